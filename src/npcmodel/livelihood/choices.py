"""The rule of a vote on livelihood projects, and what comes out of one (票决办法、票决结果)."""

from __future__ import annotations

import enum
from collections.abc import Hashable
from datetime import date

import attrs

from npcmodel.checks import count, instance, member, text
from npcmodel.errors import FactsError
from npcmodel.exact.thresholds import Threshold
from npcmodel.law.ruling import Base, Ground, OpenPoint, Result, reasons
from npcmodel.law.wording import Lang, Text, language, term
from npcmodel.pairs import Pairs

__all__ = ["ProjectChoice", "ProjectStep", "Ticks", "TieRule", "VotingRule"]


@enum.unique
class Ticks(enum.Enum):
    """How many projects a ballot may tick (画票方式)."""

    AT_MOST = "不多于应选项数"
    EXACTLY = "等于应选项数"
    EACH = "一事一票"


@enum.unique
class TieRule(enum.Enum):
    """What the rule says of equal ticks at the last place (票数相等的处理)."""

    ANOTHER_BALLOT = "再次票决"
    KEEP_ALL = "一并入选"
    HAND_BACK = "交回会议决定"
    BY_BUDGET = "按资金总额确定"


@enum.unique
class ProjectStep(enum.Enum):
    """What follows a vote on projects (后续步骤)."""

    COMPLETE = "票决完成"
    ANOTHER_BALLOT = "就票数相等的项目再次票决"
    HAND_BACK = "票数相等的项目交回会议决定"
    BY_BUDGET = "票数相等的项目按资金总额确定"
    UNREGULATED = "没有规定"
    NOT_OPENED = "会议不得举行"


_BASES = (Base.ALL_DEPUTIES, Base.PERSONS_PRESENT, Base.BALLOTS_RETURNED)


@attrs.frozen(kw_only=True)
class VotingRule:
    """How a body votes on projects (票决办法). Local practice, never law.

    Attributes:
        issued_by: whose rule it is.
        source: where it is written.
        choose: how many projects are to be chosen; None only where each is voted on alone.
        ticks: how many a ballot may tick.
        base: what the threshold is a share of: all deputies, persons present or ballots
            returned, void ones included.
        threshold: the share of the base a project needs; None where most ticks win.
        tie: what follows equal ticks at the last place; which of them a budget pays for is
            asked of `within_budget`.

    Raises:
        FactsError: no number to choose where one is needed, another base, or neither a number
            nor a threshold.
    """

    issued_by: str
    source: str
    choose: int | None
    ticks: Ticks
    base: Base
    threshold: Threshold | None
    tie: TieRule

    def __attrs_post_init__(self) -> None:
        text("issued_by", self.issued_by)
        text("source", self.source)
        member("ticks", self.ticks, Ticks)
        member("tie", self.tie, TieRule)
        if member("base", self.base, Base) not in _BASES:
            names = ", ".join(base.name for base in _BASES)
            raise FactsError("base", self.base, f"one of {names}")
        if self.threshold is not None:
            instance("threshold", self.threshold, Threshold)
        if self.choose is not None or self.ticks is not Ticks.EACH:
            object.__setattr__(self, "choose", count("choose", self.choose, 1))
        elif self.threshold is None:
            raise FactsError("threshold", None, "a Threshold, where no number is to be chosen")


@attrs.frozen(kw_only=True)
class ProjectChoice(Result):
    """Which projects are chosen, which are tied, and what follows (票决结果).

    Where a number is to be chosen, those chosen, the places a tie leaves open and those left
    unfilled add up to it; a rule that keeps all of equal ticks may exceed it.

    Attributes:
        chosen: by ticks; equal ticks in the order of the poll.
        tied: the projects whose equal ticks leave places open, none of them chosen.
        contested: how many places they compete for.
        unfilled: how many places no project took.
        next_step: what follows.
        grounds: the statute, and what the rule asks of each project.
        notes: what else a reader should know.
        open: doubts that texts and rule leave.
        rule: the rule the vote was held under.
        on: the day whose law applied.
        asked: the arguments it was asked with, as pairs.

    Raises:
        FactsError: places that do not add up, or a tie that is none.
    """

    chosen: tuple[Hashable, ...]
    tied: tuple[Hashable, ...]
    contested: int
    unfilled: int
    next_step: ProjectStep
    grounds: tuple[Ground, ...]
    notes: tuple[Text, ...]
    open: tuple[OpenPoint, ...]
    rule: VotingRule
    on: date
    asked: tuple[tuple[str, object], ...]

    def __attrs_post_init__(self) -> None:
        instance("rule", self.rule, VotingRule)
        count("contested", self.contested)
        count("unfilled", self.unfilled)
        places = self.rule.choose
        total = len(self.chosen) + self.contested + self.unfilled
        exceeds = self.rule.tie is TieRule.KEEP_ALL and len(self.chosen) > (places or 0)
        if places is None or exceeds:
            places = len(self.chosen)
        if total != places:
            raise FactsError("chosen", total, f"{places} places: chosen, contested and unfilled")
        tie = 0 < self.contested < len(self.tied)
        if not tie and (self.tied or self.contested):
            raise FactsError("tied", self.tied, f"more names than the {self.contested} contested")

    @property
    def facts(self) -> Pairs[str, object]:
        """The arguments it was asked with, by name."""
        return Pairs(self.asked)

    def explain(self, lang: Lang = "zh") -> str:
        """Return what is chosen, tied and unfilled, the next step, grounds, doubts and notes."""
        zh = language(lang) == "zh"
        lines = self._zh() if zh else self._en()
        lines.append(("下一步：" if zh else "next: ") + term(self.next_step, lang))
        return "\n".join([*lines, *reasons(lang, self.grounds, self.open, self.notes)])

    def _zh(self) -> list[str]:
        lines = [f"入选{len(self.chosen)}项，缺{self.unfilled}项"]
        if self.chosen:
            lines.append("入选：" + "、".join(str(who) for who in self.chosen))
        if self.tied:
            names = "、".join(str(who) for who in self.tied)
            lines.append(f"票数相等：{names}，待定{self.contested}项")
        return lines

    def _en(self) -> list[str]:
        lines = [f"chosen: {len(self.chosen)}, unfilled: {self.unfilled}"]
        if self.chosen:
            lines.append("projects: " + ", ".join(str(who) for who in self.chosen))
        if self.tied:
            names = ", ".join(str(who) for who in self.tied)
            lines.append(f"tied: {names}, for places: {self.contested}")
        return lines
