"""上海: what Shanghai's text on the oath provides (宪法宣誓办法)."""

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
    Text("上海市实施宪法宣誓制度办法", "Shanghai Measures on the Oath to the Constitution"),
    date(2018, 7, 27),
    date(2018, 7, 27),
    Text(
        "修改决定的施行日期未见；自通过之日起算",
        "the day of the amending decision was not seen; counted from its adoption",
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

OATH_RULES = OathRules(
    who=Provision(
        Swearers(
            _BODIES,
            Text(
                "各级人大选举、表决通过，市和区人大常委会任命，各级政府、监委、法院、检察院任命的人员",
                "those whom congresses elect or pass, and whom standing committees, governments, "
                "supervisory commissions, courts and procuratorates appoint",
            ),
        ),
        Citation(EDITION, 2),
        _SINCE,
    ),
    characters=Provision(75, Citation(EDITION, 3), _SINCE),
    elected=Provision(_PRESIDIUM, Citation(EDITION, 4, 1), _SINCE),
    chief_procurator=Provision(_COUNCIL_APPROVED, Citation(EDITION, 4, 4), _SINCE),
    between_sessions=Provision(_COUNCIL, Citation(EDITION, 5, 1), _SINCE),
    committee_appointed=Provision(_COUNCIL, Citation(EDITION, 5, 1), _SINCE),
    supervisory_vice_directors=Provision(_COUNCIL, Citation(EDITION, 5, 1), _SINCE),
    supervisory_members=Provision(_COUNCIL, Citation(EDITION, 5, 1), _SINCE),
    court_leaders=Provision(_COUNCIL, Citation(EDITION, 6, 1), _SINCE),
    judges=Provision(_SEVERALLY, Citation(EDITION, 6, 2), _SINCE),
    organ_appointed=Provision(_APPOINTING, Citation(EDITION, 7), _SINCE),
    lower_elected=Provision(_PRESIDIUM, Citation(EDITION, 4, 2), _SINCE),
    lower_chief_procurator=Provision(_COUNCIL_APPROVED, Citation(EDITION, 4, 4), _SINCE),
    lower_between_sessions=Provision(_COUNCIL, Citation(EDITION, 5, 2), _SINCE),
    lower_committee_appointed=Provision(_COUNCIL, Citation(EDITION, 5, 2), _SINCE),
    lower_supervisory_vice_directors=Provision(_COUNCIL, Citation(EDITION, 5, 2), _SINCE),
    lower_supervisory_members=Provision(_COUNCIL, Citation(EDITION, 5, 2), _SINCE),
    lower_court_leaders=Provision(_COUNCIL, Citation(EDITION, 6, 3), _SINCE),
    lower_judges=Provision(_SEVERALLY, Citation(EDITION, 6, 4), _SINCE),
    lower_organ_appointed=Provision(_APPOINTING, Citation(EDITION, 7), _SINCE),
    township_elected=Provision(_PRESIDIUM, Citation(EDITION, 4, 3), _SINCE),
    township_organ_appointed=Provision(_APPOINTING, Citation(EDITION, 7), _SINCE),
    form=Provision(
        Text("左手抚按宪法，右手举拳", "left hand on the Constitution, right fist raised"),
        Citation(EDITION, 10, 2),
        _SINCE,
    ),
    leaders=Provision(1, Citation(EDITION, 10, 2), _SINCE),
    copies_held=Provision(
        Text("其他宣誓人左手持宪法", "the others hold the Constitution in the left hand"),
        Citation(EDITION, 10, 2),
        _SINCE,
    ),
    names_said=Provision(
        Text("诵读誓词后，宣誓人报出自己姓名", "having sworn, they say their names"),
        Citation(EDITION, 10, 2),
        _SINCE,
    ),
    dress=Provision(Text("着正装", "formal dress"), Citation(EDITION, 10, 3), _SINCE),
    place=Provision(
        Text("悬挂国旗或者国徽", "the national flag or emblem is hung up"),
        Citation(EDITION, 10, 1),
        _SINCE,
    ),
    anthem=Provision(
        Text("奏唱国歌", "the national anthem is played and sung"), Citation(EDITION, 10, 1), _SINCE
    ),
)
