"""Strategies for figures over suggestions, printed percentages, rates that rise, and awards."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.facts.levels import Level
from npcmodel.suggestions import (
    Assigned,
    Awarded,
    AwardRule,
    FigureRate,
    FigureRound,
    Figures,
    OverdueStep,
    OverdueSuggestions,
    Percentages,
    PrintedFigures,
    PrintedLine,
    PrintedMethod,
    QuotaRounding,
    Rate,
    RateBase,
    RateChange,
    RatesRisen,
    RatingCounts,
    SolutionCounts,
    Suggestion,
    SuggestionCounts,
    TieRule,
    awarded,
    both_rates_risen,
    figures,
    overdue,
    percentages,
    printed_consistent,
)
from npcmodel.testing.dates import WEEKDAYS
from npcmodel.testing.making import built, names
from npcmodel.testing.suggestion_cases import suggestions

__all__ = [
    "award_rules",
    "award_scores",
    "award_ties",
    "awards",
    "figure_bases",
    "figure_rates",
    "figure_rounds",
    "handling_figures",
    "overdue_lists",
    "overdue_steps",
    "percentages_of_parts",
    "printed_figures",
    "printed_lines",
    "printed_methods",
    "quota_roundings",
    "rate_changes",
    "rates_risen",
    "rating_counts",
    "solution_counts",
    "suggestion_counts",
    "suggestion_lists",
    "suggestion_rates",
]

_FIRST, _LAST = date(2022, 4, 1), date(2026, 11, 21)
# Few numbers, so that counts are often equal, nothing, or all there is.
_FEW = st.integers(0, 4) | st.integers(0, 300)
_CLASSES = ("A", "B", "C", "D")


def figure_rates() -> SearchStrategy[FigureRate]:
    """Return which rate is told (统计指标)."""
    return st.sampled_from(FigureRate)


def figure_bases() -> SearchStrategy[RateBase]:
    """Return what a rate is a share of (统计基数)."""
    return st.sampled_from(RateBase)


def figure_rounds() -> SearchStrategy[FigureRound]:
    """Return of which handling a figure is told (办理轮次)."""
    return st.sampled_from(FigureRound)


def printed_methods() -> SearchStrategy[PrintedMethod]:
    """Return how a percentage was rounded (修约方法)."""
    return st.sampled_from(PrintedMethod)


def award_ties() -> SearchStrategy[TieRule]:
    """Return what is done with equals at the last place (末位并列的处理)."""
    return st.sampled_from(TieRule)


def quota_roundings() -> SearchStrategy[QuotaRounding]:
    """Return how a share becomes a number of places (名额的取整)."""
    return st.sampled_from(QuotaRounding)


# Counts and rates


def _parts(draw: DrawFn, total: int, number: int) -> list[int]:
    """Split a total into so many parts, some of them nothing."""
    cuts = sorted(draw(st.lists(st.integers(0, total), min_size=number - 1, max_size=number - 1)))
    ends = [0, *cuts, total]
    return [after - before for before, after in pairwise(ends)]


def _ratings(draw: DrawFn, total: int) -> RatingCounts:
    satisfied, basically, dissatisfied, unrated = _parts(draw, total, 4)
    return RatingCounts(
        satisfied=satisfied,
        basically_satisfied=basically,
        dissatisfied=dissatisfied,
        unrated=unrated,
        left_out=draw(st.integers(0, unrated)),
    )


def rating_counts() -> SearchStrategy[RatingCounts]:
    """Return how suggestions were rated (满意情况)."""
    return built(lambda draw: _ratings(draw, draw(_FEW)))


def _solutions(draw: DrawFn, total: int) -> SolutionCounts:
    solved, unsolved, unsorted = _parts(draw, total, 3)
    return SolutionCounts(solved=solved, unsolved=unsolved, unsorted=unsorted)


def solution_counts() -> SearchStrategy[SolutionCounts]:
    """Return what answers say of the matters (解决情况)."""
    return built(lambda draw: _solutions(draw, draw(_FEW)))


def suggestion_counts() -> SearchStrategy[SuggestionCounts]:
    """Return counts that add up (办理情况统计)."""

    def build(draw: DrawFn) -> SuggestionCounts:
        in_time, late, doubtful = draw(_FEW), draw(_FEW), draw(_FEW)
        doubtful_answered = draw(st.integers(0, doubtful))
        answered = in_time + doubtful_answered + draw(st.integers(0, late))
        return SuggestionCounts(
            withdrawn=draw(_FEW),
            not_accepted=draw(_FEW),
            unassigned=draw(_FEW),
            in_time=in_time,
            late=late,
            in_doubt=doubtful,
            in_doubt_answered=doubtful_answered,
            running=draw(_FEW),
            answered=answered,
            result_first=_ratings(draw, answered),
            result_final=_ratings(draw, answered),
            attitude_first=_ratings(draw, answered),
            attitude_final=_ratings(draw, answered),
            solution_first=_solutions(draw, answered),
            solution_final=_solutions(draw, answered),
        )

    return built(build)


def suggestion_rates(what: FigureRate | None = None) -> SearchStrategy[Rate]:
    """Return rates of their usual base, some of an empty one (比率).

    Args:
        what: which rate; None for any.
    """

    def build(draw: DrawFn) -> Rate:
        asked = draw(figure_rates()) if what is None else what
        return draw(suggestion_counts()).rate(asked, handled=draw(figure_rounds()))

    return built(build)


# Over cases


def suggestion_lists(most: int = 4) -> SearchStrategy[list[Suggestion]]:
    """Return suggestions, each number once: none, one, several (代表建议若干).

    Args:
        most: how many at most.
    """
    return st.lists(suggestions(6), max_size=most, unique_by=lambda one: one.id)


def handling_figures() -> SearchStrategy[Figures]:
    """Return figures, by the one who answers, by level, or without groups (办理情况统计)."""

    def build(draw: DrawFn) -> Figures:
        by = draw(st.sampled_from([None, _of_level, _of_lead]))
        cases = draw(suggestion_lists(3))
        return figures(cases, until=draw(st.dates(_FIRST, _LAST)), by=by, calendar=WEEKDAYS)

    return built(build)


def _of_level(case: Suggestion) -> Any:  # noqa: ANN401  # a key
    return case.level


def _of_lead(case: Suggestion) -> Any:  # noqa: ANN401  # a key
    return case.lead


def overdue_lists() -> SearchStrategy[OverdueSuggestions]:
    """Return what is owed and late on a day (逾期清单)."""

    def build(draw: DrawFn) -> OverdueSuggestions:
        cases = draw(suggestion_lists(3))
        return overdue(cases, on=draw(st.dates(_FIRST, _LAST)), calendar=WEEKDAYS)

    return built(build)


def overdue_steps() -> SearchStrategy[OverdueStep]:
    """Return steps that are owed and late, some by one day (逾期未完成的事项)."""

    def build(draw: DrawFn) -> OverdueStep:
        put = draw(st.dates(_FIRST, date(2026, 1, 1)))
        case = Suggestion(draw(st.integers(1, 999)), ("甲",), Level.COUNTY)
        case = case.after(Assigned(put, (draw(names()),)))
        due = case.deadlines()[0].due
        days = draw(st.just(1) | st.integers(1, 400))
        return overdue([case], on=due + timedelta(days=days)).lines[0]

    return built(build)


# Percentages and print


def _counts(draw: DrawFn, least: int = 0) -> dict[str, int]:
    kinds = st.sampled_from(_CLASSES)
    size = st.integers(least, 5) | st.integers(least, 200)
    return draw(st.dictionaries(kinds, size, min_size=1))


def percentages_of_parts() -> SearchStrategy[Percentages[str]]:
    """Return percentages of parts, some tied, some of nothing (百分比)."""
    return built(lambda draw: percentages(_counts(draw), decimals=draw(st.integers(0, 4))))


def printed_figures() -> SearchStrategy[PrintedFigures]:
    """Return figures as they were printed, right ones and wrong ones (公布数字的核对)."""

    def build(draw: DrawFn) -> PrintedFigures:
        counts, decimals = _counts(draw, 1), draw(st.integers(0, 2))
        base = sum(counts.values()) + draw(st.just(0) | st.integers(0, 9))
        unit = 10**decimals
        printed: dict[str, str] = {}
        for name, number in counts.items():
            units = number * 100 * unit // base + draw(st.integers(0, 1))
            whole, rest = divmod(units, unit)
            printed[name] = f"{whole}.{rest:0{decimals}d}%" if decimals else f"{whole}"
        return printed_consistent(counts, printed, base=base)

    return built(build)


def printed_lines() -> SearchStrategy[PrintedLine]:
    """Return single printed percentages (印出的百分比)."""
    return printed_figures().map(lambda one: one.lines[0])


# Year on year


def rates_risen() -> SearchStrategy[RatesRisen]:
    """Return satisfaction and solution of two years (同步提高)."""
    kinds = (FigureRate.SATISFIED, FigureRate.SOLVED)

    def build(draw: DrawFn) -> RatesRisen:
        before, after = draw(suggestion_counts()), draw(suggestion_counts())
        return both_rates_risen(map(before.rate, kinds), map(after.rate, kinds))

    return built(build)


def rate_changes() -> SearchStrategy[RateChange]:
    """Return a rate of two years (同比变化)."""
    return built(lambda draw: draw(st.sampled_from(draw(rates_risen()).changes)))


# Awards


def award_rules() -> SearchStrategy[AwardRule]:
    """Return rules of places: by number, by share, by score (评选办法)."""

    def build(draw: DrawFn) -> AwardRule:
        kind = draw(st.sampled_from(["places", "share", "score"]))
        chosen: dict[str, Any] = {}
        if kind == "places":
            chosen["places"] = draw(st.integers(0, 6))
        elif kind == "share":
            chosen["share"] = draw(st.fractions(0, 1, max_denominator=20))
            chosen["rounding"] = draw(quota_roundings())
            chosen["of_eligible"] = draw(st.booleans())
        if kind == "score" or draw(st.booleans()):
            chosen["least_score"] = draw(st.integers(0, 100))
        return AwardRule(
            issued_by="某县人大常委会",
            source="优秀代表建议评选办法",
            ties=draw(award_ties()),
            **chosen,
        )

    return built(build)


def award_scores() -> SearchStrategy[dict[str, Fraction | int]]:
    """Return scores by name, many of them equal (得分)."""
    marks: list[Fraction | int] = [80, 90, 90, Fraction(179, 2), 100]
    usual: SearchStrategy[Fraction | int] = st.sampled_from(marks)
    scores: SearchStrategy[Fraction | int] = usual | st.integers(0, 100)
    return st.dictionaries(names(), scores, max_size=8)


def awards() -> SearchStrategy[Awarded[str]]:
    """Return who was chosen: nobody, some, with ties (评选结果)."""

    def build(draw: DrawFn) -> Awarded[str]:
        scores = draw(award_scores())
        fit = {name for name in scores if draw(st.booleans())}
        return awarded(draw(award_rules()), scores, eligible=fit.__contains__)

    return built(build)
