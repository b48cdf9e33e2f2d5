"""Seats shared among places, and the numbers of deputies."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

import npcmodel as npc
from npcmodel import testing
from npcmodel.exact.ranking import Cut
from npcmodel.exact.sharing import Method, share

ON = date(2026, 11, 21)
WEIGHTS = st.dictionaries(testing.names(), st.integers(0, 90_000), min_size=1, max_size=8).filter(
    lambda weights: sum(weights.values()) > 0
)


@given(WEIGHTS, st.integers(0, 160), st.sampled_from(Method))
def test_seats_are_conserved_in_sharing(
    weights: dict[str, int], seats: int, method: Method
) -> None:
    """Shared and contested add up, whoever shares."""
    shares = share(weights, seats, method)

    assert seats == sum(shares.seats.values()) + shares.contested
    assert set(weights) == set(shares.seats)


@given(WEIGHTS, st.integers(0, 160), st.sampled_from(Method))
def test_a_heavier_name_never_has_fewer_seats(
    weights: dict[str, int], seats: int, method: Method
) -> None:
    """Seats follow the weights, and equal weights differ by nothing."""
    held = share(weights, seats, method).seats
    ordered = sorted(weights, key=lambda name: weights[name])

    assert [held[name] for name in ordered] == sorted(held.values())
    assert len({(weights[name], held[name]) for name in weights}) == len(set(weights.values()))


@given(WEIGHTS, st.integers(0, 160))
def test_the_largest_remainder_stays_within_one_seat(weights: dict[str, int], seats: int) -> None:
    """Nobody is a whole seat away from the exact share."""
    shares = share(weights, seats, Method.LARGEST_REMAINDER)
    total = sum(weights.values())

    for name, held in shares.seats.items():
        exact = weights[name] * seats
        assert exact - total < (held + (name in shares.tied)) * total
        assert held * total < exact + total


@given(WEIGHTS, st.integers(0, 160))
def test_the_largest_remainders_win(weights: dict[str, int], seats: int) -> None:
    """Nobody rounded up has a smaller remainder than anybody rounded down; the tied lie between."""
    shares = share(weights, seats, Method.LARGEST_REMAINDER)
    total = sum(weights.values())
    left = {name: weights[name] * seats - held * total for name, held in shares.seats.items()}
    up = [rest + total for rest in left.values() if rest < 0]
    down = [rest for name, rest in left.items() if rest >= 0 and name not in shares.tied]
    tied = {left[name] for name in shares.tied}

    assert min([*up, *tied], default=total) >= max([*down, *tied], default=0)
    assert len(tied) <= 1


@given(st.integers(1, 160), st.data())
def test_seats_are_conserved_in_distributions(seats: int, data: st.DataObject) -> None:
    """All seats go out, guaranteed ones included, or are contested."""
    result = data.draw(
        testing.distributions(number=seats) | testing.distributions(number=seats, corner=True)
    )

    assert seats == sum(result.seats.values()) + result.contested
    assert (result.contested < len(result.tied)) or not result.tied
    assert {unit for unit, held in result.seats.items() if not held} == {
        unit for unit, gap in result.deviation.items() if gap is None
    }


@given(testing.cuts() | testing.cuts(corner=True))
def test_a_cut_hands_back_a_tie_or_nothing(cut: Cut[str]) -> None:
    """The tied are more than the places they compete for, and none of them is chosen."""
    assert (0 < cut.contested < len(cut.tied)) or (cut.contested == 0 == len(cut.tied))
    assert not set(cut.chosen) & set(cut.tied)


LOCAL = testing.levels(local=True)


@given(LOCAL, st.data())
def test_more_people_never_mean_fewer_deputies(level: npc.Level, data: st.DataObject) -> None:
    """The number of deputies rises with the population, up to its ceiling."""
    people = data.draw(testing.populations(level) | testing.populations(level, corner=True))
    more = people + data.draw(st.integers(0, 1_000_000))
    fewer = npc.deputy_seats(level, population=people, on=ON)
    larger = npc.deputy_seats(level, population=more, on=ON)

    assert fewer.total is not None
    assert larger.total is not None
    assert fewer.total <= larger.total
    assert larger.ceiling is None or larger.total <= larger.ceiling


@given(LOCAL, st.data())
def test_the_number_of_the_formula_is_lawful(level: npc.Level, data: st.DataObject) -> None:
    """Whatever `deputy_seats` answers, `seats_valid` allows, and one more it does not."""
    people = data.draw(testing.populations(level) | testing.populations(level, corner=True))
    total = npc.deputy_seats(level, population=people, on=ON).total
    assert total is not None

    assert npc.seats.seats_valid(level, total, population=people, on=ON).holds
    assert not npc.seats.seats_valid(level, total + 1, population=people, on=ON).holds


@given(LOCAL.filter(lambda level: level.tier is not npc.Tier.TOWNSHIP), st.data())
def test_sizes_within_the_range_are_lawful(level: npc.Level, data: st.DataObject) -> None:
    """Whatever `committee_size` names, `committee_size_valid` allows, and nothing beyond."""
    people = data.draw(testing.populations(level) | testing.populations(level, corner=True))
    lawful = npc.committee_size(level, population=people, on=ON)
    size = data.draw(st.integers(lawful.least, lawful.most))

    def valid(members: int) -> bool:
        return npc.seats.committee_size_valid(level, members, population=people, on=ON).holds

    assert valid(size)
    assert not valid(lawful.least - 1)
    assert not valid(lawful.most + 1)
