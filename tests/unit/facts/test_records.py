"""Records: dated events of a person, an office or a town."""

from datetime import date, datetime
from fractions import Fraction
from typing import Any

import pytest

from npcmodel.errors import FactsError
from npcmodel.facts.records import Event, Record
from npcmodel.pairs import Pairs

DAY = date(2026, 1, 8)
VISIT = Event("visit", DAY, counts={"hours": Fraction(3, 2), "items": 0}, traits={"role": "lead"})


class Numpyish:
    """An integer of another library."""

    def __index__(self) -> int:
        return 3


def test_an_event_has_quantities_and_qualities() -> None:
    """Both are read-only mappings, empty unless given."""
    assert Pairs({"hours": Fraction(3, 2), "items": 0}) == VISIT.counts
    assert Pairs({"role": "lead"}) == VISIT.traits
    assert (Pairs(), Pairs()) == (Event("visit", DAY).counts, Event("visit", DAY).traits)


def test_quantities_of_other_libraries_become_plain() -> None:
    """An integer is an int, a Fraction stays one."""
    three: Any = Numpyish()
    event = Event("visit", DAY, counts={"items": three, "days": Fraction(4, 2)})

    assert [int, Fraction] == [type(number) for number in event.counts.values()]
    assert Pairs({"items": 3, "days": 2}) == event.counts


@pytest.mark.parametrize("bad", [-1, Fraction(-1, 2), 1.5, 1.0, True, "1", None])
def test_quantities_are_numbers_of_at_least_nothing(bad: Any) -> None:
    """The quantity at fault is named."""
    with pytest.raises(FactsError) as caught:
        Event("visit", DAY, counts={"items": 1, "hours": bad})

    assert (
        "counts['hours']",
        bad,
        "a whole number or a Fraction of at least 0",
    ) == caught.value.args


@pytest.mark.parametrize(
    ("field", "parts"),
    [
        ("kind", (" ", DAY)),
        ("kind", (5, DAY)),
        ("day", ("visit", datetime(2026, 1, 8))),  # noqa: DTZ001
        ("counts", ("visit", DAY, [1])),
        ("counts", ("visit", DAY, {"": 1})),
        ("counts", ("visit", DAY, {5: 1})),
        ("traits", ("visit", DAY, {}, ["lead"])),
        ("traits", ("visit", DAY, {}, {"": "lead"})),
        (r"traits\['role'\]", ("visit", DAY, {}, {"role": ""})),
        (r"traits\['role'\]", ("visit", DAY, {}, {"role": 5})),
    ],
)
def test_parts_of_an_event_are_checked(field: str, parts: Any) -> None:
    """The part at fault is named."""
    with pytest.raises(FactsError, match=rf"^{field} = "):
        Event(*parts)


def test_a_record_holds_events_in_the_order_given() -> None:
    """Any iterable of events becomes a tuple."""
    events: Any = [VISIT, Event("report", date(2025, 1, 1))]
    record = Record("甲", events, {"post": "deputy"})

    assert tuple(events) == record.events
    assert Pairs({"post": "deputy"}) == record.attributes
    assert ((), Pairs()) == (Record(7).events, Record(7).attributes)


@pytest.mark.parametrize(
    ("field", "parts"),
    [
        ("subject", (None,)),
        ("subject", (["甲"],)),
        ("events", ("甲", "visit")),
        ("events", ("甲", ("visit",))),
        ("attributes", ("甲", (), 5)),
        (r"attributes\['post'\]", ("甲", (), {"post": None})),
    ],
)
def test_parts_of_a_record_are_checked(field: str, parts: Any) -> None:
    """The part at fault is named."""
    with pytest.raises(FactsError, match=rf"^{field} = "):
        Record(*parts)


def test_events_and_records_hash() -> None:
    """They are values, whatever the order of their pairs."""
    turned = Event("visit", DAY, {"items": 0, "hours": Fraction(3, 2)}, {"role": "lead"})

    assert {VISIT} == {turned}
    assert {Record("甲", (VISIT,))} == {Record("甲", (turned,))}
