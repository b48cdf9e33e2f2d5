"""Strategies for offices filled: who fills them, who acts, and the verdicts on both."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel import appointments
from npcmodel.appointments import (
    ActingPool,
    Cause,
    Filling,
    FillingAct,
    InterimReading,
    SeparateVotes,
)
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.facts.offices import Office
from npcmodel.facts.people import Post
from npcmodel.law.ruling import Ruling
from npcmodel.sitting.decisions import Matter
from npcmodel.testing.dates import days
from npcmodel.testing.facts import levels, rolls
from npcmodel.testing.making import built
from npcmodel.testing.mandates import offices

__all__ = [
    "APPOINTMENT_RULES",
    "acting_offices",
    "acting_pools",
    "appointment_days",
    "causes",
    "filled_offices",
    "filling_acts",
    "fillings",
    "interim_readings",
    "separate_votes",
    "vote_groups",
]

_TEXTS_FROM = date(2022, 6, 25)
_COMMITTEE_LEVELS = [one for one in Level if one.tier is not Tier.TOWNSHIP]
_LOCAL = [one for one in Level if not one.national]
_POSTS = [one for one in Post if one is not Post.SECRETARY_GENERAL]
_HEADS = [Office.SUPERVISORY_DIRECTOR, Office.COURT_PRESIDENT, Office.PROCURATOR_GENERAL]
_ACTED_FOR = {
    True: [Office.COMMITTEE_CHAIR, *_HEADS, Office.PREMIER, Office.MILITARY_CHAIR],
    False: [Office.COMMITTEE_CHAIR, *_HEADS, Office.HEAD_OF_GOVERNMENT],
}


def appointment_days() -> SearchStrategy[date]:
    """Return days on which every text on appointments is known."""
    return days(first=_TEXTS_FROM)


def causes() -> SearchStrategy[Cause]:
    """Return why somebody must act (代理事由)."""
    return st.sampled_from(Cause)


def filling_acts() -> SearchStrategy[FillingAct]:
    """Return how an office is filled (产生方式)."""
    return st.sampled_from(FillingAct)


def interim_readings() -> SearchStrategy[InterimReading]:
    """Return whom the NPC Standing Committee may appoint between sessions."""
    return st.sampled_from(InterimReading)


def filled_offices() -> SearchStrategy[tuple[Office, Level]]:
    """Return offices that one body fills, with a level that has them."""

    def build(draw: DrawFn) -> tuple[Office, Level]:
        level = draw(levels())
        asked = offices(level).filter(lambda one: one is not Office.SPECIAL_COMMITTEE_MEMBER)
        return draw(asked), level

    return built(build)


def acting_offices() -> SearchStrategy[tuple[Office, Level]]:
    """Return offices in which somebody may act, with a level that has them."""

    def build(draw: DrawFn) -> tuple[Office, Level]:
        level = draw(st.sampled_from(_COMMITTEE_LEVELS))
        return draw(st.sampled_from(_ACTED_FOR[level.national])), level

    return built(build)


def fillings() -> SearchStrategy[Filling]:
    """Return who fills an office (职务的产生), special committees among them."""

    def build(draw: DrawFn) -> Filling:
        on, session = draw(appointment_days()), draw(st.booleans())
        if draw(st.integers(0, 5)) == 0:
            post, level = draw(st.sampled_from(_POSTS)), draw(st.sampled_from(_COMMITTEE_LEVELS))
            return appointments.special_committee_filled(post, level, in_session=session, on=on)
        office, level = draw(filled_offices())
        reading = draw(st.none() | interim_readings())
        return appointments.filling(office, level, in_session=session, on=on, reading=reading)

    return built(build)


def acting_pools() -> SearchStrategy[ActingPool]:
    """Return from whom an acting head is taken (代理人选)."""

    def build(draw: DrawFn) -> ActingPool:
        office, level = draw(acting_offices())
        return appointments.acting_pool(office, level, on=draw(appointment_days()))

    return built(build)


def vote_groups(persons: int) -> SearchStrategy[tuple[int, ...]]:
    """Return the sizes of groups of two or more, of so many persons in all or fewer.

    Args:
        persons: how many there are.
    """

    def build(draw: DrawFn) -> tuple[int, ...]:
        sizes: list[int] = []
        left = persons
        while left > 1 and draw(st.booleans()):
            sizes.append(draw(st.integers(2, left)))
            left -= sizes[-1]
        return tuple(sizes)

    return built(build)


def separate_votes() -> SearchStrategy[SeparateVotes]:
    """Return how many votes are taken on so many persons (逐人表决)."""

    def build(draw: DrawFn) -> SeparateVotes:
        committee = draw(rolls(body=Body.STANDING_COMMITTEE, level=Level.NATIONAL))
        persons = draw(st.integers(1, 30))
        return appointments.separate_votes(
            committee,
            persons,
            together=draw(vote_groups(persons)),
            matter=draw(st.sampled_from([None, Matter.REMOVAL])),
            on=draw(appointment_days()),
        )

    return built(build)


def _known(on: date) -> date:
    """A day asked of every text at once; what is before the youngest is moved to it."""
    return max(on, _TEXTS_FROM)


def _acting_eligible(draw: DrawFn, on: date) -> Ruling:
    office, level = draw(acting_offices())
    day = _known(on)
    # National law alone names offices; a local text may name a special committee's post.
    among = appointments.acting_pool(office, level, on=day).pool
    pool = [one for one in among if isinstance(one, Office)]
    return appointments.acting_eligible(
        office,
        level,
        candidate=draw(st.sampled_from(pool) | offices(level)),
        cause=draw(causes()),
        in_session=draw(st.booleans()),
        nominated_by=draw(st.just(Body.COUNCIL_OF_CHAIRPERSONS) | st.none()),
        persons=draw(st.sampled_from([1, 1, 2])),
        on=day,
    )


def _appointment_effective(draw: DrawFn, on: date) -> Ruling:
    (office, level), session, day = draw(filled_offices()), draw(st.booleans()), _known(on)
    reading = draw(st.none() | interim_readings())
    right = appointments.filling(office, level, in_session=session, on=day, reading=reading)
    by = draw(st.just(right.by or Body.CONGRESS) | st.sampled_from(Body))
    named = [*right.nominated_by, Body.PRESIDIUM]
    jointly = draw(st.booleans())
    return appointments.appointment_effective(
        office,
        level,
        by=by,
        passed=draw(st.booleans()),
        in_session=session,
        nominated_by=None if jointly else draw(st.sampled_from(named)),
        jointly=jointly,
        approved_above=draw(st.booleans()),
        reading=reading,
        on=day,
    )


def _committee_nationality_valid(draw: DrawFn, on: date) -> Ruling:
    return appointments.committee_nationality_valid(
        draw(st.sampled_from([one for one in _COMMITTEE_LEVELS if not one.national])),
        chair=draw(st.booleans()),
        vice_chairs=draw(st.integers(0, 3)),
        on=_known(on),
    )


def _head_nationality_eligible(draw: DrawFn, on: date) -> Ruling:
    level, of_the_area = draw(st.sampled_from(_LOCAL)), draw(st.booleans())
    return appointments.head_nationality_eligible(level, of_the_area=of_the_area, on=_known(on))


APPOINTMENT_RULES: dict[str, Callable[[DrawFn, date], Ruling]] = {
    "acting_eligible": _acting_eligible,
    "appointment_effective": _appointment_effective,
    "committee_nationality_valid": _committee_nationality_valid,
    "head_nationality_eligible": _head_nationality_eligible,
}
"""The rules of this topic, by name, and how the facts of each are drawn."""
