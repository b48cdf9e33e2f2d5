"""代表法: to whom suggestions are put, what is reported of them, which are supervised, the plan."""

from __future__ import annotations

from datetime import date

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import DEPUTIES_LAW_2015 as EARLIER
from npcmodel.law.statutes import DEPUTIES_LAW_2025 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force
EARLIER_SINCE = EARLIER.in_force
_BEFORE_NOW = date(2025, 3, 11)
IN_SESSION_SAYS = Text(
    "代表向本级人大提出对各方面工作的建议、批评和意见",
    "deputies put suggestions, criticisms and opinions to their congress",
)
BETWEEN_SAYS = Text(
    "闭会期间，代表向本级人大常委会或者乡镇人大主席团提出建议、批评和意见",
    "between sessions deputies put suggestions, criticisms and opinions to the standing committee "
    "of their congress, or to the township's presidium",
)
PUBLIC_SAYS = Text(
    "办理情况的报告应当予以公开", "the report on the handling of suggestions is made public"
)
PRINTED_SAYS = Text("印发下一次人大会议", "printed for the next session of the congress")

IN_SESSION = parameter(
    "会议期间提出建议、批评和意见",
    "suggestions in session",
    Provision(IN_SESSION_SAYS, Citation(EARLIER, 18), EARLIER_SINCE),
    Provision(IN_SESSION_SAYS, Citation(NOW, 24), SINCE),
)
BETWEEN_SESSIONS = parameter(
    "闭会期间提出建议、批评和意见",
    "suggestions between sessions",
    Provision(BETWEEN_SAYS, Citation(EARLIER, 29), EARLIER_SINCE),
    Provision(BETWEEN_SAYS, Citation(NOW, 36), SINCE),
)
REPORTED_BY = parameter(
    "建议办理情况的报告人",
    "who reports on the handling of suggestions",
    Provision(
        Text(
            "由常委会办事机构、工作机构或者有关机关、组织报告；乡镇由主席团或者有关机关、组织报告",
            "reported by an office or working body of the standing committee or by the organs and "
            "organisations concerned; in townships by the presidium or by those organs",
        ),
        Citation(NOW, 51, 3),
        SINCE,
    ),
)
REPORTED_TO = parameter(
    "建议办理情况向谁报告",
    "to whom the handling of suggestions is reported",
    Provision(
        Text(
            "向本级人大常委会或者乡镇人大主席团报告",
            "reported to the standing committee, or to the township's presidium",
        ),
        Citation(EARLIER, 42, 3),
        EARLIER_SINCE,
    ),
    Provision(
        Text(
            "向本级人大常委会报告；乡镇向本级人大报告",
            "reported to the standing committee; in townships to the congress",
        ),
        Citation(NOW, 51, 3),
        SINCE,
    ),
)
PRINTED = parameter(
    "建议办理情况印发会议",
    "the report on the handling of suggestions printed for the congress",
    Provision(PRINTED_SAYS, Citation(EARLIER, 42, 3), EARLIER_SINCE),
    Provision(PRINTED_SAYS, Citation(NOW, 51, 3), SINCE),
)
TOWNSHIP_PRINTED = parameter(
    "乡镇建议办理情况印发会议",
    "the report on the handling of a township's suggestions printed for its congress",
    Provision(PRINTED_SAYS, Citation(EARLIER, 42, 3), EARLIER_SINCE, _BEFORE_NOW),
)
PUBLIC = parameter(
    "建议办理情况的报告公开",
    "the report on the handling of suggestions made public",
    Provision(PUBLIC_SAYS, Citation(EARLIER, 42, 3), EARLIER_SINCE),
    Provision(PUBLIC_SAYS, Citation(NOW, 51, 3), SINCE),
)
KEY_CHOSEN = parameter(
    "确定重点督促办理的建议",
    "choosing the suggestions supervised with priority",
    Provision(
        Text(
            "委员长会议或者主任会议可以确定重点督促办理的代表建议、批评和意见",
            "the council of chairpersons may choose suggestions whose handling is supervised with "
            "priority",
        ),
        Citation(NOW, 52, 2),
        SINCE,
    ),
)
PLAN_MADE = parameter(
    "年度代表工作计划",
    "the yearly plan of deputies' work",
    Provision(
        Text(
            "县级以上的各级人大常委会制定年度代表工作计划",
            "standing committees from the county up make a yearly plan of deputies' work",
        ),
        Citation(NOW, 43, 1),
        SINCE,
    ),
)
PLAN_ADOPTED = parameter(
    "通过年度代表工作计划",
    "adopting the yearly plan of deputies' work",
    Provision(
        Text("由委员长会议或者主任会议通过", "adopted by the council of chairpersons"),
        Citation(NOW, 43, 2),
        SINCE,
    ),
)
PLAN_TOLD = parameter(
    "通报年度代表工作计划",
    "telling the deputies the yearly plan of their work",
    Provision(
        Text("向本级人大代表通报", "the deputies of the congress are told"),
        Citation(NOW, 43, 2),
        SINCE,
    ),
)
PLAN_PUBLISHED = parameter(
    "公布年度代表工作计划",
    "publishing the yearly plan of deputies' work",
    Provision(Text("向社会公布", "published"), Citation(NOW, 43, 2), SINCE),
)
PERFORMANCE_RECORDED = parameter(
    "记录代表履职情况",
    "recording how deputies do their duties",
    Provision(
        Text(
            "县级以上地方人大常委会、乡镇人大主席团应当记录代表履职情况",
            "local standing committees and townships' presidia record how deputies do their duties",
        ),
        Citation(NOW, 58, 2),
        SINCE,
    ),
)
PERFORMANCE_PUBLISHED = parameter(
    "公示代表履职信息",
    "publishing how deputies do their duties",
    Provision(
        Text(
            "公示代表基本信息和履职信息",
            "who the deputies are and how they do their duties is published",
        ),
        Citation(NOW, 58, 2),
        SINCE,
    ),
)
