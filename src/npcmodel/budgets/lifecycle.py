"""A budget from its draft to the publication of its final accounts."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from typing import Any, cast

import attrs

from npcmodel.budgets import events as ev
from npcmodel.budgets.bodies import act_grounds, check_act, check_facts
from npcmodel.budgets.events import BudgetEvent, BudgetStage, TransferKind
from npcmodel.budgets.owing import BudgetDuty, duties
from npcmodel.budgets.powers import WHO, BudgetAct, BudgetPaper
from npcmodel.budgets.session import VoterHearing, budget_year_of, voters_heard_valid
from npcmodel.checks import count, day, each, instance, member, name, names, optional
from npcmodel.dates.held import State
from npcmodel.errors import FactsError, TransitionError
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.ruling import Ground, OpenPoint, Ruling
from npcmodel.law.wording import Text
from npcmodel.lifecycle import Branch, Table, possible, step
from npcmodel.params import budget_times

__all__ = ["TABLE", "BudgetYear"]

_STAGE = BudgetStage
_PAPER = BudgetPaper
_VOTE = Branch(
    (_STAGE.EXECUTED, _STAGE.NOT_APPROVED),
    lambda _, event: _STAGE.EXECUTED if event.approved else _STAGE.NOT_APPROVED,
)
_ACCOUNTS_VOTE = Branch(
    (_STAGE.ACCOUNTS_APPROVED, _STAGE.ACCOUNTS_NOT_APPROVED),
    lambda _, event: _STAGE.ACCOUNTS_APPROVED if event.approved else _STAGE.ACCOUNTS_NOT_APPROVED,
)
_BEFORE_SESSION = (_STAGE.DRAFTING, _STAGE.SENT, _STAGE.REVIEWED, _STAGE.NOT_APPROVED)
_ADJUSTING = (_STAGE.ADJUSTMENT_SENT, _STAGE.ADJUSTMENT_REVIEWED, _STAGE.ADJUSTMENT_SUBMITTED)
_BEFORE_ACCOUNTS = (
    _STAGE.EXECUTED,
    _STAGE.ACCOUNTS_SENT,
    _STAGE.ACCOUNTS_REVIEWED,
    _STAGE.ACCOUNTS_NOT_APPROVED,
)
_SINCE_APPROVAL = (
    _STAGE.EXECUTED,
    *_ADJUSTING,
    _STAGE.ACCOUNTS_SENT,
    _STAGE.ACCOUNTS_REVIEWED,
    _STAGE.ACCOUNTS_SUBMITTED,
    _STAGE.ACCOUNTS_NOT_APPROVED,
    _STAGE.ACCOUNTS_APPROVED,
)
_AFTERWARDS = (
    ev.PaperPublished,
    ev.DepartmentNotified,
    ev.UnitsNotified,
    ev.DepartmentPublished,
    ev.TransfersIssued,
)
TABLE = Table(
    _STAGE.DRAFTING,
    {
        (_STAGE.DRAFTING, ev.BudgetSent): _STAGE.SENT,
        (_STAGE.SENT, ev.BudgetReviewed): _STAGE.REVIEWED,
        # Townships alone submit without a review: a guard tells the others.
        **{(stage, ev.BudgetSubmitted): _STAGE.SUBMITTED for stage in _BEFORE_SESSION},
        (_STAGE.SUBMITTED, ev.BudgetVoted): _VOTE,
        (_STAGE.NOT_APPROVED, ev.BudgetSent): _STAGE.SENT,
        **{(stage, ev.VotersHeard): stage for stage in _BEFORE_SESSION},
        (_STAGE.EXECUTED, ev.AdjustmentSent): _STAGE.ADJUSTMENT_SENT,
        (_STAGE.ADJUSTMENT_SENT, ev.AdjustmentReviewed): _STAGE.ADJUSTMENT_REVIEWED,
        (_STAGE.EXECUTED, ev.AdjustmentSubmitted): _STAGE.ADJUSTMENT_SUBMITTED,
        (_STAGE.ADJUSTMENT_SENT, ev.AdjustmentSubmitted): _STAGE.ADJUSTMENT_SUBMITTED,
        (_STAGE.ADJUSTMENT_REVIEWED, ev.AdjustmentSubmitted): _STAGE.ADJUSTMENT_SUBMITTED,
        (_STAGE.ADJUSTMENT_SUBMITTED, ev.AdjustmentVoted): _STAGE.EXECUTED,
        **{(stage, ev.AdjustmentWithdrawn): _STAGE.EXECUTED for stage in _ADJUSTING},
        **{(stage, ev.ExecutionReported): stage for stage in (_STAGE.EXECUTED, *_ADJUSTING)},
        **{(stage, ev.AccountsAudited): stage for stage in _BEFORE_ACCOUNTS},
        (_STAGE.EXECUTED, ev.AccountsSent): _STAGE.ACCOUNTS_SENT,
        (_STAGE.ACCOUNTS_SENT, ev.AccountsReviewed): _STAGE.ACCOUNTS_REVIEWED,
        **{(stage, ev.AccountsSubmitted): _STAGE.ACCOUNTS_SUBMITTED for stage in _BEFORE_ACCOUNTS},
        (_STAGE.ACCOUNTS_SUBMITTED, ev.AccountsVoted): _ACCOUNTS_VOTE,
        (_STAGE.ACCOUNTS_NOT_APPROVED, ev.AccountsSent): _STAGE.ACCOUNTS_SENT,
        (_STAGE.ACCOUNTS_APPROVED, ev.AccountsFiled): _STAGE.ACCOUNTS_APPROVED,
        **{(stage, kind): stage for stage in _SINCE_APPROVAL for kind in _AFTERWARDS},
    },
)
"""What may follow what in a budget's year (预算年度的流转)."""

_REVIEWS: dict[type, BudgetPaper] = {
    ev.BudgetReviewed: _PAPER.BUDGET,
    ev.AdjustmentReviewed: _PAPER.ADJUSTMENT,
    ev.AccountsReviewed: _PAPER.FINAL_ACCOUNTS,
}
_VOTES: dict[type, BudgetPaper] = {
    ev.BudgetVoted: _PAPER.BUDGET,
    ev.AdjustmentVoted: _PAPER.ADJUSTMENT,
    ev.AccountsVoted: _PAPER.FINAL_ACCOUNTS,
}
_SUBMISSIONS: dict[type, tuple[BudgetPaper, BudgetStage]] = {
    ev.BudgetSubmitted: (_PAPER.BUDGET, _STAGE.REVIEWED),
    ev.AdjustmentSubmitted: (_PAPER.ADJUSTMENT, _STAGE.ADJUSTMENT_REVIEWED),
    ev.AccountsSubmitted: (_PAPER.FINAL_ACCOUNTS, _STAGE.ACCOUNTS_REVIEWED),
}
_OF_ADJUSTMENTS = (
    ev.AdjustmentSent,
    ev.AdjustmentReviewed,
    ev.AdjustmentSubmitted,
    ev.AdjustmentVoted,
)
_OF_BUDGETS = (ev.BudgetSent, ev.BudgetReviewed, ev.BudgetSubmitted, ev.BudgetVoted)
_AUDIT_OR_VOTE = (ev.AccountsAudited, ev.AccountsVoted)
_AFTER_THE_YEAR = (ev.AccountsSent, ev.AccountsAudited, ev.AccountsReviewed, ev.AccountsSubmitted)
_NOT_REVIEWED = Text("应当先经初步审查", "it must be reviewed before")
_NOT_AUDITED = Text("应当先经审计", "it must be audited before")
_NOT_BEGUN = Text(
    "预算年度尚未开始，没有执行中的调整",
    "the budget year has not begun: what is not yet executed is not adjusted",
)
_YEAR_OVER = Text(
    "预算年度已经终了，不再审批、调整该年度预算",
    "the budget year is over: its budget is neither approved nor adjusted any more",
)


@attrs.frozen
class BudgetYear:
    """One government's budget of one year, over its dated events (预算年度).

    It moves by `after` alone. Each event is judged by the law of its own day: a review or a vote
    by an organ that the texts do not name, a submission without the review or the audit that they
    ask for, a budget once the year is over, and an adjustment outside it are refused. What the
    texts leave in doubt is accepted, and named by `open_points`. Being late is no part of it: it is
    asked of a day.

    Attributes:
        title: whose budget it is, by any name.
        level: of which government.
        year: the budget year.
        departments: the departments that receive a budget of their own, by any name.
        transfers: the kinds of transfers to the governments below that stand in the budget.
        special_committee: of a city with districts or an autonomous prefecture, whether its
            congress has set up a special committee concerned; None where that is not known.
        stage: where it stands.
        events: what happened, in the order of days.

    Raises:
        FactsError: transfers of a township, a department named twice, events that contradict the
            year or one another, or that lead to another stage.
        TransitionError: events that the table or a text of their day does not admit.
        NotInForceError: events of days for which no text is known.

    Law: 预算法 14, 22, 43 to 45, 52, 67, 69, 74, 77, 78, 80, 86; 预算法实施条例 88; 监督法 19, 20,
        22.
    Limitations: what follows a budget or final accounts that were not approved no text says: they
        go the same way again, with a new review, and accounts with a new audit. An approval that
        the level above has annulled (预算法 51, 82) is not followed: the draft that follows it is
        another case. Local texts, state secrets, transfers for which no days are given or that a
        province passes on, the accounts of those below, and the publication of the report on
        execution are not followed; nor is that the audit report is heard when the accounts are
        approved. Two adjustments approved on one day are published together.
    """

    title: Hashable
    level: Level
    year: int
    departments: tuple[Hashable, ...] = ()
    transfers: tuple[TransferKind, ...] = ()
    special_committee: bool | None = None
    stage: BudgetStage = BudgetStage.DRAFTING
    events: tuple[BudgetEvent, ...] = ()

    def __attrs_post_init__(self) -> None:
        set_ = object.__setattr__
        name("title", self.title)
        member("level", self.level, Level)
        set_(self, "year", count("year", self.year, date.min.year + 1, date.max.year - 2))
        set_(self, "departments", names("departments", self.departments))
        if len(set(self.departments)) < len(self.departments):
            raise FactsError("departments", self.departments, "departments of different names")
        set_(self, "transfers", each("transfers", self.transfers, TransferKind))
        if len(set(self.transfers)) < len(self.transfers):
            raise FactsError("transfers", self.transfers, "each kind once")
        if self.transfers and self.level.tier is Tier.TOWNSHIP:
            raise FactsError("transfers", self.transfers, "none: there is no level below")
        optional(instance, "special_committee", self.special_committee, bool)
        if self.special_committee is not None and self.level.tier is not Tier.PREFECTURE:
            expected = "None: it is asked of cities with districts and autonomous prefectures alone"
            raise FactsError("special_committee", self.special_committee, expected)
        walked = _at(self, _STAGE.DRAFTING, ())
        for event in each("events", self.events, object):
            walked = walked.after(cast("BudgetEvent", event))
        set_(self, "events", walked.events)
        if self.stage is not walked.stage:
            raise FactsError("stage", self.stage, f"{walked.stage}, to which the events lead")

    def after(self, event: BudgetEvent) -> BudgetYear:
        """Return the case after the event; this one stays as it is.

        Raises:
            TransitionError: the stage does not admit such an event, or a text of the event's day
                forbids it: then a note names the provision.
            FactsError: the event lies before the last one, contradicts the year or what happened,
                or names an organ that the level lacks.
            NotInForceError: no text is known for the event's day.
        """
        stage = step(TABLE, self, event)
        _check(self, event)
        forbidding = self.barring(event)
        if forbidding:
            kinds = [kind for kind in possible(TABLE, self.stage) if kind is not type(event)]
            error = TransitionError(self.stage, event, tuple(kind.__name__ for kind in kinds))
            for ground in forbidding:
                error.add_note(ground.explain("zh"))
                error.add_note(ground.explain("en"))
            raise error
        return _at(self, cast("BudgetStage", stage), (*self.events, event))

    def barring(self, event: BudgetEvent) -> tuple[Ground, ...]:
        """Return the provisions of the event's day that forbid it; none where no text does."""
        return tuple(ground for ground in _asked_of(self, event) if not ground.holds)

    def open_points(self) -> tuple[OpenPoint, ...]:
        """Return what happened though the texts of its day leave it in doubt."""
        found = (point for one in self.events for point in _by_whom(self, one)[1])
        return tuple(dict.fromkeys(found))

    def stage_on(self, on: date) -> BudgetStage:
        """Return where it stood at the end of the day."""
        day("on", on)
        walked = _at(self, _STAGE.DRAFTING, ())
        for event in self.events:
            if event.day <= on:
                then = cast("BudgetStage", step(TABLE, walked, event))
                walked = _at(self, then, (*walked.events, event))
        return walked.stage

    def deadlines(self, on: date) -> tuple[BudgetDuty, ...]:
        """Return everything whose time had begun to run by the day, as it stood at its end.

        Args:
            on: the day asked about; later events are not looked at.
        """
        facts = (self.events, self.level, self.year, self.departments, self.transfers)
        return duties(*facts, day("on", on))

    def late(self, on: date) -> tuple[BudgetDuty, ...]:
        """Return what was late by the day, whether it was done since or not.

        Args:
            on: the day asked about; later events are not looked at.
        """
        return tuple(one for one in self.deadlines(on) if one.state is State.BROKEN)

    def voters_heard(self) -> Ruling:
        """Rule whether voters were heard before the last session, by the law of its day.

        Raises:
            FactsError: no session yet, or a level of which the law does not ask it.
        """
        sessions = [one.day for one in self.events if isinstance(one, ev.BudgetSubmitted)]
        if not sessions:
            raise FactsError("events", self.events, "a BudgetSubmitted among them")
        heard = [
            VoterHearing(one.day, one.form)
            for one in self.events
            if isinstance(one, ev.VotersHeard) and one.day <= sessions[-1]
        ]
        return voters_heard_valid(heard, session=sessions[-1], level=self.level, on=sessions[-1])


def _check(case: BudgetYear, event: BudgetEvent) -> None:
    """Refuse what contradicts the year or what happened before."""
    if isinstance(event, _AFTER_THE_YEAR):
        last = budget_year_of(case.year, on=event.day).last
        if event.day <= last:
            raise FactsError("event.day", event.day, f"a day after {last}, the end of the year")
    if isinstance(event, ev.ExecutionReported):
        _check_report(case, event)
    if isinstance(event, ev.AccountsFiled) and case.level.national:
        raise FactsError("event", event, "another event: there is no government above")
    if isinstance(event, ev.TransfersIssued) and event.kind not in case.transfers:
        raise FactsError("kind", event.kind, f"one of {case.transfers}, which stand in the budget")
    if isinstance(event, (ev.AdjustmentVoted, ev.AccountsVoted)):
        _check_meeting(case, event)
    elif isinstance(event, ev.PaperPublished):
        _check_published(case, event)
    elif isinstance(event, (ev.DepartmentNotified, ev.UnitsNotified, ev.DepartmentPublished)):
        _check_department(case, event)


def _check_report(case: BudgetYear, event: ev.ExecutionReported) -> None:
    if case.level.tier is Tier.TOWNSHIP:
        raise FactsError("event", event, "another event: townships have no standing committee")
    if event.day.year != case.year:
        raise FactsError("event.day", event.day, f"a day of {case.year}")


def _check_meeting(case: BudgetYear, event: ev.AdjustmentVoted | ev.AccountsVoted) -> None:
    meeting = cast("ev.AdjustmentSubmitted | ev.AccountsSubmitted", _last_put(case)).meeting
    if event.day < meeting:
        raise FactsError("event.day", event.day, f"{meeting}, the meeting, or later")


def _last_put(case: BudgetYear) -> BudgetEvent:
    puts = (ev.AdjustmentSubmitted, ev.AccountsSubmitted)
    return next(one for one in reversed(case.events) if isinstance(one, puts))


def _approvals(case: BudgetYear, paper: BudgetPaper) -> list[date]:
    return [
        one.day
        for one in case.events
        if isinstance(one, (ev.BudgetVoted, ev.AdjustmentVoted, ev.AccountsVoted))
        and _VOTES[type(one)] is paper
        and one.approved
    ]


def _check_published(case: BudgetYear, event: ev.PaperPublished) -> None:
    if event.approved not in _approvals(case, event.paper):
        raise FactsError("approved", event.approved, f"a day on which {event.paper} was approved")


def _check_department(
    case: BudgetYear, event: ev.DepartmentNotified | ev.UnitsNotified | ev.DepartmentPublished
) -> None:
    if event.department not in case.departments:
        raise FactsError("department", event.department, f"one of {case.departments}")
    if not _approvals(case, event.paper):
        raise FactsError("paper", event.paper, "a paper that was approved")
    told = [
        one
        for one in case.events
        if isinstance(one, ev.DepartmentNotified)
        and (one.department, one.paper) == (event.department, event.paper)
    ]
    if isinstance(event, ev.DepartmentNotified):
        if told:
            raise FactsError("department", event.department, "one that has not received its own")
    elif not told:
        raise FactsError("department", event.department, "one that has received its own")
    elif isinstance(event, ev.UnitsNotified) and not told[0].units:
        raise FactsError("department", event.department, "one that has units below it")


def _asked_of(case: BudgetYear, event: BudgetEvent) -> tuple[Ground, ...]:
    """Return what the texts of the event's day say of it."""
    kind = type(event)
    outside = _outside(case, event)
    if outside:
        return outside
    if kind in _SUBMISSIONS:
        return _of_submission(case, event)
    return _by_whom(case, event)[0]


def _by_whom(
    case: BudgetYear, event: BudgetEvent
) -> tuple[tuple[Ground, ...], tuple[OpenPoint, ...]]:
    """Return what the texts of the day say of the organ that reviewed or voted, and their doubts.

    Of a review that no text asks for there is no doubt: it harms nobody.
    """
    kind = type(event)
    act = BudgetAct.PRELIMINARY_REVIEW if kind in _REVIEWS else BudgetAct.APPROVAL
    paper = _REVIEWS.get(kind) or _VOTES.get(kind)
    if paper is None:
        return (), ()
    by = cast("ev.BudgetReviewed | ev.BudgetVoted", event).by
    check_act(act, paper, by, case.level)
    check_facts(act, paper, by, case.level, case.special_committee, authorised=False)
    if (act, paper, case.level.tier) not in WHO:
        return (), ()
    return act_grounds(act, paper, by, case.level, event.day, case.special_committee)


def _outside(case: BudgetYear, event: BudgetEvent) -> tuple[Ground, ...]:
    """Return the year that has not begun, or is over, for what belongs in it."""
    rule = budget_times.BUDGET_YEAR.known(event.day)
    adjusts = isinstance(event, _OF_ADJUSTMENTS)
    if rule is None or not (adjusts or isinstance(event, _OF_BUDGETS)):
        return ()
    first, last = (date(case.year, *one) for one in rule.value)
    if event.day > last:
        return (Ground(rule.source, holds=False, says=_YEAR_OVER),)
    early = adjusts and event.day < first
    return (Ground(rule.source, holds=False, says=_NOT_BEGUN),) if early else ()


def _of_submission(case: BudgetYear, event: BudgetEvent) -> tuple[Ground, ...]:
    """Return the review, and of final accounts the audit, that a submission lacks."""
    paper, reviewed = _SUBMISSIONS[type(event)]
    grounds: tuple[Ground, ...] = ()
    review = WHO.get((BudgetAct.PRELIMINARY_REVIEW, paper, case.level.tier))
    if review and case.stage is not reviewed:
        source = review[0].at(event.day).source
        grounds += (Ground(source, holds=False, says=_NOT_REVIEWED),)
    audit = WHO.get((BudgetAct.AUDIT, paper, case.level.tier))
    if audit and not _audited(case.events):
        source = audit[0].at(event.day).source
        grounds += (Ground(source, holds=False, says=_NOT_AUDITED),)
    return grounds


def _audited(events: tuple[BudgetEvent, ...]) -> bool:
    """Say whether accounts were audited since the last ones were put to the vote."""
    told = (one for one in reversed(events) if isinstance(one, _AUDIT_OR_VOTE))
    return isinstance(next(told, None), ev.AccountsAudited)


def _at(case: BudgetYear, stage: BudgetStage, events: tuple[BudgetEvent, ...]) -> BudgetYear:
    """Return the case at another point of its way: what was checked of it is not checked again."""
    new = object.__new__(BudgetYear)
    set_: Any = object.__setattr__
    for field in ("title", "level", "year", "departments", "transfers", "special_committee"):
        set_(new, field, getattr(case, field))
    set_(new, "stage", stage)
    set_(new, "events", events)
    return new
