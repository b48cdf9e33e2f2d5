"""Who goes where, by hand: small examples, ties, gaps, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from random import Random
from typing import Any

import pytest

from npcmodel.errors import FactsError
from npcmodel.exact.exchanges import Exchanges
from npcmodel.exact.matching import Aim, Demand, Gap, Matching, Room, assign, settle

ONE = Room(most=1)


def asked(
    ranks: dict[str, dict[str, int]], *, aim: Aim = Aim.LEAST_SUM, **rooms: Room
) -> Matching[str, str]:
    """The answer to a demand with the rooms named; a place that is not named takes one."""
    places = dict.fromkeys((place for own in ranks.values() for place in own), ONE)
    return assign(Demand(ranks, {**places, **rooms}, aim=aim))


def test_nobody_and_nothing() -> None:
    """No people, no places: nothing is lacking, nothing tied."""
    found = assign(Demand[str, str]({}, {}))

    assert found.unique
    assert {} == found.certain
    assert {} == found.members
    assert 0 == found.missing
    assert found.crowded is found.scarce is None


def test_as_many_as_can_be_come_first() -> None:
    """甲 leaves his first wish to 乙, who has no other."""
    found = asked({"甲": {"东": 1, "西": 2}, "乙": {"东": 1}})

    assert {"甲": ("西",), "乙": ("东",)} == found.certain
    assert {"东": ("乙",), "西": ("甲",)} == found.members
    assert found.unique


def test_equal_claims_are_a_tie() -> None:
    """Two want the same two places in the same order: either way is as good."""
    found = asked({"甲": {"东": 1, "西": 2}, "乙": {"东": 1, "西": 2}})

    assert {"甲": (), "乙": ()} == found.certain
    assert {"甲": ("东", "西"), "乙": ("东", "西")} == found.tied
    assert not found.unique
    assert () == found.contested


def test_one_place_for_two() -> None:
    """Either may be left out; neither lacks it for certain; the gap says what is missing."""
    found = asked({"甲": {"东": 1}, "乙": {"东": 1}})

    assert {"甲": ("东",), "乙": ("东",)} == found.tied
    assert ("甲", "乙") == found.contested
    assert {} == found.lacking
    assert Gap(("甲", "乙"), ("东",), 2, 1) == found.crowded
    assert found.crowded is not None
    assert 1 == found.crowded.missing


def test_the_better_claim_has_the_place() -> None:
    """乙 ranks it first and 甲 second: 甲 is left out for certain."""
    found = asked({"甲": {"东": 2}, "乙": {"东": 1}})

    assert {"甲": 1} == found.lacking
    assert {"甲": (), "乙": ("东",)} == found.certain
    assert found.unique


def test_whoever_is_asked_later_can_push_somebody_out() -> None:
    """The same, the better claim given last."""
    found = asked({"乙": {"东": 1}, "甲": {"东": 2}})

    assert {"甲": 1} == found.lacking


@pytest.mark.parametrize(
    ("aim", "want"),
    [
        (Aim.LEAST_SUM, {"甲": ("东",), "乙": ("西",), "丙": ("南",)}),
        (Aim.MOST_FIRST, {"甲": ("西",), "乙": ("南",), "丙": ("东",)}),
        (Aim.FEWEST_LAST, {"甲": ("东",), "乙": ("西",), "丙": ("南",)}),
    ],
    ids=lambda value: value.name if isinstance(value, Aim) else "",
)
def test_the_aim_decides(aim: Aim, want: dict[str, tuple[str, ...]]) -> None:
    """Ranks 2, 2, 2 add up to 6; 1, 1 and 5 to 7, but have two first wishes."""
    ranks = {"甲": {"西": 1, "东": 2}, "乙": {"西": 2, "南": 5}, "丙": {"东": 1, "南": 2}}
    found = asked(ranks, aim=aim)

    assert want == found.certain


def test_the_fewest_last_wishes_may_cost_more_together() -> None:
    """Ranks 1 and 4 add up to 5, ranks 3 and 3 to 6: but only the first has a fourth wish."""
    ranks = {"甲": {"东": 1, "西": 3}, "乙": {"东": 3, "西": 4}}

    assert {"甲": ("东",), "乙": ("西",)} == asked(ranks).certain
    assert {"甲": ("西",), "乙": ("东",)} == asked(ranks, aim=Aim.FEWEST_LAST).certain


def test_least_sizes_come_before_wishes() -> None:
    """Both wish to go east; one of them fills the west."""
    ranks = {"甲": {"东": 1, "西": 2}, "乙": {"东": 1, "西": 3}}
    found = asked(ranks, 东=Room(most=2), 西=Room(least=1))

    assert {"甲": ("西",), "乙": ("东",)} == found.certain
    assert 0 == found.missing


def test_what_the_least_sizes_lack_is_told() -> None:
    """Three people for two places that need two each: one is missing, at either of them."""
    ranks = {one: {"东": 1, "西": 1} for one in "甲乙丙"}
    found = asked(ranks, 东=Room(2, 3), 西=Room(2, 3))

    assert 1 == found.missing
    assert ("东", "西") == found.under
    assert Gap(("甲", "乙", "丙"), ("东", "西"), 4, 3) == found.scarce
    assert found.crowded is None


def test_a_place_that_gives_nobody_up_is_not_short() -> None:
    """Only the west is short, whoever could go there is there."""
    ranks = {"甲": {"东": 1}, "乙": {"东": 1, "西": 9}, "丙": {"东": 1}}
    found = asked(ranks, 东=Room(2), 西=Room(2))

    assert ("西",) == found.under
    assert Gap(("乙",), ("西",), 2, 1) == found.scarce


def test_several_places_each() -> None:
    """甲 chooses two activities of three; 乙 wants two and names one."""
    demand = Demand(
        {"甲": {"检查": 1, "调研": 2, "视察": 3}, "乙": {"检查": 1}},
        {"检查": Room(most=2), "调研": ONE, "视察": ONE},
        times={"甲": 2, "乙": 2},
    )
    found = assign(demand)

    assert {"甲": ("检查", "调研"), "乙": ("检查",)} == found.certain
    assert {"乙": 1} == found.lacking
    assert found.crowded is None


def test_one_place_more_for_either() -> None:
    """Both have one and want two: who gets the third is open, that each has one is not."""
    ranks = {"甲": {"东": 1, "南": 1}, "乙": {"西": 1, "南": 1}}
    rooms = dict.fromkeys("东西南", ONE)
    found = assign(Demand(ranks, rooms, times={"甲": 2, "乙": 2}))

    assert {"甲": ("东",), "乙": ("西",)} == found.certain
    assert {"甲": ("南",), "乙": ("南",)} == found.tied
    assert ("甲", "乙") == found.contested
    assert {} == found.lacking


def test_one_place_for_another_is_no_place_less() -> None:
    """甲 wants all three and 乙 takes one of two: 甲 has two in every best way."""
    ranks = {"甲": {"东": 1, "西": 1, "南": 1}, "乙": {"东": 1, "西": 1}}
    rooms = dict.fromkeys("东西南", ONE)
    found = assign(Demand(ranks, rooms, times={"甲": 3, "乙": 1}))

    assert ("甲", "乙") == found.contested
    settled = settle(found, ["乙", "甲"], ["西", "东"])
    assert {"甲": ("东", "南"), "乙": ("西",)} == settled.certain
    assert {"甲": 1} == settled.lacking


def test_both_want_both() -> None:
    """Either may have both places, one of them or none; in turn the first has both."""
    ranks = {"甲": {"东": 1, "西": 1}, "乙": {"东": 1, "西": 1}}
    found = assign(Demand(ranks, dict.fromkeys("东西", ONE), times={"甲": 2, "乙": 2}))

    assert ("甲", "乙") == found.contested
    assert {} == found.lacking
    settled = settle(found, ["乙", "甲"], ["东", "西"])
    assert {"甲": (), "乙": ("东", "西")} == settled.certain
    assert {"甲": 2} == settled.lacking


def test_nothing_wanted() -> None:
    """Somebody who is to have no place lacks none."""
    found = assign(Demand({"甲": {"东": 1}}, {"东": Room(least=1)}, times={"甲": 0}))

    assert {"甲": ()} == found.certain
    assert {} == found.lacking
    assert 1 == found.missing
    assert Gap((), ("东",), 1, 0) == found.scarce


def test_an_order_settles_a_tie() -> None:
    """Whoever comes first takes his first wish; among equals the order of places decides."""
    found = asked({"甲": {"东": 1, "西": 2}, "乙": {"东": 1, "西": 2}})
    alike = asked({"甲": {"东": 1, "西": 1}, "乙": {"东": 1, "西": 1}})

    assert {"甲": ("西",), "乙": ("东",)} == settle(found, ["乙", "甲"], ["西", "东"]).certain
    assert {"甲": ("东",), "乙": ("西",)} == settle(found, ["甲", "乙"], ["西", "东"]).certain
    assert {"甲": ("西",), "乙": ("东",)} == settle(alike, ["甲", "乙"], ["西", "东"]).certain
    settled = settle(found, ["乙", "甲"], ["西", "东"])
    assert (("乙", "甲"), ("西", "东")) == (settled.order, settled.place_order)
    assert {} == settled.tied
    assert not settled.unique


def test_without_a_tie_no_order_is_needed() -> None:
    """An answer that is the only one stays what it is."""
    found = asked({"甲": {"东": 1}})

    assert found is settle(found, [], [])
    assert found.unique


def test_three_hundred_people_and_two_dozen_groups() -> None:
    """Everybody is placed, and no round of moves, over free seats too, would cost less."""
    chance = Random(7)  # noqa: S311  # a seed, not a secret
    groups = range(24)
    ranks = {
        one: {group: at for at, group in enumerate(chance.sample(groups, 24), 1)}
        for one in range(300)
    }
    found = assign(Demand(ranks, dict.fromkeys(groups, Room(10, 13))))
    members = settle(found, range(300), groups).members
    sizes = [len(members[group]) for group in groups]

    assert 300 == sum(sizes)
    assert set(sizes) <= {10, 11, 12, 13}
    # Floyd and Warshall: the 25th is where free seats stand.
    seats, far = 24, 10**6
    cost = [[far] * 25 for _ in range(25)]
    for here, there in product(groups, repeat=2):
        cost[here][there] = min(ranks[one][there] - ranks[one][here] for one in members[here])
    for group, size in enumerate(sizes):
        cost[group][seats] = 0 if size < 13 else far
        cost[seats][group] = 0 if size > 10 else far
    for by, here, there in product(range(25), repeat=3):
        cost[here][there] = min(cost[here][there], cost[here][by] + cost[by][there])
    assert all(0 <= cost[group][group] for group in groups)


NO: Any = None
"""Not what the annotations ask for."""


def demand(ranks: Any, rooms: Any, times: Any = NO, aim: Any = Aim.LEAST_SUM) -> object:
    """A demand, however wrong."""
    return Demand[str, str](ranks, rooms, times or {}, aim)


WRONG: list[tuple[Callable[[], object], str]] = [
    (lambda: Room(-1), "least = -1: expected a whole number of at least 0"),
    (lambda: Room(3, 2), "most = 2: expected a whole number of at least 3"),
    (lambda: demand({"甲": {"东": 1}}, {}), r"ranks\['甲'\] = \('东',\): expected places that"),
    (lambda: demand({"甲": {"东": -1}}, {"东": ONE}), r"ranks\['甲'\]\['东'\] = -1: expected"),
    (lambda: demand({"甲": []}, {}), r"ranks\['甲'\] = \[\]: expected a mapping"),
    (lambda: demand({NO: {}}, {}), "ranks = None: expected a name"),
    (lambda: demand({}, {NO: ONE}), "rooms = None: expected a name"),
    (lambda: demand({}, {"东": 1}), r"rooms\['东'\] = 1: expected a Room"),
    (lambda: demand({}, {}, {"甲": 1}), r"times = \('甲',\): expected names of those placed"),
    (lambda: demand({"甲": {}}, {}, {"甲": -1}), r"times\['甲'\] = -1: expected a whole"),
    (lambda: demand({}, {}, aim="先到先得"), "aim = '先到先得': expected a member of Aim"),
    (lambda: assign(NO), "demand = None: expected a Demand"),
    (lambda: settle(NO, [], []), "matching = None: expected a Matching"),
]


@pytest.mark.parametrize(("call", "says"), WRONG, ids=[says[:24] for _, says in WRONG])
def test_a_contradiction_is_refused(call: Callable[[], Any], says: str) -> None:
    """By field, value and what was expected."""
    with pytest.raises(FactsError, match=says):
        call()


@pytest.mark.parametrize(
    ("people", "places", "says"),
    [
        (["甲", "丁"], ["东"], r"people = \('丁',\): expected names of the demand, each once"),
        (["甲", "甲"], ["东"], r"people = \('甲', '甲'\): expected names of the demand"),
        (["甲"], ["东"], r"people = \('甲',\): expected an order with all that are tied, '乙' too"),
        (["甲", "乙"], [], r"places = \(\): expected an order with all that are tied, '东' too"),
        (["甲", "乙"], ["北"], r"places = \('北',\): expected names of the demand"),
    ],
)
def test_an_order_names_the_tied(people: list[str], places: list[str], says: str) -> None:
    """All of them, each once, and nobody unknown."""
    found = asked({"甲": {"东": 1}, "乙": {"东": 1}})
    with pytest.raises(FactsError, match=says):
        settle(found, people, places)


def test_the_prices_prove_the_sum() -> None:
    """No move costs less than nothing at the prices found: so no round of moves does."""
    state = Exchanges([{0: 1, 1: 4}, {0: 2, 1: 3}, {0: 1}], [(0, 1), (1, 2)])
    for person in range(3):
        state.add(person)
    state.close()

    assert [{1}, {1}, {0}] == state.held
    for here, there, cost in state.steps():
        assert 0 <= state.prices[here] + cost - state.prices[there]
