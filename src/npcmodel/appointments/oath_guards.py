"""Who organises the oath of one appointed: the guard of the oath in its life cycle."""

from __future__ import annotations

from datetime import date

from npcmodel.appointments.case_facts import (
    Appointing,
    bars,
    since_last_vote,
)
from npcmodel.appointments.events import AppointmentEvent, CertificateIssued, Sworn
from npcmodel.appointments.oaths import OathOrganisers, local_texts, oath_organiser
from npcmodel.errors import NotInForceError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.facts.oaths import OathChoice, OathGroup, OathOrganiser
from npcmodel.facts.offices import Office
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground, OpenPoint
from npcmodel.law.wording import Text
from npcmodel.params.oath_decision import OathOrganised
from npcmodel.profiles.appointing import AppointedPost, LocalPost

__all__ = [
    "lawful_organisers",
    "oath_group",
    "oath_points",
    "organisers",
    "refused_organiser",
    "sworn_barring",
]

_GROUPS: dict[AppointedPost, OathGroup] = {
    Office.SPECIAL_COMMITTEE_MEMBER: OathGroup.BETWEEN_SESSIONS,
    Office.HEAD_OF_GOVERNMENT: OathGroup.BETWEEN_SESSIONS,
    Office.DEPUTY_HEAD_OF_GOVERNMENT: OathGroup.BETWEEN_SESSIONS,
    Office.VICE_PREMIER: OathGroup.BETWEEN_SESSIONS,
    Office.STATE_COUNCILLOR: OathGroup.BETWEEN_SESSIONS,
    Office.OTHER_STATE_COUNCIL_MEMBER: OathGroup.BETWEEN_SESSIONS,
    Office.MILITARY_VICE_CHAIR: OathGroup.BETWEEN_SESSIONS,
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
# The sixth point of the decision, which names who organises theirs, was not read word for word.
_UNREAD = frozenset(
    (
        Office.PLENIPOTENTIARY,
        Office.MILITARY_COURT_PRESIDENT,
        Office.MILITARY_PROCURATOR_GENERAL,
    )
)


def oath_group(office: AppointedPost, by: Body, level: Level) -> OathGroup | None:
    """Return the group in which the holder of an office swears (宣誓人员的类别).

    Args:
        office: the office.
        by: the congress or standing committee that filled it.
        level: of which level.

    Returns:
        None for those of whom no text was read that says who organises their oath.
    """
    if by is Body.CONGRESS:
        local_chief = office is Office.PROCURATOR_GENERAL and not level.national
        return OathGroup.CHIEF_PROCURATOR if local_chief else OathGroup.ELECTED
    return None if office in _UNREAD else _GROUPS.get(office, OathGroup.COMMITTEE_APPOINTED)


def organisers(case: Appointing, on: date) -> OathOrganisers | None:
    """Return who organises the oath of the case on the day; None where no text is known."""
    group = oath_group(case.office, case.by, case.level)
    if group is None:
        return None
    try:
        return oath_organiser(group, level=case.level, on=on, profile=case.profile)
    except NotInForceError:
        return None


def _railway(case: Appointing, on: date) -> tuple[Provision[OathOrganised], ...]:
    """Return what the place provides for the railway courts, whose heads hold the same post."""
    place = case.profile
    if place is None or case.office is not LocalPost.SPECIAL_COURT_PRESIDENT:
        return ()
    if place.tier is not case.level.tier:
        return ()
    return tuple(one.provision for one in place.find("oaths.railway_courts", on, own=True))


def lawful_organisers(case: Appointing, on: date) -> tuple[OathOrganiser, ...]:
    """Return who may organise the oath of the case, the first named first; none where unknown.

    Where the text draws a line at the certificate, what was received so far tells the side.
    """
    found = organisers(case, on)
    if found is None:
        return ()
    lawful = found.lawful
    if found.choice is OathChoice.NO_CERTIFICATE:
        issued = [one for one in since_last_vote(case) if isinstance(one, CertificateIssued)]
        received = any(one.on_the_spot for one in issued)
        lawful = lawful[:1] if received else lawful[1:]
    return tuple(dict.fromkeys((*lawful, *(one.value.by for one in _railway(case, on)))))


def refused_organiser(case: Appointing, organiser: OathOrganiser, on: date) -> tuple[Ground, ...]:
    """Return the provision by which somebody may not organise the oath; none where it may be.

    A pattern that places below follow (参照) does not bind them.
    """
    found = organisers(case, on)
    lawful = lawful_organisers(case, on)
    if found is None or not lawful or organiser in lawful:
        return ()
    patterns = local_texts(case.profile, "lower_by_analogy", case.level, on)
    if {one.source for one in patterns} & {ground.citation for ground in found.grounds}:
        return ()
    names = "、".join(one.value for one in lawful)
    says = Text(f"宣誓仪式由{names}组织", f"organised by: {', '.join(one.name for one in lawful)}")
    return (Ground(found.grounds[0].citation, holds=False, says=says),)


def sworn_barring(case: Appointing, event: AppointmentEvent) -> tuple[Ground, ...]:
    """Return the provisions that forbid an oath as it was taken."""
    if not isinstance(event, Sworn) or not lawful_organisers(case, event.day):
        return ()
    refused = refused_organiser(case, event.organiser, event.day)
    if refused or event.organiser is not OathOrganiser.COUNCIL_OF_CHAIRPERSONS:
        return refused
    if case.by is not Body.STANDING_COMMITTEE:
        return ()
    if any(isinstance(one, CertificateIssued) for one in since_last_vote(case)):
        return ()
    return tuple(
        bars(one, f"应当在{one.value.opens.zh}宣誓", f"{one.value.opens.en}, not earlier")
        for one in local_texts(case.profile, "council_window", case.level, event.day)
    )


_ORGANISER = Text("由谁组织宣誓，没有查到条文", "who organises the oath: no text is known")
_RAILWAY = Text(
    "铁路运输法院的院长另由高级人民法院组织宣誓，该职务未区分法院",
    "presidents of railway courts swear before the high court: the post does not tell the courts",
)


def oath_points(case: Appointing, on: date) -> tuple[OpenPoint, ...]:
    """Return what is left open of who organises the oath of the case."""
    found = organisers(case, on)
    if found is None or not found.lawful:
        return (OpenPoint(_ORGANISER),)
    railway = tuple(OpenPoint(_RAILWAY, one.source) for one in _railway(case, on))
    return (*found.open, *railway)
