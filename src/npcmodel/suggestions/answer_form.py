"""In what form a text wants an answer: one that is not in writing may not count as given."""

from __future__ import annotations

from npcmodel.facts.levels import Level
from npcmodel.profiles.profile import Profile
from npcmodel.suggestions.events import Answered
from npcmodel.suggestions.place_texts import Binding, texts_of

__all__ = ["form_texts", "formal"]


def form_texts(
    level: Level, profile: Profile | None, event: Answered, *, again: bool
) -> tuple[Binding, ...]:
    """Return the texts of the day that want the answer in writing.

    Args:
        level: of the congress.
        profile: the place's own provisions.
        event: the answer.
        again: whether it is given after a dissatisfaction, or on request.
    """
    found = texts_of("written_answer", level, profile, event.day)
    return found + (texts_of("written_second_answer", level, profile, event.day) if again else ())


def formal(level: Level, profile: Profile | None, event: Answered, *, again: bool) -> bool:
    """Say whether an answer has the form that every text asks that surely binds."""
    if event.written:
        return True
    return all(one.doubts for one in form_texts(level, profile, event, again=again))
