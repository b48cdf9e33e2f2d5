"""What an assessment says: findings, completion with its base, points, both ways to the events."""

from __future__ import annotations

import enum
from collections.abc import Hashable, Iterable
from datetime import date
from fractions import Fraction

import attrs

from npcmodel.checks import count
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, Text, english, language
from npcmodel.schemes.issuing import headline
from npcmodel.schemes.parts import figure, fraction
from npcmodel.schemes.standards.archives import Reason
from npcmodel.schemes.standards.areas import Standard
from npcmodel.schemes.standards.requiring import Requirement

__all__ = ["Assessment", "Completion", "RequirementFinding", "Verdict", "completion_of"]


_FEW = 8  # a sentence names so many; the finding holds all


@enum.unique
class Verdict(enum.Enum):
    """How a requirement of a standard stands (评估结论)."""

    MET = "达到"
    NOT_MET = "未达到"
    SOFT_NORM_MISSED = "一般要求未达到"
    NOT_ASSESSED = "未评估"


@attrs.frozen(kw_only=True)
class RequirementFinding(Result):
    """How one requirement stands (评估结果).

    Attributes:
        area: the code of its area.
        area_title: the title of its area.
        requirement: the requirement.
        verdict: met, short, soft norm missed, or not assessed.
        reason: why it was not assessed; None where it was.
        found: how much there is; None where nothing was counted.
        base: out of how much, where it is a part of something.
        short: what is lacking, in the requirement's unit.
        over: what is too much, in the requirement's unit.
        missing: what is lacking, by name or by its days.
        events: positions in the record of the events it rests on, ascending.
        unproved: how many of the events it looks at were left out for lack of evidence; where
            there is an upper end they count towards that alone.
        rounded: whether `short` was rounded up to the next whole unit.
    """

    area: str
    area_title: str
    requirement: Requirement
    verdict: Verdict
    reason: Reason | None = None
    found: Fraction | None = None
    base: Fraction | None = None
    short: Fraction = Fraction(0)
    over: Fraction = Fraction(0)
    missing: tuple[Text, ...] = ()
    events: tuple[int, ...] = ()
    unproved: int = 0
    rounded: bool = False

    @property
    def code(self) -> str:
        """The code of the requirement."""
        return self.requirement.code

    @property
    def rate(self) -> Fraction | None:
        """What was found as a share of its base; None where there is none."""
        return None if self.found is None or not self.base else Fraction(self.found, self.base)

    @property
    def points(self) -> Fraction | None:
        """The points earned; None where it was not assessed or is worth none."""
        worth = fraction(self.requirement.points)
        if worth is None or self.verdict is Verdict.NOT_ASSESSED:
            return None
        return worth if self.verdict is Verdict.MET else Fraction(0)

    @property
    def vetoes(self) -> bool:
        """Whether it was missed and overrides everything else (一票否决)."""
        return self.requirement.veto and self.verdict is Verdict.NOT_MET

    def explain(self, lang: Lang = "zh") -> str:
        """Return the finding as a sentence."""
        return _finding_zh(self) if language(lang) == "zh" else _finding_en(self)


@attrs.frozen(kw_only=True)
class Completion(Result):
    """How much of what was assessed is met (完成情况), soft norms apart.

    Attributes:
        title: of what: an area, or all.
        asked: binding requirements that were assessed: the base of the rate.
        met: how many of them are met.
        soft_asked: soft norms that were assessed.
        soft_met: how many of them are met.
        not_assessed: requirements of either norm that were not assessed.
    """

    title: Text
    asked: int
    met: int
    soft_asked: int = 0
    soft_met: int = 0
    not_assessed: int = 0

    @property
    def rate(self) -> Fraction | None:
        """The share of the binding requirements assessed that are met; None where none was."""
        return Fraction(self.met, self.asked) if self.asked else None

    @property
    def soft_rate(self) -> Fraction | None:
        """The share of the soft norms assessed that are met; None where none was."""
        return Fraction(self.soft_met, self.soft_asked) if self.soft_asked else None

    def explain(self, lang: Lang = "zh") -> str:
        """Return the numbers, the rate and its base as a sentence."""
        title = self.title.said(lang)
        rate = "" if self.rate is None else figure(self.rate)
        if lang == "zh":
            line = f"{title}：应当达到的要求已评估{self.asked}项"
            line += f"，达到{self.met}项，完成率{rate}" if self.asked else ""
            line += (
                f"；一般要求已评估{self.soft_asked}项，达到{self.soft_met}项"
                if self.soft_asked
                else ""
            )
            return line + (f"；未评估{self.not_assessed}项" if self.not_assessed else "")
        line = f"{title}: binding requirements: {self.asked} assessed"
        line += f", {self.met} met, completion {rate}" if self.asked else ""
        if self.soft_asked:
            line += f"; soft norms: {self.soft_asked} assessed, {self.soft_met} met"
        return line + (f"; not assessed: {self.not_assessed}" if self.not_assessed else "")


def completion_of(title: Text, findings: Iterable[RequirementFinding]) -> Completion:
    """Return how much of some findings is met (完成情况)."""
    tally = {"must": [0, 0], "soft": [0, 0]}
    skipped = 0
    for one in findings:
        if one.verdict is Verdict.NOT_ASSESSED:
            skipped += 1
            continue
        tally[one.requirement.norm][0] += 1
        tally[one.requirement.norm][1] += one.verdict is Verdict.MET
    return Completion(
        title=title,
        asked=tally["must"][0],
        met=tally["must"][1],
        soft_asked=tally["soft"][0],
        soft_met=tally["soft"][1],
        not_assessed=skipped,
    )


_ALL = Text("合计", "in all")


@attrs.frozen(kw_only=True)
class Assessment(Result):
    """What a record meets of a standard (评估报告); it is not law and has no truth value.

    Attributes:
        standard: the document.
        subject: whose record it is.
        year: the year whose requirements hold.
        first: the first day asked about.
        last: the last day asked about.
        until: the day up to which the archive is kept.
        findings: one for each requirement, in the document's order.
    """

    standard: Standard
    subject: Hashable
    year: int
    first: date
    last: date
    until: date
    findings: tuple[RequirementFinding, ...]

    def finding(self, code: str) -> RequirementFinding:
        """Return the finding on a requirement.

        Raises:
            FactsError: the standard has no requirement of that code.
        """
        for one in self.findings:
            if one.code == code:
                return one
        raise FactsError("code", code, f"the code of a requirement of {self.standard.code!r}")

    def findings_of(self, event_index: int) -> tuple[RequirementFinding, ...]:
        """Return the findings that rest on an event of the record; none if it counts nowhere."""
        event_index = count("event_index", event_index)
        return tuple(one for one in self.findings if event_index in one.events)

    def area(self, code: str) -> Completion:
        """Return how much of an area is met.

        Raises:
            FactsError: the standard has no area of that code.
        """
        for area in self.standard.areas:
            if area.code == code:
                mine = (one for one in self.findings if one.area == code)
                return completion_of(Text(area.title, area.title), mine)
        raise FactsError("code", code, f"the code of an area of {self.standard.code!r}")

    @property
    def overall(self) -> Completion:
        """How much of the whole standard is met."""
        return completion_of(_ALL, self.findings)

    @property
    def points(self) -> Fraction | None:
        """The points earned; None where nothing that has points was assessed."""
        earned = [one.points for one in self.findings if one.points is not None]
        return sum(earned, Fraction(0)) if earned else None

    @property
    def possible(self) -> Fraction | None:
        """The points that what was assessed could earn; None where it has none."""
        worth = [one.requirement.points for one in self.findings if one.points is not None]
        return sum((Fraction(one or 0) for one in worth), Fraction(0)) if worth else None

    @property
    def vetoed(self) -> tuple[str, ...]:
        """The codes of the requirements that were missed and override everything else."""
        return tuple(one.code for one in self.findings if one.vetoes)

    def explain(self, lang: Lang = "zh") -> str:
        """Return who issued the standard, each finding, completion by area, and the points."""
        zh = language(lang) == "zh"
        lines = [*self._head(zh=zh), *(one.explain(lang) for one in self.findings)]
        areas = self.standard.areas
        if len(areas) > 1:
            lines += [self.area(area.code).explain(lang) for area in areas]
        lines.append(self.overall.explain(lang))
        if self.points is not None and self.possible is not None:
            earned, most = figure(self.points), figure(self.possible)
            lines.append(
                f"得分：{earned}分（已评估项目满分{most}分）"
                if zh
                else f"points: {earned} of the {most} that what was assessed can earn"
            )
        if self.vetoed:
            titles = [one.requirement.title for one in self.findings if one.vetoes]
            lines.append(
                "一票否决：" + "、".join(titles) if zh else "veto by: " + ", ".join(titles)
            )
        return "\n".join(lines)

    def _head(self, *, zh: bool) -> list[str]:
        partial = self.until < self.last
        if zh:
            kept = f"，档案截至{self.until}" if partial else ""
            return [
                headline(self.standard, "zh"),
                f"对象：{self.subject}，{self.year}年（{self.first}至{self.last}{kept}）",
            ]
        kept = f", archive kept up to {self.until}" if partial else ""
        return [
            headline(self.standard, "en"),
            f"subject: {self.subject}, {self.year} ({self.first} to {self.last}{kept})",
        ]


def _finding_zh(one: RequirementFinding) -> str:
    unit = one.requirement.unit
    line = f"{one.area_title}·{one.requirement.title}：{one.verdict.value}"
    if one.reason is not None:
        line += f"（{one.reason.value}{_retired(one, zh=True)}）"
    if one.base is not None and one.found is not None:
        of = one.requirement.base_unit
        line += f"，{figure(one.base)}{of}中有{figure(one.found)}{of}"
    elif one.found is not None:
        line += f"，已有{figure(one.found)}{unit}"
    line += f"，{one.requirement.left_out(one.unproved).zh}" if one.unproved else ""
    line += f"，{one.requirement.shortfall(one.short).zh}" if one.short else ""
    line += "（向上取整）" if one.rounded else ""
    line += f"，超出{figure(one.over)}{unit}" if one.over else ""
    if one.missing:
        line += f"；{one.requirement.head.zh}：" + "、".join(name.zh for name in one.missing[:_FEW])
        line += f"等，共{len(one.missing)}处" if len(one.missing) > _FEW else ""
    return line + ("" if one.points is None else f"；得{figure(one.points)}分")


def _finding_en(one: RequirementFinding) -> str:
    line = f"{one.area_title}, {one.requirement.title}: {english(one.verdict)}"
    if one.reason is not None:
        line += f" ({english(one.reason)}{_retired(one, zh=False)})"
    if one.base is not None and one.found is not None:
        line += f", {figure(one.found)} of {figure(one.base)}"
    elif one.found is not None:
        line += f", {figure(one.found)} found"
    line += f", {one.requirement.left_out(one.unproved).en}" if one.unproved else ""
    line += f", {one.requirement.shortfall(one.short).en}" if one.short else ""
    line += " (rounded up)" if one.rounded else ""
    line += f", {figure(one.over)} too many" if one.over else ""
    if one.missing:
        line += f"; {one.requirement.head.en}: " + ", ".join(name.en for name in one.missing[:_FEW])
        more = len(one.missing) - _FEW
        line += f" and {more} more" if more > 0 else ""
    return line + ("" if one.points is None else f"; {figure(one.points)} points")


def _retired(one: RequirementFinding, *, zh: bool) -> str:
    if one.reason is not Reason.RETIRED:
        return ""
    asked = one.requirement
    why = asked.reason or ""
    if zh:
        return f"，执行至{asked.until}年" + (f"：{why}" if why else "")
    return f", last year {asked.until}" + (f": {why}" if why else "")
