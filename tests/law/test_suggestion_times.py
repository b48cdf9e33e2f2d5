"""By when suggestions are handled: national law, and the texts of seven places, id by id."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

import npcmodel as npc
from law.vectors import check_first_day, vector
from npcmodel.facts.levels import Level
from npcmodel.profiles import BEIJING, CHONGQING, HENAN, QINGDAO, SHANDONG, SHANGHAI, ZHEJIANG
from npcmodel.profiles.suggesting import StartEvent
from npcmodel.suggestions.times import (
    SuggestionTime,
    answer_due,
    suggestion_due,
    suggestion_in_time,
)

WHAT, FROM = SuggestionTime, StartEvent
ON = date(2026, 11, 21)
DEPUTIES = "《代表法》（2025）第51条第2款"
DEPUTIES_2015 = "《代表法》（2015）第42条第1款"
NPC = "《全国人大议事规则》（2021）第32条"
ZJ = "《浙江省人民代表大会代表建议、批评和意见办理的规定》（2016）第{}"
HN = "《河南省人民代表大会代表建议、批评和意见办理办法》（2017）第{}"
HN_2000 = "《河南省人民代表大会常务委员会关于办理省人大代表建议、批评和意见的办法》（2000）第{}"
HN_RULES = "《河南省人民代表大会议事规则》（2010）第29条"
BJ = "《北京市人民代表大会代表建议、批评和意见办理条例》（2014）第{}"
BJ_RULES = "《北京市人民代表大会议事规则》（2010）第29条"
SH = "《上海市人民代表大会关于代表建议、批评和意见的规定》（2015）第{}"
SD = "《山东省人民代表大会代表建议、批评和意见办理工作条例》（2017）第{}"
SD_RULES = "《山东省人民代表大会议事规则》（2019）第33条第{}款"
CQ = "《重庆市人民代表大会代表建议批评和意见工作条例》（2017）第{}"
QD = "《青岛市人民代表大会代表建议、批评和意见工作条例》（2021）第{}"


class Calendar:
    """Weekdays of 2026, but for some holidays; other years are refused."""

    def __init__(self, *holidays: date) -> None:
        self.holidays = holidays

    def is_workday(self, day: date, /) -> bool:
        """Say whether the day is worked."""
        if day.year != 2026:
            raise npc.FactsError("calendar", day, "a day of 2026")
        return day.isoweekday() <= 5 and day not in self.holidays


WEEK = Calendar()
PLACES: dict[str, dict[str, Any]] = {
    "ZJ": {"profile": ZHEJIANG, "level": Level.PROVINCE},
    "HN": {"profile": HENAN, "level": Level.PROVINCE},
    "BJ": {"profile": BEIJING, "level": Level.MUNICIPALITY},
    "SH": {"profile": SHANGHAI, "level": Level.MUNICIPALITY},
    "SD": {"profile": SHANDONG, "level": Level.PROVINCE},
    "CQ": {"profile": CHONGQING, "level": Level.MUNICIPALITY},
    "QD": {"profile": QINGDAO, "level": Level.CITY_WITH_DISTRICTS},
}


def last(deadline: Any) -> date:
    """Return the last day of a deadline."""
    due: date = deadline.due
    return due


def around(
    number: str,
    what: SuggestionTime,
    event: Any,
    due: date,
    cites: str,
    **more: Any,
) -> list[Any]:
    """Return the vectors of a time: its last day; kept the day before and on it, missed after."""
    rule_id = f"LR-suggestion-{number}"
    facts = {"calendar": WEEK, "in_session": False, **PLACES[number[:2]], **more}
    asked = {name: one for name, one in facts.items() if name not in {"consented", "told"}}
    one = timedelta(days=1)
    return [
        vector(rule_id, suggestion_due, what, event, want=due, cites=cites, get=last, **asked),
        *(
            vector(rule_id, suggestion_in_time, what, done, event, want=want, cites=cites, **facts)
            for done, want in ((due - one, True), (due, True), (due + one, False))
        ),
    ]


def d(month: int, day: int, year: int = 2026) -> date:
    """Return a day of 2026, where no other year is named."""
    return date(year, month, day)


VECTORS = [
    # 代表法 51 II
    *(
        vector(
            "DEP2025-51-2",
            answer_due,
            assigned,
            want=due,
            cites=DEPUTIES,
            get=last,
            difficult=difficult,
        )
        for assigned, difficult, due in (
            (d(3, 15), False, d(6, 15)),
            (d(3, 15), True, d(9, 15)),
            (d(8, 31), True, d(2, 28, 2027)),
            (d(11, 30, 2025), False, d(2, 28)),
            (d(11, 30, 2027), False, d(2, 29, 2028)),
        )
    ),
    *(
        vector(
            "DEP2025-51-2",
            suggestion_in_time,
            what,
            done,
            d(3, 15),
            want=want,
            cites=DEPUTIES,
            level=Level.TOWN,
        )
        for what, done, want in (
            (WHAT.ANSWER, d(6, 14), True),
            (WHAT.ANSWER, d(6, 15), True),
            (WHAT.ANSWER, d(6, 16), False),
            (WHAT.ANSWER_EXTENDED, d(9, 14), True),
            (WHAT.ANSWER_EXTENDED, d(9, 15), True),
            (WHAT.ANSWER_EXTENDED, d(9, 16), False),
        )
    ),
    # 全国人大议事规则 32
    *(
        vector(
            "NPCRULES2021-32",
            suggestion_due,
            what,
            assigned,
            want=due,
            cites=NPC,
            get=last,
            level=Level.NATIONAL,
            in_session=True,
        )
        for what, assigned, due in (
            (WHAT.ANSWER, d(3, 15), d(6, 15)),
            (WHAT.ANSWER_EXTENDED, d(3, 15), d(9, 15)),
            (WHAT.ANSWER, d(11, 30, 2025), d(2, 28)),
            (WHAT.ANSWER_EXTENDED, d(11, 30, 2025), d(5, 30)),
        )
    ),
    *(
        vector(
            "NPCRULES2021-32",
            suggestion_in_time,
            what,
            done,
            d(3, 15),
            want=want,
            cites=NPC,
            level=Level.NATIONAL,
            in_session=True,
        )
        for what, done, want in (
            (WHAT.ANSWER, d(6, 14), True),
            (WHAT.ANSWER, d(6, 15), True),
            (WHAT.ANSWER, d(6, 16), False),
            (WHAT.ANSWER_EXTENDED, d(9, 15), True),
            (WHAT.ANSWER_EXTENDED, d(9, 16), False),
        )
    ),
    # 浙江
    *around("ZJ-01", WHAT.RECEIPT_NOTICE, d(5, 6), d(5, 13), ZJ.format("10条第1款")),
    *around("ZJ-02", WHAT.RETURN, d(4, 30), d(5, 10), ZJ.format("14条")),
    *around("ZJ-03", WHAT.CO_HANDLER_OPINION, d(3, 31), d(5, 31), ZJ.format("18条第1款")),
    *around("ZJ-03", WHAT.CO_HANDLER_OPINION, d(12, 31), d(2, 28, 2027), ZJ.format("18条第1款")),
    *around("ZJ-04", WHAT.ANSWER, {FROM.RECEIPT: d(2, 10)}, d(5, 10), ZJ.format("21条"))[:1],
    *around(
        "ZJ-04",
        WHAT.ANSWER,
        {FROM.ASSIGNMENT: d(2, 10), FROM.RECEIPT: d(2, 10)},
        d(5, 10),
        ZJ.format("21条"),
    ),
    *around(
        "ZJ-04",
        WHAT.ANSWER_EXTENDED,
        {FROM.ASSIGNMENT: d(8, 31), FROM.RECEIPT: d(8, 31)},
        d(2, 28, 2027),
        ZJ.format("21条"),
        consented=True,
    ),
    *around("ZJ-05", WHAT.SECOND_ANSWER, d(6, 30), d(7, 30), ZJ.format("24条")),
    *around("ZJ-05", WHAT.SECOND_ANSWER, d(1, 31), d(2, 28), ZJ.format("24条")),
    # 河南
    *around("HN-01", WHAT.RETURN, d(3, 2), d(3, 16), HN.format("14条")),
    *around("HN-01", WHAT.RETURN, d(3, 2), d(3, 17), HN.format("14条"), calendar=Calendar(d(3, 5))),
    *around("HN-01", WHAT.REASSIGNMENT, d(3, 2), d(3, 16), HN.format("14条")),
    *around("HN-02", WHAT.CO_HANDLER_OPINION, d(3, 2), d(5, 2), HN.format("18条第1款")),
    *around(
        "HN-03",
        WHAT.ANSWER,
        {FROM.ASSIGNMENT: d(3, 2), FROM.RECEIPT: d(3, 2)},
        d(6, 2),
        HN.format("20条"),
    ),
    *around(
        "HN-03",
        WHAT.ANSWER_EXTENDED,
        {FROM.ASSIGNMENT: d(3, 2), FROM.RECEIPT: d(3, 2)},
        d(9, 2),
        HN.format("20条"),
        told=True,
    ),
    *around("HN-04", WHAT.FEEDBACK, d(6, 1), d(6, 15), HN.format("22条第1款")),
    *around("HN-04", WHAT.SECOND_ANSWER, d(6, 15), d(7, 15), HN.format("22条第2款")),
    *around(
        "HN-06",
        WHAT.RETURN,
        d(5, 31, 2010),
        d(6, 10, 2010),
        HN_2000.format("4条第2款"),
        on=d(5, 31, 2010),
    ),
    *around(
        "HN-06",
        WHAT.SECOND_ANSWER,
        d(5, 31, 2010),
        d(6, 30, 2010),
        HN_2000.format("9条第1款"),
        on=d(5, 31, 2010),
    ),
    *around(
        "HN-06",
        WHAT.ANSWER,
        d(5, 31, 2010),
        d(8, 31, 2010),
        HN_2000.format("8条"),
        on=d(5, 31, 2010),
    ),
    *around(
        "HN-06",
        WHAT.ANSWER_EXTENDED,
        d(5, 31, 2010),
        d(11, 30, 2010),
        HN_2000.format("8条"),
        on=d(5, 31, 2010),
        told=True,
    ),
    *around("HN-06", WHAT.SECOND_ANSWER, d(5, 31), d(6, 30), HN.format("22条第2款")),
    *around(
        "HN-07",
        WHAT.ANSWER,
        d(2, 3, 2011),
        d(5, 3, 2011),
        HN_RULES,
        on=d(2, 3, 2011),
        in_session=True,
    ),
    *around(
        "HN-07",
        WHAT.ANSWER_EXTENDED,
        d(2, 3, 2011),
        d(8, 3, 2011),
        HN_RULES,
        on=d(2, 3, 2011),
        in_session=True,
        told=True,
    ),
    # 北京
    *around("BJ-02", WHAT.ANSWER, d(1, 31), d(4, 30), BJ.format("21条")),
    *around(
        "BJ-02", WHAT.ANSWER_EXTENDED, d(8, 31), d(2, 28, 2027), BJ.format("21条"), consented=True
    ),
    *around("BJ-03", WHAT.FEEDBACK, d(6, 1), d(6, 22), BJ.format("23条第1款")),
    *around("BJ-03", WHAT.FEEDBACK, d(9, 25), d(10, 16), BJ.format("23条第1款")),
    *around("BJ-04", WHAT.ORDERED_ANSWER, d(6, 30), d(8, 30), BJ.format("27条第4款")),
    *around("BJ-04", WHAT.ORDERED_ANSWER, d(12, 31), d(2, 28, 2027), BJ.format("27条第4款")),
    *around(
        "BJ-05",
        WHAT.ANSWER,
        d(2, 28, 2013),
        d(5, 28, 2013),
        BJ_RULES,
        on=d(2, 28, 2013),
        in_session=True,
    ),
    *around(
        "BJ-05",
        WHAT.ANSWER_EXTENDED,
        d(2, 28, 2013),
        d(8, 28, 2013),
        BJ_RULES,
        on=d(2, 28, 2013),
        in_session=True,
        consented=True,
    ),
    *around(
        "BJ-05",
        WHAT.SECOND_ANSWER,
        d(12, 31, 2020),
        d(2, 28, 2021),
        BJ_RULES,
        on=d(12, 31, 2020),
        in_session=True,
    ),
    # 上海
    *around("SH-02", WHAT.ASSIGNMENT, d(4, 1), d(4, 10), SH.format("11条第1款")),
    *around(
        "SH-02",
        WHAT.ASSIGNMENT,
        d(4, 1),
        d(4, 13),
        SH.format("11条第1款"),
        calendar=Calendar(d(4, 6)),
    ),
    *around("SH-03", WHAT.RETURN, d(3, 2), d(3, 11), SH.format("14条第1款")),
    *around("SH-04", WHAT.KICK_OFF, d(1, 20), d(2, 20), SH.format("15条")),
    *around("SH-04", WHAT.KICK_OFF, d(1, 31), d(2, 28), SH.format("15条")),
    *around("SH-05", WHAT.CO_HANDLER_OPINION, d(1, 31), d(2, 28), SH.format("17条第1款")),
    *around("SH-05", WHAT.CO_HANDLER_OPINION, d(3, 10), d(4, 10), SH.format("17条第1款")),
    *around("SH-07", WHAT.ANSWER, d(2, 28), d(5, 28), SH.format("19条第1款")),
    *around(
        "SH-07",
        WHAT.ANSWER_EXTENDED,
        d(2, 28),
        d(8, 28),
        SH.format("19条第1款"),
        consented=True,
        told=True,
    ),
    # Three months and another three: 28 May, not 30 May.
    *around(
        "SH-07",
        WHAT.ANSWER_EXTENDED,
        d(11, 30),
        d(5, 28, 2027),
        SH.format("19条第1款"),
        consented=True,
        told=True,
    ),
    *around("SH-08", WHAT.SECOND_ANSWER, d(5, 31), d(6, 30), SH.format("21条第2款")),
    # 山东
    *around("SD-01", WHAT.ASSIGNMENT, d(4, 30), d(5, 5), SD.format("10条第1款")),
    *around("SD-01", WHAT.ASSIGNMENT, d(1, 28), d(1, 28), SD.format("10条第1款"), in_session=True),
    *around("SD-02", WHAT.RETURN, d(4, 10), d(4, 15), SD.format("12条")),
    *around("SD-03", WHAT.ANSWER, d(2, 5), d(5, 5), SD.format("19条")),
    *around("SD-03", WHAT.ANSWER_EXTENDED, d(2, 5), d(8, 5), SD.format("19条"), consented=True),
    *around("SD-03", WHAT.CO_HANDLER_OPINION, d(2, 5), d(3, 5), SD.format("21条")),
    *around("SD-04", WHAT.SECOND_ANSWER, d(5, 31), d(6, 30), SD.format("24条")),
    *around(
        "SD-05",
        WHAT.ANSWER,
        {FROM.CLOSING: d(1, 28), FROM.ASSIGNMENT: d(2, 5)},
        d(4, 28),
        SD_RULES.format(1),
        in_session=True,
    ),
    *around(
        "SD-05",
        WHAT.ANSWER_EXTENDED,
        {FROM.CLOSING: d(1, 28), FROM.ASSIGNMENT: d(2, 5)},
        d(7, 28),
        SD_RULES.format(1),
        in_session=True,
        consented=True,
    ),
    *around("SD-05", WHAT.SECOND_ANSWER, d(5, 31), d(6, 30), SD_RULES.format(3), in_session=True),
    # 重庆
    *around("CQ-02", WHAT.ASSIGNMENT, d(5, 4), d(5, 18), CQ.format("13条第2款")),
    *around("CQ-03", WHAT.RETURN, d(5, 18), d(6, 1), CQ.format("16条")),
    *around("CQ-03", WHAT.REASSIGNMENT, d(6, 1), d(6, 15), CQ.format("16条")),
    *around("CQ-04", WHAT.FIRST_CONTACT, d(3, 2), d(3, 30), CQ.format("18条")),
    *around("CQ-05", WHAT.CO_HANDLER_OPINION, d(3, 2), d(4, 13), CQ.format("20条第1款")),
    *around("CQ-05", WHAT.CO_HANDLER_REDO, d(4, 13), d(4, 20), CQ.format("20条第1款")),
    *around("CQ-06", WHAT.ANSWER, d(3, 2), d(6, 2), CQ.format("21条")),
    *around("CQ-06", WHAT.ANSWER_EXTENDED, d(3, 2), d(9, 2), CQ.format("21条")),
    *around("CQ-07", WHAT.FEEDBACK, d(6, 1), d(6, 29), CQ.format("27条第1款")),
    *around("CQ-07", WHAT.SECOND_ANSWER, d(6, 29), d(8, 29), CQ.format("27条第2款")),
    *around("CQ-08", WHAT.COMMITMENT_FEEDBACK, d(11, 2), d(11, 30), CQ.format("28条第1款")),
    # 青岛
    *around("QD-01", WHAT.ASSIGNMENT, d(4, 10), d(4, 17), QD.format("14条")),
    *around("QD-02", WHAT.RETURN, d(4, 10), d(4, 17), QD.format("19条第1款")),
    *around("QD-03", WHAT.CO_HANDLER_OPINION, d(2, 1), d(3, 1), QD.format("24条")),
    *around("QD-03", WHAT.ANSWER, d(2, 1), d(5, 1), QD.format("25条")),
    *around(
        "QD-03",
        WHAT.ANSWER_EXTENDED,
        d(2, 1),
        d(8, 1),
        QD.format("25条"),
        consented=True,
        told=True,
    ),
    *around("QD-06", WHAT.ORAL_ANSWER, d(5, 31), d(6, 30), QD.format("32条第1款")),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Any) -> None:
    """Each vector comes out as the text says."""
    v.check()


def test_first_days_of_the_deputies_law() -> None:
    """The 2015 edition answers from its first day, the 2025 one from its own."""
    check_first_day(answer_due, date(2016, 1, 1), difficult=False, first=date(2015, 8, 29))
    check_first_day(answer_due, date(2016, 1, 1), difficult=True, first=date(2015, 8, 29))


@pytest.mark.parametrize("difficult", [False, True])
@pytest.mark.parametrize(
    ("on", "cites"),
    [(date(2025, 3, 11), DEPUTIES_2015), (date(2025, 3, 12), DEPUTIES)],
)
def test_editions_of_the_deputies_law(*, difficult: bool, on: date, cites: str) -> None:
    """The last day of the old edition and the first of the new one cite their own."""
    found = answer_due(date(2025, 3, 1), difficult=difficult, on=on)

    assert [cites] == [str(ground.citation) for ground in found.grounds]


@pytest.mark.parametrize("what", [WHAT.ANSWER, WHAT.ANSWER_EXTENDED])
def test_first_day_of_the_rules_of_the_congress(what: SuggestionTime) -> None:
    """The rules of procedure are known from 12 March 2021; the day before the law stands alone."""
    cited = [
        [
            str(ground.citation)
            for ground in suggestion_due(
                what, date(2021, 3, 20), on=on, level=Level.NATIONAL, in_session=True
            ).grounds
        ]
        for on in (date(2021, 3, 11), date(2021, 3, 12))
    ]

    assert [[DEPUTIES_2015], [DEPUTIES_2015, NPC]] == cited


FIRST = [
    ("ZJ", WHAT.RETURN, date(2016, 5, 27)),
    ("HN", WHAT.RETURN, date(2000, 5, 27)),
    ("HN", WHAT.REASSIGNMENT, date(2017, 8, 1)),
    ("HN", WHAT.CO_HANDLER_OPINION, date(2017, 8, 1)),
    ("HN", WHAT.FEEDBACK, date(2017, 8, 1)),
    ("BJ", WHAT.FEEDBACK, date(2014, 1, 22)),
    ("BJ", WHAT.ORDERED_ANSWER, date(2014, 1, 22)),
    ("SH", WHAT.RETURN, date(2015, 3, 1)),
    ("SD", WHAT.RETURN, date(2017, 5, 19)),
    ("CQ", WHAT.RETURN, date(2018, 1, 1)),
    ("CQ", WHAT.FIRST_CONTACT, date(2018, 1, 1)),
    ("QD", WHAT.RETURN, date(2021, 9, 1)),
]


@pytest.mark.parametrize(("place", "what", "first"), FIRST)
def test_first_days(place: str, what: SuggestionTime, first: date) -> None:
    """Each text answers from its first day, and the day before it is not found."""
    facts = {**PLACES[place], "calendar": WEEK, "in_session": False}
    check_first_day(suggestion_due, what, date(2026, 6, 1), first=first, **facts)


@pytest.mark.parametrize(
    ("on", "due", "cites"),
    [
        (date(2017, 7, 31), d(6, 11), HN_2000.format("4条第2款")),
        (date(2017, 8, 1), d(6, 15), HN.format("14条")),
    ],
)
def test_henan_changes_its_text(on: date, due: date, cites: str) -> None:
    """Ten days on the last day of the old text, ten working days on the first of the new one."""
    found = suggestion_due(WHAT.RETURN, d(6, 1), on=on, calendar=WEEK, **PLACES["HN"])

    assert due == found.due
    assert [cites] == [str(ground.citation) for ground in found.grounds]


@pytest.mark.parametrize(
    ("place", "what", "on", "first"),
    [
        ("HN", WHAT.ANSWER, date(2010, 7, 30), HN_RULES),
        ("BJ", WHAT.ANSWER, date(2010, 12, 23), BJ_RULES),
        ("SD", WHAT.SECOND_ANSWER, date(2019, 2, 18), SD_RULES.format(3)),
    ],
)
def test_first_days_of_rules_of_procedure(
    place: str, what: SuggestionTime, on: date, first: str
) -> None:
    """The rules of procedure are found from their first day on, and not the day before."""

    def cited(day: date) -> set[str]:
        event = {kind: d(3, 2) for kind in FROM}
        try:
            found = suggestion_due(what, event, on=day, in_session=True, **PLACES[place])
        except npc.NotInForceError:
            return set()
        return {str(ground.citation) for ground in found.grounds}

    assert first in cited(on)
    assert first not in cited(on - timedelta(days=1))


@pytest.mark.parametrize(("on", "known"), [(date(2022, 1, 9), True), (date(2022, 1, 10), False)])
def test_beijing_rules_of_procedure_end(on: date, *, known: bool) -> None:
    """The text of 2010 is not asked from 10 January 2022 on."""
    found = suggestion_due(WHAT.ANSWER, d(3, 2), on=on, in_session=True, **PLACES["BJ"])

    assert known == (BJ_RULES in {str(ground.citation) for ground in found.grounds})
