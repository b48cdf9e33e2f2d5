"""山东: Shandong."""

from __future__ import annotations

from npcmodel.facts.levels import Tier
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision
from npcmodel.profiles import congresses
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.shandong.committee import COMMITTEE_RULES
from npcmodel.profiles.shandong.congress import CONGRESS_RULES
from npcmodel.profiles.shandong.deputies import DEPUTY_RULES
from npcmodel.profiles.shandong.direct_elections import DIRECT_ELECTIONS
from npcmodel.profiles.shandong.filing import FILING_RULES
from npcmodel.profiles.shandong.hearings import HEARING_RULES
from npcmodel.profiles.shandong.matters import MATTER_RULES
from npcmodel.profiles.shandong.oaths import OATH_RULES
from npcmodel.profiles.shandong.suggestions import SUGGESTION_RULES
from npcmodel.profiles.shandong.townships import EDITION as TOWNSHIPS
from npcmodel.profiles.shandong.townships import TOWNSHIP_RULES

__all__ = ["SHANDONG"]

_SINCE = TOWNSHIPS.in_force

SHANDONG = Profile(
    name="山东",
    tier=Tier.PROVINCE,
    township_sessions=Provision(congresses.YEARLY, Citation(TOWNSHIPS, 4, 1), _SINCE),
    township_extraordinary=Provision(congresses.EXTRAORDINARY, Citation(TOWNSHIPS, 4, 2), _SINCE),
    township_quorum=Provision(congresses.QUORUM, Citation(TOWNSHIPS, 4, 3), _SINCE),
    township_first_session_months=Provision(2, Citation(TOWNSHIPS, 6), _SINCE),
    presidium_majority=Provision(congresses.OF_PRESIDIUM, Citation(TOWNSHIPS, 8, 4), _SINCE),
    township_majority=Provision(congresses.MAJORITY, Citation(TOWNSHIPS, 26, 1), _SINCE),
    direct_elections=DIRECT_ELECTIONS,
    oaths=OATH_RULES,
    congress=CONGRESS_RULES,
    committee=COMMITTEE_RULES,
    deputies=DEPUTY_RULES,
    matters=MATTER_RULES,
    filing=FILING_RULES,
    suggestions=SUGGESTION_RULES,
    townships=TOWNSHIP_RULES,
    hearings=HEARING_RULES,
)
"""山东省: township congresses, and direct elections of counties and townships."""
