"""Stations: what holds of every rule of duty days, every rota, every network and count."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from npcmodel import stations as sta
from npcmodel.law.wording import Lang
from npcmodel.stations import DutyRule, HolidayShift
from npcmodel.testing import station_life as life

LANGS: tuple[Lang, ...] = ("zh", "en")
FOUR_YEARS = (date(2023, 1, 1), date(2026, 12, 31))
HOLIDAYS = {date(2024, 2, 10) + timedelta(days=one) for one in range(8)} | {date(2026, 1, 1)}
ONE = timedelta(days=1)


class Works:
    """Weekdays but for a few holidays."""

    def is_workday(self, day: date, /) -> bool:
        """Say whether the day is worked."""
        return day.isoweekday() <= 5 and day not in HOLIDAYS


WORKS = Works()


def named(pattern: sta.DutyPattern, day: date) -> bool:  # noqa: PLR0911  # a way a pattern
    """Say of one day whether a pattern names it, from the words of the pattern alone."""
    last = (day + ONE).month != day.month
    if isinstance(pattern, sta.MonthDays):
        return last if pattern.days == (-1,) else day.day in pattern.days
    if isinstance(pattern, sta.MonthWeekday):
        if day.isoweekday() != pattern.weekday:
            return False
        if pattern.nth == -1:
            return (day + 7 * ONE).month != day.month
        return (day.day + 6) // 7 == pattern.nth
    if isinstance(pattern, sta.EveryWeekday):
        if pattern.since is None:
            return day.isoweekday() == pattern.weekday
        gone = (day - pattern.since).days
        return gone >= 0 and gone % (7 * pattern.weeks) == 0
    return day in pattern.days


def walked(rule: DutyRule, first: date, last: date) -> set[date]:
    """Walk from day to day, two months beyond both ends, and move what is not worked."""
    found: set[date] = set()
    day = first - 60 * ONE
    while day <= last + 60 * ONE:
        if named(rule.pattern, day) and day.month in rule.months:
            moved = day
            if not WORKS.is_workday(day):
                if rule.shift is HolidayShift.DROPPED:
                    day += ONE
                    continue
                if rule.shift is HolidayShift.NEXT_DAY:
                    moved = day + ONE
                step = {
                    HolidayShift.NEXT_WORKDAY: ONE,
                    HolidayShift.PREVIOUS_WORKDAY: -ONE,
                }.get(rule.shift)
                while step is not None and not WORKS.is_workday(moved):
                    moved += step
            if first <= moved <= last:
                found.add(moved)
        day += ONE
    return found


PATTERNS: list[sta.DutyPattern] = [
    sta.days_with(6, sta.DigitReading.DAY_ALONE),
    sta.days_with(6, sta.DigitReading.EVERY_TEN_DAYS),
    sta.days_with(1, sta.DigitReading.EVERY_TEN_DAYS),
    sta.MonthDays((29, 30, 31)),
    sta.MonthDays((-1,)),
    *(sta.MonthWeekday(weekday, nth) for weekday in (1, 5, 7) for nth in (1, 4, 5, -1)),
    sta.EveryWeekday(1),
    sta.EveryWeekday(3, 2, date(2023, 3, 1)),
    sta.EveryWeekday(7, 5, date(2022, 12, 4)),
]


@pytest.mark.parametrize("shift", HolidayShift)
@pytest.mark.parametrize("pattern", PATTERNS, ids=str)
def test_every_day_of_four_years(pattern: sta.DutyPattern, shift: HolidayShift) -> None:
    """The recurrence rules and a walk from day to day name the same days."""
    rule = DutyRule(pattern=pattern, shift=shift)

    assert walked(rule, *FOUR_YEARS) == {*sta.duty_days(rule, *FOUR_YEARS, WORKS).days}


@given(life.duty_rules(), st.dates(*FOUR_YEARS), st.integers(0, 90))
def test_every_span(rule: DutyRule, first: date, length: int) -> None:
    """Short spans too, whose days come in from outside and go out."""
    last = first + length * ONE
    found = sta.duty_days(rule, first, last, WORKS)

    assert walked(rule, first, last) == {*found.days}
    assert list(found.days) == sorted({*found.days})


@given(life.duty_spans(), st.lists(st.dates(*FOUR_YEARS)))
def test_missed_days_are_duty_days_not_served(found: sta.DutyDays, served: list[date]) -> None:
    """And whoever serves on all misses none."""
    missed = {*found.missed(served)}

    assert missed <= {*found.days} - {*served}
    assert () == found.missed(found.days)
    if not found.any_one:
        assert {*found.days} - {*served} == missed


def brute(
    free: list[list[int]], days: int, most: int, per_day: int
) -> tuple[int, tuple[int, ...], tuple[int, ...]]:
    """Try every rota: the most duties, then the evenest numbers of deputies and of days."""
    choices = [
        [pick for pick in product((0, 1), repeat=days) if sum(pick) <= most and fits(pick, one)]
        for one in free
    ]
    best: dict[str, int] = {"placed": -1, "people": 0, "days": 0}
    people: list[tuple[int, ...]] = []
    crews: list[tuple[int, ...]] = []
    for picks in product(*choices):
        crew = tuple(sum(pick[at] for pick in picks) for at in range(days))
        if any(one > per_day for one in crew):
            continue
        loads = tuple(sum(pick) for pick in picks)
        if sum(loads) > best["placed"]:
            best["placed"], people, crews = sum(loads), [], []
        if sum(loads) == best["placed"]:
            people.append(tuple(sorted(loads)))
            crews.append(tuple(sorted(crew)))

    def even(found: tuple[int, ...]) -> int:
        return sum(one * one for one in found)

    return best["placed"], min(people, key=even), min(crews, key=even)


def fits(pick: tuple[int, ...], free: list[int]) -> bool:
    """Say whether the days picked are all free."""
    return all(at in free for at, one in enumerate(pick) if one)


@settings(max_examples=300)
@given(st.data())
def test_no_rota_is_better(data: st.DataObject) -> None:
    """As many duties and as even as the best of all rotas, among deputies and among days."""
    size = data.draw(st.integers(1, 3))
    days = data.draw(st.integers(1, 4))
    free = [data.draw(st.lists(st.integers(0, days - 1), unique=True)) for _ in range(size)]
    least, per_day = data.draw(st.integers(0, 4)), data.draw(st.integers(1, 3))
    fill = data.draw(st.booleans())
    when = [date(2026, 1, 1) + at * ONE for at in range(days)]
    away = {who: [one for at, one in enumerate(when) if at not in free[who]] for who in range(size)}
    found = sta.rota(range(size), when, at_least=least, per_day=per_day, absences=away, fill=fill)
    placed, loads, crews = brute(free, days, days if fill else least, per_day)

    assert placed == sum(found.loads.values())
    assert loads == tuple(sorted(found.loads.values()))
    assert crews == tuple(sorted(len(who) for who in found.days.values()))


@given(
    st.lists(st.sampled_from("甲乙丙丁戊己"), unique=True),
    st.lists(st.dates(date(2026, 1, 1), date(2026, 1, 9)), unique=True),
    st.integers(0, 5),
    st.integers(1, 4),
    st.booleans(),
)
def test_a_rota_without_absences_is_fair(
    who: list[str],
    when: list[date],
    least: int,
    per_day: int,
    fill: bool,  # noqa: FBT001  # drawn
) -> None:
    """Its numbers differ by one at most, and its own check finds nothing but what it lists."""
    found = sta.rota(who, when, at_least=least, per_day=per_day, fill=fill)
    check = sta.rota_findings(found.days, who, at_least=least, per_day=per_day)

    assert found.fair
    assert found.short == check.short
    assert {} == check.crowded
    assert found == sta.rota(who, when, at_least=least, per_day=per_day, fill=fill)
    # Dealing in turn places everything as long as the days and their room suffice.
    room = least <= len(when) and len(who) * least <= per_day * len(when)
    assert (room or not who or not least) is found.complete


@given(life.rotas())
def test_duties_are_conserved(found: sta.Rota) -> None:
    """Counted by day and by deputy they are the same, and whoever is short lacks the rest."""
    by_day = sum(len(who) for who in found.days.values())

    assert by_day == sum(found.loads.values())
    assert all(found.loads[who] + left == found.at_least for who, left in found.short.items())
    assert all(len(who) <= found.per_day for who in found.days.values())
    assert {who: len(found.of(who)) for who in found.loads} == found.loads


@given(life.networks())
def test_every_way_up_ends_at_the_root(net: sta.Network) -> None:
    """And every place is under exactly one other, but the root."""
    below = [one.id for place in net.places for one in net.under(place.id)]

    assert all(net.root == net.path(one.id)[0] for one in net.places)
    assert sorted(map(str, below)) == sorted(
        str(one.id) for one in net.places if one is not net.root
    )
    assert len(net.places) == sum(net.by_tier.values()) == sum(net.by_kind.values())


@given(life.effective_coverages())
def test_what_is_used_exists(found: sta.EffectiveCoverage) -> None:
    """Effective coverage never exceeds formal coverage."""
    assert {*found.effective.reached} <= {*found.formal.reached}
    assert found.formal.base == found.effective.base
    assert {*found.only_formal} == {*found.formal.reached} - {*found.effective.reached}


@given(life.coverage_counts())
def test_coverage_is_conserved(found: sta.CoverageCount) -> None:
    """Whoever is not reached is lacking."""
    assert found.base == len(found.reached) + len(found.lacking)
    assert found.rate is None or 0 <= found.rate <= 1


@given(life.contact_links())
def test_links_are_conserved(found: sta.ContactLink) -> None:
    """Nobody is alone with whom somebody keeps contact; short and excess exclude each other."""
    reached = {one for kept in found.partners.values() for one in kept}

    assert not reached & {*found.alone}
    assert not {*found.short} & {*found.excess}


@given(life.concerns())
def test_a_prefix_is_the_state_of_stopping_there(case: sta.Concern) -> None:
    """Whoever stops after any day's events sees then what the whole history says of that day."""
    again = evolve(case, stage=sta.ConcernStage.RECEIVED, events=())
    for place, event in enumerate(case.events):
        again = again.after(event)
        rest = case.events[place + 1 :]

        assert case.events[: place + 1] == again.events
        assert again == evolve(case, stage=again.stage, events=again.events)
        if not rest or rest[0].day > event.day:
            assert again.late(event.day, WORKS) == case.late(event.day, WORKS)
    assert case == again


@given(life.concerns(), st.integers(0, 400))
def test_what_was_late_stays_late(case: sta.Concern, after: int) -> None:
    """A day later nothing that was late is in time."""
    day = case.received + after * ONE
    now = {(one.what, one.starts) for one in case.late(day, WORKS)}

    assert now <= {(one.what, one.starts) for one in case.late(day + ONE, WORKS)}


ALL = [
    life.network_checks(),
    life.duty_spans(),
    life.rotas(),
    life.rota_checks(),
    life.duty_attendances(),
    life.concern_deadlines(),
    life.collections_of_concerns(),
    life.coverage_counts(),
    life.effective_coverages(),
    life.contact_links(),
    life.double_contacts(),
    life.growths(),
    life.pledge_records(),
    life.menus_placed(),
]


@pytest.mark.parametrize("strategy", ALL, ids=str)
@settings(max_examples=25)
@given(st.data())
def test_every_result_explains_itself(
    strategy: st.SearchStrategy[sta.Growth], data: st.DataObject
) -> None:
    """In both languages, hashable, and neither true nor false."""
    found = data.draw(strategy)

    assert all(found.explain(lang).strip() for lang in LANGS)
    assert hash(found) == hash(found)
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(found)


PLAIN = [
    (life.duty_places(), sta.DutyPlace),
    (life.duty_patterns(), sta.DutyPattern),
    (life.concern_events(), sta.ConcernEvent),
    (life.concern_rules(), sta.ConcernRule),
    (life.pledges(), sta.Pledge),
    (life.within_days(), sta.WithinDays),
    (life.listed_days(), sta.ListedDays),
    (life.concern_stages(), sta.ConcernStage),
    (life.concern_channels(), sta.ConcernChannel),
    (life.concern_steps(), sta.ConcernStep),
    (life.contact_subjects(), sta.ContactText),
    (life.digit_readings(), sta.DigitReading),
    (life.holiday_shifts(), sta.HolidayShift),
    (life.place_kinds(), sta.PlaceKind),
    (life.place_tiers(), sta.PlaceTier),
    (life.month_day_patterns(), sta.MonthDays),
    (life.month_weekday_patterns(), sta.MonthWeekday),
    (life.every_weekdays(), sta.EveryWeekday),
]


@pytest.mark.parametrize(("strategy", "kind"), PLAIN)
@settings(max_examples=20)
@given(st.data())
def test_strategies_make_what_they_say(
    strategy: st.SearchStrategy[object], kind: type, data: st.DataObject
) -> None:
    """And nothing else."""
    assert isinstance(data.draw(strategy), kind)
