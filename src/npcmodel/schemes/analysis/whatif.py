"""What if: the same people under two schemes, and under many (方案比较)."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from fractions import Fraction

import attrs

from npcmodel.checks import each
from npcmodel.errors import FactsError
from npcmodel.exact.ranking import ranks
from npcmodel.facts.records import Record
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.schemes.analysis.agreeing import Agreement, agreement
from npcmodel.schemes.analysis.contributing import grade_order, headed, near, scored_all
from npcmodel.schemes.documents import Scheme
from npcmodel.schemes.measures import Within

__all__ = ["Move", "RankMatrix", "WhatIf", "rank_matrix", "what_if"]


@attrs.frozen
class Move(Result):
    """How one subject stands under two schemes (个人变动).

    Attributes:
        subject: whose record it is.
        total_before: the total under the first.
        total_after: the total under the second.
        rank_before: the rank under the first; equals share the better one.
        rank_after: the rank under the second.
        grade_before: the grade under the first; None where it has no grades.
        grade_after: the grade under the second.
        steps: by how many grades it goes up, below 0 down; None where the two have not the same
            grades in the same order, so that they cannot be compared.
    """

    subject: Hashable
    total_before: Fraction
    total_after: Fraction
    rank_before: int
    rank_after: int
    grade_before: str | None
    grade_after: str | None
    steps: int | None

    def explain(self, lang: Lang = "zh") -> str:
        """Return the change as a sentence."""
        before, after = near(self.total_before, lang), near(self.total_after, lang)
        here, there = self.rank_before, self.rank_after
        moved = self.grade_before != self.grade_after
        if language(lang) == "zh":
            none = "无等次"
            grades = f"{self.grade_before or none}→{self.grade_after or none}"
            grade = f"，等次{grades}" if moved else ""
            return f"{self.subject}：总分{before}→{after}，名次{here}→{there}{grade}"
        grades = f"{self.grade_before or 'none'} → {self.grade_after or 'none'}"
        grade = f", grade {grades}" if moved else ""
        return f"{self.subject}: total {before} → {after}, rank {here} → {there}{grade}"


@attrs.frozen
class WhatIf(Result):
    """The same people under two schemes (两种办法比较).

    Attributes:
        before: the first document.
        after: the second.
        moves: how each subject stands, in the order given.
        agreement: how far the two orders agree.
    """

    before: Scheme
    after: Scheme
    moves: tuple[Move, ...]
    agreement: Agreement

    @property
    def moved(self) -> tuple[Move, ...]:
        """Those whose rank or grade changes."""
        return tuple(
            move
            for move in self.moves
            if (move.rank_before, move.grade_before) != (move.rank_after, move.grade_after)
        )

    @property
    def raised(self) -> tuple[Move, ...]:
        """Those who gain a grade."""
        return tuple(move for move in self.moves if move.steps is not None and move.steps > 0)

    @property
    def lowered(self) -> tuple[Move, ...]:
        """Those who lose a grade."""
        return tuple(move for move in self.moves if move.steps is not None and move.steps < 0)

    def explain(self, lang: Lang = "zh") -> str:
        """Return who issued the schemes, how far they agree, and who moves."""
        about = self._about_zh() if language(lang) == "zh" else self._about_en()
        heads = [headed(self.before, lang), headed(self.after, lang), about]
        moves = [move.explain(lang) for move in self.moved]
        return "\n".join([*heads, self.agreement.explain(lang), *moves])

    @property
    def _regraded(self) -> int:
        """How many have another grade."""
        return sum(move.grade_before != move.grade_after for move in self.moves)

    def _about_zh(self) -> str:
        number, moved = len(self.moves), len(self.moved)
        if self.before.grades is None and self.after.grades is None:
            return f"{number}人中，{moved}人名次变动"
        about = f"{number}人中，{moved}人名次或等次变动，"
        if _order(self.before, self.after):
            return about + f"升等{len(self.raised)}人，降等{len(self.lowered)}人"
        return about + f"等次变动{self._regraded}人，等次无法比较高低"

    def _about_en(self) -> str:
        number, moved = len(self.moves), len(self.moved)
        if self.before.grades is None and self.after.grades is None:
            return f"of {number}, rank changes for {moved}"
        about = f"of {number}, rank or grade changes for {moved};"
        if _order(self.before, self.after):
            return about + f" {len(self.raised)} gain a grade, {len(self.lowered)} lose one"
        return about + f" grades change for {self._regraded} and cannot be ranked"


def what_if(
    before: Scheme, after: Scheme, records: Iterable[Record], *, within: Within | None = None
) -> WhatIf:
    """Score the same people under two schemes, and say who moves (两种办法比较).

    Args:
        before: the first document.
        after: the second, read by the same records.
        records: the cohort, each subject once.
        within: the days that the scores cover.

    Raises:
        FactsError: no record, a subject twice, or a record that a scheme cannot score.
    """
    cohort = each("records", records, Record)
    first = scored_all(before, cohort, within=within)
    second = scored_all(after, cohort, within=within)
    here = {subject: card.total for subject, card in first.items()}
    there = {subject: card.total for subject, card in second.items()}
    ranks_here, ranks_there = ranks(here), ranks(there)
    order = _order(before, after)
    moves = tuple(
        Move(
            subject=subject,
            total_before=card.total,
            total_after=there[subject],
            rank_before=ranks_here[subject],
            rank_after=ranks_there[subject],
            grade_before=card.grade,
            grade_after=second[subject].grade,
            steps=_steps(order, card.grade, second[subject].grade),
        )
        for subject, card in first.items()
    )
    return WhatIf(before, after, moves, agreement(here, there))


def _order(before: Scheme, after: Scheme) -> tuple[str, ...]:
    """The grades from the lowest up, where both have the same in the same order."""
    found = grade_order(before.grades)
    return found if found == grade_order(after.grades) else ()


def _steps(order: tuple[str, ...], before: str | None, after: str | None) -> int | None:
    if before is None or after is None or not order:
        return None
    return order.index(after) - order.index(before)


@attrs.frozen
class RankMatrix(Result):
    """How far the orders of several schemes agree (名次相关矩阵).

    Attributes:
        schemes: the documents.
        number: how many records.
        rows: for each scheme how far it agrees with each, itself included.
    """

    schemes: tuple[Scheme, ...]
    number: int
    rows: tuple[tuple[Agreement, ...], ...]

    def explain(self, lang: Lang = "zh") -> str:
        """Return who issued the schemes, and how far each two agree."""
        zh = language(lang) == "zh"
        heads = [headed(scheme, lang) for scheme in self.schemes]
        lines = [f"{place}. {head}" for place, head in enumerate(heads, 1)]
        lines.append(f"{self.number}份档案" if zh else f"records: {self.number}")
        for one, row in enumerate(self.rows, 1):
            for other, cell in enumerate(row[one:], one + 1):
                said = cell.explain(lang)
                lines.append(f"{one}与{other}：{said}" if zh else f"{one} and {other}: {said}")
        return "\n".join(lines)


def rank_matrix(
    schemes: Iterable[Scheme], records: Iterable[Record], *, within: Within | None = None
) -> RankMatrix:
    """Compare the orders that several schemes give to the same people (名次相关矩阵).

    Args:
        schemes: the documents, two or more.
        records: the cohort, each subject once.
        within: the days that the scores cover.

    Raises:
        FactsError: fewer than two schemes, no record, a subject twice, or a record that a
            scheme cannot score.
    """
    documents = each("schemes", schemes, Scheme)
    if len(documents) <= 1:
        raise FactsError("schemes", tuple(one.code for one in documents), "two or more")
    cohort = each("records", records, Record)
    found = [scored_all(one, cohort, within=within) for one in documents]
    totals = [{subject: card.total for subject, card in cards.items()} for cards in found]
    rows = tuple(tuple(agreement(one, other) for other in totals) for one in totals)
    return RankMatrix(documents, len(cohort), rows)
