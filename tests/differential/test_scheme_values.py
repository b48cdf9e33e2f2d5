"""Schemes evaluated twice: by the library, and by a few lines over their plain JSON."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from differential.evaluator import naive
from npcmodel.facts.records import Record
from npcmodel.schemes.documents import Scheme, Within
from npcmodel.schemes.scoring import score
from npcmodel.testing.documents import schemes, scored_records, spans_of_days
from npcmodel.testing.scheme_words import WHOLE_YEAR


def compared(scheme: Scheme, record: Record, within: Within | None) -> None:
    """Both roads give the same points, total, vetoes and grade."""
    plain = json.loads(scheme.model_dump_json())
    points, total, held, grade = naive(plain, record, within)
    card = score(scheme, record, within=within)
    mine = {line.code: line.points for line in card.lines if line.code in points}

    assert points == mine
    assert (total, held, grade) == (card.total, list(card.vetoed), card.grade)


@given(schemes(folds=True), scored_records(year=2026))
def test_plain_json_gives_the_same_for_a_year(scheme: Scheme, record: Record) -> None:
    """With periods of a year in it too."""
    compared(scheme, record, WHOLE_YEAR)


@given(schemes(), scored_records(), st.none() | spans_of_days())
def test_plain_json_gives_the_same(scheme: Scheme, record: Record, within: Within | None) -> None:
    """All days, or those of a span."""
    compared(scheme, record, within)
