"""Projects that fit a budget, in the order of their votes (总额内择优)."""

from __future__ import annotations

import enum
from collections.abc import Hashable, Iterable, Mapping
from typing import Any

import attrs

from npcmodel.checks import count, member, name, names
from npcmodel.errors import FactsError
from npcmodel.exact.ranking import tiers
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language, term
from npcmodel.pairs import Pairs

__all__ = ["BudgetChoice", "BudgetRule", "within_budget"]


@enum.unique
class BudgetRule(enum.Enum):
    """What follows when a project does not fit what is left (超出总额的处理)."""

    SKIP = "跳过该项，看下一项"
    STOP = "到此为止"


@attrs.frozen(kw_only=True)
class BudgetChoice(Result):
    """Which projects a budget pays for (总额内入选项目).

    Those funded, left out, tied and waiting are all the projects, each once.

    Attributes:
        funded: the projects paid for, in the order in which they were taken.
        left_out: those that are not, whatever becomes of a tie.
        tied: those of equal votes that do not all fit what is left, so that their order decides
            who is paid for; none of them funded yet, though one may be in every order.
        waiting: those of fewer votes, which hang on what the tie leaves.
        spent: what the funded ones cost, in the unit of the costs.
        left: what is left of the budget before the tie is settled, in the same unit.
        costs: what each project costs.
        rule: what was done with a project that did not fit.

    Raises:
        FactsError: a project missing or in two places, or money that does not add up.
    """

    funded: tuple[Hashable, ...]
    left_out: tuple[Hashable, ...]
    tied: tuple[Hashable, ...]
    waiting: tuple[Hashable, ...]
    spent: int
    left: int
    costs: Mapping[Any, int]
    rule: BudgetRule

    def __attrs_post_init__(self) -> None:
        costs = Pairs[Hashable, int].of("costs", self.costs)
        object.__setattr__(self, "costs", costs)
        member("rule", self.rule, BudgetRule)
        count("left", self.left)
        everyone = (*self.funded, *self.left_out, *self.tied, *self.waiting)
        if len(everyone) != len(costs) or set(everyone) != set(costs):
            raise FactsError("funded", everyone, f"with the others {list(costs)}, each once")
        paid = sum(costs[who] for who in self.funded)
        if count("spent", self.spent) != paid:
            raise FactsError("spent", self.spent, f"{paid}, what the funded ones cost")

    def explain(self, lang: Lang = "zh") -> str:
        """Return what is funded, left out, tied and waiting, and the money."""
        zh = language(lang) == "zh"
        heads = (
            ("入选", "funded", self.funded),
            ("未入选", "left out", self.left_out),
            ("票数相等，先后待定", "tied, the order decides", self.tied),
            ("视以上结果而定", "waiting for that", self.waiting),
        )
        if zh:
            lines = [f"已用{self.spent}，余{self.left}；超出时：{self.rule.value}"]
        else:
            how = term(self.rule, "en")
            lines = [f"spent {self.spent:,}, left {self.left:,}; what does not fit: {how}"]
        for chinese, english, found in heads:
            shown = [f"{who} {self.costs[who]}" for who in found]
            if shown:
                joined = "、".join(shown) if zh else ", ".join(shown)
                lines.append(f"{chinese}：{joined}" if zh else f"{english}: {joined}")
        return "\n".join(lines)


def within_budget(
    costs: Mapping[Any, int],
    votes: Mapping[Any, int],
    budget: int,
    *,
    rule: BudgetRule,
    settled: Iterable[Hashable] = (),
) -> BudgetChoice:
    """Return which projects a budget pays for, most votes first (总额内择优).

    Projects of equal votes are tied where their order decides which of them are paid for. What
    another ballot or a lot says of their order comes in as `settled`. A project that nobody
    voted for is never paid for; one that the rule of the vote does not let be chosen is not to
    be given.

    Args:
        costs: what each project costs, in whole units of one currency.
        votes: the votes of each project, by which they are taken; ranks of any kind will do,
            the higher the better.
        budget: how much there is, in the same unit.
        rule: whether what does not fit is skipped or ends the choice.
        settled: tied projects in the order in which they are taken; all of a tie, or none.

    Raises:
        FactsError: no counts, votes for other projects than cost something, or an order of
            projects that were not tied or that leaves out some of the tied.

    Limitations: whether a budget may be spent so is for the congress that approves it.
    """
    costs, votes = _amounts("costs", costs), _amounts("votes", votes)
    if set(costs) != set(votes):
        raise FactsError("votes", list(votes), f"the projects that have costs: {list(costs)}")
    count("budget", budget)
    member("rule", rule, BudgetRule)
    order = names("settled", settled)
    if len(set(order)) < len(order) or not set(order) <= set(costs):
        raise FactsError("settled", order, "projects that were tied, none of them twice")
    table = _Table(costs, budget, rule, order)
    for tier in tiers({who: number for who, number in votes.items() if number}):
        table.take(tier)
    table.left_out += [who for who, number in votes.items() if not number]
    table.check_settled()
    return BudgetChoice(
        funded=tuple(table.funded),
        left_out=tuple(table.left_out),
        tied=tuple(table.tied),
        waiting=tuple(table.waiting),
        spent=budget - table.left,
        left=table.left,
        costs=costs,
        rule=rule,
    )


def _amounts(field: str, given: object) -> Pairs[Hashable, int]:
    found = Pairs[Hashable, object].of(field, given)
    return Pairs(
        (name(field, who), count(f"{field}[{who!r}]", number)) for who, number in found.items()
    )


class _Table:
    """The projects being taken one after the other."""

    def __init__(
        self, costs: Mapping[Hashable, int], budget: int, rule: BudgetRule, order: tuple[Any, ...]
    ) -> None:
        self.costs, self.left, self.order = costs, budget, order
        self.skips = rule is BudgetRule.SKIP
        self.stopped = False
        self.used: set[Hashable] = set()
        self.funded: list[Hashable] = []
        self.left_out: list[Hashable] = []
        self.tied: list[Hashable] = []
        self.waiting: list[Hashable] = []

    def take(self, tier: tuple[Hashable, ...]) -> None:
        """Take the projects of equal votes."""
        if self.stopped:
            self.left_out += tier
        elif self.tied:
            self._after_a_tie(tier)
        elif sum(self.costs[who] for who in tier) <= self.left:
            self._fund(tier)
        elif self.skips:
            self._skip(tier)
        else:
            self._stop(tier)

    def _fund(self, some: Iterable[Hashable]) -> None:
        for who in some:
            self.funded.append(who)
            self.left -= self.costs[who]

    def _skip(self, tier: tuple[Hashable, ...]) -> None:
        """What costs more than is left never fits, and what costs nothing always does."""
        self.left_out += [who for who in tier if self.costs[who] > self.left]
        self._fund([who for who in tier if not self.costs[who]])
        open_ = [who for who in tier if 0 < self.costs[who] <= self.left]
        if sum(self.costs[who] for who in open_) <= self.left:
            self._fund(open_)
        elif self._settles(open_):
            for who in self._ordered(open_):
                fits = self.costs[who] <= self.left
                self._fund([who] if fits else [])
                self.left_out += [] if fits else [who]
        else:
            self.tied += open_

    def _stop(self, tier: tuple[Hashable, ...]) -> None:
        """Whatever the order, it ends here: who comes before the end may be open."""
        fits = [who for who in tier if self.costs[who] <= self.left]
        if fits and not self._settles(tier):
            # One that can never be paid for is tied too: where it comes, the choice ends.
            self.tied += tier
        elif fits:
            for who in self._ordered(tier):
                self.stopped |= self.costs[who] > self.left
                if self.stopped:
                    self.left_out.append(who)
                else:
                    self._fund([who])
        else:
            self.left_out += tier
        self.stopped = True

    def _after_a_tie(self, tier: tuple[Hashable, ...]) -> None:
        """What costs more than is left now will not fit later either."""
        self.left_out += [who for who in tier if self.costs[who] > self.left]
        self._fund([who for who in tier if not self.costs[who]])
        self.waiting += [who for who in tier if 0 < self.costs[who] <= self.left]

    def _settles(self, some: Iterable[Hashable]) -> bool:
        return set(some) <= set(self.order)

    def _ordered(self, some: Iterable[Hashable]) -> list[Hashable]:
        found = sorted(some, key=self.order.index)
        self.used |= {*found}
        return found

    def check_settled(self) -> None:
        """Refuse an order of projects between which nothing had to be settled."""
        if set(self.order) != self.used:
            known = [who for who in self.order if who not in self.used]
            raise FactsError("settled", known, "all the projects of a tie, and no others")
