"""The strategies: one for every public type, and corners that are where they promise."""

import enum
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from importlib import import_module
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy
from pydantic import BaseModel

import npcmodel as npc
from npcmodel import testing
from npcmodel._hypothesis import STRATEGIES
from npcmodel.dates.dated import Since
from npcmodel.dates.held import State
from npcmodel.dates.workdays import WorkCalendar, workdays_after
from npcmodel.elections import Step
from npcmodel.errors import FactsError
from npcmodel.exact.margins import Span, Surplus
from npcmodel.exact.ranking import Cut
from npcmodel.exact.sharing import Method, Shares
from npcmodel.exact.thresholds import more_than
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Question, Share
from npcmodel.law.wording import Text
from npcmodel.livelihood import Ticks, TieRule
from npcmodel.pairs import Pairs
from npcmodel.profiles.profile import Local
from npcmodel.schemes.parts import Document
from npcmodel.seats import Regime

ON = date(2026, 11, 21)
TOWN = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)
# Types that are no attrs classes and hold values all the same.
VALUES = {Local, Pairs, Question, Span, Surplus, Text, WorkCalendar}


def drawn(strategy: SearchStrategy[Any], number: int = 60) -> list[Any]:
    """Return the same examples on every run, whatever the profile."""
    found: list[Any] = []

    @settings(
        max_examples=number,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def collect(one: Any) -> None:
        found.append(one)

    collect()
    return found


def public_types() -> Iterator[type]:
    """Yield every class that a module of the package offers, the strategies' own left out."""
    for module in pkgutil.walk_packages(npc.__path__, "npcmodel."):
        if module.name.startswith("npcmodel.testing"):
            continue
        offered = import_module(module.name)
        for name in getattr(offered, "__all__", ()):
            value = getattr(offered, name)
            if isinstance(value, type):
                yield value


REGISTERED = {
    getattr(import_module(f"npcmodel.{home}"), name)
    for home, names in STRATEGIES.items()
    for name in names
}
ALL = sorted(REGISTERED | set(testing.DOCUMENTS), key=lambda kind: (kind.__name__, kind.__module__))


def test_every_public_type_is_registered_and_nothing_else() -> None:
    """The list equals the public types: attrs classes, documents, and the values named here."""
    public = set(public_types())
    documents = {kind for kind in public if issubclass(kind, BaseModel)} - {Document}
    facts = {kind for kind in public if attrs.has(kind)}

    assert facts | documents | VALUES == set(ALL)
    assert not REGISTERED & set(testing.DOCUMENTS)


def test_enumerations_need_no_strategy() -> None:
    """Every public enumeration is one that Hypothesis draws from by itself."""
    kinds = {kind for kind in public_types() if issubclass(kind, enum.Enum)}

    assert npc.Level in kinds
    assert kinds == {type(drawn(st.from_type(kind), 1)[0]) for kind in kinds}


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_from_type_yields_instances(kind: type) -> None:
    """What comes out is of the type asked for."""
    assert all(isinstance(one, kind) for one in drawn(st.from_type(kind), 4))


def test_every_strategy_is_offered_by_the_package() -> None:
    """The names of the table are public names of npcmodel.testing."""
    named = {strategy for names in STRATEGIES.values() for strategy in names.values()}

    assert named <= set(testing.__all__)
    assert set() == {name for name in testing.__all__ if not hasattr(testing, name)}


def test_points_are_written_as_people_write_them() -> None:
    """Decimals between the ends, with two places at most."""
    found = drawn(testing.points(least=0, most=5), 30)

    assert all(0 <= one <= 5 and one == one.quantize(Decimal("0.01")) for one in found)


def test_a_topic_is_found_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """Asked for the first time it is imported, and then stays."""
    hearings = npc.hearings
    monkeypatch.delattr(npc, "hearings")

    assert hearings is npc.hearings


@pytest.mark.parametrize(
    ("kind", "held"),
    [
        (Provision[Share], lambda one: one.value),
        (Since[Text], lambda one: one.value),
        (Pairs[npc.Level, Share], lambda one: next(iter(one.values()), None)),
    ],
    ids=["Provision", "Since", "Pairs"],
)
def test_generic_types_hold_what_they_are_asked_for(kind: Any, held: Any) -> None:
    """A provision of shares holds shares."""
    inside = {type(held(one)) for one in drawn(st.from_type(kind))}

    assert inside - {type(None)} in ({Share}, {Text})


def test_a_type_variable_holds_the_usual() -> None:
    """Where a generic type is asked for bare, its own strategy decides."""
    assert {int} == {type(one.value) for one in drawn(st.from_type(Provision), 10)}


def run(code: str) -> str:
    """Return what a fresh interpreter prints, warnings being errors."""
    command = [sys.executable, "-W", "error", "-c", code]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()  # noqa: S603


def test_importing_hypothesis_imports_no_pydantic() -> None:
    """The entry point loads the facts, and neither documents nor strategies."""
    code = """
import hypothesis, sys
names = ("npcmodel.facts.bodies", "pydantic", "npcmodel.schemes", "npcmodel.testing")
print(*(name in sys.modules for name in names))
"""

    assert "True False False False" == run(code)


def test_from_type_works_without_importing_the_strategies() -> None:
    """Hypothesis and the library are enough."""
    code = """
import npcmodel as npc
from hypothesis import find, strategies as st
print(find(st.from_type(npc.Roll), lambda roll: roll.level is npc.Level.TOWN).members)
"""

    assert "40" == run(code)


# Corners


def test_presences_lie_around_the_threshold() -> None:
    """k-1, k and k+1, and nothing else."""
    assert {39, 40, 41} == set(drawn(testing.presences(TOWN, testing.TWO_THIRDS)))
    share = Share(more_than(Fraction(1, 2)), npc.Base.ALL_DEPUTIES)
    assert {30, 31, 32} == set(drawn(testing.presences(TOWN, share)))


def test_presences_never_exceed_those_who_are_able() -> None:
    """Suspended members cannot be present, whatever the threshold asks."""
    few = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60, suspended=25)

    assert {35} == set(drawn(testing.presences(few, testing.TWO_THIRDS)))
    anybody = drawn(testing.presences(few))
    assert {0, 35} >= {min(anybody), max(anybody)}
    one = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=1)
    assert {0, 1} == set(drawn(testing.presences(one, testing.HALF)))


def test_rolls_reach_the_corners() -> None:
    """A single member, the largest congress, and every remainder of three."""
    members = {roll.members for roll in drawn(testing.rolls(corner=True), 300)}

    assert {1, 3000} <= members
    assert {0, 1, 2} == {number % 3 for number in members}


@pytest.mark.parametrize(
    ("level", "least", "most"),
    [(npc.Level.TOWN, 40, 160), (npc.Level.COUNTY, 140, 450), (npc.Level.NATIONAL, 2000, 3000)],
)
def test_rolls_have_usual_sizes(level: npc.Level, least: int, most: int) -> None:
    """Congresses are as large as congresses are."""
    rolls = drawn(testing.rolls(body=npc.Body.CONGRESS, level=level), 100)

    assert all(least <= roll.members <= most for roll in rolls)
    assert {True, False} == {roll.suspended > 0 for roll in rolls}


def test_rolls_are_as_asked() -> None:
    """Every argument is kept; townships get no standing committee."""
    asked = testing.rolls(body=npc.Body.PRESIDIUM, members=9, suspended=1)

    assert {(npc.Body.PRESIDIUM, 9, 1)} == {
        (one.body, one.members, one.suspended) for one in drawn(asked)
    }
    committees = drawn(testing.rolls(body=npc.Body.STANDING_COMMITTEE), 100)
    assert npc.Tier.TOWNSHIP not in {roll.level.tier for roll in committees}
    assert npc.Tier.TOWNSHIP in {roll.level.tier for roll in drawn(testing.rolls(), 100)}


def test_levels_are_as_asked() -> None:
    """By tier, or all but the nation."""
    townships = {npc.Level.TOWNSHIP, npc.Level.ETHNIC_TOWNSHIP, npc.Level.TOWN}

    assert townships == set(drawn(testing.levels(tier=npc.Tier.TOWNSHIP)))
    assert npc.Level.NATIONAL not in drawn(testing.levels(local=True), 100)


def test_tallies_lie_at_the_majority() -> None:
    """Yes votes one below it, at it, one above; the rest fits the roll."""
    tallies = drawn(testing.tallies(roll=TOWN, near=testing.HALF))

    assert {30, 31, 32} == {tally.yes for tally in tallies}
    assert all(tally.persons <= 60 for tally in tallies)


def test_tallies_record_no_more_than_are_present() -> None:
    """The persons present are a ceiling, near a threshold too."""
    tallies = drawn(testing.tallies(roll=TOWN, near=testing.HALF, present=20))

    assert {20} == {tally.yes for tally in tallies}
    assert all(tally.persons <= 7 for tally in drawn(testing.tallies(present=7)))


def test_polls_contradict_nothing() -> None:
    """Names, marks and ballots fit the roll and the seats."""
    polls = drawn(testing.polls(candidates=["甲", "乙", "丙"], seats=2, roll=TOWN), 150)

    assert {("甲", "乙", "丙")} == {tuple(poll.votes) for poll in polls}
    assert all(poll.ballots <= poll.participating <= 60 for poll in polls)
    assert all(sum(poll.votes.values()) <= 2 * poll.valid for poll in polls)
    assert {True, False} == {poll.issued is None for poll in polls}
    assert not any(poll.write_ins for poll in polls)


def test_polls_may_have_write_ins_and_too_many_ballots() -> None:
    """Each only where it is asked for."""
    assert any(poll.write_ins for poll in drawn(testing.polls(write_ins=True)))
    polls = drawn(testing.polls(excess=True))
    assert all(poll.ballots > poll.participating for poll in polls)


@pytest.mark.parametrize("seats", [2, 3, 5])
def test_tied_polls_are_tied_at_the_last_seat(seats: int) -> None:
    """The election hands every one of them back for another ballot."""
    for poll in drawn(testing.tied_polls(TOWN, seats=seats)):
        result = npc.elect_officials(TOWN, poll, seats=seats, on=ON)

        assert Step.ANOTHER_BALLOT is result.next_step.kind
        assert seats == len(result.elected) + result.contested


def test_tied_polls_may_leave_nobody_ahead_or_all_but_one() -> None:
    """Both ends of the tie come out."""
    polls = drawn(testing.tied_polls(TOWN, seats=3), 150)
    results = [npc.elect_officials(TOWN, poll, seats=3, on=ON) for poll in polls]

    assert {0, 1, 2} == {len(result.elected) for result in results}


@pytest.mark.parametrize(("members", "seats"), [(60, 1), (2, 2), (4, 2)])
def test_no_tie_where_the_majorities_do_not_fit(members: int, seats: int) -> None:
    """Two majorities for one seat are more votes than ballots."""
    roll = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=members)
    with pytest.raises(FactsError, match=f"members enough for {seats + 1} majorities"):
        testing.tied_polls(roll, seats=seats)


def test_the_smallest_congress_that_can_tie() -> None:
    """Three deputies can give three names two votes each for two seats."""
    three = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=3)
    polls = drawn(testing.tied_polls(three, seats=2), 20)

    assert {(2, 2, 2)} == {tuple(filter(None, poll.votes.values())) for poll in polls}


def test_close_polls_lie_at_the_majority() -> None:
    """30, 31 and 32 of 60, and 0 where the ballots hold no more."""
    polls = drawn(testing.close_polls(TOWN, seats=2))

    assert {0, 30, 31, 32} == {votes for poll in polls for votes in poll.votes.values()}


def test_filled_polls_have_every_mark() -> None:
    """Sixty ballots with three marks each."""
    polls = drawn(testing.filled_polls(TOWN, seats=3))

    assert {180} == {sum(poll.votes.values()) for poll in polls}
    assert all(max(poll.votes.values()) <= 60 for poll in polls)


def test_meetings_are_as_asked() -> None:
    """Year, kind and body are kept, and a roll bounds those present."""
    ordinary = npc.MeetingKind.ORDINARY
    found = drawn(testing.meetings(year=2026, kind=ordinary, roll=TOWN), 100)

    assert {(2026, ordinary, npc.Body.CONGRESS)} == {
        (one.opened.year, one.kind, one.body) for one in found
    }
    assert all(one.present is None or one.present <= 60 for one in found)
    assert {None, 60} == {
        one.present for one in drawn(testing.meetings(year=2026, roll=TOWN, lawful=True))
    }
    presidium = testing.meetings(body=npc.Body.PRESIDIUM)
    assert {npc.Body.PRESIDIUM} == {one.body for one in drawn(presidium)}


def test_days_of_a_year_reach_both_ends() -> None:
    """1 January and 31 December are drawn often."""
    found = drawn(testing.days_of(2024), 100)

    assert {date(2024, 1, 1), date(2024, 12, 31)} <= set(found)
    assert all(2024 == one.year for one in found)


def test_acts_events_and_records_are_as_asked() -> None:
    """Year, kind and counts are kept."""
    acts = drawn(testing.acts(year=2025, kind=npc.ActKind.COURT_WORK_REPORT))
    records = drawn(testing.records(year=2025, most=3), 100)
    events = [event for record in records for event in record.events]
    only = drawn(testing.records(of=testing.events(kinds=["visit"], counts=["h"])), 30)

    assert {(2025, npc.ActKind.COURT_WORK_REPORT)} == {(one.done.year, one.kind) for one in acts}
    assert {2025} == {event.day.year for event in events}
    assert 3 == max(len(record.events) for record in records)
    assert {("visit", ("h",))} == {(e.kind, tuple(e.counts)) for one in only for e in one.events}
    assert {int, Fraction} == {type(n) for event in events for n in event.counts.values()}


def test_districts_are_as_asked() -> None:
    """Voters and seats are kept."""
    district = npc.ElectoralDistrict(3150, 2)

    assert {district} == set(drawn(testing.electoral_districts(registered=3150, seats=2), 5))
    assert {1, 2, 3} == {one.seats for one in drawn(testing.electoral_districts())}


@pytest.mark.parametrize(
    ("strategy", "corner"),
    [
        (testing.spans(corner=True), lambda one: one.empty),
        (testing.cuts(corner=True), lambda one: bool(one.tied)),
        (testing.sharings(corner=True), lambda one: bool(one.tied)),
        (testing.distributions(corner=True), lambda one: bool(one.tied)),
        (testing.quotas(npc.Level.COUNTY, corner=True), lambda one: one.may_be_below),
        (testing.quotas(npc.Level.CITY_WITHOUT_DISTRICTS, corner=True), lambda one: one.capped),
        (testing.election_results(), lambda one: one.valid.undecided),
        (testing.election_results(), lambda one: bool(one.elected)),
        (testing.project_choices(), lambda one: bool(one.chosen)),
        (testing.rulings("quorum"), lambda one: one.undecided),
        (testing.rulings("carried"), lambda one: one.holds),
        (testing.rulings("seats_valid"), lambda one: one.holds),
        (testing.rulings("nationality_ratio_valid"), lambda one: one.holds),
        (testing.years_of_sessions(), lambda one: bool(one.not_counted)),
    ],
)
def test_corners_come_out_and_the_rest_too(strategy: SearchStrategy[Any], corner: Any) -> None:
    """Among two hundred, some are at the corner and some are not."""
    assert {True, False} == {corner(one) for one in drawn(strategy, 200)}


def test_empty_margins() -> None:
    """Every one of them holds no whole number, for members and for deputies."""
    margins = drawn(testing.margins(corner=True))

    assert all(margin.empty for margin in margins)
    assert {npc.Contest.COMMITTEE_MEMBER, npc.Contest.DEPUTIES_INDIRECT} == {
        margin.contest for margin in margins
    }
    assert {npc.Contest.CHIEF_POST} == {
        one.contest for one in drawn(testing.margins(npc.Contest.CHIEF_POST), 20)
    }


def test_nationalities_at_the_limits_fall_under_every_rule() -> None:
    """Around 15 and 30 per cent all three rules come out."""
    assert set(Regime) == {one.regime for one in drawn(testing.nationality_regimes(corner=True))}


def test_tied_results() -> None:
    """Each has a tie, under the law of the day asked for."""
    results = drawn(testing.election_results(tied=True, on=ON), 20)

    assert all(result.tied for result in results)
    assert {ON} == {result.on for result in results}


def test_requirements_stand_in_every_way() -> None:
    """Met, broken, pending and open; of once in two months too."""
    assert set(State) == {one.state for one in drawn(testing.findings(), 100)}
    assert set(State) == {one.state for one in drawn(testing.findings(npc.OnceIn(6)), 100)}


def test_frequencies_are_as_asked() -> None:
    """Those that count, those that ask for intervals."""
    counted = {npc.AtLeast, npc.EveryPeriod}

    assert counted == {type(one) for one in drawn(testing.frequencies(counted=True))}
    assert {npc.NeverApart, npc.OnceIn} == {
        type(one) for one in drawn(testing.frequencies(counted=False))
    }


def test_working_days_have_holidays_and_days_made_up_for() -> None:
    """A calendar answers for weekdays, holidays and worked weekends."""
    calendars = drawn(testing.work_calendars(), 20)
    every_day = [date(2022, 1, 1) + timedelta(days) for days in range(365 * 5)]
    answers = {(day.weekday() < 5, one.is_workday(day)) for one in calendars for day in every_day}

    assert all(isinstance(one, WorkCalendar) for one in calendars)
    assert {(True, True), (True, False), (False, True), (False, False)} == answers
    assert all(workdays_after(date(2026, 4, 3), 3, one) >= date(2026, 4, 6) for one in calendars)


@pytest.mark.parametrize("strict", [True, False])
def test_thresholds_are_as_asked(strict: bool) -> None:  # noqa: FBT001
    """More than, or at least."""
    assert {strict} == {one.strict for one in drawn(testing.thresholds(strict=strict))}


def test_grounds_doubts_and_norms_are_as_asked() -> None:
    """Each argument is kept."""
    assert {False} == {one.holds for one in drawn(testing.grounds(holds=False), 30)}
    assert {True} == {one.decides for one in drawn(testing.open_points(decides=True), 20)}
    assert {True} == {one.soft for one in drawn(testing.norms(soft=True), 20)}
    base = npc.Base.BALLOTS_RETURNED
    assert {base} == {one.base for one in drawn(testing.shares(base=base), 20)}


def test_editions_and_citations_are_as_asked() -> None:
    """A statute, the local texts, the statutes; citations of one edition."""
    law = npc.Statute.ELECTORAL_LAW
    one = npc.law.in_force(law, on=ON)

    assert {law} == {edition.statute for edition in drawn(testing.editions(statute=law))}
    assert {None} == {edition.statute for edition in drawn(testing.editions(local=True))}
    assert None not in {edition.statute for edition in drawn(testing.editions(local=False))}
    assert {one} == {citation.edition for citation in drawn(testing.citations(one), 20)}


def test_provisions_may_end() -> None:
    """Only where that is asked for."""
    assert {None} == {one.until for one in drawn(testing.provisions(), 30)}
    assert None in {one.until for one in drawn(testing.provisions(ends=True))}
    assert 1 < len({one.until for one in drawn(testing.provisions(ends=True))})


def test_profiles_are_as_asked() -> None:
    """Tier and parent are kept; confirming ones repeat the statute and add nothing."""
    county = drawn(testing.profiles(tier=npc.Tier.COUNTY, parent=True), 30)
    confirming = drawn(testing.profiles(confirming=True), 30)

    assert all(one.tier is npc.Tier.COUNTY and one.parent for one in county)
    assert {None} == {one.township_sessions for one in confirming}
    assert {testing.TWO_THIRDS} == {one.township_quorum.value.threshold for one in confirming}
    assert {testing.HALF} == {one.committee_quorum.value.threshold for one in confirming}
    assert not any(one.parent for one in drawn(testing.profiles(parent=False), 30))


def test_local_values_are_those_of_the_profile() -> None:
    """They name the place that gives them."""
    place = drawn(testing.profiles(tier=npc.Tier.PROVINCE, confirming=True), 1)[0]

    assert {place.name} == {one.place for one in drawn(testing.local_values(place), 5)}


def test_distributions_share_all_the_seats() -> None:
    """The number asked for, by the method asked for."""
    found = drawn(testing.distributions(number=7, method=Method.WEBSTER))

    assert {7} == {sum(one.seats.values()) + one.contested for one in found}


def test_rankings_and_shares_of_given_names() -> None:
    """The names are the caller's."""
    letters = st.sampled_from("xyz")
    cuts: list[Cut[str]] = drawn(testing.cuts(letters), 20)
    shares: list[Shares[str]] = drawn(testing.sharings(letters, method=Method.ADAMS), 20)

    assert set("xyz") >= {name for one in cuts for name in one.chosen + one.tied}
    assert set("xyz") >= {name for one in shares for name in one.seats}


def test_voting_rules_and_choices_are_as_asked() -> None:
    """Ticks and ties are kept, and a choice is made under the rule given."""
    rules = testing.voting_rules(ticks=Ticks.EXACTLY, tie=TieRule.KEEP_ALL)
    rule = drawn(rules, 1)[0]

    assert {(Ticks.EXACTLY, TieRule.KEEP_ALL)} == {(one.ticks, one.tie) for one in drawn(rules)}
    assert {rule} == {one.rule for one in drawn(testing.project_choices(rule), 10)}


def test_rulings_are_of_the_rule_and_the_day() -> None:
    """Every rule of the table is asked under its own name."""
    asked = {name: drawn(testing.rulings(name, on=ON), 3) for name in testing.RULES}

    assert all({name} == {one.rule for one in found} for name, found in asked.items())
    assert {ON} == {one.on for found in asked.values() for one in found}


def test_years_of_sessions_are_as_asked() -> None:
    """Body and year are kept."""
    assert {(TOWN, 2024)} == {
        (one.roll, one.year) for one in drawn(testing.years_of_sessions(TOWN, year=2024), 20)
    }


def test_local_rolls_of_a_year() -> None:
    """The nation can be left out."""
    assert npc.Level.NATIONAL not in {one.level for one in drawn(testing.sitting_rolls(local=True))}


def test_parts_of_schemes_are_as_asked() -> None:
    """Codes, caps and signs are kept."""
    assert {"x"} == {one.code for one in drawn(testing.items("x"))}
    capped = drawn(testing.deduction_items("x", capped=True), 20)
    assert None not in {one.cap for one in capped}
    limited = drawn(testing.linear_items("x", limited=True), 100)
    assert not any(one.cap is None and one.floor is None for one in limited)
    assert all(one.points > 0 for one in drawn(testing.linear_items(positive=True)))
    assert {("a", "b", "c")} == {one.items for one in drawn(testing.groups(of=("a", "b", "c")), 20)}
    assert {"好", None} == {one.grade for one in drawn(testing.vetoes(grades=("好",)))}


def test_schemes_are_as_asked() -> None:
    """Graded, ungraded, or plain; scores are of the scheme given."""
    graded = drawn(testing.schemes(graded=True), 20)
    plain = drawn(testing.schemes(plain=True), 10)

    assert None not in {one.grades for one in graded}
    assert {None} == {one.grades for one in drawn(testing.schemes(graded=False), 10)}
    assert {"linear"} == {item.kind for one in plain for item in one.items}
    assert any(one.groups for one in graded)
    assert any(one.vetoes for one in graded)
    cards = drawn(testing.scores(graded[0]), 10)
    assert {graded[0].code} == {card.scheme for card in cards}
    assert any(line.events for card in cards for line in card.lines)
