"""Decisions on persons: what is refused, what is left open, and what is said."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import npcmodel as npc
from npcmodel import Body, Level, Matter
from npcmodel.facts.areas import ServiceDistrict
from npcmodel.facts.offices import Office
from npcmodel.law.ruling import Base
from npcmodel.mandates import (
    Content,
    DefencePlace,
    Hearing,
    InterimAct,
    Paper,
    court_president_replaced_valid,
    defence,
    deputy_resignation,
    hearing_valid,
    interim_act_valid,
    offices_ended,
    official_resignation,
    procurator_replaced_valid,
    proposal_form_valid,
    recall_effective,
    removal_valid,
)
from npcmodel.profiles import CHONGQING
from npcmodel.sitting.decisions import majorities
from npcmodel.sitting.methods import vote_method

ON = date(2026, 11, 21)
DISTRICT = npc.ElectoralDistrict(registered=3150, seats=1)
FORCES = ServiceDistrict(registered=900, seats=1)
NATION = npc.Roll(Body.CONGRESS, Level.NATIONAL, members=2980)
NPCSC = npc.Roll(Body.STANDING_COMMITTEE, Level.NATIONAL, members=175)
COUNTY = npc.Roll(Body.CONGRESS, Level.COUNTY, members=200)
TOWN = npc.Roll(Body.CONGRESS, Level.TOWN, members=60)
COUNTY_SC = npc.Roll(Body.STANDING_COMMITTEE, Level.COUNTY, members=35)
RECALL, OFFICIAL = Matter.RECALL_OF_DEPUTY, Matter.RECALL_OF_OFFICIAL
REMOVAL, RESIGNED = Matter.REMOVAL, Matter.RESIGNATION_OF_DEPUTY
PRESIDIUM, PLENARY = DefencePlace.PRESIDIUM, DefencePlace.PLENARY


def wrong(value: object) -> Any:
    """Return a value of a kind that the annotations refuse."""
    return value


REFUSED: list[tuple[str, Any, tuple[Any, ...], dict[str, Any], str, object, str]] = [
    (
        "voters decide on recalls alone",
        npc.carried,
        (DISTRICT, npc.Tally(yes=1)),
        {},
        "matter",
        Matter.ORDINARY,
        "RECALL_OF_DEPUTY for an electoral district",
    ),
    (
        "more votes than voters",
        npc.carried,
        (DISTRICT, npc.Tally(yes=3151)),
        {"matter": RECALL},
        "tally",
        3151,
        "at most 3150 voters",
    ),
    (
        "voters have no quorum",
        npc.carried,
        (DISTRICT, npc.Tally(yes=1)),
        {"matter": RECALL, "present": 3000},
        "present",
        3000,
        "None: no quorum is asked of the voters",
    ),
    (
        "the armed forces have their own law",
        defence,
        (FORCES,),
        {"matter": RECALL},
        "roll",
        FORCES,
        "no district of the armed forces",
    ),
    (
        "neither roll nor district",
        npc.carried,
        (wrong(60), npc.Tally(yes=1)),
        {},
        "roll",
        60,
        "a Roll or ElectoralDistrict",
    ),
    (
        "no tally",
        npc.carried,
        (DISTRICT, wrong(31)),
        {"matter": RECALL},
        "tally",
        31,
        "a Tally",
    ),
    (
        "no profile",
        npc.carried,
        (DISTRICT, npc.Tally(yes=1)),
        {"matter": RECALL, "profile": wrong("重庆")},
        "profile",
        "重庆",
        "a Profile",
    ),
    (
        "a township elects no deputies",
        npc.carried,
        (TOWN, npc.Tally(yes=60)),
        {"matter": RECALL},
        "matter",
        RECALL,
        "ORDINARY, RECALL_OF_OFFICIAL, RESIGNATION_OF_OFFICIAL, RESIGNATION_OF_DEPUTY for",
    ),
    (
        "a county's deputies resign to the standing committee",
        npc.carried,
        (COUNTY, npc.Tally(yes=200)),
        {"matter": RESIGNED},
        "matter",
        RESIGNED,
        "RECALL_OF_DEPUTY for CONGRESS COUNTY",
    ),
    (
        "a standing committee recalls no official",
        npc.carried,
        (COUNTY_SC, npc.Tally(yes=35)),
        {"matter": OFFICIAL},
        "matter",
        OFFICIAL,
        "REMOVAL for STANDING_COMMITTEE COUNTY",
    ),
    (
        "how a local body votes on bills",
        vote_method,
        (COUNTY, Matter.ORDINARY),
        {},
        "matter",
        Matter.ORDINARY,
        "RECALL_OF_DEPUTY or REMOVAL",
    ),
    (
        "local votes by video",
        vote_method,
        (COUNTY_SC, REMOVAL),
        {"by_video": True},
        "by_video",
        True,
        "False: only the standing committee's rules",
    ),
    (
        "voters by video",
        vote_method,
        (DISTRICT, RECALL),
        {"by_video": True},
        "by_video",
        True,
        "False: only the standing committee's rules",
    ),
    ("no body", vote_method, (wrong("county"), RECALL), {}, "body", "county", "a Body or Roll or"),
    (
        "a hearing on a bill",
        defence,
        (COUNTY,),
        {"matter": Matter.ORDINARY},
        "matter",
        Matter.ORDINARY,
        "RECALL_OF_DEPUTY, RECALL_OF_OFFICIAL, or REMOVAL in localities",
    ),
    (
        "a hearing of the nation's removal",
        defence,
        (NPCSC,),
        {"matter": REMOVAL},
        "matter",
        REMOVAL,
        "RECALL_OF_DEPUTY, RECALL_OF_OFFICIAL, or REMOVAL in localities",
    ),
    (
        "a place of another law",
        hearing_valid,
        (COUNTY, Hearing(heard=(DefencePlace.VOTERS_MEETING,))),
        {"matter": OFFICIAL},
        "hearing",
        [DefencePlace.VOTERS_MEETING],
        "places among: PRESIDIUM, PLENARY",
    ),
    (
        "no hearing",
        hearing_valid,
        (COUNTY, wrong(None)),
        {"matter": OFFICIAL},
        "hearing",
        None,
        "a Hearing",
    ),
    (
        "no contents",
        proposal_form_valid,
        (COUNTY, wrong(["理由"])),
        {"matter": OFFICIAL},
        "contains",
        "理由",
        "a Content",
    ),
    (
        "a committee recalls no official",
        recall_effective,
        (COUNTY_SC, Office.COURT_PRESIDENT),
        {"passed": True},
        "roll.body",
        Body.STANDING_COMMITTEE,
        "Body.CONGRESS",
    ),
    (
        "a township has no court",
        recall_effective,
        (TOWN, Office.COURT_PRESIDENT),
        {"passed": True},
        "office",
        Office.COURT_PRESIDENT,
        "an office that TOWN has",
    ),
    (
        "passed, in words",
        recall_effective,
        (COUNTY, Office.COURT_PRESIDENT),
        {"passed": "yes"},
        "passed",
        "yes",
        "a bool",
    ),
    (
        "approved, in words",
        recall_effective,
        (COUNTY, Office.COURT_PRESIDENT),
        {"passed": True, "approved_above": "yes"},
        "approved_above",
        "yes",
        "a bool",
    ),
    (
        "a congress needs no interim",
        interim_act_valid,
        (COUNTY, InterimAct.RECALL),
        {"in_session": False},
        "roll.body",
        Body.CONGRESS,
        "Body.STANDING_COMMITTEE",
    ),
    (
        "nothing above the nation",
        interim_act_valid,
        (NPCSC, InterimAct.RECALL),
        {"in_session": False},
        "roll.level",
        Level.NATIONAL,
        "a local level",
    ),
    (
        "an act in words",
        interim_act_valid,
        (COUNTY_SC, wrong("罢免")),
        {"in_session": False},
        "act",
        "罢免",
        "a member of InterimAct",
    ),
    (
        "in session, in words",
        interim_act_valid,
        (COUNTY_SC, InterimAct.RECALL),
        {"in_session": "no"},
        "in_session",
        "no",
        "a bool",
    ),
    (
        "a deputyship lost otherwise",
        offices_ended,
        ((),),
        {"level": Level.COUNTY, "by": REMOVAL},
        "by",
        REMOVAL,
        "RECALL_OF_DEPUTY or RESIGNATION_OF_DEPUTY",
    ),
    (
        "an office that the place lacks",
        offices_ended,
        ((Office.TOWNSHIP_CHAIR,),),
        {"level": Level.COUNTY, "by": RECALL},
        "office",
        Office.TOWNSHIP_CHAIR,
        "an office that COUNTY has",
    ),
    (
        "a congress removes nobody",
        removal_valid,
        (COUNTY, Office.JUDGE),
        {"in_session": False},
        "roll.body",
        Body.CONGRESS,
        "Body.STANDING_COMMITTEE",
    ),
    (
        "the nation's removals",
        removal_valid,
        (NPCSC, Office.JUDGE),
        {"in_session": False},
        "roll.level",
        Level.NATIONAL,
        "a local level",
    ),
    (
        "branches are the province's",
        removal_valid,
        (COUNTY_SC, Office.BRANCH_PROCURATOR_GENERAL),
        {"in_session": False},
        "office",
        Office.BRANCH_PROCURATOR_GENERAL,
        "an office that COUNTY has",
    ),
    (
        "the nation's court",
        court_president_replaced_valid,
        (NPCSC,),
        {"decided": True, "approved_above": True, "in_session": False},
        "roll.level",
        Level.NATIONAL,
        "a local level",
    ),
    (
        "decided, in words",
        court_president_replaced_valid,
        (COUNTY_SC,),
        {"decided": "yes", "approved_above": True, "in_session": False},
        "decided",
        "yes",
        "a bool",
    ),
    (
        "proposed, in words",
        procurator_replaced_valid,
        (NPCSC, Office.PROCURATOR),
        {"proposed": "yes"},
        "proposed",
        "yes",
        "a bool",
    ),
    (
        "a county has no premier",
        official_resignation,
        (Office.PREMIER,),
        {"level": Level.COUNTY, "in_session": True},
        "office",
        Office.PREMIER,
        "an office that COUNTY has",
    ),
    (
        "a level in words",
        deputy_resignation,
        (wrong("county"),),
        {},
        "level",
        "county",
        "a member of Level",
    ),
]


@pytest.mark.parametrize(
    ("rule", "args", "more", "field", "value", "expected"),
    [row[1:] for row in REFUSED],
    ids=[row[0] for row in REFUSED],
)
def test_a_contradiction_is_named(  # noqa: PLR0913, PLR0917  # a row of the table
    rule: Any,
    args: tuple[Any, ...],
    more: dict[str, Any],
    field: str,
    value: object,
    expected: str,
) -> None:
    """One error names field, value and what is expected."""
    with pytest.raises(npc.FactsError) as caught:
        rule(*args, on=ON, **more)

    assert (field, value) == (caught.value.field, caught.value.value)
    assert expected in caught.value.expected


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"heard": (PLENARY,), "refused": (PLENARY,)}, "refused"),
        ({"printed": (Paper.WRITTEN_DEFENCE,)}, "printed"),
        ({"heard": (PLENARY,), "printed": (Paper.PRESIDIUM_DEFENCE,)}, "printed"),
        ({"heard": ("主席团会议",)}, "heard"),
        ({"written": 1}, "written"),
        ({"considered": 1}, "considered"),
        ({"put_by": "主席团"}, "put_by"),
    ],
)
def test_a_hearing_does_not_contradict_itself(more: dict[str, Any], field: str) -> None:
    """Nobody is both heard and refused, and nothing is printed that was never said."""
    with pytest.raises(npc.FactsError) as caught:
        Hearing(**more)

    assert field == caught.value.field


def test_voters_are_counted_against_all_of_them() -> None:
    """Those who stay at home weigh as no; no quorum is noted."""
    ruling = npc.carried(DISTRICT, npc.Tally(yes=1575, no=3), matter=RECALL, on=ON)

    assert not ruling.holds
    assert {Base.ALL_VOTERS} == {ground.base for ground in ruling.grounds}
    assert [1, 1] == [ground.missing for ground in ruling.grounds]
    assert "罢免代表：未通过" in ruling.explain("zh")
    assert ["asked of national law alone, not of local texts"] == [n.en for n in ruling.notes]


def test_a_places_profile_is_named_where_it_says_nothing() -> None:
    """A profile given is not passed over in silence."""
    ruling = npc.carried(DISTRICT, npc.Tally(yes=1), matter=RECALL, on=ON, profile=CHONGQING)

    assert "重庆" in ruling.notes[0].zh
    assert CHONGQING is ruling.facts["profile"]


@pytest.mark.parametrize(
    ("roll", "matter"),
    [
        (NATION, OFFICIAL),
        (NATION, Matter.RESIGNATION_OF_OFFICIAL),
        (NPCSC, Matter.RESIGNATION_OF_OFFICIAL),
        (NPCSC, REMOVAL),
    ],
)
def test_the_nation_reads_persons_as_bills(roll: npc.Roll, matter: Matter) -> None:
    """The doubt is said, and decides nothing."""
    ruling = npc.carried(roll, npc.Tally(yes=roll.members), matter=matter, on=ON)
    method = vote_method(roll.body, matter, on=ON)

    assert ruling.holds
    assert ["the nation's texts speak of votes on bills; the matter is read as one"] == [
        point.says.en for point in ruling.open
    ]
    assert ruling.open == method.open


@pytest.mark.parametrize("roll", [COUNTY, NATION], ids=["county", "nation"])
def test_bills_are_no_persons(roll: npc.Roll) -> None:
    """No doubt is said of an ordinary bill, nor of a local recall."""
    matter = Matter.ORDINARY if roll is NATION else OFFICIAL

    assert () == npc.carried(roll, npc.Tally(yes=roll.members), matter=matter, on=ON).open


def test_the_majorities_of_a_district_are_two() -> None:
    """That of the electoral law first."""
    found = [one.at(ON).source.article for one in majorities(DISTRICT, RECALL)]

    assert [53, 44] == found
    assert 1 == len(majorities(COUNTY, OFFICIAL))


def test_what_persons_heard_at_one_place_only_is_left_open() -> None:
    """Of officials the text does not say whose choice the place is."""
    hearing = Hearing(
        heard=(PLENARY,), refused=(PRESIDIUM,), considered=True, put_by=Body.PRESIDIUM
    )
    ruling = hearing_valid(COUNTY, hearing, matter=OFFICIAL, on=ON)

    with pytest.raises(npc.UndecidedError, match="whose choice"):
        bool(ruling)


def test_one_more_fault_is_not_left_open() -> None:
    """Where something else is unlawful the doubt decides nothing."""
    hearing = Hearing(heard=(PLENARY,), refused=(PRESIDIUM,), considered=True)
    ruling = hearing_valid(COUNTY, hearing, matter=OFFICIAL, on=ON)

    assert not ruling.undecided
    assert not ruling.holds


def test_what_is_individual_has_no_bound() -> None:
    """It is said, and decides nothing."""
    removal = removal_valid(COUNTY_SC, Office.DEPUTY_HEAD_OF_GOVERNMENT, in_session=False, on=ON)
    act = interim_act_valid(COUNTY_SC, InterimAct.RECALL, in_session=False, on=ON)

    assert [False] == [point.decides for point in removal.open]
    assert [False] == [point.decides for point in act.open]
    assert removal.holds
    assert act.holds


def test_a_higher_committee_is_not_said_to_be_the_next() -> None:
    """The court's law says a higher one."""
    ruling = court_president_replaced_valid(
        COUNTY_SC, decided=True, approved_above=True, in_session=False, on=ON
    )

    assert "上级" in ruling.open[0].says.zh
    assert ruling.holds


def test_nobody_accepts_a_townships_resignations_between_sessions() -> None:
    """It is noted: of officials, and of deputies."""
    chair = Office.TOWNSHIP_CHAIR
    officer = official_resignation(chair, level=Level.TOWN, in_session=False, on=ON)
    sitting = official_resignation(chair, level=Level.TOWN, in_session=True, on=ON)

    assert officer.to is None
    assert officer.notes == deputy_resignation(Level.TOWN, on=ON).notes
    assert () == sitting.notes
    assert "国家法律没有规定由谁接受辞职" in officer.explain("zh")
    assert officer.explain("en").startswith("no national text says who accepts it")


def test_an_office_that_the_text_does_not_list_is_left_open() -> None:
    """A judge's resignation is not in the list."""
    found = official_resignation(Office.JUDGE, level=Level.COUNTY, in_session=True, on=ON)

    assert [True] == [point.decides for point in found.open]
    assert [False] == [ground.holds for ground in found.grounds]


def test_what_a_refused_confirmation_does_is_not_said() -> None:
    """The doubt is said, and decides nothing."""
    found = official_resignation(Office.PREMIER, level=Level.NATIONAL, in_session=False, on=ON)

    assert [False] == [point.decides for point in found.open]


def test_paths_explain_themselves() -> None:
    """Body, what follows, provision."""
    upper = deputy_resignation(Level.PROVINCE, on=ON)
    county = deputy_resignation(Level.COUNTY, on=ON)

    assert upper.explain("zh").split("\n")[:3] == [
        "向选举他的人大的常务委员会提出",
        "随后：报上一级人大常委会备案",
        "随后：公告",
    ]
    assert "to the standing committee of the electors" == upper.explain("en").split("\n")[0]
    assert "向本级常务委员会提出" == county.explain("zh").split("\n")[0]
    assert county.explain("en").split("\n")[:2] == [
        "to the standing committee of the same level",
        "then: announced",
    ]


def test_defences_explain_themselves() -> None:
    """At both places, or at one or the other."""
    both = defence(COUNTY, matter=RECALL, on=ON)
    one = defence(COUNTY, matter=OFFICIAL, on=ON)

    assert both.explain("zh").startswith("可以在主席团会议和大会全体会议上申辩，或者书面申辩\n")
    assert both.explain("en").startswith("heard at presidium and plenary, or in writing\n")
    assert one.explain("zh").startswith("可以在主席团会议或者大会全体会议上申辩")
    assert one.explain("en").startswith("heard at presidium or plenary, or in writing\n")


def test_offices_ended_explain_themselves() -> None:
    """What falls, and how; the rest is kept."""
    held = (Office.COMMITTEE_MEMBER, Office.JUDGE)
    recalled = offices_ended(held, level=Level.COUNTY, by=RECALL, on=ON)
    resigned = offices_ended(held, level=Level.COUNTY, by=RESIGNED, on=ON)
    nothing = offices_ended((), level=Level.TOWN, by=RECALL, on=ON)

    assert (Office.JUDGE,) == recalled.kept
    assert "常务委员会委员：相应撤销" == recalled.explain("zh").split("\n")[0]
    assert "常务委员会委员：相应终止" == resigned.explain("zh").split("\n")[0]
    assert "committee member: falls too" == resigned.explain("en").split("\n")[0]
    assert "没有相应终止的职务" == nothing.explain("zh").split("\n")[0]
    assert "no office falls" == nothing.explain("en").split("\n")[0]


@pytest.mark.parametrize(
    ("office", "national", "province", "county", "town"),
    [
        (Office.PRESIDENT, True, False, False, False),
        (Office.OTHER_MILITARY_MEMBER, True, False, False, False),
        (Office.HEAD_OF_GOVERNMENT, False, True, True, True),
        (Office.OTHER_GOVERNMENT_MEMBER, False, True, True, False),
        (Office.TOWNSHIP_VICE_CHAIR, False, False, False, True),
        (Office.REGIONAL_COURT_PRESIDENT, False, True, False, False),
        (Office.COURT_PRESIDENT, True, True, True, False),
        (Office.COMMITTEE_CHAIR, True, True, True, False),
    ],
)
def test_which_places_have_an_office(
    office: Office, *, national: bool, province: bool, county: bool, town: bool
) -> None:
    """Each level has its own."""
    asked = (Level.NATIONAL, Level.PROVINCE, Level.COUNTY, Level.TOWN)

    assert (national, province, county, town) == tuple(office.exists_at(one) for one in asked)


def test_contents_and_papers_by_their_chinese_terms() -> None:
    """In the order of the statutes."""
    assert ["书面形式", "对象", "理由", "有关材料"] == [one.value for one in Content]
    assert ["罢免要求", "书面申辩意见", "在主席团会议上提出的申辩意见"] == [
        one.value for one in Paper
    ]
