"""From what the public asks for to the list that is voted on, by the body's own rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

import attrs

from npcmodel.checks import count, day, instance, text
from npcmodel.errors import FactsError
from npcmodel.exact.margins import Span, Surplus
from npcmodel.law.ruling import Bound, Ground, Measure, OpenPoint, Question, Ruling, decide
from npcmodel.law.wording import Text
from npcmodel.livelihood.schemes import (
    ProjectDuration,
    ProjectPlan,
    ProjectRules,
    by_rules,
    own_texts,
)
from npcmodel.pairs import Pairs
from npcmodel.sitting.spans import last_day

__all__ = [
    "ShortlistRule",
    "collection_valid",
    "listing_valid",
    "project_plan_valid",
    "shortlist_valid",
]

_ONE_DAY = timedelta(days=1)
_SILENT = OpenPoint(
    Text("所给的办法对此没有规定，法律也没有规定", "neither the rules given nor a statute say"),
    decides=True,
)
_FIRST_DAY = OpenPoint(
    Text(
        "征集的第一日是否计入，办法没有说明；计入则够，不计入则差一日",
        "the rules do not say whether the first day counts: if so it is enough, else a day short",
    ),
    decides=True,
)


_FIRST_USUAL = attrs.evolve(_FIRST_DAY, decides=False)


@attrs.frozen(kw_only=True)
class ShortlistRule:
    """How many candidates a body puts to the vote (差额票决的差额). Local practice, never law.

    Attributes:
        issued_by: whose rule it is.
        source: where it is written.
        surplus: how many more candidates than projects to be chosen: `by_share` of these or
            `by_count`; None where the rule only wants a surplus (差额), of one at least.
    """

    issued_by: str
    source: str
    surplus: Surplus | None = None

    def __attrs_post_init__(self) -> None:
        text("issued_by", self.issued_by)
        text("source", self.source)
        if self.surplus is not None:
            instance("surplus", self.surplus, Surplus)

    def candidates(self, places: int) -> Span | None:
        """Return how many candidates the rule admits; None where it names no number."""
        places = count("places", places, 1)
        return None if self.surplus is None else self.surplus.candidates(places)


_COLLECTED = Question(
    "collection_valid",
    Text("征集符合办法的规定", "the public was asked as the rules want"),
    Text("征集不符合办法的规定", "the public was not asked as the rules want"),
)


def collection_valid(
    opened: date, closed: date, rules: ProjectRules, *, year: int, on: date
) -> Ruling:
    """Rule whether projects were collected when and as long as the rules want (公开征集).

    A time that is only usual (一般) is noted where it is missed, and never fails. A month is a
    month of the calendar and no thirty days.

    Args:
        opened: the first day on which projects could be put forward.
        closed: the last such day.
        rules: the body's own rules.
        year: the year for which projects are collected.
        on: the day whose law applies.

    Raises:
        FactsError: closed before it opened, or no rules.

    Law: none; the rules are the body's own.
    Limitations: rules that say 不少于三十日 do not say whether the first day counts: where the
        answer hangs on it, it is left open.
    """
    on = day("on", on)
    if day("closed", closed) < day("opened", opened):
        raise FactsError("closed", closed, f"{opened}, when it opened, or later")
    instance("rules", rules, ProjectRules)
    count("year", year, 1)
    asked = (("opened", opened), ("closed", closed), ("rules", rules), ("year", year))
    grounds: tuple[Ground, ...] = ()
    points: tuple[OpenPoint, ...] = ()
    notes: tuple[Text, ...] = ()
    if rules.collection is not None:
        last = last_day(opened, rules.collection.limit)
        usually, as_a_rule = ("一般", "as a rule ") if rules.collection.usually else ("", "")
        says = by_rules(rules, f"{usually}应征集至{last}", f"{as_a_rule}open until {last}")
        # Not counted, the first day makes it a day longer; what only the other reading
        # gives is open.
        enough = closed + _ONE_DAY >= last
        if enough and closed < last:
            points += (_FIRST_USUAL if rules.collection.usually else _FIRST_DAY,)
        elif rules.collection.usually and not enough:
            notes += (
                by_rules(rules, f"短于一般所需，应至{last}", f"shorter than usual: until {last}"),
            )
            enough = True
        grounds += (Ground(None, enough, says=says),)
    if rules.collection_months:
        months = "、".join(map(str, rules.collection_months))
        begun = opened.year == year - 1 and opened.month in rules.collection_months
        says = by_rules(
            rules,
            f"应在{year - 1}年{months}月启动征集",
            f"to begin in month {months.replace('、', ', ')} of {year - 1}",
        )
        grounds += (Ground(None, begun, says=says),)
    return decide(_COLLECTED, on, asked, grounds, points if grounds else (_SILENT,), notes)


_LISTED = Question(
    "listing_valid",
    Text("可以列为候选项目", "the project may be listed"),
    Text("不得列为候选项目", "the project may not be listed"),
)


def listing_valid(
    found: Mapping[str, bool | None],
    rules: ProjectRules,
    *,
    weighed: Iterable[str] = (),
    on: date,
) -> Ruling:
    """Rule whether a project may become a candidate by the rules' own list (负面清单筛选).

    Args:
        found: of each reason in the rules whether the project shows it; None where nobody
            knows yet, which leaves the answer open.
        rules: the body's own rules, whose reasons they are.
        weighed: the factors that were weighed.
        on: the day whose law applies.

    Raises:
        FactsError: reasons or factors that are not those of the rules, or one not answered.

    Law: none; the rules are the body's own.
    """
    on = day("on", on)
    instance("rules", rules, ProjectRules)
    given = Pairs[str, bool | None].of("found", found)
    reasons = tuple(one.name for one in rules.exclusions)
    if set(given) != set(reasons):
        raise FactsError("found", list(given), f"the reasons of the rules, each: {list(reasons)}")
    for name, shown in given.items():
        if shown is not None:
            instance(f"found[{name!r}]", shown, bool)
    factors = own_texts("weighed", weighed)
    if not set(factors) <= set(rules.factors):
        raise FactsError("weighed", factors, f"factors of the rules: {list(rules.factors)}")
    asked = (("found", given), ("rules", rules), ("weighed", factors))
    grounds, points, notes = _excluded(rules, given)
    grounds += tuple(
        Ground(None, one in factors, says=by_rules(rules, f"应统筹考虑{one}", f"to weigh: {one}"))
        for one in rules.factors
    )
    if not grounds and not points:
        points = (_SILENT,)
    return decide(_LISTED, on, asked, grounds, points, notes)


def _excluded(
    rules: ProjectRules, found: Pairs[str, bool | None]
) -> tuple[tuple[Ground, ...], tuple[OpenPoint, ...], tuple[Text, ...]]:
    """Return what each reason of the rules' list says, leaves open and notes."""
    grounds: tuple[Ground, ...] = ()
    points: tuple[OpenPoint, ...] = ()
    notes: tuple[Text, ...] = ()
    for one in rules.exclusions:
        shown = found[one.name]
        if shown is None:
            says = by_rules(
                rules, f"是否有“{one.name}”情形尚不清楚", f"not known yet: “{one.name}”"
            )
            points += (OpenPoint(says, decides=not one.usually),)
            if one.usually:  # whatever comes of it, it does not shut the project out
                says = by_rules(rules, f"仅原则上不列入：{one.name}", f"only as a rule: {one.name}")
                grounds += (Ground(None, holds=True, says=says),)
        elif shown and one.usually:
            notes += (
                by_rules(rules, f"原则上不列入：{one.name}", f"as a rule not listed: {one.name}"),
            )
        state = ("有", "shows") if shown else ("没有", "does not show")
        if shown is not None:
            holds = not shown or one.usually
            says = by_rules(rules, f"{state[0]}“{one.name}”情形", f"{state[1]} “{one.name}”")
            grounds += (Ground(None, holds, says=says),)
    return grounds, points, notes


_PLANNED = Question(
    "project_plan_valid",
    Text("实施计划符合办法的规定", "the plan is as the rules want it"),
    Text("实施计划不符合办法的规定", "the plan is not as the rules want it"),
)


def project_plan_valid(plan: ProjectPlan, rules: ProjectRules, *, on: date) -> Ruling:
    """Rule whether a plan keeps to its year, or has a goal in each of several (跨年度项目).

    Args:
        plan: the project's plan.
        rules: the body's own rules.
        on: the day whose law applies.

    Raises:
        FactsError: no plan, or no rules.

    Law: none; the rules are the body's own.
    """
    on = day("on", on)
    instance("plan", plan, ProjectPlan)
    instance("rules", rules, ProjectRules)
    grounds: tuple[Ground, ...] = ()
    notes: tuple[Text, ...] = ()
    several = len(plan.years) > 1
    if rules.duration is not None:
        says = by_rules(rules, rules.duration.value, _DURATION[rules.duration])
        usual = rules.duration is ProjectDuration.USUALLY_SAME_YEAR
        if several and usual:
            notes += (
                by_rules(rules, "跨年度，一般应当当年完成", "as a rule done within its year"),
            )
        grounds += (Ground(None, usual or not several, says=says),)
    if rules.yearly_goals:
        missing = plan.goals_missing
        zh = "跨年度项目每年有阶段目标"
        en = "a project of several years has a goal in each"
        if missing:
            years = list(map(str, missing))
            zh, en = f"{zh}，缺{'、'.join(years)}年", f"{en}; none in {', '.join(years)}"
        grounds += (Ground(None, not missing, says=by_rules(rules, zh, en)),)
    points = () if grounds else (_SILENT,)
    return decide(_PLANNED, on, (("plan", plan), ("rules", rules)), grounds, points, notes)


_DURATION = {
    ProjectDuration.SAME_YEAR: "done within its year",
    ProjectDuration.USUALLY_SAME_YEAR: "as a rule done within its year",
}
_SHORTLISTED = Question(
    "shortlist_valid",
    Text("候选项目数符合差额的规定", "as many candidates as the rule wants"),
    Text("候选项目数不符合差额的规定", "not as many candidates as the rule wants"),
)
_NO_NUMBER = OpenPoint(
    Text(
        "办法所定的差额中没有整数，候选项目数须由本机关另行确定",
        "the rule's surplus holds no whole number: the body itself has to say how many",
    ),
    decides=True,
)


def shortlist_valid(candidates: int, places: int, rule: ShortlistRule, *, on: date) -> Ruling:
    """Rule whether so many candidates may be put to the vote (候选项目的差额).

    Args:
        candidates: how many projects are put to the vote.
        places: how many of them are to be chosen.
        rule: the body's own rule.
        on: the day whose law applies.

    Raises:
        FactsError: no count, nothing to be chosen, or no rule.

    Law: none; no statute asks for a surplus of projects.
    """
    on = day("on", on)
    number = count("candidates", candidates)
    places = count("places", places, 1)
    instance("rule", rule, ShortlistRule)
    asked = (("candidates", number), ("places", places), ("rule", rule))
    span = rule.candidates(places)
    says = by_rules(rule, f"应选{places}项", f"{places} to be chosen")
    if span is not None and (span.least is None or span.most is None):
        least = places + (rule.surplus is not None and rule.surplus.low > 0)
        ground = Ground(None, number >= least, Measure.PROJECTS, number, least, says=says)
        return decide(_SHORTLISTED, on, asked, (ground,), (_NO_NUMBER,))
    least = places + 1 if span is None or span.least is None else span.least
    grounds = [Ground(None, number >= least, Measure.PROJECTS, number, least, says=says)]
    if span is not None and span.most is not None:
        within = number <= span.most
        grounds.append(
            Ground(None, within, Measure.PROJECTS, number, span.most, Bound.AT_MOST, says=says)
        )
    return decide(_SHORTLISTED, on, asked, tuple(grounds))
