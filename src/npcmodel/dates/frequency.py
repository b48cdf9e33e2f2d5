"""How often something must happen: four requirements that are easily taken for one another.

| type | says | example |
| --- | --- | --- |
| `AtLeast` | so many in the year | 每年至少举行一次 |
| `EveryPeriod` | so many in each calendar period of the year | 每个季度至少召开一次 |
| `NeverApart` | never more than so many months between two | 间隔不超过三个月 |
| `OnceIn` | once in N months, by period or by interval: left open | 每两个月至少举行一次 |

Four meetings in a year meet the first and may fail each of the others. What `OnceIn`
asks is broken only where both readings are, and met only where both are met.
"""

from __future__ import annotations

import enum

import attrs

from npcmodel.checks import count, member
from npcmodel.errors import FactsError

__all__ = ["AtLeast", "EveryPeriod", "Frequency", "NeverApart", "OnceIn", "Period"]


@enum.unique
class Period(enum.Enum):
    """A period of the calendar (周期)."""

    YEAR = "年"
    HALF_YEAR = "半年"
    QUARTER = "季度"
    TWO_MONTHS = "两个月"
    MONTH = "月"

    @property
    def months(self) -> int:
        """How many months the period has."""
        return _MONTHS[self]


_MONTHS = {
    Period.YEAR: 12,
    Period.HALF_YEAR: 6,
    Period.QUARTER: 3,
    Period.TWO_MONTHS: 2,
    Period.MONTH: 1,
}
_BY_MONTHS = {months: period for period, months in _MONTHS.items()}


@attrs.frozen
class AtLeast:
    """At least so many in the year (每年至少…次).

    Attributes:
        times: how often, 1 or more.
        period: the year; for a shorter period say `EveryPeriod`, which asks for each of them.
    """

    times: int
    period: Period = Period.YEAR

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "times", count("times", self.times, 1))
        if member("period", self.period, Period) is not Period.YEAR:
            raise FactsError("period", self.period, "Period.YEAR; shorter ones are EveryPeriod's")


@attrs.frozen
class EveryPeriod:
    """At least so many in every calendar period (每个季度至少…次).

    Attributes:
        times: how often in each period, 1 or more.
        period: which periods the year falls into.
    """

    times: int
    period: Period

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "times", count("times", self.times, 1))
        member("period", self.period, Period)


@attrs.frozen
class NeverApart:
    """Never more than so many months from one to the next (间隔不超过…个月).

    Attributes:
        months: the longest lawful interval, 1 or more.
    """

    months: int

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "months", count("months", self.months, 1))


@attrs.frozen
class OnceIn:
    """At least once in so many months (每…个月至少一次); the reading is open.

    Attributes:
        months: 1, 2, 3, 6 or 12.
    """

    months: int

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "months", count("months", self.months, 1))
        if self.months not in _BY_MONTHS:
            raise FactsError("months", self.months, f"one of {sorted(_BY_MONTHS)}")

    @property
    def by_calendar(self) -> EveryPeriod:
        """The reading that asks for one in each calendar period."""
        return EveryPeriod(1, _BY_MONTHS[self.months])

    @property
    def by_interval(self) -> NeverApart:
        """The reading that asks for no longer interval."""
        return NeverApart(self.months)


Frequency = AtLeast | EveryPeriod | NeverApart | OnceIn
