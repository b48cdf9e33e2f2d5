"""What the texts of an event's day say of it, and what contradicts the case."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

import attrs

from npcmodel.facts.bodies import Body
from npcmodel.filing import events as ev
from npcmodel.filing import workings as work
from npcmodel.filing.asking import demand_grounds
from npcmodel.filing.documents import REGULATIONS, DocumentKind
from npcmodel.filing.events import FilingEvent
from npcmodel.filing.requests import of_refusal
from npcmodel.filing.rules import ReviewTurn, among, turns
from npcmodel.filing.showing import (
    ADVISED,
    BEFORE_OPINION,
    Walked,
    corrected,
    failures,
    happened,
    plan_runs,
    this_review,
)
from npcmodel.filing.times import provided
from npcmodel.law.ruling import Ground
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text
from npcmodel.params import legislation_filing, supervision_filing
from npcmodel.profiles.filings import FilingDecision, TurnGround

__all__ = ["asked_of", "named"]

_MENDED = Ground(
    None,
    holds=False,
    says=Text(
        "已按要求修改或者废止，没有需要纠正的内容",
        "amended as asked or repealed: nothing is left to correct",
    ),
)
_FIRST = Text(
    "先提出书面审查意见，或者有未按期实施的处理计划",
    "a written opinion comes first, or a plan that was not kept",
)
_BELOW = Ground(
    None,
    holds=False,
    says=Text(
        "没有由省级人大常委会撤销下级人民政府文件的条文",
        "no text lets a province's committee revoke what governments below it made",
    ),
)


def named(
    case: Walked, turn: ReviewTurn, shown: frozenset[TurnGround], event: FilingEvent
) -> tuple[Ground, ...]:
    """Return whether each text of the event's day takes the turn for what was shown."""
    return turns(turn, shown, case.document, case.level, case.profile, event.day)


def asked_of(case: Walked, event: FilingEvent) -> tuple[Ground, ...]:
    """Return what the texts of the event's day, and the facts, say of it."""
    kind: type[object] = type(event)
    ask = _ASKED.get(kind)
    return () if ask is None else ask(case, event)


def _texts(case: Walked, event: FilingEvent, field: str, *, holds: bool) -> tuple[Ground, ...]:
    """Return whether what a place's texts in words ask for is there."""
    return worded(provided(field, case.level, case.profile, event.day), holds=holds)


def _of_demand(case: Walked, event: ev.Requested) -> tuple[Ground, ...]:
    if not event.demand or event.organ is None:
        return ()
    asked = (case.document, case.maker, case.level, case.profile, event.day)
    return demand_grounds(event.organ, *asked, of_city=case.of_city)


# Before an opinion


def _talked(case: Walked, event: FilingEvent) -> tuple[Ground, ...]:
    talks = happened(this_review(case), work.Consulted)
    return _texts(case, event, "consultation", holds=bool(talks))


def _of_suspension(case: Walked, event: ev.Suspended) -> tuple[Ground, ...]:
    plan = TurnGround.AGREED if event.limit is None else TurnGround.PLANNED
    found = named(case, ReviewTurn.SUSPENSION, frozenset({plan}), event)
    return (*_talked(case, event), *found)


def _of_plan(case: Walked, event: FilingEvent) -> tuple[Ground, ...]:
    """A plan whose time still runs is what the review was suspended for."""
    if not plan_runs(case, event.day):
        return ()
    kept = named(case, ReviewTurn.SUSPENSION, frozenset({TurnGround.PLANNED}), event)
    return tuple(attrs.evolve(ground, holds=False) for ground in kept)


def _approved(now: Iterable[Any]) -> bool:
    """Say whether the council agreed after the last talks and the last suspension."""
    agreed = False
    for event in now:
        if isinstance(event, work.Consulted | ev.Suspended):
            agreed = False
        agreed |= isinstance(event, work.OpinionApproved)
    return agreed


def _of_opinion(case: Walked, event: ev.OpinionGiven) -> tuple[Ground, ...]:
    mended = corrected(case)
    fruitless = not mended and not plan_runs(case, event.day)
    result = _texts(case, event, "opinion", holds=fruitless)
    if mended and not result:
        result = (_MENDED,)
    agreed = _approved(this_review(case))
    return (
        *_talked(case, event),
        *result,
        *_texts(case, event, "council_approval", holds=agreed),
        *_of_plan(case, event),
    )


# After it


def _of_council(case: Walked, event: ev.CouncilDecided) -> tuple[Ground, ...]:
    """Its opinion is on a maker that does not accept what it was told."""
    shown = failures(case, event.day)
    found = _texts(case, event, "council_handling", holds=TurnGround.NOT_CORRECTED in shown)
    if not case.of_city:
        return found
    over = TurnGround.TIME_OVER in shown
    return (*found, *_texts(case, event, "handing_over", holds=over))


def _of_transfer(case: Walked, event: work.Transferred) -> tuple[Ground, ...]:
    """A city's document is handed over with the council's consent, once its time is over."""
    reviewed = case.stage in BEFORE_OPINION or case.stage in ADVISED
    if not case.of_city or not reviewed or event.to not in _HANDED_TO:
        return ()
    agreed = bool(happened(this_review(case), ev.CouncilDecided))
    return _texts(case, event, "handing_over", holds=agreed)


_HANDED_TO = (Body.GOVERNMENT, Body.STANDING_COMMITTEE)


def _of_proposal(case: Walked, event: ev.RevocationProposed) -> tuple[Ground, ...]:
    shown = failures(case, event.day)
    found = named(case, ReviewTurn.REVOCATION, shown, event)
    bills = supervision_filing.INTERPRETATION_BILLS.known(event.day)
    if bills is not None and case.document is DocumentKind.JUDICIAL_INTERPRETATION:
        found = (*found, *worded((bills,), holds=TurnGround.NOT_CORRECTED in shown))
    if not found and case.stage in BEFORE_OPINION:
        found = (Ground(None, TurnGround.PLAN_NOT_KEPT in shown, says=_FIRST),)
    return (*found, *_of_city(case, event))


_DECISIONS = {
    ev.Revoked: {FilingDecision.REVOCATION},
    ev.AmendmentOrdered: {FilingDecision.AMENDMENT, FilingDecision.CLEANUP},
}


def _of_decision(case: Walked, event: ev.Revoked | ev.AmendmentOrdered) -> tuple[Ground, ...]:
    """What the committee may decide is what could be proposed to it."""
    revokes = isinstance(event, ev.Revoked)
    texts = provided("decisions", case.level, case.profile, event.day)
    found = tuple(among(one.source, one.value, _DECISIONS[type(event)]) for one in texts)
    if case.document in REGULATIONS:
        alone = legislation_filing.REVOCATION.known(event.day)
        found = (*found, *worded((alone,) if alone else (), holds=revokes))
    elif case.document is DocumentKind.JUDICIAL_INTERPRETATION:
        bills = supervision_filing.INTERPRETATION_BILLS.known(event.day)
        found = (*found, *worded((bills,) if bills else (), holds=not revokes))
    return (*found, *_of_city(case, event)) if revokes else found


def _of_city(case: Walked, event: FilingEvent) -> tuple[Ground, ...]:
    """A province's committee revokes nothing that the governments below it made."""
    if not case.of_city:
        return ()
    rule = case.document is DocumentKind.GOVERNMENT_RULE
    whose = legislation_filing.RULE_REVOCATION if rule else supervision_filing.REVIEWED
    known = whose.known(event.day)
    found = (
        *worded((known,) if known else (), holds=False),
        *_texts(case, event, "handing_over", holds=False),
    )
    return found or (_BELOW,)


_Ask: TypeAlias = Callable[[Walked, Any], tuple[Ground, ...]]
_ASKED: dict[type[object], _Ask] = {
    ev.Requested: _of_demand,
    ev.RequestRefused: of_refusal,
    ev.Suspended: _of_suspension,
    ev.Resumed: _of_plan,
    work.OpinionApproved: _of_plan,
    ev.OpinionGiven: _of_opinion,
    ev.CouncilDecided: _of_council,
    work.Transferred: _of_transfer,
    ev.RevocationProposed: _of_proposal,
    ev.Revoked: _of_decision,
    ev.AmendmentOrdered: _of_decision,
}
