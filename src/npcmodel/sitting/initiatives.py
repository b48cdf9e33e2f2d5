"""May it be put, and by whom?"""

from __future__ import annotations

import enum
from datetime import date
from typing import Any

from npcmodel.checks import count, day, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Tier
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Ground, Measure, Question, Ruling, Share, decide, weigh
from npcmodel.law.wording import Text, english
from npcmodel.params import constitution, npc_organic_law, organic_law
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.sources import asked_whom, known, local

__all__ = ["Initiative", "may_initiate"]


@enum.unique
class Initiative(enum.Enum):
    """What may be started (提议事项)."""

    EXTRAORDINARY_SESSION = "临时召集会议"
    CONSTITUTIONAL_AMENDMENT = "修改宪法"


_QUESTIONS = {
    initiative: Question(
        "may_initiate",
        Text(f"{initiative.value}：可以提议", f"{english(initiative)}: may be proposed"),
        Text(f"{initiative.value}：不得提议", f"{english(initiative)}: may not be proposed"),
    )
    for initiative in Initiative
}
_MAY_ACT = Text("该机构可以提议", "this body may propose it")
_MAY_NOT_ACT = Text("该机构不在可以提议之列", "this body is not among those that may propose it")


def may_initiate(  # noqa: PLR0913  # the contract's own arguments
    initiative: Initiative,
    roll: Roll,
    *,
    on: date,
    signers: int | None = None,
    by: Body | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether an initiative may be put (提议).

    Args:
        initiative: what is to be started.
        roll: the congress it is put to, and its deputies, in persons.
        on: the day whose law applies.
        signers: deputies who propose it, in persons.
        by: the organ that proposes it alone; give either signers or an organ.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: neither or both kinds of initiator, more signers than deputies who can act,
            a body that is no congress, or an initiative that the level does not have.
        NotInForceError: no text of the provision is known for the day.

    Law: 宪法 61 I, 64 I; 全国人大组织法 8 II; 地方组织法 14 III.
    Limitations: before 12 March 2022 no text known lets a local organ call a session on its own.
        Convening stays the decision of the convening body (可以): a yes says that the
        proposal is a valid one.
    """
    on = day("on", on)
    member("initiative", initiative, Initiative)
    instance("roll", roll, Roll)
    if roll.body is not Body.CONGRESS:
        raise FactsError("roll.body", roll.body, "Body.CONGRESS, the deputies it is put to")
    if (signers is None) == (by is None):
        raise FactsError("signers", signers, "exactly one of signers= and by=")
    asked: tuple[tuple[str, object], ...] = (
        ("initiative", initiative),
        ("roll", roll),
        ("signers", signers),
        ("by", by),
        ("profile", profile),
    )
    parameters = _parameters(initiative, roll)
    if by is not None:
        organs = _organs(initiative, roll)
        grounds = _organ(member("by", by, Body), roll, known(on, organs)[0].source)
        return decide(_QUESTIONS[initiative], on, asked, grounds, notes=asked_whom(roll, profile))
    signers = count("signers", signers, 0, roll.able)
    places = local(profile, roll, "extraordinary", on)
    provisions: list[Any] = [*known(on, parameters), *(place.provision for place in places)]
    grounds = tuple(
        weigh(one.source, one.value, Measure.SIGNERS, signers, roll.members) for one in provisions
    )
    notes = asked_whom(roll, profile, places)
    return decide(_QUESTIONS[initiative], on, asked, grounds, notes=notes)


def _parameters(initiative: Initiative, roll: Roll) -> tuple[Parameter[Share], ...]:
    national = roll.level.national
    if initiative is Initiative.CONSTITUTIONAL_AMENDMENT:
        if not national:
            raise FactsError("roll.level", roll.level, "Level.NATIONAL: the nation amends it")
        return (constitution.AMENDMENT_PROPOSAL,)
    if national:
        return (npc_organic_law.EXTRAORDINARY_SESSION, constitution.EXTRAORDINARY_SESSION)
    return (organic_law.EXTRAORDINARY_SESSION,)


def _organs(initiative: Initiative, roll: Roll) -> tuple[Parameter[Any], ...]:
    """The provisions that name organs: in localities younger than those that name deputies."""
    if roll.level.national:
        return _parameters(initiative, roll)
    return (organic_law.EXTRAORDINARY_SESSION_BY_ORGAN,)


def _organ(by: Body, roll: Roll, source: Citation) -> tuple[Ground, ...]:
    township = roll.level.tier is Tier.TOWNSHIP
    holds = by is (Body.PRESIDIUM if township else Body.STANDING_COMMITTEE)
    return (Ground(source, holds=holds, says=_MAY_ACT if holds else _MAY_NOT_ACT),)
