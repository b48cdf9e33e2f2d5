"""A cohort: how its points spread, over the bands of its grades."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import count as counting

import altair as alt

from npcmodel.charts.drawing import WIDTH, Rows, colours, drawn, finished, issued
from npcmodel.checks import count, each, instance
from npcmodel.errors import FactsError
from npcmodel.law.wording import Lang, Text, language
from npcmodel.schemes.documents import Band, Bands, Scheme
from npcmodel.schemes.parts import figure
from npcmodel.schemes.scoring import Score

__all__ = ["cohort_chart"]

_BARS = 24
_HEIGHT = 260
_TICKS = 12
_SIGN = 14  # about so wide, in pixels, is a Chinese character of a label
_GRADES = ("#0072B2", "#56B4E9", "#009E73", "#E69F00", "#D55E00", "#CC79A7", "#8C8C8C")


def cohort_chart(
    scores: Iterable[Score],
    scheme: Scheme,
    *,
    step: int | Fraction | None = None,
    lang: Lang = "zh",
) -> alt.LayerChart:
    """Chart how the points of a cohort spread over its grades (得分分布图).

    Each bar holds those from its left end to just under its right end, coloured by the grade
    they have, so that a grade given by a veto shows among the points that would bring another.
    Where grades go by points their bands lie behind.

    Args:
        scores: scores under the scheme.
        scheme: the scheme, for its grades; where one item or group is graded, its points are
            charted, else totals.
        step: how wide a bar is, in points; None for at most 24 bars of 1, 2 or 5 tenths, units,
            tens and so on.
        lang: the language of all that the scheme does not name itself.

    Raises:
        FactsError: there is no score, one is of another scheme, or the step is not above 0.
    """
    found = _under(scheme, scores)
    language(lang)
    of, title = _graded(scheme, lang)
    points = [_points(score, of) for score in found]
    labels = _labels(scheme)
    grades = [_grade(score, labels) for score in found]
    wide = _step(step, max(points) - min(points))
    bars = _stacked(points, grades, [*labels.values(), ""], wide)
    bands = scheme.grades.bands if isinstance(scheme.grades, Bands) else ()
    ends = [end.number for band in bands for end in (band.low, band.high) if end is not None]
    low = float(min([*points, *ends]) // wide * wide)
    high = float((max([*points, *ends]) // wide + 1) * wide)
    scale = alt.Scale(domain=[low, high], nice=False, zero=False)
    x = alt.X("from:Q", title=title, scale=scale)
    layers = [_bars(bars, x, labels, lang)]
    if bands:
        behind, before = _bands(bands, labels, (low, high), x)
        layers = [behind, *layers, *before]
    below = [_spread(sorted(points), lang), issued(scheme.issued_by, lang)]
    return finished(layers, scheme.title, below, width=WIDTH, height=_HEIGHT)


def _under(scheme: Scheme, scores: Iterable[Score]) -> tuple[Score, ...]:
    instance("scheme", scheme, Scheme)
    found = each("scores", scores, Score)
    if not found:
        raise FactsError("scores", found, "at least one score")
    for score in found:
        if score.scheme != scheme.code:
            raise FactsError("scores", score.scheme, f"scores under {scheme.code!r}")
    return found


def _bars(bars: Rows, x: alt.X, labels: Mapping[str, str], lang: Lang) -> alt.Chart:
    """The bars, those of each grade in its colour."""
    title = Text("对象数", "number of subjects").said(lang)
    most = max(row["top"] for row in bars)
    whole = list(range(0, most + 1, most // _TICKS + 1))
    y = alt.Y("base:Q", title=title, axis=alt.Axis(values=whole, format="d", grid=False))
    tips = ["points:N", "grade:N", "number:Q"]
    mark = drawn(bars).mark_bar(stroke="white", strokeWidth=1)
    bar: alt.Chart = mark.encode(x, y, x2="to:Q", y2="top:Q", tooltip=tips)
    if labels:
        bar = bar.encode(color=_grade_colours(labels))
    return bar


def _graded(scheme: Scheme, lang: Lang) -> tuple[str | None, str]:
    """The code of what is graded, where it is not the total, and the title of the axis."""
    of = scheme.grades.of if isinstance(scheme.grades, Bands) else None
    if of is None or of == scheme.code:
        return None, Text("总分（分）", "total, in points").said(lang)
    title = next(part.title for part in (*scheme.items, *scheme.groups) if part.code == of)
    return of, Text(f"{title}（分）", f"{title}, in points").said(lang)


def _points(score: Score, code: str | None) -> Fraction:
    if code is None:
        return score.total
    for line in score.lines:
        if line.code == code:
            return line.points
    raise FactsError("scores", score.subject, f"a score with a line {code!r}, which is graded")


def _grade(score: Score, labels: Mapping[str, str]) -> str:
    """The grade of a score as the legend has it; nothing where the scheme has no grades."""
    if score.grade is None and not labels:
        return ""
    if score.grade is None or score.grade not in labels:
        raise FactsError("scores", score.grade, "scores with a grade that the scheme has")
    return labels[score.grade]


def _step(step: int | Fraction | None, span: Fraction) -> Fraction:
    if step is not None:
        exact = step if isinstance(step, Fraction) else Fraction(count("step", step, 1))
        if exact <= 0:
            raise FactsError("step", step, "a number of points above 0")
        return exact
    sizes = (Fraction(size * 10**power, 10) for power in counting() for size in (1, 2, 5))
    return next(size for size in sizes if span <= _BARS * size) if span else Fraction(1)


def _labels(scheme: Scheme) -> dict[str, str]:
    """The grades as the legend has them, the best first, with the points they are for."""
    if isinstance(scheme.grades, Bands):
        ordered = sorted(scheme.grades.bands, key=_begins, reverse=True)
        return {band.label: f"{band.label} {_interval(band)}".strip() for band in ordered}
    return {} if scheme.grades is None else {label: label for label in scheme.grades.labels}


def _begins(band: Band) -> tuple[bool, Fraction]:
    return band.low is not None, Fraction(0) if band.low is None else band.low.number


def _interval(band: Band) -> str:
    ends = (("≥", band.at_least), (">", band.above), ("<", band.below), ("≤", band.at_most))
    return " ".join(f"{sign}{figure(Fraction(end))}" for sign, end in ends if end is not None)


def _stacked(
    points: Sequence[Fraction], grades: Sequence[str], order: Sequence[str], step: Fraction
) -> Rows:
    numbers = Counter(zip((one // step for one in points), grades, strict=True))
    rows: Rows = []
    for place in sorted({place for place, _ in numbers}):
        base = 0
        for grade in order:
            number = numbers.get((place, grade), 0)
            if number:
                low, high = place * step, (place + 1) * step
                rows.append(
                    {"from": float(low), "to": float(high), "base": base, "top": base + number}
                    | {"points": f"≥{figure(low)} <{figure(high)}", "grade": grade}
                    | {"number": number}
                )
            base += number
    return rows


def _grade_colours(labels: Mapping[str, str]) -> alt.Color:
    palette = (_GRADES[place % len(_GRADES)] for place in counting())
    return colours(dict(zip(labels.values(), palette, strict=False)), "grade")


def _bands(
    bands: Iterable[Band], labels: Mapping[str, str], ends: tuple[float, float], x: alt.X
) -> tuple[alt.Chart, list[alt.Chart]]:
    """The bands behind the bars; where they begin, and their names where there is room."""
    low, high = ends
    rows: Rows = []
    for band in bands:
        start = low if band.low is None else float(band.low.number)
        end = high if band.high is None else float(band.high.number)
        room = (end - start) / (high - low) * WIDTH
        row = {"from": start, "to": end, "middle": (start + end) / 2, "grade": labels[band.label]}
        rows.append({**row, "name": band.label if room >= _SIGN * len(band.label) else ""})
    behind = drawn(rows).mark_rect(opacity=0.15)
    edges: Rows = [{"from": row["from"]} for row in rows if row["from"] > low]
    rule = drawn(edges).mark_rule(strokeDash=[4, 3], color="#333333")
    name = drawn(rows).mark_text(baseline="bottom", dy=-4)
    return behind.encode(x=x, x2="to:Q", color=_grade_colours(labels)), [
        *([rule.encode(x=x)] if edges else []),
        name.encode(x=alt.X("middle:Q"), y=alt.value(0), text="name:N"),
    ]


def _spread(points: Sequence[Fraction], lang: Lang) -> str:
    middle = Fraction(points[(len(points) - 1) // 2] + points[len(points) // 2], 2)
    low, half, high = map(figure, (points[0], middle, points[-1]))
    return Text(
        f"{len(points)}个对象；最低{low}分，中位数{half}分，最高{high}分",
        f"{len(points)} scored; lowest {low}, median {half}, highest {high} points",
    ).said(lang)
