"""What local texts forbid on the way into an office: the guards of its life cycle."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import groupby
from typing import Any, Protocol

from npcmodel.appointments.events import (
    Announced,
    AppointmentEvent,
    AppointmentStage,
    CertificateIssued,
    Exempted,
    LawTestTaken,
    OfficeAbolished,
    Proposed,
    SpeechMade,
    SpeechWaived,
    Sworn,
    TermEnded,
    Voted,
    Withdrawn,
)
from npcmodel.appointments.oaths import OathOrganisers, local_texts, oath_organiser
from npcmodel.dates.periods import months_after
from npcmodel.errors import NotInForceError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.facts.oaths import OathChoice, OathGroup, OathOrganiser
from npcmodel.facts.offices import Office
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground, OpenPoint
from npcmodel.law.wording import Text
from npcmodel.profiles.appointing import (
    AppointedPost,
    EarlyAct,
    LawTest,
    LocalPost,
    OfficeChange,
    PassValidity,
    Renomination,
    Speech,
)
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.places import appointing

__all__ = ["appointment_texts", "barring", "oath_group", "open_points", "organisers"]


class _Appointing(Protocol):
    """What the guards read of an appointment."""

    @property
    def office(self) -> AppointedPost:
        """Which office."""
        ...

    @property
    def level(self) -> Level:
        """Of which level."""
        ...

    @property
    def by(self) -> Body:
        """Which body fills it."""
        ...

    @property
    def profile(self) -> Profile | None:
        """The place's own provisions."""
        ...

    @property
    def stage(self) -> AppointmentStage:
        """The stage reached."""
        ...

    @property
    def events(self) -> tuple[AppointmentEvent, ...]:
        """What happened."""
        ...


def appointment_texts(case: _Appointing, field: str, on: date) -> tuple[Provision[Any], ...]:
    """Return what binds the standing committee that appoints, on the day, the nearest first.

    A text for standing committees of every level binds those below the place; any other the
    place's own alone. None speaks of whom a congress elects.
    """
    profile = case.profile if case.by is Body.STANDING_COMMITTEE else None
    found = appointing(profile, field, on, case.level.tier)
    return tuple(one.provision for one in found)


def barring(case: _Appointing, event: AppointmentEvent) -> tuple[Ground, ...]:
    """Return the provisions of the event's own day that forbid it; none where no text does."""
    guard = _GUARDS.get(type(event))
    return () if guard is None else guard(case, event)


def _bars(one: Provision[Any], zh: str, en: str) -> Ground:
    return Ground(one.source, holds=False, says=Text(zh, en))


# What happened in the term, and since the nomination


def _in_term(case: _Appointing) -> tuple[AppointmentEvent, ...]:
    """Return what happened since the last change of term."""
    ends = [place for place, one in enumerate(case.events, 1) if isinstance(one, TermEnded)]
    return case.events[ends[-1] if ends else 0 :]


def _since_last_outcome(case: _Appointing) -> tuple[AppointmentEvent, ...]:
    """Return what happened since a nomination was last voted on or withdrawn, in this term."""
    term = _in_term(case)
    ends = [place for place, one in enumerate(term, 1) if isinstance(one, Voted | Withdrawn)]
    return term[ends[-1] if ends else 0 :]


# Proposing again


def _proposed(case: _Appointing, event: AppointmentEvent) -> tuple[Ground, ...]:
    failed = [one for one in _in_term(case) if isinstance(one, Voted) and not one.passed]
    grounds: tuple[Ground, ...] = ()
    for one in appointment_texts(case, "renomination", event.day):
        rule: Renomination = one.value
        number = _longest_run(case) if rule.consecutive else len(failed)
        if number >= rule.failures:
            in_a_row, together = ("连续", " in a row") if rule.consecutive else ("", "")
            grounds += (
                _bars(
                    one,
                    f"{in_a_row}{number}次未获通过，本届内不得再提名为同一职务人选",
                    f"not carried {number} times{together}: barred from the office in this term",
                ),
            )
        elif rule.cooldown_months is not None and failed:
            first = months_after(failed[-1].day, rule.cooldown_months)
            if event.day < first:
                grounds += (_bars(one, f"{first}以后才可以再次提请", f"not again before {first}"),)
    return grounds


def _longest_run(case: _Appointing) -> int:
    """Return how many votes in a row failed in this term; a withdrawal breaks a row."""
    outcomes = [
        isinstance(one, Voted) and not one.passed
        for one in _in_term(case)
        if isinstance(one, Voted | Withdrawn)
    ]
    return max((len([*run]) for failed, run in groupby(outcomes) if failed), default=0)


# The test of law


def _tested(case: _Appointing, event: AppointmentEvent) -> tuple[Ground, ...]:
    failed = [
        one for one in _since_last_outcome(case) if isinstance(one, LawTestTaken) and not one.passed
    ]
    return tuple(
        _bars(
            one,
            f"补考{one.value.resits}次后仍不及格，不得再考",
            f"failed, and failed {one.value.resits} times again",
        )
        for one in _tests(case, event.day)
        if one.value.resits is not None and len(failed) > one.value.resits
    )


def _exempted(case: _Appointing, event: AppointmentEvent) -> tuple[Ground, ...]:
    changed = isinstance(event, Exempted) and event.organ_changed
    return tuple(
        _bars(
            one,
            "在不同机关之间交流任职的，应当重新参加考试",
            "moved to another organ: tested again",
        )
        for one in _tests(case, event.day)
        if changed and one.value.validity is PassValidity.SAME_ORGAN
    )


def _tests(case: _Appointing, on: date) -> tuple[Provision[LawTest], ...]:
    """Return the tests of law that are asked of the office."""
    found: tuple[Provision[LawTest], ...] = appointment_texts(case, "law_test", on)
    return tuple(one for one in found if one.value.posts is None or case.office in one.value.posts)


def _test_missing(case: _Appointing, event: AppointmentEvent) -> tuple[Ground, ...]:
    grounds: tuple[Ground, ...] = ()
    for one in _tests(case, event.day):
        rule = one.value
        before = case.events if rule.validity is PassValidity.SAME_ORGAN else _in_term(case)
        taken = any(
            isinstance(done, Exempted)
            or (isinstance(done, LawTestTaken) and (done.passed or not rule.must_pass))
            for done in before
        )
        if not taken and rule.must_pass:
            grounds += (_bars(one, "必须先通过法律知识考试", "the test of law is passed first"),)
        elif not taken:
            grounds += (_bars(one, "应当先进行法律知识考试", "the test of law is taken first"),)
    return grounds


# The speech and the vote


def _speech_missing(case: _Appointing, event: AppointmentEvent) -> tuple[Ground, ...]:
    grounds: tuple[Ground, ...] = ()
    for one in appointment_texts(case, "speech", event.day):
        rule: Speech = one.value
        if rule.duty and (rule.posts is None or case.office in rule.posts):
            done = any(
                (isinstance(step, SpeechMade) and (rule.written or not step.in_writing))
                or (rule.chosen and isinstance(step, SpeechWaived))
                for step in _since_last_outcome(case)
            )
            if not done:
                says = ("应当先作拟任职发言", "the nominee speaks before the vote")
                grounds += (_bars(one, *says),)
    return grounds


def _voted(case: _Appointing, event: AppointmentEvent) -> tuple[Ground, ...]:
    return (*_test_missing(case, event), *_speech_missing(case, event))


# Making it public, and the end of the organ


def _announced(case: _Appointing, event: AppointmentEvent) -> tuple[Ground, ...]:
    if case.stage not in {AppointmentStage.PROPOSED, AppointmentStage.PUT_OFF}:
        return ()
    return tuple(
        _bars(one, "表决通过以前不得对外公布", "not made public before it is voted on")
        for one in appointment_texts(case, "not_before", event.day)
        if EarlyAct.ANNOUNCING in one.value
    )


def _abolished(case: _Appointing, event: AppointmentEvent) -> tuple[Ground, ...]:
    return tuple(
        _bars(one, "工作机构撤销的，应当予以免职", "the holder is dismissed when the organ goes")
        for one in appointment_texts(case, "dismissed_on", event.day)
        if OfficeChange.ORGAN_ABOLISHED in one.value
    )


# The oath

_GROUPS: dict[AppointedPost, OathGroup] = {
    Office.SPECIAL_COMMITTEE_MEMBER: OathGroup.BETWEEN_SESSIONS,
    Office.HEAD_OF_GOVERNMENT: OathGroup.BETWEEN_SESSIONS,
    Office.DEPUTY_HEAD_OF_GOVERNMENT: OathGroup.BETWEEN_SESSIONS,
    Office.VICE_PREMIER: OathGroup.BETWEEN_SESSIONS,
    Office.STATE_COUNCILLOR: OathGroup.BETWEEN_SESSIONS,
    Office.OTHER_STATE_COUNCIL_MEMBER: OathGroup.BETWEEN_SESSIONS,
    Office.OTHER_MILITARY_MEMBER: OathGroup.BETWEEN_SESSIONS,
    Office.SUPERVISORY_VICE_DIRECTOR: OathGroup.SUPERVISORY_VICE_DIRECTORS,
    Office.SUPERVISORY_MEMBER: OathGroup.SUPERVISORY_MEMBERS,
    Office.COURT_VICE_PRESIDENT: OathGroup.COURT_LEADERS,
    Office.REGIONAL_COURT_PRESIDENT: OathGroup.COURT_LEADERS,
    LocalPost.SPECIAL_COURT_PRESIDENT: OathGroup.COURT_LEADERS,
    Office.DEPUTY_PROCURATOR_GENERAL: OathGroup.COURT_LEADERS,
    Office.BRANCH_PROCURATOR_GENERAL: OathGroup.COURT_LEADERS,
    Office.DIVISION_HEAD: OathGroup.JUDGES,
    Office.DEPUTY_DIVISION_HEAD: OathGroup.JUDGES,
    Office.JUDICIAL_COMMITTEE_MEMBER: OathGroup.JUDGES,
    Office.JUDGE: OathGroup.JUDGES,
    LocalPost.ENFORCEMENT_BUREAU_HEAD: OathGroup.JUDGES,
    Office.PROCURATORIAL_COMMITTEE_MEMBER: OathGroup.JUDGES,
    Office.PROCURATOR: OathGroup.JUDGES,
}


def oath_group(office: AppointedPost, by: Body, level: Level) -> OathGroup:
    """Return the group in which the holder of an office swears (宣誓人员的类别).

    Args:
        office: the office.
        by: the congress or standing committee that filled it.
        level: of which level.
    """
    if by is Body.CONGRESS:
        local_chief = office is Office.PROCURATOR_GENERAL and not level.national
        return OathGroup.CHIEF_PROCURATOR if local_chief else OathGroup.ELECTED
    return _GROUPS.get(office, OathGroup.COMMITTEE_APPOINTED)


def organisers(case: _Appointing, on: date) -> OathOrganisers | None:
    """Return who organises the oath of the case on the day; None where no text is known."""
    group = oath_group(case.office, case.by, case.level)
    try:
        return oath_organiser(group, level=case.level, on=on, profile=case.profile)
    except NotInForceError:
        return None


def _sworn(case: _Appointing, event: AppointmentEvent) -> tuple[Ground, ...]:
    found = organisers(case, event.day)
    if found is None or not isinstance(event, Sworn) or not found.lawful:
        return ()
    since = _since_last_outcome(case)
    certificates = [one for one in since if isinstance(one, CertificateIssued)]
    lawful = found.lawful
    if found.choice is OathChoice.NO_CERTIFICATE:
        received = any(one.on_the_spot for one in certificates)
        lawful = lawful[:1] if received else lawful[1:]
    if event.organiser not in lawful:
        names = "、".join(one.value for one in lawful)
        says = Text(f"宣誓仪式由{names}组织", f"organised by: {', '.join(x.name for x in lawful)}")
        return (Ground(found.grounds[0].citation, holds=False, says=says),)
    if event.organiser is not OathOrganiser.COUNCIL_OF_CHAIRPERSONS or certificates:
        return ()
    return tuple(
        _bars(one, f"应当在{one.value.opens.zh}宣誓", f"{one.value.opens.en}, not earlier")
        for one in local_texts(case.profile, "council_window", case.level, event.day)
        if case.by is Body.STANDING_COMMITTEE
    )


_GUARDS: dict[type, Callable[[_Appointing, AppointmentEvent], tuple[Ground, ...]]] = {
    Proposed: _proposed,
    LawTestTaken: _tested,
    Exempted: _exempted,
    Voted: _voted,
    Announced: _announced,
    OfficeAbolished: _abolished,
    Sworn: _sworn,
}


# What no text says

_TOPICS = {
    "renomination": Text(
        "未获通过后能否、何时再次提请，没有查到条文",
        "whether and when one not carried is proposed again: no text is known",
    ),
    "law_test": Text(
        "任前是否须通过法律知识考试，没有查到条文",
        "whether a test of law is passed first: no text is known",
    ),
    "speech": Text(
        "表决前是否作拟任职发言，没有查到条文",
        "whether the nominee speaks before the vote: no text is known",
    ),
    "not_before": Text(
        "通过以前能否对外公布，没有查到条文",
        "whether it may be made public before the vote: no text is known",
    ),
}
_ORGANISER = Text("由谁组织宣誓，没有查到条文", "who organises the oath: no text is known")
_WITHDRAWN_BETWEEN = Text(
    "两次未获通过之间有撤回的，是否仍属连续，条文没有写明",
    "whether a withdrawal between two failures breaks the row is not said",
)


def open_points(case: _Appointing, on: date) -> tuple[OpenPoint, ...]:
    """Return what no text that was asked says on the day, and what a text leaves in doubt."""
    points = tuple(
        OpenPoint(says)
        for field, says in _TOPICS.items()
        if case.by is Body.STANDING_COMMITTEE and not appointment_texts(case, field, on)
    )
    found = organisers(case, on)
    if found is None or not found.lawful:
        points += (OpenPoint(_ORGANISER),)
    failed = [one for one in _in_term(case) if isinstance(one, Voted) and not one.passed]
    return points + tuple(
        OpenPoint(_WITHDRAWN_BETWEEN, one.source)
        for one in appointment_texts(case, "renomination", on)
        if one.value.consecutive
        and _longest_run(case) < one.value.failures <= len(failed)
        and any(isinstance(step, Withdrawn) for step in _in_term(case))
    )
