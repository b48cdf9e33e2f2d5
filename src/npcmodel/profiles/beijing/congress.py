"""北京: the rules of procedure of its congress (人民代表大会议事规则)."""

from __future__ import annotations

from datetime import date

from npcmodel.facts.agendas import AgendaActor
from npcmodel.facts.bodies import Body
from npcmodel.facts.publications import Publication, Published, Publisher
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles import congresses, publishing
from npcmodel.profiles.congress_rules import CongressRules

__all__ = ["CONGRESS_RULES", "EDITION"]

EDITION = Edition(
    Text("北京市人民代表大会议事规则", "Beijing Rules of Procedure of the Congress"),
    date(2010, 12, 23),
    date(2010, 12, 23),
    Text(
        "“自公布之日起施行”；题注所载最近一次修正为2010年12月23日，自该日起算；2022年1月10日以后的文本未见",
        "in force from its publication; the heading names 23 December 2010 as the last amendment, "
        "from which day it is counted; the text from 10 January 2022 was not seen",
    ),
)
_SINCE = EDITION.in_force
# The record of the text is dated 10 January 2022, when the congress met with a revision before it.
_UNTIL = date(2022, 1, 9)
_BILL_ORGANS = (
    Body.PRESIDIUM,
    Body.STANDING_COMMITTEE,
    Body.SPECIAL_COMMITTEE,
    Body.GOVERNMENT,
)
_BY_OPINION = Text(
    "全部候选人交代表酝酿、讨论、协商后，根据较多数代表的意见确定正式候选人名单",
    "after discussion the opinion of most deputies makes the formal list",
)
_RESULT = Publication((Published.ELECTION_RESULT,), (Publisher.PRESIDIUM,))

CONGRESS_RULES = CongressRules(
    sessions=Provision(congresses.YEARLY, Citation(EDITION, 4), _SINCE, _UNTIL),
    session_months=Provision(
        congresses.FIRST_QUARTER_USUALLY, Citation(EDITION, 4), _SINCE, _UNTIL
    ),
    extraordinary=Provision(congresses.EXTRAORDINARY, Citation(EDITION, 4), _SINCE, _UNTIL),
    extraordinary_organs=Provision(congresses.BY_COMMITTEE, Citation(EDITION, 4), _SINCE, _UNTIL),
    first_session_months=Provision(2, Citation(EDITION, 3), _SINCE, _UNTIL),
    quorum=Provision(congresses.QUORUM, Citation(EDITION, 5), _SINCE, _UNTIL),
    notice=Provision(congresses.MONTH_BEFORE, Citation(EDITION, 7, 1), _SINCE, _UNTIL),
    notice_exemption=Provision(congresses.NOTICE_AT_ONCE, Citation(EDITION, 7, 2), _SINCE, _UNTIL),
    presidium_majority=Provision(congresses.OF_PRESIDIUM, Citation(EDITION, 11, 2), _SINCE, _UNTIL),
    bill_organs=Provision(_BILL_ORGANS, Citation(EDITION, 18, 1), _SINCE, _UNTIL),
    bill_signers=Provision(10, Citation(EDITION, 18, 1), _SINCE, _UNTIL),
    bill_delegations=Provision(1, Citation(EDITION, 18, 1), _SINCE, _UNTIL),
    bill_delegation_majority=Provision(
        congresses.OF_DELEGATION, Citation(EDITION, 18, 1), _SINCE, _UNTIL
    ),
    nomination_signers=Provision(30, Citation(EDITION, 32, 1), _SINCE, _UNTIL),
    nomination_organs=Provision(congresses.BY_PRESIDIUM, Citation(EDITION, 32, 1), _SINCE, _UNTIL),
    deputy_nomination_signers=Provision(10, Citation(EDITION, 32, 2), _SINCE, _UNTIL),
    deputy_nomination_organs=Provision(
        congresses.ORGANISATIONS, Citation(EDITION, 32, 2), _SINCE, _UNTIL
    ),
    formal_list=Provision(_BY_OPINION, Citation(EDITION, 34), _SINCE, _UNTIL),
    recall_signers=Provision(congresses.ONE_IN_TEN, Citation(EDITION, 37, 1), _SINCE, _UNTIL),
    recall_organs=Provision(
        congresses.BY_PRESIDIUM_OR_COMMITTEE, Citation(EDITION, 37, 1), _SINCE, _UNTIL
    ),
    deputy_recall_signers=Provision(
        congresses.ONE_IN_TEN, Citation(EDITION, 37, 1), _SINCE, _UNTIL
    ),
    deputy_recall_organs=Provision(
        congresses.BY_PRESIDIUM_OR_COMMITTEE, Citation(EDITION, 37, 1), _SINCE, _UNTIL
    ),
    interpellation_signers=Provision(10, Citation(EDITION, 41, 1), _SINCE, _UNTIL),
    interpellation_delegations=Provision(1, Citation(EDITION, 41, 1), _SINCE, _UNTIL),
    interpellation_delegation_majority=Provision(
        congresses.OF_DELEGATION, Citation(EDITION, 41, 1), _SINCE, _UNTIL
    ),
    delegation_further_answer=Provision(
        congresses.DELEGATION_ASKS_AGAIN, Citation(EDITION, 42, 4), _SINCE, _UNTIL
    ),
    investigation_signers=Provision(
        congresses.ONE_IN_TEN, Citation(EDITION, 44, 1), _SINCE, _UNTIL
    ),
    investigation_organs=Provision(
        congresses.BY_PRESIDIUM, Citation(EDITION, 44, 1), _SINCE, _UNTIL
    ),
    investigation_delegations=Provision(3, Citation(EDITION, 44, 1), _SINCE, _UNTIL),
    plenary_speeches=Provision(
        congresses.FIFTEEN_AND_FIVE, Citation(EDITION, 49, 1), _SINCE, _UNTIL
    ),
    presidium_speeches=Provision(
        congresses.FIFTEEN_AND_FIVE, Citation(EDITION, 50), _SINCE, _UNTIL
    ),
    presidium_speeches_longer=Provision(congresses.LONGER, Citation(EDITION, 50), _SINCE, _UNTIL),
    majority=Provision(congresses.MAJORITY, Citation(EDITION, 51), _SINCE, _UNTIL),
    agenda_draft=Provision(publishing.BY_COMMITTEE, Citation(EDITION, 6, 1, 2), _SINCE, _UNTIL),
    agenda_discussed=Provision(
        publishing.BY_DELEGATIONS, Citation(EDITION, 8, 2, 1), _SINCE, _UNTIL
    ),
    agenda_revised=Provision(
        (AgendaActor.STANDING_COMMITTEE, AgendaActor.AUTHORISED_COUNCIL),
        Citation(EDITION, 9),
        _SINCE,
        _UNTIL,
    ),
    agenda_adopted=Provision(
        publishing.BY_PREPARATORY_MEETING, Citation(EDITION, 10, 1), _SINCE, _UNTIL
    ),
    preparatory_presider=Provision(publishing.PRESIDES, Citation(EDITION, 10, 2), _SINCE, _UNTIL),
    schedule=Provision(publishing.BY_PRESIDIUM, Citation(EDITION, 12, 1, 1), _SINCE, _UNTIL),
    election_result=Provision(_RESULT, Citation(EDITION, 35, 2), _SINCE, _UNTIL),
    votes_published=Provision(publishing.VOTES, Citation(EDITION, 35, 2), _SINCE, _UNTIL),
    speech_records=Provision(publishing.BRIEFED_AND_ISSUED, Citation(EDITION, 48), _SINCE, _UNTIL),
    vote_result=Provision(publishing.VOTE_RESULT, Citation(EDITION, 51), _SINCE, _UNTIL),
)
