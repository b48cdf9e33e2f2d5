"""What the texts ask of each kind of supervised work (各类监督事项的要求)."""

from __future__ import annotations

from typing import Any, NamedTuple

from npcmodel.law.parameter import Parameter
from npcmodel.law.wording import Text
from npcmodel.params import supervision_publication
from npcmodel.params import supervision_work as params
from npcmodel.supervision import work_events as ev
from npcmodel.supervision.texts import SupervisedWork
from npcmodel.supervision.work_spans import SupervisionTime

__all__ = ["COURSES", "Course"]

_WHAT = SupervisionTime
_WORK = SupervisedWork
_NONE: tuple[Parameter[Text], ...] = ()


class Course(NamedTuple):
    """What the texts ask of one kind of supervised work.

    Attributes:
        consulted: the provisions that ask for comments before it is reported what was done.
        local_consulted: the field of a place's rules that does.
        written: the provisions that ask for that report in writing.
        local_written: the field of a place's rules that does.
        adopted: the field that asks for opinions adopted by the council of chairpersons.
        consented: the field that asks for its consent where no resolution was made.
        signed: the field by which another than the council lets them go out.
        told: the provision that asks for papers to be made public; None where none does.
        told_2006: the papers that its wording of 2006 names.
        resolution: the time to report how a resolution was carried out.
        meeting: the times before a meeting, and the event that is done in each.
        deliberated: the times that run from its end, and the event.
        plan: the time for a plan how to handle the opinions; None where no text asks for one.
        handling: the time to report what became of them.
    """

    consulted: tuple[Parameter[Text], ...]
    local_consulted: str
    written: tuple[Parameter[Text], ...]
    local_written: str
    adopted: str
    consented: str
    signed: str
    told: Parameter[Any] | None
    told_2006: tuple[ev.SupervisionPaper, ...]
    resolution: SupervisionTime
    meeting: tuple[tuple[SupervisionTime, type], ...]
    deliberated: tuple[tuple[SupervisionTime, type], ...]
    plan: SupervisionTime | None
    handling: SupervisionTime


_PAPER = ev.SupervisionPaper
_THREE_PAPERS = (_PAPER.REPORT, _PAPER.OPINIONS, _PAPER.HANDLING_REPORT)
_SPECIAL = Course(
    consulted=(params.CONSULTED,),
    local_consulted="",
    written=(params.WRITTEN,),
    local_written="handling_written",
    adopted="opinions_adopted",
    consented="opinions_consented",
    signed="opinions_signed",
    told=supervision_publication.WORK_REPORTS,
    told_2006=(*_THREE_PAPERS, _PAPER.RESOLUTION_REPORT),
    resolution=_WHAT.RESOLUTION_REPORT,
    meeting=(
        (_WHAT.DRAFT, ev.DraftSent),
        (_WHAT.REVISED, ev.RevisedSent),
        (_WHAT.MEMBERS_COPY, ev.CopiesSent),
    ),
    deliberated=(),
    plan=_WHAT.HANDLING_PLAN,
    handling=_WHAT.HANDLING,
)
_FINANCE = Course(
    consulted=(params.FINANCE_CONSULTED,),
    local_consulted="finance_consulted",
    written=(params.FINANCE_WRITTEN,),
    local_written="finance_written",
    adopted="finance_opinions_adopted",
    consented="opinions_consented",
    signed="",
    told=supervision_publication.FINANCIAL_REPORTS,
    told_2006=_THREE_PAPERS,
    resolution=_WHAT.FINANCE_RESOLUTION_REPORT,
    meeting=(),
    deliberated=((_WHAT.FINANCE_HANDOVER, ev.OpinionsHandedOver),),
    plan=None,
    handling=_WHAT.FINANCE_HANDLING,
)
COURSES: dict[SupervisedWork, Course] = {
    _WORK.SPECIAL_REPORT: _SPECIAL,
    _WORK.PLAN_REPORT: _FINANCE._replace(
        local_consulted="plan_consulted",
        local_written="plan_written",
        meeting=((_WHAT.PLAN_DRAFT, ev.DraftSent),),
        deliberated=((_WHAT.PLAN_HANDOVER, ev.OpinionsHandedOver),),
        handling=_WHAT.PLAN_HANDLING,
    ),
    _WORK.BUDGET_REPORT: _FINANCE._replace(
        meeting=((_WHAT.ACCOUNTS_SUBMISSION, ev.RevisedSent), (_WHAT.ACCOUNTS_COPY, ev.CopiesSent))
    ),
    _WORK.AUDIT_REPORT: _FINANCE._replace(
        told_2006=(*_THREE_PAPERS, _PAPER.RESOLUTION_REPORT),
        resolution=_WHAT.AUDIT_RESOLUTION_REPORT,
        meeting=((_WHAT.ACCOUNTS_COPY, ev.CopiesSent),),
        deliberated=(
            *_FINANCE.deliberated,
            (_WHAT.AUDIT_RECTIFICATION, ev.RectificationHeard),
        ),
    ),
    _WORK.OTHER_FINANCE_REPORT: _FINANCE._replace(
        local_consulted="other_consulted",
        written=(params.OTHER_FINANCE_WRITTEN,),
        local_written="other_written",
        told_2006=(),
        deliberated=(),
        handling=_WHAT.OTHER_HANDLING,
    ),
    _WORK.INSPECTION: Course(
        consulted=(params.INSPECTION_CONSULTED,),
        local_consulted="",
        written=(params.INSPECTION_WRITTEN,),
        local_written="inspection_written",
        adopted="inspection_opinions_adopted",
        consented="",
        signed="",
        told=supervision_publication.INSPECTION_REPORTS,
        told_2006=_THREE_PAPERS,
        resolution=_WHAT.INSPECTION_RESOLUTION_REPORT,
        meeting=(),
        deliberated=((_WHAT.INSPECTION_HANDOVER, ev.OpinionsHandedOver),),
        plan=_WHAT.INSPECTION_HANDLING_PLAN,
        handling=_WHAT.INSPECTION_HANDLING,
    ),
    _WORK.SPECIAL_INQUIRY: Course(
        consulted=_NONE,
        local_consulted="",
        written=_NONE,
        local_written="",
        adopted="",
        consented="",
        signed="",
        told=None,
        told_2006=(),
        resolution=_WHAT.INQUIRY_RESOLUTION_REPORT,
        meeting=(),
        deliberated=(),
        plan=None,
        handling=_WHAT.INQUIRY_HANDLING,
    ),
}
