"""Sessions: what a year asks for, what was held, what is still owed; how a term begins."""

from npcmodel.sessions.duties import Duty, Owed, OwedState, owed, year_duties
from npcmodel.sessions.terms import (
    Presider,
    first_session_due,
    preparatory_presider,
    session_move_valid,
)
from npcmodel.sessions.year import YearOfSessions, sessions_held
from npcmodel.sitting.yearly import DutyKind, Line

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
