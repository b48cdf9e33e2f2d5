"""Townships and sub-districts: what statute and local texts ask of their congress work."""

from __future__ import annotations

from npcmodel.profiles.townships import (
    AgendaItem,
    Invitation,
    OfficeElsewhere,
    PresidiumConvener,
)
from npcmodel.townships.activities import (
    StreetActivity,
    TownshipActivity,
    YearOfWork,
    street_activities_held,
    township_activities_held,
)
from npcmodel.townships.agendas import (
    SessionAgenda,
    SessionOfYear,
    TownshipAttendee,
    session_agenda,
    township_attendee_valid,
)
from npcmodel.townships.duties import (
    PresidiumAct,
    ResignationOf,
    TownshipDuty,
    TownshipMatter,
    presidium_act_valid,
    presidium_resignation_valid,
    township_decision_valid,
    township_duty_valid,
)
from npcmodel.townships.numbers import (
    TownshipNumber,
    session_days_valid,
    township_absences_valid,
    township_interpellation_valid,
    township_number_valid,
    township_observers_valid,
)
from npcmodel.townships.presidia import (
    full_time_chairs_valid,
    presidium_convener_valid,
    presidium_post_valid,
    township_acting_chair_valid,
    township_credentials_valid,
    township_presidium_size_valid,
)
from npcmodel.townships.streets import (
    ChairAttendance,
    CouncilOpinions,
    StreetDuty,
    chair_attendance,
    council_opinions,
    street_body_valid,
    street_committee_valid,
    street_duty_valid,
    street_post_valid,
    street_sitting_in_valid,
)
from npcmodel.townships.times import TownshipTime, township_due, township_in_time

__all__ = [
    "AgendaItem",
    "ChairAttendance",
    "CouncilOpinions",
    "Invitation",
    "OfficeElsewhere",
    "PresidiumAct",
    "PresidiumConvener",
    "ResignationOf",
    "SessionAgenda",
    "SessionOfYear",
    "StreetActivity",
    "StreetDuty",
    "TownshipActivity",
    "TownshipAttendee",
    "TownshipDuty",
    "TownshipMatter",
    "TownshipNumber",
    "TownshipTime",
    "YearOfWork",
    "chair_attendance",
    "council_opinions",
    "full_time_chairs_valid",
    "presidium_act_valid",
    "presidium_convener_valid",
    "presidium_post_valid",
    "presidium_resignation_valid",
    "session_agenda",
    "session_days_valid",
    "street_activities_held",
    "street_body_valid",
    "street_committee_valid",
    "street_duty_valid",
    "street_post_valid",
    "street_sitting_in_valid",
    "township_absences_valid",
    "township_acting_chair_valid",
    "township_activities_held",
    "township_attendee_valid",
    "township_credentials_valid",
    "township_decision_valid",
    "township_due",
    "township_duty_valid",
    "township_in_time",
    "township_interpellation_valid",
    "township_number_valid",
    "township_observers_valid",
    "township_presidium_size_valid",
]
