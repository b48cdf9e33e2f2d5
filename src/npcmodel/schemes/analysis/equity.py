"""Fairness between groups, and points for what was due rather than for what was done (公平性)."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from fractions import Fraction

import attrs

from npcmodel.checks import count, each, text
from npcmodel.errors import FactsError
from npcmodel.exact.ranking import Cut, cut, ranks
from npcmodel.facts.records import Record
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.schemes.analysis.agreeing import Agreement, agreement
from npcmodel.schemes.analysis.contributing import headed, mean_of, near, percent, scored_all
from npcmodel.schemes.documents import Scheme
from npcmodel.schemes.measures import Within

__all__ = [
    "Fairness",
    "GroupFigures",
    "GroupTop",
    "GroupTops",
    "RateRanks",
    "RateRow",
    "fairness",
    "group_tops",
    "median_of",
    "rate_ranks",
]


def median_of(numbers: Iterable[Fraction]) -> Fraction:
    """Return the median; of two in the middle their mean. There is at least one number."""
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    return mean_of(ordered[middle - 1 + len(ordered) % 2 : middle + 1])


@attrs.frozen
class GroupFigures(Result):
    """How one group of a cohort stands (分组得分情况).

    Attributes:
        word: the word that its members share; None for those without one.
        number: how many they are.
        mean: the mean of their totals.
        median: the median.
        certain: how many are at the top, whichever way a tie at the last place goes.
        possible: how many can be.
        due: what was due of them, together; None where that was not asked.
        per_due: points for one of what was due; None where nothing was.
    """

    word: str | None
    number: int
    mean: Fraction
    median: Fraction
    certain: int
    possible: int
    due: Fraction | None = None
    per_due: Fraction | None = None

    @property
    def share_at_top(self) -> Fraction:
        """The part of the group that is certainly at the top."""
        return Fraction(self.certain, self.number)

    @property
    def share_possible(self) -> Fraction:
        """The part of the group that can be at the top."""
        return Fraction(self.possible, self.number)

    def explain(self, lang: Lang = "zh") -> str:
        """Return the figures as a sentence."""
        mean, median = near(self.mean, lang), near(self.median, lang)
        top, share = str(self.certain), percent(self.share_at_top, lang)
        most, tied = percent(self.share_possible, lang), self.possible != self.certain
        if language(lang) == "zh":
            top += f"至{self.possible}" if tied else ""
            share += f"至{most}" if tied else ""
            rate = "" if self.per_due is None else f"，每应完成一项得{near(self.per_due)}分"
            return (
                f"{self.word or '未注明'}：{self.number}人，平均{mean}分，中位数{median}分，"
                f"列前者{top}人（{share}）{rate}"
            )
        top += f" to {self.possible}" if tied else ""
        share += f" to {most}" if tied else ""
        rate = "" if self.per_due is None else f", {near(self.per_due, 'en')} for each due"
        return (
            f"{self.word or 'not said'}: {self.number}, mean {mean}, median {median},"
            f" {top} at the top ({share}){rate}"
        )


@attrs.frozen
class Fairness(Result):
    """How groups of a cohort stand side by side (分组公平性分析).

    Attributes:
        scheme: the document.
        attribute: the attribute by which the groups part.
        places: how many places are at the top.
        rows: a row for each group, in the order in which they first occur.
    """

    scheme: Scheme
    attribute: str
    places: int
    rows: tuple[GroupFigures, ...]

    def explain(self, lang: Lang = "zh") -> str:
        """Return who issued the scheme, what is compared, and each group."""
        if language(lang) == "zh":
            about = f"按“{self.attribute}”分组，列前{self.places}名"
        else:
            about = f'by "{self.attribute}", the top {self.places}'
        rows = [row.explain(lang) for row in self.rows]
        return "\n".join([headed(self.scheme, lang), about, *rows])


def fairness(  # noqa: PLR0913  # as many as there are ways to ask
    scheme: Scheme,
    records: Iterable[Record],
    *,
    by: str,
    places: int,
    due: str | None = None,
    within: Within | None = None,
) -> Fairness:
    """Compare groups of a cohort (分组公平性): means, medians, who is at the top.

    Args:
        scheme: the document.
        records: the cohort, each subject once.
        by: the attribute by which they are grouped: the post held, the township.
        places: how many are at the top; 1 to the number of records.
        due: the number of a record that says what was due of somebody: meetings it was called
            to, months served; None where that is not asked.
        within: the days that the scores cover.

    Raises:
        FactsError: no record, a subject twice, a record without the number that says what was
            due, or more places than records.

    Limitations: a difference is shown, not explained: who had less time or was called less often
        is not in the points.
    """
    cohort = each("records", records, Record)
    text("by", by)
    cards = scored_all(scheme, cohort, within=within)
    totals = {name: card.total for name, card in cards.items()}
    places = count("places", places, 1, len(totals))
    top = cut(totals, places)
    groups: dict[str | None, list[Record]] = {}
    for record in cohort:
        groups.setdefault(record.attributes.get(by), []).append(record)
    rows: list[GroupFigures] = []
    for word, members in groups.items():
        found = [totals[record.subject] for record in members]
        certain, possible = _at_top(top, {record.subject for record in members})
        asked = None if due is None else sum((_base(one, due) for one in members), Fraction(0))
        rows.append(
            GroupFigures(
                word=word,
                number=len(members),
                mean=mean_of(found),
                median=median_of(found),
                certain=certain,
                possible=possible,
                due=asked,
                per_due=Fraction(sum(found, Fraction(0)), asked) if asked else None,
            )
        )
    return Fairness(scheme, by, places, tuple(rows))


def _at_top(top: Cut[Hashable], members: set[Hashable]) -> tuple[int, int]:
    """How many of a group are at the top at least and at most."""
    sure = sum(name in members for name in top.chosen)
    tied = sum(name in members for name in top.tied)
    others = len(top.tied) - tied
    return sure + max(0, top.contested - others), sure + min(tied, top.contested)


def _base(record: Record, name: str) -> Fraction:
    if name not in record.numbers:
        field = f"records[{record.subject!r}].numbers[{name!r}]"
        raise FactsError(field, None, "a number: what was due is asked for")
    return Fraction(record.numbers[name])


@attrs.frozen
class RateRow(Result):
    """A total, and what it is for each of what was due (单位得分).

    Attributes:
        subject: whose record it is.
        total: its total.
        base: what was due, or the days served.
        rate: points for one of them.
        rank_by_total: the rank of the total; equals share the better one.
        rank_by_rate: the rank of the rate.
    """

    subject: Hashable
    total: Fraction
    base: Fraction
    rate: Fraction
    rank_by_total: int
    rank_by_rate: int

    def explain(self, lang: Lang = "zh") -> str:
        """Return the row as a sentence."""
        total, base, rate = (near(one, lang) for one in (self.total, self.base, self.rate))
        if language(lang) == "zh":
            return (
                f"{self.subject}：{total}分，第{self.rank_by_total}名；"
                f"基数{base}，每单位{rate}分，第{self.rank_by_rate}名"
            )
        return (
            f"{self.subject}: {total} points, rank {self.rank_by_total};"
            f" {rate} for each of {base}, rank {self.rank_by_rate}"
        )


@attrs.frozen
class RateRanks(Result):
    """Ranks by volume and by rate side by side (总量与单位得分名次).

    Attributes:
        scheme: the document.
        per: the number of the records by which totals are divided.
        rows: a row for each subject, in the order given.
        agreement: how far the two orders agree.
    """

    scheme: Scheme
    per: str
    rows: tuple[RateRow, ...]
    agreement: Agreement

    def explain(self, lang: Lang = "zh") -> str:
        """Return who issued the scheme, each row, and how far the two orders agree."""
        zh = language(lang) == "zh"
        about = f"总分除以“{self.per}”" if zh else f'totals over "{self.per}"'
        lines = [headed(self.scheme, lang), about, *(row.explain(lang) for row in self.rows)]
        return "\n".join([*lines, self.agreement.explain(lang)])


def rate_ranks(
    scheme: Scheme, records: Iterable[Record], *, per: str, within: Within | None = None
) -> RateRanks:
    """Rank by total and by points for each of what was due (单位得分): days, meetings called to.

    Args:
        scheme: the document.
        records: the cohort, each subject once.
        per: the number of a record by which its total is divided.
        within: the days that the scores cover.

    Raises:
        FactsError: no record, a subject twice, or a record without that number, or with 0: of
            whom nothing was due has no rate, and the caller leaves it out.
    """
    cohort = each("records", records, Record)
    text("per", per)
    cards = scored_all(scheme, cohort, within=within)
    totals = {name: card.total for name, card in cards.items()}
    bases = {record.subject: _base(record, per) for record in cohort}
    for name, base in bases.items():
        if not base:
            field = f"records[{name!r}].numbers[{per!r}]"
            raise FactsError(field, base, "more than 0: leave out whom nothing was due of")
    rates = {name: Fraction(total, bases[name]) for name, total in totals.items()}
    here, there = ranks(totals), ranks(rates)
    rows = tuple(
        RateRow(name, total, bases[name], rates[name], here[name], there[name])
        for name, total in totals.items()
    )
    return RateRanks(scheme, per, rows, agreement(totals, rates))


@attrs.frozen
class GroupTop(Result):
    """Who is at the top of one group, and who of them is not at the top of all (分组前列).

    Attributes:
        word: the word that the group's members share; None for those without one.
        top: the group's places, the tie at the last one handed back.
        outside: those certainly at the top of the group and certainly not of all.
    """

    word: str | None
    top: Cut[Hashable]
    outside: tuple[Hashable, ...]

    def explain(self, lang: Lang = "zh") -> str:
        """Return the names as a sentence."""
        zh = language(lang) == "zh"
        comma = "、" if zh else ", "
        top = comma.join(map(str, self.top.chosen)) or ("无" if zh else "nobody for certain")
        tied, outside = comma.join(map(str, self.top.tied)), comma.join(map(str, self.outside))
        contested = self.top.contested
        if zh:
            open_ = f"；{tied}并列，争{contested}个名额" if tied else ""
            out = f"；其中不在全体前列的：{outside}" if outside else ""
            return f"{self.word or '未注明'}：{top}{open_}{out}"
        open_ = f"; {tied} tied for {contested}" if tied else ""
        out = f"; not at the top of all: {outside}" if outside else ""
        return f"{self.word or 'not said'}: {top}{open_}{out}"


@attrs.frozen
class GroupTops(Result):
    """The top of each group against the top of all (分组前列与全体前列).

    Attributes:
        scheme: the document.
        attribute: the attribute by which the groups part.
        each: how many places each group has.
        places: how many places there are at the top of all.
        rows: a row for each group, in the order in which they first occur.
    """

    scheme: Scheme
    attribute: str
    each: int
    places: int
    rows: tuple[GroupTop, ...]

    @property
    def outside(self) -> tuple[Hashable, ...]:
        """All at the top of a group who are certainly not at the top of all."""
        return tuple(name for row in self.rows for name in row.outside)

    def explain(self, lang: Lang = "zh") -> str:
        """Return who issued the scheme, what is compared, and each group."""
        if language(lang) == "zh":
            about = f"按“{self.attribute}”分组各取前{self.each}名，与全体前{self.places}名比较"
        else:
            about = f'the top {self.each} of each "{self.attribute}", the top {self.places} of all'
        rows = [row.explain(lang) for row in self.rows]
        return "\n".join([headed(self.scheme, lang), about, *rows])


def group_tops(  # noqa: PLR0913  # as many as there are ways to ask
    scheme: Scheme,
    records: Iterable[Record],
    *,
    by: str,
    each_group: int,
    places: int,
    within: Within | None = None,
) -> GroupTops:
    """Say who is at the top of a group and would not be at the top of all (分组前列).

    Args:
        scheme: the document.
        records: the cohort, each subject once.
        by: the attribute by which they are grouped.
        each_group: how many places each group has, 1 or more.
        places: how many places there are at the top of all; 1 to the number of records.
        within: the days that the scores cover.

    Raises:
        FactsError: no record, a subject twice, no places, or more of them than records.
    """
    cohort = each("records", records, Record)
    text("by", by)
    each_group = count("each_group", each_group, 1)
    cards = scored_all(scheme, cohort, within=within)
    totals = {name: card.total for name, card in cards.items()}
    places = count("places", places, 1, len(totals))
    overall = cut(totals, places)
    possible = {*overall.chosen, *overall.tied}
    groups: dict[str | None, dict[Hashable, Fraction]] = {}
    for record in cohort:
        members = groups.setdefault(record.attributes.get(by), {})
        members[record.subject] = totals[record.subject]
    rows: list[GroupTop] = []
    for word, members in groups.items():
        top = cut(members, each_group)
        outside = tuple(name for name in top.chosen if name not in possible)
        rows.append(GroupTop(word, top, outside))
    return GroupTops(scheme, by, each_group, places, tuple(rows))
