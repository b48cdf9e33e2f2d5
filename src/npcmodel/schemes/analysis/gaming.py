"""Gaming: the cheapest way up a grade, and the most that some hours can bring (投机空间).

A scheme is worth looking at before it is adopted from the side of somebody who wants the grade
and nothing else. Hours are an assumption of whoever asks.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from fractions import Fraction

import attrs

from npcmodel.checks import instance, optional, text
from npcmodel.errors import FactsError
from npcmodel.facts.records import Record
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.schemes.analysis.contributing import (
    exact_number,
    grade_order,
    headed,
    in_order,
    near,
)
from npcmodel.schemes.analysis.efforts import Plan, Way, ways_of
from npcmodel.schemes.analysis.tables import SHOWN, Mix, Mixes, Option, Search
from npcmodel.schemes.documents import Grades, Scheme
from npcmodel.schemes.grading import Band, Bands, Rules
from npcmodel.schemes.measures import Within
from npcmodel.schemes.parts import fraction
from npcmodel.schemes.scoring import Score, score

__all__ = ["BestResponse", "CheapestRise", "best_response", "cheapest_rise"]

_ONE = Fraction(1)


@attrs.frozen
class CheapestRise(Result):
    """The least effort that brings another grade (升等最省方案).

    Attributes:
        scheme: the document.
        subject: whose record it is.
        before: the grade of the record as it is.
        target: the grade asked for; where grades have an order, that or a higher one.
        plans: the plans of fewest hours, all of equal hours; none where no plan gets there.
        number: how many such plans there are; the first 20 are listed.
    """

    scheme: Scheme
    subject: Hashable
    before: str | None
    target: str
    plans: tuple[Plan, ...]
    number: int

    @property
    def hours(self) -> Fraction | None:
        """The fewest hours; None where no plan gets there."""
        return self.plans[0].hours if self.plans else None

    def explain(self, lang: Lang = "zh") -> str:
        """Return who issued the scheme, from where to where, and the plans."""
        zh = language(lang) == "zh"
        if zh:
            way = f"{self.subject}现为{self.before}，目标为{self.target}；所需时间为提问者的假设"
            none = "在所列事项和次数之内，没有办法达到"
            more = f"所需时间相同的方案共{self.number}个，列出前{len(self.plans)}个"
        else:
            way = (
                f"{self.subject} has {self.before}, asked for: {self.target};"
                " hours are assumed by whoever asks"
            )
            none = "no mix of what is listed gets there"
            more = f"{self.number} plans take as long, the first {len(self.plans)} are listed"
        lines = [headed(self.scheme, lang), way, *(plan.explain(lang) for plan in self.plans)]
        if not self.plans:
            lines.append(none)
        if self.number > len(self.plans):
            lines.append(more)
        return "\n".join(lines)


@attrs.frozen
class BestResponse(Result):
    """The most points that some hours can bring (限时最高得分).

    Attributes:
        scheme: the document.
        subject: whose record it is.
        hours: the hours there are.
        before: the total of the record as it is.
        plans: the plans of most points, and of these those of fewest hours.
        number: how many such plans there are; the first 20 are listed.
    """

    scheme: Scheme
    subject: Hashable
    hours: Fraction
    before: Fraction
    plans: tuple[Plan, ...]
    number: int

    def explain(self, lang: Lang = "zh") -> str:
        """Return who issued the scheme, the hours, and the plans."""
        hours, before = near(self.hours, lang), near(self.before, lang)
        if language(lang) == "zh":
            way = f"{self.subject}现有{before}分，另有{hours}小时；每项所需时间为提问者的假设"
            more = f"同样的方案共{self.number}个，列出前{len(self.plans)}个"
        else:
            way = (
                f"{self.subject} has {before} points and {hours} hours;"
                " hours of each thing are assumed by whoever asks"
            )
            more = f"{self.number} plans are equal, the first {len(self.plans)} are listed"
        lines = [headed(self.scheme, lang), way, *(plan.explain(lang) for plan in self.plans)]
        return "\n".join([*lines, *([more] if self.number > len(self.plans) else [])])


def cheapest_rise(
    scheme: Scheme,
    record: Record,
    ways: Iterable[Way],
    *,
    grade: str | None = None,
    within: Within | None = None,
) -> CheapestRise:
    """Find the least effort of added events that brings a higher grade (升等最省方案).

    Every mix is considered; what is found is the least there is. Plans of equal hours are all
    counted and handed back.

    Args:
        scheme: the document, with grades.
        record: what has been done.
        ways: what could be added, how long each takes and how often it could be.
        grade: the grade wanted; None for the next one up. Where grades by rules have no order
            it must be said.
        within: the days that the score covers.

    Raises:
        FactsError: no grades, none above, a grade that the scheme has not, two ways of one
            title, more than 20,000 mixes of ways that meet in one item, more than 100,000
            different hours and points of items together, or a mix that the scheme cannot score
            for another reason than the steps of grades: those are left out.
    """
    search = _search(scheme, record, ways, within)
    grades, now = scheme.grades, score(scheme, record, within=within)
    if grades is None:
        raise FactsError("scheme.grades", None, "grades")
    target = _target(grades, now.grade, optional(text, "grade", grade))
    found = _rising(search, grades, target, now)
    plans = tuple(_plan(search, mix) for mix in found.mixes)
    return CheapestRise(scheme, record.subject, now.grade, target, plans, found.number)


def _search(scheme: Scheme, record: Record, ways: Iterable[Way], within: Within | None) -> Search:
    instance("scheme", scheme, Scheme)
    instance("record", record, Record)
    optional(instance, "within", within, Within)
    return Search(scheme, record, ways_of(ways, scheme), within)


def _target(grades: Grades, now: str | None, wanted: str | None) -> str:
    """Return the grade asked for, or the next one up."""
    if wanted is not None:
        if wanted not in grades.labels:
            raise FactsError("grade", wanted, "one of " + ", ".join(grades.labels))
        return wanted
    labels = grade_order(grades)
    if not labels:
        raise FactsError("grade", None, "a grade: these grades by rules have no order")
    after = labels.index(str(now)) + 1
    if after == len(labels):
        raise FactsError("grade", None, f"a grade: none is above {now!r}")
    return labels[after]


def _rising(search: Search, grades: Grades, target: str, now: Score) -> Option:
    """Return the mixes of fewest hours that bring the grade or, in an order, a higher one."""
    if isinstance(grades, Rules):
        order = grade_order(grades)
        return _tried(search, set(order[order.index(target) :]) if order else {target})
    above = in_order(grades)
    above = above[[band.label for band in above].index(target) :]
    if now.vetoed or not search.separable():
        return _tried(search, {band.label for band in above})
    of = None if grades.of == search.scheme.code else grades.of
    step = fraction(grades.step)
    # Of mixes between two steps none may stand for one of fewer points that is on a step.
    tried = search.points(of, every=step is not None)
    hours = min((key[0] for key in tried if _reached(above[0], key[1], step)), default=None)
    if hours is None:
        return Option(0, ())
    mixes = search.points(of, hours, every=True)
    return _all(
        option
        for (spent, points), option in mixes.items()
        if spent == hours and _reached(above[0], points, step)
    )


def _reached(band: Band, points: Fraction, step: Fraction | None) -> bool:
    """Whether points lie in a band or above it, on a step of the grades."""
    low = band.low
    return _on(points, step) and (low is None or (points, True) > (low.number, low.after))


def _on(points: Fraction, step: Fraction | None) -> bool:
    return step is None or not points % step


def _tried(search: Search, labels: set[str]) -> Option:
    """Try all mixes of all ways that can matter."""
    relevant = search.relevant()
    mixes = search.all_mixes(lambda card: Fraction(card.grade in labels), relevant)
    hours = min((spent for spent, held in mixes if held), default=None)
    return Option(0, ()) if hours is None else mixes[hours, _ONE]


def _all(options: Iterable[Option]) -> Option:
    found = list(options)
    mixes = tuple(mix for option in found for mix in option.mixes)
    return Option(sum(option.number for option in found), mixes[:SHOWN])


def _plan(search: Search, mix: Mix) -> Plan:
    card = search.card(mix)
    more = {way.title: n for way, n in zip(search.ways, mix, strict=True) if n}
    return Plan(more, search.hours(mix), card.total, card.grade)


def best_response(
    scheme: Scheme,
    record: Record,
    ways: Iterable[Way],
    *,
    hours: int | Fraction,
    within: Within | None = None,
) -> BestResponse:
    """Find the most points that some hours can bring (限时最高得分).

    Args:
        scheme: the document.
        record: what has been done.
        ways: what could be added, how long each takes and how often it could be.
        hours: the hours there are, 0 or more.
        within: the days that the score covers.

    Mixes whose points lie between two steps of the grades are left out.

    Raises:
        FactsError: hours below 0, two ways of one title, more than 20,000 mixes of ways that
            meet in one item, more than 100,000 different hours and points of items together, or
            a mix that the scheme cannot score for another reason than the steps of grades.
    """
    budget = exact_number("hours", hours)
    if budget < 0:
        raise FactsError("hours", hours, "0 or more")
    search = _search(scheme, record, ways, within)
    now = score(scheme, record, within=within)
    grades = scheme.grades
    step = fraction(grades.step) if isinstance(grades, Bands) else None
    # Whether the points of one item lie on a step cannot be told from the total.
    part = step is not None and isinstance(grades, Bands) and grades.of not in {None, scheme.code}
    apart = search.separable() and not now.vetoed and not part
    mixes = _quickest(search, budget, step) if apart else _every(search, budget)
    spent, points = max(
        (key for key in mixes if key[0] <= budget), key=lambda key: (key[1], -key[0])
    )
    found = (_mixes(search, spent, step) if apart else mixes)[spent, points]
    plans = tuple(_plan(search, mix) for mix in found.mixes)
    return BestResponse(scheme, record.subject, budget, now.total, plans, found.number)


def _quickest(search: Search, hours: Fraction, step: Fraction | None) -> Mixes:
    """Return the mixes among which that of most points is; with a step, all mixes on it."""
    return search.points(None, hours) if step is None else _mixes(search, hours, step)


def _every(search: Search, hours: Fraction) -> Mixes:
    return search.all_mixes(_total, search.relevant(), hours)


def _mixes(search: Search, hours: Fraction, step: Fraction | None) -> Mixes:
    """Return the mixes of at most some hours whose total a step of the grades holds."""
    found = search.points(None, hours, every=True)
    return {key: option for key, option in found.items() if _on(key[1], step)}


def _total(card: Score) -> Fraction:
    return card.total
