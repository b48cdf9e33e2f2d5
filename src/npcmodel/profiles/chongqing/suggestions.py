"""重庆: its regulations on the suggestions of its congress's deputies (代表建议工作条例)."""

from __future__ import annotations

from datetime import date

from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.chongqing.deputies import EDITION as DEPUTIES
from npcmodel.profiles.chongqing.townships import EDITION as TOWNSHIPS
from npcmodel.profiles.parts import TimeLimit, TimeUnit
from npcmodel.profiles.suggesting import (
    AnswerClass,
    AnswerClasses,
    Extension,
    HandlingTime,
    Proposer,
    Rating,
    Reference,
    ReturnRule,
    StartEvent,
    SuggestionRules,
    Unsuitable,
    VotedReports,
    Withdrawal,
)

__all__ = ["EDITION", "SUGGESTION_RULES"]

EDITION = Edition(
    Text(
        "重庆市人民代表大会代表建议批评和意见工作条例",
        "Chongqing Regulations on Deputies' Suggestions",
    ),
    date(2017, 11, 30),
    date(2018, 1, 1),
    Text("第四十条：自2018年1月1日施行", "article 40: from 1 January 2018"),
)
_SINCE = EDITION.in_force
_TEN_WORKING_DAYS = TimeLimit(10, TimeUnit.WORKING_DAYS)
_TWENTY_WORKING_DAYS = TimeLimit(20, TimeUnit.WORKING_DAYS)

SUGGESTION_RULES = SuggestionRules(
    below=Provision(Reference.FOLLOWED, Citation(EDITION, 39), _SINCE),
    township_answer_from=Provision(
        StartEvent.ASSIGNMENT, Citation(TOWNSHIPS, 16, 1), TOWNSHIPS.in_force
    ),
    proposers=Provision(
        (Proposer.DEPUTY, Proposer.JOINT_DEPUTIES, Proposer.DELEGATION),
        Citation(EDITION, 8, 1),
        _SINCE,
    ),
    joint_proposal=Provision(
        Text(
            "领衔代表向参加联名的代表介绍内容，参加联名的代表确认内容能够真实表达自己的意愿",
            "the first signer presents the content to those who join, who confirm that it is "
            "what they want",
        ),
        Citation(EDITION, 8, 2),
        _SINCE,
    ),
    delegation_proposal=Provision(
        Text(
            "经全团代表充分讨论，由代表团团长签字，在大会会议期间提出",
            "discussed by the whole delegation, signed by its head, and made during the session",
        ),
        Citation(EDITION, 8, 3),
        _SINCE,
    ),
    unsuitable=Provision(
        (
            Unsuitable.PERSONAL,
            Unsuitable.JUDICIAL_CASE,
            Unsuitable.FORWARDED_LETTER,
            Unsuitable.ACADEMIC,
            Unsuitable.ACCUSATION,
            Unsuitable.OTHER,
        ),
        Citation(EDITION, 9, 2),
        _SINCE,
    ),
    unsuitable_handling=Provision(
        Text(
            "不作为代表建议处理，向代表说明情况后，退回代表或者转有关部门作工作参考",
            "it is not handled as a suggestion; after an explanation it is given back or passed on "
            "for reference",
        ),
        Citation(EDITION, 13, 3),
        _SINCE,
    ),
    withdrawal=Provision(Withdrawal(written=True, ends=True), Citation(EDITION, 12), _SINCE),
    assignment=Provision(
        HandlingTime(_TEN_WORKING_DAYS, StartEvent.RECEIPT, recess=True),
        Citation(EDITION, 13, 2),
        _SINCE,
    ),
    returning=Provision(
        HandlingTime(_TEN_WORKING_DAYS, StartEvent.ASSIGNMENT), Citation(EDITION, 16), _SINCE
    ),
    return_rule=Provision(ReturnRule(written=True, consent=True), Citation(EDITION, 16), _SINCE),
    reassignment=Provision(
        HandlingTime(_TEN_WORKING_DAYS, StartEvent.RETURN_RECEIVED),
        Citation(EDITION, 16),
        _SINCE,
    ),
    first_contact=Provision(
        HandlingTime(_TWENTY_WORKING_DAYS, StartEvent.RECEIPT), Citation(EDITION, 18), _SINCE
    ),
    co_handler_opinion=Provision(
        HandlingTime(TimeLimit(30, TimeUnit.WORKING_DAYS), StartEvent.ASSIGNMENT),
        Citation(EDITION, 20, 1),
        _SINCE,
    ),
    co_handler_redo=Provision(
        HandlingTime(TimeLimit(5, TimeUnit.WORKING_DAYS), StartEvent.REDO_ASKED),
        Citation(EDITION, 20, 1),
        _SINCE,
    ),
    answer=Provision(
        HandlingTime(TimeLimit(3, TimeUnit.MONTHS), StartEvent.ASSIGNMENT),
        Citation(EDITION, 21),
        _SINCE,
    ),
    answer_extended=Provision(
        Extension(
            TimeLimit(6, TimeUnit.MONTHS),
            StartEvent.ASSIGNMENT,
            Text("涉及面广、处理难度大的", "wide and difficult"),
        ),
        Citation(EDITION, 21),
        _SINCE,
    ),
    key_choice=Provision(Body.COUNCIL_OF_CHAIRPERSONS, Citation(EDITION, 32), _SINCE),
    written_answer=Provision(
        Text(
            "通过书面和代表履职服务平台同时答复代表",
            "the deputy is answered in writing and on the platform at the same time",
        ),
        Citation(EDITION, 23, 1),
        _SINCE,
    ),
    written_second_answer=Provision(
        Text("重新办理后书面答复代表", "once handled again, it is answered in writing"),
        Citation(EDITION, 27, 2),
        _SINCE,
    ),
    deputies_written_answer=Provision(
        Text("办结并书面答复", "it is done and answered in writing"),
        Citation(DEPUTIES, 47, 1),
        DEPUTIES.in_force,
    ),
    deputies_written_second_answer=Provision(
        Text("重新办理，书面答复代表", "it is handled again and answered in writing"),
        Citation(DEPUTIES, 47, 3),
        DEPUTIES.in_force,
    ),
    # The committee's office asks for it or not, as it sees fit (视情况).
    deputies_second_answer_from=Provision(
        StartEvent.REHANDLING_ASKED, Citation(DEPUTIES, 47, 3), DEPUTIES.in_force
    ),
    answer_classes=Provision(
        AnswerClasses(
            (
                AnswerClass.SOLVED,
                AnswerClass.UNDER_WAY,
                AnswerClass.IMPOSSIBLE,
                AnswerClass.HIGHER_ORGAN,
            ),
            with_time=(AnswerClass.UNDER_WAY,),
            with_reasons=(AnswerClass.IMPOSSIBLE,),
        ),
        Citation(EDITION, 22),
        _SINCE,
    ),
    ratings=Provision(
        (Rating.SATISFIED, Rating.BASICALLY_SATISFIED, Rating.DISSATISFIED),
        Citation(EDITION, 26, 1),
        _SINCE,
    ),
    feedback=Provision(
        HandlingTime(_TWENTY_WORKING_DAYS, StartEvent.ANSWER_RECEIVED),
        Citation(EDITION, 27, 1),
        _SINCE,
    ),
    dissatisfaction=Provision(
        Text(
            "代表对答复函不满意的，应当填写具体意见",
            "a deputy who is not satisfied with the answer says why",
        ),
        Citation(EDITION, 27, 2),
        _SINCE,
    ),
    rehandling=Provision(
        Text(
            "代表对答复函不满意的，由代表工作机构视情况要求承办单位重新办理",
            "if the deputy is not satisfied, the committee's office may ask for it to be handled "
            "again",
        ),
        Citation(EDITION, 27, 2),
        _SINCE,
    ),
    second_answer=Provision(
        HandlingTime(TimeLimit(2, TimeUnit.MONTHS), StartEvent.REHANDLING_ASKED),
        Citation(EDITION, 27, 2),
        _SINCE,
    ),
    still_dissatisfied=Provision(
        Text(
            "重新办理答复后代表仍然不满意的，由代表工作机构召集有关代表和承办单位研究，提出处理意见",
            "if the deputy is still not satisfied, the committee's office brings deputies and "
            "handler together and says what is to be done",
        ),
        Citation(EDITION, 27, 2),
        _SINCE,
    ),
    commitment_feedback=Provision(
        HandlingTime(_TWENTY_WORKING_DAYS, StartEvent.COMMITMENT_RECEIVED),
        Citation(EDITION, 28, 1),
        _SINCE,
    ),
    forms_left_out=Provision(
        Text(
            "对超过评价期限，经催促仍然不反馈的回执，不纳入满意情况的统计范围",
            "a form not sent back after the time for it and after urging is left out of the "
            "figures of satisfaction",
        ),
        Citation(EDITION, 29),
        _SINCE,
    ),
    voted_reports=Provision(
        VotedReports(
            11,
            (
                Body.COUNCIL_OF_CHAIRPERSONS,
                Body.GOVERNMENT,
                Body.COURT,
                Body.PROCURATORATE,
            ),
        ),
        Citation(EDITION, 34, 1),
        _SINCE,
    ),
)
