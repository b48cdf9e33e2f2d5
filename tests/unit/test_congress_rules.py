"""A congress's own rules of procedure: what the rules that read them refuse, and leave open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any

import attrs
import pytest

import npcmodel as npc
from npcmodel import Body, Initiative, Level, bills, nominations, procedure, sessions, supervision
from npcmodel.bills import BillTerm, Objection
from npcmodel.errors import FactsError, NotInForceError, OutOfRangeError
from npcmodel.exact.margins import by_count
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.meetings import MeetingKind
from npcmodel.facts.people import Contest
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Base, Ruling, Share
from npcmodel.law.wording import Text
from npcmodel.params.npc_rules import SpeakingTime
from npcmodel.procedure import SessionTerm, Venue
from npcmodel.profiles import BEIJING, GUANGDONG, HENAN, SHANDONG, SHANGHAI, ZHEJIANG, TimeLimit
from npcmodel.profiles.congress_rules import CongressRules, Months, ShareRange
from npcmodel.profiles.parts import Limit
from npcmodel.sitting.congress import needed, own_rules

ON = date(2026, 11, 21)
IN_2021 = date(2021, 6, 1)
SINCE = date(2023, 1, 1)
CITY = npc.Roll(Body.CONGRESS, Level.MUNICIPALITY, 850)
PROVINCE = npc.Roll(Body.CONGRESS, Level.PROVINCE, 790)
NATION = npc.Roll(Body.CONGRESS, Level.NATIONAL, 2980)
TOWN = npc.Roll(Body.CONGRESS, Level.TOWN, 60)
DELEGATION = npc.Roll(Body.DELEGATION, Level.PROVINCE, 53)
RULES = Edition(Text("某省议事规则", "Rules"), SINCE, SINCE, Text("附则", "last article"))
NOTHING = "全国性法律对此没有规定"
UNREAD = "地方规定不详"


def provision(value: Any) -> Provision[Any]:
    """Return a provision of some province."""
    return Provision(value, Citation(RULES, 1), SINCE)


def province(**fields: Any) -> npc.Profile:
    """Return a province whose congress has these rules."""
    rules = CongressRules(**{name: provision(value) for name, value in fields.items()})
    return npc.Profile(name="某省", tier=npc.Tier.PROVINCE, congress=rules)


# The group

REFUSED: list[tuple[dict[str, Any], type[Exception], tuple[str, Any, str]]] = [
    (
        {"bill_signers": "10"},
        FactsError,
        ("congress.bill_signers.value", "10", "a int"),
    ),
    (
        {"notice": 30},
        FactsError,
        ("congress.notice.value", 30, "a TimeLimit"),
    ),
    (
        {"session_months": Months(0, 3)},
        FactsError,
        ("congress.session_months.value.first", 0, "a whole number of at least 1"),
    ),
    (
        {"session_months": Months(4, 3)},
        FactsError,
        ("congress.session_months.value.last", 3, "a whole number of at least 4"),
    ),
    (
        {"session_months": Months(4, 13)},
        FactsError,
        ("congress.session_months.value.last", 13, "a whole number of at most 12"),
    ),
    (
        {"session_months": Months(13, 13)},
        FactsError,
        ("congress.session_months.value.first", 13, "a whole number of at most 12"),
    ),
]


@pytest.mark.parametrize(("fields", "kind", "says"), REFUSED, ids=str)
def test_a_value_of_the_wrong_kind_is_refused(
    fields: dict[str, Any], kind: type[Exception], says: tuple[str, Any, str]
) -> None:
    """One error that names field, value and expectation."""
    with pytest.raises(kind) as caught:
        province(**fields)

    assert says == (caught.value.field, caught.value.value, caught.value.expected)  # type: ignore[attr-defined]


HALF_OF_ALL = Share(at_least(Fraction(1, 2)), Base.ALL_DEPUTIES)
NO_ROOM: dict[str, Any] = {
    "quorum": HALF_OF_ALL,
    "majority": HALF_OF_ALL,
    "extraordinary": HALF_OF_ALL,
    "first_session_months": 3,
    "bill_signers": 11,
    "interpellation_signers": 11,
    "recall_signers": HALF_OF_ALL,
    "deputy_recall_signers": HALF_OF_ALL,
    "investigation_signers": HALF_OF_ALL,
    "deputy_nomination_signers": 11,
    "nomination_days": 3,
    "deputy_nomination_days": 3,
    "chief_post_candidates": by_count(1, 1),
    "deputy_post_candidates": by_count(1, 2),
    "committee_member_candidates": by_count(1, 2),
    "national_deputy_candidates": by_count(1, 2),
    "by_election_candidates": 1,
    "deputy_by_election_candidates": 1,
    "deputies_bill_signers": 9,
}


@pytest.mark.parametrize("field", NO_ROOM)
def test_a_value_that_the_statute_leaves_no_room_for_is_refused(field: str) -> None:
    """A congress's rules cannot change what the statute fixes."""
    with pytest.raises(OutOfRangeError) as caught:
        province(**{field: NO_ROOM[field]})

    assert f"congress.{field}" == caught.value.field


# Finding the texts


def test_another_tiers_rules_do_not_bind() -> None:
    """A province's rules speak of its own congress, not of its counties'."""
    assert 1 == len(own_rules(SHANGHAI, "quorum", ON))
    assert 1 == len(own_rules(SHANGHAI, "quorum", ON, level=Level.MUNICIPALITY))
    assert () == own_rules(SHANGHAI, "quorum", ON, level=Level.MUNICIPAL_DISTRICT)
    assert () == own_rules(None, "quorum", ON, level=Level.NATIONAL)


def test_no_place_binds_the_nation() -> None:
    """A profile of a national body contradicts itself."""
    with pytest.raises(FactsError) as caught:
        own_rules(SHANGHAI, "quorum", ON, level=Level.NATIONAL)

    assert ("profile", "上海") == (caught.value.field, caught.value.value)


def test_what_nothing_else_answers_needs_a_profile_and_its_text() -> None:
    """Without a profile the facts are short; without a text the day is not known."""
    says = {"quorum": Text("法定人数", "quorum")}
    with pytest.raises(FactsError) as short:
        needed(None, says, ON)
    with pytest.raises(NotInForceError) as unknown:
        needed(SHANGHAI, says, date(2001, 10, 23))

    assert ("profile", None, "a Profile") == (
        short.value.field,
        short.value.value,
        short.value.expected,
    )
    missing = "上海规定此项的条文 (a text of 上海 that sets it)"

    assert ("法定人数 (quorum)", date(2001, 10, 23), None, missing) == (
        unknown.value.provision,
        unknown.value.on,
        unknown.value.first,
        unknown.value.missing,
    )


# What no text speaks of is open

OPEN: list[Callable[[npc.Profile | None], Ruling]] = [
    lambda place: procedure.session_term_in_time(
        SessionTerm.REPORTS, ON, session=ON, on=ON, profile=place
    ),
    lambda place: procedure.session_term_in_time(
        SessionTerm.REPORTS,
        ON,
        session=ON,
        on=ON,
        kind=MeetingKind.EXTRAORDINARY,
        profile=place,
    ),
    lambda place: procedure.participation_valid(PROVINCE, participating=790, on=ON, profile=place),
    lambda place: procedure.vote_deferral_valid(
        PROVINCE, agreed=1, present=1, proposed_by=Body.PRESIDIUM, on=ON, profile=place
    ),
    lambda place: procedure.vote_question_valid(
        PROVINCE, signers=790, presidium_decided=True, on=ON, profile=place
    ),
    lambda place: procedure.presidium_size_valid(70, deputies=790, on=ON, profile=place),
    lambda place: procedure.presidium_size_valid(
        70, deputies=790, officials=1, on=ON, profile=place
    ),
    lambda place: procedure.speech_in_time(
        Venue.CONGRESS_PLENARY, minutes=1, turn=1, on=ON, profile=place
    ),
    lambda place: procedure.speech_in_time(
        Venue.CONGRESS_PRESIDIUM, minutes=1, turn=1, extended=True, on=ON, profile=place
    ),
    lambda place: bills.bill_term_in_time(BillTerm.BILL_RESULT, ON, event=ON, on=ON, profile=place),
    *(
        lambda place, what=what: bills.reconsideration_valid(
            what, sponsors=10, requesting=10, minutes_before=600, on=ON, profile=place
        )
        for what in Objection
    ),
    lambda place: bills.amendment_valid(signers=100, minutes_before=600, on=ON, profile=place),
    lambda place: bills.joint_withdrawal_valid(
        sponsors=10, withdrawing=10, listed=False, consent_of=None, on=ON, profile=place
    ),
    lambda place: bills.draft_publication_valid(30, on=ON, profile=place),
    lambda place: bills.draft_publication_valid(None, on=ON, profile=place),
    lambda place: bills.delegation_act_valid(
        DELEGATION, npc.Tally(yes=53), initiative=Initiative.BILL, on=ON, profile=place
    ),
    lambda place: supervision.interpellation_subject_valid(
        own_interest=True, in_litigation=True, on=ON, profile=place
    ),
]


@pytest.mark.parametrize("ask", OPEN)
@pytest.mark.parametrize("place", [None, province(bill_signers=10)], ids=["none", "unread"])
def test_what_no_text_speaks_of_is_open(
    ask: Callable[[npc.Profile | None], Ruling], place: npc.Profile | None
) -> None:
    """Neither yes nor no, and the note says which texts were not asked or read."""
    ruling = ask(place)

    assert ruling.undecided
    assert NOTHING in ruling.explain("zh")
    assert 1 == len(ruling.notes)
    assert (UNREAD if place else "只问国家法律") in ruling.explain("zh")
    assert {"profile": place}.items() <= dict(ruling.facts).items()


def test_a_size_that_nobody_gives_is_open() -> None:
    """Without a text there is no number; with shares too close there is none between."""
    unknown = procedure.presidium_size(790, on=ON)
    nobody = procedure.presidium_size(9, on=ON, profile=SHANGHAI)
    known = procedure.presidium_size(850, on=ON, profile=SHANGHAI)
    range_ = ShareRange(Fraction(1, 100), Fraction(1, 1))
    wide = procedure.presidium_size(3, on=ON, profile=province(presidium_size=range_))

    assert (None, None, False) == (unknown.least, unknown.most, unknown.empty)
    assert (1, 0, True) == (nobody.least, nobody.most, nobody.empty)
    assert (68, 85, False) == (known.least, known.most, known.empty)
    assert (1, 3) == (wide.least, wide.most)
    assert unknown.explain("zh").startswith("主席团人数没有所知的规定\n存疑：")
    assert unknown.explain("en").startswith("no known text gives the number\nopen: ")
    assert nobody.explain("zh").startswith("规定的比例之间没有整数\n依据：")
    assert nobody.explain("en").startswith("no whole number lies between the shares\nground: ")
    assert known.explain("zh").startswith("主席团68至85人\n依据：")
    assert known.explain("en").startswith("members of the presidium: 68 to 85\nground: ")


# Speeches


@pytest.mark.parametrize("extended", [False, True])
def test_a_time_that_the_presidium_sets_is_open(*, extended: bool) -> None:
    """Guangdong's rules leave the time of speeches to each session, and with it more time."""
    ruling = procedure.speech_in_time(
        Venue.CONGRESS_PLENARY, minutes=5, turn=1, extended=extended, on=ON, profile=GUANGDONG
    )

    assert ruling.undecided
    assert "《广东省人民代表大会议事规则》（2022）第59条" == str(ruling.open[0].citation)
    assert "发言时间由主席团在每次会议上确定" == ruling.open[0].says.zh
    assert () == ruling.notes


def test_a_turn_that_the_text_does_not_time_is_open() -> None:
    """A text that limits the time of two speeches and not their number."""
    two = SpeakingTime((10, 5))
    ruling = procedure.speech_in_time(
        Venue.CONGRESS_PLENARY,
        minutes=1,
        turn=3,
        on=ON,
        profile=province(plenary_speeches=two),
    )

    assert ruling.undecided
    assert "此后没有明文" in ruling.explain("zh")


REFUSALS: list[tuple[Callable[[], object], tuple[str, Any, str]]] = [
    (
        lambda: procedure.speech_in_time(
            Venue.CONGRESS_PRESIDIUM, minutes=1, turn=1, extended=True, on=ON, profile=SHANGHAI
        ),
        ("extended", True, "False: the place's rules give no more time"),
    ),
    (
        lambda: procedure.speech_in_time(
            Venue.CONGRESS_PLENARY, minutes=1, turn=1, extended=True, on=ON, profile=SHANGHAI
        ),
        ("extended", True, "False: the place's rules give no more time"),
    ),
    (
        lambda: procedure.speech_in_time(
            Venue.NPC_PRESIDIUM, minutes=1, turn=1, on=ON, profile=SHANGHAI
        ),
        ("profile", "上海", "None for a national body: no place binds it"),
    ),
    (
        lambda: procedure.speech_in_time(
            Venue.CONGRESS_PLENARY,
            minutes=1,
            turn=1,
            on=ON,
            profile="上海",  # type: ignore[arg-type]
        ),
        ("profile", "上海", "a Profile"),
    ),
    (
        lambda: procedure.session_term_in_time(
            SessionTerm.DRAFTS, date(2026, 1, 2), session=date(2026, 1, 1), on=ON
        ),
        ("done", date(2026, 1, 2), "2026-01-01, the day the session opens, or earlier"),
    ),
    (
        lambda: procedure.session_term_in_time(
            SessionTerm.RECALL_INQUIRY, date(2026, 1, 1), session=date(2026, 1, 2), on=ON
        ),
        ("done", date(2026, 1, 1), "2026-01-02, the day the session closes, or later"),
    ),
    (
        lambda: procedure.session_term_in_time(
            "草案",  # type: ignore[arg-type]
            ON,
            session=ON,
            on=ON,
        ),
        (
            "what",
            "草案",
            f"a member of SessionTerm: {', '.join(SessionTerm.__members__)}",
        ),
    ),
    (
        lambda: procedure.session_term_due(SessionTerm.DRAFTS, ON, on=ON),
        ("profile", None, "a Profile"),
    ),
    (
        lambda: bills.bill_term_due(BillTerm.BILL_RESULT, ON, on=ON),
        ("profile", None, "a Profile"),
    ),
    (
        lambda: bills.bill_term_in_time(
            BillTerm.BILL_RESULT, date(2026, 1, 1), event=date(2026, 1, 2), on=ON
        ),
        ("done", date(2026, 1, 1), "2026-01-02, the day it is counted from, or later"),
    ),
    (
        lambda: procedure.participation_valid(DELEGATION, participating=1, on=ON),
        ("roll.body", Body.DELEGATION, "Body.CONGRESS"),
    ),
    (
        lambda: procedure.participation_valid(TOWN, participating=1, on=ON),
        ("roll.level", Level.TOWN, "a level from the county up"),
    ),
    (
        lambda: procedure.participation_valid(NATION, participating=1, on=ON, profile=SHANGHAI),
        ("profile", "上海", "None for a national body: no place binds it"),
    ),
    (
        lambda: procedure.participation_valid(PROVINCE, participating=791, on=ON),
        ("participating", 791, "a whole number of at most 790"),
    ),
    (
        lambda: procedure.vote_deferral_valid(
            PROVINCE, agreed=0, present=0, proposed_by=None, on=ON
        ),
        ("present", 0, "a whole number of at least 1"),
    ),
    (
        lambda: procedure.vote_deferral_valid(
            PROVINCE, agreed=0, present=791, proposed_by=None, on=ON
        ),
        ("present", 791, "a whole number of at most 790"),
    ),
    (
        lambda: procedure.vote_deferral_valid(
            PROVINCE, agreed=8, present=7, proposed_by=None, on=ON
        ),
        ("agreed", 8, "a whole number of at most 7"),
    ),
    (
        lambda: procedure.vote_question_valid(PROVINCE, signers=791, presidium_decided=True, on=ON),
        ("signers", 791, "a whole number of at most 790"),
    ),
    (
        lambda: procedure.vote_question_valid(
            PROVINCE,
            signers=1,
            presidium_decided=1,  # type: ignore[arg-type]
            on=ON,
        ),
        ("presidium_decided", 1, "a bool"),
    ),
    (
        lambda: procedure.presidium_size(0, on=ON),
        ("deputies", 0, "a whole number of at least 1"),
    ),
    (
        lambda: procedure.presidium_size_valid(11, deputies=10, on=ON),
        ("members", 11, "a whole number of at most 10"),
    ),
    (
        lambda: procedure.presidium_size_valid(5, deputies=10, officials=6, on=ON),
        ("officials", 6, "a whole number of at most 5"),
    ),
    (
        lambda: procedure.township_chairs_valid(chairs=-1, vice_chairs=0, on=ON),
        ("chairs", -1, "a whole number of at least 0"),
    ),
    (
        lambda: bills.reconsideration_valid(
            Objection.EXAMINATION_REPORT, sponsors=10, requesting=11, minutes_before=0, on=ON
        ),
        ("requesting", 11, "a whole number of at most 10"),
    ),
    (
        lambda: bills.reconsideration_valid(
            "报告",  # type: ignore[arg-type]
            sponsors=10,
            requesting=10,
            minutes_before=0,
            on=ON,
        ),
        ("what", "报告", f"a member of Objection: {', '.join(Objection.__members__)}"),
    ),
    (
        lambda: bills.joint_withdrawal_valid(
            sponsors=10, withdrawing=11, listed=True, consent_of=None, on=ON
        ),
        ("withdrawing", 11, "a whole number of at most 10"),
    ),
    (
        lambda: bills.joint_withdrawal_valid(
            sponsors=10, withdrawing=0, listed=False, consent_of=None, on=ON, profile=SHANGHAI
        ),
        ("withdrawing", 0, "a whole number of at least 1"),
    ),
    (
        lambda: bills.joint_withdrawal_valid(
            sponsors=9, withdrawing=1, listed=False, consent_of=None, on=ON, profile=SHANGHAI
        ),
        ("sponsors", 9, "a whole number of at least 10"),
    ),
    (
        lambda: bills.joint_withdrawal_valid(
            sponsors=9,
            withdrawing=1,
            listed=False,
            consent_of=None,
            on=ON,
            profile=province(listed_bill_sponsors=10),
        ),
        ("sponsors", 9, "a whole number of at least 10"),
    ),
    (
        lambda: bills.joint_withdrawal_valid(
            sponsors=0, withdrawing=1, listed=False, consent_of=None, on=ON
        ),
        ("sponsors", 0, "a whole number of at least 1"),
    ),
    (
        lambda: bills.draft_publication_valid(30, council_decided_not=True, on=ON),
        ("days", 30, "None: the council decided not to publish it"),
    ),
    (
        lambda: bills.delegation_act_valid(
            DELEGATION, npc.Tally(yes=1), initiative=Initiative.RECALL_OF_OFFICIAL, on=ON
        ),
        (
            "initiative",
            Initiative.RECALL_OF_OFFICIAL,
            "BILL, INTERPELLATION of a local congress",
        ),
    ),
    (
        lambda: bills.delegation_act_valid(
            npc.Roll(Body.DELEGATION, Level.NATIONAL, 12),
            npc.Tally(yes=1),
            initiative=Initiative.BILL,
            on=ON,
            profile=SHANGHAI,
        ),
        ("profile", SHANGHAI, "None for a national body: no place binds it"),
    ),
    (
        lambda: nominations.nomination_time_valid(
            Contest.SERVICE_DEPUTIES_INDIRECT, days=4, on=ON, profile=SHANGHAI
        ),
        ("profile", SHANGHAI, "None: no place's text binds the armed forces"),
    ),
]


@pytest.mark.parametrize(("ask", "says"), REFUSALS, ids=range(len(REFUSALS)))
def test_facts_that_contradict_are_refused(
    ask: Callable[[], object], says: tuple[str, Any, str]
) -> None:
    """One error that names field, value and expectation."""
    with pytest.raises(FactsError) as caught:
        ask()

    assert says == (caught.value.field, caught.value.value, caught.value.expected)


# Who may start what


def test_who_is_in_a_local_text_alone_is_named() -> None:
    """Courts put bills in Shanghai and Henan, delegations in Henan; the statute lists neither."""
    court = npc.may_initiate(Initiative.BILL, CITY, by=Body.COURT, on=ON, profile=SHANGHAI)
    one = npc.may_initiate(Initiative.BILL, PROVINCE, delegations=1, on=ON, profile=HENAN)
    listed = npc.may_initiate(Initiative.BILL, CITY, by=Body.GOVERNMENT, on=ON, profile=SHANGHAI)

    assert (True, True, True) == (court.holds, one.holds, listed.holds)
    assert [1, 1, 0] == [len(ruling.open) for ruling in (court, one, listed)]
    assert "法律所列的提议者中没有，只见于地方规定" == court.open[0].says.zh
    assert "《上海市人民代表大会议事规则》（2001）第23条" == str(court.open[0].citation)
    assert not npc.may_initiate(Initiative.BILL, CITY, by=Body.COURT, on=ON).holds
    assert not npc.may_initiate(Initiative.BILL, PROVINCE, delegations=1, on=ON).holds


def test_a_refused_act_leaves_no_doubt() -> None:
    """Too few delegations are too few by the local text too."""
    ruling = npc.may_initiate(
        Initiative.INVESTIGATION,
        npc.Roll(Body.CONGRESS, Level.MUNICIPALITY, 770),
        delegations=2,
        on=IN_2021,
        profile=BEIJING,
    )

    assert (False, ()) == (ruling.holds, ruling.open)


def test_recall_of_a_national_deputy_by_the_committee_is_open() -> None:
    """Shanghai's rules name the standing committee, the Electoral Law does not."""
    what = Initiative.RECALL_OF_DEPUTY
    by = Body.STANDING_COMMITTEE
    wide = npc.may_initiate(what, CITY, by=by, on=ON, profile=SHANGHAI)
    narrow = npc.may_initiate(what, PROVINCE, by=by, on=ON, profile=GUANGDONG)

    assert wide.undecided
    assert not narrow.undecided
    assert not narrow.holds


def test_before_the_statute_is_known_a_local_list_alone_is_open() -> None:
    """In 2021 Beijing's list is known and that of the Organic Law is not."""
    city = npc.Roll(Body.CONGRESS, Level.MUNICIPALITY, 770)
    put = npc.may_initiate(Initiative.BILL, city, by=Body.GOVERNMENT, on=IN_2021, profile=BEIJING)
    not_put = npc.may_initiate(Initiative.BILL, city, by=Body.COURT, on=IN_2021, profile=BEIJING)

    assert [1, 0] == [len(put.grounds), len(not_put.grounds)]
    assert ["《北京市人民代表大会议事规则》（2010）第18条第1款"] * 2 == [
        str(point.citation) for ruling in (put, not_put) for point in ruling.open
    ]
    assert (True, True) == (put.undecided, not_put.undecided)
    assert "法律所列的提议者不详" in put.explain("zh")
    assert "地方规定所列的提议者中没有" in not_put.explain("zh")
    with pytest.raises(NotInForceError):
        npc.may_initiate(Initiative.BILL, city, by=Body.COURT, on=IN_2021)


@pytest.mark.parametrize(
    ("what", "by", "place"),
    [
        (Initiative.RECALL_OF_DEPUTY, Body.STANDING_COMMITTEE, BEIJING),
        (Initiative.BILL, Body.COURT, HENAN),
        (Initiative.BILL, Body.SPECIAL_COMMITTEE, HENAN),
        (Initiative.BILL, Body.GOVERNMENT, HENAN),
    ],
    ids=str,
)
def test_a_list_of_2015_is_a_local_one_alone(
    what: Initiative, by: Body, place: npc.Profile
) -> None:
    """The statutes' lists of that day are not known: neither yes nor no."""
    level = Level.MUNICIPALITY if place is BEIJING else Level.PROVINCE
    roll = npc.Roll(Body.CONGRESS, level, 770)
    ruling = npc.may_initiate(what, roll, by=by, on=date(2015, 1, 1), profile=place)

    assert ruling.undecided


def test_what_binds_others_no_local_text_alone_gives() -> None:
    """A delegation's interpellation is open, its bill is allowed with an open point."""
    asked: dict[str, Any] = {"delegations": 1, "on": ON, "profile": HENAN}
    bill, question = (
        npc.may_initiate(what, PROVINCE, **asked)
        for what in (Initiative.BILL, Initiative.INTERPELLATION)
    )
    none = npc.may_initiate(Initiative.INTERPELLATION, PROVINCE, **(asked | {"delegations": 0}))

    assert [True, False, False] == [bill.holds, question.holds, none.holds]
    assert [False, True, False] == [bill.undecided, question.undecided, none.undecided]
    assert "法律所列的提议者中没有，只见于地方规定" == question.open[0].says.zh


def test_a_delegations_bill_of_2021_says_that_the_statute_is_unknown() -> None:
    """The open point does not claim to have read the statute's list."""
    roll = npc.Roll(Body.CONGRESS, Level.MUNICIPALITY, 770)
    ruling = npc.may_initiate(Initiative.BILL, roll, delegations=1, on=IN_2021, profile=BEIJING)

    assert ruling.holds
    assert ruling.open[0].says.zh.startswith("当日的法律条文没有录入，只见于地方规定")


def test_voters_are_not_asked_about_a_congresss_organs() -> None:
    """A place's rules of procedure say nothing of an electoral district."""
    district = npc.ElectoralDistrict(registered=3000, seats=1)
    ruling = npc.may_initiate(
        Initiative.NOMINATION_OF_DEPUTY,
        district,
        by=Body.PARTY,
        level=Level.MUNICIPAL_DISTRICT,
        on=ON,
        profile=SHANGHAI,
    )

    assert ["《选举法》（2020）第30条第2款"] == [str(one.citation) for one in ruling.grounds]


# Elections


def test_a_surplus_is_asked_of_the_own_congress_alone() -> None:
    """Without a level no place's rules of procedure are asked; a township's are not Zhejiang's."""

    def cited(**facts: Any) -> list[str]:
        margin = npc.candidate_margin(
            Contest.DEPUTY_POST, seats=2, on=ON, profile=ZHEJIANG, **facts
        )
        return [str(one.citation) for one in margin.grounds]

    statute = "《地方组织法》（2022）第27条第1款"

    assert 1 == cited(level=Level.PROVINCE).count(
        "《浙江省人民代表大会议事规则》（2021）第41条第1款"
    )
    assert {statute} == set(cited())
    assert {statute} == set(cited(level=Level.TOWN))


def test_another_election_of_one_deputy_asks_no_rules_of_procedure() -> None:
    """Two candidates, as the Electoral Law says."""
    margin = npc.candidate_margin(
        Contest.DEPUTIES_INDIRECT,
        seats=1,
        another_election=True,
        level=Level.PROVINCE,
        on=ON,
        profile=ZHEJIANG,
    )

    assert (2, 2, 1) == (margin.least, margin.most, len(margin.grounds))


def test_a_by_election_of_national_deputies_asks_the_texts_that_speak_of_it() -> None:
    """Guangdong's article 40 and Shandong's 42 are about officials."""

    def local(contest: Contest, place: npc.Profile) -> list[str]:
        level = Level.MUNICIPALITY if place is SHANGHAI else Level.PROVINCE
        margin = npc.candidate_margin(
            contest, seats=1, by_election=True, level=level, on=ON, profile=place
        )
        return [str(one.citation) for one in margin.grounds][1:]

    places = (GUANGDONG, SHANDONG, SHANGHAI, ZHEJIANG)

    assert [0, 0, 1, 1] == [len(local(Contest.DEPUTIES_INDIRECT, one)) for one in places]
    assert [1, 1, 1, 1] == [len(local(Contest.DEPUTY_POST, one)) for one in places]


def test_a_list_made_by_opinion_conflicts_with_the_primary() -> None:
    """Zhejiang's text makes the list by opinion; the statute holds a primary, which is applied."""
    facts: dict[str, Any] = {"seats": 4, "nominees": 7, "surplus": 2, "on": ON}
    what = Contest.DEPUTY_POST
    need = nominations.primary_needed(what, **facts, level=Level.PROVINCE, profile=ZHEJIANG)
    alone = nominations.primary_needed(what, **facts)
    settled = nominations.primary_needed(
        what, **(facts | {"nominees": 6}), level=Level.PROVINCE, profile=ZHEJIANG
    )

    assert nominations.PrimaryStep.PRIMARY is need.step
    assert len(alone.open) + 1 == len(need.open)
    assert need.open[-1].says.zh.startswith("地方规定根据较多数代表的意见确定")
    assert not any(point.decides for point in need.open)
    assert () == settled.open


def test_nominees_are_asked_of_the_own_congress_alone() -> None:
    """Shanghai's rules cap the nominees of its congress; without a level they are not asked."""
    facts: dict[str, Any] = {"seats": 1, "presidium": ["甲"], "on": ON, "profile": SHANGHAI}
    alone = nominations.nominations_valid(Contest.CHIEF_POST, **facts)
    with_level = nominations.nominations_valid(
        Contest.CHIEF_POST, **facts, level=Level.MUNICIPALITY
    )
    signed = nominations.nominations_valid(
        Contest.CHIEF_POST,
        seats=1,
        signers={"代表": ["甲"]},
        level=Level.MUNICIPALITY,
        on=ON,
        profile=SHANGHAI,
    )

    assert [1, 2, 2] == [len(one.grounds) for one in (alone, with_level, signed)]


# Sessions and interpellations


def test_a_year_needs_no_more_than_the_months_to_know_a_local_text() -> None:
    """Shandong's rules name months alone, so that its texts are not unknown."""
    held = sessions.sessions_held(PROVINCE, (), year=2026, on=ON, profile=SHANDONG)
    other = sessions.sessions_held(
        PROVINCE, (), year=2026, on=ON, profile=province(bill_signers=10)
    )

    assert not any(UNREAD in note.zh for note in held.notes)
    assert any(UNREAD in note.zh for note in other.notes)


def test_months_have_their_first_and_last_day() -> None:
    """From the first day of the first month to the last day of the last one."""
    place = province(session_months=Months(2, 4, soft=True))
    found = sessions.year_duties(PROVINCE, year=2026, on=ON, profile=place)
    local = [one for one in found if one.place]

    assert [(date(2026, 2, 1), date(2026, 4, 30))] == [(one.first, one.last) for one in local]


def test_notice_by_a_span_is_counted_back() -> None:
    """A month before 31 March is 28 February; an extraordinary session needs none."""
    facts: dict[str, Any] = {"opens": date(2026, 3, 31), "on": ON, "profile": SHANGHAI}
    early = procedure.notice_in_time(CITY, notified=date(2026, 2, 28), **facts)
    late = procedure.notice_in_time(CITY, notified=date(2026, 3, 1), **facts)
    called = procedure.notice_in_time(
        CITY, notified=date(2026, 3, 31), kind=MeetingKind.EXTRAORDINARY, **facts
    )

    assert (True, False, True) == (early.holds, late.holds, called.holds)
    assert ((), (), ()) == (early.notes, late.notes, called.notes)


def test_drafts_of_an_extraordinary_session_keep_no_time() -> None:
    """Guangdong frees what is sent out; of plan and budget it does not say."""
    opens = date(2026, 5, 4)
    facts: dict[str, Any] = {
        "session": opens,
        "kind": MeetingKind.EXTRAORDINARY,
        "on": ON,
        "profile": GUANGDONG,
    }
    drafts = procedure.session_term_in_time(SessionTerm.DRAFTS, opens, **facts)
    reports = procedure.session_term_in_time(SessionTerm.REPORTS, opens, **facts)
    budget = procedure.session_term_in_time(SessionTerm.PLAN_AND_BUDGET, opens, **facts)

    assert (True, True, True) == (drafts.holds, reports.holds, budget.undecided)


PLAN = SessionTerm.PLAN_AND_BUDGET


@pytest.mark.parametrize(
    ("what", "place", "done", "article"),
    [
        (
            SessionTerm.DRAFTS,
            HENAN,
            date(2026, 4, 4),
            "《河南省人民代表大会议事规则》（2010）第7条第1款",
        ),
        (PLAN, SHANGHAI, date(2026, 4, 4), "《上海市人民代表大会议事规则》（2001）第39条第1款"),
        (PLAN, ZHEJIANG, date(2026, 4, 4), "《浙江省人民代表大会议事规则》（2021）第34条第1款"),
    ],
)
def test_a_session_called_at_once_leaves_its_papers_open(
    what: SessionTerm, place: npc.Profile, done: date, article: str
) -> None:
    """Henan excepts the notice alone; Shanghai and Zhejiang speak of the yearly session."""
    asked: dict[str, Any] = {"session": date(2026, 5, 4), "on": ON, "profile": place}
    kind = MeetingKind.EXTRAORDINARY
    early = procedure.session_term_in_time(what, done, kind=kind, **asked)
    late = procedure.session_term_in_time(what, date(2026, 4, 5), kind=kind, **asked)
    ordinary = procedure.session_term_in_time(what, date(2026, 4, 5), **asked)

    assert (True, False) == (early.holds, early.undecided)
    assert (True, ()) == (late.undecided, late.grounds)
    assert [article] == [str(point.citation) for point in late.open]
    assert (False, False, ()) == (ordinary.holds, ordinary.undecided, ordinary.open)


def test_what_follows_an_extraordinary_session_keeps_its_time() -> None:
    """Shanghai's inquiry into a recall has six months, whatever the session."""
    ruling = procedure.session_term_in_time(
        SessionTerm.RECALL_INQUIRY,
        date(2026, 11, 5),
        session=date(2026, 5, 4),
        kind=MeetingKind.EXTRAORDINARY,
        on=ON,
        profile=SHANGHAI,
    )

    assert (False, False) == (ruling.holds, ruling.undecided)


def test_an_amendment_whose_hour_is_unknown_is_open() -> None:
    """Shanghai asks for two hours; where they are not known the answer is open."""
    ruling = bills.amendment_valid(signers=10, minutes_before=None, on=ON, profile=SHANGHAI)
    late = bills.amendment_valid(
        signers=10, minutes_before=120, before_vote=False, on=ON, profile=SHANGHAI
    )
    spoken = bills.amendment_valid(
        signers=10, minutes_before=120, written=False, on=ON, profile=SHANGHAI
    )

    assert ruling.undecided
    assert "2小时前提出，时间不详" in ruling.explain("zh")
    assert "2 hours before the presidium meets" in ruling.explain("en")
    assert (False, False) == (late.holds, spoken.holds)
    assert "由主席团决定" in late.explain("zh")


def test_a_draft_is_published_as_long_as_the_text_binds() -> None:
    """Where the days bind, too few are a no."""
    strict = province(draft_publication_days=Limit(30))
    few = bills.draft_publication_valid(29, on=ON, profile=strict)

    assert not few.holds


def test_interpellations_of_committees_ask_no_rules_of_the_congress() -> None:
    """A standing committee's interpellations are not in the congress's rules."""
    committee = npc.Roll(Body.STANDING_COMMITTEE, Level.MUNICIPALITY, 60)
    facts: dict[str, Any] = {"submitters": 10, "dissatisfied": 6, "on": ON}
    asked = supervision.further_answer_valid(committee, **facts, profile=SHANGHAI)
    cited = [str(one.citation) for one in asked.grounds]

    assert not any("人民代表大会议事规则" in one for one in cited)


def test_every_rule_says_what_it_was_asked() -> None:
    """The facts of the rulings on contested votes and presidia."""
    roll, on = PROVINCE, ON
    deferral = procedure.vote_deferral_valid(
        roll, agreed=3, present=5, proposed_by=Body.PRESIDIUM, on=on, profile=GUANGDONG
    )
    question = procedure.vote_question_valid(
        roll, signers=128, presidium_decided=True, on=on, profile=ZHEJIANG
    )
    size = procedure.presidium_size_valid(70, deputies=850, on=on, profile=SHANGHAI)

    assert {
        "roll": roll,
        "agreed": 3,
        "present": 5,
        "proposed_by": Body.PRESIDIUM,
        "profile": GUANGDONG,
    } == dict(deferral.facts)
    assert {
        "roll": roll,
        "signers": 128,
        "presidium_decided": True,
        "profile": ZHEJIANG,
    } == dict(question.facts)
    assert {"members": 70, "deputies": 850, "officials": 0, "profile": SHANGHAI} == dict(size.facts)


def test_a_group_is_frozen_and_hashable() -> None:
    """Two groups of the same provisions are the same."""
    group: Any = SHANGHAI.congress

    assert hash(group) == hash(attrs.evolve(group))
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        group.quorum = None


def test_spans_of_a_place_may_be_strictest_together() -> None:
    """The soft time binds nobody, and its last day is given where nothing else is."""
    place = province(reports=TimeLimit(20, before=True, soft=True))
    due = procedure.session_term_due(SessionTerm.REPORTS, date(2026, 1, 21), on=ON, profile=place)

    assert date(2026, 1, 1) == due.due
    assert "将工作报告草稿发给代表" in due.explain("zh")


HALF = Share(more_than(Fraction(1, 2)), Base.ALL_DELEGATION_DEPUTIES)


def test_a_delegation_of_another_tier_is_not_asked_of_the_place() -> None:
    """A county's delegation is not in a province's rules."""
    county = npc.Roll(Body.DELEGATION, Level.COUNTY, 10)
    place = province(bill_delegation_majority=HALF)
    ruling = bills.delegation_act_valid(
        county, npc.Tally(yes=10), initiative=Initiative.BILL, on=ON, profile=place
    )

    assert ruling.undecided
