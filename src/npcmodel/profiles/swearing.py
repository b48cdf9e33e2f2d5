"""What a place provides on the oath to the Constitution, over what the nation provides."""

from __future__ import annotations

from typing import NamedTuple

import attrs

from npcmodel.facts.bodies import Body
from npcmodel.law.wording import Text
from npcmodel.params import oath_decision
from npcmodel.params.oath_decision import OathOrganised
from npcmodel.profiles.appointing import LocalPost
from npcmodel.profiles.fields import Group, Room, Versions, check_group, same
from npcmodel.profiles.parts import TimeLimit

__all__ = ["ROOM", "OathRules", "OathWindow", "Swearers"]


class Swearers(NamedTuple):
    """Whose electees and appointees a text has swear the oath (应当宣誓的人员).

    Attributes:
        by: the bodies whose electees and appointees it names.
        says: whom it names, in words.
    """

    by: tuple[Body, ...]
    says: Text


class OathWindow(NamedTuple):
    """At what point of a meeting the oath is taken: so late, and before the meeting closes.

    Attributes:
        opens: what comes before the oath.
        soft: True where the text says 一般 (as a rule).
    """

    opens: Text
    soft: bool = False


@attrs.frozen(kw_only=True)
class OathRules(Group):
    """The provisions of a place's text on the oath to the Constitution (宪法宣誓办法).

    A field that is not given is unknown, as in a profile. Who organises an oath is given for
    the place's own bodies, for those of the places below it (`lower_`) and for townships.

    Attributes:
        who: whose electees and appointees swear (应当宣誓的人员).
        characters: length of the oath as the text prints it (誓词的字数).
        elected: oath of those whom the place's congress elects or passes
            (本级大会选举、通过的人员的宣誓).
        chief_procurator: oath of the procurator-general whom it elects (本级检察长的宣誓).
        between_sessions: oath of deputy heads of government and special committee members
            appointed between sessions (本级闭会期间任命的人员的宣誓).
        committee_appointed: oath of those whom the standing committee appoints in its own bodies
            and the government (本级常委会任命的人员的宣誓).
        supervisory_vice_directors: oath of supervisory vice-directors (本级监委副主任的宣誓).
        supervisory_members: oath of members of the supervisory commission
            (本级监委委员的宣誓).
        court_leaders: oath of deputy heads of court and procuratorate, and of heads of those
            that belong to them (本级法院、检察院副职等的宣誓).
        judges: oath of judges and procurators (本级审判、检察人员的宣誓).
        railway_courts: oath of the heads of railway courts and procuratorates, where another
            than for those of other courts organises it (铁路运输法院、检察院负责人的宣誓).
        organ_appointed: oath of those whom state organs appoint (本级机关任命的人员的宣誓).
        lower_elected: oath of those whom congresses below elect or pass, from the county up
            (下级大会选举、通过的人员的宣誓).
        lower_chief_procurator: oath of procurators-general elected below (下级检察长的宣誓).
        lower_between_sessions: oath of those appointed below between sessions
            (下级闭会期间任命的人员的宣誓).
        lower_committee_appointed: oath of those whom standing committees below appoint
            (下级常委会任命的人员的宣誓).
        lower_supervisory_vice_directors: oath of supervisory vice-directors below
            (下级监委副主任的宣誓).
        lower_supervisory_members: oath of members of supervisory commissions below
            (下级监委委员的宣誓).
        lower_court_leaders: oath of deputy heads of courts and procuratorates below
            (下级法院、检察院副职等的宣誓).
        lower_judges: oath of judges and procurators below (下级审判、检察人员的宣誓).
        lower_organ_appointed: oath of those whom state organs below appoint
            (下级机关任命的人员的宣誓).
        lower_by_analogy: places below follow the pattern of the text (下级参照执行).
        township_elected: oath of those whom a township congress elects or passes
            (乡镇大会选举、通过的人员的宣誓).
        township_organ_appointed: oath of those whom a township's government appoints
            (乡镇政府任命的人员的宣誓).
        form: how one swears (宣誓的动作).
        leaders: who leads an oath taken together (集体宣誓的领誓人).
        copies_held: what those who follow the leader hold (跟诵人手持宪法).
        names_said: what follows the oath (报出姓名).
        dress: how those who swear are dressed (宣誓人的着装).
        mandarin: in which language they swear (普通话宣誓).
        place: where the oath is taken (宣誓场所).
        anthem: the anthem at the ceremony (奏唱国歌).
        in_public: a public ceremony (公开宣誓).
        may_skip: who, newly appointed in a new term of the standing committee, need not swear
            again, having sworn in the session as a member of the standing committee or of a
            special committee (可以不再宣誓的人员).
        every_span: within what time of being elected or appointed one swears (宣誓的期限).
        organ_span: within what time of the announcement, where a state organ holds the ceremony
            (机关组织的宣誓的期限).
        presidium_window: when in the session, where the presidium does
            (主席团组织的宣誓的时间).
        council_window: when in the meeting, where the council of chairpersons does
            (主任会议组织的宣誓的时间).

    Raises:
        FactsError: a value of the wrong kind.
        OutOfRangeError: another number of leaders than the decision's.
    """

    who: Versions[Swearers] = None
    characters: Versions[int] = None
    elected: Versions[OathOrganised] = None
    chief_procurator: Versions[OathOrganised] = None
    between_sessions: Versions[OathOrganised] = None
    committee_appointed: Versions[OathOrganised] = None
    supervisory_vice_directors: Versions[OathOrganised] = None
    supervisory_members: Versions[OathOrganised] = None
    court_leaders: Versions[OathOrganised] = None
    judges: Versions[OathOrganised] = None
    railway_courts: Versions[OathOrganised] = None
    organ_appointed: Versions[OathOrganised] = None
    lower_elected: Versions[OathOrganised] = None
    lower_chief_procurator: Versions[OathOrganised] = None
    lower_between_sessions: Versions[OathOrganised] = None
    lower_committee_appointed: Versions[OathOrganised] = None
    lower_supervisory_vice_directors: Versions[OathOrganised] = None
    lower_supervisory_members: Versions[OathOrganised] = None
    lower_court_leaders: Versions[OathOrganised] = None
    lower_judges: Versions[OathOrganised] = None
    lower_organ_appointed: Versions[OathOrganised] = None
    lower_by_analogy: Versions[Text] = None
    township_elected: Versions[OathOrganised] = None
    township_organ_appointed: Versions[OathOrganised] = None
    form: Versions[Text] = None
    leaders: Versions[int] = None
    copies_held: Versions[Text] = None
    names_said: Versions[Text] = None
    dress: Versions[Text] = None
    mandarin: Versions[Text] = None
    place: Versions[Text] = None
    anthem: Versions[Text] = None
    in_public: Versions[Text] = None
    may_skip: Versions[tuple[LocalPost, ...]] = None
    every_span: Versions[TimeLimit] = None
    organ_span: Versions[TimeLimit] = None
    presidium_window: Versions[OathWindow] = None
    council_window: Versions[OathWindow] = None

    def __attrs_post_init__(self) -> None:
        check_group(self, "oaths", ROOM)


ROOM: Room = {"leaders": (oath_decision.LEADERS, same)}
"""One leads an oath taken together; what else a place may provide the decision leaves to it."""
