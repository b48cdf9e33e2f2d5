"""What no text says of a case of appointment, and what one leaves in doubt."""

from __future__ import annotations

from datetime import date

from npcmodel.appointments.case_facts import (
    Appointing,
    appointment_texts,
    in_term,
    stays_unchanged,
    term_began,
)
from npcmodel.appointments.events import LawTestTaken, Voted, Withdrawn
from npcmodel.appointments.guards import (
    failed_tests,
    law_tests,
    longest_run,
    meets,
    nominators,
    relied_on,
    tests_counted,
)
from npcmodel.appointments.oath_guards import oath_points
from npcmodel.facts.bodies import Body
from npcmodel.law.ruling import OpenPoint
from npcmodel.law.wording import Text
from npcmodel.profiles.appointing import LawTest, PassValidity

__all__ = ["open_points"]

_TOPICS = {
    "renomination": Text(
        "未获通过后能否、何时再次提请，没有查到条文",
        "whether and when one not carried is proposed again: no text is known",
    ),
    "law_test": Text(
        "任前是否须通过法律知识考试，没有查到条文",
        "whether a test of law is passed first: no text is known",
    ),
    "speech": Text(
        "表决前是否作拟任职发言，没有查到条文",
        "whether the nominee speaks before the vote: no text is known",
    ),
    "not_before": Text(
        "通过以前能否对外公布，没有查到条文",
        "whether it may be made public before the vote: no text is known",
    ),
}
_NOMINATOR = Text("由谁提名，没有查到条文", "who nominates: no text is known")
_NEW_TERM = Text(
    "换届后职务无变动的是否重新任命，没有查到条文",
    "whether a holder is appointed anew after a change of term: no text is known",
)
_WITHDRAWN_BETWEEN = Text(
    "两次未获通过之间有撤回的，是否仍属连续，条文没有写明",
    "whether a withdrawal between two failures breaks the row is not said",
)
_TESTED_AGAIN = Text(
    "补考仍不及格的，再次提名时能否重新考试，条文没有写明",
    "whether who failed the resit may be tested again for a later nomination is not said",
)
_HOW_LONG = Text(
    "以前各届参加的考试是否仍然有效，条文没有写明",
    "whether a test taken in an earlier term still counts is not said",
)
_WHICH_TERM = Text(
    "所依据的考试是否在本届内通过，案件没有记载换届，无从判断",
    "the case tells of no change of term: whether the earlier pass lies in this one is not known",
)


def open_points(case: Appointing, on: date) -> tuple[OpenPoint, ...]:
    """Return what no text that was asked says on the day, and what a text leaves in doubt."""
    points: tuple[OpenPoint, ...] = ()
    if case.by is Body.STANDING_COMMITTEE:
        silent = [says for field, says in _TOPICS.items() if not appointment_texts(case, field, on)]
        points += tuple(map(OpenPoint, silent))
    if nominators(case, on) is None:
        points += (OpenPoint(_NOMINATOR),)
    if stays_unchanged(case, on) is None:
        points += (OpenPoint(_NEW_TERM),)
    return (*points, *oath_points(case, on), *_of_rows(case, on), *_of_tests(case, on))


def _of_rows(case: Appointing, on: date) -> tuple[OpenPoint, ...]:
    """Return the doubt about failures with a withdrawal between them."""
    failed = [one for one in in_term(case) if isinstance(one, Voted) and not one.passed]
    return tuple(
        OpenPoint(_WITHDRAWN_BETWEEN, one.source)
        for one in appointment_texts(case, "renomination", on)
        if one.value.consecutive
        and longest_run(case) < one.value.failures <= len(failed)
        and any(isinstance(step, Withdrawn) for step in in_term(case))
    )


def _of_tests(case: Appointing, on: date) -> tuple[OpenPoint, ...]:
    """Return the doubts about tests of law, on which the lawfulness of the vote hangs."""
    return tuple(
        OpenPoint(says, one.source, decides=True)
        for one in law_tests(case, on)
        if (says := _doubt(case, one.value)) is not None
    )


def _doubt(case: Appointing, rule: LawTest) -> Text | None:
    counted = tests_counted(case, rule)
    if rule.resits is not None:
        first = counted[: rule.resits + 1]
        exhausted = len(first) > rule.resits and not any(one.passed for one in first)
        if exhausted and failed_tests(case) <= rule.resits:
            return _TESTED_AGAIN
    met = any(meets(rule, one) for one in counted)
    if rule.validity is PassValidity.TERM:
        unknown = term_began(case) is None and not met and relied_on(case, rule)
        return _WHICH_TERM if unknown else None
    taken = [one for one in in_term(case) if isinstance(one, LawTestTaken)]
    before = met and not any(meets(rule, one) for one in taken)
    return _HOW_LONG if before and rule.validity is PassValidity.NOT_SAID else None
