"""What is wrong with a scheme as it is written: every fault, with its place."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from fractions import Fraction
from functools import cache
from typing import TypeVar, cast, get_args

from npcmodel.dates.frequency import Period
from npcmodel.pairs import Pairs
from npcmodel.schemes.covering import order_faults, rule_faults
from npcmodel.schemes.documents import Clamp, EventKind, Group, Scheme
from npcmodel.schemes.grading import Bands, Rules, band_faults, settles
from npcmodel.schemes.items import ComputedItem, Item, LinearItem
from npcmodel.schemes.leaves import (
    IDLE,
    Count,
    Earned,
    Given,
    HasAttribute,
    HasTrait,
    Known,
    Node,
    Quantity,
)
from npcmodel.schemes.measures import Measure
from npcmodel.schemes.parts import Document, Fault, Place, Reach, figure
from npcmodel.schemes.reaches import NOTHING
from npcmodel.schemes.values import ByAttribute, ByTrait, ClampedValue, Each, Fold, If, Steps

__all__ = ["parts_of", "reaches", "scheme_faults", "single", "unreached"]

D = TypeVar("D", bound=Document)
_Placed = list[tuple[Place, D]]
_DEEPEST = 40  # parts inside one another; a text that people write stays far below


def parts_of(part: object, place: Place = ()) -> list[tuple[Place, Document]]:
    """Return a document's parts with their places, outer ones first, itself included."""
    found: list[tuple[Place, Document]] = []
    _collect(part, place, found)
    return found


def _collect(part: object, place: Place, found: list[tuple[Place, Document]]) -> None:
    if isinstance(part, Document):
        found.append((place, part))
        for name, key in _fields(type(part)):
            value = getattr(part, name)
            if value is not None:
                _collect(value, (*place, key), found)
    elif isinstance(part, tuple):
        for number, inner in enumerate(cast("tuple[object, ...]", part)):
            _collect(inner, (*place, number), found)
    elif isinstance(part, Pairs):
        for key, inner in cast("Pairs[str, object]", part).items():
            _collect(inner, (*place, key), found)


@cache
def _fields(kind: type[Document]) -> tuple[tuple[str, str], ...]:
    """The fields in which a kind of document holds others, with their names in JSON."""
    return tuple(
        (name, field.alias or name)
        for name, field in kind.model_fields.items()
        if _holds_documents(field.annotation)
    )


def _holds_documents(annotation: object) -> bool:
    """Whether a field's type is a document, or has one in it."""
    if isinstance(annotation, type) and issubclass(annotation, Document):
        return True
    return any(_holds_documents(part) for part in get_args(annotation))


class _Parts:
    """The parts of a scheme, walked once, by kind."""

    def __init__(self, scheme: Scheme) -> None:
        self.every = parts_of(scheme)
        self._by_kind: dict[type[Document], list[tuple[Place, Document]]] = {}
        for place, part in self.every:
            self._by_kind.setdefault(type(part), []).append((place, part))

    def of(self, *kinds: type[D]) -> Iterator[tuple[Place, D]]:
        """Return the parts of some kinds, with their places."""
        for kind in kinds:
            yield from cast("_Placed[D]", self._by_kind.get(kind, ()))

    def around(self, kind: type[D], field: str) -> dict[Place, D]:
        """Return what stands in a field of parts of a kind: its place, and whose it is."""
        return {(*place, field): part for place, part in self.of(kind)}


def _nearest(place: Place, around: Mapping[Place, D]) -> D | None:
    """The innermost part in whose field a place lies."""
    if around:
        for length in range(len(place), 0, -1):
            found = around.get(place[:length])
            if found is not None:
                return found
    return None


def reaches(scheme: Scheme) -> dict[str, Reach]:
    """Return how far each item and group can go, and the total under the scheme's own code."""
    known: dict[str, Reach] = {}
    for item in scheme.items:
        known[item.code] = item.reach(known)
    held: set[str] = set()
    for group in scheme.groups:
        mine = {code: known.get(code, NOTHING) for code in group.items if code not in held}
        held |= mine.keys()
        inside = sum(mine.values(), NOTHING)
        known[group.code] = group.bounds.narrow(inside)
    total = sum((known[code] for code in scheme.ungrouped), NOTHING)
    if scheme.total is not None:
        total = scheme.total.bounds.narrow(total)
    known[scheme.code] = total
    return known


def scheme_faults(scheme: Scheme) -> Iterator[Fault]:
    """Find every contradiction of the parts with one another."""
    parts = _Parts(scheme)
    deep = [*_depth(parts)]
    yield from deep
    if deep:
        return
    codes = [*_codes(scheme), *_members(scheme), *_earned(scheme, parts)]
    yield from codes
    limits = [*_limits(scheme)]
    yield from limits
    yield from _measures(parts)
    scopes = [*_scopes(parts)]
    yield from scopes
    yield from _words(scheme, parts)
    tables = [*_tables(parts), *_periods(parts)]
    yield from tables
    yield from _effects(scheme, parts)
    known = None if limits or tables else reaches(scheme)
    if known is not None and not codes:
        idle = [*unreached(scheme, known)]
        yield from idle
        if not idle and not scopes:
            yield from _fruitless(scheme, known)
        yield from _marks(scheme, known)
    yield from _grades(scheme, known)


def _depth(parts: _Parts) -> Iterator[Fault]:
    for place, part in parts.every:
        if len(place) > _DEEPEST:
            yield Fault(place, type(part).__name__, f"parts at most {_DEEPEST} deep")
            return


def _codes(scheme: Scheme) -> Iterator[Fault]:
    """A code names one line of the result, and one kind of event."""
    seen: set[str] = set()
    for field in ("items", "groups", "vetoes"):
        for place, part in enumerate(getattr(scheme, field)):
            if part.code in seen:
                expected = "a code that no other item, group or veto bears"
                yield Fault((field, place, "code"), part.code, expected)
            seen.add(part.code)
    if scheme.code in seen:
        expected = "a code that no item, group or veto bears: the total is asked for by it"
        yield Fault(("code",), scheme.code, expected)
    kinds: set[str] = set()
    for place, kind in enumerate(scheme.events):
        if kind.code in kinds:
            expected = "a code that no other kind of event bears"
            yield Fault(("events", place, "code"), kind.code, expected)
        kinds.add(kind.code)


def _members(scheme: Scheme) -> Iterator[Fault]:
    """Groups hold items that exist or groups before them, each at most once in all."""
    known = {item.code for item in scheme.items}
    later = {group.code for group in scheme.groups}
    taken: dict[str, str] = {}
    for place, group in enumerate(scheme.groups):
        for at, code in enumerate(group.items):
            where = ("groups", place, "items", at)
            if code not in known:
                group_too = " or of a group before this one" if code in later else ""
                yield Fault(where, code, f"the code of an item of this scheme{group_too}")
            elif code in taken:
                yield Fault(where, code, f"an item in one group only, and {taken[code]!r} has it")
            taken.setdefault(code, group.code)
        known.add(group.code)


def _earned(scheme: Scheme, parts: _Parts) -> Iterator[Fault]:
    """An item asks for items before it; grades and vetoes for any, and for the total."""
    order = [item.code for item in scheme.items]
    every = {*order, *(group.code for group in scheme.groups), scheme.code}
    for place, asked in parts.of(Earned):
        at = place[1]
        before = set(order[:at]) if place[0] == "items" and isinstance(at, int) else every
        if asked.of not in before:
            what = "an item before this one" if place[0] == "items" else "an item or a group"
            yield Fault((*place, "of"), asked.of, f"the code of {what}")
    if isinstance(scheme.grades, Bands) and scheme.grades.of not in {None, *every}:
        expected = "the code of an item or a group of this scheme"
        yield Fault(("grades", "of"), scheme.grades.of, expected)


def _measures(parts: _Parts) -> Iterator[Fault]:
    """Days run forwards, and a measure adds up or tells apart."""
    for place, measure in parts.of(Measure):
        within = measure.within
        if within is not None and within.last < within.first:
            expected = f"{within.first}, the first day, or later"
            yield Fault((*place, "within", "last"), within.last, expected)
        if measure.sum is not None and measure.distinct is not None:
            expected = "no sum beside it: different values are counted, not added up"
            yield Fault((*place, "distinct"), measure.distinct, expected)


def _limits(scheme: Scheme) -> Iterator[Fault]:
    limited = [
        (("items", place), item)
        for place, item in enumerate(scheme.items)
        if isinstance(item, LinearItem | ComputedItem)
    ]
    parts: list[tuple[Place, LinearItem | ComputedItem | Group | Clamp]] = [*limited]
    parts += [(("groups", place), group) for place, group in enumerate(scheme.groups)]
    parts += [] if scheme.total is None else [(("total",), scheme.total)]
    for where, part in parts:
        if part.cap is not None and part.floor is not None and part.cap < part.floor:
            yield Fault((*where, "cap"), part.cap, f"{part.floor}, the floor, or more")


def _scopes(parts: _Parts) -> Iterator[Fault]:
    """What is asked of one event stands inside `each`."""
    inside = parts.around(Each, "points")
    alone: list[tuple[Place, Quantity | ByTrait | HasTrait]] = [
        *parts.of(Quantity),
        *parts.of(ByTrait),
        *parts.of(HasTrait),
    ]
    for place, part in alone:
        if _nearest(place, inside) is None:
            yield Fault(place, part.kind, "a place inside `each`: it asks one event by itself")


def _words(scheme: Scheme, parts: _Parts) -> Iterator[Fault]:
    """Where the scheme names its kinds of event, nothing else is measured or asked of them."""
    kinds = {kind.code: kind for kind in scheme.events}
    if not kinds:
        return
    for place, measure in parts.of(Measure):
        kind = kinds.get(measure.event)
        if kind is None:
            yield Fault((*place, "event"), measure.event, "one of " + ", ".join(kinds))
            continue
        if measure.sum is not None:
            yield from _count(kind, (*place, "sum"), measure.sum)
        if measure.distinct is not None:
            yield from _trait(kind, (*place, "distinct"), measure.distinct)
        for trait, values in measure.where.items():
            yield from _trait(kind, (*place, "where"), trait, values, (*place, "where", trait))
    around = parts.around(Each, "points")
    for place, part in parts.of(Each):
        kind = kinds.get(part.measure.event)
        if kind is not None and part.once_by is not None:
            yield from _trait(kind, (*place, "once_by"), part.once_by)
    yield from _asked(kinds, around, parts)


def _asked(
    kinds: Mapping[str, EventKind], around: Mapping[Place, Each], parts: _Parts
) -> Iterator[Fault]:
    """What is asked of events one by one."""

    def of(place: Place) -> EventKind | None:
        each = _nearest(place, around)
        return None if each is None else kinds.get(each.measure.event)

    for place, quantity in parts.of(Quantity):
        if (kind := of(place)) is not None:
            yield from _count(kind, (*place, "name"), quantity.name)
    for place, table in parts.of(ByTrait):
        if (kind := of(place)) is not None:
            where = (*place, "values")
            yield from _trait(kind, (*place, "trait"), table.trait, tuple(table.values), where)
    for place, one in parts.of(HasTrait):
        if (kind := of(place)) is not None:
            where = (*place, "values")
            yield from _trait(kind, (*place, "trait"), one.trait, one.values, where)


def _count(kind: EventKind, place: Place, name: str) -> Iterator[Fault]:
    if name not in kind.counts:
        yield Fault(place, name, f"a count of {kind.code!r}: {_list(kind.counts)}")


def _trait(
    kind: EventKind,
    place: Place,
    trait: str,
    values: tuple[str, ...] = (),
    where: Place = (),
) -> Iterator[Fault]:
    """A trait that the kind of event has, and words that there are for it."""
    words = kind.traits.get(trait)
    if words is None:
        yield Fault(place, trait, f"traits of {kind.code!r}: {_list(kind.traits)}")
    elif words and not set(values) <= set(words):
        yield Fault(where, _list(values), f"words among {_list(words)}")


def _list(words: Collection[str]) -> str:
    return ", ".join(words) or "(there are none)"


def _tables(parts: _Parts) -> Iterator[Fault]:
    """Steps ascend, ranges and limits hold something, tables have rows."""
    yield from _rows(parts)
    for place, limits in parts.of(ClampedValue):
        if limits.cap is None and limits.floor is None:
            yield Fault(place, limits.kind, "a cap or a floor")
    for place, total in parts.of(Clamp):
        if total.cap is None and total.floor is None:
            yield Fault(place, "{}", "a cap or a floor")


def _rows(parts: _Parts) -> Iterator[Fault]:
    for place, table in parts.of(Steps):
        for at, (one, other) in enumerate(zip(table.steps, table.steps[1:], strict=False), 1):
            if other.from_ <= one.from_:
                where = (*place, "steps", at, "from")
                yield Fault(where, other.from_, f"more than {one.from_}, the step before")
    rows: list[tuple[Place, ByAttribute | ByTrait]] = [*parts.of(ByAttribute), *parts.of(ByTrait)]
    for place, by in rows:
        if not by.values:
            yield Fault((*place, "values"), "{}", "at least one word with its value")
    ranges: list[tuple[Place, Given | Quantity]] = [*parts.of(Given), *parts.of(Quantity)]
    for place, part in ranges:
        if part.most is not None and part.most < part.least:
            yield Fault((*place, "most"), part.most, f"{part.least}, the lowest, or more")


def unreached(part: Document, known: Known) -> Iterator[Fault]:
    """Find what no record can come to: steps, branches, a cap below the floor, idle periods.

    Args:
        part: a scheme, or an item of one.
        known: how far items and groups can go, by code.
    """
    for place, one in parts_of(part):
        if isinstance(one, Steps):
            yield from _steps(place, one, known)
        elif isinstance(one, If) and (sure := one.when.sure(known)) is not None:
            yield Fault((*place, "when"), one.when.kind, _hangs("condition", sure=sure))
        elif isinstance(one, ClampedValue):
            yield from _clamp(place, one, known)
        elif isinstance(one, Fold) and one.periods is not None and not _rests(one.of, known):
            expected = "none, or a value that is 0 for a period in which nothing happened"
            yield Fault((*place, "periods"), one.periods.kind, expected)


def _rests(value: Node, known: Known) -> bool:
    """Whether a value is 0 where nothing happened."""
    return value.reach({**known, IDLE: NOTHING}) == NOTHING


def _hangs(what: str, *, sure: bool) -> str:
    return f"a {what} that hangs on the record: this one always {'holds' if sure else 'fails'}"


def _steps(place: Place, table: Steps, known: Known) -> Iterator[Fault]:
    """Each step holds a number that there can be."""
    inner = table.of.reach(known)
    reached = {step.from_ for step in table.reachable(inner)}
    for at, step in enumerate(table.steps):
        if step.from_ not in reached:
            above = inner.most is not None and step.from_ > inner.most
            end = inner.most if above else inner.least
            which = "the highest number, or less" if above else "the lowest number, in the step"
            number = figure(end or Fraction(0))
            yield Fault((*place, "steps", at, "from"), step.from_, f"{number}, {which}")


def _clamp(place: Place, part: ClampedValue, known: Known) -> Iterator[Fault]:
    """A cap that does not always lie below the floor."""
    if part.cap is None or part.floor is None:
        return
    cap, floor = part.cap.reach(known).most, part.floor.reach(known).least
    if cap is not None and floor is not None and cap < floor:
        yield Fault((*place, "cap"), figure(cap), f"{figure(floor)}, the floor, or more")


def _periods(parts: _Parts) -> Iterator[Fault]:
    """A mean alone is taken over periods, and a period holds whole ones of those inside it."""
    around = parts.around(Fold, "of")
    for place, part in parts.of(Fold):
        if part.periods is not None and part.how != "mean":
            yield Fault((*place, "how"), part.how, "mean: it is taken over so many periods")
        outer = _nearest(place, around)
        if outer is not None and _months(outer) % _months(part):
            expected = f"a part of the {outer.by} that it is asked in"
            yield Fault((*place, "by"), part.by, expected)


def _months(part: Fold) -> int:
    return Period[part.by.upper()].months


def _effects(scheme: Scheme, parts: _Parts) -> Iterator[Fault]:
    """A veto has one trigger and does something, and the grade it gives is one of the scheme's."""
    unasked = scheme.grades is not None and not _asks_total(scheme, parts)
    labels = () if scheme.grades is None else scheme.grades.labels
    for place, veto in enumerate(scheme.vetoes):
        if (veto.measure is None) is (veto.when is None):
            yield Fault(("vetoes", place), veto.code, "a measure or a condition, and one of them")
        if veto.grade is None and not veto.zero:
            yield Fault(("vetoes", place), veto.code, "a grade, or zero = true: it does nothing")
        if veto.grade is not None and veto.grade not in labels:
            expected = "one of the grades " + (", ".join(labels) or "(there are none)")
            yield Fault(("vetoes", place, "grade"), veto.grade, expected)
        if veto.zero and veto.grade is None and unasked:
            expected = "a grade beside zero: the grades do not read the total"
            yield Fault(("vetoes", place, "grade"), veto.code, expected)
        if veto.when is not None and veto.at_least != 1:
            expected = "no number beside a condition, which alone decides"
            yield Fault(("vetoes", place, "at_least"), veto.at_least, expected)


def _asks_total(scheme: Scheme, parts: _Parts) -> bool:
    """Whether the grades read the total."""
    if isinstance(scheme.grades, Bands):
        return scheme.grades.of in {None, scheme.code}
    return any(
        place[0] == "grades" and asked.of == scheme.code for place, asked in parts.of(Earned)
    )


def _fruitless(scheme: Scheme, known: Known) -> Iterator[Fault]:
    """What reads the record can bring or cost something, and more or less of it."""
    for place, item in enumerate(scheme.items):
        reach = known[item.code]
        if reach == NOTHING and item.kind != "base":
            yield Fault(("items", place), item.code, "an item that can bring or cost points")
        elif single(reach) and _reads(item):
            yield Fault(("items", place), item.code, _always("an item", reach))
    for place, group in enumerate(scheme.groups):
        inside = (known[code] for code in group.items)
        if single(known[group.code]) and not all(map(single, inside)):
            yield Fault(("groups", place), group.code, _always("a group", known[group.code]))
    total, inside = known[scheme.code], (known[code] for code in scheme.ungrouped)
    if single(total) and not all(map(single, inside)):
        yield Fault(("total",), scheme.code, _always("a total", total))
    for place, veto in enumerate(scheme.vetoes):
        if veto.when is not None and (sure := veto.when.sure(known)) is not None:
            yield Fault(("vetoes", place, "when"), veto.code, _hangs("condition", sure=sure))


def single(reach: Reach) -> bool:
    """Whether there is one number only."""
    return reach.least is not None and reach.least == reach.most


def _always(what: str, reach: Reach) -> str:
    points = figure(reach.least or Fraction(0))
    return f"{what} that hangs on the record: the points are always {points}"


# What asks the record: events, numbers, words.
_ASKING = (Count, Given, Quantity, Each, ByAttribute, ByTrait, HasAttribute, HasTrait)


def _reads(item: Item) -> bool:
    """Whether an item asks anything of the record."""
    return item.measure is not None or any(isinstance(one, _ASKING) for _, one in parts_of(item))


def _marks(scheme: Scheme, known: Known) -> Iterator[Fault]:
    """Full marks contradict points without a highest value."""
    parts: list[tuple[Place, Scheme | Group]] = [((), scheme)]
    parts += [(("groups", place), group) for place, group in enumerate(scheme.groups)]
    for where, part in parts:
        most = known[part.code].most
        if part.full_marks is not None and most is None:
            expected = "a cap, or no full marks: points have no highest value"
            yield Fault((*where, "full_marks"), part.full_marks, expected)
        elif part.full_marks is not None and most is not None and most < part.full_marks:
            expected = f"{figure(most)}, the most that can be reached, or less"
            yield Fault((*where, "full_marks"), part.full_marks, expected)


def _grades(scheme: Scheme, known: Known | None) -> Iterator[Fault]:
    grades, by_veto = scheme.grades, {veto.grade for veto in scheme.vetoes}
    if isinstance(grades, Rules):
        for fault in order_faults(grades, by_veto):
            yield fault.under("grades")
        if known is not None:
            graded = {**known, scheme.code: _total(scheme, known)}
            for fault in rule_faults(grades, graded, by_veto):
                yield fault.under("grades")
    elif grades is not None:
        reach = None if known is None else _graded(scheme, grades, known)
        for fault in band_faults(grades, reach, by_veto):
            yield fault.under("grades", "bands")


def _graded(scheme: Scheme, grades: Bands, known: Known) -> Reach | None:
    """The points there can be and that are graded; None where nothing bears the code."""
    if grades.of is not None and grades.of != scheme.code:
        return known.get(grades.of)
    return _total(scheme, known)


def _total(scheme: Scheme, known: Known) -> Reach:
    """The total there can be where a grade asks for it: 0 too, where a veto zeroes it."""
    total, grades = known[scheme.code], scheme.grades
    zeroed = any(
        veto.zero and (veto.grade is None or not settles(grades, veto.grade))
        for veto in scheme.vetoes
    )
    below = total.most is not None and total.most < 0
    return total.with_zero() if zeroed and not below else total
