"""Readings: what the texts say where a first look misreads them, and what they leave open."""

from __future__ import annotations

from datetime import date

import pytest

import npcmodel as npc
from law.grounds import cited, duties_cited, held, state, verdict
from law.vectors import ON
from npcmodel import Body, Contest, Level, Step
from npcmodel.dates.held import State
from npcmodel.dates.periods import months_after
from npcmodel.profiles import CHONGQING, ZHEJIANG
from npcmodel.seats import addition_granted_by
from npcmodel.sessions import first_session_due

TOWN = npc.Roll(Body.CONGRESS, Level.TOWN, members=60)
COMMITTEE = npc.Roll(Body.STANDING_COMMITTEE, Level.COUNTY, members=35)
ART_51_1 = "《地方组织法》（2022）第51条第1款"

# More ballots than participants


def test_more_ballots_void_no_election_of_officials_by_statute() -> None:
    """选举法 44 speaks of deputies; for officials the texts are silent, so nobody is elected."""
    result = npc.elect_officials(TOWN, npc.Poll(58, 59, votes={"甲": 40}), seats=1, on=ON)

    assert None is verdict(result.valid)
    assert ((), 1) == (result.elected, result.vacant)
    assert Step.UNREGULATED is result.next_step.kind


def test_a_local_text_may_void_it() -> None:
    """In Chongqing's townships ballots are held against those issued, not against voters."""
    void, valid = (
        npc.elect_officials(
            TOWN,
            npc.Poll(58, 59, votes={"甲": 40}, issued=issued),
            seats=1,
            on=ON,
            profile=CHONGQING,
        )
        for issued in (58, 59)
    )

    assert (False, True) == (verdict(void.valid), verdict(valid.valid))
    assert Step.REPEAT is void.next_step.kind
    assert ("甲",) == valid.elected


def test_where_the_place_is_unread_the_question_stays_open() -> None:
    """Zhejiang's text on this was not read: unknown is not the same as valid."""
    result = npc.elect_officials(
        TOWN, npc.Poll(58, 59, votes={"甲": 40}), seats=1, on=ON, profile=ZHEJIANG
    )

    assert None is verdict(result.valid)


# Intervals that hold no whole number


@pytest.mark.parametrize("seats", [1, 2, 3, 4])
def test_one_to_four_committee_members_have_no_lawful_surplus(seats: int) -> None:
    """A tenth to a fifth of one to four is no person; more candidates than seats still binds."""
    margin = npc.candidate_margin(Contest.COMMITTEE_MEMBER, seats=seats, on=ON)

    assert (None, None) == (margin.least, margin.most)
    assert seats + 1 == margin.floor
    assert 1 == len(margin.open)


def test_from_five_members_on_there_is_one() -> None:
    """Half a person to one person of five seats is one candidate more."""
    margin = npc.candidate_margin(Contest.COMMITTEE_MEMBER, seats=5, on=ON)

    assert (6, 6) == (margin.least, margin.most)
    assert () == margin.open


def test_one_deputy_indirectly_has_no_lawful_surplus() -> None:
    """A fifth to a half of one seat is no person; two seats have three candidates."""
    one, two = (
        npc.candidate_margin(Contest.DEPUTIES_INDIRECT, seats=seats, on=ON) for seats in (1, 2)
    )

    assert (None, None, 2) == (one.least, one.most, one.floor)
    assert (3, 3) == (two.least, two.most)


# Five per cent


@pytest.mark.parametrize(
    "level", [Level.TOWN, Level.MUNICIPAL_DISTRICT, Level.CITY_WITHOUT_DISTRICTS]
)
def test_towns_districts_and_cities_have_no_addition(level: Level) -> None:
    """选举法 12 III names townships and counties, not towns, districts and cities."""
    with pytest.raises(npc.FactsError):
        npc.deputy_seats(level, population=90_000, on=ON, addition=True)

    assert None is addition_granted_by(level, on=ON).authority


def test_the_addition_is_five_per_cent_and_not_up_to_it() -> None:
    """A township of 90,000 has 105 deputies and five more, rounding left open."""
    quota = npc.deputy_seats(Level.TOWNSHIP, population=90_000, on=ON, addition=True)

    assert (105, 5, 110) == (quota.total, quota.addition, quota.with_addition)
    assert 1 == len(quota.open)


# Once in two months


def year(*days: date) -> State:
    """Return how the meetings of a county's committee in 2026 stand."""
    found = npc.sessions_held(
        COMMITTEE,
        held(Body.STANDING_COMMITTEE, *days),
        year=2026,
        on=date(2026, 12, 31),
    )
    read: State = state(ART_51_1)(found)
    return read


def test_a_long_interval_with_every_period_filled_is_open() -> None:
    """15 January to 16 March is longer than two months, but no period is empty."""
    days = [date(2026, month, 15) for month in (5, 7, 9, 11)]

    assert State.OPEN == year(date(2025, 12, 20), date(2026, 1, 15), date(2026, 3, 16), *days)


def test_an_empty_period_breaks_the_interval_as_well() -> None:
    """From 30 June to 1 September nothing: July and August are empty, and it is too long."""
    days = [date(2026, month, 28) for month in (2, 4, 10, 12)]

    assert State.BROKEN == year(
        date(2025, 12, 31), date(2026, 6, 28), date(2026, 6, 30), date(2026, 9, 1), *days
    )


def test_what_fails_both_readings_is_a_breach() -> None:
    """Three months without a meeting break period and interval."""
    days = [date(2026, month, 20) for month in (3, 6, 9, 12)]

    assert State.BROKEN == year(date(2025, 12, 20), *days)


def test_six_meetings_by_both_readings_are_met() -> None:
    """The 28th of every even month keeps period and interval."""
    days = [date(2026, month, 28) for month in (2, 4, 6, 8, 10, 12)]

    assert State.MET == year(date(2025, 12, 28), *days)


# As a rule


def test_usually_is_no_duty() -> None:
    """A township that met once kept the law; the usual second session is noted."""
    january = held(Body.CONGRESS, date(2026, 1, 20))
    found = npc.sessions_held(TOWN, january, year=2026, on=date(2026, 12, 31))

    assert [State.MET] == [line.state for line in found.duty]
    assert [State.BROKEN] == [line.state for line in found.soft]
    assert any("不构成违法" in note.zh for note in found.notes)


def test_none_at_all_is_a_breach() -> None:
    """At least once a year is a duty."""
    found = npc.sessions_held(TOWN, (), year=2026, on=date(2026, 12, 31))

    assert [State.BROKEN] == [line.state for line in found.duty]


def test_one_candidate_for_a_chief_post_is_lawful() -> None:
    """Two are usual in Chongqing: one alone is noted and elected."""
    result = npc.elect_officials(
        TOWN,
        npc.Poll(60, 60, votes={"甲": 40}, issued=60),
        seats=1,
        on=ON,
        contest=Contest.CHIEF_POST,
        profile=CHONGQING,
    )

    assert True is verdict(result.valid)
    assert ("甲",) == result.elected
    assert 1 == len(result.valid.notes)


# All deputies are those in office


def test_vacant_seats_do_not_count() -> None:
    """Of 125 seats 120 are filled: 80 open the session, 61 decide."""
    roll = npc.Roll(Body.CONGRESS, Level.TOWN, members=120)
    ruling = npc.carried(roll, npc.Tally(yes=61), present=80, on=ON)

    assert [61, 80] == [ground.required for ground in ruling.grounds]
    assert True is ruling.holds


def test_suspended_deputies_count_and_cannot_come() -> None:
    """Three suspended of 60 leave the quorum at 40, and 57 who can be present."""
    roll = npc.Roll(Body.CONGRESS, Level.TOWN, members=60, suspended=3)
    with pytest.raises(npc.FactsError):
        npc.quorum(roll, present=58, on=ON)
    with pytest.raises(npc.FactsError):
        npc.carried(roll, npc.Tally(yes=58), on=ON)

    assert 40 == npc.quorum(roll, present=57, on=ON).grounds[0].required
    assert 31 == npc.carried(roll, npc.Tally(yes=57), on=ON).grounds[0].required


# Days and months


def test_months_keep_the_day_and_clip() -> None:
    """Two months from 31 December end with February, leap year or not."""
    dues = [
        first_session_due(date(year, 12, 31), level=Level.TOWN, on=ON).due for year in (2026, 2027)
    ]

    assert [date(2027, 2, 28), date(2028, 2, 29)] == dues


# Once in two months is neither periods nor intervals


def test_three_kinds_of_frequency_part() -> None:
    """Chongqing's quarters, Zhejiang's three months, and the same meetings of a presidium."""
    presidium = npc.Roll(Body.PRESIDIUM, Level.TOWN, members=9)
    days = [date(2025, 12, 31), date(2026, 1, 5), date(2026, 6, 28), date(2026, 7, 1)]
    meetings = held(Body.PRESIDIUM, *days, date(2026, 12, 30))
    states = {
        profile.name: [
            line.state
            for line in npc.sessions_held(
                presidium, meetings, year=2026, on=date(2026, 12, 31), profile=profile
            ).local
        ]
        for profile in (CHONGQING, ZHEJIANG)
    }

    assert {"重庆": [State.MET], "浙江": [State.OPEN]} == states


# Months in steps


def test_months_in_steps_are_not_months_at_once() -> None:
    """30 November and three months and three months is 28 May; and six months 30 May."""
    start = date(2025, 11, 30)

    assert date(2026, 5, 28) == months_after(months_after(start, 3), 3)
    assert date(2026, 5, 30) == months_after(start, 6)


# Local texts


def test_a_local_number_at_odds_with_the_statute_is_refused() -> None:
    """Where the statute leaves no room a stricter local number is no law either."""
    stricter = CHONGQING.township_majority
    quorum = CHONGQING.township_quorum
    assert stricter is not None
    assert quorum is not None
    with pytest.raises(npc.OutOfRangeError):
        npc.Profile(
            name="某省",
            tier=npc.Tier.PROVINCE,
            township_majority=npc.Provision(quorum.value, stricter.source, stricter.since),
        )


def test_more_sessions_than_the_statute_asks_for_are_allowed() -> None:
    """A place may ask for three sessions a year; both texts then stand side by side."""
    source = CHONGQING.township_sessions
    assert source is not None
    place = npc.Profile(
        name="某省",
        tier=npc.Tier.PROVINCE,
        township_sessions=npc.Provision(npc.Norm(npc.AtLeast(3)), source.source, source.since),
    )
    duties = npc.year_duties(TOWN, year=2026, on=ON, profile=place)

    assert [
        "《地方组织法》（2022）第14条第1款",
        "《地方组织法》（2022）第14条第1款",
        "《重庆市乡镇人民代表大会工作条例》（2016）第8条第1款",
    ] == duties_cited(duties)
    assert [1, 2, 3] == [duty.times for duty in duties]


# Not decided by the texts


@pytest.mark.parametrize("level", [Level.TOWN, Level.COUNTY, Level.PROVINCE])
def test_a_local_presidium_has_no_national_majority(level: Level) -> None:
    """议事规则 9 II binds the nation's presidium alone; elsewhere nothing national is cited."""
    roll = npc.Roll(Body.PRESIDIUM, level, members=9)
    ruling = npc.carried(roll, npc.Tally(yes=9), on=ON)

    assert None is verdict(ruling)
    assert [] == cited(ruling)
    with pytest.raises(npc.UndecidedError):
        bool(ruling)


def test_a_profile_supplies_it() -> None:
    """Zhejiang and Chongqing give their township presidia the majority."""
    roll = npc.Roll(Body.PRESIDIUM, Level.TOWN, members=9)
    for profile in (ZHEJIANG, CHONGQING):
        lost, carried = (
            npc.carried(roll, npc.Tally(yes=yes), on=ON, profile=profile) for yes in (4, 5)
        )

        assert (False, True) == (verdict(lost), verdict(carried))
        assert 1 == len(carried.grounds)


def test_a_profile_of_townships_says_nothing_of_a_countys_presidium() -> None:
    """What stands in the regulations on townships binds no presidium of a county."""
    roll = npc.Roll(Body.PRESIDIUM, Level.COUNTY, members=40)

    assert None is verdict(npc.carried(roll, npc.Tally(yes=40), on=ON, profile=ZHEJIANG))


def test_elections_have_no_quorum_of_their_own() -> None:
    """The session's quorum is not asked again: a majority of all is more than half anyway."""
    result = npc.elect_officials(TOWN, npc.Poll(31, 31, votes={"甲": 31}), seats=1, on=ON)
    provisions = [*cited(result.valid), *cited(result)]

    assert ("甲",) == result.elected
    assert "《地方组织法》（2022）第14条第4款" not in provisions


def test_ties_without_a_majority_have_no_text() -> None:
    """29 I breaks ties among those who have the majority; below it the seat is just left."""
    result = npc.elect_officials(TOWN, npc.Poll(60, 60, votes={"甲": 30, "乙": 30}), seats=1, on=ON)

    assert ((), 0, 1) == (result.tied, result.contested, result.vacant)


# Earlier values


@pytest.mark.parametrize(
    ("level", "population", "before", "since"),
    [
        (Level.COUNTY, 1_000_000, 320, 340),
        (Level.COUNTY, 1_600_000, 440, 450),
        (Level.COUNTY, 1_650_000, 450, 450),
        (Level.COUNTY, 2_000_000, 450, 450),
        (Level.TOWN, 30_000, 60, 65),
        (Level.TOWN, 172_500, 155, 160),
        (Level.TOWN, 180_000, 160, 160),
    ],
)
def test_bases_grew_in_2020(level: Level, population: int, before: int, since: int) -> None:
    """Counties had 120 and towns 40 to start from until 17 October 2020."""
    totals = [
        npc.deputy_seats(level, population=population, on=on).total
        for on in (date(2020, 10, 17), date(2020, 10, 18))
    ]

    assert [before, since] == totals


def test_sizes_of_committees_are_unknown_before_2022() -> None:
    """The county's range may be older: it is unknown before, not new in 2022."""
    size = npc.committee_size(Level.COUNTY, population=1_000_000, on=date(2022, 3, 12))
    with pytest.raises(npc.NotInForceError):
        npc.committee_size(Level.COUNTY, population=1_000_000, on=date(2022, 3, 11))

    assert (15, 35) == (size.least, size.most)


def test_the_nation_has_3000_seats_at_most() -> None:
    """The ceiling stood in 2015 as it stands now."""
    most = [
        npc.deputy_seats(Level.NATIONAL, on=on).ceiling
        for on in (date(2015, 8, 29), date(2020, 10, 17), date(2020, 10, 18), ON)
    ]

    assert [3000] * 4 == most
