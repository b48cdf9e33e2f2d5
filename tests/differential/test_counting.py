"""Counts of ballots against a reference written from the text, in every form of the ballots."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import product
from random import Random
from typing import Any, NamedTuple

import pytest

import npcmodel as npc
from npcmodel.elections.ballots import Ballot, Mark, WriteInReading
from npcmodel.elections.counting import count_ballots, count_columns, count_rows
from npcmodel.elections.counts import Count
from npcmodel.facts.people import Contest

ON = date(2026, 11, 21)
NAMES = ("甲", "乙")
OTHERS = ("丙", "丁")
CHIEF, DIRECT = Contest.CHIEF_POST, Contest.DEPUTIES_DIRECT
INDEPENDENT, WITH_A_NO = WriteInReading.INDEPENDENT, WriteInReading.WITH_A_NO


class Raw(NamedTuple):
    """A ballot as it comes out of the box: a sign a candidate, and the persons written in."""

    signs: tuple[str, ...]
    others: tuple[str, ...] = ()


def reference(ballots: Sequence[Raw], seats: int, *, anyone: bool) -> dict[str, Any]:
    """Return the numbers, ballot by ballot: 41 gives the choices, 44 II says what is void."""
    void = blank = doubtful = 0
    yes, no, nothing = ([0] * len(ballots[0].signs) for _ in range(3)) if ballots else ([], [], [])
    written: dict[str, int] = {}
    held: dict[str, int] = {}
    for signs, others in ballots:
        if signs.count("○") + len(others) > seats:
            void += 1
            continue
        if not others and set(signs) <= {" "}:
            blank += 1
        allowed = anyone or "×" in signs
        if others and not allowed:
            doubtful += 1
        for place, sign in enumerate(signs):
            if sign == "○":
                yes[place] += 1
            elif sign == "×":
                no[place] += 1
            else:
                nothing[place] += 1
        for other in others:
            box = written if allowed else held
            box[other] = box.get(other, 0) + 1
    return {
        "valid": len(ballots) - void,
        "void": void,
        "blank": blank,
        "doubtful": doubtful,
        "marks": list(zip(yes, no, nothing, strict=True)),
        "written": written,
        "held": held,
    }


def found(count: Count) -> dict[str, Any]:
    """Return the same numbers of a count."""
    return {
        "valid": count.valid,
        "void": count.void,
        "blank": count.blank,
        "doubtful": count.doubtful.ballots,
        "marks": [(one.yes, one.no, one.abstain) for one in count.marks.values()],
        "written": dict(count.poll.write_ins),
        "held": dict(count.doubtful.write_ins),
    }


def ballot(raw: Raw, names: Sequence[str]) -> Ballot:
    """Return the ballot that a library's user would build."""
    marks = {"○": Mark.YES, "×": Mark.NO}
    said = zip(names, raw.signs, strict=True)
    return Ballot({who: marks[sign] for who, sign in said if sign != " "}, raw.others)


def kinds() -> list[Raw]:
    """Return every ballot with two candidates and two more whom one may write in."""
    written = [(), ("丙",), ("丁",), ("丙", "丁")]
    return [Raw(signs, others) for signs, others in product(product("○× ", repeat=2), written)]


def piles() -> Iterator[tuple[Raw, ...]]:
    """Yield every pile of one ballot and of two, and one of all kinds together."""
    yield tuple(kinds())
    yield from product(kinds(), repeat=1)
    yield from product(kinds(), repeat=2)


def bits(ballots: Sequence[Raw], place: int, sign: str) -> int:
    """Return the column of a candidate, bit by bit."""
    return sum(1 << at for at, raw in enumerate(ballots) if raw.signs[place] == sign)


def columns(ballots: Sequence[Raw], names: Sequence[str], **asked: Any) -> Count:
    """Return the count of the ballots as columns."""
    return count_columns(
        {who: bits(ballots, place, "○") for place, who in enumerate(names)},
        against={who: bits(ballots, place, "×") for place, who in enumerate(names)},
        write_ins={
            who: sum(1 << at for at, raw in enumerate(ballots) if who in raw.others)
            for who in OTHERS
        },
        ballots=len(ballots),
        **asked,
    )


@pytest.mark.parametrize("seats", [1, 2, 3])
@pytest.mark.parametrize(
    ("contest", "reading", "anyone"),
    [(DIRECT, None, True), (CHIEF, None, False), (CHIEF, WITH_A_NO, False)],
)
def test_every_small_pile(
    contest: Contest, reading: WriteInReading | None, seats: int, *, anyone: bool
) -> None:
    """Ballots and columns of bits give the numbers of the text."""
    asked: dict[str, Any] = {"seats": seats, "participating": 2, "contest": contest, "on": ON}
    for pile in piles():
        want = reference(pile, seats, anyone=anyone)
        ballots = [ballot(raw, NAMES) for raw in pile]
        count = count_ballots(ballots, candidates=NAMES, reading=reading, **asked)

        assert want == found(count)
        assert count == columns(pile, NAMES, reading=reading, **asked)


@pytest.mark.parametrize("names", [1, 2, 3, 4, 5, 7, 8, 9, 16, 60])
def test_rows_of_every_length(names: int) -> None:
    """Rows by bytes, columns and ballots agree with the text, whatever eighth is left over."""
    draw = Random(names)  # noqa: S311  # ballots, not secrets
    who = [f"候选人{place}" for place in range(names)]
    for rows in [*range(18), 63, 64, 65, 200]:
        no = draw.choice([0, 1, 3])
        pile = [Raw(tuple(draw.choices("○ ×", (3, 3, no), k=names))) for _ in range(rows)]
        data = bytes(" ○×".index(sign) for raw in pile for sign in raw.signs)
        for seats in sorted({1, max(1, names // 2), names, names + 1}):
            asked: dict[str, Any] = {
                "seats": seats,
                "participating": rows,
                "contest": DIRECT,
                "on": ON,
            }
            count = count_rows(data, candidates=who, **asked)
            want = reference(pile, seats, anyone=True)

            assert {**want, "marks": want["marks"] or [(0, 0, 0)] * names} == found(count)
            assert count == columns(pile, who, **asked)
            assert count == count_ballots(
                [ballot(raw, who) for raw in pile], candidates=who, **asked
            )


def test_the_polls_left_possible() -> None:
    """Each is the count of ballots of which the write-in, or the whole ballot, was taken away."""
    pile = kinds()
    asked: dict[str, Any] = {"candidates": NAMES, "seats": 2, "contest": CHIEF, "on": ON}
    count = count_ballots([ballot(raw, NAMES) for raw in pile], participating=36, **asked)
    doubtful = [
        raw
        for raw in pile
        if raw.others and "×" not in raw.signs and raw.signs.count("○") + len(raw.others) <= 2
    ]
    apart = [raw._replace(others=()) if raw in doubtful else raw for raw in pile]
    rest = [raw for raw in pile if raw not in doubtful]
    void, sure = (
        count_ballots([ballot(raw, NAMES) for raw in some], participating=36, **asked).poll
        for some in (rest, apart)
    )
    lost = len(doubtful)

    assert count.possible[0] == sure
    assert count.possible[1] == npc.Poll(
        36, void.ballots + lost, void.void + lost, void.votes, void.write_ins
    )
    assert (
        count.possible[2]
        == count_ballots(
            [ballot(raw, NAMES) for raw in pile], participating=36, reading=INDEPENDENT, **asked
        ).poll
    )
