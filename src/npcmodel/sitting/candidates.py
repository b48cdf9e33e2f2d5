"""How many candidates may stand (差额)?"""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

import attrs

from npcmodel.checks import count, day, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.exact.margins import Surplus
from npcmodel.facts.levels import Level
from npcmodel.facts.people import Contest
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Bound, Ground, Measure, OpenPoint, Result, reasons
from npcmodel.law.saying import worded
from npcmodel.law.wording import Lang, Text, language, numeral, share_zh
from npcmodel.params import (
    electoral_law,
    electoral_votes,
    military_measures,
    organic_law,
    villages_law,
)
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.congress import own_rules
from npcmodel.sitting.places import direct

__all__ = ["Margin", "candidate_margin"]

_SURPLUS: dict[Contest, Parameter[Surplus]] = {
    Contest.DEPUTIES_DIRECT: electoral_law.DIRECT_CANDIDATES,
    Contest.DEPUTIES_INDIRECT: electoral_law.INDIRECT_CANDIDATES,
    Contest.CHIEF_POST: organic_law.CHIEF_POST_CANDIDATES,
    Contest.DEPUTY_POST: organic_law.DEPUTY_POST_CANDIDATES,
    Contest.COMMITTEE_MEMBER: organic_law.COMMITTEE_MEMBER_CANDIDATES,
    Contest.SERVICE_DEPUTIES_DIRECT: military_measures.DIRECT_CANDIDATES,
    Contest.SERVICE_DEPUTIES_INDIRECT: military_measures.INDIRECT_CANDIDATES,
}
# A single nominee may stand alone for a chief post: it has no surplus that always binds.
_FLOOR: dict[Contest, Parameter[int]] = {
    Contest.DEPUTIES_DIRECT: electoral_law.MORE_THAN_SEATS,
    Contest.DEPUTIES_INDIRECT: electoral_law.MORE_THAN_SEATS,
    Contest.DEPUTY_POST: organic_law.MORE_THAN_SEATS,
    Contest.COMMITTEE_MEMBER: organic_law.MORE_THAN_SEATS,
    Contest.SERVICE_DEPUTIES_DIRECT: military_measures.MORE_THAN_SEATS,
    Contest.SERVICE_DEPUTIES_INDIRECT: military_measures.MORE_THAN_SEATS,
    Contest.VILLAGE_COMMITTEE: villages_law.MORE_THAN_SEATS,
}
_EQUAL: dict[Contest, Parameter[int]] = {
    Contest.DEPUTIES_DIRECT: electoral_law.BY_ELECTION_CANDIDATES,
    Contest.DEPUTIES_INDIRECT: electoral_law.BY_ELECTION_CANDIDATES,
    Contest.CHIEF_POST: organic_law.BY_ELECTION_CANDIDATES,
    Contest.DEPUTY_POST: organic_law.BY_ELECTION_CANDIDATES,
    Contest.COMMITTEE_MEMBER: organic_law.BY_ELECTION_CANDIDATES,
    Contest.SERVICE_DEPUTIES_DIRECT: military_measures.BY_ELECTION_CANDIDATES,
    Contest.SERVICE_DEPUTIES_INDIRECT: military_measures.BY_ELECTION_CANDIDATES,
}
# Where another election fills one seat, the list of deputies holds two.
_FOR_ONE_SEAT: dict[Contest, Parameter[int]] = {
    Contest.DEPUTIES_DIRECT: electoral_votes.CANDIDATES_FOR_ONE_SEAT,
    Contest.DEPUTIES_INDIRECT: electoral_votes.CANDIDATES_FOR_ONE_SEAT,
    Contest.SERVICE_DEPUTIES_DIRECT: military_measures.CANDIDATES_FOR_ONE_SEAT,
    Contest.SERVICE_DEPUTIES_INDIRECT: military_measures.CANDIDATES_FOR_ONE_SEAT,
}
_MORE = Text("候选人应多于应选人数", "more candidates than seats")
_AS_MANY = Text(
    "补选时候选人数可以多于应选人数，也可以相等",
    "in a by-election candidates may exceed the seats or equal them",
)
_TWO = Text(
    "另行选举只选一人的，候选人应为二人",
    "where another election fills one seat, two candidates stand",
)
_NO_WHOLE_NUMBER = Text(
    "法定差额幅度内没有整数，候选人数由选举办法规定，但仍应多于应选人数",
    "the interval holds no whole number: the election measures supply the number of candidates, "
    "which must still exceed the seats",
)


# The fields of a place's rules of procedure, for elections by its own congress.
_BY_CONGRESS = {
    Contest.DEPUTIES_INDIRECT: "national_deputy_candidates",
    Contest.CHIEF_POST: "chief_post_candidates",
    Contest.DEPUTY_POST: "deputy_post_candidates",
    Contest.COMMITTEE_MEMBER: "committee_member_candidates",
}
_BY_ELECTION = {Contest.DEPUTIES_INDIRECT: "deputy_by_election_candidates"}
_NOT_LOCAL = ("one_seat_candidates",)


class _Places(NamedTuple):
    """Where a place speaks of the contest: in its rules on direct elections, or of its congress."""

    contest: Contest
    level: Level | None
    profile: Profile | None

    def find(self, field: str, on: date) -> tuple[Provision[Any], ...]:
        if self.contest is Contest.DEPUTIES_DIRECT:
            return direct(self.profile, field, on)
        if self.level is None or self.contest not in _BY_CONGRESS or field in _NOT_LOCAL:
            return ()
        asked = field
        if field == "candidates":
            asked = _BY_CONGRESS[self.contest]
        elif field == "by_election_candidates":
            asked = _BY_ELECTION.get(self.contest, field)
        return own_rules(self.profile, asked, on, level=self.level)


@attrs.frozen
class Margin(Result):
    """How many candidates may stand for so many seats (候选人数的法定幅度).

    Three forms: from `least` to `most`, both included; `least` without `most`, where the text
    sets no upper bound; and empty, where the interval of the text holds no whole number, so
    that `floor` alone binds.

    Attributes:
        contest: what is voted on.
        seats: how many are to be elected.
        least: the smallest lawful number of candidates, in persons; None where empty.
        most: the largest, in persons; None where empty or without upper bound.
        floor: the number below which none is lawful, empty or not, in persons.
        grounds: the provisions: that of the interval first, that of the floor last.
        open: what the texts leave to the election measures.
    """

    contest: Contest
    seats: int
    least: int | None
    most: int | None
    floor: int
    grounds: tuple[Ground, ...]
    open: tuple[OpenPoint, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether the interval holds no whole number."""
        return self.least is None

    def weigh(self, candidates: int) -> tuple[Ground, ...]:
        """Return the grounds of a number of candidates held against the margin, in persons.

        All of them hold where the number is lawful. Of an empty margin only the floor is asked.
        """
        number = count("candidates", candidates)
        least, source = self.least, self.grounds[0].citation
        if least is None:
            least, source = self.floor, self.grounds[-1].citation
        grounds = (Ground(source, number >= least, Measure.CANDIDATES, number, least),)
        if self.most is None:
            return grounds
        within = number <= self.most
        most = Ground(source, within, Measure.CANDIDATES, number, self.most, Bound.AT_MOST)
        return (*grounds, most)

    def explain(self, lang: Lang = "zh") -> str:
        """Return the numbers and the provisions, a line each."""
        zh = language(lang) == "zh"
        lines = [self._zh() if zh else self._en(), *reasons(lang, self.grounds)]
        lines += [("存疑：" if zh else "open: ") + point.says.said(lang) for point in self.open]
        return "\n".join(lines)

    def _zh(self) -> str:
        head = f"应选{self.seats}名，候选人"
        if self.least is None:
            return f"{head}不少于{self.floor}人，幅度内没有整数"
        if self.most is None:
            return f"{head}不少于{self.least}人"
        return head + (
            f"{self.least}人" if self.least == self.most else f"{self.least}至{self.most}人"
        )

    def _en(self) -> str:
        tail = f"for seats: {self.seats}"
        if self.least is None:
            return f"candidates {tail}: at least {self.floor}, no whole number in the interval"
        if self.most is None:
            return f"candidates {tail}: at least {self.least}"
        same = self.least == self.most
        numbers = str(self.least) if same else f"{self.least} to {self.most}"
        return f"candidates {tail}: {numbers}"


def candidate_margin(  # noqa: PLR0913  # the contest and what is peculiar to it
    contest: Contest,
    *,
    seats: int,
    on: date,
    by_election: bool = False,
    another_election: bool = False,
    level: Level | None = None,
    profile: Profile | None = None,
) -> Margin:
    """Return how many candidates may stand for the seats (候选人差额).

    The numbers are candidates, not surplus. A share of the seats is rounded into the interval:
    the lower end up, the upper end down.

    Args:
        contest: what is voted on.
        seats: how many are to be elected; 1 for a chief post.
        on: the day whose law applies.
        by_election: whether seats that fell vacant within the term are filled (补选); the
            candidates may then be as many as the seats, and no upper bound is set.
        another_election: whether seats that an election left open are filled (另行选举); of
            deputies, one seat then takes two candidates.
        level: of an election by a congress, its level; given, the place's rules of procedure
            for its own congress are asked.
        profile: the place's own provisions, on direct elections of deputies and on elections by
            its own congress; None asks national law alone.

    Raises:
        FactsError: no seats, or several seats for a chief post.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 31, 45 IV, 57 IV; 地方组织法 27 I, 29 III, 30; 解放军选举办法 19, 30 II, 38 III;
        村民委员会组织法 15 I, 19.
    Limitations: the exact number within the margin is fixed by the election measures of the
        body.
    """
    on = day("on", on)
    member("contest", contest, Contest)
    seats = count("seats", seats, 1)
    instance("by_election", by_election, bool)
    instance("another_election", another_election, bool)
    optional(instance, "profile", profile, Profile)
    optional(member, "level", level, Level)
    places = _Places(contest, level, profile)
    if contest is Contest.CHIEF_POST and seats != 1:
        raise FactsError("seats", seats, "1: a chief post is one seat")
    if contest not in _SURPLUS:
        # A villagers' committee has no interval: its by-elections follow the same article.
        more = _FLOOR[contest].at(on)
        ground = Ground(more.source, holds=True, says=_MORE)
        return Margin(contest, seats, seats + more.value, None, seats + more.value, (ground,))
    if by_election:
        equal = _EQUAL[contest].at(on)
        least = seats + equal.value
        texts = (equal, *places.find("by_election_candidates", on))
        grounds = tuple(Ground(one.source, holds=True, says=_AS_MANY) for one in texts)
        return Margin(contest, seats, least, None, least, grounds)
    if another_election and seats == 1 and contest in _FOR_ONE_SEAT:
        two = _FOR_ONE_SEAT[contest].at(on)
        texts = (two, *places.find("one_seat_candidates", on))
        grounds = tuple(Ground(one.source, holds=True, says=_TWO) for one in texts)
        return Margin(contest, seats, two.value, two.value, two.value, grounds)
    return _margin(contest, seats, on, places)


def _margin(contest: Contest, seats: int, on: date, places: _Places) -> Margin:
    interval = _SURPLUS[contest].at(on)
    span = interval.value.candidates(seats)
    # A local text may only repeat the statute, whose provision stays the first.
    texts = (interval, *places.find("candidates", on))
    says = _surplus_said(interval.value)
    grounds = [Ground(one.source, holds=True, says=says) for one in texts]
    if contest is Contest.CHIEF_POST:
        grounds += worded(places.find("single_candidate", on))
    floor = seats
    if contest in _FLOOR:
        more = _FLOOR[contest].at(on)
        floor += more.value
        grounds.append(Ground(more.source, holds=True, says=_MORE))
    points = (OpenPoint(_NO_WHOLE_NUMBER, interval.source),) if span.empty else ()
    return Margin(contest, seats, span.least, span.most, floor, tuple(grounds), points)


def _surplus_said(surplus: Surplus) -> Text:
    """The sentence of the interval, its numbers taken from the parameter."""
    low, high = surplus.low, surplus.high
    if surplus.relative:
        top = share_zh(high) if high.denominator > 1 else f"{numeral(high.numerator)}倍"
        return Text(
            f"候选人应比应选人数多{share_zh(low)}至{top}",
            f"candidates exceed the seats by {low} to {high} of their number",
        )
    if low == 0:
        return Text(
            f"候选人可以多{numeral(high.numerator)}人，也可以等额",
            f"candidates may exceed the seats by {high}, or equal them",
        )
    return Text(
        f"候选人应比应选人数多{numeral(low.numerator)}人至{numeral(high.numerator)}人",
        f"candidates exceed the seats by {low} to {high}",
    )
