"""上海: supervision in its standing committee's rules of procedure (议事规则)."""

from __future__ import annotations

from typing import TypeVar

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.parts import TimeLimit, TimeUnit
from npcmodel.profiles.shanghai.committee import EDITION
from npcmodel.profiles.supervising import SupervisionRules

__all__ = ["SUPERVISION_RULES"]

T = TypeVar("T")


def _new(value: T, *where: int) -> Provision[T]:
    return Provision(value, Citation(EDITION, *where), EDITION.in_force)


_THREE_MONTHS = TimeLimit(3, TimeUnit.MONTHS, soft=True)
_CONSULTED = Text(
    "正式报告常委会之前，先送专门委员会或者常委会工作机构征求意见",
    "sent to the special committee or working body for comments before it is reported",
)

_WRITTEN = Text("书面报告常委会", "reported to the committee in writing")

# The rules bind the city's own committee. Their time to report what became of opinions on
# reports is among those of the committee (议事规则).
SUPERVISION_RULES = SupervisionRules(
    draft=_new(TimeLimit(20, before=True), 23, 2),
    revised=_new(TimeLimit(10, before=True), 23, 2),
    inspection_report=_new(TimeLimit(2, TimeUnit.MONTHS), 25, 1),
    plan_handling=_new(_THREE_MONTHS, 26, 1),
    finance_handling=_new(_THREE_MONTHS, 26, 1),
    inspection_handling=_new(_THREE_MONTHS, 26, 1),
    plan_consulted=_new(_CONSULTED, 26, 1),
    finance_consulted=_new(_CONSULTED, 26, 1),
    handling_written=_new(_WRITTEN, 26, 1),
    plan_written=_new(_WRITTEN, 26, 1),
    finance_written=_new(_WRITTEN, 26, 1),
    inspection_written=_new(_WRITTEN, 26, 1),
)
