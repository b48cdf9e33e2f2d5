"""北京: filing and review of normative documents (规范性文件备案审查)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TypeVar

from npcmodel.dates.frequency import AtLeast
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.filings import DayOfYear, FilingRules, RefusalGround, TurnGround
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
    suspension=(_old((TurnGround.AGREED,), 24, 3), _new((TurnGround.PLANNED,), 29, 1)),
    termination=(
        _old((TurnGround.CORRECTED,), 27),
        _new((TurnGround.SOUND, TurnGround.CORRECTED), 29, 4),
    ),
    revocation=(
        _old((TurnGround.NOT_CORRECTED,), 28, 1),
        _new((TurnGround.NOT_CORRECTED, TurnGround.PLAN_NOT_KEPT), 31),
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
    yearly_report=(_old(_YEARLY, 31), _new(_YEARLY, 40, 1)),
    result_report=_new(_THIRTY, 40, 4),
)
