"""Collecting, listing, shortlisting, plans and batches: the rulings by a body's own rules."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import attrs
import pytest

from npcmodel.errors import FactsError
from npcmodel.exact.margins import by_count, by_share
from npcmodel.facts.bodies import Body
from npcmodel.law.ruling import Ruling
from npcmodel.livelihood import (
    Exclusion,
    Milestone,
    ProjectBatch,
    ProjectDuration,
    ProjectPlan,
    ProjectRules,
    RuleTime,
    ShortlistRule,
    SmallCriteria,
    SmallProject,
    VotingCoverage,
    YearOfBatches,
    batches_of_year,
    collection_valid,
    listing_valid,
    project_plan_valid,
    shortlist_valid,
    small_project_valid,
    voting_coverage,
)

ON = date(2026, 11, 21)
BARE = ProjectRules(issued_by="某市人大", source="实施办法")
DAYS = attrs.evolve(BARE, collection=RuleTime(30))
RULE = ShortlistRule(issued_by="某镇人大", source="票决办法")
SMALL = SmallCriteria(issued_by="某镇人大", source="实施方案", amount=50_000, days=30, effect=7)
LAMPS = SmallProject("路灯", 50_000, 30, 7)


def answer(ruling: Ruling) -> bool | None:
    """Return yes, no, or None for what is left open."""
    return None if ruling.undecided else ruling.holds


# Rules and plans


@pytest.mark.parametrize(
    ("change", "field", "expected"),
    [
        ({"issued_by": ""}, "issued_by", "a text"),
        ({"source": ""}, "source", "a text"),
        ({"collection": 30}, "collection", "a RuleTime"),
        ({"midterm": RuleTime(0)}, "midterm.length", "a whole number of at least 1"),
        ({"rework": RuleTime(1, months=1)}, "rework.months", "a bool"),  # type: ignore[arg-type]
        ({"collection_months": (13,)}, "collection_months", "a whole number of at most 12"),
        ({"collection_months": "七"}, "collection_months", "a sequence of months"),
        ({"collection_months": 7}, "collection_months", "a sequence of months"),
        ({"factors": ("水", "水")}, "factors", "names, none of them twice"),
        ({"factors": ("",)}, "factors", "a text"),
        ({"exclusions": ("债务",)}, "exclusions", "a Exclusion"),
        ({"exclusions": (Exclusion("债务"), Exclusion("债务", usually=True))}, "exclusions", ""),
        ({"deliberated_by": "常委会"}, "deliberated_by", "a member of Body"),
        ({"deliberated_by": Body.GOVERNMENT}, "deliberated_by", "a body of the congress"),
        ({"adjusted_by": Body.CONGRESS}, "adjusted_by", "another body"),
        ({"adjusted_by": Body.DELEGATION}, "adjusted_by", "another body"),
        ({"adjusted_by": Body.GOVERNMENT}, "adjusted_by", "a body of the congress"),
        ({"adjusted_by": "主席团"}, "adjusted_by", "a member of Body"),
        ({"duration": "当年"}, "duration", "a member of ProjectDuration"),
        ({"ratings": 0}, "ratings", "a whole number of at least 1"),
        ({"ratings": 1, "second_rating": RuleTime(30)}, "ratings", "2 or more"),
        ({"grades": ("好", "差")}, "satisfying", "one grade or more"),
        ({"grades": ("好", "差"), "satisfying": ("好", "差")}, "satisfying", "one grade or more"),
        ({"grades": ("好", "差"), "satisfying": ("差",)}, "satisfying", "the best of"),
        (
            {"duration": ProjectDuration.SAME_YEAR, "yearly_goals": True},
            "yearly_goals",
            "False: every project is done in one",
        ),
    ],
)
def test_rules_that_contradict_themselves(
    change: dict[str, Any], field: str, expected: str
) -> None:
    """Each is refused by its field."""
    with pytest.raises(FactsError, match=f"^{field} = .*: expected .*{expected}"):
        attrs.evolve(BARE, **change)


GOALS = (Milestone("主体", date(2026, 6, 1)), Milestone("竣工", date(2027, 5, 1)))


@pytest.mark.parametrize(
    ("goals", "expected"),
    [
        ((), "a goal with its day"),
        (GOALS[::-1], "in order of days"),
        ((Milestone("主体", date(2026, 1, 1)),), "none before 2026-03-01"),
        ((GOALS[0], attrs.evolve(GOALS[1], name="主体")), "none of them twice"),
    ],
)
def test_plans_that_contradict_themselves(goals: tuple[Milestone, ...], expected: str) -> None:
    """No goal, goals out of order, before the beginning, or of one name."""
    with pytest.raises(FactsError, match=f"^milestones = .*: expected .*{expected}"):
        ProjectPlan(1, date(2026, 3, 1), goals)


def test_a_plan_tells_its_years() -> None:
    """From the beginning to the last goal, and those without one."""
    plan = ProjectPlan(1, date(2026, 3, 1), (*GOALS, Milestone("移交", date(2029, 1, 1))))

    assert (2026, 2027, 2028, 2029) == plan.years
    assert (2028,) == plan.goals_missing
    assert date(2029, 1, 1) == plan.due


@pytest.mark.parametrize(
    ("duration", "goals", "last", "yes", "notes"),
    [
        (None, False, 2026, None, 0),
        (ProjectDuration.SAME_YEAR, False, 2026, True, 0),
        (ProjectDuration.SAME_YEAR, False, 2027, False, 0),
        (ProjectDuration.USUALLY_SAME_YEAR, False, 2026, True, 0),
        (ProjectDuration.USUALLY_SAME_YEAR, False, 2027, True, 1),
        (ProjectDuration.USUALLY_SAME_YEAR, True, 2027, True, 1),
        (None, True, 2027, True, 0),
        (None, True, 2028, False, 0),
    ],
)
def test_a_plan_by_the_rules(
    duration: ProjectDuration | None,
    goals: bool,  # noqa: FBT001
    last: int,
    yes: bool | None,  # noqa: FBT001
    notes: int,
) -> None:
    """Within its year, as a rule within it, or with a goal in each of several."""
    rules = attrs.evolve(BARE, duration=duration, yearly_goals=goals)
    plan = ProjectPlan(1, date(2026, 3, 1), (GOALS[0], Milestone("竣工", date(last, 12, 31))))
    ruling = project_plan_valid(plan, rules, on=ON)

    assert yes is answer(ruling)
    assert notes == len(ruling.notes)
    assert ("缺2027年" in ruling.explain()) is (last == 2028)


# Collecting


@pytest.mark.parametrize(
    ("closed", "yes"),
    [(date(2025, 7, 29), False), (date(2025, 7, 30), None), (date(2025, 7, 31), True)],
)
def test_thirty_days_with_and_without_the_first(closed: date, yes: bool | None) -> None:  # noqa: FBT001
    """From 1 July: short, enough if the first day counts, enough."""
    assert yes is answer(collection_valid(date(2025, 7, 1), closed, DAYS, year=2026, on=ON))


@pytest.mark.parametrize(
    ("opened", "closed", "yes"),
    [
        (date(2025, 1, 31), date(2025, 2, 26), False),
        (date(2025, 1, 31), date(2025, 2, 27), None),
        (date(2025, 1, 31), date(2025, 2, 28), True),
        (date(2025, 7, 1), date(2025, 7, 31), None),
        (date(2025, 7, 1), date(2025, 8, 1), True),
    ],
)
def test_a_month_is_no_thirty_days(opened: date, closed: date, yes: bool | None) -> None:  # noqa: FBT001
    """It clips to the end of February, and July has 31."""
    rules = attrs.evolve(BARE, collection=RuleTime(1, months=True))

    assert yes is answer(collection_valid(opened, closed, rules, year=2026, on=ON))


@pytest.mark.parametrize(
    ("last", "notes", "points"), [(3, 1, 0), (29, 1, 0), (30, 0, 1), (31, 0, 0)]
)
def test_a_usual_time_is_noted_where_it_is_missed(last: int, notes: int, points: int) -> None:
    """一般不少于三十日 never fails; on the thirtieth day it hangs on the first one."""
    rules = attrs.evolve(BARE, collection=RuleTime(30, usually=True))
    ruling = collection_valid(date(2025, 7, 1), date(2025, 7, last), rules, year=2026, on=ON)

    assert True is answer(ruling)
    assert (notes, points) == (len(ruling.notes), len(ruling.open))
    assert "一般应征集至2025-07-31" in ruling.explain()
    assert bool(notes) is ("短于一般所需" in ruling.explain())


@pytest.mark.parametrize(
    ("opened", "yes"),
    [
        (date(2025, 6, 30), False),
        (date(2025, 7, 1), True),
        (date(2025, 9, 30), True),
        (date(2025, 10, 1), False),
        (date(2024, 8, 1), False),
        (date(2026, 8, 1), False),
    ],
)
def test_the_quarter_of_the_year_before(opened: date, yes: bool) -> None:  # noqa: FBT001
    """第三季度 of 2025 for the projects of 2026."""
    rules = attrs.evolve(BARE, collection_months=(7, 8, 9))
    ruling = collection_valid(opened, opened, rules, year=2026, on=ON)

    assert yes is answer(ruling)
    assert "2025年7、8、9月" in ruling.explain()
    assert "month 7, 8, 9 of 2025" in ruling.explain("en")


def test_rules_that_say_nothing_leave_it_open() -> None:
    """So of the collection, the list and the plan."""
    day = date(2025, 7, 1)

    assert None is answer(collection_valid(day, day, BARE, year=2026, on=ON))
    assert None is answer(listing_valid({}, BARE, on=ON))
    with pytest.raises(FactsError, match=r"^closed = "):
        collection_valid(day, date(2025, 6, 30), BARE, year=2026, on=ON)


# Listing

LIST = attrs.evolve(
    BARE,
    exclusions=(Exclusion("没有资金来源"), Exclusion("上级安排实施", usually=True)),
    factors=("群众意愿",),
)


@pytest.mark.parametrize(
    ("money", "above", "weighed", "yes", "notes"),
    [
        (False, False, ("群众意愿",), True, 0),
        (False, False, (), False, 0),
        (True, False, ("群众意愿",), False, 0),
        (False, True, ("群众意愿",), True, 1),
        (None, False, ("群众意愿",), None, 0),
        (None, False, (), False, 0),
        (False, None, ("群众意愿",), True, 0),
    ],
)
def test_what_may_be_listed(
    money: bool | None,  # noqa: FBT001
    above: bool | None,  # noqa: FBT001
    weighed: tuple[str, ...],
    yes: bool | None,  # noqa: FBT001
    notes: int,
) -> None:
    """A reason that stops it, one that usually does, one not known, a factor not weighed."""
    found = {"没有资金来源": money, "上级安排实施": above}
    ruling = listing_valid(found, LIST, weighed=weighed, on=ON)

    assert yes is answer(ruling)
    assert notes == len(ruling.notes)


def test_only_a_reason_that_is_not_known() -> None:
    """It would only usually stop the project: the answer does not hang on it."""
    rules = attrs.evolve(BARE, exclusions=(Exclusion("上级安排实施", usually=True),))
    ruling = listing_valid({"上级安排实施": None}, rules, on=ON)

    assert True is answer(ruling)
    assert "尚不清楚" in ruling.open[0].says.zh


@pytest.mark.parametrize(
    ("found", "weighed", "field"),
    [
        ({"没有资金来源": False}, (), "found"),
        ({"没有资金来源": 1, "上级安排实施": False}, (), r"found\['没有资金来源'\]"),
        ({"没有资金来源": False, "上级安排实施": False}, ("天气",), "weighed"),
        ([], (), "found"),
    ],
)
def test_every_reason_is_answered(found: Any, weighed: tuple[str, ...], field: str) -> None:
    """With yes, no or nobody knows; and no other factor is weighed."""
    with pytest.raises(FactsError, match=f"^{field} = "):
        listing_valid(found, LIST, weighed=weighed, on=ON)


# The surplus


@pytest.mark.parametrize(
    ("surplus", "places", "candidates", "yes"),
    [
        (None, 10, 10, False),
        (None, 10, 11, True),
        (None, 10, 40, True),
        (by_share(Fraction(1, 5), Fraction(1, 2)), 10, 11, False),
        (by_share(Fraction(1, 5), Fraction(1, 2)), 10, 12, True),
        (by_share(Fraction(1, 5), Fraction(1, 2)), 10, 15, True),
        (by_share(Fraction(1, 5), Fraction(1, 2)), 10, 16, False),
        (by_count(2, 2), 10, 11, False),
        (by_count(2, 2), 10, 12, True),
        (by_count(2, 2), 10, 13, False),
        (by_count(0, 2), 10, 10, True),
        (by_count(0, 2), 10, 9, False),
        # A tenth to a fifth of three is no whole project.
        (by_share(Fraction(1, 10), Fraction(1, 5)), 3, 3, False),
        (by_share(Fraction(1, 10), Fraction(1, 5)), 3, 4, None),
    ],
)
def test_as_many_candidates_as_the_rule_wants(
    surplus: Any,
    places: int,
    candidates: int,
    yes: bool | None,  # noqa: FBT001
) -> None:
    """By share, by number, or only more than are chosen."""
    rule = attrs.evolve(RULE, surplus=surplus)
    ruling = shortlist_valid(candidates, places, rule, on=ON)

    assert yes is answer(ruling)
    assert "某镇人大：票决办法" in ruling.explain()
    assert all(ground.citation is None for ground in ruling.grounds)


def test_the_rule_of_a_surplus_is_checked() -> None:
    """Whose it is, where, and of what kind; nothing is chosen of nothing."""
    with pytest.raises(FactsError, match=r"^surplus = "):
        attrs.evolve(RULE, surplus=2)  # type: ignore[arg-type]
    with pytest.raises(FactsError, match=r"^places = "):
        shortlist_valid(3, 0, RULE, on=ON)
    with pytest.raises(FactsError, match=r"^issued_by = "):
        attrs.evolve(RULE, issued_by="")


# Small projects


@pytest.mark.parametrize(
    ("change", "yes"),
    [
        ({}, True),
        ({"amount": 50_001}, False),
        ({"days": 31}, False),
        ({"effect": 8}, False),
        ({"amount": 0, "days": 0, "effect": 0}, True),
    ],
)
def test_small_and_fast(change: dict[str, int], yes: bool) -> None:  # noqa: FBT001
    """At the bounds still, one above any of them no longer."""
    ruling = small_project_valid(attrs.evolve(LAMPS, **change), SMALL, on=ON)

    assert yes is answer(ruling)
    assert 3 == len(ruling.grounds)


def test_criteria_that_are_not_given_are_not_asked() -> None:
    """One at least is; and what they ask for must be told."""
    amount = attrs.evolve(SMALL, days=None, effect=None)
    unsaid = SmallProject("路灯", 50_000, 999)

    assert True is answer(small_project_valid(unsaid, amount, on=ON))
    with pytest.raises(FactsError, match=r"^project.effect = None"):
        small_project_valid(unsaid, SMALL, on=ON)
    with pytest.raises(FactsError, match=r"^amount = None: expected a criterion"):
        attrs.evolve(amount, amount=None)


def test_batches_add_up() -> None:
    """Totals by batch and of the year; who is outside the criteria is named."""
    first = ProjectBatch(1, date(2026, 3, 1), (LAMPS, SmallProject("井盖", 60_000, 10, 1)))
    empty = ProjectBatch(2, date(2026, 3, 1), ())
    third = ProjectBatch(3, date(2026, 9, 1), (SmallProject("公厕", 40_000, 31, 1),))
    year = batches_of_year([first, empty, third], 2026, criteria=SMALL)

    assert {1: (2, 110_000), 2: (0, 0), 3: (1, 40_000)} == dict(year.totals)
    assert (3, 150_000, ("井盖", "公厕")) == (year.projects, year.amount, year.outside)
    assert "第1批：2项，金额110000" in year.explain()
    assert "2026年合计：3项，金额150000" in year.explain()
    assert "不符合标准：井盖、公厕" in year.explain()
    assert "batch 1: projects 2, amount 110,000" in year.explain("en")
    assert "outside the criteria: 井盖, 公厕" in year.explain("en")
    assert () == batches_of_year([first], 2026).outside
    assert "不符合" not in batches_of_year([], 2026).explain()


@pytest.mark.parametrize(
    ("batches", "expected"),
    [
        ([ProjectBatch(2, ON, ())], "numbered from 1, in order"),
        ([ProjectBatch(1, ON, ()), ProjectBatch(1, ON, ())], "numbered from 1"),
        ([ProjectBatch(1, date(2025, 12, 31), ())], "days of 2026, in order"),
        ([ProjectBatch(1, ON, ()), ProjectBatch(2, date(2026, 1, 1), ())], "days of 2026"),
        ([ProjectBatch(1, ON, (LAMPS,)), ProjectBatch(2, ON, (LAMPS,))], "none of them twice"),
    ],
)
def test_batches_out_of_order(batches: list[ProjectBatch], expected: str) -> None:
    """Numbers, days and projects."""
    with pytest.raises(FactsError, match=f"^batches = .*: expected .*{expected}"):
        batches_of_year(batches, 2026)


def test_what_a_year_holds_is_checked() -> None:
    """A result built by hand is one of batches."""
    first = ProjectBatch(1, date(2026, 3, 1), (LAMPS,))

    assert 1 == YearOfBatches(year=2026, batches=(first,), outside=("路灯",)).projects
    with pytest.raises(FactsError, match=r"^batches = "):
        YearOfBatches(year=2026, batches=("一",), outside=())  # type: ignore[arg-type]
    with pytest.raises(FactsError, match=r"^batches = .*days of 2025"):
        YearOfBatches(year=2025, batches=(first,), outside=())
    with pytest.raises(FactsError, match=r"^outside = .*among .*路灯"):
        YearOfBatches(year=2026, batches=(first,), outside=("井盖",))


def test_a_batch_holds_a_project_once() -> None:
    """Twice it would cost twice."""
    with pytest.raises(FactsError, match=r"^projects = .*: expected projects, none of them twice"):
        ProjectBatch(1, ON, (LAMPS, attrs.evolve(LAMPS, amount=1)))


# Coverage


def test_who_voted_in_the_year() -> None:
    """A vote of another year is none."""
    votes = {"东镇": [date(2026, 1, 8)], "西乡": [date(2025, 12, 31)]}
    found = voting_coverage(["东镇", "西乡", "南镇"], votes, year=2026)

    assert (("西乡", "南镇"), Fraction(1, 3), False) == (found.missing, found.rate, found.complete)
    assert "2026年票决覆盖1/3，未票决：西乡、南镇" == found.explain()
    assert "2026: voted 1 of 3; not: 西乡, 南镇" == found.explain("en")
    assert "2026: voted 1 of 1" == voting_coverage(
        ["东镇"], {"东镇": votes["东镇"]}, year=2026
    ).explain("en")


@pytest.mark.parametrize(
    ("places", "votes", "field"),
    [
        ([], {}, "places"),
        (["东镇", "东镇"], {}, "places"),
        (["东镇"], {"西乡": []}, "votes"),
        (["东镇"], {"东镇": ["一月"]}, "votes"),
    ],
)
def test_coverage_of_nowhere(places: list[str], votes: Any, field: str) -> None:
    """No place, one twice, another one, or no day."""
    with pytest.raises(FactsError, match=f"^{field} = "):
        voting_coverage(places, votes, year=2026)


def test_who_is_missing_was_asked_about() -> None:
    """A result built by hand says so."""
    for missing in (("西乡",), ("东镇", "东镇")):
        with pytest.raises(FactsError, match=r"^missing = "):
            VotingCoverage(year=2026, places=("东镇",), missing=missing)
    for places in ((), ("东镇", "东镇")):
        with pytest.raises(FactsError, match=r"^places = .*: expected one place or more"):
            VotingCoverage(year=2026, places=places, missing=())
