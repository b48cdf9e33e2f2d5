"""What of a record is counted: which events, which of their numbers, in which days."""

from __future__ import annotations

from functools import cached_property
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, PlainSerializer

from npcmodel.facts.records import Event
from npcmodel.pairs import Pairs
from npcmodel.schemes.parts import Day, Document, Name, Some

__all__ = ["Measure", "Within"]


def _listed(value: object) -> object:
    return (value,) if isinstance(value, str) else value


_Values = Annotated[Some[Name], BeforeValidator(_listed, json_schema_input_type=Name | Some[Name])]
_Where = Annotated[dict[Name, _Values], AfterValidator(Pairs), PlainSerializer(dict)]


class Within(Document):
    """Days of which events count, both included (起止日期).

    Attributes:
        first: the first day.
        last: the last day.
    """

    first: Day
    last: Day


class Measure(Document):
    """What is counted: which events, and how each counts (计量).

    Attributes:
        event: the kind of event.
        where: traits an event must have, each with the value or values accepted.
        sum: the count of the event that is added up; None counts events.
        distinct: the trait of which different values are counted, each once however often it
            comes: villages visited; an event without the trait counts nowhere.
        within: the days of which events count; None for all.
        unit: the word for one of what is counted, for explanations.
    """

    event: Name
    where: _Where = Field(default_factory=dict, validate_default=True)
    sum: Name | None = None
    distinct: Name | None = None
    within: Within | None = None
    unit: Name = "次"

    @cached_property
    def _accepted(self) -> tuple[tuple[str, frozenset[str]], ...]:
        return tuple((trait, frozenset(values)) for trait, values in self.where.items())

    @cached_property
    def plain(self) -> bool:
        """Whether every event of the kind counts."""
        return not self.where and self.within is None and self.distinct is None

    @cached_property
    def words(self) -> str:
        """The words that traits must have, for explanations; empty for any."""
        return "、".join("/".join(values) for values in self.where.values())

    def reads(self, event: Event) -> bool:
        """Whether an event is one of those counted."""
        if event.kind != self.event:
            return False
        within = self.within
        if within is not None and not within.first <= event.day <= within.last:
            return False
        traits = event.traits
        if self.distinct is not None and self.distinct not in traits:
            return False
        return all(traits.get(trait) in values for trait, values in self._accepted)

    def meets(self, other: Measure) -> bool:
        """Whether one event can be counted by both."""
        if self.event != other.event:
            return False
        mine, theirs = self.within, other.within
        if mine and theirs and (mine.last < theirs.first or theirs.last < mine.first):
            return False
        both = set(self.where) & set(other.where)
        return all(set(self.where[trait]) & set(other.where[trait]) for trait in both)
