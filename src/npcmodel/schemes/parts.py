"""What every document is made of: exact numbers, texts, caps and floors, faults with a place."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from numbers import Real
from typing import Annotated, TypeVar

import attrs
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    ValidationInfo,
)
from pydantic_core import InitErrorDetails, PydanticCustomError

from npcmodel.checks import day

__all__ = [
    "Bounds",
    "Clamped",
    "Day",
    "Document",
    "Fault",
    "Limit",
    "Name",
    "Number",
    "Place",
    "Positive",
    "Reach",
    "Some",
    "figure",
    "fraction",
    "refuse",
]

Place = tuple[int | str, ...]
T = TypeVar("T")
_SAFE_DIGITS = 15  # a binary number returns this many decimal digits unchanged, not more


class Document(BaseModel):
    """Something that people write: frozen, and without keys it does not know."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", populate_by_name=True, serialize_by_alias=True
    )


def _exact(value: object, info: ValidationInfo) -> object:
    """Refuse what is no longer the number that was written."""
    if isinstance(value, int | str | Decimal):
        return value
    if info.mode != "json":
        raise PydanticCustomError("exact", "expected an int, a Decimal or a text, to be exact")
    if isinstance(value, Real):
        written = Decimal(str(value))
        if len(written.as_tuple().digits) > _SAFE_DIGITS:
            raise PydanticCustomError("exact", "expected a text for a number of so many digits")
        return written
    return value


def _day(value: object) -> date:
    return date.fromisoformat(value) if isinstance(value, str) else day("day", value)


def _some(values: tuple[T, ...]) -> tuple[T, ...]:
    if not values:
        raise PydanticCustomError("none", "expected at least one")
    return values


Number = Annotated[Decimal, BeforeValidator(_exact), Field(max_digits=24, decimal_places=12)]
Positive = Annotated[Number, Field(gt=0)]
Name = Annotated[str, Field(pattern=r"\S")]
Day = Annotated[date, BeforeValidator(_day)]
# Not Field(min_length=1): that would add a fault of its own where an element has one.
Some = Annotated[tuple[T, ...], AfterValidator(_some), Field(json_schema_extra={"minItems": 1})]


def fraction(number: Decimal | None) -> Fraction | None:
    """Return a document's number for evaluation; None stays None."""
    return None if number is None else Fraction(number)


def figure(number: Fraction) -> str:
    """Return a number exactly: whole, as a decimal that ends, or else as a/b."""
    rest = number.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    if rest != 1:
        return str(number)
    places = 0
    while number.denominator != 1:
        number *= 10
        places += 1
    digits = str(abs(number.numerator)).rjust(places + 1, "0")
    whole, tail = digits[: len(digits) - places], digits[len(digits) - places :]
    return ("-" if number < 0 else "") + whole + (f".{tail}" if tail else "")


@enum.unique
class Limit(enum.Enum):
    """What kept points from being what they would have been (上下限)."""

    NONE = "未触及"
    CAP = "封顶"
    FLOOR = "保底"


@attrs.frozen
class Clamped:
    """Points before and after a cap or a floor.

    Attributes:
        before: the points earned.
        points: the points that count.
        bound: which limit made the difference; NONE where both are the same.
        limit: the cap or floor that did.
    """

    before: Fraction
    points: Fraction
    bound: Limit = Limit.NONE
    limit: Fraction | None = None


@attrs.frozen
class Reach:
    """The lowest and the highest points there can be; None where there is no end."""

    least: Fraction | None
    most: Fraction | None

    def __add__(self, other: Reach) -> Reach:
        return Reach(
            None if self.least is None or other.least is None else self.least + other.least,
            None if self.most is None or other.most is None else self.most + other.most,
        )

    def with_zero(self) -> Reach:
        """Return the reach widened so that it holds 0."""
        return Reach(
            None if self.least is None else min(self.least, Fraction(0)),
            None if self.most is None else max(self.most, Fraction(0)),
        )


@attrs.frozen
class Bounds:
    """A floor and a cap, both included; None where there is none."""

    floor: Fraction | None
    cap: Fraction | None

    @classmethod
    def of(cls, floor: Decimal | None, cap: Decimal | None) -> Bounds:
        """Return the bounds a document writes down."""
        return cls(fraction(floor), fraction(cap))

    def clamp(self, before: Fraction) -> Clamped:
        """Return the points within the bounds, and the bound that changed them."""
        if self.cap is not None and before > self.cap:
            return Clamped(before, self.cap, Limit.CAP, self.cap)
        if self.floor is not None and before < self.floor:
            return Clamped(before, self.floor, Limit.FLOOR, self.floor)
        return Clamped(before, before)

    def narrow(self, reach: Reach) -> Reach:
        """Return what is left of a reach within the bounds."""
        least = self.floor if reach.least is None else self.clamp(reach.least).points
        most = self.cap if reach.most is None else self.clamp(reach.most).points
        return Reach(least, most)


@attrs.frozen
class Fault:
    """Something wrong in a document.

    Attributes:
        place: the way to it: fields and positions.
        value: what stands there.
        expected: what should.
    """

    place: Place
    value: object
    expected: str

    def under(self, *place: int | str) -> Fault:
        """Return the fault as seen from further out."""
        return Fault((*place, *self.place), self.value, self.expected)


def refuse(title: str, faults: Iterable[Fault]) -> None:
    """Raise one ValidationError that lists every fault with its place, if there is any."""
    errors = [
        InitErrorDetails(
            type=PydanticCustomError("drafting", "{value}: expected {expected}", _words(fault)),
            loc=fault.place,
            input=fault.value,
        )
        for fault in faults
    ]
    if errors:
        raise ValidationError.from_exception_data(title, errors)


def _words(fault: Fault) -> dict[str, object]:
    value = repr(fault.value) if isinstance(fault.value, str) else str(fault.value)
    return {"value": value, "expected": fault.expected}
