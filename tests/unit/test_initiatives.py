"""What may be proposed where, what is refused, and how a verdict on it reads."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import npcmodel as npc
from npcmodel import Body, Level
from npcmodel.facts.areas import ServiceDistrict
from npcmodel.sitting.initiatives import may_initiate

What = npc.Initiative
ON = date(2026, 11, 21)
TOWN = npc.Roll(Body.CONGRESS, Level.TOWN, members=60)
COUNTY = npc.Roll(Body.CONGRESS, Level.COUNTY, members=140)
NATION = npc.Roll(Body.CONGRESS, Level.NATIONAL, members=2980)
COMMITTEE = npc.Roll(Body.STANDING_COMMITTEE, Level.COUNTY, members=35)
NATIONAL_COMMITTEE = npc.Roll(Body.STANDING_COMMITTEE, Level.NATIONAL, members=170)
PRESIDIUM = npc.Roll(Body.PRESIDIUM, Level.COUNTY, members=40)
DISTRICT = npc.ElectoralDistrict(registered=3150, seats=2)
COUNTY_UP = "a level of Tier.PROVINCE or a level of Tier.PREFECTURE or a level of Tier.COUNTY"
OR_VOTERS = ", or an ElectoralDistrict, whose voters start it"
DIRECT = "a level of Tier.COUNTY or a level of Tier.TOWNSHIP: there the voters elect the deputies"


def refused(what: What, where: Any, **who: Any) -> tuple[str, object, str]:
    """Return field, value and expectation of the refusal."""
    with pytest.raises(npc.FactsError) as error:
        may_initiate(what, where, on=ON, **{"signers": 10, **who})
    return error.value.field, error.value.value, error.value.expected


@pytest.mark.parametrize(
    ("what", "roll", "field", "expected"),
    [
        (What.EXTRAORDINARY_SESSION, COMMITTEE, "body", "Body.CONGRESS"),
        (What.CONSTITUTIONAL_AMENDMENT, NATIONAL_COMMITTEE, "body", "Body.CONGRESS"),
        (What.CONSTITUTIONAL_AMENDMENT, COUNTY, "level", "Level.NATIONAL"),
        (What.NOMINATION_OF_OFFICIAL, COMMITTEE, "body", "Body.CONGRESS"),
        (What.NOMINATION_OF_DEPUTY, COMMITTEE, "body", f"Body.CONGRESS{OR_VOTERS}"),
        (What.NOMINATION_OF_DEPUTY, TOWN, "level", f"{COUNTY_UP}{OR_VOTERS}"),
        (What.NOMINATION_OF_DEPUTY, NATION, "level", f"{COUNTY_UP}{OR_VOTERS}"),
        (What.RECALL_OF_OFFICIAL, COMMITTEE, "body", "Body.CONGRESS"),
        (What.RECALL_OF_OFFICIAL, NATIONAL_COMMITTEE, "body", "Body.CONGRESS"),
        (What.RECALL_OF_DEPUTY, TOWN, "level", f"{COUNTY_UP}{OR_VOTERS}"),
        (What.RECALL_OF_DEPUTY, NATION, "level", f"{COUNTY_UP}{OR_VOTERS}"),
        (What.RECALL_OF_DEPUTY, NATIONAL_COMMITTEE, "level", f"{COUNTY_UP}{OR_VOTERS}"),
        (
            What.RECALL_OF_DEPUTY,
            PRESIDIUM,
            "body",
            f"Body.CONGRESS or Body.STANDING_COMMITTEE{OR_VOTERS}",
        ),
        (What.REMOVAL, COUNTY, "body", "Body.STANDING_COMMITTEE"),
        (What.REMOVAL, TOWN, "body", "Body.STANDING_COMMITTEE"),
        (What.REMOVAL, NATIONAL_COMMITTEE, "level", COUNTY_UP),
    ],
    ids=str,
)
def test_a_place_without_text_is_refused(
    what: What, roll: npc.Roll, field: str, expected: str
) -> None:
    """Neither yes nor no: the error names where the initiative is possible."""
    assert (f"roll.{field}", getattr(roll, field), expected) == refused(what, roll)


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        (What.EXTRAORDINARY_SESSION, "a Roll: Body.CONGRESS"),
        (What.CONSTITUTIONAL_AMENDMENT, "a Roll: Body.CONGRESS"),
        (What.NOMINATION_OF_OFFICIAL, "a Roll: Body.CONGRESS"),
        (What.RECALL_OF_OFFICIAL, "a Roll: Body.CONGRESS"),
        (What.REMOVAL, "a Roll: Body.STANDING_COMMITTEE"),
    ],
    ids=str,
)
def test_voters_start_two_things_only(what: What, expected: str) -> None:
    """They recommend candidates for deputy, and ask for a deputy's recall."""
    assert ("roll", DISTRICT, expected) == refused(what, DISTRICT)


def test_the_recall_by_voters_needs_the_level() -> None:
    """Fifty or thirty: the district does not say of which congress its deputies are."""
    recall = What.RECALL_OF_DEPUTY

    assert ("level", None, DIRECT) == refused(recall, DISTRICT)
    assert ("level", Level.PROVINCE, DIRECT) == refused(recall, DISTRICT, level=Level.PROVINCE)


def test_a_level_contradicts_what_has_one() -> None:
    """A roll has its level; a district's is one whose deputies the voters elect."""
    what = What.NOMINATION_OF_DEPUTY
    own = "None: the roll has its level"

    assert ("level", Level.COUNTY, own) == refused(what, COUNTY, level=Level.COUNTY)
    assert ("level", Level.NATIONAL, DIRECT) == refused(what, DISTRICT, level=Level.NATIONAL)
    assert refused(what, DISTRICT, level="县")[2].startswith("a member of Level")


def test_the_armed_forces_have_their_own_measures() -> None:
    """Their electors nominate and recall deputies, and start nothing else."""
    district = ServiceDistrict(registered=300, seats=1)
    what = What.EXTRAORDINARY_SESSION
    expected = "NOMINATION_OF_DEPUTY or RECALL_OF_DEPUTY in the armed forces"

    assert ("initiative", what, expected) == refused(what, district)


@pytest.mark.parametrize(
    "who",
    [
        {"signers": None},
        {"by": Body.PRESIDIUM},
        {"delegations": 3},
        {"signers": None, "delegations": 3, "by": Body.PRESIDIUM},
        {"delegations": 3, "by": Body.PRESIDIUM},
    ],
    ids=str,
)
def test_exactly_one_kind_of_initiator(who: dict[str, Any]) -> None:
    """None, two and three are refused."""
    signers = {"signers": 10, **who}["signers"]
    expected = "exactly one of signers=, delegations= and by="

    assert ("signers", signers, expected) == refused(What.RECALL_OF_OFFICIAL, NATION, **who)


def test_more_than_can_sign_are_refused() -> None:
    """Suspended deputies cannot sign; a district has so many voters."""
    suspended = npc.Roll(Body.CONGRESS, Level.TOWN, members=60, suspended=2)
    recall = What.RECALL_OF_OFFICIAL
    most = "a whole number of at most"

    assert ("signers", 59, f"{most} 58") == refused(recall, suspended, signers=59)
    assert ("signers", 3151, f"{most} 3150") == refused(
        What.NOMINATION_OF_DEPUTY, DISTRICT, signers=3151
    )
    assert ("signers", -1, "a whole number of at least 0") == refused(recall, TOWN, signers=-1)


def test_delegations_are_counted() -> None:
    """No congress has more of them than deputies, and none is half there."""
    recall = What.RECALL_OF_OFFICIAL
    most = "a whole number of at most 2980"

    assert ("delegations", 2981, most) == refused(recall, NATION, signers=None, delegations=2981)
    assert ("delegations", 3.0, "a whole number of at least 0") == refused(
        recall, NATION, signers=None, delegations=3.0
    )


@pytest.mark.parametrize(
    ("what", "where", "who", "field", "expected"),
    [
        ("罢免代表", COUNTY, {}, "initiative", "a member of Initiative"),
        (What.RECALL_OF_OFFICIAL, "县", {}, "roll", "a Roll or ElectoralDistrict"),
        (
            What.RECALL_OF_OFFICIAL,
            COUNTY,
            {"signers": None, "by": "主席团"},
            "by",
            "a member of Body",
        ),
        (What.NOMINATION_OF_DEPUTY, DISTRICT, {"profile": "浙江"}, "profile", "a Profile"),
        (What.RECALL_OF_OFFICIAL, COUNTY, {"profile": "浙江"}, "profile", "a Profile"),
    ],
    ids=str,
)
def test_values_of_the_wrong_kind_are_refused(
    what: Any, where: Any, who: dict[str, Any], field: str, expected: str
) -> None:
    """The argument at fault is named."""
    found, _, said = refused(what, where, **who)

    assert field == found
    assert said.startswith(expected)


@pytest.mark.parametrize(
    "who", [{}, {"signers": None, "by": Body.PRESIDIUM}], ids=["signers", "by"]
)
def test_no_place_binds_the_nation(who: dict[str, Any]) -> None:
    """A profile of a national body is refused, whoever proposes."""
    profile = npc.profiles.ZHEJIANG
    found = refused(What.RECALL_OF_OFFICIAL, NATION, profile=profile, **who)

    assert ("profile", "浙江", "None for a national body: no place binds it") == found


def test_suspended_deputies_count_in_the_base() -> None:
    """A fifth of all 60 deputies, though two of them cannot sign."""
    suspended = npc.Roll(Body.CONGRESS, Level.TOWN, members=60, suspended=2)
    ruling = may_initiate(What.RECALL_OF_OFFICIAL, suspended, signers=11, on=ON)

    assert (12, 11, 60, 1) == (
        ruling.grounds[0].required,
        ruling.grounds[0].count,
        ruling.grounds[0].base_size,
        ruling.grounds[0].missing,
    )


def test_it_reads_in_both_languages() -> None:
    """Voters, level, what is short, and where the demand goes."""
    ruling = may_initiate(
        What.RECALL_OF_DEPUTY, DISTRICT, signers=49, level=Level.MUNICIPAL_DISTRICT, on=ON
    )

    assert [
        "罢免代表：不得提议",
        "依据：联名49人，应不少于50人，差1人（《选举法》（2020）第50条第1款）",
        "注：只问国家法律，未问地方规定",
        "注：须书面向县级人大常委会提出；未问是否书面、是否写明罢免理由",
    ] == ruling.explain("zh").splitlines()
    assert "recall of deputy: may not be proposed" == ruling.explain("en").splitlines()[0]
    assert "1 person short" in ruling.explain("en")


def test_delegations_read_in_their_own_unit() -> None:
    """Two of three delegations are one delegation short."""
    ruling = may_initiate(What.RECALL_OF_OFFICIAL, NATION, delegations=2, on=ON)

    assert (
        "依据：代表团联名2个，应不少于3个，差1个（《全国人大组织法》（2021）第20条）"
        == ruling.explain("zh").splitlines()[1]
    )


SAID = [
    (What.NOMINATION_OF_OFFICIAL, COUNTY, {"signers": 9}, "联名9人，应不少于10人，差1人"),
    (What.NOMINATION_OF_OFFICIAL, NATION, {"signers": 9}, "联名不在可以提议之列"),
    (What.NOMINATION_OF_OFFICIAL, COUNTY, {"delegations": 9}, "代表团不在可以提议之列"),
    (What.NOMINATION_OF_DEPUTY, DISTRICT, {"by": Body.COURT}, "该机构不在可以提议之列"),
    (What.NOMINATION_OF_DEPUTY, DISTRICT, {"by": Body.PARTY}, "该机构可以提议"),
]


@pytest.mark.parametrize(("what", "where", "who", "said"), SAID, ids=str)
def test_the_ground_says_who_may_or_may_not(
    what: What, where: Any, who: dict[str, Any], said: str
) -> None:
    """Too few is one thing, not being listed another."""
    ruling = may_initiate(what, where, on=ON, **who)

    _, first, *_ = ruling.explain("zh").splitlines()
    assert first.removeprefix("否定").startswith(f"依据：{said}（")


NOT_ASKED = "只问国家法律，未问地方规定"
NOTES = [
    (What.EXTRAORDINARY_SESSION, COUNTY, []),
    (What.NOMINATION_OF_DEPUTY, COUNTY, []),
    (What.NOMINATION_OF_DEPUTY, DISTRICT, []),
    (What.NOMINATION_OF_OFFICIAL, COUNTY, ["限该条所列人选；未问联名是否书面"]),
    (What.RECALL_OF_OFFICIAL, TOWN, ["未问是否在会议期间提出、是否写明罢免理由"]),
    (What.RECALL_OF_OFFICIAL, COUNTY, ["未问是否在会议期间提出、是否写明罢免理由"]),
    (What.RECALL_OF_DEPUTY, COUNTY, ["未问是否在会议期间提出、是否写明罢免理由"]),
    (What.RECALL_OF_DEPUTY, COMMITTEE, ["未问是否在大会闭会期间提出、是否写明罢免理由"]),
    (What.REMOVAL, COMMITTEE, ["未问是否在大会闭会期间、联名是否书面、是否写明对象和理由"]),
]


@pytest.mark.parametrize(("what", "where", "notes"), NOTES, ids=str)
def test_what_was_not_asked_is_noted(what: What, where: Any, notes: list[str]) -> None:
    """A yes stands under the conditions that the facts do not tell."""
    ruling = may_initiate(what, where, signers=30, on=ON)

    assert [NOT_ASKED, *notes] == [note.zh for note in ruling.notes]


@pytest.mark.parametrize(
    ("what", "notes"),
    [
        (What.EXTRAORDINARY_SESSION, []),
        (What.CONSTITUTIONAL_AMENDMENT, []),
        (
            What.NOMINATION_OF_OFFICIAL,
            ["限该条所列人选；其他人选依照宪法和法律的有关规定提名"],
        ),
        (What.RECALL_OF_OFFICIAL, ["未问是否写明罢免理由并提供有关材料"]),
    ],
    ids=str,
)
def test_of_the_nation_no_place_is_noted(what: What, notes: list[str]) -> None:
    """Only what its own texts ask for besides."""
    ruling = may_initiate(what, NATION, by=Body.PRESIDIUM, on=ON)

    assert notes == [note.zh for note in ruling.notes]


@pytest.mark.parametrize("where", [COUNTY, DISTRICT], ids=str)
def test_a_place_that_says_nothing_is_noted(where: Any) -> None:
    """No profile holds a provision on recommending candidates."""
    profile = npc.profiles.CHONGQING
    ruling = may_initiate(What.NOMINATION_OF_DEPUTY, where, signers=10, on=ON, profile=profile)

    assert ["重庆的规定中没有录入适用于此的条文，地方规定不详"] == [
        note.zh for note in ruling.notes
    ]
    assert 1 == len(ruling.grounds)


class Numpyish:
    """A number that is no int but has an index, as numpy's integers."""

    def __index__(self) -> int:
        return 12


@pytest.mark.parametrize("kind", ["signers", "delegations"])
def test_facts_are_kept_as_plain_numbers(kind: str) -> None:
    """A verdict can be stored, and asked again with its own facts."""
    number: Any = Numpyish()
    given: dict[str, Any] = {kind: number}
    ruling = may_initiate(What.RECALL_OF_OFFICIAL, NATION, on=ON, **given)
    facts: dict[str, Any] = dict(ruling.facts)

    assert (int, 12) == (type(facts[kind]), facts[kind])
    assert ruling == may_initiate(on=ruling.on, **facts)


def test_one_delegation_is_not_three() -> None:
    """A single delegation is no organ that may move a recall alone."""
    alone = may_initiate(What.RECALL_OF_OFFICIAL, NATION, by=Body.DELEGATION, on=ON)
    one = may_initiate(What.RECALL_OF_OFFICIAL, NATION, delegations=1, on=ON)

    assert (False, False) == (alone.holds, one.holds)


def test_an_organs_call_names_both_texts() -> None:
    """Statute and Constitution both let the standing committee call the nation's session."""
    ruling = may_initiate(What.EXTRAORDINARY_SESSION, NATION, by=Body.STANDING_COMMITTEE, on=ON)

    assert ["《全国人大组织法》（2021）第8条第2款", "《宪法》（2018）第61条第1款"] == [
        str(ground.citation) for ground in ruling.grounds
    ]


def test_a_profile_adds_its_ground_to_signers_alone() -> None:
    """浙江 speaks of deputies who call for a session; of the presidium nothing is entered."""
    call, profile = What.EXTRAORDINARY_SESSION, npc.profiles.ZHEJIANG
    deputies = may_initiate(call, TOWN, signers=12, on=ON, profile=profile)
    presidium = may_initiate(call, TOWN, by=Body.PRESIDIUM, on=ON, profile=profile)

    assert [True, True] == [ground.holds for ground in deputies.grounds]
    assert ((), 1) == (deputies.notes, len(presidium.grounds))
    assert ["浙江的规定中没有录入适用于此的条文，地方规定不详"] == [
        note.zh for note in presidium.notes
    ]


# Suggestions

SUGGEST = What.SUGGESTION
EVERY_CONGRESS = [npc.Roll(Body.CONGRESS, level, 60) for level in Level]


@pytest.mark.parametrize("roll", EVERY_CONGRESS, ids=str)
def test_one_deputy_is_enough_for_a_suggestion(roll: npc.Roll) -> None:
    """In a congress of any level; nobody is too few, and several may sign."""
    found = [may_initiate(SUGGEST, roll, signers=many, on=ON) for many in (0, 1, 2)]

    assert [False, True, True] == [one.holds for one in found]
    assert {"《代表法》（2025）第24条"} == {
        str(ground.citation) for one in found for ground in one.grounds
    }


@pytest.mark.parametrize("who", [{"delegations": 1}, {"by": Body.STANDING_COMMITTEE}], ids=str)
@pytest.mark.parametrize("roll", [NATION, COUNTY, TOWN], ids=str)
def test_a_suggestion_is_a_deputys(roll: npc.Roll, who: dict[str, Any]) -> None:
    """No delegation and no organ makes one."""
    assert not may_initiate(SUGGEST, roll, on=ON, **who).holds


def test_where_a_suggestion_goes_between_sessions_is_noted() -> None:
    """To the standing committee, in a township to the presidium."""
    together = "一名代表即可提出，数名代表也可以共同提出"
    committee = "大会闭会期间向本级人大常委会提出"

    assert [[together, committee]] * 2 == [
        [note.zh for note in may_initiate(SUGGEST, roll, signers=1, on=ON).notes[-2:]]
        for roll in (NATION, COUNTY)
    ]
    assert [together, "大会闭会期间向本级人大主席团提出"] == [
        note.zh for note in may_initiate(SUGGEST, TOWN, signers=1, on=ON).notes[-2:]
    ]


@pytest.mark.parametrize("roll", [NATION, COUNTY, TOWN], ids=str)
def test_a_suggestion_from_the_first_day_known(roll: npc.Roll) -> None:
    """29 August 2015, and the edition of 12 March 2025."""
    days = (date(2015, 8, 29), date(2025, 3, 11), date(2025, 3, 12))
    cited = [
        str(may_initiate(SUGGEST, roll, signers=1, on=day).grounds[0].citation) for day in days
    ]

    assert ["《代表法》（2015）第18条"] * 2 + ["《代表法》（2025）第24条"] == cited
    with pytest.raises(npc.NotInForceError):
        may_initiate(SUGGEST, roll, signers=1, on=date(2015, 8, 28))


def test_a_suggestion_to_the_committee_is_refused_by_name() -> None:
    """Between sessions it goes there, but the initiative asks of the congress."""
    assert ("roll.body", Body.STANDING_COMMITTEE, "Body.CONGRESS") == refused(SUGGEST, COMMITTEE)
