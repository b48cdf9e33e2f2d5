"""What is a count, a day, a name: the checks that every fact and rule shares.

Each returns the value it accepts, in its plain type, or raises one
[`FactsError`][npcmodel.errors.FactsError] that names field, value and expectation.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Hashable, Iterable
from datetime import date, datetime
from enum import Enum
from typing import Any, TypeVar, cast

from npcmodel.errors import FactsError

__all__ = ["count", "day", "each", "instance", "member", "name", "names", "optional", "text"]

E = TypeVar("E", bound=Enum)
T = TypeVar("T")


def count(field: str, value: object, least: int = 0, most: int | None = None) -> int:
    """Return a whole number of people, votes, days...: `least` to `most`, bounds included.

    Anything with `__index__` passes (numpy's and pandas' integers do) except bool;
    a float is refused even when whole.
    """
    if type(value) is not int:
        value = _whole(field, value, least)
    if value < least:
        raise FactsError(field, value, f"a whole number of at least {least}")
    if most is not None and value > most:
        raise FactsError(field, value, f"a whole number of at most {most}")
    return value


def _whole(field: str, value: object, least: int) -> int:
    if not isinstance(value, bool):
        try:
            return operator.index(value)  # type: ignore[arg-type]  # what has no index raises
        except TypeError:
            pass
    raise FactsError(field, value, f"a whole number of at least {least}")


def day(field: str, value: object) -> date:
    """Return a calendar day; a datetime (pandas' Timestamp is one) is refused."""
    if type(value) is date:
        return value
    if isinstance(value, datetime) or not isinstance(value, date):
        raise FactsError(field, value, "a datetime.date without a time of day")
    return value


def member(field: str, value: object, kind: type[E]) -> E:
    """Return a member of an enumeration; its text is not accepted in its place."""
    if not isinstance(value, kind):
        names = ", ".join(kind.__members__)
        raise FactsError(field, value, f"a member of {kind.__name__}: {names}")
    return value


def instance(field: str, value: object, kind: type[T] | tuple[type[Any], ...]) -> T:
    """Return a value of the kind (or of one of the kinds) asked for."""
    if not isinstance(value, kind):
        kinds = kind if isinstance(kind, tuple) else (kind,)
        raise FactsError(field, value, "a " + " or ".join(k.__name__ for k in kinds))
    return value  # pyright: ignore[reportReturnType]  # a tuple of kinds does not narrow to T


def text(field: str, value: object) -> str:
    """Return a text that says something."""
    if not isinstance(value, str) or not value.strip():
        raise FactsError(field, value, "a text that is not empty")
    return value


def name(field: str, value: object) -> object:
    """Return a name of a person or project: any hashable but None."""
    if value is None:
        raise FactsError(field, value, "a name, not None")
    try:
        hash(value)
    except TypeError:
        raise FactsError(field, value, "a hashable name") from None
    return value


def names(field: str, values: object) -> tuple[Hashable, ...]:
    """Return a sequence of names as a tuple; a text alone is no sequence of them."""
    if isinstance(values, str | bytes) or not isinstance(values, Iterable):
        raise FactsError(field, values, "a sequence of names")
    return tuple(name(field, value) for value in cast("Iterable[object]", values))


def each(field: str, values: Iterable[object], kind: type[T]) -> tuple[T, ...]:
    """Return a tuple whose elements are all of the kind asked for."""
    if isinstance(values, str | bytes) or not isinstance(values, Iterable):
        raise FactsError(field, values, f"a sequence of {kind.__name__}")
    return tuple(instance(field, value, kind) for value in values)


def optional(check: Callable[..., T], field: str, value: object, *more: object) -> T | None:
    """Return None for None, and otherwise what the check returns."""
    return None if value is None else check(field, value, *more)
