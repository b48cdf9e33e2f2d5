"""Cross review: each unit's cases are judged by another one, nobody judges his own (交叉评查)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from npcmodel.checks import count, names
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.oversight.lots import Draw, draw
from npcmodel.pairs import Pairs

__all__ = ["CrossReview", "cross_review"]

_OTHERS = 2


@attrs.frozen(kw_only=True)
class CrossReview(Result):
    """Who judges whose cases (异地交叉评查安排).

    Attributes:
        units: the units, in the order given.
        reviewers: by unit, the unit that judges its cases; empty where there is no other one.
        rotation: by how many places the reviewers are moved on.
        lot: the lot that put the units in order; None where the order given was kept.

    Raises:
        FactsError: a unit that judges itself, or that is not judged once and judges once.
    """

    units: tuple[str | int, ...]
    reviewers: Mapping[str | int, str | int]
    rotation: int
    lot: Draw | None = None

    def __attrs_post_init__(self) -> None:
        set_: Any = object.__setattr__
        reviewers = Pairs[str | int, str | int].of("reviewers", self.reviewers)
        set_(self, "reviewers", reviewers)
        own = tuple(one for one, by in reviewers.items() if one == by)
        if own:
            raise FactsError("reviewers", own, "nobody who judges his own")
        # Each is judged once and judges once, or nobody can be.
        for found in (tuple(reviewers), tuple(reviewers.values())):
            if found and Counter(found) != Counter(self.units):
                raise FactsError("reviewers", found, "each of the units once")

    @property
    def possible(self) -> bool:
        """Whether there is another unit to judge."""
        return bool(self.reviewers)

    @property
    def mutual(self) -> tuple[tuple[str | int, str | int], ...]:
        """The pairs of units that judge each other (互评), each pair once."""
        seen: list[tuple[str | int, str | int]] = []
        for one, by in self.reviewers.items():
            if self.reviewers[by] == one and (by, one) not in seen:
                seen.append((one, by))
        return tuple(seen)

    def reviewer_of(self, unit: str | int) -> str | int:
        """Return the unit that judges a unit's cases.

        Raises:
            FactsError: no such unit, or no other one to judge it.
        """
        if unit not in self.reviewers:
            raise FactsError("unit", unit, "a unit whose cases another one judges")
        return self.reviewers[unit]

    def explain(self, lang: Lang = "zh") -> str:
        """Return who judges whom, which pairs judge each other, and the lot."""
        zh = language(lang) == "zh"
        if not self.possible:
            return (
                "只有一个单位，无法交叉评查" if zh else "one unit alone: nobody else can judge it"
            )
        lines = [
            f"{one}的案件由{by}评查" if zh else f"cases of {one} are judged by {by}"
            for one, by in self.reviewers.items()
        ]
        for one, by in self.mutual:
            lines.append(f"{one}与{by}互评" if zh else f"{one} and {by} judge each other")
        return "\n".join([*lines, *(() if self.lot is None else (self.lot.explain(lang),))])


def cross_review(
    units: Iterable[str | int], *, rotation: int = 1, seed: str | int | None = None
) -> CrossReview:
    """Return who judges whose cases, nobody his own (案件异地交叉评查).

    In a circle of the units each is judged by the one so many places further on.

    Args:
        units: the units (counties, courts, towns), each once.
        rotation: how many places further on; never a whole number of rounds.
        seed: a published seed by which the circle is put in order by lot; None keeps the order
            given.

    Raises:
        FactsError: no unit, one named twice, or a rotation after which each meets itself again.

    Limitations: local practice; no law provides for it. What the review finds is told to the
        court or the organ: it does not decide a case, and a deputy may not use the mandate to
        interfere in one (代表法 59). One unit alone is no error: the result says so.
    """
    given: tuple[Any, ...] = names("units", units)
    if not given or len(set(given)) != len(given):
        raise FactsError("units", given, "a unit or more, each once")
    lot = None if seed is None else draw(given, len(given), seed=seed)
    steps, size = count("rotation", rotation, 1), len(given)
    if size < _OTHERS:
        return CrossReview(units=given, reviewers=Pairs(), rotation=steps, lot=lot)
    if not steps % size:
        raise FactsError("rotation", steps, f"no multiple of {size}, the number of units")
    circle = given if lot is None else lot.order
    by = {one: circle[(place + steps) % size] for place, one in enumerate(circle)}
    reviewers = Pairs((one, by[one]) for one in given)
    return CrossReview(units=given, reviewers=reviewers, rotation=steps, lot=lot)
