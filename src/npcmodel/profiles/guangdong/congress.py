"""广东: the rules of procedure of its congress (人民代表大会议事规则)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from npcmodel.exact.thresholds import more_than
from npcmodel.facts.bodies import Body
from npcmodel.facts.publications import Outlet, Publication, Published, Publisher
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.profiles import congresses, publishing
from npcmodel.profiles.congress_rules import CongressRules
from npcmodel.profiles.parts import Limit, TimeLimit

__all__ = ["CONGRESS_RULES", "EDITION"]

EDITION = Edition(
    Text("广东省人民代表大会议事规则", "Guangdong Rules of Procedure of the Congress"),
    date(2022, 1, 22),
    date(2022, 1, 22),
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
_SET_EACH_TIME = Text(
    "发言时间由主席团在每次会议上确定",
    "the presidium sets the time of speeches at each session",
)
_DEPUTY_PRIMARY = Text(
    "提名的候选人超过选举法规定的最高差额比例的，进行预选，按得票顺序和选举办法的差额比例确定名单",
    "where more are nominated than the Electoral Law's largest surplus admits, a primary is held, "
    "whose votes make the list with the surplus of the election measures",
)
_SUBJECTS = Text(
    "不宜涉及代表个人利益的问题和进入诉讼程序的具体案件",
    "it should touch neither a deputy's own interests nor a case before the courts",
)
_PUBLISHED = Text(
    "法规草案应当向社会公布征求意见，主任会议决定不公布的除外",
    "draft regulations are published for comment unless the council of chairpersons decides not to",
)
_NOT_TWO = Text(
    "临时召集的会议不适用前两款规定",
    "what precedes does not apply to extraordinary sessions",
)
_RESULT = Publication((Published.ELECTION_RESULT,), (Publisher.PRESIDIUM,))
_VOTES = Publication((Published.VOTES,), outlets=(Outlet.DEPUTIES,))
_PRINTED = Publication(
    (
        Published.REGULATION,
        Published.RESOLUTION,
        Published.ANNOUNCEMENT,
        Published.EXPLANATION,
    ),
    outlets=(Outlet.GAZETTE, Outlet.CONGRESS_WEBSITE),
    promptly=True,
)
_IN_DAILY = Publication(
    (Published.REGULATION, Published.RESOLUTION, Published.ANNOUNCEMENT),
    outlets=(Outlet.DAILY,),
    promptly=True,
)

CONGRESS_RULES = CongressRules(
    sessions=Provision(congresses.YEARLY, Citation(EDITION, 4, 1), _SINCE),
    session_months=Provision(congresses.FIRST_QUARTER_USUALLY, Citation(EDITION, 4, 1), _SINCE),
    extraordinary=Provision(congresses.EXTRAORDINARY, Citation(EDITION, 4, 1), _SINCE),
    extraordinary_organs=Provision(congresses.BY_COMMITTEE, Citation(EDITION, 4, 1), _SINCE),
    first_session_months=Provision(2, Citation(EDITION, 5), _SINCE),
    quorum=Provision(congresses.QUORUM, Citation(EDITION, 6), _SINCE),
    notice=Provision(congresses.MONTH_BEFORE, Citation(EDITION, 8, 1), _SINCE),
    drafts=Provision(congresses.MONTH_BEFORE, Citation(EDITION, 8, 1), _SINCE),
    reports=Provision(TimeLimit(20, before=True, soft=True), Citation(EDITION, 8, 2), _SINCE),
    notice_exemption=Provision(_NOT_TWO, Citation(EDITION, 8, 3), _SINCE),
    drafts_exemption=Provision(_NOT_TWO, Citation(EDITION, 8, 3), _SINCE),
    presidium_quorum=Provision(congresses.PRESIDIUM_QUORUM, Citation(EDITION, 11, 2), _SINCE),
    presidium_majority=Provision(congresses.OF_PRESIDIUM, Citation(EDITION, 11, 3), _SINCE),
    bill_organs=Provision(_BILL_ORGANS, Citation(EDITION, 23, 1), _SINCE),
    bill_signers=Provision(10, Citation(EDITION, 23, 2), _SINCE),
    amendment_signers=Provision(10, Citation(EDITION, 25), _SINCE),
    draft_published=Provision(_PUBLISHED, Citation(EDITION, 27), _SINCE),
    draft_publication_days=Provision(Limit(least=30, soft=True), Citation(EDITION, 27), _SINCE),
    plan_and_budget=Provision(congresses.MONTH_BEFORE, Citation(EDITION, 33, 1), _SINCE),
    nomination_signers=Provision(30, Citation(EDITION, 37, 1), _SINCE),
    nomination_organs=Provision(congresses.BY_PRESIDIUM, Citation(EDITION, 37, 1), _SINCE),
    deputy_nomination_signers=Provision(10, Citation(EDITION, 37, 3), _SINCE),
    deputy_nomination_organs=Provision(congresses.ORGANISATIONS, Citation(EDITION, 37, 3), _SINCE),
    primary=Provision(congresses.PRIMARY, Citation(EDITION, 39, 1), _SINCE),
    deputy_primary=Provision(_DEPUTY_PRIMARY, Citation(EDITION, 39, 2), _SINCE),
    nomination_days=Provision(2, Citation(EDITION, 39, 3), _SINCE),
    deputy_nomination_days=Provision(2, Citation(EDITION, 39, 3), _SINCE),
    by_election_candidates=Provision(0, Citation(EDITION, 40), _SINCE),
    recall_signers=Provision(congresses.ONE_IN_TEN, Citation(EDITION, 45, 1), _SINCE),
    recall_organs=Provision(congresses.BY_PRESIDIUM_OR_COMMITTEE, Citation(EDITION, 45, 1), _SINCE),
    deputy_recall_signers=Provision(congresses.ONE_IN_TEN, Citation(EDITION, 45, 1), _SINCE),
    deputy_recall_organs=Provision(congresses.BY_PRESIDIUM, Citation(EDITION, 45, 1), _SINCE),
    interpellation_signers=Provision(10, Citation(EDITION, 49, 1), _SINCE),
    interpellation_subjects=Provision(_SUBJECTS, Citation(EDITION, 49, 1), _SINCE),
    interpellation_withdrawal=Provision(
        congresses.WITHDRAWN_BEFORE_DECIDED, Citation(EDITION, 51), _SINCE
    ),
    investigation_signers=Provision(congresses.ONE_IN_TEN, Citation(EDITION, 53, 1), _SINCE),
    investigation_organs=Provision(congresses.BY_PRESIDIUM, Citation(EDITION, 53, 1), _SINCE),
    plenary_speeches_set=Provision(_SET_EACH_TIME, Citation(EDITION, 59), _SINCE),
    participation=Provision(
        Share(more_than(Fraction(1, 2)), Base.ALL_DEPUTIES), Citation(EDITION, 60, 1), _SINCE
    ),
    majority=Provision(congresses.MAJORITY, Citation(EDITION, 60, 1), _SINCE),
    session_date=Provision(publishing.SESSION_DATE, Citation(EDITION, 4, 1), _SINCE),
    moved_session_date=Provision(publishing.MOVED_SESSION_DATE, Citation(EDITION, 4, 2), _SINCE),
    agenda_draft=Provision(publishing.BY_COMMITTEE, Citation(EDITION, 7, 1, 1), _SINCE),
    agenda_adopted=Provision(publishing.BY_PREPARATORY_MEETING, Citation(EDITION, 10, 1), _SINCE),
    preparatory_presider=Provision(publishing.PRESIDES, Citation(EDITION, 10, 2), _SINCE),
    agenda_discussed=Provision(publishing.BY_DELEGATIONS, Citation(EDITION, 10, 3), _SINCE),
    agenda_revised=Provision(publishing.BY_COUNCIL, Citation(EDITION, 10, 4), _SINCE),
    schedule=Provision(publishing.BY_PRESIDIUM, Citation(EDITION, 12, 2, 2), _SINCE),
    meeting_open=Provision(publishing.SESSION_OPEN, Citation(EDITION, 17, 2), _SINCE),
    speech_records=Provision(publishing.BRIEFED_AND_ISSUED, Citation(EDITION, 17, 3), _SINCE),
    election_result=Provision(_RESULT, Citation(EDITION, 42, 3), _SINCE),
    votes_published=Provision(_VOTES, Citation(EDITION, 42, 3), _SINCE),
    vote_result=Provision(publishing.VOTE_RESULT, Citation(EDITION, 60, 2), _SINCE),
    announced_persons=Provision(publishing.PERSONS_ANNOUNCED, Citation(EDITION, 63, 1), _SINCE),
    announced_departures=Provision(publishing.DEPARTED, Citation(EDITION, 63, 2), _SINCE),
    announced=Provision(publishing.REGULATIONS_ANNOUNCED, Citation(EDITION, 64), _SINCE),
    printed=Provision(_PRINTED, Citation(EDITION, 65, 1), _SINCE),
    printed_in_daily=Provision(_IN_DAILY, Citation(EDITION, 65, 2), _SINCE),
)
