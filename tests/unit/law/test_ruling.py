"""Grounds, open points and rulings."""

import copy
import pickle
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import attrs
import pytest

from npcmodel.errors import FactsError, UndecidedError
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.ruling import (
    Base,
    Bound,
    Ground,
    Measure,
    OpenPoint,
    Question,
    Result,
    Ruling,
    Share,
    decide,
    weigh,
)
from npcmodel.law.statutes import AFTER_NEWEST, NEWEST
from npcmodel.law.wording import Text
from npcmodel.pairs import Pairs

ON = date(2026, 11, 21)
LAW = Edition(Text("法", "Law"), date(2020, 1, 1), date(2020, 1, 1), Text("", ""))
ART = Citation(LAW, 14, 4)
QUORUM = Share(at_least(Fraction(2, 3)), Base.ALL_DEPUTIES)
MAJORITY = Share(more_than(Fraction(1, 2)), Base.ALL_MEMBERS)
QUESTION = Question("quorum", Text("可以举行", "may open"), Text("不得举行", "may not open"))
ASKED = (("members", 60), ("present", 39))

YES = Ground(ART, holds=True, says=Text("应当公开", "must be public"))
NO = Ground(ART, holds=False, says=Text("应当公开", "must be public"))
DECIDES = OpenPoint(Text("法律没有规定", "the law is silent"), ART, decides=True)
ALSO = OpenPoint(Text("何时起算", "when it starts"), decides=True)
ASIDE = OpenPoint(Text("能否计入", "whether it counts"))


# shares


@pytest.mark.parametrize(
    ("zh", "en", "share", "size"),
    [
        ("全体代表60的三分之二以上", "at least 2/3 of all deputies (60)", QUORUM, 60),
        ("全体代表的三分之二以上", "at least 2/3 of all deputies", QUORUM, None),
        ("全体组成人员9的过半数", "more than 1/2 of all members (9)", MAJORITY, 9),
        (
            "全体代表的二分之一以上",
            "at least 1/2 of all deputies",
            Share(at_least(Fraction(1, 2)), Base.ALL_DEPUTIES),
            None,
        ),
        (
            "全体代表0的三分之二（不含本数）以上",
            "more than 2/3 of all deputies (0)",
            Share(more_than(Fraction(2, 3)), Base.ALL_DEPUTIES),
            0,
        ),
    ],
)
def test_a_share_in_words(zh: str, en: str, share: Share, size: int | None) -> None:
    """过半数 and 以上 are told apart, and the size of the base is named where it is known."""
    assert zh == share.said("zh", size)
    assert en == share.said("en", size)


def test_a_share_is_not_said_in_other_languages() -> None:
    """The language is refused by name."""
    lang: Any = "fr"

    with pytest.raises(FactsError, match=r"^lang = 'fr'"):
        QUORUM.said(lang)


# grounds


@pytest.mark.parametrize(
    ("missing", "excess", "count", "required", "bound"),
    [
        (1, 0, 39, 40, Bound.AT_LEAST),
        (0, 0, 40, 40, Bound.AT_LEAST),
        (0, 0, 41, 40, Bound.AT_LEAST),
        (0, 0, 39, 40, Bound.AT_MOST),
        (0, 0, 40, 40, Bound.AT_MOST),
        (0, 1, 41, 40, Bound.AT_MOST),
        (0, 0, None, 40, Bound.AT_LEAST),
        (0, 0, 41, None, Bound.AT_LEAST),
        (0, 0, None, 40, Bound.AT_MOST),
        (0, 0, 41, None, Bound.AT_MOST),
    ],
)
def test_what_is_missing_or_too_many(
    missing: int, excess: int, count: int | None, required: int | None, bound: Bound
) -> None:
    """A least number may be missed, a most number exceeded, and no count does either."""
    ground = Ground(ART, True, Measure.PRESENT, count, required, bound)  # noqa: FBT003

    assert (missing, excess) == (ground.missing, ground.excess)


@pytest.mark.parametrize(
    ("zh", "en", "ground"),
    [
        (
            "出席39人，应不少于40人（全体代表60的三分之二以上），差1人（《法》（2020）第14条第4款）",
            (
                "present 39, at least 40 required (at least 2/3 of all deputies (60)), "
                "1 person short [Law (2020), art. 14(4)]"
            ),
            weigh(ART, QUORUM, Measure.PRESENT, 39, 60),
        ),
        (
            "赞成31票，应不少于31票（全体组成人员60的过半数）（《法》（2020）第14条第4款）",
            (
                "yes votes 31, at least 31 required (more than 1/2 of all members (60)) "
                "[Law (2020), art. 14(4)]"
            ),
            weigh(ART, MAJORITY, Measure.YES_VOTES, 31, 60),
        ),
        (
            "候选人5人，应不多于4人，多1人（《法》（2020）第14条第4款）",
            "candidates 5, at most 4 allowed, 1 person too many [Law (2020), art. 14(4)]",
            Ground(ART, False, Measure.CANDIDATES, 5, 4, Bound.AT_MOST),  # noqa: FBT003
        ),
        (
            "应当公开（《法》（2020）第14条第4款）",
            "must be public [Law (2020), art. 14(4)]",
            YES,
        ),
        (
            "选票收回，收回选票57张，应不多于57张（无明文）",
            "ballots come back; ballots 57, at most 57 allowed [no text]",
            Ground(
                None,
                True,  # noqa: FBT003
                Measure.BALLOTS,
                57,
                57,
                Bound.AT_MOST,
                says=Text("选票收回", "ballots come back"),
            ),
        ),
        ("（无明文）", " [no text]", Ground(None, holds=True)),
    ],
)
def test_a_ground_as_a_sentence(zh: str, en: str, ground: Ground) -> None:
    """What was counted, what was required, what is missing, and the provision."""
    assert zh == ground.explain("zh")
    assert en == ground.explain("en")


def test_a_ground_is_not_explained_in_other_languages() -> None:
    """The language is refused by name."""
    lang: Any = "fr"

    with pytest.raises(FactsError, match=r"^lang = 'fr'"):
        YES.explain(lang)


def test_the_base_of_a_ground() -> None:
    """A ground with a share knows what it is a share of; one without has none."""
    assert Base.ALL_DEPUTIES is weigh(ART, QUORUM, Measure.PRESENT, 39, 60).base
    assert YES.base is None


@pytest.mark.parametrize(
    ("holds", "required", "number", "size"),
    [(False, 40, 39, 60), (True, 40, 40, 60), (True, 40, 41, 60), (False, 1, 0, 1)],
)
def test_weighing_a_number(holds: bool, required: int, number: int, size: int) -> None:  # noqa: FBT001
    """The ground holds from the required number on, and keeps all it was weighed with."""
    want = Ground(ART, holds, Measure.PRESENT, number, required, Bound.AT_LEAST, QUORUM, size, None)

    assert want == weigh(ART, QUORUM, Measure.PRESENT, number, size)


@pytest.mark.parametrize(
    ("zh", "en", "measure"),
    [
        ("人", "persons", Measure.PRESENT),
        ("票", "votes", Measure.VOTES),
        ("张", "ballots", Measure.BALLOTS),
        ("次", "meetings", Measure.MEETINGS),
        ("名", "seats", Measure.SEATS),
        ("分钟", "minutes", Measure.MINUTES),
        ("次", "speeches", Measure.SPEECHES),
        ("个单位", "units", Measure.AMOUNT),
    ],
)
def test_units(zh: str, en: str, measure: Measure) -> None:
    """Each measure has its unit."""
    assert (zh, en) == measure.unit


def test_every_measure_has_a_unit() -> None:
    """None was forgotten, and each is said in both languages."""
    assert [] == [m for m in Measure if not (m.unit.zh and m.unit.en)]


# rulings


def rule(*grounds: Ground, open_: tuple[OpenPoint, ...] = (), on: date = ON) -> Ruling:
    """Return the ruling on some grounds and open points."""
    return decide(QUESTION, on, ASKED, grounds, open_)


@pytest.mark.parametrize(
    ("want", "grounds"),
    [
        (True, (YES,)),
        (True, (YES, YES)),
        (False, (NO,)),
        (False, (YES, NO)),
        (False, (NO, YES)),
    ],
)
def test_all_grounds_must_hold(want: bool, grounds: tuple[Ground, ...]) -> None:  # noqa: FBT001
    """One that fails makes it no."""
    ruling = rule(*grounds)

    assert want is ruling.holds
    assert want is bool(ruling)
    assert not ruling.undecided


def test_a_failing_ground_beats_an_open_point() -> None:
    """What is unlawful anyway is not left open; the doubt stays, and decides nothing."""
    ruling = rule(YES, NO, open_=(DECIDES, ASIDE))

    assert ruling.holds is False
    assert bool(ruling) is False
    assert not ruling.undecided
    assert (attrs.evolve(DECIDES, decides=False), ASIDE) == ruling.open


@pytest.mark.parametrize("grounds", [(), (YES,)])
def test_an_open_point_that_decides_leaves_it_open(grounds: tuple[Ground, ...]) -> None:
    """It holds not, and a yes or a no cannot be had."""
    ruling = rule(*grounds, open_=(ASIDE, DECIDES, ALSO))

    assert ruling.holds is False
    assert ruling.undecided
    assert (ASIDE, DECIDES, ALSO) == ruling.open
    with pytest.raises(UndecidedError) as caught:
        bool(ruling)
    assert ("the law is silent", "when it starts") == caught.value.points


def test_an_open_point_that_decides_nothing_changes_nothing() -> None:
    """It is carried along."""
    ruling = rule(YES, open_=(ASIDE,))

    assert ruling.holds is True
    assert bool(ruling) is True
    assert not ruling.undecided
    assert (ASIDE,) == ruling.open


@pytest.mark.parametrize("open_", [(), (ASIDE,)])
def test_nothing_carries_no_answer(open_: tuple[OpenPoint, ...]) -> None:
    """Without a ground and without a doubt that decides, there is no yes."""
    with pytest.raises(FactsError) as caught:
        rule(open_=open_)

    assert ("grounds", (), "a ground, or an open point that decides") == caught.value.args


def test_after_the_newest_day_the_ruling_says_so() -> None:
    """Later amendments were not checked."""
    note = Text("一般两次", "usually two")
    later = NEWEST + timedelta(days=1)

    assert (note,) == decide(QUESTION, NEWEST, ASKED, (YES,), (), (note,)).notes
    assert (note, AFTER_NEWEST) == decide(QUESTION, later, ASKED, (YES,), (), (note,)).notes
    assert (AFTER_NEWEST,) == rule(NO, on=later).notes


def test_a_ruling_carries_day_question_and_facts() -> None:
    """It can be stored, explained later and asked again."""
    ruling = rule(YES)

    assert ("quorum", ON, (YES,)) == (ruling.rule, ruling.on, ruling.grounds)
    assert Pairs({"members": 60, "present": 39}) == ruling.facts
    assert ((), ()) == (ruling.open, ruling.notes)


def test_a_ruling_explains_its_yes() -> None:
    """The verdict first, Chinese unless asked otherwise."""
    ruling = rule(YES)

    assert "可以举行\n依据：应当公开（《法》（2020）第14条第4款）" == ruling.explain()
    assert "may open\nground: must be public [Law (2020), art. 14(4)]" == ruling.explain("en")


def test_a_ruling_explains_its_no() -> None:
    """A line each for grounds, doubts and notes; a ground that stands against says so."""
    note = Text("一般两次", "usually two")
    ruling = decide(QUESTION, ON, ASKED, (YES, NO), (DECIDES, ASIDE), (note,))

    assert [
        "不得举行",
        "依据：应当公开（《法》（2020）第14条第4款）",
        "否定依据：应当公开（《法》（2020）第14条第4款）",
        "存疑：法律没有规定 《法》（2020）第14条第4款",
        "存疑：能否计入",
        "注：一般两次",
    ] == ruling.explain("zh").split("\n")
    assert [
        "may not open",
        "ground: must be public [Law (2020), art. 14(4)]",
        "ground against: must be public [Law (2020), art. 14(4)]",
        "open: the law is silent Law (2020), art. 14(4)",
        "open: whether it counts",
        "note: usually two",
    ] == ruling.explain("en").split("\n")


def test_a_ruling_left_open_says_so() -> None:
    """It says neither yes nor no."""
    ruling = rule(YES, open_=(ALSO,))

    assert "法无明文，不作结论" == ruling.explain("zh").split("\n")[0]
    assert "left open by the texts" == ruling.explain("en").split("\n")[0]
    assert "存疑：何时起算" == ruling.explain("zh").split("\n")[-1]


def test_a_ruling_is_not_explained_in_other_languages() -> None:
    """The language is refused by name."""
    lang: Any = "fr"

    with pytest.raises(FactsError, match=r"^lang = 'fr'"):
        rule(YES).explain(lang)


def test_rulings_are_values() -> None:
    """They are equal, hash and survive copying and pickling."""
    ruling = rule(YES, open_=(ASIDE,))

    assert {ruling} == {rule(YES, open_=(ASIDE,))}
    assert ruling == copy.deepcopy(ruling)
    assert ruling == pickle.loads(pickle.dumps(ruling))  # noqa: S301


def test_results_are_neither_true_nor_false() -> None:
    """A richer result names itself when it is taken for an answer."""

    @attrs.frozen
    class Elected(Result):
        """Who was elected."""

        names: tuple[str, ...] = ()

    with pytest.raises(TypeError, match=r"^a Elected is neither true nor false: ask one of"):
        bool(Elected(("甲",)))
