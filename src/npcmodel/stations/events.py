"""What may happen to a concern that a citizen brings to a station, each thing with its day."""

from __future__ import annotations

import enum
from collections.abc import Hashable
from typing import TypeAlias

import attrs

from npcmodel.checks import day, instance, name
from npcmodel.lifecycle import Dated

__all__ = [
    "CitizenAskedAgain",
    "CitizenTold",
    "ConcernAnswered",
    "ConcernChannel",
    "ConcernClosed",
    "ConcernDeclined",
    "ConcernEvent",
    "ConcernPassedOn",
    "ConcernReturned",
    "ConcernStage",
    "MadeSuggestion",
    "SettledOnSpot",
]


@enum.unique
class ConcernStage(enum.Enum):
    """Where a concern stands (群众反映事项的阶段)."""

    RECEIVED = "已登记"
    PASSED_ON = "已转交办理"
    ANSWERED = "办理单位已答复"
    SETTLED = "已当场答复"
    SUGGESTED = "已转为代表建议"
    DECLINED = "不予受理"
    TOLD = "已向群众反馈"
    CLOSED = "已办结"

    __hash__ = object.__hash__


@enum.unique
class ConcernChannel(enum.Enum):
    """By which way a concern came (群众反映事项的来源)."""

    RECEPTION = "进站接待"
    VISIT = "实地走访"
    ONLINE = "线上收集"
    OTHER = "其他方式"


@attrs.frozen
class ConcernPassedOn(Dated):
    """It was passed on to a handler (转交办理).

    Attributes:
        to: who handles it, by any name.
    """

    to: Hashable

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        name("to", self.to)


@attrs.frozen
class ConcernReturned(Dated):
    """The handler gave it back: not its business (退回)."""


@attrs.frozen
class ConcernAnswered(Dated):
    """The handler answered the station (办理单位答复)."""


@attrs.frozen
class SettledOnSpot(Dated):
    """The deputy answered the citizen on the spot (当场答复)."""


@attrs.frozen
class MadeSuggestion(Dated):
    """A deputy made it a suggestion to the congress (转为代表建议).

    Attributes:
        suggestion: the number or name of the suggestion, whose own life begins with it.
    """

    suggestion: Hashable

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        name("suggestion", self.suggestion)


@attrs.frozen
class ConcernDeclined(Dated):
    """It was not taken on, as a matter before a court (不予受理).

    Attributes:
        reason: why, and where the citizen may turn.
    """

    reason: str = ""

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("reason", self.reason, str)


@attrs.frozen
class CitizenTold(Dated):
    """The citizen was told what came of it (向群众反馈)."""


@attrs.frozen
class CitizenAskedAgain(Dated):
    """The citizen did not agree with what came of it, and asked again (再次反映)."""


@attrs.frozen
class ConcernClosed(Dated):
    """Nothing is left to do (办结销号)."""


ConcernEvent: TypeAlias = (
    ConcernPassedOn
    | ConcernReturned
    | ConcernAnswered
    | SettledOnSpot
    | MadeSuggestion
    | ConcernDeclined
    | CitizenTold
    | CitizenAskedAgain
    | ConcernClosed
)
"""Anything that may happen to a concern."""
