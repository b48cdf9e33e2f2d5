"""Archives at a glance: what is in a record, day by day, and what nothing proves."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from fractions import Fraction

import attrs

from npcmodel.checks import instance, optional
from npcmodel.facts.records import Record
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.pairs import Pairs
from npcmodel.schemes.documents import Scheme
from npcmodel.schemes.parts import figure

__all__ = ["ArchiveSummary", "KindTotal", "archive_summary"]


@attrs.frozen
class KindTotal(Result):
    """What an archive holds of one kind (分类合计).

    Attributes:
        kind: the kind of event.
        title: what people call it; the kind itself where no scheme names it.
        events: positions in the record, ascending.
        counts: the sum of each count that such events carry.
        unproved: positions of those without evidence, ascending.
    """

    kind: str
    title: str
    events: tuple[int, ...]
    counts: Mapping[str, Fraction]
    unproved: tuple[int, ...]

    def explain(self, lang: Lang = "zh") -> str:
        """Return how many there are, their sums, and how many nothing proves."""
        zh = language(lang) == "zh"
        parts = [f"{len(self.events)}项" if zh else str(len(self.events))]
        parts += [f"{name} {figure(number)}" for name, number in self.counts.items()]
        if self.unproved:
            parts.append(_unproved_zh(self.unproved) if zh else _unproved_en(self.unproved))
        return f"{self.title}：{'，'.join(parts)}" if zh else f"{self.title}: {', '.join(parts)}"


@attrs.frozen
class ArchiveSummary(Result):
    """An archive at a glance (履职档案汇总); it judges nothing.

    Attributes:
        subject: whose archive it is.
        timeline: positions of the events by their days, those of one day as they stand.
        totals: what there is of each kind, in the order in which the kinds first come.
    """

    subject: Hashable
    timeline: tuple[int, ...]
    totals: tuple[KindTotal, ...]

    @property
    def unproved(self) -> tuple[int, ...]:
        """Positions of the events without evidence, ascending."""
        return tuple(sorted(place for total in self.totals for place in total.unproved))

    def explain(self, lang: Lang = "zh") -> str:
        """Return a line for each kind, and one for the whole."""
        zh = language(lang) == "zh"
        held, bare = len(self.timeline), len(self.unproved)
        if zh:
            head = f"{self.subject}的履职档案：共{held}项"
            head += f"，{bare}项没有证明材料" if bare else "，均有证明材料" if held else ""
        else:
            head = f"archive of {self.subject}: {held} events"
            head += f", {bare} without evidence" if bare else ", all with evidence" if held else ""
        return "\n".join([head, *(total.explain(lang) for total in self.totals)])


def archive_summary(record: Record, scheme: Scheme | None = None) -> ArchiveSummary:
    """Sum up an archive (履职档案汇总): its timeline, its totals, what nothing proves.

    Args:
        record: the archive.
        scheme: a document that names kinds of event; None calls them as the record does.
    """
    instance("record", record, Record)
    optional(instance, "scheme", scheme, Scheme)
    titles = {} if scheme is None else {kind.code: kind.title for kind in scheme.events}
    events = record.events
    places: dict[str, list[int]] = {}
    for place, event in enumerate(events):
        places.setdefault(event.kind, []).append(place)
    return ArchiveSummary(
        subject=record.subject,
        timeline=tuple(sorted(range(len(events)), key=lambda place: events[place].day)),
        totals=tuple(
            _total(record, kind, titles.get(kind, kind), tuple(held))
            for kind, held in places.items()
        ),
    )


def _total(record: Record, kind: str, title: str, places: tuple[int, ...]) -> KindTotal:
    sums: dict[str, Fraction] = {}
    for place in places:
        for name, number in record.events[place].counts.items():
            sums[name] = sums.get(name, Fraction(0)) + number
    return KindTotal(
        kind=kind,
        title=title,
        events=places,
        counts=Pairs(sums.items()),
        unproved=tuple(place for place in places if not record.events[place].evidence),
    )


def _unproved_zh(places: tuple[int, ...]) -> str:
    return f"第{'、'.join(str(place + 1) for place in places)}项没有证明材料"


def _unproved_en(places: tuple[int, ...]) -> str:
    return f"no evidence for no. {', '.join(str(place + 1) for place in places)}"
