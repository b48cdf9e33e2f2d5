"""Offices filled: what is refused, what is left open, and what is said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest

import npcmodel as npc
from npcmodel import Body, Level, Matter
from npcmodel.appointments import (
    Cause,
    FillingAct,
    InterimReading,
    acting_eligible,
    acting_pool,
    appointment_effective,
    committee_nationality_valid,
    filling,
    government_due,
    head_nationality_eligible,
    separate_votes,
    special_committee_filled,
)
from npcmodel.facts.levels import Tier
from npcmodel.facts.offices import Office
from npcmodel.facts.people import Post
from npcmodel.law.deadline import DayState

ON = date(2026, 11, 21)
NATION, COUNTY, TOWN = Level.NATIONAL, Level.COUNTY, Level.TOWN
CONGRESS, COMMITTEE = Body.CONGRESS, Body.STANDING_COMMITTEE
NPCSC = npc.Roll(COMMITTEE, NATION, members=175)
COUNTY_SC = npc.Roll(COMMITTEE, COUNTY, members=35)
HEAD, DEPUTY = Office.HEAD_OF_GOVERNMENT, Office.DEPUTY_HEAD_OF_GOVERNMENT
COUNCIL = Body.COUNCIL_OF_CHAIRPERSONS


def wrong(value: object) -> Any:
    """Return a value of a kind that the annotations refuse."""
    return value


FILL: dict[str, Any] = {"in_session": True}
ELECT: dict[str, Any] = {"by": CONGRESS, "passed": True, "in_session": True}
ACT: dict[str, Any] = {"candidate": DEPUTY, "cause": Cause.UNABLE, "in_session": False}
LED: dict[str, Any] = {"chair": True, "vice_chairs": 0}

_Refused = tuple[str, Callable[..., Any], tuple[Any, ...], dict[str, Any], str, object, str]
REFUSED: list[_Refused] = [
    (
        "an office the level lacks",
        filling,
        (Office.PREMIER, COUNTY),
        FILL,
        "office",
        Office.PREMIER,
        "an office that COUNTY has",
    ),
    ("no office", filling, (wrong("总理"), NATION), FILL, "office", "总理", "a member of Office"),
    ("no level", filling, (HEAD, wrong("县")), FILL, "level", "县", "a member of Level"),
    (
        "a special committee by no post",
        filling,
        (Office.SPECIAL_COMMITTEE_MEMBER, COUNTY),
        FILL,
        "office",
        Office.SPECIAL_COMMITTEE_MEMBER,
        "special_committee_filled",
    ),
    ("no session said", filling, (HEAD, COUNTY), {"in_session": 1}, "in_session", 1, "a bool"),
    (
        "no reading",
        filling,
        (HEAD, COUNTY),
        {**FILL, "reading": wrong("宪法")},
        "reading",
        "宪法",
        "a member of InterimReading",
    ),
    (
        "a secretary-general of a special committee",
        special_committee_filled,
        (Post.SECRETARY_GENERAL, COUNTY),
        FILL,
        "post",
        Post.SECRETARY_GENERAL,
        "CHAIR, VICE_CHAIR or MEMBER",
    ),
    (
        "a township has no special committee",
        special_committee_filled,
        (Post.CHAIR, TOWN),
        FILL,
        "level",
        TOWN,
        "a level from the county up",
    ),
    (
        "no post",
        special_committee_filled,
        (wrong("主任"), COUNTY),
        FILL,
        "post",
        "主任",
        "a member of Post",
    ),
    (
        "no level of a special committee",
        special_committee_filled,
        (Post.CHAIR, wrong("县")),
        FILL,
        "level",
        "县",
        "a member of Level",
    ),
    (
        "no session said of a special committee",
        special_committee_filled,
        (Post.CHAIR, COUNTY),
        {"in_session": wrong("是")},
        "in_session",
        "是",
        "a bool",
    ),
    (
        "a nominator and deputies jointly",
        appointment_effective,
        (HEAD, COUNTY),
        {**ELECT, "nominated_by": Body.PRESIDIUM, "jointly": True},
        "nominated_by",
        Body.PRESIDIUM,
        "None where deputies nominated jointly",
    ),
    (
        "no body",
        appointment_effective,
        (HEAD, COUNTY),
        {**ELECT, "by": wrong("人大")},
        "by",
        "人大",
        "a member of Body",
    ),
    (
        "no nominator",
        appointment_effective,
        (HEAD, COUNTY),
        {**ELECT, "nominated_by": wrong("主席团")},
        "nominated_by",
        "主席团",
        "a Body or Office",
    ),
    *(
        (
            f"{field} neither yes nor no",
            appointment_effective,
            (HEAD, COUNTY),
            {**ELECT, field: 1},
            field,
            1,
            "a bool",
        )
        for field in ("passed", "jointly", "approved_above", "in_session", "head_vacant")
    ),
    (
        "nobody acts for a deputy",
        acting_pool,
        (DEPUTY, COUNTY),
        {},
        "office",
        DEPUTY,
        "an office for which COUNTY has a text: COMMITTEE_CHAIR, HEAD_OF_GOVERNMENT",
    ),
    (
        "a township has no text on acting heads",
        acting_pool,
        (HEAD, TOWN),
        {},
        "office",
        HEAD,
        "an office for which TOWN has a text: none in townships",
    ),
    (
        "the President has a succession",
        acting_eligible,
        (Office.PRESIDENT, NATION),
        ACT,
        "office",
        Office.PRESIDENT,
        "COMMITTEE_CHAIR, PREMIER, MILITARY_CHAIR",
    ),
    ("no acting office", acting_pool, (wrong("县长"), COUNTY), {}, "office", "县长", "Office"),
    ("no acting level", acting_pool, (HEAD, wrong("县")), {}, "level", "县", "Level"),
    (
        "a candidate's office the level lacks",
        acting_eligible,
        (HEAD, COUNTY),
        {**ACT, "candidate": Office.VICE_PREMIER},
        "candidate",
        Office.VICE_PREMIER,
        "an office that COUNTY has",
    ),
    (
        "no candidate",
        acting_eligible,
        (HEAD, COUNTY),
        {**ACT, "candidate": wrong("副县长")},
        "candidate",
        "副县长",
        "a member of Office",
    ),
    (
        "no cause",
        acting_eligible,
        (HEAD, COUNTY),
        {**ACT, "cause": wrong("缺位")},
        "cause",
        "缺位",
        "a member of Cause",
    ),
    (
        "no session said of acting",
        acting_eligible,
        (HEAD, COUNTY),
        {**ACT, "in_session": 0},
        "in_session",
        0,
        "a bool",
    ),
    (
        "no nominating body",
        acting_eligible,
        (HEAD, COUNTY),
        {**ACT, "nominated_by": wrong("主任会议")},
        "nominated_by",
        "主任会议",
        "a member of Body",
    ),
    (
        "nobody acting",
        acting_eligible,
        (HEAD, COUNTY),
        {**ACT, "persons": 0},
        "persons",
        0,
        "at least 1",
    ),
    (
        "the nation is no autonomous area",
        head_nationality_eligible,
        (NATION,),
        {"of_the_area": True},
        "level",
        NATION,
        "a local level",
    ),
    (
        "no level of a head",
        head_nationality_eligible,
        (wrong("自治县"),),
        {"of_the_area": True},
        "level",
        "自治县",
        "a member of Level",
    ),
    (
        "no nationality said",
        head_nationality_eligible,
        (COUNTY,),
        {"of_the_area": wrong("藏族")},
        "of_the_area",
        "藏族",
        "a bool",
    ),
    (
        "a township has no standing committee",
        committee_nationality_valid,
        (Level.ETHNIC_TOWNSHIP,),
        LED,
        "level",
        Level.ETHNIC_TOWNSHIP,
        "a level from the county up",
    ),
    (
        "the nation's committee has no such chair",
        committee_nationality_valid,
        (NATION,),
        LED,
        "level",
        NATION,
        "a local level",
    ),
    (
        "a chair neither yes nor no",
        committee_nationality_valid,
        (COUNTY,),
        {**LED, "chair": 1},
        "chair",
        1,
        "a bool",
    ),
    (
        "fewer vice-chairs than none",
        committee_nationality_valid,
        (COUNTY,),
        {**LED, "vice_chairs": -1},
        "vice_chairs",
        -1,
        "at least 0",
    ),
    *(
        (
            f"no such members at {level.name}",
            government_due,
            (ON,),
            {"level": level},
            "level",
            level,
            "a local level from the county up",
        )
        for level in (NATION, TOWN)
    ),
    (
        "an election on no day",
        government_due,
        (wrong("2026-11-21"),),
        {"level": COUNTY},
        "elected",
        "2026-11-21",
        "a datetime.date",
    ),
    ("no level of it", government_due, (ON,), {"level": wrong("县")}, "level", "县", "Level"),
    (
        "a local committee",
        separate_votes,
        (COUNTY_SC, 3),
        {},
        "roll",
        COUNTY_SC,
        "the NPC Standing",
    ),
    (
        "a congress",
        separate_votes,
        (npc.Roll(CONGRESS, NATION, 2980), 3),
        {},
        "roll",
        npc.Roll(CONGRESS, NATION, 2980),
        "the NPC Standing Committee",
    ),
    ("no roll", separate_votes, (wrong(175), 3), {}, "roll", 175, "a Roll"),
    ("nobody voted on", separate_votes, (NPCSC, 0), {}, "persons", 0, "at least 1"),
    (
        "a group of one",
        separate_votes,
        (NPCSC, 3),
        {"together": (1,)},
        "together",
        1,
        "at least 2",
    ),
    (
        "a group of more than there are",
        separate_votes,
        (NPCSC, 3),
        {"together": (4,)},
        "together",
        4,
        "at most 3",
    ),
    (
        "groups of more than there are",
        separate_votes,
        (NPCSC, 3),
        {"together": (2, 2)},
        "together",
        (2, 2),
        "no more than 3 persons in all",
    ),
    *(
        (
            f"groups that are a {type(groups).__name__}",
            separate_votes,
            (NPCSC, 3),
            {"together": wrong(groups)},
            "together",
            groups,
            "a sequence of whole numbers",
        )
        for groups in ("23", 2)
    ),
    (
        "a law is no appointment",
        separate_votes,
        (NPCSC, 3),
        {"matter": Matter.LAW},
        "matter",
        Matter.LAW,
        "REMOVAL, or None",
    ),
]


@pytest.mark.parametrize(
    ("rule", "args", "asked", "field", "value", "expected"),
    [case[1:] for case in REFUSED],
    ids=[case[0] for case in REFUSED],
)
def test_is_refused(  # noqa: PLR0913, PLR0917  # one case
    rule: Callable[..., Any],
    args: tuple[Any, ...],
    asked: dict[str, Any],
    field: str,
    value: object,
    expected: str,
) -> None:
    """One error names the field, what was given and what is expected."""
    with pytest.raises(npc.FactsError) as caught:
        rule(*args, **{"on": ON, **asked})

    assert (field, value) == (caught.value.field, caught.value.value)
    assert expected in caught.value.expected


RULES: list[tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]] = [
    (filling, (HEAD, COUNTY), FILL),
    (special_committee_filled, (Post.CHAIR, COUNTY), FILL),
    (appointment_effective, (HEAD, COUNTY), ELECT),
    (acting_pool, (HEAD, COUNTY), {}),
    (acting_eligible, (HEAD, COUNTY), ACT),
    (head_nationality_eligible, (COUNTY,), {"of_the_area": True}),
    (committee_nationality_valid, (COUNTY,), LED),
    (government_due, (ON,), {"level": COUNTY}),
    (separate_votes, (NPCSC, 3), {}),
]


@pytest.mark.parametrize(("rule", "args", "asked"), RULES)
def test_a_moment_is_no_day(
    rule: Callable[..., Any], args: tuple[Any, ...], asked: dict[str, Any]
) -> None:
    """Every rule refuses a datetime for its day."""
    with pytest.raises(npc.FactsError, match=r"^on = "):
        rule(*args, on=datetime(2026, 11, 21), **asked)  # noqa: DTZ001


EVERY = [
    (office, level)
    for level in Level
    for office in Office
    if office.exists_at(level) and office is not Office.SPECIAL_COMMITTEE_MEMBER
]


@pytest.mark.parametrize(
    ("office", "level"), EVERY, ids=[f"{one.name}-{level.name}" for one, level in EVERY]
)
def test_every_office_is_filled_by_somebody(office: Office, level: Level) -> None:
    """While the congress sits, the table leaves no office of any level out."""
    found = filling(office, level, in_session=True, on=ON)

    assert found.by in {CONGRESS, COMMITTEE}
    assert found.grounds


ONLY_IN_SESSION = [
    (HEAD, COUNTY),
    (Office.COURT_PRESIDENT, COUNTY),
    (Office.PREMIER, NATION),
    (Office.MILITARY_CHAIR, NATION),
    (Office.PRESIDENT, NATION),
    (Office.COMMITTEE_MEMBER, NATION),
    (Office.COMMITTEE_CHAIR, COUNTY),
    (Office.TOWNSHIP_CHAIR, TOWN),
    (DEPUTY, TOWN),
]


@pytest.mark.parametrize(("office", "level"), ONLY_IN_SESSION)
def test_nobody_fills_between_sessions_what_congresses_elect(office: Office, level: Level) -> None:
    """The answer says so, and nothing about nominators is left in it."""
    found = filling(office, level, in_session=False, on=ON)

    assert (None, None, (), False) == (found.by, found.act, found.nominated_by, found.jointly)
    asked_alone = [] if level.national else ["只问国家法律，未问地方规定"]
    assert ["该职务只能由人大产生，闭会期间不能产生", *asked_alone] == [
        note.zh for note in found.notes
    ]
    assert not found.open


def test_the_conflict_on_vice_premiers_is_open() -> None:
    """Without a reading the texts part, and the ruling cannot be read as yes or no."""
    asked: dict[str, Any] = {
        "by": COMMITTEE,
        "passed": True,
        "in_session": False,
        "nominated_by": Office.PREMIER,
        "on": ON,
    }
    found = filling(Office.VICE_PREMIER, NATION, in_session=False, on=ON)
    ruling = appointment_effective(Office.VICE_PREMIER, NATION, **asked)

    assert [True] == [point.decides for point in found.open]
    assert found.by is None
    assert not found.notes
    with pytest.raises(npc.UndecidedError, match="the Constitution lists"):
        bool(ruling)


def test_a_reading_settles_the_conflict() -> None:
    """Either way; the doubt stays named, and by the Constitution's list it is a no."""
    asked: dict[str, Any] = {
        "by": COMMITTEE,
        "passed": True,
        "in_session": False,
        "nominated_by": Office.PREMIER,
        "on": ON,
    }
    rulings = [
        appointment_effective(Office.VICE_PREMIER, NATION, reading=reading, **asked)
        for reading in InterimReading
    ]

    assert [False, True] == [ruling.holds for ruling in rulings]
    assert [1, 1] == [len(ruling.open) for ruling in rulings]
    assert not any(ruling.undecided for ruling in rulings)


def test_a_joint_nomination_counts_where_deputies_may() -> None:
    """For a mayor it does; for the Premier, or by nobody at all, it does not."""
    asked: dict[str, Any] = {"by": CONGRESS, "passed": True, "in_session": True, "on": ON}

    assert appointment_effective(HEAD, COUNTY, jointly=True, **asked)
    assert not appointment_effective(HEAD, COUNTY, **asked)
    assert not appointment_effective(Office.PREMIER, NATION, jointly=True, **asked)


def test_where_no_text_names_a_nominator_anybody_may() -> None:
    """The doubt is noted: no national text says who nominates a deputy head."""
    ruling = appointment_effective(
        DEPUTY, COUNTY, by=COMMITTEE, passed=True, in_session=False, on=ON
    )

    assert ruling.holds
    assert ["“个别”“部分”没有数量界限", "由谁提名，国家法律没有规定"] == [
        point.says.zh for point in ruling.open
    ]


def test_the_nomination_is_cited_where_it_is_said() -> None:
    """Of those elected, from the provision on nominations; of others, from their own."""
    asked: dict[str, Any] = {"passed": True, "in_session": True, "on": ON}
    elected = appointment_effective(HEAD, COUNTY, by=CONGRESS, **asked)
    decided = appointment_effective(Office.OTHER_GOVERNMENT_MEMBER, COUNTY, by=COMMITTEE, **asked)

    assert ["《地方组织法》（2022）第26条第1款"] == [
        str(ground.citation) for ground in elected.grounds if not ground.holds
    ]
    assert ["《地方组织法》（2022）第50条第1款第14项"] == [
        str(ground.citation) for ground in decided.grounds if not ground.holds
    ]


def test_an_order_is_no_condition() -> None:
    """The Premier's appointment takes effect in the congress; the order follows."""
    found = filling(Office.PREMIER, NATION, in_session=True, on=ON)

    assert Office.PRESIDENT is found.ordered_by
    assert found.approved_by is None
    assert found.recorded_with is None


def test_acting_doubts_are_named() -> None:
    """A vacancy, the deputy of another organ and a session each run into one."""
    plain: dict[str, Any] = {**ACT, "nominated_by": COUNCIL, "on": ON}
    changes: list[dict[str, Any]] = [
        {},
        {"cause": Cause.VACANT},
        {"candidate": Office.COURT_VICE_PRESIDENT},
        {"in_session": True},
        {"persons": 2},
    ]
    found = [acting_eligible(HEAD, COUNTY, **(plain | changed)).open for changed in changes]

    assert [[], [False], [False], [True], [True]] == [
        [point.decides for point in points] for points in found
    ]


def test_a_doubt_decides_nothing_where_the_law_says_no() -> None:
    """Without a nomination it is a no, in session too."""
    ruling = acting_eligible(HEAD, COUNTY, **{**ACT, "in_session": True}, on=ON)

    assert not ruling
    assert [False] == [point.decides for point in ruling.open]


def test_a_level_without_a_condition_asks_for_no_nationality() -> None:
    """A county's head and chairs may be of any; the ground says that no text speaks."""
    head = head_nationality_eligible(COUNTY, of_the_area=False, on=ON)
    chairs = committee_nationality_valid(COUNTY, chair=False, vice_chairs=0, on=ON)

    assert head.holds
    assert chairs.holds
    assert [None, None] == [head.grounds[0].citation, chairs.grounds[0].citation]


def test_chair_and_vice_chairs_are_counted_together() -> None:
    """The chair counts for one, each vice-chair for one more."""
    ruling = committee_nationality_valid(
        Level.AUTONOMOUS_PREFECTURE, chair=True, vice_chairs=2, on=ON
    )

    assert [3, 3] == [ground.count for ground in ruling.grounds]


def test_a_new_government_is_late_after_two_months() -> None:
    """The last day is still in time."""
    found = government_due(date(2027, 1, 12), level=COUNTY, on=ON)

    assert DayState.DUE is found.state(date(2027, 3, 12))
    assert DayState.LATE is found.state(date(2027, 3, 13))
    assert "最迟2027-03-12（自2027-01-12起2个月内）" == found.explain().split("\n", maxsplit=1)[0]


def test_merging_is_doubtful_only_where_it_is_done() -> None:
    """The text gives no measure of when circumstances require it."""
    apart = separate_votes(NPCSC, 3, on=ON)
    together = separate_votes(NPCSC, 3, together=[3], on=ON)

    assert () == apart.open
    assert [False] == [point.decides for point in together.open]


SAID: list[tuple[Any, str, str]] = [
    (
        filling(Office.PREMIER, NATION, in_session=True, on=ON),
        "国务院总理：由人民代表大会决定任命\n提名：国家主席\n随后以令任免：国家主席\n依据：",
        "premier: decided by the congress\nnominated by: president\nthen by order of: president\n",
    ),
    (
        filling(Office.PROCURATOR_GENERAL, COUNTY, in_session=True, on=ON),
        (
            "人民检察院检察长：由人民代表大会选举\n提名：主席团、代表联合\n"
            "报上一级批准：常务委员会\n由上一级提请批准：人民检察院检察长\n"
        ),
        (
            "procurator general: elected by the congress\n"
            "nominated by: presidium, deputies jointly\n"
            "approved above by: standing committee\napproval asked for by: procurator general\n"
        ),
    ),
    (
        filling(Office.OTHER_GOVERNMENT_MEMBER, COUNTY, in_session=True, on=ON),
        (
            "人民政府其他组成人员：由常务委员会决定任命\n提名：人民政府正职领导人员\n"
            "报上一级备案：人民政府\n"
        ),
        (
            "other government member: decided by the standing committee\n"
            "nominated by: head of government\nrecorded above with: government\n"
        ),
    ),
    (
        filling(HEAD, COUNTY, in_session=False, on=ON),
        "人民政府正职领导人员：闭会期间不能产生\n依据：",
        "head of government: nobody between sessions\nground: ",
    ),
    (
        filling(Office.VICE_PREMIER, NATION, in_session=False, on=ON),
        "国务院副总理：法无定论\n依据：",
        "vice premier: left open by the texts\nground: ",
    ),
    (
        filling(Office.PLENIPOTENTIARY, NATION, in_session=True, on=ON),
        "驻外全权代表：由常务委员会决定任命\n随后以令任免：国家主席\n依据：",
        "plenipotentiary: decided by the standing committee\nthen by order of: president\n",
    ),
    (
        special_committee_filled(Post.CHAIR, COUNTY, in_session=False, on=ON),
        "专门委员会组成人员：闭会期间不能产生\n依据：",
        "special committee member: nobody between sessions\n",
    ),
    (
        acting_pool(Office.PROCURATOR_GENERAL, COUNTY, on=ON),
        (
            "代理人民检察院检察长：由常务委员会从人民检察院副检察长中产生\n"
            "事由：因健康情况不能工作、缺位、其他原因不能担任职务\n提名：主任会议\n"
            "报上一级备案：人民检察院、常务委员会\n"
        ),
        (
            "acting procurator general: picked by the standing committee from: "
            "deputy procurator general\nwhere: ill, vacant, unable\n"
            "nominated by: council of chairpersons\n"
            "recorded above with: procuratorate, standing committee\n"
        ),
    ),
    (
        acting_pool(Office.PREMIER, NATION, on=ON),
        "代理国务院总理：由常务委员会从国务院副总理中产生\n事由：缺位\n依据：",
        "acting premier: picked by the standing committee from: vice premier\nwhere: vacant\n",
    ),
    (separate_votes(NPCSC, 3, on=ON), "3人，逐人表决3次\n", "persons: 3, votes: 3, person by"),
    (
        separate_votes(NPCSC, 3, together=(2,), on=ON),
        "3人，部分或者全部合并表决2次\n",
        "persons: 3, votes: 2, some of them together\n",
    ),
]


@pytest.mark.parametrize(("result", "zh", "en"), SAID)
def test_it_says_itself(result: Any, zh: str, en: str) -> None:
    """What was found comes first, in Chinese and in English."""
    assert zh == result.explain()[: len(zh)]
    assert en == result.explain("en")[: len(en)]


def test_the_chair_of_a_special_committee_waits_for_the_congress() -> None:
    """The note says why, and no doubt about the other posts is left in the answer."""
    found = special_committee_filled(Post.CHAIR, NATION, in_session=False, on=ON)

    assert ["闭会期间常委会不得任免专门委员会主任委员"] == [note.zh for note in found.notes]
    assert () == found.open


def test_new_offices_are_the_nations() -> None:
    """The military offices and plenipotentiaries exist at no other level."""
    new = (
        Office.MILITARY_VICE_CHAIR,
        Office.MILITARY_COURT_PRESIDENT,
        Office.MILITARY_PROCURATOR_GENERAL,
        Office.PLENIPOTENTIARY,
    )

    assert [{Tier.NATIONAL}] * 4 == [
        {level.tier for level in Level if office.exists_at(level)} for office in new
    ]


def test_rulings_keep_what_they_were_asked() -> None:
    """Each holds its arguments by name, so that it can be asked again."""
    ruling = acting_eligible(HEAD, COUNTY, **ACT, nominated_by=COUNCIL, on=ON)
    effective = appointment_effective(HEAD, COUNTY, **ELECT, on=ON)

    assert {
        "office": HEAD,
        "level": COUNTY,
        "nominated_by": COUNCIL,
        "persons": 1,
        "profile": None,
        **ACT,
    } == dict(ruling.facts)
    assert {
        "office": HEAD,
        "level": COUNTY,
        "nominated_by": None,
        "jointly": False,
        "approved_above": False,
        "reading": None,
        "head_vacant": False,
        "profile": None,
        **ELECT,
    } == dict(effective.facts)
    assert FillingAct.ELECTED is filling(HEAD, COUNTY, in_session=True, on=ON).act
