"""广东: Guangdong."""

from __future__ import annotations

from npcmodel.facts.levels import Tier
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision
from npcmodel.profiles import committees
from npcmodel.profiles.guangdong.appointments import APPOINTMENT_RULES
from npcmodel.profiles.guangdong.committee import COMMITTEE_RULES
from npcmodel.profiles.guangdong.committee import EDITION as COMMITTEE
from npcmodel.profiles.guangdong.congress import CONGRESS_RULES
from npcmodel.profiles.profile import Profile

__all__ = ["GUANGDONG"]

_COMMITTEE_SINCE = COMMITTEE.in_force

GUANGDONG = Profile(
    name="广东",
    tier=Tier.PROVINCE,
    committee_meetings=Provision(
        committees.EVERY_TWO_MONTHS, Citation(COMMITTEE, 5, 1), _COMMITTEE_SINCE
    ),
    committee_quorum=Provision(
        committees.HALF_OF_MEMBERS, Citation(COMMITTEE, 6, 1), _COMMITTEE_SINCE
    ),
    committee_notice_days=Provision(7, Citation(COMMITTEE, 8, 1), _COMMITTEE_SINCE),
    committee_notice_exemption=Provision(
        committees.NOT_IN_EXTRAORDINARY, Citation(COMMITTEE, 8, 2), _COMMITTEE_SINCE
    ),
    committee_majority=Provision(
        committees.HALF_OF_MEMBERS, Citation(COMMITTEE, 51, 1), _COMMITTEE_SINCE
    ),
    appointments=APPOINTMENT_RULES,
    congress=CONGRESS_RULES,
    committee=COMMITTEE_RULES,
)
