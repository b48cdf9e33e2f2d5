"""Strategies for publication, records, agendas and councils of chairpersons."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.facts.agendas import AgendaActor, AgendaStep
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.facts.people import Post
from npcmodel.facts.publications import (
    Kept,
    Outlet,
    Publication,
    PublicationForm,
    Published,
    Publisher,
    RecordStep,
)
from npcmodel.law.ruling import Ruling
from npcmodel.law.wording import Text
from npcmodel.mandates.councils import (
    CouncilAct,
    council_act_valid,
    council_presider_valid,
    council_valid,
)
from npcmodel.procedure.agendas import agenda_step_valid
from npcmodel.procedure.publishing import publication_valid
from npcmodel.procedure.records import record_valid
from npcmodel.profiles.guangdong import GUANGDONG
from npcmodel.profiles.henan import HENAN
from npcmodel.profiles.profile import Profile

__all__ = ["PUBLICITY_RULES", "agenda_actors", "publication_duties", "record_steps"]

_BODIES = (Body.CONGRESS, Body.STANDING_COMMITTEE)
_LEVELS = [level for level in Level if level.tier is not Tier.TOWNSHIP]


def publication_duties() -> SearchStrategy[Publication]:
    """Return how texts have something published: by one, in a form, in places, or at all."""
    unless = Text("经主任会议决定，可以暂不公开", "unless the council of chairpersons decides so")
    return st.builds(
        Publication,
        st.lists(st.sampled_from(Published), min_size=1, max_size=4, unique=True).map(tuple),
        st.lists(st.sampled_from(Publisher), max_size=2, unique=True).map(tuple),
        st.none() | st.sampled_from(PublicationForm),
        st.lists(st.sampled_from(Outlet), max_size=3, unique=True).map(tuple),
        st.booleans(),
        st.booleans(),
        st.none() | st.just(unless),
    )


def record_steps() -> SearchStrategy[tuple[RecordStep, ...]]:
    """Return what is done to keep a record: one step or several (记录的步骤)."""
    return st.lists(st.sampled_from(RecordStep), min_size=1, max_size=4, unique=True).map(tuple)


def agenda_actors() -> SearchStrategy[tuple[AgendaActor, ...]]:
    """Return who may take a step about an agenda: one, or one of two."""
    return st.lists(st.sampled_from(AgendaActor), min_size=1, max_size=2, unique=True).map(tuple)


def _place(draw: DrawFn, level: Level) -> Profile | None:
    """A profile of the level's tier, or none: no place binds the nation."""
    if level.tier is not Tier.PROVINCE:
        return None
    return draw(st.sampled_from([None, GUANGDONG, HENAN]))


_ANYWHERE = [
    Published.RESOLUTION,
    Published.VOTE_RESULT,
    Published.MEETING,
    Published.WORK_REPORT,
    Published.SUPERVISION_PLAN,
    Published.MINUTES,
]


def _publication_valid(draw: DrawFn, on: date) -> Ruling:
    level = draw(st.sampled_from(_LEVELS))
    passed = draw(st.dates(date(2025, 1, 1), date(2026, 1, 1)))
    later = st.integers(0, 10).map(lambda days: passed + timedelta(days=days))
    return publication_valid(
        draw(st.sampled_from(_ANYWHERE)),
        of=draw(st.sampled_from(_BODIES)),
        level=level,
        passed=passed,
        by=draw(st.none() | st.sampled_from(Publisher)),
        form=draw(st.none() | st.sampled_from(PublicationForm)),
        outlets=draw(st.dictionaries(st.sampled_from(Outlet), later, max_size=12)),
        on=on,
        profile=_place(draw, level),
    )


def _record_valid(draw: DrawFn, on: date) -> Ruling:
    level = draw(st.sampled_from(_LEVELS))
    return record_valid(
        draw(st.sampled_from(Kept)),
        draw(record_steps()),
        of=draw(st.sampled_from(_BODIES)),
        level=level,
        on=on,
        profile=_place(draw, level),
    )


def _agenda_step_valid(draw: DrawFn, on: date) -> Ruling:
    level = draw(st.sampled_from(_LEVELS))
    return agenda_step_valid(
        draw(st.sampled_from([AgendaStep.AGENDA_DRAFT, AgendaStep.AGENDA_ADOPTED])),
        draw(st.sampled_from(AgendaActor)),
        of=draw(st.sampled_from(_BODIES)),
        level=level,
        on=on,
        profile=_place(draw, level),
    )


def _council_valid(draw: DrawFn, on: date) -> Ruling:
    level = draw(st.sampled_from(_LEVELS))
    held = {
        Post.CHAIR: draw(st.integers(0, 1)),
        Post.VICE_CHAIR: draw(st.integers(1, 8)),
        Post.SECRETARY_GENERAL: 0 if level.tier is Tier.COUNTY else draw(st.integers(0, 1)),
        Post.MEMBER: draw(st.integers(10, 60)),
    }
    ordinary = draw(st.sampled_from([0, 0, 1]))
    sitting = {**held, Post.MEMBER: ordinary}
    if held[Post.VICE_CHAIR] and draw(st.booleans()):
        sitting[Post.VICE_CHAIR] -= 1
    return council_valid(level, in_office=held, sitting=sitting, on=on, profile=_place(draw, level))


def _council_presider_valid(draw: DrawFn, on: date) -> Ruling:
    level = draw(st.sampled_from(_LEVELS))
    by = draw(st.none() | st.sampled_from(Post))
    entrusted = by not in {None, Post.CHAIR} and draw(st.booleans())
    place = _place(draw, level)
    return council_presider_valid(by, level=level, on=on, entrusted=entrusted, profile=place)


def _council_act_valid(draw: DrawFn, on: date) -> Ruling:
    level = draw(st.sampled_from(_LEVELS))
    # 监督法 of 2024 is the newest text among those that speak of these.
    day = max(on, date(2024, 11, 9))
    act = draw(st.sampled_from(CouncilAct))
    return council_act_valid(act, level=level, on=day, profile=_place(draw, level))


PUBLICITY_RULES: dict[str, Callable[[DrawFn, date], Ruling]] = {
    "agenda_step_valid": _agenda_step_valid,
    "council_act_valid": _council_act_valid,
    "council_presider_valid": _council_presider_valid,
    "council_valid": _council_valid,
    "publication_valid": _publication_valid,
    "record_valid": _record_valid,
}
"""The rules of this module's topics, and how the facts of each are drawn."""
