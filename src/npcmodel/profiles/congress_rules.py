"""What a province provides for the procedure of its own congress (人民代表大会议事规则)."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

import attrs

from npcmodel.checks import count
from npcmodel.exact.margins import Surplus
from npcmodel.facts.agendas import AgendaActor
from npcmodel.facts.bodies import Body
from npcmodel.facts.publications import Publication, RecordStep
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Share
from npcmodel.law.wording import Text
from npcmodel.params import (
    electoral_law,
    electoral_nominations,
    electoral_proposals,
    organic_bills,
    organic_law,
    organic_nominations,
    organic_proposals,
)
from npcmodel.params.npc_rules import SpeakingTime
from npcmodel.profiles.fields import Group, Room, check_group, same
from npcmodel.profiles.parts import Limit, TimeLimit

__all__ = ["ROOM", "CongressRules", "Months", "ShareRange"]


_MONTHS = 12


class Months(NamedTuple):
    """In which months of a year something falls (月份).

    Attributes:
        first: the first of them, from 1.
        last: the last of them, up to 12.
        soft: True where the text says 一般 (as a rule).
    """

    first: int
    last: int
    soft: bool = False


class ShareRange(NamedTuple):
    """Between which shares of a number another one lies (比例幅度).

    Attributes:
        least: the smallest share.
        most: the largest share.
    """

    least: Fraction
    most: Fraction


# How many nominate an official differs by tier, and a group does not know its place's.
ROOM: Room = {
    "quorum": (organic_law.CONGRESS_QUORUM, same),
    "majority": (organic_law.CONGRESS_MAJORITY, same),
    "extraordinary": (organic_law.EXTRAORDINARY_SESSION, same),
    "first_session_months": (organic_law.FIRST_SESSION_MONTHS, same),
    "bill_signers": (organic_bills.BILL_BY_SIGNERS, same),
    "interpellation_signers": (organic_bills.INTERPELLATION_BY_SIGNERS, same),
    "recall_signers": (organic_proposals.RECALL, same),
    "deputy_recall_signers": (electoral_proposals.RECALL_IN_SESSION, same),
    "investigation_signers": (organic_bills.INVESTIGATION, same),
    "deputy_nomination_signers": (electoral_proposals.NOMINATION_BY_SIGNERS, same),
    "nomination_days": (organic_nominations.NOMINATION_DAYS, same),
    "deputy_nomination_days": (electoral_nominations.INDIRECT_NOMINATION_DAYS, same),
    "chief_post_candidates": (organic_law.CHIEF_POST_CANDIDATES, same),
    "deputy_post_candidates": (organic_law.DEPUTY_POST_CANDIDATES, same),
    "committee_member_candidates": (organic_law.COMMITTEE_MEMBER_CANDIDATES, same),
    "national_deputy_candidates": (electoral_law.INDIRECT_CANDIDATES, same),
    "by_election_candidates": (organic_law.BY_ELECTION_CANDIDATES, same),
    "deputy_by_election_candidates": (electoral_law.BY_ELECTION_CANDIDATES, same),
    "deputies_bill_signers": (organic_bills.BILL_BY_SIGNERS, same),
}


@attrs.frozen(kw_only=True)
class CongressRules(Group):
    """The provisions of a province's rules of procedure of its congress (人民代表大会议事规则).

    They speak of the place's own congress alone. A field that is not given is unknown, as in a
    profile. Those on deputies' bills (代表议案) may come from a text of their own.

    Attributes:
        sessions: how often the congress meets (会议次数).
        session_months: the months in which the yearly session opens (会议举行的月份).
        quorum: who must be present (会议法定人数).
        majority: the votes that carry a bill, resolution or decision (表决的多数).
        extraordinary: deputies who call for an extraordinary session (临时召集会议的代表提议).
        extraordinary_organs: organs that call one that they find necessary
            (认为必要可以临时召集会议的机关).
        first_session_months: months in which a term's first session is held
            (每届第一次会议的期限).
        notice: how long before the session deputies are told of it (会议通知的期限).
        notice_exemption: what frees extraordinary sessions from that time (临时召集会议的通知).
        drafts: how long before the session draft regulations go out (法规草案发给代表的期限).
        drafts_exemption: what frees extraordinary sessions from sending papers out
            (临时召集会议的材料).
        reports: how long before the session draft work reports go out
            (工作报告草稿发给代表的期限).
        plan_and_budget: how long before the session departments report on plan and budget
            (计划、预算汇报的期限).
        presidium_size: members of the presidium, as shares of the deputies (主席团人数).
        presidium_membership: who is no member of the presidium as a rule
            (一般不担任主席团成员的人员).
        presidium_quorum: who must be present in the presidium (主席团会议法定人数).
        presidium_majority: the votes that carry a decision of the presidium (主席团决定的多数).
        bill_signers: deputies who jointly put a bill (联名提出议案的代表).
        bill_organs: organs that put a bill (可以提出议案的机关).
        bill_delegations: delegations that put a bill (可以提出议案的代表团).
        bill_delegation_majority: the votes in a delegation for a bill in its name
            (代表团提出议案的多数).
        amendment_signers: deputies who jointly move an amendment (联名提出修正案的代表).
        amendment_hours: hours before the presidium's last meeting ahead of the vote
            (提出修正案的时限).
        interpellation_signers: deputies who jointly interpellate (联名提出质询案的代表).
        interpellation_delegations: delegations that interpellate (可以提出质询案的代表团).
        interpellation_delegation_majority: the votes in a delegation for an interpellation in its
            name (代表团提出质询案的多数).
        interpellation_subjects: what an interpellation should not touch (质询案不宜涉及的事项).
        interpellation_withdrawal: when an interpellation ends that all who put it withdraw
            (提案人撤回质询案).
        further_answer: dissatisfied deputies who may ask for a further answer
            (要求再作答复的代表).
        delegation_further_answer: that a dissatisfied delegation may ask for one too
            (代表团要求再作答复).
        later_answer: how long after the session an answer may be given (闭会后答复质询的期限).
        recall_signers: deputies who jointly move the recall of an official
            (联名提出罢免案的代表).
        recall_organs: organs that move it (可以提出罢免案的机关).
        recall_inquiry: how long after the session the standing committee decides on a recall
            under inquiry (授权常务委员会处理罢免案的期限).
        deputy_recall_signers: deputies who jointly move the recall of a national deputy
            (联名提出罢免全国人大代表的代表).
        deputy_recall_organs: organs that move it (可以提出罢免全国人大代表的机关).
        investigation_signers: deputies who jointly propose an investigation
            (联名提议组织调查委员会的代表).
        investigation_organs: organs that propose it (可以提议组织调查委员会的机关).
        investigation_delegations: delegations that propose it together
            (提议组织调查委员会的代表团).
        nomination_signers: deputies who jointly nominate an official (联名提名的代表).
        nomination_organs: organs that nominate officials (可以提名的机关).
        deputy_nomination_signers: deputies who jointly nominate a national deputy
            (联名推荐全国人大代表候选人的代表).
        deputy_nomination_organs: organisations that nominate them
            (可以推荐全国人大代表候选人的组织).
        nominees: how many one may nominate for an office (提名人数上限).
        nomination_days: days for nominating and discussing officials at a change of term
            (换届选举提名、酝酿候选人的时间).
        deputy_nomination_days: days for nominating and discussing national deputies
            (选举全国人大代表提名、酝酿候选人的时间).
        chief_post_candidates: the surplus of candidates for a chief post (正职候选人差额).
        single_candidate: when a chief post has one candidate (正职等额选举).
        deputy_post_candidates: the surplus for deputy posts (副职候选人差额).
        committee_member_candidates: the surplus for members of the standing committee
            (常务委员会委员候选人差额).
        national_deputy_candidates: the surplus for national deputies (全国人大代表候选人差额).
        by_election_candidates: the least surplus in a by-election of officials
            (补选国家机关领导人员候选人差额).
        deputy_by_election_candidates: the least surplus in a by-election of national deputies
            (补选全国人大代表候选人差额).
        primary: when a primary of officials is held (国家机关领导人员预选).
        deputy_primary: when a primary of national deputies is held (全国人大代表预选).
        formal_list: how nominees become the formal list without a primary (正式候选人名单的确定).
        plenary_speeches: speeches in the plenary (大会全体会议上的发言).
        plenary_speeches_set: who sets their time where the text gives none
            (大会全体会议上发言时间的确定).
        presidium_speeches: speeches in the presidium (主席团会议上的发言).
        presidium_speeches_longer: when a speech in the presidium may be longer
            (主席团会议上发言时间的延长).
        participation: deputies who must take part for a vote to be valid (表决有效的参加人数).
        postponement: the votes that put off a vote (暂不交付表决的多数).
        vote_question_signers: deputies who ask that the plenary first votes on whether to vote
            (就是否交付表决进行表决的代表提议).
        draft_published: that draft regulations are published, and when they are not
            (法规草案的公布).
        draft_publication_days: days for which they are published (法规草案公布征求意见的时间).
        unlisted_report: how long after the session a result on unlisted bills is reported
            (不列入议程的议案审议结果报告的期限).
        reconsideration: sponsors who ask that the treatment of their bill is reconsidered
            (要求复议的提案代表).
        reconsideration_hours: hours before the presidium's last meeting (要求复议的时限).
        deputies_bill_signers: deputies who put a bill, by the rules on deputies' bills
            (代表议案的联名代表).
        deputies_bill_reconsideration: sponsors who ask for reconsideration, by those rules
            (代表议案要求复议的代表).
        deputies_bill_reconsideration_signers: the fewest who do (代表议案要求复议的最少代表).
        deputies_bill_reconsideration_hours: hours before the presidium's last meeting
            (代表议案要求复议的时限).
        listed_bill_sponsors: sponsors whom a listed bill keeps if others withdraw
            (列入议程的代表议案坚持提出的代表).
        unlisted_bill_sponsors: sponsors whom an unlisted bill keeps if others withdraw
            (不列入议程的代表议案坚持提出的代表).
        bill_forwarding: how soon a bill put between sessions goes to a special committee
            (闭会期间代表议案送专门委员会的期限).
        bill_opinion: how soon the committee gives its opinion (专门委员会提出处理意见的期限).
        bill_result: how long after the session the result on a bill is reported
            (代表议案审议结果报告的期限).
        bill_consultation: how long after the session a bill goes to the organs concerned
            (代表议案交有关机关、组织研究的期限).
        bill_reply: how long after the session those organs reply (有关机关、组织提出意见的期限).
        bill_handling: how soon those who handle a result report
            (代表议案审议结果办理情况报告的期限).
        bill_second_handling: how soon they report again (再次办理情况报告的期限).
        session_date: who publishes the day of a session (会议日期的公布).
        moved_session_date: who publishes it where it was moved (变更的会议日期的公布).
        announced: how regulations are announced (通过的法规的公布).
        announced_persons: how those elected or appointed are announced (选举、通过的人员的公布).
        announced_departures: how those who resign or are recalled in session are announced
            (会议期间辞职、被罢免的人员的公布).
        printed: where what the congress passed is printed (通过的文件的刊载).
        printed_in_daily: what is printed in a daily (在日报刊载的文件).
        election_result: who announces the result of an election (选举结果的宣布).
        vote_result: who announces the result of a vote (表决结果的宣布).
        votes_published: publication of candidates' votes (候选人得票数的公布).
        meeting_open: publicity of agenda, schedule and session (会议议程、日程和情况的公开).
        speech_records: what is kept of speeches (会议发言的简报).
        agenda_draft: who drafts the agenda of a session (会议议程草案的提出).
        agenda_discussed: who discusses the draft (会议议程草案的审议).
        agenda_revised: who proposes changes to the draft (会议议程草案的调整意见).
        preparatory_presider: who presides over the preparatory meeting (预备会议的主持).
        agenda_adopted: who adopts the agenda (会议议程的通过).
        schedule: who decides the schedule (会议日程的决定).
        schedule_change: who changes the schedule (会议日程的调整).

    Raises:
        FactsError: a value of the wrong kind.
        OutOfRangeError: a value that the statute in force at the same time leaves no room for.
    """

    sessions: Provision[Norm] | None = None
    session_months: Provision[Months] | None = None
    quorum: Provision[Share] | None = None
    majority: Provision[Share] | None = None
    extraordinary: Provision[Share] | None = None
    extraordinary_organs: Provision[tuple[Body, ...]] | None = None
    first_session_months: Provision[int] | None = None
    notice: Provision[TimeLimit] | None = None
    notice_exemption: Provision[Text] | None = None
    drafts: Provision[TimeLimit] | None = None
    drafts_exemption: Provision[Text] | None = None
    reports: Provision[TimeLimit] | None = None
    plan_and_budget: Provision[TimeLimit] | None = None
    presidium_size: Provision[ShareRange] | None = None
    presidium_membership: Provision[Text] | None = None
    presidium_quorum: Provision[Share] | None = None
    presidium_majority: Provision[Share] | None = None
    bill_signers: Provision[int] | None = None
    bill_organs: Provision[tuple[Body, ...]] | None = None
    bill_delegations: Provision[int] | None = None
    bill_delegation_majority: Provision[Share] | None = None
    amendment_signers: Provision[int] | None = None
    amendment_hours: Provision[int] | None = None
    interpellation_signers: Provision[int] | None = None
    interpellation_delegations: Provision[int] | None = None
    interpellation_delegation_majority: Provision[Share] | None = None
    interpellation_subjects: Provision[Text] | None = None
    interpellation_withdrawal: Provision[Text] | None = None
    further_answer: Provision[Share] | None = None
    delegation_further_answer: Provision[Text] | None = None
    later_answer: Provision[TimeLimit] | None = None
    recall_signers: Provision[Share] | None = None
    recall_organs: Provision[tuple[Body, ...]] | None = None
    recall_inquiry: Provision[TimeLimit] | None = None
    deputy_recall_signers: Provision[Share] | None = None
    deputy_recall_organs: Provision[tuple[Body, ...]] | None = None
    investigation_signers: Provision[Share] | None = None
    investigation_organs: Provision[tuple[Body, ...]] | None = None
    investigation_delegations: Provision[int] | None = None
    nomination_signers: Provision[int] | None = None
    nomination_organs: Provision[tuple[Body, ...]] | None = None
    deputy_nomination_signers: Provision[int] | None = None
    deputy_nomination_organs: Provision[tuple[Body, ...]] | None = None
    nominees: Provision[Text] | None = None
    nomination_days: Provision[int] | None = None
    deputy_nomination_days: Provision[int] | None = None
    chief_post_candidates: Provision[Surplus] | None = None
    single_candidate: Provision[Text] | None = None
    deputy_post_candidates: Provision[Surplus] | None = None
    committee_member_candidates: Provision[Surplus] | None = None
    national_deputy_candidates: Provision[Surplus] | None = None
    by_election_candidates: Provision[int] | None = None
    deputy_by_election_candidates: Provision[int] | None = None
    primary: Provision[Text] | None = None
    deputy_primary: Provision[Text] | None = None
    formal_list: Provision[Text] | None = None
    plenary_speeches: Provision[SpeakingTime] | None = None
    plenary_speeches_set: Provision[Text] | None = None
    presidium_speeches: Provision[SpeakingTime] | None = None
    presidium_speeches_longer: Provision[Text] | None = None
    participation: Provision[Share] | None = None
    postponement: Provision[Share] | None = None
    vote_question_signers: Provision[Share] | None = None
    draft_published: Provision[Text] | None = None
    draft_publication_days: Provision[Limit] | None = None
    unlisted_report: Provision[TimeLimit] | None = None
    reconsideration: Provision[Share] | None = None
    reconsideration_hours: Provision[int] | None = None
    deputies_bill_signers: Provision[int] | None = None
    deputies_bill_reconsideration: Provision[Share] | None = None
    deputies_bill_reconsideration_signers: Provision[int] | None = None
    deputies_bill_reconsideration_hours: Provision[int] | None = None
    listed_bill_sponsors: Provision[int] | None = None
    unlisted_bill_sponsors: Provision[int] | None = None
    bill_forwarding: Provision[TimeLimit] | None = None
    bill_opinion: Provision[TimeLimit] | None = None
    bill_result: Provision[TimeLimit] | None = None
    bill_consultation: Provision[TimeLimit] | None = None
    bill_reply: Provision[TimeLimit] | None = None
    bill_handling: Provision[TimeLimit] | None = None
    bill_second_handling: Provision[TimeLimit] | None = None
    session_date: Provision[Publication] | None = None
    moved_session_date: Provision[Publication] | None = None
    announced: Provision[Publication] | None = None
    announced_persons: Provision[Publication] | None = None
    announced_departures: Provision[Publication] | None = None
    printed: Provision[Publication] | None = None
    printed_in_daily: Provision[Publication] | None = None
    election_result: Provision[Publication] | None = None
    vote_result: Provision[Publication] | None = None
    votes_published: Provision[Publication] | None = None
    meeting_open: Provision[Publication] | None = None
    speech_records: Provision[tuple[RecordStep, ...]] | None = None
    agenda_draft: Provision[tuple[AgendaActor, ...]] | None = None
    agenda_discussed: Provision[tuple[AgendaActor, ...]] | None = None
    agenda_revised: Provision[tuple[AgendaActor, ...]] | None = None
    preparatory_presider: Provision[tuple[AgendaActor, ...]] | None = None
    agenda_adopted: Provision[tuple[AgendaActor, ...]] | None = None
    schedule: Provision[tuple[AgendaActor, ...]] | None = None
    schedule_change: Provision[tuple[AgendaActor, ...]] | None = None

    def __attrs_post_init__(self) -> None:
        check_group(self, "congress", ROOM)
        if self.session_months is not None:
            months = self.session_months.value
            first = count("congress.session_months.value.first", months.first, 1, _MONTHS)
            count("congress.session_months.value.last", months.last, first, _MONTHS)
