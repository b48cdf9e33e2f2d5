"""Standards: silence meets nothing, order is irrelevant, findings and events agree both ways."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject
from pydantic import ValidationError

from npcmodel.errors import FactsError
from npcmodel.facts.records import Event, Record
from npcmodel.schemes.standards.ageing import in_year, merged, retired
from npcmodel.schemes.standards.archives import Reason
from npcmodel.schemes.standards.areas import Standard
from npcmodel.schemes.standards.assessing import assess
from npcmodel.schemes.standards.assessments import Assessment, Verdict
from npcmodel.schemes.standards.comparing import Comparison
from npcmodel.testing import work_standards as ours

YEAR = 2026
TERM = date(YEAR - 2, 7, 1), date(YEAR + 3, 6, 30)
VILLAGES = {"villages": ("东村", "西村", "南村")}
DAYS = st.dates(date(YEAR, 1, 1), date(YEAR, 12, 31))


def verdicts(standard: Standard, record: Record, **how: Any) -> list[tuple[Verdict, Any]]:
    """Verdict and reason of each finding."""
    found = assess(standard, record, **{"year": YEAR, "sets": VILLAGES, "term": TERM, **how})
    return [(one.verdict, one.reason) for one in found.findings]


@given(ours.standards(), ours.standard_records(), st.data())
def test_order_of_events_is_irrelevant(
    standard: Standard, record: Record, data: DataObject
) -> None:
    """The same events in another order give the same findings, but for their positions."""
    events = tuple(data.draw(st.permutations(record.events)))
    other = attrs.evolve(record, events=events)

    assert verdicts(standard, record) == verdicts(standard, other)


@given(ours.standards(), st.sampled_from([None, TERM]))
def test_an_empty_archive_meets_nothing(standard: Standard, term: Any) -> None:
    """Whatever the document says of silence; only the caller's word makes it a fact."""
    found = verdicts(standard, Record("某镇"), term=term)

    assert Verdict.MET not in {verdict for verdict, _ in found}


@given(ours.standards(), ours.standard_records())
def test_what_is_said_of_silence_changes_only_what_was_silent(
    standard: Standard, record: Record
) -> None:
    """A complete archive changes findings without facts, and no others."""
    before = verdicts(standard, record)
    after = verdicts(standard, record, complete=True)

    for one, other in zip(before, after, strict=True):
        assert one == other or one[1] is Reason.NO_FACTS


@given(ours.standards(), ours.standard_records(), DAYS, DAYS)
def test_a_verdict_that_stands_is_not_taken_back_by_a_later_day(
    standard: Standard, record: Record, one: date, other: date
) -> None:
    """What was missed by a day stays missed: no later event undoes it."""
    early, late = sorted((one, other))
    missed = {Verdict.NOT_MET, Verdict.SOFT_NORM_MISSED}
    kept = attrs.evolve(record, events=tuple(e for e in record.events if e.day <= late))
    before = verdicts(standard, kept, until=early, complete=True)
    after = verdicts(standard, kept, until=late, complete=True)

    for requirement, first, second in zip(standard.requirements, before, after, strict=True):
        if first[0] in missed:
            assert second[0] in missed, requirement.code


@given(ours.standards(), ours.standard_records())
def test_what_is_proved_all_over_leaves_nothing_out(standard: Standard, record: Record) -> None:
    """With evidence for every event, asking for evidence changes nothing."""
    proved = attrs.evolve(
        record, events=tuple(attrs.evolve(one, evidence=("照片",)) for one in record.events)
    )
    asked = Standard.model_validate(
        {
            **standard.model_dump(),
            "areas": [
                {
                    **area.model_dump(),
                    "requirements": [
                        {**one.model_dump(), "evidence": False} for one in area.requirements
                    ],
                }
                for area in standard.areas
            ],
        }
    )

    assert verdicts(asked, record) == verdicts(standard, proved)


@given(ours.standards(), ours.standard_records(), DAYS)
def test_events_after_the_archive_ends_count_nothing(
    standard: Standard, record: Record, until: date
) -> None:
    """An assessment up to a day is that of the record up to the day."""
    kept = attrs.evolve(record, events=tuple(e for e in record.events if e.day <= until))

    assert verdicts(standard, record, until=until) == verdicts(standard, kept, until=until)


@given(ours.assessments())
def test_findings_and_events_agree_both_ways(found: Assessment) -> None:
    """An event leads to the findings that name it; positions are ascending."""
    for one in found.findings:
        assert list(one.events) == sorted(set(one.events))
        for place in one.events:
            assert one in found.findings_of(place)


@given(ours.assessments())
def test_a_finding_says_what_its_verdict_says(found: Assessment) -> None:
    """Met lacks nothing, missed lacks something, and not assessed has a reason."""
    for one in found.findings:
        missed = one.verdict in {Verdict.NOT_MET, Verdict.SOFT_NORM_MISSED}
        assert missed == (one.short + one.over > 0)
        assert (one.reason is not None) == (one.verdict is Verdict.NOT_ASSESSED)
        assert (one.verdict is Verdict.SOFT_NORM_MISSED) <= (one.requirement.norm == "soft")
        assert (one.verdict is Verdict.NOT_MET) <= (one.requirement.norm == "must")
        assert one.rate is None or 0 <= one.rate <= 1
        assert one.requirement.evidence or not one.unproved
        assert ("没有佐证" in one.explain()) == bool(one.unproved)
        assert one.rounded <= (one.short > 0 and one.short.denominator == 1)


@given(ours.assessments())
def test_completion_adds_up(found: Assessment) -> None:
    """Areas add up to the whole, and every requirement is in one of the bases or in none."""
    areas = [found.area(area.code) for area in found.standard.areas]
    whole = found.overall
    for field in ("asked", "met", "soft_asked", "soft_met", "not_assessed"):
        assert getattr(whole, field) == sum(getattr(area, field) for area in areas)

    assert len(found.findings) == whole.asked + whole.soft_asked + whole.not_assessed
    assert whole.rate is None or Fraction(whole.met, whole.asked) == whole.rate


@given(ours.assessments())
def test_points_lie_between_nothing_and_all(found: Assessment) -> None:
    """And are what the requirements met are worth."""
    worth = [
        Fraction(one.requirement.points)
        for one in found.findings
        if one.verdict is Verdict.MET and one.requirement.points is not None
    ]
    assert sum(worth, Fraction(0)) == (found.points or 0)
    assert (found.points or 0) <= (found.possible or 0)


@given(ours.standards())
def test_json_round_trip(standard: Standard) -> None:
    """Written out and read again it is the same."""
    assert standard == Standard.model_validate_json(standard.model_dump_json())


@given(ours.standards(), ours.standard_records(), st.integers(YEAR - 2, YEAR + 2))
def test_in_year_leaves_what_is_assessed(standard: Standard, record: Record, year: int) -> None:
    """The document of a year gives the same findings on what holds in it."""
    outside = {Reason.RETIRED, Reason.NOT_IN_FORCE}
    whole = assess(standard, record, year=year, sets=VILLAGES)
    holding = [one for one in whole.findings if one.reason not in outside]
    if holding:
        part = assess(in_year(standard, year), record, year=year, sets=VILLAGES)
        assert holding == list(part.findings)


@given(ours.standards(), st.data())
def test_retiring_changes_later_years_only(standard: Standard, data: DataObject) -> None:
    """Up to its last year the requirement stays as it was."""
    open_ended = [one for one in standard.requirements if one.until is None]
    if not open_ended:
        return
    one = data.draw(st.sampled_from(open_ended))
    last = max(YEAR, one.since or YEAR)
    after = retired(standard, one.code, last, "难见成效")

    assert (last, one.norm) == (after.requirement(one.code).until, one.norm)
    assert one.code in {item.code for item in in_year(after, last).requirements}
    assert [item for item in standard.requirements if item.code != one.code] == [
        item for item in after.requirements if item.code != one.code
    ]


@given(ours.standards(), ours.standard_records())
def test_merging_a_standard_with_itself_changes_no_verdict(
    standard: Standard, record: Record
) -> None:
    """What silence means goes with each requirement."""
    both = merged((standard, standard), code="all", title="整合", issued_by="某市")

    assert verdicts(standard, record) == verdicts(both, record)


@given(ours.standard_comparisons())
def test_nobody_is_better_than_the_best(found: Comparison) -> None:
    """All who are best share the highest rate, all who are worst the lowest."""
    for year in {year for _, year in found.assessments}:
        rates = {
            subject: rate
            for (subject, of), rate in found.completion.items()
            if of == year and rate is not None
        }
        assert set(found.best(year)) == {s for s, r in rates.items() if r == max(rates.values())}
        assert set(found.worst(year)) == {s for s, r in rates.items() if r == min(rates.values())}
    for (subject, year), change in found.change.items():
        now, before = found.completion[subject, year], found.completion[subject, year - 1]
        assert (now or 0) - (before or 0) == change


@given(ours.standards(), ours.standard_records())
def test_other_kinds_of_events_change_nothing(standard: Standard, record: Record) -> None:
    """What no requirement reads counts nowhere."""
    noise = Event("noise", date(YEAR, 3, 3), {"people": 9}, {"village": "东村", "step": "听取安排"})
    more = attrs.evolve(record, events=(*record.events, noise))

    assert verdicts(standard, record) == verdicts(standard, more)


# ------------------------------------------------------------------ documents that are wrong

FOLDER = Path(__file__).parents[1] / "data" / "standards"
DOCUMENTS = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.json"))]
JUNK: list[Any] = [
    *(None, True, False, 0, 1, -1, 2**70, 1.5, 1e400, "", " ", "a", "2/3", "0/1", "NaN", "1e5"),
    *([], {}, ["a"], ["a", "a"], {"event": "lecture"}, "week", "must", "range", "count"),
    *("2026-13-01", {"first": "2026-02-01", "last": "2026-01-01"}),
]
KEPT = Record(
    "某镇",
    tuple(
        Event(kind, date(YEAR, month, 3), {"sessions": 1, "special": 1, "people": 1})
        for kind in ("party_session", "congress", "lecture", "party_group_meeting", "transfer")
        for month in (1, 5, 9)
    ),
)


def places(part: Any) -> Iterator[tuple[Any, Any]]:
    """Every holder in a document, with each of its keys or positions."""
    keys: Any = ()
    if isinstance(part, dict):
        keys = list(part)
    elif isinstance(part, list):
        keys = range(len(part))
    for key in keys:
        yield part, key
        yield from places(part[key])


KEYS = sorted({key for one in DOCUMENTS for _, key in places(one) if isinstance(key, str)})


def mutated(rng: random.Random) -> Any:
    """A document with one to three things changed, taken out, doubled or put in."""
    document = copy.deepcopy(rng.choice(DOCUMENTS))
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        every = list(places(document))
        if not every:
            break
        holder, key = rng.choice(every)
        way = rng.choice(("change", "change", "remove", "add"))
        if way == "change":
            holder[key] = copy.deepcopy(rng.choice(JUNK))
        elif way == "remove":
            del holder[key]
        elif isinstance(holder, list):
            holder.append(copy.deepcopy(holder[key]))
        else:
            holder[rng.choice(KEYS)] = copy.deepcopy(rng.choice([*JUNK, holder[key]]))
    return document


@pytest.mark.slow
def test_a_document_gone_wrong_is_refused_or_makes_sense() -> None:
    """Ten thousand of them: a refusal, or a standard that assesses and is met by no silence."""
    rng = random.Random(20261122)  # noqa: S311  # the same documents each time
    taken = 0
    for _ in range(10_000):
        try:
            standard = Standard.model_validate_json(json.dumps(mutated(rng)))
        except ValidationError:
            continue
        taken += 1
        assert standard == Standard.model_validate_json(standard.model_dump_json())
        try:
            assert assess(standard, KEPT, year=YEAR).explain("en")
        except FactsError as error:
            assert "counts" in str(error)  # noqa: PT017  # an event without the count asked for
        assert Verdict.MET not in {verdict for verdict, _ in verdicts(standard, Record("某镇"))}
    assert 500 < taken < 5_000
