"""How near was it: what would have turned a no into a yes, or a yes into a no."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import attrs

from npcmodel.checks import count, each, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.areas import ElectoralDistrict
from npcmodel.facts.ballots import Tally
from npcmodel.facts.bodies import Roll
from npcmodel.law.ruling import (
    Bound,
    Ground,
    Measure,
    OpenPoint,
    Question,
    Result,
    Ruling,
    reasons,
)
from npcmodel.law.wording import Lang, Text, english, language
from npcmodel.pairs import Pairs

__all__ = ["Turn", "Turning", "turning"]

_OTHERS = {
    Measure.YES_VOTES: Text("到会而未投赞成票的", "there without a yes vote"),
    Measure.SIGNERS: Text("未联名的", "who did not sign"),
}
_NOT_COUNTED = Text("未计入的", "not counted")
_BOUNDS = ([Bound.AT_LEAST], [Bound.AT_MOST], [Bound.AT_LEAST, Bound.AT_MOST])
_EACH_ALONE = Text("各项分别计算，其余各数不变", "each count on its own, the others unchanged")
_OUT_OF_REACH = Text("改变这些数字不能改变结论", "no change of these counts turns the answer")


@attrs.frozen
class Turn(Result):
    """One count, and how far it lies from where it turns its grounds (差额与余额).

    Attributes:
        measure: what was counted.
        count: how many there are.
        grounds: the strictest ground that asks for at least so many, then the strictest that
            allows at most so many; one of them, or both, which then say the same.
        others: members who were there and not counted, in persons; None where the facts do
            not say.
        absent: the other members who can vote, in persons; None where the facts do not say.

    Raises:
        FactsError: no such ground, two of one bound, one of another count or in other words, or
            members of one kind without the other.
    """

    measure: Measure
    count: int
    grounds: tuple[Ground, ...]
    others: int | None = None
    absent: int | None = None

    def __attrs_post_init__(self) -> None:
        member("measure", self.measure, Measure)
        set_ = object.__setattr__
        set_(self, "count", count("count", self.count))
        set_(self, "grounds", each("grounds", self.grounds, Ground))
        set_(self, "others", optional(count, "others", self.others))
        set_(self, "absent", optional(count, "absent", self.absent))
        if [ground.bound for ground in self.grounds] not in _BOUNDS:
            raise FactsError("grounds", self.grounds, "one for the least, for the most, or both")
        for ground in self.grounds:
            if (ground.measure, ground.count) != (self.measure, self.count):
                raise FactsError("grounds", ground, f"{self.measure.name} {self.count}")
            if ground.says != self.says:
                raise FactsError("grounds", ground, "grounds that say the same")
            count("grounds.required", ground.required)
        if (self.others is None) != (self.absent is None):
            raise FactsError("absent", self.absent, "known where others is, and only there")

    @property
    def says(self) -> Text | None:
        """What its grounds say beside the number; None where they say nothing."""
        return self.grounds[0].says

    @property
    def least(self) -> int | None:
        """How many the strictest ground requires; None where none asks for a least."""
        return self._bound(Bound.AT_LEAST)

    @property
    def most(self) -> int | None:
        """How many the strictest ground allows; None where none sets a most."""
        return self._bound(Bound.AT_MOST)

    def _bound(self, bound: Bound) -> int | None:
        return next((ground.required for ground in self.grounds if ground.bound is bound), None)

    @property
    def missing(self) -> int:
        """How many more there would have had to be; 0 where none are short."""
        return 0 if self.least is None else max(0, self.least - self.count)

    @property
    def excess(self) -> int:
        """How many fewer there would have had to be; 0 where none are too many."""
        return 0 if self.most is None else max(0, self.count - self.most)

    @property
    def spare(self) -> int | None:
        """How many could have been lost; one more turns it. None where no least is asked for."""
        return None if self.least is None else max(0, self.count - self.least)

    @property
    def room(self) -> int | None:
        """How many could have been added; one more turns it. None where no most is set."""
        return None if self.most is None else max(0, self.most - self.count)

    @property
    def holds(self) -> bool:
        """Whether the count is within its bounds."""
        return not self.missing and not self.excess

    @property
    def available(self) -> int | None:
        """How many there could have been at most, in persons; None where the facts do not say."""
        if self.others is None or self.absent is None:
            return None
        return self.count + self.others + self.absent

    @property
    def attainable(self) -> bool:
        """Whether a number within the bounds could have been."""
        if self.least is None:
            return True
        if self.most is not None and self.least > self.most:
            return False
        return self.available is None or self.least <= self.available

    @property
    def losable(self) -> bool:
        """Whether a count that holds could have been another that does not."""
        return self.holds and (
            bool(self.least)
            or (self.most is not None and (self.available is None or self.most < self.available))
        )

    @property
    def must_change(self) -> int:
        """How many at least of those there would have had to change, even if all had come."""
        return max(0, self.missing - (self.absent or 0)) if self._supplied else 0

    @property
    def must_come(self) -> int:
        """How many at least of the absent would have had to come, even if all had changed."""
        return max(0, self.missing - (self.others or 0)) if self._supplied else 0

    @property
    def _supplied(self) -> bool:
        return self.available is not None and self.attainable

    def explain(self, lang: Lang = "zh") -> str:
        """Return the count, what it lacks or has to spare, and where more could come from."""
        zh = language(lang) == "zh"
        parts = [*self._bounds(lang), *(self._supply(lang) if self.missing else ())]
        head = "" if self.says is None else self.says.said(lang) + ("，" if zh else "; ")
        if zh:
            head += f"{self.measure.value}{self.count}{self.measure.unit.zh}："
            return head + "；".join(parts)
        return f"{head}{english(self.measure)} {self.count}: " + "; ".join(parts)

    def _bounds(self, lang: Lang) -> list[str]:
        unit = self.measure.unit.zh
        said: list[str] = []
        for ground in self.grounds:
            if ground.bound is Bound.AT_LEAST:
                short = Text(f"差{self.missing}{unit}", f"{self.missing} short")
                spare = Text(f"可少{self.spare}{unit}", f"{self.spare} to spare")
                text = short if self.missing else spare
            else:
                over = Text(f"多{self.excess}{unit}", f"{self.excess} too many")
                room = Text(f"可多{self.room}{unit}", f"room for {self.room} more")
                text = over if self.excess else room
            said.append(text.said(lang) + self._source(lang, ground))
        return said

    def _source(self, lang: Lang, ground: Ground) -> str:
        """The number that a ground asks for, and its provision."""
        zh = lang == "zh"
        source = ground.citation.said(lang) if ground.citation else ("无明文" if zh else "no text")
        if zh:
            return f"（应{ground.bound.value}{ground.required}{self.measure.unit.zh}，{source}）"
        bound = "at least" if ground.bound is Bound.AT_LEAST else "at most"
        return f" ({bound} {ground.required}, {source})"

    def _supply(self, lang: Lang) -> list[str]:
        """Who could have supplied what is missing."""
        said: list[Text] = []
        if not self.attainable:
            said.append(Text("不可能达到", "out of reach"))
            if self.available is not None:
                most = self.available
                said.append(Text(f"至多可有{most}人", f"at most {most} could have been"))
        elif self.others:
            who = _OTHERS.get(self.measure, _NOT_COUNTED)
            said.append(Text(f"{who.zh}{self.others}人", f"{who.en}: {self.others}"))
        if self.absent and self.attainable:
            said.append(Text(f"其余成员{self.absent}人", f"other members: {self.absent}"))
        if self.must_change and self.absent:
            n = self.must_change
            said.append(Text(f"到会者中至少须有{n}人改变", f"at least {n} there had to change"))
        if self.must_come and self.others:
            n = self.must_come
            said.append(Text(f"至少须再来{n}人", f"at least {n} more had to come"))
        return [text.said(lang) for text in said]


@attrs.frozen(kw_only=True)
class Turning(Result):
    """What would have turned a verdict (结论的余地).

    Attributes:
        question: what was asked.
        holds: whether the answer was yes.
        undecided: whether the texts left it open.
        lines: the counts it rests on, each with what it lacks or has to spare.
        unmet: grounds that fail and count nothing: no number turns them.
        open: doubts of the texts, which remain whatever the numbers.
        on: the day whose law applied.
        asked: the verdict it is about, as pairs.
    """

    question: Question
    holds: bool
    undecided: bool
    lines: tuple[Turn, ...]
    unmet: tuple[Ground, ...]
    open: tuple[OpenPoint, ...]
    on: date
    asked: tuple[tuple[str, object], ...]

    @property
    def facts(self) -> Pairs[str, object]:
        """The verdict it is about, by name."""
        return Pairs(self.asked)

    @property
    def missing(self) -> Mapping[Measure, int]:
        """How many more there would have had to be, by measure; 0 where none are short.

        Where grounds count different things of one measure, the largest shortfall.
        """
        found: dict[Measure, int] = {}
        for line in self.lines:
            if line.least is not None:
                found[line.measure] = max(line.missing, found.get(line.measure, 0))
        return Pairs(found)

    @property
    def excess(self) -> Mapping[Measure, int]:
        """How many fewer there would have had to be, by measure; 0 where none are too many."""
        found: dict[Measure, int] = {}
        for line in self.lines:
            if line.most is not None:
                found[line.measure] = max(line.excess, found.get(line.measure, 0))
        return Pairs(found)

    @property
    def spare(self) -> Mapping[Measure, int]:
        """How many could have been lost, by measure: the surplus above what is required.

        One more than that turns a yes into a no. Where grounds count different things of one
        measure, the smallest surplus.
        """
        found: dict[Measure, int] = {}
        for line in self.lines:
            if line.spare is not None:
                found[line.measure] = min(line.spare, found.get(line.measure, line.spare))
        return Pairs(found)

    @property
    def turnable(self) -> bool:
        """Whether other numbers that could have been would have given another answer.

        A no turns where every ground that fails is a count that could have been met; what the
        texts leave open may still stand in the way of a yes. A yes, and what is left open,
        turns into a no where a count could have failed.
        """
        if self.holds or self.undecided:
            return any(line.losable for line in self.lines)
        failing = [line for line in self.lines if not line.holds]
        return bool(failing) and not self.unmet and all(line.attainable for line in failing)

    def explain(self, lang: Lang = "zh") -> str:
        """Return the answer, each count with what would have turned it, and what no count turns."""
        zh = language(lang) == "zh"
        if self.undecided:
            head = "法无明文，不作结论" if zh else "left open by the texts"
        else:
            head = (self.question.yes if self.holds else self.question.no).said(lang)
        lines = [head, *(line.explain(lang) for line in self.lines)]
        if not self.turnable:
            lines.append(_OUT_OF_REACH.said(lang))
        notes = (_EACH_ALONE,) if len(self.lines) > 1 else ()
        return "\n".join([*lines, *reasons(lang, self.unmet, self.open, notes)])


def turning(ruling: Ruling) -> Turning:
    """Return what would have turned a verdict: how many more, how many fewer (差几票、余几票).

    Grounds of one measure and one count that say the same are held together: the strictest
    decides. Each count is judged on its own, the other facts as they were: where persons leave
    who also voted, their votes leave with them, and the rule is to be asked again. Who could
    have supplied the votes is said of those present, of yes votes and of signers, where the
    verdict holds the roll or the electoral district.

    Args:
        ruling: a verdict with counted grounds, such as that of `quorum`, `carried` or
            `may_initiate`.

    Raises:
        FactsError: no ruling.

    Limitations: other numbers may bring other provisions into play; the grounds are taken as
        they are. Of alternatives (过半数或者三分之二以上的户) each is judged by itself, although
        meeting one is enough. A no that turns may still be left open by the texts.
    """
    instance("ruling", ruling, Ruling)
    counted: dict[tuple[Measure, int, Text | None], list[Ground]] = {}
    unmet: list[Ground] = []
    for ground in ruling.grounds:
        if _speaks_by_number(ground) and ground.measure is not None and ground.count is not None:
            # Two offices may have one number each: what a ground says tells them apart.
            key = (ground.measure, ground.count, ground.says)
            counted.setdefault(key, []).append(ground)
        elif not ground.holds:
            unmet.append(ground)
    return Turning(
        question=ruling.question,
        holds=ruling.holds,
        undecided=ruling.undecided,
        lines=tuple(
            _turn(ruling, measure, number, grounds)
            for (measure, number, _), grounds in counted.items()
        ),
        unmet=tuple(unmet),
        open=ruling.open,
        on=ruling.on,
        asked=(("ruling", ruling),),
    )


def _speaks_by_number(ground: Ground) -> bool:
    """Say whether it is its number that decides a ground, and nothing beside it."""
    if ground.required is None:
        return False
    return ground.holds == (not ground.missing and not ground.excess)


def _turn(ruling: Ruling, measure: Measure, number: int, grounds: Sequence[Ground]) -> Turn:
    lower = [ground for ground in grounds if ground.bound is Bound.AT_LEAST]
    upper = [ground for ground in grounds if ground.bound is Bound.AT_MOST]
    strictest = [max(lower, key=_required)] if lower else []
    strictest += [min(upper, key=_required)] if upper else []
    return Turn(measure, number, tuple(strictest), *_pools(ruling, measure, number, grounds))


def _required(ground: Ground) -> int:
    return ground.required or 0


def _pools(
    ruling: Ruling, measure: Measure, number: int, grounds: Sequence[Ground]
) -> tuple[int | None, int | None]:
    """Those there who were not counted, and the other members who can vote."""
    roll, tally = ruling.facts.get("roll"), ruling.facts.get("tally")
    unknown = (None, None)
    if isinstance(roll, Roll):
        size, able = roll.members, roll.able
    elif isinstance(roll, ElectoralDistrict):
        size = able = roll.registered
    else:
        return unknown
    if number > able or any(ground.base_size not in {None, size} for ground in grounds):
        return unknown  # the count is one of others than these
    if measure is Measure.PRESENT:
        return 0, able - number
    if measure is Measure.SIGNERS:
        return able - number, 0
    if measure is not Measure.YES_VOTES or not isinstance(tally, Tally) or tally.yes != number:
        return unknown
    present = ruling.facts.get("present")
    there = present if isinstance(present, int) else tally.persons
    return there - number, able - there
