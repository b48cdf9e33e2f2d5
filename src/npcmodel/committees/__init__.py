"""Local standing committees: what their rules of procedure and their members' codes ask for."""

from __future__ import annotations

from npcmodel.committees.attendance import (
    Absences,
    MeetingAttendance,
    TimeAway,
    absences,
    attendance_valid,
)
from npcmodel.committees.limits import (
    CommitteeNumber,
    CommitteeTerm,
    committee_number_valid,
    committee_term_due,
    committee_term_in_time,
)
from npcmodel.committees.motions import (
    committee_amendment_valid,
    committee_postponement_valid,
    text_changes_valid,
    urgent_motion_valid,
)
from npcmodel.committees.reports import (
    further_answer_decision_valid,
    further_report_valid,
    report_after_vote_valid,
    reporter_valid,
    satisfaction_vote_valid,
)
from npcmodel.profiles.committee_rules import AbsenceStep, CommitteeOrgan

__all__ = [
    "AbsenceStep",
    "Absences",
    "CommitteeNumber",
    "CommitteeOrgan",
    "CommitteeTerm",
    "MeetingAttendance",
    "TimeAway",
    "absences",
    "attendance_valid",
    "committee_amendment_valid",
    "committee_number_valid",
    "committee_postponement_valid",
    "committee_term_due",
    "committee_term_in_time",
    "further_answer_decision_valid",
    "further_report_valid",
    "report_after_vote_valid",
    "reporter_valid",
    "satisfaction_vote_valid",
    "text_changes_valid",
    "urgent_motion_valid",
]
