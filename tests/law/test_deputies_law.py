"""代表法 23 (2015: 17): for, against, abstaining."""

from __future__ import annotations

from datetime import date

import pytest

from law.grounds import cited
from law.vectors import Vector, check_first_day, vector
from npcmodel.sitting.decisions import Choice, choice_valid

ART_23 = "《代表法》（2025）第23条"

VECTORS = [
    vector("DEP2025-23", choice_valid, Choice.YES, want=True, cites=ART_23),
    vector("DEP2025-23", choice_valid, Choice.NO, want=True, cites=ART_23),
    vector("DEP2025-23", choice_valid, Choice.ABSTAIN, want=True, cites=ART_23),
    vector("DEP2025-23", choice_valid, Choice.NOT_VOTING, want=False, cites=ART_23),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """Hold a choice against the text."""
    v.check()


@pytest.mark.parametrize(
    ("on", "citation"),
    [
        (date(2015, 8, 29), "《代表法》（2015）第17条"),
        (date(2025, 3, 11), "《代表法》（2015）第17条"),
        (date(2025, 3, 12), "《代表法》（2025）第23条"),
    ],
    ids=str,
)
def test_choices_over_time(on: date, citation: str) -> None:
    """The three choices stood in article 17 before 2025."""
    ruling = choice_valid(Choice.ABSTAIN, on=on)

    assert [citation] == cited(ruling)
    assert ruling.holds is True


def test_first_day() -> None:
    """Nothing is known of the choices before the text of 2015."""
    check_first_day(choice_valid, Choice.YES, first=date(2015, 8, 29))
