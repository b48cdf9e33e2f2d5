"""A congress's own rules, whatever they say."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject, SearchStrategy

import npcmodel as npc
from npcmodel import Body, Level, bills, procedure
from npcmodel.bills import BillTerm
from npcmodel.law.deadline import DayState
from npcmodel.procedure import SessionTerm, Venue
from npcmodel.profiles import SHANGHAI
from npcmodel.testing import congress_parts as making
from npcmodel.testing import places

ON = date(2026, 11, 21)
DAYS = st.dates(date(2002, 1, 1), date(2026, 12, 31))
STORED: dict[str, SearchStrategy[Any]] = {
    "congress_rules": places.congress_rules(),
    "presidium_sizes": making.presidium_sizes(),
    "share_ranges": making.share_ranges(),
    "months": making.months(),
}


@pytest.mark.parametrize("kind", STORED)
@given(st.data())
def test_what_is_stored_comes_back(kind: str, data: DataObject) -> None:
    """Every value is equal to its copies and hashes alike."""
    value = data.draw(STORED[kind])
    back = pickle.loads(pickle.dumps(value))  # noqa: S301  # our own bytes

    assert value == back == copy.deepcopy(value)
    assert hash(value) == hash(back)


@given(st.integers(1, 3000))
def test_a_size_lies_between_its_shares(deputies: int) -> None:
    """The least and the most are within eight and ten in a hundred; one less or more is not."""
    size = procedure.presidium_size(deputies, on=ON, profile=SHANGHAI)
    within = [n for n in range(deputies + 1) if 8 * deputies <= 100 * n <= 10 * deputies]

    assert bool(within) != size.empty
    if within:
        assert (within[0], within[-1]) == (size.least, size.most)


@given(st.integers(1, 1000), st.data())
def test_a_size_is_valid_where_it_is_within(deputies: int, data: DataObject) -> None:
    """The rule and the range agree."""
    members = data.draw(st.integers(0, deputies))
    ruling = procedure.presidium_size_valid(members, deputies=deputies, on=ON, profile=SHANGHAI)

    assert ruling.holds == (8 * deputies <= 100 * members <= 10 * deputies)


@given(st.sampled_from(BillTerm), st.dates(date(2016, 1, 1), date(2026, 1, 1)), st.data())
def test_done_by_the_last_day_is_in_time(what: BillTerm, event: date, data: DataObject) -> None:
    """The ruling and the deadline agree on every day."""
    done = data.draw(st.dates(event, date(2026, 12, 31)))
    due = bills.bill_term_due(what, event, on=ON, profile=SHANGHAI)
    ruling = bills.bill_term_in_time(what, done, event=event, on=ON, profile=SHANGHAI)

    assert ruling.holds == (due.state(done) is not DayState.LATE)


@given(
    st.sampled_from([SessionTerm.DRAFTS, SessionTerm.UNLISTED_REPORT, SessionTerm.RECALL_INQUIRY]),
    st.dates(date(2016, 1, 1), date(2026, 1, 1)),
    st.integers(0, 400),
)
def test_what_a_session_times_is_in_time_by_its_last_day(
    what: SessionTerm, session: date, away: int
) -> None:
    """Before the session and after it, the ruling and the deadline agree."""
    sign = -1 if what is SessionTerm.DRAFTS else 1
    done = date.fromordinal(session.toordinal() + sign * away)
    due = procedure.session_term_due(what, session, on=ON, profile=SHANGHAI)
    ruling = procedure.session_term_in_time(what, done, session=session, on=ON, profile=SHANGHAI)

    assert ruling.holds == (due.state(done) is not DayState.LATE)


@given(st.integers(1, 60), st.data(), st.integers(0, 400))
def test_one_more_request_never_takes_reconsideration_away(
    sponsors: int, data: DataObject, minutes: int
) -> None:
    """More who ask, and asking earlier, can only help."""
    requesting = data.draw(st.integers(0, sponsors))

    def ask(number: int, before: int) -> bool:
        return bills.reconsideration_valid(
            bills.Objection.NOT_TREATED_AS_BILL,
            sponsors=sponsors,
            requesting=number,
            minutes_before=before,
            on=ON,
            profile=SHANGHAI,
        ).holds

    want = requesting >= 10 and 2 * requesting > sponsors and minutes >= 240

    assert want == ask(requesting, minutes)
    if want:
        assert ask(min(requesting + 1, sponsors), minutes + 1)


@given(
    st.sampled_from([Venue.CONGRESS_PLENARY, Venue.CONGRESS_PRESIDIUM]),
    st.integers(1, 30),
    st.integers(1, 4),
    places.profiles(),
    DAYS,
)
def test_a_shorter_speech_is_never_worse(
    venue: Venue, minutes: int, turn: int, profile: npc.Profile, on: date
) -> None:
    """A speech that keeps its time keeps it when it is a minute shorter."""
    facts: dict[str, Any] = {"turn": turn, "on": on, "profile": profile}
    ruling = procedure.speech_in_time(venue, minutes=minutes + 1, **facts)
    shorter = procedure.speech_in_time(venue, minutes=minutes, **facts)

    assert shorter.holds or not ruling.holds


@given(places.congress_rules(), st.integers(1, 1000), st.data())
def test_a_congresss_rules_never_loosen_the_statute(
    rules: Any, members: int, data: DataObject
) -> None:
    """Where the statute says no, no rules of procedure say yes."""
    place = npc.Profile(name="某省", tier=npc.Tier.PROVINCE, congress=rules)
    roll = npc.Roll(Body.CONGRESS, Level.PROVINCE, members)
    yes = data.draw(st.integers(0, members))
    with_rules = npc.carried(roll, npc.Tally(yes=yes), on=ON, profile=place)
    present = npc.quorum(roll, present=yes, on=ON, profile=place)

    assert with_rules.holds == npc.carried(roll, npc.Tally(yes=yes), on=ON).holds
    assert present.holds == npc.quorum(roll, present=yes, on=ON).holds
