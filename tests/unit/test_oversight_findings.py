"""Problems until they are mended, by examples: stages, times, figures."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import attrs
import pytest

from npcmodel.errors import FactsError, TransitionError
from npcmodel.oversight import (
    FindingClosed,
    FindingDuty,
    FindingHandedOver,
    FindingReopened,
    FindingRules,
    FindingStage,
    MendedInPart,
    MendingChecked,
    MendingExtended,
    MendingFigures,
    MendingLine,
    MendingPlanned,
    MendingReported,
    OversightFinding,
    mending_figures,
)
from npcmodel.profiles.parts import TimeLimit, TimeUnit

FOUND = date(2026, 1, 10)
RULES = FindingRules(
    issued_by="洞口县人大常委会",
    source="审计整改监督办法",
    plan=TimeLimit(10),
    mending=TimeLimit(3, TimeUnit.MONTHS),
    check=TimeLimit(1),
    extensions=1,
)


def told(*events: Any, rules: FindingRules = RULES, id_: str = "1") -> OversightFinding:
    """Return a problem of an audit after what happened to it."""
    case = OversightFinding(id_, FOUND, "审计工作报告", rules)
    for event in events:
        case = case.after(event)
    return case


HANDED = FindingHandedOver(date(2026, 1, 15), to="财政局")
PLANNED = MendingPlanned(date(2026, 1, 25))
REPORTED = MendingReported(date(2026, 4, 15))
GOOD = MendingChecked(date(2026, 4, 16), mended=True)
BAD = MendingChecked(date(2026, 4, 16), mended=False)
CLOSED = FindingClosed(date(2026, 4, 20))
CHECKED_LATE = MendingChecked(date(2026, 4, 17), mended=True)
SOON = MendingReported(date(2026, 1, 24))
SOON_GOOD = MendingChecked(date(2026, 1, 25), mended=True)


def late(case: OversightFinding, *day: int) -> list[FindingDuty]:
    """Return what is late at the end of a day of 2026."""
    return [one.duty for one in case.late(date(2026, *day))]


@pytest.mark.parametrize(
    ("events", "stage"),
    [
        ((), FindingStage.FOUND),
        ((HANDED,), FindingStage.HANDED_OVER),
        ((HANDED, PLANNED), FindingStage.PLANNED),
        ((HANDED, MendedInPart(date(2026, 2, 1), "追回")), FindingStage.PARTLY_MENDED),
        ((HANDED, MendedInPart(date(2026, 1, 20)), PLANNED), FindingStage.PARTLY_MENDED),
        ((HANDED, REPORTED), FindingStage.MENDING_REPORTED),
        ((HANDED, REPORTED, GOOD), FindingStage.VERIFIED),
        # Whoever checks need not wait for a report.
        ((HANDED, GOOD), FindingStage.VERIFIED),
        ((HANDED, BAD), FindingStage.NOT_MENDED),
        ((HANDED, REPORTED, BAD, GOOD), FindingStage.VERIFIED),
        ((HANDED, REPORTED, BAD), FindingStage.NOT_MENDED),
        ((HANDED, REPORTED, GOOD, CLOSED), FindingStage.CLOSED),
        (
            (HANDED, REPORTED, GOOD, CLOSED, FindingReopened(date(2026, 5, 1), why="反弹")),
            FindingStage.REOPENED,
        ),
    ],
)
def test_where_events_lead(events: tuple[Any, ...], stage: FindingStage) -> None:
    """Each step leads on, and building the same again gives the same."""
    case = told(*events)

    assert stage is case.stage
    assert case == OversightFinding("1", FOUND, "审计工作报告", RULES, stage, events)


@pytest.mark.parametrize(
    ("before", "event"),
    [
        ((), REPORTED),
        ((HANDED,), HANDED),
        ((HANDED,), CLOSED),
        ((), GOOD),
        ((HANDED, GOOD), BAD),
        ((HANDED, GOOD, CLOSED), BAD),
        ((HANDED, REPORTED), CLOSED),
        ((HANDED, REPORTED), REPORTED),
        ((HANDED, REPORTED, BAD), CLOSED),
        ((HANDED, REPORTED, GOOD, CLOSED), CLOSED),
        ((HANDED,), FindingReopened(date(2026, 2, 1), why="反弹")),
    ],
)
def test_what_may_not_follow(before: tuple[Any, ...], event: Any) -> None:
    """Nothing is struck off that no check found mended."""
    with pytest.raises(TransitionError):
        told(*before).after(event)


def test_a_plan_and_the_mending_have_their_days() -> None:
    """25 January for the plan, 15 April for the mending, one day for the check."""
    case = told(HANDED, PLANNED, REPORTED)

    assert [
        (FindingDuty.PLAN, date(2026, 1, 25), date(2026, 1, 25)),
        (FindingDuty.MENDING, date(2026, 4, 15), date(2026, 4, 15)),
        (FindingDuty.CHECK, date(2026, 4, 16), None),
    ] == [(one.duty, one.due, one.done) for one in case.deadlines()]


@pytest.mark.parametrize(
    ("events", "day", "what"),
    [
        ((HANDED,), (1, 25), []),
        ((HANDED,), (1, 26), [FindingDuty.PLAN]),
        ((HANDED, PLANNED), (4, 15), []),
        ((HANDED, PLANNED), (4, 16), [FindingDuty.MENDING]),
        ((HANDED, PLANNED, MendedInPart(date(2026, 3, 1))), (4, 16), [FindingDuty.MENDING]),
        ((HANDED, PLANNED, REPORTED), (4, 16), []),
        ((HANDED, PLANNED, REPORTED), (4, 17), [FindingDuty.CHECK]),
        # The report came later than the day asked about.
        ((HANDED, PLANNED, MendingReported(date(2026, 5, 1))), (4, 30), [FindingDuty.MENDING]),
        # What was done late stays late.
        ((HANDED, PLANNED, MendingReported(date(2026, 5, 1))), (5, 1), [FindingDuty.MENDING]),
        ((HANDED, MendingPlanned(date(2026, 1, 26))), (1, 26), [FindingDuty.PLAN]),
        ((HANDED, PLANNED, REPORTED, CHECKED_LATE), (4, 17), [FindingDuty.CHECK]),
        # A report that is not borne out ends nothing.
        ((HANDED, PLANNED, REPORTED, BAD), (4, 16), [FindingDuty.MENDING]),
        # Found mended without a report: done on the day of the check, a day late.
        ((HANDED, PLANNED, GOOD), (4, 16), [FindingDuty.MENDING]),
        ((HANDED, PLANNED, SOON_GOOD), (4, 16), []),
        ((HANDED, PLANNED, BAD), (4, 16), [FindingDuty.MENDING]),
        # Mended without a plan whose last day had passed: it was late, though owed no more.
        ((HANDED, REPORTED), (4, 16), [FindingDuty.PLAN]),
        ((HANDED, REPORTED, GOOD), (4, 16), [FindingDuty.PLAN]),
        # Mended on the last day for the plan: it was never late.
        ((HANDED, SOON, SOON_GOOD), (1, 26), []),
    ],
)
def test_what_is_late_on_a_day(
    events: tuple[Any, ...], day: tuple[int, int], what: list[FindingDuty]
) -> None:
    """The last day is in time; what was late stays so."""
    assert what == late(told(*events), *day)


def test_a_named_day_goes_before_the_rules() -> None:
    """1 March was named when it was handed over; 1 June when it was reopened."""
    handed = FindingHandedOver(date(2026, 1, 15), date(2026, 3, 1), to="财政局")
    again = FindingReopened(date(2026, 5, 1), date(2026, 6, 1), why="反弹")
    case = told(handed, PLANNED, REPORTED, GOOD, again)

    assert [FindingDuty.MENDING] == late(told(handed, PLANNED), 3, 2)
    # Reported on 15 April, it was late the first time; the second time runs on its own.
    assert [FindingDuty.MENDING] == late(case, 6, 1)
    assert [FindingDuty.MENDING] * 2 == late(case, 6, 2)
    assert "最迟2026-03-01（指定的日期）" in case.deadlines()[1].explain()
    assert "by 2026-03-01 (the day named)" in case.deadlines()[1].explain("en")


def test_a_reopened_problem_is_counted_anew() -> None:
    """Three months from 1 May; a second extension is one of the new time."""
    first = MendingExtended(date(2026, 4, 15), due=date(2026, 4, 30), why="工程未完")
    again = FindingReopened(date(2026, 5, 1), why="反弹")
    case = told(HANDED, PLANNED, first, MendingReported(date(2026, 4, 20)))
    case = case.after(MendingChecked(date(2026, 4, 21), mended=True)).after(again)
    second = MendingExtended(date(2026, 8, 1), due=date(2026, 9, 1), why="工程未完")

    assert [] == late(case, 8, 1)
    assert [FindingDuty.MENDING] == late(case, 8, 2)
    assert [] == late(case.after(second), 9, 1)
    assert not case.mended


def test_a_plan_that_was_not_needed_is_not_owed_anew() -> None:
    """It was mended in time without one, and came back: only the mending is owed."""
    again = FindingReopened(date(2026, 5, 1), why="反弹")
    case = told(HANDED, SOON, SOON_GOOD, again)
    planned = case.after(MendingPlanned(date(2026, 5, 2)))

    assert [] == late(case, 8, 1)
    assert [FindingDuty.MENDING] == late(case, 8, 2)
    assert [] == late(planned, 8, 1)
    assert (None, date(2026, 1, 25)) == (planned.deadlines()[0].done, planned.deadlines()[0].void)


def test_what_was_late_and_is_owed_no_more() -> None:
    """The plan was late and is not needed any more; the mending is owed until it is reported."""
    case = told(HANDED, REPORTED, GOOD)
    (plan,) = case.late(date(2026, 4, 16))
    (open_,) = told(HANDED, PLANNED).late(date(2026, 4, 16))

    assert (None, date(2026, 4, 16)) == (plan.done, plan.void)
    assert not plan.owed
    assert open_.owed
    assert not case.deadlines()[1].owed


def test_a_check_without_a_report_ends_the_mending() -> None:
    """Done on the day it was found mended; after a report, on the day of the report."""
    bare, told_ = told(HANDED, PLANNED, GOOD), told(HANDED, PLANNED, REPORTED, GOOD)

    assert [date(2026, 1, 25), date(2026, 4, 16)] == [one.done for one in bare.deadlines()]
    assert date(2026, 4, 15) == told_.deadlines()[1].done
    assert told(HANDED, PLANNED, BAD).deadlines()[1].owed


def test_an_extended_day_says_so() -> None:
    """It was not named when it was handed over, nor counted by the rules."""
    one = MendingExtended(date(2026, 4, 15), due=date(2026, 4, 30), why="雨季")
    mending = told(HANDED, PLANNED, one).deadlines()[1]

    assert "完成整改：最迟2026-04-30（延期后的日期）" == mending.explain().split("\n")[0]
    assert "by 2026-04-30 (the day to which it was extended)" in mending.explain("en")


def test_without_rules_nothing_is_late() -> None:
    """No time is invented."""
    bare = FindingRules(issued_by="某县", source="办法")

    assert () == told(HANDED, REPORTED, rules=bare).deadlines()
    assert () == told(HANDED, rules=bare).late(date(2099, 1, 1))


@pytest.mark.parametrize(
    ("events", "day", "due", "named"),
    [
        ((HANDED,), (4, 16), (5, 1), "event.day = .*: expected 2026-04-15, the last day so far"),
        ((HANDED,), (4, 1), (4, 15), "event.due = .*: expected a day after 2026-04-15"),
        (
            (HANDED, MendingExtended(date(2026, 4, 1), due=date(2026, 5, 1), why="雨季")),
            (4, 30),
            (6, 1),
            "event = .*: expected at most 1 extensions",
        ),
    ],
)
def test_extensions_refused(
    events: tuple[Any, ...], day: tuple[int, int], due: tuple[int, int], named: str
) -> None:
    """Not once the time is over, not to an earlier day, not more often than the rules let it."""
    event = MendingExtended(date(2026, *day), due=date(2026, *due), why="雨季")

    with pytest.raises(FactsError, match=named):
        told(*events).after(event)


def test_extensions_at_the_edge() -> None:
    """On the last day, by a day; without a limit again and again; without a time never."""
    one = MendingExtended(date(2026, 4, 15), due=date(2026, 4, 16), why="雨季")
    two = MendingExtended(date(2026, 4, 16), due=date(2026, 4, 17), why="雨季")
    free = attrs.evolve(RULES, extensions=None)

    assert [] == late(told(HANDED, PLANNED, one), 4, 16)
    assert [] == late(told(HANDED, PLANNED, one, two, rules=free), 4, 17)
    with pytest.raises(FactsError, match=r"event = .*: expected a time to extend: none is set"):
        told(HANDED, one, rules=attrs.evolve(RULES, mending=None))
    with pytest.raises(FactsError, match=r"event = .*: expected at most 0 extensions"):
        told(HANDED, one, rules=attrs.evolve(RULES, extensions=0))


def test_working_days_are_the_callers() -> None:
    """A plan in two working days: from Thursday to Monday."""

    class Weekdays:
        def is_workday(self, day: date, /) -> bool:
            return day.isoweekday() < 6

    week = TimeLimit(2, TimeUnit.WORKING_DAYS)
    case = told(HANDED, rules=attrs.evolve(RULES, plan=week, check=week))

    assert date(2026, 1, 19) == case.deadlines(Weekdays())[0].due
    assert () == case.late(date(2026, 1, 19), Weekdays())
    assert 1 == len(case.late(date(2026, 1, 20), Weekdays()))
    assert 1 == mending_figures([case], on=date(2026, 1, 20), calendar=Weekdays()).total.late
    with pytest.raises(FactsError, match="calendar = None"):
        case.deadlines()


def test_deadlines_explain_themselves() -> None:
    """What, by when, how counted, by whose rules."""
    zh = told(HANDED, REPORTED).deadlines()[2].explain()
    en = told(HANDED, REPORTED).deadlines()[2].explain("en")

    assert "核查整改情况：最迟2026-04-16（自2026-04-15起1日内）" == zh.split("\n")[0]
    assert "check: by 2026-04-16 (within 1 day of 2026-04-15)" == en.split("\n")[0]
    assert "洞口县人大常委会：审计整改监督办法，不是法律" in zh
    assert "time to check the mending" in en


@pytest.mark.parametrize(
    ("build", "named"),
    [
        (lambda: OversightFinding(None, FOUND, "审计", RULES), "id = None"),
        (lambda: OversightFinding("1", FOUND, "", RULES), "source = ''"),
        (
            lambda: OversightFinding("1", FOUND, "审计", None),  # type: ignore[arg-type]  # no rules
            "rules = None: expected a FindingRules",
        ),
        (
            lambda: OversightFinding("1", FOUND, "审计", RULES, FindingStage.CLOSED),
            "stage = .*: expected FindingStage.FOUND",
        ),
        (
            lambda: told(FindingHandedOver(date(2026, 1, 9), to="财政局")),
            "event.day = .*: expected 2026-01-10, when it was found, or later",
        ),
        (lambda: told(HANDED, MendingPlanned(date(2026, 1, 14))), "event.day = .*2026, 1, 14"),
        (lambda: FindingHandedOver(FOUND, to=None), "to = None"),
        (lambda: FindingHandedOver(FOUND, date(2026, 1, 9), to="甲"), "due = .*: expected 2026-01"),
        (lambda: FindingReopened(FOUND, why=""), "why = ''"),
        (lambda: FindingReopened(FOUND, date(2026, 1, 9), why="反弹"), "due = "),
        (lambda: MendingExtended(FOUND, due=date(2026, 1, 9), why="雨"), "due = "),
        (
            lambda: MendingExtended(FOUND, due=None, why="雨"),  # type: ignore[arg-type]  # no day
            "due = None",
        ),
        (lambda: MendingExtended(FOUND, due=FOUND, why=""), "why = ''"),
        (lambda: MendedInPart(FOUND, ""), "what = ''"),
        (lambda: MendingPlanned("一月"), "day = '一月'"),  # type: ignore[arg-type]  # no day
        (
            lambda: MendingChecked(FOUND, mended=1),  # type: ignore[arg-type]  # no bool
            "mended = 1: expected a bool",
        ),
        (lambda: attrs.evolve(RULES, plan=TimeLimit(0)), "plan.length = 0"),
        (lambda: attrs.evolve(RULES, check=TimeLimit(1, before=True)), "check = .*runs forward"),
        (lambda: attrs.evolve(RULES, plan=TimeLimit(1, soft=True)), "plan = .*runs forward"),
        (
            lambda: attrs.evolve(RULES, mending=TimeLimit(1, TimeUnit.WORKING_DAYS)),
            "mending = .*: expected days or months",
        ),
        (lambda: attrs.evolve(RULES, extensions=-1), "extensions = -1"),
        (lambda: attrs.evolve(RULES, source=""), "source = ''"),
        (lambda: MendingLine(1, 1, 1), "verified = 0: expected within the 1 in all"),
        (lambda: MendingLine(2, verified=1, closed=2), "closed = 2"),
        (lambda: MendingLine(2, verified=1, late=2), "late = 2"),
        (lambda: MendingLine(2, late=2, delayed=1), "delayed = 1"),
        (lambda: MendingLine(2, delayed=3), "delayed = 3"),
        (lambda: MendingLine(2, reported=1, unchecked=2), "unchecked = 2"),
        (lambda: told().until(date(2026, 1, 9)), "on = .*: expected 2026-01-10, when it was found"),
        (lambda: told().until("今天"), "on = '今天'"),  # type: ignore[arg-type]  # no day
        (lambda: told(HANDED).late(date(2026, 1, 9)), "on = .*: expected 2026-01-10"),
        (lambda: MendingFigures(on=FOUND, found=0, units={"甲": MendingLine(1)}), "found = 0"),
        (
            lambda: mending_figures([told(), told()], on=FOUND),
            "findings = .*: expected each once",
        ),
    ],
)
def test_facts_that_contradict(build: Any, named: str) -> None:
    """Each bad fact is named."""
    with pytest.raises(FactsError, match=named):
        build()


def test_figures_by_unit() -> None:
    """Of four handed over in April, two are mended, one struck off, one late; one waits."""
    cases = [
        told(HANDED, PLANNED, REPORTED, GOOD, CLOSED),
        told(HANDED, PLANNED, REPORTED, GOOD, id_="2"),
        told(HANDED, PLANNED, MendedInPart(date(2026, 3, 1)), id_="3"),
        told(
            FindingHandedOver(date(2026, 1, 15), to="教育局"),
            PLANNED,
            MendingReported(date(2026, 4, 15)),
            id_="4",
        ),
        told(id_="5"),
        OversightFinding("6", date(2026, 4, 21), "审计", RULES),
    ]
    found = mending_figures(cases, on=date(2026, 4, 20))

    assert 5 == found.found
    assert MendingLine(3, 1, 0, 2, 1, late=1, delayed=1) == found.units["财政局"]
    # The check is overdue, which is not the unit's doing.
    assert MendingLine(1, 0, 1, 0, 0, unchecked=1) == found.units["教育局"]
    assert MendingLine(4, 1, 1, 2, 1, late=1, delayed=1, unchecked=1) == found.total
    assert Fraction(1, 2) == found.total.mended_rate
    assert Fraction(1, 4) == found.total.closed_rate
    assert "截至2026-04-20，发现问题5项，已移交4项" == found.explain().split("\n")[0]
    assert "rates are shares of the problems handed over" in found.explain("en")
    assert (
        "合计：移交4，部分整改1，待核查1，已整改到位2，已销号1，逾期未完成1，曾逾期1，"
        "逾期未核查1；整改率1/2，销号率1/4" == found.explain().split("\n")[-1]
    )
    assert "1 late, 1 ever late, 1 not checked in time; mended 1/2" in found.explain("en")


@pytest.mark.parametrize(
    ("day", "late_", "delayed"), [((4, 15), 0, 0), ((4, 16), 1, 1), ((5, 1), 0, 1), ((5, 2), 0, 1)]
)
def test_a_late_report_stays_in_the_figures(day: tuple[int, int], late_: int, delayed: int) -> None:
    """Reported on 1 May, a fortnight late: owed no more, and late for ever."""
    case = told(HANDED, PLANNED, MendingReported(date(2026, 5, 1)))
    found = mending_figures([case], on=date(2026, *day)).total

    assert (late_, delayed) == (found.late, found.delayed)


def test_figures_of_nothing_have_no_rates() -> None:
    """Nothing was handed over by the day: no share of nothing."""
    found = mending_figures([told(HANDED)], on=FOUND)

    assert 1 == found.found
    assert {} == found.units
    assert found.total.mended_rate is None
    assert found.total.closed_rate is None
    assert "mended —, closed —" in found.explain("en")


def test_what_happened_later_is_unknown_before() -> None:
    """The day before the check it was not mended."""
    case = told(HANDED, PLANNED, REPORTED, GOOD)

    assert FindingStage.MENDING_REPORTED is case.until(date(2026, 4, 15)).stage
    assert FindingStage.FOUND is case.until(FOUND).stage
    assert case == case.until(date(2026, 4, 16))
    assert case.unit == "财政局"
    assert case.until(FOUND).unit is None
