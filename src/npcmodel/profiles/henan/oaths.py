"""河南: what Henan's text on the oath provides (宪法宣誓办法)."""

from __future__ import annotations

from datetime import date

from npcmodel.facts.bodies import Body
from npcmodel.facts.oaths import OathChoice, OathOrganiser
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.params.oath_decision import OathOrganised
from npcmodel.profiles.swearing import OathRules, Swearers

__all__ = ["EDITION", "OATH_RULES"]

EDITION = Edition(
    Text("河南省国家工作人员宪法宣誓办法", "Henan Measures on the Oath to the Constitution"),
    date(2018, 6, 1),
    date(2018, 7, 1),
    Text(
        "第十条：自2018年7月1日起施行",
        "article 10: from 1 July 2018",
    ),
)
_SINCE = EDITION.in_force
_BODIES = (
    Body.CONGRESS,
    Body.STANDING_COMMITTEE,
    Body.GOVERNMENT,
    Body.SUPERVISORY_COMMISSION,
    Body.COURT,
    Body.PROCURATORATE,
)
_PRESIDIUM = OathOrganised(OathOrganiser.PRESIDIUM)
_COUNCIL = OathOrganised(OathOrganiser.COUNCIL_OF_CHAIRPERSONS)
_COUNCIL_APPROVED = OathOrganised(OathOrganiser.COUNCIL_OF_CHAIRPERSONS, after_approval=True)
_SEVERALLY = OathOrganised(OathOrganiser.OWN_ORGANS)
_APPOINTING = OathOrganised(OathOrganiser.APPOINTING_ORGAN)
_COUNCIL_TO_COMMISSION = OathOrganised(
    OathOrganiser.COUNCIL_OF_CHAIRPERSONS, OathOrganiser.OWN_ORGANS, OathChoice.DELEGATED
)

OATH_RULES = OathRules(
    who=Provision(
        Swearers(
            _BODIES,
            Text(
                "各级人大和县级以上人大常委会选举、任命、决定任命、批准任命，"
                "各级政府、监委、法院、检察院任命的人员",
                "those whom congresses and standing committees elect, appoint, decide on or "
                "approve, and whom governments, supervisory commissions, courts and procuratorates "
                "appoint",
            ),
        ),
        Citation(EDITION, 2),
        _SINCE,
    ),
    characters=Provision(75, Citation(EDITION, 3), _SINCE),
    elected=Provision(_PRESIDIUM, Citation(EDITION, 4, 2), _SINCE),
    chief_procurator=Provision(_COUNCIL_APPROVED, Citation(EDITION, 4, 3), _SINCE),
    between_sessions=Provision(_COUNCIL, Citation(EDITION, 5, 2), _SINCE),
    committee_appointed=Provision(_COUNCIL, Citation(EDITION, 5, 2), _SINCE),
    supervisory_vice_directors=Provision(_COUNCIL, Citation(EDITION, 5, 2), _SINCE),
    supervisory_members=Provision(_COUNCIL_TO_COMMISSION, Citation(EDITION, 5, 4), _SINCE),
    court_leaders=Provision(_COUNCIL, Citation(EDITION, 5, 2), _SINCE),
    judges=Provision(_SEVERALLY, Citation(EDITION, 6), _SINCE),
    organ_appointed=Provision(_APPOINTING, Citation(EDITION, 7), _SINCE),
    lower_chief_procurator=Provision(_COUNCIL_APPROVED, Citation(EDITION, 5, 3), _SINCE),
    lower_by_analogy=Provision(
        Text(
            "设区的市、县、乡镇的具体组织办法和程序，参照本办法执行",
            "in cities, counties and townships the oath is organised on the pattern of this text",
        ),
        Citation(EDITION, 9),
        _SINCE,
    ),
    form=Provision(
        Text("左手抚按宪法，右手举拳", "left hand on the Constitution, right fist raised"),
        Citation(EDITION, 8, 1),
        _SINCE,
    ),
    leaders=Provision(1, Citation(EDITION, 8, 1), _SINCE),
    names_said=Provision(
        Text("诵读誓词后，宣誓人报出自己姓名", "having sworn, they say their names"),
        Citation(EDITION, 8, 2),
        _SINCE,
    ),
    dress=Provision(Text("着正装", "formal dress"), Citation(EDITION, 8, 3), _SINCE),
    place=Provision(
        Text("悬挂国旗或者国徽", "the national flag or emblem is hung up"),
        Citation(EDITION, 8, 4),
        _SINCE,
    ),
    anthem=Provision(
        Text("奏唱国歌", "the national anthem is played and sung"), Citation(EDITION, 8, 5), _SINCE
    ),
)
