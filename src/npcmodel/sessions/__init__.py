"""Sessions: what a year asks for, what was held, what is still owed; how a term begins."""

from npcmodel.sessions.duties import Duty, DutyKind, Owed, OwedState, owed, year_duties
from npcmodel.sessions.terms import (
    Presider,
    first_session_due,
    preparatory_presider,
    session_move_valid,
)
from npcmodel.sessions.year import Line, YearOfSessions, sessions_held

__all__ = [
    "Duty",
    "DutyKind",
    "Line",
    "Owed",
    "OwedState",
    "Presider",
    "YearOfSessions",
    "first_session_due",
    "owed",
    "preparatory_presider",
    "session_move_valid",
    "sessions_held",
    "year_duties",
]
