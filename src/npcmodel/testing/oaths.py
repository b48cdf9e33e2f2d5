"""Strategies for oaths to the Constitution, and for the ways into an office and out of it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TypeVar, cast

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.appointments.case_facts import way_of
from npcmodel.appointments.events import (
    Announced,
    AppointmentEvent,
    ApprovedAbove,
    CertificateIssued,
    Died,
    Exempted,
    LawTestTaken,
    OfficeAbolished,
    Proposed,
    Recalled,
    RefusedAbove,
    Released,
    Removed,
    Resigned,
    SpeechMade,
    SpeechWaived,
    Sworn,
    TermEnded,
    Voted,
    VotePutOff,
    Withdrawn,
)
from npcmodel.appointments.lifecycle import TABLE, Appointment
from npcmodel.appointments.oath_form import OathWording, oath_wording
from npcmodel.appointments.oaths import OathOrganisers, oath_organiser
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.facts.oaths import OathCeremony, OathGroup, OathOrganiser
from npcmodel.facts.offices import Office
from npcmodel.lifecycle import possible
from npcmodel.profiles import BEIJING, CHONGQING, GUANGDONG, SHENZHEN, ZHEJIANG
from npcmodel.profiles.appointing import AppointedPost, LocalPost
from npcmodel.profiles.profile import Profile
from npcmodel.testing.making import built, either, names

__all__ = [
    "abolished_steps",
    "announced_steps",
    "appointment_cases",
    "appointment_events",
    "approved_steps",
    "certificate_steps",
    "death_steps",
    "exempted_steps",
    "law_test_steps",
    "oath_ceremonies",
    "oath_organisers",
    "oath_steps",
    "oath_wordings",
    "proposed_steps",
    "put_off_steps",
    "recalled_steps",
    "refused_steps",
    "released_steps",
    "removed_steps",
    "resigned_steps",
    "speech_steps",
    "term_end_steps",
    "vote_steps",
    "waiver_steps",
    "withdrawn_steps",
]

E = TypeVar("E")
_TOLD = st.none() | st.booleans()
# From the decision's present wording on, whose every point is known.
_DAYS = st.dates(date(2018, 3, 12), date(2026, 11, 21))


def oath_ceremonies(*, lawful: bool | None = None) -> SearchStrategy[OathCeremony]:
    """Return how oaths were taken, alone or together (宣誓仪式).

    Args:
        lawful: whether they have all that any text asks for, and one leader where several swear;
            None for either.
    """

    def build(draw: DrawFn) -> OathCeremony:
        swearers = draw(st.integers(1, 3) | st.integers(1, 200))
        if draw(either(lawful, st.booleans())):
            led = 0 if swearers == 1 else 1
            return OathCeremony(swearers, led, True, True, True, True, True, True, True, True)  # noqa: FBT003
        leaders = 0 if swearers == 1 else draw(st.integers(0, min(swearers, 3)))
        facts = [draw(st.booleans()) for _ in range(4)]
        return OathCeremony(swearers, leaders, *facts, *(draw(_TOLD) for _ in range(4)))

    return built(build)


def oath_organisers() -> SearchStrategy[OathOrganisers]:
    """Return who organises oaths, as national and local texts say, or where none does."""

    def build(draw: DrawFn) -> OathOrganisers:
        level = draw(
            st.sampled_from([Level.NATIONAL, Level.MUNICIPALITY, Level.MUNICIPAL_DISTRICT])
        )
        groups = [one for one in OathGroup if one is not OathGroup.CHIEF_PROCURATOR]
        place = st.none() | st.sampled_from([BEIJING, CHONGQING, ZHEJIANG])
        profile = None if level.national else draw(place)
        on = draw(_DAYS)
        return oath_organiser(draw(st.sampled_from(groups)), level=level, on=on, profile=profile)

    return built(build)


def oath_wordings() -> SearchStrategy[OathWording]:
    """Return which wording of the oath is sworn, on days before and after its amendment."""
    days = st.dates(date(2016, 1, 1), date(2026, 11, 21)) | st.sampled_from(
        [date(2016, 1, 1), date(2018, 3, 11), date(2018, 3, 12)]
    )

    def build(draw: DrawFn) -> OathWording:
        place = draw(st.none() | st.sampled_from([BEIJING, CHONGQING]))
        return oath_wording(on=draw(days), level=Level.MUNICIPALITY, profile=place)

    return built(build)


_PROPOSERS: tuple[Body | Office, ...] = (
    Body.PRESIDIUM,
    Body.COUNCIL_OF_CHAIRPERSONS,
    Office.HEAD_OF_GOVERNMENT,
    Office.COURT_PRESIDENT,
    Office.PROCURATOR_GENERAL,
)
_PLAIN = (
    SpeechWaived,
    VotePutOff,
    Withdrawn,
    ApprovedAbove,
    RefusedAbove,
    Announced,
    Resigned,
    Released,
    Recalled,
    TermEnded,
    OfficeAbolished,
    Died,
)
_KINDS: tuple[type, ...] = (
    *_PLAIN,
    Proposed,
    LawTestTaken,
    Exempted,
    SpeechMade,
    Voted,
    CertificateIssued,
    Sworn,
    Removed,
)


def _of_kind(kind: type, day: date) -> SearchStrategy[AppointmentEvent]:
    if kind is Proposed:
        jointly = st.just(Proposed(day, jointly=True))
        return st.builds(Proposed, st.just(day), st.sampled_from(_PROPOSERS)) | jointly
    if kind is Exempted:
        earlier = st.integers(0, 2000).map(lambda days: day - timedelta(days))
        return st.builds(Exempted, st.just(day), earlier, st.booleans())
    if kind is Sworn:
        return st.builds(Sworn, st.just(day), st.sampled_from(OathOrganiser))
    if kind in _PLAIN:
        return st.builds(kind, st.just(day))
    return st.builds(kind, st.just(day), st.booleans())


def _of(kind: type[E]) -> SearchStrategy[E]:
    return cast("SearchStrategy[E]", appointment_events(kinds=(kind,)))


def proposed_steps() -> SearchStrategy[Proposed]:
    """Return proposals (提名、提请)."""
    return _of(Proposed)


def law_test_steps() -> SearchStrategy[LawTestTaken]:
    """Return tests of law taken (法律知识考试)."""
    return _of(LawTestTaken)


def exempted_steps() -> SearchStrategy[Exempted]:
    """Return earlier passes relied on (不再参加考试)."""
    return _of(Exempted)


def speech_steps() -> SearchStrategy[SpeechMade]:
    """Return speeches before the vote (拟任职发言)."""
    return _of(SpeechMade)


def waiver_steps() -> SearchStrategy[SpeechWaived]:
    """Return speeches left to others (未被确定发言)."""
    return _of(SpeechWaived)


def put_off_steps() -> SearchStrategy[VotePutOff]:
    """Return votes put off (暂不付表决)."""
    return _of(VotePutOff)


def withdrawn_steps() -> SearchStrategy[Withdrawn]:
    """Return withdrawals (撤回)."""
    return _of(Withdrawn)


def vote_steps() -> SearchStrategy[Voted]:
    """Return votes (表决)."""
    return _of(Voted)


def approved_steps() -> SearchStrategy[ApprovedAbove]:
    """Return approvals above (批准)."""
    return _of(ApprovedAbove)


def refused_steps() -> SearchStrategy[RefusedAbove]:
    """Return refusals above (不予批准)."""
    return _of(RefusedAbove)


def certificate_steps() -> SearchStrategy[CertificateIssued]:
    """Return certificates issued (颁发任命书)."""
    return _of(CertificateIssued)


def announced_steps() -> SearchStrategy[Announced]:
    """Return announcements (公布)."""
    return _of(Announced)


def oath_steps() -> SearchStrategy[Sworn]:
    """Return oaths taken (宣誓)."""
    return _of(Sworn)


def resigned_steps() -> SearchStrategy[Resigned]:
    """Return resignations accepted (接受辞职)."""
    return _of(Resigned)


def released_steps() -> SearchStrategy[Released]:
    """Return dismissals (免职)."""
    return _of(Released)


def removed_steps() -> SearchStrategy[Removed]:
    """Return removals (撤职)."""
    return _of(Removed)


def recalled_steps() -> SearchStrategy[Recalled]:
    """Return recalls (罢免)."""
    return _of(Recalled)


def term_end_steps() -> SearchStrategy[TermEnded]:
    """Return changes of term (换届)."""
    return _of(TermEnded)


def abolished_steps() -> SearchStrategy[OfficeAbolished]:
    """Return organs abolished (机构撤销)."""
    return _of(OfficeAbolished)


def death_steps() -> SearchStrategy[Died]:
    """Return deaths (去世)."""
    return _of(Died)


def appointment_events(
    day: date | None = None, *, kinds: tuple[type, ...] = _KINDS
) -> SearchStrategy[AppointmentEvent]:
    """Return anything that may happen on the way into an office and out of it.

    Args:
        day: its day; None for any since the decision on the oath was amended.
        kinds: of which kinds.
    """

    def build(draw: DrawFn) -> AppointmentEvent:
        return draw(_of_kind(draw(st.sampled_from(kinds)), draw(either(day, _DAYS))))

    return built(build)


_PLACES: tuple[tuple[Profile | None, Level], ...] = (
    (None, Level.PROVINCE),
    (None, Level.COUNTY),
    (BEIJING, Level.MUNICIPALITY),
    (CHONGQING, Level.MUNICIPALITY),
    (CHONGQING, Level.MUNICIPAL_DISTRICT),
    (GUANGDONG, Level.PROVINCE),
    (SHENZHEN, Level.CITY_WITH_DISTRICTS),
    (ZHEJIANG, Level.PROVINCE),
)
_POSTS: tuple[AppointedPost, ...] = (
    Office.DEPUTY_HEAD_OF_GOVERNMENT,
    Office.OTHER_GOVERNMENT_MEMBER,
    Office.SUPERVISORY_MEMBER,
    Office.COURT_VICE_PRESIDENT,
    Office.JUDGE,
    LocalPost.WORKING_BODY_HEAD,
)


def _usual(
    case: Appointment, day: date, kinds: tuple[type, ...]
) -> SearchStrategy[AppointmentEvent]:
    """Return events of the kinds, and oftener those of the right nominators."""
    events = appointment_events(day, kinds=kinds)
    way = way_of(case.office, case.level, case.by)
    if Proposed not in kinds or way is None:
        return events
    named = way.nominated_by or _PROPOSERS
    return st.builds(Proposed, st.just(day), st.sampled_from(named)) | events


def appointment_cases(*, steps: int = 8, new: bool = False) -> SearchStrategy[Appointment]:
    """Return ways into offices and out of them (任免), every step one that the texts admit.

    Args:
        steps: how many events are tried at most.
        new: only cases of which nothing has happened yet.
    """

    def build(draw: DrawFn) -> Appointment:
        profile, level = draw(st.sampled_from(_PLACES))
        elected = draw(st.booleans())
        post: AppointedPost = Office.PROCURATOR_GENERAL
        if not elected:
            post = draw(st.sampled_from(_POSTS))
        by = Body.CONGRESS if elected else Body.STANDING_COMMITTEE
        case = Appointment(draw(names()), post, level, by, profile)
        day = draw(st.dates(date(2022, 12, 10), date(2026, 1, 1)))
        for _ in range(0 if new else draw(st.integers(0, steps))):
            kinds = possible(TABLE, case.stage)
            if not kinds:
                break
            event = draw(_usual(case, day, kinds))
            if not case.barring(event):
                case = case.after(event)
            day += timedelta(draw(st.integers(0, 1) | st.integers(0, 200)))
        return case

    return built(build)
