"""Days: walked one at a time, by texts, by events, by extensions and by chains."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from enum import Enum, unique
from typing import Any

import hypothesis.strategies as st
from hypothesis import given

from npcmodel.law.citation import Citation, Edition
from npcmodel.law.deadline import Deadline
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Question
from npcmodel.law.wording import Text
from npcmodel.profiles.parts import TimeLimit, TimeUnit
from npcmodel.sitting.spans import (
    Chain,
    ChainStep,
    Counted,
    deadline,
    earliest,
    in_time,
    last_day,
    prolonged,
)
from npcmodel.testing.places import time_limits
from npcmodel.testing.time_chains import chain_steps, step_chains

ON = date(2026, 11, 21)
ONE = timedelta(days=1)
RULES = Edition(
    Text("某省条例", "Rules of a Province"),
    date(2022, 1, 1),
    date(2022, 1, 1),
    Text("附则", "last article"),
)
SAYS = Text("办理", "to be handled")
ASKED = Question("in_time", Text("按期", "in time"), Text("逾期", "late"))
DAYS = st.dates(date(2024, 1, 1), date(2027, 12, 31)) | st.sampled_from(
    [date(2024, 2, 29), date(2025, 11, 30), date(2026, 1, 31), date(2026, 12, 31)]
)
FORWARD = time_limits().map(lambda one: one._replace(before=False))


@unique
class Start(Enum):
    """From which event a time runs."""

    HANDED = "交办"
    RECEIPT = "收到"
    CLOSING = "闭会"


class Weekdays:
    """Weekdays but the first of a month are worked."""

    def is_workday(self, day: date, /) -> bool:
        """Say whether it is one of them."""
        return day.weekday() < 5 and day.day != 1


WORKS = Weekdays()


def walked(event: date, span: TimeLimit) -> date:
    """Walk day by day, or month by month: the day of the event is not counted."""
    one, at, left = -ONE if span.before else ONE, event, span.length
    if span.unit is TimeUnit.MONTHS:
        return stepped(event, span.length, one)
    while left:
        at += one
        left -= span.unit is TimeUnit.DAYS or (at.weekday() < 5 and at.day != 1)
    return at


def stepped(event: date, months: int, one: timedelta) -> date:
    """Walk to a month so many further, then to the same day there or to its last one."""
    at = event.replace(day=1)
    for _ in range(months):
        month = at.month
        while at.month == month:
            at += one
        at = at.replace(day=1)
    while at.day < event.day and (at + ONE).month == at.month:
        at += ONE
    return at


def text(limit: TimeLimit) -> Provision[TimeLimit]:
    """The time as a text gives it."""
    return Provision(limit, Citation(RULES, 3), RULES.in_force)


def strictest(ends: list[tuple[bool, date]]) -> date:
    """Of all that binds the earliest; where nothing does, of all that is usual."""
    binding = [end for soft, end in ends if not soft]
    return min(binding or [end for _, end in ends])


@given(DAYS, time_limits())
def test_a_time_ends_where_the_walk_does(event: date, span: TimeLimit) -> None:
    """Forward and back, by days, working days and months."""
    assert walked(event, span) == last_day(event, span, WORKS)


@given(DAYS, st.lists(time_limits(), min_size=1, max_size=4))
def test_every_text_binds(event: date, spans: list[TimeLimit]) -> None:
    """The earliest walk is the last day, whatever the order; being in time is to keep to it."""
    texts = [text(one) for one in spans]
    ends = [(one.soft, walked(event, one)) for one in spans]

    found = deadline(event, texts, SAYS, WORKS)
    turned = deadline(event, texts[::-1], SAYS, WORKS)

    assert strictest(ends) == found.due == turned.due
    assert len(spans) == len(found.grounds)
    for done in (found.due - ONE, found.due, found.due + ONE):
        kept = all(soft or done <= end for soft, end in ends)
        ruling = in_time(ASKED, ON, (), done, event, texts, None, WORKS)
        assert kept is ruling.holds


@given(st.data())
def test_each_text_counts_from_its_own_event(data: st.DataObject) -> None:
    """A receipt not given counts from the day it was handed over; other gaps are idle."""
    days: dict[Start, date] = data.draw(st.dictionaries(st.sampled_from(Start), DAYS, min_size=1))
    follows = {Start.RECEIPT: Start.HANDED}
    own = st.builds(
        Counted[Start],
        time_limits().map(text),
        st.sampled_from(sorted(days, key=lambda one: one.value)),
        first=st.none() | time_limits(),
    )
    other = st.builds(Counted[Start], time_limits().map(text), st.sampled_from(Start))
    texts: list[Counted[Start]] = [
        data.draw(own),
        *data.draw(st.lists(own | other, max_size=3)),
    ]
    ends: list[tuple[bool, date]] = []
    for one in texts:
        start = days.get(one.start)
        if start is None and one.start is Start.RECEIPT:
            start = days.get(Start.HANDED)
        if start is not None:
            first = start if one.first is None else walked(start, one.first)
            limit = one.provision.value
            ends.append((limit.soft, walked(first, limit)))

    found = earliest(texts, days, WORKS, follows)

    assert strictest(ends) == found.due
    assert (len(ends), len(texts)) == (len(found.counted), len(found.counted) + len(found.idle))


@given(DAYS, FORWARD, FORWARD, st.none() | FORWARD)
def test_a_longer_time_is_walked_in_two_stretches(
    event: date, first: TimeLimit, more: TimeLimit, most: TimeLimit | None
) -> None:
    """And ends with the longest total at the latest."""
    usual = deadline(event, [text(first)], SAYS, WORKS)
    longest = [] if most is None else [text(most)]
    want = walked(walked(event, first), more)

    found = prolonged(usual, [text(more)], SAYS, WORKS, longest=longest)

    assert (want if most is None else min(want, walked(event, most))) == found.due
    assert event == found.starts


def limits_of(one: ChainStep) -> list[TimeLimit]:
    """The times of a step, whoever gives them."""
    return [time.value if isinstance(time, Provision) else time for time in one.times]


def chained(
    chain: Chain, start: date, events: Mapping[Any, date], done: Mapping[Any, date]
) -> list[date]:
    """Walk each step from the day it is said to count from."""
    due: dict[Any, date] = {}
    for one in chain.steps:
        if one.after is None:
            since = start
        elif one.after not in due:
            since = events[one.after]
        elif not one.from_due and one.after in done:
            since = done[one.after]
        else:
            since = due[one.after]
        due[one.what] = strictest([(two.soft, walked(since, two)) for two in limits_of(one)])
    return list(due.values())


@given(st.data(), step_chains(), DAYS)
def test_a_chain_is_walked_step_by_step(data: st.DataObject, chain: Chain, start: date) -> None:
    """What was done, and what is expected, carries the rest."""
    events = {one: data.draw(DAYS) for one in chain.events()}
    late = max([start, *events.values()])
    some = data.draw(st.sets(st.sampled_from(chain.names())))
    done = {one: late + timedelta(days=data.draw(st.integers(0, 90))) for one in some}

    found = chain.deadlines(start, events=events, done=done, calendar=WORKS)

    assert chained(chain, start, events, done) == [one.due for one in found]


@given(DAYS, step_chains(limits=FORWARD))
def test_what_is_done_on_its_last_day_changes_no_other(start: date, chain: Chain) -> None:
    """Doing everything on its last day gives the days that were foreseen, without the notes."""
    events = dict.fromkeys(chain.events(), start)
    foreseen = chain.deadlines(start, events=events, calendar=WORKS)
    done = {step: one.due for step, one in zip(chain.names(), foreseen, strict=True)}

    found = chain.deadlines(start, events=events, done=done, calendar=WORKS)

    assert [one.due for one in foreseen] == [one.due for one in found]
    assert all(not one.notes for one in found)


@given(st.data(), step_chains(limits=FORWARD), DAYS)
def test_a_longer_chain_leaves_the_days_before_it(
    data: st.DataObject, chain: Chain, start: date
) -> None:
    """A step more changes none of the others."""
    more = data.draw(chain_steps("己", tuple(str(one) for one in chain.names()), FORWARD))
    longer = Chain((*chain.steps, more))
    events = dict.fromkeys(longer.events(), start)
    known = dict.fromkeys(chain.events(), start)

    every: tuple[Deadline, ...] = longer.deadlines(start, events=events, calendar=WORKS)

    assert chain.deadlines(start, events=known, calendar=WORKS) == every[:-1]
