"""What would have turned a verdict does turn it, and one fewer does not."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

import npcmodel as npc
from npcmodel.exact.nearness import unseating
from npcmodel.exact.ranking import cut
from npcmodel.law.ruling import Measure, Ruling
from npcmodel.sitting.nearness import Turning, turning
from npcmodel.testing.facts import rolls
from npcmodel.testing.nearness import close_rulings, turnings, turns, unseatings

ON = date(2026, 11, 21)


def moved(facts: Mapping[str, Any], more: int) -> npc.Tally:
    """Return the tally with so many more yes votes, taken first from those who voted otherwise."""
    old: npc.Tally = facts["tally"]
    rest = [old.no, old.abstain, old.not_voting, old.void]
    left = more
    for place, number in enumerate(rest):
        taken = min(max(left, 0), number)
        rest[place] -= taken
        left -= taken
    if more < 0:
        rest[0] -= more
    return npc.Tally(old.yes + more, *rest)


def again(ruling: Ruling, changes: Mapping[Measure, int]) -> Ruling:
    """Ask the rule again with so many more of each measure."""
    facts: dict[str, Any] = dict(ruling.facts)
    yes, present = changes.get(Measure.YES_VOTES, 0), changes.get(Measure.PRESENT, 0)
    if ruling.rule == "carried":
        tally = moved(facts, yes)
        facts["tally"] = tally
        if facts["present"] is not None:
            facts["present"] = max(facts["present"] + present, tally.persons)
        return npc.carried(facts.pop("roll"), facts.pop("tally"), on=ruling.on, **facts)
    if ruling.rule == "quorum":
        facts["present"] += present
        return npc.quorum(facts.pop("roll"), on=ruling.on, **facts)
    facts["signers"] += changes.get(Measure.SIGNERS, 0)
    what, roll = facts.pop("initiative"), facts.pop("roll")
    return npc.may_initiate(what, roll, on=ruling.on, **facts)


@given(close_rulings() | close_rulings(corner=True))
def test_what_is_missing_turns_a_no(ruling: Ruling) -> None:
    """All of it makes every ground hold; one fewer of any of it does not."""
    near = turning(ruling)
    assume(not ruling.holds and not ruling.undecided and near.turnable)
    turned = again(ruling, near.missing)

    assert turned.holds or turned.undecided
    assert all(ground.holds for ground in turned.grounds)
    assert turned.holds or near.open
    for measure in [measure for measure, number in near.missing.items() if number]:
        changes = dict(near.missing) | {measure: near.missing[measure] - 1}
        short = near.missing.get(Measure.PRESENT, 0)
        if measure is Measure.PRESENT and ruling.rule == "carried":
            coming = moved(dict(ruling.facts), changes.get(Measure.YES_VOTES, 0)).persons
            present: Any = ruling.facts["present"]
            if coming >= present + short:
                continue  # those who had to come to vote are enough to open

        assert not again(ruling, changes).holds


@given(close_rulings(unreachable=True))
def test_no_number_that_can_be_turns_what_is_not_turnable(ruling: Ruling) -> None:
    """With every member who can vote there, and voting yes or signing, it stays a no."""
    near = turning(ruling)
    assume(not ruling.holds and not ruling.undecided and not near.turnable)
    facts: dict[str, Any] = dict(ruling.facts)
    able = facts["roll"].able
    all_of_them: dict[str, Any] = {
        "quorum": {"present": able},
        "may_initiate": {"signers": able},
        "carried": {"tally": npc.Tally(able), "present": facts.get("present") and able},
    }
    facts |= all_of_them[ruling.rule]
    rule: Any = getattr(npc, ruling.rule)
    first = [facts.pop(name) for name in ("initiative", "roll", "tally") if name in facts]

    assert not rule(*first, on=ruling.on, **facts).holds


@given(close_rulings() | close_rulings(corner=True))
def test_what_is_spare_can_be_lost_and_no_more(ruling: Ruling) -> None:
    """The surplus of yes votes, signers or those present may go; one more, and it is a no."""
    near = turning(ruling)
    assume(ruling.holds)
    measure = Measure.YES_VOTES if ruling.rule == "carried" else next(iter(near.spare))
    kept = again(ruling, {measure: -near.spare[measure]})
    lost = again(ruling, {measure: -near.spare[measure] - 1})

    assert kept.holds
    assert not lost.holds
    assert not lost.undecided


@given(rolls(body=npc.Body.CONGRESS, suspended=0), st.data())
def test_a_quorum_can_spare_so_many_and_no_more(roll: npc.Roll, data: st.DataObject) -> None:
    """Where all who are present vote yes, they leave with their votes, and the rule says so."""
    present = data.draw(st.integers(-(-2 * roll.members // 3), roll.members))
    near = turning(npc.carried(roll, npc.Tally(present), present=present, on=ON))
    left = present - near.spare[Measure.PRESENT]
    stay, go = (
        npc.carried(roll, npc.Tally(number), present=number, on=ON) for number in (left, left - 1)
    )

    assert near.holds
    assert stay.holds
    assert not go.holds


@given(close_rulings() | close_rulings(corner=True))
def test_those_who_could_supply_it_are_the_other_members(ruling: Ruling) -> None:
    """Counted, there and absent add up to the members who can vote; none is counted twice."""
    roll: Any = ruling.facts["roll"]
    for line in turning(ruling).lines:
        assert roll.able == line.available
        assert line.attainable is ((line.least or 0) <= roll.able)


@given(close_rulings("carried"))
def test_who_must_change_and_who_must_come(ruling: Ruling) -> None:
    """As few as can be: the rest of what is missing comes from the others, and all of it does."""
    for line in turning(ruling).lines:
        if line.missing and line.attainable:
            others, absent = line.others or 0, line.absent or 0

            assert line.missing == line.must_change + min(line.missing, absent)
            assert line.missing == line.must_come + min(line.missing, others)


@given(turnings())
def test_lines_hold_together_what_the_verdict_says(near: Turning) -> None:
    """A yes misses nothing; a no fails in a line or in words; each ground is weighed somewhere."""
    ruling: Any = near.facts["ruling"]
    failing = [line for line in near.lines if not line.holds]
    counted = {line.measure for line in near.lines}
    measures = {ground.measure for ground in ruling.grounds}

    assert (ruling.holds, ruling.undecided) == (near.holds, near.undecided)
    assert (near.holds or near.undecided) is not (bool(failing) or bool(near.unmet))
    assert counted <= measures
    assert counted | {None} >= {ground.measure for ground in ruling.grounds if not near.unmet}


@given(turnings())
def test_it_says_what_it_is_about(near: Turning) -> None:
    """Each line is said in both languages, with the provisions that decide."""
    for line in near.lines:
        for ground in line.grounds:
            assert ground.citation is None or ground.citation.said("zh") in near.explain("zh")
            assert ground.citation is None or ground.citation.said("en") in near.explain("en")
    assert near.explain("zh") != near.explain("en")


@given(turns())
def test_a_count_lacks_or_spares_never_both(line: Any) -> None:
    """Short and to spare exclude one another, and so do too many and room."""
    assert 0 == line.missing * (line.spare or 0)
    assert 0 == line.excess * (line.room or 0)
    assert line.holds is (0 == line.missing + line.excess)


# Unseating


def inside(votes: Mapping[str, int], seats: int, required: int, who: str) -> str:
    """Return how someone stands: in, tied or out."""
    eligible = {name: number for name, number in votes.items() if number >= required}
    placed = cut(eligible, seats)
    return "in" if who in placed.chosen else "tied" if who in placed.tied else "out"


VOTES = st.dictionaries(st.sampled_from("甲乙丙丁戊己"), st.integers(0, 6), max_size=6)


@given(VOTES, st.integers(1, 4), st.integers(0, 6))
def test_the_fewest_votes_that_unseat(votes: dict[str, int], seats: int, required: int) -> None:
    """Counted one vote at a time, from the votes as they were."""
    near = unseating(votes, seats, required)
    for who in near.last:
        standing = {
            lost: inside(votes | {who: votes[who] - lost}, seats, required, who)
            for lost in range(votes[who] + 1)
        }

        assert near.open_by_loss == next((n for n, how in standing.items() if how != "in"), None)
        assert near.out_by_loss == next((n for n, how in standing.items() if how == "out"), None)


@given(VOTES, st.integers(1, 4), st.integers(0, 6))
def test_the_fewest_votes_that_seat(votes: dict[str, int], seats: int, required: int) -> None:
    """Counted one vote at a time, up to more than anybody has."""
    near = unseating(votes, seats, required)
    for who in near.first_out:
        standing = {
            more: inside(votes | {who: votes[who] + more}, seats, required, who)
            for more in range(9)
        }

        assert near.open_by_gain == next(n for n, how in standing.items() if how != "out")
        assert near.in_by_gain == next(n for n, how in standing.items() if how == "in")


@given(VOTES, st.integers(1, 4), st.integers(0, 6))
def test_everybody_is_in_or_out(votes: dict[str, int], seats: int, required: int) -> None:
    """The last in are the least of those in, the first out the most of those out."""
    near = unseating(votes, seats, required)
    chosen = {who for who in votes if inside(votes, seats, required, who) == "in"}
    ends = {votes[who] for who in near.last}, {votes[who] for who in near.first_out}

    assert bool(chosen) is bool(near.last)
    assert bool(set(votes) - chosen) is bool(near.first_out)
    assert ends[0] == {min((votes[who] for who in chosen), default=None)} - {None}
    assert ends[1] == {max((votes[w] for w in set(votes) - chosen), default=None)} - {None}


@given(unseatings() | unseatings(corner=True))
def test_a_tie_comes_before_a_loss(near: Any) -> None:
    """A seat is open no later than it is lost, and within reach no later than won."""
    if near.open_by_loss is not None and near.out_by_loss is not None:
        assert near.out_by_loss - near.open_by_loss in {0, 1}
    if near.open_by_gain is not None:
        assert near.in_by_gain - near.open_by_gain in {0, 1}


@given(st.integers(1, 60), st.integers(0, 60))
def test_a_majority_is_turned_by_counting(members: int, yes: int) -> None:
    """Half and one more of the members, worked out with fractions."""
    assume(yes <= members)
    roll = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members)
    near = turning(npc.carried(roll, npc.Tally(yes), on=ON))
    lacking = max(0, Fraction(members, 2).__floor__() + 1 - yes)
    surplus = max(0, yes - Fraction(members, 2).__floor__() - 1)

    assert {Measure.YES_VOTES: lacking} == near.missing
    assert {Measure.YES_VOTES: surplus} == near.spare
