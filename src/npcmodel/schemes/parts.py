"""What every document is made of: exact numbers, texts, caps and floors, faults with a place."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from numbers import Real
from typing import Annotated, Any, Self, TypeVar

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
D = TypeVar("D", bound="Document")
_SAFE_DIGITS = 15  # a binary number returns this many decimal digits unchanged, not more


class Document(BaseModel):
    """Something that people write: frozen, and without keys it does not know."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", populate_by_name=True, serialize_by_alias=True
    )

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy, examined anew where something in it is another.

        Args:
            update: the fields that are another in the copy.
            deep: whether its parts are copied too.

        Raises:
            ValidationError: the copy contradicts itself.
        """
        copied = self.__deepcopy__() if deep else self.__copy__()
        if not update:
            return copied
        written = {name: getattr(copied, name) for name in self.model_fields_set}
        return type(self).model_validate({**written, **update})

    def __copy__(self) -> Self:
        return self._forgetting(super().__copy__())

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        return self._forgetting(super().__deepcopy__(memo))

    def __getstate__(self) -> dict[Any, Any]:
        state = super().__getstate__()
        return {**state, "__dict__": self._fields_of(state["__dict__"])}

    @classmethod
    def _fields_of(cls, values: Mapping[str, Any]) -> dict[str, Any]:
        """What was written, without what was worked out from it and kept."""
        return {name: value for name, value in values.items() if name in cls.model_fields}

    @classmethod
    def _forgetting(cls, copied: D) -> D:
        object.__setattr__(copied, "__dict__", cls._fields_of(copied.__dict__))
        return copied


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


def _printable(text: str) -> str:
    if any(sign < " " or sign in "\x7f\x85\u2028\u2029" for sign in text):
        raise PydanticCustomError("printable", "expected a text on one line, without control signs")
    return text


def _some(values: tuple[T, ...]) -> tuple[T, ...]:
    if not values:
        raise PydanticCustomError("none", "expected at least one")
    return values


Number = Annotated[Decimal, BeforeValidator(_exact), Field(max_digits=24, decimal_places=12)]
Positive = Annotated[Number, Field(gt=0)]
# A line break in a title would print a line that nobody wrote.
Name = Annotated[str, Field(pattern=r"\S"), AfterValidator(_printable)]
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
