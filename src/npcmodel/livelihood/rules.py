"""One vote on livelihood projects, as the rule of the body that holds it says (票决)."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from datetime import date
from typing import Any

import attrs

from npcmodel.checks import count, day, instance
from npcmodel.errors import FactsError
from npcmodel.exact.ranking import cut
from npcmodel.facts.ballots import Poll
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Tier
from npcmodel.law.ruling import Base, Ground, Measure, OpenPoint, Share
from npcmodel.law.wording import Text
from npcmodel.livelihood.choices import ProjectChoice, ProjectStep, Ticks, TieRule, VotingRule
from npcmodel.params import organic_law
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.opening import quorum
from npcmodel.sitting.places import fits
from npcmodel.sitting.sources import local

__all__ = [
    "ProjectChoice",
    "ProjectStep",
    "Ticks",
    "TieRule",
    "VotingRule",
    "chosen_by",
    "projects_chosen",
]


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
_TIE_STEPS = {
    TieRule.ANOTHER_BALLOT: ProjectStep.ANOTHER_BALLOT,
    TieRule.HAND_BACK: ProjectStep.HAND_BACK,
    TieRule.BY_BUDGET: ProjectStep.BY_BUDGET,
}


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
    fits(profile, roll.level, "roll.level")
    asked = {"roll": roll, "poll": poll, "rule": rule, "present": present, "profile": profile}
    grounds, notes = [_power(roll, on)], [_adopted(on)]
    points = _doubts(roll, poll, rule, present, profile, on)
    opens = True
    if present is None:
        notes.append(_QUORUM_NOT_ASKED)
    else:
        opening = quorum(roll, present=present, on=on, profile=profile)
        grounds += opening.grounds
        notes += opening.notes
        opens = opening.holds
    doubted = ProjectStep.UNREGULATED if any(point.decides for point in points) else None
    stop = doubted if opens else ProjectStep.NOT_OPENED
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


def _doubts(  # noqa: PLR0913, PLR0917  # roll, poll and rule, and what a sitting has
    roll: Roll,
    poll: Poll,
    rule: VotingRule,
    present: int | None,
    profile: Profile | None,
    on: date,
) -> tuple[OpenPoint, ...]:
    points: list[OpenPoint] = []
    issued = poll.ballots if poll.issued is None else poll.issued
    if poll.ballots > min(poll.participating, issued):
        points.append(_TOO_MANY)
    required = _required(rule, _size(roll, poll, rule, present))
    majority = organic_law.CONGRESS_MAJORITY.at(on)
    texts = (majority, *(one.provision for one in local(profile, roll, "majority", on)))
    for place, text in enumerate(texts):
        needed = text.value.threshold.least(roll.members)
        if required < needed:
            points.append(OpenPoint(_weaker(required, needed, of_place=place > 0), text.source))
    return tuple(points)


def _weaker(required: int, needed: int, *, of_place: bool) -> Text:
    """A rule asks for less than what a text wants of resolutions, or of votes at all."""
    zh = f"票决办法要求{required}票，少于全体代表过半数的{needed}票："
    en = f"the rule asks for {required}, fewer than the majority of all deputies, {needed}: "
    if of_place:
        return Text(
            f"{zh}地方条文是否也要求票决达到该数，条文没有写明",
            f"{en}the local text does not say whether it speaks of this vote too",
        )
    return Text(
        f"{zh}票决能否代替决议，法律没有规定",
        f"{en}no statute says whether this vote can take the place of a resolution",
    )


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
