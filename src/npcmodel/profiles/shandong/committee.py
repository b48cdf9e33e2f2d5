"""山东: the code of its standing committee's members (组成人员守则)."""

from __future__ import annotations

from datetime import date

from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.committee_rules import AbsenceStep, CommitteeRules

__all__ = ["CODE", "COMMITTEE_RULES"]

CODE = Edition(
    Text(
        "山东省人民代表大会常务委员会组成人员守则",
        "Code of the Members of the Shandong Standing Committee",
    ),
    date(2018, 3, 29),
    date(2018, 3, 29),
    Text(
        "修改决定的施行日期未见；自通过之日起算",
        "the day of the amending decision was not seen; counted from its adoption",
    ),
)
_SINCE = CODE.in_force

COMMITTEE_RULES = CommitteeRules(
    consecutive_absences=Provision(3, Citation(CODE, 20), _SINCE),
    resignation=Provision(AbsenceStep.MUST_RESIGN, Citation(CODE, 20), _SINCE),
    criticism=Provision(
        Text(
            "不请假、请假未予批准不出席会议的，由主任会议通报或者决定作出检查",
            "of a member absent without leave the council of chairpersons notifies the others, "
            "or has a self-criticism made",
        ),
        Citation(CODE, 20),
        _SINCE,
    ),
)
