"""Times that local rules set for major matters before a standing committee."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from npcmodel.checks import day, instance, member
from npcmodel.errors import FactsError
from npcmodel.law.deadline import Deadline
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import OpenPoint, Question, Ruling, decide
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text, english
from npcmodel.matters.texts import elsewhere, excepted, matter_of, matter_texts
from npcmodel.params import organic_matters
from npcmodel.profiles.major_matters import MatterKind
from npcmodel.profiles.parts import TimeLimit
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import unknown
from npcmodel.sitting.spans import deadline, in_time

__all__ = ["MatterTime", "matter_time_due", "matter_time_in_time"]


@enum.unique
class MatterTime(enum.Enum):
    """What local rules time about a major matter (重大事项的期限)."""

    BILL = "在常委会会议举行前提出重大事项的议案"
    REPORT = "在常委会会议举行前提出重大事项的报告"
    AD_HOC_ITEM = "在主任会议举行前送交临时提出的议案或者报告"
    ORGAN_BILL_DECISION = "主任会议对机关提出的重大事项议案作出决定"
    MEMBERS_BILL_DECISION = "主任会议对联名提出的重大事项议案作出决定"
    COMMITTEE_REVIEW = "专门委员会审查重大事项的议案、报告"
    DELIBERATION = "常委会审议重大事项的议案、报告"
    OPINIONS_FORWARDING = "反馈对重大事项的审议意见"
    OPINIONS_REPLY = "报告对重大事项审议意见的办理结果"
    HARD_OPINIONS_REPLY = "在特殊情况下报告对重大事项审议意见的办理结果"


_BEFORE = (MatterTime.BILL, MatterTime.REPORT, MatterTime.AD_HOC_ITEM)
_REPLIES = (MatterTime.OPINIONS_REPLY, MatterTime.HARD_OPINIONS_REPLY)
_SAYS = {what: Text(what.value, english(what)) for what in MatterTime}
_TIMES = {
    what: Question(
        "matter_time_in_time",
        Text(f"{what.value}：按期", f"{english(what)}: in time"),
        Text(f"{what.value}：逾期", f"{english(what)}: late"),
    )
    for what in MatterTime
}


def matter_time_due(
    what: MatterTime,
    event: date,
    *,
    on: date,
    matter: MatterKind | str | None = None,
    profile: Profile | None = None,
) -> Deadline:
    """Return the last day for something that local rules time (重大事项的期限).

    Args:
        what: what is to be done.
        event: the day it is counted from, or back from: of bill and report the first day of the
            meeting; of what was not planned the day the council of chairpersons meets; of
            decision, review and deliberation the day it was received; of the forwarding of
            opinions the close of the meeting; of the reply the day they were received.
        on: the day whose law applies.
        matter: the matter; None leaves it to the caller whether the times apply to it, and a
            note says to which they do not.
        profile: the place's own provisions, without which nothing is known.

    Raises:
        FactsError: no profile, or the text of a matter that has a member.
        NotInForceError: no text of the place is known for the day, or it leaves the matter to
            other texts.

    Law: local rules on major matters.
    Limitations: Shanghai does not say from which day its two months for the reply run, and a
        note says so. Whether the texts bind whoever acts is the caller's answer: what was not
        planned is timed for government, court and procuratorate alone, the decision on an
        organ's bill in Shandong for those of government and special committees alone, and
        opinions are answered by the organ that reported.
    """
    on = day("on", on)
    says = _SAYS[member("what", what, MatterTime)]
    place = instance("profile", profile, Profile)
    texts = _times(what, place, on, matter)
    if not texts:
        raise unknown(says, place, on)
    starts = matter_texts(place, "reply_start", on) if what in _REPLIES else ()
    notes = (*(one.value for one in starts), *excepted(matter, place, on))
    return attrs.evolve(deadline(event, texts, says), notes=notes)


def _times(
    what: MatterTime, profile: Profile | None, on: date, matter: MatterKind | str | None
) -> tuple[Provision[TimeLimit], ...]:
    if matter is not None and elsewhere(matter_of(matter), profile, on):
        return ()
    return matter_texts(profile, what.name.lower(), on)


def matter_time_in_time(  # noqa: PLR0913  # what, when, by which event and which law
    what: MatterTime,
    done: date,
    *,
    event: date,
    on: date,
    special: bool = False,
    matter: MatterKind | str | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether something was done in the time that local rules give (按期).

    What a text asks for as a rule (一般) is noted where it is missed, and never fails.

    Args:
        what: what was done.
        done: the day it was done.
        event: the day the time is counted from or back from, as for `matter_time_due`.
        on: the day whose law applies.
        special: of a report, whether special circumstances called for it at short notice.
        matter: the matter; None leaves it to the caller whether the times apply to it, and a
            note says to which they do not.
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: special circumstances of something else than a report, something that
            follows its event done before it, what comes before it done after, or the text of a
            matter that has a member.

    Law: 地方组织法 50 II; local rules on major matters.
    Limitations: which circumstances are special no text says, nor does the statute how soon
        promptly (及时) is, in which the handling of opinions is reported.
    """
    on = day("on", on)
    member("what", what, MatterTime)
    if day("done", done) < day("event", event) and what not in _BEFORE:
        raise FactsError("done", done, f"{event}, the day it is counted from, or later")
    if done > event and what in _BEFORE:
        raise FactsError("done", done, f"{event}, the day it is counted back from, or earlier")
    if instance("special", special, bool) and what is not MatterTime.REPORT:
        raise FactsError("special", special, "False: only of reports are such circumstances named")
    asked = (
        ("what", what),
        ("done", done),
        ("event", event),
        ("special", special),
        ("matter", matter),
        ("profile", profile),
    )
    texts = _times(what, profile, on, matter)
    freed = matter_texts(profile, "report_exemption", on) if special and texts else ()
    if freed:
        return decide(_TIMES[what], on, asked, worded(freed))
    found = in_time(_TIMES[what], on, asked, done, event, texts, profile)
    points: tuple[OpenPoint, ...] = ()
    if what in _REPLIES:
        promptly = organic_matters.COMMITTEE_OPINIONS_HANDLED.known(on)
        if promptly is not None:
            points += (OpenPoint(promptly.value, promptly.source, decides=not texts),)
        starts = matter_texts(profile, "reply_start", on)
        points += tuple(OpenPoint(one.value, one.source) for one in starts)
    notes = excepted(matter, profile, on)
    return attrs.evolve(found, open=(*found.open, *points), notes=(*found.notes, *notes))
