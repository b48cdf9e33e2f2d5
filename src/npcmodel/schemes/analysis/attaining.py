"""How far the points of a scheme can go, and which grades they give (可得分范围)."""

from __future__ import annotations

from fractions import Fraction

import attrs

from npcmodel.checks import instance
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.schemes.analysis.contributing import headed, near
from npcmodel.schemes.documents import Scheme
from npcmodel.schemes.grading import Band, Bands
from npcmodel.schemes.parts import Reach

__all__ = ["Attainable", "AttainableLine", "attainable"]


@attrs.frozen
class AttainableLine(Result):
    """How far one line can go (可得分范围).

    Attributes:
        code: the code of the item or group; that of the scheme for the total.
        title: its title.
        least: the fewest points; None where there is no lowest value.
        most: the most points; None where there is no highest value.
    """

    code: str
    title: str
    least: Fraction | None
    most: Fraction | None

    def explain(self, lang: Lang = "zh") -> str:
        """Return the range as a sentence."""
        zh = language(lang) == "zh"
        if zh:
            least = "不限" if self.least is None else f"{near(self.least)}分"
            most = "不限" if self.most is None else f"{near(self.most)}分"
            return f"{self.title}：最低{least}，最高{most}"
        least = "none" if self.least is None else near(self.least, "en")
        most = "none" if self.most is None else near(self.most, "en")
        return f"{self.title}: lowest {least}, highest {most}"


@attrs.frozen
class Attainable(Result):
    """How far the points of a scheme can go (可得分范围分析).

    Attributes:
        scheme: the document.
        rows: a row for each item, then for each group.
        total: the total.
        grades: the grades that points can give.
        by_veto: the grades that a veto alone gives.
    """

    scheme: Scheme
    rows: tuple[AttainableLine, ...]
    total: AttainableLine
    grades: tuple[str, ...]
    by_veto: tuple[str, ...]

    def explain(self, lang: Lang = "zh") -> str:
        """Return who issued the scheme, each range, the total and the grades."""
        zh = language(lang) == "zh"
        lines = [headed(self.scheme, lang), *(row.explain(lang) for row in self.rows)]
        total = attrs.evolve(self.total, title="总分" if zh else "total")
        lines.append(total.explain(lang))
        said = (
            (self.grades, "凭积分可得的等次", "grades that points can give"),
            (self.by_veto, "只因一票否决而定的等次", "grades that only a veto gives"),
        )
        for grades, word, words in said:
            if grades:
                lines.append(f"{word}：{'、'.join(grades)}" if zh else f"{words}: {_list(grades)}")
        return "\n".join(lines)


def _list(words: tuple[str, ...]) -> str:
    return ", ".join(words)


def attainable(scheme: Scheme) -> Attainable:
    """Say how far each line and the total can go, and which grades points give (可得分范围).

    Args:
        scheme: the document.

    Limitations: the range of the scheme as it is written: that two items exclude each other in
        practice is not known to it. A total that a veto turns into 0 is no part of the range.
    """
    instance("scheme", scheme, Scheme)
    reaches = scheme.reaches
    parts = (*scheme.items, *scheme.groups)
    rows = tuple(_line(part.code, part.title, reaches[part.code]) for part in parts)
    total = _line(scheme.code, scheme.title, reaches[scheme.code])
    labels = () if scheme.grades is None else scheme.grades.labels
    out = _out_of_reach(scheme)
    vetoes = {veto.grade for veto in scheme.vetoes}
    return Attainable(
        scheme,
        rows,
        total,
        tuple(label for label in labels if label not in out),
        tuple(label for label in labels if label in out and label in vetoes),
    )


def _line(code: str, title: str, reach: Reach) -> AttainableLine:
    return AttainableLine(code, title, reach.least, reach.most)


def _out_of_reach(scheme: Scheme) -> set[str]:
    """The grades that no points give; a scheme that was accepted gives them by a veto."""
    grades, known = scheme.grades, scheme.reaches
    if grades is None:
        return set()
    if isinstance(grades, Bands):
        reach = known[scheme.code if grades.of is None else grades.of]
        return {band.label for band in grades.bands if _misses(band, reach)}
    given: set[str] = set()
    for rule in grades.rules:
        sure = rule.when.sure(known)
        if sure is not False:
            given.add(rule.label)
        if sure:
            break
    else:
        given.add(grades.otherwise)
    return set(grades.labels) - given


def _misses(band: Band, reach: Reach) -> bool:
    """Whether no points within reach lie in a band."""
    low, high = band.low, band.high
    too_low = low is not None and reach.most is not None and (reach.most, True) <= low
    too_high = high is not None and reach.least is not None and (reach.least, False) >= high
    return too_low or too_high
