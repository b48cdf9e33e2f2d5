"""Strategies for published schemes, the records that they read, and archives at a glance."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.facts.records import Event, Record
from npcmodel.law.wording import Text
from npcmodel.schemes.documents import EventKind, Scheme
from npcmodel.schemes.dossiers import ArchiveSummary, KindTotal, archive_summary
from npcmodel.schemes.drafting import parts_of
from npcmodel.schemes.leaves import Given, HasAttribute, Quantity
from npcmodel.schemes.published.printing import (
    Organ,
    PublishedScheme,
    SchemeReading,
    all_published,
    published_by,
)
from npcmodel.schemes.values import ByAttribute
from npcmodel.testing.documents import schemes
from npcmodel.testing.facts import records
from npcmodel.testing.making import built, either, names, words

__all__ = [
    "archive_summaries",
    "kind_totals",
    "organs",
    "published_schemes",
    "records_read_by",
    "scheme_readings",
]

_TEXTS = st.builds(Text, words(), words(latin=True))
_FREE_MOST = 12
_WORDS = ("甲", "乙", "丙")
_YEAR = 2026
_LEAP = 366


def organs() -> SearchStrategy[Organ]:
    """Return whose practice a scheme may be (办法所属)."""
    return st.sampled_from(Organ)


def scheme_readings() -> SearchStrategy[SchemeReading]:
    """Return ways to read a text, those of printed schemes among them (条文的一种读法)."""
    printed = [reading for one in all_published().values() for reading in one.readings]
    return st.sampled_from(printed) | st.builds(SchemeReading, _TEXTS, schemes())


def published_schemes(
    organ: Organ | None = None, *, printed: bool | None = None
) -> SearchStrategy[PublishedScheme]:
    """Return published schemes: those of the library, and others made up (刊载的积分办法).

    Args:
        organ: whose practice; None for anybody's.
        printed: whether they are the library's own; None for either.
    """
    known = all_published() if organ is None else published_by(organ)
    own = st.sampled_from(list(known.values()))
    made = built(lambda draw: _made(draw, draw(either(organ, organs()))))
    if printed is None:
        return own | made
    return own if printed else made


def _made(draw: DrawFn, organ: Organ) -> PublishedScheme:
    parts: dict[str, Any] = {}
    if draw(st.booleans()):
        parts["scheme"] = draw(schemes())
    else:
        parts["obstacle"] = draw(_TEXTS)
        if draw(st.booleans()):
            parts["printed"] = "{}"
            parts["faults"] = tuple(draw(st.lists(words(latin=True), min_size=1, max_size=2)))
    partial = draw(st.booleans())
    return PublishedScheme(
        id=draw(words(latin=True)),
        place=draw(words()),
        title=draw(words()),
        year=draw(st.none() | st.integers(1979, _YEAR)),
        organ=organ,
        partial=partial,
        missing=draw(_TEXTS if partial else st.none() | _TEXTS),
        choices=tuple(draw(st.lists(_TEXTS, max_size=2))),
        readings=tuple(draw(st.lists(scheme_readings(), max_size=2))),
        **parts,
    )


def records_read_by(scheme: Scheme, *, most: int = 8) -> SearchStrategy[Record]:
    """Return records in a scheme's own words: its kinds of event, attributes and numbers.

    Parts of a whole are drawn without regard to it, so that a rate may refuse the record.

    Args:
        scheme: a scheme that names its kinds of event, or reads none.
        most: at most so many events.
    """
    parts = [part for _, part in parts_of(scheme)]
    attributes: dict[str, set[str]] = {}
    for part in parts:
        if isinstance(part, HasAttribute | ByAttribute):
            attributes.setdefault(part.attribute, set()).update(part.values)
    posts = {name: st.sampled_from(sorted(values)) for name, values in attributes.items()}
    numbers = {part.name: _number(part) for part in parts if isinstance(part, Given)}
    found = [_event(kind, _quantities(parts)) for kind in scheme.events]
    events = st.lists(st.one_of(found), max_size=most).map(tuple) if found else st.just(())
    return st.builds(
        Record, names(), events, st.fixed_dictionaries(posts), st.fixed_dictionaries(numbers)
    )


def _number(part: Given | Quantity) -> SearchStrategy[int | Fraction]:
    """A number within its range, the ends among them."""
    low = int(part.least)
    high = low + _FREE_MOST if part.most is None else int(part.most)
    halves = st.integers(2 * low, 2 * high).map(lambda number: Fraction(number, 2))
    return st.integers(low, high) | halves


def _quantities(parts: list[Any]) -> dict[str, SearchStrategy[int | Fraction]]:
    return {part.name: _number(part) for part in parts if isinstance(part, Quantity)}


def _event(
    kind: EventKind, known: Mapping[str, SearchStrategy[int | Fraction]]
) -> SearchStrategy[Event]:
    numbers = {name: known.get(name, st.integers(0, _FREE_MOST)) for name in kind.counts}
    traits = {name: st.sampled_from(values or _WORDS) for name, values in kind.traits.items()}
    days = st.integers(0, _LEAP - 2).map(lambda n: date(_YEAR, 1, 1) + timedelta(n))
    return st.builds(
        Event,
        st.just(kind.code),
        days,
        st.fixed_dictionaries(numbers),
        st.fixed_dictionaries(traits),
        st.lists(words(), max_size=1).map(tuple),
    )


def archive_summaries() -> SearchStrategy[ArchiveSummary]:
    """Return archives at a glance, of none and of several events (履职档案汇总)."""
    return st.builds(archive_summary, records(), st.none() | schemes())


def kind_totals() -> SearchStrategy[KindTotal]:
    """Return what an archive holds of one kind (分类合计)."""
    held = archive_summaries().filter(lambda summary: bool(summary.totals))
    return held.flatmap(lambda summary: st.sampled_from(summary.totals))
