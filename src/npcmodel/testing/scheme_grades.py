"""Strategies for grades: bands with every sort of end, and rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.schemes.covering import rule_faults
from npcmodel.schemes.grading import Band, Bands, GradeRule, Rules
from npcmodel.schemes.leaves import Earned, HasAttribute, Plain
from npcmodel.schemes.parts import Reach
from npcmodel.schemes.values import AllOf, AnyOf, Compare, Condition
from npcmodel.testing.making import built
from npcmodel.testing.scheme_values import conditions
from npcmodel.testing.scheme_words import GRADES, HIGHEST, POSTS, YES_OR_NO, scaled_points

__all__ = ["band_sets", "bands", "grade_rules", "rule_sets", "undecided_conditions"]

_SEAMS = st.lists(scaled_points(least=1, most=HIGHEST - 1), min_size=1, max_size=3, unique=True)
_WHOLE_SEAMS = st.lists(st.integers(2, HIGHEST - 1), min_size=1, max_size=3, unique=True)
_WAYS = st.sampled_from(["below", "below", "at_most"])
_CONDITIONS = conditions()
_POINTS = Reach(Fraction(0), Fraction(HIGHEST))
_ORDERS = [st.permutations(range(number)) for number in range(5)]


def band_sets(*, stepped: bool = False) -> SearchStrategy[Bands]:
    """Return two to four grades that cover every total, seams between 0 and 100 (等次).

    Args:
        stepped: whole points only, with the number before the seam as the end: 60 to 79, from 80.
    """

    def build(draw: DrawFn) -> Bands:
        seams: list[Any] = sorted(draw(_WHOLE_SEAMS) if stepped else draw(_SEAMS))
        found: list[dict[str, Any]] = [{"label": GRADES[0]}]
        for seam, label in zip(seams, GRADES[1:], strict=False):
            number = Decimal(seam)
            if stepped and draw(YES_OR_NO):
                found[-1]["at_most"] = number - 1
                found.append({"label": label, "at_least": number})
            elif draw(_WAYS) == "below":
                found[-1]["below"] = number
                found.append({"label": label, "at_least": number})
            else:
                found[-1]["at_most"] = number
                found.append({"label": label, "above": number})
        order = draw(_ORDERS[len(found)])
        written = tuple(Band(**found[place]) for place in order)
        return Bands(bands=written, step=Decimal(1) if stepped else None)

    return built(build)


def bands() -> SearchStrategy[Band]:
    """Return single grades with their ends."""
    return band_sets().flatmap(lambda grades: st.sampled_from(grades.bands))


def undecided_conditions() -> SearchStrategy[Condition]:
    """Return conditions that hang on the record (条件)."""
    return built(_undecided)


def _undecided(draw: DrawFn) -> Any:  # noqa: ANN401  # a union of every kind
    found = draw(_CONDITIONS)
    if found.sure({}) is None:
        return found
    return HasAttribute(attribute="post", values=(POSTS[1],))


def rule_sets(of: str = "total") -> SearchStrategy[Rules]:
    """Return grades by conditions (按条件评定等次), the total from 0 to 100.

    Args:
        of: the code of the total.
    """

    def build(draw: DrawFn) -> Rules:
        seams = sorted(draw(_SEAMS), reverse=True)
        labels = GRADES[: len(seams) + 1][::-1]
        rules = tuple(
            GradeRule(label=label, when=_enough(draw, of, seam))
            for label, seam in zip(labels, seams, strict=False)
        )
        return Rules(rules=rules, otherwise=labels[-1], order=labels[::-1])

    return built(build).filter(lambda found: not [*rule_faults(found, {of: _POINTS}, ())])


def _enough_points(of: str, seam: Decimal) -> Compare:
    rest: dict[str, Any] = {"is": "at_least"}
    return Compare(left=Earned(of=of), right=Plain(value=seam), **rest)


def _enough(draw: DrawFn, of: str, seam: Decimal) -> Condition:
    """So many points, or what stands for them, or what must be there too."""
    enough = _enough_points(of, seam)
    which = draw(st.integers(0, 3))
    if which == 0:
        return AnyOf(of=(enough, _undecided(draw)))
    return AllOf(of=(enough, _undecided(draw))) if which == 1 else enough


def grade_rules() -> SearchStrategy[GradeRule]:
    """Return grades and what each takes (等次条件)."""
    return rule_sets().flatmap(lambda grades: st.sampled_from(grades.rules))


# Each document of grades with its strategy.
GRADE_STRATEGIES: Mapping[type, Callable[[], SearchStrategy[Any]]] = MappingProxyType(
    {Band: bands, Bands: band_sets, GradeRule: grade_rules, Rules: rule_sets}
)
