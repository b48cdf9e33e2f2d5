"""Is it carried (通过)? And which votes are there?"""

from __future__ import annotations

import enum
from datetime import date

from npcmodel.checks import count, day, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.areas import ElectoralDistrict, ServiceCongress, ServiceDistrict
from npcmodel.facts.ballots import Tally
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.parameter import Parameter
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
from npcmodel.params import (
    constitution,
    deputies_law,
    electoral_recalls,
    legislation_law,
    military_mandates,
    npc_rules,
    npcsc_rules,
    organic_law,
    organic_recalls,
    supervision_law,
)
from npcmodel.profiles.profile import Local, Profile
from npcmodel.sitting.opening import quorum
from npcmodel.sitting.places import direct, size_of, unbound, unread
from npcmodel.sitting.sources import asked_whom, known, least_present, local

__all__ = ["Choice", "Matter", "carried", "choice_valid", "majorities", "read_as_bill"]


@enum.unique
class Matter(enum.Enum):
    """What is voted on (表决事项)."""

    ORDINARY = "一般议案"
    LAW = "法律案"
    CONSTITUTIONAL_AMENDMENT = "宪法修改"
    TERM_EXTENSION = "推迟选举、延长任期"
    LEGAL_INTERPRETATION = "法律解释"
    RECALL_OF_DEPUTY = "罢免代表"
    RECALL_OF_OFFICIAL = "罢免国家机关组成人员"
    RESIGNATION_OF_DEPUTY = "接受代表辞职"
    RESIGNATION_OF_OFFICIAL = "接受国家机关组成人员辞职"
    REMOVAL = "撤职"

    # Members are single objects: their identity hashes as well as their name, and faster.
    __hash__ = object.__hash__


_Shares = tuple[Parameter[Share], ...]
_NATION: dict[tuple[Body, Matter], _Shares] = {
    (Body.CONGRESS, Matter.ORDINARY): (npc_rules.BILL_MAJORITY, constitution.BILL_MAJORITY),
    (Body.CONGRESS, Matter.LAW): (
        legislation_law.CONGRESS_LAW_MAJORITY,
        npc_rules.BILL_MAJORITY,
        constitution.BILL_MAJORITY,
    ),
    (Body.CONGRESS, Matter.CONSTITUTIONAL_AMENDMENT): (
        npc_rules.AMENDMENT_MAJORITY,
        constitution.AMENDMENT_MAJORITY,
    ),
    (Body.STANDING_COMMITTEE, Matter.ORDINARY): (npcsc_rules.BILL_MAJORITY,),
    (Body.STANDING_COMMITTEE, Matter.LAW): (
        legislation_law.COMMITTEE_LAW_MAJORITY,
        npcsc_rules.BILL_MAJORITY,
    ),
    (Body.STANDING_COMMITTEE, Matter.LEGAL_INTERPRETATION): (
        legislation_law.INTERPRETATION_MAJORITY,
        npcsc_rules.BILL_MAJORITY,
    ),
    (Body.STANDING_COMMITTEE, Matter.TERM_EXTENSION): (constitution.TERM_EXTENSION,),
    (Body.PRESIDIUM, Matter.ORDINARY): (npc_rules.PRESIDIUM_MAJORITY,),
}
# The nation's texts give these no majority of their own: they are read as bills.
_AS_BILLS = {
    (Body.CONGRESS, Matter.RECALL_OF_OFFICIAL): _NATION[Body.CONGRESS, Matter.ORDINARY],
    (Body.CONGRESS, Matter.RESIGNATION_OF_OFFICIAL): _NATION[Body.CONGRESS, Matter.ORDINARY],
    (Body.STANDING_COMMITTEE, Matter.RESIGNATION_OF_OFFICIAL): (npcsc_rules.BILL_MAJORITY,),
    (Body.STANDING_COMMITTEE, Matter.REMOVAL): (npcsc_rules.BILL_MAJORITY,),
}
_EVERYWHERE: dict[tuple[Body, Matter], _Shares] = {
    (Body.CONGRESS, Matter.ORDINARY): (organic_law.CONGRESS_MAJORITY,),
    (Body.CONGRESS, Matter.RECALL_OF_OFFICIAL): (organic_law.CONGRESS_MAJORITY,),
    (Body.CONGRESS, Matter.RESIGNATION_OF_OFFICIAL): (organic_law.CONGRESS_MAJORITY,),
    (Body.PRESIDIUM, Matter.ORDINARY): (),
}
_TOWNSHIP: dict[tuple[Body, Matter], _Shares] = {
    **_EVERYWHERE,
    (Body.CONGRESS, Matter.RESIGNATION_OF_DEPUTY): (
        electoral_recalls.TOWNSHIP_RESIGNATION_MAJORITY,
    ),
}
_UPPER: dict[tuple[Body, Matter], _Shares] = {
    **_EVERYWHERE,
    (Body.CONGRESS, Matter.RECALL_OF_DEPUTY): (
        electoral_recalls.CONGRESS_MAJORITY,
        organic_recalls.UNIT_RECALL_MAJORITY,
    ),
    (Body.STANDING_COMMITTEE, Matter.ORDINARY): (organic_law.COMMITTEE_MAJORITY,),
    (Body.STANDING_COMMITTEE, Matter.RECALL_OF_DEPUTY): (electoral_recalls.COMMITTEE_MAJORITY,),
    (Body.STANDING_COMMITTEE, Matter.RESIGNATION_OF_DEPUTY): (
        electoral_recalls.UPPER_RESIGNATION_MAJORITY,
    ),
    (Body.STANDING_COMMITTEE, Matter.RESIGNATION_OF_OFFICIAL): (organic_law.COMMITTEE_MAJORITY,),
    (Body.STANDING_COMMITTEE, Matter.REMOVAL): (supervision_law.REMOVAL_MAJORITY,),
    (Body.SPECIAL_COMMITTEE, Matter.ORDINARY): (),
}
# A county's committee accepts its own deputies' resignations and those of deputies it elected.
_COUNTY = _UPPER | {
    (Body.STANDING_COMMITTEE, Matter.RESIGNATION_OF_DEPUTY): (
        electoral_recalls.COUNTY_RESIGNATION_MAJORITY,
        electoral_recalls.UPPER_RESIGNATION_MAJORITY,
    ),
}
_SHARES: dict[tuple[Body, Tier, Matter], _Shares] = {
    (body, tier, matter): shares
    for tier, found in (
        (Tier.NATIONAL, _NATION | _AS_BILLS),
        (Tier.PROVINCE, _UPPER),
        (Tier.PREFECTURE, _UPPER),
        (Tier.COUNTY, _COUNTY),
        (Tier.TOWNSHIP, _TOWNSHIP),
    )
    for (body, matter), shares in found.items()
}
_VOTERS: dict[Matter, _Shares] = {
    Matter.RECALL_OF_DEPUTY: (
        electoral_recalls.VOTERS_MAJORITY,
        organic_recalls.VOTERS_RECALL_MAJORITY,
    )
}
_SERVICE_DISTRICT: dict[Matter, _Shares] = {
    Matter.RECALL_OF_DEPUTY: (military_mandates.VOTERS_RECALL_MAJORITY,),
    Matter.RESIGNATION_OF_DEPUTY: (military_mandates.RESIGNATION_MAJORITY,),
}
_SERVICE_CONGRESS = _SERVICE_DISTRICT | {
    Matter.RECALL_OF_DEPUTY: (military_mandates.CONGRESS_RECALL_MAJORITY,)
}
_ASSEMBLY = OpenPoint(
    Text(
        "军人大会全体人员是否就是选区全体选民，没有明文；按选区全体选民计算",
        "whether all of a servicemen's assembly are all voters of the district is not said; the "
        "voters were counted",
    ),
    military_mandates.RESIGNATION_MAJORITY.versions.entries[-1].source,
)
_QUESTIONS = {
    matter: Question(
        "carried",
        Text(f"{matter.value}：通过", f"{english(matter)}: carried"),
        Text(f"{matter.value}：未通过", f"{english(matter)}: not carried"),
    )
    for matter in Matter
}
_ACCEPTS = {
    (Body.STANDING_COMMITTEE, Tier.COUNTY): "county_resignation_majority",
    (Body.CONGRESS, Tier.TOWNSHIP): "township_resignation_majority",
}
_NO_TEXT = OpenPoint(
    Text(
        "法律没有规定该机构决定的多数，须看地方规定",
        "the statutes give this body no majority; a local text may",
    ),
    decides=True,
)
_READ_AS_A_BILL = (
    OpenPoint(
        Text(
            "全国人大及其常委会的规定只规定表决议案，此处将该事项作为议案表决",
            "the nation's texts speak of votes on bills; the matter is read as one",
        )
    ),
)
_QUORUM_NOT_ASKED = Text(
    "只判断赞成票数，未问出席人数", "the majority alone was judged; the quorum was not asked"
)
_FEWER_THAN_QUORUM = Text(
    "表决记录的人数少于法定人数", "the tally records fewer persons than the quorum"
)
_YES = Measure.YES_VOTES
_ORDINARY = Matter.ORDINARY
_LOCAL = Roll(Body.CONGRESS, Level.TOWN, 1)  # any, of which no place's text is known
_UNASKED = (_QUORUM_NOT_ASKED,)
_DOUBTFUL = (_QUORUM_NOT_ASKED, _FEWER_THAN_QUORUM)


def carried(  # noqa: PLR0913  # the contract's own arguments
    roll: Roll | ElectoralDistrict | ServiceCongress,
    tally: Tally,
    *,
    on: date,
    matter: Matter = Matter.ORDINARY,
    present: int | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a matter is carried (通过).

    Yes votes count against all members in office: abstentions, void votes, votes not cast and
    absent members all weigh as no. So they do among the voters of a district, who may recall
    the deputies they elected, and in the armed forces, where the electors recall and accept
    resignations.

    Args:
        roll: the body and its members, in persons; or the district whose voters decide, or
            the servicemen's congress.
        tally: the votes cast, in votes.
        on: the day whose law applies.
        matter: what is voted on; laws, amendments and the like are the nation's.
        present: members present, in persons; given, the quorum must be met too. Neither voters nor
            servicemen's congresses have one.
        profile: the place's own provisions; None asks national law alone. None for the armed
            forces, whom no place's text binds.

    Raises:
        FactsError: more votes than members who can vote (or than present), or a matter that
            the body or its level cannot decide; a quorum or profile where none can be asked.
        NotInForceError: no text of the provision is known for the day.

    Law: 宪法 60 II, 64; 立法法 27, 44 I, 52; 全国人大议事规则 9 II, 59;
        全国人大常委会议事规则 45 I; 地方组织法 25, 44 II, 51 IV; 选举法 53, 55; 监督法 62 III;
        解放军选举办法 36, 37 I.
    Limitations: elections are not carried but elected. Whether a recall, resignation or removal
        is the body's to decide, and takes effect, is asked of `npcmodel.mandates`.
    """
    on = day("on", on)
    if not isinstance(roll, Roll):
        return _by_voters(roll, tally, on, matter, present, profile)
    instance("tally", tally, Tally)
    member("matter", matter, Matter)
    persons = tally.persons
    if present is not None:
        present = count("present", present, 0, roll.able)
        if persons > present:
            raise FactsError("tally", persons, f"at most the {present} present")
    elif persons > roll.able:
        raise FactsError("tally", persons, f"at most {roll.able} members who can vote")
    national = _of_roll(roll, matter)
    places = () if profile is None else _places(profile, roll, matter, on)
    grounds: tuple[Ground, ...] = ()
    if national and (not places or any(on >= one.versions.first for one in national)):
        for text in known(on, national):
            grounds += (weigh(text.source, text.value, _YES, tally.yes, roll.members),)
    for place in places:
        one = place.provision
        grounds += (weigh(one.source, one.value, _YES, tally.yes, roll.members),)
    points: tuple[OpenPoint, ...] = () if grounds else (_NO_TEXT,)
    if matter is not _ORDINARY:
        points += read_as_bill(roll, matter)
    notes = asked_whom(roll, profile, places)
    if present is None:
        least = least_present(roll, on, profile)
        notes += _DOUBTFUL if least is not None and persons < least else _UNASKED
    else:
        opening = quorum(roll, present=present, on=on, profile=profile)
        grounds += opening.grounds
        points += opening.open
    asked = (
        ("roll", roll),
        ("tally", tally),
        ("matter", matter),
        ("present", present),
        ("profile", profile),
    )
    return decide(_QUESTIONS[matter], on, asked, grounds, points, notes)


def _places(profile: Profile, roll: Roll, matter: Matter, on: date) -> tuple[Local, ...]:
    """Return what the place says of its majority, of recalls and resignations of deputies."""
    places = local(profile, roll, "majority", on)
    if matter is Matter.RECALL_OF_DEPUTY:
        places += local(profile, roll, "deputy_recall_majority", on)
    field = _ACCEPTS.get((roll.body, roll.level.tier))
    if field is None or matter is not Matter.RESIGNATION_OF_DEPUTY:
        return places
    return (*places, *profile.find(f"direct_elections.{field}", on))


def majorities(
    roll: Roll | ElectoralDistrict | ServiceCongress, matter: Matter
) -> tuple[Parameter[Share], ...]:
    """Return which majorities the statutes ask for (法定多数), those of every edition.

    Args:
        roll: the body, or the district whose voters decide, or the servicemen's congress.
        matter: what is voted on.

    Raises:
        FactsError: a matter that the body, its level or the voters cannot decide.
    """
    return _of_roll(roll, matter) if isinstance(roll, Roll) else _of_electors(roll, matter)


def _of_roll(roll: Roll, matter: Matter) -> _Shares:
    key = (roll.body, roll.level.tier, matter)
    found = _SHARES.get(key)
    if found is None:
        able = [m.name for body, tier, m in _SHARES if (body, tier) == key[:2]]
        expected = ", ".join(able) or "a body whose majority the texts give"
        raise FactsError("matter", matter, f"{expected} for {roll.body.name} {roll.level.name}")
    return found


def _of_electors(electors: ElectoralDistrict | ServiceCongress, matter: Matter) -> _Shares:
    instance("roll", electors, (Roll, ElectoralDistrict, ServiceCongress))
    able, whom = _VOTERS, "an electoral district"
    if isinstance(electors, ServiceDistrict):
        able, whom = _SERVICE_DISTRICT, "a district of the armed forces"
    elif isinstance(electors, ServiceCongress):
        able, whom = _SERVICE_CONGRESS, "a servicemen's congress"
    found = able.get(member("matter", matter, Matter))
    if found is None:
        names = ", ".join(one.name for one in able)
        raise FactsError("matter", matter, f"{names} for {whom}")
    return found


def read_as_bill(roll: Roll, matter: Matter) -> tuple[OpenPoint, ...]:
    """Return the doubt, if any, that the nation's texts name bills and not the matter (议案)."""
    doubtful = roll.level.national and (roll.body, matter) in _AS_BILLS
    return _READ_AS_A_BILL if doubtful else ()


def _by_voters(  # noqa: PLR0913, PLR0917  # the arguments of `carried`
    electors: ElectoralDistrict | ServiceCongress,
    tally: Tally,
    on: date,
    matter: Matter,
    present: int | None,
    profile: Profile | None,
) -> Ruling:
    """Weigh the votes of those who elected a deputy against all of them."""
    shares = _of_electors(electors, matter)
    persons = instance("tally", tally, Tally).persons
    size, whom = size_of(electors)
    if persons > size:
        raise FactsError("tally", persons, f"at most {size} {whom}")
    if present is not None:
        raise FactsError("present", present, f"None: no quorum is asked of the {whom}")
    grounds = tuple(
        weigh(text.source, text.value, _YES, tally.yes, size) for text in known(on, shares)
    )
    asked = (("roll", electors), ("tally", tally), ("matter", matter), ("profile", profile))
    points: tuple[OpenPoint, ...] = ()
    notes: tuple[Text, ...] = ()
    if isinstance(electors, ServiceDistrict | ServiceCongress):
        unbound(profile)
        if isinstance(electors, ServiceDistrict) and matter is Matter.RESIGNATION_OF_DEPUTY:
            points = (_ASSEMBLY,)
    else:
        texts = direct(profile, "recall_majority", on)
        grounds += tuple(weigh(one.source, one.value, _YES, tally.yes, size) for one in texts)
        notes = unread(profile, texts)
    return decide(_QUESTIONS[matter], on, asked, grounds, points, notes)


# What one may do with a vote


@enum.unique
class Choice(enum.Enum):
    """What one may do with a vote (表决意向)."""

    YES = "赞成"
    NO = "反对"
    ABSTAIN = "弃权"
    NOT_VOTING = "未表决"


_CHOICE = Question(
    "choice_valid",
    Text("是法定的表决意向", "a choice that the law gives"),
    Text("不是法定的表决意向", "not a choice that the law gives"),
)


def choice_valid(choice: Choice, *, on: date) -> Ruling:
    """Rule whether a choice is one that the law gives a deputy in a vote (赞成、反对、弃权).

    Not voting is no choice; it still weighs as no, for the base is all deputies.

    Args:
        choice: what is done with the vote.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 代表法 23.
    """
    on = day("on", on)
    member("choice", choice, Choice)
    provision = deputies_law.VOTE_CHOICES.at(on)
    given = choice is not Choice.NOT_VOTING
    ground = Ground(provision.source, holds=given, says=provision.value)
    return decide(_CHOICE, on, (("choice", choice),), (ground,))
