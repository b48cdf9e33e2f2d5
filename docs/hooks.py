"""What mkdocs does beside building pages."""

from __future__ import annotations

import json
import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority

_ROOT = Path(__file__).parent.parent
_BETWEEN_CHARACTERS = re.compile("(?<=[\u4e00-\u9fff])\u200b?(?=[\u4e00-\u9fff])")


def on_page_markdown(markdown: str, **_: object) -> str:
    """Put every public module where a page says `<!-- modules -->`."""
    return markdown.replace("<!-- modules -->", "\n\n".join(map(_entry, _modules())))


def _entry(module: str) -> str:
    # The top level holds nothing of its own: its names are shown in their modules.
    return f"::: {module}" + ("" if "." in module else "\n    options:\n      members: false")


def _modules() -> list[str]:
    source = _ROOT / "src"
    modules = [path.relative_to(source).with_suffix("") for path in source.rglob("*.py")]
    names = {".".join(path.parts).removesuffix(".__init__") for path in modules}
    return sorted(name for name in names if "._" not in name)


@event_priority(-200)  # after the languages' indexes have become one
def on_post_build(config: MkDocsConfig, **_: object) -> None:
    """Let the search find Chinese words: every character becomes a word of its own.

    The search takes words apart at spaces, which Chinese has not. A zero-width space
    between any two characters, and the same in `plugins.search.separator`, let a query
    such as 代表大会 be found inside 人民代表大会.
    """
    for path in Path(config.site_dir).rglob("search_index.json"):
        index = json.loads(path.read_text(encoding="utf-8"))
        for entry in index["docs"]:
            for field in ("title", "text"):
                entry[field] = _BETWEEN_CHARACTERS.sub("\u200b", entry[field])
        path.write_text(json.dumps(index, ensure_ascii=False), encoding="utf-8")
