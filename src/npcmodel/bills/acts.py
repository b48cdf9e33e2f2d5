"""Acts in a delegation's name, and committees of investigation."""

from __future__ import annotations

from datetime import date

from npcmodel.checks import count, day, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.ballots import Tally
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Tier
from npcmodel.law.ruling import Ground, Measure, OpenPoint, Question, Ruling, decide, weigh
from npcmodel.law.saying import said
from npcmodel.law.wording import Text
from npcmodel.params import npc_bills, organic_bills, supervision_bills
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.congress import own_rules
from npcmodel.sitting.initiatives import Initiative
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.sitting.places import unread

__all__ = ["delegation_act_valid", "investigator_eligible", "recall_investigation_valid"]

# Acts in a delegation's name

_IN_ITS_NAME = Question(
    "delegation_act_valid",
    Text("可以代表团名义提出", "it may be put in the delegation's name"),
    Text("不得以代表团名义提出", "it may not be put in the delegation's name"),
)
_ACTS = (
    Initiative.BILL,
    Initiative.LAW_BILL,
    Initiative.INTERPELLATION,
    Initiative.RECALL_OF_OFFICIAL,
)
_NOT_NAMED = Text(
    "条文只列议案、质询案、罢免案，代表团提议组织调查委员会所需的多数没有明文",
    "the text names bills, interpellations and recalls; what majority a delegation needs to "
    "propose an investigation is not said",
)


_LOCALLY = {
    Initiative.BILL: "bill_delegation_majority",
    Initiative.INTERPELLATION: "interpellation_delegation_majority",
}


def delegation_act_valid(
    roll: Roll,
    tally: Tally,
    *,
    initiative: Initiative,
    on: date,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a delegation adopted an act in its name (代表团名义).

    Yes votes count against all deputies of the delegation.

    Args:
        roll: the delegation and its deputies, in persons.
        tally: the votes cast in it, in votes.
        initiative: what is put: a bill, an interpellation, a recall of an official; of an
            investigation the text is silent. Of a local congress bills and interpellations.
        on: the day whose law applies.
        profile: of a local congress, the place's own provisions, without which nothing is
            known; None for the national one.

    Raises:
        FactsError: no delegation, more votes than deputies who can vote, an initiative that
            delegations do not have, a township, or a profile of a national body.
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大议事规则 12 II; local rules of procedure.
    Limitations: how many delegations it takes is asked of `may_initiate`.
    """
    on = day("on", on)
    if instance("roll", roll, Roll).body is not Body.DELEGATION:
        raise FactsError("roll.body", roll.body, "Body.DELEGATION")
    if roll.level.tier is Tier.TOWNSHIP:
        raise FactsError("roll.level", roll.level, "a level from the county up")
    count("tally", instance("tally", tally, Tally).persons, 0, roll.able)
    member("initiative", initiative, Initiative)
    if not roll.level.national:
        return _of_a_place(roll, tally, initiative, on, profile)
    if profile is not None:
        raise FactsError("profile", profile, "None for a national body: no place binds it")
    provision = npc_bills.DELEGATION_ACT.at(on)
    grounds: tuple[Ground, ...] = ()
    points: tuple[OpenPoint, ...] = ()
    if initiative in _ACTS:
        share = provision.value
        grounds = (weigh(provision.source, share, Measure.YES_VOTES, tally.yes, roll.members),)
    elif initiative is Initiative.INVESTIGATION:
        points = (OpenPoint(_NOT_NAMED, provision.source, decides=True),)
    else:
        names = ", ".join(one.name for one in (*_ACTS, Initiative.INVESTIGATION))
        raise FactsError("initiative", initiative, names)
    asked = (
        ("roll", roll),
        ("tally", tally),
        ("initiative", initiative),
        ("profile", profile),
    )
    return decide(_IN_ITS_NAME, on, asked, grounds, points)


def _of_a_place(
    roll: Roll, tally: Tally, initiative: Initiative, on: date, profile: Profile | None
) -> Ruling:
    """Hold the votes in a delegation of a local congress against what the place provides."""
    if initiative not in _LOCALLY:
        names = ", ".join(one.name for one in _LOCALLY)
        raise FactsError("initiative", initiative, f"{names} of a local congress")
    texts = own_rules(profile, _LOCALLY[initiative], on, level=roll.level)
    grounds = tuple(
        weigh(one.source, one.value, Measure.YES_VOTES, tally.yes, roll.members) for one in texts
    )
    asked = (
        ("roll", roll),
        ("tally", tally),
        ("initiative", initiative),
        ("profile", profile),
    )
    points = () if grounds else (NO_TEXT,)
    return decide(_IN_ITS_NAME, on, asked, grounds, points, unread(profile, texts))


# Committees of investigation

_INSTEAD = Question(
    "recall_investigation_valid",
    Text(
        "可以组织调查委员会，由下次会议审议决定",
        "an investigation may take the place of the vote; the next session decides",
    ),
    Text("不得以调查代替表决", "no investigation may take the place of the vote"),
)


def recall_investigation_valid(roll: Roll, *, proposed_by: Body, decided: bool, on: date) -> Ruling:
    """Rule whether an investigation takes the place of the vote on a recall (罢免案的调查).

    Args:
        roll: the congress to which the recall of an official is moved.
        proposed_by: who proposed the investigation.
        decided: whether the plenary decided on it.
        on: the day whose law applies.

    Raises:
        FactsError: a body that is no congress, or a township's, whose law has no such way.
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大议事规则 44 I; 地方组织法 31 V.
    Limitations: the majority of the plenary is asked of `carried`. The recall is then decided
        by the next session, on the committee's report.
    """
    on = day("on", on)
    if instance("roll", roll, Roll).body is not Body.CONGRESS:
        raise FactsError("roll.body", roll.body, "Body.CONGRESS")
    if roll.level.tier is Tier.TOWNSHIP:
        raise FactsError("roll.level", roll.level, "a level from the county up")
    member("proposed_by", proposed_by, Body)
    instance("decided", decided, bool)
    module = npc_bills if roll.level.national else organic_bills
    holds = proposed_by is Body.PRESIDIUM and decided
    grounds = said(on, module.RECALL_INVESTIGATION, holds=holds)
    asked = (("roll", roll), ("proposed_by", proposed_by), ("decided", decided))
    return decide(_INSTEAD, on, asked, grounds)


_INVESTIGATOR = Question(
    "investigator_eligible",
    Text("可以参加调查委员会", "the person may join the committee of investigation"),
    Text("不得参加调查委员会", "the person may not join the committee of investigation"),
)
_MEMBERSHIP = Text(
    "只问利害关系；组成人员须由主任会议（委员长会议）在常委会组成人员和代表中提名",
    "asked of the interest alone; members are nominated by the council of chairpersons among "
    "committee members and deputies",
)


def investigator_eligible(roll: Roll, *, interested: bool, on: date) -> Ruling:
    """Rule whether a person may join a standing committee's investigation (调查委员会的回避).

    Args:
        roll: the standing committee that investigates.
        interested: whether the person has an interest in the matter.
        on: the day whose law applies.

    Raises:
        FactsError: a body that is no standing committee; of congresses' investigations no text
            says so.
        NotInForceError: no text of the provision is known for the day.

    Law: 监督法 57 II.
    Limitations: what an interest is the text does not say.
    """
    on = day("on", on)
    if instance("roll", roll, Roll).body is not Body.STANDING_COMMITTEE:
        raise FactsError("roll.body", roll.body, "Body.STANDING_COMMITTEE")
    instance("interested", interested, bool)
    grounds = said(on, supervision_bills.INVESTIGATOR_INTEREST, holds=not interested)
    asked = (("roll", roll), ("interested", interested))
    return decide(_INVESTIGATOR, on, asked, grounds, notes=(_MEMBERSHIP,))
