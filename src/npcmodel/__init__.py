"""npcmodel: the rules of China's people's congresses, exact, dated and cited.

    >>> import npcmodel as npc
    >>> from datetime import date
    >>> town = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)
    >>> ruling = npc.quorum(town, present=39, on=date(2026, 11, 21))
    >>> ruling.holds, ruling.grounds[0].missing
    (False, 1)
    >>> str(ruling.grounds[0].citation)
    '《地方组织法》（2022）第14条第4款'

Names are loaded when they are first asked for, so that importing the package stays light.
Each topic's own names live in its module: `npcmodel.seats`, `npcmodel.procedure`,
`npcmodel.livelihood` and so on.
"""

from __future__ import annotations

import typing as _t

if _t.TYPE_CHECKING:
    from npcmodel import (
        appointments as appointments,
    )
    from npcmodel import (
        bills as bills,
    )
    from npcmodel import (
        budgets as budgets,
    )
    from npcmodel import (
        charts as charts,
    )
    from npcmodel import (
        committees as committees,
    )
    from npcmodel import (
        dates as dates,
    )
    from npcmodel import (
        duties as duties,
    )
    from npcmodel import (
        elections as elections,
    )
    from npcmodel import (
        exact as exact,
    )
    from npcmodel import (
        facts as facts,
    )
    from npcmodel import (
        filing as filing,
    )
    from npcmodel import (
        hearings as hearings,
    )
    from npcmodel import (
        law as law,
    )
    from npcmodel import (
        legislation as legislation,
    )
    from npcmodel import (
        lifecycle as lifecycle,
    )
    from npcmodel import (
        livelihood as livelihood,
    )
    from npcmodel import (
        mandates as mandates,
    )
    from npcmodel import (
        matters as matters,
    )
    from npcmodel import (
        nominations as nominations,
    )
    from npcmodel import (
        oversight as oversight,
    )
    from npcmodel import (
        params as params,
    )
    from npcmodel import (
        procedure as procedure,
    )
    from npcmodel import (
        profiles as profiles,
    )
    from npcmodel import (
        satisfaction as satisfaction,
    )
    from npcmodel import (
        schemes as schemes,
    )
    from npcmodel import (
        seats as seats,
    )
    from npcmodel import (
        sessions as sessions,
    )
    from npcmodel import (
        sitting as sitting,
    )
    from npcmodel import (
        stations as stations,
    )
    from npcmodel import (
        suggestions as suggestions,
    )
    from npcmodel import (
        supervision as supervision,
    )
    from npcmodel import (
        terms as terms,
    )
    from npcmodel import (
        testing as testing,
    )
    from npcmodel import (
        townships as townships,
    )
    from npcmodel import (
        villages as villages,
    )
    from npcmodel.dates.frequency import AtLeast, EveryPeriod, NeverApart, OnceIn, Period
    from npcmodel.elections.calendar import election_calendar
    from npcmodel.elections.deputies import elect_deputies
    from npcmodel.elections.officials import elect_officials
    from npcmodel.elections.results import ElectionResult, NextStep, Step
    from npcmodel.elections.resuming import another_ballot, another_election
    from npcmodel.errors import (
        FactsError,
        NotInForceError,
        NpcModelError,
        OutOfRangeError,
        TransitionError,
        UndecidedError,
    )
    from npcmodel.exact.sharing import Method
    from npcmodel.facts.acts import ActKind
    from npcmodel.facts.areas import ElectoralDistrict
    from npcmodel.facts.ballots import Poll, Tally
    from npcmodel.facts.bodies import Body, Roll
    from npcmodel.facts.levels import Level, Tier
    from npcmodel.facts.meetings import Act, Meeting, MeetingKind
    from npcmodel.facts.people import Contest, Post
    from npcmodel.facts.records import Event, Record
    from npcmodel.law.citation import Citation, Statute
    from npcmodel.law.deadline import DayState, Deadline
    from npcmodel.law.norm import Norm
    from npcmodel.law.parameter import Provision
    from npcmodel.law.ruling import Base, Ruling
    from npcmodel.law.statutes import NEWEST
    from npcmodel.profiles.profile import Profile
    from npcmodel.schemes.documents import Scheme
    from npcmodel.schemes.scoring import Score, score
    from npcmodel.schemes.standards.areas import Standard
    from npcmodel.schemes.standards.assessing import assess
    from npcmodel.seats import (
        Distribution,
        Quota,
        Range,
        committee_size,
        deputy_seats,
        distribute_seats,
    )
    from npcmodel.sessions import YearOfSessions, owed, sessions_held, year_duties
    from npcmodel.sitting.candidates import Margin, candidate_margin
    from npcmodel.sitting.decisions import Matter, carried
    from npcmodel.sitting.initiatives import Initiative, may_initiate
    from npcmodel.sitting.opening import quorum
    from npcmodel.suggestions.times import answer_due

_HOME = {
    "Act": "facts.meetings",
    "ActKind": "facts.acts",
    "AtLeast": "dates.frequency",
    "Base": "law.ruling",
    "Body": "facts.bodies",
    "Citation": "law.citation",
    "Contest": "facts.people",
    "DayState": "law.deadline",
    "Deadline": "law.deadline",
    "Distribution": "seats",
    "ElectionResult": "elections.results",
    "ElectoralDistrict": "facts.areas",
    "Event": "facts.records",
    "EveryPeriod": "dates.frequency",
    "FactsError": "errors",
    "Initiative": "sitting.initiatives",
    "Level": "facts.levels",
    "Margin": "sitting.candidates",
    "Matter": "sitting.decisions",
    "Meeting": "facts.meetings",
    "MeetingKind": "facts.meetings",
    "Method": "exact.sharing",
    "NEWEST": "law.statutes",
    "NeverApart": "dates.frequency",
    "NextStep": "elections.results",
    "Norm": "law.norm",
    "NotInForceError": "errors",
    "NpcModelError": "errors",
    "OnceIn": "dates.frequency",
    "OutOfRangeError": "errors",
    "Period": "dates.frequency",
    "Poll": "facts.ballots",
    "Post": "facts.people",
    "Profile": "profiles.profile",
    "Provision": "law.parameter",
    "Quota": "seats",
    "Range": "seats",
    "Record": "facts.records",
    "Roll": "facts.bodies",
    "Ruling": "law.ruling",
    "Scheme": "schemes.documents",
    "Score": "schemes.scoring",
    "Standard": "schemes.standards.areas",
    "Statute": "law.citation",
    "Step": "elections.results",
    "Tally": "facts.ballots",
    "Tier": "facts.levels",
    "TransitionError": "errors",
    "UndecidedError": "errors",
    "YearOfSessions": "sessions",
    "another_ballot": "elections.resuming",
    "another_election": "elections.resuming",
    "answer_due": "suggestions.times",
    "assess": "schemes.standards.assessing",
    "candidate_margin": "sitting.candidates",
    "carried": "sitting.decisions",
    "committee_size": "seats",
    "deputy_seats": "seats",
    "distribute_seats": "seats",
    "elect_deputies": "elections.deputies",
    "elect_officials": "elections.officials",
    "election_calendar": "elections.calendar",
    "may_initiate": "sitting.initiatives",
    "owed": "sessions",
    "quorum": "sitting.opening",
    "score": "schemes.scoring",
    "sessions_held": "sessions",
    "year_duties": "sessions",
}
_MODULES = frozenset(
    {
        "appointments",
        "bills",
        "budgets",
        "charts",
        "committees",
        "dates",
        "duties",
        "elections",
        "exact",
        "facts",
        "filing",
        "hearings",
        "law",
        "legislation",
        "lifecycle",
        "livelihood",
        "mandates",
        "matters",
        "nominations",
        "oversight",
        "params",
        "procedure",
        "profiles",
        "satisfaction",
        "schemes",
        "seats",
        "sessions",
        "sitting",
        "stations",
        "suggestions",
        "supervision",
        "terms",
        "testing",
        "townships",
        "villages",
    }
)

__all__ = [
    "NEWEST",
    "Act",
    "ActKind",
    "AtLeast",
    "Base",
    "Body",
    "Citation",
    "Contest",
    "DayState",
    "Deadline",
    "Distribution",
    "ElectionResult",
    "ElectoralDistrict",
    "Event",
    "EveryPeriod",
    "FactsError",
    "Initiative",
    "Level",
    "Margin",
    "Matter",
    "Meeting",
    "MeetingKind",
    "Method",
    "NeverApart",
    "NextStep",
    "Norm",
    "NotInForceError",
    "NpcModelError",
    "OnceIn",
    "OutOfRangeError",
    "Period",
    "Poll",
    "Post",
    "Profile",
    "Provision",
    "Quota",
    "Range",
    "Record",
    "Roll",
    "Ruling",
    "Scheme",
    "Score",
    "Standard",
    "Statute",
    "Step",
    "Tally",
    "Tier",
    "TransitionError",
    "UndecidedError",
    "YearOfSessions",
    "another_ballot",
    "another_election",
    "answer_due",
    "assess",
    "candidate_margin",
    "carried",
    "committee_size",
    "deputy_seats",
    "distribute_seats",
    "elect_deputies",
    "elect_officials",
    "election_calendar",
    "may_initiate",
    "owed",
    "quorum",
    "score",
    "sessions_held",
    "year_duties",
]

if not _t.TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from importlib import import_module  # noqa: PLC0415  # only when a name is asked for

        if name in _HOME:
            value = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        elif name in _MODULES:
            value = import_module(f"{__name__}.{name}")
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, *_MODULES})
