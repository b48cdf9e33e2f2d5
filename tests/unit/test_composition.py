"""What a congress is made up of: shares, targets, what is refused and what is said."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

import npcmodel as npc
from npcmodel.exact.thresholds import Ceiling, Threshold, at_least, at_most, more_than
from npcmodel.mandates.composition import Composition, Target, deputies_composition

ON = date(2026, 11, 21)
THIRD, HALF = Fraction(1, 3), Fraction(1, 2)


def wrong(value: object) -> Any:
    """Return a value of a kind that the annotations refuse."""
    return value


def of(base: int, *targets: Target, **groups: int) -> Composition:
    """Return the composition of a congress."""
    return deputies_composition(groups, deputies=base, targets=targets, on=ON)


@pytest.mark.parametrize(
    ("limit", "women", "required", "short", "excess"),
    [
        (at_least(THIRD), 14, 15, 1, 0),
        (at_least(THIRD), 15, 15, 0, 0),
        (at_least(THIRD), 16, 15, 0, 0),
        (more_than(THIRD), 15, 16, 1, 0),
        (more_than(THIRD), 16, 16, 0, 0),
        (at_most(THIRD), 15, 15, 0, 0),
        (at_most(THIRD), 16, 15, 0, 1),
        (at_most(THIRD), 45, 15, 0, 30),
        (at_least(HALF), 0, 23, 23, 0),
        (at_least(HALF), 22, 23, 1, 0),
        (at_least(HALF), 23, 23, 0, 0),
        (at_most(HALF), 22, 22, 0, 0),
        (at_most(HALF), 23, 22, 0, 1),
        (at_least(Fraction(1)), 44, 45, 1, 0),
    ],
)
def test_targets_at_their_edges(
    limit: Threshold | Ceiling, women: int, required: int, short: int, excess: int
) -> None:
    """Of 45 deputies: how many are wanted, short, or too many."""
    [line] = of(45, Target("women", limit), women=women).lines

    assert (required, short, excess) == (line.required, line.short, line.excess)
    assert (short == excess == 0) is line.met


def test_shares_are_exact_and_may_overlap() -> None:
    """Their sum means nothing; each has its own base and count."""
    found = of(45, women=15, minorities=9, party=29)

    assert [Fraction(1, 3), Fraction(1, 5), Fraction(29, 45)] == [one.share for one in found.groups]
    assert [(15, 45), (9, 45), (29, 45)] == [(one.count, one.base) for one in found.groups]
    assert (9, "minorities") == (found.group("minorities").count, found.group("minorities").group)


def test_several_targets_of_one_group() -> None:
    """A share can have two ends; only what is missed is listed as missed."""
    ends = (Target("party", at_least(HALF)), Target("party", at_most(Fraction(13, 20))))
    within, above = of(60, *ends, party=39), of(60, *ends, party=40)

    assert () == within.missed
    assert [ends[1]] == [line.target for line in above.missed]
    assert [1] == [line.excess for line in above.missed]


def test_no_group_and_no_target() -> None:
    """The statute is cited all the same, and that it sets no share is noted."""
    found = of(45)

    assert ((), ()) == (found.groups, found.lines)
    assert 3 == len(found.grounds)
    assert ["法律只说“适当数量”"] == [note.zh[:10] for note in found.notes]
    assert "45 deputies" == found.explain("en").split("\n")[0]


def test_changes_since_an_earlier_term() -> None:
    """What rose, what fell, and nothing of groups that only one of them counted."""
    earlier, now = of(40, women=10, workers=8, farmers=1), of(45, women=15, workers=8, party=20)

    assert {"women": Fraction(1, 12), "workers": Fraction(-1, 45)} == now.changes(earlier)


def test_explanations_name_share_target_and_shortfall() -> None:
    """In both languages, a line for every group."""
    targets = (
        Target("妇女", at_least(THIRD)),
        Target("党政干部", at_most(Fraction(1, 5))),
        Target("基层代表", more_than(HALF)),
    )
    groups = {"妇女": 14, "党政干部": 11, "基层代表": 30, "归侨": 1}
    found = deputies_composition(groups, deputies=45, targets=targets, on=ON)

    assert [
        "代表45人",
        "归侨：45人中1人（1/45）",
        "妇女：45人中14人（14/45），不低于三分之一，即15人，差1人",
        "党政干部：45人中11人（11/45），不超过五分之一，即9人，多2人",
        "基层代表：45人中30人（2/3），超过二分之一，即23人",
    ] == found.explain("zh").split("\n")[:5]
    assert [
        "归侨: 1 of 45 (1/45)",
        "妇女: 14 of 45 (14/45): at least 1/3, that is 15, 1 short",
        "党政干部: 11 of 45 (11/45): at most 1/5, that is 9, 2 too many",
        "基层代表: 30 of 45 (2/3): more than 1/2, that is 23",
    ] == found.explain("en").split("\n")[1:5]


REFUSED: list[tuple[str, Any, str, object, str]] = [
    ("no deputies", lambda: of(0), "deputies", 0, "a whole number of at least 1"),
    (
        "more than all",
        lambda: of(45, women=46),
        "groups['women']",
        46,
        "a whole number of at most 45",
    ),
    (
        "fewer than none",
        lambda: of(45, women=-1),
        "groups['women']",
        -1,
        "a whole number of at least 0",
    ),
    (
        "a share for a number",
        lambda: of(45, women=wrong(HALF)),
        "groups['women']",
        HALF,
        "a whole number of at least 0",
    ),
    (
        "a target without a count",
        lambda: of(45, Target("farmers", at_least(HALF)), women=1),
        "targets",
        ["farmers"],
        "groups that are counted: ['women']",
    ),
    (
        "a share for a target",
        lambda: of(45, wrong(HALF)),
        "targets",
        HALF,
        "a Target",
    ),
    ("a bare share", lambda: Target("women", wrong(HALF)), "limit", HALF, "a Threshold or Ceiling"),
    (
        "no name",
        lambda: Target(None, at_least(HALF)),
        "group",
        None,
        "a name, not None",
    ),
    (
        "no mapping",
        lambda: deputies_composition(wrong([1]), deputies=1, on=ON),
        "groups",
        [1],
        "a mapping",
    ),
    (
        "a group without a name",
        lambda: deputies_composition({None: 1}, deputies=1, on=ON),
        "groups",
        None,
        "a name, not None",
    ),
    ("a group not counted", lambda: of(45, women=1).group("men"), "who", "men", "one of ['women']"),
    ("no earlier one", lambda: of(45).changes(wrong(45)), "earlier", 45, "a Composition"),
]


@pytest.mark.parametrize(
    ("call", "field", "value", "expected"),
    [row[1:] for row in REFUSED],
    ids=[row[0] for row in REFUSED],
)
def test_what_contradicts_is_refused(call: Any, field: str, value: object, expected: str) -> None:
    """One error that names field, value and expectation."""
    with pytest.raises(npc.FactsError) as caught:
        call()

    assert (field, value) == (caught.value.field, caught.value.value)
    assert expected in caught.value.expected
