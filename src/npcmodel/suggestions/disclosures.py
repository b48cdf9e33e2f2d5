"""The yearly plan of deputies' work, and what is published of how they do their duties."""

from __future__ import annotations

from datetime import date

from npcmodel.checks import day, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.ruling import Question, Ruling, decide
from npcmodel.law.saying import said
from npcmodel.law.wording import Text
from npcmodel.params import deputies_duties, deputies_suggesting

__all__ = ["deputies_plan_valid", "performance_disclosure_valid"]


def _above_townships(level: Level) -> Level:
    if member("level", level, Level).tier is Tier.TOWNSHIP:
        raise FactsError("level", level, "a level with a standing committee")
    return level


_PLANNED = Question(
    "deputies_plan_valid",
    Text("年度代表工作计划符合规定", "the yearly plan of deputies' work is as the law asks"),
    Text("年度代表工作计划不符合规定", "the yearly plan of deputies' work is not as the law asks"),
)


def deputies_plan_valid(
    adopted_by: Body, *, level: Level, deputies_told: bool, published: bool, on: date
) -> Ruling:
    """Rule whether the yearly plan of deputies' work is lawful (年度代表工作计划).

    Args:
        adopted_by: the body that adopted it.
        level: of the congress.
        deputies_told: whether the deputies of the congress were told of it.
        published: whether it was published.
        on: the day whose law applies.

    Raises:
        FactsError: a township, which has no standing committee.
        NotInForceError: no text of the provision is known for the day.

    Law: 代表法 43 I, II.
    """
    on = day("on", on)
    _above_townships(level)
    member("adopted_by", adopted_by, Body)
    told = instance("deputies_told", deputies_told, bool)
    public = instance("published", published, bool)
    right = adopted_by is Body.COUNCIL_OF_CHAIRPERSONS
    grounds = (
        *said(on, deputies_suggesting.PLAN_MADE),
        *said(on, deputies_suggesting.PLAN_ADOPTED, holds=right),
        *said(on, deputies_suggesting.PLAN_TOLD, holds=told),
        *said(on, deputies_suggesting.PLAN_PUBLISHED, holds=public),
    )
    asked = (
        ("adopted_by", adopted_by),
        ("level", level),
        ("deputies_told", deputies_told),
        ("published", published),
    )
    return decide(_PLANNED, on, asked, grounds)


_DISCLOSED = Question(
    "performance_disclosure_valid",
    Text("代表履职的记录、报告和公示符合规定", "recorded, reported and published as the law asks"),
    Text("代表履职的记录、报告和公示不符合规定", "something that the law asks for is missing"),
)


def performance_disclosure_valid(  # noqa: PLR0913  # a question with its facts
    *,
    level: Level,
    recorded: bool,
    reports_arranged: bool,
    basics_published: bool,
    duties_published: bool,
    on: date,
) -> Ruling:
    """Rule whether what deputies do is recorded, reported and published (履职记录与公示).

    Args:
        level: of the local congress.
        recorded: whether how they do their duties is recorded.
        reports_arranged: whether reports to their districts or electing units are regularly
            arranged.
        basics_published: whether who they are is published (代表基本信息).
        duties_published: whether how they do their duties is published (履职信息).
        on: the day whose law applies.

    Raises:
        FactsError: the national level, of which the text says nothing.
        NotInForceError: no text of the provision is known for the day.

    Law: 代表法 58 II (2015: 45 II, of counties and townships, and of the reports alone).
    Limitations: how regularly is not said; who reported is asked of `report_coverage`.
    """
    on = day("on", on)
    if member("level", level, Level).national:
        raise FactsError("level", level, "a local level: the text names local bodies alone")
    made = instance("recorded", recorded, bool)
    arranged = instance("reports_arranged", reports_arranged, bool)
    public = instance("basics_published", basics_published, bool)
    public = instance("duties_published", duties_published, bool) and public
    if deputies_suggesting.PERFORMANCE_RECORDED.known(on) is None and _direct(level):
        grounds = said(on, deputies_duties.DIRECT_REPORTS, holds=arranged)
    else:
        grounds = (
            *said(on, deputies_suggesting.PERFORMANCE_RECORDED, holds=made),
            *said(on, deputies_duties.REPORTS, holds=arranged),
            *said(on, deputies_suggesting.PERFORMANCE_PUBLISHED, holds=public),
        )
    asked = (
        ("level", level),
        ("recorded", recorded),
        ("reports_arranged", reports_arranged),
        ("basics_published", basics_published),
        ("duties_published", duties_published),
    )
    return decide(_DISCLOSED, on, asked, grounds)


def _direct(level: Level) -> bool:
    return level.tier in {Tier.COUNTY, Tier.TOWNSHIP}
