"""What a drafter may not have meant: lawful to write, and worth a second look."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from npcmodel.law.wording import Text
from npcmodel.schemes.documents import Clamp, EventKind, Group, Scheme
from npcmodel.schemes.drafting import parts_of, reaches
from npcmodel.schemes.grading import Bands, printed_notes
from npcmodel.schemes.items import ComputedItem, DeductionItem, Item, LinearItem
from npcmodel.schemes.leaves import Given, Known
from npcmodel.schemes.measures import Measure
from npcmodel.schemes.parts import Clamped, Limit, figure
from npcmodel.schemes.reaches import NOTHING
from npcmodel.schemes.trends import Trend, item_trends
from npcmodel.schemes.values import ByTrait, Each, Fold, Steps

__all__ = ["remarks"]


def remarks(scheme: Scheme) -> Iterator[Text]:
    """Say what a drafter may not have meant (起草提示)."""
    known = reaches(scheme)
    yield from _small_caps(scheme)
    yield from _wide_items(scheme, known)
    yield from _no_floor(scheme, known)
    yield from _order(scheme, known)
    yield from _twice(scheme)
    yield from _judged(scheme)
    yield from _below_steps(scheme, known)
    yield from _repeated(scheme)
    yield from _falling(scheme, known)
    yield from _unsaid_words(scheme)
    yield from _beyond_marks(scheme, known)
    if isinstance(scheme.grades, Bands):
        yield from printed_notes(scheme.grades)


def _small_caps(scheme: Scheme) -> Iterator[Text]:
    """Caps that a single unit exceeds."""
    for item in scheme.items:
        if isinstance(item, LinearItem | DeductionItem):
            one = item.earned(item.free + 1)
            if one.bound is Limit.CAP:
                yield _small_cap(item.title, item.measure.unit, one)


def _small_cap(title: str, unit: str, one: Clamped) -> Text:
    before, points = figure(abs(one.before)), figure(abs(one.points))
    return Text(
        f"{title}：一{unit}{before}分，超过上限{points}分",
        f"{title}: one unit is worth {before} points, more than the cap of {points}",
    )


def _wide_items(scheme: Scheme, known: Known) -> Iterator[Text]:
    """Items whose own cap lies above that of their group."""
    titles = {part.code: part.title for part in (*scheme.items, *scheme.groups)}
    for group in scheme.groups:
        for code in group.items:
            most, cap = known[code].most, group.bounds.cap
            if cap is not None and most is not None and most > cap:
                yield Text(
                    f"{titles[code]}最多{figure(most)}分，超过所属“{group.title}”的上限{figure(cap)}分",
                    f"{titles[code]} can bring {figure(most)} points, more than the cap of"
                    f' {figure(cap)} of "{group.title}"',
                )


def _no_floor(scheme: Scheme, known: Known) -> Iterator[Text]:
    """Points that can fall below 0 where no floor is written."""
    parts: list[Scheme | Group] = [*scheme.groups, scheme]
    for part in parts:
        least = known[part.code].least
        held = part.total if isinstance(part, Scheme) else part
        floored = held is not None and held.floor is not None
        if not floored and (least is None or least < 0):
            zh = "没有下限" if least is None else f"可低至{figure(least)}分"
            en = "have no lowest value" if least is None else f"can fall to {figure(least)}"
            yield Text(
                f"“{part.title}”{zh}，未规定保底分（扣完为止）",
                f'"{part.title}": points {en}, and no floor is written',
            )


def _order(scheme: Scheme, known: Known) -> Iterator[Text]:
    """Caps over gains and deductions together: which comes first changes the result."""
    capped: list[tuple[str, Group | Clamp | None, tuple[str, ...]]] = [
        (group.title, group, group.items) for group in scheme.groups
    ]
    capped.append((scheme.title, scheme.total, scheme.ungrouped))
    for title, part, codes in capped:
        if part is None or part.cap is None:
            continue
        falls = any(_falls(known, code) for code in codes)
        rises = [known[code].most for code in codes]
        over = None in rises or sum(most for most in rises if most and most > 0) > part.cap
        if falls and over:
            yield Text(
                f"“{title}”先加减、后封顶；先封顶再扣分会得出不同结果，条文应写明",
                f'"{title}": gains and deductions are added, then capped; deducting after the cap'
                " gives another result, and the text should say which",
            )


def _falls(known: Known, code: str) -> bool:
    least = known[code].least
    return least is None or least < 0


def _measures(item: Item) -> list[Measure]:
    return list(dict.fromkeys(part for _, part in parts_of(item) if isinstance(part, Measure)))


def _twice(scheme: Scheme) -> Iterator[Text]:
    """One event that counts in two items."""
    measured = [(item.title, _measures(item)) for item in scheme.items]
    for (one, mine), (other, theirs) in combinations(measured, 2):
        both = [left for left in mine if any(left.meets(right) for right in theirs)]
        if both:
            event = scheme.titles.get(both[0].event, both[0].event)
            yield Text(
                f"同一事项（{event}）可在“{one}”和“{other}”中重复计分",
                f'one event ({event}) can count both in "{one}" and in "{other}"',
            )


def _judged(scheme: Scheme) -> Iterator[Text]:
    """Ranges that are left to an assessor's judgement."""
    for item in scheme.items:
        for _, part in parts_of(item):
            if isinstance(part, Given) and part.rater is not None:
                name, least = part.title or part.name, figure(Fraction(part.least))
                zh, en = f"{least}以上", f"from {least} up, without a highest number"
                if part.most is not None:
                    most = figure(Fraction(part.most))
                    zh, en = f"{least}至{most}之间", f"between {least} and {most}"
                yield Text(
                    f"{item.title}：“{name}”由{part.rater}在{zh}裁量"
                    + ("，未规定上限" if part.most is None else ""),
                    f'{item.title}: {part.rater} judges "{name}" {en}',
                )


def _below_steps(scheme: Scheme, known: Known) -> Iterator[Text]:
    """Numbers below the first step of a table, which nobody said anything about."""
    for item in scheme.items:
        for _, part in parts_of(item):
            if isinstance(part, Steps):
                least, first = part.of.reach(known).least, part.steps[0].from_
                if least is None or least < first:
                    start = figure(Fraction(first))
                    yield Text(
                        f"{item.title}：低于{start}的未规定分值，遇到时不能计分",
                        f"{item.title}: nothing is said of less than {start}, which is refused",
                    )


def _repeated(scheme: Scheme) -> Iterator[Text]:
    """Numbers of the whole record that are added once for each period."""
    for item in scheme.items:
        folds = [part for _, part in parts_of(item) if isinstance(part, Fold) and part.how == "sum"]
        whole = [
            inner.title or inner.name
            for fold in folds
            for _, inner in parts_of(fold.of)
            if isinstance(inner, Given)
        ]
        for name in dict.fromkeys(whole):
            yield Text(
                f"{item.title}：“{name}”不分期，分期汇总时每期各计一次",
                f'{item.title}: "{name}" is one number for all periods, and is added in each',
            )


def _unsaid_words(scheme: Scheme) -> Iterator[Text]:
    """Words that an event may bear and of which a table says nothing."""
    kinds = {kind.code: kind for kind in scheme.events}
    for item in scheme.items:
        each = [part for _, part in parts_of(item) if isinstance(part, Each)]
        for one in each:
            kind = kinds.get(one.measure.event)
            words = [] if kind is None else [*_unsaid(one, kind)]
            if words:
                yield Text(
                    f"{item.title}：“{'”“'.join(words)}”未规定分值，遇到时不能计分",
                    f"{item.title}: nothing is said of {', '.join(words)}, which is refused",
                )


def _unsaid(each: Each, kind: EventKind) -> Iterator[str]:
    """The words of a kind of event that a table asks for and does not hold."""
    parts = [*parts_of(each.points)]
    # Tables inside another `each` ask its events.
    inner = [(*place, "points") for place, one in parts if isinstance(one, Each)]
    for place, table in parts:
        inside = any(place[: len(outer)] == outer for outer in inner)
        if isinstance(table, ByTrait) and table.otherwise is None and not inside:
            asked = each.measure.where.get(table.trait)
            for word in kind.traits.get(table.trait, ()):
                if word not in table.values and (asked is None or word in asked):
                    yield word


def _falling(scheme: Scheme, known: Known) -> Iterator[Text]:
    """Items in which more of what is counted can bring less, and which are not deductions."""
    parts = [part for _, part in parts_of(scheme) if isinstance(part, Given)]
    names = {part.name: part.title or part.name for part in parts} | {**scheme.titles}
    found = item_trends(scheme.items, known)
    for item in scheme.items:
        if isinstance(item, ComputedItem):
            for code, trend in found[item.code].items():
                if trend is Trend.EITHER:
                    name = names.get(code, code)
                    yield Text(
                        f"{item.title}：“{name}”增多时得分可能增加，也可能减少",
                        f'{item.title}: more of "{name}" can bring more points or fewer',
                    )


def _beyond_marks(scheme: Scheme, known: Known) -> Iterator[Text]:
    """Points above what the text calls full marks, and grades that they can buy."""
    full, total = scheme.full_marks, known[scheme.code]
    if full is not None and total.most is not None and total.most > full:
        yield Text(
            f"满分{figure(Fraction(full))}分，各项合计可达{figure(total.most)}分",
            f"full marks are {figure(Fraction(full))}, and points can reach {figure(total.most)}",
        )
    marked = [group for group in scheme.groups if group.full_marks is not None]
    if marked and isinstance(scheme.grades, Bands) and scheme.grades.of is None:
        outside = set(scheme.ungrouped) - {group.code for group in marked}
        if any(known[code] != NOTHING for code in outside):
            yield Text(
                f"等次按总分评定，“{marked[0].title}”以外的加减分也影响等次",
                f'the grade reads the total: points outside "{marked[0].title}" change it too',
            )
