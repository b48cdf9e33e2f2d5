"""The glossary has every term that an enumeration holds."""

from __future__ import annotations

from enum import Enum

import pytest

from house.surface import ROOT, enums

PAGE = ROOT / "docs" / "reference" / "glossary.md"
OF_THE_LAW = {name: kind for name, kind in enums().items() if ".testing." not in name}
ROWS = [
    {cell.strip().strip("`") for cell in line.strip("|").split("|")}
    for line in (PAGE.read_text(encoding="utf-8") if PAGE.exists() else "").splitlines()
    if line.startswith("|")
]

pytestmark = pytest.mark.skipif(not PAGE.exists(), reason="no documentation beside the tests")


def test_enumerations_are_found() -> None:
    """There is something to look up, and somewhere to look."""
    assert 15 < len(OF_THE_LAW)
    assert 15 < len(ROWS)


@pytest.mark.parametrize(
    "member",
    [member for kind in OF_THE_LAW.values() for member in kind],
    ids=lambda member: f"{type(member).__name__}.{member.name}",
)
def test_a_term_stands_beside_its_name_in_code(member: Enum) -> None:
    """A row of the glossary has the Chinese term and the member's name."""
    name = f"{type(member).__name__}.{member.name}"

    assert [name] == [name for row in ROWS if {name, member.value} <= row][:1]
