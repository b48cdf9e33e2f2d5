"""Principles of mandates and rosters."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

import npcmodel as npc
from npcmodel.errors import TransitionError
from npcmodel.lifecycle import possible
from npcmodel.mandates.lost_bodies import LostQuorum, QuorumBase, lost_quorum, meeting_possible
from npcmodel.mandates.reporting import StatusChange, StatusReport
from npcmodel.mandates.roster import (
    EndOfSeat,
    InOffice,
    Roster,
    RosterStep,
    members_in_office,
    roster_over,
)
from npcmodel.mandates.status import TABLE, Mandate, MandateStage, own_mandates
from npcmodel.mandates.status_events import (
    AbsentUnapproved,
    CredentialsConfirmed,
    CredentialsVoid,
    Died,
    EndAnnounced,
    MandateEvent,
    MovedAway,
    Resumed,
    Suspended,
    TermEnded,
)
from npcmodel.testing import deputyships as made
from npcmodel.testing.dates import days

ON = date(2026, 11, 21)
DEATHS_FROM, MOVES_FROM = date(2025, 3, 12), date(2020, 10, 18)
UNTILS = st.sampled_from(EndOfSeat)


def counted(one: Mandate, day: date, until: EndOfSeat) -> str:
    """Count one mandate on a day, from the stage it had then; the model, not the sweep."""
    then = Mandate(one.deputy, one.congress, one.level)
    ever = False
    for event in one.events:
        if event.day <= day:
            then = then.after(event)
            ever = ever or then.stage is MandateStage.IN_OFFICE
    if then.stage is MandateStage.IN_OFFICE:
        return "able"
    if then.stage is MandateStage.SUSPENDED:
        return "suspended"
    waits = then.stage is MandateStage.ENDED and until is EndOfSeat.ANNOUNCEMENT
    end = then.events[-1] if then.events else None
    if isinstance(end, Died) and end.day >= DEATHS_FROM:
        waits = False
    if isinstance(end, MovedAway) and end.day >= MOVES_FROM:
        waits = False
    return "unannounced" if ever and waits else "out"


def standing(mandates: tuple[Mandate, ...], day: date, until: EndOfSeat) -> dict[object, str]:
    """Count each deputy once: a seat taken anew goes before one whose end is not announced."""
    found: dict[object, str] = {}
    for one in mandates:
        now = counted(one, day, until)
        newer = any(
            other is not one
            and other.deputy == one.deputy
            and other.confirmed is not None
            and other.confirmed <= day
            and (one.end is not None and other.confirmed >= one.end.day)
            for other in mandates
        )
        if now == "unannounced" and newer:
            now = "out"
        if found.get(one.deputy, "out") == "out":
            found[one.deputy] = now
    return found


@given(made.mandates_of_congress(), days(first=made.MANDATES_FROM), UNTILS)
def test_numbers_are_those_of_an_independent_count(
    mandates: tuple[Mandate, ...], day: date, until: EndOfSeat
) -> None:
    """Who is in office on a day is what replaying every mandate up to it gives."""
    found = members_in_office(mandates, day, until=until)
    count = standing(mandates, day, until)

    assert len(set(found.names)) == found.members
    assert {name for name in count if count[name] != "out"} == set(found.names)
    assert {name for name in count if count[name] == "suspended"} == set(found.suspended)
    assert {name for name in count if count[name] == "unannounced"} == set(found.unannounced)


@given(made.mandates_of_congress(gap=3), UNTILS, st.data())
def test_the_sweep_is_the_count_of_every_day(
    mandates: tuple[Mandate, ...], until: EndOfSeat, data: DataObject
) -> None:
    """On each day of the span the roster gives what the day asked alone gives."""
    found = [event.day for one in mandates for event in one.events] or [ON]
    first = min(found) + timedelta(data.draw(st.integers(-2, 3)))
    last = max(first, max(found) + timedelta(data.draw(st.integers(-2, 2))))
    roster = roster_over(mandates, first, last, until=until)
    for number in range(min(60, (last - first).days + 1)):
        day = first + timedelta(number)
        alone, step = members_in_office(mandates, day, until=until), roster.at(day)

        assert (alone.members, len(alone.suspended), len(alone.unannounced)) == (
            step.members,
            step.suspended,
            step.unannounced,
        )


@given(made.rosters())
def test_steps_change_something_and_add_up(roster: Roster) -> None:
    """Who came and who left are the change of the number; days rise within the span."""
    members = 0
    for place, step in enumerate(roster.steps):
        members += len(step.came) - len(step.left)

        assert members == step.members
        assert not set(step.came) & set(step.left)
        assert 0 <= step.able <= step.members
        assert place == 0 or roster.steps[place - 1].day < step.day
    assert roster.first == roster.steps[0].day
    assert roster.steps[-1].day <= roster.last


@given(made.mandates_of_congress(), days(first=made.MANDATES_FROM))
def test_an_announcement_never_shortens_a_seat(mandates: tuple[Mandate, ...], day: date) -> None:
    """Until the announcement a seat counts at least as long as until the event."""
    shorter = members_in_office(mandates, day, until=EndOfSeat.EVENT)
    longer = members_in_office(mandates, day, until=EndOfSeat.ANNOUNCEMENT)

    assert set(shorter.names) <= set(longer.names)
    assert set(longer.names) - set(shorter.names) == set(longer.unannounced)
    assert shorter.suspended == longer.suspended


@given(made.mandates_of_congress(), days(first=made.MANDATES_FROM), UNTILS, st.randoms())
def test_the_order_of_the_mandates_is_irrelevant(
    mandates: tuple[Mandate, ...], day: date, until: EndOfSeat, chance: object
) -> None:
    """The same deputies are in office, in whatever order they are given."""
    shuffled = list(mandates)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # a Random

    one, other = (members_in_office(given_, day, until=until) for given_ in (mandates, shuffled))
    assert set(one.names) == set(other.names)
    assert one.members == other.members


@given(made.mandate_lives())
def test_the_stage_is_the_tables(one: Mandate) -> None:
    """Replaying the events by the table leads to the stage, and given at once to the same."""
    again = Mandate(one.deputy, one.congress, one.level, one.unit)
    for event in one.events:
        assert type(event) in possible(TABLE, again.stage)
        again = again.after(event)

    assert again == one
    assert one == Mandate(one.deputy, one.congress, one.level, one.unit, one.stage, one.events)


@given(made.mandate_lives(), made.mandate_events())
def test_what_the_table_does_not_know_changes_nothing(one: Mandate, event: MandateEvent) -> None:
    """An event that the stage does not admit raises and names those it admits."""
    kinds = possible(TABLE, one.stage)
    if type(event) not in kinds:
        with pytest.raises(TransitionError) as caught:
            one.after(event)
        assert tuple(kind.__name__ for kind in kinds) == caught.value.possible


@given(made.mandate_lives())
def test_two_absences_end_a_mandate_and_one_does_not(one: Mandate) -> None:
    """No mandate that goes on has missed two sessions."""
    missed = [event for event in one.events if isinstance(event, AbsentUnapproved)]

    assert len(missed) <= 2
    assert len(missed) < 2 or one.stage in {MandateStage.ENDED, MandateStage.ANNOUNCED}


@given(made.mandate_lives())
def test_the_end_is_the_last_thing_but_its_announcement(one: Mandate) -> None:
    """After the end nothing, or the announcement; before it no end."""
    end = one.end
    if end is None:
        assert not isinstance(one.events[-1] if one.events else None, CredentialsVoid | TermEnded)
        return
    after = one.events[one.events.index(end) + 1 :]

    assert [EndAnnounced] * (one.stage is MandateStage.ANNOUNCED) == [type(e) for e in after]
    lasted = one.end_ground is None
    assert lasted == isinstance(end, CredentialsVoid | TermEnded)


@given(made.mandate_lives(), made.mandate_lives())
def test_two_mandates_of_one_person_do_not_overlap(one: Mandate, other: Mandate) -> None:
    """Two of one congress are one person's only where the first had ended."""
    pair = [
        Mandate("甲", "某届人大", npc.Level.COUNTY).after(e.events[0])
        for e in (one, other)
        if e.events
    ]
    if len(pair) == 2:
        with pytest.raises(npc.FactsError):
            own_mandates(pair)


@given(made.rosters(gap=40), st.sampled_from(QuorumBase), st.integers(0, 3))
def test_a_quorum_is_lost_where_no_meeting_is_possible(
    roster: Roster, base: QuorumBase, more: int
) -> None:
    """The first day lost is the first step whose roll cannot meet, by the same base."""
    elected = max(1, *(step.members for step in roster.steps)) + more
    found = lost_quorum(roster, elected=elected, base=base, on=ON)
    met = [
        step.members > 0
        and meeting_possible(roster.roll(step.day), elected=elected, base=base, on=ON).holds
        for step in roster.steps
    ]
    lost = [step.day for step, enough in zip(roster.steps, met, strict=True) if not enough]

    assert (lost[0] if lost else None) == found.lost_on
    assert (found.lost_on is None) == (found.short == 0)
    assert found.short == max(0, found.required - found.remaining)


@given(made.lost_quorums())
def test_a_quorum_is_regained_after_it_was_lost(found: LostQuorum) -> None:
    """Never before, and never where it was not lost."""
    if found.regained_on is not None:
        assert found.lost_on is not None
        assert found.lost_on < found.regained_on


@given(made.rosters(gap=40), st.integers(0, 3))
def test_of_those_elected_a_quorum_is_lost_no_later(roster: Roster, more: int) -> None:
    """The base of those elected is never smaller than that of those in office."""
    elected = max(1, *(step.members for step in roster.steps)) + more
    strict, mild = (
        lost_quorum(roster, elected=elected, base=base, on=ON)
        for base in (QuorumBase.ELECTED, QuorumBase.IN_OFFICE)
    )
    if mild.lost_on is not None:
        assert strict.lost_on is not None
        assert strict.lost_on <= mild.lost_on


@given(made.in_offices(), made.roster_steps())
def test_nobody_suspended_is_out_of_office(found: InOffice, step: RosterStep) -> None:
    """Whoever is suspended, or ended and unannounced, is among those who count."""
    assert set(found.suspended) | set(found.unannounced) <= set(found.names)
    assert not set(found.suspended) & set(found.unannounced)
    assert step.suspended + step.unannounced <= step.members


@given(made.status_reports())
def test_only_an_end_is_announced(report: StatusReport) -> None:
    """By the body that is told of it."""
    assert report.must_be_announced == (report.change is StatusChange.END)
    assert report.announced_by in {None, report.to}


def test_lives_reach_every_stage_and_event() -> None:
    """The strategy ends mandates in each way, and leaves some alive."""
    stages: set[MandateStage] = set()
    kinds: set[type] = set()

    @settings(
        max_examples=1000,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(made.mandate_lives(steps=8))
    def collect(one: Mandate) -> None:
        stages.add(one.stage)
        kinds.update(type(event) for event in one.events)

    collect()

    assert set(MandateStage) == stages
    assert {CredentialsConfirmed, Suspended, Resumed, AbsentUnapproved, EndAnnounced} <= kinds
