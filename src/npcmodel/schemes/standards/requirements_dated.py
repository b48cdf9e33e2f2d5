"""Requirements with days of their own: ordered steps, and last days of the year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import Field

from npcmodel.errors import FactsError
from npcmodel.law.wording import Text
from npcmodel.oversight import Workflow, WorkflowStep
from npcmodel.profiles.parts import TimeLimit
from npcmodel.schemes.measures import Measure
from npcmodel.schemes.parts import Document, Fault, Name, Some
from npcmodel.schemes.standards.archives import Archive, Reason, Seen, plain_text
from npcmodel.schemes.standards.requiring import Requirement, Whole, trait_faults, twice

__all__ = ["DeadlineRequirement", "StandardStep", "StepsRequirement"]


class StandardStep(Document):
    """A step in an order (步骤).

    Attributes:
        name: what is done, the value of the trait.
        within: days from the step before; None where the document gives none.
    """

    name: Name
    within: Whole | None = None


class StepsRequirement(Requirement):
    """Steps in their order, each within its days of the one before (步骤要求).

    A case belongs to the days asked about in which its first event lies; its later events
    count up to the day up to which the archive is kept, and a step without days is not lacking
    while no later one was taken. Where cases are not told apart, all steps are taken in the
    days asked about. A step taken more than once was taken when it was first taken; the days for
    the next run from then, and not before it was taken.

    Attributes:
        measure: the events.
        trait: the trait of an event that names the step; other values count nothing.
        steps: the steps, in order.
        case: the trait that tells one case from another; None for a single case.
    """

    kind: Literal["steps"] = "steps"
    measure: Measure
    trait: Name
    steps: Some[StandardStep]
    case: Name | None = None

    @property
    def unit(self) -> str:
        """The word for one step."""
        return "步"

    @property
    def base_unit(self) -> str:
        """The word for one case."""
        return "件"

    @property
    def head(self) -> Text:
        """The words before the list of steps."""
        return Text("未做、逾期或未按顺序", "not taken, late or out of order")

    def workflow(self, issued_by: str, source: str | None = None) -> Workflow:
        """Return the steps as a method, whose progress can be asked.

        Args:
            issued_by: who issued the standard.
            source: where the steps are written; None for the title of the requirement.
        """
        where = self.title if source is None else source
        return Workflow(issued_by, where, self._method())

    def _method(self) -> tuple[WorkflowStep, ...]:
        steps: list[WorkflowStep] = []
        for step in self.steps:
            within = None if step.within is None else TimeLimit(step.within)
            after = steps[-1].name if steps else None
            steps.append(WorkflowStep(step.name, within, after))
        return tuple(steps)

    def look(self, archive: Archive) -> Seen:
        """Return which steps are missing, late, or out of their order.

        Raises:
            FactsError: an event lacks the trait that tells cases apart.
        """
        cases, unproved = self._cases(archive)
        short, pending, good = 0, False, 0
        missing: list[Text] = []
        places: list[int] = []
        for case, mine in cases.items():
            places.extend(mine)
            wrong, waits = self._case(archive, mine)
            short, pending = short + len(wrong), pending or waits
            good += not (wrong or waits)
            label = "" if case is None else f"{case}："
            missing.extend(plain_text(label + name) for name in wrong)
        if not cases:
            missing = [plain_text(step.name) for step in self.steps]
        return Seen(
            found=Fraction(good) if cases else None,
            base=Fraction(len(cases)) if cases else None,
            # Where there is no case, every step is lacking, once there can be none any more.
            short=Fraction(short) if cases or not archive.closed else Fraction(len(self.steps)),
            pending=pending or not (cases or archive.closed),
            events=tuple(sorted(places)),
            missing=tuple(missing),
            silent=not (cases or unproved),
            unproved=unproved,
        )

    def _cases(self, archive: Archive) -> tuple[dict[str | None, list[int]], int]:
        """The cases that began in the days asked about, and how many events nothing proves."""
        names = {step.name for step in self.steps}
        events = archive.record.events
        # A single case has no beginning of its own: only the days asked about count.
        begin = archive.first if self.case is None else date.min
        end = archive.last if self.case is None else archive.on
        read = [
            place
            for place in archive.read(self.measure, begin, end)
            if events[place].traits.get(self.trait) in names
        ]
        proved = archive.proved(read, evidence=self.evidence)
        found: dict[str | None, list[int]] = {}
        for place in proved:
            found.setdefault(self._case_of(archive, place), []).append(place)
        kept = {case: mine for case, mine in found.items() if _began(archive, mine)}
        # Cases of which nothing is proved are left out whole, if they seem to have begun here.
        left: dict[str | None, list[int]] = {}
        for place in set(read) - set(proved):
            left.setdefault(events[place].traits.get(self.case or ""), []).append(place)
        unproved = sum(
            len(mine)
            for case, mine in left.items()
            if case in kept or (case not in found and _began(archive, mine))
        )
        return kept, unproved

    def _case_of(self, archive: Archive, place: int) -> str | None:
        if self.case is None:
            return None
        case = archive.record.events[place].traits.get(self.case)
        if case is None:
            field = f"events[{place}].traits[{self.case!r}]"
            raise FactsError(field, None, f"the case: {self.code!r} tells cases apart by it")
        return case

    def _case(self, archive: Archive, places: list[int]) -> tuple[list[str], bool]:
        """The steps that went wrong for certain, and whether others can still be taken."""
        done: dict[str, date] = {}
        for place in places:
            event = archive.record.events[place]
            step = event.traits[self.trait]
            done[step] = min(event.day, done.get(step, event.day))
        on = min(archive.on, archive.last) if self.case is None else archive.on
        # Who issued the steps is not asked here, and is nowhere shown.
        progress = Workflow(self.title, self.title, self._method()).progress(
            min(done.values()), done=done, on=on
        )
        wrong = {step.name for step in (*progress.late, *progress.skipped)}
        # A case without days may go on into the next year; a single one belongs to this one.
        unbound = self.case is not None or not archive.closed
        waits = False
        for still in progress.open:
            if still.name not in wrong:
                waits = waits or (unbound if still.due is None else still.due > on)
                wrong |= set() if waits else {still.name}
        return [step.name for step in self.steps if step.name in wrong], waits

    def faults(self) -> Iterator[Fault]:
        """Find steps named twice, and days that run from nothing."""
        names = tuple(step.name for step in self.steps)
        yield from twice("steps", names, "name")
        if self.steps[0].within is not None:
            expected = "none: no step comes before the first"
            yield Fault(("steps", 0, "within"), self.steps[0].within, expected)
        if len(names) == 1:
            yield Fault(("steps",), names[0], "two steps or more")
        if self.case == self.trait:
            yield Fault(("case",), self.case, "another trait than that which names the step")
        yield from trait_faults(self.measure, self.trait, names)


def _began(archive: Archive, places: list[int]) -> bool:
    """Whether the first of some events lies in the days asked about."""
    first = min(archive.record.events[place].day for place in places)
    return archive.first <= first <= archive.last


class DeadlineRequirement(Requirement):
    """An event by a day of the year (期限要求).

    Attributes:
        measure: the event.
        month: the month of the last day, 1 to 12.
        day: the last day in that month; the 29th of February is the 28th where there is none.
    """

    kind: Literal["deadline"] = "deadline"
    measure: Measure
    month: Annotated[int, Field(ge=1, le=12, strict=True)]
    day: Annotated[int, Field(ge=1, le=31, strict=True)]

    @property
    def unit(self) -> str:
        """The word for one event."""
        return self.measure.unit

    def look(self, archive: Archive) -> Seen:
        """Return the years in which there was none by the day."""
        spans = [
            (max(archive.first, date(year, 1, 1)), _day(year, self.month, self.day))
            for year in range(archive.first.year, archive.last.year + 1)
        ]
        spans = [(begin, due) for begin, due in spans if begin <= due <= archive.last]
        if not spans:
            return Seen(reason=Reason.NO_PERIOD)
        places: list[int] = []
        missing: list[Text] = []
        pending, unproved = False, 0
        for begin, due in spans:
            read = archive.read(self.measure, begin, due)
            mine = archive.proved(read, evidence=self.evidence)
            unproved += len(read) - len(mine)
            places.extend(mine)
            if not mine and due <= archive.on:
                missing.append(Text(f"{due}前", f"by {due}"))
            pending = pending or (not mine and due > archive.on)
        return Seen(
            found=Fraction(len(places)),
            short=Fraction(len(missing)),
            pending=pending,
            events=tuple(sorted(places)),
            missing=tuple(missing),
            silent=not archive.read(self.measure),
            unproved=unproved,
        )

    def faults(self) -> Iterator[Fault]:
        """Find days that no year has, and events that are only looked for when it is late."""
        last = _LAST_DAYS[self.month - 1]
        if self.day > last:
            yield Fault(("day",), self.day, f"a day of month {self.month}: 1 to {last}")
            return
        within = self.measure.within
        if within is not None and within.first.year == within.last.year:
            due = _day(within.first.year, self.month, self.day)
            if due < within.first:
                expected = f"{due}, the last day for it, or earlier"
                yield Fault(("measure", "within", "first"), within.first, expected)
        for field in ("sum", "distinct"):
            value = getattr(self.measure, field)
            if value is not None:
                yield Fault(("measure", field), value, "none: one event is enough")


_LAST_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _day(year: int, month: int, day: int) -> date:
    """A day of a year; where it has none, as no 29th of February, the day before."""
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, month, day - 1)
