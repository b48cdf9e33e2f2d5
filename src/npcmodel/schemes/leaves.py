"""The smallest parts of a value: numbers, what is counted, what is given, what came before."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import Literal

from pydantic import Field

from npcmodel.errors import FactsError
from npcmodel.pairs import Pairs
from npcmodel.schemes.measures import Measure
from npcmodel.schemes.parts import Document, Name, Number, Reach, Some, fraction
from npcmodel.schemes.reaches import EVERYTHING, NOTHING
from npcmodel.schemes.reading import UNRECORDED, Exact, Reading, UseKind, exact, small

__all__ = [
    "IDLE",
    "Count",
    "Earned",
    "Given",
    "HasAttribute",
    "HasTrait",
    "Node",
    "Plain",
    "Quantity",
    "chosen",
    "words_of",
]

Known = Mapping[str, Reach]
NOTHING_KNOWN: Known = Pairs()
# Known of a stretch of days in which nothing happened; no item bears a code without a sign.
IDLE = ""
_UP = Reach(Fraction(0), None)


class Node(Document):
    """A part of a value: what it is worth for a record, and how far it can go."""

    def worth(self, reading: Reading) -> Exact:
        """Return what it is worth for a record."""
        raise NotImplementedError

    def reach(self, known: Known) -> Reach:
        """Return how far it can go; `known` says it of items and groups, by code."""
        raise NotImplementedError


class Plain(Node):
    """A number (定值).

    Attributes:
        value: the number.
    """

    kind: Literal["number"] = "number"
    value: Number

    @cached_property
    def exact(self) -> Exact:
        """The number, as it is reckoned with."""
        return exact(self.value)

    @cached_property
    def _reach(self) -> Reach:
        return Reach(Fraction(self.exact), Fraction(self.exact))

    def worth(self, reading: Reading) -> Exact:  # noqa: ARG002  # as every part is asked
        """Return the number."""
        return self.exact

    def reach(self, known: Known) -> Reach:  # noqa: ARG002  # as every part is asked
        """Return the number alone."""
        return self._reach


class Count(Node):
    """How many events, or how much of them (计数).

    Attributes:
        measure: what is counted.
        title: what people call it, for explanations; None for the title of the kind of event,
            with the words that its traits must have.
    """

    kind: Literal["count"] = "count"
    measure: Measure
    title: Name | None = None

    def worth(self, reading: Reading) -> Exact:
        """Return how many units there are."""
        measure = self.measure
        units = reading.counted(measure.event, measure)
        title = self.title or reading.titles.get(measure.event)
        if self.title is None and measure.words:
            title = f"{title or measure.event}[{measure.words}]"
        reading.use(UseKind.COUNT, measure.event, units, measure.unit, title)
        return units

    def reach(self, known: Known) -> Reach:
        """Return 0 and more."""
        return NOTHING if IDLE in known else _UP


def _ranged(field: str, number: Exact, least: Decimal, most: Decimal | None) -> Exact:
    """A number of a record within the range that the document states, or refused by name."""
    if number < least or (most is not None and number > most):
        ends = f"from {least}" + ("" if most is None else f" to {most}")
        raise FactsError(field, number, f"a number {ends}")
    return number


class Given(Node):
    """A number of the record itself: a mark, ballots, months, days due (给定数值).

    Attributes:
        name: its name in the record's `numbers`.
        least: the lowest it can be.
        most: the highest it can be; None where there is no highest.
        rater: who judges it, where it is a mark that somebody gives.
        otherwise: what counts where the record does not hold it; None refuses such a record.
        title: what people call it, for explanations; None for its name.
    """

    kind: Literal["given"] = "given"
    name: Name
    title: Name | None = None
    least: Number = Field(default=0, ge=0, validate_default=True)
    most: Number | None = None
    rater: Name | None = None
    otherwise: Number | None = None

    def worth(self, reading: Reading) -> Exact:
        """Return the number.

        Raises:
            FactsError: the record does not hold it, or it lies outside its range.
        """
        numbers, field = reading.record.numbers, f"numbers[{self.name!r}]"
        if self.name not in numbers:
            if self.otherwise is None:
                raise FactsError(field, None, f"a number of the record: {self.name!r} is asked for")
            other = Fraction(self.otherwise)
            reading.instead(UNRECORDED, self.name, other, self.title)
            return other
        number = _ranged(field, small(field, numbers[self.name]), self.least, self.most)
        reading.use(UseKind.NUMBER, self.name, number, "", self.title)
        return number

    def reach(self, known: Known) -> Reach:  # noqa: ARG002  # as every part is asked
        """Return its range."""
        low, most = fraction(self.least), fraction(self.most)
        if self.otherwise is None or low is None:
            return Reach(low, most)
        other = Fraction(self.otherwise)
        return Reach(min(low, other), None if most is None else max(most, other))


class Quantity(Node):
    """A count of the event that is scored by itself (单项数量).

    Attributes:
        name: its name in the event's `counts`.
        least: the lowest it can be.
        most: the highest it can be; None where there is no highest.
    """

    kind: Literal["quantity"] = "quantity"
    name: Name
    least: Number = Field(default=0, ge=0, validate_default=True)
    most: Number | None = None

    def worth(self, reading: Reading) -> Exact:
        """Return the number.

        Raises:
            FactsError: the event does not hold it, or it lies outside its range.
        """
        place = reading.at or 0
        number = reading.quantity(place, self.name, "it is asked of every event of kind")
        return _ranged(f"events[{place}].counts[{self.name!r}]", number, self.least, self.most)

    def reach(self, known: Known) -> Reach:  # noqa: ARG002  # as every part is asked
        """Return its range."""
        return Reach(fraction(self.least), fraction(self.most))


class Earned(Node):
    """What an item or a group before this one has given (前列项目得分).

    Attributes:
        of: its code; that of the scheme for the total, where a grade or a veto asks.
    """

    kind: Literal["points"] = "points"
    of: Name

    def worth(self, reading: Reading) -> Exact:
        """Return its points."""
        return reading.points[self.of]

    def reach(self, known: Known) -> Reach:
        """Return how far it can go."""
        return known.get(self.of, EVERYTHING)


class HasAttribute(Document):
    """Whether the subject is one of these (身份条件).

    Attributes:
        attribute: its name in the record's `attributes`.
        values: the values that count; a record without the attribute has none of them.
        title: what people call the attribute, for explanations; None for its name.
    """

    kind: Literal["has_attribute"] = "has_attribute"
    attribute: Name
    values: Some[Name]
    title: Name | None = None

    def holds(self, reading: Reading) -> bool:
        """Whether it holds for a record."""
        word = reading.record.attributes.get(self.attribute)
        if word is not None:
            reading.use(UseKind.ATTRIBUTE, self.attribute, None, word, self.title)
        return word in self.values

    def sure(self, known: Known) -> bool | None:  # noqa: ARG002  # as every condition is asked
        """Whether it holds whatever the record: that cannot be told."""
        return None


class HasTrait(Document):
    """Whether the event that is scored by itself is one of these (事项条件).

    Attributes:
        trait: its name in the event's `traits`.
        values: the values that count.
    """

    kind: Literal["has_trait"] = "has_trait"
    trait: Name
    values: Some[Name]

    def holds(self, reading: Reading) -> bool:
        """Whether it holds for the event."""
        return reading.event.traits.get(self.trait) in self.values

    def sure(self, known: Known) -> bool | None:  # noqa: ARG002  # as every condition is asked
        """Whether it holds whatever the event: that cannot be told."""
        return None


def chosen(words: Mapping[str, Node], word: str | None, otherwise: Node | None) -> Node | None:
    """Return the value that a word stands for, or else the one for all others."""
    return otherwise if word is None else words.get(word, otherwise)


def words_of(words: Collection[str]) -> str:
    """Return the words that were expected."""
    return "one of " + ", ".join(sorted(words))
