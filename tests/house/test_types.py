"""Facts and results are frozen, slotted and hashable; enumerations have no aliases."""

from __future__ import annotations

import ast
import copy
import importlib
import inspect
import typing
from enum import Enum
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from house.surface import (
    FILES,
    cases,
    classes,
    enums,
    facts_and_results,
    functions,
    offered,
    public,
    relative,
    rules,
)
from npcmodel._hypothesis import STRATEGIES
from npcmodel.law.ruling import Result, Ruling

RESULTS = {name: kind for name, kind in classes().items() if issubclass(kind, Result)}


@cases(facts_and_results())
def test_it_is_frozen(value: Any) -> None:
    """No attribute can be set, even before it is filled."""
    bare = value.__new__(value)
    field = attrs.fields(value)[0].name

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(bare, field, 1)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        delattr(bare, field)


@cases(facts_and_results())
def test_it_is_slotted(value: Any) -> None:
    """It has slots and no dictionary, so that no stray attribute can be added."""
    assert "__slots__" in vars(value)
    assert not hasattr(value.__new__(value), "__dict__")


@cases(facts_and_results())
def test_it_hashes_and_compares_by_its_fields(value: Any) -> None:
    """Hash and equality are those that attrs writes: equal facts are one key."""
    assert value.__hash__ is not object.__hash__
    assert callable(value.__hash__)
    assert value.__eq__ is not object.__eq__


@cases(RESULTS)
def test_a_result_is_neither_true_nor_false(value: Any) -> None:
    """`if elected(...)` raises instead of always being true."""
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(value.__new__(value))


def test_results_are_found() -> None:
    """The richer results are among those tested."""
    names = {name.rpartition(".")[2] for name in RESULTS}

    assert set() == {"Deadline", "ElectionResult", "Margin", "Quota", "YearOfSessions"} - names


@cases(rules())
def test_a_rule_returns_a_ruling_or_a_result(value: Any) -> None:
    """What it returns has a truth value only as a ruling, or as a tuple of several answers."""
    answer = typing.get_type_hints(value)["return"]

    assert typing.get_origin(answer) is tuple or answer is Ruling or issubclass(answer, Result)


@cases({name: kind for name, kind in facts_and_results().items() if kind is not Ruling})
def test_what_has_grounds_is_a_result(value: Any) -> None:
    """A class that carries the grounds of an answer has no truth value of its own."""
    assert "grounds" not in attrs.fields_dict(value) or issubclass(value, Result)


@cases(enums())
def test_an_enumeration_has_no_alias(value: type[Enum]) -> None:
    """Two names for one term would be one member, silently."""
    assert list(value) == list(value.__members__.values())


@cases(enums())
def test_an_enumeration_holds_chinese_terms(value: type[Enum]) -> None:
    """Names are English capitals, values the terms of the field."""
    assert all(name.isupper() for name in value.__members__)
    assert all(isinstance(member.value, str) and member.value for member in value)
    assert any("\u4e00" <= sign <= "\u9fff" for member in value for sign in member.value)


@pytest.mark.parametrize("path", FILES, ids=relative)
def test_every_enumeration_is_declared_unique(path: Path) -> None:
    """`@enum.unique` refuses an alias on the spot, in private ones too."""
    enumerations = [
        node
        for node in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(node, ast.ClassDef)
        and {"enum.Enum", "Enum", "enum.StrEnum", "enum.IntEnum"}
        & set(map(ast.unparse, node.bases))
    ]

    assert [] == [
        node.name
        for node in enumerations
        if not {"enum.unique", "unique"} & set(map(ast.unparse, node.decorator_list))
    ]


@cases(functions())
def test_annotations_of_a_function_work_at_run_time(value: Any) -> None:
    """Everything that the annotations name can be found, and nothing is left without one."""
    hints = typing.get_type_hints(value)

    assert {*inspect.signature(value).parameters, "return"} == set(hints)


@cases(classes())
def test_annotations_of_a_class_work_at_run_time(value: Any) -> None:
    """So do those of fields, methods and properties."""
    assert isinstance(typing.get_type_hints(value), dict)
    for name, member in vars(value).items():
        inner = member.fget if isinstance(member, property) else member
        inner = inner.__func__ if isinstance(inner, classmethod | staticmethod) else inner
        # attrs writes the methods with two underscores; their annotations are the fields'.
        if inspect.isfunction(inner) and not name.startswith("__"):
            assert isinstance(typing.get_type_hints(inner), dict)


@cases(public())
def test_no_argument_is_swallowed(value: Any) -> None:
    """No public function takes arguments by the dozen without naming them."""
    if inspect.isfunction(value):
        kinds = {parameter.kind for parameter in inspect.signature(value).parameters.values()}

        assert inspect.Parameter.VAR_KEYWORD not in kinds


def _strategies() -> dict[str, type]:
    """Return the public attrs classes for which Hypothesis has a strategy of ours."""
    kinds = facts_and_results().values()
    found = {
        f"{home}.{name}": getattr(importlib.import_module(f"npcmodel.{home}"), name)
        for home, names in STRATEGIES.items()
        for name in names
    }
    return {name: kind for name, kind in found.items() if kind in kinds}


@cases(_strategies())
@given(data=st.data())
@settings(max_examples=5, suppress_health_check=list(HealthCheck))
def test_it_is_hashable_when_built(value: type, data: st.DataObject) -> None:
    """What the rules take and answer can be a key, whatever it holds."""
    built = data.draw(st.from_type(value))

    assert hash(built) == hash(built)
    assert 1 == {built: 1}[copy.copy(built)]


@cases(offered())
def test_whoever_tests_can_draw_one(value: type) -> None:
    """Every class that users are given has a strategy."""
    assert value in _strategies().values() or value.__module__.startswith("npcmodel.schemes")
