"""Who goes to which group, and whose turn it is: examples, sentences, refusals."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, get_type_hints

import pytest

from npcmodel.errors import FactsError
from npcmodel.exact.matching import Aim
from npcmodel.schemes.assigning import people, rotation, saying
from npcmodel.schemes.assigning.people import (
    Assignee,
    Destination,
    Placement,
    PlacementRule,
    Unplaced,
    placement,
)
from npcmodel.schemes.assigning.rotation import turns

RULE = PlacementRule(issued_by="某镇人大主席团", source="课题组办法", aim=Aim.LEAST_SUM)
OPEN = PlacementRule(issued_by="某镇人大主席团", source="课题组办法", aim=Aim.LEAST_SUM, unwished=6)
NO: Any = None


def placed(*people: Assignee, closed: tuple[str, ...] = (), **sizes: Any) -> Placement:
    """Who goes where, with the sizes of each group."""
    groups = [Destination(name, **size) for name, size in sizes.items()]
    return placement(RULE, people, groups, not_formed=closed)


def test_skill_and_wish() -> None:
    """甲 wishes for industry but lacks the skill; 乙 has it."""
    found = placed(
        Assignee("甲", skills=("教育",), wishes=("产业", "民生")),
        Assignee("乙", skills=("农业", "教育"), wishes=("产业",)),
        产业={"skills": ("农业", "工程")},
        民生={},
    )

    assert {"产业": ("乙",), "民生": ("甲",)} == found.members
    assert {1: 1, 2: 1} == found.by_wish
    assert found.unique
    assert {} == found.unplaced


@pytest.mark.parametrize(
    ("one", "want"),
    [
        (Assignee("甲", wishes=("产业",)), Unplaced.NO_SKILL),
        (Assignee("甲", ("农业",), ("产业",), barred=("产业",)), Unplaced.BARRED),
        (Assignee("甲", ("农业",)), Unplaced.NO_WISH),
        (Assignee("甲", ("农业", "教育"), ("民生",)), Unplaced.NOT_FORMED),
        (Assignee("甲", ("农业",), ("产业",)), Unplaced.FULL),
    ],
    ids=lambda value: value.name if isinstance(value, Unplaced) else "",
)
def test_each_reason(one: Assignee, want: Unplaced) -> None:
    """The first condition that leaves him nothing is the reason."""
    found = placed(
        one,
        closed=("民生",),
        产业={"skills": ("农业",), "most": 0},
        民生={"skills": ("教育",)},
    )

    assert {"甲": (want,)} == found.unplaced
    assert f"未安排：甲（{want.value}）" in found.explain()


def test_every_place_that_is_lacking_has_its_reason() -> None:
    """One wish for two places, and that one has no room."""
    one = Assignee("甲", wishes=("产业",), times=2)
    found = placement(RULE, [one], [Destination("产业", most=0), Destination("民生")])

    assert {"甲": (Unplaced.NO_WISH, Unplaced.FULL)} == found.unplaced
    assert "未安排：甲（未报足志愿1个，名额已满1个）" in found.explain()
    assert "not placed: 甲 (no wish: 1, full: 1)" in found.explain("en")


def test_nobody_is_sent_where_he_did_not_wish() -> None:
    """Unless the rule says as which wish that counts."""
    one = Assignee("甲", wishes=("产业",))
    groups = [Destination("产业", most=0), Destination("民生")]

    assert {"甲": (Unplaced.FULL,)} == placement(RULE, [one], groups).unplaced
    sent = placement(OPEN, [one], groups)
    assert {"民生": ("甲",), "产业": ()} == sent.members
    assert {None: 1} == sent.by_wish
    assert "志愿：未报的去向1个" in sent.explain()
    assert "by wish: not wished for: 1" in sent.explain("en")


def test_villages_of_a_group() -> None:
    """Three from two villages, one of whom no village is known."""
    people = [Assignee("甲", home="东村"), Assignee("乙", home="西村")]
    people += [Assignee("丙", home="东村"), Assignee("丁")]
    found = placement(OPEN, people, [Destination("产业")])

    assert {"产业": ("东村", "西村")} == found.homes


def test_what_is_said() -> None:
    """Rule, aim, groups, wishes, ties, those left out, and why, in both languages."""
    found = placed(
        Assignee("甲", wishes=("产业",)),
        Assignee("乙", wishes=("产业",)),
        Assignee("丙", wishes=("民生", "环保"), times=2),
        Assignee("丁"),
        closed=("环保",),
        产业={"most": 1},
        民生={"least": 2},
        环保={},
    )

    assert [
        "所据办法：某镇人大主席团，课题组办法（不是法律）",
        "择优标准：志愿名次之和最小",
        "产业（确定0个）：无",
        "民生（确定1个）：丙",
        "志愿（已确定的）：第1志愿1个",
        "另有同样好的方案，下列各项未定：",
        "甲可去产业，也可能未获安排",
        "乙可去产业，也可能未获安排",
        "未足额安排：丙应有2个去向，差1个（人数不足不成组）",
        "未安排：丁（未报足志愿）",
        "不成组：环保",
        "名额不足：甲、乙须在产业中安排2个，名额共1个，差1个",
        "最少人数不足：民生最少共需2个，能安排的只有1个（丙），差1个",
        "未达到或者可能达不到最少人数：民生",
    ] == found.explain().splitlines()
    assert [
        "rule of 某镇人大主席团: 课题组办法 (not law)",
        "best by: least sum of the numbers of the wishes",
        "产业 (0 certain): none",
        "民生 (1 certain): 丙",
        "by wish, as far as certain: wish 1: 1",
        "other ways are as good; left open:",
        "甲 may go to 产业, or find no place",
        "乙 may go to 产业, or find no place",
        "not placed often enough: 丙, 1 of 2 short (not formed)",
        "not placed: 丁 (no wish)",
        "not formed: 环保",
        "too little room: 甲, 乙 need 2 in 产业, which take 1: 1 short",
        "least sizes not reached: 民生 need 2, only 1 can be placed there (丙): 1 short",
        "below the least size, or perhaps: 民生",
    ] == found.explain("en").splitlines()


def test_one_fewer_is_said() -> None:
    """Who wants two and may have one is told so."""
    people = [Assignee(one, wishes=("检查", "调研"), times=2) for one in "甲乙"]
    found = placed(*people, 检查={"most": 2}, 调研={"most": 1})

    assert "甲可去调研，也可能少一个去向" in found.explain()
    assert "甲 may go to 调研, or to one fewer" in found.explain("en")


def test_a_lot_settles_it() -> None:
    """The order drawn says who has the one place, and the other is told why he has none."""
    people = [Assignee(one, wishes=("产业",)) for one in "甲乙"]
    found = placed(*people, 产业={"most": 1})
    settled = found.settled(["乙", "甲"], ["产业"])

    assert {} == found.unplaced
    assert {"产业": ("乙",)} == settled.members
    assert {"甲": (Unplaced.FULL,)} == settled.unplaced
    assert not settled.unique
    assert "产业（1个）：乙" in settled.explain()
    assert "同样好的方案不止一个，按定序确定：乙、甲；去向依次为产业" in settled.explain()
    assert (
        "several ways were as good; settled by the order 乙, 甲; places in order: 产业"
        in settled.explain("en")
    )


def test_a_group_given_up() -> None:
    """Below its least size the group still stands; given up, its people go elsewhere."""
    people = [Assignee("甲", wishes=("环保", "民生")), Assignee("乙", wishes=("民生",))]
    found = placed(*people, 环保={"least": 2}, 民生={})
    again = placed(*people, closed=("环保",), 环保={"least": 2}, 民生={})

    assert (("环保",), 1) == (found.matching.under, found.matching.missing)
    assert found.explain().endswith("\n未达到最少人数：环保")
    assert found.explain("en").endswith("\nbelow the least size: 环保")
    assert {"民生": ("甲", "乙")} == again.members
    assert 0 == again.matching.missing


WRONG: list[tuple[Callable[[], object], str]] = [
    (lambda: PlacementRule(issued_by="", source="x", aim=Aim.LEAST_SUM), "issued_by = ''"),
    (lambda: PlacementRule(issued_by="x", source=" ", aim=Aim.LEAST_SUM), "source = ' '"),
    (lambda: PlacementRule(issued_by="x", source="x", aim=NO), "aim = None: expected a member"),
    (
        lambda: PlacementRule(issued_by="x", source="x", aim=Aim.LEAST_SUM, unwished=0),
        "unwished = 0: expected a whole number of at least 1",
    ),
    (lambda: Assignee(NO), "name = None: expected a name"),
    (lambda: Assignee("甲", skills=("教", "教")), "skills = .*: expected each once"),
    (lambda: Assignee("甲", wishes=("教", "教")), "wishes = .*: expected each once"),
    (lambda: Assignee("甲", barred=("教", "教")), "barred = .*: expected each once"),
    (lambda: Assignee("甲", home=[]), r"home = \[\]: expected a hashable name"),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    (lambda: Assignee("甲", times=0), "times = 0: expected a whole number of at least 1"),
    (lambda: Destination(NO), "name = None: expected a name"),
    (lambda: Destination("东", skills=("教", "教")), "skills = .*: expected each once"),
    (lambda: Destination("东", least=-1), "least = -1: expected a whole number"),
    (lambda: Destination("东", (), 3, 2), "most = 2: expected a whole number of at least 3"),
    (lambda: placement(NO, [], []), "rule = None: expected a PlacementRule"),
    (lambda: placement(RULE, [NO], []), "assignees = None: expected a Assignee"),
    (lambda: placement(RULE, [], [NO]), "destinations = None: expected a Destination"),
    (lambda: placement(RULE, [Assignee("甲")] * 2, []), "assignees = .*: expected each once"),
    (lambda: placement(RULE, [], [Destination("东")] * 2), "destinations = .*: expected each"),
    (lambda: placement(RULE, [], [], not_formed=["东"]), "not_formed = .*: expected names of the"),
    (
        lambda: placement(RULE, [Assignee("甲", wishes=("东",))], []),
        r"wishes of '甲' = \('东',\): expected names of the destinations",
    ),
    (
        lambda: placement(RULE, [Assignee("甲", barred=("东",))], []),
        r"barred of '甲' = \('东',\): expected names of the destinations",
    ),
    (
        lambda: placement(
            OPEN,
            [Assignee("甲", wishes=tuple("一二三四五六"))],
            [Destination(name) for name in "一二三四五六"],
        ),
        "wishes of '甲' = .*: expected fewer than 6, as which what is not wished for counts",
    ),
    (lambda: turns([], ["一月"]), r"people = \(\): expected somebody to take turns"),
    (lambda: turns(["甲", "甲"], []), "people = .*: expected each once"),
    (lambda: turns(["甲"], [1, 1]), "occasions = .*: expected each once"),
    (lambda: turns(["甲"], [1], away=[]), r"away = \[\]: expected a mapping"),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    (lambda: turns(["甲"], [1], away={2: ["乙"]}), r"away = \(2, '乙'\): expected occasions and"),
    (lambda: turns(["甲"], [1], away={1: ["甲", "甲"]}), r"away\[1\] = .*: expected each once"),
]


@pytest.mark.parametrize(("call", "says"), WRONG, ids=[str(at) for at in range(len(WRONG))])
def test_a_contradiction_is_refused(call: Callable[[], object], says: str) -> None:
    """By field, value and what was expected."""
    with pytest.raises(FactsError, match=says):
        call()


def test_turns_go_round() -> None:
    """Three heads, five months: each his turn, the first two twice."""
    found = turns(["法制", "财经", "教科"], range(1, 6))

    assert {1: "法制", 2: "财经", 3: "教科", 4: "法制", 5: "财经"} == found.taken
    assert {"法制": 2, "财经": 2, "教科": 1} == found.loads
    assert {} == found.missed
    assert () == found.vacant


def test_a_missed_turn_is_exchanged() -> None:
    """法制 is away in the first month, 教科 in the second: two exchanges are equally good."""
    found = turns(["法制", "财经", "教科"], [1, 2, 3], away={1: ["法制"], 2: ["教科"]})

    assert {1: "法制"} == found.missed
    assert {1: ("财经", "教科"), 2: ("法制", "财经"), 3: ("法制", "教科")} == found.tied
    settled = found.settled([1, 2, 3], ["法制", "财经", "教科"])
    assert {1: "财经", 2: "法制", 3: "教科"} == settled.taken
    assert {"法制": 1, "财经": 1, "教科": 1} == settled.loads


def test_nobody_can_come() -> None:
    """The month is vacant."""
    found = turns(["甲", "乙"], [1, 2], away={1: ["甲", "乙"]})

    assert (1,) == found.vacant
    assert {2: "乙"} == found.taken


def test_turns_are_said() -> None:
    """Who takes each, whose turn it was, and what is open."""
    months = {"一月": ["甲"], "三月": ["甲", "乙"]}
    found = turns(["甲", "乙"], ["一月", "二月", "三月"], away=months)
    tied = turns(["甲", "乙", "丙"], ["一月", "二月", "三月"], away={"一月": ["甲"]})

    assert [
        "一月：乙（轮到甲，缺席）",
        "二月：甲（轮到乙）",
        "三月：无人（轮到甲，缺席）",
        "次数：甲1次、乙1次",
    ] == found.explain().splitlines()
    assert [
        "一月: 乙 (the turn of 甲, away)",
        "二月: 甲 (the turn of 乙)",
        "三月: nobody (the turn of 甲, away)",
        "turns: 甲 1, 乙 1",
    ] == found.explain("en").splitlines()
    assert "一月：未定，乙、丙（轮到甲，缺席）" in tied.explain()
    assert "open: " in tied.explain("en")
    assert "已确定的次数：甲0次、乙0次、丙0次" in tied.explain()
    assert "turns that are certain: 甲 0, 乙 0, 丙 0" in tied.explain("en")
    settled = tied.settled(["一月", "二月", "三月"], ["乙", "甲", "丙"])
    assert ["次数：甲1次、乙1次、丙1次", "同样好的方案不止一个，按定序确定"] == [
        line[:16] for line in settled.explain().splitlines()[-2:]
    ]


def test_annotations_work_at_run_time() -> None:
    """Of every public name."""
    for module in (people, saying, rotation):
        for name in module.__all__:
            assert isinstance(get_type_hints(getattr(module, name)), dict)
