"""Histories: grades over the years, and what follows from several of them (连续、累计).

Two rules are easily taken for one another. `ConsecutiveRule` asks for periods in a row: one
without the grade, or one that was not assessed, breaks the row. `InTermRule` asks for so many in
a term, in any order. Each says whether it follows the person or the post.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from fractions import Fraction
from typing import Annotated, Literal, get_args

import attrs
from pydantic import Field, model_validator

from npcmodel.checks import count, each, instance, optional
from npcmodel.dates.frequency import Period
from npcmodel.errors import FactsError
from npcmodel.exact.sequences import runs
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.schemes.cohorts.period_results import PeriodResult, TermYears
from npcmodel.schemes.issuing import Issued, Places, headline, once
from npcmodel.schemes.parts import Document, Fault, Name, Number, Some, figure, refuse

__all__ = [
    "ConsecutiveRule",
    "HistoryFinding",
    "HistoryFindings",
    "HistoryRule",
    "HistoryRules",
    "InTermRule",
    "OnceRule",
    "outcomes_of_history",
]

Subject = Literal["person", "post"]
Cadence = Literal["year", "half year", "quarter", "month"]
_LEAST_TIMES = 2
_MONTHS_A_YEAR = 12


class _HistoryRule(Document):
    """What all kinds have: what counts, whom it follows, and what comes of it.

    Attributes:
        code: its name in results.
        outcomes: what follows: names of the document, never law.
        subject: whether the person is followed from post to post, or the post whoever holds it.
        grades: the grades, or titles from a ranking, that count.
        below: the points below which a period counts, where points decide.
    """

    code: Name
    outcomes: Some[Name]
    subject: Subject
    grades: tuple[Name, ...] = ()
    below: Number | None = None

    def counts(self, result: PeriodResult) -> bool:
        """Whether a period counts.

        Raises:
            FactsError: the points decide, and the result has none.
        """
        if self.below is None:
            return any(grade in self.grades for grade in result.grades)
        if result.points is None:
            raise FactsError("points", None, f"the points of a period: {self.code!r} asks for them")
        return result.points < Fraction(self.below)

    def faults(self) -> Iterator[Fault]:
        """Find a rule that asks both for grades and for points, or for neither."""
        if bool(self.grades) is (self.below is not None):
            yield Fault(("grades",), str(self.grades), "grades or below: one or the other")
        yield from (one.under("grades") for one in once("", self.grades, "grade"))
        yield from (one.under("outcomes") for one in once("", self.outcomes, "word"))


class OnceRule(_HistoryRule):
    """What follows from the period judged alone (当期结果).

    Attributes:
        code: its name in results.
        outcomes: what follows: names of the document, never law.
        subject: whether the person is followed from post to post, or the post whoever holds it.
        grades: the grades, or titles from a ranking, that count.
        below: the points below which a period counts, where points decide.
    """

    kind: Literal["once"] = "once"


class ConsecutiveRule(_HistoryRule):
    """So many periods in a row, the last of them the one judged (连续若干期).

    Attributes:
        code: its name in results.
        outcomes: what follows: names of the document, never law.
        subject: whether the person is followed from post to post, or the post whoever holds it.
        grades: the grades, or titles from a ranking, that count.
        below: the points below which a period counts, where points decide.
        times: how many in a row, 2 or more.
    """

    kind: Literal["consecutive"] = "consecutive"
    times: Annotated[Places, Field(ge=_LEAST_TIMES)]


class InTermRule(_HistoryRule):
    """So many periods in a term, in any order (届内累计若干期).

    Attributes:
        code: its name in results.
        outcomes: what follows: names of the document, never law.
        subject: whether the person is followed from post to post, or the post whoever holds it.
        grades: the grades, or titles from a ranking, that count.
        below: the points below which a period counts, where points decide.
        times: how many in the term, 2 or more.
    """

    kind: Literal["in_term"] = "in_term"
    times: Annotated[Places, Field(ge=_LEAST_TIMES)]


HistoryRule = Annotated[OnceRule | ConsecutiveRule | InTermRule, Field(discriminator="kind")]


class HistoryRules(Issued):
    """What follows from grades over time (结果运用): local practice, never law.

    Attributes:
        code: its name in results.
        title: what it is called.
        issued_by: who issued it.
        source: where it is printed, or that it is an assumption.
        language: the language its titles are written in.
        period: how long the periods are.
        rules: what follows from what.
    """

    period: Cadence = "year"
    rules: Some[HistoryRule]

    @model_validator(mode="after")
    def _sound(self) -> HistoryRules:
        refuse("HistoryRules", self._faults())
        return self

    @property
    def parts(self) -> int:
        """How many periods a year has."""
        return _MONTHS_A_YEAR // Period[self.period.replace(" ", "_").upper()].months

    def _faults(self) -> Iterator[Fault]:
        codes = (rule.code for rule in self.rules)
        yield from (one.under("rules") for one in once("code", codes, "code"))
        for place, rule in enumerate(self.rules):
            for fault in rule.faults():
                yield fault.under("rules", place)


@attrs.frozen(kw_only=True)
class HistoryFinding(Result):
    """Whether a rule comes to bear on somebody (结果运用的认定).

    Attributes:
        rule: the rule of the document.
        subject: the person, or the post.
        periods: the periods that count, each as year and part of the year: of a row those up to
            the period judged.
        broken_by: the period that was not assessed, where this ends a row: the one judged, or
            the last one before the row; None otherwise.
        holds: whether there are enough.
        by_year: whether each year is one period.
    """

    rule: OnceRule | ConsecutiveRule | InTermRule
    subject: Hashable
    periods: tuple[tuple[int, int], ...]
    holds: bool
    broken_by: tuple[int, int] | None = None
    by_year: bool = True

    @property
    def times(self) -> int:
        """How many periods count."""
        return len(self.periods)

    def explain(self, lang: Lang = "zh") -> str:
        """Return which periods count, how many were needed, and what follows."""
        rule, zh = self.rule, language(lang) == "zh"
        needed = 1 if isinstance(rule, OnceRule) else rule.times
        comma = "、" if zh else ", "
        periods = comma.join(_period(*one, self.by_year, zh=zh) for one in self.periods)
        outcomes = comma.join(rule.outcomes)
        what, no = _what(rule, zh=zh), "无" if zh else "none"
        if zh:
            unit = "年" if self.by_year else "期"
            kind = {"once": "", "consecutive": "连续", "in_term": "届内累计"}[rule.kind]
            who = "职位" if rule.subject == "post" else ""
            number = f"，{kind}{self.times}{unit}" if kind else ""
            line = f"{who}{self.subject}：{what}{number}（{periods or no}）"
            line += f"，须{needed}{unit}" if kind else ""
            line += f"：{outcomes}" if self.holds else f"；不适用：{outcomes}"
            if self.broken_by:
                line += f"；{_period(*self.broken_by, self.by_year, zh=zh)}没有考核结果，不计连续"
            return line
        kind = {"once": "", "consecutive": "in a row", "in_term": "in the term"}[rule.kind]
        who = "post " if rule.subject == "post" else ""
        number = f", {self.times} {kind}" if kind else ""
        line = f"{who}{self.subject}: {what}{number} ({periods or no})"
        line += f", {needed} needed" if kind else ""
        line += f": {outcomes}" if self.holds else f"; does not apply: {outcomes}"
        if self.broken_by:
            period = _period(*self.broken_by, self.by_year, zh=zh)
            line += f"; {period} was not assessed and breaks the row"
        return line


def _what(rule: _HistoryRule, *, zh: bool) -> str:
    if rule.below is not None:
        below = figure(Fraction(rule.below))
        return f"低于{below}分" if zh else f"below {below} points"
    return ("、" if zh else ", ").join(rule.grades)


def _period(year: int, part: int, by_year: bool, *, zh: bool) -> str:  # noqa: FBT001  # as kept
    if by_year:
        return f"{year}年" if zh else str(year)
    return f"{year}年第{part}期" if zh else f"{year} no. {part}"


def _meant(rules: Iterable[_HistoryRule], subject: Subject | None) -> Subject:
    """Whether persons or posts are meant, as asked or as all the rules have it."""
    if subject is not None and subject not in get_args(Subject):
        raise FactsError("subject", subject, "'person', 'post' or None")
    kinds: set[Subject] = {rule.subject for rule in rules}
    if subject is None and len(kinds) > 1:
        raise FactsError("subject", None, "'person' or 'post': there are rules for both")
    return subject or kinds.pop()


@attrs.frozen(kw_only=True)
class HistoryFindings(Result):
    """What follows for whom (结果运用). Local practice, never law.

    Attributes:
        document: the document.
        year: the year judged.
        part: the period of it that is judged.
        findings: one for each rule and each person or post with a result up to then.
    """

    document: HistoryRules
    year: int
    part: int
    findings: tuple[HistoryFinding, ...]

    def listed(self, outcome: str, *, subject: Subject | None = None) -> tuple[Hashable, ...]:
        """Return those to whom an outcome comes, each once (约谈名单、表彰名单).

        Args:
            outcome: the outcome.
            subject: whether persons or posts are listed; needed where the outcome can come to
                both.

        Raises:
            FactsError: the document has no such outcome, or it can come to persons and posts
                and nothing says which are meant.
        """
        known = [one for rule in self.document.rules for one in rule.outcomes]
        if outcome not in known:
            raise FactsError("outcome", outcome, f"one of {list(dict.fromkeys(known))}")
        rules = [rule for rule in self.document.rules if outcome in rule.outcomes]
        meant = _meant(rules, subject)
        found = (one for one in self.findings if one.holds and outcome in one.rule.outcomes)
        return tuple(dict.fromkeys(one.subject for one in found if one.rule.subject == meant))

    def outcomes_of(self, name: Hashable, *, subject: Subject | None = None) -> tuple[str, ...]:
        """Return what comes to a person or a post, each once, as the document orders it.

        Args:
            name: the person, or the post.
            subject: which of the two it is; needed where the document has rules for both.

        Raises:
            FactsError: the document has rules for persons and for posts, and nothing says which
                is meant.
        """
        meant = _meant(self.document.rules, subject)
        held = (one for one in self.findings if one.holds and one.rule.subject == meant)
        found = (one.rule.outcomes for one in held if one.subject == name)
        return tuple(dict.fromkeys(outcome for outcomes in found for outcome in outcomes))

    def explain(self, lang: Lang = "zh") -> str:
        """Return each finding that counts a period, or whose row was broken, a line each."""
        lines = [one.explain(lang) for one in self.findings if one.periods or one.broken_by]
        return "\n".join([headline(self.document, lang), *lines])


def outcomes_of_history(
    document: HistoryRules,
    results: Iterable[PeriodResult],
    *,
    year: int,
    part: int = 1,
    term: TermYears | None = None,
) -> HistoryFindings:
    """Return what follows from grades over time (结果运用).

    Args:
        document: the document.
        results: the results of all periods, in any order.
        year: the year judged; results after it count nothing.
        part: the period of that year that is judged.
        term: the years of the term; needed where a rule counts in a term.

    Raises:
        FactsError: a part that the year does not have, a rule that counts in a term without one,
            a year judged outside it, two results of one person in one post and period that
            differ, or two of one person or post in one period of which one counts and one does
            not.

    Limitations: whether a row goes on from one term into the next no text that was found says;
        it does here. Leave out the results of the term before where it does not.
    """
    instance("document", document, HistoryRules)
    given = each("results", results, PeriodResult)
    parts = document.parts
    now = _index(count("year", year, 1), count("part", part, 1, parts), parts)
    _agreed(given, parts)
    optional(instance, "term", term, TermYears)
    first = 0
    if any(rule.kind == "in_term" for rule in document.rules):
        if term is None:
            raise FactsError("term", None, "the years of the term: a rule counts in it")
        if not term.first <= year <= term.last:
            raise FactsError("year", year, f"a year of the term, {term.first} to {term.last}")
        first = _index(term.first, 1, parts)
    past = [one for one in given if _index(one.year, one.part, parts) <= now]
    starts = {"once": now, "in_term": first, "consecutive": 0}
    findings = tuple(
        _finding(rule, subject, periods, now, parts)
        for rule in document.rules
        for subject, periods in _by_subject(rule, past, starts[rule.kind], parts).items()
    )
    return HistoryFindings(document=document, year=year, part=part, findings=findings)


def _index(year: int, part: int, parts: int) -> int:
    """The number of a period, without a gap from one year to the next."""
    return year * parts + part - 1


def _agreed(results: Iterable[PeriodResult], parts: int) -> None:
    """Refuse parts that a year does not have, and two results where there can be one."""
    found: dict[Hashable, PeriodResult] = {}
    for one in results:
        count("part", one.part, 1, parts)
        where = (one.year, one.part, one.person, one.post)
        if found.setdefault(where, one) != one:
            raise FactsError("results", where, "one result: two there differ")


def _by_subject(
    rule: _HistoryRule, results: Iterable[PeriodResult], first: int, parts: int
) -> dict[Hashable, dict[int, bool]]:
    """Whether each period that can count does, by person or post; those not assessed are none."""
    found: dict[Hashable, dict[int, bool]] = {}
    for one in results:
        subject = one.person if rule.subject == "person" else one.post
        periods = found.setdefault(subject, {})
        at = _index(one.year, one.part, parts)
        if at < first or not one.assessed:
            continue
        counts = rule.counts(one)
        if periods.setdefault(at, counts) is not counts:
            expected = f"one answer for {subject!r} in a period: two results there differ"
            raise FactsError("results", (one.year, one.part), expected)
    return found


def _finding(
    rule: OnceRule | ConsecutiveRule | InTermRule,
    subject: Hashable,
    periods: dict[int, bool],
    now: int,
    parts: int,
) -> HistoryFinding:
    """Whether a rule comes to bear on one person or post, as of the period judged."""
    held = sorted(at for at, counts in periods.items() if counts)
    needed = 1 if isinstance(rule, OnceRule) else rule.times
    broken: int | None = None
    if isinstance(rule, ConsecutiveRule):
        rows = runs(held)
        held = list(range(rows[-1][0], now + 1)) if rows and rows[-1][1] == now else []
        before = held[0] - 1 if held else now
        if rows and rows[0][0] < before and before not in periods:
            broken = before
    return HistoryFinding(
        rule=rule,
        subject=subject,
        periods=tuple(_named(at, parts) for at in held),
        holds=len(held) >= needed,
        broken_by=None if broken is None else _named(broken, parts),
        by_year=parts == 1,
    )


def _named(at: int, parts: int) -> tuple[int, int]:
    return at // parts, at % parts + 1
