"""代表法, 地方组织法, 全国人大组织法: what speaks of contact and of stations, and since when."""

from __future__ import annotations

from datetime import date

import pytest

import npcmodel as npc
from law.vectors import check_first_day, provisions
from npcmodel.stations import ContactText, contact_texts

ON = date(2026, 11, 21)
OLD = date(2025, 3, 11)
NEW = date(2025, 3, 12)
LOCAL = date(2022, 3, 12)
DEPUTIES, PEOPLE, STATIONS = ContactText.DEPUTIES, ContactText.PEOPLE, ContactText.STATIONS
LAW, OLD_LAW, ORGANIC = "《代表法》（2025）", "《代表法》（2015）", "《地方组织法》（2022）"
NPC = "《全国人大组织法》（2021）"
NPC_FIRST = date(2021, 3, 12)
LOCAL_DEPUTIES = {
    f"{LAW}第11条第1款",
    f"{LAW}第44条第1款",
    f"{LAW}第45条第1款",
    f"{ORGANIC}第50条第1款第7项",
    f"{ORGANIC}第60条第1款",
}
PEOPLE_OF_ALL = {f"{LAW}第8条第6项", f"{LAW}第11条第1款"}
LOCAL_PEOPLE = {*PEOPLE_OF_ALL, f"{LAW}第28条", f"{ORGANIC}第43条第1款"}

VECTORS = [
    (
        DEPUTIES,
        npc.Level.NATIONAL,
        ON,
        {f"{LAW}第11条第1款", f"{LAW}第44条第1款", f"{NPC}第45条第1款", f"{NPC}第45条第2款"},
    ),
    (
        DEPUTIES,
        npc.Level.NATIONAL,
        NPC_FIRST,
        {f"{OLD_LAW}第36条", f"{NPC}第45条第1款", f"{NPC}第45条第2款"},
    ),
    (DEPUTIES, npc.Level.NATIONAL, date(2021, 3, 11), {f"{OLD_LAW}第36条"}),
    (DEPUTIES, npc.Level.COUNTY, ON, LOCAL_DEPUTIES),
    (DEPUTIES, npc.Level.COUNTY, NEW, LOCAL_DEPUTIES),
    (
        DEPUTIES,
        npc.Level.COUNTY,
        OLD,
        {f"{OLD_LAW}第36条", f"{ORGANIC}第50条第1款第7项", f"{ORGANIC}第60条第1款"},
    ),
    (
        DEPUTIES,
        npc.Level.COUNTY,
        LOCAL,
        {f"{OLD_LAW}第36条", f"{ORGANIC}第50条第1款第7项", f"{ORGANIC}第60条第1款"},
    ),
    (DEPUTIES, npc.Level.COUNTY, date(2022, 3, 11), {f"{OLD_LAW}第36条"}),
    (
        DEPUTIES,
        npc.Level.TOWN,
        NEW,
        {f"{LAW}第11条第1款", f"{LAW}第44条第2款", f"{ORGANIC}第18条第3款"},
    ),
    (DEPUTIES, npc.Level.TOWN, OLD, {f"{ORGANIC}第18条第3款"}),
    (PEOPLE, npc.Level.NATIONAL, ON, {*PEOPLE_OF_ALL, f"{NPC}第44条"}),
    (PEOPLE, npc.Level.NATIONAL, OLD, {f"{OLD_LAW}第4条第5项", f"{NPC}第44条"}),
    (PEOPLE, npc.Level.NATIONAL, NPC_FIRST, {f"{OLD_LAW}第4条第5项", f"{NPC}第44条"}),
    (PEOPLE, npc.Level.NATIONAL, date(2021, 3, 11), {f"{OLD_LAW}第4条第5项"}),
    (PEOPLE, npc.Level.CITY_WITH_DISTRICTS, NEW, LOCAL_PEOPLE),
    (
        PEOPLE,
        npc.Level.CITY_WITH_DISTRICTS,
        OLD,
        {f"{OLD_LAW}第4条第5项", f"{ORGANIC}第43条第1款"},
    ),
    (PEOPLE, npc.Level.COUNTY, NEW, {*LOCAL_PEOPLE, f"{ORGANIC}第43条第3款"}),
    (
        PEOPLE,
        npc.Level.TOWN,
        NEW,
        {*LOCAL_PEOPLE, f"{ORGANIC}第43条第3款", f"{LAW}第37条"},
    ),
    (
        PEOPLE,
        npc.Level.TOWN,
        LOCAL,
        {
            f"{OLD_LAW}第4条第5项",
            f"{OLD_LAW}第30条",
            f"{ORGANIC}第43条第1款",
            f"{ORGANIC}第43条第3款",
        },
    ),
    (PEOPLE, npc.Level.TOWN, date(2022, 3, 11), {f"{OLD_LAW}第4条第5项", f"{OLD_LAW}第30条"}),
    (STATIONS, npc.Level.PROVINCE, ON, {f"{ORGANIC}第60条第2款"}),
    (STATIONS, npc.Level.COUNTY, LOCAL, {f"{ORGANIC}第60条第2款"}),
]


@pytest.mark.parametrize(("what", "level", "on", "want"), VECTORS)
def test_provisions(what: ContactText, level: npc.Level, on: date, want: set[str]) -> None:
    """Exactly these, no more and no fewer."""
    assert want == provisions(contact_texts(what, level=level, on=on))


@pytest.mark.parametrize(
    ("what", "level", "first"),
    [
        (DEPUTIES, npc.Level.NATIONAL, date(2015, 8, 29)),
        (DEPUTIES, npc.Level.COUNTY, date(2015, 8, 29)),
        (DEPUTIES, npc.Level.TOWN, LOCAL),
        (PEOPLE, npc.Level.TOWN, date(2015, 8, 29)),
        (STATIONS, npc.Level.COUNTY, LOCAL),
    ],
)
def test_first_days(what: ContactText, level: npc.Level, first: date) -> None:
    """The day before, no text is known."""
    check_first_day(contact_texts, what, level=level, first=first)


@pytest.mark.parametrize(
    ("what", "level", "words"),
    [
        (DEPUTIES, npc.Level.COUNTY, "建立健全常委会组成人员"),
        (DEPUTIES, npc.Level.COUNTY, "本行政区域内的代表"),
        (DEPUTIES, npc.Level.NATIONAL, "各专门委员会、工作委员会联系代表的工作机制"),
        (DEPUTIES, npc.Level.NATIONAL, "听取代表的意见和建议"),
        (DEPUTIES, npc.Level.TOWN, "乡镇人大主席、副主席"),
        (DEPUTIES, npc.Level.TOWN, "乡镇人大主席团应当密切同代表的联系"),
        (PEOPLE, npc.Level.NATIONAL, "多种方式"),
        (PEOPLE, npc.Level.COUNTY, "分工联系选民"),
        (PEOPLE, npc.Level.TOWN, "就地就近"),
        (STATIONS, npc.Level.COUNTY, "代表联络站"),
    ],
)
def test_the_words_say_what_is_asked(what: ContactText, level: npc.Level, words: str) -> None:
    """In Chinese, with the provision behind."""
    said = "\n".join(one.explain("zh") for one in contact_texts(what, level=level, on=ON))

    assert words in said
