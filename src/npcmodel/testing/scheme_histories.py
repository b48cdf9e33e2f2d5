"""Strategies for grades over time, rewards and subsidies, and several raters."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.pairs import Pairs
from npcmodel.schemes.cohorts.duty_ladder import DutyLadder, DutyRating, DutyStep
from npcmodel.schemes.cohorts.paying import (
    Allocation,
    RewardContest,
    Rewarded,
    allocated,
    rewarded_by_grade,
    rewarded_by_rank,
)
from npcmodel.schemes.cohorts.period_results import PeriodResult, TermYears
from npcmodel.schemes.cohorts.rewards import GradeReward, Pool, RankReward
from npcmodel.schemes.cohorts.spending import Earmarks, Spending, earmarked
from npcmodel.schemes.cohorts.streaks import (
    ConsecutiveRule,
    HistoryFinding,
    HistoryFindings,
    HistoryRule,
    HistoryRules,
    InTermRule,
    OnceRule,
    outcomes_of_history,
)
from npcmodel.schemes.raters.evaluating import MixedLine, MixedScore, RaterKind, evaluated
from npcmodel.schemes.raters.mixing import (
    BallotGrade,
    BallotRater,
    MarkRater,
    MixedEvaluation,
    Rater,
    SatisfactionBallot,
    ScaleGrade,
)
from npcmodel.testing.making import built, either, names, words
from npcmodel.testing.scheme_cohorts import document_heads

__all__ = [
    "ballot_grades",
    "ballot_raters",
    "consecutive_rules",
    "duty_ladders",
    "duty_ratings",
    "duty_steps",
    "earmark_checks",
    "grade_rewards",
    "history_documents",
    "history_finding_sets",
    "history_findings",
    "history_rules",
    "in_term_rules",
    "mark_raters",
    "mixed_evaluations",
    "mixed_lines",
    "mixed_scores",
    "once_rules",
    "period_results",
    "pool_allocations",
    "pools_of_money",
    "rank_rewards",
    "rater_kinds",
    "reward_contests",
    "rewards_paid",
    "satisfaction_ballots",
    "scale_grades",
    "spendings",
    "terms_in_years",
]

_HEADS = document_heads()
_TEXT = words()
_THREE = st.lists(_TEXT, min_size=3, max_size=3, unique=True)
_CODES = words(latin=True)
_YES_OR_NO = st.booleans()
_GRADES = ("优秀", "称职", "后进")
_OUTCOMES = st.lists(
    st.sampled_from(["约谈", "表彰", "建议调整", "劝辞"]), min_size=1, max_size=2, unique=True
).map(tuple)
_YEARS = st.integers(2019, 2026)
_SUBJECTS = st.sampled_from(["person", "post"])
_RESULTS: SearchStrategy[Fraction | int] = st.just(Fraction(119, 2)) | st.sampled_from([60, 75])
_NOTHING: dict[str, Any] = {}
_BROUGHT = st.just(_NOTHING) | st.builds(
    dict[str, Any], grades=st.tuples(st.sampled_from(_GRADES)), points=_RESULTS
)
_PERIODS: SearchStrategy[Any] = st.sampled_from(["year", "half year", "quarter", "month"])
_MISSING: SearchStrategy[Any] = st.sampled_from(["refused", "reweighed"])
_WHO = st.sampled_from(["self", "peers", "voters", "organisation", "other"])
_USES = ("规范化建设", "代表工作室建设")


# ------------------------------------------------------------------ grades over time


def _followed(draw: DrawFn, code: str | None) -> dict[str, Any]:
    by_points = draw(_YES_OR_NO)
    return {
        "code": draw(either(code, _CODES)),
        "outcomes": draw(_OUTCOMES),
        "subject": draw(_SUBJECTS),
        "grades": () if by_points else (draw(st.sampled_from(_GRADES)),),
        "below": Decimal(60) if by_points else None,
    }


def once_rules(code: str | None = None) -> SearchStrategy[OnceRule]:
    """Return what follows from the period judged alone (当期结果).

    Args:
        code: its code; None for any.
    """
    return built(lambda draw: OnceRule(**_followed(draw, code)))


def consecutive_rules(code: str | None = None) -> SearchStrategy[ConsecutiveRule]:
    """Return what follows from periods in a row (连续若干期).

    Args:
        code: its code; None for any.
    """
    times = st.integers(2, 4)
    return built(lambda draw: ConsecutiveRule(times=draw(times), **_followed(draw, code)))


def in_term_rules(code: str | None = None) -> SearchStrategy[InTermRule]:
    """Return what follows from periods of a term in any order (届内累计若干期).

    Args:
        code: its code; None for any.
    """
    times = st.integers(2, 4)
    return built(lambda draw: InTermRule(times=draw(times), **_followed(draw, code)))


def history_rules(code: str | None = None) -> SearchStrategy[HistoryRule]:
    """Return rules of every kind on grades over time (结果运用规则).

    Args:
        code: its code; None for any.
    """
    found: SearchStrategy[Any] = once_rules(code) | consecutive_rules(code) | in_term_rules(code)
    return found


_HISTORY_RULES = [history_rules(f"h{place}") for place in range(3)]


def history_documents() -> SearchStrategy[HistoryRules]:
    """Return documents on grades over time (结果运用办法)."""

    def build(draw: DrawFn) -> HistoryRules:
        rules = tuple(draw(one) for one in _HISTORY_RULES[: draw(st.integers(1, 3))])
        period = draw(_PERIODS)
        return HistoryRules(period=period, rules=rules, **draw(_HEADS))

    return built(build)


def period_results(person: str | None = None, *, parts: int = 1) -> SearchStrategy[PeriodResult]:
    """Return what one period brought to a person in a post (一期考核结果).

    Args:
        person: who; None for any.
        parts: how many periods a year has.
    """

    def build(draw: DrawFn) -> PeriodResult:
        who = draw(either(person, names()))
        return PeriodResult(
            year=draw(_YEARS),
            part=draw(st.integers(1, parts)),
            person=who,
            post=f"{who}镇",
            **draw(_BROUGHT),
        )

    return built(build)


def terms_in_years() -> SearchStrategy[TermYears]:
    """Return terms by their years (任期年份)."""
    return built(lambda draw: TermYears(*sorted((draw(_YEARS), draw(_YEARS)))))


def history_finding_sets() -> SearchStrategy[HistoryFindings]:
    """Return what follows for whom (结果运用)."""

    def build(draw: DrawFn) -> HistoryFindings:
        document = draw(history_documents())
        results: dict[object, PeriodResult] = {}
        for _ in range(draw(st.integers(0, 8))):
            person = draw(st.sampled_from(["甲", "乙"]))
            one = draw(period_results(person, parts=document.parts))
            results[person, one.year, one.part] = one
        return outcomes_of_history(
            document,
            results.values(),
            year=draw(_YEARS),
            part=draw(st.integers(1, document.parts)),
            term=TermYears(2019, 2026),
        )

    return built(build)


def history_findings() -> SearchStrategy[HistoryFinding]:
    """Return whether a rule comes to bear on somebody (结果运用的认定)."""
    found = history_finding_sets().filter(_has_findings)
    return built(lambda draw: draw(st.sampled_from(draw(found).findings)))


def _has_findings(one: HistoryFindings) -> bool:
    return bool(one.findings)


def duty_steps() -> SearchStrategy[DutyStep]:
    """Return how a duty may be done (履职情形)."""
    return st.sampled_from(DutyStep)


def duty_ladders() -> SearchStrategy[DutyLadder]:
    """Return what each step is called (本职、失职、不称职)."""
    return built(
        lambda draw: DutyLadder(
            **dict(zip(("done_well", "not_done", "done_badly"), draw(_THREE), strict=True)),
            **draw(_HEADS),
        )
    )


def duty_ratings() -> SearchStrategy[DutyRating]:
    """Return what the work of somebody is called (履职评价)."""
    return st.builds(DutyRating, duty_ladders(), duty_steps())


# ------------------------------------------------------------------ money


def rank_rewards() -> SearchStrategy[RankReward]:
    """Return an amount for each rank, in yuan (按名次奖励)."""

    def build(draw: DrawFn) -> RankReward:
        amounts = sorted(draw(st.lists(st.integers(1, 20), min_size=1, max_size=4)), reverse=True)
        return RankReward(
            unit=draw(st.sampled_from(["yuan", "fen"])),
            amounts=tuple(Decimal(1_000 * amount) for amount in amounts),
            ties=draw(st.sampled_from(["each", "shared", "handed back"])),
            **draw(_HEADS),
        )

    return built(build)


def grade_rewards() -> SearchStrategy[GradeReward]:
    """Return an amount for some grades, in yuan (按等次奖励)."""
    grades = st.lists(st.sampled_from(_GRADES), min_size=1, max_size=3, unique=True)
    amounts = st.integers(1, 50_000).map(Decimal)
    return built(
        lambda draw: GradeReward(
            unit="yuan", amounts={grade: draw(amounts) for grade in draw(grades)}, **draw(_HEADS)
        )
    )


def pools_of_money(*, limited: bool | None = None) -> SearchStrategy[Pool]:
    """Return sums that are shared out, in yuan (奖补资金); at most twelve can have the floor.

    Args:
        limited: whether there is a floor, by weight; None for either.
    """

    def build(draw: DrawFn) -> Pool:
        amount = draw(st.integers(12, 1_000))
        weighed = draw(either(limited, _YES_OR_NO))
        floor = draw(st.integers(1, amount // 12)) if weighed else None
        return Pool(
            unit=draw(st.sampled_from(["yuan", "fen"])),
            amount=Decimal(amount),
            by="weight" if weighed else draw(st.sampled_from(["equal", "weight"])),
            floor=None if floor is None else Decimal(floor),
            uses=_USES,
            **draw(_HEADS),
        )

    return built(build)


def rewards_paid() -> SearchStrategy[Rewarded]:
    """Return who has how much by rank or grade (奖励结果)."""
    points = st.dictionaries(names(), st.integers(0, 4), max_size=8)
    grades = st.dictionaries(names(), st.sampled_from(_GRADES), max_size=8)
    return st.builds(rewarded_by_rank, rank_rewards(), points) | st.builds(
        rewarded_by_grade, grade_rewards(), grades
    )


def reward_contests() -> SearchStrategy[RewardContest]:
    """Return equals, and the amounts there are for them."""
    tied = st.lists(names(), min_size=2, max_size=4, unique=True).map(tuple)
    amounts = st.integers(1, 20_000).map(Fraction)
    return built(lambda draw: RewardContest(draw(tied), (draw(amounts),)))


def pool_allocations() -> SearchStrategy[Allocation]:
    """Return how a sum is shared out (资金分配结果)."""
    weights = st.dictionaries(names(), st.integers(1, 9), min_size=1, max_size=8)
    return st.builds(allocated, pools_of_money(), weights)


def spendings() -> SearchStrategy[Spending]:
    """Return what somebody spent, and on what (资金支出)."""
    uses = st.sampled_from((*_USES, "购车"))
    return st.builds(Spending, names(), uses, st.integers(0, 10) | st.integers(0, 100_000))


def earmark_checks() -> SearchStrategy[Earmarks]:
    """Return whether money was spent on what it was given for (专款专用)."""
    uses: SearchStrategy[str] = st.sampled_from(_USES)
    plans: SearchStrategy[Any] = st.none() | st.dictionaries(uses, st.integers(0, 6))
    spent = st.lists(spendings(), max_size=5)
    return built(lambda draw: earmarked(draw(pools_of_money()), draw(spent), planned=draw(plans)))


# ------------------------------------------------------------------ several raters


def rater_kinds() -> SearchStrategy[RaterKind]:
    """Return who may evaluate (评价主体)."""
    return st.sampled_from(RaterKind)


def _rater(draw: DrawFn, code: str | None, weight: Decimal | None) -> dict[str, Any]:
    return {
        "code": draw(either(code, _CODES)),
        "title": draw(_TEXT),
        "who": draw(_WHO),
        "weight": Decimal(1) if weight is None else weight,
    }


def mark_raters(
    code: str | None = None, weight: Decimal | None = None
) -> SearchStrategy[MarkRater]:
    """Return raters who give a mark (打分).

    Args:
        code: its code; None for any.
        weight: what it weighs; None for all.
    """
    return built(
        lambda draw: MarkRater(least=Decimal(0), most=Decimal(100), **_rater(draw, code, weight))
    )


def scale_grades(label: str | None = None) -> SearchStrategy[ScaleGrade]:
    """Return grades on a ballot with their values (测评等次).

    Args:
        label: the grade; None for any.
    """
    values = st.none() | st.integers(0, 100).map(Decimal)
    return st.builds(ScaleGrade, label=either(label, _TEXT), value=values)


def ballot_raters(
    code: str | None = None, weight: Decimal | None = None
) -> SearchStrategy[BallotRater]:
    """Return raters of many, each with a ballot (测评票).

    Args:
        code: its code; None for any.
        weight: what it weighs; None for all.
    """

    def build(draw: DrawFn) -> BallotRater:
        first = ScaleGrade(label="满意", value=Decimal(100))
        rest = [draw(scale_grades(label)) for label in ("基本满意", "不满意", "不了解")]
        return BallotRater(scale=(first, *rest), **_rater(draw, code, weight))

    return built(build)


def mixed_evaluations() -> SearchStrategy[MixedEvaluation]:
    """Return documents on how several raters are weighed (综合评价办法)."""

    def build(draw: DrawFn) -> MixedEvaluation:
        seams = sorted({0, 10, *draw(st.lists(st.integers(1, 9), max_size=3))})
        weights = [after - before for before, after in pairwise(seams)]
        raters: list[Rater] = []
        for place, tenths in enumerate(weights):
            code, weight = f"r{place}", Decimal(tenths).scaleb(-1)
            raters.append(draw(mark_raters(code, weight) | ballot_raters(code, weight)))
        missing = draw(_MISSING)
        return MixedEvaluation(raters=tuple(raters), missing=missing, **draw(_HEADS))

    return built(build)


def mixed_scores() -> SearchStrategy[MixedScore]:
    """Return what several raters come to together (综合评价结果)."""

    def build(draw: DrawFn) -> MixedScore:
        evaluation = draw(mixed_evaluations())
        given: dict[str, Any] = {}
        for place, rater in enumerate(evaluation.raters):
            if place and evaluation.missing == "reweighed" and draw(_YES_OR_NO):
                continue
            if isinstance(rater, MarkRater):
                given[rater.code] = draw(st.integers(0, 100))
            else:
                # The first grade has a value, so that somebody always counts.
                votes = {label: draw(st.integers(0, 30)) for label in rater.values}
                given[rater.code] = Pairs({**votes, "满意": draw(st.integers(1, 30))})
        return evaluated(evaluation, draw(names()), given)

    return built(build)


def mixed_lines() -> SearchStrategy[MixedLine]:
    """Return what one rater brings (评价项)."""
    return built(lambda draw: draw(st.sampled_from(draw(mixed_scores()).lines)))


def ballot_grades(label: str | None = None) -> SearchStrategy[BallotGrade]:
    """Return grades of a satisfaction ballot with the share they need (满意度等次).

    Args:
        label: the grade; None for any.
    """
    return st.builds(
        BallotGrade,
        label=either(label, _TEXT),
        share=st.sampled_from([Decimal("0.8"), Fraction(2, 3)]),
        exactly=st.sampled_from(["enough", "not enough"]),
    )


def satisfaction_ballots() -> SearchStrategy[SatisfactionBallot]:
    """Return documents on how votes become a grade (满意度测评办法)."""

    def build(draw: DrawFn) -> SatisfactionBallot:
        first = draw(ballot_grades("满意"))
        second = BallotGrade(label="基本满意", share=Decimal("0.5"), exactly="enough")
        return SatisfactionBallot(
            grades=(first, second, BallotGrade(label="不满意")),
            base=draw(st.sampled_from(["all_members", "persons_present", "ballots_returned"])),
            cumulative=draw(_YES_OR_NO),
            **draw(_HEADS),
        )

    return built(build)
