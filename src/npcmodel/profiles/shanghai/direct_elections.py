"""上海: what Shanghai's rules on direct elections provide (实施细则)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from npcmodel.exact.thresholds import at_most
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles import repeated
from npcmodel.profiles.direct import DirectElections
from npcmodel.profiles.parts import Limit, LocalSeats

__all__ = ["DIRECT_ELECTIONS", "EDITION"]

EDITION = Edition(
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
_SINCE = EDITION.in_force
_OTHER_REASONS = Text(
    "有其他特殊原因不能参加选举的，也可以委托投票",
    "who cannot take part for another special reason may vote by proxy too",
)
_STILL_LEFT = Text("仍选不足的，暂作缺额处理", "seats still left stay vacant for the time being")

DIRECT_ELECTIONS = DirectElections(
    county_committee=Provision(Limit(15, 29), Citation(EDITION, 8, 3), _SINCE),
    township_committee=Provision(Limit(9, 13), Citation(EDITION, 8, 4), _SINCE),
    working_group=Provision(Limit(5, 13), Citation(EDITION, 10, 1), _SINCE),
    working_team=Provision(Limit(3, 5), Citation(EDITION, 10, 2), _SINCE),
    county_seats=Provision(
        LocalSeats(140, 5_000, 450, cap_above=1_550_000), Citation(EDITION, 11, 1), _SINCE
    ),
    township_seats=Provision(LocalSeats(45, 1_500, 160), Citation(EDITION, 11, 1), _SINCE),
    small_village_seats=Provision(repeated.ONE_USUALLY, Citation(EDITION, 12), _SINCE),
    district_seats=Provision(repeated.DISTRICT, Citation(EDITION, 15, 1), _SINCE),
    equal_districts=Provision(repeated.EQUAL_DISTRICTS, Citation(EDITION, 15, 2), _SINCE),
    age_day=Provision(repeated.AGE_DAY, Citation(EDITION, 19, 2), _SINCE),
    registrations=Provision(repeated.ONE_AT_MOST, Citation(EDITION, 20, 1), _SINCE),
    voter_group=Provision(Limit(40, 40, soft=True, about=True), Citation(EDITION, 21), _SINCE),
    suspension_days=Provision(5, Citation(EDITION, 23), _SINCE),
    list_correction_days=Provision(2, Citation(EDITION, 25), _SINCE),
    voter_list_days=Provision(20, Citation(EDITION, 25), _SINCE),
    objection_days=Provision(5, Citation(EDITION, 26), _SINCE),
    decision_days=Provision(3, Citation(EDITION, 26), _SINCE),
    lawsuit_days=Provision(5, Citation(EDITION, 26), _SINCE),
    judgment=Provision(repeated.JUDGMENT, Citation(EDITION, 26), _SINCE),
    nominations_after_list=Provision(
        repeated.NOMINATIONS_AFTER_LIST, Citation(EDITION, 28), _SINCE
    ),
    organisations_share=Provision(at_most(Fraction(20, 100)), Citation(EDITION, 29, 1, 1), _SINCE),
    nominators=Provision(10, Citation(EDITION, 29, 1, 2), _SINCE),
    signer_nominees=Provision(repeated.SIGNER_NOMINEES, Citation(EDITION, 29, 1, 2), _SINCE),
    all_listed=Provision(repeated.ALL_LISTED, Citation(EDITION, 30), _SINCE),
    candidate_list_days=Provision(15, Citation(EDITION, 30), _SINCE),
    formal_list_days=Provision(7, Citation(EDITION, 32), _SINCE),
    candidates=Provision(repeated.CANDIDATES, Citation(EDITION, 31), _SINCE),
    mobile_box_scrutineers=Provision(repeated.TWO_AT_LEAST, Citation(EDITION, 36), _SINCE),
    voting_days=Provision(Limit(1, 3, soft=True), Citation(EDITION, 37), _SINCE),
    presiding=Provision(repeated.PRESIDING, Citation(EDITION, 39, 2), _SINCE),
    counting=Provision(repeated.COUNTING, Citation(EDITION, 39, 2), _SINCE),
    proxies=Provision(3, Citation(EDITION, 40, 1), _SINCE),
    proxy_reasons=Provision(_OTHER_REASONS, Citation(EDITION, 40, 1), _SINCE),
    every_turnout=Provision(repeated.TURNOUT, Citation(EDITION, 44), _SINCE),
    ballots=Provision(repeated.BALLOTS, Citation(EDITION, 44), _SINCE),
    majority=Provision(repeated.MAJORITY, Citation(EDITION, 45, 1), _SINCE),
    plurality_floor=Provision(repeated.PLURALITY_FLOOR, Citation(EDITION, 45, 3), _SINCE),
    one_seat_candidates=Provision(2, Citation(EDITION, 45, 3), _SINCE),
    still_left=Provision(_STILL_LEFT, Citation(EDITION, 45, 3), _SINCE),
)
