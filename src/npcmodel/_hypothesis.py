"""Tells Hypothesis, where it is installed, which strategy belongs to which public type.

Hypothesis calls `register` when it is imported. Only the classes are loaded then; the
strategies are built when somebody asks for one. Types that need pydantic are left to
`npcmodel.testing`, so that importing Hypothesis stays light.
"""

from __future__ import annotations

import typing as _t
from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType

if _t.TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = ["STRATEGIES", "register"]

STRATEGIES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "appointments.acting": {"ActingPool": "acting_pools"},
        "appointments.endings": {"OfficeAfter": "office_afters", "RemovalRoute": "removal_routes"},
        "appointments.events": {
            "Announced": "announced_steps",
            "ApprovedAbove": "approved_steps",
            "CertificateIssued": "certificate_steps",
            "Died": "death_steps",
            "Exempted": "exempted_steps",
            "LawTestTaken": "law_test_steps",
            "OfficeAbolished": "abolished_steps",
            "Proposed": "proposed_steps",
            "Recalled": "recalled_steps",
            "RefusedAbove": "refused_steps",
            "Released": "released_steps",
            "Removed": "removed_steps",
            "Resigned": "resigned_steps",
            "SpeechMade": "speech_steps",
            "SpeechWaived": "waiver_steps",
            "Sworn": "oath_steps",
            "TermEnded": "term_end_steps",
            "VotePutOff": "put_off_steps",
            "Voted": "vote_steps",
            "Withdrawn": "withdrawn_steps",
        },
        "appointments.government": {"SeparateVotes": "separate_votes"},
        "appointments.lifecycle": {"Appointment": "appointment_cases"},
        "appointments.nominees": {
            "EarlierProposal": "earlier_proposals",
            "EarlierTest": "earlier_tests",
        },
        "appointments.oath_form": {"OathWording": "oath_wordings"},
        "appointments.oaths": {"OathOrganisers": "oath_organisers"},
        "appointments.who": {"Filling": "fillings"},
        "bills": {"AgendaPath": "agenda_paths"},
        "committees.attendance": {
            "Absences": "absence_results",
            "MeetingAttendance": "attendances",
            "TimeAway": "times_away",
        },
        "dates.dated": {"Dated": "dated_values", "Since": "sinces"},
        "dates.frequency": {
            "AtLeast": "at_leasts",
            "EveryPeriod": "every_periods",
            "NeverApart": "never_aparts",
            "OnceIn": "once_ins",
        },
        "dates.held": {"Finding": "findings"},
        "dates.workdays": {"WorkCalendar": "work_calendars"},
        "duties.reports": {"ReportCoverage": "report_coverages"},
        "duties.yearly": {"YearOfActivities": "years_of_activities"},
        "elections.ballots": {"Ballot": "raw_ballots"},
        "elections.calendar": {"ElectionCalendar": "election_calendars"},
        "elections.conduct": {"Electors": "electors_of", "Organiser": "organisers"},
        "elections.counts": {"Count": "counts"},
        "elections.credentials": {"Credentials": "credentials"},
        "elections.participation": {"Unit": "units"},
        "elections.results": {
            "ElectionResult": "election_results",
            "NextStep": "next_steps",
            "Round": "rounds",
        },
        "elections.voters": {"Voter": "voters"},
        "exact.margins": {"Span": "spans", "Surplus": "surpluses"},
        "exact.nearness": {"Unseating": "unseatings"},
        "exact.ranking": {"Cut": "cuts"},
        "exact.sharing": {"Shares": "sharings"},
        "exact.thresholds": {"Ceiling": "ceilings", "Threshold": "thresholds"},
        "facts.areas": {
            "ElectoralDistrict": "electoral_districts",
            "ServiceCongress": "service_congresses",
            "ServiceDistrict": "service_districts",
            "VillageElectorate": "village_electorates",
        },
        "facts.ballots": {"Poll": "polls", "Tally": "tallies"},
        "facts.bodies": {"Roll": "rolls"},
        "facts.meetings": {"Act": "acts", "Meeting": "meetings"},
        "facts.oaths": {"OathCeremony": "oath_ceremonies"},
        "facts.records": {"Event": "events", "Record": "records"},
        "law.citation": {"Citation": "citations", "Edition": "editions"},
        "law.deadline": {"Deadline": "deadlines"},
        "law.norm": {"Norm": "norms"},
        "law.parameter": {"Parameter": "parameters", "Provision": "provisions"},
        "law.ruling": {
            "Ground": "grounds",
            "OpenPoint": "open_points",
            "Question": "questions",
            "Ruling": "rulings",
            "Share": "shares",
        },
        "law.wording": {"Text": "texts"},
        "lifecycle": {"Branch": "branches", "Table": "tables"},
        "livelihood": {"ProjectChoice": "project_choices", "VotingRule": "voting_rules"},
        "mandates": {
            "Defence": "defences",
            "Hearing": "hearings",
            "OfficesEnded": "offices_endings",
            "ResignationPath": "resignation_paths",
            "ServiceResignation": "service_resignations",
        },
        "mandates.committees": {
            "CommitteeMembers": "committee_members_results",
            "Nominee": "nominees",
        },
        "mandates.composition": {
            "Composition": "compositions",
            "GroupShare": "group_shares",
            "Target": "targets",
            "TargetLine": "target_lines",
        },
        "mandates.immunity": {
            "ArrestPermission": "arrest_permissions",
            "ProtectedSeat": "protected_seats",
        },
        "mandates.lost_bodies": {"LostQuorum": "lost_quorums"},
        "mandates.reporting": {"StatusReport": "status_reports"},
        "mandates.roster": {
            "InOffice": "in_offices",
            "Roster": "rosters",
            "RosterStep": "roster_steps",
        },
        "mandates.status": {"Mandate": "mandate_lives"},
        "mandates.status_events": {
            "AbsentUnapproved": "absent_events",
            "CapacityLost": "capacity_events",
            "CredentialsConfirmed": "confirmation_events",
            "CredentialsVoid": "voided_events",
            "Died": "death_events",
            "Elected": "election_events",
            "EndAnnounced": "announcement_events",
            "MovedAway": "moved_events",
            "NationalityLost": "nationality_events",
            "Recalled": "recall_events",
            "ResignationAccepted": "resignation_events",
            "Resumed": "resumed_events",
            "RightsLost": "rights_events",
            "Suspended": "suspension_events",
            "TermEnded": "end_of_term_events",
        },
        "nominations": {
            "Disqualification": "disqualifications",
            "PrimaryNeed": "primary_needs",
            "PrimaryResult": "primary_results",
        },
        "pairs": {"Pairs": "pairs"},
        "procedure": {"VotingOrder": "voting_orders"},
        "procedure.presidium": {"PresidiumSize": "presidium_sizes"},
        "profiles.appointing": {"AppointmentRules": "appointment_rules"},
        "profiles.committee_rules": {"CommitteeRules": "committee_rules"},
        "profiles.congress_rules": {"CongressRules": "congress_rules"},
        "profiles.deputies": {"DeputyRules": "deputy_rules"},
        "profiles.direct": {"DirectElections": "direct_elections"},
        "profiles.profile": {"Local": "local_values", "Profile": "profiles"},
        "profiles.swearing": {"OathRules": "oath_rules"},
        "satisfaction": {"Satisfaction": "satisfactions", "SatisfactionRule": "satisfaction_rules"},
        "seats": {
            "Delegation": "delegations",
            "Distribution": "distributions",
            "Districting": "districtings",
            "FixedBy": "fixers",
            "GrantedBy": "granters",
            "NationalityRegime": "nationality_regimes",
            "Posts": "posts",
            "Quota": "quotas",
            "Range": "ranges",
            "SeatsMost": "seats_mosts",
        },
        "sessions": {
            "Duty": "duties",
            "Line": "year_lines",
            "Owed": "owed_duties",
            "Presider": "presiders",
            "YearOfSessions": "years_of_sessions",
        },
        "sitting.candidates": {"Margin": "margins"},
        "sitting.methods": {"VoteMethod": "vote_methods"},
        "sitting.nearness": {"Turn": "turns", "Turning": "turnings"},
        "supervision": {
            "AnswerForm": "answer_forms",
            "InterpellationAnswer": "interpellation_answers",
        },
        "terms.durations": {"Term": "terms_of_office"},
        "terms.vacancies": {"Succession": "successions"},
        "villages": {
            "RepresentativeNumbers": "village_representations",
            "RepresentativesMeeting": "representatives_meetings",
            "ResidentsArea": "neighbourhoods",
            "ResidentsMeeting": "residents_meetings",
            "Successors": "committee_successions",
            "VillageProxy": "village_proxies",
            "VillageVoter": "village_voters",
            "VillageYear": "village_duties",
            "VillagersMeeting": "villagers_meetings",
        },
    }
)
"""By module: the public types and the function of `npcmodel.testing` that makes each."""

# What these hold is drawn by their strategies' own parameters: Provision[Share] holds shares.
_GENERIC = frozenset(
    {"cuts", "dated_values", "pairs", "parameters", "provisions", "sharings", "sinces"}
)


def register() -> None:
    """Register a strategy for every public type of facts and results."""
    from hypothesis import strategies as st  # noqa: PLC0415  # an optional dependency

    for home, names in STRATEGIES.items():
        module = import_module(f"npcmodel.{home}")
        for kind, strategy in names.items():
            st.register_type_strategy(getattr(module, kind), _lazily(strategy))


def _lazily(name: str) -> Callable[[type], SearchStrategy[_t.Any]]:
    def build(kind: type) -> SearchStrategy[_t.Any]:
        from hypothesis import strategies as st  # noqa: PLC0415  # an optional dependency

        strategy = getattr(import_module("npcmodel.testing"), name)
        held = (
            []
            if name not in _GENERIC
            else [
                st.from_type(part) for part in _t.get_args(kind) if not isinstance(part, _t.TypeVar)
            ]
        )
        found: SearchStrategy[_t.Any] = strategy(*held)
        return found

    return build
