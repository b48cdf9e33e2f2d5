"""What a province provides for direct elections, over what the nation provides (实施细则)."""

from __future__ import annotations

import attrs

from npcmodel.exact.margins import Surplus
from npcmodel.exact.thresholds import Ceiling, Threshold
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Share
from npcmodel.law.wording import Text
from npcmodel.params.electoral_districts import DistrictSize
from npcmodel.params.electoral_law import Addition
from npcmodel.profiles.fields import Group, check_group
from npcmodel.profiles.parts import Limit, ListOrder, LocalSeats
from npcmodel.profiles.room import ROOM

__all__ = ["DirectElections"]


@attrs.frozen(kw_only=True)
class DirectElections(Group):
    """The provisions of a province's rules on direct elections (直接选举实施细则).

    A field that is not given is unknown, as in a profile.

    Attributes:
        county_committee: members of an election committee of the county tier.
        township_committee: members of an election committee of the township tier.
        vice_chairs: vice chairs of an election committee.
        working_group: members of a working group, an outpost of the committee (选举工作组).
        working_team: members of a working team of a district in a township's election
            (选举工作小组).
        county_seats: the number of deputies of the county tier.
        township_seats: the number of deputies of the township tier.
        population: which people are counted.
        addition: the addition to the number, for which levels.
        refixing_report_days: days to report a number fixed anew to the nation.
        township_report_days: days in which a county's standing committee reports a township's
            number fixed anew to the one above.
        small_township_seats: deputies of a very small township in its county's congress.
        small_village_seats: deputies of a very small village in its township's congress.
        nationality_seats: deputies of a nationality that lives in concentration.
        large_nationality: from which share of the people it counts as everybody.
        small_nationality_floor: population per deputy of one below the middle share.
        middle_nationality: from which share its seats are capped.
        middle_nationality_seats: the cap.
        dispersed_nationality: population per deputy of one that lives dispersed.
        district_seats: deputies of an electoral district.
        equal_districts: districts are roughly equal in population per deputy.
        age_day: on which day voters are of age.
        registrations: in how many districts a voter registers.
        voter_group: members of a group of voters.
        election_day_notice: election day is published before voters register
            (选举日期的公布).
        voter_list_days: days from the list of voters to election day (公布选民名单).
        vote_notice_days: days from the notice of day and place of the vote to election day
            (公布投票选举日期和地点).
        late_registration_days: days before election day by which who could not be reached
            makes contact and asks to be registered (补办选民登记).
        arrivals: until election day, who moves in or regains the right registers
            (迁入和恢复权利人员的补办登记).
        suspension_days: days before election day by which a decision that suspends the
            electoral right reaches the election committee (停止行使选举权利的决定的送达).
        list_correction_days: days from the list of voters as corrected to election day
            (补正选民名单).
        voter_recheck: the voters are checked once more before election day (复查选民).
        objection_days: days to object to the list of voters (申诉).
        decision_days: days to decide on an objection (处理决定).
        lawsuit_days: days before election day by which an objector sues (起诉).
        judgment: the court judges before election day (判决).
        nominations_after_list: candidates are recommended after the list of voters is
            published (提名在选民名单公布后).
        candidate_list_days: days from the list of candidates to election day
            (公布代表候选人名单).
        formal_list_days: days from the formal list to election day (公布正式代表候选人名单).
        nominators: voters who jointly recommend a candidate.
        nomination_form: in which form candidates are recommended.
        organisation_nominees: how many a party or organisation recommends.
        signer_nominees: how many a voter joins in recommending.
        organisations_share: how many parties and organisations recommend in all, usually (一般).
        all_listed: all who are recommended are listed.
        list_order: the order of the lists of candidates.
        order_after_primary: the order of the formal list after a primary.
        order_of_equals: the order of those with equal votes in a primary.
        primary_turnout: how many voters must take part in a primary.
        candidates: the surplus of candidates.
        voting_days: how many days the vote lasts.
        mobile_box_staff: election workers of a mobile ballot box.
        mobile_box_scrutineers: scrutineers of a mobile ballot box.
        box_scrutineers: scrutineers of every other ballot box.
        presiding: who may not preside over the vote.
        serving: who may not be an election worker at all.
        counting: who may be neither scrutineer nor teller.
        proxies: voters for whom one may vote.
        proxy_reasons: reasons other than absence to vote by proxy.
        proxy_form: forms of a proxy other than writing.
        turnout: how many voters must take part.
        every_turnout: how many must take part in every vote, another ballot and another
            election included.
        ballots: no more ballots than persons voting.
        majority: the votes that elect in the first vote.
        plurality_floor: the votes that the most voted need in another election.
        one_seat_candidates: candidates where another election fills one seat.
        still_left: what follows where another election leaves a seat open.
        still_tied: what follows where another election leaves a tie.
        deputyships: deputyships that one elected in unrelated areas may keep.
        county_recall_signers: voters who ask for the recall of a county's deputy.
        township_recall_signers: voters who ask for the recall of a township's deputy.
        recall_majority: the votes that recall a deputy.
        county_resignation_majority: the votes that accept a county deputy's resignation.
        township_resignation_majority: the votes that accept a township deputy's.
        by_election_voter_list_days: days from the list of voters to a by-election.
        by_election_list_days: days from the list of candidates to a by-election.
        by_election_formal_days: days from the formal list to a by-election.
        by_election_vote_notice_days: days from the notice of day and place of the vote to a
            by-election (补选的投票选举日期和地点的公布).
        by_election_otherwise: what is not provided for by-elections follows the other
            provisions (补选适用其他规定).
        by_election_candidates: the least surplus of candidates in a by-election.

    Raises:
        FactsError: a value of the wrong kind.
        OutOfRangeError: a value that the statute in force at the same time leaves no room for.
    """

    county_committee: Provision[Limit] | None = None
    township_committee: Provision[Limit] | None = None
    vice_chairs: Provision[Limit] | None = None
    working_group: Provision[Limit] | None = None
    working_team: Provision[Limit] | None = None
    county_seats: Provision[LocalSeats] | None = None
    township_seats: Provision[LocalSeats] | None = None
    population: Provision[Text] | None = None
    addition: Provision[Addition] | None = None
    refixing_report_days: Provision[int] | None = None
    township_report_days: Provision[int] | None = None
    small_township_seats: Provision[Limit] | None = None
    small_village_seats: Provision[Limit] | None = None
    nationality_seats: Provision[int] | None = None
    large_nationality: Provision[Threshold] | None = None
    small_nationality_floor: Provision[Threshold] | None = None
    middle_nationality: Provision[Threshold] | None = None
    middle_nationality_seats: Provision[Ceiling] | None = None
    dispersed_nationality: Provision[Text] | None = None
    district_seats: Provision[DistrictSize] | None = None
    equal_districts: Provision[Text] | None = None
    age_day: Provision[Text] | None = None
    registrations: Provision[Limit] | None = None
    voter_group: Provision[Limit] | None = None
    election_day_notice: Provision[Text] | None = None
    voter_list_days: Provision[int] | None = None
    vote_notice_days: Provision[int] | None = None
    late_registration_days: Provision[int] | None = None
    arrivals: Provision[Text] | None = None
    suspension_days: Provision[int] | None = None
    list_correction_days: Provision[int] | None = None
    voter_recheck: Provision[Text] | None = None
    objection_days: Provision[int] | None = None
    decision_days: Provision[int] | None = None
    lawsuit_days: Provision[int] | None = None
    judgment: Provision[Text] | None = None
    nominations_after_list: Provision[Text] | None = None
    candidate_list_days: Provision[int] | None = None
    formal_list_days: Provision[int] | None = None
    nominators: Provision[int] | None = None
    nomination_form: Provision[Text] | None = None
    organisation_nominees: Provision[Text] | None = None
    signer_nominees: Provision[Text] | None = None
    organisations_share: Provision[Ceiling] | None = None
    all_listed: Provision[Text] | None = None
    list_order: Provision[ListOrder] | None = None
    order_after_primary: Provision[ListOrder] | None = None
    order_of_equals: Provision[ListOrder] | None = None
    primary_turnout: Provision[Share] | None = None
    candidates: Provision[Surplus] | None = None
    voting_days: Provision[Limit] | None = None
    mobile_box_staff: Provision[Limit] | None = None
    mobile_box_scrutineers: Provision[Limit] | None = None
    box_scrutineers: Provision[Limit] | None = None
    presiding: Provision[Text] | None = None
    serving: Provision[Text] | None = None
    counting: Provision[Text] | None = None
    proxies: Provision[int] | None = None
    proxy_reasons: Provision[Text] | None = None
    proxy_form: Provision[Text] | None = None
    turnout: Provision[Share] | None = None
    every_turnout: Provision[Share] | None = None
    ballots: Provision[Text] | None = None
    majority: Provision[Share] | None = None
    plurality_floor: Provision[Share] | None = None
    one_seat_candidates: Provision[int] | None = None
    still_left: Provision[Text] | None = None
    still_tied: Provision[Text] | None = None
    deputyships: Provision[Limit] | None = None
    county_recall_signers: Provision[int] | None = None
    township_recall_signers: Provision[int] | None = None
    recall_majority: Provision[Share] | None = None
    county_resignation_majority: Provision[Share] | None = None
    township_resignation_majority: Provision[Share] | None = None
    by_election_voter_list_days: Provision[int] | None = None
    by_election_list_days: Provision[int] | None = None
    by_election_formal_days: Provision[int] | None = None
    by_election_vote_notice_days: Provision[int] | None = None
    by_election_otherwise: Provision[Text] | None = None
    by_election_candidates: Provision[int] | None = None

    def __attrs_post_init__(self) -> None:
        check_group(self, "direct_elections", ROOM)
