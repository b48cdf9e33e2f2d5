"""Saturation: who has reached which cap, what it cut off, what changed nothing (封顶饱和)."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from fractions import Fraction

import attrs

from npcmodel.checks import each
from npcmodel.facts.records import Record
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.schemes.analysis.contributing import (
    headed,
    near,
    scored_all,
    total_without,
    ungraded,
)
from npcmodel.schemes.documents import Scheme
from npcmodel.schemes.measures import Within
from npcmodel.schemes.parts import Limit
from npcmodel.schemes.scoring import Line, LineKind, Score

__all__ = ["CappedLine", "IdleEvents", "Saturation", "saturation"]


@attrs.frozen
class CappedLine(Result):
    """What one cap cuts off from a cohort (封顶项目).

    Attributes:
        code: the code of the item or group; that of the scheme for the total.
        title: its title.
        cap: the cap.
        capped: who earned more than the cap.
        reached: who earned just as much.
        lost: the points cut off, over all; of a deduction those that were not deducted.
        deduction: whether it is the cap of a deduction.
    """

    code: str
    title: str
    cap: Fraction
    capped: tuple[Hashable, ...]
    reached: tuple[Hashable, ...]
    lost: Fraction
    deduction: bool = False

    def explain(self, lang: Lang = "zh") -> str:
        """Return the row as a sentence."""
        cap, lost = near(self.cap, lang), near(self.lost, lang)
        over, just = len(self.capped), len(self.reached)
        if language(lang) == "zh":
            if self.deduction:
                met = f"{over}人超出，{just}人恰好达到"
                return f"{self.title}最多扣{cap}分：{met}，共少扣{lost}分"
            return f"{self.title}封顶{cap}分：{over}人超出，{just}人恰好达到，共截去{lost}分"
        if self.deduction:
            met = f"{over} above, {just} just there"
            return f"{self.title}, at most {cap} deducted: {met}, {lost} points not deducted"
        return f"{self.title}, cap {cap}: {over} above, {just} just there, {lost} points cut off"


@attrs.frozen
class IdleEvents(Result):
    """The events of one record that changed nothing (未改变总分的事项).

    Attributes:
        subject: whose record it is.
        events: their positions, ascending: taken day by day, and on a day as they are listed,
            each of them left the total as it was.
        recorded: how many events the record holds.
    """

    subject: Hashable
    events: tuple[int, ...]
    recorded: int

    def explain(self, lang: Lang = "zh") -> str:
        """Return how many there are as a sentence."""
        if language(lang) == "zh":
            return f"{self.subject}：{self.recorded}项中{len(self.events)}项未改变总分"
        return f"{self.subject}: {len(self.events)} of {self.recorded} events changed nothing"


@attrs.frozen
class Saturation(Result):
    """What caps do to a cohort (封顶饱和分析).

    Attributes:
        scheme: the document.
        number: how many records.
        rows: a row for each item, group and the total that has a cap.
        idle: a row for each record.
    """

    scheme: Scheme
    number: int
    rows: tuple[CappedLine, ...]
    idle: tuple[IdleEvents, ...]

    def explain(self, lang: Lang = "zh") -> str:
        """Return who issued the scheme, how many records, each cap, and idle events."""
        zh = language(lang) == "zh"
        lines = [headed(self.scheme, lang), f"{self.number}份档案" if zh else _records(self.number)]
        lines += [row.explain(lang) for row in self.rows]
        lines += [row.explain(lang) for row in self.idle if row.events]
        return "\n".join(lines)


def _records(number: int) -> str:
    return f"records: {number}"


def saturation(
    scheme: Scheme, records: Iterable[Record], *, within: Within | None = None
) -> Saturation:
    """Say who has reached which cap, and which events changed nothing (封顶饱和).

    Args:
        scheme: the document.
        records: the cohort, each subject once.
        within: the days that the scores cover.

    Raises:
        FactsError: no record, a subject twice, or a record that the scheme cannot score.

    Limitations: the caps of items, groups and the total; those inside a value are told by
        the lines of each score. Events at the start that earn nothing (`from`), and those that
        no item reads, change nothing either and are among the idle ones.
    """
    cohort = each("records", records, Record)
    cards = scored_all(scheme, cohort, within=within)
    caps = _caps(scheme)
    rows = tuple(
        _row(cap, [(name, card.lines[place]) for name, card in cards.items()])
        for place, cap in caps.items()
    )
    idle = tuple(
        _idle(scheme, record, card, within)
        for record, card in zip(cohort, cards.values(), strict=True)
    )
    return Saturation(scheme, len(cohort), rows, idle)


def _caps(scheme: Scheme) -> dict[int, Fraction]:
    """The caps by the position of their lines in each score."""
    parts = [*scheme.items, *scheme.groups, *([] if scheme.total is None else [scheme.total])]
    found = ((place, getattr(part, "cap", None)) for place, part in enumerate(parts))
    return {place: Fraction(cap) for place, cap in found if cap is not None}


def _row(cap: Fraction, lines: list[tuple[Hashable, Line]]) -> CappedLine:
    first = lines[0][1]
    deduction = first.kind is LineKind.DEDUCTION
    # A deduction's cap is a positive number; the points that it limits are negative.
    at = -cap if deduction else cap
    capped = [(name, line) for name, line in lines if line.bound is Limit.CAP]
    return CappedLine(
        code=first.code,
        title=first.title,
        cap=cap,
        capped=tuple(name for name, _ in capped),
        reached=tuple(n for n, line in lines if line.points_before == line.points == at),
        lost=sum((abs(line.points_before - line.points) for _, line in capped), Fraction(0)),
        deduction=deduction,
    )


def _idle(scheme: Scheme, record: Record, card: Score, within: Within | None) -> IdleEvents:
    """Take the events day by day, and keep those after which the total is as before."""
    events = record.events
    order = sorted(range(len(events)), key=lambda place: (events[place].day, place))
    out = set(order)
    unread = card.unread()
    bare = ungraded(scheme)
    before = total_without(bare, record, out, within)
    idle: list[int] = []
    for place in order:
        out.discard(place)
        after = total_without(bare, record, out, within) if out else card.total
        # Where what is left cannot be scored, only what nothing reads is known to be idle.
        unknown = before is None or after is None
        if place in unread if unknown else after == before:
            idle.append(place)
        before = after
    return IdleEvents(record.subject, tuple(sorted(idle)), len(events))
