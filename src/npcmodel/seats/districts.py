"""Electoral districts: how many deputies each elects, and how alike they are (选区划分)."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Any

import attrs

from npcmodel.checks import count, day, instance, name
from npcmodel.errors import FactsError
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import (
    Bound,
    Ground,
    Measure,
    OpenPoint,
    Question,
    Result,
    Ruling,
    decide,
)
from npcmodel.law.saying import said
from npcmodel.law.wording import Lang, Text
from npcmodel.pairs import Pairs
from npcmodel.params import electoral_districts, military_measures
from npcmodel.params.electoral_districts import DistrictSize
from npcmodel.profiles.profile import Profile
from npcmodel.seats.distribution import deviations
from npcmodel.seats.saying import lines
from npcmodel.sitting.places import direct, unbound, unread
from npcmodel.sitting.sources import known

__all__ = ["Districting", "district_deviations", "district_size_valid", "districts_valid"]

_SIZES = (electoral_districts.DISTRICT_SEATS, electoral_districts.DISTRICT_SEATS_OF_1983)
_SIZES_IN_THE_FORCES = (military_measures.DISTRICT_SEATS,)
_SIZE = Question(
    "district_size_valid",
    Text("选区的代表名额符合规定", "the district elects a lawful number of deputies"),
    Text("选区的代表名额不符合规定", "the district does not elect a lawful number of deputies"),
)
_DISTRICTS = Question(
    "districts_valid",
    Text("选区划分符合规定", "the districts are lawful"),
    Text("选区划分不符合规定", "the districts are not lawful"),
)
_NO_TOLERANCE = Text(
    "“大体相等”允许相差多少，国家法律没有规定",
    "no national text says how far the districts may differ and still be roughly equal",
)
_OF_THE_CALLER = Text("提问者给定，非法律规定", "given by the caller, not by the law")
_FEWEST = Text("名额最少的选区", "the district with the fewest deputies")
_MOST = Text("名额最多的选区", "the district with the most deputies")


@attrs.frozen
class Districting(Result):
    """How evenly the deputies of a congress are spread over its districts (选区划分).

    Attributes:
        seats: deputies of all districts together.
        per_deputy: per district, people for each deputy; None where it elects none.
        deviation: per district, by how much that departs from the average of the area
            (one tenth: a tenth more people); None where it elects none.
        largest: the largest deviation on either side, without its sign.
        furthest: the districts in which it is found.
        ratio: people per deputy where they are most, divided by those where they are fewest.
        grounds: the provisions.
        open: doubts of the texts.
    """

    seats: int
    per_deputy: Mapping[Hashable, Fraction | None]
    deviation: Mapping[Hashable, Fraction | None]
    largest: Fraction
    furthest: tuple[Hashable, ...]
    ratio: Fraction
    grounds: tuple[Ground, ...]
    open: tuple[OpenPoint, ...] = ()

    def explain(self, lang: Lang = "zh") -> str:
        """Return how far the districts differ, where, the provisions and the doubts."""
        zh = f"{len(self.per_deputy)}个选区选代表{self.seats}名，每一代表所代表的人口数"
        en = f"{self.seats} deputies of {len(self.per_deputy)} districts; people per deputy "
        if self.largest:
            names = [str(district) for district in self.furthest]
            zh += f"最多为最少的{self.ratio}倍，"
            zh += f"与平均数相差最大{self.largest}（{'、'.join(names)}）"
            en += (
                f"differ by a ratio of {self.ratio}, from the average by {self.largest} at most "
                f"({', '.join(names)})"
            )
        else:
            zh += "完全相等"
            en += "are exactly equal"
        return lines(Text(zh, en), self.grounds, lang, self.open)


def district_size_valid(
    seats: int, *, on: date, forces: bool = False, profile: Profile | None = None
) -> Ruling:
    """Rule whether an electoral district elects a lawful number of deputies (选区的大小).

    Args:
        seats: deputies to be elected in the district.
        on: the day whose law applies.
        forces: whether it is a district of the armed forces.
        profile: the place's own provisions; None asks national law alone. None for the armed
            forces, whom no place's text binds.

    Raises:
        FactsError: a number below 0, or a profile of the armed forces.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 25 II; 县级以下直接选举若干规定 8; 解放军选举办法 15 II.
    """
    on = day("on", on)
    seats = count("seats", seats)
    sizes = _SIZES_IN_THE_FORCES if instance("forces", forces, bool) else _SIZES
    if forces:
        unbound(profile)
    places = direct(profile, "district_seats", on)
    grounds = _sized({None: seats}, (*known(on, sizes), *places))
    asked = (("seats", seats), ("forces", forces), ("profile", profile))
    notes = () if forces else unread(profile, places)
    return decide(_SIZE, on, asked, grounds, notes=notes)


def districts_valid(  # noqa: PLR0913  # what is compared, and by which texts
    populations: Mapping[Any, int],
    seats: Mapping[Any, int],
    *,
    on: date,
    total: int | None = None,
    tolerance: Fraction | int | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether the districts of a congress are lawful (选区的划分).

    Every district elects one to three deputies, and in all of them a deputy stands for roughly
    the same number of people. How far they may differ no national text says: what is not exactly
    equal stays open, unless the caller says what is close enough.

    Args:
        populations: people of each district of the congress, in persons.
        seats: deputies each of them elects.
        on: the day whose law applies.
        total: deputies of the congress elected by districts; given, the seats must add up to it.
        tolerance: the largest deviation from the average that the caller takes for roughly
            equal (`Fraction(1, 10)`: a tenth more or fewer people per deputy); the law has none.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: no districts, one where nobody lives, districts without seats or people
            named, no seat at all, seats that do not add up, or a tolerance below 0.
        NotInForceError: no text of the provisions is known for the day.

    Law: 选举法 25 II, 26; 县级以下直接选举若干规定 8.
    Limitations: how the lines are drawn, by residence or by place of work (选举法 25 I), is not
        asked. Which people count is the caller's. Districts of the forces follow other texts.
    """
    on = day("on", on)
    found = district_deviations(populations, seats, on=on, total=total)
    within = _tolerance(tolerance)
    held = Pairs[Hashable, int].of("seats", seats)
    (equal,) = found.grounds
    points = found.open
    if points and within is None:
        points = (attrs.evolve(points[0], decides=True),)
    elif points and within is not None:
        equal = attrs.evolve(equal, holds=found.largest <= within, says=_compared(found, within))
    asked = (
        ("populations", Pairs[Hashable, int].of("populations", populations)),
        ("seats", held),
        ("total", total),
        ("tolerance", tolerance),
        ("profile", profile),
    )
    sizes, alike = direct(profile, "district_seats", on), direct(profile, "equal_districts", on)
    grounds = _sized(held, (*known(on, _SIZES), *sizes))
    grounds += (equal, *(attrs.evolve(equal, citation=one.source) for one in alike))
    return decide(_DISTRICTS, on, asked, grounds, points, unread(profile, (*sizes, *alike)))


def district_deviations(
    populations: Mapping[Any, int],
    seats: Mapping[Any, int],
    *,
    on: date,
    total: int | None = None,
) -> Districting:
    """Return how evenly the deputies of a congress are spread (每一代表所代表的人口数).

    Args:
        populations: people of each district of the congress, in persons.
        seats: deputies each of them elects.
        on: the day whose law applies.
        total: deputies of the congress elected by districts; given, the seats must add up to it.

    Raises:
        FactsError: no districts, one where nobody lives, districts without seats or people
            named, no seat at all, or seats that do not add up.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 26.
    Limitations: the text gives no tolerance, so this measures and does not judge.
    """
    on = day("on", on)
    grounds = said(on, electoral_districts.EQUAL_DISTRICTS)
    people, held = _counted(populations, seats)
    number = sum(held.values())
    if total is not None and count("total", total, 1) != number:
        raise FactsError("total", total, f"{number}, the sum of the districts' seats")
    apart = deviations(people, held, number)
    share = Pairs((one, Fraction(people[one], held[one]) if held[one] else None) for one in people)
    sizes = {one: abs(value) for one, value in apart.items() if value is not None}
    known_shares = [value for value in share.values() if value is not None]
    largest = max(sizes.values())
    return Districting(
        number,
        share,
        apart,
        largest,
        tuple(one for one, size in sizes.items() if size == largest),
        Fraction(max(known_shares), min(known_shares)),
        grounds,
        (OpenPoint(_NO_TOLERANCE, grounds[0].citation),) if largest else (),
    )


def _counted(
    populations: Mapping[Any, int], seats: Mapping[Any, int]
) -> tuple[dict[Hashable, int], dict[Hashable, int]]:
    people = _numbers("populations", populations, 1)
    held = _numbers("seats", seats, 0)
    if not people:
        raise FactsError("populations", people, "at least one district")
    unmatched = [one for one in (*people, *held) if one not in people or one not in held]
    if unmatched:
        raise FactsError("seats", unmatched, "the districts of `populations`, each with its seats")
    if not any(held.values()):
        raise FactsError("seats", held, "at least one seat in all")
    return people, {one: held[one] for one in people}


def _numbers(field: str, given: object, least: int) -> dict[Hashable, int]:
    pairs = Pairs[Hashable, object].of(field, given)
    return {name(field, one): count(f"{field}[{one!r}]", n, least) for one, n in pairs.items()}


def _tolerance(value: object) -> Fraction | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | Fraction) or value < 0:
        raise FactsError("tolerance", value, "a Fraction or a whole number of at least 0")
    return Fraction(value)


def _compared(found: Districting, within: Fraction) -> Text:
    """Return the ground in words; it says whose tolerance it is."""
    names = [str(district) for district in found.furthest]
    return Text(
        f"每一代表所代表的人口数与平均数相差最大{found.largest}（{'、'.join(names)}），"
        f"容许相差{within}（{_OF_THE_CALLER.zh}）",
        f"people per deputy depart from the average by {found.largest} at most "
        f"({', '.join(names)}), by {within} allowed ({_OF_THE_CALLER.en})",
    )


def _sized(
    seats: Mapping[Any, int], texts: Sequence[Provision[DistrictSize]]
) -> tuple[Ground, ...]:
    """Return the grounds on the fewest and the most seats of a district, by each text.

    A district that has None for its name is alone, so that nothing need be said of which it is.
    """
    grounds: list[Ground] = []
    for text in texts:
        size, source = text.value, text.source
        grounds += (
            _extreme(seats, source, size.least, Bound.AT_LEAST),
            _extreme(seats, source, size.most, Bound.AT_MOST),
        )
    return tuple(grounds)


def _extreme(seats: Mapping[Any, int], source: Citation, limit: int, bound: Bound) -> Ground:
    """Return the ground on the district that is nearest to the limit, or furthest beyond it."""
    least = bound is Bound.AT_LEAST
    number = min(seats.values()) if least else max(seats.values())
    holds = number >= limit if least else number <= limit
    says = None
    if None not in seats:
        says = _FEWEST if least else _MOST
        if not holds:
            # Names are worth their room only where something is wrong with them.
            names = [str(district) for district, n in seats.items() if n == number]
            says = Text(f"{says.zh}：{'、'.join(names)}", f"{says.en}: {', '.join(names)}")
    return Ground(source, holds, Measure.SEATS, number, limit, bound, says=says)
