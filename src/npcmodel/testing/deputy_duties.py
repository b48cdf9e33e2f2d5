"""Strategies for deputies' duties: a year's activities, reports, and a place's rules on them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.dates.frequency import AtLeast, EveryPeriod, OnceIn, Period
from npcmodel.duties import (
    DeputyActivity,
    ReportCoverage,
    YearOfActivities,
    activities_held,
    report_coverage,
)
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.law.norm import Norm
from npcmodel.law.ruling import Base, Share
from npcmodel.profiles import BEIJING, CHONGQING, HENAN, SHANDONG, SHANGHAI, ZHEJIANG
from npcmodel.profiles.deputies import TierLimits, TierNorms
from npcmodel.profiles.parts import Limit
from npcmodel.profiles.profile import Profile
from npcmodel.testing.making import built, either, names

__all__ = [
    "DEPUTY_FIELDS",
    "report_coverages",
    "tier_limits",
    "tier_norms",
    "years_of_activities",
]

_LOCAL = [level for level in Level if not level.national]
_PLACES = (BEIJING, CHONGQING, HENAN, SHANDONG, SHANGHAI, ZHEJIANG)
_YEARS = st.integers(2017, 2026)
_HALF = more_than(Fraction(1, 2))
_ORGANS = st.lists(
    st.sampled_from([Body.PRESIDIUM, Body.COUNCIL_OF_CHAIRPERSONS, Body.STANDING_COMMITTEE]),
    unique=True,
    min_size=1,
).map(tuple)
_DISSATISFIED = st.sampled_from(
    [Share(at_least(Fraction(1, 2)), Base.SUBMITTERS), Share(_HALF, Base.SUBMITTERS)]
)
_DELEGATION = st.just(Share(_HALF, Base.ALL_DELEGATION_DEPUTIES))
DEPUTY_FIELDS: Mapping[str, SearchStrategy[Any]] = {
    "bill_delegation_majority": _DELEGATION,
    "interpellation_delegation_majority": _DELEGATION,
    "dissatisfied_again": _DISSATISFIED,
    "township_dissatisfied_again": _DISSATISFIED,
    "deputy_recall_organs": _ORGANS,
    "committee_deputy_recall_organs": _ORGANS,
    "investigation_organs": _ORGANS,
}
"""The values of those fields of rules on deputies whose kind alone does not tell them."""

_OFTEN = st.one_of(
    st.integers(1, 4).map(AtLeast),
    st.builds(EveryPeriod, st.just(1), st.sampled_from(Period)),
    st.sampled_from([1, 2, 3, 6, 12]).map(OnceIn),
)
_NORMS = st.none() | st.builds(Norm, _OFTEN, st.booleans())


def tier_norms() -> SearchStrategy[TierNorms]:
    """Return how often local texts want something, for every tier, for some or for none."""
    return st.builds(TierNorms, _NORMS, _NORMS, _NORMS, _NORMS)


def tier_limits() -> SearchStrategy[TierLimits]:
    """Return the numbers that local texts allow, for every tier, for some or for none."""

    def limit(draw: DrawFn) -> Limit:
        least = draw(st.integers(0, 20))
        return Limit(least, draw(st.none() | st.integers(least, 30)), draw(st.booleans()))

    some = st.none() | built(limit)
    return st.builds(TierLimits, some, some, some, some)


def years_of_activities(*, profile: Profile | None = None) -> SearchStrategy[YearOfActivities]:
    """Return a year's activities against what is asked of them (年度代表活动).

    Args:
        profile: the place; None for any that is known, or for none at all.
    """

    def build(draw: DrawFn) -> YearOfActivities:
        year = draw(_YEARS)
        end = date(year, 12, 31)
        days = st.dates(date(year, 1, 1), end)
        return activities_held(
            draw(st.sampled_from(DeputyActivity)),
            draw(st.lists(days, max_size=6)),
            level=draw(st.sampled_from(_LOCAL)),
            year=year,
            on=draw(days | st.just(end)),
            profile=draw(either(profile, st.none() | st.sampled_from(_PLACES))),
            before=draw(st.none() | st.dates(date(year - 1, 7, 1), date(year - 1, 12, 31))),
        )

    return built(build)


def report_coverages(*, level: Level | None = None) -> SearchStrategy[ReportCoverage]:
    """Return which deputies reported in a term: nobody, some of them, or all (述职覆盖).

    Args:
        level: of which congress they are deputies; None for any.
    """

    def build(draw: DrawFn) -> ReportCoverage:
        who = draw(st.lists(names(), min_size=1, max_size=6, unique=True))
        days = st.lists(st.dates(date(2024, 1, 1), date(2026, 11, 21)), max_size=3)
        reports = {one: draw(days) for one in who if draw(st.booleans())}
        return report_coverage(
            who,
            reports,
            level=draw(either(level, st.sampled_from(Level))),
            since=draw(st.dates(date(2024, 1, 1), date(2025, 3, 12))),
            on=draw(st.dates(date(2025, 3, 12), date(2026, 11, 21))),
        )

    return built(build)
