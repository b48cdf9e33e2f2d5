"""What holds of every oath and of every way into an office."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import npcmodel as npc
from npcmodel.appointments.events import AppointmentEvent, AppointmentStage, Sworn, TermEnded
from npcmodel.appointments.lifecycle import TABLE, Appointment
from npcmodel.appointments.oath_days import oath_due, oath_in_time
from npcmodel.appointments.oath_form import OathWording, oath_form_valid
from npcmodel.appointments.oaths import OathOrganisers, oath_organiser, sworn_in_valid
from npcmodel.errors import TransitionError
from npcmodel.facts.levels import Tier
from npcmodel.facts.oaths import OathCeremony, OathChoice, OathGroup, OathOrganiser
from npcmodel.lifecycle import possible
from npcmodel.profiles import BEIJING, CHONGQING, SHANGHAI
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.swearing import OathRules
from npcmodel.testing import oaths
from npcmodel.testing.oaths import (
    appointment_cases,
    appointment_events,
    oath_ceremonies,
    oath_organisers,
    oath_wordings,
)
from npcmodel.testing.places import oath_arrangements, oath_rules, oath_windows

ON = date(2026, 11, 21)
CITY = npc.Level.MUNICIPALITY
PLACES = st.sampled_from([None, BEIJING, CHONGQING, SHANGHAI])
DAYS = st.dates(date(2019, 1, 1), date(2026, 12, 31))


class EveryDay:
    """Every day is worked."""

    def is_workday(self, _day: date, /) -> bool:
        """Say yes."""
        return True


@given(oath_ceremonies(lawful=True), PLACES)
def test_a_ceremony_that_lacks_nothing_is_valid_everywhere(
    ceremony: OathCeremony, place: Profile | None
) -> None:
    """No text asks for more than the strategy's lawful ceremonies have."""
    ruling = oath_form_valid(ceremony, level=CITY, on=ON, profile=place)

    assert ruling.holds
    assert () == ruling.open


@given(oath_ceremonies(), st.sampled_from([BEIJING, CHONGQING, SHANGHAI]))
def test_a_place_only_adds_to_the_form(ceremony: OathCeremony, place: Profile) -> None:
    """What national law finds invalid, no local text makes valid."""
    national = oath_form_valid(ceremony, level=CITY, on=ON)
    local = oath_form_valid(ceremony, level=CITY, on=ON, profile=place)

    assert national.holds or not local.holds
    assert {one.citation for one in national.grounds} <= {one.citation for one in local.grounds}


@given(oath_ceremonies(lawful=True), st.sampled_from(["in_public", "anthem", "flag_or_emblem"]))
def test_whatever_is_missing_makes_it_invalid(ceremony: OathCeremony, fact: str) -> None:
    """Each thing that the decision asks for is asked for by itself."""
    lacking = attrs.evolve(ceremony, **{fact: False})

    assert not oath_form_valid(lacking, level=CITY, on=ON).holds


@given(
    st.sampled_from([npc.Body.CONGRESS, npc.Body.GOVERNMENT]),
    st.sampled_from(npc.Level),
    st.booleans(),
)
def test_who_swore_entered_lawfully(by: npc.Body, level: npc.Level, sworn: bool) -> None:  # noqa: FBT001
    """At every level the oath, and nothing else, decides."""
    assert sworn == sworn_in_valid(by, level=level, sworn=sworn, on=ON).holds


@given(oath_organisers())
def test_one_who_is_named_is_lawful(found: OathOrganisers) -> None:
    """Nobody is named second without one named first, and each second one has its case."""
    assert (found.instead is None) == (found.choice is None)
    assert len(found.lawful) == (found.by is not None) + (found.instead is not None)
    assert (found.by is None) == any(point.decides for point in found.open)
    assert found.explain("zh") != found.explain("en")


@given(oath_wordings())
def test_a_wording_is_the_one_of_its_day(wording: OathWording) -> None:
    """Seventy characters belong to 2015, seventy-five to 2018."""
    assert {2015: 70, 2018: 75}[wording.adopted.year] == wording.characters
    assert str(wording.characters) in wording.explain()


@given(
    st.sampled_from(OathOrganiser),
    DAYS,
    st.integers(0, 60),
    st.integers(0, 40),
    st.sampled_from([BEIJING, CHONGQING]),
)
def test_what_is_due_is_in_time_until_then(
    organiser: OathOrganiser, event: date, later: int, closes: int, place: Profile
) -> None:
    """An oath by the last day is in time; one later is not, or is noted."""
    last, sworn = event + timedelta(closes), event + timedelta(later)
    work = EveryDay()
    try:
        due = oath_due(
            organiser, event, level=CITY, closes=last, on=event, profile=place, calendar=work
        ).due
    except npc.NotInForceError:
        due = None
    ruling = oath_in_time(
        organiser,
        sworn,
        event=event,
        level=CITY,
        closes=last,
        on=event,
        profile=place,
        calendar=work,
    )

    if due is None:
        assert ruling.undecided
    else:
        soft_notes = [note for note in ruling.notes if "一般期限" in note.zh or "闭会" in note.zh]
        assert (sworn > due) == (not ruling.holds or bool(soft_notes))


@given(oath_arrangements(), oath_windows(), oath_rules())
def test_a_places_rules_are_found_again(
    arrangement: object, window: object, rules: OathRules
) -> None:
    """What a group holds a profile finds, and a rule rests on it."""
    place = Profile(name="某省", tier=Tier.PROVINCE, oaths=rules)
    day = date(2026, 11, 21)
    given_ = {
        field.name: getattr(rules, field.name)
        for field in attrs.fields(OathRules)
        if getattr(rules, field.name) is not None
    }

    assert all(place.find(f"oaths.{name}", day)[0].provision == one for name, one in given_.items())
    found = oath_organiser(OathGroup.JUDGES, level=CITY, on=day, profile=place)
    assert (rules.judges is not None) == bool(found.lawful)
    assert arrangement != window


@given(st.sampled_from(OathChoice))
def test_choices_have_their_terms(choice: OathChoice) -> None:
    """Every choice has a Chinese term of its own."""
    assert choice is OathChoice(choice.value)


STEPS = [
    oaths.proposed_steps,
    oaths.law_test_steps,
    oaths.exempted_steps,
    oaths.speech_steps,
    oaths.waiver_steps,
    oaths.put_off_steps,
    oaths.withdrawn_steps,
    oaths.vote_steps,
    oaths.approved_steps,
    oaths.refused_steps,
    oaths.certificate_steps,
    oaths.announced_steps,
    oaths.oath_steps,
    oaths.resigned_steps,
    oaths.released_steps,
    oaths.removed_steps,
    oaths.recalled_steps,
    oaths.term_end_steps,
    oaths.abolished_steps,
    oaths.death_steps,
]


@given(st.data())
def test_each_kind_of_step_stands_in_the_table(data: st.DataObject) -> None:
    """Every strategy makes events of one kind, and the table knows each of the kinds."""
    kinds = {type(data.draw(strategy())) for strategy in STEPS}

    assert len(STEPS) == len(kinds)
    assert kinds == {kind for (_, kind), _ in TABLE.moves}


@given(appointment_cases())
def test_a_case_is_its_events(case: Appointment) -> None:
    """Built from its events a case is the same; on its last day it stands where it stands."""
    fresh = attrs.evolve(case, stage=AppointmentStage.NOT_PROPOSED, events=())
    for event in case.events:
        fresh = fresh.after(event)

    assert case == fresh
    assert hash(case) == hash(fresh)
    if case.events:
        assert case.stage is case.stage_on(case.events[-1].day)
        assert TABLE.initial is case.stage_on(case.events[0].day - timedelta(days=1))


@given(appointment_cases())
def test_nobody_holds_an_office_before_being_appointed(case: Appointment) -> None:
    """In office from the day named, and on no day before the first event."""
    begun = case.appointed
    if begun is None:
        assert not any(case.in_office(event.day) for event in case.events)
    else:
        assert not case.in_office(case.events[0].day - timedelta(days=1))
        on_that_day = [event for event in case.events if event.day == begun]
        assert case.in_office(begun) or len(on_that_day) > 1


@given(appointment_cases(), appointment_events())
def test_an_event_moves_the_case_or_is_refused(case: Appointment, event: AppointmentEvent) -> None:
    """Either way the case given stays as it was; a refusal names what was possible."""
    assume(not case.events or event.day >= case.events[-1].day)
    before = attrs.evolve(case)
    kinds = [kind.__name__ for kind in possible(TABLE, case.stage)]
    if type(event).__name__ not in kinds or case.barring(event):
        with pytest.raises(TransitionError) as caught:
            case.after(event)
        assert set(caught.value.possible) == {*kinds} - {type(event).__name__}
    else:
        assert (*case.events, event) == case.after(event).events
    assert before == case


@given(appointment_cases(new=True), DAYS)
def test_without_a_place_nothing_is_guarded(case: Appointment, day: date) -> None:
    """Where no text was asked, the table alone decides."""
    alone = attrs.evolve(case, profile=None)
    guarded = [point.says.en for point in alone.open_points(day)]

    assert "who organises the oath: no text is known" in guarded
    assert () == alone.barring(Sworn(day, OathOrganiser.STANDING_COMMITTEE))


@given(appointment_cases())
def test_the_end_of_a_term_frees_the_nominee(case: Appointment) -> None:
    """After a change of term no nomination is pending, and the failures are still told."""
    assume(case.stage is not AppointmentStage.DECEASED)
    last = case.events[-1].day if case.events else date(2023, 1, 1)
    over = case.after(TermEnded(last))
    ended = {AppointmentStage.NOT_PROPOSED, AppointmentStage.LEFT}

    assert over.stage in ended or (over.stage is case.stage and over.in_office(last))
    assert case.failures == over.failures
    assert over.appointed == case.appointed


@given(appointment_cases())
def test_whom_a_congress_elected_does_not_outlast_its_term(case: Appointment) -> None:
    """A new congress elects anew; where no text was asked nobody is known to stay."""
    assume(case.stage is not AppointmentStage.DECEASED)
    assume(case.by is npc.Body.CONGRESS or case.profile is None)
    last = case.events[-1].day if case.events else date(2023, 1, 1)

    assert not case.after(TermEnded(last)).in_office(last)
