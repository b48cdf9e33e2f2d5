"""Times of handling suggestions, against a walk over the calendar day by day."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import npcmodel as npc
from npcmodel.facts.levels import Level
from npcmodel.law.ruling import Ruling
from npcmodel.profiles import BEIJING, CHONGQING, HENAN, QINGDAO, SHANDONG, SHANGHAI, ZHEJIANG
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.suggesting import AnswerClasses, Extension, HandlingTime, StartEvent
from npcmodel.suggestions.times import (
    SuggestionTime,
    answer_due,
    start_events,
    suggestion_due,
    suggestion_in_time,
)
from npcmodel.suggestions.yearly import FormsBase
from npcmodel.testing.places import suggestion_rules
from npcmodel.testing.suggesting import (
    SUGGESTING_RULES,
    answer_class_rules,
    evaluation_rules,
    forms_bases,
    handling_extensions,
    handling_times,
    return_rules,
    voted_report_rules,
    withdrawal_rules,
)

ON = date(2026, 11, 21)
WHAT, FROM = SuggestionTime, StartEvent
ONE = timedelta(days=1)
FIRST, LAST = date(2024, 1, 1), date(2027, 12, 31)
HOLIDAYS = {date(2024, 10, day) for day in range(1, 8)} | {date(2026, 4, 6)}
SUNDAYS_WORKED = {date(2024, 9, 29)}


class Toy:
    """A calendar of five years, with a week of holidays and a Sunday worked for it."""

    def is_workday(self, day: date, /) -> bool:
        """Say whether the day is worked; refuse what lies outside the years."""
        if not 2024 <= day.year <= 2028:
            raise npc.FactsError("calendar", day, "a day of 2024 to 2028")
        return day in SUNDAYS_WORKED or (day.isoweekday() <= 5 and day not in HOLIDAYS)


TOY = Toy()


def months(start: date, number: int) -> date:
    """Walk to the month, then back from its end to the day of the month."""
    year, month = start.year, start.month
    for _ in range(number):
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return date(year, month, min(start.day, monthrange(year, month)[1]))


def worked(start: date, number: int) -> date:
    """Walk day by day, and count those that are worked."""
    day = start
    while number:
        day += ONE
        number -= day in SUNDAYS_WORKED or (day.isoweekday() <= 5 and day not in HOLIDAYS)
    return day


def plain(start: date, number: int) -> date:
    """Walk day by day."""
    day = start
    for _ in range(number):
        day += ONE
    return day


def twice(start: date, number: int) -> date:
    """Walk so many months, and from there as many again."""
    return months(months(start, number), number)


CASES: list[tuple[SuggestionTime, Profile, Level, Any, int]] = [
    (WHAT.ANSWER, CHONGQING, Level.MUNICIPALITY, months, 3),
    (WHAT.ANSWER_EXTENDED, CHONGQING, Level.MUNICIPALITY, months, 6),
    (WHAT.CO_HANDLER_OPINION, SHANGHAI, Level.MUNICIPALITY, months, 1),
    (WHAT.ORDERED_ANSWER, BEIJING, Level.MUNICIPALITY, months, 2),
    (WHAT.RETURN, ZHEJIANG, Level.PROVINCE, plain, 10),
    (WHAT.RETURN, SHANDONG, Level.PROVINCE, plain, 5),
    (WHAT.RETURN, SHANGHAI, Level.MUNICIPALITY, worked, 7),
    (WHAT.RETURN, HENAN, Level.PROVINCE, worked, 10),
    (WHAT.RETURN, QINGDAO, Level.CITY_WITH_DISTRICTS, worked, 5),
    (WHAT.FEEDBACK, BEIJING, Level.MUNICIPALITY, worked, 15),
    (WHAT.CO_HANDLER_OPINION, CHONGQING, Level.MUNICIPALITY, worked, 30),
]


@pytest.mark.parametrize(("what", "profile", "level", "walk", "number"), CASES)
def test_deadlines_are_those_of_the_walk(
    what: SuggestionTime, profile: Profile, level: Level, walk: Any, number: int
) -> None:
    """For every start day of four years, a leap year among them."""
    wrong = []
    start = FIRST
    while start <= LAST:
        found = suggestion_due(
            what, start, on=ON, level=level, profile=profile, calendar=TOY, in_session=False
        )
        if found.due != walk(start, number):
            wrong.append((start, found.due))
        start += ONE

    assert [] == wrong


def test_national_answers_are_those_of_the_walk() -> None:
    """Three and six months from every start day of four years."""
    wrong = []
    start = FIRST
    while start <= LAST:
        for difficult, number in ((False, 3), (True, 6)):
            found = answer_due(start, difficult=difficult, on=ON)
            if found.due != months(start, number):
                wrong.append((start, difficult, found.due))
        start += ONE

    assert [] == wrong


def test_the_added_time_is_walked_in_two_steps() -> None:
    """Shanghai's extension begins where the first time ends; the law's six months bind too."""
    wrong = []
    shorter = 0
    start = FIRST
    while start <= LAST:
        found = answer_due(start, difficult=True, on=ON, profile=SHANGHAI)
        shorter += twice(start, 3) < months(start, 6)
        if found.due != min(twice(start, 3), months(start, 6)):
            wrong.append((start, found.due))
        start += ONE

    assert [] == wrong
    assert shorter


@pytest.mark.parametrize("start", [date(2023, 12, 28), date(2028, 12, 26)])
def test_a_year_that_the_calendar_does_not_cover_is_refused(start: date) -> None:
    """Working days are never guessed."""
    with pytest.raises(npc.FactsError, match=r"calendar.*2024 to 2028"):
        suggestion_due(
            WHAT.RETURN,
            start,
            on=ON,
            level=Level.MUNICIPALITY,
            profile=CHONGQING,
            calendar=TOY,
        )


DAYS = st.dates(FIRST, LAST)


@given(
    st.sampled_from(CASES),
    DAYS,
    st.integers(0, 200),
)
def test_in_time_is_up_to_the_deadline(case: Any, start: date, later: int) -> None:
    """The ruling says yes exactly up to the last day."""
    what, profile, level, _, _ = case
    facts: dict[str, Any] = {
        "on": ON,
        "level": level,
        "profile": profile,
        "calendar": TOY,
        "in_session": False,
    }
    last = suggestion_due(what, start, **facts).due
    done = start + timedelta(days=later)
    found = suggestion_in_time(what, done, start, **facts)

    assert (done <= last) == found.holds


@given(DAYS, DAYS, DAYS, st.sampled_from([False, True, None]))
def test_more_days_never_lengthen_a_time(
    assigned: date, received: date, closed: date, in_session: Any
) -> None:
    """Each further event known can only bring the last day nearer, or leave it."""
    received = max(assigned, received)
    for profile in (ZHEJIANG, HENAN, SHANDONG):
        facts = {"difficult": False, "on": ON, "profile": profile, "in_session": in_session}
        alone = answer_due(assigned, **facts)
        more = answer_due(assigned, received=received, closed=closed, **facts)

        assert more.due <= alone.due


@given(st.sampled_from(WHAT), st.sampled_from([False, True, None]), suggestion_rules(), st.data())
def test_any_rules_can_be_asked(
    what: SuggestionTime, in_session: Any, rules: Any, data: st.DataObject
) -> None:
    """With a day for each event, every place's text gives a last day or is silent."""
    place = Profile(name="某省", tier=npc.Tier.PROVINCE, suggestions=rules)
    level = data.draw(st.sampled_from([Level.PROVINCE, Level.COUNTY]))
    facts: dict[str, Any] = {"on": ON, "level": level, "profile": place, "in_session": in_session}
    starts = start_events(what, **facts)
    events = dict.fromkeys(starts, date(2026, 3, 2))
    ruling = suggestion_in_time(what, date(2026, 3, 2), events, calendar=TOY, **facts)
    if not starts:
        assert ruling.undecided
        return
    found = suggestion_due(what, events, calendar=TOY, **facts)

    assert found.due >= date(2026, 3, 2)
    assert found.explain("zh")
    assert found.explain("en")


@given(st.sampled_from(sorted(SUGGESTING_RULES)), st.data())
def test_rules_answer_drawn_facts(rule: str, data: st.DataObject) -> None:
    """Each rule answers under its own name, in both languages."""
    found = data.draw(st.composite(lambda draw: SUGGESTING_RULES[rule](draw, ON))())

    assert isinstance(found, Ruling)
    assert rule == found.rule
    assert found.explain("zh")
    assert found.explain("en")


@given(forms_bases())
def test_forms_are_never_counted_twice(found: FormsBase) -> None:
    """Something is left out only by a text."""
    assert found.left_out == 0 or found.grounds
    assert found.base >= 0


@given(handling_times(), handling_extensions(), answer_class_rules(), evaluation_rules())
def test_parts_are_of_their_kind(
    time: HandlingTime, longer: Extension, classes: AnswerClasses, evaluation: Any
) -> None:
    """What is drawn is what a text could give."""
    assert time.limit.length >= 0
    assert (False, False) == (time.limit.before, time.limit.soft)
    assert longer.limit.length >= 3
    assert set(classes.with_time) | set(classes.with_reasons) <= set(classes.classes)
    assert evaluation.stressed is None or evaluation.stressed in evaluation.indicators


@given(return_rules(), withdrawal_rules(), voted_report_rules())
def test_other_parts_are_of_their_kind(sent_back: Any, withdrawn: Any, voted: Any) -> None:
    """The flags are yes or no, the month one of twelve."""
    assert {True, False} >= {*sent_back, *withdrawn}
    assert 1 <= voted.month <= 12
    assert voted.organs
