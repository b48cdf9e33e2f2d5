"""Presidia and committees that are elected or passed as one list (整体表决名单)."""

from __future__ import annotations

import enum
from collections.abc import Hashable, Iterable
from datetime import date

from npcmodel.checks import day, instance, member
from npcmodel.checks import names as sequence_of_names
from npcmodel.elections.cases import Case, Checks
from npcmodel.elections.regimes import LOCAL_LIST, NATIONAL_LIST
from npcmodel.elections.results import ElectionResult, RoundKind
from npcmodel.elections.rounds import vote
from npcmodel.errors import FactsError
from npcmodel.facts.ballots import Poll, Tally
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Tier
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import OpenPoint, Question
from npcmodel.law.saying import said
from npcmodel.law.wording import Text
from npcmodel.params import npc_rules, organic_lists

__all__ = ["Listed", "elect_list"]


@enum.unique
class Listed(enum.Enum):
    """What a list is of (整体表决的名单)."""

    PRESIDIUM = "主席团和秘书长名单"
    SPECIAL_COMMITTEE = "专门委员会组成人员名单"


_QUESTION = Question(
    "elect_list",
    Text("表决有效", "the vote is valid"),
    Text("表决无效", "the vote is void"),
)
_AS_ONE = OpenPoint(
    Text(
        "名单可否整体表决，法律没有规定，须看本级人民代表大会的表决办法",
        "whether a list may be put to one vote is not said; the congress's own measures say",
    )
)
_RULES: dict[tuple[Listed, Tier], Parameter[Text]] = {
    (Listed.PRESIDIUM, Tier.NATIONAL): npc_rules.PRESIDIUM_LIST,
    (Listed.SPECIAL_COMMITTEE, Tier.NATIONAL): npc_rules.SPECIAL_COMMITTEE_LIST,
    (Listed.PRESIDIUM, Tier.TOWNSHIP): organic_lists.TOWNSHIP_PRESIDIUM,
    **{
        (listed, tier): rule
        for tier in (Tier.PROVINCE, Tier.PREFECTURE, Tier.COUNTY)
        for listed, rule in (
            (Listed.PRESIDIUM, organic_lists.PRESIDIUM),
            (Listed.SPECIAL_COMMITTEE, organic_lists.SPECIAL_COMMITTEE),
        )
    },
}


def elect_list(
    roll: Roll, names: Iterable[Hashable], tally: Tally, *, listed: Listed, on: date
) -> ElectionResult:
    """Return who is elected where a list is put to one vote (整体表决).

    The list stands or falls as one: all are elected with the yes votes of more than half of
    all deputies in office, and nobody without.

    Args:
        roll: the congress and its deputies, in persons.
        names: who is on the list.
        tally: the votes on it.
        listed: what the list is of.
        on: the day whose law applies.

    Raises:
        FactsError: no congress, an empty list, a name twice, a list that the level has not,
            or more votes than deputies who can vote.
        NotInForceError: no text of the provision is known for the day.

    Law: 地方组织法 17 I, 19 I, 25, 34 I; 全国人大议事规则 8 I, 38 III; 宪法 64 II.
    Limitations: whether members may sit on the body that the list is of is not asked.
    """
    on = day("on", on)
    instance("roll", roll, Roll)
    instance("tally", tally, Tally)
    member("listed", listed, Listed)
    if roll.body is not Body.CONGRESS:
        raise FactsError("roll.body", roll.body, "Body.CONGRESS: it votes on the list")
    rule = _RULES.get((listed, roll.level.tier))
    if rule is None:
        raise FactsError("listed", listed, f"a list that a {roll.level.name} votes on")
    who = _names(names)
    persons = tally.persons
    poll = Poll(persons, persons, tally.void, dict.fromkeys(who, tally.yes))
    asked = (("roll", roll), ("names", who), ("tally", tally), ("listed", listed))
    regime = NATIONAL_LIST if roll.level.national else LOCAL_LIST
    case = Case(_QUESTION, regime, roll, len(who), on, asked)
    return vote(case, poll, RoundKind.FIRST, Checks(said(on, rule), (_AS_ONE,)))


def _names(names: Iterable[Hashable]) -> tuple[Hashable, ...]:
    who = sequence_of_names("names", names)
    if not who:
        raise FactsError("names", who, "at least one name")
    if len(set(who)) != len(who):
        raise FactsError("names", who, "names that are not named twice")
    return who
