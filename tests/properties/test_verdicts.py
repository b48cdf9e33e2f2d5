"""Verdicts and facts: they say themselves, hash, and come back from where they were stored."""

import copy
import pickle
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject, SearchStrategy

import npcmodel as npc
from npcmodel import testing
from npcmodel.law.ruling import Ground
from npcmodel.law.statutes import AFTER_NEWEST
from npcmodel.params import electoral_law, npc_rules, npcsc_rules, organic_law
from npcmodel.seats import refixing_report_due
from npcmodel.sitting.decisions import Choice, choice_valid

EXPLAINED: dict[str, SearchStrategy[Any]] = {
    "deadlines": testing.deadlines(),
    "distributions": testing.distributions(),
    "election_results": testing.election_results(),
    "margins": testing.margins(),
    "posts": testing.posts(),
    "project_choices": testing.project_choices(),
    "quotas": testing.quotas(),
    "ranges": testing.ranges(),
    "rulings": testing.rulings(),
}
STORED: dict[str, SearchStrategy[Any]] = EXPLAINED | {
    "acts": testing.acts(),
    "citations": testing.citations(),
    "electoral_districts": testing.electoral_districts(),
    "frequencies": testing.frequencies(),
    "grounds": testing.grounds(),
    "meetings": testing.meetings(),
    "owed_duties": testing.owed_duties(),
    "parameters": testing.parameters(),
    "polls": testing.polls(write_ins=True),
    "profiles": testing.profiles(),
    "records": testing.records(),
    "rolls": testing.rolls(),
    "schemes": testing.schemes(),
    "scores": testing.scores(),
    "sharings": testing.sharings(),
    "tallies": testing.tallies(),
    "voting_rules": testing.voting_rules(),
    "years_of_sessions": testing.years_of_sessions(),
}


def cited(ground: Ground) -> tuple[str, str]:
    """Return the provision of a ground in both languages."""
    if ground.citation is None:
        return "无明文", "no text"
    return ground.citation.said("zh"), ground.citation.said("en")


@pytest.mark.parametrize("strategy", EXPLAINED.values(), ids=list(EXPLAINED))
@given(data=st.data())
def test_verdicts_explain_themselves(strategy: SearchStrategy[Any], data: DataObject) -> None:
    """In both languages, each line says something and every provision is named."""
    verdict = data.draw(strategy)
    zh, en = verdict.explain("zh"), verdict.explain("en")

    assert zh != en
    assert all(line.strip() for line in [*zh.split("\n"), *en.split("\n")])
    for ground in verdict.grounds:
        assert cited(ground)[0] in zh
        assert cited(ground)[1] in en


@given(testing.rulings())
def test_a_ruling_says_its_doubts_and_notes(ruling: npc.Ruling) -> None:
    """Open points and notes are part of the explanation."""
    for text in [*(point.says for point in ruling.open), *ruling.notes]:
        assert text.zh in ruling.explain("zh")
        assert text.en in ruling.explain("en")


@given(testing.years_of_sessions())
def test_a_year_explains_itself(year: npc.YearOfSessions) -> None:
    """Each requirement with a provision names it."""
    for line in year.lines:
        if line.citation is not None:
            assert line.citation.said("zh") in year.explain("zh")
            assert line.citation.said("en") in year.explain("en")
        assert line.explain("zh") != line.explain("en")


@given(testing.owed_duties())
def test_what_is_owed_explains_itself(owed: Any) -> None:
    """With the last day, in both languages."""
    assert str(owed.due) in owed.explain("zh")
    assert str(owed.due) in owed.explain("en")


@given(testing.scores())
def test_scores_explain_themselves(card: npc.Score) -> None:
    """A score names its issuer, says that it is no law, and cites none."""
    zh, en = card.explain("zh"), card.explain("en")

    assert card.issued_by in zh
    assert card.issued_by in en
    assert "不是法律" in zh
    assert "not law" in en


@pytest.mark.parametrize("strategy", STORED.values(), ids=list(STORED))
@given(data=st.data())
def test_facts_and_results_come_back_from_storage(
    strategy: SearchStrategy[Any], data: DataObject
) -> None:
    """Copied, copied deeply or pickled, they are equal and hash alike."""
    one = data.draw(strategy)

    for again in (copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one))):  # noqa: S301
        assert one == again
        assert hash(one) == hash(again)


@given(testing.rulings())
def test_rulings_hold_what_they_were_asked(ruling: npc.Ruling) -> None:
    """The facts are the arguments, by name, and cannot be changed."""
    facts: Any = ruling.facts

    assert dict(ruling.asked) == dict(facts)
    with pytest.raises(TypeError):
        facts["roll"] = None
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        ruling.holds = True  # type: ignore[misc]  # which is what must fail


@given(st.sampled_from(sorted(testing.RULES)), st.data())
def test_notes_of_the_day(rule: str, data: DataObject) -> None:
    """Up to the last day checked there is no warning; after it there is."""
    later = npc.NEWEST + timedelta(days=data.draw(st.integers(1, 500)))

    assert AFTER_NEWEST in data.draw(testing.rulings(rule, on=later)).notes
    assert AFTER_NEWEST not in data.draw(testing.rulings(rule, on=npc.NEWEST)).notes


TOWN = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)
COUNTY = npc.Roll(npc.Body.STANDING_COMMITTEE, npc.Level.COUNTY, members=21)
NPCSC = npc.Roll(npc.Body.STANDING_COMMITTEE, npc.Level.NATIONAL, members=175)
NPC = npc.Roll(npc.Body.CONGRESS, npc.Level.NATIONAL, members=2980)
BEFORE: dict[str, tuple[date, Callable[[date], object]]] = {
    "quorum of a town": (
        organic_law.CONGRESS_QUORUM.versions.first,
        lambda on: npc.quorum(TOWN, present=40, on=on),
    ),
    "quorum of a county's committee": (
        organic_law.COMMITTEE_QUORUM.versions.first,
        lambda on: npc.quorum(COUNTY, present=11, on=on),
    ),
    "quorum of the nation": (
        npc_rules.QUORUM.versions.first,
        lambda on: npc.quorum(NPC, present=2000, on=on),
    ),
    "quorum of the national committee": (
        npcsc_rules.QUORUM.versions.first,
        lambda on: npc.quorum(NPCSC, present=90, on=on),
    ),
    "majority of a town": (
        organic_law.CONGRESS_MAJORITY.versions.first,
        lambda on: npc.carried(TOWN, npc.Tally(yes=31), on=on),
    ),
    "majority of the national committee": (
        npcsc_rules.BILL_MAJORITY.versions.first,
        lambda on: npc.carried(NPCSC, npc.Tally(yes=88), on=on),
    ),
    "choices": (date(2015, 8, 29), lambda on: choice_valid(Choice.YES, on=on)),
    "seats of a county": (
        electoral_law.COUNTY_SEATS.versions.first,
        lambda on: npc.deputy_seats(npc.Level.COUNTY, population=560_000, on=on),
    ),
    "a number fixed anew": (
        electoral_law.REFIXING_REPORT_DAYS.versions.first,
        lambda on: refixing_report_due(date(2026, 1, 1), on=on),
    ),
    "sizes of committees": (
        organic_law.COUNTY_COMMITTEE_SIZE.versions.first,
        lambda on: npc.committee_size(npc.Level.COUNTY, population=1, on=on),
    ),
    "candidates": (
        organic_law.CHIEF_POST_CANDIDATES.versions.first,
        lambda on: npc.candidate_margin(npc.Contest.CHIEF_POST, seats=1, on=on),
    ),
    "election of officials": (
        organic_law.MOST_VOTES_AND_TIES.versions.first,
        lambda on: npc.elect_officials(TOWN, npc.Poll(0, 0), seats=1, on=on),
    ),
}


@pytest.mark.parametrize(("first", "ask"), BEFORE.values(), ids=list(BEFORE))
@given(before=st.integers(1, 10_000))
def test_day_before_first_raises(first: date, ask: Callable[[date], object], before: int) -> None:
    """On the first day known a rule answers; on no day before it does."""
    ask(first)
    with pytest.raises(npc.NotInForceError):
        ask(first - timedelta(days=before))
