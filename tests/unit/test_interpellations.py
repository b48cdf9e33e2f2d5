"""Interpellations: their form, their answers, and further answers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

import npcmodel as npc
from npcmodel import Body, Level
from npcmodel.profiles import BEIJING, HENAN
from npcmodel.supervision import (
    Addressee,
    AnswerPlace,
    InterpellationAnswer,
    InterpellationPart,
    Reader,
    answer_form,
    answer_given_valid,
    further_answer_valid,
    interpellation_form_valid,
)

ON = npc.NEWEST
UNTIL_2024 = date(2024, 11, 8)
NATION = npc.Roll(Body.CONGRESS, Level.NATIONAL, members=2980)
PROVINCE = npc.Roll(Body.CONGRESS, Level.PROVINCE, members=619)
TOWN = npc.Roll(Body.CONGRESS, Level.TOWN, members=60)
NPCSC = npc.Roll(Body.STANDING_COMMITTEE, Level.NATIONAL, members=175)
COUNTY_SC = npc.Roll(Body.STANDING_COMMITTEE, Level.COUNTY, members=35)
WHOLE = tuple(InterpellationPart)
PRESIDIUM, COUNCIL = Body.PRESIDIUM, Body.COUNCIL_OF_CHAIRPERSONS
COMMITTEE, OTHER = AnswerPlace.SPECIAL_COMMITTEE, AnswerPlace.OTHER_COMMITTEE_MEETING


def form(roll: npc.Roll, addressee: Addressee | None, *contains: Any) -> npc.Ruling:
    """Ask about the form on the last day checked."""
    return interpellation_form_valid(roll, contains or WHOLE, addressee=addressee, on=ON)


def given(
    roll: npc.Roll, by: Body | None, place: AnswerPlace | None, *, on: date = ON, **more: Any
) -> npc.Ruling:
    """Ask about an answer by the head."""
    answer = InterpellationAnswer(by, place, **{"by_head": True, **more})
    return answer_given_valid(roll, answer, on=on)


def texts(ruling: npc.Ruling) -> list[tuple[str, bool]]:
    """Return the provisions of the grounds and whether each is met."""
    return [(str(ground.citation), ground.holds) for ground in ruling.grounds]


# The form


@pytest.mark.parametrize("missing", InterpellationPart, ids=lambda part: part.name)
@pytest.mark.parametrize(
    "roll",
    [NATION, PROVINCE, TOWN, NPCSC, COUNTY_SC],
    ids=lambda r: f"{r.level.name}-{r.body.name}",
)
def test_each_part_is_needed(roll: npc.Roll, missing: InterpellationPart) -> None:
    """Without writing, question or content it is no interpellation."""
    short = [part for part in WHOLE if part is not missing]

    assert form(roll, Addressee.GOVERNMENT).holds
    assert not form(roll, Addressee.GOVERNMENT, *short).holds


def test_without_an_addressee_the_content_is_missing() -> None:
    """Nobody is asked, and the text on what it states is not met."""
    assert [
        ("《地方组织法》（2022）第24条第1款", True),
        ("《地方组织法》（2022）第24条第1款", False),
        ("《代表法》（2025）第20条第4款", False),
    ] == texts(form(PROVINCE, None))


@pytest.mark.parametrize("addressee", Addressee, ids=lambda one: one.name)
def test_from_the_county_up_every_organ_may_be_asked(addressee: Addressee) -> None:
    """Government, departments, commission, court and procuratorate."""
    assert [True] * 4 == [
        form(roll, addressee).holds for roll in (NATION, PROVINCE, NPCSC, COUNTY_SC)
    ]


def test_in_townships_the_government_may_be_asked() -> None:
    """Courts are not of their level, and of departments the texts differ."""
    found = {one: form(TOWN, one) for one in Addressee}

    assert [Addressee.GOVERNMENT] == [one for one in found if found[one].holds]
    assert [Addressee.GOVERNMENT_DEPARTMENT] == [one for one in found if found[one].undecided]
    assert ("《代表法》（2025）第20条第3款", False) == texts(found[Addressee.COURT])[-1]
    assert "《代表法》（2025）第20条第3款" == str(
        found[Addressee.GOVERNMENT_DEPARTMENT].open[0].citation
    )


def test_who_is_named_in_one_text_may_be_asked() -> None:
    """In 2023 the Deputies Law did not name the supervisory commission; the others did."""
    ruling = interpellation_form_valid(
        NATION, WHOLE, addressee=Addressee.SUPERVISORY_COMMISSION, on=date(2023, 3, 5)
    )

    assert ruling.holds
    assert {"《全国人大组织法》（2021）第21条", "《全国人大议事规则》（2021）第48条"} == {
        str(ground.citation)
        for ground in ruling.grounds
        if ground.says is not None and ground.says.zh == "属于可以质询的机关"
    }


def test_who_is_named_in_no_text_may_not_be_asked() -> None:
    """Before 2018 there was no supervisory commission."""
    ruling = interpellation_form_valid(
        NATION, WHOLE, addressee=Addressee.SUPERVISORY_COMMISSION, on=date(2017, 5, 22)
    )

    assert ("《代表法》（2015）第14条第1款", False) == texts(ruling)[-1]
    assert not ruling.holds


# The answer


def test_answers_of_a_local_congress() -> None:
    """The presidium decides; at the plenary those who asked have no right of their own."""
    found = answer_form(PROVINCE, on=ON)

    assert PRESIDIUM is found.decided_by
    assert (AnswerPlace.PRESIDIUM, AnswerPlace.PLENARY, COMMITTEE) == found.oral_at
    assert (AnswerPlace.PRESIDIUM, COMMITTEE) == found.speaking_at
    assert ((Reader.MEETING, Reader.SUBMITTERS), False) == (found.printed_for, found.every)


def test_answers_in_a_township() -> None:
    """There are no special committees."""
    found = answer_form(TOWN, on=ON)

    assert (AnswerPlace.PRESIDIUM, AnswerPlace.PLENARY) == found.oral_at
    assert (AnswerPlace.PRESIDIUM,) == found.speaking_at


def test_answers_of_the_national_congress() -> None:
    """At a delegation, and not at the plenary."""
    found = answer_form(NATION, on=ON)

    assert (AnswerPlace.PRESIDIUM, COMMITTEE, AnswerPlace.DELEGATION) == found.oral_at
    assert (AnswerPlace.PRESIDIUM, COMMITTEE) == found.speaking_at
    assert ((Reader.MEETING,), True) == (found.printed_for, found.every)


def test_answers_of_committees() -> None:
    """Nationally at any meeting; in localities where both texts allow it."""
    national, local = answer_form(NPCSC, on=ON), answer_form(COUNTY_SC, on=ON)

    assert COUNCIL is national.decided_by is local.decided_by
    assert (AnswerPlace.COMMITTEE_PLENARY, OTHER, COMMITTEE) == national.oral_at
    assert (AnswerPlace.COMMITTEE_PLENARY, COMMITTEE) == local.oral_at
    assert (COMMITTEE,) == national.speaking_at == local.speaking_at
    assert (Reader.COMMITTEE_MEMBERS, Reader.SPECIAL_COMMITTEE) == national.printed_for
    assert (True, False) == (national.every, local.every)


def test_an_answer_form_says_itself() -> None:
    """In both languages, with its provisions."""
    found = answer_form(TOWN, on=ON)

    assert found.explain().startswith(
        "可以在主席团会议、大会全体会议口头答复，或者书面答复\n依据："
    )
    assert found.explain("en").startswith("orally at presidium or plenary, or in writing\nground: ")


def test_an_oral_answer_is_the_heads() -> None:
    """A deputy head who comes instead is not enough."""
    assert given(PROVINCE, PRESIDIUM, AnswerPlace.PLENARY).holds
    assert not given(PROVINCE, PRESIDIUM, AnswerPlace.PLENARY, by_head=False).holds


def test_the_body_named_decides() -> None:
    """The standing committee's council of chairpersons, and nobody else."""
    assert given(COUNTY_SC, COUNCIL, COMMITTEE).holds
    assert [
        ("《监督法》（2024）第52条第1款", False),
        ("《地方组织法》（2022）第53条第2款", False),
        ("《监督法》（2024）第52条第2款", False),
    ] == texts(given(COUNTY_SC, None, COMMITTEE))[:3]


@pytest.mark.parametrize(
    ("roll", "by", "place"),
    [
        (NATION, PRESIDIUM, AnswerPlace.PLENARY),
        (PROVINCE, PRESIDIUM, AnswerPlace.DELEGATION),
        (TOWN, PRESIDIUM, AnswerPlace.DELEGATION),
        (NPCSC, COUNCIL, AnswerPlace.PLENARY),
        (COUNTY_SC, COUNCIL, AnswerPlace.PRESIDIUM),
    ],
    ids=["nation", "province", "town", "npcsc", "county"],
)
def test_a_place_that_no_text_names_is_wrong(roll: npc.Roll, by: Body, place: AnswerPlace) -> None:
    """Whoever decided on it."""
    assert not given(roll, by, place).holds


def test_another_meeting_than_a_plenary_one_is_open() -> None:
    """The two texts on local committees differ; a head who stayed away settles it."""
    ruling = given(COUNTY_SC, COUNCIL, OTHER)

    assert ruling.undecided
    assert "《地方组织法》（2022）第53条第2款" == str(ruling.open[0].citation)
    assert ("《地方组织法》（2022）第53条第2款", True) not in texts(ruling)
    assert not given(COUNTY_SC, COUNCIL, OTHER, by_head=False).undecided
    assert not given(COUNTY_SC, None, OTHER).undecided
    assert given(NPCSC, COUNCIL, OTHER).holds


@pytest.mark.parametrize(
    ("day", "holds", "undecided"),
    [
        (date(2018, 3, 19), False, False),
        (date(2018, 3, 20), False, True),
        (date(2021, 3, 11), False, True),
        (date(2021, 3, 12), True, False),
    ],
)
@pytest.mark.parametrize("roll", [NATION, NPCSC], ids=lambda r: r.body.name)
def test_commissions_are_open_until_they_are_listed(
    roll: npc.Roll, day: date, *, holds: bool, undecided: bool
) -> None:
    """There are commissions since March 2018; the nation's texts list them since March 2021."""
    found = interpellation_form_valid(
        roll, WHOLE, addressee=Addressee.SUPERVISORY_COMMISSION, on=day
    )

    assert (holds, undecided) == (found.holds if not found.undecided else False, found.undecided)
    assert undecided == ("没有列入监察委员会" in found.explain("zh"))
    assert not form(TOWN, Addressee.SUPERVISORY_COMMISSION).undecided


def test_by_the_law_of_2006_another_meeting_is_open_too() -> None:
    """It says at a meeting of the committee, as that of 2024 does."""
    other, plenary = (
        given(COUNTY_SC, COUNCIL, place, on=UNTIL_2024)
        for place in (OTHER, AnswerPlace.COMMITTEE_PLENARY)
    )

    assert other.undecided
    assert plenary.holds
    assert given(NPCSC, COUNCIL, OTHER, on=UNTIL_2024).holds


def test_those_who_asked_may_attend_and_speak() -> None:
    """At the presidium and at special committees; elsewhere no text says so."""
    presidium, plenary = (
        given(PROVINCE, PRESIDIUM, place, refused=True)
        for place in (AnswerPlace.PRESIDIUM, AnswerPlace.PLENARY)
    )

    assert (False, True) == (presidium.holds, plenary.holds)
    assert ("《地方组织法》（2022）第24条第2款", False) in texts(presidium)
    assert ["在该会议上答复的，法律没有规定提质询案的人有权列席、发言"] == [
        note.zh for note in plenary.notes
    ]
    assert () == given(PROVINCE, PRESIDIUM, AnswerPlace.PLENARY).notes


def test_a_written_answer_is_signed_and_printed() -> None:
    """For the meeting or for those who asked."""
    for_them = (Reader.SUBMITTERS,)

    assert given(PROVINCE, PRESIDIUM, None, printed_for=for_them).holds
    assert given(PROVINCE, PRESIDIUM, None, printed_for=(Reader.MEETING,)).holds
    assert not given(PROVINCE, PRESIDIUM, None).holds
    assert not given(PROVINCE, PRESIDIUM, None, printed_for=for_them, by_head=False).holds
    assert not given(PROVINCE, COUNCIL, None, printed_for=for_them).holds


def test_in_the_national_committee_it_is_printed_for_both() -> None:
    """For its members and for the special committee."""
    both = (Reader.COMMITTEE_MEMBERS, Reader.SPECIAL_COMMITTEE)

    assert given(NPCSC, COUNCIL, None, printed_for=both).holds
    assert [False, False] == [given(NPCSC, COUNCIL, None, printed_for=(one,)).holds for one in both]


def test_in_the_national_congress_the_presidium_decides_on_printing() -> None:
    """Whether it may decide against it is open."""
    printed = given(NATION, PRESIDIUM, None, printed_for=(Reader.MEETING,))
    kept = given(NATION, PRESIDIUM, None)

    assert printed.holds
    assert kept.undecided
    assert "《全国人大议事规则》（2021）第50条第5款" == str(kept.open[0].citation)
    assert not given(NATION, PRESIDIUM, None, by_head=False).undecided


# The further answer


def further(roll: npc.Roll, submitters: int, dissatisfied: int, **more: Any) -> npc.Ruling:
    """Ask about a further answer on the last day checked."""
    return further_answer_valid(
        roll, **{"submitters": submitters, "dissatisfied": dissatisfied, "on": ON, **more}
    )


def test_half_of_the_deputies_or_more_than_half_of_the_members() -> None:
    """Of ten who asked, five or six."""
    assert [False, True, True] == [further(PROVINCE, 10, many).holds for many in (4, 5, 6)]
    assert [False, False, True] == [further(COUNTY_SC, 10, many).holds for many in (4, 5, 6)]
    assert [6, 6] == [further(roll, 11, 6).grounds[0].required for roll in (PROVINCE, COUNTY_SC)]


def test_who_decides_is_noted() -> None:
    """The presidium in the national congress, the council of chairpersons in committees."""
    assert ["是否再作答复，由主席团决定"] == [note.zh for note in further(NATION, 30, 15).notes]
    assert () == further(PROVINCE, 10, 5).notes
    assert ["是否再作答复，由委员长会议或者主任会议决定"] == [
        note.zh for note in further(NPCSC, 10, 6).notes
    ]
    assert () == further(NATION, 30, 15, on=date(2021, 3, 11)).notes


def test_of_a_delegation_no_text_says_how_many() -> None:
    """None is not enough, more than half is on every reading; between them it is open."""
    found = [further(NATION, 60, many, delegation=True) for many in (0, 1, 30, 31)]

    assert [False, False, False, True] == [one.holds for one in found]
    assert [False, True, True, False] == [one.undecided for one in found]
    assert ["《全国人大议事规则》（2021）第50条第2款"] == [
        str(ground.citation) for ground in found[3].grounds
    ]


def test_a_delegation_has_no_text_before_2021() -> None:
    """The Deputies Law speaks of deputies."""
    with pytest.raises(npc.NotInForceError):
        further(NATION, 60, 31, delegation=True, on=date(2021, 3, 11))


HENANS = npc.Roll(Body.CONGRESS, Level.PROVINCE, 950)


def test_a_local_delegation_may_ask_where_its_place_says_so() -> None:
    """河南 lets a delegation interpellate and ask again; more than half of it is enough."""
    found = [further(HENANS, 60, many, delegation=True, profile=HENAN) for many in (0, 1, 30, 31)]

    assert [False, False, False, True] == [one.holds for one in found]
    assert [False, True, True, False] == [one.undecided for one in found]
    assert ["《河南省人民代表大会议事规则》（2010）第39条第2款"] == [
        str(ground.citation) for ground in found[3].grounds
    ]
    assert ["是否再作答复，由主席团决定"] == [note.zh for note in found[3].notes]


def test_a_delegation_that_no_text_lets_ask_again_is_open() -> None:
    """Of 北京's after 9 January 2022 a text lets it interpellate, and none ask again."""
    city = npc.Roll(Body.CONGRESS, Level.MUNICIPALITY, 770)
    found = [further(city, 60, many, delegation=True, profile=BEIJING) for many in (0, 1, 60)]

    assert [False, False, False] == [one.holds for one in found]
    assert [False, True, True] == [one.undecided for one in found]
    assert found[2].open[0].says.zh.startswith("代表团可以提出质询案，但")


@pytest.mark.parametrize("day", [date(2022, 1, 9), date(2022, 1, 10)], ids=str)
def test_the_delegation_asks_again_until_beijings_text_ends(day: date) -> None:
    """The last day on which its rules of procedure are known, and the next."""
    city = npc.Roll(Body.CONGRESS, Level.MUNICIPALITY, 770)
    ruling = further(city, 60, 31, delegation=True, profile=BEIJING, on=day)

    assert ruling.holds == (day == date(2022, 1, 9))


# What is refused

WRONG: list[tuple[str, Callable[[], object], str, str]] = [
    ("roll", lambda: answer_form("甲", on=ON), "roll", "a Roll"),  # type: ignore[arg-type]
    (
        "body",
        lambda: answer_form(npc.Roll(Body.PRESIDIUM, Level.COUNTY, 9), on=ON),
        "roll.body",
        "Body.CONGRESS or Body.STANDING_COMMITTEE",
    ),
    ("contains", lambda: form(TOWN, None, "书面形式"), "contains", "a InterpellationPart"),
    ("addressee", lambda: form(TOWN, "法院"), "addressee", "Addressee"),  # type: ignore[arg-type]
    (
        "day",
        lambda: answer_form(TOWN, on="2026"),  # type: ignore[arg-type]
        "on",
        "a datetime.date",
    ),
    (
        "form-day",
        lambda: interpellation_form_valid(TOWN, WHOLE, addressee=None, on="2026"),  # type: ignore[arg-type]
        "on",
        "a datetime.date",
    ),
    (
        "answer",
        lambda: answer_given_valid(TOWN, "答复", on=ON),  # type: ignore[arg-type]
        "answer",
        "a InterpellationAnswer",
    ),
    (
        "answer-day",
        lambda: answer_given_valid(TOWN, InterpellationAnswer(None, None, True), on=0),  # type: ignore[arg-type]  # noqa: FBT003
        "on",
        "a datetime.date",
    ),
    (
        "township-committee",
        lambda: given(TOWN, PRESIDIUM, COMMITTEE),
        "answer.place",
        "a meeting that townships have",
    ),
    ("submitters", lambda: further(TOWN, 61, 5), "submitters", "at most 60"),
    ("nobody", lambda: further(TOWN, 0, 0), "submitters", "at least 1"),
    ("dissatisfied", lambda: further(TOWN, 10, 11), "dissatisfied", "at most 10"),
    ("further-day", lambda: further(TOWN, 10, 5, on=None), "on", "a datetime.date"),
    ("yes-or-no", lambda: further(TOWN, 10, 5, delegation=1), "delegation", "a bool"),
    (
        "delegation",
        lambda: further(PROVINCE, 10, 5, delegation=True),
        "delegation",
        "False: no text lets delegations interpellate",
    ),
    (
        "delegation-committee",
        lambda: further(NPCSC, 10, 5, delegation=True),
        "delegation",
        "False: no text lets delegations interpellate",
    ),
    ("decided-by", lambda: given(TOWN, "主席团", None), "decided_by", "Body"),  # type: ignore[arg-type]
    ("place", lambda: given(TOWN, None, "会议"), "place", "AnswerPlace"),  # type: ignore[arg-type]
    ("by-head", lambda: given(TOWN, None, None, by_head=1), "by_head", "a bool"),
    ("refused", lambda: given(TOWN, None, None, refused=1), "refused", "a bool"),
    ("printed", lambda: given(TOWN, None, None, printed_for="会议"), "printed_for", "Reader"),
    (
        "spoken-in-writing",
        lambda: given(TOWN, None, None, refused=True),
        "refused",
        "nobody speaks at a written answer",
    ),
    (
        "printed-speech",
        lambda: given(TOWN, None, AnswerPlace.PLENARY, printed_for=[Reader.MEETING]),
        "printed_for",
        "only a written answer is printed",
    ),
]


@pytest.mark.parametrize(
    ("call", "field", "expected"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG]
)
def test_a_contradiction_is_named(call: Callable[[], object], field: str, expected: str) -> None:
    """The error carries the field and what is expected."""
    with pytest.raises(npc.FactsError) as caught:
        call()

    assert field == caught.value.field
    assert expected in caught.value.expected


def test_rulings_carry_what_was_asked() -> None:
    """Facts by name, so that the same can be asked again."""
    answer = InterpellationAnswer(PRESIDIUM, AnswerPlace.PLENARY, by_head=True)

    assert {"roll": TOWN, "answer": answer} == dict(answer_given_valid(TOWN, answer, on=ON).facts)
    assert {"roll": TOWN, "contains": WHOLE, "addressee": Addressee.COURT} == dict(
        form(TOWN, Addressee.COURT).facts
    )
    assert {
        "roll": TOWN,
        "submitters": 10,
        "dissatisfied": 5,
        "delegation": False,
        "profile": None,
    } == dict(further(TOWN, 10, 5).facts)
