"""Strategies for rulings and deadlines: the rules themselves, asked of drawn facts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel import procedure, seats, sessions
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Level, Tier
from npcmodel.facts.meetings import MeetingKind
from npcmodel.law.deadline import Deadline
from npcmodel.law.ruling import Ruling
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.decisions import Choice, Matter, carried, choice_valid
from npcmodel.sitting.initiatives import Initiative, may_initiate
from npcmodel.sitting.methods import VoteMethod, vote_method
from npcmodel.sitting.opening import quorum
from npcmodel.testing.appointments import APPOINTMENT_RULES
from npcmodel.testing.budget_work import BUDGET_RULES
from npcmodel.testing.dates import days
from npcmodel.testing.electoral import VOTER_RULES
from npcmodel.testing.facts import levels, presences, rolls, tallies
from npcmodel.testing.forces import SERVICE_RULES
from npcmodel.testing.initiatives import proposals
from npcmodel.testing.inquiries import INQUIRY_RULES
from npcmodel.testing.law_making import LAW_MAKING_RULES
from npcmodel.testing.making import built, either
from npcmodel.testing.mandates import MANDATE_RULES
from npcmodel.testing.nominations import NOMINATION_RULES
from npcmodel.testing.places import profiles
from npcmodel.testing.projects import PROJECT_RULES
from npcmodel.testing.protection import OFFICE_RULES
from npcmodel.testing.publicity import PUBLICITY_RULES
from npcmodel.testing.suggesting import SUGGESTING_RULES
from npcmodel.testing.suggestion_cases import SUGGESTION_CASE_RULES
from npcmodel.testing.terms import TERM_RULES
from npcmodel.testing.township_work import TOWNSHIP_WORK_RULES

__all__ = ["RULES", "deadlines", "matters", "rulings", "vote_methods", "voting_orders"]

_COUNTY_UP = [level for level in Level if level.tier not in {Tier.TOWNSHIP, Tier.NATIONAL}]
_NATIONAL_MATTERS = {
    Body.CONGRESS: (Matter.ORDINARY, Matter.LAW, Matter.CONSTITUTIONAL_AMENDMENT),
    Body.STANDING_COMMITTEE: (
        Matter.ORDINARY,
        Matter.LAW,
        Matter.LEGAL_INTERPRETATION,
        Matter.TERM_EXTENSION,
    ),
    Body.PRESIDIUM: (Matter.ORDINARY,),
}


def matters(roll: Roll) -> SearchStrategy[Matter]:
    """Return what the body can decide (表决事项).

    Args:
        roll: a congress, a standing committee or a presidium.
    """
    if roll.level is Level.NATIONAL:
        return st.sampled_from(_NATIONAL_MATTERS[roll.body])
    return st.just(Matter.ORDINARY)


def _profile(draw: DrawFn, roll: Roll) -> Profile | None:
    """No place binds the nation; elsewhere there may be a profile or none."""
    return None if roll.level is Level.NATIONAL else draw(st.none() | profiles())


def _quorum(draw: DrawFn, on: date) -> Ruling:
    roll = draw(rolls() | rolls(corner=True))
    present = draw(presences(roll))
    by_video = draw(st.just(0) | st.integers(0, present))
    return quorum(
        roll,
        present=present,
        on=on,
        by_video=by_video,
        video_decided=draw(st.booleans()),
        profile=_profile(draw, roll),
    )


def _carried(draw: DrawFn, on: date) -> Ruling:
    roll = draw(rolls(body=draw(st.sampled_from(list(_NATIONAL_MATTERS)))))
    tally = draw(tallies(roll=roll))
    present = draw(st.none() | st.integers(tally.persons, roll.able))
    matter, profile = draw(matters(roll)), _profile(draw, roll)
    return carried(roll, tally, on=on, matter=matter, present=present, profile=profile)


def _choice_valid(draw: DrawFn, on: date) -> Ruling:
    return choice_valid(draw(st.sampled_from(Choice)), on=max(on, date(2025, 3, 12)))


def _may_initiate(draw: DrawFn, on: date) -> Ruling:
    what, roll, level = draw(proposals())
    # The youngest of the provisions that let somebody propose.
    young = what in {Initiative.REMOVAL, Initiative.INVESTIGATION}
    day = max(on, date(2024, 11, 9)) if young else on
    national = isinstance(roll, Roll) and roll.level is Level.NATIONAL
    profile = None if national else draw(st.none() | profiles())
    kind = draw(st.sampled_from(["signers", "delegations", "by"]))
    able = roll.able if isinstance(roll, Roll) else roll.registered
    return may_initiate(
        what,
        roll,
        on=day,
        signers=draw(st.integers(0, able)) if kind == "signers" else None,
        delegations=draw(st.integers(0, min(able, 5))) if kind == "delegations" else None,
        by=draw(st.sampled_from(Body)) if kind == "by" else None,
        level=level,
        profile=profile,
    )


def _notice_in_time(draw: DrawFn, on: date) -> Ruling:
    roll = draw(rolls())
    kind = draw(st.sampled_from(MeetingKind))
    notified = on - timedelta(days=draw(st.integers(0, 60)))
    profile = _profile(draw, roll)
    return procedure.notice_in_time(
        roll, notified=notified, opens=on, on=on, kind=kind, profile=profile
    )


def _speech_in_time(draw: DrawFn, on: date) -> Ruling:
    venue = draw(st.sampled_from(procedure.Venue))
    extended = venue is not procedure.Venue.NPC_PLENARY and draw(st.booleans())
    minutes, turn = draw(st.integers(1, 20)), draw(st.integers(1, 4))
    return procedure.speech_in_time(venue, minutes=minutes, turn=turn, on=on, extended=extended)


def _observers_valid(draw: DrawFn, on: date) -> Ruling:
    sent, adjusted = draw(st.integers(0, 3)), draw(st.booleans())
    return procedure.observers_valid(sent, on=on, adjusted=adjusted)


def _secret_sitting_valid(draw: DrawFn, on: date) -> Ruling:
    heard, took_part = draw(st.booleans()), draw(st.booleans())
    return procedure.secret_sitting_valid(delegations_heard=heard, heads_took_part=took_part, on=on)


def _postponement_valid(draw: DrawFn, on: date) -> Ruling:
    who = st.sampled_from(procedure.Proposer)
    return procedure.postponement_valid(proposed_by=draw(who), consent_of=draw(who), on=on)


def _session_move_valid(draw: DrawFn, on: date) -> Ruling:
    by, level = draw(st.sampled_from(Body)), draw(levels())
    return sessions.session_move_valid(by, level=level, on=on, authorised=draw(st.booleans()))


def _committee_size_valid(draw: DrawFn, on: date) -> Ruling:
    level, people = draw(st.sampled_from(_COUNTY_UP)), draw(st.integers(0, 100_000_000))
    size = draw(st.integers(10, 100))
    return seats.committee_size_valid(level, size, population=people, on=on)


def _seats_valid(draw: DrawFn, on: date) -> Ruling:
    level = draw(levels())
    local = level is not Level.NATIONAL
    people = draw(st.integers(0, 5_000_000)) if local else None
    right = seats.deputy_seats(level, population=people, on=on).total or 3000
    number = draw(st.sampled_from([right - 1, right, right + 1]) | st.integers(1, 3000))
    return seats.seats_valid(level, number, population=people, on=on)


def _refixing_valid(draw: DrawFn, on: date) -> Ruling:
    yes = st.booleans()
    return seats.refixing_valid(
        boundaries_changed=draw(yes),
        great_works=draw(yes),
        population_changed_much=draw(yes),
        on=on,
    )


def _nationality_ratio_valid(draw: DrawFn, on: date) -> Ruling:
    average = draw(st.integers(2, 5000))
    half = Fraction(average, 2)
    own = draw(st.sampled_from([half, half - Fraction(1, 4)]) | st.integers(1, 2 * average))
    dispersed = draw(st.booleans())
    waived = not dispersed and draw(st.booleans())
    return seats.nationality_ratio_valid(own, average, on=on, dispersed=dispersed, waived=waived)


def _nationality_represented(draw: DrawFn, on: date) -> Ruling:
    number, national = draw(st.integers(0, 3)), draw(st.booleans())
    return seats.nationality_represented(number, national=national, on=on)


RULES: dict[str, Callable[[DrawFn, date], Ruling]] = {
    **BUDGET_RULES,
    **PUBLICITY_RULES,
    **SUGGESTING_RULES,
    **SUGGESTION_CASE_RULES,
    **TOWNSHIP_WORK_RULES,
    **PROJECT_RULES,
    **LAW_MAKING_RULES,
    **APPOINTMENT_RULES,
    **INQUIRY_RULES,
    **MANDATE_RULES,
    **NOMINATION_RULES,
    **OFFICE_RULES,
    **TERM_RULES,
    **SERVICE_RULES,
    **VOTER_RULES,
    "carried": _carried,
    "choice_valid": _choice_valid,
    "committee_size_valid": _committee_size_valid,
    "may_initiate": _may_initiate,
    "nationality_ratio_valid": _nationality_ratio_valid,
    "nationality_represented": _nationality_represented,
    "notice_in_time": _notice_in_time,
    "observers_valid": _observers_valid,
    "postponement_valid": _postponement_valid,
    "quorum": _quorum,
    "refixing_valid": _refixing_valid,
    "seats_valid": _seats_valid,
    "secret_sitting_valid": _secret_sitting_valid,
    "session_move_valid": _session_move_valid,
    "speech_in_time": _speech_in_time,
}
"""The rules that `rulings` asks, by name, and how the facts of each are drawn."""


def rulings(*rules: str, on: date | None = None) -> SearchStrategy[Ruling]:
    """Return verdicts (裁断): a rule asked of facts that suit it.

    Args:
        rules: the names of the rules; none for all of them.
        on: the day whose law applies; None for any from 2022 on.
    """
    names = rules or tuple(RULES)

    def build(draw: DrawFn) -> Ruling:
        rule = RULES[draw(st.sampled_from(names))]
        return rule(draw, draw(either(on, days())))

    return built(build)


def deadlines() -> SearchStrategy[Deadline]:
    """Return last days with their provisions (期限)."""

    def build(draw: DrawFn) -> Deadline:
        on, starts = draw(days()), draw(days())
        if draw(st.booleans()):
            return seats.refixing_report_due(starts, on=on)
        level = draw(levels())
        place = draw(st.none() | profiles()) if level is not Level.NATIONAL else None
        return sessions.first_session_due(starts, level=level, on=on, profile=place)

    return built(build)


def vote_methods() -> SearchStrategy[VoteMethod]:
    """Return ways of voting in the national bodies (表决方式)."""

    def build(draw: DrawFn) -> VoteMethod:
        body = draw(st.sampled_from(list(_NATIONAL_MATTERS)))
        matter = draw(st.sampled_from(_NATIONAL_MATTERS[body]))
        video = body is Body.STANDING_COMMITTEE and draw(st.booleans())
        works = draw(st.booleans())
        return vote_method(body, matter, on=draw(days()), device_works=works, by_video=video)

    return built(build)


def voting_orders() -> SearchStrategy[procedure.VotingOrder]:
    """Return what is voted on first (表决顺序)."""
    return st.builds(procedure.voting_order, amended=st.booleans(), on=days())
