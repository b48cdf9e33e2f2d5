"""上海: the rules of procedure of its congress (人民代表大会议事规则)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.bodies import Body
from npcmodel.facts.publications import Publication, Published, Publisher
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.profiles import congresses, publishing
from npcmodel.profiles.congress_rules import CongressRules, ShareRange
from npcmodel.profiles.parts import TimeLimit, TimeUnit
from npcmodel.profiles.shanghai import bills

__all__ = ["CONGRESS_RULES", "EDITION"]

EDITION = Edition(
    Text("上海市人民代表大会议事规则", "Shanghai Rules of Procedure of the Congress"),
    date(2001, 10, 24),
    date(2001, 10, 24),
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
    Body.COURT,
    Body.PROCURATORATE,
)
_NOT_IN_PRESIDIUM = Text(
    "市人民政府组成人员，市人民法院、市人民检察院负责人一般不担任主席团成员",
    "members of the government and the heads of court and procuratorate are as a rule no members "
    "of the presidium",
)
_RESULT = Publication(
    (Published.ELECTION_RESULT, Published.VOTE_RESULT), (Publisher.PRESIDER,), on_the_spot=True
)

CONGRESS_RULES = CongressRules(
    sessions=Provision(congresses.YEARLY, Citation(EDITION, 4, 1), _SINCE),
    session_months=Provision(congresses.FIRST_QUARTER_USUALLY, Citation(EDITION, 4, 1), _SINCE),
    extraordinary=Provision(congresses.EXTRAORDINARY, Citation(EDITION, 4, 2), _SINCE),
    extraordinary_organs=Provision(congresses.BY_COMMITTEE, Citation(EDITION, 4, 2), _SINCE),
    first_session_months=Provision(2, Citation(EDITION, 5), _SINCE),
    quorum=Provision(congresses.QUORUM, Citation(EDITION, 6), _SINCE),
    majority=Provision(congresses.MAJORITY, Citation(EDITION, 2, 2), _SINCE),
    notice=Provision(congresses.MONTH_BEFORE, Citation(EDITION, 8, 1), _SINCE),
    drafts=Provision(congresses.MONTH_BEFORE, Citation(EDITION, 8, 1), _SINCE),
    notice_exemption=Provision(congresses.NOT_IN_EXTRAORDINARY, Citation(EDITION, 8, 2), _SINCE),
    drafts_exemption=Provision(congresses.NOT_IN_EXTRAORDINARY, Citation(EDITION, 8, 2), _SINCE),
    presidium_size=Provision(
        ShareRange(Fraction(8, 100), Fraction(10, 100)), Citation(EDITION, 12, 1), _SINCE
    ),
    presidium_membership=Provision(_NOT_IN_PRESIDIUM, Citation(EDITION, 12, 2), _SINCE),
    presidium_quorum=Provision(congresses.PRESIDIUM_QUORUM, Citation(EDITION, 13, 2), _SINCE),
    presidium_majority=Provision(congresses.OF_PRESIDIUM, Citation(EDITION, 13, 2), _SINCE),
    bill_organs=Provision(_BILL_ORGANS, Citation(EDITION, 23), _SINCE),
    bill_signers=Provision(10, Citation(EDITION, 24, 1), _SINCE),
    reconsideration=Provision(
        Share(at_least(Fraction(1, 2)), Base.SPONSORS), Citation(EDITION, 26, 3), _SINCE
    ),
    reconsideration_hours=Provision(2, Citation(EDITION, 26, 3), _SINCE),
    amendment_signers=Provision(10, Citation(EDITION, 31), _SINCE),
    amendment_hours=Provision(2, Citation(EDITION, 31), _SINCE),
    unlisted_report=Provision(congresses.THREE_MONTHS, Citation(EDITION, 33), _SINCE),
    plan_and_budget=Provision(congresses.MONTH_BEFORE, Citation(EDITION, 39, 1), _SINCE),
    nomination_signers=Provision(30, Citation(EDITION, 42, 1), _SINCE),
    nomination_organs=Provision(congresses.BY_PRESIDIUM, Citation(EDITION, 42, 1), _SINCE),
    nominees=Provision(congresses.WITHIN_THE_SEATS, Citation(EDITION, 42, 2), _SINCE),
    deputy_nomination_signers=Provision(10, Citation(EDITION, 42, 3), _SINCE),
    deputy_nomination_organs=Provision(congresses.ORGANISATIONS, Citation(EDITION, 42, 3), _SINCE),
    deputy_nomination_days=Provision(2, Citation(EDITION, 43, 2), _SINCE),
    primary=Provision(congresses.PRIMARY, Citation(EDITION, 44, 1), _SINCE),
    single_candidate=Provision(congresses.SINGLE_CANDIDATE, Citation(EDITION, 44, 1), _SINCE),
    nomination_days=Provision(2, Citation(EDITION, 44, 2), _SINCE),
    by_election_candidates=Provision(0, Citation(EDITION, 46), _SINCE),
    deputy_by_election_candidates=Provision(0, Citation(EDITION, 46), _SINCE),
    recall_signers=Provision(congresses.ONE_IN_TEN, Citation(EDITION, 48, 1), _SINCE),
    recall_organs=Provision(congresses.BY_PRESIDIUM_OR_COMMITTEE, Citation(EDITION, 48, 1), _SINCE),
    deputy_recall_signers=Provision(congresses.ONE_IN_TEN, Citation(EDITION, 48, 1), _SINCE),
    deputy_recall_organs=Provision(
        congresses.BY_PRESIDIUM_OR_COMMITTEE, Citation(EDITION, 48, 1), _SINCE
    ),
    recall_inquiry=Provision(TimeLimit(6, TimeUnit.MONTHS), Citation(EDITION, 48, 3), _SINCE),
    interpellation_signers=Provision(10, Citation(EDITION, 55), _SINCE),
    interpellation_withdrawal=Provision(
        congresses.WITHDRAWN_BEFORE_DECIDED, Citation(EDITION, 59), _SINCE
    ),
    further_answer=Provision(congresses.HALF_OF_SUBMITTERS, Citation(EDITION, 58, 1), _SINCE),
    later_answer=Provision(TimeLimit(2, TimeUnit.MONTHS), Citation(EDITION, 58, 2), _SINCE),
    investigation_signers=Provision(congresses.ONE_IN_TEN, Citation(EDITION, 61, 1), _SINCE),
    investigation_organs=Provision(congresses.BY_PRESIDIUM, Citation(EDITION, 61, 1), _SINCE),
    plenary_speeches=Provision(congresses.TEN_AND_FIVE, Citation(EDITION, 65, 2), _SINCE),
    presidium_speeches=Provision(congresses.FIFTEEN_AND_TEN, Citation(EDITION, 66), _SINCE),
    postponement=Provision(
        Share(more_than(Fraction(1, 2)), Base.PERSONS_PRESENT), Citation(EDITION, 68, 1), _SINCE
    ),
    deputies_bill_signers=bills.SIGNERS,
    bill_forwarding=bills.FORWARDING,
    bill_opinion=bills.OPINION,
    listed_bill_sponsors=bills.LISTED_SPONSORS,
    unlisted_bill_sponsors=bills.UNLISTED_SPONSORS,
    deputies_bill_reconsideration=bills.RECONSIDERATION,
    deputies_bill_reconsideration_signers=bills.RECONSIDERATION_SIGNERS,
    deputies_bill_reconsideration_hours=bills.RECONSIDERATION_HOURS,
    bill_result=bills.RESULT,
    bill_consultation=bills.CONSULTATION,
    bill_reply=bills.REPLY,
    bill_handling=bills.HANDLING,
    bill_second_handling=bills.SECOND_HANDLING,
    agenda_draft=Provision(publishing.BY_COMMITTEE, Citation(EDITION, 7, 1, 1), _SINCE),
    session_date=Provision(publishing.SESSION_DATE, Citation(EDITION, 8, 1), _SINCE),
    preparatory_presider=Provision(publishing.PRESIDES, Citation(EDITION, 11, 1), _SINCE),
    agenda_adopted=Provision(publishing.BY_PREPARATORY_MEETING, Citation(EDITION, 11, 2), _SINCE),
    agenda_discussed=Provision(publishing.BY_DELEGATIONS, Citation(EDITION, 11, 3), _SINCE),
    agenda_revised=Provision(publishing.BY_COUNCIL, Citation(EDITION, 11, 4), _SINCE),
    schedule=Provision(publishing.BY_PRESIDIUM, Citation(EDITION, 14, 1, 2), _SINCE),
    schedule_change=Provision(publishing.BY_PRESIDIUM_CHAIRS, Citation(EDITION, 15, 1, 3), _SINCE),
    election_result=Provision(_RESULT, Citation(EDITION, 49, 3), _SINCE),
    votes_published=Provision(publishing.VOTES, Citation(EDITION, 49, 3), _SINCE),
    speech_records=Provision(publishing.BRIEFED_AND_ISSUED, Citation(EDITION, 67), _SINCE),
    vote_result=Provision(publishing.VOTE_RESULT, Citation(EDITION, 69, 2), _SINCE),
)
