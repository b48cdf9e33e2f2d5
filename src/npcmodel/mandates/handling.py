"""What is reported of a recall or a removal before the vote."""

from __future__ import annotations

import enum

import attrs

from npcmodel.checks import each, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body

__all__ = ["Content", "DefencePlace", "Hearing", "Paper"]


@enum.unique
class Content(enum.Enum):
    """What a proposal to recall or remove may contain (罢免案、撤职案的内容)."""

    IN_WRITING = "书面形式"
    PERSON = "对象"
    REASONS = "理由"
    MATERIALS = "有关材料"


@enum.unique
class DefencePlace(enum.Enum):
    """Where the person may speak in defence (申辩场合)."""

    VOTERS_MEETING = "选民会议"
    PRESIDIUM = "主席团会议"
    PLENARY = "大会全体会议"
    COUNCIL_OF_CHAIRPERSONS = "主任会议"
    COMMITTEE_PLENARY = "常务委员会全体会议"
    COMMITTEE_MEETING = "常务委员会会议"


@enum.unique
class Paper(enum.Enum):
    """What is printed for those who vote (印发材料)."""

    DEMAND = "罢免要求"
    WRITTEN_DEFENCE = "书面申辩意见"
    PRESIDIUM_DEFENCE = "在主席团会议上提出的申辩意见"


@attrs.frozen
class Hearing:
    """How a proposal to recall or remove was handled before the vote (申辩、印发、提请表决).

    Attributes:
        heard: where the person spoke in defence.
        refused: where the person asked to speak and could not.
        written: whether a written defence was handed in.
        printed: what was printed for those who vote.
        considered: whether the meeting considered the proposal.
        put_by: which body put it to the vote; of a vote of the voters, whose delegate presided.

    Raises:
        FactsError: a place where the person both spoke and could not, or the print of a defence
            that was never handed in or made.
    """

    heard: tuple[DefencePlace, ...] = ()
    refused: tuple[DefencePlace, ...] = ()
    written: bool = False
    printed: tuple[Paper, ...] = ()
    considered: bool = False
    put_by: Body | None = None

    def __attrs_post_init__(self) -> None:
        set_ = object.__setattr__
        set_(self, "heard", each("heard", self.heard, DefencePlace))
        set_(self, "refused", each("refused", self.refused, DefencePlace))
        set_(self, "printed", each("printed", self.printed, Paper))
        instance("written", self.written, bool)
        instance("considered", self.considered, bool)
        if self.put_by is not None:
            member("put_by", self.put_by, Body)
        both = [place for place in self.refused if place in self.heard]
        if both:
            raise FactsError("refused", both, "places where the person did not speak")
        made = {
            Paper.WRITTEN_DEFENCE: self.written,
            Paper.PRESIDIUM_DEFENCE: DefencePlace.PRESIDIUM in self.heard,
        }
        never = [paper for paper in self.printed if not made.get(paper, True)]
        if never:
            raise FactsError("printed", never, "papers of a defence that was made")

    @property
    def places(self) -> tuple[DefencePlace, ...]:
        """Every place named, heard or refused."""
        return self.heard + self.refused
