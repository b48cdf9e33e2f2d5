"""立法法: filing and review of regulations and rules."""

from __future__ import annotations

from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import LEGISLATION_LAW_2023 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force
_ABOVE: tuple[Body, ...] = (
    Body.GOVERNMENT,
    Body.CENTRAL_MILITARY_COMMISSION,
    Body.SUPERVISORY_COMMISSION,
    Body.COURT,
    Body.PROCURATORATE,
)
_PROVINCES: tuple[Body, ...] = (Body.STANDING_COMMITTEE,)

FILING_DAYS = parameter(
    "法规、规章报送备案的期限",
    "time to file regulations and rules",
    Provision(30, Citation(NOW, 109), SINCE),
)
# With whom each kind is filed (109), which reviews it. What is made under an authorisation (5)
# is filed as that says.
FILED_ADMINISTRATIVE = parameter(
    "行政法规的备案机关",
    "with whom administrative regulations are filed",
    Provision(
        Text("行政法规报全国人大常委会", "with the nation's standing committee"),
        Citation(NOW, 109, None, 1),
        SINCE,
    ),
)
FILED_LOCAL = parameter(
    "地方性法规的备案机关",
    "with whom local regulations are filed",
    Provision(
        Text(
            "地方性法规报全国人大常委会和国务院",
            "with the nation's standing committee and the State Council",
        ),
        Citation(NOW, 109, None, 2),
        SINCE,
    ),
)
FILED_AUTONOMOUS = parameter(
    "自治条例和单行条例的备案机关",
    "with whom autonomous and separate regulations are filed",
    Provision(
        Text(
            "自治条例和单行条例报全国人大常委会和国务院",
            "with the nation's standing committee and the State Council",
        ),
        Citation(NOW, 109, None, 3),
        SINCE,
    ),
)
FILED_RULES = parameter(
    "地方政府规章的备案机关",
    "with whom rules of local governments are filed",
    Provision(
        Text(
            "地方政府规章报国务院和本级人大常委会；设区的市、自治州的同时报省、自治区人大常委会和"
            "人民政府",
            "with the State Council and the standing committee of the level; those of cities and "
            "prefectures with the province's committee and government as well",
        ),
        Citation(NOW, 109, None, 4),
        SINCE,
    ),
)
FILED_SUPERVISORY = parameter(
    "监察法规的备案机关",
    "with whom supervisory regulations are filed",
    Provision(
        Text("监察法规报全国人大常委会", "with the nation's standing committee"),
        Citation(NOW, 118),
        SINCE,
    ),
)
FILED_INTERPRETATIONS = parameter(
    "司法解释的备案机关",
    "with whom judicial interpretations are filed",
    Provision(
        Text("司法解释报全国人大常委会", "with the nation's standing committee"),
        Citation(NOW, 119, 2),
        SINCE,
    ),
)
ANSWER_MONTHS = parameter(
    "制定机关答复书面审查意见的期限",
    "time for the maker to answer a written review opinion",
    Provision(2, Citation(NOW, 112, 1), SINCE),
)
DEMANDERS = parameter(
    "可以对法规提出审查要求的中央国家机关",
    "central organs that may demand the review of a regulation",
    Provision(
        _ABOVE,
        Citation(NOW, 110, 1),
        SINCE,
    ),
)
DEMANDERS_BELOW = parameter(
    "可以对法规提出审查要求的省级国家机关",
    "organs of provinces that may demand the review of a regulation",
    Provision(_PROVINCES, Citation(NOW, 110, 1), SINCE),
)
DEMANDS_REVIEWED = parameter(
    "对法规的审查要求的办理",
    "what is done on a demand to review a regulation",
    Provision(
        Text(
            "对审查要求，由有关的专门委员会和常务委员会工作机构进行审查、提出意见",
            "a demand is reviewed by the committees, which give their opinion",
        ),
        Citation(NOW, 110, 1),
        SINCE,
    ),
)
JOINT_MEETING = parameter(
    "审查法规的联合审查会议",
    "joint meetings that review a regulation",
    Provision(
        Text(
            "可以召开联合审查会议，要求制定机关到会说明情况",
            "a joint meeting may be held, to which the maker comes and explains",
        ),
        Citation(NOW, 112, 1),
        SINCE,
    ),
)
RESULT_PUBLICATION = parameter(
    "法规审查情况的公开",
    "what is published of the review of a regulation",
    Provision(
        Text("审查情况可以向社会公开", "what the review found may be published"),
        Citation(NOW, 113),
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
        Citation(NOW, 115),
        SINCE,
    ),
)
RULE_REVOCATION = parameter(
    "地方人大常委会撤销规章的权限",
    "whose rules a local standing committee revokes",
    Provision(
        Text(
            "有权撤销本级人民政府制定的规章",
            "it revokes the rules of the government of its own level",
        ),
        Citation(NOW, 108, None, 5),
        SINCE,
    ),
)
REVIEW_ENDS = parameter(
    "法规的审查终止",
    "when the review of a regulation ends",
    Provision(
        Text("按照审查意见修改或者废止的，审查终止", "amended or repealed as the opinion says"),
        Citation(NOW, 112, 2),
        SINCE,
    ),
)
REVOCATION = parameter(
    "提出撤销法规的议案、建议",
    "when the revocation of a regulation is proposed",
    Provision(
        Text(
            "需要修改或者废止，而制定机关不予修改或者废止的",
            "where the maker will not amend or repeal what must be",
        ),
        Citation(NOW, 112, 3),
        SINCE,
    ),
)
INTERPRETATION_FILING_DAYS = parameter(
    "司法解释报送备案的期限",
    "time to file judicial interpretations",
    Provision(30, Citation(NOW, 119, 2), SINCE),
)
