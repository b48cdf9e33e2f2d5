"""Analysis of a scheme over a cohort: what its items do for the totals (分项贡献).

Nothing here judges anybody: a total measures the activity that was recorded, not how well
somebody represents. Every number is exact; sentences round to tenths of a percent and to
hundredths of a point, and say so (约).
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from fractions import Fraction

import attrs

from npcmodel.checks import each, instance, optional
from npcmodel.errors import FactsError
from npcmodel.facts.records import Record
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.pairs import Pairs
from npcmodel.schemes.documents import Grades, Scheme
from npcmodel.schemes.drafting import parts_of
from npcmodel.schemes.grading import Band, Bands
from npcmodel.schemes.leaves import Given
from npcmodel.schemes.measures import Within
from npcmodel.schemes.parts import figure
from npcmodel.schemes.scoring import LineKind, Score, score

__all__ = [
    "Contribution",
    "Contributions",
    "contributions",
    "exact_number",
    "grade_order",
    "graded_points",
    "headed",
    "in_order",
    "mean_of",
    "near",
    "percent",
    "score_off_step",
    "scored_all",
    "spread_of",
    "titles_of",
    "total_without",
    "ungraded",
]

_PLACES = 100  # sentences round points to hundredths
_PER_MILLE = 1000


def near(number: Fraction, lang: Lang = "zh") -> str:
    """Return a number for a sentence: exactly, or to the hundredth and marked as about (约)."""
    if (number * _PLACES).denominator == 1:
        return figure(number)
    rounded = Fraction((number * _PLACES + Fraction(1, 2)).__floor__(), _PLACES)
    return ("约" if language(lang) == "zh" else "about ") + figure(rounded)


def percent(share: Fraction, lang: Lang = "zh") -> str:
    """Return a share in percent, to the tenth and marked as about (约) where it is not exact."""
    mille = share * _PER_MILLE
    number = Fraction((mille + Fraction(1, 2)).__floor__(), _PER_MILLE // 100)
    about = "" if mille.denominator == 1 else "约" if language(lang) == "zh" else "about "
    return f"{about}{figure(number)}%"


def exact_number(field: str, value: object) -> Fraction:
    """Return an exact number as a Fraction.

    Raises:
        FactsError: it is no int and no Fraction.
    """
    if isinstance(value, bool) or not isinstance(value, int | Fraction):
        raise FactsError(field, value, "an int or a Fraction")
    return Fraction(value)


def headed(scheme: Scheme, lang: Lang = "zh") -> str:
    """Return who issued a scheme, that it is not law, and where it is printed."""
    if language(lang) == "zh":
        head = f"“{scheme.title}”由{scheme.issued_by}制定，不是法律"
        return head + (f"；出处：{scheme.source}" if scheme.source else "")
    head = f'"{scheme.title}", issued by {scheme.issued_by}; not law'
    return head + (f"; source: {scheme.source}" if scheme.source else "")


def scored_all(
    scheme: Scheme, records: Iterable[Record], *, within: Within | None = None
) -> Pairs[Hashable, Score]:
    """Score a cohort (全员积分), by subject.

    Args:
        scheme: the document.
        records: one or more, each subject once.
        within: the days that the scores cover; None for all events.

    Raises:
        FactsError: no record, a subject twice, or a record that the scheme cannot score.
    """
    instance("scheme", scheme, Scheme)
    optional(instance, "within", within, Within)
    given = each("records", records, Record)
    if not given:
        raise FactsError("records", given, "one or more")
    subjects = [record.subject for record in given]
    if len(set(subjects)) != len(subjects):
        raise FactsError("records", tuple(subjects), "each subject once")
    return Pairs((record.subject, score(scheme, record, within=within)) for record in given)


def in_order(grades: Bands) -> tuple[Band, ...]:
    """Return the bands of grades, lowest first."""

    def low(band: Band) -> tuple[bool, Fraction, bool]:
        end = band.low
        return (False, Fraction(0), False) if end is None else (True, end.number, end.after)

    return tuple(sorted(grades.bands, key=low))


def grade_order(grades: Grades | None) -> tuple[str, ...]:
    """Return the grades from the lowest up; none where they have no order."""
    if isinstance(grades, Bands):
        return tuple(band.label for band in in_order(grades))
    return () if grades is None else grades.order


def ungraded(scheme: Scheme) -> Scheme:
    """Return a scheme without what reads the total and does not change it."""
    groups = tuple(group.model_copy(update={"full_marks": None}) for group in scheme.groups)
    vetoes = tuple(veto.model_copy(update={"grade": None}) for veto in scheme.vetoes if veto.zero)
    fields = {"groups": groups, "vetoes": vetoes, "grades": None, "full_marks": None}
    return scheme.model_copy(update=fields)


def score_off_step(scheme: Scheme, record: Record, *, within: Within | None = None) -> Score:
    """Score a record, without a grade where its points lie between two steps of the grades.

    Raises:
        FactsError: the scheme cannot score the record for any other reason.
    """
    try:
        return score(scheme, record, within=within)
    except FactsError:
        grades = scheme.grades
        if not isinstance(grades, Bands) or grades.step is None:
            raise
        card = score(ungraded(scheme), record, within=within)
        if not graded_points(grades, card) % Fraction(grades.step):
            raise
        return card


def graded_points(grades: Bands, card: Score) -> Fraction:
    """Return the points of a score that its bands grade."""
    if grades.of is None or grades.of == card.scheme:
        return card.total
    return next(line.points for line in card.lines if line.code == grades.of)


def titles_of(scheme: Scheme) -> dict[str, str]:
    """Return what people call the kinds of event and the numbers that a scheme reads, by code."""
    found: dict[str, str] = {}
    for _, part in parts_of(scheme):
        if isinstance(part, Given) and part.title is not None:
            found.setdefault(part.name, part.title)
    return found | dict(scheme.titles)


def total_without(
    scheme: Scheme, record: Record, out: Collection[int], within: Within | None
) -> Fraction | None:
    """Return the total without some events; None where the rest cannot be scored alone.

    So it is where a rate loses the events that are its whole. Grades are left aside: a total
    between two of their steps is a total.
    """
    bare = scheme if scheme.grades is None else ungraded(scheme)
    events = tuple(event for place, event in enumerate(record.events) if place not in out)
    try:
        return score(bare, attrs.evolve(record, events=events), within=within).total
    except FactsError:
        return None


def mean_of(numbers: Sequence[Fraction]) -> Fraction:
    """Return the mean; there is at least one number."""
    return Fraction(sum(numbers, Fraction(0)), len(numbers))


def spread_of(one: Sequence[Fraction], other: Sequence[Fraction]) -> Fraction:
    """Return the covariance over all of a cohort; with itself that is the variance (方差)."""
    here, there = mean_of(one), mean_of(other)
    return mean_of([(x - here) * (y - there) for x, y in zip(one, other, strict=True)])


@attrs.frozen
class Contribution(Result):
    """What one line does for the totals of a cohort (分项贡献).

    Attributes:
        code: the code of the item or group.
        title: its title.
        inside: the code of the group it belongs to; None where it counts in the total directly.
        points: its points, over all records.
        share: the part of all points that is; None where they do not come to more than 0, where
            it or a part beside it is below 0, and in a group of which a limit cut points off.
        nominal: its part of the points that can be reached; None where there is no end, in a
            group that can bring less than its items together, and where a part is below 0.
        variance: the variance of its points over the cohort.
        effective: its part of the variance of the totals; None where all totals are equal. It
            is below 0 where the line brings more to those who have less.
    """

    code: str
    title: str
    inside: str | None
    points: Fraction
    share: Fraction | None
    nominal: Fraction | None
    variance: Fraction
    effective: Fraction | None

    def explain(self, lang: Lang = "zh") -> str:
        """Return the contribution as a sentence."""
        zh = language(lang) == "zh"
        points = near(self.points, lang)
        parts = [f"共{points}分" if zh else f"{points} points together"]
        said = (
            (self.share, "占全部得分", "of all points"),
            (self.nominal, "名义权重", "nominal weight"),
            (self.effective, "对总分差异的贡献", "of the differences between totals"),
        )
        for share, word, words in said:
            if share is not None:
                number = percent(share, lang)
                parts.append(f"{word}{number}" if zh else f"{words}: {number}")
        return f"{self.title}：" + "，".join(parts) if zh else f"{self.title}: " + ", ".join(parts)


@attrs.frozen
class Contributions(Result):
    """What each item and group does for the totals of a cohort (分项贡献分析).

    Attributes:
        scheme: the document.
        rows: a row for each item, then for each group. The shares of those that count in the
            total directly add up to 1, before the limits of the total and before vetoes.
        number: how many records.
        points: all points, before the limits of the total.
        variance: the variance of the totals, before their limits.
    """

    scheme: Scheme
    rows: tuple[Contribution, ...]
    number: int
    points: Fraction
    variance: Fraction

    def explain(self, lang: Lang = "zh") -> str:
        """Return who issued the scheme, how many records, and each row."""
        zh = language(lang) == "zh"
        points, variance = near(self.points, lang), near(self.variance, lang)
        about = (
            f"{self.number}份档案，总分封顶、保底和否决前共{points}分，方差{variance}"
            if zh
            else f"records: {self.number}; {points} points before limits of the total and vetoes,"
            f" variance {variance}"
        )
        rows = [row.explain(lang) for row in self.rows]
        return "\n".join([headed(self.scheme, lang), about, *rows])


def contributions(
    scheme: Scheme, records: Iterable[Record], *, within: Within | None = None
) -> Contributions:
    """Say what each item and group contributes to points and to their differences (分项贡献).

    A line's part of the variance is its covariance with the totals over their variance: what
    decides the order, whatever weight the text names.

    Args:
        scheme: the document.
        records: the cohort, each subject once.
        within: the days that the scores cover.

    Raises:
        FactsError: no record, a subject twice, or a record that the scheme cannot score.
    """
    cards = list(scored_all(scheme, records, within=within).values())
    lines: dict[str, list[Fraction]] = {}
    titles: dict[str, str] = {}
    for card in cards:
        for line in card.lines:
            if line.kind not in {LineKind.TOTAL, LineKind.VETO}:
                lines.setdefault(line.code, []).append(line.points)
                titles[line.code] = line.title
    tops = scheme.ungrouped
    totals = [sum(parts, Fraction(0)) for parts in zip(*(lines[top] for top in tops), strict=True)]
    points, variance = sum(totals, Fraction(0)), spread_of(totals, totals)
    sums = {code: sum(found, Fraction(0)) for code, found in lines.items()}
    shares = _parts(scheme, sums, points)
    weights = _weights(scheme)
    inside = {code: group.code for group in scheme.groups for code in group.items}
    rows = tuple(
        Contribution(
            code=code,
            title=titles[code],
            inside=inside.get(code),
            points=sums[code],
            share=shares[code],
            nominal=weights[code],
            variance=spread_of(found, found),
            effective=_part(spread_of(found, totals), variance),
        )
        for code, found in lines.items()
    )
    return Contributions(scheme, rows, len(cards), points, variance)


def _part(part: Fraction | None, whole: Fraction | None) -> Fraction | None:
    return None if part is None or not whole else Fraction(part, whole)


def _parts(
    scheme: Scheme, points: Mapping[str, Fraction], whole: Fraction
) -> dict[str, Fraction | None]:
    """The part that each line is of a whole; None where it, or one beside it, is below 0."""
    if whole <= 0:
        return dict.fromkeys(points)
    return _down(scheme, points, whole)


def _weights(scheme: Scheme) -> dict[str, Fraction | None]:
    """The part of all points there can be that each line can bring, where there is an end."""
    most = {code: reach.most for code, reach in scheme.reaches.items()}
    tops = _ends(most, scheme.ungrouped)
    whole = None if tops is None else sum(tops.values(), Fraction(0))
    return _down(scheme, most, whole) if whole else dict.fromkeys(most)


def _down(
    scheme: Scheme, points: Mapping[str, Fraction | None], whole: Fraction
) -> dict[str, Fraction | None]:
    """The part of a whole that each line is: first of those in the total, then of their parts.

    What a group cuts off, or lifts, belongs to none of its items.
    """
    found: dict[str, Fraction | None] = dict.fromkeys(points)
    tops = _ends(points, scheme.ungrouped) or {}
    found |= {code: Fraction(end, whole) for code, end in tops.items()}
    for group in reversed(scheme.groups):  # a group is written after the groups in it
        inner = _ends(points, group.items) or {}
        if found[group.code] is not None and sum(inner.values()) == points[group.code]:
            found |= {code: Fraction(end, whole) for code, end in inner.items()}
    return found


def _ends(most: Mapping[str, Fraction | None], codes: Iterable[str]) -> dict[str, Fraction] | None:
    """The most that several lines can bring; None where one has no end, or stays below 0."""
    found = {code: end for code in codes if (end := most[code]) is not None and end >= 0}
    return found if all(code in found for code in codes) else None
