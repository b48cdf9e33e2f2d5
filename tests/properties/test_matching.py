"""Who goes where: the order of what is given decides nothing, and every answer can be checked."""

from __future__ import annotations

from typing import Any

import attrs
from hypothesis import given
from hypothesis import strategies as st

from npcmodel.exact.matching import Aim, Demand, Matching, Room, assign, settle
from npcmodel.schemes.assigning.people import Placement, PlacementRule, Unplaced, placement
from npcmodel.schemes.assigning.rotation import Turns
from npcmodel.testing import matchings

ANY = matchings.demands() | matchings.demands(corner=True)
MATCHED = matchings.matched_demands() | matchings.matched_demands(corner=True)


def shuffled(pairs: Any, chance: Any) -> dict[Any, Any]:
    """The same pairs in another order."""
    found = [*pairs.items()]
    chance.shuffle(found)
    return dict(found)


def plain(matching: Matching[str, str]) -> tuple[object, ...]:
    """What an answer says, whatever the order of the names."""
    gaps = [
        gap and (frozenset(gap.people), frozenset(gap.places), gap.need, gap.found)
        for gap in (matching.crowded, matching.scarce)
    ]
    return (
        {one: frozenset(places) for one, places in matching.certain.items()},
        {one: frozenset(places) for one, places in matching.tied.items()},
        dict(matching.lacking),
        frozenset(matching.contested),
        frozenset(matching.under),
        matching.missing,
        *gaps,
    )


@given(ANY, st.randoms(use_true_random=False))
def test_the_order_given_is_irrelevant(demand: Demand[str, str], chance: Any) -> None:
    """People, places and wishes in any order give the same answer."""
    ranks = {one: shuffled(own, chance) for one, own in demand.ranks.items()}
    other = attrs.evolve(
        demand,
        ranks=shuffled(ranks, chance),
        rooms=shuffled(demand.rooms, chance),
        times=shuffled(demand.times, chance),
    )

    assert plain(assign(demand)) == plain(assign(other))


@given(MATCHED)
def test_nobody_goes_where_he_cannot(matching: Matching[str, str]) -> None:
    """Places certain and tied are his own, none is both, and none too many."""
    demand = matching.demand
    for one, own in demand.ranks.items():
        certain, tied = matching.certain[one], matching.tied.get(one, ())

        assert {*certain, *tied} <= set(own)
        assert not {*certain} & {*tied}
        assert len(certain) + matching.lacking.get(one, 0) + bool(tied) <= demand.wanted(one)


@given(MATCHED)
def test_no_place_holds_more_than_its_room(matching: Matching[str, str]) -> None:
    """Those who are there for certain find room."""
    for place, who in matching.members.items():
        most = matching.demand.rooms[place].most

        assert most is None or len(who) <= most


@given(MATCHED)
def test_what_lacks_is_proved(matching: Matching[str, str]) -> None:
    """People who can go nowhere else and rooms too small are counted anew from the demand."""
    demand, gap = matching.demand, matching.crowded
    settled = settle(matching, demand.ranks, demand.rooms)
    idle = sum(
        min(demand.wanted(one), len(own)) - len(settled.certain[one])
        for one, own in demand.ranks.items()
    )

    assert (gap is not None) == (idle > 0)
    if gap is not None:
        need = sum(
            min(demand.wanted(one), len(demand.ranks[one]))
            - len(set(demand.ranks[one]) - set(gap.places))
            for one in gap.people
        )
        assert need == gap.need
        assert sum(demand.rooms[place].most or 0 for place in gap.places) == gap.found
        assert idle == gap.missing


@given(MATCHED)
def test_what_the_least_sizes_lack_is_proved(matching: Matching[str, str]) -> None:
    """Least sizes and all who could go to these places are counted anew from the demand."""
    demand, gap = matching.demand, matching.scarce

    assert (gap is not None) == (matching.missing > 0)
    assert matching.missing == (0 if gap is None else gap.missing)
    if gap is not None:
        able = {
            one: min(demand.wanted(one), len(set(own) & set(gap.places)))
            for one, own in demand.ranks.items()
        }
        assert sum(able.values()) == gap.found
        assert set(gap.people) == {one for one, number in able.items() if number}
        assert sum(demand.rooms[place].least for place in gap.places) == gap.need
        assert set(matching.under) <= set(gap.places)


@given(ANY, st.data())
def test_more_room_never_leaves_more_people_out(
    demand: Demand[str, str], data: st.DataObject
) -> None:
    """One place more at one of them: as many find a place, or more."""
    if not demand.rooms:
        return
    place = data.draw(st.sampled_from(sorted(demand.rooms)))
    room = demand.rooms[place]
    wider = Room(room.least, None if room.most is None else room.most + 1)
    other = attrs.evolve(demand, rooms={**demand.rooms, place: wider})
    before, after = assign(demand).crowded, assign(other).crowded

    assert (after.missing if after else 0) <= (before.missing if before else 0)


@given(ANY, st.randoms(use_true_random=False))
def test_an_order_leaves_no_tie(demand: Demand[str, str], chance: Any) -> None:
    """What was certain stays, what was tied goes to one of those it was tied between."""
    found = assign(demand)
    people, places = [*demand.ranks], [*demand.rooms]
    chance.shuffle(people)
    chance.shuffle(places)
    settled = settle(found, people, places)

    assert not settled.tied
    assert not settled.contested
    assert settled.unique == found.unique
    for one, own in settled.certain.items():
        assert {*found.certain[one]} <= {*own} <= {*found.certain[one], *found.tied.get(one, ())}
    assert (found.missing, found.crowded, found.scarce) == (
        settled.missing,
        settled.crowded,
        settled.scarce,
    )


@given(matchings.placements())
def test_skills_and_bars_are_kept(found: Placement) -> None:
    """Nobody is where he lacks the skill, may not go, did not wish to go, or what was given up."""
    people = {one.name: one for one in found.assignees}
    places = {place.name: place for place in found.destinations}
    for name, one in people.items():
        for at in (*found.matching.certain[name], *found.tied.get(name, ())):
            assert places[at].suits(one)
            assert at not in one.barred
            assert at not in found.not_formed
            assert found.rule.unwished is not None or at in one.wishes
    assert sum(found.by_wish.values()) == sum(map(len, found.members.values()))


@given(matchings.placements())
def test_who_is_left_out_has_a_reason(found: Placement) -> None:
    """A reason for everybody who lacks a place, and a full place behind each that says so."""
    assert set(found.matching.lacking) == set(found.unplaced)
    full = {one for one, why in found.unplaced.items() if Unplaced.FULL in why}
    gap = found.matching.crowded

    assert not full or (gap is not None and full <= set(gap.people))


@given(matchings.placements())
def test_a_placement_says_itself(found: Placement) -> None:
    """In both languages, every destination and everybody left out by name."""
    for lang in ("zh", "en"):
        said = found.explain(lang)

        assert all(str(one) in said for one in found.members)
        assert all(str(one) in said for one in found.unplaced)


@given(matchings.placement_rules(), matchings.assignees(), matchings.destinations())
def test_one_alone(rule: PlacementRule, one: Any, place: Any) -> None:
    """One deputy and one group: there if skill and wish allow it, without a tie."""
    one = attrs.evolve(one, wishes=(place.name,), barred=())
    found = placement(rule, [one], [place])
    fits = place.suits(one) and place.most != 0

    assert found.unique
    assert ((place.name,) if fits else ()) == found.matching.certain[one.name]


@given(matchings.turn_plans())
def test_turns_are_taken_by_those_present(found: Turns) -> None:
    """Each occasion goes to one who can come; nobody takes it only where nobody can."""
    for at in found.due:
        away = found.away.get(at, ())

        assert found.taken.get(at) not in away
        assert not {*found.tied.get(at, ())} & {*away}
        assert (at in found.vacant) == (len(away) == len(found.order))
    for lang in ("zh", "en"):
        assert len(found.due) + 1 == len(found.explain(lang).splitlines())


@given(matchings.turn_plans())
def test_turns_are_kept_where_everybody_comes(found: Turns) -> None:
    """Without an absence each takes his own turn, and their numbers differ by one at most."""
    if not any(found.away.values()):
        assert dict(found.due) == dict(found.taken)
        assert max(found.loads.values()) - min(found.loads.values()) <= 1


@given(st.sampled_from(Aim), st.integers(1, 5))
def test_all_alike_are_all_tied(aim: Aim, number: int) -> None:
    """As many places as people, whom nothing tells apart: everybody may go anywhere."""
    who = range(number)
    ranks = {one: dict.fromkeys(who, 1) for one in who}
    found = assign(Demand(ranks, dict.fromkeys(who, Room(1, 1)), aim=aim))

    assert found.unique == (number == 1)
    assert not found.contested
    assert all(len(places) == number for places in found.tied.values())


@given(matchings.rooms(), matchings.gaps())
def test_parts_are_sound(room: Room, gap: Any) -> None:
    """A room holds its least number, and a gap lacks something."""
    assert room.most is None or room.least <= room.most
    assert gap.missing > 0
