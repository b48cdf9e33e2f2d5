"""浙江: what Zhejiang's rules on direct elections provide (实施细则)."""

from __future__ import annotations

from datetime import date

from npcmodel.facts.levels import Level
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.params.electoral_law import Addition
from npcmodel.profiles import repeated
from npcmodel.profiles.direct import DirectElections
from npcmodel.profiles.parts import ListOrder, LocalSeats

__all__ = ["DIRECT_ELECTIONS", "EDITION"]

EDITION = Edition(
    Text(
        "浙江省县、乡两级人民代表大会代表选举实施细则",
        "Zhejiang Rules on the Election of Deputies of Counties and Townships",
    ),
    date(2021, 3, 26),
    date(2021, 3, 26),
    Text(
        "第六十二条：自公布之日起施行；公布日期未见，自通过之日起算",
        "article 62: from its publication, whose day was not seen; counted from its adoption",
    ),
)
_SINCE = EDITION.in_force
_ADDED = Addition(
    repeated.FIVE_PER_CENT,
    (),
    (Level.COUNTY, Level.AUTONOMOUS_COUNTY, Level.TOWNSHIP, Level.ETHNIC_TOWNSHIP),
)
_FORM = Text("以书面署名方式推荐", "candidates are recommended in writing and signed")
_SERVING = Text(
    "代表候选人及其近亲属不得担任本选区的选举工作人员",
    "candidates and their near relatives are no election workers of the district",
)
_SICK = Text(
    "因病残不能参加投票的，也可以委托投票",
    "who is kept from voting by illness or disability may vote by proxy too",
)
_PROXY_FORM = Text(
    "可以通过信函、传真或者其他可查核的方式委托",
    "a proxy may be given by letter, fax or otherwise so that it can be checked",
)
_STILL_LEFT = Text(
    "另行选举后名额仍不足的，不再选举", "where another election still leaves seats, none follows"
)

DIRECT_ELECTIONS = DirectElections(
    county_seats=Provision(LocalSeats(140, 5_000), Citation(EDITION, 15, 1, 1), _SINCE),
    township_seats=Provision(
        LocalSeats(45, 1_500, 160, below_under=2_000),
        Citation(EDITION, 15, 1, 2),
        _SINCE,
    ),
    addition=Provision(_ADDED, Citation(EDITION, 15, 2), _SINCE),
    refixing_report_days=Provision(30, Citation(EDITION, 17, 2), _SINCE),
    township_report_days=Provision(30, Citation(EDITION, 17, 2), _SINCE),
    nationality_seats=Provision(1, Citation(EDITION, 19, 1), _SINCE),
    large_nationality=Provision(repeated.LARGE, Citation(EDITION, 19, 2), _SINCE),
    small_nationality_floor=Provision(repeated.NATIONALITY_HALF, Citation(EDITION, 19, 3), _SINCE),
    middle_nationality=Provision(repeated.MIDDLE, Citation(EDITION, 19, 4), _SINCE),
    middle_nationality_seats=Provision(repeated.MOST_OF_MIDDLE, Citation(EDITION, 19, 4), _SINCE),
    dispersed_nationality=Provision(repeated.DISPERSED, Citation(EDITION, 19, 5), _SINCE),
    district_seats=Provision(repeated.DISTRICT, Citation(EDITION, 20, 2), _SINCE),
    equal_districts=Provision(repeated.EQUAL_DISTRICTS, Citation(EDITION, 21), _SINCE),
    age_day=Provision(repeated.AGE_DAY, Citation(EDITION, 25), _SINCE),
    registrations=Provision(repeated.ONE_AT_MOST, Citation(EDITION, 26, 1), _SINCE),
    late_registration_days=Provision(12, Citation(EDITION, 29), _SINCE),
    voter_list_days=Provision(20, Citation(EDITION, 33, 1), _SINCE),
    objection_days=Provision(5, Citation(EDITION, 33, 2), _SINCE),
    decision_days=Provision(3, Citation(EDITION, 33, 2), _SINCE),
    lawsuit_days=Provision(5, Citation(EDITION, 33, 2), _SINCE),
    judgment=Provision(repeated.JUDGMENT, Citation(EDITION, 33, 2), _SINCE),
    nominators=Provision(10, Citation(EDITION, 34, 2), _SINCE),
    nomination_form=Provision(_FORM, Citation(EDITION, 34, 2), _SINCE),
    organisation_nominees=Provision(
        repeated.ORGANISATION_NOMINEES, Citation(EDITION, 34, 3), _SINCE
    ),
    signer_nominees=Provision(repeated.SIGNER_NOMINEES, Citation(EDITION, 34, 3), _SINCE),
    all_listed=Provision(repeated.ALL_LISTED, Citation(EDITION, 35), _SINCE),
    list_order=Provision(ListOrder.STROKES, Citation(EDITION, 35), _SINCE),
    candidate_list_days=Provision(15, Citation(EDITION, 35), _SINCE),
    formal_list_days=Provision(7, Citation(EDITION, 36, 4), _SINCE),
    candidates=Provision(repeated.CANDIDATES, Citation(EDITION, 36, 1), _SINCE),
    order_after_primary=Provision(ListOrder.STROKES, Citation(EDITION, 36, 4), _SINCE),
    presiding=Provision(repeated.PRESIDING, Citation(EDITION, 40, 3), _SINCE),
    serving=Provision(_SERVING, Citation(EDITION, 40, 3), _SINCE),
    counting=Provision(repeated.COUNTING, Citation(EDITION, 40, 3), _SINCE),
    mobile_box_staff=Provision(repeated.TWO_AT_LEAST, Citation(EDITION, 40, 4), _SINCE),
    mobile_box_scrutineers=Provision(repeated.TWO_AT_LEAST, Citation(EDITION, 40, 4), _SINCE),
    proxy_reasons=Provision(_SICK, Citation(EDITION, 43, 3), _SINCE),
    proxy_form=Provision(_PROXY_FORM, Citation(EDITION, 43, 4), _SINCE),
    proxies=Provision(3, Citation(EDITION, 43, 5), _SINCE),
    turnout=Provision(repeated.TURNOUT, Citation(EDITION, 48, 1), _SINCE),
    ballots=Provision(repeated.BALLOTS, Citation(EDITION, 48, 2), _SINCE),
    majority=Provision(repeated.MAJORITY, Citation(EDITION, 49, 1), _SINCE),
    plurality_floor=Provision(repeated.PLURALITY_FLOOR, Citation(EDITION, 49, 3), _SINCE),
    one_seat_candidates=Provision(2, Citation(EDITION, 49, 3), _SINCE),
    still_left=Provision(_STILL_LEFT, Citation(EDITION, 49, 3), _SINCE),
    deputyships=Provision(repeated.ONE_AT_MOST, Citation(EDITION, 53), _SINCE),
    county_recall_signers=Provision(50, Citation(EDITION, 55, 1), _SINCE),
    township_recall_signers=Provision(30, Citation(EDITION, 55, 1), _SINCE),
    recall_majority=Provision(repeated.OF_DISTRICT, Citation(EDITION, 56, 1), _SINCE),
    county_resignation_majority=Provision(repeated.OF_COMMITTEE, Citation(EDITION, 57, 1), _SINCE),
    township_resignation_majority=Provision(repeated.OF_CONGRESS, Citation(EDITION, 57, 1), _SINCE),
    by_election_voter_list_days=Provision(12, Citation(EDITION, 59, 1), _SINCE),
    by_election_formal_days=Provision(7, Citation(EDITION, 59, 1), _SINCE),
    by_election_candidates=Provision(0, Citation(EDITION, 59, 2), _SINCE),
)
