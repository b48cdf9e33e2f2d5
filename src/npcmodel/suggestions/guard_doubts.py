"""What was let happen to a suggestion though the texts known leave it in doubt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from npcmodel.facts.levels import Tier
from npcmodel.law.ruling import OpenPoint, Ruling
from npcmodel.law.wording import Text, english
from npcmodel.params import deputies_suggesting, npc_suggestions
from npcmodel.params.deputies_suggestions import HARD_ANSWER_MONTHS
from npcmodel.profiles.suggesting import Rated
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.suggestions import events as ev
from npcmodel.suggestions.answer_form import form_texts
from npcmodel.suggestions.guard_facts import Guarded
from npcmodel.suggestions.guards import (
    acceptable,
    key_texts,
    never_again,
    proposal,
    withdrawal,
)
from npcmodel.suggestions.local_answers import answer_class_valid, rating_valid
from npcmodel.suggestions.place_texts import Binding, texts_of
from npcmodel.suggestions.standing import answers_again, done_by, standing

__all__ = ["doubts"]


def doubts(case: Guarded, event: Any) -> tuple[OpenPoint, ...]:  # noqa: ANN401  # an event of any kind
    """Return what the texts known leave in doubt of an event that they let happen.

    Args:
        case: the case as it stood before the event.
        event: the event.
    """
    doubt = _DOUBTS.get(cast("type[object]", type(event)))
    return () if doubt is None else doubt(case, event)


_UNSAID = Text(
    "审查未通过而退回代表，是否属于条文所列不应当作为代表建议提出的事项，没有说明",
    "it was sent back at a gate; whether for a matter that a text keeps out is not said",
)


def _turned_away(case: Guarded, event: ev.NotAccepted | ev.ReviewFailed) -> tuple[OpenPoint, ...]:
    if event.ground is None:
        return (OpenPoint(_UNSAID),)
    return acceptable(case, event, event.ground).open


def _withdrawn(case: Guarded, event: ev.Withdrawn) -> tuple[OpenPoint, ...]:
    return withdrawal(case, event, assigned=bool(standing(case.events).to)).open


_CHOSEN = Text(
    "重点督促办理的建议在此由谁确定，没有已知的条文",
    "no text is known that says who chooses the key suggestions here",
)
_CHOSEN_UNASKED = Text(
    "重点督促办理的建议在此由谁确定，国家法律没有规定，当地的规定没有询问",
    "no national text says who chooses the key suggestions here, and no place's was asked",
)
_CHOSEN_BY_ANALOGY = Text(
    "重点督促办理的建议由{}确定；但{}", "key suggestions chosen by: {}; but {}"
)


def _chosen(case: Guarded, event: ev.KeyChosen) -> tuple[OpenPoint, ...]:
    national = deputies_suggesting.KEY_CHOSEN.known(event.day) is not None
    texts = key_texts(case, event)
    if (national and case.level.tier is not Tier.TOWNSHIP) or any(not one.doubts for one in texts):
        return ()
    if texts:
        return tuple(_by_analogy(one) for one in texts)
    asked = case.profile is not None or case.level.national
    return (OpenPoint(_CHOSEN if asked else _CHOSEN_UNASKED),)


def _by_analogy(one: Binding) -> OpenPoint:
    zh, en = _CHOSEN_BY_ANALOGY
    (doubt,) = one.doubts
    says = Text(zh.format(one.value.value, doubt.zh), en.format(english(one.value), doubt.en))
    return OpenPoint(says, one.source)


_UNWRITTEN = Text("答复不是书面的；条文：{}", "the answer is not in writing; the text: {}")


def _answered(case: Guarded, event: ev.Answered) -> tuple[OpenPoint, ...]:
    """Whether an answer that is not in writing is one, where a text wants writing."""
    if event.written:
        return ()
    again = answers_again(case.events, done_by(standing(case.events), event))
    texts = form_texts(case.level, case.profile, event, again=again)
    return tuple(_put(_UNWRITTEN, one) for one in texts)


def _classed(case: Guarded, event: ev.Answered) -> tuple[OpenPoint, ...]:
    """Whether the class is one of the text's, and the time by which the matter is solved given."""
    if event.answer_class is None:
        return ()
    found = answer_class_valid(
        event.answer_class,
        on=event.day,
        level=case.level,
        profile=case.profile,
        time_given=None if event.promised is None else True,
        reasons_given=True,  # the case does not ask
    )
    return _asked(found)


_UNRATED = Text("评价记录中未见：{}", "not in the record of the rating: {}")


def _rated(case: Guarded, event: ev.AnswerRated) -> tuple[OpenPoint, ...]:
    """What the text asks of a rating and the record lacks; the deputy's word stands."""
    rated = {Rated.RESULT: event.result, Rated.ATTITUDE: event.attitude}
    found = rating_valid(
        {what: one for what, one in rated.items() if one is not None},
        on=event.day,
        level=case.level,
        profile=case.profile,
        opinion_given=True if event.reasons else None,
    )
    missed: tuple[OpenPoint, ...] = ()
    for one in found.grounds:
        if not one.holds and one.says is not None:
            zh, en = _UNRATED.zh.format(one.says.zh), _UNRATED.en.format(one.says.en)
            missed += (OpenPoint(Text(zh, en), one.citation),)
    return missed + _asked(found)


def _asked(found: Ruling) -> tuple[OpenPoint, ...]:
    """Return what a ruling leaves open, where a text speaks of it at all."""
    return tuple(one for one in found.open if one is not NO_TEXT)


_NOT_HARD = Text(
    "较长的期限限于涉及面广、处理难度大的建议；本件是否属于，没有说明",
    "the longer time is for what is wide and difficult; whether this is so is not said",
)


def _granted(case: Guarded, event: ev.ExtensionGranted) -> tuple[OpenPoint, ...]:
    text = HARD_ANSWER_MONTHS.known(event.day)
    return () if case.difficult or text is None else (OpenPoint(_NOT_HARD, text.source),)


def _made(case: Guarded, event: ev.Assigned) -> tuple[OpenPoint, ...]:
    found = proposal(case, event)
    return () if found is None else found.open


_ANOTHER = Text(
    "再次办理能否交其他机关、组织，没有已知的明文",
    "no text is known that has others than the handler handle it again",
)
_OTHERS = Text("再次办理能否交其他机关、组织：{}", "whether others may handle it again: {}")


def _handed_over(case: Guarded, event: ev.SecondHandlingAsked) -> tuple[OpenPoint, ...]:
    """National deputies' suggestions may go to the organ above; elsewhere people judge."""
    now = standing(case.events)
    if event.to is None or {*event.to} <= {*now.meant(event)}:
        return ()
    if case.level.national and case.in_session and npc_suggestions.SECOND_HANDLING.known(event.day):
        return ()
    texts = _of_rehandling(case, event)
    return tuple(_put(_OTHERS, one) for one in texts) or (OpenPoint(_ANOTHER),)


_JUDGED = Text("是否可以不再办理：{}", "whether it need not be handled again: {}")


def _settled(case: Guarded, event: ev.Settled) -> tuple[OpenPoint, ...]:
    """What the place's texts say of handling it again is in words, and for people to judge."""
    if never_again(case, event):
        national = npc_suggestions.SECOND_HANDLING.known(event.day)
        if case.level.national and case.in_session is None and national is not None:
            return (_put(_JUDGED, Binding(national)),)  # the text is about the session alone
        texts = _of_rehandling(case, event)
    else:
        texts = texts_of("still_dissatisfied", case.level, case.profile, event.day)
    return tuple(_put(_JUDGED, one) for one in texts) or (NO_TEXT,)


def _of_rehandling(
    case: Guarded, event: ev.Settled | ev.SecondHandlingAsked
) -> tuple[Binding, ...]:
    texts = texts_of("rehandling", case.level, case.profile, event.day)
    if case.in_session is not False:
        texts += texts_of("session_rehandling", case.level, case.profile, event.day)
    return texts


def _put(says: Text, one: Binding) -> OpenPoint:
    """Say a question with the words of the text that it is about."""
    return OpenPoint(Text(says.zh.format(one.value.zh), says.en.format(one.value.en)), one.source)


_DOUBTS: dict[type[object], Callable[[Any, Any], tuple[OpenPoint, ...]]] = {
    ev.ReviewFailed: _turned_away,
    ev.NotAccepted: _turned_away,
    ev.Withdrawn: _withdrawn,
    ev.KeyChosen: _chosen,
    ev.Assigned: _made,
    ev.ExtensionGranted: _granted,
    ev.Answered: lambda case, event: _answered(case, event) + _classed(case, event),
    ev.AnswerRated: _rated,
    ev.SecondHandlingAsked: _handed_over,
    ev.Settled: _settled,
}
