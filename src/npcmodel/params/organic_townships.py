"""地方组织法 12, 14, 19, 21: what township congresses and their presidia do."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import ORGANIC_LAW_2022 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

# 第十二条: the powers of the congress

BUDGET = parameter(
    "乡镇人大审查批准预算",
    "budgets of townships",
    Provision(
        Text(
            "乡镇人大审查和批准预算和预算执行情况的报告、预算的调整方案和决算",
            "township congresses approve the budget and the report on its execution, its "
            "adjustment, and the final accounts",
        ),
        Citation(NOW, 12, 1, 4),
        SINCE,
    ),
)
CIVIL_AFFAIRS = parameter(
    "乡镇人大决定民政工作的实施计划",
    "civil affairs of townships",
    Provision(
        Text(
            "乡镇人大决定民政工作的实施计划", "township congresses decide plans for civil affairs"
        ),
        Citation(NOW, 12, 1, 5),
        SINCE,
    ),
)
GOVERNMENT_REPORT = parameter(
    "乡镇人大听取和审议政府工作报告",
    "work reports of township governments",
    Provision(
        Text(
            "乡镇人大听取和审议政府的工作报告",
            "township congresses hear and consider their government's work report",
        ),
        Citation(NOW, 12, 1, 8),
        SINCE,
    ),
)
ANNULMENT = parameter(
    "乡镇人大撤销政府的不适当的决定",
    "decisions of township governments that are annulled",
    Provision(
        Text(
            "乡镇人大撤销政府的不适当的决定和命令",
            "township congresses annul unfit decisions and orders of their government",
        ),
        Citation(NOW, 12, 1, 10),
        SINCE,
    ),
)

# 第十四条: sessions

SESSION_DAY = parameter(
    "乡镇人大会议召开日期的决定",
    "who fixes the day of a township's session",
    Provision(
        Text("会议召开的日期由主席团决定并公布", "the presidium fixes the day and publishes it"),
        Citation(NOW, 14, 1),
        SINCE,
    ),
)

# 第十九条: the presidium between sessions

WORK_REPORTS = parameter(
    "主席团安排听取专项工作报告",
    "special work reports that a presidium arranges",
    Provision(
        Text(
            "主席团有计划地安排代表听取和讨论政府的专项工作报告",
            "the presidium has deputies hear and discuss special work reports of the government",
        ),
        Citation(NOW, 19, 2),
        SINCE,
    ),
)
LAW_CHECKS = parameter(
    "主席团安排检查法律法规的实施",
    "checks that a presidium arranges",
    Provision(
        Text(
            "主席团安排代表检查法律、法规的实施情况",
            "the presidium has deputies check how laws and regulations are carried out",
        ),
        Citation(NOW, 19, 2),
        SINCE,
    ),
)
INSPECTIONS = parameter(
    "主席团安排视察、调研",
    "inspections and studies that a presidium arranges",
    Provision(
        Text(
            "主席团安排代表开展视察、调研等活动",
            "the presidium has deputies inspect and study",
        ),
        Citation(NOW, 19, 2),
        SINCE,
    ),
)
OPINIONS = parameter(
    "主席团听取和反映意见",
    "opinions that a presidium hears",
    Provision(
        Text(
            "主席团听取和反映代表和群众对政府工作的建议、批评和意见",
            "the presidium hears and passes on what deputies and people propose and criticise in "
            "the government's work",
        ),
        Citation(NOW, 19, 2),
        SINCE,
    ),
)
WORK_REPORTED = parameter(
    "主席团报告闭会期间的工作",
    "what a presidium reports to the congress",
    Provision(
        Text(
            "主席团闭会期间的工作，向本级人大报告",
            "the presidium reports to the congress on its work between sessions",
        ),
        Citation(NOW, 19, 2),
        SINCE,
    ),
)

# 第二十一条: sitting in

SITTING_IN = parameter(
    "乡级政府领导人员列席",
    "leaders of township governments who sit in",
    Provision(
        Text(
            "乡级的人民政府领导人员列席本级人大会议",
            "the leaders of a township's government sit in on its sessions",
        ),
        Citation(NOW, 21),
        SINCE,
    ),
)
