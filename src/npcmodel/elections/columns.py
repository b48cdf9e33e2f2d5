"""Counting by columns of bits: one bit a ballot, one whole number a name, no object a ballot.

There is no law in it. A column's bit is 1 where the ballot has the mark. Whole columns are
added at once, as an adder of gates would add them, so that the ballots that choose too many
persons come out as one more column.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

__all__ = ["Packed", "Sums", "packed", "sums"]

_LANES = 8  # bits of a byte: so many rows share one byte
_NO = 2  # the highest mark a byte may hold


class Sums(NamedTuple):
    """What was added up, in ballots and votes; the names are in the order of the columns.

    Attributes:
        ballots: all ballots.
        void: those that choose more persons than there are seats.
        blank: those without any mark.
        yes: votes for each candidate, on ballots that are not void.
        against: votes against each candidate, likewise.
        write_ins: votes for each person written in, those in doubt left out.
        doubtful: ballots that write in without a vote against, where that is in doubt.
        doubtful_yes: their votes for each candidate, which `yes` contains.
        doubtful_write_ins: the votes in doubt for each person written in.
    """

    ballots: int
    void: int
    blank: int
    yes: tuple[int, ...]
    against: tuple[int, ...]
    write_ins: tuple[int, ...]
    doubtful: int
    doubtful_yes: tuple[int, ...]
    doubtful_write_ins: tuple[int, ...]


def _digits(columns: Sequence[int]) -> list[int]:
    """Return how many of the columns have each bit: the binary digits of the numbers, as columns.

    Three columns of equal weight become a sum and a carry of twice the weight.
    """
    digits: list[int] = []
    level = list(columns)
    while level:
        carries: list[int] = []
        while len(level) > 1:
            one, two = level.pop(), level.pop()
            three = level.pop() if level else 0
            half = one ^ two
            level.append(half ^ three)
            carries.append((one & two) | (half & three))
        digits += level
        level = carries
    return digits


def _union(columns: Sequence[int]) -> int:
    whole = 0
    for column in columns:
        whole |= column
    return whole


def _above(digits: Sequence[int], some: int, most: int) -> int:
    """Return the bits whose number is above `most`, of those whose number is not 0."""
    if most.bit_length() > len(digits):
        return 0
    above, equal = 0, some
    for place in reversed(range(len(digits))):
        # Bits found above may stay among the equal: they can only be found above again.
        if most >> place & 1:
            equal &= digits[place]
        else:
            above |= equal & digits[place]
    return above


def _within(columns: Sequence[int], mask: int) -> tuple[int, ...]:
    return tuple((column & mask).bit_count() for column in columns)


def sums(  # noqa: PLR0913  # the columns, and what makes a ballot void or doubtful
    ballots: int,
    *,
    yes: Sequence[int],
    against: Sequence[int],
    write_ins: Sequence[int],
    seats: int,
    no_asked: bool,
) -> Sums:
    """Return the sums of the columns.

    Args:
        ballots: how many ballots; bits beyond them are 0.
        yes: a column for each candidate: who votes for the candidate.
        against: a column for each candidate, or none at all: who votes against.
        write_ins: a column for each person written in.
        seats: how many persons a ballot may choose.
        no_asked: whether a ballot that writes in without a vote against is doubtful.
    """
    digits = _digits([*yes, *write_ins])
    some = _union(digits)
    over = _above(digits, some, seats)
    against_any = _union(against)
    written = _union(write_ins) & ~over if no_asked else 0
    doubtful = written ^ (written & against_any)
    marked = some | against_any
    counts = marked ^ over if over else marked
    sure = counts ^ doubtful if doubtful else counts
    return Sums(
        ballots,
        over.bit_count(),
        ballots - marked.bit_count(),
        _within(yes, counts),
        _within(against, counts) if against_any else (0,) * len(yes),
        _within(write_ins, sure),
        doubtful.bit_count(),
        _within(yes, doubtful) if doubtful else (0,) * len(yes),
        _within(write_ins, doubtful) if doubtful else (0,) * len(write_ins),
    )


class Packed(NamedTuple):
    """Rows of bytes as columns of bits.

    Attributes:
        yes: a column for each name: which rows have a 1.
        against: a column for each name: which rows have a 2; empty where none has.
        wrong: the place in the data of the first byte that is neither 0, 1 nor 2.
    """

    yes: list[int]
    against: list[int]
    wrong: int | None = None


def packed(data: bytes, names: int) -> Packed:
    """Return the columns of rows that have a byte for each name: 0, 1 for yes or 2 for no.

    Eight blocks of rows are laid over one another, a bit of each byte apiece, before the columns
    are taken: an eighth of the bytes is left to take them from. Which bit a row becomes depends
    on its block, which no sum can tell.

    Args:
        data: the rows, one after another.
        names: how many bytes a row has.
    """
    rows = len(data) // names
    size = -(-rows // _LANES) * names
    blocks = [int.from_bytes(data[size * i : size * (i + 1)], "little") for i in range(_LANES)]
    ones = int.from_bytes(b"\1" * size, "little")
    if not _union(blocks) & ~ones:
        return Packed(_columns(blocks, size, names), [])
    yes = [block & ones for block in blocks]
    against = [block >> 1 & ones for block in blocks]
    for block, one, two in zip(blocks, yes, against, strict=True):
        if one | two << 1 != block or one & two:
            return Packed([], [], next(at for at, mark in enumerate(data) if mark > _NO))
    return Packed(_columns(yes, size, names), _columns(against, size, names))


def _columns(blocks: Sequence[int], size: int, names: int) -> list[int]:
    """Return the columns of blocks whose bytes are 0 or 1."""
    laid = 0
    for lane, block in enumerate(blocks):
        laid |= block << lane
    data = laid.to_bytes(size, "little")
    return [int.from_bytes(data[name::names], "little") for name in range(names)]
