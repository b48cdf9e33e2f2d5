"""From raw ballots to the count of a contest (计票)."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from datetime import date
from typing import Any, cast

from npcmodel.checks import count, name
from npcmodel.checks import names as sequence_of_names
from npcmodel.elections.ballots import Ballot, Mark, WriteInReading
from npcmodel.elections.columns import Sums, packed, sums
from npcmodel.elections.counts import NOBODY, Count, Frame, framed, made
from npcmodel.errors import FactsError
from npcmodel.facts.ballots import Poll
from npcmodel.facts.people import Contest
from npcmodel.pairs import Pairs

__all__ = ["count_ballots", "count_columns", "count_rows"]

_TABLE = 2  # dimensions


def _names(field: str, names: Iterable[Hashable]) -> tuple[Hashable, ...]:
    found = sequence_of_names(field, names)
    if len(set(found)) != len(found):
        raise FactsError(field, list(found), "each name once")
    return found


def _summed(
    frame: Frame,
    found: Sums,
    names: tuple[tuple[Hashable, ...], tuple[Hashable, ...]],
    participating: int,
    issued: int | None,
) -> Count:
    """Return the count of what was added up; `names` are the candidates and those written in."""
    candidates, others = names
    poll = Poll(
        participating,
        found.ballots,
        found.void,
        dict(zip(candidates, found.yes, strict=True)),
        _some(others, found.write_ins),
        issued,
    )
    doubtful = NOBODY
    if found.doubtful:
        doubtful = Poll(
            found.doubtful,
            found.doubtful,
            0,
            dict(zip(candidates, found.doubtful_yes, strict=True)),
            _some(others, found.doubtful_write_ins),
        )
    against = dict(zip(candidates, found.against, strict=True))
    return made(frame, poll, against, found.blank, doubtful)


def _some(others: tuple[Hashable, ...], votes: tuple[int, ...]) -> dict[Hashable, int]:
    """Return who was written in at all: nobody's name stands on a ballot with no vote."""
    return {who: number for who, number in zip(others, votes, strict=True) if number}


# Ballots one by one, or how many there are of each


def count_ballots(  # noqa: PLR0913  # the parts of a count
    ballots: Iterable[Ballot] | Mapping[Ballot, int],
    *,
    candidates: Iterable[Hashable],
    seats: int,
    participating: int,
    contest: Contest,
    on: date,
    issued: int | None = None,
    reading: WriteInReading | None = None,
) -> Count:
    """Count the ballots of a contest (计票).

    A ballot that chooses more persons than there are seats is void, write-ins among them; it is
    counted, but for nobody. A candidate whom a ballot does not mention gets an abstention.

    Args:
        ballots: the ballots returned, or how many there are of each.
        candidates: who stands, all of them.
        seats: how many are to be elected.
        participating: persons who took part, by proxy included (参加投票人数).
        contest: what is voted on.
        on: the day whose law applies.
        issued: ballots handed out, where that was counted.
        reading: who may write in another where the texts differ; None leaves it open.

    Raises:
        FactsError: a ballot that names somebody who does not stand as a candidate, or writes in
            a candidate: the error says which. Likewise what is no ballot, or no count.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 41, 44 II; 解放军选举办法 26, 28 II; 地方组织法 28; 代表法 17 VI (2015: 11 VI).
    Limitations: officials are those of local congresses. Whether who is written in may be
        elected is not asked. More ballots than were issued, or than persons took part, are
        counted and said; what follows, the election says.
    """
    frame = framed(contest, seats, reading, on)
    stand = _names("candidates", candidates)
    found, others = _patterns(_numbered(ballots, stand), stand, frame)
    return _summed(frame, found, (stand, others), participating, issued)


def _each(ballots: object) -> Iterable[tuple[object, object]]:
    if isinstance(ballots, Mapping):
        return cast("Mapping[object, object]", ballots).items()
    if isinstance(ballots, str | bytes) or not isinstance(ballots, Iterable):
        raise FactsError("ballots", ballots, "ballots, or how many there are of each")
    return ((one, 1) for one in cast("Iterable[object]", ballots))


def _numbered(ballots: object, candidates: tuple[Hashable, ...]) -> dict[Ballot, int]:
    """Return how many there are of each ballot, each kind checked once, at its first place."""
    known = frozenset(candidates)
    numbers: dict[Ballot, int] = {}
    for position, (ballot, number) in enumerate(_each(ballots)):
        if not isinstance(ballot, Ballot):
            raise FactsError(f"ballots[{position}]", ballot, "a Ballot")
        if ballot not in numbers:
            _check(f"ballots[{position}]", ballot, known)
            numbers[ballot] = 0
        if type(number) is not int or number < 0:
            number = count(f"ballots[{position}]", number)  # noqa: PLW2901  # the same, checked
        numbers[ballot] += number
    return numbers


def _check(field: str, ballot: Ballot, candidates: frozenset[Hashable]) -> None:
    strangers = [who for who in ballot.marks if who not in candidates]
    if strangers:
        raise FactsError(f"{field}.marks", strangers, "names of candidates")
    both = [who for who in ballot.write_ins if who in candidates]
    if both:
        raise FactsError(f"{field}.write_ins", both, "persons who are not candidates")


def _patterns(
    numbers: Mapping[Ballot, int], candidates: tuple[Hashable, ...], frame: Frame
) -> tuple[Sums, tuple[Hashable, ...]]:
    """Return the sums over kinds of ballots, and the names of those written in."""
    void = blank = doubtful = 0
    yes, against, doubtful_yes = (dict.fromkeys(candidates, 0) for _ in range(3))
    others: dict[Hashable, int] = {}
    doubtful_others: dict[Hashable, int] = {}
    for ballot, number in numbers.items():
        if ballot.chosen > frame.seats:
            void += number
            continue
        blank += number * ballot.blank
        doubt = frame.no_asked and bool(ballot.write_ins) and not ballot.objects
        doubtful += number * doubt
        for who, mark in ballot.marks.items():
            if mark is Mark.YES:
                yes[who] += number
                doubtful_yes[who] += number * doubt
            elif mark is Mark.NO:
                against[who] += number
        for who in ballot.write_ins:
            others[who] = others.get(who, 0) + number * (not doubt)
            doubtful_others[who] = doubtful_others.get(who, 0) + number * doubt
    found = Sums(
        sum(numbers.values()),
        void,
        blank,
        tuple(yes.values()),
        tuple(against.values()),
        tuple(others.values()),
        doubtful,
        tuple(doubtful_yes.values()),
        tuple(doubtful_others.values()),
    )
    return found, tuple(others)


# Columns and rows: no object a ballot


def count_columns(  # noqa: PLR0913  # the parts of a count
    columns: Mapping[Any, int],
    *,
    ballots: int,
    seats: int,
    participating: int,
    contest: Contest,
    on: date,
    against: Mapping[Any, int] = Pairs(),
    write_ins: Mapping[Any, int] = Pairs(),
    issued: int | None = None,
    reading: WriteInReading | None = None,
) -> Count:
    """Count ballots given as columns of bits (计票): one whole number a name, one bit a ballot.

    As `count_ballots` does, of the same ballots. Bit 0 is the first ballot.

    Args:
        columns: for each candidate, who votes for the candidate; 0 where nobody does.
        ballots: how many ballots were returned.
        seats: how many are to be elected.
        participating: persons who took part, by proxy included (参加投票人数).
        contest: what is voted on.
        on: the day whose law applies.
        against: for each candidate voted against, on which ballots.
        write_ins: for each person written in, on which ballots.
        issued: ballots handed out, where that was counted.
        reading: who may write in another where the texts differ; None leaves it open.

    Raises:
        FactsError: bits beyond the ballots, a ballot for and against one candidate, votes against
            who does not stand, or a candidate written in. Likewise what is no count.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 41, 44 II; 解放军选举办法 26, 28 II; 地方组织法 28; 代表法 17 VI (2015: 11 VI).
    Limitations: as for `count_ballots`.
    """
    frame = framed(contest, seats, reading, on)
    ballots = count("ballots", ballots)
    yes = _columns("columns", columns, ballots)
    no = _columns("against", against, ballots)
    others = _columns("write_ins", write_ins, ballots)
    _check_columns(yes, no, others)
    found = sums(
        ballots,
        yes=tuple(yes.values()),
        against=tuple(no.get(who, 0) for who in yes),
        write_ins=tuple(others.values()),
        seats=frame.seats,
        no_asked=frame.no_asked,
    )
    return _summed(frame, found, (tuple(yes), tuple(others)), participating, issued)


def _columns(field: str, columns: object, ballots: int) -> dict[Hashable, int]:
    found: dict[Hashable, int] = {}
    for who, column in Pairs[Hashable, object].of(field, columns).items():
        one = f"{field}[{name(field, who)!r}]"
        bits = column if type(column) is int else count(one, column)
        # Python refuses to print a number of a million bits, so the error says how many it has.
        if bits < 0 or bits.bit_length() > ballots:
            expected = f"at most {ballots} bits, one a ballot, and no negative number"
            raise FactsError(one, f"{bits.bit_length()} bits", expected)
        found[who] = bits
    return found


def _check_columns(
    yes: Mapping[Hashable, int], no: Mapping[Hashable, int], others: Mapping[Hashable, int]
) -> None:
    strangers = [who for who in no if who not in yes]
    if strangers:
        raise FactsError("against", strangers, "names of candidates")
    both = [who for who in others if who in yes]
    if both:
        raise FactsError("write_ins", both, "persons who are not candidates")
    for who, column in no.items():
        twice = column & yes[who]
        if twice:
            position = (twice & -twice).bit_length() - 1
            expected = f"ballots that do not vote for {who!r} as well"
            raise FactsError(f"against[{who!r}]", f"ballot {position}", expected)


def count_rows(  # noqa: PLR0913  # the parts of a count
    rows: object,
    *,
    candidates: Iterable[Hashable],
    seats: int,
    participating: int,
    contest: Contest,
    on: date,
    issued: int | None = None,
    reading: WriteInReading | None = None,
) -> Count:
    """Count ballots given as rows of bytes (计票): one row a ballot, one byte a candidate.

    As `count_ballots` does, of the same ballots without write-ins. A byte is 1 for yes, 2 for
    no, and 0 for neither.

    Args:
        rows: bytes, or any buffer of bytes or truth values in C order, such as an array of
            numpy: one row after another, or a table of ballots by candidates.
        candidates: who stands, in the order of the bytes of a row.
        seats: how many are to be elected.
        participating: persons who took part, by proxy included (参加投票人数).
        contest: what is voted on.
        on: the day whose law applies.
        issued: ballots handed out, where that was counted.
        reading: who may write in another where the texts differ; no row writes anybody in.

    Raises:
        FactsError: another buffer, a length that is no multiple of the candidates, no
            candidates, or another byte: the error says in which row.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 41, 44 II; 解放军选举办法 26, 28 II; 地方组织法 28; 代表法 17 VI (2015: 11 VI).
    Limitations: as for `count_ballots`.
    """
    frame = framed(contest, seats, reading, on)
    stand = _names("candidates", candidates)
    if not stand:
        raise FactsError("candidates", [], "at least one: without them a row has no length")
    data = _bytes(rows, len(stand))
    columns = packed(data, len(stand))
    if columns.wrong is not None:
        row, place = divmod(columns.wrong, len(stand))
        expected = "0 (neither), 1 (yes) or 2 (no)"
        raise FactsError(f"rows[{row}][{place}]", data[columns.wrong], expected)
    found = sums(
        len(data) // len(stand),
        yes=columns.yes,
        against=columns.against or (0,) * len(stand),
        write_ins=(),
        seats=frame.seats,
        no_asked=frame.no_asked,
    )
    return _summed(frame, found, (stand, ()), participating, issued)


def _bytes(rows: object, names: int) -> bytes:
    expected = f"bytes in C order, {names} a row: one after another, or as a table"
    try:
        # What is no buffer raises a TypeError; one that is not to be had, a ValueError.
        view = memoryview(rows)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        raise FactsError("rows", type(rows).__name__, expected) from None
    # A table's second length is that of its rows; one row after another must come out even.
    fits = (view.shape or ())[1:] == (names,) if view.ndim == _TABLE else not view.nbytes % names
    if view.itemsize != 1 or not view.c_contiguous or view.ndim not in {1, _TABLE} or not fits:
        raise FactsError("rows", f"{view.format} of shape {view.shape}", expected)
    return rows if type(rows) is bytes else view.tobytes()
