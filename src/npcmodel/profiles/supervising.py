"""What a place provides on supervision by its standing committees (监督法实施办法、监督条例)."""

from __future__ import annotations

import enum

import attrs

from npcmodel.law.ruling import Share
from npcmodel.law.wording import Text
from npcmodel.params import (
    supervision_bills,
    supervision_inquiries,
    supervision_proposals,
)
from npcmodel.params.budget_times import Months
from npcmodel.profiles.fields import Group, Room, Versions, check_group, same
from npcmodel.profiles.filings import DayOfYear
from npcmodel.profiles.parts import Limit, TimeLimit

__all__ = [
    "ROOM",
    "InspectionPart",
    "PlanDetail",
    "PlanStep",
    "SupervisionRules",
    "SupervisionWay",
]


@enum.unique
class SupervisionWay(enum.Enum):
    """What a plan of supervision may hold (监督方式)."""

    SPECIAL_REPORT = "听取和审议专项工作报告"
    FINANCE = "决算和计划、预算执行情况的监督"
    INSPECTION = "法律法规实施情况的检查"
    FILING_REVIEW = "规范性文件备案审查"
    SPECIAL_INQUIRY = "专题询问"
    RESEARCH = "专题调研"
    OTHER = "其他监督活动"

    __hash__ = object.__hash__


@enum.unique
class PlanDetail(enum.Enum):
    """What a plan says of each of its topics (监督工作计划的要素)."""

    TOPIC = "项目"
    REASONS = "理由"
    FOCUS = "重点"
    ORGAN = "承办机构"
    TIME = "时间"
    METHOD = "方法"

    __hash__ = object.__hash__


@enum.unique
class PlanStep(enum.Enum):
    """What is done with a plan of supervision (监督工作计划的办理)."""

    ADOPTED = "委员长会议或者主任会议通过"
    PRINTED = "印发常委会组成人员"
    DEPUTIES_TOLD = "通报本级人大代表"
    ORGANS_TOLD = "通知被监督机关"
    PUBLISHED = "向社会公布"

    __hash__ = object.__hash__


@enum.unique
class InspectionPart(enum.Enum):
    """What an inspection report contains (执法检查报告的内容)."""

    ASSESSMENT = "对实施情况的评价"
    PROBLEMS = "存在的问题"
    CAUSES = "原因分析"
    IMPROVEMENTS = "改进工作的建议"
    AMENDMENTS = "修改完善法律、法规的建议"

    __hash__ = object.__hash__


@attrs.frozen(kw_only=True)
class SupervisionRules(Group):
    """The provisions of a place on supervision by standing committees (监督条例、实施办法).

    A field that is not given is unknown, as in a profile. What begins with `own_` binds the
    place's own committee alone, whomever the other texts bind.

    Attributes:
        every_level: whom the text binds, where that is every standing committee of the place and
            those below; not given where it binds the place's own alone (适用范围).
        topic_proposers: who else may propose topics (提出监督议题建议的其他主体).
        request_form: how an organ asks to report (要求报告专项工作的形式).
        plan_parts: what a year's plan holds (监督工作计划的内容).
        plan_details: what a year's plan says of each topic (监督工作计划的要素).
        report_plan_details: what the plan of reports says of each
            (专项工作报告年度计划的要素).
        inspection_plan_details: what the plan of inspections says of each
            (年度执法检查计划的要素).
        plan_steps: what is done with a year's plan (监督工作计划的办理).
        plan_publicity: who is told of it (监督工作计划的公开).
        report_plan_steps: what is done with the plan of reports
            (专项工作报告年度计划的办理).
        inspection_plan_steps: what is done with the plan of inspections
            (年度执法检查计划的办理).
        draft: how long before the meeting a report is sent for comments
            (专项工作报告送交征求意见的期限).
        draft_comments: time for these comments, from the report's receipt (回复意见的期限).
        revised: how long before it the revised report is sent
            (修改后的专项工作报告送交常委会的期限).
        members_copy: how long before it the members have the report
            (专项工作报告发给组成人员的期限).
        meeting_times_exemption: that these times do not bind a meeting called for the occasion
            (临时召集的会议不适用报告送交期限).
        topic_times_exemption: that they do not bind a topic fixed for the occasion
            (临时确定的议题不适用报告送交期限).
        delegate: who may report in the government head's place (受委托报告的人员).
        plan_draft: how long before the meeting the report on the plan is sent for a preliminary
            examination (计划执行情况报告送交初步审查的期限).
        adjustment_draft: how long before it an adjustment of plans is sent
            (计划、规划调整方案送交初步审查的期限).
        accounts_draft: how long before it the draft accounts are sent
            (决算草案送交初步审查的期限).
        accounts_submission: how long before it accounts and the budget's report are sent to the
            committee (决算草案和预算执行报告送交常委会的期限).
        accounts_copy: how long before it the members have them (决算草案等印发组成人员的期限).
        audit_briefing: how long before the approval the audit is reported to the budget office
            (汇报审计结果的期限).
        budget_adjustment: how long before it an adjustment of the budget is sent
            (预算调整初步方案送交初步审查的期限).
        accounts_approval: time to approve the departments' accounts, from the committee's
            approval (向各部门批复决算的期限).
        execution_report: months in which the execution of the plan is reported
            (报告计划执行情况的月份).
        budget_execution_report: months in which that of the budget is
            (报告预算执行情况的月份).
        midterm_report: the half-year of a five-year plan in which it is evaluated, counted from
            its first (五年规划中期评估的时间).
        audit_rectification: by which day of the year it is reported how the problems of an audit
            were put right (审计查出问题整改情况的报告期限).
        own_audit_rectification: the same, of the place's own committee
            (本级审计查出问题整改情况的报告期限).
        own_rectification_inquiries: special inquiries on that in a term
            (每届对审计整改情况的专题询问).
        inspection_notice: how long before its start the plan of an inspection is sent to those
            inspected (执法检查工作方案通知的期限).
        inspection_report: time to report on an inspection, from its end
            (提出执法检查报告的期限).
        inspection_parts: what that report contains (执法检查报告的内容).
        inspection_team: who belongs to the team (执法检查组的组成).
        inspection_leader: who leads it (执法检查组组长).
        inspected_excluded: who may not belong to it (不得作为执法检查组成员的人员).
        entrusting: which committees entrust the next lower one with an inspection
            (委托执法检查).
        prefecture_entrusting: the same, of cities with districts (设区的市委托执法检查).
        entrusting_consulted: with whom that is agreed first (委托执法检查的事先协商).
        no_direct_handling: what becomes of cases met on an inspection
            (执法检查中发现案件的处理).
        opinions_adopted: who adopts the opinions that are handed over (审议意见的通过).
        inspection_opinions_adopted: who adopts those on an inspection
            (执法检查审议意见的通过).
        finance_opinions_adopted: who adopts those on financial reports
            (财政经济工作报告审议意见的通过).
        opinions_consented: who consents to opinions on a report where no resolution was made
            (不作决议时审议意见的同意).
        own_opinions_signed: who signs those of the place's own committee
            (本级审议意见的签发).
        handover: time to hand opinions over, from their adoption (审议意见交办的期限).
        plan_handover: time to hand over those on the plan, from the end of the meeting
            (计划执行情况报告审议意见交办的期限).
        finance_handover: time to hand over those on the budget and the audit, from the end of
            the meeting (预算执行、审计工作报告审议意见交办的期限).
        inspection_handover: time to hand over those on an inspection, from the end of the
            meeting (执法检查审议意见交办的期限).
        handling_plan: time for a plan how to handle the opinions, from their receipt
            (审议意见研究处理方案的期限).
        inspection_handling_plan: the same, of an inspection
            (执法检查审议意见研究处理方案的期限).
        handling: time to report what became of the opinions, from their receipt
            (审议意见研究处理情况的报告期限).
        plan_handling: the same, of the plan (计划执行情况审议意见研究处理情况的报告期限).
        finance_handling: the same, of the budget and the audit
            (预算执行、审计审议意见研究处理情况的报告期限).
        inspection_handling: the same, of an inspection
            (执法检查审议意见研究处理情况的报告期限).
        other_handling: the same, of other financial reports
            (其他财政经济工作报告审议意见研究处理情况的报告期限).
        handling_set: what time may be set in its place (指定的研究处理期限).
        plan_consulted: whose comments come before that report, of the plan
            (计划执行情况审议意见研究处理情况的征求意见).
        finance_consulted: whose comments come first, of the budget and the audit
            (预算执行、审计审议意见研究处理情况的征求意见).
        other_consulted: whose comments come first, of other financial reports
            (其他财政经济工作报告审议意见研究处理情况的征求意见).
        handling_written: form of the report on what became of the opinions
            (审议意见研究处理情况的报告形式).
        plan_written: the same, of the plan (计划执行情况审议意见研究处理情况的报告形式).
        finance_written: the same, of the budget and the audit
            (预算执行、审计审议意见研究处理情况的报告形式).
        other_written: the same, of other financial reports
            (其他财政经济工作报告审议意见研究处理情况的报告形式).
        inspection_written: the same, of an inspection
            (执法检查审议意见研究处理情况的报告形式).
        own_members_opinions: time to report what became of members' important opinions
            (组成人员重要意见办理结果的报告期限).
        upper_interpellation_signers: members who jointly interpellate in the province and cities
            (省、设区的市联名提出质询案的组成人员).
        county_interpellation_signers: members who do in counties
            (县级联名提出质询案的组成人员).
        further_answer: dissatisfied members who may ask for a further answer
            (要求再作答复的组成人员).
        investigation_signers: members who jointly propose an investigation
            (联名提议组织调查委员会的组成人员).
        removal_signers: members who jointly move a removal (联名提出撤职案的组成人员).

    Raises:
        FactsError: a value of the wrong kind.
        OutOfRangeError: a value that the statute in force at the same time leaves no room for.
    """

    every_level: Versions[Text] = None
    topic_proposers: Versions[Text] = None
    request_form: Versions[Text] = None
    plan_parts: Versions[tuple[SupervisionWay, ...]] = None
    plan_details: Versions[tuple[PlanDetail, ...]] = None
    report_plan_details: Versions[tuple[PlanDetail, ...]] = None
    inspection_plan_details: Versions[tuple[PlanDetail, ...]] = None
    plan_steps: Versions[tuple[PlanStep, ...]] = None
    plan_publicity: Versions[tuple[PlanStep, ...]] = None
    report_plan_steps: Versions[tuple[PlanStep, ...]] = None
    inspection_plan_steps: Versions[tuple[PlanStep, ...]] = None
    draft: Versions[TimeLimit] = None
    draft_comments: Versions[TimeLimit] = None
    revised: Versions[TimeLimit] = None
    members_copy: Versions[TimeLimit] = None
    meeting_times_exemption: Versions[Text] = None
    topic_times_exemption: Versions[Text] = None
    delegate: Versions[Text] = None
    plan_draft: Versions[TimeLimit] = None
    adjustment_draft: Versions[TimeLimit] = None
    accounts_draft: Versions[TimeLimit] = None
    accounts_submission: Versions[TimeLimit] = None
    accounts_copy: Versions[TimeLimit] = None
    audit_briefing: Versions[TimeLimit] = None
    budget_adjustment: Versions[TimeLimit] = None
    accounts_approval: Versions[TimeLimit] = None
    execution_report: Versions[Months] = None
    budget_execution_report: Versions[Months] = None
    midterm_report: Versions[Limit] = None
    audit_rectification: Versions[DayOfYear] = None
    own_audit_rectification: Versions[DayOfYear] = None
    own_rectification_inquiries: Versions[Limit] = None
    inspection_notice: Versions[TimeLimit] = None
    inspection_report: Versions[TimeLimit] = None
    inspection_parts: Versions[tuple[InspectionPart, ...]] = None
    inspection_team: Versions[Text] = None
    inspection_leader: Versions[Text] = None
    inspected_excluded: Versions[Text] = None
    entrusting: Versions[Text] = None
    prefecture_entrusting: Versions[Text] = None
    entrusting_consulted: Versions[Text] = None
    no_direct_handling: Versions[Text] = None
    opinions_adopted: Versions[Text] = None
    inspection_opinions_adopted: Versions[Text] = None
    finance_opinions_adopted: Versions[Text] = None
    opinions_consented: Versions[Text] = None
    own_opinions_signed: Versions[Text] = None
    handover: Versions[TimeLimit] = None
    plan_handover: Versions[TimeLimit] = None
    finance_handover: Versions[TimeLimit] = None
    inspection_handover: Versions[TimeLimit] = None
    handling_plan: Versions[TimeLimit] = None
    inspection_handling_plan: Versions[TimeLimit] = None
    handling: Versions[TimeLimit] = None
    plan_handling: Versions[TimeLimit] = None
    finance_handling: Versions[TimeLimit] = None
    inspection_handling: Versions[TimeLimit] = None
    other_handling: Versions[TimeLimit] = None
    handling_set: Versions[Text] = None
    plan_consulted: Versions[Text] = None
    finance_consulted: Versions[Text] = None
    other_consulted: Versions[Text] = None
    handling_written: Versions[Text] = None
    plan_written: Versions[Text] = None
    finance_written: Versions[Text] = None
    other_written: Versions[Text] = None
    inspection_written: Versions[Text] = None
    own_members_opinions: Versions[TimeLimit] = None
    upper_interpellation_signers: Versions[int] = None
    county_interpellation_signers: Versions[int] = None
    further_answer: Versions[Share] = None
    investigation_signers: Versions[Share] = None
    removal_signers: Versions[Share] = None

    def __attrs_post_init__(self) -> None:
        check_group(self, "supervision", ROOM)


ROOM: Room = {
    "upper_interpellation_signers": (supervision_bills.UPPER_INTERPELLATION_BY_SIGNERS, same),
    "county_interpellation_signers": (supervision_bills.COUNTY_INTERPELLATION_BY_SIGNERS, same),
    "further_answer": (supervision_inquiries.FURTHER_ANSWER, same),
    "investigation_signers": (supervision_bills.INVESTIGATION, same),
    "removal_signers": (supervision_proposals.REMOVAL, same),
}
"""Times before a meeting may be longer than the statute's, and others it does not set: 监督法 64
leaves them to local texts."""
