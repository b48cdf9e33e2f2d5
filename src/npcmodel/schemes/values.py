"""Values: the small language in which a document says what something is worth.

A value is a number, or an object with a `kind`. Texts hold no expressions: whatever can be said
is a class here, with what it is `worth` for a record and how far it can `reach`.
"""

from __future__ import annotations

from bisect import bisect_right
from fractions import Fraction
from functools import cached_property, reduce
from typing import Annotated, Any, Literal, cast

from pydantic import AfterValidator, BeforeValidator, Discriminator, Field, PlainSerializer, Tag

from npcmodel.dates.frequency import Period
from npcmodel.errors import FactsError
from npcmodel.pairs import Pairs
from npcmodel.schemes.leaves import (
    IDLE,
    Count,
    Earned,
    Given,
    HasAttribute,
    HasTrait,
    Known,
    Node,
    Plain,
    Quantity,
    chosen,
    words_of,
)
from npcmodel.schemes.measures import Measure, Within
from npcmodel.schemes.parts import Bounds, Document, Name, Number, Reach, Some
from npcmodel.schemes.reaches import (
    NOTHING,
    always_at_least,
    greatest,
    hull,
    least,
    over,
    times,
)
from npcmodel.schemes.reading import (
    BEST_ALONE,
    NO_BASE,
    NO_EVENT,
    SAME_MATTER,
    UNRECORDED,
    WORST_ALONE,
    Exact,
    Reading,
    Use,
    UseKind,
    exact,
    spans,
)

__all__ = [
    "AllOf",
    "AnyOf",
    "ByAttribute",
    "ByTrait",
    "ClampedValue",
    "Compare",
    "Condition",
    "Each",
    "Fold",
    "Greatest",
    "If",
    "Least",
    "Linear",
    "NotSo",
    "Product",
    "Quotient",
    "Rate",
    "Stepped",
    "Steps",
    "Sum",
    "Value",
]


def _tag(value: object) -> str:
    if isinstance(value, dict):
        return str(cast("dict[str, object]", value).get("kind"))
    return getattr(value, "kind", "plain")


def _bare(value: object) -> object:
    """A bare number stands for itself."""
    if isinstance(value, dict | Document):
        return cast("object", value)
    return {"kind": "number", "value": value}


_SHARE = Reach(Fraction(0), Fraction(1))
_FoldName = Literal["sum", "mean", "min", "max", "last"]


def _folded(how: str, parts: list[Exact]) -> Exact:
    """Return several numbers as one; there is at least one."""
    if how == "max":
        return max(parts)
    if how == "min":
        return min(parts)
    if how == "last":
        return parts[-1]
    total: Exact = sum(parts)
    return total if how == "sum" else Fraction(total, len(parts))


class Linear(Node):
    """So much a unit, from a certain unit on (按量计分).

    Attributes:
        of: the units.
        per: points a unit.
        from_: units at the start that earn nothing, `from` in JSON: from the third on is 2.
    """

    kind: Literal["linear"] = "linear"
    of: Value
    per: Number
    from_: Number = Field(default=0, ge=0, alias="from", validate_default=True)

    @cached_property
    def _exact(self) -> tuple[Exact, Exact]:
        return exact(self.per), exact(self.from_)

    def worth(self, reading: Reading) -> Exact:
        """Return the points."""
        per, free = self._exact
        return per * max(0, self.of.worth(reading) - free)

    def reach(self, known: Known) -> Reach:
        """Return how far the points can go."""
        per, free = Fraction(self.per), Fraction(self.from_)
        inner = self.of.reach(known)
        zero = Fraction(0)
        paid = Reach(
            zero if inner.least is None else max(zero, inner.least - free),
            None if inner.most is None else max(zero, inner.most - free),
        )
        return times(paid, Reach(per, per))


class Stepped(Document):
    """One step: from this number on it is worth so much (一档).

    Attributes:
        from_: the lowest number of the step, included; `from` in JSON.
        value: what it is worth.
    """

    from_: Number = Field(alias="from")
    value: Value


class Steps(Node):
    """A table of steps: the last one that begins at or below the number (分档).

    Attributes:
        of: the number.
        steps: the steps, ascending.
    """

    kind: Literal["steps"] = "steps"
    of: Value
    steps: Some[Stepped]

    @cached_property
    def _starts(self) -> list[Exact]:
        return [exact(step.from_) for step in self.steps]

    def worth(self, reading: Reading) -> Exact:
        """Return what the step is worth.

        Raises:
            FactsError: the number lies below the first step.
        """
        number = self.of.worth(reading)
        place = bisect_right(self._starts, number)
        if not place:
            raise FactsError("steps", number, f"{self.steps[0].from_} or more, the first step")
        return self.steps[place - 1].value.worth(reading)

    def reach(self, known: Known) -> Reach:
        """Return how far the steps that can be reached go."""
        inner = self.of.reach(known)
        return hull([step.value.reach(known) for step in self.reachable(inner)] or [NOTHING])

    def reachable(self, inner: Reach) -> list[Stepped]:
        """Return the steps that a number within its reach can take."""
        ends: list[Number | None] = [step.from_ for step in self.steps[1:]]
        return [
            step
            for step, end in zip(self.steps, [*ends, None], strict=True)
            if (inner.most is None or step.from_ <= inner.most)
            and (end is None or inner.least is None or end > inner.least)
        ]


class ByAttribute(Node):
    """A value for each word that describes the subject (按身份取值).

    Attributes:
        attribute: its name in the record's `attributes`.
        values: the value for each word.
        otherwise: the value for any other word and for none; None refuses them.
        title: what people call the attribute, for explanations; None for its name.
    """

    kind: Literal["by_attribute"] = "by_attribute"
    attribute: Name
    values: ValueOf
    otherwise: Value | None = None
    title: Name | None = None

    def worth(self, reading: Reading) -> Exact:
        """Return what the word is worth.

        Raises:
            FactsError: a word without a value.
        """
        word = reading.record.attributes.get(self.attribute)
        value = chosen(self.values, word, self.otherwise)
        if value is None:
            field = f"attributes[{self.attribute!r}]"
            raise FactsError(field, word, words_of(self.values))
        if word is None:
            reading.instead(UNRECORDED, self.attribute, None, self.title)
        else:
            reading.use(UseKind.ATTRIBUTE, self.attribute, None, word, self.title)
        return value.worth(reading)

    def reach(self, known: Known) -> Reach:
        """Return how far the values go."""
        return _reach_of_all([*self.values.values(), self.otherwise], known)


class ByTrait(Node):
    """A value for each word that describes the event scored by itself (按事项类别取值).

    Attributes:
        trait: its name in the event's `traits`.
        values: the value for each word.
        otherwise: the value for any other word and for none; None refuses them.
    """

    kind: Literal["by_trait"] = "by_trait"
    trait: Name
    values: ValueOf
    otherwise: Value | None = None

    def worth(self, reading: Reading) -> Exact:
        """Return what the word is worth.

        Raises:
            FactsError: a word without a value.
        """
        word = reading.event.traits.get(self.trait)
        value = chosen(self.values, word, self.otherwise)
        if value is None:
            field = f"events[{reading.at}].traits[{self.trait!r}]"
            raise FactsError(field, word, words_of(self.values))
        return value.worth(reading)

    def reach(self, known: Known) -> Reach:
        """Return how far the values go."""
        return _reach_of_all([*self.values.values(), self.otherwise], known)


def _reach_of_all(values: list[Any], known: Known) -> Reach:
    return hull([value.reach(known) for value in values if value is not None])


class ClampedValue(Node):
    """A value between a floor and a cap, both included (封顶与保底).

    Attributes:
        of: the value.
        cap: the highest it can be.
        floor: the lowest.
    """

    kind: Literal["clamp"] = "clamp"
    of: Value
    cap: Value | None = None
    floor: Value | None = None

    def worth(self, reading: Reading) -> Exact:
        """Return the value within its limits.

        Raises:
            FactsError: for this record the cap lies below the floor.
        """
        before = Fraction(self.of.worth(reading))
        cap = None if self.cap is None else Fraction(self.cap.worth(reading))
        floor = None if self.floor is None else Fraction(self.floor.worth(reading))
        if cap is not None and floor is not None and cap < floor:
            raise FactsError("cap", cap, f"{floor}, the floor, or more")
        clamped = Bounds(floor, cap).clamp(before)
        reading.bounded(clamped)
        return clamped.points

    def reach(self, known: Known) -> Reach:
        """Return how far it goes within its limits."""
        found = self.of.reach(known)
        if self.cap is not None:
            found = least([found, self.cap.reach(known)])
        return found if self.floor is None else greatest([found, self.floor.reach(known)])


class Sum(Node):
    """Several values together (合计).

    Attributes:
        of: the values.
    """

    kind: Literal["sum"] = "sum"
    of: Some[Value]

    def worth(self, reading: Reading) -> Exact:
        """Return the sum."""
        return sum(value.worth(reading) for value in self.of)

    def reach(self, known: Known) -> Reach:
        """Return how far the sum can go."""
        return sum((value.reach(known) for value in self.of), NOTHING)


class Greatest(Node):
    """The greatest of several values: the better counts (就高不就低).

    Attributes:
        of: the values.
    """

    kind: Literal["max"] = "max"
    of: Some[Value]

    def worth(self, reading: Reading) -> Exact:
        """Return the greatest."""
        return max(value.worth(reading) for value in self.of)

    def reach(self, known: Known) -> Reach:
        """Return how far the greatest can go."""
        return greatest(value.reach(known) for value in self.of)


class Least(Node):
    """The least of several values: the worst counts (就低).

    Attributes:
        of: the values.
    """

    kind: Literal["min"] = "min"
    of: Some[Value]

    def worth(self, reading: Reading) -> Exact:
        """Return the least."""
        return min(value.worth(reading) for value in self.of)

    def reach(self, known: Known) -> Reach:
        """Return how far the least can go."""
        return least(value.reach(known) for value in self.of)


class Product(Node):
    """Values multiplied (相乘).

    Attributes:
        of: the values.
    """

    kind: Literal["product"] = "product"
    of: Some[Value]

    def worth(self, reading: Reading) -> Exact:
        """Return the product."""
        total: Exact = 1
        for value in self.of:
            total *= value.worth(reading)
        return total

    def reach(self, known: Known) -> Reach:
        """Return how far the product can go."""
        first, *others = (value.reach(known) for value in self.of)
        return reduce(times, others, first)


class Quotient(Node):
    """One value over another (相除).

    Attributes:
        part: the upper number.
        whole: the lower one.
        if_zero: what counts where the lower number is 0; None refuses such a record.
    """

    kind: Literal["quotient"] = "quotient"
    part: Value
    whole: Value
    if_zero: Number | None = None

    def worth(self, reading: Reading) -> Exact:
        """Return the quotient.

        Raises:
            FactsError: the lower number is 0, and the document does not say what then counts.
        """
        part, whole = self.part.worth(reading), self.whole.worth(reading)
        return _quotient(part, whole, self.if_zero, reading)

    def reach(self, known: Known) -> Reach:
        """Return how far the quotient can go."""
        found = over(self.part.reach(known), self.whole.reach(known))
        return _or_else(found, self.if_zero)


class Rate(Node):
    """The share that a part is of its whole, from 0 to 1 (比率): attendance, satisfaction.

    Attributes:
        part: the part, never more than the whole.
        whole: the base.
        if_zero: what counts where there was nothing to be a part of; None refuses such a record.
    """

    kind: Literal["rate"] = "rate"
    part: Value
    whole: Value
    if_zero: Number | None = None

    def worth(self, reading: Reading) -> Exact:
        """Return the share.

        Raises:
            FactsError: the part is more than the whole or below 0, or there is no whole and the
                document does not say what then counts.
        """
        part, whole = self.part.worth(reading), self.whole.worth(reading)
        if not 0 <= part <= whole:
            raise FactsError("part", part, f"from 0 to {whole}, the whole of which it is a part")
        return _quotient(part, whole, self.if_zero, reading)

    def reach(self, known: Known) -> Reach:
        """Return from 0 to 1; 0 where there never is a part."""
        if self.part.reach(known) == NOTHING:
            return _or_else(NOTHING, self.if_zero)
        return _or_else(_SHARE, self.if_zero)


def _quotient(part: Exact, whole: Exact, if_zero: Number | None, reading: Reading) -> Exact:
    if whole:
        return Fraction(part, whole)
    if if_zero is None:
        raise FactsError("whole", whole, "not 0: the document does not say what then counts")
    other = Fraction(if_zero)
    reading.instead(NO_BASE, "分母", other)
    return other


def _or_else(found: Reach, if_zero: Number | None) -> Reach:
    if if_zero is None:
        return found
    return hull([found, Reach(Fraction(if_zero), Fraction(if_zero))])


# Why others do not count where one alone does.
_ALONE = {"max": BEST_ALONE, "min": WORST_ALONE}


class Each(Node):
    """Events scored one by one (逐项计分).

    Attributes:
        measure: which events.
        points: what each is worth.
        how: whether they are added, or the best, worst or mean counts.
        once_by: the trait by which events belong together; of each group the best counts once.
        if_none: what counts where there is no such event.
    """

    kind: Literal["each"] = "each"
    measure: Measure
    points: Value
    how: Literal["sum", "mean", "min", "max"] = "sum"
    once_by: Name | None = None
    if_none: Number = Field(default=0, validate_default=True)

    def worth(self, reading: Reading) -> Exact:
        """Return what the events are worth together.

        Raises:
            FactsError: an event lacks the trait by which events belong together.
        """
        found: dict[int, Exact] = {}
        inside: dict[int, tuple[Use, ...]] = {}
        before = reading.at
        for place in reading.found(self.measure):
            reading.at, begun = place, len(reading.used)
            found[place] = self.points.worth(reading)
            inside[place] = reading.since(begun)
        reading.at = before
        if not found:
            return self._none(reading)
        counted = found if self.once_by is None else self._best(self.once_by, found, reading)
        worth = _folded(self.how, [*counted.values()])
        why = _ALONE.get(self.how, "")
        alone = next((place for place in counted if counted[place] == worth), None)
        for place, points in found.items():
            left = SAME_MATTER if place not in counted else "" if place == alone else why
            reading.scored(place, points, inside[place], left)
        return worth

    def _none(self, reading: Reading) -> Exact:
        """What counts where there is no such event; that it is nothing needs no words."""
        other = Fraction(self.if_none)
        if other:
            event = self.measure.event
            reading.instead(NO_EVENT, event, other, reading.titles.get(event))
        return other

    @staticmethod
    def _best(trait: str, found: dict[int, Exact], reading: Reading) -> dict[int, Exact]:
        """The best of the events that belong together, by their place."""
        best: dict[str, int] = {}
        for place, points in found.items():
            traits = reading.record.events[place].traits
            if trait not in traits:
                field = f"events[{place}].traits[{trait!r}]"
                raise FactsError(field, None, "a word: events that belong together count once")
            before = best.setdefault(traits[trait], place)
            if points > found[before]:
                best[traits[trait]] = place
        return {place: found[place] for place in best.values()}

    def reach(self, known: Known) -> Reach:
        """Return how far the events can go together."""
        one = self.points.reach(known)
        none = Reach(Fraction(self.if_none), Fraction(self.if_none))
        if IDLE in known:
            return none
        if self.how == "sum":
            zero = Fraction(0)
            falls = one.least is None or one.least < zero
            rises = one.most is None or one.most > zero
            one = Reach(
                None if falls else one.least,
                None if rises else one.most,
            )
        return hull([one, none])


class If(Node):
    """One value where a condition holds, another where it does not (条件取值).

    Attributes:
        when: the condition.
        then: what counts where it holds.
        otherwise: what counts where it does not.
    """

    kind: Literal["if"] = "if"
    when: Condition
    then: Value
    otherwise: Value = Field(default=0, validate_default=True)

    def worth(self, reading: Reading) -> Exact:
        """Return what counts."""
        held = self.when.holds(reading)
        return (self.then if held else self.otherwise).worth(reading)

    def reach(self, known: Known) -> Reach:
        """Return how far what can count goes."""
        sure = self.when.sure(known)
        found = [value.reach(known) for value, out in self.branches() if sure is not out]
        return hull(found)

    def branches(self) -> tuple[tuple[Any, bool], ...]:
        """Return each branch with what the condition would have to be for it never to count."""
        return (self.then, False), (self.otherwise, True)


class Fold(Node):
    """A value asked of each period of the calendar (分期汇总): every quarter, month by month.

    Attributes:
        by: the period.
        of: the value.
        how: whether the parts are added, or the mean, worst, best or last counts.
        periods: over how many periods the mean is taken: months served; None for all of them.
            Only a mean is taken over periods, of what is worth 0 where nothing happened: the
            periods not served would count otherwise.
    """

    kind: Literal["fold"] = "fold"
    by: Literal["year", "half_year", "quarter", "two_months", "month"]
    of: Value
    how: _FoldName = "sum"
    periods: Value | None = None

    def worth(self, reading: Reading) -> Exact:
        """Return the parts as one.

        Raises:
            FactsError: the score was asked without the days that it covers, they are not whole
                periods, or the mean is over no period.
        """
        parts: list[Exact] = []
        for first, last in spans(reading.within, Period[self.by.upper()]):
            span, begun = Within(first=first, last=last), len(reading.used)
            inner = reading.part(span)
            inner.at = reading.at
            parts.append(self.of.worth(inner))
            reading.folded(span, parts[-1], begun)
        if self.how in {"min", "max", "last"}:
            at = len(parts) - 1
            if self.how != "last":
                at = parts.index(_folded(self.how, parts))
            reading.alone(len(parts), at)
        if self.periods is None:
            return _folded(self.how, parts)
        served = self.periods.worth(reading)
        if not 0 < served <= len(parts):
            raise FactsError("periods", served, f"more than 0 and at most {len(parts)}")
        return Fraction(sum(parts), served)

    def reach(self, known: Known) -> Reach:
        """Return how far the parts can go together."""
        one = self.of.reach(known)
        if self.how == "sum" or self.periods is not None:
            return hull([times(one, Reach(Fraction(1), None)), one])
        return one


class Compare(Document):
    """Whether a value is so much (数值条件).

    Attributes:
        left: the value.
        is_: at least, more than, at most, less than, or equal to; `is` in JSON.
        right: what it is held against.
    """

    kind: Literal["compare"] = "compare"
    left: Value
    is_: Literal["at_least", "more", "at_most", "less", "equal"] = Field(alias="is")
    right: Value

    def holds(self, reading: Reading) -> bool:
        """Whether it holds for a record."""
        left, right = self.left.worth(reading), self.right.worth(reading)
        if self.is_ == "at_least":
            return left >= right
        if self.is_ == "more":
            return left > right
        if self.is_ == "at_most":
            return left <= right
        return left < right if self.is_ == "less" else left == right

    def sure(self, known: Known) -> bool | None:
        """Whether it holds whatever the record; None where that hangs on the record."""
        left, right = self.left.reach(known), self.right.reach(known)
        if self.is_ in {"at_most", "less"}:
            left, right = right, left
        if self.is_ in {"at_least", "at_most"}:
            return True if always_at_least(left, right) else _never(found=_above(right, left))
        if self.is_ in {"more", "less"}:
            return True if _above(left, right) else _never(found=always_at_least(right, left))
        if left == right and left.least is not None and left.least == left.most:
            return True
        return _never(found=_above(left, right) or _above(right, left))


def _above(left: Reach, right: Reach) -> bool:
    """Whether every number of the one lies above every number of the other."""
    return left.least is not None and right.most is not None and left.least > right.most


def _never(*, found: bool) -> bool | None:
    return False if found else None


class AllOf(Document):
    """Whether all of several conditions hold (同时具备).

    Attributes:
        of: the conditions.
    """

    kind: Literal["all"] = "all"
    of: Some[Condition]

    def holds(self, reading: Reading) -> bool:
        """Whether all hold for a record."""
        held = [condition.holds(reading) for condition in self.of]  # all, so that all is traced
        return all(held)

    def sure(self, known: Known) -> bool | None:
        """Whether all hold whatever the record; None where that hangs on the record."""
        found = [condition.sure(known) for condition in self.of]
        return False if False in found else True if None not in found else None


class AnyOf(Document):
    """Whether one of several conditions holds (具备其一).

    Attributes:
        of: the conditions.
    """

    kind: Literal["any"] = "any"
    of: Some[Condition]

    def holds(self, reading: Reading) -> bool:
        """Whether one holds for a record."""
        held = [condition.holds(reading) for condition in self.of]  # all, so that all is traced
        return any(held)

    def sure(self, known: Known) -> bool | None:
        """Whether one holds whatever the record; None where that hangs on the record."""
        found = [condition.sure(known) for condition in self.of]
        return True if True in found else False if None not in found else None


class NotSo(Document):
    """Whether a condition does not hold (不具备).

    Attributes:
        of: the condition.
    """

    kind: Literal["not"] = "not"
    of: Condition

    def holds(self, reading: Reading) -> bool:
        """Whether it fails for a record."""
        return not self.of.holds(reading)

    def sure(self, known: Known) -> bool | None:
        """Whether it fails whatever the record; None where that hangs on the record."""
        found = self.of.sure(known)
        return None if found is None else not found


Value = Annotated[
    Annotated[
        Annotated[Plain, Tag("number")]
        | Annotated[Count, Tag("count")]
        | Annotated[Given, Tag("given")]
        | Annotated[Quantity, Tag("quantity")]
        | Annotated[Earned, Tag("points")]
        | Annotated[Linear, Tag("linear")]
        | Annotated[Steps, Tag("steps")]
        | Annotated[ByAttribute, Tag("by_attribute")]
        | Annotated[ByTrait, Tag("by_trait")]
        | Annotated[ClampedValue, Tag("clamp")]
        | Annotated[Sum, Tag("sum")]
        | Annotated[Greatest, Tag("max")]
        | Annotated[Least, Tag("min")]
        | Annotated[Product, Tag("product")]
        | Annotated[Quotient, Tag("quotient")]
        | Annotated[Rate, Tag("rate")]
        | Annotated[Each, Tag("each")]
        | Annotated[If, Tag("if")]
        | Annotated[Fold, Tag("fold")],
        Discriminator(_tag),
    ],
    BeforeValidator(_bare),
]
Condition = Annotated[
    Compare | AllOf | AnyOf | NotSo | HasAttribute | HasTrait, Field(discriminator="kind")
]
ValueOf = Annotated[dict[Name, Value], AfterValidator(Pairs), PlainSerializer(dict)]

for _kind in (
    Linear,
    Stepped,
    Steps,
    ByAttribute,
    ByTrait,
    ClampedValue,
    Sum,
    Greatest,
    Least,
    Product,
    Quotient,
    Rate,
    Each,
    If,
    Fold,
    Compare,
    AllOf,
    AnyOf,
    NotSo,
):
    _kind.model_rebuild()
