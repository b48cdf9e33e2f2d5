"""Ballots on which projects are numbered in order, counted as the rule says (数字标号票决)."""

from __future__ import annotations

import enum
from collections.abc import Callable, Hashable, Mapping
from datetime import date
from typing import Any

import attrs

from npcmodel.checks import count, each, instance, member, names
from npcmodel.errors import FactsError
from npcmodel.facts.ballots import Poll
from npcmodel.facts.bodies import Roll
from npcmodel.law.ruling import Ground, OpenPoint, Result
from npcmodel.law.wording import Lang, Text, language, term
from npcmodel.livelihood.choices import ProjectChoice, ProjectStep, Ticks, VotingRule
from npcmodel.livelihood.rules import chosen_by
from npcmodel.pairs import Pairs
from npcmodel.profiles.profile import Profile

__all__ = ["RankMethod", "RankedChoice", "RankedPoll", "RankingRule", "projects_ranked"]


@enum.unique
class RankMethod(enum.Enum):
    """What the numbers on the ballots are worth (标号计票方法).

    One set of ballots gives several results: the method belongs to the result.
    """

    POINTS = "按名次计分"
    FIRST_CHOICES = "按第一选择计票"
    NUMBERED = "凡标号即计一票"


@attrs.frozen
class RankedPoll:
    """A count of ballots that number projects in order (标号选票计票).

    Attributes:
        participating: persons who took part in the vote.
        ballots: ballots returned, void ones included.
        void: ballots that count for nothing.
        candidates: the projects.
        rankings: how many valid ballots number which projects in which order, the first one
            first; the empty order is a ballot left blank.
        issued: ballots handed out, where that was counted.

    Raises:
        FactsError: void above ballots, rankings that are not the valid ballots, or one with a
            project twice or that is none of the candidates.
    """

    participating: int
    ballots: int
    void: int
    candidates: tuple[Hashable, ...]
    rankings: Mapping[tuple[Any, ...], int]
    issued: int | None = None

    def __attrs_post_init__(self) -> None:
        set_ = object.__setattr__
        set_(self, "participating", count("participating", self.participating))
        set_(self, "ballots", count("ballots", self.ballots))
        set_(self, "void", count("void", self.void, 0, self.ballots))
        if self.issued is not None:
            set_(self, "issued", count("issued", self.issued))
        found = names("candidates", self.candidates)
        set_(self, "candidates", found)
        if len(set(found)) < len(found):
            raise FactsError("candidates", found, "projects, none of them twice")
        given = Pairs[tuple[Any, ...], int].of("rankings", self.rankings)
        rankings = Pairs(
            (_order(ranking, found), count(f"rankings[{ranking!r}]", number))
            for ranking, number in given.items()
        )
        set_(self, "rankings", rankings)
        if sum(rankings.values()) != self.valid:
            expected = f"{self.valid}, the valid ballots"
            raise FactsError("rankings", sum(rankings.values()), expected)

    @property
    def valid(self) -> int:
        """Ballots that count: those returned less the void ones."""
        return self.ballots - self.void


def _order(ranking: object, candidates: tuple[Hashable, ...]) -> tuple[Hashable, ...]:
    found = names("rankings", ranking)
    if len(set(found)) < len(found) or not set(found) <= set(candidates):
        raise FactsError("rankings", found, f"some of {list(candidates)}, none of them twice")
    return found


@attrs.frozen(kw_only=True)
class RankingRule:
    """How a body counts numbered ballots (标号票决办法). Local practice, never law.

    Attributes:
        voting: how many are to be chosen and may be numbered, the threshold and its base, and
            ties; the threshold is asked of the ballots that number a project at all.
        method: what a number is worth.
        points: what each place gives, the first one first, in points; empty but for
            `RankMethod.POINTS`.

    Raises:
        FactsError: points where none count, none where they do, points that rise, a first
            place that gives none, or other places than may be numbered.
    """

    voting: VotingRule
    method: RankMethod
    points: tuple[int, ...] = ()

    def __attrs_post_init__(self) -> None:
        instance("voting", self.voting, VotingRule)
        method = member("method", self.method, RankMethod)
        points = tuple(count("points", one) for one in each("points", self.points, int))
        object.__setattr__(self, "points", points)
        if (method is RankMethod.POINTS) is not bool(points):
            raise FactsError("points", points, "points where places give some, and only there")
        if points and (list(points) != sorted(points, reverse=True) or not points[0]):
            raise FactsError("points", points, "most for the first place, and never rising")
        places = self.voting.choose
        if points and self.voting.ticks is not Ticks.EACH and len(points) != places:
            raise FactsError("points", points, f"points for {places} places, as may be numbered")


_BY_SCORES = Text(
    "先后和并列以得分为准，得票只用于判断是否达到票数要求",
    "order and ties go by these scores; votes only tell who reaches the threshold",
)


@attrs.frozen(kw_only=True)
class RankedChoice(Result):
    """Which projects numbered ballots choose, and by which method (标号票决结果).

    Attributes:
        choice: what is chosen, tied and unfilled, and what follows.
        scores: what each project reached by the method, in points or votes.
        poll: the count.
        rule: the rule it was held under; its method belongs to the result.
    """

    choice: ProjectChoice
    scores: Mapping[Any, int]
    poll: RankedPoll
    rule: RankingRule

    def __attrs_post_init__(self) -> None:
        instance("choice", self.choice, ProjectChoice)
        object.__setattr__(self, "scores", Pairs[Hashable, int].of("scores", self.scores))
        instance("poll", self.poll, RankedPoll)
        instance("rule", self.rule, RankingRule)

    @property
    def chosen(self) -> tuple[Hashable, ...]:
        """The projects chosen, best first."""
        return self.choice.chosen

    @property
    def tied(self) -> tuple[Hashable, ...]:
        """The projects whose equal scores leave places open."""
        return self.choice.tied

    @property
    def next_step(self) -> ProjectStep:
        """What follows."""
        return self.choice.next_step

    @property
    def grounds(self) -> tuple[Ground, ...]:
        """The statute, and what the rule asks of each project."""
        return self.choice.grounds

    @property
    def open(self) -> tuple[OpenPoint, ...]:
        """Doubts that texts and rule leave."""
        return self.choice.open

    def explain(self, lang: Lang = "zh") -> str:
        """Return the method and the scores, then the choice with its reasons."""
        zh = language(lang) == "zh"
        head = "计票方法：" if zh else "counted by: "
        method = head + term(self.rule.method, lang)
        if self.rule.points:
            places = ("、" if zh else ", ").join(map(str, self.rule.points))
            method += f"（各名次依次{places}分）" if zh else f" (places give {places})"
        found = (f"{who} {score}" for who, score in self.scores.items())
        scores = "得分：" + "、".join(found) if zh else "scores: " + ", ".join(found)
        lines = [method, scores]
        if self.rule.method is not RankMethod.NUMBERED:  # there the scores are the votes
            lines.append(_BY_SCORES.said(lang))
        return "\n".join([*lines, self.choice.explain(lang)])


def projects_ranked(  # noqa: PLR0913  # roll, poll and rule, and what a sitting has
    roll: Roll,
    poll: RankedPoll,
    rule: RankingRule,
    *,
    on: date,
    present: int | None = None,
    profile: Profile | None = None,
) -> RankedChoice:
    """Return which projects a congress chooses by numbering them in order (数字标号票决).

    A project that meets the threshold is chosen, up to the number to be chosen, highest score
    first; one without any score never is. Equal scores at the last place are treated as the
    rule says.

    Args:
        roll: the congress and its deputies, in persons.
        poll: the count, in ballots.
        rule: how the body counts; local practice.
        on: the day whose law applies.
        present: deputies present, in persons; given, the quorum is asked too.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: no local congress, more ballots or voters than deputies who can vote (or
            than present), a ballot that numbers more projects than the rule admits or fewer
            than it wants, or no count of those present where the rule asks for it.
        NotInForceError: no text of the provision is known for the day.

    Law: 地方组织法 11 (3), 12 I (3), 14 IV, 25.
    Limitations: no statute regulates this vote. Votes passed on from project to project
        (排序复选) are not counted: no text that was read asks for them.
    """
    instance("poll", poll, RankedPoll)
    instance("rule", rule, RankingRule)
    _check_lengths(poll, rule)
    scores = _scored(poll, _WORTH[rule.method](rule))
    numbered = _scored(poll, lambda _: 1)
    ticks = Poll(poll.participating, poll.ballots, poll.void, numbered, issued=poll.issued)
    choice = chosen_by(scores, roll, ticks, rule.voting, on=on, present=present, profile=profile)
    return RankedChoice(choice=choice, scores=Pairs(scores), poll=poll, rule=rule)


def _check_lengths(poll: RankedPoll, rule: RankingRule) -> None:
    """Refuse a ballot that numbers more projects than it may, or fewer than it must."""
    places, ticks = rule.voting.choose, rule.voting.ticks
    for ranking, number in poll.rankings.items():
        if number and rule.points and len(ranking) > len(rule.points):
            raise FactsError("poll.rankings", ranking, f"at most {len(rule.points)} numbered")
        if number and ticks is not Ticks.EACH and places is not None and len(ranking) > places:
            raise FactsError("poll.rankings", ranking, f"at most {places} projects numbered")
        if number and ticks is Ticks.EXACTLY and len(ranking) != places:
            raise FactsError("poll.rankings", ranking, f"exactly {places} projects numbered")


def _points(rule: RankingRule) -> Callable[[int], int]:
    return lambda place: rule.points[place]


_WORTH: Mapping[RankMethod, Callable[[RankingRule], Callable[[int], int]]] = {
    RankMethod.POINTS: _points,
    RankMethod.FIRST_CHOICES: lambda _: lambda place: int(place == 0),
    RankMethod.NUMBERED: lambda _: lambda _: 1,
}


def _scored(poll: RankedPoll, worth: Callable[[int], int]) -> dict[Hashable, int]:
    """Add up what the places give each project."""
    scores: dict[Hashable, int] = dict.fromkeys(poll.candidates, 0)
    for ranking, number in poll.rankings.items():
        for place, project in enumerate(ranking):
            scores[project] += number * worth(place)
    return scores
