"""Strategies for townships and sub-districts: their texts, a year's work, what rules answer."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel import townships
from npcmodel.dates.frequency import AtLeast, NeverApart
from npcmodel.exact.thresholds import at_least
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Level
from npcmodel.facts.meetings import MeetingKind
from npcmodel.facts.organs import OrganKind
from npcmodel.law.ruling import Base, Measure, Ruling, Share
from npcmodel.law.wording import Text
from npcmodel.profiles import BEIJING, CHONGQING, HENAN, SHANDONG, ZHEJIANG
from npcmodel.profiles.congress_rules import Months
from npcmodel.profiles.parts import Limit
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.townships import (
    AgendaItem,
    CommitteeMembers,
    LargerPresidium,
    OfficeElsewhere,
    PresidiumConvener,
    SmallCongress,
)
from npcmodel.testing.dates import days
from npcmodel.testing.making import built, either, names
from npcmodel.townships import (
    ChairAttendance,
    CouncilOpinions,
    SessionAgenda,
    SessionOfYear,
    StreetActivity,
    TownshipActivity,
    YearOfWork,
)

__all__ = [
    "STREET_FIELDS",
    "TOWNSHIP_FIELDS",
    "TOWNSHIP_WORK_RULES",
    "chair_attendances",
    "committee_members",
    "handled_opinions",
    "larger_presidia",
    "session_agendas",
    "small_congresses",
    "years_of_work",
]

_PLACES = (BEIJING, CHONGQING, HENAN, SHANDONG, ZHEJIANG)
_LARGE = Text("人口较多的乡镇", "populous townships")


def larger_presidia() -> SearchStrategy[LargerPresidium]:
    """Return where a presidium may be larger: by people, by deputies, or as it is judged."""
    most, says = st.integers(13, 17), st.just(_LARGE)
    people, deputies = st.integers(50_000, 100_000), st.integers(60, 120)
    judged = st.builds(LargerPresidium, most, says, st.none(), st.none())
    by_people = st.builds(LargerPresidium, most, says, st.just(Measure.POPULATION), people)
    return (
        judged
        | by_people
        | st.builds(LargerPresidium, most, says, st.just(Measure.SEATS), deputies)
    )


def committee_members() -> SearchStrategy[CommitteeMembers]:
    """Return who belongs to a committee: a chair, some vice-chairs, and others (组成)."""

    def build(draw: DrawFn) -> CommitteeMembers:
        least = draw(st.integers(1, 5))
        others = Limit(least, draw(st.integers(least, 9)))
        return CommitteeMembers(1, draw(st.integers(0, 2)), others)

    return built(build)


def small_congresses() -> SearchStrategy[SmallCongress]:
    """Return for how small a congress a share of its deputies is enough (代表较少的乡镇)."""
    shares = st.sampled_from([Fraction(1, 5), Fraction(1, 4)]).map(at_least)
    return st.builds(SmallCongress, st.integers(30, 50), shares)


def _some(*of: Any) -> SearchStrategy[tuple[Any, ...]]:  # noqa: ANN401  # members of any kind
    return st.lists(st.sampled_from(of), unique=True, min_size=1).map(tuple)


_ORGANS = _some(Body.PRESIDIUM, Body.GOVERNMENT)
TOWNSHIP_FIELDS: Mapping[str, SearchStrategy[Any]] = {
    "session_months": st.sampled_from([Months(1, 3), Months(1, 2, soft=True)]),
    "extraordinary_organs": st.just((Body.PRESIDIUM,)),
    "start_agenda": _some(*AgendaItem),
    "middle_agenda": _some(*AgendaItem),
    "yearly_agenda": _some(*AgendaItem),
    "higher_deputies": st.sampled_from(townships.Invitation),
    "bill_organs": _ORGANS,
    "recall_organs": st.just((Body.PRESIDIUM,)),
    "nomination_organs": st.just((Body.PRESIDIUM,)),
    "small_interpellation": small_congresses(),
    "further_answer": st.just(Share(at_least(Fraction(1, 2)), Base.SUBMITTERS)),
    "credentials_committee": committee_members(),
    "larger_presidium": larger_presidia(),
    "presidium_incompatible": _some(*OfficeElsewhere),
    "chair_incompatible": _some(*OfficeElsewhere),
    "presidium_conveners": _some(*PresidiumConvener),
    "vice_post_surplus": st.just(Limit(1, 3)),
}
"""The values of fields whose kind alone does not tell them."""

STREET_FIELDS: Mapping[str, SearchStrategy[Any]] = {
    "committee": committee_members(),
    "incompatible": _some(OrganKind.ADMINISTRATIVE, OrganKind.ADJUDICATIVE),
}
"""The same of sub-districts."""


def session_agendas() -> SearchStrategy[SessionAgenda]:
    """Return what sessions of township congresses are mainly about (会议主要议程)."""
    known = [
        (SessionOfYear.START, ZHEJIANG),
        (SessionOfYear.MIDDLE, ZHEJIANG),
        (SessionOfYear.YEARLY, CHONGQING),
    ]

    def build(draw: DrawFn) -> SessionAgenda:
        which, place = draw(st.sampled_from(known))
        return townships.session_agenda(which, on=draw(days(first=date(2017, 1, 1))), profile=place)

    return built(build)


def years_of_work(*, profile: Profile | None = None) -> SearchStrategy[YearOfWork]:
    """Return a year's work in townships and sub-districts against what is asked (年度工作).

    Args:
        profile: the place; None for any that is known, or for none at all.
    """

    def build(draw: DrawFn) -> YearOfWork:
        year = draw(st.integers(2016, 2026))
        end = date(year, 12, 31)
        some = st.dates(date(year, 1, 1), end)
        place = draw(either(profile, st.none() | st.sampled_from(_PLACES)))
        told: dict[str, Any] = {
            "year": year,
            "on": draw(some | st.just(end)),
            "profile": place,
            "standard": draw(st.sampled_from([(), (AtLeast(2),), (NeverApart(3),)])),
            "before": draw(st.none() | st.dates(date(year - 1, 7, 1), date(year - 1, 12, 31))),
        }
        done = draw(st.lists(some, max_size=6))
        what = draw(st.sampled_from([*TownshipActivity, *StreetActivity]))
        if isinstance(what, TownshipActivity):
            return townships.township_activities_held(what, done, **told)
        return townships.street_activities_held(what, done, **told)

    return built(build)


def handled_opinions() -> SearchStrategy[CouncilOpinions]:
    """Return what became of a residents' council's opinions: none, some or all answered."""

    def build(draw: DrawFn) -> CouncilOpinions:
        day = date(2026, 3, 2)
        given: dict[Hashable, tuple[date | None, date | None]] = {}
        for who in draw(st.lists(names(), unique=True, max_size=6)):
            step = draw(st.integers(0, 2))
            told = day + timedelta(days=draw(st.integers(0, 90)))
            given[who] = (day if step else None, told if step > 1 else None)
        on = date(2026, 4, 15)
        return townships.council_opinions(given, on=on, profile=draw(st.sampled_from(_PLACES)))

    return built(build)


def chair_attendances() -> SearchStrategy[ChairAttendance]:
    """Return how often chairs sat in: never, sometimes, always; no meetings, no chairs (列席)."""

    def build(draw: DrawFn) -> ChairAttendance:
        held = draw(
            st.lists(st.dates(date(2026, 1, 1), date(2026, 12, 31)), unique=True, max_size=6)
        )
        who = draw(st.lists(names(), unique=True, max_size=4))
        there = st.lists(st.sampled_from(held), unique=True) if held else st.just([])
        return townships.chair_attendance(held, {one: draw(there) for one in who})

    return built(build)


# The rules

_KNOWN_FROM = date(2022, 3, 12)
_DEPUTIES_LAW_FROM = date(2025, 3, 12)


def _place(draw: DrawFn) -> Profile | None:
    return draw(st.none() | st.sampled_from(_PLACES))


def _any(draw: DrawFn, kind: Any) -> Any:  # noqa: ANN401  # of any enumeration
    return draw(st.sampled_from(kind))


def _size(draw: DrawFn, on: date) -> Ruling:
    return townships.township_presidium_size_valid(
        draw(st.integers(4, 18)),
        deputies=draw(st.sampled_from([60, 89, 90])),
        population=draw(st.sampled_from([50_000, 89_999, 90_000])),
        large=draw(st.booleans()),
        on=on,
        profile=_place(draw),
    )


def _in_time(draw: DrawFn, on: date) -> Ruling:
    what = _any(draw, townships.TownshipTime)
    documents = what is townships.TownshipTime.DOCUMENTS
    away = draw(st.integers(0, 2) if documents else st.integers(0, 200))
    kind = _any(draw, MeetingKind) if documents else MeetingKind.ORDINARY
    done = on - timedelta(days=away) if documents else on + timedelta(days=away)
    return townships.township_in_time(what, done, event=on, on=on, kind=kind, profile=_place(draw))


def _absences(draw: DrawFn, on: date) -> Ruling:
    sessions = draw(st.integers(0, 3))
    row = draw(st.none() | st.booleans()) if sessions > 1 else None
    return townships.township_absences_valid(
        sessions, in_a_row=row, on=max(on, _KNOWN_FROM), profile=_place(draw)
    )


def _interpellation(draw: DrawFn, on: date) -> Ruling:
    members = draw(st.integers(35, 45) | st.integers(20, 120))
    signers = draw(st.integers(6, 11) | st.integers(0, members))
    roll = Roll(Body.CONGRESS, Level.TOWN, members)
    return townships.township_interpellation_valid(
        roll, signers=signers, on=max(on, _KNOWN_FROM), profile=_place(draw)
    )


def _convener(draw: DrawFn, on: date) -> Ruling:
    by = _any(draw, PresidiumConvener)
    vacant = by is not PresidiumConvener.CHAIR and draw(st.booleans())
    entrusted = by is PresidiumConvener.VICE_CHAIR and not vacant and draw(st.booleans())
    return townships.presidium_convener_valid(
        by, chair_vacant=vacant, entrusted=entrusted, on=on, profile=_place(draw)
    )


def _full_time(draw: DrawFn, on: date) -> Ruling:
    yes = st.booleans()
    return townships.full_time_chairs_valid(
        chair=draw(yes),
        vice_chairs=draw(st.integers(0, 2)),
        large=draw(yes),
        on=on,
        profile=_place(draw),
    )


def _credentials(draw: DrawFn, on: date) -> Ruling:
    few = st.integers(0, 2)
    return townships.township_credentials_valid(
        chairs=draw(few),
        vice_chairs=draw(few),
        others=draw(st.integers(2, 6)),
        heads_of_presidium=draw(st.booleans()),
        on=on,
        profile=_place(draw),
    )


def _street_committee(draw: DrawFn, on: date) -> Ruling:
    few = st.integers(0, 2)
    return townships.street_committee_valid(
        chairs=draw(few),
        vice_chairs=draw(few),
        others=draw(st.integers(2, 6)),
        on=on,
        profile=_place(draw),
    )


def _session_days(draw: DrawFn, on: date) -> Ruling:
    return townships.session_days_valid(
        draw(st.integers(0, 3)),
        kind=_any(draw, MeetingKind),
        elections=draw(st.booleans()),
        on=on,
        profile=_place(draw),
    )


def _sitting_in(draw: DrawFn, on: date) -> Ruling:
    yes = st.booleans()
    return townships.street_sitting_in_valid(
        chair=draw(yes), vice_chair=draw(yes), is_member=draw(yes), on=on, profile=_place(draw)
    )


def _street_duty(draw: DrawFn, on: date) -> Ruling:
    duty = _any(draw, townships.StreetDuty)
    vice = duty is townships.StreetDuty.FULL_TIME_VICE_CHAIR
    return townships.street_duty_valid(
        duty,
        done=draw(st.booleans()),
        large=draw(st.booleans()) if vice else None,
        on=on,
        profile=_place(draw),
    )


def _number(draw: DrawFn, on: date) -> Ruling:
    what = _any(draw, townships.TownshipNumber)
    posts = what is townships.TownshipNumber.VICE_POST_SURPLUS
    return townships.township_number_valid(
        what,
        draw(st.integers(0, 5)),
        by_election=posts and draw(st.booleans()),
        on=on,
        profile=_place(draw),
    )


TOWNSHIP_WORK_RULES: dict[str, Callable[[DrawFn, date], Ruling]] = {
    "full_time_chairs_valid": _full_time,
    "presidium_act_valid": lambda draw, on: townships.presidium_act_valid(
        _any(draw, townships.PresidiumAct), on=max(on, _DEPUTIES_LAW_FROM), profile=_place(draw)
    ),
    "presidium_convener_valid": _convener,
    "presidium_post_valid": lambda draw, on: townships.presidium_post_valid(
        _any(draw, OfficeElsewhere), chair=draw(st.booleans()), on=on, profile=_place(draw)
    ),
    "presidium_resignation_valid": lambda draw, on: townships.presidium_resignation_valid(
        _any(draw, townships.ResignationOf),
        in_session=draw(st.booleans()),
        on=max(on, _KNOWN_FROM),
        profile=_place(draw),
    ),
    "session_days_valid": _session_days,
    "street_body_valid": lambda draw, on: townships.street_body_valid(
        _any(draw, Level), on=max(on, _KNOWN_FROM)
    ),
    "street_committee_valid": _street_committee,
    "street_duty_valid": _street_duty,
    "street_post_valid": lambda draw, on: townships.street_post_valid(
        _any(draw, OrganKind), on=on, profile=_place(draw)
    ),
    "street_sitting_in_valid": _sitting_in,
    "township_absences_valid": _absences,
    "township_acting_chair_valid": lambda draw, on: townships.township_acting_chair_valid(
        _any(draw, [Body.PRESIDIUM, Body.CONGRESS]),
        of_presidium=draw(st.booleans()),
        on=on,
        profile=_place(draw),
    ),
    "township_attendee_valid": lambda draw, on: townships.township_attendee_valid(
        _any(draw, townships.TownshipAttendee),
        decided=draw(st.booleans()),
        on=on,
        profile=_place(draw),
    ),
    "township_credentials_valid": _credentials,
    "township_decision_valid": lambda draw, on: townships.township_decision_valid(
        _any(draw, townships.TownshipMatter),
        by=_any(draw, [Body.CONGRESS, Body.PRESIDIUM, Body.GOVERNMENT]),
        on=max(on, _KNOWN_FROM),
        profile=_place(draw),
    ),
    "township_duty_valid": lambda draw, on: townships.township_duty_valid(
        _any(draw, townships.TownshipDuty),
        done=draw(st.booleans()),
        on=max(on, _DEPUTIES_LAW_FROM),
        profile=_place(draw),
    ),
    "township_in_time": _in_time,
    "township_interpellation_valid": _interpellation,
    "township_number_valid": _number,
    "township_observers_valid": lambda draw, on: townships.township_observers_valid(
        draw(st.integers(25, 35)), deputies=60, on=on, profile=_place(draw)
    ),
    "township_presidium_size_valid": _size,
}
"""The rules of this topic, by name, and how the facts of each are drawn."""
