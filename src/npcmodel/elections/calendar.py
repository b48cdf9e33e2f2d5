"""The days of an election: counted back from election day, or from the list of voters."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import attrs

from npcmodel.checks import day, optional
from npcmodel.dates.periods import months_after, months_before
from npcmodel.elections.steps import (
    DECIDED_FROM,
    REGISTRATION_UNKNOWN,
    CalendarStep,
    Election,
    asked_texts,
    counted_from,
    election_of,
    general_days,
    last_day_of,
    registration,
)
from npcmodel.errors import FactsError
from npcmodel.law.citation import Citation
from npcmodel.law.deadline import Deadline
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Ground, OpenPoint, Result, reasons
from npcmodel.law.wording import Lang, Text, language, term
from npcmodel.pairs import Pairs
from npcmodel.params import constitution
from npcmodel.params import electoral_voters as electoral
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.places import unread

__all__ = ["CalendarStep", "ElectionCalendar", "election_calendar", "national_election_due"]


def _in_order(value: Mapping[CalendarStep, Deadline]) -> Pairs[CalendarStep, Deadline]:
    """By last day; equal days in the order of the enumeration."""
    order = list(CalendarStep)
    return Pairs(sorted(value.items(), key=lambda pair: (pair[1].due, order.index(pair[0]))))


@attrs.frozen
class ElectionCalendar(Result):
    """The last days of a direct election (选举日程).

    Attributes:
        election_day: the day of the vote (选举日).
        steps: each step's last day, in the order of days.
        open: doubts of the texts.
        notes: what else a reader should know.
    """

    election_day: date
    steps: Mapping[CalendarStep, Deadline] = attrs.field(converter=_in_order)
    open: tuple[OpenPoint, ...] = ()
    notes: tuple[Text, ...] = ()

    def deadline(self, step: CalendarStep) -> Deadline:
        """Return the last day of a step, with its provision and how it was counted."""
        return self.steps[step]

    def explain(self, lang: Lang = "zh") -> str:
        """Return the steps in the order of days, the doubts and the notes, a line each."""
        zh = language(lang) == "zh"
        lines = [f"选举日：{self.election_day}" if zh else f"election day: {self.election_day}"]
        for step, deadline in self.steps.items():
            says = " ".join(deadline.explain(lang).split("\n"))
            lines.append(f"{term(step, lang)}：{says}" if zh else f"{term(step, lang)}: {says}")
        return "\n".join([*lines, *reasons(lang, (), self.open, self.notes)])


_AFTER_THE_VOTE = Text(
    "名单公布过迟，申诉或者处理决定的期限届满时已到选举日",
    "the list came so late that objections or decisions run into election day or beyond it",
)
_OBJECTION_AFTER_THE_VOTE = Text(
    "申诉过迟，处理决定的期限届满时已到选举日",
    "the objection came so late that the decision runs into election day or beyond it",
)
_DECIDED_AFTER_THE_SUIT = Text(
    "处理决定的期限晚于起诉的最后日期", "the decision may come after the last day to sue"
)
_LISTED_LATE = Text(
    "选民名单在公布期限届满以后公布", "the list of voters was published after the last day for it"
)
_OBJECTED_LATE = Text(
    "申诉在申诉期限届满以后提出", "the objection was made after the last day to object"
)


def election_calendar(  # noqa: PLR0913  # an election, and what was done for it
    election_day: date,
    *,
    on: date,
    list_published: date | None = None,
    objected: date | None = None,
    forces: bool = False,
    profile: Profile | None = None,
    by_election: bool = False,
    registration_begins: date | None = None,
) -> ElectionCalendar:
    """Return the last days of a direct election, counted from election day (选举日程).

    What is due so many days before election day is due on that day at the latest; what is
    due within days of another does not count that day. Each step says who is bound by it, or
    whose right it is.

    Args:
        election_day: the day of the vote (选举日).
        on: the day whose law applies.
        list_published: the day the list of voters was published; None for the last lawful day.
        objected: the day an objection was made; None for the last lawful day.
        forces: whether the armed forces vote, whose measures ask for lists of candidates alone.
        profile: the place's own provisions; None asks national law alone.
        by_election: whether it is a by-election (补选), for which the place's own days stand.
        registration_begins: the day voters begin to register (选民登记), before which a place
            may ask for election day to be published; None leaves that step out.

    Raises:
        FactsError: a list published or an objection made after election day, an objection
            before the list, or either of them in the forces; registration after the list; a
            profile or a by-election of the forces.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 28, 29, 32 I, 57 IV; 解放军选举办法 20 I; local rules on direct elections.
    Limitations: no day is moved for holidays. Indirect elections have no such calendar. No text
        read gives a day for appointing the election committee, for districts and seats.
    """
    on = day("on", on)
    election_day = day("election_day", election_day)
    election = election_of(on, profile, by_election=by_election, forces=forces)
    if forces:
        return _of_the_forces(election_day, election, list_published, objected, registration_begins)
    voters = _due(CalendarStep.VOTER_LIST, election_day, election)
    listed = optional(day, "list_published", list_published) or voters.due
    if listed > election_day:
        raise FactsError("list_published", listed, f"{election_day}, election day, or earlier")
    begins = registration(registration_begins, list_published or election_day)
    objections = _due(CalendarStep.OBJECTIONS, listed, election)
    lodged = _lodged(objected, listed, election_day) or objections.due
    days = {CalendarStep.VOTER_LIST: listed, CalendarStep.OBJECTIONS: lodged}
    steps: dict[CalendarStep, Deadline] = {}
    for step in CalendarStep:
        event = counted_from(step, election_day, days, begins)
        asked = asked_texts(step, election)
        if asked.texts and event is not None:
            steps[step] = last_day_of(step, event, asked, election)
    points = _points(steps, election_day, election, lodged=lodged, objected=objections.due)
    local = [one for step in CalendarStep for one in asked_texts(step, election).places]
    notes = unread(profile, local) if profile is not None else ()
    late = ((_LISTED_LATE, listed > voters.due), (_OBJECTED_LATE, lodged > objections.due))
    notes += tuple(says for says, is_late in late if is_late)
    return ElectionCalendar(election_day, steps, points, notes)


def _due(step: CalendarStep, event: date, election: Election) -> Deadline:
    return last_day_of(step, event, asked_texts(step, election), election)


def _points(
    steps: Mapping[CalendarStep, Deadline],
    election_day: date,
    election: Election,
    *,
    lodged: date,
    objected: date,
) -> tuple[OpenPoint, ...]:
    """What the texts leave open of the days of a calendar."""
    source = electoral.DECISION_DAYS.at(election.on).source
    points: tuple[OpenPoint, ...] = (OpenPoint(DECIDED_FROM, source),)
    decided = steps[CalendarStep.DECISIONS].due
    if max(objected, decided) >= election_day:
        # A list in time leaves room for every objection in time, and for its decision.
        late = lodged > objected
        points += (OpenPoint(_OBJECTION_AFTER_THE_VOTE if late else _AFTER_THE_VOTE, source),)
    elif decided > steps[CalendarStep.LAWSUIT].due:
        points += (OpenPoint(_DECIDED_AFTER_THE_SUIT, source),)
    if any(not asked_texts(step, election).certain for step in steps):
        points += (general_days(election.on),)
    notice = CalendarStep.ELECTION_DAY_NOTICE
    if notice not in steps:
        texts = asked_texts(notice, election).texts
        points += tuple(OpenPoint(REGISTRATION_UNKNOWN, one.source) for one, _ in texts)
    return points


def _lodged(objected: date | None, listed: date, election_day: date) -> date | None:
    """The day of an objection, from the list to election day."""
    lodged = optional(day, "objected", objected)
    if lodged is None:
        return None
    if lodged < listed:
        raise FactsError("objected", lodged, f"{listed}, when the list was published, or later")
    if lodged > election_day:
        raise FactsError("objected", lodged, f"{election_day}, election day, or earlier")
    return lodged


def _of_the_forces(
    election_day: date,
    election: Election,
    list_published: date | None,
    objected: date | None,
    registration_begins: date | None,
) -> ElectionCalendar:
    given = (
        ("list_published", list_published),
        ("objected", objected),
        ("registration_begins", registration_begins),
    )
    for field, value in given:
        if value is not None:
            raise FactsError(field, value, "None: the forces' measures know no list of voters")
    lists = (CalendarStep.CANDIDATES, CalendarStep.FORMAL_CANDIDATES)
    return ElectionCalendar(
        election_day, {step: _due(step, election_day, election) for step in lists}
    )


def _deadline(
    due: date, starts: date, counted: Text, rule: Parameter[Any], source: Citation
) -> Deadline:
    return Deadline(due, starts, counted, (Ground(source, holds=True, says=rule.says),))


def national_election_due(
    *, on: date, term_ends: date | None = None, circumstances_ended: date | None = None
) -> Deadline:
    """Return the last day to complete the election of the next national congress (选举完成期限).

    Args:
        on: the day whose law applies.
        term_ends: the day on which the term of the present congress ends; give it for an
            election in time.
        circumstances_ended: the day on which the extraordinary circumstances ended, for which
            the election had been postponed; give one of the two days.

    Raises:
        FactsError: neither or both days.
        NotInForceError: no text of the provision is known for the day.

    Law: 宪法 60 II.
    Limitations: no text says on which day a term ends; that is the caller's answer.
    """
    on = day("on", on)
    if term_ends is not None and circumstances_ended is None:
        ends = day("term_ends", term_ends)
        rule = constitution.ELECTION_BEFORE_EXPIRY_MONTHS
        months, source = rule.at(on).value, rule.at(on).source
        counted = Text(f"{ends}的{months}个月以前", f"{months} months before {ends} or earlier")
        return _deadline(months_before(ends, months), ends, counted, rule, source)
    if circumstances_ended is not None and term_ends is None:
        ended = day("circumstances_ended", circumstances_ended)
        rule = constitution.ELECTION_AFTER_POSTPONEMENT_MONTHS
        months, source = rule.at(on).value, rule.at(on).source
        counted = Text(f"自{ended}起{months}个月内", f"within {months} months of {ended}")
        return _deadline(months_after(ended, months), ended, counted, rule, source)
    raise FactsError("term_ends", term_ends, "exactly one of term_ends= and circumstances_ended=")
