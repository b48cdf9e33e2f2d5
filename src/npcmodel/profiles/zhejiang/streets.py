"""浙江省: what Zhejiang provides for congress work in sub-districts (街道人大工作条例)."""

from __future__ import annotations

from datetime import date

from npcmodel.dates.frequency import AtLeast, EveryPeriod, Period
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.streets import StreetRules

__all__ = ["EDITION", "STREET_RULES"]

EDITION = Edition(
    Text("浙江省街道人大工作条例", "Zhejiang Regulations on Congress Work in Sub-districts"),
    date(2019, 11, 29),
    date(2020, 1, 1),
    Text("第二十二条：自2020年1月1日起施行", "article 22: from 1 January 2020"),
)
_SINCE = EDITION.in_force
_YEARLY = Norm(AtLeast(1))

STREET_RULES = StreetRules(
    full_time_chair=Provision(
        Text("人大街道工委应当配备专职主任", "the working committee has a full-time chair"),
        Citation(EDITION, 7, 1),
        _SINCE,
    ),
    full_time_vice_chair=Provision(
        Text(
            "经济比较发达或者人口较多的街道应当配备专职副主任",
            "sub-districts that are well-off or populous have a full-time vice-chair",
        ),
        Citation(EDITION, 7, 1),
        _SINCE,
    ),
    appointment=Provision(
        Text(
            "主任、副主任和委员由县级人大常委会任免",
            "the county standing committee appoints and removes chair, vice-chairs and members",
        ),
        Citation(EDITION, 7, 3),
        _SINCE,
    ),
    plan_reviews=Provision(_YEARLY, Citation(EDITION, 11), _SINCE),
    budget_opinion=Provision(
        Text(
            "街道办事处编制预算草案应当征求人大街道工委的意见；人大街道工委征求代表和居民议事组织成员等的意见后提出意见，"
            "并报告县级人大常委会",
            "the office asks the working committee about the draft budget; it asks deputies and "
            "members of the residents' council first, and tells the county standing committee",
        ),
        Citation(EDITION, 12, 2),
        _SINCE,
    ),
    meetings=Provision(Norm(EveryPeriod(1, Period.QUARTER)), Citation(EDITION, 14, 1), _SINCE),
    year_end_meetings=Provision(_YEARLY, Citation(EDITION, 14, 2), _SINCE),
    year_start_meetings=Provision(_YEARLY, Citation(EDITION, 14, 3), _SINCE),
    council_meetings=Provision(_YEARLY, Citation(EDITION, 17, 1), _SINCE),
    council_start_meetings=Provision(_YEARLY, Citation(EDITION, 17, 2), _SINCE),
    council_projects=Provision(
        Text(
            "街道居民议事组织票选推荐街道民生实事项目",
            "the residents' council votes which livelihood projects to propose",
        ),
        Citation(EDITION, 17, 2),
        _SINCE,
    ),
    council_opinions=Provision(
        Text(
            "街道居民议事组织及其成员的意见和建议，人大街道工委应当交有关单位研究处理并及时反馈",
            "the working committee hands over what the residents' council and its members "
            "propose, and the result is told them in good time",
        ),
        Citation(EDITION, 18, 1),
        _SINCE,
    ),
    chair_sitting_in=Provision(
        Text(
            "不是常委会组成人员的人大街道工委主任应当列席县级人大常委会会议",
            "a chair who is no member of the county standing committee sits in on its meetings",
        ),
        Citation(EDITION, 21, 2),
        _SINCE,
    ),
)
