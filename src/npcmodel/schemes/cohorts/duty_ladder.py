"""The ladder of duty: what it is called to do the work, not to do it, and to do it badly."""

from __future__ import annotations

import enum
from collections.abc import Iterator

import attrs
from pydantic import model_validator

from npcmodel.checks import instance
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.schemes.issuing import Issued, headline, once
from npcmodel.schemes.parts import Fault, Name, refuse

__all__ = ["DutyLadder", "DutyRating", "DutyStep", "duty_rating"]


@enum.unique
class DutyStep(enum.Enum):
    """How a duty was done (履职情形)."""

    DONE_WELL = "抓好"
    NOT_DONE = "不抓"
    DONE_BADLY = "抓不好"


class DutyLadder(Issued):
    """What each step is called (本职、失职、不称职): local practice, never law.

    Attributes:
        code: its name in results.
        title: what it is called.
        issued_by: who issued it.
        source: where it is printed, or that it is an assumption.
        language: the language its titles are written in.
        done_well: what it is called to do it well.
        not_done: what it is called not to do it.
        done_badly: what it is called to do it badly.
    """

    done_well: Name
    not_done: Name
    done_badly: Name

    @model_validator(mode="after")
    def _sound(self) -> DutyLadder:
        refuse("DutyLadder", self._faults())
        return self

    def _faults(self) -> Iterator[Fault]:
        """Find one word for two steps."""
        fields = tuple(step.name.lower() for step in DutyStep)
        words = [getattr(self, field) for field in fields]
        for fault in once("", words, "word"):
            yield Fault((fields[int(fault.place[0])],), fault.value, "another word for each step")


@attrs.frozen
class DutyRating(Result):
    """What the work of somebody is called (履职评价).

    Attributes:
        ladder: the document.
        step: how the duty was done.
    """

    ladder: DutyLadder
    step: DutyStep

    @property
    def label(self) -> str:
        """The word of the document."""
        word: str = getattr(self.ladder, self.step.name.lower())
        return word

    def explain(self, lang: Lang = "zh") -> str:
        """Return the step, its word, and whose document it is."""
        head = headline(self.ladder, lang)
        if language(lang) == "zh":
            return f"{self.step.value}：{self.label}；{head}"
        return f"{self.step.name.lower().replace('_', ' ')}: {self.label}; {head}"


def duty_rating(ladder: DutyLadder, *, done: bool, well: bool | None = None) -> DutyRating:
    """Return what it is called how a duty was done (履职评价).

    Args:
        ladder: the document.
        done: whether the work was done at all.
        well: whether it was done well; asked only where it was done. What is well the ladder
            does not say: a standard or a scheme does.

    Raises:
        FactsError: work that was not done and yet done well or badly, or done and neither.
    """
    instance("ladder", ladder, DutyLadder)
    if not instance("done", done, bool):
        if well is not None:
            raise FactsError("well", well, "None: it was not done")
        return DutyRating(ladder, DutyStep.NOT_DONE)
    step = DutyStep.DONE_WELL if instance("well", well, bool) else DutyStep.DONE_BADLY
    return DutyRating(ladder, step)
