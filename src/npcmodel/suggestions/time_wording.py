"""How the times of handling are said: how long, from which event, on which conditions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum
from functools import lru_cache

from npcmodel.law.ruling import Ground
from npcmodel.law.wording import Text, english
from npcmodel.profiles.suggesting import StartEvent
from npcmodel.suggestions.time_texts import Counted

__all__ = [
    "FROM_ASSIGNMENT",
    "UNSTATED",
    "counted",
    "length",
    "no_day",
    "notes_of",
    "of",
    "says",
    "words",
]

_TEXTS = 512
"""For how many texts the words are kept: they are put together once."""

FROM_ASSIGNMENT = Text(
    "收到建议之日未给出，按不迟于它的交办之日计算",
    "the day of receipt was not given; counted from the assignment, which is never later",
)
_NO_DAY = Text("{}之日未给出，该条文的期限无法计算", "the day of the {} was not given")
UNSTATED = Text(
    "条文没有写明自何日起算，以所给之日计算",
    "the text does not say from which day it counts; the day given is taken",
)

_ENGLISH = {
    StartEvent.ACCEPTANCE: "acceptance",
    StartEvent.RECEIPT: "receipt",
    StartEvent.ASSIGNMENT: "assignment",
    StartEvent.CLOSING: "close of the session",
    StartEvent.RETURN_RECEIVED: "receipt of what was returned",
    StartEvent.REDO_ASKED: "request for another opinion",
    StartEvent.ANSWER_RECEIVED: "receipt of the answer",
    StartEvent.DISSATISFACTION: "deputy's dissatisfaction",
    StartEvent.REHANDLING_ASKED: "request to handle it again",
    StartEvent.COMMITMENT_RECEIVED: "receipt of what became of the commitments",
}


def length(one: Counted) -> Text:
    """How long a text gives, from which event."""
    if not one.provision.value.length:
        return Text(f"不迟于{one.start.value}之日", f"no later than the {_ENGLISH[one.start]}")
    spans = [span for span in (one.first, one.provision.value) if span is not None]
    zh = "再加".join(f"{span.length}{span.unit.value}" for span in spans)
    en = " and another ".join(
        f"{span.length} {english(span.unit).removesuffix('s' if span.length == 1 else '')}"
        for span in spans
    )
    return Text(f"自{one.start.value}之日起{zh}内", f"within {en} of the {_ENGLISH[one.start]}")


def counted(one: Counted, how: Text, start: date, days: Mapping[StartEvent, date]) -> Text:
    """How the days are counted: how long, and from which day, where it is that of the event.

    Args:
        one: the text.
        how: its words for that, from `words`.
        start: the day counted from.
        days: those of the events.
    """
    if one.start not in days:
        return length(one)
    said = start.isoformat()
    return Text(how.zh + said, how.en + said)


def notes_of(one: Counted, days: Mapping[StartEvent, date]) -> tuple[Text, ...]:
    """What a reader should know of a time that is counted."""
    found = one.doubts
    if not one.stated:
        found += (UNSTATED,)
    if one.start not in days:
        found += (FROM_ASSIGNMENT,)
    if one.excuse is not None:
        found += (one.excuse,)
    return tuple(of(text, one) for text in found)


def of(text: Text, one: Counted) -> Text:
    """A note with the provision it is about."""
    return Text(f"{text.zh}（{one.source}）", f"{text.en} [{one.source.said('en')}]")


def no_day(one: Counted) -> Text:
    """The note that the day of the event was not given."""
    return Text(_NO_DAY.zh.format(one.start.value), _NO_DAY.en.format(_ENGLISH[one.start]))


def _conditions(one: Counted) -> Text:
    """Whose consent an extension needs, and whether the deputy is told."""
    zh, en = "", ""
    if one.reason is not None:
        zh, en = f"（{one.reason.zh}）", f" ({one.reason.en})"
    if one.consent is not None:
        zh, en = f"{zh}；{one.consent.zh}", f"{en}; {one.consent.en}"
    if one.told:
        zh, en = f"{zh}；应当向代表说明情况", f"{en}; the deputy is to be told"
    return Text(zh, en)


@lru_cache(_TEXTS)
def says(what: Enum, one: Counted) -> Text:
    """What is to be done, how soon, from which event and on which conditions."""
    how, more = length(one), _conditions(one)
    return Text(f"{what.value}：{how.zh}{more.zh}", f"{english(what)}: {how.en}{more.en}")


@lru_cache(_TEXTS)
def words(what: Enum, one: Counted) -> tuple[Ground, Text]:
    """The ground that a deadline keeps to a text, and its count, without the day it ends with."""
    how = length(one)
    ground = Ground(one.source, holds=True, says=says(what, one))
    return ground, Text(f"{how.zh}，{one.start.value}为", f"{how.en}, ")
