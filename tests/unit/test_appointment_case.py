"""An appointment walked from the proposal to the oath and out, place by place."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

import npcmodel as npc
from npcmodel import mandates
from npcmodel.appointments.case_facts import appointment_texts
from npcmodel.appointments.events import (
    Announced,
    AppointmentEvent,
    AppointmentStage,
    ApprovedAbove,
    CertificateIssued,
    Died,
    Exempted,
    LawTestTaken,
    OfficeAbolished,
    Proposed,
    Recalled,
    RefusedAbove,
    Released,
    Removed,
    Resigned,
    SpeechMade,
    SpeechWaived,
    Sworn,
    TermEnded,
    Voted,
    VotePutOff,
    Withdrawn,
)
from npcmodel.appointments.lifecycle import TABLE, Appointment
from npcmodel.appointments.oath_guards import oath_group
from npcmodel.errors import FactsError, NotInForceError, TransitionError
from npcmodel.facts.oaths import OathGroup, OathOrganiser
from npcmodel.facts.offices import Office
from npcmodel.lifecycle import diagram
from npcmodel.profiles import (
    BEIJING,
    CHONGQING,
    GUANGDONG,
    HENAN,
    SHANDONG,
    SHANGHAI,
    SHENZHEN,
    ZHEJIANG,
)
from npcmodel.profiles.appointing import LocalPost
from npcmodel.profiles.profile import Profile

CITY = npc.Level.MUNICIPALITY
PROVINCE = npc.Level.PROVINCE
DISTRICT = npc.Level.MUNICIPAL_DISTRICT
SHENZHEN_CITY = npc.Level.CITY_WITH_DISTRICTS
COMMITTEE = npc.Body.STANDING_COMMITTEE
CONGRESS = npc.Body.CONGRESS
COUNCIL = OathOrganiser.COUNCIL_OF_CHAIRPERSONS
PRESIDIUM = OathOrganiser.PRESIDIUM
OWN = OathOrganiser.OWN_ORGANS
APPOINTER = OathOrganiser.APPOINTING_ORGAN
MEMBER = Office.OTHER_GOVERNMENT_MEMBER
CHIEF = Office.PROCURATOR_GENERAL
STAGE = AppointmentStage
CQ = "《重庆市各级人民代表大会常务委员会人事任免工作条例》（2022）"
GD = "《广东省各级人民代表大会常务委员会人事任免办法》（2022）"
ZJ = "《浙江省人民代表大会常务委员会任免国家机关工作人员条例》（2018）"
SZ = "《深圳市人民代表大会常务委员会任免国家机关工作人员条例》（2022）"


class EveryDay:
    """Every day is worked."""

    def is_workday(self, _day: date, /) -> bool:
        """Say yes."""
        return True


def d(month: int, day: int, year: int = 2026) -> date:
    """Return a day."""
    return date(year, month, day)


def case(
    profile: Profile | None,
    level: npc.Level,
    office: Any = MEMBER,
    by: npc.Body = COMMITTEE,
) -> Appointment:
    """Return an appointment of which nothing has happened yet."""
    return Appointment("甲", office, level, by, profile)


def walk(start: Appointment, *events: AppointmentEvent) -> Appointment:
    """Return the appointment after the events."""
    for event in events:
        start = start.after(event)
    return start


def proposed(day: date, by: npc.Body | Office = Office.HEAD_OF_GOVERNMENT) -> Proposed:
    """Return a proposal, by the head of government unless it is said by whom."""
    return Proposed(day, by)


def by_court(day: date) -> Proposed:
    """Return a proposal by the court president."""
    return Proposed(day, Office.COURT_PRESIDENT)


def refused(before: Appointment, event: AppointmentEvent, cites: str, words: str) -> None:
    """See that a text forbids the event: named with what was possible, the case unchanged."""
    kept = attrs.evolve(before)
    with pytest.raises(TransitionError) as caught:
        before.after(event)

    assert [cites] == [str(ground.citation) for ground in before.barring(event)]
    assert event == caught.value.value
    assert type(event).__name__ not in caught.value.possible
    assert "TermEnded" in caught.value.possible
    zh, en = caught.value.__notes__
    assert words in zh
    assert cites in zh
    assert before.barring(event)[0].explain("en") == en
    assert kept == before


def says(one: Appointment, on: date, *, decides: bool = False) -> list[str]:
    """Return what is open on the day, or what of it decides."""
    return [point.says.en for point in one.open_points(on) if point.decides or not decides]


# 重庆 2022


def test_chongqing_from_proposal_to_oath() -> None:
    """Proposed, tested, carried, certificate in hand, sworn before the council, announced."""
    done = walk(
        case(CHONGQING, CITY),
        proposed(d(5, 10)),
        LawTestTaken(d(5, 12), passed=False),
        LawTestTaken(d(5, 15), passed=True),
        SpeechMade(d(5, 27)),
        Voted(d(5, 27), passed=True),
        CertificateIssued(d(5, 27)),
        Sworn(d(5, 27), COUNCIL),
        Announced(d(5, 28)),
    )

    assert STAGE.SWORN is done.stage
    assert d(5, 27) == done.appointed
    assert not done.in_office(d(5, 26))
    assert done.in_office(d(5, 27))
    assert () == done.open_points(d(5, 27))


def test_chongqing_asks_for_the_test_before_the_vote() -> None:
    """Nobody is voted on who has not passed; a failure is none either."""
    start = walk(case(CHONGQING, CITY), proposed(d(5, 10)))
    for before in (start, start.after(LawTestTaken(d(5, 12), passed=False))):
        refused(before, Voted(d(5, 27), passed=True), f"{CQ}第16条", "必须先通过法律知识考试")


def test_chongqing_allows_one_resit() -> None:
    """After the resit that failed there is no third test, and no vote."""
    failed = walk(
        case(CHONGQING, CITY),
        proposed(d(5, 10)),
        LawTestTaken(d(5, 12), passed=False),
        LawTestTaken(d(5, 15), passed=False),
    )

    refused(failed, LawTestTaken(d(5, 16), passed=True), f"{CQ}第16条", "不得再考")
    refused(failed, Voted(d(5, 27), passed=False), f"{CQ}第16条", "必须先通过法律知识考试")
    again = walk(failed, Withdrawn(d(5, 20)), proposed(d(7, 1)), LawTestTaken(d(7, 2), passed=True))
    assert STAGE.APPOINTED is again.after(Voted(d(7, 20), passed=True)).stage


def test_chongqing_keeps_a_pass_for_the_term() -> None:
    """A pass counts for a later nomination of the term, not of the next one."""
    rejected = walk(
        case(CHONGQING, CITY),
        LawTestTaken(d(5, 1), passed=True),
        proposed(d(5, 10)),
        Voted(d(5, 27), passed=False),
    )
    same = walk(rejected, proposed(d(7, 1)))
    later = walk(rejected, TermEnded(d(1, 20, 2027)), proposed(d(2, 1, 2027)))
    relied = later.after(Exempted(d(2, 2, 2027), d(1, 20, 2027)))

    assert STAGE.APPOINTED is same.after(Voted(d(7, 20), passed=True)).stage
    refused(later, Voted(d(2, 10, 2027), passed=True), f"{CQ}第16条", "必须先通过法律知识考试")
    for earlier in (d(5, 1), d(1, 19, 2027)):
        refused(later, Exempted(d(2, 2, 2027), earlier), f"{CQ}第16条", "此前各届的不算")
    assert STAGE.APPOINTED is relied.after(Voted(d(2, 10, 2027), passed=True)).stage
    over = walk(relied, TermEnded(d(2, 3, 2027)), proposed(d(2, 4, 2027)))
    refused(over, Voted(d(2, 10, 2027), passed=True), f"{CQ}第16条", "必须先通过法律知识考试")


def chongqing(*outcomes: str) -> Appointment:
    """Return a case of several nominations: F failed, P carried and left, W withdrawn."""
    now = walk(case(CHONGQING, CITY), LawTestTaken(d(1, 1), passed=True))
    for month, outcome in enumerate(outcomes, 1):
        now = now.after(proposed(d(month, 2)))
        if outcome == "W":
            now = now.after(Withdrawn(d(month, 20)))
        else:
            now = now.after(Voted(d(month, 20), passed=outcome == "P"))
        if outcome == "P":
            now = now.after(Released(d(month, 21)))
    return now


def test_chongqing_counts_failures_in_a_row() -> None:
    """Two in a row bar the office for the term; success or a withdrawal between them does not."""
    next_one = proposed(d(12, 1))
    for open_ in (("F",), ("F", "P", "F"), ("F", "W", "F"), ("F", "P", "F", "P", "F")):
        assert () == chongqing(*open_).barring(next_one)

    refused(chongqing("F", "F"), next_one, f"{CQ}第21条", "连续2次未获通过")
    refused(chongqing("F", "P", "F", "F"), next_one, f"{CQ}第21条", "连续2次未获通过")


def test_a_withdrawal_between_two_failures_is_left_in_doubt() -> None:
    """Whether it breaks the row is not said: the case says so."""
    doubt = [point.says.en for point in chongqing("F", "W", "F").open_points(d(12, 1))]

    assert ["whether a withdrawal between two failures breaks the row is not said"] == doubt
    assert () == chongqing("F", "P", "F").open_points(d(12, 1))
    assert () == chongqing("F", "F").open_points(d(12, 1))
    assert () == chongqing("F", "W").open_points(d(12, 1))


def test_a_bar_ends_with_the_term() -> None:
    """The text bars the office for the term alone."""
    barred = chongqing("F", "F")
    over = barred.after(TermEnded(d(1, 20, 2027)))

    assert STAGE.NOT_PROPOSED is over.stage
    assert () == over.barring(proposed(d(2, 1, 2027)))
    assert 2 == len(over.failures)


def test_chongqing_announces_after_the_vote() -> None:
    """Nothing is made public before the vote, not even while it is put off."""
    before = walk(case(CHONGQING, CITY), proposed(d(5, 10)))
    for pending in (before, before.after(VotePutOff(d(5, 11)))):
        refused(pending, Announced(d(5, 12)), f"{CQ}第26条", "表决通过以前不得对外公布")


def test_chongqing_swears_with_the_certificate() -> None:
    """The council swears in those who have their certificates; it must be the council."""
    oath = "《重庆市宪法宣誓实施办法》（2018）"
    voted = walk(
        case(CHONGQING, CITY),
        LawTestTaken(d(5, 1), passed=True),
        proposed(d(5, 10)),
        Voted(d(5, 27), passed=True),
    )
    issued = voted.after(CertificateIssued(d(5, 27)))

    refused(voted, Sworn(d(5, 27), COUNCIL), f"{oath}第9条第2款", "当场颁发任命书之后")
    refused(issued, Sworn(d(5, 27), APPOINTER), f"{oath}第6条第1款", "宣誓仪式由主任会议组织")


def test_chongqing_judges_swear_as_they_were_given_their_certificates() -> None:
    """On the spot: before the council; otherwise before the court."""
    oath = "《重庆市宪法宣誓实施办法》（2018）"
    voted = walk(
        case(CHONGQING, DISTRICT, Office.JUDGE),
        LawTestTaken(d(5, 1), passed=True),
        Proposed(d(5, 10), Office.COURT_PRESIDENT),
        Voted(d(5, 27), passed=True),
    )
    on_spot = voted.after(CertificateIssued(d(5, 27), on_the_spot=True))
    sent = voted.after(CertificateIssued(d(5, 29), on_the_spot=False))

    assert STAGE.SWORN is on_spot.after(Sworn(d(5, 27), COUNCIL)).stage
    assert STAGE.SWORN is sent.after(Sworn(d(6, 1), OWN)).stage
    assert STAGE.SWORN is voted.after(Sworn(d(6, 1), OWN)).stage
    refused(on_spot, Sworn(d(5, 27), OWN), f"{oath}第7条第2款", "宣誓仪式由主任会议组织")
    refused(sent, Sworn(d(6, 1), COUNCIL), f"{oath}第7条第2款", "分别组织")


def test_chongqing_owes_the_oath_by_the_end_of_the_meeting_or_in_fifteen_days() -> None:
    """The council's in the meeting; the organ's within 15 working days of the announcement."""
    judge = walk(
        case(CHONGQING, DISTRICT, Office.JUDGE),
        LawTestTaken(d(5, 1), passed=True),
        by_court(d(5, 10)),
    )
    assert judge.oath_due() is None
    voted = judge.after(Voted(d(5, 27), passed=True))
    on_spot = voted.after(CertificateIssued(d(5, 27)))
    sent = voted.after(CertificateIssued(d(5, 27), on_the_spot=False)).after(Announced(d(6, 1)))
    council = on_spot.oath_due(closes=d(5, 28))
    later = sent.oath_due(calendar=EveryDay())
    unannounced = voted.oath_due(OWN, calendar=EveryDay())
    announced = voted.after(Announced(d(6, 1))).oath_due(OWN, calendar=EveryDay())

    assert council is not None
    assert d(5, 28) == council.due
    assert unannounced is None
    assert announced is not None
    assert d(6, 16) == announced.due
    assert announced == later
    assert on_spot.after(Sworn(d(5, 27), COUNCIL)).oath_due() is None


def test_no_time_is_told_for_an_organiser_whom_the_text_does_not_name() -> None:
    """Who has the certificate swears before the council, and who has none before the court."""
    voted = walk(
        case(CHONGQING, DISTRICT, Office.JUDGE),
        LawTestTaken(d(5, 1), passed=True),
        by_court(d(5, 10)),
        Voted(d(5, 27), passed=True),
    )
    for held, who, lawful in (
        (voted, COUNCIL, "OWN_ORGANS"),
        (voted.after(CertificateIssued(d(5, 27))), OWN, "COUNCIL_OF_CHAIRPERSONS"),
    ):
        with pytest.raises(FactsError) as caught:
            held.oath_due(who, closes=d(5, 28))

        assert ("organiser", lawful) == (caught.value.field, caught.value.expected)


def test_a_certificate_outlasts_a_change_of_term() -> None:
    """A judge who stays swears as the certificate of the old term was received."""
    held = walk(
        case(CHONGQING, DISTRICT, Office.JUDGE),
        LawTestTaken(d(5, 1), passed=True),
        by_court(d(5, 10)),
        Voted(d(5, 27), passed=True),
        CertificateIssued(d(5, 27)),
        TermEnded(d(6, 1)),
    )

    assert STAGE.SWORN is held.after(Sworn(d(6, 2), COUNCIL)).stage


# 广东 2022


def test_guangdong_from_proposal_to_oath() -> None:
    """Neither test nor speech is asked for, and no text on the oath is known."""
    done = walk(
        case(GUANGDONG, PROVINCE),
        proposed(d(9, 1)),
        Voted(d(9, 28), passed=True),
        Announced(d(9, 28)),
        CertificateIssued(d(9, 28)),
        Sworn(d(9, 28), COUNCIL),
    )

    assert STAGE.SWORN is done.stage
    assert [
        "whether and when one not carried is proposed again: no text is known",
        "whether a test of law is passed first: no text is known",
        "whether the nominee speaks before the vote: no text is known",
        "who organises the oath: no text is known",
    ] == [point.says.en for point in done.open_points(d(9, 28))]
    assert done.oath_organisers() is not None


def test_guangdong_announces_after_the_vote() -> None:
    """Its text binds the standing committees of every level below."""
    for level in (PROVINCE, SHENZHEN_CITY, DISTRICT):
        before = walk(case(GUANGDONG, level), proposed(d(9, 1)))
        refused(before, Announced(d(9, 2)), f"{GD}第21条", "表决通过以前不得对外公布")


def test_before_the_first_day_of_a_text_nothing_is_guarded() -> None:
    """The event is judged by the law of its own day."""
    before = walk(case(GUANGDONG, PROVINCE), proposed(d(7, 1, 2022)))

    assert STAGE.PROPOSED is before.after(Announced(d(7, 27, 2022))).stage
    refused(before, Announced(d(7, 28, 2022)), f"{GD}第21条", "不得对外公布")


# 北京 2023


def test_beijing_from_proposal_to_oath() -> None:
    """No test and no speech; sworn before the council within thirty days as a rule."""
    voted = walk(
        case(BEIJING, CITY),
        proposed(d(7, 1)),
        VotePutOff(d(7, 20)),
        Voted(d(9, 25), passed=True),
    )
    due = voted.oath_due()
    done = walk(voted, Sworn(d(10, 20), COUNCIL))

    assert due is not None
    assert d(10, 25) == due.due
    assert STAGE.SWORN is done.stage


def test_beijing_swears_before_whom_its_text_names() -> None:
    """A member of the government swears before the council, and not before the government."""
    voted = walk(case(BEIJING, CITY), proposed(d(7, 1)), Voted(d(9, 25), passed=True))

    refused(
        voted,
        Sworn(d(10, 20), APPOINTER),
        "《北京市国家工作人员宪法宣誓组织办法》（2015）第6条第1款第3项",
        "宣誓仪式由主任会议组织",
    )
    refused(
        judge := walk(
            case(BEIJING, CITY, Office.JUDGE), by_court(d(7, 1)), Voted(d(9, 25), passed=True)
        ),
        Sworn(d(10, 20), COUNCIL),
        "《北京市国家工作人员宪法宣誓组织办法》（2015）第6条第1款",
        "宣誓仪式由",
    )
    assert STAGE.APPOINTED is judge.stage


def test_beijing_counts_thirty_days_for_judges_too() -> None:
    """Where the court holds the ceremony the time runs from the appointment all the same."""
    voted = walk(case(BEIJING, CITY, Office.JUDGE), by_court(d(7, 1)), Voted(d(9, 25), passed=True))
    due = voted.oath_due()

    assert due is not None
    assert (d(9, 25), d(10, 25)) == (due.starts, due.due)


def test_beijings_text_is_its_own_committees_alone() -> None:
    """What the municipality's committee does binds no district."""
    own, below = case(BEIJING, CITY), case(BEIJING, DISTRICT)

    assert 1 == len(appointment_texts(own, "certificate", d(7, 1)))
    assert 0 == len(appointment_texts(below, "certificate", d(7, 1)))


# 浙江 2018


def test_zhejiang_from_proposal_to_oath() -> None:
    """The test is taken, whatever its result; the nominee speaks; the council swears him in."""
    done = walk(
        case(ZHEJIANG, PROVINCE),
        proposed(d(5, 10)),
        LawTestTaken(d(5, 12), passed=False),
        SpeechMade(d(5, 27)),
        Voted(d(5, 27), passed=True),
        Sworn(d(5, 27), COUNCIL),
    )

    assert STAGE.SWORN is done.stage


def test_zhejiang_asks_for_the_test_and_the_speech() -> None:
    """Of the posts that it lists: a judge needs neither."""
    start = walk(case(ZHEJIANG, PROVINCE), proposed(d(5, 10)))
    tested = start.after(LawTestTaken(d(5, 12), passed=True))
    written = tested.after(SpeechMade(d(5, 27), in_writing=True))
    waived = tested.after(SpeechWaived(d(5, 27)))
    judge = walk(case(ZHEJIANG, PROVINCE, Office.JUDGE), by_court(d(5, 10)))
    vote = Voted(d(5, 27), passed=True)

    assert {f"{ZJ}第10条", f"{ZJ}第13条"} == {str(one.citation) for one in start.barring(vote)}
    refused(tested, vote, f"{ZJ}第13条", "应当先作拟任职发言")
    refused(written, vote, f"{ZJ}第13条", "应当先作拟任职发言")
    assert STAGE.APPOINTED is waived.after(vote).stage
    assert STAGE.APPOINTED is judge.after(vote).stage
    refused(start.after(SpeechMade(d(5, 27))), vote, f"{ZJ}第10条", "应当先进行法律知识考试")


def test_zhejiang_counts_failures_together() -> None:
    """Two failures bar the office in the term, whatever lies between them."""
    now = case(ZHEJIANG, PROVINCE, Office.JUDGE)
    for month, passed in ((1, False), (2, True), (3, False)):
        assert () == now.barring(by_court(d(month, 1)))
        now = walk(now, by_court(d(month, 1)), Voted(d(month, 20), passed=passed))
        if passed:
            now = now.after(Released(d(month, 21)))

    refused(now, by_court(d(4, 1)), f"{ZJ}第15条", "2次未获通过")


def test_zhejiang_dismisses_when_the_organ_goes() -> None:
    """Elsewhere the office ends of itself; Zhejiang wants a dismissal."""
    held = {
        place.name: walk(
            case(place, PROVINCE, Office.JUDGE), by_court(d(1, 1)), Voted(d(1, 20), passed=True)
        )
        for place in (ZHEJIANG, GUANGDONG)
    }

    refused(held["浙江"], OfficeAbolished(d(3, 1)), f"{ZJ}第17条", "应当予以免职")
    assert STAGE.LEFT is held["广东"].after(OfficeAbolished(d(3, 1))).stage
    assert STAGE.LEFT is held["浙江"].after(Released(d(3, 1))).stage


# 深圳 2022


def test_shenzhen_from_proposal_to_oath() -> None:
    """Tested before the meeting, a speech in writing, carried, announced, sworn."""
    done = walk(
        case(SHENZHEN, SHENZHEN_CITY),
        proposed(d(4, 1)),
        LawTestTaken(d(4, 5), passed=True),
        SpeechMade(d(4, 28), in_writing=True),
        Voted(d(4, 28), passed=True),
        Announced(d(4, 28)),
        Sworn(d(4, 29), COUNCIL),
    )

    assert STAGE.SWORN is done.stage
    assert ["the rules by which the proposer organises the oath were not seen"] == [
        point.says.en for point in done.open_points(d(4, 28))
    ]


def test_shenzhens_own_text_names_who_organises_the_oath() -> None:
    """The standing committee, its council, or by rules not seen the proposer: nobody else."""
    held = walk(
        case(SHENZHEN, SHENZHEN_CITY),
        proposed(d(4, 1)),
        LawTestTaken(d(4, 5), passed=True),
        SpeechMade(d(4, 28)),
        Voted(d(4, 28), passed=True),
    )

    for who in (OathOrganiser.STANDING_COMMITTEE, COUNCIL, OathOrganiser.PROPOSING_ORGAN):
        assert STAGE.SWORN is held.after(Sworn(d(4, 29), who)).stage
    refused(held, Sworn(d(4, 29), PRESIDIUM), f"{SZ}第27条第2款", "宣誓仪式由常务委员会、主任会议")


def test_shenzhen_waits_half_a_year() -> None:
    """From the same day of the sixth month on, and twice at most."""
    first = walk(
        case(SHENZHEN, SHENZHEN_CITY),
        proposed(d(4, 1)),
        LawTestTaken(d(4, 5), passed=True),
        SpeechMade(d(4, 30)),
        Voted(d(4, 30), passed=False),
    )

    refused(first, proposed(d(10, 29)), f"{SZ}第20条", "2026-10-30起可以再次提请")
    second = walk(first, proposed(d(10, 30)), SpeechMade(d(11, 30)), Voted(d(11, 30), passed=False))
    refused(second, proposed(d(12, 1, 2027)), f"{SZ}第20条", "2次未获通过")


def test_shenzhens_half_a_year_does_not_end_with_the_term() -> None:
    """The bar ends with the term, the wait runs on from the last failure."""
    first = walk(
        case(SHENZHEN, SHENZHEN_CITY),
        proposed(d(4, 1)),
        LawTestTaken(d(4, 5), passed=True),
        SpeechMade(d(4, 30)),
        Voted(d(4, 30), passed=False),
        TermEnded(d(5, 10)),
    )

    refused(first, proposed(d(10, 29)), f"{SZ}第20条", "2026-10-30起可以再次提请")
    assert STAGE.PROPOSED is first.after(proposed(d(10, 30))).stage


def test_shenzhen_tests_again_who_comes_from_another_organ() -> None:
    """An earlier pass is relied on within one kind of organ; it outlasts the term."""
    start = walk(case(SHENZHEN, SHENZHEN_CITY), proposed(d(4, 1)))
    relied = start.after(Exempted(d(4, 5), d(4, 5, 2019)))

    refused(
        start, Exempted(d(4, 5), d(4, 1), organ_changed=True), f"{SZ}第15条", "应当重新参加考试"
    )
    vote = Voted(d(4, 28), passed=True)
    assert STAGE.APPOINTED is walk(relied, SpeechMade(d(4, 28)), vote).stage
    refused(walk(start, SpeechMade(d(4, 28))), vote, f"{SZ}第15条", "必须先通过法律知识考试")
    held = walk(relied, SpeechMade(d(4, 28)), vote, TermEnded(d(5, 1)), proposed(d(5, 2)))
    assert STAGE.APPOINTED is walk(held, SpeechMade(d(5, 9)), Voted(d(5, 9), passed=True)).stage


def test_shenzhen_is_bound_by_guangdong_too() -> None:
    """Both texts forbid an announcement before the vote."""
    before = walk(case(SHENZHEN, SHENZHEN_CITY), proposed(d(4, 1)))

    assert [f"{SZ}第21条第2款", f"{GD}第21条"] == [
        str(ground.citation) for ground in before.barring(Announced(d(4, 2)))
    ]


# Procurators-general


def chief(profile: Profile | None = SHANDONG, level: npc.Level = PROVINCE) -> Appointment:
    """Return a procurator-general whom the congress elected."""
    return walk(
        case(profile, level, CHIEF, CONGRESS),
        Proposed(d(1, 18), npc.Body.PRESIDIUM),
        Voted(d(1, 20), passed=True),
    )


def test_a_procurator_general_waits_for_the_approval_above() -> None:
    """Elected is not yet appointed: neither office nor oath before the approval."""
    elected = chief()
    announced = elected.after(Announced(d(1, 20)))
    approved = announced.after(ApprovedAbove(d(2, 28)))

    assert STAGE.AWAITING_APPROVAL is elected.stage
    assert not elected.in_office(d(1, 20))
    assert elected.appointed is None
    with pytest.raises(TransitionError) as caught:
        elected.after(Sworn(d(1, 20), COUNCIL))
    assert ("Announced", "ApprovedAbove", "RefusedAbove", "TermEnded", "Died") == (
        caught.value.possible
    )
    assert d(2, 28) == approved.appointed
    assert not approved.in_office(d(2, 27))
    assert STAGE.SWORN is approved.after(Sworn(d(3, 1), COUNCIL)).stage
    refused(
        approved,
        Sworn(d(3, 1), PRESIDIUM),
        "《山东省实施宪法宣誓制度办法》（2018）第4条第1款",
        "宣誓仪式由主任会议组织",
    )


def test_a_refusal_above_ends_the_nomination() -> None:
    """The office was never held; another nomination may follow."""
    over = chief().after(RefusedAbove(d(2, 28)))

    assert STAGE.REFUSED is over.stage
    assert over.appointed is None
    assert STAGE.PROPOSED is over.after(proposed(d(3, 1), npc.Body.PRESIDIUM)).stage


@pytest.mark.parametrize("leaving", [Resigned(d(6, 1)), Recalled(d(6, 1)), Released(d(6, 1))])
@pytest.mark.parametrize("sworn", [True, False])
def test_leaving_is_approved_above_too(leaving: AppointmentEvent, sworn: bool) -> None:  # noqa: FBT001
    """Until the approval the office is held; where it is refused, it goes on."""
    held = chief().after(ApprovedAbove(d(2, 28)))
    if sworn:
        held = held.after(Sworn(d(3, 1), COUNCIL))
    asked = held.after(leaving)
    stays, goes = asked.after(RefusedAbove(d(6, 30))), asked.after(ApprovedAbove(d(6, 30)))

    assert STAGE.LEAVING is asked.stage
    assert asked.in_office(d(6, 29))
    assert held.stage is stays.stage
    assert d(2, 28) == stays.appointed
    assert goes.in_office(d(6, 29))
    assert not goes.in_office(d(6, 30))
    assert d(2, 28) == goes.appointed


def test_the_nations_procurator_general_is_approved_by_nobody() -> None:
    """The national congress elects, and that is all."""
    elected = chief(None, npc.Level.NATIONAL)

    assert STAGE.APPOINTED is elected.stage
    assert STAGE.SWORN is elected.after(Sworn(d(1, 20), PRESIDIUM)).stage
    assert STAGE.LEFT is elected.after(Resigned(d(6, 1))).stage
    with pytest.raises(TransitionError):
        elected.after(Sworn(d(1, 20), COUNCIL))


def test_before_any_text_of_the_approval_the_day_is_refused() -> None:
    """The Constitution's present wording is known from 2018 on."""
    start = walk(case(None, PROVINCE, CHIEF, CONGRESS), proposed(d(1, 18, 2018)))
    with pytest.raises(NotInForceError):
        start.after(Voted(d(3, 10, 2018), passed=True))

    assert STAGE.REJECTED is start.after(Voted(d(3, 10, 2018), passed=False)).stage
    assert STAGE.AWAITING_APPROVAL is start.after(Voted(d(3, 11, 2018), passed=True)).stage


# Whoever no text guards


def test_without_a_text_nothing_is_guarded_and_the_case_says_so() -> None:
    """National law alone knows neither test nor speech nor bar."""
    start = case(None, npc.Level.COUNTY, Office.JUDGE)
    done = walk(
        start,
        by_court(d(1, 1)),
        Announced(d(1, 2)),
        Voted(d(1, 3), passed=False),
        by_court(d(1, 4)),
        Voted(d(1, 5), passed=False),
        by_court(d(1, 6)),
        Voted(d(1, 7), passed=True),
        Sworn(d(1, 8), PRESIDIUM),
    )

    assert STAGE.SWORN is done.stage
    assert 6 == len(start.open_points(d(1, 1)))
    assert done.after(Resigned(d(2, 1))).appointed == d(1, 7)


def test_before_the_decision_on_the_oath_nobody_is_known_to_organise_it() -> None:
    """On a day without any text the oath is not guarded either."""
    held = walk(
        case(None, npc.Level.COUNTY, Office.JUDGE),
        proposed(d(1, 1, 2015)),
        Voted(d(1, 5, 2015), passed=True),
    )

    assert held.oath_organisers() is None
    assert held.oath_due() is None
    assert held.oath_due(COUNCIL) is None
    assert STAGE.SWORN is held.after(Sworn(d(1, 6, 2015), COUNCIL)).stage
    assert case(None, npc.Level.COUNTY).oath_organisers() is None


def test_what_congresses_elect_no_appointment_text_guards() -> None:
    """The texts on appointments speak of standing committees alone."""
    elected = walk(
        case(CHONGQING, CITY, Office.DEPUTY_HEAD_OF_GOVERNMENT, CONGRESS),
        Proposed(d(1, 18), npc.Body.PRESIDIUM),
        Voted(d(1, 20), passed=True),
        Sworn(d(1, 20), PRESIDIUM),
    )

    assert STAGE.SWORN is elected.stage
    assert () == elected.open_points(d(1, 20))


# Ends


@pytest.mark.parametrize(
    ("event", "stage"),
    [
        (Resigned(d(6, 1)), STAGE.LEFT),
        (Released(d(6, 1)), STAGE.LEFT),
        (Removed(d(6, 1)), STAGE.LEFT),
        (Recalled(d(6, 1)), STAGE.LEFT),
        (TermEnded(d(6, 1)), STAGE.LEFT),
        (OfficeAbolished(d(6, 1)), STAGE.LEFT),
        (Died(d(6, 1)), STAGE.DECEASED),
    ],
)
def test_an_office_ends(event: AppointmentEvent, stage: AppointmentStage) -> None:
    """On that day it is held no more; the history stays."""
    held = walk(case(BEIJING, CITY), proposed(d(1, 1)), Voted(d(1, 20), passed=True))
    over = held.after(event)

    assert stage is over.stage
    assert over.in_office(d(5, 31))
    assert not over.in_office(d(6, 1))
    assert d(1, 20) == over.appointed


def test_a_second_time_in_office_has_its_own_day() -> None:
    """Appointed, dismissed and appointed again."""
    twice = walk(
        case(BEIJING, CITY),
        proposed(d(1, 1)),
        Voted(d(1, 20), passed=True),
        Announced(d(1, 21)),
        Released(d(2, 1)),
        proposed(d(3, 1)),
        Voted(d(3, 20), passed=True),
    )

    assert d(3, 20) == twice.appointed
    assert [True, False, True] == [twice.in_office(day) for day in (d(1, 20), d(2, 1), d(3, 20))]


# What is refused


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"person": None}, "person"),
        ({"office": "局长"}, "office"),
        ({"office": Office.PREMIER}, "office"),
        ({"level": 1}, "level"),
        ({"by": npc.Body.COURT}, "by"),
        ({"by": 1}, "by"),
        ({"profile": "北京"}, "profile"),
        ({"level": npc.Level.NATIONAL, "office": Office.JUDGE, "profile": BEIJING}, "profile"),
        ({"level": npc.Level.TOWN, "by": COMMITTEE}, "by"),
        ({"by": CONGRESS}, "by"),
        ({"office": CHIEF}, "by"),
        ({"level": npc.Level.TOWN, "by": CONGRESS}, "office"),
        ({"office": LocalPost.WORKING_BODY_HEAD, "by": CONGRESS}, "by"),
        (
            {"office": LocalPost.WORKING_BODY_HEAD, "level": npc.Level.NATIONAL, "profile": None},
            "office",
        ),
        ({"events": 3}, "events"),
        ({"events": (proposed(d(1, 1)),)}, "stage"),
        ({"stage": STAGE.LEFT}, "stage"),
    ],
)
def test_a_case_refuses_what_contradicts(facts: dict[str, Any], field: str) -> None:
    """One error names the field."""
    given: dict[str, Any] = {
        "person": "甲",
        "office": MEMBER,
        "level": CITY,
        "by": COMMITTEE,
        "profile": BEIJING,
    }
    with pytest.raises(FactsError) as caught:
        Appointment(**(given | facts))

    assert field == caught.value.field


def test_a_case_is_built_from_its_events() -> None:
    """Events given at once are walked by the same table and the same texts."""
    events = (proposed(d(1, 1)), Voted(d(1, 20), passed=True))
    built = Appointment("甲", MEMBER, CITY, COMMITTEE, BEIJING, STAGE.APPOINTED, events)

    assert walk(case(BEIJING, CITY), *events) == built
    with pytest.raises(TransitionError):
        Appointment("甲", MEMBER, CITY, COMMITTEE, CHONGQING, STAGE.APPOINTED, events)


@pytest.mark.parametrize(
    ("kind", "facts", "field"),
    [
        (Proposed, {"by": "市长"}, "by"),
        (LawTestTaken, {"passed": 1}, "passed"),
        (Proposed, {}, "by"),
        (Proposed, {"by": npc.Body.PRESIDIUM, "jointly": True}, "by"),
        (Proposed, {"jointly": 1}, "jointly"),
        (Removed, {"replaced": 1}, "replaced"),
        (Exempted, {"passed_on": d(1, 1), "organ_changed": 1}, "organ_changed"),
        (Exempted, {"passed_on": d(1, 2)}, "passed_on"),
        (Exempted, {"passed_on": None}, "passed_on"),
        (SpeechMade, {"in_writing": 1}, "in_writing"),
        (Voted, {"passed": None}, "passed"),
        (CertificateIssued, {"on_the_spot": 1}, "on_the_spot"),
        (Sworn, {"organiser": "主任会议"}, "organiser"),
        (Died, {"day": "昨天"}, "day"),
        (Voted, {"day": 1, "passed": True}, "day"),
    ],
)
def test_an_event_refuses_what_it_cannot_be(kind: type, facts: dict[str, Any], field: str) -> None:
    """One error names the field."""
    with pytest.raises(FactsError) as caught:
        kind(**({"day": d(1, 1)} | facts))

    assert field == caught.value.field


def test_days_never_fall() -> None:
    """An event before the last one contradicts it."""
    start = walk(case(BEIJING, CITY), proposed(d(1, 10)))
    with pytest.raises(FactsError, match="2026-01-10, the last event, or later"):
        start.after(Voted(d(1, 9), passed=True))

    assert STAGE.PROPOSED is start.stage


def test_the_day_of_a_question_is_checked() -> None:
    """A question of a day takes a day."""
    start = case(BEIJING, CITY)
    for ask in (start.in_office, start.stage_on, start.open_points):
        with pytest.raises(FactsError, match="on = 1"):
            ask(1)  # type: ignore[arg-type]


def test_the_groups_of_those_who_swear() -> None:
    """The office and the body that fills it give the group."""
    city = npc.Level.MUNICIPALITY

    assert OathGroup.ELECTED is oath_group(Office.COURT_PRESIDENT, CONGRESS, city)
    assert OathGroup.CHIEF_PROCURATOR is oath_group(CHIEF, CONGRESS, city)
    assert OathGroup.ELECTED is oath_group(CHIEF, CONGRESS, npc.Level.NATIONAL)
    assert OathGroup.COMMITTEE_APPOINTED is oath_group(MEMBER, COMMITTEE, city)
    assert OathGroup.BETWEEN_SESSIONS is oath_group(
        Office.DEPUTY_HEAD_OF_GOVERNMENT, COMMITTEE, city
    )
    assert OathGroup.COURT_LEADERS is oath_group(LocalPost.SPECIAL_COURT_PRESIDENT, COMMITTEE, city)
    for office in (Office.MILITARY_VICE_CHAIR, Office.OTHER_MILITARY_MEMBER):
        assert OathGroup.BETWEEN_SESSIONS is oath_group(office, COMMITTEE, npc.Level.NATIONAL)


@pytest.mark.parametrize(
    ("office", "by"),
    [
        (Office.PLENIPOTENTIARY, Office.PREMIER),
        (Office.MILITARY_COURT_PRESIDENT, Office.COURT_PRESIDENT),
        (Office.MILITARY_PROCURATOR_GENERAL, CHIEF),
    ],
)
def test_whose_oath_was_not_read_about_is_left_open(office: Office, by: Office) -> None:
    """The decision's sixth point was not read word for word: nobody is named, nobody barred."""
    held = walk(
        case(None, npc.Level.NATIONAL, office), Proposed(d(1, 1), by), Voted(d(1, 5), passed=True)
    )

    assert oath_group(office, COMMITTEE, npc.Level.NATIONAL) is None
    assert held.oath_organisers() is None
    assert held.oath_due(OWN) is None
    assert "who organises the oath: no text is known" in says(held, d(1, 5))
    assert STAGE.SWORN is held.after(Sworn(d(1, 5), OWN)).stage


def test_the_table_can_be_drawn() -> None:
    """Every step stands in the diagram by its Chinese terms."""
    drawn = diagram(TABLE)

    assert "    [*] --> 未提请\n" in drawn
    assert "    已提请 --> 报上一级批准: Voted\n" in drawn


# Who fills the office, and who nominates


def test_a_body_that_does_not_fill_the_office_is_refused() -> None:
    """The congress alone decides on the premier; who acts for a head is another question."""
    for office, level in ((Office.PREMIER, npc.Level.NATIONAL), (CHIEF, npc.Level.COUNTY)):
        with pytest.raises(FactsError) as caught:
            case(None, level, office)

        assert (
            "CONGRESS, which fills the office; one who acts for the holder is asked of "
            "acting_pool, and no case"
        ) == caught.value.expected


@pytest.mark.parametrize(
    ("office", "level", "bodies"),
    [
        (Office.PREMIER, npc.Level.NATIONAL, {CONGRESS}),
        (Office.VICE_PREMIER, npc.Level.NATIONAL, {CONGRESS, COMMITTEE}),
        (Office.DEPUTY_HEAD_OF_GOVERNMENT, npc.Level.COUNTY, {CONGRESS, COMMITTEE}),
        (Office.DEPUTY_HEAD_OF_GOVERNMENT, npc.Level.TOWN, {CONGRESS}),
        (Office.HEAD_OF_GOVERNMENT, npc.Level.COUNTY, {CONGRESS}),
        (Office.SPECIAL_COMMITTEE_MEMBER, PROVINCE, {CONGRESS, COMMITTEE}),
        (Office.SPECIAL_COMMITTEE_MEMBER, npc.Level.NATIONAL, {CONGRESS, COMMITTEE}),
        (Office.JUDGE, npc.Level.COUNTY, {COMMITTEE}),
        (LocalPost.WORKING_BODY_HEAD, npc.Level.COUNTY, {COMMITTEE}),
    ],
)
def test_an_office_goes_with_the_bodies_that_fill_it(
    office: Any, level: npc.Level, bodies: set[npc.Body]
) -> None:
    """During sessions or between them, by the tables of the statutes."""
    found: set[npc.Body] = set()
    for by in (CONGRESS, COMMITTEE):
        try:
            found.add(case(None, level, office, by).by)
        except FactsError:
            continue

    assert bodies == found


def test_the_wrong_nominator_is_refused() -> None:
    """Heads of departments are nominated by the head of government, and by nobody else."""
    start = case(ZHEJIANG, PROVINCE)
    law = "《地方组织法》（2022）第50条第1款第14项"

    assert () == start.barring(proposed(d(5, 10)))
    refused(start, by_court(d(5, 10)), law, "人选由人民政府正职领导人员提名")
    refused(start, Proposed(d(5, 10), jointly=True), law, "人选由人民政府正职领导人员提名")
    # Before the first day of a text that is known, nobody is barred.
    assert () == start.barring(by_court(d(3, 11, 2022)))
    assert 1 == len(start.barring(by_court(d(3, 12, 2022))))


def test_deputies_nominate_jointly_whom_a_local_congress_elects() -> None:
    """The presidium may, and deputies jointly; in the nation the presidium alone."""
    local = case(None, npc.Level.COUNTY, CHIEF, CONGRESS)
    nation = case(None, npc.Level.NATIONAL, CHIEF, CONGRESS)
    jointly, presidium = Proposed(d(1, 5), jointly=True), Proposed(d(1, 5), npc.Body.PRESIDIUM)

    assert STAGE.PROPOSED is local.after(jointly).stage
    assert STAGE.PROPOSED is local.after(presidium).stage
    assert STAGE.PROPOSED is nation.after(presidium).stage
    refused(local, by_court(d(1, 5)), "《地方组织法》（2022）第26条第1款", "主席团或者代表联合提名")
    refused(nation, jointly, "《全国人大组织法》（2021）第18条", "人选由主席团提名")


def test_where_no_text_names_a_nominator_the_case_says_so() -> None:
    """Of deputy heads between sessions and of local posts none is known."""
    named = "who nominates: no text is known"
    deputy = case(None, npc.Level.COUNTY, Office.DEPUTY_HEAD_OF_GOVERNMENT)
    head = case(BEIJING, CITY, LocalPost.WORKING_BODY_HEAD)
    assert named not in says(case(BEIJING, CITY, Office.DEPUTY_HEAD_OF_GOVERNMENT), d(1, 5))

    for start in (deputy, head):
        assert STAGE.PROPOSED is start.after(by_court(d(1, 5))).stage
        assert named in says(start, d(1, 5))
    assert named not in says(case(BEIJING, CITY), d(1, 5))
    assert named in says(case(BEIJING, CITY), d(3, 11, 2022))


def test_a_local_text_names_who_nominates_deputy_heads() -> None:
    """The head of government; in Beijing the council too, where that office is vacant."""
    office, council = Office.DEPUTY_HEAD_OF_GOVERNMENT, npc.Body.COUNCIL_OF_CHAIRPERSONS
    beijing, chongqing = case(BEIJING, CITY, office), case(CHONGQING, CITY, office)

    assert () == beijing.barring(proposed(d(1, 5)))
    assert () == beijing.barring(proposed(d(1, 5), council))
    assert () == chongqing.barring(proposed(d(1, 5)))
    refused(chongqing, proposed(d(1, 5), council), f"{CQ}第7条第1款第1项", "人选由")
    assert 1 == len(beijing.barring(by_court(d(1, 5))))


# Removal, replacement, and organs that go


def elected(office: Office, level: npc.Level = npc.Level.COUNTY) -> Appointment:
    """Return one whom the congress elected."""
    return walk(
        case(None, level, office, CONGRESS),
        Proposed(d(1, 18), npc.Body.PRESIDIUM),
        Voted(d(1, 20), passed=True),
    )


def test_whom_a_congress_elected_no_standing_committee_removes() -> None:
    """Deputy heads from the county up are the exception; the texts are told."""
    texts = ["《地方组织法》（2022）第50条第1款第17项", "《监督法》（2024）第60条"]
    gone = Removed(d(6, 1))
    for held in (
        elected(Office.HEAD_OF_GOVERNMENT),
        elected(Office.COURT_PRESIDENT),
        elected(Office.COMMITTEE_MEMBER),
        elected(Office.DEPUTY_HEAD_OF_GOVERNMENT, npc.Level.TOWN),
        chief().after(ApprovedAbove(d(2, 28))),
    ):
        with pytest.raises(TransitionError) as caught:
            held.after(gone)

        assert texts == [str(ground.citation) for ground in held.barring(gone)]
        assert 4 == len(caught.value.__notes__)
    assert STAGE.LEFT is elected(Office.DEPUTY_HEAD_OF_GOVERNMENT).after(gone).stage
    assert () == elected(Office.HEAD_OF_GOVERNMENT).barring(Removed(d(3, 11, 2022)))


def test_the_nations_elected_officials_are_not_removed_either() -> None:
    """No text lets the standing committee; whom the congress decides on is not asked about."""
    held = elected(Office.COURT_PRESIDENT, npc.Level.NATIONAL)
    minister = walk(
        case(None, npc.Level.NATIONAL, Office.OTHER_STATE_COUNCIL_MEMBER, CONGRESS),
        Proposed(d(3, 10), Office.PREMIER),
        Voted(d(3, 12), passed=True),
    )

    refused(held, Removed(d(6, 1)), "《宪法》（2018）第62条第8项", "没有条文规定可由常委会撤职")
    assert STAGE.LEFT is minister.after(Removed(d(6, 1))).stage


def test_a_court_president_may_be_replaced() -> None:
    """By the law on courts; procurators-general by that on procuratorates; heads by neither."""
    texts = ["《人民法院组织法》（2018）第44条第2款", "《人民检察院组织法》（2018）第39条第2款"]
    gone = Removed(d(6, 1), replaced=True)
    head, nation = (
        elected(Office.HEAD_OF_GOVERNMENT),
        elected(Office.COURT_PRESIDENT, npc.Level.NATIONAL),
    )

    assert STAGE.LEFT is elected(Office.COURT_PRESIDENT).after(gone).stage
    assert STAGE.LEFT is chief().after(ApprovedAbove(d(2, 28))).after(gone).stage
    for held in (head, nation):
        assert texts == [str(ground.citation) for ground in held.barring(gone)]


def test_an_elected_office_does_not_go_with_a_department() -> None:
    """Not even a deputy head's: the congress elects."""
    law = "《宪法》（2018）第101条第1款"
    for office in (Office.HEAD_OF_GOVERNMENT, Office.DEPUTY_HEAD_OF_GOVERNMENT):
        refused(elected(office), OfficeAbolished(d(6, 1)), law, "没有条文规定因工作机构撤销而终止")


def test_before_the_texts_a_procurator_generals_removal_waits_for_the_approval() -> None:
    """Nothing is known that bars it, but the approval above is asked for."""
    held = walk(
        case(None, PROVINCE, CHIEF, CONGRESS),
        Proposed(d(1, 18, 2022), npc.Body.PRESIDIUM),
        Voted(d(1, 20, 2022), passed=True),
        ApprovedAbove(d(2, 1, 2022)),
    )

    assert STAGE.LEAVING is held.after(Removed(d(3, 11, 2022))).stage


# A change of term


@pytest.mark.parametrize(
    ("place", "level", "office", "stays"),
    [
        (ZHEJIANG, PROVINCE, Office.JUDGE, True),
        (ZHEJIANG, PROVINCE, MEMBER, False),
        (GUANGDONG, PROVINCE, Office.JUDGE, True),
        (GUANGDONG, DISTRICT, Office.JUDGE, True),
        (CHONGQING, CITY, Office.JUDGE, True),
        (CHONGQING, CITY, Office.REGIONAL_COURT_PRESIDENT, False),
        (SHENZHEN, SHENZHEN_CITY, Office.JUDGE, True),
        (SHENZHEN, SHENZHEN_CITY, LocalPost.WORKING_COMMITTEE_MEMBER, False),
        (GUANGDONG, PROVINCE, Office.DEPUTY_HEAD_OF_GOVERNMENT, False),
        (None, npc.Level.COUNTY, Office.JUDGE, False),
    ],
)
def test_who_keeps_the_post_stays_where_a_text_says_so(
    place: Profile | None,
    level: npc.Level,
    office: Any,
    stays: bool,  # noqa: FBT001
) -> None:
    """Where a text has the holder appointed again, or none speaks, the office ends."""
    nominators: dict[Any, npc.Body | Office] = {
        MEMBER: Office.HEAD_OF_GOVERNMENT,
        Office.JUDGE: Office.COURT_PRESIDENT,
        Office.REGIONAL_COURT_PRESIDENT: npc.Body.COUNCIL_OF_CHAIRPERSONS,
    }
    held = walk(
        case(place, level, office),
        LawTestTaken(d(1, 1), passed=True),
        Proposed(d(1, 2), nominators.get(office, npc.Body.COUNCIL_OF_CHAIRPERSONS)),
        SpeechMade(d(1, 3)),
        Voted(d(1, 3), passed=True),
    )
    over = held.after(TermEnded(d(1, 25, 2027)))

    assert (STAGE.APPOINTED if stays else STAGE.LEFT) is over.stage
    assert stays is over.in_office(d(1, 25, 2027))
    assert d(1, 3) == over.appointed
    silent = place is None
    new_term = "whether a holder is appointed anew after a change of term: no text is known"
    assert silent is (new_term in says(over, d(1, 25, 2027)))


def test_who_has_sworn_stays_sworn() -> None:
    """The office goes on: no new oath is owed."""
    held = walk(
        case(CHONGQING, CITY, Office.JUDGE),
        LawTestTaken(d(1, 1), passed=True),
        by_court(d(1, 2)),
        Voted(d(1, 3), passed=True),
        Sworn(d(1, 10), OWN),
        TermEnded(d(1, 25, 2027)),
    )

    assert STAGE.SWORN is held.stage
    assert held.in_office(d(6, 1, 2027))


def test_before_any_text_a_department_head_is_not_known_to_be_appointed_anew() -> None:
    """The statute says so from its first day on."""
    new_term = "whether a holder is appointed anew after a change of term: no text is known"
    start = case(None, npc.Level.COUNTY)

    assert new_term in says(start, d(3, 11, 2022))
    assert new_term not in says(start, d(3, 12, 2022))


# Tests of law: what counts, and what is in doubt


def test_zhejiang_exempts_nobody() -> None:
    """Its text knows no exemption; of a judge it asks for no test at all."""
    start = case(ZHEJIANG, PROVINCE)
    judge = case(ZHEJIANG, PROVINCE, Office.JUDGE)

    refused(start, Exempted(d(5, 1), d(4, 1)), f"{ZJ}第10条", "条文没有规定可以不参加考试")
    assert () == judge.barring(Exempted(d(5, 1), d(4, 1)))


def test_an_exemption_before_the_text_does_not_count_under_it() -> None:
    """The vote is judged by the law of its own day."""
    start = walk(
        case(ZHEJIANG, PROVINCE),
        Exempted(d(5, 30, 2018), d(5, 1, 2018)),
        proposed(d(5, 30, 2018)),
        SpeechMade(d(6, 1, 2018)),
    )

    refused(start, Voted(d(6, 1, 2018), passed=True), f"{ZJ}第10条", "应当先进行法律知识考试")


def test_a_pass_relied_on_lies_in_the_term_as_far_as_the_case_tells() -> None:
    """Where no change of term is told it is admitted, and the case says what it hangs on."""
    relied = walk(case(CHONGQING, CITY), Exempted(d(5, 1), d(3, 1)), proposed(d(5, 10)))
    doubt = (
        "the case tells of no change of term: whether the earlier pass lies in this one is not "
        "known"
    )
    told = walk(case(CHONGQING, CITY), TermEnded(d(1, 20)), Exempted(d(5, 1), d(1, 20)))

    assert STAGE.APPOINTED is relied.after(Voted(d(5, 27), passed=True)).stage
    assert [doubt] == says(relied, d(5, 10), decides=True)
    assert [] == says(told, d(5, 10), decides=True)
    assert [] == says(relied.after(LawTestTaken(d(5, 11), passed=True)), d(5, 11), decides=True)


def test_who_failed_the_resit_and_is_tested_again_leaves_it_open() -> None:
    """Whether a later nomination allows another test is not said, and decides."""
    doubt = "whether who failed the resit may be tested again for a later nomination is not said"
    once = walk(case(CHONGQING, CITY), proposed(d(5, 1)), LawTestTaken(d(5, 2), passed=False))
    failed = once.after(LawTestTaken(d(5, 3), passed=False))
    again = walk(
        failed,
        Withdrawn(d(5, 20)),
        proposed(d(6, 1)),
        LawTestTaken(d(6, 2), passed=True),
        Voted(d(6, 20), passed=True),
    )

    assert STAGE.APPOINTED is again.stage
    assert [doubt] == says(again, d(6, 20), decides=True)
    assert [doubt] == says(failed.after(Withdrawn(d(5, 20))), d(5, 20), decides=True)
    assert [] == says(failed, d(5, 3), decides=True)
    assert [] == says(once, d(5, 3), decides=True)
    assert [] == says(once.after(LawTestTaken(d(5, 3), passed=True)), d(5, 3), decides=True)
    assert [] == says(again.after(TermEnded(d(1, 20, 2027))), d(1, 20, 2027), decides=True)


def test_zhejiang_does_not_say_how_long_a_test_counts() -> None:
    """One of an earlier term is let count, and the case says that this is open."""
    doubt = "whether a test taken in an earlier term still counts is not said"
    start = walk(
        case(ZHEJIANG, PROVINCE),
        LawTestTaken(d(5, 1), passed=False),
        TermEnded(d(1, 20, 2027)),
        proposed(d(2, 1, 2027)),
        SpeechMade(d(2, 10, 2027)),
    )
    anew = start.after(LawTestTaken(d(2, 10, 2027), passed=True))

    assert STAGE.APPOINTED is start.after(Voted(d(2, 10, 2027), passed=True)).stage
    assert [doubt] == says(start, d(2, 10, 2027), decides=True)
    assert [] == says(anew, d(2, 10, 2027), decides=True)


@pytest.mark.parametrize("test", [LawTestTaken(d(8, 1), passed=True), Exempted(d(8, 1), d(7, 1))])
def test_a_test_may_be_taken_before_the_next_nomination(test: AppointmentEvent) -> None:
    """After a withdrawal, a lost vote, a refusal above, and out of office."""
    open_ = walk(case(CHONGQING, CITY), LawTestTaken(d(1, 1), passed=True), proposed(d(1, 2)))
    lost = open_.after(Voted(d(1, 20), passed=False))
    left = walk(open_, Voted(d(1, 20), passed=True), Released(d(2, 1)))
    for before in (
        open_.after(Withdrawn(d(1, 10))),
        lost,
        left,
        chief(None).after(RefusedAbove(d(2, 1))),
    ):
        assert before.stage is before.after(test).stage


# Who organises the oath


def test_the_window_of_the_standing_committee_is_not_asked_of_the_congress() -> None:
    """Chongqing's procurators-general swear before the council; no certificate comes first."""
    held = chief(CHONGQING, CITY).after(ApprovedAbove(d(2, 28)))

    assert STAGE.SWORN is held.after(Sworn(d(3, 1), COUNCIL)).stage


def test_a_pattern_bars_nobody() -> None:
    """Henan's counties follow the province's text, and may arrange it otherwise."""
    held = walk(
        case(HENAN, npc.Level.COUNTY),
        proposed(d(1, 1)),
        Voted(d(1, 20), passed=True),
    )
    province = walk(case(HENAN, PROVINCE), proposed(d(1, 1)), Voted(d(1, 20), passed=True))
    pattern = "places below follow the pattern of the text, and may arrange it otherwise"

    for who in OathOrganiser:
        assert STAGE.SWORN is held.after(Sworn(d(1, 20), who)).stage
    assert held.oath_due(APPOINTER) is None
    assert pattern in says(held, d(1, 20))
    assert pattern not in says(province, d(1, 20))
    assert 1 == len(province.barring(Sworn(d(1, 20), APPOINTER)))


def test_a_special_courts_president_swears_before_the_council_or_the_high_court() -> None:
    """Beijing puts the railway court with the judges: the post does not tell the courts."""
    doubt = "presidents of railway courts swear before the high court: the post does not tell"
    post = LocalPost.SPECIAL_COURT_PRESIDENT
    held = walk(case(BEIJING, CITY, post), proposed(d(1, 1)), Voted(d(1, 20), passed=True))

    for who in (COUNCIL, OWN):
        assert STAGE.SWORN is held.after(Sworn(d(1, 20), who)).stage
    refused(
        held,
        Sworn(d(1, 20), PRESIDIUM),
        "《北京市国家工作人员宪法宣誓组织办法》（2015）第6条第1款第3项",
        "宣誓仪式由主任会议、政府、监委、法院、检察院分别组织",
    )
    [point] = [one for one in held.open_points(d(1, 20)) if one.says.en.startswith(doubt)]
    assert "《北京市国家工作人员宪法宣誓组织办法》（2015）第6条第1款" == str(point.citation)
    for place, level in ((None, CITY), (SHANGHAI, CITY), (BEIJING, DISTRICT)):
        other = case(place, level, post)
        assert [] == [one for one in says(other, d(1, 20)) if one.startswith(doubt)]


# Events of another life cycle


@pytest.mark.parametrize("kind", [mandates.Died, mandates.TermEnded])
def test_an_event_of_another_life_cycle_is_told_apart(kind: type) -> None:
    """Where the names are the same the module is told."""
    held = walk(case(BEIJING, CITY), proposed(d(1, 1)), Voted(d(1, 20), passed=True))
    with pytest.raises(TransitionError) as caught:
        held.after(kind(d(2, 1)))

    assert f"npcmodel.appointments.events.{kind.__name__}" in caught.value.possible
    assert "Resigned" in caught.value.possible
