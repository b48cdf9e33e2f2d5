"""Percentages that add up, and whether printed ones are those of the counts printed with them."""

from __future__ import annotations

import enum
import re
from collections.abc import Hashable, Mapping
from fractions import Fraction
from typing import Generic, NamedTuple, TypeVar

import attrs

from npcmodel.checks import count
from npcmodel.errors import FactsError
from npcmodel.exact.sharing import Method, Shares, share
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language, term
from npcmodel.pairs import Pairs

__all__ = [
    "Percentages",
    "PrintedFigures",
    "PrintedLine",
    "PrintedMethod",
    "percentages",
    "printed_consistent",
]

N = TypeVar("N", bound=Hashable)
_HUNDRED = 100
_MOST_DECIMALS = 9
_PRINTED = re.compile(r"[0-9]+(?:\.([0-9]+))?%?", re.ASCII)


@enum.unique
class PrintedMethod(enum.Enum):
    """How a printed percentage was made from its count (修约方法)."""

    HALF_UP = "四舍五入"
    TRUNCATION = "舍去尾数"
    LARGEST_REMAINDER = "最大余额法（合计100%）"

    __hash__ = object.__hash__


def _half_up(number: int, base: int, unit: int) -> int:
    """Return the percentage in whole units of the last place, rounded half up."""
    return (2 * number * _HUNDRED * unit + base) // (2 * base)


def _cut_off(number: int, base: int, unit: int) -> int:
    return number * _HUNDRED * unit // base


def _figure(units: int, decimals: int) -> str:
    """Return so many units of the last place in digits, in per cent."""
    whole, rest = divmod(units, 10**decimals)
    return f"{whole}.{rest:0{decimals}d}%" if decimals else f"{whole}%"


def _counts(counts: Mapping[N, int]) -> dict[N, int]:
    given = Pairs[N, int].of("counts", counts)
    if not given:
        raise FactsError("counts", given, "one count or more")
    return {name: count(f"counts[{name!r}]", number) for name, number in given.items()}


@attrs.frozen(kw_only=True)
class Percentages(Result, Generic[N]):
    """Percentages of parts of a whole (百分比), in units of per cent.

    Attributes:
        decimals: to how many decimal places.
        added: those that add up to 100 by largest remainders, without what is contested; None
            where there is nothing to share.
        tied: the parts with equal remainders that compete for the last units.
        contested: for how many units of the last place they compete.
        rounded: those that are rounded half up one by one, whatever their sum; None likewise.
    """

    decimals: int
    added: Mapping[N, Fraction] | None
    tied: tuple[N, ...]
    contested: int
    rounded: Mapping[N, Fraction] | None

    def explain(self, lang: Lang = "zh") -> str:
        """Return each percentage by both ways, a line each, and the tie."""
        zh = language(lang) == "zh"
        if self.added is None or self.rounded is None:
            return "没有基数" if zh else "no base"
        unit = 10**self.decimals
        lines: list[str] = []
        for name, added in self.added.items():
            one = _figure(int(added * unit), self.decimals)
            other = _figure(int(self.rounded[name] * unit), self.decimals)
            said = f"（四舍五入{other}）" if zh else f" (half up: {other})"
            lines.append(f"{name}{'：' if zh else ': '}{one}{said}")
        if self.contested:
            names = ("、" if zh else ", ").join(map(str, self.tied))
            lines.append(
                f"余额相同：{names}，末位{self.contested}个单位未定"
                if zh
                else f"equal remainders: {names}; {self.contested} in the last place left open"
            )
        return "\n".join(lines)


def percentages(counts: Mapping[N, int], *, decimals: int = 2) -> Percentages[N]:
    """Return the percentages of parts of a whole, adding up to 100 and rounded (百分比).

    Args:
        counts: the parts, in items; together they are the whole.
        decimals: to how many decimal places.

    Raises:
        FactsError: no parts, numbers that are no counts, or more than nine decimals.

    Limitations: no text says how percentages are rounded; both ways occur in print.
    """
    own = _counts(counts)
    places = count("decimals", decimals, 0, _MOST_DECIMALS)
    unit, total = 10**places, sum(own.values())
    if not total:
        return Percentages(decimals=places, added=None, tied=(), contested=0, rounded=None)
    shares = share(own, _HUNDRED * unit, Method.LARGEST_REMAINDER)
    return Percentages(
        decimals=places,
        added=Pairs((name, Fraction(held, unit)) for name, held in shares.pairs),
        tied=shares.tied,
        contested=shares.contested,
        rounded=Pairs(
            (name, Fraction(_half_up(number, total, unit), unit)) for name, number in own.items()
        ),
    )


# Printed figures


@attrs.frozen(kw_only=True)
class PrintedLine:
    """A printed percentage beside those of its count (印出的百分比).

    Attributes:
        name: of what.
        count: the count, in items.
        printed: the percentage that was printed, in per cent.
        half_up: the one rounded half up.
        truncated: the one cut off.
    """

    name: Hashable
    count: int
    printed: Fraction
    half_up: Fraction
    truncated: Fraction


@attrs.frozen(kw_only=True)
class PrintedFigures(Result):
    """Whether printed percentages are those of the counts (公布数字的核对).

    Attributes:
        base: what they are shares of, in items.
        decimals: to how many places they are printed.
        lines: each of them.
        fits: the methods by which every one of them comes out; none where they are inconsistent.
        parts: whether the counts add up to the base, so that 100 per cent may be shared.
        sum: of the printed percentages.
    """

    base: int
    decimals: int
    lines: tuple[PrintedLine, ...]
    fits: tuple[PrintedMethod, ...]
    parts: bool

    @property
    def consistent(self) -> bool:
        """Whether some method gives every one of them."""
        return bool(self.fits)

    @property
    def sum(self) -> Fraction:
        """The sum of the printed percentages."""
        return sum((one.printed for one in self.lines), Fraction(0))

    def explain(self, lang: Lang = "zh") -> str:
        """Return each printed figure beside the computed ones, and what fits."""
        zh = language(lang) == "zh"
        colon, unit = "：" if zh else ": ", 10**self.decimals
        lines: list[str] = []
        for one in self.lines:
            said = [
                _figure(int(figure * unit), self.decimals)
                for figure in (one.printed, one.half_up, one.truncated)
            ]
            lines.append(
                f"{one.name}{colon}{one.count}/{self.base}，印出{said[0]}，"
                f"四舍五入{said[1]}，舍去尾数{said[2]}"
                if zh
                else f"{one.name}{colon}{one.count} of {self.base}, printed {said[0]}, "
                f"half up {said[1]}, cut off {said[2]}"
            )
        methods = ("、" if zh else ", ").join(term(one, lang) for one in self.fits)
        if self.fits:
            lines.append(f"相符：{methods}" if zh else f"fits: {methods}")
        else:
            lines.append("没有一种修约方法与之相符" if zh else "no way of rounding gives these")
        return "\n".join(lines)


class _Print(NamedTuple):
    """Printed digits as a whole number of units of their last place."""

    digits: str
    places: int

    def units(self, decimals: int) -> int:
        return int(self.digits + "0" * (decimals - self.places))


def _print(field: str, value: object) -> _Print:
    found = _PRINTED.fullmatch(value) if isinstance(value, str) else None
    places = "" if found is None else found.group(1) or ""
    if not isinstance(value, str) or found is None or len(places) > _MOST_DECIMALS:
        raise FactsError(field, value, "the percentage as printed, as in '63.4%' or '63.4'")
    return _Print(value.rstrip("%").replace(".", ""), len(places))


def printed_consistent(
    counts: Mapping[N, int], printed: Mapping[N, str], *, base: int
) -> PrintedFigures:
    """Return whether printed percentages are those of the counts (公布数字的核对).

    A figure printed with fewer places than the others is read with theirs: 27 beside 63.4 is 27.0.

    Args:
        counts: the counts as printed, in items.
        printed: the percentage printed with each, as its digits.
        base: what they are shares of, in items.

    Raises:
        FactsError: other names than those counted, a count above the base, or what is no
            percentage.

    Limitations: adding up to 100 is asked only of counts that add up to the base.
    """
    own = _counts(counts)
    whole = count("base", base, 1)
    for name, number in own.items():
        count(f"counts[{name!r}]", number, 0, whole)
    given = Pairs[N, str].of("printed", printed)
    if set(given) != set(own):
        raise FactsError("printed", list(given), f"the names counted: {list(own)}")
    prints = {name: _print(f"printed[{name!r}]", one) for name, one in given.items()}
    decimals = max(one.places for one in prints.values())
    unit = 10**decimals
    units = {name: one.units(decimals) for name, one in prints.items()}
    half_up = {name: _half_up(number, whole, unit) for name, number in own.items()}
    cut_off = {name: _cut_off(number, whole, unit) for name, number in own.items()}
    parts = sum(own.values()) == whole
    shared = parts and _is_share(units, share(own, _HUNDRED * unit, Method.LARGEST_REMAINDER))
    found = (units == half_up, units == cut_off, shared)
    return PrintedFigures(
        base=whole,
        decimals=decimals,
        lines=tuple(
            PrintedLine(
                name=name,
                count=number,
                printed=Fraction(units[name], unit),
                half_up=Fraction(half_up[name], unit),
                truncated=Fraction(cut_off[name], unit),
            )
            for name, number in own.items()
        ),
        fits=tuple(one for one, fit in zip(PrintedMethod, found, strict=True) if fit),
        parts=parts,
    )


def _is_share(units: Mapping[N, int], shares: Shares[N]) -> bool:
    """Say whether the units are those shared, with the contested ones among the tied."""
    more = {name: units[name] - held for name, held in shares.pairs}
    lawful = all(one == 0 or (one == 1 and name in shares.tied) for name, one in more.items())
    return lawful and sum(more.values()) == shares.contested
