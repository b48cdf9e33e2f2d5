"""Rewards and subsidies: by rank, by grade, or from a pool, in whole yuan or fen (奖励、奖补).

What equals at a rank cost is a field without a default, because no text that was found says it.
What a tie leaves open is handed back with the money it is about. Who has how much is reckoned in
`npcmodel.schemes.cohorts`.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, PlainSerializer, model_validator

from npcmodel.pairs import Pairs
from npcmodel.schemes.issuing import Issued, once
from npcmodel.schemes.parts import Fault, Name, Number, Positive, Some, refuse

__all__ = ["GradeReward", "Pool", "RankReward", "Reward"]

Unit = Literal["yuan", "fen"]
_UNITS: dict[str, Fraction] = {"yuan": Fraction(1), "fen": Fraction(1, 100)}
_Amounts = Annotated[dict[Name, Positive], AfterValidator(Pairs), PlainSerializer(dict)]


class _Money(Issued):
    """A document that gives money.

    Attributes:
        code: its name in results.
        title: what it is called.
        issued_by: who issued it.
        source: where it is printed, or that it is an assumption.
        language: the language its titles are written in.
        unit: the smallest amount there is: a yuan or a fen.
    """

    unit: Unit

    @property
    def step(self) -> Fraction:
        """The smallest amount there is, in yuan."""
        return _UNITS[self.unit]

    def units(self, amount: Number) -> int:
        """Return an amount in units."""
        return int(Fraction(Fraction(amount), self.step))

    def whole(self, *place: str | int, amount: Number | None) -> Iterator[Fault]:
        """Find an amount that is no whole number of units."""
        if amount is not None and Fraction(amount) % self.step:
            yield Fault(place, amount, f"a whole number of {self.unit}")


class RankReward(_Money):
    """An amount for each rank (按名次奖励).

    Attributes:
        code: its name in results.
        title: what it is called.
        issued_by: who issued it.
        source: where it is printed, or that it is an assumption.
        language: the language its titles are written in.
        unit: the smallest amount there is: a yuan or a fen.
        amounts: what the first has, the second and so on, in yuan.
        ties: what equals have: each the amount of the rank they share; the amounts of the
            places they take, shared equally; or these amounts are handed back.
    """

    kind: Literal["by_rank"] = "by_rank"
    amounts: Some[Positive]
    ties: Literal["each", "shared", "handed back"]

    @model_validator(mode="after")
    def _sound(self) -> RankReward:
        refuse("RankReward", self.faults())
        return self

    def faults(self) -> Iterator[Fault]:
        """Find amounts that are not whole, and a worse rank that has more."""
        for place, amount in enumerate(self.amounts):
            yield from self.whole("amounts", place, amount=amount)
            if place and amount > self.amounts[place - 1]:
                expected = f"at most {self.amounts[place - 1]}: a worse rank has no more"
                yield Fault(("amounts", place), amount, expected)


class GradeReward(_Money):
    """An amount for each grade (按等次奖励).

    Attributes:
        code: its name in results.
        title: what it is called.
        issued_by: who issued it.
        source: where it is printed, or that it is an assumption.
        language: the language its titles are written in.
        unit: the smallest amount there is: a yuan or a fen.
        amounts: what each grade has, in yuan; a grade that is not named has nothing.
    """

    kind: Literal["by_grade"] = "by_grade"
    amounts: _Amounts

    @model_validator(mode="after")
    def _sound(self) -> GradeReward:
        refuse("GradeReward", self.faults())
        return self

    def faults(self) -> Iterator[Fault]:
        """Find amounts that are not whole, or none."""
        if not self.amounts:
            yield Fault(("amounts",), "{}", "a grade with its amount")
        for grade, amount in self.amounts.items():
            yield from self.whole("amounts", grade, amount=amount)


class Pool(_Money):
    """A sum that is shared out (奖补资金).

    Attributes:
        code: its name in results.
        title: what it is called.
        issued_by: who issued it.
        source: where it is printed, or that it is an assumption.
        language: the language its titles are written in.
        unit: the smallest amount there is: a yuan or a fen.
        amount: the sum, in yuan.
        by: whether all have the same, or each in proportion to a weight that the caller gives.
        floor: the least for each, in yuan; None for none.
        cap: the most for each, in yuan; None for none.
        uses: what it may be spent on; none where the text names nothing.
    """

    kind: Literal["pool"] = "pool"
    amount: Positive
    by: Literal["equal", "weight"]
    floor: Positive | None = None
    cap: Positive | None = None
    uses: tuple[Name, ...] = ()

    @model_validator(mode="after")
    def _sound(self) -> Pool:
        refuse("Pool", self.faults())
        return self

    def faults(self) -> Iterator[Fault]:
        """Find amounts that are not whole, limits that exclude one another or say nothing."""
        for field in ("amount", "floor", "cap"):
            yield from self.whole(field, amount=getattr(self, field))
        if self.floor is not None and self.cap is not None and self.floor > self.cap:
            yield Fault(("floor",), self.floor, f"at most {self.cap}, the cap")
        if self.floor is not None and self.floor > self.amount:
            yield Fault(("floor",), self.floor, f"at most {self.amount}, the sum there is")
        for field in ("floor", "cap"):
            if self.by == "equal" and getattr(self, field) is not None:
                expected = "none where all have the same"
                yield Fault((field,), getattr(self, field), expected)
        yield from (one.under("uses") for one in once("", self.uses, "use"))


Reward = Annotated[RankReward | GradeReward | Pool, Field(discriminator="kind")]
