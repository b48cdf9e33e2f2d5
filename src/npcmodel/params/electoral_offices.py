"""选举法 7, 48: what a congress is made up of, and several deputyships of one person."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import ELECTORAL_LAW_2020 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

BROAD = parameter(
    "代表的广泛代表性",
    "broad representation",
    Provision(
        Text(
            "应当有适当数量的基层代表，特别是工人、农民和知识分子代表",
            "an appropriate number of deputies from the grass roots, workers, farmers and "
            "intellectuals above all",
        ),
        Citation(NOW, 7, 1),
        SINCE,
    ),
)
WOMEN = parameter(
    "妇女代表",
    "women deputies",
    Provision(
        Text(
            "应当有适当数量的妇女代表，并逐步提高妇女代表的比例",
            "an appropriate number of women, whose share is raised step by step",
        ),
        Citation(NOW, 7, 1),
        SINCE,
    ),
)
RETURNED_OVERSEAS_CHINESE = parameter(
    "归侨代表",
    "returned overseas Chinese",
    Provision(
        Text(
            "全国人大和归侨人数较多地区的地方人大，应当有适当名额的归侨代表",
            "an appropriate number of returned overseas Chinese, in the national congress and "
            "where many of them live",
        ),
        Citation(NOW, 7, 2),
        SINCE,
    ),
)
DEPUTYSHIPS = parameter(
    "同时担任几个人大的代表",
    "deputyships in several congresses",
    Provision(
        Text(
            "不得同时担任两个以上无隶属关系的行政区域的人大代表",
            "nobody is a deputy of two areas neither of which is part of the other",
        ),
        Citation(NOW, 48),
        SINCE,
    ),
)
