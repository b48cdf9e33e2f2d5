"""What holds of every suggestion over its events, every plan and every ledger."""

from __future__ import annotations

from datetime import date, timedelta
from typing import get_args, get_type_hints

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npcmodel.law.ruling import Ruling
from npcmodel.lifecycle import Branch
from npcmodel.suggestions import (
    TABLE,
    Answered,
    PlanProgress,
    Suggestion,
    SuggestionEvent,
    SuggestionLedger,
    SuggestionStage,
    SuggestionTime,
)
from npcmodel.testing import suggestion_cases as strategies
from npcmodel.testing.dates import WEEKDAYS

DAYS = st.dates(date(2022, 4, 1), date(2028, 1, 1))
ENDED = {SuggestionStage.CLOSED, SuggestionStage.WITHDRAWN, SuggestionStage.NOT_ACCEPTED}


@given(strategies.suggestions())
def test_a_case_is_its_events(case: Suggestion) -> None:
    """Told anew, they lead to the same stage, and the last day shows the whole."""
    assert case == attrs.evolve(case)
    assert case == case.until(date(2050, 1, 1))


@given(strategies.suggestions(), DAYS)
def test_a_prefix_is_the_case_of_that_day(case: Suggestion, on: date) -> None:
    """Stopping on a day gives the case that the events up to it lead to."""
    past = tuple(event for event in case.events if event.day <= on)
    then = attrs.evolve(case, stage=SuggestionStage.SUBMITTED, events=())
    for event in past:
        then = then.after(event)

    assert then == case.until(on)
    assert then.late(on, WEEKDAYS) == case.late(on, WEEKDAYS)


@given(strategies.suggestions())
def test_every_prefix_is_where_it_stood(case: Suggestion) -> None:
    """Event by event, of one day or of several, stopping is the prefix made at once."""
    then = attrs.evolve(case, stage=SuggestionStage.SUBMITTED, events=())
    for number, event in enumerate(case.events):
        assert then == attrs.evolve(case, stage=then.stage, events=case.events[:number])
        then = then.after(event)

    assert case == then


@given(strategies.suggestions(), DAYS)
def test_late_is_past_every_day(case: Suggestion, on: date) -> None:
    """The last day of a late step lies before the day it was done, or the day asked about."""
    for one in case.late(on, WEEKDAYS):
        assert one.due < (one.done or on)
        assert one.done is None or one.done <= on


@given(strategies.suggestions())
def test_what_is_owed_is_not_done(case: Suggestion) -> None:
    """Open steps have no day on which they were done; of an ended case nothing is owed."""
    owed = case.deadlines(WEEKDAYS)

    assert all(one.done is None for one in owed)
    assert not owed or case.stage not in {SuggestionStage.CLOSED, SuggestionStage.WITHDRAWN}


@given(strategies.suggestions())
def test_an_answer_is_owed_only_by_who_answers(case: Suggestion) -> None:
    """Co-handlers owe the lead an opinion, and the deputy no answer."""
    answers = {SuggestionTime.ANSWER, SuggestionTime.ANSWER_EXTENDED}
    owing = {one.owed_by for one in case.deadlines(WEEKDAYS) if one.what in answers}

    assert owing <= set(case.handlers)
    if case.lead is not None:
        assert owing <= {case.lead}


@given(strategies.suggestions())
def test_answered_means_nobody_owes_an_answer(case: Suggestion) -> None:
    """At the stage of an answer, no first or second answer is open that was given in writing."""
    answers = {
        SuggestionTime.ANSWER,
        SuggestionTime.ANSWER_EXTENDED,
        SuggestionTime.SECOND_ANSWER,
        SuggestionTime.ORDERED_ANSWER,
    }
    if case.stage in {SuggestionStage.ANSWERED, SuggestionStage.RATED}:
        assert case.first_answered is not None
        assert not all(one.written for one in case.answers) or not answers & {
            one.what for one in case.deadlines(WEEKDAYS)
        }


@given(strategies.suggestions())
def test_a_rating_follows_an_answer(case: Suggestion) -> None:
    """Nobody rates what was not answered; the last rating is of the last answer."""
    assert not case.ratings or case.answers
    if case.events and isinstance(case.events[-1], Answered):
        assert case.rating is None


@given(strategies.suggestions(), strategies.suggestion_events())
def test_a_refusal_changes_nothing(case: Suggestion, event: SuggestionEvent) -> None:
    """Whatever is told, the case given stays as it is, and the table holds."""
    before = attrs.evolve(case)
    try:
        then = case.after(event)
    except ValueError:
        assert before == case
        return
    target = TABLE.target(case.stage, type(event))

    assert before == case
    assert then.events == (*case.events, event)
    assert then.stage in (target.targets if isinstance(target, Branch) else (target,))


@given(strategies.plan_progresses())
def test_a_plan_is_done_or_open(progress: PlanProgress) -> None:
    """Each step is taken or open, each role filled or missing."""
    plan = progress.plan

    assert set(plan.names()) == {*progress.done} | {one.name for one in progress.open}
    assert set(plan.roles) == {*progress.holders} | {*progress.missing_roles}
    assert progress.complete is (not progress.open and not progress.missing_roles)
    for one in progress.late:
        assert one.due is not None
        assert one.due < progress.done.get(one.name, progress.on)


@settings(max_examples=40)
@given(strategies.suggestion_ledgers())
def test_a_ledger_sorts_every_case_once(ledger: SuggestionLedger) -> None:
    """Open or at an end; what is overdue is open."""
    ids = [one.case.id for one in ledger.lines]
    ended = [one.case.id for one in ledger.lines if one.case.stage in ENDED]

    assert sorted(map(str, ids)) == sorted(map(str, [*ledger.open, *ended]))
    assert set(ledger.overdue) <= set(ledger.open)
    assert set(ledger.closed) <= set(ended)


@given(strategies.suggestions(), DAYS, st.integers(0, 400))
def test_an_open_step_stays_late(case: Suggestion, on: date, more: int) -> None:
    """Without further events, lateness does not go away with the days."""
    end = max([on, *(event.day for event in case.events)])
    late = {(one.what, one.owed_by, one.due) for one in case.late(end, WEEKDAYS)}
    later = case.late(end + timedelta(days=more), WEEKDAYS)

    assert late <= {(one.what, one.owed_by, one.due) for one in later}


NAMES = [name for name in strategies.__all__ if name.islower() and name != "suggestion_events"]


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=5)
@given(data=st.data())
def test_a_strategy_gives_what_it_says(name: str, data: st.DataObject) -> None:
    """Of the kind that its annotation names."""
    strategy = getattr(strategies, name)
    (kind,) = get_args(get_type_hints(strategy)["return"])
    found = data.draw(strategy())

    assert isinstance(found, kind)
    assert hash(found) == hash(found)


@pytest.mark.parametrize("name", sorted(strategies.SUGGESTION_CASE_RULES))
@settings(max_examples=20)
@given(data=st.data(), on=st.dates(date(2022, 4, 1), date(2026, 11, 21)))
def test_a_rule_says_itself(name: str, data: st.DataObject, on: date) -> None:
    """In both languages, and by its own name."""
    build = strategies.SUGGESTION_CASE_RULES[name]
    found = data.draw(st.composite(lambda draw: build(draw, on))())

    assert isinstance(found, Ruling)
    assert name == found.rule
    assert found.explain("zh")
    assert found.explain("en")
