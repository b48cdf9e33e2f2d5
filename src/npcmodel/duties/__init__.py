"""A deputy's duties: activities, working time, reports, inspections, where one sits in."""

from npcmodel.duties.reports import ReportCoverage, report_coverage
from npcmodel.duties.standing import (
    case_handling_valid,
    certificate_valid,
    delegations_valid,
    deputy_group_valid,
    inspection_valid,
    meeting_request_valid,
    sitting_in_valid,
    working_committee_valid,
)
from npcmodel.duties.times import (
    DeputyNumber,
    DeputyTime,
    deputy_number_valid,
    deputy_time_due,
    done_in_time,
)
from npcmodel.duties.yearly import DeputyActivity, YearOfActivities, activities_held

__all__ = [
    "DeputyActivity",
    "DeputyNumber",
    "DeputyTime",
    "ReportCoverage",
    "YearOfActivities",
    "activities_held",
    "case_handling_valid",
    "certificate_valid",
    "delegations_valid",
    "deputy_group_valid",
    "deputy_number_valid",
    "deputy_time_due",
    "done_in_time",
    "inspection_valid",
    "meeting_request_valid",
    "report_coverage",
    "sitting_in_valid",
    "working_committee_valid",
]
