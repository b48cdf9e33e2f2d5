"""Strategies for numbers of deputies, their distribution, and the sizes of committees."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel import seats
from npcmodel.exact.sharing import Method
from npcmodel.facts.levels import Level, Tier
from npcmodel.testing.dates import days
from npcmodel.testing.facts import levels
from npcmodel.testing.making import built, either

__all__ = [
    "delegations",
    "distributions",
    "fixers",
    "granters",
    "nationality_regimes",
    "populations",
    "posts",
    "quotas",
    "ranges",
    "seats_mosts",
]

_COMMITTEES = [level for level in Level if level.tier not in {Tier.NATIONAL, Tier.TOWNSHIP}]
_MAY_ADD = [
    Level.AUTONOMOUS_REGION,
    Level.PROVINCE,
    Level.COUNTY,
    Level.AUTONOMOUS_COUNTY,
    Level.TOWNSHIP,
    Level.ETHNIC_TOWNSHIP,
]
_PEOPLE = {
    Tier.PROVINCE: (3_000_000, 120_000_000),
    Tier.PREFECTURE: (200_000, 21_000_000),
    Tier.COUNTY: (20_000, 3_000_000),
    Tier.TOWNSHIP: (500, 250_000),
}


def populations(level: Level, *, corner: bool = False) -> SearchStrategy[int]:
    """Return how many people may live in an area of the level, in persons.

    Args:
        level: a local level.
        corner: only around the numbers at which a rule on seats or committees turns.
    """
    if not corner:
        return st.integers(*_PEOPLE[level.tier])
    turns = [2_000, 50_000, 1_000_000, 1_550_000, 8_000_000, 10_000_000, 80_000_000]
    return st.builds(
        int.__add__, st.sampled_from([*turns, 1_500, 5_000, 25_000, 150_000]), st.integers(-1, 1)
    )


def quotas(level: Level | None = None, *, corner: bool = False) -> SearchStrategy[seats.Quota]:
    """Return numbers of deputies (代表名额).

    Args:
        level: of which level; None for any.
        corner: only populations at which the number turns.
    """

    def build(draw: DrawFn) -> seats.Quota:
        where, on = draw(either(level, levels())), draw(days())
        if where is Level.NATIONAL:
            return seats.deputy_seats(where, on=on)
        people = draw(populations(where, corner=corner))
        addition = where in _MAY_ADD and draw(st.booleans())
        return seats.deputy_seats(where, population=people, on=on, addition=addition)

    return built(build)


def distributions(
    *, number: int | None = None, method: Method | None = None, corner: bool = False
) -> SearchStrategy[seats.Distribution]:
    """Return seats shared among places, a guarantee for small ones among them (名额分配).

    Args:
        number: seats to be shared; None for 1 to 160.
        method: how; None for any.
        corner: only populations so much alike that ties abound.
    """

    def build(draw: DrawFn) -> seats.Distribution:
        people = st.sampled_from([1_000, 2_000, 4_000]) if corner else st.integers(1, 90_000)
        units = draw(st.integers(1, 8))
        populations = {f"第{unit}选区": draw(people) for unit in range(1, units + 1)}
        shared = draw(either(number, st.integers(1, 160)))
        small = draw(st.lists(st.sampled_from(list(populations)), max_size=2, unique=True))
        return seats.distribute_seats(
            populations,
            seats=shared,
            on=draw(days()),
            at_least_one=small[:shared],
            method=draw(either(method, st.sampled_from(Method))),
            level=draw(st.sampled_from([None, Level.COUNTY, Level.AUTONOMOUS_COUNTY])),
        )

    return built(build)


def ranges() -> SearchStrategy[seats.Range]:
    """Return the lawful sizes of standing committees (组成人员名额)."""

    def build(draw: DrawFn) -> seats.Range:
        level = draw(st.sampled_from(_COMMITTEES))
        people = draw(populations(level) | populations(level, corner=True))
        return seats.committee_size(level, population=people, on=draw(days()))

    return built(build)


def posts() -> SearchStrategy[seats.Posts]:
    """Return the posts of standing committees and councils of chairpersons (组成)."""
    level, on = st.sampled_from(_COMMITTEES), days()
    committees = st.builds(seats.committee_posts, level, on=on)
    return committees | st.builds(seats.council_posts, level, on=on)


def delegations() -> SearchStrategy[seats.Delegation]:
    """Return the seats of provinces in the national congress."""
    some = st.integers(0, 200)
    return st.builds(
        seats.national_delegation, by_population=some, equal_base=some, other=some, on=days()
    )


def fixers() -> SearchStrategy[seats.FixedBy]:
    """Return who fixes numbers of deputies (代表名额的确定)."""
    return st.builds(seats.seats_fixed_by, levels(local=True), on=days())


def granters() -> SearchStrategy[seats.GrantedBy]:
    """Return who may grant the addition of five per cent (另加百分之五)."""
    return st.builds(seats.addition_granted_by, levels(local=True), on=days())


def nationality_regimes(*, corner: bool = False) -> SearchStrategy[seats.NationalityRegime]:
    """Return the rules that nationalities in concentration fall under (聚居少数民族).

    Args:
        corner: only shares of the population around the limits.
    """

    def build(draw: DrawFn) -> seats.NationalityRegime:
        people = draw(st.integers(100, 500_000))
        limits = [people * part // 100 + more for part in (15, 30) for more in (-1, 0, 1)]
        own = draw(st.sampled_from(limits) if corner else st.integers(1, people))
        return seats.nationality_regime(own, people, on=draw(days()))

    return built(build)


def seats_mosts() -> SearchStrategy[seats.SeatsMost]:
    """Return the most seats that a nationality may be given (名额上限)."""
    return st.builds(seats.nationality_seats_most, st.integers(1, 1000), on=days())
