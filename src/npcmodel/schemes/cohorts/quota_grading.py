"""Grades by share within one group; what a tie leaves open is handed back (按比例评定等次)."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from fractions import Fraction

import attrs

from npcmodel.exact.quotas import TieRule
from npcmodel.exact.ranking import tiers
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.pairs import Pairs
from npcmodel.schemes.cohorts.placing import Contest, left_out, names_said, outcome_line
from npcmodel.schemes.cohorts.rules import QuotaGrades

__all__ = ["GradedByQuota", "graded_by_quota"]

Names = tuple[Hashable, ...]


@attrs.frozen(kw_only=True)
class GradedByQuota(Result):
    """Who has which grade by share (按比例评定的等次).

    Attributes:
        rule: the rule of the document.
        group: the group; None where all are ranked together.
        quotas: how many places each grade has, the best first.
        grades: the grade of each for certain.
        contests: equals between whom grades remain to be settled.
        ineligible: those who are not graded.
    """

    rule: QuotaGrades
    group: str | None
    quotas: Mapping[str, int]
    grades: Mapping[Hashable, str]
    contests: tuple[Contest, ...] = ()
    ineligible: Names = ()

    def graded(self, label: str) -> Names:
        """Return who has a grade for certain, best first."""
        return tuple(subject for subject, grade in self.grades.items() if grade == label)

    def explain(self, lang: Lang = "zh") -> str:
        """Return each grade with its places and who has it, and what is to be settled."""
        zh = language(lang) == "zh"
        lines: list[str] = []
        for label in (*self.quotas, self.rule.otherwise):
            who = names_said(self.graded(label), lang) or ("无" if zh else "nobody")
            number = self.quotas.get(label)
            if zh:
                lines.append(f"{label}{'' if number is None else f'（名额{number}个）'}：{who}")
            else:
                lines.append(f"{label}{'' if number is None else f' (places: {number})'}: {who}")
        lines += [one.explain(lang) for one in self.contests]
        return outcome_line(
            self.rule.title, self.group, [*lines, *left_out(self.ineligible, lang)], lang
        )


def graded_by_quota(
    rule: QuotaGrades,
    group: str | None,
    fit: Mapping[Hashable, Fraction],
    ineligible: Names = (),
) -> GradedByQuota:
    """Return who has which grade in a group (按比例评定等次).

    Args:
        rule: the rule of the document.
        group: the group; None where all are ranked together.
        fit: the points of those who are graded.
        ineligible: those who are not.
    """
    number = len(fit) + (len(ineligible) if rule.of == "all" else 0)
    quotas = {grade.label: grade.quota(number) for grade in rule.grades}
    ladder = _Ladder([*quotas.items(), (rule.otherwise, len(fit))])
    grades: dict[Hashable, str] = {}
    contests: list[Contest] = []
    for tier in tiers(fit):
        taken = ladder.take(len(tier), rule.tie_rule)
        if len(taken) == 1:
            grades.update(dict.fromkeys(tier, next(iter(taken))))
        else:
            contests.append(Contest(tier, Pairs(taken)))
    return GradedByQuota(
        rule=rule,
        group=group,
        quotas=Pairs(quotas),
        grades=Pairs(grades),
        contests=tuple(contests),
        ineligible=ineligible,
    )


class _Ladder:
    """Grades with the places that are left, the best first; the last has room for all."""

    __slots__ = ("_at", "_left", "_places")

    def __init__(self, places: list[tuple[str, int]]) -> None:
        self._places = places
        self._at, self._left = 0, places[0][1]

    def _next(self) -> None:
        self._at += 1
        self._left = self._places[self._at][1]

    def take(self, number: int, ties: TieRule) -> dict[str, int]:
        """Take so many places for equals; return how many of each grade there are for them."""
        while not self._left:
            self._next()
        if ties is TieRule.NONE_KEPT:
            while self._left < number:
                self._next()
        if ties is not TieRule.HANDED_BACK:
            self._left = max(0, self._left - number)
            return {self._places[self._at][0]: number}
        found: dict[str, int] = {}
        while number:
            if not self._left:
                self._next()
                continue
            some = min(number, self._left)
            found[self._places[self._at][0]] = some
            number -= some
            self._left -= some
        return found
