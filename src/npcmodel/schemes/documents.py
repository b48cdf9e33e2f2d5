"""Schemes: how many points for what, within which limits, and which grade follows (积分办法).

A scheme is written by a committee or a township, as JSON or in Python. It is refused where it
contradicts itself, with every fault and its place. A new kind of item is a new class with
`measure`, `per`, `free`, `earned` and `reach`; texts hold no expressions.

Numbers are decimals, as JSON numbers or as texts; more than 15 digits need a text.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, ClassVar, Literal

from pydantic import AfterValidator, BeforeValidator, Field, PlainSerializer, model_validator

from npcmodel.law.wording import Lang, Text
from npcmodel.pairs import Pairs
from npcmodel.schemes.grading import Band, Bands, band_faults
from npcmodel.schemes.parts import (
    Bounds,
    Clamped,
    Day,
    Document,
    Fault,
    Limit,
    Name,
    Number,
    Positive,
    Reach,
    Some,
    figure,
    fraction,
    refuse,
)

__all__ = [
    "Band",
    "Bands",
    "BaseItem",
    "Clamp",
    "DeductionItem",
    "Grades",
    "Group",
    "Item",
    "LinearItem",
    "Measure",
    "Scheme",
    "Veto",
    "Within",
]


def _listed(value: object) -> object:
    return (value,) if isinstance(value, str) else value


_Values = Annotated[Some[Name], BeforeValidator(_listed, json_schema_input_type=Name | Some[Name])]
_Where = Annotated[dict[Name, _Values], AfterValidator(Pairs), PlainSerializer(dict)]


class Within(Document):
    """Days of which events count, both included (起止日期)."""

    first: Day
    last: Day


class Measure(Document):
    """What is counted: which events, and how each counts (计量).

    Attributes:
        event: the kind of event.
        where: traits an event must have, each with the value or values accepted.
        sum: the count of the event that is added up; None counts events.
        within: the days of which events count; None for all.
        unit: the word for one of what is counted, for explanations.
    """

    event: Name
    where: _Where = Field(default_factory=dict, validate_default=True)
    sum: Name | None = None
    within: Within | None = None
    unit: Name = "次"


class LinearItem(Document):
    """So many points a unit (按件计分).

    Attributes:
        code: its name in groups and results.
        title: what people call it.
        measure: what is counted.
        points: points a unit.
        from_: units at the start that earn nothing, `from` in JSON: from the third on is 2.
        cap: the most points the item can bring.
        floor: the least.
    """

    kind: Literal["linear"] = "linear"
    code: Name
    title: Name
    measure: Measure
    points: Number
    from_: Number = Field(default=Decimal(0), ge=0, alias="from")
    cap: Number | None = None
    floor: Number | None = None

    @property
    def per(self) -> Fraction:
        """Points a unit."""
        return Fraction(self.points)

    @property
    def free(self) -> Fraction:
        """Units at the start that earn nothing."""
        return Fraction(self.from_)

    def earned(self, units: Fraction) -> Clamped:
        """Return the points for so many units."""
        paid = max(Fraction(0), units - self.free)
        return Bounds.of(self.floor, self.cap).clamp(self.per * paid)

    def reach(self) -> Reach:
        """Return the points the item can bring."""
        zero = Fraction(0)
        most, least = (None if self.points > 0 else zero), (None if self.points < 0 else zero)
        return Bounds.of(self.floor, self.cap).narrow(Reach(least, most))


class DeductionItem(Document):
    """So many points off a unit (按件扣分).

    Attributes:
        code: its name in groups and results.
        title: what people call it.
        measure: what is counted.
        points: points deducted a unit, a positive number.
        cap: the most points that can be deducted, a positive number.
    """

    kind: Literal["deduction"] = "deduction"
    code: Name
    title: Name
    measure: Measure
    points: Positive
    cap: Positive | None = None
    free: ClassVar[Fraction] = Fraction(0)

    @property
    def per(self) -> Fraction:
        """Points a unit, negative."""
        return -Fraction(self.points)

    def earned(self, units: Fraction) -> Clamped:
        """Return the points for so many units: none, or negative ones."""
        taken = Bounds.of(None, self.cap).clamp(Fraction(self.points) * units)
        return Clamped(-taken.before, -taken.points, taken.bound, taken.limit)

    def reach(self) -> Reach:
        """Return the points the item can bring."""
        cap = fraction(self.cap)
        return Reach(None if cap is None else -cap, Fraction(0))


class BaseItem(Document):
    """Points that everybody starts with (基础分).

    Attributes:
        code: its name in groups and results.
        title: what people call it.
        points: the points.
    """

    kind: Literal["base"] = "base"
    code: Name
    title: Name
    points: Number
    measure: ClassVar[Measure | None] = None
    per: ClassVar[Fraction | None] = None
    free: ClassVar[Fraction] = Fraction(0)

    def earned(self, units: Fraction) -> Clamped:  # noqa: ARG002  # as every item is asked
        """Return the points, whatever the units."""
        return Clamped(Fraction(self.points), Fraction(self.points))

    def reach(self) -> Reach:
        """Return the points the item can bring."""
        return Reach(Fraction(self.points), Fraction(self.points))


Item = Annotated[LinearItem | DeductionItem | BaseItem, Field(discriminator="kind")]
Grades = Bands  # a union by `kind` as soon as there is a second way to grade


class Clamp(Document):
    """The highest and the lowest total, both included (总分上下限)."""

    cap: Number | None = None
    floor: Number | None = None

    @property
    def bounds(self) -> Bounds:
        """Its floor and cap."""
        return Bounds.of(self.floor, self.cap)


class Group(Document):
    """Items that share a cap or a floor (分类).

    Attributes:
        code: its name in results.
        title: what people call it.
        items: codes of its items; an item belongs to one group at most.
        cap: the most points they can bring together.
        floor: the least.
    """

    code: Name
    title: Name
    items: Some[Name]
    cap: Number | None = None
    floor: Number | None = None

    @property
    def bounds(self) -> Bounds:
        """Its floor and cap."""
        return Bounds.of(self.floor, self.cap)


class Veto(Document):
    """What overrides the points (一票否决).

    Attributes:
        code: its name in results.
        title: what people call it.
        measure: what is counted.
        at_least: how many units trigger it.
        grade: the grade that then holds; the lowest, where several vetoes give one.
        zero: whether the total is then 0, whatever its floor.
    """

    code: Name
    title: Name
    measure: Measure
    at_least: Positive = Decimal(1)
    grade: Name | None = None
    zero: bool = False


class Scheme(Document):
    """How points are given (积分办法): local practice with an issuer, never law.

    Attributes:
        code: its name in results.
        title: what it is called.
        issued_by: who issued it.
        source: where it is printed, or that it is an assumption.
        language: the language its titles are written in.
        items: what brings points and what costs them; their sum is the total.
        groups: items that share a cap or a floor.
        total: the limits of the total.
        vetoes: what overrides the points.
        grades: the grade that follows from the total.

    Limitations: whether bands cover every total is judged item by item; that one event may
        bring points here and cost points there is not used.
    """

    code: Name
    title: Name
    issued_by: Name
    source: Name | None = None
    language: Lang | None = None
    items: Some[Item]
    groups: tuple[Group, ...] = ()
    total: Clamp | None = None
    vetoes: tuple[Veto, ...] = ()
    grades: Grades | None = None

    @model_validator(mode="after")
    def _sound(self) -> Scheme:
        refuse("Scheme", _faults(self))
        return self

    @property
    def ungrouped(self) -> tuple[str, ...]:
        """The codes of the items that belong to no group."""
        grouped = {code for group in self.groups for code in group.items}
        return tuple(item.code for item in self.items if item.code not in grouped)

    @property
    def notes(self) -> tuple[Text, ...]:
        """What a drafter may not have meant: caps that a single unit exceeds."""
        found: list[Text] = []
        for item in self.items:
            one = item.earned(item.free + 1)
            if item.measure is not None and one.bound is Limit.CAP:
                found.append(_small_cap(item.title, item.measure.unit, one))
        return tuple(found)


def _small_cap(title: str, unit: str, one: Clamped) -> Text:
    before, points = figure(abs(one.before)), figure(abs(one.points))
    return Text(
        f"{title}：一{unit}{before}分，超过上限{points}分",
        f"{title}: one unit is worth {before} points, more than the cap of {points}",
    )


def _faults(scheme: Scheme) -> Iterator[Fault]:
    """Find every contradiction of the parts with one another."""
    yield from _codes(scheme)
    yield from _days(scheme)
    yield from _members(scheme)
    limits = list(_limits(scheme))
    yield from limits
    labels = [] if scheme.grades is None else [band.label for band in scheme.grades.bands]
    yield from _effects(scheme, labels)
    if scheme.grades is not None:
        by_veto = {veto.grade for veto in scheme.vetoes}
        reach = None if limits else _reach(scheme)
        for fault in band_faults(scheme.grades, reach, by_veto):
            yield fault.under("grades", "bands")


def _codes(scheme: Scheme) -> Iterator[Fault]:
    """A code names one line of the result."""
    seen: set[str] = set()
    for field in ("items", "groups", "vetoes"):
        for place, part in enumerate(getattr(scheme, field)):
            if part.code in seen:
                expected = "a code that no other item, group or veto bears"
                yield Fault((field, place, "code"), part.code, expected)
            seen.add(part.code)


def _days(scheme: Scheme) -> Iterator[Fault]:
    for field in ("items", "vetoes"):
        for place, part in enumerate(getattr(scheme, field)):
            within = None if part.measure is None else part.measure.within
            if within is not None and within.last < within.first:
                where = (field, place, "measure", "within", "last")
                yield Fault(where, within.last, f"{within.first}, the first day, or later")


def _members(scheme: Scheme) -> Iterator[Fault]:
    """Groups hold items that exist, each at most once in all."""
    known = {item.code for item in scheme.items}
    taken: dict[str, str] = {}
    for place, group in enumerate(scheme.groups):
        for at, code in enumerate(group.items):
            where = ("groups", place, "items", at)
            if code not in known:
                yield Fault(where, code, "the code of an item of this scheme")
            elif code in taken:
                yield Fault(where, code, f"an item in one group only, and {taken[code]!r} has it")
            taken.setdefault(code, group.code)


def _limits(scheme: Scheme) -> Iterator[Fault]:
    parts: list[tuple[tuple[int | str, ...], LinearItem | Group | Clamp]] = []
    for place, item in enumerate(scheme.items):
        if isinstance(item, LinearItem):
            parts.append((("items", place), item))
    parts += [(("groups", place), group) for place, group in enumerate(scheme.groups)]
    parts += [] if scheme.total is None else [(("total",), scheme.total)]
    for where, part in parts:
        if part.cap is not None and part.floor is not None and part.cap < part.floor:
            yield Fault((*where, "cap"), part.cap, f"{part.floor}, the floor, or more")


def _effects(scheme: Scheme, labels: list[str]) -> Iterator[Fault]:
    """A veto does something, and the grade it gives is one of the scheme's."""
    for place, veto in enumerate(scheme.vetoes):
        if veto.grade is None and not veto.zero:
            yield Fault(("vetoes", place), veto.code, "a grade, or zero = true: it does nothing")
        if veto.grade is not None and veto.grade not in labels:
            expected = "one of the grades " + (", ".join(labels) or "(there are none)")
            yield Fault(("vetoes", place, "grade"), veto.grade, expected)


def _reach(scheme: Scheme) -> Reach:
    """The totals there can be and that are graded."""
    nothing = Reach(Fraction(0), Fraction(0))
    loose = scheme.ungrouped
    total = sum((item.reach() for item in scheme.items if item.code in loose), nothing)
    held: set[str] = set()
    for group in scheme.groups:
        mine = set(group.items) - held
        held |= mine
        inside = sum((item.reach() for item in scheme.items if item.code in mine), nothing)
        total += group.bounds.narrow(inside)
    if scheme.total is not None:
        total = scheme.total.bounds.narrow(total)
    zeroed = any(veto.zero and veto.grade is None for veto in scheme.vetoes)
    return total.with_zero() if zeroed else total
