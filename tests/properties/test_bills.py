"""Bills: more parts and more steps never hurt, and each path has one who decides."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

import npcmodel as npc
from npcmodel import Body, bills
from npcmodel.bills import AgendaPath, AgendaStep, BillPart, UnlistedStep
from npcmodel.testing.bill_papers import agenda_paths, bill_forums, bill_parts, unlisted_steps
from npcmodel.testing.facts import rolls

ON = date(2026, 11, 21)
WHETHER = {AgendaStep.WHETHER_LISTED, AgendaStep.WHETHER_SUBMITTED}
NATION = st.sampled_from([Body.CONGRESS, Body.STANDING_COMMITTEE]).flatmap(
    lambda body: rolls(body=body, level=npc.Level.NATIONAL)
)


@pytest.mark.parametrize("corner", [False, True])
@given(data=st.data())
def test_one_more_part_never_hurts(corner: bool, data: DataObject) -> None:  # noqa: FBT001
    """A bill that contains enough contains enough with something added, in any order."""
    where, parts = data.draw(bill_forums()), data.draw(bill_parts(corner=corner))
    more = (data.draw(st.sampled_from(BillPart)), *parts)

    few, many = (bills.bill_form_valid(where, found, on=ON) for found in (parts, more))

    assert few.holds <= many.holds
    assert few.undecided is many.undecided


@given(bill_parts())
def test_the_usual_bill_is_complete(parts: tuple[BillPart, ...]) -> None:
    """What is drawn for deputies' bills has cause, grounds and plan."""
    town = npc.Roll(Body.CONGRESS, npc.Level.TOWN, members=60)

    assert bills.bill_form_valid(town, parts, on=ON).holds


@given(NATION, unlisted_steps(corner=True), st.sampled_from(UnlistedStep))
def test_one_more_step_never_hurts(
    where: npc.Roll, done: tuple[UnlistedStep, ...], step: UnlistedStep
) -> None:
    """An unlisted bill that was dealt with stays so."""
    few, many = (bills.unlisted_bill_valid(where, found, on=ON) for found in (done, (*done, step)))

    assert few.holds <= many.holds


@given(unlisted_steps())
def test_the_steps_come_in_their_order(done: tuple[UnlistedStep, ...]) -> None:
    """The usual draw begins with the special committee."""
    assert done == tuple(UnlistedStep)[: len(done)]


@given(bill_forums(local=True), unlisted_steps(corner=True))
def test_of_localities_nothing_is_made_up(where: npc.Roll, done: tuple[UnlistedStep, ...]) -> None:
    """Whatever was done, the statutes are silent."""
    assert bills.unlisted_bill_valid(where, done, on=ON).undecided


@given(agenda_paths())
def test_a_bill_is_decided_on_or_considered(path: AgendaPath) -> None:
    """No decider where the body considers it directly, and one everywhere else."""
    direct = path.step is AgendaStep.CONSIDERED_DIRECTLY

    assert direct is (path.decider is None)
    assert 1 == len(path.grounds)
    assert not (direct and path.committee)


@given(bill_forums(corner=True), st.data())
def test_only_bills_of_persons_can_be_left_out(where: npc.Roll, data: DataObject) -> None:
    """An organ's bill is listed, submitted or considered."""
    by = data.draw(st.sampled_from(Body))

    assert bills.agenda_path(where, on=ON).step in WHETHER
    if npc.may_initiate(npc.Initiative.BILL, where, by=by, on=ON).holds:
        assert bills.agenda_path(where, by=by, on=ON).step not in WHETHER


@given(st.dates(date(2022, 7, 1), date(2026, 11, 21)), st.integers(0, 30))
def test_ten_days_are_enough(opens: date, days: int) -> None:
    """A bill is in time from the tenth day before the meeting back."""
    ruling = bills.committee_bill_in_time(
        submitted=opens - timedelta(days=days), opens=opens, on=ON
    )

    assert (days >= 10) is ruling.holds


@given(rolls(body=Body.DELEGATION, level=npc.Level.NATIONAL, corner=True), st.data())
def test_half_a_delegation_is_not_enough(roll: npc.Roll, data: DataObject) -> None:
    """Exactly half of all deputies adopt nothing in its name."""
    yes = data.draw(st.integers(0, roll.able))
    ruling = bills.delegation_act_valid(
        roll, npc.Tally(yes=yes), initiative=npc.Initiative.BILL, on=ON
    )

    assert (2 * yes > roll.members) is ruling.holds
