"""Schemes: how many points for what, within which limits, and which grade follows (积分办法).

A scheme is written by a committee or a township, as JSON or in Python. It is refused where it
contradicts itself, with every fault and its place. A new kind of item or of value is a new
class; texts hold no expressions.

Numbers are decimals, as JSON numbers or as texts; more than 15 digits need a text.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property
from typing import Annotated, cast

from pydantic import AfterValidator, BeforeValidator, Field, PlainSerializer, model_validator

from npcmodel.law.wording import Text
from npcmodel.pairs import Pairs
from npcmodel.schemes.grading import Band, Bands, GradeRule, Rules
from npcmodel.schemes.issuing import Issued
from npcmodel.schemes.items import BaseItem, ComputedItem, DeductionItem, Item, LinearItem
from npcmodel.schemes.measures import Measure, Within
from npcmodel.schemes.parts import Bounds, Document, Name, Number, Positive, Reach, Some, refuse
from npcmodel.schemes.values import Condition

__all__ = [
    "Band",
    "Bands",
    "BaseItem",
    "Clamp",
    "ComputedItem",
    "DeductionItem",
    "EventKind",
    "GradeRule",
    "Grades",
    "Group",
    "Item",
    "LinearItem",
    "Measure",
    "Rules",
    "Scheme",
    "Veto",
    "Within",
]

Grades = Annotated[Bands | Rules, Field(discriminator="kind")]


class Clamp(Document):
    """The highest and the lowest total, both included (总分上下限).

    Attributes:
        cap: the highest, in points; None for none.
        floor: the lowest.
    """

    cap: Number | None = None
    floor: Number | None = None

    @cached_property
    def bounds(self) -> Bounds:
        """Its floor and cap."""
        return Bounds.of(self.floor, self.cap)


class Group(Document):
    """Items that share a cap or a floor (分类).

    Attributes:
        code: its name in results.
        title: what people call it.
        items: codes of its items, or of groups before it; each belongs to one group at most.
        cap: the most points they can bring together.
        floor: the least.
        full_marks: the points that the text calls full marks, where it names them.
    """

    code: Name
    title: Name
    items: Some[Name]
    cap: Number | None = None
    floor: Number | None = None
    full_marks: Positive | None = None

    @cached_property
    def bounds(self) -> Bounds:
        """Its floor and cap."""
        return Bounds.of(self.floor, self.cap)


class Veto(Document):
    """What overrides the points (一票否决).

    Attributes:
        code: its name in results.
        title: what people call it.
        measure: what is counted; None where a condition decides.
        at_least: how many units trigger it.
        when: the condition that triggers it; None where units do.
        grade: the grade that then holds at most: of those that vetoes and points give the lowest
            counts, so that a veto never betters one. Rules need an `order` for that.
        zero: whether the total is then 0, whatever its floor; a total below 0 stays.
    """

    code: Name
    title: Name
    measure: Measure | None = None
    at_least: Positive = Decimal(1)
    when: Condition | None = None
    grade: Name | None = None
    zero: bool = False


_Traits = Annotated[dict[Name, tuple[Name, ...]], AfterValidator(Pairs), PlainSerializer(dict)]


class EventKind(Document):
    """A kind of event that the scheme knows (履职事项种类).

    Attributes:
        code: the kind, as events bear it.
        title: what people call it.
        counts: the counts that such an event carries.
        traits: its traits, each with the words there are for it; none where any word may stand.
    """

    code: Name
    title: Name
    counts: tuple[Name, ...] = ()
    traits: _Traits = Field(default_factory=dict, validate_default=True)


def _kinds(value: object) -> object:
    """Grades are bands unless they say otherwise."""
    if not isinstance(value, Mapping):
        return value
    written = cast("Mapping[str, object]", value)
    return written if "kind" in written else {"kind": "bands", **written}


class Scheme(Issued):
    """How points are given (积分办法): local practice with an issuer, never law.

    Attributes:
        code: its name in results.
        title: what it is called.
        issued_by: who issued it.
        source: where it is printed, or that it is an assumption.
        language: the language its titles are written in.
        events: the kinds of event it knows; where there are any, no other may be measured.
        items: what brings points and what costs them; their sum is the total.
        groups: items that share a cap or a floor.
        total: the limits of the total.
        full_marks: the total that the text calls full marks, where it names one.
        vetoes: what overrides the points.
        grades: the grade that follows.

    Limitations: whether bands cover every total is judged item by item; that one event may
        bring points here and cost points there is not used.
    """

    events: tuple[EventKind, ...] = ()
    items: Some[Item]
    groups: tuple[Group, ...] = ()
    total: Clamp | None = None
    full_marks: Positive | None = None
    vetoes: tuple[Veto, ...] = ()
    grades: Annotated[Grades, BeforeValidator(_kinds)] | None = None

    @model_validator(mode="after")
    def _sound(self) -> Scheme:
        from npcmodel.schemes.drafting import scheme_faults  # noqa: PLC0415  # it reads this class

        refuse("Scheme", scheme_faults(self))
        return self

    @cached_property
    def ungrouped(self) -> tuple[str, ...]:
        """The codes of the items and groups that belong to no group, in their order."""
        grouped = {code for group in self.groups for code in group.items}
        parts = (*self.items, *self.groups)
        return tuple(part.code for part in parts if part.code not in grouped)

    @cached_property
    def titles(self) -> Mapping[str, str]:
        """What people call the kinds of event, by code."""
        return Pairs((kind.code, kind.title) for kind in self.events)

    @cached_property
    def reaches(self) -> Mapping[str, Reach]:
        """How far each item and group can go, and the total under the scheme's own code."""
        from npcmodel.schemes.drafting import reaches  # noqa: PLC0415  # it reads this class

        return Pairs(reaches(self))

    @property
    def notes(self) -> tuple[Text, ...]:
        """What a drafter may not have meant: each note says what, and where."""
        from npcmodel.schemes.remarks import remarks  # noqa: PLC0415  # it reads this class

        return tuple(remarks(self))
