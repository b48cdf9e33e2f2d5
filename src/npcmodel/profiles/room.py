"""The room that the statutes leave a province's rules on direct elections."""

from __future__ import annotations

from npcmodel.params import (
    electoral_ballots,
    electoral_districts,
    electoral_law,
    electoral_proposals,
    electoral_recalls,
    electoral_voters,
    electoral_votes,
)
from npcmodel.params.electoral_law import Addition, SeatFormula, SmallestUnits
from npcmodel.profiles.fields import Room, same
from npcmodel.profiles.parts import Limit, LocalSeats

__all__ = ["ROOM"]


def _repeated(local: LocalSeats, national: SeatFormula) -> bool:
    """What the local text says of the formula is what the statute says; it may say less."""
    return all(one is None or one == other for one, other in zip(local, national, strict=True))


def _granted(local: Addition, national: Addition) -> bool:
    """The same share, for levels that the statute names."""
    return (
        local.share == national.share
        and {*local.by_npcsc} <= {*national.by_npcsc}
        and ({*local.by_province} <= {*national.by_province})
    )


def _at_least(local: Limit, national: SmallestUnits) -> bool:
    return local == Limit(least=national.least)


ROOM: Room = {
    "county_seats": (electoral_law.COUNTY_SEATS, _repeated),
    "township_seats": (electoral_law.TOWNSHIP_SEATS, _repeated),
    "addition": (electoral_law.SEATS_ADDITION, _granted),
    "refixing_report_days": (electoral_law.REFIXING_REPORT_DAYS, same),
    "small_township_seats": (electoral_law.SMALL_TOWNSHIPS, _at_least),
    "nationality_seats": (electoral_law.LOCAL_NATIONALITY_SEATS, same),
    "large_nationality": (electoral_law.LARGE_NATIONALITY, same),
    "small_nationality_floor": (electoral_law.SMALL_NATIONALITY_FLOOR, same),
    "middle_nationality": (electoral_law.MIDDLE_NATIONALITY, same),
    "middle_nationality_seats": (electoral_law.MIDDLE_NATIONALITY_SEATS, same),
    "district_seats": (electoral_districts.DISTRICT_SEATS, same),
    "voter_list_days": (electoral_voters.VOTER_LIST_DAYS, same),
    "objection_days": (electoral_voters.OBJECTION_DAYS, same),
    "decision_days": (electoral_voters.DECISION_DAYS, same),
    "lawsuit_days": (electoral_voters.LAWSUIT_DAYS, same),
    "candidate_list_days": (electoral_voters.CANDIDATE_LIST_DAYS, same),
    "formal_list_days": (electoral_voters.FORMAL_LIST_DAYS, same),
    "nominators": (electoral_proposals.NOMINATION_BY_SIGNERS, same),
    "candidates": (electoral_law.DIRECT_CANDIDATES, same),
    "proxies": (electoral_ballots.PROXIES, same),
    "turnout": (electoral_votes.TURNOUT, same),
    "every_turnout": (electoral_votes.TURNOUT, same),
    "majority": (electoral_votes.DIRECT_MAJORITY, same),
    "plurality_floor": (electoral_votes.PLURALITY_FLOOR, same),
    "one_seat_candidates": (electoral_votes.CANDIDATES_FOR_ONE_SEAT, same),
    "county_recall_signers": (
        electoral_proposals.RECALL_BY_VOTERS_COUNTY,
        same,
    ),
    "township_recall_signers": (
        electoral_proposals.RECALL_BY_VOTERS_TOWNSHIP,
        same,
    ),
    "recall_majority": (electoral_recalls.VOTERS_MAJORITY, same),
    "county_resignation_majority": (
        electoral_recalls.COUNTY_RESIGNATION_MAJORITY,
        same,
    ),
    "township_resignation_majority": (
        electoral_recalls.TOWNSHIP_RESIGNATION_MAJORITY,
        same,
    ),
    "by_election_candidates": (electoral_law.BY_ELECTION_CANDIDATES, same),
}
"""Which statutory value a field stands beside, and whether a local one fits it."""
