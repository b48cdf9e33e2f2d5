"""May it be put, and by whom?"""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from npcmodel.checks import count, day, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.areas import ElectoralDistrict, ServiceCongress, ServiceDistrict
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.forces import ServiceOrgan
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import (
    Ground,
    Measure,
    OpenPoint,
    Question,
    Ruling,
    Share,
    decide,
    weigh,
)
from npcmodel.law.wording import Text, english
from npcmodel.profiles.profile import Local, Profile
from npcmodel.sitting import proposers
from npcmodel.sitting.places import appointing, size_of, unbound
from npcmodel.sitting.proposers import Forums, Proposers
from npcmodel.sitting.sources import asked_whom, known, local

__all__ = ["Initiative", "may_initiate"]


@enum.unique
class Initiative(enum.Enum):
    """What may be started (提议事项)."""

    EXTRAORDINARY_SESSION = "临时召集会议"
    CONSTITUTIONAL_AMENDMENT = "修改宪法"
    NOMINATION_OF_OFFICIAL = "提名国家机关组成人员候选人"
    NOMINATION_OF_DEPUTY = "推荐代表候选人"
    RECALL_OF_OFFICIAL = "罢免国家机关组成人员"
    RECALL_OF_DEPUTY = "罢免代表"
    REMOVAL = "撤职"
    BILL = "议案"
    LAW_BILL = "法律案"
    INTERPELLATION = "质询"
    INVESTIGATION = "组织特定问题调查委员会"
    SUGGESTION = "建议、批评和意见"


_Where = Roll | ElectoralDistrict | ServiceCongress
_FORUMS: dict[Initiative, Forums] = {
    Initiative.EXTRAORDINARY_SESSION: proposers.EXTRAORDINARY_SESSION,
    Initiative.CONSTITUTIONAL_AMENDMENT: proposers.CONSTITUTIONAL_AMENDMENT,
    Initiative.NOMINATION_OF_OFFICIAL: proposers.NOMINATION_OF_OFFICIAL,
    Initiative.NOMINATION_OF_DEPUTY: proposers.NOMINATION_OF_DEPUTY,
    Initiative.RECALL_OF_OFFICIAL: proposers.RECALL_OF_OFFICIAL,
    Initiative.RECALL_OF_DEPUTY: proposers.RECALL_OF_DEPUTY,
    Initiative.REMOVAL: proposers.REMOVAL,
    Initiative.BILL: proposers.BILL,
    Initiative.LAW_BILL: proposers.LAW_BILL,
    Initiative.INTERPELLATION: proposers.INTERPELLATION,
    Initiative.INVESTIGATION: proposers.INVESTIGATION,
    Initiative.SUGGESTION: proposers.SUGGESTION,
}
_BY_VOTERS: dict[Initiative, Proposers] = {
    Initiative.NOMINATION_OF_DEPUTY: proposers.SERVICE_NOMINATION,
    Initiative.RECALL_OF_DEPUTY: proposers.SERVICE_RECALL_BY_VOTERS,
}
_IN_CONGRESS: dict[Initiative, Proposers] = {
    Initiative.NOMINATION_OF_DEPUTY: proposers.SERVICE_NOMINATION,
    Initiative.RECALL_OF_DEPUTY: proposers.SERVICE_RECALL_IN_SESSION,
}
_QUESTIONS = {
    initiative: Question(
        "may_initiate",
        Text(f"{initiative.value}：可以提议", f"{english(initiative)}: may be proposed"),
        Text(f"{initiative.value}：不得提议", f"{english(initiative)}: may not be proposed"),
    )
    for initiative in Initiative
}
# Which field of a profile speaks to it.
_FIELDS: dict[Initiative, tuple[str, ...]] = {
    Initiative.EXTRAORDINARY_SESSION: ("extraordinary",),
    Initiative.NOMINATION_OF_OFFICIAL: ("nomination_signers",),
    Initiative.NOMINATION_OF_DEPUTY: ("deputy_nomination_signers",),
    Initiative.RECALL_OF_OFFICIAL: ("recall_signers",),
    Initiative.RECALL_OF_DEPUTY: ("deputy_recall_signers",),
    Initiative.BILL: ("bill_signers", "deputies_bill_signers"),
    Initiative.INTERPELLATION: ("interpellation_signers",),
    Initiative.INVESTIGATION: ("investigation_signers",),
    Initiative.REMOVAL: ("removal_signers",),
}
_ORGANS: dict[Initiative, tuple[str, ...]] = {
    Initiative.EXTRAORDINARY_SESSION: ("extraordinary_organs",),
    Initiative.NOMINATION_OF_OFFICIAL: ("nomination_organs",),
    Initiative.NOMINATION_OF_DEPUTY: ("deputy_nomination_organs",),
    Initiative.RECALL_OF_OFFICIAL: ("recall_organs",),
    Initiative.RECALL_OF_DEPUTY: ("deputy_recall_organs",),
    Initiative.BILL: ("bill_organs",),
    Initiative.INVESTIGATION: ("investigation_organs",),
}
_DELEGATIONS: dict[Initiative, tuple[str, ...]] = {
    Initiative.BILL: ("bill_delegations",),
    Initiative.INTERPELLATION: ("interpellation_delegations",),
    Initiative.INVESTIGATION: ("investigation_delegations",),
}
_OF_VOTERS: dict[tuple[Initiative, Tier | None], str] = {
    **dict.fromkeys(
        ((Initiative.NOMINATION_OF_DEPUTY, tier) for tier in (None, Tier.COUNTY, Tier.TOWNSHIP)),
        "nominators",
    ),
    (Initiative.RECALL_OF_DEPUTY, Tier.COUNTY): "county_recall_signers",
    (Initiative.RECALL_OF_DEPUTY, Tier.TOWNSHIP): "township_recall_signers",
}
_OTHERS = 2  # kinds of initiator that are not given
_MAY_ACT = Text("该机构可以提议", "this body may propose it")
_MAY_NOT_ACT = Text("该机构不在可以提议之列", "this body is not among those that may propose it")
_NO_SIGNERS = Text("联名不在可以提议之列", "signers are not among those who may propose it")
_ADDED = Text(
    "法律所列的提议者中没有，只见于地方规定",
    "the statute does not list it among those who may propose; a local text alone does",
)
_ALONE = Text(
    "当日的法律条文没有录入，只见于地方规定，法律所列的提议者不详",
    "the statute's text of the day is not known, only a local one; whom it lets propose is unknown",
)
_ALONE_WITHOUT = Text(
    "当日的法律条文没有录入，地方规定所列的提议者中没有，法律所列的提议者不详",
    "the statute's text of the day is not known; a local text does not list it among those who "
    "may propose, and whom the statute lets propose is unknown",
)
_NO_DELEGATIONS = Text(
    "代表团不在可以提议之列", "delegations are not among those that may propose it"
)


def may_initiate(  # noqa: PLR0913  # the contract's own arguments
    initiative: Initiative,
    roll: Roll | ElectoralDistrict | ServiceCongress,
    *,
    on: date,
    signers: int | None = None,
    delegations: int | None = None,
    by: Body | ServiceOrgan | None = None,
    level: Level | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether an initiative may be put (提议).

    Signers count as persons: against a number, or against all deputies, members in office.
    Those suspended cannot sign. Whoever the provision does not list may not propose.

    Args:
        initiative: what is to be started.
        roll: the congress or standing committee it is put to, with its members, in persons; or
            the district whose voters start it, or the servicemen's congress. A deputy whom a
            congress elected is recalled by that congress, not by the one the deputy sits in.
        on: the day whose law applies.
        signers: deputies or members who propose it; of a district, its voters; in persons.
        delegations: delegations that propose it together (代表团).
        by: the organ that proposes it alone; parties and people's organisations that act
            together are one such organ. Give exactly one of the three kinds of initiator.
        level: of a district, the level of the congress that it elects to; needed for a recall,
            but not in the armed forces, whose districts elect county deputies alone.
        profile: the place's own provisions; None asks national law alone. None for the armed
            forces, whom no place's text binds.

    Raises:
        FactsError: none or several kinds of initiator, more signers than persons who can act,
            a body, level or district for which no text gives the initiative, a level that is
            missing or that contradicts the facts, or a profile of a national body.
        NotInForceError: no text of the provision is known for the day.

    Law: 宪法 61 I, 64 I; 全国人大组织法 8 II, 16-18, 20, 21, 29, 30;
        全国人大议事规则 23 I, 23 II, 44 I, 48, 52 I; 全国人大常委会议事规则 18, 39;
        立法法 17, 18 I, 29, 30 I; 代表法 20 I, 24, 36;
        地方组织法 14 III, 22 I, 22 II, 24 I, 26 I, 26 II, 31 I, 31 II, 36 II, 52, 53 I, 58 I;
        选举法 30 II, 50 I, 51 I; 监督法 51 I, 56, 61; 解放军选举办法 18 II, 33 I, 34 I.
    Limitations: before 12 March 2022 no text known lets a local organ call a session on its own.
        Convening stays the decision of the convening body (可以): a yes says that the
        proposal is a valid one. Whether the facts allow it otherwise is not asked: a session
        under way, the written form, the reasons, how many candidates one may nominate
        (the verdict notes it). No text says whether a candidate may sign the own nomination.
        A bill of law is asked of the nation alone: of local regulations nothing is entered.
        That a delegation adopted the act in its name is asked of `delegation_act_valid`.
        An initiator whom a place's rules alone name is left open, but of a bill is allowed with
        an open point; on a day for which no national list of organs is known, what a place's
        own list says is open either way.
    """
    on = day("on", on)
    member("initiative", initiative, Initiative)
    named = _proposers(initiative, roll, level)
    who = _FIELDS if signers is not None else _ORGANS if by is not None else _DELEGATIONS
    places = _local(initiative, roll, level, on, profile, who)
    signers, delegations = _initiators(roll, signers, delegations, by)
    asked: tuple[tuple[str, object], ...] = (
        ("initiative", initiative),
        ("roll", roll),
        ("signers", signers),
        ("delegations", delegations),
        ("by", by),
        ("level", level),
        ("profile", profile),
    )
    points: tuple[OpenPoint, ...] = ()
    if signers is not None:
        grounds = _signed(named, places, signers, _persons(roll), on)
    elif by and places and not _in_any(named.organs, on):
        grounds, points = _listed_alone(places, by)
    else:
        grounds = _organ(named, places, by, on) if by else _joined(named, places, delegations, on)
        points = _added(initiative, named, grounds, on)
    notes = (*_texts_asked(roll, profile, places), *named.notes)
    return decide(_QUESTIONS[initiative], on, asked, grounds, points, notes)


def _texts_asked(
    roll: _Where, profile: Profile | None, places: Sequence[Local] = ()
) -> tuple[Text, ...]:
    if isinstance(roll, ServiceDistrict | ServiceCongress):
        return ()
    return asked_whom(roll if isinstance(roll, Roll) else None, profile, places)


def _persons(roll: _Where) -> int:
    return roll.members if isinstance(roll, Roll) else size_of(roll)[0]


def _initiators(
    roll: _Where, signers: int | None, delegations: int | None, by: Body | ServiceOrgan | None
) -> tuple[int | None, int | None]:
    """Return signers and delegations as plain numbers, having checked that one kind is given."""
    if [signers, delegations, by].count(None) != _OTHERS:
        raise FactsError("signers", signers, "exactly one of signers=, delegations= and by=")
    able = roll.able if isinstance(roll, Roll) else _persons(roll)
    if not isinstance(by, ServiceOrgan):
        optional(member, "by", by, Body)
    return (
        optional(count, "signers", signers, 0, able),
        # Each has at least one deputy.
        optional(count, "delegations", delegations, 0, _persons(roll)),
    )


def _local(  # noqa: PLR0913, PLR0917  # the arguments of `may_initiate`, and who starts it
    initiative: Initiative,
    roll: _Where,
    level: Level | None,
    on: date,
    profile: Profile | None,
    who: Mapping[Initiative, tuple[str, ...]],
) -> tuple[Local, ...]:
    """What the place says of those who start it: its own congress's rules, and its voters'."""
    if isinstance(roll, ServiceDistrict | ServiceCongress):
        unbound(profile)
        return ()
    if isinstance(roll, ElectoralDistrict):
        optional(instance, "profile", profile, Profile)
        if who is not _FIELDS:
            return ()
        field = _OF_VOTERS.get((initiative, level.tier if level else None))
        return profile.find(f"direct_elections.{field}", on) if profile and field else ()
    fields = who.get(initiative) or ("",)  # the profile is checked where nothing is asked of it
    found = tuple(one for field in fields for one in local(profile, roll, field, on))
    if who is _FIELDS and initiative is Initiative.REMOVAL:
        found += appointing(profile, "removal_motion", on, roll.level.tier)
    return found


def _known(
    parameters: Sequence[Parameter[Any]], places: Sequence[Local], on: date
) -> tuple[Provision[Any], ...]:
    """The national texts; of a day for which a local one alone is known, none."""
    if not parameters or (places and all(one.known(on) is None for one in parameters)):
        return ()
    return known(on, parameters)


def _signed(
    named: Proposers, places: Sequence[Local], signers: int, size: int, on: date
) -> tuple[Ground, ...]:
    if not named.signers:
        return _not_among(named, _NO_SIGNERS, on)
    provisions: list[Provision[Any]] = [*_known(named.signers, places, on)]
    provisions += [place.provision for place in places]
    return tuple(
        weigh(one.source, one.value, Measure.SIGNERS, signers, size)
        if isinstance(one.value, Share)
        else Ground(one.source, signers >= one.value, Measure.SIGNERS, signers, one.value)
        for one in provisions
    )


def _joined(
    named: Proposers, places: Sequence[Local], number: int | None, on: date
) -> tuple[Ground, ...]:
    if not (named.delegations or places):
        return _not_among(named, _NO_DELEGATIONS, on)
    texts = (*_known(named.delegations, places, on), *(place.provision for place in places))
    count_ = number or 0
    return tuple(
        Ground(one.source, count_ >= one.value, Measure.DELEGATIONS, count_, one.value)
        for one in texts
    )


def _organ(
    named: Proposers, places: Sequence[Local], by: Body | ServiceOrgan, on: date
) -> tuple[Ground, ...]:
    listed = (*_known(named.organs, places, on), *(place.provision for place in places))
    naming = [one.source for one in listed if by in one.value]
    if naming:
        return tuple(Ground(source, holds=True, says=_MAY_ACT) for source in naming)
    if listed:
        return tuple(Ground(one.source, holds=False, says=_MAY_NOT_ACT) for one in listed)
    return _not_among(named, _MAY_NOT_ACT, on)


def _in_any(parameters: Sequence[Parameter[Any]], on: date) -> bool:
    """Whether a national provision is known for the day."""
    return any(one.known(on) for one in parameters)


def _listed_alone(
    places: Sequence[Local], by: Body | ServiceOrgan
) -> tuple[tuple[Ground, ...], tuple[OpenPoint, ...]]:
    """The answer on a day for which a place's list of organs is known, and no national one.

    The statute of the day may list more or fewer: neither yes nor no is certain.
    """
    sources = [place.provision.source for place in places]
    naming = [place.provision.source for place in places if by in place.provision.value]
    grounds = tuple(Ground(source, holds=True, says=_MAY_ACT) for source in naming)
    says = _ALONE if naming else _ALONE_WITHOUT
    return grounds, (OpenPoint(says, (naming or sources)[0], decides=True),)


def _added(
    initiative: Initiative, named: Proposers, grounds: tuple[Ground, ...], on: date
) -> tuple[OpenPoint, ...]:
    """The doubt of an initiator whom a place's rules alone name.

    A congress may well open its own agenda to more bills than the statute lists. What binds
    others, as an interpellation, an investigation or a recall does, is for the statute to say.
    """
    national = any(one.citation and one.citation.edition.statute for one in grounds)
    if national or not all(one.holds for one in grounds):
        return ()
    says = _ADDED if _in_any((*named.organs, *named.signers), on) else _ALONE
    decides = initiative is not Initiative.BILL
    return (OpenPoint(says, grounds[0].citation, decides=decides),)


def _not_among(named: Proposers, says: Text, on: date) -> tuple[Ground, ...]:
    provisions = known(on, named.organs or named.signers)
    return tuple(Ground(one.source, holds=False, says=says) for one in provisions)


def _proposers(initiative: Initiative, roll: _Where, level: Level | None) -> Proposers:
    """Return whom the texts let start it there; a place without text is refused by name."""
    instance("roll", roll, (Roll, ElectoralDistrict, ServiceCongress))
    optional(member, "level", level, Level)
    if isinstance(roll, ServiceDistrict | ServiceCongress):
        return _in_the_forces(initiative, roll, level)
    forums = _FORUMS[initiative]
    if isinstance(roll, ElectoralDistrict):
        found = forums.get((None, level.tier if level else None))
    elif level is not None:
        raise FactsError("level", level, "None: the roll has its level")
    else:
        found = forums.get((roll.body, roll.level.tier))
    if found is None:
        raise _refusal(forums, roll, level)
    return found


def _in_the_forces(
    initiative: Initiative, roll: ServiceDistrict | ServiceCongress, level: Level | None
) -> Proposers:
    district = isinstance(roll, ServiceDistrict)
    found = (_BY_VOTERS if district else _IN_CONGRESS).get(initiative)
    if found is None:
        names = " or ".join(one.name for one in _BY_VOTERS)
        raise FactsError("initiative", initiative, f"{names} in the armed forces")
    if level is not None and not (district and level.tier is Tier.COUNTY):
        expected = "None or a level of Tier.COUNTY" if district else "None"
        raise FactsError("level", level, f"{expected}: the measures of the forces ask for none")
    return found


def _refusal(forums: Forums, roll: Roll | ElectoralDistrict, level: Level | None) -> FactsError:
    """Return the error that names where the initiative is possible."""
    bodies = dict.fromkeys(f"Body.{body.name}" for body, _ in forums if body)
    by_voters = (None, Tier.COUNTY) in forums
    or_voters = ", or an ElectoralDistrict, whose voters start it" if by_voters else ""
    if isinstance(roll, ElectoralDistrict):
        if by_voters:
            tiers = _tiers(forums, None)
            return FactsError("level", level, f"{tiers}: there the voters elect the deputies")
        return FactsError("roll", roll, f"a Roll: {' or '.join(bodies)}")
    tiers = _tiers(forums, roll.body)
    if tiers:
        return FactsError("roll.level", roll.level, f"{tiers}{or_voters}")
    return FactsError("roll.body", roll.body, f"{' or '.join(bodies)}{or_voters}")


def _tiers(forums: Forums, body: Body | None) -> str:
    """Return the levels at which a body can be asked, empty where there is none."""
    tiers = (tier for one, tier in forums if one is body and tier is not None)
    return " or ".join(
        "Level.NATIONAL" if tier is Tier.NATIONAL else f"a level of Tier.{tier.name}"
        for tier in tiers
    )
