"""What a case of appointment stands on: how its office is filled, the texts, the events."""

from __future__ import annotations

from datetime import date
from typing import Any, Protocol

from npcmodel.appointments.events import (
    AppointmentEvent,
    AppointmentStage,
    TermEnded,
    Voted,
    Withdrawn,
)
from npcmodel.appointments.facts import Way
from npcmodel.appointments.ways import BETWEEN, IN_SESSION, SPECIAL, SPECIAL_BETWEEN
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.facts.offices import Office
from npcmodel.facts.people import Post
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground
from npcmodel.law.wording import Text
from npcmodel.params import organic_appointments
from npcmodel.profiles.appointing import AppointedPost, LocalPost
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.places import appointing

__all__ = [
    "Appointing",
    "appointment_texts",
    "bars",
    "filled_by",
    "in_term",
    "since_last_outcome",
    "since_last_vote",
    "stays_unchanged",
    "term_began",
    "way_of",
]


class Appointing(Protocol):
    """What the guards read of an appointment."""

    @property
    def office(self) -> AppointedPost:
        """Which office."""
        ...

    @property
    def level(self) -> Level:
        """Of which level."""
        ...

    @property
    def by(self) -> Body:
        """Which body fills it."""
        ...

    @property
    def profile(self) -> Profile | None:
        """The place's own provisions."""
        ...

    @property
    def stage(self) -> AppointmentStage:
        """The stage reached."""
        ...

    @property
    def events(self) -> tuple[AppointmentEvent, ...]:
        """What happened."""
        ...


# How the office is filled, and what binds


def _ways(office: AppointedPost, level: Level) -> tuple[Way, ...]:
    """Return the ways in which national law has an office filled; none for a local post."""
    if isinstance(office, LocalPost):
        return ()
    if office is Office.SPECIAL_COMMITTEE_MEMBER:
        return SPECIAL[level.national], SPECIAL_BETWEEN[Post.MEMBER, level.national]
    place = (office, level.tier)
    between = (BETWEEN[place].way,) if place in BETWEEN else ()
    return IN_SESSION[place], *between


def way_of(office: AppointedPost, level: Level, by: Body) -> Way | None:
    """Return the way in which a body fills an office by national law; None where it names none."""
    ways = [way for way in _ways(office, level) if way.by is by]
    return ways[0] if ways else None


def filled_by(office: AppointedPost, level: Level) -> tuple[Body, ...]:
    """Return the bodies that fill an office of the level, during or between sessions."""
    if isinstance(office, LocalPost):
        return (Body.STANDING_COMMITTEE,)
    return tuple(dict.fromkeys(way.by for way in _ways(office, level)))


def appointment_texts(case: Appointing, field: str, on: date) -> tuple[Provision[Any], ...]:
    """Return what binds the standing committee that appoints, on the day, the nearest first.

    A text for standing committees of every level binds those below the place; any other the
    place's own alone. None speaks of whom a congress elects.
    """
    profile = case.profile if case.by is Body.STANDING_COMMITTEE else None
    found = appointing(profile, field, on, case.level.tier)
    return tuple(one.provision for one in found)


def stays_unchanged(case: Appointing, on: date) -> bool | None:
    """Say whether a holder stays through a change of term; None where no text that is known says.

    Whom the congress elects, or appoints anew when it sits, does not stay; neither do heads of
    departments, whom the new government proposes. Where one text asks for a new appointment and
    another does not, both bind.
    """
    if case.by is not Body.STANDING_COMMITTEE:
        return False
    if way_of(case.office, case.level, Body.CONGRESS) is not None:
        return False
    again = any(case.office in one.value for one in appointment_texts(case, "reappointment", on))
    if case.office is Office.OTHER_GOVERNMENT_MEMBER:
        national = organic_appointments.GOVERNMENT_MONTHS.known(on) is not None
        again = again or national or bool(appointment_texts(case, "government", on))
    fields = ("no_reappointment", "usually_no_reappointment")
    texts = [one for field in fields for one in appointment_texts(case, field, on)]
    if again:
        return False
    return True if any(case.office in one.value for one in texts) else None


def bars(one: Provision[Any], zh: str, en: str) -> Ground:
    """Return the ground by which a provision forbids an event."""
    return Ground(one.source, holds=False, says=Text(zh, en))


# What happened


def in_term(case: Appointing) -> tuple[AppointmentEvent, ...]:
    """Return what happened since the last change of term."""
    ends = [place for place, one in enumerate(case.events, 1) if isinstance(one, TermEnded)]
    return case.events[ends[-1] if ends else 0 :]


def term_began(case: Appointing) -> date | None:
    """Return the day of the last change of term; None where the case tells of none."""
    ends = [one.day for one in case.events if isinstance(one, TermEnded)]
    return ends[-1] if ends else None


def since_last_outcome(case: Appointing) -> tuple[AppointmentEvent, ...]:
    """Return what happened since a nomination was last voted on or withdrawn, in this term."""
    term = in_term(case)
    ends = [place for place, one in enumerate(term, 1) if isinstance(one, Voted | Withdrawn)]
    return term[ends[-1] if ends else 0 :]


def since_last_vote(case: Appointing) -> tuple[AppointmentEvent, ...]:
    """Return what happened since the last vote, in whichever term that was."""
    ends = [place for place, one in enumerate(case.events, 1) if isinstance(one, Voted)]
    return case.events[ends[-1] if ends else 0 :]
