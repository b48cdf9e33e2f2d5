"""Published schemes on any record in their own words, against arithmetic written by hand."""

from __future__ import annotations

import random
from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npcmodel.errors import FactsError
from npcmodel.facts.records import Event, Record
from npcmodel.schemes.documents import Scheme, Within
from npcmodel.schemes.dossiers import ArchiveSummary, KindTotal, archive_summary
from npcmodel.schemes.published.printing import (
    Organ,
    PublishedScheme,
    SchemeReading,
    all_published,
    published_by,
    published_scheme,
)
from npcmodel.schemes.scoring import Score, score
from npcmodel.testing.facts import records
from npcmodel.testing.printed_schemes import (
    archive_summaries,
    kind_totals,
    published_schemes,
    records_read_by,
    scheme_readings,
)

YEAR = Within.model_validate({"first": "2026-01-01", "last": "2026-12-31"})
USABLE = {
    f"{key}-{place}": scheme
    for key, found in all_published().items()
    for place, scheme in enumerate(found.usable())
}

RECORDS = {key: records_read_by(scheme) for key, scheme in USABLE.items()}


def scored(scheme: Scheme, record: Record) -> Score | None:
    """What a record earns; None where the text cannot grade it."""
    try:
        return score(scheme, record, within=YEAR)
    except FactsError:
        return None


@pytest.mark.parametrize("key", USABLE)
@settings(max_examples=20)
@given(st.data())
def test_any_record_in_its_words_is_scored_or_refused(key: str, data: st.DataObject) -> None:
    """The total lies within reach, the grade is the text's, and the order never matters."""
    scheme, record = USABLE[key], data.draw(RECORDS[key])
    found = scored(scheme, record)
    events = list(record.events)
    random.Random(len(events)).shuffle(events)  # noqa: S311  # any order will do
    other = Record(record.subject, tuple(events), record.attributes, record.numbers)
    again = scored(scheme, other)

    assert (found is None) is (again is None)
    if found is None or again is None:
        return
    reach = scheme.reaches[scheme.code]
    labels = (None,) if scheme.grades is None else scheme.grades.labels

    assert (again.total, again.grade) == (found.total, found.grade)
    assert reach.least is None or reach.least <= found.total
    assert reach.most is None or found.total <= reach.most
    assert found.grade in labels


def kinds(record: Record, kind: str, **traits: str) -> list[Event]:
    """The events of a kind with these traits."""
    return [
        event
        for event in record.events
        if event.kind == kind and all(event.traits[name] == word for name, word in traits.items())
    ]


def jiangbei(record: Record) -> Fraction:
    """江北: 3 a suggestion, 3 an inspection, 1 off a half day."""
    half_days = sum(Fraction(event.counts["half_days"]) for event in kinds(record, "leave"))
    done = len(kinds(record, "suggestion")) + len(kinds(record, "inspection"))
    return Fraction(3 * done) - half_days


def chunfu(record: Record) -> Fraction:
    """纯复乡: thirteen items."""
    yes = {name for name, word in record.attributes.items() if word == "是"}
    flags = {
        "出席人代会": 10,
        "主席团会议出勤": 5,
        "围绕议题调研": 10,
        "活动记录": 5,
        "联系村民代表": 5,
        "活动经费": 5,
        "小组活动4次": 10,
        "联系选民": 5,
        "评出优秀代表": 5,
        "办实事": 5,
    }
    total = sum(points for name, points in flags.items() if name in yes)
    total += 10 + 5 * (len(kinds(record, "suggestion")) - 3)
    speakers = len({event.traits["speaker"] for event in kinds(record, "deliberation")})
    speeches = len(kinds(record, "presidium_speech"))
    total += 5 + 5 * speakers if speakers else 0
    return Fraction(total + (10 + 5 * speeches if speeches else 0))


def tongcheng(record: Record) -> Fraction:
    """桐城: 50, 25, 10 and 15."""
    total = Fraction({"出席": 50, "准假": 30, "缺席": 0}[record.attributes["全会"]])
    if record.attributes["职务"] == "常委":
        total -= 2 * len(kinds(record, "standing_leave"))
        total -= 5 * len(kinds(record, "standing_absence"))
    proposals = Fraction(0)
    for event in kinds(record, "proposal"):
        points = Fraction(25 if event.traits["filed"] == "yes" else 10)
        if event.traits["part"] == "lead":
            points *= Fraction(1, 2)
        elif event.traits["part"] == "co":
            points *= Fraction(1, 2) * Fraction(1, event.counts["signers"] - 1)
        proposals += points
    opinions = kinds(record, "opinion")
    adopted = kinds(record, "opinion", adopted="yes")
    total += min(Fraction(25), proposals) + min(15, 10 * len(opinions) + 5 * len(adopted))
    return total + min(
        10, 2 * len(kinds(record, "activity")) + 5 * len(kinds(record, "written_speech"))
    )


def jinan(record: Record) -> Fraction:
    """济南: 70, at most 50 more, absences off."""
    bonus = 5 * max(0, len(kinds(record, "proposal", part="lead")) - 1)
    bonus += 5 * len(kinds(record, "key_proposal")) + 10 * len(kinds(record, "excellent_proposal"))
    bonus += min(10, 2 * len(kinds(record, "charity")))
    total = 70 + min(50, bonus) - 30 * len(kinds(record, "plenary_absence", excuse="none"))
    return Fraction(total - 10 * len(kinds(record, "plenary_absence", excuse="leave")))


def publicity(record: Record) -> Fraction:
    """Publicity of a staffing office: month by month, twice the shortfall, untrue, negative."""
    total = Fraction(0)
    for month in range(1, 13):
        here = Record("x", tuple(event for event in record.events if event.day.month == month))
        points = 0
        for event in kinds(here, "publication", verified="yes"):
            plain, headline = {"市": (4, 8), "省": (6, 10), "国家": (20, 40)}[event.traits["level"]]
            points += headline if event.traits["headline"] == "yes" else plain
        negative = len(kinds(here, "negative_report"))
        total += 0 if negative else points
        total -= 2 * max(Fraction(0), record.numbers["月度任务"] - Fraction(points))
        total -= 10 * negative + 5 * len(kinds(here, "publication", verified="no"))
    return total


@pytest.mark.parametrize(
    ("key", "by_hand"),
    [
        ("cq-jiangbei-2014", jiangbei),
        ("sc-chunfu", chunfu),
        ("cppcc-tongcheng-2019", tongcheng),
        ("cppcc-jinan-2015", jinan),
        ("an-hr-publicity", publicity),
    ],
)
@settings(max_examples=60)
@given(st.data())
def test_total_is_that_of_a_function_written_for_one_scheme(
    key: str, by_hand: Callable[[Record], Fraction], data: st.DataObject
) -> None:
    """The language says what the arithmetic of one place says."""
    scheme = published_scheme(key).usable()[0]
    record = data.draw(RECORDS[f"{key}-0"])
    post = data.draw(st.sampled_from(["常委", "委员"]))
    held = Record("甲", record.events, {**record.attributes, "职务": post}, record.numbers)
    found = scored(scheme, held)

    assert found is not None
    assert by_hand(held) == found.total


@given(published_schemes())
def test_it_says_that_it_is_no_law(found: PublishedScheme) -> None:
    """In both languages, with what was chosen, a line each."""
    lines = 1 + (found.missing is not None) + (found.obstacle is not None)
    lines += len(found.choices) + len(found.readings)
    zh, en = found.explain().splitlines(), found.explain("en").splitlines()

    assert "不是法律" in zh[0]
    assert "not law" in en[0]
    assert [lines, lines] == [len(zh), len(en)]


@given(published_schemes())
def test_what_is_no_scheme_has_a_reason(found: PublishedScheme) -> None:
    """There is a scheme, or a word on why there is none; a faulty text has its faults."""
    assert (found.scheme is None) is (found.obstacle is not None)
    assert (found.printed is None) is (found.faults == ())
    assert len(found.usable()) == (found.scheme is not None) + len(found.readings)


@given(st.sampled_from(Organ).flatmap(published_schemes))
def test_they_are_kept_apart(found: PublishedScheme) -> None:
    """What is drawn of one organ is marked as that organ's, and so said."""
    assert {key for key, one in all_published().items() if one.organ is found.organ} == set(
        published_by(found.organ)
    )
    assert ("不适用于人大代表" in found.explain()) is (found.organ is Organ.CPPCC)


@given(records())
def test_an_archive_summed_up_holds_every_event_once(record: Record) -> None:
    """Timeline and totals hold the same events; those without evidence are named."""
    found = archive_summary(record)
    days = [record.events[place].day for place in found.timeline]
    bare = [place for place, event in enumerate(record.events) if not event.evidence]

    assert list(range(len(record.events))) == sorted(found.timeline)
    assert sorted(found.timeline) == sorted(
        place for total in found.totals for place in total.events
    )
    assert sorted(days) == days
    assert bare == list(found.unproved)
    assert all(
        {record.events[place].kind for place in total.events} == {total.kind}
        for total in found.totals
    )


@given(published_schemes(printed=True), published_schemes(printed=False))
def test_the_library_holds_its_own(own: PublishedScheme, made: PublishedScheme) -> None:
    """Whatever is printed is found by its id; what is made up is not among it."""
    assert own is published_scheme(own.id)
    assert made not in all_published().values()


@given(scheme_readings())
def test_a_reading_can_be_written_out(reading: SchemeReading) -> None:
    """Its scheme, read again, is the same, and the choice is said in both languages."""
    again = Scheme.model_validate_json(reading.scheme.model_dump_json())

    assert reading.scheme == again
    assert all(part.strip() for part in reading.choice)


@given(kind_totals())
def test_a_total_names_what_nothing_proves(total: KindTotal) -> None:
    """What is unproved is among the events, and said if there is any."""
    assert set() == set(total.unproved) - set(total.events)
    assert total.events
    assert ("没有证明材料" in total.explain()) is bool(total.unproved)
    assert ("no evidence for" in total.explain("en")) is bool(total.unproved)


@given(archive_summaries())
def test_a_summary_has_a_line_for_each_kind(found: ArchiveSummary) -> None:
    """And one for the whole."""
    assert 1 + len(found.totals) == len(found.explain().splitlines())
    assert 1 + len(found.totals) == len(found.explain("en").splitlines())
    assert len({total.kind for total in found.totals}) == len(found.totals)
