"""Records: what a person, an office or a town did, as dated events."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from datetime import date
from fractions import Fraction

import attrs

from npcmodel.checks import count, day, each, name, text
from npcmodel.errors import FactsError
from npcmodel.pairs import Pairs

__all__ = ["Event", "Record"]


def _quantities(field: str, value: object) -> Pairs[str, int | Fraction]:
    pairs = Pairs[str, object].of(field, value)
    return Pairs((text(field, key), _quantity(key, one, field)) for key, one in pairs.items())


def _quantity(key: str, value: object, of: str) -> int | Fraction:
    if isinstance(value, Fraction) and value >= 0:
        return value
    field = f"{of}[{key!r}]"
    try:
        return count(field, value)
    except FactsError:
        raise FactsError(field, value, "a whole number or a Fraction of at least 0") from None


def _traits(field: str, value: object) -> Pairs[str, str]:
    pairs = Pairs[str, str].of(field, value)
    for key, trait in pairs.items():
        text(field, key)
        text(f"{field}[{key!r}]", trait)
    return pairs


@attrs.frozen
class Event:
    """Something that counts for a record (履职事项).

    Attributes:
        kind: what it was, as the scheme that reads it names it.
        day: when it was.
        counts: quantities by name: items, half days, hours; int or Fraction, 0 or more.
        traits: qualities by name, such as the role of the person in it.
        evidence: what proves it: references to papers, photographs, registers.
    """

    kind: str
    day: date
    counts: Mapping[str, int | Fraction] = Pairs()
    traits: Mapping[str, str] = Pairs()
    evidence: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        text("kind", self.kind)
        day("day", self.day)
        object.__setattr__(self, "counts", _quantities("counts", self.counts))
        object.__setattr__(self, "traits", _traits("traits", self.traits))
        evidence = each("evidence", self.evidence, str)
        object.__setattr__(self, "evidence", tuple(text("evidence", one) for one in evidence))


@attrs.frozen
class Record:
    """The archive of one person, office or town (履职档案).

    Attributes:
        subject: whose it is: a name or any other hashable.
        events: what was done.
        attributes: what the subject is, such as the post held.
        numbers: what is known of the subject as a number, int or Fraction, 0 or more: a rater's
            mark, ballots by grade, meetings it was due to attend, months served.
    """

    subject: Hashable
    events: tuple[Event, ...] = ()
    attributes: Mapping[str, str] = Pairs()
    numbers: Mapping[str, int | Fraction] = Pairs()

    def __attrs_post_init__(self) -> None:
        name("subject", self.subject)
        object.__setattr__(self, "events", each("events", self.events, Event))
        object.__setattr__(self, "attributes", _traits("attributes", self.attributes))
        object.__setattr__(self, "numbers", _quantities("numbers", self.numbers))
