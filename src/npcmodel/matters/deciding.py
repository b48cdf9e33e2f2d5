"""On which matters something must be decided, and which may end in opinions (讨论的结果)."""

from __future__ import annotations

from datetime import date
from typing import Any

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Ground
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text
from npcmodel.matters.texts import NATIONAL, listings, matter_texts, said_of
from npcmodel.params import deputies_immunity, organic_matters, supervision_work
from npcmodel.profiles.major_matters import MatterKind, MatterTreatment
from npcmodel.profiles.profile import Profile

__all__ = ["may_end_in_opinions", "must_be_decided", "reported_too"]

_OTHER_STATUTES: dict[MatterKind, tuple[Parameter[Any], ...]] = {
    MatterKind.DEPUTIES_LIBERTY: (
        deputies_immunity.ARREST,
        deputies_immunity.OTHER_RESTRICTIONS,
    ),
    MatterKind.PROCURATORATE_DISAGREEMENT: (organic_matters.PROCURATORATE_QUESTION,),
}
_ITEM_FOUR = (
    MatterKind.RULE_OF_LAW_MEASURES,
    MatterKind.REFORMS,
    MatterKind.MASTER_PLAN,
    MatterKind.MASTER_PLAN_CHANGE,
    MatterKind.MASTER_PLAN_ADJUSTMENT,
    MatterKind.MAJOR_PROJECTS,
    MatterKind.PUBLICLY_FUNDED_PROJECTS,
    MatterKind.WELFARE_PROJECTS,
    MatterKind.GOVERNMENT_DECISIONS,
)
_WORK_REPORTS = (
    MatterKind.LAW_IMPLEMENTATION,
    MatterKind.STATE_ASSETS,
    MatterKind.MASTER_PLAN_EXECUTION,
    MatterKind.ENVIRONMENT_REPORT,
    MatterKind.SOCIAL_DEVELOPMENT,
    MatterKind.SOCIAL_SECURITY_REPORT,
    MatterKind.ACCIDENTS,
)
_FINANCE_REPORTS = (
    MatterKind.PLAN_EXECUTION,
    MatterKind.BUDGET_EXECUTION,
    MatterKind.AUDIT,
    MatterKind.FIVE_YEAR_PLAN_REVIEW,
)
_OPINIONS = Text(
    "审议意见交由有关机关研究处理，认为必要时可以作出决议",
    "opinions go to the organ concerned; a resolution may be passed where it is needed",
)


def must_be_decided(
    matter: MatterKind | str, on: date, profile: Profile | None
) -> tuple[Citation | None, ...]:
    """Return the texts that have a matter decided; none where none is known to.

    None among them stands for laws that are not named. Where a place's text lists the matter to
    be decided and to be reported, it is in doubt: see `reported_too`.
    """
    if not isinstance(matter, MatterKind):
        return ()
    texts_of_law = (one.known(on) for one in _statutes(matter))
    found: list[Citation | None] = [one.source for one in texts_of_law if one is not None]
    if reported_too(matter, on, profile) is None:
        texts = matter_texts(profile, "must_be_decided", on)
        found += [one.source for one in texts if matter in one.value]
    if matter is MatterKind.OTHER_DECISIONS_BY_LAW and not found:
        return (None,)
    return tuple(found)


def _statutes(matter: MatterKind) -> tuple[Parameter[Any], ...]:
    """What a statute of some day has decided."""
    treatment, parameter = NATIONAL.get(matter, (None, None))
    if parameter is not None and treatment is MatterTreatment.DECISION:
        return (parameter,)
    return _OTHER_STATUTES.get(matter, ())


def reported_too(matter: MatterKind | str, on: date, profile: Profile | None) -> Citation | None:
    """Return the text that has a matter decided, where it is listed for a report as well."""
    texts = matter_texts(profile, "must_be_decided", on)
    source = next((one.source for one in texts if matter in one.value), None)
    ways = {treatment for treatment, _ in listings(matter, profile, on)}
    return source if ways - {MatterTreatment.DECISION} else None


def may_end_in_opinions(
    matter: MatterKind, on: date, profile: Profile | None
) -> tuple[Ground, ...]:
    """Return the texts by which a matter may be decided or end in opinions.

    None of what a statute has decided, though its text is not known for the day.
    """
    grounds: tuple[Ground, ...] = ()
    if _statutes(matter):
        return grounds
    outcome = organic_matters.COMMITTEE_OUTCOME.known(on)
    if matter in _ITEM_FOUR and outcome is not None:
        grounds += (Ground(outcome.source, holds=True, says=outcome.value),)
    for kinds, parameter in (
        (_WORK_REPORTS, supervision_work.WRITTEN),
        (_FINANCE_REPORTS, supervision_work.FINANCE_WRITTEN),
    ):
        known = parameter.known(on) if matter in kinds else None
        if known is not None:
            grounds += (Ground(known.source, holds=True, says=_OPINIONS),)
    grounds += tuple(
        Ground(source, holds=True, says=said_of(matter, treatment))
        for treatment, source in listings(matter, profile, on)
        if treatment in {MatterTreatment.REPORT, MatterTreatment.CONSULTATION}
    )
    return grounds + worded(matter_texts(profile, "outcome", on))
