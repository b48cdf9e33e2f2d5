"""Figures over suggestions: what counts, of which base, and what is overdue."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from functools import partial
from typing import Any

import pytest

from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level
from npcmodel.profiles import CHONGQING
from npcmodel.profiles.suggesting import AnswerClass, Rated, Rating, Unsuitable
from npcmodel.suggestions import (
    Accepted,
    Answered,
    AnswerRated,
    Assigned,
    CommitmentState,
    ExtensionGranted,
    FigureRate,
    FigureRound,
    Figures,
    FollowedUp,
    NotAccepted,
    OverdueStep,
    Rate,
    RateBase,
    RatingCounts,
    Reassigned,
    ReturnAgreed,
    ReturnAsked,
    SecondHandlingAsked,
    SolutionCounts,
    Suggestion,
    SuggestionCounts,
    Withdrawn,
    figures,
    overdue,
)
from npcmodel.testing.dates import WEEKDAYS

PUT, MARCH_15 = date(2026, 1, 10), date(2026, 3, 15)
JUNE_15, JUNE_16, JUNE_20 = date(2026, 6, 15), date(2026, 6, 16), date(2026, 6, 20)
LAST = date(2026, 12, 31)
GOOD, FAIR, BAD = Rating.SATISFIED, Rating.BASICALLY_SATISFIED, Rating.DISSATISFIED


def put(
    number: object, *events: Any, to: tuple[str, ...] = ("交通局",), **facts: Any
) -> Suggestion:
    """Return a county deputy's suggestion of 2026, assigned on 15 March, with more events."""
    case = Suggestion(number, ("甲",), Level.COUNTY, submitted=PUT, in_session=True, **facts)
    case = case.after(Assigned(MARCH_15, to))
    for event in events:
        case = case.after(event)
    return case


def solved(on: date = JUNE_15, **facts: Any) -> Answered:
    """Return an answer that says the matter is solved."""
    return Answered(on, answer_class=AnswerClass.SOLVED, **facts)


def counted(*cases: Suggestion, on: date = LAST, **facts: Any) -> SuggestionCounts:
    """Return the counts in all."""
    return figures(cases, until=on, **facts).total


def test_rates_of_a_small_year() -> None:
    """Four assigned, three answered, one of them late; two rated; one solved."""
    cases = [
        put(1, solved(), AnswerRated(JUNE_20, GOOD)),
        put(2, Answered(JUNE_16, answer_class=AnswerClass.UNSOLVED), AnswerRated(JUNE_20, FAIR)),
        put(3, Answered(JUNE_15)),
        put(4),
    ]
    found = counted(*cases)
    rates = {what: found.rate(what) for what in FigureRate}

    assert (4, 4, 3) == (found.given, found.assigned, found.answered)
    assert (2, 2, 0, 0) == (found.in_time, found.late, found.in_doubt, found.running)
    assert Fraction(3, 4) == rates[FigureRate.ANSWERED].share
    assert Fraction(2, 4) == rates[FigureRate.IN_TIME].share
    assert Fraction(1, 3) == rates[FigureRate.SATISFIED].share
    assert Fraction(1, 3) == rates[FigureRate.BASICALLY_SATISFIED].share
    assert Fraction(2, 3) == rates[FigureRate.SATISFIED_AT_LEAST_BASICALLY].share
    assert Fraction(0) == rates[FigureRate.DISSATISFIED].share
    assert Fraction(1, 3) == rates[FigureRate.SOLVED].share
    assert [0, 0, 1, 1, 1, 1, 1] == [one.unknown for one in rates.values()]


@pytest.mark.parametrize(
    ("what", "base", "expected"),
    [
        (FigureRate.ANSWERED, RateBase.GIVEN, (3, 7, 0)),
        (FigureRate.ANSWERED, RateBase.ASSIGNED, (3, 5, 0)),
        (FigureRate.ANSWERED, RateBase.DUE, (3, 4, 0)),
        (FigureRate.IN_TIME, RateBase.GIVEN, (2, 7, 0)),
        (FigureRate.IN_TIME, RateBase.ASSIGNED, (2, 5, 0)),
        (FigureRate.IN_TIME, RateBase.DUE, (2, 4, 0)),
        (FigureRate.IN_TIME, RateBase.ANSWERED, (2, 3, 0)),
        (FigureRate.SATISFIED, RateBase.GIVEN, (1, 7, 1)),
        (FigureRate.SATISFIED, RateBase.ASSIGNED, (1, 5, 1)),
        (FigureRate.SATISFIED, RateBase.DUE, (1, 4, 1)),
        (FigureRate.SATISFIED, RateBase.ANSWERED, (1, 3, 1)),
        (FigureRate.SATISFIED, RateBase.FORMS, (1, 3, 1)),
        (FigureRate.SATISFIED, RateBase.RATED, (1, 2, 0)),
        (FigureRate.SOLVED, RateBase.ANSWERED, (1, 3, 1)),
        (FigureRate.SOLVED, RateBase.SORTED, (1, 2, 0)),
    ],
)
def test_each_base(what: FigureRate, base: RateBase, expected: tuple[int, int, int]) -> None:
    """Of seven, one was withdrawn, one never assigned, one still runs, one is owed and late."""
    unassigned = Suggestion(5, ("甲",), Level.COUNTY, submitted=PUT)
    cases = [
        put(1, solved(), AnswerRated(JUNE_20, GOOD)),
        put(2, Answered(JUNE_16, answer_class=AnswerClass.UNSOLVED), AnswerRated(JUNE_20, FAIR)),
        put(3, Answered(JUNE_15)),
        put(4),
        unassigned,
        put(6, Withdrawn(JUNE_15)),
        put(7, difficult=True),
    ]
    found = counted(*cases, on=date(2026, 9, 15)).rate(what, base=base)

    assert expected == (found.count, found.base_size, found.unknown)
    assert base is found.base


def test_the_last_day_of_the_time_is_in_time() -> None:
    """Three months from 15 March: owed on 15 June, late on the 16th."""
    case = put(1)
    days = (JUNE_15, JUNE_16)

    assert [(1, 0), (0, 1)] == [
        (found.running, found.late) for found in (counted(case, on=on) for on in days)
    ]
    assert [0, 1] == [len(overdue([case], on=on).lines) for on in days]


def test_an_extension_moves_the_last_day() -> None:
    """Six months once a longer time was agreed to in time."""
    case = put(1, ExtensionGranted(date(2026, 6, 1)), Answered(date(2026, 9, 15)))

    assert (1, 0) == (counted(case).in_time, counted(case).late)
    assert 1 == counted(put(1, ExtensionGranted(JUNE_16), Answered(date(2026, 9, 15)))).late


def test_one_late_answer_of_two_is_late() -> None:
    """Each of two who answer apart has the time for itself; one alone is not an answer."""
    both = ("交通局", "水利局")
    early = Answered(JUNE_15, "交通局")
    half = put(1, early, to=both)
    whole = put(2, early, Answered(JUNE_16, "水利局"), to=both)

    assert (0, 1) == (counted(half).answered, counted(half).late)
    assert (1, 1) == (counted(half, on=JUNE_15).running, counted(half, on=JUNE_15).assigned)
    assert (1, 1) == (counted(whole).answered, counted(whole).late)
    assert 0 == counted(whole, on=JUNE_15).answered


def test_a_case_counts_once_whoever_handles_it() -> None:
    """In all once, and once in the group of the key; groups in the order of first appearance."""
    cases = [
        put(1, to=("水利局", "交通局")),
        put(2, to=("交通局",)),
        put(3, to=("水利局",)),
    ]
    found = figures(cases, until=LAST, by=lambda one: one.handlers[0])
    by_level = figures(cases, until=LAST, by=lambda one: one.level)

    assert ["水利局", "交通局"] == list(found.groups)
    assert [2, 1] == [one.given for one in found.groups.values()]
    assert 3 == found.total.given
    assert {Level.COUNTY: found.total} == by_level.groups
    assert {} == figures(cases, until=LAST).groups


def test_what_comes_after_the_day_does_not_count() -> None:
    """Neither an answer after it nor a suggestion put after it, nor whose handler it became."""
    case = put(1, ReturnAsked(date(2026, 3, 16)), ReturnAgreed(date(2026, 3, 17)))
    case = case.after(Reassigned(date(2026, 3, 18), ("水利局",))).after(Answered(date(2026, 6, 1)))
    early = figures([case], until=MARCH_15, by=lambda one: one.handlers[0])

    assert ["交通局"] == list(early.groups)
    assert 0 == early.total.answered
    assert 1 == counted(case).answered
    assert 0 == counted(case, on=date(2026, 1, 9)).given
    assert (1, 1) == (counted(case, on=PUT).given, counted(case, on=PUT).unassigned)


def test_nobody_owes_what_waits_for_another_assignment() -> None:
    """A return agreed to, and nobody named since: neither running nor in time nor answered."""
    back = (ReturnAsked(date(2026, 3, 16), "交通局"), ReturnAgreed(date(2026, 3, 17)))
    alone = put(1, *back)
    other = put(2, Answered(date(2026, 3, 16), "水利局"), *back, to=("交通局", "水利局"))
    again = other.after(Reassigned(date(2026, 3, 18), ("水利局",)))

    assert [(1, 0), (1, 0)] == [
        (one.in_doubt, one.answered) for one in (counted(alone), counted(other))
    ]
    assert (1, 1) == (counted(again).in_time, counted(again).answered)


def test_those_set_aside_are_in_no_base() -> None:
    """Withdrawn, not accepted, not assigned: apart from those handled."""
    case = Suggestion(1, ("甲",), Level.COUNTY, submitted=PUT)
    cases = [
        case,
        Suggestion(2, ("甲",), Level.COUNTY).after(Withdrawn(PUT)),
        Suggestion(3, ("甲",), Level.COUNTY).after(NotAccepted(PUT, Unsuitable.EMPTY)),
        Suggestion(4, ("甲",), Level.COUNTY).after(Accepted(PUT)),
    ]
    found = counted(*cases)

    assert (4, 1, 1, 2) == (found.given, found.withdrawn, found.not_accepted, found.unassigned)
    assert [None] * 7 == [found.rate(what).share for what in FigureRate]
    assert 0 == found.assigned


# First and last


def test_first_and_last_satisfaction() -> None:
    """A deputy dissatisfied at first is satisfied by the second answer."""
    first = put(1, Answered(JUNE_15, answer_class=AnswerClass.UNSOLVED), AnswerRated(JUNE_20, BAD))
    second = first.after(SecondHandlingAsked(JUNE_20)).after(solved(date(2026, 7, 1)))
    third = second.after(AnswerRated(date(2026, 7, 5), GOOD, FAIR))

    assert (1, 1) == tuple(counted(first).ratings(handled=one).dissatisfied for one in FigureRound)
    assert (1, 0) == tuple(counted(second).ratings(handled=one).dissatisfied for one in FigureRound)
    assert (0, 1) == tuple(counted(second).ratings(handled=one).unrated for one in FigureRound)
    assert (0, 1) == tuple(counted(third).ratings(handled=one).satisfied for one in FigureRound)
    assert 1 == counted(third).ratings(Rated.ATTITUDE).basically_satisfied
    assert 1 == counted(third).ratings(Rated.ATTITUDE, FigureRound.FIRST).unrated
    assert (0, 1) == tuple(
        counted(third).rate(FigureRate.SOLVED, handled=one).count for one in FigureRound
    )


def test_a_first_answer_that_was_never_rated() -> None:
    """Handled again by order before the deputy rated it: the rating is of the second answer."""
    case = put(1, solved(), SecondHandlingAsked(JUNE_16, ordered=True), solved(JUNE_20))
    found = counted(case.after(AnswerRated(JUNE_20, GOOD)))

    assert (1, 0) == (found.result_first.unrated, found.result_first.satisfied)
    assert (0, 1) == (found.result_final.unrated, found.result_final.satisfied)


@pytest.mark.parametrize(
    ("answer", "state", "expected"),
    [
        (solved(), None, (1, 1)),
        (solved(promised=date(2026, 9, 1)), None, (0, 0)),
        (solved(promised=date(2026, 9, 1)), CommitmentState.KEPT, (0, 1)),
        (solved(promised=date(2026, 9, 1)), CommitmentState.NOT_KEPT, (0, 0)),
        (solved(promised=date(2026, 9, 1)), CommitmentState.UNDER_WAY, (0, 0)),
        (Answered(JUNE_15, answer_class=AnswerClass.PLANNED), None, (0, 0)),
        (Answered(JUNE_15, answer_class=AnswerClass.PLANNED), CommitmentState.KEPT, (0, 1)),
        (Answered(JUNE_15), None, (0, 0)),
        (Answered(JUNE_15, own_class="A"), None, (0, 0)),
    ],
)
def test_solved_first_and_last(
    answer: Answered, state: CommitmentState | None, expected: tuple[int, int]
) -> None:
    """A promise is not solved until it was kept."""
    case = put(1, answer)
    if state is not None:
        case = case.after(FollowedUp(JUNE_20, state=state))
    found = counted(case)

    assert expected == (found.solution_first.solved, found.solution_final.solved)


def test_solved_by_the_own_classes_of_a_place() -> None:
    """A类 by name; others of its classes are not solved, and no class is not sorted."""
    kept = put(4, Answered(JUNE_15, answer_class=AnswerClass.PLANNED, own_class="B"))
    cases = [
        put(1, Answered(JUNE_15, own_class="A")),
        put(2, Answered(JUNE_15, own_class="B")),
        put(3, Answered(JUNE_15)),
        kept.after(FollowedUp(JUNE_20, "交通局")),
        put(5, Answered(JUNE_15, answer_class=AnswerClass.PLANNED, promised=LAST, own_class="A")),
    ]
    found = counted(*cases, solved=("A",))

    assert SolutionCounts(solved=1, unsolved=3, unsorted=1) == found.solution_final
    assert 2 == counted(*cases, solved=("A", AnswerClass.SOLVED)).solution_final.solved
    assert 2 == counted(*cases, solved=(AnswerClass.PLANNED,)).solution_final.solved


def test_solved_by_all_who_answer() -> None:
    """Two who answer apart: both say solved, one says not, one is not sorted."""
    both = ("交通局", "水利局")

    def of(second: AnswerClass | None) -> SolutionCounts:
        first = Answered(JUNE_15, "交通局", AnswerClass.SOLVED)
        return counted(put(1, first, Answered(JUNE_15, "水利局", second), to=both)).solution_final

    assert SolutionCounts(solved=1) == of(AnswerClass.SOLVED)
    assert SolutionCounts(unsolved=1) == of(AnswerClass.UNSOLVED)
    assert SolutionCounts(unsorted=1) == of(None)


# Forms left out


def chongqing(number: int, *events: Any) -> Suggestion:
    """Return a suggestion to the congress of Chongqing, answered on 15 June 2026."""
    case = Suggestion(
        number, ("甲",), Level.MUNICIPALITY, submitted=PUT, in_session=True, profile=CHONGQING
    )
    for event in (Accepted(PUT), Assigned(MARCH_15, ("交通局",)), solved(), *events):
        case = case.after(event)
    return case


def test_chongqing_leaves_out_forms_after_urging() -> None:
    """重庆 29: past the twenty working days, urged, and not sent back; else it counts."""
    cases = [chongqing(1, AnswerRated(JUNE_20, GOOD)), chongqing(2), chongqing(3)]

    def forms(on: date, urged: tuple[int, ...]) -> Rate:
        found = counted(*cases, on=on, urged=urged, calendar=WEEKDAYS)
        return found.rate(FigureRate.SATISFIED)

    # Twenty working days after Monday 15 June 2026 end on Monday 13 July.
    last, late = date(2026, 7, 13), date(2026, 7, 14)
    assert (1, 3) == (forms(late, ()).count, forms(late, ()).base_size)
    assert (1, 3) == (forms(last, (2,)).count, forms(last, (2,)).base_size)
    assert (1, 2) == (forms(late, (2,)).count, forms(late, (2,)).base_size)
    assert [1, 0] == [forms(late, urged).unknown for urged in ((2,), (2, 3))]
    assert Fraction(1) == forms(late, (1, 2, 3)).share
    found = counted(*cases, on=late, urged=(2,), calendar=WEEKDAYS)
    assert (1, 1) == (found.result_first.left_out, found.result_final.left_out)
    assert (3, 1) == (found.attitude_final.unrated, found.attitude_final.left_out)


def test_only_the_last_form_of_two_is_left_out() -> None:
    """Handled again before the first form came back: that one stays in the base."""
    case = chongqing(1, SecondHandlingAsked(JUNE_16, ordered=True), solved(JUNE_20))
    found = counted(case, urged=(1,), calendar=WEEKDAYS)

    assert (0, 1) == (found.result_first.left_out, found.result_final.left_out)


def test_where_no_text_says_so_no_form_is_left_out() -> None:
    """Urged or not, it stays in the base: nationally no text leaves any out."""
    case = put(1, solved())

    assert 1 == counted(case, urged=(1,)).rate(FigureRate.SATISFIED).base_size
    assert 0 == counted(case, urged=(1,)).result_final.left_out


# What the texts leave in doubt


def test_in_doubt_is_neither_in_time_nor_late() -> None:
    """Before the first day known of the Deputies Law's times no text answers."""
    old = Suggestion("旧", ("甲",), Level.COUNTY).after(Assigned(date(2014, 3, 1), ("交通局",)))
    found = counted(old.after(Answered(date(2014, 4, 1))), put(2, Answered(JUNE_15)))
    of_due, of_answered = (
        found.rate(FigureRate.IN_TIME, base=base) for base in (RateBase.DUE, RateBase.ANSWERED)
    )

    assert (1, 1, 0) == (found.in_time, found.in_doubt, found.late)
    assert (1, 2, 1) == (of_due.count, of_due.base_size, of_due.unknown)
    assert (1, 2, 1) == (of_answered.count, of_answered.base_size, of_answered.unknown)
    assert 1 == counted(old).in_doubt
    assert 0 == counted(old).in_doubt_answered


# Overdue


def test_overdue_names_step_handler_and_days() -> None:
    """Late by so many days; what was done late is not owed any more."""
    cases = [put(1), put(2, Answered(JUNE_16)), put(3, to=("水利局", "财政局"))]
    found = overdue(cases, on=JUNE_20)

    assert [(1, "交通局", 5), (3, "水利局", 5), (3, "财政局", 5)] == [
        (one.id, one.handler, one.days_late) for one in found.lines
    ]
    assert {JUNE_15} == {one.deadline.due for one in found.lines}
    assert "逾期5日" in found.explain()
    assert "5 days late" in found.explain("en")
    assert 4 == len(found.explain().splitlines())


# What is said


def test_figures_say_each_rate_with_its_base() -> None:
    """In Chinese and in English, in all and by group."""
    found = figures([put(1, Answered(JUNE_15)), put(2)], until=LAST, by=lambda one: one.id)
    zh, en = found.explain(), found.explain("en")

    assert zh.startswith("截至2026-12-31，共2件\n答复率：1/2（交办件数）")
    assert "满意率：0/1（已答复件数，扣除依规定不纳入统计的回执），另有1件情况不明" in zh
    assert "解决率：没有基数（已答复件数为0）" in zh
    assert en.startswith("at the end of 2026-12-31: 2 in all\nanswered: 1 of 2 (assigned)")
    assert "solved: no base (answered: 0)" in en
    assert "solved: 0 of 1 (answered), 1 not known" in en
    assert "2（1件）" in zh
    assert "2 (1)" in en


def test_without_a_day_everything_told_counts() -> None:
    """The end is then the day of the last event, or of the last suggestion put."""
    told = [put(1, Answered(JUNE_15)), put(2)]

    assert figures(told, until=JUNE_15) == figures(told)
    assert MARCH_15 == figures([put(2)]).on


def test_without_a_day_something_must_have_happened() -> None:
    """Of no suggestion at all there is no last day."""
    with pytest.raises(FactsError, match="until = None: expected a day"):
        figures([])


@pytest.mark.parametrize("result", [figures([], until=LAST), overdue([], on=LAST)])
def test_results_are_neither_true_nor_false(result: Any) -> None:
    """Nobody writes `if figures(...)`."""
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(result)


# Refused


@pytest.mark.parametrize("rule", [figures, partial(overdue, on=LAST)])
def test_a_number_twice_is_refused(rule: Any) -> None:
    """Each suggestion counts once."""
    with pytest.raises(FactsError, match="cases = 1: expected each number once"):
        rule([put(1), put(1)])


@pytest.mark.parametrize(
    ("facts", "match"),
    [
        ({"until": "2026"}, "until = '2026': expected a datetime.date"),
        ({"urged": (7,)}, "urged = 7: expected a number of one of the suggestions"),
        ({"urged": "1"}, "urged = '1': expected a sequence of names"),
        ({"solved": ()}, r"solved = \(\): expected one class or more, each once"),
        ({"solved": ("A", "A")}, "expected one class or more, each once"),
        (
            {"solved": "A"},
            "solved = 'A': expected a sequence of classes|a sequence of AnswerClass",
        ),
        ({"solved": 3}, "solved = 3: expected a sequence of AnswerClass"),
        ({"solved": (" ",)}, "solved = ' ': expected a text that is not empty"),
        ({"by": lambda one: one.handlers[3]}, "by = 1: expected a key that every suggestion has"),
        ({"by": lambda one: [one.id]}, "by = 1: expected a key that every suggestion has"),
    ],
)
def test_facts_that_are_refused(facts: dict[str, Any], match: str) -> None:
    """One error that names field, value and expectation."""
    with pytest.raises(FactsError, match=match):
        figures([put(1)], **{"until": LAST, **facts})


def test_cases_of_another_kind_are_refused() -> None:
    """Only suggestions are counted."""
    with pytest.raises(FactsError, match="cases = 1: expected a Suggestion"):
        figures([1], until=LAST)  # type: ignore[list-item]  # no suggestion


@pytest.mark.parametrize(
    ("counts", "match"),
    [
        ({"late": -1}, "late = -1: expected a whole number of at least 0"),
        ({"in_doubt_answered": 1}, "in_doubt_answered = 1: expected a whole number of at most 0"),
        ({"answered": 1}, "answered = 1: expected 0 to 0"),
        ({"in_time": 1}, "answered = 0: expected 1 to 1"),
        ({"late": 1, "answered": 1}, "result_first.answered = 0: expected 1, as answered"),
        ({"result_final": SolutionCounts()}, "expected a RatingCounts"),
        ({"solution_final": RatingCounts()}, "expected a SolutionCounts"),
    ],
)
def test_counts_that_do_not_add_up_are_refused(counts: dict[str, Any], match: str) -> None:
    """Parts and wholes agree."""
    with pytest.raises(FactsError, match=match):
        SuggestionCounts(**counts)


def test_parts_are_counts() -> None:
    """Ratings and solutions count whole suggestions."""
    with pytest.raises(FactsError, match="unrated = -1"):
        RatingCounts(unrated=-1)
    with pytest.raises(FactsError, match="left_out = 1: expected a whole number of at most 0"):
        RatingCounts(left_out=1)
    with pytest.raises(FactsError, match=r"solved = 0\.5"):
        SolutionCounts(solved=0.5)  # type: ignore[arg-type]  # no count
    with pytest.raises(FactsError, match=r"what = .*SOLVED.*: expected one of SATISFIED"):
        RatingCounts().count(FigureRate.SOLVED)


@pytest.mark.parametrize(
    ("what", "base"),
    [
        (FigureRate.ANSWERED, RateBase.ANSWERED),
        (FigureRate.ANSWERED, RateBase.RATED),
        (FigureRate.IN_TIME, RateBase.FORMS),
        (FigureRate.SATISFIED, RateBase.SORTED),
        (FigureRate.SOLVED, RateBase.RATED),
    ],
)
def test_a_base_that_does_not_hold_what_is_counted(what: FigureRate, base: RateBase) -> None:
    """Such a share would be one of nothing that is known."""
    with pytest.raises(FactsError, match="expected a base of"):
        SuggestionCounts().rate(what, base=base)
    with pytest.raises(FactsError, match="expected a base of"):
        Rate(what=what, count=0, base_size=0, base=base)


def test_a_rate_holds_no_more_than_its_base() -> None:
    """Neither the count nor what is not known."""
    facts: dict[str, Any] = {"what": FigureRate.ANSWERED, "base": RateBase.ASSIGNED}
    with pytest.raises(FactsError, match="count = 3: expected a whole number of at most 2"):
        Rate(count=3, base_size=2, **facts)
    with pytest.raises(FactsError, match="unknown = 2: expected a whole number of at most 1"):
        Rate(count=1, base_size=2, unknown=2, **facts)


def test_groups_add_up_to_the_total() -> None:
    """Figures written by hand are held to it, and a step is late by a day or more."""
    one = SuggestionCounts(running=1)
    with pytest.raises(FactsError, match="groups = 2: expected 1 in all"):
        Figures(on=LAST, total=one, groups={"甲": one, "乙": one}, solved=("A",))
    line = overdue([put(1)], on=JUNE_16).lines[0]
    with pytest.raises(FactsError, match="days_late = 0"):
        OverdueStep(id=1, deadline=line.deadline, days_late=0)
