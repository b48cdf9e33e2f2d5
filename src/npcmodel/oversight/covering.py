"""What was to be reached and what was: kinds of hearers, themes, sources, years (覆盖情况)."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from fractions import Fraction
from typing import cast

import attrs

from npcmodel.checks import count, names
from npcmodel.errors import FactsError
from npcmodel.exact.sequences import runs
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.pairs import Pairs

__all__ = ["Coverage", "YearsInRow", "coverage", "years_in_row"]


def _shown(one: object) -> str:
    """Return a name as it is shown; one of several parts, as a source and a field, with a dash."""
    if isinstance(one, tuple):
        return "-".join(map(str, cast("tuple[object, ...]", one)))
    return str(one)


@attrs.frozen
class Coverage(Result):
    """How often each kind that was to be reached was reached (覆盖情况).

    Attributes:
        counts: by kind, in the order given, how often.
        outside: what was found of no such kind, each once, in the order found.
    """

    counts: Mapping[Hashable, int]
    outside: tuple[Hashable, ...] = ()

    def __attrs_post_init__(self) -> None:
        counts = Pairs[Hashable, int].of("counts", self.counts)
        if not counts:
            raise FactsError("counts", self.counts, "a kind or more")
        for kind, number in counts.items():
            count(f"counts[{kind!r}]", number)
        object.__setattr__(self, "counts", counts)
        object.__setattr__(self, "outside", names("outside", self.outside))

    @property
    def missing(self) -> tuple[Hashable, ...]:
        """The kinds that were not reached."""
        return tuple(kind for kind, number in self.counts.items() if not number)

    @property
    def complete(self) -> bool:
        """Whether every kind was reached."""
        return not self.missing

    @property
    def rate(self) -> Fraction:
        """The share of the kinds that were reached (覆盖率)."""
        return Fraction(len(self.counts) - len(self.missing), len(self.counts))

    def explain(self, lang: Lang = "zh") -> str:
        """Return how many kinds were reached, how often each, which not, and what else was."""
        zh = language(lang) == "zh"
        done, all_ = len(self.counts) - len(self.missing), len(self.counts)
        comma, colon = ("、", "：") if zh else (", ", ": ")
        lines = [f"应覆盖{all_}类，已覆盖{done}类" if zh else f"{done} of {all_} kinds reached"]
        reached = {kind: number for kind, number in self.counts.items() if number}
        if reached:
            lines.append(comma.join(f"{_shown(kind)} {n}" for kind, n in reached.items()))
        for which, head in (
            (self.missing, "未覆盖" if zh else "not reached"),
            (self.outside, "不在其中" if zh else "of no such kind"),
        ):
            if which:
                lines.append(f"{head}{colon}{comma.join(map(_shown, which))}")
        return "\n".join(lines)


def coverage(kinds: Iterable[Hashable], found: Iterable[Hashable]) -> Coverage:
    """Return which of the kinds that were to be reached were, and how often (覆盖情况).

    Args:
        kinds: the kinds, each once, by any names; pairs where two things cross, as sources of
            data and fields of supervision.
        found: the kind of each meeting, inspection or entry, as often as there was one.

    Raises:
        FactsError: no kind, or one named twice.

    Limitations: which kinds are to be reached is the caller's; no law names them.
    """
    asked = names("kinds", kinds)
    if not asked or len(set(asked)) != len(asked):
        raise FactsError("kinds", asked, "a kind or more, each once")
    given = names("found", found)
    return Coverage(
        Pairs((kind, given.count(kind)) for kind in asked),
        tuple(dict.fromkeys(one for one in given if one not in asked)),
    )


@attrs.frozen
class YearsInRow(Result):
    """How many years in a row something was done (连续年数).

    Attributes:
        last: the last year of the row; None where there is none.
        number: how many years the row has.
        longest: how many the longest row up to then has.
    """

    last: int | None
    number: int
    longest: int

    def explain(self, lang: Lang = "zh") -> str:
        """Return the row and the longest one."""
        if language(lang) == "zh":
            row = f"截至{self.last}年连续{self.number}年" if self.number else "没有连续年份"
            return f"{row}（最长连续{self.longest}年）"
        row = f"{self.number} in a row up to {self.last}" if self.number else "no years in a row"
        return f"{row} (longest: {self.longest})"


def years_in_row(years: Iterable[int], *, until: int) -> YearsInRow:
    """Return how many years in a row, up to one, something was done (连续开展年数).

    Args:
        years: the years in which it was, in any order, as often as it was done.
        until: the last year looked at; years after it count nothing.

    Raises:
        FactsError: a year that is no year.
    """
    last = count("until", until, 1)
    done = {count("years", one, 1) for one in names("years", years)}
    rows = runs(one for one in done if one <= last)
    lengths = [end - start + 1 for start, end in rows]
    number = lengths[-1] if rows and rows[-1][1] == last else 0
    return YearsInRow(last if number else None, number, max(lengths, default=0))
