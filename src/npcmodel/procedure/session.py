"""What local rules time by the session of a congress: before it opens, and after it closes."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from npcmodel.checks import day, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.meetings import MeetingKind
from npcmodel.law.deadline import Deadline
from npcmodel.law.ruling import OpenPoint, Ruling, decide
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text, english
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.congress import needed, own_rules
from npcmodel.sitting.limits import questions
from npcmodel.sitting.spans import IN_TIME, deadline, in_time

__all__ = ["SessionTerm", "session_term_due", "session_term_in_time"]


@enum.unique
class SessionTerm(enum.Enum):
    """What local rules time by a session (会前、会后的期限).

    UNLISTED_REPORT is what rules of procedure say of bills that are not listed; what rules on
    deputies' bills say of the result is `npcmodel.bills.BillTerm.BILL_RESULT`.
    """

    DRAFTS = "将法规草案发给代表"
    REPORTS = "将工作报告草稿发给代表"
    PLAN_AND_BUDGET = "汇报计划、预算的主要内容"
    UNLISTED_REPORT = "提出不列入议程的议案的审议结果报告"
    RECALL_INQUIRY = "听取罢免案的调查报告并作出决定"


_BEFORE = (SessionTerm.DRAFTS, SessionTerm.REPORTS, SessionTerm.PLAN_AND_BUDGET)
_SENT_OUT = (SessionTerm.DRAFTS, SessionTerm.REPORTS)
_SILENT = {
    what: Text(
        "没有把临时召集的会议除外，是否适用没有明文",
        "extraordinary sessions are not excepted, and whether they are meant is not said",
    )
    for what in _SENT_OUT
} | {
    SessionTerm.PLAN_AND_BUDGET: Text(
        "所说的是审查年度计划、预算的会议，是否适用于临时召集的会议没有明文",
        "the session that examines the year's plan and budget is meant; whether an extraordinary "
        "one may be is not said",
    )
}
_SAYS = {what: Text(what.value, english(what)) for what in SessionTerm}
_QUESTIONS = questions("session_term_in_time", SessionTerm, IN_TIME)


def session_term_due(
    what: SessionTerm, session: date, *, on: date, profile: Profile | None = None
) -> Deadline:
    """Return the last day for something that a session times (会前、会后的期限).

    Args:
        what: what is to be done.
        session: the day the session opens, of what is done before it; otherwise the day it
            closes.
        on: the day whose law applies.
        profile: the place's own provisions, without which nothing is known.

    Raises:
        FactsError: no profile.
        NotInForceError: no text of the place is known for the day.

    Law: local rules of procedure.
    Limitations: of plan and budget the Budget Law gives a time too (预算法 44), which is not
        entered. The recall under inquiry needs the congress's authorisation. How long after
        the session an interpellation is answered is asked of `later_answer_due`.
    """
    on = day("on", on)
    member("what", what, SessionTerm)
    return deadline(session, needed(profile, {what.name.lower(): _SAYS[what]}, on), _SAYS[what])


def session_term_in_time(  # noqa: PLR0913  # what, when, by which session and which law
    what: SessionTerm,
    done: date,
    *,
    session: date,
    on: date,
    kind: MeetingKind = MeetingKind.ORDINARY,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether something was done in the time that a session sets (会前、会后的期限).

    What a text asks for as a rule (一般) is noted where it is missed, and never fails.

    Args:
        what: what was done.
        done: the day it was done.
        session: the day the session opens, of what is done before it; otherwise the day it
            closes.
        on: the day whose law applies.
        kind: ordinary or extraordinary; of the latter a text may free what is sent out. Where
            none does, what comes later than the time before a session is left open: a session
            called at once may leave no room for it.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: done on the wrong side of the session.

    Law: local rules of procedure.
    Limitations: as in `session_term_due`.
    """
    on = day("on", on)
    member("what", what, SessionTerm)
    member("kind", kind, MeetingKind)
    optional(instance, "profile", profile, Profile)
    before = what in _BEFORE
    if before and day("done", done) > day("session", session):
        raise FactsError("done", done, f"{session}, the day the session opens, or earlier")
    if not before and day("done", done) < day("session", session):
        raise FactsError("done", done, f"{session}, the day the session closes, or later")
    asked = (
        ("what", what),
        ("done", done),
        ("session", session),
        ("kind", kind),
        ("profile", profile),
    )
    if kind is MeetingKind.EXTRAORDINARY and what in _SENT_OUT:
        freed = own_rules(profile, "drafts_exemption", on)
        if freed:
            return decide(_QUESTIONS[what], on, asked, worded(freed))
    texts = own_rules(profile, what.name.lower(), on)
    ruling = in_time(_QUESTIONS[what], on, asked, done, session, texts, profile)
    if kind is MeetingKind.EXTRAORDINARY and before:
        return _unless_meant(what, ruling)
    return ruling


def _unless_meant(what: SessionTerm, ruling: Ruling) -> Ruling:
    """Leave open what fails by a text that does not say whether it means such a session."""
    failed = [ground for ground in ruling.grounds if not ground.holds]
    points = tuple(OpenPoint(_SILENT[what], one.citation, decides=True) for one in failed)
    if not points:
        return ruling
    grounds = tuple(ground for ground in ruling.grounds if ground.holds)
    return attrs.evolve(ruling, grounds=grounds, open=points)
