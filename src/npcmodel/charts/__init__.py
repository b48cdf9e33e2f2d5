"""Charts of scores and ranks (图表): what a total is made of, how a cohort spreads, who moved.

They are descriptions for Altair and draw nothing by themselves: a notebook or a browser does,
or `chart.save("x.png")` with vl-convert-python installed. This package needs the extra
`npcmodel[charts]` and is loaded only when it is asked for.

Everything is counted and compared exactly; a number becomes a float only as a place on the
page, and the exact number stands beside it as a text.
"""

from npcmodel.charts.cohorts import cohort_chart
from npcmodel.charts.lines import score_chart
from npcmodel.charts.moves import rank_chart

__all__ = ["cohort_chart", "rank_chart", "score_chart"]
