"""Procedure: notice, presidium, speaking time, observers, votes, agendas, publication, records."""

from __future__ import annotations

from npcmodel.facts.agendas import AgendaActor, AgendaStep
from npcmodel.facts.publications import (
    Kept,
    Outlet,
    Publication,
    PublicationForm,
    Published,
    Publisher,
    RecordStep,
)
from npcmodel.procedure.agendas import agenda_step_valid
from npcmodel.procedure.contested import (
    participation_valid,
    vote_deferral_valid,
    vote_question_valid,
)
from npcmodel.procedure.notice import notice_in_time
from npcmodel.procedure.observers import observers_valid, secret_sitting_valid
from npcmodel.procedure.presidium import (
    PresidiumSize,
    presidium_size,
    presidium_size_valid,
    township_chairs_valid,
    township_convener_valid,
    township_presidium_valid,
)
from npcmodel.procedure.publishing import publication_valid
from npcmodel.procedure.records import record_valid
from npcmodel.procedure.session import SessionTerm, session_term_due, session_term_in_time
from npcmodel.procedure.speeches import Venue, speech_in_time
from npcmodel.procedure.votes import (
    Item,
    Proposer,
    VotingOrder,
    postponement_valid,
    voting_order,
)

__all__ = [
    "AgendaActor",
    "AgendaStep",
    "Item",
    "Kept",
    "Outlet",
    "PresidiumSize",
    "Proposer",
    "Publication",
    "PublicationForm",
    "Published",
    "Publisher",
    "RecordStep",
    "SessionTerm",
    "Venue",
    "VotingOrder",
    "agenda_step_valid",
    "notice_in_time",
    "observers_valid",
    "participation_valid",
    "postponement_valid",
    "presidium_size",
    "presidium_size_valid",
    "publication_valid",
    "record_valid",
    "secret_sitting_valid",
    "session_term_due",
    "session_term_in_time",
    "speech_in_time",
    "township_chairs_valid",
    "township_convener_valid",
    "township_presidium_valid",
    "vote_deferral_valid",
    "vote_question_valid",
    "voting_order",
]
