"""Requirements that name things: members of a set, lists, sections, budget lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Literal

from npcmodel.law.wording import Text
from npcmodel.oversight import coverage
from npcmodel.schemes.measures import Measure
from npcmodel.schemes.parts import Document, Fault, Name, Positive, Some, figure, fraction
from npcmodel.schemes.standards.archives import Archive, Reason, Seen, plain_text
from npcmodel.schemes.standards.requiring import Requirement, Whole, trait_faults, twice

__all__ = [
    "BudgetLine",
    "BudgetRequirement",
    "ChecklistItem",
    "ChecklistRequirement",
    "CoverageRequirement",
    "TemplateRequirement",
    "UnnamedRequirement",
]

_NONE = Fraction(0)


def _lacking(
    archive: Archive, names: tuple[str, ...], missing: tuple[Text, ...], places: tuple[int, ...]
) -> Seen:
    """Of so many names those that are missing: for good, or as things stand."""
    return Seen(
        found=Fraction(len(names) - len(missing)),
        base=Fraction(len(names)),
        short=Fraction(len(missing)) if archive.closed else _NONE,
        pending=bool(missing) and not archive.closed,
        events=places,
        missing=missing,
    )


def _again(field: str, inside: str, names: Sequence[str | None], expected: str) -> Iterator[Fault]:
    """Find what stands in a list of parts a second time; None is nothing."""
    for place, name in enumerate(names):
        if name is not None and name in names[:place]:
            yield Fault((field, place, inside), name, expected)


class CoverageRequirement(Requirement):
    """Every member of a set is reached at least so often (覆盖要求).

    Attributes:
        measure: the events.
        trait: the trait of an event that names a member; other values count nothing.
        members: the set; None where the caller gives it.
        set: the name of the set that the caller gives; None where the document names it.
        times: how often each is reached.
    """

    kind: Literal["coverage"] = "coverage"
    measure: Measure
    trait: Name
    members: Some[Name] | None = None
    set: Name | None = None
    times: Whole = 1

    @property
    def unit(self) -> str:
        """The word for one member."""
        return "个"

    def look(self, archive: Archive) -> Seen:
        """Return which members were not reached often enough."""
        asked = archive.sets.get(self.set or "") if self.members is None else self.members
        if asked is None:
            return Seen(reason=Reason.NO_SET)
        if not asked:
            return Seen(reason=Reason.NO_BASE)
        read = archive.read(self.measure)
        events = archive.record.events
        places = tuple(
            place
            for place in archive.proved(read, evidence=self.evidence)
            if events[place].traits.get(self.trait) in asked
        )
        left = [place for place in read if events[place].traits.get(self.trait) in asked]
        counts = coverage(asked, (events[place].traits[self.trait] for place in places)).counts
        missing = tuple(plain_text(one) for one in asked if counts[one] < self.times)
        seen = _lacking(archive, asked, missing, places)
        return seen._replace(silent=not read, unproved=len(left) - len(places))

    def faults(self) -> Iterator[Fault]:
        """Find a set given twice or not at all, and members that cannot be reached."""
        if (self.members is None) == (self.set is None):
            yield Fault(("members",), self.members, "members or the name of a set, one of the two")
        yield from twice("members", self.members or ())
        yield from trait_faults(self.measure, self.trait, self.members or ())


class ChecklistItem(Document):
    """A thing that is to be there (清单项目).

    Attributes:
        title: what it is called.
        value: the value of the trait that shows it; None for its title.
        number: the number of the record that shows it instead: 0 where it is not there, 1 or
            more where it is.
    """

    title: Name
    value: Name | None = None
    number: Name | None = None

    @property
    def shown_by(self) -> str:
        """The value of the trait that shows it."""
        return self.title if self.value is None else self.value


class ChecklistRequirement(Requirement):
    """Named things are all there (清单要求).

    Attributes:
        items: the things.
        measure: the events that show them; None where numbers of the record show all.
        trait: the trait of an event that names the thing.
    """

    kind: Literal["checklist"] = "checklist"
    items: Some[ChecklistItem]
    measure: Measure | None = None
    trait: Name | None = None

    def look(self, archive: Archive) -> Seen:
        """Return which things are missing."""
        read = () if self.measure is None else archive.read(self.measure)
        places = archive.proved(read, evidence=self.evidence)
        events, trait = archive.record.events, self.trait or ""
        shown = {place: events[place].traits.get(trait) for place in places}
        missing: list[Text] = []
        unknown: list[Text] = []
        by_event: list[str] = []
        for item in self.items:
            if item.number is None:
                by_event.append(item.shown_by)
                lacks = item.shown_by not in shown.values()
            else:
                number = archive.number(item.number)
                if number is None:
                    unknown.append(plain_text(item.title))
                lacks = number is not None and number < 1
            if lacks:
                missing.append(plain_text(item.title))
        names = tuple(item.title for item in self.items)
        used = tuple(place for place, value in shown.items() if value in by_event)
        seen = _lacking(archive, names, tuple(missing), used)
        if unknown and not missing:
            return Seen(missing=tuple(unknown), reason=Reason.NO_NUMBER)
        showing = sum(events[place].traits.get(trait) in by_event for place in read)
        return seen._replace(
            found=(seen.found or _NONE) - len(unknown),
            silent=bool(by_event) and not read,
            unproved=showing - len(used),
        )

    def faults(self) -> Iterator[Fault]:
        """Find things named twice, shown by the same, or shown by nothing."""
        titles = tuple(item.title for item in self.items)
        yield from twice("items", titles, "title")
        # Two things of one title are told above: what shows them is the same for that alone.
        shown = [
            None if item.number is not None or item.title in titles[:place] else item.shown_by
            for place, item in enumerate(self.items)
        ]
        yield from _again("items", "value", shown, "a value that shows no other thing")
        numbers = [item.number for item in self.items]
        yield from _again("items", "number", numbers, "a number that shows no other thing")
        by_event = [item for item in self.items if item.number is None]
        if by_event and (self.measure is None or self.trait is None):
            expected = f"a measure and a trait: {by_event[0].title!r} is shown by events"
            yield Fault(("measure",), None, expected)
        if self.measure is not None and self.trait is not None:
            values = tuple(item.shown_by for item in by_event)
            yield from trait_faults(self.measure, self.trait, values)
        for place, item in enumerate(self.items):
            if item.value is not None and item.number is not None:
                expected = "none, as a number shows it"
                yield Fault(("items", place, "value"), item.value, expected)


class TemplateRequirement(Requirement):
    """Every document read has all the sections of a template, and there is one (模板要求).

    Before the days are over a document to come may still lack a section: nothing is met yet.

    Attributes:
        measure: the documents; a draft is kept out by a trait.
        sections: the sections. A document has one where the event has a trait of that name, or
            a count of that name above 0.
    """

    kind: Literal["template"] = "template"
    measure: Measure
    sections: Some[Name]

    @property
    def unit(self) -> str:
        """The word for one section."""
        return "个部分"

    @property
    def base_unit(self) -> str:
        """The word for one document."""
        return "份"

    def look(self, archive: Archive) -> Seen:
        """Return which sections are missing in which document."""
        read = archive.read(self.measure)
        places = archive.proved(read, evidence=self.evidence)
        if not places:
            nothing = tuple(plain_text(one) for one in self.sections)
            seen = _lacking(archive, self.sections, nothing, ())
            return seen._replace(silent=not read, unproved=len(read))
        missing: list[Text] = []
        whole = 0
        for place in places:
            event = archive.record.events[place]
            lacking = [
                one
                for one in self.sections
                if one not in event.traits and not event.counts.get(one, 0)
            ]
            whole += not lacking
            missing.extend(Text(f"{event.day}：{one}", f"{event.day}: {one}") for one in lacking)
        return Seen(
            found=Fraction(whole),
            base=Fraction(len(places)),
            short=Fraction(len(missing)),
            pending=not archive.closed,
            events=places,
            missing=tuple(missing),
            unproved=len(read) - len(places),
        )

    def faults(self) -> Iterator[Fault]:
        """Find sections named twice."""
        yield from twice("sections", self.sections)


class BudgetLine(Document):
    """A line of a budget (预算科目).

    Attributes:
        title: what it is called.
        number: the number of the record that says how much was provided.
        least: how much is to be provided; None where a number of the record says it.
        against: the number of the record that says how much is to be provided.
    """

    title: Name
    number: Name
    least: Positive | None = None
    against: Name | None = None


class BudgetRequirement(Requirement):
    """Budget lines are provided in full (经费足额保障要求).

    Attributes:
        lines: the lines, each with numbers of its own: money provided for one is not provided
            for another, and more in one does not make up for less in another.
        money: the unit of the amounts.
    """

    kind: Literal["budget"] = "budget"
    lines: Some[BudgetLine]
    money: Name = "元"

    @property
    def unit(self) -> str:
        """The unit of the amounts."""
        return self.money

    @property
    def base_unit(self) -> str:
        """The word for one line."""
        return "项"

    def look(self, archive: Archive) -> Seen:
        """Return how much is lacking, line by line."""
        short, known = _NONE, 0
        missing: list[Text] = []
        unknown: list[Text] = []
        for line in self.lines:
            given = archive.number(line.number)
            asked = fraction(line.least) if line.against is None else archive.number(line.against)
            if given is None or asked is None:
                unknown.append(plain_text(line.title))
                continue
            lacking = max(_NONE, asked - given)
            known += not lacking
            short += lacking
            if lacking:
                missing.append(
                    Text(
                        f"{line.title}{figure(lacking)}{self.money}",
                        f"{line.title} {figure(lacking)}",
                    )
                )
        if unknown and not short:
            return Seen(missing=tuple(unknown), reason=Reason.NO_NUMBER)
        return Seen(
            found=Fraction(known),
            base=Fraction(len(self.lines)),
            short=short,
            missing=tuple(missing),
        )

    def faults(self) -> Iterator[Fault]:
        """Find lines or numbers named twice, and lines without an amount or with two."""
        yield from twice("lines", tuple(line.title for line in self.lines), "title")
        for field in ("number", "against"):
            numbers = [getattr(line, field) for line in self.lines]
            yield from _again("lines", field, numbers, "a number of no other line")
        for place, line in enumerate(self.lines):
            if (line.least is None) == (line.against is None):
                expected = "an amount or the name of a number, one of the two"
                yield Fault(("lines", place, "least"), line.least, expected)
            if line.against == line.number:
                expected = "another number than the one held against it"
                yield Fault(("lines", place, "against"), line.against, expected)


class UnnamedRequirement(Requirement):
    """A requirement that a text counts and does not name (文本未列名的要求).

    It is never assessed. It keeps its place, so that a document that announces fifteen
    requirements has fifteen.
    """

    kind: Literal["unnamed"] = "unnamed"

    def look(self, archive: Archive) -> Seen:  # noqa: ARG002  # as every requirement is asked
        """Return that nothing can be said."""
        return Seen(reason=Reason.UNNAMED)

    def faults(self) -> Iterator[Fault]:
        """Find points for what is not named."""
        if self.points is not None:
            yield Fault(("points",), str(self.points), "none: nothing can earn them")
        if self.veto:
            yield Fault(("veto",), self.veto, "false: nothing can be missed")
