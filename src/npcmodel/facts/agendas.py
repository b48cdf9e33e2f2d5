"""How an agenda comes about, and who has a part in it."""

from __future__ import annotations

import enum

__all__ = ["AgendaActor", "AgendaStep"]


@enum.unique
class AgendaActor(enum.Enum):
    """Who drafts, discusses or decides an agenda or a schedule (议程、日程的提出者、决定者)."""

    STANDING_COMMITTEE = "常务委员会"
    PREVIOUS_STANDING_COMMITTEE = "上届常务委员会"
    COUNCIL_OF_CHAIRPERSONS = "主任会议"
    AUTHORISED_COUNCIL = "在常务委员会授权范围内的主任会议"
    CHAIR = "主任"
    DELEGATIONS = "各代表团"
    PREPARATORY_MEETING = "预备会议"
    PRESIDIUM = "主席团"
    PRESIDIUM_CHAIRS = "主席团常务主席"
    PLENARY_MEETING = "常务委员会全体会议"
    COMMITTEE_MEETING = "常务委员会会议"


@enum.unique
class AgendaStep(enum.Enum):
    """A step in the making or changing of an agenda or a schedule (议程、日程的步骤)."""

    AGENDA_DRAFT = "提出议程草案"
    AGENDA_DISCUSSED = "审议议程草案"
    AGENDA_REVISED = "对议程草案提出调整意见"
    PREPARATORY_PRESIDER = "主持预备会议"
    AGENDA_ADOPTED = "通过议程"
    AGENDA_CHANGE = "提出调整议程"
    AGENDA_CHANGE_DECIDED = "决定调整议程"
    SCHEDULE_DRAFT = "提出日程草案"
    SCHEDULE = "决定日程"
    SCHEDULE_CHANGE = "调整日程"
