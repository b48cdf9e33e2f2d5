"""浙江: what Zhejiang's text on the oath provides (宪法宣誓办法)."""

from __future__ import annotations

from datetime import date

from npcmodel.facts.bodies import Body
from npcmodel.facts.oaths import OathOrganiser
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.params.oath_decision import OathOrganised
from npcmodel.profiles.swearing import OathRules, Swearers

__all__ = ["EDITION", "OATH_RULES"]

EDITION = Edition(
    Text("浙江省组织实施宪法宣誓制度办法", "Zhejiang Measures on the Oath to the Constitution"),
    date(2015, 7, 30),
    date(2016, 1, 1),
    Text(
        "第十条：自2016年1月1日起施行",
        "article 10: from 1 January 2016",
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
_SEVERALLY = OathOrganised(OathOrganiser.OWN_ORGANS)
_APPOINTING = OathOrganised(OathOrganiser.APPOINTING_ORGAN)

OATH_RULES = OathRules(
    who=Provision(
        Swearers(
            _BODIES,
            Text(
                "各级人大和县级以上人大常委会选举、决定任命，各级政府、法院、检察院任命的人员",
                "those whom congresses and standing committees elect or decide on, and whom "
                "governments, courts and procuratorates appoint",
            ),
        ),
        Citation(EDITION, 2),
        _SINCE,
    ),
    characters=Provision(70, Citation(EDITION, 3), _SINCE),
    elected=Provision(_PRESIDIUM, Citation(EDITION, 4, 1), _SINCE),
    chief_procurator=Provision(_PRESIDIUM, Citation(EDITION, 4, 1), _SINCE),
    between_sessions=Provision(_COUNCIL, Citation(EDITION, 5, 1), _SINCE),
    committee_appointed=Provision(_COUNCIL, Citation(EDITION, 6, 1), _SINCE),
    court_leaders=Provision(_SEVERALLY, Citation(EDITION, 7, 1), _SINCE),
    judges=Provision(_SEVERALLY, Citation(EDITION, 7, 1), _SINCE),
    organ_appointed=Provision(_APPOINTING, Citation(EDITION, 8), _SINCE),
    lower_elected=Provision(_PRESIDIUM, Citation(EDITION, 4, 2), _SINCE),
    lower_chief_procurator=Provision(_PRESIDIUM, Citation(EDITION, 4, 2), _SINCE),
    lower_between_sessions=Provision(_COUNCIL, Citation(EDITION, 5, 2), _SINCE),
    lower_committee_appointed=Provision(_COUNCIL, Citation(EDITION, 6, 2), _SINCE),
    lower_court_leaders=Provision(_SEVERALLY, Citation(EDITION, 7, 2), _SINCE),
    lower_judges=Provision(_SEVERALLY, Citation(EDITION, 7, 2), _SINCE),
    lower_organ_appointed=Provision(_APPOINTING, Citation(EDITION, 8), _SINCE),
    township_elected=Provision(_PRESIDIUM, Citation(EDITION, 4, 3), _SINCE),
    township_organ_appointed=Provision(_APPOINTING, Citation(EDITION, 8), _SINCE),
    form=Provision(
        Text("左手抚按宪法，右手举拳", "left hand on the Constitution, right fist raised"),
        Citation(EDITION, 9, 1),
        _SINCE,
    ),
    leaders=Provision(1, Citation(EDITION, 9, 1), _SINCE),
    place=Provision(
        Text("悬挂国旗或者国徽", "the national flag or emblem is hung up"),
        Citation(EDITION, 9, 2),
        _SINCE,
    ),
)
