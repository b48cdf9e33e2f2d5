"""Who fixes the number of deputies, who grants the addition, and when it is fixed anew."""

from __future__ import annotations

from datetime import date

import attrs

from npcmodel.checks import day, instance, member
from npcmodel.dates.periods import days_after
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level
from npcmodel.law.deadline import Deadline
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground, OpenPoint, Question, Result, Ruling, decide
from npcmodel.law.wording import Lang, Text, numeral, term
from npcmodel.params import electoral_law
from npcmodel.params.electoral_law import Authority
from npcmodel.profiles.profile import Profile
from npcmodel.seats.saying import lines
from npcmodel.sitting.places import direct

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
_GRANTED_HERE = Text(
    "经省级人大常委会决定，可以另加百分之五",
    "by decision of the provincial standing committee, five per cent may be added",
)
_TO_THE_NATION = Text(
    "省级人大常委会报全国人大常委会备案",
    "the provincial standing committee reports to the NPC Standing Committee",
)
_TO_THE_ONE_ABOVE = Text(
    "县级人大常委会将重新确定的乡级代表名额报上一级人大常委会备案",
    "the county's standing committee reports a township's new number to the one above",
)
_NOT_NAMED = Text(
    "这一级不在可以另加之列", "this level is not among those that may have the addition"
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


def addition_granted_by(level: Level, *, on: date, profile: Profile | None = None) -> GrantedBy:
    """Return who may grant the addition of five per cent to a level (另加百分之五的决定机关).

    Args:
        level: of which congress.
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.

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
    grounds: tuple[Ground, ...] = (Ground(provision.source, holds=True, says=says),)
    for one in direct(profile, "addition", on):
        if level in one.value.by_province:
            grounds += (Ground(one.source, holds=True, says=_GRANTED_HERE),)
    return GrantedBy(authority, grounds)


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


def refixing_report_due(
    fixed_anew: date,
    *,
    on: date,
    by: Authority = Authority.PROVINCIAL_STANDING_COMMITTEE,
    profile: Profile | None = None,
) -> Deadline:
    """Return by when a number fixed anew is reported for the record (重新确定名额的备案期限).

    The provincial standing committee reports to the NPC Standing Committee, whichever local
    congress it is. A local text may give county standing committees, which fix the numbers of
    townships, days of their own to report to the one above.

    Args:
        fixed_anew: the day on which the number was fixed anew.
        on: the day whose law applies.
        by: who reports.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: one to whom no text known on the day gives days.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 14 II.
    Limitations: the text does not name the day from which the days run; that of the new fixing
        is taken.
    """
    on = day("on", on)
    fixed_anew = day("fixed_anew", fixed_anew)
    texts: tuple[Provision[int], ...]
    if member("by", by, Authority) is Authority.PROVINCIAL_STANDING_COMMITTEE:
        national = electoral_law.REFIXING_REPORT_DAYS.at(on)
        texts, says = (national, *direct(profile, "refixing_report_days", on)), _TO_THE_NATION
    else:
        county = by is Authority.COUNTY_STANDING_COMMITTEE
        texts = direct(profile, "township_report_days", on) if county else ()
        says = _TO_THE_ONE_ABOVE
    if not texts:
        expected = "PROVINCIAL_STANDING_COMMITTEE, or one to whom a text of the profile gives days"
        raise FactsError("by", by, expected)
    days = min(one.value for one in texts)
    grounds = tuple(Ground(one.source, holds=True, says=says) for one in texts)
    return Deadline(days_after(fixed_anew, days), fixed_anew, _counted(days), grounds)


def _counted(days: int) -> Text:
    return Text(
        f"自重新确定之日起{numeral(days)}日内，当日不计；起算日法无明文",
        f"{days} days from the day it was fixed anew, which is not counted; the text names no "
        "first day",
    )
