"""Strategies for analyses of schemes: cohorts, ways, changes, and what comes out of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TypeVar

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.dates.frequency import Period
from npcmodel.facts.records import Record
from npcmodel.schemes.analysis.attaining import Attainable, AttainableLine, attainable
from npcmodel.schemes.analysis.contributing import Contribution, Contributions
from npcmodel.schemes.analysis.contributing import contributions as contributed
from npcmodel.schemes.analysis.crowding import (
    Cliff,
    Cliffs,
    EmptyPeriods,
    PeriodCounts,
    Spread,
    spread,
)
from npcmodel.schemes.analysis.crowding import cliffs as lines_met
from npcmodel.schemes.analysis.crowding import empty_periods as periods_missed
from npcmodel.schemes.analysis.equity import (
    Fairness,
    GroupFigures,
    GroupTop,
    GroupTops,
    RateRanks,
    RateRow,
    fairness,
)
from npcmodel.schemes.analysis.equity import group_tops as tops_of_groups
from npcmodel.schemes.analysis.equity import rate_ranks as rated
from npcmodel.schemes.analysis.judging import Leeway, LeewayRow, leeway
from npcmodel.schemes.analysis.saturating import CappedLine, IdleEvents, Saturation, saturation
from npcmodel.schemes.analysis.steadiness import LeftOut, RankRange, RankRanges
from npcmodel.schemes.analysis.steadiness import rank_ranges as ranged
from npcmodel.schemes.analysis.varying import (
    Change,
    ChangeKind,
    Sensitivity,
    SensitivityRow,
    changed,
    sensitivity,
)
from npcmodel.schemes.analysis.whatif import Move, RankMatrix, WhatIf, rank_matrix, what_if
from npcmodel.schemes.documents import ComputedItem, LinearItem, Measure, Scheme, Within
from npcmodel.schemes.grading import Bands
from npcmodel.schemes.leaves import Given
from npcmodel.testing.documents import schemes, scored_records
from npcmodel.testing.making import built, either, or_else, words
from npcmodel.testing.scheme_words import KINDS, vocabulary_events

__all__ = [
    "attainable_lines",
    "attainables",
    "capped_lines",
    "changes",
    "cliff_lines",
    "cliffs",
    "cohorts_scored",
    "contribution_lines",
    "contributions",
    "empty_periods",
    "fairness_figures",
    "group_figures",
    "group_top_rows",
    "group_tops",
    "idle_events",
    "leeway_rows",
    "leeways",
    "moves",
    "period_counts",
    "rank_matrices",
    "rank_ranges",
    "rank_ranges_of_all",
    "rate_ranks",
    "rate_rows",
    "saturations",
    "sensitivities",
    "sensitivity_rows",
    "spreads",
    "what_ifs",
]

T = TypeVar("T")
R = TypeVar("R")
_YEAR = 2026
_DUE, _SERVED = "due", "months"
_NAMES = ("甲", "乙", "丙", "丁", "戊")
_FACTORS = st.sampled_from([Fraction(1, 2), Fraction(4, 5), Fraction(5, 4), Fraction(2)])
_TOTALS = st.integers(0, 6) | st.builds(Fraction, st.integers(0, 12), st.integers(1, 3))
_TITLES = words()


def _with_mark(scheme: Scheme, item: ComputedItem) -> Scheme:
    """Return a scheme with one item more."""
    fields = {name: getattr(scheme, name) for name in Scheme.model_fields}
    return Scheme.model_validate(fields | {"items": (*scheme.items, item)})


_MARK = Given(name="mark", most=Decimal(100), rater="评委")
_MARKED = st.builds(ComputedItem, code=st.just("judged"), title=_TITLES, value=st.just(_MARK))
_JUDGED = st.builds(_with_mark, schemes(), _MARKED)
_RECORDS = scored_records(most=5)
_BANDS = schemes(graded=True).filter(lambda scheme: isinstance(scheme.grades, Bands))


def cohorts_scored(*, most: int = 5) -> SearchStrategy[tuple[Record, ...]]:
    """Return records of different people, which drawn schemes read (参评档案).

    Args:
        most: at most so many, up to five.
    """

    def build(draw: DrawFn) -> tuple[Record, ...]:
        number = draw(st.integers(1, most))
        return tuple(attrs.evolve(draw(_RECORDS), subject=name) for name in _NAMES[:number])

    return built(build)


def changes(scheme: Scheme | None = None) -> SearchStrategy[Change]:
    """Return lines that would say otherwise (条款变动).

    Args:
        scheme: of which the change is one; None for any code. What comes out may contradict
            itself: an item halved can put what a veto asks for out of reach.
    """
    if scheme is None:
        kinds = st.sampled_from([ChangeKind.POINTS, ChangeKind.CAP])
        free = st.builds(Change, words(latin=True), st.just(ChangeKind.NO_CAP))
        return st.builds(Change, words(latin=True), kinds, _FACTORS) | free
    found = [(item.code, ChangeKind.POINTS) for item in scheme.items]
    found += [(g.code, ChangeKind.NO_CAP) for g in scheme.groups if g.cap is not None]
    found += [
        (item.code, ChangeKind.NO_CAP)
        for item in scheme.items
        if isinstance(item, LinearItem) and item.cap is not None and item.points > 0
    ]

    def build(draw: DrawFn) -> Change:
        code, kind = draw(st.sampled_from(found))
        return (
            Change(code, kind) if kind is ChangeKind.NO_CAP else Change(code, kind, draw(_FACTORS))
        )

    return built(build)


def _of_cohort(
    ask: Callable[[DrawFn, Scheme, tuple[Record, ...]], T],
    of: SearchStrategy[Scheme] | None = None,
) -> SearchStrategy[T]:
    """Return what is answered about a drawn cohort under a drawn scheme."""
    return built(lambda draw: ask(draw, draw(or_else(of, schemes())), draw(cohorts_scored())))


def _one_of(of: SearchStrategy[T], rows: Callable[[T], tuple[R, ...]]) -> SearchStrategy[R]:
    """Return a row of results that have some."""
    return of.map(rows).filter(len).flatmap(st.sampled_from)


def contributions() -> SearchStrategy[Contributions]:
    """Return what lines do for the totals of cohorts (分项贡献分析)."""
    return _of_cohort(lambda _, scheme, cohort: contributed(scheme, cohort))


def contribution_lines() -> SearchStrategy[Contribution]:
    """Return what single lines do (分项贡献)."""
    return _one_of(contributions(), lambda found: found.rows)


def attainables() -> SearchStrategy[Attainable]:
    """Return how far points can go (可得分范围分析)."""
    return schemes().map(attainable)


def attainable_lines() -> SearchStrategy[AttainableLine]:
    """Return how far single lines can go (可得分范围)."""
    return _one_of(attainables(), lambda found: found.rows)


def saturations() -> SearchStrategy[Saturation]:
    """Return what caps do to cohorts (封顶饱和分析)."""
    return _of_cohort(lambda _, scheme, cohort: saturation(scheme, cohort))


def capped_lines() -> SearchStrategy[CappedLine]:
    """Return what single caps cut off (封顶项目)."""
    return _one_of(saturations(), lambda found: found.rows)


def idle_events() -> SearchStrategy[IdleEvents]:
    """Return events that changed nothing (未改变总分的事项)."""
    return _one_of(saturations(), lambda found: found.idle)


def _sound(scheme: Scheme, change: Change) -> bool:
    """Whether a scheme is still sound: a changed item may put a condition out of reach."""
    try:
        changed(scheme, change)
    except ValueError:
        return False
    return True


def sensitivities() -> SearchStrategy[Sensitivity]:
    """Return what changes do to ranks (敏感性分析)."""

    def ask(draw: DrawFn, scheme: Scheme, cohort: tuple[Record, ...]) -> Sensitivity:
        made = draw(st.lists(changes(scheme), max_size=2))
        places = draw(st.integers(1, len(cohort)))
        kept = [one for one in made if _sound(scheme, one)]
        return sensitivity(scheme, cohort, kept, places=places)

    return _of_cohort(ask)


def sensitivity_rows() -> SearchStrategy[SensitivityRow]:
    """Return what single changes do (敏感性)."""
    return _one_of(sensitivities(), lambda found: found.rows)


def rank_ranges_of_all(left_out: LeftOut | None = None) -> SearchStrategy[RankRanges]:
    """Return how firm ranks are (名次稳定性分析).

    Args:
        left_out: what is left out; None for either.
    """

    def ask(draw: DrawFn, scheme: Scheme, cohort: tuple[Record, ...]) -> RankRanges:
        kind = draw(either(left_out, st.sampled_from(LeftOut)))
        year = st.sampled_from([Period.YEAR, Period.HALF_YEAR])
        return ranged(scheme, cohort, by=None if kind is LeftOut.EVENT else draw(year))

    return _of_cohort(ask)


def rank_ranges() -> SearchStrategy[RankRange]:
    """Return the ranks that single subjects take (名次区间)."""
    return _one_of(rank_ranges_of_all(), lambda found: found.rows)


def fairness_figures() -> SearchStrategy[Fairness]:
    """Return how groups stand side by side (分组公平性分析)."""

    def ask(draw: DrawFn, scheme: Scheme, cohort: tuple[Record, ...]) -> Fairness:
        due = draw(st.sampled_from([_DUE, None]))
        places = draw(st.integers(1, len(cohort)))
        return fairness(scheme, cohort, by="post", places=places, due=due)

    return _of_cohort(ask)


def group_figures() -> SearchStrategy[GroupFigures]:
    """Return how single groups stand (分组得分情况)."""
    return _one_of(fairness_figures(), lambda found: found.rows)


def group_tops() -> SearchStrategy[GroupTops]:
    """Return the top of each group against the top of all (分组前列与全体前列)."""

    def ask(draw: DrawFn, scheme: Scheme, cohort: tuple[Record, ...]) -> GroupTops:
        places = draw(st.integers(1, len(cohort)))
        mine = draw(st.integers(1, 3))
        return tops_of_groups(scheme, cohort, by="post", each_group=mine, places=places)

    return _of_cohort(ask)


def group_top_rows() -> SearchStrategy[GroupTop]:
    """Return who is at the top of one group (分组前列)."""
    return _one_of(group_tops(), lambda found: found.rows)


def leeways() -> SearchStrategy[Leeway]:
    """Return what hangs on somebody's judgement (裁量余地分析)."""
    return _of_cohort(lambda _, scheme, cohort: leeway(scheme, cohort), _JUDGED)


def leeway_rows() -> SearchStrategy[LeewayRow]:
    """Return single records at both ends of a mark (个人裁量余地)."""
    return _one_of(leeways(), lambda found: found.rows)


def rate_ranks() -> SearchStrategy[RateRanks]:
    """Return ranks by volume and by rate (总量与单位得分名次)."""
    return _of_cohort(lambda _, scheme, cohort: rated(scheme, cohort, per=_SERVED))


def rate_rows() -> SearchStrategy[RateRow]:
    """Return totals and what they are for each of what was due (单位得分)."""
    return _one_of(rate_ranks(), lambda found: found.rows)


def spreads() -> SearchStrategy[Spread]:
    """Return how totals lie (分布)."""

    def build(draw: DrawFn) -> Spread:
        totals = draw(st.lists(_TOTALS, min_size=1, max_size=6))
        return spread(totals, line=draw(st.none() | st.sampled_from(totals)))

    return built(build)


def cliffs() -> SearchStrategy[Cliffs]:
    """Return how many stand on either side of lines between grades (等次门槛分析)."""

    def ask(draw: DrawFn, scheme: Scheme, cohort: tuple[Record, ...]) -> Cliffs:
        return lines_met(scheme, cohort, margin=draw(st.integers(1, 50)))

    return _of_cohort(ask, _BANDS)


def cliff_lines() -> SearchStrategy[Cliff]:
    """Return single lines between grades (等次门槛)."""
    return _one_of(cliffs(), lambda found: found.rows)


def empty_periods() -> SearchStrategy[EmptyPeriods]:
    """Return what a sum over the year hides (空档分析)."""
    within = Within(first=date(_YEAR, 1, 1), last=date(_YEAR, 12, 31))
    in_year = vocabulary_events(year=_YEAR)

    def build(draw: DrawFn) -> EmptyPeriods:
        number = draw(st.integers(0, len(_NAMES)))
        cohort = [
            Record(name, tuple(draw(st.lists(in_year, max_size=5)))) for name in _NAMES[:number]
        ]
        measure = Measure(event=draw(st.sampled_from(KINDS)))
        return periods_missed(cohort, measure, by=draw(st.sampled_from(Period)), within=within)

    return built(build)


def period_counts() -> SearchStrategy[PeriodCounts]:
    """Return how much single subjects did in each period (分期计数)."""
    return _one_of(empty_periods(), lambda found: found.rows)


def what_ifs() -> SearchStrategy[WhatIf]:
    """Return the same people under two schemes (两种办法比较)."""
    return _of_cohort(lambda draw, scheme, cohort: what_if(scheme, draw(schemes()), cohort))


def moves() -> SearchStrategy[Move]:
    """Return how single subjects stand under two schemes (个人变动)."""
    return _one_of(what_ifs(), lambda found: found.moves)


def rank_matrices() -> SearchStrategy[RankMatrix]:
    """Return how far the orders of several schemes agree (名次相关矩阵)."""
    several = st.lists(schemes(), min_size=2, max_size=3)
    return st.builds(rank_matrix, several, cohorts_scored())
