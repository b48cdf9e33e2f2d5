"""Boundary vectors of local rules on major matters, and what each of them lists."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import attrs
import pytest

import npcmodel as npc
from law.grounds import cited, verdict
from law.vectors import ON, Vector, check_first_day, vector
from npcmodel import Body, Level
from npcmodel.dates.held import State
from npcmodel.facts.levels import Tier
from npcmodel.matters import (
    MatterCriterion,
    MatterField,
    MatterForm,
    MatterKind,
    MatterPreparation,
    MatterTime,
    MatterTrait,
    MatterTreatment,
    matter_class,
    matter_field_covered,
    matter_handling_valid,
    matter_major,
    matter_outcome_valid,
    matter_preparation_valid,
    matter_proposal_valid,
    matter_reports_held,
    matter_submission_valid,
    matter_time_due,
    matter_time_in_time,
)
from npcmodel.matters.texts import listings
from npcmodel.profiles import BEIJING, HENAN, JINAN, SHANDONG, SHANGHAI, ZHEJIANG, MatterRules
from npcmodel.profiles.major_matters import Handling

SH = "《上海市人民代表大会常务委员会讨论、决定重大事项的规定》（2002）"
SD = "《山东省人民代表大会常务委员会讨论决定重大事项的规定》（2018）"
JN = "《济南市人民代表大会常务委员会讨论决定重大事项的规定》（2019）"
ZJ = "《浙江省各级人民代表大会常务委员会讨论决定重大事项的规定》（2018）"
HN = "《河南省人民代表大会常务委员会讨论、决定重大事项的规定》（2014）"
BJ96 = "《关于市人民政府向市人民代表大会常务委员会报告重大事项的若干规定》（1996）"
HNP = "《河南省人民代表大会常务委员会工作条例》（2010）"
SHP = "《上海市人民代表大会常务委员会议事规则》（2008）"
OL = "《地方组织法》（2022）"

BILL, REPORT, REQUEST = MatterForm.BILL, MatterForm.REPORT, MatterForm.REQUEST
COUNCIL, GOVERNMENT, COMMITTEES = (
    Body.COUNCIL_OF_CHAIRPERSONS,
    Body.GOVERNMENT,
    Body.SPECIAL_COMMITTEE,
)
COURT, PROCURATORATE = Body.COURT, Body.PROCURATORATE
REPORTING = {GOVERNMENT, Body.SUPERVISORY_COMMISSION, COURT, PROCURATORATE}
DECISION, CONSENT, CONSULTATION, REPORTED, FILING = list(MatterTreatment)[:5]
BJ_DAY = date(2017, 11, 30)


def committee(level: Level = Level.PROVINCE, members: int = 65) -> npc.Roll:
    """A standing committee."""
    return npc.Roll(Body.STANDING_COMMITTEE, level, members)


def signed(
    rule_id: str, place: npc.Profile, level: Level, least: int, cites: str, form: MatterForm = BILL
) -> Iterable[Vector]:
    """One fewer, so many, one more."""
    return (
        vector(
            rule_id,
            matter_proposal_valid,
            form,
            committee(level),
            signers=signers,
            profile=place,
            want=signers >= least,
            cites=cites,
        )
        for signers in (least - 1, least, least + 1)
    )


def timed(
    rule_id: str,
    place: npc.Profile,
    what: MatterTime,
    cites: str,
    *ends: tuple[date, date],
    soft: bool = False,
) -> Iterable[Vector]:
    """The last day for each event; the day before, that day and the day after of the first."""
    for event, last in ends:
        yield vector(
            rule_id,
            matter_time_due,
            what,
            event,
            profile=place,
            want=last,
            cites=cites,
            get=lambda found: found.due,
        )
    event, last = ends[0]
    for days, want in ((-1, True), (0, True), (1, soft)):
        yield vector(
            rule_id,
            matter_time_in_time,
            what,
            last + timedelta(days=days),
            event=event,
            profile=place,
            want=want,
            cites=cites,
        )


VECTORS = [
    *timed(
        "LR-major_matters-SH-01",
        SHANGHAI,
        MatterTime.AD_HOC_ITEM,
        f"{SH}第7条第2款",
        (date(2026, 5, 20), date(2026, 5, 17)),
        (date(2026, 3, 2), date(2026, 2, 27)),
    ),
    *timed(
        "LR-major_matters-SH-01",
        SHANGHAI,
        MatterTime.OPINIONS_REPLY,
        f"{SH}第12条第2款",
        (date(2026, 5, 31), date(2026, 7, 31)),
        (date(2026, 12, 31), date(2027, 2, 28)),
    ),
    *signed("LR-major_matters-SH-02", SHANGHAI, Level.MUNICIPALITY, 5, f"{SH}第5条第1款"),
    *signed("LR-major_matters-SH-02", SHANGHAI, Level.MUNICIPALITY, 5, f"{SH}第5条第2款", REQUEST),
    *(
        one
        for what, cites in (
            (MatterTime.ORGAN_BILL_DECISION, f"{SD}第8条第3款"),
            (MatterTime.MEMBERS_BILL_DECISION, f"{SD}第8条第4款"),
        )
        for one in timed(
            "LR-major_matters-SD-01",
            SHANDONG,
            what,
            cites,
            (date(2026, 1, 31), date(2026, 2, 28)),
            (date(2026, 3, 15), date(2026, 4, 15)),
        )
    ),
    *signed("LR-major_matters-SD-01", SHANDONG, Level.PROVINCE, 5, f"{SD}第8条第4款"),
    *(
        vector(
            "LR-major_matters-SD-01",
            matter_submission_valid,
            BILL,
            committee(),
            by=by,
            signers=None if by else 5,
            submitted=submitted,
            profile=SHANDONG,
            want=want,
            cites=cites,
        )
        for by, submitted, want, cites in (
            (COUNCIL, True, True, f"{SD}第8条第2款"),
            (GOVERNMENT, True, True, f"{SD}第8条第3款"),
            (GOVERNMENT, False, False, f"{SD}第8条第3款"),
            (COMMITTEES, False, False, f"{SD}第8条第3款"),
            (None, True, True, f"{SD}第8条第4款"),
            (None, False, True, f"{SD}第8条第4款"),
        )
    ),
    *timed(
        "LR-major_matters-SD-02",
        SHANDONG,
        MatterTime.OPINIONS_REPLY,
        f"{SD}第18条第2款",
        (date(2026, 3, 31), date(2026, 6, 30)),
    ),
    *timed(
        "LR-major_matters-SD-02",
        SHANDONG,
        MatterTime.HARD_OPINIONS_REPLY,
        f"{SD}第18条第2款",
        (date(2026, 3, 31), date(2026, 9, 30)),
    ),
    *(
        one
        for what in (MatterTime.BILL, MatterTime.REPORT)
        for one in timed(
            "LR-major_matters-JN-01",
            JINAN,
            what,
            f"{JN}第10条第3款",
            (date(2026, 6, 26), date(2026, 6, 16)),
        )
    ),
    *timed(
        "LR-major_matters-JN-01",
        JINAN,
        MatterTime.OPINIONS_FORWARDING,
        f"{JN}第18条第2款",
        (date(2026, 6, 27), date(2026, 7, 7)),
    ),
    *timed(
        "LR-major_matters-JN-01",
        JINAN,
        MatterTime.OPINIONS_REPLY,
        f"{JN}第18条第2款",
        (date(2026, 7, 7), date(2026, 10, 7)),
    ),
    *timed(
        "LR-major_matters-JN-01",
        JINAN,
        MatterTime.HARD_OPINIONS_REPLY,
        f"{JN}第18条第2款",
        (date(2026, 7, 7), date(2027, 1, 7)),
    ),
    *signed("LR-major_matters-JN-02", JINAN, Level.CITY_WITH_DISTRICTS, 5, f"{JN}第7条第1款"),
    *(
        vector(
            "LR-major_matters-JN-02",
            npc.carried,
            committee(Level.CITY_WITH_DISTRICTS, members),
            npc.Tally(yes=yes),
            profile=JINAN,
            want=want,
            cites=f"{JN}第17条",
        )
        for members, yes, want in ((55, 27, False), (55, 28, True), (56, 28, False), (56, 29, True))
    ),
    *signed("LR-major_matters-ZJ-01", ZHEJIANG, Level.PROVINCE, 5, f"{ZJ}第8条第2款第4项"),
    *signed(
        "LR-major_matters-ZJ-01", ZHEJIANG, Level.CITY_WITH_DISTRICTS, 5, f"{ZJ}第8条第2款第4项"
    ),
    *signed("LR-major_matters-ZJ-01", ZHEJIANG, Level.COUNTY, 3, f"{ZJ}第8条第2款第4项"),
    *timed(
        "LR-major_matters-ZJ-01",
        ZHEJIANG,
        MatterTime.BILL,
        f"{ZJ}第10条第1款",
        (date(2026, 7, 27), date(2026, 6, 27)),
        soft=True,
    ),
    *timed(
        "LR-major_matters-ZJ-01",
        ZHEJIANG,
        MatterTime.REPORT,
        f"{ZJ}第10条第1款",
        (date(2026, 7, 27), date(2026, 7, 7)),
    ),
    *timed(
        "LR-major_matters-ZJ-01",
        ZHEJIANG,
        MatterTime.DELIBERATION,
        f"{ZJ}第10条第2款",
        (date(2026, 5, 31), date(2026, 8, 31)),
        soft=True,
    ),
    vector(
        "LR-major_matters-ZJ-01",
        matter_time_in_time,
        MatterTime.REPORT,
        date(2026, 7, 26),
        event=date(2026, 7, 27),
        special=True,
        profile=ZHEJIANG,
        want=True,
        cites=f"{ZJ}第10条第1款",
    ),
    *timed(
        "LR-major_matters-HN-01",
        HENAN,
        MatterTime.COMMITTEE_REVIEW,
        f"{HN}第9条第5款",
        (date(2026, 2, 28), date(2026, 3, 30)),
    ),
    *timed(
        "LR-major_matters-HN-01",
        HENAN,
        MatterTime.DELIBERATION,
        f"{HN}第10条第1款",
        (date(2026, 10, 31), date(2027, 2, 28)),
    ),
    *(
        one
        for form in (BILL, REPORT)
        for one in signed(
            "LR-major_matters-HN-01", HENAN, Level.PROVINCE, 5, f"{HN}第7条第4项", form
        )
    ),
    *(
        vector(
            "LR-major_matters-HN-02",
            matter_reports_held,
            matter,
            days,
            year=2025,
            on=date(2025, 12, 31),
            profile=HENAN,
            want=want,
            cites=f"{HN}第5条第2款",
            get=lambda found: [(line.state, line.short) for line in found.lines],
        )
        for matter in (MatterKind.PLAN_EXECUTION, MatterKind.BUDGET_EXECUTION, MatterKind.AUDIT)
        for days, want in (
            ([], [(State.BROKEN, 1)]),
            ([date(2025, 9, 30)], [(State.MET, 0)]),
            ([date(2024, 12, 31)], [(State.BROKEN, 1)]),
        )
    ),
    *(
        vector(
            "LR-major_matters-BJ-01",
            matter_handling_valid,
            matter,
            steps,
            on=BJ_DAY,
            profile=BEIJING,
            want=want,
            cites=cites,
        )
        for matter, steps, want, cites in (
            (MatterKind.MASTER_PLAN_CHANGE, [], False, f"{BJ96}第2条"),
            (MatterKind.MASTER_PLAN_CHANGE, [FILING, REPORTED], False, f"{BJ96}第2条"),
            (MatterKind.MASTER_PLAN_CHANGE, [CONSENT], True, f"{BJ96}第2条"),
            (MatterKind.MASTER_PLAN_ADJUSTMENT, [FILING], True, f"{BJ96}第2条"),
            (MatterKind.SISTER_CITIES, [], False, f"{BJ96}第5条第4项"),
            (MatterKind.SISTER_CITIES, [REPORTED], True, f"{BJ96}第5条第4项"),
        )
    ),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """Hold a boundary of the local text."""
    v.check()


# What each text lists: by treatment, the items in which each matter stands.

K = MatterKind
PLANS = (K.MASTER_PLAN, K.MASTER_PLAN_CHANGE, K.MASTER_PLAN_ADJUSTMENT)
LISTS: dict[tuple[str, date], dict[str, dict[MatterKind, MatterTreatment]]] = {
    ("上海", ON): {
        f"{SH}第3条第1项": {K.LAW_OBSERVANCE_MEASURES: DECISION},
        f"{SH}第3条第2项": {K.RULE_OF_LAW_MEASURES: DECISION},
        f"{SH}第3条第3项": {K.REFORMS: DECISION},
        f"{SH}第3条第4项": dict.fromkeys(
            (K.PLAN_ADJUSTMENT, K.BUDGET_ADJUSTMENT, K.FINAL_ACCOUNTS), DECISION
        ),
        f"{SH}第3条第5项": dict.fromkeys((K.MASTER_PLAN, K.MASTER_PLAN_CHANGE), DECISION),
        f"{SH}第3条第6项": {K.HONORARY_TITLES: DECISION},
        f"{SH}第3条第7项": {K.PROCURATORATE_DISAGREEMENT: DECISION},
        f"{SH}第3条第8项": {K.AUTHORISED_MATTERS: DECISION},
        f"{SH}第3条第9项": {K.OTHER_DECISIONS_BY_LAW: DECISION},
        f"{SH}第4条第1款第1项": dict.fromkeys((K.PLAN_EXECUTION, K.BUDGET_EXECUTION), REPORTED),
        f"{SH}第4条第1款第2项": {K.AUDIT: REPORTED},
        f"{SH}第4条第1款第4项": {K.SOCIAL_SECURITY_REPORT: REPORTED},
        f"{SH}第4条第1款第6项": {K.PUBLICLY_FUNDED_PROJECTS: REPORTED},
        f"{SH}第4条第1款第8项": dict.fromkeys(
            (K.ENVIRONMENT_REPORT, K.MASTER_PLAN_EXECUTION), REPORTED
        ),
        f"{SH}第4条第1款第9项": {K.SOCIAL_DEVELOPMENT: REPORTED},
        f"{SH}第4条第1款第10项": {K.ACCIDENTS: REPORTED},
        f"{SH}第4条第1款第11项": dict.fromkeys(
            (K.GOVERNMENT_ORGANS, K.ADMINISTRATIVE_DIVISIONS), REPORTED
        ),
        f"{SH}第4条第1款第14项": {K.OTHER_REPORTS_BY_LAW: REPORTED},
    },
    ("山东", ON): {
        f"{SD}第4条第1项": {K.LAW_OBSERVANCE_MEASURES: DECISION},
        f"{SD}第4条第2项": {K.AUTHORISED_MATTERS: DECISION},
        f"{SD}第4条第3项": {K.PLAN_ADJUSTMENT: DECISION},
        f"{SD}第4条第4项": dict.fromkeys((K.BUDGET_ADJUSTMENT, K.FINAL_ACCOUNTS), DECISION),
        f"{SD}第4条第5项": dict.fromkeys(
            (K.RULE_OF_LAW_MEASURES, K.REFORMS, K.WELFARE_PROJECTS, K.MAJOR_PROJECTS), DECISION
        ),
        f"{SD}第4条第7项": {K.ANNULMENT_BELOW: DECISION},
        f"{SD}第4条第8项": {K.ANNULMENT_OF_GOVERNMENT_ACTS: DECISION},
        f"{SD}第4条第9项": {K.HONORARY_TITLES: DECISION},
        f"{SD}第4条第10项": {K.OTHER_DECISIONS_BY_LAW: DECISION},
        f"{SD}第5条第1项": {K.LAW_IMPLEMENTATION: REPORTED},
        f"{SD}第5条第2项": dict.fromkeys((K.PLAN_EXECUTION, K.BUDGET_EXECUTION), REPORTED),
        f"{SD}第5条第3项": {K.FIVE_YEAR_PLAN_REVIEW: REPORTED},
        f"{SD}第5条第4项": {K.AUDIT: REPORTED},
        f"{SD}第5条第5项": {K.STATE_ASSETS: REPORTED},
        f"{SD}第5条第6项": dict.fromkeys((*PLANS, K.MASTER_PLAN_EXECUTION), REPORTED),
        f"{SD}第5条第7项": dict.fromkeys(
            (K.ENVIRONMENT_REPORT, K.SOCIAL_DEVELOPMENT, K.SOCIAL_SECURITY_REPORT), REPORTED
        ),
        f"{SD}第5条第8项": {K.SUGGESTIONS_HANDLING: REPORTED},
        f"{SD}第5条第9项": {K.OTHER_REPORTS_BY_LAW: REPORTED},
    },
    ("济南", ON): {
        f"{JN}第4条第1项": {K.LAW_OBSERVANCE_MEASURES: DECISION},
        f"{JN}第4条第2项": {K.AUTHORISED_MATTERS: DECISION},
        f"{JN}第4条第3项": {K.PARTY_PROPOSALS: DECISION},
        f"{JN}第4条第4项": {K.PLAN_ADJUSTMENT: DECISION},
        f"{JN}第4条第5项": dict.fromkeys((K.BUDGET_ADJUSTMENT, K.FINAL_ACCOUNTS), DECISION),
        f"{JN}第4条第6项": {K.RULE_OF_LAW_MEASURES: DECISION},
        f"{JN}第4条第7项": {K.REFORMS: DECISION},
        f"{JN}第4条第8项": {K.WELFARE_PROJECTS: DECISION},
        f"{JN}第4条第9项": {K.MAJOR_PROJECTS: DECISION},
        f"{JN}第4条第10项": dict.fromkeys(PLANS, DECISION),
        f"{JN}第4条第11项": {K.SISTER_CITIES: DECISION},
        f"{JN}第4条第12项": {K.HONORARY_TITLES: DECISION},
        f"{JN}第4条第14项": {K.INVESTIGATION_COMMITTEES: DECISION},
        f"{JN}第4条第15项": {K.ANNULMENT_BELOW: DECISION},
        f"{JN}第4条第16项": {K.ANNULMENT_OF_GOVERNMENT_ACTS: DECISION},
        f"{JN}第4条第17项": {K.DEPUTIES_LIBERTY: DECISION},
        f"{JN}第4条第18项": {K.PROCURATORATE_DISAGREEMENT: DECISION},
        f"{JN}第4条第20项": {K.OTHER_DECISIONS_BY_LAW: DECISION},
        f"{JN}第5条第1项": {K.LAW_IMPLEMENTATION: REPORTED},
        f"{JN}第5条第2项": {K.PLAN_EXECUTION: REPORTED},
        f"{JN}第5条第3项": {K.BUDGET_EXECUTION: REPORTED},
        f"{JN}第5条第5项": {K.FIVE_YEAR_PLAN_REVIEW: REPORTED},
        f"{JN}第5条第6项": {K.AUDIT: REPORTED},
        f"{JN}第5条第7项": {K.STATE_ASSETS: REPORTED},
        f"{JN}第5条第8项": {K.MASTER_PLAN_EXECUTION: REPORTED},
        f"{JN}第5条第9项": dict.fromkeys(
            (K.ENVIRONMENT_REPORT, K.SOCIAL_DEVELOPMENT, K.SOCIAL_SECURITY_REPORT), REPORTED
        ),
        f"{JN}第5条第10项": {K.PUBLICLY_FUNDED_PROJECTS: REPORTED},
        f"{JN}第5条第12项": {K.REFORMS: REPORTED},
        f"{JN}第5条第13项": {K.ACCIDENTS: REPORTED},
        f"{JN}第5条第14项": {K.SUGGESTIONS_HANDLING: REPORTED},
        f"{JN}第5条第15项": {K.GOVERNMENT_DECISIONS: REPORTED},
        f"{JN}第5条第16项": {K.OTHER_REPORTS_BY_LAW: REPORTED},
    },
    ("浙江", ON): {
        f"{ZJ}第4条第1款第1项": {K.PLAN_ADJUSTMENT: DECISION},
        f"{ZJ}第4条第1款第2项": dict.fromkeys((K.BUDGET_ADJUSTMENT, K.FINAL_ACCOUNTS), DECISION),
        f"{ZJ}第4条第1款第3项": {K.RULE_OF_LAW_MEASURES: DECISION},
        f"{ZJ}第4条第1款第4项": {K.REFORMS: DECISION},
        f"{ZJ}第4条第1款第10项": {K.MAJOR_PROJECTS: DECISION},
        f"{ZJ}第4条第1款第11项": {K.HONORARY_TITLES: DECISION},
        f"{ZJ}第4条第1款第12项": {K.AUTHORISED_MATTERS: DECISION},
        f"{ZJ}第4条第1款第13项": {K.OTHER_DECISIONS_BY_LAW: DECISION},
        f"{ZJ}第5条第1项": dict.fromkeys(PLANS, CONSULTATION),
        f"{ZJ}第5条第2项": {K.ADMINISTRATIVE_DIVISIONS: CONSULTATION},
        f"{ZJ}第5条第3项": {K.SISTER_CITIES: CONSULTATION},
        f"{ZJ}第6条": {K.GOVERNMENT_DECISIONS: REPORTED},
    },
    ("河南", ON): {
        f"{HN}第4条第1项": {K.LAW_OBSERVANCE_MEASURES: DECISION},
        f"{HN}第4条第2项": {K.PARTY_PROPOSALS: DECISION},
        f"{HN}第4条第3项": {K.RULE_OF_LAW_MEASURES: DECISION},
        f"{HN}第4条第6项": dict.fromkeys((K.PLAN_ADJUSTMENT, K.BUDGET_ADJUSTMENT), DECISION),
        f"{HN}第4条第7项": {K.FINAL_ACCOUNTS: DECISION},
        f"{HN}第4条第8项": dict.fromkeys(
            (K.ANNULMENT_BELOW, K.ANNULMENT_OF_GOVERNMENT_ACTS), DECISION
        ),
        f"{HN}第4条第9项": {K.HONORARY_TITLES: DECISION},
        f"{HN}第4条第10项": {K.AUTHORISED_MATTERS: DECISION},
        f"{HN}第4条第11项": {K.OTHER_DECISIONS_BY_LAW: DECISION},
        f"{HN}第6条第1项": {K.ADMINISTRATIVE_DIVISIONS: CONSULTATION},
        f"{HN}第6条第2项": {K.GOVERNMENT_ORGANS: CONSULTATION},
        f"{HN}第5条第1款第1项": {K.PLAN_EXECUTION: REPORTED},
        f"{HN}第5条第1款第2项": {K.BUDGET_EXECUTION: REPORTED},
        f"{HN}第5条第1款第3项": {K.AUDIT: REPORTED},
        f"{HN}第5条第1款第4项": {K.FIVE_YEAR_PLAN_REVIEW: REPORTED},
        f"{HN}第5条第1款第7项": {K.SOCIAL_SECURITY_REPORT: REPORTED},
        f"{HN}第5条第1款第8项": {K.PUBLICLY_FUNDED_PROJECTS: REPORTED},
        f"{HN}第5条第1款第9项": {K.STATE_ASSETS: REPORTED},
        f"{HN}第5条第1款第13项": {K.ACCIDENTS: REPORTED},
        f"{HN}第5条第1款第16项": {K.SISTER_CITIES: REPORTED},
        f"{HN}第5条第1款第17项": {K.OTHER_REPORTS_BY_LAW: REPORTED},
    },
    ("北京", BJ_DAY): {
        f"{BJ96}第2条": {K.MASTER_PLAN_CHANGE: CONSENT, K.MASTER_PLAN_ADJUSTMENT: FILING},
        f"{BJ96}第5条第1项": {K.REFORMS: REPORTED},
        f"{BJ96}第5条第4项": {K.SISTER_CITIES: REPORTED},
    },
    ("北京", ON): {},
}
PLACES = {one.name: one for one in (SHANGHAI, SHANDONG, JINAN, ZHEJIANG, HENAN, BEIJING)}


@pytest.mark.parametrize(("name", "on"), LISTS, ids=str)
def test_what_a_text_lists(name: str, on: date) -> None:
    """Every matter in its item, for its treatment, and no other."""
    listed: dict[str, dict[MatterKind, MatterTreatment]] = {}
    for matter in MatterKind:
        for treatment, source in listings(matter, PLACES[name], on):
            if OL not in str(source):
                listed.setdefault(str(source), {})[matter] = treatment

    assert LISTS[name, on] == listed


YEARLY = {
    ("上海", f"{SH}第4条第2款"): {
        K.PLAN_EXECUTION,
        K.BUDGET_EXECUTION,
        K.AUDIT,
        K.ENVIRONMENT_REPORT,
        K.MASTER_PLAN_EXECUTION,
    },
    ("山东", f"{SD}第20条"): {K.MATTERS_WORK},
    ("济南", f"{JN}第20条"): {K.MATTERS_WORK},
    ("河南", f"{HN}第5条第2款"): {K.PLAN_EXECUTION, K.BUDGET_EXECUTION, K.AUDIT},
}


@pytest.mark.parametrize(("name", "cites"), YEARLY)
def test_what_is_reported_every_year(name: str, cites: str) -> None:
    """Once a year, and none of the other matters."""
    years = {
        matter: matter_reports_held(matter, [], year=2025, on=date(2025, 12, 31), profile=place)
        for matter in MatterKind
        for place in [PLACES[name]]
    }
    owed = {matter: found.owed for matter, found in years.items() if found.lines}

    assert YEARLY[name, cites] == owed.keys()
    assert {(cites, 1, name)} == {
        (str(line.citation), line.short, line.place) for lines in owed.values() for line in lines
    }


THREE = {MatterCriterion.OVERALL, MatterCriterion.FUNDAMENTAL, MatterCriterion.LONG_TERM}
PEOPLE = {MatterCriterion.VITAL_INTERESTS, MatterCriterion.PUBLIC_CONCERN}


@pytest.mark.parametrize(
    ("place", "cites"),
    [
        (SHANDONG, f"{SD}第2条"),
        (ZHEJIANG, f"{ZJ}第2条"),
        (HENAN, f"{HN}第3条"),
        (JINAN, f"{JN}第2条"),
    ],
)
def test_what_makes_a_matter_major(place: npc.Profile, cites: str) -> None:
    """Either set whole; a part is open; none is no, but in Jinan open: other matters count."""
    wider = {*PEOPLE, MatterCriterion.REFORM_AND_STABILITY}
    asked = [THREE, wider, PEOPLE, {MatterCriterion.OVERALL}, set[MatterCriterion]()]
    rulings = [matter_major(one, on=ON, profile=place) for one in asked]
    second = None if place is JINAN else True

    none = None if place is JINAN else False

    assert [True, True, second, None, none] == [verdict(one) for one in rulings]
    assert {cites} == {
        *cited(rulings[0]),
        *(str(point.citation) for one in rulings[3:] for point in one.open),
        *cited(rulings[4]),
    }


FIELDS = [
    (SHANGHAI, "fields", f"{SH}第2条"),
    (SHANGHAI, "bill_organs", f"{SH}第5条第1款"),
    (SHANGHAI, "report_organs", f"{SH}第5条第2款"),
    (SHANGHAI, "request_organs", f"{SH}第5条第2款"),
    (SHANGHAI, "council_bill", f"{SHP}第13条第1款"),
    (SHANGHAI, "organ_bill", f"{SHP}第13条第2款"),
    (SHANGHAI, "members_bill", f"{SHP}第13条第3款"),
    (SHANGHAI, "members_refusal", f"{SHP}第13条第3款"),
    (SHANGHAI, "withdrawal", f"{SHP}第20条"),
    (SHANGHAI, "organ_report", f"{SH}第9条"),
    (SHANGHAI, "must_be_decided", f"{SH}第3条"),
    (SHANGHAI, "reply_start", f"{SH}第12条第2款"),
    (SHANGHAI, "execution_report", f"{SH}第12条第1款"),
    (SHANGHAI, "preparations", f"{SH}第6条"),
    (SHANGHAI, "overreach", f"{SH}第14条"),
    (SHANGHAI, "unreported", f"{SH}第14条"),
    (SHANDONG, "council_bill", f"{SD}第8条第2款"),
    (SHANDONG, "organ_bill", f"{SD}第8条第3款"),
    (SHANDONG, "members_bill", f"{SD}第8条第4款"),
    (SHANDONG, "organ_report", f"{SD}第9条"),
    (SHANDONG, "members_report", f"{SD}第9条"),
    (SHANDONG, "execution_report", f"{SD}第18条第1款"),
    (SHANDONG, "decision_notice", f"{SD}第6条第1款"),
    (SHANDONG, "preparations", f"{SD}第13条"),
    (SHANDONG, "deputies_informed", f"{SD}第21条"),
    (SHANDONG, "facts_published", f"{SD}第21条"),
    (SHANDONG, "secrets_exempt", f"{SD}第21条"),
    (SHANDONG, "overreach", f"{SD}第22条"),
    (SHANDONG, "unput", f"{SD}第22条"),
    (SHANDONG, "outcome", f"{SD}第17条"),
    (JINAN, "must_be_decided", f"{JN}第4条"),
    (JINAN, "outside_procedure", f"{JN}第6条"),
    (JINAN, "council_report", f"{JN}第11条第1款"),
    (JINAN, "organ_report", f"{JN}第11条第2款"),
    (JINAN, "execution_report", f"{JN}第18条第1款"),
    (JINAN, "decision_notice", f"{JN}第5条第15项"),
    (JINAN, "preparations", f"{JN}第12条"),
    (JINAN, "plan_published", f"{JN}第9条第1款"),
    (JINAN, "resolution_published", f"{JN}第17条"),
    (JINAN, "party_report", f"{JN}第16条"),
    (JINAN, "overreach", f"{JN}第22条"),
    (JINAN, "unreported", f"{JN}第21条"),
    (ZHEJIANG, "must_be_decided", f"{ZJ}第4条第2款"),
    (ZHEJIANG, "members_refusal", f"{ZJ}第11条第3项"),
    (ZHEJIANG, "council_report", f"{ZJ}第12条第1项"),
    (ZHEJIANG, "committee_report", f"{ZJ}第12条第1项"),
    (ZHEJIANG, "organ_report", f"{ZJ}第12条第2项"),
    (ZHEJIANG, "withdrawal", f"{ZJ}第14条第2款"),
    (ZHEJIANG, "outcome", f"{ZJ}第16条第2款"),
    (ZHEJIANG, "execution_report", f"{ZJ}第16条第1款"),
    (ZHEJIANG, "decision_notice", f"{ZJ}第6条"),
    (ZHEJIANG, "preparations", f"{ZJ}第13条"),
    (ZHEJIANG, "deputies_informed", f"{ZJ}第20条"),
    (ZHEJIANG, "facts_published", f"{ZJ}第20条"),
    (ZHEJIANG, "overreach", f"{ZJ}第19条第1款"),
    (ZHEJIANG, "unreported", f"{ZJ}第19条第2款"),
    (HENAN, "council_report", f"{HN}第9条第1款"),
    (HENAN, "organ_report", f"{HN}第9条第2款"),
    (HENAN, "committee_report", f"{HN}第9条第3款"),
    (HENAN, "members_report", f"{HN}第9条第4款"),
    (HENAN, "preparations", f"{HN}第10条第2款"),
    (HENAN, "resolution_published", f"{HN}第13条"),
    (HENAN, "unput", f"{HN}第16条第1项"),
    (HENAN, "unreported", f"{HN}第16条第2项"),
    (HENAN, "unconsulted", f"{HN}第16条第3项"),
    (HENAN, "outcome", f"{HN}第10条第1款"),
    (HENAN, "execution_report", f"{HN}第14条"),
    (HENAN, "withdrawal", f"{HNP}第16条第1款"),
    (HENAN, "bill", f"{HNP}第14条第3款"),
    (JINAN, "bill_organs", f"{JN}第7条第1款"),
    (JINAN, "report_organs", f"{JN}第7条第1款"),
    (JINAN, "council_bill", f"{JN}第11条第1款"),
    (JINAN, "organ_bill", f"{JN}第11条第2款"),
    (JINAN, "members_bill", f"{JN}第11条第3款"),
    (ZHEJIANG, "every_level", f"{ZJ}第2条"),
    (ZHEJIANG, "bill_organs", f"{ZJ}第8条第2款"),
    (ZHEJIANG, "report_organs", f"{ZJ}第8条第3款"),
    (ZHEJIANG, "council_bill", f"{ZJ}第11条第1项"),
    (ZHEJIANG, "organ_bill", f"{ZJ}第11条第2项"),
    (ZHEJIANG, "members_bill", f"{ZJ}第11条第3项"),
    (HENAN, "bill_organs", f"{HN}第7条"),
    (HENAN, "report_organs", f"{HN}第7条"),
    (HENAN, "council_bill", f"{HN}第9条第1款"),
    (HENAN, "organ_bill", f"{HN}第9条第2款"),
    (HENAN, "committee_bill", f"{HN}第9条第3款"),
    (HENAN, "members_bill", f"{HN}第9条第4款"),
]


@pytest.mark.parametrize(("place", "field", "cites"), FIELDS)
def test_each_field_has_its_own_provision(place: npc.Profile, field: str, cites: str) -> None:
    """The provision of the very field."""
    found = place.find(f"matters.{field}", ON, own=True)

    assert [cites] == [str(one.provision.source) for one in found]


@pytest.mark.parametrize(
    ("place", "level", "form", "able"),
    [
        (
            SHANGHAI,
            Level.MUNICIPALITY,
            BILL,
            {COUNCIL, GOVERNMENT, COURT, PROCURATORATE, COMMITTEES},
        ),
        (SHANGHAI, Level.MUNICIPALITY, REPORT, REPORTING),
        (SHANGHAI, Level.MUNICIPALITY, REQUEST, {COUNCIL, COMMITTEES}),
        (SHANDONG, Level.PROVINCE, BILL, {COUNCIL, GOVERNMENT, COMMITTEES}),
        (JINAN, Level.CITY_WITH_DISTRICTS, BILL, {COUNCIL, GOVERNMENT, COMMITTEES}),
        (JINAN, Level.CITY_WITH_DISTRICTS, REPORT, {COUNCIL, *REPORTING, COMMITTEES}),
        (SHANDONG, Level.PROVINCE, REPORT, REPORTING),
        (None, Level.COUNTY, BILL, {COUNCIL, GOVERNMENT, COMMITTEES}),
        (None, Level.COUNTY, REPORT, REPORTING),
        (ZHEJIANG, Level.COUNTY, BILL, {COUNCIL, GOVERNMENT, COMMITTEES}),
        (
            ZHEJIANG,
            Level.PROVINCE,
            REPORT,
            {
                COUNCIL,
                GOVERNMENT,
                Body.SUPERVISORY_COMMISSION,
                COURT,
                PROCURATORATE,
                COMMITTEES,
            },
        ),
        (HENAN, Level.PROVINCE, BILL, {COUNCIL, GOVERNMENT, COURT, PROCURATORATE, COMMITTEES}),
        (HENAN, Level.PROVINCE, REPORT, {COUNCIL, *REPORTING, COMMITTEES}),
    ],
)
def test_which_organs_put_a_matter(
    place: npc.Profile | None, level: Level, form: MatterForm, able: set[Body]
) -> None:
    """Those of the list, and no other body."""
    named = {
        by
        for by in Body
        if matter_proposal_valid(form, committee(level), by=by, on=ON, profile=place).holds
    }

    assert able == named


# National law


@pytest.mark.parametrize(
    ("body", "cites"),
    [(Body.STANDING_COMMITTEE, f"{OL}第50条第1款第4项"), (Body.CONGRESS, f"{OL}第11条第3项")],
)
def test_the_fields_of_the_statute(body: Body, cites: str) -> None:
    """All twelve, for congress and standing committee."""
    rulings = [matter_field_covered(field, body=body, on=ON) for field in MatterField]

    assert 12 == sum(one.holds for one in rulings)
    assert {cites} == {name for one in rulings for name in cited(one)}


def test_the_fields_of_shanghai() -> None:
    """Nine in the words of 2002: environment and resources were one."""
    day = date(2022, 3, 11)
    missing = {
        field
        for field in MatterField
        if matter_field_covered(field, on=day, profile=SHANGHAI).undecided
    }

    assert {MatterField.URBAN_AND_RURAL_CONSTRUCTION, MatterField.SOCIAL_SECURITY} == missing


def test_the_first_day_of_the_statute() -> None:
    """Known from 12 March 2022."""
    for body in (Body.CONGRESS, Body.STANDING_COMMITTEE):
        check_first_day(
            matter_field_covered, MatterField.ECONOMY, body=body, first=date(2022, 3, 12)
        )


def test_what_may_come_of_a_discussion() -> None:
    """Article 50 II stands among the grounds from 12 March 2022 on."""
    first = date(2022, 3, 12)
    days = (first, first - timedelta(days=1))
    found = [matter_class(K.REFORMS, on=on, profile=JINAN) for on in days]

    assert [[f"{OL}第50条第2款"], []] == [
        [name for name in cited(one) if name.startswith(OL)] for one in found
    ]


def test_how_opinions_are_handled() -> None:
    """Article 50 II: reported promptly, without a number of days."""
    what, event = MatterTime.OPINIONS_REPLY, date(2026, 6, 1)
    rulings = [
        matter_time_in_time(what, event, event=event, on=on, profile=ZHEJIANG)
        for on in (date(2022, 3, 12), date(2022, 3, 11))
    ]

    assert [[f"{OL}第50条第2款"], []] == [
        [str(point.citation) for point in one.open if point.citation] for one in rulings
    ]


@pytest.mark.parametrize(("on", "want"), [(date(2022, 3, 12), True), (date(2022, 3, 11), None)])
def test_a_bill_by_the_statute_alone(on: date, want: bool | None) -> None:  # noqa: FBT001
    """Five members, known from 12 March 2022."""
    assert want is verdict(matter_proposal_valid(BILL, committee(), signers=5, on=on))


# First days

FIRST = {
    "上海": (date(2002, 6, 1), date(2002, 4, 9), K.AUDIT),
    "山东": (date(2019, 1, 1), date(2018, 11, 30), K.AUDIT),
    "济南": (date(2019, 10, 1), date(2019, 6, 26), K.AUDIT),
    "浙江": (date(2018, 7, 27), date(2018, 7, 27), K.MASTER_PLAN),
    "河南": (date(2014, 12, 4), date(2014, 12, 4), K.AUDIT),
    "北京": (date(1996, 10, 17), date(1996, 10, 17), K.MASTER_PLAN_CHANGE),
}


@pytest.mark.parametrize("name", FIRST)
def test_first_days(name: str) -> None:
    """Each text answers from its first day on, and not the day before."""
    first, adopted, matter = FIRST[name]
    days = (first, first - timedelta(days=1))
    found, before = (matter_class(matter, on=on, profile=PLACES[name]) for on in days)
    edition = found.grounds[0].citation

    assert edition is not None
    assert (first, adopted) == (edition.edition.in_force, edition.edition.adopted)
    assert (1, 0) == (len(found.treatments), len(before.treatments))


@pytest.mark.parametrize("name", FIRST)
def test_every_provision_begins_with_its_text(name: str) -> None:
    """What a text gives, it gives from its first day on."""
    group = PLACES[name].matters
    given: list[Any] = [getattr(group, field) for field in attrs.fields_dict(MatterRules)]
    # Shanghai's rules of procedure, to which its text refers, are known from 2008, and Henan's
    # regulations on the committee's work from 2010.
    there = [one for one in given if one is not None]
    later = [one.since for one in there if SHP in str(one.source)]
    earlier = [one.since for one in there if HNP in str(one.source)]
    since = {one.since for one in there if not str(one.source).startswith((SHP, HNP))}

    assert {FIRST[name][0]} == since
    assert [date(2008, 8, 21)] * (5 if name == "上海" else 0) == later
    assert [date(2010, 7, 30)] * (2 if name == "河南" else 0) == earlier


def test_beijings_text_ends_with_the_next() -> None:
    """The rules of 1996 are asked up to the day before those of 2017, which were not entered."""
    last = date(2017, 11, 30)
    for matter, source in (
        (K.MASTER_PLAN_CHANGE, f"{BJ96}第2条"),
        (K.REFORMS, f"{BJ96}第5条第1项"),
    ):
        before, after = (
            matter_class(matter, on=on, profile=BEIJING) for on in (last, last + timedelta(days=1))
        )

        assert [source] == cited(before)
        assert () == after.treatments


def test_jinans_majority_begins_with_its_text() -> None:
    """Article 17, from 1 October 2019; the statute of that day is not known."""
    provision = JINAN.committee_majority
    roll = committee(Level.CITY_WITH_DISTRICTS, 55)
    local = npc.carried(roll, npc.Tally(yes=28), on=date(2022, 3, 12), profile=JINAN)

    assert provision is not None
    assert date(2019, 10, 1) == provision.since
    assert f"{JN}第17条" in cited(local)
    assert () == JINAN.find("committee_majority", date(2019, 9, 30))
    assert Tier.PREFECTURE is JINAN.tier


def test_a_time_is_refused_the_day_before() -> None:
    """Without a text there is no last day."""
    check_first_day(
        matter_time_due,
        MatterTime.BILL,
        date(2026, 6, 26),
        profile=JINAN,
        first=date(2019, 10, 1),
    )


# What the statute decides besides

POWERS = {
    K.PLAN_ADJUSTMENT: (DECISION, 5),
    K.BUDGET_ADJUSTMENT: (DECISION, 5),
    K.FINAL_ACCOUNTS: (DECISION, 6),
    K.ANNULMENT_BELOW: (DECISION, 11),
    K.ANNULMENT_OF_GOVERNMENT_ACTS: (DECISION, 12),
    K.STATE_ASSETS: (REPORTED, 8),
    K.ENVIRONMENT_REPORT: (REPORTED, 9),
}


@pytest.mark.parametrize("matter", POWERS, ids=str)
def test_what_the_statute_lists(matter: MatterKind) -> None:
    """Article 50 I item by item, from 12 March 2022; its paragraph II is of item (4) alone."""
    treatment, item = POWERS[matter]
    first = date(2022, 3, 12)
    found, before = (matter_class(matter, on=on) for on in (first, first - timedelta(days=1)))

    assert treatment is found.treatment
    assert [f"{OL}第50条第1款第{item}项"] == cited(found)
    assert () == before.treatments


def test_the_statute_lists_no_other() -> None:
    """Of every other matter it says only item (4)."""
    found = {one for one in MatterKind if matter_class(one, on=ON).treatments}

    assert {*POWERS} == found


# What must be decided

MUST: dict[str, set[MatterKind]] = {
    "上海": {
        K.LAW_OBSERVANCE_MEASURES,
        K.RULE_OF_LAW_MEASURES,
        K.REFORMS,
        K.MASTER_PLAN,
        K.MASTER_PLAN_CHANGE,
        K.HONORARY_TITLES,
        K.PROCURATORATE_DISAGREEMENT,
        K.AUTHORISED_MATTERS,
        K.OTHER_DECISIONS_BY_LAW,
    },
    "济南": {
        K.LAW_OBSERVANCE_MEASURES,
        K.AUTHORISED_MATTERS,
        K.PARTY_PROPOSALS,
        K.RULE_OF_LAW_MEASURES,
        K.WELFARE_PROJECTS,
        K.MAJOR_PROJECTS,
        *PLANS,
        K.SISTER_CITIES,
        K.HONORARY_TITLES,
        K.INVESTIGATION_COMMITTEES,
        K.DEPUTIES_LIBERTY,
        K.PROCURATORATE_DISAGREEMENT,
        K.OTHER_DECISIONS_BY_LAW,
    },
    "浙江": {K.AUTHORISED_MATTERS},
    "山东": set(),
    "河南": set(),
}


OPEN: dict[str, set[MatterKind]] = {
    "上海": {
        K.PARTY_PROPOSALS,
        K.INVESTIGATION_COMMITTEES,
        K.SISTER_CITIES,
        K.SUGGESTIONS_HANDLING,
        K.MATTERS_WORK,
    },
    # Reform is in both of its lists.
    "济南": {K.REFORMS, K.ADMINISTRATIVE_DIVISIONS, K.GOVERNMENT_ORGANS, K.MATTERS_WORK},
    "浙江": set(),
    "山东": set(),
    "河南": set(),
}
BY_STATUTE = {
    **{one: f"{OL}第50条" for one, (treatment, _) in POWERS.items() if treatment is DECISION},
    K.DEPUTIES_LIBERTY: "《代表法》（2025）第39条",
    K.PROCURATORATE_DISAGREEMENT: "《人民检察院组织法》（2018）第32条第3款",
    K.OTHER_DECISIONS_BY_LAW: "None",
}


@pytest.mark.parametrize("name", MUST)
def test_what_must_be_decided(name: str) -> None:
    """What the statutes have it decide, and what the place's text does; what they leave open."""
    opinions = {
        one: verdict(matter_outcome_valid(one, decided=False, on=ON, profile=PLACES[name]))
        for one in MatterKind
    }

    assert {*BY_STATUTE} | MUST[name] == {one for one, said in opinions.items() if said is False}
    assert OPEN[name] == {one for one, said in opinions.items() if said is None}
    assert all(
        matter_outcome_valid(one, decided=True, on=ON, profile=PLACES[name]).holds
        for one in MatterKind
    )


def test_what_statutes_alone_have_it_decide() -> None:
    """Each by its own article; article 50 II frees none of them."""
    for matter, source in BY_STATUTE.items():
        found = cited(matter_outcome_valid(matter, decided=False, on=ON))

        assert all(one.startswith(source) for one in found)
    assert ["《代表法》（2025）第39条第1款", "《代表法》（2025）第39条第2款"] == cited(
        matter_outcome_valid(K.DEPUTIES_LIBERTY, decided=True, on=ON)
    )
    assert f"{ZJ}第4条第2款" in cited(
        matter_outcome_valid(K.OTHER_DECISIONS_BY_LAW, decided=False, on=ON, profile=ZHEJIANG)
    )
    assert f"{ZJ}第4条第2款" in cited(
        matter_outcome_valid(K.FINAL_ACCOUNTS, decided=False, on=ON, profile=ZHEJIANG)
    )


ITEM_FOUR = {
    K.RULE_OF_LAW_MEASURES,
    K.REFORMS,
    *PLANS,
    K.MAJOR_PROJECTS,
    K.PUBLICLY_FUNDED_PROJECTS,
    K.WELFARE_PROJECTS,
    K.GOVERNMENT_DECISIONS,
}
WORK = {
    K.LAW_IMPLEMENTATION,
    K.STATE_ASSETS,
    K.MASTER_PLAN_EXECUTION,
    K.ENVIRONMENT_REPORT,
    K.SOCIAL_DEVELOPMENT,
    K.SOCIAL_SECURITY_REPORT,
    K.ACCIDENTS,
}
FINANCE = {K.PLAN_EXECUTION, K.BUDGET_EXECUTION, K.AUDIT, K.FIVE_YEAR_PLAN_REVIEW}


def test_what_may_end_in_opinions_by_statute() -> None:
    """Item (4) by article 50 II, reports by the Supervision Law; of the rest no statute says."""
    kinds = {
        f"{OL}第50条第2款": ITEM_FOUR,
        "《监督法》（2024）第17条第1款": WORK,
        "《监督法》（2024）第29条第1款": FINANCE,
    }
    found: dict[str, set[MatterKind]] = {}
    for matter in MatterKind:
        ruling = matter_outcome_valid(matter, decided=False, on=ON)
        if ruling.holds:
            for source in cited(ruling):
                found.setdefault(source, set()).add(matter)
    rest = {*MatterKind} - ITEM_FOUR - WORK - FINANCE - {*BY_STATUTE}

    assert {**kinds, f"{OL}第50条第1款第8项": {K.STATE_ASSETS}} | {
        f"{OL}第50条第1款第9项": {K.ENVIRONMENT_REPORT}
    } == found
    for matter in rest:
        assert matter_outcome_valid(matter, decided=False, on=ON).undecided
        assert ["None"] == cited(matter_outcome_valid(matter, decided=True, on=ON))


def test_the_first_day_of_the_procuratorates_question() -> None:
    """Article 32 III, from 1 January 2019; the day before nothing is known."""
    rulings = [
        matter_outcome_valid(K.PROCURATORATE_DISAGREEMENT, decided=False, on=on)
        for on in (date(2019, 1, 1), date(2018, 12, 31))
    ]

    assert [False, None] == [verdict(one) for one in rulings]


def test_a_local_text_frees_nothing_that_statutes_have_decided() -> None:
    """Shandong's article 17 of 2019, before the statute's text is known: open, not lawful."""
    for matter in {*BY_STATUTE} - {K.DEPUTIES_LIBERTY, K.PROCURATORATE_DISAGREEMENT}:
        ruling = matter_outcome_valid(matter, decided=False, on=date(2022, 3, 11), profile=SHANDONG)

        assert not ruling.holds
        assert ruling.undecided is (matter is not K.OTHER_DECISIONS_BY_LAW)


OUTSIDE = {
    K.PLAN_ADJUSTMENT,
    K.BUDGET_ADJUSTMENT,
    K.FINAL_ACCOUNTS,
    K.INVESTIGATION_COMMITTEES,
    K.ANNULMENT_BELOW,
    K.ANNULMENT_OF_GOVERNMENT_ACTS,
    K.DEPUTIES_LIBERTY,
    K.PLAN_EXECUTION,
    K.BUDGET_EXECUTION,
    K.FIVE_YEAR_PLAN_REVIEW,
    K.AUDIT,
}


def test_what_jinan_leaves_to_other_texts() -> None:
    """Article 6: neither times nor the council's ways of its own text."""
    meeting = date(2026, 6, 26)
    free = {
        one
        for one in MatterKind
        if matter_time_in_time(
            MatterTime.REPORT, meeting, event=meeting, matter=one, on=ON, profile=JINAN
        ).undecided
    }

    assert OUTSIDE == free
    for one in MatterKind:
        ruling = matter_submission_valid(
            REPORT,
            committee(Level.CITY_WITH_DISTRICTS),
            by=COURT,
            submitted=False,
            matter=one,
            on=ON,
            profile=JINAN,
        )
        assert (None if one in OUTSIDE else False) is verdict(ruling)


# Who is named where

HANDLED = [
    (SHANGHAI, "organ_bill", {GOVERNMENT, COURT, PROCURATORATE, COMMITTEES}, False),
    (SHANGHAI, "organ_report", {GOVERNMENT, COURT, PROCURATORATE}, True),
    (SHANGHAI, "members_bill", set[Body](), True),
    (SHANGHAI, "council_bill", set[Body](), False),
    (SHANDONG, "council_bill", set[Body](), False),
    (SHANDONG, "organ_bill", {GOVERNMENT, COMMITTEES}, False),
    (SHANDONG, "members_bill", set[Body](), True),
    (SHANDONG, "organ_report", set[Body](), True),
    (SHANDONG, "members_report", set[Body](), True),
    (JINAN, "council_bill", set[Body](), False),
    (JINAN, "council_report", set[Body](), False),
    (JINAN, "organ_bill", {GOVERNMENT, COURT, PROCURATORATE, COMMITTEES}, False),
    (JINAN, "organ_report", {GOVERNMENT, COURT, PROCURATORATE, COMMITTEES}, False),
    (JINAN, "members_bill", set[Body](), True),
    (ZHEJIANG, "council_bill", set[Body](), False),
    (ZHEJIANG, "organ_bill", {GOVERNMENT, COMMITTEES}, False),
    (ZHEJIANG, "members_bill", set[Body](), True),
    (ZHEJIANG, "council_report", set[Body](), False),
    (ZHEJIANG, "committee_report", {COMMITTEES}, False),
    (ZHEJIANG, "organ_report", REPORTING, False),
    (HENAN, "council_bill", set[Body](), False),
    (HENAN, "council_report", set[Body](), False),
    (HENAN, "organ_bill", {GOVERNMENT, COURT, PROCURATORATE}, False),
    (HENAN, "organ_report", {GOVERNMENT, COURT, PROCURATORATE}, False),
    (HENAN, "committee_bill", {COMMITTEES}, False),
    (HENAN, "committee_report", {COMMITTEES}, False),
    (HENAN, "members_bill", set[Body](), True),
    (HENAN, "members_report", set[Body](), True),
]


@pytest.mark.parametrize(("place", "field", "organs", "optional"), HANDLED)
def test_whose_bills_and_reports_are_handled_how(
    place: npc.Profile,
    field: str,
    organs: set[Body],
    optional: bool,  # noqa: FBT001
) -> None:
    """Whom each text names, and whether it lets the council choose."""
    [one] = place.find(f"matters.{field}", ON, own=True)

    assert (organs, optional) == ({*one.provision.value.organs}, one.provision.value.optional)


def test_no_other_text_handles_anything() -> None:
    """The table above is whole."""
    found = {
        (place.name, field)
        for place in PLACES.values()
        for field in attrs.fields_dict(MatterRules)
        if isinstance(getattr(getattr(place.matters, field), "value", None), Handling)
    }

    assert {(place.name, field) for place, field, *_ in HANDLED} == found


def test_the_statute_is_asked_first_of_a_submission() -> None:
    """Article 52, paragraph by paragraph, at a county; its own text besides."""
    county = committee(Level.COUNTY, 35)
    asked: list[dict[str, Any]] = [
        {"by": COUNCIL, "submitted": True},
        {"by": GOVERNMENT, "submitted": True},
        {"by": GOVERNMENT, "submitted": False},
        {"signers": 3, "submitted": False},
        {"signers": 2, "submitted": True},
        {"by": Body.PARTY, "submitted": True},
    ]
    rulings = [matter_submission_valid(BILL, county, on=ON, **one) for one in asked]

    assert [True, True, False, True, False, False] == [one.holds for one in rulings]
    assert [
        {f"{OL}第52条第1款"},
        {f"{OL}第52条第2款"},
        {f"{OL}第52条第2款"},
        {f"{OL}第52条第3款"},
        {f"{OL}第52条第3款"},
        {f"{OL}第52条第1款", f"{OL}第52条第2款"},
    ] == [{*cited(one)} for one in rulings]


def test_the_first_day_of_reporting_organs() -> None:
    """Article 50 I (7), from 12 March 2022."""
    rulings = [
        matter_proposal_valid(REPORT, committee(), by=COURT, on=on)
        for on in (date(2022, 3, 12), date(2022, 3, 11))
    ]

    assert [True, None] == [verdict(one) for one in rulings]
    assert [f"{OL}第50条第1款第7项"] == cited(rulings[0])


# What is done before and after

T, P = MatterTrait, MatterPreparation
PREPARED: dict[str, list[tuple[MatterPreparation, set[MatterTrait], str]]] = {
    "上海": [
        (P.DEPUTIES, set(), f"{SH}第6条"),
        (P.MEMBERS, set(), f"{SH}第6条"),
        (P.DEPUTIES, {T.COMMITTEE_REFERRAL}, f"{SH}第10条"),
        (P.PUBLIC, {T.COMMITTEE_REFERRAL}, f"{SH}第10条"),
        (P.COMMITTEE_REPORT, {T.COMMITTEE_REFERRAL}, f"{SH}第10条"),
    ],
    "山东": [
        (P.RESEARCH, set(), f"{SD}第11条第2款"),
        (P.DEPUTIES, set(), f"{SD}第13条"),
        (P.MEMBERS, set(), f"{SD}第13条"),
        (P.EXPERTS, {T.TECHNICALITY}, f"{SD}第13条"),
        (P.HEARING, {T.DISAGREEMENT, T.INTERESTS_AT_STAKE}, f"{SD}第13条"),
        (P.DISCLOSURE, {T.PUBLIC_CONCERN}, f"{SD}第13条"),
        (P.FEEDBACK, {T.PUBLIC_RESPONSE}, f"{SD}第14条第2款"),
        (P.LEGALITY_REVIEW, set(), f"{SD}第15条"),
    ],
    "济南": [
        (P.RESEARCH, set(), f"{JN}第12条"),
        (P.DEPUTIES, set(), f"{JN}第12条"),
        (P.PUBLIC, set(), f"{JN}第12条"),
        (P.EXPERTS, {T.TECHNICALITY}, f"{JN}第12条"),
        (P.HEARING, {T.DISAGREEMENT, T.INTERESTS_AT_STAKE}, f"{JN}第12条"),
        (P.LEGALITY_REVIEW, set(), f"{JN}第13条"),
    ],
    "浙江": [
        (P.LEGALITY_REVIEW, set(), f"{ZJ}第13条"),
        (P.FEASIBILITY_REVIEW, set(), f"{ZJ}第13条"),
        (P.DEPUTIES, set(), f"{ZJ}第13条"),
        (P.MEMBERS, set(), f"{ZJ}第13条"),
    ],
    "河南": [
        (P.RESEARCH, set(), f"{HN}第10条第2款"),
        (P.ASSESSMENT, set(), f"{HN}第10条第2款"),
    ],
}


@pytest.mark.parametrize("name", PREPARED)
def test_what_is_asked_before_a_decision(name: str) -> None:
    """Each preparation left out fails where it is asked for, always or for one of its traits."""
    asked: dict[str, Any] = {"organ_bill": True, "on": ON, "profile": PLACES[name]}
    for step in MatterPreparation:
        others = [one for one in MatterPreparation if one is not step]
        for trait in MatterTrait:
            ruling = matter_preparation_valid([trait], others, **asked)
            failed = [str(one.citation) for one in ruling.grounds if not one.holds]

            assert [
                source
                for one, traits, source in PREPARED[name]
                if one is step and (not traits or trait in traits)
            ] == failed
            assert matter_preparation_valid([trait], MatterPreparation, **asked).holds


def test_no_more_is_asked_before_a_decision() -> None:
    """The table above is whole."""
    asked = {
        name: len(
            matter_preparation_valid(
                MatterTrait, [], organ_bill=True, on=ON, profile=PLACES[name]
            ).grounds
        )
        for name in PREPARED
    }

    assert {"上海": 5, "山东": 8, "济南": 6, "浙江": 4, "河南": 2} == asked
