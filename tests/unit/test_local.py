"""What only local rules on direct elections ask for, and local texts beside the statutes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

import npcmodel as npc
from npcmodel.elections.ballots import proxies_valid
from npcmodel.elections.calendar import CalendarStep
from npcmodel.elections.conduct import ElectionRole, election_worker_eligible
from npcmodel.elections.local import (
    Limited,
    StaffRole,
    by_election_notice_valid,
    election_staff_eligible,
    local_number_valid,
    organisations_share_valid,
    primary_turnout_valid,
    stroke_order_valid,
)
from npcmodel.elections.voters import Voter, electoral_right
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.nominations import list_order_valid, list_valid, nominations_valid
from npcmodel.profiles import (
    BEIJING,
    CHONGQING,
    SHANDONG,
    SHANGHAI,
    ZHEJIANG,
    DirectElections,
    Limit,
    ListOrder,
)
from npcmodel.seats import (
    Authority,
    addition_granted_by,
    district_size_valid,
    districts_valid,
    nationality_ratio_valid,
    nationality_represented,
    refixing_report_due,
)

ON = date(2026, 11, 21)
E_DAY = date(2026, 11, 30)
RULES = Edition(
    Text("某省选举细则", "Rules of a Province"),
    date(2022, 1, 1),
    date(2022, 1, 1),
    Text("附则", "last article"),
)
DISTRICT = npc.ElectoralDistrict(registered=300, seats=1)
DIRECT = npc.Contest.DEPUTIES_DIRECT
NATIONAL_ONLY = "只问国家法律，未问地方规定"
UNKNOWN = "重庆的规定中没有录入适用于此的条文，地方规定不详"


def wrong(value: object) -> Any:
    """Return a value of the wrong kind, which mypy lets pass."""
    return value


def place(**given: Any) -> npc.Profile:
    """Return a place whose rules give the values."""
    fields: Any = {
        name: Provision(value, Citation(RULES, 1), RULES.in_force) for name, value in given.items()
    }
    return npc.Profile(
        name="某省", tier=npc.Tier.PROVINCE, direct_elections=DirectElections(**fields)
    )


def notes(ruling: npc.Ruling) -> list[str]:
    """Return the notes in Chinese."""
    return [note.zh for note in ruling.notes]


UNSAID: list[Callable[[npc.Profile | None], npc.Ruling]] = [
    lambda where: local_number_valid(Limited.VICE_CHAIRS, 2, on=ON, profile=where),
    lambda where: organisations_share_valid(1, seats=9, on=ON, profile=where),
    lambda where: primary_turnout_valid(100, district=DISTRICT, on=ON, profile=where),
    lambda where: stroke_order_valid(["丁"], {"丁": 2}, on=ON, profile=where),
    lambda where: election_staff_eligible(
        StaffRole.SERVING, candidate=True, near_relative=False, on=ON, profile=where
    ),
    lambda where: by_election_notice_valid(
        CalendarStep.CANDIDATES, date(2026, 11, 16), election_day=E_DAY, on=ON, profile=where
    ),
]


@pytest.mark.parametrize("ask", UNSAID)
def test_what_no_text_says_is_left_open(ask: Callable[[npc.Profile | None], npc.Ruling]) -> None:
    """Neither yes nor no, and the note says whose texts were asked."""
    alone, there = ask(None), ask(CHONGQING)

    assert (True, True) == (alone.undecided, there.undecided)
    assert ([NATIONAL_ONLY], [UNKNOWN]) == (notes(alone), notes(there))


BESIDE: list[Callable[[npc.Profile | None], npc.Ruling]] = [
    lambda where: district_size_valid(2, on=ON, profile=where),
    lambda where: districts_valid({"东": 9}, {"东": 1}, on=ON, profile=where),
    lambda where: nationality_ratio_valid(9, 9, on=ON, profile=where),
    lambda where: nationality_represented(1, national=False, on=ON, profile=where),
    lambda where: nominations_valid(DIRECT, seats=1, signers={"甲": ["乙"]}, on=ON, profile=where),
    lambda where: list_valid(["甲"], ["甲"], on=ON, profile=where),
    lambda where: list_order_valid(["甲"], {"甲": 1}, on=ON, profile=where),
    lambda where: electoral_right(
        Voter(date(2000, 1, 1)), election_day=E_DAY, on=ON, profile=where
    ),
    lambda where: election_worker_eligible(
        ElectionRole.TELLER, candidate=False, near_relative=False, on=ON, profile=where
    ),
    lambda where: proxies_valid(
        1, away=True, consented=True, in_writing=True, on=ON, profile=where
    ),
    lambda where: npc.may_initiate(
        npc.Initiative.NOMINATION_OF_DEPUTY, DISTRICT, signers=10, on=ON, profile=where
    ),
]


@pytest.mark.parametrize("ask", BESIDE)
def test_the_statute_answers_where_no_local_text_is_known(
    ask: Callable[[npc.Profile | None], npc.Ruling],
) -> None:
    """And the note says so."""
    alone, there = ask(None), ask(CHONGQING)

    assert (True, True) == (alone.holds, there.holds)
    assert NATIONAL_ONLY in notes(alone)
    assert UNKNOWN in notes(there)


@pytest.mark.parametrize("ask", BESIDE)
def test_a_text_of_the_place_stands_beside_the_statute(
    ask: Callable[[npc.Profile | None], npc.Ruling],
) -> None:
    """Nothing is noted where it was read, and it is asked again with the place."""
    ruling = ask(SHANDONG)

    assert ruling.holds
    assert {NATIONAL_ONLY, UNKNOWN}.isdisjoint(notes(ruling))
    assert SHANDONG is ruling.facts["profile"]
    assert any("山东省" in str(one.citation) for one in ruling.grounds)


def test_usual_numbers_are_said_in_both_languages() -> None:
    """A note names the number, what is usual, and the provision."""
    ruling = local_number_valid(Limited.COUNTY_COMMITTEE, 8, on=ON, profile=SHANDONG)
    [note] = ruling.notes

    assert ruling.holds
    assert (
        "县级选举委员会组成人员一般为9至15，实际为8"
        "（《山东省县乡两级人民代表大会选举实施细则》（2021）第7条第1款）"
    ) == note.zh
    assert "county committee: as a rule 9 to 15, here 8 [Shandong" in note.en


@pytest.mark.parametrize(
    ("limit", "number", "said", "undecided", "noted"),
    [
        (Limit(least=2, soft=True), 1, "选举委员会副主任一般为不少于2", False, 1),
        (Limit(most=3, soft=True), 4, "选举委员会副主任一般为不多于3", False, 1),
        (Limit(2, 2, about=True), 3, "选举委员会副主任为2左右", True, 0),
        (Limit(2, 2, about=True), 2, "选举委员会副主任为2左右", False, 0),
    ],
)
def test_usual_and_about(
    limit: Limit,
    number: int,
    said: str,
    undecided: bool,  # noqa: FBT001
    noted: int,
) -> None:
    """What is usual never fails; how far about goes is open, and decides where it binds."""
    ruling = local_number_valid(
        Limited.VICE_CHAIRS, number, on=ON, profile=place(vice_chairs=limit)
    )

    assert (undecided, noted) == (ruling.undecided, len(ruling.notes))
    assert [said] == [one.says.zh for one in ruling.grounds if one.says]


def test_small_townships_have_the_statute_beside_the_local_text() -> None:
    """Without a place the statute alone answers."""
    alone = local_number_valid(Limited.SMALL_TOWNSHIP_SEATS, 0, on=ON)
    there = local_number_valid(Limited.SMALL_TOWNSHIP_SEATS, 0, on=ON, profile=SHANDONG)

    assert (False, 1) == (alone.holds, len(alone.grounds))
    assert (False, 2) == (there.holds, len(there.grounds))


def test_who_is_no_candidate_is_barred_by_no_text() -> None:
    """Neither needs a local text to serve."""
    ruling = election_staff_eligible(
        StaffRole.PRESIDING, candidate=False, near_relative=False, on=ON
    )

    assert ruling.holds
    assert "无明文" in ruling.explain("zh")


def test_equals_in_a_primary_stand_by_strokes_where_a_text_says_so() -> None:
    """In Beijing; elsewhere their order is left open."""
    votes = {"王": 9, "丁": 9}
    beijing = list_order_valid(
        ["王", "丁"], votes, on=ON, strokes={"王": 4, "丁": 2}, profile=BEIJING
    )
    shandong = list_order_valid(["王", "丁"], votes, on=ON, profile=SHANDONG)

    assert (False, 0) == (beijing.holds, len(beijing.open))
    assert (True, 1) == (shandong.holds, len(shandong.open))


def test_two_orders_leave_a_list_open() -> None:
    """In Zhejiang the list is by strokes even after a primary."""
    strokes = {"王": 4, "丁": 2}
    ruling = list_order_valid(
        ["丁", "王"], {"王": 9, "丁": 8}, on=ON, strokes=strokes, profile=ZHEJIANG
    )

    assert ruling.undecided
    assert 1 == len(ruling.grounds)


def test_a_place_that_orders_its_first_list_otherwise_says_nothing_of_strokes() -> None:
    """The rule asks of strokes alone."""
    ruling = stroke_order_valid(["丁"], {"丁": 2}, on=ON, profile=place(list_order=ListOrder.VOTES))

    assert ruling.undecided


def test_levels_that_a_local_text_does_not_name_have_the_statute_alone() -> None:
    """Beijing names townships, and has no counties."""
    county = addition_granted_by(npc.Level.COUNTY, on=ON, profile=BEIJING)
    quota = npc.deputy_seats(
        npc.Level.COUNTY, population=300_000, addition=True, on=ON, profile=BEIJING
    )

    assert 1 == len(county.grounds)
    assert "第19条第3款" not in quota.explain("zh")


def test_a_province_is_no_county() -> None:
    """Its own number of deputies is no matter of direct elections."""
    quota = npc.deputy_seats(npc.Level.PROVINCE, population=60_000_000, on=ON, profile=ZHEJIANG)

    assert [] == [one for one in quota.grounds if "浙江" in str(one.citation)]


def test_a_waiver_rests_on_the_statute() -> None:
    """The local floor is not asked where it was waived."""
    ruling = nationality_ratio_valid(1, 9, on=ON, waived=True, profile=ZHEJIANG)

    assert [] == [one for one in ruling.grounds if "浙江" in str(one.citation)]


def test_only_direct_elections_have_local_surpluses() -> None:
    """Other contests rest on the statute."""
    margin = npc.candidate_margin(npc.Contest.DEPUTIES_INDIRECT, seats=5, on=ON, profile=ZHEJIANG)
    named = nominations_valid(
        npc.Contest.DEPUTIES_INDIRECT, seats=2, signers={"甲": ["乙"]}, on=ON, profile=ZHEJIANG
    )

    assert 2 == len(margin.grounds)
    assert 1 == len(named.grounds)


def test_a_resignation_rests_on_both() -> None:
    """Of a county's deputy to its committee; other matters of it have no local ground here."""
    committee = npc.Roll(npc.Body.STANDING_COMMITTEE, npc.Level.COUNTY, 33)
    resigned = npc.carried(
        committee,
        npc.Tally(yes=17),
        matter=npc.Matter.RESIGNATION_OF_DEPUTY,
        on=ON,
        profile=SHANDONG,
    )
    ordinary = npc.carried(committee, npc.Tally(yes=17), on=ON, profile=SHANDONG)

    assert resigned.holds
    assert [1, 0] == [
        len([one for one in ruling.grounds if "山东省" in str(one.citation)])
        for ruling in (resigned, ordinary)
    ]


NAMES = "names with their strokes, each once"
STEPS = "VOTER_LIST, CANDIDATES, FORMAL_CANDIDATES"
REFUSED: list[tuple[Callable[[], object], str, str]] = [
    (lambda: local_number_valid(wrong("副主任"), 1, on=ON), "what", "a member of Limited"),
    (lambda: local_number_valid(Limited.VICE_CHAIRS, -1, on=ON), "number", "at least 0"),
    (
        lambda: local_number_valid(Limited.VICE_CHAIRS, 1, on=ON, profile=wrong("山东")),
        "profile",
        "a Profile",
    ),
    (lambda: local_number_valid(Limited.VICE_CHAIRS, 1, on=wrong(1)), "on", "a datetime.date"),
    (lambda: organisations_share_valid(-1, seats=1, on=ON), "nominees", "at least 0"),
    (lambda: organisations_share_valid(1, seats=0, on=ON), "seats", "at least 1"),
    (
        lambda: primary_turnout_valid(301, district=DISTRICT, on=ON),
        "participating",
        "at most 300",
    ),
    (
        lambda: primary_turnout_valid(1, district=wrong(300), on=ON),
        "district",
        "a ElectoralDistrict",
    ),
    (lambda: stroke_order_valid("丁", {"丁": 2}, on=ON), "order", "a sequence of names"),
    (lambda: stroke_order_valid(wrong(1), {"丁": 2}, on=ON), "order", "a sequence of names"),
    (lambda: stroke_order_valid([], {}, on=ON), "order", NAMES),
    (lambda: stroke_order_valid(["丁"], {}, on=ON), "order", NAMES),
    (lambda: stroke_order_valid(["丁", "丁"], {"丁": 2}, on=ON), "order", NAMES),
    (lambda: stroke_order_valid(["丁"], {"丁": 0}, on=ON), "strokes['丁']", "at least 1"),
    (
        lambda: election_staff_eligible(wrong("主持"), candidate=False, near_relative=False, on=ON),
        "role",
        "a member of StaffRole",
    ),
    (
        lambda: election_staff_eligible(
            StaffRole.SERVING, candidate=wrong(1), near_relative=False, on=ON
        ),
        "candidate",
        "a bool",
    ),
    (
        lambda: election_staff_eligible(
            StaffRole.SERVING, candidate=False, near_relative=wrong(1), on=ON
        ),
        "near_relative",
        "a bool",
    ),
    (
        lambda: by_election_notice_valid(CalendarStep.LAWSUIT, E_DAY, election_day=E_DAY, on=ON),
        "step",
        STEPS,
    ),
    (
        lambda: by_election_notice_valid(
            CalendarStep.VOTER_LIST, date(2026, 12, 1), election_day=E_DAY, on=ON
        ),
        "published",
        "2026-11-30, the by-election, or earlier",
    ),
    (
        lambda: refixing_report_due(ON, on=ON, by=Authority.COUNTY_STANDING_COMMITTEE),
        "by",
        "PROVINCIAL_STANDING_COMMITTEE, or one to whom",
    ),
    (
        lambda: refixing_report_due(
            ON, on=ON, by=Authority.NPC_STANDING_COMMITTEE, profile=BEIJING
        ),
        "by",
        "PROVINCIAL_STANDING_COMMITTEE, or one to whom",
    ),
    (
        lambda: npc.deputy_seats(npc.Level.NATIONAL, on=ON, profile=BEIJING),
        "profile",
        "None for the nation",
    ),
    (
        lambda: nationality_represented(1, national=True, on=ON, profile=BEIJING),
        "profile",
        "None for the nation",
    ),
    (
        lambda: district_size_valid(1, on=ON, forces=True, profile=BEIJING),
        "profile",
        "None: no place's text binds the armed forces",
    ),
    (
        lambda: proxies_valid(
            *(1,), away=True, consented=True, in_writing=True, on=ON, forces=True, profile=BEIJING
        ),
        "profile",
        "None: no place's text binds the armed forces",
    ),
    (
        lambda: list_order_valid(["甲", "乙"], {"甲": 2, "乙": 1}, on=ON, profile=ZHEJIANG),
        "strokes",
        "everybody's strokes",
    ),
    (
        lambda: list_order_valid(
            ["甲", "乙"], {"甲": 2, "乙": 1}, on=ON, strokes={"甲": 5}, profile=ZHEJIANG
        ),
        "strokes",
        "everybody's strokes",
    ),
]


@pytest.mark.parametrize(("ask", "field", "expected"), REFUSED)
def test_refused(ask: Callable[[], object], field: str, expected: str) -> None:
    """One error that names the field and what would do."""
    with pytest.raises(npc.FactsError) as caught:
        ask()

    assert field == caught.value.field
    assert expected in caught.value.expected


def test_districts_with_a_tolerance_of_the_caller() -> None:
    """It is the caller's in every text."""
    ruling = districts_valid(
        {"东": 3, "西": 2}, {"东": 1, "西": 1}, on=ON, tolerance=Fraction(1, 10), profile=SHANGHAI
    )

    assert [False, False] == [one.holds for one in ruling.grounds if one.measure is None]
