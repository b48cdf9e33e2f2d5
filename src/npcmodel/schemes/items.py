"""Items: what brings points and what costs them, each a class of its own."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from npcmodel.schemes.leaves import NOTHING_KNOWN, Known
from npcmodel.schemes.measures import Measure
from npcmodel.schemes.parts import (
    Bounds,
    Clamped,
    Document,
    Name,
    Number,
    Positive,
    Reach,
    fraction,
)
from npcmodel.schemes.reading import Reading
from npcmodel.schemes.values import Value

__all__ = ["BaseItem", "ComputedItem", "DeductionItem", "Item", "LinearItem"]

_ZERO = Fraction(0)


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

    @cached_property
    def per(self) -> Fraction:
        """Points a unit."""
        return Fraction(self.points)

    @cached_property
    def free(self) -> Fraction:
        """Units at the start that earn nothing."""
        return Fraction(self.from_)

    @cached_property
    def bounds(self) -> Bounds:
        """Its floor and cap."""
        return Bounds.of(self.floor, self.cap)

    def earned(self, units: Fraction) -> Clamped:
        """Return the points for so many units."""
        paid = max(_ZERO, units - self.free) if self.free else units
        return self.bounds.clamp(self.per * paid)

    def taken(self, reading: Reading) -> tuple[Fraction, Clamped]:
        """Return the units of a record, and the points they bring."""
        units = Fraction(reading.counted(self.code, self.measure))
        return units, self.earned(units)

    def reach(self, known: Known = NOTHING_KNOWN) -> Reach:  # noqa: ARG002  # as every item is asked
        """Return the points the item can bring."""
        most, least = (None if self.points > 0 else _ZERO), (None if self.points < 0 else _ZERO)
        return self.bounds.narrow(Reach(least, most))


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
    free: ClassVar[Fraction] = _ZERO

    @cached_property
    def per(self) -> Fraction:
        """Points a unit, negative."""
        return -Fraction(self.points)

    @cached_property
    def bounds(self) -> Bounds:
        """The most that can be taken, as a cap on what is taken."""
        return Bounds.of(None, self.cap)

    def earned(self, units: Fraction) -> Clamped:
        """Return the points for so many units: none, or negative ones."""
        taken = self.bounds.clamp(-self.per * units)
        return Clamped(-taken.before, -taken.points, taken.bound, taken.limit)

    def taken(self, reading: Reading) -> tuple[Fraction, Clamped]:
        """Return the units of a record, and the points they cost."""
        units = Fraction(reading.counted(self.code, self.measure))
        return units, self.earned(units)

    def reach(self, known: Known = NOTHING_KNOWN) -> Reach:  # noqa: ARG002  # as every item is asked
        """Return the points the item can bring."""
        cap = fraction(self.cap)
        return Reach(None if cap is None else -cap, _ZERO)


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
    free: ClassVar[Fraction] = _ZERO

    def earned(self, units: Fraction) -> Clamped:  # noqa: ARG002  # as every item is asked
        """Return the points, whatever the units."""
        return Clamped(Fraction(self.points), Fraction(self.points))

    def taken(self, reading: Reading) -> tuple[Fraction, Clamped]:  # noqa: ARG002  # as every item is asked
        """Return no units, and the points."""
        return _ZERO, self.earned(_ZERO)

    def reach(self, known: Known = NOTHING_KNOWN) -> Reach:  # noqa: ARG002  # as every item is asked
        """Return the points the item can bring."""
        return Reach(Fraction(self.points), Fraction(self.points))


class ComputedItem(Document):
    """Points as a value says (综合计分): tables, rates, marks, each event by itself.

    Attributes:
        code: its name in groups and results.
        title: what people call it.
        value: what it is worth.
        cap: the most points the item can bring.
        floor: the least.
    """

    kind: Literal["computed"] = "computed"
    code: Name
    title: Name
    value: Value
    cap: Number | None = None
    floor: Number | None = None
    measure: ClassVar[Measure | None] = None
    per: ClassVar[Fraction | None] = None
    free: ClassVar[Fraction] = _ZERO

    @cached_property
    def bounds(self) -> Bounds:
        """Its floor and cap."""
        return Bounds.of(self.floor, self.cap)

    def taken(self, reading: Reading) -> tuple[Fraction, Clamped]:
        """Return no units, and the points that the value is worth for a record."""
        return _ZERO, self.bounds.clamp(Fraction(self.value.worth(reading)))

    def reach(self, known: Known = NOTHING_KNOWN) -> Reach:
        """Return the points the item can bring."""
        return self.bounds.narrow(self.value.reach(known))


Item = Annotated[LinearItem | DeductionItem | BaseItem | ComputedItem, Field(discriminator="kind")]
