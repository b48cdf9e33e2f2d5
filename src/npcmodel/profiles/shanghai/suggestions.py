"""上海: its rules on the suggestions of its congress's deputies (关于代表建议的规定)."""

from __future__ import annotations

from datetime import date

from npcmodel.dates.frequency import AtLeast
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.parts import TimeLimit, TimeUnit
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
        "上海市人民代表大会关于代表建议、批评和意见的规定",
        "Shanghai Provisions on Deputies' Suggestions",
    ),
    date(2015, 3, 1),
    date(2015, 3, 1),
    Text(
        "第二十九条：自2015年3月1日起施行；通过日期未见，以施行之日代替",
        "article 29: from 1 March 2015, which stands for the day of adoption, not seen",
    ),
)
_SINCE = EDITION.in_force

SUGGESTION_RULES = SuggestionRules(
    below=Provision(Reference.FOLLOWED, Citation(EDITION, 28), _SINCE),
    proposers=Provision((Proposer.DEPUTY, Proposer.JOINT_DEPUTIES), Citation(EDITION, 4), _SINCE),
    joint_proposal=Provision(
        Text(
            "领衔代表使参加联名的代表了解内容，参加联名的代表确认内容能够真实表达自己的意愿",
            "the first signer lets those who join know the content, who confirm that it is what "
            "they want",
        ),
        Citation(EDITION, 4),
        _SINCE,
    ),
    unsuitable=Provision(
        (
            Unsuitable.OUTSIDE_THE_PLACE,
            Unsuitable.PERSONAL,
            Unsuitable.OWN_UNIT,
            Unsuitable.JUDICIAL_CASE,
            Unsuitable.FORWARDED_LETTER,
            Unsuitable.FORWARDED_APPEAL,
            Unsuitable.ACADEMIC,
            Unsuitable.EMPTY,
            Unsuitable.OTHER,
        ),
        Citation(EDITION, 8, 1),
        _SINCE,
    ),
    unsuitable_handling=Provision(
        Text(
            "向代表说明情况后，可以退回代表或者作代表来信处理",
            "after an explanation it may be given back or treated as a letter of the deputy",
        ),
        Citation(EDITION, 8, 2),
        _SINCE,
    ),
    withdrawal=Provision(Withdrawal(written=True, unanimous=True), Citation(EDITION, 10), _SINCE),
    assignment=Provision(
        HandlingTime(TimeLimit(7, TimeUnit.WORKING_DAYS), StartEvent.RECEIPT, recess=True),
        Citation(EDITION, 11, 1),
        _SINCE,
    ),
    returning=Provision(
        HandlingTime(TimeLimit(7, TimeUnit.WORKING_DAYS), StartEvent.RECEIPT),
        Citation(EDITION, 14, 1),
        _SINCE,
    ),
    return_rule=Provision(ReturnRule(consent=True), Citation(EDITION, 14, 1), _SINCE),
    kick_off=Provision(
        HandlingTime(TimeLimit(1, TimeUnit.MONTHS), StartEvent.CLOSING),
        Citation(EDITION, 15),
        _SINCE,
    ),
    co_handler_opinion=Provision(
        HandlingTime(TimeLimit(1, TimeUnit.MONTHS), StartEvent.RECEIPT),
        Citation(EDITION, 17, 1),
        _SINCE,
    ),
    answer_classes=Provision(
        AnswerClasses(
            (
                AnswerClass.SOLVED,
                AnswerClass.THIS_YEAR,
                AnswerClass.PLANNED,
                AnswerClass.UNSOLVED,
                AnswerClass.IMPOSSIBLE,
                AnswerClass.AGAINST_THE_LAW,
            ),
            with_time=(AnswerClass.THIS_YEAR, AnswerClass.PLANNED),
            with_reasons=(
                AnswerClass.UNSOLVED,
                AnswerClass.IMPOSSIBLE,
                AnswerClass.AGAINST_THE_LAW,
            ),
        ),
        Citation(EDITION, 18),
        _SINCE,
    ),
    answer=Provision(
        HandlingTime(TimeLimit(3, TimeUnit.MONTHS), StartEvent.ASSIGNMENT),
        Citation(EDITION, 19, 1),
        _SINCE,
    ),
    answer_extended=Provision(
        Extension(
            TimeLimit(3, TimeUnit.MONTHS),
            StartEvent.ASSIGNMENT,
            Text(
                "涉及面广、处理难度大、确实不能在限期内办理完毕的",
                "wide and difficult, and not to be done in time",
            ),
            Text(
                "书面报告并经同意",
                "reported in writing and consented to",
            ),
            told=True,
            added=True,
        ),
        Citation(EDITION, 19, 1),
        _SINCE,
    ),
    rated=Provision((Rated.ATTITUDE, Rated.RESULT), Citation(EDITION, 21, 1), _SINCE),
    dissatisfaction=Provision(
        Text(
            "代表对办理态度或者办理结果不满意的，应当填写具体意见",
            "a deputy who is not satisfied with attitude or result says why",
        ),
        Citation(EDITION, 21, 1),
        _SINCE,
    ),
    rehandling=Provision(
        Text(
            "代表对答复不满意的，代表工作机构应当研究其具体意见；对需要再次办理的，交承办单位再作研究办理",
            "if the deputy is not satisfied, the committee's office studies why; what needs it is "
            "handed to the handler again",
        ),
        Citation(EDITION, 21, 2),
        _SINCE,
    ),
    second_answer=Provision(
        HandlingTime(TimeLimit(1, TimeUnit.MONTHS), StartEvent.REHANDLING_ASKED, stated=False),
        Citation(EDITION, 21, 2),
        _SINCE,
    ),
    handler_reports=Provision(Norm(AtLeast(2)), Citation(EDITION, 24, 2), _SINCE),
)
