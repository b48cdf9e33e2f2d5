"""山东: what Shandong's text on the oath provides (宪法宣誓办法)."""

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
    Text("山东省实施宪法宣誓制度办法", "Shandong Measures on the Oath to the Constitution"),
    date(2018, 3, 29),
    date(2018, 3, 29),
    Text(
        "第十二条：自公布之日起施行；公布日期未见，自通过之日起算",
        "article 12: from its publication, whose day was not seen; counted from its adoption",
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
_APPOINTING = OathOrganised(OathOrganiser.APPOINTING_ORGAN)
_PRESIDIUM_DELEGATES = OathOrganised(
    OathOrganiser.PRESIDIUM, OathOrganiser.STANDING_COMMITTEE, OathChoice.DELEGATED
)
_COUNCIL_DELEGATES = OathOrganised(
    OathOrganiser.COUNCIL_OF_CHAIRPERSONS, OathOrganiser.PROPOSING_ORGAN, OathChoice.DELEGATED
)

OATH_RULES = OathRules(
    who=Provision(
        Swearers(
            _BODIES,
            Text(
                "各级人大和县级以上人大常委会选举、决定任命，各级政府、监委、法院、检察院任命的人员",
                "those whom congresses and standing committees elect or decide on, and whom "
                "governments, supervisory commissions, courts and procuratorates appoint",
            ),
        ),
        Citation(EDITION, 2),
        _SINCE,
    ),
    characters=Provision(75, Citation(EDITION, 9), _SINCE),
    elected=Provision(_PRESIDIUM_DELEGATES, Citation(EDITION, 3, 1), _SINCE),
    chief_procurator=Provision(_COUNCIL_APPROVED, Citation(EDITION, 4, 1), _SINCE),
    between_sessions=Provision(_COUNCIL, Citation(EDITION, 5), _SINCE),
    committee_appointed=Provision(_COUNCIL, Citation(EDITION, 6), _SINCE),
    supervisory_vice_directors=Provision(_COUNCIL_DELEGATES, Citation(EDITION, 7), _SINCE),
    supervisory_members=Provision(_COUNCIL_DELEGATES, Citation(EDITION, 7), _SINCE),
    court_leaders=Provision(_COUNCIL_DELEGATES, Citation(EDITION, 7), _SINCE),
    judges=Provision(_COUNCIL_DELEGATES, Citation(EDITION, 7), _SINCE),
    organ_appointed=Provision(_APPOINTING, Citation(EDITION, 8), _SINCE),
    lower_elected=Provision(_PRESIDIUM_DELEGATES, Citation(EDITION, 3, 1), _SINCE),
    lower_chief_procurator=Provision(_COUNCIL_APPROVED, Citation(EDITION, 4, 2), _SINCE),
    lower_between_sessions=Provision(_COUNCIL, Citation(EDITION, 5), _SINCE),
    lower_committee_appointed=Provision(_COUNCIL, Citation(EDITION, 6), _SINCE),
    lower_supervisory_vice_directors=Provision(_COUNCIL_DELEGATES, Citation(EDITION, 7), _SINCE),
    lower_supervisory_members=Provision(_COUNCIL_DELEGATES, Citation(EDITION, 7), _SINCE),
    lower_court_leaders=Provision(_COUNCIL_DELEGATES, Citation(EDITION, 7), _SINCE),
    lower_judges=Provision(_COUNCIL_DELEGATES, Citation(EDITION, 7), _SINCE),
    lower_organ_appointed=Provision(_APPOINTING, Citation(EDITION, 8), _SINCE),
    township_elected=Provision(_PRESIDIUM, Citation(EDITION, 3, 2), _SINCE),
    township_organ_appointed=Provision(_APPOINTING, Citation(EDITION, 8), _SINCE),
    form=Provision(
        Text("左手抚按宪法，右手举拳", "left hand on the Constitution, right fist raised"),
        Citation(EDITION, 10, 2),
        _SINCE,
    ),
    leaders=Provision(1, Citation(EDITION, 10, 2), _SINCE),
    place=Provision(
        Text("悬挂国旗或者国徽", "the national flag or emblem is hung up"),
        Citation(EDITION, 10, 1),
        _SINCE,
    ),
    anthem=Provision(
        Text("奏唱国歌", "the national anthem is played and sung"), Citation(EDITION, 10, 1), _SINCE
    ),
    in_public=Provision(
        Text("宣誓仪式公开进行", "the ceremony is public"), Citation(EDITION, 10, 3), _SINCE
    ),
)
