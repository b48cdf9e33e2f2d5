"""One vote on livelihood projects, as the rule of the body that holds it says (票决)."""

from __future__ import annotations

import enum
from collections.abc import Hashable, Mapping
from datetime import date
from typing import Any

import attrs

from npcmodel.checks import count, day, instance, member, text
from npcmodel.errors import FactsError
from npcmodel.exact.ranking import cut
from npcmodel.exact.thresholds import Threshold
from npcmodel.facts.ballots import Poll
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Tier
from npcmodel.law.ruling import Base, Ground, Measure, OpenPoint, Result, Share, reasons
from npcmodel.law.wording import Lang, Text, language, term
from npcmodel.pairs import Pairs
from npcmodel.params import organic_law
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.opening import quorum

__all__ = [
    "ProjectChoice",
    "ProjectStep",
    "Ticks",
    "TieRule",
    "VotingRule",
    "chosen_by",
    "projects_chosen",
]


@enum.unique
class Ticks(enum.Enum):
    """How many projects a ballot may tick (画票方式)."""

    AT_MOST = "不多于应选项数"
    EXACTLY = "等于应选项数"
    EACH = "一事一票"


@enum.unique
class TieRule(enum.Enum):
    """What the rule says of equal ticks at the last place (票数相等的处理)."""

    ANOTHER_BALLOT = "再次票决"
    KEEP_ALL = "一并入选"
    HAND_BACK = "交回会议决定"


@enum.unique
class ProjectStep(enum.Enum):
    """What follows a vote on projects (后续步骤)."""

    COMPLETE = "票决完成"
    ANOTHER_BALLOT = "就票数相等的项目再次票决"
    HAND_BACK = "票数相等的项目交回会议决定"
    UNREGULATED = "没有规定"
    NOT_OPENED = "会议不得举行"


_QUORUM_NOT_ASKED = Text(
    "没有给出出席人数，未问法定人数", "persons present were not given: the quorum was not asked"
)
_TOO_MANY = OpenPoint(
    Text(
        "收回的选票多于参加投票的人数或者发出的选票：法律没有规定票决是否因此无效，须看票决办法",
        "more ballots returned than persons voting or ballots issued: no statute says whether "
        "this voids a vote on projects; the rule of the body may",
    ),
    decides=True,
)
_KEPT = Text(
    "末位票数相等的项目一并入选，入选项数多于应选项数",
    "all projects of equal ticks at the last place are kept: more are chosen than asked for",
)
_UNFILLED = Text(
    "入选项目少于应选项数，票决办法没有说明如何补足",
    "fewer projects are chosen than asked for; the rule does not say what follows",
)
_BASES = (Base.ALL_DEPUTIES, Base.PERSONS_PRESENT, Base.BALLOTS_RETURNED)
_TIE_STEPS = {
    TieRule.ANOTHER_BALLOT: ProjectStep.ANOTHER_BALLOT,
    TieRule.HAND_BACK: ProjectStep.HAND_BACK,
}


@attrs.frozen(kw_only=True)
class VotingRule:
    """How a body votes on projects (票决办法). Local practice, never law.

    Attributes:
        issued_by: whose rule it is.
        source: where it is written.
        choose: how many projects are to be chosen; None only where each is voted on alone.
        ticks: how many a ballot may tick.
        base: what the threshold is a share of: all deputies, persons present or ballots
            returned, void ones included.
        threshold: the share of the base a project needs; None where most ticks win.
        tie: what follows equal ticks at the last place.

    Raises:
        FactsError: no number to choose where one is needed, another base, or neither a number
            nor a threshold.
    """

    issued_by: str
    source: str
    choose: int | None
    ticks: Ticks
    base: Base
    threshold: Threshold | None
    tie: TieRule

    def __attrs_post_init__(self) -> None:
        text("issued_by", self.issued_by)
        text("source", self.source)
        member("ticks", self.ticks, Ticks)
        member("tie", self.tie, TieRule)
        if member("base", self.base, Base) not in _BASES:
            names = ", ".join(base.name for base in _BASES)
            raise FactsError("base", self.base, f"one of {names}")
        if self.threshold is not None:
            instance("threshold", self.threshold, Threshold)
        if self.choose is not None or self.ticks is not Ticks.EACH:
            object.__setattr__(self, "choose", count("choose", self.choose, 1))
        elif self.threshold is None:
            raise FactsError("threshold", None, "a Threshold, where no number is to be chosen")


@attrs.frozen(kw_only=True)
class ProjectChoice(Result):
    """Which projects are chosen, which are tied, and what follows (票决结果).

    Where a number is to be chosen, those chosen, the places a tie leaves open and those left
    unfilled add up to it; a rule that keeps all of equal ticks may exceed it.

    Attributes:
        chosen: by ticks; equal ticks in the order of the poll.
        tied: the projects whose equal ticks leave places open, none of them chosen.
        contested: how many places they compete for.
        unfilled: how many places no project took.
        next_step: what follows.
        grounds: the statute, and what the rule asks of each project.
        notes: what else a reader should know.
        open: doubts that texts and rule leave.
        rule: the rule the vote was held under.
        on: the day whose law applied.
        asked: the arguments it was asked with, as pairs.

    Raises:
        FactsError: places that do not add up, or a tie that is none.
    """

    chosen: tuple[Hashable, ...]
    tied: tuple[Hashable, ...]
    contested: int
    unfilled: int
    next_step: ProjectStep
    grounds: tuple[Ground, ...]
    notes: tuple[Text, ...]
    open: tuple[OpenPoint, ...]
    rule: VotingRule
    on: date
    asked: tuple[tuple[str, object], ...]

    def __attrs_post_init__(self) -> None:
        instance("rule", self.rule, VotingRule)
        count("contested", self.contested)
        count("unfilled", self.unfilled)
        places = self.rule.choose
        total = len(self.chosen) + self.contested + self.unfilled
        exceeds = self.rule.tie is TieRule.KEEP_ALL and len(self.chosen) > (places or 0)
        if places is None or exceeds:
            places = len(self.chosen)
        if total != places:
            raise FactsError("chosen", total, f"{places} places: chosen, contested and unfilled")
        tie = 0 < self.contested < len(self.tied)
        if not tie and (self.tied or self.contested):
            raise FactsError("tied", self.tied, f"more names than the {self.contested} contested")

    @property
    def facts(self) -> Pairs[str, object]:
        """The arguments it was asked with, by name."""
        return Pairs(self.asked)

    def explain(self, lang: Lang = "zh") -> str:
        """Return what is chosen, tied and unfilled, the next step, grounds, doubts and notes."""
        zh = language(lang) == "zh"
        lines = self._zh() if zh else self._en()
        lines.append(("下一步：" if zh else "next: ") + term(self.next_step, lang))
        return "\n".join([*lines, *reasons(lang, self.grounds, self.open, self.notes)])

    def _zh(self) -> list[str]:
        lines = [f"入选{len(self.chosen)}项，缺{self.unfilled}项"]
        if self.chosen:
            lines.append("入选：" + "、".join(str(who) for who in self.chosen))
        if self.tied:
            names = "、".join(str(who) for who in self.tied)
            lines.append(f"票数相等：{names}，待定{self.contested}项")
        return lines

    def _en(self) -> list[str]:
        lines = [f"chosen: {len(self.chosen)}, unfilled: {self.unfilled}"]
        if self.chosen:
            lines.append("projects: " + ", ".join(str(who) for who in self.chosen))
        if self.tied:
            names = ", ".join(str(who) for who in self.tied)
            lines.append(f"tied: {names}, for places: {self.contested}")
        return lines


def projects_chosen(  # noqa: PLR0913  # roll, poll and rule, and what a sitting has
    roll: Roll,
    poll: Poll,
    rule: VotingRule,
    *,
    on: date,
    present: int | None = None,
    profile: Profile | None = None,
) -> ProjectChoice:
    """Return which livelihood projects a local congress chooses (民生实事项目代表票决).

    A project that meets the threshold is chosen, up to the number to be chosen, most ticks
    first; one that nobody ticked never is. Equal ticks at the last place are treated as the
    rule says. A sitting that may not open chooses nothing.

    Args:
        roll: the congress and its deputies, in persons.
        poll: the count, in ballots; its votes are ticks per project (一事一票: yes votes).
        rule: how the body votes; local practice.
        on: the day whose law applies.
        present: deputies present, in persons; given, the quorum is asked too.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: no local congress, more ballots or voters than deputies who can vote (or
            than present), projects written in, more ticks than the valid ballots hold or
            fewer than they must, or no count of those present where the rule asks for it.
        NotInForceError: no text of the provision is known for the day.

    Law: 地方组织法 11 (3), 12 I (3), 14 IV, 25.
    Limitations: no statute regulates this vote; number, threshold, base and ties are those of
        the rule. Whether the congress adopts the list is asked of `carried`.
    """
    return chosen_by(None, roll, poll, rule, on=on, present=present, profile=profile)


def chosen_by(  # noqa: PLR0913  # the same, and what orders the projects
    scores: Mapping[Any, int] | None,
    roll: Roll,
    poll: Poll,
    rule: VotingRule,
    *,
    on: date,
    present: int | None = None,
    profile: Profile | None = None,
) -> ProjectChoice:
    """Return the choice (民生实事项目代表票决), ordered by scores where ticks alone do not.

    Args:
        scores: what orders the projects that meet the threshold, one of each; None for ticks.
        roll: the congress and its deputies, in persons.
        poll: the count, in ballots.
        rule: how the body votes.
        on: the day whose law applies.
        present: deputies present, in persons.
        profile: the place's own provisions.

    Raises:
        FactsError: as `projects_chosen`.
        NotInForceError: no text of the provision is known for the day.

    Law: 地方组织法 11 (3), 12 I (3), 14 IV, 25.
    """
    on = day("on", on)
    _check(roll, poll, rule, present)
    if profile is not None:
        instance("profile", profile, Profile)
    asked = {"roll": roll, "poll": poll, "rule": rule, "present": present, "profile": profile}
    grounds, notes = [_power(roll, on)], [_adopted(on)]
    points = _doubts(roll, poll, rule, present, on)
    stop = ProjectStep.UNREGULATED if any(point.decides for point in points) else None
    if present is None:
        notes.append(_QUORUM_NOT_ASKED)
    else:
        opening = quorum(roll, present=present, on=on, profile=profile)
        grounds += opening.grounds
        notes += opening.notes
        stop = stop if opening.holds else ProjectStep.NOT_OPENED
    judged = _judged(roll, poll, rule, present)
    order = poll.votes if scores is None else scores
    placed = _place(order, rule, judged) if stop is None else _Placed((), (), 0, stop)
    return ProjectChoice(
        chosen=placed.chosen,
        tied=placed.tied,
        contested=placed.contested,
        unfilled=max(0, (rule.choose or 0) - len(placed.chosen) - placed.contested),
        next_step=placed.step,
        grounds=(*grounds, *judged.values()),
        notes=(*notes, *placed.notes),
        open=points,
        rule=rule,
        on=on,
        asked=tuple(asked.items()),
    )


def _check(roll: Roll, poll: Poll, rule: VotingRule, present: int | None) -> None:
    instance("roll", roll, Roll)
    instance("poll", poll, Poll)
    instance("rule", rule, VotingRule)
    if roll.body is not Body.CONGRESS:
        raise FactsError("roll.body", roll.body, "Body.CONGRESS: its deputies choose")
    if roll.level.tier is Tier.NATIONAL:
        raise FactsError("roll.level", roll.level, "a local level")
    able = roll.able
    if present is not None:
        able = count("present", present, 0, roll.able)
    elif rule.base is Base.PERSONS_PRESENT:
        raise FactsError("present", None, "the persons present: the rule's base")
    count("poll.participating", poll.participating, 0, able)
    count("poll.ballots", poll.ballots, 0, able)
    if poll.write_ins:
        raise FactsError("poll.write_ins", list(poll.write_ins), "none: projects are listed")
    _check_ticks(poll, rule)


def _check_ticks(poll: Poll, rule: VotingRule) -> None:
    for who, ticks in poll.votes.items():
        count(f"poll.votes[{who!r}]", ticks, 0, poll.valid)
    if rule.ticks is Ticks.EACH or rule.choose is None:
        return
    marks = sum(poll.votes.values())
    most = poll.valid * rule.choose
    held = f"{poll.valid} valid ballots with {rule.choose} ticks"
    if marks > most:
        raise FactsError("poll.votes", marks, f"at most {most} ticks in all: {held}")
    if rule.ticks is Ticks.EXACTLY and marks < most:
        raise FactsError("poll.votes", marks, f"exactly {most} ticks in all: {held}")


def _power(roll: Roll, on: date) -> Ground:
    """The provision under which the congress decides on projects."""
    township = roll.level.tier is Tier.TOWNSHIP
    power = organic_law.TOWNSHIP_PROJECTS if township else organic_law.MAJOR_PROJECTS
    provision = power.at(on)
    return Ground(provision.source, holds=True, says=provision.value)


def _adopted(on: date) -> Text:
    source = organic_law.CONGRESS_MAJORITY.at(on).source
    return Text(
        f"大会通过项目名单的决议须经全体代表的过半数（{source}），另行判断",
        "the resolution that adopts the list needs the majority of all deputies "
        f"[{source.said('en')}]; it is asked of carried",
    )


def _size(roll: Roll, poll: Poll, rule: VotingRule, present: int | None) -> int:
    if rule.base is Base.ALL_DEPUTIES:
        return roll.members
    if rule.base is Base.PERSONS_PRESENT:
        return present or 0
    return poll.ballots


def _required(rule: VotingRule, size: int) -> int:
    """The ticks that a project needs; one at least, whatever the rule leaves out."""
    # Of nobody present or no ballots a share is no number: then nothing can be chosen.
    return 1 if rule.threshold is None else rule.threshold.least(max(size, 1))


def _judged(
    roll: Roll, poll: Poll, rule: VotingRule, present: int | None
) -> dict[Hashable, Ground]:
    """The ground of each project. It is local practice, so that it cites no text of law."""
    size = _size(roll, poll, rule, present)
    required = _required(rule, size)
    share = None if rule.threshold is None else Share(rule.threshold, rule.base)
    of = None if share is None else size
    whose = f"{rule.issued_by}：{rule.source}", f"{rule.issued_by}: {rule.source}"
    return {
        who: Ground(
            None,
            ticks >= required,
            Measure.VOTES,
            ticks,
            required,
            share=share,
            base_size=of,
            says=Text(f"{who}（{whose[0]}）", f"{who} ({whose[1]})"),
        )
        for who, ticks in poll.votes.items()
    }


def _doubts(
    roll: Roll, poll: Poll, rule: VotingRule, present: int | None, on: date
) -> tuple[OpenPoint, ...]:
    points: list[OpenPoint] = []
    issued = poll.ballots if poll.issued is None else poll.issued
    if poll.ballots > min(poll.participating, issued):
        points.append(_TOO_MANY)
    majority = organic_law.CONGRESS_MAJORITY.at(on)
    needed = majority.value.threshold.least(roll.members)
    required = _required(rule, _size(roll, poll, rule, present))
    if required < needed:
        says = Text(
            f"票决办法要求{required}票，少于全体代表过半数的{needed}票：票决能否代替决议，法律没有规定",
            f"the rule asks for {required}, fewer than the majority of all deputies, {needed}: "
            "no statute says whether this vote can take the place of a resolution",
        )
        points.append(OpenPoint(says, majority.source))
    return tuple(points)


@attrs.frozen
class _Placed:
    """Where the cut falls, and what follows."""

    chosen: tuple[Hashable, ...]
    tied: tuple[Hashable, ...]
    contested: int
    step: ProjectStep
    notes: tuple[Text, ...] = ()


def _place(order: Mapping[Any, int], rule: VotingRule, judged: dict[Hashable, Ground]) -> _Placed:
    """Place the projects that meet the threshold, most ticks first; one without any never."""
    passing = {who: order[who] for who, one in judged.items() if one.holds and order[who]}
    placed = cut(passing, len(passing) if rule.choose is None else rule.choose)
    if placed.tied and rule.tie is TieRule.KEEP_ALL:
        return _Placed(placed.chosen + placed.tied, (), 0, ProjectStep.COMPLETE, (_KEPT,))
    if placed.tied:
        return _Placed(placed.chosen, placed.tied, placed.contested, _TIE_STEPS[rule.tie])
    if len(placed.chosen) < (rule.choose or 0):
        return _Placed(placed.chosen, (), 0, ProjectStep.UNREGULATED, (_UNFILLED,))
    return _Placed(placed.chosen, (), 0, ProjectStep.COMPLETE)
