"""浙江: Zhejiang."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from npcmodel.dates.frequency import AtLeast, OnceIn
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.params.electoral_law import Addition
from npcmodel.profiles import repeated
from npcmodel.profiles.direct import DirectElections
from npcmodel.profiles.parts import ListOrder, LocalSeats
from npcmodel.profiles.profile import Profile

__all__ = ["ZHEJIANG"]

TOWNSHIPS = Edition(
    Text("浙江省乡镇人民代表大会工作条例", "Zhejiang Regulations on Township Congresses"),
    date(2016, 7, 29),
    date(2016, 10, 1),
    Text("第四十二条：自2016年10月1日起施行", "article 42: from 1 October 2016"),
)
COMMITTEE = Edition(
    Text(
        "浙江省人民代表大会常务委员会议事规则",
        "Rules of Procedure of the Zhejiang Standing Committee",
    ),
    date(2020, 11, 27),
    date(2020, 11, 27),
    Text(
        "修改决定的施行日期未见；自通过之日起算",
        "the day of the amending decision was not seen; counted from its adoption",
    ),
)
DIRECT = Edition(
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
_SINCE = TOWNSHIPS.in_force
_COMMITTEE_SINCE = COMMITTEE.in_force
_DIRECT_SINCE = DIRECT.in_force
_HALF = more_than(Fraction(1, 2))
_SHORT_NOTICE = Text(
    "临时召集的会议可以临时通知", "extraordinary meetings may be called at short notice"
)
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

ZHEJIANG = Profile(
    name="浙江",
    tier=Tier.PROVINCE,
    township_first_session_months=Provision(2, Citation(TOWNSHIPS, 15), _SINCE),
    township_sessions=Provision(Norm(AtLeast(2), soft=True), Citation(TOWNSHIPS, 16, 1), _SINCE),
    township_extraordinary=Provision(
        Share(at_least(Fraction(1, 5)), Base.ALL_DEPUTIES), Citation(TOWNSHIPS, 16, 1), _SINCE
    ),
    township_notice_days=Provision(7, Citation(TOWNSHIPS, 20), _SINCE),
    township_notice_exemption=Provision(_SHORT_NOTICE, Citation(TOWNSHIPS, 20), _SINCE),
    township_majority=Provision(
        Share(_HALF, Base.ALL_DEPUTIES), Citation(TOWNSHIPS, 22, 1), _SINCE
    ),
    presidium_meetings=Provision(Norm(OnceIn(3)), Citation(TOWNSHIPS, 24, 1), _SINCE),
    presidium_quorum=Provision(
        Share(_HALF, Base.ALL_PRESIDIUM_MEMBERS), Citation(TOWNSHIPS, 24, 2), _SINCE
    ),
    presidium_majority=Provision(
        Share(_HALF, Base.ALL_PRESIDIUM_MEMBERS), Citation(TOWNSHIPS, 24, 3), _SINCE
    ),
    committee_meetings=Provision(Norm(OnceIn(2)), Citation(COMMITTEE, 4, 1), _COMMITTEE_SINCE),
    committee_quorum=Provision(
        Share(_HALF, Base.ALL_MEMBERS), Citation(COMMITTEE, 5), _COMMITTEE_SINCE
    ),
    committee_notice_days=Provision(7, Citation(COMMITTEE, 7, 1), _COMMITTEE_SINCE),
    committee_notice_exemption=Provision(
        _SHORT_NOTICE, Citation(COMMITTEE, 7, 1), _COMMITTEE_SINCE
    ),
    committee_majority=Provision(
        Share(_HALF, Base.ALL_MEMBERS), Citation(COMMITTEE, 45, 1), _COMMITTEE_SINCE
    ),
    direct_elections=DirectElections(
        county_seats=Provision(LocalSeats(140, 5_000), Citation(DIRECT, 15, 1, 1), _DIRECT_SINCE),
        township_seats=Provision(
            LocalSeats(45, 1_500, 160, below_under=2_000),
            Citation(DIRECT, 15, 1, 2),
            _DIRECT_SINCE,
        ),
        addition=Provision(_ADDED, Citation(DIRECT, 15, 2), _DIRECT_SINCE),
        refixing_report_days=Provision(30, Citation(DIRECT, 17, 2), _DIRECT_SINCE),
        township_report_days=Provision(30, Citation(DIRECT, 17, 2), _DIRECT_SINCE),
        nationality_seats=Provision(1, Citation(DIRECT, 19, 1), _DIRECT_SINCE),
        large_nationality=Provision(repeated.LARGE, Citation(DIRECT, 19, 2), _DIRECT_SINCE),
        small_nationality_floor=Provision(
            repeated.NATIONALITY_HALF, Citation(DIRECT, 19, 3), _DIRECT_SINCE
        ),
        middle_nationality=Provision(repeated.MIDDLE, Citation(DIRECT, 19, 4), _DIRECT_SINCE),
        middle_nationality_seats=Provision(
            repeated.MOST_OF_MIDDLE, Citation(DIRECT, 19, 4), _DIRECT_SINCE
        ),
        dispersed_nationality=Provision(repeated.DISPERSED, Citation(DIRECT, 19, 5), _DIRECT_SINCE),
        district_seats=Provision(repeated.DISTRICT, Citation(DIRECT, 20, 2), _DIRECT_SINCE),
        equal_districts=Provision(repeated.EQUAL_DISTRICTS, Citation(DIRECT, 21), _DIRECT_SINCE),
        age_day=Provision(repeated.AGE_DAY, Citation(DIRECT, 25), _DIRECT_SINCE),
        registrations=Provision(repeated.ONE_AT_MOST, Citation(DIRECT, 26, 1), _DIRECT_SINCE),
        nominators=Provision(10, Citation(DIRECT, 34, 2), _DIRECT_SINCE),
        nomination_form=Provision(_FORM, Citation(DIRECT, 34, 2), _DIRECT_SINCE),
        organisation_nominees=Provision(
            repeated.ORGANISATION_NOMINEES, Citation(DIRECT, 34, 3), _DIRECT_SINCE
        ),
        signer_nominees=Provision(repeated.SIGNER_NOMINEES, Citation(DIRECT, 34, 3), _DIRECT_SINCE),
        all_listed=Provision(repeated.ALL_LISTED, Citation(DIRECT, 35), _DIRECT_SINCE),
        list_order=Provision(ListOrder.STROKES, Citation(DIRECT, 35), _DIRECT_SINCE),
        candidates=Provision(repeated.CANDIDATES, Citation(DIRECT, 36, 1), _DIRECT_SINCE),
        order_after_primary=Provision(ListOrder.STROKES, Citation(DIRECT, 36, 4), _DIRECT_SINCE),
        presiding=Provision(repeated.PRESIDING, Citation(DIRECT, 40, 3), _DIRECT_SINCE),
        serving=Provision(_SERVING, Citation(DIRECT, 40, 3), _DIRECT_SINCE),
        counting=Provision(repeated.COUNTING, Citation(DIRECT, 40, 3), _DIRECT_SINCE),
        mobile_box_staff=Provision(repeated.TWO_AT_LEAST, Citation(DIRECT, 40, 4), _DIRECT_SINCE),
        mobile_box_scrutineers=Provision(
            repeated.TWO_AT_LEAST, Citation(DIRECT, 40, 4), _DIRECT_SINCE
        ),
        proxy_reasons=Provision(_SICK, Citation(DIRECT, 43, 3), _DIRECT_SINCE),
        proxy_form=Provision(_PROXY_FORM, Citation(DIRECT, 43, 4), _DIRECT_SINCE),
        proxies=Provision(3, Citation(DIRECT, 43, 5), _DIRECT_SINCE),
        turnout=Provision(repeated.TURNOUT, Citation(DIRECT, 48, 1), _DIRECT_SINCE),
        ballots=Provision(repeated.BALLOTS, Citation(DIRECT, 48, 2), _DIRECT_SINCE),
        majority=Provision(repeated.MAJORITY, Citation(DIRECT, 49, 1), _DIRECT_SINCE),
        plurality_floor=Provision(repeated.PLURALITY_FLOOR, Citation(DIRECT, 49, 3), _DIRECT_SINCE),
        one_seat_candidates=Provision(2, Citation(DIRECT, 49, 3), _DIRECT_SINCE),
        still_left=Provision(_STILL_LEFT, Citation(DIRECT, 49, 3), _DIRECT_SINCE),
        deputyships=Provision(repeated.ONE_AT_MOST, Citation(DIRECT, 53), _DIRECT_SINCE),
        county_recall_signers=Provision(50, Citation(DIRECT, 55, 1), _DIRECT_SINCE),
        township_recall_signers=Provision(30, Citation(DIRECT, 55, 1), _DIRECT_SINCE),
        recall_majority=Provision(repeated.OF_DISTRICT, Citation(DIRECT, 56, 1), _DIRECT_SINCE),
        county_resignation_majority=Provision(
            repeated.OF_COMMITTEE, Citation(DIRECT, 57, 1), _DIRECT_SINCE
        ),
        township_resignation_majority=Provision(
            repeated.OF_CONGRESS, Citation(DIRECT, 57, 1), _DIRECT_SINCE
        ),
        by_election_voter_list_days=Provision(12, Citation(DIRECT, 59, 1), _DIRECT_SINCE),
        by_election_formal_days=Provision(7, Citation(DIRECT, 59, 1), _DIRECT_SINCE),
        by_election_candidates=Provision(0, Citation(DIRECT, 59, 2), _DIRECT_SINCE),
    ),
)
"""浙江省: township congresses, the provincial standing committee, and direct elections."""
