"""Townships, major matters and hearings: every start day of four years, against a walk.

The walk steps from day to day and knows no calendar but the one that dates print: the numbers
are those of the texts, told of by hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from enum import Enum
from typing import NamedTuple

import pytest

import npcmodel.profiles
from npcmodel.facts.bodies import Body
from npcmodel.facts.meetings import MeetingKind
from npcmodel.hearings import HearingTime, hearing_calendar, hearing_due, hearing_in_time
from npcmodel.law.deadline import DayState, Deadline
from npcmodel.law.ruling import Ruling
from npcmodel.matters import (
    CommitteeReported,
    CouncilDecided,
    ExecutionExtended,
    ExecutionReported,
    MatterCase,
    MatterForm,
    MatterTime,
    MatterVoted,
    OpinionsFormed,
    OpinionsSent,
    PartyReport,
    PartyReportKind,
    ResolutionPublished,
    SentToCommittee,
    matter_time_due,
    matter_time_in_time,
    party_reports,
)
from npcmodel.profiles import (
    BEIJING,
    CHONGQING,
    HENAN,
    JINAN,
    QINGDAO,
    SHANDONG,
    SHANGHAI,
    ZHEJIANG,
)
from npcmodel.profiles.profile import Profile
from npcmodel.townships import TownshipTime, township_due, township_in_time

ONE = timedelta(days=1)
# The texts counted here were all in force by then; 2024 and 2028 have a leap day.
FIRST, LAST = date(2023, 1, 1), date(2026, 12, 31)
# A span told of by hand: so many days, or so many months, on or back.
Span = tuple[int, str]


def days_of_the_years() -> Iterator[date]:
    """Yield every day of the four years."""
    day = FIRST
    while day <= LAST:
        yield day
        day += ONE


def walked(start: date, span: Span) -> date:
    """Walk from a day to the last of a span, the first not counted.

    Months are walked by the days on which they begin; the walk ends on the day of the same
    number, or with the month that has none.
    """
    length, unit = span
    step = ONE if length > 0 else -ONE
    day = start
    if unit == "days":
        for _ in range(abs(length)):
            day += step
        return day
    begun = 0
    while begun < length:
        day += ONE
        begun += day.day == 1
    while day.day < start.day and (day + ONE).day != 1:
        day += ONE
    return day


class Timed(NamedTuple):
    """A time that a place's text sets, as the text has it.

    Attributes:
        place: the place.
        what: what is timed.
        span: how long it is; negative where it is counted back.
        usual: whether the text says 一般 (as a rule).
    """

    place: Profile
    what: TownshipTime | MatterTime | HearingTime
    span: Span
    usual: bool = False


TIMES = [
    # 北京 14; 重庆 16 I; 山东 15, which its cities' townships follow too.
    Timed(BEIJING, TownshipTime.SUGGESTION_ANSWER, (3, "months")),
    Timed(BEIJING, TownshipTime.HARD_SUGGESTION_ANSWER, (6, "months")),
    Timed(CHONGQING, TownshipTime.SUGGESTION_ANSWER, (2, "months")),
    Timed(CHONGQING, TownshipTime.HARD_SUGGESTION_ANSWER, (4, "months")),
    *(
        Timed(place, what, (months, "months"))
        for place in (SHANDONG, JINAN, QINGDAO)
        for what, months in (
            (TownshipTime.SUGGESTION_ANSWER, 2),
            (TownshipTime.HARD_SUGGESTION_ANSWER, 4),
        )
    ),
    # 浙江 20, 32 II.
    Timed(ZHEJIANG, TownshipTime.DOCUMENTS, (-1, "days")),
    Timed(ZHEJIANG, TownshipTime.BUDGET_PUBLICATION, (20, "days")),
    # 上海 7 II, 12 II.
    Timed(SHANGHAI, MatterTime.AD_HOC_ITEM, (-3, "days")),
    Timed(SHANGHAI, MatterTime.OPINIONS_REPLY, (2, "months")),
    # 河南 14 III of its committee's rules, 9 V, 10 I.
    Timed(HENAN, MatterTime.BILL, (-15, "days"), usual=True),
    Timed(HENAN, MatterTime.COMMITTEE_REVIEW, (30, "days")),
    Timed(HENAN, MatterTime.DELIBERATION, (4, "months")),
    # 浙江 10 I, II.
    Timed(ZHEJIANG, MatterTime.BILL, (-30, "days"), usual=True),
    Timed(ZHEJIANG, MatterTime.REPORT, (-20, "days")),
    Timed(ZHEJIANG, MatterTime.DELIBERATION, (3, "months"), usual=True),
    # 山东 8 III, IV, 18 II.
    Timed(SHANDONG, MatterTime.ORGAN_BILL_DECISION, (1, "months")),
    Timed(SHANDONG, MatterTime.MEMBERS_BILL_DECISION, (1, "months")),
    Timed(SHANDONG, MatterTime.OPINIONS_REPLY, (3, "months")),
    Timed(SHANDONG, MatterTime.HARD_OPINIONS_REPLY, (6, "months")),
    # 济南 10 III, 18 II.
    Timed(JINAN, MatterTime.BILL, (-10, "days")),
    Timed(JINAN, MatterTime.REPORT, (-10, "days")),
    Timed(JINAN, MatterTime.OPINIONS_FORWARDING, (10, "days")),
    Timed(JINAN, MatterTime.OPINIONS_REPLY, (3, "months")),
    Timed(JINAN, MatterTime.HARD_OPINIONS_REPLY, (6, "months")),
    # 山东 10 I, 12 I, 14, 16 II, 27 II, 30.
    Timed(SHANDONG, HearingTime.NOTICE, (-20, "days")),
    Timed(SHANDONG, HearingTime.SPEAKERS_CHOSEN, (-10, "days")),
    Timed(SHANDONG, HearingTime.SPEAKERS_TOLD, (-7, "days")),
    Timed(SHANDONG, HearingTime.OBSERVERS_APPLY, (-7, "days")),
    Timed(SHANDONG, HearingTime.OBSERVERS_TOLD, (-3, "days")),
    Timed(SHANDONG, HearingTime.RECORD_READ, (5, "days")),
    Timed(SHANDONG, HearingTime.FEEDBACK, (15, "days")),
]
GROUPS: dict[type[Enum], str] = {
    TownshipTime: "townships",
    MatterTime: "matters",
    HearingTime: "hearings",
}


def due(time: Timed, event: date) -> Deadline:
    """Ask the library for the last day, by the law of the day it runs from."""
    place, what = time.place, time.what
    if isinstance(what, TownshipTime):
        return township_due(what, event, on=event, profile=place)
    if isinstance(what, MatterTime):
        return matter_time_due(what, event, on=event, profile=place)
    return hearing_due(what, event, on=event, profile=place)


def judged(time: Timed, done: date, event: date) -> Ruling:
    """Ask the library whether a day is in time."""
    place, what = time.place, time.what
    if isinstance(what, TownshipTime):
        return township_in_time(what, done, event=event, on=event, profile=place)
    if isinstance(what, MatterTime):
        return matter_time_in_time(what, done, event=event, on=event, profile=place)
    return hearing_in_time(what, done, event=event, on=event, profile=place)


def name(time: Timed) -> str:
    """Name a row by what it times and where."""
    return f"{time.what.value}-{time.place.name}"


@pytest.mark.parametrize("time", TIMES, ids=name)
def test_the_last_day_is_the_walked_one(time: Timed) -> None:
    """Of every start day the last day is the one a walk ends on; the day after is late."""
    for event in days_of_the_years():
        found, want = due(time, event), walked(event, time.span)

        assert (want, event) == (found.due, found.starts)
        assert DayState.IN_TIME is found.state(want - ONE)
        assert DayState.DUE is found.state(want)
        assert DayState.LATE is found.state(want + ONE)


@pytest.mark.parametrize("time", TIMES, ids=name)
def test_the_last_day_is_in_time_and_the_next_is_not(time: Timed) -> None:
    """A day is judged as the walk has it; what a text only usually asks is noted, and holds."""
    for event in days_of_the_years():
        want = walked(event, time.span)
        last, next_day = judged(time, want, event), judged(time, want + ONE, event)

        assert last
        assert time.usual is bool(next_day)
        # The day after is noted where the text says 一般, and there alone.
        assert time.usual is (len(next_day.notes) > len(last.notes))


@pytest.mark.parametrize("kinds", GROUPS, ids=lambda kinds: GROUPS[kinds])
def test_every_time_that_a_place_sets_is_walked(kinds: type[Enum]) -> None:
    """A place's own text that sets a time has a row above."""
    places = [one for one in vars(npcmodel.profiles).values() if isinstance(one, Profile)]
    set_by_texts = {
        (one.name, what)
        for one in places
        for what in kinds
        if one.find(f"{GROUPS[kinds]}.{what.name.lower()}", LAST, own=True)
    }

    assert set_by_texts <= {(one.place.name, one.what) for one in TIMES}
    assert set_by_texts


def test_documents_of_an_extraordinary_session_are_free() -> None:
    """浙江 20: of such a session they may come on its first day; of an ordinary one not."""
    for event in days_of_the_years():
        free = township_in_time(
            TownshipTime.DOCUMENTS,
            event,
            event=event,
            on=event,
            kind=MeetingKind.EXTRAORDINARY,
            profile=ZHEJIANG,
        )

        assert free
        assert not judged(Timed(ZHEJIANG, TownshipTime.DOCUMENTS, (-1, "days")), event, event)


def test_a_hearing_has_the_walked_calendar() -> None:
    """山东: from the announcement to the record, in the order of the days."""
    spans = [
        (HearingTime.NOTICE, -20),
        (HearingTime.SPEAKERS_CHOSEN, -10),
        (HearingTime.SPEAKERS_TOLD, -7),
        (HearingTime.OBSERVERS_APPLY, -7),
        (HearingTime.OBSERVERS_TOLD, -3),
        (HearingTime.RECORD_READ, 5),
    ]
    for held in days_of_the_years():
        found = hearing_calendar(held, on=held, profile=SHANDONG)

        assert [(what, walked(held, (days, "days"))) for what, days in spans] == [
            (what, one.due) for what, one in found
        ]


def test_the_simplified_procedure_is_free_from_the_notice() -> None:
    """山东 10 III: the announcement may come on the day itself."""
    for held in days_of_the_years():
        what = HearingTime.NOTICE
        free = hearing_in_time(what, held, event=held, on=held, simplified=True, profile=SHANDONG)

        assert free
        assert not hearing_in_time(what, held, event=held, on=held, profile=SHANDONG)


# Cases


def stands(case: MatterCase, *wanted: date, usual: tuple[date, ...] = ()) -> None:
    """Hold what a case waits for, and what of it is late, against walked days.

    A day that a text only usually asks for is among the last days, and never late.
    """
    assert sorted((*wanted, *usual)) == [one.due for one in case.deadlines()]
    for day in (*wanted, *usual):
        assert [one for one in sorted(wanted) if one < day] == [one.due for one in case.late(day)]
        after = day + ONE

        assert [one for one in sorted(wanted) if one < after] == [
            one.due for one in case.late(after)
        ]


def test_a_bill_waits_for_the_council() -> None:
    """山东 8 III, IV: a month from the receipt, of an organ's bill and of members'."""
    for by in (Body.GOVERNMENT, Body.SPECIAL_COMMITTEE, None):
        for received in days_of_the_years():
            case = MatterCase("城市更新", MatterForm.BILL, by, received, SHANDONG)

            stands(case, walked(received, (1, "months")))


def test_a_report_waits_for_committee_and_deliberation() -> None:
    """河南 9 V, 10 I: four months from the receipt, thirty days from the hand-over."""
    gap = timedelta(days=17)
    for received in days_of_the_years():
        case = MatterCase("城市更新", MatterForm.REPORT, Body.GOVERNMENT, received, HENAN)
        deliberated = walked(received, (4, "months"))
        sent = received + gap
        review = walked(sent, (30, "days"))

        stands(case, deliberated)
        stands(case.after(SentToCommittee(sent)), review, deliberated)
        stands(case.after(SentToCommittee(sent)).after(CommitteeReported(review)), deliberated)


def test_a_usual_time_is_never_late() -> None:
    """浙江 10 II: three months from the receipt, as a rule."""
    for received in days_of_the_years():
        case = MatterCase("城市更新", MatterForm.BILL, Body.GOVERNMENT, received, ZHEJIANG)

        stands(case, usual=(walked(received, (3, "months")),))


@pytest.mark.parametrize(
    ("place", "forwarded", "reply"),
    [(JINAN, (10, "days"), 3), (SHANDONG, None, 3), (SHANGHAI, None, 2)],
    ids=["济南", "山东", "上海"],
)
def test_opinions_are_sent_and_answered(place: Profile, forwarded: Span | None, reply: int) -> None:
    """济南 18 II, 山东 18 II, 上海 12 II: from the close of the meeting, from the receipt."""
    for close in days_of_the_years():
        case = MatterCase("城市更新", MatterForm.REPORT, Body.GOVERNMENT, close - 40 * ONE, place)
        formed = case.after(CouncilDecided(close - 20 * ONE, submitted=True)).after(
            OpinionsFormed(close)
        )

        stands(formed, *([] if forwarded is None else [walked(close, forwarded)]))
        stands(formed.after(OpinionsSent(close)), walked(close, (reply, "months")))


def test_execution_is_reported_by_the_day_set() -> None:
    """The day that the resolution sets, then the one approved; a whole report ends it."""
    for voted in days_of_the_years():
        case = MatterCase("城市更新", MatterForm.BILL, Body.GOVERNMENT, voted - 9 * ONE, JINAN)
        submitted = case.after(CouncilDecided(voted - ONE, submitted=True))
        by, later = voted + 31 * ONE, voted + 60 * ONE
        decided = submitted.after(MatterVoted(voted, passed=True, report_by=by))
        extended = decided.after(ResolutionPublished(voted)).after(ExecutionExtended(by, later))
        in_part = extended.after(ExecutionReported(by, complete=False))

        stands(decided, by)
        stands(extended, later)
        stands(in_part, later)
        stands(in_part.after(ExecutionReported(later)))


@pytest.mark.parametrize("ahead", [0, 1, 15, 30])
def test_a_matter_is_reported_to_the_party_ahead(ahead: int) -> None:
    """Reported on the walked day is in time, a day later late; not at all, missing from then."""
    for when in days_of_the_years():
        last = walked(when, (-ahead, "days"))

        def asked(on: date, *made: date, when: date = when) -> tuple[bool, bool]:
            log = [PartyReport("城市更新", PartyReportKind.REPORT, one) for one in made]
            found = party_reports(
                [("城市更新", when)], log, lead_days=ahead, source="工作规则", on=on
            )
            return bool(found.missing), bool(found.late)

        assert (False, False) == asked(last)
        assert (True, False) == asked(last + ONE)
        assert (False, False) == asked(last + ONE, last)
        assert (False, True) == asked(last + ONE, last + ONE)
