"""The days of an election: counted back from election day, or from the list of voters."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from datetime import date
from typing import Any

import attrs

from npcmodel.checks import day, instance, optional
from npcmodel.dates.periods import days_after, days_before, months_after, months_before
from npcmodel.errors import FactsError
from npcmodel.law.citation import Citation
from npcmodel.law.deadline import Deadline
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Ground, OpenPoint, Result, reasons
from npcmodel.law.wording import Lang, Text, language, term
from npcmodel.pairs import Pairs
from npcmodel.params import constitution, military_measures
from npcmodel.params import electoral_voters as electoral

__all__ = ["CalendarStep", "ElectionCalendar", "election_calendar", "national_election_due"]


@enum.unique
class CalendarStep(enum.Enum):
    """A step of a direct election that has a last day (选举日程)."""

    VOTER_LIST = "公布选民名单"
    OBJECTIONS = "申诉"
    CANDIDATES = "公布代表候选人名单"
    DECISIONS = "处理决定"
    FORMAL_CANDIDATES = "公布正式代表候选人名单"
    LAWSUIT = "起诉"
    JUDGMENT = "判决"


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


_DECIDED_FROM = Text(
    "处理决定的三日自何日起算没有明文，按提出申诉之日起算",
    "the text does not say from when the days for the decision run; the day of the objection "
    "was taken",
)
_AFTER_THE_VOTE = Text(
    "名单公布过迟，申诉或者处理决定的期限届满时已到选举日",
    "the list came so late that objections or decisions run into election day or beyond it",
)
_OBJECTION_AFTER_THE_VOTE = Text(
    "申诉过迟，处理决定的期限届满时已到选举日",
    "the objection came so late that the decision runs into election day or beyond it",
)
_OBJECTED_LATE = Text(
    "申诉在申诉期限届满以后提出", "the objection was made after the last day to object"
)


def election_calendar(
    election_day: date,
    *,
    on: date,
    list_published: date | None = None,
    objected: date | None = None,
    forces: bool = False,
) -> ElectionCalendar:
    """Return the last days of a direct election, counted from election day (选举日程).

    What is due so many days before election day is due on that day at the latest; what is
    due within days of another does not count that day.

    Args:
        election_day: the day of the vote (选举日).
        on: the day whose law applies.
        list_published: the day the list of voters was published; None for the last lawful day.
        objected: the day an objection was made; None for the last lawful day.
        forces: whether the armed forces vote, whose measures ask for lists of candidates alone.

    Raises:
        FactsError: a list published or an objection made after election day, an objection
            before the list, or either of them in the forces.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 28, 29, 32 I; 解放军选举办法 20 I.
    Limitations: no day is moved for holidays. Indirect elections have no such calendar.
    """
    on = day("on", on)
    election_day = day("election_day", election_day)
    if instance("forces", forces, bool):
        return _of_the_forces(election_day, on, list_published, objected)
    voters = _back(election_day, electoral.VOTER_LIST_DAYS, on)
    listed = optional(day, "list_published", list_published) or voters.due
    if listed > election_day:
        raise FactsError("list_published", listed, f"{election_day}, election day, or earlier")
    objections = _forth(listed, electoral.OBJECTION_DAYS, on)
    lodged = _lodged(objected, listed, election_day) or objections.due
    late = lodged > objections.due
    decisions = _forth(lodged, electoral.DECISION_DAYS, on)
    steps = {
        CalendarStep.VOTER_LIST: voters,
        CalendarStep.OBJECTIONS: objections,
        CalendarStep.DECISIONS: decisions,
        CalendarStep.LAWSUIT: _back(election_day, electoral.LAWSUIT_DAYS, on),
        CalendarStep.JUDGMENT: _eve(election_day, electoral.JUDGMENT, on),
        CalendarStep.CANDIDATES: _back(election_day, electoral.CANDIDATE_LIST_DAYS, on),
        CalendarStep.FORMAL_CANDIDATES: _back(election_day, electoral.FORMAL_LIST_DAYS, on),
    }
    source = electoral.DECISION_DAYS.at(on).source
    points: tuple[OpenPoint, ...] = (OpenPoint(_DECIDED_FROM, source),)
    if max(objections.due, decisions.due) >= election_day:
        # A list in time leaves room for every objection in time, and for its decision.
        says = _OBJECTION_AFTER_THE_VOTE if late else _AFTER_THE_VOTE
        points += (OpenPoint(says, source),)
    return ElectionCalendar(election_day, steps, points, (_OBJECTED_LATE,) if late else ())


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
    election_day: date, on: date, list_published: date | None, objected: date | None
) -> ElectionCalendar:
    for field, given in (("list_published", list_published), ("objected", objected)):
        if given is not None:
            raise FactsError(field, given, "None: the forces' measures know no list of voters")
    steps = {
        CalendarStep.CANDIDATES: military_measures.CANDIDATE_LIST_DAYS,
        CalendarStep.FORMAL_CANDIDATES: military_measures.FORMAL_LIST_DAYS,
    }
    return ElectionCalendar(
        election_day, {step: _back(election_day, rule, on) for step, rule in steps.items()}
    )


def _deadline(
    due: date, starts: date, counted: Text, rule: Parameter[Any], source: Citation
) -> Deadline:
    return Deadline(due, starts, counted, (Ground(source, holds=True, says=rule.says),))


def _back(event: date, rule: Parameter[int], on: date) -> Deadline:
    """The last day that lies so many days before an event."""
    days, source = rule.at(on).value, rule.at(on).source
    counted = Text(f"{event}的{days}日以前", f"{days} days before {event} or earlier")
    return _deadline(days_before(event, days), event, counted, rule, source)


def _forth(event: date, rule: Parameter[int], on: date) -> Deadline:
    """The last of so many days from an event, which is not counted."""
    days, source = rule.at(on).value, rule.at(on).source
    counted = Text(f"自{event}起{days}日内", f"within {days} days of {event}")
    return _deadline(days_after(event, days), event, counted, rule, source)


def _eve(event: date, rule: Parameter[Text], on: date) -> Deadline:
    """The day before: a judgment on election day itself would come with the vote."""
    counted = Text(f"{event}以前", f"before {event}")
    return _deadline(days_before(event, 1), event, counted, rule, rule.at(on).source)


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
