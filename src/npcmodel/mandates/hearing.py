"""A recall or a removal before the vote: what it must contain, and how the person is heard."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

import attrs

from npcmodel.checks import day, each, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.areas import ElectoralDistrict, ServiceDistrict
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Tier
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import (
    Ground,
    OpenPoint,
    Question,
    Result,
    Ruling,
    decide,
    reasons,
)
from npcmodel.law.saying import said
from npcmodel.law.wording import Lang, Text, language, term
from npcmodel.mandates.handling import Content, DefencePlace, Hearing, Paper
from npcmodel.params import (
    deputies_law,
    electoral_recalls,
    npc_rules,
    organic_recalls,
    supervision_law,
)
from npcmodel.sitting.decisions import Matter, majorities

__all__ = [
    "Defence",
    "defence",
    "hearing_valid",
    "proposal_form_valid",
]


@attrs.frozen
class Defence(Result):
    """How the person may answer, and what follows for those who prepare the vote (申辩).

    A written defence is open to everybody, beside or instead of speaking.

    Attributes:
        places: where the person may speak.
        every: True for each of these places (和), False for one or the other (或者).
        printed: what must be printed, where it was handed in or made.
        printed_by: by which body.
        put_by: which body puts it to the vote (or sends who presides); None where no text says.
        grounds: the provisions.
    """

    places: tuple[DefencePlace, ...]
    every: bool
    printed: tuple[Paper, ...]
    printed_by: Body
    put_by: Body | None
    grounds: tuple[Ground, ...]

    def explain(self, lang: Lang = "zh") -> str:
        """Return the places and the provisions, a line each."""
        zh = language(lang) == "zh"
        joint = (
            ("和" if self.every else "或者") if zh else (" and " if self.every else " or ")
        ).join
        places = joint(term(place, lang) for place in self.places)
        head = f"可以在{places}上申辩，或者书面申辩" if zh else f"heard at {places}, or in writing"
        return "\n".join([head, *reasons(lang, self.grounds)])


class _Regime(NamedTuple):
    """What one kind of recall asks for.

    Attributes:
        contents: the provisions on the proposal, and what each asks it to contain.
        defence: the provisions that let the person be heard.
        places: where.
        every: at each of them, not at one or the other.
        printing: the provision on printing.
        printed_by: by whom.
        printed: what must be printed.
        vote: the provision on how it comes to the vote.
        put_by: who puts it to the vote.
        considered: whether it must be considered first.
        meeting: which of the places is the meeting that recalls a deputy.
    """

    contents: tuple[tuple[Parameter[Text], tuple[Content, ...]], ...]
    defence: Parameter[Text]
    places: tuple[DefencePlace, ...]
    every: bool
    printing: Parameter[Text]
    printed_by: Body
    printed: tuple[Paper, ...] = (Paper.WRITTEN_DEFENCE,)
    vote: Parameter[Text] | None = None
    put_by: Body | None = None
    considered: bool = True
    meeting: DefencePlace | None = None


_BY_VOTERS = _Regime(
    (
        (electoral_recalls.DEMAND_IN_WRITING, (Content.IN_WRITING,)),
        (electoral_recalls.DEMAND_CONTENT, (Content.REASONS,)),
    ),
    electoral_recalls.DEMAND_DEFENCE,
    (DefencePlace.VOTERS_MEETING,),
    True,  # noqa: FBT003  # at every one of them
    electoral_recalls.DEMAND_PRINTED,
    Body.STANDING_COMMITTEE,
    (Paper.DEMAND, Paper.WRITTEN_DEFENCE),
    electoral_recalls.DEMAND_VOTE,
    Body.STANDING_COMMITTEE,
    considered=False,
    meeting=DefencePlace.VOTERS_MEETING,
)
_BY_CONGRESS = _Regime(
    ((electoral_recalls.MOTION_CONTENT, (Content.REASONS,)),),
    electoral_recalls.CONGRESS_DEFENCE,
    (DefencePlace.PRESIDIUM, DefencePlace.PLENARY),
    True,  # noqa: FBT003  # at every one of them
    electoral_recalls.CONGRESS_PRINTED,
    Body.PRESIDIUM,
    vote=electoral_recalls.CONGRESS_VOTE,
    put_by=Body.PRESIDIUM,
    meeting=DefencePlace.PLENARY,
)
_BY_COMMITTEE = _Regime(
    ((electoral_recalls.MOTION_CONTENT, (Content.REASONS,)),),
    electoral_recalls.COMMITTEE_DEFENCE,
    (DefencePlace.COUNCIL_OF_CHAIRPERSONS, DefencePlace.COMMITTEE_PLENARY),
    True,  # noqa: FBT003  # at every one of them
    electoral_recalls.COMMITTEE_PRINTED,
    Body.COUNCIL_OF_CHAIRPERSONS,
    vote=electoral_recalls.COMMITTEE_VOTE,
    put_by=Body.COUNCIL_OF_CHAIRPERSONS,
    meeting=DefencePlace.COMMITTEE_PLENARY,
)
_OF_OFFICIAL = _Regime(
    ((organic_recalls.RECALL_CONTENT, (Content.REASONS,)),),
    organic_recalls.RECALL_DEFENCE,
    (DefencePlace.PRESIDIUM, DefencePlace.PLENARY),
    False,  # noqa: FBT003  # at one or the other
    organic_recalls.RECALL_PRINTED,
    Body.PRESIDIUM,
    (Paper.WRITTEN_DEFENCE, Paper.PRESIDIUM_DEFENCE),
    organic_recalls.RECALL_VOTE,
    Body.PRESIDIUM,
)
# That the presidium puts it to the vote is said from the county up; of townships, only that it
# submits it for consideration.
_OF_TOWNSHIP_OFFICIAL = _OF_OFFICIAL._replace(vote=organic_recalls.TOWNSHIP_RECALL, put_by=None)
_OF_NATIONAL_OFFICIAL = _Regime(
    ((npc_rules.RECALL_CONTENT, (Content.REASONS, Content.MATERIALS)),),
    npc_rules.RECALL_DEFENCE,
    (DefencePlace.PRESIDIUM, DefencePlace.PLENARY),
    True,  # noqa: FBT003  # at every one of them
    npc_rules.RECALL_PRINTED,
    Body.PRESIDIUM,
    vote=npc_rules.RECALL_VOTE,
    put_by=Body.PRESIDIUM,
)
_OF_REMOVAL = _Regime(
    ((supervision_law.REMOVAL_CONTENT, (Content.PERSON, Content.REASONS, Content.MATERIALS)),),
    supervision_law.REMOVAL_DEFENCE,
    (DefencePlace.COMMITTEE_MEETING,),
    True,  # noqa: FBT003  # at every one of them
    supervision_law.REMOVAL_PRINTED,
    Body.COUNCIL_OF_CHAIRPERSONS,
    (),
)


def _regime(roll: Roll | ElectoralDistrict, matter: Matter) -> _Regime:
    instance("roll", roll, (Roll, ElectoralDistrict))
    if isinstance(roll, ServiceDistrict):
        raise FactsError("roll", roll, "no district of the armed forces: theirs is another law")
    majorities(roll, member("matter", matter, Matter))
    if not isinstance(roll, Roll):
        return _BY_VOTERS
    if matter is Matter.RECALL_OF_DEPUTY:
        return _BY_CONGRESS if roll.body is Body.CONGRESS else _BY_COMMITTEE
    if matter is Matter.RECALL_OF_OFFICIAL:
        by_tier = {Tier.NATIONAL: _OF_NATIONAL_OFFICIAL, Tier.TOWNSHIP: _OF_TOWNSHIP_OFFICIAL}
        return by_tier.get(roll.level.tier, _OF_OFFICIAL)
    if matter is Matter.REMOVAL and not roll.level.national:
        return _OF_REMOVAL
    expected = "RECALL_OF_DEPUTY, RECALL_OF_OFFICIAL, or REMOVAL in localities"
    raise FactsError("matter", matter, expected)


_FORM = Question(
    "proposal_form_valid",
    Text("罢免案、撤职案的内容符合规定", "the proposal contains what the law asks for"),
    Text("罢免案、撤职案的内容不符合规定", "the proposal lacks what the law asks for"),
)


def proposal_form_valid(
    roll: Roll | ElectoralDistrict,
    contains: Iterable[Content],
    *,
    matter: Matter,
    on: date,
) -> Ruling:
    """Rule whether a proposal to recall or remove contains what it must (罢免案的内容).

    Args:
        roll: the body that decides on it, or the district whose voters do.
        contains: what the proposal has and is accompanied by.
        matter: the recall of a deputy or an official, or a removal.
        on: the day whose law applies.

    Raises:
        FactsError: a matter that the body cannot decide, or that is no recall or removal.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 50 I, 50 II, 51 I; 地方组织法 31 III; 全国人大议事规则 44 II; 监督法 62 I.
    Limitations: who may propose, and how many must sign, is asked of `may_initiate`. Whether
        the reasons are good ones is for those who vote.
    """
    on = day("on", on)
    regime = _regime(roll, matter)
    has = each("contains", contains, Content)
    grounds: tuple[Ground, ...] = ()
    for provision, asked_for in regime.contents:
        grounds += said(on, provision, holds=all(part in has for part in asked_for))
    asked = (("roll", roll), ("contains", has), ("matter", matter))
    return decide(_FORM, on, asked, grounds)


def defence(roll: Roll | ElectoralDistrict, *, matter: Matter, on: date) -> Defence:
    """Return where the person may answer, what is printed, and who puts it to the vote (申辩).

    Args:
        roll: the body that decides, or the district whose voters do.
        matter: the recall of a deputy or an official, or a removal.
        on: the day whose law applies.

    Raises:
        FactsError: a matter that the body cannot decide, or that is no recall or removal.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 50 II-IV, 51 II, 51 III; 代表法 60; 地方组织法 31 II, 31 IV, 31 V;
        全国人大议事规则 44 I, 44 III; 监督法 62 II.
    Limitations: instead of a vote, a committee of investigation may be formed.
    """
    on = day("on", on)
    regime = _regime(roll, matter)
    provisions = [regime.defence]
    if regime.meeting is not None:
        provisions.append(deputies_law.RECALL_DEFENCE)
    provisions.append(regime.printing)
    if regime.vote is not None:
        provisions.append(regime.vote)
    return Defence(
        regime.places,
        regime.every,
        regime.printed,
        regime.printed_by,
        regime.put_by,
        said(on, *provisions),
    )


_HEARD = Question(
    "hearing_valid",
    Text("申辩、印发和提请表决符合规定", "defence, printing and the way to the vote are lawful"),
    Text(
        "申辩、印发或者提请表决不符合规定", "defence, printing or the way to the vote is not lawful"
    ),
)
_WHOSE_CHOICE = Text(
    "在其中一个会议上要求申辩未获准，可以在另一个会议上申辩的，由谁选择法无明文",
    "refused at one meeting with the other left: the text does not say whose choice it is",
)


def hearing_valid(
    roll: Roll | ElectoralDistrict, hearing: Hearing, *, matter: Matter, on: date
) -> Ruling:
    """Rule whether the person was heard and the vote prepared as the law asks (申辩、印发).

    The person has a right to be heard, not a duty: who never asked to speak was not refused.

    Args:
        roll: the body that decides, or the district whose voters do.
        hearing: what was done before the vote.
        matter: the recall of a deputy or an official, or a removal.
        on: the day whose law applies.

    Raises:
        FactsError: a matter that the body cannot decide, or a place that its law does not know.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 50 II-IV, 51 II, 51 III; 代表法 60; 地方组织法 31 II, 31 IV, 31 V;
        全国人大议事规则 44 I, 44 III; 监督法 62 II.
    Limitations: a defence against a removal is printed where the council of chairpersons so
        decides, which is not judged. Instead of a vote, a committee of investigation may be
        formed; of that nothing is asked here.
    """
    on = day("on", on)
    regime = _regime(roll, matter)
    strange = [
        place
        for place in instance("hearing", hearing, Hearing).places
        if place not in regime.places
    ]
    if strange:
        names = ", ".join(place.name for place in regime.places)
        raise FactsError("hearing", strange, f"places among: {names}")
    grounds, points = _defended(regime, hearing, on)
    if regime.printed:
        due = [paper for paper in regime.printed if _made(paper, hearing)]
        printed = all(paper in hearing.printed for paper in due)
        grounds += said(on, regime.printing, holds=printed)
    if regime.vote is not None:
        put = regime.put_by is None or hearing.put_by is regime.put_by
        put = put and (hearing.considered or not regime.considered)
        grounds += said(on, regime.vote, holds=put)
    asked = (("roll", roll), ("hearing", hearing), ("matter", matter))
    return decide(_HEARD, on, asked, grounds, points)


def _defended(
    regime: _Regime, hearing: Hearing, on: date
) -> tuple[tuple[Ground, ...], tuple[OpenPoint, ...]]:
    refused = hearing.refused
    # Where one place or the other is enough, only refusal at both is unlawful for certain.
    elsewhere = not regime.every and set(refused) != set(regime.places)
    grounds = said(on, regime.defence, holds=not refused or elsewhere)
    if regime.meeting is not None:
        grounds += said(on, deputies_law.RECALL_DEFENCE, holds=regime.meeting not in refused)
    if not (refused and elsewhere):
        return grounds, ()
    return grounds, (OpenPoint(_WHOSE_CHOICE, grounds[0].citation, decides=True),)


def _made(paper: Paper, hearing: Hearing) -> bool:
    if paper is Paper.PRESIDIUM_DEFENCE:
        return DefencePlace.PRESIDIUM in hearing.heard
    return paper is Paper.DEMAND or hearing.written
