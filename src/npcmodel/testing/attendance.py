"""Strategies for standing committees' rules and for their members' attendance."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.committees.attendance import (
    Absences,
    MeetingAttendance,
    TimeAway,
    absences,
)
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.bodies import Body
from npcmodel.law.ruling import Base, Share
from npcmodel.params.npc_rules import SpeakingTime
from npcmodel.profiles.beijing import BEIJING
from npcmodel.profiles.committee_rules import (
    AbsenceStep,
    AbsentDays,
    CommitteeOrgan,
    Postponement,
)
from npcmodel.profiles.henan import HENAN
from npcmodel.profiles.shandong import SHANDONG
from npcmodel.testing.making import built
from npcmodel.testing.publicity import agenda_actors, publication_duties, record_steps

__all__ = [
    "COMMITTEE_FIELDS",
    "absence_results",
    "absent_days",
    "attendances",
    "histories",
    "postponements",
    "times_away",
]

_HALF = more_than(Fraction(1, 2))
_OF_PRESENT = Share(_HALF, Base.PERSONS_PRESENT)
_OF_MEMBERS = Share(_HALF, Base.ALL_MEMBERS)


def absent_days() -> SearchStrategy[AbsentDays]:
    """Return for how much of a year's meeting days a member may not be absent (缺席天数)."""
    shares = st.sampled_from([Fraction(1, 2), Fraction(1, 3)]).map(more_than)
    return st.builds(AbsentDays, shares, st.none() | st.booleans())


def postponements() -> SearchStrategy[Postponement]:
    """Return how a vote is put off: by decision, with a meeting's consent, or by votes."""
    heads = (CommitteeOrgan.CHAIR, CommitteeOrgan.COUNCIL_OF_CHAIRPERSONS)
    meetings = (CommitteeOrgan.JOINT_GROUP_MEETING, CommitteeOrgan.PLENARY_MEETING)
    return st.sampled_from(
        [
            Postponement(heads[1:]),
            Postponement(heads, meetings),
            Postponement(heads, majority=_OF_PRESENT),
        ]
    )


def _organs(*able: Body) -> SearchStrategy[tuple[Body, ...]]:
    return st.lists(st.sampled_from(able), unique=True, min_size=1).map(tuple)


def _speeches() -> SearchStrategy[SpeakingTime]:
    return st.sampled_from([(10,), (10, 5), (15, 10)]).map(SpeakingTime)


_PUBLISHED = (
    "announced",
    "announced_persons",
    "printed",
    "printed_in_daily",
    "vote_result",
    "reports_published",
    "interpellation_published",
    "agenda_open",
    "meeting_open",
)
_KEPT = ("speech_records", "meeting_records", "minutes", "council_minutes")
_AGENDA = (
    "agenda_draft",
    "agenda_adopted",
    "agenda_change",
    "agenda_change_decided",
    "schedule_draft",
    "schedule",
)
COMMITTEE_FIELDS: Mapping[str, SearchStrategy[Any]] = {
    "amendment_organs": _organs(Body.COUNCIL_OF_CHAIRPERSONS, Body.SPECIAL_COMMITTEE),
    **dict.fromkeys(_PUBLISHED, publication_duties()),
    **dict.fromkeys(_KEPT, record_steps()),
    **dict.fromkeys(_AGENDA, agenda_actors()),
    "postponement": postponements(),
    "urgent_motion_organs": _organs(Body.GOVERNMENT, Body.COURT, Body.SPECIAL_COMMITTEE),
    "urgent_motion_majority": st.just(_OF_PRESENT),
    "text_changes_majority": st.just(_OF_PRESENT),
    **dict.fromkeys(
        (
            "plenary_speeches",
            "plenary_speeches_usual",
            "joint_group_speeches",
            "group_speeches",
        ),
        _speeches(),
    ),
    "further_answer_decided": _organs(Body.COUNCIL_OF_CHAIRPERSONS),
    "further_report": st.just(Share(at_least(Fraction(1, 2)), Base.ALL_MEMBERS)),
    "report_delegates": _organs(Body.GOVERNMENT),
    "special_quorum": st.just(_OF_MEMBERS),
    "special_majority": st.just(_OF_MEMBERS),
    "unapproved_absences": st.integers(2, 4),
    "consecutive_absences": st.integers(2, 4),
    "absent_days": absent_days(),
    "years_away": st.integers(1, 3),
    "resignation": st.sampled_from([AbsenceStep.MAY_RESIGN, AbsenceStep.MUST_RESIGN]),
}
"""The values of fields whose kind alone does not tell them."""


def attendances(
    *, opened: date | None = None, corner: bool = False
) -> SearchStrategy[MeetingAttendance]:
    """Return how a member attended one meeting: mostly there, sometimes on leave (出席情况).

    Args:
        opened: the first day of the meeting; None for any of 2026.
        corner: missed as often as attended, wholly and in part.
    """

    def build(draw: DrawFn) -> MeetingAttendance:
        first = opened or draw(st.dates(date(2026, 1, 1), date(2026, 12, 31)))
        days = draw(st.integers(1, 4))
        if not corner and draw(st.integers(0, 4)):
            return MeetingAttendance(first, days)
        unapproved = draw(st.sampled_from([0, days]) | st.integers(0, days))
        on_leave = draw(st.integers(0, days - unapproved))
        return MeetingAttendance(first, days, on_leave, unapproved)

    return built(build)


def histories(*, corner: bool = False) -> SearchStrategy[tuple[MeetingAttendance, ...]]:
    """Return a member's attendance over two years, in order (历次出席情况).

    Args:
        corner: missed as often as attended, wholly and in part; and no meetings at all.
    """

    def build(draw: DrawFn) -> tuple[MeetingAttendance, ...]:
        day = date(2025, 1, 5)
        found: list[MeetingAttendance] = []
        for _ in range(draw(st.integers(0 if corner else 6, 14))):
            day += timedelta(days=draw(st.integers(5, 60)))
            found.append(draw(attendances(opened=day, corner=corner)))
        return tuple(found)

    return built(build)


def times_away() -> SearchStrategy[TimeAway]:
    """Return a time in which a member was away: short, about two years, not over (离开本地)."""

    def build(draw: DrawFn) -> TimeAway:
        left = draw(st.dates(date(2022, 1, 1), date(2026, 6, 1)))
        away = draw(st.none() | st.integers(0, 900) | st.integers(728, 732))
        return TimeAway(left, None if away is None else left + timedelta(days=away))

    return built(build)


def absence_results() -> SearchStrategy[Absences]:
    """Return absences with what follows from them, by the codes read and by none (缺席的后果)."""

    def build(draw: DrawFn) -> Absences:
        place = draw(st.sampled_from([BEIJING, HENAN, SHANDONG, None]))
        history = draw(histories(corner=draw(st.booleans())))
        away = draw(st.lists(times_away(), max_size=1))
        on = draw(st.dates(date(2026, 6, 1), date(2027, 2, 1)))
        return absences(history, year=2026, on=on, away=away, profile=place)

    return built(build)
