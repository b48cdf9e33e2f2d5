"""What was reached and how often, and what is reached on paper alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from fractions import Fraction
from typing import Any, cast

import attrs

from npcmodel.checks import count, each, member, names, optional
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.pairs import Pairs
from npcmodel.stations.given import mapping, once
from npcmodel.stations.places import DutyPlace, PlaceKind

__all__ = [
    "CoverageCount",
    "EffectiveCoverage",
    "Growth",
    "covered",
    "effective_coverage",
    "growth",
    "place_coverage",
]


@attrs.frozen(kw_only=True)
class CoverageCount(Result):
    """Who or what was reached often enough (覆盖情况).

    Attributes:
        times: by each that was to be reached, how often it was.
        at_least: how often is enough.
    """

    times: Mapping[Hashable, int]
    at_least: int = 1

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "times", Pairs[Hashable, int].of("times", self.times))
        object.__setattr__(self, "at_least", count("at_least", self.at_least, 1))
        for one, times in self.times.items():
            count(f"times[{one!r}]", times)

    @property
    def base(self) -> int:
        """How many were to be reached."""
        return len(self.times)

    @property
    def reached(self) -> tuple[Hashable, ...]:
        """Those reached often enough, in the order given."""
        return tuple(one for one, times in self.times.items() if times >= self.at_least)

    @property
    def lacking(self) -> Mapping[Hashable, int]:
        """By each of the others, how many times are missing."""
        return Pairs(
            (one, self.at_least - times)
            for one, times in self.times.items()
            if times < self.at_least
        )

    @property
    def rate(self) -> Fraction | None:
        """The share reached often enough; None where nothing was to be reached."""
        return Fraction(len(self.reached), self.base) if self.base else None

    @property
    def complete(self) -> bool:
        """Whether all were reached often enough."""
        return not self.lacking

    def explain(self, lang: Lang = "zh") -> str:
        """Return how many were reached, and who or what was not."""
        zh = language(lang) == "zh"
        done = len(self.reached)
        if zh:
            lines = [f"应覆盖{self.base}个，每个至少{self.at_least}次，已覆盖{done}个"]
        else:
            lines = [f"{done} of {self.base} reached at least {_often(self.at_least)}"]
        if self.lacking:
            lines.append(_lacking(self.lacking, lang))
        return "\n".join(lines)


def _often(times: int) -> str:
    return "once" if times == 1 else f"{times} times"


def _lacking(lacking: Mapping[Hashable, int], lang: Lang) -> str:
    if language(lang) == "zh":
        return "未达到：" + "、".join(f"{one}差{left}次" for one, left in lacking.items())
    return "lacking: " + ", ".join(f"{one} by {left}" for one, left in lacking.items())


def covered(
    of: Iterable[Hashable],
    done: Mapping[Any, int] | Iterable[Hashable],
    *,
    at_least: int = 1,
) -> CoverageCount:
    """Return who or what was reached often enough (覆盖率).

    It serves any list: deputies who served, villages visited, kinds of activity held,
    functions of a station filled, modules of a platform used, tiers at which people studied.

    Args:
        of: who or what was to be reached, each once.
        done: how often each was, those left out never; or one name for each time.
        at_least: how often is enough.

    Raises:
        FactsError: one named twice, one reached that was not to be, or a number that is none.

    Limitations: it rests on no law.
    """
    wanted = once("of", of)
    if isinstance(done, Mapping):
        times = dict(cast("Mapping[Any, int]", done))
    else:
        times = dict(Counter(names("done", done)))
    known = set(wanted)
    others = tuple(one for one in times if one not in known)
    if others:
        raise FactsError("done", others, "among those to be reached")
    return CoverageCount(times=Pairs((one, times.get(one, 0)) for one in wanted), at_least=at_least)


def place_coverage(
    units: Iterable[Hashable], places: Iterable[DutyPlace], *, kind: PlaceKind | None = None
) -> CoverageCount:
    """Return which units have a place that serves them (阵地覆盖率).

    Args:
        units: the units to be served, as villages, each once.
        places: the places; units that they serve besides count nothing.
        kind: of which kind the place must be; None for any.

    Raises:
        FactsError: a unit named twice.

    Limitations: it rests on no law. That a place exists does not say that anybody serves there.
    """
    wanted = once("units", units)
    optional(member, "kind", kind, PlaceKind)
    found = Counter(
        unit
        for one in each("places", places, DutyPlace)
        if kind in {None, one.kind}
        for unit in one.units
    )
    return CoverageCount(times=Pairs((one, found[one]) for one in wanted))


@attrs.frozen(kw_only=True)
class EffectiveCoverage(Result):
    """Coverage on paper and coverage in use (有形覆盖与有效覆盖).

    Attributes:
        formal: how many places serve each unit (有形覆盖).
        effective: how many places that were used often enough serve each unit (有效覆盖).
        idle: by place that was not used often enough, how many times are missing.
    """

    formal: CoverageCount
    effective: CoverageCount
    idle: Mapping[Hashable, int]

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "idle", Pairs[Hashable, int].of("idle", self.idle))

    @property
    def only_formal(self) -> tuple[Hashable, ...]:
        """The units that have a place, and none that is used often enough."""
        kept = set(self.effective.reached)
        return tuple(one for one in self.formal.reached if one not in kept)

    def explain(self, lang: Lang = "zh") -> str:
        """Return both coverages, the units they part in, and the places not used enough."""
        zh = language(lang) == "zh"
        base, some, used = (
            self.formal.base,
            len(self.formal.reached),
            len(self.effective.reached),
        )
        if zh:
            lines = [f"单位{base}个：有形覆盖{some}个，有效覆盖{used}个"]
        else:
            lines = [f"{base} units: {some} have a place, {used} one that is used enough"]
        stop = "、" if zh else ", "
        for found, (zh_head, en_head) in (
            (tuple(self.formal.lacking), ("没有阵地：", "no place: ")),
            (self.only_formal, ("有形覆盖而无有效覆盖：", "a place, and none used enough: ")),
        ):
            if found:
                lines.append((zh_head if zh else en_head) + stop.join(str(one) for one in found))
        if self.idle:
            said = stop.join(
                f"{one}差{left}次" if zh else f"{one} by {left}" for one, left in self.idle.items()
            )
            lines.append(("使用不足的阵地：" if zh else "places not used enough: ") + said)
        return "\n".join(lines)


def effective_coverage(
    units: Iterable[Hashable],
    places: Iterable[DutyPlace],
    used: Mapping[Any, int],
    *,
    at_least: int,
) -> EffectiveCoverage:
    """Return where places exist and where they are used (有形覆盖、有效覆盖).

    A unit is covered on paper where a place serves it, and in fact where one of its places was
    used often enough; the uses of two places are not added up.

    Args:
        units: the units to be served, each once.
        places: the places, ids told apart.
        used: by place, how often it was used in the time looked at; places left out never were.
        at_least: how often is enough.

    Raises:
        FactsError: a unit or a place named twice, uses of a place that is not there, or a
            number that is none.

    Limitations: it rests on no law; what counts as a use is for the place to say.
    """
    wanted = once("units", units)
    all_ = each("places", places, DutyPlace)
    use = covered(
        once("places", [one.id for one in all_]),
        mapping("used", used),
        at_least=at_least,
    )
    live = set(use.reached)
    return EffectiveCoverage(
        formal=place_coverage(wanted, all_),
        effective=place_coverage(wanted, [one for one in all_ if one.id in live]),
        idle=use.lacking,
    )


@attrs.frozen
class Growth(Result):
    """One year against the year before (同比增长).

    Attributes:
        current: the number of this year.
        previous: the number of the year before.
    """

    current: int
    previous: int

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "current", count("current", self.current))
        object.__setattr__(self, "previous", count("previous", self.previous))

    @property
    def change(self) -> int:
        """How many more there are; negative for fewer."""
        return self.current - self.previous

    @property
    def rate(self) -> Fraction | None:
        """The change as a share of the year before; None where that was nothing."""
        return Fraction(self.change, self.previous) if self.previous else None

    def explain(self, lang: Lang = "zh") -> str:
        """Return both numbers and the change."""
        zh = language(lang) == "zh"
        word = ("增加" if zh else "more") if self.change >= 0 else ("减少" if zh else "fewer")
        off = abs(self.change)
        share = "" if self.rate is None else f"{abs(self.rate)}"
        if zh:
            rate = f"，比率{share}" if share else "，上年为零，没有增长率"
            return f"今年{self.current}，上年{self.previous}，{word}{off}{rate}"
        rate = f", a share of {share}" if share else ", no rate: there was nothing before"
        return f"{self.current} this year, {self.previous} the year before, {off} {word}{rate}"


def growth(current: int, previous: int) -> Growth:
    """Return one year's number against that of the year before (同比增长).

    Args:
        current: the number of this year, as of deputies who took part.
        previous: the number of the year before.

    Raises:
        FactsError: a number that is none.
    """
    return Growth(current, previous)
