"""What hangs on somebody's judgement: totals and grades at both ends of a mark (裁量余地)."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from fractions import Fraction
from typing import NamedTuple

import attrs

from npcmodel.checks import each
from npcmodel.facts.records import Record
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.schemes.analysis.contributing import headed, near, scored_all
from npcmodel.schemes.documents import Scheme
from npcmodel.schemes.drafting import parts_of
from npcmodel.schemes.leaves import Given
from npcmodel.schemes.measures import Within
from npcmodel.schemes.scoring import Score, score

__all__ = ["Leeway", "LeewayRow", "leeway"]


@attrs.frozen
class LeewayRow(Result):
    """One record at both ends of one mark (个人裁量余地).

    Attributes:
        subject: whose record it is.
        mark: the name of the mark.
        rater: who gives it.
        given: the mark that was given.
        least: the lowest that could be.
        most: the highest.
        total: the total as it is.
        total_at_least: the total with the lowest mark.
        total_at_most: the total with the highest.
        grade: the grade as it is; None where the scheme has none.
        grade_at_least: the grade with the lowest mark.
        grade_at_most: the grade with the highest.
        title: what people call the mark; None for its name.
    """

    subject: Hashable
    mark: str
    rater: str
    given: Fraction
    least: Fraction
    most: Fraction
    total: Fraction
    total_at_least: Fraction
    total_at_most: Fraction
    grade: str | None
    grade_at_least: str | None
    grade_at_most: str | None
    title: str | None = None

    @property
    def decides(self) -> bool:
        """Whether the grade hangs on the mark: it differs between the two ends."""
        return len({self.grade, self.grade_at_least, self.grade_at_most}) > 1

    def explain(self, lang: Lang = "zh") -> str:
        """Return the row as a sentence."""
        given, least, most, low, high = (
            near(one, lang)
            for one in (self.given, self.least, self.most, self.total_at_least, self.total_at_most)
        )
        if language(lang) == "zh":
            grades = f"，等次由{self.grade_at_least}到{self.grade_at_most}" if self.decides else ""
            return (
                f"{self.subject}：“{self.title or self.mark}”由{self.rater}评为{given}，"
                f"可评{least}至{most}，总分相应为{low}至{high}分{grades}"
            )
        grades = f", the grade from {self.grade_at_least} to {self.grade_at_most}"
        return (
            f'{self.subject}: {self.rater} gave {given} for "{self.title or self.mark}"'
            f" of {least} to {most}, the total goes from {low} to {high}"
            f"{grades if self.decides else ''}"
        )


@attrs.frozen
class Leeway(Result):
    """What hangs on somebody's judgement in a cohort (裁量余地分析).

    Attributes:
        scheme: the document.
        number: how many records.
        rows: a row for each record and each mark that has a highest value.
        unbounded: the titles of marks without one, which could not be asked about.
    """

    scheme: Scheme
    number: int
    rows: tuple[LeewayRow, ...]
    unbounded: tuple[str, ...] = ()

    @property
    def decided(self) -> tuple[LeewayRow, ...]:
        """The rows in which the grade hangs on the mark."""
        return tuple(row for row in self.rows if row.decides)

    def explain(self, lang: Lang = "zh") -> str:
        """Return who issued the scheme, how many grades hang on a mark, and which."""
        decided, graded = self.decided, self.scheme.grades is not None
        subjects = len({row.subject for row in decided})
        if language(lang) == "zh":
            about = f"{self.number}份档案中，{subjects}人的等次取决于裁量"
            none = f"{self.number}份档案；办法不设等次，逐项列出总分的范围"
            free = f"没有最高值、未作比较的评分：{'、'.join(self.unbounded)}"
        else:
            about = f"records: {self.number}; grades that hang on judgement: {subjects}"
            none = f"records: {self.number}; no grades: how far each total goes"
            free = f"marks without a highest value, not compared: {', '.join(self.unbounded)}"
        rows = [row.explain(lang) for row in (decided if graded else self.rows)]
        lines = [headed(self.scheme, lang), about if graded else none, *rows]
        return "\n".join([*lines, *([free] if self.unbounded else [])])


def leeway(scheme: Scheme, records: Iterable[Record], *, within: Within | None = None) -> Leeway:
    """Say what hangs on somebody's judgement: each mark at its lowest and highest (裁量余地).

    Args:
        scheme: the document; the numbers of which it names the rater are marks.
        records: the cohort, each subject once.
        within: the days that the scores cover.

    Raises:
        FactsError: no record, a subject twice, or a record that the scheme cannot score, as it
            is or with another mark.

    Limitations: the two ends are compared; a table that rises and falls between them can give a
        grade of its own there. A mark that the record does not hold is not asked about.
    """
    cohort = each("records", records, Record)
    cards = scored_all(scheme, cohort, within=within)
    marks, unbounded = _marks(scheme)
    rows = tuple(
        _row(scheme, record, mark, cards[record.subject], within)
        for record in cohort
        for mark in marks
        if mark.name in record.numbers
    )
    return Leeway(scheme, len(cohort), rows, unbounded)


class _Mark(NamedTuple):
    """A mark that somebody gives: in all the places where it is asked for, within these ends."""

    name: str
    rater: str
    least: Fraction
    most: Fraction
    title: str | None


def _marks(scheme: Scheme) -> tuple[tuple[_Mark, ...], tuple[str, ...]]:
    """The marks that somebody gives, each once, and those without a highest value."""
    found: dict[str, list[Given]] = {}
    for _, part in parts_of(scheme):
        if isinstance(part, Given) and part.rater is not None:
            found.setdefault(part.name, []).append(part)
    marks: list[_Mark] = []
    unbounded: list[str] = []
    for name, parts in found.items():
        tops = [Fraction(part.most) for part in parts if part.most is not None]
        title = next((part.title for part in parts if part.title is not None), None)
        if tops:
            least = max(Fraction(part.least) for part in parts)
            marks.append(_Mark(name, str(parts[0].rater), least, min(tops), title))
        else:
            unbounded.append(title or name)
    return tuple(marks), tuple(unbounded)


def _row(
    scheme: Scheme, record: Record, mark: _Mark, now: Score, within: Within | None
) -> LeewayRow:
    low, high = (
        score(
            scheme,
            attrs.evolve(record, numbers={**record.numbers, mark.name: end}),
            within=within,
        )
        for end in (mark.least, mark.most)
    )
    return LeewayRow(
        subject=record.subject,
        mark=mark.name,
        rater=mark.rater,
        given=Fraction(record.numbers[mark.name]),
        least=mark.least,
        most=mark.most,
        total=now.total,
        total_at_least=low.total,
        total_at_most=high.total,
        grade=now.grade,
        grade_at_least=low.grade,
        grade_at_most=high.grade,
        title=mark.title,
    )
