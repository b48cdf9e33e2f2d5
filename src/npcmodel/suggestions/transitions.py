"""What may follow what in the handling of a suggestion, and where each event leads."""

from __future__ import annotations

from typing import Any

from npcmodel.lifecycle import Branch, Table
from npcmodel.suggestions import events as ev
from npcmodel.suggestions.guard_facts import next_gate
from npcmodel.suggestions.stages import SuggestionStage
from npcmodel.suggestions.standing import Work, standing

__all__ = ["TABLE"]

_STAGE = SuggestionStage


def _reviewed(case: Any, _event: object) -> SuggestionStage:  # noqa: ANN401  # the table's cases are of any kind
    """The last gate named ends the review; where none are named, each gate does."""
    left = case.gates[case.gates.index(next_gate(case)) + 1 :] if case.gates else ()
    return _STAGE.UNDER_REVIEW if left else _STAGE.REVIEWED


def _stands(case: Any, event: object) -> SuggestionStage:  # noqa: ANN401  # likewise
    """Where the work stands: what is furthest from its end says it."""
    now = standing((*case.events, event))
    found = (
        (now.agreed, _STAGE.RETURNED),
        (now.asking, _STAGE.RETURN_ASKED),
        (now.waiting, _STAGE.HANDLING),
        (now.at(Work.ASKED_AGAIN), _STAGE.REHANDLING),
        (now.at(Work.DISSATISFIED), _STAGE.DISSATISFIED),
        (now.at(Work.ANSWERED), _STAGE.ANSWERED),
        (now.at(Work.SETTLED), _STAGE.SETTLED),
    )
    return next((stage for some, stage in found if some), _STAGE.RATED)


def _told_late(case: Any, event: object) -> SuggestionStage:  # noqa: ANN401  # likewise
    """A deputy who is not satisfied has it taken up again, though it was struck off."""
    upset = _stands(case, event) is _STAGE.DISSATISFIED
    return _STAGE.DISSATISFIED if upset else _STAGE.CLOSED


_REVIEW = Branch((_STAGE.UNDER_REVIEW, _STAGE.REVIEWED), _reviewed)
_TO_REVIEW = (_STAGE.SUBMITTED, _STAGE.UNDER_REVIEW, _STAGE.REVIEWED)
_TO_ASSIGN = (_STAGE.SUBMITTED, _STAGE.REVIEWED, _STAGE.ACCEPTED)
_BEFORE = (*_TO_REVIEW, _STAGE.SENT_BACK, _STAGE.ACCEPTED)
_RETURNS = (_STAGE.RETURN_ASKED, _STAGE.RETURNED)
_AT_WORK = (_STAGE.HANDLING, *_RETURNS)
_TO_DO = (*_AT_WORK, _STAGE.REHANDLING)
_ANSWERED = (_STAGE.ANSWERED, _STAGE.RATED, _STAGE.SETTLED)
_AFTER_ANSWER = (*_ANSWERED, _STAGE.DISSATISFIED)
_LIVE = (*_BEFORE, *_TO_DO, *_AFTER_ANSWER)
# Where the work stands once no return is pending: in the first round, and in a later one.
_AGAIN = (_STAGE.REHANDLING, _STAGE.DISSATISFIED, _STAGE.ANSWERED)
_GOES_ON = Branch((_STAGE.HANDLING, *_AGAIN, _STAGE.RATED, _STAGE.SETTLED), _stands)
_REFUSED = Branch((_STAGE.RETURN_ASKED, *_GOES_ON.targets), _stands)
TABLE = Table(
    _STAGE.SUBMITTED,
    {
        **{(stage, ev.ReviewPassed): _REVIEW for stage in _TO_REVIEW},
        **{(stage, ev.ReviewFailed): _STAGE.SENT_BACK for stage in _TO_REVIEW},
        **{(stage, ev.Accepted): _STAGE.ACCEPTED for stage in _TO_ASSIGN[:2]},
        **{
            (stage, ev.NotAccepted): _STAGE.NOT_ACCEPTED for stage in (*_TO_REVIEW, _STAGE.ACCEPTED)
        },
        **{
            (stage, ev.Resubmitted): _STAGE.SUBMITTED
            for stage in (_STAGE.SENT_BACK, _STAGE.NOT_ACCEPTED)
        },
        **{(stage, ev.ReceiptNoted): stage for stage in (_STAGE.ACCEPTED, *_TO_DO, *_AFTER_ANSWER)},
        **{(stage, ev.Assigned): _STAGE.HANDLING for stage in _TO_ASSIGN},
        # Several may ask at a time, and others answer in the meantime.
        (_STAGE.HANDLING, ev.ReturnAsked): _STAGE.RETURN_ASKED,
        **{(stage, ev.ReturnAsked): stage for stage in _RETURNS},
        **{(stage, ev.ReturnAgreed): _STAGE.RETURNED for stage in _RETURNS},
        (_STAGE.RETURN_ASKED, ev.ReturnRefused): _REFUSED,
        (_STAGE.RETURNED, ev.ReturnRefused): _STAGE.RETURNED,
        **{(stage, ev.Reassigned): _GOES_ON for stage in _AT_WORK},
        # What comes late is still told: a contact, say, after the answer.
        **{
            (stage, kind): stage
            for stage in (*_TO_DO, *_AFTER_ANSWER)
            for kind in (
                ev.Contacted,
                ev.CoHandlerOpinion,
                ev.OpinionRedoAsked,
                ev.FollowedUp,
                ev.CommitmentRated,
            )
        },
        **{(stage, ev.ExtensionGranted): stage for stage in _AT_WORK},
        (_STAGE.HANDLING, ev.Answered): Branch((_STAGE.HANDLING, *_AGAIN), _stands),
        **{(stage, ev.Answered): stage for stage in _RETURNS},
        (_STAGE.REHANDLING, ev.Answered): Branch(_AGAIN, _stands),
        (_STAGE.DISSATISFIED, ev.Answered): Branch(_AGAIN[1:], _stands),
        # One that was not in writing may be given anew.
        **{(stage, ev.Answered): _STAGE.ANSWERED for stage in _ANSWERED},
        # Of several who answer apart, each is rated, asked again and settled by itself.
        **{
            (stage, kind): stage
            for stage in _AT_WORK
            for kind in (ev.AnswerRated, ev.SecondHandlingAsked, ev.Settled)
        },
        **{(stage, ev.AnswerRated): stage for stage in (_STAGE.REHANDLING, _STAGE.DISSATISFIED)},
        (_STAGE.ANSWERED, ev.AnswerRated): Branch(
            (_STAGE.DISSATISFIED, _STAGE.ANSWERED, _STAGE.RATED, _STAGE.SETTLED), _stands
        ),
        **{
            (stage, ev.SecondHandlingAsked): _STAGE.REHANDLING
            for stage in (*_AFTER_ANSWER, _STAGE.REHANDLING)
        },
        (_STAGE.REHANDLING, ev.Settled): _STAGE.REHANDLING,
        (_STAGE.DISSATISFIED, ev.Settled): Branch(
            (_STAGE.DISSATISFIED, _STAGE.ANSWERED, _STAGE.SETTLED), _stands
        ),
        **{(stage, ev.Closed): _STAGE.CLOSED for stage in _ANSWERED},
        (_STAGE.CLOSED, ev.AnswerRated): Branch((_STAGE.DISSATISFIED, _STAGE.CLOSED), _told_late),
        **{
            (stage, ev.Withdrawn): _STAGE.WITHDRAWN
            for stage in (*_BEFORE, *_TO_DO, _STAGE.DISSATISFIED)
        },
        **{
            (stage, kind): stage
            for stage in _LIVE
            for kind in (ev.KeyChosen, ev.RoleTaken, ev.StepTaken)
        },
    },
)
"""What may follow what in the handling of a suggestion (代表建议的流转)."""
