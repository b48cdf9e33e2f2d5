"""Strategies for terms of organs and offices, histories of terms, and vacancies."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.facts.levels import Level, Tier
from npcmodel.facts.offices import Office
from npcmodel.law.ruling import Ruling
from npcmodel.terms import (
    Succession,
    Term,
    TermEnd,
    TermHolder,
    consecutive_terms_valid,
    mandate_valid,
    succession,
    term_of,
)
from npcmodel.terms.sources import HOLDERS, ORGANS
from npcmodel.testing.dates import days
from npcmodel.testing.facts import levels
from npcmodel.testing.making import built, either

__all__ = [
    "TERM_RULES",
    "Mandate",
    "TermHistory",
    "mandates_held",
    "successions",
    "term_ends",
    "term_histories",
    "term_holders",
    "term_offices",
    "terms_of_office",
]

_FIRST_BEGAN = date(1990, 1, 1)
_ABOUT = (-1, 0, 1)
_NATION = frozenset({TermHolder.CENTRAL_MILITARY_COMMISSION, TermHolder.PRESIDENTS})
_TOWNS = frozenset({TermHolder.TOWNSHIP_CREDENTIALS_COMMITTEE, TermHolder.TOWNSHIP_CHAIRS})
_EVERYWHERE = frozenset({TermHolder.CONGRESS, TermHolder.DEPUTY, TermHolder.GOVERNMENT})
_LIMITED = (
    Office.COMMITTEE_CHAIR,
    Office.COMMITTEE_VICE_CHAIR,
    Office.PREMIER,
    Office.VICE_PREMIER,
    Office.STATE_COUNCILLOR,
    Office.SUPERVISORY_DIRECTOR,
    Office.COURT_PRESIDENT,
    Office.PROCURATOR_GENERAL,
)


class Mandate(NamedTuple):
    """A term that began, and when the successor came (任期).

    Attributes:
        holder: which organ or office.
        level: of which level.
        began: the day the term began.
        succeeded: the day the successor came; None where none did.
    """

    holder: TermHolder
    level: Level
    began: date
    succeeded: date | None


class TermHistory(NamedTuple):
    """The terms in which one person held an office (历任届次).

    Attributes:
        office: the office.
        level: of which level.
        terms: the numbers of the terms, rising.
        partial: those held only in part.
    """

    office: Office
    level: Level
    terms: tuple[int, ...]
    partial: tuple[int, ...]


def _has(level: Level, holder: TermHolder) -> bool:
    """Say whether a level has the organ or office."""
    if holder in _EVERYWHERE:
        return True
    if holder in _NATION:
        return level.national
    return (level.tier is Tier.TOWNSHIP) is (holder in _TOWNS)


def term_holders(level: Level | None = None) -> SearchStrategy[TermHolder]:
    """Return organs and offices that have a term (有任期的机构和职务).

    Args:
        level: only those that the level has.
    """
    return st.sampled_from([one for one in TermHolder if level is None or _has(level, one)])


def term_ends() -> SearchStrategy[TermEnd]:
    """Return what ends a term (任期到何时为止)."""
    return st.sampled_from(TermEnd)


def term_offices(level: Level) -> SearchStrategy[Office]:
    """Return offices of a level that have a term, in the nation often one with a limit.

    Args:
        level: of which level.
    """
    found = st.sampled_from([one for one in Office if one.exists_at(level) and one in HOLDERS])
    return st.sampled_from(_LIMITED) | found if level.national else found


def terms_of_office(
    *, level: Level | None = None, joined: bool | None = None
) -> SearchStrategy[Term]:
    """Return terms of organs and offices (任期).

    Args:
        level: of which level; None for any.
        joined: whether it is that of one by-elected; None for either.
    """

    def build(draw: DrawFn) -> Term:
        where, on = draw(either(level, levels())), draw(days())
        began = draw(st.dates(_FIRST_BEGAN, on))
        later = began + timedelta(draw(st.integers(0, 1900)))
        if not draw(either(joined, st.booleans())):
            return term_of(draw(term_holders(where)), began, level=where, on=on)
        offices = term_holders(where).filter(lambda holder: holder not in ORGANS)
        holder = draw(offices | term_offices(where))
        return term_of(holder, began, level=where, on=on, joined=later)

    return built(build)


def mandates_held(*, succeeded: bool | None = None) -> SearchStrategy[Mandate]:
    """Return terms that began, their successors often around the end of their years.

    Args:
        succeeded: whether a successor came; None for either.
    """

    def build(draw: DrawFn) -> Mandate:
        level, began = draw(levels()), draw(st.dates(_FIRST_BEGAN, date(2026, 1, 1)))
        came = draw(either(succeeded, st.booleans()))
        lasted = timedelta(draw(st.integers(1, 2500) | st.integers(1820, 1830)))
        return Mandate(draw(term_holders(level)), level, began, began + lasted if came else None)

    return built(build)


def term_histories(
    office: Office | None = None, *, level: Level | None = None, corner: bool = False
) -> SearchStrategy[TermHistory]:
    """Return the terms in which one person held an office (历任届次).

    Args:
        office: which office; None for any that has a term at the level.
        level: of which level; None for any.
        corner: one, two or three whole terms on end, nothing else.
    """

    def build(draw: DrawFn) -> TermHistory:
        where = draw(either(level, levels()))
        which = draw(either(office, term_offices(where)))
        if corner:
            last = draw(st.integers(3, 20))
            run = draw(st.sampled_from([2 + step for step in _ABOUT]))
            return TermHistory(which, where, tuple(range(last - run + 1, last + 1)), ())
        numbers = tuple(sorted(draw(st.sets(st.integers(1, 9), min_size=1, max_size=6))))
        part = draw(st.just(()) | st.sets(st.sampled_from(numbers)).map(sorted).map(tuple))
        return TermHistory(which, where, numbers, part)

    return built(build)


def successions() -> SearchStrategy[Succession]:
    """Return what follows a vacancy of the presidency (缺位)."""
    return st.builds(
        succession, president_vacant=st.booleans(), vice_president_vacant=st.booleans(), on=days()
    )


def _mandate_valid(draw: DrawFn, on: date) -> Ruling:
    holder, level, began, succeeded = draw(mandates_held())
    when = began + timedelta(draw(st.integers(0, 3000)))
    extended = level.national and draw(st.booleans())
    over = began + timedelta(draw(st.integers(1, 3000))) if extended else None
    return mandate_valid(
        holder,
        began,
        when,
        level=level,
        on=on,
        succeeded=succeeded,
        extended=extended,
        situation_ended=draw(st.just(over) | st.none()),
    )


def _consecutive_terms_valid(draw: DrawFn, on: date) -> Ruling:
    office, level, held, part = draw(term_histories(corner=draw(st.booleans())))
    return consecutive_terms_valid(office, held, level=level, on=on, partial=part)


TERM_RULES: dict[str, Callable[[DrawFn, date], Ruling]] = {
    "consecutive_terms_valid": _consecutive_terms_valid,
    "mandate_valid": _mandate_valid,
}
"""The rules of this topic, by name, and how the facts of each are drawn."""
