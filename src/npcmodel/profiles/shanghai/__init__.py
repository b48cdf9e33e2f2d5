"""上海: Shanghai."""

from __future__ import annotations

from npcmodel.facts.levels import Tier
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision
from npcmodel.profiles import committees
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.shanghai.committee import COMMITTEE_RULES
from npcmodel.profiles.shanghai.committee import EDITION as COMMITTEE
from npcmodel.profiles.shanghai.congress import CONGRESS_RULES
from npcmodel.profiles.shanghai.deputies import DEPUTY_RULES
from npcmodel.profiles.shanghai.direct_elections import DIRECT_ELECTIONS
from npcmodel.profiles.shanghai.filing import FILING_RULES
from npcmodel.profiles.shanghai.matters import MATTER_RULES
from npcmodel.profiles.shanghai.oaths import OATH_RULES
from npcmodel.profiles.shanghai.suggestions import SUGGESTION_RULES
from npcmodel.profiles.shanghai.supervision import SUPERVISION_RULES

__all__ = ["SHANGHAI"]

_COMMITTEE_SINCE = COMMITTEE.in_force

SHANGHAI = Profile(
    name="上海",
    tier=Tier.PROVINCE,
    committee_meetings=Provision(
        committees.EVERY_TWO_MONTHS, Citation(COMMITTEE, 3, 1), _COMMITTEE_SINCE
    ),
    committee_quorum=Provision(
        committees.HALF_OF_MEMBERS, Citation(COMMITTEE, 7), _COMMITTEE_SINCE
    ),
    committee_notice_days=Provision(7, Citation(COMMITTEE, 5, 1), _COMMITTEE_SINCE),
    committee_notice_exemption=Provision(
        committees.NOT_IN_EXTRAORDINARY, Citation(COMMITTEE, 5, 2), _COMMITTEE_SINCE
    ),
    committee_majority=Provision(
        committees.HALF_OF_MEMBERS, Citation(COMMITTEE, 37, 1), _COMMITTEE_SINCE
    ),
    direct_elections=DIRECT_ELECTIONS,
    oaths=OATH_RULES,
    congress=CONGRESS_RULES,
    committee=COMMITTEE_RULES,
    deputies=DEPUTY_RULES,
    matters=MATTER_RULES,
    filing=FILING_RULES,
    suggestions=SUGGESTION_RULES,
    supervision=SUPERVISION_RULES,
)
"""上海市: direct elections of districts and townships."""
