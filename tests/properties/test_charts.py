"""Charts show what was scored: nobody is left out, nothing moves on the way to the page."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from npcmodel.charts import cohort_chart, rank_chart, score_chart
from npcmodel.schemes.documents import Bands, Scheme
from npcmodel.schemes.parts import Limit, figure
from npcmodel.schemes.scoring import LineKind, Score, score
from npcmodel.testing.documents import schemes, scored_records, scores


def rows(chart: Any, mark: str) -> list[dict[str, Any]]:
    """The rows of the first layer with a mark."""
    spec = chart.to_dict()
    layer = next(one for one in spec["layer"] if one["mark"]["type"] == mark)
    found: list[dict[str, Any]] = spec["datasets"][layer.get("data", spec.get("data"))["name"]]
    return found


def shown(before: Fraction, points: Fraction, bound: Limit) -> str:
    """Points as a label: where a limit held, with those before it."""
    return figure(points) if bound is Limit.NONE else f"{figure(before)} → {figure(points)}"


@st.composite
def cohorts(draw: st.DrawFn, *, graded: bool | None = None) -> tuple[Scheme, list[Score]]:
    """A scheme and the scores of some people, each once."""
    scheme = draw(schemes(graded=graded))
    records = draw(
        st.lists(scored_records(), min_size=1, max_size=8, unique_by=lambda one: one.subject)
    )
    return scheme, [score(scheme, record) for record in records]


@given(scores())
def test_every_item_and_group_has_its_bar_and_the_total_the_last(card: Score) -> None:
    """Each bar ends at its points, and its label is exact."""
    lines = [line for line in card.lines if line.kind not in {LineKind.TOTAL, LineKind.VETO}]
    bars = rows(score_chart(card), "bar")

    assert [float(line.points) for line in lines] + [float(card.total)] == [
        bar["to"] for bar in bars
    ]
    assert [shown(line.points_before, line.points, line.bound) for line in lines] == [
        bar["exact"] for bar in bars[:-1]
    ]
    assert len(bars) == len({bar["line"] for bar in bars})


@given(cohorts(), st.none() | st.fractions(min_value=Fraction(1, 4), max_value=40))
def test_everybody_is_in_one_bar(cohort: tuple[Scheme, list[Score]], step: Fraction | None) -> None:
    """Bars hold each once: as many of a grade as have it, among the points that they have."""
    scheme, cards = cohort
    bars = rows(cohort_chart(cards, scheme, step=step), "bar")
    grades = scheme.grades.labels if scheme.grades is not None else (None,)

    assert len(cards) == sum(bar["number"] for bar in bars)
    assert [bar["number"] for bar in bars] == [bar["top"] - bar["base"] for bar in bars]
    for grade in grades:
        of = [bar for bar in bars if bar["grade"].split(" ")[0] == (grade or "")]

        assert sum(card.grade == grade for card in cards) == sum(bar["number"] for bar in of)


@given(cohorts(graded=True))
def test_a_grade_by_points_lies_over_its_band(cohort: tuple[Scheme, list[Score]]) -> None:
    """With bars as narrow as the bands' own steps nobody is shown over another band."""
    scheme, cards = cohort
    grades = scheme.grades
    if not isinstance(grades, Bands) or any(card.vetoed for card in cards):
        return
    bars = rows(cohort_chart(cards, scheme, step=Fraction(1, 100)), "bar")
    bands = {row["grade"]: row for row in rows(cohort_chart(cards, scheme), "rect")}

    assert [] == [
        bar
        for bar in bars
        if not bands[bar["grade"]]["from"] - 1e-9 <= bar["from"] <= bands[bar["grade"]]["to"]
    ]


@given(cohorts(), cohorts())
@settings(max_examples=30)
def test_a_rank_is_one_more_than_those_ahead(
    one: tuple[Scheme, list[Score]], other: tuple[Scheme, list[Score]]
) -> None:
    """On each side, for everybody, whoever is on the other."""
    sides = (one[1], other[1])
    points = rows(rank_chart(*sides, labels=("左", "右")), "point")

    assert [
        1 + sum(rival.total > card.total for rival in side) for side in sides for card in side
    ] == [point["rank"] for point in points]
