"""Posts, protection, composition and committees, whatever the facts."""

from __future__ import annotations

import copy
import pickle
from datetime import timedelta
from enum import Enum
from fractions import Fraction
from itertools import permutations
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

import npcmodel as npc
from npcmodel import Body, Level, testing
from npcmodel.exact.thresholds import Ceiling
from npcmodel.facts.levels import Tier
from npcmodel.facts.organs import OrganKind
from npcmodel.law.statutes import AFTER_NEWEST
from npcmodel.mandates.committees import committee_appointment_valid, committee_members
from npcmodel.mandates.compatibility import deputyships_compatible, post_compatible
from npcmodel.mandates.composition import Composition, Target, deputies_composition
from npcmodel.mandates.immunity import (
    ProtectedSeat,
    Restraint,
    arrest_permission,
    measure_valid,
)
from npcmodel.testing import protection as making
from npcmodel.testing.making import built

ON = npc.NEWEST
STORED: dict[str, st.SearchStrategy[Any]] = {
    "arrest_permissions": making.arrest_permissions(),
    "committee_members": making.committee_members_results(),
    "compositions": making.compositions(),
    "group_shares": making.group_shares(),
    "nominees": making.nominees(),
    "protected_seats": making.protected_seats(),
    "target_lines": making.target_lines(),
    "targets": making.targets(),
}
EXPLAINED = {
    name: one
    for name, one in STORED.items()
    if name in {"arrest_permissions", "committee_members", "compositions"}
}


@given(making.compositions())
def test_a_target_is_met_as_fractions_say(found: Composition) -> None:
    """The whole numbers and the exact shares never part."""
    for line in found.lines:
        limit, share = line.target.limit, Fraction(line.held.count, found.base)
        if isinstance(limit, Ceiling):
            want = share <= limit.share
        else:
            want = share > limit.share if limit.strict else share >= limit.share

        assert want is line.met


@given(making.compositions())
def test_what_is_short_mends_it(found: Composition) -> None:
    """So many more, or fewer, meet the target, and one less does not."""
    for line in found.lines:
        for step, want in ((0, True), (1, False)):
            number = line.held.count + max(0, line.short - step) - max(0, line.excess - step)
            again = deputies_composition(
                {line.target.group: number}, deputies=found.base, targets=[line.target], on=ON
            )

            assert (want or line.met) is again.lines[0].met


@given(making.compositions())
def test_more_deputies_of_a_group_never_fall_short(found: Composition) -> None:
    """Of a threshold; of a ceiling never too many when fewer."""
    for line in found.lines:
        least = not isinstance(line.target.limit, Ceiling)
        number = found.base if least else 0
        [edge] = deputies_composition(
            {line.target.group: number}, deputies=found.base, targets=[line.target], on=ON
        ).lines

        assert edge.met


@given(making.compositions())
def test_order_of_groups_decides_nothing(found: Composition) -> None:
    """Neither shares nor lines."""
    groups = {one.group: one.count for one in reversed(found.groups)}
    targets = [line.target for line in found.lines]
    again = deputies_composition(groups, deputies=found.base, targets=targets, on=ON)

    assert found.lines == again.lines
    assert set(found.groups) == set(again.groups)
    assert 0 == sum(again.changes(found).values())


@given(making.area_paths())
def test_order_of_areas_decides_nothing(paths: tuple[tuple[str, ...], ...]) -> None:
    """Whoever is named first."""
    answers = {deputyships_compatible(one, on=ON).holds for one in permutations(paths)}

    assert 1 == len(answers)


@given(making.area_paths())
def test_areas_of_a_chain_are_those_of_its_longest(paths: tuple[tuple[str, ...], ...]) -> None:
    """All of them lead to the lowest one."""
    lowest = max(paths, key=len)
    chain = all(path == lowest[: len(path)] for path in paths)

    assert chain is deputyships_compatible(paths, on=ON).holds


@given(making.area_paths())
def test_the_nation_goes_with_every_area(paths: tuple[tuple[str, ...], ...]) -> None:
    """Adding it changes nothing."""
    with_nation = tuple(dict.fromkeys([*paths, ()]))
    before = deputyships_compatible(paths, on=ON).holds

    assert before is deputyships_compatible(with_nation, on=ON).holds


@given(testing.levels(), making.organ_kinds(), st.data())
def test_every_office_of_a_level_is_bound_alike(
    level: Level, organ: OrganKind, data: DataObject
) -> None:
    """And townships by administrative organs alone."""
    one, other = (data.draw(making.bound_offices(level)) for _ in range(2))
    answers = {post_compatible(who, organ, level=level, on=ON).holds for who in (one, other)}
    listed = list(OrganKind)[: 1 if level.tier is Tier.TOWNSHIP else 4]

    assert {organ not in listed} == answers


@given(
    st.lists(making.protected_seats(), min_size=2, max_size=3).filter(
        lambda seats: sum(one.level.national for one in seats) <= 1
    ),
    making.restraints(),
)
def test_a_measure_needs_every_seats_permission(
    seats: list[ProtectedSeat], restraint: Restraint
) -> None:
    """It holds for all when it holds for each."""
    each = [measure_valid([seat], restraint, on=ON) for seat in seats]
    together = measure_valid(seats, restraint, on=ON)

    assert all(one.holds for one in each) is together.holds


@given(making.protected_seats(), making.restraints())
def test_what_must_be_permitted_is_lawful_with_it(
    seat: ProtectedSeat, restraint: Restraint
) -> None:
    """The organ named can always permit it; without any permission only reports are left."""
    needed = arrest_permission(seat.level, restraint, in_session=seat.in_session, on=ON)
    given_ = attrs.evolve(seat, permitted_by=needed.permission_by)
    without = attrs.evolve(seat, permitted_by=None)

    assert measure_valid([given_], restraint, on=ON).holds
    assert (needed.report_to is not None) is measure_valid([without], restraint, on=ON).holds
    assert (needed.permission_by is None) is (needed.report_to is not None)


@given(making.committees_with_bodies(), making.nominees())
def test_an_appointment_follows_its_text(place: Any, nominee: Any) -> None:
    """Chosen as the text names it, it is never unlawful."""
    kind, of, level = place
    needed = committee_members(kind, of=of, level=level, on=ON)
    rightly = attrs.evolve(
        nominee,
        deputy=True,
        on_committee=level.tier is not Tier.TOWNSHIP,
        nominated_by=needed.nominated_by or Body.PRESIDIUM,
        decided_by=needed.decided_by,
    )
    ruling = committee_appointment_valid(kind, rightly, of=of, level=level, on=ON)

    assert ruling.holds or ruling.undecided
    assert ruling.undecided is (needed.pool is None)


@pytest.mark.parametrize("strategy", EXPLAINED.values(), ids=list(EXPLAINED))
@given(data=st.data())
def test_results_explain_themselves(strategy: st.SearchStrategy[Any], data: DataObject) -> None:
    """In both languages, and every provision is named."""
    result = data.draw(strategy)

    assert result.explain("zh") != result.explain("en")
    for ground in result.grounds:
        assert str(ground.citation) in result.explain("zh")


@pytest.mark.parametrize("strategy", STORED.values(), ids=list(STORED))
@given(data=st.data())
def test_facts_and_results_come_back_from_storage(
    strategy: st.SearchStrategy[Any], data: DataObject
) -> None:
    """Copied or pickled, they are equal and hash alike."""
    one = data.draw(strategy)

    for again in (copy.deepcopy(one), pickle.loads(pickle.dumps(one))):  # noqa: S301
        assert one == again
        assert hash(one) == hash(again)


@pytest.mark.parametrize("rule", sorted(making.OFFICE_RULES))
@given(data=st.data())
def test_rulings_note_a_day_not_checked(rule: str, data: DataObject) -> None:
    """Up to the last day checked there is no warning; after it there is."""

    def asked(shift: int) -> npc.Ruling:
        day = npc.NEWEST + timedelta(days=shift)
        return data.draw(built(lambda draw: making.OFFICE_RULES[rule](draw, day)))

    late, known = asked(1), asked(0)

    assert AFTER_NEWEST in late.notes
    assert AFTER_NEWEST not in known.notes
    assert rule == known.rule
    assert known.explain("zh") != known.explain("en")


@given(making.targets(), st.sampled_from(["zh", "en"]))
def test_targets_are_said(target: Target, lang: Any) -> None:
    """In either language, with the share."""
    said = target.said(lang)

    assert said
    assert (lang == "zh") is any("\u4e00" <= sign <= "\u9fff" for sign in said)


@given(
    making.committee_kinds()
    | making.committee_pools()
    | making.organ_kinds()
    | making.restraints()
    | making.special_committees()
)
def test_terms_are_chinese(member: Enum) -> None:
    """Every member drawn holds the term of the field."""
    assert "\u4e00" <= member.value[0] <= "\u9fff"
