"""Reports to a local standing committee, and what follows them."""

from __future__ import annotations

from datetime import date

from npcmodel.checks import count, day, instance, member, optional
from npcmodel.committees.texts import committee_of, own_texts, texts_for
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body, Roll
from npcmodel.law.ruling import Ground, Measure, Question, Ruling, decide, weigh
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.sitting.places import unread

__all__ = [
    "further_answer_decision_valid",
    "further_report_valid",
    "report_after_vote_valid",
    "reporter_valid",
    "satisfaction_vote_valid",
]

_REPORTING = (Body.GOVERNMENT, Body.SUPERVISORY_COMMISSION, Body.COURT, Body.PROCURATORATE)

_REPORTER = Question(
    "reporter_valid",
    Text("到会报告的人员符合规定", "the report is made by whom the rules name"),
    Text("到会报告的人员不符合规定", "the report is made by somebody whom the rules do not name"),
)
_MAY_SEND = Text("可以委托有关部门的负责人报告", "it may have the head of a department report")
_MAY_NOT_SEND = Text(
    "不在可以委托部门负责人报告之列", "it may not have the head of a department report"
)


def reporter_valid(
    organ: Body, *, by_head: bool, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether the right person reports to a standing committee (报告人).

    Args:
        organ: the organ whose report it is.
        by_head: whether its head reports; False for the head of one of its departments.
        on: the day whose law applies.
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: another body than those that report.

    Law: local rules of procedure.
    """
    on = day("on", on)
    if member("organ", organ, Body) not in _REPORTING:
        names = " or ".join(f"Body.{one.name}" for one in _REPORTING)
        raise FactsError("organ", organ, names)
    field = "reporters" if instance("by_head", by_head, bool) else "report_delegates"
    texts = own_texts(profile, field, on)
    if by_head:
        grounds = worded(texts)
    else:
        grounds = tuple(
            Ground(one.source, sends, says=_MAY_SEND if sends else _MAY_NOT_SEND)
            for one in texts
            for sends in (organ in one.value,)
        )
    asked = (("organ", organ), ("by_head", by_head), ("profile", profile))
    points = () if grounds else (NO_TEXT,)
    return decide(_REPORTER, on, asked, grounds, points, unread(profile, texts))


_FURTHER_REPORT = Question(
    "further_report_valid",
    Text("应当作补充报告或者重新报告", "a further or a new report is to be made"),
    Text("不能要求作补充报告或者重新报告", "no further or new report can be asked for"),
)


def further_report_valid(
    roll: Roll, *, disagreeing: int, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether disagreement with a report calls for a further one (补充报告、重新报告).

    Those who disagree count against all members in office; 半数以上 includes exactly half.

    Args:
        roll: the standing committee and its members, in persons.
        disagreeing: members who do not agree with the report, in persons.
        on: the day whose law applies.
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: another body, or more who disagree than members who can.

    Law: local rules of procedure.
    Limitations: at which meeting it is made is asked of `committee_number_valid`.
    """
    on = day("on", on)
    committee = committee_of(roll)
    disagreeing = count("disagreeing", disagreeing, 0, committee.able)
    texts = texts_for(profile, committee, "further_report", on)
    grounds = tuple(
        weigh(one.source, one.value, Measure.DISAGREEING, disagreeing, committee.members)
        for one in texts
    )
    asked = (("roll", roll), ("disagreeing", disagreeing), ("profile", profile))
    points = () if grounds else (NO_TEXT,)
    return decide(_FURTHER_REPORT, on, asked, grounds, points, unread(profile, texts))


_SATISFACTION = Question(
    "satisfaction_vote_valid",
    Text(
        "满意度测评由规定的机构决定", "the vote of satisfaction is ordered by whom the rules name"
    ),
    Text(
        "满意度测评不是由规定的机构决定",
        "the vote of satisfaction is not ordered by whom the rules name",
    ),
)


def satisfaction_vote_valid(
    decided_by: Body | None, *, on: date, on_reply: bool = False, profile: Profile | None = None
) -> Ruling:
    """Rule whether a vote of satisfaction was ordered by the body that may (满意度测评).

    Args:
        decided_by: the body that decided on it; None where none did.
        on: the day whose law applies.
        on_reply: whether it is on what became of the committee's opinions; False for one on a
            report itself.
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: what is no body, or no profile.

    Law: local rules of procedure.
    Limitations: the texts give no pass line and no form of the vote; that is for those who
        order it.
    """
    on = day("on", on)
    optional(member, "decided_by", decided_by, Body)
    field = "opinions_satisfaction" if instance("on_reply", on_reply, bool) else "satisfaction"
    texts = own_texts(profile, field, on)
    grounds = worded(texts, holds=decided_by is Body.COUNCIL_OF_CHAIRPERSONS)
    asked = (("decided_by", decided_by), ("on_reply", on_reply), ("profile", profile))
    points = () if grounds else (NO_TEXT,)
    return decide(_SATISFACTION, on, asked, grounds, points, unread(profile, texts))


_AFTER_VOTE = Question(
    "report_after_vote_valid",
    Text("可以要求再次报告", "another report may be asked for"),
    Text("不能据此要求再次报告", "no other report may be asked for on this ground"),
)


def report_after_vote_valid(
    *, unsatisfactory: bool, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether another report may be asked for after a vote of satisfaction (再次报告).

    Args:
        unsatisfactory: whether its result was unsatisfactory, by the line that was set for it;
            the text sets none.
        on: the day whose law applies.
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: what is neither true nor false, or no profile.

    Law: local rules of procedure.
    """
    on = day("on", on)
    instance("unsatisfactory", unsatisfactory, bool)
    texts = own_texts(profile, "report_after_vote", on)
    grounds = worded(texts, holds=unsatisfactory)
    asked = (("unsatisfactory", unsatisfactory), ("profile", profile))
    points = () if grounds else (NO_TEXT,)
    return decide(_AFTER_VOTE, on, asked, grounds, points, unread(profile, texts))


_DECIDED = Question(
    "further_answer_decision_valid",
    Text("再作答复经规定的机构决定", "the further answer was decided on by whom the rules name"),
    Text(
        "再作答复没有经规定的机构决定",
        "the further answer was not decided on by whom the rules name",
    ),
)
_DECIDES = Text("属于有权决定的机构", "it is the body that decides")
_DOES_NOT_DECIDE = Text("不是有权决定的机构", "it is not the body that decides")


def further_answer_decision_valid(
    decided_by: Body | None, *, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether a further answer was decided on by the body that may (再作答复的决定).

    Args:
        decided_by: the body that decided that the organ answers again; None where none did.
        on: the day whose law applies.
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: what is no body, or no profile.

    Law: local rules of procedure.
    Limitations: 监督法 53 has the same decider and is not asked here. Whether enough of those
        who put it are dissatisfied is asked of `npcmodel.supervision.further_answer_valid`.
    """
    on = day("on", on)
    optional(member, "decided_by", decided_by, Body)
    asking = own_texts(profile, "further_answer_asked", on)
    grounds = worded(asking) + tuple(
        Ground(one.source, right, says=_DECIDES if right else _DOES_NOT_DECIDE)
        for one in own_texts(profile, "further_answer_decided", on)
        for right in (decided_by in one.value,)
    )
    asked = (("decided_by", decided_by), ("profile", profile))
    points = () if grounds else (NO_TEXT,)
    return decide(_DECIDED, on, asked, grounds, points, unread(profile, grounds))
