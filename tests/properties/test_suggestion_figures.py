"""What holds of figures over suggestions, percentages, rates of two years, and awards."""

from __future__ import annotations

from collections import Counter
from datetime import date
from fractions import Fraction
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from npcmodel.profiles import BEIJING, CHONGQING, HENAN, ZHEJIANG
from npcmodel.profiles.suggesting import Rated, Rating
from npcmodel.suggestions import (
    Answered,
    AnswerRated,
    Awarded,
    AwardRule,
    FigureRate,
    FigureRound,
    Figures,
    OverdueStep,
    OverdueSuggestions,
    Percentages,
    PrintedFigures,
    PrintedMethod,
    Rate,
    RateBase,
    RateChange,
    RatesRisen,
    RatingCounts,
    SolutionCounts,
    Suggestion,
    SuggestionCounts,
    SuggestionStage,
    SuggestionTime,
    TieRule,
    awarded,
    awarded_by_category,
    figures,
    overdue,
    percentages,
    printed_consistent,
    suggestion_ledger,
)
from npcmodel.testing import suggestion_figures as strategies
from npcmodel.testing.dates import WEEKDAYS

DAYS = st.dates(date(2022, 4, 1), date(2028, 1, 1))
CASES = strategies.suggestion_lists()


def level(case: Suggestion) -> object:
    """Return a key that every suggestion has."""
    return case.level


def counted(cases: list[Suggestion], on: date, **facts: Any) -> Figures:
    """Return the figures, counting Monday to Friday as working days."""
    return figures(cases, until=on, calendar=WEEKDAYS, **facts)


# Cases


@settings(max_examples=25)
@given(CASES, DAYS)
def test_nothing_after_the_day_counts(cases: list[Suggestion], on: date) -> None:
    """A replay of the prefix, of those put by then, gives the same figures."""
    then = [one.until(on) for one in cases if one.submitted is None or one.submitted <= on]
    urged = [one.id for one in then]

    assert counted(then, on, by=level) == counted(cases, on, by=level)
    assert counted(then, on, urged=urged).total.given == len(then)
    assert overdue(then, on=on, calendar=WEEKDAYS) == overdue(cases, on=on, calendar=WEEKDAYS)


@settings(max_examples=25)
@given(CASES, DAYS)
def test_groups_add_up(cases: list[Suggestion], on: date) -> None:
    """Each group is what its cases alone come to, in the order of first appearance."""
    found = counted(cases, on, by=level)
    put = [one for one in cases if one.submitted is None or one.submitted <= on]
    own = {
        key: counted([one for one in put if one.level is key], on).total
        for key in dict.fromkeys(one.level for one in put)
    }

    assert list(own) == list(found.groups)
    assert own == found.groups


@settings(max_examples=25)
@given(CASES, DAYS, st.randoms(use_true_random=False))
def test_the_order_of_cases_changes_no_count(
    cases: list[Suggestion], on: date, random: Any
) -> None:
    """Only the order of groups is the order given."""
    other = list(cases)
    random.shuffle(other)

    assert counted(cases, on).total == counted(other, on).total
    assert counted(cases, on, by=level).groups == counted(other, on, by=level).groups


@settings(max_examples=25)
@given(CASES, DAYS)
def test_a_naive_count_agrees(cases: list[Suggestion], on: date) -> None:
    """Asked one by one of the case itself, in many passes; each answer of due form."""
    cases = [one for one in cases if one.profile not in _IN_WRITING or _written(one)]
    then = [one.until(on) for one in cases if one.submitted is None or one.submitted <= on]
    found = counted(cases, on).total
    stages = Counter(one.stage for one in then)
    before = ("SUBMITTED", "UNDER_REVIEW", "REVIEWED", "SENT_BACK", "ACCEPTED")
    live = [one for one in then if one.assigned is not None and one.stage not in _ENDED]
    done = [one for one in live if one.stage in _AFTER or _again(one)]
    late = [one for one in live if any(step.what in _TIMES for step in one.late(on, WEEKDAYS))]

    assert stages[SuggestionStage.WITHDRAWN] == found.withdrawn
    assert stages[SuggestionStage.NOT_ACCEPTED] == found.not_accepted
    assert sum(stages[SuggestionStage[one]] for one in before) == found.unassigned
    assert len(live) == found.assigned
    assert len(done) == found.answered
    assert len(late) == found.late
    assert Counter(one.rating or _since(one) for one in done) == _by_rating(found.result_final)


_TIMES = (SuggestionTime.ANSWER, SuggestionTime.ANSWER_EXTENDED)
_ENDED = (SuggestionStage.WITHDRAWN, SuggestionStage.NOT_ACCEPTED)
_AFTER = (
    SuggestionStage.ANSWERED,
    SuggestionStage.RATED,
    SuggestionStage.DISSATISFIED,
    SuggestionStage.SETTLED,
    SuggestionStage.CLOSED,
)


# There an answer that is told by mouth alone is none.
_IN_WRITING = (BEIJING, CHONGQING, HENAN, ZHEJIANG)


def _written(case: Suggestion) -> bool:
    """Say whether every answer was in writing."""
    return all(one.written for one in case.answers)


def _again(case: Suggestion) -> bool:
    """Say whether it is handled for the second time."""
    return case.stage is SuggestionStage.REHANDLING


def _since(case: Suggestion) -> object:
    """Return the last rating, where no answer came after it."""
    turns = [one for one in case.events if isinstance(one, AnswerRated | Answered)]
    return turns[-1].result if turns and isinstance(turns[-1], AnswerRated) else None


def _by_rating(counts: RatingCounts) -> Counter[object]:
    grades = {
        "满意": counts.satisfied,
        "基本满意": counts.basically_satisfied,
        "不满意": counts.dissatisfied,
    }
    found: Counter[object] = Counter()
    for grade in Rating:
        found[grade] = grades[grade.value]
    found[None] = counts.unrated
    return found


@settings(max_examples=25)
@given(CASES, DAYS)
def test_urging_only_takes_forms_out(cases: list[Suggestion], on: date) -> None:
    """It changes no count of ratings, and leaves out unrated forms alone."""
    plain = counted(cases, on).total
    urged = counted(cases, on, urged=[one.id for one in cases]).total

    for of in Rated:
        for handled in FigureRound:
            before, after = plain.ratings(of, handled), urged.ratings(of, handled)
            assert 0 == before.left_out <= after.left_out <= after.unrated
            assert (before.rated, before.unrated) == (after.rated, after.unrated)


@settings(max_examples=25)
@given(CASES, DAYS)
def test_the_list_is_that_of_the_ledger(cases: list[Suggestion], on: date) -> None:
    """What is overdue is what the ledger has late, each by as many days as have passed."""
    found = overdue(cases, on=on, calendar=WEEKDAYS)
    ledger = suggestion_ledger(cases, on=on, calendar=WEEKDAYS)

    assert [(one.case.id, step) for one in ledger.lines for step in one.late] == [
        (one.id, one.deadline) for one in found.lines
    ]
    assert all((on - one.deadline.due).days == one.days_late for one in found.lines)


@settings(max_examples=20)
@given(strategies.handling_figures())
def test_figures_are_said(found: Figures) -> None:
    """A head, and seven rates of the whole and of each group."""
    groups = len(found.groups)

    assert 8 + 8 * groups == len(found.explain().splitlines())
    assert 8 + 8 * groups == len(found.explain("en").splitlines())
    assert hash(found) == hash(found)


@settings(max_examples=20)
@given(strategies.overdue_lists(), strategies.overdue_steps())
def test_overdue_is_a_day_or_more(found: OverdueSuggestions, one: OverdueStep) -> None:
    """A line each, none in time."""
    assert len(found.lines) + 1 == len(found.explain("en").splitlines())
    assert all(line.days_late >= 1 for line in (*found.lines, one))
    assert one.handler == one.deadline.owed_by


# Counts and rates


@given(strategies.suggestion_counts(), strategies.figure_rounds())
def test_every_rate_is_a_share_of_its_base(counts: SuggestionCounts, handled: FigureRound) -> None:
    """Between nothing and all; the three ratings and the unrated make up the base."""
    for what in FigureRate:
        one = counts.rate(what, handled=handled)
        assert one.share == (Fraction(one.count, one.base_size) if one.base_size else None)
        assert one.count + one.unknown <= one.base_size
    good, fair, both, bad = (
        counts.rate(what, base=RateBase.RATED, handled=handled)
        for what in FigureRate
        if "SATISFIED" in what.name
    )
    satisfied = max(good.count, fair.count, bad.count, both.count)

    assert (
        good.base_size
        == good.count + fair.count + bad.count
        == sum((good.count, fair.count, bad.count))
    )
    assert satisfied <= good.base_size


@given(strategies.rating_counts(), strategies.solution_counts())
def test_parts_add_up(ratings: RatingCounts, solutions: SolutionCounts) -> None:
    """Rated and unrated are those answered; so are solved, unsolved and unsorted."""
    each = (FigureRate.SATISFIED, FigureRate.BASICALLY_SATISFIED, FigureRate.DISSATISFIED)

    assert ratings.rated == sum(map(ratings.count, each))
    assert ratings.answered - ratings.unrated == ratings.rated
    assert ratings.left_out <= ratings.unrated
    assert solutions.answered - solutions.unsorted == solutions.solved + solutions.unsolved


@given(strategies.suggestion_rates(), strategies.figure_rates(), strategies.figure_bases())
def test_a_rate_says_its_base(one: Rate, what: FigureRate, base: RateBase) -> None:
    """Its Chinese term stands in the sentence, and an empty base is said to be none."""
    assert one.base.value in one.explain()
    assert (one.share is None) is ("没有基数" in one.explain())
    assert (one.share is None) is ("no base" in one.explain("en"))
    assert what.value not in {other.value for other in RateBase}
    assert base.value


# Percentages and print


@given(strategies.percentages_of_parts())
def test_percentages_add_up_to_a_hundred(found: Percentages[str]) -> None:
    """With what is contested; and none is a whole unit off."""
    if found.added is None or found.rounded is None:
        return
    unit = Fraction(1, 10**found.decimals)

    assert 100 == sum(found.added.values()) + found.contested * unit
    assert (found.contested > 0) is (len(found.tied) > found.contested)
    for name, one in found.added.items():
        assert abs(one - found.rounded[name]) <= unit


PARTS = st.dictionaries(st.sampled_from("甲乙丙丁"), st.integers(0, 300), min_size=1).filter(
    lambda counts: any(counts.values())
)


@given(PARTS, st.integers(0, 4))
def test_what_is_rounded_is_found_to_be(counts: dict[str, int], decimals: int) -> None:
    """Printed as the library rounds, it fits; so does the sum to 100, without a tie."""
    found, base = percentages(counts, decimals=decimals), sum(counts.values())
    assert found.rounded is not None
    assert found.added is not None

    def told(shares: Any) -> PrintedFigures:
        digits = {name: f"{float(one):.{decimals}f}" for name, one in shares.items()}
        return printed_consistent(counts, digits, base=base)

    assert PrintedMethod.HALF_UP in told(found.rounded).fits
    if not found.contested:
        assert PrintedMethod.LARGEST_REMAINDER in told(found.added).fits
    cut_off = {
        name: Fraction(number * 100 * 10**decimals // base, 10**decimals)
        for name, number in counts.items()
    }
    assert PrintedMethod.TRUNCATION in told(cut_off).fits


@given(strategies.printed_figures(), strategies.printed_methods())
def test_what_fits_gives_each_figure(found: PrintedFigures, method: PrintedMethod) -> None:
    """Half up and truncation line by line, and sums to 100 for parts alone."""
    lines = found.lines

    assert (PrintedMethod.HALF_UP in found.fits) is all(one.printed == one.half_up for one in lines)
    cut = all(one.printed == one.truncated for one in lines)
    assert (PrintedMethod.TRUNCATION in found.fits) is cut
    if PrintedMethod.LARGEST_REMAINDER in found.fits:
        assert (found.parts, Fraction(100)) == (True, found.sum)
    assert method.value in found.explain() or method not in found.fits
    for one in lines:
        assert 0 <= one.half_up - one.truncated <= Fraction(1, 10**found.decimals)


# Year on year


@given(strategies.rates_risen(), strategies.rate_changes())
def test_both_rose_if_each_did(found: RatesRisen, one: RateChange) -> None:
    """And where one fell or stayed, they did not."""
    risen = [each.risen for each in found.changes]

    assert (found.both is True) is (risen == [True, True])
    assert (found.both is False) is (False in risen)
    assert (one.change is None) is (one.before.share is None or one.after.share is None)
    assert 3 == len(found.explain("en").splitlines())


# Awards


@given(strategies.award_rules(), strategies.award_scores(), st.data())
def test_nobody_below_is_chosen_before_one_above(
    rule: AwardRule, scores: dict[str, Fraction | int], data: st.DataObject
) -> None:
    """Whoever is chosen has no less than whoever is not and might have been."""
    fit = {name for name in scores if data.draw(st.booleans())}
    found = awarded(rule, scores, eligible=fit.__contains__)
    worst = min((scores[one] for one in found.chosen), default=None)

    assert set(found.chosen) <= fit
    assert set(found.ineligible) == set(scores) - fit
    for one in fit.difference(found.chosen, found.tied):
        assert worst is None or scores[one] <= worst
    for one in found.tied:
        assert worst is None or scores[one] < worst


@given(strategies.awards())
def test_no_more_than_the_places(found: Awarded[str]) -> None:
    """Unless the rule keeps equals; each place is taken, contested or empty."""
    places = found.quota
    if places is not None and found.rule.ties is not TieRule.ALL_KEPT:
        assert places == len(found.chosen) + found.contested + found.left_empty
    assert (found.contested > 0) is bool(found.tied)
    assert not found.tied or found.rule.ties is TieRule.HANDED_BACK
    assert found.rule.issued_by in found.explain()


@given(strategies.award_rules(), strategies.award_scores(), strategies.award_ties())
def test_one_category_is_the_whole(
    rule: AwardRule, scores: dict[str, Fraction | int], ties: TieRule
) -> None:
    """Categories do not touch one another."""
    found = awarded_by_category({"甲类": rule}, scores, category=lambda _: "甲类")

    assert awarded(rule, scores) == found["甲类"]
    assert ties.value


@given(strategies.quota_roundings(), strategies.award_rules(), st.integers(0, 60))
def test_a_quota_is_within_one_place_of_the_share(
    rounding: Any, rule: AwardRule, number: int
) -> None:
    """However it is rounded."""
    quota = rule.quota(number)

    if rule.share is not None:
        assert quota is not None
        assert abs(quota - rule.share * number) < 1
    else:
        assert rule.places == quota
    assert rounding.value
