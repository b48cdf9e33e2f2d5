"""地方组织法: the fields of major matters that congresses and standing committees decide."""

from __future__ import annotations

import enum

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import ORGANIC_LAW_2022 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force


@enum.unique
class MatterField(enum.Enum):
    """A field of work in which there are major matters (重大事项的领域)."""

    POLITICS = "政治"
    ECONOMY = "经济"
    EDUCATION = "教育"
    SCIENCE = "科学"
    CULTURE = "文化"
    HEALTH = "卫生"
    ENVIRONMENT = "生态环境保护"
    NATURAL_RESOURCES = "自然资源"
    URBAN_AND_RURAL_CONSTRUCTION = "城乡建设"
    CIVIL_AFFAIRS = "民政"
    SOCIAL_SECURITY = "社会保障"
    NATIONALITIES = "民族"


_FIELDS = tuple(MatterField)  # both articles name the same twelve

# 第十一条、第五十条

CONGRESS_FIELDS = parameter(
    "县级以上地方人大讨论、决定重大事项和项目的领域",
    "fields in which congresses from the county up discuss and decide major matters",
    Provision(_FIELDS, Citation(NOW, 11, item=3), SINCE),
)
COMMITTEE_FIELDS = parameter(
    "县级以上地方人大常委会讨论、决定重大事项和项目的领域",
    "fields in which standing committees from the county up discuss and decide major matters",
    Provision(_FIELDS, Citation(NOW, 50, 1, 4), SINCE),
)
COMMITTEE_OUTCOME = parameter(
    "常委会讨论重大事项和项目的结果",
    "what may come of a standing committee's discussion of a major matter",
    Provision(
        Text(
            "可以作出决定或者决议，也可以将意见、建议送有关国家机关或者单位研究办理",
            "it may decide, or send its opinions to the organs or units concerned",
        ),
        Citation(NOW, 50, 2),
        SINCE,
    ),
)
COMMITTEE_OPINIONS_HANDLED = parameter(
    "常委会对重大事项的意见、建议的办理",
    "how a standing committee's opinions on a major matter are handled",
    Provision(
        Text(
            "意见、建议的办理情况应当及时报告，多久为及时没有明文",
            "how opinions were handled is reported promptly; how soon that is is not said",
        ),
        Citation(NOW, 50, 2),
        SINCE,
    ),
)
