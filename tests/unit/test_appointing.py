"""What places provide on appointments: the group, its rules, and what they refuse."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from fractions import Fraction
from typing import Any

import pytest

import npcmodel as npc
from npcmodel.appointments.endings import (
    Consequence,
    OfficeAfter,
    RemovalMover,
    RemovalRoute,
    new_oath_valid,
    office_after,
    removal_route,
    removal_time_valid,
    stays_unchanged_valid,
)
from npcmodel.appointments.local import (
    AppointmentNumber,
    AppointmentOrder,
    AppointmentProcedure,
    AppointmentTime,
    act_after_decision_valid,
    appointment_due,
    appointment_in_time,
    appointment_number_valid,
    appointment_order_valid,
    appointment_procedure_valid,
    provided,
)
from npcmodel.appointments.nominees import (
    EarlierProposal,
    EarlierTest,
    law_test_valid,
    nominee_speech_valid,
    organ_of,
    renomination_valid,
)
from npcmodel.appointments.votes import PersonnelAct, appointment_carried, appointment_vote_valid
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Level, Tier
from npcmodel.facts.offices import Office
from npcmodel.facts.organs import OrganKind
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.profiles import BEIJING, CHONGQING, GUANGDONG, SHENZHEN, ZHEJIANG, TimeLimit, TimeUnit
from npcmodel.profiles.appointing import (
    AppointmentForm,
    AppointmentRules,
    Balloted,
    EarlyAct,
    LawTest,
    LocalPost,
    OfficeChange,
    PersonnelStep,
    ProcedureStep,
    RouteStep,
)
from npcmodel.sitting.methods import Way

ON = date(2026, 11, 21)
TERM = date(2023, 1, 15)
RULES = Edition(Text("某省人事任免条例", "Rules"), date(2020, 1, 1), date(2020, 1, 1), Text("", ""))
SINCE = RULES.in_force
NATIONAL_ONLY = "只问国家法律，未问地方规定"
MOTION = AppointmentTime.MOTION
APPOINT, REMOVE = PersonnelAct.APPOINTMENT, PersonnelAct.REMOVAL
JUDGE = Office.JUDGE


def wrong(value: object) -> Any:
    """Return a value of the wrong kind, which mypy lets pass."""
    return value


def given(value: Any, since: date = SINCE, until: date | None = None) -> Any:
    """Return a provision of an invented text."""
    return Provision(value, Citation(RULES, 1), since, until)


def place(**fields: Any) -> npc.Profile:
    """Return a place with the rules."""
    return npc.Profile(name="某省", tier=Tier.PROVINCE, appointments=AppointmentRules(**fields))


def committee(members: int = 61, level: Level = Level.MUNICIPALITY) -> Roll:
    """Return a standing committee."""
    return Roll(Body.STANDING_COMMITTEE, level, members)


def notes(result: Any) -> list[str]:
    """Return the notes in Chinese."""
    return [note.zh for note in result.notes]


# The group


def test_a_majority_is_the_statutes_own() -> None:
    """A local text may repeat it and change nothing."""
    with pytest.raises(npc.OutOfRangeError) as refused:
        place(majority=given(Share(at_least(Fraction(2, 3)), Base.ALL_MEMBERS), ON))

    assert "appointments.majority" == refused.value.field


@pytest.mark.parametrize("field", ["majority", "resignation_majority", "removal_majority"])
def test_the_statutes_majority_is_repeated(field: str) -> None:
    """More than half of all members."""
    share = Share(more_than(Fraction(1, 2)), Base.ALL_MEMBERS)
    [found] = provided(place(**{field: given(share, ON)}), field, ON)

    assert share == found.value


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("resignation_majority", Share(at_least(Fraction(1, 2)), Base.ALL_MEMBERS)),
        ("removal_majority", Share(at_least(Fraction(1, 2)), Base.ALL_MEMBERS)),
        ("removal_motion", Share(at_least(Fraction(1, 4)), Base.ALL_MEMBERS)),
        ("government", TimeLimit(3, TimeUnit.MONTHS)),
        ("government", TimeLimit(2)),
    ],
)
def test_what_leaves_no_room(field: str, value: Any) -> None:
    """A value that differs is refused by name."""
    with pytest.raises(npc.OutOfRangeError) as refused:
        place(**{field: given(value, ON)})

    assert f"appointments.{field}" == refused.value.field


def test_a_value_of_the_wrong_kind() -> None:
    """Days alone are no time before a meeting."""
    with pytest.raises(npc.FactsError) as refused:
        place(motion=given(10))

    assert ("appointments.motion.value", 10, "a TimeLimit") == (
        refused.value.field,
        refused.value.value,
        refused.value.expected,
    )


def test_two_wordings_one_after_the_other() -> None:
    """Each holds for its own time, and between them nothing is known."""
    ten, seven = TimeLimit(10, before=True), TimeLimit(7, before=True)
    where = place(motion=(given(ten, SINCE, date(2021, 12, 31)), given(seven, date(2022, 2, 1))))
    days = (date(2019, 12, 31), SINCE, date(2021, 12, 31), date(2022, 1, 1), date(2022, 2, 1))

    assert [[], [10], [10], [], [7]] == [
        [one.value.length for one in provided(where, "motion", on)] for on in days
    ]


@pytest.mark.parametrize("until", [None, date(2022, 2, 1), date(2023, 1, 1)])
def test_wordings_that_overlap(until: date | None) -> None:
    """The earlier one must have ended before the later begins."""
    ten = TimeLimit(10, before=True)
    with pytest.raises(npc.FactsError) as refused:
        place(motion=(given(ten, SINCE, until), given(ten, date(2022, 2, 1))))

    assert ("appointments.motion.until", until) == (refused.value.field, refused.value.value)
    assert "an end before 2022-02-01, the first day of the next wording" == refused.value.expected


def test_a_wording_that_is_none() -> None:
    """Each of several must be a provision."""
    with pytest.raises(npc.FactsError) as refused:
        place(motion=(wrong(TimeLimit(10)),))

    assert ("appointments.motion", "a Provision") == (refused.value.field, refused.value.expected)


# What no text says


UNSAID: list[Callable[[npc.Profile | None], npc.Ruling]] = [
    lambda where: appointment_in_time(AppointmentTime.NOTICE, ON, event=ON, on=ON, profile=where),
    lambda where: appointment_number_valid(AppointmentNumber.SCRUTINEERS, 2, on=ON, profile=where),
    lambda where: appointment_procedure_valid(
        AppointmentProcedure.POSTPONEMENT, [], on=ON, profile=where
    ),
    lambda where: appointment_order_valid(AppointmentOrder.RECALL, [], on=ON, profile=where),
    lambda where: act_after_decision_valid(EarlyAct.LEAVING, ON, decided=ON, on=ON, profile=where),
    lambda where: law_test_valid(JUDGE, [], form=AppointmentForm.APPOINTED, on=ON, profile=where),
    lambda where: renomination_valid([], term_began=TERM, on=ON, profile=where),
    lambda where: nominee_speech_valid(JUDGE, on=ON, profile=where),
    lambda where: appointment_vote_valid(
        APPOINT, JUDGE, way=Way.DEVICE, secret=True, on=ON, profile=where
    ),
    lambda where: stays_unchanged_valid(JUDGE, on=ON, profile=where),
    lambda where: removal_time_valid(JUDGE, in_session=False, on=ON, profile=where),
    lambda where: new_oath_valid(None, appointed=ON, on=ON, profile=where),
]


@pytest.mark.parametrize("ask", UNSAID)
def test_what_no_text_says_is_left_open(ask: Callable[[npc.Profile | None], npc.Ruling]) -> None:
    """Neither yes nor no, and the note says whose texts were asked."""
    alone, there = ask(None), ask(place())

    assert (True, True) == (alone.undecided, there.undecided)
    assert [NATIONAL_ONLY] == notes(alone)
    assert ["某省的规定中没有录入适用于此的条文，地方规定不详"] == notes(there)


def test_no_time_where_no_text_is_known() -> None:
    """A deadline needs a text."""
    for profile, missing in ((None, "地方条文"), (CHONGQING, "重庆规定此项的条文")):
        with pytest.raises(npc.NotInForceError, match=missing):
            appointment_due(AppointmentTime.NOTICE, ON, on=ON, profile=profile)


@pytest.mark.parametrize(
    ("answer", "zh", "en"),
    [
        (
            office_after(OfficeChange.DEATH, on=ON),
            "任职期间去世：所问的条文没有规定",
            "death: the texts asked say nothing",
        ),
        (
            removal_route(RemovalMover.COUNCIL, on=ON),
            "主任会议：所问的条文没有规定",
            "council: the texts asked say nothing",
        ),
        (
            office_after(OfficeChange.ORGAN_RENAMED, on=ON, profile=BEIJING),
            "工作机构名称改变：应当免职；应当重新任命",
            "organ renamed: dismissed on; reappointed on",
        ),
        (
            removal_route(RemovalMover.ORGANS, on=ON, profile=BEIJING),
            "人民政府、监察委员会、人民法院、人民检察院：主任会议决定提请→常委会会议审议",
            "organs: council submits, committee",
        ),
    ],
)
def test_what_becomes_of_it_in_words(answer: OfficeAfter | RemovalRoute, zh: str, en: str) -> None:
    """The first line says it in either language."""
    assert (zh, en) == (answer.explain().split("\n")[0], answer.explain("en").split("\n")[0])


# Bad facts


BAD: list[tuple[Callable[[], object], str]] = [
    (lambda: provided(wrong("北京"), "motion", ON), "profile"),
    (lambda: provided(BEIJING, "motion", datetime(2026, 1, 1)), "on"),  # noqa: DTZ001
    (lambda: appointment_due(wrong("提出任免案"), ON, on=ON), "what"),
    (lambda: appointment_due(MOTION, wrong("2026"), on=ON, profile=BEIJING), "event"),
    (lambda: appointment_in_time(wrong(1), ON, event=ON, on=ON), "what"),
    (lambda: appointment_in_time(MOTION, wrong(1), event=ON, on=ON), "done"),
    (lambda: appointment_in_time(MOTION, ON, event=wrong(1), on=ON), "event"),
    (lambda: appointment_in_time(MOTION, ON, event=ON, on=ON, explained=wrong(1)), "explained"),
    (
        lambda: appointment_in_time(AppointmentTime.NOTICE, ON, event=ON, on=ON, explained=True),
        "explained",
    ),
    (lambda: appointment_number_valid(wrong(1), 1, on=ON), "what"),
    (lambda: appointment_number_valid(AppointmentNumber.SCRUTINEERS, -1, on=ON), "number"),
    (lambda: appointment_number_valid(AppointmentNumber.FIRST_MEETINGS, 0, on=ON), "number"),
    (lambda: appointment_procedure_valid(wrong(1), [], on=ON), "what"),
    (
        lambda: appointment_procedure_valid(
            AppointmentProcedure.WITHDRAWAL, wrong(["书面"]), on=ON
        ),
        "done",
    ),
    (lambda: appointment_order_valid(wrong(1), [], on=ON), "what"),
    (lambda: appointment_order_valid(AppointmentOrder.ACTING, wrong(["任职"]), on=ON), "acts"),
    (lambda: act_after_decision_valid(wrong("到职"), ON, decided=ON, on=ON), "act"),
    (lambda: act_after_decision_valid(EarlyAct.LEAVING, wrong(1), decided=ON, on=ON), "done"),
    (lambda: act_after_decision_valid(EarlyAct.LEAVING, ON, decided=wrong(1), on=ON), "decided"),
    (lambda: EarlierTest(wrong(1), passed=True, organ=OrganKind.ADMINISTRATIVE), "day"),
    (lambda: EarlierTest(ON, passed=wrong(1), organ=OrganKind.ADMINISTRATIVE), "passed"),
    (lambda: EarlierTest(ON, passed=True, organ=wrong("行政机关")), "organ"),
    (lambda: EarlierProposal(wrong(1), passed=True), "day"),
    (lambda: EarlierProposal(ON, passed=wrong(1)), "passed"),
    (lambda: organ_of(wrong("法官")), "post"),
    (lambda: organ_of(Office.PREMIER), "post"),
    (
        lambda: law_test_valid(JUDGE, wrong([1]), form=AppointmentForm.DECIDED, on=ON),
        "taken",
    ),
    (lambda: law_test_valid(JUDGE, [], form=wrong("任命"), on=ON), "form"),
    (
        lambda: law_test_valid(
            JUDGE,
            [EarlierTest(date(2026, 11, 22), passed=True, organ=OrganKind.ADJUDICATIVE)],
            form=AppointmentForm.DECIDED,
            on=ON,
        ),
        "taken",
    ),
    (
        lambda: law_test_valid(
            JUDGE, [], form=AppointmentForm.DECIDED, on=ON, term_began=date(2026, 11, 22)
        ),
        "term_began",
    ),
    (
        lambda: law_test_valid(JUDGE, [], form=AppointmentForm.DECIDED, on=ON, profile=CHONGQING),
        "term_began",
    ),
    (lambda: renomination_valid(wrong([1]), term_began=TERM, on=ON), "earlier"),
    (
        lambda: renomination_valid(
            [EarlierProposal(ON, passed=False), EarlierProposal(TERM, passed=False)],
            term_began=TERM,
            on=ON,
        ),
        "earlier",
    ),
    (lambda: renomination_valid([], term_began=date(2026, 11, 22), on=ON), "term_began"),
    (lambda: renomination_valid([], term_began=wrong(None), on=ON), "term_began"),
    (lambda: nominee_speech_valid(wrong("法官"), on=ON), "post"),
    (lambda: nominee_speech_valid(JUDGE, on=ON, spoke=wrong(1)), "spoke"),
    (lambda: nominee_speech_valid(JUDGE, on=ON, chosen=True), "chosen"),
    (
        lambda: appointment_carried(
            Roll(Body.CONGRESS, Level.COUNTY, 9), npc.Tally(yes=9), act=APPOINT, on=ON
        ),
        "roll.body",
    ),
    (lambda: appointment_carried(wrong(9), npc.Tally(yes=9), act=APPOINT, on=ON), "roll"),
    (lambda: appointment_carried(committee(), npc.Tally(yes=9), act=wrong("任"), on=ON), "act"),
    (lambda: _vote(wrong("任命"), JUDGE), "act"),
    (lambda: _vote(APPOINT, wrong("法官")), "post"),
    (lambda: _vote(APPOINT, JUDGE, way=wrong("举手")), "way"),
    (lambda: _vote(APPOINT, JUDGE, secret=wrong(1)), "secret"),
    (lambda: _vote(REMOVE, JUDGE, acting=True), "acting"),
    (lambda: _vote(APPOINT, JUDGE, council_decided=True), "council_decided"),
    (lambda: office_after(wrong("去世"), on=ON), "change"),
    (lambda: stays_unchanged_valid(wrong("法官"), on=ON), "post"),
    (lambda: removal_time_valid(wrong("法官"), in_session=True, on=ON), "post"),
    (lambda: removal_time_valid(JUDGE, in_session=wrong(1), on=ON), "in_session"),
    (lambda: removal_route(wrong("主任会议"), on=ON), "mover"),
    (lambda: new_oath_valid(wrong(1), appointed=ON, on=ON), "sworn"),
    (lambda: new_oath_valid(None, appointed=wrong(1), on=ON), "appointed"),
    (lambda: new_oath_valid(None, appointed=date(2026, 11, 22), on=ON), "appointed"),
    (lambda: new_oath_valid(date(2026, 11, 22), appointed=ON, on=ON), "sworn"),
]


def _vote(act: PersonnelAct, post: Any, **facts: Any) -> npc.Ruling:
    """Ask of a vote by device."""
    asked: dict[str, Any] = {"way": Way.DEVICE, "secret": True, "on": ON}
    return appointment_vote_valid(act, post, **asked | facts)


@pytest.mark.parametrize(("ask", "field"), BAD)
def test_bad_facts_are_refused_by_name(ask: Callable[[], object], field: str) -> None:
    """One error that names the field."""
    with pytest.raises(npc.FactsError) as refused:
        ask()

    assert field == refused.value.field
    assert refused.value.expected


# Times


def test_a_late_motion_explained_is_one_ground() -> None:
    """The days themselves are not held against it."""
    ruling = appointment_in_time(
        MOTION,
        date(2026, 5, 25),
        event=date(2026, 5, 26),
        on=ON,
        explained=True,
        profile=CHONGQING,
    )

    assert (True, 1) == (ruling.holds, len(ruling.grounds))
    assert [] == notes(ruling)


def test_an_excuse_of_one_text_does_not_help_against_another() -> None:
    """A county's own text, which knows none, still binds beside its province's."""
    own = AppointmentRules(motion=given(TimeLimit(5, before=True)))
    county = npc.Profile(name="某县", tier=Tier.COUNTY, parent=CHONGQING, appointments=own)
    asked: dict[str, Any] = {"event": date(2026, 5, 26), "explained": True, "profile": county}
    late = appointment_in_time(MOTION, date(2026, 5, 22), on=ON, **asked)
    nearly = appointment_in_time(MOTION, date(2026, 5, 20), on=date(2026, 11, 30), **asked)

    assert (False, True) == (late.holds, nearly.holds)
    assert (2, 2) == (len(late.grounds), len(nearly.grounds))
    assert len(set(notes(nearly))) == len(notes(nearly))


def test_an_excuse_where_no_text_knows_one() -> None:
    """Explaining changes nothing then."""
    where = place(motion=given(TimeLimit(10, before=True)))
    ruling = appointment_in_time(MOTION, ON, event=ON, on=ON, explained=True, profile=where)

    assert not ruling.holds


# The law test


def test_a_pass_of_an_earlier_term_is_in_doubt_where_no_text_ends_it() -> None:
    """In whichever organ it was; one of the term counts, and without a term told none is of it."""
    where = place(law_test=given(LawTest(must_pass=True)))
    taken = [EarlierTest(date(2001, 1, 1), passed=True, organ=OrganKind.ADMINISTRATIVE)]
    asked: dict[str, Any] = {"form": AppointmentForm.APPOINTED, "on": ON, "profile": where}
    passed, none = (
        law_test_valid(JUDGE, tests, term_began=date(2001, 1, 1), **asked) for tests in (taken, [])
    )
    old, untold = (
        law_test_valid(JUDGE, taken, term_began=began, **asked)
        for began in (date(2001, 1, 2), None)
    )

    assert (True, False) == (passed.holds, none.holds)
    assert (False, False) == (passed.undecided, none.undecided)
    assert ([], []) == (notes(passed), notes(none))
    assert (True, True) == (old.undecided, untold.undecided)


def test_how_many_attempts_are_left_is_noted() -> None:
    """Two before the first, one after it, none after the resit."""
    said = []
    for number in range(4):
        taken = [
            EarlierTest(date(2026, 1, day), passed=False, organ=OrganKind.ADJUDICATIVE)
            for day in range(1, number + 1)
        ]
        ruling = law_test_valid(
            JUDGE,
            taken,
            form=AppointmentForm.APPOINTED,
            on=ON,
            term_began=TERM,
            profile=CHONGQING,
        )
        said += [note.en for note in ruling.notes]

    assert [
        "attempts left: 2",
        "attempts left: 1",
        "failed the resit, too",
        "failed the resit, too",
    ] == said


@pytest.mark.parametrize("post", [*LocalPost, *Office])
def test_a_post_belongs_to_an_organ_or_is_refused(post: Any) -> None:
    """Those of the nation and of townships are no posts of local organs from the county up."""
    try:
        organ = organ_of(post)
    except npc.FactsError:
        organ = None

    assert (organ is None) is (post in OUTSIDE)


OUTSIDE = {
    Office.TOWNSHIP_CHAIR,
    Office.TOWNSHIP_VICE_CHAIR,
    *(one for one in Office if one.exists_at(Level.NATIONAL) and not one.exists_at(Level.COUNTY)),
} - {Office.COMMITTEE_SECRETARY_GENERAL, Office.REGIONAL_COURT_PRESIDENT}


@pytest.mark.parametrize(
    ("post", "organ"),
    [
        (JUDGE, OrganKind.ADJUDICATIVE),
        (Office.PROCURATOR, OrganKind.PROCURATORIAL),
        (Office.OTHER_GOVERNMENT_MEMBER, OrganKind.ADMINISTRATIVE),
        (Office.SUPERVISORY_MEMBER, OrganKind.SUPERVISORY),
        (LocalPost.WORKING_BODY_HEAD, OrganKind.STATE_POWER),
    ],
)
def test_the_organ_of_a_post(post: Any, organ: OrganKind) -> None:
    """Government, supervision, court, procuratorate, or the congress."""
    assert organ is organ_of(post)


# Proposed again


def test_a_failure_of_an_earlier_term_still_counts_for_the_half_year() -> None:
    """It does not count towards the bar."""
    earlier = [EarlierProposal(date(2026, 9, 1), passed=False)]
    ruling = renomination_valid(earlier, term_began=date(2026, 10, 1), on=ON, profile=SHENZHEN)

    assert [True, False] == [ground.holds for ground in ruling.grounds]
    assert "2027-03-01起可以再次提请" in ruling.explain()
    assert "本届内0次未获通过" in ruling.explain()


def test_the_half_year_runs_from_the_last_failure() -> None:
    """On the first day of a term, too."""
    days = (date(2020, 1, 1), date(2026, 9, 1))
    earlier = [EarlierProposal(day, passed=False) for day in days]
    ruling = renomination_valid(earlier, term_began=ON, on=ON, profile=SHENZHEN)

    assert [True, False] == [ground.holds for ground in ruling.grounds]


def test_who_never_failed_waits_for_nothing() -> None:
    """One carried before may be proposed at once."""
    earlier = [EarlierProposal(date(2026, 11, 20), passed=True)]
    ruling = renomination_valid(earlier, term_began=TERM, on=ON, profile=SHENZHEN)

    assert (True, 1) == (ruling.holds, len(ruling.grounds))


def test_a_run_is_counted_in_a_row() -> None:
    """The longest one decides."""
    days = [date(2026, month, 1) for month in range(1, 6)]
    history = [
        EarlierProposal(day, passed=passed)
        for day, passed in zip(days, (False, False, True, False, True), strict=True)
    ]
    ruling = renomination_valid(history, term_began=TERM, on=ON, profile=CHONGQING)

    assert "本届内连续2次未获通过，2次即不得再提" in ruling.explain()
    assert "in this term: 2 in a row; 2 bar the person" in ruling.explain("en")


# The speech


@pytest.mark.parametrize(
    ("profile", "facts", "holds"),
    [
        (CHONGQING, {}, True),
        (SHENZHEN, {}, False),
        (SHENZHEN, {"written": True}, True),
        (SHENZHEN, {"together": True}, False),
        (SHENZHEN, {"spoke": True}, True),
    ],
)
def test_the_speech(profile: npc.Profile, facts: dict[str, bool], holds: bool) -> None:  # noqa: FBT001
    """A duty in Shenzhen, in writing if need be; in Chongqing it may be arranged."""
    ruling = nominee_speech_valid(JUDGE, on=ON, profile=profile, **facts)

    assert holds is ruling.holds


# Votes


def test_votes_not_cast_are_noted_in_beijing() -> None:
    """Those present are to vote; not voting weighs as no."""
    tally = npc.Tally(yes=34, no=1, not_voting=2)
    there = appointment_carried(committee(67), tally, act=APPOINT, on=ON, profile=BEIJING)
    alone = appointment_carried(committee(67), tally, act=APPOINT, on=ON)

    assert (True, True) == (there.holds, alone.holds)
    assert any("2人未表决" in note for note in notes(there))
    assert not any("未表决" in note for note in notes(alone))


def test_the_note_on_texts_not_read_is_dropped_where_one_was() -> None:
    """Rules on appointments are a text on the majority."""
    roll, tally = committee(70, Level.PROVINCE), npc.Tally(yes=36)
    where = place(majority=given(Share(more_than(Fraction(1, 2)), Base.ALL_MEMBERS), ON))
    there = appointment_carried(roll, tally, act=APPOINT, on=date(2026, 11, 30), profile=where)
    alone = appointment_carried(roll, tally, act=APPOINT, on=ON)

    assert NATIONAL_ONLY in notes(alone)
    assert not any("地方规定不详" in note for note in notes(there))
    assert len(set(notes(there))) == len(notes(there))


def test_quorum_and_majority_together() -> None:
    """As in `carried`."""
    tally = npc.Tally(yes=31)
    enough, few = (
        appointment_carried(committee(61), tally, act=APPOINT, on=ON, present=31, profile=one)
        for one in (None, CHONGQING)
    )

    assert (True, True) == (enough.holds, few.holds)
    assert len(enough.grounds) < len(few.grounds)


def test_a_committee_of_another_tier_is_not_bound() -> None:
    """Zhejiang's text is for its provincial committee, Chongqing's for every one."""
    county, tally = committee(31, Level.COUNTY), npc.Tally(yes=16)
    there, here = (
        appointment_carried(county, tally, act=APPOINT, on=ON, profile=one)
        for one in (CHONGQING, ZHEJIANG)
    )

    assert (2, 1) == (len(there.grounds), len(here.grounds))


@pytest.mark.parametrize(
    ("profile", "post", "facts", "holds"),
    [
        (ZHEJIANG, JUDGE, {"merged": True}, True),
        (SHENZHEN, JUDGE, {"merged": True}, True),
        (CHONGQING, JUDGE, {"merged": True}, False),
        (CHONGQING, JUDGE, {"merged": True, "council_decided": True}, True),
        (BEIJING, JUDGE, {"merged": True}, True),
        (BEIJING, JUDGE, {"merged": True, "objected": True}, False),
        (BEIJING, JUDGE, {"objected": True}, True),
        (BEIJING, Office.COURT_VICE_PRESIDENT, {"merged": True}, False),
        (BEIJING, Office.COURT_VICE_PRESIDENT, {}, True),
        (BEIJING, Office.COURT_PRESIDENT, {"merged": True, "acting": True}, False),
        (BEIJING, JUDGE, {"secret": False}, False),
        (BEIJING, JUDGE, {"secret": False, "way": Way.SHOW_OF_HANDS}, True),
    ],
)
def test_one_by_one(
    profile: npc.Profile,
    post: Any,
    facts: dict[str, Any],
    holds: bool,  # noqa: FBT001
) -> None:
    """When several may be voted on at once differs from place to place."""
    assert holds is _vote(APPOINT, post, profile=profile, **facts).holds


def test_what_is_only_usual_never_fails() -> None:
    """Chongqing votes in secret as a rule."""
    ruling = _vote(APPOINT, JUDGE, profile=CHONGQING, secret=False)

    assert ruling.holds
    assert 1 == len(notes(ruling))


@pytest.mark.parametrize(
    ("rule", "acting", "balloted"),
    [
        (Balloted((JUDGE,), acting=False), False, True),
        (Balloted((JUDGE,), acting=False), True, False),
        (Balloted((), acting=True), True, True),
        (Balloted((), acting=True), False, False),
    ],
)
def test_whose_appointment_takes_a_ballot(
    rule: Balloted,
    acting: bool,  # noqa: FBT001
    balloted: bool,  # noqa: FBT001
) -> None:
    """The posts named, and where the text says so those who act for a head."""
    ruling = _vote(APPOINT, JUDGE, acting=acting, profile=place(balloted=given(rule)))

    assert balloted is bool(ruling.grounds)
    assert balloted is not ruling.undecided


def test_a_ballot_stands_in_the_place_of_the_device() -> None:
    """Zhejiang's paragraph on all others is no ground for a vice-governor."""
    deputy, other = (
        _vote(APPOINT, post, way=Way.BALLOT, profile=ZHEJIANG)
        for post in (Office.DEPUTY_HEAD_OF_GOVERNMENT, JUDGE)
    )

    assert (1, 2) == (_paragraph(deputy), _paragraph(other))


def _paragraph(ruling: npc.Ruling) -> int | None:
    """Return the paragraph of Zhejiang's article 24 that a ruling rests on."""
    [found] = [
        ground.citation.paragraph
        for ground in ruling.grounds
        if ground.citation is not None and ground.citation.article == 24
    ]
    return found


def test_merging_is_noted_where_it_is_unusual() -> None:
    """Shenzhen votes one by one as a rule."""
    one, several = (_vote(APPOINT, JUDGE, profile=SHENZHEN, merged=m) for m in (False, True))

    assert [] == notes(one)
    assert ["一般逐人表决，此处合并表决"] == notes(several)


def test_a_removal_takes_a_secret_ballot_everywhere() -> None:
    """The statute asks for it where no place was asked, and beside what a place says."""
    device, ballot = (
        _vote(REMOVE, JUDGE, way=way, profile=one)
        for way, one in ((Way.DEVICE, CHONGQING), (Way.BALLOT, None))
    )

    assert (False, True) == (device.holds, ballot.holds)
    assert [False, True, True] == [ground.holds for ground in device.grounds]


def test_a_removal_before_2024_takes_a_secret_ballot_too() -> None:
    """The statute of 2006 asked for it; before 2007 no text is known."""
    ruling = appointment_vote_valid(REMOVE, JUDGE, way=Way.BALLOT, secret=True, on=date(2007, 1, 1))

    assert ["《监督法》（2006）第46条第3款"] == [str(one.citation) for one in ruling.grounds]
    with pytest.raises(npc.NotInForceError):
        appointment_vote_valid(REMOVE, JUDGE, way=Way.BALLOT, secret=True, on=date(2006, 12, 31))


def test_whole_motions_are_voted_on_in_appointments_alone() -> None:
    """Dismissals from the two committees are voted on one by one as a rule."""
    post = LocalPost.CREDENTIALS_COMMITTEE_MEMBER
    asked: dict[str, Any] = {"way": Way.DEVICE, "secret": True, "merged": True, "on": ON}
    named, dismissed = (
        appointment_vote_valid(act, post, profile=SHENZHEN, **asked)
        for act in (PersonnelAct.APPOINTMENT, PersonnelAct.DISMISSAL)
    )

    assert "可以逐案表决" in named.explain()
    assert (0, 1) == (len(named.notes), len(dismissed.notes))


# Orders and steps


def test_what_is_missing_is_said() -> None:
    """The steps that the text asks for."""
    ruling = appointment_procedure_valid(
        AppointmentProcedure.WITHDRAWAL, [ProcedureStep.WRITTEN], on=ON, profile=BEIJING
    )

    assert "须经：书面提出、说明理由、主任会议同意、向常委会报告" in ruling.explain()


def test_an_order_in_words() -> None:
    """Which comes first, and what may."""
    acts = [PersonnelStep.DISMISSAL, PersonnelStep.APPOINTMENT]
    person, post = (
        appointment_order_valid(what, acts, on=ON, profile=SHENZHEN)
        for what in (AppointmentOrder.SAME_PERSON, AppointmentOrder.SAME_POST)
    )

    assert "可以先任职，后免职" in person.explain()
    assert "dismissal comes before appointment" in post.explain("en")
    assert "not so here: appointment may come before dismissal" in person.explain("en")


@pytest.mark.parametrize(
    ("acts", "holds"),
    [
        ([], True),
        ([PersonnelStep.APPOINTMENT_AS_DEPUTY], True),
        ([PersonnelStep.DISMISSAL, PersonnelStep.ACTING], False),
    ],
)
def test_acting_for_a_head(acts: list[PersonnelStep], holds: bool) -> None:  # noqa: FBT001
    """The appointment as deputy must have come before."""
    ruling = appointment_order_valid(AppointmentOrder.ACTING, acts, on=ON, profile=GUANGDONG)

    assert holds is ruling.holds


def test_what_waits_for_a_decision_that_never_came() -> None:
    """Nobody takes up the post then."""
    ruling = act_after_decision_valid(EarlyAct.TAKING_UP, ON, decided=None, on=ON, profile=SHENZHEN)

    # Guangdong's text on all its committees says the same.
    assert [False, False, False, False] == [ground.holds for ground in ruling.grounds]


def test_chongqing_speaks_of_announcing_alone() -> None:
    """Taking up the post is left open."""
    ruling = act_after_decision_valid(
        EarlyAct.TAKING_UP, ON, decided=None, on=ON, profile=CHONGQING
    )

    assert ruling.undecided


# Endings


@pytest.mark.parametrize(
    ("profile", "change", "consequences"),
    [
        (
            ZHEJIANG,
            OfficeChange.ORGAN_ABOLISHED,
            (Consequence.DISMISSED_ON,),
        ),
        (SHENZHEN, OfficeChange.ORGAN_ABOLISHED, (Consequence.OFFICE_ENDS_ITSELF,)),
        (SHENZHEN, OfficeChange.ORGAN_REBUILT, (Consequence.REAPPOINTED_ON,)),
        (GUANGDONG, OfficeChange.ORGAN_RENAMED, (Consequence.CONTINUES_ON,)),
        (
            BEIJING,
            OfficeChange.ORGAN_RENAMED,
            (Consequence.DISMISSED_ON, Consequence.REAPPOINTED_ON),
        ),
        (CHONGQING, OfficeChange.ORGAN_RENAMED, ()),
    ],
)
def test_what_becomes_of_the_holder(
    profile: npc.Profile, change: OfficeChange, consequences: tuple[Consequence, ...]
) -> None:
    """An organ that is abolished ends the office in one place and asks for dismissal in another."""
    answer = office_after(change, on=ON, profile=profile)

    assert consequences == answer.consequences
    with pytest.raises(TypeError):
        bool(answer)


def test_where_city_and_province_differ_the_answer_is_no() -> None:
    """Shenzhen asks for a new appointment of committee members, Guangdong does not."""
    ruling = stays_unchanged_valid(LocalPost.WORKING_COMMITTEE_MEMBER, on=ON, profile=SHENZHEN)

    assert [False, True] == [ground.holds for ground in ruling.grounds]
    assert not ruling.holds


def test_who_stays_as_a_rule() -> None:
    """Shenzhen says that it is usually not needed."""
    ruling = stays_unchanged_valid(LocalPost.ENFORCEMENT_BUREAU_HEAD, on=ON, profile=SHENZHEN)

    assert ruling.holds
    assert "一般不需要重新任命" in ruling.explain()


def test_the_nearest_text_gives_the_steps() -> None:
    """Shenzhen's, and Guangdong's as a further ground."""
    answer = removal_route(RemovalMover.MEMBERS, on=ON, profile=SHENZHEN)

    assert 2 == len(answer.grounds)
    assert (RouteStep.COUNCIL_DECIDES, RouteStep.COMMITTEE, RouteStep.OR_INVESTIGATION) == (
        answer.steps
    )


def test_steps_that_differ_are_those_of_the_nearest() -> None:
    """A county's own come before its province's."""
    own = AppointmentRules(removal_by_members=given((RouteStep.COMMITTEE,)))
    county = npc.Profile(name="某县", tier=Tier.COUNTY, parent=CHONGQING, appointments=own)
    answer = removal_route(RemovalMover.MEMBERS, on=ON, profile=county)

    assert ((RouteStep.COMMITTEE,), 2) == (answer.steps, len(answer.grounds))


def test_an_oath_on_the_day_itself_was_not_missed() -> None:
    """Only a later one rests on the text for those who were absent."""
    same, later = (
        new_oath_valid(sworn, appointed=date(2026, 10, 28), on=ON, profile=SHENZHEN)
        for sworn in (date(2026, 10, 28), date(2026, 10, 29))
    )

    assert [1, 2] == [len(same.grounds), len(later.grounds)]


def test_a_removal_is_moved_by_members_of_the_right_committee() -> None:
    """Beijing's text binds its municipal committee alone."""
    municipal, county = (
        npc.may_initiate(
            npc.Initiative.REMOVAL, committee(31, level), signers=7, on=ON, profile=BEIJING
        )
        for level in (Level.MUNICIPALITY, Level.MUNICIPAL_DISTRICT)
    )

    assert (2, 1) == (len(municipal.grounds), len(county.grounds))
