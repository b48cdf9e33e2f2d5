"""What comes out of an election, and what must be done next."""

from __future__ import annotations

import enum
from collections.abc import Hashable, Mapping
from datetime import date

import attrs

from npcmodel.checks import count, day, instance
from npcmodel.errors import FactsError
from npcmodel.facts.ballots import Poll
from npcmodel.law.ruling import Ground, OpenPoint, Result, Ruling, reasons
from npcmodel.law.wording import Lang, english, language, term
from npcmodel.pairs import Pairs
from npcmodel.sitting.candidates import Margin

__all__ = ["ElectionResult", "NextStep", "Round", "RoundKind", "Step", "check_marks"]


@enum.unique
class Step(enum.Enum):
    """What follows an election (后续步骤)."""

    COMPLETE = "选举完成"
    ANOTHER_BALLOT = "再次投票"
    ANOTHER_ELECTION = "另行选举"
    REPEAT = "重新选举"
    UNREGULATED = "法无明文"


@enum.unique
class RoundKind(enum.Enum):
    """Which vote of an election a round is (投票轮次)."""

    FIRST = "第一次投票"
    ANOTHER_BALLOT = "再次投票"
    ANOTHER_ELECTION = "另行选举"


@attrs.frozen
class Round(Result):
    """One vote of an election (一次投票).

    Attributes:
        kind: which vote.
        seats: how many seats it was to fill.
        poll: its count.
        valid: whether it was valid.
        elected: who was elected in it.
    """

    kind: RoundKind
    seats: int
    poll: Poll
    valid: Ruling
    elected: tuple[Hashable, ...]

    def said(self, lang: Lang) -> str:
        """Return which vote it was, for how many seats, and who was elected in it."""
        who = _names(self.elected, lang)
        if language(lang) == "zh":
            outcome = f"当选{who}" if who else "无人当选"
            return f"{self.kind.value}（{self.seats}名）：{outcome}"
        outcome = f"elected {who}" if who else "nobody elected"
        return f"{english(self.kind)} (seats: {self.seats}): {outcome}"


@attrs.frozen
class NextStep(Result):
    """What must be done next, and on what it rests (后续步骤).

    Attributes:
        kind: what must be done.
        seats: for how many seats.
        among: the only ones who may stand; empty where the text names no one.
        candidates: how many may stand, where the texts say so for the contest.
        grounds: the provisions.
    """

    kind: Step
    seats: int
    among: tuple[Hashable, ...] = ()
    candidates: Margin | None = None
    grounds: tuple[Ground, ...] = ()

    def explain(self, lang: Lang = "zh") -> str:
        """Return the step, who may stand, how many, and the provisions."""
        zh = language(lang) == "zh"
        head = ("下一步：" if zh else "next: ") + term(self.kind, lang)
        if self.kind is not Step.COMPLETE:
            head += f"，{self.seats}名" if zh else f", seats: {self.seats}"
        if self.among:
            head += ("，限于" if zh else ", only ") + _names(self.among, lang)
        lines = [head]
        if self.candidates is not None:
            lines += self.candidates.explain(lang).split("\n")
        return "\n".join([*lines, *reasons(lang, self.grounds)])


@attrs.frozen(kw_only=True)
class ElectionResult(Result):
    """Who is elected, who is tied, what is vacant, and what follows (选举结果).

    Every seat is accounted for: those elected, the seats a tie leaves open and the vacant
    ones add up to the seats. An election may take several votes; the result is that of all
    of them together, and who was elected in an earlier one stays elected.

    Attributes:
        valid: whether the last vote is valid (选举有效).
        elected: vote after vote, by votes; equal votes in the order of the poll.
        tied: the names whose equal votes leave seats open, none of them elected.
        contested: how many seats they compete for.
        vacant: how many seats nobody won.
        next_step: what follows.
        grounds: the provisions, with the count held against each.
        seats: how many were to be elected.
        on: the day whose law applied to the last vote.
        asked: the arguments the rule was asked with, as pairs.
        votes: everybody's votes, in votes, each in the last valid vote they stood in.
        void: ballots that counted for nobody (废票) in the last vote, in ballots.
        rounds: the votes, first to last.
        open: what the texts leave in doubt about who is elected.

    Raises:
        FactsError: seats that do not add up, a tie that is none, or a name named twice.
    """

    valid: Ruling
    elected: tuple[Hashable, ...]
    tied: tuple[Hashable, ...]
    contested: int
    vacant: int
    next_step: NextStep
    grounds: tuple[Ground, ...]
    seats: int
    on: date
    asked: tuple[tuple[str, object], ...]
    votes: Mapping[Hashable, int] = Pairs()
    void: int = 0
    rounds: tuple[Round, ...] = ()
    open: tuple[OpenPoint, ...] = ()

    def __attrs_post_init__(self) -> None:
        instance("valid", self.valid, Ruling)
        instance("next_step", self.next_step, NextStep)
        day("on", self.on)
        object.__setattr__(self, "votes", Pairs.of("votes", self.votes))
        for field in ("contested", "vacant", "seats", "void"):
            count(field, getattr(self, field))
        total = len(self.elected) + self.contested + self.vacant
        if total != self.seats:
            expected = f"{total}: seats elected, contested and vacant together"
            raise FactsError("seats", self.seats, expected)
        tie = 0 < self.contested < len(self.tied)
        if not tie and (self.tied or self.contested):
            raise FactsError("tied", self.tied, f"more names than the {self.contested} contested")
        if len({*self.elected, *self.tied}) != len(self.elected) + len(self.tied):
            raise FactsError("elected", self.elected, "names that are not named twice")

    @property
    def facts(self) -> Pairs[str, object]:
        """The arguments the rule was asked with, by name."""
        return Pairs(self.asked)

    def explain(self, lang: Lang = "zh") -> str:
        """Return the whole result: validity, seats, names with votes, next step, provisions."""
        language(lang)
        valid = self.valid.explain(lang).split("\n")
        lines = valid[:1]
        if len(self.rounds) > 1:
            lines += [one.said(lang) for one in self.rounds]
        lines += self._seats_zh() if lang == "zh" else self._seats_en()
        lines += self.next_step.explain(lang).split("\n")
        lines += reasons(lang, self.grounds, self.open)
        # A ground can carry both the validity and the next step; it is said once.
        return "\n".join(dict.fromkeys([*lines, *valid[1:]]))

    def _seats_zh(self) -> list[str]:
        lines = [f"应选{self.seats}名，当选{len(self.elected)}名，空缺{self.vacant}名"]
        if self.elected:
            lines.append(
                "当选：" + "、".join(f"{who}（{self._votes(who)}票）" for who in self.elected)
            )
        if self.tied:
            each = f"各{self._votes(self.tied[0])}票"
            tied = _names(self.tied, "zh")
            lines.append(f"票数相等：{tied}（{each}），待定{self.contested}名")
        return [*lines, f"废票：{self.void}张"]

    def _seats_en(self) -> list[str]:
        lines = [f"seats: {self.seats}, elected: {len(self.elected)}, vacant: {self.vacant}"]
        if self.elected:
            names = ", ".join(f"{who} (votes: {self._votes(who)})" for who in self.elected)
            lines.append(f"elected: {names}")
        if self.tied:
            tied = f"{_names(self.tied, 'en')} (votes each: {self._votes(self.tied[0])})"
            lines.append(f"tied: {tied}, for seats: {self.contested}")
        return [*lines, f"void ballots: {self.void}"]

    def _votes(self, who: Hashable) -> int:
        return self.votes.get(who, 0)


def _names(names: tuple[Hashable, ...], lang: Lang) -> str:
    return ("、" if lang == "zh" else ", ").join(str(who) for who in names)


def check_marks(poll: Poll, seats: int) -> None:
    """Refuse a poll with more votes than its valid ballots can hold.

    Raises:
        FactsError: a name with more votes than valid ballots, or more marks in all than
            valid ballots times seats.
    """
    marks = 0
    for field, votes in (("votes", poll.votes), ("write_ins", poll.write_ins)):
        for who, number in votes.items():
            count(f"poll.{field}[{who!r}]", number, 0, poll.valid)
            marks += number
    if marks > poll.valid * seats:
        expected = f"at most {poll.valid * seats} marks: {poll.valid} valid ballots for {seats}"
        raise FactsError("poll", marks, expected)
