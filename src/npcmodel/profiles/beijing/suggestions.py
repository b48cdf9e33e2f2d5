"""北京: its regulations on the suggestions of its congress's deputies (代表建议办理条例)."""

from __future__ import annotations

from datetime import date

from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.beijing.congress import EDITION as CONGRESS
from npcmodel.profiles.parts import TimeLimit, TimeUnit
from npcmodel.profiles.suggesting import (
    Extension,
    HandlingTime,
    Proposer,
    Reference,
    StartEvent,
    SuggestionRules,
    Unsuitable,
    Withdrawal,
)

__all__ = ["EDITION", "SUGGESTION_RULES"]

EDITION = Edition(
    Text(
        "北京市人民代表大会代表建议、批评和意见办理条例",
        "Beijing Regulations on Deputies' Suggestions",
    ),
    date(2014, 1, 22),
    date(2014, 1, 22),
    Text(
        "“自公布之日起施行”；公布日期未见，自通过之日起算",
        "in force from its publication; that day was not seen; counted from its adoption",
    ),
)
_SINCE = EDITION.in_force
_CONGRESS_SINCE = CONGRESS.in_force
# The record of the rules of procedure is dated 10 January 2022, of which the text was not seen.
_CONGRESS_UNTIL = date(2022, 1, 9)
_CONSENT = Text("经交办机关同意", "with the consent of the organ that assigned it")

SUGGESTION_RULES = SuggestionRules(
    below=Provision(Reference.FOLLOWED, Citation(EDITION, 33), _SINCE),
    proposers=Provision((Proposer.DEPUTY, Proposer.JOINT_DEPUTIES), Citation(EDITION, 10), _SINCE),
    joint_proposal=Provision(
        Text(
            "领衔代表向参加联名的代表介绍内容，参加联名的代表确认内容符合自己的意愿",
            "the first signer presents the content to those who join, who confirm that it is "
            "what they want",
        ),
        Citation(EDITION, 11),
        _SINCE,
    ),
    unsuitable=Provision(
        (
            Unsuitable.PERSONAL,
            Unsuitable.LEGAL_ADVICE,
            Unsuitable.ACADEMIC,
            Unsuitable.FORWARDED_LETTER,
            Unsuitable.ACCUSATION,
            Unsuitable.PENDING_CASE,
            Unsuitable.TENDER,
            Unsuitable.PERSONAL_INTEREST,
        ),
        Citation(EDITION, 12, 2),
        _SINCE,
    ),
    personal_gain=Provision(
        Text(
            "代表提出建议，应当正确处理个人职业活动与执行代表职务的关系，不得牟取个人利益",
            "a deputy keeps the own profession apart and gains nothing by a suggestion",
        ),
        Citation(EDITION, 12, 1),
        _SINCE,
    ),
    unsuitable_handling=Provision(
        Text("不予交办，并告知代表", "it is not assigned, and the deputy is told"),
        Citation(EDITION, 15, 2),
        _SINCE,
    ),
    withdrawal=Provision(Withdrawal(before_assignment=True), Citation(EDITION, 13, 2), _SINCE),
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
            _CONSENT,
        ),
        Citation(EDITION, 21),
        _SINCE,
    ),
    written_answer=Provision(
        Text("答复意见采用公文形式", "the answer has the form of an official document"),
        Citation(EDITION, 22, 2),
        _SINCE,
    ),
    session_answer=Provision(
        HandlingTime(TimeLimit(3, TimeUnit.MONTHS), StartEvent.ASSIGNMENT),
        Citation(CONGRESS, 29),
        _CONGRESS_SINCE,
        _CONGRESS_UNTIL,
    ),
    session_answer_extended=Provision(
        Extension(
            TimeLimit(6, TimeUnit.MONTHS),
            StartEvent.ASSIGNMENT,
            Text("问题复杂的", "complex"),
            _CONSENT,
        ),
        Citation(CONGRESS, 29),
        _CONGRESS_SINCE,
        _CONGRESS_UNTIL,
    ),
    feedback=Provision(
        HandlingTime(
            TimeLimit(15, TimeUnit.WORKING_DAYS),
            StartEvent.ANSWER_RECEIVED,
            excuse=Text(
                "代表因特殊原因难以及时反馈的，应当自行或者委托他人说明情况（同条第2款）",
                "a deputy whom special reasons keep from it explains, or has it explained "
                "(paragraph 2)",
            ),
        ),
        Citation(EDITION, 23, 1),
        _SINCE,
    ),
    session_second_answer=Provision(
        HandlingTime(TimeLimit(2, TimeUnit.MONTHS), StartEvent.REHANDLING_ASKED, stated=False),
        Citation(CONGRESS, 29),
        _CONGRESS_SINCE,
        _CONGRESS_UNTIL,
    ),
    session_rehandling=Provision(
        Text(
            "代表对办理结果不同意的，经代表联络工作部门会同有关部门研究，需要再次办理的，可以责成承办单位"
            "重新研究办理",
            "if the deputy does not agree with the result, the committee's office studies it with "
            "others; if need be, it may have the handler handle it again",
        ),
        Citation(CONGRESS, 29),
        _CONGRESS_SINCE,
        _CONGRESS_UNTIL,
    ),
    ordered_answer=Provision(
        HandlingTime(TimeLimit(2, TimeUnit.MONTHS), StartEvent.REHANDLING_ASKED, stated=False),
        Citation(EDITION, 27, 4),
        _SINCE,
    ),
)
