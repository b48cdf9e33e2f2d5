"""The new government, and how persons are voted on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import attrs

from npcmodel.checks import count, day, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.deadline import Deadline
from npcmodel.law.ruling import Ground, OpenPoint, Result, reasons
from npcmodel.law.saying import said
from npcmodel.law.wording import Lang, Text, language
from npcmodel.params import npcsc_appointments, organic_appointments
from npcmodel.profiles.parts import TimeUnit
from npcmodel.sitting.decisions import Matter
from npcmodel.sitting.spans import deadline, timed

__all__ = ["SeparateVotes", "government_due", "separate_votes"]

_PROPOSED = Text(
    "提请本级人大常委会任命政府秘书长、厅长、局长、委员会主任、科长",
    "the other members of the government are proposed to the standing committee for appointment",
)


def government_due(elected: date, *, level: Level, on: date) -> Deadline:
    """Return the last day to propose the members of a new government (提请任命的期限).

    Args:
        elected: the day on which the heads of the new government were elected.
        level: of which level it is.
        on: the day whose law applies.

    Raises:
        FactsError: the nation or a township: they have no such members.
        NotInForceError: no text of the provision is known for the day.

    Law: 地方组织法 71.
    Limitations: they must be proposed in time; by when they must be appointed is not said. Where
        heads and deputies were elected on several days, the text does not say which one counts.
    """
    on = day("on", on)
    elected = day("elected", elected)
    if member("level", level, Level).tier in {Tier.NATIONAL, Tier.TOWNSHIP}:
        raise FactsError("level", level, "a local level from the county up")
    months = organic_appointments.GOVERNMENT_MONTHS.at(on)
    return deadline(elected, [timed(months, TimeUnit.MONTHS)], _PROPOSED)


# How persons are voted on


@attrs.frozen
class SeparateVotes(Result):
    """How many votes are taken on so many persons (逐人表决、合并表决).

    Attributes:
        persons: on how many persons.
        votes: how many votes are taken.
        merged: whether some are voted on together.
        grounds: the provisions.
        open: doubts of the texts.
    """

    persons: int
    votes: int
    merged: bool
    grounds: tuple[Ground, ...]
    open: tuple[OpenPoint, ...] = ()

    def explain(self, lang: Lang = "zh") -> str:
        """Return how many votes there are, and the provisions, a line each."""
        zh = language(lang) == "zh"
        how = ("部分或者全部合并" if self.merged else "逐人") if zh else ""
        more = ", some of them together" if self.merged else ", person by person"
        head = (
            f"{self.persons}人，{how}表决{self.votes}次"
            if zh
            else f"persons: {self.persons}, votes: {self.votes}{more}"
        )
        return "\n".join([head, *reasons(lang, self.grounds, self.open)])


_AS_REQUIRED = Text(
    "什么情况可以合并表决，条文没有规定",
    "the text does not say in which circumstances persons are voted on together",
)


def separate_votes(
    roll: Roll,
    persons: int,
    *,
    on: date,
    together: Sequence[int] = (),
    matter: Matter | None = None,
) -> SeparateVotes:
    """Return how many votes the NPC Standing Committee takes on so many persons (逐人表决).

    Each is voted on alone, but for those put to the vote together as circumstances require.

    Args:
        roll: the NPC Standing Committee.
        persons: how many are to be appointed or removed, in persons.
        on: the day whose law applies.
        together: the sizes of the groups that are voted on together, in persons, two or more each.
        matter: `Matter.REMOVAL` for removals; None for appointments.

    Raises:
        FactsError: another body, a matter that is no removal, or groups of one or of more persons
            than there are.
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大常委会议事规则 47 (2009: 34).
    Limitations: local standing committees vote as their own rules say.
    """
    on = day("on", on)
    instance("roll", roll, Roll)
    if roll.body is not Body.STANDING_COMMITTEE or not roll.level.national:
        raise FactsError("roll", roll, "the NPC Standing Committee: others have rules of their own")
    if matter not in {None, Matter.REMOVAL}:
        raise FactsError("matter", matter, "REMOVAL, or None for appointments")
    persons = count("persons", persons, 1)
    if isinstance(together, str | bytes) or not isinstance(together, Sequence):
        raise FactsError("together", together, "a sequence of whole numbers")
    sizes = [count("together", size, 2, persons) for size in together]
    if sum(sizes) > persons:
        raise FactsError("together", together, f"no more than {persons} persons in all")
    rule = npcsc_appointments.SEPARATE_APPOINTMENTS
    rule = rule if matter is None else npcsc_appointments.SEPARATE_REMOVALS
    grounds = said(on, rule)
    points = (OpenPoint(_AS_REQUIRED, grounds[0].citation),) if sizes else ()
    votes = persons - sum(sizes) + len(sizes)
    return SeparateVotes(persons, votes, bool(sizes), grounds, points)
