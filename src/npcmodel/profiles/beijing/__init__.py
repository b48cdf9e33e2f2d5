"""北京: Beijing."""

from __future__ import annotations

from npcmodel.facts.levels import Tier
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision
from npcmodel.profiles import committees
from npcmodel.profiles.beijing.appointments import APPOINTMENT_RULES
from npcmodel.profiles.beijing.committee import COMMITTEE_RULES
from npcmodel.profiles.beijing.committee import EDITION as COMMITTEE
from npcmodel.profiles.beijing.congress import CONGRESS_RULES
from npcmodel.profiles.beijing.deputies import DEPUTY_RULES
from npcmodel.profiles.beijing.direct_elections import DIRECT_ELECTIONS
from npcmodel.profiles.beijing.oaths import OATH_RULES
from npcmodel.profiles.profile import Profile

__all__ = ["BEIJING"]

_COMMITTEE_SINCE = COMMITTEE.in_force

BEIJING = Profile(
    name="北京",
    tier=Tier.PROVINCE,
    committee_meetings=Provision(
        committees.EVERY_TWO_MONTHS, Citation(COMMITTEE, 3, 1), _COMMITTEE_SINCE
    ),
    committee_quorum=Provision(
        committees.HALF_OF_MEMBERS, Citation(COMMITTEE, 7), _COMMITTEE_SINCE
    ),
    committee_notice_days=Provision(7, Citation(COMMITTEE, 5, 1), _COMMITTEE_SINCE),
    committee_notice_exemption=Provision(
        committees.SHORT_NOTICE, Citation(COMMITTEE, 5, 2), _COMMITTEE_SINCE
    ),
    committee_majority=Provision(
        committees.HALF_OF_MEMBERS, Citation(COMMITTEE, 35, 1), _COMMITTEE_SINCE
    ),
    direct_elections=DIRECT_ELECTIONS,
    appointments=APPOINTMENT_RULES,
    oaths=OATH_RULES,
    congress=CONGRESS_RULES,
    committee=COMMITTEE_RULES,
    deputies=DEPUTY_RULES,
)
"""北京市: direct elections of districts and townships."""
