"""Every chart drawn: the picture holds what the chart was told to show, nothing cut off."""

from __future__ import annotations

import json
import re
import struct
import zlib
from collections.abc import Callable
from datetime import date
from html import unescape
from pathlib import Path
from typing import Any

import pytest
import vl_convert

from npcmodel.charts import cohort_chart, rank_chart, score_chart
from npcmodel.facts.records import Event, Record
from npcmodel.law.wording import Lang
from npcmodel.schemes.documents import Scheme
from npcmodel.schemes.scoring import score

ROOT = Path(__file__).parents[2]
TOWNSHIP = json.loads((ROOT / "tests/data/township_points.json").read_text(encoding="utf-8"))
RICH = {
    **TOWNSHIP,
    "code": "rich",
    "title": "某县人大代表履职积分办法（示例）",
    "items": [
        *TOWNSHIP["items"],
        {"kind": "base", "code": "base", "title": "基础分", "points": "7.5"},
        {
            "kind": "deduction",
            "code": "late",
            "title": "会议迟到、早退",
            "measure": {"event": "late"},
            "points": 3,
            "cap": 6,
        },
    ],
    "groups": [
        {
            "code": "contact",
            "title": "联系人民群众、提出建议批评和意见的各项工作",
            "items": ["suggestions", "receptions"],
            "cap": 25,
        }
    ],
    "total": {"cap": 90, "floor": 0},
}
PLAIN = Scheme.model_validate(TOWNSHIP)
FULL = Scheme.model_validate(RICH)
NUMBERS = [(6, 6, 9, 2, 4), (2, 8, 0, 0, 1), (4, 4, 6, 0, 0), (0, 9, 7, 1, 0), (0, 3, 0, 1, 2)]
KINDS = ("suggestion", "meeting", "reception", "absence", "late")
PEOPLE = tuple(
    Record(
        f"代表{name}",
        tuple(
            Event(kind, date(2026, 3, 1), traits={"excuse": "none"})
            for kind, number in zip(KINDS, numbers, strict=True)
            for _ in range(number)
        ),
    )
    for name, numbers in zip("甲乙丙丁戊", NUMBERS, strict=True)
)

PICTURES: dict[str, Callable[[Lang], Any]] = {
    "score": lambda lang: score_chart(score(FULL, PEOPLE[0]), lang=lang),
    "cohort": lambda lang: cohort_chart([score(FULL, one) for one in PEOPLE], FULL, lang=lang),
    "ranks": lambda lang: rank_chart(
        [score(PLAIN, one) for one in PEOPLE], [score(FULL, one) for one in PEOPLE], lang=lang
    ),
}
WORDS = {
    ("score", "zh"): (
        "会议迟到、早退",
        "-12 → -6",
        "30 → 25",
        "分类合计",
        "上限以外，不计",
        "总分",
    ),
    ("score", "en"): ("会议迟到、早退", "-12 → -6", "30 → 25", "group", "total", "points"),
    ("cohort", "zh"): ("优秀 ≥85", "合格", "总分（分）", "对象数"),
    ("cohort", "en"): ("优秀 ≥85", "合格", "total, in points", "number of subjects"),
    ("ranks", "zh"): ("名次变化", "1. 90分 代表乙、代表丁", "名次上升"),
    ("ranks", "en"): ("Changes of rank", "moved up"),
}


def texts(svg: str) -> set[str]:
    """The texts of a picture."""
    return {unescape(found) for found in re.findall(r"<text[^>]*>([^<]+)</text>", svg)}


def colours(png: bytes) -> int:
    """How many different rows of pixels a picture has: a blank one has one."""
    place, packed = 8, b""
    while place < len(png):
        (length,) = struct.unpack(">I", png[place : place + 4])
        if png[place + 4 : place + 8] == b"IDAT":
            packed += png[place + 8 : place + 8 + length]
        place += length + 12
    width, height = struct.unpack(">II", png[16:24])
    pixels = zlib.decompress(packed)
    size = len(pixels) // height

    assert min(width, height) > 120
    return len({pixels[row * size : (row + 1) * size] for row in range(height)})


@pytest.mark.parametrize(("name", "lang"), WORDS)
def test_the_picture_holds_the_words(name: str, lang: Lang) -> None:
    """Titles, exact labels, axes and legend are there, and no text was cut short."""
    found = texts(vl_convert.vegalite_to_svg(PICTURES[name](lang).to_dict()))

    assert set() == {*WORDS[name, lang]} - found
    assert [] == [text for text in found if "…" in text]


@pytest.mark.parametrize("name", PICTURES)
def test_it_can_be_drawn(name: str) -> None:
    """As a PNG, large enough and not blank."""
    png = vl_convert.vegalite_to_png(PICTURES[name]("zh").to_dict(), scale=1)

    assert b"\x89PNG\r\n\x1a\n" == png[:8]
    assert 20 < colours(png)
