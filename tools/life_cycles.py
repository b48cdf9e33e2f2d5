"""Write docs/reference/life-cycles.md: every transition table, drawn and as a table.

`--check` compares the page with what the tables say and fails where they differ.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import sys
from collections.abc import Iterator
from enum import Enum
from pathlib import Path

import npcmodel
from npcmodel.law.wording import english
from npcmodel.lifecycle import Branch, Table, diagram

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "reference" / "life-cycles.md"

INTRODUCTION = """\
<!-- written by tools/life_cycles.py: change the code, then `make law-coverage` -->
# Life cycles

Each life cycle has one table: from a stage, an event leads to the next stage, or to one of \
several where the facts of the case decide. An event that the table does not know at a stage \
raises `TransitionError`, which names the events that were possible; the case stays as it was.

每种流转只有一张表：在某一阶段发生某一事件，转入下一阶段；目标不止一个的，由案件的事实决定。\
表中没有的步骤引发 `TransitionError`，并列出当时可以发生的事件，原案件不变。
"""


def tables() -> Iterator[tuple[str, str, Table]]:
    """Yield module, first line of its docstring, and table, by module; each table once."""
    seen: set[int] = set()
    for info in pkgutil.walk_packages(npcmodel.__path__, "npcmodel."):
        if info.ispkg or ".testing" in info.name or info.name.rpartition(".")[2][0] == "_":
            continue
        module = importlib.import_module(info.name)
        for name, value in vars(module).items():
            if isinstance(value, Table) and name in module.__all__ and id(value) not in seen:
                seen.add(id(value))
                yield info.name, (module.__doc__ or "").partition("\n")[0], value


def stage(value: Enum) -> str:
    """Return a stage in both languages."""
    return f"{value.value} {english(value)}"


def rows(table: Table) -> Iterator[str]:
    """Yield the moves of a table, a line each."""
    for (start, kind), target in table.moves:
        ends = target.targets if isinstance(target, Branch) else (target,)
        yield f"| {stage(start)} | `{kind.__name__}` | {' / '.join(map(stage, ends))} |"


def page() -> str:
    """Return the page."""
    parts = [INTRODUCTION]
    for module, says, table in tables():
        parts += [f"## {module}", says, "```mermaid\n" + diagram(table) + "```"]
        head = "| stage 阶段 | event 事件 | next 下一阶段 |\n| --- | --- | --- |\n"
        parts.append(head + "\n".join(rows(table)))
    return "\n\n".join(parts) + "\n"


def main() -> int:
    """Write the page, or with --check say whether it is the one on disk."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if it differs")
    check: bool = parser.parse_args().check
    text = page()
    if not check:
        PAGE.write_text(text, encoding="utf-8")
    elif not PAGE.exists() or PAGE.read_text(encoding="utf-8") != text:
        print(f"{PAGE.relative_to(ROOT)} is out of date: run make law-coverage")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
