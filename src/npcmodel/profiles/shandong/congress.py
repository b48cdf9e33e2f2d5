"""山东: the rules of procedure of its congress (人民代表大会议事规则)."""

from __future__ import annotations

from datetime import date

from npcmodel.facts.bodies import Body
from npcmodel.facts.publications import Publication, Published, Publisher
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles import congresses, publishing
from npcmodel.profiles.congress_rules import CongressRules

__all__ = ["CONGRESS_RULES", "EDITION"]

EDITION = Edition(
    Text("山东省人民代表大会议事规则", "Shandong Rules of Procedure of the Congress"),
    date(2019, 2, 18),
    date(2019, 2, 18),
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
_ELECTION_RESULT = Publication(
    (Published.ELECTION_RESULT,), (Publisher.EXECUTIVE_CHAIR,), on_the_spot=True
)
_VOTE_RESULT = Publication(
    (Published.VOTE_RESULT,),
    (Publisher.EXECUTIVE_CHAIR, Publisher.APPOINTEE),
    on_the_spot=True,
)

CONGRESS_RULES = CongressRules(
    session_months=Provision(congresses.FIRST_QUARTER_USUALLY, Citation(EDITION, 4, 1), _SINCE),
    extraordinary=Provision(congresses.EXTRAORDINARY, Citation(EDITION, 4, 2), _SINCE),
    first_session_months=Provision(2, Citation(EDITION, 5), _SINCE),
    quorum=Provision(congresses.QUORUM, Citation(EDITION, 6), _SINCE),
    notice=Provision(congresses.MONTH_BEFORE, Citation(EDITION, 8, 1), _SINCE),
    drafts=Provision(congresses.MONTH_BEFORE, Citation(EDITION, 8, 1), _SINCE),
    notice_exemption=Provision(congresses.NOT_IN_EXTRAORDINARY, Citation(EDITION, 8, 2), _SINCE),
    drafts_exemption=Provision(congresses.NOT_IN_EXTRAORDINARY, Citation(EDITION, 8, 2), _SINCE),
    presidium_majority=Provision(congresses.OF_PRESIDIUM, Citation(EDITION, 13, 2), _SINCE),
    bill_organs=Provision(_BILL_ORGANS, Citation(EDITION, 24, 1), _SINCE),
    bill_signers=Provision(10, Citation(EDITION, 24, 2), _SINCE),
    plan_and_budget=Provision(congresses.MONTH_BEFORE_USUALLY, Citation(EDITION, 35), _SINCE),
    nomination_signers=Provision(30, Citation(EDITION, 39, 1), _SINCE),
    nomination_organs=Provision(congresses.BY_PRESIDIUM, Citation(EDITION, 39, 1), _SINCE),
    nominees=Provision(congresses.WITHIN_THE_SEATS, Citation(EDITION, 39, 2), _SINCE),
    chief_post_candidates=Provision(congresses.CHIEF_POST, Citation(EDITION, 40, 1), _SINCE),
    single_candidate=Provision(congresses.SINGLE_CANDIDATE, Citation(EDITION, 40, 1), _SINCE),
    deputy_post_candidates=Provision(congresses.DEPUTY_POST, Citation(EDITION, 40, 2), _SINCE),
    committee_member_candidates=Provision(
        congresses.COMMITTEE_MEMBER, Citation(EDITION, 40, 2), _SINCE
    ),
    primary=Provision(congresses.PRIMARY, Citation(EDITION, 40, 2), _SINCE),
    nomination_days=Provision(2, Citation(EDITION, 40, 3), _SINCE),
    by_election_candidates=Provision(0, Citation(EDITION, 42), _SINCE),
    recall_signers=Provision(congresses.ONE_IN_TEN, Citation(EDITION, 48, 1), _SINCE),
    recall_organs=Provision(congresses.BY_PRESIDIUM_OR_COMMITTEE, Citation(EDITION, 48, 1), _SINCE),
    interpellation_signers=Provision(10, Citation(EDITION, 53), _SINCE),
    further_answer=Provision(congresses.HALF_OF_SUBMITTERS, Citation(EDITION, 55, 2), _SINCE),
    investigation_signers=Provision(congresses.ONE_IN_TEN, Citation(EDITION, 58, 1), _SINCE),
    investigation_organs=Provision(congresses.BY_PRESIDIUM, Citation(EDITION, 58, 1), _SINCE),
    plenary_speeches=Provision(congresses.FIFTEEN_AND_TEN, Citation(EDITION, 62, 1), _SINCE),
    presidium_speeches=Provision(congresses.FIFTEEN_AND_TEN, Citation(EDITION, 63), _SINCE),
    presidium_speeches_longer=Provision(congresses.LONGER, Citation(EDITION, 63), _SINCE),
    majority=Provision(congresses.MAJORITY, Citation(EDITION, 65, 1), _SINCE),
    agenda_draft=Provision(publishing.BY_COMMITTEE, Citation(EDITION, 7, 1, 1), _SINCE),
    agenda_adopted=Provision(publishing.BY_PREPARATORY_MEETING, Citation(EDITION, 10, 1), _SINCE),
    preparatory_presider=Provision(publishing.PRESIDES, Citation(EDITION, 10, 2), _SINCE),
    agenda_discussed=Provision(publishing.BY_DELEGATIONS, Citation(EDITION, 12, 1), _SINCE),
    agenda_revised=Provision(publishing.BY_COUNCIL, Citation(EDITION, 12, 2), _SINCE),
    schedule=Provision(publishing.BY_PRESIDIUM, Citation(EDITION, 14, 1, 2), _SINCE),
    schedule_change=Provision(publishing.BY_PRESIDIUM_CHAIRS, Citation(EDITION, 15, 2), _SINCE),
    speech_records=Provision(publishing.BRIEFED_AND_ISSUED, Citation(EDITION, 22, 2), _SINCE),
    election_result=Provision(_ELECTION_RESULT, Citation(EDITION, 44, 3), _SINCE),
    votes_published=Provision(publishing.VOTES, Citation(EDITION, 44, 3), _SINCE),
    vote_result=Provision(_VOTE_RESULT, Citation(EDITION, 65, 2), _SINCE),
)
