"""Which texts bind a standing committee's supervision, and which committees there are."""

from __future__ import annotations

import enum
from datetime import date
from typing import Any

from npcmodel.checks import member
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.parameter import Provision
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.places import fits, of_committees

__all__ = ["SupervisedWork", "committee_level", "provided"]


@enum.unique
class SupervisedWork(enum.Enum):
    """What a standing committee hears, inspects or asks about (监督事项的类别)."""

    SPECIAL_REPORT = "专项工作报告"
    PLAN_REPORT = "国民经济和社会发展计划执行情况报告"
    BUDGET_REPORT = "预算执行情况报告"
    AUDIT_REPORT = "审计工作报告"
    OTHER_FINANCE_REPORT = "其他财政经济工作报告"
    INSPECTION = "执法检查"
    SPECIAL_INQUIRY = "专题询问"

    __hash__ = object.__hash__


_FROM_COMMITTEE_RULES = {
    "handling_plan": "opinions_plan",
    "handling": "opinions_reply",
    "inquiry_handling": "inquiry_reply",
}
"""What rules of procedure say of the same times, for the place's own committee.

That is of special reports and special inquiries; what they say of other reports stands among a
place's rules on supervision.
"""


def committee_level(level: Level, profile: Profile | None) -> Level:
    """Return the level of a standing committee, or refuse one that has none.

    Raises:
        FactsError: a township; a profile beside the national committee, or of a place below.
    """
    if member("level", level, Level).tier is Tier.TOWNSHIP:
        raise FactsError("level", level, "a level with a standing committee")
    if level.national and profile is not None:
        raise FactsError("profile", profile, "None for a national body: no place binds it")
    fits(profile, level)
    return level


def provided(
    field: str, level: Level, profile: Profile | None, on: date
) -> tuple[Provision[Any], ...]:
    """Return what binds the standing committee of a level on the day.

    A text made for the committee of its own place alone, and a place's rules of procedure, bind
    none of those below.
    """
    found = of_committees(profile, "supervision", field, on, level.tier)
    if profile is not None and profile.tier is level.tier:
        found += profile.find(f"supervision.own_{field}", on, own=True)
        rules = _FROM_COMMITTEE_RULES.get(field)
        found += profile.find(f"committee.{rules}", on, own=True) if rules else ()
    return tuple(one.provision for one in found)
