"""The numbers that local texts set for supervision (监督工作的数目)."""

from __future__ import annotations

import enum
from datetime import date

from npcmodel.checks import count, day, member
from npcmodel.facts.levels import Level
from npcmodel.law.ruling import Measure, Ruling
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import LAWFUL_NUMBER, Limits, limited, questions
from npcmodel.supervision.texts import committee_level, provided

__all__ = ["SupervisionNumber", "supervision_number_valid"]


@enum.unique
class SupervisionNumber(enum.Enum):
    """What local texts set numbers for in supervision (监督工作的数目)."""

    RECTIFICATION_INQUIRIES = "一届之内对审计整改情况的专题询问"


_NUMBERS = questions("supervision_number_valid", SupervisionNumber, LAWFUL_NUMBER)


def supervision_number_valid(
    what: SupervisionNumber, number: int, *, level: Level, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether a number is one that the texts on supervision allow (数目).

    Args:
        what: what is counted, over the whole term of the committee.
        number: how many there were.
        level: of the standing committee.
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: a number that is no count, a level without a standing committee, or a profile
            that does not fit.

    Law: local texts on supervision.
    """
    on = day("on", on)
    member("what", what, SupervisionNumber)
    number = count("number", number)
    texts = provided(what.name.lower(), committee_level(level, profile), profile, on)
    asked = (("what", what), ("number", number), ("level", level), ("profile", profile))
    rule = Limits(what, Measure.TIMES)
    return limited(_NUMBERS[what], on, asked, rule, number, texts, profile)
