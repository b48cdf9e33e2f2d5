"""How firm ranks are: what each would be without one event, or without one period (名次稳定性)."""

from __future__ import annotations

import enum
from bisect import bisect_right
from collections.abc import Hashable, Iterable, Mapping
from datetime import date
from fractions import Fraction
from itertools import accumulate

import attrs

from npcmodel.checks import each, member, optional
from npcmodel.dates.frequency import Period
from npcmodel.exact.ranking import ranks
from npcmodel.facts.records import Record
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.schemes.analysis.contributing import (
    headed,
    near,
    scored_all,
    total_without,
    ungraded,
)
from npcmodel.schemes.documents import Scheme
from npcmodel.schemes.measures import Within
from npcmodel.schemes.reading import spans

__all__ = ["LeftOut", "RankRange", "RankRanges", "rank_ranges"]

Totals = dict[Hashable, Fraction]


@enum.unique
class LeftOut(enum.Enum):
    """What is left out to see how firm ranks are (剔除方式)."""

    EVENT = "逐项剔除"
    PERIOD = "逐期剔除"


@attrs.frozen
class RankRange(Result):
    """The ranks that one subject takes (名次区间).

    Attributes:
        subject: whose record it is.
        total: its total.
        rank: its rank; equals share the better one.
        best: the best rank that leaving something out gives.
        worst: the worst.
    """

    subject: Hashable
    total: Fraction
    rank: int
    best: int
    worst: int

    def explain(self, lang: Lang = "zh") -> str:
        """Return the range as a sentence."""
        total, firm = near(self.total, lang), self.best == self.worst
        if language(lang) == "zh":
            ends = "不变" if firm else f"区间第{self.best}至{self.worst}名"
            return f"{self.subject}：{total}分，第{self.rank}名，{ends}"
        ends = "firm" if firm else f"{self.best} to {self.worst}"
        return f"{self.subject}: {total} points, rank {self.rank}, {ends}"


@attrs.frozen
class RankRanges(Result):
    """How firm the ranks of a cohort are (名次稳定性分析).

    Attributes:
        scheme: the document.
        left_out: what is left out, one at a time.
        rows: a row for each subject, the best rank first; equals in the order given.
        unscored: how many omissions leave a record that cannot be scored; they are not made. A
            period is then left out for nobody.
    """

    scheme: Scheme
    left_out: LeftOut
    rows: tuple[RankRange, ...]
    unscored: int = 0

    @property
    def no_difference(self) -> tuple[tuple[RankRange, RankRange], ...]:
        """Neighbours whose ranges overlap: no difference between them is shown."""
        pairs = zip(self.rows, self.rows[1:], strict=False)
        return tuple((one, other) for one, other in pairs if one.worst >= other.best)

    def explain(self, lang: Lang = "zh") -> str:
        """Return who issued the scheme, each range, and neighbours without a difference."""
        zh = language(lang) == "zh"
        lines = [headed(self.scheme, lang)]
        if zh:
            lines.append(f"{self.left_out.value}：每次去掉一个，重新排名")
        else:
            what = self.left_out.name.lower()
            lines.append(f"ranks anew without one {what} at a time")
        lines += [row.explain(lang) for row in self.rows]
        for one, other in self.no_difference:
            names = f"{one.subject}、{other.subject}" if zh else f"{one.subject}, {other.subject}"
            lines.append(f"{names}：未显示差别" if zh else f"{names}: no difference shown")
        if self.unscored:
            many = self.unscored
            period = self.left_out is LeftOut.PERIOD
            if zh:
                each_time = f"有{many}次剔除后无法计分，未计入"
                whole = f"有{many}个时期剔除后有档案无法计分，该期对所有人均未剔除"
            else:
                each_time = f"omissions that cannot be scored: {many}"
                whole = (
                    f"periods kept for all, as some record cannot be scored without them: {many}"
                )
            lines.append(whole if period else each_time)
        return "\n".join(lines)


def rank_ranges(
    scheme: Scheme,
    records: Iterable[Record],
    *,
    by: Period | None = None,
    within: Within | None = None,
) -> RankRanges:
    """Say between which ranks each subject moves when one thing is left out (名次区间).

    Without `by`, each event of each record is left out in turn, all else as it is; with it, each
    period of the calendar, for all records at once. Nothing is drawn by lot.

    Args:
        scheme: the document.
        records: the cohort, each subject once.
        by: the periods; None leaves out single events.
        within: the days that the scores cover, and the periods; without it, the periods are
            those of the years of the events.

    Raises:
        FactsError: no record, a subject twice, a record that the scheme cannot score, or days
            that are no whole periods.
    """
    cohort = each("records", records, Record)
    by = optional(member, "by", by, Period)
    cards = scored_all(scheme, cohort, within=within)
    totals: Totals = {name: card.total for name, card in cards.items()}
    bare = ungraded(scheme)
    if by is None:
        found, unscored = _by_event(bare, cohort, within, totals)
    else:
        found, unscored = _by_period(bare, cohort, within, totals, _periods(cohort, by, within))
    now = ranks(totals)
    rows = sorted(
        (RankRange(name, totals[name], now[name], *found[name]) for name in totals),
        key=lambda row: row.rank,
    )
    kind = LeftOut.EVENT if by is None else LeftOut.PERIOD
    return RankRanges(scheme, kind, tuple(rows), unscored)


def _by_event(
    scheme: Scheme, cohort: tuple[Record, ...], within: Within | None, totals: Totals
) -> tuple[dict[Hashable, tuple[int, int]], int]:
    """Leave out one event of one record; all others keep their totals."""
    ends: dict[Hashable, tuple[Fraction, Fraction]] = {}
    unscored = 0
    for record in cohort:
        name = record.subject
        # The total as it is counts too: the rank is always in its range.
        found = [totals[name]]
        for place in range(len(record.events)):
            total = total_without(scheme, record, {place}, within)
            unscored += total is None
            found += [] if total is None else [total]
        ends[name] = min(found), max(found)
    return _ranged(totals, ends), unscored


def _ranged(
    totals: Totals, ends: Mapping[Hashable, tuple[Fraction, Fraction]]
) -> dict[Hashable, tuple[int, int]]:
    """The best and worst ranks, when one's own total or that of one other changes."""
    order = sorted(totals, key=lambda name: totals[name])
    values, number = [totals[name] for name in order], len(order)
    # The lowest that anybody from a place on can fall to, and the two highest that anybody
    # before a place can rise to: two, as one of them may be whoever is asked about.
    fallen: list[Fraction] = list(accumulate((ends[name][0] for name in reversed(order)), min))[
        ::-1
    ]
    risen: list[list[Fraction]] = [[]]
    for name in order:
        risen.append(sorted([*risen[-1], ends[name][1]])[-2:])
    found: dict[Hashable, tuple[int, int]] = {}
    for name, mine in totals.items():
        low, high = ends[name]
        above = bisect_right(values, mine)
        rank = 1 + number - above
        best = 1 + number - bisect_right(values, high)
        worst = 1 + number - bisect_right(values, low) - (mine > low)
        falls = above < number and fallen[above] <= mine
        others = list(risen[above])
        others.remove(high if high in others else others[0])
        rises = any(other > mine for other in others)
        found[name] = min(best, rank - falls), max(worst, rank + rises)
    return found


def _by_period(
    scheme: Scheme,
    cohort: tuple[Record, ...],
    within: Within | None,
    totals: Totals,
    periods: Iterable[tuple[date, date]],
) -> tuple[dict[Hashable, tuple[int, int]], int]:
    """Leave out a period of all records, unless one of them cannot be scored then."""
    found = {name: [rank] for name, rank in ranks(totals).items()}
    unscored = 0
    for first, last in periods:
        after: Totals = {}
        for record in cohort:
            out = {place for place, event in enumerate(record.events) if first <= event.day <= last}
            total = total_without(scheme, record, out, within)
            if total is not None:
                after[record.subject] = total
        if len(after) < len(cohort):
            unscored += 1
            continue
        for name, rank in ranks(after).items():
            found[name].append(rank)
    return {name: (min(ranked), max(ranked)) for name, ranked in found.items()}, unscored


def _periods(
    cohort: tuple[Record, ...], by: Period, within: Within | None
) -> tuple[tuple[date, date], ...]:
    if within is None:
        years = [event.day.year for record in cohort for event in record.events]
        if not years:
            return ()
        within = Within(first=date(min(years), 1, 1), last=date(max(years), 12, 31))
    return spans(within, by)
