"""What a scheme rewards without meaning to: signing together, splitting, doing less (激励扭曲)."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

import attrs

from npcmodel.checks import each, instance, optional
from npcmodel.errors import FactsError
from npcmodel.facts.records import Event, Record
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.schemes.analysis.contributing import headed, near, titles_of
from npcmodel.schemes.analysis.efforts import Way, ways_of, with_more
from npcmodel.schemes.documents import Scheme
from npcmodel.schemes.items import ComputedItem
from npcmodel.schemes.measures import Within
from npcmodel.schemes.scoring import score
from npcmodel.schemes.trends import Trend, item_trends

__all__ = [
    "Decline",
    "DeclineExample",
    "Declines",
    "SharedCredit",
    "declines",
    "shared_credit",
]


@attrs.frozen
class SharedCredit(Result):
    """One thing done by one, and the same shared out or split (联名与拆分计分).

    Attributes:
        scheme: the document.
        alone: what one person earns who does it alone.
        shares: what each earns when it is shared out or split.
    """

    scheme: Scheme
    alone: Fraction
    shares: tuple[Fraction, ...]

    @property
    def created(self) -> Fraction:
        """All points that it creates when it is shared out or split."""
        return sum(self.shares, Fraction(0))

    @property
    def times(self) -> Fraction | None:
        """That against one alone; None where one alone earns nothing."""
        return Fraction(self.created, self.alone) if self.alone else None

    @property
    def conserved(self) -> bool:
        """Whether sharing or splitting creates no points."""
        return self.created <= self.alone

    def explain(self, lang: Lang = "zh") -> str:
        """Return who issued the scheme, what each earns, and whether points are created."""
        alone, created = near(self.alone, lang), near(self.created, lang)
        shares = [near(share, lang) for share in self.shares]
        times = self.times
        if language(lang) == "zh":
            many = "" if times is None else f"，为单独完成的{near(times)}倍"
            said = f"单独完成{alone}分；分开计分{'、'.join(shares)}，共{created}分{many}"
            verdict = "不增加积分" if self.conserved else "同一件事增加了积分"
        else:
            many = "" if times is None else f", {near(times, 'en')} times one alone"
            said = f"alone {alone} points; shared {', '.join(shares)}: {created} together{many}"
            verdict = "no points are created" if self.conserved else "points are created"
        return "\n".join([headed(self.scheme, lang), said, verdict])


def shared_credit(
    scheme: Scheme,
    alone: Iterable[Event],
    shares: Iterable[Iterable[Event]],
    *,
    before: Record | None = None,
    within: Within | None = None,
) -> SharedCredit:
    """Ask whether sharing one thing out, or splitting it, creates points (联名、拆分是否增分).

    Everybody starts from the same record, and earns what the events add to its total.

    Args:
        scheme: the document.
        alone: the events that one person records who does it alone.
        shares: for each person who takes part, the events recorded: that of the lead, that of
            each co-signer. One person with several events is a thing split into several.
        before: what everybody had done before; None for nothing.
        within: the days that the scores cover.

    Raises:
        FactsError: nobody takes part, or a record that the scheme cannot score.
    """
    instance("scheme", scheme, Scheme)
    start = optional(instance, "before", before, Record) or Record("")
    taken = [each("shares", events, Event) for events in shares]
    if not taken:
        raise FactsError("shares", taken, "the events of one person or more")
    base = score(scheme, start, within=within).total

    def earned(events: tuple[Event, ...]) -> Fraction:
        record = attrs.evolve(start, events=start.events + events)
        return score(scheme, record, within=within).total - base

    mine = earned(each("alone", alone, Event))
    return SharedCredit(scheme, mine, tuple(earned(events) for events in taken))


@attrs.frozen
class DeclineExample(Result):
    """A case in which one more brings fewer points (减分实例).

    Attributes:
        title: what is done once more.
        number: how many there then are beyond the record.
        before: the points of the line before the last of them.
        after: its points after it.
        total_before: the total before.
        total_after: the total after.
    """

    title: str
    number: int
    before: Fraction
    after: Fraction
    total_before: Fraction
    total_after: Fraction

    def explain(self, lang: Lang = "zh") -> str:
        """Return the case as a sentence."""
        before, after, here, there = (
            near(one, lang)
            for one in (self.before, self.after, self.total_before, self.total_after)
        )
        if language(lang) == "zh":
            return (
                f"增加到第{self.number}次“{self.title}”，该项由{before}分变为{after}分，"
                f"总分由{here}分变为{there}分"
            )
        return (
            f'with no. {self.number} of "{self.title}" more the line goes from {before} to'
            f" {after}, the total from {here} to {there}"
        )


@attrs.frozen
class Decline(Result):
    """A line in which more of something can bring fewer points (可减分条款).

    Attributes:
        code: the code of the item.
        title: its title.
        of: the kind of event, or the name of the number, of which there is more.
        trend: whether points only fall, or go either way.
        meant: whether the document says so openly: a deduction, points below 0 a unit, or a value
            that only falls.
        example: a case; None where no way that was asked about leads to one.
        of_title: what people call that of which there is more; None for its code or name.
    """

    code: str
    title: str
    of: str
    trend: Trend
    meant: bool
    example: DeclineExample | None = None
    of_title: str | None = None

    def explain(self, lang: Lang = "zh") -> str:
        """Return what can fall, and the case."""
        case = "" if self.example is None else self.example.explain(lang)
        of = self.of_title or self.of
        if language(lang) == "zh":
            meant = "（条文明定）" if self.meant else ""
            said = f"{self.title}：“{of}”增多时得分{self.trend.value}{meant}"
            return said + (f"；{case}" if case else "")
        way = "only falls" if self.trend is Trend.FALLING else "can rise or fall"
        meant = ", as the text says" if self.meant else ""
        said = f'{self.title}: with more of "{of}" it {way}{meant}'
        return said + (f"; {case}" if case else "")


@attrs.frozen
class Declines(Result):
    """Where more brings fewer points (非单调条款分析).

    Attributes:
        scheme: the document.
        rows: a row for each item and each thing of which more can bring less.
    """

    scheme: Scheme
    rows: tuple[Decline, ...]

    @property
    def unmeant(self) -> tuple[Decline, ...]:
        """The rows that the document does not say openly."""
        return tuple(row for row in self.rows if not row.meant)

    def explain(self, lang: Lang = "zh") -> str:
        """Return who issued the scheme, and each row."""
        lines = [headed(self.scheme, lang), *(row.explain(lang) for row in self.rows)]
        if not self.rows:
            zh = language(lang) == "zh"
            lines.append("各项均只增不减" if zh else "no line can fall")
        return "\n".join(lines)


def declines(
    scheme: Scheme,
    record: Record | None = None,
    ways: Iterable[Way] = (),
    *,
    within: Within | None = None,
) -> Declines:
    """Say where more of something can bring fewer points, with a case of it (非单调条款).

    Args:
        scheme: the document.
        record: from where cases are looked for; None for an empty one.
        ways: what is added, one at a time and each by itself, to find a case.
        within: the days that the scores cover.

    Raises:
        FactsError: two ways of one title, or a record that the scheme cannot score.

    Limitations: vetoes and grades are not asked; a line that takes what another has earned is
        followed no further. A line that may fall either way and for which no case is found need
        not fall.
    """
    instance("scheme", scheme, Scheme)
    start = optional(instance, "record", record, Record) or Record("")
    more = ways_of(ways, scheme)
    titles = titles_of(scheme)
    found = item_trends(scheme.items, scheme.reaches)
    rows = tuple(
        Decline(
            code=item.code,
            title=item.title,
            of=of,
            trend=trend,
            meant=trend is Trend.FALLING or not isinstance(item, ComputedItem),
            example=_example(
                scheme, start, item.code, [w for w in more if w.event.kind == of], within
            ),
            of_title=titles.get(of),
        )
        for item in scheme.items
        for of, trend in found[item.code].items()
        if trend is not Trend.RISING
    )
    return Declines(scheme, rows)


def _example(
    scheme: Scheme, record: Record, code: str, ways: list[Way], within: Within | None
) -> DeclineExample | None:
    """Return the first case in which one more lowers the points of a line."""
    for way in ways:
        before = score(scheme, record, within=within)
        for number in range(1, way.most + 1):
            after = score(scheme, with_more(record, (way,), (number,)), within=within)
            here, there = (
                next(line.points for line in card.lines if line.code == code)
                for card in (before, after)
            )
            if there < here:
                return DeclineExample(way.title, number, here, there, before.total, after.total)
            before = after
    return None
