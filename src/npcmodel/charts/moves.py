"""Ranks on two sides: two schemes or two years, and who moved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import altair as alt

from npcmodel.charts.drawing import Rows, colours, drawn, finished, issued
from npcmodel.checks import count, each, text
from npcmodel.errors import FactsError
from npcmodel.exact.ranking import ranks
from npcmodel.law.wording import Lang, Text, language
from npcmodel.schemes.parts import figure
from npcmodel.schemes.scoring import Score

__all__ = ["rank_chart"]

_SIGNS = 10  # of names that share a label
_ROW = 22
_LEAST = 120
_WIDTH = 800
_LABEL = 190  # pixels, so that labels stay inside the plot

_UP = Text("名次上升", "moved up")
_SAME = Text("名次不变", "same rank")
_DOWN = Text("名次下降", "moved down")
_ONCE = Text("只在一方", "on one side only")
_MOVES = {_UP: "#0072B2", _SAME: "#8C8C8C", _DOWN: "#D55E00", _ONCE: "#CC79A7"}


def rank_chart(
    before: Iterable[Score],
    after: Iterable[Score],
    *,
    labels: Sequence[str] | None = None,
    places: int = 30,
    lang: Lang = "zh",
) -> alt.LayerChart:
    """Chart how ranks differ between two schemes or two years (名次变化图).

    Ranks go by totals, whatever grade a veto gives. Equals share the better rank and one point.
    Who is on one side only is ranked there, and has no line.

    Args:
        before: scores on the left side, of one scheme, each subject once.
        after: those on the right side.
        labels: what the two sides are called; None for the schemes' titles or, where these
            are one, before and after.
        places: those ranked so high on either side are shown; the rest of their ranks share
            one point at the bottom.
        lang: the language of all that the schemes do not name themselves.

    Raises:
        FactsError: a side has no score, scores of several schemes or a subject twice, the two
            labels are one, or fewer than one place is asked for.
    """
    language(lang)
    count("places", places, 1)
    sides = (_side("before", before), _side("after", after))
    heads = _heads(sides, labels, lang)
    tables = tuple(ranks({one.subject: one.total for one in side}) for side in sides)
    rows = list(_points(sides, heads, tables, places, lang))
    last = max(row["place"] for row in rows)
    axis = alt.Axis(orient="top", domain=False, ticks=False, labelAngle=0, labelLimit=330)
    x = alt.X("side:N", sort=list(heads), title=None, axis=axis)
    scale = alt.Scale(domain=[0.5, last + 0.5], reverse=True, nice=False, zero=False)
    y = alt.Y("place:Q", axis=None, scale=scale)
    left, right = (drawn(_tier_labels(rows, head, places, lang)) for head in heads)
    layers = [
        *_lines(rows, x, y, lang),
        left.mark_text(align="right", dx=-10, limit=_LABEL).encode(x, y, text="label:N"),
        right.mark_text(align="left", dx=10, limit=_LABEL).encode(x, y, text="label:N"),
    ]
    title = Text("名次变化", "Changes of rank").said(lang)
    issuers = dict.fromkeys((side[0].title, side[0].issued_by) for side in sides)
    named = [Text("“{}”{}", '"{}", {}').said(lang).format(t, issued(by, lang)) for t, by in issuers]
    below = [_tally(tables, lang), *named]
    return finished(layers, title, below, width=_WIDTH, height=max(_LEAST, _ROW * last))


def _lines(rows: Rows, x: alt.X, y: alt.Y, lang: Lang) -> list[alt.Chart]:
    """A point a rank and a line from side to side, in the colour of the move."""
    moves = {row["move"] for row in rows}
    named = {move.said(lang): colour for move, colour in _MOVES.items()}
    colour = colours({move: named[move] for move in named if move in moves}, "move")
    line = drawn(rows).mark_line(strokeWidth=2, opacity=0.8)
    point = drawn(rows).mark_point(filled=True, size=55, opacity=1)
    tips = ["subject:N", "side:N", "rank:Q", "exact:N"]
    return [
        line.encode(x, y, color=colour, detail="person:N"),
        point.encode(x, y, color=colour, tooltip=tips),
    ]


def _side(field: str, scores: Iterable[Score]) -> tuple[Score, ...]:
    found = each(field, scores, Score)
    if not found:
        raise FactsError(field, found, "at least one score")
    for subject, often in Counter(score.subject for score in found).items():
        if often > 1:
            raise FactsError(field, subject, "each subject once")
    for score in found:
        if score.scheme != found[0].scheme:
            expected = f"scores of one scheme, {found[0].scheme!r}"
            raise FactsError(field, score.scheme, expected)
    return found


def _heads(
    sides: tuple[tuple[Score, ...], ...], labels: Sequence[str] | None, lang: Lang
) -> tuple[str, str]:
    if labels is not None:
        given = tuple(text("labels", label) for label in labels)
        if isinstance(labels, str) or len(given) != len(sides) or len({*given}) != len(given):
            raise FactsError("labels", labels, "two different labels")
        return given[0], given[1]
    left, right = (side[0].title for side in sides)
    if left == right:
        return Text("前", "before").said(lang), Text("后", "after").said(lang)
    return left, right


def _points(
    sides: Sequence[Sequence[Score]],
    heads: Sequence[str],
    tables: Sequence[Mapping[Hashable, int]],
    places: int,
    lang: Lang,
) -> Iterator[dict[str, Any]]:
    """The points of both sides, of those ranked high enough on either."""
    persons = {name: place for place, name in enumerate({**tables[0], **tables[1]})}
    for side, head, table in zip(sides, heads, tables, strict=True):
        for score in side:
            name, rank = score.subject, table[score.subject]
            both = [one[name] for one in tables if name in one]
            if min(both) <= places:
                row = {"person": persons[name], "subject": str(name), "side": head, "rank": rank}
                row |= {"place": min(rank, places + 1), "exact": figure(score.total)}
                yield row | {"move": _moved(both).said(lang)}


def _moved(both: Sequence[int]) -> Text:
    if len(both) == 1:
        return _ONCE
    before, after = both
    if before == after:
        return _SAME
    return _UP if after < before else _DOWN


def _tier_labels(points: Rows, side: str, places: int, lang: Lang) -> Rows:
    """One label for all who share a point: rank, names and points."""
    tiers: dict[int, Rows] = {}
    for row in points:
        if row["side"] == side:
            tiers.setdefault(row["place"], []).append(row)
    labels: Rows = []
    for place, tier in sorted(tiers.items()):
        called = _called([row["subject"] for row in tier], lang)
        whole = Text(f"{place}. {tier[0]['exact']}分 ", f"{place}. {tier[0]['exact']} points: ")
        if place > places:
            whole = Text(f"{places}名以后：", f"after {places}: ")
        labels.append({"side": side, "place": place, "label": whole.said(lang) + called})
    return labels


def _called(subjects: Sequence[str], lang: Lang) -> str:
    """The names of those who share a point; of many the first ones and how many they are."""
    named = [subjects[0]]
    for subject in subjects[1:]:
        if sum(map(len, named)) + len(subject) > _SIGNS:
            break
        named.append(subject)
    called, more = Text("、", ", ").said(lang).join(named), len(subjects) - len(named)
    if more:
        called += Text(f"等{len(subjects)}个", f" and {more} more").said(lang)
    return called


def _tally(tables: Sequence[Mapping[Hashable, int]], lang: Lang) -> str:
    left, right = tables
    both = [subject for subject in left if subject in right]
    moves = Counter(_moved((left[subject], right[subject])) for subject in both)
    moves[_ONCE] = len(left) + len(right) - 2 * len(both)
    said = [f"{move.said(lang)}{Text('', ': ').said(lang)}{moves[move]}" for move in _MOVES]
    return Text("，", ", ").said(lang).join(said)
