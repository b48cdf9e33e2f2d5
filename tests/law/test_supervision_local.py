"""Boundary vectors of local texts on supervision and on deputies' inspections."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import attrs
import pytest

import npcmodel as npc
from law.grounds import cited, met, required, verdict
from law.vectors import ON, Vector, vector
from npcmodel.duties import (
    DeputyNumber,
    DeputyTime,
    case_handling_valid,
    deputy_number_valid,
    deputy_time_due,
    done_in_time,
    meeting_request_valid,
)
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Level
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.params.budget_times import Months
from npcmodel.profiles import BEIJING, CHONGQING, HENAN, SHANGHAI, ZHEJIANG
from npcmodel.profiles.filings import DayOfYear
from npcmodel.profiles.parts import Limit, TimeLimit, TimeUnit
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.supervising import (
    InspectionPart,
    PlanDetail,
    PlanStep,
    SupervisionRules,
    SupervisionWay,
)
from npcmodel.sitting.initiatives import Initiative, may_initiate
from npcmodel.supervision import (
    ExecutionReport,
    Inspector,
    PlanItem,
    PlanKind,
    Reporter,
    SupervisionNumber,
    SupervisionTime,
    TopicSource,
    entrusted_inspection_valid,
    execution_report_in_time,
    further_answer_valid,
    inspection_conduct_valid,
    inspection_report_valid,
    inspection_team_valid,
    midterm_report_in_time,
    plan_contents,
    plan_steps_valid,
    supervision_due,
    supervision_in_time,
    supervision_number_valid,
    topic_source_valid,
    work_report_valid,
)

HN = "《河南省实施《中华人民共和国各级人民代表大会常务委员会监督法》办法》（2015）"
HN_WORK = "《河南省人民代表大会常务委员会工作条例》（2010）"
HN_VISITS = "《河南省各级人民代表大会代表视察办法》（2010）"
ZJ = "《浙江省各级人民代表大会常务委员会监督条例》（2008）"
BJ = (
    "《北京市各级人民代表大会常务委员会听取和审议人民政府、人民法院和人民检察院专项工作报告办法》"
    "（2007）"
)
BJ_LAWS = "《北京市各级人民代表大会常务委员会检查法律法规实施情况办法》（2007）"
BJ_RULES = "《北京市人民代表大会常务委员会议事规则》（2010）"
BJ_BUDGET = "《北京市人民代表大会常务委员会关于加强市级预算审查监督的决定》（2021）"
BJ_VISITS = "《北京市人民代表大会代表视察办法》（2007）"
CQ = "《重庆市人民代表大会常务委员会议事规则》（2023）"
SH = "《上海市人民代表大会常务委员会议事规则》（2008）"
PROVINCE, CITY, COUNTY = Level.PROVINCE, Level.CITY_WITH_DISTRICTS, Level.COUNTY
METROPOLIS, DISTRICT = Level.MUNICIPALITY, Level.MUNICIPAL_DISTRICT
T = SupervisionTime
ONE = timedelta(days=1)
IN_HENAN: dict[str, Any] = {"level": PROVINCE, "profile": HENAN}
IN_ZHEJIANG: dict[str, Any] = {"level": PROVINCE, "profile": ZHEJIANG}
IN_BEIJING: dict[str, Any] = {"level": METROPOLIS, "profile": BEIJING}
IN_SHANGHAI: dict[str, Any] = {"level": METROPOLIS, "profile": SHANGHAI}


def due(found: Any) -> date:
    """Return the last day."""
    last: date = found.due
    return last


def local(
    rule_id: str,
    what: SupervisionTime,
    event: date,
    last: date,
    cites: str,
    *,
    firm: bool = True,
    **kw: Any,
) -> list[Vector]:
    """Return the last day, and what the text itself says of it and the days about it."""
    found = [vector(rule_id, supervision_due, what, event, want=last, get=due, cites=cites, **kw)]
    for done, want in ((last - ONE, True), (last, True), (last + ONE, not firm)):
        found.append(
            vector(
                rule_id,
                supervision_in_time,
                what,
                done,
                event=event,
                want=want,
                get=met(cites),
                cites=cites,
                **kw,
            )
        )
    return found


def signed(
    rule_id: str, what: Initiative, roll: Roll, signers: int, *, want: bool, cites: str, **kw: Any
) -> Vector:
    """Return a vector on those who sign, as the local text counts them."""
    return vector(
        rule_id,
        may_initiate,
        what,
        roll,
        signers=signers,
        want=want,
        get=met(cites),
        cites=cites,
        **kw,
    )


def committee(level: Level, members: int) -> Roll:
    """Return a standing committee."""
    return Roll(Body.STANDING_COMMITTEE, level, members)


def visits(number: int, what: DeputyNumber, level: Level, *, want: bool, **kw: Any) -> Vector:
    """Return a vector on a number of deputies' inspections."""
    rule_id = kw.pop("rule_id")
    return vector(rule_id, deputy_number_valid, what, number, level=level, want=want, **kw)


JUL_28, JUL_30 = date(2026, 7, 28), date(2026, 7, 30)
VECTORS: list[Vector] = [
    # Henan
    *local(
        "LR-supervision-HN-01",
        T.HANDLING,
        date(2026, 3, 31),
        date(2026, 6, 30),
        HN + "第11条",
        **IN_HENAN,
    ),
    *local(
        "LR-supervision-HN-01",
        T.HANDLING,
        date(2026, 11, 30),
        date(2027, 2, 28),
        HN + "第11条",
        **IN_HENAN,
    ),
    *local(
        "LR-supervision-HN-02",
        T.PLAN_DRAFT,
        JUL_28,
        date(2026, 7, 8),
        HN + "第16条第1款",
        **IN_HENAN,
    ),
    *local(
        "LR-supervision-HN-02",
        T.ADJUSTMENT_DRAFT,
        JUL_28,
        date(2026, 7, 8),
        HN + "第19条第1款",
        **IN_HENAN,
    ),
    *local(
        "LR-supervision-HN-03", T.PLAN_HANDOVER, JUL_30, date(2026, 8, 9), HN + "第20条", **IN_HENAN
    ),
    *local(
        "LR-supervision-HN-03",
        T.PLAN_HANDLING,
        date(2026, 8, 9),
        date(2026, 11, 9),
        HN + "第20条",
        **IN_HENAN,
    ),
    # A month before 31 July is 30 June; the Budget Law's thirty days are 1 July.
    *local(
        "LR-supervision-HN-04",
        T.ACCOUNTS_DRAFT,
        date(2026, 7, 31),
        date(2026, 6, 30),
        HN + "第23条第1款",
        **IN_HENAN,
    ),
    *local(
        "LR-supervision-HN-04",
        T.ACCOUNTS_SUBMISSION,
        date(2026, 7, 31),
        date(2026, 7, 21),
        HN + "第25条",
        **IN_HENAN,
    ),
    *local(
        "LR-supervision-HN-04",
        T.ACCOUNTS_COPY,
        date(2026, 7, 31),
        date(2026, 7, 24),
        HN + "第25条",
        **IN_HENAN,
    ),
    *local(
        "LR-supervision-HN-05",
        T.FINANCE_HANDOVER,
        JUL_30,
        date(2026, 8, 9),
        HN + "第30条第2款",
        **IN_HENAN,
    ),
    *local(
        "LR-supervision-HN-05",
        T.FINANCE_HANDLING,
        date(2026, 8, 9),
        date(2026, 10, 9),
        HN + "第30条第2款",
        **IN_HENAN,
    ),
    *local(
        "LR-supervision-HN-05",
        T.AUDIT_RECTIFICATION,
        JUL_28,
        date(2026, 12, 31),
        HN + "第30条第3款",
        **IN_HENAN,
    ),
    # Thirty days here, twenty by the Budget Law, which binds as well.
    vector(
        "LR-supervision-HN-05",
        supervision_due,
        T.ACCOUNTS_APPROVAL,
        JUL_30,
        want=date(2026, 8, 19),
        get=due,
        cites=HN + "第31条",
        **IN_HENAN,
    ),
    *(
        vector(
            "LR-supervision-HN-05",
            supervision_in_time,
            T.ACCOUNTS_APPROVAL,
            done,
            event=JUL_30,
            want=want,
            get=get,
            cites=HN + "第31条",
            **IN_HENAN,
        )
        for done, want, get in (
            (date(2026, 8, 29), True, met(HN + "第31条")),
            (date(2026, 8, 30), False, met(HN + "第31条")),
            (date(2026, 8, 29), False, verdict),
            (date(2026, 8, 19), True, verdict),
        )
    ),
    *local(
        "LR-supervision-HN-06",
        T.INSPECTION_NOTICE,
        date(2026, 6, 10),
        date(2026, 5, 31),
        HN + "第40条",
        **IN_HENAN,
    ),
    *local(
        "LR-supervision-HN-07",
        T.INSPECTION_HANDOVER,
        JUL_30,
        date(2026, 8, 9),
        HN + "第44条第1款",
        **IN_HENAN,
    ),
    *local(
        "LR-supervision-HN-07",
        T.INSPECTION_HANDLING,
        date(2026, 8, 9),
        date(2026, 11, 9),
        HN + "第44条第1款",
        **IN_HENAN,
    ),
    *local(
        "LR-supervision-HN-07",
        T.INSPECTION_HANDLING,
        date(2026, 12, 10),
        date(2027, 3, 10),
        HN + "第44条第1款",
        **IN_HENAN,
    ),
    *(
        vector(
            "LR-supervision-HN-08",
            further_answer_valid,
            committee(PROVINCE, 66),
            submitters=6,
            dissatisfied=number,
            want=want,
            cites=HN + "第68条",
            profile=HENAN,
        )
        for number, want in ((2, False), (3, False), (4, True))
    ),
    *(
        signed(
            "LR-supervision-HN-08",
            what,
            committee(level, 66),
            number,
            want=want,
            cites=cites,
            profile=HENAN,
        )
        for what, cites in (
            (Initiative.INVESTIGATION, HN + "第69条第3款"),
            (Initiative.REMOVAL, HN + "第73条第3款"),
        )
        for level in (PROVINCE, CITY, COUNTY)
        for number, want in ((13, False), (14, True), (15, True))
    ),
    *local(
        "LR-supervision-HN-09",
        T.MEMBERS_OPINIONS,
        date(2026, 3, 31),
        date(2026, 6, 30),
        HN_WORK + "第11条",
        **IN_HENAN,
    ),
    *local(
        "LR-supervision-HN-10",
        T.AUDIT_BRIEFING,
        date(2026, 7, 31),
        date(2026, 6, 30),
        HN + "第28条",
        **IN_HENAN,
    ),
    *local(
        "LR-supervision-HN-10",
        T.BUDGET_ADJUSTMENT,
        date(2026, 7, 31),
        date(2026, 6, 30),
        HN + "第33条第4款",
        **IN_HENAN,
    ),
    # Here the month is shorter than the Budget Law's thirty days.
    vector(
        "LR-supervision-HN-10",
        supervision_in_time,
        T.BUDGET_ADJUSTMENT,
        date(2026, 2, 15),
        event=date(2026, 3, 15),
        want=False,
        cites=HN + "第33条第4款",
        **IN_HENAN,
    ),
    # Zhejiang
    *local(
        "LR-supervision-ZJ-01", T.DRAFT, JUL_28, date(2026, 7, 8), ZJ + "第13条第1款", **IN_ZHEJIANG
    ),
    *local(
        "LR-supervision-ZJ-01",
        T.DRAFT_COMMENTS,
        date(2026, 7, 8),
        date(2026, 7, 13),
        ZJ + "第13条第1款",
        **IN_ZHEJIANG,
    ),
    *local(
        "LR-supervision-ZJ-01",
        T.REVISED,
        JUL_28,
        date(2026, 7, 18),
        ZJ + "第13条第2款",
        **IN_ZHEJIANG,
    ),
    *local(
        "LR-supervision-ZJ-01",
        T.MEMBERS_COPY,
        JUL_28,
        date(2026, 7, 21),
        ZJ + "第13条第3款",
        firm=False,
        **IN_ZHEJIANG,
    ),
    # The statute's own seven days bind all the same.
    vector(
        "LR-supervision-ZJ-01",
        supervision_in_time,
        T.MEMBERS_COPY,
        date(2026, 7, 22),
        event=JUL_28,
        want=False,
        cites="《监督法》（2024）第15条第2款",
        **IN_ZHEJIANG,
    ),
    *(
        vector(
            "LR-supervision-ZJ-02",
            midterm_report_in_time,
            day,
            first_year=2026,
            want=want,
            cites=ZJ + "第22条",
            **IN_ZHEJIANG,
        )
        for day, want in (
            (date(2028, 6, 30), False),
            (date(2028, 7, 1), True),
            (date(2028, 12, 31), True),
            (date(2029, 1, 1), False),
        )
    ),
    *local(
        "LR-supervision-ZJ-03",
        T.INSPECTION_NOTICE,
        date(2026, 6, 30),
        date(2026, 5, 30),
        ZJ + "第29条第1款",
        **IN_ZHEJIANG,
    ),
    *local(
        "LR-supervision-ZJ-03",
        T.INSPECTION_NOTICE,
        date(2026, 3, 31),
        date(2026, 2, 28),
        ZJ + "第29条第1款",
        **IN_ZHEJIANG,
    ),
    *(
        signed(
            "LR-supervision-ZJ-04",
            Initiative.INTERPELLATION,
            committee(level, 40),
            number,
            want=want,
            cites=ZJ + "第36条第2款",
            profile=ZHEJIANG,
        )
        for level, number, want in (
            (PROVINCE, 4, False),
            (PROVINCE, 5, True),
            (CITY, 4, False),
            (CITY, 5, True),
            (COUNTY, 2, False),
            (COUNTY, 3, True),
        )
    ),
    *local(
        "LR-supervision-ZJ-05",
        T.HANDOVER,
        date(2026, 8, 10),
        date(2026, 8, 17),
        ZJ + "第43条第1款",
        **IN_ZHEJIANG,
    ),
    *(
        one
        for what in (
            T.HANDLING,
            T.PLAN_HANDLING,
            T.FINANCE_HANDLING,
            T.INSPECTION_HANDLING,
            T.OTHER_HANDLING,
        )
        for one in local(
            "LR-supervision-ZJ-05",
            what,
            date(2026, 8, 17),
            date(2026, 11, 17),
            ZJ + "第44条第1款",
            **IN_ZHEJIANG,
        )
    ),
    *local(
        "LR-supervision-ZJ-05",
        T.HANDLING,
        date(2026, 8, 17),
        date(2026, 12, 1),
        ZJ + "第44条第1款",
        set_for=date(2026, 12, 1),
        **IN_ZHEJIANG,
    ),
    # Beijing
    *(
        one
        for level in (METROPOLIS, DISTRICT)
        for what, last, where in (
            (T.DRAFT, 8, "第9条第1款"),
            (T.REVISED, 18, "第9条第1款"),
            (T.MEMBERS_COPY, 21, "第9条第2款"),
        )
        for one in local(
            "LR-supervision-BJ-01",
            what,
            JUL_28,
            date(2026, 7, last),
            BJ + where,
            level=level,
            profile=BEIJING,
        )
    ),
    vector(
        "LR-supervision-BJ-01",
        supervision_in_time,
        T.DRAFT,
        date(2026, 7, 9),
        event=JUL_28,
        ad_hoc_meeting=True,
        want=None,
        get=verdict,
        cites=BJ + "第9条第3款",
        **IN_BEIJING,
    ),
    vector(
        "LR-supervision-BJ-01",
        supervision_in_time,
        T.DRAFT,
        date(2026, 7, 8),
        event=JUL_28,
        ad_hoc_meeting=True,
        want=True,
        get=verdict,
        cites=BJ + "第9条第3款",
        **IN_BEIJING,
    ),
    *local(
        "LR-supervision-BJ-02",
        T.HANDLING_PLAN,
        date(2026, 3, 31),
        date(2026, 6, 30),
        BJ + "第15条第1款",
        **IN_BEIJING,
    ),
    *local(
        "LR-supervision-BJ-02",
        T.HANDLING,
        date(2026, 3, 31),
        date(2027, 3, 31),
        BJ + "第15条第1款",
        **IN_BEIJING,
    ),
    *local(
        "LR-supervision-BJ-02",
        T.HANDLING,
        date(2028, 2, 29),
        date(2029, 2, 28),
        BJ + "第15条第1款",
        level=DISTRICT,
        profile=BEIJING,
    ),
    *local(
        "LR-supervision-BJ-03",
        T.INSPECTION_HANDLING_PLAN,
        date(2026, 11, 30),
        date(2027, 2, 28),
        BJ_LAWS + "第16条第1款",
        **IN_BEIJING,
    ),
    *local(
        "LR-supervision-BJ-03",
        T.INSPECTION_HANDLING,
        date(2026, 11, 30),
        date(2027, 11, 30),
        BJ_LAWS + "第16条第1款",
        **IN_BEIJING,
    ),
    *local(
        "LR-supervision-BJ-04",
        T.HANDLING_PLAN,
        date(2026, 5, 31),
        date(2026, 8, 31),
        BJ_RULES + "第25条第1款",
        **IN_BEIJING,
    ),
    *local(
        "LR-supervision-BJ-04",
        T.HANDLING,
        date(2026, 5, 31),
        date(2027, 5, 31),
        BJ_RULES + "第25条第1款",
        **IN_BEIJING,
    ),
    *local(
        "LR-supervision-BJ-90",
        T.AUDIT_RECTIFICATION,
        JUL_28,
        date(2026, 12, 31),
        BJ_BUDGET + "第9条第2款",
        **IN_BEIJING,
    ),
    *(
        vector(
            "LR-supervision-BJ-90",
            supervision_number_valid,
            SupervisionNumber.RECTIFICATION_INQUIRIES,
            number,
            want=want,
            cites=BJ_BUDGET + "第9条第2款",
            **IN_BEIJING,
        )
        for number, want in ((0, False), (1, True), (2, True))
    ),
    # Shanghai
    *local(
        "LR-supervision-SH-01", T.DRAFT, JUL_28, date(2026, 7, 8), SH + "第23条第2款", **IN_SHANGHAI
    ),
    *local(
        "LR-supervision-SH-01",
        T.REVISED,
        JUL_28,
        date(2026, 7, 18),
        SH + "第23条第2款",
        **IN_SHANGHAI,
    ),
    *local(
        "LR-supervision-SH-01",
        T.INSPECTION_REPORT,
        date(2026, 6, 30),
        date(2026, 8, 30),
        SH + "第25条第1款",
        **IN_SHANGHAI,
    ),
    *(
        one
        for what in (T.HANDLING, T.PLAN_HANDLING, T.FINANCE_HANDLING, T.INSPECTION_HANDLING)
        for one in local(
            "LR-supervision-SH-01",
            what,
            date(2026, 9, 25),
            date(2026, 12, 25),
            SH + "第26条第1款",
            firm=False,
            **IN_SHANGHAI,
        )
    ),
    # Deputies' inspections
    *(
        visits(
            number,
            DeputyNumber.COLLECTIVE_INSPECTIONS,
            level,
            want=number > 0,
            cites=HN_VISITS + "第4条第1款",
            profile=HENAN,
            rule_id="LR-inspection-HN-01",
        )
        for level in (PROVINCE, CITY, COUNTY, Level.TOWN)
        for number in (0, 1, 2)
    ),
    *(
        vector(
            "LR-inspection-HN-01",
            deputy_number_valid,
            DeputyNumber.INSPECTION_DAYS,
            number,
            level=level,
            want=want,
            get=lambda found: len(found.notes),
            cites=HN_VISITS + "第4条第2款",
            profile=HENAN,
        )
        for level, least, most in (
            (PROVINCE, 5, 10),
            (CITY, 5, 10),
            (COUNTY, 3, 5),
            (Level.TOWN, 3, 5),
        )
        for number, want in ((least - 1, 1), (least, 0), (most, 0), (most + 1, 1))
    ),
    vector(
        "LR-inspection-HN-01",
        deputy_time_due,
        DeputyTime.INSPECTION_NOTICE,
        date(2026, 1, 10),
        want=date(2025, 12, 31),
        get=due,
        cites=HN_VISITS + "第6条",
        profile=HENAN,
    ),
    *(
        vector(
            "LR-inspection-HN-01",
            done_in_time,
            DeputyTime.INSPECTION_NOTICE,
            date(2026, 1, 10),
            done=done,
            want=want,
            cites=HN_VISITS + "第6条",
            profile=HENAN,
        )
        for done, want in (
            (date(2025, 12, 30), True),
            (date(2025, 12, 31), True),
            (date(2026, 1, 1), False),
            (date(2026, 1, 11), False),
        )
    ),
    *(
        vector(
            "LR-inspection-HN-01",
            case_handling_valid,
            handled=handled,
            level=level,
            want=not handled,
            cites=HN_VISITS + "第22条",
            profile=HENAN,
        )
        for handled in (True, False)
        for level in (PROVINCE, CITY, COUNTY, Level.TOWN)
    ),
    *(
        visits(
            number,
            DeputyNumber.COLLECTIVE_INSPECTIONS,
            METROPOLIS,
            want=number > 0,
            cites=BJ_VISITS + "第3条第1款",
            profile=BEIJING,
            rule_id="LR-inspection-BJ-01",
        )
        for number in (0, 1, 2)
    ),
    *(
        vector(
            "LR-inspection-BJ-01",
            meeting_request_valid,
            METROPOLIS,
            organ=DISTRICT,
            in_writing=written,
            want=written,
            cites=BJ_VISITS + "第10条第1款",
            profile=BEIJING,
        )
        for written in (True, False)
    ),
    *(
        vector(
            "LR-inspection-BJ-01",
            case_handling_valid,
            handled=handled,
            level=METROPOLIS,
            want=not handled,
            cites=BJ_VISITS + "第9条第1款",
            profile=BEIJING,
        )
        for handled in (True, False)
    ),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """The rule gives the value and cites the provision."""
    v.check()


# Every field as the article has it

MONTHS = TimeUnit.MONTHS
WORDS = object()
FIFTH = Share(at_least(Fraction(1, 5)), Base.ALL_MEMBERS)
ALL_STEPS = tuple(PlanStep)
FIVE = (
    PlanDetail.TOPIC,
    PlanDetail.REASONS,
    PlanDetail.FOCUS,
    PlanDetail.TIME,
    PlanDetail.ORGAN,
)


def ago(days: int, *, soft: bool = False) -> TimeLimit:
    """So many days before."""
    return TimeLimit(days, before=True, soft=soft)


MONTH_AGO = TimeLimit(1, MONTHS, before=True)
TWO, THREE, TWELVE = TimeLimit(2, MONTHS), TimeLimit(3, MONTHS), TimeLimit(12, MONTHS)
SIX = TimeLimit(6, MONTHS)
USUAL = TimeLimit(3, MONTHS, soft=True)
WANT: dict[str, dict[str, tuple[Any, str]]] = {
    "河南": {
        "every_level": (WORDS, HN + "第2条第1款"),
        "request_form": (WORDS, HN + "第4条第2款"),
        "report_plan_steps": (ALL_STEPS, HN + "第5条第1款"),
        "inspection_plan_steps": (
            (PlanStep.ADOPTED, PlanStep.PRINTED, PlanStep.ORGANS_TOLD, PlanStep.PUBLISHED),
            HN + "第37条第1款",
        ),
        "handling": (THREE, HN + "第11条"),
        "handling_written": (WORDS, HN + "第11条"),
        "execution_report": (Months(6, 9), HN + "第14条"),
        "plan_draft": (ago(20), HN + "第16条第1款"),
        "adjustment_draft": (ago(20), HN + "第19条第1款"),
        "plan_handover": (TimeLimit(10), HN + "第20条"),
        "plan_handling": (THREE, HN + "第20条"),
        "plan_written": (WORDS, HN + "第20条"),
        "budget_execution_report": (Months(6, 9), HN + "第22条"),
        "accounts_draft": (MONTH_AGO, HN + "第23条第1款"),
        "accounts_submission": (ago(10), HN + "第25条"),
        "accounts_copy": (ago(7), HN + "第25条"),
        "audit_briefing": (MONTH_AGO, HN + "第28条"),
        "finance_handover": (TimeLimit(10), HN + "第30条第2款"),
        "finance_handling": (TWO, HN + "第30条第2款"),
        "finance_consulted": (WORDS, HN + "第30条第2款"),
        "finance_written": (WORDS, HN + "第30条第2款"),
        "audit_rectification": (DayOfYear(12, 31), HN + "第30条第3款"),
        "accounts_approval": (TimeLimit(30), HN + "第31条"),
        "budget_adjustment": (MONTH_AGO, HN + "第33条第4款"),
        "entrusting": (WORDS, HN + "第38条第2款"),
        "prefecture_entrusting": (WORDS, HN + "第38条第2款"),
        "inspection_notice": (ago(10), HN + "第40条"),
        "no_direct_handling": (WORDS, HN + "第42条第2款"),
        "inspection_handover": (TimeLimit(10), HN + "第44条第1款"),
        "inspection_handling": (THREE, HN + "第44条第1款"),
        "further_answer": (Share(more_than(Fraction(1, 2)), Base.SUBMITTERS), HN + "第68条"),
        "investigation_signers": (FIFTH, HN + "第69条第3款"),
        "removal_signers": (FIFTH, HN + "第73条第3款"),
        "own_members_opinions": (THREE, HN_WORK + "第11条"),
    },
    "浙江": {
        "every_level": (WORDS, ZJ + "第2条"),
        "plan_parts": (
            (
                SupervisionWay.SPECIAL_REPORT,
                SupervisionWay.FINANCE,
                SupervisionWay.INSPECTION,
                SupervisionWay.FILING_REVIEW,
                SupervisionWay.OTHER,
            ),
            ZJ + "第7条第1款",
        ),
        "plan_details": (
            (PlanDetail.TOPIC, PlanDetail.ORGAN, PlanDetail.TIME, PlanDetail.METHOD),
            ZJ + "第7条第2款",
        ),
        "topic_proposers": (WORDS, ZJ + "第9条第3款"),
        "plan_steps": (
            (PlanStep.ADOPTED, PlanStep.PRINTED, PlanStep.ORGANS_TOLD),
            ZJ + "第10条第1款",
        ),
        "draft": (ago(20), ZJ + "第13条第1款"),
        "draft_comments": (TimeLimit(5), ZJ + "第13条第1款"),
        "revised": (ago(10), ZJ + "第13条第2款"),
        "members_copy": (ago(7, soft=True), ZJ + "第13条第3款"),
        "topic_times_exemption": (WORDS, ZJ + "第13条第4款"),
        "delegate": (WORDS, ZJ + "第14条第1款"),
        "execution_report": (Months(6, 9), ZJ + "第16条"),
        "budget_execution_report": (Months(6, 9), ZJ + "第16条"),
        "midterm_report": (Limit(6, 6), ZJ + "第22条"),
        "entrusting": (WORDS, ZJ + "第26条第1款"),
        "inspection_team": (WORDS, ZJ + "第28条第2款"),
        "inspection_leader": (WORDS, ZJ + "第28条第2款"),
        "inspected_excluded": (WORDS, ZJ + "第28条第4款"),
        "inspection_notice": (MONTH_AGO, ZJ + "第29条第1款"),
        "inspection_parts": (tuple(InspectionPart), ZJ + "第31条第2款"),
        "upper_interpellation_signers": (5, ZJ + "第36条第2款"),
        "county_interpellation_signers": (3, ZJ + "第36条第2款"),
        "opinions_adopted": (WORDS, ZJ + "第43条第1款"),
        "inspection_opinions_adopted": (WORDS, ZJ + "第43条第1款"),
        "finance_opinions_adopted": (WORDS, ZJ + "第43条第1款"),
        "handover": (TimeLimit(7), ZJ + "第43条第1款"),
        "handling": (THREE, ZJ + "第44条第1款"),
        "plan_handling": (THREE, ZJ + "第44条第1款"),
        "finance_handling": (THREE, ZJ + "第44条第1款"),
        "inspection_handling": (THREE, ZJ + "第44条第1款"),
        "other_handling": (THREE, ZJ + "第44条第1款"),
        "handling_set": (WORDS, ZJ + "第44条第1款"),
        "plan_consulted": (WORDS, ZJ + "第44条第3款"),
        "finance_consulted": (WORDS, ZJ + "第44条第3款"),
        "other_consulted": (WORDS, ZJ + "第44条第3款"),
        "plan_publicity": (
            (PlanStep.DEPUTIES_TOLD, PlanStep.PUBLISHED),
            ZJ + "第48条第1款第1项",
        ),
    },
    "北京": {
        "every_level": (WORDS, BJ + "第2条"),
        "report_plan_details": (FIVE, BJ + "第4条"),
        "report_plan_steps": (ALL_STEPS, BJ + "第5条"),
        "draft": (ago(20), BJ + "第9条第1款"),
        "revised": (ago(10), BJ + "第9条第1款"),
        "members_copy": (ago(7), BJ + "第9条第2款"),
        "meeting_times_exemption": (WORDS, BJ + "第9条第3款"),
        "opinions_adopted": (WORDS, BJ + "第14条第1款"),
        "handling_plan": (THREE, BJ + "第15条第1款"),
        "handling": (TWELVE, BJ + "第15条第1款"),
        "handling_written": (WORDS, BJ + "第15条第1款"),
        "own_opinions_signed": (WORDS, BJ_RULES + "第25条第1款"),
        "inspection_plan_details": (FIVE, BJ_LAWS + "第4条"),
        "inspection_plan_steps": (ALL_STEPS, BJ_LAWS + "第5条"),
        "inspection_team": (WORDS, BJ_LAWS + "第7条第3款"),
        "no_direct_handling": (WORDS, BJ_LAWS + "第11条第1款"),
        "inspection_parts": (
            tuple(one for one in InspectionPart if one is not InspectionPart.CAUSES),
            BJ_LAWS + "第12条第2款",
        ),
        "entrusting": (WORDS, BJ_LAWS + "第14条第1款"),
        "entrusting_consulted": (WORDS, BJ_LAWS + "第14条第1款"),
        "inspection_opinions_adopted": (WORDS, BJ_LAWS + "第15条第1款"),
        "inspection_handling_plan": (THREE, BJ_LAWS + "第16条第1款"),
        "inspection_handling": (TWELVE, BJ_LAWS + "第16条第1款"),
        "inspection_written": (WORDS, BJ_LAWS + "第16条第1款"),
        "own_audit_rectification": (DayOfYear(12, 31), BJ_BUDGET + "第9条第2款"),
        "own_rectification_inquiries": (Limit(least=1), BJ_BUDGET + "第9条第2款"),
    },
    "上海": {
        "draft": (ago(20), SH + "第23条第2款"),
        "revised": (ago(10), SH + "第23条第2款"),
        "inspection_report": (TWO, SH + "第25条第1款"),
        "plan_handling": (USUAL, SH + "第26条第1款"),
        "finance_handling": (USUAL, SH + "第26条第1款"),
        "inspection_handling": (USUAL, SH + "第26条第1款"),
        "plan_consulted": (WORDS, SH + "第26条第1款"),
        "finance_consulted": (WORDS, SH + "第26条第1款"),
        "handling_written": (WORDS, SH + "第26条第1款"),
        "plan_written": (WORDS, SH + "第26条第1款"),
        "finance_written": (WORDS, SH + "第26条第1款"),
        "inspection_written": (WORDS, SH + "第26条第1款"),
    },
    "重庆": {
        "opinions_consented": (WORDS, CQ + "第34条第1款"),
        "plan_handling": (SIX, CQ + "第34条第1款"),
        "finance_handling": (SIX, CQ + "第34条第1款"),
        "other_handling": (SIX, CQ + "第34条第1款"),
        "handling_written": (WORDS, CQ + "第34条第1款"),
        "plan_written": (WORDS, CQ + "第34条第1款"),
        "finance_written": (WORDS, CQ + "第34条第1款"),
        "other_written": (WORDS, CQ + "第34条第1款"),
    },
}
PLACES = {place.name: place for place in (HENAN, ZHEJIANG, BEIJING, SHANGHAI, CHONGQING)}
SINCE = {
    HN: date(2015, 9, 26),
    HN_WORK: date(2010, 7, 30),
    ZJ: date(2009, 1, 1),
    BJ: date(2008, 1, 1),
    BJ_LAWS: date(2008, 1, 1),
    BJ_BUDGET: date(2022, 1, 1),
    SH: date(2008, 8, 21),
    BJ_RULES: date(2010, 12, 23),
    CQ: date(2023, 3, 30),
}


@pytest.mark.parametrize(("name", "field"), [(n, f) for n, found in WANT.items() for f in found])
def test_a_field_is_what_the_article_says(name: str, field: str) -> None:
    """Value, provision and first day, each as read; unknown on the day before."""
    provision = getattr(PLACES[name].supervision, field)
    value, article = WANT[name][field]
    first = SINCE[article[: article.rindex("）") + 1]]

    assert article == str(provision.source)
    assert first == provision.since
    assert provision.until is None
    assert isinstance(provision.value, Text) if value is WORDS else value == provision.value
    found = PLACES[name].find(f"supervision.{field}", first, own=True)
    assert [provision] == [one.provision for one in found]
    assert () == PLACES[name].find(f"supervision.{field}", first - ONE, own=True)


@pytest.mark.parametrize("name", WANT)
def test_no_other_field_is_given(name: str) -> None:
    """What the table does not list is unknown."""
    rules = PLACES[name].supervision
    given = {one for one in attrs.fields_dict(SupervisionRules) if getattr(rules, one) is not None}

    assert WANT[name].keys() == given


# What is said in words


def item(way: SupervisionWay, *details: PlanDetail) -> PlanItem:
    """Return a topic of a plan."""
    return PlanItem(way.value, way, details)


def test_a_plan_of_zhejiang_holds_five_parts() -> None:
    """Reports, finance, inspections, filing, others, each with organ, time and method."""
    ways = [
        SupervisionWay.SPECIAL_REPORT,
        SupervisionWay.FINANCE,
        SupervisionWay.INSPECTION,
        SupervisionWay.FILING_REVIEW,
        SupervisionWay.OTHER,
    ]
    full = [item(way, *PlanDetail) for way in ways]
    bare = [item(way, PlanDetail.TOPIC, PlanDetail.ORGAN, PlanDetail.TIME) for way in ways[:4]]
    whole = plan_contents(full, on=ON, **IN_ZHEJIANG)
    part = plan_contents(bare, on=ON, **IN_ZHEJIANG)

    assert ((), ()) == (whole.missing, whole.bare)
    assert all(ground.holds for ground in whole.grounds)
    assert (SupervisionWay.OTHER,) == part.missing
    assert [(PlanDetail.METHOD,)] * 4 == [details for _, details in part.bare]
    assert [ZJ + "第7条第1款", ZJ + "第7条第2款"] == cited(part)


def test_the_plans_of_beijing_say_five_things_of_a_topic() -> None:
    """Of reports by one text, of inspections by the other, of nothing else."""
    ways = [SupervisionWay.SPECIAL_REPORT, SupervisionWay.INSPECTION, SupervisionWay.RESEARCH]
    found = plan_contents([item(way, *FIVE[1:]) for way in ways], on=ON, **IN_BEIJING)

    assert [way.value for way in ways[:2]] == [topic for topic, _ in found.bare]
    assert [BJ + "第4条", BJ_LAWS + "第4条"] == cited(found)


@pytest.mark.parametrize(
    ("profile", "level", "kind", "cites", "steps"),
    [
        (HENAN, COUNTY, PlanKind.REPORTS, HN + "第5条第1款", 5),
        (HENAN, PROVINCE, PlanKind.INSPECTIONS, HN + "第37条第1款", 4),
        (ZHEJIANG, CITY, PlanKind.YEARLY, ZJ + "第10条第1款", 3),
        (ZHEJIANG, CITY, PlanKind.YEARLY, ZJ + "第48条第1款第1项", 2),
        (BEIJING, DISTRICT, PlanKind.REPORTS, BJ + "第5条", 5),
        (BEIJING, METROPOLIS, PlanKind.INSPECTIONS, BJ_LAWS + "第5条", 5),
    ],
)
def test_each_step_of_a_plan_is_asked_for(
    profile: Profile, level: Level, kind: PlanKind, cites: str, steps: int
) -> None:
    """With all of them it is valid; with none of them each is missed."""
    done = plan_steps_valid(list(PlanStep), plan=kind, level=level, on=ON, profile=profile)
    none = plan_steps_valid([], plan=kind, level=level, on=ON, profile=profile)

    assert done.holds
    assert steps == [str(one.citation) for one in none.grounds if not one.holds].count(cites)


def test_who_may_propose_and_how() -> None:
    """Citizens in Zhejiang; in Henan an organ asks in writing."""
    citizens = TopicSource.CITIZENS
    request = TopicSource.ORGAN_REQUEST
    spoken = topic_source_valid(request, in_writing=False, on=ON, **IN_HENAN)

    assert ZJ + "第9条第3款" in cited(topic_source_valid(citizens, on=ON, **IN_ZHEJIANG))
    assert topic_source_valid(citizens, on=ON, **IN_HENAN).undecided
    assert topic_source_valid(request, on=ON, **IN_HENAN).holds
    assert not spoken.holds
    assert HN + "第4条第2款" in cited(spoken)
    assert topic_source_valid(request, in_writing=False, on=ON, **IN_BEIJING).holds


@pytest.mark.parametrize(
    ("by", "prevented", "want"),
    [
        (Reporter.HEAD, None, True),
        (Reporter.DEPARTMENT_CHIEF, True, True),
        (Reporter.DEPARTMENT_CHIEF, False, False),
        (Reporter.DEPARTMENT_CHIEF, None, None),
        (Reporter.DEPARTMENT_HEAD, True, False),
        (Reporter.DEPARTMENT_HEAD, None, False),
    ],
)
def test_who_reports_in_zhejiang(
    by: Reporter, *, prevented: bool | None, want: bool | None
) -> None:
    """The chief of a department, where the head of the government cannot come."""
    found = work_report_valid(Body.GOVERNMENT, by=by, prevented=prevented, on=ON, **IN_ZHEJIANG)

    assert want is verdict(found)


@pytest.mark.parametrize(
    ("profile", "level", "entrusted", "cites", "want"),
    [
        (HENAN, PROVINCE, CITY, HN + "第38条第2款", True),
        (HENAN, CITY, COUNTY, HN + "第38条第2款", None),
        (ZHEJIANG, PROVINCE, CITY, ZJ + "第26条第1款", True),
        (ZHEJIANG, CITY, COUNTY, "《监督法》（2024）第34条第1款", False),
        (BEIJING, METROPOLIS, DISTRICT, BJ_LAWS + "第14条第1款", True),
    ],
)
def test_who_entrusts(
    profile: Profile, level: Level, entrusted: Level, cites: str, *, want: bool | None
) -> None:
    """Henan lets its cities, which the statute does not list."""
    found = entrusted_inspection_valid(
        level, entrusted=entrusted, consulted=True, on=ON, profile=profile
    )

    assert want is verdict(found)
    assert cites in cited(found)


@pytest.mark.parametrize(("consulted", "want"), [(True, True), (False, False), (None, None)])
def test_beijing_agrees_with_the_district_first(
    *, consulted: bool | None, want: bool | None
) -> None:
    """Without that it may not entrust it; not known, it stays open."""
    found = entrusted_inspection_valid(
        METROPOLIS, entrusted=DISTRICT, consulted=consulted, on=ON, profile=BEIJING
    )
    agreed = [str(one.citation) for one in found.open] + cited(found)

    assert want is verdict(found)
    assert 2 == agreed.count(BJ_LAWS + "第14条第1款")
    # No other text asks for it.
    assert entrusted_inspection_valid(
        PROVINCE, entrusted=CITY, consulted=consulted, on=ON, profile=HENAN
    ).holds


@pytest.mark.parametrize(
    ("what", "last"),
    [
        (T.HANDLING, date(2026, 1, 28)),
        (T.PLAN_HANDLING, date(2026, 1, 28)),
        (T.FINANCE_HANDLING, date(2026, 1, 28)),
        (T.OTHER_HANDLING, date(2026, 1, 28)),
        (T.INQUIRY_HANDLING, date(2026, 1, 28)),
    ],
)
def test_chongqings_six_months_are_of_every_report(what: SupervisionTime, last: date) -> None:
    """Of reports and special inquiries; of an inspection, whose report is the team's, of none."""
    kw: dict[str, Any] = {"level": METROPOLIS, "on": ON, "profile": CHONGQING}
    event = date(2025, 7, 28)

    assert last == supervision_due(what, event, **kw).due
    assert supervision_in_time(what, last, event=event, **kw).holds
    assert not supervision_in_time(what, last + ONE, event=event, **kw).holds
    assert supervision_in_time(T.INSPECTION_HANDLING, last, event=event, **kw).undecided
    district = {**kw, "level": DISTRICT}
    assert supervision_in_time(what, last, event=event, **district).undecided


@pytest.mark.parametrize(
    ("ways", "missing"),
    [
        ([], [SupervisionWay.OTHER]),
        ([SupervisionWay.SPECIAL_INQUIRY], []),
        ([SupervisionWay.RESEARCH], []),
        ([SupervisionWay.OTHER], []),
    ],
)
def test_a_special_inquiry_is_one_of_zhejiangs_other_activities(
    ways: list[SupervisionWay], missing: list[SupervisionWay]
) -> None:
    """So is a study; the four named ways are not."""
    named = [
        SupervisionWay.SPECIAL_REPORT,
        SupervisionWay.FINANCE,
        SupervisionWay.INSPECTION,
        SupervisionWay.FILING_REVIEW,
    ]
    items = [item(way, *PlanDetail) for way in (*named, *ways)]
    found = plan_contents(items, on=ON, **IN_ZHEJIANG)

    assert missing == list(found.missing)
    assert ("缺少：其他监督活动" in found.explain("zh").splitlines()) == bool(missing)
    assert ("missing: other" in found.explain("en").splitlines()) == bool(missing)


def test_each_exemption_frees_what_it_names() -> None:
    """Beijing frees the meeting called for the occasion, Zhejiang the topic; not the reverse."""
    beijing: dict[str, Any] = {"event": JUL_28, "on": ON, **IN_BEIJING}
    zhejiang: dict[str, Any] = {"event": JUL_28, "on": ON, **IN_ZHEJIANG}
    late = date(2026, 7, 9)

    assert supervision_in_time(T.DRAFT, late, ad_hoc_meeting=True, **beijing).undecided
    assert not supervision_in_time(T.DRAFT, late, ad_hoc_topic=True, **beijing).holds
    assert supervision_in_time(T.DRAFT, late, ad_hoc_topic=True, **zhejiang).undecided
    assert not supervision_in_time(T.DRAFT, late, ad_hoc_meeting=True, **zhejiang).holds


MEMBER, STAFF = Inspector.COMMITTEE_MEMBER, Inspector.STAFF


@pytest.mark.parametrize(
    ("where", "team", "led", "want"),
    [
        (IN_ZHEJIANG, [MEMBER, Inspector.DEPUTY], True, True),
        (IN_ZHEJIANG, [MEMBER], False, False),
        (IN_ZHEJIANG, [MEMBER], None, None),
        (IN_ZHEJIANG, [MEMBER, STAFF], True, None),
        (IN_ZHEJIANG, [MEMBER, Inspector.INSPECTED_STAFF], True, False),
        (IN_ZHEJIANG, [MEMBER, Inspector.EXPERT], True, False),
        (IN_BEIJING, [MEMBER], None, True),
        (IN_BEIJING, [MEMBER, STAFF], None, None),
        (IN_BEIJING, [Inspector.DEPUTY], None, False),
        (IN_HENAN, [MEMBER, STAFF], None, True),
    ],
)
def test_who_inspects(
    where: dict[str, Any], team: list[Inspector], *, led: bool | None, want: bool | None
) -> None:
    """Zhejiang has the council lead, and keeps those inspected out."""
    found = inspection_team_valid(team, led_by_council=led, on=ON, **where)

    assert want is verdict(found)


def test_which_texts_speak_of_the_team() -> None:
    """Members, those inspected and the leader in Zhejiang, members in Beijing."""
    there = inspection_team_valid([MEMBER], led_by_council=True, on=ON, **IN_ZHEJIANG)
    here = inspection_team_valid([MEMBER], on=ON, **IN_BEIJING)

    assert [ZJ + "第28条第2款", ZJ + "第28条第4款", ZJ + "第28条第2款"] == cited(there)[1:]
    assert [BJ_LAWS + "第7条第3款"] == cited(here)[1:]


@pytest.mark.parametrize("missing", InspectionPart)
def test_each_part_of_a_report_is_asked_for(missing: InspectionPart) -> None:
    """Zhejiang asks for five, Beijing for four."""
    has = [one for one in InspectionPart if one is not missing]
    there = inspection_report_valid(has, on=ON, **IN_ZHEJIANG)
    here = inspection_report_valid(has, on=ON, **IN_BEIJING)

    assert not there.holds
    assert ZJ + "第31条第2款" in [str(one.citation) for one in there.grounds if not one.holds]
    assert (missing is InspectionPart.CAUSES) is here.holds
    failing = [str(one.citation) for one in here.grounds if not one.holds]
    assert (missing is not InspectionPart.CAUSES) == (BJ_LAWS + "第12条第2款" in failing)


@pytest.mark.parametrize(
    ("where", "cites"), [(IN_BEIJING, BJ_LAWS + "第11条第1款"), (IN_HENAN, HN + "第42条第2款")]
)
def test_a_team_leaves_cases_to_others(where: dict[str, Any], cites: str) -> None:
    """It passes them on."""
    left = inspection_conduct_valid(handled=False, on=ON, **where)

    assert left.holds
    assert [cites] == cited(left)
    assert not inspection_conduct_valid(handled=True, on=ON, **where).holds
    assert inspection_conduct_valid(handled=False, on=ON, **IN_ZHEJIANG).undecided


@pytest.mark.parametrize(
    ("where", "what", "cites"),
    [
        (IN_HENAN, ExecutionReport.PLAN, HN + "第14条"),
        (IN_HENAN, ExecutionReport.BUDGET, HN + "第22条"),
        (IN_ZHEJIANG, ExecutionReport.PLAN, ZJ + "第16条"),
        (IN_ZHEJIANG, ExecutionReport.BUDGET, ZJ + "第16条"),
    ],
)
def test_the_months_of_a_report(where: dict[str, Any], what: ExecutionReport, cites: str) -> None:
    """June to September."""
    days = {date(2026, 5, 31): 0, date(2026, 6, 1): 1, date(2026, 9, 30): 1, date(2026, 10, 1): 0}
    for day, want in days.items():
        found = execution_report_in_time(what, day, on=ON, **where)

        assert bool(want) is met(cites)(found)


# Whom they bind


@pytest.mark.parametrize(
    ("what", "profile", "above", "below"),
    [
        (T.HANDLING, HENAN, PROVINCE, COUNTY),
        (T.HANDOVER, ZHEJIANG, PROVINCE, COUNTY),
        (T.HANDLING, BEIJING, METROPOLIS, DISTRICT),
    ],
)
def test_texts_for_every_level_bind_those_below(
    what: SupervisionTime, profile: Profile, above: Level, below: Level
) -> None:
    """The county's last day is the province's."""
    upper = supervision_due(what, JUL_28, level=above, on=ON, profile=profile)
    lower = supervision_due(what, JUL_28, level=below, on=ON, profile=profile)

    assert upper.due == lower.due


@pytest.mark.parametrize(
    ("what", "profile", "below"),
    [
        (T.MEMBERS_OPINIONS, HENAN, COUNTY),
        (T.INSPECTION_REPORT, SHANGHAI, DISTRICT),
        (T.HANDLING, SHANGHAI, DISTRICT),
    ],
)
def test_texts_for_one_committee_bind_no_other(
    what: SupervisionTime, profile: Profile, below: Level
) -> None:
    """A county of the place is not told."""
    with pytest.raises(npc.NotInForceError):
        supervision_due(what, JUL_28, level=below, on=ON, profile=profile)


def test_beijings_own_texts_bind_the_city_alone() -> None:
    """Its rules of procedure and its decision on the budget."""
    plan = supervision_due(T.HANDLING_PLAN, JUL_28, level=DISTRICT, on=ON, profile=BEIJING)
    audit = supervision_due(T.AUDIT_RECTIFICATION, JUL_28, level=DISTRICT, on=ON, profile=BEIJING)
    what = SupervisionNumber.RECTIFICATION_INQUIRIES
    number = supervision_number_valid(what, 0, level=DISTRICT, on=ON, profile=BEIJING)

    assert [BJ + "第15条第1款"] == cited(plan)
    assert date(2027, 1, 28) == audit.due
    assert number.undecided


def test_signers_of_a_place_above_bind_below_where_the_text_does() -> None:
    """Zhejiang's counties need three by its text, and no other number."""
    found = may_initiate(
        Initiative.INTERPELLATION, committee(COUNTY, 30), signers=3, on=ON, profile=ZHEJIANG
    )

    assert 3 == required(ZJ + "第36条第2款")(found)
    assert 1 == cited(found).count(ZJ + "第36条第2款")


def test_shanghais_rules_bind_no_district() -> None:
    """They are made for the city's committee, and nothing of them is found below."""
    found = may_initiate(
        Initiative.INTERPELLATION, committee(DISTRICT, 30), signers=3, on=ON, profile=SHANGHAI
    )

    assert found.holds
    assert [] == [one for one in cited(found) if "上海" in one]


def test_beijings_inspections_bind_the_citys_deputies() -> None:
    """Districts may follow them, and need not."""
    what = DeputyNumber.COLLECTIVE_INSPECTIONS
    spoken = meeting_request_valid(
        DISTRICT, organ=DISTRICT, in_writing=False, on=ON, profile=BEIJING
    )
    left = case_handling_valid(handled=False, level=DISTRICT, on=ON, profile=BEIJING)

    assert deputy_number_valid(what, 0, level=DISTRICT, on=ON, profile=BEIJING).undecided
    assert spoken.holds
    assert ["《代表法》（2025）第31条第2款"] == cited(left)


@pytest.mark.parametrize(
    ("profile", "field", "cites", "first"),
    [
        (HENAN, "collective_inspections", HN_VISITS + "第4条第1款", date(2010, 7, 30)),
        (HENAN, "inspection_days", HN_VISITS + "第4条第2款", date(2010, 7, 30)),
        (HENAN, "inspection_notice", HN_VISITS + "第6条", date(2010, 7, 30)),
        (HENAN, "no_direct_handling", HN_VISITS + "第22条", date(2010, 7, 30)),
        (BEIJING, "collective_inspections", BJ_VISITS + "第3条第1款", date(2007, 10, 30)),
        (BEIJING, "no_direct_handling", BJ_VISITS + "第9条第1款", date(2007, 10, 30)),
        (BEIJING, "meeting_request", BJ_VISITS + "第10条第1款", date(2007, 10, 30)),
    ],
)
def test_texts_on_deputies_inspections(
    profile: Profile, field: str, cites: str, first: date
) -> None:
    """Each is found from its first day, and not on the day before."""
    found = profile.find(f"deputies.{field}", first)

    assert [cites] == [str(one.provision.source) for one in found]
    assert () == profile.find(f"deputies.{field}", first - ONE)
