"""A last day, and what other days are to it."""

from datetime import date, datetime
from typing import Any

import attrs
import pytest

from npcmodel.errors import FactsError
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.deadline import DayState, Deadline
from npcmodel.law.ruling import Ground
from npcmodel.law.wording import Text

LAW = Edition(Text("法", "Law"), date(2020, 1, 1), date(2020, 1, 1), Text("", ""))
ANSWER = Deadline(
    date(2026, 6, 15),
    date(2026, 3, 15),
    Text("自3月15日起三个月", "three months from 15 March"),
    (
        Ground(
            Citation(LAW, 42, 1), holds=True, says=Text("三个月内答复", "answer within 3 months")
        ),
        Ground(None, holds=True, says=Text("不计当日", "the day itself does not count")),
    ),
)


@pytest.mark.parametrize(
    ("state", "left", "on"),
    [
        (DayState.IN_TIME, 92, date(2026, 3, 15)),
        (DayState.IN_TIME, 1, date(2026, 6, 14)),
        (DayState.DUE, 0, date(2026, 6, 15)),
        (DayState.LATE, -1, date(2026, 6, 16)),
    ],
)
def test_the_last_day_is_due_and_the_next_is_late(state: DayState, left: int, on: date) -> None:
    """Days left are counted after the day asked about."""
    assert state is ANSWER.state(on)
    assert left == ANSWER.days_left(on)


def test_a_day_is_a_day() -> None:
    """A datetime is refused by name."""
    moment: Any = datetime(2026, 6, 15)  # noqa: DTZ001

    for ask in (ANSWER.state, ANSWER.days_left):
        with pytest.raises(FactsError, match=r"^on = "):
            ask(moment)


def test_explains_itself_in_both_languages() -> None:
    """The last day, how it was counted, and a line for each provision."""
    zh = """最迟2026-06-15（自3月15日起三个月）
三个月内答复（《法》（2020）第42条第1款）
不计当日（无明文）"""
    en = """by 2026-06-15 (three months from 15 March)
answer within 3 months [Law (2020), art. 42(1)]
the day itself does not count [no text]"""

    assert zh == ANSWER.explain()
    assert zh == ANSWER.explain("zh")
    assert en == ANSWER.explain("en")


def test_says_its_notes_last() -> None:
    """What else a reader should know follows the provisions."""
    noted = attrs.evolve(ANSWER, notes=(Text("未问地方规定", "local texts were not asked"),))

    assert () == ANSWER.notes
    assert f"{ANSWER.explain()}\n注：未问地方规定" == noted.explain()
    assert f"{ANSWER.explain('en')}\nnote: local texts were not asked" == noted.explain("en")


def test_another_language_is_refused() -> None:
    """Nothing is said in English by default."""
    lang: Any = "fr"

    with pytest.raises(FactsError, match=r"^lang = 'fr'"):
        ANSWER.explain(lang)


def test_is_neither_true_nor_false() -> None:
    """A last day is no answer."""
    with pytest.raises(TypeError, match="a Deadline is neither true nor false"):
        bool(ANSWER)


def test_hashes() -> None:
    """A deadline is a value."""
    assert 1 == len({ANSWER, Deadline(ANSWER.due, ANSWER.starts, ANSWER.counted, ANSWER.grounds)})
