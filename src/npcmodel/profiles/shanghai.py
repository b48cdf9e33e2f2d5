"""上海: Shanghai."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from npcmodel.exact.thresholds import at_most
from npcmodel.facts.levels import Tier
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles import repeated
from npcmodel.profiles.direct import DirectElections
from npcmodel.profiles.parts import Limit, LocalSeats
from npcmodel.profiles.profile import Profile

__all__ = ["SHANGHAI"]

DIRECT = Edition(
    Text(
        "上海市区和乡镇人民代表大会代表直接选举实施细则",
        "Shanghai Rules on the Direct Election of Deputies of Districts and Townships",
    ),
    date(2021, 3, 24),
    date(2021, 3, 24),
    Text(
        "第五十二条所载2011年5月20日为修订文本的施行日期；修改决定的施行日期未见，自通过之日起算",
        "article 52 gives 20 May 2011 for the text as revised; the day of the amending decision "
        "was not seen; counted from its adoption",
    ),
)
_SINCE = DIRECT.in_force
_OTHER_REASONS = Text(
    "有其他特殊原因不能参加选举的，也可以委托投票",
    "who cannot take part for another special reason may vote by proxy too",
)
_STILL_LEFT = Text("仍选不足的，暂作缺额处理", "seats still left stay vacant for the time being")

SHANGHAI = Profile(
    name="上海",
    tier=Tier.PROVINCE,
    direct_elections=DirectElections(
        county_committee=Provision(Limit(15, 29), Citation(DIRECT, 8, 3), _SINCE),
        township_committee=Provision(Limit(9, 13), Citation(DIRECT, 8, 4), _SINCE),
        working_group=Provision(Limit(5, 13), Citation(DIRECT, 10, 1), _SINCE),
        working_team=Provision(Limit(3, 5), Citation(DIRECT, 10, 2), _SINCE),
        county_seats=Provision(
            LocalSeats(140, 5_000, 450, cap_above=1_550_000), Citation(DIRECT, 11, 1), _SINCE
        ),
        township_seats=Provision(LocalSeats(45, 1_500, 160), Citation(DIRECT, 11, 1), _SINCE),
        small_village_seats=Provision(repeated.ONE_USUALLY, Citation(DIRECT, 12), _SINCE),
        district_seats=Provision(repeated.DISTRICT, Citation(DIRECT, 15, 1), _SINCE),
        equal_districts=Provision(repeated.EQUAL_DISTRICTS, Citation(DIRECT, 15, 2), _SINCE),
        age_day=Provision(repeated.AGE_DAY, Citation(DIRECT, 19, 2), _SINCE),
        registrations=Provision(repeated.ONE_AT_MOST, Citation(DIRECT, 20, 1), _SINCE),
        voter_group=Provision(Limit(40, 40, soft=True, about=True), Citation(DIRECT, 21), _SINCE),
        organisations_share=Provision(
            at_most(Fraction(20, 100)), Citation(DIRECT, 29, 1, 1), _SINCE
        ),
        nominators=Provision(10, Citation(DIRECT, 29, 1, 2), _SINCE),
        signer_nominees=Provision(repeated.SIGNER_NOMINEES, Citation(DIRECT, 29, 1, 2), _SINCE),
        all_listed=Provision(repeated.ALL_LISTED, Citation(DIRECT, 30), _SINCE),
        candidates=Provision(repeated.CANDIDATES, Citation(DIRECT, 31), _SINCE),
        mobile_box_scrutineers=Provision(repeated.TWO_AT_LEAST, Citation(DIRECT, 36), _SINCE),
        voting_days=Provision(Limit(1, 3, soft=True), Citation(DIRECT, 37), _SINCE),
        presiding=Provision(repeated.PRESIDING, Citation(DIRECT, 39, 2), _SINCE),
        counting=Provision(repeated.COUNTING, Citation(DIRECT, 39, 2), _SINCE),
        proxies=Provision(3, Citation(DIRECT, 40, 1), _SINCE),
        proxy_reasons=Provision(_OTHER_REASONS, Citation(DIRECT, 40, 1), _SINCE),
        every_turnout=Provision(repeated.TURNOUT, Citation(DIRECT, 44), _SINCE),
        ballots=Provision(repeated.BALLOTS, Citation(DIRECT, 44), _SINCE),
        majority=Provision(repeated.MAJORITY, Citation(DIRECT, 45, 1), _SINCE),
        plurality_floor=Provision(repeated.PLURALITY_FLOOR, Citation(DIRECT, 45, 3), _SINCE),
        one_seat_candidates=Provision(2, Citation(DIRECT, 45, 3), _SINCE),
        still_left=Provision(_STILL_LEFT, Citation(DIRECT, 45, 3), _SINCE),
    ),
)
"""上海市: direct elections of districts and townships."""
