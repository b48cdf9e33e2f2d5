"""Assessments asked twice: by the library, and by a clerk who walks through the year day by day.

The clerk reads the document as plain JSON, keeps a diary of the days on which something was
done, and knows calendars only by looking at each day. Whole numbers, no fractions but thirds.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from npcmodel.facts.records import Event, Record
from npcmodel.schemes.standards.areas import Standard
from npcmodel.schemes.standards.assessing import assess
from npcmodel.testing import work_standards as ours

YEAR = 2026
ONE = timedelta(days=1)
FIRST, LAST = date(YEAR, 1, 1), date(YEAR, 12, 31)
VILLAGES = ("东村", "西村", "南村")
Answer = tuple[str, Any]


def days(first: date, last: date) -> Iterator[date]:
    """Every day, one after the other."""
    while first <= last:
        yield first
        first += ONE


class Clerk:
    """Somebody with a diary, a requirement on paper, and a day on which the diary ends."""

    def __init__(self, asked: dict[str, Any], record: Record, until: date) -> None:
        """Open the diary."""
        self.asked = asked
        self.record = record
        self.until = until
        self.over = until >= LAST

    def diary(self, measure: dict[str, Any], *, proved: bool = True) -> list[Event]:
        """The events that a measure reads, of any year, up to the day the diary ends."""
        found: list[Event] = []
        for event in self.record.events:
            fits = event.kind == measure["event"] and event.day <= self.until
            for trait, values in measure["where"].items():
                fits = fits and event.traits.get(trait) in values
            if fits and (event.evidence or not (proved and self.asked["evidence"])):
                found.append(event)
        return found

    def amount(self, measure: dict[str, Any], done: list[Event]) -> int:
        """How many, or how much of them."""
        if measure["sum"] is None:
            return len(done)
        return sum(int(event.counts[measure["sum"]]) for event in done)

    def mine(self, measure: dict[str, Any], *, proved: bool = True) -> list[Event]:
        """Those of the year."""
        return [one for one in self.diary(measure, proved=proved) if one.day.year == YEAR]

    def answer(self, short: object, *, waits: bool, silent: bool) -> Answer:
        """What the clerk writes: silence is believed only where it says nothing good."""
        if not short and waits:
            return "未评估", "尚未到期"
        believed = self.asked["absent"] == "not done" and bool(short)
        if silent and not believed:
            return "未评估", "没有记载"
        missed = "未达到" if self.asked["norm"] == "must" else "一般要求未达到"
        return (missed, short) if short else ("达到", 0)

    def count(self) -> Answer:
        """So many in the year."""
        asked, measure = self.asked, self.asked["measure"]
        every = self.mine(measure, proved=False)
        ends = self.amount(measure, self.mine(measure)), self.amount(measure, every)
        least, most = (None if asked[end] is None else int(asked[end]) for end in ("least", "most"))
        return self.between(ends, least, most, silent=not every)

    def between(
        self, units: tuple[int, int], least: int | None, most: int | None, *, silent: bool
    ) -> Answer:
        """What is proved held against the least, what is written down against the most."""
        proved, recorded = units
        few = least - proved if least is not None and proved < least else 0
        many = recorded - most if most is not None and recorded > most else 0
        waits = not self.over and bool(few or (most is not None and not many))
        return self.answer(many + (few if self.over else 0), waits=waits, silent=silent)

    def range(self) -> Answer:
        """A number as it is given, or a count, from so many to so many."""
        asked, of = self.asked, self.asked["of"]
        least, most = int(asked["least"]), int(asked["most"])
        if of["kind"] == "events":
            self.asked = {**asked, "measure": of["measure"]}
            return self.count()
        number = self.record.numbers.get(of["number"])
        if number is None:
            return "未评估", "数据未提供"
        short = least - number if number < least else number - most if number > most else 0
        return self.answer(short, waits=False, silent=False)

    def label(self, day: date) -> object:
        """The period in which a day lies."""
        kind = self.asked["period"]
        if kind == "week":
            monday = day
            while monday.isoweekday() != 1:
                monday -= ONE
            return monday
        months = {"month": 1, "two months": 2, "quarter": 3, "half year": 6, "year": 12}[kind]
        return day.year, (day.month - 1) // months

    def period(self) -> Answer:
        """So many in every period: a tally a period, and its last day."""
        measure, times = self.asked["measure"], int(self.asked["times"])
        ends: dict[object, date] = {}
        for day in days(FIRST - 7 * ONE, LAST + 7 * ONE):
            ends[self.label(day)] = day
        if self.asked["period"] == "week":
            kept = {self.label(day) for day in days(FIRST, LAST) if day.isoweekday() == 4}
        else:
            kept = {self.label(day) for day in days(FIRST, LAST)}
            ends = {label: day for label, day in ends.items() if label in kept and day <= LAST}
            ends.update({label: LAST for label in kept if label == self.label(LAST)})
        short, waits, silent = 0, False, True
        for label in kept:
            done = [one for one in self.diary(measure) if self.label(one.day) == label]
            seen = [
                one for one in self.diary(measure, proved=False) if self.label(one.day) == label
            ]
            lacking = max(0, times - self.amount(measure, done))
            silent = silent and not seen
            if lacking and ends[label] <= self.until:
                short += lacking
            elif lacking:
                waits = True
        return self.answer(short, waits=waits, silent=silent)

    def deadline(self) -> Answer:
        """By a day of the year; the 29th of February is the 28th."""
        measure, month, day = self.asked["measure"], self.asked["month"], self.asked["day"]
        while (month, day) not in {(one.month, one.day) for one in days(FIRST, LAST)}:
            day -= 1
        due = date(YEAR, month, day)
        done = [one for one in self.mine(measure) if one.day <= due]
        short = int(not done and due <= self.until)
        silent = not self.mine(measure, proved=False)
        return self.answer(short, waits=not done and not short, silent=silent)

    def coverage(self) -> Answer:
        """Each village so often."""
        asked, measure = self.asked, self.asked["measure"]
        lacking = 0
        for village in asked["members"] or VILLAGES:
            visits = [one for one in self.mine(measure) if one.traits.get("village") == village]
            lacking += len(visits) < asked["times"]
        silent = not self.mine(measure, proved=False)
        short = lacking if self.over else 0
        return self.answer(short, waits=bool(lacking) and not self.over, silent=silent)

    def rate(self) -> Answer:
        """Part and whole as they are given."""
        numbers = self.record.numbers
        if "towns" not in numbers:
            return "未评估", "数据未提供"
        if numbers["towns"] == 0:
            return "未评估", "没有可计算的基数"
        short = 0
        while numbers["staff"] + short < Fraction(self.asked["least"]) * numbers["towns"]:
            short += 1
        return self.answer(short, waits=False, silent=False)

    def interval(self) -> Answer:
        """Walking from day to day with the last time in mind."""
        asked, ends = self.asked, self.asked["ends"]
        done = {one.day for one in self.mine(asked["measure"])}
        silent = not self.mine(asked["measure"], proved=False)
        last = FIRST if ends == "count" else None
        if ends == "carry":
            last = max((e.day for e in self.diary(asked["measure"]) if e.day < FIRST), default=None)
        if (last is None and not done) or (ends == "free" and len(done) < 2):
            why = "没有记载" if silent else "没有可计算的基数"
            return "未评估", why if self.over else "尚未到期"
        end = min(self.until, LAST)
        marks = {*done, LAST} if ends == "count" else done
        short, running = 0, last
        for day in days(FIRST, end):
            if day in marks:
                short += running is not None and day > self.limit(running)
                running = day
        assert running is not None
        limit = self.limit(running)
        if ends == "free":
            return self.answer(short, waits=not self.over, silent=silent)
        # What had to come by the end of a day that is over can only come too late.
        short += limit <= end and not (ends == "count" and self.over)
        waits = not self.over and (limit < LAST or (ends == "carry" and limit == LAST))
        return self.answer(short, waits=waits, silent=silent)

    def steps(self) -> Answer:
        """Each case on a sheet of its own, step under step."""
        names = [step["name"] for step in self.asked["steps"]]
        sheets = self.sheets(names, proved=True)
        known = set(sheets)
        sheets = {case: sheet for case, sheet in sheets.items() if min(sheet.values()) >= FIRST}
        if not sheets:
            # A case of which something is written down and nothing proved is no silence.
            bare = [
                case
                for case, sheet in self.sheets(names, proved=False).items()
                if case not in known and min(sheet.values()) >= FIRST
            ]
            short = len(names) if self.over else 0
            return self.answer(short, waits=not self.over, silent=not bare)
        wrong, waits = 0, False
        for sheet in sheets.values():
            bad, more = self.sheet(sheet)
            wrong, waits = wrong + bad, waits or more
        return self.answer(wrong, waits=waits, silent=False)

    def sheets(self, names: list[str], *, proved: bool) -> dict[Any, dict[str, date]]:
        """Each case with the first day of each of its steps."""
        asked = self.asked
        found: dict[Any, dict[str, date]] = {}
        for one in self.diary(asked["measure"], proved=proved):
            step, case = one.traits.get("step", ""), one.traits.get(asked["case"] or "")
            if step in names and (asked["case"] or one.day.year == YEAR):
                sheet = found.setdefault(case if asked["case"] else None, {})
                sheet[step] = min(one.day, sheet.get(step, one.day))
        return found

    def sheet(self, taken: dict[str, date]) -> tuple[int, bool]:
        """How many steps of a case went wrong, and whether another may still be taken."""
        wrong, waits = 0, False
        before: date | None = None
        for place, step in enumerate(self.asked["steps"]):
            due = None
            if step["within"] is not None and before is not None:
                due = before + step["within"] * ONE
            day = taken.get(step["name"])
            after = [
                taken[one["name"]]
                for one in self.asked["steps"][place + 1 :]
                if one["name"] in taken
            ]
            bad = any(day is None or day > other for other in after)
            bad = bad or (due is not None and (day or self.until) > due)
            if day is None and not bad:
                free = self.asked["case"] is not None or not self.over
                waits = waits or (free if due is None else due > self.until)
                bad = not waits
            wrong += bad
            before = day
        return wrong, waits

    def checklist(self) -> Answer:
        """Item by item, with a tick, a cross or a question mark."""
        measure = self.asked["measure"]
        shown = {one.traits.get("village") for one in self.mine(measure)}
        crosses = questions = 0
        for item in self.asked["items"]:
            if item["number"] is None:
                crosses += (item["value"] or item["title"]) not in shown
            elif item["number"] in self.record.numbers:
                crosses += self.record.numbers[item["number"]] == 0
            else:
                questions += 1
        if questions and not crosses:
            return "未评估", "数据未提供"
        seen = self.mine(measure, proved=False)
        silent = any(item["number"] is None for item in self.asked["items"]) and not seen
        short = crosses if self.over else 0
        return self.answer(short, waits=bool(crosses) and not self.over, silent=silent)

    def template(self) -> Answer:
        """Paper by paper."""
        papers = self.mine(self.asked["measure"])
        lacking = sum(
            section not in paper.traits for paper in papers for section in self.asked["sections"]
        )
        if papers:
            return self.answer(lacking, waits=not self.over, silent=False)
        silent = not self.mine(self.asked["measure"], proved=False)
        short = len(self.asked["sections"]) if self.over else 0
        return self.answer(short, waits=not self.over, silent=silent)

    def budget(self) -> Answer:
        """Line by line."""
        numbers = self.record.numbers
        if not numbers:
            return "未评估", "数据未提供"
        short = 0
        for line in self.asked["lines"]:
            due = numbers[line["against"]] if line["against"] else int(line["least"])
            while due > numbers[line["number"]]:
                due, short = due - 1, short + 1
        return self.answer(short, waits=False, silent=False)

    def limit(self, day: date) -> date:
        """The last day on which the next may come."""
        if self.asked["days"] is not None:
            for _ in range(self.asked["days"]):
                day += ONE
            return day
        year, month = day.year, day.month + self.asked["months"]
        year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
        length = [
            one.day
            for one in days(date(year, month, 1), date(year, month, 28) + 3 * ONE)
            if one.month == month
        ][-1]
        return date(year, month, min(day.day, length))


def single(requirement: SearchStrategy[Any]) -> SearchStrategy[Standard]:
    """Documents of one requirement that holds in any year, of the calendar year."""

    def document(one: Any) -> Standard:
        update = {"since": None, "until": None, "reason": None, "span": "year"}
        area = {"code": "a", "title": "方面", "requirements": (one.model_copy(update=update),)}
        head = {"code": "s", "title": "标准", "issued_by": "某县"}
        return Standard.model_validate({**head, "areas": [area]})

    return requirement.map(document)


DOCUMENTS = st.one_of(
    single(ours.count_requirements()),
    single(ours.period_requirements()),
    single(ours.interval_requirements()),
    single(ours.range_requirements()),
    single(ours.deadline_requirements()),
    single(ours.coverage_requirements()),
    single(ours.rate_requirements()),
    single(ours.steps_requirements()),
    single(ours.checklist_requirements()),
    single(ours.template_requirements()),
    single(ours.budget_requirements()),
)
RECORDS = st.builds(
    lambda now, before: Record("某镇", (*now.events, *before.events), numbers=now.numbers),
    ours.standard_records(most=12),
    ours.standard_records(year=YEAR - 1, most=3),
)
UNTIL = st.just(LAST) | st.dates(FIRST, LAST)


@given(DOCUMENTS, RECORDS, UNTIL)
def test_the_clerk_agrees(document: Standard, record: Record, until: date) -> None:
    """Verdict, and how much is lacking or why nothing can be said."""
    asked = json.loads(document.model_dump_json())["areas"][0]["requirements"][0]
    want = getattr(Clerk(asked, record, until), asked["kind"])()
    sets = {"villages": VILLAGES}
    one: Any = assess(document, record, year=YEAR, until=until, sets=sets).findings[0]

    assert want == (
        one.verdict.value,
        one.reason.value if one.reason else one.short + one.over,
    )
