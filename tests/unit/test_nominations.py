"""Nominations: what is refused, what is left open, and what is said."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import attrs
import pytest

import npcmodel as npc
from npcmodel import Body, Level
from npcmodel.facts.people import Contest
from npcmodel.nominations import (
    FundingStage,
    PrimaryNeed,
    PrimaryStep,
    candidate_pool_valid,
    funding_consequence,
    introduction_in_time,
    list_order_valid,
    list_valid,
    name_order,
    national_list_valid,
    nomination_time_valid,
    nominations_valid,
    primary,
    primary_needed,
)
from npcmodel.profiles import BEIJING

ON = date(2026, 11, 21)
DIRECT, INDIRECT = Contest.DEPUTIES_DIRECT, Contest.DEPUTIES_INDIRECT
CHIEF, DEPUTY, MEMBER = Contest.CHIEF_POST, Contest.DEPUTY_POST, Contest.COMMITTEE_MEMBER
SERVICE = Contest.SERVICE_DEPUTIES_DIRECT
VOTES = {"甲": 40, "乙": 33, "丙": 33, "丁": 12}
PRESIDIUM: dict[str, Any] = {
    "nominated_by": Body.PRESIDIUM,
    "deliberated": True,
    "by_majority": True,
}
OTHER_TEXTS = "no contest of the forces or a village: other texts rule theirs"


def wrong(value: object) -> Any:
    """Return a value of a kind that the annotations refuse."""
    return value


Refused = tuple[str, Any, tuple[Any, ...], dict[str, Any], str, object, str]
CAPS_REFUSED: list[Refused] = [
    (
        "a contest of the forces",
        nominations_valid,
        (SERVICE,),
        {"seats": 1, "signers": {"王": ["甲"]}},
        "contest",
        SERVICE,
        OTHER_TEXTS,
    ),
    (
        "no contest",
        nominations_valid,
        (wrong("正职"),),
        {"seats": 1, "signers": {"王": ["甲"]}},
        "contest",
        "正职",
        "a member of Contest",
    ),
    (
        "no seats",
        nominations_valid,
        (DIRECT,),
        {"seats": 0, "signers": {"王": ["甲"]}},
        "seats",
        0,
        "at least 1",
    ),
    (
        "two chiefs",
        nominations_valid,
        (CHIEF,),
        {"seats": 2, "signers": {"王": ["甲"]}},
        "seats",
        2,
        "1: a chief post is one seat",
    ),
    (
        "nobody nominates",
        nominations_valid,
        (DIRECT,),
        {"seats": 1},
        "signers",
        {},
        "at least one nominator of any kind",
    ),
    (
        "a presidium nominates a deputy",
        nominations_valid,
        (INDIRECT,),
        {"seats": 1, "presidium": ["甲"]},
        "presidium",
        ("甲",),
        "nobody: a presidium nominates no deputies",
    ),
    (
        "a party nominates an official",
        nominations_valid,
        (DEPUTY,),
        {"seats": 1, "organisations": {"某党": ["甲"]}},
        "organisations",
        ["某党"],
        "none: presidium and deputies nominate officials",
    ),
    (
        "one nominator names one twice",
        nominations_valid,
        (DIRECT,),
        {"seats": 3, "signers": {"王": ["甲", "乙", "甲"]}},
        "signers['王']",
        ["甲"],
        "each name once",
    ),
    (
        "a name for a list of names",
        nominations_valid,
        (DIRECT,),
        {"seats": 3, "signers": {"王": "甲乙"}},
        "signers['王']",
        "甲乙",
        "a sequence of names",
    ),
    (
        "a number for a list of names",
        nominations_valid,
        (DEPUTY,),
        {"seats": 3, "presidium": wrong(3)},
        "presidium",
        3,
        "a sequence of names",
    ),
    (
        "nominators without nominees",
        nominations_valid,
        (DIRECT,),
        {"seats": 3, "signers": wrong(["王"])},
        "signers",
        ["王"],
        "a mapping",
    ),
    (
        "a nominee without name",
        nominations_valid,
        (DIRECT,),
        {"seats": 3, "signers": {"王": [None]}},
        "signers['王']",
        None,
        "a name, not None",
    ),
]
LISTS_REFUSED: list[Refused] = [
    (
        "one listed twice",
        list_valid,
        (["甲", "甲"], ["甲"]),
        {},
        "listed",
        ["甲"],
        "each name once",
    ),
    (
        "somebody funded whom nobody recommended",
        list_valid,
        (["甲"], ["甲"]),
        {"funded": ["乙"]},
        "funded",
        ["乙"],
        "persons who were recommended",
    ),
    (
        "a list of nobody",
        list_order_valid,
        ([], VOTES),
        {},
        "order",
        [],
        "names that stood in the primary, at least one",
    ),
    (
        "a name without votes",
        list_order_valid,
        (["甲", "戊"], VOTES),
        {},
        "order",
        ["戊"],
        "names that stood in the primary",
    ),
    (
        "half a vote",
        list_order_valid,
        (["甲"], {"甲": wrong(0.5)}),
        {},
        "votes['甲']",
        0.5,
        "a whole number of at least 0",
    ),
    (
        "equals that Beijing orders by strokes, strokes not told",
        list_order_valid,
        (["甲", "乙", "丙"], VOTES),
        {"profile": BEIJING},
        "strokes",
        None,
        "everybody's strokes: 《北京市",
    ),
    (
        "strokes of one of the equals not told",
        list_order_valid,
        (["甲", "乙", "丙"], VOTES),
        {"profile": BEIJING, "strokes": {"乙": 1}},
        "strokes",
        {"乙": 1},
        "everybody's strokes: 《北京市",
    ),
    (
        "a township elects no deputies of another",
        candidate_pool_valid,
        (),
        {"own_deputies_only": True, "level": Level.TOWN},
        "level",
        Level.TOWN,
        "a local level from the county up",
    ),
    (
        "nor does the nation",
        candidate_pool_valid,
        (),
        {"own_deputies_only": True, "level": Level.NATIONAL},
        "level",
        Level.NATIONAL,
        "a local level from the county up",
    ),
    (
        "neither yes nor no",
        candidate_pool_valid,
        (),
        {"own_deputies_only": wrong(1), "level": Level.COUNTY},
        "own_deputies_only",
        1,
        "a bool",
    ),
    (
        "no body",
        national_list_valid,
        (),
        {**PRESIDIUM, "nominated_by": "主席团"},
        "nominated_by",
        "主席团",
        "a member of Body",
    ),
    (
        "deliberated neither yes nor no",
        national_list_valid,
        (),
        {**PRESIDIUM, "deliberated": None},
        "deliberated",
        None,
        "a bool",
    ),
    (
        "fixed neither yes nor no",
        national_list_valid,
        (),
        {**PRESIDIUM, "by_majority": "yes"},
        "by_majority",
        "yes",
        "a bool",
    ),
]
COUNTY: dict[str, Any] = {"level": Level.COUNTY, "days": 2}
TIMES_REFUSED: list[Refused] = [
    (
        "voters of the forces elect",
        nomination_time_valid,
        (SERVICE,),
        {"days": 2},
        "contest",
        SERVICE,
        "a contest in which a congress elects",
    ),
    (
        "voters elect",
        nomination_time_valid,
        (DIRECT,),
        COUNTY,
        "contest",
        DIRECT,
        "a contest in which a congress elects",
    ),
    (
        "the nation",
        nomination_time_valid,
        (CHIEF,),
        {"level": Level.NATIONAL, "days": 2, "change_of_term": True},
        "level",
        Level.NATIONAL,
        "a local level",
    ),
    (
        "a township elects no deputies",
        nomination_time_valid,
        (INDIRECT,),
        {"level": Level.TOWN, "days": 2},
        "level",
        Level.TOWN,
        "a level from the county up: it elects deputies",
    ),
    (
        "a township has no standing committee",
        nomination_time_valid,
        (MEMBER,),
        {"level": Level.TOWN, "days": 2, "change_of_term": True},
        "level",
        Level.TOWN,
        "a level from the county up: it has a committee",
    ),
    (
        "change of term told for deputies",
        nomination_time_valid,
        (INDIRECT,),
        {**COUNTY, "change_of_term": False},
        "change_of_term",
        False,
        "None: it is asked of officials",
    ),
    (
        "change of term not told for officials",
        nomination_time_valid,
        (CHIEF,),
        COUNTY,
        "change_of_term",
        None,
        "a bool",
    ),
    ("no day", nomination_time_valid, (INDIRECT,), {**COUNTY, "days": 0}, "days", 0, "at least 1"),
    (
        "too few hours for three days",
        nomination_time_valid,
        (INDIRECT,),
        {"level": Level.COUNTY, "days": 3, "hours": 23},
        "hours",
        23,
        "at least 24",
    ),
    (
        "too many hours for two days",
        nomination_time_valid,
        (INDIRECT,),
        {**COUNTY, "hours": 49},
        "hours",
        49,
        "at most 48",
    ),
    (
        "hours below none",
        nomination_time_valid,
        (INDIRECT,),
        {"level": Level.COUNTY, "days": 1, "hours": -1},
        "hours",
        -1,
        "at least 0",
    ),
    (
        "introduced after election day",
        introduction_in_time,
        (date(2026, 12, 2),),
        {"election_day": date(2026, 12, 1)},
        "introduced",
        date(2026, 12, 2),
        "2026-12-01, election day, or earlier",
    ),
    (
        "an election day with a time of day",
        introduction_in_time,
        (ON,),
        {"election_day": datetime(2026, 12, 1, 8)},  # noqa: DTZ001
        "election_day",
        datetime(2026, 12, 1, 8),  # noqa: DTZ001
        "a datetime.date",
    ),
    (
        "no stage",
        funding_consequence,
        (wrong("已经当选"),),
        {},
        "stage",
        "已经当选",
        "a member of FundingStage",
    ),
]
PRIMARIES_REFUSED: list[Refused] = [
    (
        "no seats",
        primary_needed,
        (DIRECT,),
        {"seats": 0, "nominees": 3},
        "seats",
        0,
        "at least 1",
    ),
    (
        "two chiefs",
        primary_needed,
        (CHIEF,),
        {"seats": 2, "nominees": 3},
        "seats",
        2,
        "1: a chief post is one seat",
    ),
    (
        "fewer nominees than nobody",
        primary_needed,
        (DIRECT,),
        {"seats": 1, "nominees": -1},
        "nominees",
        -1,
        "at least 0",
    ),
    (
        "a surplus below nobody",
        primary_needed,
        (DEPUTY,),
        {"seats": 8, "nominees": 9, "surplus": -1},
        "surplus",
        -1,
        "at least 0",
    ),
    (
        "agreement neither yes nor no",
        primary_needed,
        (DIRECT,),
        {"seats": 2, "nominees": 5, "agreed": wrong(1)},
        "agreed",
        1,
        "a bool",
    ),
    *(
        (
            f"{contest.name} knows no agreement of voters",
            primary_needed,
            (contest,),
            {"seats": 1, "nominees": 5, "surplus": 1, "agreed": False},
            "agreed",
            False,
            "None: only voters in direct elections discuss",
        )
        for contest in (INDIRECT, CHIEF)
    ),
    *(
        (
            f"{contest.name} {nominees} for {seats} needs the surplus",
            primary_needed,
            (contest,),
            {"seats": seats, "nominees": nominees},
            "surplus",
            None,
            "the surplus of the election measures, in persons",
        )
        for contest, seats, nominees in (
            (INDIRECT, 10, 16),
            (INDIRECT, 1, 2),
            (CHIEF, 1, 2),
            (DEPUTY, 8, 9),
            (MEMBER, 4, 5),
        )
    ),
    (
        "no place",
        primary,
        (VOTES,),
        {"places": 0, "contest": DIRECT},
        "places",
        0,
        "at least 1",
    ),
    (
        "as many places as nominees",
        primary,
        (VOTES,),
        {"places": 4, "contest": DIRECT},
        "places",
        4,
        "fewer than the 4 in the primary",
    ),
    (
        "votes below none",
        primary,
        ({"甲": -1, "乙": 2},),
        {"places": 1, "contest": DIRECT},
        "votes['甲']",
        -1,
        "a whole number of at least 0",
    ),
    (
        "no poll",
        primary,
        (wrong(["甲"]),),
        {"places": 1, "contest": DIRECT},
        "votes",
        ["甲"],
        "a mapping",
    ),
]
REFUSED = [*CAPS_REFUSED, *LISTS_REFUSED, *TIMES_REFUSED, *PRIMARIES_REFUSED]


@pytest.mark.parametrize(
    ("rule", "args", "kwargs", "field", "value", "expected"),
    [row[1:] for row in REFUSED],
    ids=[f"{row[1].__name__}: {row[0]}" for row in REFUSED],
)
def test_contradictions_are_refused(  # noqa: PLR0913, PLR0917  # a row of the table
    rule: Any, args: tuple[Any, ...], kwargs: dict[str, Any], field: str, value: Any, expected: str
) -> None:
    """One error names field, value and expectation."""
    with pytest.raises(npc.FactsError) as caught:
        rule(*args, **{"on": ON, **kwargs})

    assert (field, value) == (caught.value.field, caught.value.value)
    assert expected in caught.value.expected


@pytest.mark.parametrize(
    ("contest", "seats", "surplus", "expected"),
    [
        (DIRECT, 3, 0, "at least 1 and at most 3 (《选举法》（2020）第31条第2款)"),
        (DIRECT, 3, 4, "at least 1 and at most 3 (《选举法》（2020）第31条第2款)"),
        (INDIRECT, 10, 1, "at least 2 and at most 5 (《选举法》（2020）第31条第2款)"),
        (INDIRECT, 10, 6, "at least 2 and at most 5 (《选举法》（2020）第31条第2款)"),
        (INDIRECT, 1, 0, "at least 1 (《选举法》（2020）第31条第1款)"),
        (DEPUTY, 8, 0, "at least 1 and at most 3 (《地方组织法》（2022）第27条第1款)"),
        (DEPUTY, 8, 4, "at least 1 and at most 3 (《地方组织法》（2022）第27条第1款)"),
        (MEMBER, 30, 2, "at least 3 and at most 6 (《地方组织法》（2022）第27条第1款)"),
        (MEMBER, 30, 7, "at least 3 and at most 6 (《地方组织法》（2022）第27条第1款)"),
        (MEMBER, 4, 0, "at least 1 (《地方组织法》（2022）第27条第1款)"),
        (CHIEF, 1, 2, "at least 0 and at most 1 (《地方组织法》（2022）第27条第1款)"),
    ],
)
def test_a_surplus_outside_the_statute_is_refused(
    contest: Contest, seats: int, surplus: int, expected: str
) -> None:
    """Whatever the nominees, with the range and its provision."""
    with pytest.raises(npc.OutOfRangeError) as caught:
        primary_needed(contest, seats=seats, nominees=seats + 1, surplus=surplus, on=ON)

    assert ("surplus", surplus, expected) == (
        caught.value.field,
        caught.value.value,
        caught.value.expected,
    )


def decisive(found: Any) -> list[str]:
    """Return the open points that decide, in English."""
    return [point.says.en for point in found.open if point.decides]


def test_organisations_above_the_seats_together_stay_open() -> None:
    """Each within the seats, all together above them: neither yes nor no."""
    named = {"某党": ["甲", "乙"], "工会": ["丙"]}
    ruling = nominations_valid(DIRECT, seats=2, organisations=named, on=ON)

    assert not ruling.holds
    assert ruling.undecided
    assert "合计超过" in ruling.explain()


def test_organisations_that_share_their_nominees_exceed_nothing() -> None:
    """Who is recommended by two is one candidate."""
    named = {"某党": ["甲", "乙"], "工会": ["乙", "甲"]}
    ruling = nominations_valid(DIRECT, seats=2, organisations=named, on=ON)

    assert ruling.holds
    assert () == ruling.open


def test_an_organisation_above_the_seats_decides() -> None:
    """One alone above the seats is a no, with its name, and nothing is left open."""
    named = {"某党": ["甲", "乙", "丙"], "工会": ["丁"]}
    ruling = nominations_valid(DIRECT, seats=2, organisations=named, on=ON)

    assert not ruling.holds
    assert not ruling.undecided
    assert [(3, 2)] == [(one.count, one.required) for one in ruling.grounds]
    assert "：某党，" in ruling.grounds[0].explain("zh")
    assert ": 某党;" in ruling.grounds[0].explain("en")


def test_presidium_and_deputies_are_held_against_the_seats_apart() -> None:
    """A presidium that fills the seats leaves deputies theirs."""
    signers = {"王": ["丙"], "李": ["丙", "丁", "戊"]}
    ruling = nominations_valid(DEPUTY, seats=2, presidium=["甲", "乙"], signers=signers, on=ON)

    assert [(2, True), (3, False)] == [(one.count, one.holds) for one in ruling.grounds]
    assert "主席团" not in ruling.grounds[1].explain("zh")
    assert "李" in ruling.grounds[1].explain("zh")


def test_the_largest_number_within_the_seats_is_the_ground() -> None:
    """Nobody is named where nobody exceeds."""
    signers: dict[str, list[str]] = {"王": [], "李": ["丙", "丁"]}
    [ground] = nominations_valid(INDIRECT, seats=2, signers=signers, on=ON).grounds

    assert (2, 2, True) == (ground.count, ground.required, ground.holds)
    assert "李" not in ground.explain("zh")


def test_a_ruling_keeps_who_named_whom() -> None:
    """It can be asked again of the facts it holds."""
    ruling = nominations_valid(DIRECT, seats=1, signers={"王": iter(["甲"])}, on=ON)

    assert {"王": ("甲",)} == ruling.facts["signers"]
    assert {ruling} == {attrs.evolve(ruling)}


def test_a_list_says_who_is_left_out_and_who_is_added() -> None:
    """Both at once where one was put in another's place."""
    ruling = list_valid(["甲", "丙"], ["甲", "乙"], on=ON)
    [ground] = ruling.grounds

    assert "未列入的：乙；增列的：丙" in ground.explain("zh")
    assert "left out: 乙; added: 丙" in ground.explain("en")


def test_whoever_was_funded_is_rightly_left_out() -> None:
    """Left out it is no fault; listed it is."""
    without = list_valid(["甲"], ["甲", "乙"], funded=["乙"], on=ON)
    with_them = list_valid(["甲", "乙"], ["甲", "乙"], funded=["乙"], on=ON)

    assert [True, True] == [ground.holds for ground in without.grounds]
    assert [True, False] == [ground.holds for ground in with_them.grounds]
    assert "名单：乙" in with_them.grounds[1].explain("zh")


def test_a_list_out_of_order_names_whoever_stands_too_late() -> None:
    """Who had more votes than the one before."""
    ruling = list_order_valid(["乙", "甲", "丁"], VOTES, on=ON)

    assert not ruling.holds
    assert "排列：甲（" in ruling.grounds[0].explain("zh")
    assert () == ruling.open


def test_equals_have_no_order_among_themselves() -> None:
    """Either order is lawful, and the ruling says why."""
    for order in (["甲", "乙", "丙"], ["甲", "丙", "乙"]):
        ruling = list_order_valid(order, VOTES, on=ON)

        assert ruling.holds
        assert 1 == len(ruling.open)


def test_names_in_order_of_strokes() -> None:
    """Equals stay together, as they were given."""
    strokes = {"丁": 2, "王": 4, "孔": 4, "张": 7}
    given = ["张三", "王五", "丁一", "孔四"]

    assert (("丁一",), ("王五", "孔四"), ("张三",)) == name_order(
        given, lambda who: strokes[who[0]]
    )
    assert () == name_order([], len)


@pytest.mark.parametrize(
    ("names", "key", "field", "value", "expected"),
    [
        (["甲", "甲"], len, "names", ["甲"], "each name once"),
        (["甲", "乙"], {"甲": 1, "乙": "二"}.__getitem__, "key", [1, "二"], "can be compared"),
    ],
)
def test_names_that_have_no_order_are_refused(
    names: list[str], key: Any, field: str, value: object, expected: str
) -> None:
    """A name twice, or keys of two kinds."""
    with pytest.raises(npc.FactsError) as caught:
        name_order(names, key)

    assert (field, value) == (caught.value.field, caught.value.value)
    assert expected in caught.value.expected


def test_a_national_list_says_what_went_wrong() -> None:
    """Each step has its own ground."""
    ruling = national_list_valid(nominated_by=None, deliberated=False, by_majority=True, on=ON)

    assert [False, False, True] == [ground.holds for ground in ruling.grounds]
    assert "the presidium nominates" in ruling.explain("en")


def test_no_least_time_is_noted_where_the_law_gives_none() -> None:
    """Within a term and in townships; the measures may ask for some."""
    for level, change in ((Level.COUNTY, False), (Level.TOWN, True), (Level.TOWN, False)):
        ruling = nomination_time_valid(CHIEF, level=level, days=1, change_of_term=change, on=ON)

        assert ruling.holds
        assert "选举办法可以规定" in ruling.explain()


def test_two_days_of_fewer_hours_stay_open() -> None:
    """Enough as calendar days, too little as forty-eight hours."""
    ruling = nomination_time_valid(INDIRECT, level=Level.COUNTY, days=2, hours=30, on=ON)

    assert [
        "at least 2 days: the text does not say whether these are calendar days or 48 hours"
    ] == (decisive(ruling))


def need(contest: Contest, seats: int, nominees: int, **more: Any) -> PrimaryNeed:
    """Return what follows a number of nominees."""
    return primary_needed(contest, seats=seats, nominees=nominees, on=ON, **more)


def test_discord_within_the_margin_stays_open() -> None:
    """No primary is provided there; agreement leaves nothing open."""
    discord, agreed, silent = (need(DIRECT, 2, 4, agreed=one) for one in (False, True, None))

    assert PrimaryStep.NO_RULE is discord.step
    assert 1 == len(decisive(discord))
    assert (PrimaryStep.SETTLED, ()) == (agreed.step, agreed.open)
    assert (PrimaryStep.DISCUSS, ()) == (silent.step, silent.open)


def test_how_many_stand_after_a_direct_primary_may_be_told() -> None:
    """The text does not say; a number within the statute answers."""
    silent, told = (need(DIRECT, 3, 7, agreed=False, surplus=one) for one in (None, 2))

    assert (None, 5) == (silent.places, told.places)
    assert [
        "how many stand after the primary, within the statutory surplus, the text does not fix"
    ] == ([point.says.en for point in silent.open])
    assert () == told.open


@pytest.mark.parametrize(
    ("contest", "seats", "nominees", "surplus"),
    [(DIRECT, 2, 2, None), (INDIRECT, 10, 11, None), (INDIRECT, 1, 1, None), (DEPUTY, 8, 8, 1)],
)
def test_too_few_nominees_have_no_rule(
    contest: Contest, seats: int, nominees: int, surplus: int | None
) -> None:
    """The result says that the text is silent."""
    found = need(contest, seats, nominees, surplus=surplus)

    assert PrimaryStep.NO_RULE is found.step
    assert ["the text does not say what follows where fewer are nominated than must stand"] == (
        decisive(found)
    )
    assert 1 == found.grounds[0].missing


def test_a_chief_post_without_surplus_and_two_nominees_has_no_rule() -> None:
    """Going without surplus is for a single nominee."""
    [point] = decisive(need(CHIEF, 1, 2, surplus=0))

    assert point.startswith("a chief post goes without surplus")


def test_an_interval_without_whole_number_says_so() -> None:
    """One deputy elected indirectly, up to four members of a committee."""
    for found in (need(INDIRECT, 1, 2, surplus=1), need(MEMBER, 4, 6, surplus=1)):
        assert ["没有整数" in point.says.zh for point in found.open] == [True]


def test_the_measures_fix_more_than_one_for_an_interval_without_whole_number() -> None:
    """Up to what they fix the nominees are voted on."""
    steps = [need(INDIRECT, 1, nominees, surplus=2).step for nominees in (1, 2, 3, 4)]

    assert [PrimaryStep.NO_RULE, PrimaryStep.VOTE, PrimaryStep.VOTE, PrimaryStep.PRIMARY] == steps


def test_nominees_are_counted_as_nominees() -> None:
    """Held against least and most, the excess named."""
    found = need(INDIRECT, 10, 16, surplus=3)

    assert [(12, True, 0), (15, False, 1)] == [
        (one.required, one.holds, one.excess) for one in found.grounds[:2]
    ]
    assert "提名16人，应不多于15人，多1人" in found.explain()


def test_a_need_explains_itself() -> None:
    """Contest, step, places, then the provisions."""
    found = need(DEPUTY, 8, 12, surplus=3)

    assert "副职：预选，正式候选人11人" == found.explain("zh").splitlines()[0]
    assert "deputy post: primary, formal candidates: 11" == found.explain("en").splitlines()[0]
    assert "正职：直接投票" == need(CHIEF, 1, 1).explain().splitlines()[0]


def test_a_tie_for_the_last_place_is_handed_back() -> None:
    """Nobody of the tied is selected; the places left are counted."""
    result = primary(VOTES, places=2, contest=DEPUTY, on=ON)

    assert (("甲",), ("乙", "丙"), 1) == (result.selected, result.tied, result.contested)
    assert 1 == len(decisive(result))
    assert ["入选：甲", "票数相等：乙、丙，尚余1名"] == result.explain("zh").splitlines()[:2]
    assert ["selected: 甲", "tied: 乙, 丙; places left: 1"] == result.explain("en").splitlines()[:2]


def test_a_clear_order_leaves_nothing_open() -> None:
    """Equals above the cut are both in."""
    result = primary(VOTES, places=3, contest=DIRECT, on=ON)

    assert (("甲", "乙", "丙"), (), 0, ()) == (
        result.selected,
        result.tied,
        result.contested,
        result.open,
    )
    assert 2 == len(result.explain().splitlines())


def test_a_tie_of_all_selects_nobody() -> None:
    """And says so."""
    result = primary({"甲": 0, "乙": 0}, places=1, contest=CHIEF, on=ON)

    assert () == result.selected
    assert "入选：无" == result.explain("zh").splitlines()[0]
    assert "selected: nobody" == result.explain("en").splitlines()[0]


def test_a_consequence_explains_itself() -> None:
    """Stage and consequence, then prohibition and provision."""
    found = funding_consequence(FundingStage.ELECTED, on=ON)

    assert "已经当选：当选无效" == found.explain("zh").splitlines()[0]
    assert "elected: void" == found.explain("en").splitlines()[0]
    assert 3 == len(found.explain().splitlines())


@pytest.mark.parametrize(
    "asked",
    [
        lambda contest: primary_needed(contest, seats=3, nominees=4, on=ON),
        lambda contest: primary({"甲": 3, "乙": 1}, places=1, contest=contest, on=ON),
        lambda contest: nominations_valid(contest, seats=1, signers={"甲": ("乙",)}, on=ON),
        lambda contest: nomination_time_valid(contest, level=npc.Level.COUNTY, days=2, on=ON),
    ],
    ids=["primary_needed", "primary", "nominations_valid", "nomination_time_valid"],
)
def test_villages_are_ruled_elsewhere(asked: Any) -> None:
    """No text on congresses speaks of who stands for a villagers' committee."""
    with pytest.raises(npc.FactsError) as caught:
        asked(Contest.VILLAGE_COMMITTEE)

    assert "contest" == caught.value.field
