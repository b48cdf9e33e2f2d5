"""A read-only mapping that hashes, so that facts which hold one do too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar, cast

from npcmodel.errors import FactsError

__all__ = ["Pairs"]

K = TypeVar("K")
V = TypeVar("V")


class Pairs(Mapping[K, V]):
    """A mapping that keeps its order, cannot be changed, and hashes.

    Two are equal when they hold the same pairs, in whatever order.
    """

    __slots__ = ("_held",)
    _held: dict[K, V]

    def __init__(self, pairs: Mapping[K, V] | Iterable[tuple[K, V]] = ()) -> None:
        self._held = dict(pairs)

    def __getitem__(self, key: K) -> V:
        return self._held[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._held)

    def __len__(self) -> int:
        return len(self._held)

    def __hash__(self) -> int:
        return hash(frozenset(self._held.items()))

    def __repr__(self) -> str:
        return repr(self._held)

    @classmethod
    def of(cls, field: str, value: object) -> Pairs[K, V]:
        """Return the mapping as pairs, or raise a `FactsError` that names the field."""
        if isinstance(value, cls):
            return value
        if not isinstance(value, Mapping):
            raise FactsError(field, value, "a mapping")
        return cls(cast("Mapping[K, V]", value))
