"""What the events of a budget's year have set running, and how each of it stands."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple, cast

import attrs

from npcmodel.budgets import events as ev
from npcmodel.budgets.powers import BudgetPaper
from npcmodel.budgets.session import BudgetMonths, BudgetWindow, budget_months_of
from npcmodel.budgets.times import BACK, BudgetTime, budget_texts
from npcmodel.dates.held import State
from npcmodel.errors import NotInForceError
from npcmodel.facts.levels import Level
from npcmodel.law.deadline import Deadline
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, Text, english, language, term
from npcmodel.sitting.spans import deadline

__all__ = ["BudgetDuty", "duties"]

_WHAT = BudgetTime
_PAPER = BudgetPaper


@attrs.frozen
class BudgetDuty(Result):
    """Something that a budget's year asks for, as it stands at the end of a day (期限事项).

    Attributes:
        what: what is to be done.
        deadline: the last day for it.
        state: done in time, late, or not due yet.
        done: the day it was done; None where it was not.
        of: which department it concerns; None where it concerns none.
    """

    what: BudgetTime | BudgetMonths
    deadline: Deadline
    state: State
    done: date | None = None
    of: Hashable = None

    def explain(self, lang: Lang = "zh") -> str:
        """Return what it is, how it stands, and its last day with the provisions."""
        colon = "：" if language(lang) == "zh" else ": "
        whose = "" if self.of is None else f"{self.of} "
        head = f"{whose}{term(self.what, lang)}{colon}{term(self.state, lang)}"
        return "\n".join([head, self.deadline.explain(lang)])


class _Running(NamedTuple):
    """A time that an event has set running, counted from a day or back from it.

    Attributes:
        what: what is to be done.
        event: the day it is counted from or back from.
        law: the day whose law applies.
        done: the day it was done; None where it was not.
        of: which department it concerns.
    """

    what: BudgetTime
    event: date
    law: date
    done: date | None
    of: Hashable = None


_SENT: dict[type[Any], tuple[BudgetTime, type[Any]]] = {
    ev.BudgetSubmitted: (_WHAT.BUDGET_DRAFT, ev.BudgetSent),
    ev.AdjustmentSubmitted: (_WHAT.ADJUSTMENT_DRAFT, ev.AdjustmentSent),
    ev.AccountsSubmitted: (_WHAT.ACCOUNTS_DRAFT, ev.AccountsSent),
}
_VOTES: dict[type[Any], BudgetPaper] = {
    ev.BudgetVoted: _PAPER.BUDGET,
    ev.AdjustmentVoted: _PAPER.ADJUSTMENT,
    ev.AccountsVoted: _PAPER.FINAL_ACCOUNTS,
}
_TO_DEPARTMENTS = {
    _PAPER.BUDGET: _WHAT.DEPARTMENT_BUDGETS,
    _PAPER.FINAL_ACCOUNTS: _WHAT.DEPARTMENT_ACCOUNTS,
}
_TO_UNITS = {_PAPER.BUDGET: _WHAT.UNIT_BUDGETS, _PAPER.FINAL_ACCOUNTS: _WHAT.UNIT_ACCOUNTS}
_TRANSFERS = {
    ev.TransferKind.GENERAL: _WHAT.GENERAL_TRANSFERS,
    ev.TransferKind.SPECIAL: _WHAT.SPECIAL_TRANSFERS,
}


def _first(events: Sequence[Any], fits: Callable[[Any], bool]) -> date | None:
    return next((event.day for event in events if fits(event)), None)


def _running(
    events: Sequence[Any],
    departments: Sequence[Hashable],
    transfers: Sequence[ev.TransferKind],
) -> Iterator[_Running]:
    """Yield the times that the events have set running."""
    for place, event in enumerate(events):
        kind = cast("type[object]", type(event))
        after = events[place + 1 :]
        if kind in _SENT:
            yield _drafted(events[:place], event)
        elif kind in _VOTES and event.approved:
            yield from _approved(event, _VOTES[kind], after, departments, transfers)
        elif isinstance(event, ev.DepartmentNotified):
            yield from _notified(event, after)


def _drafted(before: Sequence[Any], event: Any) -> _Running:  # noqa: ANN401  # of three kinds
    """The draft was to be handed in so long before the session or the meeting."""
    what, sending = _SENT[cast("type[object]", type(event))]
    # What was sent for an earlier submission was not sent for this one.
    fresh: list[date] = []
    put = cast("type[object]", type(event))
    for one in before:
        if isinstance(one, put):
            fresh = []
        elif isinstance(one, sending):
            fresh.append(one.day)
    sent = fresh[-1] if fresh else None
    meets: date = event.day if isinstance(event, ev.BudgetSubmitted) else event.meeting
    return _Running(what, meets, sent or event.day, sent)


def _approved(
    event: Any,  # noqa: ANN401  # one of three votes
    paper: BudgetPaper,
    after: Sequence[Any],
    departments: Sequence[Hashable],
    transfers: Sequence[ev.TransferKind],
) -> Iterator[_Running]:
    day: date = event.day

    def published(one: Any) -> bool:  # noqa: ANN401  # of any kind
        same = isinstance(one, ev.PaperPublished) and one.paper is paper
        return same and bool(one.approved == day)

    yield _Running(_WHAT.PUBLICATION, day, day, _first(after, published))
    if paper in _TO_DEPARTMENTS:
        for department in departments:
            told = _first(after, _of(ev.DepartmentNotified, department, paper))
            yield _Running(_TO_DEPARTMENTS[paper], day, day, told, department)
    if paper is _PAPER.FINAL_ACCOUNTS:
        filed = _first(after, lambda one: isinstance(one, ev.AccountsFiled))
        yield _Running(_WHAT.FILING, day, day, filed)
    if paper is _PAPER.BUDGET:
        for kind in transfers:
            yield _Running(_TRANSFERS[kind], day, day, _first(after, _issued(kind)))


def _issued(kind: ev.TransferKind) -> Callable[[Any], bool]:
    return lambda one: isinstance(one, ev.TransfersIssued) and one.kind is kind


def _of(kind: type[Any], department: Hashable, paper: BudgetPaper) -> Callable[[Any], bool]:
    def fits(one: Any) -> bool:  # noqa: ANN401  # of any kind
        return type(one) is kind and one.paper is paper and bool(one.department == department)

    return fits


def _notified(event: ev.DepartmentNotified, after: Sequence[Any]) -> Iterator[_Running]:
    of, paper, day = event.department, event.paper, event.day
    if event.units:
        told = _first(after, _of(ev.UnitsNotified, of, paper))
        yield _Running(_TO_UNITS[paper], day, day, told, of)
    published = _first(after, _of(ev.DepartmentPublished, of, paper))
    yield _Running(_WHAT.DEPARTMENT_PUBLICATION, day, day, published, of)


_REPORTS: dict[BudgetMonths, type[Any]] = {
    BudgetMonths.EXECUTION_REPORT: ev.ExecutionReported,
    BudgetMonths.FINAL_ACCOUNTS: ev.AccountsSubmitted,
}


def _windows(year: int, level: Level) -> Iterator[tuple[BudgetMonths, BudgetWindow]]:
    """Yield the months that the law of their first day sets; none where none is known."""
    for what in _REPORTS:
        following = year + (what is BudgetMonths.FINAL_ACCOUNTS)
        try:
            # Whatever the months are, they lie in this year: its law is asked for twice.
            rough = budget_months_of(what, year, level=level, on=date(following, 12, 31))
            yield what, budget_months_of(what, year, level=level, on=rough.first)
        except NotInForceError:
            continue


def duties(  # noqa: PLR0913, PLR0917  # a case, and the day
    events: Sequence[Any],
    level: Level,
    year: int,
    departments: Sequence[Hashable],
    transfers: Sequence[ev.TransferKind],
    on: date,
) -> tuple[BudgetDuty, ...]:
    """Return what the year asks for by the day, as it stood at its end.

    Each is judged by the law of the day on which its time began, a draft by that of the day it
    was handed in; where no text sets a time, there is none.
    """
    past = [event for event in events if event.day <= on]
    found: list[BudgetDuty] = []
    for one in _running(past, departments, transfers):
        try:
            texts = budget_texts(one.what, level, None, one.law)
        except NotInForceError:
            continue
        if not texts:
            continue
        due = deadline(one.event, texts, Text(one.what.value, english(one.what)))
        missed = one.done is None and one.what in BACK
        state = State.BROKEN if missed else _state(due.due, one.done, on)
        found.append(BudgetDuty(one.what, due, state, one.done, one.of))
    for what, window in _windows(year, level):
        if window.first <= on:
            kind = _REPORTS[what]
            days = [event.day for event in past if isinstance(event, kind)]
            done = next((one for one in days if window.holds(one)), None)
            state = _state(window.last, done, on)
            found.append(BudgetDuty(what, window.deadline, state, done))
    return tuple(found)


def _state(due: date, done: date | None, on: date) -> State:
    if (done or on) > due:
        return State.BROKEN
    return State.PENDING if done is None else State.MET
