"""What every requirement of a standard has: code, norm, points, years, and how it is read."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import Field

from npcmodel.law.wording import Text
from npcmodel.schemes.issuing import once
from npcmodel.schemes.measures import Measure
from npcmodel.schemes.parts import Document, Fault, Name, Positive, figure
from npcmodel.schemes.standards.archives import Archive, Seen

__all__ = [
    "Absent",
    "Amount",
    "EventAmount",
    "GivenAmount",
    "Ratio",
    "RecordAmount",
    "Requirement",
    "Taken",
    "Whole",
    "Year",
    "counted",
    "measure_faults",
    "share_of",
    "trait_faults",
    "twice",
    "values_faults",
]

Absent = Literal["not done", "not assessed"]
Year = Annotated[int, Field(ge=2, le=9998, strict=True)]
Whole = Annotated[int, Field(ge=1, le=10_000, strict=True)]
Ratio = Annotated[str, Field(pattern=r"^[0-9]{1,9}/[1-9][0-9]{0,8}$")]


class Requirement(Document):
    """What every requirement of a standard has (要求).

    Attributes:
        code: its name in results.
        title: what people call it.
        norm: "must" (应当), or "soft" (一般): missing it is said, and is no failure.
        veto: whether missing it overrides everything else (一票否决).
        points: what meeting it is worth; None where the document gives no points.
        span: "year" for the days asked about, "term" for the term of office (每届).
        since: the first year in which it holds; None for no beginning.
        until: the last year in which it holds; None while it holds.
        reason: why it was retired, where it was.
        absent: what it means that the archive holds nothing of it: not done, or not recorded and
            so not assessed; None for what the standard says.
        evidence: whether events without evidence count nothing towards what is asked for. What is
            allowed at most is another matter: what is recorded happened, proved or not.
    """

    code: Name
    title: Name
    norm: Literal["must", "soft"] = "must"
    veto: bool = False
    points: Positive | None = None
    span: Literal["year", "term"] = "year"
    since: Year | None = None
    until: Year | None = None
    reason: Name | None = None
    absent: Absent | None = None
    evidence: bool = False

    @property
    def unit(self) -> str:
        """The word for one of what is lacking."""
        return "项"

    @property
    def base_unit(self) -> str:
        """The word for one of the base, where something is a part of it."""
        return self.unit

    @property
    def head(self) -> Text:
        """The words before the list of what is lacking."""
        return Text("缺", "missing")

    def shortfall(self, short: Fraction) -> Text:
        """Return in words how much is lacking."""
        return Text(f"差{figure(short)}{self.unit}", f"short by {figure(short)}")

    def left_out(self, unproved: int) -> Text:
        """Return in words how many events had no evidence, and what became of them."""
        return Text(
            f"另有{unproved}次没有佐证，未计", f"another {unproved} without evidence, not counted"
        )

    def measures(self) -> Iterator[tuple[tuple[str, ...], Measure]]:
        """Return the measures by which it reads events, each with its place."""
        for field in ("measure", "part", "whole", "of"):
            part: Any = getattr(self, field, None)
            if isinstance(part, EventAmount):
                yield (field, "measure"), part.measure
            elif isinstance(part, Measure):
                yield (field,), part

    def look(self, archive: Archive) -> Seen:
        """Return what an archive holds of it."""
        raise NotImplementedError

    def faults(self) -> Iterator[Fault]:
        """Find what contradicts itself, with its place in the requirement."""
        raise NotImplementedError

    def common_faults(self) -> Iterator[Fault]:
        """Find what contradicts itself whatever the kind."""
        if self.since is not None and self.until is not None and self.until < self.since:
            yield Fault(("until",), self.until, f"{self.since}, the first year, or later")
        if self.reason is not None and self.until is None:
            yield Fault(("reason",), self.reason, "none without a last year")
        if self.veto and self.norm == "soft":
            yield Fault(("veto",), self.veto, "false, as the norm is soft")
        for place, measure in self.measures():
            for fault in measure_faults(measure, self.since, self.until):
                yield fault.under(*place)


def measure_faults(measure: Measure, since: int | None, until: int | None) -> Iterator[Fault]:
    """Find what no event can meet: days that go back, or that lie outside the years."""
    if measure.sum is not None and measure.distinct is not None:
        yield Fault(("distinct",), measure.distinct, "none, as a count is added up")
    within = measure.within
    if within is None:
        return
    if within.last < within.first:
        where = ("within", "last")
        yield Fault(where, within.last, f"{within.first}, the first day, or later")
    elif (since is not None and within.last.year < since) or (
        until is not None and within.first.year > until
    ):
        expected = "days in the years in which the requirement holds"
        yield Fault(("within",), f"{within.first} to {within.last}", expected)


def values_faults(measure: Measure, least: Fraction | None) -> Iterator[Fault]:
    """Find that fewer different values are accepted than are asked for."""
    accepted = measure.where.get(measure.distinct or "")
    if accepted is not None and least is not None and len(set(accepted)) < least:
        expected = f"{figure(least)} values or more, as so many different ones are asked for"
        yield Fault(("measure", "where", measure.distinct or ""), ", ".join(accepted), expected)


def trait_faults(measure: Measure, trait: str, names: tuple[str, ...]) -> Iterator[Fault]:
    """Find names that no event read can bear, and sums where names are looked for."""
    for field in ("sum", "distinct"):
        value = getattr(measure, field)
        if value is not None:
            yield Fault(("measure", field), value, f"none: events are told apart by {trait!r}")
    allowed = measure.where.get(trait)
    for name in names if allowed is not None else ():
        if name not in (allowed or ()):
            yield Fault(("measure", "where", trait), name, f"a value that lets {name!r} be met")


def twice(field: str, names: tuple[str, ...], inside: str = "") -> Iterator[Fault]:
    """Find names that stand in a list more than once, with the list and the field in it."""
    for fault in once(inside, names, "name"):
        yield fault.under(field)


def share_of(value: Decimal | str) -> Fraction:
    """Return a share that a document writes as a decimal or as a/b."""
    return Fraction(value)


class Taken(NamedTuple):
    """An amount as it was found.

    Attributes:
        amount: how much; None where the record holds no such number.
        events: positions of the events counted.
        silent: whether the archive says nothing of it.
        settled: whether days to come can no longer change it.
        unproved: positions of the events left out for lack of evidence.
    """

    amount: Fraction | None
    events: tuple[int, ...] = ()
    silent: bool = False
    settled: bool = True
    unproved: tuple[int, ...] = ()


def counted(measure: Measure, archive: Archive, *, evidence: bool) -> Taken:
    """Return how many units of a measure an archive holds."""
    read = archive.read(measure)
    places = archive.proved(read, evidence=evidence)
    kept = set(places)
    return Taken(
        archive.units(measure, places),
        places,
        silent=not read,
        settled=archive.closed,
        unproved=tuple(place for place in read if place not in kept),
    )


class Amount(Document):
    """A number that a requirement holds against a bound (数量)."""

    @property
    def word(self) -> str:
        """The word for one of it."""
        raise NotImplementedError

    def take(self, archive: Archive, *, evidence: bool) -> Taken:
        """Return how much there is in an archive."""
        raise NotImplementedError


class EventAmount(Amount):
    """How many events there are, or how much of them (事项数量).

    Attributes:
        measure: what is counted.
    """

    kind: Literal["events"] = "events"
    measure: Measure

    @property
    def word(self) -> str:
        """The word for one of it."""
        return self.measure.unit

    def take(self, archive: Archive, *, evidence: bool) -> Taken:
        """Return how many units the archive holds."""
        return counted(self.measure, archive, evidence=evidence)


class GivenAmount(Amount):
    """A number of the record itself: staff, offices, towns (给定数值).

    Attributes:
        number: its name in the record's `numbers`.
        unit: the word for one of it.
    """

    kind: Literal["number"] = "number"
    number: Name
    unit: Name = "个"

    @property
    def word(self) -> str:
        """The word for one of it."""
        return self.unit

    def take(self, archive: Archive, *, evidence: bool) -> Taken:  # noqa: ARG002  # as events ask
        """Return the number; None where the record does not hold it."""
        return Taken(archive.number(self.number))


RecordAmount = Annotated[EventAmount | GivenAmount, Field(discriminator="kind")]
