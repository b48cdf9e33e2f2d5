"""Decisions on persons, whatever the facts."""

from __future__ import annotations

import copy
import pickle
from datetime import timedelta
from enum import Enum

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

import npcmodel as npc
from npcmodel import Body, Level, Matter, mandates, testing
from npcmodel.facts.offices import Office
from npcmodel.law.statutes import AFTER_NEWEST
from npcmodel.mandates import Hearing
from npcmodel.testing import mandates as making
from npcmodel.testing.making import built

RECALL = Matter.RECALL_OF_DEPUTY
STORED = {
    "defences": making.defences(),
    "hearings": making.hearings(),
    "offices_endings": making.offices_endings(),
    "resignation_paths": making.resignation_paths(),
}
EXPLAINED = {name: one for name, one in STORED.items() if name != "hearings"}


@given(testing.electoral_districts(), st.data())
def test_a_recall_needs_half_of_all_voters_and_one(
    district: npc.ElectoralDistrict, data: DataObject
) -> None:
    """Half of them is not enough, whoever took part."""
    tally = data.draw(making.recall_tallies(district))
    ruling = npc.carried(district, tally, matter=RECALL, on=data.draw(testing.days()))

    assert (2 * tally.yes > district.registered) is ruling.holds


@given(testing.electoral_districts(), st.data())
def test_abstaining_equals_staying_away(district: npc.ElectoralDistrict, data: DataObject) -> None:
    """So does a no: the base is all voters."""
    tally = data.draw(making.recall_tallies(district))
    yes_alone = npc.Tally(yes=tally.yes)
    asked = [
        npc.carried(district, votes, matter=RECALL, on=npc.NEWEST) for votes in (tally, yes_alone)
    ]

    assert asked[0].holds is asked[1].holds
    assert asked[0].grounds == asked[1].grounds


@given(making.local_committees(), st.data())
def test_one_more_yes_never_uncarries(roll: npc.Roll, data: DataObject) -> None:
    """Of a removal, a recall, a resignation."""
    persons = [Matter.REMOVAL, RECALL, Matter.RESIGNATION_OF_DEPUTY]
    matter = data.draw(st.sampled_from([*persons, Matter.RESIGNATION_OF_OFFICIAL]))
    yes = data.draw(st.integers(0, max(0, roll.able - 1)))
    on = data.draw(making.all_texts_days())
    fewer = npc.carried(roll, npc.Tally(yes=yes), matter=matter, on=on)
    more = npc.carried(roll, npc.Tally(yes=min(yes + 1, roll.able)), matter=matter, on=on)

    assert fewer.holds <= more.holds


@given(making.deciders(), st.data())
def test_one_more_place_refused_never_mends_a_hearing(
    decider: tuple[npc.Roll | npc.ElectoralDistrict, Matter], data: DataObject
) -> None:
    """Taking the word from the person makes nothing lawful."""
    roll, matter = decider
    ways = mandates.defence(roll, matter=matter, on=npc.NEWEST)
    hearing = data.draw(making.hearings(ways.places, put_by=ways.put_by))
    silent = [one for one in ways.places if one not in hearing.places]
    worse = attrs.evolve(hearing, refused=(*hearing.refused, *silent))
    before, after = (
        mandates.hearing_valid(roll, one, matter=matter, on=npc.NEWEST) for one in (hearing, worse)
    )

    assert after.holds <= before.holds


@given(making.deciders())
def test_what_a_defence_names_makes_a_hearing_lawful(
    decider: tuple[npc.Roll | npc.ElectoralDistrict, Matter],
) -> None:
    """Heard at every place, everything printed, considered and put by the body named."""
    roll, matter = decider
    ways = mandates.defence(roll, matter=matter, on=npc.NEWEST)
    hearing = Hearing(
        ways.places,
        written=True,
        printed=ways.printed,
        considered=True,
        put_by=ways.put_by,
    )

    assert mandates.hearing_valid(roll, hearing, matter=matter, on=npc.NEWEST).holds


@given(testing.levels(local=True), st.data())
def test_approval_above_matters_for_procurators_general_alone(
    level: Level, data: DataObject
) -> None:
    """For any other office it changes nothing."""
    roll = data.draw(testing.rolls(body=Body.CONGRESS, level=level))
    office = data.draw(making.offices(level))
    asked = [
        mandates.recall_effective(roll, office, passed=True, on=npc.NEWEST, approved_above=above)
        for above in (False, True)
    ]

    assert asked[0].holds <= asked[1].holds
    assert (office is Office.PROCURATOR_GENERAL) is (asked[0].holds != asked[1].holds)


@given(making.offices_endings())
def test_an_office_falls_or_is_kept(ended: mandates.OfficesEnded) -> None:
    """Never both, and nobody announces nothing."""
    assert not set(ended.ended) & set(ended.kept)
    assert bool(ended.announced_by) is bool(ended.ended)


@given(testing.levels(), st.booleans(), st.data())
def test_a_resignation_goes_to_a_body_that_can_decide(
    level: Level,
    in_session: bool,  # noqa: FBT001  # drawn by position
    data: DataObject,
) -> None:
    """To the congress in session, else to the standing committee, or to nobody named."""
    office = data.draw(making.offices(level))
    found = mandates.official_resignation(office, level=level, in_session=in_session, on=npc.NEWEST)
    decides = Body.CONGRESS if in_session else Body.STANDING_COMMITTEE

    assert found.to in {decides, None}


@pytest.mark.parametrize("strategy", EXPLAINED.values(), ids=list(EXPLAINED))
@given(data=st.data())
def test_results_explain_themselves(
    strategy: st.SearchStrategy[mandates.Defence], data: DataObject
) -> None:
    """In both languages, and every provision is named."""
    result = data.draw(strategy)

    assert result.explain("zh") != result.explain("en")
    for ground in result.grounds:
        assert str(ground.citation) in result.explain("zh")


@pytest.mark.parametrize("strategy", STORED.values(), ids=list(STORED))
@given(data=st.data())
def test_facts_and_results_come_back_from_storage(
    strategy: st.SearchStrategy[Hearing], data: DataObject
) -> None:
    """Copied or pickled, they are equal and hash alike."""
    one = data.draw(strategy)

    for again in (copy.deepcopy(one), pickle.loads(pickle.dumps(one))):  # noqa: S301
        assert one == again
        assert hash(one) == hash(again)


@pytest.mark.parametrize("rule", sorted(making.MANDATE_RULES))
@given(data=st.data())
def test_rulings_note_a_day_not_checked(rule: str, data: DataObject) -> None:
    """Up to the last day checked there is no warning; after it there is."""

    def asked(shift: int) -> npc.Ruling:
        day = npc.NEWEST + timedelta(days=shift)
        return data.draw(built(lambda draw: making.MANDATE_RULES[rule](draw, day)))

    late, known = asked(1), asked(0)

    assert AFTER_NEWEST in late.notes
    assert AFTER_NEWEST not in known.notes
    assert rule == known.rule
    assert known.explain("zh") != known.explain("en")


@given(
    making.contents()
    | making.defence_places()
    | making.papers()
    | making.follow_ups()
    | making.interim_acts()
    | making.offices()
)
def test_terms_are_chinese(member: Enum) -> None:
    """Every member drawn holds the term of the field."""
    assert "\u4e00" <= member.value[0] <= "\u9fff"
