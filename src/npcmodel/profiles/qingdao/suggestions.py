"""青岛: its regulations on the suggestions of its congress's deputies (代表建议工作条例)."""

from __future__ import annotations

from datetime import date

from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.parts import TimeLimit, TimeUnit
from npcmodel.profiles.suggesting import (
    AnswerClass,
    AnswerClasses,
    Evaluation,
    Extension,
    HandlingTime,
    Indicator,
    Proposer,
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
        "青岛市人民代表大会代表建议、批评和意见工作条例",
        "Qingdao Regulations on Deputies' Suggestions",
    ),
    date(2021, 6, 23),
    date(2021, 9, 1),
    Text(
        "第四十二条：自2021年9月1日起施行；2021年7月29日批准",
        "article 42: from 1 September 2021; approved on 29 July 2021",
    ),
)
_SINCE = EDITION.in_force
_FIVE_WORKING_DAYS = TimeLimit(5, TimeUnit.WORKING_DAYS)

SUGGESTION_RULES = SuggestionRules(
    below=Provision(Reference.MAY_BE_FOLLOWED, Citation(EDITION, 41), _SINCE),
    proposers=Provision((Proposer.DEPUTY, Proposer.JOINT_DEPUTIES), Citation(EDITION, 9), _SINCE),
    joint_proposal=Provision(
        Text(
            "领衔代表使参加联名的代表了解内容，参加联名的代表确认内容能够真实表达自己的意愿",
            "the first signer lets those who join know the content, who confirm that it is what "
            "they want",
        ),
        Citation(EDITION, 9),
        _SINCE,
    ),
    unsuitable=Provision(
        (
            Unsuitable.PERSONAL,
            Unsuitable.ACCUSATION,
            Unsuitable.SUPERVISORY_CASE,
            Unsuitable.JUDICIAL_CASE,
            Unsuitable.ACADEMIC,
            Unsuitable.EMPTY,
            Unsuitable.OTHER,
        ),
        Citation(EDITION, 11, 1),
        _SINCE,
    ),
    unsuitable_handling=Provision(
        Text(
            "向代表说明情况后，视情作为代表来信转交有关方面研究办理，或者由代表修改完善后再提出",
            "after an explanation it is passed on as a letter of the deputy, or mended and made "
            "again",
        ),
        Citation(EDITION, 11, 2),
        _SINCE,
    ),
    withdrawal=Provision(Withdrawal(written=True, ends=True), Citation(EDITION, 12), _SINCE),
    assignment=Provision(
        HandlingTime(_FIVE_WORKING_DAYS, StartEvent.RECEIPT, recess=True),
        Citation(EDITION, 14),
        _SINCE,
    ),
    returning=Provision(
        HandlingTime(_FIVE_WORKING_DAYS, StartEvent.RECEIPT), Citation(EDITION, 19, 1), _SINCE
    ),
    return_rule=Provision(
        ReturnRule(written=True, consent=True, no_rerouting=False, goes_on=True),
        Citation(EDITION, 19),
        _SINCE,
    ),
    co_handler_opinion=Provision(
        HandlingTime(TimeLimit(1, TimeUnit.MONTHS), StartEvent.RECEIPT),
        Citation(EDITION, 24),
        _SINCE,
    ),
    answer=Provision(
        HandlingTime(TimeLimit(3, TimeUnit.MONTHS), StartEvent.ASSIGNMENT),
        Citation(EDITION, 25),
        _SINCE,
    ),
    answer_extended=Provision(
        Extension(
            TimeLimit(6, TimeUnit.MONTHS),
            StartEvent.ASSIGNMENT,
            Text("涉及面广、办理难度大需要延长的", "wide and difficult, where it is needed"),
            Text("经代表工作机构同意", "with the consent of the committee's office for deputies"),
            told=True,
        ),
        Citation(EDITION, 25),
        _SINCE,
    ),
    key_choice=Provision(Body.COUNCIL_OF_CHAIRPERSONS, Citation(EDITION, 20, 2), _SINCE),
    answer_classes=Provision(
        AnswerClasses(
            (
                AnswerClass.WITHIN_ANSWER_TIME,
                AnswerClass.WITHIN_THE_YEAR,
                AnswerClass.BEYOND_THE_YEAR,
                AnswerClass.IMPOSSIBLE,
            ),
            with_time=(AnswerClass.BEYOND_THE_YEAR,),
            with_reasons=(AnswerClass.IMPOSSIBLE,),
        ),
        Citation(EDITION, 26),
        _SINCE,
    ),
    rehandling=Provision(
        Text(
            "可以根据测评、评估情况交承办单位重新办理",
            "as the evaluation shows, it may be handed to the handler again",
        ),
        Citation(EDITION, 31, 1),
        _SINCE,
    ),
    evaluation=Provision(
        Evaluation((Indicator.IMPLEMENTATION, Indicator.SATISFACTION), Indicator.IMPLEMENTATION),
        Citation(EDITION, 31, 2),
        _SINCE,
    ),
    oral_answer=Provision(
        HandlingTime(TimeLimit(1, TimeUnit.MONTHS), StartEvent.ASSIGNMENT, stated=False),
        Citation(EDITION, 32, 1),
        _SINCE,
    ),
)
