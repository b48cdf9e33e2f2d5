"""Posts and deputyships held besides: what is refused, and what is said."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import npcmodel as npc
from npcmodel import Body, Level
from npcmodel.facts.offices import Office
from npcmodel.facts.organs import OrganKind
from npcmodel.mandates.compatibility import (
    deputyships_compatible,
    incompatible_resignation,
    post_compatible,
)

ON = date(2026, 11, 21)
MEMBER, COURT = Office.COMMITTEE_MEMBER, OrganKind.ADJUDICATIVE
EXPECTED = "an office on a standing committee, or a township's chair or vice-chair"


def wrong(value: object) -> Any:
    """Return a value of a kind that the annotations refuse."""
    return value


REFUSED: list[tuple[str, Any, tuple[Any, ...], dict[str, Any], str, object, str]] = [
    (
        "an office of which no text says so",
        post_compatible,
        (Office.JUDGE, COURT),
        {"level": Level.COUNTY},
        "office",
        Office.JUDGE,
        EXPECTED,
    ),
    (
        "special committees likewise",
        incompatible_resignation,
        (Office.SPECIAL_COMMITTEE_MEMBER,),
        {"level": Level.COUNTY},
        "office",
        Office.SPECIAL_COMMITTEE_MEMBER,
        EXPECTED,
    ),
    (
        "a county has no township chair",
        post_compatible,
        (Office.TOWNSHIP_CHAIR, COURT),
        {"level": Level.COUNTY},
        "office",
        Office.TOWNSHIP_CHAIR,
        "an office that COUNTY has",
    ),
    (
        "a township has no standing committee",
        incompatible_resignation,
        (MEMBER,),
        {"level": Level.TOWN},
        "office",
        MEMBER,
        "an office that TOWN has",
    ),
    (
        "the text of an organ",
        post_compatible,
        (MEMBER, wrong("审判机关")),
        {"level": Level.COUNTY},
        "organ",
        "审判机关",
        "a member of OrganKind",
    ),
    (
        "the text of a level",
        post_compatible,
        (MEMBER, COURT),
        {"level": wrong("县")},
        "level",
        "县",
        "a member of Level",
    ),
    ("no area", deputyships_compatible, ((),), {}, "areas", (), "one or more areas, each once"),
    (
        "an area twice",
        deputyships_compatible,
        ([("甲",), ("甲",)],),
        {},
        "areas",
        (("甲",), ("甲",)),
        "one or more areas, each once",
    ),
    (
        "a name instead of a path",
        deputyships_compatible,
        (wrong(["河南省"]),),
        {},
        "areas",
        "河南省",
        "a tuple",
    ),
    (
        "a name that is none",
        deputyships_compatible,
        ([("甲", wrong(None))],),
        {},
        "areas",
        None,
        "a name, not None",
    ),
]


@pytest.mark.parametrize(
    ("rule", "args", "more", "field", "value", "expected"),
    [row[1:] for row in REFUSED],
    ids=[row[0] for row in REFUSED],
)
def test_what_contradicts_is_refused(  # noqa: PLR0913, PLR0917  # a row of the table
    rule: Any, args: tuple[Any, ...], more: dict[str, Any], field: str, value: object, expected: str
) -> None:
    """One error that names field, value and expectation."""
    with pytest.raises(npc.FactsError) as caught:
        rule(*args, on=ON, **more)

    assert (field, value) == (caught.value.field, caught.value.value)
    assert expected in caught.value.expected


def test_an_incompatible_post_says_where_to_resign() -> None:
    """The verdict notes what must follow, with its provision."""
    ruling = post_compatible(MEMBER, COURT, level=Level.COUNTY, on=ON)
    free = post_compatible(MEMBER, OrganKind.PARTY, level=Level.COUNTY, on=ON)

    assert () == free.notes
    assert [
        "担任上述职务的，必须向常务委员会辞去常务委员会的职务（《地方组织法》（2022）第47条第3款）"
    ] == [note.zh for note in ruling.notes]
    assert ruling.notes[0].en.endswith("(2022), art. 47(3)]")
    assert "不得同时担任" == ruling.explain("zh").split("\n")[0]
    assert "both may be held" == free.explain("en").split("\n")[0]
    assert "不得担任国家行政机关、监察机关、审判机关和检察机关的职务".replace("和", "、") in (
        ruling.explain("zh")
    )


def test_where_no_text_says_to_whom_nothing_is_noted() -> None:
    """Before 2022 the text of the constitution stands alone."""
    ruling = post_compatible(MEMBER, COURT, level=Level.COUNTY, on=date(2022, 3, 11))

    assert not ruling.holds
    assert () == ruling.notes


@pytest.mark.parametrize(
    ("office", "level", "to", "doubts", "note"),
    [
        (MEMBER, Level.NATIONAL, Body.STANDING_COMMITTEE, 1, "接受辞职的程序"),
        (Office.COMMITTEE_CHAIR, Level.COUNTY, Body.STANDING_COMMITTEE, 1, "接受辞职的程序"),
        (Office.TOWNSHIP_VICE_CHAIR, Level.TOWN, Body.CONGRESS, 0, "闭会期间由谁接受"),
    ],
)
def test_to_whom_one_resigns(
    office: Office, level: Level, to: Body, doubts: int, note: str
) -> None:
    """To the standing committee; in townships to the congress."""
    path = incompatible_resignation(office, level=level, on=ON)

    assert to is path.to
    assert doubts == len(path.open)
    assert not any(point.decides for point in path.open)
    assert path.notes[0].zh.startswith(note)
    assert not path.of_electors
    assert not path.in_writing
    assert () == path.then


def test_areas_that_are_apart_are_named() -> None:
    """Each pair once, in both languages; the nation has the empty name."""
    paths = [("河南省", "洛阳市"), ("河南省", "郑州市"), ("河南省",)]
    ruling = deputyships_compatible(paths, on=ON)

    assert not ruling.holds
    assert [False, False] == [ground.holds for ground in ruling.grounds]
    assert "“河南省洛阳市”与“河南省郑州市”没有隶属关系" in ruling.explain("zh")
    assert "“河南省 洛阳市” and “河南省 郑州市”: neither is part of the other" in (
        ruling.explain("en")
    )
    assert tuple(paths) == ruling.facts["areas"]


def test_areas_are_read_once() -> None:
    """Whatever yields them."""
    paths = [(), ("河南省",)]

    assert deputyships_compatible(iter(paths), on=ON).holds


def test_kinds_of_organs_by_their_chinese_terms() -> None:
    """In the order of the statutes, then the others."""
    assert ["国家行政机关", "监察机关", "审判机关", "检察机关"] == [
        one.value for one in list(OrganKind)[:4]
    ]
