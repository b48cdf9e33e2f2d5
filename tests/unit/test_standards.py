"""Standards of work as documents, and the assessments that follow from them."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
import subprocess
import sys
from datetime import date
from fractions import Fraction
from typing import Any, get_type_hints

import attrs
import pytest
from pydantic import ValidationError

from npcmodel.errors import FactsError
from npcmodel.facts.records import Event, Record
from npcmodel.schemes.standards import (
    ageing,
    archives,
    areas,
    assessing,
    assessments,
    comparing,
    requirements,
    requirements_dated,
    requirements_named,
    requiring,
)
from npcmodel.schemes.standards.ageing import in_year, merged, retired
from npcmodel.schemes.standards.archives import Archive, Reason
from npcmodel.schemes.standards.areas import Standard
from npcmodel.schemes.standards.assessing import assess
from npcmodel.schemes.standards.assessments import RequirementFinding, Verdict
from npcmodel.schemes.standards.comparing import compared
from npcmodel.schemes.standards.requiring import Amount, GivenAmount, Requirement

YEAR = 2026
TERM = date(2024, 7, 1), date(2029, 6, 30)
MODULES = (
    ageing,
    archives,
    assessing,
    assessments,
    comparing,
    requirements,
    requirements_dated,
    requirements_named,
    requiring,
    areas,
)


def asks(kind: str, code: str = "r", **fields: Any) -> dict[str, Any]:
    """A requirement as it is written."""
    return {"kind": kind, "code": code, "title": f"要求{code}", **fields}


def area(*asked: dict[str, Any], code: str = "a", title: str = "会议") -> dict[str, Any]:
    """An area as it is written."""
    return {"code": code, "title": title, "requirements": asked}


def written(*asked: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """A standard as it is written, with one area unless others are given."""
    head = {"code": "s", "title": "标准", "issued_by": "某县人大常委会", "areas": [area(*asked)]}
    return {**head, **fields}


def standard(*asked: dict[str, Any], **fields: Any) -> Standard:
    """A standard read from JSON text."""
    return Standard.model_validate_json(json.dumps(written(*asked, **fields)))


def refused(*asked: dict[str, Any], **fields: Any) -> list[tuple[str, str]]:
    """The place and the words of each fault for which a standard is refused."""
    with pytest.raises(ValidationError) as caught:
        standard(*asked, **fields)
    return [(".".join(map(str, e["loc"])), e["msg"]) for e in caught.value.errors()]


def fault(asked: dict[str, Any]) -> tuple[str, str]:
    """The single fault of a requirement, its place within the requirement."""
    found = refused(asked)
    assert 1 == len(found), found
    place, words = found[0]
    return place.removeprefix("areas.0.requirements.0."), words


def done(kind: str, /, *days: str, **traits: str) -> tuple[Event, ...]:
    """Events of a kind on days of the year, written 03-15, or of another year."""
    whole = (one if len(one) > 5 else f"{YEAR}-{one}" for one in days)
    return tuple(Event(kind, date.fromisoformat(one), traits=traits) for one in whole)


def finding(
    asked: dict[str, Any], *events: Event, numbers: Any = None, **how: Any
) -> RequirementFinding:
    """The finding on a single requirement."""
    record = Record("某镇", events, numbers=numbers or {})
    return assess(standard(asked), record, **{"year": YEAR, **how}).findings[0]


def met(asked: dict[str, Any], *events: Event, **how: Any) -> tuple[str, Any]:
    """The verdict, and the reason or what is lacking."""
    found: Any = finding(asked, *events, **how)
    return found.verdict.name, found.reason.name if found.reason else found.short + found.over


def lacking(asked: dict[str, Any], *events: Event, **how: Any) -> list[str]:
    """What a finding lists as missing, in English."""
    return [one.en for one in finding(asked, *events, **how).missing]


MEET = {"event": "m"}
COUNT = asks("count", measure=MEET, least=2)
QUARTER = asks("period", measure=MEET, period="quarter")
MARCH = {"first": "2026-03-01", "last": "2026-03-31"}
WEEK = asks("period", measure=MEET, period="week")


# ------------------------------------------------------------------ counts and ranges


@pytest.mark.parametrize(
    ("days", "want"),
    [(1, ("NOT_MET", 1)), (2, ("MET", 0)), (3, ("MET", 0))],
)
def test_at_least_two(days: int, want: tuple[str, int]) -> None:
    """One is short by one, two are enough."""
    assert want == met(COUNT, *done("m", *["03-01"] * days))


@pytest.mark.parametrize(("days", "want"), [(2, ("MET", 0)), (3, ("MET", 0)), (4, ("NOT_MET", 1))])
def test_at_most_three(days: int, want: tuple[str, int]) -> None:
    """The fourth is one too many."""
    asked = asks("count", measure=MEET, most=3)

    assert want == met(asked, *done("m", *["03-01"] * days))


def test_too_many_is_told_from_too_few() -> None:
    """What is over is not what is short."""
    found: Any = finding(asks("count", measure=MEET, most=1), *done("m", "03-01", "03-02"))

    assert (0, 1) == (found.short, found.over)
    assert "会议·要求r：未达到，已有2次，超出1次" == found.explain()
    assert "会议, 要求r: not met, 2 found, 1 too many" == found.explain("en")


def test_days_of_a_measure_narrow_the_year() -> None:
    """Only those in its days count; the years may lie around them."""
    within = {"first": "2026-03-01", "last": "2026-03-31"}
    asked = asks("count", measure={**MEET, "within": within}, least=2, since=2026, until=2026)

    assert ("NOT_MET", 1) == met(asked, *done("m", "03-31", "04-01"))


def test_amounts_are_added_up() -> None:
    """A measure may add up a count of its events."""
    asked = asks("count", measure={**MEET, "sum": "hours", "unit": "小时"}, least="2.5")
    event = Event("m", date(YEAR, 1, 2), counts={"hours": Fraction(3, 4)})

    assert ("NOT_MET", 1) == met(asked, event, event)
    with pytest.raises(FactsError, match=r"counts\['hours'\].*expected a number"):
        met(asked, *done("m", "01-02"))


def test_different_values_are_counted_once() -> None:
    """Villages visited are counted, not visits."""
    asked = asks("count", measure={**MEET, "distinct": "village"}, least=2)

    assert ("NOT_MET", 1) == met(asked, *done("m", "01-02", "01-03", village="东村"))


def test_events_without_evidence_count_nothing_where_it_is_asked() -> None:
    """Two meetings, one of them on paper."""
    proved = Event("m", date(YEAR, 1, 2), evidence=("会议记录",))
    asked = asks("count", measure=MEET, least=2, evidence=True)

    assert ("NOT_MET", 1) == met(asked, proved, *done("m", "03-01"))
    assert (0,) == finding(asked, proved, *done("m", "03-01")).events


def some(proved: int, unproved: int) -> tuple[Event, ...]:
    """So many meetings with evidence, and so many without."""
    with_proof = Event("m", date(YEAR, 1, 2), evidence=("会议记录",))
    return (*[with_proof] * proved, *done("m", *["03-01"] * unproved))


@pytest.mark.parametrize(
    ("proved", "unproved", "want"),
    [
        (0, 3, ("MET", 0)),
        (0, 4, ("NOT_MET", 1)),
        (1, 3, ("NOT_MET", 1)),
        (3, 0, ("MET", 0)),
        (5, 0, ("NOT_MET", 2)),
    ],
)
def test_an_event_without_evidence_still_happened(
    proved: int, unproved: int, want: tuple[str, int]
) -> None:
    """At most three: what is recorded counts, whether it is proved or not."""
    asked = asks("count", measure=MEET, most=3, evidence=True)

    assert want == met(asked, *some(proved, unproved))
    found: Any = finding(asked, *some(proved, unproved))
    assert (proved + unproved, 0) == (found.found, found.unproved)
    assert proved + unproved == len(found.events)


@pytest.mark.parametrize(
    ("proved", "unproved", "short", "over"),
    [(2, 1, 0, 0), (1, 1, 1, 0), (1, 2, 1, 0), (2, 2, 0, 1), (1, 4, 1, 2), (4, 0, 0, 1)],
)
@pytest.mark.parametrize("kind", ["count", "range"])
def test_what_is_proved_decides_the_lower_end_and_what_is_recorded_the_upper(
    kind: str, proved: int, unproved: int, short: int, over: int
) -> None:
    """Two to three: an event without evidence is too little for one end, enough for the other."""
    of: Any = {"measure": MEET} if kind == "count" else {"of": {"kind": "events", "measure": MEET}}
    asked = asks(kind, **of, least=2, most=3, evidence=True)
    found: Any = finding(asked, *some(proved, unproved))

    assert (short, over, proved) == (found.short, found.over, found.found)
    assert ("NOT_MET" if short or over else "MET") == found.verdict.name
    assert tuple(range(proved + unproved)) == found.events


def test_too_many_without_evidence_are_too_many_before_the_year_is_over() -> None:
    """Four recorded by June are over three; the lower end may still be proved."""
    asked = asks("count", measure=MEET, least=2, most=3, evidence=True)
    found: Any = finding(asked, *some(1, 3), until=date(YEAR, 6, 30))

    assert (Verdict.NOT_MET, 0, 1) == (found.verdict, found.short, found.over)
    assert ("NOT_ASSESSED", "NOT_YET_DUE") == met(asked, *some(2, 1), until=date(YEAR, 6, 30))


def test_what_was_left_out_for_lack_of_evidence_is_said() -> None:
    """How many, and whether they count towards the upper end."""
    lower = finding(asks("count", measure=MEET, least=2, evidence=True), *some(1, 3))
    both = finding(asks("count", measure=MEET, least=2, most=3, evidence=True), *some(1, 3))
    spread: Any = {
        "of": {"kind": "events", "measure": MEET},
        "least": 2,
        "most": 3,
        "evidence": True,
    }
    free = finding({**interval("free"), "evidence": True}, *some(0, 2))

    assert "会议·要求r：未达到，已有1次，另有3次没有佐证，未计，差1次" == lower.explain()
    assert (
        "会议, 要求r: not met, 1 found, another 3 without evidence, not counted, short by 1"
        == lower.explain("en")
    )
    assert (
        "会议·要求r：未达到，已有1次，另有3次没有佐证，只计入上限，差1次，超出1次" == both.explain()
    )
    assert (
        "会议, 要求r: not met, 1 found, another 3 without evidence, counted towards the upper end "
        "only, short by 1, 1 too many"
    ) == both.explain("en")
    assert "另有1次没有佐证，只计入上限" in finding(asks("range", **spread), *some(2, 1)).explain()
    assert "会议·要求r：未评估（没有可计算的基数），另有2次没有佐证，未计" == free.explain()
    assert "佐证" not in finding(COUNT, *some(1, 3)).explain()


def test_every_kind_says_what_it_left_out() -> None:
    """Of what it looks at; other events count nowhere anyway."""
    bare = done("m", "02-01", "02-02", village="东村", step="听取", 议程="有", public="有")
    other = done("m", "05-01", village="别处")
    public = {"kind": "events", "measure": {**MEET, "where": {"public": "有"}}}
    whole = {"kind": "events", "measure": MEET}
    checks = asks("checklist", items=[{"title": "东村"}], measure=MEET, trait="village")
    sections = asks("template", measure=MEET, sections=["议程"])
    left = {
        "period": (QUARTER, 3),
        "interval": (interval("free"), 3),
        "coverage": (covers(members=["东村"]), 2),
        "checklist": (checks, 2),
        "template": (sections, 3),
        "deadline": (by(2, 28), 2),
        "rate": (rate("0.5", part=public, whole=whole), 3),
        "steps": (steps(30, None), 2),
    }

    for kind, (asked, number) in left.items():
        assert 0 == finding(asked, *bare, *other).unproved, kind
        found = finding({**asked, "evidence": True}, *bare, *other)
        assert number == found.unproved, kind


def test_what_a_case_left_out_is_that_of_its_own_events() -> None:
    """Those of the cases of the year, and those of cases that nothing proves."""
    asked = steps(30, None, case="matter", evidence=True)

    def step(day: str, name: str, case: str, *, proof: bool = False) -> Event:
        traits = {"step": name, "matter": case}
        evidence = ("记录",) if proof else ()
        return Event("m", date.fromisoformat(day), traits=traits, evidence=evidence)

    mine = (step("2026-01-10", "听取", "甲", proof=True), step("2026-01-20", "视察", "甲"))
    old = (step("2025-12-01", "听取", "乙", proof=True), step("2026-01-05", "视察", "乙"))
    bare = (step("2026-03-01", "听取", "丙"), step("2025-03-01", "听取", "丁"))

    assert 1 == finding(asked, *mine, *old).unproved
    assert 2 == finding(asked, *mine, *bare).unproved
    assert 1 == finding(asked, *done("m", "03-01", step="听取")).unproved
    assert ("NOT_MET", 3) == met(asked, *bare)


@pytest.mark.parametrize(
    ("number", "want"),
    [
        (1, ("NOT_MET", 1)),
        (2, ("MET", 0)),
        (3, ("MET", 0)),
        (4, ("NOT_MET", 1)),
        (None, ("NOT_ASSESSED", "NO_NUMBER")),
    ],
)
def test_two_to_three_staff(number: int | None, want: tuple[str, Any]) -> None:
    """A given number in a range; one that is not given is not 0."""
    asked = asks("range", of={"kind": "number", "number": "staff"}, least=2, most=3)
    numbers = {} if number is None else {"staff": number}

    assert want == met(asked, numbers=numbers)


def test_a_range_of_events() -> None:
    """One to two meetings; while the year runs a third may come."""
    asked = asks("range", of={"kind": "events", "measure": MEET}, least=1, most=2)
    two = done("m", "01-01", "02-01")

    assert ("MET", 0) == met(asked, *two)
    assert ("NOT_ASSESSED", "NOT_YET_DUE") == met(asked, *two, until=date(YEAR, 6, 30))
    assert "次" == finding(asked, *two).requirement.unit


# ------------------------------------------------------------------ silence


def test_silence_is_not_assessed_by_default() -> None:
    """An archive without a meeting does not say that there was none."""
    assert ("NOT_ASSESSED", "NO_FACTS") == met(COUNT)


def test_silence_counts_as_nothing_done_where_the_document_says_so() -> None:
    """The requirement says it, or the standard for all of them; the nearer word wins."""
    every = standard(COUNT, asks("count", "t", measure=MEET, least=1, absent="not assessed"))
    strict = every.model_copy(update={"absent": "not done"})
    found = assess(strict, Record("某镇"), year=YEAR).findings

    assert ("NOT_MET", 2) == met({**COUNT, "absent": "not done"})
    assert [Verdict.NOT_MET, Verdict.NOT_ASSESSED] == [one.verdict for one in found]


def test_silence_alone_never_meets_anything() -> None:
    """At most three: none recorded is none only where the caller vouches for the archive."""
    asked = asks("count", measure=MEET, most=3, absent="not done")

    assert ("NOT_ASSESSED", "NO_FACTS") == met(asked)
    assert ("MET", 0) == met(asked, complete=True)


def test_a_complete_archive_makes_silence_a_fact() -> None:
    """Whoever vouches for it says that nothing was done."""
    assert ("NOT_MET", 2) == met(COUNT, complete=True)


# ------------------------------------------------------------------ days, years, terms


def test_what_is_not_due_is_no_failure() -> None:
    """One meeting of two by June: neither met nor missed; later ones do not count yet."""
    events = done("m", "03-01", "08-01")

    assert ("NOT_ASSESSED", "NOT_YET_DUE") == met(COUNT, *events, until=date(YEAR, 6, 30))
    assert ("MET", 0) == met(COUNT, *events)
    assert (
        "会议·要求r：未评估（尚未到期），已有1次"
        == finding(COUNT, *events, until=date(YEAR, 6, 30)).explain()
    )


def test_what_is_asked_once_a_term_needs_the_term() -> None:
    """A conference in the first year of the term serves the third."""
    asked = asks("count", measure=MEET, least=1, span="term")
    held = done("m", "2024-09-01")

    assert ("NOT_ASSESSED", "NO_TERM") == met(asked, *held)
    assert ("MET", 0) == met(asked, *held, term=TERM)
    assert ("NOT_ASSESSED", "NOT_YET_DUE") == met(asked, term=TERM)
    assert ("NOT_ASSESSED", "NO_FACTS") == met(asked, year=2029, term=TERM)


def test_a_requirement_holds_from_its_first_to_its_last_year() -> None:
    """Before and after it is not assessed, and the finding says why."""
    asked = {**COUNT, "since": 2026, "until": 2026, "reason": "难以操作"}
    events = done("m", "2025-01-01", "2025-01-02", "2027-01-01", "2027-01-02")

    assert ("NOT_ASSESSED", "NOT_IN_FORCE") == met(asked, *events, year=2025)
    assert ("NOT_ASSESSED", "NO_FACTS") == met(asked, *events)
    gone = finding(asked, *events, year=2027)
    assert Reason.RETIRED is gone.reason
    assert "会议·要求r：未评估（已不再执行，执行至2026年：难以操作）" == gone.explain()
    assert "not assessed (retired, last year 2026: 难以操作)" in gone.explain("en")
    silent = finding({**COUNT, "until": 2025}, year=2026)
    assert "未评估（已不再执行，执行至2025年）" in silent.explain()
    assert "(retired, last year 2025)" in silent.explain("en")


def test_other_days_than_the_calendar_year() -> None:
    """A span from one year into the next."""
    span = date(2025, 11, 1), date(2026, 10, 31)

    assert ("MET", 0) == met(COUNT, *done("m", "2025-11-01", "10-31"), span=span)
    assert ("NOT_MET", 1) == met(COUNT, *done("m", "2025-10-31", "10-31"), span=span)


# ------------------------------------------------------------------ periods


def test_four_in_the_year_may_miss_a_quarter() -> None:
    """The quarter that is empty is named."""
    events = done("m", "01-10", "02-10", "05-10", "10-10")

    assert ("NOT_MET", 1) == met(QUARTER, *events)
    assert ["2026-07-01 to 2026-09-30"] == lacking(QUARTER, *events)
    assert (0, 1, 2, 3) == finding(QUARTER, *events).events
    assert "已有4次，差1次；缺：2026-07-01至2026-09-30" in finding(QUARTER, *events).explain()


def test_quarters_that_are_not_over_are_not_missed() -> None:
    """By the end of September three are due; on the day before two."""
    held = done("m", "01-10", "05-10")

    assert ("NOT_ASSESSED", "NOT_YET_DUE") == met(QUARTER, *held, until=date(YEAR, 9, 29))
    assert ("NOT_MET", 1) == met(QUARTER, *held, until=date(YEAR, 9, 30))


def test_two_in_each_half_year() -> None:
    """Each half-year asks for two."""
    asked = asks("period", measure=MEET, period="half year", times=2)

    assert ("NOT_MET", 2) == met(asked, *done("m", "01-01", "06-30", "03-01", "2027-01-01"))


@pytest.mark.parametrize(
    ("period", "number"), [("month", 12), ("two months", 6), ("half year", 2), ("year", 1)]
)
def test_every_cadence_has_its_periods(period: str, number: int) -> None:
    """One on the first of January leaves the other periods empty."""
    asked = asks("period", measure=MEET, period=period)

    assert number - 1 == finding(asked, *done("m", "01-01")).short


def test_a_week_belongs_to_the_year_of_its_thursday() -> None:
    """Week 1 of 2026 began on the 29th of December; the year has 53 weeks."""
    found: Any = finding(WEEK, *done("m", "2025-12-29"), until=date(2027, 1, 3))

    assert (1, 52) == (found.found, found.short)
    assert "2026-01-05 to 2026-01-11" == found.missing[0].en
    assert ("NOT_ASSESSED", "NO_FACTS") == met(WEEK, *done("m", "2025-12-28"))
    assert ("NOT_MET", 51) == met(WEEK, *done("m", "2025-12-29"), until=date(2027, 1, 2))


def test_a_week_that_begins_after_its_thursday_is_not_asked() -> None:
    """From a Friday to the next Thursday there is one week, the later one."""
    span = date(YEAR, 1, 2), date(YEAR, 1, 8)

    assert ("MET", 0) == met(WEEK, *done("m", "01-05"), span=span, until=date(YEAR, 1, 11))
    assert ("NOT_MET", 1) == met(
        {**WEEK, "absent": "not done"}, *done("m", "01-04"), span=span, until=date(YEAR, 1, 11)
    )


def test_a_span_without_a_whole_period_is_not_assessed() -> None:
    """A month holds no quarter."""
    span = date(YEAR, 2, 1), date(YEAR, 2, 28)

    assert ("NOT_ASSESSED", "NO_PERIOD") == met(QUARTER, *done("m", "02-02"), span=span)


# ------------------------------------------------------------------ intervals


def interval(ends: str, **fields: Any) -> dict[str, Any]:
    """Never more than three months apart, unless something else is said."""
    return asks("interval", measure=MEET, ends=ends, **(fields or {"months": 3}))


def test_free_ends_look_at_intervals_between_events_only() -> None:
    """Three months to the day are allowed, a day more is not."""
    assert ("MET", 0) == met(interval("free"), *done("m", "05-15", "08-15"))
    assert ("NOT_MET", 1) == met(interval("free"), *done("m", "05-15", "08-16"))
    assert ["2026-05-15 to 2026-08-16"] == lacking(interval("free"), *done("m", "05-15", "08-16"))


def test_an_interval_that_is_too_long_is_said() -> None:
    """How many there are, and from when to when."""
    found = finding(interval("free"), *done("m", "05-15", "08-16"))

    assert (
        "会议·要求r：未达到，已有2次，1处间隔过长；间隔过长：2026-05-15至2026-08-16"
        == found.explain()
    )
    assert (
        "会议, 要求r: not met, 2 found, intervals too long: 1; "
        "too far apart: 2026-05-15 to 2026-08-16"
    ) == found.explain("en")


def test_a_single_event_has_no_interval() -> None:
    """Nor has none at all, whoever vouches for the archive."""
    assert ("NOT_ASSESSED", "NO_BASE") == met(interval("free"), *done("m", "05-15"))
    assert ("NOT_ASSESSED", "NO_FACTS") == met(interval("free"), complete=True)
    assert ("NOT_ASSESSED", "NOT_YET_DUE") == met(interval("free"), until=date(YEAR, 3, 1))


def test_counted_ends_are_as_good_as_events() -> None:
    """From the first of January and up to the last of December."""
    asked = interval("count", days=120)
    events = done("m", "05-01", "08-29")

    assert ("NOT_MET", 1) == met(asked, *events)
    assert ["2026-08-29 to 2026-12-31"] == lacking(asked, *events)
    assert ("MET", 0) == met(asked, *events, *done("m", "09-02"))


def test_an_interval_that_runs_out_before_the_archive_ends_is_too_long() -> None:
    """120 days after the 29th of August are the 27th of December."""
    asked = interval("count", days=120)
    events = done("m", "05-01", "08-29")

    assert ("NOT_ASSESSED", "NOT_YET_DUE") == met(asked, *events, until=date(YEAR, 12, 26))
    assert ("NOT_MET", 1) == met(asked, *events, until=date(YEAR, 12, 27))


def test_an_interval_that_reaches_the_last_day_is_kept() -> None:
    """Counted, the last day needs no event; carried, it needs one by then."""
    events = done("m", "03-01", "06-29", "09-02")
    early = date(YEAR, 10, 1)

    assert ("MET", 0) == met(interval("count", days=120), *events, until=early)
    assert ("NOT_ASSESSED", "NOT_YET_DUE") == met(interval("carry", days=120), *events, until=early)


def test_carried_ends_begin_with_the_last_event_before() -> None:
    """The interval began last year, and the finding rests on that event too."""
    asked = interval("carry", months=12)
    events = done("m", "2025-01-01", "2025-02-01", "02-02")

    found = finding(asked, *events)
    assert (Verdict.NOT_MET, (1, 2)) == (found.verdict, found.events)
    assert ("MET", 0) == met(asked, *done("m", "02-02"))
    assert ("NOT_ASSESSED", "NO_FACTS") == met(asked, complete=True)


def test_a_carried_interval_that_runs_at_the_end_is_looked_at() -> None:
    """Due on the last day and not held is too long; due a day later is not."""
    asked = interval("carry", months=3)

    assert ("NOT_MET", 1) == met(
        asked, *done("m", "09-30", "07-30"), span=(date(YEAR, 7, 1), date(YEAR, 12, 30))
    )
    assert ("MET", 0) == met(
        asked, *done("m", "09-30", "07-30"), span=(date(YEAR, 7, 1), date(YEAR, 12, 29))
    )


# ------------------------------------------------------------------ coverage


def covers(**fields: Any) -> dict[str, Any]:
    """Each village is visited."""
    return asks("coverage", measure=MEET, trait="village", **fields)


def test_each_member_is_reached() -> None:
    """The village that nobody visited is named; others count nothing."""
    asked = covers(members=["东村", "西村"])
    events = (*done("m", "01-01", "01-02", village="东村"), *done("m", "01-03", village="别处"))

    assert ("NOT_MET", 1) == met(asked, *events)
    assert ["西村"] == lacking(asked, *events)
    assert Fraction(1, 2) == finding(asked, *events).rate
    assert (0, 1) == finding(asked, *events).events
    assert "会议·要求r：未达到，2个中有1个，差1个；缺：西村" == finding(asked, *events).explain()
    assert ("NOT_MET", 1) == met(covers(members=["东村"], times=3), *events)
    assert ("MET", 0) == met(covers(members=["东村"], times=2), *events)


def test_the_caller_may_give_the_set() -> None:
    """Without it, or where it is empty, nothing is assessed."""
    asked, events = covers(set="villages"), done("m", "01-01", village="东村")

    assert ("NOT_ASSESSED", "NO_SET") == met(asked, *events)
    assert ("NOT_ASSESSED", "NO_BASE") == met(asked, *events, sets={"villages": ()})
    assert ("MET", 0) == met(asked, *events, sets={"villages": ["东村"]})
    assert ("NOT_ASSESSED", "NOT_YET_DUE") == met(
        asked, *events, sets={"villages": ["东村", "西村"]}, until=date(YEAR, 11, 1)
    )


# ------------------------------------------------------------------ rates


def rate(least: object = "2/3", **parts: Any) -> dict[str, Any]:
    """Part and whole as numbers of the record, unless something else is said."""
    sides = {name: {"kind": "number", "number": name} for name in ("part", "whole")}
    return asks("rate", least=least, **{**sides, **parts})


@pytest.mark.parametrize(
    ("part", "whole", "want"),
    [
        (47, 71, ("NOT_MET", 1)),
        (45, 71, ("NOT_MET", 3)),
        (48, 72, ("MET", 0)),
        (0, 3, ("NOT_MET", 2)),
        (0, 0, ("NOT_ASSESSED", "NO_BASE")),
    ],
)
def test_two_thirds_exactly(part: int, whole: int, want: tuple[str, Any]) -> None:
    """The share is exact, and a base of 0 is no base; the unit is that of the part."""
    assert "个" == finding(rate(), numbers={"part": part, "whole": whole}).requirement.unit
    assert want == met(rate(), numbers={"part": part, "whole": whole})


def test_a_rate_needs_both_numbers() -> None:
    """A part without its whole says nothing."""
    assert ("NOT_ASSESSED", "NO_NUMBER") == met(rate(), numbers={"part": 1})
    assert ("NOT_ASSESSED", "NO_NUMBER") == met(rate(), numbers={"whole": 1})


def test_a_part_is_no_larger_than_its_whole() -> None:
    """Facts that contradict each other are an error."""
    with pytest.raises(FactsError, match=r"'r' has a part of at most 2, the whole"):
        met(rate(), numbers={"part": 3, "whole": 2})


def test_a_rate_of_events_waits_for_the_end_of_the_year() -> None:
    """Half of the meetings with the public present."""
    part = {"kind": "events", "measure": {**MEET, "where": {"public": "有"}}}
    asked = rate("0.5", part=part, whole={"kind": "events", "measure": MEET})
    events = (*done("m", "01-01", public="有"), *done("m", "01-02"))

    assert ("MET", 0) == met(asked, *events)
    assert (Fraction(1, 2), (0, 1)) == (
        finding(asked, *events).rate,
        finding(asked, *events).events,
    )
    assert ("NOT_ASSESSED", "NOT_YET_DUE") == met(asked, *events, until=date(YEAR, 5, 1))
    assert ("NOT_ASSESSED", "NOT_YET_DUE") == met(asked, until=date(YEAR, 5, 1))
    assert ("NOT_ASSESSED", "NO_BASE") == met(asked)


@pytest.mark.parametrize(
    ("public", "want"),
    [(0, ("NOT_MET", 1)), (1, ("MET", 0)), (2, ("MET", 0))],
)
def test_a_whole_that_is_kept_tells_its_part(public: int, want: tuple[str, Any]) -> None:
    """Two meetings, none of them public, are no silence about public ones."""
    part = {"kind": "events", "measure": {**MEET, "where": {"public": "有"}}}
    asked = rate("0.5", part=part, whole={"kind": "events", "measure": MEET})
    events = [done("m", "01-01", **({"public": "有"} if n < public else {})) for n in range(2)]

    assert want == met(asked, *events[0], *events[1])


def test_a_part_of_another_kind_may_be_unrecorded() -> None:
    """Projects on record, and no visit to any: whether there were visits nobody wrote down."""
    part = {"kind": "events", "measure": {"event": "visit"}}
    asked = rate("0.5", part=part, whole={"kind": "events", "measure": MEET})

    assert ("NOT_ASSESSED", "NO_FACTS") == met(asked, *done("m", "01-01"))
    assert ("NOT_MET", 1) == met(asked, *done("m", "01-01"), complete=True)
    asked = rate("0.5", part=part, whole={"kind": "number", "number": "due", "unit": "次"})
    assert ("NOT_ASSESSED", "NO_FACTS") == met(asked, numbers={"due": 2})


def test_a_base_of_which_nothing_is_recorded_is_not_assessed() -> None:
    """Three groups are given, and no visit was written down: no contradiction, but silence."""
    part = {"kind": "number", "number": "part", "unit": "次"}
    asked = rate("0.5", part=part, whole={"kind": "events", "measure": MEET})
    early = date(YEAR, 5, 1)

    assert ("NOT_ASSESSED", "NO_FACTS") == met(asked, numbers={"part": 3})
    assert ("NOT_ASSESSED", "NO_FACTS") == met(asked, numbers={"part": 0})
    assert ("NOT_ASSESSED", "NOT_YET_DUE") == met(asked, numbers={"part": 3}, until=early)
    with pytest.raises(FactsError, match=r"'r' has a part of at most 2, the whole"):
        met(asked, *done("m", "01-01", "01-02"), numbers={"part": 3})
    with pytest.raises(FactsError, match=r"'r' has a part of at most 0, the whole"):
        met(rate(), numbers={"part": 3, "whole": 0})


def test_persons_are_not_divided() -> None:
    """What is lacking is rounded up to whole ones, and that is said; hours may be halved."""
    sides = {name: {"kind": "number", "number": name, "unit": "名"} for name in ("part", "whole")}
    asked = rate("0.5", **sides)
    found: Any = finding(asked, numbers={"part": 1, "whole": 3})

    assert (1, True) == (found.short, found.rounded)
    assert "会议·要求r：未达到，3名中有1名，差1名（向上取整）" == found.explain()
    assert "会议, 要求r: not met, 1 of 3, short by 1 (rounded up)" == found.explain("en")
    whole: Any = finding(asked, numbers={"part": 1, "whole": 4})
    assert (1, False) == (whole.short, whole.rounded)
    assert whole.explain().endswith("差1名")
    hours = finding(asked, numbers={"part": Fraction(1, 4), "whole": 3})
    assert (Fraction(5, 4), False) == (hours.short, hours.rounded)
    shared = finding(asked, numbers={"part": 1, "whole": Fraction(5, 2)})
    assert (Fraction(1, 4), False) == (shared.short, shared.rounded)
    early: Any = finding(
        rate(
            "0.5", part=sides["part"], whole={"kind": "events", "measure": {**MEET, "unit": "名"}}
        ),
        *done("m", "01-01", "01-02", "01-03"),
        numbers={"part": 1},
        until=date(YEAR, 5, 1),
    )
    assert (0, False) == (early.short, early.rounded)


# ------------------------------------------------------------------ checklists, templates, budgets


def test_a_checklist_names_what_is_missing() -> None:
    """By the value of a trait, by another value than the title, and by a number."""
    items = [
        {"title": "制度"},
        {"title": "牌子", "value": "挂牌"},
        {"title": "办公室", "number": "office"},
    ]
    asked = asks("checklist", items=items, measure=MEET, trait="item")
    rules, plate = done("m", "01-01", item="制度"), done("m", "01-01", item="挂牌")

    assert ("NOT_MET", 1) == met(asked, *rules, *plate, numbers={"office": 0})
    assert ["办公室"] == lacking(asked, *rules, *plate, numbers={"office": 0})
    assert ("MET", 0) == met(asked, *rules, *plate, numbers={"office": 1})
    assert ("NOT_ASSESSED", "NO_NUMBER") == met(asked, *rules, *plate)
    assert ["办公室"] == lacking(asked, *rules, *plate)
    assert ["牌子"] == lacking(asked, *rules)
    assert 1 == finding(asked, *rules).found
    assert "项" == finding(asked, *rules).requirement.unit


def test_a_checklist_of_numbers_alone() -> None:
    """No events are read; a thing that is there is no silence."""
    asked = asks("checklist", items=[{"title": "办公室", "number": "office"}])

    assert ("MET", 0) == met(asked, numbers={"office": 2})
    assert ("NOT_MET", 1) == met(asked, numbers={"office": 0})


def test_a_template_lists_the_sections_that_a_document_lacks() -> None:
    """Each document read is held against it; a count of 0 is no section."""
    asked = asks("template", measure=MEET, sections=["议程", "日程"])
    whole = done("m", "01-01", 议程="第1页", 日程="第2页")
    counted = Event("m", date(YEAR, 2, 1), counts={"议程": 1, "日程": 0})

    assert ("MET", 0) == met(asked, *whole)
    assert ("NOT_MET", 1) == met(asked, *whole, counted)
    assert ["2026-02-01: 日程"] == lacking(asked, *whole, counted)
    assert Fraction(1, 2) == finding(asked, *whole, counted).rate


def test_a_document_to_come_may_lack_a_section() -> None:
    """Before the days are over a whole one is not enough; one that lacks something fails."""
    asked = asks("template", measure=MEET, sections=["议程"])
    early = date(YEAR, 6, 30)

    assert ("NOT_ASSESSED", "NOT_YET_DUE") == met(
        asked, *done("m", "01-01", 议程="有"), until=early
    )
    assert ("MET", 0) == met(asked, *done("m", "01-01", 议程="有"))
    assert ("NOT_MET", 1) == met(asked, *done("m", "01-01"), until=early)


def test_without_a_document_all_sections_are_missing() -> None:
    """Where silence is said to mean that there is none."""
    asked = asks("template", measure=MEET, sections=["议程", "日程"], absent="not done")

    assert ("NOT_MET", 2) == met(asked)
    assert ("NOT_ASSESSED", "NOT_YET_DUE") == met(asked, until=date(YEAR, 1, 1))
    assert "个部分" == finding(asked).requirement.unit


def test_budget_lines_are_provided_one_by_one() -> None:
    """More in one line does not make up for less in another."""
    lines = [
        {"title": "会议经费", "number": "meetings", "least": 50},
        {"title": "代表活动经费", "number": "activities", "against": "due"},
    ]
    asked = asks("budget", lines=lines, money="万元")

    assert ("MET", 0) == met(asked, numbers={"meetings": 50, "activities": 7, "due": 7})
    assert ("NOT_MET", Fraction(1, 2)) == met(
        asked, numbers={"meetings": 99, "activities": Fraction(13, 2), "due": 7}
    )
    assert ["代表活动经费 0.5"] == lacking(
        asked, numbers={"meetings": 99, "activities": Fraction(13, 2), "due": 7}
    )
    assert ("NOT_ASSESSED", "NO_NUMBER") == met(asked, numbers={"meetings": 50, "activities": 7})
    assert ["代表活动经费"] == lacking(asked, numbers={"meetings": 50, "activities": 7})
    assert ("NOT_MET", 50) == met(asked, numbers={"meetings": 0})
    assert "万元" == finding(asked).requirement.unit


def test_what_a_text_does_not_name_is_never_assessed() -> None:
    """It only keeps its place."""
    assert ("NOT_ASSESSED", "UNNAMED") == met(asks("unnamed"), complete=True)


# ------------------------------------------------------------------ steps and last days


def steps(*within: int | None, **fields: Any) -> dict[str, Any]:
    """Three steps, the later ones within their days."""
    names = ("听取", "视察", "测评")
    pairs = zip(names, (None, *within), strict=False)
    listed = [{"name": name, **({"within": days} if days else {})} for name, days in pairs]
    return asks("steps", measure=MEET, trait="step", steps=listed, **fields)


def taken(**days: str) -> tuple[Event, ...]:
    """Steps on days of the year."""
    return tuple(event for step, on in days.items() for event in done("m", on, step=step))


def test_steps_in_order_and_in_time() -> None:
    """Thirty days after the first of March are the 31st."""
    asked = steps(30, None)

    assert ("MET", 0) == met(asked, *taken(听取="03-01", 视察="03-31", 测评="12-01"))
    assert ["视察"] == lacking(asked, *taken(听取="03-01", 视察="04-01", 测评="12-01"))
    assert ["视察"] == lacking(asked, *taken(听取="03-01", 视察="03-20", 测评="03-10"))
    assert ["测评"] == lacking(asked, *taken(听取="03-01", 视察="03-20"))
    assert (
        "会议·要求r：未达到，1件中有0件，差2步；未做、逾期或未按顺序：视察、测评"
        == finding(asked, *taken(听取="03-01")).explain()
    )


def test_a_step_taken_twice_was_taken_first() -> None:
    """And events of no step count nothing."""
    events = (*taken(听取="03-05"), *taken(听取="03-01", 视察="03-31", 测评="04-01", 其他="01-01"))

    assert ("MET", 0) == met(steps(30, None), *events)


def test_steps_that_are_not_due_are_no_failure() -> None:
    """Until the last day of a step; without days until the end of the year."""
    asked, events = steps(30, 30), taken(听取="03-01")

    assert ("NOT_ASSESSED", "NOT_YET_DUE") == met(asked, *events, until=date(YEAR, 3, 30))
    assert ["视察"] == lacking(asked, *events, until=date(YEAR, 4, 1))
    assert ("NOT_ASSESSED", "NOT_YET_DUE") == met(steps(None), *events, until=date(YEAR, 12, 1))
    assert ("NOT_ASSESSED", "NOT_YET_DUE") == met(asked, until=date(YEAR, 4, 1))
    late = taken(听取="12-15")
    assert ("NOT_ASSESSED", "NOT_YET_DUE") == met(asked, *late)


def test_a_case_that_is_not_finished_is_not_counted_as_done() -> None:
    """Neither late nor out of order, and still under way."""
    found = finding(steps(30, 30), *taken(听取="03-01"), until=date(YEAR, 3, 30))
    whole = finding(steps(30, 30), *taken(听取="03-01", 视察="03-02", 测评="03-03"))

    assert "会议·要求r：未评估（尚未到期），1件中有0件" == found.explain()
    assert "会议·要求r：达到，1件中有1件" == whole.explain()


def test_the_steps_are_a_method_of_who_issued_the_standard() -> None:
    """Named so that nobody takes the title of a requirement for an organ."""
    document = standard(steps(30, None))
    asked: Any = document.requirements[0]
    flow = asked.workflow(document.issued_by)

    assert ("某县人大常委会", "要求r") == (flow.issued_by, flow.source)
    assert ("听取", "视察", "测评") == flow.names()
    assert "某文件" == asked.workflow("某县人大常委会", "某文件").source
    assert (
        date(YEAR, 3, 31)
        == flow.progress(date(YEAR, 3, 1), done={"听取": date(YEAR, 3, 1)}, on=date(YEAR, 3, 2))
        .open[0]
        .due
    )


def test_without_any_step_all_are_lacking() -> None:
    """Where silence is said to mean that nothing was done."""
    assert ("NOT_MET", 3) == met(steps(30, None, absent="not done"))
    assert ["听取", "视察", "测评"] == lacking(steps(30, None, absent="not done"))
    assert ("NOT_ASSESSED", "NO_FACTS") == met(steps(30, None))


def test_cases_are_told_apart_and_belong_to_the_year_they_began_in() -> None:
    """Later events of a case count as far as the archive is kept."""
    asked = steps(30, case="matter")
    old = done("m", "2025-12-20", step="听取", matter="旧")
    first = (
        *done("m", "01-10", step="听取", matter="甲"),
        *done("m", "01-20", step="视察", matter="甲"),
    )
    late = done("m", "12-20", step="听取", matter="乙")
    after = done("m", "2027-01-25", step="视察", matter="乙")

    found = finding(asked, *old, *first, *late, *after, until=date(2027, 2, 1))
    assert (["乙：视察"], Fraction(1, 2)) == ([one.zh for one in found.missing], found.rate)
    assert ("NOT_ASSESSED", "NOT_YET_DUE") == met(asked, *first, *late)
    assert ("MET", 0) == met(asked, *first)
    with pytest.raises(FactsError, match=r"traits\['matter'\].*'r' tells cases apart by it"):
        met(asked, *done("m", "01-10", step="听取"))


def test_a_case_without_days_may_go_on_into_the_next_year() -> None:
    """It is not lacking what no day asks for."""
    asked = steps(None, case="matter")

    assert ("NOT_ASSESSED", "NOT_YET_DUE") == met(
        asked, *done("m", "12-30", step="听取", matter="甲")
    )


def by(month: int = 3, day: int = 31) -> dict[str, Any]:
    """A report by a day of the year."""
    return asks("deadline", measure=MEET, month=month, day=day)


def test_by_a_day_of_the_year() -> None:
    """The last day is in time, the next is not."""
    assert ("MET", 0) == met(by(), *done("m", "03-31"))
    assert ("NOT_MET", 1) == met(by(), *done("m", "04-01"))
    assert ["by 2026-03-31"] == lacking(by(), *done("m", "04-01"))
    assert ("NOT_ASSESSED", "NO_FACTS") == met(by())
    assert ("NOT_ASSESSED", "NOT_YET_DUE") == met(by(), until=date(YEAR, 3, 30))
    assert "次" == finding(by()).requirement.unit


def test_the_end_of_february() -> None:
    """The 29th is the 28th where there is none."""
    assert ("MET", 0) == met(by(2, 29), *done("m", "02-28"))
    assert ("MET", 0) == met(by(2, 29), *done("m", "2028-02-29"), year=2028)


def test_each_year_of_a_span_has_its_day() -> None:
    """A span that holds no such day asks for nothing."""
    span = date(2025, 1, 1), date(2026, 3, 30)

    assert ("MET", 0) == met(by(), *done("m", "2025-03-01"), span=span)
    span = date(2025, 4, 1), date(2026, 3, 30)
    assert ("NOT_ASSESSED", "NO_PERIOD") == met(by(), *done("m", "03-01"), span=span)


# ------------------------------------------------------------------ assessments


SOFT = asks("count", "s", measure={"event": "s"}, least=1, norm="soft", points=2)
TWO = [
    area({**COUNT, "points": 5, "veto": True}, asks("unnamed", "u"), code="a", title="会议"),
    area(
        SOFT,
        asks("count", "v", measure={"event": "v"}, least=1, points="2.5"),
        code="b",
        title="联系",
    ),
]


def two(*events: Event, **how: Any) -> Any:
    """The assessment by two areas."""
    return assess(standard(areas=TWO), Record("某镇", events), **{"year": YEAR, **how})


def test_completion_has_its_base_and_keeps_soft_norms_apart() -> None:
    """By area and in all; what was not assessed is in no base."""
    found = two(*done("m", "01-01"), *done("v", "01-01"), complete=True)

    assert (1, 0, 1) == (found.area("a").asked, found.area("a").met, found.area("a").not_assessed)
    assert (Fraction(1, 2), Fraction(0)) == (found.overall.rate, found.overall.soft_rate)
    assert (1, 1, 1, 0) == (
        found.area("b").asked,
        found.area("b").met,
        found.area("b").soft_asked,
        found.area("b").soft_met,
    )
    assert (None, None) == (two().overall.rate, two().overall.soft_rate)


def test_points_are_all_or_nothing() -> None:
    """Of what was assessed; where nothing was there are none."""
    found = two(*done("m", "01-01"), *done("v", "01-01"), complete=True)

    assert (Fraction(5, 2), Fraction(19, 2)) == (found.points, found.possible)
    assert (None, None) == (two().points, two().possible)
    assert 5 == two(*done("m", "01-01", "01-02")).points


def test_a_veto_is_named() -> None:
    """Missing what has a veto is said, and leaves the points alone."""
    assert ("r",) == two(*done("m", "01-01")).vetoed
    assert () == two(*done("m", "01-01", "02-01")).vetoed


def test_events_are_traced_both_ways() -> None:
    """From the finding to the events, and from an event to the findings."""
    found = two(*done("m", "01-01"), *done("x", "01-01"))

    assert (0,) == found.finding("r").events
    assert ["r"] == [one.code for one in found.findings_of(0)]
    assert () == found.findings_of(1)


def test_unknown_codes_are_refused() -> None:
    """Of a requirement and of an area."""
    found = two()
    with pytest.raises(FactsError, match=r"code = 'z': expected the code of a requirement of 's'"):
        found.finding("z")
    with pytest.raises(FactsError, match=r"code = 'z': expected the code of an area of 's'"):
        found.area("z")
    with pytest.raises(FactsError, match=r"code = 'z': expected the code of a requirement of 's'"):
        found.standard.requirement("z")


def test_it_is_said_in_chinese() -> None:
    """Who issued it, each finding, completion, points, veto."""
    found = two(*done("m", "01-01"), *done("v", "01-01"), complete=True, until=date(YEAR, 12, 31))

    assert found.explain().split("\n") == [
        "“标准”由某县人大常委会制定，不是法律",
        "对象：某镇，2026年（2026-01-01至2026-12-31）",
        "会议·要求r：未达到，已有1次，差1次；得0分",
        "会议·要求u：未评估（文本未列出内容）",
        "联系·要求s：一般要求未达到，已有0次，差1次；得0分",
        "联系·要求v：达到，已有1次；得2.5分",
        "会议：应当达到的要求已评估1项，达到0项，完成率0；未评估1项",
        "联系：应当达到的要求已评估1项，达到1项，完成率1；一般要求已评估1项，达到0项",
        "合计：应当达到的要求已评估2项，达到1项，完成率0.5；一般要求已评估1项，达到0项；未评估1项",
        "得分：2.5分（已评估项目满分9.5分）",
        "一票否决：要求r",
    ]


def test_it_is_said_in_english() -> None:
    """The same, with the day up to which the archive is kept and the source."""
    document = standard(areas=TWO, source="某文件")
    record = Record("某镇", (*done("m", "01-01"), *done("s", "01-01")))
    found = assess(document, record, year=YEAR, until=date(YEAR, 6, 30))

    assert found.explain("en").split("\n") == [
        '"标准", issued by 某县人大常委会; not law; source: 某文件',
        "subject: 某镇, 2026 (2026-01-01 to 2026-12-31, archive kept up to 2026-06-30)",
        "会议, 要求r: not assessed (not yet due), 1 found",
        "会议, 要求u: not assessed (unnamed)",
        "联系, 要求s: met, 1 found; 2 points",
        "联系, 要求v: not assessed (not yet due), 0 found",
        "会议: binding requirements: 0 assessed; not assessed: 2",
        "联系: binding requirements: 0 assessed; soft norms: 1 assessed, 1 met; not assessed: 1",
        "in all: binding requirements: 0 assessed; soft norms: 1 assessed, 1 met; not assessed: 3",
        "points: 2 of the 2 that what was assessed can earn",
    ]
    assert "制定，不是法律；出处：某文件\n" in found.explain()
    assert "，档案截至2026-06-30）" in found.explain()
    vetoed = assess(document, Record("某镇", done("m", "01-01")), year=YEAR)
    assert "in all: binding requirements: 1 assessed, 0 met, completion 0; not assessed: 3" in (
        vetoed.explain("en")
    )
    assert vetoed.explain("en").endswith("veto by: 要求r")


def test_shares_and_what_is_lacking_in_english() -> None:
    """Of how many, short by how much, and what by name."""
    found = finding(covers(members=["东村", "西村"]), *done("m", "01-01", village="东村"))

    assert "会议, 要求r: not met, 1 of 2, short by 1; missing: 西村" == found.explain("en")


def test_a_long_list_is_cut_short_in_a_sentence_only() -> None:
    """Eight names, and how many there are; the finding holds all of them."""
    names = [f"村{n}" for n in range(1, 11)]
    ten = finding(covers(members=names), complete=True)
    eight = finding(covers(members=names[:8]), complete=True)

    assert 10 == len(ten.missing)
    assert ten.explain().endswith("缺：村1、村2、村3、村4、村5、村6、村7、村8等，共10处")
    assert ten.explain("en").endswith("村8 and 2 more")
    assert eight.explain().endswith("、村8")
    assert eight.explain("en").endswith(", 村8")


def test_what_a_base_is_of_is_said() -> None:
    """Papers, budget lines, cases."""
    paper = finding(asks("template", measure=MEET, sections=["议程"]), *done("m", "01-01"))
    line = {"title": "会议经费", "number": "meetings", "least": 50}
    budget = finding(asks("budget", lines=[line], money="万元"), numbers={"meetings": 49})

    assert "会议·要求r：未达到，1份中有0份，差1个部分；缺：2026-01-01：议程" == paper.explain()
    assert "会议·要求r：未达到，1项中有0项，差1万元；缺：会议经费1万元" == budget.explain()


def test_notebooks_show_no_markup_of_others() -> None:
    """What people write is escaped."""
    asked = {**COUNT, "title": "<b>会议</b>"}
    found = assess(standard(asked, title="<i>"), Record("<u>某镇"), year=YEAR)
    both = compared([found])

    for shown in (found._repr_html_(), both._repr_html_(), found.findings[0]._repr_html_()):
        assert "&lt;b&gt;会议" in (shown or "")
        assert "<b>" not in (shown or "")
    assert "<u>" not in both._repr_html_()


def test_an_assessment_has_no_truth_value() -> None:
    """It is more than yes or no."""
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(two())


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ({"year": 2025, "span": (date(2026, 1, 1), date(2026, 2, 1))}, "one lies in 2025"),
        ({"span": (date(2026, 2, 1), date(2026, 1, 1))}, "not after the last one"),
        ({"term": (date(2026, 1, 1),)}, "a first and a last day"),
        ({"term": 5}, "a sequence of date"),
        (
            {"term": (date(2022, 1, 1), date(2025, 12, 31))},
            "term.*a term with days in 2026-01-01 to 2026-12-31",
        ),
        ({"term": (date(2027, 1, 1), date(2031, 12, 31))}, "a term with days in"),
        ({"until": "2026-01-01"}, "a datetime.date"),
        ({"sets": {"v": "东村"}}, r"sets\['v'\].*a sequence of names"),
        ({"sets": {"v": 3}}, r"sets\['v'\].*a sequence of names"),
        ({"sets": {"v": ("东村", "东村")}}, r"sets\['v'\].*no name twice"),
        ({"complete": 1}, "a bool"),
        ({"year": True}, "a whole number"),
        ({"year": 9001}, "at most 9000"),
        ({"until": date(9001, 1, 1)}, "until.*at most 9000"),
        ({"term": (date(1, 1, 1), date(2030, 1, 1))}, "at least 2"),
        ({"term": (date(2026, 1, 1), date(9001, 1, 1))}, "at most 9000"),
    ],
)
def test_facts_that_contradict_are_refused(how: Any, words: str) -> None:
    """One error that names field, value and expectation."""
    with pytest.raises(FactsError, match=words):
        met(COUNT, **how)


def test_only_standards_and_records_are_assessed() -> None:
    """Neither a text nor a list of events."""
    wrong: Any = "标准"
    with pytest.raises(FactsError, match="a Standard"):
        assess(wrong, Record("某镇"), year=YEAR)
    with pytest.raises(FactsError, match="a Record"):
        assess(standard(COUNT), wrong, year=YEAR)


# ------------------------------------------------------------------ what is refused


@pytest.mark.parametrize(
    ("asked", "place", "words"),
    [
        ({**COUNT, "least": 3, "most": 2}, "least", "'3': expected 2, the most, or less"),
        (asks("count", measure=MEET), "least", "everything meets it"),
        (asks("count", measure=MEET, least=0), "least", "more than 0"),
        (
            asks("range", of={"kind": "number", "number": "n"}, least=3, most=2),
            "least",
            "2, the most, or less",
        ),
        ({**COUNT, "since": 2020, "until": 2019}, "until", "2020, the first year, or later"),
        ({**COUNT, "reason": "x"}, "reason", "none without a last year"),
        ({**COUNT, "norm": "soft", "veto": True}, "veto", "false, as the norm is soft"),
        (interval("free", months=1, days=1), "months", "one of the two"),
        (asks("interval", measure=MEET, ends="free"), "months", "one of the two"),
        (
            asks("interval", measure={**MEET, "sum": "h"}, ends="free", months=1),
            "measure.sum",
            "days are looked at",
        ),
        (rate("3/2"), "least", "'3/2': expected a share above 0 and at most 1"),
        (rate(0), "least", "a share above 0"),
        (covers(), "members", "one of the two"),
        (covers(members=["a"], set="v"), "members", "one of the two"),
        (covers(members=["a", "a"]), "members.1", "a name named once"),
        (
            {**covers(members=["a", "b"]), "measure": {**MEET, "where": {"village": "a"}}},
            "measure.where.village",
            "lets 'b' be met",
        ),
        (
            {**covers(members=["a"]), "measure": {**MEET, "distinct": "village"}},
            "measure.distinct",
            "told apart by 'village'",
        ),
        (
            asks("count", measure={**MEET, "sum": "h", "distinct": "v"}, least=1),
            "measure.distinct",
            "none, as a count is added up",
        ),
        (asks("checklist", items=[{"title": "a"}]), "measure", "a measure and a trait"),
        (
            asks("checklist", items=[{"title": "a", "number": n} for n in "mn"]),
            "items.1.title",
            "a name named once",
        ),
        (
            asks("checklist", items=[{"title": "a"}] * 2, measure=MEET, trait="t"),
            "items.1.title",
            "a name named once",
        ),
        (
            asks("checklist", items=[{"title": "a", "number": "n"}, {"title": "b", "number": "n"}]),
            "items.1.number",
            "'n': expected a number that shows no other thing",
        ),
        (
            asks(
                "checklist",
                items=[{"title": "a", "value": "v"}, {"title": "b", "value": "v"}],
                measure=MEET,
                trait="t",
            ),
            "items.1.value",
            "'v': expected a value that shows no other thing",
        ),
        (
            asks(
                "checklist",
                items=[{"title": "a"}, {"title": "b", "value": "a"}],
                measure=MEET,
                trait="t",
            ),
            "items.1.value",
            "'a': expected a value that shows no other thing",
        ),
        (
            asks("checklist", items=[{"title": "a", "number": "n", "value": "v"}]),
            "items.0.value",
            "a number shows it",
        ),
        (
            asks("steps", measure=MEET, trait="t", steps=[{"name": "a"}, {"name": "a"}]),
            "steps.1.name",
            "a name named once",
        ),
        (
            asks(
                "steps", measure=MEET, trait="t", steps=[{"name": "a", "within": 3}, {"name": "b"}]
            ),
            "steps.0.within",
            "no step comes before",
        ),
        (asks("steps", measure=MEET, trait="t", steps=[{"name": "a"}]), "steps", "two steps"),
        (by(2, 30), "day", "a day of month 2: 1 to 29"),
        ({**by(), "measure": {**MEET, "sum": "h"}}, "measure.sum", "one event is enough"),
        (asks("template", measure=MEET, sections=["a", "a"]), "sections.1", "a name named once"),
        (
            asks("budget", lines=[{"title": "a", "number": "n"}]),
            "lines.0.least",
            "one of the two",
        ),
        (
            asks("budget", lines=[{"title": "a", "number": "n", "against": "n"}]),
            "lines.0.against",
            "another number",
        ),
        (
            asks("budget", lines=[{"title": "a", "number": n, "least": 1} for n in "mn"]),
            "lines.1.title",
            "a name named once",
        ),
        (
            asks("budget", lines=[{"title": a, "number": "n", "least": 1} for a in "ab"]),
            "lines.1.number",
            "'n': expected a number of no other line",
        ),
        (
            asks("budget", lines=[{"title": a, "number": a, "against": "n"} for a in "ab"]),
            "lines.1.against",
            "'n': expected a number of no other line",
        ),
        (
            asks("count", measure=MEET | {"distinct": "v", "where": {"v": ["a", "b"]}}, least=3),
            "measure.where.v",
            "'a, b': expected 3 values or more",
        ),
        (
            asks("period", measure=MEET | {"within": MARCH}, period="month"),
            "measure.within",
            "every period of the days asked about",
        ),
        (
            rate(whole={"kind": "number", "number": "part"}),
            "whole",
            "another amount than the part",
        ),
        (
            rate(whole={"kind": "number", "number": "whole", "unit": "条"}),
            "whole.unit",
            "'条': expected '个', the unit of the part",
        ),
        (
            rate(whole={"kind": "events", "measure": MEET}),
            "whole.measure.unit",
            "'次': expected '个', the unit of the part",
        ),
        (steps(30, case="step"), "case", "another trait"),
        (
            {**by(2, 28), "measure": {**MEET, "within": MARCH}},
            "measure.within.first",
            "2026-02-28, the last day for it, or earlier",
        ),
        (asks("unnamed", points=3), "points", "nothing can earn them"),
        (asks("unnamed", veto=True), "veto", "nothing can be missed"),
        (
            asks(
                "count",
                least=1,
                measure={**MEET, "within": {"first": "2026-02-01", "last": "2026-01-01"}},
            ),
            "measure.within.last",
            "the first day, or later",
        ),
        (
            asks(
                "count",
                least=1,
                since=2027,
                measure={**MEET, "within": {"first": "2026-01-01", "last": "2026-02-01"}},
            ),
            "measure.within",
            "days in the years",
        ),
        (
            rate(
                part={
                    "kind": "events",
                    "measure": {
                        **MEET,
                        "unit": "个",
                        "within": {"first": "2026-02-01", "last": "2026-01-01"},
                    },
                }
            ),
            "part.measure.within.last",
            "the first day, or later",
        ),
    ],
)
def test_a_requirement_that_contradicts_itself(
    asked: dict[str, Any], place: str, words: str
) -> None:
    """It is refused with its place and what was expected."""
    found = fault(asked)

    assert place == found[0]
    assert words in found[1]


@pytest.mark.parametrize(
    "asked",
    [
        asks("count", measure=MEET | {"distinct": "v", "where": {"v": ["a", "b"]}}, least=2),
        asks("count", measure=MEET | {"distinct": "v", "where": {"w": "a"}}, least=2),
        asks("count", measure=MEET | {"distinct": "v", "where": {"v": "a"}}, most=2),
        {**by(3, 1), "measure": {**MEET, "within": MARCH}},
        {**by(2, 28), "measure": {**MEET, "within": {"first": "2026-03-01", "last": "2027-03-01"}}},
    ],
)
def test_what_could_just_be_met_is_taken(asked: dict[str, Any]) -> None:
    """As many values as are asked for, and the last day itself."""
    assert "r" == standard(asked).requirements[0].code


@pytest.mark.parametrize(
    "asked",
    [
        asks("weekly", measure=MEET),
        {**COUNT, "norm": "perhaps"},
        {**COUNT, "least": -1},
        {**COUNT, "since": "2020"},
        {**COUNT, "colour": "red"},
        asks("period", measure=MEET, period="fortnight"),
        covers(members=[]),
        by(13, 1),
        rate("2/0"),
    ],
)
def test_what_the_format_does_not_know(asked: dict[str, Any]) -> None:
    """Unknown kinds, words, keys and numbers are refused."""
    assert refused(asked)


def test_all_faults_are_told_at_once() -> None:
    """Codes that come twice, and the faults of each requirement, each with its place."""
    again = area(COUNT, asks("unnamed", "u", points=1), code="a")
    places = [place for place, _ in refused(areas=[area({**COUNT, "reason": "x"}), again])]

    assert [
        "areas.0.requirements.0.reason",
        "areas.1.code",
        "areas.1.requirements.0.code",
        "areas.1.requirements.1.points",
    ] == places
    assert [("areas.1.requirements", "'()': expected a requirement")] == [
        (place, words[:28]) for place, words in refused(areas=[area(COUNT), area(code="b")])
    ]
    assert [("areas", "Value error, expected at least one")] == [
        (place, words.replace("expected", "Value error, expected", 1))
        for place, words in refused(areas=[])
    ]


def test_kinds_say_for_themselves_how_they_are_read() -> None:
    """The parts that all kinds share cannot be asked."""
    bare = Requirement(code="r", title="要求")
    archive = Archive(Record("某镇"), date(YEAR, 1, 1), date(YEAR, 12, 31), date(YEAR, 12, 31))
    with pytest.raises(NotImplementedError):
        bare.look(archive)
    with pytest.raises(NotImplementedError):
        bare.faults()
    with pytest.raises(NotImplementedError):
        Amount().take(archive, evidence=False)
    with pytest.raises(NotImplementedError):
        _ = Amount().word
    assert "个" == GivenAmount(number="n").word


# ------------------------------------------------------------------ ageing


def test_a_requirement_is_retired_with_its_reason() -> None:
    """In a new document; the old one stays as it was."""
    before = standard(COUNT, QUARTER | {"code": "q"})
    after = retired(before, "r", 2026, "难见成效")

    assert (2026, "难见成效") == (after.requirement("r").until, after.requirement("r").reason)
    assert (None, None) == (before.requirement("r").until, after.requirement("q").until)
    assert ["q"] == [one.code for one in in_year(after, 2027).requirements]
    assert ["r", "q"] == [one.code for one in in_year(after, 2026).requirements]


@pytest.mark.parametrize(
    ("code", "year", "reason", "words"),
    [
        ("z", 2026, "x", "the code of a requirement"),
        ("r", 2026, "x", "still in force: 'r' ends in 2020"),
        ("q", 2016, "x", "at least 2017"),
        ("q", 2017, " ", "a text that is not empty"),
    ],
)
def test_what_cannot_be_retired(code: str, year: int, reason: str, words: str) -> None:
    """An unknown one, one that is gone, one not yet in force, and without a reason."""
    document = standard({**COUNT, "until": 2020}, QUARTER | {"code": "q", "since": 2017})

    with pytest.raises(FactsError, match=words):
        retired(document, code, year, reason)


@pytest.mark.parametrize(
    "asked",
    [
        {**COUNT, "measure": {**MEET, "within": MARCH}},
        rate(
            part={"kind": "events", "measure": {**MEET, "unit": "个"}},
            whole={"kind": "events", "measure": {**MEET, "unit": "个", "within": MARCH}},
        ),
    ],
)
def test_what_counts_later_days_is_not_retired_before_them(asked: dict[str, Any]) -> None:
    """One error that names the requirement; the year of those days is late enough."""
    document = standard(asked)
    with pytest.raises(
        FactsError, match="year = 2025: expected 2026 or later, as 'r' counts days from 2026-03-01"
    ):
        retired(document, "r", 2025, "难以操作")

    assert 2026 == retired(document, "r", 2026, "难以操作").requirement("r").until


def test_a_year_without_a_requirement_has_no_standard() -> None:
    """An area of which nothing holds is left out; without any there is nothing."""
    document = standard(
        areas=[
            area({**COUNT, "since": 2018}),
            area(QUARTER | {"code": "q", "since": 2019}, code="b"),
        ]
    )

    assert ["a"] == [one.code for one in in_year(document, 2018).areas]
    with pytest.raises(FactsError, match=r"year = 2017: expected a year in which a requirement"):
        in_year(document, 2017)


def test_an_area_may_wait_for_what_is_not_named() -> None:
    """A text names two areas, and counts a requirement without saying of which it is."""
    named = area(asks("unnamed", until=2020), code="b")
    document = standard(areas=[area(), named])

    assert ["a", "b"] == [one.code for one in in_year(document, 2020).areas]
    assert 0 == assess(document, Record("某镇"), year=YEAR).area("a").not_assessed
    with pytest.raises(FactsError, match="a year in which a requirement"):
        in_year(document, 2021)


def test_an_area_that_waits_for_nothing_is_left_out() -> None:
    """When what a text left unnamed is retired, an area without requirements goes with it."""
    named = area(asks("unnamed", until=2020), {**COUNT, "code": "q"}, code="b")
    document = standard(areas=[area(), named])

    assert ["a", "b"] == [one.code for one in in_year(document, 2020).areas]
    assert ["b"] == [one.code for one in in_year(document, 2021).areas]
    assert ["q"] == [one.code for one in in_year(document, 2021).requirements]


def joined(*given: Standard) -> Standard:
    """The documents merged."""
    return merged(given, code="all", title="整合", issued_by="某市人大常委会")


def test_standards_merge_and_keep_their_years() -> None:
    """Areas of one code become one; what is the same in both is kept once."""
    old = standard(
        {**COUNT, "since": 2017, "until": 2019}, code="old", absent="not done", language="zh"
    )
    same = standard(areas=[area({**COUNT, "since": 2017, "until": 2019, "absent": "not done"})])
    new = standard(areas=[area(QUARTER | {"code": "q", "since": 2018}), area(SOFT, code="b")])
    found = joined(old, same, new)

    assert ["r", "q", "s"] == [one.code for one in found.requirements]
    assert [(2017, 2019), (2018, None)] == [
        (one.since, one.until) for one in found.requirements[:2]
    ]
    assert ["not done", "not assessed"] == [one.absent for one in found.requirements[:2]]
    assert ["a", "b"] == [one.code for one in found.areas]
    assert None is found.language
    assert "zh" == joined(old, old).language


def test_codes_that_clash_are_refused() -> None:
    """One code for two things, in one area or in two, or for two areas."""
    one = standard(COUNT)
    with pytest.raises(FactsError, match=r"\('r',\): expected codes that do not clash"):
        joined(one, standard({**COUNT, "least": 3}))
    with pytest.raises(FactsError, match=r"\('r',\)"):
        joined(one, standard(areas=[area(COUNT, code="b")]))
    with pytest.raises(FactsError, match=r"\('a', 'r'\)"):
        joined(one, standard(areas=[area({**COUNT, "least": 3}, title="其他")]))
    with pytest.raises(FactsError, match="two standards or more"):
        joined(one)


# ------------------------------------------------------------------ comparing


def towns(*counts: tuple[str, int, int]) -> Any:
    """Towns with so many meetings in a year, compared."""
    document = standard({**COUNT, "absent": "not done"}, asks("count", "t", measure=MEET, least=1))
    return compared(
        [
            assess(document, Record(town, done("m", *[f"{year}-01-01"] * number)), year=year)
            for town, year, number in counts
        ]
    )


def test_towns_and_years_side_by_side() -> None:
    """Completion, its change, first and last without breaking ties."""
    found = towns(("甲", 2025, 1), ("甲", 2026, 2), ("乙", 2026, 1), ("丙", 2026, 1))

    assert {("甲", 2026): Fraction(1, 2)} == dict(found.change)
    assert (("甲",), ("乙", "丙")) == (found.best(2026), found.worst(2026))
    assert (("甲",), ("甲",)) == (found.best(2025), found.worst(2025))
    assert ((), ()) == (found.best(2024), found.worst(2024))
    assert found.explain().split("\n") == [
        "“标准”由某县人大常委会制定，不是法律",
        "要求r：甲2025年 未达到；甲2026年 达到；乙2026年 未达到；丙2026年 未达到",
        "要求t：甲2025年 达到；甲2026年 达到；乙2026年 达到；丙2026年 达到",
        "甲2025年 合计：应当达到的要求已评估2项，达到1项，完成率0.5",
        "甲2026年 合计：应当达到的要求已评估2项，达到2项，完成率1；比上年+0.5",
        "乙2026年 合计：应当达到的要求已评估2项，达到1项，完成率0.5",
        "丙2026年 合计：应当达到的要求已评估2项，达到1项，完成率0.5",
        "2026年完成率最高：甲；最低：乙、丙",
    ]


def test_a_comparison_in_english_and_in_a_notebook() -> None:
    """A fall has its sign; what has no rate is a dash."""
    found = towns(("甲", 2025, 2), ("甲", 2026, 1), ("乙", 2026, 2))
    nothing = compared([assess(standard(COUNT), Record("丁"), year=YEAR)])

    assert "甲 2026 in all: binding requirements: 2 assessed, 1 met, completion 0.5; -0.5" in (
        found.explain("en")
    )
    assert found.explain("en").endswith("2026: highest completion 乙; lowest 甲")
    assert "要求r: 甲 2025 met; 甲 2026 not met" in found.rows[0].explain("en")
    assert "</span></th><td>1</td><td>0.5</td><td>1</td></tr>" in found._repr_html_()
    assert '<td>未达到<br><span lang="en">not met</span></td>' in found._repr_html_()
    assert '完成率<br><span lang="en">completion</span></th><td>–</td>' in nothing._repr_html_()
    assert () == nothing.best(YEAR)


def test_only_the_same_document_is_compared() -> None:
    """Once a subject and year, and not nothing."""
    one, other = (assess(standard(COUNT, code=code), Record("甲"), year=YEAR) for code in "ab")
    with pytest.raises(FactsError, match=r"\('a', 'b'\): expected all by the same document"):
        compared([one, other])
    with pytest.raises(FactsError, match="each subject once a year"):
        compared([one, one])
    with pytest.raises(FactsError, match="one or more"):
        compared([])


# ------------------------------------------------------------------ documents in and out


FULL = standard(
    COUNT,
    {**WEEK, "code": "w"},
    {**interval("carry"), "code": "i"},
    {**rate("2/3"), "code": "p"},
    {**steps(30, None), "code": "k"},
    {**by(), "code": "d"},
)


def test_a_standard_comes_back_from_json() -> None:
    """What is written out is read as the same document."""
    assert FULL == Standard.model_validate_json(FULL.model_dump_json())


def test_standards_copy_and_pickle() -> None:
    """And so do assessments."""
    found = assess(FULL, Record("某镇", done("m", "01-01")), year=YEAR)

    assert FULL == copy.deepcopy(FULL) == pickle.loads(pickle.dumps(FULL))  # noqa: S301
    assert found == pickle.loads(pickle.dumps(found))  # noqa: S301


def test_the_schema_is_published() -> None:
    """Each kind is told apart by its name."""
    schema = Standard.model_json_schema()

    assert 12 == len(schema["$defs"]["Area"]["properties"]["requirements"]["items"]["oneOf"])


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_annotations_can_be_asked_for(module: Any) -> None:
    """Every public name's types are there at run time."""
    assert module.__all__
    values = [getattr(module, name) for name in module.__all__]
    named = [one for one in values if inspect.isclass(one) or inspect.isfunction(one)]
    for value in named:
        get_type_hints(value)


def test_the_package_loads_without_pydantic() -> None:
    """Importing npcmodel loads neither pydantic nor the standards."""
    program = (
        "import sys, npcmodel\n"
        "print(sorted({'pydantic', 'npcmodel.schemes.standards'} & set(sys.modules)))"
    )
    found = subprocess.run(  # noqa: S603  # a program of this file
        [sys.executable, "-c", program], capture_output=True, check=True
    )

    assert b"[]" == found.stdout.strip()


def test_rates_with_different_bases_are_not_compared_in_silence() -> None:
    """A town of which less was assessed is not the best for that: the sentence says so."""
    document = standard(COUNT, asks("count", "t", measure={"event": "o"}, least=1))
    one = Record("甲", done("m", "2026-01-01") + done("o", "2026-01-01"))
    other = Record("乙", done("o", "2026-01-01"))
    found = compared([assess(document, record, year=YEAR) for record in (one, other)])

    assert not found.comparable(YEAR)
    assert found.explain().endswith("（各方已评估的要求不同，完成率的基数不一，不能直接比较）")
    assert found.explain("en").endswith("the rates have different bases)")
    assert compared([assess(document, one, year=YEAR)]).comparable(YEAR)


def bases(*years: tuple[int, str]) -> Any:
    """Town 甲 in years, with what is recorded; m and o are binding, s is a soft norm."""
    document = standard(
        asks("count", "m", measure=MEET, least=1),
        asks("count", "o", measure={"event": "o"}, least=1),
        SOFT,
    )
    return compared(
        [
            assess(
                document,
                Record("甲", tuple(one for kind in kinds for one in done(kind, f"{year}-01-01"))),
                year=year,
            )
            for year, kinds in years
        ]
    )


def test_a_change_between_different_bases_is_not_told_in_silence() -> None:
    """Fewer requirements assessed than the year before: the number stands, the sentence says so."""
    found = bases((2025, "mo"), (2026, "m"))

    assert not found.change_comparable("甲", 2026)
    assert "；比上年0（两年已评估的要求不同，完成率的基数不一，不能直接比较）" in found.explain()
    assert (
        "; 0 on the year before (not the same requirements were assessed in both years: "
        "the rates have different bases)"
    ) in found.explain("en")
    html = found._repr_html_()
    assert "甲2026年与上年相比：两年已评估的要求不同，完成率的基数不一，不能直接比较" in html
    assert '<span lang="en">甲 2026, against the year before: not the same' in html
    assert '<tr><td colspan="3">' in html
    same = bases((2025, "mo"), (2026, "mo"), (2028, "m"))
    assert same.change_comparable("甲", 2026)
    assert "比上年0\n" in same.explain()
    assert "基数不一" not in same.explain()
    assert "colspan" not in same._repr_html_()
    with pytest.raises(FactsError, match=r"year = 2028: expected a year of '甲' after another"):
        same.change_comparable("甲", 2028)


def test_soft_norms_are_in_no_base() -> None:
    """What was assessed of them does not make rates unlike."""
    found = bases((2025, "mo"), (2026, "mos"))

    assert found.change_comparable("甲", 2026)
    one, other = bases((2026, "mos")).assessments.values(), bases((2026, "mo")).assessments.values()
    town = [attrs.evolve(next(iter(other)), subject="乙"), *one]
    assert compared(town).comparable(2026)


def test_the_table_of_a_notebook_says_that_bases_differ() -> None:
    """By year, escaped, in both languages."""
    one = next(iter(bases((2026, "mo")).assessments.values()))
    other = next(iter(bases((2026, "m")).assessments.values()))
    found = compared([one, attrs.evolve(other, subject="<乙>")])._repr_html_()

    assert "2026年：各方已评估的要求不同，完成率的基数不一，不能直接比较" in found
    assert '<span lang="en">2026: not the same requirements were assessed of all' in found
    assert "<乙>" not in found
