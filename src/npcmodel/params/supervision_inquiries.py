"""监督法: interpellations in standing committees."""

from __future__ import annotations

from fractions import Fraction
from typing import TypeVar

from npcmodel.exact.thresholds import more_than
from npcmodel.facts.inquiries import Addressee, addressed
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.ruling import Base, Share
from npcmodel.law.statutes import SUPERVISION_LAW_2006 as FIRST
from npcmodel.law.statutes import SUPERVISION_LAW_2024 as NOW
from npcmodel.law.wording import Text

T = TypeVar("T")
FIRST_SINCE = FIRST.in_force
SINCE = NOW.in_force
ALL_ORGANS = addressed(
    Addressee.GOVERNMENT,
    Addressee.GOVERNMENT_DEPARTMENT,
    Addressee.SUPERVISORY_COMMISSION,
    Addressee.COURT,
    Addressee.PROCURATORATE,
)
_WITHOUT_COMMISSIONS = addressed(
    Addressee.GOVERNMENT,
    Addressee.GOVERNMENT_DEPARTMENT,
    Addressee.COURT,
    Addressee.PROCURATORATE,
)
_CONTENT = Text(
    "写明质询对象、质询的问题和内容", "it states whom it asks, the question, the content"
)
_DECIDED = Text(
    "由委员长会议或者主任会议决定交由受质询的机关答复",
    "the council of chairpersons decides that the organ answers",
)
_HANDLING = Text(
    "在常务委员会会议上或者有关专门委员会会议上口头答复，或者书面答复",
    "orally at a meeting of the standing committee or a special committee, or in writing",
)
_SPEAKING = Text(
    "在专门委员会会议上答复的，提质询案的常务委员会组成人员有权列席会议，发表意见",
    "at a special committee the members who put it may attend and speak",
)
_FURTHER = Share(more_than(Fraction(1, 2)), Base.SUBMITTERS)
_BY_HEAD = Text(
    "口头答复的，由受质询机关的负责人到会答复",
    "answered orally, the head of the organ comes to answer",
)
_SIGNED = Text("书面答复的，由受质询机关的负责人签署", "answered in writing, the head signs")


def _old(value: T, *where: int) -> Provision[T]:
    return Provision(value, Citation(FIRST, *where), FIRST_SINCE)


def _new(value: T, *where: int) -> Provision[T]:
    return Provision(value, Citation(NOW, *where), SINCE)


# 第五十一条至第五十四条 (2006: 第三十五条至第三十八条)

ADDRESSEES = parameter(
    "常委会质询案的对象",
    "whom members of a standing committee may interpellate",
    _old(_WITHOUT_COMMISSIONS, 35, 1),
    _new(ALL_ORGANS, 51, 1),
)
CONTENT = parameter(
    "常委会质询案的内容",
    "what an interpellation in a standing committee must state",
    _old(_CONTENT, 35, 2),
    _new(_CONTENT, 51, 2),
)
DECIDED = parameter(
    "常委会质询案的交付",
    "who refers an interpellation in a standing committee",
    _old(_DECIDED, 36, 1),
    _new(_DECIDED, 52, 1),
)
HANDLING = parameter(
    "常委会质询案的答复方式",
    "how an interpellation in a standing committee is answered",
    _old(_HANDLING, 36, 2),
    _new(_HANDLING, 52, 2),
)
SPEAKING = parameter(
    "提常委会质询案的组成人员列席和发言",
    "attendance and speech of members who put an interpellation",
    _old(_SPEAKING, 36, 2),
    _new(_SPEAKING, 52, 2),
)
FURTHER_ANSWER = parameter(
    "常委会质询案的再作答复",
    "further answers in standing committees",
    _old(_FURTHER, 37),
    _new(_FURTHER, 53),
)
ORAL_BY_HEAD = parameter(
    "常委会质询案的口头答复",
    "oral answers in standing committees",
    _old(_BY_HEAD, 38),
    _new(_BY_HEAD, 54),
)
WRITTEN_SIGNED = parameter(
    "常委会质询案的书面答复",
    "written answers in standing committees",
    _old(_SIGNED, 38),
    _new(_SIGNED, 54),
)
