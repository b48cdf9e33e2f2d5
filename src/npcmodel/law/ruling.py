"""Grounds, open points and rulings: verdicts that say on what they rest."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import NamedTuple

import attrs

from npcmodel.errors import FactsError, UndecidedError
from npcmodel.exact.thresholds import Threshold
from npcmodel.law.citation import Citation
from npcmodel.law.statutes import AFTER_NEWEST, NEWEST
from npcmodel.law.wording import Lang, Text, english, language, share_zh
from npcmodel.pairs import Pairs

__all__ = [
    "Base",
    "Bound",
    "Ground",
    "Measure",
    "OpenPoint",
    "Question",
    "Result",
    "Ruling",
    "Share",
    "decide",
    "reasons",
    "weigh",
]

_HALF = Fraction(1, 2)


@enum.unique
class Base(enum.Enum):
    """What a share is a share of (基数)."""

    ALL_DEPUTIES = "全体代表"
    ALL_MEMBERS = "全体组成人员"
    ALL_PRESIDIUM_MEMBERS = "主席团全体成员"
    PERSONS_PRESENT = "出席人数"
    PERSONS_VOTING = "参加投票人数"
    BALLOTS_ISSUED = "发出的选票"
    BALLOTS_RETURNED = "收回的选票"
    POPULATION = "境内总人口"
    POPULATION_PER_DEPUTY = "当地每一代表所代表的人口数"
    TOTAL_SEATS = "代表总名额"
    ALL_VOTERS = "选区全体选民"
    VOTERS_PARTICIPATING = "参加投票的选民"
    VALID_BALLOTS = "有效票"
    ALL_IN_ASSEMBLY = "军人代表大会或者军人大会全体人员"
    REGISTERED_VILLAGERS = "登记参加选举的村民"
    VILLAGERS_VOTING = "参加投票的村民"
    BALLOTS_CAST = "已投选票总数"
    VILLAGERS = "本村村民"
    VILLAGE_VOTERS = "本村有选举权的村民"
    VILLAGE_REPRESENTATIVES = "村民代表"
    ADULT_VILLAGERS = "十八周岁以上的村民"
    HOUSEHOLDS = "户"
    PERSONS_ATTENDING = "到会人员"
    REPRESENTATIVES_MEETING = "村民代表会议组成人员"
    ADULT_RESIDENTS = "十八周岁以上的居民"
    HOUSEHOLD_DELEGATES = "户的代表"
    GROUP_DELEGATES = "居民小组选举的代表"
    RESIDENT_GROUPS = "居民小组"
    SUBMITTERS = "提出质询案的人"
    ALL_DELEGATION_DEPUTIES = "代表团全体代表"
    SPONSORS = "提出议案的代表"
    BUDGET_EXPENDITURE = "本级一般公共预算支出额"


@enum.unique
class Measure(enum.Enum):
    """What was counted (计数对象)."""

    PRESENT = "出席"
    YES_VOTES = "赞成"
    SIGNERS = "联名"
    VOTES = "得票"
    BALLOTS = "收回选票"
    CANDIDATES = "候选人"
    MEETINGS = "举行会议"
    SEATS = "名额"
    MEMBERS = "组成人员"
    POPULATION = "人口"
    MINUTES = "发言"
    SPEECHES = "发言次数"
    OBSERVERS = "列席"
    PARTICIPATING = "参加投票"
    NOMINEES = "提名"
    PROXIES = "受委托"
    YEARS_OF_AGE = "年龄"
    CHOICES = "选票所选"
    DAYS = "天数"
    DELEGATIONS = "代表团联名"
    BALLOTS_CAST = "所投选票"
    STAFF = "工作人员"
    DISTRICTS = "登记选区"
    DEPUTYSHIPS = "代表职务"
    HOUSEHOLDS = "户数"
    GROUPS = "居民小组"
    YEARS_OF_RESIDENCE = "居住年限"
    REPRESENTATIVES = "村民代表"
    WOMEN = "妇女代表"
    DELEGATES = "居民小组选举的代表"
    POOR_APPRAISALS = "连续被评议不称职"
    DISSATISFIED = "对答复不满意"
    DISAGREEING = "不同意报告"
    CONSECUTIVE_TERMS = "连续任职"
    ABSENCES = "未经批准不出席会议"
    LEADERS = "领誓"
    COPIES = "报送纸质文本"
    AMOUNT = "金额"
    PROJECTS = "项目数"
    TIMES = "开展次数"

    @property
    def unit(self) -> Text:
        """The unit it is counted in."""
        return _UNITS[self]


_PERSONS = Text("人", "persons")
_UNITS = {
    Measure.PRESENT: _PERSONS,
    Measure.YES_VOTES: Text("票", "votes"),
    Measure.SIGNERS: _PERSONS,
    Measure.VOTES: Text("票", "votes"),
    Measure.BALLOTS: Text("张", "ballots"),
    Measure.CANDIDATES: _PERSONS,
    Measure.MEETINGS: Text("次", "meetings"),
    Measure.SEATS: Text("名", "seats"),
    Measure.MEMBERS: _PERSONS,
    Measure.POPULATION: _PERSONS,
    Measure.MINUTES: Text("分钟", "minutes"),
    Measure.SPEECHES: Text("次", "speeches"),
    Measure.OBSERVERS: _PERSONS,
    Measure.PARTICIPATING: _PERSONS,
    Measure.NOMINEES: _PERSONS,
    Measure.PROXIES: _PERSONS,
    Measure.YEARS_OF_AGE: Text("周岁", "years"),
    Measure.CHOICES: _PERSONS,
    Measure.DAYS: Text("日", "days"),
    Measure.DELEGATIONS: Text("个", "delegations"),
    Measure.BALLOTS_CAST: Text("张", "ballots"),
    Measure.STAFF: _PERSONS,
    Measure.DISTRICTS: Text("个", "districts"),
    Measure.DEPUTYSHIPS: Text("个", "deputyships"),
    Measure.HOUSEHOLDS: Text("户", "households"),
    Measure.GROUPS: Text("个", "groups"),
    Measure.YEARS_OF_RESIDENCE: Text("年", "years"),
    Measure.REPRESENTATIVES: _PERSONS,
    Measure.WOMEN: _PERSONS,
    Measure.DELEGATES: _PERSONS,
    Measure.POOR_APPRAISALS: Text("次", "appraisals"),
    Measure.DISSATISFIED: _PERSONS,
    Measure.DISAGREEING: _PERSONS,
    Measure.CONSECUTIVE_TERMS: Text("届", "terms"),
    Measure.ABSENCES: Text("次", "sessions"),
    Measure.LEADERS: _PERSONS,
    Measure.COPIES: Text("份", "copies"),
    Measure.AMOUNT: Text("个单位", "units"),
    Measure.PROJECTS: Text("项", "projects"),
    Measure.TIMES: Text("次", "times"),
}


@enum.unique
class Bound(enum.Enum):
    """On which side of the required number the lawful ones lie."""

    AT_LEAST = "不少于"
    AT_MOST = "不多于"


# Looking a member up costs more than using it, and every verdict does.
_AT_LEAST = Bound.AT_LEAST


@attrs.frozen
class Share:
    """A threshold and what it is a share of: neither means anything alone.

    Attributes:
        threshold: how much.
        base: of what.
    """

    threshold: Threshold
    base: Base

    def said(self, lang: Lang, size: int | None = None) -> str:
        """Return the requirement in words, with the size of the base where it is known."""
        share, strict = self.threshold.share, self.threshold.strict
        if language(lang) == "zh":
            base = self.base.value + ("" if size is None else str(size))
            if share == _HALF and strict:
                return f"{base}的过半数"
            return f"{base}的{share_zh(share)}" + ("（不含本数）" if strict else "") + "以上"
        base = english(self.base) + ("" if size is None else f" ({size})")
        return ("more than " if strict else "at least ") + f"{share} of {base}"


@attrs.frozen
class Ground:
    """One reason of a verdict: a provision, and whether the facts meet it.

    Attributes:
        citation: the provision; None where no text speaks to it.
        holds: whether it is met.
        measure: what was counted; None where the ground is no count.
        count: how many there are.
        required: how many there must be, at least or at most.
        bound: which of the two.
        share: of what share the required number follows; None for a plain number.
        base_size: the size of the share's base.
        says: what the provision asks for, where it is no count.
    """

    citation: Citation | None
    holds: bool
    measure: Measure | None = None
    count: int | None = None
    required: int | None = None
    bound: Bound = Bound.AT_LEAST
    share: Share | None = None
    base_size: int | None = None
    says: Text | None = None

    @property
    def base(self) -> Base | None:
        """What the share is a share of."""
        return self.share.base if self.share else None

    @property
    def missing(self) -> int:
        """How many are short, in the unit of the measure; 0 where nothing is."""
        if self.count is None or self.required is None or self.bound is Bound.AT_MOST:
            return 0
        return max(0, self.required - self.count)

    @property
    def excess(self) -> int:
        """How many are too many, in the unit of the measure; 0 where none is."""
        if self.count is None or self.required is None or self.bound is Bound.AT_LEAST:
            return 0
        return max(0, self.count - self.required)

    def explain(self, lang: Lang) -> str:
        """Return the ground as a sentence with its provision."""
        zh = language(lang) == "zh"
        parts = [] if self.says is None else [self.says.said(lang)]
        if self.measure is not None:
            parts.append(self._counted_zh(self.measure) if zh else self._counted_en(self.measure))
        text = ("，" if zh else "; ").join(parts)
        source = self.citation.said(lang) if self.citation else ("无明文" if zh else "no text")
        return f"{text}（{source}）" if zh else f"{text} [{source}]"

    def _counted_zh(self, measure: Measure) -> str:
        unit = measure.unit.zh
        text = f"{measure.value}{self.count}{unit}，应{self.bound.value}{self.required}{unit}"
        if self.share:
            text += f"（{self.share.said('zh', self.base_size)}）"
        if self.missing:
            text += f"，差{self.missing}{unit}"
        return text + (f"，多{self.excess}{unit}" if self.excess else "")

    def _counted_en(self, measure: Measure) -> str:
        least = self.bound is Bound.AT_LEAST
        bound = (
            f"at least {self.required} required" if least else f"at most {self.required} allowed"
        )
        text = f"{english(measure)} {self.count}, {bound}"
        if self.share:
            text += f" ({self.share.said('en', self.base_size)})"
        off = self.missing or self.excess
        if not off:
            return text
        several = measure.unit.en
        one = several.removesuffix("es" if several.endswith("ches") else "s")
        unit = one if off == 1 else several
        return f"{text}, {off} {unit} " + ("short" if least else "too many")


@attrs.frozen
class OpenPoint:
    """A doubt that the texts leave (存疑).

    Attributes:
        says: the doubt, in both languages.
        citation: the provision that gives rise to it, if one does.
        decides: whether the answer hangs on it.
    """

    says: Text
    citation: Citation | None = None
    decides: bool = False


def reasons(
    lang: Lang,
    grounds: Iterable[Ground],
    points: Iterable[OpenPoint] = (),
    notes: Iterable[Text] = (),
) -> list[str]:
    """Return what a verdict or a result rests on, leaves open and notes, a line each."""
    zh = language(lang) == "zh"
    lines = [_heading(ground, zh=zh) + ground.explain(lang) for ground in grounds]
    for point in points:
        source = f" {point.citation.said(lang)}" if point.citation else ""
        lines.append(("存疑：" if zh else "open: ") + point.says.said(lang) + source)
    lines += [("注：" if zh else "note: ") + note.said(lang) for note in notes]
    return lines


def _heading(ground: Ground, *, zh: bool) -> str:
    """Return what stands before a ground: one in words does not show by itself that it fails."""
    against = ground.measure is None and not ground.holds
    if zh:
        return "否定依据：" if against else "依据："
    return "ground against: " if against else "ground: "


class Question(NamedTuple):
    """What a rule is asked, so that yes is the lawful, valid or permitted side.

    Attributes:
        rule: the rule's public name.
        yes: the answer yes as a sentence.
        no: the answer no as a sentence.
    """

    rule: str
    yes: Text
    no: Text


class Result:
    """A result that is more than yes or no: it has no truth value."""

    __slots__ = ()

    def __bool__(self) -> bool:
        kind = type(self).__name__
        raise TypeError(f"a {kind} is neither true nor false: ask one of its attributes")

    def _repr_html_(self) -> str | None:
        """Return the explanation for a notebook; None where the result gives none."""
        from npcmodel.law.notebook import explained  # noqa: PLC0415  # for notebooks alone

        explain = getattr(self, "explain", None)
        return None if explain is None else explained(explain)


@attrs.frozen
class Ruling:
    """A yes or a no, with what it rests on (裁断).

    Attributes:
        question: what was asked.
        holds: True for yes; False for no and for what the texts leave open.
        grounds: the provisions, each with the count it was held against.
        on: the day whose law applied.
        asked: the arguments the rule was asked with, as pairs.
        open: doubts of the texts.
        notes: soft norms missed, and what else a reader should know.
    """

    question: Question
    holds: bool
    grounds: tuple[Ground, ...]
    on: date
    asked: tuple[tuple[str, object], ...]
    open: tuple[OpenPoint, ...] = ()
    notes: tuple[Text, ...] = ()

    def __bool__(self) -> bool:
        points = tuple(point.says.en for point in self.open if point.decides)
        if points:
            raise UndecidedError(points)
        return self.holds

    @property
    def facts(self) -> Pairs[str, object]:
        """The arguments the rule was asked with, by name."""
        return Pairs(self.asked)

    @property
    def rule(self) -> str:
        """The public name of the rule that was asked."""
        return self.question.rule

    @property
    def undecided(self) -> bool:
        """Whether the answer hangs on an open point."""
        return any(point.decides for point in self.open)

    def explain(self, lang: Lang = "zh") -> str:
        """Return the verdict, its grounds, open points and notes, a line each."""
        zh = language(lang) == "zh"
        if self.undecided:
            verdict = "法无明文，不作结论" if zh else "left open by the texts"
        else:
            verdict = (self.question.yes if self.holds else self.question.no).said(lang)
        return "\n".join([verdict, *reasons(lang, self.grounds, self.open, self.notes)])

    def _repr_html_(self) -> str:
        """Return the explanation for a notebook, in Chinese and in English."""
        from npcmodel.law.notebook import explained  # noqa: PLC0415  # for notebooks alone

        return explained(self.explain)


def weigh(
    citation: Citation | None, share: Share, measure: Measure, number: int, size: int
) -> Ground:
    """Return the ground that `number` is held against a share of a base of `size`."""
    required = share.threshold.least(size)
    return Ground(citation, number >= required, measure, number, required, _AT_LEAST, share, size)


def decide(  # noqa: PLR0913, PLR0917  # a verdict has these parts
    question: Question,
    on: date,
    asked: tuple[tuple[str, object], ...],
    grounds: tuple[Ground, ...],
    open: tuple[OpenPoint, ...] = (),  # noqa: A002  # the name of the ruling's attribute
    notes: tuple[Text, ...] = (),
) -> Ruling:
    """Return the ruling that the grounds carry.

    One ground that fails makes it no, whatever else is open. Where all hold, a point
    that decides leaves it open.

    Raises:
        FactsError: neither a ground nor an open point that decides: nothing carries the answer.
    """
    if not grounds and not any(point.decides for point in open):
        raise FactsError("grounds", grounds, "a ground, or an open point that decides")
    holds = True
    for ground in grounds:
        if not ground.holds:
            holds = False
    if open and not holds:
        open = tuple(attrs.evolve(point, decides=False) for point in open)  # noqa: A001
    elif open:
        holds = not any(point.decides for point in open)
    if on > NEWEST:
        notes = (*notes, AFTER_NEWEST)
    return Ruling(question, holds, grounds, on, asked, open, notes)
