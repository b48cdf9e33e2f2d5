"""Strategies for the profiles of places: every value one that the statutes leave room for."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.dates.frequency import AtLeast, EveryPeriod, NeverApart, OnceIn, Period
from npcmodel.exact.thresholds import Ceiling, at_least, at_most, more_than
from npcmodel.facts.levels import Tier
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.params import organic_law
from npcmodel.params.electoral_law import Addition
from npcmodel.profiles.direct import KINDS, DirectElections
from npcmodel.profiles.parts import Limit, ListOrder, LocalSeats
from npcmodel.profiles.profile import Local, Profile
from npcmodel.profiles.room import ROOM
from npcmodel.testing.law import editions, norms
from npcmodel.testing.making import built, either, names

__all__ = ["direct_elections", "limits", "local_values", "profiles"]

_CONFIRMED: dict[str, Parameter[Any]] = {
    "township_quorum": organic_law.CONGRESS_QUORUM,
    "township_majority": organic_law.CONGRESS_MAJORITY,
    "township_extraordinary": organic_law.EXTRAORDINARY_SESSION,
    "township_first_session_months": organic_law.FIRST_SESSION_MONTHS,
    "committee_quorum": organic_law.COMMITTEE_QUORUM,
    "committee_majority": organic_law.COMMITTEE_MAJORITY,
}
_OF_PRESIDIUM = st.builds(
    Share,
    st.sampled_from([more_than(Fraction(1, 2)), at_least(Fraction(2, 3))]),
    st.just(Base.ALL_PRESIDIUM_MEMBERS),
)
# At least one in two months, as the statute asks of standing committees.
_OFTEN = st.one_of(
    st.integers(6, 12).map(AtLeast),
    st.builds(EveryPeriod, st.just(1), st.sampled_from([Period.MONTH, Period.TWO_MONTHS])),
    st.integers(1, 2).map(NeverApart),
    st.integers(1, 2).map(OnceIn),
)
_ADDED: dict[str, SearchStrategy[Any]] = {
    "township_sessions": norms(),
    "township_notice_days": st.integers(1, 30),
    "officials_ballots": st.sampled_from([Base.BALLOTS_ISSUED, Base.PERSONS_VOTING]),
    "chief_post_usual_surplus": st.integers(0, 1),
    "presidium_meetings": norms(),
    "presidium_quorum": _OF_PRESIDIUM,
    "presidium_majority": _OF_PRESIDIUM,
    "committee_meetings": st.builds(Norm, _OFTEN, st.booleans()),
    "committee_notice_days": st.integers(1, 30),
}
_PLACES = (Tier.PROVINCE, Tier.PREFECTURE, Tier.COUNTY)


_REPEATED: dict[str, SearchStrategy[Any]] = {
    field: st.just(parameter.versions.entries[-1].value) for field, parameter in _CONFIRMED.items()
}
_ALL = [*_REPEATED, *_ADDED]
_SOME = st.lists(st.sampled_from(_ALL), unique=True, max_size=len(_ALL)) | st.just(_ALL)
_ARTICLES = st.integers(1, 60)
_PARAGRAPHS = st.none() | st.integers(1, 4)
_REPEALED = st.none() | st.integers(0, 1000)


def limits() -> SearchStrategy[Limit]:
    """Return numbers that local texts allow: bounded on both sides, on one, usual, about."""

    def build(draw: DrawFn) -> Limit:
        least = draw(st.none() | st.integers(0, 40))
        most = draw(st.none() | st.integers(0 if least is None else least, 60))
        return Limit(least, most, draw(st.booleans()), draw(st.booleans()))

    return built(build)


def _repeats(field: str) -> SearchStrategy[Any]:
    """What a local text can say where the statute leaves no room: the same, or less of it."""
    parameter, _ = ROOM[field]
    value: Any = parameter.versions.entries[-1].value
    if KINDS[field] is LocalSeats:
        return st.sampled_from([LocalSeats(value.base, value.step), LocalSeats(*value)])
    if KINDS[field] is Limit:
        return st.just(Limit(least=value.least))
    if KINDS[field] is Addition:
        levels = st.lists(st.sampled_from(value.by_province), unique=True, min_size=1)
        return levels.map(lambda named: Addition(value.share, (), tuple(named)))
    return st.just(value)


_OF_KIND: dict[type, SearchStrategy[Any]] = {
    Limit: limits(),
    Text: st.just(Text("地方规定的内容", "what the local text says")),
    int: st.integers(1, 30),
    ListOrder: st.sampled_from(ListOrder),
    Share: st.just(Share(at_least(Fraction(1, 3)), Base.ALL_VOTERS)),
    Ceiling: st.sampled_from([at_most(Fraction(1, 5)), at_most(Fraction(1, 3))]),
}
_DIRECT: dict[str, SearchStrategy[Any]] = {
    field: _repeats(field) if field in ROOM else _OF_KIND[kind] for field, kind in KINDS.items()
}


def direct_elections() -> SearchStrategy[DirectElections]:
    """Return a province's rules on direct elections, from one text in force since 2021 (实施细则).

    All fields, or some; those in which the statute leaves no room repeat it, whole or in part.
    """
    some = st.lists(st.sampled_from(list(_DIRECT)), unique=True) | st.just(list(_DIRECT))

    def build(draw: DrawFn) -> DirectElections:
        adopted = draw(st.dates(date(2021, 1, 1), date(2026, 1, 1)))
        title = draw(st.sampled_from(["某省选举实施细则", "某市直接选举实施细则"]))
        text = Edition(Text(title, "Rules"), adopted, adopted, Text("附则", "last article"))
        given: dict[str, Any] = {
            field: Provision(draw(_DIRECT[field]), Citation(text, draw(_ARTICLES)), adopted)
            for field in draw(some)
        }
        return DirectElections(**given)

    return built(build)


def _given(draw: DrawFn, fields: list[str]) -> dict[str, Provision[Any]]:
    """The values of a place, which one text gives, and which ended with it if it was repealed."""
    text = draw(editions(local=True))
    lasted = draw(_REPEALED)
    until = None if lasted is None else text.in_force + timedelta(days=lasted)
    values = _REPEATED | _ADDED
    given: dict[str, Provision[Any]] = {}
    for field in fields:
        source = Citation(text, draw(_ARTICLES), draw(_PARAGRAPHS))
        given[field] = Provision(draw(values[field]), source, text.in_force, until)
    return given


def profiles(
    *, tier: Tier | None = None, parent: bool | None = None, confirming: bool = False
) -> SearchStrategy[Profile]:
    """Return what places provide over the nation (地方规定).

    Args:
        tier: the tier of the place; None for any below the nation that has one.
        parent: whether there is a profile of a place above; None for either.
        confirming: only fields in which the statute leaves no room, each given, so that the
            place repeats the statute and adds nothing.
    """

    def build(draw: DrawFn) -> Profile:
        places = _PLACES[1:] if parent else _PLACES
        where = draw(either(tier, st.sampled_from(places)))
        above = _PLACES[: _PLACES.index(where)]
        over = None
        has_parent = draw(either(parent, st.booleans()))
        if above and has_parent:
            up = draw(st.sampled_from(above))
            over = draw(profiles(tier=up, parent=False, confirming=confirming))
        given = _given(draw, list(_REPEATED) if confirming else draw(_SOME))
        rules = None if confirming else draw(st.none() | direct_elections())
        return Profile(name=draw(names()), tier=where, parent=over, direct_elections=rules, **given)

    return built(build)


def local_values(profile: Profile | None = None) -> SearchStrategy[Local]:
    """Return values found in a chain of profiles.

    Args:
        profile: where they are looked for; it must provide a quorum of townships. None for
            profiles that confirm the statute.
    """

    def build(draw: DrawFn) -> Local:
        place = draw(either(profile, profiles(confirming=True)))
        provision = place.township_quorum
        found = () if provision is None else place.find("township_quorum", provision.since)
        local: Local = draw(st.sampled_from(found))
        return local

    return built(build)
