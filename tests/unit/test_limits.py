"""Numbers and times of local texts: what binds, what is usual, and whose text is asked."""

from datetime import date
from enum import Enum, unique

import pytest

from npcmodel.errors import FactsError
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Measure, Question
from npcmodel.law.wording import Text
from npcmodel.profiles import Limit, TimeLimit, TimeUnit
from npcmodel.sitting.limits import Limits, limited
from npcmodel.sitting.spans import deadline, in_time, last_day

ON = date(2026, 11, 21)
EVENT = date(2026, 3, 31)
RULES = Edition(
    Text("某省条例", "Rules of a Province"),
    date(2022, 1, 1),
    date(2022, 1, 1),
    Text("附则", "last article"),
)
ASKED = Question("in_time", Text("按期", "in time"), Text("逾期", "late"))


@unique
class Thing(Enum):
    """What is counted."""

    GROUP = "小组组成人员"


GROUP = Limits(Thing.GROUP, Measure.MEMBERS)


class Weekdays:
    """Monday to Friday."""

    def is_workday(self, day: date, /) -> bool:
        """Say whether it is one of them."""
        return day.weekday() < 5


def span(length: int, unit: TimeUnit = TimeUnit.DAYS, **how: bool) -> Provision[TimeLimit]:
    """A time that article 3 gives."""
    return Provision(TimeLimit(length, unit, **how), Citation(RULES, 3), RULES.in_force)


def limit(least: int | None, most: int, **how: bool) -> Provision[Limit]:
    """Numbers that article 4 gives."""
    return Provision(Limit(least, most, **how), Citation(RULES, 4), RULES.in_force)


@pytest.mark.parametrize(
    ("length", "unit", "before", "last"),
    [
        (10, TimeUnit.DAYS, False, date(2026, 4, 10)),
        (10, TimeUnit.DAYS, True, date(2026, 3, 21)),
        (1, TimeUnit.MONTHS, False, date(2026, 4, 30)),
        (1, TimeUnit.MONTHS, True, date(2026, 2, 28)),
        (3, TimeUnit.WORKING_DAYS, False, date(2026, 4, 3)),
        (3, TimeUnit.WORKING_DAYS, True, date(2026, 3, 26)),
    ],
)
def test_a_time_ends_on_its_last_day(
    length: int, unit: TimeUnit, *, before: bool, last: date
) -> None:
    """The event's own day is not counted; months clip; working days are the calendar's."""
    found = last_day(EVENT, TimeLimit(length, unit, before), Weekdays())

    assert last == found


def test_working_days_need_a_calendar() -> None:
    """The library knows no holiday."""
    with pytest.raises(FactsError, match=r"^calendar = None: expected a WorkCalendar"):
        last_day(EVENT, TimeLimit(3, TimeUnit.WORKING_DAYS))


def test_the_strictest_text_decides() -> None:
    """Every text is a ground, the earliest day binds."""
    found = deadline(EVENT, [span(20), span(10)], Text("办理", "to be handled"))

    assert date(2026, 4, 10) == found.due
    assert (EVENT, 2) == (found.starts, len(found.grounds))
    assert "自2026-03-31起10日内" == found.counted.zh
    assert "within 10 days of 2026-03-31" == found.counted.en


def test_what_is_usual_yields_to_what_binds() -> None:
    """An earlier usual day sets no deadline beside one that binds."""
    found = deadline(EVENT, [span(5, soft=True), span(10)], Text("办理", "to be handled"))

    assert date(2026, 4, 10) == found.due


def test_a_usual_time_is_said_to_be_usual() -> None:
    """Alone, it gives the day, and says what it is."""
    found = deadline(EVENT, [span(1, before=True, soft=True)], Text("通知", "notice"))

    assert date(2026, 3, 30) == found.due
    assert "2026-03-31前一般1日" == found.counted.zh
    assert "as a rule 1 day before 2026-03-31" == found.counted.en


@pytest.mark.parametrize(("day", "holds"), [(9, True), (10, True), (11, False)])
def test_what_binds_is_kept_or_missed(day: int, *, holds: bool) -> None:
    """The day before the last, the last, and the day after."""
    done = date(2026, 4, day)

    found = in_time(ASKED, ON, (("done", done),), done, EVENT, [span(10)], None)

    assert holds is found.holds
    assert "最迟2026-04-10（自2026-03-31起10日内）" in found.explain("zh")


@pytest.mark.parametrize(("day", "notes"), [(10, 0), (11, 1)])
def test_a_usual_time_missed_is_noted(day: int, notes: int) -> None:
    """It fails nothing."""
    done = date(2026, 4, day)

    found = in_time(ASKED, ON, (("done", done),), done, EVENT, [span(10, soft=True)], None)

    assert found.holds
    assert notes == len([one for one in found.notes if "一般期限2026-04-10" in one.zh])


def test_no_text_is_no_answer() -> None:
    """Where nobody speaks of it, the question stays open."""
    timed = in_time(ASKED, ON, (), EVENT, EVENT, [], None)
    counted = limited(ASKED, ON, (), GROUP, 3, [], None)

    assert (False, True) == (timed.holds, timed.open[0].decides)
    assert (False, True) == (counted.holds, counted.open[0].decides)


@pytest.mark.parametrize(
    ("number", "holds"), [(2, False), (3, True), (4, True), (5, True), (6, False)]
)
def test_a_number_keeps_within_its_limits(number: int, *, holds: bool) -> None:
    """Both ends are allowed."""
    found = limited(ASKED, ON, (), GROUP, number, [limit(3, 5)], None)

    assert holds is found.holds


def test_a_usual_number_missed_is_noted() -> None:
    """The note names the text, the number and what is usual."""
    found = limited(ASKED, ON, (), GROUP, 6, [limit(None, 5, soft=True)], None)

    assert found.holds
    assert "小组组成人员一般为不多于5，实际为6（《某省条例》（2022）第4条）" == found.notes[0].zh


def test_about_is_open_off_the_number() -> None:
    """How far about goes is not said."""
    on_it = limited(ASKED, ON, (), GROUP, 5, [limit(5, 5, about=True)], None)
    off_it = limited(ASKED, ON, (), GROUP, 6, [limit(5, 5, about=True)], None)

    assert (True, ()) == (on_it.holds, on_it.open)
    assert (False, True) == (off_it.holds, off_it.open[0].decides)
