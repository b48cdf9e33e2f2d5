"""What an effort brings: the next thing done of each kind, points by the hour (投入产出).

Hours are an assumption of whoever asks: no text that was found gives them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction

import attrs

from npcmodel.checks import count, each, instance, optional, text
from npcmodel.errors import FactsError
from npcmodel.facts.records import Event, Record
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.pairs import Pairs
from npcmodel.schemes.analysis.contributing import (
    exact_number,
    grade_order,
    headed,
    near,
    score_off_step,
)
from npcmodel.schemes.documents import Scheme
from npcmodel.schemes.drafting import parts_of
from npcmodel.schemes.measures import Measure, Within
from npcmodel.schemes.scoring import score
from npcmodel.schemes.values import Each

__all__ = [
    "MarginalPoints",
    "MarginalRow",
    "Plan",
    "Way",
    "marginal_points",
    "once_traits",
    "ways_of",
    "with_more",
]


@attrs.frozen
class Way:
    """Something more that could be done, and what it would take (可增事项).

    Attributes:
        title: what people call it; each way of a question has its own.
        event: the event as it would be recorded.
        hours: how long one takes, more than 0; an assumption of whoever asks.
        most: how many more could be done at most.
        fresh: the trait that is another each time, as the village visited; None where all are
            alike. Where a scheme counts what is alike once, more than one needs it.
    """

    title: str
    event: Event
    hours: int | Fraction
    most: int = 1
    fresh: str | None = None

    def __attrs_post_init__(self) -> None:
        text("title", self.title)
        instance("event", self.event, Event)
        object.__setattr__(self, "hours", exact_number("hours", self.hours))
        if self.hours <= 0:
            raise FactsError("hours", self.hours, "more than 0")
        object.__setattr__(self, "most", count("most", self.most, 1))
        optional(text, "fresh", self.fresh)


def once_traits(scheme: Scheme, event: Event) -> tuple[str, ...]:
    """Return the traits by which a scheme counts an event once, however often it is recorded."""
    found: dict[str, None] = {}
    for _, part in parts_of(scheme):
        if isinstance(part, Measure) and part.distinct is not None and part.reads(event):
            found[part.distinct] = None
        elif isinstance(part, Each) and part.once_by is not None and part.measure.reads(event):
            found[part.once_by] = None
    return tuple(found)


def ways_of(ways: Iterable[Way], scheme: Scheme) -> tuple[Way, ...]:
    """Return the ways of a question, each with a title of its own.

    Raises:
        FactsError: a title twice, or more than one of what the scheme counts once.
    """
    found = each("ways", ways, Way)
    titles = [way.title for way in found]
    if len(set(titles)) != len(titles):
        raise FactsError("ways", tuple(titles), "each title once")
    for way in found:
        for trait in once_traits(scheme, way.event):
            if way.most > 1 and way.fresh != trait:
                expected = f"1, or a fresh {trait!r} each time: the scheme counts each once"
                raise FactsError(f"ways[{way.title!r}].most", way.most, expected)
    return found


@attrs.frozen
class Plan(Result):
    """How much more of what (增加事项方案).

    Attributes:
        more: how many more of each way, by its title; ways not taken are left out.
        hours: how long all of it takes.
        points: the total that is then reached.
        grade: the grade; None where the scheme has none.
    """

    more: Mapping[str, int]
    hours: Fraction
    points: Fraction
    grade: str | None

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "more", Pairs[str, int].of("more", self.more))

    def explain(self, lang: Lang = "zh") -> str:
        """Return the plan as a sentence."""
        hours, points = near(self.hours, lang), near(self.points, lang)
        if language(lang) == "zh":
            more = "、".join(f"{title}{number}次" for title, number in self.more.items())
            grade = "" if self.grade is None else f"，等次：{self.grade}"
            said = f"增加{more}" if more else "不增加事项"
            return f"{said}，需{hours}小时，总分{points}分{grade}"
        more = ", ".join(f"{title} × {number}" for title, number in self.more.items())
        grade = "" if self.grade is None else f", grade: {self.grade}"
        return f"{more or 'nothing'} more: {hours} hours, total {points} points{grade}"


def with_more(record: Record, ways: Iterable[Way], numbers: Iterable[int]) -> Record:
    """Return a record with so many more events of each way."""
    more = tuple(
        _another(way, place)
        for way, number in zip(ways, numbers, strict=True)
        for place in range(number)
    )
    return attrs.evolve(record, events=record.events + more)


def _another(way: Way, place: int) -> Event:
    """Return one more event of a way: from the second on with a word of its own."""
    if way.fresh is None or not place:
        return way.event
    word = f"{way.event.traits.get(way.fresh, way.title)}·{place + 1}"
    return attrs.evolve(way.event, traits={**way.event.traits, way.fresh: word})


@attrs.frozen
class MarginalRow(Result):
    """What the next event of one way brings (边际得分).

    Attributes:
        way: the way.
        points: by how much the total changes.
        per_hour: that by the hour.
        grade: the grade then; None where the scheme has none, or its steps hold no such points.
        raised: whether that is a higher grade; None where grades have no order.
        before: the grade before; None where the scheme has none.
    """

    way: Way
    points: Fraction
    per_hour: Fraction
    grade: str | None
    raised: bool | None
    before: str | None = None

    def explain(self, lang: Lang = "zh") -> str:
        """Return what it brings as a sentence."""
        points, hour = near(self.points, lang), near(self.per_hour, lang)
        if language(lang) == "zh":
            none = "，所得分值不在等次的分档上"
            grade = none if self.grade is None else f"，等次变为{self.grade}"
            grade = "" if self.grade == self.before else grade
            return f"{self.way.title}：再做一次{points}分，每小时{hour}分{grade}"
        none = ", to points that no grade holds"
        grade = none if self.grade is None else f", the grade becomes {self.grade}"
        grade = "" if self.grade == self.before else grade
        return f"{self.way.title}: one more brings {points} points, {hour} an hour{grade}"


@attrs.frozen
class MarginalPoints(Result):
    """What the next event of each way brings (边际得分分析).

    Attributes:
        scheme: the document.
        total: the total of the record as it is.
        grade: its grade; None where the scheme has none.
        rows: a row for each way, in the order given.
    """

    scheme: Scheme
    total: Fraction
    grade: str | None
    rows: tuple[MarginalRow, ...]

    def best(self) -> tuple[MarginalRow, ...]:
        """Return the rows of most points by the hour: all who are equal; none above 0, none."""
        most = max((row.per_hour for row in self.rows), default=Fraction(0))
        return tuple(row for row in self.rows if row.per_hour == most > 0)

    def explain(self, lang: Lang = "zh") -> str:
        """Return who issued the scheme, that hours are assumed, and each row."""
        total = near(self.total, lang)
        if language(lang) == "zh":
            grade = "" if self.grade is None else f"，等次：{self.grade}"
            now = f"现有总分{total}分{grade}；每次所需时间为提问者的假设"
        else:
            grade = "" if self.grade is None else f", grade: {self.grade}"
            now = f"total now {total} points{grade}; hours are assumed by whoever asks"
        return "\n".join([headed(self.scheme, lang), now, *(r.explain(lang) for r in self.rows)])


def marginal_points(
    scheme: Scheme, record: Record, ways: Iterable[Way], *, within: Within | None = None
) -> MarginalPoints:
    """Say what the next event of each kind brings, by the hour (边际得分).

    Args:
        scheme: the document.
        record: what has been done.
        ways: what could be done next, each with its hours.
        within: the days that the score covers.

    Raises:
        FactsError: two ways of one title, or an event that the scheme cannot score.
    """
    instance("scheme", scheme, Scheme)
    instance("record", record, Record)
    optional(instance, "within", within, Within)
    now = score(scheme, record, within=within)
    order = grade_order(scheme.grades)
    rows: list[MarginalRow] = []
    for way in ways_of(ways, scheme):
        then = score_off_step(scheme, with_more(record, (way,), (1,)), within=within)
        points = then.total - now.total
        per_hour = Fraction(points, Fraction(way.hours))
        raised = _raised(order, now.grade, then.grade)
        rows.append(MarginalRow(way, points, per_hour, then.grade, raised, now.grade))
    return MarginalPoints(scheme, now.total, now.grade, tuple(rows))


def _raised(order: tuple[str, ...], before: str | None, after: str | None) -> bool | None:
    """Whether a grade is higher than another; None where they differ and have no order."""
    if before is None or after is None or before == after:
        return False
    return order.index(after) > order.index(before) if order else None
