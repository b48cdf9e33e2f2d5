"""重庆: Chongqing."""

from __future__ import annotations

from fractions import Fraction

from npcmodel.dates.frequency import AtLeast, EveryPeriod, OnceIn, Period
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.levels import Tier
from npcmodel.law.citation import Citation
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Base, Share
from npcmodel.profiles import committees
from npcmodel.profiles.chongqing.appointments import APPOINTMENT_RULES
from npcmodel.profiles.chongqing.committee import COMMITTEE_RULES
from npcmodel.profiles.chongqing.committee import EDITION as COMMITTEE
from npcmodel.profiles.chongqing.deputies import DEPUTY_RULES
from npcmodel.profiles.chongqing.oaths import OATH_RULES
from npcmodel.profiles.chongqing.streets import STREET_RULES
from npcmodel.profiles.chongqing.suggestions import SUGGESTION_RULES
from npcmodel.profiles.chongqing.supervision import SUPERVISION_RULES
from npcmodel.profiles.chongqing.townships import EDITION as TOWNSHIPS
from npcmodel.profiles.chongqing.townships import TOWNSHIP_RULES
from npcmodel.profiles.profile import Profile

__all__ = ["CHONGQING"]

_SINCE = TOWNSHIPS.in_force
_COMMITTEE_SINCE = COMMITTEE.in_force
_HALF = more_than(Fraction(1, 2))

CHONGQING = Profile(
    name="重庆",
    tier=Tier.PROVINCE,
    township_sessions=Provision(Norm(AtLeast(2), soft=True), Citation(TOWNSHIPS, 8, 1), _SINCE),
    township_extraordinary=Provision(
        Share(at_least(Fraction(1, 5)), Base.ALL_DEPUTIES), Citation(TOWNSHIPS, 8, 2), _SINCE
    ),
    township_first_session_months=Provision(2, Citation(TOWNSHIPS, 9), _SINCE),
    township_quorum=Provision(
        Share(at_least(Fraction(2, 3)), Base.ALL_DEPUTIES), Citation(TOWNSHIPS, 10), _SINCE
    ),
    # Article 11 frees no session from the ten days, not even an extraordinary one.
    township_notice_days=Provision(10, Citation(TOWNSHIPS, 11), _SINCE),
    township_majority=Provision(Share(_HALF, Base.ALL_DEPUTIES), Citation(TOWNSHIPS, 17), _SINCE),
    chief_post_usual_surplus=Provision(1, Citation(TOWNSHIPS, 23, 1), _SINCE),
    officials_ballots=Provision(Base.BALLOTS_ISSUED, Citation(TOWNSHIPS, 24, 2), _SINCE),
    presidium_meetings=Provision(
        Norm(EveryPeriod(1, Period.QUARTER)), Citation(TOWNSHIPS, 34, 1), _SINCE
    ),
    presidium_quorum=Provision(
        Share(_HALF, Base.ALL_PRESIDIUM_MEMBERS), Citation(TOWNSHIPS, 34, 1), _SINCE
    ),
    presidium_majority=Provision(
        Share(_HALF, Base.ALL_PRESIDIUM_MEMBERS), Citation(TOWNSHIPS, 34, 1), _SINCE
    ),
    committee_meetings=Provision(Norm(OnceIn(2)), Citation(COMMITTEE, 8, 1), _COMMITTEE_SINCE),
    # The seven days of notice (10 I) are only usual (一般): they stand in COMMITTEE_RULES.
    committee_notice_exemption=Provision(
        committees.SHORT_NOTICE, Citation(COMMITTEE, 10, 2), _COMMITTEE_SINCE
    ),
    committee_quorum=Provision(
        Share(_HALF, Base.ALL_MEMBERS), Citation(COMMITTEE, 12, 1), _COMMITTEE_SINCE
    ),
    committee_majority=Provision(
        Share(_HALF, Base.ALL_MEMBERS), Citation(COMMITTEE, 46), _COMMITTEE_SINCE
    ),
    appointments=APPOINTMENT_RULES,
    oaths=OATH_RULES,
    committee=COMMITTEE_RULES,
    deputies=DEPUTY_RULES,
    suggestions=SUGGESTION_RULES,
    supervision=SUPERVISION_RULES,
    townships=TOWNSHIP_RULES,
    streets=STREET_RULES,
)
"""重庆市: township congresses and their presidia, and the municipal standing committee."""
