"""Major matters: what holds of every list, every threshold and every year of reports."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
from hypothesis import given
from hypothesis import strategies as st

from npcmodel.dates.held import State
from npcmodel.exact.thresholds import Threshold
from npcmodel.law.wording import Lang
from npcmodel.matters import (
    AmountBand,
    MatterCase,
    MatterClass,
    MatterKind,
    MatterStage,
    MatterTreatment,
    PartyProposalWay,
    PartyReportLog,
    PartyStep,
    YearOfMatterReports,
    matter_class,
    matter_handling_valid,
)
from npcmodel.profiles import MatterRules, Profile
from npcmodel.profiles.fields import kinds_of, versions
from npcmodel.profiles.major_matters import Handling, Preparation
from npcmodel.testing.major_matters import (
    amount_bands,
    handlings,
    matter_cases,
    matter_classes,
    matter_report_years,
    party_proposal_ways,
    party_report_logs,
    preparations,
)
from npcmodel.testing.places import matter_rules, profiles

ON = date(2026, 11, 21)
BASE = 1_000_000_000
LANGS: tuple[Lang, ...] = ("zh", "en")


@given(matter_classes())
def test_a_class_is_one_treatment_or_open(found: MatterClass) -> None:
    """A treatment where nothing is open, and none where something is."""
    assert (found.treatment is None) is bool(found.open)
    assert len({*found.treatments}) == len(found.treatments)
    assert all(found.explain(lang).strip() for lang in LANGS)


@given(st.booleans().flatmap(lambda corner: amount_bands(corner=corner)))
def test_a_band_begins_at_its_first_amount(band: AmountBand) -> None:
    """One less is no major matter; so much and one more are what the band says."""
    base = BASE if isinstance(band.least, Threshold) else None
    first = band.first(base)
    found = [
        matter_class("购置设备", amount=amount, bands=[band], base=base, on=ON).treatment
        for amount in (first - 1, first, first + 1)
    ]

    assert [MatterTreatment.NOT_MAJOR, band.treatment, band.treatment] == found


@given(st.lists(amount_bands(), min_size=1, max_size=4), st.integers(0, 2 * BASE))
def test_the_order_of_bands_decides_nothing(
    bands: list[AmountBand],
    amount: int,
) -> None:
    """The bands reversed give the same treatments."""
    shares = any(isinstance(one.least, Threshold) for one in bands)
    base = BASE if shares else None
    one, other = (
        matter_class("购置设备", amount=amount, bands=some, base=base, on=ON)
        for some in (bands, bands[::-1])
    )

    assert {*one.treatments} == {*other.treatments}
    assert one.treatment is other.treatment


@given(matter_report_years())
def test_a_year_is_met_by_reports_alone(year: YearOfMatterReports) -> None:
    """A line that is met has its report; what is owed is broken."""
    assert all(line.held for line in year.lines if line.state is State.MET)
    assert all(line.state is State.BROKEN for line in year.owed)
    assert all(year.explain(lang).strip() for lang in LANGS)


@given(profiles(parent=False), st.sampled_from(MatterKind))
def test_what_is_done_in_every_way_is_done_as_asked(place: Profile, matter: MatterKind) -> None:
    """All steps fail no text, and no step meets none."""
    steps = [one for one in MatterTreatment if one is not MatterTreatment.NOT_MAJOR]
    whole = matter_handling_valid(matter, steps, on=ON, profile=place)
    none = matter_handling_valid(matter, [], on=ON, profile=place)

    assert whole.undecided or whole.holds
    assert not none.holds


@given(matter_rules())
def test_a_groups_values_are_of_their_kinds(rules: MatterRules) -> None:
    """Every provision is of the kind that its field is annotated with."""
    kinds = kinds_of(MatterRules)
    for field, kind in kinds.items():
        assert all(isinstance(one.value, kind) for one in versions(getattr(rules, field)))


@given(matter_cases())
def test_a_case_walked_again_is_the_same(case: MatterCase) -> None:
    """Its events lead a new case to the same stage, and each deadline after what it runs from."""
    again = MatterCase(case.matter, case.form, case.by, case.received, case.profile)
    for event in case.events:
        again = again.after(event)
    due = case.deadlines()

    assert case == again
    assert sorted(one.due for one in due) == [one.due for one in due]
    assert all(one.starts <= one.due for one in due)


@given(matter_cases())
def test_every_prefix_stands_where_it_stopped(case: MatterCase) -> None:
    """The first events alone give the case as it was then, and so does its last day."""
    then = attrs.evolve(case, stage=MatterStage.PROPOSED, events=())
    for length, event in enumerate(case.events, 1):
        then = then.after(event)
        again = attrs.evolve(case, stage=then.stage, events=case.events[:length])
        assert then == again
        if case.events[length : length + 1] and case.events[length].day == event.day:
            continue
        assert then.stage is case.stage_on(event.day)
        assert then.late(event.day) == case.late(event.day)


@given(matter_cases(), st.integers(0, 400), st.integers(0, 400))
def test_what_was_late_stays_late(case: MatterCase, days: int, more: int) -> None:
    """No later event and no later day takes it away, and each was past on its day."""
    on = case.received + timedelta(days)
    late = case.late(on)

    assert all(one.due < on for one in late)
    assert {one.due for one in late} <= {one.due for one in case.late(on + timedelta(more))}


@given(party_proposal_ways())
def test_a_proposals_way_is_done_or_missing(way: PartyProposalWay) -> None:
    """Every step once; nothing follows a bill that nobody may put; a next step is a lawful one."""
    assert {*PartyStep} - {PartyStep.PUBLISHED} <= {*way.done} | {*way.missing}
    assert len({*way.done} | {*way.missing}) == len(way.done) + len(way.missing)
    assert PartyStep.PUT in way.done or not {*way.done} - {PartyStep.NOTIFIED}
    assert way.next_step is None or way.next_step in way.missing
    assert not way.stopped or (way.next_step is None and not way.decided)
    assert all(way.explain(lang).strip() for lang in LANGS)


@given(party_report_logs())
def test_a_log_counts_each_matter_once(log: PartyReportLog) -> None:
    """What is missing is neither late nor unanswered."""
    assert not {*log.missing} & {*log.late, *log.unanswered}
    assert all(log.explain(lang).strip() for lang in LANGS)


@given(handlings(), preparations())
def test_what_a_text_says_names_each_once(handling: Handling, preparation: Preparation) -> None:
    """Organs and traits are sets."""
    assert len({*handling.organs}) == len(handling.organs)
    assert len({*preparation.when}) == len(preparation.when)
