"""Who fixes the number of deputies, who grants the addition, and when it is fixed anew."""

from __future__ import annotations

from datetime import date

import attrs

from npcmodel.checks import day, instance, member
from npcmodel.dates.periods import days_after
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level
from npcmodel.law.deadline import Deadline
from npcmodel.law.ruling import Ground, OpenPoint, Question, Result, Ruling, decide
from npcmodel.law.wording import Lang, Text, term
from npcmodel.params import electoral_law
from npcmodel.params.electoral_law import Authority
from npcmodel.seats.saying import lines

__all__ = [
    "FixedBy",
    "GrantedBy",
    "addition_granted_by",
    "refixing_report_due",
    "refixing_valid",
    "seats_fixed_by",
]

_BY_NPCSC = Text(
    "自治区、聚居的少数民族多的省，经全国人大常委会决定，可以另加",
    "autonomous regions and provinces with many nationalities in concentration, by decision of "
    "the NPC Standing Committee",
)
_BY_PROVINCE = Text(
    "聚居的少数民族多或者人口居住分散的县、自治县、乡、民族乡，经省级人大常委会决定，可以另加",
    "counties, autonomous counties, townships and ethnic townships with many nationalities in "
    "concentration or a scattered population, by decision of the provincial standing committee",
)
_NOT_NAMED = Text(
    "这一级不在可以另加之列", "this level is not among those that may have the addition"
)
_COUNTED = Text(
    "自重新确定之日起三十日内，当日不计；起算日法无明文",
    "30 days from the day it was fixed anew, which is not counted; the text names no first day",
)
_REFIXING = Question(
    "refixing_valid",
    Text("可以重新确定代表总名额", "the number of deputies may be fixed anew"),
    Text("代表总名额不再变动", "the number of deputies stays"),
)
_BOUNDARIES_ALONE = OpenPoint(
    Text(
        "行政区划变动没有造成人口较大变动的，是否重新确定，条文可作两种理解",
        "the text can be read both ways where boundaries changed but the population did not "
        "change much",
    ),
    decides=True,
)
_NO_MEASURE = OpenPoint(
    Text("人口变动多少为较大，法无明文", "the text does not say how much is a large change")
)


@attrs.frozen
class FixedBy(Result):
    """Who fixes the number of deputies of a congress (代表名额的确定).

    Attributes:
        fixed_by: who fixes it.
        recorded_with: with whom it is recorded (备案); None where with nobody.
        grounds: the provisions.
    """

    fixed_by: Authority
    recorded_with: Authority | None
    grounds: tuple[Ground, ...]

    def explain(self, lang: Lang = "zh") -> str:
        """Return who fixes it, with whom it is recorded, and the provisions."""
        zh, en = f"由{self.fixed_by.value}确定", f"fixed by: {term(self.fixed_by, 'en')}"
        if self.recorded_with is not None:
            zh += f"，报{self.recorded_with.value}备案"
            en += f"; recorded with: {term(self.recorded_with, 'en')}"
        return lines(Text(zh, en), self.grounds, lang)


def seats_fixed_by(level: Level, *, on: date) -> FixedBy:
    """Return who fixes the number of deputies of a congress (代表名额的确定机关).

    Args:
        level: of which congress.
        on: the day whose law applies.

    Raises:
        FactsError: the national congress, for which the text names only a ceiling.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 13.
    """
    on = day("on", on)
    provision = electoral_law.SEATS_FIXED_BY.at(on)
    rows = {row.tier: row for row in provision.value.by_tier}
    row = rows[_local(level).tier]
    ground = Ground(provision.source, holds=True, says=provision.value.says)
    return FixedBy(row.fixed_by, row.recorded_with, (ground,))


def _local(level: Level) -> Level:
    if member("level", level, Level) is Level.NATIONAL:
        raise FactsError("level", level, "a local level")
    return level


@attrs.frozen
class GrantedBy(Result):
    """Who may grant the addition of five per cent (另加百分之五).

    Attributes:
        authority: who may; None where the level may have no addition.
        grounds: the provisions.
    """

    authority: Authority | None
    grounds: tuple[Ground, ...]

    def explain(self, lang: Lang = "zh") -> str:
        """Return who may grant it, and the provisions."""
        head = Text("不得另加", "no addition")
        if self.authority is not None:
            by = self.authority
            head = Text(f"经{by.value}决定，可以另加", f"granted by: {term(by, 'en')}")
        return lines(head, self.grounds, lang)


def addition_granted_by(level: Level, *, on: date) -> GrantedBy:
    """Return who may grant the addition of five per cent to a level (另加百分之五的决定机关).

    Args:
        level: of which congress.
        on: the day whose law applies.

    Raises:
        FactsError: the national congress.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 12 III.
    Limitations: whether many nationalities live there in concentration, or the people live
        scattered, is for the authority to find.
    """
    on = day("on", on)
    provision = electoral_law.SEATS_ADDITION.at(on)
    authority, says = None, _NOT_NAMED
    if _local(level) in provision.value.by_npcsc:
        authority, says = Authority.NPC_STANDING_COMMITTEE, _BY_NPCSC
    elif level in provision.value.by_province:
        authority, says = Authority.PROVINCIAL_STANDING_COMMITTEE, _BY_PROVINCE
    return GrantedBy(authority, (Ground(provision.source, holds=True, says=says),))


def refixing_valid(
    *,
    boundaries_changed: bool,
    great_works: bool,
    population_changed_much: bool,
    on: date,
) -> Ruling:
    """Rule whether a number of deputies may be fixed anew (重新确定代表总名额).

    Growth as such is no reason: the number stays as fixed.

    Args:
        boundaries_changed: whether the administrative boundaries changed (行政区划变动).
        great_works: whether great works or the like moved people (重大工程建设等原因).
        population_changed_much: whether the population changed much (人口较大变动).
        on: the day whose law applies.

    Raises:
        FactsError: an answer that is neither True nor False.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 14 I.
    Limitations: a new statute is no case of this article.
    """
    on = day("on", on)
    facts = (
        ("boundaries_changed", instance("boundaries_changed", boundaries_changed, bool)),
        ("great_works", instance("great_works", great_works, bool)),
        (
            "population_changed_much",
            instance("population_changed_much", population_changed_much, bool),
        ),
    )
    provision = electoral_law.SEATS_STAY.at(on)
    caused = boundaries_changed or great_works
    doubtful = boundaries_changed and not population_changed_much
    holds = (caused and population_changed_much) or doubtful
    ground = Ground(provision.source, holds, says=provision.value)
    point = attrs.evolve(_BOUNDARIES_ALONE if doubtful else _NO_MEASURE, citation=provision.source)
    return decide(_REFIXING, on, facts, (ground,), (point,))


def refixing_report_due(fixed_anew: date, *, on: date) -> Deadline:
    """Return by when a number fixed anew is reported for the record (重新确定名额的备案期限).

    The provincial standing committee reports to the NPC Standing Committee, whichever local
    congress it is.

    Args:
        fixed_anew: the day on which the number was fixed anew.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 14 II.
    Limitations: the text does not name the day from which the days run; that of the new fixing
        is taken.
    """
    on = day("on", on)
    provision = electoral_law.REFIXING_REPORT_DAYS.at(on)
    says = Text(
        "省级人大常委会报全国人大常委会备案",
        "the provincial standing committee reports to the NPC Standing Committee",
    )
    ground = Ground(provision.source, holds=True, says=says)
    fixed_anew = day("fixed_anew", fixed_anew)
    return Deadline(days_after(fixed_anew, provision.value), fixed_anew, _COUNTED, (ground,))
