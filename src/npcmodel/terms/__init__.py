"""Terms of every organ and office: how long, until when, how many on end, and who succeeds."""

from __future__ import annotations

from npcmodel.terms.durations import Term, mandate_valid, term_of
from npcmodel.terms.limits import consecutive_terms_valid
from npcmodel.terms.sources import TermEnd, TermHolder
from npcmodel.terms.vacancies import Succession, succession

__all__ = [
    "Succession",
    "Term",
    "TermEnd",
    "TermHolder",
    "consecutive_terms_valid",
    "mandate_valid",
    "succession",
    "term_of",
]
