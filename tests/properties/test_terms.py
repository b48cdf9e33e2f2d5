"""Terms, whatever the organ, the office and the days."""

from __future__ import annotations

import copy
import pickle
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject, SearchStrategy

import npcmodel as npc
from npcmodel import testing
from npcmodel.facts.offices import Office
from npcmodel.law.ruling import Ruling
from npcmodel.terms import (
    Succession,
    Term,
    TermEnd,
    TermHolder,
    consecutive_terms_valid,
    mandate_valid,
    term_of,
)
from npcmodel.testing import terms as making
from npcmodel.testing.making import built

ONE = timedelta(days=1)
STORED: dict[str, SearchStrategy[Any]] = {
    "terms_of_office": making.terms_of_office(),
    "successions": making.successions(),
}


def asked(mandate: making.Mandate, when: date, *, succeeded: bool = True) -> Ruling:
    """Ask whether the mandate still runs."""
    return mandate_valid(
        mandate.holder,
        mandate.began,
        when,
        level=mandate.level,
        on=npc.NEWEST,
        succeeded=mandate.succeeded if succeeded else None,
    )


@given(making.mandates_held(succeeded=True), st.integers(1, 4000))
def test_nobody_stays_after_the_successor_came(mandate: making.Mandate, after: int) -> None:
    """A day after it is over for good, whatever the years say."""
    assert mandate.succeeded is not None
    ruling = asked(mandate, mandate.succeeded + timedelta(after))

    assert (False, False) == (ruling.holds, ruling.undecided)


@given(making.mandates_held(succeeded=False), st.integers(0, 1095))
def test_within_the_fewest_years_everybody_is_in_office(
    mandate: making.Mandate, after: int
) -> None:
    """Three years are the shortest term that a text gave."""
    assert asked(mandate, mandate.began + timedelta(after)).holds


@given(making.mandates_held(), st.integers(0, 4000), st.integers(0, 4000))
def test_whoever_is_out_of_office_stays_out(mandate: making.Mandate, one: int, two: int) -> None:
    """What holds on a later day held on every earlier one of the term."""
    earlier, later = (mandate.began + timedelta(after) for after in sorted((one, two)))

    assert asked(mandate, later).holds <= asked(mandate, earlier).holds


@given(making.mandates_held(), st.integers(0, 4000))
def test_a_successor_lengthens_nothing(mandate: making.Mandate, after: int) -> None:
    """Whoever is in office though a successor came later is so if none has come."""
    when = mandate.began + timedelta(after)

    assert asked(mandate, when).holds <= asked(mandate, when, succeeded=False).holds


@given(making.terms_of_office())
def test_a_term_has_five_years_and_the_same_day(term: Term) -> None:
    """The years are over on the day of the month on which it began, or at the month's end."""
    clipped = (2, 29) == (term.began.month, term.began.day)

    assert 5 == term.years
    assert 5 == term.nominal_end.year - term.began.year
    assert term.began.month == term.nominal_end.month
    assert term.began.day - clipped == term.nominal_end.day


@given(making.terms_of_office())
def test_who_holds_over_is_said_by_what_ends_the_term(term: Term) -> None:
    """Until a successor, or not said, and then the silence is an open point."""
    silent = term.ends in {TermEnd.NOT_SAID, TermEnd.TERM_EXPIRES}

    assert (term.holds_over is True) is not silent
    assert (term.holds_over is None) is silent
    assert silent is any(not point.decides for point in term.open)


@given(making.terms_of_office(joined=True))
def test_who_is_by_elected_ends_with_the_others(term: Term) -> None:
    """A by-election moves no end."""
    plain = term_of(term.holder, term.began, level=term.level, on=npc.NEWEST)

    assert (plain.nominal_end, plain.ends) == (term.nominal_end, term.ends)
    assert term.notes != plain.notes


@given(st.data())
def test_every_level_has_the_holders_drawn_for_it(data: DataObject) -> None:
    """And none but those: the others are refused."""
    level = data.draw(testing.levels())
    drawn = data.draw(making.term_holders(level))
    refused = []
    for holder in TermHolder:
        try:
            term_of(holder, npc.NEWEST, level=level, on=npc.NEWEST)
        except npc.FactsError:
            refused.append(holder)

    assert drawn not in refused
    assert {TermHolder.CONGRESS, TermHolder.DEPUTY, TermHolder.GOVERNMENT}.isdisjoint(refused)


@given(making.term_histories(level=npc.Level.NATIONAL), st.data())
def test_a_pause_starts_the_count_anew(history: making.TermHistory, data: DataObject) -> None:
    """After a term left out, up to two terms are lawful again."""
    again = history.terms[-1] + 1 + data.draw(st.integers(1, 5))
    more = data.draw(st.integers(1, 2))
    held = (*history.terms, *range(again, again + more))

    assert consecutive_terms_valid(
        history.office, held, level=history.level, on=npc.NEWEST, partial=history.partial
    ).holds


@given(making.term_histories())
def test_a_part_of_a_term_never_makes_it_a_plain_yes(history: making.TermHistory) -> None:
    """At most it opens what was a no; a yes stays one whatever parts there are."""
    whole, part = (
        consecutive_terms_valid(
            history.office, history.terms, level=history.level, on=npc.NEWEST, partial=partial
        )
        for partial in ((), history.partial)
    )

    assert whole.holds is part.holds
    assert not whole.undecided


@given(making.term_histories(corner=True, level=npc.Level.NATIONAL))
def test_three_on_end_are_too_many_where_a_text_limits_them(history: making.TermHistory) -> None:
    """One and two are lawful everywhere."""
    ruling = consecutive_terms_valid(
        history.office, history.terms, level=history.level, on=npc.NEWEST
    )
    [*_, ground] = ruling.grounds

    assert ruling.holds is (ground.required is None or len(history.terms) <= 2)


@given(making.term_histories(level=npc.Level.COUNTY))
def test_no_text_limits_the_terms_of_local_offices(history: making.TermHistory) -> None:
    """However many there were."""
    assert consecutive_terms_valid(
        history.office, history.terms, level=history.level, on=npc.NEWEST
    ).holds


@given(making.successions())
def test_the_state_is_never_without_somebody(found: Succession) -> None:
    """Nobody succeeds and acts at once, and whoever acts does so until an election."""
    assert found.succeeds is None or found.acts is None
    assert found.acts is None or Office.PRESIDENT in found.to_elect
    assert bool(found.to_elect) is (found.elected_by is npc.Body.CONGRESS)
    assert found.grounds


@pytest.mark.parametrize("rule", making.TERM_RULES)
@given(data=st.data())
def test_a_ruling_of_a_term_explains_itself(rule: str, data: DataObject) -> None:
    """In both languages, whatever the facts."""
    on = data.draw(testing.days())
    ruling = data.draw(built(lambda draw: making.TERM_RULES[rule](draw, on)))

    assert rule == ruling.rule
    assert "依据" in ruling.explain("zh")
    assert "ground" in ruling.explain("en")


@pytest.mark.parametrize("kind", STORED)
@given(data=st.data())
def test_results_are_values(kind: str, data: DataObject) -> None:
    """They hash, copy and pickle, and explain themselves in both languages."""
    one = data.draw(STORED[kind])

    assert one == copy.deepcopy(one)
    assert one == pickle.loads(pickle.dumps(one))  # noqa: S301  # our own
    assert {one} == {copy.copy(one)}
    assert one.explain("zh") != one.explain("en")


@given(making.term_ends(), making.term_holders())
def test_terms_are_chinese(end: TermEnd, holder: TermHolder) -> None:
    """Enumerations hold the terms of the field."""
    assert all("\u4e00" <= sign <= "\u9fff" or sign == "、" for sign in end.value + holder.value)
