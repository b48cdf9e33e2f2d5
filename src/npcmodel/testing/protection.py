"""Strategies for offices held besides, protection of deputies, composition and committees."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.facts.offices import Office
from npcmodel.facts.organs import CommitteeKind, OrganKind, SpecialCommittee
from npcmodel.law.ruling import Ruling
from npcmodel.mandates.committees import (
    CommitteeMembers,
    CommitteePool,
    Nominee,
    committee_appointment_valid,
    committee_members,
    committee_valid,
    special_committee_valid,
)
from npcmodel.mandates.compatibility import (
    deputyships_compatible,
    post_compatible,
)
from npcmodel.mandates.composition import (
    Composition,
    GroupShare,
    Target,
    TargetLine,
    deputies_composition,
)
from npcmodel.mandates.immunity import (
    ArrestPermission,
    ProtectedSeat,
    Restraint,
    arrest_permission,
    measure_valid,
    permission_valid,
    report_in_time,
)
from npcmodel.testing.dates import days
from npcmodel.testing.exact import ceilings, thresholds
from npcmodel.testing.facts import levels
from npcmodel.testing.making import built, names, or_else

__all__ = [
    "OFFICE_RULES",
    "area_paths",
    "arrest_permissions",
    "bound_offices",
    "committee_kinds",
    "committee_members_results",
    "committee_pools",
    "committees_with_bodies",
    "compositions",
    "group_shares",
    "nominees",
    "organ_kinds",
    "protected_seats",
    "restraints",
    "special_committees",
    "target_lines",
    "targets",
]

_TEXTS_FROM = date(2024, 11, 9)  # the youngest text that this topic asks
_WITH_COMMITTEE = [one for one in Level if one.tier is not Tier.TOWNSHIP]
_BOUND = (
    Office.COMMITTEE_CHAIR,
    Office.COMMITTEE_VICE_CHAIR,
    Office.COMMITTEE_SECRETARY_GENERAL,
    Office.COMMITTEE_MEMBER,
    Office.TOWNSHIP_CHAIR,
    Office.TOWNSHIP_VICE_CHAIR,
)
_GROUPS = ("妇女", "少数民族", "基层代表", "连任代表", "中共党员", "归侨")
_PLACES = "甲乙"


def organ_kinds() -> SearchStrategy[OrganKind]:
    """Return kinds of organs and organisations (机关、组织的类别)."""
    return st.sampled_from(OrganKind)


def committee_kinds() -> SearchStrategy[CommitteeKind]:
    """Return kinds of committees (委员会的类别)."""
    return st.sampled_from(CommitteeKind)


def special_committees() -> SearchStrategy[SpecialCommittee]:
    """Return special committees by their names (专门委员会的名称)."""
    return st.sampled_from(SpecialCommittee)


def committee_pools() -> SearchStrategy[CommitteePool]:
    """Return from among whom committees are made up (人选范围)."""
    return st.sampled_from(CommitteePool)


def restraints() -> SearchStrategy[Restraint]:
    """Return measures against liberty (限制人身自由的措施)."""
    return st.sampled_from(Restraint)


def bound_offices(level: Level) -> SearchStrategy[Office]:
    """Return offices whose holders may not hold every other post (不相容职务).

    Args:
        level: of which level.
    """
    return st.sampled_from([one for one in _BOUND if one.exists_at(level)])


def area_paths() -> SearchStrategy[tuple[tuple[str, ...], ...]]:
    """Return areas of whose congresses one person is a deputy, often one within another."""
    path = st.lists(st.sampled_from(_PLACES), max_size=4).map(tuple)
    return st.lists(path, min_size=1, max_size=4, unique=True).map(tuple)


def protected_seats(level: Level | None = None) -> SearchStrategy[ProtectedSeat]:
    """Return deputyships with the permission given in each (代表职务、许可).

    Args:
        level: of which congress; None for any.
    """

    def build(draw: DrawFn) -> ProtectedSeat:
        at = draw(levels()) if level is None else level
        by = [None, Body.PRESIDIUM, Body.STANDING_COMMITTEE]
        by = [None] if at.tier is Tier.TOWNSHIP else by
        return ProtectedSeat(at, draw(st.booleans()), draw(st.sampled_from(by)))

    return built(build)


def arrest_permissions() -> SearchStrategy[ArrestPermission]:
    """Return whose permission a measure needs (许可和报告)."""

    def build(draw: DrawFn) -> ArrestPermission:
        return arrest_permission(
            draw(levels()),
            draw(restraints()),
            in_session=draw(st.booleans()),
            on=draw(days(first=_TEXTS_FROM)),
        )

    return built(build)


def targets(groups: SearchStrategy[Any] | None = None) -> SearchStrategy[Target]:
    """Return shares that a group is to have (结构要求).

    Args:
        groups: the groups' names; None for any.
    """
    names_ = or_else(groups, st.sampled_from(_GROUPS) | names())
    return st.builds(Target, names_, thresholds() | ceilings())


def compositions() -> SearchStrategy[Composition]:
    """Return shares of groups and how targets are met, often just or just not (代表构成)."""

    def build(draw: DrawFn) -> Composition:
        base = draw(st.integers(1, 3000) | st.integers(1, 60))
        counted = draw(st.lists(st.sampled_from(_GROUPS), unique=True))
        wanted = draw(st.lists(targets(st.sampled_from(counted)), max_size=4)) if counted else []
        groups = {who: draw(st.integers(0, base)) for who in counted}
        if draw(st.booleans()):  # at the edge of a target, or one beside it
            groups |= {one.group: _near(draw, one, base) for one in wanted}
        on = draw(days(first=_TEXTS_FROM))
        return deputies_composition(groups, deputies=base, targets=wanted, on=on)

    return built(build)


def _near(draw: DrawFn, target: Target, base: int) -> int:
    edge = target.limit.share.numerator * base // target.limit.share.denominator
    return min(base, max(0, edge + draw(st.integers(-1, 1))))


def group_shares() -> SearchStrategy[GroupShare]:
    """Return how many of the deputies belong to a group (占比)."""

    def build(draw: DrawFn) -> GroupShare:
        base = draw(st.integers(1, 3000))
        return GroupShare(draw(st.sampled_from(_GROUPS)), draw(st.integers(0, base)), base)

    return built(build)


def target_lines() -> SearchStrategy[TargetLine]:
    """Return whether groups meet targets (达到结构要求的情况)."""
    with_lines = compositions().filter(lambda one: bool(one.lines))
    return with_lines.flatmap(lambda one: st.sampled_from(one.lines))


def committees_with_bodies() -> SearchStrategy[tuple[CommitteeKind, Body, Level]]:
    """Return credentials committees and investigations, whose they are, and at which level."""
    held = [
        (kind, of, level)
        for level in _WITH_COMMITTEE
        for kind, of in (
            (CommitteeKind.CREDENTIALS, Body.STANDING_COMMITTEE),
            (CommitteeKind.INVESTIGATION, Body.CONGRESS),
            (CommitteeKind.INVESTIGATION, Body.STANDING_COMMITTEE),
        )
    ]
    held += [
        (CommitteeKind.CREDENTIALS, Body.CONGRESS, level)
        for level in Level
        if level.tier is Tier.TOWNSHIP
    ]
    return st.sampled_from(held)


def committee_members_results() -> SearchStrategy[CommitteeMembers]:
    """Return who may sit on committees (委员会的人选)."""

    def build(draw: DrawFn) -> CommitteeMembers:
        kind, of, level = draw(committees_with_bodies())
        return committee_members(kind, of=of, level=level, on=draw(days(first=_TEXTS_FROM)))

    return built(build)


def nominees() -> SearchStrategy[Nominee]:
    """Return persons nominated for a committee (提名的人选)."""

    def build(draw: DrawFn) -> Nominee:
        on_committee = draw(st.booleans())
        deputy = on_committee or draw(st.booleans())
        by = draw(st.sampled_from([Body.PRESIDIUM, Body.COUNCIL_OF_CHAIRPERSONS]))
        decides = [None, Body.CONGRESS, Body.STANDING_COMMITTEE]
        return Nominee(deputy, on_committee, by, draw(st.sampled_from(decides)))

    return built(build)


def _known(on: date) -> date:
    """A day asked of every text at once; what is before the youngest is moved to it."""
    return max(on, _TEXTS_FROM)


def _post_compatible(draw: DrawFn, on: date) -> Ruling:
    level = draw(levels())
    office, organ = draw(bound_offices(level)), draw(organ_kinds())
    return post_compatible(office, organ, level=level, on=_known(on))


def _deputyships_compatible(draw: DrawFn, on: date) -> Ruling:
    return deputyships_compatible(draw(area_paths()), on=_known(on))


def _measure_valid(draw: DrawFn, on: date) -> Ruling:
    national = draw(st.lists(protected_seats(Level.NATIONAL), max_size=1))
    local = protected_seats().filter(lambda seat: not seat.level.national)
    seats = national + draw(st.lists(local, min_size=1 - len(national), max_size=2))
    return measure_valid(seats, draw(restraints()), on=_known(on))


def _permission_valid(draw: DrawFn, on: date) -> Ruling:
    yes = st.booleans()
    return permission_valid(
        examined=draw(yes), for_speech_or_vote=draw(yes), retaliation=draw(yes), on=_known(on)
    )


def _report_in_time(draw: DrawFn, on: date) -> Ruling:
    hours = draw(st.none() | st.integers(0, 72))
    restraint = Restraint.FLAGRANT_DETENTION
    return report_in_time(draw(levels()), hours, restraint=restraint, on=_known(on))


def _committee_valid(draw: DrawFn, on: date) -> Ruling:
    level, of = draw(levels()), Body.CONGRESS
    if level.tier is not Tier.TOWNSHIP:
        of = draw(st.sampled_from([Body.CONGRESS, Body.STANDING_COMMITTEE]))
    return committee_valid(draw(committee_kinds()), of=of, level=level, on=_known(on))


def _special_committee_valid(draw: DrawFn, on: date) -> Ruling:
    return special_committee_valid(draw(levels()), draw(special_committees()), on=_known(on))


def _committee_appointment_valid(draw: DrawFn, on: date) -> Ruling:
    kind, of, level = draw(committees_with_bodies())
    nominee = draw(nominees())
    return committee_appointment_valid(kind, nominee, of=of, level=level, on=_known(on))


OFFICE_RULES: dict[str, Callable[[DrawFn, date], Ruling]] = {
    "committee_appointment_valid": _committee_appointment_valid,
    "committee_valid": _committee_valid,
    "deputyships_compatible": _deputyships_compatible,
    "measure_valid": _measure_valid,
    "permission_valid": _permission_valid,
    "post_compatible": _post_compatible,
    "report_in_time": _report_in_time,
    "special_committee_valid": _special_committee_valid,
}
"""The rules of this topic, by name, and how the facts of each are drawn."""
