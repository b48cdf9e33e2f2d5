"""河南: the rules of procedure of its congress (人民代表大会议事规则)."""

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
    Text("河南省人民代表大会议事规则", "Henan Rules of Procedure of the Congress"),
    date(2010, 7, 30),
    date(2010, 7, 30),
    Text(
        "“自公布之日起施行”；公布日期未见，自通过之日起算",
        "in force from its publication; that day was not seen; counted from its adoption",
    ),
)
_SINCE = EDITION.in_force
_BILL_ORGANS = (
    Body.PRESIDIUM,
    Body.STANDING_COMMITTEE,
    Body.GOVERNMENT,
    Body.COURT,
    Body.PROCURATORATE,
)
_RESULT = Publication((Published.ELECTION_RESULT,), (Publisher.EXECUTIVE_CHAIR,))
_VOTES = Publication((Published.VOTES,), (Publisher.EXECUTIVE_CHAIR,))
_VOTE_RESULT = Publication((Published.VOTE_RESULT,), (Publisher.EXECUTIVE_CHAIR,), on_the_spot=True)

CONGRESS_RULES = CongressRules(
    sessions=Provision(congresses.YEARLY, Citation(EDITION, 2), _SINCE),
    extraordinary=Provision(congresses.EXTRAORDINARY, Citation(EDITION, 2), _SINCE),
    extraordinary_organs=Provision(congresses.BY_COMMITTEE, Citation(EDITION, 2), _SINCE),
    first_session_months=Provision(2, Citation(EDITION, 3), _SINCE),
    quorum=Provision(congresses.QUORUM, Citation(EDITION, 4), _SINCE),
    notice=Provision(congresses.MONTH_BEFORE, Citation(EDITION, 7, 1), _SINCE),
    drafts=Provision(congresses.MONTH_BEFORE, Citation(EDITION, 7, 1), _SINCE),
    notice_exemption=Provision(congresses.NOTICE_AT_ONCE, Citation(EDITION, 7, 2), _SINCE),
    presidium_majority=Provision(congresses.OF_PRESIDIUM, Citation(EDITION, 12, 2), _SINCE),
    bill_organs=Provision(_BILL_ORGANS, Citation(EDITION, 23, 1), _SINCE),
    bill_signers=Provision(10, Citation(EDITION, 23, 2), _SINCE),
    bill_delegations=Provision(1, Citation(EDITION, 23, 2), _SINCE),
    bill_delegation_majority=Provision(congresses.OF_DELEGATION, Citation(EDITION, 23, 3), _SINCE),
    recall_signers=Provision(congresses.ONE_IN_TEN, Citation(EDITION, 34, 1), _SINCE),
    recall_organs=Provision(congresses.BY_PRESIDIUM_OR_COMMITTEE, Citation(EDITION, 34, 1), _SINCE),
    interpellation_signers=Provision(10, Citation(EDITION, 38, 1), _SINCE),
    interpellation_delegations=Provision(1, Citation(EDITION, 38, 1), _SINCE),
    interpellation_delegation_majority=Provision(
        congresses.OF_DELEGATION, Citation(EDITION, 38, 2), _SINCE
    ),
    delegation_further_answer=Provision(
        congresses.DELEGATION_ASKS_AGAIN, Citation(EDITION, 39, 2), _SINCE
    ),
    investigation_signers=Provision(congresses.ONE_IN_TEN, Citation(EDITION, 40, 2), _SINCE),
    investigation_organs=Provision(congresses.BY_PRESIDIUM, Citation(EDITION, 40, 2), _SINCE),
    plenary_speeches=Provision(congresses.TEN_AND_FIVE, Citation(EDITION, 44, 1), _SINCE),
    presidium_speeches=Provision(congresses.FIFTEEN_AND_TEN, Citation(EDITION, 45), _SINCE),
    presidium_speeches_longer=Provision(congresses.LONGER, Citation(EDITION, 45), _SINCE),
    majority=Provision(congresses.MAJORITY, Citation(EDITION, 46, 1), _SINCE),
    agenda_draft=Provision(publishing.BY_COMMITTEE, Citation(EDITION, 6, 1, 1), _SINCE),
    agenda_discussed=Provision(publishing.BY_DELEGATIONS, Citation(EDITION, 10), _SINCE),
    agenda_adopted=Provision(publishing.BY_PREPARATORY_MEETING, Citation(EDITION, 11, 1), _SINCE),
    preparatory_presider=Provision(publishing.PRESIDES, Citation(EDITION, 11, 3), _SINCE),
    schedule=Provision(publishing.BY_PRESIDIUM, Citation(EDITION, 13, 1, 2), _SINCE),
    schedule_change=Provision(publishing.BY_PRESIDIUM_CHAIRS, Citation(EDITION, 14, 2), _SINCE),
    speech_records=Provision(publishing.BRIEFED_AND_ISSUED, Citation(EDITION, 17), _SINCE),
    election_result=Provision(_RESULT, Citation(EDITION, 32, 2), _SINCE),
    votes_published=Provision(_VOTES, Citation(EDITION, 32, 2), _SINCE),
    vote_result=Provision(_VOTE_RESULT, Citation(EDITION, 46, 2), _SINCE),
)
