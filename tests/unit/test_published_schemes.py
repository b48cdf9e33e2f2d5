"""Published schemes as the library holds them: what each is, and what it refuses."""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction
from typing import Any, get_type_hints

import pytest
from pydantic import ValidationError

from npcmodel.errors import FactsError
from npcmodel.facts.records import Event, Record
from npcmodel.law.wording import Text
from npcmodel.schemes import dossiers
from npcmodel.schemes.documents import Scheme
from npcmodel.schemes.dossiers import archive_summary
from npcmodel.schemes.drafting import parts_of
from npcmodel.schemes.published import printing
from npcmodel.schemes.published.printing import (
    Organ,
    PublishedScheme,
    SchemeReading,
    all_published,
    published_by,
    published_scheme,
)
from npcmodel.schemes.reading import Reading
from npcmodel.schemes.scoring import score
from npcmodel.schemes.values import Rate

BOXES = "意见箱最少的小组的意见箱只数"
GAP = Text("无等次", "no grade")
JIANGBEI = published_scheme("cq-jiangbei-2014").scheme


def made(**fields: Any) -> PublishedScheme:
    """A published scheme with a scheme, changed in some fields."""
    head: dict[str, Any] = {"id": "a", "place": "某县", "title": "办法", "year": 2026}
    head.update(organ=Organ.OTHER, scheme=JIANGBEI)
    return PublishedScheme(**{**head, **fields})


def test_forty_three_are_known() -> None:
    """21 of congresses, 17 of the CPPCC, 5 from elsewhere."""
    found = {organ: len(published_by(organ)) for organ in Organ}

    assert {Organ.PEOPLES_CONGRESS: 21, Organ.CPPCC: 17, Organ.OTHER: 5} == found
    assert 43 == len(all_published())


def test_an_id_is_the_name_of_one() -> None:
    """The same scheme however it is asked for."""
    assert all(key == found.id for key, found in all_published().items())
    assert all(found is published_scheme(key) for key, found in all_published().items())
    assert all(
        key.startswith("cppcc-") is (found.organ is Organ.CPPCC)
        for key, found in all_published().items()
    )


def test_no_scheme_without_points() -> None:
    """Five texts print none for a single record, and say what they compare."""
    bare = {key for key, found in all_published().items() if not found.usable()}

    assert {
        "hn-yuanjiang-2020",
        "hn-yuanjiang-excellent",
        "cppcc-jintai",
        "cppcc-national-proposals-2019",
        "an-rank-points",
    } == bare


@pytest.mark.parametrize(
    ("key", "place", "words"),
    [
        ("nx-yinchuan", ("grades", "bands", 0, "at_least"), "from just above 79 to 80"),
        ("sx-baihe-2017", ("grades", "bands", 2, "at_least"), "from just above 59 to 60"),
        ("hb-dawu-2005", ("grades", "bands", 0, "at_least"), "no overlap: '基本称职' holds up to"),
        ("cppcc-jinan-2015", ("grades", "bands", 0, "at_least"), "from just above 84 to 85"),
        ("cppcc-anqing-2018", ("grades", "bands", 1, "at_least"), "from just above 79 to 80"),
        ("cppcc-shunde-2018", ("full_marks",), "a cap, or no full marks"),
    ],
)
def test_a_text_that_contradicts_itself_is_kept_with_its_faults(
    key: str, place: tuple[int | str, ...], words: str
) -> None:
    """The document as printed is refused at that place; there is a reading that is not."""
    found = published_scheme(key)
    assert found.printed is not None
    with pytest.raises(ValidationError) as refused:
        Scheme.model_validate_json(found.printed)
    faults = refused.value.errors()

    assert place in [fault["loc"] for fault in faults]
    assert [".".join(map(str, fault["loc"])) + ": " + fault["msg"] for fault in faults] == [
        *found.faults
    ]
    assert any(words in fault for fault in found.faults)
    assert found.scheme is None
    assert found.readings


def test_those_are_all_that_contradict_themselves() -> None:
    """Six texts."""
    assert 6 == sum(found.printed is not None for found in all_published().values())


def test_a_reading_changes_only_what_it_names() -> None:
    """The bands of 银川, and nothing else of the document."""
    found = published_scheme("nx-yinchuan")
    printed = json.loads(found.printed or "{}")
    whole, lower = (reading.scheme for reading in found.readings)

    assert [80, 60, None] == [band.get("at_least") for band in printed["grades"]["bands"]]
    assert whole.model_copy(update={"grades": None}) == lower.model_copy(update={"grades": None})
    assert whole.grades != lower.grades


def test_full_marks_are_those_that_the_texts_name() -> None:
    """Of the whole, and of its parts."""
    usable = {key: found.usable()[-1] for key, found in all_published().items() if found.usable()}

    assert {
        "nx-yinchuan": 100,
        "sx-baihe-2017": 100,
        "gs-huangcheng-2015": 100,
        "cppcc-tongcheng-2019": 100,
        "cppcc-jinan-2015": 120,
        "cppcc-anqing-2018": 100,
        "cppcc-shunde-2018": 100,
        "cppcc-hubin-group": 120,
    } == {key: scheme.full_marks for key, scheme in usable.items() if scheme.full_marks}
    assert {
        ("cppcc-guangshui-2017", "work"): 80,
        ("cppcc-guangshui-2017", "turnout"): 10,
        ("cppcc-guangshui-2017", "study"): 10,
        ("cppcc-hefei-2015", "basic"): 85,
        ("cppcc-anqing-2018", "meetings"): 50,
    } == {
        (key, group.code): group.full_marks
        for key, scheme in usable.items()
        for group in scheme.groups
        if group.full_marks
    }


def test_the_total_is_said_to_be_restated() -> None:
    """A score names the text, the place, the year, and that it is no law and no quotation."""
    assert JIANGBEI is not None
    said = score(JIANGBEI, Record("甲")).explain().splitlines()[0]

    assert (
        "“江北区人大常委会代表履职积分制工作方案（试行）”由江北区人大常委会制定，不是法律；"
        "出处：江北区人大常委会代表履职积分制工作方案（试行），重庆市江北区，2014年；转述，非原文"
    ) == said


def test_explained() -> None:
    """Whose it is, what is missing, why it cannot be used, what can."""
    found = published_scheme("nx-yinchuan")

    assert [
        (
            "“银川市人民代表大会代表履职评价办法（试行）”，宁夏回族自治区银川市，年份未见；"
            "人大工作中的做法，不是法律"
        ),
        "未见部分：各项的分值",
        "按原文不能直接采用：79分与80分之间没有等次：出现半分时，79.5分无法评定",
        "写成文件时的取舍：各项分值未见：得分作为已评定的数值给出",
        "写成文件时的取舍：连续两年的后果要看历年的等次，不在本文件内",
        "可以采用的读法：得分只取整数，两档之间没有其他分数",
        "可以采用的读法：各档以下限为准，直到上一档的下限为止，半分归入较低一档",
    ] == found.explain().splitlines()
    assert [
        (
            '"银川市人民代表大会代表履职评价办法（试行）", 宁夏回族自治区银川市, year not given;'
            " practice of people's congresses, not law"
        ),
        "not visible: the points of the items",
        (
            "as printed it cannot be used: there is no grade between 79 and 80: with half points,"
            " 79.5 cannot be graded"
        ),
        (
            "chosen to write it down: the points of the items are not visible: the points are taken"
            " as already given"
        ),
        (
            "chosen to write it down: what follows two years running asks years of grades, not one"
            " record"
        ),
        (
            "a reading that can be used: points come in whole numbers, so that nothing lies between"
            " two bands"
        ),
        (
            "a reading that can be used: a band runs from its lower end up to the next band, so"
            " that half points fall to the lower one"
        ),
    ] == found.explain("en").splitlines()


def test_one_without_points_is_explained() -> None:
    """Nothing can score, and the text is not called faulty."""
    found = published_scheme("cppcc-jintai")

    assert "没有可以计分的文件：" in found.explain()
    assert "there is no document to score by: " in found.explain("en")


def test_a_whole_text_has_nothing_missing() -> None:
    """纯复乡: a heading and what was chosen, no more."""
    found = published_scheme("sc-chunfu")

    assert 1 + len(found.choices) == len(found.explain().splitlines())


def test_what_is_left_out_is_a_note_where_nothing_is_cut() -> None:
    """广水: the members' part is whole."""
    found = published_scheme("cppcc-guangshui-2017")

    assert not found.partial
    assert "说明：委员部分完整" in found.explain()
    assert "note: the members' part is whole" in found.explain("en")


def test_it_has_no_truth_value() -> None:
    """A published scheme is neither true nor false."""
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(published_scheme("sc-chunfu"))


@pytest.mark.parametrize(
    ("fields", "match"),
    [
        ({"id": ""}, "id"),
        ({"place": 1}, "place"),
        ({"title": None}, "title"),
        ({"year": 1948}, "year = 1948: expected a whole number of at least 1949"),
        ({"organ": "人大"}, "organ"),
        ({"partial": 1}, "partial"),
        ({"missing": "x"}, "missing"),
        ({"scheme": "x"}, "scheme"),
        ({"choices": ("x",)}, "choices"),
        ({"readings": (JIANGBEI,)}, "readings"),
        ({"partial": True}, "missing = None: expected the part that is not visible"),
        ({"scheme": None}, "obstacle = None: expected why there is no scheme"),
        ({"obstacle": GAP}, "obstacle = .*: expected why there is no scheme, or a scheme"),
        ({"faults": ("x",)}, "faults = .*: expected those of the document as it is printed"),
        ({"printed": "{}"}, "faults = .*: expected those of the document as it is printed"),
        ({"printed": "{}", "faults": ("x",)}, "printed = '{}': expected None beside a scheme"),
    ],
)
def test_contradictory_facts_are_refused(fields: dict[str, Any], match: str) -> None:
    """One error names the field."""
    with pytest.raises(FactsError, match=match):
        made(**fields)


@pytest.mark.parametrize(("choice", "scheme"), [("x", JIANGBEI), (GAP, None)])
def test_a_reading_is_a_choice_and_a_scheme(choice: Any, scheme: Any) -> None:
    """Nothing else."""
    with pytest.raises(FactsError, match=r"choice|scheme"):
        SchemeReading(choice, scheme)


@pytest.mark.parametrize("id", ["township_points", "", 3])
def test_an_unknown_id_is_refused(id: Any) -> None:  # noqa: A002  # as the argument is called
    """With a word on where the ids are."""
    with pytest.raises(FactsError, match="id"):
        published_scheme(id)


def test_an_unknown_organ_is_refused() -> None:
    """A word is no member."""
    with pytest.raises(FactsError, match="organ"):
        published_by("政协")  # type: ignore[arg-type]


ARCHIVE = Record(
    "甲",
    (
        Event("leave", date(2026, 5, 1), {"half_days": 3}),
        Event("suggestion", date(2026, 3, 1), evidence=("建议第1号",)),
        Event("leave", date(2026, 1, 9), {"half_days": Fraction(1, 2)}, evidence=("请假条",)),
    ),
)


def test_an_archive_is_summed_up() -> None:
    """By day and by kind, with what nothing proves."""
    found = archive_summary(ARCHIVE, JIANGBEI)

    assert (2, 1, 0) == found.timeline
    assert [
        ("leave", (0, 2), {"half_days": Fraction(7, 2)}, (0,)),
        ("suggestion", (1,), {}, ()),
    ] == [(total.kind, total.events, dict(total.counts), total.unproved) for total in found.totals]
    assert (0,) == found.unproved
    assert [
        "甲的履职档案：共3项，1项没有证明材料",
        "人代会请假：2项，half_days 3.5，第1项没有证明材料",
        "书面建议：1项",
    ] == found.explain().splitlines()
    assert [
        "archive of 甲: 3 events, 1 without evidence",
        "leave: 2, half_days 3.5, no evidence for no. 1",
        "suggestion: 1",
    ] == archive_summary(ARCHIVE).explain("en").splitlines()


def test_archives_proved_and_empty() -> None:
    """All proved is said; of nothing nothing is said."""
    proved = Record("甲", ARCHIVE.events[1:])

    assert "甲的履职档案：共2项，均有证明材料" == archive_summary(proved).explain().splitlines()[0]
    assert (
        "archive of 甲: 2 events, all with evidence"
        == (archive_summary(proved).explain("en").splitlines()[0])
    )
    assert "甲的履职档案：共0项" == archive_summary(Record("甲")).explain()
    assert "archive of 甲: 0 events" == archive_summary(Record("甲")).explain("en")


@pytest.mark.parametrize(("record", "scheme"), [(None, None), (ARCHIVE, "x")])
def test_only_records_are_summed_up(record: Any, scheme: Any) -> None:
    """One error names the argument."""
    with pytest.raises(FactsError, match=r"record|scheme"):
        archive_summary(record, scheme)


@pytest.mark.parametrize("module", [printing, dossiers])
def test_type_hints_work(module: Any) -> None:
    """Every public name has its annotations at run time."""
    assert all(get_type_hints(getattr(module, name)) for name in module.__all__ if name != "Organ")


def test_both_documents_of_shunde_are_named() -> None:
    """And what ends a membership after two years is said to be left out."""
    found = published_scheme("cppcc-shunde-2018")

    assert "委员届中进退办法" in found.title
    assert any("连续两年全程缺席全会取消资格" in choice.zh for choice in found.choices)


@pytest.mark.parametrize(("numbers", "points"), [({}, 0), ({BOXES: 0}, 0), ({BOXES: 1}, 1)])
def test_each_group_of_fenghua_has_a_box(numbers: dict[str, int], points: int) -> None:
    """One box or more in the group that has the fewest."""
    (document,) = published_scheme("zj-fenghua-2009").usable()
    asked = next(item for item in document.items if item.code == "boxes")

    assert asked.taken(Reading(Record("镇", numbers=numbers)))[1].points == points


def test_a_rate_whose_base_may_be_nothing_is_a_choice() -> None:
    """It is said where the document has such a rate, and nowhere else."""
    said = {
        key
        for key, found in all_published().items()
        if any("基数为0" in choice.zh for choice in found.choices)
    }

    assert {"zj-fenghua-2009", "gd-shenzhen-2007"} <= said
    assert said == {
        key
        for key, found in all_published().items()
        if any(
            isinstance(part, Rate) and part.if_zero is None
            for document in found.usable()
            for _, part in parts_of(document)
        )
    }
