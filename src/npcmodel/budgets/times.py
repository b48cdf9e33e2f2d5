"""By when drafts are handed in, budgets passed on, published and filed (预算、决算的期限)."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from datetime import date
from typing import Any, TypeAlias

import attrs

from npcmodel.checks import day, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.deadline import Deadline
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import OpenPoint, Ruling, decide
from npcmodel.law.saying import said
from npcmodel.law.wording import Text, english
from npcmodel.params import budget_times, npc_budget, npcsc_budget, supervision_budget
from npcmodel.profiles.parts import TimeLimit, TimeUnit
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.congress import own_rules
from npcmodel.sitting.limits import questions, unknown
from npcmodel.sitting.places import fits, unread
from npcmodel.sitting.spans import IN_TIME, deadline, in_time, timed

__all__ = ["BACK", "BudgetTime", "budget_due", "budget_in_time", "budget_texts"]


@enum.unique
class BudgetTime(enum.Enum):
    """What times are set for with budgets and final accounts (预算、决算的期限事项)."""

    BRIEFING = "汇报计划、预算的主要内容和初步方案"
    BUDGET_DRAFT = "提交预算草案初步方案"
    ADJUSTMENT_DRAFT = "送交预算调整初步方案"
    PLAN_ADJUSTMENT_DRAFT = "送交规划纲要、计划的调整方案"
    ACCOUNTS_DRAFT = "提交决算草案"
    PUBLICATION = "政府公开预算、预算调整、决算"
    DEPARTMENT_PUBLICATION = "部门公开预算、决算"
    UNIT_PUBLICATION = "单位公开预算、决算"
    DEPARTMENT_BUDGETS = "向各部门批复预算"
    UNIT_BUDGETS = "各部门向所属单位批复预算"
    GENERAL_TRANSFERS = "下达一般性转移支付"
    SPECIAL_TRANSFERS = "下达专项转移支付"
    PASSED_ON = "转下达中央转移支付"
    DEPARTMENT_ACCOUNTS = "向各部门批复决算"
    UNIT_ACCOUNTS = "各部门向所属单位批复决算"
    FILING = "决算报上一级政府备案"
    FILING_BELOW = "下一级决算汇总报常委会备案"

    __hash__ = object.__hash__


_W = BudgetTime
BACK = (
    _W.BRIEFING,
    _W.BUDGET_DRAFT,
    _W.ADJUSTMENT_DRAFT,
    _W.PLAN_ADJUSTMENT_DRAFT,
    _W.ACCOUNTS_DRAFT,
)
"""What is counted back from a session or a meeting."""
_PUBLISHED = (_W.PUBLICATION, _W.DEPARTMENT_PUBLICATION)
_TRANSFERS = (_W.GENERAL_TRANSFERS, _W.SPECIAL_TRANSFERS, _W.PASSED_ON)
_EXCEPTED = (*_PUBLISHED, _W.UNIT_PUBLICATION, *_TRANSFERS)
_UNITS_SECRETS = Text(
    "国家秘密的例外写在政府和部门的公开中，单位的公开是否适用没有明文",
    "state secrets are excepted of governments and departments; of units that is not said",
)
_LOCAL = {
    _W.ADJUSTMENT_DRAFT: "budget_adjustment",
    _W.PLAN_ADJUSTMENT_DRAFT: "plan_adjustment",
    _W.ACCOUNTS_DRAFT: "final_accounts",
}
_DAYS, _MONTHS = TimeUnit.DAYS, TimeUnit.MONTHS
_Counted: TypeAlias = tuple[Parameter[int], TimeUnit]
_OLDER = (supervision_budget.ADJUSTMENT_MONTHS_BEFORE, _MONTHS)
_LEVELS = tuple(Tier)
_COUNTY_UP = (Tier.PROVINCE, Tier.PREFECTURE, Tier.COUNTY)


def _same(
    parameter: Parameter[int], tiers: tuple[Tier, ...] = _LEVELS
) -> dict[Tier, tuple[_Counted, ...]]:
    return dict.fromkeys(tiers, ((parameter, _DAYS),))


# The first text of each must be known on the day; the others add to it where they are.
_TEXTS: Mapping[BudgetTime, Mapping[Tier, tuple[_Counted, ...]]] = {
    _W.BRIEFING: _same(npc_budget.BRIEFING_DAYS, (Tier.NATIONAL,)),
    _W.BUDGET_DRAFT: {
        **_same(budget_times.NATIONAL_DRAFT_DAYS, (Tier.NATIONAL,)),
        **_same(budget_times.PROVINCE_DRAFT_DAYS, (Tier.PROVINCE,)),
        **_same(budget_times.PREFECTURE_DRAFT_DAYS, (Tier.PREFECTURE,)),
        **_same(budget_times.COUNTY_DRAFT_DAYS, (Tier.COUNTY,)),
    },
    _W.ADJUSTMENT_DRAFT: {
        Tier.NATIONAL: (
            (budget_times.NATIONAL_ADJUSTMENT_DAYS, _DAYS),
            _OLDER,
            (npcsc_budget.BUDGET_DAYS, _DAYS),
        ),
        Tier.PROVINCE: ((budget_times.PROVINCE_ADJUSTMENT_DAYS, _DAYS), _OLDER),
        Tier.PREFECTURE: ((budget_times.PREFECTURE_ADJUSTMENT_DAYS, _DAYS), _OLDER),
        Tier.COUNTY: ((budget_times.COUNTY_ADJUSTMENT_DAYS, _DAYS), _OLDER),
    },
    _W.PLAN_ADJUSTMENT_DRAFT: _same(npcsc_budget.PLAN_DAYS, (Tier.NATIONAL,)),
    _W.ACCOUNTS_DRAFT: {
        Tier.NATIONAL: (
            (budget_times.NATIONAL_ACCOUNTS_DAYS, _DAYS),
            (npcsc_budget.BUDGET_DAYS, _DAYS),
        ),
        **_same(budget_times.PROVINCE_ACCOUNTS_DAYS, (Tier.PROVINCE,)),
        **_same(budget_times.PREFECTURE_ACCOUNTS_DAYS, (Tier.PREFECTURE,)),
        **_same(budget_times.COUNTY_ACCOUNTS_DAYS, (Tier.COUNTY,)),
    },
    _W.PUBLICATION: _same(budget_times.PUBLICATION_DAYS),
    _W.DEPARTMENT_PUBLICATION: _same(budget_times.DEPARTMENT_PUBLICATION_DAYS),
    _W.UNIT_PUBLICATION: _same(budget_times.UNIT_PUBLICATION_DAYS),
    _W.DEPARTMENT_BUDGETS: _same(budget_times.DEPARTMENT_BUDGET_DAYS),
    _W.UNIT_BUDGETS: _same(budget_times.UNIT_BUDGET_DAYS),
    _W.GENERAL_TRANSFERS: {
        **_same(budget_times.CENTRAL_GENERAL_DAYS, (Tier.NATIONAL,)),
        **_same(budget_times.LOCAL_GENERAL_DAYS, _COUNTY_UP),
    },
    _W.SPECIAL_TRANSFERS: {
        **_same(budget_times.CENTRAL_SPECIAL_DAYS, (Tier.NATIONAL,)),
        **_same(budget_times.LOCAL_SPECIAL_DAYS, _COUNTY_UP),
    },
    _W.PASSED_ON: _same(budget_times.PASSED_ON_DAYS, (Tier.PROVINCE,)),
    _W.DEPARTMENT_ACCOUNTS: _same(budget_times.DEPARTMENT_ACCOUNTS_DAYS),
    _W.UNIT_ACCOUNTS: _same(budget_times.UNIT_ACCOUNTS_DAYS),
    _W.FILING: {
        **_same(budget_times.FILING_DAYS, _COUNTY_UP),
        **_same(budget_times.TOWNSHIP_FILING_DAYS, (Tier.TOWNSHIP,)),
    },
    _W.FILING_BELOW: _same(budget_times.FILING_DAYS, _COUNTY_UP),
}
_SAYS = {what: Text(what.value, english(what)) for what in BudgetTime}
_QUESTIONS = questions("budget_in_time", BudgetTime, IN_TIME)


def _national(what: BudgetTime, tier: Tier, on: date) -> tuple[Provision[TimeLimit], ...]:
    counted = _TEXTS[what].get(tier, ())
    if not counted:
        return ()
    (first, unit), *others = counted
    found = [(first.at(on), unit)]
    found += [(text, unit) for one, unit in others if (text := one.known(on)) is not None]
    return tuple(_back(what, one, unit) for one, unit in found)


def _back(what: BudgetTime, one: Provision[int], unit: TimeUnit) -> Provision[TimeLimit]:
    span = timed(one, unit)
    return attrs.evolve(span, value=TimeLimit(one.value, unit, before=what in BACK))


def _local(
    what: BudgetTime, level: Level, profile: Profile | None, on: date
) -> tuple[Provision[Any], ...]:
    """What a place's rules of procedure give for its own congress or standing committee."""
    if profile is None:
        return ()
    if level.national:
        raise FactsError("profile", profile.name, "None for a national body: no place binds it")
    fits(profile, level)
    if profile.tier is not level.tier:
        return ()
    if what is _W.BRIEFING:
        return own_rules(profile, "plan_and_budget", on)
    field = _LOCAL.get(what)
    found = profile.find(f"committee.{field}", on, own=True) if field else ()
    return tuple(one.provision for one in found)


def budget_texts(
    what: BudgetTime, level: Level, profile: Profile | None, on: date
) -> tuple[Provision[TimeLimit], ...]:
    """Return every time that is set for it on the day, the nation's first.

    Raises:
        FactsError: no profile, or one that does not fit the level.
        NotInForceError: a national text sets one, and is not known for the day.
    """
    optional(instance, "profile", profile, Profile)
    local = _local(what, level, profile, on)
    return (*_national(what, level.tier, on), *local)


def budget_due(
    what: BudgetTime, event: date, *, level: Level, on: date, profile: Profile | None = None
) -> Deadline:
    """Return the last day for something with budgets or final accounts (预算、决算的期限).

    Args:
        what: what is to be done.
        event: the day the time is counted from, itself not counted, or back from. Of drafts: the
            first day of the session or meeting that examines them; of publication: the approval
            or, of departments and units, the day their own was passed to them; of what is passed
            on to units: the day the department received its own; of transfers: the approval, of
            those that a province passes on their receipt; otherwise the approval.
        level: of which government it is the budget.
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: a profile that does not fit the level.
        NotInForceError: no text that was asked sets a time for it at this level on the day.

    Law: 预算法 14, 44, 52, 69, 78, 80; 预算法实施条例 6, 88; 监督法 (2006) 17 III; 全国人大议事规则
        34; 全国人大常委会议事规则 24; local rules of procedure.
    Limitations: several texts bind together, the earliest day counts. 全国人大常委会议事规则 count
        back from the plenary that examines it, 预算法 from the meeting: give the earlier of the
        two. Local texts on the review of budgets (预算法 100) are not among those read.
    """
    on, event = day("on", on), day("event", event)
    member("what", what, BudgetTime)
    texts = budget_texts(what, member("level", level, Level), profile, on)
    if not texts:
        raise unknown(_SAYS[what], profile, on)
    found = deadline(event, texts, _SAYS[what])
    return attrs.evolve(found, notes=_notes(what, level, profile, on))


def _notes(what: BudgetTime, level: Level, profile: Profile | None, on: date) -> tuple[Text, ...]:
    return () if level.national else unread(profile, _local(what, level, profile, on))


def budget_in_time(  # noqa: PLR0913  # what, when, by which event, where and by which law
    what: BudgetTime,
    done: date,
    *,
    event: date,
    level: Level,
    on: date,
    excepted: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether something with budgets or final accounts was done in time (按期).

    Args:
        what: what was done.
        done: the day it was done.
        event: the day the time is counted from or back from, as in `budget_due`.
        level: of which government it is the budget.
        on: the day whose law applies.
        excepted: of what is published, whether it touches state secrets; of transfers, whether
            they are for disasters or settled by what was spent: for these no days are given.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: done on the wrong side of the event, an exception of something else, or a
            profile that does not fit.
        NotInForceError: the national text that sets the time is not known for the day.

    Law: as in `budget_due`; 预算法 14 IV, 52 V.
    Limitations: as in `budget_due`. Where no text asked sets a time, that is left open.
    """
    on = day("on", on)
    member("what", what, BudgetTime)
    member("level", level, Level)
    before = what in BACK
    if before and day("done", done) > day("event", event):
        raise FactsError("done", done, f"{event}, the day it is counted back from, or earlier")
    if not before and day("done", done) < day("event", event):
        raise FactsError("done", done, f"{event}, the day it is counted from, or later")
    if instance("excepted", excepted, bool) and what not in _EXCEPTED:
        raise FactsError("excepted", excepted, "False: of publications and transfers alone")
    asked = (
        ("what", what),
        ("done", done),
        ("event", event),
        ("level", level),
        ("excepted", excepted),
        ("profile", profile),
    )
    texts = budget_texts(what, level, profile, on)
    notes = _notes(what, level, profile, on) if texts else ()
    if excepted and texts:
        grounds = said(on, budget_times.SECRETS) if what in _PUBLISHED else ()
        points = () if grounds else (_undated(what, on),)
        return decide(_QUESTIONS[what], on, asked, grounds, points, notes)
    ruling = in_time(_QUESTIONS[what], on, asked, done, event, texts, profile)
    return attrs.evolve(ruling, notes=(*ruling.notes, *notes))


def _undated(what: BudgetTime, on: date) -> OpenPoint:
    """Return the doubt of an exception for which no days are given."""
    text = budget_times.SECRETS if what is _W.UNIT_PUBLICATION else budget_times.SPECIAL_CASES
    says = _UNITS_SECRETS if what is _W.UNIT_PUBLICATION else text.at(on).value
    return OpenPoint(says, text.at(on).source, decides=True)
