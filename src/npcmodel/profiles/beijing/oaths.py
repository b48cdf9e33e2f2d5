"""北京: what Beijing's text on the oath provides (宪法宣誓办法)."""

from __future__ import annotations

from datetime import date

from npcmodel.facts.bodies import Body
from npcmodel.facts.oaths import OathChoice, OathOrganiser
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.params.oath_decision import OathOrganised
from npcmodel.profiles.appointing import LocalPost
from npcmodel.profiles.parts import TimeLimit
from npcmodel.profiles.swearing import OathRules, Swearers

__all__ = ["EDITION", "OATH_RULES"]

EDITION = Edition(
    Text(
        "北京市国家工作人员宪法宣誓组织办法",
        "Beijing Measures on Organising the Oath to the Constitution",
    ),
    date(2015, 11, 27),
    date(2016, 1, 1),
    Text(
        "第十四条：自2016年1月1日起施行；所见文本只载明2015年通过，此后是否修改未见",
        "article 14: from 1 January 2016; the text seen names the adoption of 2015 alone, and no "
        "later amendment",
    ),
)
_SINCE = EDITION.in_force
# The text names no supervisory commission.
_BODIES = (
    Body.CONGRESS,
    Body.STANDING_COMMITTEE,
    Body.GOVERNMENT,
    Body.COURT,
    Body.PROCURATORATE,
)
_PRESIDIUM = OathOrganised(OathOrganiser.PRESIDIUM)
_COUNCIL = OathOrganised(OathOrganiser.COUNCIL_OF_CHAIRPERSONS)
_COUNCIL_APPROVED = OathOrganised(OathOrganiser.COUNCIL_OF_CHAIRPERSONS, after_approval=True)
_SEVERALLY = OathOrganised(OathOrganiser.OWN_ORGANS)
_COUNCIL_OR_ORGANS = OathOrganised(
    OathOrganiser.COUNCIL_OF_CHAIRPERSONS, OathOrganiser.OWN_ORGANS, OathChoice.EITHER
)

OATH_RULES = OathRules(
    who=Provision(
        Swearers(
            _BODIES,
            Text(
                "本市各级人大选举、通过，市和区人大常委会任命，各级政府、法院、检察院任命的人员",
                "those whom congresses elect or pass, and whom standing committees, governments, "
                "courts and procuratorates appoint",
            ),
        ),
        Citation(EDITION, 2),
        _SINCE,
    ),
    characters=Provision(70, Citation(EDITION, 7), _SINCE),
    elected=Provision(_PRESIDIUM, Citation(EDITION, 6, 1, 1), _SINCE),
    chief_procurator=Provision(_COUNCIL_APPROVED, Citation(EDITION, 6, 1, 2), _SINCE),
    between_sessions=Provision(_COUNCIL, Citation(EDITION, 6, 1, 3), _SINCE),
    committee_appointed=Provision(_COUNCIL, Citation(EDITION, 6, 1, 3), _SINCE),
    court_leaders=Provision(_COUNCIL, Citation(EDITION, 6, 1, 3), _SINCE),
    judges=Provision(_SEVERALLY, Citation(EDITION, 6, 1), _SINCE),
    # Items 4 and 5 put their presidents and heads with the judges and procurators.
    railway_courts=Provision(_SEVERALLY, Citation(EDITION, 6, 1), _SINCE),
    organ_appointed=Provision(_SEVERALLY, Citation(EDITION, 6, 1, 6), _SINCE),
    lower_elected=Provision(_PRESIDIUM, Citation(EDITION, 11, 1, 1), _SINCE),
    lower_chief_procurator=Provision(_COUNCIL_APPROVED, Citation(EDITION, 11, 1, 2), _SINCE),
    lower_between_sessions=Provision(_COUNCIL, Citation(EDITION, 11, 1, 3), _SINCE),
    lower_committee_appointed=Provision(_COUNCIL, Citation(EDITION, 11, 1, 3), _SINCE),
    lower_court_leaders=Provision(_COUNCIL_OR_ORGANS, Citation(EDITION, 11, 1, 3), _SINCE),
    lower_judges=Provision(_COUNCIL_OR_ORGANS, Citation(EDITION, 11, 1, 3), _SINCE),
    lower_organ_appointed=Provision(_SEVERALLY, Citation(EDITION, 11, 1, 4), _SINCE),
    township_elected=Provision(_PRESIDIUM, Citation(EDITION, 11, 1, 1), _SINCE),
    township_organ_appointed=Provision(_SEVERALLY, Citation(EDITION, 11, 1, 4), _SINCE),
    form=Provision(
        Text("左手抚按宪法，右手举拳", "left hand on the Constitution, right fist raised"),
        Citation(EDITION, 8, 2),
        _SINCE,
    ),
    leaders=Provision(1, Citation(EDITION, 8, 2), _SINCE),
    names_said=Provision(
        Text("诵读誓词后，宣誓人报出自己姓名", "having sworn, they say their names"),
        Citation(EDITION, 8, 2),
        _SINCE,
    ),
    place=Provision(
        Text("悬挂国旗或者国徽", "the national flag or emblem is hung up"),
        Citation(EDITION, 8, 1),
        _SINCE,
    ),
    may_skip=Provision(
        (
            LocalPost.CREDENTIALS_COMMITTEE_MEMBER,
            LocalPost.DEPUTY_SECRETARY_GENERAL,
            LocalPost.WORKING_BODY_HEAD,
            LocalPost.WORKING_BODY_DEPUTY_HEAD,
        ),
        Citation(EDITION, 10, 3),
        _SINCE,
    ),
    every_span=Provision(TimeLimit(30, soft=True), Citation(EDITION, 13), _SINCE),
)
