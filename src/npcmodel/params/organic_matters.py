"""地方组织法, 人民检察院组织法: major matters that congresses and committees decide or hear."""

from __future__ import annotations

import enum

from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Parameter, Provision, parameter
from npcmodel.law.statutes import ORGANIC_LAW_2022 as NOW
from npcmodel.law.statutes import PROCURATORATE_ORGANIC_LAW_2018 as PROCURATORATES
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


# 第五十条第一款: what a standing committee approves, annuls or hears besides


def _power(zh: str, en: str, item: int, says: Text) -> Parameter[Text]:
    return parameter(zh, en, Provision(says, Citation(NOW, 50, 1, item), SINCE))


ADJUSTMENT_APPROVAL = _power(
    "常委会审查和批准计划、预算的调整",
    "a standing committee's approval of adjustments of plan and budget",
    5,
    Text(
        "规划纲要、计划和本级预算的调整方案由常委会审查和批准",
        "it examines and approves adjustments of plans and of the budget",
    ),
)
FINAL_ACCOUNTS_APPROVAL = _power(
    "常委会审查和批准本级决算",
    "a standing committee's approval of the final accounts",
    6,
    Text("本级决算由常委会审查和批准", "it examines and approves the final accounts"),
)
STATE_ASSETS_HEARD = _power(
    "常委会听取和审议国有资产管理情况的报告",
    "a standing committee's hearing of the report on state assets",
    8,
    Text("听取和审议国有资产管理情况的报告", "it hears and considers the report on state assets"),
)
ENVIRONMENT_HEARD = _power(
    "常委会听取和审议年度环境状况的报告",
    "a standing committee's hearing of the report on the environment",
    9,
    Text(
        "听取和审议年度环境状况和环境保护目标完成情况的报告",
        "it hears and considers the yearly report on the environment",
    ),
)
RESOLUTION_ANNULMENT = _power(
    "常委会撤销下一级人大及其常委会的不适当的决议",
    "a standing committee's annulment of resolutions of the level below",
    11,
    Text("由常委会撤销", "the standing committee annuls them"),
)
GOVERNMENT_ANNULMENT = _power(
    "常委会撤销本级人民政府的不适当的决定和命令",
    "a standing committee's annulment of the government's decisions",
    12,
    Text("由常委会撤销", "the standing committee annuls them"),
)
REPORTING_ORGANS = parameter(
    "常委会听取和审议其专项工作报告的机关",
    "organs whose reports a standing committee hears and considers",
    Provision(
        (Body.GOVERNMENT, Body.SUPERVISORY_COMMISSION, Body.COURT, Body.PROCURATORATE),
        Citation(NOW, 50, 1, 7),
        SINCE,
    ),
)

# 人民检察院组织法第三十二条

PROCURATORATE_QUESTION = parameter(
    "检察长不同意检察委员会多数人意见的重大事项的决定",
    "the decision on which a procurator-general and the procuratorial committee differ",
    Provision(
        Text(
            "属于重大事项的，可以报请上一级人民检察院或者本级人大常委会决定",
            "a major matter may be put to the procuratorate above or to the standing committee, "
            "which decides it",
        ),
        Citation(PROCURATORATES, 32, 3),
        PROCURATORATES.in_force,
    ),
)
