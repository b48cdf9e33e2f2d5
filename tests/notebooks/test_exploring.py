"""The notebook runs from top to bottom, and every chart in it can be drawn."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from typing import Any

import jupytext  # type: ignore[import-untyped]  # it has no types
import pytest
import vl_convert

FOLDER = Path(__file__).parents[2] / "docs/notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.py"))
CHARTS = {"exploring_scoring_schemes": 4}


def shown(path: Path) -> list[Any]:
    """Run the cells of a notebook in order, and return what they end with."""
    names: dict[str, Any] = {"__name__": "__main__"}
    found: list[Any] = []
    for cell in jupytext.read(path).cells:
        if cell.cell_type != "code":
            continue
        tree = ast.parse(cell.source)
        last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
        exec(compile(tree, str(path), "exec"), names)  # noqa: S102  # a notebook is code to run
        if isinstance(last, ast.Expr):
            found.append(eval(compile(ast.Expression(last.value), str(path), "eval"), names))  # noqa: S307  # likewise
    return [value for value in found if value is not None]


def test_notebooks_are_found() -> None:
    """Each has its number of charts beside it."""
    assert sorted(CHARTS) == [path.stem for path in NOTEBOOKS]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_it_runs_as_a_script(path: Path) -> None:
    """In a new interpreter, in its own folder, with warnings as errors; and it says something."""
    done = subprocess.run(  # noqa: S603  # this very interpreter
        [sys.executable, "-X", "utf8", "-W", "error", path.name],
        cwd=FOLDER,
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )

    assert "" == done.stderr
    assert 0 == done.returncode
    assert 50 < len(done.stdout.splitlines())


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_it_says_the_same_each_time(path: Path) -> None:
    """Whoever repeats it sees the same numbers."""
    program = [sys.executable, "-X", "utf8", path.name]
    once, again = (subprocess.check_output(program, cwd=FOLDER) for _ in range(2))  # noqa: S603  # likewise

    assert once == again


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_its_charts_can_be_drawn(
    path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What a cell ends with is a chart, and no text on it is cut short."""
    monkeypatch.chdir(FOLDER)
    charts = shown(path)
    capsys.readouterr()
    drawn = [vl_convert.vegalite_to_svg(chart.to_dict()) for chart in charts]

    assert CHARTS[path.stem] == len(drawn)
    assert [] == [svg for svg in drawn if "…" in svg]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_it_is_a_notebook(path: Path) -> None:
    """As a notebook and back it is the same file, and its headings are in both languages."""
    notebook = jupytext.read(path)
    again = jupytext.writes(notebook, fmt="py:percent")
    words = [cell.source for cell in notebook.cells if cell.cell_type == "markdown"]
    headings = [line for cell in words for line in cell.splitlines() if line.startswith("#")]

    assert _cells(path.read_text(encoding="utf-8")) == _cells(again)
    assert 10 < len(headings)
    assert [] == [line for line in headings if " / " not in line]


def _cells(text: str) -> str:
    """What follows the head, which names the version of jupytext that wrote it."""
    return text.split("# ---\n", 2)[2].strip()
