"""What a bill contains, and when it must be in."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date

from npcmodel.bills.forums import forum_of
from npcmodel.checks import day, each, instance, member, optional
from npcmodel.dates.periods import days_before
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.meetings import MeetingKind
from npcmodel.law.ruling import Ground, OpenPoint, Question, Ruling, decide
from npcmodel.law.saying import said
from npcmodel.law.wording import Text
from npcmodel.params import deputies_bills, npc_bills, npcsc_bills

__all__ = ["BillPart", "bill_form_valid", "committee_bill_in_time", "session_bill_in_time"]

# What a bill contains


@enum.unique
class BillPart(enum.Enum):
    """What a bill has or comes with (议案的内容)."""

    CAUSE = "案由"
    GROUNDS = "案据"
    PLAN = "方案"
    TEXT = "议案文本"
    EXPLANATION = "说明"


_OF_DEPUTIES = (BillPart.CAUSE, BillPart.GROUNDS, BillPart.PLAN)
_FORM = Question(
    "bill_form_valid",
    Text("议案的内容符合规定", "the bill contains what the law asks for"),
    Text("议案的内容不符合规定", "the bill lacks what the law asks for"),
)
_NO_FORM = OpenPoint(
    Text(
        "法律没有规定向地方人大常委会提出的议案的内容，须看地方规定",
        "the statutes are silent on what a bill to a local standing committee contains; a local "
        "text may not be",
    ),
    decides=True,
)


def bill_form_valid(roll: Roll, contains: Iterable[BillPart], *, on: date) -> Ruling:
    """Rule whether a bill contains what it must (议案的内容).

    A deputies' bill to a congress has a cause, the grounds for it and a plan; a bill to the
    NPC Standing Committee comes with its text and an explanation.

    Args:
        roll: the congress to which deputies put it, or the standing committee.
        contains: what the bill has and comes with.
        on: the day whose law applies.

    Raises:
        FactsError: a body that is neither a congress nor a standing committee.
        NotInForceError: no text of the provision is known for the day.

    Law: 代表法 15 I; 全国人大常委会议事规则 19 III.
    Limitations: organs' bills to a congress are not asked about, nor what a bill of law needs
        besides (立法法 58).
    """
    on = day("on", on)
    body, national = forum_of(roll)
    has = each("contains", contains, BillPart)
    grounds: tuple[Ground, ...] = ()
    points: tuple[OpenPoint, ...] = ()
    if body is Body.CONGRESS:
        complete = all(part in has for part in _OF_DEPUTIES)
        grounds = said(on, deputies_bills.BILL_CONTENT, holds=complete)
    elif national:
        complete = BillPart.TEXT in has and BillPart.EXPLANATION in has
        grounds = said(on, npcsc_bills.BILL_CONTENT, holds=complete)
    else:
        points = (_NO_FORM,)
    return decide(_FORM, on, (("roll", roll), ("contains", has)), grounds, points)


# When it must be in

_SESSION_TIME = Question(
    "session_bill_in_time",
    Text("议案在截止时间前提出", "the bill is in time"),
    Text("议案在截止时间后提出", "the bill is late"),
)
_WHICH_HOUR = Text(
    "截止当日提出，是否在截止的时刻之前不详",
    "put on the closing day; whether before the closing hour is not known",
)


def session_bill_in_time(
    *, submitted: date, opens: date, closes: date, on: date, by_the_hour: bool | None = None
) -> Ruling:
    """Rule whether deputies put a bill to the national congress in time (提出议案的截止时间).

    Args:
        submitted: the day on which it was put; it may lie before the session.
        opens: the first day of the session.
        closes: the closing day that the first meeting of the presidium set.
        on: the day whose law applies.
        by_the_hour: of a bill put on the closing day, whether it came within the hour set;
            None where that is not known. On other days it is not to be given.

    Raises:
        FactsError: a closing day before the session, or an hour on another day.
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大议事规则 10 (3), 23 III.
    Limitations: whether a bill in the very minute is in time is for the decision to say. What
        becomes of a late one the text does not say.
    """
    on = day("on", on)
    if day("closes", closes) < day("opens", opens):
        raise FactsError("closes", closes, f"{opens}, the day the session opens, or later")
    optional(instance, "by_the_hour", by_the_hour, bool)
    if by_the_hour is not None and day("submitted", submitted) != closes:
        raise FactsError("by_the_hour", by_the_hour, f"None: put on a day other than {closes}")
    early = day("submitted", submitted) < opens
    grounds = said(on, npc_bills.BILL_BEFORE_SESSION) if early else ()
    in_time = submitted <= closes and by_the_hour is not False
    grounds += said(on, npc_bills.BILL_CLOSING_TIME, holds=in_time)
    points: tuple[OpenPoint, ...] = ()
    if submitted == closes and by_the_hour is None:
        points = (OpenPoint(_WHICH_HOUR, grounds[-1].citation, decides=True),)
    asked = (
        ("submitted", submitted),
        ("opens", opens),
        ("closes", closes),
        ("by_the_hour", by_the_hour),
    )
    return decide(_SESSION_TIME, on, asked, grounds, points)


_COMMITTEE_TIME = Question(
    "committee_bill_in_time",
    Text("议案及时提交常务委员会", "the bill is in time"),
    Text("议案提交常务委员会迟延", "the bill is late"),
)


def committee_bill_in_time(
    *, submitted: date, opens: date, on: date, kind: MeetingKind = MeetingKind.ORDINARY
) -> Ruling:
    """Rule whether a bill reached the NPC Standing Committee in time (提交议案的期限).

    Args:
        submitted: the day on which it was handed in.
        opens: the first day of the meeting.
        on: the day whose law applies.
        kind: ordinary or extraordinary; the latter has no time limit.

    Raises:
        FactsError: handed in after the meeting opened.
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大常委会议事规则 19 I, 19 II.
    """
    on = day("on", on)
    member("kind", kind, MeetingKind)
    if day("submitted", submitted) > day("opens", opens):
        raise FactsError("submitted", submitted, f"{opens}, the day it opens, or earlier")
    if kind is MeetingKind.EXTRAORDINARY:
        grounds = said(on, npcsc_bills.BILL_DAYS_EXEMPTION)
    else:
        days = npcsc_bills.BILL_DAYS.at(on)
        last = days_before(opens, days.value)
        says = Text(f"最迟{last}提交", f"to be handed in by {last}")
        grounds = (Ground(days.source, holds=submitted <= last, says=says),)
    asked = (("submitted", submitted), ("opens", opens), ("kind", kind))
    return decide(_COMMITTEE_TIME, on, asked, grounds)
