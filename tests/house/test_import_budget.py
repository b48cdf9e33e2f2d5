"""What an import loads, seen in a fresh interpreter."""

from __future__ import annotations

import pytest

from house.surface import fresh

HEAVY = ("pydantic", "hypothesis", "dateutil", "narwhals", "numpy", "altair", "pandas")
QUORUM = """
from datetime import date
import npcmodel as npc
town = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)
ruling = npc.quorum(town, present=39, on=date(2026, 11, 21))
assert not ruling.holds
"""


def loaded(program: str) -> set[str]:
    """Return which of the heavy packages a program loads."""
    shown = fresh(
        f"{program}\nimport sys\nprint(*(name for name in {HEAVY} if name in sys.modules))"
    )
    return set(shown.split())


def test_the_package_loads_nothing_heavy() -> None:
    """`import npcmodel` stays light."""
    assert set() == loaded("import npcmodel")


def test_the_package_loads_none_of_its_own_modules() -> None:
    """Names are loaded when they are asked for."""
    program = "import npcmodel, sys; print(*(m for m in sys.modules if m.startswith('npcmodel.')))"

    assert "" == fresh(program).strip()


def test_a_verdict_loads_nothing_heavy() -> None:
    """Neither does asking one rule."""
    assert set() == loaded(QUORUM)


def test_a_verdict_loads_no_profile_of_a_place() -> None:
    """A rule that asks national law alone reads no local text."""
    program = f"{QUORUM}\nimport sys\nprint('npcmodel.profiles.zhejiang' in sys.modules)"

    assert "False" == fresh(program).strip()


def test_the_entry_point_of_hypothesis_loads_no_pydantic() -> None:
    """Those who only test do not pay for documents."""
    program = "from npcmodel._hypothesis import register\nregister()"

    assert "pydantic" not in loaded(program)


def test_hypothesis_itself_loads_no_pydantic_for_us() -> None:
    """Importing Hypothesis calls the entry point, and that stays as light."""
    pytest.importorskip("hypothesis")

    assert "pydantic" not in loaded("import hypothesis")


@pytest.mark.parametrize(
    ("needs", "statement"),
    [
        ("pydantic", "import npcmodel; npcmodel.Scheme"),
        ("dateutil", "from npcmodel.dates.periods import months_after"),
    ],
)
def test_what_needs_it_loads_it(needs: str, statement: str) -> None:
    """The search sees a package that is loaded."""
    assert needs in loaded(statement)
