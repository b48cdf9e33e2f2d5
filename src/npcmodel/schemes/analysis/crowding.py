"""Where a cohort stands against the lines of grades, and which periods are empty (门槛与空档)."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from datetime import date
from fractions import Fraction
from itertools import pairwise

import attrs

from npcmodel.checks import each, instance, member, optional
from npcmodel.dates.frequency import Period
from npcmodel.errors import FactsError
from npcmodel.facts.records import Record
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.schemes.analysis.contributing import (
    exact_number,
    graded_points,
    headed,
    in_order,
    mean_of,
    near,
    percent,
    scored_all,
    spread_of,
)
from npcmodel.schemes.analysis.equity import median_of
from npcmodel.schemes.documents import Scheme
from npcmodel.schemes.grading import Bands
from npcmodel.schemes.measures import Measure, Within
from npcmodel.schemes.reading import Reading, spans

__all__ = [
    "Cliff",
    "Cliffs",
    "EmptyPeriods",
    "PeriodCounts",
    "Spread",
    "cliffs",
    "empty_periods",
    "spread",
]


@attrs.frozen
class Spread(Result):
    """How numbers lie (分布).

    Attributes:
        number: how many there are.
        mean: their mean.
        median: their median.
        variance: their variance over all of them.
        least: the lowest.
        most: the highest.
        line: the number that was asked about; None where none was.
        reached: how many lie at it or above.
    """

    number: int
    mean: Fraction
    median: Fraction
    variance: Fraction
    least: Fraction
    most: Fraction
    line: Fraction | None = None
    reached: int = 0

    @property
    def share(self) -> Fraction:
        """The part that lies at the line or above."""
        return Fraction(self.reached, self.number)

    def explain(self, lang: Lang = "zh") -> str:
        """Return the figures as a sentence."""
        mean, median, variance, least, most = (
            near(one, lang)
            for one in (self.mean, self.median, self.variance, self.least, self.most)
        )
        if language(lang) == "zh":
            said = f"{self.number}人：平均{mean}分，中位数{median}分，方差{variance}，"
            said += f"最低{least}分，最高{most}分"
            if self.line is None:
                return said
            return (
                said
                + f"；{near(self.line)}分以上（含本数）{self.reached}人，占{percent(self.share)}"
            )
        said = f"{self.number}: mean {mean}, median {median}, variance {variance},"
        said += f" from {least} to {most}"
        if self.line is None:
            return said
        share = percent(self.share, "en")
        return said + f"; {self.reached} at {near(self.line, 'en')} or above ({share})"


def spread(totals: Iterable[int | Fraction], *, line: int | Fraction | None = None) -> Spread:
    """Say how totals lie (分布): mean, median, variance, and how many reach a line.

    Args:
        totals: one or more, ints or Fractions.
        line: the number asked about; None for none.

    Raises:
        FactsError: no total, or one that is not exact.
    """
    found = [exact_number(f"totals[{place}]", one) for place, one in enumerate(totals)]
    if not found:
        raise FactsError("totals", found, "one or more")
    at = None if line is None else exact_number("line", line)
    return Spread(
        number=len(found),
        mean=mean_of(found),
        median=median_of(found),
        variance=spread_of(found, found),
        least=min(found),
        most=max(found),
        line=at,
        reached=0 if at is None else sum(one >= at for one in found),
    )


@attrs.frozen
class Cliff(Result):
    """How many stand just on either side of a line between grades (等次门槛).

    Attributes:
        lower: the grade below the line.
        upper: the grade above it.
        line: where the upper grade begins, in points.
        below: those who miss it by at most the margin.
        above: those who are past it by less than the margin.
    """

    lower: str
    upper: str
    line: Fraction
    below: tuple[Hashable, ...]
    above: tuple[Hashable, ...]

    def explain(self, lang: Lang = "zh") -> str:
        """Return the row as a sentence."""
        line, low, high = near(self.line, lang), len(self.below), len(self.above)
        if language(lang) == "zh":
            return f"{self.lower}与{self.upper}之间{line}分：略低{low}人，刚过{high}人"
        return f"{self.lower} to {self.upper} at {line}: {low} just below, {high} just past"


@attrs.frozen
class Cliffs(Result):
    """How many stand just on either side of each line (等次门槛分析).

    Attributes:
        scheme: the document.
        margin: how near is near, in points.
        rows: a row for each line between two grades, the lowest first.
        by_veto: those whom a veto gave another grade than their points, who are counted nowhere.
    """

    scheme: Scheme
    margin: Fraction
    rows: tuple[Cliff, ...]
    by_veto: tuple[Hashable, ...]

    def explain(self, lang: Lang = "zh") -> str:
        """Return who issued the scheme, the margin, and each line."""
        margin, many = near(self.margin, lang), len(self.by_veto)
        if language(lang) == "zh":
            about = f"上下{margin}分以内"
            about += f"；因一票否决未计{many}人" if many else ""
        else:
            about = f"within {margin} points of each line"
            about += f"; {many} left out because of a veto" if many else ""
        rows = [row.explain(lang) for row in self.rows]
        return "\n".join([headed(self.scheme, lang), about, *rows])


def cliffs(
    scheme: Scheme,
    records: Iterable[Record],
    *,
    margin: int | Fraction,
    within: Within | None = None,
) -> Cliffs:
    """Count who stands just below and just past each line between grades (等次门槛).

    Many just past and few just below a line that somebody's judgement can cross is worth asking
    about; it proves nothing.

    Args:
        scheme: the document, with grades in bands.
        records: the cohort, each subject once.
        margin: how near is near, in points, more than 0.
        within: the days that the scores cover.

    Raises:
        FactsError: no bands, a margin of 0 or less, no record, a subject twice, or a record
            that the scheme cannot score.
    """
    instance("scheme", scheme, Scheme)
    grades = instance("scheme.grades", scheme.grades, Bands)
    near_by = exact_number("margin", margin)
    if near_by <= 0:
        raise FactsError("margin", margin, "more than 0")
    points: dict[Hashable, Fraction] = {}
    vetoed: list[Hashable] = []
    for subject, card in scored_all(scheme, records, within=within).items():
        found = graded_points(grades, card)
        if any(found in band for band in grades.bands if band.label == card.grade):
            points[subject] = found
        else:
            vetoed.append(subject)
    bands = in_order(grades)
    rows: list[Cliff] = []
    for lower, upper in pairwise(bands):
        low = upper.low
        assert low is not None  # noqa: S101  # only the lowest band has no lower end
        past = {name for name, one in points.items() if (one, True) > (low.number, low.after)}
        close = [name for name, one in points.items() if abs(one - low.number) <= near_by]
        rows.append(
            Cliff(
                lower=lower.label,
                upper=upper.label,
                line=low.number,
                below=tuple(name for name in close if name not in past),
                above=tuple(
                    name for name in close if name in past and points[name] < low.number + near_by
                ),
            )
        )
    return Cliffs(scheme, near_by, tuple(rows), tuple(vetoed))


@attrs.frozen
class PeriodCounts(Result):
    """How much one subject did in each period (分期计数).

    Attributes:
        subject: whose record it is.
        counts: how much in each period, in order.
        empty: the periods without any, by their first and last days.
    """

    subject: Hashable
    counts: tuple[Fraction, ...]
    empty: tuple[tuple[date, date], ...]

    @property
    def total(self) -> Fraction:
        """All periods together: what a sum over the year shows."""
        return sum(self.counts, Fraction(0))

    def explain(self, lang: Lang = "zh") -> str:
        """Return the counts, their sum and the empty periods as a sentence."""
        counts = "+".join(near(one, lang) for one in self.counts)
        total = near(self.total, lang)
        if language(lang) == "zh":
            empty = "、".join(f"{first:%Y-%m}至{last:%Y-%m}" for first, last in self.empty)
            return f"{self.subject}：{counts}={total}" + (f"，空档：{empty}" if empty else "")
        empty = ", ".join(f"{first:%Y-%m} to {last:%Y-%m}" for first, last in self.empty)
        return f"{self.subject}: {counts} = {total}" + (f", nothing in {empty}" if empty else "")


@attrs.frozen
class EmptyPeriods(Result):
    """What a sum over the year hides: periods without anything (空档分析).

    Attributes:
        event: the kind of event counted.
        by: the period.
        rows: a row for each subject, in the order given.
        title: what people call the kind of event; None where no scheme says so.
    """

    event: str
    by: Period
    rows: tuple[PeriodCounts, ...]
    title: str | None = None

    @property
    def hidden(self) -> tuple[PeriodCounts, ...]:
        """Those who did something, and nothing in one of the periods."""
        return tuple(row for row in self.rows if row.total and row.empty)

    def explain(self, lang: Lang = "zh") -> str:
        """Return what is counted, and each row."""
        if language(lang) == "zh":
            head = f"“{self.title or self.event}”按{self.by.value}计"
        else:
            head = f'"{self.title or self.event}" by {self.by.name.lower().replace("_", " ")}'
        return "\n".join([head, *(row.explain(lang) for row in self.rows)])


def empty_periods(
    records: Iterable[Record],
    measure: Measure,
    *,
    by: Period,
    within: Within,
    scheme: Scheme | None = None,
) -> EmptyPeriods:
    """Say in which periods somebody did nothing of what is counted (空档).

    Args:
        records: the cohort.
        measure: what is counted.
        by: the period.
        within: the days that are asked about: whole periods.
        scheme: what names the kind of event, for explanations; None for its code.

    Raises:
        FactsError: days that are no whole periods, or an event without the count added up.
    """
    instance("measure", measure, Measure)
    member("by", by, Period)
    instance("within", within, Within)
    optional(instance, "scheme", scheme, Scheme)
    title = None if scheme is None else scheme.titles.get(measure.event)
    periods = spans(within, by)
    rows: list[PeriodCounts] = []
    for record in each("records", records, Record):
        counts = tuple(
            Fraction(
                Reading(record, Within(first=first, last=last)).counted(measure.event, measure)
            )
            for first, last in periods
        )
        empty = tuple(period for period, number in zip(periods, counts, strict=True) if not number)
        rows.append(PeriodCounts(record.subject, counts, empty))
    return EmptyPeriods(measure.event, by, tuple(rows), title)
