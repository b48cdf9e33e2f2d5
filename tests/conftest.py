"""How hard the tests try: the profile is chosen by HYPOTHESIS_PROFILE."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# The same examples on every run, so that a red build can be seen again.
settings.register_profile("ci", deadline=None, derandomize=True, max_examples=60, print_blob=True)
# New examples on every run; those that failed are tried again first.
settings.register_profile("dev", deadline=None, max_examples=100)
# A mutant that survives must survive the same examples tomorrow.
settings.register_profile(
    "mutants",
    deadline=None,
    derandomize=True,
    database=None,
    max_examples=30,
    suppress_health_check=list(HealthCheck),
)
# A long search, by night.
settings.register_profile(
    "nightly",
    deadline=None,
    max_examples=2000,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def pytest_report_header() -> str:
    """Say which npcmodel is tested; where a wheel is, it must be the installed one."""
    import npcmodel  # noqa: PLC0415  # not before coverage has started

    home = Path(npcmodel.__file__).parent
    if os.environ.get("NPCMODEL_INSTALLED") and home.parent.name != "site-packages":
        pytest.exit(f"the tests should run against an installed wheel, not {home}", returncode=4)
    return f"npcmodel: {home}"


def pytest_make_parametrize_id(val: object) -> str | None:
    """Name a value by its type where it is bytes or its text holds an address.

    Workers must agree on the names of tests, and names are texts.
    """
    nameless = isinstance(val, bytes) or " at 0x" in repr(val)
    return type(val).__name__ if nameless else None
