"""The plan of supervision: its contents, and what is done with it (监督计划)."""

from __future__ import annotations

import enum
from collections.abc import Hashable, Iterable, Mapping, Sequence
from datetime import date
from fractions import Fraction

import attrs

from npcmodel.checks import day, each, member, name, names, optional
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Ground, Question, Result, Ruling, decide, reasons
from npcmodel.law.saying import worded
from npcmodel.law.wording import Lang, Text, english, language, term
from npcmodel.pairs import Pairs
from npcmodel.params import supervision_work as params
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.supervising import PlanDetail, PlanStep, SupervisionWay
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.sitting.places import unread
from npcmodel.sitting.sources import asked_whom
from npcmodel.supervision.texts import committee_level, provided

__all__ = [
    "PlanContents",
    "PlanItem",
    "PlanKind",
    "plan_contents",
    "plan_steps_valid",
]


# What is done with a plan


@enum.unique
class PlanKind(enum.Enum):
    """A plan of a standing committee (监督计划的种类)."""

    YEARLY = "年度监督工作计划"
    REPORTS = "听取和审议专项工作报告的年度计划"
    INSPECTIONS = "年度执法检查计划"

    __hash__ = object.__hash__


_STEPS: dict[PlanKind, dict[PlanStep, Parameter[Text]]] = {
    PlanKind.YEARLY: {
        PlanStep.ADOPTED: params.PLAN_ADOPTED,
        PlanStep.PUBLISHED: params.PLAN_PUBLISHED,
    },
    PlanKind.REPORTS: {
        PlanStep.ADOPTED: params.REPORT_PLAN_ADOPTED,
        PlanStep.PRINTED: params.REPORT_PLAN_PRINTED,
        PlanStep.PUBLISHED: params.REPORT_PLAN_PUBLISHED,
    },
    PlanKind.INSPECTIONS: {
        PlanStep.ADOPTED: params.INSPECTION_PLAN_ADOPTED,
        PlanStep.PRINTED: params.INSPECTION_PLAN_PRINTED,
        PlanStep.PUBLISHED: params.INSPECTION_PLAN_PUBLISHED,
    },
}
_LOCAL_STEPS = {
    PlanKind.YEARLY: ("plan_steps", "plan_publicity"),
    PlanKind.REPORTS: ("report_plan_steps",),
    PlanKind.INSPECTIONS: ("inspection_plan_steps",),
}
_PLAN = Question(
    "plan_steps_valid",
    Text("监督计划的通过和公布符合规定", "adopted and made known as the texts ask"),
    Text("监督计划的通过或者公布不符合规定", "not adopted or made known as the texts ask"),
)


def plan_steps_valid(
    done: Iterable[PlanStep],
    *,
    plan: PlanKind,
    level: Level,
    on: date,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a plan was adopted and made known as the texts ask (计划的通过、公布).

    Args:
        done: what was done with it; adopted means by the council of chairpersons.
        plan: the year's plan of the law of 2024, or one of the two plans of that of 2006, which
            some local texts still ask for.
        level: of the standing committee.
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: a level without a standing committee, or a profile that does not fit.

    Law: 监督法 63 II (2006: 8 II, 23 I); local texts on supervision.
    Limitations: an adjustment of the plan (适当调整) is not asked. Where no text asked speaks of
        such a plan on the day, that is left open.
    """
    on = day("on", on)
    made = each("done", done, PlanStep)
    member("plan", plan, PlanKind)
    committee_level(level, profile)
    grounds: tuple[Ground, ...] = ()
    for step, parameter in _STEPS[plan].items():
        text = parameter.known(on)
        grounds += () if text is None else worded((text,), holds=step in made)
    local = tuple(
        one for field in _LOCAL_STEPS[plan] for one in provided(field, level, profile, on)
    )
    for one in local:
        for step in one.value:
            says = Text(step.value, english(step))
            grounds += (Ground(one.source, step in made, says=says),)
    points = () if grounds else (NO_TEXT,)
    asked = (("done", made), ("plan", plan), ("level", level), ("profile", profile))
    notes = () if level.national else unread(profile, local)
    return decide(_PLAN, on, asked, grounds, points, notes)


# What a plan holds


@attrs.frozen
class PlanItem:
    """One topic of a plan (监督议题).

    Attributes:
        topic: which, by any name.
        way: how it is supervised.
        details: what the plan says of it.
        area: to which field of work it belongs, by any name; None where none is given.

    Raises:
        FactsError: a field of the wrong kind.
    """

    topic: Hashable
    way: SupervisionWay
    details: tuple[PlanDetail, ...] = (PlanDetail.TOPIC,)
    area: Hashable = None

    def __attrs_post_init__(self) -> None:
        name("topic", self.topic)
        member("way", self.way, SupervisionWay)
        object.__setattr__(self, "details", each("details", self.details, PlanDetail))
        optional(name, "area", self.area)


@attrs.frozen
class PlanContents(Result):
    """What a plan holds, and what it lacks (监督计划的内容).

    Attributes:
        on: the day whose law applies.
        ways: how many topics there are of each way, of all ways.
        areas: how many there are of each field of work that was asked about.
        outside: topics of no field that was asked about.
        missing: the ways that a local text wants and the plan lacks.
        bare: the topics of which the plan does not say all that a local text wants, and what.
        grounds: the texts, and whether the plan meets them.
        notes: what else a reader should know.
    """

    on: date
    ways: Mapping[SupervisionWay, int]
    areas: Mapping[Hashable, int]
    outside: tuple[Hashable, ...]
    missing: tuple[SupervisionWay, ...]
    bare: tuple[tuple[Hashable, tuple[PlanDetail, ...]], ...]
    grounds: tuple[Ground, ...]
    notes: tuple[Text, ...] = ()

    def __attrs_post_init__(self) -> None:
        ways = Pairs[SupervisionWay, int].of("ways", self.ways)
        object.__setattr__(self, "ways", ways)
        areas = Pairs[Hashable, int].of("areas", self.areas)
        object.__setattr__(self, "areas", areas)

    @property
    def uncovered(self) -> tuple[Hashable, ...]:
        """The fields of work asked about that no topic belongs to."""
        return tuple(area for area, number in self.areas.items() if not number)

    @property
    def coverage(self) -> Fraction:
        """The share of those fields that have a topic; one where none was asked about."""
        if not self.areas:
            return Fraction(1)
        return Fraction(len(self.areas) - len(self.uncovered), len(self.areas))

    def explain(self, lang: Lang = "zh") -> str:
        """Return how many topics there are of each way, what is missing, and the texts."""
        zh = language(lang) == "zh"
        joint = "、" if zh else ", "
        lines = [
            joint.join(
                f"{term(way, lang)}{number}项" if zh else f"{term(way, lang)}: {number}"
                for way, number in self.ways.items()
                if number
            )
            or ("没有议题" if zh else "no topics")
        ]
        if self.missing:
            absent = joint.join(term(way, lang) for way in self.missing)
            lines.append(f"缺少：{absent}" if zh else f"missing: {absent}")
        if self.uncovered:
            left = joint.join(str(area) for area in self.uncovered)
            lines.append(f"没有议题的方面：{left}" if zh else f"fields without a topic: {left}")
        for topic, details in self.bare:
            lacks = joint.join(term(one, lang) for one in details)
            lines.append(f"{topic}：没有写明{lacks}" if zh else f"{topic}: lacks {lacks}")
        return "\n".join([*lines, *reasons(lang, self.grounds, (), self.notes)])


_DETAILS: dict[str, tuple[SupervisionWay, ...]] = {
    "plan_details": tuple(SupervisionWay),
    "report_plan_details": (SupervisionWay.SPECIAL_REPORT,),
    "inspection_plan_details": (SupervisionWay.INSPECTION,),
}


def plan_contents(
    items: Iterable[PlanItem],
    *,
    level: Level,
    on: date,
    areas: Iterable[Hashable] = (),
    profile: Profile | None = None,
) -> PlanContents:
    """Return what a plan of supervision holds and lacks (监督工作计划的内容).

    Args:
        items: its topics, each named once.
        level: of the standing committee.
        on: the day whose law applies.
        areas: the fields of work that the caller wants covered, by any name; no text lists them.
        profile: the place's own provisions; without one no text says what a plan must hold.

    Raises:
        FactsError: a topic named twice, a level without a standing committee, or a profile that
            does not fit.

    Law: local texts on supervision; 监督法 63 I names ways to combine and asks for none of them.
    """
    on = day("on", on)
    given = each("items", items, PlanItem)
    topics = [item.topic for item in given]
    if len(set(topics)) != len(topics):
        raise FactsError("items", topics, "topics each named once")
    wanted = names("areas", areas)
    committee_level(level, profile)
    ways = {way: sum(item.way is way for item in given) for way in SupervisionWay}
    parts = provided("plan_parts", level, profile, on)
    lacks = [_missing(one.value, ways) for one in parts]
    missing = tuple(dict.fromkeys(way for found in lacks for way in found))
    grounds = tuple(
        Ground(one.source, not found, says=_listed(one.value))
        for one, found in zip(parts, lacks, strict=True)
    )
    bare: dict[Hashable, dict[PlanDetail, None]] = {}
    for field, concerned in _DETAILS.items():
        for one in provided(field, level, profile, on):
            lacking = _lacking(given, concerned, one.value)
            for topic, details in lacking:
                bare.setdefault(topic, {}).update(dict.fromkeys(details))
            grounds += (Ground(one.source, not lacking, says=_listed(one.value)),)
    return PlanContents(
        on,
        Pairs(ways),
        Pairs({area: sum(item.area == area for item in given) for area in wanted}),
        tuple(item.topic for item in given if wanted and item.area not in wanted),
        missing,
        tuple((topic, tuple(details)) for topic, details in bare.items()),
        grounds,
        () if grounds or level.national else asked_whom(None, profile),
    )


def _listed(values: Sequence[enum.Enum]) -> Text:
    return Text("、".join(str(one.value) for one in values), ", ".join(map(english, values)))


def _missing(
    wanted: Sequence[SupervisionWay], ways: Mapping[SupervisionWay, int]
) -> list[SupervisionWay]:
    """Return the ways that a text wants and no topic has; other activities are all it leaves."""
    other = sum(number for way, number in ways.items() if way not in wanted)
    return [way for way in wanted if not ways[way] and not (way is SupervisionWay.OTHER and other)]


def _lacking(
    items: Sequence[PlanItem], concerned: Sequence[SupervisionWay], wants: Sequence[PlanDetail]
) -> list[tuple[Hashable, tuple[PlanDetail, ...]]]:
    found: list[tuple[Hashable, tuple[PlanDetail, ...]]] = []
    for item in items:
        lacks = tuple(one for one in wants if one not in item.details)
        if item.way in concerned and lacks:
            found.append((item.topic, lacks))
    return found
