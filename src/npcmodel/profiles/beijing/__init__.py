"""北京: Beijing."""

from __future__ import annotations

from npcmodel.dates.frequency import EveryPeriod, Period
from npcmodel.facts.levels import Tier
from npcmodel.law.citation import Citation
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Base
from npcmodel.profiles import committees, congresses
from npcmodel.profiles.beijing.appointments import APPOINTMENT_RULES
from npcmodel.profiles.beijing.committee import COMMITTEE_RULES
from npcmodel.profiles.beijing.committee import EDITION as COMMITTEE
from npcmodel.profiles.beijing.congress import CONGRESS_RULES
from npcmodel.profiles.beijing.deputies import DEPUTY_RULES
from npcmodel.profiles.beijing.direct_elections import DIRECT_ELECTIONS
from npcmodel.profiles.beijing.filing import FILING_RULES
from npcmodel.profiles.beijing.matters import MATTER_RULES
from npcmodel.profiles.beijing.oaths import OATH_RULES
from npcmodel.profiles.beijing.suggestions import SUGGESTION_RULES
from npcmodel.profiles.beijing.supervision import SUPERVISION_RULES
from npcmodel.profiles.beijing.townships import EDITION as TOWNSHIPS
from npcmodel.profiles.beijing.townships import TOWNSHIP_RULES
from npcmodel.profiles.profile import Profile

__all__ = ["BEIJING"]

_SINCE = TOWNSHIPS.in_force
_COMMITTEE_SINCE = COMMITTEE.in_force

BEIJING = Profile(
    name="北京",
    tier=Tier.PROVINCE,
    township_sessions=Provision(
        Norm(EveryPeriod(1, Period.HALF_YEAR)), Citation(TOWNSHIPS, 5, 1), _SINCE
    ),
    township_first_session_months=Provision(2, Citation(TOWNSHIPS, 5, 2), _SINCE),
    township_extraordinary=Provision(congresses.EXTRAORDINARY, Citation(TOWNSHIPS, 5, 3), _SINCE),
    township_quorum=Provision(congresses.QUORUM, Citation(TOWNSHIPS, 6), _SINCE),
    township_majority=Provision(congresses.MAJORITY, Citation(TOWNSHIPS, 11), _SINCE),
    chief_post_usual_surplus=Provision(1, Citation(TOWNSHIPS, 24, 1), _SINCE),
    officials_ballots=Provision(Base.PERSONS_VOTING, Citation(TOWNSHIPS, 25, 2), _SINCE),
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
    matters=MATTER_RULES,
    filing=FILING_RULES,
    suggestions=SUGGESTION_RULES,
    supervision=SUPERVISION_RULES,
    townships=TOWNSHIP_RULES,
)
"""北京市: township congresses, the standing committee, and direct elections."""
