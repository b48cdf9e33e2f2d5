"""A province's provisions on direct elections, and what they add to an election."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import attrs
import pytest

import npcmodel as npc
from npcmodel.exact.margins import by_share
from npcmodel.exact.thresholds import at_least, at_most, more_than
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.params.electoral_districts import DistrictSize
from npcmodel.params.electoral_law import Addition
from npcmodel.profiles import DirectElections, Limit, ListOrder, LocalSeats
from npcmodel.profiles.fields import kinds_of

ON = date(2026, 11, 21)
SINCE = date(2021, 3, 24)
RULES = Edition(
    Text("某省选举细则", "Rules of a Province"), SINCE, SINCE, Text("附则", "last article")
)
HALF = more_than(Fraction(1, 2))
OF_COUNTY = Share(HALF, Base.ALL_MEMBERS)
GIVEN: dict[str, Any] = {
    "county_committee": Limit(15, 29),
    "township_committee": Limit(9, 13),
    "vice_chairs": Limit(2, 3),
    "working_group": Limit(5, 13),
    "working_team": Limit(3, 5),
    "county_seats": LocalSeats(140, 5_000, cap=450),
    "township_seats": LocalSeats(45, 1_500, cap=160),
    "population": Text("按常住户口统计", "by the household registers"),
    "addition": Addition(Fraction(5, 100), (), (npc.Level.TOWNSHIP,)),
    "refixing_report_days": 30,
    "township_report_days": 15,
    "small_township_seats": Limit(least=1),
    "small_village_seats": Limit(least=1, soft=True),
    "nationality_seats": 1,
    "large_nationality": at_least(Fraction(3, 10)),
    "small_nationality_floor": at_least(Fraction(1, 2)),
    "middle_nationality": at_least(Fraction(15, 100)),
    "middle_nationality_seats": at_most(Fraction(3, 10)),
    "dispersed_nationality": Text("可以少于", "may be below"),
    "district_seats": DistrictSize(1, 3),
    "equal_districts": Text("大体相等", "roughly equal"),
    "age_day": Text("以选举日为准", "on election day"),
    "registrations": Limit(most=1),
    "voter_group": Limit(40, 40, soft=True, about=True),
    "election_day_notice": Text("在登记前公布", "before registration"),
    "voter_list_days": 20,
    "vote_notice_days": 20,
    "late_registration_days": 12,
    "arrivals": Text("补办登记", "they register"),
    "suspension_days": 5,
    "list_correction_days": 2,
    "voter_recheck": Text("复查一次", "checked once more"),
    "objection_days": 5,
    "decision_days": 3,
    "lawsuit_days": 5,
    "judgment": Text("选举日以前判决", "judged before election day"),
    "nominations_after_list": Text("名单公布后提名", "nominated after the list"),
    "candidate_list_days": 15,
    "formal_list_days": 7,
    "nominators": 10,
    "nomination_form": Text("书面", "in writing"),
    "organisation_nominees": Text("不超过应选名额", "no more than the seats"),
    "signer_nominees": Text("不超过应选名额", "no more than the seats"),
    "organisations_share": at_most(Fraction(1, 5)),
    "all_listed": Text("都列入名单", "all are listed"),
    "list_order": ListOrder.STROKES,
    "order_after_primary": ListOrder.VOTES,
    "order_of_equals": ListOrder.STROKES,
    "primary_turnout": Share(at_least(Fraction(1, 3)), Base.ALL_VOTERS),
    "candidates": by_share(Fraction(1, 3), Fraction(1)),
    "voting_days": Limit(1, 3, soft=True),
    "mobile_box_staff": Limit(least=2),
    "mobile_box_scrutineers": Limit(least=2),
    "box_scrutineers": Limit(least=2),
    "presiding": Text("不得主持", "do not preside"),
    "serving": Text("不得担任工作人员", "do not serve"),
    "counting": Text("不得计票", "do not count"),
    "proxies": 3,
    "proxy_reasons": Text("因病的也可以委托", "who is ill may vote by proxy too"),
    "proxy_form": Text("可以用信函委托", "a proxy may be given by letter"),
    "turnout": Share(HALF, Base.ALL_VOTERS),
    "every_turnout": Share(HALF, Base.ALL_VOTERS),
    "ballots": Text("所投票数不多于投票人数", "no more ballots than voters"),
    "majority": Share(HALF, Base.VOTERS_PARTICIPATING),
    "plurality_floor": Share(at_least(Fraction(1, 3)), Base.BALLOTS_RETURNED),
    "one_seat_candidates": 2,
    "still_left": Text("暂作缺额处理", "left vacant for the time being"),
    "still_tied": Text("可以暂时空缺", "may stay vacant for the time being"),
    "deputyships": Limit(most=1),
    "county_recall_signers": 50,
    "township_recall_signers": 30,
    "recall_majority": Share(HALF, Base.ALL_VOTERS),
    "county_resignation_majority": OF_COUNTY,
    "township_resignation_majority": Share(HALF, Base.ALL_DEPUTIES),
    "by_election_voter_list_days": 12,
    "by_election_list_days": 5,
    "by_election_formal_days": 7,
    "by_election_vote_notice_days": 15,
    "by_election_otherwise": Text("适用其他规定", "the other provisions hold"),
    "by_election_candidates": 0,
}
DISTRICT = npc.ElectoralDistrict(registered=300, seats=1)


def provision(value: Any, article: int = 1) -> Provision[Any]:
    """Return a provision of the rules."""
    return Provision(value, Citation(RULES, article), SINCE)


def place(**fields: Any) -> npc.Profile:
    """Return a province whose rules give the fields."""
    given = {
        name: provision(value, article) for article, (name, value) in enumerate(fields.items(), 1)
    }
    return npc.Profile(
        name="某省", tier=npc.Tier.PROVINCE, direct_elections=DirectElections(**given)
    )


def poll(participating: int, **votes: int) -> npc.Poll:
    """Return a poll whose ballots were all returned."""
    return npc.Poll(participating, participating, 0, dict(votes.items()))


def elect(counted: npc.Poll, profile: npc.Profile | None) -> npc.ElectionResult:
    """Return the first vote of the district."""
    return npc.elect_deputies(DISTRICT, counted, on=ON, profile=profile)


def cited(grounds: Any) -> set[str]:
    """Return the local provisions among the grounds."""
    return {str(one.citation) for one in grounds if "某省" in str(one.citation)}


def test_every_field_is_tested_here() -> None:
    """The fields of the class, and their kinds."""
    fields = [field.name for field in attrs.fields(DirectElections)]

    assert list(GIVEN) == fields
    assert list(kinds_of(DirectElections)) == fields


@pytest.mark.parametrize("field", list(GIVEN))
def test_a_field_of_the_wrong_kind(field: str) -> None:
    """One error that names the field in the profile."""
    with pytest.raises(npc.FactsError) as bare:
        DirectElections(**{field: GIVEN[field]})
    with pytest.raises(npc.FactsError) as wrong:
        DirectElections(**{field: provision("过半数")})

    assert f"direct_elections.{field}" == bare.value.field
    assert f"direct_elections.{field}.value" == wrong.value.field


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("turnout", Share(at_least(Fraction(1, 2)), Base.ALL_VOTERS)),
        ("every_turnout", Share(more_than(Fraction(2, 3)), Base.ALL_VOTERS)),
        ("majority", Share(HALF, Base.ALL_VOTERS)),
        ("plurality_floor", Share(at_least(Fraction(1, 4)), Base.BALLOTS_RETURNED)),
        ("candidates", by_share(Fraction(1, 5), Fraction(1))),
        ("one_seat_candidates", 3),
        ("county_seats", LocalSeats(141, 5_000)),
        ("county_seats", LocalSeats(140, 5_000, below_under=40_000)),
        ("township_seats", LocalSeats(45, 1_500, cap=161)),
        ("addition", Addition(Fraction(6, 100), (), ())),
        ("addition", Addition(Fraction(5, 100), (), (npc.Level.TOWN,))),
        ("addition", Addition(Fraction(5, 100), (npc.Level.MUNICIPALITY,), ())),
        ("refixing_report_days", 31),
        ("small_township_seats", Limit(least=2)),
        ("small_township_seats", Limit(least=1, soft=True)),
        ("nationality_seats", 2),
        ("large_nationality", at_least(Fraction(29, 100))),
        ("small_nationality_floor", at_least(Fraction(1, 3))),
        ("middle_nationality", at_least(Fraction(1, 10))),
        ("middle_nationality_seats", at_most(Fraction(1, 4))),
        ("district_seats", DistrictSize(1, 4)),
        ("voter_list_days", 21),
        ("voter_list_days", 19),
        ("objection_days", 6),
        ("decision_days", 5),
        ("lawsuit_days", 4),
        ("candidate_list_days", 10),
        ("formal_list_days", 8),
        ("nominators", 9),
        ("proxies", 4),
        ("county_recall_signers", 49),
        ("township_recall_signers", 31),
        ("recall_majority", Share(HALF, Base.PERSONS_VOTING)),
        ("county_resignation_majority", Share(HALF, Base.PERSONS_VOTING)),
        ("township_resignation_majority", Share(HALF, Base.PERSONS_VOTING)),
        ("by_election_candidates", 1),
    ],
)
def test_the_statute_leaves_no_room_for_another_value(field: str, value: Any) -> None:
    """What the Electoral Law fixes, a province may repeat and not change."""
    with pytest.raises(npc.OutOfRangeError):
        DirectElections(**{field: provision(value)})


@pytest.mark.parametrize(
    ("limit", "admitted"),
    [
        (Limit(2, 3), [2, 3]),
        (Limit(least=3), [3, 4]),
        (Limit(most=1), [0, 1]),
        (Limit(), [0, 1, 2, 3, 4]),
        (Limit(2, 2), [2]),
    ],
)
def test_limits(limit: Limit, admitted: list[int]) -> None:
    """Both ends are admitted, and an end that is not given bounds nothing."""
    assert admitted == [number for number in range(5) if limit.admits(number)]


def test_the_group_is_of_its_own_kind() -> None:
    """A profile takes nothing else in its place."""
    wrong: Any = {"turnout": 1}
    with pytest.raises(npc.FactsError) as caught:
        npc.Profile(name="某省", tier=npc.Tier.PROVINCE, direct_elections=wrong)

    assert "direct_elections" == caught.value.field


def test_local_texts_are_found_up_the_chain() -> None:
    """A county asks its province's rules."""
    county = npc.Profile(name="某县", tier=npc.Tier.COUNTY, parent=place(turnout=GIVEN["turnout"]))

    assert ["某省"] == [one.place for one in county.find("direct_elections.turnout", ON)]
    assert () == county.find("direct_elections.majority", ON)


def test_local_texts_stand_beside_the_statute() -> None:
    """Turnout, ballots and majority rest on both."""
    profile = place(**{name: GIVEN[name] for name in ("turnout", "ballots", "majority")})
    result = elect(poll(200, 甲=101, 乙=1), profile)
    short = elect(poll(200, 甲=100, 乙=1), profile)

    assert ("甲",) == result.elected
    assert () == short.elected
    assert {"《某省选举细则》（2021）第1条", "《某省选举细则》（2021）第2条"} == cited(
        result.valid.grounds
    )
    assert {"《某省选举细则》（2021）第3条"} == cited(result.grounds)


def test_turnout_of_every_vote_is_no_doubt_where_a_text_asks_for_it() -> None:
    """上海 asks for it in every vote: what is open elsewhere is not."""
    every = place(every_turnout=GIVEN["every_turnout"])
    once = place(turnout=GIVEN["turnout"])
    results = [
        npc.another_election(elect(poll(200, 甲=90, 乙=80), one), poll(150, 甲=80, 乙=1), on=ON)
        for one in (every, once)
    ]

    assert [False, False] == [one.valid.holds for one in results]
    assert [0, 1] == [len(one.valid.open) for one in results]
    assert [1, 0] == [len(cited(one.valid.grounds)) for one in results]


def test_a_third_rests_on_both() -> None:
    """The floor of another election, in the statute and in the rules."""
    profile = place(plurality_floor=GIVEN["plurality_floor"])
    result = npc.another_election(
        elect(poll(200, 甲=90, 乙=80), profile), poll(200, 甲=67, 乙=1), on=ON
    )

    assert ("甲",) == result.elected
    assert 1 == len(cited(result.grounds))


def test_a_seat_still_left_stays_vacant_where_a_text_says_so() -> None:
    """The election is over, and the seat is vacant."""
    profile = place(still_left=GIVEN["still_left"], still_tied=GIVEN["still_tied"])
    first = elect(poll(200, 甲=90, 乙=80), profile)
    left = npc.another_election(first, poll(200, 甲=60, 乙=50), on=ON)
    tied = npc.another_election(first, poll(200, 甲=90, 乙=90), on=ON)

    assert (npc.Step.COMPLETE, 1) == (left.next_step.kind, left.vacant)
    assert {"《某省选举细则》（2021）第1条"} == cited(left.next_step.grounds)
    assert (npc.Step.UNREGULATED, 1) == (tied.next_step.kind, tied.contested)
    assert {"《某省选举细则》（2021）第2条"} == cited(tied.next_step.grounds)


def test_what_a_province_says_of_voters_binds_no_congress() -> None:
    """Its rules on direct elections say nothing of indirect ones."""
    county = npc.Roll(npc.Body.CONGRESS, npc.Level.COUNTY, members=80)
    profile = place(**GIVEN)
    result = npc.elect_deputies(
        county, poll(80, 甲=41, 乙=1, 丙=0), seats=1, on=ON, by_election=True, profile=profile
    )

    assert set() == cited(result.valid.grounds) | cited(result.grounds)
