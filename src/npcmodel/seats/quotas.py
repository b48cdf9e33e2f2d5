"""The number of deputies of a congress (代表名额)."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs

from npcmodel.checks import count, day, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.exact.thresholds import at_most
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.parameter import Parameter, Provision
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
from npcmodel.params import electoral_law
from npcmodel.params.electoral_law import SeatFormula
from npcmodel.profiles.profile import Profile
from npcmodel.seats.saying import levels_said, lines
from npcmodel.sitting.places import direct, direct_said

__all__ = ["Quota", "deputy_seats", "seats_valid"]

_BY_TIER = {
    Tier.PROVINCE: electoral_law.PROVINCE_SEATS,
    Tier.PREFECTURE: electoral_law.PREFECTURE_SEATS,
    Tier.COUNTY: electoral_law.COUNTY_SEATS,
    Tier.TOWNSHIP: electoral_law.TOWNSHIP_SEATS,
}
_ROUNDING = Text(
    "另加百分之五不是整数时如何取整，法无明文，这里舍去小数",
    "the text does not say how five per cent is rounded; here it is rounded down",
)
_ABOVE_CAP = Text(
    "另加后的总名额可否超过上限，法无明文",
    "the text does not say whether the total with the addition may exceed the cap",
)
_BELOW_AND_ADDED = Text(
    "少于基数的总名额另加百分之五后可否达到基数，法无明文",
    "the text does not say whether a total below the base may reach it by the addition",
)
_NO_LEAST = Text("少于基数时最少几名，法无明文", "the text gives no least number below the base")
_BELOW_BASE = Text(
    "人口不足，代表总名额可以少于基数", "so few people that the total may be below the base"
)
_FIVE_PER_CENT = Text("代表名额另加百分之五", "five per cent are added to the number of deputies")
_QUESTION = Question(
    "seats_valid",
    Text("代表总名额符合规定", "the number of deputies is lawful"),
    Text("代表总名额不符合规定", "the number of deputies is not lawful"),
)


@attrs.frozen
class Quota(Result):
    """The number of deputies of a congress (代表名额).

    Attributes:
        total: base and increment after the cap, the addition left out; None for the national
            congress, which has no formula.
        fixed: 名额基数; None for the national congress.
        by_population: 按人口数增加的代表数, before the cap; None for the national congress.
        capped: whether the cap takes something away.
        may_be_below: whether the total may be fixed below the base.
        addition: 另加的名额, on top of the total; 0 where it was not asked for.
        ceiling: 总名额不得超过; None where none binds for that population.
        grounds: the provisions.
        open: doubts of the texts.
    """

    total: int | None
    fixed: int | None
    by_population: int | None
    capped: bool
    may_be_below: bool
    addition: int
    ceiling: int | None
    grounds: tuple[Ground, ...]
    open: tuple[OpenPoint, ...] = ()

    @property
    def with_addition(self) -> int | None:
        """The total with what was added to it; None for the national congress."""
        return None if self.total is None else self.total + self.addition

    def explain(self, lang: Lang = "zh") -> str:
        """Return the number, how it came about, the provisions and the doubts."""
        return lines(self._head(), self.grounds, lang, self.open)

    def _head(self) -> Text:
        if self.total is None:
            return Text(f"代表名额不超过{self.ceiling}名", f"at most {self.ceiling} deputies")
        zh = f"代表总名额{self.total}名：基数{self.fixed}名，按人口增加{self.by_population}名"
        en = f"{self.total} deputies: base {self.fixed}, by population {self.by_population}"
        if self.capped:
            zh += f"，不得超过{self.ceiling}名"
            en += f", at most {self.ceiling}"
        if self.addition:
            zh += f"；另加{self.addition}名，共{self.with_addition}名"
            en += f"; {self.addition} added, {self.with_addition} in all"
        return Text(zh, en)


def deputy_seats(
    level: Level,
    *,
    population: int | None = None,
    on: date,
    addition: bool = False,
    profile: Profile | None = None,
) -> Quota:
    """Return the number of deputies of a congress (代表名额).

    Whole steps of population count, what is left of a step does not. The addition of five per
    cent is on top of the cap and rounded down, and both are said to be open.

    Args:
        level: the level of the congress.
        population: people of the area, in persons; required for local congresses, refused for
            the national one.
        on: the day whose law applies.
        addition: whether the five per cent were granted (另加百分之五).
        profile: the place's own provisions; None asks national law alone. What its text does
            not repeat, the statute says.

    Raises:
        FactsError: a population for the nation, none for a place, an addition for a level
            that may have none, or a profile of the nation.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 12, 16 II.
    Limitations: whether registered or resident people count is not in the text. A number once
        fixed stays (选举法 14): the formula answers what would be fixed on the day.
    """
    on = day("on", on)
    member("level", level, Level)
    instance("addition", addition, bool)
    optional(instance, "profile", profile, Profile)
    if profile is not None and level.national:
        raise FactsError("profile", profile.name, "None for the nation: no place binds it")
    if level is Level.NATIONAL:
        return _national(population, on, addition=addition)
    population = count("population", population)
    item = _formula(level).at(on)
    rule = item.value
    increment = population // rule.step
    binds = rule.cap_above is None or population > rule.cap_above
    total = rule.base + increment
    capped = binds and total > rule.cap
    if capped:
        total = rule.cap
    below = rule.below_under is not None and population < rule.below_under
    added = _addition(level, total, on) if addition else 0
    grounds = _grounds(item, total, on, binds=binds, below=below)
    points: tuple[OpenPoint, ...] = ()
    if addition:
        grounds = (*grounds, _granted(on))
        points = _doubts(on, over=binds and total + added > rule.cap)
    grounds += _by_local_texts(profile, level, total, population, on)
    if addition:
        grounds += _granted_locally(profile, level, on)
    ceiling = rule.cap if binds else None
    return Quota(total, rule.base, increment, capped, below, added, ceiling, grounds, points)


def _formula(level: Level) -> Parameter[SeatFormula]:
    if level is Level.MUNICIPALITY:
        return electoral_law.MUNICIPALITY_SEATS
    return _BY_TIER[level.tier]


def _national(population: int | None, on: date, *, addition: bool) -> Quota:
    if population is not None:
        raise FactsError("population", population, "None: the national congress has no formula")
    if addition:
        raise _no_addition(Level.NATIONAL, on)
    most = electoral_law.NATIONAL_SEATS.at(on)
    says = Text(f"代表名额不超过{most.value}名", f"at most {most.value} deputies")
    ground = Ground(most.source, holds=True, says=says)
    return Quota(
        None,
        None,
        None,
        capped=False,
        may_be_below=False,
        addition=0,
        ceiling=most.value,
        grounds=(ground,),
    )


def _grounds(
    item: Provision[SeatFormula], total: int, on: date, *, binds: bool, below: bool
) -> tuple[Ground, ...]:
    rule = item.value
    grounds = [
        Ground(item.source, holds=True, says=_formula_said(rule.base, rule.step)),
        *said(on, electoral_law.SEATS_ADD_UP),
    ]
    if binds:
        grounds.append(_at_most(item, total, rule.cap))
    if below:
        grounds.append(Ground(item.source, holds=True, says=_BELOW_BASE))
    return tuple(grounds)


def _formula_said(base: int, step: int) -> Text:
    return Text(
        f"基数{base}名，每{step}人增加一名", f"base {base}, one more for every {step} people"
    )


_FIELDS = {Tier.COUNTY: "county_seats", Tier.TOWNSHIP: "township_seats"}


def _by_local_texts(
    profile: Profile | None, level: Level, total: int, population: int, on: date
) -> tuple[Ground, ...]:
    """Return what the place's own text repeats of the formula, and whom it counts."""
    if level.tier not in _FIELDS:
        return ()
    grounds: list[Ground] = []
    for one in direct(profile, _FIELDS[level.tier], on):
        rule, source = one.value, one.source
        grounds.append(Ground(source, holds=True, says=_formula_said(rule.base, rule.step)))
        if rule.cap is not None and (rule.cap_above is None or population > rule.cap_above):
            grounds.append(_at_most(one, total, rule.cap))
        if rule.below_under is not None and population < rule.below_under:
            grounds.append(Ground(source, holds=True, says=_BELOW_BASE))
    return (*grounds, *direct_said(profile, "population", on))


def _granted_locally(profile: Profile | None, level: Level, on: date) -> tuple[Ground, ...]:
    return tuple(
        Ground(one.source, holds=True, says=_FIVE_PER_CENT)
        for one in direct(profile, "addition", on)
        if level in one.value.by_province
    )


def _at_most(item: Provision[Any], seats: int, most: int) -> Ground:
    return Ground(item.source, seats <= most, Measure.SEATS, seats, most, Bound.AT_MOST)


def _addition(level: Level, total: int, on: date) -> int:
    rule = electoral_law.SEATS_ADDITION.at(on).value
    if level not in (*rule.by_npcsc, *rule.by_province):
        raise _no_addition(level, on)
    return at_most(rule.share).most(total)


def _no_addition(level: Level, on: date) -> FactsError:
    provision = electoral_law.SEATS_ADDITION.at(on)
    names = levels_said((*provision.value.by_npcsc, *provision.value.by_province))
    expected = f"False for {level.name}: {provision.source} names {names.zh} ({names.en})"
    return FactsError("addition", True, expected)  # noqa: FBT003  # the value that was given


def _granted(on: date) -> Ground:
    provision = electoral_law.SEATS_ADDITION.at(on)
    return Ground(provision.source, holds=True, says=_FIVE_PER_CENT)


def _doubts(on: date, *, over: bool) -> tuple[OpenPoint, ...]:
    source = electoral_law.SEATS_ADDITION.at(on).source
    rounding = OpenPoint(_ROUNDING, source)
    return (rounding, OpenPoint(_ABOVE_CAP, source)) if over else (rounding,)


def seats_valid(
    level: Level, seats: int, *, population: int | None = None, on: date, addition: bool = False
) -> Ruling:
    """Rule whether a number of deputies may be fixed (代表总名额).

    The text says that the total IS base and increment, so a local congress may have that
    number only, or one below the base where the population is small enough.

    Args:
        level: the level of the congress.
        seats: the number of deputies to be fixed, in seats.
        population: people of the area, in persons; required for local congresses, refused for
            the national one.
        on: the day whose law applies.
        addition: whether the five per cent were granted and are in `seats`.

    Raises:
        FactsError: no seats, or facts that `deputy_seats` refuses.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 12, 14 I, 16 II.
    Limitations: a number fixed earlier under another population or text stays lawful; ask for
        the population and the day of its fixing.
    """
    on = day("on", on)
    quota = deputy_seats(level, population=population, on=on, addition=addition)
    seats = count("seats", seats, 1)
    facts: tuple[tuple[str, object], ...] = (
        ("level", level),
        ("seats", seats),
        ("population", population),
        ("addition", addition),
    )
    if quota.total is None:
        most = electoral_law.NATIONAL_SEATS.at(on)
        ground = Ground(
            most.source, seats <= most.value, Measure.SEATS, seats, most.value, Bound.AT_MOST
        )
        return decide(_QUESTION, on, facts, (ground,))
    grounds, points = _local(_formula(level).at(on), quota, quota.total, seats, on)
    if addition:
        grounds = (*grounds, _granted(on))
    return decide(_QUESTION, on, facts, grounds, points, _stays(on))


def _local(
    item: Provision[SeatFormula], quota: Quota, total: int, seats: int, on: date
) -> tuple[tuple[Ground, ...], tuple[OpenPoint, ...]]:
    base = item.value.base
    if quota.may_be_below and seats < base:
        ground = Ground(item.source, holds=True, says=_BELOW_BASE)
        return (ground,), (*quota.open, OpenPoint(_NO_LEAST, item.source))
    if quota.may_be_below and quota.addition and seats <= _with_share(base - 1, on):
        ground = Ground(item.source, holds=True, says=_BELOW_BASE)
        return (ground,), (*quota.open, OpenPoint(_BELOW_AND_ADDED, item.source, decides=True))
    required = total + quota.addition
    points = quota.open
    if quota.addition and quota.ceiling is not None and required > quota.ceiling:
        # Either reading may be the law: the cap itself, or the cap and five per cent more.
        required = quota.ceiling if seats == quota.ceiling else required
        points = tuple(attrs.evolve(one, decides=one.says == _ABOVE_CAP) for one in points)
    sum_up = electoral_law.SEATS_ADD_UP.at(on).source
    least = Ground(sum_up, seats >= required, Measure.SEATS, seats, required)
    return (least, _at_most(item, seats, required)), points


def _with_share(seats: int, on: date) -> int:
    return seats + at_most(electoral_law.SEATS_ADDITION.at(on).value.share).most(seats)


def _stays(on: date) -> tuple[Text, ...]:
    stays = electoral_law.SEATS_STAY
    return () if on < stays.versions.first else (stays.at(on).value,)
