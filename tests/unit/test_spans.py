"""Days: several texts, events of their own, longer times, and chains of steps."""

from __future__ import annotations

import operator
import re
import subprocess
import sys
from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum, unique
from typing import Any

import pytest

from npcmodel.errors import FactsError
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.parts import TimeLimit, TimeUnit
from npcmodel.sitting.spans import (
    Chain,
    ChainStep,
    Condition,
    Counted,
    Judged,
    conditions_met,
    counted_from,
    deadline,
    earliest,
    event_days,
    held_against,
    last_day,
    last_of,
    prolonged,
    timed,
)

EVENT = date(2026, 3, 31)
RULES = Edition(
    Text("某省条例", "Rules of a Province"),
    date(2022, 1, 1),
    date(2022, 1, 1),
    Text("附则", "last article"),
)
SAYS = Text("办理", "to be handled")
MORE = Text("延长", "an extension")
BY = Text("办理，最迟某日", "to be handled, by some day")
DOUBT = Text("是否适用没有明文", "whether it applies is not said")
EXCUSE = Text("有特殊原因的可以迟延", "for special reasons it may be late")
MONTHS, WORKING = TimeUnit.MONTHS, TimeUnit.WORKING_DAYS


@unique
class Start(Enum):
    """From which event a time runs."""

    HANDED = "交办"
    RECEIPT = "收到"
    CLOSING = "闭会"


FOLLOWS = {Start.RECEIPT: Start.HANDED}


class Weekdays2026:
    """Monday to Friday of one year; other years are refused as the test asks."""

    def __init__(self, refusal: Exception | None = None) -> None:
        self.refusal = refusal or KeyError(2027)

    def is_workday(self, day: date, /) -> bool:
        """Say whether it is worked."""
        if day.year != 2026:
            raise self.refusal
        return day.weekday() < 5


def span(length: int, unit: TimeUnit = TimeUnit.DAYS, **how: bool) -> Provision[TimeLimit]:
    """A time that article 3 gives."""
    return Provision(TimeLimit(length, unit, **how), Citation(RULES, 3), RULES.in_force)


def text(length: int, start: Start = Start.HANDED, **more: Any) -> Counted[Start]:
    """A time from an event."""
    soft = more.pop("soft", False)
    return Counted(span(length, soft=soft), start, **more)


# One time


@pytest.mark.parametrize("refusal", [KeyError(2027), ValueError("2027"), IndexError()])
def test_a_year_the_calendar_does_not_cover_is_refused(refusal: Exception) -> None:
    """Whatever the calendar raises of it; within the year it counts."""
    known = last_day(date(2026, 12, 29), TimeLimit(2, WORKING), Weekdays2026(refusal))

    assert date(2026, 12, 31) == known
    with pytest.raises(FactsError, match=r"calendar = .*: expected one that knows every day") as no:
        last_day(date(2026, 12, 29), TimeLimit(3, WORKING), Weekdays2026(refusal))
    assert refusal is no.value.__cause__


def test_a_calendars_own_refusal_is_passed_on() -> None:
    """It knows best what it lacks."""
    refusal = FactsError("calendar", 2027, "a day of 2026")

    with pytest.raises(FactsError, match="a day of 2026"):
        last_day(date(2026, 12, 29), TimeLimit(3, WORKING), Weekdays2026(refusal))


@pytest.mark.parametrize("unit", list(TimeUnit))
def test_an_event_is_a_day(unit: TimeUnit) -> None:
    """A moment is refused whatever is counted."""
    with pytest.raises(FactsError, match="event = "):
        last_day(datetime(2026, 3, 31), TimeLimit(3, unit), Weekdays2026())  # noqa: DTZ001
    with pytest.raises(FactsError, match="length = -1"):
        last_day(EVENT, TimeLimit(-1, unit), Weekdays2026())


def test_no_days_before_an_event_is_before_it() -> None:
    """A text that gives none asks for it before."""
    found = deadline(EVENT, [span(0, before=True)], SAYS)

    assert Text("在2026-03-31以前", "before 2026-03-31") == found.counted


def test_a_statutes_number_is_counted_with_all_it_rests_on() -> None:
    """Source, days and support stay."""
    support = Text("修改说明", "the explanation")
    one = Provision(3, Citation(RULES, 3), date(2020, 1, 1), date(2030, 1, 1), support)

    found = timed(one, MONTHS)

    assert TimeLimit(3, MONTHS) == found.value
    assert (one.source, one.since, one.until, support) == (
        found.source,
        found.since,
        found.until,
        found.support,
    )


# Longer times


def test_an_extension_is_counted_from_the_end_of_the_first_time() -> None:
    """November's last day, three months and three more: in steps, and said so."""
    first = deadline(date(2025, 11, 30), [span(3, MONTHS)], SAYS)

    found = prolonged(first, [span(3, MONTHS)], MORE)

    assert date(2026, 5, 28) == found.due
    assert date(2025, 11, 30) == found.starts
    assert "自2025-11-30起3个月内，自2026-02-28起3个月内" == found.counted.zh
    assert "within 3 months of 2025-11-30, then within 3 months of 2026-02-28" == found.counted.en
    assert [SAYS, MORE] == [one.says for one in found.grounds]


@pytest.mark.parametrize(
    ("most", "due"),
    [(5, date(2026, 4, 30)), (6, date(2026, 5, 28)), (7, date(2026, 5, 28))],
)
def test_the_longest_total_binds_too(most: int, due: date) -> None:
    """Counted at once from the first day: five months end before, six and seven after."""
    first = deadline(date(2025, 11, 30), [span(3, MONTHS)], SAYS)

    found = prolonged(first, [span(3, MONTHS)], MORE, longest=[span(most, MONTHS)])

    assert due == found.due
    assert found.counted.zh.endswith(f"，合计最长自2025-11-30起{most}个月内")
    assert found.counted.en.endswith(f", in all within {most} months of 2025-11-30 at the most")
    assert 3 == len(found.grounds)


def test_an_extension_in_working_days_needs_the_calendar() -> None:
    """From Tuesday 31 March, three days on to Friday, and two working days to Tuesday."""
    first = deadline(EVENT, [span(3)], SAYS)

    assert date(2026, 4, 7) == prolonged(first, [span(2, WORKING)], MORE, Weekdays2026()).due
    with pytest.raises(FactsError, match="calendar = None"):
        prolonged(first, [span(2, WORKING)], MORE)
    with pytest.raises(FactsError, match="calendar = None"):
        prolonged(first, [span(2)], MORE, longest=[span(9, WORKING)])


# A day against a text


@pytest.mark.parametrize(("done", "holds"), [(9, True), (10, True), (11, False)])
def test_a_plain_text_is_kept_or_missed(done: int, *, holds: bool) -> None:
    """The day before the last, the last, and the day after."""
    found = held_against(span(10), date(2026, 4, 10), date(2026, 4, done), BY)

    assert [holds] == [one.holds for one in found.grounds]
    assert ((), ()) == (found.points, found.notes)


@pytest.mark.parametrize(("done", "open_"), [(10, False), (11, True)])
def test_a_doubtful_text_is_open_where_it_is_missed(done: int, *, open_: bool) -> None:
    """Kept, the doubt is a note with its source; missed, doubt and excuse decide."""
    last = date(2026, 4, 10)

    found = held_against(span(10), last, date(2026, 4, done), BY, doubts=(DOUBT,), excuse=EXCUSE)

    assert open_ is not bool(found.grounds)
    assert ([True, True] if open_ else []) == [one.decides for one in found.points]
    assert (0 if open_ else 1) == len(found.notes)
    if open_:
        assert "办理，最迟某日，已经逾期；但有特殊原因的可以迟延" == found.points[1].says.zh
        assert found.points[0].says.en.endswith("was missed; but whether it applies is not said")
    else:
        assert "是否适用没有明文（《某省条例》（2022）第3条）" == found.notes[0].zh


def test_a_usual_time_is_never_missed() -> None:
    """It is noted, with the doubts beside it."""
    one = span(10, soft=True)

    found = held_against(one, date(2026, 4, 10), date(2026, 4, 11), BY, doubts=(DOUBT,))

    assert [True] == [ground.holds for ground in found.grounds]
    assert () == found.points
    assert ["是否适用", "迟于一般期限2026-04-10"] == [
        found.notes[0].zh[:4],
        found.notes[1].zh.split("（")[0],
    ]


def test_parts_are_put_behind_each_other() -> None:
    """Grounds, points and notes each in their order; a tuple is no judgement."""
    late = held_against(span(10), date(2026, 4, 10), date(2026, 4, 11), BY)
    doubt = held_against(span(10), date(2026, 4, 10), date(2026, 4, 9), BY, doubts=(DOUBT,))

    both = late + doubt

    assert [False, True] == [one.holds for one in both.grounds]
    assert Judged(late.grounds + doubt.grounds, (), doubt.notes) == both
    with pytest.raises(TypeError):
        operator.add(Judged(), ())


# Texts with events of their own


def test_one_day_is_that_of_the_one_event_named() -> None:
    """What names no event counts from it as well."""
    texts = [text(3), text(5, Start.CLOSING, stated=False)]

    found = event_days(EVENT, Start, texts)

    assert {Start.HANDED: EVENT, Start.CLOSING: EVENT} == found


def test_one_day_is_not_enough_for_several_events() -> None:
    """Each event that a text names has its own."""
    expected = "a day for each of the events that texts name: HANDED, CLOSING"

    with pytest.raises(FactsError, match=expected):
        event_days(EVENT, Start, [text(3), text(5, Start.CLOSING)])


def test_what_is_awaited_is_not_asked() -> None:
    """Its day is dropped, even where it would contradict another."""
    days = {Start.RECEIPT: EVENT, Start.HANDED: date(2026, 4, 1)}

    assert {Start.RECEIPT: EVENT} == event_days(days, Start, [], FOLLOWS, Start.HANDED)
    with pytest.raises(FactsError, match="expected a receipt on 2026-04-01, the handed, or later"):
        event_days(days, Start, [], FOLLOWS)


@pytest.mark.parametrize(
    ("event", "match"),
    [
        ({"交办": EVENT}, "expected a member of Start"),
        ({Start.HANDED: "2026-03-31"}, "expected a datetime.date"),
        ("2026-03-31", "expected a datetime.date"),
    ],
)
def test_events_are_events_and_days_are_days(event: Any, match: str) -> None:
    """One error names what is wrong."""
    with pytest.raises(FactsError, match=match):
        event_days(event, Start, [text(3)])


@pytest.mark.parametrize(
    ("days", "start", "want"),
    [
        ({Start.HANDED: EVENT}, Start.HANDED, EVENT),
        ({Start.HANDED: EVENT}, Start.RECEIPT, EVENT),
        ({Start.HANDED: EVENT, Start.RECEIPT: date(2026, 4, 2)}, Start.RECEIPT, date(2026, 4, 2)),
        ({Start.RECEIPT: EVENT}, Start.HANDED, None),
        ({Start.HANDED: EVENT}, Start.CLOSING, None),
    ],
)
def test_a_text_counts_from_its_event(
    days: Mapping[Start, date], start: Start, want: date | None
) -> None:
    """A receipt that is not known is taken no later than what it follows."""
    assert want == counted_from(text(3, start), days, FOLLOWS)


def test_an_added_time_is_counted_in_two_steps() -> None:
    """Thirty days of their own, or ten days and thirty more."""
    assert date(2026, 4, 30) == last_of(text(30), EVENT)
    assert date(2026, 5, 10) == last_of(text(30, first=TimeLimit(10)), EVENT)


def test_the_earliest_text_decides_from_its_own_event() -> None:
    """Ten days from the second event end before thirty from the first; the third has no day."""
    texts = [text(30), text(10, Start.RECEIPT), text(1, Start.CLOSING)]
    days = {Start.HANDED: EVENT, Start.RECEIPT: date(2026, 4, 5)}

    found = earliest(texts, days, follows=FOLLOWS)

    assert (date(2026, 4, 15), date(2026, 4, 5), 1) == (found.due, found.start, found.decisive)
    assert (tuple(texts[:2]), tuple(texts[2:])) == (found.counted, found.idle)


@pytest.mark.parametrize("turned", [False, True])
def test_what_is_usual_decides_only_where_nothing_binds(*, turned: bool) -> None:
    """In whatever order the texts come."""
    texts = [text(5, soft=True), text(10)][:: -1 if turned else 1]
    usual = [text(5, soft=True), text(9, soft=True)][:: -1 if turned else 1]

    assert date(2026, 4, 10) == earliest(texts, {Start.HANDED: EVENT}).due
    assert date(2026, 4, 5) == earliest(usual, {Start.HANDED: EVENT}).due


def test_the_first_of_equals_decides() -> None:
    """Two texts with one last day."""
    assert 0 == earliest([text(5), text(5, stated=False)], {Start.HANDED: EVENT}).decisive


def test_without_the_day_of_any_event_nothing_is_counted() -> None:
    """The error names the events, each once."""
    with pytest.raises(FactsError, match=r"expected a day of one of: CLOSING, RECEIPT$"):
        earliest([text(3, Start.CLOSING), text(4, Start.CLOSING), text(5, Start.RECEIPT)], {})


def test_counted_texts_hash_by_what_tells_them_apart() -> None:
    """Equal texts hash alike; other lengths do not."""
    assert hash(text(3)) == hash(text(3))
    assert 2 == len({text(3), text(3), text(4)})


# Who grants a longer time

CONSENT = Text("经主任会议同意", "the council of chairpersons consents")
NOT_SAID = Text("是否经同意没有说明", "whether it consented is not said")


@pytest.mark.parametrize(
    ("met", "doubts", "grounds", "points"),
    [
        (True, (), [True], []),
        (False, (), [False], []),
        (None, (), [], [NOT_SAID]),
        (True, (DOUBT,), [True], []),
        (False, (DOUBT,), [], [DOUBT]),
        (None, (DOUBT,), [], [NOT_SAID]),
    ],
)
def test_a_consent_is_asked_as_the_text_asks(
    met: Any, doubts: tuple[Text, ...], grounds: list[bool], points: list[Text]
) -> None:
    """Given, refused, not known; a refusal is open where the text may not apply."""
    one = text(30, consent=CONSENT, doubts=doubts)

    found = conditions_met(one, [Condition(one.consent, met, NOT_SAID)])

    assert grounds == [ground.holds for ground in found.grounds]
    assert points == [point.says for point in found.points]
    assert all(point.decides for point in found.points)


def test_what_a_text_does_not_ask_for_is_not_asked() -> None:
    """No consent needed, none missed; what is needed beside it is."""
    conditions = [Condition(None, None, NOT_SAID), Condition(CONSENT, True, NOT_SAID)]  # noqa: FBT003

    assert Judged() == conditions_met(text(30), conditions[:1])
    assert [CONSENT] == [one.says for one in conditions_met(text(30), conditions).grounds]


# Chains


@unique
class Step(Enum):
    """The steps of a chain."""

    LIST = "公布名单"
    OBJECTION = "申诉"
    DECISION = "处理决定"


START = date(2026, 6, 30)
ELECTION = Chain(
    (
        ChainStep(Step.LIST, (span(20, before=True),)),
        ChainStep(Step.OBJECTION, (span(5),), Step.LIST),
        ChainStep(Step.DECISION, (span(3),), Step.OBJECTION),
    )
)


def test_a_chain_runs_from_last_days_until_something_is_done() -> None:
    """Twenty days back from the vote, five on, three on: 10, 15 and 18 June."""
    found = ELECTION.deadlines(START)

    assert [date(2026, 6, 10), date(2026, 6, 15), date(2026, 6, 18)] == [one.due for one in found]
    assert [0, 1, 2] == [len(one.notes) for one in found]
    assert "“公布名单”尚未完成，从其期限届满之日起算" == found[1].notes[0].zh
    assert "“objection” is not done yet: counted from its last day" == found[2].notes[1].en
    assert "2026-06-30前20日，自2026-06-10起5日内" == found[1].counted.zh
    assert (START, 3) == (found[2].starts, len(found[2].grounds))
    assert Text("申诉", "objection") == found[1].grounds[1].says


def test_a_chain_runs_on_from_what_was_done() -> None:
    """The list came on the 8th: objections until the 13th, decisions until the 16th."""
    found = ELECTION.deadlines(START, done={Step.LIST: date(2026, 6, 8)})

    assert [date(2026, 6, 10), date(2026, 6, 13), date(2026, 6, 16)] == [one.due for one in found]
    assert [0, 0, 1] == [len(one.notes) for one in found]
    assert "自2026-06-08起5日内" == found[1].counted.zh
    assert date(2026, 6, 8) == found[1].starts


def test_a_step_may_run_from_the_last_day_of_another_whatever_was_done() -> None:
    """The list came early, and the time to object runs from its last day all the same."""
    list_, objection, _ = ELECTION.steps
    chain = Chain((list_, objection._replace(from_due=True)))

    found = chain.deadlines(START, done={Step.LIST: date(2026, 6, 1)})

    assert date(2026, 6, 15) == found[1].due
    assert () == found[1].notes


def test_a_step_may_run_from_an_event_with_a_day_of_its_own() -> None:
    """Its own times need no provision; all of them bind."""
    own = ChainStep("总结", (TimeLimit(1, MONTHS), TimeLimit(40)), "闭会")
    chain = Chain((*ELECTION.steps, own))

    found = chain.deadlines(START, events={"闭会": date(2026, 1, 31)})[-1]

    assert ("闭会",) == chain.events()
    assert (date(2026, 2, 28), date(2026, 1, 31)) == (found.due, found.starts)
    assert [(None, Text("总结", "总结"))] * 2 == [(one.citation, one.says) for one in found.grounds]


def test_a_chain_counts_working_days() -> None:
    """From Friday two working days to Tuesday, and one to Wednesday."""
    two, one = TimeLimit(2, WORKING), TimeLimit(1, WORKING)
    chain = Chain((ChainStep("甲", (two,)), ChainStep("乙", (one,), "甲")))

    found = chain.deadlines(date(2026, 4, 3), calendar=Weekdays2026())

    assert [date(2026, 4, 7), date(2026, 4, 8)] == [one.due for one in found]
    with pytest.raises(FactsError, match="calendar = None"):
        chain.deadlines(date(2026, 4, 3))


def test_what_is_done_before_the_event_it_runs_on_from_is_refused() -> None:
    """Along the chain; what is counted back may be done at any time, and what follows it."""
    chain = Chain((ChainStep("甲", (span(5),)), ChainStep("乙", (span(5),), "甲")))
    early = date(2026, 6, 29)

    assert 2 == len(chain.deadlines(START, done={"甲": START, "乙": START}))
    for name in "甲乙":
        with pytest.raises(FactsError, match=rf"^done\['{name}'\] = .*: expected 2026-06-30, the"):
            chain.deadlines(START, done={name: early})
    assert 3 == len(ELECTION.deadlines(START, done={Step.LIST: early, Step.OBJECTION: early}))


WRONG: list[tuple[Any, str]] = [
    ((), "a step or more"),
    ((ChainStep("甲", (span(1),)), ChainStep("甲", (span(2),))), "none named twice"),
    ((ChainStep("甲", ()),), "a time for each step"),
    ((ChainStep("甲", (span(1),), "甲"),), "from a step before it"),
    ((ChainStep("甲", (span(1),), "乙"), ChainStep("乙", (span(1),))), "from a step before it"),
    ((ChainStep("", (span(1),)),), "a text that is not empty"),
    ((ChainStep("甲", (span(1),), " "),), "a text that is not empty"),
    ((ChainStep("甲", [span(1)]),), "a tuple"),  # type: ignore[arg-type]
    ((ChainStep("甲", (5,)),), "a Provision or TimeLimit"),  # type: ignore[arg-type]
    (
        (ChainStep("甲", (Provision(5, Citation(RULES, 3), RULES.in_force),)),),  # type: ignore[arg-type]
        "a TimeLimit",
    ),
    ((ChainStep("甲", (span(1),), None, "届满"),), "a bool"),  # type: ignore[arg-type]
    (("甲",), "a ChainStep"),
]


@pytest.mark.parametrize(("steps", "expected"), WRONG)
def test_a_chain_that_cannot_be_counted_is_refused(steps: Any, expected: str) -> None:
    """One error names the steps and what they should be."""
    with pytest.raises(FactsError, match=rf"(?s)^steps = .*: expected .*{re.escape(expected)}"):
        Chain(steps)


@pytest.mark.parametrize(
    ("facts", "match"),
    [
        ({"start": "2026-06-30"}, "start = "),
        ({"done": {"会议": START}}, "done = '会议': expected one of: 公布名单、申诉、处理决定"),
        ({"done": {Step.LIST: "8日"}}, r"done\['公布名单'\] = '8日'"),
        ({"done": [START]}, "done = .*: expected a mapping"),
        ({"events": {"闭会": START}}, "events = '闭会': expected one of: none"),
    ],
)
def test_facts_that_a_chain_does_not_know_are_refused(facts: dict[str, Any], match: str) -> None:
    """One error names field, value and expectation."""
    with pytest.raises(FactsError, match=match):
        ELECTION.deadlines(**{"start": START, **facts})


def test_an_event_without_a_day_is_asked_for() -> None:
    """By its name."""
    chain = Chain((ChainStep("甲", (span(1),), "闭会"), ChainStep("乙", (span(1),), Step.LIST)))

    with pytest.raises(FactsError, match=r"events = .*: expected a day of each event: 公布名单"):
        chain.deadlines(START, events={"闭会": START})


# What an import loads

QUORUM = """
import sys
from datetime import date
import npcmodel as npc
town = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)
assert not npc.quorum(town, present=39, on=date(2026, 11, 21)).holds
print([name for name in sys.modules if name.startswith("npcmodel.sitting.spans")])
"""


def test_a_quorum_counts_no_days() -> None:
    """Whoever asks for none does not load what counts them."""
    command = [sys.executable, "-c", QUORUM]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603

    assert "[]" == done.stdout.strip()
