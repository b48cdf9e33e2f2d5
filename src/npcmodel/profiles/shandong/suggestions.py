"""山东: its regulations on the suggestions of its congress's deputies (代表建议办理工作条例)."""

from __future__ import annotations

from datetime import date

from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.parts import TimeLimit, TimeUnit
from npcmodel.profiles.shandong.congress import EDITION as CONGRESS
from npcmodel.profiles.shandong.townships import EDITION as TOWNSHIPS
from npcmodel.profiles.suggesting import (
    AnswerClass,
    AnswerClasses,
    Extension,
    HandlingTime,
    Proposer,
    Rated,
    Reference,
    ReturnRule,
    StartEvent,
    SuggestionRules,
    Unsuitable,
    Withdrawal,
)

__all__ = ["EDITION", "SUGGESTION_RULES"]

EDITION = Edition(
    Text(
        "山东省人民代表大会代表建议、批评和意见办理工作条例",
        "Shandong Regulations on Deputies' Suggestions",
    ),
    date(2017, 5, 19),
    date(2017, 5, 19),
    Text(
        "第三十三条：自2002年1月1日起实施；2017年修正的施行日期未见，自通过之日起算",
        "article 33: from 1 January 2002; the first day of the 2017 amendment was not seen; "
        "counted from its adoption",
    ),
)
_SINCE = EDITION.in_force
_CONGRESS_SINCE = CONGRESS.in_force
_AGAIN = HandlingTime(TimeLimit(1, TimeUnit.MONTHS), StartEvent.DISSATISFACTION, stated=False)

SUGGESTION_RULES = SuggestionRules(
    below=Provision(Reference.MAY_BE_FOLLOWED, Citation(EDITION, 32), _SINCE),
    township_answer_from=Provision(StartEvent.CLOSING, Citation(TOWNSHIPS, 15), TOWNSHIPS.in_force),
    proposers=Provision(
        (Proposer.DEPUTY, Proposer.JOINT_DEPUTIES), Citation(EDITION, 7, 1), _SINCE
    ),
    joint_proposal=Provision(
        Text(
            "领衔代表使参加联名的代表了解内容，参加联名的代表确认内容能够真实表达自己的意愿",
            "the first signer lets those who join know the content, who confirm that it is what "
            "they want",
        ),
        Citation(EDITION, 7, 2),
        _SINCE,
    ),
    unsuitable=Provision(
        (
            Unsuitable.PERSONAL,
            Unsuitable.FORWARDED_LETTER,
            Unsuitable.ACADEMIC,
            Unsuitable.EMPTY,
            Unsuitable.OTHER,
        ),
        Citation(EDITION, 6),
        _SINCE,
    ),
    withdrawal=Provision(Withdrawal(written=True, ends=True), Citation(EDITION, 9), _SINCE),
    assignment=Provision(
        HandlingTime(TimeLimit(5), StartEvent.RECEIPT, recess=True),
        Citation(EDITION, 10, 1),
        _SINCE,
    ),
    # During the session: on its last day at the latest.
    session_assignment=Provision(
        HandlingTime(TimeLimit(0), StartEvent.CLOSING), Citation(EDITION, 10, 1), _SINCE
    ),
    returning=Provision(
        HandlingTime(TimeLimit(5), StartEvent.RECEIPT, recess=True),
        Citation(EDITION, 12),
        _SINCE,
    ),
    return_rule=Provision(
        ReturnRule(consent=True, rerouting_by_consent=True), Citation(EDITION, 12), _SINCE
    ),
    key_choice=Provision(Body.COUNCIL_OF_CHAIRPERSONS, Citation(EDITION, 14, 2), _SINCE),
    answer_classes=Provision(
        AnswerClasses(
            (
                AnswerClass.SOLVED,
                AnswerClass.PLANNED,
                AnswerClass.UNSOLVED,
                AnswerClass.AGAINST_THE_LAW,
            ),
            with_time=(AnswerClass.PLANNED,),
            with_reasons=(AnswerClass.UNSOLVED, AnswerClass.AGAINST_THE_LAW),
        ),
        Citation(EDITION, 18, 1),
        _SINCE,
    ),
    answer=Provision(
        HandlingTime(TimeLimit(3, TimeUnit.MONTHS), StartEvent.ASSIGNMENT, stated=False),
        Citation(EDITION, 19),
        _SINCE,
    ),
    answer_extended=Provision(
        Extension(
            TimeLimit(6, TimeUnit.MONTHS),
            StartEvent.ASSIGNMENT,
            Text("遇特殊情况的", "in special circumstances"),
            Text("经交办机关同意", "with the consent of the organ that assigned it"),
            stated=False,
        ),
        Citation(EDITION, 19),
        _SINCE,
    ),
    session_answer=Provision(
        HandlingTime(TimeLimit(3, TimeUnit.MONTHS), StartEvent.CLOSING),
        Citation(CONGRESS, 33, 1),
        _CONGRESS_SINCE,
    ),
    session_answer_extended=Provision(
        Extension(TimeLimit(6, TimeUnit.MONTHS), StartEvent.CLOSING),
        Citation(CONGRESS, 33, 1),
        _CONGRESS_SINCE,
    ),
    co_handler_opinion=Provision(
        HandlingTime(TimeLimit(1, TimeUnit.MONTHS), StartEvent.RECEIPT),
        Citation(EDITION, 21),
        _SINCE,
    ),
    rated=Provision((Rated.ATTITUDE, Rated.RESULT), Citation(EDITION, 23), _SINCE),
    dissatisfaction=Provision(
        Text(
            "代表对办理态度或者办理结果不满意的，应当填写具体意见",
            "a deputy who is not satisfied with attitude or result says why",
        ),
        Citation(EDITION, 23),
        _SINCE,
    ),
    rehandling=Provision(
        Text(
            "代表对答复不满意的，承办单位应当重新研究办理，并听取代表意见",
            "if the deputy is not satisfied, the handler handles it again and listens to the "
            "deputy",
        ),
        Citation(EDITION, 24),
        _SINCE,
    ),
    session_rehandling=Provision(
        Text(
            "代表对答复不满意的，由常委会办事机构交由有关机关、组织或者其上级机关、组织再作研究处理并负责答复；"
            "承办单位应当重新研究办理，并听取代表意见",
            "if the deputy is not satisfied, the committee's office hands it to the organ or the "
            "one above it; the handler handles it again and listens to the deputy",
        ),
        Citation(CONGRESS, 33),
        _CONGRESS_SINCE,
    ),
    second_answer=Provision(_AGAIN, Citation(EDITION, 24), _SINCE),
    session_second_answer=Provision(_AGAIN, Citation(CONGRESS, 33, 3), _CONGRESS_SINCE),
)
