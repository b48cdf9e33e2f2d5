"""Townships and sub-districts: what one more person, day or meeting can do."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

import npcmodel as npc
from npcmodel import Body, Level
from npcmodel.dates.held import State
from npcmodel.law.ruling import Ruling
from npcmodel.profiles import BEIJING, CHONGQING, HENAN, SHANDONG, ZHEJIANG, Profile
from npcmodel.profiles.streets import StreetRules
from npcmodel.profiles.townships import (
    CommitteeMembers,
    LargerPresidium,
    SmallCongress,
    TownshipRules,
)
from npcmodel.testing.places import street_rules, township_rules
from npcmodel.testing.township_work import (
    TOWNSHIP_WORK_RULES,
    chair_attendances,
    committee_members,
    handled_opinions,
    larger_presidia,
    session_agendas,
    small_congresses,
    years_of_work,
)
from npcmodel.townships import (
    AgendaItem,
    ChairAttendance,
    CouncilOpinions,
    SessionAgenda,
    StreetActivity,
    TownshipTime,
    YearOfWork,
    street_activities_held,
    township_due,
    township_in_time,
    township_interpellation_valid,
    township_observers_valid,
    township_presidium_size_valid,
)

ON = date(2026, 11, 21)
PLACES = st.sampled_from([BEIJING, CHONGQING, HENAN, SHANDONG, ZHEJIANG])
ANSWERING = st.sampled_from([BEIJING, CHONGQING, SHANDONG])


def verdict(ruling: Ruling) -> bool | None:
    """Read yes, no, or None where the texts leave it open."""
    return None if ruling.undecided else ruling.holds


@given(
    ANSWERING,
    st.sampled_from([TownshipTime.SUGGESTION_ANSWER, TownshipTime.HARD_SUGGESTION_ANSWER]),
    st.dates(date(2017, 1, 1), date(2026, 12, 31)),
    st.integers(0, 250),
)
def test_in_time_is_not_after_the_last_day(
    place: Profile, what: TownshipTime, event: date, later: int
) -> None:
    """Deadline and ruling agree, and the last day is that of a naive count of months."""
    done = event + timedelta(days=later)
    due = township_due(what, event, on=ON, profile=place).due
    ruling = township_in_time(what, done, event=event, on=ON, profile=place)
    hard = what is TownshipTime.HARD_SUGGESTION_ANSWER
    months = {"北京": 6, "重庆": 4, "山东": 4} if hard else {"北京": 3, "重庆": 2, "山东": 2}
    ahead = event.month - 1 + months[place.name]
    first = date(event.year + ahead // 12, ahead % 12 + 1, 1)
    # The same day of the month, or its last where the month is shorter.
    want = first
    while want.day < event.day and (want + timedelta(days=1)).month == first.month:
        want += timedelta(days=1)

    assert want == due
    assert (done <= due) is ruling.holds


def naive_size(place: str, members: int, people: int, deputies: int, *, large: bool) -> bool | None:
    """The five texts as they read, one by one."""
    if place == "浙江":
        return 7 <= members <= (17 if large else 13)
    if place == "重庆":
        return 7 <= members <= (13 if people >= 90_000 else 11)
    if place == "山东":
        return None if members > 13 and deputies < 90 else members <= 13
    if place == "河南":
        return None if members > 15 and not large else members <= 15
    return True


@given(
    PLACES,
    st.integers(3, 20),
    st.sampled_from([1_000, 89_999, 90_000, 90_001]),
    st.sampled_from([50, 89, 90, 91]),
    st.booleans(),
)
def test_size_of_a_presidium(
    place: Profile, members: int, people: int, deputies: int, large: Any
) -> None:
    """The ruling says what the text says."""
    ruling = township_presidium_size_valid(
        members, population=people, deputies=deputies, large=large, on=ON, profile=place
    )

    assert naive_size(place.name, members, people, deputies, large=large) == verdict(ruling)


@given(st.integers(1, 200), st.integers(0, 200))
def test_observers_are_half_at_most(deputies: int, observers: int) -> None:
    """Twice as many as sit in are no more than the deputies."""
    ruling = township_observers_valid(observers, deputies=deputies, on=ON, profile=BEIJING)

    assert (2 * observers <= deputies) is ruling.holds


@given(st.integers(1, 120), st.data())
def test_who_interpellates_in_beijing(members: int, data: DataObject) -> None:
    """Ten do; a fifth of at most forty is left open; others do not."""
    signers = data.draw(st.integers(0, members))
    ruling = township_interpellation_valid(
        npc.Roll(Body.CONGRESS, Level.TOWN, members), signers=signers, on=ON, profile=BEIJING
    )
    fifth = members <= 40 and 5 * signers >= members
    want = True if signers >= 10 else (None if fifth else False)

    assert want == verdict(ruling)


@given(st.lists(st.dates(date(2026, 1, 1), date(2026, 12, 31)), max_size=8))
def test_a_meeting_in_every_quarter(days: list[date]) -> None:
    """Met where each quarter has one."""
    found = street_activities_held(
        StreetActivity.MEETINGS, days, year=2026, on=date(2026, 12, 31), profile=ZHEJIANG
    )
    quarters = {(one.month - 1) // 3 for one in days}

    assert (State.MET if len(quarters) == 4 else State.BROKEN) is found.lines[0].state
    assert 4 - len(quarters) == found.lines[0].short


@given(years_of_work())
def test_what_is_owed_is_broken(found: YearOfWork) -> None:
    """And only that."""
    assert {line.state for line in found.owed} <= {State.BROKEN}
    assert len(found.owed) == sum(line.state is State.BROKEN for line in found.lines)
    assert found.explain("zh").splitlines()[0].startswith(str(found.year))


@given(session_agendas(), st.lists(st.sampled_from(AgendaItem), unique=True))
def test_what_is_missing_is_not_listed(agenda: SessionAgenda, listed: list[AgendaItem]) -> None:
    """Listed and missing are the whole agenda."""
    missing = agenda.missing(listed)

    assert not {*missing} & {*listed}
    assert {*agenda.items} == {*missing} | ({*agenda.items} & {*listed})


@given(handled_opinions())
def test_opinions_are_open_or_answered(found: CouncilOpinions) -> None:
    """Each is one of the two, and none is answered that was not handed over."""
    assert {*found.opinions} == {*found.open} | {*found.answered}
    assert not {*found.open} & {*found.answered}
    assert {*found.answered} <= {*found.handed_over}


@given(chair_attendances())
def test_the_rate_lies_between_none_and_all(found: ChairAttendance) -> None:
    """One where nobody missed a meeting."""
    rate = found.rate

    assert rate is None or 0 <= rate <= 1
    assert (rate == Fraction(1)) is (
        bool(found.meetings and found.missed) and not any(days for _, days in found.missed)
    )


@given(committee_members(), larger_presidia(), small_congresses())
def test_kinds_of_a_text(
    members: CommitteeMembers, larger: LargerPresidium, small: SmallCongress
) -> None:
    """A committee has a chair, a measure comes with its number, a share is below the whole."""
    assert 1 == members.chairs
    assert (larger.measure is None) is (larger.least is None)
    assert small.share.least(small.most) <= small.most


@given(township_rules(), street_rules())
def test_groups_hold_provisions(townships: TownshipRules, streets: StreetRules) -> None:
    """Those drawn pass the checks of a profile."""
    place = Profile(name="某省", tier=npc.Tier.PROVINCE, townships=townships, streets=streets)

    assert townships is place.townships
    assert streets is place.streets


@pytest.mark.parametrize("name", sorted(TOWNSHIP_WORK_RULES))
@settings(max_examples=20)
@given(on=st.dates(date(2022, 3, 12), ON), data=st.data())
def test_every_rule_says_itself(name: str, on: date, data: DataObject) -> None:
    """Under its own name, with a reason, in two languages."""

    @st.composite
    def drawn(draw: st.DrawFn) -> Ruling:
        return TOWNSHIP_WORK_RULES[name](draw, on)

    ruling = data.draw(drawn())

    assert name == ruling.rule
    assert ruling.grounds or ruling.undecided
    assert "{" not in ruling.explain("zh") + ruling.explain("en")
