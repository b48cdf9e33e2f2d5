"""Deputies' duties: what one more activity, report or day can do."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

import npcmodel as npc
from npcmodel import duties
from npcmodel.dates.held import State
from npcmodel.duties import (
    DeputyActivity,
    DeputyTime,
    ReportCoverage,
    YearOfActivities,
    activities_held,
)
from npcmodel.facts.levels import Tier
from npcmodel.profiles import BEIJING, CHONGQING, HENAN, SHANDONG, SHANGHAI, ZHEJIANG, Profile
from npcmodel.profiles.deputies import DeputyRules, TierLimits, TierNorms
from npcmodel.testing.deputy_duties import (
    report_coverages,
    tier_limits,
    tier_norms,
    years_of_activities,
)
from npcmodel.testing.places import deputy_rules

PLACES = st.sampled_from([BEIJING, CHONGQING, HENAN, SHANDONG, SHANGHAI, ZHEJIANG])
LEVELS = st.sampled_from([level for level in npc.Level if not level.national])
TIERS = st.sampled_from([Tier.PROVINCE, Tier.PREFECTURE, Tier.COUNTY, Tier.TOWNSHIP])


@given(PLACES, st.sampled_from(DeputyActivity), LEVELS, st.integers(2017, 2025), st.data())
def test_no_activity_undoes_a_met_year(
    place: Profile, what: DeputyActivity, level: npc.Level, year: int, data: DataObject
) -> None:
    """One more is never worse, intervals included."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    days = data.draw(st.lists(st.dates(first, last), max_size=6))
    more = data.draw(st.dates(first, last))
    on = data.draw(st.dates(first, last))
    before = data.draw(st.none() | st.dates(date(year - 1, 6, 1), date(year - 1, 12, 31)))

    def states(done: list[date]) -> list[State]:
        found = activities_held(
            what, done, level=level, year=year, on=on, profile=place, before=before
        )
        return [line.state for line in found.lines]

    for few, many in zip(states(days), states([*days, more]), strict=True):
        assert few is not State.MET or many is State.MET
        assert many is not State.BROKEN or few is State.BROKEN


@given(years_of_activities())
def test_what_is_owed_is_broken(found: YearOfActivities) -> None:
    """Of the lines, those and no others; each says how many are short."""
    assert all(line.short > 0 for line in found.owed)
    assert len(found.owed) == [line.state for line in found.lines].count(State.BROKEN)


@given(years_of_activities())
def test_a_year_speaks_or_notes(found: YearOfActivities) -> None:
    """A year of which nothing is asked says whose texts were not."""
    assert found.lines or found.notes
    assert len(found.explain("zh").splitlines()) == len(found.explain("en").splitlines())


@given(PLACES, st.sampled_from([DeputyTime.ANSWER, DeputyTime.HARD_ANSWER]), st.data())
def test_a_ruling_and_its_deadline_agree(
    place: Profile, what: DeputyTime, data: DataObject
) -> None:
    """In time up to the last day, late from the day after it."""
    event = data.draw(st.dates(date(2017, 1, 1), date(2026, 3, 1)))
    on = data.draw(st.dates(date(2017, 1, 1), date(2026, 11, 21)))
    done = event + timedelta(days=data.draw(st.integers(0, 200)))
    last = duties.deputy_time_due(what, event, on=on, profile=place).due
    ruling = duties.done_in_time(what, event, done=done, on=on, profile=place)

    assert ruling.holds is (done <= last)


@given(PLACES, st.dates(date(2017, 1, 1), date(2026, 3, 1)))
def test_a_wide_suggestion_has_more_time(place: Profile, event: date) -> None:
    """Never less than any other."""
    short, long = (
        duties.deputy_time_due(what, event, on=event, profile=place).due
        for what in (DeputyTime.ANSWER, DeputyTime.HARD_ANSWER)
    )

    assert short < long


@given(st.integers(0, 20), LEVELS)
def test_one_more_deputy_never_unmakes_a_group(number: int, level: npc.Level) -> None:
    """Numbers are least ones."""
    on = date(2026, 11, 21)
    few, more = (duties.deputy_group_valid(n, level=level, on=on) for n in (number, number + 1))

    assert more.holds or not few.holds


@given(report_coverages())
def test_deputies_are_conserved(found: ReportCoverage) -> None:
    """Each has reported or has not, and the rate says how many have."""
    everybody = len(found.reported) + len(found.missing)

    assert set() == {*found.reported} & {*found.missing}
    assert len(found.reported) == found.rate * everybody
    assert len(found.explain("zh").splitlines()) == len(found.explain("en").splitlines())


@given(report_coverages(level=npc.Level.TOWN), st.data())
def test_one_more_report_covers_no_fewer(found: ReportCoverage, data: DataObject) -> None:
    """Whoever reports is covered, and nobody else is touched."""
    who = (*found.reported, *found.missing)
    reports = {one: [found.until] for one in found.reported}
    another = data.draw(st.sampled_from(who))
    more = duties.report_coverage(
        who,
        {**reports, another: [found.until]},
        level=npc.Level.TOWN,
        since=found.since,
        on=found.until,
    )

    assert {*found.reported, another} == {*more.reported}


@given(tier_norms(), tier_limits(), TIERS)
def test_a_tier_is_read_by_its_name(norms: TierNorms, limits: TierLimits, tier: Tier) -> None:
    """Each of the four is the field of its name."""
    name = tier.name.lower()

    assert getattr(norms, name) == norms.of(tier)
    assert getattr(limits, name) == limits.of(tier)


@given(deputy_rules(), LEVELS, st.integers(0, 40))
def test_local_rules_never_lower_a_number(rules: DeputyRules, level: npc.Level, few: int) -> None:
    """Who may not put a bill by the statute may not with a place's text either."""
    place = Profile(name="某省", tier=Tier.PROVINCE, deputies=rules)
    roll = npc.Roll(npc.Body.CONGRESS, level, members=100)
    alone, with_place = (
        npc.may_initiate(
            npc.Initiative.BILL, roll, signers=few, on=date(2026, 11, 21), profile=profile
        )
        for profile in (None, place)
    )

    assert alone.holds or not with_place.holds
