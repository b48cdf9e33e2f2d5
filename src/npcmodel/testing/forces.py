"""Strategies for elections by the armed forces: who votes, committees, recalls, resignations."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.elections.forces import (
    election_committee_valid,
    service_mandate_valid,
    service_voter_eligible,
)
from npcmodel.facts.areas import ServiceCongress, ServiceDistrict
from npcmodel.facts.ballots import Tally
from npcmodel.facts.forces import ServiceOrgan, ServiceTie
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.ruling import Ruling
from npcmodel.mandates.forces import ServiceResignation, service_resignation
from npcmodel.sitting.decisions import Matter
from npcmodel.sitting.places import size_of
from npcmodel.testing.dates import days
from npcmodel.testing.electoral import voters
from npcmodel.testing.making import built, either

__all__ = [
    "SERVICE_RULES",
    "CommitteeMakeUp",
    "ServiceMandate",
    "ServiceVote",
    "committee_make_ups",
    "service_electors",
    "service_mandates",
    "service_organs",
    "service_resignations",
    "service_ties",
    "service_votes",
    "upper_levels",
]

_UPPER = [level for level in Level if level.tier is not Tier.TOWNSHIP]
_ABOUT = (-1, 0, 1)


class CommitteeMakeUp(NamedTuple):
    """How an election committee of the forces is made up."""

    members: int
    chairs: int
    vice_chairs: int
    army_wide: bool


class ServiceVote(NamedTuple):
    """Who decides on the mandate of a deputy, what is decided, and the votes."""

    electors: ServiceDistrict | ServiceCongress
    matter: Matter
    tally: Tally


class ServiceMandate(NamedTuple):
    """An organ of the forces that has a term, when it began, and when its successor came."""

    organ: ServiceOrgan
    began: date
    succeeded: date | None


def service_organs(*, with_term: bool = False) -> SearchStrategy[ServiceOrgan]:
    """Return organs of the forces that elections concern (军队选举机构).

    Args:
        with_term: only those that have a term.
    """
    if with_term:
        return st.sampled_from([ServiceOrgan.ELECTION_COMMITTEE, ServiceOrgan.SERVICE_CONGRESS])
    return st.sampled_from(ServiceOrgan)


def service_ties() -> SearchStrategy[ServiceTie]:
    """Return what ties a person to the forces (参加军队选举的人员)."""
    return st.sampled_from(ServiceTie)


def upper_levels() -> SearchStrategy[Level]:
    """Return levels to whose congresses the forces elect: from the county up."""
    return st.sampled_from(_UPPER)


def service_electors(
    *, size: int | None = None
) -> SearchStrategy[ServiceDistrict | ServiceCongress]:
    """Return those who elect and recall deputies in the forces (选区、军人代表大会).

    Args:
        size: how many they are, in persons; None for 1 to 400.
    """
    persons = either(size, st.integers(1, 400))
    return st.builds(ServiceDistrict, persons, st.integers(1, 3)) | st.builds(
        ServiceCongress, persons
    )


def service_votes(
    *, matter: Matter | None = None, corner: bool = False
) -> SearchStrategy[ServiceVote]:
    """Return votes on a recall or a resignation in the forces (罢免、接受辞职).

    Args:
        matter: recall or resignation; None for either.
        corner: only yes votes of just about half of all.
    """

    def build(draw: DrawFn) -> ServiceVote:
        what = draw(
            either(matter, st.sampled_from([Matter.RECALL_OF_DEPUTY, Matter.RESIGNATION_OF_DEPUTY]))
        )
        electors = draw(service_electors())
        size, _ = size_of(electors)
        near = st.sampled_from([min(size, max(0, size // 2 + step)) for step in _ABOUT])
        yes = draw(near if corner else near | st.integers(0, size))
        no = draw(st.integers(0, size - yes))
        return ServiceVote(electors, what, Tally(yes, no, draw(st.integers(0, size - yes - no))))

    return built(build)


def committee_make_ups(
    *, army_wide: bool | None = None, corner: bool = False
) -> SearchStrategy[CommitteeMakeUp]:
    """Return how an election committee of the forces is made up (选举委员会的组成).

    Args:
        army_wide: whether it is that of the whole army; None for either.
        corner: numbers on both sides of the lawful ones too, from nobody on.
    """

    def build(draw: DrawFn) -> CommitteeMakeUp:
        wide = draw(either(army_wide, st.booleans()))
        least, most, vices = (11, 19, 3) if wide else (7, 17, 2)
        if not corner:
            return CommitteeMakeUp(
                draw(st.integers(least, most)), 1, draw(st.integers(1, vices)), wide
            )
        chairs, vice_chairs = draw(st.integers(0, 2)), draw(st.integers(0, vices + 1))
        about = [end + step for end in (least, most) for step in _ABOUT]
        members = draw(st.sampled_from([chairs + vice_chairs, *about]))
        return CommitteeMakeUp(members, chairs, vice_chairs, wide)

    return built(build)


def service_mandates(*, succeeded: bool | None = None) -> SearchStrategy[ServiceMandate]:
    """Return committees and congresses of the forces, and when their successors came (任期).

    Args:
        succeeded: whether a successor came; None for either.
    """

    def build(draw: DrawFn) -> ServiceMandate:
        began = draw(days())
        came = draw(either(succeeded, st.booleans()))
        lasted = timedelta(draw(st.integers(1, 2500) | st.integers(1820, 1830)))
        organ = draw(service_organs(with_term=True))
        return ServiceMandate(organ, began, began + lasted if came else None)

    return built(build)


def service_resignations() -> SearchStrategy[ServiceResignation]:
    """Return to whom a deputy elected by the forces resigns (军队选出的代表辞职)."""

    def build(draw: DrawFn) -> ServiceResignation:
        return service_resignation(
            draw(upper_levels()), on=draw(days()), convenes=draw(st.booleans())
        )

    return built(build)


def _service_voter_eligible(draw: DrawFn, on: date) -> Ruling:
    tie = draw(service_ties())
    approved = tie is ServiceTie.FAMILY and draw(st.booleans())
    voter = draw(voters(on=on, corner=draw(st.booleans())))
    return service_voter_eligible(voter, tie, election_day=on, on=on, approved=approved)


def _election_committee_valid(draw: DrawFn, on: date) -> Ruling:
    members, chairs, vices, wide = draw(committee_make_ups(corner=True))
    return election_committee_valid(
        members, chairs=chairs, vice_chairs=vices, army_wide=wide, on=on
    )


def _service_mandate_valid(draw: DrawFn, on: date) -> Ruling:
    organ, began, succeeded = draw(service_mandates())
    when = began + timedelta(draw(st.integers(0, 3000)))
    return service_mandate_valid(organ, began, when, on=on, succeeded=succeeded)


SERVICE_RULES: dict[str, Callable[[DrawFn, date], Ruling]] = {
    "service_voter_eligible": _service_voter_eligible,
    "election_committee_valid": _election_committee_valid,
    "service_mandate_valid": _service_mandate_valid,
}
"""How each rule is asked of facts of the armed forces."""
