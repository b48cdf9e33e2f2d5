"""浙江: Zhejiang."""

from __future__ import annotations

from fractions import Fraction

from npcmodel.dates.frequency import AtLeast, OnceIn
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.levels import Tier
from npcmodel.law.citation import Citation
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.zhejiang.appointments import APPOINTMENT_RULES
from npcmodel.profiles.zhejiang.committee import COMMITTEE_RULES
from npcmodel.profiles.zhejiang.committee import EDITION as COMMITTEE
from npcmodel.profiles.zhejiang.congress import CONGRESS_RULES
from npcmodel.profiles.zhejiang.deputies import DEPUTY_RULES
from npcmodel.profiles.zhejiang.direct_elections import DIRECT_ELECTIONS
from npcmodel.profiles.zhejiang.matters import MATTER_RULES
from npcmodel.profiles.zhejiang.oaths import OATH_RULES
from npcmodel.profiles.zhejiang.streets import STREET_RULES
from npcmodel.profiles.zhejiang.suggestions import SUGGESTION_RULES
from npcmodel.profiles.zhejiang.supervision import SUPERVISION_RULES
from npcmodel.profiles.zhejiang.townships import EDITION as TOWNSHIPS
from npcmodel.profiles.zhejiang.townships import TOWNSHIP_RULES

__all__ = ["ZHEJIANG"]

_SINCE = TOWNSHIPS.in_force
_COMMITTEE_SINCE = COMMITTEE.in_force
_HALF = more_than(Fraction(1, 2))
_SHORT_NOTICE = Text(
    "临时召集的会议可以临时通知", "extraordinary meetings may be called at short notice"
)

ZHEJIANG = Profile(
    name="浙江",
    tier=Tier.PROVINCE,
    township_first_session_months=Provision(2, Citation(TOWNSHIPS, 15), _SINCE),
    township_sessions=Provision(Norm(AtLeast(2), soft=True), Citation(TOWNSHIPS, 16, 1), _SINCE),
    township_extraordinary=Provision(
        Share(at_least(Fraction(1, 5)), Base.ALL_DEPUTIES), Citation(TOWNSHIPS, 16, 1), _SINCE
    ),
    township_notice_days=Provision(7, Citation(TOWNSHIPS, 20), _SINCE),
    township_notice_exemption=Provision(_SHORT_NOTICE, Citation(TOWNSHIPS, 20), _SINCE),
    township_majority=Provision(
        Share(_HALF, Base.ALL_DEPUTIES), Citation(TOWNSHIPS, 22, 1), _SINCE
    ),
    presidium_meetings=Provision(Norm(OnceIn(3)), Citation(TOWNSHIPS, 24, 1), _SINCE),
    presidium_quorum=Provision(
        Share(_HALF, Base.ALL_PRESIDIUM_MEMBERS), Citation(TOWNSHIPS, 24, 2), _SINCE
    ),
    presidium_majority=Provision(
        Share(_HALF, Base.ALL_PRESIDIUM_MEMBERS), Citation(TOWNSHIPS, 24, 3), _SINCE
    ),
    committee_meetings=Provision(Norm(OnceIn(2)), Citation(COMMITTEE, 4, 1), _COMMITTEE_SINCE),
    committee_quorum=Provision(
        Share(_HALF, Base.ALL_MEMBERS), Citation(COMMITTEE, 5), _COMMITTEE_SINCE
    ),
    committee_notice_days=Provision(7, Citation(COMMITTEE, 7, 1), _COMMITTEE_SINCE),
    committee_notice_exemption=Provision(
        _SHORT_NOTICE, Citation(COMMITTEE, 7, 1), _COMMITTEE_SINCE
    ),
    committee_majority=Provision(
        Share(_HALF, Base.ALL_MEMBERS), Citation(COMMITTEE, 45, 1), _COMMITTEE_SINCE
    ),
    direct_elections=DIRECT_ELECTIONS,
    appointments=APPOINTMENT_RULES,
    oaths=OATH_RULES,
    congress=CONGRESS_RULES,
    committee=COMMITTEE_RULES,
    deputies=DEPUTY_RULES,
    matters=MATTER_RULES,
    suggestions=SUGGESTION_RULES,
    supervision=SUPERVISION_RULES,
    townships=TOWNSHIP_RULES,
    streets=STREET_RULES,
)
"""浙江省: township congresses, the provincial standing committee, and direct elections."""
