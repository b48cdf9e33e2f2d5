"""乡镇、街道: what the texts of five places say of townships and sub-districts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

import npcmodel as npc
from law.grounds import cited, duties_cited, held, kind, met, required, state, verdict, windows
from law.vectors import ON, Vector, check_first_day, vector
from npcmodel import Body, Initiative, Level, MeetingKind
from npcmodel.dates.frequency import EveryPeriod, Period
from npcmodel.dates.held import State
from npcmodel.facts.organs import OrganKind
from npcmodel.law.citation import Citation
from npcmodel.law.ruling import Measure
from npcmodel.nominations import nominations_valid
from npcmodel.profiles import BEIJING, CHONGQING, HENAN, JINAN, SHANDONG, ZHEJIANG, Limit, Profile
from npcmodel.profiles.townships import LargerPresidium, TownshipRules
from npcmodel.sessions import first_session_due
from npcmodel.sitting.yearly import DutyKind
from npcmodel.supervision import further_answer_valid
from npcmodel.supervision.later import later_answer_due, later_step_valid
from npcmodel.townships import (
    AgendaItem,
    OfficeElsewhere,
    PresidiumAct,
    PresidiumConvener,
    ResignationOf,
    SessionOfYear,
    StreetActivity,
    StreetDuty,
    TownshipActivity,
    TownshipAttendee,
    TownshipDuty,
    TownshipMatter,
    TownshipNumber,
    TownshipTime,
    full_time_chairs_valid,
    presidium_act_valid,
    presidium_convener_valid,
    presidium_post_valid,
    presidium_resignation_valid,
    session_agenda,
    session_days_valid,
    street_activities_held,
    street_body_valid,
    street_committee_valid,
    street_duty_valid,
    street_post_valid,
    street_sitting_in_valid,
    township_absences_valid,
    township_acting_chair_valid,
    township_activities_held,
    township_attendee_valid,
    township_credentials_valid,
    township_decision_valid,
    township_due,
    township_duty_valid,
    township_in_time,
    township_interpellation_valid,
    township_number_valid,
    township_observers_valid,
    township_presidium_size_valid,
)

ZJ = "《浙江省乡镇人民代表大会工作条例》（2016）"
CQ = "《重庆市乡镇人民代表大会工作条例》（2016）"
DEPUTIES = "《代表法》（2025）"
SD = "《山东省乡镇人民代表大会工作若干规定》（2015）"
HN = "《河南省乡镇人民代表大会主席团工作条例》（2016）"
BJ = "《北京市乡、民族乡、镇人民代表大会组织条例》（2016）"
ZJ_STREETS = "《浙江省街道人大工作条例》（2019）"
CQ_STREETS = "《重庆市区县（自治县）人民代表大会常务委员会街道工作委员会工作条例》（2016）"
YEAR_END = date(2026, 12, 31)
MAY = date(2026, 5, 6)


def town(members: int) -> npc.Roll:
    """Return the congress of a town."""
    return npc.Roll(Body.CONGRESS, Level.TOWN, members)


def presidium(members: int = 9) -> npc.Roll:
    """Return the presidium of a town."""
    return npc.Roll(Body.PRESIDIUM, Level.TOWN, members)


def due(result: Any) -> Any:
    """Read the last day."""
    return result.due


def items(result: Any) -> Any:
    """Read what is on the agenda."""
    return result.items


def sized(rule_id: str, members: int, want: Any, cites: str, place: Profile, **told: Any) -> Vector:
    """Return a vector of the size of a presidium."""
    return vector(
        rule_id,
        township_presidium_size_valid,
        members,
        want=want,
        cites=cites,
        get=verdict,
        profile=place,
        **told,
    )


def numbered(
    rule_id: str, what: TownshipNumber, case: tuple[int, bool], cites: str, place: Profile
) -> Vector:
    """Return a vector of one of the numbers: how many, and whether that is lawful."""
    number, want = case
    return vector(
        rule_id, township_number_valid, what, number, want=want, cites=cites, profile=place
    )


def timed(
    rule_id: str, what: TownshipTime, days: tuple[date, date], cites: str, place: Profile
) -> tuple[Vector, ...]:
    """Return vectors of a time: its last day, and the day after."""
    event, last = days
    common: dict[str, Any] = {"cites": cites, "profile": place}
    after = last + timedelta(days=1)
    return (
        vector(rule_id, township_due, what, event, want=last, get=due, **common),
        vector(rule_id, township_in_time, what, last, event=event, want=True, **common),
        vector(rule_id, township_in_time, what, after, event=event, want=False, **common),
    )


def acts(rule_id: str, act: PresidiumAct, cites: str, place: Profile) -> Vector:
    """Return a vector of what the presidium may do."""
    return vector(rule_id, presidium_act_valid, act, want=True, cites=cites, profile=place)


def duties(
    rule_id: str, duty: TownshipDuty, cites: str, place: Profile, *, undone: bool = False
) -> tuple[Vector, ...]:
    """Return vectors of what is to be done, done and not done."""
    return tuple(
        vector(
            rule_id,
            township_duty_valid,
            duty,
            done=done,
            want=done or undone,
            cites=cites,
            profile=place,
        )
        for done in (True, False)
    )


def called(
    rule_id: str,
    what: Initiative,
    case: tuple[int, int, bool],
    cites: str,
    place: Profile,
) -> Vector:
    """Return a vector of deputies who propose: deputies, signers and the one text's verdict."""
    members, signers, want = case
    return vector(
        rule_id,
        npc.may_initiate,
        what,
        town(members),
        signers=signers,
        want=want,
        cites=cites,
        get=met(cites),
        profile=place,
    )


def organ(rule_id: str, what: Initiative, by: Body, want: Any, cites: str, place: Profile) -> Any:
    """Return a vector of an organ that proposes, read from the one text."""
    return vector(
        rule_id,
        npc.may_initiate,
        what,
        town(60),
        by=by,
        want=want,
        cites=cites,
        get=lambda ruling: ruling.holds,
        profile=place,
    )


def again(rule_id: str, case: tuple[int, int, bool], cites: str, place: Profile) -> Vector:
    """Return a vector of a further answer: submitters, dissatisfied and the one text's verdict."""
    submitters, dissatisfied, want = case
    return vector(
        rule_id,
        further_answer_valid,
        town(60),
        submitters=submitters,
        dissatisfied=dissatisfied,
        want=want,
        cites=cites,
        get=met(cites),
        profile=place,
    )


def later(rule_id: str, closed: date, want: date, cites: str, place: Profile) -> tuple[Vector, ...]:
    """Return vectors of an answer after the session."""
    return (
        vector(
            rule_id,
            later_answer_due,
            closed,
            level=Level.TOWN,
            want=want,
            cites=cites,
            get=due,
            profile=place,
        ),
        vector(
            rule_id,
            later_step_valid,
            town(60),
            submitters=10,
            dissatisfied=0,
            too_complex=True,
            want=True,
            cites=cites,
            profile=place,
        ),
    )


def meetings(
    rule_id: str,
    roll: npc.Roll,
    days: tuple[date, ...],
    want: Any,
    cites: str,
    place: Profile,
    read: Callable[[str], Callable[[Any], Any]] = state,
) -> Vector:
    """Return a vector of the meetings of 2026, read from the line of one provision."""
    return vector(
        rule_id,
        npc.sessions_held,
        roll,
        held(roll.body, *days),
        year=2026,
        on=YEAR_END,
        want=want,
        cites=cites,
        get=read(cites),
        profile=place,
    )


def street_year(
    rule_id: str,
    what: StreetActivity,
    days: tuple[date, ...],
    want: State,
    cites: str,
    place: Profile,
) -> Vector:
    """Return a vector of a year's work in a sub-district."""
    return vector(
        rule_id,
        street_activities_held,
        what,
        days,
        year=2026,
        on=YEAR_END,
        want=want,
        cites=cites,
        get=state(cites),
        profile=place,
    )


def posts(rule_id: str, want: dict[OfficeElsewhere, bool], cites: str, place: Profile) -> Any:
    """Return vectors of offices that ordinary members of a presidium may hold or not."""
    return [
        vector(
            rule_id,
            presidium_post_valid,
            office,
            chair=False,
            want=yes,
            cites=cites,
            profile=place,
        )
        for office, yes in want.items()
    ]


GOVERNMENT, OTHER, ELSEWHERE = OfficeElsewhere
FEB_10 = date(2026, 2, 10)
ZHEJIANG_VECTORS = [
    # 8 II: seven to thirteen, seventeen where large
    *(
        sized("LR-township-ZJ-01", members, want, f"{ZJ}第8条第2款", ZHEJIANG, large=large)
        for members, large, want in (
            (6, False, False),
            (7, False, True),
            (13, False, True),
            (14, False, False),
            (6, True, False),
            (7, True, True),
            (14, True, True),
            (17, True, True),
            (18, True, False),
        )
    ),
    # 11 I: at most two vice-chairs; full-time chairs
    *(
        numbered(
            "LR-township-ZJ-02", TownshipNumber.VICE_CHAIRS, case, f"{ZJ}第11条第1款", ZHEJIANG
        )
        for case in ((0, True), (2, True), (3, False))
    ),
    *(
        vector(
            "LR-township-ZJ-02",
            full_time_chairs_valid,
            chair=chair,
            vice_chairs=vice,
            large=large,
            want=want,
            cites=f"{ZJ}第11条第1款",
            profile=ZHEJIANG,
        )
        for chair, vice, large, want in (
            (True, 0, False, True),
            (False, 1, False, False),
            (True, 0, True, False),
            (True, 1, True, True),
        )
    ),
    # 16 II: a day
    *(
        vector(
            "LR-township-ZJ-04",
            session_days_valid,
            days,
            kind=called_as,
            want=want,
            cites=f"{ZJ}第16条第2款",
            profile=ZHEJIANG,
        )
        for days, called_as, want in (
            (0, MeetingKind.ORDINARY, False),
            (1, MeetingKind.ORDINARY, True),
            (2, MeetingKind.ORDINARY, True),
            (0, MeetingKind.EXTRAORDINARY, True),
        )
    ),
    # 20: documents a day before
    *timed(
        "LR-township-ZJ-05",
        TownshipTime.DOCUMENTS,
        (date(2026, 7, 15), date(2026, 7, 14)),
        f"{ZJ}第20条",
        ZHEJIANG,
    ),
    vector(
        "LR-township-ZJ-05",
        township_in_time,
        TownshipTime.DOCUMENTS,
        date(2026, 7, 15),
        event=date(2026, 7, 15),
        kind=MeetingKind.EXTRAORDINARY,
        want=True,
        cites=f"{ZJ}第20条",
        profile=ZHEJIANG,
    ),
    # 32 II: the budget is published in twenty days
    *timed(
        "LR-township-ZJ-08",
        TownshipTime.BUDGET_PUBLICATION,
        (FEB_10, date(2026, 3, 2)),
        f"{ZJ}第32条第2款",
        ZHEJIANG,
    ),
    # 38: no member holds an administrative office
    *posts(
        "LR-township-ZJ-09",
        {GOVERNMENT: False, OTHER: False, ELSEWHERE: True},
        f"{ZJ}第38条",
        ZHEJIANG,
    ),
    # 17: what the two sessions are about
    vector(
        "LR-township-ZJ-10",
        session_agenda,
        SessionOfYear.START,
        want=(
            AgendaItem.GOVERNMENT_REPORT,
            AgendaItem.BUDGET,
            AgendaItem.PRESIDIUM_REPORT,
            AgendaItem.MAJOR_MATTERS,
        ),
        cites=f"{ZJ}第17条第1款",
        get=items,
        profile=ZHEJIANG,
    ),
    vector(
        "LR-township-ZJ-10",
        session_agenda,
        SessionOfYear.MIDDLE,
        want=(
            AgendaItem.HALF_YEAR_REPORT,
            AgendaItem.BUDGET_EXECUTION,
            AgendaItem.BUDGET_ADJUSTMENT,
            AgendaItem.FINAL_ACCOUNTS,
        ),
        cites=f"{ZJ}第17条第2款",
        get=items,
        profile=ZHEJIANG,
    ),
    # 30: the congress decides on projects
    *(
        vector(
            "LR-township-ZJ-11",
            township_decision_valid,
            TownshipMatter.PROJECTS,
            by=by,
            want=want,
            cites=f"{ZJ}第30条第1款",
            profile=ZHEJIANG,
        )
        for by, want in ((Body.CONGRESS, True), (Body.PRESIDIUM, False), (Body.GOVERNMENT, False))
    ),
    *duties("LR-township-ZJ-11", TownshipDuty.PROJECTS_FOLLOWED, f"{ZJ}第30条第2款", ZHEJIANG),
    # 21: who sits in
    *duties("LR-township-ZJ-12", TownshipDuty.HIGHER_DEPUTIES, f"{ZJ}第21条第2款", ZHEJIANG),
]

CHONGQING_VECTORS = [
    # 8 I: each session a day
    *(
        vector(
            "LR-township-CQ-01",
            session_days_valid,
            days,
            want=want,
            cites=f"{CQ}第8条第1款",
            profile=CHONGQING,
        )
        for days, want in ((0, False), (1, True), (2, True))
    ),
    vector(
        "LR-township-CQ-01",
        session_agenda,
        SessionOfYear.YEARLY,
        want=(AgendaItem.SPECIAL_REPORTS,),
        cites=f"{CQ}第8条第1款",
        get=items,
        profile=CHONGQING,
    ),
    # 14: organs; five deputies; what is not listed
    *(
        organ("LR-township-CQ-03", Initiative.BILL, by, want, f"{CQ}第14条第1款", CHONGQING)
        for by, want in ((Body.PRESIDIUM, True), (Body.GOVERNMENT, True), (Body.COURT, False))
    ),
    *(
        called("LR-township-CQ-03", Initiative.BILL, case, f"{CQ}第14条第2款", CHONGQING)
        for case in ((60, 4, False), (60, 5, True), (60, 6, True))
    ),
    *duties("LR-township-CQ-03", TownshipDuty.UNLISTED_BILLS, f"{CQ}第14条第2款", CHONGQING),
    # 16 I: two months, at most four; II: printed and published
    *timed(
        "LR-township-CQ-04",
        TownshipTime.SUGGESTION_ANSWER,
        (date(2025, 12, 31), date(2026, 2, 28)),
        f"{CQ}第16条第1款",
        CHONGQING,
    ),
    *timed(
        "LR-township-CQ-04",
        TownshipTime.HARD_SUGGESTION_ANSWER,
        (date(2026, 2, 28), date(2026, 6, 28)),
        f"{CQ}第16条第1款",
        CHONGQING,
    ),
    *duties(
        "LR-township-CQ-04", TownshipDuty.SUGGESTION_REPORT_PRINTED, f"{CQ}第16条第2款", CHONGQING
    ),
    *duties(
        "LR-township-CQ-04", TownshipDuty.SUGGESTION_REPORT_PUBLISHED, f"{CQ}第16条第2款", CHONGQING
    ),
    # 18 I: ten; IV: half or more, two months
    *(
        called("LR-township-CQ-05", Initiative.INTERPELLATION, case, f"{CQ}第18条第1款", CHONGQING)
        for case in ((60, 9, False), (60, 10, True), (60, 11, True))
    ),
    *(
        again("LR-township-CQ-05", case, f"{CQ}第18条第4款", CHONGQING)
        for case in ((10, 4, False), (10, 5, True), (11, 5, False), (11, 6, True))
    ),
    *later("LR-township-CQ-05", date(2026, 3, 5), date(2026, 5, 5), f"{CQ}第18条第4款", CHONGQING),
    # 20 II: a chair, a vice-chair, three to five others
    *(
        vector(
            "LR-township-CQ-06",
            township_credentials_valid,
            chairs=chairs,
            vice_chairs=vice,
            others=others,
            heads_of_presidium=inside,
            want=want,
            cites=f"{CQ}第20条第2款",
            profile=CHONGQING,
        )
        for chairs, vice, others, inside, want in (
            (1, 1, 3, True, True),
            (1, 1, 5, True, True),
            (1, 1, 2, True, False),
            (1, 1, 6, True, False),
            (0, 1, 3, True, False),
            (2, 1, 3, True, False),
            (1, 0, 3, True, False),
            (1, 2, 3, True, False),
            (1, 1, 3, False, False),
        )
    ),
    acts("LR-township-CQ-06", PresidiumAct.CREDENTIALS_CONFIRMED, f"{CQ}第20条第1款", CHONGQING),
    # 22, 23: ten nominate, no more than seats; one to three more candidates
    *(
        called(
            "LR-township-CQ-07",
            Initiative.NOMINATION_OF_OFFICIAL,
            case,
            f"{CQ}第22条第1款",
            CHONGQING,
        )
        for case in ((60, 9, False), (60, 10, True), (60, 11, True))
    ),
    organ(
        "LR-township-CQ-07",
        Initiative.NOMINATION_OF_OFFICIAL,
        Body.PRESIDIUM,
        True,
        f"{CQ}第22条第1款",
        CHONGQING,
    ),
    *(
        vector(
            "LR-township-CQ-07",
            nominations_valid,
            npc.Contest.DEPUTY_POST,
            seats=2,
            presidium=names,
            level=Level.TOWN,
            want=want,
            cites=f"{CQ}第22条第2款",
            profile=CHONGQING,
        )
        for names, want in ((["甲", "乙"], True), (["甲", "乙", "丙"], False))
    ),
    *(
        numbered(
            "LR-township-CQ-07",
            TownshipNumber.VICE_POST_SURPLUS,
            case,
            f"{CQ}第23条第1款",
            CHONGQING,
        )
        for case in ((0, False), (1, True), (3, True), (4, False))
    ),
    # 30 I: seven to eleven, thirteen from 90,000 people
    *(
        sized("LR-township-CQ-10", members, want, f"{CQ}第30条第1款", CHONGQING, population=people)
        for members, people, want in (
            (6, 50_000, False),
            (7, 50_000, True),
            (11, 50_000, True),
            (12, 89_999, False),
            (13, 89_999, False),
            (12, 90_000, True),
            (13, 90_000, True),
            (14, 90_000, False),
            (6, 90_000, False),
        )
    ),
    *(
        vector(
            "LR-township-CQ-10",
            township_acting_chair_valid,
            by,
            of_presidium=inside,
            want=want,
            cites=f"{CQ}第30条第2款",
            profile=CHONGQING,
        )
        for by, inside, want in (
            (Body.PRESIDIUM, True, True),
            (Body.PRESIDIUM, False, False),
            (Body.CONGRESS, True, False),
        )
    ),
    *posts(
        "LR-township-CQ-10",
        {GOVERNMENT: False, OTHER: False, ELSEWHERE: True},
        f"{CQ}第30条第3款",
        CHONGQING,
    ),
    # 32 (10): resignations between sessions
    *(
        vector(
            "LR-township-CQ-11",
            presidium_resignation_valid,
            of,
            in_session=sits,
            want=want,
            cites=cites,
            get=verdict,
            profile=CHONGQING,
        )
        for of, sits, want, cites in (
            (ResignationOf.PRESIDIUM_MEMBER, False, True, f"{CQ}第32条第10项"),
            (ResignationOf.PRESIDIUM_MEMBER, True, False, f"{CQ}第32条第10项"),
            (ResignationOf.GOVERNMENT_LEADER, False, None, f"{CQ}第32条第10项"),
            (ResignationOf.GOVERNMENT_LEADER, True, False, "《地方组织法》（2022）第32条第2款"),
            (ResignationOf.CHAIR, False, False, "《地方组织法》（2022）第32条第2款"),
        )
    ),
    # 43: three deputies, once a quarter
    *(
        numbered("LR-township-CQ-13", TownshipNumber.GROUPS, case, f"{CQ}第43条", CHONGQING)
        for case in ((2, False), (3, True), (4, True))
    ),
    *(
        vector(
            "LR-township-CQ-13",
            township_activities_held,
            TownshipActivity.GROUP_ACTIVITIES,
            days,
            year=2026,
            on=YEAR_END,
            want=want,
            cites=f"{CQ}第43条",
            get=state(f"{CQ}第43条"),
            profile=CHONGQING,
        )
        for days, want in (
            ((date(2026, 2, 1), date(2026, 5, 1), date(2026, 8, 1)), State.BROKEN),
            ((date(2026, 2, 1), date(2026, 5, 1), date(2026, 8, 1), date(2026, 10, 1)), State.MET),
        )
    ),
    # 48: two sessions missed
    *(
        vector(
            "LR-township-CQ-14",
            township_absences_valid,
            sessions,
            want=want,
            cites=f"{CQ}第48条",
            get=met(f"{CQ}第48条"),
            profile=CHONGQING,
        )
        for sessions, want in ((0, True), (1, True), (2, False), (3, False))
    ),
]

SHANDONG_VECTORS = [
    # 4: once a year, a fifth, two thirds
    *(
        meetings("LR-township-SD-01", town(70), days, want, f"{SD}第4条第1款", SHANDONG)
        for days, want in (((), State.BROKEN), ((MAY,), State.MET))
    ),
    meetings(
        "LR-township-SD-01", town(70), (), DutyKind.LOCAL_DUTY, f"{SD}第4条第1款", SHANDONG, kind
    ),
    *(
        called(
            "LR-township-SD-01", Initiative.EXTRAORDINARY_SESSION, case, f"{SD}第4条第2款", SHANDONG
        )
        for case in ((70, 13, False), (70, 14, True), (70, 15, True))
    ),
    *(
        vector(
            "LR-township-SD-01",
            npc.quorum,
            town(70),
            present=present,
            want=want,
            cites=f"{SD}第4条第3款",
            get=met(f"{SD}第4条第3款"),
            profile=SHANDONG,
        )
        for present, want in ((46, False), (47, True), (48, True))
    ),
    # 5 I: one chair, one or two vice-chairs
    *(
        numbered("LR-township-SD-01", what, case, f"{SD}第5条第1款", SHANDONG)
        for what, case in (
            (TownshipNumber.CHAIRS, (0, False)),
            (TownshipNumber.CHAIRS, (1, True)),
            (TownshipNumber.CHAIRS, (2, False)),
            (TownshipNumber.VICE_CHAIRS, (0, False)),
            (TownshipNumber.VICE_CHAIRS, (1, True)),
            (TownshipNumber.VICE_CHAIRS, (2, True)),
            (TownshipNumber.VICE_CHAIRS, (3, False)),
        )
    ),
    # 8: as a rule seven to eleven; at most thirteen from 90 deputies; more than half
    *(
        sized("LR-township-SD-02", members, want, f"{SD}第8条第2款", SHANDONG, deputies=deputies)
        for members, deputies, want in (
            (7, 60, True),
            (11, 60, True),
            (13, 90, True),
            (14, 90, False),
            (13, 89, True),
            (14, 89, None),
            (6, 90, True),
        )
    ),
    *(
        vector(
            "LR-township-SD-02",
            npc.carried,
            presidium(members),
            npc.Tally(yes=yes),
            want=want,
            cites=f"{SD}第8条第4款",
            get=met(f"{SD}第8条第4款"),
            profile=SHANDONG,
        )
        for members, yes, want in ((11, 5, False), (11, 6, True), (12, 6, False), (12, 7, True))
    ),
    # 14 I, 15: five deputies, organs; two months, at most four
    *(
        called("LR-township-SD-03", Initiative.BILL, case, f"{SD}第14条第1款", SHANDONG)
        for case in ((60, 4, False), (60, 5, True))
    ),
    *(
        organ("LR-township-SD-03", Initiative.BILL, by, want, f"{SD}第14条第1款", SHANDONG)
        for by, want in ((Body.PRESIDIUM, True), (Body.GOVERNMENT, True), (Body.COURT, False))
    ),
    *timed(
        "LR-township-SD-03",
        TownshipTime.SUGGESTION_ANSWER,
        (YEAR_END, date(2027, 2, 28)),
        f"{SD}第15条",
        SHANDONG,
    ),
    *timed(
        "LR-township-SD-03",
        TownshipTime.HARD_SUGGESTION_ANSWER,
        (YEAR_END, date(2027, 4, 30)),
        f"{SD}第15条",
        SHANDONG,
    ),
    # 22, 23: a fifth or the presidium; ten; half or more
    *(
        called("LR-township-SD-04", Initiative.RECALL_OF_OFFICIAL, case, f"{SD}第22条", SHANDONG)
        for case in ((63, 12, False), (63, 13, True), (63, 14, True))
    ),
    *(
        organ("LR-township-SD-04", Initiative.RECALL_OF_OFFICIAL, by, want, f"{SD}第22条", SHANDONG)
        for by, want in ((Body.PRESIDIUM, True), (Body.GOVERNMENT, False))
    ),
    *(
        called("LR-township-SD-04", Initiative.INTERPELLATION, case, f"{SD}第23条第1款", SHANDONG)
        for case in ((63, 9, False), (63, 10, True))
    ),
    *(
        again("LR-township-SD-04", case, f"{SD}第23条第2款", SHANDONG)
        for case in ((12, 5, False), (12, 6, True), (13, 6, False), (13, 7, True))
    ),
]

BEFORE = date(2025, 12, 31)
EVERY_QUARTER = (BEFORE, date(2026, 3, 31), date(2026, 6, 30), date(2026, 9, 30), date(2026, 12, 1))
TWICE = (BEFORE, date(2026, 1, 5), date(2026, 7, 1), date(2026, 12, 30))

HENAN_VECTORS = [
    # 2 I: usually two sessions, each a day; III: as a rule seven to thirteen; IV: no office
    *(
        meetings("LR-township-HN-01", town(60), days, want, f"{HN}第2条第1款", HENAN)
        for days, want in (((MAY,), State.BROKEN), ((MAY, date(2026, 9, 1)), State.MET))
    ),
    meetings(
        "LR-township-HN-01", town(60), (), DutyKind.LOCAL_NORM, f"{HN}第2条第1款", HENAN, kind
    ),
    *(
        vector(
            "LR-township-HN-01",
            session_days_valid,
            days,
            want=want,
            cites=f"{HN}第2条第1款",
            profile=HENAN,
        )
        for days, want in ((0, False), (1, True))
    ),
    *(
        sized("LR-township-HN-01", members, want, f"{HN}第2条第3款", HENAN, large=large)
        for members, large, want in (
            (7, False, True),
            (13, False, True),
            (14, False, True),
            (15, False, True),
            (16, False, None),
            (15, True, True),
            (16, True, False),
        )
    ),
    *posts(
        "LR-township-HN-01",
        {GOVERNMENT: False, OTHER: True, ELSEWHERE: True},
        f"{HN}第2条第4款",
        HENAN,
    ),
    # 5 I, II: once in three months, three members, more than half
    *(
        meetings("LR-township-HN-02", presidium(), days, want, f"{HN}第5条第1款", HENAN)
        for days, want in ((EVERY_QUARTER, State.MET), (TWICE, State.BROKEN))
    ),
    *(
        numbered(
            "LR-township-HN-02", TownshipNumber.PRESIDIUM_CALLERS, case, f"{HN}第5条第1款", HENAN
        )
        for case in ((2, False), (3, True), (4, True))
    ),
    *(
        vector(
            "LR-township-HN-02",
            npc.quorum,
            presidium(members),
            present=present,
            want=want,
            cites=f"{HN}第5条第2款",
            profile=HENAN,
        )
        for members, present, want in ((13, 6, False), (13, 7, True), (12, 6, False), (12, 7, True))
    ),
    *(
        vector(
            "LR-township-HN-02",
            npc.carried,
            presidium(members),
            npc.Tally(yes=yes),
            want=want,
            cites=f"{HN}第5条第2款",
            profile=HENAN,
        )
        for members, yes, want in ((13, 6, False), (13, 7, True), (12, 6, False), (12, 7, True))
    ),
    # 4 I (4), (7), (12): appraisals with a vote; what is published
    acts("LR-township-HN-03", PresidiumAct.APPRAISALS, f"{HN}第4条第1款第4项", HENAN),
    *duties("LR-township-HN-03", TownshipDuty.SATISFACTION_VOTE, f"{HN}第4条第1款第4项", HENAN),
    *duties("LR-township-HN-03", TownshipDuty.APPRAISALS_PUBLISHED, f"{HN}第4条第1款第4项", HENAN),
    *duties(
        "LR-township-HN-03", TownshipDuty.SUGGESTION_REPORT_PRINTED, f"{HN}第4条第1款第7项", HENAN
    ),
    *duties(
        "LR-township-HN-03", TownshipDuty.SUGGESTION_REPORT_PUBLISHED, f"{HN}第4条第1款第7项", HENAN
    ),
    *duties("LR-township-HN-03", TownshipDuty.RECORDS_PUBLISHED, f"{HN}第4条第1款第12项", HENAN),
]

JANUARY, JULY = date(2026, 1, 10), date(2026, 7, 1)
BEIJING_VECTORS = [
    # 5: each half-year; the first by the end of March; two months; a fifth, or the presidium
    *(
        vector(
            "LR-township-BJ-01",
            npc.sessions_held,
            town(60),
            held(Body.CONGRESS, *days),
            year=2026,
            on=YEAR_END,
            want=want,
            cites=f"{BJ}第5条第1款",
            get=lambda year: [
                line.state for line in year.lines if str(line.citation) == f"{BJ}第5条第1款"
            ],
            profile=BEIJING,
        )
        for days, want in (
            ((JANUARY, date(2026, 6, 30)), [State.BROKEN, State.MET]),
            ((JANUARY, JULY), [State.MET, State.MET]),
            ((date(2026, 3, 31), JULY), [State.MET, State.MET]),
            ((date(2026, 4, 1), JULY), [State.MET, State.BROKEN]),
        )
    ),
    vector(
        "LR-township-BJ-01",
        npc.year_duties,
        town(60),
        year=2026,
        on=YEAR_END,
        want=[
            (1, date(2026, 1, 1), date(2026, 6, 30)),
            (1, date(2026, 7, 1), date(2026, 12, 31)),
            (1, date(2026, 1, 1), date(2026, 3, 31)),
        ],
        cites=f"{BJ}第5条第1款",
        get=windows(f"{BJ}第5条第1款"),
        profile=BEIJING,
    ),
    vector(
        "LR-township-BJ-01",
        first_session_due,
        date(2026, 12, 31),
        level=Level.TOWN,
        want=date(2027, 2, 28),
        cites=f"{BJ}第5条第2款",
        get=due,
        profile=BEIJING,
    ),
    *(
        called(
            "LR-township-BJ-01", Initiative.EXTRAORDINARY_SESSION, case, f"{BJ}第5条第3款", BEIJING
        )
        for case in ((63, 12, False), (63, 13, True))
    ),
    organ(
        "LR-township-BJ-01",
        Initiative.EXTRAORDINARY_SESSION,
        Body.PRESIDIUM,
        True,
        f"{BJ}第5条第3款",
        BEIJING,
    ),
    # 12: ten; a fifth of at most forty is open; half or more; three months
    *(
        called("LR-township-BJ-02", Initiative.INTERPELLATION, case, f"{BJ}第12条第1款", BEIJING)
        for case in ((60, 9, False), (60, 10, True))
    ),
    *(
        vector(
            "LR-township-BJ-02",
            township_interpellation_valid,
            town(members),
            signers=signers,
            want=want,
            cites=f"{BJ}第12条第1款",
            get=verdict,
            profile=BEIJING,
        )
        for members, signers, want in (
            (40, 7, False),
            (40, 8, None),
            (40, 9, None),
            (40, 10, True),
            (41, 9, False),
            (41, 10, True),
            (36, 7, False),
            (36, 8, None),
        )
    ),
    *(
        again("LR-township-BJ-02", case, f"{BJ}第12条第4款", BEIJING)
        for case in ((10, 4, False), (10, 5, True), (11, 5, False), (11, 6, True))
    ),
    *later("LR-township-BJ-02", date(2026, 11, 30), date(2027, 2, 28), f"{BJ}第12条第4款", BEIJING),
    # 14: three months, at most six
    *timed(
        "LR-township-BJ-03",
        TownshipTime.SUGGESTION_ANSWER,
        (date(2026, 3, 31), date(2026, 6, 30)),
        f"{BJ}第14条",
        BEIJING,
    ),
    *timed(
        "LR-township-BJ-03",
        TownshipTime.HARD_SUGGESTION_ANSWER,
        (date(2026, 3, 31), date(2026, 9, 30)),
        f"{BJ}第14条",
        BEIJING,
    ),
    # 16 II: half of the deputies at most
    *(
        vector(
            "LR-township-BJ-04",
            township_observers_valid,
            observers,
            deputies=deputies,
            want=want,
            cites=f"{BJ}第16条第2款",
            profile=BEIJING,
        )
        for observers, deputies, want in (
            (29, 60, True),
            (30, 60, True),
            (31, 60, False),
            (30, 61, True),
            (31, 61, False),
        )
    ),
    # 17 II: as a rule five to nine
    *(
        vector(
            "LR-township-BJ-05",
            township_presidium_size_valid,
            members,
            want=want,
            cites=f"{BJ}第17条第2款",
            get=lambda ruling: (ruling.holds, len(ruling.notes)),
            profile=BEIJING,
        )
        for members, want in (
            (4, (True, 1)),
            (5, (True, 0)),
            (9, (True, 0)),
            (10, (True, 1)),
        )
    ),
    # 23, 24, 25: nominations, surplus, ballots
    *(
        called(
            "LR-township-BJ-06",
            Initiative.NOMINATION_OF_OFFICIAL,
            case,
            f"{BJ}第23条第1款",
            BEIJING,
        )
        for case in ((60, 9, False), (60, 10, True))
    ),
    *(
        vector(
            "LR-township-BJ-06",
            nominations_valid,
            npc.Contest.DEPUTY_POST,
            seats=2,
            presidium=names,
            level=Level.TOWN,
            want=want,
            cites=f"{BJ}第23条第2款",
            profile=BEIJING,
        )
        for names, want in ((["甲", "乙"], True), (["甲", "乙", "丙"], False))
    ),
    *(
        numbered(
            "LR-township-BJ-06", TownshipNumber.VICE_POST_SURPLUS, case, f"{BJ}第24条第1款", BEIJING
        )
        for case in ((0, False), (1, True), (3, True), (4, False))
    ),
    *(
        vector(
            "LR-township-BJ-06",
            npc.elect_officials,
            town(60),
            npc.Poll(57, ballots, votes={"甲": 40, "乙": 5}, issued=60),
            seats=1,
            want=want,
            cites=f"{BJ}第25条第2款",
            get=lambda result: result.valid.holds,
            profile=BEIJING,
        )
        for ballots, want in ((56, True), (57, True), (58, False))
    ),
    # 34: two sessions missed
    *(
        vector(
            "LR-township-BJ-07",
            township_absences_valid,
            sessions,
            want=want,
            cites=f"{BJ}第34条",
            get=met(f"{BJ}第34条"),
            profile=BEIJING,
        )
        for sessions, want in ((1, True), (2, False), (3, False))
    ),
    # 20 I: one of them at least is full-time
    *(
        vector(
            "LR-township-BJ-08",
            full_time_chairs_valid,
            chair=chair,
            vice_chairs=vice,
            want=want,
            cites=f"{BJ}第20条第1款",
            profile=BEIJING,
        )
        for chair, vice, want in (
            (False, 0, False),
            (True, 0, True),
            (False, 1, True),
            (True, 1, True),
        )
    ),
]

QUARTERS = (date(2026, 3, 31), date(2026, 4, 1), date(2026, 9, 30), date(2026, 10, 1))
STREET_VECTORS = [
    *(
        street_year(
            "LR-street-ZJ-01", what, days, want, f"{ZJ_STREETS}第14条第{paragraph}款", ZHEJIANG
        )
        for what, days, want, paragraph in (
            (StreetActivity.MEETINGS, QUARTERS, State.MET, 1),
            (StreetActivity.MEETINGS, (*QUARTERS[:2], QUARTERS[3]), State.BROKEN, 1),
            (StreetActivity.YEAR_END_MEETINGS, (date(2026, 12, 28),), State.MET, 2),
            (StreetActivity.YEAR_END_MEETINGS, (), State.BROKEN, 2),
            (StreetActivity.YEAR_START_MEETINGS, (date(2026, 1, 10),), State.MET, 3),
            (StreetActivity.YEAR_START_MEETINGS, (), State.BROKEN, 3),
        )
    ),
    *(
        street_year(
            "LR-street-ZJ-02", what, days, want, f"{ZJ_STREETS}第17条第{paragraph}款", ZHEJIANG
        )
        for what, days, want, paragraph in (
            (StreetActivity.COUNCIL_MEETINGS, (), State.BROKEN, 1),
            (StreetActivity.COUNCIL_MEETINGS, (MAY,), State.MET, 1),
            (StreetActivity.COUNCIL_START_MEETINGS, (), State.BROKEN, 2),
            (StreetActivity.COUNCIL_START_MEETINGS, (JANUARY,), State.MET, 2),
        )
    ),
    *(
        vector(
            rule_id,
            street_duty_valid,
            duty,
            done=done,
            want=done,
            cites=f"{ZJ_STREETS}{article}",
            profile=ZHEJIANG,
        )
        for rule_id, duty, article in (
            ("LR-street-ZJ-02", StreetDuty.COUNCIL_PROJECTS, "第17条第2款"),
            ("LR-street-ZJ-02", StreetDuty.COUNCIL_OPINIONS, "第18条第1款"),
            ("LR-street-ZJ-03", StreetDuty.FULL_TIME_CHAIR, "第7条第1款"),
            ("LR-street-ZJ-03", StreetDuty.APPOINTMENT, "第7条第3款"),
            ("LR-street-ZJ-03", StreetDuty.BUDGET_OPINION, "第12条第2款"),
        )
        for done in (True, False)
    ),
    *(
        vector(
            "LR-street-ZJ-03",
            street_duty_valid,
            StreetDuty.FULL_TIME_VICE_CHAIR,
            done=done,
            large=large,
            want=want,
            cites=f"{ZJ_STREETS}第7条第1款",
            profile=ZHEJIANG,
        )
        for done, large, want in (
            (True, True, True),
            (True, None, True),
            (False, True, False),
            (False, False, True),
        )
    ),
    *(
        street_year(
            "LR-street-ZJ-03",
            StreetActivity.PLAN_REVIEWS,
            days,
            want,
            f"{ZJ_STREETS}第11条",
            ZHEJIANG,
        )
        for days, want in (((), State.BROKEN), ((JANUARY,), State.MET))
    ),
    *(
        vector(
            "LR-street-ZJ-03",
            street_sitting_in_valid,
            chair=chair,
            vice_chair=vice,
            want=want,
            cites=f"{ZJ_STREETS}第21条第2款",
            profile=ZHEJIANG,
        )
        for chair, vice, want in ((True, False, True), (False, False, False), (False, True, False))
    ),
    *(
        vector(
            "LR-street-CQ-01",
            street_committee_valid,
            chairs=chairs,
            vice_chairs=vice,
            others=others,
            want=want,
            cites=f"{CQ_STREETS}第4条第1款",
            profile=CHONGQING,
        )
        for chairs, vice, others, want in (
            (1, 1, 2, False),
            (1, 1, 3, True),
            (1, 1, 5, True),
            (1, 1, 6, False),
            (0, 1, 4, False),
            (2, 1, 4, False),
            (1, 0, 4, False),
            (1, 2, 4, False),
        )
    ),
    *(
        vector(
            "LR-street-CQ-01",
            street_post_valid,
            organ_,
            want=want,
            cites=f"{CQ_STREETS}第4条第2款",
            profile=CHONGQING,
        )
        for organ_, want in (
            (OrganKind.ADMINISTRATIVE, False),
            (OrganKind.ADJUDICATIVE, False),
            (OrganKind.PROCURATORIAL, False),
            (OrganKind.ENTERPRISE, True),
        )
    ),
    *(
        vector(
            "LR-street-CQ-01",
            street_duty_valid,
            StreetDuty.APPOINTMENT,
            done=done,
            want=done,
            cites=f"{CQ_STREETS}第4条第1款",
            profile=CHONGQING,
        )
        for done in (True, False)
    ),
    *(
        street_year(
            "LR-street-CQ-02",
            StreetActivity.MEETINGS,
            days,
            want,
            f"{CQ_STREETS}第6条第1款",
            CHONGQING,
        )
        for days, want in ((QUARTERS, State.MET), (QUARTERS[:3], State.BROKEN))
    ),
    *(
        vector(
            "LR-street-CQ-02",
            street_sitting_in_valid,
            chair=chair,
            vice_chair=vice,
            want=want,
            cites=f"{CQ_STREETS}第9条第1款",
            profile=CHONGQING,
        )
        for chair, vice, want in ((True, False, True), (False, True, True), (False, False, False))
    ),
]


@pytest.mark.parametrize(
    "v",
    [
        *ZHEJIANG_VECTORS,
        *CHONGQING_VECTORS,
        *SHANDONG_VECTORS,
        *HENAN_VECTORS,
        *BEIJING_VECTORS,
        *STREET_VECTORS,
    ],
    ids=str,
)
def test_vector(v: Vector) -> None:
    """Hold a boundary of the local text."""
    v.check()


# Every field of every place stands where its text says

ARTICLES: dict[str, tuple[Profile, dict[str, tuple[int, int | None, int | None]]]] = {
    "zhejiang": (
        ZHEJIANG,
        {
            "presidium_size": (8, 2, None),
            "larger_presidium": (8, 2, None),
            "work_reports": (10, 1, 1),
            "law_checks": (10, 1, 2),
            "inspections": (10, 1, 3),
            "opinions": (10, 1, 4),
            "suggestion_report_printed": (10, 1, 5),
            "credentials_confirmed": (10, 1, 8),
            "voter_reports": (10, 1, 9),
            "work_reported": (10, 2, None),
            "vice_chairs": (11, 1, None),
            "full_time_chair": (11, 1, None),
            "full_time_vice_chair": (11, 1, None),
            "presidium_conveners": (12, 1, 1),
            "vice_chair_entrusted": (12, 2, None),
            "session_days": (16, 2, None),
            "session_days_elections": (16, 2, None),
            "session_days_exemption": (16, 2, None),
            "start_agenda": (17, 1, None),
            "middle_agenda": (17, 2, None),
            "documents": (20, None, None),
            "documents_exemption": (20, None, None),
            "sitting_in": (21, 1, None),
            "others_sitting_in": (21, 1, None),
            "higher_deputies": (21, 2, None),
            "presidium_extraordinary": (24, 1, None),
            "projects": (30, 1, None),
            "projects_followed": (30, 2, None),
            "budget_publication": (32, 2, None),
            "presidium_incompatible": (38, None, None),
        },
    ),
    "chongqing": (
        CHONGQING,
        {
            "vice_chairs": (6, None, None),
            "yearly_agenda": (8, 1, None),
            "session_days": (8, 1, None),
            "session_days_elections": (8, 1, None),
            "sitting_in": (13, 1, None),
            "others_sitting_in": (13, 1, None),
            "higher_deputies": (13, 2, None),
            "bill_organs": (14, 1, None),
            "bill_signers": (14, 2, None),
            "unlisted_bills": (14, 2, None),
            "suggestion_answer": (16, 1, None),
            "hard_suggestion_answer": (16, 1, None),
            "suggestion_answer_from": (16, 1, None),
            "suggestion_report_printed": (16, 2, None),
            "suggestion_report_published": (16, 2, None),
            "interpellation_signers": (18, 1, None),
            "further_answer": (18, 4, None),
            "complex_interpellation": (18, 4, None),
            "later_answer": (18, 4, None),
            "credentials_confirmed": (20, 1, None),
            "credentials_committee": (20, 2, None),
            "credentials_heads": (20, 2, None),
            "nomination_organs": (22, 1, None),
            "nomination_signers": (22, 1, None),
            "nominees": (22, 2, None),
            "vice_post_surplus": (23, 1, None),
            "recall_organs": (27, 1, None),
            "recall_signers": (27, 1, None),
            "work_reported": (29, None, None),
            "presidium_size": (30, 1, None),
            "larger_presidium": (30, 1, None),
            "acting_chair": (30, 2, None),
            "presidium_incompatible": (30, 3, None),
            "law_checks": (32, None, 1),
            "work_reports": (32, None, 2),
            "inspections": (32, None, 2),
            "budget_changes": (32, None, 3),
            "suggestions_handed_over": (32, None, 4),
            "opinions": (32, None, 5),
            "appraisals": (32, None, 6),
            "voter_reports": (32, None, 8),
            "resignations": (32, None, 10),
            "extraordinary_organs": (32, None, 11),
            "presidium_conveners": (35, 1, 2),
            "groups": (43, None, None),
            "group_activities": (43, None, None),
            "absences": (48, None, None),
        },
    ),
    "shandong": (
        SHANDONG,
        {
            "chairs": (5, 1, None),
            "vice_chairs": (5, 1, None),
            "chair_incompatible": (5, 3, None),
            "presidium_size": (8, 2, None),
            "larger_presidium": (8, 2, None),
            "sitting_in": (13, None, None),
            "others_sitting_in": (13, None, None),
            "bill_organs": (14, 1, None),
            "bill_signers": (14, 1, None),
            "suggestion_answer": (15, None, None),
            "hard_suggestion_answer": (15, None, None),
            "suggestion_answer_from": (15, None, None),
            "answered_in_session": (15, None, None),
            "work_reported": (17, None, None),
            "recall_organs": (22, None, None),
            "recall_signers": (22, None, None),
            "interpellation_signers": (23, 1, None),
            "further_answer": (23, 2, None),
            "work_reports": (28, 1, 1),
            "appraisals": (28, 1, 1),
            "law_checks": (28, 1, 2),
            "inspections": (28, 1, 3),
            "opinions": (28, 1, 4),
            "suggestion_report_printed": (28, 1, 5),
            "voter_reports": (28, 1, 6),
            "presidium_conveners": (28, 2, None),
            "presidium_deputy_convener": (28, 2, None),
            "credentials_confirmed": (29, None, 4),
        },
    ),
    "henan": (
        HENAN,
        {
            "session_days": (2, 1, None),
            "session_days_elections": (2, 1, None),
            "presidium_size": (2, 3, None),
            "larger_presidium": (2, 3, None),
            "presidium_incompatible": (2, 4, None),
            "credentials_confirmed": (3, None, 3),
            "law_checks": (4, 1, 1),
            "work_reports": (4, 1, 2),
            "inspections": (4, 1, 3),
            "appraisals": (4, 1, 4),
            "satisfaction_vote": (4, 1, 4),
            "appraisals_published": (4, 1, 4),
            "opinions": (4, 1, 6),
            "suggestion_report_printed": (4, 1, 7),
            "suggestion_report_published": (4, 1, 7),
            "voter_reports": (4, 1, 9),
            "records_published": (4, 1, 12),
            "work_reported": (4, 2, None),
            "presidium_callers": (5, 1, None),
            "vice_chairs": (6, 1, None),
            "full_time_chair": (6, 1, None),
            "presidium_conveners": (8, 1, 1),
        },
    ),
    "beijing": (
        BEIJING,
        {
            "session_months": (5, 1, None),
            "extraordinary_organs": (5, 3, None),
            "bill_organs": (9, 1, None),
            "bill_signers": (9, 2, None),
            "interpellation_signers": (12, 1, None),
            "small_interpellation": (12, 1, None),
            "further_answer": (12, 4, None),
            "complex_interpellation": (12, 4, None),
            "later_answer": (12, 4, None),
            "suggestion_answer": (14, None, None),
            "hard_suggestion_answer": (14, None, None),
            "answered_in_session": (14, None, None),
            "sitting_in": (16, 1, None),
            "others_sitting_in": (16, 1, None),
            "observers": (16, 2, None),
            "presidium_size": (17, 2, None),
            "work_reports": (18, 2, None),
            "law_checks": (18, 2, None),
            "inspections": (18, 2, None),
            "opinions": (18, 2, None),
            "work_reported": (18, 2, None),
            "vice_chairs": (19, 1, None),
            "chair_incompatible": (19, 2, None),
            "presidium_conveners": (19, 1, None),
            "full_time_chairs": (20, 1, None),
            "nomination_organs": (23, 1, None),
            "nomination_signers": (23, 1, None),
            "nominees": (23, 2, None),
            "vice_post_surplus": (24, 1, None),
            "recall_organs": (28, 1, None),
            "recall_signers": (28, 1, None),
            "absences": (34, None, None),
        },
    ),
}
FIRST_DAYS = {
    "zhejiang": date(2016, 10, 1),
    "chongqing": date(2016, 3, 31),
    "shandong": date(2015, 12, 3),
    "henan": date(2017, 1, 1),
    "beijing": date(2016, 3, 24),
}


@pytest.mark.parametrize("place", ARTICLES)
def test_articles_of_a_place(place: str) -> None:
    """Each field rests on its article, paragraph and item, and no field is left out."""
    profile, want = ARTICLES[place]
    rules = profile.townships
    fields = {field: getattr(rules, field) for field in TownshipRules.__annotations__}
    found = {
        field: (given.source.article, given.source.paragraph, given.source.item)
        for field, given in fields.items()
        if given is not None
    }

    assert want == found
    assert {FIRST_DAYS[place]} == {given.since for given in fields.values() if given is not None}


@pytest.mark.parametrize("place", ARTICLES)
def test_first_day_of_a_place(place: str) -> None:
    """The text answers on its first day, and is not found the day before."""
    profile, first = ARTICLES[place][0], FIRST_DAYS[place]
    on, before = (
        township_presidium_size_valid(8, on=day, large=False, profile=profile)
        for day in (first, first - timedelta(days=1))
    )

    assert (True, None) == (verdict(on), verdict(before))
    assert ([], 1) == (cited(before), len(before.open))


@pytest.mark.parametrize(
    ("profile", "edition", "days"),
    [
        (ZHEJIANG, ZJ_STREETS, (date(2019, 11, 29), date(2020, 1, 1))),
        (CHONGQING, CQ_STREETS, (date(2016, 7, 29), date(2016, 10, 1))),
    ],
    ids=["zhejiang", "chongqing"],
)
def test_first_days_in_sub_districts(
    profile: Profile, edition: str, days: tuple[date, date]
) -> None:
    """Each text counts from the day that its last article names."""
    adopted, first = days
    found, before = (
        street_activities_held(
            StreetActivity.MEETINGS, (), year=day.year, on=day, profile=profile
        ).lines
        for day in (first, first - timedelta(days=1))
    )
    source = found[0].citation

    assert source is not None
    assert str(source).startswith(edition)
    assert (adopted, first) == (source.edition.adopted, source.edition.in_force)
    assert () == before


@pytest.mark.parametrize(
    ("profile", "want"),
    [
        (ZHEJIANG, (Limit(7, 13), None, None, 17)),
        (CHONGQING, (Limit(7, 11), Measure.POPULATION, 90_000, 13)),
        (SHANDONG, (Limit(7, 11, soft=True), Measure.SEATS, 90, 13)),
        (HENAN, (Limit(7, 13, soft=True), None, None, 15)),
    ],
    ids=lambda one: getattr(one, "name", ""),
)
def test_larger_presidia(profile: Profile, want: tuple[object, ...]) -> None:
    """How large a presidium is, and what tells the townships in which it is larger."""
    rules: Any = profile.townships
    larger: LargerPresidium = rules.larger_presidium.value

    assert want == (rules.presidium_size.value, larger.measure, larger.least, larger.most)


def test_beijing_repeats_the_statute() -> None:
    """Quorum, majority, recall and the usual surplus, each with its article."""
    roll, tally = town(60), npc.Tally(yes=31)
    quorum = npc.quorum(roll, present=40, on=ON, profile=BEIJING)
    carried = npc.carried(roll, tally, on=ON, profile=BEIJING)
    recall = npc.may_initiate(
        Initiative.RECALL_OF_OFFICIAL, roll, signers=12, on=ON, profile=BEIJING
    )
    one = npc.elect_officials(
        town(60),
        npc.Poll(60, 60, votes={"甲": 40}, issued=60),
        seats=1,
        on=ON,
        contest=npc.Contest.CHIEF_POST,
        profile=BEIJING,
    )

    assert f"{BJ}第6条" in cited(quorum)
    assert 40 == required(f"{BJ}第6条")(quorum)
    assert f"{BJ}第11条" in cited(carried)
    assert 31 == required(f"{BJ}第11条")(carried)
    assert f"{BJ}第28条第1款" in cited(recall)
    assert 12 == required(f"{BJ}第28条第1款")(recall)
    assert [f"候选人一般为2人，本次1人（{BJ}第24条第1款）"] == [note.zh for note in one.valid.notes]


def test_shandong_repeats_the_statute() -> None:
    """Majority and first session, each with its article."""
    carried = npc.carried(town(60), npc.Tally(yes=31), on=ON, profile=SHANDONG)
    first = first_session_due(date(2026, 12, 20), level=Level.TOWN, on=ON, profile=SHANDONG)

    assert 31 == required(f"{SD}第26条第1款")(carried)
    assert f"{SD}第6条" in cited(first)
    assert date(2027, 2, 20) == first.due


def test_chongqing_repeats_the_statute() -> None:
    """A fifth of all deputies recalls, or the presidium, which also calls a session."""
    recall = npc.may_initiate(
        Initiative.RECALL_OF_OFFICIAL, town(60), signers=12, on=ON, profile=CHONGQING
    )
    by_presidium = npc.may_initiate(
        Initiative.EXTRAORDINARY_SESSION, town(60), by=Body.PRESIDIUM, on=ON, profile=CHONGQING
    )

    assert 12 == required(f"{CQ}第27条第1款")(recall)
    assert f"{CQ}第32条第11项" in cited(by_presidium)


@pytest.mark.parametrize("profile", [CHONGQING, SHANDONG, BEIJING], ids=lambda one: one.name)
def test_organs_of_three_places(profile: Profile) -> None:
    """Presidium and government put bills; the presidium recalls, and where it says so nominates."""
    rules: Any = profile.townships

    assert (Body.PRESIDIUM, Body.GOVERNMENT) == rules.bill_organs.value
    assert (Body.PRESIDIUM,) == rules.recall_organs.value
    assert rules.nomination_organs is None or (Body.PRESIDIUM,) == rules.nomination_organs.value


def test_henan_year_of_a_presidium() -> None:
    """Activities by the statute, meetings by the local text."""
    found = npc.year_duties(presidium(), year=2026, on=YEAR_END, profile=HENAN)

    assert ["《地方组织法》（2022）第19条第2款", f"{HN}第5条第1款"] == duties_cited(found)


@pytest.mark.parametrize(
    ("by", "told", "profile", "want"),
    [
        (PresidiumConvener.CHAIR, {}, ZHEJIANG, True),
        (PresidiumConvener.OTHER_MEMBER, {}, ZHEJIANG, False),
        (PresidiumConvener.VICE_CHAIR, {}, ZHEJIANG, False),
        (PresidiumConvener.VICE_CHAIR, {"entrusted": True}, ZHEJIANG, True),
        (PresidiumConvener.VICE_CHAIR, {"chair_vacant": True}, ZHEJIANG, None),
        (PresidiumConvener.OTHER_MEMBER, {"chair_vacant": True}, ZHEJIANG, None),
        (PresidiumConvener.OTHER_MEMBER, {"chair_vacant": True}, HENAN, False),
        (PresidiumConvener.VICE_CHAIR, {"entrusted": True}, BEIJING, None),
        (PresidiumConvener.CHAIR, {}, SHANDONG, True),
        (PresidiumConvener.VICE_CHAIR, {}, SHANDONG, False),
        (PresidiumConvener.VICE_CHAIR, {"chair_vacant": True}, SHANDONG, True),
        (PresidiumConvener.OTHER_MEMBER, {"chair_vacant": True}, SHANDONG, False),
        (PresidiumConvener.VICE_CHAIR, {}, HENAN, True),
        (PresidiumConvener.VICE_CHAIR, {"chair_vacant": True}, HENAN, True),
        (PresidiumConvener.CHAIR, {}, None, None),
    ],
)
def test_who_calls_the_presidium(
    by: PresidiumConvener, told: dict[str, bool], profile: Profile | None, want: object
) -> None:
    """The chair; a vice-chair where the text says so, or is entrusted with it."""
    ruling = presidium_convener_valid(by, on=ON, profile=profile, **told)

    assert want == verdict(ruling)


@pytest.mark.parametrize(
    ("act", "profile", "cites"),
    [
        (PresidiumAct.SESSION_DAY, None, ["《地方组织法》（2022）第14条第1款"]),
        (PresidiumAct.WORK_REPORTS, None, ["《地方组织法》（2022）第19条第2款"]),
        (PresidiumAct.LAW_CHECKS, None, ["《地方组织法》（2022）第19条第2款"]),
        (PresidiumAct.INSPECTIONS, None, ["《地方组织法》（2022）第19条第2款"]),
        (PresidiumAct.OPINIONS, None, ["《地方组织法》（2022）第19条第2款"]),
        (PresidiumAct.CREDENTIALS_CONFIRMED, None, ["《选举法》（2020）第47条第2款"]),
        (PresidiumAct.BUDGET_CHANGES, CHONGQING, [f"{CQ}第32条第3项"]),
        (PresidiumAct.SUGGESTIONS_HANDED_OVER, None, [f"{DEPUTIES}第51条第1款"]),
        (
            PresidiumAct.SUGGESTIONS_HANDED_OVER,
            CHONGQING,
            [f"{DEPUTIES}第51条第1款", f"{CQ}第32条第4项"],
        ),
        (PresidiumAct.APPRAISALS, SHANDONG, [f"{SD}第28条第1款第1项"]),
        (
            PresidiumAct.VOTER_REPORTS,
            HENAN,
            [f"{DEPUTIES}第58条第2款", f"{HN}第4条第1款第9项"],
        ),
        (PresidiumAct.APPRAISALS, BEIJING, []),
    ],
)
def test_what_a_presidium_does(
    act: PresidiumAct, profile: Profile | None, cites: list[str]
) -> None:
    """What a text lists it may do; what none lists is left open."""
    ruling = presidium_act_valid(act, on=ON, profile=profile)

    assert cites == cited(ruling)
    assert (True if cites else None) == verdict(ruling)


@pytest.mark.parametrize(
    ("matter", "article"),
    [
        (TownshipMatter.PROJECTS, "第12条第1款第3项"),
        (TownshipMatter.BUDGET, "第12条第1款第4项"),
        (TownshipMatter.CIVIL_AFFAIRS, "第12条第1款第5项"),
        (TownshipMatter.CHAIRS_ELECTED, "第12条第1款第6项"),
        (TownshipMatter.HEADS_ELECTED, "第12条第1款第7项"),
        (TownshipMatter.GOVERNMENT_REPORT, "第12条第1款第8项"),
        (TownshipMatter.ANNULMENT, "第12条第1款第10项"),
        (TownshipMatter.RECALLS, "第31条第2款"),
    ],
)
def test_what_the_congress_alone_decides(matter: TownshipMatter, article: str) -> None:
    """Its presidium may not decide it between sessions."""
    own, presidium_ = (
        township_decision_valid(matter, by=by, on=ON) for by in (Body.CONGRESS, Body.PRESIDIUM)
    )

    assert (True, False) == (own.holds, presidium_.holds)
    assert [f"《地方组织法》（2022）{article}"] == cited(own) == cited(presidium_)


def test_first_day_of_the_statute() -> None:
    """The powers of the congress are known from 12 March 2022 on."""
    first = date(2022, 3, 12)

    for matter in TownshipMatter:
        township_decision_valid(matter, by=Body.CONGRESS, on=first)
        with pytest.raises(npc.NotInForceError):
            township_decision_valid(matter, by=Body.CONGRESS, on=first - timedelta(days=1))
    for act in (
        PresidiumAct.SESSION_DAY,
        PresidiumAct.WORK_REPORTS,
        PresidiumAct.LAW_CHECKS,
        PresidiumAct.INSPECTIONS,
        PresidiumAct.OPINIONS,
    ):
        check_first_day(presidium_act_valid, act, first=first)
    leader, reported = TownshipAttendee.GOVERNMENT_LEADER, TownshipDuty.WORK_REPORTED
    check_first_day(township_attendee_valid, leader, decided=False, first=first)
    check_first_day(township_duty_valid, reported, done=True, first=first)
    sitting_in = township_attendee_valid(leader, decided=False, on=first)
    own = township_duty_valid(reported, done=True, on=first)

    assert ["《地方组织法》（2022）第21条"] == cited(sitting_in)
    assert ["《地方组织法》（2022）第19条第2款"] == cited(own)


@pytest.mark.parametrize(
    ("who", "decided", "profile", "want"),
    [
        (TownshipAttendee.GOVERNMENT_LEADER, False, None, True),
        (TownshipAttendee.GOVERNMENT_LEADER, False, SHANDONG, True),
        (TownshipAttendee.OTHER_HEAD, False, SHANDONG, False),
        (TownshipAttendee.OTHER_HEAD, True, SHANDONG, True),
        (TownshipAttendee.OTHER_HEAD, True, None, None),
        (TownshipAttendee.HIGHER_DEPUTY, True, ZHEJIANG, True),
        (TownshipAttendee.HIGHER_DEPUTY, False, CHONGQING, False),
        (TownshipAttendee.HIGHER_DEPUTY, True, CHONGQING, True),
        (TownshipAttendee.HIGHER_DEPUTY, True, BEIJING, None),
    ],
)
def test_who_sits_in(
    who: TownshipAttendee, decided: Any, profile: Profile | None, want: object
) -> None:
    """Leaders of the government by right, others by decision or invitation."""
    ruling = township_attendee_valid(who, decided=decided, on=ON, profile=profile)

    assert want == verdict(ruling)


@pytest.mark.parametrize(
    ("decided", "on", "profile", "want"),
    [
        (False, date(2025, 3, 12), None, True),
        (False, date(2025, 3, 12), ZHEJIANG, True),
        (False, date(2025, 3, 11), ZHEJIANG, False),
        (True, date(2025, 3, 11), ZHEJIANG, True),
        (False, date(2025, 3, 11), None, None),
    ],
)
def test_county_deputies_of_the_district_sit_in_by_right(
    decided: Any, on: date, profile: Profile | None, want: object
) -> None:
    """代表法 34 II lets them from 2025 on; before it local texts have them invited."""
    who = TownshipAttendee.COUNTY_DEPUTY
    ruling = township_attendee_valid(who, decided=decided, on=on, profile=profile)

    assert want == verdict(ruling)
    assert (f"{DEPUTIES}第34条第2款" in cited(ruling)) is (on == date(2025, 3, 12))


@pytest.mark.parametrize(
    ("duty", "cites", "first"),
    [
        (TownshipDuty.SUGGESTION_REPORT_PUBLISHED, f"{DEPUTIES}第51条第3款", None),
        (TownshipDuty.RECORDS_PUBLISHED, f"{DEPUTIES}第58条第2款", date(2025, 3, 12)),
    ],
)
def test_what_the_deputies_law_wants_published(
    duty: TownshipDuty, cites: str, first: date | None
) -> None:
    """In every township, whatever its province says."""
    done, not_done = (township_duty_valid(duty, done=one, on=ON) for one in (True, False))

    assert [cites] == cited(done) == cited(not_done)
    assert (True, False) == (done.holds, not_done.holds)
    if first is not None:
        check_first_day(township_duty_valid, duty, done=True, first=first)


def test_reports_to_voters_before_2025() -> None:
    """代表法 2015 45 II has the township's presidium arrange them."""
    old, new = (
        presidium_act_valid(PresidiumAct.VOTER_REPORTS, on=on)
        for on in (date(2025, 3, 11), date(2025, 3, 12))
    )

    assert ["《代表法》（2015）第45条第2款"] == cited(old)
    assert [f"{DEPUTIES}第58条第2款"] == cited(new)


def test_first_day_of_handing_over() -> None:
    """代表法 51 I is known from 12 March 2025 on."""
    check_first_day(
        presidium_act_valid, PresidiumAct.SUGGESTIONS_HANDED_OVER, first=date(2025, 3, 12)
    )


@pytest.mark.parametrize(
    ("profile", "cites"),
    [(SHANDONG, f"{SD}第5条第3款"), (BEIJING, f"{BJ}第19条第2款")],
    ids=["shandong", "beijing"],
)
def test_two_places_bar_chairs_alone(profile: Profile, cites: str) -> None:
    """No administrative office for chair and vice-chairs; of other members nothing is said."""
    found = [
        presidium_post_valid(office, chair=True, on=date(2020, 1, 1), profile=profile)
        for office in (GOVERNMENT, OTHER, ELSEWHERE)
    ]
    others = presidium_post_valid(GOVERNMENT, chair=False, on=ON, profile=profile)

    assert [False, False, True] == [verdict(one) for one in found]
    assert [[cites]] * 3 == [cited(one) for one in found]
    assert verdict(others) is None


def test_inviting_is_a_duty_in_one_place_only() -> None:
    """浙江 must invite deputies of higher congresses (应当), 重庆 may (可以)."""
    zhejiang, chongqing = (
        township_duty_valid(TownshipDuty.HIGHER_DEPUTIES, done=False, on=ON, profile=profile)
        for profile in (ZHEJIANG, CHONGQING)
    )

    assert (False, True) == (zhejiang.holds, chongqing.holds)
    assert [f"{CQ}第13条第2款"] == cited(chongqing)


@pytest.mark.parametrize(
    ("profile", "says"),
    [(CHONGQING, "自交办之日起计算"), (SHANDONG, "自大会闭会之日起计算"), (BEIJING, None)],
    ids=["chongqing", "shandong", "beijing"],
)
def test_from_when_an_answer_is_counted(profile: Profile, says: str | None) -> None:
    """From the hand-over, from the close of the session, or unsaid."""
    found = township_due(TownshipTime.SUGGESTION_ANSWER, MAY, on=ON, profile=profile)
    said = [ground.says.zh for ground in found.grounds if ground.says is not None]
    late = township_in_time(
        TownshipTime.SUGGESTION_ANSWER,
        date(2027, 1, 1),
        event=MAY,
        on=ON,
        profile=profile,
    )

    assert ([] if says is None else [says]) == said[1:]
    unsaid = "答复期限自何日起算，该地方规定没有明文，以所给的日期计算"
    assert [unsaid if says is None else says] == [note.zh for note in late.notes]
    assert ([unsaid] if says is None else []) == [note.zh for note in found.notes]


@pytest.mark.parametrize(
    ("profile", "cites"),
    [(SHANDONG, f"{SD}第15条"), (JINAN, f"{SD}第15条"), (BEIJING, f"{BJ}第14条")],
    ids=["shandong", "jinan", "beijing"],
)
@pytest.mark.parametrize(
    "what", [TownshipTime.SUGGESTION_ANSWER, TownshipTime.HARD_SUGGESTION_ANSWER]
)
def test_an_answer_during_the_session_is_in_time(
    profile: Profile, cites: str, what: TownshipTime
) -> None:
    """Before the close of the session, from which the time runs; on it the time itself counts."""
    early, close = (
        township_in_time(what, MAY - timedelta(days=days), event=MAY, on=ON, profile=profile)
        for days in (1, 0)
    )

    assert early
    assert [cites] == cited(early)
    assert close
    assert "能够在会议期间" not in close.explain()
    assert "迫切需要" not in close.explain()


@pytest.mark.parametrize(
    ("what", "profile"),
    [
        (TownshipTime.SUGGESTION_ANSWER, CHONGQING),
        (TownshipTime.BUDGET_PUBLICATION, SHANDONG),
        (TownshipTime.BUDGET_PUBLICATION, ZHEJIANG),
    ],
    ids=["handed over", "no suggestion", "zhejiang"],
)
def test_nothing_else_comes_before_its_event(what: TownshipTime, profile: Profile) -> None:
    """Chongqing counts from the hand-over, before which nobody answers."""
    with pytest.raises(npc.FactsError, match="counted from, or later"):
        township_in_time(what, MAY - timedelta(days=1), event=MAY, on=ON, profile=profile)


def test_a_full_time_vice_chair_is_enough_large_or_not() -> None:
    """浙江 11 I: whether the township is large need not be told where there is one."""
    found = [
        full_time_chairs_valid(chair=chair, vice_chairs=1, on=ON, profile=ZHEJIANG)
        for chair in (True, False)
    ]

    assert [True, False] == [one.holds for one in found]
    assert [f"{ZJ}第11条第1款"] * 2 == cited(found[0])


def test_street_bodies_stand_in_the_statute() -> None:
    """Districts and cities without districts, and counties in the same way."""
    found = {
        level: (street_body_valid(level, on=ON).holds, cited(street_body_valid(level, on=ON)))
        for level in (Level.MUNICIPAL_DISTRICT, Level.COUNTY, Level.CITY_WITH_DISTRICTS)
    }

    assert {
        Level.MUNICIPAL_DISTRICT: (True, ["《地方组织法》（2022）第59条第3款"]),
        Level.COUNTY: (True, ["《地方组织法》（2022）第59条第4款"]),
        Level.CITY_WITH_DISTRICTS: (False, ["《地方组织法》（2022）第59条第3款"]),
    } == found


@pytest.mark.parametrize("level", [Level.MUNICIPAL_DISTRICT, Level.COUNTY])
def test_first_day_of_street_bodies(level: Level) -> None:
    """Both paragraphs are known from 12 March 2022 on."""
    check_first_day(street_body_valid, level, first=date(2022, 3, 12))


def test_how_often_in_a_quarter() -> None:
    """Once in every quarter, in groups and in sub-districts."""
    townships: Any = CHONGQING.townships
    streets: Any = ZHEJIANG.streets

    assert EveryPeriod(1, Period.QUARTER) == townships.group_activities.value.frequency
    assert EveryPeriod(1, Period.QUARTER) == streets.meetings.value.frequency
    assert isinstance(streets.meetings.source, Citation)


@pytest.mark.parametrize(
    ("profile", "cites"),
    [
        (CHONGQING, f"{CQ}第6条"),
        (HENAN, f"{HN}第6条第1款"),
        (BEIJING, f"{BJ}第19条第1款"),
    ],
    ids=["chongqing", "henan", "beijing"],
)
def test_two_vice_chairs_at_most(profile: Profile, cites: str) -> None:
    """Three places repeat the statute."""
    found = {
        number: met(cites)(
            township_number_valid(TownshipNumber.VICE_CHAIRS, number, on=ON, profile=profile)
        )
        for number in (0, 2, 3)
    }

    assert {0: True, 2: True, 3: False} == found


def test_henan_has_full_time_chairs() -> None:
    """Article 6 I asks for a full-time chair, and for no more."""
    found = [
        full_time_chairs_valid(chair=chair, vice_chairs=0, on=ON, profile=HENAN)
        for chair in (True, False)
    ]

    assert [True, False] == [one.holds for one in found]
    assert [[f"{HN}第6条第1款"]] * 2 == [cited(one) for one in found]


def test_the_chair_calls_the_presidium_in_chongqing() -> None:
    """Article 35 I (2) names the chair alone."""
    chair, vice = (
        presidium_convener_valid(by, on=ON, profile=CHONGQING)
        for by in (PresidiumConvener.CHAIR, PresidiumConvener.VICE_CHAIR)
    )

    assert (True, False) == (chair.holds, vice.holds)
    assert [f"{CQ}第35条第1款第2项"] == cited(chair)


def test_bills_in_beijing() -> None:
    """Five deputies put a bill (article 9 II), presidium and government too (9 I)."""
    five = npc.may_initiate(Initiative.BILL, town(60), signers=5, on=ON, profile=BEIJING)
    organs = npc.may_initiate(Initiative.BILL, town(60), by=Body.GOVERNMENT, on=ON, profile=BEIJING)

    assert 5 == required(f"{BJ}第9条第2款")(five)
    assert f"{BJ}第9条第1款" in cited(organs)
