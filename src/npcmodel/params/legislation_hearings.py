"""立法法: hearings on bills of law (听证会)."""

from __future__ import annotations

import enum

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Parameter, Provision, parameter
from npcmodel.law.statutes import LEGISLATION_LAW_2023 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force


@enum.unique
class HearingCircumstance(enum.Enum):
    """What calls for a hearing where one is needed (应当听证的情形)."""

    DISAGREEMENT = "存在重大意见分歧"
    INTERESTS = "涉及利益关系重大调整"
    LIVELIHOOD = "涉及经济社会发展和民生领域的重大问题"


_OF_LAWS: tuple[HearingCircumstance, ...] = (
    HearingCircumstance.DISAGREEMENT,
    HearingCircumstance.INTERESTS,
)

# 第三十九条

CIRCUMSTANCES: Parameter[tuple[HearingCircumstance, ...]] = parameter(
    "列入常委会会议议程的法律案应当召开听证会的情形",
    "when a hearing is held on a bill of law on the standing committee's agenda",
    Provision(_OF_LAWS, Citation(NOW, 39, 3), SINCE),
)
REPORTED = parameter(
    "法律案听证情况的报告",
    "the report on a hearing on a bill of law",
    Provision(
        Text("听证情况应当向常务委员会报告", "it is reported to the standing committee"),
        Citation(NOW, 39, 3),
        SINCE,
    ),
)

# 第八十七条

LOCAL_PROCEDURE = parameter(
    "地方性法规案的审议程序",
    "the procedure of bills of local regulations",
    Provision(
        Text(
            "地方性法规案的审议程序参照全国人大常委会立法程序的规定，由本级人民代表大会规定，"
            "听证的情形是否照此办理没有明文",
            "the procedure of local regulations follows that of laws as the place's congress "
            "provides; whether hearings do is not said",
        ),
        Citation(NOW, 87, 1),
        SINCE,
    ),
)

# 第七十四条

REGULATION_HEARING = parameter(
    "行政法规起草中的听证会",
    "hearings in drafting administrative regulations",
    Provision(
        Text(
            "听取意见可以采取座谈会、论证会、听证会等多种形式",
            "opinions may be heard in hearings among other forms",
        ),
        Citation(NOW, 74, 1),
        SINCE,
    ),
)
