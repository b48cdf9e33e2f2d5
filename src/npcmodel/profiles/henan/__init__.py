"""河南: Henan."""

from __future__ import annotations

from npcmodel.dates.frequency import AtLeast, OnceIn
from npcmodel.facts.levels import Tier
from npcmodel.law.citation import Citation
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.profiles import committees, congresses
from npcmodel.profiles.henan.committee import COMMITTEE_RULES
from npcmodel.profiles.henan.committee import EDITION as COMMITTEE
from npcmodel.profiles.henan.congress import CONGRESS_RULES
from npcmodel.profiles.henan.deputies import DEPUTY_RULES
from npcmodel.profiles.henan.filing import FILING_RULES
from npcmodel.profiles.henan.matters import MATTER_RULES
from npcmodel.profiles.henan.oaths import OATH_RULES
from npcmodel.profiles.henan.suggestions import SUGGESTION_RULES
from npcmodel.profiles.henan.supervision import SUPERVISION_RULES
from npcmodel.profiles.henan.townships import EDITION as TOWNSHIPS
from npcmodel.profiles.henan.townships import TOWNSHIP_RULES
from npcmodel.profiles.profile import Profile

__all__ = ["HENAN"]

_SINCE = TOWNSHIPS.in_force
_COMMITTEE_SINCE = COMMITTEE.in_force

HENAN = Profile(
    name="河南",
    tier=Tier.PROVINCE,
    township_sessions=Provision(Norm(AtLeast(2), soft=True), Citation(TOWNSHIPS, 2, 1), _SINCE),
    presidium_meetings=Provision(Norm(OnceIn(3)), Citation(TOWNSHIPS, 5, 1), _SINCE),
    presidium_quorum=Provision(congresses.OF_PRESIDIUM, Citation(TOWNSHIPS, 5, 2), _SINCE),
    presidium_majority=Provision(congresses.OF_PRESIDIUM, Citation(TOWNSHIPS, 5, 2), _SINCE),
    committee_meetings=Provision(
        committees.EVERY_TWO_MONTHS, Citation(COMMITTEE, 4, 2), _COMMITTEE_SINCE
    ),
    committee_quorum=Provision(
        committees.HALF_OF_MEMBERS, Citation(COMMITTEE, 5, 1), _COMMITTEE_SINCE
    ),
    committee_notice_days=Provision(6, Citation(COMMITTEE, 6, 1), _COMMITTEE_SINCE),
    committee_notice_exemption=Provision(
        committees.SHORT_NOTICE, Citation(COMMITTEE, 6, 3), _COMMITTEE_SINCE
    ),
    committee_majority=Provision(
        committees.HALF_OF_MEMBERS, Citation(COMMITTEE, 17, 1), _COMMITTEE_SINCE
    ),
    oaths=OATH_RULES,
    congress=CONGRESS_RULES,
    committee=COMMITTEE_RULES,
    deputies=DEPUTY_RULES,
    matters=MATTER_RULES,
    filing=FILING_RULES,
    suggestions=SUGGESTION_RULES,
    supervision=SUPERVISION_RULES,
    townships=TOWNSHIP_RULES,
)
