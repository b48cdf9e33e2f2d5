"""How verdicts and counts look in a notebook: Chinese first, English below, all text escaped."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape

from npcmodel.law.wording import Lang, Text

__all__ = ["explained", "table"]


def explained(explain: Callable[[Lang], str]) -> str:
    """Return an explanation in both languages as HTML, a line each, the first one strong.

    The Chinese stands above the English, each marked as its language, so that a browser
    chooses the right glyphs and a screen reader the right voice. Side by side, the longer
    Chinese lines would wrap after a few characters.
    """
    return f"<div>{_paragraph(explain, 'zh')}{_paragraph(explain, 'en')}</div>"


def _paragraph(explain: Callable[[Lang], str], lang: Lang) -> str:
    first, *rest = (escape(line) for line in explain(lang).split("\n"))
    return f'<p lang="{lang}">' + "<br>".join([f"<strong>{first}</strong>", *rest]) + "</p>"


def table(rows: Iterable[tuple[Text, int | None]]) -> str:
    """Return counts as an HTML table: the Chinese term, the English one, the number.

    What was not counted is shown as a dash.
    """
    return "<table><tbody>" + "".join(map(_row, rows)) + "</tbody></table>"


def _row(row: tuple[Text, int | None]) -> str:
    says, number = row
    shown = "–" if number is None else str(number)
    zh, en = escape(says.zh), escape(says.en)
    return f'<tr><th lang="zh">{zh}</th><td lang="en">{en}</td><td>{shown}</td></tr>'
