"""Times and numbers that local rules give their standing committees."""

from __future__ import annotations

import enum
from datetime import date

from npcmodel.checks import count, day, instance, member, optional
from npcmodel.committees.texts import needed, own_texts
from npcmodel.errors import FactsError
from npcmodel.law.deadline import Deadline
from npcmodel.law.ruling import Measure, Ruling, decide
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text, english
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import LAWFUL_NUMBER, Limits, limited, questions
from npcmodel.sitting.spans import IN_TIME, deadline, in_time

__all__ = [
    "CommitteeNumber",
    "CommitteeTerm",
    "committee_number_valid",
    "committee_term_due",
    "committee_term_in_time",
]

# Times


@enum.unique
class CommitteeTerm(enum.Enum):
    """What local rules time by a meeting, a vote or an act of the committee (期限事项)."""

    PAPERS = "提供会议材料"
    ORGAN_BILL = "机关提出议案"
    MEMBERS_BILL = "组成人员联名提出议案"
    REGULATION_BILL = "提出制定地方性法规的议案"
    AMENDMENT = "提出修正案"
    PLAN_ADJUSTMENT = "将计划、规划纲要的调整方案送交初步审查"
    BUDGET_ADJUSTMENT = "将预算调整初步方案送交初步审查"
    FINAL_ACCOUNTS = "将决算草案送交初步审查"
    PUBLICATION = "在日报刊登决定、决议"
    OPINIONS_PLAN = "送交审议意见的研究处理方案"
    OPINIONS_REPLY = "报告审议意见的研究处理情况"
    INQUIRY_REPLY = "报告专题询问意见的研究处理情况"


_AFTER = (
    CommitteeTerm.PUBLICATION,
    CommitteeTerm.OPINIONS_PLAN,
    CommitteeTerm.OPINIONS_REPLY,
    CommitteeTerm.INQUIRY_REPLY,
)
# Not bills: the texts want them before the meeting as a rule (一般), and foresee later ones.
_BEFORE = (
    CommitteeTerm.PAPERS,
    CommitteeTerm.AMENDMENT,
    CommitteeTerm.PLAN_ADJUSTMENT,
    CommitteeTerm.BUDGET_ADJUSTMENT,
    CommitteeTerm.FINAL_ACCOUNTS,
)
_SAYS = {what: Text(what.value, english(what)) for what in CommitteeTerm}
_IN_TIME = questions("committee_term_in_time", CommitteeTerm, IN_TIME)


def committee_term_due(
    what: CommitteeTerm, event: date, *, on: date, profile: Profile | None = None
) -> Deadline:
    """Return the last day for something that local rules time (期限).

    Args:
        what: what is to be done.
        event: the day the time is counted from, or back from: the first day of the meeting; of
            an amendment the day of the vote; of adjusted plans, budgets and accounts the day of
            the plenary; of publication the day of adoption; of opinions the day they were
            received.
        on: the day whose law applies.
        profile: the place's own provisions, without which nothing is known.

    Raises:
        FactsError: no profile.
        NotInForceError: no text of the place is known for the day.

    Law: local rules of procedure.
    Limitations: 预算法 asks for a time for budgets too, which is not asked here.
    """
    on = day("on", on)
    member("what", what, CommitteeTerm)
    texts = needed(profile, (what.name.lower(),), _SAYS[what], on)
    return deadline(day("event", event), texts, _SAYS[what])


def committee_term_in_time(  # noqa: PLR0913  # what, when, by which event and which law
    what: CommitteeTerm,
    done: date,
    *,
    event: date,
    on: date,
    special: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether something was done in the time that local rules give (期限).

    What a text asks for as a rule (一般) is noted where it is missed, and never fails.

    Args:
        what: what was done.
        done: the day it was done.
        event: the day the time is counted from or back from, as for `committee_term_due`.
        on: the day whose law applies.
        special: of papers, whether there were the special circumstances in which a text asks
            for no time (特殊情况除外).
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: special circumstances of something else than papers, or something done on
            the wrong side of the event: only a bill may come after the meeting has opened.

    Law: local rules of procedure.
    Limitations: an hour is not counted: who must act before the meeting or before the vote and
        does so on its day is in time. What makes circumstances special no text says.
    """
    on = day("on", on)
    member("what", what, CommitteeTerm)
    _on_its_side(what, day("done", done), day("event", event))
    if instance("special", special, bool) and what is not CommitteeTerm.PAPERS:
        raise FactsError("special", special, "False: only of papers are such circumstances named")
    asked = (
        ("what", what),
        ("done", done),
        ("event", event),
        ("special", special),
        ("profile", profile),
    )
    freed = own_texts(profile, "papers_exemption", on) if special else ()
    if freed:
        return decide(_IN_TIME[what], on, asked, worded(freed))
    texts = own_texts(profile, what.name.lower(), on)
    return in_time(_IN_TIME[what], on, asked, done, event, texts, profile)


def _on_its_side(what: CommitteeTerm, done: date, event: date) -> None:
    """Refuse what follows an event and is done before it, and the reverse."""
    if what in _AFTER and done < event:
        raise FactsError("done", done, f"{event}, the day it is counted from, or later")
    if what in _BEFORE and done > event:
        raise FactsError("done", done, f"{event}, the day it is counted back from, or earlier")


# Numbers


@enum.unique
class CommitteeNumber(enum.Enum):
    """What local rules set numbers for in a standing committee (地方规定的数目)."""

    REGULATION_MEETINGS = "审议地方性法规的会议"
    ANSWER_MEETINGS = "提出质询案的会议之后、作出答复之前的会议"
    FURTHER_REPORT_MEETINGS = "审议报告的会议之后、补充或者重新报告的会议"
    BILL_EXPLANATION = "议案口头说明的分钟数"
    ORAL_REPORT = "口头报告的分钟数"
    SPECIAL_COMMITTEE_SIZE = "专门委员会成员"


_MEASURES = {
    CommitteeNumber.REGULATION_MEETINGS: Measure.MEETINGS,
    CommitteeNumber.ANSWER_MEETINGS: Measure.MEETINGS,
    CommitteeNumber.FURTHER_REPORT_MEETINGS: Measure.MEETINGS,
    CommitteeNumber.BILL_EXPLANATION: Measure.MINUTES,
    CommitteeNumber.ORAL_REPORT: Measure.MINUTES,
    CommitteeNumber.SPECIAL_COMMITTEE_SIZE: Measure.MEMBERS,
}
_USUALLY = {CommitteeNumber.ANSWER_MEETINGS: "usual_answer_meetings"}
_NUMBERS = questions("committee_number_valid", CommitteeNumber, LAWFUL_NUMBER)


def committee_number_valid(
    what: CommitteeNumber, number: int, *, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether a number is one that local rules allow the committee (地方规定的数目).

    What a text asks for as a rule (一般) is noted where it is missed, and never fails.

    Args:
        what: what is counted.
        number: how many there are: in persons, minutes or meetings. Of answers and of further
            reports, by how many meetings later they came; 0 is the same meeting.
        on: the day whose law applies.
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: a number that is no count.

    Law: local rules of procedure.
    """
    on = day("on", on)
    member("what", what, CommitteeNumber)
    number = count("number", number)
    optional(instance, "profile", profile, Profile)
    texts = own_texts(profile, what.name.lower(), on)
    if what in _USUALLY:
        texts += own_texts(profile, _USUALLY[what], on)
    asked = (("what", what), ("number", number), ("profile", profile))
    rule = Limits(what, _MEASURES[what])
    return limited(_NUMBERS[what], on, asked, rule, number, texts, profile)
