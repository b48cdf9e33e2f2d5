"""Write the JSON Schemas of documents, and docs/reference/documents.md: every kind of part.

`--check` compares the files with what the classes say and fails where they differ.
"""

from __future__ import annotations

import argparse
import importlib
import inspect
import json
import pkgutil
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, get_args, get_origin

from npcmodel import schemes
from npcmodel.schemes.issuing import Issued
from npcmodel.schemes.parts import Document

ROOT = Path(__file__).resolve().parent.parent
REFERENCE = ROOT / "docs" / "reference"
PAGE = REFERENCE / "documents.md"

INTRODUCTION = """\
<!-- written by tools/document_kinds.py: change the code, then `make law-coverage` -->
# Documents

Everything that people write as JSON: schemes, standards, rules of cohorts. A part says by its \
`kind` what it is; a field in **bold** must be given. Numbers are JSON numbers, or texts where \
they have more than 15 digits; a bare number may stand wherever a value is expected.

以 JSON 书写的全部文件：积分办法、工作标准、评比办法。\
每一部分以 `kind` 表明种类；**粗体**字段必填。数值写作 JSON 数；超过15位的写作文本。\
凡需要值的地方，都可以直接写一个数。

"""


def documents() -> list[type[Document]]:
    """Return the public document classes, by module in the order of the source."""
    found: dict[type[Document], None] = {}
    for info in pkgutil.walk_packages(schemes.__path__, "npcmodel.schemes."):
        module = importlib.import_module(info.name)
        mine = [
            value
            for value in vars(module).values()
            if inspect.isclass(value)
            and issubclass(value, Document)
            and value.__module__ == info.name
            and value.__name__ in getattr(module, "__all__", ())
            and value.model_fields
        ]
        found |= dict.fromkeys(sorted(mine, key=lambda kind: inspect.getsourcelines(kind)[1]))
    return list(found)


def roots() -> Iterator[type[Document]]:
    """Yield the documents that stand by themselves: those that say who issued them."""
    return (kind for kind in documents() if "issued_by" in kind.model_fields and kind is not Issued)


def schema(kind: type[Document]) -> str:
    """Return the JSON Schema of a document."""
    return json.dumps(kind.model_json_schema(), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def file_name(kind: type[Document]) -> str:
    """Return the file that holds a document's schema."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", kind.__name__).lower() + ".schema.json"


def said(kind: type[Document]) -> dict[str, str]:
    """Return what the docstring says of each field."""
    found: dict[str, str] = {}
    for part in reversed(kind.__mro__):
        _, _, text = inspect.cleandoc(part.__doc__ or "").partition("Attributes:\n")
        text = re.split(r"\n(?=\S)", text, maxsplit=1)[0]
        fields = re.findall(r"^    (\w+): (.*?)(?=^    \w+: |\Z)", text, re.MULTILINE | re.DOTALL)
        found |= {name: " ".join(words.split()) for name, words in fields}
    return found


def entry(kind: type[Document]) -> str:
    """Return a document's part of the page."""
    words = said(kind)
    head = inspect.cleandoc(kind.__doc__ or "").partition("\n")[0]
    rows: list[str] = []
    title = f"## {kind.__name__}\n\n{head}\n\n"
    for name, field in kind.model_fields.items():
        literal = get_args(field.annotation) if get_origin(field.annotation) is Literal else ()
        if name == "kind" and literal:
            title += f'`"kind": "{literal[0]}"`\n\n'
            continue
        shown = f"`{field.alias or name}`"
        shown = f"**{shown}**" if field.is_required() else shown
        rows.append(f"| {shown} | {words.get(name, '').replace('|', '/')} |")
    table = "| field | what it says |\n| --- | --- |\n" + "\n".join(rows) + "\n" if rows else ""
    return title + table


def written() -> dict[Path, str]:
    """Return every file with its text."""
    links = "\n".join(
        f"- [{kind.__name__}](#{kind.__name__.lower()}): [JSON Schema]({file_name(kind)})"
        for kind in roots()
    )
    parts = "\n".join(entry(kind) for kind in documents())
    files = {PAGE: f"{INTRODUCTION}{links}\n\n{parts}".rstrip() + "\n"}
    return files | {REFERENCE / file_name(kind): schema(kind) for kind in roots()}


def main() -> int:
    """Write the files, or compare them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    check: bool = parser.parse_args().check
    files = written()
    stale = [path for path in REFERENCE.glob("*.schema.json") if path not in files]
    if check:
        wrong = [
            path
            for path, text in files.items()
            if not path.exists() or path.read_text(encoding="utf-8") != text
        ]
        for path in [*wrong, *stale]:
            print(f"{path.name}: out of date; run tools/document_kinds.py", file=sys.stderr)
        return 1 if wrong or stale else 0
    for path in stale:
        path.unlink()
    for path, text in files.items():
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
