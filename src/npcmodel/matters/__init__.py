"""Major matters: what standing committees discuss and decide, who puts it, when, how often."""

from __future__ import annotations

from npcmodel.matters.cases import (
    CommitteeReported,
    CouncilDecided,
    ExecutionReported,
    HandlingReported,
    MatterCase,
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
from npcmodel.matters.classing import (
    AmountBand,
    MatterClass,
    matter_class,
    matter_handling_valid,
)
from npcmodel.matters.criteria import matter_field_covered, matter_major
from npcmodel.matters.proposing import (
    MatterForm,
    matter_proposal_valid,
    matter_submission_valid,
)
from npcmodel.matters.reporting import YearOfMatterReports, matter_reports_held
from npcmodel.matters.timing import MatterTime, matter_time_due, matter_time_in_time
from npcmodel.params.organic_matters import MatterField
from npcmodel.profiles.major_matters import MatterCriterion, MatterKind, MatterTreatment

__all__ = [
    "AmountBand",
    "CommitteeReported",
    "CouncilDecided",
    "ExecutionReported",
    "HandlingReported",
    "MatterCase",
    "MatterClass",
    "MatterCriterion",
    "MatterEvent",
    "MatterField",
    "MatterForm",
    "MatterKind",
    "MatterReferred",
    "MatterStage",
    "MatterTime",
    "MatterTreatment",
    "MatterVoted",
    "MatterWithdrawn",
    "OpinionsFormed",
    "OpinionsSent",
    "ResolutionPublished",
    "SentToCommittee",
    "YearOfMatterReports",
    "matter_class",
    "matter_field_covered",
    "matter_handling_valid",
    "matter_major",
    "matter_proposal_valid",
    "matter_reports_held",
    "matter_submission_valid",
    "matter_time_due",
    "matter_time_in_time",
]
