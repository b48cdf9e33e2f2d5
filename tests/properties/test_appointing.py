"""Local rules on appointments: histories, orders and wordings of several times."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import npcmodel as npc
from npcmodel.appointments import endings, local, nominees, votes
from npcmodel.appointments.local import provided
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles import BEIJING, CHONGQING, GUANGDONG, SHENZHEN, ZHEJIANG
from npcmodel.profiles.appointing import (
    AppointmentRules,
    Balloted,
    LawTest,
    LocalPost,
    OneByOne,
    PassValidity,
    PersonnelStep,
    Precedence,
    Renomination,
    Speech,
    Voting,
)
from npcmodel.sitting.methods import Way
from npcmodel.testing import appointing
from npcmodel.testing.places import appointment_rules

ON = date(2026, 11, 21)
TERM = date(2023, 1, 15)
RULES = Edition(Text("某省人事任免条例", "Rules"), date(2020, 1, 1), date(2020, 1, 1), Text("", ""))
PLACES = st.sampled_from([BEIJING, CHONGQING, GUANGDONG, SHENZHEN, ZHEJIANG])
APPOINT = votes.PersonnelAct.APPOINTMENT


def place(rules: AppointmentRules) -> npc.Profile:
    """Return a province with the rules."""
    return npc.Profile(name="某省", tier=Tier.PROVINCE, appointments=rules)


def one(field: str, value: Any) -> npc.Profile:
    """Return a province whose rules say one thing."""
    given_: Any = {field: Provision(value, Citation(RULES, 1), RULES.in_force)}
    return place(AppointmentRules(**given_))


@given(appointing.renominations(), appointing.proposal_histories())
def test_one_more_failure_never_frees(
    rule: Renomination, history: tuple[nominees.EarlierProposal, ...]
) -> None:
    """Who may not be proposed again may not be after another failure."""
    where = one("renomination", rule)
    more = (*history, nominees.EarlierProposal(ON, passed=False))
    before, after = (
        nominees.renomination_valid(one, term_began=TERM, on=ON, profile=where)
        for one in (history, more)
    )

    assert before.holds or not after.holds


@given(appointing.renominations(), appointing.proposal_histories())
def test_who_is_barred_for_failures_in_a_row_is_barred_for_failures(
    rule: Renomination, history: tuple[nominees.EarlierProposal, ...]
) -> None:
    """Counting them one by one is the stricter reading."""
    in_a_row, all_told = (
        nominees.renomination_valid(
            history,
            term_began=TERM,
            on=ON,
            profile=one("renomination", rule._replace(consecutive=consecutive)),
        )
        for consecutive in (True, False)
    )

    assert in_a_row.holds or not all_told.holds


@given(appointing.renominations(), appointing.proposal_histories(), st.integers(0, 800))
def test_waiting_within_a_term_never_bars(
    rule: Renomination, history: tuple[nominees.EarlierProposal, ...], days: int
) -> None:
    """Time only helps."""
    where = one("renomination", rule)
    now, later = (
        nominees.renomination_valid(history, term_began=TERM, on=on, profile=where)
        for on in (ON, ON + timedelta(days=days))
    )

    assert later.holds or not now.holds


@given(
    appointing.law_tests(),
    appointing.appointed_posts(),
    appointing.law_test_histories(),
    appointing.appointment_forms(),
)
def test_a_failed_test_more_never_helps(
    rule: LawTest,
    post: Any,
    taken: tuple[nominees.EarlierTest, ...],
    form: Any,
) -> None:
    """But where the test need only be taken."""
    where = one("law_test", rule)
    organ = nominees.organ_of(post)
    more = (*taken, nominees.EarlierTest(ON, passed=False, organ=organ))
    before, after = (
        nominees.law_test_valid(post, tests, form=form, on=ON, term_began=TERM, profile=where)
        for tests in (taken, more)
    )

    assert before.holds or not after.holds or not rule.must_pass
    assert after.holds or rule.must_pass


@given(appointing.precedences(), st.lists(appointing.personnel_steps(), max_size=5))
def test_an_order_that_is_kept_needs_no_note(rule: Precedence, acts: list[PersonnelStep]) -> None:
    """A soft order never fails; a hard one fails where the soft one is noted."""
    soft, hard = (
        local.appointment_order_valid(
            local.AppointmentOrder.ACTING,
            acts,
            on=ON,
            profile=one("acting_order", rule._replace(soft=soft)),
        )
        for soft in (True, False)
    )

    assert soft.holds
    assert hard.holds is not bool(soft.notes)


@given(appointment_rules())
def test_every_field_is_found_from_its_first_day(rules: AppointmentRules) -> None:
    """And the day before it is not."""
    where = place(rules)
    for field in attrs.fields_dict(AppointmentRules):
        provision = getattr(rules, field)
        if provision is not None:
            day_before = provision.since - timedelta(days=1)

            assert (provision,) == provided(where, field, provision.since)
            assert () == provided(where, field, day_before)


@given(PLACES, appointing.appointed_posts(), st.booleans())
def test_what_is_open_says_so_and_what_is_not_has_a_ground(
    where: npc.Profile,
    post: Any,
    in_session: bool,  # noqa: FBT001
) -> None:
    """No answer rests on nothing."""
    rulings = (
        endings.stays_unchanged_valid(post, on=ON, profile=where),
        endings.removal_time_valid(post, in_session=in_session, on=ON, profile=where),
        nominees.nominee_speech_valid(post, on=ON, profile=where),
    )

    for ruling in rulings:
        assert bool(ruling.grounds) is not ruling.undecided
        assert ruling.explain()
        assert ruling.explain("en")


@given(PLACES, appointing.office_changes(), appointing.removal_movers())
def test_results_explain_themselves(
    where: npc.Profile, change: Any, mover: endings.RemovalMover
) -> None:
    """In both languages, with grounds where there is an answer."""
    after = endings.office_after(change, on=ON, profile=where)
    route = endings.removal_route(mover, on=ON, profile=where)

    assert bool(after.consequences) is bool(after.grounds)
    assert bool(route.steps) is bool(route.grounds)
    for result in (after, route):
        assert result.explain()
        assert result.explain("en")


@given(st.integers(1, 100), st.data())
def test_a_local_majority_changes_no_result(members: int, data: st.DataObject) -> None:
    """It repeats the statute's and adds grounds."""
    yes = data.draw(st.integers(0, members))
    roll = Roll(Body.STANDING_COMMITTEE, Level.MUNICIPALITY, members)
    act = data.draw(appointing.personnel_acts())
    alone, there = (
        votes.appointment_carried(roll, npc.Tally(yes=yes), act=act, on=ON, profile=one)
        for one in (None, BEIJING)
    )

    assert alone.holds is there.holds
    assert set(alone.grounds) < set(there.grounds)


@given(appointing.votings(), appointing.one_by_ones(), appointing.ballotings(), st.data())
def test_voting_alone_by_secret_ballot_is_always_lawful(
    form: Voting, singly: OneByOne, ballot: Balloted, data: st.DataObject
) -> None:
    """But where a text asks for the device's own secrecy it is one of the other ways."""
    post = data.draw(appointing.appointed_posts())
    for field, value in (("vote", form), ("one_by_one", singly), ("balloted", ballot)):
        ruling = votes.appointment_vote_valid(
            APPOINT,
            post,
            way=Way.BALLOT,
            secret=True,
            on=ON,
            profile=one(field, value),
        )

        assert ruling.holds or ruling.undecided


@given(appointing.speeches(), appointing.appointed_posts())
def test_who_spoke_did_enough(rule: Speech, post: Any) -> None:
    """Whatever the text asks."""
    ruling = nominees.nominee_speech_valid(post, on=ON, spoke=True, profile=one("speech", rule))

    assert ruling.holds


TERMS = st.tuples(
    appointing.local_posts(),
    appointing.pass_validities(),
    appointing.vote_forms(),
    appointing.mergings(),
    appointing.procedure_steps(),
    appointing.early_acts(),
    appointing.route_steps(),
    appointing.consequences(),
    appointing.appointment_times(),
    appointing.appointment_numbers(),
    appointing.appointment_procedures(),
    appointing.appointment_orders(),
)


@given(TERMS)
def test_every_term_is_chinese(terms: tuple[Any, ...]) -> None:
    """The value of each member is the term of the texts."""
    assert all("\u4e00" <= term.value[0] <= "\u9fff" for term in terms)
    assert (LocalPost, PassValidity) == (type(terms[0]), type(terms[1]))


@given(appointing.office_afters(), appointing.removal_routes())
def test_a_result_is_neither_true_nor_false(
    after: endings.OfficeAfter, route: endings.RemovalRoute
) -> None:
    """Each consequence and the steps rest on a provision."""
    for result in (after, route):
        with pytest.raises(TypeError):
            bool(result)

    assert len(after.consequences) <= len(after.grounds)
    assert bool(route.steps) is bool(route.grounds)
