"""Strategies for what a year asks, what was held, and what is still owed."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Level, Tier
from npcmodel.facts.meetings import Act, Meeting
from npcmodel.sessions import (
    Duty,
    Line,
    Owed,
    Presider,
    YearOfSessions,
    owed,
    preparatory_presider,
    sessions_held,
    year_duties,
)
from npcmodel.testing.dates import FIRST_DAY, days, frequencies, years
from npcmodel.testing.facts import acts, meetings, rolls
from npcmodel.testing.making import built, either
from npcmodel.testing.places import profiles

__all__ = [
    "days_known",
    "duties",
    "owed_duties",
    "presiders",
    "sitting_rolls",
    "year_lines",
    "years_of_sessions",
]


def sitting_rolls(*, local: bool = False) -> SearchStrategy[Roll]:
    """Return bodies of whose year a text asks something: congresses, standing committees.

    Args:
        local: leave out the nation.
    """
    found = st.sampled_from([Body.CONGRESS, Body.STANDING_COMMITTEE]).flatmap(
        lambda body: rolls(body=body, suspended=0)
    )
    return found.filter(lambda roll: roll.level is not Level.NATIONAL) if local else found


def days_known(year: int) -> SearchStrategy[date]:
    """Return the days of a year on which the texts of 2022 are in force, the last one often."""
    last = date(year, 12, 31)
    return st.just(last) | st.dates(max(FIRST_DAY, date(year, 1, 1)), last)


def years_of_sessions(
    roll: Roll | None = None, *, year: int | None = None
) -> SearchStrategy[YearOfSessions]:
    """Return years of a body: what was asked, held, owed (年度会议).

    Args:
        roll: the body; None for any congress or standing committee.
        year: the calendar year; None for any from 2022 on.
    """

    def build(draw: DrawFn) -> YearOfSessions:
        who = draw(either(roll, sitting_rolls()))
        when = draw(either(year, years()))
        held = draw(st.lists(meetings(year=when, roll=who), max_size=7, unique=True))
        held += draw(st.lists(meetings(year=when - 1, roll=who), max_size=1))
        national = who.level is Level.NATIONAL
        return sessions_held(
            who,
            held,
            year=when,
            on=draw(days_known(when)),
            local=draw(st.lists(frequencies(), max_size=3)),
            profile=None if national else draw(st.none() | profiles(tier=Tier.PROVINCE)),
        )

    return built(build)


def year_lines() -> SearchStrategy[Line]:
    """Return requirements of a year and how they stand."""
    return years_of_sessions().flatmap(lambda year: st.sampled_from(year.lines))


def _asked(draw: DrawFn) -> tuple[Roll, int, tuple[Duty, ...]]:
    roll, year = draw(sitting_rolls()), draw(years())
    standard = draw(st.lists(frequencies(), max_size=2))
    return roll, year, year_duties(roll, year=year, on=draw(days()), local=standard)


def duties() -> SearchStrategy[Duty]:
    """Return what a year asks of a body (年度要求)."""
    return built(lambda draw: draw(st.sampled_from(_asked(draw)[2])))


def owed_duties() -> SearchStrategy[Owed]:
    """Return duties that are not done yet (尚欠事项)."""

    def build(draw: DrawFn) -> Owed:
        roll, year, asked = _asked(draw)
        day = draw(days_known(year))
        done: list[Meeting | Act] = [
            *draw(st.lists(meetings(year=year, roll=roll), max_size=3, unique=True)),
            *draw(st.lists(acts(year=year), max_size=3)),
        ]
        # Where all is done the duties themselves are owed: as if nothing had been.
        return draw(st.sampled_from(owed(asked, done, day) or owed(asked, (), day)))

    return built(build)


def presiders() -> SearchStrategy[Presider]:
    """Return who presides over a preparatory meeting (主持)."""
    upper = st.sampled_from([level for level in Level if level.tier is not Tier.TOWNSHIP])
    return st.builds(preparatory_presider, upper, on=days(), first_session=st.booleans())
