"""监督法: filing and review of normative documents."""

from __future__ import annotations

from datetime import timedelta

from npcmodel.dates.frequency import AtLeast
from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import SUPERVISION_LAW_2006 as FIRST
from npcmodel.law.statutes import SUPERVISION_LAW_2024 as NOW
from npcmodel.law.wording import Text

FIRST_SINCE = FIRST.in_force
SINCE = NOW.in_force
_ABOVE: tuple[Body, ...] = (
    Body.GOVERNMENT,
    Body.CENTRAL_MILITARY_COMMISSION,
    Body.COURT,
    Body.PROCURATORATE,
)
_ABOVE_NOW: tuple[Body, ...] = (
    Body.GOVERNMENT,
    Body.CENTRAL_MILITARY_COMMISSION,
    Body.SUPERVISORY_COMMISSION,
    Body.COURT,
    Body.PROCURATORATE,
)
_PROVINCES: tuple[Body, ...] = (Body.STANDING_COMMITTEE,)

INTERPRETATION_FILING_DAYS = parameter(
    "司法解释报送备案的期限",
    "time to file judicial interpretations",
    Provision(30, Citation(FIRST, 31), FIRST_SINCE),
    Provision(30, Citation(NOW, 41), SINCE),
)
REVIEWED = parameter(
    "县级以上地方人大常委会审查的决议、决定和规范性文件",
    "what local standing committees review",
    Provision(
        Text(
            "下一级人大及其常委会的决议、决定和本级人民政府的决定、命令",
            "what the congresses below resolve and the government of the level decides",
        ),
        Citation(FIRST, 30),
        FIRST_SINCE,
    ),
    Provision(
        Text(
            "下一级人大及其常委会的决议、决定和本级人民政府、监委、法院、检察院的规范性文件",
            "what the congresses below resolve, and what the government, supervisory commission, "
            "court and procuratorate of the level make",
        ),
        Citation(NOW, 39),
        SINCE,
    ),
)
# Court and procuratorate, each of what the other made.
DEMANDERS = parameter(
    "可以对司法解释提出审查要求的中央国家机关",
    "central organs that may demand the review of a judicial interpretation",
    Provision[tuple[Body, ...]](
        _ABOVE,
        Citation(FIRST, 32, 1),
        FIRST_SINCE,
    ),
    Provision[tuple[Body, ...]](
        _ABOVE_NOW,
        Citation(NOW, 42, 1),
        SINCE,
    ),
)
DEMANDERS_BELOW = parameter(
    "可以对司法解释提出审查要求的省级国家机关",
    "organs of provinces that may demand the review of a judicial interpretation",
    Provision(_PROVINCES, Citation(FIRST, 32, 1), FIRST_SINCE),
    Provision(_PROVINCES, Citation(NOW, 42, 1), SINCE),
)
DEMANDS_REVIEWED = parameter(
    "对司法解释的审查要求的办理",
    "what is done on a demand to review a judicial interpretation",
    Provision(
        Text(
            "对审查要求，由有关专门委员会进行审查、提出意见",
            "a demand is reviewed by the special committees, which give their opinion",
        ),
        Citation(FIRST, 32, 1),
        FIRST_SINCE,
    ),
    Provision(
        Text(
            "对审查要求，由有关专门委员会和常务委员会工作机构进行审查、提出意见",
            "a demand is reviewed by the special committees and the standing committee's working "
            "bodies, which give their opinion",
        ),
        Citation(NOW, 42, 1),
        SINCE,
    ),
)
TRANSFER = parameter(
    "审查要求、审查建议的移送",
    "where requests for others are passed on",
    Provision(
        Text(
            "应当由其他机关处理的审查要求或者审查建议，及时移送有关机关处理",
            "requests that others are to handle are passed on to them without delay",
        ),
        Citation(NOW, 44),
        SINCE,
    ),
)
# The text of 2006 knows no revocation (33).
INTERPRETATION_BILLS = parameter(
    "要求修改、废止司法解释或者作出法律解释的议案",
    "bills on judicial interpretations that are not amended",
    Provision(
        Text(
            "不予修改或者废止的，可以提出要求修改、废止的议案或者作出法律解释的议案",
            "where the court or procuratorate will not amend or repeal: bills to ask it to, or for "
            "a legal interpretation",
        ),
        Citation(FIRST, 33),
        FIRST_SINCE,
        SINCE - timedelta(days=1),
    ),
)
INTERPRETATION_REVOCATION = parameter(
    "提出撤销司法解释的议案、建议",
    "when the revocation of a judicial interpretation is proposed",
    Provision(
        Text(
            "需要修改或者废止，而最高人民法院或者最高人民检察院不予修改或者废止的",
            "where the court or procuratorate will not amend or repeal what must be",
        ),
        Citation(NOW, 43),
        SINCE,
    ),
)
FILING_REPORT = parameter(
    "每年听取和审议备案审查工作情况报告",
    "reports on filing and review that are heard in a year",
    Provision(AtLeast(1), Citation(NOW, 45), SINCE),
)
