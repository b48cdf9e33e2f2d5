"""Rules that nobody can come to: what the rules before them have taken already."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from fractions import Fraction

from npcmodel.schemes.grading import Rules
from npcmodel.schemes.leaves import Known, Node, Plain
from npcmodel.schemes.parts import Fault, Reach
from npcmodel.schemes.values import AllOf, AnyOf, Compare, Condition

__all__ = ["order_faults", "rule_faults"]

# A place between numbers: below all (-1), at a number (0) or just above it, beyond all (1).
_Cut = tuple[int, Fraction, bool]
_Span = tuple[_Cut, _Cut]
_Spans = dict[Node, list[_Span]]
_START: _Cut = (-1, Fraction(0), False)
_END: _Cut = (1, Fraction(0), False)
_TURNED = {
    "at_least": "at_most",
    "more": "less",
    "at_most": "at_least",
    "less": "more",
    "equal": "equal",
}


def order_faults(grades: Rules, by_veto: Collection[str | None]) -> Iterator[Fault]:
    """Find an order that does not name every grade once, or one that is needed and not there."""
    given = {label for label in by_veto if label is not None}
    labels = set(grades.labels)
    if not grades.order:
        if given:
            expected = "the grades from the worst to the best, so that no veto betters a grade"
            yield Fault(("order",), "()", expected)
    elif len(grades.order) != len(labels) or set(grades.order) != labels:
        expected = "every grade once: " + ", ".join(dict.fromkeys(grades.labels))
        yield Fault(("order",), ", ".join(grades.order), expected)


def rule_faults(grades: Rules, known: Known, by_veto: Collection[str | None]) -> Iterator[Fault]:
    """Find rules that no record can meet, and grades after what every record meets.

    Limitations: what several rules take together is known where they hold one value against
        numbers; of other conditions only that they are sure.
    """
    certain: str | None = None
    taken: _Spans = {}
    for place, rule in enumerate(grades.rules):
        found = rule.when.sure(known)
        if certain is not None and rule.label not in by_veto:
            expected = f"a grade that can be reached: {certain!r} before it always holds"
            yield Fault(("rules", place, "label"), rule.label, expected)
        elif rule.label not in by_veto and (
            found is False or (certain is None and _covered(rule.when, taken, known))
        ):
            expected = f"a condition that can hold: {rule.label!r} is out of reach"
            yield Fault(("rules", place, "when"), rule.when.kind, expected)
        for value, span in _takes(rule.when):
            taken.setdefault(value, []).append(span)
        if certain is None and (found is True or _all_taken(taken, known)):
            certain = rule.label
    if certain is not None and grades.otherwise not in {*_before(grades, certain), *by_veto}:
        expected = f"a grade that can be reached: {certain!r} before it always holds"
        yield Fault(("otherwise",), grades.otherwise, expected)


def _before(grades: Rules, label: str) -> tuple[str, ...]:
    return grades.labels[: grades.labels.index(label) + 1]


def _span(condition: Condition) -> tuple[Node, _Span] | None:
    """The value that a condition holds against a number, and the numbers for which it holds."""
    if not isinstance(condition, Compare):
        return None
    left, right, how = condition.left, condition.right, str(condition.is_)
    if isinstance(left, Plain):
        left, right, how = right, left, _TURNED[how]
    if not isinstance(right, Plain) or isinstance(left, Plain):
        return None
    number = Fraction(right.value)
    at, after = (0, number, False), (0, number, True)
    spans: dict[str, _Span] = {
        "at_least": (at, _END),
        "more": (after, _END),
        "at_most": (_START, after),
        "less": (_START, at),
        "equal": (at, after),
    }
    return left, spans[how]


def _takes(condition: Condition) -> Iterator[tuple[Node, _Span]]:
    """The numbers for which a condition surely holds, by value: fewer than there may be."""
    found = _span(condition)
    if found is not None:
        yield found
    elif isinstance(condition, AnyOf) or (isinstance(condition, AllOf) and len(condition.of) == 1):
        for one in condition.of:
            yield from _takes(one)


def _covered(condition: Condition, taken: _Spans, known: Known) -> bool:
    """Whether a condition holds only where one before it holds."""
    if isinstance(condition, AnyOf):
        return all(_covered(one, taken, known) for one in condition.of)
    parts = condition.of if isinstance(condition, AllOf) else (condition,)
    left: dict[Node, _Span] = {}
    for found in map(_span, parts):
        if found is not None:
            value, (low, high) = found
            start, end = left.get(value, _of(value.reach(known)))
            left[value] = max(start, low), min(end, high)
    inner = isinstance(condition, AllOf) and any(_covered(one, taken, known) for one in parts)
    return inner or any(_within(span, taken.get(value, ())) for value, span in left.items())


def _of(reach: Reach) -> _Span:
    low = _START if reach.least is None else (0, reach.least, False)
    return low, _END if reach.most is None else (0, reach.most, True)


def _within(span: _Span, taken: Iterable[_Span]) -> bool:
    """Whether each number of a span lies in one of several others."""
    at, end = span
    for low, high in sorted(taken):
        if low <= at:
            at = max(at, high)
    return at >= end


def _all_taken(taken: _Spans, known: Known) -> bool:
    """Whether what was taken of one value is all that it can be."""
    return any(_within(_of(value.reach(known)), spans) for value, spans in taken.items())
