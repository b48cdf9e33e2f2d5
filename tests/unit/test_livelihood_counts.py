"""Numbered ballots, budgets, weighted ratings and printed figures."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import attrs
import pytest

import npcmodel as npc
from npcmodel.errors import FactsError
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.livelihood import (
    BudgetChoice,
    BudgetRule,
    PrintedShare,
    ProjectStep,
    RankedPoll,
    RankingRule,
    RankMethod,
    RatingGroup,
    RatingRound,
    RoundsCounted,
    Ticks,
    TieRule,
    VotingRule,
    WeightedBallot,
    printed_share,
    printed_total,
    projects_ranked,
    weighted_ballot,
    weighted_score,
    within_budget,
)
from npcmodel.pairs import Pairs
from npcmodel.satisfaction import SatisfactionRule, graded

ON = date(2026, 11, 21)
HALF = Fraction(1, 2)
TOWN = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=9)
VOTING = VotingRule(
    issued_by="某镇人大主席团",
    source="实事工程票决办法",
    choose=2,
    ticks=Ticks.AT_MOST,
    base=npc.Base.ALL_DEPUTIES,
    threshold=None,
    tie=TieRule.ANOTHER_BALLOT,
)
POINTS = RankingRule(voting=VOTING, method=RankMethod.POINTS, points=(3, 1))
FIRST = RankingRule(voting=VOTING, method=RankMethod.FIRST_CHOICES)
NUMBERED = RankingRule(voting=VOTING, method=RankMethod.NUMBERED)
# 8 valid ballots: by points 路 10, 灯 9, 桥 9, 井 0; first 路 3, 灯 2, 桥 3; numbered 4, 5, 3.
RANKINGS = {("路", "灯"): 3, ("灯", "路"): 1, ("桥",): 2, ("灯",): 1, ("桥", "灯"): 0, (): 1}
POLL = RankedPoll(9, 9, 1, ("路", "灯", "桥", "井"), {**RANKINGS})


def ranked(rule: RankingRule, poll: RankedPoll = POLL, **more: Any) -> Any:
    """Return the choice on the usual day."""
    return projects_ranked(TOWN, poll, rule, on=ON, **more)


# Numbered ballots


@pytest.mark.parametrize(
    ("rule", "scores", "chosen"),
    [
        # 路: 3 × 3 + 1; 灯: 3 × 1 + 1 × 3 + 1 × 3; 桥: 2 × 3.
        (POINTS, (10, 9, 6, 0), ("路", "灯")),
        (attrs.evolve(POINTS, points=(5, 0)), (15, 10, 10, 0), ("路",)),
        (FIRST, (3, 2, 2, 0), ("路",)),
        (NUMBERED, (4, 5, 2, 0), ("灯", "路")),
    ],
    ids=["points", "first place alone gives points", "first choices", "numbered"],
)
def test_the_method_decides(
    rule: RankingRule, scores: tuple[int, ...], chosen: tuple[str, ...]
) -> None:
    """One set of ballots, four results: the method is told with each."""
    found = ranked(rule)

    assert scores == tuple(found.scores[who] for who in ("路", "灯", "桥", "井"))
    assert chosen == found.chosen
    assert (("灯", "桥") if len(chosen) == 1 else ()) == found.tied
    assert rule.method.value in found.explain()
    assert found.rule is rule


def test_a_tie_is_handed_back() -> None:
    """And followed as the rule says."""
    found = ranked(FIRST)

    assert ProjectStep.ANOTHER_BALLOT is found.next_step
    assert (("灯", "桥"), 1) == (found.tied, found.choice.contested)
    assert () == found.open[:0]
    assert "《地方组织法》（2022）第12条第1款第3项" == str(found.grounds[0].citation)


def test_the_threshold_is_asked_of_ballots_that_number_it() -> None:
    """More than half of nine deputies: five; 灯 alone has them."""
    voting = attrs.evolve(VOTING, threshold=more_than(HALF))
    found = ranked(attrs.evolve(POINTS, voting=voting), present=9)

    assert (("灯",), 1) == (found.chosen, found.choice.unfilled)


def test_what_nobody_placed_first_has_no_first_choice() -> None:
    """It is never chosen, though places stay empty."""
    poll = RankedPoll(2, 2, 0, ("路", "灯"), {("路", "灯"): 2})

    assert (("路",), 1) == (ranked(FIRST, poll).chosen, ranked(FIRST, poll).choice.unfilled)


def test_it_says_how_it_was_counted() -> None:
    """The method, what places give, and every score."""
    found = ranked(POINTS)

    assert "计票方法：按名次计分（各名次依次3、1分）" in found.explain()
    assert "得分：路 10、灯 9、桥 6、井 0" in found.explain()
    assert "counted by: points (places give 3, 1)" in found.explain("en")
    assert "counted by: first choices\nscores: 路 3, 灯 2" in ranked(FIRST).explain("en")


@pytest.mark.parametrize(
    ("rule", "ranking", "expected"),
    [
        (NUMBERED, ("路", "灯", "桥"), "at most 2 projects numbered"),
        (POINTS, ("路", "灯", "桥"), "at most 2 numbered"),
        (
            attrs.evolve(NUMBERED, voting=attrs.evolve(VOTING, ticks=Ticks.EXACTLY)),
            ("路",),
            "exactly 2 projects numbered",
        ),
    ],
)
def test_ballots_that_number_too_many_or_too_few(
    rule: RankingRule, ranking: tuple[str, ...], expected: str
) -> None:
    """They are void, and no valid ballots."""
    with pytest.raises(FactsError, match=rf"^poll.rankings = .*: expected {expected}"):
        ranked(rule, attrs.evolve(POLL, rankings={ranking: 8}))


def test_as_many_as_one_likes() -> None:
    """一事一票: any number of them is numbered; points only as far as they are stated."""
    each = attrs.evolve(VOTING, ticks=Ticks.EACH)
    poll = attrs.evolve(POLL, rankings={("路", "灯", "桥"): 8})
    points = attrs.evolve(POINTS, voting=each, points=(3, 2, 1))

    assert {"路": 24, "灯": 16, "桥": 8, "井": 0} == dict(ranked(points, poll).scores)
    assert ("路", "灯", "桥") == ranked(
        attrs.evolve(NUMBERED, voting=attrs.evolve(each, choose=3)), poll
    ).chosen
    with pytest.raises(FactsError, match="at most 2 numbered"):
        ranked(attrs.evolve(points, points=(3, 2)), poll)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"void": 10}, "void"),
        ({"candidates": ("路", "路")}, "candidates"),
        ({"candidates": "路"}, "candidates"),
        ({"rankings": {("路",): 7}}, "rankings"),
        ({"rankings": {("路", "路"): 8}}, "rankings"),
        ({"rankings": {("塔",): 8}}, "rankings"),
        ({"rankings": {("路",): -8}}, "rankings"),
        ({"rankings": ()}, "rankings"),
        ({"participating": -1}, "participating"),
        ({"issued": -1}, "issued"),
    ],
)
def test_counts_that_contradict_themselves(change: dict[str, Any], field: str) -> None:
    """Each is refused by its field."""
    with pytest.raises(FactsError, match=rf"^{field}.* = "):
        attrs.evolve(POLL, **change)


@pytest.mark.parametrize(
    ("method", "points", "expected"),
    [
        (RankMethod.POINTS, (), "points where places give some"),
        (RankMethod.NUMBERED, (2, 1), "points where places give some"),
        (RankMethod.POINTS, (1, 2), "most for the first place"),
        (RankMethod.POINTS, (0, 0), "most for the first place"),
        (RankMethod.POINTS, (3, 2, 1), "points for 2 places"),
        (RankMethod.POINTS, (1, -1), "a whole number"),
    ],
)
def test_points_are_stated(method: RankMethod, points: tuple[int, ...], expected: str) -> None:
    """Where they count, for each place, and falling."""
    with pytest.raises(FactsError, match=f"^points = .*: expected {expected}"):
        RankingRule(voting=VOTING, method=method, points=points)


@pytest.mark.parametrize(("rule", "said"), [(POINTS, True), (FIRST, True), (NUMBERED, False)])
def test_ties_are_of_scores_where_scores_are_no_votes(rule: RankingRule, said: bool) -> None:  # noqa: FBT001
    """What equals is told, for the choice below speaks of votes."""
    assert said is ("先后和并列以得分为准" in ranked(rule).explain())
    assert said is ("order and ties go by these scores" in ranked(rule).explain("en"))


def test_more_ballots_than_voters_leave_it_open() -> None:
    """As of ticked ballots; ballots handed out are compared too."""
    poll = attrs.evolve(POLL, participating=8)
    issued = attrs.evolve(POLL, issued=8)

    for one in (poll, issued):
        assert () == ranked(NUMBERED, one).chosen
        assert any(point.decides for point in ranked(NUMBERED, one).open)


# Budgets

COSTS = {"甲": 5, "乙": 5, "丙": 4, "丁": 0, "戊": 20}


def paid(votes: dict[str, int], budget: int, rule: BudgetRule, **more: Any) -> Any:
    """Return who is funded, left out, tied and waiting, and what is left."""
    costs = {who: COSTS[who] for who in votes}
    found = within_budget(costs, votes, budget, rule=rule, **more)
    return found.funded, found.left_out, found.tied, found.waiting, found.left


SKIP, STOP = BudgetRule.SKIP, BudgetRule.STOP


@pytest.mark.parametrize(
    ("votes", "budget", "rule", "expected"),
    [
        ({"甲": 9, "戊": 8, "丙": 7}, 9, SKIP, (("甲", "丙"), ("戊",), (), (), 0)),
        ({"甲": 9, "戊": 8, "丙": 7}, 9, STOP, (("甲",), ("戊", "丙"), (), (), 4)),
        ({"甲": 9, "乙": 9}, 10, SKIP, (("甲", "乙"), (), (), (), 0)),
        ({"甲": 9, "乙": 9}, 10, STOP, (("甲", "乙"), (), (), (), 0)),
        ({"甲": 9, "乙": 9}, 9, SKIP, ((), (), ("甲", "乙"), (), 9)),
        ({"甲": 9, "乙": 9}, 9, STOP, ((), (), ("甲", "乙"), (), 9)),
        ({"甲": 9, "乙": 9}, 4, SKIP, ((), ("甲", "乙"), (), (), 4)),
        ({"甲": 9, "乙": 9}, 4, STOP, ((), ("甲", "乙"), (), (), 4)),
        # What never fits does not disturb the others where it is skipped, but ends the choice.
        ({"甲": 9, "戊": 9}, 9, SKIP, (("甲",), ("戊",), (), (), 4)),
        ({"甲": 9, "戊": 9}, 9, STOP, ((), (), ("甲", "戊"), (), 9)),
        ({"丁": 9, "戊": 9}, 0, SKIP, (("丁",), ("戊",), (), (), 0)),
        ({"丁": 9, "甲": 9, "乙": 9}, 9, SKIP, (("丁",), (), ("甲", "乙"), (), 9)),
        (
            {"甲": 9, "乙": 9, "丙": 3, "丁": 2, "戊": 1},
            9,
            SKIP,
            (("丁",), ("戊",), ("甲", "乙"), ("丙",), 9),
        ),
        ({"甲": 9, "乙": 9, "丙": 3}, 9, STOP, ((), ("丙",), ("甲", "乙"), (), 9)),
        ({}, 9, SKIP, ((), (), (), (), 9)),
        ({"甲": 1, "丙": 0, "丁": 0}, 9, SKIP, (("甲",), ("丙", "丁"), (), (), 4)),
    ],
)
def test_what_the_budget_pays_for(
    votes: dict[str, int], budget: int, rule: BudgetRule, expected: tuple[Any, ...]
) -> None:
    """Skip what does not fit, or stop there; ties that decide are handed back."""
    assert expected == paid(votes, budget, rule)


@pytest.mark.parametrize(
    ("votes", "rule", "settled", "expected"),
    [
        ({"甲": 9, "乙": 9, "丙": 3}, SKIP, "乙甲", (("乙", "丙"), ("甲",), (), (), 0)),
        ({"甲": 9, "乙": 9, "丙": 3}, STOP, "乙甲", (("乙",), ("甲", "丙"), (), (), 4)),
        ({"甲": 9, "戊": 9}, STOP, "戊甲", ((), ("戊", "甲"), (), (), 9)),
        ({"甲": 9, "戊": 9}, STOP, "甲戊", (("甲",), ("戊",), (), (), 4)),
    ],
)
def test_a_tie_settled_by_another_ballot(
    votes: dict[str, int], rule: BudgetRule, settled: str, expected: tuple[Any, ...]
) -> None:
    """The order comes in, and the choice goes on."""
    assert expected == paid(votes, 9, rule, settled=tuple(settled))


@pytest.mark.parametrize(
    ("votes", "settled"),
    [
        ({"甲": 9, "乙": 9}, ("甲",)),
        ({"甲": 9, "乙": 8}, ("乙", "甲")),
        ({"甲": 9, "乙": 9}, ("乙", "甲", "乙")),
        ({"甲": 9, "乙": 9}, ("塔",)),
        ({"甲": 9, "乙": 9, "丙": 1}, ("乙", "甲", "丙")),
    ],
)
def test_only_a_tie_is_settled(votes: dict[str, int], settled: tuple[str, ...]) -> None:
    """All of it, and nothing else."""
    with pytest.raises(FactsError, match=r"^settled = "):
        paid(votes, 9, SKIP, settled=settled)


@pytest.mark.parametrize(
    ("costs", "votes", "budget", "field"),
    [
        ({"甲": 1}, {"乙": 1}, 1, "votes"),
        ({"甲": -1}, {"甲": 1}, 1, r"costs\['甲'\]"),
        ({"甲": 1}, {"甲": 1}, -1, "budget"),
        ([], {}, 1, "costs"),
    ],
)
def test_money_and_votes_are_checked(costs: Any, votes: Any, budget: int, field: str) -> None:
    """Each is refused by its name."""
    with pytest.raises(FactsError, match=f"^{field} = "):
        within_budget(costs, votes, budget, rule=SKIP)


def test_a_choice_within_a_budget_adds_up() -> None:
    """A result built by hand is checked too."""
    found = within_budget({"甲": 5}, {"甲": 1}, 9, rule=SKIP)

    with pytest.raises(FactsError, match=r"^funded = "):
        attrs.evolve(found, left_out=("甲",))
    with pytest.raises(FactsError, match=r"^spent = 4: expected 5"):
        attrs.evolve(found, spent=4)


def test_a_choice_within_a_budget_says_itself() -> None:
    """Who, for how much, and what is open."""
    costs = {"甲": 5000, "乙": 5000, "丙": 4, "戊": 20000}
    found: BudgetChoice = within_budget(
        costs, {"甲": 9, "乙": 9, "丙": 3, "戊": 1}, 9000, rule=SKIP
    )

    assert "已用0，余9000；超出时：跳过该项，看下一项" in found.explain()
    assert "票数相等，先后待定：甲 5000、乙 5000" in found.explain()
    assert "视以上结果而定：丙 4" in found.explain()
    assert "未入选：戊 20000" in found.explain()
    assert "spent 0, left 9,000; what does not fit: skip" in found.explain("en")
    assert "tied, the order decides: 甲 5000, 乙 5000" in found.explain("en")


# Ratings

DEPUTIES, RESIDENTS = RatingGroup.DEPUTIES, RatingGroup.RESIDENTS
ROUNDS = [
    RatingRound(date(2026, 1, 5), DEPUTIES, {"满意": 20, "不满意": 10}, 30),
    RatingRound(date(2026, 1, 5), RESIDENTS, {"满意": 30, "不满意": 60}, 90),
]
EQUAL = {DEPUTIES: HALF, RESIDENTS: HALF}


def weighed(
    rounds: Any = ROUNDS, weights: Any = EQUAL, counted: Any = RoundsCounted.LATEST
) -> WeightedBallot:
    """Return the weighted ballot."""
    return weighted_ballot(rounds, weights, counted=counted)


def test_groups_are_weighed_exactly() -> None:
    """Two thirds and one third, half each, are exactly one half."""
    found = weighed()

    assert {"满意": HALF, "不满意": HALF} == dict(found.shares)
    assert ({"满意": 1, "不满意": 1}, 2) == (dict(found.votes), found.base_size)
    assert Fraction(2, 3) == found.by_group[DEPUTIES]["满意"]
    assert "群众（权重1/2）：满意 1/3、不满意 2/3" in found.explain()
    assert "weighted: 满意 1/2, 不满意 1/2" in found.explain("en")
    assert "rounds: latest" in found.explain("en")
    assert "多轮：以最后一轮为准" in found.explain()


@pytest.mark.parametrize(("mark", "grade"), [(at_least(HALF), "满意"), (more_than(HALF), "不满意")])
def test_at_exactly_half_the_rule_decides(mark: Any, grade: str) -> None:
    """What the groups come to is graded like any ballot, and says that it lay on the line."""
    rule = SatisfactionRule(
        issued_by="某镇人大",
        source="测评办法",
        grades=("满意", "不满意"),
        thresholds=(mark,),
        base=npc.Base.VALID_BALLOTS,
        cumulative=False,
    )
    found = weighed()
    result = graded(rule, found.votes, base_size=found.base_size)

    assert grade == result.grade
    assert result.on_the_line


def test_rounds_count_as_the_rule_says() -> None:
    """The last one, or all of them together."""
    second = RatingRound(date(2026, 3, 1), DEPUTIES, {"满意": 30, "不满意": 0}, 30)
    rounds = [second, *ROUNDS]

    assert Fraction(2, 3) == weighed(rounds).shares["满意"]
    together = weighed(rounds, counted=RoundsCounted.TOGETHER)
    assert Fraction(7, 12) == together.shares["满意"]
    assert (7, 12) == (together.votes["满意"], together.base_size)
    assert Fraction(50, 60) == together.by_group[DEPUTIES]["满意"]


@pytest.mark.parametrize(
    ("rounds", "weights", "field"),
    [
        (ROUNDS[:1], EQUAL, "rounds"),
        (ROUNDS, {DEPUTIES: Fraction(1)}, "rounds"),
        ([*ROUNDS, ROUNDS[0]], EQUAL, "rounds"),
        ([ROUNDS[0], attrs.evolve(ROUNDS[1], votes={"好": 1})], EQUAL, "rounds"),
        (ROUNDS, {DEPUTIES: HALF, RESIDENTS: Fraction(1, 3)}, "weights"),
        (ROUNDS, {DEPUTIES: Fraction(1), RESIDENTS: Fraction(0)}, r"weights\[RESIDENTS\]"),
        (ROUNDS, {DEPUTIES: 1}, r"weights\[DEPUTIES\]"),
        (ROUNDS, {"代表": Fraction(1)}, "weights"),
        (ROUNDS, [], "weights"),
    ],
)
def test_weights_and_rounds_that_do_not_fit(rounds: Any, weights: Any, field: str) -> None:
    """Each is refused by its name."""
    with pytest.raises(FactsError, match=f"^{field} = "):
        weighed(rounds, weights)


@pytest.mark.parametrize(
    ("votes", "size", "field"),
    [
        ({"满意": 3}, 2, "votes"),
        ({}, 2, "votes"),
        ({"满意": -1}, 2, r"votes\['满意'\]"),
        ({"满意": 0}, 0, "base_size"),
        ({"": 0}, 1, "votes"),
    ],
)
def test_rounds_are_checked(votes: dict[str, int], size: int, field: str) -> None:
    """More votes than the base, none to give, or no base."""
    with pytest.raises(FactsError, match=f"^{field} = "):
        RatingRound(ON, DEPUTIES, votes, size)


def test_a_weighted_ballot_is_its_shares() -> None:
    """A result built by hand is checked too."""
    with pytest.raises(FactsError, match=r"^votes = "):
        attrs.evolve(weighed(), base_size=4)


def test_points_are_weighed_exactly() -> None:
    """Whole points and Fractions; nothing is rounded."""
    weights = {DEPUTIES: Fraction(2, 3), RESIDENTS: Fraction(1, 3)}

    assert Fraction(271, 3) == weighted_score({DEPUTIES: 90, RESIDENTS: Fraction(91)}, weights)
    for scores in ({DEPUTIES: 90}, {DEPUTIES: 90, RESIDENTS: -1}):
        with pytest.raises(FactsError, match=r"^scores = "):
            weighted_score(scores, weights)
    with pytest.raises(FactsError, match=r"^scores = .*points of 0 or more"):
        weighted_score({DEPUTIES: Fraction(-1), RESIDENTS: 1}, weights)
    with pytest.raises(FactsError, match=r"^scores = "):
        weighted_score({DEPUTIES: 0.5, RESIDENTS: 1}, weights)  # type: ignore[dict-item]


# Printed figures


@pytest.mark.parametrize(
    ("printed", "base", "places", "counts"),
    [
        (Fraction(967, 1000), 79, 1, ()),
        (Fraction(967, 1000), 30, 1, (29,)),
        (Fraction(1), 2000, 1, (1999, 2000)),
        (Fraction(0), 3, 0, (0,)),
        (Fraction(1, 2), 200, 0, (99, 100, 101)),
        (Fraction(1056, 1000), 71, 1, (75,)),
    ],
)
def test_which_counts_a_percentage_can_come_from(
    printed: Fraction, base: int, places: int, counts: tuple[int, ...]
) -> None:
    """Within half of the last decimal, that half included."""
    found = printed_share(printed, base, places=places)

    assert counts == found.counts
    assert bool(counts) is found.consistent


def test_the_count_printed_beside_it() -> None:
    """It has to be one of them."""
    fits = printed_share(Fraction(1, 2), 10, places=0, given=5)
    other = printed_share(Fraction(1, 2), 10, places=0, given=6)

    assert [True, False] == [fits.consistent, other.consistent]
    assert "公布为50%，基数10：不相符（5）" == other.explain()
    assert "printed 50% of 10: consistent (5)" == fits.explain("en")


def test_a_figure_that_fits_nothing_says_so() -> None:
    """In both languages, with its decimals."""
    found = printed_share(Fraction(9605, 10000), 3, places=2)

    assert "公布为96.05%，基数3：不相符（没有一个数得出此比率）" == found.explain()
    assert "printed 96.05% of 3: inconsistent (no count gives it)" == found.explain("en")


@pytest.mark.parametrize(
    ("printed", "places", "field"),
    [(Fraction(-1, 2), 0, "printed"), (Fraction(1, 3), 2, "printed"), (0.5, 0, "printed")],
)
def test_printed_figures_are_checked(printed: Any, places: int, field: str) -> None:
    """Nothing below 0, and no more decimals than were printed."""
    with pytest.raises(FactsError, match=f"^{field} = "):
        printed_share(printed, 10, places=places)


def test_a_total_beside_its_parts() -> None:
    """The difference is told, above or below."""
    found = [printed_total(total, [6, 39]) for total in (44, 45, 48)]

    assert [-1, 0, 3] == [one.difference for one in found]
    assert [False, True, False] == [one.consistent for one in found]
    assert "公布合计48，分项6+39：不相符，相差3" == found[2].explain()
    assert "printed 45, 6+39: consistent" == found[1].explain("en")
    assert ("相符", "inconsistent, off by -1") == (
        found[1].explain()[-2:],
        found[0].explain("en")[-23:],
    )


def test_results_are_neither_true_nor_false() -> None:
    """Ask one of their attributes."""
    assert isinstance(weighed().shares, Pairs)
    for result in (weighed(), ranked(FIRST), PrintedShare(HALF, 0, 2, (1,))):
        with pytest.raises(TypeError, match="neither true nor false"):
            bool(result)
