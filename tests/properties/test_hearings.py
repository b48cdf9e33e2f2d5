"""Legislative hearings: what holds of every day, every list of steps and every balance."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from npcmodel.hearings import (
    HearingStep,
    HearingTime,
    hearing_due,
    hearing_in_time,
    hearing_procedure_valid,
    hearing_speakers_valid,
)
from npcmodel.profiles import SHANDONG, HearingRules
from npcmodel.profiles.fields import kinds_of, versions
from npcmodel.profiles.hearing_rules import ListedStep
from npcmodel.testing.hearing_meetings import hearing_speakers, listed_steps
from npcmodel.testing.places import hearing_rules

ON = date(2026, 11, 21)
DAYS = st.dates(date(2020, 1, 1), date(2026, 11, 21))
# What the text says, counted here by ordinals alone.
LENGTHS = {
    HearingTime.NOTICE: -20,
    HearingTime.SPEAKERS_CHOSEN: -10,
    HearingTime.SPEAKERS_TOLD: -7,
    HearingTime.OBSERVERS_APPLY: -7,
    HearingTime.OBSERVERS_TOLD: -3,
    HearingTime.RECORD_READ: 5,
    HearingTime.FEEDBACK: 15,
}


@given(st.sampled_from(HearingTime), DAYS, st.integers(0, 60))
def test_days_are_counted_from_the_event(what: HearingTime, event: date, away: int) -> None:
    """As plain ordinals give them; a day is in time up to that day."""
    length = LENGTHS[what]
    last = date.fromordinal(event.toordinal() + length)
    done = event + timedelta(away if length > 0 else -away)

    assert last == hearing_due(what, event, on=ON, profile=SHANDONG).due
    assert (done <= last) is hearing_in_time(what, done, event=event, on=ON, profile=SHANDONG).holds


@given(st.lists(st.sampled_from(HearingStep)), st.booleans())
def test_one_more_step_never_makes_it_worse(
    steps: list[HearingStep],
    simplified: bool,  # noqa: FBT001
) -> None:
    """And the simplified procedure never asks for more."""
    for more in HearingStep:
        before = hearing_procedure_valid(steps, simplified=simplified, on=ON, profile=SHANDONG)
        after = hearing_procedure_valid(
            [*steps, more], simplified=simplified, on=ON, profile=SHANDONG
        )
        free = hearing_procedure_valid(steps, simplified=True, on=ON, profile=SHANDONG)

        assert after.holds or not before.holds
        assert free.holds or not before.holds


@given(st.booleans().flatmap(lambda corner: hearing_speakers(corner=corner)))
def test_equal_numbers_alone_are_sure(speakers: dict[str, int]) -> None:
    """Yes for equal ones, no where an opinion has none, open for all others; order is nothing."""
    numbers = {*speakers.values()}
    ruling = hearing_speakers_valid(speakers, on=ON, profile=SHANDONG)
    other = hearing_speakers_valid(dict(reversed(speakers.items())), on=ON, profile=SHANDONG)

    assert (len(numbers) == 1) is ruling.holds
    assert (len(numbers) > 1 and 0 not in numbers) is ruling.undecided
    assert ruling == other


@given(hearing_rules())
def test_a_groups_values_are_of_their_kinds(rules: HearingRules) -> None:
    """Every provision is of the kind that its field is annotated with."""
    for field, kind in kinds_of(HearingRules).items():
        assert all(isinstance(one.value, kind) for one in versions(getattr(rules, field)))


@given(listed_steps())
def test_a_listed_step_names_its_article(step: ListedStep) -> None:
    """A paragraph stands in an article."""
    assert step.article >= 1
    assert step.paragraph is None or step.paragraph >= 1
