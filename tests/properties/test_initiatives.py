"""Proposals: one more signer never hurts, and a list of proposers is closed."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

import npcmodel as npc
from npcmodel.testing.initiatives import Proposal, proposals

ON = date(2026, 11, 21)


def ask(one: Proposal, **who: Any) -> npc.Ruling:
    """Return the verdict on a proposal."""
    return npc.may_initiate(one.initiative, one.roll, on=ON, level=one.level, **who)


def able(one: Proposal) -> int:
    """Return how many can sign."""
    return one.roll.able if isinstance(one.roll, npc.Roll) else one.roll.registered


@pytest.mark.parametrize("corner", [False, True])
@given(data=st.data())
def test_one_more_signer_never_hurts(corner: bool, data: DataObject) -> None:  # noqa: FBT001
    """What may be put may be put with one more name under it."""
    one = data.draw(proposals(corner=corner))
    signers = data.draw(st.integers(0, able(one) - 1) if able(one) else st.just(-1))
    if signers >= 0:
        assert ask(one, signers=signers).holds <= ask(one, signers=signers + 1).holds


@given(proposals(corner=True))
def test_nobody_proposes_nothing(one: Proposal) -> None:
    """No signer and no delegation start anything, in the smallest body."""
    assert (False, False) == (ask(one, signers=0).holds, ask(one, delegations=0).holds)


@given(proposals(corner=True), st.data())
def test_a_missing_signer_is_the_one_that_was_short(one: Proposal, data: DataObject) -> None:
    """With as many more as were missing the proposal may be put, where so many can sign."""
    ruling = ask(one, signers=data.draw(st.integers(0, able(one))))
    counted = [ground for ground in ruling.grounds if ground.count is not None]
    needed = max((ground.required or 0 for ground in counted), default=None)
    if needed is not None and needed <= able(one):
        assert ask(one, signers=needed).holds
        assert not ask(one, signers=needed - 1).holds


@given(proposals(local=True), st.sampled_from(npc.Body))
def test_an_organ_needs_no_numbers(one: Proposal, by: npc.Body) -> None:
    """Who may propose alone may do so in a body of any size."""
    ruling = ask(one, by=by)

    assert {None} == {ground.count for ground in ruling.grounds}
    assert 1 == len({ground.holds for ground in ruling.grounds})


@given(proposals(local=True), st.integers(0, 5))
def test_only_the_nation_listens_to_delegations(one: Proposal, number: int) -> None:
    """No local list of proposers names delegations."""
    number = min(number, able(one))

    assert not ask(one, delegations=number).holds


@given(proposals())
def test_what_was_proposed_can_be_asked_again(one: Proposal) -> None:
    """The facts of a verdict are the arguments of its rule."""
    ruling = ask(one, by=npc.Body.PRESIDIUM)
    facts: dict[str, Any] = dict(ruling.facts)

    assert ruling == npc.may_initiate(on=ruling.on, **facts)
