"""山东: what Shandong's rules on direct elections provide (实施细则)."""

from __future__ import annotations

from datetime import date

from npcmodel.facts.levels import Level
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.params.electoral_law import Addition
from npcmodel.profiles import repeated
from npcmodel.profiles.direct import DirectElections
from npcmodel.profiles.parts import Limit, ListOrder, LocalSeats

__all__ = ["DIRECT_ELECTIONS", "EDITION"]

EDITION = Edition(
    Text(
        "山东省县乡两级人民代表大会选举实施细则",
        "Shandong Rules on Elections of County and Township Congresses",
    ),
    date(2021, 3, 24),
    date(2021, 3, 24),
    Text(
        "第六十一条：自公布之日起施行；修改决定的公布日期未见，自通过之日起算",
        "article 61: from its publication; the day of the amending decision's was not seen; "
        "counted from its adoption",
    ),
)
_SINCE = EDITION.in_force
_USUAL_COMMITTEE = Limit(9, 15, soft=True)
_ADDED = Addition(repeated.FIVE_PER_CENT, (), (Level.COUNTY, Level.TOWNSHIP, Level.ETHNIC_TOWNSHIP))
_POPULATION = Text(
    "总人口数按常住户口人口数统计",
    "the people counted are those of the permanent household registers",
)
_FORM = Text("以书面方式推荐", "candidates are recommended in writing")
_DAY_NOTICE = Text("选举日期在选民登记前公布", "election day is published before voters register")
_RECHECK = Text(
    "在投票选举日前，由选民小组对选民进行一次复查",
    "before election day the groups of voters check the voters once more",
)
_STILL_OPEN = Text(
    "经再次投票或者另行选举仍不能确定当选人的，代表名额可以暂时空缺",
    "where another ballot or another election still decides nothing, the seat may stay vacant "
    "for the time being",
)

DIRECT_ELECTIONS = DirectElections(
    county_committee=Provision(_USUAL_COMMITTEE, Citation(EDITION, 7, 1), _SINCE),
    township_committee=Provision(_USUAL_COMMITTEE, Citation(EDITION, 7, 1), _SINCE),
    vice_chairs=Provision(Limit(2, 3), Citation(EDITION, 7, 1), _SINCE),
    county_seats=Provision(
        LocalSeats(140, 5_000, 450, 1_550_000, 50_000), Citation(EDITION, 10, 1, 1), _SINCE
    ),
    township_seats=Provision(
        LocalSeats(45, 1_500, 160, below_under=2_000), Citation(EDITION, 10, 1, 2), _SINCE
    ),
    population=Provision(_POPULATION, Citation(EDITION, 10, 3), _SINCE),
    addition=Provision(_ADDED, Citation(EDITION, 10, 4), _SINCE),
    refixing_report_days=Provision(30, Citation(EDITION, 12, 2), _SINCE),
    small_township_seats=Provision(repeated.ONE_AT_LEAST, Citation(EDITION, 13), _SINCE),
    small_village_seats=Provision(repeated.ONE_USUALLY, Citation(EDITION, 13), _SINCE),
    nationality_seats=Provision(1, Citation(EDITION, 16, 1), _SINCE),
    large_nationality=Provision(repeated.LARGE, Citation(EDITION, 16, 2), _SINCE),
    small_nationality_floor=Provision(repeated.NATIONALITY_HALF, Citation(EDITION, 16, 3), _SINCE),
    middle_nationality=Provision(repeated.MIDDLE, Citation(EDITION, 16, 4), _SINCE),
    middle_nationality_seats=Provision(repeated.MOST_OF_MIDDLE, Citation(EDITION, 16, 4), _SINCE),
    equal_districts=Provision(repeated.EQUAL_DISTRICTS, Citation(EDITION, 17, 2), _SINCE),
    district_seats=Provision(repeated.DISTRICT, Citation(EDITION, 18), _SINCE),
    age_day=Provision(repeated.AGE_DAY, Citation(EDITION, 21, 2), _SINCE),
    registrations=Provision(repeated.ONE_AT_MOST, Citation(EDITION, 22, 1), _SINCE),
    election_day_notice=Provision(_DAY_NOTICE, Citation(EDITION, 8, 1, 3), _SINCE),
    voter_list_days=Provision(20, Citation(EDITION, 27), _SINCE),
    objection_days=Provision(5, Citation(EDITION, 28), _SINCE),
    decision_days=Provision(3, Citation(EDITION, 28), _SINCE),
    lawsuit_days=Provision(5, Citation(EDITION, 28), _SINCE),
    judgment=Provision(repeated.JUDGMENT, Citation(EDITION, 28), _SINCE),
    voter_recheck=Provision(_RECHECK, Citation(EDITION, 29), _SINCE),
    nominations_after_list=Provision(
        repeated.NOMINATIONS_AFTER_LIST, Citation(EDITION, 30), _SINCE
    ),
    nominators=Provision(10, Citation(EDITION, 32, 1), _SINCE),
    nomination_form=Provision(_FORM, Citation(EDITION, 32, 1), _SINCE),
    organisation_nominees=Provision(
        repeated.ORGANISATION_NOMINEES, Citation(EDITION, 32, 2), _SINCE
    ),
    signer_nominees=Provision(repeated.SIGNER_NOMINEES, Citation(EDITION, 32, 2), _SINCE),
    all_listed=Provision(repeated.ALL_LISTED, Citation(EDITION, 34, 1), _SINCE),
    candidate_list_days=Provision(15, Citation(EDITION, 34, 2), _SINCE),
    formal_list_days=Provision(7, Citation(EDITION, 35), _SINCE),
    candidates=Provision(repeated.CANDIDATES, Citation(EDITION, 36, 1), _SINCE),
    list_order=Provision(ListOrder.STROKES, Citation(EDITION, 36, 2), _SINCE),
    order_after_primary=Provision(ListOrder.VOTES, Citation(EDITION, 36, 2), _SINCE),
    mobile_box_scrutineers=Provision(repeated.TWO_AT_LEAST, Citation(EDITION, 40), _SINCE),
    presiding=Provision(repeated.PRESIDING, Citation(EDITION, 41, 2), _SINCE),
    counting=Provision(repeated.COUNTING, Citation(EDITION, 41, 2), _SINCE),
    proxies=Provision(3, Citation(EDITION, 44), _SINCE),
    ballots=Provision(repeated.BALLOTS, Citation(EDITION, 48, 1), _SINCE),
    turnout=Provision(repeated.TURNOUT, Citation(EDITION, 49, 1), _SINCE),
    majority=Provision(repeated.MAJORITY, Citation(EDITION, 49, 1), _SINCE),
    plurality_floor=Provision(repeated.PLURALITY_FLOOR, Citation(EDITION, 49, 3), _SINCE),
    one_seat_candidates=Provision(2, Citation(EDITION, 49, 3), _SINCE),
    still_left=Provision(_STILL_OPEN, Citation(EDITION, 49, 4), _SINCE),
    still_tied=Provision(_STILL_OPEN, Citation(EDITION, 49, 4), _SINCE),
    county_recall_signers=Provision(50, Citation(EDITION, 53, 2, 1), _SINCE),
    township_recall_signers=Provision(30, Citation(EDITION, 53, 2, 1), _SINCE),
    recall_majority=Provision(repeated.OF_DISTRICT, Citation(EDITION, 53, 2, 5), _SINCE),
    county_resignation_majority=Provision(repeated.OF_COMMITTEE, Citation(EDITION, 55, 1), _SINCE),
    township_resignation_majority=Provision(repeated.OF_CONGRESS, Citation(EDITION, 55, 2), _SINCE),
    by_election_candidates=Provision(0, Citation(EDITION, 57, 2, 3), _SINCE),
)
