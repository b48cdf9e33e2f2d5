"""Villages and urban neighbourhoods: their committees and meetings (村民自治、居民自治).

Beside the system of congresses, not part of it: self-government of villagers and residents.
How a villagers' committee is elected and recalled is asked of `npcmodel.elections`.
"""

from __future__ import annotations

from npcmodel.villages.committees import (
    Appraisal,
    handover_due,
    village_committee_valid,
    village_post_valid,
    village_term,
)
from npcmodel.villages.meetings import (
    RepresentativesMeeting,
    VillageForum,
    VillagersMeeting,
    assembly_notice_due,
    village_call_valid,
    village_decision_valid,
    village_meeting_valid,
)
from npcmodel.villages.oversight import (
    VillageDuty,
    VillageYear,
    audit_item_valid,
    village_duty_held,
)
from npcmodel.villages.registration import (
    Successors,
    VillageProxy,
    VillageVoter,
    election_committee_successors,
    village_election_committee_eligible,
    village_list_due,
    village_objection_answer_due,
    village_objection_due,
    village_proxy_valid,
    village_voter_eligible,
)
from npcmodel.villages.representatives import (
    RepresentativeNumbers,
    representation_valid,
    representative_numbers,
)
from npcmodel.villages.residents import (
    ResidentsArea,
    ResidentsBy,
    ResidentsMeeting,
    residents_area,
    residents_call_valid,
    residents_committee_valid,
    residents_decision_valid,
    residents_electors_valid,
    residents_meeting_valid,
    residents_term,
)

__all__ = [
    "Appraisal",
    "RepresentativeNumbers",
    "RepresentativesMeeting",
    "ResidentsArea",
    "ResidentsBy",
    "ResidentsMeeting",
    "Successors",
    "VillageDuty",
    "VillageForum",
    "VillageProxy",
    "VillageVoter",
    "VillageYear",
    "VillagersMeeting",
    "assembly_notice_due",
    "audit_item_valid",
    "election_committee_successors",
    "handover_due",
    "representation_valid",
    "representative_numbers",
    "residents_area",
    "residents_call_valid",
    "residents_committee_valid",
    "residents_decision_valid",
    "residents_electors_valid",
    "residents_meeting_valid",
    "residents_term",
    "village_call_valid",
    "village_committee_valid",
    "village_decision_valid",
    "village_duty_held",
    "village_election_committee_eligible",
    "village_list_due",
    "village_meeting_valid",
    "village_objection_answer_due",
    "village_objection_due",
    "village_post_valid",
    "village_proxy_valid",
    "village_term",
    "village_voter_eligible",
]
