"""Which office is filled how: the lists of the texts, by office and tier."""

from __future__ import annotations

from collections.abc import Mapping

from npcmodel.appointments.facts import Chosen, FillingAct, Way, Words
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Tier
from npcmodel.facts.offices import Office
from npcmodel.facts.people import Post
from npcmodel.law.parameter import Parameter
from npcmodel.law.wording import Text
from npcmodel.params import constitution_appointments as constitution
from npcmodel.params import (
    court_appointments,
    npc_appointments,
    npcsc_appointments,
    organic_appointments,
    procuratorate_appointments,
    supervisory_law,
)

__all__ = ["BETWEEN", "IN_SESSION", "SPECIAL", "SPECIAL_BETWEEN"]


_Ways = Mapping[tuple[Office, Tier], Way]
_COUNTY_UP = (Tier.PROVINCE, Tier.PREFECTURE, Tier.COUNTY)
_SOME = Text("“个别”“部分”没有数量界限", "“individual” and “some” have no bound in numbers")
_NOBODY_NAMED = Text("由谁提名，国家法律没有规定", "no national text says who nominates the person")
_NATION, _TOWN = Tier.NATIONAL, Tier.TOWNSHIP
_CONGRESS, _COMMITTEE = Body.CONGRESS, Body.STANDING_COMMITTEE
_COMMITTEE_POSTS = (
    Office.COMMITTEE_CHAIR,
    Office.COMMITTEE_VICE_CHAIR,
    Office.COMMITTEE_SECRETARY_GENERAL,
    Office.COMMITTEE_MEMBER,
)
_LEADERS = (Office.HEAD_OF_GOVERNMENT, Office.DEPUTY_HEAD_OF_GOVERNMENT)
_JUDGES = (
    Office.COURT_VICE_PRESIDENT,
    Office.DIVISION_HEAD,
    Office.DEPUTY_DIVISION_HEAD,
    Office.JUDICIAL_COMMITTEE_MEMBER,
    Office.JUDGE,
)
_PROCURATORS = (
    Office.DEPUTY_PROCURATOR_GENERAL,
    Office.PROCURATORIAL_COMMITTEE_MEMBER,
    Office.PROCURATOR,
)
_SUPERVISORS = (Office.SUPERVISORY_VICE_DIRECTOR, Office.SUPERVISORY_MEMBER)


def _each(offices: tuple[Office, ...], tiers: tuple[Tier, ...], way: Way) -> _Ways:
    return {(office, tier): way for office in offices for tier in tiers}


# Elected by the congress

_ELECTED_NATIONALLY = Way(
    FillingAct.ELECTED,
    _CONGRESS,
    (),
    (Body.PRESIDIUM,),
    nomination=(npc_appointments.NOMINATIONS,),
)
_ELECTED_LOCALLY = Way(
    FillingAct.ELECTED,
    _CONGRESS,
    (),
    (Body.PRESIDIUM,),
    jointly=True,
    nomination=(organic_appointments.NOMINATIONS,),
)


def _national(*texts: Parameter[Text]) -> Way:
    return _ELECTED_NATIONALLY._replace(texts=texts)


def _local(*texts: Parameter[Text]) -> Way:
    return _ELECTED_LOCALLY._replace(texts=texts)


_OWN_COMMITTEE = _local(
    constitution.LOCAL_COMMITTEE_ELECTED, organic_appointments.COMMITTEE_ELECTED
)._replace(
    from_deputies=True,
)
_UPPER_COMMITTEE = _OWN_COMMITTEE._replace(pool=(organic_appointments.UPPER_FROM_DEPUTIES,))
_COUNTY_COMMITTEE = _OWN_COMMITTEE._replace(pool=(organic_appointments.COUNTY_FROM_DEPUTIES,))
_LOCAL_HEADS = (constitution.LOCAL_HEADS_ELECTED, organic_appointments.HEADS_ELECTED)
_APPROVED = (
    constitution.PROCURATOR_APPROVED,
    organic_appointments.PROCURATOR_APPROVED,
    procuratorate_appointments.LOCAL_HEAD_APPROVED,
)
_LOCAL_PROCURATOR = _local(*_LOCAL_HEADS, procuratorate_appointments.LOCAL_HEAD)
# The committee above a province is the nation's; the others are local.
_OF_PROVINCE = _LOCAL_PROCURATOR._replace(
    approval=(*_APPROVED, constitution.PROVINCIAL_PROCURATORS_APPROVED),
)
_BELOW_PROVINCE = _LOCAL_PROCURATOR._replace(
    approval=(*_APPROVED, organic_appointments.LOWER_PROCURATORS_APPROVED),
)
_ELECTED: _Ways = {
    **_each(
        _COMMITTEE_POSTS,
        (_NATION,),
        _national(constitution.COMMITTEE_ELECTED)._replace(
            from_deputies=True,
            pool=(npc_appointments.COMMITTEE_FROM_DEPUTIES,),
        ),
    ),
    **_each(
        (Office.PRESIDENT, Office.VICE_PRESIDENT),
        (_NATION,),
        _national(constitution.PRESIDENT_ELECTED),
    ),
    (Office.MILITARY_CHAIR, _NATION): _national(constitution.MILITARY_CHAIR_ELECTED),
    (Office.SUPERVISORY_DIRECTOR, _NATION): _national(
        constitution.SUPERVISORY_DIRECTOR_ELECTED, supervisory_law.NATIONAL_DIRECTOR
    ),
    (Office.COURT_PRESIDENT, _NATION): _national(
        constitution.COURT_PRESIDENT_ELECTED, court_appointments.SUPREME_PRESIDENT
    ),
    (Office.PROCURATOR_GENERAL, _NATION): _national(
        constitution.PROCURATOR_ELECTED, procuratorate_appointments.SUPREME_HEAD
    ),
    **_each(_COMMITTEE_POSTS, (Tier.PROVINCE, Tier.PREFECTURE), _UPPER_COMMITTEE),
    **_each(_COMMITTEE_POSTS, (Tier.COUNTY,), _COUNTY_COMMITTEE),
    **_each(
        _LEADERS,
        _COUNTY_UP,
        _local(constitution.LOCAL_GOVERNMENT_ELECTED, organic_appointments.GOVERNMENT_ELECTED),
    ),
    **_each(
        _LEADERS,
        (_TOWN,),
        _local(
            constitution.LOCAL_GOVERNMENT_ELECTED,
            organic_appointments.TOWNSHIP_GOVERNMENT_ELECTED,
        ),
    ),
    **_each(
        (Office.TOWNSHIP_CHAIR, Office.TOWNSHIP_VICE_CHAIR),
        (_TOWN,),
        _local(organic_appointments.TOWNSHIP_CHAIR_ELECTED)._replace(
            from_deputies=True,
            pool=(organic_appointments.TOWNSHIP_CHAIR_FROM_DEPUTIES,),
        ),
    ),
    **_each(
        (Office.SUPERVISORY_DIRECTOR,),
        _COUNTY_UP,
        _local(*_LOCAL_HEADS, supervisory_law.LOCAL_DIRECTOR),
    ),
    **_each(
        (Office.COURT_PRESIDENT,),
        _COUNTY_UP,
        _local(*_LOCAL_HEADS, court_appointments.LOCAL_PRESIDENT),
    ),
    (Office.PROCURATOR_GENERAL, Tier.PROVINCE): _OF_PROVINCE,
    **_each((Office.PROCURATOR_GENERAL,), (Tier.PREFECTURE, Tier.COUNTY), _BELOW_PROVINCE),
}

# Decided on by the national congress

_BY_ORDER: Words = (constitution.ORDER,)
_STATE_COUNCIL = Way(
    FillingAct.DECIDED,
    _CONGRESS,
    (constitution.STATE_COUNCIL_DECIDED,),
    (Office.PREMIER,),
    ordered_by=Office.PRESIDENT,
    order=_BY_ORDER,
)
_PREMIER = _STATE_COUNCIL._replace(
    texts=(constitution.PREMIER_DECIDED,),
    nominated_by=(Office.PRESIDENT,),
)
_MILITARY = Way(
    FillingAct.DECIDED, _CONGRESS, (constitution.MILITARY_DECIDED,), (Office.MILITARY_CHAIR,)
)
_OF_STATE_COUNCIL = (
    Office.VICE_PREMIER,
    Office.STATE_COUNCILLOR,
    Office.OTHER_STATE_COUNCIL_MEMBER,
)
_OF_MILITARY = (Office.MILITARY_VICE_CHAIR, Office.OTHER_MILITARY_MEMBER)
_DECIDED: _Ways = {
    (Office.PREMIER, _NATION): _PREMIER,
    **_each(_OF_STATE_COUNCIL, (_NATION,), _STATE_COUNCIL),
    **_each(_OF_MILITARY, (_NATION,), _MILITARY),
}

# Appointed by the standing committee, whether or not its congress sits


def _appointed(by: Office, *texts: Parameter[Text], also: Words = ()) -> Way:
    return Way(FillingAct.APPOINTED, _COMMITTEE, texts, (by,), also=also)


_SUPREME_JUDGES = _appointed(
    Office.COURT_PRESIDENT, constitution.COURT_APPOINTED, court_appointments.SUPREME_MEMBERS
)
# The Constitution lists no heads of divisions; the courts' own law does.
_SUPREME_DIVISIONS = _appointed(
    Office.COURT_PRESIDENT,
    court_appointments.SUPREME_MEMBERS,
    also=(court_appointments.CIRCUIT_HEADS,),
)
_BY_ITEM_16: Words = (organic_appointments.JUDGES_AND_PROCURATORS,)
_LOCAL_JUDGES = _appointed(
    Office.COURT_PRESIDENT, court_appointments.LOCAL_MEMBERS, also=_BY_ITEM_16
)
_LOCAL_PROCURATORS = _appointed(
    Office.PROCURATOR_GENERAL, procuratorate_appointments.LOCAL_MEMBERS, also=_BY_ITEM_16
)
_SUPREME_PROCURATORS = _appointed(
    Office.PROCURATOR_GENERAL,
    constitution.PROCURATORATE_APPOINTED,
    procuratorate_appointments.SUPREME_MEMBERS,
)
_APPOINTED: _Ways = {
    **_each(
        _SUPERVISORS,
        (_NATION,),
        _appointed(
            Office.SUPERVISORY_DIRECTOR,
            constitution.SUPERVISORY_APPOINTED,
            supervisory_law.NATIONAL_MEMBERS,
        ),
    ),
    **_each(
        _SUPERVISORS,
        _COUNTY_UP,
        _appointed(
            Office.SUPERVISORY_DIRECTOR,
            organic_appointments.SUPERVISORY_APPOINTED,
            supervisory_law.LOCAL_MEMBERS,
        ),
    ),
    **_each(_JUDGES, (_NATION,), _SUPREME_JUDGES),
    **_each((Office.DIVISION_HEAD, Office.DEPUTY_DIVISION_HEAD), (_NATION,), _SUPREME_DIVISIONS),
    **_each(_JUDGES, (Tier.PREFECTURE, Tier.COUNTY), _LOCAL_JUDGES),
    **_each(
        _JUDGES,
        (Tier.PROVINCE,),
        _LOCAL_JUDGES._replace(also=(*_BY_ITEM_16, court_appointments.REGIONAL_MEMBERS)),
    ),
    **_each(_PROCURATORS, (_NATION,), _SUPREME_PROCURATORS),
    **_each(_PROCURATORS, (Tier.PREFECTURE, Tier.COUNTY), _LOCAL_PROCURATORS),
    **_each(
        _PROCURATORS,
        (Tier.PROVINCE,),
        _LOCAL_PROCURATORS._replace(also=(*_BY_ITEM_16, procuratorate_appointments.BRANCH_MEMBERS)),
    ),
    (Office.MILITARY_COURT_PRESIDENT, _NATION): _appointed(
        Office.COURT_PRESIDENT, constitution.COURT_APPOINTED
    ),
    (Office.MILITARY_PROCURATOR_GENERAL, _NATION): _appointed(
        Office.PROCURATOR_GENERAL, constitution.PROCURATORATE_APPOINTED
    ),
    (Office.BRANCH_PROCURATOR_GENERAL, Tier.PROVINCE): Way(
        FillingAct.DECIDED,
        _COMMITTEE,
        (organic_appointments.BRANCH_PROCURATORS, procuratorate_appointments.BRANCH_MEMBERS),
        (Office.PROCURATOR_GENERAL,),
    ),
    (Office.REGIONAL_COURT_PRESIDENT, Tier.PROVINCE): Way(
        FillingAct.DECIDED,
        _COMMITTEE,
        (organic_appointments.REGIONAL_PRESIDENTS, court_appointments.REGIONAL_PRESIDENT),
        (Body.COUNCIL_OF_CHAIRPERSONS,),
    ),
    **_each(
        (Office.OTHER_GOVERNMENT_MEMBER,),
        _COUNTY_UP,
        Way(
            FillingAct.DECIDED,
            _COMMITTEE,
            (organic_appointments.DEPARTMENT_HEADS,),
            (Office.HEAD_OF_GOVERNMENT,),
            recorded=True,
        ),
    ),
    (Office.PLENIPOTENTIARY, _NATION): Way(
        FillingAct.DECIDED,
        _COMMITTEE,
        (constitution.PLENIPOTENTIARIES,),
        ordered_by=Office.PRESIDENT,
        order=(constitution.DISPATCH,),
        points=(_NOBODY_NAMED,),
    ),
}
IN_SESSION: _Ways = {**_ELECTED, **_DECIDED, **_APPOINTED}
"""Who fills an office while the congress sits."""

# Between sessions

_ORDER_BETWEEN = (*_BY_ORDER, npcsc_appointments.ORDER)
_MINISTER = _STATE_COUNCIL._replace(
    by=_COMMITTEE,
    texts=(constitution.MINISTERS_BETWEEN, npc_appointments.STATE_COUNCIL_BETWEEN),
    order=_ORDER_BETWEEN,
)
_VICE_PREMIER = _MINISTER._replace(texts=(npc_appointments.STATE_COUNCIL_BETWEEN,))
# What the Constitution lists differs from what the organic law says of these two offices.
_DISPUTED: Words = (constitution.MINISTERS_BETWEEN,)
BETWEEN: Mapping[tuple[Office, Tier], Chosen] = {
    **{place: Chosen(way) for place, way in _APPOINTED.items()},
    (Office.OTHER_STATE_COUNCIL_MEMBER, _NATION): Chosen(_MINISTER),
    (Office.VICE_PREMIER, _NATION): Chosen(_VICE_PREMIER, _DISPUTED),
    (Office.STATE_COUNCILLOR, _NATION): Chosen(_VICE_PREMIER, _DISPUTED),
    **{
        (office, _NATION): Chosen(
            _MILITARY._replace(
                by=_COMMITTEE,
                texts=(constitution.MILITARY_BETWEEN, npc_appointments.MILITARY_BETWEEN),
            )
        )
        for office in _OF_MILITARY
    },
    **{
        (Office.DEPUTY_HEAD_OF_GOVERNMENT, tier): Chosen(
            Way(
                FillingAct.DECIDED,
                _COMMITTEE,
                (organic_appointments.DEPUTY_HEADS_BETWEEN,),
                points=(_SOME, _NOBODY_NAMED),
            )
        )
        for tier in _COUNTY_UP
    },
}
"""Who may fill an office between sessions; nobody fills those that are not here."""

# Special committees, by the nation or a place

_SPECIAL = Way(
    FillingAct.PASSED,
    _CONGRESS,
    (npc_appointments.SPECIAL_COMMITTEES,),
    (Body.PRESIDIUM,),
    from_deputies=True,
)
# From whom they are taken between sessions the texts do not say again.
_SPECIAL_SILENT = Text(
    "闭会期间的人选是否须为代表，条文没有重复规定",
    "the texts do not say again that those appointed between sessions must be deputies",
)
_SPECIAL_LATER = Way(
    FillingAct.APPOINTED,
    _COMMITTEE,
    (npc_appointments.SPECIAL_COMMITTEES_BETWEEN,),
    (Body.COUNCIL_OF_CHAIRPERSONS,),
    points=(_SPECIAL_SILENT,),
)
SPECIAL: Mapping[bool, Way] = {
    True: _SPECIAL,
    False: _SPECIAL._replace(texts=(organic_appointments.SPECIAL_COMMITTEES,)),
}
"""How special committees are filled while the congress sits: of the nation, or of a place."""
SPECIAL_BETWEEN: Mapping[tuple[Post, bool], Way] = {
    (post, national): _SPECIAL_LATER
    if national
    else _SPECIAL_LATER._replace(
        texts=(organic_appointments.SPECIAL_COMMITTEES_BETWEEN,),
        points=(_SOME, _SPECIAL_SILENT),
    )
    for post in (Post.VICE_CHAIR, Post.MEMBER)
    for national in (True, False)
}
"""How they are filled between sessions, by post: nobody fills the chair then."""
