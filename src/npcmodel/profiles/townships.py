"""What a province provides for its townships' congresses and presidia (乡镇人大工作条例)."""

from __future__ import annotations

import enum
from typing import NamedTuple

import attrs

from npcmodel.exact.thresholds import Ceiling, Threshold
from npcmodel.facts.bodies import Body
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Measure, Share
from npcmodel.law.wording import Text
from npcmodel.params import deputies_inquiries, deputies_status, organic_bills, organic_proposals
from npcmodel.profiles.congress_rules import Months
from npcmodel.profiles.fields import Group, Room, check_group, same
from npcmodel.profiles.parts import Limit, TimeLimit

__all__ = [
    "ROOM",
    "AgendaItem",
    "CommitteeMembers",
    "Invitation",
    "LargerPresidium",
    "OfficeElsewhere",
    "PresidiumConvener",
    "SmallCongress",
    "TownshipRules",
]


@enum.unique
class AgendaItem(enum.Enum):
    """What local texts put before a session of a township's congress (会议议程)."""

    GOVERNMENT_REPORT = "政府工作报告"
    BUDGET = "本级预算"
    PRESIDIUM_REPORT = "主席团工作报告"
    MAJOR_MATTERS = "重大事项"
    HALF_YEAR_REPORT = "半年度政府工作报告"
    BUDGET_EXECUTION = "预算执行情况报告"
    BUDGET_ADJUSTMENT = "预算调整方案"
    FINAL_ACCOUNTS = "本级决算"
    SPECIAL_REPORTS = "专项工作报告"


@enum.unique
class Invitation(enum.Enum):
    """Whether somebody has to be invited (邀请)."""

    MUST = "应当邀请"
    MAY = "可以邀请"


@enum.unique
class OfficeElsewhere(enum.Enum):
    """Where a member of a presidium may hold an office besides (兼任的职务)."""

    TOWNSHIP_GOVERNMENT = "乡镇人民政府的职务"
    OTHER_ADMINISTRATIVE_ORGAN = "其他国家行政机关的职务"
    ELSEWHERE = "国家行政机关以外的职务"


@enum.unique
class PresidiumConvener(enum.Enum):
    """Who calls a meeting of a township's presidium (主席团会议的召集人)."""

    CHAIR = "主席"
    VICE_CHAIR = "副主席"
    OTHER_MEMBER = "主席团其他成员"


class LargerPresidium(NamedTuple):
    """Where a presidium may be larger, and how large (主席团成员名额的放宽).

    Attributes:
        most: how many members it may have then, in persons.
        says: which townships may have so many.
        measure: what is counted to tell them: POPULATION or SEATS, which are deputies; None where
            nothing is, and it is judged.
        least: from how many on.
    """

    most: int
    says: Text
    measure: Measure | None = None
    least: int | None = None


class CommitteeMembers(NamedTuple):
    """Who belongs to a committee (委员会的组成).

    Attributes:
        chairs: how many chairs, in persons.
        vice_chairs: how many vice-chairs.
        others: how many other members.
    """

    chairs: int
    vice_chairs: int
    others: Limit


class SmallCongress(NamedTuple):
    """For how small a congress a share of its deputies is enough (代表较少的乡镇).

    Attributes:
        most: how many deputies it has at most, in persons.
        share: the share of all of them.
    """

    most: int
    share: Threshold


ROOM: Room = {
    "bill_signers": (organic_bills.TOWNSHIP_BILL_BY_SIGNERS, same),
    "interpellation_signers": (organic_bills.INTERPELLATION_BY_SIGNERS, same),
    "further_answer": (deputies_inquiries.FURTHER_ANSWER, same),
    "recall_signers": (organic_proposals.TOWNSHIP_RECALL, same),
    "nomination_signers": (organic_proposals.NOMINATION_TOWNSHIP, same),
    "absences": (deputies_status.ABSENCES, same),
}


@attrs.frozen(kw_only=True)
class TownshipRules(Group):
    """The provisions of a province on its townships' congresses (乡镇人大工作条例).

    Sessions, quorum, majority and notice of the congress, and meetings, quorum and majority of
    its presidium, are fields of the profile itself. A field that is not given is unknown, as in
    a profile.

    Attributes:
        session_months: in which months a year's first session is held (每年第一次会议的月份).
        session_days: how many days a session lasts (会期).
        session_days_exemption: what frees extraordinary sessions from that (会期的例外).
        session_days_elections: how long one with elections lasts (有选举事项的会期).
        extraordinary_organs: organs that call an extraordinary session
            (可以决定临时召集会议的机关).
        start_agenda: what a session early in the year is mainly about (年初会议的主要议程).
        middle_agenda: what one in the middle of the year is mainly about (年中会议的主要议程).
        yearly_agenda: what one of the sessions of a year is to be about (其中一次会议的议题).
        documents: how long before a session the documents are delivered (会议资料的送达期限).
        documents_exemption: what frees extraordinary sessions from that (会议资料送达期限的例外).
        sitting_in: who sits in on sessions by right (列席人员).
        others_sitting_in: who else may, by decision of the presidium (经决定列席的人员).
        higher_deputies: whether deputies of higher congresses are invited
            (邀请上级人大代表列席).
        observers: how many may sit in, as a share of all deputies (列席人数上限).
        bill_signers: deputies who jointly put a bill (联名提出议案的代表).
        bill_organs: organs that put a bill (可以提出议案的机关).
        unlisted_bills: what becomes of a bill by deputies that is not listed (未列入议程的议案).
        interpellation_signers: deputies who jointly interpellate (联名提出质询案的代表).
        small_interpellation: the share of deputies who do in a small congress
            (代表较少的乡镇联名提出质询案).
        further_answer: dissatisfied deputies who may ask for a further answer
            (要求再作答复的代表).
        complex_interpellation: which interpellations may be answered after the session
            (情况复杂的质询案).
        later_answer: time after the session in which one is answered (闭会后答复质询的期限).
        recall_signers: deputies who jointly move the recall of an official
            (联名提出罢免案的代表).
        recall_organs: organs that move it (可以提出罢免案的机关).
        nomination_signers: deputies who jointly nominate an official (联名提名的代表).
        nomination_organs: organs that nominate (可以提名的机关).
        nominees: how many one may nominate for an office (提名人数上限).
        vice_post_surplus: how many more candidates than seats for deputy posts (副职的差额数).
        suggestion_answer: time to answer a suggestion (建议的答复期限).
        hard_suggestion_answer: time to answer one for which it is too short
            (建议延长答复的期限).
        suggestion_answer_from: from when that is counted (建议答复期限的起算).
        answered_in_session: that what can be is answered during the session, before that time
            has to run (会议期间的答复).
        suggestion_report_printed: that the next session gets the report on suggestions
            (建议办理情况报告的印发).
        suggestion_report_published: that it is published (建议办理情况报告的公开).
        credentials_committee: who belongs to the credentials committee
            (代表资格审查委员会的组成).
        credentials_heads: from whom its chair and vice-chair come
            (代表资格审查委员会主任委员、副主任委员的人选).
        presidium_size: the members of a presidium (主席团成员名额).
        larger_presidium: where and how far it may be larger (主席团成员名额的放宽).
        presidium_incompatible: offices that none of its members may hold
            (主席团成员不得担任的职务).
        chair_incompatible: offices that its chair and vice-chairs may not hold
            (主席、副主席不得担任的职务).
        presidium_conveners: who calls its meetings (主席团会议的召集人).
        presidium_deputy_convener: that a vice-chair calls them where there is no chair
            (主席缺位时主席团会议的召集).
        vice_chair_entrusted: that a vice-chair does what the chair entrusts to him
            (副主席受主席委托).
        presidium_callers: members who jointly call an extraordinary meeting
            (联名提议临时召集主席团会议的成员).
        presidium_extraordinary: when it may meet otherwise (主席团临时举行会议).
        chairs: the chairs of the congress (主席人数).
        vice_chairs: its vice-chairs (副主席人数).
        full_time_chair: that the chair is full-time (专职主席).
        full_time_vice_chair: where a vice-chair is (专职副主席).
        full_time_chairs: how many of them at least are (专职的主席、副主席).
        acting_chair: who acts for a chair or vice-chair unable to serve (代理主席、副主席的人选).
        credentials_confirmed: that the presidium confirms credentials (确认代表资格).
        work_reports: that it has deputies hear special work reports (听取专项工作报告).
        law_checks: that it has them check how laws are carried out (检查法律、法规的实施).
        inspections: that it has them inspect and study (视察、调研).
        opinions: that it hears and passes on what people propose (听取和反映建议、批评和意见).
        appraisals: that it has deputies appraise the government's work (评议).
        suggestions_handed_over: that it hands suggestions over (交办代表建议).
        budget_changes: that it looks at changes of part of the budget (审查预算的部分变更).
        voter_reports: that it has deputies report to their voters (向选民报告履职情况).
        resignations: whose resignation it may accept between sessions (闭会期间接受辞职).
        work_reported: that it reports on its work to the congress (主席团报告工作).
        satisfaction_vote: that deputies vote how satisfied they are (满意度测评).
        appraisals_published: that the results are published (评议、测评结果的公开).
        records_published: that deputies' records are published (履职档案的公开).
        projects: who decides on yearly projects (年度实事工程和重大建设工程项目的决定).
        projects_followed: that the presidium has deputies follow them (项目的跟踪监督).
        budget_publication: time in which the approved budget is published (预算的公开期限).
        groups: deputies who may form a group (组成代表小组的代表).
        group_activities: activities of a deputies' group (代表小组活动).
        absences: sessions missed without approval that end a mandate (终止代表资格的缺席次数).

    Raises:
        FactsError: a value of the wrong kind.
        OutOfRangeError: a value that the statute in force at the same time leaves no room for.
    """

    session_months: Provision[Months] | None = None
    session_days: Provision[Limit] | None = None
    session_days_exemption: Provision[Text] | None = None
    session_days_elections: Provision[Text] | None = None
    extraordinary_organs: Provision[tuple[Body, ...]] | None = None
    start_agenda: Provision[tuple[AgendaItem, ...]] | None = None
    middle_agenda: Provision[tuple[AgendaItem, ...]] | None = None
    yearly_agenda: Provision[tuple[AgendaItem, ...]] | None = None
    documents: Provision[TimeLimit] | None = None
    documents_exemption: Provision[Text] | None = None
    sitting_in: Provision[Text] | None = None
    others_sitting_in: Provision[Text] | None = None
    higher_deputies: Provision[Invitation] | None = None
    observers: Provision[Ceiling] | None = None
    bill_signers: Provision[int] | None = None
    bill_organs: Provision[tuple[Body, ...]] | None = None
    unlisted_bills: Provision[Text] | None = None
    interpellation_signers: Provision[int] | None = None
    small_interpellation: Provision[SmallCongress] | None = None
    further_answer: Provision[Share] | None = None
    complex_interpellation: Provision[Text] | None = None
    later_answer: Provision[TimeLimit] | None = None
    recall_signers: Provision[Share] | None = None
    recall_organs: Provision[tuple[Body, ...]] | None = None
    nomination_signers: Provision[int] | None = None
    nomination_organs: Provision[tuple[Body, ...]] | None = None
    nominees: Provision[Text] | None = None
    vice_post_surplus: Provision[Limit] | None = None
    suggestion_answer: Provision[TimeLimit] | None = None
    hard_suggestion_answer: Provision[TimeLimit] | None = None
    suggestion_answer_from: Provision[Text] | None = None
    answered_in_session: Provision[Text] | None = None
    suggestion_report_printed: Provision[Text] | None = None
    suggestion_report_published: Provision[Text] | None = None
    credentials_committee: Provision[CommitteeMembers] | None = None
    credentials_heads: Provision[Text] | None = None
    presidium_size: Provision[Limit] | None = None
    larger_presidium: Provision[LargerPresidium] | None = None
    presidium_incompatible: Provision[tuple[OfficeElsewhere, ...]] | None = None
    chair_incompatible: Provision[tuple[OfficeElsewhere, ...]] | None = None
    presidium_conveners: Provision[tuple[PresidiumConvener, ...]] | None = None
    presidium_deputy_convener: Provision[Text] | None = None
    vice_chair_entrusted: Provision[Text] | None = None
    presidium_callers: Provision[Limit] | None = None
    presidium_extraordinary: Provision[Text] | None = None
    chairs: Provision[Limit] | None = None
    vice_chairs: Provision[Limit] | None = None
    full_time_chair: Provision[Text] | None = None
    full_time_vice_chair: Provision[Text] | None = None
    full_time_chairs: Provision[Limit] | None = None
    acting_chair: Provision[Text] | None = None
    credentials_confirmed: Provision[Text] | None = None
    work_reports: Provision[Text] | None = None
    law_checks: Provision[Text] | None = None
    inspections: Provision[Text] | None = None
    opinions: Provision[Text] | None = None
    appraisals: Provision[Text] | None = None
    suggestions_handed_over: Provision[Text] | None = None
    budget_changes: Provision[Text] | None = None
    voter_reports: Provision[Text] | None = None
    resignations: Provision[Text] | None = None
    work_reported: Provision[Text] | None = None
    satisfaction_vote: Provision[Text] | None = None
    appraisals_published: Provision[Text] | None = None
    records_published: Provision[Text] | None = None
    projects: Provision[Text] | None = None
    projects_followed: Provision[Text] | None = None
    budget_publication: Provision[TimeLimit] | None = None
    groups: Provision[Limit] | None = None
    group_activities: Provision[Norm] | None = None
    absences: Provision[int] | None = None

    def __attrs_post_init__(self) -> None:
        check_group(self, "townships", ROOM)
