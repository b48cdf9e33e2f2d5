"""Interpellations, whatever the facts."""

from __future__ import annotations

import copy
import pickle
from datetime import timedelta
from enum import Enum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

import npcmodel as npc
from npcmodel import Body
from npcmodel.law.statutes import AFTER_NEWEST
from npcmodel.supervision import (
    Addressee,
    AnswerForm,
    InterpellationAnswer,
    InterpellationPart,
    answer_form,
    answer_given_valid,
    further_answer_valid,
    interpellation_form_valid,
)
from npcmodel.testing import inquiries as making
from npcmodel.testing.making import built

STORED: dict[str, st.SearchStrategy[Any]] = {
    "answer_forms": making.answer_forms(),
    "interpellation_answers": making.interpellation_answers(),
}


@given(making.interpelled(), st.data())
def test_more_dissatisfied_never_takes_the_right_away(roll: npc.Roll, data: DataObject) -> None:
    """One more who is dissatisfied keeps or gives it."""
    submitters, many = data.draw(making.dissatisfactions(roll))
    fewer, more = (
        further_answer_valid(roll, submitters=submitters, dissatisfied=number, on=npc.NEWEST)
        for number in (many, min(many + 1, submitters))
    )

    assert fewer.holds <= more.holds


@given(making.interpelled(), st.data())
def test_deputies_and_members_part_at_exactly_half(roll: npc.Roll, data: DataObject) -> None:
    """Half is enough for deputies and not for members of a standing committee."""
    submitters, many = data.draw(making.dissatisfactions(roll))
    ruling = further_answer_valid(
        roll, submitters=submitters, dissatisfied=many, on=data.draw(making.inquiry_days())
    )
    half = 2 * many >= submitters if roll.body is Body.CONGRESS else 2 * many > submitters

    assert half is ruling.holds


@given(making.interpelled(), st.data())
def test_one_part_less_never_mends_a_form(roll: npc.Roll, data: DataObject) -> None:
    """Nor does an addressee left out."""
    has = data.draw(st.lists(making.interpellation_parts(), unique=True))
    asked = data.draw(making.addressees())
    day = data.draw(making.inquiry_days())
    whole = interpellation_form_valid(roll, InterpellationPart, addressee=asked, on=day)
    part, nobody = (
        interpellation_form_valid(roll, has, addressee=one, on=day) for one in (asked, None)
    )

    assert part.holds <= whole.holds
    assert not nobody.holds


@given(making.interpelled(), st.data())
def test_the_government_may_always_be_asked(roll: npc.Roll, data: DataObject) -> None:
    """In every congress and standing committee."""
    day = data.draw(making.inquiry_days())
    ruling = interpellation_form_valid(
        roll, InterpellationPart, addressee=Addressee.GOVERNMENT, on=day
    )

    assert ruling.holds


@given(making.interpelled(), st.data())
def test_what_the_form_names_makes_an_answer_lawful(roll: npc.Roll, data: DataObject) -> None:
    """Orally at every place named, or in writing and printed for all named."""
    day = data.draw(making.inquiry_days())
    ways = answer_form(roll, on=day)
    orally = [InterpellationAnswer(ways.decided_by, one, by_head=True) for one in ways.oral_at]
    written = InterpellationAnswer(
        ways.decided_by, None, by_head=True, printed_for=ways.printed_for
    )

    assert set(ways.speaking_at) <= set(ways.oral_at)
    assert all(answer_given_valid(roll, one, on=day).holds for one in (*orally, written))


@given(making.interpelled(), st.data())
def test_without_the_head_no_answer_is_lawful(roll: npc.Roll, data: DataObject) -> None:
    """And where it is lawful, the body named decided."""
    answer = data.draw(making.interpellation_answers(roll))
    ruling = answer_given_valid(roll, answer, on=npc.NEWEST)
    decider = answer_form(roll, on=npc.NEWEST).decided_by

    assert ruling.holds <= answer.by_head
    assert ruling.holds <= (answer.decided_by is decider)


@given(making.answer_forms())
def test_results_explain_themselves(result: AnswerForm) -> None:
    """In both languages, and every provision is named."""
    assert result.explain("zh") != result.explain("en")
    for ground in result.grounds:
        assert str(ground.citation) in result.explain("zh")


@pytest.mark.parametrize("strategy", STORED.values(), ids=list(STORED))
@given(data=st.data())
def test_facts_and_results_come_back_from_storage(
    strategy: st.SearchStrategy[Any], data: DataObject
) -> None:
    """Copied or pickled, they are equal and hash alike."""
    one = data.draw(strategy)

    for again in (copy.deepcopy(one), pickle.loads(pickle.dumps(one))):  # noqa: S301
        assert one == again
        assert hash(one) == hash(again)


@pytest.mark.parametrize("rule", sorted(making.INQUIRY_RULES))
@given(data=st.data())
def test_rulings_note_a_day_not_checked(rule: str, data: DataObject) -> None:
    """Up to the last day checked there is no warning; after it there is."""

    def asked(shift: int) -> npc.Ruling:
        day = npc.NEWEST + timedelta(days=shift)
        return data.draw(built(lambda draw: making.INQUIRY_RULES[rule](draw, day)))

    late, known = asked(1), asked(0)

    assert AFTER_NEWEST in late.notes
    assert AFTER_NEWEST not in known.notes
    assert rule == known.rule
    assert known.explain("zh") != known.explain("en")


@given(
    making.addressees() | making.answer_places() | making.interpellation_parts() | making.readers()
)
def test_terms_are_chinese(member: Enum) -> None:
    """Every member drawn holds the term of the field."""
    assert "\u4e00" <= member.value[0] <= "\u9fff"
