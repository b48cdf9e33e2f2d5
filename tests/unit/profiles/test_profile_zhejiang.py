"""Zhejiang's values, article by article, as read in its two texts."""

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest

from npcmodel.dates.frequency import AtLeast, OnceIn
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.levels import Tier
from npcmodel.law.norm import Norm
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.profiles import ZHEJIANG

TOWNSHIPS = "《浙江省乡镇人民代表大会工作条例》（2016）"
COMMITTEE = "《浙江省人民代表大会常务委员会议事规则》（2020）"
# 第四十二条：本条例自2016年10月1日起施行。
TOWNSHIPS_SINCE = date(2016, 10, 1)
# Last amended by the decision of that day.
COMMITTEE_SINCE = date(2020, 11, 27)
HALF = more_than(Fraction(1, 2))
SHORT = Text("临时召集的会议可以临时通知", "extraordinary meetings may be called at short notice")

WANT: dict[str, tuple[Any, str, date]] = {
    # 会议一般每年年初和年中各举行一次
    "township_sessions": (Norm(AtLeast(2), soft=True), TOWNSHIPS + "第16条第1款", TOWNSHIPS_SINCE),
    # 进行选举和表决，以全体代表的过半数通过
    "township_majority": (
        Share(HALF, Base.ALL_DEPUTIES),
        TOWNSHIPS + "第22条第1款",
        TOWNSHIPS_SINCE,
    ),
    # 经五分之一以上代表提议
    "township_extraordinary": (
        Share(at_least(Fraction(1, 5)), Base.ALL_DEPUTIES),
        TOWNSHIPS + "第16条第1款",
        TOWNSHIPS_SINCE,
    ),
    # 代表选举完成后的两个月内
    "township_first_session_months": (2, TOWNSHIPS + "第15条", TOWNSHIPS_SINCE),
    # 举行会议七日前
    "township_notice_days": (7, TOWNSHIPS + "第20条", TOWNSHIPS_SINCE),
    # 至少每三个月举行一次会议
    "presidium_meetings": (Norm(OnceIn(3)), TOWNSHIPS + "第24条第1款", TOWNSHIPS_SINCE),
    # 全体成员的过半数出席，方能举行
    "presidium_quorum": (
        Share(HALF, Base.ALL_PRESIDIUM_MEMBERS),
        TOWNSHIPS + "第24条第2款",
        TOWNSHIPS_SINCE,
    ),
    # 由主席团全体成员的过半数通过
    "presidium_majority": (
        Share(HALF, Base.ALL_PRESIDIUM_MEMBERS),
        TOWNSHIPS + "第24条第3款",
        TOWNSHIPS_SINCE,
    ),
    # 每两个月至少举行一次
    "committee_meetings": (Norm(OnceIn(2)), COMMITTEE + "第4条第1款", COMMITTEE_SINCE),
    # 全体组成人员过半数出席，始得举行
    "committee_quorum": (Share(HALF, Base.ALL_MEMBERS), COMMITTEE + "第5条", COMMITTEE_SINCE),
    # 由常务委员会全体组成人员的过半数通过
    "committee_majority": (
        Share(HALF, Base.ALL_MEMBERS),
        COMMITTEE + "第45条第1款",
        COMMITTEE_SINCE,
    ),
    # 会议举行的七日前
    "committee_notice_days": (7, COMMITTEE + "第7条第1款", COMMITTEE_SINCE),
    # 临时举行的乡镇人民代表大会会议，不受上述时间规定限制
    "township_notice_exemption": (SHORT, TOWNSHIPS + "第20条", TOWNSHIPS_SINCE),
    # 临时召集的会议，可以临时通知
    "committee_notice_exemption": (SHORT, COMMITTEE + "第7条第1款", COMMITTEE_SINCE),
}
SILENT = ["township_quorum", "officials_ballots", "chief_post_usual_surplus"]


@pytest.mark.parametrize("field", WANT)
def test_value_provision_and_first_day(field: str) -> None:
    """It is found on its first day, and not the day before."""
    value, cited, since = WANT[field]
    found = ZHEJIANG.find(field, since)

    assert () == ZHEJIANG.find(field, since - timedelta(days=1))
    assert [("浙江", value, cited, since)] == [
        (one.place, one.provision.value, str(one.provision.source), one.provision.since)
        for one in found
    ]


@pytest.mark.parametrize("field", SILENT)
def test_what_the_two_texts_do_not_say_is_unknown(field: str) -> None:
    """It is not answered with the national value."""
    assert () == ZHEJIANG.find(field, date(2026, 11, 21))


def test_is_a_province_without_a_parent() -> None:
    """The nation is no profile."""
    assert ("浙江", Tier.PROVINCE, None) == (ZHEJIANG.name, ZHEJIANG.tier, ZHEJIANG.parent)


def test_sources_say_when_they_were_adopted() -> None:
    """And on what their first days rest."""
    assert ZHEJIANG.township_notice_days is not None
    assert ZHEJIANG.committee_quorum is not None
    townships = ZHEJIANG.township_notice_days.source.edition
    committee = ZHEJIANG.committee_quorum.source.edition

    assert (date(2016, 7, 29), date(2016, 10, 1)) == (townships.adopted, townships.in_force)
    assert (date(2020, 11, 27), date(2020, 11, 27)) == (committee.adopted, committee.in_force)
    assert (None, None) == (townships.statute, committee.statute)
