"""Excellent suggestions and handlers (优秀代表建议、办理先进单位): who is chosen by score.

No statute says how many are chosen, or from which score on. Each body has a rule of its own, so
that the rule is an argument here: how many places, how a share is rounded, what a tie does.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from fractions import Fraction
from typing import Generic, TypeVar

import attrs

from npcmodel.checks import count, instance, member, name, optional, text
from npcmodel.errors import FactsError
from npcmodel.exact.quotas import QuotaRounding, TieRule, quota_of, settled
from npcmodel.exact.ranking import cut
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, english, language
from npcmodel.pairs import Pairs

__all__ = [
    "AwardRule",
    "Awarded",
    "QuotaRounding",
    "TieRule",
    "awarded",
    "awarded_by_category",
]

K = TypeVar("K", bound=Hashable)
N = TypeVar("N", bound=Hashable)


@attrs.frozen(kw_only=True)
class AwardRule:
    """By which rule a body chooses (评选办法). Local practice, never law.

    Attributes:
        issued_by: whose rule it is.
        source: where it is written.
        places: how many are chosen; None where a share says it, or the score alone decides.
        share: how many of those who take part, as a share; with `rounding`.
        rounding: how that becomes a number.
        of_eligible: whether the share is one of the eligible alone; False for all who take part.
        least_score: the score that is needed, itself enough; None for none.
        ties: what equals at the last place come to.

    Raises:
        FactsError: places beside a share, a share above 1 or below 0 or without rounding, or a
            rule that chooses by nothing.
    """

    issued_by: str
    source: str
    places: int | None = None
    share: Fraction | None = None
    rounding: QuotaRounding | None = None
    of_eligible: bool = False
    least_score: Fraction | int | None = None
    ties: TieRule = TieRule.HANDED_BACK

    def __attrs_post_init__(self) -> None:
        text("issued_by", self.issued_by)
        text("source", self.source)
        optional(count, "places", self.places)
        optional(_score, "least_score", self.least_score)
        member("ties", self.ties, TieRule)
        instance("of_eligible", self.of_eligible, bool)
        if self.share is None:
            if self.rounding is not None or self.of_eligible:
                raise FactsError("share", self.share, "a share, beside rounding and of_eligible")
        elif self.places is not None:
            raise FactsError("places", self.places, "None beside a share: one or the other")
        else:
            if not 0 <= _score("share", self.share) <= 1:
                raise FactsError("share", self.share, "a share between 0 and 1")
            member("rounding", self.rounding, QuotaRounding)
        if self.places is None and self.share is None and self.least_score is None:
            raise FactsError("places", self.places, "places, a share, or a least score")

    def quota(self, number: int) -> int | None:
        """Return how many places there are for so many; None where the score alone decides."""
        if self.share is None or self.rounding is None:
            return self.places
        return quota_of(self.share, number, self.rounding)


def _score(field: str, value: object) -> Fraction | int:
    if isinstance(value, bool) or not isinstance(value, int | Fraction):
        raise FactsError(field, value, "a Fraction or a whole number")
    return value


@attrs.frozen(kw_only=True)
class Awarded(Result, Generic[N]):
    """Who is chosen (评选结果).

    Attributes:
        chosen: those chosen, best first; equals in the order given.
        tied: those equal at the last place whom the rule does not decide on.
        contested: how many places they compete for.
        quota: how many places there were; None where the score alone decided.
        ineligible: those who took part and were not eligible.
        rule: the rule that was asked.
    """

    chosen: tuple[N, ...]
    tied: tuple[N, ...]
    contested: int
    quota: int | None
    ineligible: tuple[N, ...]
    rule: AwardRule

    @property
    def left_empty(self) -> int:
        """How many places nobody took: too few reached the score, or equals were left out."""
        if self.quota is None:
            return 0
        return max(0, self.quota - len(self.chosen) - self.contested)

    def explain(self, lang: Lang = "zh") -> str:
        """Return who is chosen, who is tied, what is left empty, and whose rule it is."""
        zh = language(lang) == "zh"
        join = "、" if zh else ", "
        chosen = join.join(map(str, self.chosen)) or ("无" if zh else "nobody")
        lines = [f"入选：{chosen}" if zh else f"chosen: {chosen}"]
        if self.tied:
            names = join.join(map(str, self.tied))
            lines.append(
                f"并列：{names}，争{self.contested}个名额"
                if zh
                else f"tied: {names}, for {self.contested} of the places"
            )
        if self.left_empty:
            lines.append(
                f"空缺{self.left_empty}个名额" if zh else f"places left empty: {self.left_empty}"
            )
        rule = self.rule
        lines.append(
            f"所据办法：{rule.issued_by}，{rule.source}（不是法律）；末位并列：{rule.ties.value}"
            if zh
            else f"rule of {rule.issued_by}: {rule.source} (not law); ties: {english(rule.ties)}"
        )
        return "\n".join(lines)


def awarded(
    rule: AwardRule,
    scores: Mapping[N, Fraction | int],
    *,
    eligible: Callable[[N], bool] | None = None,
) -> Awarded[N]:
    """Return who is chosen by score (评选).

    Args:
        rule: how the body chooses; local practice.
        scores: by name, the score of each that takes part, higher is better.
        eligible: whether one may be chosen; None where all may.

    Raises:
        FactsError: a score that is no number, or an eligibility that is neither yes nor no.
    """
    instance("rule", rule, AwardRule)
    given = _scores(scores)
    fit = {one: score for one, score in given.items() if _eligible(eligible, one)}
    quota = rule.quota(len(fit) if rule.of_eligible else len(given))
    least = rule.least_score
    good = {one: score for one, score in fit.items() if least is None or score >= least}
    found = settled(cut(good, len(good) if quota is None else quota), rule.ties)
    return Awarded(
        chosen=found.chosen,
        tied=found.tied,
        contested=found.contested,
        quota=quota,
        ineligible=tuple(one for one in given if one not in fit),
        rule=rule,
    )


def _scores(scores: Mapping[N, Fraction | int]) -> Pairs[N, Fraction | int]:
    given = Pairs[N, Fraction | int].of("scores", scores)
    for one, score in given.items():
        name("scores", one)
        _score(f"scores[{one!r}]", score)
    return given


def _eligible(eligible: Callable[[N], bool] | None, one: N) -> bool:
    return eligible is None or instance(f"eligible({one!r})", eligible(one), bool)


def awarded_by_category(
    rules: Mapping[K, AwardRule],
    scores: Mapping[N, Fraction | int],
    *,
    category: Callable[[N], K],
    eligible: Callable[[N], bool] | None = None,
) -> Pairs[K, Awarded[N]]:
    """Return who is chosen in each category, each by its own rule (分类评选).

    Args:
        rules: the rule of each category; local practice.
        scores: by name, the score of each that takes part.
        category: the category of each.
        eligible: whether one may be chosen; None where all may.

    Raises:
        FactsError: one whose category has no rule, or as in `awarded`.
    """
    given = Pairs[K, AwardRule].of("rules", rules)
    parts: dict[K, dict[N, Fraction | int]] = {key: {} for key in given}
    for one, score in _scores(scores).items():
        key = category(one)
        if key not in parts:
            raise FactsError(f"category({one!r})", key, f"one of {list(given)}")
        parts[key][one] = score
    return Pairs((key, awarded(given[key], part, eligible=eligible)) for key, part in parts.items())
