"""Deadlines: a last day, how it was counted, and what a given day is to it."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from npcmodel.checks import day
from npcmodel.law.ruling import Ground, Result
from npcmodel.law.wording import Lang, Text, language

__all__ = ["DayState", "Deadline"]


@enum.unique
class DayState(enum.Enum):
    """What a day is to a deadline (期限状态)."""

    IN_TIME = "期限内"
    DUE = "届满日"
    LATE = "逾期"


@attrs.frozen
class Deadline(Result):
    """The last day for something (期限).

    Attributes:
        due: the last day that is still in time.
        starts: the day that the count runs from or back from, itself not counted.
        counted: how the days were counted.
        grounds: the provisions.
        notes: what else a reader should know, as which texts were not asked.
    """

    due: date
    starts: date
    counted: Text
    grounds: tuple[Ground, ...]
    notes: tuple[Text, ...] = ()

    def state(self, on: date) -> DayState:
        """Return what the day is to the deadline."""
        on = day("on", on)
        if on == self.due:
            return DayState.DUE
        return DayState.IN_TIME if on < self.due else DayState.LATE

    def days_left(self, on: date) -> int:
        """Return how many days remain after this one; negative once late."""
        return (self.due - day("on", on)).days

    def explain(self, lang: Lang = "zh") -> str:
        """Return the last day, how it was counted, the provisions and the notes."""
        zh = language(lang) == "zh"
        how = self.counted.said(lang)
        head = f"最迟{self.due}（{how}）" if zh else f"by {self.due} ({how})"
        notes = (("注：" if zh else "note: ") + note.said(lang) for note in self.notes)
        return "\n".join([head, *(ground.explain(lang) for ground in self.grounds), *notes])
