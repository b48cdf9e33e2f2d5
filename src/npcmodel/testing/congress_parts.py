"""Strategies for the rules of procedure of a place's congress, and what follows from them."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.bodies import Body
from npcmodel.law.ruling import Base, Share
from npcmodel.params.npc_rules import SpeakingTime
from npcmodel.procedure.presidium import PresidiumSize, presidium_size
from npcmodel.profiles.congress_rules import Months, ShareRange
from npcmodel.profiles.parts import Limit, TimeLimit, TimeUnit
from npcmodel.profiles.shanghai import SHANGHAI
from npcmodel.testing.dates import days
from npcmodel.testing.making import built
from npcmodel.testing.publicity import agenda_actors, publication_duties, record_steps

__all__ = ["CONGRESS_FIELDS", "months", "presidium_sizes", "share_ranges"]

_BEFORE = (
    TimeLimit(1, TimeUnit.MONTHS, before=True),
    TimeLimit(30, before=True),
    TimeLimit(20, before=True, soft=True),
)
_ORGANS = (Body.PRESIDIUM, Body.STANDING_COMMITTEE, Body.GOVERNMENT, Body.COURT)


def share_ranges() -> SearchStrategy[ShareRange]:
    """Return between which shares the members of a presidium lie (主席团人数的比例)."""

    def build(draw: DrawFn) -> ShareRange:
        least = draw(st.integers(1, 50))
        return ShareRange(Fraction(least, 100), Fraction(draw(st.integers(least, 60)), 100))

    return built(build)


def months() -> SearchStrategy[Months]:
    """Return in which months of a year a session falls (会议举行的月份)."""

    def build(draw: DrawFn) -> Months:
        first = draw(st.integers(1, 12))
        return Months(first, draw(st.integers(first, 12)), draw(st.booleans()))

    return built(build)


def _of(base: Base) -> SearchStrategy[Share]:
    half, thirds = more_than(Fraction(1, 2)), at_least(Fraction(2, 3))
    return st.sampled_from([Share(half, base), Share(thirds, base)])


def _organs(*able: Body) -> SearchStrategy[tuple[Body, ...]]:
    return st.lists(st.sampled_from(able), unique=True, min_size=1).map(tuple)


def _speeches() -> SearchStrategy[SpeakingTime]:
    return st.sampled_from([(10, 5), (15, 10), (20, 10)]).map(lambda each: SpeakingTime(each, 2))


_PUBLISHED = (
    "session_date",
    "moved_session_date",
    "announced",
    "announced_persons",
    "announced_departures",
    "printed",
    "printed_in_daily",
    "election_result",
    "vote_result",
    "votes_published",
    "meeting_open",
)
_AGENDA = (
    "agenda_draft",
    "agenda_discussed",
    "agenda_revised",
    "preparatory_presider",
    "agenda_adopted",
    "schedule",
    "schedule_change",
)
CONGRESS_FIELDS: Mapping[str, SearchStrategy[Any]] = {
    "session_months": months(),
    "extraordinary_organs": _organs(Body.STANDING_COMMITTEE),
    **dict.fromkeys(("notice", "drafts", "reports", "plan_and_budget"), st.sampled_from(_BEFORE)),
    **dict.fromkeys(_PUBLISHED, publication_duties()),
    **dict.fromkeys(_AGENDA, agenda_actors()),
    "speech_records": record_steps(),
    "presidium_size": share_ranges(),
    "presidium_quorum": _of(Base.ALL_PRESIDIUM_MEMBERS),
    "presidium_majority": _of(Base.ALL_PRESIDIUM_MEMBERS),
    "bill_organs": _organs(*_ORGANS),
    "bill_delegation_majority": _of(Base.ALL_DELEGATION_DEPUTIES),
    "interpellation_delegation_majority": _of(Base.ALL_DELEGATION_DEPUTIES),
    "recall_organs": _organs(*_ORGANS[:2]),
    "deputy_recall_organs": _organs(*_ORGANS[:2]),
    "investigation_organs": _organs(Body.PRESIDIUM),
    "nomination_organs": _organs(Body.PRESIDIUM),
    "deputy_nomination_organs": _organs(Body.PARTY, Body.PEOPLES_ORGANISATION),
    "plenary_speeches": _speeches(),
    "presidium_speeches": _speeches(),
    "participation": _of(Base.ALL_DEPUTIES),
    "postponement": _of(Base.PERSONS_PRESENT),
    "reconsideration": _of(Base.SPONSORS),
    "deputies_bill_reconsideration": _of(Base.SPONSORS),
    "draft_publication_days": st.sampled_from([Limit(least=30), Limit(least=30, soft=True)]),
}
"""The values of fields whose kind alone does not tell them."""


def presidium_sizes() -> SearchStrategy[PresidiumSize]:
    """Return how large presidia may be: of a place that says so, and where nobody does."""

    def build(draw: DrawFn) -> PresidiumSize:
        deputies = draw(st.integers(1, 12) | st.integers(300, 1000))
        profile = draw(st.just(SHANGHAI) | st.none())
        return presidium_size(deputies, on=draw(days()), profile=profile)

    return built(build)
