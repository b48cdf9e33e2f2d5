"""Times that local texts give townships (期限)."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from npcmodel.checks import day, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.meetings import MeetingKind
from npcmodel.law.deadline import Deadline
from npcmodel.law.ruling import Ruling, decide
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text, english
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import questions, unknown
from npcmodel.sitting.spans import IN_TIME, deadline, in_time
from npcmodel.townships.texts import of_place

__all__ = ["TownshipTime", "township_due", "township_in_time"]


@enum.unique
class TownshipTime(enum.Enum):
    """What local texts on townships set a time for (乡镇工作的期限)."""

    DOCUMENTS = "会议资料送达代表"
    SUGGESTION_ANSWER = "乡镇代表建议的答复"
    HARD_SUGGESTION_ANSWER = "乡镇代表建议的延期答复"
    BUDGET_PUBLICATION = "公开批准的预算"


_SUGGESTIONS = (TownshipTime.SUGGESTION_ANSWER, TownshipTime.HARD_SUGGESTION_ANSWER)
_FROM_WHEN = Text(
    "答复期限自何日起算，该地方规定没有明文，以所给的日期计算",
    "the local text does not say from when the time to answer runs; it is counted from the day "
    "given",
)
_TIMES = questions("township_in_time", TownshipTime, IN_TIME)


def township_due(
    what: TownshipTime, event: date, *, on: date, profile: Profile | None = None
) -> Deadline:
    """Return the last day for something that a local text on townships times (期限).

    Args:
        what: what is to be done.
        event: the day it is counted from, or back from: of documents the first day of the
            session; of suggestions, as the grounds say, the day they were handed over or the day
            the session closed, or the caller's choice where they say nothing; of the budget the
            day it was approved.
        on: the day whose law applies.
        profile: the place's own provisions, without which nothing is known.

    Raises:
        NotInForceError: no text of the place is known for the day.

    Law: local texts on townships.
    Limitations: the longer time is for suggestions for which the text allows it, as those that
        are complex or cannot be done sooner; whether one is such is the caller's answer. So is
        whether one could have been done or answered during the session. Beijing's times are for
        suggestions made at a session, and Shandong's run from its close: to others they are not
        said to apply.
        The Deputies Law's own time for suggestions runs from their hand-over and is
        asked of `deputy_time_due`; 预算法 14 asks for a publication of budgets in time too. An
        extraordinary session may be free of the time for documents: `township_in_time` asks.
    """
    on = day("on", on)
    says = Text(member("what", what, TownshipTime).value, english(what))
    texts = of_place(profile, what.name.lower(), on)
    if not texts:
        raise unknown(says, profile, on)
    found = deadline(day("event", event), texts, says)
    if what not in _SUGGESTIONS:
        return found
    runs = worded(of_place(profile, "suggestion_answer_from", on))
    return attrs.evolve(found, grounds=(*found.grounds, *runs), notes=() if runs else (_FROM_WHEN,))


def township_in_time(  # noqa: PLR0913  # what, when, by which event and which law
    what: TownshipTime,
    done: date,
    *,
    event: date,
    on: date,
    kind: MeetingKind = MeetingKind.ORDINARY,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether something was done in the time of a local text on townships (按期).

    Args:
        what: what was done.
        done: the day it was done.
        event: the day it is counted from or back from, as for `township_due`.
        on: the day whose law applies.
        kind: of documents, whether the session is an ordinary one.
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: an extraordinary session of something else than documents, documents after
            the session has begun, or anything else before the day it is counted from, but for
            suggestions where the text has them answered during the session.

    Law: local texts on townships.
    """
    on = day("on", on)
    member("what", what, TownshipTime)
    day("done", done)
    day("event", event)
    documents = what is TownshipTime.DOCUMENTS
    if member("kind", kind, MeetingKind) is MeetingKind.EXTRAORDINARY and not documents:
        raise FactsError("kind", kind, "MeetingKind.ORDINARY: only documents go by the session")
    if documents and done > event:
        raise FactsError("done", done, f"{event}, the first day of the session, or earlier")
    instance("profile", profile, (Profile, type(None)))
    at_once = of_place(profile, "answered_in_session", on) if what in _SUGGESTIONS else ()
    if not (documents or at_once) and done < event:
        raise FactsError("done", done, f"{event}, the day it is counted from, or later")
    asked = (
        ("what", what),
        ("done", done),
        ("event", event),
        ("kind", kind),
        ("profile", profile),
    )
    freed = at_once if done < event else ()
    if kind is MeetingKind.EXTRAORDINARY:
        freed = of_place(profile, "documents_exemption", on)
    if freed:
        return decide(_TIMES[what], on, asked, worded(freed))
    texts = of_place(profile, what.name.lower(), on)
    found = in_time(_TIMES[what], on, asked, done, event, texts, profile)
    runs: tuple[Text, ...] = ()
    if texts and what in _SUGGESTIONS:
        says = of_place(profile, "suggestion_answer_from", on)
        runs = tuple(one.value for one in says) or (_FROM_WHEN,)
    return attrs.evolve(found, notes=(*found.notes, *runs))
