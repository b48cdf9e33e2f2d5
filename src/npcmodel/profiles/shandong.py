"""山东: Shandong."""

from __future__ import annotations

from datetime import date

from npcmodel.facts.levels import Level, Tier
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.params.electoral_law import Addition
from npcmodel.profiles import repeated
from npcmodel.profiles.direct import DirectElections
from npcmodel.profiles.parts import Limit, ListOrder, LocalSeats
from npcmodel.profiles.profile import Profile

__all__ = ["SHANDONG"]

DIRECT = Edition(
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
_SINCE = DIRECT.in_force
_USUAL_COMMITTEE = Limit(9, 15, soft=True)
_ADDED = Addition(repeated.FIVE_PER_CENT, (), (Level.COUNTY, Level.TOWNSHIP, Level.ETHNIC_TOWNSHIP))
_POPULATION = Text(
    "总人口数按常住户口人口数统计",
    "the people counted are those of the permanent household registers",
)
_FORM = Text("以书面方式推荐", "candidates are recommended in writing")
_STILL_OPEN = Text(
    "经再次投票或者另行选举仍不能确定当选人的，代表名额可以暂时空缺",
    "where another ballot or another election still decides nothing, the seat may stay vacant "
    "for the time being",
)

SHANDONG = Profile(
    name="山东",
    tier=Tier.PROVINCE,
    direct_elections=DirectElections(
        county_committee=Provision(_USUAL_COMMITTEE, Citation(DIRECT, 7, 1), _SINCE),
        township_committee=Provision(_USUAL_COMMITTEE, Citation(DIRECT, 7, 1), _SINCE),
        vice_chairs=Provision(Limit(2, 3), Citation(DIRECT, 7, 1), _SINCE),
        county_seats=Provision(
            LocalSeats(140, 5_000, 450, 1_550_000, 50_000), Citation(DIRECT, 10, 1, 1), _SINCE
        ),
        township_seats=Provision(
            LocalSeats(45, 1_500, 160, below_under=2_000), Citation(DIRECT, 10, 1, 2), _SINCE
        ),
        population=Provision(_POPULATION, Citation(DIRECT, 10, 3), _SINCE),
        addition=Provision(_ADDED, Citation(DIRECT, 10, 4), _SINCE),
        refixing_report_days=Provision(30, Citation(DIRECT, 12, 2), _SINCE),
        small_township_seats=Provision(repeated.ONE_AT_LEAST, Citation(DIRECT, 13), _SINCE),
        small_village_seats=Provision(repeated.ONE_USUALLY, Citation(DIRECT, 13), _SINCE),
        nationality_seats=Provision(1, Citation(DIRECT, 16, 1), _SINCE),
        large_nationality=Provision(repeated.LARGE, Citation(DIRECT, 16, 2), _SINCE),
        small_nationality_floor=Provision(
            repeated.NATIONALITY_HALF, Citation(DIRECT, 16, 3), _SINCE
        ),
        middle_nationality=Provision(repeated.MIDDLE, Citation(DIRECT, 16, 4), _SINCE),
        middle_nationality_seats=Provision(
            repeated.MOST_OF_MIDDLE, Citation(DIRECT, 16, 4), _SINCE
        ),
        equal_districts=Provision(repeated.EQUAL_DISTRICTS, Citation(DIRECT, 17, 2), _SINCE),
        district_seats=Provision(repeated.DISTRICT, Citation(DIRECT, 18), _SINCE),
        age_day=Provision(repeated.AGE_DAY, Citation(DIRECT, 21, 2), _SINCE),
        registrations=Provision(repeated.ONE_AT_MOST, Citation(DIRECT, 22, 1), _SINCE),
        nominators=Provision(10, Citation(DIRECT, 32, 1), _SINCE),
        nomination_form=Provision(_FORM, Citation(DIRECT, 32, 1), _SINCE),
        organisation_nominees=Provision(
            repeated.ORGANISATION_NOMINEES, Citation(DIRECT, 32, 2), _SINCE
        ),
        signer_nominees=Provision(repeated.SIGNER_NOMINEES, Citation(DIRECT, 32, 2), _SINCE),
        all_listed=Provision(repeated.ALL_LISTED, Citation(DIRECT, 34, 1), _SINCE),
        candidates=Provision(repeated.CANDIDATES, Citation(DIRECT, 36, 1), _SINCE),
        list_order=Provision(ListOrder.STROKES, Citation(DIRECT, 36, 2), _SINCE),
        order_after_primary=Provision(ListOrder.VOTES, Citation(DIRECT, 36, 2), _SINCE),
        mobile_box_scrutineers=Provision(repeated.TWO_AT_LEAST, Citation(DIRECT, 40), _SINCE),
        presiding=Provision(repeated.PRESIDING, Citation(DIRECT, 41, 2), _SINCE),
        counting=Provision(repeated.COUNTING, Citation(DIRECT, 41, 2), _SINCE),
        proxies=Provision(3, Citation(DIRECT, 44), _SINCE),
        ballots=Provision(repeated.BALLOTS, Citation(DIRECT, 48, 1), _SINCE),
        turnout=Provision(repeated.TURNOUT, Citation(DIRECT, 49, 1), _SINCE),
        majority=Provision(repeated.MAJORITY, Citation(DIRECT, 49, 1), _SINCE),
        plurality_floor=Provision(repeated.PLURALITY_FLOOR, Citation(DIRECT, 49, 3), _SINCE),
        one_seat_candidates=Provision(2, Citation(DIRECT, 49, 3), _SINCE),
        still_left=Provision(_STILL_OPEN, Citation(DIRECT, 49, 4), _SINCE),
        still_tied=Provision(_STILL_OPEN, Citation(DIRECT, 49, 4), _SINCE),
        county_recall_signers=Provision(50, Citation(DIRECT, 53, 2, 1), _SINCE),
        township_recall_signers=Provision(30, Citation(DIRECT, 53, 2, 1), _SINCE),
        recall_majority=Provision(repeated.OF_DISTRICT, Citation(DIRECT, 53, 2, 5), _SINCE),
        county_resignation_majority=Provision(
            repeated.OF_COMMITTEE, Citation(DIRECT, 55, 1), _SINCE
        ),
        township_resignation_majority=Provision(
            repeated.OF_CONGRESS, Citation(DIRECT, 55, 2), _SINCE
        ),
        by_election_candidates=Provision(0, Citation(DIRECT, 57, 2, 3), _SINCE),
    ),
)
"""山东省: direct elections of counties and townships."""
