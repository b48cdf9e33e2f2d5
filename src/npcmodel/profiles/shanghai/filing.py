"""上海: filing and review of normative documents (规范性文件备案审查)."""

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
    "上海市人民代表大会常务委员会规范性文件备案审查条例",
    "Shanghai Regulations on Filing and Review of Normative Documents",
)
EDITION_2021 = Edition(
    _TITLE,
    date(2021, 5, 21),
    date(2021, 7, 1),
    Text("第三十八条：自2021年7月1日起施行", "article 38: from 1 July 2021"),
)
EDITION = Edition(
    _TITLE,
    date(2024, 11, 28),
    date(2024, 11, 28),
    Text(
        "第四十二条仍为2021年7月1日，修改的施行日期未见；自通过之日起算",
        "article 42 still says 1 July 2021, the amendment's day was not seen; counted from its "
        "adoption",
    ),
)
_UNTIL = EDITION.in_force - timedelta(days=1)


def _old(value: T, *where: int) -> Provision[T]:
    return Provision(value, Citation(EDITION_2021, *where), EDITION_2021.in_force, _UNTIL)


def _new(value: T, *where: int) -> Provision[T]:
    return Provision(value, Citation(EDITION, *where), EDITION.in_force)


_THIRTY = TimeLimit(30)
_CHECK = TimeLimit(5, TimeUnit.WORKING_DAYS)
_CORRECTION = TimeLimit(10, TimeUnit.WORKING_DAYS)
_ANSWER = TimeLimit(2, TimeUnit.MONTHS)
_COPIES = Limit(least=3)
_CATALOGUE = DayOfYear(1, 31)
_EXEMPT = Text("需要函告制定机关作出说明的除外", "not where the maker is asked to explain")
_REFUSALS = (
    RefusalGround.CHANGED,
    RefusalGround.MAKER_AGREED,
    RefusalGround.REVIEWED,
    RefusalGround.UNFOUNDED,
    RefusalGround.OTHER,
)
_DEMANDS = Text(
    "审查要求批转有关委员会会同法工委进行审查研究",
    "a demand is passed to the committees, which review the document",
)
_MEANS = (
    ReviewMeans.DISCUSSION,
    ReviewMeans.HEARING,
    ReviewMeans.EXPERT_MEETING,
    ReviewMeans.ENTRUSTED_STUDY,
)
_ON_THE_SPOT = Text("根据需要进行实地调研", "a study on the spot where it is needed")
_LINKED = (
    Body.PARTY,
    Body.GOVERNMENT,
    Body.SUPERVISORY_COMMISSION,
    Body.COURT,
    Body.PROCURATORATE,
)
_TALKS = Text(
    "与制定机关沟通，要求修改或者废止",
    "the maker is talked to, and asked to amend or repeal",
)
_NO_RESULT = Text("经沟通没有结果的", "where talks with the maker came to nothing")
_COUNCIL = Text(
    "书面审查研究意见经主任会议决定后发函",
    "the council of chairpersons decides before the written opinion is sent",
)
_LIST_PUBLISHED = Text(
    "公布上一年度备案目录", "the last year's list of what was filed is published"
)
_REPORT_PUBLISHED = Text("备案审查工作情况报告予以刊载", "the report is published")
_SUSPENDED = (TurnGround.SELF_CORRECTED, TurnGround.PLANNED)
_ENDED = (TurnGround.CORRECTED, TurnGround.COMPLETED)
_REVOKED = (TurnGround.NOT_CORRECTED,)
_DECIDED = (FilingDecision.REVOCATION,)
_YEARLY = Norm(AtLeast(1))

# The districts may follow these rules (参照): they bind the municipality alone.
FILING_RULES = FilingRules(
    filing=(_old(_THIRTY, 9, 1), _new(_THIRTY, 10, 1)),
    copies=(_old(_COPIES, 9, 2), _new(_COPIES, 10, 2)),
    form_check=(_old(_CHECK, 11, 1), _new(_CHECK, 12, 1)),
    correction=(_old(_CORRECTION, 11, 1), _new(_CORRECTION, 12, 1)),
    catalogue=(_old(_CATALOGUE, 12, 1), _new(_CATALOGUE, 13, 1)),
    committee_review=(_old(_THIRTY, 13, 2), _new(_THIRTY, 15, 2)),
    committee_review_exemption=(_old(_EXEMPT, 13, 2), _new(_EXEMPT, 15, 2)),
    refusal_grounds=(_old(_REFUSALS, 16), _new(_REFUSALS, 18)),
    # Which organs of state may demand a review is not said (依法).
    demands_reviewed=(_old(_DEMANDS, 14), _new(_DEMANDS, 16)),
    means=(_old(_MEANS, 21), _new(_MEANS, 25)),
    field_study=(_old(_ON_THE_SPOT, 22), _new(_ON_THE_SPOT, 26)),
    joint_meeting=_new(Text("召开联合审查会议", "a joint meeting reviews the document"), 27, 1),
    joint_review=_new(
        Text(
            "可以与其他机关备案审查机构开展联合调研或者联合审查",
            "it may be reviewed together with the reviewing bodies of other organs",
        ),
        22,
    ),
    linkage=(_old(_LINKED, 7), _new(_LINKED, 7)),
    consultation=(_old(_TALKS, 29, 1), _new(_TALKS, 33, 1)),
    opinion=(_old(_NO_RESULT, 29, 3), _new(_NO_RESULT, 33, 3)),
    council_approval=(_old(_COUNCIL, 29, 3), _new(_COUNCIL, 33, 3)),
    # The text of 2024 names no number of days.
    explanation=_old(_THIRTY, 20),
    suspension=(_old(_SUSPENDED, 29, 2), _new(_SUSPENDED, 33, 2)),
    termination=(_old(_ENDED, 30, 1), _new(_ENDED, 34, 1)),
    revocation=(_old(_REVOKED, 30, 2), _new(_REVOKED, 34, 2)),
    # The bill is one to revoke; no demand to amend is known.
    decisions=(_old(_DECIDED, 30, 2), _new(_DECIDED, 34, 2)),
    answer=(_old(_ANSWER, 29, 3), _new(_ANSWER, 33, 3)),
    list_publication=(_old(_LIST_PUBLISHED, 12, 2), _new(_LIST_PUBLISHED, 13, 2)),
    report_publication=(_old(_REPORT_PUBLISHED, 36), _new(_REPORT_PUBLISHED, 40)),
    yearly_report=(_old(_YEARLY, 34), _new(_YEARLY, 38)),
)
