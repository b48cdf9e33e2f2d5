"""Boundary vectors of filing and review, and the first days of its texts."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

import npcmodel as npc
from law.vectors import Vector, check_first_day, provisions, vector
from npcmodel.dates.held import State
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.filing import (
    AmendmentOrdered,
    DocumentKind,
    FilingCase,
    FilingNumber,
    FilingPublication,
    FilingTime,
    Requested,
    RequestRefused,
    ReviewTurn,
    RevocationProposed,
    Revoked,
    StateOrgan,
    catalogue_due,
    catalogue_in_time,
    execution_valid,
    filing_due,
    filing_in_time,
    filing_number_valid,
    filing_publication_valid,
    filing_reports_heard,
    refusal_valid,
    review_demand_valid,
    review_means_valid,
    review_transfer_valid,
    review_turn_valid,
    reviewer_valid,
)
from npcmodel.profiles import BEIJING, HENAN, SHANDONG, SHANGHAI
from npcmodel.profiles.filings import FilingDecision, RefusalGround, ReviewMeans, TurnGround
from npcmodel.profiles.profile import Profile

LEG = "《立法法》（2023）"
SUP = "《监督法》（2024）"
SUP_2006 = "《监督法》（2006）"
SH = "《上海市人民代表大会常务委员会规范性文件备案审查条例》（2024）"
SH_2021 = "《上海市人民代表大会常务委员会规范性文件备案审查条例》（2021）"
BJ = "《北京市各级人民代表大会常务委员会规范性文件备案审查条例》（2024）"
BJ_2021 = "《北京市各级人民代表大会常务委员会规范性文件备案审查条例》（2021）"
SD = "《山东省各级人民代表大会常务委员会规范性文件备案审查规定》（2017）"
HN = "《河南省实施《中华人民共和国各级人民代表大会常务委员会监督法》办法》（2015）"
T = FilingTime
RULE = DocumentKind.GOVERNMENT_RULE
OTHER = DocumentKind.NORMATIVE_DOCUMENT
INTERPRETATION = DocumentKind.JUDICIAL_INTERPRETATION
CITY = Level.MUNICIPALITY
PROVINCE = Level.PROVINCE
NATIONAL = Level.NATIONAL
IN_2022 = date(2022, 6, 1)


class Weekdays:
    """Monday to Friday are worked, but for the holidays given."""

    def __init__(self, *holidays: date) -> None:
        self.holidays = holidays

    def is_workday(self, day: date, /) -> bool:
        """Say whether the day is worked."""
        return day.isoweekday() <= 5 and day not in self.holidays


def due(found: Any) -> date:
    """Return the last day."""
    last: date = found.due
    return last


def state(found: Any) -> State:
    """Return how the first requirement of a year stands."""
    stands: State = found.lines[0].state
    return stands


def both(
    rule_id: str, what: FilingTime, event: date, last: date, cites: str, **kw: Any
) -> list[Vector]:
    """Return the last day, and a yes on it and the day before, a no on the day after."""
    one = timedelta(days=1)
    found = [vector(rule_id, filing_due, what, event, want=last, get=due, cites=cites, **kw)]
    for done, want in ((last - one, True), (last, True), (last + one, False)):
        found.append(
            vector(rule_id, filing_in_time, what, done, event=event, want=want, cites=cites, **kw)
        )
    return found


def turn(
    rule_id: str, what: ReviewTurn, ground: TurnGround, cites: str, *, want: bool, **kw: Any
) -> Vector:
    """Return a vector on what a review comes to."""
    kw = {"document": OTHER, **kw}
    return vector(rule_id, review_turn_valid, what, ground, want=want, cites=cites, **kw)


SHANGHAI_NOW: dict[str, Any] = {"level": CITY, "profile": SHANGHAI}
SHANGHAI_THEN: dict[str, Any] = {**SHANGHAI_NOW, "on": IN_2022}
BEIJING_NOW: dict[str, Any] = {"level": CITY, "profile": BEIJING}
BEIJING_THEN: dict[str, Any] = {**BEIJING_NOW, "on": IN_2022}
SHANDONG_NOW: dict[str, Any] = {"level": PROVINCE, "profile": SHANDONG}
HENAN_NOW: dict[str, Any] = {"level": PROVINCE, "profile": HENAN}
MAR_1, MAR_31 = date(2026, 3, 1), date(2026, 3, 31)
MAY_31 = date(2026, 5, 31)
JUN_25 = date(2026, 6, 25)

REFUSALS = {
    RefusalGround.CHANGED: True,
    RefusalGround.MAKER_AGREED: True,
    RefusalGround.MAKER_PLANNED: True,
    RefusalGround.REVIEWED: True,
    RefusalGround.UNFOUNDED: True,
    RefusalGround.OTHER: True,
}
REFUSALS_BJ = {**REFUSALS, RefusalGround.MAKER_AGREED: False}
# What shows that the maker did not correct the document, wherever that is enough.
NOT_CORRECTED = {
    TurnGround.NOT_CORRECTED,
    TurnGround.TIME_OVER,
    TurnGround.REASONS_REJECTED,
    TurnGround.COUNCIL_UNHEEDED,
}
# What each text suspends, ends and takes further a review for.
TURNS: tuple[tuple[str, dict[str, Any], str, dict[ReviewTurn, set[TurnGround]], Any], ...] = (
    (
        "LR-filing_review-SH-05",
        SHANGHAI_NOW,
        SH + "第33条第2款",
        {ReviewTurn.SUSPENSION: {TurnGround.SELF_CORRECTED, TurnGround.PLANNED}},
        None,
    ),
    (
        "LR-filing_review-SH-06",
        SHANGHAI_NOW,
        SH + "第34条第1款",
        {ReviewTurn.TERMINATION: {TurnGround.CORRECTED, TurnGround.COMPLETED}},
        None,
    ),
    (
        "LR-filing_review-SH-06",
        SHANGHAI_NOW,
        SH + "第34条第2款",
        {ReviewTurn.REVOCATION: NOT_CORRECTED},
        None,
    ),
    (
        "LR-filing_review-SH-05",
        SHANGHAI_THEN,
        SH_2021 + "第29条第2款",
        {ReviewTurn.SUSPENSION: {TurnGround.SELF_CORRECTED, TurnGround.PLANNED}},
        None,
    ),
    (
        "LR-filing_review-SH-06",
        SHANGHAI_THEN,
        SH_2021 + "第30条第1款",
        {ReviewTurn.TERMINATION: {TurnGround.CORRECTED, TurnGround.COMPLETED}},
        None,
    ),
    (
        "LR-filing_review-SH-06",
        SHANGHAI_THEN,
        SH_2021 + "第30条第2款",
        {ReviewTurn.REVOCATION: NOT_CORRECTED},
        None,
    ),
    (
        "LR-filing_review-BJ-08",
        BEIJING_NOW,
        BJ + "第29条第1款",
        {ReviewTurn.SUSPENSION: {TurnGround.PLANNED}},
        None,
    ),
    (
        "LR-filing_review-BJ-08",
        BEIJING_NOW,
        BJ + "第29条第4款",
        {
            ReviewTurn.TERMINATION: {
                TurnGround.SOUND,
                TurnGround.SELF_CORRECTED,
                TurnGround.CORRECTED,
            }
        },
        None,
    ),
    (
        "LR-filing_review-BJ-10",
        BEIJING_NOW,
        BJ + "第31条",
        {ReviewTurn.REVOCATION: {*NOT_CORRECTED, TurnGround.PLAN_NOT_KEPT}},
        None,
    ),
    (
        "LR-filing_review-BJ-09",
        BEIJING_THEN,
        BJ_2021 + "第24条第3款",
        {ReviewTurn.SUSPENSION: {TurnGround.AGREED, TurnGround.PLANNED}},
        None,
    ),
    (
        "LR-filing_review-BJ-09",
        BEIJING_THEN,
        BJ_2021 + "第27条",
        {ReviewTurn.TERMINATION: {TurnGround.CORRECTED}},
        None,
    ),
    (
        "LR-filing_review-BJ-09",
        BEIJING_THEN,
        BJ_2021 + "第28条第1款",
        {ReviewTurn.REVOCATION: {TurnGround.REASONS_REJECTED}},
        None,
    ),
    (
        "LR-filing_review-SD-03",
        SHANDONG_NOW,
        SD + "第19条第3款",
        {ReviewTurn.TERMINATION: {TurnGround.CORRECTED}},
        None,
    ),
    (
        "LR-filing_review-SD-03",
        SHANDONG_NOW,
        SD + "第20条第1款",
        {ReviewTurn.REVOCATION: {TurnGround.TIME_OVER}},
        None,
    ),
    (
        "LR-filing_review-HN-03",
        HENAN_NOW,
        HN + "第56条第3款",
        {ReviewTurn.REVOCATION: {TurnGround.COUNCIL_UNHEEDED}},
        None,
    ),
    (
        "LEG2023-112-1",
        {"level": NATIONAL},
        LEG + "第112条第2款",
        {ReviewTurn.TERMINATION: {TurnGround.CORRECTED}},
        DocumentKind.LOCAL_REGULATION,
    ),
    (
        "LEG2023-112-1",
        {"level": NATIONAL},
        LEG + "第112条第3款",
        {ReviewTurn.REVOCATION: NOT_CORRECTED},
        DocumentKind.AUTONOMOUS_REGULATION,
    ),
    (
        "SUP2024-41",
        {"level": NATIONAL},
        SUP + "第43条",
        {ReviewTurn.REVOCATION: NOT_CORRECTED},
        INTERPRETATION,
    ),
)

VECTORS = [
    # 立法法
    *(
        one
        for document in (
            DocumentKind.ADMINISTRATIVE_REGULATION,
            DocumentKind.LOCAL_REGULATION,
            DocumentKind.AUTONOMOUS_REGULATION,
        )
        for event, last in (
            (date(2026, 11, 5), date(2026, 12, 5)),
            (date(2024, 1, 31), date(2024, 3, 1)),
        )
        for one in both(
            "LEG2023-109",
            T.FILING,
            event,
            last,
            LEG + "第109条",
            level=NATIONAL,
            document=document,
        )
    ),
    *both("LEG2023-109", T.FILING, MAR_1, MAR_31, LEG + "第109条", level=CITY, document=RULE),
    *(
        one
        for event, last in (
            (date(2026, 12, 31), date(2027, 2, 28)),
            (date(2025, 12, 30), date(2026, 2, 28)),
        )
        for one in both(
            "LEG2023-112-1",
            T.ANSWER,
            event,
            last,
            LEG + "第112条第1款",
            level=NATIONAL,
            document=DocumentKind.LOCAL_REGULATION,
        )
    ),
    *(
        one
        for rule_id, cites, event, last in (
            ("LEG2023-119-2", LEG + "第119条第2款", MAR_1, MAR_31),
            ("LEG2023-119-2", LEG + "第119条第2款", date(2024, 2, 15), date(2024, 3, 16)),
            ("SUP2024-41", SUP + "第41条", date(2026, 12, 15), date(2027, 1, 14)),
            ("SUP2024-41", SUP + "第41条", date(2024, 2, 1), date(2024, 3, 2)),
        )
        for one in both(
            rule_id, T.FILING, event, last, cites, level=NATIONAL, document=INTERPRETATION
        )
    ),
    *both(
        "SUP2024-41",
        T.FILING,
        date(2020, 2, 1),
        date(2020, 3, 2),
        SUP_2006 + "第31条",
        level=NATIONAL,
        document=INTERPRETATION,
        on=date(2020, 2, 1),
    ),
    # 监督法第四十五条
    *(
        vector(
            "SUP2024-45",
            filing_reports_heard,
            heard,
            level=level,
            year=2025,
            on=date(2025, 12, 31),
            want=want,
            get=state,
            cites=SUP + "第45条",
        )
        for level in (NATIONAL, PROVINCE, Level.CITY_WITH_DISTRICTS, Level.COUNTY)
        for heard, want in (
            ((), State.BROKEN),
            ((date(2024, 12, 31), date(2026, 1, 1)), State.BROKEN),
            ((date(2025, 12, 31),), State.MET),
            ((date(2025, 1, 1), date(2025, 12, 31)), State.MET),
        )
    ),
    # 上海
    *both(
        "LR-filing_review-SH-01",
        T.FILING,
        MAR_1,
        MAR_31,
        SH + "第10条第1款",
        document=OTHER,
        **SHANGHAI_NOW,
    ),
    *both(
        "LR-filing_review-SH-01",
        T.FILING,
        MAR_1,
        MAR_31,
        SH_2021 + "第9条第1款",
        document=OTHER,
        **SHANGHAI_THEN,
    ),
    *(
        vector(
            rule_id,
            filing_number_valid,
            FilingNumber.COPIES,
            number,
            want=number >= least,
            cites=cites,
            **place,
        )
        for rule_id, least, cites, place in (
            ("LR-filing_review-SH-01", 3, SH + "第10条第2款", SHANGHAI_NOW),
            ("LR-filing_review-SH-01", 3, SH_2021 + "第9条第2款", SHANGHAI_THEN),
            ("LR-filing_review-BJ-01", 2, BJ + "第11条第3款", BEIJING_NOW),
            ("LR-filing_review-BJ-01", 5, BJ_2021 + "第9条第2款", BEIJING_THEN),
            ("LR-filing_review-SD-01", 5, SD + "第7条第2款", SHANDONG_NOW),
            ("LR-filing_review-HN-01", 10, HN + "第52条第2款", HENAN_NOW),
        )
        for number in (least - 1, least, least + 1)
    ),
    *(
        one
        for place, checked, corrected in (
            (SHANGHAI_NOW, SH + "第12条第1款", SH + "第12条第1款"),
            (SHANGHAI_THEN, SH_2021 + "第11条第1款", SH_2021 + "第11条第1款"),
        )
        for one in (
            *both(
                "LR-filing_review-SH-02",
                T.FORM_CHECK,
                date(2026, 3, 30),
                date(2026, 4, 6),
                checked,
                calendar=Weekdays(),
                **place,
            ),
            *both(
                "LR-filing_review-SH-02",
                T.FORM_CHECK,
                date(2026, 3, 30),
                date(2026, 4, 7),
                checked,
                calendar=Weekdays(date(2026, 4, 6)),
                **place,
            ),
            *both(
                "LR-filing_review-SH-02",
                T.CORRECTION,
                date(2026, 3, 30),
                date(2026, 4, 13),
                corrected,
                calendar=Weekdays(),
                **place,
            ),
        )
    ),
    *(
        one
        for rule_id, place, last, cites in (
            ("LR-filing_review-SH-03", SHANGHAI_NOW, date(2027, 1, 31), SH + "第13条第1款"),
            ("LR-filing_review-SH-03", SHANGHAI_THEN, date(2027, 1, 31), SH_2021 + "第12条第1款"),
            ("LR-filing_review-BJ-03", BEIJING_NOW, date(2027, 1, 31), BJ + "第13条"),
            ("LR-filing_review-BJ-03", BEIJING_THEN, date(2027, 1, 31), BJ_2021 + "第11条第1款"),
            ("LR-filing_review-SD-01", SHANDONG_NOW, date(2027, 1, 31), SD + "第7条第3款"),
            ("LR-filing_review-HN-01", HENAN_NOW, date(2027, 3, 31), HN + "第62条第1款"),
        )
        for one in (
            vector(rule_id, catalogue_due, 2026, want=last, get=due, cites=cites, **place),
            vector(rule_id, catalogue_in_time, last, year=2026, want=True, cites=cites, **place),
            vector(
                rule_id,
                catalogue_in_time,
                last + timedelta(days=1),
                year=2026,
                want=False,
                cites=cites,
                **place,
            ),
        )
    ),
    *(
        one
        for place, cites in (
            (SHANGHAI_NOW, SH + "第15条第2款"),
            (SHANGHAI_THEN, SH_2021 + "第13条第2款"),
        )
        for one in both(
            "LR-filing_review-SH-04",
            T.COMMITTEE_REVIEW,
            date(2026, 4, 10),
            date(2026, 5, 10),
            cites,
            **place,
        )
    ),
    *(
        one
        for place, cites in (
            (SHANGHAI_NOW, SH + "第33条第3款"),
            (SHANGHAI_THEN, SH_2021 + "第29条第3款"),
        )
        for event, last in (
            (MAY_31, date(2026, 7, 31)),
            (date(2026, 12, 31), date(2027, 2, 28)),
        )
        for one in both(
            "LR-filing_review-SH-05", T.ANSWER, event, last, cites, document=OTHER, **place
        )
    ),
    *both(
        "LR-filing_review-SH-07",
        T.EXPLANATION,
        date(2022, 5, 31),
        date(2022, 6, 30),
        SH_2021 + "第20条",
        **SHANGHAI_THEN,
    ),
    *(
        vector(rule_id, refusal_valid, ground, want=want, cites=cites, **place)
        for rule_id, place, cites, listed in (
            ("LR-filing_review-SH-06", SHANGHAI_NOW, SH + "第18条", REFUSALS),
            ("LR-filing_review-SH-07", SHANGHAI_THEN, SH_2021 + "第16条", REFUSALS),
            ("LR-filing_review-BJ-07", BEIJING_NOW, BJ + "第25条第1款", REFUSALS_BJ),
            ("LR-filing_review-BJ-09", BEIJING_THEN, BJ_2021 + "第16条", REFUSALS),
        )
        for ground, want in listed.items()
    ),
    *(
        turn(
            rule_id,
            what,
            ground,
            cites,
            want=ground in listed,
            **place,
            **({} if document is None else {"document": document}),
        )
        for rule_id, place, cites, turns, document in TURNS
        for what, listed in turns.items()
        for ground in TurnGround
    ),
    # 北京
    *both(
        "LR-filing_review-BJ-01",
        T.FILING,
        MAR_1,
        MAR_31,
        BJ + "第11条第1款",
        document=OTHER,
        **BEIJING_NOW,
    ),
    *both(
        "LR-filing_review-BJ-01",
        T.FILING,
        MAR_1,
        MAR_31,
        BJ_2021 + "第9条第1款",
        document=OTHER,
        **BEIJING_THEN,
    ),
    *(
        one
        for rule_id, what, event, last, article in (
            ("LR-filing_review-BJ-02", T.FORM_CHECK, MAR_31, date(2026, 4, 10), "第12条第1款"),
            (
                "LR-filing_review-BJ-02",
                T.CORRECTION,
                date(2026, 4, 10),
                date(2026, 4, 20),
                "第12条第2款",
            ),
            ("LR-filing_review-BJ-04", T.TRANSFER, JUN_25, date(2026, 7, 5), "第17条"),
            ("LR-filing_review-BJ-05", T.DISTRIBUTION, JUN_25, date(2026, 7, 2), "第22条第1款"),
            (
                "LR-filing_review-BJ-06",
                T.REVIEW,
                date(2026, 6, 30),
                date(2026, 9, 30),
                "第23条第1款",
            ),
            (
                "LR-filing_review-BJ-06",
                T.COMMITTEE_REVIEW,
                date(2026, 7, 1),
                date(2026, 7, 31),
                "第23条第2款",
            ),
            (
                "LR-filing_review-BJ-07",
                T.REQUEST_COMPLETION,
                JUN_25,
                date(2026, 7, 2),
                "第24条第3款",
            ),
            ("LR-filing_review-BJ-07", T.REFUSAL_NOTICE, JUN_25, date(2026, 7, 5), "第25条第2款"),
            ("LR-filing_review-BJ-08", T.ANSWER, MAY_31, date(2026, 6, 30), "第29条第2款"),
            (
                "LR-filing_review-BJ-10",
                T.AMENDMENT_REPORT,
                date(2026, 8, 1),
                date(2026, 8, 31),
                "第30条",
            ),
            (
                "LR-filing_review-BJ-10",
                T.ORDER_REPORT,
                date(2026, 8, 1),
                date(2026, 8, 31),
                "第32条第1款",
            ),
            (
                "LR-filing_review-BJ-11",
                T.RESULT_REPORT,
                date(2026, 11, 27),
                date(2026, 12, 27),
                "第40条第4款",
            ),
        )
        for one in both(
            rule_id,
            what,
            event,
            last,
            BJ + article,
            document=OTHER,
            calendar=Weekdays(),
            **BEIJING_NOW,
        )
    ),
    *(
        vector(
            rule_id,
            filing_due,
            what,
            event,
            extended=True,
            want=last,
            get=due,
            cites=cites,
            **place,
        )
        for rule_id, what, event, last, cites, place in (
            (
                "LR-filing_review-BJ-06",
                T.REVIEW,
                date(2025, 11, 30),
                date(2026, 5, 28),
                BJ + "第23条第1款",
                BEIJING_NOW,
            ),
            (
                "LR-filing_review-BJ-06",
                T.COMMITTEE_REVIEW,
                date(2026, 7, 1),
                date(2026, 8, 30),
                BJ + "第23条第2款",
                BEIJING_NOW,
            ),
            (
                "LR-filing_review-HN-02",
                T.REVIEW,
                date(2026, 4, 30),
                date(2026, 6, 29),
                HN + "第54条",
                HENAN_NOW,
            ),
        )
    ),
    *(
        vector(
            rule_id,
            filing_in_time,
            what,
            done,
            event=event,
            extended=True,
            want=want,
            get=lambda found: (found.holds, len(found.notes)),
            cites=cites,
            **place,
        )
        for rule_id, what, event, done, want, cites, place in (
            # 一般不得超过: missed, noted, and no breach.
            (
                "LR-filing_review-BJ-06",
                T.REVIEW,
                date(2026, 1, 31),
                date(2026, 7, 30),
                (True, 0),
                BJ + "第23条第1款",
                BEIJING_NOW,
            ),
            (
                "LR-filing_review-BJ-06",
                T.REVIEW,
                date(2026, 1, 31),
                date(2026, 7, 31),
                (True, 1),
                BJ + "第23条第1款",
                BEIJING_NOW,
            ),
            (
                "LR-filing_review-BJ-06",
                T.COMMITTEE_REVIEW,
                date(2026, 7, 1),
                date(2026, 8, 30),
                (True, 0),
                BJ + "第23条第2款",
                BEIJING_NOW,
            ),
            (
                "LR-filing_review-BJ-06",
                T.COMMITTEE_REVIEW,
                date(2026, 7, 1),
                date(2026, 8, 31),
                (True, 1),
                BJ + "第23条第2款",
                BEIJING_NOW,
            ),
            (
                "LR-filing_review-HN-02",
                T.REVIEW,
                date(2026, 4, 30),
                date(2026, 6, 29),
                (True, 0),
                HN + "第54条",
                HENAN_NOW,
            ),
            (
                "LR-filing_review-HN-02",
                T.REVIEW,
                date(2026, 4, 30),
                date(2026, 6, 30),
                (False, 0),
                HN + "第54条",
                HENAN_NOW,
            ),
        )
    ),
    *(
        vector(
            "LR-filing_review-BJ-08",
            execution_valid,
            executed,
            want=not executed,
            cites=BJ + "第29条第3款",
            **BEIJING_NOW,
        )
        for executed in (True, False)
    ),
    *(
        one
        for event, last in ((date(2022, 5, 31), date(2022, 7, 30)),)
        for one in both(
            "LR-filing_review-BJ-09",
            T.ANSWER,
            event,
            last,
            BJ_2021 + "第25条第1款",
            document=OTHER,
            **BEIJING_THEN,
        )
    ),
    *both(
        "LR-filing_review-BJ-09",
        T.ACKNOWLEDGEMENT,
        date(2022, 5, 31),
        date(2022, 6, 15),
        BJ_2021 + "第15条第2款",
        **BEIJING_THEN,
    ),
    *(
        vector(
            rule_id,
            filing_reports_heard,
            heard,
            year=year,
            on=date(year, 12, 31),
            want=want,
            get=lambda found: found.lines[-1].state,
            cites=cites,
            level=CITY,
            profile=profile,
        )
        for rule_id, profile, year, cites in (
            ("LR-filing_review-BJ-11", BEIJING, 2025, BJ + "第40条第1款"),
            ("LR-filing_review-BJ-11", BEIJING, 2023, BJ_2021 + "第31条"),
            ("SUP2024-45", SHANGHAI, 2025, SH + "第38条"),
            ("SUP2024-45", SHANGHAI, 2022, SH_2021 + "第34条"),
        )
        for heard, want in (((), State.BROKEN), ((date(year, 3, 1),), State.MET))
    ),
    # 山东
    *(
        one
        for rule_id, what, event, last, article in (
            ("LR-filing_review-SD-01", T.FILING, MAR_1, MAR_31, "第7条第1款"),
            ("LR-filing_review-SD-02", T.REQUESTED_REVIEW, MAY_31, date(2026, 8, 31), "第17条"),
            (
                "LR-filing_review-SD-02",
                T.REQUESTED_REVIEW,
                date(2026, 11, 30),
                date(2027, 2, 28),
                "第17条",
            ),
            ("LR-filing_review-SD-03", T.ANSWER, MAY_31, date(2026, 6, 30), "第19条第1款"),
            (
                "LR-filing_review-SD-03",
                T.AMENDMENT,
                date(2026, 6, 30),
                date(2026, 7, 30),
                "第19条第2款",
            ),
            ("LR-filing_review-SD-04", T.FEEDBACK, date(2026, 8, 31), date(2026, 9, 15), "第22条"),
        )
        for one in both(rule_id, what, event, last, SD + article, document=OTHER, **SHANDONG_NOW)
    ),
    # 河南
    *(
        one
        for rule_id, what, event, last, article in (
            ("LR-filing_review-HN-01", T.FILING, MAR_1, MAR_31, "第51条"),
            (
                "LR-filing_review-HN-02",
                T.REVIEW,
                date(2026, 4, 30),
                date(2026, 5, 30),
                "第54条",
            ),
            ("LR-filing_review-HN-03", T.ANSWER, MAY_31, date(2026, 6, 30), "第56条第1款"),
            (
                "LR-filing_review-HN-03",
                T.HANDLING,
                date(2026, 6, 30),
                date(2026, 7, 30),
                "第56条第3款",
            ),
            (
                "LR-filing_review-HN-03",
                T.EXECUTION_REPORT,
                date(2026, 7, 30),
                date(2026, 8, 29),
                "第57条",
            ),
        )
        for one in both(rule_id, what, event, last, HN + article, document=OTHER, **HENAN_NOW)
    ),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """The value and the provision come out."""
    v.check()


@pytest.mark.parametrize(
    ("place", "field", "article"),
    [
        (SHANGHAI_NOW, "committee_review_exemption", SH + "第15条第2款"),
        (SHANGHAI_THEN, "committee_review_exemption", SH_2021 + "第13条第2款"),
        (BEIJING_NOW, "review_extension", BJ + "第23条第1款"),
        (BEIJING_NOW, "committee_review_extension", BJ + "第23条第2款"),
        (HENAN_NOW, "review_extension", HN + "第54条"),
        (SHANGHAI_NOW, "correction", SH + "第12条第1款"),
        (BEIJING_NOW, "every_level", BJ + "第3条"),
        (BEIJING_THEN, "every_level", BJ_2021 + "第3条"),
        (SHANDONG_NOW, "every_level", SD + "第2条"),
        (HENAN_NOW, "every_level", HN + "第2条第1款"),
        (BEIJING_THEN, "council_approval", BJ_2021 + "第24条第4款"),
        (SHANGHAI_NOW, "council_approval", SH + "第33条第3款"),
        (SHANGHAI_THEN, "council_approval", SH_2021 + "第29条第3款"),
        (SHANGHAI_NOW, "consultation", SH + "第33条第1款"),
        (SHANGHAI_THEN, "consultation", SH_2021 + "第29条第1款"),
        (SHANDONG_NOW, "consultation", SD + "第16条第1款"),
        (SHANGHAI_NOW, "opinion", SH + "第33条第3款"),
        (SHANGHAI_THEN, "opinion", SH_2021 + "第29条第3款"),
        (BEIJING_NOW, "opinion", BJ + "第29条第2款"),
        (BEIJING_THEN, "opinion", BJ_2021 + "第24条第4款"),
        (SHANDONG_NOW, "handing_over", SD + "第18条第2款"),
        (HENAN_NOW, "decisions", HN + "第56条第3款"),
        (SHANGHAI_NOW, "decisions", SH + "第34条第2款"),
        (SHANGHAI_THEN, "decisions", SH_2021 + "第30条第2款"),
        (BEIJING_THEN, "decisions", BJ_2021 + "第29条"),
        (HENAN_NOW, "council_handling", HN + "第56条第2款"),
        (SHANDONG_NOW, "decisions", SD + "第21条"),
        (BEIJING_NOW, "decisions", BJ + "第31条"),
        (SHANDONG_NOW, "demands_reviewed", SD + "第12条"),
        (SHANDONG_NOW, "demands_of_others", SD + "第12条"),
        (BEIJING_NOW, "demands_reviewed", BJ + "第25条第1款"),
        (BEIJING_THEN, "demands_reviewed", BJ_2021 + "第13条"),
        (SHANGHAI_NOW, "demands_reviewed", SH + "第16条"),
        (SHANGHAI_THEN, "demands_reviewed", SH_2021 + "第14条"),
        (BEIJING_NOW, "demanders_below", BJ + "第16条第1款"),
        (BEIJING_THEN, "demanders_below", BJ_2021 + "第13条"),
        (SHANDONG_NOW, "demanders_below", SD + "第12条"),
    ],
)
def test_what_no_rule_cites(place: dict[str, Any], field: str, article: str) -> None:
    """Whom a text binds, and what frees the committees, rest on these provisions."""
    profile: Profile = place["profile"]
    found = profile.find(f"filing.{field}", place.get("on", date(2026, 11, 21)))

    assert [article] == [str(one.provision.source) for one in found]


FIRST_DAYS: list[tuple[FilingTime, dict[str, Any], date]] = [
    (T.FILING, {"level": NATIONAL, "document": INTERPRETATION}, date(2007, 1, 1)),
    (T.FILING, {"level": CITY, "document": RULE}, date(2023, 3, 15)),
    (
        T.ANSWER,
        {"level": NATIONAL, "document": DocumentKind.LOCAL_REGULATION},
        date(2023, 3, 15),
    ),
    (T.FILING, {**SHANGHAI_NOW, "document": OTHER}, date(2021, 7, 1)),
    (T.COMMITTEE_REVIEW, SHANGHAI_NOW, date(2021, 7, 1)),
    (T.FILING, {**BEIJING_NOW, "document": OTHER}, date(2022, 1, 1)),
    (T.REVIEW, BEIJING_NOW, date(2024, 11, 1)),
    (T.FILING, {**SHANDONG_NOW, "document": OTHER}, date(2017, 7, 28)),
    (T.FILING, {**HENAN_NOW, "document": OTHER}, date(2015, 9, 26)),
]


@pytest.mark.parametrize(("what", "asked", "first"), FIRST_DAYS, ids=str)
def test_first_days(what: FilingTime, asked: dict[str, Any], first: date) -> None:
    """The first day is answered, the day before is not."""
    check_first_day(filing_due, what, MAR_1, first=first, **asked)


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        (SHANGHAI_NOW, date(2021, 7, 1)),
        (BEIJING_NOW, date(2022, 1, 1)),
        (SHANDONG_NOW, date(2017, 7, 28)),
        (HENAN_NOW, date(2015, 9, 26)),
    ],
)
def test_first_days_of_lists(asked: dict[str, Any], first: date) -> None:
    """The list of a year is asked for from each text's first day."""
    check_first_day(catalogue_due, 2026, first=first, **asked)


def test_explanations_ended_with_the_old_text() -> None:
    """Shanghai's thirty days to explain hold to 27 November 2024."""
    asked: dict[str, Any] = SHANGHAI_NOW
    last = filing_due(T.EXPLANATION, MAR_1, on=date(2024, 11, 27), **asked)

    assert MAR_31 == last.due
    with pytest.raises(npc.NotInForceError):
        filing_due(T.EXPLANATION, MAR_1, on=date(2024, 11, 28), **asked)


@pytest.mark.parametrize(
    ("asked", "first", "before", "after"),
    [
        (
            {"level": NATIONAL, "document": INTERPRETATION},
            date(2024, 11, 9),
            {LEG + "第119条第2款", SUP_2006 + "第31条"},
            {LEG + "第119条第2款", SUP + "第41条"},
        ),
        (
            {"level": NATIONAL, "document": INTERPRETATION},
            date(2023, 3, 15),
            {SUP_2006 + "第31条"},
            {LEG + "第119条第2款", SUP_2006 + "第31条"},
        ),
        (
            {**SHANGHAI_NOW, "document": OTHER},
            date(2024, 11, 28),
            {SH_2021 + "第9条第1款"},
            {SH + "第10条第1款"},
        ),
        (
            {**BEIJING_NOW, "document": OTHER},
            date(2024, 11, 1),
            {BJ_2021 + "第9条第1款"},
            {BJ + "第11条第1款"},
        ),
    ],
)
def test_turns_of_editions(
    asked: dict[str, Any], first: date, before: set[str], after: set[str]
) -> None:
    """The old text answers on its last day, the new one on its first."""
    old = filing_due(T.FILING, MAR_1, on=first - timedelta(days=1), **asked)
    new = filing_due(T.FILING, MAR_1, on=first, **asked)

    assert before == provisions(old)
    assert after == provisions(new)
    assert MAR_31 == old.due == new.due


@pytest.mark.parametrize(("done", "want"), [(MAR_31, True), (date(2026, 4, 1), False)])
def test_both_statutes_give_thirty_days(done: date, want: bool) -> None:  # noqa: FBT001
    """Each ground by itself: two texts that say the same hide one another in the answer."""
    found = filing_in_time(
        T.FILING, done, event=MAR_1, level=NATIONAL, document=INTERPRETATION, on=done
    )

    assert [want, want] == [ground.holds for ground in found.grounds]


def test_beijing_shortened_the_answer() -> None:
    """Sixty days to answer on 31 October 2024, thirty on 1 November."""
    asked: dict[str, Any] = {**BEIJING_NOW, "document": OTHER}

    assert (
        date(2024, 12, 30)
        == filing_due(T.ANSWER, date(2024, 10, 31), on=date(2024, 10, 31), **asked).due
    )
    assert (
        date(2024, 12, 1)
        == filing_due(T.ANSWER, date(2024, 11, 1), on=date(2024, 11, 1), **asked).due
    )


@pytest.mark.parametrize(
    ("turn", "document", "first"),
    [
        (ReviewTurn.TERMINATION, DocumentKind.LOCAL_REGULATION, date(2023, 3, 15)),
        (ReviewTurn.REVOCATION, DocumentKind.LOCAL_REGULATION, date(2023, 3, 15)),
        (ReviewTurn.REVOCATION, INTERPRETATION, date(2024, 11, 9)),
    ],
)
def test_first_days_of_turns(turn: ReviewTurn, document: DocumentKind, first: date) -> None:
    """Before the first day known it is left open."""
    asked: dict[str, Any] = {"document": document, "level": NATIONAL}
    ground = TurnGround.NOT_CORRECTED

    assert not review_turn_valid(turn, ground, on=first, **asked).undecided
    assert review_turn_valid(turn, ground, on=first - timedelta(days=1), **asked).undecided


def test_the_year_in_which_the_report_began() -> None:
    """2024 may owe no report; on 8 November 2024 no text asks for one."""
    on = date(2024, 12, 31)
    year = filing_reports_heard([], level=NATIONAL, year=2024, on=on)
    before = filing_reports_heard([], level=NATIONAL, year=2024, on=date(2024, 11, 8))
    since = filing_reports_heard([], level=NATIONAL, year=2024, on=date(2024, 11, 9))

    assert State.OPEN is year.lines[0].state
    assert () == before.lines
    assert State.PENDING is since.lines[0].state


def test_a_duty_that_ran_on_is_no_doubt() -> None:
    """Shanghai and Beijing asked for the year's report before 2024's texts as well."""
    for profile, cites in ((SHANGHAI, SH + "第38条"), (BEIJING, BJ + "第40条第1款")):
        year = filing_reports_heard(
            [], level=CITY, year=2024, on=date(2024, 12, 31), profile=profile
        )
        national, local = year.lines

        assert (State.OPEN, State.BROKEN) == (national.state, local.state)
        assert cites == str(local.citation)
        assert () == local.open


def test_the_year_in_which_a_place_began() -> None:
    """Of 2021, with Shanghai's text known from 1 July alone, nothing is said."""
    year = filing_reports_heard([], level=CITY, year=2021, on=date(2021, 12, 31), profile=SHANGHAI)

    assert [State.OPEN] == [line.state for line in year.lines]


# Who may demand a review

REGULATION = DocumentKind.LOCAL_REGULATION
NATION, OF_PROVINCE, OF_CITY, OF_COUNTY = Tier.NATIONAL, Tier.PROVINCE, Tier.PREFECTURE, Tier.COUNTY
OF_TOWN = Tier.TOWNSHIP
DISTRICT = Level.MUNICIPAL_DISTRICT
demands: list[tuple[bool, str, Body, Tier, dict[str, Any]]] = []
for body in Body:
    central = body in {
        Body.GOVERNMENT,
        Body.CENTRAL_MILITARY_COMMISSION,
        Body.SUPERVISORY_COMMISSION,
        Body.COURT,
        Body.PROCURATORATE,
    }
    local = body in {
        Body.GOVERNMENT,
        Body.SUPERVISORY_COMMISSION,
        Body.COURT,
        Body.PROCURATORATE,
    }
    committee = body is Body.STANDING_COMMITTEE
    of_law = {"level": NATIONAL, "document": REGULATION, "maker": Body.CONGRESS}
    of_court = {"level": NATIONAL, "document": INTERPRETATION, "maker": Body.COURT}
    in_2020 = {**of_court, "on": date(2020, 1, 1)}
    here = {"document": OTHER, "maker": Body.SUPERVISORY_COMMISSION}
    demands += [
        (central, LEG + "第110条第1款", body, NATION, of_law),
        (committee, LEG + "第110条第1款", body, OF_PROVINCE, of_law),
        (False, LEG + "第110条第1款", body, OF_CITY, of_law),
        (central and body is not Body.COURT, SUP + "第42条第1款", body, NATION, of_court),
        (committee, SUP + "第42条第1款", body, OF_PROVINCE, of_court),
        (
            central and body not in {Body.COURT, Body.SUPERVISORY_COMMISSION},
            SUP_2006 + "第32条第1款",
            body,
            NATION,
            in_2020,
        ),
        (committee, SUP_2006 + "第32条第1款", body, OF_PROVINCE, in_2020),
        (local, BJ + "第16条第1款", body, OF_PROVINCE, {**BEIJING_NOW, **here}),
        (committee, BJ + "第16条第1款", body, OF_COUNTY, {**BEIJING_NOW, **here}),
        (False, BJ + "第16条第1款", body, OF_TOWN, {**BEIJING_NOW, **here}),
        (local, BJ + "第16条第1款", body, OF_COUNTY, {**BEIJING_NOW, **here, "level": DISTRICT}),
        (False, BJ + "第16条第1款", body, OF_TOWN, {**BEIJING_NOW, **here, "level": DISTRICT}),
        (local, BJ_2021 + "第13条", body, OF_PROVINCE, {**BEIJING_THEN, **here}),
        (committee, BJ_2021 + "第13条", body, OF_COUNTY, {**BEIJING_THEN, **here}),
        (
            local and body is not Body.SUPERVISORY_COMMISSION,
            SD + "第12条",
            body,
            OF_PROVINCE,
            {**SHANDONG_NOW, **here},
        ),
        (committee, SD + "第12条", body, OF_CITY, {**SHANDONG_NOW, **here}),
        (False, SD + "第12条", body, OF_COUNTY, {**SHANDONG_NOW, **here}),
        (
            committee,
            SD + "第12条",
            body,
            OF_COUNTY,
            {**SHANDONG_NOW, **here, "level": Level.CITY_WITH_DISTRICTS},
        ),
    ]


@pytest.mark.parametrize(("want", "cites", "body", "tier", "asked"), demands)
def test_who_may_demand_a_review(
    want: bool,  # noqa: FBT001
    cites: str,
    body: Body,
    tier: Tier,
    asked: dict[str, Any],
) -> None:
    """Those whom a text names, and nobody else."""
    on = asked.get("on", date(2026, 11, 21))
    found = review_demand_valid(StateOrgan(body, tier), **{**asked, "on": on})

    assert want is found.holds
    assert not found.undecided
    assert {cites} == provisions(found)


def test_what_an_organ_made_itself_in_shandong() -> None:
    """There it is what others made that a demand is about."""
    asked: dict[str, Any] = {**SHANDONG_NOW, "document": OTHER, "on": date(2026, 11, 21)}
    government = StateOrgan(Body.GOVERNMENT, OF_PROVINCE)

    assert not review_demand_valid(government, maker=Body.GOVERNMENT, **asked).holds
    assert review_demand_valid(government, maker=Body.COURT, **asked).holds
    # A city's government is another one, but its tier is not named.
    lower = StateOrgan(Body.GOVERNMENT, OF_CITY)
    assert not review_demand_valid(lower, maker=Body.GOVERNMENT, **asked).holds


@pytest.mark.parametrize(
    "asked",
    [
        {**SHANGHAI_NOW, "document": OTHER},
        {**HENAN_NOW, "document": OTHER},
        {"level": PROVINCE, "document": OTHER},
        {"level": NATIONAL, "document": DocumentKind.SUPERVISORY_REGULATION},
    ],
)
def test_where_no_text_names_who_may_demand(asked: dict[str, Any]) -> None:
    """Shanghai says by law (依法), Henan knows proposals alone."""
    maker = Body.GOVERNMENT if asked["document"] is OTHER else Body.SUPERVISORY_COMMISSION
    organ = StateOrgan(Body.COURT, Tier.PROVINCE)

    assert review_demand_valid(organ, maker=maker, on=date(2026, 11, 21), **asked).undecided


@pytest.mark.parametrize(
    ("document", "maker", "first"),
    [
        (REGULATION, Body.CONGRESS, date(2023, 3, 15)),
        (INTERPRETATION, Body.COURT, date(2007, 1, 1)),
    ],
)
def test_first_days_of_demands(document: DocumentKind, maker: Body, first: date) -> None:
    """The day before, no text is known."""
    organ = StateOrgan(Body.GOVERNMENT, NATION)
    asked: dict[str, Any] = {"document": document, "maker": maker, "level": NATIONAL}

    assert review_demand_valid(organ, on=first, **asked).holds
    assert review_demand_valid(organ, on=first - timedelta(days=1), **asked).undecided


# How a review is made, with whom, and what is published

MEANS: list[tuple[dict[str, Any], dict[ReviewMeans, str]]] = [
    (
        SHANGHAI_NOW,
        {
            ReviewMeans.DISCUSSION: SH + "第25条",
            ReviewMeans.HEARING: SH + "第25条",
            ReviewMeans.EXPERT_MEETING: SH + "第25条",
            ReviewMeans.ENTRUSTED_STUDY: SH + "第25条",
            ReviewMeans.FIELD_STUDY: SH + "第26条",
            ReviewMeans.JOINT_MEETING: SH + "第27条第1款",
            ReviewMeans.JOINT_REVIEW: SH + "第22条",
        },
    ),
    (
        SHANGHAI_THEN,
        {
            ReviewMeans.DISCUSSION: SH_2021 + "第21条",
            ReviewMeans.HEARING: SH_2021 + "第21条",
            ReviewMeans.EXPERT_MEETING: SH_2021 + "第21条",
            ReviewMeans.ENTRUSTED_STUDY: SH_2021 + "第21条",
            ReviewMeans.FIELD_STUDY: SH_2021 + "第22条",
        },
    ),
    (
        BEIJING_NOW,
        {
            ReviewMeans.EXPERT_MEETING: BJ + "第28条",
            ReviewMeans.JOINT_MEETING: BJ + "第28条",
            ReviewMeans.JOINT_REVIEW: BJ + "第19条第1款",
        },
    ),
    (
        BEIJING_THEN,
        {
            ReviewMeans.DEPUTIES: BJ_2021 + "第20条",
            ReviewMeans.DISCUSSION: BJ_2021 + "第20条",
            ReviewMeans.EXPERT_MEETING: BJ_2021 + "第20条",
            ReviewMeans.HEARING: BJ_2021 + "第20条",
        },
    ),
    (
        SHANDONG_NOW,
        {
            ReviewMeans.JOINT_MEETING: SD + "第16条第2款",
            ReviewMeans.EXPERT_MEETING: SD + "第16条第2款",
            ReviewMeans.HEARING: SD + "第16条第2款",
        },
    ),
    (
        HENAN_NOW,
        {
            ReviewMeans.DEPUTIES: HN + "第55条第2款",
            ReviewMeans.EXPERT_MEETING: HN + "第55条第2款",
            ReviewMeans.HEARING: HN + "第55条第2款",
        },
    ),
    ({"level": NATIONAL}, {ReviewMeans.JOINT_MEETING: LEG + "第112条第1款"}),
]


@pytest.mark.parametrize(("place", "named"), MEANS)
@pytest.mark.parametrize("means", ReviewMeans)
def test_how_a_review_is_made(
    place: dict[str, Any], named: dict[ReviewMeans, str], means: ReviewMeans
) -> None:
    """What a text names is lawful; what it does not name is left open."""
    asked: dict[str, Any] = {"on": date(2026, 11, 21), **place}
    found = review_means_valid(means, **asked)

    assert found.undecided is (means not in named)
    assert {named[means]} if means in named else set() == provisions(found)
    assert means not in named or found.holds


LINKED = (
    Body.PARTY,
    Body.GOVERNMENT,
    Body.SUPERVISORY_COMMISSION,
    Body.COURT,
    Body.PROCURATORATE,
)


@pytest.mark.parametrize("to", [*LINKED, Body.PEOPLES_ORGANISATION])
@pytest.mark.parametrize(
    ("place", "cites"),
    [
        (SHANGHAI_NOW, SH + "第7条"),
        (SHANGHAI_THEN, SH_2021 + "第7条"),
        (BEIJING_NOW, BJ + "第41条"),
        (HENAN_NOW, None),
    ],
)
def test_to_whom_matters_are_passed_on(to: Body, place: dict[str, Any], cites: str | None) -> None:
    """The Party's bodies by a place's text alone, organs of state by the statutes as well."""
    asked: dict[str, Any] = {"on": date(2026, 11, 21), **place}
    found = review_transfer_valid(to, **asked)
    want: set[str] = {cites} if cites and to in LINKED else set()
    if to in LINKED and to is not Body.PARTY and "on" not in place:
        want |= {LEG + "第115条", SUP + "第44条"}

    assert want == {str(ground.citation) for ground in found.grounds}
    assert found.undecided is (not want)


def test_first_days_of_passing_on() -> None:
    """立法法 from 15 March 2023, 监督法 from 9 November 2024."""
    for on, count in (
        (date(2023, 3, 14), 0),
        (date(2023, 3, 15), 1),
        (date(2024, 11, 8), 1),
        (date(2024, 11, 9), 2),
    ):
        assert count == len(review_transfer_valid(Body.COURT, level=PROVINCE, on=on).grounds)


PUBLISHED: list[tuple[dict[str, Any], dict[FilingPublication, str]]] = [
    (
        SHANGHAI_NOW,
        {
            FilingPublication.LIST: SH + "第13条第2款",
            FilingPublication.REPORT: SH + "第40条",
        },
    ),
    (
        SHANGHAI_THEN,
        {
            FilingPublication.LIST: SH_2021 + "第12条第2款",
            FilingPublication.REPORT: SH_2021 + "第36条",
        },
    ),
    (
        BEIJING_NOW,
        {
            FilingPublication.LIST: BJ + "第40条第3款",
            FilingPublication.REPORT: BJ + "第40条第3款",
            FilingPublication.DECISION: BJ + "第32条第1款",
        },
    ),
    (
        BEIJING_THEN,
        {
            FilingPublication.LIST: BJ_2021 + "第11条第2款",
            FilingPublication.REPORT: BJ_2021 + "第33条",
            FilingPublication.DECISION: BJ_2021 + "第29条",
        },
    ),
    (SHANDONG_NOW, {FilingPublication.RESULT: SD + "第22条"}),
    (HENAN_NOW, {FilingPublication.DECISION: HN + "第56条第5款"}),
]


@pytest.mark.parametrize(("place", "named"), PUBLISHED)
@pytest.mark.parametrize("what", FilingPublication)
@pytest.mark.parametrize("published", [True, False])
def test_what_is_published(
    place: dict[str, Any],
    named: dict[FilingPublication, str],
    what: FilingPublication,
    published: bool,  # noqa: FBT001
) -> None:
    """What must be published was, and what may be need not."""
    asked: dict[str, Any] = {"on": date(2026, 11, 21), **place, "document": OTHER}
    found = filing_publication_valid(what, published, **asked)

    assert found.undecided is (what not in named)
    if what in named:
        assert found.holds is (published or what is FilingPublication.RESULT)
        assert {named[what]} == provisions(found)


def test_what_the_nation_may_publish() -> None:
    """Of regulations, and not of interpretations, from 15 March 2023."""
    asked: dict[str, Any] = {"level": NATIONAL, "document": REGULATION}
    result = FilingPublication.RESULT
    found = filing_publication_valid(result, published=False, on=date(2023, 3, 15), **asked)

    assert {LEG + "第113条"} == provisions(found)
    assert filing_publication_valid(
        result, published=False, on=date(2023, 3, 14), **asked
    ).undecided
    assert filing_publication_valid(
        result, published=True, on=date(2026, 1, 1), level=NATIONAL, document=INTERPRETATION
    ).undecided


# Who reviews what

COMMITTEE, GOVERNMENT = Body.STANDING_COMMITTEE, Body.GOVERNMENT
REVIEWERS: list[tuple[bool, str, Body, Level, DocumentKind, StateOrgan]] = [
    *(
        (want, LEG + cites, reviewer, level, document, StateOrgan(maker, tier))
        for document, cites, maker, tier, shared in (
            (
                DocumentKind.ADMINISTRATIVE_REGULATION,
                "第109条第1项",
                Body.GOVERNMENT,
                NATION,
                False,
            ),
            (REGULATION, "第109条第2项", COMMITTEE, OF_CITY, True),
            (DocumentKind.AUTONOMOUS_REGULATION, "第109条第3项", Body.CONGRESS, OF_COUNTY, True),
            (
                DocumentKind.SUPERVISORY_REGULATION,
                "第118条",
                Body.SUPERVISORY_COMMISSION,
                NATION,
                False,
            ),
            (INTERPRETATION, "第119条第2款", Body.COURT, NATION, False),
        )
        for want, reviewer, level in (
            (True, COMMITTEE, NATIONAL),
            (shared, GOVERNMENT, NATIONAL),
            (False, COMMITTEE, PROVINCE),
        )
    ),
    *(
        (want, LEG + "第109条第4项", reviewer, level, RULE, StateOrgan(GOVERNMENT, tier))
        for want, reviewer, level, tier in (
            (True, GOVERNMENT, NATIONAL, OF_PROVINCE),
            (True, COMMITTEE, PROVINCE, OF_PROVINCE),
            (True, COMMITTEE, CITY, OF_PROVINCE),
            (False, COMMITTEE, NATIONAL, OF_PROVINCE),
            (False, GOVERNMENT, PROVINCE, OF_PROVINCE),
            (True, COMMITTEE, Level.CITY_WITH_DISTRICTS, OF_CITY),
            (True, COMMITTEE, PROVINCE, OF_CITY),
            (True, GOVERNMENT, Level.AUTONOMOUS_REGION, OF_CITY),
            (True, GOVERNMENT, NATIONAL, OF_CITY),
            (False, COMMITTEE, Level.COUNTY, OF_CITY),
        )
    ),
    *(
        (want, SUP + "第39条", COMMITTEE, level, document, StateOrgan(maker, tier))
        for want, level, document, maker, tier in (
            (True, PROVINCE, DocumentKind.RESOLUTION, Body.CONGRESS, OF_CITY),
            (False, PROVINCE, DocumentKind.RESOLUTION, Body.CONGRESS, OF_COUNTY),
            (False, PROVINCE, DocumentKind.RESOLUTION, COMMITTEE, OF_PROVINCE),
            (True, CITY, DocumentKind.RESOLUTION, COMMITTEE, OF_COUNTY),
            (True, Level.COUNTY, DocumentKind.RESOLUTION, Body.CONGRESS, OF_TOWN),
            (True, Level.COUNTY, OTHER, Body.COURT, OF_COUNTY),
            (False, Level.COUNTY, OTHER, Body.GOVERNMENT, OF_TOWN),
            (False, PROVINCE, OTHER, Body.COURT, OF_CITY),
            (False, NATIONAL, OTHER, Body.GOVERNMENT, NATION),
        )
    ),
    (False, SUP + "第39条", GOVERNMENT, PROVINCE, OTHER, StateOrgan(GOVERNMENT, OF_PROVINCE)),
]


@pytest.mark.parametrize(("want", "cites", "reviewer", "level", "document", "maker"), REVIEWERS)
def test_who_reviews_what(
    want: bool,  # noqa: FBT001
    cites: str,
    reviewer: Body,
    level: Level,
    document: DocumentKind,
    maker: StateOrgan,
) -> None:
    """Each kind of document is filed with the organs that the statutes name."""
    found = reviewer_valid(reviewer, level, document=document, maker=maker, on=date(2026, 11, 21))

    assert want is found.holds
    assert {cites} == provisions(found)


def test_who_reviewed_what_before() -> None:
    """Courts' documents came in with the text of 2024; before 2007 no text is known."""
    asked: dict[str, Any] = {
        "document": OTHER,
        "maker": StateOrgan(Body.COURT, OF_COUNTY),
    }
    before, since = date(2024, 11, 8), date(2024, 11, 9)

    old = reviewer_valid(COMMITTEE, Level.COUNTY, on=before, **asked)
    assert not old.holds
    assert {SUP_2006 + "第30条"} == provisions(old)
    assert reviewer_valid(COMMITTEE, Level.COUNTY, on=since, **asked).holds
    assert reviewer_valid(COMMITTEE, Level.COUNTY, on=date(2006, 12, 31), **asked).undecided
    government: dict[str, Any] = {**asked, "maker": StateOrgan(GOVERNMENT, OF_COUNTY)}
    assert reviewer_valid(COMMITTEE, Level.COUNTY, on=date(2007, 1, 1), **government).holds
    rule: dict[str, Any] = {"document": RULE, "maker": StateOrgan(GOVERNMENT, OF_CITY)}
    assert reviewer_valid(COMMITTEE, PROVINCE, on=date(2023, 3, 14), **rule).undecided
    assert reviewer_valid(COMMITTEE, PROVINCE, on=date(2023, 3, 15), **rule).holds


@pytest.mark.parametrize(
    ("document", "maker", "level"),
    [
        # 109 names prefectures and counties; an autonomous region's are approved first.
        (DocumentKind.AUTONOMOUS_REGULATION, StateOrgan(Body.CONGRESS, OF_PROVINCE), NATIONAL),
        # 监督法 39 speaks of what congresses resolve and decide.
        (OTHER, StateOrgan(Body.CONGRESS, OF_CITY), PROVINCE),
        (OTHER, StateOrgan(COMMITTEE, OF_COUNTY), CITY),
        (OTHER, StateOrgan(Body.CONGRESS, OF_TOWN), Level.COUNTY),
    ],
)
def test_what_no_national_text_has_reviewed(
    document: DocumentKind, maker: StateOrgan, level: Level
) -> None:
    """It is left open, by whomever it is asked."""
    for reviewer in (COMMITTEE, GOVERNMENT):
        found = reviewer_valid(
            reviewer, level, document=document, maker=maker, on=date(2026, 11, 21)
        )

        assert found.undecided
        assert () == found.grounds


@pytest.mark.parametrize(("of_city", "want"), [(False, False), (True, True)])
def test_the_province_s_government_demands_of_a_city_s_rule(
    of_city: bool,  # noqa: FBT001
    want: bool,  # noqa: FBT001
) -> None:
    """Another organ made it (Shandong 12); its own it may mend itself."""
    found = review_demand_valid(
        StateOrgan(GOVERNMENT, OF_PROVINCE),
        document=RULE,
        maker=GOVERNMENT,
        of_city=of_city,
        on=date(2026, 11, 21),
        **SHANDONG_NOW,
    )

    assert want is found.holds
    assert {SD + "第12条"} == provisions(found)


@pytest.mark.parametrize(
    ("place", "want"),
    [
        (SHANGHAI_NOW, (FilingDecision.REVOCATION,)),
        (SHANGHAI_THEN, (FilingDecision.REVOCATION,)),
        (BEIJING_THEN, (FilingDecision.REVOCATION,)),
        (
            BEIJING_NOW,
            (FilingDecision.AMENDMENT, FilingDecision.CLEANUP, FilingDecision.REVOCATION),
        ),
        (SHANDONG_NOW, (FilingDecision.REVOCATION, FilingDecision.NO_REVOCATION)),
        (HENAN_NOW, (FilingDecision.REVOCATION,)),
    ],
)
def test_what_a_committee_decides_on(
    place: dict[str, Any], want: tuple[FilingDecision, ...]
) -> None:
    """What each text lets be proposed to it."""
    profile: Profile = place["profile"]
    (found,) = profile.find("filing.decisions", place.get("on", date(2026, 11, 21)))

    assert want == found.provision.value


@pytest.mark.parametrize(
    ("on", "revoked", "ordered"),
    [
        (date(2006, 12, 31), set[str](), set[str]()),
        (date(2007, 1, 1), {SUP_2006 + "第33条"}, set[str]()),
        (date(2024, 11, 8), {SUP_2006 + "第33条"}, set[str]()),
        (date(2024, 11, 9), set[str](), set[str]()),
    ],
)
def test_interpretations_are_revoked_since_2024(
    on: date, revoked: set[str], ordered: set[str]
) -> None:
    """Before that a bill asked for an amendment, or for an interpretation of the law."""
    case = FilingCase("某解释", INTERPRETATION, Body.COURT, NATIONAL, date(2006, 1, 1))

    assert revoked == {str(one.citation) for one in case.barring(Revoked(on))}
    assert ordered == {str(one.citation) for one in case.barring(AmendmentOrdered(on))}


def test_a_proposal_on_an_interpretation_wants_a_refusal() -> None:
    """监督法 2006: 33 and 2024: 43 alike: where the court will not amend it."""
    case = FilingCase("某解释", INTERPRETATION, Body.COURT, NATIONAL, date(2006, 1, 1))
    for on, article in (
        (date(2007, 1, 1), SUP_2006 + "第33条"),
        (date(2024, 11, 8), SUP_2006 + "第33条"),
        (date(2024, 11, 9), SUP + "第43条"),
    ):
        (ground,) = case.barring(RevocationProposed(on))

        assert article == str(ground.citation)


@pytest.mark.parametrize(
    ("on", "says", "cites"),
    [
        (date(2024, 11, 8), "由有关专门委员会进行审查", SUP_2006 + "第32条第1款"),
        (
            date(2024, 11, 9),
            "由有关专门委员会和常务委员会工作机构进行审查",
            SUP + "第42条第1款",
        ),
    ],
)
def test_who_reviews_on_a_demand(on: date, says: str, cites: str) -> None:
    """Since 2024 the working bodies as well as the special committees."""
    case = FilingCase("某解释", INTERPRETATION, Body.COURT, NATIONAL, on)
    asked = case.after(Requested(on, "国务院", demand=True))
    (ground,) = asked.barring(RequestRefused(on, "国务院", RefusalGround.OTHER))

    assert says in ground.explain("zh")
    assert cites == str(ground.citation)
