"""浙江: the rules of procedure of its congress (人民代表大会议事规则)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from npcmodel.exact.margins import by_share
from npcmodel.exact.thresholds import at_least
from npcmodel.facts.bodies import Body
from npcmodel.facts.publications import Outlet, Publication, Published, Publisher
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.params.npc_rules import SpeakingTime
from npcmodel.profiles import congresses, publishing
from npcmodel.profiles.congress_rules import CongressRules
from npcmodel.profiles.parts import TimeLimit

__all__ = ["CONGRESS_RULES", "EDITION"]

EDITION = Edition(
    Text("浙江省人民代表大会议事规则", "Zhejiang Rules of Procedure of the Congress"),
    date(2021, 1, 30),
    date(2021, 1, 30),
    Text(
        "“自公布之日起施行”；公布日期未见，自通过之日起算",
        "in force from its publication; that day was not seen; counted from its adoption",
    ),
)
_SINCE = EDITION.in_force
_BILL_ORGANS = (
    Body.PRESIDIUM,
    Body.STANDING_COMMITTEE,
    Body.SPECIAL_COMMITTEE,
    Body.GOVERNMENT,
)
_BY_OPINION = Text(
    "提名的候选人超过规定差额的，交代表酝酿、讨论，根据多数代表的意见确定正式候选人名单",
    "where more are nominated, after discussion the opinion of the majority of deputies makes the "
    "formal list",
)
_DEPUTY_PRIMARY = Text(
    "提名的候选人超过规定的，进行预选，按得票顺序和选举办法的差额比例确定名单",
    "where more are nominated, a primary is held, whose votes make the list with the surplus of "
    "the election measures",
)
_RESULT = Publication(
    (Published.ELECTION_RESULT, Published.VOTE_RESULT),
    (Publisher.EXECUTIVE_CHAIR,),
    on_the_spot=True,
)
_PRINTED = Publication(
    (Published.REGULATION, Published.RESOLUTION, Published.ANNOUNCEMENT),
    outlets=(Outlet.CONGRESS_WEBSITE, Outlet.DAILY, Outlet.GAZETTE),
    promptly=True,
)

CONGRESS_RULES = CongressRules(
    session_months=Provision(congresses.FIRST_QUARTER, Citation(EDITION, 4, 1), _SINCE),
    extraordinary=Provision(congresses.EXTRAORDINARY, Citation(EDITION, 4, 3), _SINCE),
    extraordinary_organs=Provision(congresses.BY_COMMITTEE, Citation(EDITION, 4, 3), _SINCE),
    first_session_months=Provision(2, Citation(EDITION, 5), _SINCE),
    quorum=Provision(congresses.QUORUM, Citation(EDITION, 6), _SINCE),
    notice=Provision(congresses.MONTH_BEFORE, Citation(EDITION, 8, 1), _SINCE),
    drafts=Provision(congresses.MONTH_BEFORE, Citation(EDITION, 8, 1), _SINCE),
    notice_exemption=Provision(congresses.NOT_IN_EXTRAORDINARY, Citation(EDITION, 8, 2), _SINCE),
    drafts_exemption=Provision(congresses.NOT_IN_EXTRAORDINARY, Citation(EDITION, 8, 2), _SINCE),
    presidium_quorum=Provision(congresses.PRESIDIUM_QUORUM, Citation(EDITION, 12, 2), _SINCE),
    presidium_majority=Provision(congresses.OF_PRESIDIUM, Citation(EDITION, 12, 2), _SINCE),
    bill_organs=Provision(_BILL_ORGANS, Citation(EDITION, 25), _SINCE),
    bill_signers=Provision(10, Citation(EDITION, 25), _SINCE),
    plan_and_budget=Provision(TimeLimit(30, before=True), Citation(EDITION, 34, 1), _SINCE),
    nomination_signers=Provision(30, Citation(EDITION, 40, 1), _SINCE),
    nomination_organs=Provision(congresses.BY_PRESIDIUM, Citation(EDITION, 40, 1), _SINCE),
    chief_post_candidates=Provision(congresses.CHIEF_POST, Citation(EDITION, 41, 1), _SINCE),
    single_candidate=Provision(congresses.SINGLE_CANDIDATE, Citation(EDITION, 41, 1), _SINCE),
    deputy_post_candidates=Provision(congresses.DEPUTY_POST, Citation(EDITION, 41, 1), _SINCE),
    committee_member_candidates=Provision(
        congresses.COMMITTEE_MEMBER, Citation(EDITION, 41, 1), _SINCE
    ),
    formal_list=Provision(_BY_OPINION, Citation(EDITION, 41, 2), _SINCE),
    deputy_nomination_signers=Provision(10, Citation(EDITION, 42), _SINCE),
    deputy_nomination_organs=Provision(congresses.ORGANISATIONS, Citation(EDITION, 42), _SINCE),
    national_deputy_candidates=Provision(
        by_share(Fraction(1, 5), Fraction(1, 2)), Citation(EDITION, 43, 1), _SINCE
    ),
    deputy_primary=Provision(_DEPUTY_PRIMARY, Citation(EDITION, 43, 2), _SINCE),
    by_election_candidates=Provision(0, Citation(EDITION, 45), _SINCE),
    deputy_by_election_candidates=Provision(0, Citation(EDITION, 45), _SINCE),
    recall_signers=Provision(congresses.ONE_IN_TEN, Citation(EDITION, 47, 1), _SINCE),
    recall_organs=Provision(congresses.BY_PRESIDIUM_OR_COMMITTEE, Citation(EDITION, 47, 1), _SINCE),
    deputy_recall_signers=Provision(congresses.ONE_IN_TEN, Citation(EDITION, 47, 2), _SINCE),
    deputy_recall_organs=Provision(congresses.BY_PRESIDIUM, Citation(EDITION, 47, 2), _SINCE),
    interpellation_signers=Provision(10, Citation(EDITION, 54, 1), _SINCE),
    investigation_signers=Provision(congresses.ONE_IN_TEN, Citation(EDITION, 58, 2), _SINCE),
    investigation_organs=Provision(congresses.BY_PRESIDIUM, Citation(EDITION, 58, 2), _SINCE),
    plenary_speeches=Provision(congresses.FIFTEEN_AND_FIVE, Citation(EDITION, 63), _SINCE),
    presidium_speeches=Provision(SpeakingTime((20, 10), 2), Citation(EDITION, 65), _SINCE),
    presidium_speeches_longer=Provision(congresses.LONGER, Citation(EDITION, 65), _SINCE),
    vote_question_signers=Provision(
        Share(at_least(Fraction(1, 5)), Base.ALL_DEPUTIES), Citation(EDITION, 67), _SINCE
    ),
    majority=Provision(congresses.MAJORITY, Citation(EDITION, 68, 2), _SINCE),
    session_date=Provision(publishing.SESSION_DATE, Citation(EDITION, 4, 1), _SINCE),
    moved_session_date=Provision(publishing.MOVED_SESSION_DATE, Citation(EDITION, 4, 2), _SINCE),
    agenda_draft=Provision(publishing.BY_COMMITTEE, Citation(EDITION, 7, 1, 1), _SINCE),
    agenda_adopted=Provision(publishing.BY_PREPARATORY_MEETING, Citation(EDITION, 10, 1), _SINCE),
    preparatory_presider=Provision(publishing.PRESIDES, Citation(EDITION, 10, 2), _SINCE),
    agenda_discussed=Provision(publishing.BY_DELEGATIONS, Citation(EDITION, 11, 1), _SINCE),
    agenda_revised=Provision(publishing.BY_COUNCIL, Citation(EDITION, 11, 2), _SINCE),
    schedule=Provision(publishing.BY_PRESIDIUM, Citation(EDITION, 13, 1, 1), _SINCE),
    schedule_change=Provision(publishing.BY_PRESIDIUM_CHAIRS, Citation(EDITION, 14, 2), _SINCE),
    speech_records=Provision(publishing.BRIEFED_AND_ISSUED, Citation(EDITION, 66), _SINCE),
    vote_result=Provision(_RESULT, Citation(EDITION, 68, 3), _SINCE),
    announced_persons=Provision(publishing.PERSONS_ANNOUNCED, Citation(EDITION, 71, 1), _SINCE),
    announced_departures=Provision(publishing.DEPARTED, Citation(EDITION, 71, 2), _SINCE),
    announced=Provision(publishing.REGULATIONS_ANNOUNCED, Citation(EDITION, 72), _SINCE),
    printed=Provision(_PRINTED, Citation(EDITION, 73), _SINCE),
)
