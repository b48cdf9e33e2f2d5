"""Points by rank within one group; what a tie leaves open is handed back (按名次赋分)."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from fractions import Fraction

import attrs

from npcmodel.errors import FactsError
from npcmodel.exact.ranking import tiers
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.pairs import Pairs
from npcmodel.schemes.cohorts.placing import left_out, names_said, outcome_line
from npcmodel.schemes.cohorts.rules import RankPoints, RatioPoints
from npcmodel.schemes.parts import figure, fraction

__all__ = ["PointContest", "PointsByRank", "points_by_rank"]

Names = tuple[Hashable, ...]


@attrs.frozen
class PointContest(Result):
    """Equals, and the points of the places they take; who has which is not decided here.

    Attributes:
        tied: the equals.
        points: as many points; None where the document gives a place none.
    """

    tied: Names
    points: tuple[Fraction | None, ...]

    def explain(self, lang: Lang = "zh") -> str:
        """Return who is tied, and for which points."""
        points = [_said(one, lang) for one in self.points]
        if language(lang) == "zh":
            return f"并列：{names_said(self.tied, lang)}，待定：{'、'.join(points)}"
        return f"tied: {names_said(self.tied, lang)}, to be settled: {', '.join(points)}"


@attrs.frozen(kw_only=True)
class PointsByRank(Result):
    """Points that follow from ranks (名次得分).

    Attributes:
        rule: the rule of the document.
        group: the group; None where all are ranked together.
        points: the points of each; None where the document gives its rank none.
        contests: equals whose points remain to be settled.
        ineligible: those who take no part.
    """

    rule: RankPoints | RatioPoints
    group: str | None
    points: Mapping[Hashable, Fraction | None]
    contests: tuple[PointContest, ...] = ()
    ineligible: Names = ()

    def explain(self, lang: Lang = "zh") -> str:
        """Return the points of each, and what is to be settled."""
        zh = language(lang) == "zh"
        earned = [f"{subject} {_said(points, lang)}" for subject, points in self.points.items()]
        lines = [("、" if zh else ", ").join(earned)] if earned else []
        lines += [one.explain(lang) for one in self.contests]
        return outcome_line(
            self.rule.title, self.group, [*lines, *left_out(self.ineligible, lang)], lang
        )


def _said(points: Fraction | None, lang: Lang) -> str:
    if points is None:
        return "（办法未规定分值）" if lang == "zh" else "(no points given)"
    return figure(points) + ("分" if lang == "zh" else " points")


def points_by_rank(
    rule: RankPoints | RatioPoints,
    group: str | None,
    fit: Mapping[Hashable, Fraction],
    ineligible: Names = (),
) -> PointsByRank:
    """Return the points that follow from the ranks in a group (按名次赋分).

    Args:
        rule: the rule of the document.
        group: the group; None where all are ranked together.
        fit: the points of those who take part.
        ineligible: those who take no part.

    Raises:
        FactsError: points below 0, or no best above 0, where the ratio to the best counts.
    """
    points: dict[Hashable, Fraction | None] = {}
    contests: list[PointContest] = []
    if isinstance(rule, RatioPoints):
        points.update(_ratios(Fraction(rule.best), fit))
    else:
        place = 0
        for tier in tiers(fit):
            earned = [_at(rule, at) for at in range(place, place + len(tier))]
            place += len(tier)
            if rule.ties == "shared rank" or len(set(earned)) == 1:
                points.update(dict.fromkeys(tier, earned[0]))
            elif rule.ties == "mean":
                points.update(dict.fromkeys(tier, _mean(earned)))
            else:
                contests.append(PointContest(tier, tuple(earned)))
    return PointsByRank(
        rule=rule,
        group=group,
        points=Pairs(points),
        contests=tuple(contests),
        ineligible=ineligible,
    )


def _at(rule: RankPoints, place: int) -> Fraction | None:
    """The points of a place, the first is 0."""
    return Fraction(rule.points[place]) if place < len(rule.points) else fraction(rule.beyond)


def _mean(earned: Sequence[Fraction | None]) -> Fraction | None:
    """The mean; None where a place has no points: that is not 0."""
    known = [one for one in earned if one is not None]
    return Fraction(sum(known), len(known)) if len(known) == len(earned) else None


def _ratios(best: Fraction, fit: Mapping[Hashable, Fraction]) -> dict[Hashable, Fraction]:
    top = max(fit.values(), default=None)
    if top is None:
        return {}
    for one, points in fit.items():
        if points < 0:
            raise FactsError(f"points of {one!r}", points, "0 or more, for a ratio to the best")
    if not top:
        raise FactsError("points", top, "a best score above 0, for a ratio to it")
    return {one: best * Fraction(points, top) for one, points in fit.items()}
