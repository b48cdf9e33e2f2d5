"""Deputies of nationalities (各少数民族的选举)."""

from __future__ import annotations

import enum
from datetime import date
from fractions import Fraction

import attrs

from npcmodel.checks import count, day, instance
from npcmodel.errors import FactsError
from npcmodel.law.ruling import (
    Base,
    Bound,
    Ground,
    Measure,
    OpenPoint,
    Question,
    Result,
    Ruling,
    Share,
    decide,
    weigh,
)
from npcmodel.law.saying import said
from npcmodel.law.wording import Lang, Text, term
from npcmodel.params import electoral_law
from npcmodel.profiles.profile import Profile
from npcmodel.seats.saying import lines
from npcmodel.sitting.places import direct, unread

__all__ = [
    "NationalityRegime",
    "Regime",
    "SeatsMost",
    "nationality_ratio_valid",
    "nationality_regime",
    "nationality_represented",
    "nationality_seats_most",
]


@enum.unique
class Regime(enum.Enum):
    """Which rule the seats of a nationality living in concentration follow (选举法第十九条)."""

    EQUAL = "每一代表所代表的人口数相当"
    CAPPED = "可以适当少于，名额有上限"
    FLOORED = "可以适当少于，不得少于二分之一"


_NO_TOLERANCE = Text("相当于、适当少于，法律没有规定幅度", "the text gives no tolerance")
_WAIVED = Text(
    "实行区域自治的民族人口特少的自治县，经省、自治区人大常委会决定，可以少于二分之一",
    "an autonomous county whose own nationality is very small may go below one half, by decision "
    "of the standing committee of the province or autonomous region",
)
_NO_MUNICIPALITY = Text(
    "条文只提省、自治区的人大常委会，直辖市所属自治县可否适用存疑",
    "only provinces and autonomous regions are named: doubtful for counties of a municipality",
)
_AT_LEAST_ONE = Text(
    "人口特少的其他聚居民族至少应有代表一人，因此少于二分之一的，条文未说明如何处理",
    "a very small nationality has at least one deputy; the text does not say what follows where "
    "that alone leads below one half",
)
_NOT_ABOVE = Text(
    "每一代表所代表的人口数不得多于平均数，系从第十五条的相同原则推出，本条没有明文",
    "that it may not be above the average follows from the equality of article 15, not from this "
    "article",
)
_RATIO = Question(
    "nationality_ratio_valid",
    Text("每一代表所代表的人口数符合规定", "the population per deputy is lawful"),
    Text("每一代表所代表的人口数不符合规定", "the population per deputy is not lawful"),
)
_REPRESENTED = Question(
    "nationality_represented",
    Text("该民族的代表名额符合规定", "the nationality has the deputies it must have"),
    Text("该民族的代表名额不符合规定", "the nationality lacks the deputies it must have"),
)


@attrs.frozen
class NationalityRegime(Result):
    """The rule that a nationality living in concentration falls under (聚居少数民族).

    Attributes:
        regime: the rule.
        grounds: the provisions.
        open: doubts of the texts.
    """

    regime: Regime
    grounds: tuple[Ground, ...]
    open: tuple[OpenPoint, ...] = ()

    def explain(self, lang: Lang = "zh") -> str:
        """Return the rule, the provisions and the doubts."""
        head = Text(term(self.regime, "zh"), term(self.regime, "en"))
        return lines(head, self.grounds, lang, self.open)


_FIELDS = {
    Regime.EQUAL: "large_nationality",
    Regime.CAPPED: "middle_nationality",
    Regime.FLOORED: "small_nationality_floor",
}


def _repeated(
    grounds: tuple[Ground, ...], profile: Profile | None, field: str, on: date
) -> tuple[Ground, ...]:
    """Return the same grounds once more by each local text, which may only repeat the statute."""
    return tuple(
        attrs.evolve(ground, citation=one.source)
        for one in direct(profile, field, on)
        for ground in grounds
    )


def nationality_regime(
    nationality_population: int, population: int, *, on: date, profile: Profile | None = None
) -> NationalityRegime:
    """Return which rule the seats of a nationality in concentration follow (聚居少数民族).

    In autonomous areas and in townships with nationalities in concentration the same holds for
    the other nationalities and for the Han.

    Args:
        nationality_population: people of the nationality living there, in persons.
        population: all people living there, in persons (境内总人口数).
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: nobody, or more people of the nationality than people.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 19 II, III, IV, 20.
    """
    on = day("on", on)
    found, grounds = _regime(nationality_population, population, on)
    point = OpenPoint(_NO_TOLERANCE, grounds[0].citation)
    grounds += _repeated(grounds, profile, _FIELDS[found], on)
    grounds += said(on, electoral_law.OTHER_NATIONALITIES)
    return NationalityRegime(found, grounds, (point,))


def _regime(
    nationality_population: int, population: int, on: date
) -> tuple[Regime, tuple[Ground, ...]]:
    population = count("population", population, 1)
    own = count("nationality_population", nationality_population, 1, population)
    large, middle = electoral_law.LARGE_NATIONALITY.at(on), electoral_law.MIDDLE_NATIONALITY.at(on)
    by = Measure.POPULATION
    if large.value.met(own, population):
        ground = weigh(large.source, Share(large.value, Base.POPULATION), by, own, population)
        return Regime.EQUAL, (ground,)
    if middle.value.met(own, population):
        ground = weigh(middle.source, Share(middle.value, Base.POPULATION), by, own, population)
        most = large.value.least(population) - 1
        below = Ground(middle.source, own <= most, by, own, most, Bound.AT_MOST)
        return Regime.CAPPED, (ground, below)
    source = electoral_law.SMALL_NATIONALITY_FLOOR.at(on).source
    most = middle.value.least(population) - 1
    below = Ground(source, own <= most, by, own, most, Bound.AT_MOST)
    return Regime.FLOORED, (below,)


@attrs.frozen
class SeatsMost(Result):
    """The most seats that a nationality may be given (名额上限).

    Attributes:
        most: how many, in seats.
        grounds: the provisions.
    """

    most: int
    grounds: tuple[Ground, ...]

    def explain(self, lang: Lang = "zh") -> str:
        """Return the number and the provisions."""
        head = Text(f"不超过{self.most}名", f"at most {self.most} seats")
        return lines(head, self.grounds, lang)


def nationality_seats_most(
    total_seats: int, *, on: date, profile: Profile | None = None
) -> SeatsMost:
    """Return the most seats of a nationality of 15 to under 30 per cent (应选代表名额上限).

    Args:
        total_seats: seats of the congress (代表总名额).
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: no seats.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 19 IV.
    """
    on = day("on", on)
    provision = electoral_law.MIDDLE_NATIONALITY_SEATS.at(on)
    most = provision.value.most(count("total_seats", total_seats, 1))
    says = Text(
        f"应选代表名额不得超过代表总名额{total_seats}名的百分之三十",
        f"at most thirty per cent of {total_seats} seats",
    )
    grounds = (Ground(provision.source, holds=True, says=says),)
    return SeatsMost(most, grounds + _repeated(grounds, profile, "middle_nationality_seats", on))


def nationality_ratio_valid(  # noqa: PLR0913  # which rule, and whose
    per_deputy: int | Fraction,
    average: int | Fraction,
    *,
    on: date,
    dispersed: bool = False,
    waived: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule on the population per deputy of a small nationality (每一代表所代表的人口数).

    For a nationality in concentration of under 15 per cent: not below one half of the average.
    For one that lives dispersed the text gives no floor.

    Args:
        per_deputy: people per deputy of the nationality, in persons.
        average: people per deputy of the congress, in persons.
        on: the day whose law applies.
        dispersed: whether the nationality lives dispersed (散居).
        waived: whether the floor was waived for an autonomous county whose own nationality is
            very small (经省、自治区人大常委会决定).
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: a number that is not above 0, or a waiver for a dispersed nationality.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 15 I, 19 III, 21 I.
    Limitations: which rule applies is asked of `nationality_regime`; that no more people than
        the average may stand behind a deputy is read from article 15.
    """
    on = day("on", on)
    own, usual = _ratio("per_deputy", per_deputy), _ratio("average", average)
    instance("dispersed", dispersed, bool)
    if instance("waived", waived, bool) and dispersed:
        raise FactsError("waived", waived, "False for a dispersed nationality: it has no floor")
    facts = (
        ("per_deputy", per_deputy),
        ("average", average),
        ("dispersed", dispersed),
        ("waived", waived),
        ("profile", profile),
    )
    points: tuple[OpenPoint, ...] = ()
    if dispersed:
        (own_rule,) = said(on, electoral_law.DISPERSED_NATIONALITY)
    else:
        own_rule, points = _floor(own, usual, on, waived=waived)
    equal = Ground(
        electoral_law.SMALL_TOWNSHIPS.at(on).source,
        own <= usual,
        says=Text(
            f"每一代表所代表的人口数{own}，不多于当地的{usual}",
            f"people per deputy {own}, not above the {usual} of the congress",
        ),
    )
    if not equal.holds:
        points = (*points, OpenPoint(_NOT_ABOVE, own_rule.citation))
    field = "dispersed_nationality" if dispersed else "small_nationality_floor"
    # A waiver is granted by the statute; a local text need not repeat it.
    places = () if waived else _repeated((own_rule,), profile, field, on)
    grounds = (own_rule, *places, equal)
    return decide(_RATIO, on, facts, grounds, points, unread(profile, places))


def _ratio(field: str, value: object) -> Fraction:
    if isinstance(value, Fraction):
        if value > 0:
            return value
        raise FactsError(field, value, "above 0")
    return Fraction(count(field, value, 1))


def _floor(
    own: Fraction, usual: Fraction, on: date, *, waived: bool
) -> tuple[Ground, tuple[OpenPoint, ...]]:
    provision = electoral_law.SMALL_NATIONALITY_FLOOR.at(on)
    if waived:
        ground = Ground(provision.source, holds=True, says=_WAIVED)
        return ground, (OpenPoint(_NO_MUNICIPALITY, provision.source),)
    needed = Share(provision.value, Base.POPULATION_PER_DEPUTY)
    ratio = Fraction(own, usual)
    ground = Ground(
        provision.source,
        provision.value.met(ratio.numerator, ratio.denominator),
        share=needed,
        says=Text(
            f"每一代表所代表的人口数{own}，应在{needed.said('zh')}，当地为{usual}",
            f"people per deputy {own}, {needed.said('en')} required, which is {usual}",
        ),
    )
    if ground.holds:
        return ground, ()
    return ground, (OpenPoint(_AT_LEAST_ONE, provision.source),)


def nationality_represented(
    seats: int, *, national: bool, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether a nationality has the deputies it must have (至少应有代表一人).

    Args:
        seats: deputies of the nationality in the congress, in seats.
        national: True for the national congress, where it holds for very small nationalities;
            False for a local one, where it holds for each that lives there in concentration.
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: a number below 0, or a profile of the nation.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 18, 19 I.
    """
    on = day("on", on)
    seats = count("seats", seats)
    nationwide = instance("national", national, bool)
    local = electoral_law.LOCAL_NATIONALITY_SEATS
    provision = (electoral_law.SMALL_NATIONALITY_SEATS if nationwide else local).at(on)
    needed = provision.value
    grounds = (Ground(provision.source, seats >= needed, Measure.SEATS, seats, needed),)
    asked = (("seats", seats), ("national", national), ("profile", profile))
    if nationwide:
        if profile is not None:
            raise FactsError("profile", profile, "None for the nation: no place binds it")
        return decide(_REPRESENTED, on, asked, grounds)
    places = _repeated(grounds, profile, "nationality_seats", on)
    notes = unread(profile, places)
    return decide(_REPRESENTED, on, asked, (*grounds, *places), notes=notes)
