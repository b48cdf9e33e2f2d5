"""Voters, participation, conduct, credentials and the calendar: examples and refusals."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import attrs
import pytest

import npcmodel as npc
from npcmodel.elections.calendar import CalendarStep, election_calendar, national_election_due
from npcmodel.elections.conduct import (
    ElectionAct,
    ElectionRole,
    HelpReason,
    assistance_valid,
    ballot_secret,
    election_worker_eligible,
    electors,
    organiser,
)
from npcmodel.elections.credentials import (
    Credentials,
    ElectionOffence,
    credentials_valid,
    deputies_list_in_time,
)
from npcmodel.elections.participation import (
    AwayVote,
    Custody,
    CustodyVote,
    SuspendedBy,
    Unit,
    away_vote_valid,
    participation_valid,
    voting_permitted,
)
from npcmodel.elections.voters import (
    BirthdayReading,
    Voter,
    electoral_right,
    eligible_as_president,
    single_vote_valid,
    voter_listed,
)
from npcmodel.facts.levels import Level

ON = date(2026, 11, 21)
DAY = date(2026, 11, 15)
BORN = date(1990, 5, 5)
ADULT = Voter(BORN)
FINE = Credentials(examined=True, qualified=True, procedure_lawful=True)
CITY = Unit(led_by=Level.COUNTY, seat=Level.MUNICIPAL_DISTRICT, government_in_city=True)
TOWN = Unit(led_by=Level.COUNTY, seat=Level.TOWN)


def wrong(value: object) -> Any:
    """Return a value of a kind that the annotations refuse."""
    return value


# Age


@pytest.mark.parametrize(
    ("birth", "when", "years"),
    [
        (date(2008, 2, 29), date(2026, 2, 27), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
        (date(2000, 2, 29), date(2020, 2, 28), 19),
        (date(2000, 2, 29), date(2020, 3, 1), 20),
        (date(2008, 12, 31), date(2027, 1, 1), 18),
        (date(2008, 1, 1), date(2025, 12, 31), 17),
        (date(2026, 11, 15), date(2026, 11, 15), 0),
        (date(2026, 11, 14), date(2026, 11, 15), 0),
        (date(2025, 11, 15), date(2026, 11, 15), 1),
    ],
)
def test_years_are_counted_full(birth: date, when: date, years: int) -> None:
    """A year of age is full on the birthday, on 28 February for who was born on the 29th."""
    ruling = electoral_right(Voter(birth), election_day=when, on=ON)

    assert years == ruling.grounds[0].count


@pytest.mark.parametrize(
    ("birth", "when", "years"),
    [
        (date(2008, 11, 15), DAY, 17),
        (date(2008, 11, 14), DAY, 18),
        (date(2008, 11, 16), DAY, 17),
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (DAY, DAY, 0),
    ],
)
def test_the_stricter_reading_takes_the_birthday_away(birth: date, when: date, years: int) -> None:
    """By the reading from the next day, one is still a year younger on the birthday."""
    reading = BirthdayReading.FROM_NEXT_DAY
    ruling = electoral_right(Voter(birth), election_day=when, on=ON, reading=reading)

    assert years == ruling.grounds[0].count


def test_only_the_birthday_that_decides_is_open() -> None:
    """A nineteenth or a seventeenth birthday on election day leaves no doubt."""
    found = [
        electoral_right(Voter(date(year, 11, 15)), election_day=DAY, on=ON).open
        for year in (2007, 2009)
    ]

    assert [(), ()] == found


def test_an_open_birthday_has_no_truth() -> None:
    """Neither yes nor no comes out, and the doubt says why."""
    ruling = electoral_right(Voter(date(2008, 11, 15)), election_day=DAY, on=ON)

    assert "生日" in ruling.explain("zh")
    with pytest.raises(npc.UndecidedError, match="birthday"):
        bool(ruling)


def test_a_no_is_not_softened_by_the_birthday() -> None:
    """Who is deprived has no right, on the birthday either."""
    ruling = electoral_right(Voter(date(2008, 11, 15), deprived=True), election_day=DAY, on=ON)

    assert (False, False) == (ruling.holds, ruling.undecided)


def test_no_age_but_the_presidents_leaves_a_doubt_on_the_president() -> None:
    """On an eighteenth birthday it is the forty-five years that are missing."""
    ruling = eligible_as_president(Voter(date(2008, 11, 15)), election_day=DAY, on=ON)

    assert (False, (), 27) == (ruling.holds, ruling.open, ruling.grounds[0].missing)


# The list


@pytest.mark.parametrize(
    ("voter", "notes"),
    [
        (ADULT, ["登记长期有效，不必重新登记"]),
        (Voter(BORN, registered=False), ["选举前予以登记"]),
        (
            Voter(BORN, unable=True),
            ["登记长期有效，不必重新登记", "未经选举委员会确认，不能不列入名单"],
        ),
        (Voter(BORN, unable=True, unable_confirmed=True), []),
        (Voter(BORN, dead=True), ["从选民名单上除名"]),
        (Voter(BORN, deprived=True), ["从选民名单上除名"]),
        (Voter(BORN, deprived=True, registered=False), []),
        (Voter(BORN, moved_out=True), ["列入新迁入选区的选民名单"]),
        (Voter(BORN, moved_out=True, unable=True), ["列入新迁入选区的选民名单"]),
        (Voter(BORN, moved_out=True, unable=True, unable_confirmed=True), []),
        (Voter(BORN, moved_out=True, citizen=False), []),
        (Voter(date(2008, 11, 16), moved_out=True), []),
        (Voter(date(2008, 11, 15), moved_out=True), []),
        (Voter(date(2008, 11, 14), moved_out=True), ["列入新迁入选区的选民名单"]),
        (Voter(BORN, moved_out=True, dead=True), ["从选民名单上除名"]),
        (Voter(BORN, moved_out=True, deprived=True, registered=False), []),
        (Voter(BORN, moved_out=True, dead=True, registered=False), []),
        (Voter(date(2008, 11, 15), registered=False), []),
        (Voter(date(2008, 11, 16), registered=False), []),
        (Voter(date(2008, 11, 15), dead=True), ["从选民名单上除名"]),
    ],
)
def test_the_notes_say_what_is_done_on_the_list(voter: Voter, notes: list[str]) -> None:
    """Kept, registered, moved, struck off; nothing while the age is open."""
    ruling = voter_listed(voter, election_day=DAY, on=ON)

    assert notes == [note.zh for note in ruling.notes]


# Custody


def test_reeducation_is_said_to_be_gone() -> None:
    """The text still names it; the note says that it was abolished."""
    ruling = voting_permitted(ADULT, Custody.REEDUCATION, election_day=DAY, on=ON)

    assert ["劳动教养制度已于2013年底废止"] == [note.zh for note in ruling.notes]


def test_another_organ_suspends_nothing() -> None:
    """Only procuratorate and court can; the vote stays, and a note says so."""
    ruling = voting_permitted(
        ADULT, Custody.HELD, election_day=DAY, on=ON, suspended_by=SuspendedBy.OTHER
    )

    assert ruling.holds
    assert ["只有检察院或者法院可以决定停止行使选举权利"] == [note.zh for note in ruling.notes]


@pytest.mark.parametrize(("confirmed", "able"), [(False, True), (True, False)])
def test_only_a_confirmed_incapacity_keeps_from_voting(*, confirmed: bool, able: bool) -> None:
    """The provision is a ground, and it fails once the election committee confirms."""
    voter = Voter(BORN, unable=True, unable_confirmed=confirmed)
    ruling = voting_permitted(voter, Custody.BAIL, election_day=DAY, on=ON)

    assert able is ruling.holds
    assert able is next(
        ground.holds
        for ground in ruling.grounds
        if ground.citation and "（1983）第3条" in ground.citation.said("zh")
    )


def test_a_suspension_decides_whatever_the_way() -> None:
    """Whose voting is suspended votes in no way."""
    found = [
        voting_permitted(
            ADULT,
            Custody.HELD,
            election_day=DAY,
            on=ON,
            suspended_by=SuspendedBy.COURT,
            way=way,
        ).holds
        for way in CustodyVote
    ]

    assert [False, False, False] == found


def test_custody_keeps_the_doubt_of_the_birthday() -> None:
    """Two doubts may meet: the age, and whether those at large vote in their district."""
    ruling = voting_permitted(
        Voter(date(2008, 11, 15)),
        Custody.BAIL,
        election_day=DAY,
        on=ON,
        way=CustodyVote.IN_DISTRICT,
    )

    assert (2, True) == (len(ruling.open), ruling.undecided)


# Where to vote


@pytest.mark.parametrize(
    "unit",
    [
        Unit(led_by=Level.MUNICIPAL_DISTRICT, seat=Level.MUNICIPAL_DISTRICT),
        Unit(led_by=Level.COUNTY, seat=Level.COUNTY),
        Unit(led_by=Level.NATIONAL, seat=Level.CITY_WITHOUT_DISTRICTS),
        attrs.evolve(CITY, government_in_city=False),
    ],
)
def test_other_units_are_left_to_the_districts(unit: Unit) -> None:
    """The text of 1983 says nothing of them."""
    ruling = participation_valid(unit, (unit.seat,), on=ON)

    assert (False, True, ()) == (ruling.holds, ruling.undecided, ruling.grounds)


def test_a_county_and_no_other_is_voted_for_from_the_city() -> None:
    """The county that leads the unit: an autonomous county is another."""
    ruling = participation_valid(CITY, (Level.AUTONOMOUS_COUNTY,), on=ON)

    assert (False, False) == (ruling.holds, ruling.undecided)


# Who elects, who is in charge


def test_who_elects_is_said_in_words() -> None:
    """Kind, tiers, provisions, and the note on counties without a prefecture."""
    zh = electors(Level.PROVINCE, on=ON).explain("zh").split("\n")
    en = electors(Level.TOWN, on=ON).explain("en").split("\n")

    assert "下一级人民代表大会选举（设区的市级、县级）" == zh[0]
    assert "注：县级人大只在与省级之间没有设区的市级人大时选举省级人大代表" == zh[-1]
    assert "voters" == en[0]
    assert (
        "congresses below (province)"
        == electors(Level.NATIONAL, on=ON).explain("en").split("\n")[0]
    )


def test_a_municipality_skips_the_prefecture() -> None:
    """No note either: its districts and counties are the next below."""
    assert () == electors(Level.MUNICIPALITY, on=ON).notes


def test_who_is_in_charge_is_said_in_words() -> None:
    """The organ, whose lead it is under, and the provisions."""
    town = organiser(Level.TOWN, ElectionAct.PRESIDE, on=ON)
    nation = organiser(Level.NATIONAL, ElectionAct.PRESIDE, on=ON)

    assert "选举委员会（受县级人民代表大会常务委员会领导）" == town.explain("zh").split("\n")[0]
    assert (
        "election committee (led by: county standing committee)"
        == (town.explain("en").split("\n")[0])
    )
    assert "own standing committee" == nation.explain("en").split("\n")[0]
    assert ((), None) == (nation.guided_by, nation.led_by)


def test_near_relatives_on_the_committee_are_noted() -> None:
    """No national text keeps them off; a local one may."""
    member = ElectionRole.COMMITTEE_MEMBER
    ruling = election_worker_eligible(member, candidate=False, near_relative=True, on=ON)
    other = election_worker_eligible(member, candidate=False, near_relative=False, on=ON)

    assert (True, 1, 0) == (ruling.holds, len(ruling.notes), len(other.notes))


def test_a_candidate_who_counts_is_refused_by_inference() -> None:
    """The ground says that it is inferred from what is said of relatives."""
    ruling = election_worker_eligible(
        ElectionRole.TELLER, candidate=True, near_relative=False, on=ON
    )

    assert [True, False] == [ground.holds for ground in ruling.grounds]
    assert "更不得担任" in ruling.explain("zh")
    assert "may not serve as teller" in ruling.explain("en")


# Credentials


def test_what_is_asked_of_credentials_says_whether_they_are_confirmed() -> None:
    """Before anybody confirmed them, a yes says only that they may be."""
    level = Level.TOWN
    organ = organiser(level, ElectionAct.CONFIRM_CREDENTIALS, on=ON).organ
    done = Credentials(examined=True, qualified=True, procedure_lawful=True, confirmed_by=organ)

    assert credentials_valid(FINE, level=level, on=ON).explain("zh").startswith("可以确认代表资格")
    assert credentials_valid(done, level=level, on=ON).explain("zh").startswith("代表资格有效")


def test_every_fault_is_named() -> None:
    """Four faults are four grounds that fail, and the offence is said with its own item."""
    found = Credentials(
        examined=False,
        qualified=False,
        procedure_lawful=False,
        won_by=ElectionOffence.FORGERY,
        other_fault=True,
    )
    ruling = credentials_valid(found, level=Level.COUNTY, on=ON)

    assert [False] * 6 == [ground.holds for ground in ruling.grounds]
    assert "伪造选举文件" in ruling.explain("zh")


# The calendar


def test_the_calendar_is_in_the_order_of_days() -> None:
    """Equal days keep the order of the enumeration."""
    calendar = election_calendar(DAY, on=ON)

    assert [
        ("公布选民名单", date(2026, 10, 26)),
        ("申诉", date(2026, 10, 31)),
        ("公布代表候选人名单", date(2026, 10, 31)),
        ("处理决定", date(2026, 11, 3)),
        ("公布正式代表候选人名单", date(2026, 11, 8)),
        ("起诉", date(2026, 11, 10)),
        ("判决", date(2026, 11, 14)),
    ] == [(step.value, deadline.due) for step, deadline in calendar.steps.items()]


def test_the_calendar_explains_itself() -> None:
    """A line for election day, one a step, one a doubt."""
    calendar = election_calendar(DAY, on=ON)
    zh, en = calendar.explain("zh").split("\n"), calendar.explain("en").split("\n")

    assert "选举日：2026-11-15" == zh[0]
    assert (
        "公布选民名单：最迟2026-10-26（2026-11-15的20日以前） "
        "公布选民名单的期限（《选举法》（2020）第28条） 注：由选举委员会公布"
    ) == zh[1]
    assert "存疑：处理决定的三日自何日起算没有明文" in zh[-1]
    assert (9, 9) == (len(zh), len(en))
    assert "election day: 2026-11-15" == en[0]
    assert en[7].startswith("judgment: by 2026-11-14 (before 2026-11-15)")


def test_a_list_on_its_last_lawful_day_leaves_time() -> None:
    """From the list to the decision there are eight days, all before election day."""
    calendar = election_calendar(DAY, on=ON)

    assert 12 == (DAY - calendar.deadline(CalendarStep.DECISIONS).due).days
    assert 1 == len(calendar.open)
    assert () == calendar.notes


@pytest.mark.parametrize(("before", "doubt"), [(9, "晚于起诉"), (8, "公布过迟"), (0, "公布过迟")])
def test_a_list_too_late_is_doubted(before: int, doubt: str) -> None:
    """Eight days before election day the last decisions fall on it."""
    published = date.fromordinal(DAY.toordinal() - before)
    calendar = election_calendar(DAY, on=ON, list_published=published)

    assert 2 == len(calendar.open)
    assert doubt in calendar.open[1].says.zh
    assert 1 == len(calendar.notes)
    assert not any(point.decides for point in calendar.open)


def test_a_late_list_is_late() -> None:
    """The last lawful day does not move with the day it came out."""
    published = date(2026, 10, 27)
    calendar = election_calendar(DAY, on=ON, list_published=published)

    assert npc.DayState.LATE is calendar.deadline(CalendarStep.VOTER_LIST).state(published)
    assert date(2026, 11, 1) == calendar.deadline(CalendarStep.OBJECTIONS).due


def test_an_early_objection_is_decided_early() -> None:
    """The days for the decision run from the objection made."""
    calendar = election_calendar(
        DAY, on=ON, list_published=date(2026, 10, 20), objected=date(2026, 10, 20)
    )
    decisions = calendar.deadline(CalendarStep.DECISIONS)

    assert (date(2026, 10, 23), date(2026, 10, 20)) == (decisions.due, decisions.starts)


@pytest.mark.parametrize(("objected", "late"), [(25, 0), (26, 1)])
def test_an_objection_after_the_last_day_is_noted(objected: int, late: int) -> None:
    """Five days after a list of 20 October end on the 25th."""
    calendar = election_calendar(
        DAY, on=ON, list_published=date(2026, 10, 20), objected=date(2026, 10, objected)
    )

    assert ["申诉在申诉期限届满以后提出"] * late == [note.zh for note in calendar.notes]
    assert bool(late) is ("注：申诉在申诉期限届满以后提出" in calendar.explain())
    assert bool(late) is ("note: the objection was made after" in calendar.explain("en"))
    assert 1 == len(calendar.open)


def test_an_objection_on_election_day_is_not_refused() -> None:
    """It is late; a day later is a contradiction."""
    calendar = election_calendar(DAY, on=ON, objected=DAY)

    assert (2, 1) == (len(calendar.open), len(calendar.notes))


def test_a_late_objection_raises_the_doubt_alone() -> None:
    """An objection so late that its decision falls on election day is doubted, not the list."""
    calendar = election_calendar(
        DAY, on=ON, list_published=date(2026, 10, 20), objected=date(2026, 11, 12)
    )

    assert 2 == len(calendar.open)
    assert "申诉过迟，处理决定的期限届满时已到选举日" == calendar.open[1].says.zh
    assert 1 == len(calendar.notes)


def test_the_national_election_says_how_it_was_counted() -> None:
    """Months keep the day of the month and clip to its end."""
    before = national_election_due(on=ON, term_ends=date(2028, 4, 30))
    after = national_election_due(on=ON, circumstances_ended=date(2024, 2, 29))

    assert "最迟2028-02-29（2028-04-30的2个月以前）" in before.explain("zh")
    assert "by 2025-02-28 (within 12 months of 2024-02-29)" in after.explain("en")


def test_the_day_after_the_newest_text_is_noted() -> None:
    """A ruling on a day that was not checked says so."""
    later = date(2100, 1, 1)

    assert 1 == len(single_vote_valid(1, on=later).notes)


# What is refused

SAYS_YES_OR_NO = "a bool"
MOMENT = datetime(1990, 5, 5, tzinfo=UTC)
REFUSED: list[tuple[str, Callable[[], object], str, object, str]] = [
    ("no birth", lambda: Voter(wrong("1990")), "birth", "1990", "a datetime.date"),
    ("a moment", lambda: Voter(MOMENT), "birth", MOMENT, "without a time of day"),
    *(
        (
            f"{field} in words",
            lambda field=field: Voter(BORN, **{field: wrong("no")}),
            field,
            "no",
            SAYS_YES_OR_NO,
        )
        for field in ("citizen", "deprived", "registered", "moved_out", "dead", "unable")
    ),
    (
        "confirmed in words",
        lambda: Voter(BORN, unable=True, unable_confirmed=wrong(1)),
        "unable_confirmed",
        1,
        SAYS_YES_OR_NO,
    ),
    (
        "confirmed of the able",
        lambda: Voter(BORN, unable_confirmed=True),
        "unable_confirmed",
        True,
        "False for who is able",
    ),
    *(
        (
            f"{rule.__name__} of {name}",
            lambda rule=rule, args=args: rule(*args[:1], election_day=args[1], on=ON, **args[2]),
            field,
            value,
            expected,
        )
        for rule in (electoral_right, eligible_as_president, voter_listed)
        for name, args, field, value, expected in (
            ("nobody", (wrong(BORN), DAY, {}), "voter", BORN, "a Voter"),
            ("no day", (ADULT, wrong("now"), {}), "election_day", "now", "a datetime.date"),
            (
                "the unborn",
                (ADULT, date(1990, 5, 4), {}),
                "election_day",
                date(1990, 5, 4),
                "1990-05-05, the birth, or later",
            ),
            (
                "no reading",
                (ADULT, DAY, {"reading": wrong("当日")}),
                "reading",
                "当日",
                "a member of BirthdayReading",
            ),
        )
    ),
    (
        "no law's day",
        lambda: electoral_right(ADULT, election_day=DAY, on=wrong(2026)),
        "on",
        2026,
        "a datetime.date",
    ),
    ("a share of a vote", lambda: single_vote_valid(wrong("1"), on=ON), "own", "1", "a whole"),
    ("less than no vote", lambda: single_vote_valid(-1, on=ON), "own", -1, "at least 0"),
    (
        "no custody",
        lambda: voting_permitted(ADULT, wrong("拘役"), election_day=DAY, on=ON),
        "custody",
        "拘役",
        "a member of Custody",
    ),
    (
        "no suspender",
        lambda: voting_permitted(
            ADULT, Custody.HELD, election_day=DAY, on=ON, suspended_by=wrong("法院")
        ),
        "suspended_by",
        "法院",
        "a member of SuspendedBy",
    ),
    (
        "no way",
        lambda: voting_permitted(ADULT, Custody.HELD, election_day=DAY, on=ON, way=wrong("信")),
        "way",
        "信",
        "a member of CustodyVote",
    ),
    (
        "a suspension of one on bail",
        lambda: voting_permitted(
            ADULT, Custody.BAIL, election_day=DAY, on=ON, suspended_by=SuspendedBy.COURT
        ),
        "suspended_by",
        SuspendedBy.COURT,
        "None: voting is suspended of those held",
    ),
    (
        "a dead voter in custody",
        lambda: voting_permitted(Voter(BORN, dead=True), Custody.BAIL, election_day=DAY, on=ON),
        "voter.dead",
        True,
        "False: nobody dead",
    ),
    (
        "a voter unborn in custody",
        lambda: voting_permitted(ADULT, Custody.BAIL, election_day=date(1980, 1, 1), on=ON),
        "election_day",
        date(1980, 1, 1),
        "or later",
    ),
    (
        "a unit in a province",
        lambda: Unit(led_by=Level.COUNTY, seat=Level.PROVINCE),
        "seat",
        Level.PROVINCE,
        "a level of the county or the township tier",
    ),
    (
        "a unit led by a word",
        lambda: Unit(led_by=wrong("县"), seat=Level.TOWN),
        "led_by",
        "县",
        "a member of Level",
    ),
    (
        "a unit in a word",
        lambda: Unit(led_by=Level.COUNTY, seat=wrong("镇")),
        "seat",
        "镇",
        "a member of Level",
    ),
    (
        "no unit",
        lambda: participation_valid(wrong(1), (Level.COUNTY,), on=ON),
        "unit",
        1,
        "a Unit",
    ),
    (
        "a county's unit in a city without a word on the government",
        lambda: Unit(Level.AUTONOMOUS_COUNTY, Level.CITY_WITHOUT_DISTRICTS),
        "government_in_city",
        None,
        "True or False for a unit of a county in a city",
    ),
    (
        "a county's government in a city in words",
        lambda: attrs.evolve(CITY, government_in_city=wrong("是")),
        "government_in_city",
        "是",
        "a bool",
    ),
    *(
        (
            f"a word on the county's government of {name}",
            lambda led_by=led_by, seat=seat: Unit(led_by, seat, government_in_city=False),
            "government_in_city",
            False,
            "None for any other",
        )
        for name, led_by, seat in (
            ("a unit in a town", Level.COUNTY, Level.TOWN),
            ("a city's unit", Level.MUNICIPAL_DISTRICT, Level.MUNICIPAL_DISTRICT),
        )
    ),
    *(
        (
            f"two congresses of one tier: {name}",
            lambda unit=unit, levels=levels: participation_valid(unit, levels, on=ON),
            "levels",
            levels,
            "one level of a tier",
        )
        for name, unit, levels in (
            (
                "counties",
                Unit(Level.PROVINCE, Level.TOWN),
                (Level.COUNTY, Level.MUNICIPAL_DISTRICT),
            ),
            ("counties from the city", CITY, (Level.COUNTY, Level.AUTONOMOUS_COUNTY)),
            ("townships", TOWN, (Level.COUNTY, Level.TOWN, Level.TOWNSHIP)),
            ("the same", TOWN, (Level.COUNTY, Level.COUNTY)),
        )
    ),
    *(
        (
            f"another township {len(levels)}",
            lambda levels=levels: participation_valid(TOWN, levels, on=ON),
            "levels",
            levels,
            "no township but the unit's seat: TOWN",
        )
        for levels in ((Level.ETHNIC_TOWNSHIP,), (Level.COUNTY, Level.ETHNIC_TOWNSHIP))
    ),
    ("no election", lambda: participation_valid(TOWN, (), on=ON), "levels", (), "COUNTY and TOWN"),
    (
        "an indirect election",
        lambda: participation_valid(TOWN, (Level.PROVINCE,), on=ON),
        "levels",
        (Level.PROVINCE,),
        "COUNTY and TOWNSHIP",
    ),
    (
        "a township in a city district",
        lambda: participation_valid(CITY, (Level.COUNTY, Level.TOWN), on=ON),
        "levels",
        (Level.COUNTY, Level.TOWN),
        "elect there: COUNTY",
    ),
    (
        "a level in words",
        lambda: participation_valid(TOWN, [wrong("县")], on=ON),
        "levels",
        "县",
        "a Level",
    ),
    (
        "no way to vote away",
        lambda: away_vote_valid(wrong("信"), on=ON),
        "way",
        "信",
        "a member of AwayVote",
    ),
    *(
        (
            f"{field} in words",
            lambda field=field: away_vote_valid(AwayVote.PROXY, on=ON, **{field: wrong("是")}),
            field,
            "是",
            SAYS_YES_OR_NO,
        )
        for field in ("written", "consented", "certified")
    ),
    ("no level", lambda: electors(wrong("县"), on=ON), "level", "县", "a member of Level"),
    (
        "no level to organise",
        lambda: organiser(wrong("县"), ElectionAct.PRESIDE, on=ON),
        "level",
        "县",
        "a member of Level",
    ),
    (
        "no act",
        lambda: organiser(Level.TOWN, wrong("主持"), on=ON),
        "act",
        "主持",
        "a member of ElectionAct",
    ),
    (
        "an election committee of a province",
        lambda: organiser(Level.PROVINCE, ElectionAct.APPOINT_COMMITTEE, on=ON),
        "level",
        Level.PROVINCE,
        "a level of the county or the township tier",
    ),
    (
        "no role",
        lambda: election_worker_eligible(wrong("票"), candidate=True, near_relative=True, on=ON),
        "role",
        "票",
        "a member of ElectionRole",
    ),
    (
        "a candidate in words",
        lambda: election_worker_eligible(
            ElectionRole.TELLER, candidate=wrong("是"), near_relative=True, on=ON
        ),
        "candidate",
        "是",
        SAYS_YES_OR_NO,
    ),
    (
        "a relative in words",
        lambda: election_worker_eligible(
            ElectionRole.TELLER, candidate=True, near_relative=wrong("是"), on=ON
        ),
        "near_relative",
        "是",
        SAYS_YES_OR_NO,
    ),
    (
        "unsigned in words",
        lambda: ballot_secret(unsigned=wrong("是"), writing_place=True, on=ON),
        "unsigned",
        "是",
        SAYS_YES_OR_NO,
    ),
    (
        "a place in words",
        lambda: ballot_secret(unsigned=True, writing_place=wrong("是"), on=ON),
        "writing_place",
        "是",
        SAYS_YES_OR_NO,
    ),
    (
        "no reason",
        lambda: assistance_valid(wrong("病"), trusted=True, on=ON),
        "reason",
        "病",
        "a member of HelpReason",
    ),
    (
        "trust in words",
        lambda: assistance_valid(HelpReason.DISABLED, trusted=wrong("是"), on=ON),
        "trusted",
        "是",
        SAYS_YES_OR_NO,
    ),
    *(
        (
            f"{field} in words",
            lambda field=field: Credentials(
                **{
                    "examined": True,
                    "qualified": True,
                    "procedure_lawful": True,
                    field: wrong("是"),
                }
            ),
            field,
            "是",
            expected,
        )
        for field, expected in (
            ("examined", SAYS_YES_OR_NO),
            ("qualified", SAYS_YES_OR_NO),
            ("procedure_lawful", SAYS_YES_OR_NO),
            ("other_fault", SAYS_YES_OR_NO),
            ("by_election", SAYS_YES_OR_NO),
            ("won_by", "a member of ElectionOffence"),
            ("confirmed_by", "a member of ElectionOrgan"),
        )
    ),
    (
        "no credentials",
        lambda: credentials_valid(wrong(1), level=Level.TOWN, on=ON),
        "credentials",
        1,
        "a Credentials",
    ),
    (
        "credentials of no level",
        lambda: credentials_valid(FINE, level=wrong("镇"), on=ON),
        "level",
        "镇",
        "a member of Level",
    ),
    (
        "a list of no level",
        lambda: deputies_list_in_time(DAY, first_session=DAY, level=wrong("镇"), on=ON),
        "level",
        "镇",
        "a member of Level",
    ),
    (
        "a list of no day",
        lambda: deputies_list_in_time(wrong(1), first_session=DAY, level=Level.TOWN, on=ON),
        "published",
        1,
        "a datetime.date",
    ),
    (
        "a session of no day",
        lambda: deputies_list_in_time(DAY, first_session=wrong(1), level=Level.TOWN, on=ON),
        "first_session",
        1,
        "a datetime.date",
    ),
    (
        "no election day",
        lambda: election_calendar(wrong(1), on=ON),
        "election_day",
        1,
        "a datetime.date",
    ),
    (
        "a list of voters of no day",
        lambda: election_calendar(DAY, on=ON, list_published=wrong(1)),
        "list_published",
        1,
        "a datetime.date",
    ),
    (
        "an objection of no day",
        lambda: election_calendar(DAY, on=ON, objected=wrong(1)),
        "objected",
        1,
        "a datetime.date",
    ),
    (
        "a list after election day",
        lambda: election_calendar(DAY, on=ON, list_published=date(2026, 11, 16)),
        "list_published",
        date(2026, 11, 16),
        "2026-11-15, election day, or earlier",
    ),
    (
        "an objection after election day",
        lambda: election_calendar(DAY, on=ON, objected=date(2026, 11, 16)),
        "objected",
        date(2026, 11, 16),
        "2026-11-15, election day, or earlier",
    ),
    (
        "an objection before the list",
        lambda: election_calendar(DAY, on=ON, objected=date(2026, 10, 25)),
        "objected",
        date(2026, 10, 25),
        "2026-10-26, when the list was published, or later",
    ),
    (
        "neither term nor circumstances",
        lambda: national_election_due(on=ON),
        "term_ends",
        None,
        "exactly one of",
    ),
    (
        "both term and circumstances",
        lambda: national_election_due(on=ON, term_ends=DAY, circumstances_ended=DAY),
        "term_ends",
        DAY,
        "exactly one of",
    ),
    (
        "a term of no day",
        lambda: national_election_due(on=ON, term_ends=wrong(1)),
        "term_ends",
        1,
        "a datetime.date",
    ),
    (
        "circumstances of no day",
        lambda: national_election_due(on=ON, circumstances_ended=wrong(1)),
        "circumstances_ended",
        1,
        "a datetime.date",
    ),
]


@pytest.mark.parametrize(
    ("call", "field", "value", "expected"),
    [row[1:] for row in REFUSED],
    ids=[f"{place} {row[0]}" for place, row in enumerate(REFUSED)],
)
def test_it_is_refused(
    call: Callable[[], object], field: str, value: object, expected: str
) -> None:
    """One error names the field, the value and what would have been accepted."""
    with pytest.raises(npc.FactsError) as caught:
        call()

    assert field == caught.value.field
    assert value == caught.value.value
    assert expected in caught.value.expected
