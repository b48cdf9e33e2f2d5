"""河南: its rules on the suggestions of its congress's deputies, new and old (代表建议办理办法)."""

from __future__ import annotations

from datetime import date, timedelta

from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.filings import DayOfYear
from npcmodel.profiles.henan.congress import EDITION as CONGRESS
from npcmodel.profiles.parts import TimeLimit, TimeUnit
from npcmodel.profiles.suggesting import (
    Extension,
    HandlingTime,
    Proposer,
    Reference,
    ReturnRule,
    StartEvent,
    SuggestionRules,
    Unsuitable,
)

__all__ = ["EDITION", "EDITION_2000", "SUGGESTION_RULES"]

EDITION_2000 = Edition(
    Text(
        "河南省人民代表大会常务委员会关于办理省人大代表建议、批评和意见的办法",
        "Henan Measures of the Standing Committee on Deputies' Suggestions",
    ),
    date(2000, 5, 27),
    date(2000, 5, 27),
    Text(
        "第十五条：自通过之日起施行；修订的施行日期未见，自通过之日起算",
        "article 15: from its adoption; the first day of the revision was not seen; counted from "
        "its adoption",
    ),
)
EDITION = Edition(
    Text(
        "河南省人民代表大会代表建议、批评和意见办理办法",
        "Henan Measures on Deputies' Suggestions",
    ),
    date(2017, 7, 28),
    date(2017, 8, 1),
    Text("第三十二条：自2017年8月1日起施行", "article 32: from 1 August 2017"),
)
_2000_SINCE = EDITION_2000.in_force
# Article 32 of the new text repeals it.
_2000_UNTIL = EDITION.in_force - timedelta(days=1)
_SINCE = EDITION.in_force
_CONGRESS_SINCE = CONGRESS.in_force
_THREE_MONTHS = TimeLimit(3, TimeUnit.MONTHS)
_SIX_MONTHS = TimeLimit(6, TimeUnit.MONTHS)
_COMPLEX = Text("个别情况复杂，三个月内确实不能办完的", "single ones that are complex")

SUGGESTION_RULES = SuggestionRules(
    below=(
        Provision(Reference.MAY_BE_FOLLOWED, Citation(EDITION_2000, 14), _2000_SINCE, _2000_UNTIL),
        Provision(Reference.MAY_BE_FOLLOWED, Citation(EDITION, 31), _SINCE),
    ),
    proposers=Provision(
        (Proposer.DEPUTY, Proposer.JOINT_DEPUTIES), Citation(EDITION, 9, 1), _SINCE
    ),
    joint_proposal=Provision(
        Text(
            "领衔代表向参加联名的代表介绍内容，参加联名的代表签名确认内容符合自己的真实意愿",
            "the first signer presents the content to those who join, who confirm by signature "
            "that it is what they want",
        ),
        Citation(EDITION, 9, 2),
        _SINCE,
    ),
    unsuitable=Provision(
        (Unsuitable.ECONOMIC_ACTIVITY, Unsuitable.JUDICIAL_CASE), Citation(EDITION, 8, 2), _SINCE
    ),
    personal_gain=Provision(
        Text(
            "代表不得利用提出建议、批评和意见牟取个人利益",
            "a deputy gains nothing by a suggestion",
        ),
        Citation(EDITION, 8, 1),
        _SINCE,
    ),
    unsuitable_handling=Provision(
        Text(
            "按照其他相关法律程序处理",
            "it is dealt with by the procedures that other laws give",
        ),
        Citation(EDITION, 8, 2),
        _SINCE,
    ),
    returning=(
        Provision(
            HandlingTime(TimeLimit(10), StartEvent.RECEIPT),
            Citation(EDITION_2000, 4, 2),
            _2000_SINCE,
            _2000_UNTIL,
        ),
        Provision(
            HandlingTime(TimeLimit(10, TimeUnit.WORKING_DAYS), StartEvent.ASSIGNMENT),
            Citation(EDITION, 14),
            _SINCE,
        ),
    ),
    return_rule=(
        Provision(
            ReturnRule(explained=False), Citation(EDITION_2000, 4, 2), _2000_SINCE, _2000_UNTIL
        ),
        Provision(ReturnRule(written=True), Citation(EDITION, 14), _SINCE),
    ),
    reassignment=Provision(
        HandlingTime(TimeLimit(10, TimeUnit.WORKING_DAYS), StartEvent.RETURN_RECEIVED),
        Citation(EDITION, 14),
        _SINCE,
    ),
    co_handler_opinion=Provision(
        HandlingTime(TimeLimit(2, TimeUnit.MONTHS), StartEvent.RECEIPT),
        Citation(EDITION, 18, 1),
        _SINCE,
    ),
    answer=(
        Provision(
            HandlingTime(_THREE_MONTHS, StartEvent.RECEIPT),
            Citation(EDITION_2000, 8),
            _2000_SINCE,
            _2000_UNTIL,
        ),
        Provision(HandlingTime(_THREE_MONTHS, StartEvent.RECEIPT), Citation(EDITION, 20), _SINCE),
    ),
    answer_extended=(
        Provision(
            Extension(_SIX_MONTHS, StartEvent.RECEIPT, _COMPLEX, told=True),
            Citation(EDITION_2000, 8),
            _2000_SINCE,
            _2000_UNTIL,
        ),
        Provision(
            Extension(
                _SIX_MONTHS,
                StartEvent.RECEIPT,
                Text(
                    "涉及面广、处理难度大，确实不能在三个月内办理完毕的",
                    "wide and difficult, and not to be done in three months",
                ),
                told=True,
            ),
            Citation(EDITION, 20),
            _SINCE,
        ),
    ),
    session_answer=Provision(
        HandlingTime(_THREE_MONTHS, StartEvent.RECEIPT), Citation(CONGRESS, 29), _CONGRESS_SINCE
    ),
    session_answer_extended=Provision(
        Extension(_SIX_MONTHS, StartEvent.RECEIPT, _COMPLEX, told=True),
        Citation(CONGRESS, 29),
        _CONGRESS_SINCE,
    ),
    feedback=Provision(
        HandlingTime(TimeLimit(10, TimeUnit.WORKING_DAYS), StartEvent.ANSWER_RECEIVED),
        Citation(EDITION, 22, 1),
        _SINCE,
    ),
    key_choice=Provision(Body.COUNCIL_OF_CHAIRPERSONS, Citation(EDITION, 15), _SINCE),
    written_answer=(
        Provision(
            Text("按规定格式，正式行文", "the answer is a formal document in the form set"),
            Citation(EDITION_2000, 7, None, 5),
            _2000_SINCE,
            _2000_UNTIL,
        ),
        Provision(
            Text("按照统一格式行文", "the answer is a document in the form set"),
            Citation(EDITION, 21, 1),
            _SINCE,
        ),
    ),
    dissatisfaction=Provision(
        Text(
            "代表对答复不满意的，应当说明理由，并提出具体的意见和要求",
            "a deputy who is not satisfied gives reasons and says what is wanted",
        ),
        Citation(EDITION, 22, 2),
        _SINCE,
    ),
    second_answer=(
        Provision(
            HandlingTime(TimeLimit(30), StartEvent.DISSATISFACTION, stated=False),
            Citation(EDITION_2000, 9, 1),
            _2000_SINCE,
            _2000_UNTIL,
        ),
        Provision(
            HandlingTime(TimeLimit(1, TimeUnit.MONTHS), StartEvent.DISSATISFACTION, stated=False),
            Citation(EDITION, 22, 2),
            _SINCE,
        ),
    ),
    rehandling=(
        Provision(
            Text(
                "代表反馈意见为不满意的，代表工作机构责成承办单位重新办理",
                "if the deputy is not satisfied, the committee's office has it handled again",
            ),
            Citation(EDITION_2000, 9, 1),
            _2000_SINCE,
            _2000_UNTIL,
        ),
        Provision(
            Text(
                "代表对答复不满意的，承办单位应当再次办理",
                "if the deputy is not satisfied, the handler handles it again",
            ),
            Citation(EDITION, 22, 2),
            _SINCE,
        ),
    ),
    session_rehandling=Provision(
        Text(
            "代表对答复不满意的，可以提出意见，由常委会办事机构交有关机关和组织再作研究处理，并限期答复",
            "a deputy who is not satisfied may say so; the committee's office hands it over again "
            "and sets a time for the answer",
        ),
        Citation(CONGRESS, 29),
        _CONGRESS_SINCE,
    ),
    still_dissatisfied=(
        Provision(
            Text(
                "代表多次提出而未解决的，承办单位向主任会议作出专题报告，由主任会议提出处理意见",
                "if it was raised several times and is not solved, the handler reports to the "
                "council of chairpersons, which says what is to be done",
            ),
            Citation(EDITION_2000, 9, 2),
            _2000_SINCE,
            _2000_UNTIL,
        ),
        Provision(
            Text(
                "代表对再次答复仍不满意的，代表工作机构组织有关单位及相关专家评估，承办单位根据评估意见处理",
                "if the deputy is still not satisfied, the committee's office has units and "
                "experts assess it, and the handler acts on what they say",
            ),
            Citation(EDITION, 22, 3),
            _SINCE,
        ),
    ),
    handler_report=Provision(DayOfYear(8, 31), Citation(EDITION, 28, 3), _SINCE),
)
