"""Boundary vectors of the Supervision Law on reports, inspections, plans and inquiries."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from law.grounds import cited, met, verdict
from law.vectors import ON, Vector, check_first_day, provisions, vector
from npcmodel.dates.held import State
from npcmodel.duties import case_handling_valid
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.law.parameter import Parameter
from npcmodel.params import supervision_finance, supervision_work
from npcmodel.profiles import HENAN
from npcmodel.profiles.supervising import InspectionPart, PlanStep
from npcmodel.supervision import (
    AnnulmentGround,
    ExecutionReport,
    InquiryMeeting,
    Inspector,
    PlanKind,
    Reporter,
    SupervisionTime,
    TopicSource,
    YearlyWork,
    annulment_valid,
    entrusted_inspection_valid,
    execution_report_in_time,
    inspection_report_valid,
    inspection_team_valid,
    midterm_report_in_time,
    plan_steps_valid,
    special_inquiry_valid,
    supervision_due,
    supervision_in_time,
    topic_source_valid,
    work_report_valid,
    yearly_work_done,
)

NOW = "《监督法》（2024）"
OLD = "《监督法》（2006）"
BUDGET = "《预算法》（2018）"
T = SupervisionTime
NATIONAL, PROVINCE, CITY, COUNTY = (
    Level.NATIONAL,
    Level.PROVINCE,
    Level.CITY_WITH_DISTRICTS,
    Level.COUNTY,
)
IN_2020 = date(2020, 6, 1)
FIRST, LAST, NEW = date(2007, 1, 1), date(2024, 11, 8), date(2024, 11, 9)
ONE = timedelta(days=1)
MEETING = date(2026, 11, 25)


def due(found: Any) -> date:
    """Return the last day."""
    last: date = found.due
    return last


def state(found: Any) -> State:
    """Return how a year stands."""
    stands: State = found.state
    return stands


def both(
    rule_id: str, what: SupervisionTime, event: date, last: date, cites: str, **kw: Any
) -> list[Vector]:
    """Return the last day, and a yes on it and the day before, a no on the day after."""
    kw = {"level": COUNTY, **kw}
    found = [vector(rule_id, supervision_due, what, event, want=last, get=due, cites=cites, **kw)]
    for done, want in ((last - ONE, True), (last, True), (last + ONE, False)):
        found.append(
            vector(
                rule_id, supervision_in_time, what, done, event=event, want=want, cites=cites, **kw
            )
        )
    return found


def source(one: TopicSource, cites: str, *, want: Any = True, **kw: Any) -> Vector:
    """Return a vector on where a topic comes from."""
    return vector(
        "SUP2024-11",
        topic_source_valid,
        one,
        level=COUNTY,
        want=want,
        get=verdict,
        cites=cites,
        **kw,
    )


def year(rule_id: str, what: YearlyWork, count: int, want: State, cites: str, **kw: Any) -> Vector:
    """Return a vector on so many in the year, at its end."""
    on = kw.pop("on", date(2025, 12, 31))
    level = NATIONAL if what is YearlyWork.FINANCIAL_WORK else COUNTY
    days = [date(on.year, 3, 1 + n) for n in range(count)]
    return vector(
        rule_id,
        yearly_work_done,
        what,
        days,
        want=want,
        get=state,
        cites=cites,
        level=level,
        year=on.year,
        on=on,
        **kw,
    )


def report(by: Reporter, organ: Body, *, want: bool | None, cites: str, **kw: Any) -> Vector:
    """Return a vector on who reports."""
    return vector(
        "SUP2024-16-1",
        work_report_valid,
        organ,
        by=by,
        level=COUNTY,
        want=want,
        get=verdict,
        cites=cites,
        **kw,
    )


def annul(
    of: Body,
    *,
    lower: bool,
    want: bool,
    cites: str,
    ground: AnnulmentGround | None = AnnulmentGround.CONTRARY_TO_LAW,
    **kw: Any,
) -> Vector:
    """Return a vector on an annulment."""
    return vector(
        "SUP2024-39",
        annulment_valid,
        of,
        ground,
        lower=lower,
        level=CITY,
        want=want,
        cites=cites,
        **kw,
    )


def plan(kind: PlanKind, *done: PlanStep, want: bool | None, cites: str, **kw: Any) -> Vector:
    """Return a vector on what was done with a plan."""
    return vector(
        "SUP2024-63",
        plan_steps_valid,
        done,
        plan=kind,
        level=COUNTY,
        want=want,
        get=verdict,
        cites=cites,
        **kw,
    )


def midterm(reported: date, *, want: bool | None, cites: str = NOW + "第23条", **kw: Any) -> Vector:
    """Return a vector on the plan of 2026 to 2030."""
    return vector(
        "SUP2024-23",
        midterm_report_in_time,
        reported,
        first_year=2026,
        level=PROVINCE,
        want=want,
        get=verdict,
        cites=cites,
        **kw,
    )


def execution(
    what: ExecutionReport, day: date, *, want: bool, cites: str = NOW + "第20条", **kw: Any
) -> Vector:
    """Return a vector on the months of a report."""
    return vector(
        "SUP2024-20",
        execution_report_in_time,
        what,
        day,
        level=COUNTY,
        want=want,
        cites=cites,
        **kw,
    )


GOVERNMENT, COURT = Body.GOVERNMENT, Body.COURT
ALL_PARTS = tuple(InspectionPart)
PARTS = [one for one in InspectionPart if one is not InspectionPart.CAUSES]
MEMBER, STAFF, DEPUTY = Inspector.COMMITTEE_MEMBER, Inspector.STAFF, Inspector.DEPUTY
SIX = (
    TopicSource.INSPECTIONS,
    TopicSource.SUGGESTIONS,
    TopicSource.MEMBERS,
    TopicSource.RESEARCH,
    TopicSource.LETTERS,
    TopicSource.SOCIETY,
)
VECTORS: list[Vector] = [
    *both("SUP2024-15-1a", T.DRAFT, MEETING, date(2026, 11, 5), NOW + "第15条第1款"),
    *both("SUP2024-15-1a", T.DRAFT, date(2027, 1, 10), date(2026, 12, 21), NOW + "第15条第1款"),
    *both("SUP2024-15-1a", T.DRAFT, MEETING, date(2026, 11, 5), OLD + "第12条第1款", on=IN_2020),
    *both("SUP2024-15-1b", T.REVISED, MEETING, date(2026, 11, 15), NOW + "第15条第1款"),
    *both("SUP2024-15-1b", T.REVISED, date(2024, 3, 5), date(2024, 2, 24), NOW + "第15条第1款"),
    *both("SUP2024-15-1b", T.REVISED, MEETING, date(2026, 11, 15), OLD + "第12条第1款", on=IN_2020),
    *both("SUP2024-15-2", T.MEMBERS_COPY, MEETING, date(2026, 11, 18), NOW + "第15条第2款"),
    *both("SUP2024-15-2", T.MEMBERS_COPY, date(2024, 3, 5), date(2024, 2, 27), NOW + "第15条第2款"),
    *both(
        "SUP2024-15-2", T.MEMBERS_COPY, MEETING, date(2026, 11, 18), OLD + "第12条第2款", on=IN_2020
    ),
    *both(
        "SUP2024-27-2",
        T.AUDIT_RECTIFICATION,
        date(2026, 6, 26),
        date(2026, 12, 26),
        NOW + "第27条第2款",
    ),
    *both(
        "SUP2024-27-2",
        T.AUDIT_RECTIFICATION,
        date(2026, 9, 30),
        date(2027, 3, 30),
        NOW + "第27条第2款",
    ),
    execution(ExecutionReport.PLAN, date(2026, 8, 15), want=True),
    execution(ExecutionReport.PLAN, date(2026, 5, 31), want=False),
    execution(ExecutionReport.PLAN, date(2026, 6, 1), want=True),
    execution(ExecutionReport.PLAN, date(2026, 9, 30), want=True),
    execution(ExecutionReport.PLAN, date(2026, 10, 1), want=False),
    execution(ExecutionReport.BUDGET, date(2026, 9, 30), want=True, cites=BUDGET + "第86条"),
    execution(ExecutionReport.BUDGET, date(2026, 10, 1), want=False, cites=BUDGET + "第86条"),
    execution(
        ExecutionReport.PLAN, date(2020, 10, 1), want=False, cites=OLD + "第16条", on=IN_2020
    ),
    execution(ExecutionReport.PLAN, date(2020, 6, 1), want=True, cites=OLD + "第16条", on=IN_2020),
    midterm(date(2026, 12, 31), want=False),
    midterm(date(2027, 1, 1), want=None),
    midterm(date(2027, 12, 31), want=None),
    midterm(date(2028, 1, 1), want=True),
    midterm(date(2028, 12, 31), want=True),
    midterm(date(2029, 12, 31), want=None),
    midterm(date(2030, 1, 1), want=False),
    midterm(date(2031, 1, 1), want=False),
    midterm(date(2028, 7, 1), want=True, cites=OLD + "第21条", on=IN_2020),
    midterm(date(2026, 7, 1), want=False, cites=OLD + "第21条", on=IN_2020),
    *(
        year(rule_id, what, count, want, cites)
        for rule_id, what, cites in (
            ("SUP2024-24-2", YearlyWork.STATE_ASSETS, NOW + "第24条第2款"),
            ("SUP2024-25-2", YearlyWork.GOVERNMENT_DEBT, NOW + "第25条第2款"),
            ("SUP2024-26-2", YearlyWork.FINANCIAL_WORK, NOW + "第26条第2款"),
            ("SUP2024-27-1", YearlyWork.AUDIT, NOW + "第27条第1款"),
            ("SUP2024-63", YearlyWork.PLAN, NOW + "第63条第1款"),
        )
        for count, want in ((0, State.BROKEN), (1, State.MET), (2, State.MET))
    ),
    year("SUP2024-27-1", YearlyWork.AUDIT, 0, State.BROKEN, OLD + "第19条", on=date(2020, 12, 31)),
    year("SUP2024-27-1", YearlyWork.AUDIT, 1, State.MET, OLD + "第19条", on=date(2020, 12, 31)),
    *(
        year(rule_id, what, count, want, cites, on=on)
        for rule_id, what, cites, on in (
            ("SUP2024-11", YearlyWork.SPECIAL_REPORTS, NOW + "第11条", date(2025, 12, 31)),
            ("SUP2024-11", YearlyWork.SPECIAL_REPORTS, OLD + "第8条第1款", date(2020, 12, 31)),
            ("SUP2024-31", YearlyWork.INSPECTIONS, NOW + "第31条", date(2025, 12, 31)),
            ("SUP2024-31", YearlyWork.INSPECTIONS, OLD + "第22条", date(2020, 12, 31)),
        )
        for count, want in ((0, State.BROKEN), (1, State.OPEN), (2, State.MET), (6, State.MET))
    ),
    *(
        source(one, f"{text}第{article}条第1款第{item}项", on=on)
        for text, article, on in ((NOW, 12, ON), (OLD, 9, IN_2020))
        for item, one in enumerate(SIX, 1)
    ),
    source(TopicSource.ORGAN_REQUEST, NOW + "第12条第2款"),
    source(TopicSource.ORGAN_REQUEST, OLD + "第9条第2款", on=IN_2020),
    source(TopicSource.ENVIRONMENT, NOW + "第12条第3款"),
    source(TopicSource.LAW, NOW + "第12条第1款"),
    source(
        TopicSource.ORGAN_REQUEST,
        NOW + "第12条第2款",
        want=False,
        in_writing=False,
        profile=HENAN,
    ),
    report(Reporter.HEAD, GOVERNMENT, want=True, cites=NOW + "第16条第1款"),
    report(Reporter.DEPARTMENT_HEAD, GOVERNMENT, want=True, cites=NOW + "第16条第1款"),
    report(Reporter.OTHER, GOVERNMENT, want=False, cites=NOW + "第16条第1款"),
    report(Reporter.DEPARTMENT_CHIEF, COURT, want=False, cites=NOW + "第16条第1款"),
    report(Reporter.HEAD, COURT, want=True, cites=NOW + "第16条第1款"),
    report(Reporter.HEAD, Body.PROCURATORATE, want=True, cites=NOW + "第16条第1款"),
    report(Reporter.HEAD, Body.SUPERVISORY_COMMISSION, want=True, cites=NOW + "第16条第1款"),
    report(
        Reporter.DEPARTMENT_CHIEF,
        Body.SUPERVISORY_COMMISSION,
        want=False,
        cites=NOW + "第16条第1款",
    ),
    report(Reporter.DEPARTMENT_CHIEF, Body.PROCURATORATE, want=False, cites=NOW + "第16条第1款"),
    report(Reporter.DEPARTMENT_CHIEF, GOVERNMENT, want=True, cites=OLD + "第13条", on=IN_2020),
    report(Reporter.DEPARTMENT_CHIEF, COURT, want=False, cites=OLD + "第13条", on=IN_2020),
    report(Reporter.HEAD, GOVERNMENT, want=True, cites=OLD + "第13条", on=IN_2020),
    report(Reporter.HEAD, COURT, want=True, cites=OLD + "第13条", on=IN_2020),
    report(Reporter.HEAD, Body.PROCURATORATE, want=True, cites=OLD + "第13条", on=IN_2020),
    report(Reporter.HEAD, Body.SUPERVISORY_COMMISSION, want=None, cites=OLD + "第13条", on=IN_2020),
    *(
        vector(
            "SUP2024-34-1",
            entrusted_inspection_valid,
            level,
            entrusted=entrusted,
            want=want,
            cites=cites,
            on=on,
        )
        for cites, on in ((NOW + "第34条第1款", ON), (OLD + "第25条", IN_2020))
        for level, entrusted, want in (
            (NATIONAL, PROVINCE, True),
            (NATIONAL, COUNTY, False),
            (PROVINCE, CITY, True),
            (PROVINCE, COUNTY, True),
            (CITY, COUNTY, False),
        )
    ),
    vector(
        "SUP2024-34-1",
        entrusted_inspection_valid,
        PROVINCE,
        entrusted=CITY,
        in_writing=False,
        want=False,
        cites=NOW + "第34条第1款",
    ),
    *(
        vector(
            "SUP2024-31",
            inspection_team_valid,
            team,
            level=COUNTY,
            want=want,
            cites=cites,
            on=on,
        )
        for team, want, cites, on in (
            ((MEMBER, Inspector.SPECIAL_COMMITTEE_MEMBER), True, NOW + "第33条第2款", ON),
            ((MEMBER, STAFF, DEPUTY), True, NOW + "第33条第2款", ON),
            ((DEPUTY,), False, NOW + "第33条第2款", ON),
            ((MEMBER, Inspector.EXPERT), False, NOW + "第33条第2款", ON),
            ((MEMBER, DEPUTY), True, OLD + "第24条第2款", IN_2020),
            ((MEMBER, STAFF), False, OLD + "第24条第2款", IN_2020),
        )
    ),
    *(
        vector(
            "SUP2024-31",
            inspection_report_valid,
            contains,
            level=COUNTY,
            want=want,
            get=met(cites),
            cites=cites,
            on=on,
            **kw,
        )
        for contains, want, cites, on, kw in (
            (PARTS, True, NOW + "第36条第2款第1项", ON, {}),
            (PARTS[1:], False, NOW + "第36条第2款第1项", ON, {}),
            (PARTS[:2], False, NOW + "第36条第2款第1项", ON, {}),
            ((PARTS[0], *PARTS[2:]), False, NOW + "第36条第2款第1项", ON, {}),
            (PARTS, True, NOW + "第36条第2款第2项", ON, {}),
            (PARTS[:3], False, NOW + "第36条第2款第2项", ON, {}),
            (PARTS, True, NOW + "第36条第1款", ON, {}),
            (PARTS, False, NOW + "第36条第1款", ON, {"by_council": False}),
            (PARTS, True, OLD + "第26条第2款第1项", IN_2020, {}),
            (PARTS[1:], False, OLD + "第26条第2款第1项", IN_2020, {}),
            (PARTS[:3], False, OLD + "第26条第2款第2项", IN_2020, {}),
            (PARTS, True, OLD + "第26条第2款第2项", IN_2020, {}),
            (PARTS, False, OLD + "第26条第1款", IN_2020, {"by_council": False}),
        )
    ),
    annul(GOVERNMENT, lower=False, want=True, cites=NOW + "第39条"),
    annul(
        COURT,
        lower=False,
        want=True,
        cites=NOW + "第39条第1款第1项",
        ground=AnnulmentGround.BEYOND_POWERS,
    ),
    annul(COURT, lower=False, want=True, cites=NOW + "第39条第1款第2项"),
    annul(
        Body.PROCURATORATE,
        lower=False,
        want=True,
        cites=NOW + "第39条第1款第3项",
        ground=AnnulmentGround.OTHERWISE_IMPROPER,
    ),
    annul(Body.SUPERVISORY_COMMISSION, lower=False, want=True, cites=NOW + "第39条"),
    annul(GOVERNMENT, lower=True, want=False, cites=NOW + "第39条"),
    annul(COURT, lower=True, want=False, cites=NOW + "第39条"),
    annul(Body.CONGRESS, lower=True, want=True, cites=NOW + "第39条"),
    annul(Body.STANDING_COMMITTEE, lower=True, want=True, cites=NOW + "第39条"),
    annul(Body.CONGRESS, lower=False, want=False, cites=NOW + "第39条"),
    annul(Body.CONGRESS, lower=True, want=False, cites=NOW + "第39条", ground=None),
    annul(GOVERNMENT, lower=False, want=True, cites=OLD + "第30条", on=IN_2020),
    annul(COURT, lower=False, want=False, cites=OLD + "第30条", on=IN_2020),
    annul(Body.PROCURATORATE, lower=False, want=False, cites=OLD + "第30条", on=IN_2020),
    annul(Body.SUPERVISORY_COMMISSION, lower=False, want=False, cites=OLD + "第30条", on=IN_2020),
    annul(Body.CONGRESS, lower=True, want=True, cites=OLD + "第30条", on=IN_2020),
    annul(Body.STANDING_COMMITTEE, lower=True, want=True, cites=OLD + "第30条", on=IN_2020),
    *(
        annul(
            GOVERNMENT,
            lower=False,
            want=True,
            cites=f"{OLD}第30条第1款第{item}项",
            ground=ground,
            on=IN_2020,
        )
        for item, ground in enumerate(AnnulmentGround, 1)
    ),
    plan(
        PlanKind.YEARLY, PlanStep.ADOPTED, PlanStep.PUBLISHED, want=True, cites=NOW + "第63条第2款"
    ),
    plan(PlanKind.YEARLY, PlanStep.ADOPTED, want=False, cites=NOW + "第63条第2款"),
    plan(PlanKind.YEARLY, PlanStep.PUBLISHED, want=False, cites=NOW + "第63条第2款"),
    *(
        plan(kind, *done, want=want, cites=cites, on=IN_2020)
        for kind, cites in (
            (PlanKind.REPORTS, OLD + "第8条第2款"),
            (PlanKind.INSPECTIONS, OLD + "第23条第1款"),
        )
        for done, want in (
            ((PlanStep.ADOPTED, PlanStep.PRINTED, PlanStep.PUBLISHED), True),
            ((PlanStep.ADOPTED, PlanStep.PUBLISHED), False),
            ((PlanStep.ADOPTED, PlanStep.PRINTED), False),
            ((PlanStep.PRINTED, PlanStep.PUBLISHED), False),
        )
    ),
    *(
        vector(
            "SUP2024-31",
            special_inquiry_valid,
            meeting,
            asked_of=(GOVERNMENT, COURT),
            attended=attended,
            want=want,
            cites=NOW + "第47条",
        )
        for meeting, attended, want in (
            (InquiryMeeting.PLENARY, (GOVERNMENT, COURT), True),
            (InquiryMeeting.JOINT, (GOVERNMENT, COURT, Body.PROCURATORATE), True),
            (InquiryMeeting.GROUP, (GOVERNMENT, COURT), True),
            (InquiryMeeting.OTHER, (GOVERNMENT, COURT), False),
            (InquiryMeeting.PLENARY, (GOVERNMENT,), False),
        )
    ),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """The rule gives the value and cites the provision."""
    v.check()


# First days

BOTH_DAYS: tuple[tuple[Callable[[date], Any], str, str], ...] = tuple(
    (call, old, new)
    for call, old, new in (
        (
            lambda on: supervision_due(T.DRAFT, MEETING, level=COUNTY, on=on),
            OLD + "第12条第1款",
            NOW + "第15条第1款",
        ),
        (
            lambda on: supervision_due(T.REVISED, MEETING, level=COUNTY, on=on),
            OLD + "第12条第1款",
            NOW + "第15条第1款",
        ),
        (
            lambda on: supervision_due(T.MEMBERS_COPY, MEETING, level=COUNTY, on=on),
            OLD + "第12条第2款",
            NOW + "第15条第2款",
        ),
        (
            lambda on: execution_report_in_time(ExecutionReport.PLAN, MEETING, level=COUNTY, on=on),
            OLD + "第16条",
            NOW + "第20条",
        ),
        (
            lambda on: midterm_report_in_time(MEETING, first_year=2026, level=COUNTY, on=on),
            OLD + "第21条",
            NOW + "第23条",
        ),
        (
            lambda on: work_report_valid(GOVERNMENT, by=Reporter.HEAD, level=COUNTY, on=on),
            OLD + "第13条",
            NOW + "第16条第1款",
        ),
        (
            lambda on: entrusted_inspection_valid(PROVINCE, entrusted=CITY, on=on),
            OLD + "第25条",
            NOW + "第34条第1款",
        ),
        (
            lambda on: inspection_team_valid([MEMBER], level=COUNTY, on=on),
            OLD + "第24条第2款",
            NOW + "第33条第2款",
        ),
        (
            lambda on: inspection_report_valid(PARTS, level=COUNTY, on=on),
            OLD + "第26条第1款",
            NOW + "第36条第1款",
        ),
        (
            lambda on: annulment_valid(
                GOVERNMENT,
                AnnulmentGround.CONTRARY_TO_LAW,
                lower=False,
                level=COUNTY,
                on=on,
            ),
            OLD + "第30条",
            NOW + "第39条",
        ),
        (
            lambda on: topic_source_valid(TopicSource.SOCIETY, level=COUNTY, on=on),
            OLD + "第9条第1款第6项",
            NOW + "第12条第1款第6项",
        ),
        (
            lambda on: yearly_work_done(
                YearlyWork.SPECIAL_REPORTS, [], level=COUNTY, year=on.year, on=on
            ),
            OLD + "第8条第1款",
            NOW + "第11条",
        ),
        (
            lambda on: yearly_work_done(
                YearlyWork.INSPECTIONS, [], level=COUNTY, year=on.year, on=on
            ),
            OLD + "第22条",
            NOW + "第31条",
        ),
        (
            lambda on: yearly_work_done(YearlyWork.AUDIT, [], level=COUNTY, year=on.year, on=on),
            OLD + "第19条",
            NOW + "第27条第1款",
        ),
    )
)


@pytest.mark.parametrize(("call", "old", "new"), BOTH_DAYS)
def test_each_edition_until_its_last_day(call: Callable[[date], Any], old: str, new: str) -> None:
    """2006 to its last day, 2024 from its first, and nothing before 2007."""
    assert old in provisions(call(FIRST))
    assert old in provisions(call(LAST))
    assert new in provisions(call(NEW))
    assert old not in provisions(call(NEW))

    check_first_day(lambda *, on: call(on), first=FIRST)


def test_what_is_new_in_2024_begins_then() -> None:
    """Rectification, special inquiries, yearly reports on assets, debt and finance."""
    event = date(2026, 6, 26)
    check_first_day(supervision_due, T.AUDIT_RECTIFICATION, event, level=COUNTY, first=NEW)
    check_first_day(
        special_inquiry_valid,
        InquiryMeeting.JOINT,
        asked_of=[GOVERNMENT],
        attended=[GOVERNMENT],
        first=NEW,
    )
    for what in (YearlyWork.STATE_ASSETS, YearlyWork.GOVERNMENT_DEBT, YearlyWork.PLAN):
        check_first_day(yearly_work_done, what, [], level=COUNTY, year=2024, first=NEW)
    check_first_day(
        yearly_work_done, YearlyWork.FINANCIAL_WORK, [], level=NATIONAL, year=2024, first=NEW
    )


@pytest.mark.parametrize(
    ("kind", "old", "new"),
    [
        (PlanKind.YEARLY, None, NOW + "第63条第2款"),
        (PlanKind.REPORTS, OLD + "第8条第2款", None),
        (PlanKind.INSPECTIONS, OLD + "第23条第1款", None),
    ],
)
def test_two_plans_became_one(kind: PlanKind, old: str | None, new: str | None) -> None:
    """Until 8 November 2024 two plans, since then the year's."""
    for day, text in ((date(2006, 12, 31), None), (FIRST, old), (LAST, old), (NEW, new)):
        found = plan_steps_valid(list(PlanStep), plan=kind, level=COUNTY, on=day)

        assert ({text} if text else set()) == set(cited(found))
        assert (text is None) == found.undecided


def test_the_environment_report_is_of_2024() -> None:
    """Before, the answer hangs on other laws."""
    before = topic_source_valid(TopicSource.ENVIRONMENT, level=COUNTY, on=LAST)
    since = topic_source_valid(TopicSource.ENVIRONMENT, level=COUNTY, on=NEW)

    assert before.undecided
    assert since.holds


def test_staff_join_a_team_since_2024() -> None:
    """The text of 2006 names members of committees alone."""
    for day, want in ((LAST, False), (NEW, True)):
        assert want is inspection_team_valid([MEMBER, STAFF], level=COUNTY, on=day).holds


def test_the_year_of_the_new_law_owes_no_whole_one() -> None:
    """New reports of 2024 are left open; those that 2006 asked for are owed."""
    end = date(2024, 12, 31)
    new = yearly_work_done(YearlyWork.STATE_ASSETS, [], level=COUNTY, year=2024, on=end)
    old = yearly_work_done(YearlyWork.AUDIT, [], level=COUNTY, year=2024, on=end)

    assert (State.OPEN, State.BROKEN) == (new.state, old.state)


@pytest.mark.parametrize(
    ("what", "level", "cites"),
    [
        (T.ACCOUNTS_DRAFT, NATIONAL, "第78条第1款"),
        (T.ACCOUNTS_DRAFT, PROVINCE, "第78条第2款"),
        (T.ACCOUNTS_DRAFT, CITY, "第78条第3款"),
        (T.ACCOUNTS_DRAFT, COUNTY, "第78条第4款"),
        (T.BUDGET_ADJUSTMENT, NATIONAL, "第69条第3款"),
        (T.BUDGET_ADJUSTMENT, PROVINCE, "第69条第4款"),
        (T.BUDGET_ADJUSTMENT, CITY, "第69条第5款"),
        (T.BUDGET_ADJUSTMENT, COUNTY, "第69条第6款"),
        (T.ACCOUNTS_APPROVAL, COUNTY, "第80条"),
    ],
)
def test_the_budget_law_sets_its_own_times(what: SupervisionTime, level: Level, cites: str) -> None:
    """Thirty days before the meeting, twenty after the approval."""
    event = date(2026, 7, 31)
    want = date(2026, 8, 20) if what is T.ACCOUNTS_APPROVAL else date(2026, 7, 1)
    found = supervision_due(what, event, level=level, on=ON)

    assert want == found.due
    assert [BUDGET + cites] == cited(found)


def test_the_month_of_2006_ended_with_it() -> None:
    """One month before the meeting, until 8 November 2024."""
    event = date(2024, 12, 31)
    old = supervision_due(T.BUDGET_ADJUSTMENT, event, level=COUNTY, on=LAST)
    new = supervision_due(T.BUDGET_ADJUSTMENT, event, level=COUNTY, on=NEW)

    assert date(2024, 11, 30) == old.due
    assert OLD + "第17条第3款" in cited(old)
    assert date(2024, 12, 1) == new.due
    assert OLD + "第17条第3款" not in cited(new)


@pytest.mark.parametrize(
    ("on", "cites"),
    [
        (date(2015, 8, 29), "《代表法》（2015）第22条第4款"),
        (date(2025, 3, 11), "《代表法》（2015）第22条第4款"),
        (date(2025, 3, 12), "《代表法》（2025）第31条第2款"),
    ],
)
def test_deputies_leave_cases_to_others(on: date, cites: str) -> None:
    """Whoever deals with a case himself does what the law forbids."""
    left = case_handling_valid(handled=False, level=COUNTY, on=on)

    assert left.holds
    assert not case_handling_valid(handled=True, level=COUNTY, on=on).holds
    assert [cites] == cited(left)

    check_first_day(case_handling_valid, handled=False, level=COUNTY, first=date(2015, 8, 29))


# Every parameter, as the articles have it

WORK: dict[str, tuple[str | None, str | None]] = {
    "SOURCE_INSPECTIONS": ("9条第1款第1项", "12条第1款第1项"),
    "SOURCE_SUGGESTIONS": ("9条第1款第2项", "12条第1款第2项"),
    "SOURCE_MEMBERS": ("9条第1款第3项", "12条第1款第3项"),
    "SOURCE_RESEARCH": ("9条第1款第4项", "12条第1款第4项"),
    "SOURCE_LETTERS": ("9条第1款第5项", "12条第1款第5项"),
    "SOURCE_SOCIETY": ("9条第1款第6项", "12条第1款第6项"),
    "ORGAN_REQUEST": ("9条第2款", "12条第2款"),
    "ENVIRONMENT_REPORT": (None, "12条第3款"),
    "PLAN_ADOPTED": (None, "63条第2款"),
    "PLAN_PUBLISHED": (None, "63条第2款"),
    "REPORT_PLAN_ADOPTED": ("8条第2款", None),
    "REPORT_PLAN_PRINTED": ("8条第2款", None),
    "REPORT_PLAN_PUBLISHED": ("8条第2款", None),
    "INSPECTION_PLAN_ADOPTED": ("23条第1款", None),
    "INSPECTION_PLAN_PRINTED": ("23条第1款", None),
    "INSPECTION_PLAN_PUBLISHED": ("23条第1款", None),
    "DRAFT_DAYS": ("12条第1款", "15条第1款"),
    "REVISED_DAYS": ("12条第1款", "15条第1款"),
    "COPY_DAYS": ("12条第2款", "15条第2款"),
    "REPORTING": ("13条", "16条第1款"),
    "DELEGATING": ("13条", "16条第1款"),
    "CONSULTED": ("14条第1款", "17条第1款"),
    "WRITTEN": ("14条第1款", "17条第1款"),
    "FINANCE_CONSULTED": (None, "29条第1款"),
    "FINANCE_WRITTEN": ("20条第1款", "29条第1款"),
    "OTHER_FINANCE_WRITTEN": (None, "29条第1款"),
    "OPINIONS_COLLECTED": ("11条", "14条"),
    "SOURCE_LAW": (None, "12条第1款"),
    "INSPECTION_CONSULTED": ("27条第1款", "37条第1款"),
    "INSPECTION_WRITTEN": (None, "37条第1款"),
    "RESOLUTION_REPORTED": ("14条第1款", "17条第1款"),
    "FINANCE_RESOLUTION_REPORTED": (None, "29条第1款"),
    "AUDIT_RESOLUTION_REPORTED": ("20条第1款", "29条第1款"),
    "INSPECTION_RESOLUTION_REPORTED": (None, "37条第1款"),
    "ENTRUSTING": ("25条", "34条第1款"),
    "INSPECTION_TEAM": ("24条第2款", "33条第2款"),
    "INSPECTION_STAFF": (None, "33条第2款"),
    "REPORT_ASSESSMENT": ("26条第2款第1项", "36条第2款第1项"),
    "REPORT_AMENDMENTS": ("26条第2款第2项", "36条第2款第2项"),
    "REPORT_SUBMITTED": ("26条第1款", "36条第1款"),
    "ANNULLED_OWN": ("30条", "39条"),
    "ANNULLED_LOWER": ("30条", "39条"),
    "ANNULLED_POWERS": ("30条第1款第1项", "39条第1款第1项"),
    "ANNULLED_CONTRARY": ("30条第1款第2项", "39条第1款第2项"),
    "ANNULLED_OTHER": ("30条第1款第3项", "39条第1款第3项"),
    "INQUIRY_MEETINGS": (None, "47条"),
    "INQUIRY_ATTENDED": (None, "47条"),
    "INQUIRY_REPORT": (None, "50条"),
    "SEVERAL_REPORTS": ("8条第1款", "11条"),
    "SEVERAL_INSPECTIONS": ("22条", "31条"),
    "YEARLY_PLAN": (None, "63条第1款"),
}
FINANCE: dict[str, tuple[str | None, str | None]] = {
    "MIDTERM_REPORT": ("21条", "23条"),
    "ASSETS_REPORT": (None, "24条第2款"),
    "DEBT_REPORT": (None, "25条第2款"),
    "BANKING_REPORT": (None, "26条第2款"),
    "AUDIT_REPORT": ("19条", "27条第1款"),
    "RECTIFICATION_MONTHS": (None, "27条第2款"),
}
PARAMETERS = [
    (getattr(module, name), *found)
    for module, table in ((supervision_work, WORK), (supervision_finance, FINANCE))
    for name, found in table.items()
]


@pytest.mark.parametrize(("parameter", "old", "new"), PARAMETERS)
def test_a_parameter_cites_its_article_in_each_edition(
    parameter: Parameter[Any], old: str | None, new: str | None
) -> None:
    """2006 from its first to its last day, 2024 from its first."""
    texts = [
        (FIRST - ONE, None),
        (FIRST, f"{OLD}第{old}" if old else None),
        (LAST, f"{OLD}第{old}" if old else None),
        (NEW, f"{NOW}第{new}" if new else None),
    ]

    for day, want in texts:
        found = parameter.known(day)
        assert want == (None if found is None else str(found.source))


@pytest.mark.parametrize(
    ("module", "table"), [(supervision_work, WORK), (supervision_finance, FINANCE)]
)
def test_the_table_names_every_parameter(module: Any, table: dict[str, Any]) -> None:
    """None is left out."""
    assert table.keys() == {
        name for name, value in vars(module).items() if isinstance(value, Parameter)
    }
