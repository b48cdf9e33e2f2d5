"""Publication, records, agendas and councils: what holds whatever the facts."""

from __future__ import annotations

from datetime import date, timedelta

import hypothesis.strategies as st
from hypothesis import given

from npcmodel import Body, Level
from npcmodel.facts.people import Post
from npcmodel.law.ruling import Ruling
from npcmodel.mandates import council_valid
from npcmodel.procedure import (
    Kept,
    Outlet,
    Published,
    Publisher,
    RecordStep,
    publication_valid,
    record_valid,
)
from npcmodel.profiles import GUANGDONG
from npcmodel.testing.making import built
from npcmodel.testing.publicity import PUBLICITY_RULES, publication_duties

ON = date(2026, 11, 21)
PASSED = date(2026, 3, 11)
NAMES = sorted(PUBLICITY_RULES)


@given(
    built(lambda draw: PUBLICITY_RULES[draw(st.sampled_from(NAMES))](draw, ON)),
)
def test_every_ruling_says_on_what_it_rests(ruling: Ruling) -> None:
    """Grounds or an open point, in both languages, and yes only if all grounds hold."""
    assert ruling.explain("zh") != ruling.explain("en")
    assert ruling.grounds or ruling.undecided
    assert ruling.holds is (not ruling.undecided and all(one.holds for one in ruling.grounds))


@given(publication_duties())
def test_a_duty_to_publish_names_what(duty: object) -> None:
    """A duty without a matter is none."""
    assert isinstance(duty, tuple)
    assert duty[0]


@given(
    st.sets(st.sampled_from(Outlet)),
    st.sampled_from(Outlet),
    st.integers(0, 9),
)
def test_one_place_more_never_unmakes_a_publication(
    places: set[Outlet], more: Outlet, days: int
) -> None:
    """The texts ask for places, and forbid none."""
    day = PASSED + timedelta(days=days)

    def printed(where: set[Outlet]) -> Ruling:
        return publication_valid(
            Published.OFFICERS,
            of=Body.STANDING_COMMITTEE,
            level=Level.PROVINCE,
            passed=PASSED,
            by=Publisher.STANDING_COMMITTEE,
            outlets=dict.fromkeys(where, day),
            on=ON,
            profile=GUANGDONG,
        )

    assert printed({*places, more}).holds or not printed(places).holds


@given(st.lists(st.sampled_from(RecordStep)))
def test_the_order_of_steps_is_irrelevant(steps: list[RecordStep]) -> None:
    """Which steps were taken decides, not the order they are reported in."""
    other = list(reversed(steps))

    def kept(done: list[RecordStep]) -> bool:
        body = Body.STANDING_COMMITTEE
        return record_valid(Kept.SPEECHES, done, of=body, level=Level.NATIONAL, on=ON).holds

    wanted = {
        RecordStep.RECORDED,
        RecordStep.SIGNED,
        RecordStep.BRIEFED,
        RecordStep.ARCHIVED,
    }
    assert (wanted <= set(steps)) is kept(steps)
    assert kept(steps) is kept(other)


@given(st.integers(0, 1), st.integers(1, 10), st.integers(0, 1), st.integers(0, 10))
def test_a_council_is_all_who_hold_its_posts(chair: int, vice: int, general: int, sat: int) -> None:
    """A naive count agrees: every one of them, and no member besides."""
    held = {Post.CHAIR: chair, Post.VICE_CHAIR: vice, Post.SECRETARY_GENERAL: general}
    seated = min(sat, vice)
    ruling = council_valid(
        Level.PROVINCE, in_office=held, sitting={**held, Post.VICE_CHAIR: seated}, on=ON
    )

    assert (seated == vice) is ruling.holds
