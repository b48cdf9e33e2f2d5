"""Electoral districts."""

from typing import Any

import pytest

from npcmodel.errors import FactsError
from npcmodel.facts.areas import ElectoralDistrict


class Numpyish:
    """An integer of another library."""

    def __index__(self) -> int:
        return 2


def test_a_district_has_voters_and_seats() -> None:
    """Integers of other libraries become plain ones."""
    number: Any = Numpyish()
    district = ElectoralDistrict(number, number)

    assert ElectoralDistrict(registered=2, seats=2) == district
    assert (int, int) == (type(district.registered), type(district.seats))
    assert {district} == {ElectoralDistrict(2, 2)}


@pytest.mark.parametrize(
    ("field", "registered", "seats"),
    [("registered", 0, 1), ("registered", 3.0, 1), ("seats", 10, 0), ("seats", 10, True)],
)
def test_voters_and_seats_are_counts_of_at_least_one(
    field: str, registered: Any, seats: Any
) -> None:
    """A district without voters or without seats is none."""
    with pytest.raises(FactsError, match=rf"^{field} = .*: expected a whole number of at least 1"):
        ElectoralDistrict(registered, seats)
