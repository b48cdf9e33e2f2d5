"""The names that the package promises, and where they live."""

from __future__ import annotations

import ast
import importlib
import inspect
from types import ModuleType
from typing import Any

import pytest

import npcmodel as npc
from house.surface import FILES, SOURCES, cases, fresh, listed, modules, public

HOME: dict[str, str] = npc._HOME
MODULES: frozenset[str] = npc._MODULES
FLOORS_ONLY = {"checks", "errors", "pairs"}
"""Modules right below the package whose names are used through others."""


def test_the_list_of_names_is_the_table_of_homes() -> None:
    """`__all__` and the table hold the same names, each once."""
    assert sorted(HOME) == sorted(npc.__all__)


@pytest.mark.parametrize("name", npc.__all__)
def test_a_name_is_what_its_home_lists(name: str) -> None:
    """Each name is the object that its module lists as public and its package defines."""
    home = importlib.import_module(f"npcmodel.{HOME[name]}")
    value = getattr(npc, name)

    assert name in listed(home)
    assert getattr(home, name) is value
    assert getattr(value, "__module__", home.__name__).startswith(home.__name__)


def test_type_checkers_see_the_same_names() -> None:
    """The imports under TYPE_CHECKING name the same homes and modules as the table."""
    tree = ast.parse((SOURCES / "__init__.py").read_bytes())
    guarded = next(node for node in tree.body if isinstance(node, ast.If))
    seen = {
        (part.name, node.module)
        for node in guarded.body
        if isinstance(node, ast.ImportFrom)
        for part in node.names
    }

    assert "_t.TYPE_CHECKING" == ast.unparse(guarded.test)
    assert (
        {(name, f"npcmodel.{home}") for name, home in HOME.items()}
        | {(name, "npcmodel") for name in MODULES}
    ) == seen


def test_modules_below_the_package_are_announced() -> None:
    """Every public module right below the package can be asked for by name."""
    below = {name.split(".")[1] for name in modules()}

    assert {name for name in below if not name.startswith("_")} - FLOORS_ONLY == MODULES


@pytest.mark.parametrize("name", sorted(MODULES))
def test_a_module_is_an_attribute_without_being_imported(name: str) -> None:
    """`npcmodel.seats` works after `import npcmodel` alone."""
    assert importlib.import_module(f"npcmodel.{name}") is getattr(npc, name)


def test_dir_shows_them() -> None:
    """`dir` lists the names and modules, loaded or not."""
    shown = fresh("import npcmodel; print(*dir(npcmodel))").split()

    assert set() == {*npc.__all__, *MODULES} - set(shown)


@pytest.mark.parametrize("module", ["npcmodel", "npcmodel.profiles"])
def test_an_unknown_name_is_an_attribute_error(module: str) -> None:
    """As with any module, and the words name module and attribute."""
    with pytest.raises(AttributeError, match=rf"'{module}' has no attribute 'qourum'"):
        _ = importlib.import_module(module).qourum


def test_a_star_imports_exactly_the_public_names() -> None:
    """`from npcmodel import *` works and brings nothing else."""
    names: dict[str, Any] = {}
    exec("from npcmodel import *", names)  # noqa: S102  # a star is allowed at the top only

    assert {*npc.__all__, "__builtins__"} == set(names)


def test_modules_imported_first_hide_no_name() -> None:
    """After importing every module, each public name is still the function or class."""
    program = f"""
import importlib, types
for name in {sorted(modules())}:
    importlib.import_module(name)
import npcmodel
print([n for n in npcmodel.__all__ if isinstance(getattr(npcmodel, n), types.ModuleType)])
"""

    assert "[]" == fresh(program).strip()


@pytest.mark.parametrize("name", sorted(modules()))
def test_no_module_bears_the_name_of_a_function(name: str) -> None:
    """Neither of its own package's public names nor of the top level's."""
    package, _, last = name.rpartition(".")
    names = {*listed(importlib.import_module(package)), *npc.__all__}

    assert last not in names


@pytest.mark.parametrize("module", modules().values(), ids=sorted(modules()))
def test_a_module_says_what_it_is_for(module: ModuleType) -> None:
    """Every module has a docstring."""
    assert (module.__doc__ or "").strip()


def _defined(module: ModuleType) -> set[str]:
    """Return the names of classes and functions that a module defines for others."""
    return {
        name
        for name, value in vars(module).items()
        if not name.startswith("_")
        and (inspect.isclass(value) or inspect.isfunction(value))
        and value.__module__ == module.__name__
    }


def _is_params(module: ModuleType) -> bool:
    return module.__name__.startswith("npcmodel.params.")


@pytest.mark.parametrize(
    "module",
    [module for module in modules().values() if not _is_params(module)],
    ids=[name for name, module in modules().items() if not _is_params(module)],
)
def test_a_module_lists_its_public_names(module: ModuleType) -> None:
    """`__all__` holds every class and function defined, each once; only empty ones lack it."""
    names = listed(module)

    assert set() == _defined(module) - set(names)
    assert sorted(set(names)) == sorted(names)
    assert all(hasattr(module, name) for name in names)


@pytest.mark.parametrize(
    "module",
    [module for module in modules().values() if _is_params(module)],
    ids=[name for name, module in modules().items() if _is_params(module)],
)
def test_a_module_of_parameters_names_them_in_capitals(module: ModuleType) -> None:
    """It holds parameters and the types of their values, and no function."""
    tree = ast.parse(inspect.getsource(module))
    assigned = [
        target.id
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    ]

    assert assigned
    assert [] == [name for name in assigned if not name.isupper()]
    assert [] == [name for name in _defined(module) if inspect.isfunction(getattr(module, name))]


@cases(public())
def test_a_public_object_bears_its_own_name(value: Any) -> None:
    """It can be imported from where it says it was defined, so that it can be pickled."""
    assert getattr(importlib.import_module(value.__module__), value.__name__) is value


def test_every_file_is_a_module() -> None:
    """No source file is out of reach of the import system."""
    assert len(FILES) == len(modules()) + 1
