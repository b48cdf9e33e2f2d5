"""What the rules of several places say alike of publication, records and agendas (议事规则)."""

from __future__ import annotations

from npcmodel.facts.agendas import AgendaActor
from npcmodel.facts.publications import (
    Outlet,
    Publication,
    PublicationForm,
    Published,
    Publisher,
    RecordStep,
)
from npcmodel.law.wording import Text

__all__ = [
    "AGENDA_OPEN",
    "BRIEFED_AND_ISSUED",
    "BY_CHAIR_OR_COUNCIL",
    "BY_COMMITTEE",
    "BY_COMMITTEE_MEETING",
    "BY_COUNCIL",
    "BY_DELEGATIONS",
    "BY_PLENARY",
    "BY_PREPARATORY_MEETING",
    "BY_PRESIDIUM",
    "BY_PRESIDIUM_CHAIRS",
    "DEPARTED",
    "MEETING_OPEN",
    "MOVED_SESSION_DATE",
    "PERSONS_ANNOUNCED",
    "PRESIDES",
    "REGULATIONS_ANNOUNCED",
    "SESSION_DATE",
    "SESSION_OPEN",
    "SIGNED_AND_ARCHIVED",
    "VOTES",
    "VOTE_RESULT",
]

BY_CHAIR_OR_COUNCIL = (AgendaActor.CHAIR, AgendaActor.COUNCIL_OF_CHAIRPERSONS)
BY_COMMITTEE = (AgendaActor.STANDING_COMMITTEE,)
# Of the meeting, which the plenary is too; the text does not say 全体会议.
BY_COMMITTEE_MEETING = (AgendaActor.COMMITTEE_MEETING, AgendaActor.PLENARY_MEETING)
BY_COUNCIL = (AgendaActor.COUNCIL_OF_CHAIRPERSONS,)
BY_DELEGATIONS = (AgendaActor.DELEGATIONS,)
BY_PLENARY = (AgendaActor.PLENARY_MEETING,)
BY_PREPARATORY_MEETING = (AgendaActor.PREPARATORY_MEETING,)
BY_PRESIDIUM = (AgendaActor.PRESIDIUM,)
BY_PRESIDIUM_CHAIRS = (AgendaActor.PRESIDIUM_CHAIRS,)
PRESIDES = (AgendaActor.STANDING_COMMITTEE, AgendaActor.PREVIOUS_STANDING_COMMITTEE)

BRIEFED_AND_ISSUED = (RecordStep.BRIEFED, RecordStep.ISSUED)
SIGNED_AND_ARCHIVED = (
    RecordStep.RECORDED,
    RecordStep.SIGNED,
    RecordStep.BRIEFED,
    RecordStep.ARCHIVED,
)

AGENDA_OPEN = Publication(
    (Published.AGENDA,),
    outlets=(Outlet.PUBLIC,),
    unless=Text(
        "必要时，经主任会议决定，可以暂不公开有关议程",
        "where needed the council of chairpersons may keep items from the public for a time",
    ),
)
MEETING_OPEN = Publication(
    (Published.MEETING_LENGTH, Published.SCHEDULE, Published.MEETING), outlets=(Outlet.PUBLIC,)
)
SESSION_OPEN = Publication(
    (Published.AGENDA, Published.SCHEDULE, Published.MEETING), outlets=(Outlet.PUBLIC,)
)
SESSION_DATE = Publication((Published.SESSION_DATE,), (Publisher.STANDING_COMMITTEE,))
MOVED_SESSION_DATE = Publication(
    (Published.MOVED_SESSION_DATE,),
    (Publisher.STANDING_COMMITTEE, Publisher.COUNCIL_OF_CHAIRPERSONS),
)
REGULATIONS_ANNOUNCED = Publication(
    (Published.REGULATION,), (Publisher.PRESIDIUM,), PublicationForm.ANNOUNCEMENT
)
PERSONS_ANNOUNCED = Publication(
    (Published.OFFICERS, Published.ELECTED_DEPUTIES),
    (Publisher.PRESIDIUM,),
    PublicationForm.ANNOUNCEMENT,
)
DEPARTED = Publication(
    (Published.DEPARTED_OFFICERS,), (Publisher.PRESIDIUM,), PublicationForm.ANNOUNCEMENT
)
VOTES = Publication((Published.VOTES,))
VOTE_RESULT = Publication((Published.VOTE_RESULT,), (Publisher.PRESIDER,), on_the_spot=True)
