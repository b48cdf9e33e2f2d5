"""Boundary vectors of filing and review, and the first days of its texts."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

import npcmodel as npc
from law.vectors import Vector, check_first_day, provisions, vector
from npcmodel.dates.held import State
from npcmodel.facts.levels import Level
from npcmodel.filing import (
    DocumentKind,
    FilingNumber,
    FilingTime,
    ReviewTurn,
    catalogue_due,
    catalogue_in_time,
    execution_valid,
    filing_due,
    filing_in_time,
    filing_number_valid,
    filing_reports_heard,
    refusal_valid,
    review_turn_valid,
)
from npcmodel.profiles import BEIJING, HENAN, SHANDONG, SHANGHAI
from npcmodel.profiles.filings import RefusalGround, TurnGround
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
# What each text suspends, ends and takes further a review for.
TURNS: tuple[tuple[str, dict[str, Any], str, dict[ReviewTurn, set[TurnGround]], Any], ...] = (
    (
        "LR-filing_review-SH-05",
        SHANGHAI_NOW,
        SH + "第33条第2款",
        {ReviewTurn.SUSPENSION: {TurnGround.CORRECTED, TurnGround.PLANNED}},
        None,
    ),
    (
        "LR-filing_review-SH-06",
        SHANGHAI_NOW,
        SH + "第34条第1款",
        {ReviewTurn.TERMINATION: {TurnGround.CORRECTED}},
        None,
    ),
    (
        "LR-filing_review-SH-06",
        SHANGHAI_NOW,
        SH + "第34条第2款",
        {ReviewTurn.REVOCATION: {TurnGround.NOT_CORRECTED}},
        None,
    ),
    (
        "LR-filing_review-SH-05",
        SHANGHAI_THEN,
        SH_2021 + "第29条第2款",
        {ReviewTurn.SUSPENSION: {TurnGround.CORRECTED, TurnGround.PLANNED}},
        None,
    ),
    (
        "LR-filing_review-SH-06",
        SHANGHAI_THEN,
        SH_2021 + "第30条第1款",
        {ReviewTurn.TERMINATION: {TurnGround.CORRECTED}},
        None,
    ),
    (
        "LR-filing_review-SH-06",
        SHANGHAI_THEN,
        SH_2021 + "第30条第2款",
        {ReviewTurn.REVOCATION: {TurnGround.NOT_CORRECTED}},
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
        {ReviewTurn.TERMINATION: {TurnGround.SOUND, TurnGround.CORRECTED}},
        None,
    ),
    (
        "LR-filing_review-BJ-10",
        BEIJING_NOW,
        BJ + "第31条",
        {ReviewTurn.REVOCATION: {TurnGround.NOT_CORRECTED, TurnGround.PLAN_NOT_KEPT}},
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
        {ReviewTurn.REVOCATION: {TurnGround.NOT_CORRECTED}},
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
        {ReviewTurn.REVOCATION: {TurnGround.NOT_CORRECTED}},
        None,
    ),
    (
        "LR-filing_review-HN-03",
        HENAN_NOW,
        HN + "第56条第3款",
        {ReviewTurn.REVOCATION: {TurnGround.NOT_CORRECTED}},
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
        {ReviewTurn.REVOCATION: {TurnGround.NOT_CORRECTED}},
        DocumentKind.AUTONOMOUS_REGULATION,
    ),
    (
        "SUP2024-41",
        {"level": NATIONAL},
        SUP + "第43条",
        {ReviewTurn.REVOCATION: {TurnGround.NOT_CORRECTED}},
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
