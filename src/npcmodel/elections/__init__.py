"""Elections (选举): who may vote and stand, the count, who is elected, and what follows."""

from npcmodel.elections.ballots import (
    Ballot,
    Mark,
    WriteInReading,
    ballot_valid,
    proxies_valid,
    write_in_valid,
)
from npcmodel.elections.calendar import (
    CalendarStep,
    ElectionCalendar,
    election_calendar,
    national_election_due,
)
from npcmodel.elections.conduct import (
    ElectionAct,
    ElectionOrgan,
    ElectionRole,
    ElectorKind,
    Electors,
    HelpReason,
    Organiser,
    assistance_valid,
    ballot_secret,
    election_worker_eligible,
    electors,
    organiser,
)
from npcmodel.elections.counting import count_ballots, count_columns, count_rows
from npcmodel.elections.counts import Count
from npcmodel.elections.credentials import (
    Credentials,
    ElectionOffence,
    credentials_valid,
    deputies_list_in_time,
)
from npcmodel.elections.deputies import elect_deputies
from npcmodel.elections.forces import (
    election_committee_valid,
    service_mandate_valid,
    service_term,
    service_voter_eligible,
)
from npcmodel.elections.keeping import calendar_in_time, election_step_in_time
from npcmodel.elections.lists import Listed, elect_list
from npcmodel.elections.local import (
    Limited,
    StaffRole,
    by_election_notice_valid,
    election_staff_eligible,
    local_number_valid,
    organisations_share_valid,
    primary_turnout_valid,
    stroke_order_valid,
)
from npcmodel.elections.nearness import closest
from npcmodel.elections.officials import elect_officials
from npcmodel.elections.participation import (
    AwayVote,
    Custody,
    CustodyVote,
    SuspendedBy,
    Unit,
    away_vote_valid,
    participation_valid,
    voting_permitted,
)
from npcmodel.elections.results import ElectionResult, NextStep, Round, RoundKind, Step
from npcmodel.elections.resuming import another_ballot, another_election
from npcmodel.elections.villages import (
    elect_village_committee,
    village_recall_demand_valid,
    village_recall_effective,
)
from npcmodel.elections.voters import (
    BirthdayReading,
    Voter,
    electoral_right,
    eligible_as_president,
    single_vote_valid,
    voter_listed,
)

__all__ = [
    "AwayVote",
    "Ballot",
    "BirthdayReading",
    "CalendarStep",
    "Count",
    "Credentials",
    "Custody",
    "CustodyVote",
    "ElectionAct",
    "ElectionCalendar",
    "ElectionOffence",
    "ElectionOrgan",
    "ElectionResult",
    "ElectionRole",
    "ElectorKind",
    "Electors",
    "HelpReason",
    "Limited",
    "Listed",
    "Mark",
    "NextStep",
    "Organiser",
    "Round",
    "RoundKind",
    "StaffRole",
    "Step",
    "SuspendedBy",
    "Unit",
    "Voter",
    "WriteInReading",
    "another_ballot",
    "another_election",
    "assistance_valid",
    "away_vote_valid",
    "ballot_secret",
    "ballot_valid",
    "by_election_notice_valid",
    "calendar_in_time",
    "closest",
    "count_ballots",
    "count_columns",
    "count_rows",
    "credentials_valid",
    "deputies_list_in_time",
    "elect_deputies",
    "elect_list",
    "elect_officials",
    "elect_village_committee",
    "election_calendar",
    "election_committee_valid",
    "election_staff_eligible",
    "election_step_in_time",
    "election_worker_eligible",
    "electoral_right",
    "electors",
    "eligible_as_president",
    "local_number_valid",
    "national_election_due",
    "organisations_share_valid",
    "organiser",
    "participation_valid",
    "primary_turnout_valid",
    "proxies_valid",
    "service_mandate_valid",
    "service_term",
    "service_voter_eligible",
    "single_vote_valid",
    "stroke_order_valid",
    "village_recall_demand_valid",
    "village_recall_effective",
    "voter_listed",
    "voting_permitted",
    "write_in_valid",
]
