"""Strategies for voters and for holding an election: persons, units, days, credentials."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.dates.periods import months_after, months_before
from npcmodel.elections.calendar import ElectionCalendar, election_calendar
from npcmodel.elections.conduct import (
    ElectionAct,
    ElectionOrgan,
    ElectionRole,
    Electors,
    HelpReason,
    Organiser,
    assistance_valid,
    ballot_secret,
    election_worker_eligible,
    electors,
    organiser,
)
from npcmodel.elections.credentials import (
    Credentials,
    ElectionOffence,
    credentials_valid,
    deputies_list_in_time,
)
from npcmodel.elections.keeping import calendar_in_time, election_step_in_time
from npcmodel.elections.participation import (
    AwayVote,
    Custody,
    CustodyVote,
    SuspendedBy,
    Unit,
    away_vote_valid,
    participation_valid,
    voting_permitted,
)
from npcmodel.elections.steps import CalendarStep
from npcmodel.elections.voters import (
    BirthdayReading,
    Voter,
    electoral_right,
    eligible_as_president,
    single_vote_valid,
    voter_listed,
)
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.ruling import Ruling
from npcmodel.profiles import BEIJING, SHANDONG, SHANGHAI, ZHEJIANG
from npcmodel.profiles.profile import Profile
from npcmodel.testing.dates import days
from npcmodel.testing.facts import levels
from npcmodel.testing.making import built, either

__all__ = [
    "VOTER_RULES",
    "calendar_days",
    "credentials",
    "election_calendars",
    "electors_of",
    "organisers",
    "units",
    "voters",
]

_YES = st.booleans()
_SELDOM = st.sampled_from([False, False, False, True])
_READINGS = st.none() | st.sampled_from(BirthdayReading)
_MONTHS_OF_A_YEAR = 12
_OLDEST = 100


def voters(
    *, on: date | None = None, age: int | None = None, corner: bool = False, right: bool = False
) -> SearchStrategy[Voter]:
    """Return persons as the list of voters sees them (选民).

    Args:
        on: the day on which they are looked at, usually election day; None for any.
        age: their full years on that day; None for a usual age of one to a hundred.
        corner: born so that the eighteenth or forty-fifth birthday (or that of the age given)
            is that day, the day before or the day after.
        right: only citizens who are not deprived, dead or moved.
    """

    def build(draw: DrawFn) -> Voter:
        when = draw(either(on, days()))
        if corner:
            years = draw(either(age, st.sampled_from([18, 45])))
            birth = months_before(when, _MONTHS_OF_A_YEAR * years)
            birth += timedelta(days=draw(st.sampled_from([-1, 0, 1])))
        else:
            years = draw(either(age, st.integers(1, _OLDEST)))
            birth = months_before(when, _MONTHS_OF_A_YEAR * years) - timedelta(days=1)
            # Never so early as to add a year: some months are shorter than others.
            birth -= timedelta(days=draw(st.integers(0, 350)))
        unable = draw(_SELDOM)
        return Voter(
            birth,
            citizen=right or not draw(_SELDOM),
            deprived=not right and draw(_SELDOM),
            registered=draw(_YES),
            moved_out=not right and draw(_SELDOM),
            dead=not right and draw(_SELDOM),
            unable=unable,
            unable_confirmed=unable and draw(_YES),
        )

    return built(build)


_COUNTIES = {Level.COUNTY, Level.AUTONOMOUS_COUNTY}
_CITIES = {Level.CITY_WITHOUT_DISTRICTS, Level.MUNICIPAL_DISTRICT}
_SEATS = [level for level in Level if level.tier in {Tier.COUNTY, Tier.TOWNSHIP}]


def units(*, township: bool | None = None) -> SearchStrategy[Unit]:
    """Return units whose staff vote (机关、团体、企业事业组织).

    Args:
        township: whether they sit in a township; None for either.
    """
    seats = [
        level for level in _SEATS if township is None or township is (level.tier is Tier.TOWNSHIP)
    ]

    def build(draw: DrawFn) -> Unit:
        led_by, seat = draw(levels()), draw(st.sampled_from(seats))
        in_city = led_by in _COUNTIES and seat in _CITIES
        return Unit(led_by, seat, draw(_YES) if in_city else None)

    return built(build)


def credentials(*, clean: bool = False) -> SearchStrategy[Credentials]:
    """Return what was found of those elected (代表资格).

    Args:
        clean: nothing is found against them, and nobody has confirmed them yet.
    """
    if clean:
        yes = st.just(value=True)
        found = st.builds(
            Credentials, examined=yes, qualified=yes, procedure_lawful=yes, by_election=_YES
        )
    else:
        mostly = _SELDOM.map(lambda seldom: not seldom)
        found = st.builds(
            Credentials,
            examined=mostly,
            qualified=mostly,
            procedure_lawful=mostly,
            won_by=st.none() | st.sampled_from(ElectionOffence),
            other_fault=_SELDOM,
            by_election=_YES,
            confirmed_by=st.none() | st.sampled_from(ElectionOrgan),
        )
    return found


def election_calendars(
    *, on: date | None = None, profile: Profile | None = None, by_election: bool = False
) -> SearchStrategy[ElectionCalendar]:
    """Return the last days of direct elections (选举日程).

    The list of voters may have come on its last lawful day, earlier, or too late.

    Args:
        on: the day whose law applies; None for any from 2022 on.
        profile: the place; None for national law alone.
        by_election: whether they are by-elections.
    """

    def build(draw: DrawFn) -> ElectionCalendar:
        election_day = draw(days())
        listed = draw(st.none() | st.integers(0, 40))
        published = None if listed is None else election_day - timedelta(days=listed)
        objected = None
        if published is not None and draw(_YES):
            objected = published + timedelta(days=draw(st.integers(0, min(8, listed or 0))))
        return election_calendar(
            election_day,
            on=draw(either(on, days())),
            list_published=published,
            objected=objected,
            profile=profile,
            by_election=by_election,
        )

    return built(build)


_BINDING = (
    CalendarStep.ELECTION_DAY_NOTICE,
    CalendarStep.VOTER_LIST,
    CalendarStep.VOTE_NOTICE,
    CalendarStep.CANDIDATES,
    CalendarStep.FORMAL_CANDIDATES,
    CalendarStep.VOTER_RECHECK,
)
_DISPUTE = (
    CalendarStep.OBJECTIONS,
    CalendarStep.DECISIONS,
    CalendarStep.LAWSUIT,
    CalendarStep.JUDGMENT,
)


def _troubled(
    draw: DrawFn,
    found: dict[CalendarStep, date | None],
    listed: date,
    election_day: date,
) -> dict[CalendarStep, date | None]:
    """Steps with a dispute over the list, corrections, unknown days, and some missing."""
    when = listed
    for step in _DISPUTE[: draw(st.integers(0, 4))]:
        when = min(when + timedelta(days=draw(st.integers(0, 7))), election_day)
        found[step] = when
    left = (election_day - listed).days
    for step in (CalendarStep.SUSPENSIONS, CalendarStep.LIST_CORRECTIONS):
        if draw(_SELDOM):
            found[step] = election_day - timedelta(days=draw(st.integers(0, left)))
    for step in list(found):
        if draw(_SELDOM) and draw(_SELDOM):
            found[step] = None
    for step in (CalendarStep.CANDIDATES, CalendarStep.VOTE_NOTICE, CalendarStep.VOTER_RECHECK):
        if draw(_SELDOM):
            del found[step]
    return found


def calendar_days(
    election_day: date, *, kept: bool = False
) -> SearchStrategy[dict[CalendarStep, date | None]]:
    """Return when the steps of a direct election were done (选举日程的办理).

    Steps come in their order and before the vote; some are late, missing or on unknown days.

    Args:
        election_day: the day of the vote.
        kept: every step that binds anywhere, on its last lawful day or earlier.
    """
    last = {CalendarStep.CANDIDATES: 15, CalendarStep.FORMAL_CANDIDATES: 7}
    last |= {CalendarStep.VOTER_RECHECK: 1, CalendarStep.ELECTION_DAY_NOTICE: 50}

    def build(draw: DrawFn) -> dict[CalendarStep, date | None]:
        listed = election_day - timedelta(days=draw(st.integers(20 if kept else 0, 24)))
        found: dict[CalendarStep, date | None] = {}
        for step in _BINDING:
            lawful = election_day - timedelta(days=last.get(step, 20))
            early = draw(st.integers(0, 3) if kept else st.integers(-6, 3))
            found[step] = min(lawful - timedelta(days=early), election_day)
        found[CalendarStep.VOTER_LIST] = listed
        if kept:
            return found
        return _troubled(draw, found, listed, election_day)

    return built(build)


def electors_of(level: Level | None = None) -> SearchStrategy[Electors]:
    """Return who elects the deputies of a congress (代表的产生).

    Args:
        level: the level of the congress; None for any.
    """
    return built(lambda draw: electors(draw(either(level, levels())), on=draw(days())))


def organisers(level: Level | None = None) -> SearchStrategy[Organiser]:
    """Return who is in charge of an act of an election (选举的主持).

    Args:
        level: the level of the congress; None for any.
    """

    def build(draw: DrawFn) -> Organiser:
        where = draw(either(level, levels()))
        direct = where in _SEATS
        acts = [act for act in ElectionAct if direct or act is not ElectionAct.APPOINT_COMMITTEE]
        return organiser(where, draw(st.sampled_from(acts)), on=draw(days()))

    return built(build)


def _person(draw: DrawFn, when: date) -> Voter:
    return draw(voters(on=when) | voters(on=when, corner=True))


def _electoral_right(draw: DrawFn, on: date) -> Ruling:
    when = draw(days())
    return electoral_right(_person(draw, when), election_day=when, on=on, reading=draw(_READINGS))


def _eligible_as_president(draw: DrawFn, on: date) -> Ruling:
    when = draw(days())
    who = _person(draw, when)
    return eligible_as_president(who, election_day=when, on=on, reading=draw(_READINGS))


def _voter_listed(draw: DrawFn, on: date) -> Ruling:
    when = draw(days())
    return voter_listed(_person(draw, when), election_day=when, on=on, reading=draw(_READINGS))


def _single_vote_valid(draw: DrawFn, on: date) -> Ruling:
    return single_vote_valid(draw(st.integers(0, 3)), on=on)


def _voting_permitted(draw: DrawFn, on: date) -> Ruling:
    when, custody = draw(days()), draw(st.sampled_from(Custody))
    suspenders = st.none() | st.sampled_from(SuspendedBy)
    return voting_permitted(
        attrs.evolve(_person(draw, when), dead=False),
        custody,
        election_day=when,
        on=on,
        suspended_by=draw(suspenders) if custody is Custody.HELD else None,
        way=draw(st.none() | st.sampled_from(CustodyVote)),
        reading=draw(_READINGS),
    )


def _participation_valid(draw: DrawFn, on: date) -> Ruling:
    unit = draw(units())
    county = draw(st.sampled_from([level for level in Level if level.tier is Tier.COUNTY]))
    joined: list[tuple[Level, ...]] = [(county,)]
    if unit.seat.tier is Tier.TOWNSHIP:
        joined += [(unit.seat,), (county, unit.seat)]
    return participation_valid(unit, draw(st.sampled_from(joined)), on=on)


def _away_vote_valid(draw: DrawFn, on: date) -> Ruling:
    return away_vote_valid(
        draw(st.sampled_from(AwayVote)),
        on=on,
        written=draw(_YES),
        consented=draw(_YES),
        certified=draw(_YES),
    )


def _election_worker_eligible(draw: DrawFn, on: date) -> Ruling:
    role = draw(st.sampled_from(ElectionRole))
    return election_worker_eligible(role, candidate=draw(_YES), near_relative=draw(_YES), on=on)


def _ballot_secret(draw: DrawFn, on: date) -> Ruling:
    return ballot_secret(unsigned=draw(_YES), writing_place=draw(_YES), on=on)


def _assistance_valid(draw: DrawFn, on: date) -> Ruling:
    return assistance_valid(draw(st.sampled_from(HelpReason)), trusted=draw(_YES), on=on)


def _credentials_valid(draw: DrawFn, on: date) -> Ruling:
    found = draw(credentials() | credentials(clean=True))
    return credentials_valid(found, level=draw(levels()), on=on)


def _deputies_list_in_time(draw: DrawFn, on: date) -> Ruling:
    opens = months_after(draw(days()), 1)
    published = opens - timedelta(days=draw(st.integers(-1, 30)))
    return deputies_list_in_time(published, first_session=opens, level=draw(levels()), on=on)


_PLACES = st.none() | st.sampled_from([BEIJING, SHANDONG, SHANGHAI, ZHEJIANG])


def _calendar_in_time(draw: DrawFn, on: date) -> Ruling:
    election_day = draw(days())
    begins = election_day - timedelta(days=draw(st.integers(25, 60)))
    return calendar_in_time(
        draw(st.booleans().flatmap(lambda kept: calendar_days(election_day, kept=kept))),
        election_day=election_day,
        on=on,
        profile=draw(_PLACES),
        by_election=draw(_SELDOM),
        registration_begins=draw(st.none() | st.just(begins)),
        nominated=None,
    )


def _election_step_in_time(draw: DrawFn, on: date) -> Ruling:
    step, event = draw(st.sampled_from(CalendarStep)), draw(days())
    away = timedelta(days=draw(st.integers(0, 25)))
    runs_on = step in {CalendarStep.OBJECTIONS, CalendarStep.DECISIONS}
    return election_step_in_time(
        step,
        event + away if runs_on else event - away,
        event,
        on=on,
        profile=draw(_PLACES),
        by_election=draw(_SELDOM),
    )


VOTER_RULES: dict[str, Callable[[DrawFn, date], Ruling]] = {
    "assistance_valid": _assistance_valid,
    "away_vote_valid": _away_vote_valid,
    "ballot_secret": _ballot_secret,
    "calendar_in_time": _calendar_in_time,
    "credentials_valid": _credentials_valid,
    "deputies_list_in_time": _deputies_list_in_time,
    "election_step_in_time": _election_step_in_time,
    "election_worker_eligible": _election_worker_eligible,
    "electoral_right": _electoral_right,
    "eligible_as_president": _eligible_as_president,
    "participation_valid": _participation_valid,
    "single_vote_valid": _single_vote_valid,
    "voter_listed": _voter_listed,
    "voting_permitted": _voting_permitted,
}
"""The rules on voters and the conduct of elections, asked of drawn facts, by name."""
