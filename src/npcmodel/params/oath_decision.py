"""宪法宣誓决定 1-9: who swears, which wording, who organises the ceremony, how it is held.

Points 1 to 3 and 5 to 9 were read as officially released in 2018. Point 4 was not read word for
word: who organises the oaths it speaks of is what the provincial texts repeat, and what the
reports of those ceremonies show. Of the wording of 2015 only points 1 and 2 are known, from
reports of its adoption. A point (一、二……) is cited as an article.
"""

from __future__ import annotations

from typing import NamedTuple

from npcmodel.facts.bodies import Body
from npcmodel.facts.oaths import OathChoice, OathOrganiser
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import OATH_DECISION_2015 as FIRST
from npcmodel.law.statutes import OATH_DECISION_2018 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force
FIRST_SINCE = FIRST.in_force
UNREAD = Text("2015年决定该条的原文", "this point of the decision of 2015")


class OathOrganised(NamedTuple):
    """Who organises an oath (宣誓仪式的组织).

    Attributes:
        by: who does.
        instead: who else may, or does where the text draws a line; None for nobody.
        choice: when that is so; None where nobody else does.
        after_approval: True where the text waits for the approval above (批准后).
    """

    by: OathOrganiser
    instead: OathOrganiser | None = None
    choice: OathChoice | None = None
    after_approval: bool = False


# 一: who swears

_FIVE: tuple[Body, ...] = (
    Body.CONGRESS,
    Body.STANDING_COMMITTEE,
    Body.GOVERNMENT,
    Body.COURT,
    Body.PROCURATORATE,
)
_SIX: tuple[Body, ...] = (*_FIVE, Body.SUPERVISORY_COMMISSION)

SWEARING = parameter(
    "由其选举、任命的人员应当宣誓的机关",
    "bodies whose electees and appointees swear",
    Provision[tuple[Body, ...]](_FIVE, Citation(FIRST, 1), FIRST_SINCE),
    Provision[tuple[Body, ...]](_SIX, Citation(NOW, 1), SINCE),
)
IN_PUBLIC = parameter(
    "公开宣誓",
    "a public oath",
    Provision(
        Text("在就职时公开进行", "taken in public, on taking office"), Citation(NOW, 1), SINCE
    ),
    missing=UNREAD,
)

# 二: the wording, counted without its punctuation

OATH_CHARACTERS = parameter(
    "誓词的字数",
    "length of the oath",
    Provision(70, Citation(FIRST, 2), FIRST_SINCE),
    Provision(75, Citation(NOW, 2), SINCE),
)

# 三至七: who organises the nation's ceremonies

NATIONAL_ELECTED = parameter(
    "全国人大选举、决定的人员的宣誓",
    "oath of those whom the national congress elects or decides on",
    Provision(OathOrganised(OathOrganiser.PRESIDIUM), Citation(NOW, 3), SINCE),
    missing=UNREAD,
)
NATIONAL_BETWEEN_SESSIONS = parameter(
    "全国人大闭会期间任命的人员的宣誓",
    "oath of those appointed between sessions of the national congress",
    Provision(OathOrganised(OathOrganiser.COUNCIL_OF_CHAIRPERSONS), Citation(NOW, 4), SINCE),
    missing=UNREAD,
)
NATIONAL_COMMITTEE_APPOINTED = parameter(
    "全国人大常委会任命的本机关人员的宣誓",
    "oath of the NPC Standing Committee's own appointees in its bodies",
    Provision(OathOrganised(OathOrganiser.COUNCIL_OF_CHAIRPERSONS), Citation(NOW, 5), SINCE),
    missing=UNREAD,
)
NATIONAL_OTHERS = parameter(
    "全国人大常委会任命的监察、审判、检察人员的宣誓",
    "oath of supervisors, judges and procurators whom the NPC Standing Committee appoints",
    Provision(OathOrganised(OathOrganiser.OWN_ORGANS), Citation(NOW, 6), SINCE),
    missing=UNREAD,
)
NATIONAL_ORGAN_APPOINTED = parameter(
    "中央国家机关任命的人员的宣誓",
    "oath of those whom national organs appoint",
    Provision(OathOrganised(OathOrganiser.APPOINTING_ORGAN), Citation(NOW, 7), SINCE),
    missing=UNREAD,
)

# 八: the ceremony

FORM = parameter(
    "宣誓的动作",
    "how one swears",
    Provision(
        Text(
            "单独宣誓的人、集体宣誓的领誓人左手抚按宪法，右手举拳",
            "who swears alone, or leads, lays the left hand on the Constitution and raises the "
            "right fist",
        ),
        Citation(NOW, 8, 1),
        SINCE,
    ),
    missing=UNREAD,
)
LEADERS = parameter(
    "集体宣誓的领誓人",
    "who leads an oath taken together",
    Provision(1, Citation(NOW, 8, 1), SINCE),
    missing=UNREAD,
)
PLACE = parameter(
    "宣誓场所",
    "where the oath is taken",
    Provision(
        Text("悬挂国旗或者国徽", "the national flag or emblem is hung up"),
        Citation(NOW, 8, 2),
        SINCE,
    ),
    missing=UNREAD,
)
ANTHEM = parameter(
    "宣誓仪式的国歌",
    "the anthem at the ceremony",
    Provision(
        Text("奏唱国歌", "the national anthem is played and sung"), Citation(NOW, 8, 2), SINCE
    ),
    missing=UNREAD,
)

# 九: local oaths

LOCAL = parameter(
    "地方宣誓的组织办法",
    "how local oaths are organised",
    Provision(
        Text(
            "由省、自治区、直辖市人大常委会参照本决定制定",
            "the standing committees of provinces, autonomous regions and municipalities provide, "
            "on the pattern of the decision",
        ),
        Citation(NOW, 9),
        SINCE,
    ),
    missing=UNREAD,
)
