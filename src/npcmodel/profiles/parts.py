"""What local texts give that no statute gives in this form."""

from __future__ import annotations

import enum
from typing import NamedTuple

__all__ = ["Limit", "ListOrder", "LocalSeats", "TimeLimit", "TimeUnit"]


class LocalSeats(NamedTuple):
    """How far a local text repeats the formula of a number of deputies (代表名额).

    What is None the text does not say; the statute then says it alone.

    Attributes:
        base: 名额基数.
        step: one more deputy for every so many people.
        cap: 总名额不得超过.
        cap_above: the cap binds only above this population.
        below_under: under this population the total may be below the base.
    """

    base: int
    step: int
    cap: int | None = None
    cap_above: int | None = None
    below_under: int | None = None


class Limit(NamedTuple):
    """The numbers that a local text allows.

    Attributes:
        least: the smallest; None where there is none.
        most: the largest; None where there is none.
        soft: True where the text says 一般 (as a rule).
        about: True where the text says 左右 (about), and how far that goes is open.
    """

    least: int | None = None
    most: int | None = None
    soft: bool = False
    about: bool = False

    def admits(self, number: int) -> bool:
        """Say whether the number lies within the limits."""
        above = self.least is None or number >= self.least
        return above and (self.most is None or number <= self.most)


@enum.unique
class TimeUnit(enum.Enum):
    """What a local text counts time in (期限单位)."""

    DAYS = "日"
    WORKING_DAYS = "个工作日"
    MONTHS = "个月"

    __hash__ = object.__hash__


class TimeLimit(NamedTuple):
    """The time that a local text gives (期限).

    Attributes:
        length: how many days, working days or months.
        unit: what is counted.
        before: True where it is counted back: so long before the event (…以前).
        soft: True where the text says 一般 (as a rule).
    """

    length: int
    unit: TimeUnit = TimeUnit.DAYS
    before: bool = False
    soft: bool = False


@enum.unique
class ListOrder(enum.Enum):
    """How the names on a list of candidates are ordered (名单顺序)."""

    STROKES = "按姓名笔划顺序"
    VOTES = "按得票多少顺序"
