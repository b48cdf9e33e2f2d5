"""Major matters: what standing committees discuss and decide, who puts it, when, how often."""

from __future__ import annotations

from npcmodel.matters.cases import MatterCase
from npcmodel.matters.classing import (
    AmountBand,
    MatterClass,
    matter_class,
    matter_handling_valid,
)
from npcmodel.matters.criteria import matter_field_covered, matter_major
from npcmodel.matters.events import (
    CommitteeReported,
    CouncilDecided,
    ExecutionExtended,
    ExecutionReported,
    HandlingDelayed,
    HandlingReported,
    MatterEvent,
    MatterReferred,
    MatterStage,
    MatterVoted,
    MatterWithdrawn,
    OpinionsFormed,
    OpinionsSent,
    ResolutionPublished,
    SentToCommittee,
)
from npcmodel.matters.outcomes import (
    MatterPublicity,
    matter_notice_valid,
    matter_outcome_valid,
    matter_preparation_valid,
    matter_publicity_valid,
)
from npcmodel.matters.party import (
    PartyProposal,
    PartyProposalWay,
    PartyReport,
    PartyReportKind,
    PartyReportLog,
    PartyStep,
    party_proposal_way,
    party_reports,
)
from npcmodel.matters.proposing import MatterForm, matter_proposal_valid
from npcmodel.matters.reporting import YearOfMatterReports, matter_reports_held
from npcmodel.matters.submitting import matter_submission_valid
from npcmodel.matters.timing import MatterTime, matter_time_due, matter_time_in_time
from npcmodel.params.organic_matters import MatterField
from npcmodel.profiles.major_matters import (
    MatterCriterion,
    MatterKind,
    MatterPreparation,
    MatterTrait,
    MatterTreatment,
)

__all__ = [
    "AmountBand",
    "CommitteeReported",
    "CouncilDecided",
    "ExecutionExtended",
    "ExecutionReported",
    "HandlingDelayed",
    "HandlingReported",
    "MatterCase",
    "MatterClass",
    "MatterCriterion",
    "MatterEvent",
    "MatterField",
    "MatterForm",
    "MatterKind",
    "MatterPreparation",
    "MatterPublicity",
    "MatterReferred",
    "MatterStage",
    "MatterTime",
    "MatterTrait",
    "MatterTreatment",
    "MatterVoted",
    "MatterWithdrawn",
    "OpinionsFormed",
    "OpinionsSent",
    "PartyProposal",
    "PartyProposalWay",
    "PartyReport",
    "PartyReportKind",
    "PartyReportLog",
    "PartyStep",
    "ResolutionPublished",
    "SentToCommittee",
    "YearOfMatterReports",
    "matter_class",
    "matter_field_covered",
    "matter_handling_valid",
    "matter_major",
    "matter_notice_valid",
    "matter_outcome_valid",
    "matter_preparation_valid",
    "matter_proposal_valid",
    "matter_publicity_valid",
    "matter_reports_held",
    "matter_submission_valid",
    "matter_time_due",
    "matter_time_in_time",
    "party_proposal_way",
    "party_reports",
]
