"""邵阳: a city's districts, their deputies and the stations of the congresses."""

from datetime import date
from fractions import Fraction

import pytest

import npcmodel as npc
from npcmodel import duties

DEPUTIES = ["代表1", "代表2", "代表3", "代表4", "代表5"]


@pytest.mark.seed("S1-78", "npcmodel.duties.report_coverage")
def test_district_deputies_report_to_their_constituencies() -> None:
    """Who has not yet reported in the term, and the rate."""
    found = duties.report_coverage(
        DEPUTIES,
        {
            "代表1": [date(2022, 6, 16), date(2024, 6, 16)],
            "代表3": [date(2023, 11, 26)],
            # Before the term began.
            "代表4": [date(2021, 6, 16)],
        },
        level=npc.Level.MUNICIPAL_DISTRICT,
        since=date(2022, 1, 1),
        on=date(2024, 12, 31),
    )

    assert ("代表2", "代表4", "代表5") == found.missing
    assert Fraction(2, 5) == found.rate
    assert ["《地方组织法》（2022）第43条第4款", "《代表法》（2015）第45条第2款"] == [
        str(ground.citation) for ground in found.grounds
    ]
