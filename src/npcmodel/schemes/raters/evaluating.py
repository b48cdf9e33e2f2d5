"""What several raters come to together, line by line (综合评价结果)."""

from __future__ import annotations

import enum
from collections.abc import Hashable, Mapping
from fractions import Fraction
from typing import Any

import attrs

from npcmodel.checks import instance, name
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language, term
from npcmodel.pairs import Pairs
from npcmodel.schemes.grading import grade_of
from npcmodel.schemes.issuing import headline
from npcmodel.schemes.parts import figure
from npcmodel.schemes.raters.mixing import BallotRater, MarkRater, MixedEvaluation

__all__ = ["MixedLine", "MixedScore", "RaterKind", "evaluated"]

Given = Fraction | int | Mapping[str, int]


@enum.unique
class RaterKind(enum.Enum):
    """Who evaluates (评价主体)."""

    SELF = "自评"
    PEERS = "互评"
    VOTERS = "选民评"
    ORGANISATION = "组织评"
    OTHER = "其他评价"


@attrs.frozen(kw_only=True)
class MixedLine(Result):
    """What one rater brings (评价项).

    Attributes:
        rater: the rater of the document.
        who: who it is.
        points: its points; None where it says nothing that counts.
        weight: what it weighs here; 0 where it says nothing.
        ballots: how many ballots count; None where it gives a mark.
    """

    rater: MarkRater | BallotRater
    who: RaterKind
    points: Fraction | None
    weight: Fraction
    ballots: int | None = None

    def explain(self, lang: Lang = "zh") -> str:
        """Return the rater with its points and weight."""
        zh = language(lang) == "zh"
        who = term(self.who, lang)
        head = f"{self.rater.title}（{who}）" if zh else f"{self.rater.title} ({who})"
        if self.points is None:
            return f"{head}：没有有效评价" if zh else f"{head}: nothing that counts"
        points, weight = figure(self.points), figure(self.weight)
        part = figure(self.points * self.weight)
        if zh:
            ballots = "" if self.ballots is None else f"，计{self.ballots}票"
            return f"{head}：{points}分 × {weight} = {part}分{ballots}"
        ballots = "" if self.ballots is None else f", {self.ballots} ballots count"
        return f"{head}: {points} × {weight} = {part} points{ballots}"


@attrs.frozen(kw_only=True)
class MixedScore(Result):
    """What several raters come to together (综合评价结果).

    Attributes:
        evaluation: the document.
        subject: who was evaluated.
        lines: one for each rater, in the document's order.
        total: the points together.
        grade: the grade; None where the document has none.
    """

    evaluation: MixedEvaluation
    subject: Hashable
    lines: tuple[MixedLine, ...]
    total: Fraction
    grade: str | None

    @property
    def missing(self) -> tuple[str, ...]:
        """The codes of the raters who said nothing that counts."""
        return tuple(line.rater.code for line in self.lines if line.points is None)

    def explain(self, lang: Lang = "zh") -> str:
        """Return the document, each rater, whether weights were changed, total and grade."""
        zh = language(lang) == "zh"
        subject = f"对象：{self.subject}" if zh else f"subject: {self.subject}"
        lines = [headline(self.evaluation, lang), subject]
        lines += [line.explain(lang) for line in self.lines]
        if self.missing:
            lines.append(
                "缺评的，其他各方的权重按比例调整"
                if zh
                else "the others are weighed anew in proportion"
            )
        total = f"综合得分：{figure(self.total)}分" if zh else f"total: {figure(self.total)} points"
        if self.grade is not None:
            total += f"，等次：{self.grade}" if zh else f", grade: {self.grade}"
        return "\n".join([*lines, total])


def evaluated(
    evaluation: MixedEvaluation, subject: Hashable, given: Mapping[str, Given]
) -> MixedScore:
    """Return what several raters come to together (综合评价), in points.

    Args:
        evaluation: the document.
        subject: who is evaluated.
        given: by the rater's code, the mark, or the votes for each grade, every grade listed.

    Raises:
        FactsError: a rater that the document does not know, a mark out of its range, other
            grades than a ballot has, or a rater missing where the document refuses that; nobody
            who says anything, in any case.
    """
    instance("evaluation", evaluation, MixedEvaluation)
    name("subject", subject)
    said = Pairs[str, Any].of("given", given)
    codes = [rater.code for rater in evaluation.raters]
    for code in said:
        if code not in codes:
            raise FactsError("given", code, f"one of {codes}")
    found = {
        rater.code: rater.points(said[rater.code])
        for rater in evaluation.raters
        if rater.code in said
    }
    counted = {code: points for code, (points, _) in found.items() if points is not None}
    missing = [code for code in codes if code not in counted]
    if not counted or (missing and evaluation.missing == "refused"):
        raise FactsError("given", missing, "something that counts from each of these raters")
    weights = {rater.code: Fraction(rater.weight) for rater in evaluation.raters}
    whole = sum((weights[code] for code in counted), Fraction(0))
    lines = tuple(
        MixedLine(
            rater=rater,
            who=RaterKind[rater.who.upper()],
            points=counted.get(rater.code),
            weight=Fraction(weights[rater.code], whole) if rater.code in counted else Fraction(0),
            ballots=found[rater.code][1] if rater.code in found else None,
        )
        for rater in evaluation.raters
    )
    total = sum(
        (points * Fraction(weights[one], whole) for one, points in counted.items()), Fraction(0)
    )
    grade = None if evaluation.grades is None else grade_of(evaluation.grades, total)
    return MixedScore(evaluation=evaluation, subject=subject, lines=lines, total=total, grade=grade)
