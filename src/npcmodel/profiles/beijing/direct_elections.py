"""北京: what Beijing's rules on direct elections provide (实施细则)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from npcmodel.exact.thresholds import at_least
from npcmodel.facts.levels import Level
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.params.electoral_law import Addition
from npcmodel.profiles import repeated
from npcmodel.profiles.direct import DirectElections
from npcmodel.profiles.parts import ListOrder, LocalSeats

__all__ = ["DIRECT_ELECTIONS", "EDITION"]

EDITION = Edition(
    Text(
        "北京市区、乡、民族乡、镇人民代表大会代表选举实施细则",
        "Beijing Rules on the Election of Deputies of Districts and Townships",
    ),
    date(2021, 5, 27),
    date(2021, 5, 27),
    Text(
        "第六十八条：自公布之日起实施；公布日期未见，自通过之日起算",
        "article 68: from its publication, whose day was not seen; counted from its adoption",
    ),
)
_SINCE = EDITION.in_force
_ADDED = Addition(repeated.FIVE_PER_CENT, (), (Level.TOWNSHIP, Level.ETHNIC_TOWNSHIP))
_ARRIVALS = Text(
    "选民名单公布后至投票选举日前，正式户口迁入本市的和恢复政治权利的人员补办登记",
    "from the list of voters until election day, those whose household register moves into the "
    "city and those whose political rights are restored register",
)
_OTHERWISE = Text(
    "补选没有规定的，适用其他有关规定",
    "what is not provided for by-elections follows the other provisions",
)

DIRECT_ELECTIONS = DirectElections(
    county_seats=Provision(
        LocalSeats(140, 5_000, 450, cap_above=1_550_000), Citation(EDITION, 19, 1, 1), _SINCE
    ),
    township_seats=Provision(
        LocalSeats(45, 1_500, 160, below_under=2_000), Citation(EDITION, 19, 1, 2), _SINCE
    ),
    addition=Provision(_ADDED, Citation(EDITION, 19, 3), _SINCE),
    refixing_report_days=Provision(30, Citation(EDITION, 21, 2), _SINCE),
    township_report_days=Provision(15, Citation(EDITION, 21, 2), _SINCE),
    district_seats=Provision(repeated.DISTRICT, Citation(EDITION, 26, 1), _SINCE),
    equal_districts=Provision(repeated.EQUAL_DISTRICTS, Citation(EDITION, 26, 2), _SINCE),
    age_day=Provision(repeated.AGE_DAY, Citation(EDITION, 29, 4), _SINCE),
    arrivals=Provision(_ARRIVALS, Citation(EDITION, 30, 2), _SINCE),
    vote_notice_days=Provision(20, Citation(EDITION, 36, 1), _SINCE),
    voter_list_days=Provision(20, Citation(EDITION, 36, 1), _SINCE),
    objection_days=Provision(5, Citation(EDITION, 36, 2), _SINCE),
    decision_days=Provision(3, Citation(EDITION, 36, 2), _SINCE),
    lawsuit_days=Provision(5, Citation(EDITION, 36, 2), _SINCE),
    judgment=Provision(repeated.JUDGMENT, Citation(EDITION, 36, 2), _SINCE),
    nominators=Provision(10, Citation(EDITION, 38, 1, 2), _SINCE),
    organisation_nominees=Provision(
        repeated.ORGANISATION_NOMINEES, Citation(EDITION, 38, 2), _SINCE
    ),
    signer_nominees=Provision(repeated.SIGNER_NOMINEES, Citation(EDITION, 38, 2), _SINCE),
    all_listed=Provision(repeated.ALL_LISTED, Citation(EDITION, 39), _SINCE),
    candidate_list_days=Provision(15, Citation(EDITION, 39), _SINCE),
    formal_list_days=Provision(7, Citation(EDITION, 40), _SINCE),
    primary_turnout=Provision(
        Share(at_least(Fraction(1, 3)), Base.ALL_VOTERS), Citation(EDITION, 41), _SINCE
    ),
    candidates=Provision(repeated.CANDIDATES, Citation(EDITION, 42), _SINCE),
    list_order=Provision(ListOrder.STROKES, Citation(EDITION, 43), _SINCE),
    order_after_primary=Provision(ListOrder.VOTES, Citation(EDITION, 43), _SINCE),
    order_of_equals=Provision(ListOrder.STROKES, Citation(EDITION, 43), _SINCE),
    mobile_box_scrutineers=Provision(repeated.TWO_AT_LEAST, Citation(EDITION, 49, 2), _SINCE),
    box_scrutineers=Provision(repeated.TWO_AT_LEAST, Citation(EDITION, 49, 2), _SINCE),
    counting=Provision(repeated.COUNTING, Citation(EDITION, 49, 3), _SINCE),
    proxies=Provision(3, Citation(EDITION, 51), _SINCE),
    ballots=Provision(repeated.BALLOTS, Citation(EDITION, 54, 1), _SINCE),
    turnout=Provision(repeated.TURNOUT, Citation(EDITION, 55, 1), _SINCE),
    majority=Provision(repeated.MAJORITY, Citation(EDITION, 55, 1), _SINCE),
    plurality_floor=Provision(repeated.PLURALITY_FLOOR, Citation(EDITION, 55, 3), _SINCE),
    one_seat_candidates=Provision(2, Citation(EDITION, 55, 3), _SINCE),
    by_election_voter_list_days=Provision(15, Citation(EDITION, 61), _SINCE),
    by_election_vote_notice_days=Provision(15, Citation(EDITION, 61), _SINCE),
    by_election_candidates=Provision(0, Citation(EDITION, 62), _SINCE),
    by_election_list_days=Provision(5, Citation(EDITION, 63), _SINCE),
    by_election_formal_days=Provision(3, Citation(EDITION, 63), _SINCE),
    by_election_otherwise=Provision(_OTHERWISE, Citation(EDITION, 65), _SINCE),
)
