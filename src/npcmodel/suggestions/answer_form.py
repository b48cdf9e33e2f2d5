"""In what form a text wants an answer: one that is not in writing may not count as given."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any

from npcmodel.facts.levels import Level
from npcmodel.profiles.profile import Profile
from npcmodel.suggestions import events as ev
from npcmodel.suggestions.place_texts import Binding, texts_of
from npcmodel.suggestions.standing import answers_again, done_by, standing, walk

__all__ = ["form_texts", "formal", "unwritten"]


def form_texts(
    level: Level, profile: Profile | None, event: ev.Answered, *, again: bool
) -> tuple[Binding, ...]:
    """Return the texts of the day that want the answer in writing.

    Args:
        level: of the congress.
        profile: the place's own provisions.
        event: the answer.
        again: whether it is given after a dissatisfaction, or on request.
    """
    fields = ("written_answer", "written_second_answer")[: 2 if again else 1]
    found = tuple(one for name in fields for one in texts_of(name, level, profile, event.day))
    if profile is None:
        return found
    # A text on the deputies of every level binds below by itself.
    for name in fields:
        every = profile.find(f"suggestions.deputies_{name}", event.day)
        found += tuple(Binding(one.provision) for one in every)
    return found


def formal(level: Level, profile: Profile | None, event: ev.Answered, *, again: bool) -> bool:
    """Say whether an answer has the form that every text asks that surely binds."""
    if event.written:
        return True
    return all(one.doubts for one in form_texts(level, profile, event, again=again))


def unwritten(
    level: Level, profile: Profile | None, events: Sequence[Any]
) -> dict[Hashable, tuple[Binding, ...]]:
    """Return by handler the texts for which its last answer is none: it was not in writing."""
    found: dict[Hashable, tuple[Binding, ...]] = {}
    for place, (now, event) in enumerate(zip(walk(events), events, strict=False)):
        if isinstance(event, ev.Answered):
            one = done_by(now, event)
            again = answers_again(events[:place], one)
            texts = () if event.written else form_texts(level, profile, event, again=again)
            found[one] = tuple(text for text in texts if not text.doubts)
    return {one: found[one] for one in standing(events).answering if found.get(one)}
