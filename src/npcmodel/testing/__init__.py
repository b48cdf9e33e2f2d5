"""Hypothesis strategies for every public type (测试用数据策略).

    >>> from hypothesis import find
    >>> import npcmodel as npc
    >>> from npcmodel import testing
    >>> town = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)
    >>> find(testing.presences(town, testing.TWO_THIRDS), lambda present: present >= 40)
    40

What comes out contradicts nothing and is of usual size; `corner=True`, `near=` and strategies
such as `tied_polls` lead to the edges. Results are what the rules answer to drawn facts. With
Hypothesis installed, `st.from_type(npcmodel.Roll)` works without this module; documents are
registered when it is imported.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.schemes import documents as _documents
from npcmodel.schemes import grading, parts, scoring
from npcmodel.testing.ballots import (
    candidates,
    close_polls,
    filled_polls,
    polls,
    tied_polls,
)
from npcmodel.testing.cases import (
    Happened,
    Occurred,
    Place,
    branches,
    tables,
)
from npcmodel.testing.contests import (
    congresses,
    election_results,
    margins,
    next_steps,
    project_choices,
    voting_rules,
)
from npcmodel.testing.dates import (
    FIRST_DAY,
    at_leasts,
    dated_values,
    days,
    days_of,
    every_periods,
    findings,
    frequencies,
    never_aparts,
    once_ins,
    sinces,
    work_calendars,
    years,
)
from npcmodel.testing.documents import (
    band_sets,
    bands,
    base_items,
    bounds,
    clamped_points,
    clamps,
    deduction_items,
    faults,
    groups,
    items,
    linear_items,
    measures,
    points,
    reaches,
    schemes,
    score_lines,
    scored_records,
    scores,
    spans_of_days,
    vetoes,
)
from npcmodel.testing.exact import (
    ceilings,
    cuts,
    pairs,
    sharings,
    spans,
    surpluses,
    thresholds,
    unit_fractions,
)
from npcmodel.testing.facts import (
    acts,
    electoral_districts,
    events,
    levels,
    meetings,
    presences,
    records,
    rolls,
    tallies,
)
from npcmodel.testing.law import (
    citations,
    editions,
    grounds,
    norms,
    open_points,
    parameters,
    provisions,
    questions,
    shares,
    texts,
)
from npcmodel.testing.making import (
    names,
    words,
)
from npcmodel.testing.places import (
    local_values,
    profiles,
)
from npcmodel.testing.sittings import (
    days_known,
    duties,
    owed_duties,
    presiders,
    sitting_rolls,
    year_lines,
    years_of_sessions,
)
from npcmodel.testing.sizes import (
    delegations,
    distributions,
    fixers,
    granters,
    nationality_regimes,
    populations,
    posts,
    quotas,
    ranges,
    seats_mosts,
)
from npcmodel.testing.verdicts import (
    RULES,
    deadlines,
    matters,
    rulings,
    vote_methods,
    voting_orders,
)

__all__ = [
    "DOCUMENTS",
    "FIRST_DAY",
    "HALF",
    "RULES",
    "TWO_THIRDS",
    "Happened",
    "Occurred",
    "Place",
    "acts",
    "at_leasts",
    "band_sets",
    "bands",
    "base_items",
    "bounds",
    "branches",
    "candidates",
    "ceilings",
    "citations",
    "clamped_points",
    "clamps",
    "close_polls",
    "congresses",
    "cuts",
    "dated_values",
    "days",
    "days_known",
    "days_of",
    "deadlines",
    "deduction_items",
    "delegations",
    "distributions",
    "duties",
    "editions",
    "election_results",
    "electoral_districts",
    "events",
    "every_periods",
    "faults",
    "filled_polls",
    "findings",
    "fixers",
    "frequencies",
    "granters",
    "grounds",
    "groups",
    "items",
    "levels",
    "linear_items",
    "local_values",
    "margins",
    "matters",
    "measures",
    "meetings",
    "names",
    "nationality_regimes",
    "never_aparts",
    "next_steps",
    "norms",
    "once_ins",
    "open_points",
    "owed_duties",
    "pairs",
    "parameters",
    "points",
    "polls",
    "populations",
    "posts",
    "presences",
    "presiders",
    "profiles",
    "project_choices",
    "provisions",
    "questions",
    "quotas",
    "ranges",
    "reaches",
    "records",
    "rolls",
    "rulings",
    "schemes",
    "score_lines",
    "scored_records",
    "scores",
    "seats_mosts",
    "shares",
    "sharings",
    "sinces",
    "sitting_rolls",
    "spans",
    "spans_of_days",
    "surpluses",
    "tables",
    "tallies",
    "texts",
    "thresholds",
    "tied_polls",
    "unit_fractions",
    "vetoes",
    "vote_methods",
    "voting_orders",
    "voting_rules",
    "words",
    "work_calendars",
    "year_lines",
    "years",
    "years_of_sessions",
]

HALF = more_than(Fraction(1, 2))
"""The majority of the statutes (过半数)."""

TWO_THIRDS = at_least(Fraction(2, 3))
"""The quorum of congresses, and the majority of a constitutional amendment (三分之二以上)."""

DOCUMENTS: Mapping[type, Callable[[], SearchStrategy[Any]]] = MappingProxyType(
    {
        _documents.BaseItem: base_items,
        _documents.Clamp: clamps,
        _documents.DeductionItem: deduction_items,
        _documents.Group: groups,
        _documents.LinearItem: linear_items,
        _documents.Measure: measures,
        _documents.Scheme: schemes,
        _documents.Veto: vetoes,
        _documents.Within: spans_of_days,
        grading.Band: bands,
        grading.Bands: band_sets,
        parts.Bounds: bounds,
        parts.Clamped: clamped_points,
        parts.Fault: faults,
        parts.Reach: reaches,
        scoring.Line: score_lines,
        scoring.Score: scores,
    }
)
"""The types that need pydantic, with their strategies: registered when this is imported."""

for _kind, _strategy in DOCUMENTS.items():
    st.register_type_strategy(_kind, _strategy())
