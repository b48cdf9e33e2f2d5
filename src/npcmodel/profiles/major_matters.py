"""What a place provides on major matters that standing committees discuss (重大事项)."""

from __future__ import annotations

import enum
from typing import NamedTuple

import attrs

from npcmodel.facts.bodies import Body
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.params import organic_bills
from npcmodel.params.organic_matters import MatterField
from npcmodel.profiles.fields import Group, Room, check_group, same
from npcmodel.profiles.parts import TimeLimit

__all__ = [
    "ROOM",
    "Criteria",
    "Handling",
    "ListedMatter",
    "MatterCriterion",
    "MatterKind",
    "MatterList",
    "MatterPreparation",
    "MatterRules",
    "MatterTrait",
    "MatterTreatment",
    "Preparation",
    "YearlyReports",
]


@enum.unique
class MatterKind(enum.Enum):
    """A major matter that several places' rules name, or that one treats apart (重大事项).

    What one place alone lists goes by the caller's own name.
    """

    LAW_OBSERVANCE_MEASURES = "保证法律和上级决议遵守、执行的重大措施"
    RULE_OF_LAW_MEASURES = "推进民主法治建设的重大措施"
    REFORMS = "重大改革举措"
    PARTY_PROPOSALS = "同级党委建议讨论、决定的重大事项"
    AUTHORISED_MATTERS = "人民代表大会授权决定的事项"
    PLAN_ADJUSTMENT = "国民经济和社会发展计划的调整"
    BUDGET_ADJUSTMENT = "预算调整方案"
    FINAL_ACCOUNTS = "决算"
    MASTER_PLAN = "城市、国土空间总体规划的编制"
    MASTER_PLAN_CHANGE = "城市、国土空间总体规划的重大变更"
    MASTER_PLAN_ADJUSTMENT = "城市、国土空间总体规划的局部调整"
    MAJOR_PROJECTS = "重大建设项目"
    PUBLICLY_FUNDED_PROJECTS = "财政性资金投资的重大建设项目"
    WELFARE_PROJECTS = "重大民生工程"
    HONORARY_TITLES = "授予或者撤销地方荣誉称号"
    PROCURATORATE_DISAGREEMENT = "检察长不同意检察委员会多数意见的重大问题"
    ANNULMENT_BELOW = "撤销下一级人大及其常委会不适当的决议、决定"
    ANNULMENT_OF_GOVERNMENT_ACTS = "撤销本级人民政府不适当的决定、命令"
    INVESTIGATION_COMMITTEES = "组织特定问题调查委员会"
    DEPUTIES_LIBERTY = "许可对代表采取限制人身自由的措施"
    OTHER_DECISIONS_BY_LAW = "法律、法规规定由常委会决定的其他事项"
    LAW_IMPLEMENTATION = "贯彻实施法律、执行决议的重要情况"
    PLAN_EXECUTION = "国民经济和社会发展计划执行情况"
    BUDGET_EXECUTION = "预算执行情况"
    AUDIT = "预算执行和其他财政收支的审计情况"
    FIVE_YEAR_PLAN_REVIEW = "五年规划实施的中期评估"
    STATE_ASSETS = "国有资产管理情况"
    MASTER_PLAN_EXECUTION = "城市、国土空间总体规划的实施情况"
    ENVIRONMENT_REPORT = "环境保护的重要情况"
    SOCIAL_DEVELOPMENT = "教育、科学、文化、卫生等事业的重要情况"
    SOCIAL_SECURITY_REPORT = "社会保障的重要情况"
    ACCIDENTS = "重大事故、灾害和突发事件的处理情况"
    SUGGESTIONS_HANDLING = "代表建议、批评和意见的办理情况"
    GOVERNMENT_DECISIONS = "人民政府重大决策出台前的报告"
    OTHER_REPORTS_BY_LAW = "法律、法规规定应当报告的其他事项"
    SISTER_CITIES = "与外国城市建立友好关系"
    ADMINISTRATIVE_DIVISIONS = "行政区划的变更"
    GOVERNMENT_ORGANS = "行政机关的设置变更"
    MATTERS_WORK = "常委会讨论、决定重大事项的工作情况"


@enum.unique
class MatterTreatment(enum.Enum):
    """How a matter is treated before a standing committee (重大事项的处理方式)."""

    DECISION = "提请讨论、决定"
    CONSENT = "先经审查同意，再报请批准"
    CONSULTATION = "先经审议或者征求意见，再报请批准并备案"
    REPORT = "报告，听取和审议并提出意见"
    FILING = "备案"
    NOT_MAJOR = "不作为重大事项"


@enum.unique
class MatterCriterion(enum.Enum):
    """What makes a matter a major one (重大事项的标准)."""

    OVERALL = "全局性"
    FUNDAMENTAL = "根本性"
    LONG_TERM = "长远性"
    REFORM_AND_STABILITY = "关系改革发展稳定大局"
    VITAL_INTERESTS = "关系人民群众切身利益"
    PUBLIC_CONCERN = "社会普遍关注"


@enum.unique
class MatterTrait(enum.Enum):
    """What calls for more care before a matter is decided (重大事项的特点)."""

    TECHNICALITY = "专业性、技术性较强"
    DISAGREEMENT = "存在重大意见分歧"
    INTERESTS_AT_STAKE = "涉及利益关系重大调整"
    PUBLIC_CONCERN = "社会关注度高"
    PUBLIC_RESPONSE = "收到公众的意见建议"
    COMMITTEE_REFERRAL = "交由专门委员会或者工作委员会审议、调查研究"


@enum.unique
class MatterPreparation(enum.Enum):
    """What is done before a matter is decided (讨论、决定前的准备)."""

    RESEARCH = "组织调查研究"
    DEPUTIES = "听取人大代表意见"
    MEMBERS = "听取常委会组成人员意见"
    PUBLIC = "听取社会各方面意见"
    EXPERTS = "组织论证、评估"
    HEARING = "召开听证会"
    DISCLOSURE = "公开相关信息"
    LEGALITY_REVIEW = "进行合法性审查"
    FEASIBILITY_REVIEW = "进行必要性、可行性审查"
    ASSESSMENT = "进行论证"
    FEEDBACK = "汇总公众意见并作出综合反馈"
    COMMITTEE_REPORT = "提出审议意见报告或者调研报告"


class Preparation(NamedTuple):
    """What a text asks for before a matter is decided (准备要求).

    Attributes:
        step: what is done.
        when: the traits of which any one calls for it; none where it is always asked for.
        article: 条, where it is another than that of the list.
        paragraph: 款 of that article.
        organ_bills: whether it binds organs that draft a bill alone (提议案的国家机关).
        secrets_exempt: whether secrets and private life free from it (涉及秘密、隐私的除外).
    """

    step: MatterPreparation
    when: tuple[MatterTrait, ...] = ()
    article: int | None = None
    paragraph: int | None = None
    organ_bills: bool = False
    secrets_exempt: bool = False


class Handling(NamedTuple):
    """What becomes of a bill or report before the council of chairpersons (主任会议的处理).

    Attributes:
        says: what the text says.
        organs: whose, where the text names organs; none for whoever put it.
        optional: whether it lets the council decide whether to submit (是否提请).
    """

    says: Text
    organs: tuple[Body, ...] = ()
    optional: bool = False


class ListedMatter(NamedTuple):
    """A matter that a text lists (条文所列事项).

    Attributes:
        matter: the matter.
        item: 项; None for none.
        article: 条, where it is another than that of the list.
    """

    matter: MatterKind
    item: int | None = None
    article: int | None = None


class MatterList(NamedTuple):
    """The matters that a text treats alike (条文所列的一类事项).

    Attributes:
        entries: the matters, in the order of the text.
    """

    entries: tuple[ListedMatter, ...]


class Criteria(NamedTuple):
    """What makes a matter a major one in a text (重大事项的标准).

    Attributes:
        lines: sets of criteria; a matter that meets all of one set is a major one. Whether one
            of a set is enough the texts do not say.
        others: whether the text ends with other matters that must be decided (其他).
    """

    lines: tuple[tuple[MatterCriterion, ...], ...]
    others: bool = False


class YearlyReports(NamedTuple):
    """Which matters are reported how often (每年报告的事项).

    Attributes:
        norm: how often each of them is.
        matters: the matters.
    """

    norm: Norm
    matters: tuple[MatterKind, ...]


ROOM: Room = {
    "bill_signers": (organic_bills.UPPER_COMMITTEE_BILL_BY_SIGNERS, same),
    "county_bill_signers": (organic_bills.COUNTY_COMMITTEE_BILL_BY_SIGNERS, same),
}


@attrs.frozen(kw_only=True)
class MatterRules(Group):
    """The provisions of a place's rules on major matters (讨论、决定重大事项的规定).

    A field that is not given is unknown, as in a profile.

    Attributes:
        every_level: whom the text binds, where that is every standing committee of the place and
            not its own alone (适用于各级常务委员会).
        fields: fields of work that it names (重大事项的领域).
        criteria: what makes a matter a major one (重大事项的标准).
        decision_matters: matters that the standing committee decides
            (应当提请讨论、决定的事项).
        consent_matters: matters that need its consent before they are approved above
            (须经审查同意的事项).
        consultation_matters: matters that it considers before they are approved above, and that
            are then filed with it (先经审议或者征求意见并备案的事项).
        report_matters: matters that are reported to it (应当报告的事项).
        filing_matters: matters that are filed with it (应当备案的事项).
        must_be_decided: matters on which it must take a resolution or decision
            (应当作出决议、决定的事项).
        outcome: that what need not be decided may end in opinions (讨论的结果).
        outside_procedure: matters that other texts regulate, to which its procedure and times
            do not apply (按照有关法律、法规规定执行的事项).
        yearly_reports: matters reported so often a year (每年报告的事项).
        bill_organs: organs that put a bill on a major matter (可以提出议案的机关).
        bill_signers: members who jointly put one (联名提出议案的组成人员).
        county_bill_signers: the same in a county's committee
            (县级常委会联名提出议案的组成人员).
        report_organs: organs that make a report on one (可以提出报告的机关).
        report_signers: members who jointly make one (联名提出报告的组成人员).
        request_organs: organs that ask for a report (可以要求报告的机关).
        request_signers: members who jointly ask for one (联名要求报告的组成人员).
        council_bill: what becomes of a bill of the council of chairpersons
            (主任会议提出的议案的处理).
        organ_bill: what becomes of other organs' bills (其他机关提出的议案的处理).
        committee_bill: what becomes of special committees' bills, where that is said apart
            (专门委员会提出的议案的处理).
        members_bill: what becomes of members' bills (组成人员联名提出的议案的处理).
        members_refusal: what is owed where a members' bill is not submitted
            (联名议案不提请审议的说明).
        council_report: what becomes of a report of the council of chairpersons
            (主任会议提出的报告的处理).
        organ_report: what becomes of other organs' reports (其他机关提出的报告的处理).
        committee_report: what becomes of special committees' reports, where that is said apart
            (专门委员会提出的报告的处理).
        members_report: what becomes of members' reports (组成人员联名提出的报告的处理).
        withdrawal: how a bill on the agenda is withdrawn (列入议程的议案的撤回).
        bill: how long before the meeting a bill is put (提出议案的期限).
        report: how long before it a report is made (提出报告的期限).
        report_exemption: what frees from that (提出报告期限的例外).
        ad_hoc_item: how long before the council of chairpersons meets what was not planned is
            handed in (临时提出议案、报告的期限).
        organ_bill_decision: how soon the council of chairpersons decides on an organ's bill
            (主任会议决定机关议案的期限).
        members_bill_decision: how soon it decides on a members' bill
            (主任会议决定联名议案的期限).
        committee_review: how soon a committee examines what it was handed
            (专门委员会审查的期限).
        deliberation: how soon the standing committee considers it (常委会审议的期限).
        opinions_forwarding: how soon its opinions are sent (送交审议意见的期限).
        opinions_reply: how soon it is reported what became of them
            (报告审议意见办理结果的期限).
        hard_opinions_reply: the same in special circumstances
            (特殊情况下报告审议意见办理结果的期限).
        reply_start: what is not said of the day from which that time runs
            (报告办理结果期限的起算).
        execution_report: when the execution of a resolution is reported
            (决议、决定执行情况的报告).
        decision_notice: which decisions the government reports before it issues them
            (重大决策出台前的报告).
        preparations: what is done before a matter is decided (讨论、决定前的准备).
        plan_published: that the yearly plan of matters is published
            (重大事项年度工作计划的公布).
        resolution_published: that resolutions are published (决议、决定的公布).
        deputies_informed: that deputies are told (向代表通报).
        facts_published: that it is made public what was discussed and decided
            (讨论、决定情况的公布).
        secrets_exempt: what frees from both (通报、公布的例外).
        party_report: what is reported to the Party committee for instructions
            (向党委请示报告).
        overreach: what follows where another organ decides such a matter (越权作出决定的后果).
        unput: what follows where a matter is not put to be decided (应提请而不提请的后果).
        unreported: what follows where a matter is not reported (应报未报的后果).
        unconsulted: what follows where opinions are not asked for, or nothing is filed
            (应征求意见、备案而未做的后果).
        projects_deliberated: that the standing committee deliberates on livelihood projects
            before the congress votes on them (民生实事候选项目票决前的审议).

    Raises:
        FactsError: a value of the wrong kind.
        OutOfRangeError: a value that the statute in force at the same time leaves no room for.
    """

    every_level: Provision[Text] | None = None
    fields: Provision[tuple[MatterField, ...]] | None = None
    criteria: Provision[Criteria] | None = None
    decision_matters: Provision[MatterList] | None = None
    consent_matters: Provision[MatterList] | None = None
    consultation_matters: Provision[MatterList] | None = None
    report_matters: Provision[MatterList] | None = None
    filing_matters: Provision[MatterList] | None = None
    must_be_decided: Provision[tuple[MatterKind, ...]] | None = None
    outcome: Provision[Text] | None = None
    outside_procedure: Provision[tuple[MatterKind, ...]] | None = None
    yearly_reports: Provision[YearlyReports] | None = None
    bill_organs: Provision[tuple[Body, ...]] | None = None
    bill_signers: Provision[int] | None = None
    county_bill_signers: Provision[int] | None = None
    report_organs: Provision[tuple[Body, ...]] | None = None
    report_signers: Provision[int] | None = None
    request_organs: Provision[tuple[Body, ...]] | None = None
    request_signers: Provision[int] | None = None
    council_bill: Provision[Handling] | None = None
    organ_bill: Provision[Handling] | None = None
    committee_bill: Provision[Handling] | None = None
    members_bill: Provision[Handling] | None = None
    members_refusal: Provision[Text] | None = None
    council_report: Provision[Handling] | None = None
    organ_report: Provision[Handling] | None = None
    committee_report: Provision[Handling] | None = None
    members_report: Provision[Handling] | None = None
    withdrawal: Provision[Text] | None = None
    bill: Provision[TimeLimit] | None = None
    report: Provision[TimeLimit] | None = None
    report_exemption: Provision[Text] | None = None
    ad_hoc_item: Provision[TimeLimit] | None = None
    organ_bill_decision: Provision[TimeLimit] | None = None
    members_bill_decision: Provision[TimeLimit] | None = None
    committee_review: Provision[TimeLimit] | None = None
    deliberation: Provision[TimeLimit] | None = None
    opinions_forwarding: Provision[TimeLimit] | None = None
    opinions_reply: Provision[TimeLimit] | None = None
    hard_opinions_reply: Provision[TimeLimit] | None = None
    reply_start: Provision[Text] | None = None
    execution_report: Provision[Text] | None = None
    decision_notice: Provision[Text] | None = None
    preparations: Provision[tuple[Preparation, ...]] | None = None
    plan_published: Provision[Text] | None = None
    resolution_published: Provision[Text] | None = None
    deputies_informed: Provision[Text] | None = None
    facts_published: Provision[Text] | None = None
    secrets_exempt: Provision[Text] | None = None
    party_report: Provision[Text] | None = None
    overreach: Provision[Text] | None = None
    unput: Provision[Text] | None = None
    unreported: Provision[Text] | None = None
    unconsulted: Provision[Text] | None = None
    projects_deliberated: Provision[Text] | None = None

    def __attrs_post_init__(self) -> None:
        check_group(self, "matters", ROOM)
