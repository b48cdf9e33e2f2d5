"""A second evaluator of schemes: a few lines over their plain JSON.

It knows neither classes nor reaches: it walks dictionaries, keeps the events of a span of days in
a list, and reckons with fractions only.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any

from npcmodel.facts.records import Event, Record
from npcmodel.schemes.documents import Within

__all__ = ["naive"]

MONTHS = {"year": 12, "half_year": 6, "quarter": 3, "two_months": 2, "month": 1}
HELD: dict[str, Callable[[Fraction, Fraction], bool]] = {
    "at_least": lambda left, right: left >= right,
    "more": lambda left, right: left > right,
    "at_most": lambda left, right: left <= right,
    "less": lambda left, right: left < right,
    "equal": lambda left, right: left == right,
}
FOLDED: dict[str, Callable[[list[Fraction]], Any]] = {
    "sum": sum,
    "min": min,
    "max": max,
    "last": lambda parts: parts[-1],
    "mean": lambda parts: Fraction(sum(parts), len(parts)),
}


class Naive:
    """The events of some days, the record they belong to, and the points so far."""

    def __init__(
        self,
        record: Record,
        events: list[Event],
        points: dict[str, Fraction],
        months: tuple[int, int] = (1, 12),
    ) -> None:
        self.record, self.events, self.points = record, events, points
        self.one: Event | None = None
        self.months = months

    def reads(self, measure: dict[str, Any]) -> list[Event]:
        """The events that a measure counts, one by one."""
        found = []
        for event in self.events:
            fits = event.kind == measure["event"]
            for trait, words in measure["where"].items():
                fits = fits and trait in event.traits and event.traits[trait] in words
            if measure["within"]:
                first, last = (date.fromisoformat(day) for day in measure["within"].values())
                fits = fits and first <= event.day <= last
            if measure["distinct"]:
                fits = fits and measure["distinct"] in event.traits
            found += [event] if fits else []
        return found

    def counted(self, measure: dict[str, Any]) -> Fraction:
        """How many units they are."""
        found = self.reads(measure)
        if measure["distinct"]:
            return Fraction(len(Counter(event.traits[measure["distinct"]] for event in found)))
        if measure["sum"]:
            return sum((Fraction(event.counts[measure["sum"]]) for event in found), Fraction(0))
        return Fraction(len(found))

    def holds(self, condition: dict[str, Any]) -> bool:
        """Whether a condition holds."""
        kind = condition["kind"]
        if kind == "compare":
            compared = HELD[condition["is"]]
            return compared(self.worth(condition["left"]), self.worth(condition["right"]))
        if kind == "not":
            return not self.holds(condition["of"])
        if kind in {"all", "any"}:
            held = sum(self.holds(one) for one in condition["of"])
            return held == len(condition["of"]) if kind == "all" else held > 0
        if kind == "has_attribute":
            return self.record.attributes.get(condition["attribute"]) in condition["values"]
        assert "has_trait" == kind
        assert self.one is not None

        return self.one.traits.get(condition["trait"]) in condition["values"]

    def worth(self, value: dict[str, Any]) -> Fraction:
        """What a value is worth."""
        found: Fraction = getattr(self, "of_" + value["kind"])(value)
        return found

    def of_number(self, value: dict[str, Any]) -> Fraction:
        return Fraction(value["value"])

    def of_count(self, value: dict[str, Any]) -> Fraction:
        return self.counted(value["measure"])

    def of_given(self, value: dict[str, Any]) -> Fraction:
        numbers = self.record.numbers
        return Fraction(numbers[value["name"]] if value["name"] in numbers else value["otherwise"])

    def of_quantity(self, value: dict[str, Any]) -> Fraction:
        assert self.one is not None

        return Fraction(self.one.counts[value["name"]])

    def of_points(self, value: dict[str, Any]) -> Fraction:
        return self.points[value["of"]]

    def of_linear(self, value: dict[str, Any]) -> Fraction:
        paid = self.worth(value["of"]) - Fraction(value["from"])
        return paid * Fraction(value["per"]) if paid > 0 else Fraction(0)

    def of_steps(self, value: dict[str, Any]) -> Fraction:
        number = self.worth(value["of"])
        begun = [step for step in value["steps"] if Fraction(step["from"]) <= number]
        return self.worth(max(begun, key=lambda step: Fraction(step["from"]))["value"])

    def of_by_attribute(self, value: dict[str, Any]) -> Fraction:
        word = self.record.attributes.get(value["attribute"])
        return self.worth(value["values"].get(word) or value["otherwise"])

    def of_by_trait(self, value: dict[str, Any]) -> Fraction:
        assert self.one is not None

        word = self.one.traits.get(value["trait"])
        return self.worth(value["values"].get(word) or value["otherwise"])

    def of_clamp(self, value: dict[str, Any]) -> Fraction:
        points = self.worth(value["of"])
        if value["cap"]:
            points = min(points, self.worth(value["cap"]))
        return max(points, self.worth(value["floor"])) if value["floor"] else points

    def of_sum(self, value: dict[str, Any]) -> Fraction:
        return sum((self.worth(one) for one in value["of"]), Fraction(0))

    def of_max(self, value: dict[str, Any]) -> Fraction:
        return max(self.worth(one) for one in value["of"])

    def of_min(self, value: dict[str, Any]) -> Fraction:
        return min(self.worth(one) for one in value["of"])

    def of_product(self, value: dict[str, Any]) -> Fraction:
        found = Fraction(1)
        for one in value["of"]:
            found = found * self.worth(one)
        return found

    def of_quotient(self, value: dict[str, Any]) -> Fraction:
        part, whole = self.worth(value["part"]), self.worth(value["whole"])
        return Fraction(value["if_zero"]) if whole == 0 else Fraction(part, whole)

    of_rate = of_quotient

    def of_each(self, value: dict[str, Any]) -> Fraction:
        parts: dict[Any, Fraction] = {}
        for place, event in enumerate(self.reads(value["measure"])):
            self.one = event
            points = self.worth(value["points"])
            key = event.traits[value["once_by"]] if value["once_by"] else place
            parts[key] = points if key not in parts else max(points, parts[key])
        self.one = None
        if not parts:
            return Fraction(value["if_none"])
        return Fraction(FOLDED[value["how"]](list(parts.values())))

    def of_if(self, value: dict[str, Any]) -> Fraction:
        return self.worth(value["then"] if self.holds(value["when"]) else value["otherwise"])

    def of_fold(self, value: dict[str, Any]) -> Fraction:
        months, parts = MONTHS[value["by"]], []
        for first in range(self.months[0], self.months[1] + 1, months):
            among = [one for one in self.events if first <= one.day.month < first + months]
            inner = Naive(self.record, among, self.points, (first, first + months - 1))
            inner.one = self.one
            parts.append(inner.worth(value["of"]))
        if value["periods"]:
            return Fraction(sum(parts)) / self.worth(value["periods"])
        return Fraction(FOLDED[value["how"]](parts))


def squeezed(points: Fraction, part: dict[str, Any]) -> Fraction:
    """Points pushed into limits."""
    if part.get("cap") is not None:
        points = min(points, Fraction(part["cap"]))
    return points if part.get("floor") is None else max(points, Fraction(part["floor"]))


def earned(item: dict[str, Any], at: Naive) -> Fraction:
    """What an item brings."""
    if item["kind"] == "base":
        return Fraction(item["points"])
    if item["kind"] == "computed":
        return squeezed(at.worth(item["value"]), item)
    units = at.counted(item["measure"])
    if item["kind"] == "deduction":
        lost = units * Fraction(item["points"])
        return -lost if item["cap"] is None else -min(lost, Fraction(item["cap"]))
    paid = max(Fraction(0), units - Fraction(item["from"]))
    return squeezed(paid * Fraction(item["points"]), item)


def holds(band: dict[str, Any], total: Fraction) -> bool:
    """Whether a band holds a total."""
    low = band["at_least"] is None or total >= Fraction(band["at_least"])
    high = band["at_most"] is None or total <= Fraction(band["at_most"])
    above = band["above"] is None or total > Fraction(band["above"])
    return low and high and above and (band["below"] is None or total < Fraction(band["below"]))


def naive(
    scheme: dict[str, Any], record: Record, within: Within | None
) -> tuple[dict[str, Fraction], Fraction, list[str], str | None]:
    """Points by code, total, vetoes and grade, in the order of the document."""
    days = None if within is None else (within.first, within.last)
    events = [one for one in record.events if days is None or days[0] <= one.day <= days[1]]
    at = Naive(record, events, {})
    for item in scheme["items"]:
        at.points[item["code"]] = earned(item, at)
    top = [item["code"] for item in scheme["items"]]
    for group in scheme["groups"]:
        inside = sum((at.points[code] for code in group["items"]), Fraction(0))
        at.points[group["code"]] = squeezed(inside, group)
        top = [code for code in top if code not in group["items"]] + [group["code"]]
    total = sum((at.points[code] for code in top), Fraction(0))
    total = squeezed(total, scheme["total"] or {})
    points = dict(at.points)
    at.points[scheme["code"]] = total
    held, given = [], []
    for veto in scheme["vetoes"]:
        if veto["measure"]:
            so = at.counted(veto["measure"]) >= Fraction(veto["at_least"])
        else:
            so = at.holds(veto["when"])
        if so:
            held.append(veto["code"])
            given += [veto["grade"]] if veto["grade"] else []
            total = min(total, Fraction(0)) if veto["zero"] else total
    at.points[scheme["code"]] = total
    return points, total, held, graded(scheme["grades"], at, total, given)


def graded(
    grades: dict[str, Any] | None, at: Naive, total: Fraction, given: list[str]
) -> str | None:
    """The grade: of that of the points or of the rules and those of vetoes the lowest.

    Rules without an order have one grade by veto at most, and it holds.
    """
    if grades is None:
        return None
    if grades["kind"] == "rules":
        order: list[str] = list(grades["order"])
        if given and not order:
            return str(given[0])
        asked = ((at.holds(rule["when"]), str(rule["label"])) for rule in grades["rules"])
        label: str = next((label for held, label in asked if held), str(grades["otherwise"]))
        return str(min([label, *given], key=order.index)) if given else label
    points = at.points[grades["of"]] if grades["of"] else total
    order = [str(band["label"]) for band in sorted(grades["bands"], key=lowest)]
    if order[0] in given:
        return order[0]
    (found,) = [str(band["label"]) for band in grades["bands"] if holds(band, points)]
    return min([found, *given], key=order.index)


def lowest(band: dict[str, Any]) -> tuple[bool, Fraction]:
    """Where a band begins; that without a lower end before all."""
    ends = [Fraction(band[end]) for end in ("at_least", "above") if band[end] is not None]
    return bool(ends), ends[0] if ends else Fraction(0)
