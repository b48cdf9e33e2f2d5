"""How offices end by a vote: recall, removal, resignation, and what falls with a deputyship."""

from npcmodel.mandates.forces import ServiceResignation, service_resignation
from npcmodel.mandates.handling import Content, DefencePlace, Hearing, Paper
from npcmodel.mandates.hearing import (
    Defence,
    defence,
    hearing_valid,
    proposal_form_valid,
)
from npcmodel.mandates.recall import (
    InterimAct,
    OfficesEnded,
    interim_act_valid,
    offices_ended,
    recall_effective,
)
from npcmodel.mandates.removal import (
    court_president_replaced_valid,
    procurator_replaced_valid,
    removal_valid,
)
from npcmodel.mandates.resignation import (
    FollowUp,
    ResignationPath,
    deputy_resignation,
    official_resignation,
)

__all__ = [
    "Content",
    "Defence",
    "DefencePlace",
    "FollowUp",
    "Hearing",
    "InterimAct",
    "OfficesEnded",
    "Paper",
    "ResignationPath",
    "ServiceResignation",
    "court_president_replaced_valid",
    "defence",
    "deputy_resignation",
    "hearing_valid",
    "interim_act_valid",
    "offices_ended",
    "official_resignation",
    "procurator_replaced_valid",
    "proposal_form_valid",
    "recall_effective",
    "removal_valid",
    "service_resignation",
]
