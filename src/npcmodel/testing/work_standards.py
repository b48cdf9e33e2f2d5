"""Strategies for standards of work: sound ones of every kind, with records that they read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.facts.records import Event, Record
from npcmodel.schemes.measures import Measure
from npcmodel.schemes.standards.areas import Area, Standard
from npcmodel.schemes.standards.assessing import assess
from npcmodel.schemes.standards.assessments import Assessment, Completion, RequirementFinding
from npcmodel.schemes.standards.comparing import Comparison, ComparisonRow, compared
from npcmodel.schemes.standards.requirements import (
    CountRequirement,
    IntervalRequirement,
    PeriodRequirement,
    RangeRequirement,
    RateRequirement,
)
from npcmodel.schemes.standards.requirements_dated import (
    DeadlineRequirement,
    StandardStep,
    StepsRequirement,
)
from npcmodel.schemes.standards.requirements_named import (
    BudgetLine,
    BudgetRequirement,
    ChecklistItem,
    ChecklistRequirement,
    CoverageRequirement,
    TemplateRequirement,
    UnnamedRequirement,
)
from npcmodel.schemes.standards.requiring import Amount, EventAmount, GivenAmount, Requirement
from npcmodel.testing.dates import days_of
from npcmodel.testing.making import built, either, names, words

__all__ = [
    "amounts",
    "assessments",
    "budget_lines",
    "budget_requirements",
    "checklist_items",
    "checklist_requirements",
    "comparison_rows",
    "completions",
    "count_requirements",
    "coverage_requirements",
    "deadline_requirements",
    "event_amounts",
    "given_amounts",
    "interval_requirements",
    "period_requirements",
    "range_requirements",
    "rate_requirements",
    "requirement_findings",
    "requirements",
    "standard_areas",
    "standard_comparisons",
    "standard_records",
    "standard_steps",
    "standards",
    "steps_requirements",
    "template_requirements",
    "unnamed_requirements",
]

_YEAR = 2026
_KINDS = ("meeting", "lecture", "report")
_VILLAGES = ("东村", "西村", "南村")
_STEPS = ("听取安排", "组织视察", "述职测评")
_SECTIONS = ("议程", "日程")
_PROVIDED, _BUDGETED = ("provided", "granted"), ("budgeted", "promised")
_NUMBERS = ("staff", "towns", *_PROVIDED, *_BUDGETED)
_TEXT = words()
_CODES = words(latin=True)
_ISSUERS = names()
_YES_OR_NO = st.booleans()
_ENDS = st.lists(st.integers(0, 4).map(Decimal), min_size=2, max_size=2).map(sorted)
_MEASURES = st.builds(
    Measure,
    event=st.sampled_from(_KINDS),
    where=st.sampled_from([{}, {"level": ("县", "镇")}]),
    sum=st.sampled_from([None, "people"]),
    unit=st.sampled_from(("次", "件")),
)
_PLAIN = st.builds(Measure, event=st.sampled_from(_KINDS))
_EARLY, _LATE = st.integers(_YEAR - 2, _YEAR), st.integers(_YEAR - 1, _YEAR + 1)
_COMMON: dict[str, SearchStrategy[Any]] = {
    "title": _TEXT,
    "points": st.none() | st.integers(1, 10).map(Decimal),
    "absent": st.sampled_from([None, "not done", "not assessed"]),
    "evidence": st.sampled_from([False, False, False, True]),
    "span": st.sampled_from(["year", "year", "year", "term"]),
}


def _head(draw: DrawFn, code: str | None) -> dict[str, Any]:
    """Code, norm, points and years, that fit one another."""
    soft = draw(_YES_OR_NO)
    since, until = draw(st.none() | _EARLY), draw(st.none() | _LATE)
    if since is not None and until is not None and until < since:
        until = since
    return {
        **{name: draw(field) for name, field in _COMMON.items()},
        "code": draw(either(code, _CODES)),
        "norm": "soft" if soft else "must",
        "veto": not soft and draw(_YES_OR_NO),
        "since": since,
        "until": until,
        "reason": None if until is None else draw(st.none() | _TEXT),
    }


def event_amounts() -> SearchStrategy[EventAmount]:
    """Return how many events there are (事项数量)."""
    return st.builds(EventAmount, measure=_MEASURES)


def given_amounts() -> SearchStrategy[GivenAmount]:
    """Return numbers of a record (给定数值)."""
    return st.builds(GivenAmount, number=st.sampled_from(_NUMBERS), unit=st.just("个"))


def amounts() -> SearchStrategy[Amount]:
    """Return numbers that a requirement holds against a bound (数量)."""
    return event_amounts() | given_amounts()


_AMOUNTS = amounts()


def count_requirements(code: str | None = None) -> SearchStrategy[CountRequirement]:
    """Return at least, or at most, so many (次数要求).

    Args:
        code: its code; None for any.
    """

    def build(draw: DrawFn) -> CountRequirement:
        least, most = draw(_ENDS)
        kept = draw(st.sampled_from(["least", "most", "both"]))
        ends = {"least": least + (kept == "least"), "most": most}
        ends = ends if kept == "both" else {kept: ends[kept]}
        return CountRequirement(measure=draw(_MEASURES), **ends, **_head(draw, code))

    return built(build)


def period_requirements(code: str | None = None) -> SearchStrategy[PeriodRequirement]:
    """Return so many in every week, month, quarter, half-year or year (每周期要求).

    Args:
        code: its code; None for any.
    """
    cadences = st.sampled_from(["week", "month", "two months", "quarter", "half year", "year"])

    def build(draw: DrawFn) -> PeriodRequirement:
        rest: dict[str, Any] = {"period": draw(cadences), **_head(draw, code)}
        times = draw(st.integers(1, 2).map(Decimal))
        return PeriodRequirement(measure=draw(_MEASURES), times=times, **rest)

    return built(build)


def interval_requirements(code: str | None = None) -> SearchStrategy[IntervalRequirement]:
    """Return never more than so many months or days apart (间隔要求).

    Args:
        code: its code; None for any.
    """

    def build(draw: DrawFn) -> IntervalRequirement:
        rest = _head(draw, code)
        rest[draw(st.sampled_from(["months", "days"]))] = draw(st.integers(1, 12))
        rest["ends"] = draw(st.sampled_from(["free", "count", "carry"]))
        return IntervalRequirement(measure=draw(_PLAIN), **rest)

    return built(build)


def range_requirements(code: str | None = None) -> SearchStrategy[RangeRequirement]:
    """Return numbers from so many to so many (范围要求).

    Args:
        code: its code; None for any.
    """

    def build(draw: DrawFn) -> RangeRequirement:
        least, most = draw(_ENDS)
        of: Any = draw(_AMOUNTS)
        return RangeRequirement(of=of, least=least, most=most, **_head(draw, code))

    return built(build)


def rate_requirements(code: str | None = None) -> SearchStrategy[RateRequirement]:
    """Return shares of a base: part and whole are `staff` and `towns` of the record (比率要求).

    Args:
        code: its code; None for any.
    """

    def build(draw: DrawFn) -> RateRequirement:
        least = draw(st.sampled_from([Decimal("0.5"), Decimal(1), "2/3"]))
        part, whole = GivenAmount(number="staff"), GivenAmount(number="towns")
        return RateRequirement(part=part, whole=whole, least=least, **_head(draw, code))

    return built(build)


def coverage_requirements(code: str | None = None) -> SearchStrategy[CoverageRequirement]:
    """Return sets of villages to be reached, named or left to the caller (覆盖要求).

    Args:
        code: its code; None for any.
    """

    def build(draw: DrawFn) -> CoverageRequirement:
        members = draw(st.none() | st.lists(st.sampled_from(_VILLAGES), min_size=1, unique=True))
        return CoverageRequirement(
            measure=draw(_PLAIN),
            trait="village",
            members=None if members is None else tuple(members),
            set="villages" if members is None else None,
            times=draw(st.integers(1, 2)),
            **_head(draw, code),
        )

    return built(build)


def checklist_items() -> SearchStrategy[ChecklistItem]:
    """Return things that are to be there (清单项目)."""
    by_number = st.builds(ChecklistItem, title=_TEXT, number=st.sampled_from(_NUMBERS))
    by_event = st.builds(ChecklistItem, title=_TEXT, value=st.sampled_from([None, *_VILLAGES]))
    return by_number | by_event


def _title(one: ChecklistItem | BudgetLine) -> str:
    return one.title


def _shown_by(one: ChecklistItem) -> tuple[str | None, str | None]:
    """What shows a thing: a number, or a value."""
    return one.number, None if one.number is not None else one.shown_by


def checklist_requirements(code: str | None = None) -> SearchStrategy[ChecklistRequirement]:
    """Return lists of things that are all there (清单要求).

    Args:
        code: its code; None for any.
    """
    apart = (_title, _shown_by)
    found = st.lists(checklist_items(), min_size=1, max_size=3, unique_by=apart)

    def build(draw: DrawFn) -> ChecklistRequirement:
        items = tuple(draw(found))
        head = _head(draw, code)
        return ChecklistRequirement(items=items, measure=draw(_PLAIN), trait="village", **head)

    return built(build)


def standard_steps() -> SearchStrategy[StandardStep]:
    """Return steps in an order (步骤)."""
    within = st.none() | st.integers(1, 90)
    return st.builds(StandardStep, name=st.sampled_from(_STEPS), within=within)


def steps_requirements(code: str | None = None) -> SearchStrategy[StepsRequirement]:
    """Return two or three steps in their order (步骤要求).

    Args:
        code: its code; None for any.
    """

    def build(draw: DrawFn) -> StepsRequirement:
        chosen = _STEPS[: draw(st.integers(2, 3))]
        within = [None, *(draw(st.none() | st.integers(1, 90)) for _ in chosen[1:])]
        return StepsRequirement(
            measure=draw(_PLAIN),
            trait="step",
            steps=tuple(
                StandardStep(name=name, within=days)
                for name, days in zip(chosen, within, strict=True)
            ),
            case=draw(st.sampled_from([None, "case"])),
            **_head(draw, code),
        )

    return built(build)


def deadline_requirements(code: str | None = None) -> SearchStrategy[DeadlineRequirement]:
    """Return events by a day of the year (期限要求).

    Args:
        code: its code; None for any.
    """

    def build(draw: DrawFn) -> DeadlineRequirement:
        month, day = draw(st.sampled_from([(1, 1), (2, 28), (2, 29), (6, 30), (12, 31)]))
        head = _head(draw, code)
        return DeadlineRequirement(measure=draw(_PLAIN), month=month, day=day, **head)

    return built(build)


def template_requirements(code: str | None = None) -> SearchStrategy[TemplateRequirement]:
    """Return documents with the sections of a template (模板要求).

    Args:
        code: its code; None for any.
    """

    def build(draw: DrawFn) -> TemplateRequirement:
        head = _head(draw, code)
        return TemplateRequirement(measure=draw(_PLAIN), sections=_SECTIONS, **head)

    return built(build)


def budget_lines() -> SearchStrategy[BudgetLine]:
    """Return lines of a budget, with an amount or a number that gives it (预算科目)."""
    number = st.sampled_from(_PROVIDED)
    least = st.integers(1, 50).map(Decimal)
    fixed = st.builds(BudgetLine, title=_TEXT, number=number, least=least)
    against = st.sampled_from(_BUDGETED)
    return fixed | st.builds(BudgetLine, title=_TEXT, number=number, against=against)


def _provided(one: BudgetLine) -> str:
    return one.number


def _budgeted(one: BudgetLine) -> str:
    # A line with an amount of its own has the name of its number, which no other line has.
    return one.against or one.number


def budget_requirements(code: str | None = None) -> SearchStrategy[BudgetRequirement]:
    """Return lines that are provided in full (经费足额保障要求).

    Args:
        code: its code; None for any.
    """
    apart = (_title, _provided, _budgeted)
    found = st.lists(budget_lines(), min_size=1, max_size=2, unique_by=apart)

    def build(draw: DrawFn) -> BudgetRequirement:
        return BudgetRequirement(lines=tuple(draw(found)), **_head(draw, code))

    return built(build)


def unnamed_requirements(code: str | None = None) -> SearchStrategy[UnnamedRequirement]:
    """Return requirements that a text counts and does not name (文本未列名的要求).

    Args:
        code: its code; None for any.
    """
    return st.builds(UnnamedRequirement, code=either(code, _CODES), title=st.just("文本未列名"))


_KINDS_OF: tuple[Callable[[str | None], SearchStrategy[Any]], ...] = (
    count_requirements,
    period_requirements,
    interval_requirements,
    range_requirements,
    rate_requirements,
    coverage_requirements,
    checklist_requirements,
    steps_requirements,
    deadline_requirements,
    template_requirements,
    budget_requirements,
    unnamed_requirements,
)


def requirements(code: str | None = None) -> SearchStrategy[Requirement]:
    """Return requirements of every kind (要求).

    Args:
        code: its code; None for any.
    """
    return st.one_of([kind(code) for kind in _KINDS_OF])


# Each code with its requirements, so that drawing a standard builds no strategy anew.
_BY_CODE = {code: requirements(code) for code in ("r0", "r1", "r2", "r3", "r4")}


def standard_areas(code: str | None = None) -> SearchStrategy[Area]:
    """Return areas with one to three requirements (方面).

    Args:
        code: its code; None for any.
    """

    def build(draw: DrawFn) -> Area:
        found = list(_BY_CODE.values())[: draw(st.integers(1, 3))]
        return _area(draw, draw(either(code, _CODES)), [draw(one) for one in found])

    return built(build)


def _area(draw: DrawFn, code: str, found: list[Any]) -> Area:
    return Area(code=code, title=draw(_TEXT), requirements=tuple(found))


def standards() -> SearchStrategy[Standard]:
    """Return sound standards of one or two areas (工作标准)."""

    def build(draw: DrawFn) -> Standard:
        found = [draw(one) for one in _BY_CODE.values()][: draw(st.integers(1, len(_BY_CODE)))]
        at = draw(st.integers(1, len(found)))
        halves = [half for half in (found[:at], found[at:]) if half]
        return Standard(
            code=draw(_CODES),
            title=draw(_TEXT),
            issued_by=draw(_ISSUERS),
            source=draw(st.none() | _TEXT),
            absent=draw(st.sampled_from(["not done", "not assessed"])),
            areas=tuple(_area(draw, f"a{n}", half) for n, half in enumerate(halves)),
        )

    return built(build)


def _events(year: int) -> SearchStrategy[Event]:
    traits = st.fixed_dictionaries(
        {"case": st.sampled_from(["1", "2"])},
        optional={
            "level": st.sampled_from(["县", "镇", "市"]),
            "village": st.sampled_from([*_VILLAGES, "别处"]),
            "step": st.sampled_from(_STEPS),
            **{name: st.just("有") for name in _SECTIONS},
        },
    )
    return st.builds(
        Event,
        st.sampled_from(_KINDS),
        days_of(year),
        st.fixed_dictionaries({"people": st.integers(0, 3)}),
        traits,
        st.sampled_from([(), ("照片",)]),
    )


def _numbers(drawn: tuple[int, int, list[int]]) -> dict[str, int]:
    staff, more, money = drawn
    given = dict(zip((*_PROVIDED, *_BUDGETED), money, strict=True))
    return {"staff": staff, "towns": staff + more, **given}


_FEW = st.integers(0, 4)
_MONEY = st.lists(_FEW, min_size=4, max_size=4)
_GIVEN = st.tuples(_FEW, _FEW, _MONEY).map(_numbers)
_NOTHING: dict[str, int] = {}
_HELD = st.just(_NOTHING) | _GIVEN


def standard_records(*, year: int = _YEAR, most: int = 8) -> SearchStrategy[Record]:
    """Return records with the events, traits and numbers that drawn standards read.

    Args:
        year: the year of their events.
        most: at most so many events.
    """
    found = st.lists(_events(year), max_size=most).map(tuple)
    return st.builds(Record, names(), found, numbers=_HELD)


def assessments(standard: Standard | None = None) -> SearchStrategy[Assessment]:
    """Return what records meet of standards (评估报告).

    Args:
        standard: a standard drawn from `standards`; None for any.
    """

    def build(draw: DrawFn) -> Assessment:
        return assess(
            draw(either(standard, standards())),
            draw(standard_records()),
            year=_YEAR,
            term=draw(st.sampled_from([None, (date(_YEAR - 2, 7, 1), date(_YEAR + 3, 6, 30))])),
            until=draw(st.none() | days_of(_YEAR)),
            sets=draw(st.sampled_from([{}, {"villages": _VILLAGES}])),
            complete=draw(_YES_OR_NO),
        )

    return built(build)


def requirement_findings() -> SearchStrategy[RequirementFinding]:
    """Return how single requirements stand (评估结果)."""
    return assessments().flatmap(lambda one: st.sampled_from(one.findings))


def completions() -> SearchStrategy[Completion]:
    """Return how much of what was assessed is met (完成情况)."""
    return assessments().map(lambda one: one.overall)


def standard_comparisons() -> SearchStrategy[Comparison]:
    """Return one standard over towns and two years (对比)."""

    def build(draw: DrawFn) -> Comparison:
        standard = draw(standards())
        found = [
            assess(standard, Record(town, draw(standard_records(year=year)).events), year=year)
            for town in draw(st.lists(names(), min_size=1, max_size=3, unique=True))
            for year in (_YEAR - 1, _YEAR)
        ]
        return compared(found)

    return built(build)


def comparison_rows() -> SearchStrategy[ComparisonRow]:
    """Return how one requirement stands everywhere (对比行)."""
    return standard_comparisons().flatmap(lambda one: st.sampled_from(one.rows))
