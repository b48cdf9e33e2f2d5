"""Ballots and their count: examples, and each fact that cannot be."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import attrs
import pytest

import npcmodel as npc
from npcmodel.elections.ballots import (
    Ballot,
    Mark,
    WriteInReading,
    ballot_valid,
    proxies_valid,
    write_in_valid,
)
from npcmodel.elections.counting import count_ballots, count_columns, count_rows
from npcmodel.elections.counts import Count
from npcmodel.facts.people import Contest

ON = date(2026, 11, 21)
DIRECT, INDIRECT, CHIEF = (
    Contest.DEPUTIES_DIRECT,
    Contest.DEPUTIES_INDIRECT,
    Contest.CHIEF_POST,
)
NAMES = ("甲", "乙", "丙")
BOTH = Ballot({"甲": Mark.YES, "乙": Mark.YES})
ALL = Ballot(dict.fromkeys(NAMES, Mark.YES))
ONE = Ballot({"甲": Mark.YES, "乙": Mark.NO})
OTHER = Ballot({"甲": Mark.YES}, ("丁",))


class Index:
    """A whole number of another kind, as numpy has them."""

    def __init__(self, number: int) -> None:
        self.number = number

    def __index__(self) -> int:
        return self.number


def let_go() -> memoryview:
    """Return a buffer that can no longer be read."""
    view = memoryview(bytes(3))
    view.release()
    return view


def wrong(value: object) -> Any:
    """Return a value of a kind that the annotations refuse."""
    return value


def counted(ballots: Any, **more: Any) -> Count:
    """Return the count of ballots for two seats."""
    asked = {
        "candidates": NAMES,
        "seats": 2,
        "participating": 5,
        "contest": DIRECT,
        "on": ON,
        **more,
    }
    return count_ballots(ballots, **asked)


PILE = [BOTH, ALL, ONE, OTHER, Ballot()]


def test_a_pile_is_counted() -> None:
    """Votes of valid ballots only; the void one and the blank one are said."""
    count = counted(PILE, issued=6)

    assert npc.Poll(5, 5, 1, {"甲": 3, "乙": 1, "丙": 0}, {"丁": 1}, 6) == count.poll
    assert {"甲": 0, "乙": 1, "丙": 0} == count.against
    assert (4, 1, 1) == (count.valid, count.void, count.blank)
    assert npc.Tally(yes=1, no=1, abstain=2, void=1) == count.marks["乙"]
    assert [5, 5, 5] == [tally.persons for tally in count.marks.values()]
    assert (count.poll,) == count.possible
    assert () == count.open
    assert () == count.notes
    assert WriteInReading.INDEPENDENT is count.reading


@pytest.mark.parametrize(
    ("issued", "participating", "found"),
    [
        (None, 5, (None, None, 0, 0)),
        (4, 4, (0, 1, 0, 1)),
        (5, 5, (0, 0, 0, 0)),
        (6, 6, (1, 0, 1, 0)),
        (9, 3, (4, 0, 0, 2)),
    ],
)
def test_the_count_is_reconciled(
    issued: int | None, participating: int, found: tuple[int | None, ...]
) -> None:
    """By how many ballots issued, ballots returned and persons voting differ: no exception."""
    count = counted(PILE, issued=issued, participating=participating)

    assert found == (
        count.not_returned,
        count.beyond_issued,
        count.not_cast,
        count.beyond_participating,
    )


def test_the_count_is_said_in_chinese() -> None:
    """Numbers, differences, votes and provisions, a line each."""
    count = counted(PILE, issued=4, participating=3)

    assert [
        "发出选票4张，收回选票5张，参加投票3人",
        "有效票4张（其中空白票1张），废票1张",
        "收回的选票比发出的多1张",
        "收回的选票比参加投票的人数多2张",
        "甲：赞成3票，反对0票，弃权1票",
        "乙：赞成1票，反对1票，弃权2票",
        "丙：赞成0票，反对0票，弃权4票",
        "另选丁：1票",
    ] == count.explain("zh").split("\n")[:8]
    assert "《选举法》（2020）第44条第2款" in count.explain()
    assert "《选举法》（2020）第41条" in count.explain()


def test_the_count_is_said_in_english() -> None:
    """The same in English; what was not counted is not said."""
    count = counted(PILE, participating=6, contest=CHIEF)

    assert [
        "ballots returned: 5, persons voting: 6",
        "valid ballots: 4 (blank: 1), void ballots: 1",
        "fewer ballots than persons voting, by 1",
        "甲: yes 3, no 0, abstain 1",
        "乙: yes 1, no 1, abstain 2",
        "丙: yes 0, no 0, abstain 4",
        "written in, 丁: 1 in doubt, held apart",
    ] == count.explain("en").split("\n")[:7]
    assert "Deputies Law" in count.explain("en")
    assert "held apart" in count.explain("en").split("\n")[-1]


def test_issued_and_missing_ballots_are_said() -> None:
    """Ballots that did not come back, and more of them than persons, in both languages."""
    count = counted(PILE, issued=7, participating=4)
    over = counted(PILE, issued=4, participating=6)

    assert "未收回的选票：2张" in count.explain("zh")
    assert "ballots issued: 7, ballots returned: 5, persons voting: 4" in count.explain("en")
    assert "ballots not returned: 2" in count.explain("en")
    assert "more ballots than persons voting, by 1" in count.explain("en")
    assert "收回的选票比参加投票的人数少1张" in over.explain("zh")
    assert "ballots returned beyond those issued: 1" in over.explain("en")
    assert "written in, 丁: 1" in over.explain("en").split("\n")
    assert "另选丁：1票存疑，单独记录" in counted([OTHER], contest=CHIEF).explain("zh")


def test_a_language_it_does_not_speak() -> None:
    """It is refused by name."""
    with pytest.raises(npc.FactsError, match="lang = 'fr'"):
        counted(PILE).explain(wrong("fr"))


def test_a_write_in_takes_a_place() -> None:
    """Two candidates and one written in are three persons: void for two seats, and nobody's."""
    count = counted([Ballot({"甲": Mark.YES, "乙": Mark.YES}, ("丁",))])

    assert npc.Poll(5, 1, 1, dict.fromkeys(NAMES, 0)) == count.poll


def test_a_ballot_full_of_noes_is_valid() -> None:
    """Votes against are no choice, and no blank."""
    count = counted([Ballot(dict.fromkeys(NAMES, Mark.NO))], seats=1)

    assert (1, 0, 0) == (count.valid, count.void, count.blank)
    assert dict.fromkeys(NAMES, 1) == count.against


def test_blank_ballots() -> None:
    """Nothing marked, or abstentions alone; a no, a yes or a write-in is not blank."""
    kinds = [
        Ballot(),
        Ballot({"甲": Mark.ABSTAIN}),
        Ballot({"甲": Mark.NO}),
        Ballot({"甲": Mark.YES}),
        Ballot({}, ("丁",)),
    ]

    assert [True, True, False, False, False] == [kind.blank for kind in kinds]
    assert [0, 0, 0, 1, 1] == [kind.chosen for kind in kinds]
    assert [False, False, True, False, False] == [kind.objects for kind in kinds]
    assert 2 == counted(kinds).blank


# What the texts leave open

DOUBTFUL = [OTHER, OTHER, Ballot({"乙": Mark.NO}, ("丁", "戊")), Ballot({"乙": Mark.YES})]


def test_write_ins_in_doubt_are_held_apart() -> None:
    """The ballots count, their write-ins do not; the other polls are offered."""
    count = counted(DOUBTFUL, contest=INDIRECT)
    votes = {"甲": 2, "乙": 1, "丙": 0}

    assert npc.Poll(5, 4, 0, votes, {"丁": 1, "戊": 1}) == count.poll
    assert npc.Poll(2, 2, 0, {"甲": 2, "乙": 0, "丙": 0}, {"丁": 2}) == count.doubtful
    assert (
        count.poll,
        npc.Poll(5, 4, 2, {"甲": 0, "乙": 1, "丙": 0}, {"丁": 1, "戊": 1}),
        npc.Poll(5, 4, 0, votes, {"丁": 3, "戊": 1}),
    ) == count.possible
    assert None is count.reading
    assert [True] == [point.decides for point in count.open]
    assert "两种规定不一致" in count.explain("zh")


def test_a_reading_settles_which_text_is_followed() -> None:
    """By the one all count; by the other it is still open what fails, and two polls remain."""
    free = counted(DOUBTFUL, contest=INDIRECT, reading=WriteInReading.INDEPENDENT)
    bound = counted(DOUBTFUL, contest=INDIRECT, reading=WriteInReading.WITH_A_NO)
    doubt = counted(DOUBTFUL, contest=INDIRECT)

    assert (doubt.possible[2],) == free.possible
    assert ((), ()) == (free.open, free.notes)
    assert doubt.possible[:2] == bound.possible
    assert "整张选票作废" in bound.explain("zh")
    assert "《选举法》（2020）第41条" not in bound.explain("zh")


def test_no_doubt_where_nobody_is_written_in() -> None:
    """The texts differ, but no ballot hangs on it."""
    count = counted([BOTH, ONE], contest=CHIEF)

    assert ((), (count.poll,)) == (count.open, count.possible)


def test_a_void_ballot_is_in_no_doubt() -> None:
    """It counts for nobody under either text."""
    count = counted([Ballot({"甲": Mark.YES, "乙": Mark.YES}, ("丁",))], contest=CHIEF)

    assert npc.Poll(0, 0) == count.doubtful
    assert 1 == count.void


def test_after_the_last_day_checked() -> None:
    """A later day is answered with a note."""
    assert 1 == len(counted(PILE, on=date(2026, 11, 22)).notes)


# Columns and rows


def test_columns_and_rows_agree_with_ballots() -> None:
    """The same three ballots in each form."""
    ballots = [BOTH, ALL, ONE]
    rest: dict[str, Any] = {"seats": 2, "participating": 5, "contest": DIRECT, "on": ON}
    columns = {"甲": 0b111, "乙": 0b011, "丙": 0b010}
    data = bytes([1, 1, 0, 1, 1, 1, 1, 2, 0])
    want = count_ballots(ballots, candidates=NAMES, **rest)

    assert want == count_columns(columns, ballots=3, against={"乙": 0b100}, **rest)
    assert want == count_rows(data, candidates=NAMES, **rest)
    assert want == count_rows(bytearray(data), candidates=NAMES, **rest)
    assert want == count_rows(memoryview(data).cast("B", (3, 3)), candidates=NAMES, **rest)
    assert want == count_rows(memoryview(data).cast("b", (3, 3)), candidates=NAMES, **rest)


def test_columns_of_write_ins() -> None:
    """Who is written in has a column too; without a no on the ballot it is in doubt."""
    rest: dict[str, Any] = {"seats": 2, "participating": 4, "contest": INDIRECT, "on": ON}
    ballots = [*DOUBTFUL]
    count = count_columns(
        {"甲": 0b0011, "乙": 0b1000, "丙": 0},
        ballots=4,
        against={"乙": 0b0100},
        write_ins={"丁": 0b0111, "戊": 0b0100, "己": 0},
        **rest,
    )

    assert count_ballots(ballots, candidates=NAMES, **rest) == count


def test_rows_of_truth_values() -> None:
    """True is a yes, False nothing."""
    table = memoryview(bytes([1, 0, 0, 1])).cast("?", (2, 2))
    count = count_rows(
        table, candidates=["甲", "乙"], seats=1, participating=2, contest=DIRECT, on=ON
    )

    assert npc.Poll(2, 2, 0, {"甲": 1, "乙": 1}) == count.poll


def test_no_rows() -> None:
    """Nothing returned is a count too."""
    count = count_rows(b"", candidates=NAMES, seats=1, participating=0, contest=DIRECT, on=ON)

    assert counted([], seats=1, participating=0) == count


def test_the_parts_of_a_count_become_plain_integers() -> None:
    """Whatever has an index is kept as an int."""
    count = counted(PILE)
    odd: dict[str, Any] = {
        "seats": Index(count.seats),
        "blank": Index(count.blank),
        "against": {who: Index(votes) for who, votes in count.against.items()},
    }
    found = attrs.evolve(count, **odd)

    assert count == found
    assert {int} == {type(n) for n in (found.seats, found.blank, *found.against.values())}


def test_how_many_of_each() -> None:
    """Numbers of identical ballots stand for the ballots; none of a kind is none."""
    piles = {BOTH: 2, ALL: 1, OTHER: 0}

    assert counted([BOTH, ALL, BOTH]) == counted(piles)


def test_a_generator_of_ballots() -> None:
    """Ballots are read once, so that they need not all be there at once."""
    assert counted([BOTH] * 3) == counted(BOTH for _ in range(3))


# Adding


def test_counts_of_stations_add() -> None:
    """What is counted apart is what is counted together."""
    one = counted(PILE[:2], participating=2, issued=3)
    two = counted(PILE[2:], participating=3, issued=2)
    whole = one + two

    assert counted(PILE, issued=5) == whole
    assert (0, 0) == (whole.not_returned, whole.beyond_issued)
    assert (1, 0) == (one.not_returned, one.beyond_issued)
    assert (0, 1) == (two.not_returned, two.beyond_issued)


def test_a_station_without_ballots_changes_nothing() -> None:
    """The count of no ballots and no candidates is the identity."""
    nothing = counted([], candidates=(), participating=0)
    count = counted(PILE)

    assert (count, count) == (count + nothing, nothing + count)


@pytest.mark.parametrize(
    ("field", "other"),
    [
        ("contest", {"contest": Contest.SERVICE_DEPUTIES_DIRECT}),
        ("seats", {"seats": 3}),
        ("on", {"on": date(2026, 11, 20)}),
        ("reading", {"contest": CHIEF, "reading": WriteInReading.WITH_A_NO}),
    ],
)
def test_counts_of_other_contests_do_not_add(field: str, other: dict[str, Any]) -> None:
    """The error names what differs."""
    count = counted(PILE, contest=other.get("contest", DIRECT) if field == "reading" else DIRECT)

    with pytest.raises(npc.FactsError) as caught:
        count + counted(PILE, **other)

    assert f"other.{field}" == caught.value.field


def test_a_count_adds_counts_only() -> None:
    """Anything else is refused as Python refuses it."""
    with pytest.raises(TypeError, match="unsupported operand"):
        counted(PILE) + wrong(1)


# What cannot be

SAME: dict[str, Any] = {"seats": 2, "participating": 5, "contest": DIRECT, "on": ON}
HUGE = 1 << 20_000
WRONG: list[tuple[str, Callable[[], object], str, object, str]] = [
    (
        "a mark that is none",
        lambda: Ballot({"甲": wrong("赞成")}),
        "marks['甲']",
        "赞成",
        "a member of Mark: YES, NO, ABSTAIN",
    ),
    ("marks without names", lambda: Ballot(wrong(["甲"])), "marks", ["甲"], "a mapping"),
    ("a mark for nobody", lambda: Ballot({None: Mark.YES}), "marks", None, "a name, not None"),
    ("a text of names", lambda: Ballot({}, wrong("丁")), "write_ins", "丁", "a tuple of names"),
    ("nobody written in", lambda: Ballot({}, wrong([None])), "write_ins", None, "a name"),
    (
        "written in twice",
        lambda: Ballot({}, ("丁", "丁")),
        "write_ins",
        ("丁", "丁"),
        "each person written in once",
    ),
    (
        "marked and written in",
        lambda: Ballot({"甲": Mark.NO}, ("甲",)),
        "write_ins",
        ["甲"],
        "persons who are not marked as candidates",
    ),
    (
        "a mark for who does not stand",
        lambda: counted([BOTH, Ballot({"丁": Mark.YES})]),
        "ballots[1].marks",
        ["丁"],
        "names of candidates",
    ),
    (
        "a candidate written in",
        lambda: counted({BOTH: 7, ONE: 1, Ballot({"甲": Mark.YES}, ("乙",)): 2}),
        "ballots[2].write_ins",
        ["乙"],
        "persons who are not candidates",
    ),
    ("no ballots", lambda: counted(5), "ballots", 5, "ballots, or how many"),
    ("a text of ballots", lambda: counted("甲"), "ballots", "甲", "ballots, or how many"),
    ("what is no ballot", lambda: counted([BOTH, "甲"]), "ballots[1]", "甲", "a Ballot"),
    (
        "fewer than none of a ballot",
        lambda: counted({BOTH: 1, ONE: -1}),
        "ballots[1]",
        -1,
        "a whole number of at least 0",
    ),
    (
        "half a ballot",
        lambda: counted({BOTH: 0.5}),
        "ballots[0]",
        0.5,
        "a whole number of at least 0",
    ),
    (
        "a truth value for a number",
        lambda: counted({BOTH: True}),
        "ballots[0]",
        True,
        "a whole number of at least 0",
    ),
    (
        "a candidate who stands twice",
        lambda: counted([], candidates=["甲", "甲"]),
        "candidates",
        ["甲", "甲"],
        "each name once",
    ),
    (
        "a text of candidates",
        lambda: counted([], candidates="甲乙"),
        "candidates",
        "甲乙",
        "a sequence of names",
    ),
    ("no candidates", lambda: counted([], candidates=3), "candidates", 3, "a sequence of names"),
    ("no seat", lambda: counted([], seats=0), "seats", 0, "a whole number of at least 1"),
    ("no day", lambda: counted([], on="2026"), "on", "2026", "a datetime.date"),
    ("no contest", lambda: counted([], contest="正职"), "contest", "正职", "a member of Contest"),
    (
        "no reading",
        lambda: counted([], contest=CHIEF, reading="都可以"),
        "reading",
        "都可以",
        "a member of WriteInReading",
    ),
    (
        "a text that does not bind voters",
        lambda: counted([], reading=WriteInReading.WITH_A_NO),
        "reading",
        WriteInReading.WITH_A_NO,
        "None or INDEPENDENT",
    ),
    (
        "fewer participants than none",
        lambda: counted([], participating=-1),
        "participating",
        -1,
        "a whole number of at least 0",
    ),
    (
        "bits beyond the ballots",
        lambda: count_columns({"甲": HUGE}, ballots=20_000, **SAME),
        "columns['甲']",
        "20001 bits",
        "at most 20000 bits",
    ),
    (
        "negative bits",
        lambda: count_columns({"甲": 0}, against={"甲": -2}, ballots=3, **SAME),
        "against['甲']",
        "2 bits",
        "no negative number",
    ),
    (
        "a column that is no number",
        lambda: count_columns({"甲": wrong("1")}, ballots=3, **SAME),
        "columns['甲']",
        "1",
        "a whole number of at least 0",
    ),
    (
        "columns without names",
        lambda: count_columns(wrong([1]), ballots=3, **SAME),
        "columns",
        [1],
        "a mapping",
    ),
    (
        "a column of nobody",
        lambda: count_columns({None: 1}, ballots=3, **SAME),
        "columns",
        None,
        "a name, not None",
    ),
    (
        "votes against who does not stand",
        lambda: count_columns({"甲": 1}, against={"乙": 1}, ballots=3, **SAME),
        "against",
        ["乙"],
        "names of candidates",
    ),
    (
        "a column of a candidate written in",
        lambda: count_columns({"甲": 1}, write_ins={"甲": 2}, ballots=3, **SAME),
        "write_ins",
        ["甲"],
        "persons who are not candidates",
    ),
    (
        "a ballot for and against",
        lambda: count_columns({"甲": 0b1110}, against={"甲": 0b1101}, ballots=4, **SAME),
        "against['甲']",
        "ballot 2",
        "ballots that do not vote for '甲' as well",
    ),
    (
        "fewer ballots than none",
        lambda: count_columns({}, ballots=-1, **SAME),
        "ballots",
        -1,
        "a whole number of at least 0",
    ),
    (
        "rows without candidates",
        lambda: count_rows(b"", candidates=(), **SAME),
        "candidates",
        [],
        "at least one",
    ),
    (
        "another byte in a row",
        lambda: count_rows(bytes([0, 1, 2, 1, 2, 3]), candidates=NAMES, **SAME),
        "rows[1][2]",
        3,
        "0 (neither), 1 (yes) or 2 (no)",
    ),
    (
        "a high byte in a row",
        lambda: count_rows(bytes([0, 128]), candidates=("甲",), **SAME),
        "rows[1][0]",
        128,
        "0 (neither), 1 (yes) or 2 (no)",
    ),
    (
        "half a row",
        lambda: count_rows(bytes(4), candidates=NAMES, **SAME),
        "rows",
        "B of shape (4,)",
        "bytes in C order, 3 a row",
    ),
    (
        "rows of another length",
        lambda: count_rows(memoryview(bytes(6)).cast("B", (3, 2)), candidates=NAMES, **SAME),
        "rows",
        "B of shape (3, 2)",
        "bytes in C order, 3 a row",
    ),
    (
        "three dimensions",
        lambda: count_rows(memoryview(bytes(6)).cast("B", (1, 2, 3)), candidates=NAMES, **SAME),
        "rows",
        "B of shape (1, 2, 3)",
        "bytes in C order, 3 a row",
    ),
    (
        "every other byte",
        lambda: count_rows(memoryview(bytes(6))[::2], candidates=NAMES, **SAME),
        "rows",
        "B of shape (3,)",
        "bytes in C order, 3 a row",
    ),
    (
        "wider numbers",
        lambda: count_rows(memoryview(bytes(12)).cast("H"), candidates=NAMES, **SAME),
        "rows",
        "H of shape (6,)",
        "bytes in C order, 3 a row",
    ),
    (
        "a list of rows",
        lambda: count_rows([[1, 0, 0]], candidates=NAMES, **SAME),
        "rows",
        "list",
        "bytes in C order, 3 a row",
    ),
    (
        "rows that were let go",
        lambda: count_rows(let_go(), candidates=NAMES, **SAME),
        "rows",
        "memoryview",
        "bytes in C order, 3 a row",
    ),
    (
        "fewer chosen than nobody",
        lambda: ballot_valid(-1, seats=1, contest=DIRECT, on=ON),
        "chosen",
        -1,
        "a whole number of at least 0",
    ),
    (
        "a ballot for no seat",
        lambda: ballot_valid(0, seats=0, contest=DIRECT, on=ON),
        "seats",
        0,
        "a whole number of at least 1",
    ),
    (
        "a ballot for no contest",
        lambda: ballot_valid(0, seats=1, contest=wrong(1), on=ON),
        "contest",
        1,
        "a member of Contest",
    ),
    (
        "nobody to write in",
        lambda: write_in_valid(BOTH, contest=DIRECT, on=ON),
        "ballot.write_ins",
        (),
        "a person written in",
    ),
    (
        "no ballot to write on",
        lambda: write_in_valid(wrong("丁"), contest=DIRECT, on=ON),
        "ballot",
        "丁",
        "a Ballot",
    ),
    (
        "fewer proxies than none",
        lambda: proxies_valid(-1, away=True, consented=True, in_writing=True, on=ON),
        "proxies",
        -1,
        "a whole number of at least 0",
    ),
    (
        "an answer that is no truth value",
        lambda: proxies_valid(1, away=wrong(1), consented=True, in_writing=True, on=ON),
        "away",
        1,
        "a bool",
    ),
    (
        "another that is none",
        lambda: proxies_valid(1, away=True, consented=wrong("是"), in_writing=True, on=ON),
        "consented",
        "是",
        "a bool",
    ),
    (
        "a third that is none",
        lambda: proxies_valid(1, away=True, consented=True, in_writing=wrong(None), on=ON),
        "in_writing",
        None,
        "a bool",
    ),
]


@pytest.mark.parametrize(
    ("call", "field", "value", "expected"),
    [row[1:] for row in WRONG],
    ids=[row[0] for row in WRONG],
)
def test_a_contradiction_is_named(
    call: Callable[[], object], field: str, value: object, expected: str
) -> None:
    """The error carries the field, with the ballot's place, the value and what is expected."""
    with pytest.raises(npc.FactsError) as caught:
        call()
    error = caught.value

    assert (field, value) == (error.field, error.value)
    assert expected in error.expected
    assert field in str(error)


@pytest.mark.parametrize(
    ("field", "changed"),
    [
        ("contest", {"contest": "正职"}),
        ("seats", {"seats": 0}),
        ("on", {"on": "2026"}),
        ("poll", {"poll": None}),
        ("doubtful", {"doubtful": None}),
        ("against", {"against": 1}),
        ("against", {"against": {"甲": 0}}),
        ("against['甲']", {"against": {"甲": 2, "乙": 0, "丙": 0}}),
        ("blank", {"blank": 5}),
        ("doubtful.ballots", {"doubtful": npc.Poll(4, 4)}),
        ("doubtful.votes['丙']", {"doubtful": npc.Poll(1, 1, 0, {"丙": 1})}),
        ("poll", {"seats": 1}),
    ],
    ids=str,
)
def test_a_count_that_does_not_add_up(field: str, changed: dict[str, Any]) -> None:
    """A count is a fact: numbers that do not fit on its ballots are refused."""
    count = counted([BOTH, ALL, ONE, BOTH, Ballot()])

    with pytest.raises(npc.FactsError) as caught:
        attrs.evolve(count, **changed)

    assert field == caught.value.field


def test_write_ins_held_apart_take_their_place() -> None:
    """They are marks on the ballots as well: two on one ballot do not fit on one seat."""
    count = counted([OTHER], contest=CHIEF)

    with pytest.raises(npc.FactsError) as caught:
        attrs.evolve(count, seats=1)

    assert ("poll", 2) == (caught.value.field, caught.value.value)


def test_a_count_is_neither_true_nor_false() -> None:
    """`if count_ballots(...)` raises instead of always being true."""
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(counted([]))


def test_ballots_are_equal_by_what_they_say() -> None:
    """In whatever order the candidates are marked."""
    one, two = Ballot({"甲": Mark.YES, "乙": Mark.NO}), Ballot({"乙": Mark.NO, "甲": Mark.YES})

    assert one == two
    assert 1 == len({one, two})
    assert one != BOTH


def test_the_rulings_carry_what_they_were_asked() -> None:
    """The facts of each ruling are its arguments by name."""
    proxy = proxies_valid(2, away=True, consented=False, in_writing=True, on=ON)
    written = write_in_valid(OTHER, contest=DIRECT, on=ON)
    fits = ballot_valid(2, seats=2, contest=DIRECT, on=ON)

    assert {
        "proxies": 2,
        "away": True,
        "consented": False,
        "in_writing": True,
        "forces": False,
        "profile": None,
    } == proxy.facts
    assert {"ballot": OTHER, "contest": DIRECT, "reading": None} == written.facts
    assert {"chosen": 2, "seats": 2, "contest": DIRECT} == fits.facts
    assert ("proxies_valid", "write_in_valid", "ballot_valid") == (
        proxy.rule,
        written.rule,
        fits.rule,
    )


@pytest.mark.parametrize(
    ("ruling", "zh", "en"),
    [
        (
            ballot_valid(3, seats=2, contest=DIRECT, on=ON),
            "选票作废",
            "the ballot is void",
        ),
        (
            ballot_valid(3, seats=2, contest=CHIEF, on=ON),
            "法无明文，不作结论",
            "left open by the texts",
        ),
        (
            write_in_valid(OTHER, contest=DIRECT, on=ON),
            "可以另选他人",
            "another person may be written in",
        ),
        (
            proxies_valid(4, away=True, consented=True, in_writing=True, on=ON),
            "不可以代为投票",
            "the voter may not vote for all of them",
        ),
    ],
)
def test_the_rulings_say_themselves(ruling: npc.Ruling, zh: str, en: str) -> None:
    """The verdict is the first line, in both languages."""
    assert zh == ruling.explain("zh").split("\n")[0]
    assert en == ruling.explain("en").split("\n")[0]
