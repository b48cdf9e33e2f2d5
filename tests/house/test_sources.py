"""Pure and exact: what the sources may not contain."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from house.surface import FILES, SOURCES, relative

NO_CALLS = {"open", "print", "input", "exec", "eval", "float", "complex", "id"}
NO_MODULES = {
    *("random", "secrets", "uuid", "locale", "logging", "os", "pathlib", "io", "time", "sys"),
    *("socket", "ssl", "urllib", "http", "subprocess", "threading", "tempfile", "shutil"),
    *("math", "cmath", "statistics", "numpy"),
}
NO_CLOCK = {"now", "utcnow", "today", "fromtimestamp"}
FLOATING = ("the number ", "the name float", "a call of float", "the operator /")
"""The faults that are none in charts: a place on a page is a float, its exact number a text."""


def test_sources_are_found() -> None:
    """The tests of this file have something to read."""
    assert 40 < len(FILES)


def faults(tree: ast.AST) -> Iterator[str]:
    """Yield what a module must not contain, with its line."""
    for node in ast.walk(tree):
        fault = _fault(node)
        if fault:
            yield f"line {getattr(node, 'lineno', 0)}: {fault}"


def _fault(node: ast.AST) -> str | None:
    if isinstance(node, ast.Import | ast.ImportFrom):
        return _imported(node)
    fault: str | None = None
    match node:
        case ast.Constant(value=float() | complex()):
            fault = f"the number {node.value!r}"
        case ast.Name(id="float" | "complex"):
            fault = f"the name {node.id}"
        case ast.BinOp(op=ast.Div()) | ast.AugAssign(op=ast.Div()):
            fault = "the operator /"
        case ast.Call(func=ast.Name(id=name)) if name in NO_CALLS:
            fault = f"a call of {name}"
        case ast.Attribute(attr=name) if name in NO_CLOCK:
            fault = f"the clock: .{name}"
        case ast.Global() | ast.Nonlocal():
            fault = "a changed outer name"
    return fault


def _imported(node: ast.Import | ast.ImportFrom) -> str | None:
    names = (
        [node.module or ""] if isinstance(node, ast.ImportFrom) else [a.name for a in node.names]
    )
    found = [name for name in names if name.split(".")[0] in NO_MODULES]
    return f"import of {', '.join(found)}" if found else None


@pytest.mark.parametrize("path", FILES, ids=relative)
def test_neither_floats_nor_the_world_outside(path: Path) -> None:
    """No float, no division, no files, clock, chance, locale, log or environment."""
    charts = path.is_relative_to(SOURCES / "charts")
    found = faults(ast.parse(path.read_bytes()))

    assert [] == [
        fault for fault in found if not (charts and fault.partition(": ")[2].startswith(FLOATING))
    ]


@pytest.mark.parametrize(
    "line",
    [
        "x = 0.5",
        "x: float",
        "x = float(1)",
        "x = 1 / 2",
        "x /= 2",
        "open('x')",
        "print(1)",
        "datetime.now()",
        "date.today()",
        "import random",
        "from random import choice",
        "import locale",
        "import logging",
        "import os.path",
        "global x",
        "import math",
    ],
)
def test_each_fault_would_be_seen(line: str) -> None:
    """The search finds what it looks for."""
    assert 1 <= len(list(faults(ast.parse(line))))


@pytest.mark.parametrize("path", FILES, ids=relative)
def test_annotations_need_nothing_hidden(path: Path) -> None:
    """Only lists of lazy names, and modules without public types, import for the checker alone."""
    tree = ast.parse(path.read_bytes())
    names = {getattr(node, "attr", getattr(node, "id", "")) for node in ast.walk(tree)}

    assert path.name.startswith("_") or "TYPE_CHECKING" not in names
