"""What follows for a candidate who took funding from abroad (境外资助)."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from npcmodel.checks import day, member
from npcmodel.law.ruling import Ground, Result, reasons
from npcmodel.law.saying import said
from npcmodel.law.wording import Lang, language, term
from npcmodel.params import electoral_nominations as electoral

__all__ = ["Disqualification", "FundingConsequence", "FundingStage", "funding_consequence"]


@enum.unique
class FundingStage(enum.Enum):
    """How far the election of a person has come (选举阶段)."""

    NOT_LISTED = "尚未列入名单"
    LISTED = "已经列入名单"
    ELECTED = "已经当选"


@enum.unique
class FundingConsequence(enum.Enum):
    """What follows for a person who took funding from abroad (违反的后果)."""

    NOT_LISTED = "不列入代表候选人名单"
    STRUCK = "从名单中除名"
    VOID = "当选无效"


_FOLLOWS = {
    FundingStage.NOT_LISTED: (FundingConsequence.NOT_LISTED, electoral.FUNDED_NOT_LISTED),
    FundingStage.LISTED: (FundingConsequence.STRUCK, electoral.FUNDED_STRUCK),
    FundingStage.ELECTED: (FundingConsequence.VOID, electoral.FUNDED_ELECTION),
}


@attrs.frozen
class Disqualification(Result):
    """What follows for a person at a stage of the election (后果).

    Attributes:
        stage: how far the election of the person had come.
        consequence: what follows.
        grounds: the prohibition, which is not met, and the provision on what follows.
    """

    stage: FundingStage
    consequence: FundingConsequence
    grounds: tuple[Ground, ...]

    def explain(self, lang: Lang = "zh") -> str:
        """Return stage, consequence and provisions, a line each."""
        sign = "：" if language(lang) == "zh" else ": "
        head = sign.join([term(self.stage, lang), term(self.consequence, lang)])
        return "\n".join([head, *reasons(lang, self.grounds)])


def funding_consequence(stage: FundingStage, *, on: date) -> Disqualification:
    """Return what follows for a person who took funding from abroad (接受境外资助的后果).

    Whether somebody took funding from abroad that has to do with the election, directly or
    indirectly, is a finding of the caller.

    Args:
        stage: how far the election of the person has come.
        on: the day whose law applies.

    Raises:
        FactsError: no stage.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 35.
    Limitations: a void election never took effect; it is no end of a mandate. Who declares it
        void, and how the seat is filled, is not asked.
    """
    on = day("on", on)
    consequence, provision = _FOLLOWS[member("stage", stage, FundingStage)]
    broken = said(on, electoral.FOREIGN_FUNDING, holds=False)
    return Disqualification(stage, consequence, broken + said(on, provision))
