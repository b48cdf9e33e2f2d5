"""What callers hand over, brought into one form: names each once, mappings, pairs."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from typing import Any, cast

from npcmodel.checks import instance, names
from npcmodel.errors import FactsError

__all__ = ["mapping", "once", "pairs_of"]


def once(field: str, given: object, expected: str = "each once") -> tuple[Hashable, ...]:
    """Return names, none of them twice."""
    found = names(field, given)
    if len(set(found)) != len(found):
        raise FactsError(field, found, expected)
    return found


def mapping(field: str, given: object) -> dict[Any, Any]:
    """Return a mapping as a dictionary of its own."""
    instance(field, given, Mapping)
    return dict(cast("Mapping[Any, Any]", given))


def pairs_of(field: str, given: object, expected: str) -> tuple[tuple[Any, Any], ...]:
    """Return pairs."""
    if isinstance(given, str | bytes) or not isinstance(given, Iterable):
        raise FactsError(field, given, "a sequence of pairs")
    found = tuple(cast("Iterable[object]", given))
    for one in found:
        if not _pair(one):
            raise FactsError(field, one, expected)
    return cast("tuple[tuple[Any, Any], ...]", found)


def _pair(one: object) -> bool:
    return isinstance(one, tuple) and len(cast("tuple[object, ...]", one)) == 2  # noqa: PLR2004  # a pair
