"""地方组织法 14, 17, 54: session days, preparatory meetings, councils of chairpersons."""

from __future__ import annotations

from npcmodel.facts.agendas import AgendaActor
from npcmodel.facts.publications import Publication, Published, Publisher
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Parameter, Provision, parameter
from npcmodel.law.statutes import ORGANIC_LAW_2022 as NOW
from npcmodel.law.statutes import SUPERVISION_LAW_2024 as SUPERVISION
from npcmodel.law.wording import Text

SINCE = NOW.in_force
SUPERVISION_SINCE = SUPERVISION.in_force

# 第十四条: the day of a session

SESSION_DATE_PUBLISHED = parameter(
    "地方人大会议日期的公布",
    "who publishes the day of a session of a local congress",
    Provision(
        Publication((Published.SESSION_DATE,), (Publisher.STANDING_COMMITTEE,)),
        Citation(NOW, 14, 1),
        SINCE,
    ),
)
MOVED_SESSION_DATE_PUBLISHED = parameter(
    "地方人大会议提前或者推迟的日期的公布",
    "who publishes the day of a session of a local congress that was moved",
    Provision(
        Publication(
            (Published.MOVED_SESSION_DATE,),
            (Publisher.STANDING_COMMITTEE, Publisher.COUNCIL_OF_CHAIRPERSONS),
        ),
        Citation(NOW, 14, 2),
        SINCE,
    ),
)
TOWNSHIP_SESSION_DATE_PUBLISHED = parameter(
    "乡镇人大会议日期的公布",
    "who publishes the day of a session of a township's congress",
    Provision(
        Publication((Published.SESSION_DATE,), (Publisher.PRESIDIUM,)), Citation(NOW, 14, 1), SINCE
    ),
)
TOWNSHIP_MOVED_SESSION_DATE_PUBLISHED = parameter(
    "乡镇人大会议提前或者推迟的日期的公布",
    "who publishes the day of a session of a township's congress that was moved",
    Provision(
        Publication((Published.MOVED_SESSION_DATE,), (Publisher.PRESIDIUM,)),
        Citation(NOW, 14, 2),
        SINCE,
    ),
)

# 第十七条: the preparatory meeting of congresses from the county up


def _actors(*each: AgendaActor) -> tuple[AgendaActor, ...]:
    return each


_BY_COUNCIL = _actors(AgendaActor.COUNCIL_OF_CHAIRPERSONS)
_PREPARATORY = _actors(AgendaActor.PREPARATORY_MEETING)
_PRESIDERS = _actors(AgendaActor.STANDING_COMMITTEE, AgendaActor.PREVIOUS_STANDING_COMMITTEE)
AGENDA_ADOPTED = parameter(
    "县级以上地方人大会议议程的通过",
    "who adopts the agenda of a congress from the county up",
    Provision(_PREPARATORY, Citation(NOW, 17, 1), SINCE),
)
PREPARATORY_PRESIDER = parameter(
    "县级以上地方人大预备会议的主持",
    "who presides over the preparatory meeting of a congress from the county up",
    Provision(_PRESIDERS, Citation(NOW, 17, 2), SINCE),
)

# 第五十四条: the council of chairpersons

AGENDA_DRAFT = parameter(
    "地方人大常委会会议议程草案的拟订",
    "who drafts the agenda of a local standing committee",
    Provision(_BY_COUNCIL, Citation(NOW, 54, 2, 1), SINCE),
)
AGENDA_CHANGE = parameter(
    "地方人大常委会会议议程调整的建议",
    "who suggests changes to the agenda of a local standing committee",
    Provision(_BY_COUNCIL, Citation(NOW, 54, 2, 1), SINCE),
)


def _work(zh: str, en: str, item: int, says: Text) -> Parameter[Text]:
    return parameter(zh, en, Provision(says, Citation(NOW, 54, 2, item), SINCE))


MEETINGS = _work(
    "主任会议：会期、议程草案",
    "council of chairpersons: length and draft agenda",
    1,
    Text(
        "决定会议的会期，拟订议程草案，必要时提出调整议程的建议",
        "it decides the length of a meeting, drafts the agenda and may suggest changes to it",
    ),
)
REFERRALS = _work(
    "主任会议：议案、质询案的交付",
    "council of chairpersons: referral of bills and interpellations",
    2,
    Text(
        "决定议案、质询案交由专门委员会审议或者提请常务委员会全体会议审议",
        "it decides whether bills and interpellations go to a special committee or to the plenary",
    ),
)
VOTES = _work(
    "主任会议：提请表决",
    "council of chairpersons: putting to the vote",
    3,
    Text(
        "决定是否提请常务委员会全体会议表决，对暂不交付表决的提出下一步处理意见",
        "it decides whether the plenary is asked to vote, and proposes what follows if not",
    ),
)
PLANS = _work(
    "主任会议：年度工作计划",
    "council of chairpersons: yearly plans",
    4,
    Text(
        "通过常务委员会年度工作计划等", "it adopts the committee's yearly plan of work and the like"
    ),
)
COORDINATION = _work(
    "主任会议：专门委员会的日常工作",
    "council of chairpersons: special committees' daily work",
    5,
    Text(
        "指导和协调专门委员会的日常工作",
        "it guides and co-ordinates special committees' daily work",
    ),
)
OTHER_WORK = _work(
    "主任会议：其他重要日常工作",
    "council of chairpersons: other important daily work",
    6,
    Text("处理其他重要日常工作", "it handles other important daily work"),
)

# What the committee decides itself (50, 51, 58; 监督法 17, 56, 62)

RESOLUTIONS = parameter(
    "地方人大常委会决议的通过",
    "who passes the resolutions of a local standing committee",
    Provision(
        Text(
            "决议由常务委员会以全体组成人员的过半数通过",
            "the committee passes resolutions by a majority of all its members",
        ),
        Citation(NOW, 51, 4),
        SINCE,
    ),
)
APPOINTMENTS = parameter(
    "地方人大常委会的任免权",
    "appointments and removals by a local standing committee",
    Provision(
        Text(
            "任免由常务委员会决定，主任会议只能依法提名",
            "the committee appoints and removes; its council only nominates, where the law says so",
        ),
        Citation(NOW, 50, 1),
        SINCE,
    ),
)
INVESTIGATIONS = parameter(
    "地方人大常委会调查委员会的组织",
    "who sets up a local standing committee's committee of investigation",
    Provision(
        Text(
            "主任会议可以提议，由常务委员会全体会议决定",
            "the council may propose it, the plenary decides",
        ),
        Citation(NOW, 58, 1),
        SINCE,
    ),
)
REMOVALS = parameter(
    "撤职案的表决",
    "who votes on a removal",
    Provision(
        Text(
            "撤职案由常务委员会全体组成人员的过半数通过",
            "the committee passes a removal by a majority of all its members",
        ),
        Citation(SUPERVISION, 62, 3),
        SUPERVISION_SINCE,
    ),
)
RESOLUTIONS_ON_REPORTS = parameter(
    "对专项工作报告作出决议",
    "resolutions on special work reports",
    Provision(
        Text(
            "常务委员会认为必要时，可以对专项工作报告作出决议",
            "the committee may pass a resolution on a special work report where it finds it needed",
        ),
        Citation(SUPERVISION, 17, 1),
        SUPERVISION_SINCE,
    ),
)
