"""Sensitivity: what happens to ranks and grades when one line of a scheme says otherwise.

A changed scheme is a document again, refused where it contradicts itself.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs

from npcmodel.checks import count, each, instance, member, optional, text
from npcmodel.errors import FactsError
from npcmodel.exact.ranking import ranks
from npcmodel.facts.records import Record
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, english, language
from npcmodel.schemes.analysis.agreeing import Agreement, TopOverlap, agreement, top_overlap
from npcmodel.schemes.analysis.contributing import (
    exact_number,
    headed,
    near,
    scored_all,
    ungraded,
)
from npcmodel.schemes.documents import Group, Scheme
from npcmodel.schemes.drafting import parts_of
from npcmodel.schemes.items import ComputedItem, DeductionItem, Item, LinearItem
from npcmodel.schemes.leaves import Plain
from npcmodel.schemes.measures import Within
from npcmodel.schemes.parts import figure
from npcmodel.schemes.values import ClampedValue, Greatest, Least, Product

__all__ = ["Change", "ChangeKind", "Sensitivity", "SensitivityRow", "changed", "sensitivity"]

_LIMITED = (LinearItem, DeductionItem, ComputedItem, Group)
_PLACES = 12  # decimal places that a document's number has at most


@enum.unique
class ChangeKind(enum.Enum):
    """What of a line is changed (变动内容)."""

    POINTS = "分值"
    CAP = "封顶"
    NO_CAP = "取消封顶"


_ASKED = {ChangeKind.POINTS: "points", ChangeKind.CAP: "a cap", ChangeKind.NO_CAP: "a cap"}


@attrs.frozen
class Change:
    """One line of a scheme that would say otherwise (条款变动).

    Attributes:
        code: the code of the item or group; that of the scheme for the cap of the total.
        kind: what is changed.
        factor: by what it is multiplied, more than 0; 1 where a cap is taken away.
    """

    code: str
    kind: ChangeKind
    factor: int | Fraction = Fraction(1)

    def __attrs_post_init__(self) -> None:
        text("code", self.code)
        member("kind", self.kind, ChangeKind)
        object.__setattr__(self, "factor", exact_number("factor", self.factor))
        if self.factor <= 0:
            raise FactsError("factor", self.factor, "more than 0")
        if self.kind is ChangeKind.NO_CAP and self.factor != 1:
            raise FactsError("factor", self.factor, "1: the cap is taken away")

    def explain(self, lang: Lang = "zh", scheme: Scheme | None = None) -> str:
        """Return the change in words: the line by the title it bears in a scheme, or its code."""
        optional(instance, "scheme", scheme, Scheme)
        titles = {} if scheme is None else _titles(scheme)
        limits = scheme is not None and _limits_inside(scheme, self)
        return _said(self, titles.get(self.code, self.code), lang, limits=limits)


def _titles(scheme: Scheme) -> dict[str, str]:
    return {part.code: part.title for part in (scheme, *scheme.items, *scheme.groups)}


def _limits_inside(scheme: Scheme, change: Change) -> bool:
    """Whether limits inside a value are multiplied together with its points."""
    return change.kind is ChangeKind.POINTS and any(
        isinstance(part, ClampedValue | Least | Greatest)
        for item in scheme.items
        if item.code == change.code and isinstance(item, ComputedItem)
        for _, part in parts_of(item.value)
    )


def _said(change: Change, line: str, lang: Lang, *, limits: bool) -> str:
    factor, free = near(Fraction(change.factor), lang), change.kind is ChangeKind.NO_CAP
    if language(lang) == "zh":
        inside = "（连同其中的上下限）" if limits else ""
        return f"“{line}”{change.kind.value}" + ("" if free else f"{inside}乘以{factor}")
    if free:
        return f'"{line}" without its cap'
    inside = " with the limits inside it," if limits else ""
    return f'{english(change.kind)} of "{line}"{"," if limits else ""}{inside} times {factor}'


def changed(scheme: Scheme, change: Change) -> Scheme:
    """Return a scheme of which one line says otherwise (变动后的办法).

    Args:
        scheme: the document; it stays as it is.
        change: which line, and how.

    Raises:
        FactsError: there is no such line, it has no such number, or the number multiplied is no
            decimal that a document can hold.
        ValidationError: what comes out contradicts itself, as an unreachable grade does.

    Limitations: the points of a computed item are all of its value: limits inside it, as a cap
        for each event, are multiplied with it.
    """
    instance("scheme", scheme, Scheme)
    instance("change", change, Change)
    return scheme.model_copy(update=_altered(scheme, change))


def _altered(scheme: Scheme, change: Change) -> dict[str, object]:
    """Return the fields of the scheme that a change touches."""
    codes = {part.code for part in (*scheme.items, *scheme.groups)}
    if change.code in codes:
        return {
            "items": tuple(_part(item, change) for item in scheme.items),
            "groups": tuple(_part(group, change) for group in scheme.groups),
        }
    if change.code != scheme.code:
        expected = "the code of an item, of a group or of the scheme"
        raise FactsError("change.code", change.code, expected)
    if change.kind is ChangeKind.POINTS or scheme.total is None or scheme.total.cap is None:
        raise _nothing(change)
    cap = _cap(scheme.total.cap, change)
    if cap is None and scheme.total.floor is None:
        return {"total": None}
    return {"total": scheme.total.model_copy(update={"cap": cap})}


def _part(part: Item | Group, change: Change) -> Item | Group:
    if part.code != change.code:
        return part
    if change.kind is ChangeKind.POINTS:
        return _repaid(part, change)
    if not isinstance(part, _LIMITED) or part.cap is None:
        raise _nothing(change)
    found: Item | Group = part.model_copy(update={"cap": _cap(part.cap, change)})
    return found


def _repaid(part: Item | Group, change: Change) -> Item:
    """Return an item with its points multiplied."""
    found: Item
    if isinstance(part, Group):
        raise _nothing(change)
    if isinstance(part, ComputedItem):
        factor = Plain(value=_times(Decimal(1), change))
        found = part.model_copy(update={"value": Product(of=(factor, part.value))})
    else:
        found = part.model_copy(update={"points": _times(part.points, change)})
    return found


def _cap(cap: Decimal, change: Change) -> Decimal | None:
    return None if change.kind is ChangeKind.NO_CAP else _times(cap, change)


def _nothing(change: Change) -> FactsError:
    expected = f"a line that has {_ASKED[change.kind]} to change"
    return FactsError("change", (change.code, change.kind.value), expected)


def _times(number: Decimal, change: Change) -> Decimal:
    """Return a document's number multiplied, where that is a decimal."""
    found = Fraction(number) * Fraction(change.factor)
    if (found * 10**_PLACES).denominator != 1:
        raise FactsError("change.factor", change.factor, f"a decimal, multiplied by {number}")
    return Decimal(figure(found))


@attrs.frozen
class SensitivityRow(Result):
    """What one change does to the ranks of a cohort (敏感性).

    Attributes:
        change: the change.
        title: the title of the line.
        totals: how many totals it changes.
        moved: how many ranks it changes.
        agreement: how far the orders before and after agree.
        overlap: who is at the top in both.
        limits: whether limits inside the value are multiplied together with its points.
    """

    change: Change
    title: str
    totals: int
    moved: int
    agreement: Agreement
    overlap: TopOverlap
    limits: bool = False

    def explain(self, lang: Lang = "zh") -> str:
        """Return what the change does as a sentence."""
        change = _said(self.change, self.title, lang, limits=self.limits)
        agreed, overlap = self.agreement.explain(lang), self.overlap.explain(lang)
        if language(lang) == "zh":
            return f"{change}：{self.totals}人总分变动，{self.moved}人名次变动；{agreed}；{overlap}"
        return f"{change}: {self.totals} totals and {self.moved} ranks change; {agreed}; {overlap}"


@attrs.frozen
class Sensitivity(Result):
    """What changes of single lines do to the ranks of a cohort (敏感性分析).

    Attributes:
        scheme: the document as it is.
        number: how many records.
        rows: a row for each change, in the order given.
    """

    scheme: Scheme
    number: int
    rows: tuple[SensitivityRow, ...]

    def idle(self) -> tuple[Change, ...]:
        """Return the changes that change no total: lines that a cap, or nothing, makes idle."""
        return tuple(row.change for row in self.rows if not row.totals)

    def explain(self, lang: Lang = "zh") -> str:
        """Return who issued the scheme, how many records, and each change."""
        zh = language(lang) == "zh"
        about = f"{self.number}份档案" if zh else f"records: {self.number}"
        return "\n".join([headed(self.scheme, lang), about, *(r.explain(lang) for r in self.rows)])


def sensitivity(
    scheme: Scheme,
    records: Iterable[Record],
    changes: Iterable[Change],
    *,
    places: int,
    within: Within | None = None,
) -> Sensitivity:
    """Say what changes of single lines do to ranks (敏感性分析).

    Grades are left aside: ranks do not read them, and a halved item may put one out of reach;
    `what_if` tells who moves from grade to grade.

    Args:
        scheme: the document.
        records: the cohort, each subject once.
        changes: each is made by itself.
        places: how many are at the top, for the overlap.
        within: the days that the scores cover.

    Raises:
        FactsError: as `changed` and `scored_all` do, or fewer records than places.
        ValidationError: a change makes the scheme contradict itself.
    """
    instance("scheme", scheme, Scheme)
    cohort = each("records", records, Record)
    optional(instance, "within", within, Within)
    before = _totals(scheme, cohort, within)
    places = count("places", places, 1, len(before))
    plain = ungraded(scheme)
    titles = _titles(scheme)
    rows: list[SensitivityRow] = []
    for change in each("changes", changes, Change):
        after = _totals(changed(plain, change), cohort, within)
        here, there = ranks(before), ranks(after)
        rows.append(
            SensitivityRow(
                change=change,
                title=titles[change.code],
                totals=sum(before[name] != after[name] for name in before),
                moved=sum(here[name] != there[name] for name in before),
                agreement=agreement(before, after),
                overlap=top_overlap(before, after, places),
                limits=_limits_inside(scheme, change),
            )
        )
    return Sensitivity(scheme, len(cohort), tuple(rows))


def _totals(
    scheme: Scheme, cohort: tuple[Record, ...], within: Within | None
) -> Mapping[Any, Fraction]:
    cards = scored_all(scheme, cohort, within=within)
    return {subject: card.total for subject, card in cards.items()}
