"""重庆: what Chongqing's text on the oath provides (宪法宣誓办法)."""

from __future__ import annotations

from datetime import date

from npcmodel.facts.bodies import Body
from npcmodel.facts.oaths import OathChoice, OathOrganiser
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.params.oath_decision import OathOrganised
from npcmodel.profiles.parts import TimeLimit, TimeUnit
from npcmodel.profiles.swearing import OathRules, OathWindow, Swearers

__all__ = ["EDITION", "OATH_RULES"]

EDITION = Edition(
    Text("重庆市宪法宣誓实施办法", "Chongqing Measures on the Oath to the Constitution"),
    date(2018, 9, 29),
    date(2018, 10, 1),
    Text(
        "第十三条：自2018年10月1日起施行",
        "article 13: from 1 October 2018",
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
_BY_CERTIFICATE = OathOrganised(
    OathOrganiser.COUNCIL_OF_CHAIRPERSONS, OathOrganiser.OWN_ORGANS, OathChoice.NO_CERTIFICATE
)

OATH_RULES = OathRules(
    who=Provision(
        Swearers(
            _BODIES,
            Text(
                "各级人大和县级以上人大常委会选举、通过、决定任命、任命，"
                "各级政府、监委、法院、检察院和县级以上政府各部门任命的人员",
                "those whom congresses and standing committees elect, pass, decide on or appoint, "
                "and whom governments, their departments from the county up, supervisory "
                "commissions, courts and procuratorates appoint",
            ),
        ),
        Citation(EDITION, 2),
        _SINCE,
    ),
    characters=Provision(75, Citation(EDITION, 3), _SINCE),
    elected=Provision(_PRESIDIUM, Citation(EDITION, 4, 1), _SINCE),
    chief_procurator=Provision(_COUNCIL_APPROVED, Citation(EDITION, 4, 3), _SINCE),
    between_sessions=Provision(_COUNCIL, Citation(EDITION, 5, 1), _SINCE),
    committee_appointed=Provision(_COUNCIL, Citation(EDITION, 6, 1), _SINCE),
    supervisory_vice_directors=Provision(_BY_CERTIFICATE, Citation(EDITION, 7, 1), _SINCE),
    supervisory_members=Provision(_BY_CERTIFICATE, Citation(EDITION, 7, 1), _SINCE),
    court_leaders=Provision(_BY_CERTIFICATE, Citation(EDITION, 7, 1), _SINCE),
    judges=Provision(_BY_CERTIFICATE, Citation(EDITION, 7, 1), _SINCE),
    organ_appointed=Provision(_APPOINTING, Citation(EDITION, 8), _SINCE),
    lower_elected=Provision(_PRESIDIUM, Citation(EDITION, 4, 2), _SINCE),
    lower_chief_procurator=Provision(_COUNCIL_APPROVED, Citation(EDITION, 4, 3), _SINCE),
    lower_between_sessions=Provision(_COUNCIL, Citation(EDITION, 5, 2), _SINCE),
    lower_committee_appointed=Provision(_COUNCIL, Citation(EDITION, 6, 2), _SINCE),
    lower_supervisory_vice_directors=Provision(_BY_CERTIFICATE, Citation(EDITION, 7, 2), _SINCE),
    lower_supervisory_members=Provision(_BY_CERTIFICATE, Citation(EDITION, 7, 2), _SINCE),
    lower_court_leaders=Provision(_BY_CERTIFICATE, Citation(EDITION, 7, 2), _SINCE),
    lower_judges=Provision(_BY_CERTIFICATE, Citation(EDITION, 7, 2), _SINCE),
    lower_organ_appointed=Provision(_APPOINTING, Citation(EDITION, 8), _SINCE),
    township_elected=Provision(_PRESIDIUM, Citation(EDITION, 4, 4), _SINCE),
    township_organ_appointed=Provision(_APPOINTING, Citation(EDITION, 8), _SINCE),
    form=Provision(
        Text(
            "左手抚按宪法，右手举拳，拳心朝前",
            "left hand on the Constitution, right fist raised, its palm to the front",
        ),
        Citation(EDITION, 10, 2),
        _SINCE,
    ),
    leaders=Provision(1, Citation(EDITION, 10, 3), _SINCE),
    names_said=Provision(
        Text("诵读誓词完毕，宣誓人自报姓名", "having sworn, they say their names"),
        Citation(EDITION, 10, 2),
        _SINCE,
    ),
    dress=Provision(
        Text("着装整洁、端庄", "neat and dignified dress"), Citation(EDITION, 11, 2), _SINCE
    ),
    mandarin=Provision(
        Text("用普通话宣誓", "sworn in standard Chinese"), Citation(EDITION, 11, 2), _SINCE
    ),
    place=Provision(
        Text("悬挂国旗或者国徽", "the national flag or emblem is hung up"),
        Citation(EDITION, 11, 1),
        _SINCE,
    ),
    anthem=Provision(
        Text("先奏唱国歌", "the national anthem is played and sung first"),
        Citation(EDITION, 11, 1),
        _SINCE,
    ),
    organ_span=Provision(TimeLimit(15, TimeUnit.WORKING_DAYS), Citation(EDITION, 9, 3), _SINCE),
    presidium_window=Provision(
        OathWindow(Text("当选结果公布之后", "after the results are announced"), soft=True),
        Citation(EDITION, 9, 1),
        _SINCE,
    ),
    council_window=Provision(
        OathWindow(Text("当场颁发任命书之后", "after the certificates are handed out")),
        Citation(EDITION, 9, 2),
        _SINCE,
    ),
)
