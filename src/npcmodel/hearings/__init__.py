"""Legislative hearings: when one is held, its notice and days, speakers, record and report."""

from __future__ import annotations

from npcmodel.hearings.calling import (
    HearingOf,
    hearing_called_valid,
    hearing_simplified_valid,
)
from npcmodel.hearings.holding import (
    hearing_plan_valid,
    hearing_procedure_valid,
    hearing_report_valid,
    hearing_speakers_valid,
)
from npcmodel.hearings.timing import HearingTime, hearing_calendar, hearing_due, hearing_in_time
from npcmodel.params.legislation_hearings import HearingCircumstance
from npcmodel.profiles.hearing_rules import HearingPlanPart, HearingReportPart, HearingStep

__all__ = [
    "HearingCircumstance",
    "HearingOf",
    "HearingPlanPart",
    "HearingReportPart",
    "HearingStep",
    "HearingTime",
    "hearing_calendar",
    "hearing_called_valid",
    "hearing_due",
    "hearing_in_time",
    "hearing_plan_valid",
    "hearing_procedure_valid",
    "hearing_report_valid",
    "hearing_simplified_valid",
    "hearing_speakers_valid",
]
