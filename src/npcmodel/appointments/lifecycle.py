"""An appointment from the proposal to the end of the office, and what the texts say of it."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from datetime import date
from typing import Any, cast

import attrs

from npcmodel.appointments.case_facts import filled_by, stays_unchanged
from npcmodel.appointments.doubts import open_points
from npcmodel.appointments.events import (
    Announced,
    AppointmentEvent,
    AppointmentStage,
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
from npcmodel.appointments.guards import barring
from npcmodel.appointments.oath_days import oath_due
from npcmodel.appointments.oath_guards import lawful_organisers, organisers, refused_organiser
from npcmodel.appointments.oaths import OathOrganisers, local_texts
from npcmodel.checks import day, each, instance, member, name, optional
from npcmodel.dates.workdays import WorkCalendar
from npcmodel.errors import FactsError, NotInForceError, TransitionError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.facts.oaths import OathOrganiser
from npcmodel.facts.offices import Office
from npcmodel.law.deadline import Deadline
from npcmodel.law.ruling import Ground, OpenPoint
from npcmodel.lifecycle import Branch, Table, possible, step
from npcmodel.params import constitution_appointments, organic_appointments
from npcmodel.profiles.appointing import AppointedPost, LocalPost
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.sources import known

__all__ = ["TABLE", "Appointment"]

_STAGE = AppointmentStage
_BEFORE_VOTE = (_STAGE.PROPOSED, _STAGE.PUT_OFF)
_FAILED = (_STAGE.WITHDRAWN, _STAGE.REJECTED, _STAGE.REFUSED)
_IN_OFFICE = (_STAGE.APPOINTED, _STAGE.SWORN)


def _approved_above(case: Any) -> bool:  # noqa: ANN401  # the table's cases are of any kind
    """Say whether the office is one that the level above approves: a local procurator-general."""
    elected = case.by is Body.CONGRESS and not case.level.national
    return elected and case.office is Office.PROCURATOR_GENERAL


def _voted(case: Any, event: Voted) -> AppointmentStage:  # noqa: ANN401  # likewise
    if not event.passed:
        return _STAGE.REJECTED
    if not _approved_above(case):
        return _STAGE.APPOINTED
    # Asked of the law of the day of the election.
    texts = (
        organic_appointments.PROCURATOR_APPROVED,
        constitution_appointments.PROCURATOR_APPROVED,
    )
    known(event.day, texts)
    return _STAGE.AWAITING_APPROVAL


def _leaves(case: Any, _event: object) -> AppointmentStage:  # noqa: ANN401  # likewise
    return _STAGE.LEAVING if _approved_above(case) else _STAGE.LEFT


def _new_term(case: Any, event: TermEnded) -> AppointmentStage:  # noqa: ANN401  # likewise
    """Return where a holder stands in the new term, by the law of the day it began."""
    stage: AppointmentStage = case.stage
    return stage if stays_unchanged(case, event.day) else _STAGE.LEFT


def _replaced(case: Any, event: Removed) -> AppointmentStage:  # noqa: ANN401  # likewise
    return _STAGE.LEFT if event.replaced else _leaves(case, event)


def _stays(case: Any, _event: object) -> AppointmentStage:  # noqa: ANN401  # likewise
    """Return where one stands whose resignation or recall was not approved above."""
    held = 0
    for place, event in enumerate(case.events):
        if isinstance(event, Voted):
            held = place
    sworn = any(isinstance(event, Sworn) for event in case.events[held:])
    return _STAGE.SWORN if sworn else _STAGE.APPOINTED


_VOTE = Branch((_STAGE.APPOINTED, _STAGE.AWAITING_APPROVAL, _STAGE.REJECTED), _voted)
_LEAVE = Branch((_STAGE.LEFT, _STAGE.LEAVING), _leaves)
_REMOVE = Branch((_STAGE.LEFT, _STAGE.LEAVING), _replaced)
_TO_PROPOSE = (_STAGE.NOT_PROPOSED, *_FAILED, _STAGE.LEFT)
TABLE = Table(
    _STAGE.NOT_PROPOSED,
    {
        **{(stage, kind): stage for stage in _TO_PROPOSE for kind in (LawTestTaken, Exempted)},
        **{(stage, Proposed): _STAGE.PROPOSED for stage in _TO_PROPOSE},
        (_STAGE.NOT_PROPOSED, TermEnded): _STAGE.NOT_PROPOSED,
        **{
            (stage, kind): stage
            for stage in _BEFORE_VOTE
            for kind in (LawTestTaken, Exempted, SpeechMade, SpeechWaived, Announced)
        },
        (_STAGE.PROPOSED, VotePutOff): _STAGE.PUT_OFF,
        **{(stage, Withdrawn): _STAGE.WITHDRAWN for stage in _BEFORE_VOTE},
        **{(stage, Voted): _VOTE for stage in _BEFORE_VOTE},
        (_STAGE.AWAITING_APPROVAL, Announced): _STAGE.AWAITING_APPROVAL,
        (_STAGE.AWAITING_APPROVAL, ApprovedAbove): _STAGE.APPOINTED,
        (_STAGE.AWAITING_APPROVAL, RefusedAbove): _STAGE.REFUSED,
        **{
            (stage, TermEnded): _STAGE.NOT_PROPOSED
            for stage in (*_BEFORE_VOTE, *_FAILED, _STAGE.AWAITING_APPROVAL, _STAGE.LEFT)
        },
        **{(stage, kind): stage for stage in _IN_OFFICE for kind in (CertificateIssued, Announced)},
        (_STAGE.APPOINTED, Sworn): _STAGE.SWORN,
        **{
            (stage, kind): _LEAVE for stage in _IN_OFFICE for kind in (Resigned, Recalled, Released)
        },
        **{(stage, Removed): _REMOVE for stage in _IN_OFFICE},
        **{(stage, OfficeAbolished): _STAGE.LEFT for stage in _IN_OFFICE},
        **{(stage, TermEnded): Branch((stage, _STAGE.LEFT), _new_term) for stage in _IN_OFFICE},
        (_STAGE.LEAVING, ApprovedAbove): _STAGE.LEFT,
        (_STAGE.LEAVING, RefusedAbove): Branch(_IN_OFFICE, _stays),
        (_STAGE.LEAVING, TermEnded): _STAGE.LEFT,
        **{
            (stage, Died): _STAGE.DECEASED
            for stage in _STAGE
            if stage not in {_STAGE.NOT_PROPOSED, _STAGE.LEFT, _STAGE.DECEASED}
        },
    },
)
"""What may follow what on the way into an office and out of it (任免的流转)."""


@attrs.frozen
class Appointment:
    """One person's way into one office and out of it, over its dated events (任免).

    It moves by `after` alone. Each event is judged by the law of its own day: what a local text
    forbids is refused, and where no text is known nothing is; `open_points` says what was not
    answered. Nominations that failed stay in the history, because a text may count them.

    Attributes:
        person: who, by any name.
        office: which office, or which post that local texts add.
        level: of which level.
        by: the body that fills it: the congress or its standing committee.
        profile: the place's own provisions; None where none was asked.
        stage: where it stands.
        events: what happened, in the order of days.

    Raises:
        FactsError: an office that the level lacks, a body that does not fill it, a profile that
            does not fit the level, or events that lead to another stage.
        TransitionError: events that the table or a text of their day does not admit.

    Law: 地方组织法 11, 13, 26 I, 32 I, 50 I (13)-(17); 监督法 60; 人民检察院组织法 38 II;
        宪法 27 III, 101 II; local rules on appointments and on the oath.
    Limitations: who acts for a holder is no case. Whether the congress sat is not asked: of
        deputy heads it decides who fills the office and who may remove the holder. A nomination
        withdrawn is no failure. The tests of one nomination are counted together. A change of
        term ends the office, but where a local text has holders whose post is the same stay:
        who left then was dismissed. A replacement (撤换) is taken to be approved.
    """

    person: Hashable
    office: AppointedPost
    level: Level
    by: Body
    profile: Profile | None = None
    stage: AppointmentStage = AppointmentStage.NOT_PROPOSED
    events: tuple[AppointmentEvent, ...] = ()

    def __attrs_post_init__(self) -> None:
        name("person", self.person)
        instance("office", self.office, (Office, LocalPost))
        member("level", self.level, Level)
        _fits(self)
        optional(instance, "profile", self.profile, Profile)
        local_texts(self.profile, "who", self.level, date.min)  # refuses what does not fit
        walked = _at(self, _STAGE.NOT_PROPOSED, ())
        for event in each("events", self.events, object):
            walked = walked.after(cast("AppointmentEvent", event))
        object.__setattr__(self, "events", walked.events)
        if self.stage is not walked.stage:
            raise FactsError("stage", self.stage, f"{walked.stage}, to which the events lead")

    def after(self, event: AppointmentEvent) -> Appointment:
        """Return the appointment after the event; this one stays as it is.

        Raises:
            TransitionError: the stage does not admit such an event, or a text of the event's
                day forbids it: then notes name the provision, in Chinese and in English.
            FactsError: the event lies before the last one.
            NotInForceError: no text is known for the day that says who approves.
        """
        stage = step(TABLE, self, event)
        forbidding = barring(self, event)
        if forbidding:
            kinds = [kind for kind in possible(TABLE, self.stage) if kind is not type(event)]
            error = TransitionError(self.stage, event, tuple(kind.__name__ for kind in kinds))
            for ground in forbidding:
                error.add_note(ground.explain("zh"))
                error.add_note(ground.explain("en"))
            raise error
        return _at(self, cast("AppointmentStage", stage), (*self.events, event))

    def barring(self, event: AppointmentEvent) -> tuple[Ground, ...]:
        """Return the provisions of the event's day that forbid it; none where no text does."""
        return barring(self, event)

    def open_points(self, on: date) -> tuple[OpenPoint, ...]:
        """Return what no text that was asked says on the day, and what one leaves in doubt."""
        return open_points(self, day("on", on))

    def stage_on(self, on: date) -> AppointmentStage:
        """Return where it stood at the end of the day."""
        last = day("on", on)
        stage = _STAGE.NOT_PROPOSED
        for event, _, then in _walk(self):
            if event.day <= last:
                stage = then
        return stage

    def in_office(self, on: date) -> bool:
        """Say whether the person held the office at the end of the day.

        It is held from the vote or election, and where the level above approves, from the
        approval; the oath does not begin it, and its announcement does not either.
        """
        return self.stage_on(on) in {*_IN_OFFICE, _STAGE.LEAVING}

    @property
    def appointed(self) -> date | None:
        """The day from which the office is or was last held; None where it never was."""
        begun: date | None = None
        for event, before, then in _walk(self):
            if then is _STAGE.APPOINTED and before not in {_STAGE.APPOINTED, _STAGE.LEAVING}:
                begun = event.day
        return begun

    @property
    def failures(self) -> tuple[Voted, ...]:
        """The votes that did not carry the person, of every term."""
        return tuple(one for one in self.events if isinstance(one, Voted) and not one.passed)

    def oath_organisers(self) -> OathOrganisers | None:
        """Return who organises the oath, by the law of the day the office began.

        None before that, and where no text is known for the day.
        """
        begun = self.appointed
        return None if begun is None else organisers(self, begun)

    def oath_due(
        self,
        organiser: OathOrganiser | None = None,
        *,
        closes: date | None = None,
        calendar: WorkCalendar | None = None,
    ) -> Deadline | None:
        """Return the last day for the oath that is still to be taken, where a text gives one.

        Args:
            organiser: who organises the ceremony; None for whom the text names first, by the
                certificate received where it draws the line there.
            closes: the day on which the meeting closes, where the text wants the oath in it.
            calendar: the working days, where the text counts them.

        Returns:
            None where no oath is owed now, or no text gives a time, or the event that a time
            runs from, the announcement, has not happened.

        Raises:
            FactsError: an organiser whom the text does not name, or a meeting's last day or a
                calendar that it asks for and that is missing.
        """
        begun = self.appointed
        if self.stage is not _STAGE.APPOINTED or begun is None:
            return None
        lawful = lawful_organisers(self, begun)
        if organiser is not None and refused_organiser(self, organiser, begun):
            raise FactsError("organiser", organiser, ", ".join(one.name for one in lawful))
        who = organiser or (lawful[0] if lawful else None)
        if who is None:
            return None
        starts = self._starts(who, begun)
        if starts is None:
            return None
        try:
            return oath_due(
                who,
                starts,
                level=self.level,
                closes=closes,
                on=begun,
                profile=self.profile,
                calendar=calendar,
            )
        except NotInForceError:  # the nation's decision names no number of days
            return None

    def _starts(self, organiser: OathOrganiser, begun: date) -> date | None:
        """Return the day a time runs from: that of the announcement, where an organ's time does."""
        organs = {OathOrganiser.OWN_ORGANS, OathOrganiser.APPOINTING_ORGAN}
        if organiser not in organs:
            return begun
        if not local_texts(self.profile, "organ_span", self.level, begun):
            return begun
        days = [e.day for e in self.events if isinstance(e, Announced) and e.day >= begun]
        return days[0] if days else None


_ACTING = "one who acts for the holder is asked of acting_pool, and no case"


def _fits(case: Appointment) -> None:
    """Refuse an office that the level lacks, and a body that does not fill it there."""
    bodies: tuple[Body, ...] = (Body.CONGRESS, Body.STANDING_COMMITTEE)
    if case.level.tier is Tier.TOWNSHIP:
        bodies = bodies[:1]
    if member("by", case.by, Body) not in bodies:
        raise FactsError("by", case.by, ", ".join(one.name for one in bodies))
    post, level = case.office, case.level
    local = not level.national and level.tier is not Tier.TOWNSHIP
    if not (post.exists_at(level) if isinstance(post, Office) else local):
        raise FactsError("office", post, f"an office that {level.name} has")
    filling = filled_by(post, level)
    if case.by not in filling:
        names = " or ".join(one.name for one in filling)
        raise FactsError("by", case.by, f"{names}, which fills the office; {_ACTING}")


def _walk(
    case: Appointment,
) -> Iterator[tuple[AppointmentEvent, AppointmentStage, AppointmentStage]]:
    """Yield each event with the stages before and after it."""
    walked = _at(case, _STAGE.NOT_PROPOSED, ())
    for event in case.events:
        then = cast("AppointmentStage", step(TABLE, walked, event))
        yield event, walked.stage, then
        walked = _at(case, then, (*walked.events, event))


def _at(
    case: Appointment, stage: AppointmentStage, events: tuple[AppointmentEvent, ...]
) -> Appointment:
    """Return the case at another point of its way: what was checked of it is not checked again."""
    new = object.__new__(Appointment)
    set_ = object.__setattr__
    for field in ("person", "office", "level", "by", "profile"):
        set_(new, field, getattr(case, field))
    set_(new, "stage", stage)
    set_(new, "events", events)
    return new
