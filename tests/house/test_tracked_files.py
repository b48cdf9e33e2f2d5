"""Nothing in the repository tells of the machine it was written on."""

from __future__ import annotations

import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

from house.surface import ROOT

# Put together here, so that this file does not find itself.
FORBIDDEN = tuple(
    "".join(parts)
    for parts in (
        ("/", "work/"),
        ("/", "tmp/"),
        ("/", "home/"),
        ("/", "root/"),
        ("pypi.org/", "simple"),
        ("index", "-url"),
        ("shared", "/"),
    )
)


@cache
def tracked() -> list[Path]:
    """Return the files that git tracks or would add; none outside a checkout."""
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        return []
    shown = subprocess.run(
        [git, "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        check=False,
        capture_output=True,
    ).stdout.decode()
    return [ROOT / name for name in sorted(filter(None, shown.split("\0")))]


@pytest.mark.skipif(not tracked(), reason="not a checkout")
def test_no_file_names_a_place_on_a_machine() -> None:
    """Neither in a text nor in the name of a file."""
    found = [
        f"{path.relative_to(ROOT)}: {word}"
        for path in tracked()
        if path.is_file()
        for word in FORBIDDEN
        if word.encode() in path.read_bytes() or word in f"{path.relative_to(ROOT)}"
    ]

    assert [] == found
