"""浙江: its rules on the suggestions of its congress's deputies (代表建议办理的规定)."""

from __future__ import annotations

from datetime import date

from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
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
from npcmodel.profiles.zhejiang.deputies import EDITION as DEPUTIES
from npcmodel.profiles.zhejiang.townships import EDITION as TOWNSHIPS

__all__ = ["EDITION", "SUGGESTION_RULES"]

EDITION = Edition(
    Text(
        "浙江省人民代表大会代表建议、批评和意见办理的规定",
        "Zhejiang Provisions on Deputies' Suggestions",
    ),
    date(2016, 5, 27),
    date(2016, 5, 27),
    Text(
        "“自公布之日起施行”；2016年修正的施行日期未见，自通过之日起算",
        "in force from its publication; the first day of the 2016 amendment was not seen; "
        "counted from its adoption",
    ),
)
_SINCE = EDITION.in_force

# No article speaks of the congresses below; the regulations on townships have it applied there.
SUGGESTION_RULES = SuggestionRules(
    townships=Provision(Reference.APPLIED, Citation(TOWNSHIPS, 41), TOWNSHIPS.in_force),
    proposers=Provision((Proposer.DEPUTY, Proposer.JOINT_DEPUTIES), Citation(EDITION, 9), _SINCE),
    joint_proposal=Provision(
        Text(
            "领衔代表使参加联名的代表了解内容",
            "the first signer lets those who join know the content",
        ),
        Citation(EDITION, 9),
        _SINCE,
    ),
    unsuitable=Provision(
        (
            Unsuitable.PERSONAL,
            Unsuitable.FORWARDED_LETTER,
            Unsuitable.FORWARDED_APPEAL,
            Unsuitable.ACADEMIC,
            Unsuitable.EMPTY,
            Unsuitable.PENDING_CASE,
            Unsuitable.TENDER,
            Unsuitable.OTHER,
        ),
        Citation(EDITION, 6),
        _SINCE,
    ),
    unsuitable_handling=Provision(
        Text("不予受理，并告知代表", "it is not accepted, and the deputy is told"),
        Citation(EDITION, 10, 2),
        _SINCE,
    ),
    receipt_notice=Provision(
        HandlingTime(TimeLimit(7), StartEvent.ACCEPTANCE, recess=True),
        Citation(EDITION, 10, 1),
        _SINCE,
    ),
    returning=Provision(
        HandlingTime(TimeLimit(10), StartEvent.RECEIPT), Citation(EDITION, 14), _SINCE
    ),
    return_rule=Provision(ReturnRule(consent=True), Citation(EDITION, 14), _SINCE),
    co_handler_opinion=Provision(
        HandlingTime(TimeLimit(2, TimeUnit.MONTHS), StartEvent.RECEIPT),
        Citation(EDITION, 18, 1),
        _SINCE,
    ),
    answer=Provision(
        HandlingTime(TimeLimit(3, TimeUnit.MONTHS), StartEvent.RECEIPT),
        Citation(EDITION, 21),
        _SINCE,
    ),
    answer_extended=Provision(
        Extension(
            TimeLimit(6, TimeUnit.MONTHS),
            StartEvent.RECEIPT,
            Text("承办量大或者复杂的", "many, or complex"),
            Text("经交办机构同意", "with the consent of the office that assigned it"),
        ),
        Citation(EDITION, 21),
        _SINCE,
    ),
    key_choice=Provision(Body.COUNCIL_OF_CHAIRPERSONS, Citation(EDITION, 12), _SINCE),
    township_key_choice=Provision(Body.PRESIDIUM, Citation(DEPUTIES, 44, 1), DEPUTIES.in_force),
    written_answer=Provision(
        Text("将办理结果书面答复代表", "the result is answered to the deputy in writing"),
        Citation(EDITION, 21),
        _SINCE,
    ),
    written_second_answer=Provision(
        Text("重新书面答复代表", "the deputy is answered anew in writing"),
        Citation(EDITION, 24),
        _SINCE,
    ),
    deputies_written_answer=Provision(
        Text("书面答复代表", "the deputy is answered in writing"),
        Citation(DEPUTIES, 43, 1),
        DEPUTIES.in_force,
    ),
    # Whether the deputy says so to the handler or to the office, the handler answers again.
    deputies_second_answer_from=Provision(
        StartEvent.DISSATISFACTION, Citation(DEPUTIES, 43, 1), DEPUTIES.in_force
    ),
    second_answer=Provision(
        HandlingTime(TimeLimit(1, TimeUnit.MONTHS), StartEvent.DISSATISFACTION, stated=False),
        Citation(EDITION, 24),
        _SINCE,
    ),
    rehandling=Provision(
        Text(
            "代表对答复不满意的，代表工作机构督促承办单位再次研究办理",
            "if the deputy is not satisfied, the committee's office urges the handler to handle "
            "it again",
        ),
        Citation(EDITION, 24),
        _SINCE,
    ),
)
