"""Which way a value goes when more of something is counted."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from itertools import pairwise
from typing import Any

import attrs

from npcmodel.pairs import Pairs
from npcmodel.schemes.items import ComputedItem, Item
from npcmodel.schemes.leaves import Count, Earned, Given, Known, Node, Plain, Quantity
from npcmodel.schemes.parts import Reach
from npcmodel.schemes.reaches import always_at_least
from npcmodel.schemes.values import (
    AllOf,
    AnyOf,
    ByAttribute,
    ByTrait,
    ClampedValue,
    Compare,
    Condition,
    Each,
    Fold,
    Greatest,
    If,
    Least,
    Linear,
    NotSo,
    Product,
    Quotient,
    Rate,
    Steps,
    Sum,
)

__all__ = ["Trend", "item_trends", "trends"]


@enum.unique
class Trend(enum.Enum):
    """Which way points go when more is counted (增减方向)."""

    RISING = "只增不减"
    FALLING = "只减不增"
    EITHER = "可增可减"


Trends = dict[str, Trend]
_TURNED = {Trend.RISING: Trend.FALLING, Trend.FALLING: Trend.RISING, Trend.EITHER: Trend.EITHER}
_ZERO = Fraction(0)
_UNKNOWN = ""  # points that nothing is known of; no event and no number bears a name without sign
_NOTHING_BEFORE: Mapping[str, Mapping[str, Trend]] = Pairs()


def _turned(found: Trends) -> Trends:
    return {code: _TURNED[trend] for code, trend in found.items()}


def _either(found: Trends) -> Trends:
    return dict.fromkeys(found, Trend.EITHER)


def _together(*parts: Trends) -> Trends:
    """Both ways, where one part rises and another falls."""
    found: Trends = {}
    for part in parts:
        for code, trend in part.items():
            found[code] = trend if found.get(code, trend) is trend else Trend.EITHER
    return found


def _scaled(found: Trends, by: Reach) -> Trends:
    """The trends of a value multiplied by another."""
    if by.least is not None and by.least >= 0:
        return found
    return _turned(found) if by.most is not None and by.most <= 0 else _either(found)


@attrs.frozen
class _Asked:
    """What is known of the items before: how far each goes, and which way."""

    reach: Known
    before: Mapping[str, Mapping[str, Trend]]


def trends(
    value: Node, known: Known, before: Mapping[str, Mapping[str, Trend]] = _NOTHING_BEFORE
) -> dict[str, Trend]:
    """Return, by kind of event or name of number, which way a value goes (增减方向).

    Args:
        value: the value.
        known: how far items and groups before it can go, by code.
        before: which way the items before it go, by code: see `item_trends`.

    Limitations: the words of an event are not asked; where it cannot be told, and where it asks
        for the points of what is not in `before`, the answer is EITHER.
    """
    found = _trends(value, _Asked(known, before))
    if _UNKNOWN not in found:
        return found
    return {name: Trend.EITHER for name in found if name != _UNKNOWN}


def item_trends(items: Iterable[Item], known: Known) -> dict[str, dict[str, Trend]]:
    """Return which way each item of a scheme goes, by its code (各项增减方向).

    Args:
        items: the items of a scheme, in their order.
        known: how far they can go, by code.
    """
    found: dict[str, dict[str, Trend]] = {}
    for item in items:
        if isinstance(item, ComputedItem):
            found[item.code] = trends(item.value, known, found)
        elif item.measure is not None and item.per is not None:
            rising = Trend.RISING if item.per > 0 else Trend.FALLING
            found[item.code] = {item.measure.event: rising}
        else:
            found[item.code] = {}
    return found


def _trends(value: Node, known: _Asked) -> Trends:
    return _RULES[type(value)](value, known)


def _of_earned(value: Earned, known: _Asked) -> Trends:
    found = known.before.get(value.of)
    return {_UNKNOWN: Trend.EITHER} if found is None else dict(found)


def _none(value: Node, known: _Asked) -> Trends:  # noqa: ARG001  # as every kind is asked
    return {}


def _of_count(value: Count, known: _Asked) -> Trends:  # noqa: ARG001  # as every kind is asked
    return {value.measure.event: Trend.RISING}


def _of_given(value: Given, known: _Asked) -> Trends:  # noqa: ARG001  # as every kind is asked
    return {value.name: Trend.RISING}


def _of_linear(value: Linear, known: _Asked) -> Trends:
    per = Fraction(value.per)
    return _scaled(_trends(value.of, known), Reach(per, per))


def _of_several(value: Sum | Greatest | Least, known: _Asked) -> Trends:
    return _together(*(_trends(part, known) for part in value.of))


def _of_clamp(value: ClampedValue, known: _Asked) -> Trends:
    ends = [part for part in (value.cap, value.floor) if part is not None]
    return _together(_trends(value.of, known), *(_trends(end, known) for end in ends))


def _of_table(value: ByAttribute | ByTrait, known: _Asked) -> Trends:
    others = [] if value.otherwise is None else [value.otherwise]
    return _together(*(_trends(part, known) for part in [*value.values.values(), *others]))


def _of_quotient(value: Quotient | Rate, known: _Asked) -> Trends:
    below = value.whole.reach(known.reach)
    part = _scaled(_trends(value.part, known), below)
    whole = _scaled(_turned(_trends(value.whole, known)), value.part.reach(known.reach))
    # From below 0 to above it a quotient jumps from one end to the other.
    found = _together(part, whole if _one_sided(below) else _either(whole))
    return found if value.if_zero is None else _either(found)


def _one_sided(reach: Reach) -> bool:
    return (reach.least is not None and reach.least >= 0) or (
        reach.most is not None and reach.most <= 0
    )


def _of_fold(value: Fold, known: _Asked) -> Trends:
    over = {} if value.periods is None else _trends(value.periods, known)
    return _together(_trends(value.of, known), _either(over))


def _of_steps(value: Steps, known: _Asked) -> Trends:
    inner = _trends(value.of, known)
    worth = [step.value.reach(known.reach) for step in value.reachable(value.of.reach(known.reach))]
    pairs = list(pairwise(worth))
    found = _together(*(_trends(step.value, known) for step in value.steps))
    if all(always_at_least(high, low) for low, high in pairs):
        return _together(inner if len(worth) > 1 else {}, found)
    if all(always_at_least(low, high) for low, high in pairs):
        return _together(_turned(inner), found)
    return _together(_either(inner), found)


def _of_product(value: Product, known: _Asked) -> Trends:
    found: list[Trends] = []
    for place, part in enumerate(value.of):
        scaled = _trends(part, known)
        for at, other in enumerate(value.of):
            scaled = scaled if at == place else _scaled(scaled, other.reach(known.reach))
        found.append(scaled)
    return _together(*found)


def _at_most(reach: Reach, number: Fraction) -> bool:
    return reach.most is not None and reach.most <= number


def _of_each(value: Each, known: _Asked) -> Trends:
    """More events bring more where each brings no less than none, or nothing, does.

    They do not bring less where the best of several counts once: another may better it.
    """
    one, event = value.points.reach(known.reach), value.measure.event
    none = Fraction(value.if_none)
    least = _ZERO if value.how == "sum" else none
    if value.how in {"sum", "max"} and one.least is not None and one.least >= max(least, none):
        mine = Trend.RISING
    elif value.how in {"sum", "min"} and value.once_by is None and _at_most(one, min(least, none)):
        mine = Trend.FALLING
    else:
        mine = Trend.EITHER
    return _together({event: mine}, _trends(value.points, known))


def _of_choice(value: If, known: _Asked) -> Trends:
    then, other = value.then.reach(known.reach), value.otherwise.reach(known.reach)
    asked = _of_condition(value.when, known)
    if always_at_least(other, then) and not always_at_least(then, other):
        asked = _turned(asked)
    elif not always_at_least(then, other):
        asked = _either(asked)
    return _together(asked, _trends(value.then, known), _trends(value.otherwise, known))


def _of_condition(condition: Condition, known: _Asked) -> Trends:
    """Which way a condition goes: rising where more of something makes it hold."""
    if isinstance(condition, Compare):
        left, right = _trends(condition.left, known), _trends(condition.right, known)
        if condition.is_ in {"at_least", "more"}:
            return _together(left, _turned(right))
        if condition.is_ in {"at_most", "less"}:
            return _together(_turned(left), right)
        return _either(_together(left, right))
    if isinstance(condition, AllOf | AnyOf):
        return _together(*(_of_condition(one, known) for one in condition.of))
    if isinstance(condition, NotSo):
        return _turned(_of_condition(condition.of, known))
    return {}


_RULES: dict[type[Node], Callable[[Any, _Asked], Trends]] = {
    Plain: _none,
    Earned: _of_earned,
    Quantity: _none,
    Count: _of_count,
    Given: _of_given,
    Linear: _of_linear,
    Steps: _of_steps,
    Sum: _of_several,
    Greatest: _of_several,
    Least: _of_several,
    ClampedValue: _of_clamp,
    ByAttribute: _of_table,
    ByTrait: _of_table,
    Product: _of_product,
    Quotient: _of_quotient,
    Rate: _of_quotient,
    Each: _of_each,
    If: _of_choice,
    Fold: _of_fold,
}
