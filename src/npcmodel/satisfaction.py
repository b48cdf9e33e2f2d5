"""Satisfaction ballots (满意度测评): which grade a rule of local practice gives to a count.

No statute says from how many votes on a report or a project is satisfying. Each body has a rule
of its own, so that the rule is an argument here: who issued it, of what its shares are shares,
and whether exactly half is enough (半数以上) or not (过半数).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

import attrs

from npcmodel.checks import count, each, instance, member, optional, text
from npcmodel.errors import FactsError
from npcmodel.exact.thresholds import Threshold
from npcmodel.law.ruling import (
    Base,
    Bound,
    Ground,
    Measure,
    OpenPoint,
    Result,
    Share,
    reasons,
)
from npcmodel.law.wording import Lang, Text, language, term
from npcmodel.pairs import Pairs

__all__ = ["Satisfaction", "SatisfactionRule", "graded"]

_BASES = (
    Base.ALL_DEPUTIES,
    Base.ALL_MEMBERS,
    Base.PERSONS_PRESENT,
    Base.PERSONS_VOTING,
    Base.BALLOTS_ISSUED,
    Base.BALLOTS_RETURNED,
    Base.VALID_BALLOTS,
)
_LEAST_GRADES = 2
_NO_MARK = OpenPoint(
    Text(
        "测评办法没有规定评定等次的标准，只能列出比例",
        "the rule sets no mark from which a grade is given: only the shares can be told",
    ),
    decides=True,
)
_NEITHER = OpenPoint(
    Text(
        "按测评办法的文字，没有一个等次适用",
        "by the words of the rule no grade applies",
    ),
    decides=True,
)
_NOBODY = Text("没有一张票选择任何等次", "not one ballot chose a grade")
_ON_THE_LINE = Text(
    "正好等于所定的比例：“以上”还是“过”决定了结果",
    "exactly the share: whether it had to be reached or exceeded decided",
)


@attrs.frozen(kw_only=True)
class SatisfactionRule:
    """How a body reads a satisfaction ballot (满意度测评办法). Local practice, never law.

    The grades are asked in order, the best first; the first whose threshold is met is given,
    and the last one where none is. A rule may also say itself when the last grade is given:
    where its words then give two grades, or none, the result says so and decides nothing.

    Attributes:
        issued_by: whose rule it is.
        source: where it is written.
        grades: the grades, the best first (满意、基本满意、不满意).
        thresholds: what each grade but the last needs, in the same order; empty where the rule
            sets no mark for them. `more_than` is 过半数, `at_least` 半数以上: at exactly half
            the two part.
        base: what the thresholds are shares of.
        cumulative: whether the votes for better grades count towards a grade
            (满意票加基本满意票).
        last_unless: given, the last grade is given where the votes for all better grades
            together miss this, and only there. 不足半数 misses `at_least`, and 不足半数（含半数）
            misses `more_than`.
        last_from: given, the last grade is given where its own votes meet this, and only there
            (不满意票超过半数). Where a better grade is met too, both are handed back.

    Raises:
        FactsError: fewer than two grades, one named twice, another number of thresholds, a
            better grade that asks for less than a worse one to which its votes count, a last
            grade given where a better one is too, or no base that can be counted.
    """

    issued_by: str
    source: str
    grades: tuple[str, ...]
    thresholds: tuple[Threshold, ...]
    base: Base
    cumulative: bool
    last_unless: Threshold | None = None
    last_from: Threshold | None = None

    def __attrs_post_init__(self) -> None:
        text("issued_by", self.issued_by)
        text("source", self.source)
        if member("base", self.base, Base) not in _BASES:
            names = ", ".join(base.name for base in _BASES)
            raise FactsError("base", self.base, f"one of {names}")
        instance("cumulative", self.cumulative, bool)
        object.__setattr__(self, "grades", _grades(self.grades))
        object.__setattr__(self, "thresholds", each("thresholds", self.thresholds, Threshold))
        optional(instance, "last_unless", self.last_unless, Threshold)
        optional(instance, "last_from", self.last_from, Threshold)
        _check_thresholds(self)

    @property
    def last(self) -> str:
        """The last grade: the worst."""
        return self.grades[-1]


def _grades(grades: Sequence[str]) -> tuple[str, ...]:
    found = each("grades", grades, str)
    for grade in found:
        text("grades", grade)
    if len(found) < _LEAST_GRADES or len(set(found)) < len(found):
        raise FactsError("grades", found, "two grades or more, none named twice")
    return found


def _check_thresholds(rule: SatisfactionRule) -> None:
    """Refuse thresholds that contradict one another over more than the exact share itself."""
    needed = len(rule.grades) - 1
    if len(rule.thresholds) not in {0, needed}:
        raise FactsError(
            "thresholds", rule.thresholds, f"{needed}, one for each grade but the last, or none"
        )
    if rule.last_unless is not None and rule.last_from is not None:
        raise FactsError("last_from", rule.last_from, "None beside last_unless: one or the other")
    shares = [threshold.share for threshold in rule.thresholds]
    if rule.cumulative and shares != sorted(shares, reverse=True):
        raise FactsError(
            "thresholds", rule.thresholds, "none above that of a better grade: its votes count too"
        )
    if rule.last_unless is not None and rule.last_unless.share > min(shares, default=1):
        raise FactsError(
            "last_unless", rule.last_unless, f"a share of at most {min(shares)}: else two grades"
        )


@attrs.frozen(kw_only=True)
class Satisfaction(Result):
    """What a satisfaction ballot comes to (满意度测评结果).

    Attributes:
        possible: the grades that the rule gives: one, or where its words contradict one another
            two, or where they leave a gap none.
        shares: the share of the base that chose each grade.
        on_the_line: whether a count was exactly the share asked for, so that it decided whether
            that had to be reached (以上) or exceeded (过).
        grounds: what the rule asks for each grade, and whether the count meets it.
        open: what the rule leaves in doubt.
        notes: what else a reader should know.
        rule: the rule that was asked.
        asked: the arguments it was asked with, as pairs.
    """

    possible: tuple[str, ...]
    shares: Mapping[str, Fraction]
    on_the_line: bool
    grounds: tuple[Ground, ...]
    open: tuple[OpenPoint, ...]
    notes: tuple[Text, ...]
    rule: SatisfactionRule
    asked: tuple[tuple[str, object], ...]

    def __attrs_post_init__(self) -> None:
        instance("rule", self.rule, SatisfactionRule)
        shares = Pairs[str, Fraction].of("shares", self.shares)
        object.__setattr__(self, "shares", shares)
        if tuple(shares) != self.rule.grades:
            raise FactsError("shares", list(shares), f"the grades {list(self.rule.grades)}")
        if not set(self.possible) <= set(shares):
            raise FactsError("possible", self.possible, f"among {list(self.rule.grades)}")

    @property
    def grade(self) -> str | None:
        """The grade; None where the rule gives two or none."""
        return self.possible[0] if len(self.possible) == 1 else None

    @property
    def together(self) -> Mapping[str, Fraction]:
        """The share of the base that chose a grade or a better one (满意率加基本满意率)."""
        found: dict[str, Fraction] = {}
        sum_up = Fraction(0)
        for grade, share in self.shares.items():
            sum_up += share
            found[grade] = sum_up
        return Pairs(found)

    @property
    def facts(self) -> Pairs[str, object]:
        """The arguments it was asked with, by name."""
        return Pairs(self.asked)

    def explain(self, lang: Lang = "zh") -> str:
        """Return the grade, the shares, whose rule it is, what it asks, and its doubts."""
        zh = language(lang) == "zh"
        rule, base = self.rule, term(self.rule.base, lang)
        shares = [f"{grade} {share}" for grade, share in self.shares.items()]
        if zh:
            lines = [f"测评等次：{self.grade or '不作结论'}"]
            lines.append(f"各占{base}：" + "、".join(shares))
            lines.append(f"所据办法：{rule.issued_by}，{rule.source}（不是法律）")
        else:
            lines = [f"grade: {self.grade or 'left open by the rule'}"]
            lines.append(f"shares of {base}: " + ", ".join(shares))
            lines.append(f"rule of {rule.issued_by}: {rule.source} (not law)")
        return "\n".join([*lines, *reasons(lang, self.grounds, self.open, self.notes)])


def graded(rule: SatisfactionRule, votes: Mapping[str, int], *, base_size: int) -> Satisfaction:
    """Return the grade that a satisfaction ballot comes to (满意度测评等次).

    Whatever is in the base and chose no grade (absent members, abstentions, void ballots, as
    the base has it) stands against the better grades.

    Args:
        rule: how the body reads the ballot; local practice.
        votes: the votes for each grade, every grade listed, 0 if need be.
        base_size: how many the rule's base holds, in persons or ballots.

    Raises:
        FactsError: other grades than the rule's, no base, or more votes than the base holds.

    Limitations: what follows from a grade, and whether enough took part, is for the rule to
        say and is not asked here.
    """
    instance("rule", rule, SatisfactionRule)
    size = count("base_size", base_size, 1)
    given = Pairs[str, int].of("votes", votes)
    if set(given) != set(rule.grades):
        raise FactsError("votes", list(given), f"the grades {list(rule.grades)}")
    own = {grade: count(f"votes[{grade!r}]", given[grade]) for grade in rule.grades}
    if sum(own.values()) > size:
        raise FactsError("votes", sum(own.values()), f"at most {size}: the {rule.base.value}")
    possible = _possible(rule, own, size)
    on_the_line = any(_possible(other, own, size) != possible for other in _variants(rule))
    notes = (_ON_THE_LINE,) if on_the_line else ()
    return Satisfaction(
        possible=possible,
        shares=Pairs((grade, Fraction(number, size)) for grade, number in own.items()),
        on_the_line=on_the_line,
        grounds=(*_better(rule, own, size), _last(rule, own, size, possible)),
        open=_doubts(rule, possible),
        notes=notes if any(own.values()) else (*notes, _NOBODY),
        rule=rule,
        asked=(("rule", rule), ("votes", Pairs(own)), ("base_size", size)),
    )


def _counted(rule: SatisfactionRule, own: Mapping[str, int], place: int) -> int:
    """The votes that count towards a grade."""
    grades = rule.grades[: place + 1] if rule.cumulative else rule.grades[place : place + 1]
    return sum(own[grade] for grade in grades)


def _possible(rule: SatisfactionRule, own: Mapping[str, int], size: int) -> tuple[str, ...]:
    """The grades that the words of the rule give: the first that is met, and the last."""
    met = [
        grade
        for place, (grade, threshold) in enumerate(zip(rule.grades, rule.thresholds, strict=False))
        if threshold.met(_counted(rule, own, place), size)
    ]
    if rule.last_unless is not None:
        last = not rule.last_unless.met(sum(own.values()) - own[rule.last], size)
    elif rule.last_from is not None:
        last = rule.last_from.met(own[rule.last], size)
    else:
        last = bool(rule.thresholds) and not met
    return (*met[:1], *((rule.last,) if last else ()))


def _variants(rule: SatisfactionRule) -> list[SatisfactionRule]:
    """The rule with 以上 in place of 过, or the other way round, in one threshold each."""
    found: list[SatisfactionRule] = []
    for place, threshold in enumerate(rule.thresholds):
        if threshold.share < 1:
            changed = list(rule.thresholds)
            changed[place] = _other(threshold)
            found.append(attrs.evolve(rule, thresholds=tuple(changed)))
    if rule.last_unless is not None and rule.last_unless.share < 1:
        found.append(attrs.evolve(rule, last_unless=_other(rule.last_unless)))
    if rule.last_from is not None and rule.last_from.share < 1:
        found.append(attrs.evolve(rule, last_from=_other(rule.last_from)))
    return found


def _other(threshold: Threshold) -> Threshold:
    return Threshold(threshold.share, strict=not threshold.strict)


def _says(rule: SatisfactionRule, zh: str, en: str) -> Text:
    whose = f"{rule.issued_by}：{rule.source}", f"{rule.issued_by}: {rule.source}"
    return Text(f"{zh}（{whose[0]}）", f"{en} ({whose[1]})")


def _better(rule: SatisfactionRule, own: Mapping[str, int], size: int) -> tuple[Ground, ...]:
    """The ground of each grade but the last. It is local practice and cites no text of law."""
    grounds: list[Ground] = []
    for place, (grade, threshold) in enumerate(zip(rule.grades, rule.thresholds, strict=False)):
        number, required = _counted(rule, own, place), threshold.least(size)
        of = rule.grades[: place + 1] if rule.cumulative else (grade,)
        zh = grade if len(of) == 1 else f"{grade}（{'、'.join(of)}合计）"
        en = grade if len(of) == 1 else f"{grade} ({' + '.join(of)})"
        grounds.append(
            Ground(
                None,
                number >= required,
                Measure.VOTES,
                number,
                required,
                share=Share(threshold, rule.base),
                base_size=size,
                says=_says(rule, zh, en),
            )
        )
    return tuple(grounds)


def _last(
    rule: SatisfactionRule, own: Mapping[str, int], size: int, possible: tuple[str, ...]
) -> Ground:
    """The ground of the last grade: a count of its own, or what the others leave."""
    last, holds = rule.last, rule.last in possible
    if rule.last_unless is not None:
        better = sum(own.values()) - own[last]
        most = rule.last_unless.least(size) - 1
        says = _says(rule, f"{last}（其他等次合计）", f"{last} (all other grades together)")
        return Ground(None, holds, Measure.VOTES, better, most, Bound.AT_MOST, says=says)
    if rule.last_from is not None:
        required, share = rule.last_from.least(size), Share(rule.last_from, rule.base)
        says = _says(rule, last, last)
        return Ground(
            None, holds, Measure.VOTES, own[last], required, Bound.AT_LEAST, share, size, says
        )
    return Ground(
        None, holds, says=_says(rule, f"{last}：未达到其他等次", f"{last}: no other grade reached")
    )


def _doubts(rule: SatisfactionRule, possible: tuple[str, ...]) -> tuple[OpenPoint, ...]:
    if len(possible) == 1:
        return ()
    if not possible:
        marked = rule.thresholds or rule.last_unless or rule.last_from
        return (_NEITHER if marked else _NO_MARK,)
    says = Text(
        f"按测评办法的文字，既是{possible[0]}，又是{possible[1]}",
        f"by the words of the rule both {possible[0]} and {possible[1]} apply",
    )
    return (OpenPoint(says, decides=True),)
