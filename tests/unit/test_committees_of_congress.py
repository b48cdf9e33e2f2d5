"""Committees of congresses and standing committees: what is refused, left open, and said."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import npcmodel as npc
from npcmodel import Body, Level
from npcmodel.facts.organs import CommitteeKind, SpecialCommittee
from npcmodel.mandates.committees import (
    CommitteePool,
    Nominee,
    committee_appointment_valid,
    committee_members,
    committee_valid,
    special_committee_valid,
)

ON = date(2026, 11, 21)
CONGRESS, COMMITTEE = Body.CONGRESS, Body.STANDING_COMMITTEE
COUNCIL, PRESIDIUM = Body.COUNCIL_OF_CHAIRPERSONS, Body.PRESIDIUM
SPECIAL, CREDENTIALS = CommitteeKind.SPECIAL, CommitteeKind.CREDENTIALS
INVESTIGATION = CommitteeKind.INVESTIGATION


def wrong(value: object) -> Any:
    """Return a value of a kind that the annotations refuse."""
    return value


AT_COUNTY = {"of": CONGRESS, "level": Level.COUNTY, "on": ON}
REFUSED: list[tuple[str, Any, tuple[Any, ...], dict[str, Any], str, object, str]] = [
    (
        "the text of a committee",
        committee_valid,
        (wrong("专门委员会"),),
        AT_COUNTY,
        "kind",
        "专门委员会",
        "a member of CommitteeKind",
    ),
    (
        "the text of a level",
        committee_valid,
        (SPECIAL,),
        {**AT_COUNTY, "level": wrong("县")},
        "level",
        "县",
        "a member of Level",
    ),
    (
        "the text of a body",
        committee_valid,
        (SPECIAL,),
        {**AT_COUNTY, "of": wrong("人大")},
        "of",
        "人大",
        "a member of Body",
    ),
    (
        "a government sets up none",
        committee_valid,
        (SPECIAL,),
        {**AT_COUNTY, "of": Body.GOVERNMENT},
        "of",
        Body.GOVERNMENT,
        "CONGRESS or STANDING_COMMITTEE",
    ),
    (
        "townships have no standing committee",
        committee_valid,
        (CREDENTIALS,),
        {"of": COMMITTEE, "level": Level.TOWN, "on": ON},
        "of",
        COMMITTEE,
        "Body.CONGRESS: townships have no standing committee",
    ),
    (
        "the name of a special committee",
        special_committee_valid,
        (Level.COUNTY, wrong("法制委员会")),
        {"on": ON},
        "committee",
        "法制委员会",
        "a member of SpecialCommittee",
    ),
    (
        "a county's credentials committee is its standing committee's",
        committee_members,
        (CREDENTIALS,),
        AT_COUNTY,
        "kind",
        CREDENTIALS,
        "a committee that the congress may set up there",
    ),
    (
        "special committees are asked elsewhere",
        committee_members,
        (SPECIAL,),
        AT_COUNTY,
        "kind",
        SPECIAL,
        "another: special committees are asked of appointments",
    ),
    (
        "a township does not investigate",
        committee_members,
        (INVESTIGATION,),
        {**AT_COUNTY, "level": Level.TOWN},
        "kind",
        INVESTIGATION,
        "a committee that the congress may set up there",
    ),
    (
        "a committee member who is no deputy",
        Nominee,
        (False, True, COUNCIL),
        {},
        "deputy",
        False,
        "True: committee members are deputies",
    ),
    ("no deputy or not", Nominee, (wrong(1), True, COUNCIL), {}, "deputy", 1, "a bool"),
    ("no member or not", Nominee, (True, wrong(1), COUNCIL), {}, "on_committee", 1, "a bool"),
    (
        "nominated by a name",
        Nominee,
        (True, True, wrong("主任会议")),
        {},
        "nominated_by",
        "主任会议",
        "a member of Body",
    ),
    (
        "decided by a name",
        Nominee,
        (True, True, COUNCIL, wrong("大会")),
        {},
        "decided_by",
        "大会",
        "a member of Body",
    ),
    (
        "no nominee",
        committee_appointment_valid,
        (SPECIAL, wrong("甲")),
        AT_COUNTY,
        "nominee",
        "甲",
        "a Nominee",
    ),
]


@pytest.mark.parametrize(
    ("rule", "args", "more", "field", "value", "expected"),
    [row[1:] for row in REFUSED],
    ids=[row[0] for row in REFUSED],
)
def test_what_contradicts_is_refused(  # noqa: PLR0913, PLR0917  # a row of the table
    rule: Any, args: tuple[Any, ...], more: dict[str, Any], field: str, value: object, expected: str
) -> None:
    """One error that names field, value and expectation."""
    with pytest.raises(npc.FactsError) as caught:
        rule(*args, **more)

    assert (field, value) == (caught.value.field, caught.value.value)
    assert expected in caught.value.expected


@pytest.mark.parametrize(
    ("kind", "of", "level", "note"),
    [
        (SPECIAL, CONGRESS, Level.TOWN, "条文只规定县级以上，没有规定乡镇"),
        (INVESTIGATION, CONGRESS, Level.TOWN, "条文只规定县级以上，没有规定乡镇"),
        (SPECIAL, COMMITTEE, Level.COUNTY, "专门委员会由人大设立"),
        (CREDENTIALS, CONGRESS, Level.COUNTY, "县级以上由常务委员会设立"),
    ],
)
def test_why_there_may_be_none(kind: CommitteeKind, of: Body, level: Level, note: str) -> None:
    """The verdict notes whose committee it is, or that the text passes over townships."""
    ruling = committee_valid(kind, of=of, level=level, on=ON)

    assert not ruling.holds
    assert [note] == [one.zh for one in ruling.notes]


def test_what_the_text_names_is_said() -> None:
    """The list stands in the ground; what is beyond a county's list is left open."""
    legal = special_committee_valid(Level.COUNTY, SpecialCommittee.LEGAL_AFFAIRS, on=ON)
    social = special_committee_valid(Level.COUNTY, SpecialCommittee.SOCIAL_DEVELOPMENT, on=ON)
    town = special_committee_valid(Level.TOWN, SpecialCommittee.SOCIAL_DEVELOPMENT, on=ON)

    assert "条文列举：法制委员会、财政经济委员会" in legal.explain("zh")
    assert "the text names: legal affairs, financial and economic affairs" in legal.explain("en")
    assert social.undecided
    assert "“等”" in social.open[0].says.zh
    assert () == town.open
    assert ["条文只规定县级以上，没有规定乡镇"] == [one.zh for one in town.notes]


def test_members_explain_themselves() -> None:
    """From among whom, by whom; where no text says so, that."""
    county = committee_members(CREDENTIALS, of=COMMITTEE, level=Level.COUNTY, on=ON)
    town = committee_members(CREDENTIALS, of=CONGRESS, level=Level.TOWN, on=ON)

    assert [
        "人选范围：常务委员会组成人员",
        "提名：主任会议",
        "决定：常务委员会",
    ] == county.explain("zh").split("\n")[:3]
    assert [
        "from among: no text says",
        "nominated by: no text says",
        "decided by: congress",
    ] == town.explain("en").split("\n")[:3]
    assert "人选范围：法无明文" == town.explain("zh").split("\n")[0]
    assert [True] == [point.decides for point in town.open]


def test_the_nations_council_has_its_own_name() -> None:
    """委员长会议 of the nation, 主任会议 of the places."""
    nation, county = (
        committee_members(INVESTIGATION, of=COMMITTEE, level=level, on=ON)
        for level in (Level.NATIONAL, Level.COUNTY)
    )

    assert (Level.NATIONAL, Level.COUNTY) == (nation.level, county.level)
    assert (COUNCIL, COUNCIL) == (nation.nominated_by, county.nominated_by)
    assert "提名：委员长会议" == nation.explain("zh").split("\n")[1]
    assert "提名：主任会议" == county.explain("zh").split("\n")[1]
    assert "nominated by: council of chairpersons" == nation.explain("en").split("\n")[1]
    congress = committee_members(INVESTIGATION, of=CONGRESS, level=Level.NATIONAL, on=ON)
    assert "提名：主席团" == congress.explain("zh").split("\n")[1]


def test_the_nations_committees_are_named_by_two_texts() -> None:
    """Six by the Constitution, ten by the statute; any other that is needed may be set up."""
    since_2018 = date(2018, 3, 11)
    both = special_committee_valid(Level.NATIONAL, SpecialCommittee.SOCIAL_DEVELOPMENT, on=ON)
    one = special_committee_valid(
        Level.NATIONAL, SpecialCommittee.SOCIAL_DEVELOPMENT, on=since_2018
    )
    named = special_committee_valid(
        Level.NATIONAL, SpecialCommittee.CONSTITUTION_AND_LAW, on=since_2018
    )

    assert (True, True, True) == (both.holds, one.holds, named.holds)
    assert (2, 1) == (len(both.grounds), len(one.grounds))
    assert ((), ()) == (both.notes, named.notes)
    assert ["条文另有“其他需要设立的专门委员会”"] == [note.zh for note in one.notes]
    assert (
        "条文列举：民族委员会、宪法和法律委员会、财政经济委员会、教育科学文化卫生委员会、外事委员会、"
        "华侨委员会（《宪法》（2018）第70条第1款）"
    ) in one.explain("zh")


def test_faults_of_an_appointment_are_noted() -> None:
    """Every one of them, and that nothing was decided yet."""
    place = {"of": COMMITTEE, "level": Level.COUNTY, "on": ON}
    wrongly = Nominee(deputy=True, on_committee=False, nominated_by=PRESIDIUM, decided_by=CONGRESS)
    not_yet = Nominee(deputy=True, on_committee=True, nominated_by=COUNCIL)
    every, none = (
        committee_appointment_valid(CREDENTIALS, one, **wrong(place)) for one in (wrongly, not_yet)
    )

    assert not every.holds
    assert [
        "不在人选范围之内",
        "不是由规定的机构提名",
        "不是由规定的机构决定",
    ] == [note.zh for note in every.notes]
    assert not none.holds
    assert [False] == [ground.holds for ground in none.grounds]
    assert ["还没有表决"] == [note.zh for note in none.notes]


@pytest.mark.parametrize(
    ("deputy", "on_committee", "want"),
    [(True, False, True), (True, True, True), (False, False, False)],
)
def test_other_committees_may_have_any_deputy(
    *, deputy: bool, on_committee: bool, want: bool
) -> None:
    """Whether on the standing committee or not."""
    nominee = Nominee(deputy, on_committee, COUNCIL, COMMITTEE)
    ruling = committee_appointment_valid(
        INVESTIGATION, nominee, of=COMMITTEE, level=Level.COUNTY, on=ON
    )

    assert want is ruling.holds


def test_a_townships_credentials_committee_is_left_open() -> None:
    """Unless it was not passed, or by another body than the congress: the text rules that out."""
    place: Any = {"of": CONGRESS, "level": Level.TOWN, "on": ON}
    outsider = Nominee(deputy=False, on_committee=False, nominated_by=PRESIDIUM)
    passed = Nominee(deputy=True, on_committee=False, nominated_by=PRESIDIUM, decided_by=CONGRESS)
    elsewhere = Nominee(
        deputy=True, on_committee=False, nominated_by=PRESIDIUM, decided_by=PRESIDIUM
    )
    one, two, three = (
        committee_appointment_valid(CREDENTIALS, who, **place)
        for who in (outsider, passed, elsewhere)
    )

    assert not one.undecided
    assert not one.holds
    assert ["还没有表决"] == [note.zh for note in one.notes]
    assert two.undecided
    assert not three.undecided
    assert not three.holds


def test_terms_of_committees() -> None:
    """By their Chinese terms."""
    assert ["专门委员会", "代表资格审查委员会", "特定问题的调查委员会"] == [
        one.value for one in CommitteeKind
    ]
    assert ["代表", "常务委员会组成人员", "常务委员会组成人员和其他代表"] == [
        one.value for one in CommitteePool
    ]
