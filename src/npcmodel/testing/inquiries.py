"""Strategies for interpellations, their answers, and the verdicts on them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel import supervision
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.inquiries import Addressee
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.ruling import Ruling
from npcmodel.supervision import (
    AnswerForm,
    AnswerPlace,
    InterpellationAnswer,
    InterpellationPart,
    Reader,
)
from npcmodel.testing.dates import days
from npcmodel.testing.facts import rolls
from npcmodel.testing.making import built

__all__ = [
    "INQUIRY_RULES",
    "addressees",
    "answer_forms",
    "answer_places",
    "dissatisfactions",
    "inquiry_days",
    "interpellation_answers",
    "interpellation_parts",
    "interpelled",
    "readers",
]

_TEXTS_FROM = date(2025, 3, 12)
_COMMITTEE_LEVELS = [one for one in Level if one.tier is not Tier.TOWNSHIP]


def inquiry_days() -> SearchStrategy[date]:
    """Return days on which every text on interpellations is known."""
    return days(first=_TEXTS_FROM)


def interpelled() -> SearchStrategy[Roll]:
    """Return congresses and standing committees, in which interpellations are put."""
    return rolls(body=Body.CONGRESS) | st.sampled_from(_COMMITTEE_LEVELS).flatmap(
        lambda level: rolls(body=Body.STANDING_COMMITTEE, level=level)
    )


def addressees() -> SearchStrategy[Addressee]:
    """Return organs that are interpellated (质询对象)."""
    return st.sampled_from(Addressee)


def interpellation_parts() -> SearchStrategy[InterpellationPart]:
    """Return what an interpellation may have."""
    return st.sampled_from(InterpellationPart)


def answer_places() -> SearchStrategy[AnswerPlace]:
    """Return where an answer may be given orally."""
    return st.sampled_from(AnswerPlace)


def readers() -> SearchStrategy[Reader]:
    """Return for whom a written answer may be printed (印发范围)."""
    return st.sampled_from(Reader)


def interpellation_answers(roll: Roll | None = None) -> SearchStrategy[InterpellationAnswer]:
    """Return how an interpellation was answered (答复).

    Args:
        roll: the body in which it was put: the answer is often a lawful one of its kind; None
            for any answer.
    """

    def build(draw: DrawFn) -> InterpellationAnswer:
        by: SearchStrategy[Body | None] = st.none() | st.sampled_from(Body)
        where = answer_places()
        to = st.lists(readers(), unique=True)
        if roll is not None:
            form = supervision.answer_form(roll, on=_TEXTS_FROM)
            by = st.just(form.decided_by) | by
            township = roll.level.tier is Tier.TOWNSHIP
            where = st.sampled_from(form.oral_at) | where.filter(
                lambda one: not (township and one is AnswerPlace.SPECIAL_COMMITTEE)
            )
            to = st.just(list(form.printed_for)) | to
        decided_by, head = draw(by), draw(st.booleans())
        if draw(st.booleans()):
            return InterpellationAnswer(decided_by, draw(where), head, draw(st.booleans()))
        return InterpellationAnswer(decided_by, None, head, printed_for=tuple(draw(to)))

    return built(build)


def answer_forms() -> SearchStrategy[AnswerForm]:
    """Return how interpellations may be answered (答复方式)."""

    def build(draw: DrawFn) -> AnswerForm:
        return supervision.answer_form(draw(interpelled()), on=draw(inquiry_days()))

    return built(build)


def dissatisfactions(roll: Roll) -> SearchStrategy[tuple[int, int]]:
    """Return how many put an interpellation and how many are dissatisfied, often about half.

    Args:
        roll: the body in which it was put.
    """

    def build(draw: DrawFn) -> tuple[int, int]:
        submitters = draw(st.integers(1, min(roll.members, 60)))
        near = [max(0, min(submitters, submitters // 2 + step)) for step in (-1, 0, 1)]
        return submitters, draw(st.sampled_from(near) | st.integers(0, submitters))

    return built(build)


def _known(on: date) -> date:
    """A day asked of every text at once; what is before the youngest is moved to it."""
    return max(on, _TEXTS_FROM)


def _interpellation_form_valid(draw: DrawFn, on: date) -> Ruling:
    has = draw(st.just(list(InterpellationPart)) | st.lists(interpellation_parts(), unique=True))
    asked = draw(addressees() | st.none())
    return supervision.interpellation_form_valid(
        draw(interpelled()), has, addressee=asked, on=_known(on)
    )


def _answer_given_valid(draw: DrawFn, on: date) -> Ruling:
    roll = draw(interpelled())
    answer = draw(interpellation_answers(roll))
    return supervision.answer_given_valid(roll, answer, on=_known(on))


def _further_answer_valid(draw: DrawFn, on: date) -> Ruling:
    roll = draw(interpelled())
    submitters, dissatisfied = draw(dissatisfactions(roll))
    national = roll.body is Body.CONGRESS and roll.level.national
    return supervision.further_answer_valid(
        roll,
        submitters=submitters,
        dissatisfied=dissatisfied,
        delegation=national and draw(st.booleans()),
        on=_known(on),
    )


INQUIRY_RULES: dict[str, Callable[[DrawFn, date], Ruling]] = {
    "answer_given_valid": _answer_given_valid,
    "further_answer_valid": _further_answer_valid,
    "interpellation_form_valid": _interpellation_form_valid,
}
"""The rules of this topic, by name, and how the facts of each are drawn."""
