"""What a pool was spent on, and whether it sufficed (专款专用)."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from fractions import Fraction

import attrs

from npcmodel.checks import each, instance, name, text
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.pairs import Pairs
from npcmodel.schemes.cohorts.rewards import Pool
from npcmodel.schemes.issuing import exact_number, headline
from npcmodel.schemes.parts import figure

__all__ = ["Earmarks", "Spending", "earmarked", "yuan_said"]


def yuan_said(amount: Fraction, *, zh: bool) -> str:
    """Return an amount of money in words."""
    return f"{figure(amount)}元" if zh else f"{figure(amount)} yuan"


@attrs.frozen
class Spending:
    """What somebody spent of a pool, and on what (资金支出).

    Attributes:
        subject: who spent it.
        use: on what, in the words of the document where it is one of its uses.
        amount: how much, in yuan, int or Fraction.
    """

    subject: Hashable
    use: str
    amount: Fraction | int

    def __attrs_post_init__(self) -> None:
        name("subject", self.subject)
        text("use", self.use)
        object.__setattr__(self, "amount", exact_number("amount", self.amount, 0))


@attrs.frozen(kw_only=True)
class Earmarks(Result):
    """Whether money was spent on what it was given for, and whether it sufficed (专款专用).

    Attributes:
        pool: the document.
        by_use: what was spent on each of its uses, in yuan.
        off_purpose: what was spent on anything else.
        planned: what was set aside for each use, in yuan; empty where nobody did.
    """

    pool: Pool
    by_use: Mapping[str, Fraction]
    off_purpose: tuple[Spending, ...]
    planned: Mapping[str, Fraction] = Pairs()

    @property
    def amount_off_purpose(self) -> Fraction:
        """How much was spent on anything else, in yuan."""
        return sum((Fraction(one.amount) for one in self.off_purpose), Fraction(0))

    @property
    def total(self) -> Fraction:
        """How much was spent in all, in yuan, what was off purpose included."""
        return sum(self.by_use.values(), self.amount_off_purpose)

    @property
    def overspent(self) -> Fraction:
        """How much more was spent than there is, in yuan; 0 if it sufficed."""
        return max(Fraction(0), self.total - Fraction(self.pool.amount))

    @property
    def unspent(self) -> Fraction:
        """How much of the sum is left, in yuan; 0 if nothing is."""
        return max(Fraction(0), Fraction(self.pool.amount) - self.total)

    @property
    def overspent_by_use(self) -> Mapping[str, Fraction]:
        """How much more was spent on a use than was set aside for it, in yuan; others not."""
        return self._beside_the_plan(1)

    @property
    def unspent_by_use(self) -> Mapping[str, Fraction]:
        """How much is left of what was set aside for a use, in yuan; others not."""
        return self._beside_the_plan(-1)

    def _beside_the_plan(self, sign: int) -> Pairs[str, Fraction]:
        gaps = ((use, sign * (self.by_use[use] - plan)) for use, plan in self.planned.items())
        return Pairs((use, gap) for use, gap in gaps if gap > 0)

    def explain(self, lang: Lang = "zh") -> str:
        """Return what was spent on each use and on anything else, and whether the sum sufficed."""
        zh = language(lang) == "zh"
        lines = [headline(self.pool, lang)]
        for use, amount in self.by_use.items():
            yuan = yuan_said(amount, zh=zh)
            over, left = self.overspent_by_use.get(use), self.unspent_by_use.get(use)
            gap = _gap(over or Fraction(0), left or Fraction(0), zh=zh)
            lines.append(f"用于{use}：{yuan}{gap}" if zh else f"{use}: {yuan}{gap}")
        for one in self.off_purpose:
            yuan = yuan_said(Fraction(one.amount), zh=zh)
            lines.append(
                f"不在规定用途内：{one.subject} {one.use} {yuan}"
                if zh
                else f"none of its uses: {one.subject}, {one.use}, {yuan}"
            )
        spent, whole = yuan_said(self.total, zh=zh), yuan_said(Fraction(self.pool.amount), zh=zh)
        gap = _gap(self.overspent, self.unspent, zh=zh)
        line = f"合计支出{spent}，总额{whole}" if zh else f"spent: {spent} of {whole}"
        return "\n".join([*lines, line + gap])


def _gap(over: Fraction, left: Fraction, *, zh: bool) -> str:
    """How much too much was spent, or is left; nothing where it is even."""
    if over:
        return f"，超支{yuan_said(over, zh=zh)}" if zh else f", overspent: {yuan_said(over, zh=zh)}"
    if left:
        return f"，结余{yuan_said(left, zh=zh)}" if zh else f", left: {yuan_said(left, zh=zh)}"
    return ""


def earmarked(
    pool: Pool,
    spent: Iterable[Spending],
    *,
    planned: Mapping[str, Fraction | int] | None = None,
) -> Earmarks:
    """Return what was spent on the uses of a pool, and what on anything else (专款专用).

    More than there is can be spent: that is a result, and no error.

    Args:
        pool: the document.
        spent: what was spent.
        planned: what was set aside for each use, in yuan, some uses or all; None where nothing
            was.

    Raises:
        FactsError: the document names no use, or money set aside for another one, or more of it
            than there is.
    """
    instance("pool", pool, Pool)
    if not pool.uses:
        raise FactsError("pool.uses", pool.uses, "the uses that the money is for")
    given = each("spent", spent, Spending)
    by_use = dict.fromkeys(pool.uses, Fraction(0))
    for one in given:
        if one.use in by_use:
            by_use[one.use] += Fraction(one.amount)
    off = tuple(one for one in given if one.use not in by_use)
    return Earmarks(
        pool=pool,
        by_use=Pairs(by_use),
        off_purpose=off,
        planned=Pairs() if planned is None else _plan(pool, planned),
    )


def _plan(pool: Pool, planned: Mapping[str, Fraction | int]) -> Pairs[str, Fraction]:
    """What was set aside for each use."""
    given = Pairs[str, object].of("planned", planned)
    strangers = [use for use in given if use not in pool.uses]
    if strangers:
        raise FactsError("planned", strangers, f"uses of the document: {list(pool.uses)}")
    plan = Pairs(
        (use, exact_number(f"planned[{use!r}]", amount, 0)) for use, amount in given.items()
    )
    whole = sum(plan.values(), Fraction(0))
    if whole > Fraction(pool.amount):
        raise FactsError("planned", figure(whole), f"at most {pool.amount} yuan, the sum there is")
    return plan
