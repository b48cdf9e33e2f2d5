"""A mandate's life: steps, refusals, what it says of itself."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import npcmodel as npc
from npcmodel import Level
from npcmodel.facts.offices import Office
from npcmodel.lifecycle import diagram, possible
from npcmodel.mandates.reporting import (
    StatusChange,
    mandate_continues,
    resumption_valid,
    status_report,
    suspension_valid,
)
from npcmodel.mandates.status import TABLE, ElectedBy, Mandate, MandateStage, own_mandates
from npcmodel.mandates.status_events import (
    AbsentUnapproved,
    CapacityLost,
    CredentialsConfirmed,
    CredentialsVoid,
    Died,
    Elected,
    EndAnnounced,
    EndGround,
    MandateEvent,
    MovedAway,
    NationalityLost,
    Recalled,
    ResignationAccepted,
    Resumed,
    RightsLost,
    Suspended,
    SuspensionGround,
    TermEnded,
)

ON = date(2026, 11, 21)
CONGRESS = "某县第十八届人民代表大会"
COUNTY = Level.COUNTY


def day(number: int) -> date:
    """Return a day of June 2026."""
    return date(2026, 6, number)


def lived(*events: MandateEvent, level: Level = COUNTY, deputy: str = "甲") -> Mandate:
    """Return a mandate after events."""
    one = Mandate(deputy, CONGRESS, level)
    for event in events:
        one = one.after(event)
    return one


SEATED = (Elected(day(1)), CredentialsConfirmed(day(2)))
DETAINED = Suspended(day(3), SuspensionGround.DETAINED)
ENDINGS: list[tuple[MandateEvent, EndGround]] = [
    (MovedAway(day(4)), EndGround.MOVED_AWAY),
    (ResignationAccepted(day(4)), EndGround.RESIGNATION),
    (ResignationAccepted(day(4), ordered=True), EndGround.ORDERED_RESIGNATION),
    (Recalled(day(4)), EndGround.RECALL),
    (NationalityLost(day(4)), EndGround.NATIONALITY_LOST),
    (RightsLost(day(4)), EndGround.RIGHTS_LOST),
    (CapacityLost(day(4)), EndGround.CAPACITY_LOST),
    (Died(day(4)), EndGround.DEATH),
]


def test_a_mandate_begins_with_election_and_confirmation() -> None:
    """Elected is not yet in office; confirmed is."""
    elected = lived(Elected(day(1)))
    seated = lived(*SEATED)

    assert MandateStage.NOT_ELECTED is lived().stage
    assert MandateStage.ELECTED is elected.stage
    assert MandateStage.IN_OFFICE is seated.stage
    assert (None, None) == (lived().elected, lived().confirmed)
    assert (day(1), None) == (elected.elected, elected.confirmed)
    assert (day(1), day(2)) == (seated.elected, seated.confirmed)
    assert (None, None) == (seated.end, seated.end_ground)


def test_an_election_declared_void_has_no_more_life() -> None:
    """At once or in the middle of the term; no announcement of an end follows."""
    at_once = lived(Elected(day(1)), CredentialsVoid(day(2)))
    later = lived(*SEATED, CredentialsVoid(day(9)))

    assert MandateStage.VOID is at_once.stage is later.stage
    assert at_once.confirmed is None
    assert CredentialsVoid(day(9)) == later.end
    assert later.end_ground is None
    assert not later.announcement_owed
    assert () == possible(TABLE, later.stage)


def test_a_suspension_rests_the_duties_until_its_ground_is_gone() -> None:
    """Another ground may follow the first without a day between."""
    held = lived(*SEATED, DETAINED)
    serving = held.after(Suspended(day(4), SuspensionGround.SERVING))

    assert MandateStage.SUSPENDED is held.stage is serving.stage
    assert MandateStage.IN_OFFICE is serving.after(Resumed(day(5))).stage


@pytest.mark.parametrize(("event", "ground"), ENDINGS)
@pytest.mark.parametrize("suspended", [False, True])
def test_ends(event: MandateEvent, ground: EndGround, suspended: bool) -> None:  # noqa: FBT001
    """Each ends a mandate, suspended or not, and the announcement alone may follow."""
    one = lived(*SEATED, *((DETAINED,) if suspended else ()), event)

    assert MandateStage.ENDED is one.stage
    assert ground is one.end_ground
    assert event == one.end
    assert one.announcement_owed
    assert (EndAnnounced,) == possible(TABLE, one.stage)
    announced = one.after(EndAnnounced(day(8)))
    assert MandateStage.ANNOUNCED is announced.stage
    assert (event, ground) == (announced.end, announced.end_ground)
    assert not announced.announcement_owed


def test_two_sessions_missed_end_it_though_far_apart() -> None:
    """Absences add up over a suspension; the first leaves the deputy in office."""
    once = lived(*SEATED, AbsentUnapproved(day(3), "二次会议"))
    back = once.after(Suspended(day(4), SuspensionGround.SERVING)).after(Resumed(day(5)))
    twice = back.after(AbsentUnapproved(day(6), "三次会议"))

    assert MandateStage.IN_OFFICE is once.stage is back.stage
    assert MandateStage.ENDED is twice.stage
    assert EndGround.ABSENCE is twice.end_ground


def test_a_session_counts_once() -> None:
    """Two sittings of one session are one absence."""
    once = lived(*SEATED, AbsentUnapproved(day(3), "二次会议"))

    with pytest.raises(npc.FactsError) as caught:
        once.after(AbsentUnapproved(day(4), "二次会议"))
    assert ("event.session", "二次会议") == (caught.value.field, caught.value.value)


def test_whoever_is_suspended_misses_no_session() -> None:
    """The duties rest, attendance among them."""
    held = lived(*SEATED, DETAINED)

    with pytest.raises(npc.TransitionError) as caught:
        held.after(AbsentUnapproved(day(4), "二次会议"))
    assert "AbsentUnapproved" not in caught.value.possible
    assert "Resumed" in caught.value.possible


def test_a_national_deputy_keeps_the_mandate_when_moving() -> None:
    """Moving away ends local mandates only."""
    one = lived(*SEATED, level=Level.NATIONAL)

    with pytest.raises(npc.FactsError, match="national ones keep their mandates"):
        one.after(MovedAway(day(3)))
    assert 2 == len(one.events)


def test_the_term_ends_a_mandate_without_announcement() -> None:
    """Nothing is announced of a mandate that lasted its term."""
    one = lived(*SEATED, TermEnded(day(5)))

    assert MandateStage.TERM_OVER is one.stage
    assert (TermEnded(day(5)), None) == (one.end, one.end_ground)
    assert not one.announcement_owed


@pytest.mark.parametrize(
    ("event", "stage"),
    [
        (Died(day(2)), MandateStage.ENDED),
        (ResignationAccepted(day(2)), MandateStage.ENDED),
        (TermEnded(day(2)), MandateStage.TERM_OVER),
    ],
)
def test_ends_before_confirmation(event: MandateEvent, stage: MandateStage) -> None:
    """Death, resignation and the term end what was never confirmed."""
    assert stage is lived(Elected(day(1)), event).stage


def test_what_is_found_before_confirmation_makes_the_election_void() -> None:
    """There is no recall of a deputy who is not yet one."""
    with pytest.raises(npc.TransitionError) as caught:
        lived(Elected(day(1)), Recalled(day(2)))
    assert (
        "CredentialsConfirmed",
        "CredentialsVoid",
        "ResignationAccepted",
        "Died",
        "TermEnded",
    ) == caught.value.possible


def test_days_do_not_go_back() -> None:
    """An event before the last one is refused; one on the same day is not."""
    one = lived(*SEATED)

    assert MandateStage.SUSPENDED is one.after(Suspended(day(2), SuspensionGround.SERVING)).stage
    with pytest.raises(npc.FactsError, match="the last event, or later"):
        one.after(Suspended(day(1), SuspensionGround.SERVING))


@pytest.mark.parametrize(
    ("level", "by"),
    [
        (Level.NATIONAL, ElectedBy.UNIT),
        (Level.MUNICIPALITY, ElectedBy.UNIT),
        (Level.CITY_WITH_DISTRICTS, ElectedBy.UNIT),
        (Level.MUNICIPAL_DISTRICT, ElectedBy.VOTERS),
        (Level.TOWN, ElectedBy.VOTERS),
    ],
)
def test_who_elected(level: Level, by: ElectedBy) -> None:
    """Voters up to the county, units above it."""
    assert by is Mandate("甲", CONGRESS, level, "第三选区").elected_by


def test_a_whole_life_may_be_given_at_once() -> None:
    """The stage must be the one to which the events lead; a list of events will do."""
    step_by_step = lived(*SEATED, DETAINED, Recalled(day(4)))
    given: Any = [*SEATED, DETAINED, Recalled(day(4))]

    assert step_by_step == Mandate("甲", CONGRESS, COUNTY, None, MandateStage.ENDED, given)
    assert hash(step_by_step) == hash(
        Mandate("甲", CONGRESS, COUNTY, None, MandateStage.ENDED, tuple(given))
    )


TWICE = (
    *SEATED,
    AbsentUnapproved(day(3), "二次会议"),
    AbsentUnapproved(day(4), "三次会议"),
)


def test_absences_given_at_once() -> None:
    """The second of them ends the mandate here too."""
    assert lived(*TWICE) == Mandate("甲", CONGRESS, COUNTY, None, MandateStage.ENDED, TWICE)


def whole(**facts: Any) -> Mandate:
    """Return a mandate in office, given at once, the facts not named being the usual."""
    usual = {
        "deputy": "甲",
        "congress": CONGRESS,
        "level": COUNTY,
        "stage": MandateStage.IN_OFFICE,
        "events": SEATED,
    }
    return Mandate(**{**usual, **facts})


WRONG: list[tuple[str, dict[str, Any], str, Any, str]] = [
    ("no deputy", {"deputy": None}, "deputy", None, "a name, not None"),
    ("no congress", {"congress": " "}, "congress", " ", "a text that is not empty"),
    ("a level's text", {"level": "县"}, "level", "县", "a member of Level"),
    ("a unit that is no name", {"unit": []}, "unit", [], "a hashable name"),
    (
        "another stage",
        {"stage": MandateStage.ENDED},
        "stage",
        MandateStage.ENDED,
        "to which the events lead",
    ),
    ("no events", {"events": "甲"}, "events", "甲", "a sequence of object"),
    (
        "an event out of place",
        {"events": (Recalled(day(1)),)},
        "events",
        Recalled(day(1)),
        "an event that NOT_ELECTED admits",
    ),
    (
        "events out of order",
        {"events": (*SEATED[:1], CredentialsConfirmed(date(2026, 5, 31)))},
        "events",
        date(2026, 5, 31),
        "2026-06-01 or later",
    ),
    (
        "a session twice",
        {"events": (*TWICE[:3], AbsentUnapproved(day(5), "二次会议"))},
        "event.session",
        "二次会议",
        "not counted before",
    ),
    (
        "a national deputy who moved",
        {"level": Level.NATIONAL, "events": (*SEATED, MovedAway(day(3)))},
        "event",
        MovedAway(day(3)),
        "of a local deputy",
    ),
]


@pytest.mark.parametrize(
    ("facts", "field", "value", "expected"), [row[1:] for row in WRONG], ids=[r[0] for r in WRONG]
)
def test_contradictory_mandates(facts: Any, field: str, value: Any, expected: str) -> None:
    """One error that names field, value and expectation."""
    with pytest.raises(npc.FactsError) as caught:
        whole(**facts)
    assert (field, value) == (caught.value.field, caught.value.value)
    assert expected in caught.value.expected


def test_a_life_given_at_once_is_judged_by_the_law_of_its_days() -> None:
    """An event of a day before the first text is refused there too."""
    early = (Elected(date(2013, 1, 4)), CredentialsConfirmed(date(2013, 1, 5)))

    assert MandateStage.IN_OFFICE is whole(events=early).stage
    with pytest.raises(npc.NotInForceError):
        whole(events=(*early, Recalled(date(2013, 12, 28))))


@pytest.mark.parametrize(
    ("build", "field", "expected"),
    [
        (lambda: Elected(ON.isoformat()), "day", "a datetime.date"),  # type: ignore[arg-type]
        (lambda: Suspended(ON, SuspensionGround.BAIL), "ground", "DETAINED or SERVING"),
        (lambda: Suspended(ON, "羁押"), "ground", "a member of SuspensionGround"),  # type: ignore[arg-type]
        (lambda: Suspended("x", SuspensionGround.SERVING), "day", "a datetime.date"),  # type: ignore[arg-type]
        (lambda: AbsentUnapproved(ON, None), "session", "a name, not None"),
        (lambda: AbsentUnapproved("x", 1), "day", "a datetime.date"),  # type: ignore[arg-type]
        (lambda: ResignationAccepted(ON, 1), "ordered", "a bool"),  # type: ignore[arg-type]
        (lambda: ResignationAccepted("x"), "day", "a datetime.date"),  # type: ignore[arg-type]
    ],
)
def test_contradictory_events(build: Any, field: str, expected: str) -> None:
    """Events refuse what is no day, no ground, no session."""
    with pytest.raises(npc.FactsError) as caught:
        build()
    assert field == caught.value.field
    assert expected in caught.value.expected


# What falls with it


def test_offices_fall_with_a_recall_and_a_resignation() -> None:
    """By the law of the day on which the mandate ended; an announcement changes nothing."""
    recalled = lived(*SEATED, Recalled(day(4)), EndAnnounced(day(5)))
    resigned = lived(*SEATED, ResignationAccepted(day(4)))
    held = (Office.COMMITTEE_MEMBER, Office.HEAD_OF_GOVERNMENT)

    assert recalled.offices_ended(held).revoked
    assert not resigned.offices_ended(held).revoked
    assert (Office.COMMITTEE_MEMBER,) == resigned.offices_ended(held).ended
    assert (Office.HEAD_OF_GOVERNMENT,) == resigned.offices_ended(held).kept


@pytest.mark.parametrize("one", [lived(*SEATED), lived(*SEATED, Died(day(3)))])
def test_no_text_says_what_falls_otherwise(one: Mandate) -> None:
    """Neither of a mandate that lasts nor of another end."""
    with pytest.raises(npc.FactsError, match="ended by recall or by resignation"):
        one.offices_ended(())


def test_what_falls_is_asked_of_the_day_it_ended() -> None:
    """Of 2018 no text is known."""
    old = Mandate("甲", CONGRESS, COUNTY)
    for event in (
        Elected(date(2017, 1, 1)),
        CredentialsConfirmed(date(2017, 1, 2)),
        Recalled(date(2018, 1, 1)),
    ):
        old = old.after(event)

    with pytest.raises(npc.NotInForceError):
        old.offices_ended((Office.COMMITTEE_MEMBER,))


# One person


def test_own_mandates() -> None:
    """One after the other in one congress, or beside each other in two."""
    first = lived(*SEATED, ResignationAccepted(day(4)))
    again = lived(Elected(day(4)))
    elsewhere = Mandate("甲", "某省第十四届人民代表大会", Level.PROVINCE).after(Elected(day(1)))
    candidate = Mandate("甲", CONGRESS, COUNTY)

    assert (again, first, elsewhere, candidate) == own_mandates(
        [again, first, elsewhere, candidate]
    )


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ((lived(*SEATED), lived(Elected(day(9)))), "from the end of the other"),
        (
            (lived(Elected(day(3))), lived(*SEATED, Recalled(day(4)))),
            "from the end of the other",
        ),
        ((lived(*SEATED), lived(*SEATED, deputy="乙")), "the mandates of one person"),
        (("甲",), "a Mandate"),
    ],
)
def test_two_mandates_of_one_congress_at_once(found: Any, expected: str) -> None:
    """Nobody holds two, and mandates of two people are not one person's."""
    with pytest.raises(npc.FactsError) as caught:
        own_mandates(found)
    assert "mandates" == caught.value.field
    assert expected in caught.value.expected


# The rules


def test_every_move_is_in_the_diagram() -> None:
    """The table can be drawn: a line a move, and the branch has two."""
    drawn = diagram(TABLE)

    assert 2 + len(TABLE.moves) + 1 == len(drawn.splitlines())
    assert "    执行代表职务 --> 执行代表职务: AbsentUnapproved\n" in drawn
    assert "    执行代表职务 --> 代表资格终止: AbsentUnapproved\n" in drawn
    assert "    代表资格终止 --> 终止已公告: EndAnnounced\n" in drawn


def test_sessions_are_asked_for_with_absences_alone() -> None:
    """A number where none is asked for, or none where it is, is refused."""
    with pytest.raises(npc.FactsError) as caught:
        mandate_continues(EndGround.RECALL, level=COUNTY, sessions=1, on=ON)
    assert ("sessions", 1) == (caught.value.field, caught.value.value)
    for sessions in (None, 0):
        with pytest.raises(npc.FactsError) as caught:
            mandate_continues(EndGround.ABSENCE, level=COUNTY, sessions=sessions, on=ON)
        assert "a whole number of at least 1" == caught.value.expected


def test_absences_are_counted_in_words() -> None:
    """The ground gives the number, the most allowed and the excess."""
    ruling = mandate_continues(EndGround.ABSENCE, level=COUNTY, sessions=3, on=ON)

    assert 2 == ruling.grounds[0].excess
    assert (
        "依据：未经批准不出席会议3次，应不多于1次，多2次（《代表法》（2025）第62条第1款第3项）"
        in (ruling.explain())
    )
    assert "absences 3, at most 1 allowed, 2 sessions too many" in ruling.explain("en")
    assert (
        ("happened", EndGround.ABSENCE),
        ("level", COUNTY),
        ("sessions", 3),
        ("in_a_row", None),
    ) == ruling.asked


IN_A_ROW = (
    "the text does not say whether the absences must be in a row; read here as adding up over the "
    "term"
)


@pytest.mark.parametrize(
    ("sessions", "in_a_row", "want", "points"),
    [
        (1, None, True, []),
        (2, None, False, [(IN_A_ROW, False)]),
        (2, True, False, []),
        (2, False, None, [(IN_A_ROW, True)]),
        (5, False, None, [(IN_A_ROW, True)]),
    ],
)
def test_that_absences_add_up_is_a_reading(
    sessions: int,
    in_a_row: bool | None,  # noqa: FBT001  # a row of the table
    want: bool | None,  # noqa: FBT001  # likewise
    points: list[tuple[str, bool]],
) -> None:
    """Named wherever there are two; where no two were in a row the answer hangs on it."""
    ruling = mandate_continues(
        EndGround.ABSENCE, level=COUNTY, sessions=sessions, in_a_row=in_a_row, on=ON
    )

    assert want is (None if ruling.undecided else ruling.holds)
    assert points == [(point.says.en, point.decides) for point in ruling.open]
    assert ["counted are sessions, not sittings"] == [note.en for note in ruling.notes]


def test_absences_apart_count_as_one() -> None:
    """What is certain is the longest row, which is one session."""
    ruling = mandate_continues(EndGround.ABSENCE, level=COUNTY, sessions=2, in_a_row=False, on=ON)

    assert 1 == ruling.grounds[0].count
    assert "只计相连的，未经批准不出席会议1次，应不多于1次" in ruling.explain()


@pytest.mark.parametrize(
    ("more", "value", "expected"),
    [
        ({"happened": EndGround.ABSENCE, "sessions": 1}, True, "None: one session alone"),
        ({"happened": EndGround.ABSENCE, "sessions": 1}, False, "None: one session alone"),
        ({"happened": EndGround.ABSENCE, "sessions": 2}, 1, "a bool"),
        ({"happened": EndGround.RECALL}, False, "None: sessions are counted of absences alone"),
    ],
)
def test_in_a_row_is_asked_of_two_sessions(more: Any, value: Any, expected: str) -> None:
    """Of one alone, or of another end, it is refused."""
    with pytest.raises(npc.FactsError) as caught:
        mandate_continues(level=COUNTY, in_a_row=value, on=ON, **more)

    assert ("in_a_row", value) == (caught.value.field, caught.value.value)
    assert expected in caught.value.expected


def test_moving_is_explained() -> None:
    """Of local deputies the area is named, of national ones that it does not concern them."""
    local = mandate_continues(EndGround.MOVED_AWAY, level=Level.PROVINCE, on=ON)
    national = mandate_continues(EndGround.MOVED_AWAY, level=Level.NATIONAL, on=ON)

    assert "本行政区域指本级人大的行政区域" in local.explain()
    assert "不适用于全国人大代表" in national.explain()
    assert national.holds


def test_what_suspends_is_open_where_the_text_is_silent() -> None:
    """A supervisory commission's detention and probation are left undecided, not denied."""
    for ground in (SuspensionGround.SUPERVISORY_DETENTION, SuspensionGround.PROBATION):
        with pytest.raises(npc.UndecidedError):
            bool(suspension_valid(ground, on=ON))


def test_resumption_says_what_fails() -> None:
    """One ground each: gone, within the term, the mandate not ended."""
    ruling = resumption_valid(gone=True, within_term=False, continues=True, on=ON)

    assert [True, False, True] == [ground.holds for ground in ruling.grounds]
    with pytest.raises(npc.FactsError) as caught:
        resumption_valid(gone=1, within_term=True, continues=True, on=ON)  # type: ignore[arg-type]
    assert "gone" == caught.value.field


@pytest.mark.parametrize(
    ("level", "change", "zh", "en"),
    [
        (
            COUNTY,
            StatusChange.END,
            ["由代表资格审查委员会报本级常务委员会", "由本级常务委员会公告"],
            ["the credentials committee tells: standing committee"],
        ),
        (
            Level.TOWN,
            StatusChange.END,
            ["由代表资格审查委员会报本级人民代表大会", "由本级人民代表大会公告"],
            ["announced by: congress", "between the sessions of a township congress"],
        ),
        (
            Level.TOWN,
            StatusChange.SUSPENSION,
            ["由代表资格审查委员会报本级人民代表大会", "法律没有要求公告", "闭会期间"],
            ["the law asks for no announcement"],
        ),
        (
            COUNTY,
            StatusChange.RESUMPTION,
            ["法律没有规定报告和公告"],
            ["the law asks for no report", "does not say who reports"],
        ),
    ],
)
def test_reports_in_words(level: Level, change: StatusChange, zh: Any, en: Any) -> None:
    """Who is told and who announces, in both languages."""
    report = status_report(level, change, on=ON)

    assert [] == [part for part in zh if part not in report.explain()]
    assert [] == [part for part in en if part not in report.explain("en")]
    assert (change is StatusChange.END) == report.must_be_announced
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(report)


@pytest.mark.parametrize(
    ("ask", "field"),
    [
        (lambda: suspension_valid("羁押", on=ON), "ground"),  # type: ignore[arg-type]
        (lambda: mandate_continues("罢免", level=COUNTY, on=ON), "happened"),  # type: ignore[arg-type]
        (lambda: mandate_continues(EndGround.RECALL, level="县", on=ON), "level"),  # type: ignore[arg-type]
        (lambda: status_report("县", StatusChange.END, on=ON), "level"),  # type: ignore[arg-type]
        (lambda: status_report(COUNTY, "终止", on=ON), "change"),  # type: ignore[arg-type]
    ],
)
def test_rules_refuse_texts_for_members(ask: Any, field: str) -> None:
    """The text of a member is not the member."""
    with pytest.raises(npc.FactsError) as caught:
        ask()
    assert field == caught.value.field
