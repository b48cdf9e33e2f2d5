"""Chongqing's values, article by article, as read in its two texts."""

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest

from npcmodel.dates.frequency import AtLeast, EveryPeriod, OnceIn, Period
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.levels import Tier
from npcmodel.law.norm import Norm
from npcmodel.law.ruling import Base, Share
from npcmodel.profiles import CHONGQING

TOWNSHIPS = "《重庆市乡镇人民代表大会工作条例》（2016）"
COMMITTEE = "《重庆市人民代表大会常务委员会议事规则》（2023）"
# Each last amended by the decision of that day.
TOWNSHIPS_SINCE = date(2016, 3, 31)
COMMITTEE_SINCE = date(2023, 3, 30)
HALF = more_than(Fraction(1, 2))

WANT: dict[str, tuple[Any, str, date]] = {
    # 会议一般每年举行两次
    "township_sessions": (Norm(AtLeast(2), soft=True), TOWNSHIPS + "第8条第1款", TOWNSHIPS_SINCE),
    # 必须有三分之二以上代表出席，始得举行
    "township_quorum": (
        Share(at_least(Fraction(2, 3)), Base.ALL_DEPUTIES),
        TOWNSHIPS + "第10条",
        TOWNSHIPS_SINCE,
    ),
    # 以全体代表的过半数通过
    "township_majority": (Share(HALF, Base.ALL_DEPUTIES), TOWNSHIPS + "第17条", TOWNSHIPS_SINCE),
    # 经过五分之一以上代表提议
    "township_extraordinary": (
        Share(at_least(Fraction(1, 5)), Base.ALL_DEPUTIES),
        TOWNSHIPS + "第8条第2款",
        TOWNSHIPS_SINCE,
    ),
    # 代表选出后的两个月内
    "township_first_session_months": (2, TOWNSHIPS + "第9条", TOWNSHIPS_SINCE),
    # 会议举行的十日前
    "township_notice_days": (10, TOWNSHIPS + "第11条", TOWNSHIPS_SINCE),
    # 多于发出的选票数的选举无效
    "officials_ballots": (Base.BALLOTS_ISSUED, TOWNSHIPS + "第24条第2款", TOWNSHIPS_SINCE),
    # 候选人数一般应多一人
    "chief_post_usual_surplus": (1, TOWNSHIPS + "第23条第1款", TOWNSHIPS_SINCE),
    # 每个季度至少召开一次会议
    "presidium_meetings": (
        Norm(EveryPeriod(1, Period.QUARTER)),
        TOWNSHIPS + "第34条第1款",
        TOWNSHIPS_SINCE,
    ),
    # 全体成员的过半数出席，始得举行
    "presidium_quorum": (
        Share(HALF, Base.ALL_PRESIDIUM_MEMBERS),
        TOWNSHIPS + "第34条第1款",
        TOWNSHIPS_SINCE,
    ),
    # 以全体成员的过半数通过
    "presidium_majority": (
        Share(HALF, Base.ALL_PRESIDIUM_MEMBERS),
        TOWNSHIPS + "第34条第1款",
        TOWNSHIPS_SINCE,
    ),
    # 每两个月至少举行一次
    "committee_meetings": (Norm(OnceIn(2)), COMMITTEE + "第8条第1款", COMMITTEE_SINCE),
    # 全体组成人员的过半数出席，始得举行
    "committee_quorum": (Share(HALF, Base.ALL_MEMBERS), COMMITTEE + "第12条第1款", COMMITTEE_SINCE),
    # 由常委会全体组成人员的过半数赞成通过
    "committee_majority": (Share(HALF, Base.ALL_MEMBERS), COMMITTEE + "第46条", COMMITTEE_SINCE),
}


@pytest.mark.parametrize("field", WANT)
def test_value_provision_and_first_day(field: str) -> None:
    """It is found on its first day, and not the day before."""
    value, cited, since = WANT[field]
    found = CHONGQING.find(field, since)

    assert () == CHONGQING.find(field, since - timedelta(days=1))
    assert [("重庆", value, cited, since)] == [
        (one.place, one.provision.value, str(one.provision.source), one.provision.since)
        for one in found
    ]


def test_what_is_only_usual_is_no_days_of_notice() -> None:
    """一般在会议举行的七日前 binds nobody to seven days."""
    assert () == CHONGQING.find("committee_notice_days", date(2026, 11, 21))


def test_is_of_the_provinces_tier_without_a_parent() -> None:
    """A municipality is of the tier of provinces."""
    assert ("重庆", Tier.PROVINCE, None) == (CHONGQING.name, CHONGQING.tier, CHONGQING.parent)


def test_sources_say_when_they_were_adopted() -> None:
    """And on what their first days rest."""
    assert CHONGQING.township_quorum is not None
    assert CHONGQING.committee_quorum is not None
    townships = CHONGQING.township_quorum.source.edition
    committee = CHONGQING.committee_quorum.source.edition

    assert (date(2016, 3, 31), date(2016, 3, 31)) == (townships.adopted, townships.in_force)
    assert (date(2023, 3, 30), date(2023, 3, 30)) == (committee.adopted, committee.in_force)
    assert (None, None) == (townships.statute, committee.statute)
