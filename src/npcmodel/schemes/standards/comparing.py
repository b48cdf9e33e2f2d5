"""Comparisons: one standard over towns and years, what changed, who is first and who last."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from fractions import Fraction
from html import escape

import attrs

from npcmodel.checks import each
from npcmodel.errors import FactsError
from npcmodel.exact.ranking import tiers
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, Text, language, term
from npcmodel.pairs import Pairs
from npcmodel.schemes.issuing import headline
from npcmodel.schemes.parts import figure
from npcmodel.schemes.standards.assessments import Assessment, RequirementFinding, Verdict
from npcmodel.schemes.standards.requiring import Requirement

__all__ = ["Comparison", "ComparisonRow", "compared"]

Column = tuple[Hashable, int]
_UNLIKE = Text(
    "各方已评估的要求不同，完成率的基数不一，不能直接比较",
    "not the same requirements were assessed of all: the rates have different bases",
)
_CHANGED = Text(
    "两年已评估的要求不同，完成率的基数不一，不能直接比较",
    "not the same requirements were assessed in both years: the rates have different bases",
)


@attrs.frozen
class ComparisonRow(Result):
    """How one requirement stands everywhere (对比行).

    Attributes:
        requirement: the requirement.
        findings: the finding on it, by subject and year.
    """

    requirement: Requirement
    findings: Mapping[Column, RequirementFinding]

    def explain(self, lang: Lang = "zh") -> str:
        """Return how it stands, column by column."""
        zh = language(lang) == "zh"
        cells = [
            f"{_column(column, zh=zh)} {term(one.verdict, lang)}"
            for column, one in self.findings.items()
        ]
        title = self.requirement.title
        return f"{title}：" + "；".join(cells) if zh else f"{title}: " + "; ".join(cells)


@attrs.frozen
class Comparison(Result):
    """One standard over subjects and years (对比); ties are not broken.

    Attributes:
        assessments: the assessments compared, by subject and year, in the order given.
        rows: a row for each requirement, in the document's order.
    """

    assessments: Mapping[Column, Assessment]
    rows: tuple[ComparisonRow, ...]

    @property
    def completion(self) -> Mapping[Column, Fraction | None]:
        """The completion rate, by subject and year; None where nothing binding was assessed."""
        return Pairs((key, one.overall.rate) for key, one in self.assessments.items())

    @property
    def change(self) -> Mapping[Column, Fraction]:
        """How completion changed from the year before, where both years have a rate.

        Whether both rates have the same base, `change_comparable` says.
        """
        rates = self.completion
        found: list[tuple[Column, Fraction]] = []
        for (subject, year), rate in rates.items():
            before = rates.get((subject, year - 1))
            if rate is not None and before is not None:
                found.append(((subject, year), rate - before))
        return Pairs(found)

    def _tiers(self, year: int) -> tuple[tuple[Hashable, ...], ...]:
        rates = {
            subject: rate
            for (subject, of), rate in self.completion.items()
            if of == year and rate is not None
        }
        return tiers(rates)

    def best(self, year: int) -> tuple[Hashable, ...]:
        """Return who completed most in a year: all who are equal; none without a rate."""
        return next(iter(self._tiers(year)), ())

    def worst(self, year: int) -> tuple[Hashable, ...]:
        """Return who completed least in a year: all who are equal; none without a rate."""
        return next(reversed(self._tiers(year)), ())

    def comparable(self, year: int) -> bool:
        """Whether the same binding requirements were assessed of all in a year: one base."""
        return len({_base(one) for (_, of), one in self.assessments.items() if of == year}) <= 1

    def change_comparable(self, subject: Hashable, year: int) -> bool:
        """Whether a subject's rate has the base of the year before: what changed is its work.

        Raises:
            FactsError: the subject has no assessment of the year, or none of the year before.
        """
        now = self.assessments.get((subject, year))
        before = self.assessments.get((subject, year - 1))
        if now is None or before is None:
            raise FactsError("year", year, f"a year of {subject!r} after another that is compared")
        return _base(now) == _base(before)

    def _unlike(self, year: int, *, zh: bool) -> str:
        if self.comparable(year):
            return ""
        return f"（{_UNLIKE.zh}）" if zh else f" ({_UNLIKE.en})"

    def _moved(self, column: Column, change: Fraction, *, zh: bool) -> str:
        """The change on the year before, and whether its bases differ."""
        moved = _signed(change)
        line = f"；比上年{moved}" if zh else f"; {moved} on the year before"
        if self.change_comparable(*column):
            return line
        return line + (f"（{_CHANGED.zh}）" if zh else f" ({_CHANGED.en})")

    def _notes(self) -> list[str]:
        """What the table of a notebook says below the rates of bases that differ."""
        found = [
            _both(f"{year}年：{_UNLIKE.zh}", f"{year}: {_UNLIKE.en}")
            for year in sorted({year for _, year in self.assessments})
            if not self.comparable(year)
        ]
        for key in self.change:
            if not self.change_comparable(*key):
                zh, en = (escape(_column(key, zh=chinese)) for chinese in (True, False))
                after = f"{en}, against the year before: {_CHANGED.en}"
                found.append(_both(f"{zh}与上年相比：{_CHANGED.zh}", after))
        return found

    def explain(self, lang: Lang = "zh") -> str:
        """Return each requirement, the completion with its change, first and last by year."""
        zh = language(lang) == "zh"
        lines = [headline(next(iter(self.assessments.values())).standard, lang)]
        lines += [row.explain(lang) for row in self.rows]
        change = self.change
        for column, one in self.assessments.items():
            line = f"{_column(column, zh=zh)} {one.overall.explain(lang)}"
            if column in change:
                line += self._moved(column, change[column], zh=zh)
            lines.append(line)
        for year in sorted({year for _, year in self.assessments}):
            first, last = self.best(year), self.worst(year)
            if first != last:
                lines.append(_ends(year, first, last, zh=zh) + self._unlike(year, zh=zh))
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        """Return the table for a notebook: a row a requirement, a column a subject and year."""
        heads = "".join(f"<th>{escape(_column(key, zh=True))}</th>" for key in self.assessments)
        rows = [_html(row) for row in self.rows]
        rates = ["–" if rate is None else escape(figure(rate)) for rate in self.completion.values()]
        foot = "".join(f"<td>{rate}</td>" for rate in rates)
        head = f"<tr><th>{_both('要求', 'requirement')}</th>{heads}</tr>"
        width = len(self.assessments) + 1
        notes = [f'<tr><td colspan="{width}">{note}</td></tr>' for note in self._notes()]
        return (
            f'<table lang="zh"><thead>{head}</thead><tbody>'
            + "".join(rows)
            + f"<tr><th>{_both('完成率', 'completion')}</th>{foot}</tr>"
            + "".join(notes)
            + "</tbody></table>"
        )


def compared(assessments: Iterable[Assessment]) -> Comparison:
    """Compare towns and years under one standard (按同一标准对比).

    Args:
        assessments: by one and the same document, each subject once a year.

    Raises:
        FactsError: none given, different documents, or a subject twice in a year.

    Limitations: completion is compared as it stands, however few requirements were assessed;
        each assessment's `overall` says how many.
    """
    given = each("assessments", assessments, Assessment)
    if not given:
        raise FactsError("assessments", given, "one or more")
    if any(one.standard != given[0].standard for one in given):
        codes = tuple(dict.fromkeys(one.standard.code for one in given))
        raise FactsError("assessments", codes, "all by the same document")
    keys = [(one.subject, one.year) for one in given]
    if len(set(keys)) != len(keys):
        raise FactsError("assessments", tuple(keys), "each subject once a year")
    table = Pairs(zip(keys, given, strict=True))
    rows = tuple(
        ComparisonRow(one, Pairs((key, of.findings[place]) for key, of in table.items()))
        for place, one in enumerate(given[0].standard.requirements)
    )
    return Comparison(table, rows)


def _base(one: Assessment) -> frozenset[str]:
    """The codes of the binding requirements that were assessed: what the rate is out of."""
    return frozenset(
        found.code
        for found in one.findings
        if found.requirement.norm == "must" and found.verdict is not Verdict.NOT_ASSESSED
    )


def _column(column: Column, *, zh: bool) -> str:
    subject, year = column
    return f"{subject}{year}年" if zh else f"{subject} {year}"


def _signed(number: Fraction) -> str:
    return ("+" if number > 0 else "") + figure(number)


def _ends(year: int, first: tuple[Hashable, ...], last: tuple[Hashable, ...], *, zh: bool) -> str:
    comma = "、" if zh else ", "
    best, worst = comma.join(map(str, first)), comma.join(map(str, last))
    if zh:
        return f"{year}年完成率最高：{best}；最低：{worst}"
    return f"{year}: highest completion {best}; lowest {worst}"


def _both(zh: str, en: str) -> str:
    return f'{zh}<br><span lang="en">{en}</span>'


def _html(row: ComparisonRow) -> str:
    verdicts = (one.verdict for one in row.findings.values())
    cells = "".join(f"<td>{_both(term(one, 'zh'), term(one, 'en'))}</td>" for one in verdicts)
    return f"<tr><th>{escape(row.requirement.title)}</th>{cells}</tr>"
