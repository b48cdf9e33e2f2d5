"""Satisfaction asked of several groups and in several rounds, weighed exactly (综合测评)."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction

import attrs

from npcmodel.checks import count, day, each, instance, member
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language, term
from npcmodel.livelihood.events import RatingGroup
from npcmodel.livelihood.schemes import own_texts
from npcmodel.pairs import Pairs

__all__ = ["RatingRound", "RoundsCounted", "WeightedBallot", "weighted_ballot", "weighted_score"]


@enum.unique
class RoundsCounted(enum.Enum):
    """Which rounds count where a group was asked more than once (多轮测评的计算)."""

    LATEST = "以最后一轮为准"
    TOGETHER = "各轮合并计算"


@attrs.frozen
class RatingRound:
    """One round in which a group said how satisfied it is (一轮测评).

    Attributes:
        day: the day on which it ended.
        group: who was asked.
        votes: the votes for each grade, the best first, every grade listed, 0 if need be.
        base_size: how many the base holds, in persons or ballots; those who chose no grade
            weigh against every one.

    Raises:
        FactsError: no grades, no base, or more votes than the base holds.
    """

    day: date
    group: RatingGroup
    votes: Mapping[str, int]
    base_size: int

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        member("group", self.group, RatingGroup)
        given = Pairs[str, object].of("votes", self.votes)
        grades = own_texts("votes", tuple(given))
        votes = Pairs((one, count(f"votes[{one!r}]", given[one])) for one in grades)
        object.__setattr__(self, "votes", votes)
        object.__setattr__(self, "base_size", count("base_size", self.base_size, 1))
        if not grades or sum(votes.values()) > self.base_size:
            raise FactsError("votes", votes, f"grades, with at most {self.base_size} votes in all")


@attrs.frozen(kw_only=True)
class WeightedBallot(Result):
    """What the groups' ballots come to together (加权测评).

    `votes` and `base_size` are the same shares in whole numbers: `npcmodel.satisfaction.graded`
    reads them as it reads any ballot, exact halves included.

    Attributes:
        shares: the weighted share of each grade.
        by_group: the share of each grade within each group, not weighted.
        weights: what each group weighs; together 1.
        votes: the weighted shares, in units of one `base_size`-th.
        base_size: how many such units there are.
        counted: which rounds were counted.
    """

    shares: Mapping[str, Fraction]
    by_group: Mapping[RatingGroup, Mapping[str, Fraction]]
    weights: Mapping[RatingGroup, Fraction]
    votes: Mapping[str, int]
    base_size: int
    counted: RoundsCounted

    def __attrs_post_init__(self) -> None:
        for field in ("shares", "by_group", "weights", "votes"):
            object.__setattr__(self, field, Pairs.of(field, getattr(self, field)))
        member("counted", self.counted, RoundsCounted)
        size = count("base_size", self.base_size, 1)
        if {one: Fraction(n, size) for one, n in self.votes.items()} != dict(self.shares):
            raise FactsError("votes", self.votes, "the shares, in units of one base_size-th")

    def explain(self, lang: Lang = "zh") -> str:
        """Return the weighted shares, then those of each group with its weight."""
        zh = language(lang) == "zh"
        joiner, head = ("、", "加权后：") if zh else (", ", "weighted: ")
        lines = [head + joiner.join(f"{one} {share}" for one, share in self.shares.items())]
        for group, shares in self.by_group.items():
            weight = self.weights[group]
            found = joiner.join(f"{one} {share}" for one, share in shares.items())
            who = term(group, lang)
            lines.append(
                f"{who}（权重{weight}）：{found}" if zh else f"{who} (weight {weight}): {found}"
            )
        lines.append(("多轮：" if zh else "rounds: ") + term(self.counted, lang))
        return "\n".join(lines)


def _weights(weights: object) -> Pairs[RatingGroup, Fraction]:
    found = Pairs[RatingGroup, Fraction].of("weights", weights)
    for group, weight in found.items():
        member("weights", group, RatingGroup)
        if not instance(f"weights[{group.name}]", weight, Fraction) > 0:
            raise FactsError(f"weights[{group.name}]", weight, "a Fraction above 0")
    if sum(found.values()) != 1:
        raise FactsError("weights", found, "Fractions that add up to 1")
    return found


def weighted_ballot(
    rounds: Sequence[RatingRound],
    weights: Mapping[RatingGroup, Fraction],
    *,
    counted: RoundsCounted,
) -> WeightedBallot:
    """Return what the ballots of several groups come to together (综合测评).

    Args:
        rounds: the rounds of every group, one at least for each.
        weights: what each group weighs by the body's own rules, as Fractions; together 1.
        counted: whether of several rounds of a group the last one counts or all together.

    Raises:
        FactsError: a group without a weight or without a round, grades that differ, weights
            that are not 1 together, or two last rounds of one group on one day.
    """
    found = each("rounds", rounds, RatingRound)
    shares_of = _weights(weights)
    member("counted", counted, RoundsCounted)
    if {one.group for one in found} != set(shares_of):
        groups = [group.name for group in shares_of]
        raise FactsError("rounds", found, f"rounds of the groups that weigh, each: {groups}")
    grades = tuple(found[0].votes)
    if any(tuple(one.votes) != grades for one in found):
        raise FactsError("rounds", found, f"the same grades in each: {list(grades)}")
    by_group = {group: _group(group, found, grades, counted) for group in shares_of}
    shares = {
        grade: sum((by_group[group][grade] * shares_of[group] for group in shares_of), Fraction())
        for grade in grades
    }
    size = 1
    for share in shares.values():
        # The least common multiple: b / a in lowest terms has b / gcd(a, b) above the line.
        size *= Fraction(share.denominator, size).numerator
    return WeightedBallot(
        shares=Pairs(shares),
        by_group=Pairs(by_group),
        weights=shares_of,
        votes=Pairs((grade, int(share * size)) for grade, share in shares.items()),
        base_size=size,
        counted=counted,
    )


def _group(
    group: RatingGroup,
    rounds: tuple[RatingRound, ...],
    grades: tuple[str, ...],
    counted: RoundsCounted,
) -> Pairs[str, Fraction]:
    """Return the share of each grade within a group, of the rounds that count."""
    own = [one for one in rounds if one.group is group]
    if counted is RoundsCounted.LATEST:
        last = max(one.day for one in own)
        own = [one for one in own if one.day == last]
        if len(own) > 1:
            raise FactsError("rounds", own, f"one last round of {group.name}, not two on {last}")
    size = sum(one.base_size for one in own)
    return Pairs((grade, Fraction(sum(one.votes[grade] for one in own), size)) for grade in grades)


def weighted_score(
    scores: Mapping[RatingGroup, Fraction | int], weights: Mapping[RatingGroup, Fraction]
) -> Fraction:
    """Return the points of several groups together (综合得分), in points.

    Args:
        scores: the points that each group gave, as whole numbers or Fractions.
        weights: what each group weighs by the body's own rules, as Fractions; together 1.

    Raises:
        FactsError: other groups than weigh, points below 0, or weights that are not 1 together.
    """
    shares = _weights(weights)
    given = Pairs[RatingGroup, Fraction | int].of("scores", scores)
    if set(given) != set(shares):
        groups = [group.name for group in shares]
        raise FactsError("scores", given, f"points of the groups that weigh: {groups}")
    total = Fraction()
    for group, weight in shares.items():
        score = given[group]
        exact = score if isinstance(score, Fraction) else Fraction(count("scores", score))
        if exact < 0:
            raise FactsError("scores", score, "points of 0 or more")
        total += exact * weight
    return total
