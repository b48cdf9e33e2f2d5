"""What a province provides for its deputies, over what the nation provides (代表法实施办法)."""

from __future__ import annotations

from typing import NamedTuple

import attrs

from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Tier
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Share
from npcmodel.law.wording import Text
from npcmodel.params import (
    deputies_inquiries,
    electoral_proposals,
    electoral_recalls,
    organic_bills,
    organic_duties,
    organic_proposals,
)
from npcmodel.profiles.fields import Group, Room, check_group, same
from npcmodel.profiles.parts import Limit, TimeLimit

__all__ = ["ROOM", "DeputyRules", "TierLimits", "TierNorms", "TierTexts"]


class TierNorms(NamedTuple):
    """How often a local text wants something, tier by tier (分级频次).

    Attributes:
        province: of the province's deputies; None where the text says nothing of them.
        prefecture: of those of cities with districts.
        county: of those of counties.
        township: of those of townships.
    """

    province: Norm | None = None
    prefecture: Norm | None = None
    county: Norm | None = None
    township: Norm | None = None

    def of(self, tier: Tier) -> Norm | None:
        """Return what it wants of a tier."""
        return dict(zip(_TIERS, self, strict=True)).get(tier)


class TierLimits(NamedTuple):
    """The numbers that a local text allows, tier by tier (分级数目).

    Attributes:
        province: of the province's deputies; None where the text says nothing of them.
        prefecture: of those of cities with districts.
        county: of those of counties.
        township: of those of townships.
    """

    province: Limit | None = None
    prefecture: Limit | None = None
    county: Limit | None = None
    township: Limit | None = None

    def of(self, tier: Tier) -> Limit | None:
        """Return what it allows a tier."""
        return dict(zip(_TIERS, self, strict=True)).get(tier)


class TierTexts(NamedTuple):
    """What a local text says in words, tier by tier (分级内容).

    Attributes:
        province: of the province's deputies; None where the text says nothing of them.
        prefecture: of those of cities with districts.
        county: of those of counties.
        township: of those of townships.
    """

    province: Text | None = None
    prefecture: Text | None = None
    county: Text | None = None
    township: Text | None = None

    def of(self, tier: Tier) -> Text | None:
        """Return what it says of a tier."""
        return dict(zip(_TIERS, self, strict=True)).get(tier)


_TIERS: tuple[Tier, ...] = (Tier.PROVINCE, Tier.PREFECTURE, Tier.COUNTY, Tier.TOWNSHIP)
ROOM: Room = {
    "group_members": (organic_duties.GROUP_MEMBERS, same),
    "bill_signers": (organic_bills.BILL_BY_SIGNERS, same),
    "township_bill_signers": (organic_bills.TOWNSHIP_BILL_BY_SIGNERS, same),
    "interpellation_signers": (organic_bills.INTERPELLATION_BY_SIGNERS, same),
    "township_interpellation_signers": (organic_bills.INTERPELLATION_BY_SIGNERS, same),
    "further_answer": (deputies_inquiries.FURTHER_ANSWER, same),
    "township_further_answer": (deputies_inquiries.FURTHER_ANSWER, same),
    "recall_signers": (organic_proposals.RECALL, same),
    "township_recall_signers": (organic_proposals.TOWNSHIP_RECALL, same),
    "deputy_recall_signers": (electoral_proposals.RECALL_IN_SESSION, same),
    "deputy_recall_majority": (electoral_recalls.CONGRESS_MAJORITY, same),
    "committee_deputy_recall_signers": (electoral_proposals.RECALL_BETWEEN_SESSIONS, same),
    "committee_deputy_recall_majority": (electoral_recalls.COMMITTEE_MAJORITY, same),
    "investigation_signers": (organic_bills.INVESTIGATION, same),
    "province_nomination_signers": (organic_proposals.NOMINATION_PROVINCE, same),
    "county_nomination_signers": (organic_proposals.NOMINATION_COUNTY, same),
    "township_nomination_signers": (organic_proposals.NOMINATION_TOWNSHIP, same),
    "deputy_nomination_signers": (electoral_proposals.NOMINATION_BY_SIGNERS, same),
}


@attrs.frozen(kw_only=True)
class DeputyRules(Group):
    """The provisions of a province on its deputies (代表法实施办法).

    They bind every congress of the place. What is said of congresses from the county up has a
    plain name; what is said of one tier alone, or of standing committees, bears its name first.
    A field that is not given is unknown, as in a profile.

    Attributes:
        central_group_activities: activities of a deputies' central group (代表中心组活动).
        group_activities: activities of a deputies' group (代表小组活动).
        receptions: days on which a deputy receives voters (选民接待日活动).
        community_visits: visits to a community to meet the people (进社区联系人民群众活动).
        return_activities: activities in the electing unit or district, of deputies who live or
            work elsewhere (回原选区或者原选举单位参加活动).
        performance_notices: notices to electors of how deputies did their duties (履职情况通报).
        symposia: symposia of the standing committee with deputies (代表座谈会).
        work_days: working days that a deputy's duties take in a year (执行代表职务的工作时间).
        conveners: conveners of a deputies' group (代表小组召集人).
        contacts: deputies with whom a member of the standing committee keeps contact
            (重点联系的代表).
        group_members: deputies who may form a group (组成代表小组的代表).
        certificates: deputies' certificates (代表证).
        sitting_in: which sessions of lower congresses local deputies may sit in on, beside those
            of the congress that elected them (列席下级人大会议).
        collective_inspections: inspections of all deputies before a session (集中视察).
        inspection_days: days that each of them takes (集中视察的天数).
        inspection_notice: how long before one the deputies are told of its plan
            (视察方案通知的期限).
        meeting_request: how the place's own deputies ask to meet the head of an organ
            (约见的形式).
        no_direct_handling: what deputies do not do on an inspection (视察不直接处理问题).
        feedback: time to answer what a report on an inspection or a study proposes
            (视察、调研报告的反馈期限).
        answer: time to answer a suggestion (建议的答复期限).
        hard_answer: time to answer a suggestion that is wide and difficult
            (涉及面广、处理难度大的建议的答复期限).
        hard_answer_consent: whose consent that longer time takes
            (涉及面广、处理难度大的建议延长答复的同意).
        second_answer: time to handle a suggestion again (建议的再次办理期限).
        receipt: time for a deputy to say what he thinks of an answer (代表反馈回执的期限).
        inquiry_answer: time after the session to answer a complex inquiry
            (复杂询问闭会后的答复期限).
        inquiry_answer_consent: whose consent that takes (复杂询问闭会后答复的同意).
        detention_report_hours: hours to report that a deputy was detained in the act
            (现行犯被拘留的报告期限).
        bill_signers: deputies who jointly put a bill (联名提出议案的代表).
        township_bill_signers: township deputies who do (联名提出议案的乡级代表).
        bill_delegations: delegations that put a bill (可以提出议案的代表团).
        bill_delegation_majority: the votes in a delegation for a bill in its name
            (代表团提出议案的多数).
        amendment_signers: deputies who jointly move an amendment (联名提出修正案的代表).
        township_amendment_signers: township deputies who do (联名提出修正案的乡级代表).
        interpellation_signers: deputies who jointly interpellate (联名提出质询案的代表).
        township_interpellation_signers: township deputies who do (联名提出质询案的乡级代表).
        interpellation_delegations: delegations that interpellate (可以提出质询案的代表团).
        interpellation_delegation_majority: the votes in a delegation for an interpellation in its
            name (代表团提出质询案的多数).
        withdrawn_interpellation: when an interpellation ends that some withdraw
            (部分代表撤回质询案).
        further_answer: dissatisfied deputies who may ask for a further answer
            (要求再作答复的代表).
        township_further_answer: dissatisfied township deputies who may (要求再作答复的乡级代表).
        complex_interpellation: which interpellations may be answered after the session
            (涉及问题复杂的质询案).
        dissatisfied_again: deputies dissatisfied with the further answer too, for a later step
            (对再次答复仍不满意的代表).
        township_dissatisfied_again: township deputies dissatisfied with it
            (对再次答复仍不满意的乡级代表).
        later_step: what may follow then (闭会后的继续办理).
        township_later_step: what may follow in a township (乡级闭会后的继续办理).
        later_answer: time after the session in which an interpellation is answered
            (闭会后答复质询的期限).
        recall_signers: deputies who jointly move the recall of an official
            (联名提出罢免案的代表).
        township_recall_signers: township deputies who do (联名提出罢免案的乡级代表).
        deputy_recall_signers: deputies who jointly move the recall of one of the congress above
            (联名提出罢免上一级代表的代表).
        deputy_recall_organs: organs that move it (可以提出罢免上一级代表的机关).
        deputy_recall_majority: the votes that recall that deputy (罢免上一级代表的多数).
        committee_deputy_recall_signers: members of the standing committee who move it between
            sessions (闭会期间联名提出罢免上一级代表的组成人员).
        committee_deputy_recall_organs: organs that move it between sessions
            (闭会期间可以提出罢免上一级代表的机关).
        committee_deputy_recall_majority: the votes of the standing committee that recall that
            deputy (闭会期间罢免上一级代表的多数).
        investigation_signers: deputies who jointly propose an investigation
            (联名提议组织调查委员会的代表).
        investigation_organs: organs that propose it (可以提议组织调查委员会的机关).
        investigation_delegations: delegations that propose it together
            (提议组织调查委员会的代表团).
        province_nomination_signers: deputies of the province who jointly nominate an official
            (联名提名的省级代表).
        county_nomination_signers: county deputies who do (联名提名的县级代表).
        township_nomination_signers: township deputies who do (联名提名的乡级代表).
        deputy_nomination_signers: deputies who jointly nominate one of the congress above
            (联名推荐上一级代表候选人的代表).

    Raises:
        FactsError: a value of the wrong kind.
        OutOfRangeError: a value that the statute in force at the same time leaves no room for.
    """

    central_group_activities: Provision[TierNorms] | None = None
    group_activities: Provision[TierNorms] | None = None
    receptions: Provision[TierNorms] | None = None
    community_visits: Provision[TierNorms] | None = None
    return_activities: Provision[TierNorms] | None = None
    performance_notices: Provision[TierNorms] | None = None
    symposia: Provision[TierNorms] | None = None
    work_days: Provision[TierLimits] | None = None
    conveners: Provision[TierLimits] | None = None
    contacts: Provision[TierLimits] | None = None
    group_members: Provision[int] | None = None
    certificates: Provision[Text] | None = None
    sitting_in: Provision[Text] | None = None
    collective_inspections: Provision[TierLimits] | None = None
    inspection_days: Provision[TierLimits] | None = None
    inspection_notice: Provision[TimeLimit] | None = None
    meeting_request: Provision[Text] | None = None
    no_direct_handling: Provision[TierTexts] | None = None
    feedback: Provision[TimeLimit] | None = None
    answer: Provision[TimeLimit] | None = None
    hard_answer: Provision[TimeLimit] | None = None
    hard_answer_consent: Provision[Text] | None = None
    second_answer: Provision[TimeLimit] | None = None
    receipt: Provision[TimeLimit] | None = None
    inquiry_answer: Provision[TimeLimit] | None = None
    inquiry_answer_consent: Provision[Text] | None = None
    detention_report_hours: Provision[int] | None = None
    bill_signers: Provision[int] | None = None
    township_bill_signers: Provision[int] | None = None
    bill_delegations: Provision[int] | None = None
    bill_delegation_majority: Provision[Share] | None = None
    amendment_signers: Provision[int] | None = None
    township_amendment_signers: Provision[int] | None = None
    interpellation_signers: Provision[int] | None = None
    township_interpellation_signers: Provision[int] | None = None
    interpellation_delegations: Provision[int] | None = None
    interpellation_delegation_majority: Provision[Share] | None = None
    withdrawn_interpellation: Provision[Text] | None = None
    further_answer: Provision[Share] | None = None
    township_further_answer: Provision[Share] | None = None
    complex_interpellation: Provision[Text] | None = None
    dissatisfied_again: Provision[Share] | None = None
    township_dissatisfied_again: Provision[Share] | None = None
    later_step: Provision[Text] | None = None
    township_later_step: Provision[Text] | None = None
    later_answer: Provision[TimeLimit] | None = None
    recall_signers: Provision[Share] | None = None
    township_recall_signers: Provision[Share] | None = None
    deputy_recall_signers: Provision[Share] | None = None
    deputy_recall_organs: Provision[tuple[Body, ...]] | None = None
    deputy_recall_majority: Provision[Share] | None = None
    committee_deputy_recall_signers: Provision[Share] | None = None
    committee_deputy_recall_organs: Provision[tuple[Body, ...]] | None = None
    committee_deputy_recall_majority: Provision[Share] | None = None
    investigation_signers: Provision[Share] | None = None
    investigation_organs: Provision[tuple[Body, ...]] | None = None
    investigation_delegations: Provision[int] | None = None
    province_nomination_signers: Provision[int] | None = None
    county_nomination_signers: Provision[int] | None = None
    township_nomination_signers: Provision[int] | None = None
    deputy_nomination_signers: Provision[int] | None = None

    def __attrs_post_init__(self) -> None:
        check_group(self, "deputies", ROOM)
