"""What a province provides for its own standing committee and its members (议事规则、守则)."""

from __future__ import annotations

import enum
from typing import NamedTuple

import attrs

from npcmodel.exact.thresholds import Threshold
from npcmodel.facts.agendas import AgendaActor
from npcmodel.facts.bodies import Body
from npcmodel.facts.publications import Publication, RecordStep
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Share
from npcmodel.law.wording import Text
from npcmodel.params import organic_bills, supervision_inquiries
from npcmodel.params.npc_rules import SpeakingTime
from npcmodel.profiles.fields import Group, Room, Versions, check_group, same
from npcmodel.profiles.parts import Limit, TimeLimit

__all__ = [
    "ROOM",
    "AbsenceStep",
    "AbsentDays",
    "CommitteeOrgan",
    "CommitteeRules",
    "Postponement",
]


@enum.unique
class CommitteeOrgan(enum.Enum):
    """Who acts in a local standing committee (常务委员会的负责人、会议)."""

    CHAIR = "主任"
    COUNCIL_OF_CHAIRPERSONS = "主任会议"
    PLENARY_MEETING = "全体会议"
    JOINT_GROUP_MEETING = "联组会议"
    GROUP_MEETING = "分组会议"


@enum.unique
class AbsenceStep(enum.Enum):
    """What follows a member's absences (缺席会议的后果)."""

    CRITICISM = "予以通报或者作出检查"
    MAY_RESIGN = "可以辞去职务"
    MUST_RESIGN = "应当辞去职务"


class Postponement(NamedTuple):
    """How a vote is put off (暂不付表决).

    Attributes:
        proposed_by: who proposes it; who decides it, where nobody else need consent.
        consent_of: the meetings of which one consents.
        majority: the votes of that consent, where the text says them.
    """

    proposed_by: tuple[CommitteeOrgan, ...]
    consent_of: tuple[CommitteeOrgan, ...] = ()
    majority: Share | None = None


class AbsentDays(NamedTuple):
    """For how much of a year's meeting days a member may not be absent (缺席天数).

    The texts say both 超过 and 以上, so that exactly the share is in doubt.

    Attributes:
        share: the share that is too much.
        on_leave: whether days on leave count; None where the text leaves that in doubt.
    """

    share: Threshold
    on_leave: bool | None


_COUNTY = organic_bills.COUNTY_COMMITTEE_BILL_BY_SIGNERS.versions.entries[-1].value


def _of_some_tier(local: int, upper: int) -> bool:
    """Counties have a number of their own, and a group does not know its place's tier."""
    return local in {upper, _COUNTY}


ROOM: Room = {
    "bill_signers": (organic_bills.UPPER_COMMITTEE_BILL_BY_SIGNERS, _of_some_tier),
    "interpellation_signers": (
        organic_bills.UPPER_COMMITTEE_INTERPELLATION_BY_SIGNERS,
        _of_some_tier,
    ),
    "further_answer": (supervision_inquiries.FURTHER_ANSWER, same),
}


@attrs.frozen(kw_only=True)
class CommitteeRules(Group):
    """The provisions on a place's own standing committee and its members (议事规则、守则).

    Quorum, majority, meetings, the binding days of notice and what frees from them are fields
    of the profile itself.
    A field that is not given is unknown, as in a profile.

    Attributes:
        notice: how long before a meeting members are usually told of it (会议通知的一般期限).
        notice_special: what frees from the days of notice in special circumstances
            (会议通知期限的例外).
        papers: how long before a meeting members get its papers (提供会议材料的期限).
        papers_exemption: what frees from that (提供会议材料的例外).
        bill_signers: members who jointly put a bill (联名提出议案的组成人员).
        organ_bill: how long before the meeting an organ puts a bill (机关提出议案的期限).
        members_bill: how long before the meeting members put one (组成人员提出议案的期限).
        regulation_bill: how long before the meeting a bill for a regulation is put
            (制定地方性法规议案的期限).
        regulation_meetings: meetings that consider a regulation (审议地方性法规的会议次数).
        amendment_signers: members who jointly move an amendment (联名提出修正案的组成人员).
        amendment_organs: bodies that move one (可以提出修正案的机构).
        amendment_sponsor: whether the organ that put the bill moves one
            (提议案的机关提出修正案).
        amendment: how long before the vote it is moved (提出修正案的期限).
        amendment_form: its form (修正案的形式).
        postponement: how a vote is put off (暂不付表决).
        urgent_motion_signers: members who jointly move an urgent matter
            (联名提出临时动议的组成人员).
        urgent_motion_organs: organs that move one (可以提出临时动议的机关).
        urgent_motion_majority: the votes that put it on the agenda (临时动议列入议程的多数).
        text_changes_majority: the votes that leave small changes of wording to the council of
            chairpersons (授权主任会议审定文字修改的多数).
        plenary_speeches: speeches in the plenary (全体会议上的发言).
        plenary_speeches_usual: speeches in the plenary, as a rule (全体会议上发言的一般时间).
        plenary_speeches_longer: when they may be longer (全体会议上发言时间的延长).
        plenary_speeches_extension: minutes by which the chair may lengthen a first one
            (全体会议上第一次发言可以延长的时间).
        joint_group_speeches: speeches in joint-group meetings (联组会议上的发言).
        joint_group_speeches_longer: when they may be longer (联组会议上发言时间的延长).
        group_speeches: speeches in group meetings (分组会议上的发言).
        group_speeches_longer: when they may be longer (分组会议上发言时间的延长).
        interpellation_signers: members who jointly interpellate (联名提出质询案的组成人员).
        further_answer: dissatisfied members who may ask for a further answer
            (要求再作答复的组成人员).
        further_answer_asked: who may ask for one where no number is said (要求再作答复).
        further_answer_decided: who decides on it (决定再作答复的机构).
        answer_meetings: meetings after that of the interpellation, until the close of which it
            is answered (答复质询案的最迟会议).
        usual_answer_meetings: the same, as a rule (答复质询案的一般会议).
        plan_adjustment: how long before the plenary an adjusted plan reaches the finance
            committee (计划、规划纲要调整方案送交初审的期限).
        budget_adjustment: how long before it an adjusted budget does
            (预算调整初步方案送交初审的期限).
        final_accounts: how long before it the final accounts do (决算草案送交初审的期限).
        publication: how soon decisions are printed in the daily (决定、决议在日报刊登的期限).
        further_report: members whose disagreement calls for a further report
            (要求补充报告或者重新报告的组成人员).
        further_report_meetings: meetings later at which it is made at the latest
            (补充报告或者重新报告的最迟会议).
        opinions_plan: how soon a plan for the committee's opinions is handed in
            (审议意见研究处理方案的期限).
        opinions_reply: how soon it is reported what became of them
            (审议意见研究处理情况报告的期限).
        inquiry_reply: the same of the opinions of a special inquiry
            (专题询问意见研究处理情况报告的期限).
        satisfaction: who orders a vote of satisfaction on a report (报告满意度测评的决定).
        opinions_satisfaction: who orders one on what became of the opinions
            (审议意见研究处理情况满意度测评的决定).
        report_after_vote: what may follow an unsatisfactory one (测评结果不满意的处理).
        bill_explanation: minutes for explaining a bill orally (议案口头说明的时间).
        oral_report: minutes for an oral report (口头报告的时间).
        reporters: who makes a report (到会报告的人员).
        report_delegates: organs that may send the head of a department instead
            (可以委托部门负责人报告的机关).
        special_committee_size: members of a special committee (专门委员会的成员人数).
        special_quorum: who must be present in one (专门委员会会议法定人数).
        special_majority: the votes that carry its decisions (专门委员会议决事项的多数).
        unapproved_absences: meetings a year missed without leave, from which on a member is to
            resign (一年内未经批准不出席会议的次数).
        consecutive_absences: the same, meetings in a row (未经批准连续不出席会议的次数).
        absent_days: the share of the year's meeting days missed (缺席天数占全年会议总天数).
        years_away: years in a row away from the place (离开本地连续不能出席会议的年数).
        resignation: what follows (缺席会议的辞职).
        criticism: what follows a single absence without leave (未经批准不出席会议的处理).
        announced: how regulations, resolutions and decisions are announced
            (通过的法规、决议、决定的公布).
        announced_persons: who publishes appointments and what concerns deputies
            (人事任免和代表有关事项的公布).
        printed: where what the committee passed is printed (通过的文件的刊载).
        printed_in_daily: what is printed in a daily (在日报公布的文件).
        vote_result: who announces the result of a vote (表决结果的宣布).
        reports_published: to whom reports and opinions on them are made known
            (监督报告及审议意见的公布).
        interpellation_published: publication of the result of an interpellation
            (质询案办理结果的公布).
        agenda_open: publicity of the agenda (会议议程的公开).
        meeting_open: publicity of schedule and meetings (会议日程和会议情况的公开).
        speech_records: what is kept of speeches (会议发言的记录).
        meeting_records: how a meeting's records are kept (会议记录的存档).
        minutes: how a meeting's minutes come about (会议纪要的形成).
        council_minutes: who issues the minutes of a council of chairpersons (主任会议纪要的印发).
        council_members: who makes up the council of chairpersons (主任会议的组成人员).
        council_presider: who presides over it (主任会议的主持).
        agenda_draft: who drafts the agenda of a meeting (会议议程草案的拟订).
        agenda_adopted: who adopts it (会议议程的决定).
        agenda_change: who proposes to change it (临时调整议程的提出).
        agenda_change_decided: who decides that (临时调整议程的决定).
        schedule_draft: who drafts the schedule (会议日程草案的提出).
        schedule: who decides the schedule (会议日程的决定).

    Raises:
        FactsError: a value of the wrong kind.
        OutOfRangeError: a value that the statute in force at the same time leaves no room for.
    """

    notice: Provision[TimeLimit] | None = None
    notice_special: Provision[Text] | None = None
    papers: Provision[TimeLimit] | None = None
    papers_exemption: Provision[Text] | None = None
    bill_signers: Provision[int] | None = None
    organ_bill: Provision[TimeLimit] | None = None
    members_bill: Provision[TimeLimit] | None = None
    regulation_bill: Provision[TimeLimit] | None = None
    regulation_meetings: Provision[Limit] | None = None
    amendment_signers: Provision[int] | None = None
    amendment_organs: Provision[tuple[Body, ...]] | None = None
    amendment_sponsor: Provision[Text] | None = None
    amendment: Provision[TimeLimit] | None = None
    amendment_form: Provision[Text] | None = None
    postponement: Provision[Postponement] | None = None
    urgent_motion_signers: Provision[int] | None = None
    urgent_motion_organs: Provision[tuple[Body, ...]] | None = None
    urgent_motion_majority: Provision[Share] | None = None
    text_changes_majority: Provision[Share] | None = None
    plenary_speeches: Provision[SpeakingTime] | None = None
    plenary_speeches_usual: Provision[SpeakingTime] | None = None
    plenary_speeches_longer: Provision[Text] | None = None
    plenary_speeches_extension: Provision[int] | None = None
    joint_group_speeches: Provision[SpeakingTime] | None = None
    joint_group_speeches_longer: Provision[Text] | None = None
    group_speeches: Provision[SpeakingTime] | None = None
    group_speeches_longer: Provision[Text] | None = None
    interpellation_signers: Provision[int] | None = None
    further_answer: Provision[Share] | None = None
    further_answer_asked: Provision[Text] | None = None
    further_answer_decided: Provision[tuple[Body, ...]] | None = None
    answer_meetings: Provision[Limit] | None = None
    usual_answer_meetings: Provision[Limit] | None = None
    plan_adjustment: Provision[TimeLimit] | None = None
    budget_adjustment: Provision[TimeLimit] | None = None
    final_accounts: Provision[TimeLimit] | None = None
    publication: Provision[TimeLimit] | None = None
    further_report: Provision[Share] | None = None
    further_report_meetings: Provision[Limit] | None = None
    opinions_plan: Provision[TimeLimit] | None = None
    opinions_reply: Provision[TimeLimit] | None = None
    inquiry_reply: Provision[TimeLimit] | None = None
    satisfaction: Provision[Text] | None = None
    opinions_satisfaction: Provision[Text] | None = None
    report_after_vote: Provision[Text] | None = None
    bill_explanation: Provision[Limit] | None = None
    oral_report: Provision[Limit] | None = None
    reporters: Provision[Text] | None = None
    report_delegates: Provision[tuple[Body, ...]] | None = None
    special_committee_size: Provision[Limit] | None = None
    special_quorum: Provision[Share] | None = None
    special_majority: Provision[Share] | None = None
    unapproved_absences: Provision[int] | None = None
    consecutive_absences: Provision[int] | None = None
    absent_days: Versions[AbsentDays] = None
    years_away: Versions[int] = None
    resignation: Versions[AbsenceStep] = None
    criticism: Provision[Text] | None = None
    announced: Provision[Publication] | None = None
    announced_persons: Provision[Publication] | None = None
    printed: Provision[Publication] | None = None
    printed_in_daily: Provision[Publication] | None = None
    vote_result: Provision[Publication] | None = None
    reports_published: Provision[Publication] | None = None
    interpellation_published: Provision[Publication] | None = None
    agenda_open: Provision[Publication] | None = None
    meeting_open: Provision[Publication] | None = None
    speech_records: Provision[tuple[RecordStep, ...]] | None = None
    meeting_records: Provision[tuple[RecordStep, ...]] | None = None
    minutes: Provision[tuple[RecordStep, ...]] | None = None
    council_minutes: Provision[tuple[RecordStep, ...]] | None = None
    council_members: Provision[Text] | None = None
    council_presider: Provision[Text] | None = None
    agenda_draft: Provision[tuple[AgendaActor, ...]] | None = None
    agenda_adopted: Provision[tuple[AgendaActor, ...]] | None = None
    agenda_change: Provision[tuple[AgendaActor, ...]] | None = None
    agenda_change_decided: Provision[tuple[AgendaActor, ...]] | None = None
    schedule_draft: Provision[tuple[AgendaActor, ...]] | None = None
    schedule: Provision[tuple[AgendaActor, ...]] | None = None

    def __attrs_post_init__(self) -> None:
        check_group(self, "committee", ROOM)
