"""Standards of work: areas, and what each of them asks for (工作标准).

A standard is written by a committee or a township, as JSON or in Python. It is local practice
and never law. It is refused where it contradicts itself, with every fault and its place. A new
kind of requirement is a new class with `look` and `faults`; texts hold no expressions.

What an archive does not hold was not done, or was not written down. The document says which,
for all its requirements or for one: by default nothing recorded is *not assessed*; with
`"absent": "not done"` it counts as 0. Silence alone never meets a requirement, not even one
that asks for at most so many: for that the caller vouches that the archive is complete.
An archive that holds some of what is asked for is taken to be kept: beside the meetings of two
quarters, a quarter without one had none.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field, model_validator

from npcmodel.errors import FactsError
from npcmodel.schemes.issuing import Issued
from npcmodel.schemes.parts import Document, Fault, Name, Some, refuse
from npcmodel.schemes.standards.requirements import (
    CountRequirement,
    IntervalRequirement,
    PeriodRequirement,
    RangeRequirement,
    RateRequirement,
)
from npcmodel.schemes.standards.requirements_dated import DeadlineRequirement, StepsRequirement
from npcmodel.schemes.standards.requirements_named import (
    BudgetRequirement,
    ChecklistRequirement,
    CoverageRequirement,
    TemplateRequirement,
    UnnamedRequirement,
)
from npcmodel.schemes.standards.requiring import Absent, Requirement

__all__ = ["Area", "Standard"]

AnyRequirement = Annotated[
    CountRequirement
    | PeriodRequirement
    | IntervalRequirement
    | RangeRequirement
    | CoverageRequirement
    | RateRequirement
    | ChecklistRequirement
    | StepsRequirement
    | DeadlineRequirement
    | TemplateRequirement
    | BudgetRequirement
    | UnnamedRequirement,
    Field(discriminator="kind"),
]


class Area(Document):
    """Requirements that belong together (方面).

    Attributes:
        code: its name in results.
        title: what people call it.
        requirements: what it asks for; none where a text names the area and counts
            requirements that it does not name, and does not say which of them belong to it.
    """

    code: Name
    title: Name
    requirements: tuple[AnyRequirement, ...] = ()


class Standard(Issued):
    """What work is held against (工作标准): local practice with an issuer, never law.

    Attributes:
        code: its name in results.
        title: what it is called.
        issued_by: who issued it.
        source: where it is printed, or that it is an assumption.
        language: the language its titles are written in.
        absent: what it means that an archive holds nothing of a requirement, where the
            requirement does not say it itself.
        areas: what it asks for, by area.
    """

    absent: Absent = "not assessed"
    areas: Some[Area]

    @model_validator(mode="after")
    def _sound(self) -> Standard:
        refuse("Standard", _faults(self))
        return self

    @property
    def requirements(self) -> tuple[Requirement, ...]:
        """Its requirements, area by area."""
        return tuple(one for area in self.areas for one in area.requirements)

    def requirement(self, code: str) -> Requirement:
        """Return the requirement of a code.

        Raises:
            FactsError: it has none of that code.
        """
        for one in self.requirements:
            if one.code == code:
                return one
        raise FactsError("code", code, f"the code of a requirement of {self.code!r}")


def _faults(standard: Standard) -> Iterator[Fault]:
    """Find every contradiction, with its place."""
    areas: set[str] = set()
    codes: set[str] = set()
    unnamed = any(isinstance(one, UnnamedRequirement) for one in standard.requirements)
    for at, area in enumerate(standard.areas):
        if area.code in areas:
            yield Fault(("areas", at, "code"), area.code, "a code that no other area bears")
        areas.add(area.code)
        if not area.requirements and not unnamed:
            expected = "a requirement: none is left unnamed that could belong to the area"
            yield Fault(("areas", at, "requirements"), "()", expected)
        for place, one in enumerate(area.requirements):
            here = ("areas", at, "requirements", place)
            if one.code in codes:
                expected = "a code that no other requirement bears"
                yield Fault((*here, "code"), one.code, expected)
            codes.add(one.code)
            for fault in (*one.common_faults(), *one.faults()):
                yield fault.under(*here)
