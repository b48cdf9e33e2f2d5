"""Who has how much by rank, by grade or from a pool (奖励、奖补结果)."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from decimal import Decimal
from fractions import Fraction

import attrs

from npcmodel.checks import instance, name, text
from npcmodel.errors import FactsError
from npcmodel.exact.allotment import allotted
from npcmodel.exact.ranking import tiers
from npcmodel.exact.sharing import Method, share
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.pairs import Pairs
from npcmodel.schemes.cohorts.rewards import GradeReward, Pool, RankReward
from npcmodel.schemes.cohorts.spending import yuan_said
from npcmodel.schemes.issuing import exact_number, headline
from npcmodel.schemes.parts import figure

__all__ = [
    "Allocation",
    "RewardContest",
    "Rewarded",
    "allocated",
    "rewarded_by_grade",
    "rewarded_by_rank",
]

Names = tuple[Hashable, ...]


@attrs.frozen
class RewardContest(Result):
    """Equals, and the amounts there are for them; who has which is not decided here.

    Attributes:
        tied: the equals.
        amounts: what there is for them, at most one each, in yuan.
    """

    tied: Names
    amounts: tuple[Fraction, ...]

    def explain(self, lang: Lang = "zh") -> str:
        """Return who is tied, and for which amounts."""
        zh = language(lang) == "zh"
        comma = "、" if zh else ", "
        tied = comma.join(map(str, self.tied))
        amounts = comma.join(yuan_said(amount, zh=zh) for amount in self.amounts)
        return f"并列：{tied}，待定：{amounts}" if zh else f"tied: {tied}, to be settled: {amounts}"


@attrs.frozen(kw_only=True)
class Rewarded(Result):
    """Who has how much by rank or grade (奖励结果).

    Attributes:
        reward: the document.
        amounts: what each has for certain, in yuan; 0 for nothing.
        planned: what the document's amounts come to where there are no equals, in yuan.
        contests: equals, with what remains to be settled.
    """

    reward: RankReward | GradeReward
    amounts: Mapping[Hashable, Fraction]
    planned: Fraction
    contests: tuple[RewardContest, ...] = ()

    @property
    def total(self) -> Fraction:
        """What is paid in all, in yuan, what is contested included."""
        open_ = (amount for one in self.contests for amount in one.amounts)
        return sum((*self.amounts.values(), *open_), Fraction(0))

    @property
    def extra(self) -> Fraction:
        """What equals cost beyond what was planned, in yuan."""
        return self.total - self.planned

    def explain(self, lang: Lang = "zh") -> str:
        """Return who has how much, what is to be settled, the total and what equals cost."""
        zh = language(lang) == "zh"
        lines = [headline(self.reward, lang), *_paid(self.amounts, zh=zh)]
        lines += [one.explain(lang) for one in self.contests]
        total, extra = yuan_said(self.total, zh=zh), yuan_said(self.extra, zh=zh)
        line = f"合计：{total}" if zh else f"total: {total}"
        if self.extra:
            line += f"，其中因并列多支出{extra}" if zh else f", of which equals cost {extra} more"
        return "\n".join([*lines, line])


@attrs.frozen(kw_only=True)
class Allocation(Result):
    """How a sum is shared out (资金分配结果).

    Attributes:
        pool: the document.
        weights: the weight of each.
        amounts: what each has for certain, in yuan.
        tied: those of equal remainders, who compete for the units left.
        contested: how many units they compete for, at most one each.
    """

    pool: Pool
    weights: Mapping[Hashable, Fraction]
    amounts: Mapping[Hashable, Fraction]
    tied: Names = ()
    contested: int = 0

    @property
    def left(self) -> Fraction:
        """What remains to be settled among equals, in yuan."""
        return self.contested * self.pool.step

    @property
    def at_floor(self) -> Names:
        """Those who have the floor for certain; who is tied may have a unit more."""
        return self._at(self.pool.floor)

    @property
    def at_cap(self) -> Names:
        """Those who have the cap for certain."""
        return self._at(self.pool.cap)

    def _at(self, limit: Decimal | None) -> Names:
        if limit is None:
            return ()
        bound = Fraction(limit)
        open_ = set(self.tied)
        held = (one for one, amount in self.amounts.items() if amount == bound)
        return tuple(one for one in held if one not in open_)

    def explain(self, lang: Lang = "zh") -> str:
        """Return who has how much, which limits held, and what is to be settled."""
        zh = language(lang) == "zh"
        comma = "、" if zh else ", "
        whole = yuan_said(Fraction(self.pool.amount), zh=zh)
        lines = [headline(self.pool, lang), f"总额：{whole}" if zh else f"sum: {whole}"]
        lines += _paid(self.amounts, zh=zh)
        for who, head in (
            (self.at_floor, "按保底额" if zh else "at the floor"),
            (self.at_cap, "按封顶额" if zh else "at the cap"),
        ):
            if who:
                lines.append(f"{head}{'：' if zh else ': '}{comma.join(map(str, who))}")
        if self.tied:
            tied, left = comma.join(map(str, self.tied)), yuan_said(self.left, zh=zh)
            lines.append(
                f"尾差相等：{tied}，待定{left}"
                if zh
                else f"equal remainders: {tied}, to be settled: {left}"
            )
        return "\n".join(lines)


def _paid(amounts: Mapping[Hashable, Fraction], *, zh: bool) -> list[str]:
    paid = [f"{one} {yuan_said(amount, zh=zh)}" for one, amount in amounts.items() if amount]
    return [("、" if zh else ", ").join(paid)] if paid else []


def rewarded_by_rank(reward: RankReward, points: Mapping[Hashable, Fraction | int]) -> Rewarded:
    """Return who has how much by rank (按名次奖励).

    Args:
        reward: the document.
        points: the points by which they rank, by name; higher is better.

    Raises:
        FactsError: a name that is none, or points that are no number.
    """
    instance("reward", reward, RankReward)
    given = _numbers("points", points)
    table = [Fraction(amount) for amount in reward.amounts]
    amounts = dict.fromkeys(given, Fraction(0))
    contests: list[RewardContest] = []
    place = 0
    for tier in tiers(given):
        there = table[place : place + len(tier)]
        place += len(tier)
        if not there:
            break
        whole = len(there) == len(tier) and len(set(there)) == 1
        if whole or reward.ties == "each":
            amounts.update(dict.fromkeys(tier, there[0]))
        elif reward.ties == "shared":
            units = int(Fraction(sum(there), reward.step))
            found = share(dict.fromkeys(tier, 1), units, Method.LARGEST_REMAINDER)
            amounts.update((one, number * reward.step) for one, number in found.pairs)
            if found.contested:
                contests.append(RewardContest(found.tied, (reward.step,) * found.contested))
        else:
            contests.append(RewardContest(tier, tuple(there)))
    return Rewarded(
        reward=reward,
        amounts=Pairs(amounts),
        planned=sum(table[: len(given)], Fraction(0)),
        contests=tuple(contests),
    )


def rewarded_by_grade(reward: GradeReward, grades: Mapping[Hashable, str]) -> Rewarded:
    """Return who has how much by grade (按等次奖励).

    Args:
        reward: the document.
        grades: the grade of each, by name.

    Raises:
        FactsError: a name that is none, or a grade that is no text.
    """
    instance("reward", reward, GradeReward)
    given = Pairs[Hashable, str].of("grades", grades)
    amounts: dict[Hashable, Fraction] = {}
    for one, grade in given.items():
        name("grades", one)
        amounts[one] = Fraction(reward.amounts.get(text(f"grades[{one!r}]", grade), 0))
    total = sum(amounts.values(), Fraction(0))
    return Rewarded(reward=reward, amounts=Pairs(amounts), planned=total)


def allocated(pool: Pool, weights: Mapping[Hashable, Fraction | int]) -> Allocation:
    """Return how a sum is shared out (资金分配), every unit of it.

    Args:
        pool: the document.
        weights: the weight of each, 0 or more: points, deputies, needs. Where all have the same
            only the names count.

    Raises:
        FactsError: nobody, no weight above 0, or a floor or a cap that cannot be kept: they
            would give out more than there is, or leave some of it.
    """
    instance("pool", pool, Pool)
    given = _numbers("weights", weights, 0)
    if not given:
        raise FactsError("weights", weights, "somebody to have it")
    heavy = dict.fromkeys(given, Fraction(1)) if pool.by == "equal" else dict(given)
    _room(pool, heavy)
    step = pool.step
    found = allotted(
        heavy,
        pool.units(pool.amount),
        floor=0 if pool.floor is None else pool.units(pool.floor),
        cap=None if pool.cap is None else pool.units(pool.cap),
    )
    return Allocation(
        pool=pool,
        weights=Pairs(heavy),
        amounts=Pairs((one, number * step) for one, number in found.pairs),
        tied=found.tied,
        contested=found.contested,
    )


def _room(pool: Pool, weights: Mapping[Hashable, Fraction]) -> None:
    """Refuse, in yuan, limits that would give out more than there is, or leave some of it."""
    amount, floor = Fraction(pool.amount), Fraction(pool.floor or 0)
    if not any(weights.values()):
        raise FactsError("weights", weights, "a weight above 0")
    if floor * len(weights) > amount:
        expected = (
            f"at most {figure(Fraction(amount, len(weights)))} yuan for each of {len(weights)}"
        )
        raise FactsError("pool.floor", figure(floor), expected)
    if pool.cap is None:
        return
    cap = Fraction(pool.cap)
    most = sum((cap if weight else floor for weight in weights.values()), Fraction(0))
    if most < amount:
        expected = f"room for {figure(amount)} yuan: with a weight and within it go {figure(most)}"
        raise FactsError("pool.cap", figure(cap), expected)


def _numbers(
    field: str, values: Mapping[Hashable, Fraction | int], least: int | None = None
) -> Pairs[Hashable, Fraction]:
    given = Pairs[Hashable, object].of(field, values)
    return Pairs(
        (name(field, one), exact_number(f"{field}[{one!r}]", value, least))
        for one, value in given.items()
    )
