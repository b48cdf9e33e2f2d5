"""The count of a contest (计票结果): every ballot accounted for."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from datetime import date
from typing import Any, NamedTuple

import attrs

from npcmodel.checks import count, day, instance, member
from npcmodel.elections.ballots import (
    OFFICIALS_VOID,
    TEXTS_DIFFER,
    Applied,
    WriteInReading,
    applied,
    choices,
)
from npcmodel.errors import FactsError
from npcmodel.facts.ballots import Poll, Tally
from npcmodel.facts.people import Contest
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground, OpenPoint, Result, reasons
from npcmodel.law.statutes import AFTER_NEWEST, NEWEST
from npcmodel.law.wording import Lang, Text, language
from npcmodel.pairs import Pairs

__all__ = ["Count", "Frame", "framed", "made"]

NOBODY = Poll(0, 0)
"""The poll of no ballots at all."""
_WHAT_FAILS = Text(
    "没有投反对票而另选他人的：法律没有规定是所另选的不算，还是整张选票作废",
    "who writes in another without a vote against: the text does not say whether the write-in "
    "fails or the whole ballot",
)
_VOIDED = Text(
    "所选人数多于应选人数的选票按废票计",
    "ballots that choose more persons than there are seats are counted as void",
)
_HELD_APART = Text(
    "这些选票按有效票计，所另选的人单独记录，未计入得票",
    "these ballots are counted, the persons written in on them held apart",
)


@attrs.frozen(kw_only=True)
class Count(Result):
    """The count of a contest, every ballot accounted for (计票结果).

    Counts of stations, mobile boxes and proxies add, as long as they are of one contest.

    Ballots in doubt are those that write somebody in without voting against anyone, where a
    text lets only who votes against do so and another is not followed. They stay valid, for
    a ballot that chooses no more persons than seats counts (选举法 44 II); but nobody is
    elected by a vote in doubt, so that these write-ins are held apart. `possible` gives the
    poll for each way the doubt may be settled.

    Attributes:
        contest: what is voted on.
        seats: how many are to be elected.
        on: the day whose law applied.
        poll: the count that the election reads.
        against: votes against each candidate on valid ballots (反对票).
        blank: valid ballots that vote neither for nor against anybody (空白票).
        doubtful: the ballots in doubt as a poll of their own; `Poll(0, 0)` where there are none.
        reading: who may write in another; None where the texts differ and none was chosen.
        grounds: the provisions.
        open: doubts of the texts.
        notes: what else a reader should know.

    Raises:
        FactsError: numbers that do not fit on the ballots counted.
    """

    contest: Contest
    seats: int
    on: date
    poll: Poll
    against: Mapping[Any, int]
    blank: int
    doubtful: Poll
    reading: WriteInReading | None
    grounds: tuple[Ground, ...]
    open: tuple[OpenPoint, ...] = ()
    notes: tuple[Text, ...] = ()

    def __attrs_post_init__(self) -> None:
        member("contest", self.contest, Contest)
        set_ = object.__setattr__
        set_(self, "seats", count("seats", self.seats, 1))
        day("on", self.on)
        poll = instance("poll", self.poll, Poll)
        doubtful = instance("doubtful", self.doubtful, Poll)
        against = Pairs[Hashable, int].of("against", self.against)
        if against.keys() != poll.votes.keys():
            raise FactsError("against", list(against), f"the candidates {list(poll.votes)}")
        against = Pairs(
            (who, count(f"against[{who!r}]", votes, 0, poll.valid - poll.votes[who]))
            for who, votes in against.items()
        )
        set_(self, "against", against)
        set_(self, "blank", count("blank", self.blank, 0, poll.valid))
        count("doubtful.ballots", doubtful.ballots, 0, poll.valid - self.blank)
        for who, votes in doubtful.votes.items():
            count(f"doubtful.votes[{who!r}]", votes, 0, poll.votes.get(who, 0))
        marks = sum((*poll.votes.values(), *poll.write_ins.values(), *doubtful.write_ins.values()))
        count("poll", marks, 0, poll.valid * self.seats)

    @property
    def valid(self) -> int:
        """Ballots that count (有效票), blank ones included."""
        return self.poll.valid

    @property
    def void(self) -> int:
        """Ballots that choose too many persons (废票)."""
        return self.poll.void

    @property
    def marks(self) -> Pairs[Any, Tally]:
        """What the ballots say of each candidate: the votes add up to the ballots returned."""
        poll = self.poll
        return Pairs(
            (who, Tally(yes, no, poll.valid - yes - no, void=poll.void))
            for who, yes, no in ((who, poll.votes[who], self.against[who]) for who in poll.votes)
        )

    @property
    def not_returned(self) -> int | None:
        """Ballots issued that did not come back; None where those issued were not counted."""
        return None if self.poll.issued is None else max(0, self.poll.issued - self.poll.ballots)

    @property
    def beyond_issued(self) -> int | None:
        """Ballots returned beyond those issued; None where those issued were not counted."""
        return None if self.poll.issued is None else max(0, self.poll.ballots - self.poll.issued)

    @property
    def not_cast(self) -> int:
        """Persons who took part without a ballot being returned for them."""
        return max(0, self.poll.participating - self.poll.ballots)

    @property
    def beyond_participating(self) -> int:
        """Ballots returned beyond the persons who took part."""
        return max(0, self.poll.ballots - self.poll.participating)

    @property
    def possible(self) -> tuple[Poll, ...]:
        """The polls that the texts leave possible, `poll` first: one alone where none doubts.

        The write-ins in doubt held apart; the ballots in doubt void; and, where no reading was
        chosen, the write-ins counted.
        """
        poll, doubtful = self.poll, self.doubtful
        if not doubtful.ballots:
            return (poll,)
        void = attrs.evolve(
            poll,
            void=poll.void + doubtful.ballots,
            votes={who: votes - doubtful.votes.get(who, 0) for who, votes in poll.votes.items()},
        )
        if self.reading is not None:
            return poll, void
        others = _added(poll.write_ins, doubtful.write_ins)
        return poll, void, attrs.evolve(poll, write_ins=others)

    def __add__(self, other: Count) -> Count:
        if not isinstance(other, Count):
            return NotImplemented
        for field in ("contest", "seats", "on", "reading"):
            mine, theirs = getattr(self, field), getattr(other, field)
            if mine != theirs:
                raise FactsError(
                    f"other.{field}", theirs, f"{mine}, as in the count it is added to"
                )
        return made(
            framed(self.contest, self.seats, self.reading, self.on),
            self.poll + other.poll,
            _added(self.against, other.against),
            self.blank + other.blank,
            self.doubtful + other.doubtful,
        )

    def explain(self, lang: Lang = "zh") -> str:
        """Return the count, by how much its numbers differ, the votes, and the provisions."""
        lines = self._numbers_zh() if language(lang) == "zh" else self._numbers_en()
        return "\n".join([*lines, *reasons(lang, self.grounds, self.open, self.notes)])

    def _numbers_zh(self) -> list[str]:
        poll = self.poll
        issued = "" if poll.issued is None else f"发出选票{poll.issued}张，"
        lines = [
            f"{issued}收回选票{poll.ballots}张，参加投票{poll.participating}人",
            f"有效票{poll.valid}张（其中空白票{self.blank}张），废票{poll.void}张",
        ]
        differences = (
            (self.not_returned, "未收回的选票：{}张"),
            (self.beyond_issued, "收回的选票比发出的多{}张"),
            (self.not_cast, "收回的选票比参加投票的人数少{}张"),
            (self.beyond_participating, "收回的选票比参加投票的人数多{}张"),
        )
        lines += [text.format(number) for number, text in differences if number]
        lines += [
            f"{who}：赞成{tally.yes}票，反对{tally.no}票，弃权{tally.abstain}票"
            for who, tally in self.marks.items()
        ]
        lines += [f"另选{who}：{votes}票" for who, votes in poll.write_ins.items()]
        apart = self.doubtful.write_ins.items()
        return lines + [f"另选{who}：{votes}票存疑，单独记录" for who, votes in apart]

    def _numbers_en(self) -> list[str]:
        poll = self.poll
        issued = "" if poll.issued is None else f"ballots issued: {poll.issued}, "
        lines = [
            f"{issued}ballots returned: {poll.ballots}, persons voting: {poll.participating}",
            f"valid ballots: {poll.valid} (blank: {self.blank}), void ballots: {poll.void}",
        ]
        differences = (
            (self.not_returned, "ballots not returned: {}"),
            (self.beyond_issued, "ballots returned beyond those issued: {}"),
            (self.not_cast, "fewer ballots than persons voting, by {}"),
            (self.beyond_participating, "more ballots than persons voting, by {}"),
        )
        lines += [text.format(number) for number, text in differences if number]
        lines += [
            f"{who}: yes {tally.yes}, no {tally.no}, abstain {tally.abstain}"
            for who, tally in self.marks.items()
        ]
        lines += [f"written in, {who}: {votes}" for who, votes in poll.write_ins.items()]
        apart = self.doubtful.write_ins.items()
        return lines + [f"written in, {who}: {votes} in doubt, held apart" for who, votes in apart]


def _added(one: Mapping[Any, int], two: Mapping[Any, int]) -> dict[Any, int]:
    names = [*one, *(who for who in two if who not in one)]
    return {who: one.get(who, 0) + two.get(who, 0) for who in names}


class Frame(NamedTuple):
    """The contest that a count is of, with the texts that apply to its ballots."""

    contest: Contest
    seats: int
    on: date
    texts: Applied
    choices: Provision[Text] | None

    @property
    def no_asked(self) -> bool:
        """Whether a write-in without a vote against is in doubt."""
        return self.texts.reading is not WriteInReading.INDEPENDENT


def framed(contest: Contest, seats: int, reading: WriteInReading | None, on: date) -> Frame:
    """Return the contest with its texts, its facts checked."""
    on, seats = day("on", on), count("seats", seats, 1)
    return Frame(contest, seats, on, applied(contest, reading, on), choices(contest, on))


def made(frame: Frame, poll: Poll, against: Mapping[Any, int], blank: int, doubtful: Poll) -> Count:
    """Return the count with the provisions it rests on and the doubts they leave."""
    texts = frame.texts
    grounds = tuple(
        Ground(text.source, holds=True, says=text.value)
        for text in (*texts.governing, frame.choices)
        if text is not None
    )
    points: tuple[OpenPoint, ...] = ()
    notes: tuple[Text, ...] = ()
    if poll.void and frame.choices is None:
        points += (OFFICIALS_VOID,)
        notes += (_VOIDED,)
    if doubtful.ballots:
        says = TEXTS_DIFFER if texts.reading is None else _WHAT_FAILS
        points += tuple(OpenPoint(says, text.source, decides=True) for text in texts.bound)
        notes += (_HELD_APART,)
    return Count(
        contest=frame.contest,
        seats=frame.seats,
        on=frame.on,
        poll=poll,
        against=against,
        blank=blank,
        doubtful=doubtful,
        reading=texts.reading,
        grounds=grounds,
        open=points,
        notes=(*notes, AFTER_NEWEST) if frame.on > NEWEST else notes,
    )
