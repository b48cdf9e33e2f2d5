"""Printed figures held against the counts they come from (公布数字的核对)."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

import attrs

from npcmodel.checks import count, instance
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language

__all__ = ["PrintedShare", "PrintedTotal", "printed_share", "printed_total"]


@attrs.frozen
class PrintedShare(Result):
    """Which counts a printed percentage can come from (公布比率的核对).

    Attributes:
        printed: the share as printed, as 967/1000 for 96.7 %.
        places: the decimals of the percentage.
        base: what it is a share of.
        counts: the counts out of the base that round to it; empty where none does.
        given: the count that was printed beside it; None where none was.
    """

    printed: Fraction
    places: int
    base: int
    counts: tuple[int, ...]
    given: int | None = None

    def __attrs_post_init__(self) -> None:
        instance("printed", self.printed, Fraction)
        count("places", self.places)
        count("base", self.base, 1)

    @property
    def consistent(self) -> bool:
        """Whether a count gives it: the one printed beside it, or otherwise any."""
        return bool(self.counts) if self.given is None else self.given in self.counts

    def explain(self, lang: Lang = "zh") -> str:
        """Return whether the figure fits the base, and the counts that give it."""
        zh = language(lang) == "zh"
        whole, part = divmod(self.printed * 100 * 10**self.places, 10**self.places)
        shown = f"{whole}.{int(part):0{self.places}d}%" if self.places else f"{whole}%"
        found = "、".join(map(str, self.counts)) if zh else ", ".join(map(str, self.counts))
        if zh:
            head = f"公布为{shown}，基数{self.base}：" + ("相符" if self.consistent else "不相符")
            return head + (f"（{found}）" if found else "（没有一个数得出此比率）")
        head = f"printed {shown} of {self.base}: "
        head += "consistent" if self.consistent else "inconsistent"
        return head + (f" ({found})" if found else " (no count gives it)")


def printed_share(
    printed: Fraction, base: int, *, places: int, given: int | None = None
) -> PrintedShare:
    """Return which counts a printed percentage can come from (公布比率的核对).

    A count fits when its share lies within half of the last decimal printed, exact halves
    included, for reports do not say how they round.

    Args:
        printed: the share as printed, as 967/1000 for 96.7 %.
        base: what it is a share of.
        places: the decimals of the percentage as printed.
        given: the count printed beside it, where one was.

    Raises:
        FactsError: no Fraction of 0 or more, no base, or a share of more decimals than that.
    """
    if instance("printed", printed, Fraction) < 0:
        raise FactsError("printed", printed, "a Fraction of 0 or more")
    units = 100 * 10 ** count("places", places)
    if (printed * units).denominator != 1:
        raise FactsError("printed", printed, f"a percentage of {places} decimals")
    size = count("base", base, 1)
    half = Fraction(1, 2 * units)
    low, high = (printed - half) * size, (printed + half) * size
    most = high.numerator // high.denominator
    if printed <= 1:
        most = min(most, size)
    least = max(0, -(-low.numerator // low.denominator))
    counts = tuple(range(least, most + 1))
    own = None if given is None else count("given", given)
    return PrintedShare(printed, places, size, counts, own)


@attrs.frozen
class PrintedTotal(Result):
    """A printed total beside the parts printed with it (公布合计的核对).

    Attributes:
        total: the total as printed.
        parts: the parts as printed.
    """

    total: int
    parts: tuple[int, ...]

    def __attrs_post_init__(self) -> None:
        count("total", self.total)
        object.__setattr__(self, "parts", tuple(count("parts", one) for one in self.parts))

    @property
    def difference(self) -> int:
        """How much the total is above its parts; negative where it is below."""
        return self.total - sum(self.parts)

    @property
    def consistent(self) -> bool:
        """Whether the parts add up to the total."""
        return not self.difference

    def explain(self, lang: Lang = "zh") -> str:
        """Return whether the parts add up, and by how much they do not."""
        zh = language(lang) == "zh"
        added = "+".join(map(str, self.parts))
        head = f"公布合计{self.total}，分项{added}：" if zh else f"printed {self.total}, {added}: "
        if self.consistent:
            return head + ("相符" if zh else "consistent")
        off = self.difference
        return head + (f"不相符，相差{off}" if zh else f"inconsistent, off by {off}")


def printed_total(total: int, parts: Iterable[int]) -> PrintedTotal:
    """Return a printed total beside its parts (公布合计的核对).

    Args:
        total: the total as printed.
        parts: the parts as printed.

    Raises:
        FactsError: what is no count.
    """
    return PrintedTotal(count("total", total), tuple(parts))
