"""Lots, panels, cross review, topics, problems and loops, whatever they are asked with."""

from __future__ import annotations

import hashlib
import typing
from datetime import date, timedelta
from fractions import Fraction
from itertools import zip_longest
from random import Random

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npcmodel.errors import TransitionError
from npcmodel.law.ruling import Result
from npcmodel.lifecycle import possible
from npcmodel.oversight import (
    TABLE,
    CrossReview,
    Deal,
    Draw,
    DutyReports,
    FindingDeadline,
    FindingDuty,
    GradeOutcome,
    MendingFigures,
    Official,
    OversightFinding,
    Panel,
    PanelBar,
    Reminder,
    TopicCall,
    Workflow,
    coverage,
    cross_review,
    deal,
    draw,
    draw_by_kind,
    duty_reports,
    mending_figures,
    plan_progress,
    reminders,
    topic_ranking,
    years_in_row,
)
from npcmodel.testing import oversight_work as strategies
from npcmodel.testing.making import names

DAYS = st.dates(date(2022, 1, 1), date(2027, 12, 31))
SEEDS = st.text(st.characters(categories=["L", "N"]), min_size=1) | st.integers()
POOLS = st.lists(st.integers(0, 99) | names(), unique_by=str, max_size=12)


# Lots


@given(POOLS, st.integers(0, 12), SEEDS, st.randoms(use_true_random=False))
def test_the_order_of_the_pool_is_irrelevant(
    pool: list[str | int], number: int, seed: str | int, random: Random
) -> None:
    """Whoever shuffles the names changes nothing."""
    shuffled = list(pool)
    random.shuffle(shuffled)

    assert draw(pool, number, seed=seed).drawn == draw(shuffled, number, seed=seed).drawn


@given(POOLS, st.integers(0, 12), SEEDS)
def test_whoever_is_drawn_stays_drawn(pool: list[str | int], number: int, seed: str | int) -> None:
    """One more place adds one name behind the others."""
    fewer, more = draw(pool, number, seed=seed), draw(pool, number + 1, seed=seed)

    assert fewer.drawn == more.drawn[:number]
    assert more.drawn + more.standing_by == fewer.order


@given(POOLS.filter(bool), SEEDS, st.data())
def test_leaving_out_moves_nobody_past_another(
    pool: list[str | int], seed: str | int, data: st.DataObject
) -> None:
    """The others keep their order, and nobody left out is in it."""
    out = data.draw(st.lists(st.sampled_from(pool), unique=True))
    whole = draw(pool, 0, seed=seed).order
    found = draw(pool, len(pool), seed=seed, excluded=dict.fromkeys(out, "回避"))

    assert tuple(one for one in whole if one not in out) == found.drawn
    assert len(out) == found.short


@given(strategies.lots_drawn())
def test_a_naive_lot_gives_the_same(found: Draw) -> None:
    """Written once more from the description alone."""
    lines = {
        hashlib.sha256(f"{found.seed}\n{one}".encode()).hexdigest(): one
        for one in found.pool
        if one not in found.excluded
    }
    naive = [lines[one] for one in sorted(lines)]

    assert naive[: found.asked] == list(found.drawn)
    assert max(0, found.asked - len(naive)) == found.short
    for lang in ("zh", "en"):
        assert all(one in found.explain(lang) for one in lines)


def test_lots_are_even() -> None:
    """Of five names each is drawn about as often: 2000 seeds, 400 expected."""
    drawn = [draw(["甲", "乙", "丙", "丁", "戊"], 1, seed=seed).drawn[0] for seed in range(2000)]

    assert all(330 < drawn.count(one) < 470 for one in "甲乙丙丁戊")


@given(strategies.by_kind_draws(), SEEDS)
def test_kinds_are_drawn_each_by_itself(found: object, seed: str | int) -> None:
    """A kind's lot is what it would be alone."""
    pools = {"民事": ["甲", "乙", "丙"], "刑事": ["丁", "戊"]}
    both = draw_by_kind(pools, {"民事": 2, "刑事": 1}, seed=seed)

    assert both.draws["民事"] == draw(pools["民事"], 2, seed=seed)
    assert both.draws["刑事"] == draw(pools["刑事"], 1, seed=seed)
    assert hash(found) == hash(found)


@given(strategies.deals())
def test_everything_is_dealt_once_and_evenly(found: Deal) -> None:
    """No team has two more than another."""
    sizes = [len(hand) for hand in found.hands.values()]
    dealt = [one for hand in found.hands.values() for one in hand]

    assert sorted(map(str, found.lot.pool)) == sorted(map(str, dealt))
    assert max(sizes) - min(sizes) <= 1
    assert all(one in found.hands[found.team_of(one)] for one in dealt)
    assert deal(found.lot.pool, tuple(found.hands), seed=found.lot.seed) == found


# Cross review and panels


@given(strategies.cross_reviews())
def test_nobody_judges_his_own(found: CrossReview) -> None:
    """Everybody is judged by one other and judges one other; alone nobody is."""
    if len(found.units) == 1:
        assert not found.possible
    else:
        assert set(found.units) == set(found.reviewers) == set(found.reviewers.values())
    assert all(one != by for one, by in found.reviewers.items())


@given(strategies.cross_reviews())
def test_a_cross_review_can_be_repeated(found: CrossReview) -> None:
    """From the units, the rotation and the seed."""
    seed = None if found.lot is None else found.lot.seed

    assert found == cross_review(found.units, rotation=found.rotation, seed=seed)


@given(strategies.panels_drawn())
def test_no_panel_has_one_who_may_not_sit(found: Panel) -> None:
    """Nobody barred is a member, and there are never too many."""
    assert not set(found.members) & set(found.barred)
    assert all(
        len(found.lots.draws[origin].drawn) + found.short.get(origin, 0) == size
        for origin, size in found.rule.sizes.items()
    )
    assert not set(found.members) & set(found.subject.persons)
    assert all(
        bar in found.rule.bars or bar in {PanelBar.NOT_IN_TERM, PanelBar.CONCERNED}
        for bars in found.barred.values()
        for bar in bars
    )


# Topics and years


@given(st.lists(strategies.topic_calls(), max_size=10), st.integers(0, 5))
def test_topics_by_a_naive_count(calls: list[TopicCall], places: int) -> None:
    """Points once more by hand; who is listed has more than who is tied, who than the rest."""
    weights = {"部门申报": 3, "网上征集": 1, "村民会议": 2, "市委关注": 0}
    found = topic_ranking(calls, weights=weights, places=places, required_from=["市委关注"])
    naive = {
        topic: sum(weights[one.source] * one.times for one in calls if one.topic == topic)
        for topic in {one.topic for one in calls}
    }
    free = max(0, places - len(found.required))
    rest = [
        topic for topic in naive if topic not in (*found.listed, *found.tied) and naive[topic] > 0
    ]

    assert naive == dict(found.points)
    assert {one.topic for one in calls if one.source == "市委关注" and one.times} == set(
        found.required
    )
    assert len(found.chosen) + found.contested <= free
    assert not rest or len(found.chosen) + found.contested == free
    assert all(naive[high] > naive[low] for high in found.chosen for low in (*found.tied, *rest))
    assert len({naive[one] for one in found.tied}) <= 1
    assert not found.tied or 0 < found.contested < len(found.tied)


@given(st.lists(strategies.topic_calls(), max_size=10), st.randoms(use_true_random=False))
def test_the_order_of_calls_breaks_no_tie(calls: list[TopicCall], random: Random) -> None:
    """Shuffled, the same topics are chosen and the same are tied."""
    weights: dict[str, int | Fraction] = {
        "部门申报": 2,
        "网上征集": 1,
        "村民会议": 1,
        "市委关注": Fraction(1, 2),
    }
    shuffled = list(calls)
    random.shuffle(shuffled)
    one = topic_ranking(calls, weights=weights, places=2)
    other = topic_ranking(shuffled, weights=weights, places=2)

    assert set(one.chosen) == set(other.chosen)
    assert set(one.tied) == set(other.tied)


@given(st.lists(st.integers(2000, 2030)), st.integers(2000, 2030))
def test_years_by_a_naive_count(years: list[int], until: int) -> None:
    """A text of marks, one for each year, split where there is none."""
    marks = "".join("x" if year in years else "." for year in range(1999, until + 1))
    found = years_in_row(years, until=until)

    assert len(marks) - len(marks.rstrip("x")) == found.number
    assert max(map(len, marks.split("."))) == found.longest


@given(st.lists(names(), unique=True, min_size=1), st.lists(names()))
def test_what_is_found_is_counted_or_outside(kinds: list[str], found: list[str]) -> None:
    """Nothing is lost."""
    result = coverage(kinds, found)
    outside = sum(one in result.outside for one in found)

    assert len(found) == sum(result.counts.values()) + outside
    assert result.complete is (set(kinds) <= set(found))


# Grades and reports


@given(strategies.grade_outcomes())
def test_what_is_certain_follows_from_every_grade(found: GradeOutcome) -> None:
    """And what is doubtful from some only."""
    every = [set(found.rule.uses[grade]) for grade in found.grades]

    assert set(found.certain) == (set.intersection(*every) if every else set())
    assert not set(found.certain) & set(found.doubtful)
    assert set().union(*every) == {*found.certain, *found.doubtful}


@given(
    DAYS,
    st.none() | st.integers(0, 1500),
    st.lists(DAYS, max_size=4),
    DAYS,
    st.booleans(),
)
def test_reports_day_by_day(
    since: date,
    length: int | None,
    handed: list[date],
    on: date,
    part: bool,  # noqa: FBT001  # drawn
) -> None:
    """Each year once more, by walking over its days."""
    until = None if length is None else since + timedelta(days=length)
    found = duty_reports(
        [Official("甲", since, until)], {"甲": handed}, first_year=2022, part_years=part, on=on
    )
    missing: list[int] = []
    pending: list[int] = []
    for year in range(2022, on.year + 1):
        first = date(year, 1, 1)
        days = [first + timedelta(days=n) for n in range(366)]
        days = [one for one in days if one.year == year]
        served = [one for one in days if since <= one and (until is None or one <= until)]
        asked = bool(served) if part else served == days
        given_ = any(one in served and one <= on for one in handed)
        if asked and since <= on and not given_:
            (missing if date(year, 12, 31) <= on else pending).append(year)

    assert missing == [year for _, year in found.missing]
    assert pending == [year for _, year in found.pending]


@given(strategies.duty_reports_found(), st.sampled_from(["zh", "en"]))
def test_reports_add_up(found: DutyReports, lang: str) -> None:
    """Given, missing and pending are all that was asked for."""
    rate = found.rate()
    given_ = 0 if rate is None else rate * len(found.lines)

    assert given_ + len(found.missing) + len(found.pending) == len(found.lines)
    assert str(found.on) in found.explain(lang)  # type: ignore[arg-type]  # one of the two


# Problems


@given(strategies.oversight_findings(), strategies.events_of_findings())
def test_a_step_is_taken_or_refused_by_the_table(case: OversightFinding, event: object) -> None:
    """Whatever the table does not name is a transition error, and the case stays."""
    if type(event) in possible(TABLE, case.stage):
        return
    with pytest.raises(TransitionError):
        case.after(event)  # type: ignore[arg-type]  # any event


@given(strategies.oversight_findings(), DAYS)
def test_late_is_past_and_stays_so(case: OversightFinding, on: date) -> None:
    """Nothing late was done by its day or is owed of what is mended; a day later it still is."""
    then = case.until(on)
    late = case.late(on)
    next_day = {(one.duty, one.starts) for one in case.late(on + timedelta(days=1))}

    assert all(one.due < (one.done or one.void or on) for one in late)
    assert not (then.mended and any(one.owed for one in late))
    assert set(late) <= set(then.deadlines())
    assert {(one.duty, one.starts) for one in late} <= next_day


@given(strategies.oversight_findings())
def test_a_prefix_is_the_state_of_stopping_there(case: OversightFinding) -> None:
    """Whoever stops after any day's events sees then what the whole history says of that day."""
    walked = OversightFinding(case.id, case.found, case.source, case.rules)
    for event, after in zip_longest(case.events, case.events[1:]):
        walked = walked.after(event)
        if after is None or after.day > event.day:
            assert walked == case.until(event.day)
            assert walked.late(event.day) == case.late(event.day)


@given(strategies.oversight_findings())
def test_a_replay_gives_the_same(case: OversightFinding) -> None:
    """Built anew from its events, the case is equal."""
    again = OversightFinding(case.id, case.found, case.source, case.rules, case.stage, case.events)

    assert case == again
    assert hash(case) == hash(again)


@given(strategies.mending_figures_found())
def test_figures_add_up(found: MendingFigures) -> None:
    """The total is the sum of the units, and rates lie between nothing and all."""
    total = found.total

    assert sum(one.handed_over for one in found.units.values()) == total.handed_over
    assert total.handed_over <= found.found
    assert total.mended_rate is None or 0 <= total.mended_rate <= 1
    assert total.mended_rate is None or (total.closed_rate or 0) <= total.mended_rate


@given(st.lists(strategies.oversight_findings(), unique_by=lambda one: one.id, max_size=3), DAYS)
def test_figures_by_a_naive_count(cases: list[OversightFinding], on: date) -> None:
    """Counted once more, case by case."""
    found = mending_figures(cases, on=on)
    handed = [one for one in cases if one.found <= on and one.until(on).unit is not None]

    assert len(handed) == found.total.handed_over
    assert sum(one.until(on).mended for one in handed) == found.total.verified
    late = [[late for late in one.late(on) if late.duty is not FindingDuty.CHECK] for one in handed]
    checks = [[late for late in one.until(on).deadlines() if late.owed][-1:] for one in handed]

    assert sum(any(one.owed for one in found_) for found_ in late) == found.total.late
    assert sum(bool(found_) for found_ in late) == found.total.delayed
    assert found.total.unchecked == sum(
        bool(one) and one[0].duty is FindingDuty.CHECK and one[0].due < on for one in checks
    )


@given(strategies.finding_deadlines())
def test_a_deadline_names_its_rules(one: FindingDeadline) -> None:
    """In both languages, as no law."""
    assert "不是法律" in one.explain()
    assert "not law" in one.explain("en")


# Loops


@given(strategies.workflows(), DAYS, st.data())
def test_progress_is_that_of_the_plan_of_the_day(
    loop: Workflow, start: date, data: st.DataObject
) -> None:
    """What is done later does not matter, and what is late has passed its last day."""
    later = st.dates(start, start + timedelta(days=400))
    done = {one: data.draw(later) for one in loop.names() if data.draw(st.booleans())}
    on = data.draw(later)
    past = {step: when for step, when in done.items() if when <= on}
    found = loop.progress(start, done=done, on=on)

    assert loop.progress(start, done=past, on=on) == found
    begun = loop.plan(start, done=past, begun=True)

    assert plan_progress(begun, done=past, on=on) == found
    assert all(
        one.due is None
        for one, step in zip(found.plan.steps, loop.steps, strict=True)
        if step.after is not None and step.after not in past
    )
    assert all(one.due is not None and one.due < on for one in found.late if one in found.open)
    assert set(past) == set(found.done)


@given(strategies.workflows(), DAYS, st.integers(0, 60), st.integers(0, 200))
def test_reminders_are_open_steps_near_their_end(
    loop: Workflow, start: date, ahead: int, gap: int
) -> None:
    """Counted once more; sooner comes first; a longer time ahead reminds of no less."""
    plan, on = loop.plan(start), start + timedelta(days=gap)
    found = reminders(plan, ahead=ahead, on=on)
    more = reminders(plan, ahead=ahead + 1, on=on)
    naive = {one.name for one in plan.steps if one.due and (one.due - on).days <= ahead}

    assert naive == {one.step.name for one in found}
    assert [one.due for one in found] == sorted(one.due for one in found)
    assert set(found) <= set(more)


@given(strategies.plan_reminders())
@settings(max_examples=30)
def test_a_reminder_counts_to_its_day(one: Reminder) -> None:
    """Days left are those to the last day, and turn negative after it."""
    assert one.on + timedelta(days=one.days_left) == one.due
    assert attrs.evolve(one, on=one.due).days_left == 0


@pytest.mark.parametrize("name", strategies.__all__)
@given(data=st.data())
@settings(max_examples=20)
def test_every_strategy_gives_what_it_says(name: str, data: st.DataObject) -> None:
    """Its annotation names the type of what it draws, and that can be a key."""
    strategy = getattr(strategies, name)
    (kind,) = typing.get_args(typing.get_type_hints(strategy)["return"])
    found = data.draw(strategy())

    assert isinstance(found, typing.get_args(kind) or kind)
    assert 1 == {found: 1}[found]
    if isinstance(found, Result):
        assert found.explain("zh") != found.explain("en")  # type: ignore[attr-defined]  # each has
