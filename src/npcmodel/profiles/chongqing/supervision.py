"""重庆: what became of opinions, in its standing committee's rules of procedure (议事规则)."""

from __future__ import annotations

from typing import TypeVar

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles import committees
from npcmodel.profiles.chongqing.committee import EDITION
from npcmodel.profiles.supervising import SupervisionRules

__all__ = ["SUPERVISION_RULES"]

T = TypeVar("T")


def _new(value: T, *where: int) -> Provision[T]:
    return Provision(value, Citation(EDITION, *where), EDITION.in_force)


_WRITTEN = Text("向常委会提出书面报告", "reported to the committee in writing")

# Article 34 speaks of every report that an organ makes. The time of special reports stands among
# the committee's rules; a report on an inspection is the team's own, and is not read into it.
SUPERVISION_RULES = SupervisionRules(
    opinions_consented=_new(
        Text(
            "不作决议或者决定的，审议意见报主任会议同意后送交报告机关",
            "where no resolution is made, the opinions go out with the consent of the council of "
            "chairpersons",
        ),
        34,
        1,
    ),
    plan_handling=_new(committees.SIX_MONTHS, 34, 1),
    finance_handling=_new(committees.SIX_MONTHS, 34, 1),
    other_handling=_new(committees.SIX_MONTHS, 34, 1),
    handling_written=_new(_WRITTEN, 34, 1),
    plan_written=_new(_WRITTEN, 34, 1),
    finance_written=_new(_WRITTEN, 34, 1),
    other_written=_new(_WRITTEN, 34, 1),
)
