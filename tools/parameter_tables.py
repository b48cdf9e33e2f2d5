"""Write docs/reference/parameters.md: every number and rule in words, with its provision.

`--check` compares the page with what the code says and fails where they differ.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum
from pathlib import Path
from typing import Any, NamedTuple

import attrs

import npcmodel.params
import npcmodel.profiles
from npcmodel.dates.frequency import AtLeast, EveryPeriod, Frequency
from npcmodel.exact.margins import Surplus
from npcmodel.exact.thresholds import Ceiling, Threshold
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Tier
from npcmodel.facts.publications import Publication
from npcmodel.law.citation import Edition, Statute
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Base, Share
from npcmodel.law.statutes import EDITIONS, NEWEST
from npcmodel.law.wording import Text, english, share_zh
from npcmodel.params.budget_times import Months as BudgetMonths
from npcmodel.params.electoral_districts import DistrictSize
from npcmodel.params.electoral_law import Addition, SeatFormula, SeatsFixing, SmallestUnits
from npcmodel.params.military_measures import ElectionCommitteeSize
from npcmodel.params.npc_rules import SpeakingTime
from npcmodel.params.oath_decision import OathOrganised
from npcmodel.params.organic_law import CommitteeSize
from npcmodel.profiles.appointing import (
    ActingRule,
    Balloted,
    DeputyNominators,
    LawTest,
    OneByOne,
    Precedence,
    Renomination,
    Speech,
    Voting,
)
from npcmodel.profiles.committee_rules import AbsenceStep, AbsentDays, Postponement
from npcmodel.profiles.congress_rules import Months, ShareRange
from npcmodel.profiles.deputies import TierLimits, TierNorms, TierTexts
from npcmodel.profiles.fields import GROUPS, Group, versions
from npcmodel.profiles.filings import DayOfYear
from npcmodel.profiles.hearing_rules import ListedStep
from npcmodel.profiles.major_matters import (
    Criteria,
    Handling,
    MatterList,
    Preparation,
    YearlyReports,
)
from npcmodel.profiles.parts import Limit, ListOrder, LocalSeats, TimeLimit
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.suggesting import (
    AnswerClasses,
    Evaluation,
    Extension,
    HandlingTime,
    Reference,
    ReturnRule,
    StartEvent,
    VotedReports,
    Withdrawal,
)
from npcmodel.profiles.swearing import OathWindow, Swearers
from npcmodel.profiles.townships import (
    CommitteeMembers,
    Invitation,
    LargerPresidium,
    SmallCongress,
)
from npcmodel.sitting.yearly import frequency_said

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "reference" / "parameters.md"

INTRODUCTION = f"""\
<!-- written by tools/parameter_tables.py: change the code, then `make law-coverage` -->
# Parameters

Every number and requirement that the library takes from a text, with its provision and the \
first day on which it is known to hold; a later row of the same parameter replaces the earlier \
one. National texts were checked up to {NEWEST}. A day before the first row is not answered: \
`NotInForceError` names the text that is missing.

本库取自法律文本的全部数字和要求，各附条文和可知的起始日；同一参数的后一行取代前一行。\
全国性法律核对至{NEWEST}。早于首行的日期不作回答，`NotInForceError` 说明缺少的文本。
"""
OF_EDITIONS = """\
The header of a consolidated text gives the day on which it was adopted or last amended, not \
always its first day in force.

公布文本的题注只载明通过或者最近一次修改的日期，不一定是施行日期。"""

# What a whole number counts, by how the name of its parameter ends; longest endings first.
UNITS = {
    "_DAYS": Text("{}日", "{} days"),
    "READINGS": Text("{}次", "{} readings"),
    "READINGS_AGREED": Text("{}次", "{} readings"),
    "ADJUSTMENT_MONTHS_BEFORE": Text("{}个月", "{} months"),
    "READINGS_NARROW": Text("{}次", "{} reading"),
    "_A_YEAR": Text("每年{}次", "{} a year"),
    "_MONTHS": Text("{}个月", "{} months"),
    "MONTHS_BEFORE": Text("{}个月以前", "{} month before"),
    "_LAST_MONTH": Text("{}月底以前", "by the end of month {}"),
    "_CANDIDATES": Text("至少多{}人", "at least {} more than seats"),
    "MORE_THAN_SEATS": Text("至少多{}人", "at least {} more than seats"),
    "_SURPLUS": Text("多{}人", "{} more than seats"),
    "NATIONAL_SEATS": Text("不超过{}名", "at most {} deputies"),
    "NATIONALITY_SEATS": Text("至少{}名", "at least {} deputy"),
    "OBSERVERS": Text("{}人", "{} person"),
    "PROXIES": Text("不超过{}人", "at most {} persons"),
    "CHARACTERS": Text("{}字", "{} characters"),
    "LEADERS": Text("{}人", "{} person"),
    "_AGE": Text("{}周岁", "{} years"),
    "VOTES_OF_A_VOTER": Text("{}票", "{} vote"),
    "CANDIDATES_FOR_ONE_SEAT": Text("{}人", "{} persons"),
    "NOMINATORS": Text("{}人以上", "at least {} voters"),
    "RECALL_SIGNERS": Text("{}人以上", "at least {} voters"),
    "_CONSECUTIVE_TERMS": Text("不超过{}届", "at most {} terms"),
    "COMMITTEE_NATIONALITY": Text("至少{}人", "at least {} person"),
    "ABSENCES": Text("{}次", "{} sessions"),
    "ACTING_CHAIRS": Text("{}人", "{} person"),
    "DIRECTOR_TERMS": Text("不超过{}届", "at most {} terms"),
    "TERM_YEARS": Text("{}年", "{} years"),
    "_YEARS": Text("{}年", "{} years"),
    "_HOUSEHOLDS": Text("{}户", "{} households"),
    "_MEMBERS": Text("{}人", "{} members"),
    "_DELEGATES": Text("{}人", "{} delegates"),
    "_IN_MEETING": Text("{}人", "{} delegates"),
    "POOR_APPRAISALS": Text("连续{}次", "{} in a row"),
    "_ABSENCES": Text("{}次", "{} meetings"),
    "YEARS_AWAY": Text("{}年", "{} years"),
    "_EXTENSION": Text("{}分钟", "{} minutes"),
    "_SIGNERS": Text("{}人以上", "at least {} persons"),
    "_SPONSORS": Text("{}人以上", "at least {} sponsors"),
    "_HOURS": Text("{}小时", "{} hours"),
    "_DELEGATIONS": Text("{}个以上代表团", "at least {} delegations"),
    "BY_SIGNERS": Text("{}人以上", "at least {} persons"),
    "BY_VOTERS": Text("{}人以上", "at least {} voters"),
    "BY_VOTERS_COUNTY": Text("{}人以上", "at least {} voters"),
    "BY_VOTERS_TOWNSHIP": Text("{}人以上", "at least {} voters"),
    "BY_DELEGATIONS": Text("{}个以上代表团", "at least {} delegations"),
    "NOMINATION_PROVINCE": Text("{}人以上", "at least {} deputies"),
    "NOMINATION_PREFECTURE": Text("{}人以上", "at least {} deputies"),
    "NOMINATION_COUNTY": Text("{}人以上", "at least {} deputies"),
    "NOMINATION_TOWNSHIP": Text("{}人以上", "at least {} deputies"),
}

DIRECT_FIELDS = {
    "county_committee": "县级选举委员会组成人员",
    "township_committee": "乡级选举委员会组成人员",
    "vice_chairs": "选举委员会副主任",
    "working_group": "选举工作组组成人员",
    "working_team": "选举工作小组组成人员",
    "county_seats": "县级代表名额",
    "township_seats": "乡级代表名额",
    "population": "人口数的口径",
    "addition": "代表名额另加",
    "refixing_report_days": "重新确定代表名额的备案期限",
    "township_report_days": "乡级代表名额重新确定的备案期限",
    "small_township_seats": "人口特少的乡镇在县级人大的代表",
    "small_village_seats": "人口特少的村在乡级人大的代表",
    "nationality_seats": "聚居少数民族的代表",
    "large_nationality": "少数民族人口占三成以上",
    "small_nationality_floor": "少数民族人口不足一成五时每一代表所代表的人口数",
    "middle_nationality": "少数民族人口占一成五以上不足三成",
    "middle_nationality_seats": "少数民族人口占一成五以上不足三成时的名额上限",
    "dispersed_nationality": "散居少数民族每一代表所代表的人口数",
    "district_seats": "每一选区的代表名额",
    "equal_districts": "各选区每一代表所代表的人口数",
    "age_day": "年龄计算的日期",
    "registrations": "一名选民登记的选区",
    "voter_group": "选民小组的选民",
    "nominators": "联名推荐代表候选人的选民",
    "nomination_form": "推荐代表候选人的形式",
    "organisation_nominees": "政党、人民团体推荐的人数",
    "signer_nominees": "每一选民联名推荐的人数",
    "organisations_share": "政党、人民团体推荐的总数",
    "all_listed": "推荐的代表候选人全部列入名单",
    "list_order": "代表候选人名单的顺序",
    "order_after_primary": "预选后正式名单的顺序",
    "order_of_equals": "预选票数相等者的顺序",
    "primary_turnout": "参加预选的选民",
    "candidates": "代表候选人的差额",
    "voting_days": "投票的天数",
    "mobile_box_staff": "流动票箱的工作人员",
    "mobile_box_scrutineers": "流动票箱的监票人",
    "box_scrutineers": "其他票箱的监票人",
    "presiding": "不得主持投票选举的人",
    "serving": "不得担任选举工作人员的人",
    "counting": "不得担任监票人、计票人的人",
    "proxies": "每一选民接受的委托",
    "proxy_reasons": "外出以外的委托投票理由",
    "proxy_form": "书面以外的委托形式",
    "turnout": "参加投票的选民",
    "every_turnout": "每次投票参加的选民",
    "ballots": "所投票数与投票人数",
    "majority": "第一次投票当选的多数",
    "plurality_floor": "另行选举的得票下限",
    "one_seat_candidates": "另行选举只选一人的候选人数",
    "still_left": "另行选举后仍有缺额",
    "still_tied": "另行选举中票数相等",
    "deputyships": "在无隶属关系的行政区域保留的代表职务",
    "county_recall_signers": "联名要求罢免县级代表的选民",
    "township_recall_signers": "联名要求罢免乡级代表的选民",
    "recall_majority": "罢免代表的多数",
    "county_resignation_majority": "接受县级代表辞职的多数",
    "township_resignation_majority": "接受乡级代表辞职的多数",
    "by_election_voter_list_days": "补选公布选民名单的期限",
    "by_election_list_days": "补选公布代表候选人名单的期限",
    "by_election_formal_days": "补选公布正式代表候选人名单的期限",
    "by_election_candidates": "补选代表候选人的最小差额",
}

FIELDS = {
    "township_sessions": "乡镇人大会议次数",
    "township_quorum": "乡镇人大会议法定人数",
    "township_majority": "乡镇人大选举和通过决议的多数",
    "township_extraordinary": "临时召集乡镇人大会议的代表提议",
    "township_first_session_months": "乡镇人大每届第一次会议的期限",
    "township_notice_days": "乡镇人大会议通知期限",
    "township_notice_exemption": "临时召集的乡镇人大会议的通知",
    "officials_ballots": "选举乡镇国家机关领导人员有效的选票数",
    "chief_post_usual_surplus": "乡镇正职候选人的一般差额",
    "presidium_meetings": "乡镇主席团会议次数",
    "presidium_quorum": "乡镇主席团会议法定人数",
    "presidium_majority": "乡镇主席团决定的多数",
    "committee_meetings": "常务委员会会议次数",
    "committee_quorum": "常务委员会会议法定人数",
    "committee_majority": "常务委员会决议的多数",
    "committee_notice_days": "常务委员会会议通知期限",
    "committee_notice_exemption": "临时召集的常务委员会会议的通知",
}
"""What each field of a profile is in Chinese; its English is in the profile's docstring."""

_OF_A_PROFILE = ("name", "tier", "parent", *GROUPS)


# ---------------------------------------------------------------- values in words


def number(value: int) -> Text:
    """Return a number as each language groups it."""
    return Text(str(value), f"{value:,}")


def share(value: Share) -> Text:
    """Return a share of a base."""
    return Text(value.said("zh"), value.said("en"))


def threshold(value: Threshold) -> Text:
    """Return a threshold without a base."""
    zh = f"过{share_zh(value.share)}" if value.strict else f"{share_zh(value.share)}以上"
    return Text(zh, ("more than " if value.strict else "at least ") + str(value.share))


def ceiling(value: Ceiling) -> Text:
    """Return a share that must not be exceeded."""
    return Text(f"不得超过{share_zh(value.share)}", f"at most {value.share}")


def surplus(value: Surplus) -> Text:
    """Return how many candidates there must be beyond the seats."""
    if value.relative:
        low, high = (
            Text("一倍" if end == 1 else share_zh(end), str(end)) for end in (value.low, value.high)
        )
        return Text(
            f"比应选名额多{low.zh}至{high.zh}",
            f"more than seats by {low.en} to {high.en} of the seats",
        )
    return Text(
        f"比应选名额多{value.low}人至{value.high}人",
        f"more than seats by {value.low} to {value.high} persons",
    )


def norm(value: Norm) -> Text:
    """Return a frequency and whether it binds."""
    zh, en = frequency_said(value.frequency, "zh"), frequency_said(value.frequency, "en")
    return Text(f"一般{zh}", f"as a rule {en}") if value.soft else Text(zh, en)


def frequency(value: Frequency) -> Text:
    """Return how often something is asked for."""
    return Text(frequency_said(value, "zh"), frequency_said(value, "en"))


def seat_formula(value: SeatFormula | LocalSeats) -> Text:
    """Return how a number of deputies follows from the population."""
    zh = [f"基数{value.base}名，每{value.step}人增加1名"]
    en = [f"base {value.base:,}, one more for every {value.step:,} people"]
    above = Text("", "")
    if value.cap_above is not None:
        above = Text(f"人口超过{value.cap_above}的，", f" above {value.cap_above:,} people")
    if value.cap is not None:
        zh.append(f"{above.zh}总名额不得超过{value.cap}名")
        en.append(f"at most {value.cap:,} in all{above.en}")
    if value.below_under is not None:
        zh.append(f"人口不足{value.below_under}的，总名额可以少于{value.base}名")
        en.append(f"may be below {value.base:,} under {value.below_under:,} people")
    return Text("；".join(zh), "; ".join(en))


def limit(value: Limit) -> Text:
    """Return the numbers that a local text allows."""
    if value.least is not None and value.most is not None:
        same = value.least == value.most
        said = Text(
            str(value.least) if same else f"{value.least}至{value.most}",
            str(value.least) if same else f"{value.least} to {value.most}",
        )
    elif value.least is not None:
        said = Text(f"不少于{value.least}", f"at least {value.least}")
    else:
        said = Text(f"不超过{value.most}", f"at most {value.most}")
    said = Text(said.zh + "左右", "about " + said.en) if value.about else said
    return Text("一般" + said.zh, "usually " + said.en) if value.soft else said


def span(value: TimeLimit) -> Text:
    """Return how long before or after an event something is to be done."""
    unit = english(value.unit).removesuffix("s" if value.length == 1 else "")
    zh = f"{value.length}{value.unit.value}" + ("以前" if value.before else "内")
    en = f"{value.length} {unit} before" if value.before else f"within {value.length} {unit}"
    if not value.length:
        zh, en = "举行、表决以前", "before it"
    return Text("一般" + zh, "as a rule " + en) if value.soft else Text(zh, en)


def months(value: Months) -> Text:
    """Return in which months of a year something falls."""
    zh, en = f"{value.first}月至{value.last}月", f"in months {value.first} to {value.last}"
    return Text("一般" + zh, "as a rule " + en) if value.soft else Text(zh, en)


def budget_months(value: BudgetMonths) -> Text:
    """Return in which months of a year something is reported."""
    if value.first == value.last:
        return Text(f"{value.first}月", f"in month {value.first}")
    return Text(f"{value.first}月至{value.last}月", f"in months {value.first} to {value.last}")


def day_of_year(value: DayOfYear) -> Text:
    """Return by which day of every year something is done."""
    return Text(f"每年{value.month}月{value.day}日前", f"by day {value.day} of month {value.month}")


def share_range(value: ShareRange) -> Text:
    """Return between which shares of the deputies a number lies."""
    return Text(
        f"代表总数的{share_zh(value.least)}至{share_zh(value.most)}",
        f"{value.least} to {value.most} of the deputies",
    )


def postponement(value: Postponement) -> Text:
    """Return how a vote is put off."""
    by = names(value.proposed_by)
    if not (value.consent_of or value.majority):
        return Text(f"由{by.zh}决定", f"decided by {by.en}")
    zh, en = f"由{by.zh}提出", f"proposed by {by.en}"
    if value.consent_of:
        meetings = names(value.consent_of)
        zh, en = f"{zh}，{meetings.zh}同意", f"{en}, with the consent of {meetings.en}"
    if value.majority:
        votes = share(value.majority)
        zh, en = f"{zh}，{votes.zh}同意", f"{en}, with the consent of {votes.en}"
    return Text(zh, en)


def absent_days(value: AbsentDays) -> Text:
    """Return how much of a year's meeting days is too much to miss."""
    zh, en = {
        True: ("，含请假获准的天数", ", days on leave included"),
        False: ("，不含请假获准的天数", ", days on leave not included"),
        None: ("，是否含请假获准的天数没有明文", ", of days on leave nothing is said"),
    }[value.on_leave]
    much = threshold(value.share)
    return Text(f"全年会议总天数{much.zh}{zh}", f"{much.en} of the year's meeting days{en}")


def absence_step(value: AbsenceStep) -> Text:
    """Return what follows a member's absences."""
    return Text(value.value, english(value))


def tiers(value: TierNorms | TierLimits | TierTexts) -> Text:
    """Return what is said of each tier of deputies that a text speaks of."""
    said = [
        (tier, value_said(one, tier.name)) for tier in Tier if (one := value.of(tier)) is not None
    ]
    return Text(
        "；".join(f"{tier.value}：{text.zh}" for tier, text in said),
        "; ".join(f"{english(tier)}: {text.en}" for tier, text in said),
    )


def list_order(value: ListOrder) -> Text:
    """Return how the names on a list are ordered."""
    return Text(value.value, f"by {english(value)}")


def addition(value: Addition) -> Text:
    """Return an addition to the number of deputies, and who grants it where."""
    npcsc, province = names(value.by_npcsc), names(value.by_province)
    return Text(
        f"另加{share_zh(value.share)}：{npcsc.zh}经全国人大常委会决定；"
        f"{province.zh}经省级人大常委会决定",
        f"plus {value.share}: by decision of the NPC Standing Committee in {npcsc.en}; "
        f"of the provincial standing committee in {province.en}",
    )


def seats_fixing(value: SeatsFixing) -> Text:
    """Return who fixes the number of deputies, tier by tier."""
    zh, en = [], []
    for one in value.by_tier:
        with_zh = f"，报{one.recorded_with.value}备案" if one.recorded_with else ""
        with_en = f", recorded with {english(one.recorded_with)}" if one.recorded_with else ""
        zh.append(f"{one.tier.value}：{one.fixed_by.value}确定{with_zh}")
        en.append(f"{english(one.tier)}: {english(one.fixed_by)}{with_en}")
    return Text("；".join(zh), "; ".join(en))


def smallest_units(value: SmallestUnits) -> Text:
    """Return how many deputies the smallest units have at least."""
    levels = names(value.levels)
    return Text(
        f"{levels.zh}：人口特少的乡、民族乡、镇至少{value.least}名",
        f"in congresses of {levels.en}: townships of very few people have at least {value.least}",
    )


def district_size(value: DistrictSize) -> Text:
    """Return how many deputies an electoral district elects."""
    return Text(
        f"{value.least}名至{value.most}名", f"{value.least} to {value.most} deputies a district"
    )


def committee_size(value: CommitteeSize) -> Text:
    """Return how many members a standing committee may have."""
    levels = names(value.populous)
    return Text(
        f"{value.least}人至{value.most}人；人口超过{value.populous_above}的"
        f"（{levels.zh}）不超过{value.populous_most}人",
        f"{value.least} to {value.most} members; above {value.populous_above:,} people "
        f"({levels.en}) at most {value.populous_most}",
    )


def posts(value: Iterable[Enum] | None) -> Text:
    """Return posts, one after another; None for all."""
    return Text("全部人员", "everybody") if value is None else names(value)


def law_test(value: LawTest) -> Text:
    """Return who takes a test of law before an appointment, and what it decides."""
    who, forms = posts(value.posts), names(value.forms)
    zh = [f"{who.zh}（{forms.zh}）", "必须通过" if value.must_pass else "结果只作报告"]
    en = [f"{who.en} ({forms.en})", "must pass" if value.must_pass else "result only reported"]
    if value.resits is not None:
        zh.append(f"可以补考{value.resits}次")
        en.append(f"resits: {value.resits}")
    zh.append(f"有效期：{value.validity.value}")
    en.append(f"a pass counts: {english(value.validity)}")
    return Text("；".join(zh), "; ".join(en))


def renomination(value: Renomination) -> Text:
    """Return when one who was not carried may be proposed again."""
    how, in_a_row = ("连续", " in a row") if value.consecutive else ("", "")
    wait, after = "", ""
    if value.cooldown_months is not None:
        wait = f"；再次提请须满{value.cooldown_months}个月"
        after = f"; again only after {value.cooldown_months} months"
    return Text(
        f"{how}{value.failures}次未获通过的，届内不得再提{wait}",
        f"{value.failures} failures{in_a_row} bar for the term{after}",
    )


def speech(value: Speech) -> Text:
    """Return who speaks before the vote."""
    who = posts(value.posts)
    zh, en = ("应当发言", "speak") if value.duty else ("可以安排发言", "may be asked to speak")
    zh += "；集中任命时由主任会议选定" if value.chosen else ""
    en += "; of many, those the council of chairpersons chooses" if value.chosen else ""
    zh += "；不能到会的提交书面发言" if value.written else ""
    en += "; in writing if absent" if value.written else ""
    return Text(f"{who.zh}：{zh}", f"{who.en}: {en}")


def voting(value: Voting) -> Text:
    """Return how a vote is taken."""
    form = Text(value.form.value, english(value.form))
    return Text("一般" + form.zh, "as a rule " + form.en) if value.soft else form


def balloted(value: Balloted) -> Text:
    """Return whose appointment takes a secret ballot."""
    who = names(value.posts)
    if not value.acting:
        return who
    return Text(f"{who.zh}，代理职务的", f"{who.en}, and those who act for a head")


def one_by_one(value: OneByOne) -> Text:
    """Return whether persons are voted on one by one."""
    zh, en = f"合并表决：{value.merging.value}", f"merged: {english(value.merging)}"
    if value.always:
        who = balloted(Balloted(value.always, value.acting))
        zh, en = f"{zh}；一律逐人：{who.zh}", f"{en}; always one by one: {who.en}"
    return Text(zh, en)


def acting_rule(value: ActingRule) -> Text:
    """Return who is picked to act for the holder of a post."""
    pool = names(value.pool)
    zh, en = f"从{pool.zh}中推选{value.most}人", f"{value.most} picked from: {pool.en}"
    if value.nominated_by is not None:
        zh, en = (
            f"{value.nominated_by.value}提名，{zh}",
            f"{en}; {english(value.nominated_by)} nominates",
        )
    between, and_only = ("闭会期间，", "; between sessions") if value.between else ("", "")
    return Text(f"{between}{zh}", f"{en}{and_only}")


def deputy_nominators(value: DeputyNominators) -> Text:
    """Return who nominates deputy heads of government."""
    usual, vacant = value
    if vacant is None:
        return names((usual,))
    return Text(
        f"{usual.value}；缺位时{vacant.value}",
        f"{english(usual)}; while it is vacant: {english(vacant)}",
    )


def precedence(value: Precedence) -> Text:
    """Return which act comes before which."""
    first, then = (
        Text("或者".join(one.value for one in acts), " or ".join(map(english, acts)))
        for acts in (value.first, value.then)
    )
    may, comes = ("可以", "may come") if value.soft else ("", "comes")
    return Text(f"{may}先{first.zh}，后{then.zh}", f"{first.en} {comes} before {then.en}")


def matter_list(value: MatterList) -> Text:
    """Return the matters that a text treats alike."""
    return names(entry.matter for entry in value.entries)


def criteria(value: Criteria) -> Text:
    """Return what makes a matter a major one."""
    sets = [names(line) for line in value.lines]
    return Text("；或者".join(one.zh for one in sets), "; or ".join(one.en for one in sets))


def handling(value: Handling) -> Text:
    """Return what becomes of a bill or report, and of whose."""
    if not value.organs:
        return value.says
    whose = names(value.organs)
    return Text(f"{whose.zh}：{value.says.zh}", f"{whose.en}: {value.says.en}")


def preparation(value: Preparation) -> Text:
    """Return what is done before a matter is decided, and for which."""
    step = Text(value.step.value, english(value.step))
    if not value.when:
        return step
    traits = names(value.when)
    return Text(f"{step.zh}（{traits.zh}）", f"{step.en} ({traits.en})")


def listed_step(value: ListedStep) -> Text:
    """Return a step of a hearing."""
    return Text(value.step.value, english(value.step))


def handling_time(value: HandlingTime) -> Text:
    """Return how soon after which event a suggestion is dealt with."""
    start = Text(value.start.value, english(value.start))
    if not value.limit.length:
        return Text(f"不迟于{start.zh}之日", f"no later than the {start.en}")
    within = span(value.limit)
    zh = f"自{start.zh}之日起{within.zh}" if value.stated else f"{within.zh}（起算之日未写明）"
    en = f"{within.en} of the {start.en}" if value.stated else f"{within.en} (of no day named)"
    if value.excuse is not None:
        zh, en = f"{zh}；{value.excuse.zh}", f"{en}; {value.excuse.en}"
    recess = ("闭会期间：", "between sessions: ") if value.recess else ("", "")
    return Text(recess[0] + zh, recess[1] + en)


def extension(value: Extension) -> Text:
    """Return the longest time to answer a suggestion, and what it hangs on."""
    if value.added:
        within = span(value.limit)
        said = Text(f"再加{within.zh}", f"another {within.en.removeprefix('within ')}")
    else:
        said = handling_time(HandlingTime(value.limit, value.start, value.stated))
    zh, en = [said.zh], [said.en]
    for one in (value.reason, value.consent):
        if one is not None:
            zh.append(one.zh)
            en.append(one.en)
    if value.told:
        zh.append("向代表说明情况")
        en.append("the deputy is told")
    return Text("；".join(zh), "; ".join(en))


def flags(value: Withdrawal | ReturnRule) -> Text:
    """Return what a withdrawal or a return hangs on."""
    said = {
        "before_assignment": Text("交办前", "before it is assigned"),
        "unanimous": Text("联名的经一致要求", "a joint one if all ask"),
        "ends": Text("办理即行终止", "its handling ends"),
        "explained": Text("说明情况", "explained"),
        "written": Text("书面", "in writing"),
        "consent": Text("经同意", "with consent"),
        "no_rerouting": Text("不得自行转办", "not passed on by itself"),
        "goes_on": Text("未同意的继续办理", "handled on without consent"),
        "rerouting_by_consent": Text("未经同意不得转办", "passed on with consent alone"),
    }
    given = [said[name] for name, one in value._asdict().items() if one]
    return Text("；".join(one.zh for one in given), "; ".join(one.en for one in given))


def answer_classes(value: AnswerClasses) -> Text:
    """Return the classes of answers."""
    return names(value.classes)


def evaluation(value: Evaluation) -> Text:
    """Return what an evaluation weighs, and what it stresses."""
    said = names(value.indicators)
    if value.stressed is None:
        return said
    most = value.stressed
    return Text(f"{said.zh}；强化{most.value}权重", f"{said.en}; more of {english(most)}")


def voted_reports(value: VotedReports) -> Text:
    """Return whose reports are voted on every year, and in which month."""
    whose = names(value.organs)
    return Text(f"每年{value.month}月：{whose.zh}", f"month {value.month}: {whose.en}")


def yearly_reports(value: YearlyReports) -> Text:
    """Return which matters are reported how often."""
    often, matters = norm(value.norm), names(value.matters)
    return Text(f"{often.zh}：{matters.zh}", f"{often.en}: {matters.en}")


def election_committee(value: ElectionCommitteeSize) -> Text:
    """Return how many sit on an election committee of the forces, and how many lead it."""
    return Text(
        f"{value.least}至{value.most}人，主任{value.chairs}人，"
        f"副主任{value.vice_chairs_least}至{value.vice_chairs_most}人",
        f"{value.least} to {value.most} members, {value.chairs} chair, "
        f"{value.vice_chairs_least} to {value.vice_chairs_most} vice-chairs",
    )


def publication(value: Publication) -> Text:
    """Return what is published, by whom, in what form and where."""
    what, by, places = names(value.what), names(value.by), names(value.outlets)
    zh, en = [what.zh], [what.en]
    if value.by:
        zh.append(f"由{by.zh}公布")
        en.append(f"by {by.en}")
    if value.form is not None:
        zh.append(f"以{value.form.value}公布")
        en.append(f"in the form of a {english(value.form)}")
    if value.outlets:
        zh.append(f"公布于{places.zh}")
        en.append(f"in or to {places.en}")
    if value.promptly:
        zh.append("及时")
        en.append("promptly")
    if value.on_the_spot:
        zh.append("当场")
        en.append("on the spot")
    if value.unless is not None:
        zh.append(value.unless.zh)
        en.append(value.unless.en)
    return Text("；".join(zh), "; ".join(en))


def speaking_time(value: SpeakingTime) -> Text:
    """Return how long one may speak each time, and how often."""
    *first, last = value.minutes
    zh = [f"第{turn}次不超过{minutes}分钟" for turn, minutes in enumerate(first, 1)]
    en = [f"speech {turn}: at most {minutes} minutes" for turn, minutes in enumerate(first, 1)]
    later = Text(f"第{len(first) + 1}次起每次", f"from speech {len(first) + 1} on: ")
    zh.append((later.zh if first else "每次") + f"不超过{last}分钟")
    en.append((later.en if first else "") + f"at most {last} minutes each")
    if value.speeches is not None:
        zh.append(f"最多{value.speeches}次")
        en.append(f"at most {value.speeches} speeches")
    return Text("；".join(zh), "; ".join(en))


def names(value: Iterable[Enum]) -> Text:
    """Return members of an enumeration, one after another."""
    members = tuple(value)
    return Text("、".join(str(one.value) for one in members), ", ".join(map(english, members)))


def several(value: tuple[Any, ...]) -> Text:
    """Return members of an enumeration, or what else a text lists, one after another."""
    said = [
        Text(str(one.value), english(one)) if isinstance(one, Enum) else SAYS[type(one)](one)
        for one in value
    ]
    return Text("、".join(one.zh for one in said), ", ".join(one.en for one in said))


def ballots(value: Base) -> Text:
    """Return what the ballots returned must not exceed."""
    return Text(f"收回的选票不多于{value.value}", f"ballots returned: at most {english(value)}")


def oath_organised(value: OathOrganised) -> Text:
    """Return who organises an oath, and who else does when."""
    zh, en = value.by.value, english(value.by)
    if value.instead is not None and value.choice is not None:
        zh += f"；{value.choice.value}：{value.instead.value}"
        en += f"; {english(value.choice)}: {english(value.instead)}"
    if value.after_approval:
        zh, en = f"{zh}，在上一级批准后", f"{en}, after the approval above"
    return Text(zh, en)


def oath_window(value: OathWindow) -> Text:
    """Return at what point of a meeting an oath is taken."""
    usually, as_a_rule = ("一般", "as a rule ") if value.soft else ("", "")
    return Text(
        f"{usually}在{value.opens.zh}、会议闭幕之前",
        f"{as_a_rule}{value.opens.en} and before the meeting closes",
    )


def larger_presidium(value: LargerPresidium) -> Text:
    """Where a presidium may be larger, and how large."""
    return Text(f"{value.says.zh}不超过{value.most}人", f"at most {value.most} in {value.says.en}")


def committee_members(value: CommitteeMembers) -> Text:
    """Who belongs to a committee."""
    others = limit(value.others)
    return Text(
        f"主任{value.chairs}人，副主任{value.vice_chairs}人，委员{others.zh}",
        f"chairs: {value.chairs}; vice-chairs: {value.vice_chairs}; others: {others.en}",
    )


def small_congress(value: SmallCongress) -> Text:
    """For how small a congress a share is enough."""
    part = threshold(value.share)
    return Text(
        f"代表{value.most}人以下的，{part.zh}",
        f"of at most {value.most} deputies: {part.en}",
    )


SAYS: dict[type, Callable[[Any], Text]] = {
    LargerPresidium: larger_presidium,
    CommitteeMembers: committee_members,
    SmallCongress: small_congress,
    Invitation: lambda value: Text(value.value, english(value)),
    Body: lambda value: Text(value.value, english(value)),
    StartEvent: lambda value: Text(value.value, english(value)),
    Text: lambda value: value,
    int: number,
    Share: share,
    Threshold: threshold,
    Ceiling: ceiling,
    Surplus: surplus,
    Norm: norm,
    AtLeast: frequency,
    EveryPeriod: frequency,
    Base: ballots,
    SeatFormula: seat_formula,
    Addition: addition,
    SeatsFixing: seats_fixing,
    SmallestUnits: smallest_units,
    DistrictSize: district_size,
    CommitteeSize: committee_size,
    LocalSeats: seat_formula,
    Limit: limit,
    TimeLimit: span,
    TierLimits: tiers,
    TierNorms: tiers,
    TierTexts: tiers,
    Months: months,
    BudgetMonths: budget_months,
    DayOfYear: day_of_year,
    ShareRange: share_range,
    OathOrganised: oath_organised,
    OathWindow: oath_window,
    Swearers: lambda value: value.says,
    Postponement: postponement,
    AbsentDays: absent_days,
    AbsenceStep: absence_step,
    ListOrder: list_order,
    ElectionCommitteeSize: election_committee,
    LawTest: law_test,
    Renomination: renomination,
    Speech: speech,
    Voting: voting,
    Balloted: balloted,
    OneByOne: one_by_one,
    ActingRule: acting_rule,
    DeputyNominators: deputy_nominators,
    Precedence: precedence,
    SpeakingTime: speaking_time,
    MatterList: matter_list,
    Criteria: criteria,
    YearlyReports: yearly_reports,
    HandlingTime: handling_time,
    Extension: extension,
    Reference: lambda value: Text(value.value, english(value)),
    Withdrawal: flags,
    ReturnRule: flags,
    AnswerClasses: answer_classes,
    Evaluation: evaluation,
    VotedReports: voted_reports,
    Handling: handling,
    Preparation: preparation,
    ListedStep: listed_step,
    Publication: publication,
    tuple: several,
}


def value_said(value: object, name: str) -> Text:
    """Return a value in both languages; a whole number with what it counts."""
    kind = type(value)
    if kind not in SAYS:
        raise SystemExit(f"{name}: tools/parameter_tables.py has no words for a {kind.__name__}")
    said = SAYS[kind](value)
    if kind is not int:
        return said
    endings = [ending for ending in UNITS if name.upper().endswith(ending)]
    if not endings:
        raise SystemExit(f"{name}: tools/parameter_tables.py knows no unit for it")
    unit = UNITS[max(endings, key=len)]
    return Text(unit.zh.format(said.zh), unit.en.format(said.en))


# ---------------------------------------------------------------- tables


class Row(NamedTuple):
    """A value of one text: what it regulates, and its provision."""

    name: str
    says: Text
    provision: Provision[Any]


def row(entry: Row) -> str:
    """Return a table's line."""
    provision = entry.provision
    source = provision.source
    until = Text(f"至{provision.until}", f"until {provision.until}")
    cells = (
        f"{both(entry.says)}<br>`{entry.name}`",
        both(value_said(provision.value, entry.name)),
        both(Text(source.said("zh"), source.said("en"))),
        str(provision.since) + (f"<br>{both(until)}" if provision.until else ""),
        both(provision.support) if provision.support else "",
    )
    return line(cells)


def both(text: Text) -> str:
    """Return both languages in one cell."""
    return text.zh if text.zh == text.en else f"{text.zh}<br>{text.en}"


def line(cells: Iterable[str]) -> str:
    """Return the cells as a line of a table."""
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def table(heads: tuple[str, ...], rows: Iterable[str]) -> str:
    """Return a table."""
    return "\n".join([line(heads), line("---" for _ in heads), *rows])


VALUE_HEADS = ("what 规定事项", "value 值", "provision 条文", "from 起始日", "rests on 另据")


def statutes() -> Iterator[str]:
    """Yield a section for each statute, in the order of the enumeration, article by article."""
    found: dict[Statute, list[tuple[str, Parameter[Any]]]] = {}
    for module in pkgutil.iter_modules(npcmodel.params.__path__, "npcmodel.params."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, Parameter):
                statute = value.versions.entries[-1].source.edition.statute
                if statute is None:
                    raise SystemExit(f"{module.name}.{name}: not of a national statute")
                found.setdefault(statute, []).append((name, value))
    for statute in Statute:
        if statute in found:
            title = EDITIONS[statute][-1].title
            yield f"## {title.zh} · {title.en}"
            yield table(VALUE_HEADS, _versions(sorted(found[statute], key=_place)))


def _place(named: tuple[str, Parameter[Any]]) -> tuple[int, int, int]:
    """Return where the newest text of a parameter stands in its statute."""
    source = named[1].versions.entries[-1].source
    return source.article, source.paragraph or 0, source.item or 0


def _versions(parameters: Iterable[tuple[str, Parameter[Any]]]) -> Iterator[str]:
    for name, parameter in parameters:
        for version in parameter.versions.entries:
            yield row(Row(name, parameter.says, version))


def profiles() -> Iterator[str]:
    """Yield a section for each profile."""
    for profile, title in _all_profiles().items():
        yield f"## {title}"
        yield table(VALUE_HEADS, map(row, _rows(profile)))


_TABLED = {"": FIELDS, "direct_elections": DIRECT_FIELDS}


def _rows(profile: Profile) -> Iterator[Row]:
    """Yield the provisions of a profile, then those of its groups."""
    for name in ("", *GROUPS):
        place = getattr(profile, name) if name else profile
        if place is not None:
            yield from _rows_of(place, _TABLED.get(name, {}))


def _rows_of(place: Profile | Group, chinese: Mapping[str, str]) -> Iterator[Row]:
    """Yield the provisions of a profile or a group; its docstring says what each field is.

    Where the table does not give the Chinese, it stands in brackets at the end of the English.
    """
    kind: type[Any] = type(place)
    english_of = _fields_in_english(kind)
    fields = {name for name in attrs.fields_dict(kind) if name not in _OF_A_PROFILE}
    said = {
        field: Text(chinese[field], words) if field in chinese else _both_said(kind, words)
        for field, words in english_of.items()
        if field in fields
    }
    missing = said.keys() ^ fields or chinese.keys() - fields
    if missing:
        raise SystemExit(f"{kind.__name__} and its documentation differ on {sorted(missing)}")
    for field, says in said.items():
        for provision in versions(getattr(place, field)):
            yield Row(field, says, provision)


def _both_said(kind: type, words: str) -> Text:
    english, bracket, chinese = words.rpartition(" (")
    if not bracket or not chinese.endswith(")"):
        raise SystemExit(f"{kind.__name__}: no Chinese in brackets at the end of {words!r}")
    return Text(chinese.removesuffix(")"), english)


def _all_profiles() -> dict[Profile, str]:
    """Return the profiles, each with its name in both languages."""
    found: dict[Profile, str] = {}
    for info in pkgutil.iter_modules(npcmodel.profiles.__path__, "npcmodel.profiles."):
        module = importlib.import_module(info.name)
        zh, _, en = (module.__doc__ or "").splitlines()[0].rstrip(".").partition(": ")
        for value in vars(module).values():
            if isinstance(value, Profile) and value.name == zh:
                found[value] = f"{zh} · {en}"
    return found


def _fields_in_english(kind: type) -> dict[str, str]:
    """Read what the fields of a profile, or of a group in one, are from its docstring."""
    attributes = (kind.__doc__ or "").split("Attributes:")[1].split("Raises:")[0]
    found: dict[str, str] = {}
    name = ""
    for text in attributes.strip().splitlines():
        first, colon, rest = text.strip().partition(": ")
        if colon and first in attrs.fields_dict(kind):
            name = first
            found[name] = rest
        elif text.strip():
            found[name] += " " + text.strip()
    return {field: said.rstrip(".") for field, said in found.items() if field not in _OF_A_PROFILE}


def editions() -> str:
    """Return the table of the wordings that the values are taken from."""
    national = [edition for known in EDITIONS.values() for edition in known]
    local: dict[Edition, None] = {}
    for profile in _all_profiles():
        local.update(dict.fromkeys(entry.provision.source.edition for entry in _rows(profile)))
    heads = ("text 文本", "adopted 通过", "in force 施行", "the first day rests on 施行日依据")
    return table(
        heads,
        (
            line(
                (
                    both(Text(one.cites_as, f"{one.title.en} ({one.adopted.year})")),
                    str(one.adopted),
                    str(one.in_force),
                    both(one.rests_on),
                )
            )
            for one in (*national, *local)
        ),
    )


def page() -> str:
    """Return the whole page."""
    parts = [
        INTRODUCTION.rstrip("\n"),
        *statutes(),
        *profiles(),
        "## Editions · 版本",
        OF_EDITIONS,
        editions(),
    ]
    return "\n\n".join(parts) + "\n"


def main() -> None:
    """Write the page, or compare it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="only compare")
    new = page()
    if parser.parse_args().check:
        if PAGE.read_text(encoding="utf-8") != new:
            sys.exit(f"{PAGE.relative_to(ROOT)} is out of date: make law-coverage")
    else:
        PAGE.write_text(new, encoding="utf-8")


if __name__ == "__main__":
    main()
