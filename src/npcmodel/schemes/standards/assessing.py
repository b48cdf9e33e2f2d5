"""Assessments: what a record meets of a standard, finding by finding, traceable both ways.

>>> from datetime import date
>>> from npcmodel.facts.records import Event, Record
>>> from npcmodel.schemes.measures import Measure
>>> from npcmodel.schemes.standards import PeriodRequirement
>>> from npcmodel.schemes.standards import Area, Standard
>>> asked = PeriodRequirement(code="q", title="季度调度会", period="quarter",
...                           measure=Measure(event="dispatch"))
>>> area = Area(code="a", title="工作推进", requirements=(asked,))
>>> standard = Standard(code="s", title="标准", issued_by="某县人大常委会", areas=(area,))
>>> months = (1, 4, 11)
>>> done = Record("某县", tuple(Event("dispatch", date(2026, month, 8)) for month in months))
>>> print(assess(standard, done, year=2026).explain())
“标准”由某县人大常委会制定，不是法律
对象：某县，2026年（2026-01-01至2026-12-31）
工作推进·季度调度会：未达到，已有3次，差1次；缺：2026-07-01至2026-09-30
合计：应当达到的要求已评估1项，达到0项，完成率0
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import cast

from npcmodel.checks import count, day, each, instance, text
from npcmodel.errors import FactsError
from npcmodel.facts.records import Record
from npcmodel.pairs import Pairs
from npcmodel.schemes.standards.archives import Archive, Reason, Seen
from npcmodel.schemes.standards.areas import Area, Standard
from npcmodel.schemes.standards.assessments import Assessment, RequirementFinding, Verdict
from npcmodel.schemes.standards.requiring import Requirement

__all__ = ["assess"]

Days = tuple[date, date]
# Intervals of 10,000 months and weeks at the ends of a year stay within the calendar.
_EARLIEST, _LATEST = 2, 9000


def assess(  # noqa: PLR0913  # each is a fact of its own, and named
    standard: Standard,
    record: Record,
    *,
    year: int,
    span: Days | None = None,
    term: Days | None = None,
    until: date | None = None,
    sets: Mapping[str, Iterable[str]] = Pairs(),
    complete: bool = False,
) -> Assessment:
    """Assess a record by a standard (按工作标准评估), requirement by requirement.

    Points are all or nothing: a requirement that is met earns what it is worth.

    Args:
        standard: the document.
        record: the archive of a town, an office or a person.
        year: the year whose requirements hold.
        span: the first and the last day asked about; the calendar year where None.
        term: the first and the last day of the term of office, for what is asked once a term.
        until: the day up to which the archive is kept; the last day asked about where None.
            Later events count nothing, and what is not due by then is no failure.
        sets: by name, the members of a set that the document leaves to the caller.
        complete: whether the caller vouches that the archive holds all that was done: what it
            does not hold was then not done, whatever the document says of silence.

    Raises:
        FactsError: days that go back, a year outside them, a term of other days, a set that
            names a member twice, an event that lacks a number or a case asked for, or a part
            larger than its whole.

    Limitations: a requirement of the term is judged as far as `until` only; numbers of the
        record are taken as they stand, whatever the year.
    """
    instance("standard", standard, Standard)
    instance("record", record, Record)
    year = count("year", year, _EARLIEST, _LATEST)
    first, last = _days("span", (date(year, 1, 1), date(year, 12, 31)) if span is None else span)
    if not first.year <= year <= last.year:
        raise FactsError("span", span, f"days of which one lies in {year}")
    on = last if until is None else day("until", until)
    count("until", on.year, most=_LATEST)
    given = _sets(sets)
    archives = {"year": Archive(record, first, last, on, given)}
    if term is not None:
        begun, ended = _days("term", term)
        if ended < first or last < begun:
            raise FactsError("term", term, f"a term with days in {first} to {last}")
        archives["term"] = Archive(record, begun, ended, on, given)
    instance("complete", complete, bool)
    findings = tuple(
        _finding(standard, area, one, archives.get(one.span), year, complete=complete)
        for area in standard.areas
        for one in area.requirements
    )
    return Assessment(
        standard=standard,
        subject=record.subject,
        year=year,
        first=first,
        last=last,
        until=on,
        findings=findings,
    )


def _days(field: str, value: object) -> Days:
    given = each(field, cast("Iterable[object]", value), date)
    if len(given) != 2:  # noqa: PLR2004  # a first and a last one
        raise FactsError(field, given, "a first and a last day")
    first, last = day(field, given[0]), day(field, given[1])
    if last < first:
        raise FactsError(field, value, "a first day that is not after the last one")
    count(field, first.year, _EARLIEST)
    count(field, last.year, most=_LATEST)
    return first, last


def _sets(value: object) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for key, members in Pairs[str, Iterable[str]].of("sets", value).items():
        field = f"sets[{text('sets', key)!r}]"
        if isinstance(members, str) or not isinstance(members, Iterable):
            raise FactsError(field, members, "a sequence of names")
        found[key] = tuple(text(field, one) for one in members)
        if len(set(found[key])) != len(found[key]):
            raise FactsError(field, found[key], "no name twice")
    return found


def _seen(one: Requirement, archive: Archive | None, year: int) -> Seen:
    if one.since is not None and year < one.since:
        return Seen(reason=Reason.NOT_IN_FORCE)
    if one.until is not None and year > one.until:
        return Seen(reason=Reason.RETIRED)
    return Seen(reason=Reason.NO_TERM) if archive is None else one.look(archive)


def _finding(  # noqa: PLR0913  # the parts of one finding
    standard: Standard,
    area: Area,
    one: Requirement,
    archive: Archive | None,
    year: int,
    *,
    complete: bool,
) -> RequirementFinding:
    seen = _seen(one, archive, year)
    absent = standard.absent if one.absent is None else one.absent
    why = _unassessed(seen, silence_counts=complete or absent == "not done", complete=complete)
    missed = bool(seen.short or seen.over)
    verdict = Verdict.MET
    if why is not None:
        verdict = Verdict.NOT_ASSESSED
    elif missed:
        verdict = Verdict.NOT_MET if one.norm == "must" else Verdict.SOFT_NORM_MISSED
    known = why in (None, Reason.NOT_YET_DUE)
    return RequirementFinding(
        area=area.code,
        area_title=area.title,
        requirement=one,
        verdict=verdict,
        reason=why,
        found=seen.found if known else None,
        base=seen.base if known else None,
        short=seen.short if why is None else Fraction(0),
        over=seen.over if why is None else Fraction(0),
        missing=seen.missing if why in (None, Reason.NO_NUMBER) else (),
        events=seen.events,
        unproved=seen.unproved,
        rounded=seen.rounded and why is None,
    )


def _unassessed(seen: Seen, *, silence_counts: bool, complete: bool) -> Reason | None:
    """Why nothing can be said, if so; silence alone never meets anything."""
    missed = bool(seen.short or seen.over)
    if seen.reason is not None:
        return seen.reason
    if seen.pending and not missed:
        return Reason.NOT_YET_DUE
    if seen.silent and not (silence_counts if missed else complete):
        return Reason.NO_FACTS
    return None
