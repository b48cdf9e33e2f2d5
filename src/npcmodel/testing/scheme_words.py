"""The words that drawn schemes and drawn records share, so that the one reads the other."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import partial
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.facts.records import Event, Record
from npcmodel.schemes.documents import Measure, Within
from npcmodel.testing.dates import days, days_of
from npcmodel.testing.making import names, words

__all__ = ["scaled_points", "vocabulary_events", "vocabulary_records"]

KINDS = ("suggestion", "motion", "meeting", "absence")
TITLES = ("建议", "议案", "会议", "缺席")
COUNTS = ("items", "hours")
UNITS = ("件", "次", "小时", "条")
TRAITS = {
    "role": ("lead", "co"),
    "result": ("solved", "planned", "explained"),
    "matter": (),  # whatever it is called: events of one matter count once
}
POSTS = ("deputy", "chair", "member")
MATTERS = ("甲案", "乙案", "丙案")
GRADES = ("不合格", "合格", "良好", "优秀")
HIGHEST = 100
# Numbers that every record holds, with the most that they can be; no one attends what is not due.
NUMBERS = {"mark": HIGHEST, "votes": None, "months": 12, "due": 20}
WHOLE_YEAR = Within(first=date(2026, 1, 1), last=date(2026, 12, 31))


def scaled_points(*, least: int = -20, most: int = 20) -> SearchStrategy[Decimal]:
    """Return points as people write them: whole, halves, tenths, hundredths.

    Args:
        least: the lowest, in points.
        most: the highest, in points.
    """
    return st.one_of(
        [
            st.integers(least * unit, most * unit).map(partial(_scaled, places))
            for places, unit in enumerate((1, 10, 100))
        ]
    )


def _scaled(places: int, number: int) -> Decimal:
    return Decimal(number).scaleb(-places)


# What is drawn many times for one example is built once.
POINTS = scaled_points()
POSITIVE = scaled_points(least=0).filter(bool)
OTHER_THAN_NONE = POINTS.filter(bool)
YES_OR_NO = st.booleans()
TEXT = words()
CODES = words(latin=True)
WITHIN = (
    st.lists(days(), min_size=2, max_size=2)
    .map(sorted)
    .map(lambda ends: Within(first=ends[0], last=ends[1]))
)
WHERE: SearchStrategy[dict[str, tuple[str, ...]]] = st.sampled_from(
    [{}, {}, {"role": ("lead",)}, {"result": ("solved", "planned")}]
)
# What is counted: events, one of their counts, or one of their traits.
_COUNTED: SearchStrategy[dict[str, str]] = st.sampled_from(
    [{}, {}, {"sum": "items"}, {"sum": "hours"}, {"distinct": "matter"}, {"distinct": "role"}]
)


def _measure(
    event: str,
    where: dict[str, tuple[str, ...]],
    counted: dict[str, str],
    within: Within | None,
    unit: str,
) -> Measure:
    rest: dict[str, Any] = dict(counted)
    return Measure(event=event, where=where, within=within, unit=unit, **rest)


MEASURES: SearchStrategy[Measure] = st.builds(
    _measure,
    st.sampled_from(KINDS),
    WHERE,
    _COUNTED,
    st.one_of(st.none(), st.none(), WITHIN),
    st.sampled_from(UNITS),
)
_QUANTITIES = st.integers(0, 12) | st.builds(Fraction, st.integers(0, 12), st.integers(1, 4))
_COUNTS_OF = st.fixed_dictionaries(dict.fromkeys(COUNTS, _QUANTITIES))
_TRAITS_OF = st.fixed_dictionaries(
    {"matter": st.sampled_from(MATTERS)},
    optional={name: st.sampled_from(of) for name, of in TRAITS.items() if of},
)


def vocabulary_events(*, year: int | None = None) -> SearchStrategy[Event]:
    """Return events with every count, and with the matter that they belong to.

    Args:
        year: the year in which they were; None for any day of the law as it stands.
    """
    when = days() if year is None else days_of(year)
    proofs = st.lists(TEXT, max_size=1).map(tuple)
    return st.builds(Event, st.sampled_from(KINDS), when, _COUNTS_OF, _TRAITS_OF, proofs)


def vocabulary_records(*, most: int = 12, year: int | None = None) -> SearchStrategy[Record]:
    """Return records that hold whatever drawn schemes ask for.

    Args:
        most: at most so many events.
        year: the year in which they were; None for any day of the law as it stands.
    """
    found = st.lists(vocabulary_events(year=year), max_size=most).map(tuple)
    return st.builds(Record, names(), found, _POSTS, _NUMBERS)


_MARKS: SearchStrategy[int | Fraction] = st.integers(0, HIGHEST) | st.just(Fraction(159, 2))


def _numbers(draw: DrawFn) -> dict[str, int | Fraction]:
    due = draw(st.integers(0, 20))
    return {
        "mark": draw(_MARKS),
        "votes": draw(st.integers(0, 40)),
        "months": draw(st.integers(1, 12)),
        "due": due,
        "attended": draw(st.integers(0, due)),
    }


@st.composite
def _all_numbers(draw: DrawFn) -> Any:  # noqa: ANN401  # numbers by name
    return _numbers(draw)


_NUMBERS = _all_numbers()
_POSTS = st.fixed_dictionaries({"post": st.sampled_from(POSTS)})
