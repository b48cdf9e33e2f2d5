"""What a notebook shows: both languages, nothing unescaped, nothing loaded before."""

from __future__ import annotations

import ast
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from html.parser import HTMLParser
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import npcmodel as npc
from house.surface import fresh
from npcmodel.exact.thresholds import more_than
from npcmodel.law.notebook import explained, table
from npcmodel.law.ruling import Base, Result
from npcmodel.law.wording import Text
from npcmodel.livelihood import Ticks, TieRule, VotingRule, projects_chosen
from npcmodel.procedure import voting_order
from npcmodel.satisfaction import SatisfactionRule, graded
from npcmodel.sitting.nearness import turning
from npcmodel.testing.nearness import turnings
from npcmodel.testing.satisfaction import satisfactions
from npcmodel.testing.verdicts import rulings

ON = date(2026, 11, 21)
TOWN = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)
NASTY = "<script>alert('x')</script> & \"甲\""
ESCAPED = "&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt; &amp; &quot;甲&quot;"
POLL = npc.Poll(50, 50, 1, {NASTY: 40, "乙": 3}, {"<b>": 2}, 51)


class Tags(HTMLParser):
    """The tags of a piece of HTML, in order, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.text: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self.seen.add(tag)
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert tag == self.open.pop()

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def shown(value: Any) -> str:
    """Return what a notebook shows of a value."""
    return str(value._repr_html_())


def test_a_ruling_is_shown_in_chinese_then_in_english() -> None:
    """The verdict is strong, its grounds follow line by line, each language marked as such."""
    ruling = npc.quorum(TOWN, present=39, on=ON)
    zh, en = shown(ruling).removeprefix("<div>").removesuffix("</p></div>").split("</p>")

    assert zh.startswith('<p lang="zh"><strong>会议不得举行</strong><br>依据：出席39人')
    assert en.startswith('<p lang="en"><strong>the sitting may not open</strong><br>ground: ')
    assert (ruling.explain("zh").count("\n"), ruling.explain("en").count("\n")) == (
        zh.count("<br>"),
        en.count("<br>"),
    )


def test_explained_escapes_every_line() -> None:
    """Tags, ampersands and both kinds of quotation marks, in the first line and the others."""
    html = explained(lambda lang: f"{lang} {NASTY}\n{NASTY}")

    assert (
        f'<div><p lang="zh"><strong>zh {ESCAPED}</strong><br>{ESCAPED}</p>'
        f'<p lang="en"><strong>en {ESCAPED}</strong><br>{ESCAPED}</p></div>'
    ) == html


def test_a_table_escapes_its_terms() -> None:
    """Both terms, and a dash for what was not counted."""
    html = table([(Text(NASTY, "a&b"), 3), (Text("无", "none"), None)])

    assert (
        f'<table><tbody><tr><th lang="zh">{ESCAPED}</th><td lang="en">a&amp;b</td><td>3</td></tr>'
        '<tr><th lang="zh">无</th><td lang="en">none</td><td>–</td></tr></tbody></table>'
    ) == html


def test_a_tally_is_a_small_table() -> None:
    """Five rows, in the order of the tally."""
    found = Tags(shown(npc.Tally(31, 20, 5, 1, 2)))

    assert [
        *("赞成", "yes", "31"),
        *("反对", "no", "20"),
        *("弃权", "abstain", "5"),
        *("未表决", "not voting", "1"),
        *("废票", "void", "2"),
    ] == found.text
    assert {"table", "tbody", "tr", "th", "td"} == found.seen


def test_a_poll_is_a_table_with_the_names() -> None:
    """What was counted, then everybody's votes; names are text and no tags."""
    html = shown(POLL)
    found = Tags(html)

    assert [
        *("参加投票人数", "participating", "50"),
        *("发出选票", "issued", "51"),
        *("收回选票", "ballots", "50"),
        *("废票", "void", "1"),
        *(NASTY, "votes", "40"),
        *("乙", "votes", "3"),
        *("<b>（另选他人）", "write-in", "2"),
    ] == found.text
    assert ESCAPED in html
    assert {"table", "tbody", "tr", "th", "td"} == found.seen


def test_ballots_that_were_not_counted_are_a_dash() -> None:
    """Nobody said how many were issued."""
    assert "issued</td><td>–</td>" in shown(npc.Poll(3, 3))


def nasty_satisfaction() -> Result:
    """Return a ballot whose rule and grades bear nasty names."""
    rule = SatisfactionRule(
        issued_by=NASTY,
        source="<办法>",
        grades=("满意 & <满意>", "不满意"),
        thresholds=(more_than(Fraction(1, 2)),),
        base=Base.ALL_MEMBERS,
        cumulative=True,
    )
    return graded(rule, {"满意 & <满意>": 3, "不满意": 1}, base_size=5)


def nasty_choice() -> Result:
    """Return a vote on projects with a nasty name."""
    rule = VotingRule(
        issued_by=NASTY,
        source="<办法>",
        choose=1,
        ticks=Ticks.AT_MOST,
        base=Base.ALL_DEPUTIES,
        threshold=None,
        tie=TieRule.HAND_BACK,
    )
    return projects_chosen(TOWN, npc.Poll(50, 50, 0, {NASTY: 40, "乙": 3}), rule, on=ON)


@pytest.mark.parametrize("make", [nasty_satisfaction, nasty_choice])
def test_names_in_results_are_escaped(make: Callable[[], Result]) -> None:
    """What users wrote is shown as they wrote it, and nothing of it is a tag."""
    html = shown(make())

    assert ESCAPED in html
    assert {"div", "p", "strong", "br"} == Tags(html).seen
    assert NASTY in "".join(Tags(html).text)


def test_a_result_without_an_explanation_is_left_to_its_repr() -> None:
    """None tells a notebook to show the text."""
    assert voting_order(amended=True, on=ON)._repr_html_() is None


@attrs.frozen
class Plain(Result):
    """A result that explains itself."""

    def explain(self, lang: str) -> str:
        """Return one line."""
        return f"{lang} <&>"


def test_every_result_that_explains_itself_is_shown() -> None:
    """One implementation serves them all."""
    assert (
        '<div><p lang="zh"><strong>zh &lt;&amp;&gt;</strong></p>'
        '<p lang="en"><strong>en &lt;&amp;&gt;</strong></p></div>'
    ) == shown(Plain())
    assert shown(turning(npc.quorum(TOWN, present=39, on=ON))).startswith('<div><p lang="zh">')


@given(rulings() | turnings() | satisfactions())
def test_whatever_is_shown_is_well_formed(value: Any) -> None:
    """Every tag is closed, and the text is that of both explanations."""
    html = shown(value)
    found = Tags(html)

    assert [] == found.open
    assert {"div", "p", "strong", "br"} >= found.seen
    assert "".join((value.explain("zh") + value.explain("en")).split("\n")) == "".join(found.text)


@given(st.dictionaries(st.text(min_size=1), st.integers(0, 9), max_size=4))
def test_any_name_is_text(votes: dict[str, int]) -> None:
    """Whatever characters it holds, a name opens no tag."""
    html = shown(npc.Poll(9, 9, 0, votes))

    assert {"table", "tbody", "tr", "th", "td"} == Tags(html).seen
    assert (4 + len(votes)) == html.count("<tr>")


def test_asking_a_rule_loads_no_html() -> None:
    """Neither the standard library's module nor ours, until a notebook asks."""
    program = """
import sys
from datetime import date
import npcmodel as npc
town = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)
ruling = npc.carried(town, npc.Tally(yes=31), on=date(2026, 11, 21))
names = ("html", "npcmodel.law.notebook")
before = [name in sys.modules for name in names]
ruling._repr_html_()
print([before, [name in sys.modules for name in names]])
"""

    assert [[False, False], [True, True]] == ast.literal_eval(fresh(program))
