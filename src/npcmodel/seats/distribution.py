"""Seats divided among places (代表名额的分配)."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

import attrs

from npcmodel.checks import count, day, member, name
from npcmodel.errors import FactsError
from npcmodel.exact.sharing import Method, Shares, share
from npcmodel.facts.levels import Level
from npcmodel.law.citation import Citation
from npcmodel.law.ruling import Ground, OpenPoint, Result
from npcmodel.law.saying import said
from npcmodel.law.wording import Lang, Text
from npcmodel.pairs import Pairs
from npcmodel.params import electoral_law
from npcmodel.seats.saying import levels_said, lines

__all__ = [
    "Delegation",
    "Distribution",
    "deviations",
    "distribute_seats",
    "national_delegation",
]

_EQUAL = Text(
    "按照每一代表所代表的城乡人口数相同的原则分配",
    "distributed so that every deputy stands for the same number of people, town or country",
)
_AT_LEAST = Text(
    "县、自治县的人大中，人口特少的乡、民族乡、镇至少应有代表一人",
    "in the congress of a county or autonomous county a very small township has at least one",
)
_NO_METHOD = Text(
    "法律没有规定分配的计算方法，分配办法由省级人大常委会规定",
    "the statute prescribes no method of calculation; the provincial standing committee does",
)
_WITHIN = Text(
    "至少一人是否包括在总名额之内，法无明文，这里包括在内",
    "the text does not say whether these seats are within the total; here they are",
)
_LEVEL_UNKNOWN = Text(
    "没有说明是哪一级人大，未核对至少一人的规定是否适用",
    "the level was not given: whether the guarantee applies to it was not checked",
)


@attrs.frozen
class Distribution(Result):
    """Seats per unit (代表名额的分配).

    The seats and those contested always add up to the seats distributed.

    Attributes:
        seats: seats each unit has for certain, in the order given.
        tied: units that compete for the contested seats, at most one each.
        contested: seats that a tie leaves open.
        deviation: per unit, by how much its population per deputy departs from the average
            (one tenth: a tenth more people); seats held for certain count; None without a seat.
        grounds: the provisions.
        open: doubts of the texts.
        notes: what else a reader should know.
    """

    seats: Mapping[Hashable, int]
    tied: tuple[Hashable, ...]
    contested: int
    deviation: Mapping[Hashable, Fraction | None]
    grounds: tuple[Ground, ...]
    open: tuple[OpenPoint, ...] = ()
    notes: tuple[Text, ...] = ()

    def explain(self, lang: Lang = "zh") -> str:
        """Return the seats of each unit, a tie if there is one, and the provisions."""
        zh = "，".join(f"{unit}{seats}名" for unit, seats in self.seats.items())
        en = ", ".join(f"{unit}: {seats}" for unit, seats in self.seats.items())
        if self.contested:
            zh += f"；未定{self.contested}名：{'、'.join(str(unit) for unit in self.tied)}"
            en += f"; {self.contested} left open among {', '.join(str(unit) for unit in self.tied)}"
        return lines(Text(zh, en), self.grounds, lang, self.open, self.notes)


def distribute_seats(  # noqa: PLR0913  # the contract's own arguments
    populations: Mapping[Any, int],
    *,
    seats: int,
    on: date,
    at_least_one: Iterable[Hashable] = (),
    method: Method = Method.LARGEST_REMAINDER,
    level: Level | None = None,
) -> Distribution:
    """Distribute the seats of a congress among units by population (代表名额的分配).

    A tie is handed back. A unit of `at_least_one` whose share is no certain seat gets one
    within the total, and the rest goes to the others by population, until every such unit has one.

    Args:
        populations: people of each lower unit or electoral district, in persons.
        seats: seats to be distributed.
        on: the day whose law applies.
        at_least_one: very small townships of a county or autonomous county (人口特少的乡镇).
        method: how seats are divided; the statute prescribes none.
        level: the level of the congress; None leaves unchecked whether the guarantee applies.

    Raises:
        FactsError: no seats, nobody living there, unknown units, more of them than seats, the
            national congress, or a guarantee for a level that does not give it.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 15 I.
    Limitations: seats reserved for nationalities, garrisons and others are the caller's: take
        them off before. National seats follow 选举法 17 and are not distributed here.
    """
    on = day("on", on)
    provision = electoral_law.SMALL_TOWNSHIPS.at(on)
    least, levels = provision.value
    people = _people(populations)
    seats = count("seats", seats, 1)
    member("method", method, Method)
    small = _small(at_least_one, people, most=seats // least)
    _check_level(level, small, levels, provision.source)
    held, shares = _share(people, seats, small, least, method)
    grounds = [Ground(provision.source, holds=True, says=_EQUAL)]
    points = [OpenPoint(_NO_METHOD, provision.source)]
    notes: tuple[Text, ...] = ()
    if small:
        grounds.append(Ground(provision.source, holds=True, says=_AT_LEAST))
        points.append(OpenPoint(_WITHIN, provision.source))
        notes = (_LEVEL_UNKNOWN,) if level is None else ()
    return Distribution(
        Pairs(held),
        shares.tied,
        shares.contested,
        deviations(people, held, seats),
        tuple(grounds),
        tuple(points),
        notes,
    )


def _people(populations: Mapping[Any, int]) -> dict[Hashable, int]:
    pairs = Pairs[Hashable, object].of("populations", populations)
    people: dict[Hashable, int] = {}
    for unit, number in pairs.items():
        name("populations", unit)
        people[unit] = count(f"populations[{unit!r}]", number)
    if not sum(people.values()):
        raise FactsError("populations", people, "at least one unit where people live")
    return people


def _small(
    units: Iterable[Hashable], people: Mapping[Hashable, int], *, most: int
) -> tuple[Hashable, ...]:
    if isinstance(units, str | bytes) or not isinstance(units, Iterable):
        raise FactsError("at_least_one", units, "a sequence of units")
    # A unit named twice is still one unit.
    small = tuple(dict.fromkeys(name("at_least_one", unit) for unit in units))
    unknown = [unit for unit in small if unit not in people]
    if unknown:
        raise FactsError("at_least_one", unknown, "units among the populations")
    if len(small) > most:
        raise FactsError("at_least_one", small, f"at most {most} units, so that the seats suffice")
    return small


def _check_level(
    level: Level | None,
    small: tuple[Hashable, ...],
    levels: tuple[Level, ...],
    source: Citation,
) -> None:
    if level is None:
        return
    if member("level", level, Level) is Level.NATIONAL:
        raise FactsError("level", level, "a local level: national seats follow 选举法 17")
    if small and level not in levels:
        names = levels_said(levels)
        expected = f"none for {level.name}: {source} names {names.zh} ({names.en})"
        raise FactsError("at_least_one", small, expected)


def _share(
    people: Mapping[Hashable, int],
    seats: int,
    small: tuple[Hashable, ...],
    least: int,
    method: Method,
) -> tuple[dict[Hashable, int], Shares[Hashable]]:
    """Divide the seats; whoever is guaranteed more than a certain share is set apart first.

    A tie does not break the guarantee: a small unit that only competes for a seat gets it. Then
    no tie is left among small units alone, so the others always have people to share among.
    """
    apart: tuple[Hashable, ...] = ()
    while True:
        rest = {unit: number for unit, number in people.items() if unit not in apart}
        shares = share(rest, seats - least * len(apart), method)
        won = shares.seats
        lifted = tuple(unit for unit in small if unit in rest and won[unit] < least)
        if not lifted:
            return {unit: won.get(unit, least) for unit in people}, shares
        apart += lifted


def deviations(
    people: Mapping[Hashable, int], held: Mapping[Hashable, int], seats: int
) -> Pairs[Hashable, Fraction | None]:
    """Return by how much each unit's people per deputy depart from the average (偏差).

    Args:
        people: people of each unit, in persons; somebody lives in one of them.
        held: seats each of them has.
        seats: seats in all, with which the average is taken.
    """
    everyone = sum(people.values())
    return Pairs(
        (unit, Fraction(people[unit] * seats, held[unit] * everyone) - 1 if held[unit] else None)
        for unit in people
    )


@attrs.frozen
class Delegation(Result):
    """The seats of a province in the national congress (应选全国人大代表名额).

    Attributes:
        total: seats in all.
        grounds: the provisions.
    """

    total: int
    grounds: tuple[Ground, ...]

    def explain(self, lang: Lang = "zh") -> str:
        """Return the number and the provisions."""
        return lines(Text(f"{self.total}名", f"{self.total} seats"), self.grounds, lang)


def national_delegation(*, by_population: int, equal_base: int, other: int, on: date) -> Delegation:
    """Return how many national deputies a province elects (应选全国人大代表名额).

    Args:
        by_population: seats by population (根据人口数计算确定的名额数).
        equal_base: the base that is equal for all (相同的地区基本名额数).
        other: other seats (其他应选名额数).
        on: the day whose law applies.

    Raises:
        FactsError: a number below 0.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 17 II.
    Limitations: the three numbers are decided for each congress and are not in the statute.
    """
    on = day("on", on)
    grounds = said(on, electoral_law.NATIONAL_DELEGATION)
    total = (
        count("by_population", by_population)
        + count("equal_base", equal_base)
        + count("other", other)
    )
    return Delegation(total, grounds)
