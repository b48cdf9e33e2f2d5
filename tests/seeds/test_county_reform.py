"""A paper on the work of county congresses: appointments, elections, the year's duties."""

from datetime import date
from fractions import Fraction

import pytest

import npcmodel as npc
from npcmodel import appointments, mandates
from npcmodel.appointments import (
    Appointment,
    AppointmentStage,
    CertificateIssued,
    LawTestTaken,
    OathOrganiser,
    Proposed,
    SpeechMade,
    Sworn,
    Voted,
)
from npcmodel.exact.thresholds import at_least
from npcmodel.facts.levels import Tier
from npcmodel.facts.offices import Office
from npcmodel.matters import (
    AmountBand,
    MatterCriterion,
    MatterField,
    MatterKind,
    MatterTreatment,
    matter_class,
    matter_field_covered,
    matter_handling_valid,
    matter_major,
)
from npcmodel.profiles import CHONGQING, SHANGHAI, ZHEJIANG, Profile

ON = date(2026, 11, 21)
COMMITTEE = npc.Roll(npc.Body.STANDING_COMMITTEE, npc.Level.COUNTY, members=27)
DISTRICT = npc.ElectoralDistrict(registered=3150, seats=2)


@pytest.mark.seed("S4-45", "npcmodel.carried")
@pytest.mark.parametrize(("yes", "holds"), [(13, False), (14, True)])
def test_an_appointment_takes_more_than_half_of_all_members(yes: int, *, holds: bool) -> None:
    """Of 27 members fourteen, however few are present."""
    tally = npc.Tally(yes=yes, abstain=20 - yes)

    found = npc.carried(COMMITTEE, tally, on=ON)

    assert holds is found.holds


@pytest.mark.seed("S4-54", "npcmodel.may_initiate")
@pytest.mark.parametrize(("signers", "holds"), [(9, False), (10, True)])
def test_ten_voters_nominate_a_deputy(signers: int, *, holds: bool) -> None:
    """Ten or more, jointly."""
    found = npc.may_initiate(npc.Initiative.NOMINATION_OF_DEPUTY, DISTRICT, signers=signers, on=ON)

    assert holds is found.holds


@pytest.mark.seed("S4-54", "npcmodel.candidate_margin")
def test_deputies_are_elected_from_more_candidates_than_seats() -> None:
    """For two seats three or four stand."""
    found = npc.candidate_margin(npc.Contest.DEPUTIES_DIRECT, seats=2, on=ON)

    assert (3, 4) == (found.least, found.most)


def director() -> Appointment:
    """A bureau's director, whom a district's standing committee is to appoint."""
    return Appointment(
        "甲",
        Office.OTHER_GOVERNMENT_MEMBER,
        npc.Level.MUNICIPAL_DISTRICT,
        npc.Body.STANDING_COMMITTEE,
        CHONGQING,
    )


@pytest.mark.seed("S4-12", "npcmodel.appointments.Appointment")
def test_the_chain_of_an_appointment() -> None:
    """Law test, speech, vote, certificate, oath: in this order, each on its day."""
    case = director()
    for event in (
        LawTestTaken(date(2026, 5, 8), passed=True),
        Proposed(date(2026, 5, 12), Office.HEAD_OF_GOVERNMENT),
        SpeechMade(date(2026, 5, 27)),
        Voted(date(2026, 5, 27), passed=True),
        CertificateIssued(date(2026, 5, 27)),
        Sworn(date(2026, 5, 27), OathOrganiser.COUNCIL_OF_CHAIRPERSONS),
    ):
        case = case.after(event)

    assert AppointmentStage.SWORN is case.stage
    assert date(2026, 5, 27) == case.appointed


@pytest.mark.seed(
    "S4-32", "npcmodel.appointments.Appointment", "npcmodel.appointments.law_test_valid"
)
def test_who_failed_the_law_test_twice_is_not_put_to_the_vote() -> None:
    """The municipality's text allows one resit; the mark that passes is the body's own."""
    case = director()
    for day in (8, 9):
        case = case.after(LawTestTaken(date(2026, 5, day), passed=False))

    with pytest.raises(npc.TransitionError, match="LawTestTaken"):
        case.after(LawTestTaken(date(2026, 5, 10), passed=True))


@pytest.mark.seed("S4-18", "npcmodel.appointments.oath_organiser", "npcmodel.appointments.oath_due")
def test_an_oath_is_taken_before_the_meeting_closes() -> None:
    """Whom the standing committee appoints swears before the council of chairpersons."""
    case = director()
    for event in (
        LawTestTaken(date(2026, 5, 8), passed=True),
        Proposed(date(2026, 5, 12), Office.HEAD_OF_GOVERNMENT),
        SpeechMade(date(2026, 5, 27)),
        Voted(date(2026, 5, 27), passed=True),
    ):
        case = case.after(event)
    due = case.oath_due(closes=date(2026, 5, 28))

    assert due is not None
    assert date(2026, 5, 28) == due.due


@pytest.mark.seed("S4-53", "npcmodel.mandates.deputies_composition", "npcmodel.mandates.Target")
@pytest.mark.parametrize(("women", "short"), [(59, 1), (60, 0)])
def test_the_make_up_of_a_congress_against_its_targets(women: int, short: int) -> None:
    """Three in ten women among 200 deputies are sixty."""
    target = mandates.Target("妇女", at_least(Fraction(3, 10)))

    found = mandates.deputies_composition(
        {"妇女": women, "基层": 90}, deputies=200, on=ON, targets=[target]
    )

    assert [short] == [line.short for line in found.lines]
    assert Fraction(9, 20) == found.group("基层").share


@pytest.mark.seed("S4-45", "npcmodel.appointments.appointment_carried")
@pytest.mark.parametrize(("yes", "holds"), [(13, False), (14, True)])
def test_so_says_a_place_of_its_own_appointments(yes: int, *, holds: bool) -> None:
    """The municipality repeats the statute for all committees below it."""
    act = appointments.PersonnelAct.APPOINTMENT

    found = appointments.appointment_carried(
        COMMITTEE, npc.Tally(yes=yes, abstain=20 - yes), act=act, on=ON, profile=CHONGQING
    )

    assert holds is found.holds


COUNTY_OF_ZHEJIANG = Profile(name="某县", tier=Tier.COUNTY, parent=ZHEJIANG)
OWN = "某县人大常委会讨论决定重大事项办法第四条"
DECIDED = AmountBand(MatterTreatment.DECISION, 50_000_000, OWN)
FILED = AmountBand(MatterTreatment.FILING, 10_000_000, OWN)


@pytest.mark.seed("S4-11", "npcmodel.matters.matter_class")
@pytest.mark.parametrize(
    ("matter", "treatment"),
    [
        (MatterKind.BUDGET_ADJUSTMENT, MatterTreatment.DECISION),
        (MatterKind.ADMINISTRATIVE_DIVISIONS, MatterTreatment.CONSULTATION),
        (MatterKind.GOVERNMENT_DECISIONS, MatterTreatment.REPORT),
    ],
)
def test_what_is_decided_and_what_is_filed(matter: MatterKind, treatment: MatterTreatment) -> None:
    """A county's budget is decided; its boundaries are considered first, and filed later."""
    found = matter_class(matter, on=ON, profile=COUNTY_OF_ZHEJIANG)

    assert treatment is found.treatment


@pytest.mark.seed("S4-28", "npcmodel.matters.matter_class", "npcmodel.matters.AmountBand")
@pytest.mark.parametrize(
    ("amount", "treatment"),
    [
        (9_999_999, MatterTreatment.NOT_MAJOR),
        (10_000_000, MatterTreatment.FILING),
        (50_000_000, MatterTreatment.DECISION),
    ],
)
def test_an_amount_makes_a_project_major(amount: int, treatment: MatterTreatment) -> None:
    """The thresholds are the county's own, and no law."""
    found = matter_class("道路改造", amount=amount, bands=[DECIDED, FILED], on=ON)

    assert treatment is found.treatment


@pytest.mark.seed("S4-29", "npcmodel.matters.matter_field_covered")
def test_the_nine_fields_of_major_matters() -> None:
    """Nine in the older words, of which environment and resources are two today."""
    before_2022 = date(2022, 3, 11)

    named = [
        field
        for field in MatterField
        if matter_field_covered(field, on=before_2022, profile=SHANGHAI).holds
    ]

    assert 10 == len(named)
    assert {MatterField.ENVIRONMENT, MatterField.NATURAL_RESOURCES} <= {*named}


@pytest.mark.seed("S4-31", "npcmodel.matters.matter_handling_valid")
@pytest.mark.parametrize(("steps", "holds"), [([], False), ([MatterTreatment.REPORT], True)])
def test_organs_report_major_matters(steps: list[MatterTreatment], *, holds: bool) -> None:
    """The government reports its great decisions before it issues them."""
    matter = MatterKind.GOVERNMENT_DECISIONS

    found = matter_handling_valid(matter, steps, on=ON, profile=COUNTY_OF_ZHEJIANG)

    assert holds is found.holds


@pytest.mark.seed("S4-33", "npcmodel.matters.matter_major")
@pytest.mark.parametrize(("met", "holds"), [(3, True), (2, None), (0, False)])
def test_three_criteria_make_a_matter_major(met: int, holds: bool | None) -> None:  # noqa: FBT001
    """Overall, fundamental and long-term; whether two are enough is not said."""
    criteria = [MatterCriterion.OVERALL, MatterCriterion.FUNDAMENTAL, MatterCriterion.LONG_TERM]

    found = matter_major(criteria[:met], on=ON, profile=COUNTY_OF_ZHEJIANG)

    assert holds is (None if found.undecided else found.holds)
