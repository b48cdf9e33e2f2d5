"""What arithmetic and days refuse names the field and shows the value."""

from datetime import date

import pytest

from npcmodel.dates.frequency import AtLeast, Period
from npcmodel.dates.workdays import workdays_after
from npcmodel.errors import FactsError
from npcmodel.exact.sharing import Method, share


class Never:
    """A calendar without a working day."""

    def is_workday(self, _: date) -> bool:
        """Say no."""
        return False


@pytest.mark.parametrize("method", Method)
def test_no_weight_at_all(method: Method) -> None:
    """Nobody to share among."""
    with pytest.raises(FactsError) as error:
        share({"东": 0, "西": 0}, 3, method)

    assert ("weights", {"东": 0, "西": 0}) == (error.value.field, error.value.value)


def test_a_year_is_asked_for() -> None:
    """Shorter periods have a type of their own."""
    with pytest.raises(FactsError) as error:
        AtLeast(1, Period.QUARTER)

    assert ("period", Period.QUARTER) == (error.value.field, error.value.value)


def test_a_calendar_without_work() -> None:
    """The calendar at fault is shown."""
    calendar = Never()
    with pytest.raises(FactsError) as error:
        workdays_after(date(2026, 2, 17), 1, calendar)

    assert ("calendar", calendar) == (error.value.field, error.value.value)
