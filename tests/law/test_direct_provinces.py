"""浙江、北京、上海、山东: their rules on direct elections, article by article."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import attrs
import pytest

import npcmodel as npc
from npcmodel.exact.margins import by_share
from npcmodel.exact.thresholds import at_least, at_most, more_than
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.params.electoral_districts import DistrictSize
from npcmodel.params.electoral_law import Addition
from npcmodel.profiles import (
    BEIJING,
    SHANDONG,
    SHANGHAI,
    ZHEJIANG,
    DirectElections,
    Limit,
    ListOrder,
    LocalSeats,
)

ZJ = "《浙江省县、乡两级人民代表大会代表选举实施细则》（2021）"
BJ = "《北京市区、乡、民族乡、镇人民代表大会代表选举实施细则》（2021）"
SH = "《上海市区和乡镇人民代表大会代表直接选举实施细则》（2021）"
SD = "《山东省县乡两级人民代表大会选举实施细则》（2021）"
# 自公布之日起施行 in three of them; the day of publication was not seen.
SINCE = {
    "浙江": date(2021, 3, 26),
    "北京": date(2021, 5, 27),
    "上海": date(2021, 3, 24),
    "山东": date(2021, 3, 24),
}
TITLES = {"浙江": ZJ, "北京": BJ, "上海": SH, "山东": SD}
PLACES = {one.name: one for one in (ZHEJIANG, BEIJING, SHANGHAI, SHANDONG)}
HALF = more_than(Fraction(1, 2))
VOTERS = Share(HALF, Base.ALL_VOTERS)
PARTICIPATING = Share(HALF, Base.VOTERS_PARTICIPATING)
THIRD = Share(at_least(Fraction(1, 3)), Base.BALLOTS_RETURNED)
SURPLUS = by_share(Fraction(1, 3), Fraction(1))
DISTRICT = DistrictSize(1, 3)
STROKES, VOTES = ListOrder.STROKES, ListOrder.VOTES
TOWNSHIPS = (npc.Level.TOWNSHIP, npc.Level.ETHNIC_TOWNSHIP)
FIVE = Fraction(5, 100)
CITY = LocalSeats(140, 5000, 450, 1_550_000)
TOWN = LocalSeats(45, 1500, 160, None, 2000)
TWO = Limit(least=2)
WORDS = Text

WANT: dict[str, dict[str, tuple[Any, str]]] = {
    "浙江": {
        "county_seats": (LocalSeats(140, 5000), "第15条第1款第1项"),
        "township_seats": (TOWN, "第15条第1款第2项"),
        "addition": (
            Addition(FIVE, (), (npc.Level.COUNTY, npc.Level.AUTONOMOUS_COUNTY, *TOWNSHIPS)),
            "第15条第2款",
        ),
        "refixing_report_days": (30, "第17条第2款"),
        "township_report_days": (30, "第17条第2款"),
        "nationality_seats": (1, "第19条第1款"),
        "large_nationality": (at_least(Fraction(30, 100)), "第19条第2款"),
        "small_nationality_floor": (at_least(Fraction(1, 2)), "第19条第3款"),
        "middle_nationality": (at_least(Fraction(15, 100)), "第19条第4款"),
        "middle_nationality_seats": (at_most(Fraction(30, 100)), "第19条第4款"),
        "dispersed_nationality": (WORDS, "第19条第5款"),
        "district_seats": (DISTRICT, "第20条第2款"),
        "equal_districts": (WORDS, "第21条"),
        "age_day": (WORDS, "第25条"),
        "registrations": (Limit(most=1), "第26条第1款"),
        "nominators": (10, "第34条第2款"),
        "nomination_form": (WORDS, "第34条第2款"),
        "organisation_nominees": (WORDS, "第34条第3款"),
        "signer_nominees": (WORDS, "第34条第3款"),
        "all_listed": (WORDS, "第35条"),
        "list_order": (STROKES, "第35条"),
        "order_after_primary": (STROKES, "第36条第4款"),
        "candidates": (SURPLUS, "第36条第1款"),
        "presiding": (WORDS, "第40条第3款"),
        "serving": (WORDS, "第40条第3款"),
        "counting": (WORDS, "第40条第3款"),
        "mobile_box_staff": (TWO, "第40条第4款"),
        "mobile_box_scrutineers": (TWO, "第40条第4款"),
        "proxies": (3, "第43条第5款"),
        "proxy_reasons": (WORDS, "第43条第3款"),
        "proxy_form": (WORDS, "第43条第4款"),
        "turnout": (VOTERS, "第48条第1款"),
        "ballots": (WORDS, "第48条第2款"),
        "majority": (PARTICIPATING, "第49条第1款"),
        "plurality_floor": (THIRD, "第49条第3款"),
        "one_seat_candidates": (2, "第49条第3款"),
        "still_left": (WORDS, "第49条第3款"),
        "deputyships": (Limit(most=1), "第53条"),
        "county_recall_signers": (50, "第55条第1款"),
        "township_recall_signers": (30, "第55条第1款"),
        "recall_majority": (VOTERS, "第56条第1款"),
        "county_resignation_majority": (Share(HALF, Base.ALL_MEMBERS), "第57条第1款"),
        "township_resignation_majority": (Share(HALF, Base.ALL_DEPUTIES), "第57条第1款"),
        "by_election_voter_list_days": (12, "第59条第1款"),
        "by_election_formal_days": (7, "第59条第1款"),
        "by_election_candidates": (0, "第59条第2款"),
    },
    "北京": {
        "county_seats": (CITY, "第19条第1款第1项"),
        "township_seats": (TOWN, "第19条第1款第2项"),
        "addition": (Addition(FIVE, (), TOWNSHIPS), "第19条第3款"),
        "refixing_report_days": (30, "第21条第2款"),
        "township_report_days": (15, "第21条第2款"),
        "district_seats": (DISTRICT, "第26条第1款"),
        "equal_districts": (WORDS, "第26条第2款"),
        "age_day": (WORDS, "第29条第4款"),
        "nominators": (10, "第38条第1款第2项"),
        "organisation_nominees": (WORDS, "第38条第2款"),
        "signer_nominees": (WORDS, "第38条第2款"),
        "all_listed": (WORDS, "第39条"),
        "primary_turnout": (Share(at_least(Fraction(1, 3)), Base.ALL_VOTERS), "第41条"),
        "candidates": (SURPLUS, "第42条"),
        "list_order": (STROKES, "第43条"),
        "order_after_primary": (VOTES, "第43条"),
        "order_of_equals": (STROKES, "第43条"),
        "mobile_box_scrutineers": (TWO, "第49条第2款"),
        "box_scrutineers": (TWO, "第49条第2款"),
        "counting": (WORDS, "第49条第3款"),
        "proxies": (3, "第51条"),
        "ballots": (WORDS, "第54条第1款"),
        "turnout": (VOTERS, "第55条第1款"),
        "majority": (PARTICIPATING, "第55条第1款"),
        "plurality_floor": (THIRD, "第55条第3款"),
        "one_seat_candidates": (2, "第55条第3款"),
        "by_election_voter_list_days": (15, "第61条"),
        "by_election_candidates": (0, "第62条"),
        "by_election_list_days": (5, "第63条"),
        "by_election_formal_days": (3, "第63条"),
    },
    "上海": {
        "county_committee": (Limit(15, 29), "第8条第3款"),
        "township_committee": (Limit(9, 13), "第8条第4款"),
        "working_group": (Limit(5, 13), "第10条第1款"),
        "working_team": (Limit(3, 5), "第10条第2款"),
        "county_seats": (CITY, "第11条第1款"),
        "township_seats": (LocalSeats(45, 1500, 160), "第11条第1款"),
        "small_village_seats": (Limit(least=1, soft=True), "第12条"),
        "district_seats": (DISTRICT, "第15条第1款"),
        "equal_districts": (WORDS, "第15条第2款"),
        "age_day": (WORDS, "第19条第2款"),
        "registrations": (Limit(most=1), "第20条第1款"),
        "voter_group": (Limit(40, 40, soft=True, about=True), "第21条"),
        "organisations_share": (at_most(Fraction(20, 100)), "第29条第1款第1项"),
        "nominators": (10, "第29条第1款第2项"),
        "signer_nominees": (WORDS, "第29条第1款第2项"),
        "all_listed": (WORDS, "第30条"),
        "candidates": (SURPLUS, "第31条"),
        "mobile_box_scrutineers": (TWO, "第36条"),
        "voting_days": (Limit(1, 3, soft=True), "第37条"),
        "presiding": (WORDS, "第39条第2款"),
        "counting": (WORDS, "第39条第2款"),
        "proxies": (3, "第40条第1款"),
        "proxy_reasons": (WORDS, "第40条第1款"),
        "every_turnout": (VOTERS, "第44条"),
        "ballots": (WORDS, "第44条"),
        "majority": (PARTICIPATING, "第45条第1款"),
        "plurality_floor": (THIRD, "第45条第3款"),
        "one_seat_candidates": (2, "第45条第3款"),
        "still_left": (WORDS, "第45条第3款"),
    },
    "山东": {
        "county_committee": (Limit(9, 15, soft=True), "第7条第1款"),
        "township_committee": (Limit(9, 15, soft=True), "第7条第1款"),
        "vice_chairs": (Limit(2, 3), "第7条第1款"),
        "county_seats": (LocalSeats(140, 5000, 450, 1_550_000, 50_000), "第10条第1款第1项"),
        "township_seats": (TOWN, "第10条第1款第2项"),
        "population": (WORDS, "第10条第3款"),
        "addition": (Addition(FIVE, (), (npc.Level.COUNTY, *TOWNSHIPS)), "第10条第4款"),
        "refixing_report_days": (30, "第12条第2款"),
        "small_township_seats": (Limit(least=1), "第13条"),
        "small_village_seats": (Limit(least=1, soft=True), "第13条"),
        "nationality_seats": (1, "第16条第1款"),
        "large_nationality": (at_least(Fraction(30, 100)), "第16条第2款"),
        "small_nationality_floor": (at_least(Fraction(1, 2)), "第16条第3款"),
        "middle_nationality": (at_least(Fraction(15, 100)), "第16条第4款"),
        "middle_nationality_seats": (at_most(Fraction(30, 100)), "第16条第4款"),
        "equal_districts": (WORDS, "第17条第2款"),
        "district_seats": (DISTRICT, "第18条"),
        "age_day": (WORDS, "第21条第2款"),
        "registrations": (Limit(most=1), "第22条第1款"),
        "nominators": (10, "第32条第1款"),
        "nomination_form": (WORDS, "第32条第1款"),
        "organisation_nominees": (WORDS, "第32条第2款"),
        "signer_nominees": (WORDS, "第32条第2款"),
        "all_listed": (WORDS, "第34条第1款"),
        "candidates": (SURPLUS, "第36条第1款"),
        "list_order": (STROKES, "第36条第2款"),
        "order_after_primary": (VOTES, "第36条第2款"),
        "mobile_box_scrutineers": (TWO, "第40条"),
        "presiding": (WORDS, "第41条第2款"),
        "counting": (WORDS, "第41条第2款"),
        "proxies": (3, "第44条"),
        "ballots": (WORDS, "第48条第1款"),
        "turnout": (VOTERS, "第49条第1款"),
        "majority": (PARTICIPATING, "第49条第1款"),
        "plurality_floor": (THIRD, "第49条第3款"),
        "one_seat_candidates": (2, "第49条第3款"),
        "still_left": (WORDS, "第49条第4款"),
        "still_tied": (WORDS, "第49条第4款"),
        "county_recall_signers": (50, "第53条第2款第1项"),
        "township_recall_signers": (30, "第53条第2款第1项"),
        "recall_majority": (VOTERS, "第53条第2款第5项"),
        "county_resignation_majority": (Share(HALF, Base.ALL_MEMBERS), "第55条第1款"),
        "township_resignation_majority": (Share(HALF, Base.ALL_DEPUTIES), "第55条第2款"),
        "by_election_candidates": (0, "第57条第2款第3项"),
    },
}
EACH = [(name, field) for name, fields in WANT.items() for field in fields]


@pytest.mark.parametrize(("name", "field"), EACH)
def test_value_provision_and_first_day(name: str, field: str) -> None:
    """It is found on its first day, and not the day before."""
    value, cited = WANT[name][field]
    place, since = PLACES[name], SINCE[name]
    [found] = place.find(f"direct_elections.{field}", since)
    provision = found.provision

    assert () == place.find(f"direct_elections.{field}", since - timedelta(days=1))
    assert (name, TITLES[name] + cited, since) == (
        found.place,
        str(provision.source),
        provision.since,
    )
    if value is WORDS:
        assert all(provision.value)
        assert Text is type(provision.value)
    else:
        assert value == provision.value
        assert type(value) is type(provision.value)


CALENDAR = {
    "arrivals",
    "by_election_otherwise",
    "by_election_vote_notice_days",
    "candidate_list_days",
    "decision_days",
    "election_day_notice",
    "formal_list_days",
    "judgment",
    "late_registration_days",
    "lawsuit_days",
    "list_correction_days",
    "nominations_after_list",
    "objection_days",
    "suspension_days",
    "vote_notice_days",
    "voter_list_days",
    "voter_recheck",
}
"""The fields of the calendar, which has its own table in `test_election_calendar`."""


@pytest.mark.parametrize("name", WANT)
def test_what_a_text_does_not_say_is_unknown(name: str) -> None:
    """No field is given but those of the table."""
    rules = PLACES[name].direct_elections
    given = {
        field.name
        for field in attrs.fields(DirectElections)
        if isinstance(getattr(rules, field.name), Provision)
    }

    assert set(WANT[name]) == given - CALENDAR


@pytest.mark.parametrize("name", ["北京", "上海", "山东"])
def test_a_place_is_a_province(name: str) -> None:
    """A province has no parent."""
    place = PLACES[name]

    assert (name, npc.Tier.PROVINCE, None) == (place.name, place.tier, place.parent)


def test_a_place_of_which_no_other_text_was_read() -> None:
    """Of Shanghai's townships no text was read: what they provide is unknown."""
    place = PLACES["上海"]

    assert () == place.find("township_quorum", date(2026, 11, 21))


@pytest.mark.parametrize("name", WANT)
def test_a_source_says_when_it_was_adopted(name: str) -> None:
    """And on what its first day rests."""
    [found] = PLACES[name].find("direct_elections.candidates", date(2026, 11, 21))
    edition = found.provision.source.edition

    assert (SINCE[name], SINCE[name], None) == (
        edition.adopted,
        edition.in_force,
        edition.statute,
    )
    assert all((*edition.title, *edition.rests_on))
