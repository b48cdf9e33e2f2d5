"""Bills: what the texts leave open, what is refused, and how the answers read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

import npcmodel as npc
from npcmodel import Body, Level, bills
from npcmodel.bills import AgendaStep, BillPart, UnlistedStep


def named(value: object) -> str:
    """Return how a case is called: a function by its name, anything else as it prints."""
    return str(getattr(value, "__name__", value))


What = npc.Initiative
ON = date(2026, 11, 21)
NPC = npc.Roll(Body.CONGRESS, Level.NATIONAL, members=2980)
SC = npc.Roll(Body.STANDING_COMMITTEE, Level.NATIONAL, members=175)
TOWN = npc.Roll(Body.CONGRESS, Level.TOWN, members=60)
COUNTY = npc.Roll(Body.CONGRESS, Level.COUNTY, members=140)
COUNTY_SC = npc.Roll(Body.STANDING_COMMITTEE, Level.COUNTY, members=35)
PRESIDIUM = npc.Roll(Body.PRESIDIUM, Level.COUNTY, members=15)
DELEGATION = npc.Roll(Body.DELEGATION, Level.NATIONAL, members=12, suspended=1)
OPENS, CLOSES = date(2026, 3, 5), date(2026, 3, 8)


def refused(rule: Callable[..., Any], *args: Any, **more: Any) -> tuple[str, object, str]:
    """Return field, value and expectation of the refusal."""
    with pytest.raises(npc.FactsError) as error:
        rule(*args, **{"on": ON, **more})
    return error.value.field, error.value.value, error.value.expected


# who may start them

NOT_TOWNSHIPS = (
    "Level.NATIONAL or a level of Tier.PROVINCE or a level of Tier.PREFECTURE or "
    "a level of Tier.COUNTY"
)


@pytest.mark.parametrize(
    ("what", "where", "field", "expected"),
    [
        (What.LAW_BILL, COUNTY, "roll.level", "Level.NATIONAL"),
        (What.LAW_BILL, COUNTY_SC, "roll.level", "Level.NATIONAL"),
        (
            What.BILL,
            PRESIDIUM,
            "roll.body",
            "Body.CONGRESS or Body.STANDING_COMMITTEE",
        ),
        (
            What.INVESTIGATION,
            TOWN,
            "roll.level",
            NOT_TOWNSHIPS,
        ),
    ],
    ids=named,
)
def test_a_place_without_text_is_refused(
    what: What, where: npc.Roll, field: str, expected: str
) -> None:
    """Laws are the nation's, and a township forms no committee of investigation."""
    found = refused(npc.may_initiate, what, where, signers=10)

    assert (field, expected) == (found[0], found[2])


def test_a_township_bill_needs_five_and_its_interpellation_ten() -> None:
    """The numbers differ by what is started, not only by level."""
    bill, question = (
        npc.may_initiate(what, TOWN, signers=5, on=ON) for what in (What.BILL, What.INTERPELLATION)
    )

    assert (True, False) == (bill.holds, question.holds)
    assert (5, 10) == (bill.grounds[0].required, question.grounds[0].required)


NOTES = [
    (What.BILL, NPC, ["未问是否属于该机构职权范围"]),
    (What.BILL, SC, ["未问是否属于该机构职权范围"]),
    (What.LAW_BILL, NPC, ["未问是否属于该机构职权范围"]),
    (What.LAW_BILL, SC, ["未问是否属于该机构职权范围"]),
    (What.INTERPELLATION, SC, ["未问是否在会议期间书面提出，是否写明质询对象、问题和内容"]),
    (What.INVESTIGATION, NPC, []),
    (
        What.INVESTIGATION,
        SC,
        ["未问联名是否书面", "未问是否需要作出决议、决定而有关重大事实不清"],
    ),
]
LOCAL_NOTES = [
    (What.BILL, TOWN, ["未问是否属于该机构职权范围"]),
    (What.BILL, COUNTY, ["未问是否属于该机构职权范围"]),
    (What.BILL, COUNTY_SC, ["未问是否属于该机构职权范围"]),
    (
        What.INTERPELLATION,
        TOWN,
        [
            "未问是否在会议期间书面提出，是否写明质询对象、问题和内容",
            "乡级的质询案只能对本级人民政府提出",
        ],
    ),
    (
        What.INTERPELLATION,
        COUNTY_SC,
        ["未问是否在会议期间书面提出，是否写明质询对象、问题和内容"],
    ),
    (What.INVESTIGATION, COUNTY, ["未问联名是否书面"]),
    (
        What.INVESTIGATION,
        COUNTY_SC,
        ["未问联名是否书面", "未问是否需要作出决议、决定而有关重大事实不清"],
    ),
]


@pytest.mark.parametrize(
    ("what", "where", "notes"),
    [
        *NOTES,
        *(
            (what, where, ["只问国家法律，未问地方规定", *found])
            for what, where, found in LOCAL_NOTES
        ),
    ],
    ids=named,
)
def test_what_was_not_asked_is_noted(what: What, where: npc.Roll, notes: list[str]) -> None:
    """A yes stands under the conditions that the facts do not tell."""
    ruling = npc.may_initiate(what, where, signers=30, on=ON)

    assert notes == [note.zh for note in ruling.notes]


def test_an_interpellation_has_no_organ() -> None:
    """Only deputies and members ask; the ground says that the organ is not listed."""
    ruling = npc.may_initiate(What.INTERPELLATION, COUNTY, by=Body.PRESIDIUM, on=ON)

    assert "依据：该机构不在可以提议之列（《地方组织法》（2022）第24条第1款）" in ruling.explain()


# what the texts leave open

SILENT: list[tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any], str]] = [
    (bills.bill_form_valid, (COUNTY_SC, tuple(BillPart)), {}, "向地方人大常委会提出的议案的内容"),
    (bills.unlisted_bill_valid, (COUNTY, tuple(UnlistedStep)), {}, "不列入议程的议案如何处理"),
    (bills.unlisted_bill_valid, (COUNTY_SC, ()), {}, "不列入议程的议案如何处理"),
    (
        bills.withdrawal_valid,
        (COUNTY_SC,),
        {"before_vote": True, "consent_of": Body.COUNCIL_OF_CHAIRPERSONS},
        "地方人大常委会议案的撤回",
    ),
    (
        bills.delegation_act_valid,
        (DELEGATION, npc.Tally(yes=11)),
        {"initiative": What.INVESTIGATION},
        "条文只列议案、质询案、罢免案",
    ),
    (
        bills.session_bill_in_time,
        (),
        {"submitted": CLOSES, "opens": OPENS, "closes": CLOSES},
        "是否在截止的时刻之前不详",
    ),
]


@pytest.mark.parametrize(("rule", "args", "more", "says"), SILENT, ids=named)
def test_what_the_texts_do_not_say_stays_open(
    rule: Callable[..., Any], args: tuple[Any, ...], more: dict[str, Any], says: str
) -> None:
    """Neither yes nor no, and the doubt is named."""
    ruling = rule(*args, on=ON, **more)

    assert (True, False) == (ruling.undecided, ruling.holds)
    assert [True] == [says in point.says.zh for point in ruling.open]


def test_the_doubt_on_an_investigation_cites_the_text_that_is_silent() -> None:
    """A delegation's majority is said of other acts."""
    ruling = bills.delegation_act_valid(
        DELEGATION, npc.Tally(yes=11), initiative=What.INVESTIGATION, on=ON
    )

    assert "《全国人大议事规则》（2021）第12条第2款" == str(ruling.open[0].citation)
    assert () == ruling.grounds


def test_the_closing_day_itself_hangs_on_the_hour() -> None:
    """Known to be within the hour, nothing is open."""
    ruling = bills.session_bill_in_time(
        submitted=CLOSES, opens=OPENS, closes=CLOSES, by_the_hour=True, on=ON
    )

    assert (True, ()) == (ruling.holds, ruling.open)


def test_a_bill_before_the_session_rests_on_two_provisions() -> None:
    """It may be put before the session, and is then before the closing day."""
    early, opening = (
        bills.session_bill_in_time(submitted=day, opens=OPENS, closes=CLOSES, on=ON)
        for day in (date(2026, 3, 4), OPENS)
    )

    assert (2, 1) == (len(early.grounds), len(opening.grounds))
    assert (True, True) == (early.holds, opening.holds)


def test_a_session_may_close_for_bills_on_its_first_day() -> None:
    """The closing day may be the day the session opens."""
    ruling = bills.session_bill_in_time(
        submitted=date(2026, 3, 4), opens=OPENS, closes=OPENS, on=ON
    )

    assert ruling.holds


# what is refused

ELSEWHERE = "Body.CONGRESS or Body.STANDING_COMMITTEE"
TIMES = {"submitted": CLOSES, "opens": OPENS, "closes": CLOSES}
ACT = {"initiative": What.BILL}
BAD: list[tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any], tuple[str, object, str]]] = [
    (bills.bill_form_valid, (PRESIDIUM, []), {}, ("roll.body", Body.PRESIDIUM, ELSEWHERE)),
    (bills.agenda_path, (PRESIDIUM,), {}, ("roll.body", Body.PRESIDIUM, ELSEWHERE)),
    (bills.unlisted_bill_valid, (PRESIDIUM, []), {}, ("roll.body", Body.PRESIDIUM, ELSEWHERE)),
    (
        bills.withdrawal_valid,
        (PRESIDIUM,),
        {"before_vote": True, "consent_of": None},
        ("roll.body", Body.PRESIDIUM, ELSEWHERE),
    ),
    (bills.agenda_path, ("县",), {}, ("roll", "县", "a Roll")),
    (
        bills.agenda_path,
        (COUNTY,),
        {"by": Body.COURT},
        ("by", Body.COURT, "an organ that may put a bill to CONGRESS"),
    ),
    (
        bills.agenda_path,
        (NPC,),
        {"by": Body.COUNCIL_OF_CHAIRPERSONS},
        ("by", Body.COUNCIL_OF_CHAIRPERSONS, "an organ that may put a bill to CONGRESS"),
    ),
    (
        bills.session_bill_in_time,
        (),
        {**TIMES, "closes": date(2026, 3, 4)},
        ("closes", date(2026, 3, 4), "2026-03-05, the day the session opens, or later"),
    ),
    (
        bills.session_bill_in_time,
        (),
        {**TIMES, "submitted": OPENS, "by_the_hour": True},
        ("by_the_hour", True, "None: put on a day other than 2026-03-08"),
    ),
    (
        bills.session_bill_in_time,
        (),
        {**TIMES, "submitted": OPENS, "by_the_hour": False},
        ("by_the_hour", False, "None: put on a day other than 2026-03-08"),
    ),
    (bills.session_bill_in_time, (), {**TIMES, "by_the_hour": 12}, ("by_the_hour", 12, "a bool")),
    (
        bills.committee_bill_in_time,
        (),
        {"submitted": CLOSES, "opens": OPENS},
        ("submitted", CLOSES, "2026-03-05, the day it opens, or earlier"),
    ),
    (
        bills.withdrawal_valid,
        (NPC,),
        {"before_vote": "no", "consent_of": None},
        ("before_vote", "no", "a bool"),
    ),
    (
        bills.delegation_act_valid,
        (NPC, npc.Tally(yes=1)),
        ACT,
        ("roll.body", Body.CONGRESS, "Body.DELEGATION"),
    ),
    (
        bills.delegation_act_valid,
        (npc.Roll(Body.DELEGATION, Level.TOWN, members=12), npc.Tally(yes=1)),
        ACT,
        ("roll.level", Level.TOWN, "a level from the county up"),
    ),
    (
        bills.delegation_act_valid,
        (DELEGATION, npc.Tally(yes=12)),
        ACT,
        ("tally", 12, "a whole number of at most 11"),
    ),
    (bills.delegation_act_valid, (DELEGATION, 7), ACT, ("tally", 7, "a Tally")),
    (
        bills.delegation_act_valid,
        (DELEGATION, npc.Tally(yes=7)),
        {"initiative": What.CONSTITUTIONAL_AMENDMENT},
        (
            "initiative",
            What.CONSTITUTIONAL_AMENDMENT,
            "BILL, LAW_BILL, INTERPELLATION, RECALL_OF_OFFICIAL, INVESTIGATION",
        ),
    ),
    (
        bills.recall_investigation_valid,
        (SC,),
        {"proposed_by": Body.PRESIDIUM, "decided": True},
        ("roll.body", Body.STANDING_COMMITTEE, "Body.CONGRESS"),
    ),
    (
        bills.recall_investigation_valid,
        (TOWN,),
        {"proposed_by": Body.PRESIDIUM, "decided": True},
        ("roll.level", Level.TOWN, "a level from the county up"),
    ),
    (
        bills.recall_investigation_valid,
        (COUNTY,),
        {"proposed_by": Body.PRESIDIUM, "decided": 1},
        ("decided", 1, "a bool"),
    ),
    (
        bills.investigator_eligible,
        (COUNTY,),
        {"interested": False},
        ("roll.body", Body.CONGRESS, "Body.STANDING_COMMITTEE"),
    ),
    (
        bills.investigator_eligible,
        (COUNTY_SC,),
        {"interested": None},
        ("interested", None, "a bool"),
    ),
]


@pytest.mark.parametrize(("rule", "args", "more", "want"), BAD, ids=named)
def test_facts_that_contradict_are_refused(
    rule: Callable[..., Any],
    args: tuple[Any, ...],
    more: dict[str, Any],
    want: tuple[str, object, str],
) -> None:
    """One error names field, value and what was expected."""
    assert want == refused(rule, *args, **more)


NOT_MEMBERS: list[tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any], str]] = [
    (bills.bill_form_valid, (TOWN, ["案由"]), {}, "contains"),
    (bills.unlisted_bill_valid, (NPC, ["说明"]), {}, "done"),
    (bills.agenda_path, (TOWN,), {"by": "主席团"}, "by"),
    (
        bills.withdrawal_valid,
        (TOWN,),
        {"before_vote": True, "consent_of": "主席团"},
        "consent_of",
    ),
    (
        bills.committee_bill_in_time,
        (),
        {"submitted": OPENS, "opens": OPENS, "kind": "临时"},
        "kind",
    ),
    (
        bills.delegation_act_valid,
        (DELEGATION, npc.Tally(yes=7)),
        {"initiative": "议案"},
        "initiative",
    ),
    (
        bills.recall_investigation_valid,
        (COUNTY,),
        {"proposed_by": "主席团", "decided": True},
        "proposed_by",
    ),
]


@pytest.mark.parametrize(("rule", "args", "more", "field"), NOT_MEMBERS, ids=named)
def test_a_text_is_no_member(
    rule: Callable[..., Any], args: tuple[Any, ...], more: dict[str, Any], field: str
) -> None:
    """The Chinese term is not accepted in place of the enumeration's member."""
    assert field == refused(rule, *args, **more)[0]


def test_the_hour_is_checked_before_the_day() -> None:
    """A day with a time is refused, and so is a closing day that is none."""
    with pytest.raises(npc.FactsError) as error:
        bills.session_bill_in_time(
            submitted="2026-03-08",  # type: ignore[arg-type]
            opens=OPENS,
            closes=CLOSES,
            on=ON,
        )

    assert "submitted" == error.value.field


# how it reads


def test_a_bill_handed_in_late_says_the_last_day() -> None:
    """The provision and the last day stand in the ground."""
    ruling = bills.committee_bill_in_time(
        submitted=date(2026, 12, 27), opens=date(2027, 1, 5), on=ON
    )

    assert [
        "议案提交常务委员会迟延",
        "否定依据：最迟2026-12-26提交（《全国人大常委会议事规则》（2022）第19条第1款）",
    ] == ruling.explain().splitlines()


def test_a_delegations_act_counts_all_its_deputies() -> None:
    """Those suspended and absent weigh as no."""
    ruling = bills.delegation_act_valid(DELEGATION, npc.Tally(yes=6), initiative=What.BILL, on=ON)

    assert (12, 7, 1) == (
        ruling.grounds[0].base_size,
        ruling.grounds[0].required,
        ruling.grounds[0].missing,
    )
    assert "代表团全体代表12的过半数" in ruling.explain()


@pytest.mark.parametrize(
    ("where", "notes"),
    [(NPC, ["法律案的撤回另有规定，未问"]), (SC, ["法律案的撤回另有规定，未问"]), (TOWN, [])],
    ids=named,
)
def test_laws_are_withdrawn_under_further_conditions(where: npc.Roll, notes: list[str]) -> None:
    """That is noted where laws are made."""
    ruling = bills.withdrawal_valid(where, before_vote=True, consent_of=Body.PRESIDIUM, on=ON)

    assert notes == [note.zh for note in ruling.notes]


def test_of_an_investigator_the_interest_alone_is_asked() -> None:
    """Who nominates stands in a note."""
    ruling = bills.investigator_eligible(COUNTY_SC, interested=False, on=ON)

    assert ["只问利害关系"] == [note.zh.partition("；")[0] for note in ruling.notes]


def test_a_path_is_neither_true_nor_false() -> None:
    """Its attributes are asked, not its truth."""
    found = bills.agenda_path(TOWN, on=ON)

    assert (Body.PRESIDIUM, AgendaStep.WHETHER_LISTED) == (found.decider, found.step)
    with pytest.raises(TypeError, match="AgendaPath"):
        bool(found)


AGAIN: list[tuple[Callable[..., npc.Ruling], dict[str, Any]]] = [
    (bills.bill_form_valid, {"roll": TOWN, "contains": [BillPart.PLAN]}),
    (bills.session_bill_in_time, {**TIMES, "by_the_hour": True}),
    (
        bills.committee_bill_in_time,
        {"submitted": OPENS, "opens": OPENS, "kind": npc.MeetingKind.EXTRAORDINARY},
    ),
    (bills.unlisted_bill_valid, {"roll": SC, "done": [UnlistedStep.EXPLAINED]}),
    (bills.withdrawal_valid, {"roll": TOWN, "before_vote": True, "consent_of": Body.PRESIDIUM}),
    (
        bills.delegation_act_valid,
        {
            "roll": DELEGATION,
            "tally": npc.Tally(yes=7),
            "initiative": What.BILL,
            "profile": None,
        },
    ),
    (
        bills.recall_investigation_valid,
        {"roll": COUNTY, "proposed_by": Body.PRESIDIUM, "decided": True},
    ),
    (bills.investigator_eligible, {"roll": COUNTY_SC, "interested": True}),
]


@pytest.mark.parametrize(("rule", "facts"), AGAIN, ids=lambda value: getattr(value, "__name__", ""))
def test_a_verdict_keeps_what_it_was_asked(
    rule: Callable[..., npc.Ruling], facts: dict[str, Any]
) -> None:
    """It can be asked again with its own facts, and bears the rule's name."""
    ruling = rule(on=ON, **facts)

    assert ruling.rule == rule.__name__
    assert set(facts) == set(ruling.facts)
    assert ruling == rule(on=ruling.on, **dict(ruling.facts))
