"""河南: Henan."""

from __future__ import annotations

from npcmodel.facts.levels import Tier
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision
from npcmodel.profiles import committees
from npcmodel.profiles.henan.committee import COMMITTEE_RULES
from npcmodel.profiles.henan.committee import EDITION as COMMITTEE
from npcmodel.profiles.henan.congress import CONGRESS_RULES
from npcmodel.profiles.henan.deputies import DEPUTY_RULES
from npcmodel.profiles.henan.oaths import OATH_RULES
from npcmodel.profiles.profile import Profile

__all__ = ["HENAN"]

_COMMITTEE_SINCE = COMMITTEE.in_force

HENAN = Profile(
    name="河南",
    tier=Tier.PROVINCE,
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
)
