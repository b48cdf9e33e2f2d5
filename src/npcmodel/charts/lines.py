"""A score's lines: a bar a line, and what limits and vetoes changed."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from typing import Any

import altair as alt

from npcmodel.charts.drawing import WIDTH, Rows, colours, drawn, finished, issued
from npcmodel.checks import instance
from npcmodel.law.wording import Lang, Text, language
from npcmodel.schemes.parts import Limit, figure
from npcmodel.schemes.scoring import Line, LineKind, Score

__all__ = ["score_chart"]

_ROW = 26
_DIGIT = 7  # about so wide, in pixels, is a digit of a label
_LONGEST = 30  # characters of a label for which room is made

_EARNED = Text("得分", "earned")
_DEDUCTED = Text("扣分", "deducted")
_GROUP = Text("分类合计", "group")
_TOTAL = Text("总分", "total")
_CAPPED = Text("上限以外，不计", "beyond the limit, not counted")
_RAISED = Text("按保底分数补足", "made up to the floor")
_VETOED = Text("因一票否决改计", "changed by a veto")
_PARTS = {
    _EARNED: "#0072B2",
    _DEDUCTED: "#D55E00",
    _GROUP: "#8C8C8C",
    _TOTAL: "#333333",
    _CAPPED: "#F2D7A6",
    _RAISED: "#B9E3D3",
    _VETOED: "#E3C4DA",
}
_BOUNDS = {Limit.CAP: _CAPPED, Limit.FLOOR: _RAISED}
_ITEMS_AND_GROUPS = frozenset(LineKind) - {LineKind.TOTAL, LineKind.VETO}


def score_chart(score: Score, *, lang: Lang = "zh") -> alt.LayerChart:
    """Chart the lines of a score (积分构成图): a bar a line, in points, and the total.

    What a cap, a floor or a veto changed is outlined; the label then gives the points before
    and those that count. Vetoes stand in the heading, with the grade and the issuer.

    Args:
        score: the score.
        lang: the language of all that the scheme does not name itself.

    Raises:
        FactsError: it is no score, or the language is unknown.
    """
    instance("score", score, Score)
    language(lang)
    bars = [_bar(line, lang) for line in score.lines if line.kind in _ITEMS_AND_GROUPS]
    _tell_apart(bars)
    bars.append(_last_bar(score, lang))
    axis = alt.Axis(labelLimit=360, domain=False, ticks=False)
    y = alt.Y("line:N", sort=[bar["line"] for bar in bars], title=None, axis=axis)
    layers = [*_bars(bars, y, lang), *_labels(bars, y)]
    below = _heading(score, lang)
    return finished(layers, score.title, below, width=WIDTH, height=_ROW * len(bars))


def _bars(bars: Rows, y: alt.Y, lang: Lang) -> list[alt.Chart]:
    """The bars, what was changed of them, and a rule at 0 where some lie below it."""
    changed = [bar for bar in bars if bar["change"] is not None]
    parts = {bar["part"] for bar in bars} | {bar["change"] for bar in changed}
    named = {part.said(lang): colour for part, colour in _PARTS.items()}
    of = {part: colour for part, colour in named.items() if part in parts}
    low = min(min(bar["to"], bar["before_at"], bar["zero"]) for bar in bars)
    high = max(max(bar["to"], bar["before_at"], bar["zero"]) for bar in bars)
    x = alt.X("zero:Q", title=Text("分", "points").said(lang), scale=_room(bars, low, high))
    tips = ["line:N", "exact:N", "said:N"]
    whole = drawn(bars).mark_bar(height=16)
    layers = [whole.encode(x, y, x2="to:Q", color=colours(of, "part"), tooltip=tips)]
    if changed:
        cut = drawn(changed).mark_bar(height=16, stroke="#333333", strokeDash=[3, 2], strokeWidth=1)
        layers.append(
            cut.encode(x="to:Q", x2="before_at:Q", y=y, color=colours(of, "change"), tooltip=tips)
        )
    if low < 0:
        layers.append(drawn([{"zero": 0.0}]).mark_rule(color="#333333").encode(x="zero:Q"))
    return layers


def _labels(bars: Rows, y: alt.Y) -> list[alt.Chart]:
    """The exact points at the outer end of each bar."""
    right = [bar for bar in bars if bar["right"]]
    left = [bar for bar in bars if not bar["right"]]
    layers: list[alt.Chart] = []
    if right:
        layers.append(drawn(right).mark_text(align="left", dx=5))
    if left:
        layers.append(drawn(left).mark_text(align="right", dx=-5))
    return [layer.encode(x="edge:Q", y=y, text="exact:N") for layer in layers]


def _bar(line: Line, lang: Lang) -> dict[str, Any]:
    part = _DEDUCTED if line.points < 0 or line.kind is LineKind.DEDUCTION else _EARNED
    part = _GROUP if line.kind is LineKind.GROUP else part
    change = _BOUNDS.get(line.bound)
    bar = _measured(line.points_before, line.points, part, change, lang)
    return {**bar, "line": line.title, "code": line.code, "said": line.explain(lang)}


def _last_bar(score: Score, lang: Lang) -> dict[str, Any]:
    """The bar of the total: before its limits, or before the veto that changed it."""
    change, before = None, score.total
    for line in score.lines:
        if line.kind is LineKind.TOTAL and line.bound in _BOUNDS:
            change, before = _BOUNDS[line.bound], line.points_before
        elif line.kind is LineKind.VETO and line.points != line.points_before:
            change, before = _VETOED, line.points_before
    bar = _measured(before, score.total, _TOTAL, change, lang)
    return {**bar, "line": _TOTAL.said(lang), "code": score.scheme, "said": _result(score, lang)}


def _measured(
    before: Fraction, points: Fraction, part: Text, change: Text | None, lang: Lang
) -> dict[str, Any]:
    outer = max(before, points, Fraction(0))
    inner = min(before, points, Fraction(0))
    right = outer > 0 or inner == 0
    return {
        "zero": 0.0,
        "to": float(points),
        "before_at": float(before),
        "edge": float(outer if right else inner),
        "right": right,
        "exact": figure(points) if change is None else f"{figure(before)} → {figure(points)}",
        "part": part.said(lang),
        "change": None if change is None else change.said(lang),
    }


def _tell_apart(bars: Rows) -> None:
    """Add the code where two lines bear one title: rows are told apart by it."""
    often = Counter(bar["line"] for bar in bars)
    for bar in bars:
        if often[bar["line"]] > 1 or bar["line"] in _TOTAL:
            bar["line"] = f"{bar['line']} ({bar['code']})"


def _room(bars: Rows, low: float, high: float) -> alt.Scale:
    """The points shown, with room for the labels on either side."""
    left, right = (
        max((_width(bar) for bar in bars if bar["right"] is side), default=0)
        for side in (False, True)
    )
    unit = ((high - low) or 1.0) / (WIDTH - left - right)
    return alt.Scale(domain=[low - left * unit, high + right * unit], nice=False)


def _width(bar: dict[str, Any]) -> int:
    return _DIGIT * min(len(bar["exact"]), _LONGEST) + 12


def _result(score: Score, lang: Lang) -> str:
    total = figure(score.total)
    said = Text(f"总分{total}分", f"total {total} points").said(lang)
    if score.grade is not None:
        said += Text(f"，等次：{score.grade}", f", grade: {score.grade}").said(lang)
    return said


def _heading(score: Score, lang: Lang) -> list[str]:
    who = Text(f"对象：{score.subject}", f"subject: {score.subject}").said(lang)
    vetoes = [line.explain(lang) for line in score.lines if line.kind is LineKind.VETO]
    between = Text("；", "; ").said(lang)
    return [between.join([who, _result(score, lang)]), *vetoes, issued(score.issued_by, lang)]
