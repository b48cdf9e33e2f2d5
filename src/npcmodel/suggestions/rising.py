"""Rates of one year beside those of the year before: which rose, and by how much."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

import attrs

from npcmodel.checks import each, instance
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language, term
from npcmodel.suggestions.figure_counts import FigureRate, Rate

__all__ = ["RateChange", "RatesRisen", "both_rates_risen"]


@attrs.frozen
class RateChange:
    """A rate before and after (同比变化).

    Attributes:
        before: that of the earlier year.
        after: that of the later one, of the same kind and base.

    Raises:
        FactsError: rates of different kinds or bases.
    """

    before: Rate
    after: Rate

    def __attrs_post_init__(self) -> None:
        before, after = (instance(field, getattr(self, field), Rate) for field in _SIDES)
        if (before.what, before.base) != (after.what, after.base):
            expected = f"{before.what.name} of {before.base.name}, as before"
            raise FactsError("after", f"{after.what.name} of {after.base.name}", expected)

    @property
    def what(self) -> FigureRate:
        """Which rate."""
        return self.before.what

    @property
    def change(self) -> Fraction | None:
        """By how much it rose, as a share; below 0 where it fell, None without a base."""
        before, after = self.before.share, self.after.share
        return None if before is None or after is None else after - before

    @property
    def risen(self) -> bool | None:
        """Whether it rose; None where one of the years has no base."""
        return None if self.change is None else self.change > 0

    def explain(self, lang: Lang = "zh") -> str:
        """Return the rate, both shares and the change."""
        zh, what = language(lang) == "zh", term(self.what, lang)
        change = self.change
        if change is None:
            return f"{what}：没有基数，无从比较" if zh else f"{what}: no base, nothing to compare"
        how = ("提高" if zh else "up by") if change > 0 else ("下降" if zh else "down by")
        said = f"{how}{'' if zh else ' '}{abs(change)}" if change else "持平" if zh else "unchanged"
        shares = f"{self.before.share} → {self.after.share}"
        return f"{what}：{shares}，{said}" if zh else f"{what}: {shares}, {said}"


_SIDES = ("before", "after")


@attrs.frozen
class RatesRisen(Result):
    """Whether two rates rose together (同步提高).

    Attributes:
        changes: the two rates, in the order given.
    """

    changes: tuple[RateChange, RateChange]

    @property
    def risen(self) -> tuple[FigureRate, ...]:
        """Those that rose."""
        return tuple(one.what for one in self.changes if one.risen)

    @property
    def both(self) -> bool | None:
        """Whether both rose; None where that cannot be told for want of a base."""
        each_one = [one.risen for one in self.changes]
        if False in each_one:
            return False
        return None if None in each_one else True

    def explain(self, lang: Lang = "zh") -> str:
        """Return the answer and each of the two rates, a line each."""
        says = {
            True: ("同步提高", "both rates rose"),
            False: ("未同步提高", "the rates did not both rise"),
            None: ("无法比较", "not to be compared"),
        }[self.both]
        head = says[0] if language(lang) == "zh" else says[1]
        return "\n".join([head, *(one.explain(lang) for one in self.changes)])


def both_rates_risen(before: Iterable[Rate], after: Iterable[Rate]) -> RatesRisen:
    """Return whether two rates rose together from one year to the next (同步提高).

    A rate that stays as it was has not risen.

    Args:
        before: two rates of the earlier year (满意率和解决率), of different kinds.
        after: the same two of the later year, of the same bases.

    Raises:
        FactsError: not two rates, two of one kind, or years whose rates are of different kinds or
            bases.
    """
    earlier, later = _two("before", before), _two("after", after)
    found = {one.what: one for one in later}
    if set(found) != {one.what for one in earlier}:
        given = [one.what.name for one in later]
        raise FactsError(
            "after", given, f"the rates of before: {[one.what.name for one in earlier]}"
        )
    first, second = (RateChange(one, found[one.what]) for one in earlier)
    return RatesRisen((first, second))


def _two(field: str, rates: Iterable[Rate]) -> tuple[Rate, ...]:
    found = each(field, rates, Rate)
    kinds = [one.what.name for one in found]
    if len(found) != len(_SIDES) or len(set(kinds)) != len(kinds):
        raise FactsError(field, kinds, "two rates of different kinds")
    return found
