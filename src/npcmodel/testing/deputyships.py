"""Strategies for mandates: their events, whole lives, the roster of a congress."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from datetime import date, timedelta
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.facts.levels import Level
from npcmodel.lifecycle import possible
from npcmodel.mandates.lost_bodies import LostQuorum, QuorumBase, lost_quorum
from npcmodel.mandates.reporting import StatusChange, StatusReport, status_report
from npcmodel.mandates.roster import (
    EndOfSeat,
    InOffice,
    Roster,
    RosterStep,
    members_in_office,
    roster_over,
)
from npcmodel.mandates.status import TABLE, Mandate
from npcmodel.mandates.status_events import (
    AbsentUnapproved,
    CapacityLost,
    CredentialsConfirmed,
    CredentialsVoid,
    Died,
    Elected,
    EndAnnounced,
    MandateEvent,
    MovedAway,
    NationalityLost,
    Recalled,
    ResignationAccepted,
    Resumed,
    RightsLost,
    Suspended,
    SuspensionGround,
    TermEnded,
)
from npcmodel.testing.dates import days
from npcmodel.testing.facts import levels
from npcmodel.testing.making import built, either, names

__all__ = [
    "MANDATES_FROM",
    "absent_events",
    "announcement_events",
    "capacity_events",
    "confirmation_events",
    "death_events",
    "election_events",
    "end_of_term_events",
    "in_offices",
    "lost_quorums",
    "mandate_events",
    "mandate_lives",
    "mandates_of_congress",
    "moved_events",
    "nationality_events",
    "recall_events",
    "resignation_events",
    "resumed_events",
    "rights_events",
    "roster_steps",
    "rosters",
    "status_reports",
    "suspension_events",
    "voided_events",
]

MANDATES_FROM = date(2015, 8, 29)
"""The first day on which a text is known by which mandates are suspended and end."""

_QUORUM_FROM = date(2022, 3, 12)
_SUSPENDING = (SuspensionGround.DETAINED, SuspensionGround.SERVING)
_CONGRESS = "某地第十届人民代表大会"
E = TypeVar("E")


def _on(kind: Callable[[date], E]) -> SearchStrategy[E]:
    """Return events of a kind that says nothing but its day."""
    return days(first=MANDATES_FROM).map(kind)


def election_events() -> SearchStrategy[Elected]:
    """Return elections of a deputy (当选)."""
    return _on(Elected)


def confirmation_events() -> SearchStrategy[CredentialsConfirmed]:
    """Return confirmations of credentials (确认代表资格)."""
    return _on(CredentialsConfirmed)


def voided_events() -> SearchStrategy[CredentialsVoid]:
    """Return elections declared void (当选无效)."""
    return _on(CredentialsVoid)


def suspension_events() -> SearchStrategy[Suspended]:
    """Return suspensions (暂时停止执行代表职务)."""
    return st.builds(Suspended, days(first=MANDATES_FROM), st.sampled_from(_SUSPENDING))


def resumed_events() -> SearchStrategy[Resumed]:
    """Return resumptions (恢复执行代表职务)."""
    return _on(Resumed)


def absent_events() -> SearchStrategy[AbsentUnapproved]:
    """Return absences from a session (未经批准不出席)."""
    return st.builds(AbsentUnapproved, days(first=MANDATES_FROM), st.integers(1, 6))


def moved_events() -> SearchStrategy[MovedAway]:
    """Return removals from the area (迁出、调离)."""
    return _on(MovedAway)


def resignation_events() -> SearchStrategy[ResignationAccepted]:
    """Return accepted resignations, ordered or not (辞职、责令辞职)."""
    return st.builds(ResignationAccepted, days(first=MANDATES_FROM), st.booleans())


def recall_events() -> SearchStrategy[Recalled]:
    """Return recalls (罢免)."""
    return _on(Recalled)


def nationality_events() -> SearchStrategy[NationalityLost]:
    """Return losses of the nationality (丧失国籍)."""
    return _on(NationalityLost)


def rights_events() -> SearchStrategy[RightsLost]:
    """Return deprivations of political rights (剥夺政治权利)."""
    return _on(RightsLost)


def capacity_events() -> SearchStrategy[CapacityLost]:
    """Return losses of legal capacity (丧失行为能力)."""
    return _on(CapacityLost)


def death_events() -> SearchStrategy[Died]:
    """Return deaths (去世)."""
    return _on(Died)


def end_of_term_events() -> SearchStrategy[TermEnded]:
    """Return ends of a term (任期届满)."""
    return _on(TermEnded)


def announcement_events() -> SearchStrategy[EndAnnounced]:
    """Return announcements of an end (终止公告)."""
    return _on(EndAnnounced)


def mandate_events() -> SearchStrategy[MandateEvent]:
    """Return anything that may happen to a mandate."""
    return st.one_of(
        election_events(),
        confirmation_events(),
        voided_events(),
        suspension_events(),
        resumed_events(),
        absent_events(),
        moved_events(),
        resignation_events(),
        recall_events(),
        nationality_events(),
        rights_events(),
        capacity_events(),
        death_events(),
        end_of_term_events(),
        announcement_events(),
    )


def _drawn(draw: DrawFn, kind: type[Any], when: date, number: int) -> MandateEvent:
    """Return an event of the kind; every absence is from another session."""
    if kind is Suspended:
        return Suspended(when, draw(st.sampled_from(_SUSPENDING)))
    if kind is AbsentUnapproved:
        return AbsentUnapproved(when, number)
    if kind is ResignationAccepted:
        return ResignationAccepted(when, draw(st.booleans()))
    event: MandateEvent = kind(when)
    return event


def mandate_lives(
    *,
    deputy: Hashable | None = None,
    congress: str = _CONGRESS,
    level: Level | None = None,
    steps: int = 8,
    gap: int = 200,
) -> SearchStrategy[Mandate]:
    """Return mandates after a life that the table and the law admit (代表资格).

    Args:
        deputy: whose; None for any name.
        congress: of which congress.
        level: its level; None for any.
        steps: at most so many events.
        gap: at most so many days between two of them; 0 puts a whole life on one day.
    """

    def build(draw: DrawFn) -> Mandate:
        where = draw(either(level, levels()))
        one = Mandate(draw(either(deputy, names())), congress, where, draw(st.none() | names()))
        when = draw(days(first=MANDATES_FROM, last=date(2024, 1, 1)))
        for number in range(draw(st.integers(0, steps))):
            kinds = [
                kind
                for kind in possible(TABLE, one.stage)
                if not (kind is MovedAway and where.national)
            ]
            if not kinds:
                break
            # A coin first: most mandates are confirmed and last, whatever else the table admits.
            usual = draw(st.booleans())
            kind = kinds[0] if usual else draw(st.sampled_from(kinds))
            one = one.after(_drawn(draw, kind, when, number))
            when += timedelta(draw(st.integers(0, gap)))
        return one

    return built(build)


def mandates_of_congress(
    *, level: Level | None = None, most: int = 6, gap: int = 200
) -> SearchStrategy[tuple[Mandate, ...]]:
    """Return the mandates of one congress, now and then two of a deputy elected again (一届代表).

    Args:
        level: its level; None for any.
        most: at most so many mandates.
        gap: at most so many days between two events of a mandate.
    """

    def build(draw: DrawFn) -> tuple[Mandate, ...]:
        where = draw(either(level, levels()))
        who = draw(st.lists(names(), min_size=1, max_size=most, unique=True))
        lives = [draw(mandate_lives(deputy=one, level=where, gap=gap)) for one in who]
        over = [one for one in lives if one.end is not None and draw(st.booleans())]
        return (*lives, *(_again(draw, former, gap) for former in over))

    return built(build)


def _again(draw: DrawFn, former: Mandate, gap: int) -> Mandate:
    """Return the mandate of a deputy elected again, often before the old end is announced."""
    when = (former.end or former.events[-1]).day + timedelta(draw(st.integers(0, gap)))
    one = Mandate(former.deputy, former.congress, former.level, former.unit).after(Elected(when))
    if draw(st.booleans()):
        one = one.after(CredentialsConfirmed(when + timedelta(draw(st.integers(0, gap)))))
    return one


def _untils() -> SearchStrategy[EndOfSeat]:
    return st.sampled_from(EndOfSeat)


def in_offices() -> SearchStrategy[InOffice]:
    """Return the deputies in office on a day (实有代表)."""

    def build(draw: DrawFn) -> InOffice:
        found, day = draw(mandates_of_congress()), draw(days(first=MANDATES_FROM))
        return members_in_office(found, day, until=draw(_untils()))

    return built(build)


def rosters(*, level: Level | None = None, gap: int = 200) -> SearchStrategy[Roster]:
    """Return rosters over a span in which the mandates' events lie, or do not (代表名册).

    Args:
        level: the level of the congress; None for any.
        gap: at most so many days between two events of a mandate.
    """

    def build(draw: DrawFn) -> Roster:
        first, last = sorted((draw(days(first=MANDATES_FROM)), draw(days(first=MANDATES_FROM))))
        found = draw(mandates_of_congress(level=level, gap=gap))
        return roster_over(found, first, last, until=draw(_untils()))

    return built(build)


def roster_steps() -> SearchStrategy[RosterStep]:
    """Return the numbers of a roster from a day on (代表变动)."""
    return rosters().flatmap(lambda roster: st.sampled_from(roster.steps))


def status_reports() -> SearchStrategy[StatusReport]:
    """Return to whom changes of status are reported (报告、公告)."""

    def build(draw: DrawFn) -> StatusReport:
        change = draw(st.sampled_from(StatusChange))
        return status_report(draw(levels()), change, on=draw(days(first=MANDATES_FROM)))

    return built(build)


def lost_quorums() -> SearchStrategy[LostQuorum]:
    """Return whether congresses lost their quorum, and when (不足法定人数)."""

    def build(draw: DrawFn) -> LostQuorum:
        roster = draw(rosters(gap=40))
        most = max(1, *(step.members - step.unannounced for step in roster.steps))
        return lost_quorum(
            roster,
            elected=most + draw(st.integers(0, 2)),
            base=draw(st.sampled_from(QuorumBase)),
            on=draw(days(first=_QUORUM_FROM)),
        )

    return built(build)
