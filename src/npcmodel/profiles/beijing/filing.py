"""北京: filing and review of normative documents (规范性文件备案审查)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TypeVar

from npcmodel.dates.frequency import AtLeast
from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.filings import (
    DayOfYear,
    FilingDecision,
    FilingRules,
    RefusalGround,
    ReviewMeans,
    TurnGround,
)
from npcmodel.profiles.parts import Limit, TimeLimit, TimeUnit

__all__ = ["EDITION", "EDITION_2021", "FILING_RULES"]

T = TypeVar("T")
_TITLE = Text(
    "北京市各级人民代表大会常务委员会规范性文件备案审查条例",
    "Beijing Regulations on Filing and Review of Normative Documents",
)
EDITION_2021 = Edition(
    _TITLE,
    date(2021, 11, 26),
    date(2022, 1, 1),
    Text("第三十四条：自2022年1月1日起施行", "article 34: from 1 January 2022"),
)
EDITION = Edition(
    _TITLE,
    date(2024, 9, 27),
    date(2024, 11, 1),
    Text("第四十五条：自2024年11月1日起施行", "article 45: from 1 November 2024"),
)
_UNTIL = EDITION.in_force - timedelta(days=1)


def _old(value: T, *where: int) -> Provision[T]:
    return Provision(value, Citation(EDITION_2021, *where), EDITION_2021.in_force, _UNTIL)


def _new(value: T, *where: int) -> Provision[T]:
    return Provision(value, Citation(EDITION, *where), EDITION.in_force)


_TEN = TimeLimit(10)
_THIRTY = TimeLimit(30)
_FIVE_WORKING_DAYS = TimeLimit(5, TimeUnit.WORKING_DAYS)
_YEARLY = Norm(AtLeast(1))
_EVERY_LEVEL = Text("本市各级人大常委会", "the standing committees of the city and its districts")
_DEMANDERS = (Body.GOVERNMENT, Body.SUPERVISORY_COMMISSION, Body.COURT, Body.PROCURATORATE)
_DEMANDERS_BELOW = (Body.STANDING_COMMITTEE,)
_MEANS = (
    ReviewMeans.DEPUTIES,
    ReviewMeans.DISCUSSION,
    ReviewMeans.EXPERT_MEETING,
    ReviewMeans.HEARING,
)
_LIST_PUBLISHED = Text("公布备案的规范性文件目录", "the list of what was filed is published")
_REPORT_PUBLISHED = Text("备案审查工作报告向社会公布", "the report is published")
_DECISION_PUBLISHED = Text("撤销决定向社会公布", "a decision to revoke is published")
_REFUSALS = (
    RefusalGround.CHANGED,
    RefusalGround.MAKER_AGREED,
    RefusalGround.REVIEWED,
    RefusalGround.UNFOUNDED,
    RefusalGround.OTHER,
)
_REFUSALS_2024 = (
    RefusalGround.UNFOUNDED,
    RefusalGround.REVIEWED,
    RefusalGround.CHANGED,
    RefusalGround.MAKER_PLANNED,
    RefusalGround.OTHER,
)

FILING_RULES = FilingRules(
    every_level=(_old(_EVERY_LEVEL, 3), _new(_EVERY_LEVEL, 3)),
    filing=(_old(_THIRTY, 9, 1), _new(_THIRTY, 11, 1)),
    copies=(_old(Limit(least=5), 9, 2), _new(Limit(least=2), 11, 3)),
    form_check=_new(_TEN, 12, 1),
    correction=_new(_TEN, 12, 2),
    catalogue=(_old(DayOfYear(1, 31), 11, 1), _new(DayOfYear(1, 31), 13)),
    transfer=_new(_TEN, 17),
    distribution=_new(_FIVE_WORKING_DAYS, 22, 1),
    review=_new(TimeLimit(3, TimeUnit.MONTHS), 23, 1),
    review_extension=_new(TimeLimit(3, TimeUnit.MONTHS, soft=True), 23, 1),
    committee_review=_new(_THIRTY, 23, 2),
    committee_review_extension=_new(TimeLimit(30, soft=True), 23, 2),
    acknowledgement=_old(TimeLimit(15), 15, 2),
    request_completion=_new(_FIVE_WORKING_DAYS, 24, 3),
    refusal_grounds=(_old(_REFUSALS, 16), _new(_REFUSALS_2024, 25, 1)),
    refusal_notice=_new(_TEN, 25, 2),
    demanders=(_old(_DEMANDERS, 13), _new(_DEMANDERS, 16, 1)),
    demanders_below=(_old(_DEMANDERS_BELOW, 13), _new(_DEMANDERS_BELOW, 16, 1)),
    demands_reviewed=(
        _old(
            Text(
                "审查要求送有关专门委员会或者常委会工作机构进行审查",
                "a demand is sent to the committees, which review the document",
            ),
            13,
        ),
        _new(
            Text(
                "只有审查建议可以不启动审查程序",
                "it is only on a proposal that no review need be started",
            ),
            25,
            1,
        ),
    ),
    means=(
        _old(_MEANS, 20),
        _new((ReviewMeans.EXPERT_MEETING,), 28),
    ),
    joint_meeting=_new(Text("召开联合审查会议", "a joint meeting reviews the document"), 28),
    joint_review=_new(
        Text(
            "可以与其他备案审查机关开展联合调研或者联合审查",
            "it may be reviewed together with other organs that review",
        ),
        19,
        1,
    ),
    linkage=_new((Body.PARTY, *_DEMANDERS), 41),
    council_approval=_old(
        Text(
            "经主任会议研究同意后提出书面审查研究意见",
            "the written opinion follows the consent of the council of chairpersons",
        ),
        24,
        4,
    ),
    opinion=(
        _old(
            Text(
                "经沟通没有结果或者未按照处理计划修改、废止的",
                "where talks with the maker came to nothing, or its plan was not kept",
            ),
            24,
            4,
        ),
        _new(
            Text(
                "经沟通，与制定机关意见不一致的", "where the maker is of another mind after talks"
            ),
            29,
            2,
        ),
    ),
    suspension=(_old((TurnGround.AGREED,), 24, 3), _new((TurnGround.PLANNED,), 29, 1)),
    termination=(
        _old((TurnGround.CORRECTED,), 27),
        _new((TurnGround.SOUND, TurnGround.SELF_CORRECTED, TurnGround.CORRECTED), 29, 4),
    ),
    revocation=(
        _old((TurnGround.REASONS_REJECTED,), 28, 1),
        _new((TurnGround.NOT_CORRECTED, TurnGround.PLAN_NOT_KEPT), 31),
    ),
    decisions=(
        # The bill of 2021 is one to revoke; no demand to amend was known.
        _old((FilingDecision.REVOCATION,), 29),
        _new((FilingDecision.AMENDMENT, FilingDecision.CLEANUP, FilingDecision.REVOCATION), 31),
    ),
    answer=(_old(TimeLimit(60), 25, 1), _new(_THIRTY, 29, 2)),
    stop_execution=_new(
        Text(
            "明显违反法律、法规规定的，应当立即停止执行",
            "what manifestly breaks laws or regulations is no longer executed, at once",
        ),
        29,
        3,
    ),
    amendment_report=_new(_THIRTY, 30),
    order_report=_new(_THIRTY, 32, 1),
    list_publication=(_old(_LIST_PUBLISHED, 11, 2), _new(_LIST_PUBLISHED, 40, 3)),
    report_publication=(_old(_REPORT_PUBLISHED, 33), _new(_REPORT_PUBLISHED, 40, 3)),
    decision_publication=(_old(_DECISION_PUBLISHED, 29), _new(_DECISION_PUBLISHED, 32, 1)),
    yearly_report=(_old(_YEARLY, 31), _new(_YEARLY, 40, 1)),
    result_report=_new(_THIRTY, 40, 4),
)
