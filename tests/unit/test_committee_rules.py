"""Standing committees' rules and members' codes: examples, and what they refuse."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any, get_args

import pytest

import npcmodel as npc
from law.grounds import cited, verdict
from npcmodel import Body, Level
from npcmodel.committees import (
    CommitteeNumber,
    CommitteeOrgan,
    CommitteeTerm,
    MeetingAttendance,
    TimeAway,
    absences,
    attendance_valid,
    committee_amendment_valid,
    committee_number_valid,
    committee_postponement_valid,
    committee_term_due,
    committee_term_in_time,
    further_answer_decision_valid,
    further_report_valid,
    report_after_vote_valid,
    reporter_valid,
    satisfaction_vote_valid,
    text_changes_valid,
    urgent_motion_valid,
)
from npcmodel.exact.thresholds import more_than
from npcmodel.law.citation import Citation
from npcmodel.law.wording import Lang, Text
from npcmodel.params.npc_rules import SpeakingTime
from npcmodel.procedure import Venue, speech_in_time
from npcmodel.profiles import BEIJING, CHONGQING, GUANGDONG, HENAN, SHANDONG, SHANGHAI, ZHEJIANG
from npcmodel.profiles.committee_rules import AbsentDays, CommitteeRules
from npcmodel.profiles.zhejiang.committee import EDITION

ON = date(2026, 11, 21)
LANGS: tuple[Lang, Lang] = get_args(Lang)
DAY, NEXT = date(2026, 7, 23), date(2026, 7, 24)
COMMITTEE = npc.Roll(Body.STANDING_COMMITTEE, Level.PROVINCE, 65)
COUNTY = npc.Roll(Body.STANDING_COMMITTEE, Level.COUNTY, 35)
NATION = npc.Roll(Body.STANDING_COMMITTEE, Level.NATIONAL, 170)
CONGRESS = npc.Roll(Body.CONGRESS, Level.PROVINCE, 600)
PAPERS, BILLS = CommitteeTerm.PAPERS, CommitteeTerm.ORGAN_BILL
CHAIR = CommitteeOrgan.CHAIR

AMENDMENT: dict[str, Any] = {"moved": DAY, "vote": NEXT, "in_writing": True, "signers": 5}
URGENT: dict[str, Any] = {"agreed": 26, "present": 51, "studied": True, "signers": 5}
CHANGES: dict[str, Any] = {"agreed": 26, "present": 51, "regulation": False}
POSTPONED: dict[str, Any] = {"proposed_by": CHAIR, "agreed": 26, "present": 51}
MEETING = MeetingAttendance(DAY, 2)


AFTER = [
    CommitteeTerm.PUBLICATION,
    CommitteeTerm.OPINIONS_PLAN,
    CommitteeTerm.OPINIONS_REPLY,
    CommitteeTerm.INQUIRY_REPLY,
]
BILLS_ = [CommitteeTerm.ORGAN_BILL, CommitteeTerm.MEMBERS_BILL, CommitteeTerm.REGULATION_BILL]


def changed(facts: dict[str, Any], **given: Any) -> dict[str, Any]:
    """Return the facts with some of them changed."""
    return facts | given


# What is refused


@pytest.mark.parametrize(
    ("call", "field", "expected"),
    [
        (
            lambda: committee_term_due(PAPERS, DAY, on=ON),
            "profile",
            "a Profile",
        ),
        (
            lambda: committee_term_in_time(BILLS, DAY, event=NEXT, on=ON, special=True),
            "special",
            "False: only of papers are such circumstances named",
        ),
        (
            lambda: committee_term_in_time(PAPERS, DAY, event=NEXT, on=ON, profile="浙江"),  # type: ignore[arg-type]
            "profile",
            "a Profile",
        ),
        (
            lambda: committee_number_valid(CommitteeNumber.ORAL_REPORT, -1, on=ON),
            "number",
            "a whole number of at least 0",
        ),
        (
            lambda: committee_number_valid("口头报告", 1, on=ON),  # type: ignore[arg-type]
            "what",
            (
                "a member of CommitteeNumber: REGULATION_MEETINGS, ANSWER_MEETINGS, "
                "FURTHER_REPORT_MEETINGS, BILL_EXPLANATION, ORAL_REPORT, SPECIAL_COMMITTEE_SIZE"
            ),
        ),
        (
            lambda: committee_amendment_valid(CONGRESS, on=ON, **AMENDMENT),
            "roll.body",
            "Body.STANDING_COMMITTEE",
        ),
        (
            lambda: committee_amendment_valid(NATION, on=ON, **AMENDMENT),
            "roll.level",
            "a local level: its rules are a place's own",
        ),
        (
            lambda: committee_amendment_valid(COMMITTEE, on=ON, **changed(AMENDMENT, moved=ON)),
            "moved",
            "2026-07-24, the day of the vote, or earlier",
        ),
        (
            lambda: committee_amendment_valid(
                COMMITTEE, on=ON, by=Body.SPECIAL_COMMITTEE, **AMENDMENT
            ),
            "signers",
            "exactly one of signers=, by=, sponsor=",
        ),
        (
            lambda: committee_amendment_valid(COMMITTEE, on=ON, **changed(AMENDMENT, signers=None)),
            "signers",
            "exactly one of signers=, by=, sponsor=",
        ),
        (
            lambda: committee_amendment_valid(COMMITTEE, on=ON, **changed(AMENDMENT, signers=66)),
            "signers",
            "a whole number of at most 65",
        ),
        (
            lambda: committee_postponement_valid(COMMITTEE, proposed_by=CHAIR, on=ON, agreed=3),
            "present",
            "agreed= and present= together, or neither",
        ),
        (
            lambda: committee_postponement_valid(
                COMMITTEE, proposed_by=CHAIR, on=ON, profile=SHANGHAI
            ),
            "agreed",
            "a count: the text asks how many of those present",
        ),
        (
            lambda: committee_postponement_valid(
                COMMITTEE, on=ON, **changed(POSTPONED, present=25)
            ),
            "agreed",
            "a whole number of at most 25",
        ),
        (
            lambda: committee_postponement_valid(COMMITTEE, on=ON, **changed(POSTPONED, present=0)),
            "present",
            "a whole number of at least 1",
        ),
        (
            lambda: urgent_motion_valid(COMMITTEE, on=ON, by=Body.COURT, **URGENT),
            "signers",
            "exactly one of signers=, by=",
        ),
        (
            lambda: urgent_motion_valid(COMMITTEE, on=ON, **changed(URGENT, present=66)),
            "present",
            "a whole number of at most 65",
        ),
        (
            lambda: urgent_motion_valid(COMMITTEE, on=ON, **changed(URGENT, signers=52)),
            "signers",
            "a whole number of at most 51",
        ),
        (
            lambda: urgent_motion_valid(COMMITTEE, on=ON, **changed(URGENT, studied="yes")),
            "studied",
            "a bool",
        ),
        (
            lambda: text_changes_valid(COMMITTEE, on=ON, **changed(CHANGES, agreed=52)),
            "agreed",
            "a whole number of at most 51",
        ),
        (
            lambda: reporter_valid(Body.PRESIDIUM, by_head=True, on=ON),
            "organ",
            "Body.GOVERNMENT or Body.SUPERVISORY_COMMISSION or Body.COURT or Body.PROCURATORATE",
        ),
        (
            lambda: further_report_valid(COMMITTEE, disagreeing=66, on=ON),
            "disagreeing",
            "a whole number of at most 65",
        ),
        (lambda: MeetingAttendance(DAY, 0), "days", "a whole number of at least 1"),
        (
            lambda: MeetingAttendance(DAY, 2, on_leave=1, unapproved=2),
            "unapproved",
            "a whole number of at most 1",
        ),
        (lambda: TimeAway(NEXT, DAY), "returned", "2026-07-24, the day of leaving, or later"),
        (
            lambda: attendance_valid([MEETING, MEETING], year=2026, on=ON),
            "history",
            "meetings in order: the one of 2026-07-23 met on 2 days before it",
        ),
        (
            lambda: attendance_valid([MEETING, MeetingAttendance(NEXT, 1)], year=2026, on=ON),
            "history",
            "meetings in order: the one of 2026-07-23 met on 2 days before it",
        ),
        (
            lambda: attendance_valid(
                [], year=2026, on=ON, away=[TimeAway(DAY, ON), TimeAway(date(2026, 1, 1), NEXT)]
            ),
            "away",
            "no time within another: after 2026-07-24",
        ),
        (
            lambda: absences([], year=2026, on=ON, away=[TimeAway(DAY), TimeAway(NEXT, NEXT)]),
            "away",
            "no time within another: after the return",
        ),
        (
            lambda: attendance_valid([], year=2027, on=ON),
            "year",
            "a whole number of at most 2026",
        ),
        (
            lambda: absences([], year=2026, on=ON, profile="北京"),  # type: ignore[arg-type]
            "profile",
            "a Profile",
        ),
    ],
)
def test_what_is_refused(call: Callable[[], object], field: str, expected: str) -> None:
    """Each contradiction is named with its field and what would do."""
    with pytest.raises(npc.FactsError) as error:
        call()

    assert (field, expected) == (error.value.field, error.value.expected)


@pytest.mark.parametrize("what", CommitteeTerm)
def test_what_is_done_lies_on_its_side_of_the_event(what: CommitteeTerm) -> None:
    """Replies follow, papers precede; bills should precede as a rule and may come later."""

    def refused(done: date, event: date) -> tuple[str, str] | None:
        try:
            committee_term_in_time(what, done, event=event, on=ON)
        except npc.FactsError as error:
            return error.field, error.expected
        return None

    found = [refused(DAY, NEXT), refused(DAY, DAY), refused(NEXT, DAY)]
    back = ("done", "2026-07-23, the day it is counted back from, or earlier")
    forward = ("done", "2026-07-24, the day it is counted from, or later")
    none = (None, None, None)
    want = none if what in BILLS_ else (None, None, back)

    assert [*((forward, None, None) if what in AFTER else want)] == found


def test_meetings_one_after_the_other_are_in_order() -> None:
    """Two days from 23 July: the next may open on the 25th; so one may leave on the day back."""
    later = MeetingAttendance(date(2026, 7, 25), 1)
    away = [TimeAway(NEXT, ON), TimeAway(DAY, NEXT), TimeAway(DAY, DAY)]
    found = absences([MEETING, later], year=2026, on=ON, away=away, profile=BEIJING)

    assert 2 == found.meetings


def test_a_local_number_at_odds_with_the_statute_is_refused() -> None:
    """Five members put a bill in a province and three in a county: four nowhere."""
    provision = npc.Provision(4, Citation(EDITION, 17, 3), EDITION.in_force)
    with pytest.raises(npc.OutOfRangeError) as error:
        CommitteeRules(bill_signers=provision)

    assert "committee.bill_signers" == error.value.field


@pytest.mark.parametrize("number", [3, 5])
def test_both_numbers_of_the_statute_fit(number: int) -> None:
    """A group does not know the tier of its place."""
    provision = npc.Provision(number, Citation(EDITION, 17, 3), EDITION.in_force)
    rules = CommitteeRules(bill_signers=provision, interpellation_signers=provision)

    assert rules.bill_signers is rules.interpellation_signers


# Where no text is known

SILENT: list[Callable[[npc.Profile | None], npc.Ruling]] = [
    lambda place: committee_term_in_time(PAPERS, DAY, event=NEXT, on=ON, profile=place),
    lambda place: committee_term_in_time(
        PAPERS, DAY, event=NEXT, on=ON, special=True, profile=place
    ),
    lambda place: committee_number_valid(CommitteeNumber.ORAL_REPORT, 9, on=ON, profile=place),
    lambda place: committee_amendment_valid(COMMITTEE, on=ON, profile=place, **AMENDMENT),
    lambda place: committee_amendment_valid(
        COMMITTEE, on=ON, profile=place, **changed(AMENDMENT, signers=None, sponsor=True)
    ),
    lambda place: committee_amendment_valid(
        COMMITTEE, on=ON, profile=place, **changed(AMENDMENT, signers=None, by=Body.COURT)
    ),
    lambda place: committee_postponement_valid(COMMITTEE, on=ON, profile=place, **POSTPONED),
    lambda place: urgent_motion_valid(COMMITTEE, on=ON, profile=place, **URGENT),
    lambda place: text_changes_valid(COMMITTEE, on=ON, profile=place, **CHANGES),
    lambda place: reporter_valid(Body.COURT, by_head=True, on=ON, profile=place),
    lambda place: reporter_valid(Body.COURT, by_head=False, on=ON, profile=place),
    lambda place: further_report_valid(COMMITTEE, disagreeing=33, on=ON, profile=place),
    lambda place: satisfaction_vote_valid(Body.COUNCIL_OF_CHAIRPERSONS, on=ON, profile=place),
    lambda place: report_after_vote_valid(unsatisfactory=True, on=ON, profile=place),
    lambda place: further_answer_decision_valid(Body.COUNCIL_OF_CHAIRPERSONS, on=ON, profile=place),
    lambda place: speech_in_time(
        Venue.COMMITTEE_PLENARY, minutes=9, turn=1, extended=True, on=ON, profile=place
    ),
]


@pytest.mark.parametrize("ask", SILENT)
@pytest.mark.parametrize("place", [None, SHANDONG], ids=["none", "shandong"])
def test_silence_is_no_answer(
    ask: Callable[[npc.Profile | None], npc.Ruling], place: npc.Profile | None
) -> None:
    """Without a text the answer stays open, and says which texts were not asked."""
    ruling = ask(place)

    assert None is verdict(ruling)
    assert 1 == len(ruling.notes)


def test_silence_on_attendance_is_no_answer() -> None:
    """Shanghai's rules have no code of members."""
    ruling = attendance_valid([MEETING], year=2026, on=ON, profile=SHANGHAI)
    found = absences([MEETING], year=2026, on=ON)

    assert ruling.undecided
    assert (1, ()) == (len(found.open), found.follows)
    assert found.explain("zh").startswith("无后果")
    assert found.explain("en").startswith("nothing follows")


def test_rules_of_a_province_bind_no_county() -> None:
    """What a province provides for its own committee is not asked of a county's."""
    ruling = further_report_valid(COUNTY, disagreeing=18, on=ON, profile=HENAN)

    assert ruling.undecided


# Examples


def test_an_amendment_says_what_it_lacks() -> None:
    """Four members, on the day of the vote, by word of mouth: nothing is as it should be."""
    facts = changed(AMENDMENT, signers=4, moved=NEXT, in_writing=False)
    ruling = committee_amendment_valid(COMMITTEE, on=ON, profile=SHANGHAI, **facts)

    assert [False, False, False] == [ground.holds for ground in ruling.grounds]
    assert "最迟2026-07-23提出" in ruling.explain("zh")


def test_special_circumstances_free_papers() -> None:
    """Zhejiang's papers may come late in special circumstances, and say so."""
    ruling = committee_term_in_time(PAPERS, NEXT, event=NEXT, on=ON, special=True, profile=ZHEJIANG)

    assert (True, "特殊情况除外") == (ruling.holds, ruling.grounds[0].says.zh)  # type: ignore[union-attr]


def test_a_consent_whose_majority_is_not_said() -> None:
    """Guangdong's joint-group meeting consents, the text does not say by how many."""
    ruling = committee_postponement_valid(
        COMMITTEE,
        proposed_by=CHAIR,
        consent_of=CommitteeOrgan.JOINT_GROUP_MEETING,
        on=ON,
        profile=GUANGDONG,
    )

    assert (True, 1) == (ruling.holds, len(ruling.open))
    assert "由主任或者主任会议提出" in ruling.explain("zh")
    assert "joint group meeting or plenary meeting consents" in ruling.explain("en")


def test_the_council_decides_alone_in_chongqing() -> None:
    """Nobody's consent is asked for."""
    council = CommitteeOrgan.COUNCIL_OF_CHAIRPERSONS
    ruling = committee_postponement_valid(COMMITTEE, proposed_by=council, on=ON, profile=CHONGQING)

    assert "由主任会议决定" in ruling.explain("zh")
    assert () == ruling.open


def test_a_deadline_says_how_it_is_counted() -> None:
    """Before the meeting, as a rule, where the text names no days."""
    what = CommitteeTerm.MEMBERS_BILL
    deadline = committee_term_due(what, DAY, on=ON, profile=SHANGHAI)

    assert Text("一般在2026-07-23以前", "as a rule before 2026-07-23") == deadline.counted


def test_a_local_speech_takes_no_more_time_than_usual_silently() -> None:
    """Henan's times are usual: two minutes more are noted."""
    venue = Venue.COMMITTEE_PLENARY
    ruling = speech_in_time(venue, minutes=17, turn=1, on=ON, profile=HENAN)

    assert ruling.holds
    assert [
        "发言比一般规定多2分钟（《河南省人民代表大会常务委员会工作条例》（2010）第13条第1款）"
    ] == [note.zh for note in ruling.notes]
    assert [(Text("发言一般不多于15分钟", "minutes: as a rule at most 15"), None)] == [
        (ground.says, ground.count) for ground in ruling.grounds
    ]


def test_one_more_than_usual_is_noted() -> None:
    """A minute, or a speech where a text usually limits their number."""
    usual = npc.Provision(SpeakingTime((10,), 2), Citation(EDITION, 42), EDITION.in_force)
    rules = CommitteeRules(plenary_speeches_usual=usual)
    place = npc.Profile(name="某省", tier=npc.Tier.PROVINCE, committee=rules)
    asked: dict[str, Any] = {"on": ON, "profile": place}
    long, often = (
        speech_in_time(Venue.COMMITTEE_PLENARY, minutes=minutes, turn=turn, **asked)
        for minutes, turn in ((11, 1), (1, 3))
    )

    assert (True, True) == (long.holds, often.holds)
    assert ["minutes: 1 more than usual", "speeches: 1 more than usual"] == [
        one.notes[0].en.partition(" [")[0] for one in (long, often)
    ]
    assert "发言次数一般不多于2次" in often.explain("zh")


def test_more_time_granted_where_times_are_usual() -> None:
    """The ground is the chair's consent, and nothing is over the usual."""
    asked: dict[str, Any] = {"on": ON, "profile": HENAN, "extended": True}
    ruling = speech_in_time(Venue.COMMITTEE_PLENARY, minutes=40, turn=1, **asked)

    assert ["《河南省人民代表大会常务委员会工作条例》（2010）第13条第2款"] == cited(ruling)
    assert () == ruling.notes


def test_time_away_is_cut_at_the_day_asked_about() -> None:
    """A return after the day asked about does not make two years of less."""
    time = TimeAway(date(2024, 11, 22), date(2026, 12, 31))
    ruling = attendance_valid([], year=2026, on=ON, away=[time], profile=BEIJING)

    assert ruling.holds


def test_a_run_of_absences_is_said_to_be_one() -> None:
    """Shandong counts meetings in a row."""
    missed = MeetingAttendance(DAY, 2, unapproved=2)
    ruling = attendance_valid([missed], year=2026, on=ON, profile=SHANDONG)
    zh, en = (ruling.explain(lang).splitlines()[1] for lang in LANGS)

    assert "依据：以连续次数计，未经批准不出席会议1次，应不多于2次" in zh
    assert "counted in a row; absences 1, at most 2 allowed" in en


def test_a_code_of_criticism_alone_is_a_text() -> None:
    """Where nobody is to be criticised, the text of it is known all the same."""
    provision = npc.Provision(Text("通报", "notified"), Citation(EDITION, 9), EDITION.in_force)
    rules = CommitteeRules(criticism=provision)
    place = npc.Profile(name="某省", tier=npc.Tier.PROVINCE, committee=rules)
    found, partly = (
        absences([one], year=2026, on=ON, profile=place)
        for one in (MEETING, MeetingAttendance(DAY, 2, unapproved=1))
    )

    assert ((), (), ()) == (found.open, found.notes, found.follows)
    assert [(provision.source, True)] == [(one.citation, one.decides) for one in partly.open]


def test_leave_counts_where_a_text_says_so() -> None:
    """A code that counts days on leave counts them for certain."""
    much = AbsentDays(more_than(Fraction(1, 2)), on_leave=True)
    provision = npc.Provision(much, Citation(EDITION, 9), EDITION.in_force)
    place = npc.Profile(
        name="某省", tier=npc.Tier.PROVINCE, committee=CommitteeRules(absent_days=provision)
    )
    history = [MeetingAttendance(date(2025, 3, 1), 2, on_leave=2), MeetingAttendance(DAY, 2)]
    ruling = attendance_valid(history, year=2025, on=ON, profile=place)

    assert (False, 2) == (ruling.holds, ruling.grounds[0].count)
    assert 1 == len(cited(ruling))


def test_absences_are_counted_by_the_year() -> None:
    """Meetings of the year, and a run that began before it."""
    history = (
        MeetingAttendance(date(2025, 12, 1), 3, unapproved=3),
        MeetingAttendance(date(2026, 2, 1), 2, unapproved=2),
        MeetingAttendance(date(2026, 4, 1), 4, on_leave=1, unapproved=1),
    )
    found = absences(history, year=2026, on=ON, profile=SHANDONG)

    assert (2, 6, 1, 3, 1, 2) == (
        found.meetings,
        found.days,
        found.on_leave,
        found.unapproved,
        found.missed,
        found.in_a_row,
    )
    assert "予以通报或者作出检查" == found.explain("zh").splitlines()[0]
    assert "criticism" == found.explain("en").splitlines()[0]
