"""A place's own way of doing something: roles to be filled, steps with their days, reminders.

Topics that handle something by such a plan share it: suggestions, and methods of supervision.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from datetime import date
from typing import Any, NamedTuple, cast

import attrs

from npcmodel.checks import count, day, each, instance, name, optional, text
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.pairs import Pairs

__all__ = ["HandlingPlan", "PlanProgress", "PlanStep", "Reminder", "plan_progress", "reminders"]


class PlanStep(NamedTuple):
    """A step of a plan (工作节点).

    Attributes:
        name: what is to be done.
        due: the last day for it; None where the plan gives none.
        opens: the first day for it; None where the plan gives none.
    """

    name: str
    due: date | None = None
    opens: date | None = None


def _steps(value: object) -> tuple[PlanStep, ...]:
    steps = each("steps", value, PlanStep)  # type: ignore[arg-type]  # each refuses what is no sequence
    for one in steps:
        text("steps", one.name)
        due, opens = optional(day, "steps", one.due), optional(day, "steps", one.opens)
        if due is not None and opens is not None and opens > due:
            raise FactsError("steps", one, "a first day that is not after the last one")
    _once("steps", tuple(one.name for one in steps))
    return steps


def _roles(value: object) -> tuple[str, ...]:
    roles = each("roles", value, str)  # type: ignore[arg-type]  # likewise
    for one in roles:
        text("roles", one)
    return _once("roles", roles)


def _once(field: str, given: tuple[str, ...]) -> tuple[str, ...]:
    if len(set(given)) != len(given):
        raise FactsError(field, given, "none named twice")
    return given


@attrs.frozen
class HandlingPlan:
    """Who has which part in the handling, and what is done by when (办理工作方案).

    It is local practice and no law: it says who issued it and where it stands.

    Attributes:
        issued_by: who made it.
        source: where it stands.
        roles: the roles that are to be filled, by their names (责任分工).
        steps: the steps, in their order (工作节点).
        ordered: whether a step is only taken once those before it are.
        counted: whether last days were counted from the days on which steps were taken: a step
            taken early may then leave a later one an earlier last day than its own.

    Raises:
        FactsError: nothing planned, a role or step named twice, a step that opens after its
            last day, or ordered steps whose last days go back and were not counted.
    """

    issued_by: str
    source: str
    roles: tuple[str, ...] = ()
    steps: tuple[PlanStep, ...] = ()
    ordered: bool = True
    counted: bool = False

    def __attrs_post_init__(self) -> None:
        text("issued_by", self.issued_by)
        text("source", self.source)
        set_: Any = object.__setattr__
        set_(self, "roles", _roles(self.roles))
        set_(self, "steps", _steps(self.steps))
        if not self.roles and not self.steps:
            raise FactsError("steps", self.steps, "a step, or a role")
        days = [one.due for one in self.steps if one.due is not None]
        fixed = not instance("counted", self.counted, bool)
        if instance("ordered", self.ordered, bool) and fixed and days != sorted(days):
            raise FactsError("steps", self.steps, "last days in the order of the steps")

    def names(self) -> tuple[str, ...]:
        """Return the names of the steps, in their order."""
        return tuple(one.name for one in self.steps)


@attrs.frozen(kw_only=True)
class PlanProgress(Result):
    """How a plan stands at the end of a day (办理进度).

    Attributes:
        plan: the plan.
        on: the day.
        holders: who took each role that is filled.
        done: the day on which each step taken was taken.
        missing_roles: the roles that nobody took, in the plan's order.
        late: the steps not taken by their last day, whether they were taken since or not.
        early: the steps taken before their first day.
        skipped: the steps of an ordered plan not taken though a later one was, or taken after it.
        open: the steps that are still to be taken, in the plan's order.
    """

    plan: HandlingPlan
    on: date
    holders: Mapping[str, Hashable]
    done: Mapping[str, date]
    missing_roles: tuple[str, ...]
    late: tuple[PlanStep, ...]
    skipped: tuple[PlanStep, ...]
    open: tuple[PlanStep, ...]
    early: tuple[PlanStep, ...] = ()

    def __attrs_post_init__(self) -> None:
        set_: Any = object.__setattr__
        set_(self, "holders", Pairs[str, Hashable].of("holders", self.holders))
        set_(self, "done", Pairs[str, date].of("done", self.done))

    @property
    def complete(self) -> bool:
        """Whether every role is filled and every step taken, in its days or not."""
        return not self.missing_roles and not self.open

    @property
    def next(self) -> PlanStep | None:
        """The first step still to be taken; None where none is."""
        return self.open[0] if self.open else None

    def explain(self, lang: Lang = "zh") -> str:
        """Return whose plan it is, and what is missing, late, early, skipped and open."""
        zh = language(lang) == "zh"
        plan = self.plan
        if zh:
            lines = [f"{plan.source}（{plan.issued_by}，不是法律），截至{self.on}"]
        else:
            lines = [f"{plan.source} ({plan.issued_by}, not law), at the end of {self.on}"]
        for (zh_head, en_head), found in (
            (("责任未落实：", "roles not filled: "), self.missing_roles),
            (("逾期节点：", "late: "), tuple(one.name for one in self.late)),
            (("提前节点：", "before its first day: "), tuple(one.name for one in self.early)),
            (("未按顺序的节点：", "out of order: "), tuple(one.name for one in self.skipped)),
            (("待完成节点：", "still to do: "), tuple(one.name for one in self.open)),
        ):
            if found:
                lines.append((zh_head if zh else en_head) + ("、" if zh else ", ").join(found))
        if self.complete:
            lines.append(
                "责任全部落实，节点全部完成" if zh else "all roles filled, all steps taken"
            )
        return "\n".join(lines)


def plan_progress(
    plan: HandlingPlan,
    *,
    roles: Mapping[Any, Hashable] = Pairs(),
    done: Mapping[Any, date] = Pairs(),
    on: date,
) -> PlanProgress:
    """Return how a plan of handling stands at the end of a day (办理进度).

    Args:
        plan: the plan; local practice.
        roles: by role, who took it; roles left out are not filled.
        done: by step, the day on which it was taken; days after `on` count nothing.
        on: the day at whose end it is asked.

    Raises:
        FactsError: a role or a step that the plan does not name.

    Law: none; the plan is the body's own.
    Limitations: whether a step was taken well is not asked.
    """
    on = day("on", on)
    instance("plan", plan, HandlingPlan)
    holders = _known("roles", roles, plan.roles)
    for role, who in holders.items():
        name(f"roles[{role!r}]", who)
    given = _known("done", done, plan.names())
    taken = {step: when for step, when in given.items() if day(f"done[{step!r}]", when) <= on}
    return PlanProgress(
        plan=plan,
        on=on,
        holders=Pairs((role, holders[role]) for role in plan.roles if role in holders),
        done=Pairs((step, taken[step]) for step in plan.names() if step in taken),
        missing_roles=tuple(role for role in plan.roles if role not in holders),
        late=tuple(one for one in plan.steps if _late(one, taken, on)),
        skipped=_skipped(plan, taken) if plan.ordered else (),
        open=tuple(one for one in plan.steps if one.name not in taken),
        early=tuple(one for one in plan.steps if _early(one, taken)),
    )


def _known(field: str, given: Mapping[Any, Any], names: tuple[str, ...]) -> dict[str, Any]:
    instance(field, given, Mapping)
    found = dict(given)
    others = tuple(one for one in found if one not in names)
    if others:
        raise FactsError(field, others, f"named by the plan: {', '.join(names) or 'none'}")
    return found


def _late(one: PlanStep, taken: Mapping[str, date], on: date) -> bool:
    return one.due is not None and taken.get(one.name, on) > one.due


def _early(one: PlanStep, taken: Mapping[str, date]) -> bool:
    return one.opens is not None and one.name in taken and taken[one.name] < one.opens


def _skipped(plan: HandlingPlan, taken: Mapping[str, date]) -> tuple[PlanStep, ...]:
    found: list[PlanStep] = []
    for place, one in enumerate(plan.steps):
        later = [taken[step.name] for step in plan.steps[place + 1 :] if step.name in taken]
        if later and (one.name not in taken or taken[one.name] > min(later)):
            found.append(one)
    return tuple(found)


@attrs.frozen(kw_only=True)
class Reminder(Result):
    """A step that is due soon, or was not taken by its last day (到期提醒).

    Attributes:
        plan: the plan.
        step: the step.
        on: the day on which it is reminded.
    """

    plan: HandlingPlan
    step: PlanStep
    on: date

    def __attrs_post_init__(self) -> None:
        instance("plan", self.plan, HandlingPlan)
        if self.step not in self.plan.steps or self.step.due is None:
            raise FactsError("step", self.step, "a step of the plan with a last day")
        day("on", self.on)

    @property
    def due(self) -> date:
        """The step's last day."""
        return cast("date", self.step.due)

    @property
    def days_left(self) -> int:
        """How many days remain after this one; negative once late."""
        return (self.due - self.on).days

    def explain(self, lang: Lang = "zh") -> str:
        """Return the step, its last day and how far off that is, and whose plan it is."""
        left, plan = self.days_left, self.plan
        if language(lang) == "zh":
            how = f"还有{left}天" if left >= 0 else f"已逾期{-left}天"
            how = how if left else "今天到期"
            return f"{self.step.name}：{self.due}，{how}（{plan.issued_by}，{plan.source}）"
        days = "day" if abs(left) == 1 else "days"
        how = f"{left} {days} left" if left >= 0 else f"{-left} {days} late"
        how = how if left else "due this day"
        return f"{self.step.name}: {self.due}, {how} [{plan.issued_by}: {plan.source}]"


def reminders(
    plan: HandlingPlan, *, done: Mapping[Any, date] = Pairs(), ahead: int, on: date
) -> tuple[Reminder, ...]:
    """Return the steps to be reminded of on a day: due within so many days, or late (到期提醒).

    Args:
        plan: the plan; local practice.
        done: by step, the day on which it was taken; days after `on` count nothing.
        ahead: how many days before its last day a step is reminded of; 0 for the day itself.
        on: the day.

    Raises:
        FactsError: a step that the plan does not name.

    Law: none; the plan is the body's own.
    Limitations: days of the calendar; a step without a last day is never reminded of.
    """
    ahead = count("ahead", ahead)
    left = plan_progress(plan, done=done, on=on).open
    found = [
        Reminder(plan=plan, step=one, on=on)
        for one in left
        if one.due is not None and (one.due - on).days <= ahead
    ]
    return tuple(sorted(found, key=lambda one: one.due))
