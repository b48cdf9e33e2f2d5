"""The kinds of election, each with the provisions it is held by.

Elections of officials, of deputies and of the forces' deputies run alike: a first vote, another
ballot among the tied, another election for the seats left. What differs is which provision
asks for what, of which base. A regime is one such set of provisions.
"""

from __future__ import annotations

from typing import NamedTuple

from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Share
from npcmodel.law.wording import Text
from npcmodel.params import (
    constitution,
    electoral_votes,
    military_measures,
    npc_rules,
    organic_law,
    villages_law,
)

__all__ = [
    "BY_COMMITTEE",
    "DIRECT",
    "INDIRECT",
    "LOCAL_LIST",
    "LOCAL_OFFICIALS",
    "NATIONAL_LIST",
    "NATIONAL_OFFICIALS",
    "SERVICE_DIRECT",
    "SERVICE_INDIRECT",
    "VILLAGE",
    "Regime",
]


class Regime(NamedTuple):
    """The provisions by which a kind of election is held.

    Attributes:
        majority: the votes that elect in the first vote.
        majority_again: the votes that elect in another election, where a majority does.
        floor: the votes that the most voted need in another election, where most votes elect.
        turnout: how many must take part, where a text asks for it.
        ballots: no more ballots than persons voting; empty where no statute asks for it.
        write_ins: that others may be written in.
        ties: what follows equal votes; empty where no text says so.
        seats_left: what follows seats left; empty where no text says so.
        seats_left_margin: that deputy posts and members need their surplus again.
        by_election: who says how posts or seats vacant within the term are filled.
        write_ins_listed: whether that order counts those written in, too.
        by_rank: whether the list of another election follows the order of the first votes.
        measures: who settles what the texts leave open, where a text says so.
    """

    majority: Parameter[Share]
    majority_again: Parameter[Share] | None = None
    floor: Parameter[Share] | None = None
    turnout: Parameter[Share] | None = None
    ballots: tuple[Parameter[Text], ...] = ()
    write_ins: Parameter[Text] | None = None
    ties: tuple[Parameter[Text], ...] = ()
    seats_left: tuple[Parameter[Text], ...] = ()
    seats_left_margin: Parameter[Text] | None = None
    by_election: tuple[Parameter[Text], ...] = ()
    by_rank: bool = False
    write_ins_listed: bool = False
    measures: tuple[Parameter[Text], ...] = ()


LOCAL_OFFICIALS = Regime(
    majority=organic_law.CONGRESS_MAJORITY,
    majority_again=organic_law.CONGRESS_MAJORITY,
    write_ins=organic_law.WRITE_INS,
    ties=(organic_law.MOST_VOTES_AND_TIES, organic_law.NO_MAJORITY_IN_ANOTHER_BALLOT),
    seats_left=(organic_law.SEATS_LEFT, organic_law.SEATS_LEFT_CANDIDATES),
    seats_left_margin=organic_law.SEATS_LEFT_MARGIN,
    by_election=(organic_law.BY_ELECTION_MEASURES,),
)
NATIONAL_OFFICIALS = Regime(
    majority=npc_rules.ELECTION_MAJORITY,
    measures=(npc_rules.ELECTION_MEASURES,),
)
DIRECT = Regime(
    majority=electoral_votes.DIRECT_MAJORITY,
    floor=electoral_votes.PLURALITY_FLOOR,
    turnout=electoral_votes.TURNOUT,
    ballots=(electoral_votes.BALLOTS_WITHIN_VOTERS,),
    write_ins=electoral_votes.WRITE_INS,
    ties=(electoral_votes.MOST_VOTES_AND_TIES, electoral_votes.NO_MAJORITY_IN_ANOTHER_BALLOT),
    seats_left=(electoral_votes.SEATS_LEFT,),
    by_election=(electoral_votes.BY_ELECTION_MEASURES,),
    by_rank=True,
)
INDIRECT = Regime(
    majority=electoral_votes.INDIRECT_MAJORITY,
    majority_again=electoral_votes.INDIRECT_MAJORITY_AGAIN,
    ballots=(electoral_votes.BALLOTS_WITHIN_VOTERS,),
    write_ins=electoral_votes.WRITE_INS,
    ties=(electoral_votes.MOST_VOTES_AND_TIES, electoral_votes.NO_MAJORITY_IN_ANOTHER_BALLOT),
    seats_left=(electoral_votes.SEATS_LEFT,),
    by_election=(electoral_votes.BY_ELECTION_MEASURES,),
    by_rank=True,
)
# A standing committee elects deputies only to fill vacancies; its majority is that of its
# resolutions.
BY_COMMITTEE = INDIRECT._replace(
    majority=organic_law.COMMITTEE_MAJORITY, majority_again=organic_law.COMMITTEE_MAJORITY
)
SERVICE_DIRECT = Regime(
    majority=military_measures.DIRECT_MAJORITY,
    floor=military_measures.PLURALITY_FLOOR,
    turnout=military_measures.TURNOUT,
    ballots=(military_measures.BALLOTS_WITHIN_VOTERS,),
    write_ins=military_measures.WRITE_INS,
    ties=(military_measures.MOST_VOTES_AND_TIES, military_measures.NO_MAJORITY_IN_ANOTHER_BALLOT),
    seats_left=(military_measures.SEATS_LEFT,),
    by_rank=True,
)
SERVICE_INDIRECT = Regime(
    majority=military_measures.INDIRECT_MAJORITY,
    majority_again=military_measures.INDIRECT_MAJORITY_AGAIN,
    ballots=(military_measures.BALLOTS_WITHIN_VOTERS,),
    write_ins=military_measures.WRITE_INS,
    ties=(military_measures.MOST_VOTES_AND_TIES, military_measures.NO_MAJORITY_IN_ANOTHER_BALLOT),
    seats_left=(military_measures.SEATS_LEFT,),
    by_rank=True,
)
# The law of villages is silent on ties, write-ins and excess ballots; the provinces' measures
# settle what it leaves open.
VILLAGE = Regime(
    majority=villages_law.ELECTION_MAJORITY,
    floor=villages_law.PLURALITY_FLOOR,
    turnout=villages_law.TURNOUT,
    seats_left=(villages_law.SEATS_LEFT,),
    by_election=(villages_law.BY_ELECTION,),
    by_rank=True,
    write_ins_listed=True,
    measures=(villages_law.ELECTION_MEASURES,),
)
# A list that falls leaves everything open: no text says what follows.
LOCAL_LIST = Regime(majority=organic_law.CONGRESS_MAJORITY)
NATIONAL_LIST = Regime(majority=constitution.BILL_MAJORITY)
