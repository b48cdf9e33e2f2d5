"""Local regulations, regulations on autonomy, and rules in their place (地方立法)."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date

from npcmodel.checks import day, each, instance, member, optional
from npcmodel.dates.periods import months_after
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Ground, OpenPoint, Question, Ruling, decide
from npcmodel.law.saying import said
from npcmodel.law.wording import Text, english
from npcmodel.params import legislation_local

__all__ = [
    "HigherText",
    "RegulationKind",
    "approval_grounds",
    "interim_rule_valid",
    "regulation_approval_valid",
    "regulation_effective",
    "regulation_maker_valid",
]


@enum.unique
class RegulationKind(enum.Enum):
    """What congresses of places make (地方立法的形式)."""

    LOCAL_REGULATION = "地方性法规"
    AUTONOMY_REGULATION = "自治条例"
    SEPARATE_REGULATION = "单行条例"

    __hash__ = object.__hash__


@enum.unique
class HigherText(enum.Enum):
    """To what a regulation may be contrary (相抵触的上位规定)."""

    CONSTITUTION = "宪法"
    LAW = "法律"
    ADMINISTRATIVE_REGULATION = "行政法规"
    PROVINCIAL_REGULATION = "本省、自治区的地方性法规"
    PROVINCIAL_RULE = "本省、自治区的人民政府的规章"


_Bodies = Provision[tuple[Body, ...]]
_Levels = Provision[tuple[Level, ...]]
_MAKERS: dict[Level, Parameter[tuple[Body, ...]]] = {
    Level.PROVINCE: legislation_local.PROVINCE_MAKERS,
    Level.AUTONOMOUS_REGION: legislation_local.PROVINCE_MAKERS,
    Level.MUNICIPALITY: legislation_local.PROVINCE_MAKERS,
    Level.CITY_WITH_DISTRICTS: legislation_local.CITY_MAKERS,
    Level.AUTONOMOUS_PREFECTURE: legislation_local.PREFECTURE_MAKERS,
}
_APPROVERS: dict[Level, Parameter[tuple[Level, ...]]] = {
    Level.AUTONOMOUS_REGION: legislation_local.REGION_APPROVERS,
    Level.AUTONOMOUS_PREFECTURE: legislation_local.BELOW_APPROVERS,
    Level.AUTONOMOUS_COUNTY: legislation_local.BELOW_APPROVERS,
}


def _passed_by(text: _Bodies, body: Body) -> Ground:
    zh = "或者".join(one.value for one in text.value)
    en = " or ".join(english(one) for one in text.value)
    return Ground(text.source, holds=body in text.value, says=Text(f"由{zh}制定", f"made by {en}"))


def _approved_by(text: _Levels, approver: Level | None) -> Ground:
    zh = "、".join(one.value for one in text.value)
    en = ", ".join(english(one) for one in text.value)
    says = Text(f"报{zh}的人大常委会批准", f"approved by the standing committee of the level: {en}")
    return Ground(text.source, holds=approver in text.value, says=says)


# Who makes them

_MADE = Question(
    "regulation_maker_valid",
    Text("由有权的机关通过", "passed by a body that may"),
    Text("应当由人民代表大会通过或者通过机关无权制定", "not passed by a body that may"),
)
_SCOPE = Text(
    "只判断通过的机关，未问法规的事项范围、是否同上位法相抵触",
    "asked of the body alone: neither of the matters regulated nor of conflict with higher law",
)
_BEGUN = Text(
    "未问该市、自治州是否已经开始制定地方性法规",
    "whether the city or prefecture has begun to make regulations was not asked",
)


def regulation_maker_valid(level: Level, by: Body, *, especially_major: bool, on: date) -> Ruling:
    """Rule whether a local regulation was passed by a body that may (地方性法规的制定机关).

    Args:
        level: of the place: a province or prefecture.
        by: the body that passed it.
        especially_major: whether it regulates especially major matters of the area
            (特别重大事项), which is the congress's.
        on: the day whose law applies.

    Raises:
        FactsError: a level whose congress makes no local regulations.
        NotInForceError: no text of the provision is known for the day.

    Law: 立法法 80, 81 I, 81 IV, 86.
    Limitations: what is especially major the text does not say. What matters a city or
        prefecture may regulate (81 I, 82), when it begins to (81 III), and regulations of special
        zones, of Pudong and of Hainan (84) are not asked.
    """
    on = day("on", on)
    if member("level", level, Level) not in _MAKERS:
        names = ", ".join(one.name for one in _MAKERS)
        raise FactsError("level", level, f"a level that makes local regulations: {names}")
    member("by", by, Body)
    grounds: tuple[Ground, ...] = (_passed_by(_MAKERS[level].at(on), by),)
    if instance("especially_major", especially_major, bool):
        grounds += (_passed_by(legislation_local.MAJOR_MAKERS.at(on), by),)
    asked = (("level", level), ("by", by), ("especially_major", especially_major))
    notes = (_SCOPE, _BEGUN) if level.tier is Tier.PREFECTURE else (_SCOPE,)
    return decide(_MADE, on, asked, grounds, (), notes)


# Approval

_APPROVED = Question(
    "regulation_approval_valid",
    Text("批准或者不予批准符合规定", "rightly approved, or rightly not approved"),
    Text("批准或者不予批准不符合规定", "wrongly approved, or wrongly not approved"),
)


_HANDLING = Text(
    "处理决定可否是不予批准，没有明文",
    "whether the decision may be not to approve it is not said",
)


def regulation_approval_valid(
    *, approved: bool, contrary_to: Iterable[HigherText], handled: bool, on: date
) -> Ruling:
    """Rule whether a city's or prefecture's regulation was rightly approved (批准地方性法规).

    Only its lawfulness is reviewed: what is not contrary to higher law is approved. Conflict
    with a rule of the province's government does not bar it; a decision is to be made on it.

    Args:
        approved: whether it was approved.
        contrary_to: to what it is contrary.
        handled: whether a decision was made on a conflict with the government's rule.
        on: the day whose law applies.

    Raises:
        FactsError: something that is no higher text, or a decision on a conflict there is not.
        NotInForceError: no text of the provision is known for the day.

    Law: 立法法 81 I, 81 II.
    Limitations: the time is asked of `legislation_in_time`; what follows a refusal is not said.
    """
    on = day("on", on)
    instance("approved", approved, bool)
    conflicts = each("contrary_to", contrary_to, HigherText)
    with_rule = HigherText.PROVINCIAL_RULE in conflicts
    if instance("handled", handled, bool) and not with_rule:
        raise FactsError("handled", handled, "False: there is no conflict with a rule")
    contrary = any(one is not HigherText.PROVINCIAL_RULE for one in conflicts)
    grounds: tuple[Ground, ...] = ()
    points: tuple[OpenPoint, ...] = ()
    if with_rule and not approved and not contrary:
        source = legislation_local.RULE_CONFLICT.at(on).source
        points = (OpenPoint(_HANDLING, source, decides=True),)
    else:
        grounds = approval_grounds(approved=approved, contrary=contrary, on=on)
    if with_rule:
        grounds += said(on, legislation_local.RULE_CONFLICT, holds=handled)
    asked = (("approved", approved), ("contrary_to", conflicts), ("handled", handled))
    return decide(_APPROVED, on, asked, grounds, points)


def approval_grounds(*, approved: bool, contrary: bool, on: date) -> tuple[Ground, ...]:
    """Return whether what is not contrary to higher law, and that alone, was approved."""
    return said(on, legislation_local.APPROVAL, holds=approved is not contrary)


_EFFECTIVE = Question(
    "regulation_effective",
    Text("具备施行、生效所需的制定和批准", "made and approved as it must be to take effect"),
    Text("不具备施行、生效所需的制定或者批准", "not made or approved as it must be to take effect"),
)
_DAY = Text(
    "施行日期由法规规定，须经公布，未问",
    "the day it comes into force is its own, and it must be published: neither was asked",
)


def regulation_effective(
    kind: RegulationKind,
    level: Level,
    *,
    made_by: Body,
    approved_by: Level | None,
    on: date,
) -> Ruling:
    """Rule whether a regulation has the approval it needs to take effect (批准后施行、生效).

    Regulations on autonomy and separate ones are the congress's to make: those of autonomous
    regions take effect once the nation's standing committee approved them, those of autonomous
    prefectures and counties once the province's did.

    Args:
        kind: a local regulation, a regulation on autonomy or a separate one.
        level: of the place that made it.
        made_by: the body that passed it.
        approved_by: the level of the standing committee that approved it; None for none.
        on: the day whose law applies.

    Raises:
        FactsError: a level that makes none of the kind, or the approval of a province's local
            regulation, which needs none.
        NotInForceError: no text of the provision is known for the day.

    Law: 立法法 80, 81 I, 81 IV, 85 I.
    Limitations: what such regulations may say (81, 82, 85 II), and especially major matters (86),
        are not asked. 宪法 116 names no municipality among those that approve.
    """
    on = day("on", on)
    local = member("kind", kind, RegulationKind) is RegulationKind.LOCAL_REGULATION
    makers = _MAKERS if local else dict.fromkeys(_APPROVERS, legislation_local.AUTONOMY_MAKERS)
    if member("level", level, Level) not in makers:
        names = ", ".join(one.name for one in makers)
        raise FactsError("level", level, f"a level that makes {kind.name}: {names}")
    member("made_by", made_by, Body)
    optional(member, "approved_by", approved_by, Level)
    grounds: tuple[Ground, ...] = (_passed_by(makers[level].at(on), made_by),)
    if local and level.tier is Tier.PROVINCE:
        if approved_by is not None:
            expected = "None: a province's local regulation needs no approval"
            raise FactsError("approved_by", approved_by, expected)
    else:
        approvers = legislation_local.APPROVERS if local else _APPROVERS[level]
        grounds += (_approved_by(approvers.at(on), approved_by),)
    asked = (
        ("kind", kind),
        ("level", level),
        ("made_by", made_by),
        ("approved_by", approved_by),
    )
    return decide(_EFFECTIVE, on, asked, grounds, (), (_DAY,))


# Rules in place of regulations

_INTERIM = Question(
    "interim_rule_valid",
    Text("实施先行制定的规章符合规定", "the rule is lawfully applied in place of a regulation"),
    Text(
        "实施先行制定的规章不符合规定", "the rule is not lawfully applied in place of a regulation"
    ),
)
_YOUNG = Text("规章实施未满两年", "the rule has run for less than two years")
_BY_WHEN = Text(
    "何时提请、提请后至法规制定前措施是否继续实施，没有明文",
    "by when it is asked for, and whether the measures go on until it is made, is not said",
)


def interim_rule_valid(
    effective: date,
    *,
    ripe: bool,
    pressing: bool,
    asked_for: date | None,
    on: date,
) -> Ruling:
    """Rule whether a rule may still be applied in place of a local regulation (先行制定规章).

    Args:
        effective: the day the rule came into force.
        ripe: whether a local regulation could be made instead (条件成熟) when it was made.
        pressing: whether administration needed it urgently (行政管理迫切需要).
        asked_for: the day a local regulation was asked for of the congress of the level or its
            standing committee; None where none was.
        on: the day on which its measures are applied, whose law applies.

    Raises:
        FactsError: applied or asked for before it came into force, or asked for after the day.
        NotInForceError: no text of the provision is known for the day.

    Law: 立法法 93 V.
    Limitations: rules within the matters of 立法法 93 II need no such cause; what rules may not
        set (93 VI) is not asked. Whether a rule lapses after two years is not said; where
        the regulation was asked for only after them, the answer is left open.
    """
    on = day("on", on)
    if day("effective", effective) > on:
        raise FactsError("effective", effective, f"{on}, the day it is applied, or earlier")
    instance("ripe", ripe, bool)
    instance("pressing", pressing, bool)
    requested = optional(day, "asked_for", asked_for)
    if requested is not None and not effective <= requested <= on:
        raise FactsError("asked_for", asked_for, f"a day from {effective} to {on}")
    months = legislation_local.INTERIM_MONTHS.at(on)
    full = months_after(effective, months.value)
    cause = not ripe and pressing
    grounds = said(on, legislation_local.INTERIM_CAUSE, holds=cause)
    points: tuple[OpenPoint, ...] = ()
    if on < full:
        grounds += (Ground(months.source, holds=True, says=_YOUNG),)
    else:
        grounds += said(on, legislation_local.INTERIM_REQUEST, holds=requested is not None)
        late = requested is not None and requested > full
        points = (OpenPoint(_BY_WHEN, months.source, decides=late),)
    asked = (
        ("effective", effective),
        ("ripe", ripe),
        ("pressing", pressing),
        ("asked_for", asked_for),
    )
    return decide(_INTERIM, on, asked, grounds, points)
