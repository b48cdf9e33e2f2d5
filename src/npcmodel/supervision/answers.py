"""What is reported of an interpellation and its answer."""

from __future__ import annotations

import enum

import attrs

from npcmodel.checks import each, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body

__all__ = ["AnswerPlace", "InterpellationAnswer", "InterpellationPart", "Reader"]


@enum.unique
class InterpellationPart(enum.Enum):
    """What an interpellation has, besides whom it asks (质询案的形式和内容)."""

    IN_WRITING = "书面形式"
    QUESTION = "质询的问题"
    CONTENT = "质询的内容"


@enum.unique
class AnswerPlace(enum.Enum):
    """Where an interpellation is answered orally (口头答复的场合)."""

    PRESIDIUM = "主席团会议"
    PLENARY = "大会全体会议"
    SPECIAL_COMMITTEE = "专门委员会会议"
    DELEGATION = "代表团会议"
    COMMITTEE_PLENARY = "常务委员会全体会议"
    OTHER_COMMITTEE_MEETING = "常务委员会全体会议以外的会议"


@enum.unique
class Reader(enum.Enum):
    """For whom a written answer is printed (印发范围)."""

    MEETING = "会议"
    SUBMITTERS = "提出质询案的人"
    COMMITTEE_MEMBERS = "常务委员会组成人员"
    SPECIAL_COMMITTEE = "有关的专门委员会"


@attrs.frozen
class InterpellationAnswer:
    """How an interpellation was answered, orally or in writing (答复).

    Attributes:
        decided_by: which body decided how it is answered; None where none did.
        place: where it was answered orally; None for a written answer.
        by_head: whether the head of the organ came and answered, or signed the written answer.
        refused: whether those who put it asked to attend or to speak and could not.
        printed_for: for whom a written answer was printed.

    Raises:
        FactsError: an oral answer that was printed as a written one, or a written one at which
            somebody could not speak.
    """

    decided_by: Body | None
    place: AnswerPlace | None
    by_head: bool
    refused: bool = False
    printed_for: tuple[Reader, ...] = ()

    def __attrs_post_init__(self) -> None:
        optional(member, "decided_by", self.decided_by, Body)
        optional(member, "place", self.place, AnswerPlace)
        instance("by_head", self.by_head, bool)
        instance("refused", self.refused, bool)
        printed = each("printed_for", self.printed_for, Reader)
        object.__setattr__(self, "printed_for", printed)
        if self.place is None and self.refused:
            raise FactsError("refused", self.refused, "False: nobody speaks at a written answer")
        if self.place is not None and printed:
            raise FactsError("printed_for", printed, "(): only a written answer is printed")
