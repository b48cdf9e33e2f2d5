"""Whether the days of a direct election were kept, step by step."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from npcmodel.checks import day, member, optional
from npcmodel.elections.steps import (
    DECIDED_FROM,
    REGISTRATION_UNKNOWN,
    Asked,
    CalendarStep,
    Election,
    asked_texts,
    counted_from,
    election_of,
    general_days,
    last_day_of,
    registration,
    runs_on,
)
from npcmodel.errors import FactsError
from npcmodel.law.deadline import Deadline
from npcmodel.law.ruling import Ground, OpenPoint, Question, Ruling, decide
from npcmodel.law.wording import Text, english
from npcmodel.pairs import Pairs
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import NO_TEXT, questions
from npcmodel.sitting.places import direct, unread
from npcmodel.sitting.spans import IN_TIME

__all__ = ["calendar_in_time", "election_step_in_time"]

# Whoever has one of these rights may leave it; late, it is a right lost and no breach.
_RIGHTS = {
    CalendarStep.OBJECTIONS,
    CalendarStep.LAWSUIT,
    CalendarStep.LATE_REGISTRATION,
    CalendarStep.ARRIVALS,
}
# Due only where there is something to send or to correct.
_IF_ANY = {CalendarStep.SUSPENSIONS, CalendarStep.LIST_CORRECTIONS}
# Due only where it was asked for, and surely only where it was asked for in time.
_ANSWERS = {
    CalendarStep.DECISIONS: CalendarStep.OBJECTIONS,
    CalendarStep.JUDGMENT: CalendarStep.LAWSUIT,
}
# What nobody can do before the other is done.
_NEEDS = {
    CalendarStep.OBJECTIONS: CalendarStep.VOTER_LIST,
    CalendarStep.DECISIONS: CalendarStep.OBJECTIONS,
    CalendarStep.LAWSUIT: CalendarStep.OBJECTIONS,
    CalendarStep.JUDGMENT: CalendarStep.LAWSUIT,
    CalendarStep.LIST_CORRECTIONS: CalendarStep.VOTER_LIST,
}
_IN_ORDER = (
    (
        CalendarStep.VOTER_LIST,
        CalendarStep.OBJECTIONS,
        CalendarStep.DECISIONS,
        CalendarStep.LAWSUIT,
        CalendarStep.JUDGMENT,
    ),
    (CalendarStep.VOTER_LIST, CalendarStep.LIST_CORRECTIONS),
    (CalendarStep.VOTER_LIST, CalendarStep.ARRIVALS),
    (CalendarStep.CANDIDATES, CalendarStep.FORMAL_CANDIDATES),
)
# What can come after the vote, too late; the others mean nothing then.
_AFTER_THE_VOTE = {
    CalendarStep.DECISIONS,
    CalendarStep.LAWSUIT,
    CalendarStep.JUDGMENT,
    CalendarStep.SUSPENSIONS,
}
_MAY_FOLLOW = {*_AFTER_THE_VOTE, CalendarStep.ELECTION_DAY_NOTICE}
_OF_FORCES = {CalendarStep.CANDIDATES, CalendarStep.FORMAL_CANDIDATES}
_STEP = questions("election_step_in_time", CalendarStep, IN_TIME)
_CALENDAR = Question(
    "calendar_in_time",
    Text("选举日程的各项期限均已遵守", "every last day of the election calendar was kept"),
    Text("选举日程的期限没有全部遵守", "not every last day of the election calendar was kept"),
)
_ASKED_LATE = Text(
    "申诉或者起诉逾期或者日期不明的，是否仍须按期处理没有明文",
    "no text says whether what is asked for late, or on a day not known, must still be answered "
    "in time",
)
_RECHECKED_EARLY = Text(
    "复查在选民名单公布以前进行，能否作为补登、除名的复查，没有明文",
    "the voters were checked before their list was published: whether that counts is not said",
)
_SAME_DAY = Text(
    "提名与选民名单公布在同一日，先后不明",
    "candidates were nominated on the day of the list of voters: which came first is not known",
)
_NOT_KNOWN = Text(
    "代表候选人在选民名单公布后提名产生，提名之日没有给出",
    "candidates are nominated after the list of voters, and the day is not given",
)


class _Found(NamedTuple):
    """What is found of one step."""

    grounds: tuple[Ground, ...] = ()
    points: tuple[OpenPoint, ...] = ()
    notes: tuple[Text, ...] = ()


def election_step_in_time(  # noqa: PLR0913  # an election, and what was done for it
    step: CalendarStep,
    done: date,
    event: date,
    *,
    on: date,
    profile: Profile | None = None,
    by_election: bool = False,
    forces: bool = False,
) -> Ruling:
    """Rule whether one step of a direct election was done in time (选举日程的期限).

    Args:
        step: the step.
        done: the day it was done; of a late registration, when the voter had made contact and
            asked for it.
        event: election day; for an objection the day of the list of voters, for the decision
            the day of the objection, for the notice of election day that on which voters began
            to register.
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.
        by_election: whether it is a by-election (补选).
        forces: whether the armed forces vote.

    Raises:
        FactsError: no step; what is counted from an event done before it; a list, a notice or a
            registration after election day; a profile or a by-election of the forces.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 28, 29, 32 I, 57 IV; 解放军选举办法 20 I; local rules on direct elections.
    """
    on = day("on", on)
    member("step", step, CalendarStep)
    done, event = day("done", done), day("event", event)
    election = election_of(on, profile, by_election=by_election, forces=forces)
    if runs_on(step) and done < event:
        raise FactsError("done", done, f"{event}, the event it is counted from, or later")
    if not runs_on(step) and step not in _MAY_FOLLOW and done > event:
        raise FactsError("done", done, f"{event}, election day, or earlier")
    asked = asked_texts(step, election)
    found = _Found(points=(NO_TEXT,))
    if asked.texts:
        found = _held(step, done, last_day_of(step, event, asked, election), asked, election)
    facts = (
        ("step", step),
        ("done", done),
        ("event", event),
        ("profile", profile),
        ("by_election", by_election),
        ("forces", forces),
    )
    notes = () if forces else unread(profile, asked.places)
    return decide(_STEP[step], on, facts, found.grounds, found.points, (*found.notes, *notes))


def _held(  # noqa: PLR0913  # a step, what was done of it, and the texts that ask for it
    step: CalendarStep,
    done: date | None,
    deadline: Deadline,
    asked: Asked,
    election: Election,
    *,
    sure: bool = True,
) -> _Found:
    """Hold a step against its last day; None is for one that was not done.

    What is late by a text that may not bind is left open.
    """
    kept = done is not None and done <= deadline.due
    says = _says(step, done, deadline)
    if kept or (asked.certain and sure):
        source = [one.source for one, _ in asked.texts]
        grounds = tuple(Ground(one, kept, says=says) for one in source)
        doubts = () if asked.certain else (general_days(election.on),)
        return _Found((*grounds, *asked.beside), (*doubts, *_decided_from(step, asked)))
    doubt = general_days(election.on, decides=True)
    if asked.certain:
        doubt = OpenPoint(_ASKED_LATE, asked.texts[0][0].source, decides=True)
    return _Found(points=(doubt, *_decided_from(step, asked)), notes=(says,))


def _decided_from(step: CalendarStep, asked: Asked) -> tuple[OpenPoint, ...]:
    if step is not CalendarStep.DECISIONS:
        return ()
    return (OpenPoint(DECIDED_FROM, asked.texts[0][0].source),)


def _says(step: CalendarStep, done: date | None, deadline: Deadline) -> Text:
    due, how, bound = deadline.due, deadline.counted, deadline.notes[0]
    if done is None:
        state = Text("未办理", "not done")
    else:
        zh, en = IN_TIME[0 if done <= due else 1]
        state = Text(f"{zh}，{done}", f"{en}, {done}")
    return Text(
        f"{step.value}：{state.zh}（最迟{due}，{how.zh}；{bound.zh}）",
        f"{english(step)}: {state.en} (by {due}, {how.en}; {bound.en})",
    )


def calendar_in_time(  # noqa: PLR0913  # an election, and what was done for it
    done: Mapping[CalendarStep, date | None],
    *,
    election_day: date,
    on: date,
    profile: Profile | None = None,
    by_election: bool = False,
    forces: bool = False,
    registration_begins: date | None = None,
    nominated: date | None = None,
) -> Ruling:
    """Rule whether every last day of a direct election was kept (选举日程的遵守).

    Each step that binds must be done by its last day. A right not used, or used too late, is
    no breach; what answers it is due where it was used in time. A ground says of each step
    whether it was done in time, late, or not at all.

    Args:
        done: the day of each step done; None for one done on a day that is not known. What is
            not in it was not done: no objection was made, nothing was to be corrected. Of
            several objections, one is asked about at a time.
        election_day: the day of the vote (选举日).
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.
        by_election: whether it is a by-election (补选).
        forces: whether the armed forces vote, whose measures ask for lists of candidates alone.
        registration_begins: the day voters began to register (选民登记); None if not known.
        nominated: the first day on which a candidate was recommended; None if not known.

    Raises:
        FactsError: a step after the vote that can have no place there, steps out of their order,
            a step without the one it needs, one that the forces do not have, registration after
            the list, nominations after the list of candidates; a profile or a by-election of
            the forces.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 28, 29, 32 I, 57 IV; 解放军选举办法 20 I; local rules on direct elections.
    Limitations: that everything was done is asked once the vote is over; before that ask
        `election_calendar` and each deadline. Whether who asked in time to be registered was
        registered, and whether voters' circumstances changed, is the caller's to know. A check
        of the voters (复查) before their list is left open.
    """
    on, election_day = day("on", on), day("election_day", election_day)
    election = election_of(on, profile, by_election=by_election, forces=forces)
    days = _checked(done, election_day, forces=forces)
    listed = days.get(CalendarStep.VOTER_LIST)
    begins = registration(registration_begins, listed or election_day)
    found = [_step(step, days, election_day, begins, election) for step in CalendarStep]
    first = _nominated(nominated, days, election_day)
    found.append(_nominations(first, days, election))
    facts = (
        ("done", days),
        ("election_day", election_day),
        ("profile", profile),
        ("by_election", by_election),
        ("forces", forces),
        ("registration_begins", begins),
        ("nominated", first),
    )
    local = [one for step in CalendarStep for one in asked_texts(step, election).places]
    notes = () if forces else unread(profile, local)
    return decide(
        _CALENDAR,
        on,
        facts,
        tuple(dict.fromkeys(one for part in found for one in part.grounds)),
        tuple(dict.fromkeys(one for part in found for one in part.points)),
        (*(one for part in found for one in part.notes), *notes),
    )


def _checked(
    done: Mapping[CalendarStep, date | None], election_day: date, *, forces: bool
) -> Pairs[CalendarStep, date | None]:
    """Return the days in the order of the enumeration, or refuse what contradicts itself."""
    given = Pairs[CalendarStep, date | None].of("done", done)
    for step, when in given.items():
        member("done", step, CalendarStep)
        field = f"done[{step.name}]"
        if forces and step not in _OF_FORCES:
            raise FactsError(field, when, "no such step: the forces' measures know none")
        optional(day, field, when)
        if when is not None and when > election_day and step not in _AFTER_THE_VOTE:
            raise FactsError(field, when, f"{election_day}, election day, or earlier")
        if step in _NEEDS and _NEEDS[step] not in given:
            raise FactsError(field, when, f"none without {_NEEDS[step].name}")
    for chain in _IN_ORDER:
        known = [(step, when) for step in chain if (when := given.get(step)) is not None]
        for (before, earlier), (step, later) in pairwise(known):
            if later < earlier:
                expected = f"{earlier}, when {before.name} was done, or later"
                raise FactsError(f"done[{step.name}]", later, expected)
    return Pairs((step, given[step]) for step in CalendarStep if step in given)


def _step(
    step: CalendarStep,
    days: Mapping[CalendarStep, date | None],
    election_day: date,
    begins: date | None,
    election: Election,
) -> _Found:
    """What is found of a step: nothing where it was neither done nor due."""
    asked = asked_texts(step, election)
    if not asked.texts:
        return _Found(points=(_no_text(step),)) if step in days else _Found()
    request = _ANSWERS.get(step)
    due_at_all = step not in _RIGHTS | _IF_ANY and (request is None or request in days)
    if step not in days and not due_at_all:
        return _Found()
    event = counted_from(step, election_day, days, begins)
    when = days.get(step)
    if step in _RIGHTS:
        return _right(step, when, event, asked, election)
    if event is None or (step in days and when is None):
        return _unknown(step, asked, missing=step not in days)
    listed = days.get(CalendarStep.VOTER_LIST)
    if step is CalendarStep.VOTER_RECHECK and when and listed and when < listed:
        return _Found(points=(OpenPoint(_RECHECKED_EARLY, asked.texts[0][0].source, decides=True),))
    sure = request is None or _surely_in_time(request, days, election_day, election)
    deadline = last_day_of(step, event, asked, election)
    return _held(step, when, deadline, asked, election, sure=sure)


def _right(
    step: CalendarStep, when: date | None, event: date | None, asked: Asked, election: Election
) -> _Found:
    """A right used in time gives a ground, one used late a note."""
    if when is None or event is None:
        return _Found()
    deadline = last_day_of(step, event, asked, election)
    if when > deadline.due:
        return _Found(notes=(_says(step, when, deadline),))
    return _held(step, when, deadline, asked, election)


def _surely_in_time(
    step: CalendarStep,
    days: Mapping[CalendarStep, date | None],
    election_day: date,
    election: Election,
) -> bool:
    when, event = days[step], counted_from(step, election_day, days, None)
    if when is None or event is None:
        return False
    return when <= last_day_of(step, event, asked_texts(step, election), election).due


def _unknown(step: CalendarStep, asked: Asked, *, missing: bool) -> _Found:
    """A step that cannot be held against a day: its own is not known, or that it runs from."""
    source = asked.texts[0][0].source
    if step is CalendarStep.ELECTION_DAY_NOTICE and missing and asked.certain:
        says = Text(f"{step.value}：未办理", f"{english(step)}: not done")
        return _Found((Ground(source, holds=False, says=says),))
    says = Text(
        f"{step.value}：日期或者起算之日不明",
        f"{english(step)}: its day, or the day it is counted from, is not known",
    )
    points = [OpenPoint(says, source, decides=True)]
    if step is CalendarStep.ELECTION_DAY_NOTICE:
        points.append(OpenPoint(REGISTRATION_UNKNOWN, source))
    return _Found(points=tuple(points))


def _no_text(step: CalendarStep) -> OpenPoint:
    says = Text(f"{step.value}：{NO_TEXT.says.zh}", f"{english(step)}: {NO_TEXT.says.en}")
    return OpenPoint(says, decides=True)


# Nominations come after the list of voters in some places


def _nominated(
    nominated: date | None, days: Mapping[CalendarStep, date | None], election_day: date
) -> date | None:
    """The first day of nominations, no later than the first list of those nominated."""
    first = optional(day, "nominated", nominated)
    lists = (CalendarStep.CANDIDATES, CalendarStep.FORMAL_CANDIDATES)
    latest = next((when for step in lists if (when := days.get(step)) is not None), election_day)
    if first is not None and first > latest:
        raise FactsError("nominated", first, f"{latest}, a list of candidates or the vote")
    return first


def _nominations(
    first: date | None, days: Mapping[CalendarStep, date | None], election: Election
) -> _Found:
    """Hold the nominations against the list of voters, which some places ask for before them."""
    found = (
        () if election.forces else direct(election.profile, "nominations_after_list", election.on)
    )
    listed, candidates = days.get(CalendarStep.VOTER_LIST), days.get(CalendarStep.CANDIDATES)
    if not found or listed is None:
        return _Found()  # a list that is missing or on no known day speaks for itself
    # Who stands on a list was nominated by then.
    first = candidates if first is None and candidates and candidates < listed else first
    one = found[0]
    otherwise = direct(election.profile, "by_election_otherwise", election.on)
    certain = not election.by_election or bool(otherwise)
    if first is not None and (first > listed or (first < listed and certain)):
        return _Found(tuple(Ground(text.source, first > listed, says=text.value) for text in found))
    doubt = _SAME_DAY if first == listed else _NOT_KNOWN
    if first is not None and first < listed:
        return _Found(points=(general_days(election.on, decides=True),))
    return _Found(points=(OpenPoint(doubt, one.source, decides=True),))
