"""Satisfaction ballots: principles that every rule keeps."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import attrs
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from npcmodel.exact.thresholds import Threshold
from npcmodel.satisfaction import Satisfaction, SatisfactionRule, graded
from npcmodel.testing.satisfaction import satisfaction_rules, satisfaction_votes, satisfactions

RULES = satisfaction_rules() | satisfaction_rules(own_words=True)
USUAL = satisfaction_rules(cumulative=True)


def ballot(data: DataObject, rule: SatisfactionRule, *, near: bool = False) -> tuple[Any, int]:
    """Return votes for the grades of a rule, and the size of the base."""
    size = data.draw(st.integers(1, 200))
    return data.draw(satisfaction_votes(rule, base_size=size, near=near)), size


def reached(rule: SatisfactionRule, votes: dict[str, int], size: int) -> str:
    """Return the grade by fractions, of a cumulative rule that gives the last to the rest."""
    together = Fraction(0)
    for grade, threshold in zip(rule.grades, rule.thresholds, strict=False):
        together += Fraction(votes[grade], size)
        if together > threshold.share or (together == threshold.share and not threshold.strict):
            return grade
    return rule.grades[-1]


@given(USUAL, st.data(), st.booleans())
def test_the_grade_is_that_of_the_fractions(
    rule: SatisfactionRule,
    data: DataObject,
    near: bool,  # noqa: FBT001
) -> None:
    """Asked by another road: shares compared, not whole numbers."""
    votes, size = ballot(data, rule, near=near)

    assert reached(rule, votes, size) == graded(rule, votes, base_size=size).grade


@given(USUAL, st.data())
def test_a_better_vote_never_lowers_the_grade(rule: SatisfactionRule, data: DataObject) -> None:
    """One ballot that moves to a better grade leaves the grade, or raises it."""
    votes, size = ballot(data, rule)
    place = data.draw(st.integers(1, len(rule.grades) - 1))
    worse, better = rule.grades[place], rule.grades[data.draw(st.integers(0, place - 1))]
    assume(votes[worse])
    moved = votes | {worse: votes[worse] - 1, better: votes[better] + 1}
    before, after = (graded(rule, one, base_size=size).grade or "" for one in (votes, moved))

    assert rule.grades.index(after) <= rule.grades.index(before)


@given(USUAL, st.data())
def test_a_larger_base_never_raises_the_grade(rule: SatisfactionRule, data: DataObject) -> None:
    """Those who chose nothing stand against the better grades."""
    votes, size = ballot(data, rule)
    more = data.draw(st.integers(1, 50))
    before, after = (graded(rule, votes, base_size=n).grade or "" for n in (size, size + more))

    assert rule.grades.index(before) <= rule.grades.index(after)


@given(RULES, st.data())
def test_the_same_shares_come_to_the_same(rule: SatisfactionRule, data: DataObject) -> None:
    """Twice the votes of twice the base change nothing."""
    votes, size = ballot(data, rule, near=True)
    double = {grade: 2 * number for grade, number in votes.items()}
    once, twice = graded(rule, votes, base_size=size), graded(rule, double, base_size=2 * size)

    assert once.possible == twice.possible
    assert (once.shares, once.on_the_line) == (twice.shares, twice.on_the_line)


@given(RULES, st.data())
def test_a_word_decides_only_on_the_line(rule: SatisfactionRule, data: DataObject) -> None:
    """With 以上 for 过 in every threshold, or 过 for 以上, nothing changes off the line."""
    votes, size = ballot(data, rule, near=True)
    found = graded(rule, votes, base_size=size)
    ends: dict[str, Any] = {
        name: None if end is None else turned(end)
        for name, end in (("last_unless", rule.last_unless), ("last_from", rule.last_from))
    }
    other = attrs.evolve(rule, thresholds=tuple(map(turned, rule.thresholds)), **ends)
    exact = [
        ground.count is not None
        and ground.share is not None
        and Fraction(ground.count, size) == ground.share.threshold.share
        for ground in found.grounds
    ]
    if rule.last_unless is not None:
        better = sum(votes.values()) - votes[rule.last]
        exact.append(Fraction(better, size) == rule.last_unless.share)

    assert found.possible == graded(other, votes, base_size=size).possible or any(exact)
    assert any(exact) or not found.on_the_line


def turned(threshold: Threshold) -> Threshold:
    """Return the threshold with the other word, where there is one."""
    if threshold.share == 1:
        return threshold
    return Threshold(threshold.share, strict=not threshold.strict)


@given(satisfaction_rules(), st.data())
def test_a_usual_rule_gives_one_grade(rule: SatisfactionRule, data: DataObject) -> None:
    """Where the last grade is what the others leave, there is neither gap nor overlap."""
    votes, size = ballot(data, rule, near=True)
    found = graded(rule, votes, base_size=size)

    assert (found.grade,) == found.possible
    assert () == found.open


@given(satisfactions())
def test_what_is_not_one_grade_is_an_open_point(found: Satisfaction) -> None:
    """Two grades or none are handed back, never one of them chosen."""
    assert (found.grade is None) is any(point.decides for point in found.open)
    assert (found.grade is None) is (1 != len(found.possible))
    assert 2 >= len(found.possible)


@given(satisfactions())
def test_shares_add_up(found: Satisfaction) -> None:
    """To the share that chose any grade, which is no more than all."""
    assert sum(found.shares.values()) == list(found.together.values())[-1]
    assert 1 >= sum(found.shares.values())


@given(satisfactions())
def test_it_never_looks_like_law(found: Satisfaction) -> None:
    """It names who issued the rule, says that it is no law, and cites none."""
    zh, en = found.explain("zh"), found.explain("en")

    assert found.rule.issued_by in zh
    assert found.rule.issued_by in en
    assert "不是法律" in zh
    assert "not law" in en
    assert all(ground.citation is None for ground in found.grounds)
    assert zh != en
