"""What holds of every bill of law or regulation, and of the rules they are held against."""

from __future__ import annotations

from datetime import date, timedelta
from typing import get_args, get_type_hints

import attrs
import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from npcmodel.dates.held import State
from npcmodel.facts.levels import Tier
from npcmodel.law.ruling import Ruling
from npcmodel.legislation import (
    TABLE,
    LegislationDuty,
    LegislationEvent,
    LegislationStage,
    LegislationTime,
    LegislativeBill,
    legislation_due,
    legislation_in_time,
    readings_valid,
)
from npcmodel.lifecycle import Branch
from npcmodel.testing import law_making as strategies

ON = date(2026, 11, 21)
DAYS = st.dates(date(2023, 6, 1), date(2027, 12, 31))
YES = st.booleans()
BEFORE = {
    LegislationTime.CONGRESS_DRAFT: relativedelta(months=1),
    LegislationTime.MEMBERS_DRAFT: relativedelta(days=7),
    LegislationTime.AUTHORISATION_REPORT: relativedelta(months=6),
}
AFTER = {
    LegislationTime.AUTHORISATION: relativedelta(years=5),
    LegislationTime.SUPPORTING_RULES: relativedelta(years=1),
    LegislationTime.APPROVAL: relativedelta(months=4),
}


@given(strategies.legislative_bills() | strategies.legislative_bills(corner=True))
def test_a_bill_is_its_events(case: LegislativeBill) -> None:
    """Told anew, they lead to the same stage."""
    again = attrs.evolve(case)

    assert case == again
    assert case.stage is again.stage_on(date(2060, 1, 1))


@given(strategies.legislative_bills(), DAYS)
def test_later_events_change_no_earlier_day(case: LegislativeBill, on: date) -> None:
    """What was asked of a day is answered by the events up to it."""
    on = max(on, case.submitted)
    facts = (case.title, case.level, case.submitted, case.proposer, case.especially_major)
    then = LegislativeBill(*facts)
    for event in case.events:
        if event.day <= on:
            then = then.after(event)

    assert then.stage is case.stage_on(on)
    assert then.deadlines(on) == case.deadlines(on)


@given(strategies.legislative_bills())
def test_no_law_without_a_vote(case: LegislativeBill) -> None:
    """Nothing is promulgated that was not adopted, nor a city's regulation not approved."""
    seen = [case.stage_on(event.day) for event in case.events]
    names = [type(event).__name__ for event in case.events]
    out = case.stage is LegislationStage.PROMULGATED

    assert not out or {"BillRead", "UnifiedlyDeliberated", "BillVoted"} <= set(names)
    assert not out or case.level.tier is not Tier.PREFECTURE or "ApprovalDecided" in names
    assert len(seen) == len(names)


@given(strategies.legislation_duties_owed())
def test_a_duty_says_itself(duty: LegislationDuty) -> None:
    """In both languages, with the state its days give it."""
    late = duty.done is None or duty.done > duty.deadline.due

    assert (State.BROKEN if late else State.MET) is duty.state
    assert duty.what.value in duty.explain("zh")
    assert str(duty.deadline.due) in duty.explain("en")


@given(strategies.legislation_events(), strategies.legislation_stages())
def test_every_event_has_a_place_in_the_table(
    event: LegislationEvent, stage: LegislationStage
) -> None:
    """Wherever it may happen, it leads to stages of the table."""
    target = TABLE.target(stage, type(event))
    ends = target.targets if isinstance(target, Branch) else (target,)

    assert any(kind is type(event) for (_, kind), _ in TABLE.moves)
    assert target is None or all(isinstance(end, LegislationStage) for end in ends)


@given(strategies.legislation_times(), DAYS, st.integers(-2, 2))
def test_days_by_another_count(what: LegislationTime, event: date, off: int) -> None:
    """Years, months and days counted by hand; in time is up to the last day, or open on it."""
    last = event - BEFORE[what] if what in BEFORE else event + AFTER[what]
    done = last + timedelta(days=off)
    ruling = legislation_in_time(what, done, event=event, on=ON)

    assert last == legislation_due(what, event, on=ON).due
    doubted = what is LegislationTime.AUTHORISATION and done == last
    assert (done <= last and not doubted) is ruling.holds
    assert doubted is ruling.undecided


@given(st.integers(0, 5), YES, YES, YES)
def test_more_readings_never_hurt(
    number: int,
    consistent: bool,  # noqa: FBT001  # drawn
    narrow: bool,  # noqa: FBT001  # drawn
    urgent: bool,  # noqa: FBT001  # drawn
) -> None:
    """Neither does agreement; and yes is never said where the narrow reading of 33 says no."""

    def ask(times: int, *, agreed: bool) -> Ruling:
        return readings_valid(times, consistent=agreed, narrow=narrow, urgent=urgent, on=ON)

    found = ask(number, agreed=consistent)
    naive = number >= 3 or (number == 2 and consistent)
    naive = naive or (number >= 1 and narrow and (consistent or urgent))

    assert naive is found.holds
    assert not found.holds or ask(number + 1, agreed=consistent).holds
    assert not found.holds or ask(number, agreed=True).holds


@pytest.mark.parametrize("name", [one for one in strategies.__all__ if one.islower()])
@given(data=st.data())
def test_strategies_draw_what_they_say(name: str, data: st.DataObject) -> None:
    """Each value is of the kind that the strategy names."""
    build = getattr(strategies, name)
    hint = get_type_hints(build)["return"]
    [kind] = get_args(hint)

    assert isinstance(data.draw(build()), kind)


@given(st.data(), DAYS)
def test_rulings_say_themselves(data: st.DataObject, on: date) -> None:
    """Whatever is drawn, each rule answers in both languages."""
    name = data.draw(st.sampled_from(sorted(strategies.LAW_MAKING_RULES)))
    ruling = data.draw(st.composite(lambda draw: strategies.LAW_MAKING_RULES[name](draw, on))())

    assert name == ruling.rule
    assert ruling.explain("zh") != ruling.explain("en")
    assert not (ruling.holds and ruling.undecided)
