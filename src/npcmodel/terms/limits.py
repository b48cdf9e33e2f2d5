"""How many terms on end one person may hold an office."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import cast

from npcmodel.checks import count, day, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level
from npcmodel.facts.offices import Office
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import (
    Bound,
    Ground,
    Measure,
    OpenPoint,
    Question,
    Ruling,
    decide,
)
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text
from npcmodel.params import constitution_terms as constitution
from npcmodel.sitting.sources import known
from npcmodel.terms.sources import holder_of, source_of

__all__ = ["consecutive_terms_valid"]

_LIMITS: dict[Office, Parameter[int]] = {
    Office.COMMITTEE_CHAIR: constitution.COMMITTEE_CONSECUTIVE_TERMS,
    Office.COMMITTEE_VICE_CHAIR: constitution.COMMITTEE_CONSECUTIVE_TERMS,
    Office.PRESIDENT: constitution.PRESIDENT_CONSECUTIVE_TERMS,
    Office.VICE_PRESIDENT: constitution.PRESIDENT_CONSECUTIVE_TERMS,
    Office.PREMIER: constitution.STATE_COUNCIL_CONSECUTIVE_TERMS,
    Office.VICE_PREMIER: constitution.STATE_COUNCIL_CONSECUTIVE_TERMS,
    Office.STATE_COUNCILLOR: constitution.STATE_COUNCIL_CONSECUTIVE_TERMS,
    Office.SUPERVISORY_DIRECTOR: constitution.SUPERVISORY_CONSECUTIVE_TERMS,
    Office.COURT_PRESIDENT: constitution.COURT_CONSECUTIVE_TERMS,
    Office.PROCURATOR_GENERAL: constitution.PROCURATORATE_CONSECUTIVE_TERMS,
}
_QUESTION = Question(
    "consecutive_terms_valid",
    Text("连续任职未超过法定届数", "no more terms on end than the law allows"),
    Text("连续任职超过法定届数", "more terms on end than the law allows"),
)
_NO_LIMIT = Text(
    "宪法和法律没有限制该职务连续任职的届数",
    "neither the Constitution nor a statute limits the terms on end of this office",
)
_STATUTES_ALONE = Text(
    "只问宪法和法律；党内法规和干部管理规定未问",
    "asked of the Constitution and statutes alone, not of the Party's rules on cadres",
)
_PART_OF_A_TERM = Text(
    "中途当选或者中途离任的一届是否计入，没有明文",
    "whether a term held only in part counts is not said",
)
_WHOLE_ONLY = Text("只计整届任职的", "counting only terms held from beginning to end")
_JOINED_OFFICES = Text(
    "同一款所列的职务是否合并计算，没有明文",
    "whether the offices named in one sentence are counted together is not said",
)


def consecutive_terms_valid(  # noqa: PLR0913  # which office, which terms, and by which law
    office: Office,
    terms: Sequence[int],
    *,
    level: Level,
    on: date,
    partial: Sequence[int] = (),
    others: Sequence[int] = (),
) -> Ruling:
    """Rule whether a term is within the consecutive terms that an office allows (连续任职).

    Asked of the last of the terms given; terms follow one another where their numbers do.
    The earlier ones were questions of their own days.

    Args:
        office: the office.
        terms: the numbers of the congresses (届) in whose terms one person held it, rising, the
            term asked about last.
        level: the level of the office.
        on: the day whose law applies.
        partial: those of the terms that were held only in part (补选、中途离任).
        others: the numbers of the terms in which the person held another office that the same
            sentence names (副总理 before 总理), rising.

    Raises:
        FactsError: an office that the level lacks or without a term, numbers that do not rise, a
            partial term that is not among the terms, another office's term after the last, one
            that is a whole term of this office as well, or any where the sentence names one
            office alone.
        NotInForceError: no text of a provision is known for the day.

    Law: 宪法 66 II, 79 III, 87 II, 124 III, 129 II, 135 II.
    Limitations: offices without a limit in the texts are within it; the Party's own rules on the
        terms of cadres are not asked.
    """
    on = day("on", on)
    instance("office", office, Office)
    holder = holder_of(office, member("level", level, Level))
    held, part, joint = _history(office, level, terms, partial, others)
    limit = _limit(office, level, on)
    asked = (
        ("office", office),
        ("terms", held),
        ("level", level),
        ("partial", part),
        ("others", joint),
    )
    if limit is None:
        texts = worded(known(on, source_of(holder, level).says))
        grounds = (*texts, Ground(None, holds=True, says=_NO_LIMIT))
        return decide(_QUESTION, on, asked, grounds, notes=(_STATUTES_ALONE,))
    run = _run(set(held), held[-1])
    whole = _run(set(held) - set(part), held[-1])
    points: tuple[OpenPoint, ...] = ()
    counting: Text | None = None
    if run > limit.value >= whole:
        points = (OpenPoint(_PART_OF_A_TERM, limit.source, decides=True),)
        run, counting = whole, _WHOLE_ONLY
    elif run <= limit.value < _run({*held, *joint}, held[-1]):
        points = (OpenPoint(_JOINED_OFFICES, limit.source, decides=True),)
    ground = Ground(
        limit.source,
        run <= limit.value,
        Measure.CONSECUTIVE_TERMS,
        run,
        limit.value,
        Bound.AT_MOST,
        says=counting,
    )
    return decide(_QUESTION, on, asked, (ground,), points)


def _limit(office: Office, level: Level, on: date) -> Provision[int] | None:
    """Return the limit of the day, or None where the texts of the day give none."""
    parameter = _LIMITS.get(office) if level.national else None
    if parameter is None:
        return None
    last = parameter.versions.entries[-1].until
    return None if last is not None and on > last else parameter.at(on)


def _run(numbers: set[int], last: int) -> int:
    """Return how many numbers follow one another down from the last."""
    run = 0
    while last - run in numbers:
        run += 1
    return run


def _rising(field: str, numbers: object) -> tuple[int, ...]:
    if isinstance(numbers, str | bytes) or not isinstance(numbers, Sequence):
        raise FactsError(field, numbers, "a sequence of the numbers of terms")
    found = tuple(count(field, number, 1) for number in cast("Sequence[object]", numbers))
    if any(one >= two for one, two in pairwise(found)):
        raise FactsError(field, found, "rising numbers of terms")
    return found


def _history(
    office: Office, level: Level, terms: object, partial: object, others: object
) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]:
    """Return the terms held, those held in part and those of the other offices, once they fit."""
    held, part = _rising("terms", terms), _rising("partial", partial)
    joint = _rising("others", others)
    if not held:
        raise FactsError("terms", terms, "at least the term asked about")
    if not set(part) <= set(held):
        raise FactsError("partial", partial, f"some of the terms {held}")
    limit = _LIMITS.get(office) if level.national else None
    alone = limit is None or sum(one is limit for one in _LIMITS.values()) == 1
    if joint and alone:
        raise FactsError("others", others, "(): no sentence names this office with another")
    if joint and joint[-1] > held[-1]:
        raise FactsError("others", others, f"no term after {held[-1]}, the one asked about")
    if not set(joint) & set(held) <= set(part):
        raise FactsError("partial", part, "the terms among them in which another was held too")
    return held, part, joint
