"""Who may propose what: the lists of the texts, by the body it is put to and its tier."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import attrs

from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Tier
from npcmodel.law.parameter import Parameter, parameter
from npcmodel.law.wording import Text
from npcmodel.params import (
    constitution,
    deputies_bills,
    electoral_proposals,
    legislation_bills,
    military_mandates,
    military_measures,
    npc_bills,
    npc_organic_law,
    npc_rules,
    npcsc_bills,
    organic_bills,
    organic_law,
    organic_proposals,
    supervision_bills,
    supervision_proposals,
)

__all__ = ["Forums", "Proposers"]


class Proposers(NamedTuple):
    """Whom the texts let propose one thing to one body; each list is closed.

    Attributes:
        signers: how many persons together: a Share of all, or a number.
        organs: which organs alone: a tuple of Body.
        delegations: how many delegations together: a number.
        notes: what else the texts ask for, which the facts do not tell.
    """

    signers: tuple[Parameter[Any], ...] = ()
    organs: tuple[Parameter[Any], ...] = ()
    delegations: tuple[Parameter[Any], ...] = ()
    notes: tuple[Text, ...] = ()


Forums = Mapping[tuple[Body | None, Tier | None], Proposers]
"""By body and tier; no body for an electoral district, no tier where its level does not matter."""


def _naming(source: Parameter[Any], *bodies: Body) -> Parameter[Any]:
    """Return a provision on signers as one on the organs that it names beside them."""
    versions = (attrs.evolve(one, value=bodies) for one in source.versions.entries)
    return parameter(*source.says, *versions, missing=source.missing)


_COUNTY_UP = (Tier.PROVINCE, Tier.PREFECTURE, Tier.COUNTY)
_CONGRESS, _COMMITTEE = Body.CONGRESS, Body.STANDING_COMMITTEE


def _in_each(body: Body, proposers: Proposers) -> dict[tuple[Body | None, Tier | None], Proposers]:
    return {(body, tier): proposers for tier in _COUNTY_UP}


# 临时召集会议、修改宪法

_NATIONAL_CALL = (npc_organic_law.EXTRAORDINARY_SESSION, constitution.EXTRAORDINARY_SESSION)
# The provision that names organs is younger in localities than the one that names deputies.
_LOCAL_CALL = organic_law.EXTRAORDINARY_SESSION_BY_ORGAN
_CALL = (organic_law.EXTRAORDINARY_SESSION,)
EXTRAORDINARY_SESSION: Forums = {
    (_CONGRESS, Tier.NATIONAL): Proposers(
        _NATIONAL_CALL, tuple(_naming(one, _COMMITTEE) for one in _NATIONAL_CALL)
    ),
    **_in_each(_CONGRESS, Proposers(_CALL, (_naming(_LOCAL_CALL, _COMMITTEE),))),
    (_CONGRESS, Tier.TOWNSHIP): Proposers(_CALL, (_naming(_LOCAL_CALL, Body.PRESIDIUM),)),
}
CONSTITUTIONAL_AMENDMENT: Forums = {
    (_CONGRESS, Tier.NATIONAL): Proposers(
        (constitution.AMENDMENT_PROPOSAL,), (_naming(constitution.AMENDMENT_PROPOSAL, _COMMITTEE),)
    )
}

# 提名国家机关组成人员候选人

_IN_WRITING = Text(
    "限该条所列人选；未问联名是否书面",
    "for the offices that the article lists; not asked: whether deputies signed in writing",
)
_LISTED_OFFICES = Text(
    "限该条所列人选；其他人选依照宪法和法律的有关规定提名",
    "for the offices that the article lists; others are nominated as Constitution and statutes say",
)


def _nomination(number: Parameter[int]) -> Proposers:
    organs = (organic_proposals.NOMINATION_BY_ORGAN,)
    return Proposers((number,), organs, notes=(_IN_WRITING,))


NOMINATION_OF_OFFICIAL: Forums = {
    (_CONGRESS, Tier.NATIONAL): Proposers(
        organs=(npc_organic_law.NOMINATION_BY_ORGAN,), notes=(_LISTED_OFFICES,)
    ),
    (_CONGRESS, Tier.PROVINCE): _nomination(organic_proposals.NOMINATION_PROVINCE),
    (_CONGRESS, Tier.PREFECTURE): _nomination(organic_proposals.NOMINATION_PREFECTURE),
    (_CONGRESS, Tier.COUNTY): _nomination(organic_proposals.NOMINATION_COUNTY),
    (_CONGRESS, Tier.TOWNSHIP): _nomination(organic_proposals.NOMINATION_TOWNSHIP),
}

# 推荐代表候选人

_RECOMMENDATION = Proposers(
    (electoral_proposals.NOMINATION_BY_SIGNERS,), (electoral_proposals.NOMINATION_BY_ORGANISATIONS,)
)
NOMINATION_OF_DEPUTY: Forums = {
    **_in_each(_CONGRESS, _RECOMMENDATION),
    (None, None): _RECOMMENDATION,
    (None, Tier.COUNTY): _RECOMMENDATION,
    (None, Tier.TOWNSHIP): _RECOMMENDATION,
}

# 罢免国家机关组成人员

_REASONED_IN_SESSION = Text(
    "未问是否在会议期间提出、是否写明罢免理由",
    "not asked: whether it is moved during a session and states its reasons",
)
RECALL_OF_OFFICIAL: Forums = {
    (_CONGRESS, Tier.NATIONAL): Proposers(
        (npc_organic_law.RECALL, npc_rules.RECALL),
        (npc_organic_law.RECALL_BY_ORGAN, npc_rules.RECALL_BY_ORGAN),
        (npc_organic_law.RECALL_BY_DELEGATIONS, npc_rules.RECALL_BY_DELEGATIONS),
        (
            Text(
                "未问是否写明罢免理由并提供有关材料",
                "not asked: whether it states its reasons and comes with material",
            ),
        ),
    ),
    **_in_each(
        _CONGRESS,
        Proposers(
            (organic_proposals.RECALL,),
            (organic_proposals.RECALL_BY_ORGAN,),
            notes=(_REASONED_IN_SESSION,),
        ),
    ),
    (_CONGRESS, Tier.TOWNSHIP): Proposers(
        (organic_proposals.TOWNSHIP_RECALL,),
        (organic_proposals.TOWNSHIP_RECALL_BY_ORGAN,),
        notes=(_REASONED_IN_SESSION,),
    ),
}

# 罢免代表

_BY_VOTERS = Text(
    "须书面向县级人大常委会提出；未问是否书面、是否写明罢免理由",
    "to be put to the county's standing committee; not asked: whether it is in writing and states "
    "its reasons",
)
RECALL_OF_DEPUTY: Forums = {
    **_in_each(
        _CONGRESS,
        Proposers(
            (electoral_proposals.RECALL_IN_SESSION,),
            (electoral_proposals.RECALL_IN_SESSION_BY_ORGAN,),
            notes=(_REASONED_IN_SESSION,),
        ),
    ),
    **_in_each(
        _COMMITTEE,
        Proposers(
            (electoral_proposals.RECALL_BETWEEN_SESSIONS,),
            (electoral_proposals.RECALL_BETWEEN_SESSIONS_BY_ORGAN,),
            notes=(
                Text(
                    "未问是否在大会闭会期间提出、是否写明罢免理由",
                    "not asked: whether it is moved between sessions and states its reasons",
                ),
            ),
        ),
    ),
    (None, Tier.COUNTY): Proposers(
        (electoral_proposals.RECALL_BY_VOTERS_COUNTY,), notes=(_BY_VOTERS,)
    ),
    (None, Tier.TOWNSHIP): Proposers(
        (electoral_proposals.RECALL_BY_VOTERS_TOWNSHIP,), notes=(_BY_VOTERS,)
    ),
}

# 军队选举代表

SERVICE_NOMINATION = Proposers(
    (military_measures.NOMINATION_BY_SIGNERS,),
    (military_measures.NOMINATION_BY_ORGANISATIONS,),
    notes=(
        Text(
            "政党只限中国共产党在军队中的各级组织",
            "of parties, only the organisations of the Communist Party in the forces",
        ),
    ),
)
SERVICE_RECALL_BY_VOTERS = Proposers(
    (military_mandates.RECALL_BY_VOTERS,),
    notes=(
        Text(
            "须书面向旅、团级选举委员会提出；未问是否书面、是否写明罢免理由",
            "to be put to the election committee of the brigade or regiment; not asked: whether it "
            "is in writing and states its reasons",
        ),
    ),
)
SERVICE_RECALL_IN_SESSION = Proposers(
    organs=(military_mandates.RECALL_BY_ORGAN,), notes=(_REASONED_IN_SESSION,)
)

# 撤职

REMOVAL: Forums = _in_each(
    _COMMITTEE,
    Proposers(
        (supervision_proposals.REMOVAL,),
        (supervision_proposals.REMOVAL_BY_STATE_ORGAN, supervision_proposals.REMOVAL_BY_COUNCIL),
        notes=(
            Text(
                "未问是否在大会闭会期间、联名是否书面、是否写明对象和理由",
                "not asked: whether the congress is out of session, whether members signed in "
                "writing, and whether person and reasons are stated",
            ),
        ),
    ),
)

# 议案、法律案

_WITHIN_ITS_POWERS = (
    Text(
        "未问是否属于该机构职权范围",
        "not asked: whether it is within the powers of the body",
    ),
)
_CONGRESS_BILL = Proposers(
    (npc_bills.ORGANIC_BILL_BY_SIGNERS, npc_bills.BILL_BY_SIGNERS),
    (npc_bills.ORGANIC_BILL_BY_ORGAN, npc_bills.BILL_BY_ORGAN),
    (npc_bills.ORGANIC_BILL_BY_DELEGATIONS, npc_bills.BILL_BY_DELEGATIONS),
    _WITHIN_ITS_POWERS,
)
_COMMITTEE_BILL = Proposers(
    (npc_bills.COMMITTEE_BILL_BY_SIGNERS, npcsc_bills.BILL_BY_SIGNERS),
    (npc_bills.COMMITTEE_BILL_BY_ORGAN, npcsc_bills.BILL_BY_COUNCIL, npcsc_bills.BILL_BY_ORGAN),
    notes=_WITHIN_ITS_POWERS,
)


def _local_committee_bill(number: Parameter[int]) -> Proposers:
    organs = (organic_bills.COMMITTEE_BILL_BY_COUNCIL, organic_bills.COMMITTEE_BILL_BY_ORGAN)
    return Proposers((number,), organs, notes=_WITHIN_ITS_POWERS)


_UPPER_COMMITTEE_BILL = _local_committee_bill(organic_bills.UPPER_COMMITTEE_BILL_BY_SIGNERS)
BILL: Forums = {
    (_CONGRESS, Tier.NATIONAL): _CONGRESS_BILL,
    **_in_each(
        _CONGRESS,
        Proposers(
            (organic_bills.BILL_BY_SIGNERS,),
            (organic_bills.BILL_BY_ORGAN,),
            notes=_WITHIN_ITS_POWERS,
        ),
    ),
    (_CONGRESS, Tier.TOWNSHIP): Proposers(
        (organic_bills.TOWNSHIP_BILL_BY_SIGNERS,),
        (organic_bills.TOWNSHIP_BILL_BY_ORGAN,),
        notes=_WITHIN_ITS_POWERS,
    ),
    (_COMMITTEE, Tier.NATIONAL): _COMMITTEE_BILL,
    (_COMMITTEE, Tier.PROVINCE): _UPPER_COMMITTEE_BILL,
    (_COMMITTEE, Tier.PREFECTURE): _UPPER_COMMITTEE_BILL,
    (_COMMITTEE, Tier.COUNTY): _local_committee_bill(
        organic_bills.COUNTY_COMMITTEE_BILL_BY_SIGNERS
    ),
}
# A bill of law is a bill: what is said of bills holds of it too.
LAW_BILL: Forums = {
    (_CONGRESS, Tier.NATIONAL): Proposers(
        (legislation_bills.LAW_BILL_BY_SIGNERS, *_CONGRESS_BILL.signers),
        (
            legislation_bills.LAW_BILL_BY_PRESIDIUM,
            legislation_bills.LAW_BILL_BY_ORGAN,
            *_CONGRESS_BILL.organs,
        ),
        (legislation_bills.LAW_BILL_BY_DELEGATIONS, *_CONGRESS_BILL.delegations),
        _WITHIN_ITS_POWERS,
    ),
    (_COMMITTEE, Tier.NATIONAL): Proposers(
        (legislation_bills.COMMITTEE_LAW_BILL_BY_SIGNERS, *_COMMITTEE_BILL.signers),
        (
            legislation_bills.COMMITTEE_LAW_BILL_BY_COUNCIL,
            legislation_bills.COMMITTEE_LAW_BILL_BY_ORGAN,
            *_COMMITTEE_BILL.organs,
        ),
        notes=_WITHIN_ITS_POWERS,
    ),
}

# 质询

_QUESTIONS_STATED = (
    Text(
        "未问是否在会议期间书面提出，是否写明质询对象、问题和内容",
        "not asked: whether it is moved in writing during the session, and names whom it "
        "questions, on what and why",
    ),
)
_TO_ITS_GOVERNMENT = Text(
    "乡级的质询案只能对本级人民政府提出", "in a township only its government can be interpellated"
)


def _committee_interpellation(*numbers: Parameter[int]) -> Proposers:
    return Proposers(numbers, notes=_QUESTIONS_STATED)


_UPPER_INTERPELLATION = _committee_interpellation(
    supervision_bills.UPPER_INTERPELLATION_BY_SIGNERS,
    organic_bills.UPPER_COMMITTEE_INTERPELLATION_BY_SIGNERS,
)
_LOCAL_INTERPELLATION = (organic_bills.INTERPELLATION_BY_SIGNERS,)
INTERPELLATION: Forums = {
    (_CONGRESS, Tier.NATIONAL): Proposers(
        (
            npc_bills.ORGANIC_INTERPELLATION_BY_SIGNERS,
            npc_bills.INTERPELLATION_BY_SIGNERS,
            deputies_bills.INTERPELLATION_BY_SIGNERS,
        ),
        delegations=(
            npc_bills.ORGANIC_INTERPELLATION_BY_DELEGATIONS,
            npc_bills.INTERPELLATION_BY_DELEGATIONS,
            deputies_bills.INTERPELLATION_BY_DELEGATIONS,
        ),
        notes=_QUESTIONS_STATED,
    ),
    **_in_each(_CONGRESS, Proposers(_LOCAL_INTERPELLATION, notes=_QUESTIONS_STATED)),
    (_CONGRESS, Tier.TOWNSHIP): Proposers(
        _LOCAL_INTERPELLATION, notes=(*_QUESTIONS_STATED, _TO_ITS_GOVERNMENT)
    ),
    (_COMMITTEE, Tier.NATIONAL): _committee_interpellation(
        supervision_bills.NATIONAL_INTERPELLATION_BY_SIGNERS,
        npc_bills.COMMITTEE_INTERPELLATION_BY_SIGNERS,
        npcsc_bills.INTERPELLATION_BY_SIGNERS,
    ),
    (_COMMITTEE, Tier.PROVINCE): _UPPER_INTERPELLATION,
    (_COMMITTEE, Tier.PREFECTURE): _UPPER_INTERPELLATION,
    (_COMMITTEE, Tier.COUNTY): _committee_interpellation(
        supervision_bills.COUNTY_INTERPELLATION_BY_SIGNERS,
        organic_bills.COUNTY_COMMITTEE_INTERPELLATION_BY_SIGNERS,
    ),
}

# 组织特定问题调查委员会

_SIGNED_IN_WRITING = (Text("未问联名是否书面", "not asked: whether it was signed in writing"),)
_FACTS_UNCLEAR = (
    *_SIGNED_IN_WRITING,
    Text(
        "未问是否需要作出决议、决定而有关重大事实不清",
        "not asked: whether a decision is needed and material facts are unclear",
    ),
)
INVESTIGATION: Forums = {
    (_CONGRESS, Tier.NATIONAL): Proposers(
        (npc_bills.INVESTIGATION,),
        (npc_bills.INVESTIGATION_BY_ORGAN,),
        (npc_bills.INVESTIGATION_BY_DELEGATIONS,),
    ),
    **_in_each(
        _CONGRESS,
        Proposers(
            (organic_bills.INVESTIGATION,),
            (organic_bills.INVESTIGATION_BY_ORGAN,),
            notes=_SIGNED_IN_WRITING,
        ),
    ),
    (_COMMITTEE, Tier.NATIONAL): Proposers(
        (supervision_bills.INVESTIGATION,),
        (supervision_bills.INVESTIGATION_BY_COUNCIL,),
        notes=_FACTS_UNCLEAR,
    ),
    **_in_each(
        _COMMITTEE,
        Proposers(
            (supervision_bills.INVESTIGATION, organic_bills.COMMITTEE_INVESTIGATION),
            (
                supervision_bills.INVESTIGATION_BY_COUNCIL,
                organic_bills.COMMITTEE_INVESTIGATION_BY_COUNCIL,
            ),
            notes=_FACTS_UNCLEAR,
        ),
    ),
}

# 建议、批评和意见

_ONE_IS_ENOUGH = Text(
    "一名代表即可提出，数名代表也可以共同提出",
    "one deputy is enough; several may sign together",
)
_BETWEEN_SESSIONS = Text(
    "大会闭会期间向本级人大常委会提出",
    "between sessions it goes to the standing committee",
)
_BETWEEN_TOWNSHIP_SESSIONS = Text(
    "大会闭会期间向本级人大主席团提出",
    "between sessions it goes to the presidium",
)


def _suggestion(between: Text) -> Proposers:
    return Proposers((deputies_bills.SUGGESTION_BY_SIGNERS,), notes=(_ONE_IS_ENOUGH, between))


SUGGESTION: Forums = {
    (_CONGRESS, Tier.NATIONAL): _suggestion(_BETWEEN_SESSIONS),
    **_in_each(_CONGRESS, _suggestion(_BETWEEN_SESSIONS)),
    (_CONGRESS, Tier.TOWNSHIP): _suggestion(_BETWEEN_TOWNSHIP_SESSIONS),
}
