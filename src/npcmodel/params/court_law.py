"""人民法院组织法: what binds congresses and their standing committees."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import COURT_ORGANIC_LAW_2018 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force

PRESIDENT_RECALL = parameter(
    "法院院长的罢免",
    "recall of a court president",
    Provision(
        Text("人大有权罢免由其选出的法院院长", "a congress may recall the president it elected"),
        Citation(NOW, 44, 2),
        SINCE,
    ),
)
PRESIDENT_REPLACED = parameter(
    "闭会期间法院院长的撤换",
    "replacement of a court president between sessions",
    Provision(
        Text(
            "地方人大闭会期间，本级人大常委会认为需要撤换的，报请上级人大常委会批准",
            "between sessions, where the local standing committee finds it needed, with the "
            "approval of a higher standing committee",
        ),
        Citation(NOW, 44, 2),
        SINCE,
    ),
)
