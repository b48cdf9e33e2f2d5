"""What the house tests look at: modules, their public names, and the files of the tree."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import subprocess
import sys
from collections.abc import Callable
from enum import Enum
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import pytest

import npcmodel

ROOT = Path(__file__).resolve().parent.parent.parent
SOURCES = Path(npcmodel.__file__).parent
FILES = sorted(SOURCES.rglob("*.py"))
TOPICS = (
    "appointments",
    "bills",
    "budgets",
    "committees",
    "duties",
    "elections",
    "filing",
    "hearings",
    "legislation",
    "livelihood",
    "mandates",
    "matters",
    "nominations",
    "oversight",
    "procedure",
    "satisfaction",
    "seats",
    "sessions",
    "stations",
    "suggestions",
    "supervision",
    "terms",
    "townships",
    "villages",
)


def relative(path: Path) -> str:
    """Return a source file's name within the package, as the id of a test."""
    return str(path.relative_to(SOURCES))


@cache
def modules() -> dict[str, ModuleType]:
    """Return every module of the package by its full name."""
    found = pkgutil.walk_packages(npcmodel.__path__, "npcmodel.")
    return {info.name: importlib.import_module(info.name) for info in found}


def listed(module: ModuleType) -> list[str]:
    """Return the names that a module lists as public."""
    return list(getattr(module, "__all__", ()))


@cache
def public() -> dict[str, Any]:
    """Return every public class and function, by the module that defines it and its name."""
    found: dict[str, Any] = {}
    for module in modules().values():
        for name in listed(module):
            value = getattr(module, name)
            if inspect.isclass(value) or inspect.isfunction(value):
                found[f"{value.__module__}.{value.__qualname__}"] = value
    return dict(sorted(found.items()))


def functions() -> dict[str, Callable[..., Any]]:
    """Return the public functions."""
    return {name: value for name, value in public().items() if inspect.isfunction(value)}


def classes() -> dict[str, type]:
    """Return the public classes."""
    return {name: value for name, value in public().items() if inspect.isclass(value)}


def facts_and_results() -> dict[str, type]:
    """Return the public attrs classes."""
    return {name: kind for name, kind in classes().items() if attrs.has(kind)}


def offered() -> dict[str, type]:
    """Return those attrs classes that users are given: at the top level, or in a topic."""
    homes = [npcmodel, *(modules()[f"npcmodel.{topic}"] for topic in TOPICS)]
    given = {getattr(home, name) for home in homes for name in listed(home)}
    return {name: kind for name, kind in facts_and_results().items() if kind in given}


def enums() -> dict[str, type[Enum]]:
    """Return the public enumerations."""
    return {name: kind for name, kind in classes().items() if issubclass(kind, Enum)}


def rules() -> dict[str, Callable[..., Any]]:
    """Return the rules of law: what topics and the shared sitting ask with a day, `on`."""
    homes = [f"npcmodel.{topic}" for topic in TOPICS]
    table: dict[str, str] = npcmodel._HOME
    homes += [f"npcmodel.{home}" for home in table.values() if home.startswith("sitting.")]
    homes += ["npcmodel.sitting.methods"]
    found: dict[str, Callable[..., Any]] = {}
    for home in sorted(set(homes)):
        for name in listed(modules()[home]):
            value = getattr(modules()[home], name)
            if inspect.isfunction(value) and "on" in inspect.signature(value).parameters:
                found[f"{value.__module__}.{name}"] = value
    return found


def fresh(program: str) -> str:
    """Run a program in a new interpreter and return what it printed."""
    done = subprocess.run(
        [sys.executable, "-c", program], check=False, capture_output=True, text=True
    )
    if done.returncode:
        pytest.fail(done.stderr)
    return done.stdout


def cases(found: dict[str, Any]) -> pytest.MarkDecorator:
    """Return a parametrisation, one case a public name, shown without the package."""
    return pytest.mark.parametrize(
        "value", list(found.values()), ids=[name.removeprefix("npcmodel.") for name in found]
    )
