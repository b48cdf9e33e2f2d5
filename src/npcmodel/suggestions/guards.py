"""What the texts of the day forbid in the handling of a suggestion: the guards of its way."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import Any, cast

import attrs

from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Tier
from npcmodel.law.ruling import Ground, Ruling
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text, english
from npcmodel.params import deputies_suggesting, npc_suggestions
from npcmodel.profiles.suggesting import Proposer, StartEvent, Unsuitable
from npcmodel.suggestions import events as ev
from npcmodel.suggestions.answer_form import formal, unwritten
from npcmodel.suggestions.guard_facts import Guarded, next_gate
from npcmodel.suggestions.local import proposal_valid, suggestion_acceptable, withdrawal_valid
from npcmodel.suggestions.place_texts import Binding, texts_of
from npcmodel.suggestions.standing import done_by, promises, standing, walk
from npcmodel.suggestions.time_texts import texts_for

__all__ = ["acceptable", "barring", "key_texts", "never_again", "proposal", "withdrawal"]


def barring(case: Guarded, event: Any) -> tuple[Ground, ...]:  # noqa: ANN401  # an event of any kind
    """Return the provisions of the event's own day that forbid it; none where no text does."""
    guard = _GUARDS.get(cast("type[object]", type(event)))
    return () if guard is None else guard(case, event)


_GATES_LEFT = Text(
    "应当先通过各道审查关口，尚未通过：{}", "every gate of the review comes first; left: {}"
)


def _unreviewed(case: Guarded, _event: object) -> tuple[Ground, ...]:
    """The place's own review binds by the place's own word; no text of law speaks of it."""
    left = next_gate(case)
    if left is None:
        return ()
    zh, en = (said.format(left) for said in _GATES_LEFT)
    return (Ground(None, holds=False, says=Text(zh, en)),)


def proposal(case: Guarded, event: ev.Accepted | ev.Assigned) -> Ruling | None:
    """Return the ruling on whether a delegation may make it; None of deputies, who always may."""
    if not case.delegation:
        return None
    return proposal_valid(
        Proposer.DELEGATION,
        in_session=True,  # a case has none of a delegation between sessions
        on=case.submitted or event.day,
        level=case.level,
        profile=case.profile,
    )


def _not_taken(case: Guarded, event: ev.Accepted | ev.Assigned) -> tuple[Ground, ...]:
    """Nothing is handled before its review, nor what no text lets a delegation make."""
    found = proposal(case, event)
    wrong = () if found is None else tuple(one for one in found.grounds if not one.holds)
    return _unreviewed(case, event) + wrong


def acceptable(case: Guarded, event: ev.NotAccepted | ev.ReviewFailed, why: Unsuitable) -> Ruling:
    """Return the ruling on whether what is turned away may be a suggestion."""
    return suggestion_acceptable((why,), on=event.day, level=case.level, profile=case.profile)


def _unlisted(case: Guarded, event: ev.NotAccepted | ev.ReviewFailed) -> tuple[Ground, ...]:
    """Refuse to turn away what the texts let be a suggestion."""
    if event.ground is None:
        return ()
    found = acceptable(case, event, event.ground)
    return _against(found.grounds) if found.holds else ()


def _against(grounds: Iterable[Ground]) -> tuple[Ground, ...]:
    return tuple(attrs.evolve(one, holds=False) for one in grounds)


def withdrawal(case: Guarded, event: ev.Withdrawn, *, assigned: bool) -> Ruling:
    """Return the ruling on whether it may be withdrawn."""
    return withdrawal_valid(
        asking=len(case.by) if event.by is None else len(event.by),
        proposers=len(case.by),
        assigned=assigned,
        on=event.day,
        level=case.level,
        profile=case.profile,
        written=event.written,
    )


def _not_withdrawn(case: Guarded, event: ev.Withdrawn) -> tuple[Ground, ...]:
    found = withdrawal(case, event, assigned=bool(standing(case.events).to))
    return tuple(one for one in found.grounds if not one.holds)


_WITH_CONSENT = Text("经同意后退回", "it is returned with consent")


def _not_agreed(case: Guarded, event: ev.Reassigned) -> tuple[Ground, ...]:
    """Where a text lets it be returned with consent alone, nobody is let off before that."""
    if {*standing(case.events).asking} <= {*event.to}:
        return ()
    return tuple(
        Ground(one.source, holds=False, says=_WITH_CONSENT)
        for one in texts_of("return_rule", case.level, case.profile, event.day)
        if one.value.consent and not one.doubts
    )


# Key suggestions


def key_texts(case: Guarded, event: ev.KeyChosen) -> tuple[Binding, ...]:
    """Return what says who chooses the key suggestions here; of townships few texts do."""
    if case.level.tier is Tier.TOWNSHIP:
        if case.profile is None:
            return ()
        found = case.profile.find("suggestions.township_key_choice", event.day)
        return tuple(Binding(one.provision) for one in found)
    return texts_of("key_choice", case.level, case.profile, event.day)


_CHOOSES = Text("由{}确定", "chosen by: {}")


def _chosen(case: Guarded, event: ev.KeyChosen) -> tuple[Ground, ...]:
    found: tuple[Ground, ...] = ()
    text = deputies_suggesting.KEY_CHOSEN.known(event.day)
    if text is not None and case.level.tier is not Tier.TOWNSHIP:
        right = event.by is Body.COUNCIL_OF_CHAIRPERSONS
        found += () if right else worded((text,), holds=False)
    for one in key_texts(case, event):
        if one.value is not event.by and not one.doubts:
            says = Text(_CHOOSES.zh.format(one.value.value), _CHOOSES.en.format(english(one.value)))
            found += (Ground(one.source, holds=False, says=says),)
    return found


# From the answer on

_UPSET = StartEvent.DISSATISFACTION
_AGAIN = Text(
    "代表不满意的，应当再次办理并答复", "where the deputy is dissatisfied, it is handled again"
)


def _not_settled(case: Guarded, event: ev.Settled) -> tuple[Ground, ...]:
    """Once it was answered again, no text asks for a third answer."""
    if not never_again(case, event):
        return ()
    text = npc_suggestions.SECOND_HANDLING.known(event.day)
    if case.level.national:
        # Of those put to the standing committee the rules of the congress say nothing.
        return worded((text,), holds=False) if text and case.in_session else ()
    level, profile = case.level, case.profile
    texts = texts_for("second_answer", level.tier, profile, event.day, case.in_session)
    found = [one.source for one in texts if one.start is _UPSET and not one.doubts]
    if profile is not None:
        every = profile.find("suggestions.deputies_second_answer_from", event.day)
        found += [one.provision.source for one in every if one.provision.value is _UPSET]
    return tuple(Ground(one, holds=False, says=_AGAIN) for one in dict.fromkeys(found))


def never_again(case: Guarded, event: ev.Settled) -> frozenset[Hashable]:
    """Return whose answer did not satisfy and who has not answered again since, in due form."""
    upset: set[Hashable] = set()
    again: set[Hashable] = set()
    for now, one in zip(walk(case.events), case.events, strict=False):
        if isinstance(one, ev.AnswerRated) and one.dissatisfied:
            upset.update(now.meant(one))
        elif isinstance(one, ev.Answered) and formal(case.level, case.profile, one, again=True):
            again.update(upset.intersection({done_by(now, one)}))
    return frozenset({*standing(case.events).meant(event)} - again)


_PROMISED = Text("承诺事项尚未落实或者说明：{}", "what was promised is still open: {}")


_SPOKEN = Text("尚未书面答复（{}）：{}", "not answered in writing yet ({}): {}")


def _not_closed(case: Guarded, _event: object) -> tuple[Ground, ...]:
    """Striking off says that nothing is left to do; that is what the word means, not a text."""
    found: tuple[Ground, ...] = ()
    for one, texts in unwritten(case.level, case.profile, case.events).items():
        for text in texts:
            zh, en = _SPOKEN.zh.format(one, text.value.zh), _SPOKEN.en.format(one, text.value.en)
            found += (Ground(text.source, holds=False, says=Text(zh, en)),)
    left = [str(one) for one in promises(case.events)]
    if left:
        says = Text(_PROMISED.zh.format("、".join(left)), _PROMISED.en.format(", ".join(left)))
        found += (Ground(None, holds=False, says=says),)
    return found


_GUARDS: dict[type[object], Callable[[Any, Any], tuple[Ground, ...]]] = {
    ev.ReviewFailed: _unlisted,
    ev.Accepted: _not_taken,
    ev.Assigned: _not_taken,
    ev.NotAccepted: _unlisted,
    ev.Withdrawn: _not_withdrawn,
    ev.Reassigned: _not_agreed,
    ev.KeyChosen: _chosen,
    ev.Settled: _not_settled,
    ev.Closed: _not_closed,
}
