"""Rates against the caller's own bands and alerts: debt, execution, lines of a budget.

None of the thresholds is law: those who use them give them, and say where they stand.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from fractions import Fraction

import attrs

from npcmodel.checks import count, each, instance, member, text
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language

__all__ = [
    "Alert",
    "AlertRule",
    "AlertSide",
    "BudgetLine",
    "BudgetLines",
    "RateBand",
    "RateBands",
    "budget_lines",
    "budget_rate",
    "rate_alerts",
]


def budget_rate(amount: int, base: int) -> Fraction:
    """Return an amount as a share of another (债务率、预算执行率).

    Args:
        amount: what was spent, taken in or is owed, in whole units of any one currency unit.
        base: the budget, the revenue or the capacity to repay, in the same unit.

    Raises:
        FactsError: an amount that is no whole number, or a base of nothing.
    """
    return Fraction(count("amount", amount), count("base", base, 1))


def _rate(field: str, value: object) -> Fraction:
    if isinstance(value, int) and not isinstance(value, bool):
        return Fraction(value)
    return instance(field, value, Fraction)


# Bands


@attrs.frozen
class RateBand:
    """A band of rates, from its threshold to that of the next one (风险等级).

    Attributes:
        label: what the band is called, as a colour.
        least: the threshold it begins at; None for the lowest one.
        strict: whether the threshold itself still belongs to the band below (超过).
    """

    label: str
    least: Fraction | None = None
    strict: bool = False

    def __attrs_post_init__(self) -> None:
        text("label", self.label)
        instance("strict", self.strict, bool)
        if self.least is not None:
            object.__setattr__(self, "least", _rate("least", self.least))
        elif self.strict:
            raise FactsError("strict", self.strict, "False: the lowest band has no threshold")

    def reached(self, rate: Fraction) -> bool:
        """Say whether a rate reaches the band's threshold, or goes beyond it."""
        if self.least is None:
            return True
        return rate > self.least if self.strict else rate >= self.least


@attrs.frozen
class RateBands:
    """Bands of rates without gap or overlap, each up to the next (分档标准).

    Attributes:
        source: who set them, and where they stand: they are no law.
        bands: from the lowest, which has no threshold, upwards; at least two.

    Raises:
        FactsError: fewer than two, a lowest band with a threshold, thresholds that do not rise,
            or two bands of one name.
    """

    source: str
    bands: tuple[RateBand, ...]

    def __attrs_post_init__(self) -> None:
        text("source", self.source)
        bands = each("bands", self.bands, RateBand)
        object.__setattr__(self, "bands", bands)
        if len(bands) < 2:  # noqa: PLR2004  # one band tells nothing
            raise FactsError("bands", bands, "at least two bands")
        if bands[0].least is not None:
            raise FactsError("bands", bands[0], "a lowest band without a threshold")
        edges = [band.least for band in bands[1:]]
        rising = [edge for edge in edges if edge is not None]
        if len(rising) < len(edges) or rising != sorted(set(rising)):
            raise FactsError("bands", edges, "thresholds that rise from band to band")
        labels = [band.label for band in bands]
        if len(set(labels)) < len(labels):
            raise FactsError("bands", labels, "bands of different names")

    def band_of(self, rate: Fraction) -> RateBand:
        """Return the one band that holds a rate.

        Raises:
            FactsError: a rate that is neither a Fraction nor a whole number.
        """
        rate = _rate("rate", rate)
        return next(band for band in reversed(self.bands) if band.reached(rate))


# Alerts


@enum.unique
class AlertSide(enum.Enum):
    """On which side of its threshold a rule alerts (预警条件)."""

    BELOW = "低于"
    AT_MOST = "不高于"
    AT_LEAST = "达到"
    ABOVE = "超过"


_SIDES = {
    AlertSide.BELOW: Fraction.__lt__,
    AlertSide.AT_MOST: Fraction.__le__,
    AlertSide.AT_LEAST: Fraction.__ge__,
    AlertSide.ABOVE: Fraction.__gt__,
}
_SAID = {
    AlertSide.BELOW: "below",
    AlertSide.AT_MOST: "at most",
    AlertSide.AT_LEAST: "at least",
    AlertSide.ABOVE: "above",
}


@attrs.frozen
class AlertRule:
    """A rate at which somebody is to be told (预警规则).

    Attributes:
        label: what is alerted to.
        side: on which side of the threshold.
        threshold: the rate.
        source: who set it, and where it stands: it is no law.
    """

    label: str
    side: AlertSide
    threshold: Fraction
    source: str

    def __attrs_post_init__(self) -> None:
        text("label", self.label)
        member("side", self.side, AlertSide)
        object.__setattr__(self, "threshold", _rate("threshold", self.threshold))
        text("source", self.source)


@attrs.frozen
class Alert(Result):
    """A rule that a rate meets (预警).

    Attributes:
        rule: the rule.
        rate: the rate.
    """

    rule: AlertRule
    rate: Fraction

    def explain(self, lang: Lang = "zh") -> str:
        """Return the alert as a sentence, with the rule's source."""
        rule = self.rule
        if language(lang) == "zh":
            limit = f"{rule.side.value}{rule.threshold}"
            return f"{rule.label}：{self.rate}，{limit}（{rule.source}）"
        return f"{rule.label}: {self.rate}, {_SAID[rule.side]} {rule.threshold} [{rule.source}]"


def rate_alerts(rate: Fraction, rules: Iterable[AlertRule]) -> tuple[Alert, ...]:
    """Return the rules that a rate meets, in their order (预警).

    Args:
        rate: the rate, as of execution or of debt.
        rules: the caller's own rules.

    Raises:
        FactsError: a rate that is neither a Fraction nor a whole number, or what is no rule.
    """
    rate = _rate("rate", rate)
    found = each("rules", rules, AlertRule)
    return tuple(Alert(rule, rate) for rule in found if _SIDES[rule.side](rate, rule.threshold))


# Lines


@attrs.frozen
class BudgetLine:
    """Something that a budget is to pay for (预算项目).

    Attributes:
        name: what it pays for.
        required: what it needs, in whole units of any one currency unit.
        budgeted: what the budget gives it, in the same unit.
    """

    name: str
    required: int
    budgeted: int

    def __attrs_post_init__(self) -> None:
        text("name", self.name)
        for field in ("required", "budgeted"):
            object.__setattr__(self, field, count(field, getattr(self, field)))

    @property
    def short(self) -> int:
        """How much is missing; 0 where nothing is."""
        return max(0, self.required - self.budgeted)


@attrs.frozen
class BudgetLines(Result):
    """Lines of a budget, and which of them are short (足额纳入预算).

    Attributes:
        lines: the lines, in the order given.
    """

    lines: tuple[BudgetLine, ...]

    @property
    def short(self) -> tuple[BudgetLine, ...]:
        """Those that are not fully paid for; what one has too much helps no other."""
        return tuple(line for line in self.lines if line.short)

    @property
    def missing(self) -> int:
        """How much is missing in all."""
        return sum(line.short for line in self.lines)

    @property
    def full(self) -> bool:
        """Whether every line is fully paid for."""
        return not self.short

    def explain(self, lang: Lang = "zh") -> str:
        """Return what every line needs and gets, a line each."""
        zh = language(lang) == "zh"
        if zh:
            return "\n".join(
                f"{one.name}：应列{one.required}，已列{one.budgeted}，差{one.short}"
                for one in self.lines
            )
        return "\n".join(
            f"{one.name}: {one.required} needed, {one.budgeted} budgeted, {one.short} short"
            for one in self.lines
        )


def budget_lines(lines: Iterable[BudgetLine]) -> BudgetLines:
    """Return which lines of a budget are not fully paid for (足额纳入预算).

    What must be paid for is the caller's answer: no statute lists it.

    Args:
        lines: at least one, no two of one name.

    Raises:
        FactsError: no line, or two of one name.
    """
    found = each("lines", lines, BudgetLine)
    if not found:
        raise FactsError("lines", found, "at least one BudgetLine")
    names = [line.name for line in found]
    if len(set(names)) < len(names):
        raise FactsError("lines", names, "lines of different names")
    return BudgetLines(found)
