"""What all charts share: fonts, colours, headings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import altair as alt

from npcmodel.law.wording import Lang, Text

__all__ = ["WIDTH", "Rows", "colours", "drawn", "finished", "issued"]

Rows = list[dict[str, Any]]

WIDTH = 480
"""Of a chart's plot, in pixels."""

# A browser takes the first that it has: Linux, then Windows, then macOS. Chinese needs one named.
_FONT = "Noto Sans CJK SC, Source Han Sans SC, Microsoft YaHei, PingFang SC, sans-serif"


def drawn(rows: Rows) -> alt.Chart:
    """Return a chart of rows, with nothing drawn yet."""
    return alt.Chart(alt.InlineData(values=rows))


def colours(of: Mapping[str, str], field: str) -> alt.Color:
    """Return the colour of each value of a field; charts of one mapping share a legend."""
    scale = alt.Scale(domain=list(of), range=list(of.values()))
    legend = alt.Legend(
        title=None,
        orient="bottom",
        columns=4,
        labelLimit=300,
        symbolType="square",
        symbolOpacity=1,
        symbolStrokeWidth=0,
    )
    return alt.Color(f"{field}:N", scale=scale, legend=legend)


def issued(by: str, lang: Lang) -> str:
    """Return who issued a scheme, and that it is no law."""
    return Text(f"由{by}制定，不是法律", f"issued by {by}; not law").said(lang)


def finished(
    layers: Sequence[alt.Chart], title: str, below: Sequence[str], *, width: int, height: int
) -> alt.LayerChart:
    """Return layers as one chart, with its heading and the house's font."""
    head = alt.TitleParams(text=title, subtitle=list(below), anchor="start", offset=14)
    config = alt.Config(font=_FONT, view=alt.ViewConfig(stroke=None))
    return alt.LayerChart(layer=list(layers), title=head, width=width, height=height, config=config)
