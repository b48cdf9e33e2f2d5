"""Interpellations: boundary vectors, first days and editions."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import npcmodel as npc
from law.grounds import cited, met, required, verdict
from law.vectors import ON, Vector, check_first_day, vector
from npcmodel import Body, Level
from npcmodel.supervision import (
    Addressee,
    AnswerPlace,
    InterpellationAnswer,
    InterpellationPart,
    Reader,
    answer_form,
    answer_given_valid,
    further_answer_valid,
    interpellation_form_valid,
)


def named(value: object) -> str:
    """Return how a case is called: a function by its name, anything else as it prints."""
    return str(getattr(value, "__name__", value))


DEPUTIES, EARLIER_DEPUTIES = "《代表法》（2025）", "《代表法》（2015）"
ORGANIC, SUPERVISION = "《地方组织法》（2022）", "《监督法》（2024）"
NPC_ORGANIC, RULES = "《全国人大组织法》（2021）", "《全国人大议事规则》（2021）"
COMMITTEE_RULES = "《全国人大常委会议事规则》（2022）"
EARLIER_RULES = "《全国人大常委会议事规则》（2009）"
FIRST_SUPERVISION = "《监督法》（2006）"
FIRST_SUPERVISION_DAY = date(2007, 1, 1)
DEPUTIES_DAY, SUPERVISION_DAY = date(2025, 3, 12), date(2024, 11, 9)
COMMITTEE_DAY, ORGANIC_DAY = date(2022, 6, 25), date(2022, 3, 12)
NPC_DAY = date(2021, 3, 12)
EARLIER_DEPUTIES_DAY, EARLIER_RULES_DAY = date(2015, 8, 29), date(2009, 4, 24)
DAY_BEFORE = {
    DEPUTIES_DAY: date(2025, 3, 11),
    SUPERVISION_DAY: date(2024, 11, 8),
    COMMITTEE_DAY: date(2022, 6, 24),
    NPC_DAY: date(2021, 3, 11),
}

NATION = npc.Roll(Body.CONGRESS, Level.NATIONAL, members=2980)
PROVINCE = npc.Roll(Body.CONGRESS, Level.PROVINCE, members=619)
COUNTY = npc.Roll(Body.CONGRESS, Level.COUNTY, members=200)
TOWN = npc.Roll(Body.CONGRESS, Level.TOWN, members=60)
NPCSC = npc.Roll(Body.STANDING_COMMITTEE, Level.NATIONAL, members=175)
PROVINCE_SC = npc.Roll(Body.STANDING_COMMITTEE, Level.PROVINCE, members=75)
COUNTY_SC = npc.Roll(Body.STANDING_COMMITTEE, Level.COUNTY, members=35)
WRITTEN, QUESTION, CONTENT = InterpellationPart
WHOLE = tuple(InterpellationPart)
PRESIDIUM, COUNCIL = Body.PRESIDIUM, Body.COUNCIL_OF_CHAIRPERSONS
AT_PRESIDIUM, PLENARY = AnswerPlace.PRESIDIUM, AnswerPlace.PLENARY
SPECIAL, OTHER = AnswerPlace.SPECIAL_COMMITTEE, AnswerPlace.OTHER_COMMITTEE_MEETING


def form(rule_id: str, roll: npc.Roll, *contains: InterpellationPart, **more: Any) -> Vector:
    """Return a vector of an interpellation's form; the government is asked unless said."""
    more = {"addressee": Addressee.GOVERNMENT, **more}
    return vector(rule_id, interpellation_form_valid, roll, contains, **more)


def answered(
    rule_id: str,
    roll: npc.Roll,
    place: AnswerPlace | None,
    *,
    by: Body | None = None,
    head: bool = True,
    refused: bool = False,
    printed: tuple[Reader, ...] = (Reader.MEETING,),
    **more: Any,
) -> Vector:
    """Return a vector of an answer by the head, on the decision of the body that decides."""
    by = by or (PRESIDIUM if roll.body is Body.CONGRESS else COUNCIL)
    answer = InterpellationAnswer(by, place, head, refused, () if place else printed)
    return vector(rule_id, answer_given_valid, roll, answer, **more)


def further(
    rule_id: str, roll: npc.Roll, submitters: int, dissatisfied: int, **more: Any
) -> Vector:
    """Return a vector of a further answer."""
    return vector(
        rule_id,
        further_answer_valid,
        roll,
        submitters=submitters,
        dissatisfied=dissatisfied,
        **more,
    )


FORM = [
    form("ORG2022-24-1b", PROVINCE, *WHOLE, want=True, cites=f"{ORGANIC}第24条第1款"),
    form("ORG2022-24-1b", TOWN, *WHOLE, want=True, cites=f"{DEPUTIES}第20条第4款"),
    form("ORG2022-24-1b", PROVINCE, want=False, cites=f"{ORGANIC}第24条第1款"),
    form("ORG2022-24-1b", COUNTY, WRITTEN, QUESTION, want=False, cites=f"{ORGANIC}第24条第1款"),
    form("ORG2022-24-1b", COUNTY, WRITTEN, CONTENT, want=False, cites=f"{DEPUTIES}第20条第4款"),
    form("ORG2022-24-1b", COUNTY, QUESTION, CONTENT, want=False, cites=f"{ORGANIC}第24条第1款"),
    form(
        "ORG2022-24-1b",
        COUNTY,
        *WHOLE,
        addressee=None,
        want=False,
        cites=f"{ORGANIC}第24条第1款",
    ),
    form(
        "ORG2022-24-1b",
        TOWN,
        *WHOLE,
        addressee=Addressee.COURT,
        want=False,
        cites=f"{DEPUTIES}第20条第3款",
    ),
]
HANDLED = [
    *(
        answered("ORG2022-24-2", PROVINCE, place, want=lawful, cites=f"{ORGANIC}第24条第2款")
        for place, lawful in (
            (AT_PRESIDIUM, True),
            (PLENARY, True),
            (SPECIAL, True),
            (AnswerPlace.DELEGATION, False),
            (AnswerPlace.COMMITTEE_PLENARY, False),
        )
    ),
    answered("ORG2022-24-2", TOWN, PLENARY, want=True, cites=f"{ORGANIC}第24条第3款"),
    answered("ORG2022-24-2", TOWN, PLENARY, head=False, want=False, cites=f"{ORGANIC}第24条第3款"),
    answered("ORG2022-24-2", TOWN, None, want=True, cites=f"{ORGANIC}第24条第3款"),
    answered("ORG2022-24-2", TOWN, None, head=False, want=False, cites=f"{ORGANIC}第24条第3款"),
    answered("ORG2022-24-2", TOWN, None, printed=(), want=False, cites=f"{ORGANIC}第24条第3款"),
    answered(
        "ORG2022-24-2", COUNTY, PLENARY, by=COUNCIL, want=False, cites=f"{DEPUTIES}第20条第5款"
    ),
    answered(
        "ORG2022-24-2", COUNTY, SPECIAL, refused=True, want=False, cites=f"{ORGANIC}第24条第2款"
    ),
    *(
        answered(rule_id, PROVINCE_SC, place, want=lawful, cites=cites, get=verdict)
        for rule_id, cites in (
            ("SUP2024-52-2", f"{SUPERVISION}第52条第2款"),
            ("ORG2022-53-2", f"{ORGANIC}第53条第2款"),
        )
        for place, lawful in (
            (AnswerPlace.COMMITTEE_PLENARY, True),
            (SPECIAL, True),
            (PLENARY, False),
            (OTHER, None),
        )
    ),
    answered(
        "SUP2024-52-2",
        COUNTY_SC,
        SPECIAL,
        by=PRESIDIUM,
        want=False,
        cites=f"{SUPERVISION}第52条第1款",
        get=met(f"{SUPERVISION}第52条第1款"),
    ),
    answered("SUP2024-52-2", NPCSC, OTHER, want=True, cites=f"{SUPERVISION}第52条第2款"),
    answered(
        "SUP2024-52-2",
        NPCSC,
        SPECIAL,
        refused=True,
        want=False,
        cites=f"{SUPERVISION}第52条第2款",
    ),
    answered("ORG2022-53-2", COUNTY_SC, None, want=True, cites=f"{ORGANIC}第53条第3款"),
    answered(
        "ORG2022-53-2", COUNTY_SC, None, printed=(), want=False, cites=f"{ORGANIC}第53条第3款"
    ),
    answered(
        "ORG2022-53-2", COUNTY_SC, SPECIAL, head=False, want=False, cites=f"{ORGANIC}第53条第3款"
    ),
    *(
        answered(
            "SUP2024-54",
            roll,
            place,
            head=head,
            want=head,
            cites=f"{SUPERVISION}第54条",
            get=met(f"{SUPERVISION}第54条"),
        )
        for roll in (NPCSC, COUNTY_SC)
        for place in (SPECIAL, None)
        for head in (True, False)
    ),
]
FURTHER = [
    *(
        further(
            "DEP2025-20-5",
            roll,
            submitters,
            many,
            want=many >= least,
            cites=f"{DEPUTIES}第20条第5款",
        )
        for roll in (PROVINCE, TOWN)
        for submitters, least in ((10, 5), (11, 6))
        for many in (least - 1, least, least + 1)
    ),
    *(
        further(
            "SUP2024-53", roll, submitters, many, want=many >= least, cites=f"{SUPERVISION}第53条"
        )
        for roll in (NPCSC, COUNTY_SC)
        for submitters, least in ((10, 6), (11, 6), (3, 2))
        for many in (least - 1, least, least + 1)
    ),
    *(
        further("NPCRULES2021-50-2", NATION, 30, many, want=lawful, cites=f"{RULES}第50条第2款")
        for many, lawful in ((0, False), (14, False), (15, True), (16, True))
    ),
    further(
        "NPCRULES2021-50-2",
        NATION,
        30,
        1,
        want=True,
        cites=f"{RULES}第50条第2款",
        get=met(f"{RULES}第50条第2款"),
    ),
    further(
        "NPCRULES2021-50-2",
        NATION,
        30,
        14,
        want=15,
        cites=f"{DEPUTIES}第20条第5款",
        get=required(f"{DEPUTIES}第20条第5款"),
    ),
    *(
        further(
            "NPCRULES2021-50-2",
            NATION,
            61,
            many,
            delegation=True,
            want=lawful,
            cites=f"{RULES}第50条第2款",
            get=verdict,
        )
        for many, lawful in ((0, False), (1, None), (30, None), (31, True), (32, True))
    ),
]
VECTORS = [*FORM, *HANDLED, *FURTHER]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """What the text says comes out, with its provision."""
    v.check()


def test_first_days() -> None:
    """The day before the oldest text known, nothing is answered."""
    check_form = {"contains": WHOLE, "addressee": None}
    for roll, first in (
        (NATION, EARLIER_DEPUTIES_DAY),
        (PROVINCE, ORGANIC_DAY),
        (TOWN, ORGANIC_DAY),
        (NPCSC, EARLIER_RULES_DAY),
        (COUNTY_SC, ORGANIC_DAY),
    ):
        check_first_day(interpellation_form_valid, roll, first=first, **check_form)
    for roll, first in (
        (NATION, NPC_DAY),
        (PROVINCE, ORGANIC_DAY),
        (TOWN, ORGANIC_DAY),
        (NPCSC, EARLIER_RULES_DAY),
        (COUNTY_SC, ORGANIC_DAY),
    ):
        by = PRESIDIUM if roll.body is Body.CONGRESS else COUNCIL
        answer = InterpellationAnswer(by, None, by_head=True)
        check_first_day(answer_form, roll, first=first)
        check_first_day(answer_given_valid, roll, answer, first=first)
    for roll, first in (
        (NATION, EARLIER_DEPUTIES_DAY),
        (TOWN, EARLIER_DEPUTIES_DAY),
        (NPCSC, FIRST_SUPERVISION_DAY),
        (COUNTY_SC, FIRST_SUPERVISION_DAY),
    ):
        check_first_day(further_answer_valid, roll, first=first, submitters=10, dissatisfied=6)
    check_first_day(
        further_answer_valid,
        NATION,
        first=NPC_DAY,
        submitters=60,
        dissatisfied=31,
        delegation=True,
    )


def _texts(*groups: tuple[str, str]) -> list[str]:
    return [f"{text}{where}" for text, wheres in groups for where in wheres.split()]


CITED_BY_FORM = [
    (
        NATION,
        ON,
        [
            f"{DEPUTIES}第20条第1款",
            f"{NPC_ORGANIC}第21条",
            f"{RULES}第48条",
            f"{DEPUTIES}第20条第4款",
            f"{RULES}第49条",
            f"{DEPUTIES}第20条第1款",
            f"{NPC_ORGANIC}第21条",
            f"{RULES}第48条",
        ],
    ),
    (
        NATION,
        DAY_BEFORE[DEPUTIES_DAY],
        [
            f"{EARLIER_DEPUTIES}第14条第1款",
            f"{NPC_ORGANIC}第21条",
            f"{RULES}第48条",
            f"{EARLIER_DEPUTIES}第14条第4款",
            f"{RULES}第49条",
            f"{EARLIER_DEPUTIES}第14条第1款",
            f"{NPC_ORGANIC}第21条",
            f"{RULES}第48条",
        ],
    ),
    (
        NATION,
        DAY_BEFORE[NPC_DAY],
        _texts((EARLIER_DEPUTIES, "第14条第1款 第14条第4款 第14条第1款")),
    ),
    *(
        (
            roll,
            day,
            [
                f"{ORGANIC}第24条第1款",
                f"{ORGANIC}第24条第1款",
                f"{law}第{article}条第4款",
                f"{ORGANIC}第24条第1款",
                f"{law}第{article}条第{paragraph}款",
            ],
        )
        for roll, paragraph in ((PROVINCE, 2), (TOWN, 3))
        for day, law, article in (
            (DEPUTIES_DAY, DEPUTIES, 20),
            (DAY_BEFORE[DEPUTIES_DAY], EARLIER_DEPUTIES, 14),
        )
    ),
    (
        NPCSC,
        SUPERVISION_DAY,
        [
            f"{COMMITTEE_RULES}第39条",
            f"{NPC_ORGANIC}第30条",
            f"{SUPERVISION}第51条第1款",
            f"{COMMITTEE_RULES}第40条",
            f"{SUPERVISION}第51条第2款",
            f"{COMMITTEE_RULES}第39条",
            f"{NPC_ORGANIC}第30条",
            f"{SUPERVISION}第51条第1款",
        ],
    ),
    *(
        (
            NPCSC,
            day,
            [
                f"{rules}第{asked}条",
                f"{NPC_ORGANIC}第30条",
                f"{FIRST_SUPERVISION}第35条第1款",
                f"{rules}第{asked + 1}条",
                f"{FIRST_SUPERVISION}第35条第2款",
                f"{rules}第{asked}条",
                f"{NPC_ORGANIC}第30条",
                f"{FIRST_SUPERVISION}第35条第1款",
            ],
        )
        for day, rules, asked in (
            (DAY_BEFORE[SUPERVISION_DAY], COMMITTEE_RULES, 39),
            (COMMITTEE_DAY, COMMITTEE_RULES, 39),
            (DAY_BEFORE[COMMITTEE_DAY], EARLIER_RULES, 26),
            (NPC_DAY, EARLIER_RULES, 26),
        )
    ),
    (
        NPCSC,
        DAY_BEFORE[NPC_DAY],
        [
            f"{EARLIER_RULES}第26条",
            f"{FIRST_SUPERVISION}第35条第1款",
            f"{EARLIER_RULES}第27条",
            f"{FIRST_SUPERVISION}第35条第2款",
            f"{EARLIER_RULES}第26条",
            f"{FIRST_SUPERVISION}第35条第1款",
        ],
    ),
    (
        COUNTY_SC,
        SUPERVISION_DAY,
        [
            f"{ORGANIC}第53条第1款",
            f"{SUPERVISION}第51条第1款",
            f"{ORGANIC}第53条第1款",
            f"{SUPERVISION}第51条第2款",
            f"{ORGANIC}第53条第1款",
            f"{SUPERVISION}第51条第1款",
        ],
    ),
    (
        COUNTY_SC,
        DAY_BEFORE[SUPERVISION_DAY],
        [
            f"{ORGANIC}第53条第1款",
            f"{FIRST_SUPERVISION}第35条第1款",
            f"{ORGANIC}第53条第1款",
            f"{FIRST_SUPERVISION}第35条第2款",
            f"{ORGANIC}第53条第1款",
            f"{FIRST_SUPERVISION}第35条第1款",
        ],
    ),
]
CITED_BY_ANSWER = [
    *(
        (
            NATION,
            day,
            [
                decided,
                *_texts((RULES, "第50条第1款 第50条第1款 第50条第1款 第50条第5款 第50条第5款")),
            ],
        )
        for day, decided in (
            (DEPUTIES_DAY, f"{DEPUTIES}第20条第5款"),
            (DAY_BEFORE[DEPUTIES_DAY], f"{EARLIER_DEPUTIES}第14条第5款"),
        )
    ),
    *(
        (
            roll,
            day,
            [
                decided,
                *_texts((ORGANIC, "第24条第2款 第24条第2款 第24条第3款 第24条第3款 第24条第3款")),
            ],
        )
        for roll in (PROVINCE, TOWN)
        for day, decided in (
            (DEPUTIES_DAY, f"{DEPUTIES}第20条第5款"),
            (DAY_BEFORE[DEPUTIES_DAY], f"{EARLIER_DEPUTIES}第14条第5款"),
        )
    ),
    (
        NPCSC,
        SUPERVISION_DAY,
        [
            f"{SUPERVISION}第52条第1款",
            f"{COMMITTEE_RULES}第42条第1款",
            f"{SUPERVISION}第52条第2款",
            f"{COMMITTEE_RULES}第42条第3款",
            f"{SUPERVISION}第52条第2款",
            f"{COMMITTEE_RULES}第42条第1款",
            f"{SUPERVISION}第54条",
            f"{COMMITTEE_RULES}第42条第2款",
            f"{SUPERVISION}第54条",
            f"{COMMITTEE_RULES}第42条第2款",
        ],
    ),
    *(
        (
            NPCSC,
            day,
            [
                f"{FIRST_SUPERVISION}第36条第1款",
                f"{rules}第{article}条第1款",
                f"{FIRST_SUPERVISION}第36条第2款",
                f"{rules}第{article}条第3款",
                f"{FIRST_SUPERVISION}第36条第2款",
                f"{rules}第{article}条第1款",
                f"{FIRST_SUPERVISION}第38条",
                f"{rules}第{article}条第2款",
                f"{FIRST_SUPERVISION}第38条",
                f"{rules}第{article}条第2款",
            ],
        )
        for day, rules, article in (
            (DAY_BEFORE[SUPERVISION_DAY], COMMITTEE_RULES, 42),
            (COMMITTEE_DAY, COMMITTEE_RULES, 42),
            (DAY_BEFORE[COMMITTEE_DAY], EARLIER_RULES, 29),
        )
    ),
    (
        COUNTY_SC,
        SUPERVISION_DAY,
        [
            f"{SUPERVISION}第52条第1款",
            f"{ORGANIC}第53条第2款",
            f"{SUPERVISION}第52条第2款",
            f"{ORGANIC}第53条第2款",
            f"{SUPERVISION}第52条第2款",
            f"{ORGANIC}第53条第3款",
            f"{SUPERVISION}第54条",
            f"{ORGANIC}第53条第3款",
            f"{SUPERVISION}第54条",
            f"{ORGANIC}第53条第3款",
        ],
    ),
    (
        COUNTY_SC,
        DAY_BEFORE[SUPERVISION_DAY],
        [
            f"{FIRST_SUPERVISION}第36条第1款",
            f"{ORGANIC}第53条第2款",
            f"{FIRST_SUPERVISION}第36条第2款",
            f"{ORGANIC}第53条第2款",
            f"{FIRST_SUPERVISION}第36条第2款",
            f"{ORGANIC}第53条第3款",
            f"{FIRST_SUPERVISION}第38条",
            f"{ORGANIC}第53条第3款",
            f"{FIRST_SUPERVISION}第38条",
            f"{ORGANIC}第53条第3款",
        ],
    ),
]


def _ids(rows: list[tuple[npc.Roll, date, list[str]]]) -> list[str]:
    return [f"{roll.level.name}-{roll.body.name}-{day}" for roll, day, _ in rows]


@pytest.mark.parametrize(("roll", "day", "texts"), CITED_BY_FORM, ids=_ids(CITED_BY_FORM))
def test_texts_of_the_form_by_day(roll: npc.Roll, day: date, texts: list[str]) -> None:
    """Writing, content, addressee: each edition up to its last day."""
    ruling = interpellation_form_valid(roll, WHOLE, addressee=Addressee.GOVERNMENT, on=day)

    assert texts == cited(ruling)


@pytest.mark.parametrize(("roll", "day", "texts"), CITED_BY_ANSWER, ids=_ids(CITED_BY_ANSWER))
def test_texts_of_the_answer_by_day(roll: npc.Roll, day: date, texts: list[str]) -> None:
    """Who decides, where, who speaks, who answers, who signs, who prints."""
    assert texts == cited(answer_form(roll, on=day))


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (DEPUTIES_DAY, f"{DEPUTIES}第20条第5款"),
        (DAY_BEFORE[DEPUTIES_DAY], f"{EARLIER_DEPUTIES}第14条第5款"),
        (EARLIER_DEPUTIES_DAY, f"{EARLIER_DEPUTIES}第14条第5款"),
    ],
    ids=named,
)
def test_half_of_the_deputies_in_each_edition(day: date, text: str) -> None:
    """At least half, since 2015."""
    asked = [
        further_answer_valid(COUNTY, submitters=10, dissatisfied=many, on=day) for many in (4, 5)
    ]

    assert [[text], [text]] == [cited(one) for one in asked]
    assert [False, True] == [one.holds for one in asked]


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (SUPERVISION_DAY, f"{SUPERVISION}第53条"),
        (DAY_BEFORE[SUPERVISION_DAY], f"{FIRST_SUPERVISION}第37条"),
        (FIRST_SUPERVISION_DAY, f"{FIRST_SUPERVISION}第37条"),
    ],
    ids=named,
)
def test_more_than_half_of_the_members_in_each_edition(day: date, text: str) -> None:
    """More than half, since 2007."""
    asked = [
        further_answer_valid(COUNTY_SC, submitters=10, dissatisfied=many, on=day) for many in (5, 6)
    ]

    assert [[text], [text]] == [cited(one) for one in asked]
    assert [False, True] == [one.holds for one in asked]


ORGANS = list(Addressee)
BEFORE_COMMISSIONS = [one for one in Addressee if one is not Addressee.SUPERVISORY_COMMISSION]


@pytest.mark.parametrize(
    ("roll", "day", "text", "organs"),
    [
        (NATION, DEPUTIES_DAY, f"{DEPUTIES}第20条第1款", ORGANS),
        (
            NATION,
            DAY_BEFORE[DEPUTIES_DAY],
            f"{EARLIER_DEPUTIES}第14条第1款",
            BEFORE_COMMISSIONS,
        ),
        (NATION, NPC_DAY, f"{NPC_ORGANIC}第21条", ORGANS),
        (NATION, NPC_DAY, f"{RULES}第48条", ORGANS),
        (COUNTY, DEPUTIES_DAY, f"{DEPUTIES}第20条第2款", ORGANS),
        (
            COUNTY,
            DAY_BEFORE[DEPUTIES_DAY],
            f"{EARLIER_DEPUTIES}第14条第2款",
            BEFORE_COMMISSIONS,
        ),
        (COUNTY, ORGANIC_DAY, f"{ORGANIC}第24条第1款", ORGANS),
        (TOWN, DEPUTIES_DAY, f"{DEPUTIES}第20条第3款", [Addressee.GOVERNMENT]),
        (
            TOWN,
            DAY_BEFORE[DEPUTIES_DAY],
            f"{EARLIER_DEPUTIES}第14条第3款",
            [Addressee.GOVERNMENT],
        ),
        (NPCSC, COMMITTEE_DAY, f"{COMMITTEE_RULES}第39条", ORGANS),
        (NPCSC, DAY_BEFORE[COMMITTEE_DAY], f"{EARLIER_RULES}第26条", BEFORE_COMMISSIONS),
        (NPCSC, NPC_DAY, f"{NPC_ORGANIC}第30条", ORGANS),
        (NPCSC, SUPERVISION_DAY, f"{SUPERVISION}第51条第1款", ORGANS),
        (
            NPCSC,
            DAY_BEFORE[SUPERVISION_DAY],
            f"{FIRST_SUPERVISION}第35条第1款",
            BEFORE_COMMISSIONS,
        ),
        (COUNTY_SC, ORGANIC_DAY, f"{ORGANIC}第53条第1款", ORGANS),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_who_may_be_asked_by_each_text(
    roll: npc.Roll, day: date, text: str, organs: list[Addressee]
) -> None:
    """The organs that one text names, whatever the others do."""
    naming = [
        one
        for one in Addressee
        if any(
            str(ground.citation) == text
            and ground.says is not None
            and ground.says.zh.startswith("属")
            for ground in interpellation_form_valid(roll, (), addressee=one, on=day).grounds
        )
    ]

    assert organs == naming
