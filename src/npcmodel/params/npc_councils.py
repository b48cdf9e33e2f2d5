"""全国人大组织法 25, 宪法 68: the council of chairpersons of the NPC Standing Committee."""

from __future__ import annotations

from npcmodel.facts.people import Post
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Parameter, Provision, parameter
from npcmodel.law.statutes import CONSTITUTION_2018 as CONSTITUTION
from npcmodel.law.statutes import NPC_ORGANIC_LAW_2021 as NOW
from npcmodel.law.statutes import NPCSC_RULES_2009 as EARLIER_RULES
from npcmodel.law.statutes import NPCSC_RULES_2022 as RULES
from npcmodel.law.statutes import SUPERVISION_LAW_2024 as SUPERVISION
from npcmodel.law.wording import Text

SINCE = NOW.in_force


def _posts(*each: Post) -> tuple[Post, ...]:
    return each


_MEMBERS = _posts(Post.CHAIR, Post.VICE_CHAIR, Post.SECRETARY_GENERAL)

MEMBERS = parameter(
    "委员长会议的组成",
    "who makes up the council of chairpersons of the NPC Standing Committee",
    Provision(_MEMBERS, Citation(NOW, 25, 1), SINCE),
)
MEMBERS_BY_CONSTITUTION = parameter(
    "委员长会议的组成（宪法）",
    "who makes up the council of chairpersons of the NPC Standing Committee by the Constitution",
    Provision(_MEMBERS, Citation(CONSTITUTION, 68, 2), CONSTITUTION.in_force),
)


def _work(zh: str, en: str, item: int, says: Text) -> Parameter[Text]:
    return parameter(zh, en, Provision(says, Citation(NOW, 25, 1, item), SINCE))


MEETINGS = _work(
    "委员长会议：会期、议程草案",
    "council of the NPC Standing Committee: length and draft agenda",
    1,
    Text(
        "决定会议的会期，拟订议程草案，必要时提出调整议程的建议",
        "it decides the length of a meeting, drafts the agenda and may suggest changes to it",
    ),
)
REFERRALS = _work(
    "委员长会议：议案、质询案的交付",
    "council of the NPC Standing Committee: referral of bills and interpellations",
    2,
    Text(
        "决定议案、质询案交由专门委员会审议或者提请常务委员会全体会议审议",
        "it decides whether bills and interpellations go to a special committee or to the plenary",
    ),
)
VOTES = _work(
    "委员长会议：提请表决",
    "council of the NPC Standing Committee: putting to the vote",
    3,
    Text(
        "决定是否提请常务委员会全体会议表决，对暂不交付表决的提出下一步处理意见",
        "it decides whether the plenary is asked to vote, and proposes what follows if not",
    ),
)
PLANS = _work(
    "委员长会议：年度工作要点、计划",
    "council of the NPC Standing Committee: yearly plans",
    4,
    Text(
        "通过年度工作要点、立法、监督、代表工作计划、专项工作规划和工作规范性文件等",
        "it adopts the year's main points, the plans of legislation, supervision and work with "
        "deputies, special plans and rules of work",
    ),
)
COORDINATION = _work(
    "委员长会议：专门委员会的日常工作",
    "council of the NPC Standing Committee: special committees' daily work",
    5,
    Text(
        "指导和协调各专门委员会的日常工作",
        "it guides and co-ordinates the special committees' daily work",
    ),
)
OTHER_WORK = _work(
    "委员长会议：其他重要日常工作",
    "council of the NPC Standing Committee: other important daily work",
    6,
    Text("处理其他重要日常工作", "it handles other important daily work"),
)

# What the committee decides itself

_AGENDA = Text(
    "议程草案由委员长会议拟订，提请常务委员会全体会议决定",
    "the council drafts the agenda, the plenary decides it",
)
AGENDA = parameter(
    "全国人大常委会会议议程由全体会议决定",
    "that the plenary of the NPC Standing Committee decides its agenda",
    Provision(_AGENDA, Citation(EARLIER_RULES, 5, 1), EARLIER_RULES.in_force),
    Provision(_AGENDA, Citation(RULES, 8, 1), RULES.in_force),
)
RESOLUTIONS = parameter(
    "全国人大常委会表决议案",
    "who votes on bills of the NPC Standing Committee",
    Provision(
        Text(
            "表决议案由常务委员会全体组成人员的过半数通过",
            "the committee carries bills by a majority of all its members",
        ),
        Citation(RULES, 45, 1),
        RULES.in_force,
    ),
)
APPOINTMENTS = parameter(
    "全国人大常委会的任免权",
    "appointments by the NPC Standing Committee",
    Provision(
        Text(
            "任免由常务委员会决定",
            "the committee appoints and removes",
        ),
        Citation(NOW, 31),
        SINCE,
    ),
)
REMOVALS = parameter(
    "全国人大常委会撤销职务的决定",
    "who removes from office in the NPC Standing Committee",
    Provision(
        Text(
            "委员长会议可以提请，由常务委员会决定撤销职务",
            "the council may move it, the committee removes from office",
        ),
        Citation(NOW, 32),
        SINCE,
    ),
)
INVESTIGATIONS = parameter(
    "全国人大常委会调查委员会的组织",
    "who sets up a committee of investigation of the NPC Standing Committee",
    Provision(
        Text(
            "委员长会议可以提议，提请常务委员会审议",
            "the council may propose it, the committee considers it",
        ),
        Citation(SUPERVISION, 56, 1),
        SUPERVISION.in_force,
    ),
)
