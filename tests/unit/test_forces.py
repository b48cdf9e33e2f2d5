"""Elections by the armed forces: what is said, noted, left open and refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

import npcmodel as npc
from npcmodel import Body, FactsError, Initiative, Level, Matter
from npcmodel.elections import (
    Voter,
    election_calendar,
    election_committee_valid,
    service_mandate_valid,
    service_term,
    service_voter_eligible,
)
from npcmodel.errors import UndecidedError
from npcmodel.facts.areas import ServiceCongress, ServiceDistrict
from npcmodel.facts.forces import ServiceOrgan, ServiceTie
from npcmodel.facts.people import Contest
from npcmodel.mandates import proposal_form_valid, service_resignation
from npcmodel.nominations import nomination_time_valid, primary_needed
from npcmodel.profiles.zhejiang import ZHEJIANG
from npcmodel.sitting.methods import Way, vote_method

ON = date(2026, 11, 21)
ELECTION_DAY = date(2026, 11, 15)
ADULT = Voter(date(2000, 1, 1))
FORCES, SOLDIERS = ServiceDistrict(registered=300, seats=1), ServiceCongress(members=200)
COMMITTEE, CONGRESS = ServiceOrgan.ELECTION_COMMITTEE, ServiceOrgan.SERVICE_CONGRESS
BEGAN = date(2022, 6, 1)
NOMINATION, RECALL = Initiative.NOMINATION_OF_DEPUTY, Initiative.RECALL_OF_DEPUTY


def wrong(value: object) -> Any:
    """Return a value of a kind that the annotations refuse."""
    return value


def refused(rule: Callable[..., Any], *args: Any, **more: Any) -> tuple[str, object, str]:
    """Return what the refusal names: field, value, expectation."""
    with pytest.raises(FactsError) as caught:
        rule(*args, **{"on": ON, **more})
    return caught.value.field, caught.value.value, caught.value.expected


def eligible(voter: Voter = ADULT, tie: ServiceTie = ServiceTie.IN_UNIFORM, **more: Any) -> Any:
    """Ask whether a person votes with the forces."""
    return service_voter_eligible(voter, tie, election_day=ELECTION_DAY, on=ON, **more)


def test_an_illness_that_nobody_confirmed_is_noted() -> None:
    """The person votes, and the note says who would have to confirm it."""
    ill = eligible(Voter(ADULT.birth, unable=True))
    confirmed = eligible(Voter(ADULT.birth, unable=True, unable_confirmed=True))

    assert (True, 1) == (ill.holds, len(ill.notes))
    assert "nobody is kept from voting" in ill.explain("en")
    assert (False, ()) == (confirmed.holds, confirmed.notes)
    assert () == eligible().notes


def test_registration_is_of_no_account() -> None:
    """The measures know no list of voters."""
    assert eligible(Voter(ADULT.birth, registered=False)).holds


def test_each_condition_is_a_ground_of_its_own() -> None:
    """One who is deprived and gone fails three: tie, deprivation, and the laws' own texts."""
    ruling = eligible(Voter(ADULT.birth, deprived=True, dead=True))

    assert [False, True, False, True] == [ground.holds for ground in ruling.grounds[:4]]


def test_what_the_voter_rule_was_asked() -> None:
    """The facts of the ruling are its arguments."""
    assert {
        "voter": ADULT,
        "tie": ServiceTie.FAMILY,
        "election_day": ELECTION_DAY,
        "approved": True,
        "reading": None,
    } == dict(eligible(tie=ServiceTie.FAMILY, approved=True).facts)


def test_a_birthday_stays_open() -> None:
    """Whether one is eighteen on the birthday no text says."""
    with pytest.raises(UndecidedError):
        bool(eligible(Voter(date(2008, 11, 15))))


def test_refusals_of_voters() -> None:
    """An approval of who needs none, and what is no tie or no answer."""
    assert ("approved", True, "False: only families need an approval") == refused(
        service_voter_eligible,
        ADULT,
        ServiceTie.RETIRED,
        election_day=ELECTION_DAY,
        approved=True,
    )
    assert "tie" == refused(service_voter_eligible, ADULT, wrong("军人"), election_day=ON)[0]
    assert (
        "approved"
        == refused(
            service_voter_eligible,
            ADULT,
            ServiceTie.FAMILY,
            election_day=ON,
            approved=wrong(1),
        )[0]
    )
    assert (
        "election_day"
        == refused(
            service_voter_eligible, ADULT, ServiceTie.FAMILY, election_day=date(1999, 12, 31)
        )[0]
    )


def test_who_leads_a_committee_is_told_apart() -> None:
    """Six grounds: two ends for the members, the chairs and the vice-chairs each."""
    ruling = election_committee_valid(20, chairs=2, vice_chairs=4, army_wide=True, on=ON)

    assert [(20, 11), (20, 19), (2, 1), (2, 1), (4, 1), (4, 3)] == [
        (ground.count, ground.required) for ground in ruling.grounds
    ]
    assert [True, False] * 3 == [ground.holds for ground in ruling.grounds]
    assert [1, 1, 1] == [ground.excess for ground in ruling.grounds if not ground.holds]
    assert "依据：副主任，组成人员4人，应不多于3人，多1人" in ruling.explain("zh")
    assert {"members": 20, "chairs": 2, "vice_chairs": 4, "army_wide": True} == dict(ruling.facts)


def test_refusals_of_committees() -> None:
    """More leaders than members, and a yes that is none."""
    assert ("members", 3, "at least the 4 who lead it") == refused(
        election_committee_valid, 3, chairs=1, vice_chairs=3, army_wide=True
    )
    for field in ("members", "chairs", "vice_chairs", "army_wide"):
        given: dict[str, Any] = {
            "members": 7,
            "chairs": 1,
            "vice_chairs": 1,
            "army_wide": True,
            field: "1",
        }
        assert field == refused(election_committee_valid, given.pop("members"), **given)[0]


def test_exactly_the_leaders_are_no_contradiction() -> None:
    """A committee of its leaders alone is unlawful, not impossible."""
    assert not election_committee_valid(4, chairs=1, vice_chairs=3, army_wide=True, on=ON).holds


def test_a_term_says_how_it_was_counted() -> None:
    """Five years from the day, and that one stays until the successor comes."""
    term = service_term(COMMITTEE, BEGAN, on=ON)

    assert (date(2027, 6, 1), BEGAN) == (term.due, term.starts)
    assert term.explain("zh").startswith("最迟2027-06-01（自2022-06-01起5年）")
    assert "5 years from 2022-06-01" in term.explain("en")
    assert "行使职权至新的选举委员会产生为止" in term.explain("zh")


def test_a_term_that_is_over_is_noted() -> None:
    """Only while nobody has succeeded; on its last day it is not over."""

    def notes(when: date, **more: Any) -> int:
        return len(service_mandate_valid(CONGRESS, BEGAN, when, on=ON, **more).notes)

    assert 0 == notes(date(2027, 6, 1))
    assert 1 == notes(date(2027, 6, 2))
    assert 0 == notes(date(2027, 6, 3), succeeded=date(2027, 6, 2))


def test_the_day_of_the_successor_stays_open() -> None:
    """The text says until then, not whether that day counts."""
    day = date(2027, 6, 2)
    ruling = service_mandate_valid(COMMITTEE, BEGAN, day, on=ON, succeeded=day)

    assert [True] == [point.decides for point in ruling.open]
    assert "《解放军选举办法》（2021）第8条第3款" == str(ruling.open[0].citation)
    assert {"organ": COMMITTEE, "began": BEGAN, "when": day, "succeeded": day} == dict(ruling.facts)


def test_refusals_of_terms() -> None:
    """Organs without a term, and days before it began."""
    names = "ELECTION_COMMITTEE or SERVICE_CONGRESS: no other has a term"
    assembly = ServiceOrgan.SERVICE_ASSEMBLY
    ask = service_mandate_valid

    assert ("organ", assembly, names) == refused(service_term, assembly, BEGAN)
    assert "organ" == refused(service_term, wrong("选举委员会"), BEGAN)[0]
    assert ("when", date(2022, 5, 31), "2022-06-01, when it began, or later") == refused(
        ask, COMMITTEE, BEGAN, date(2022, 5, 31)
    )
    assert ("succeeded", BEGAN, "a day after 2022-06-01, when it began") == refused(
        ask, COMMITTEE, BEGAN, BEGAN, succeeded=BEGAN
    )
    assert ask(COMMITTEE, BEGAN, BEGAN, on=ON, succeeded=date(2022, 6, 2)).holds


def test_the_forces_publish_no_list_of_voters() -> None:
    """Neither the day of the list nor an objection can be told, and nothing stays open."""
    none = "None: the forces' measures know no list of voters"
    day = date(2026, 10, 1)

    assert () == election_calendar(ELECTION_DAY, on=ON, forces=True).open
    for field in ("list_published", "objected"):
        assert (field, day, none) == refused(
            election_calendar, ELECTION_DAY, forces=True, **{field: day}
        )
    assert "forces" == refused(election_calendar, ELECTION_DAY, forces=wrong(1))[0]


def test_refusals_of_nominations() -> None:
    """A servicemen's congress has no level, no change of term, and nothing that voters discuss."""
    contest = Contest.SERVICE_DEPUTIES_INDIRECT

    assert ("level", Level.COUNTY, "None: servicemen's congresses are of no level") == refused(
        nomination_time_valid, contest, days=2, level=Level.COUNTY
    )
    assert ("change_of_term", True, "None: it is asked of officials") == refused(
        nomination_time_valid, contest, days=2, change_of_term=True
    )
    assert ("agreed", True, "None: only voters in direct elections discuss") == refused(
        primary_needed, contest, seats=2, nominees=3, agreed=True
    )
    assert ("surplus", None, "the surplus of the election measures, in persons") == refused(
        primary_needed, contest, seats=10, nominees=16
    )
    assert "contest" == refused(primary_needed, wrong("军人"), seats=1, nominees=2)[0]


def test_only_the_partys_organisations_are_noted() -> None:
    """A party recommends, which the note narrows down; ten signers have the note too."""
    party = npc.may_initiate(NOMINATION, SOLDIERS, by=Body.PARTY, on=ON)
    voters = npc.may_initiate(RECALL, FORCES, signers=10, on=ON)

    assert ["政党只限中国共产党在军队中的各级组织"] == [note.zh for note in party.notes]
    assert 1 == len(voters.notes)
    assert "旅、团级选举委员会" in voters.explain("zh")


def test_a_district_of_the_forces_elects_to_the_county() -> None:
    """A level may be told where it is the county's; a congress has none to tell."""
    county = npc.may_initiate(RECALL, FORCES, signers=10, level=Level.CITY_WITHOUT_DISTRICTS, on=ON)
    none = "the measures of the forces ask for none"

    assert county.holds
    assert ("level", Level.TOWN, f"None or a level of Tier.COUNTY: {none}") == refused(
        npc.may_initiate, RECALL, FORCES, signers=10, level=Level.TOWN
    )
    assert ("level", Level.COUNTY, f"None: {none}") == refused(
        npc.may_initiate, RECALL, SOLDIERS, by=COMMITTEE, level=Level.COUNTY
    )


def test_refusals_of_initiatives() -> None:
    """More signers than there are, a place's text, another initiative, an organ that is none."""
    ask = npc.may_initiate

    assert ("signers", 201) == refused(ask, NOMINATION, SOLDIERS, signers=201)[:2]
    assert ("signers", 301) == refused(ask, NOMINATION, FORCES, signers=301)[:2]
    assert ("profile", ZHEJIANG, "None: no place's text binds the armed forces") == refused(
        ask, NOMINATION, FORCES, signers=10, profile=ZHEJIANG
    )
    assert (
        "initiative",
        Initiative.REMOVAL,
        "NOMINATION_OF_DEPUTY or RECALL_OF_DEPUTY in the armed forces",
    ) == refused(ask, Initiative.REMOVAL, SOLDIERS, signers=10)
    assert "by" == refused(ask, RECALL, SOLDIERS, by=wrong("选举委员会"))[0]


def test_an_organ_of_the_forces_starts_nothing_elsewhere() -> None:
    """A list of proposers is closed."""
    county = npc.Roll(Body.CONGRESS, Level.COUNTY, members=200)

    assert not npc.may_initiate(RECALL, county, by=COMMITTEE, on=ON).holds


def test_delegations_start_nothing_in_the_forces() -> None:
    """No text names them."""
    assert not npc.may_initiate(NOMINATION, SOLDIERS, delegations=3, on=ON).holds


def carry(electors: Any, matter: Matter = Matter.RECALL_OF_DEPUTY, **more: Any) -> Any:
    """Ask whether it is carried with a single yes."""
    return npc.carried(electors, npc.Tally(yes=1), matter=matter, on=ON, **more)


def test_an_assembly_is_taken_to_be_all_voters() -> None:
    """The doubt is said of a district's resignations, and decides nothing."""
    resignation = Matter.RESIGNATION_OF_DEPUTY

    assert [False] == [point.decides for point in carry(FORCES, resignation).open]
    assert ((), (), ()) == (
        carry(FORCES).open,
        carry(SOLDIERS).open,
        carry(SOLDIERS, resignation).open,
    )
    assert "《解放军选举办法》（2021）第37条第1款" == str(
        carry(FORCES, resignation).open[0].citation
    )
    assert "军人代表大会或者军人大会全体人员200的过半数" in carry(SOLDIERS, resignation).explain(
        "zh"
    )


def test_no_local_text_was_to_be_asked() -> None:
    """So that no note says that none was."""
    assert ((), ()) == (carry(FORCES).notes, carry(SOLDIERS).notes)


def test_refusals_of_votes() -> None:
    """Too many votes, a quorum, a place's text, and matters that are not the electors' own."""
    tally, recall = npc.Tally(yes=301), Matter.RECALL_OF_DEPUTY
    ask, one = npc.carried, npc.Tally(yes=1)
    able = "RECALL_OF_DEPUTY, RESIGNATION_OF_DEPUTY for "

    assert ("tally", 301, "at most 300 voters") == refused(ask, FORCES, tally, matter=recall)
    assert ("tally", 301, "at most 200 deputies") == refused(ask, SOLDIERS, tally, matter=recall)
    assert ("present", 90, "None: no quorum is asked of the deputies") == refused(
        ask, SOLDIERS, one, matter=recall, present=90
    )
    assert ("profile", ZHEJIANG) == refused(ask, FORCES, one, matter=recall, profile=ZHEJIANG)[:2]
    assert ("matter", Matter.ORDINARY, able + "a district of the armed forces") == refused(
        ask, FORCES, one
    )
    assert ("matter", Matter.ORDINARY, able + "a servicemen's congress") == refused(
        ask, SOLDIERS, one
    )


def test_recalls_in_the_forces_are_secret() -> None:
    """How a resignation is voted on no text says."""
    method = vote_method(SOLDIERS, Matter.RECALL_OF_DEPUTY, on=ON)

    assert (Way.BALLOT, True) == (method.way, method.secret)
    assert "matter" == refused(vote_method, FORCES, Matter.RESIGNATION_OF_DEPUTY)[0]


def test_their_hearings_are_not_the_electoral_laws() -> None:
    """What is asked before a vote is refused, of districts and congresses alike."""
    recall = Matter.RECALL_OF_DEPUTY

    assert ("roll", FORCES) == refused(proposal_form_valid, FORCES, (), matter=recall)[:2]
    assert ("roll", SOLDIERS) == refused(proposal_form_valid, SOLDIERS, (), matter=recall)[:2]


def test_a_resignation_is_said_in_words() -> None:
    """To whom, accepted by whom, what follows, and what no text says."""
    county = service_resignation(Level.COUNTY, on=ON)
    stuck = service_resignation(Level.COUNTY, convenes=False, on=ON)
    away = service_resignation(Level.NATIONAL, convenes=False, on=ON)
    zh, en = county.explain("zh").split("\n"), county.explain("en").split("\n")

    assert ["向选举委员会或者军人委员会提出", "由军人大会接受"] == zh[:2]
    assert ["随后：报送各该级人大常委会备案", "随后：报送军队上一级选举委员会备案"] == zh[2:4]
    assert ["to the election committee or service committee"] == en[:1]
    assert ["accepted by the service assembly", "then: filed with committee"] == en[1:3]
    assert (None, (), 1) == (stuck.accepted_by, stuck.then, len(stuck.notes))
    assert "依据：" == stuck.explain("zh").split("\n")[1][:3]
    assert "note: no text gives the majority" in away.explain("en")
    assert ((COMMITTEE,), True) == (away.to, away.in_writing)
    assert () == county.notes


def test_the_forces_elect_to_no_township() -> None:
    """A township is refused by name, and so is an answer that is none."""
    assert (
        "level",
        Level.TOWN,
        "a level from the county up: the forces elect to those",
    ) == refused(service_resignation, Level.TOWN)
    assert "convenes" == refused(service_resignation, Level.COUNTY, convenes=wrong(0))[0]
