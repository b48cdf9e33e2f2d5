"""Bodies that could no longer meet, and rosters as announced: the library and the facts agree."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

import npcmodel as npc
from npcmodel import Body, Level
from npcmodel.mandates import status_events as happened
from npcmodel.mandates.lost_bodies import QuorumBase, lost_quorum, meeting_possible
from npcmodel.mandates.roster import EndOfSeat, Roster, members_in_office, roster_over
from npcmodel.mandates.status import Mandate

DATA = Path(__file__).resolve().parent.parent / "data" / "lost_bodies.json"
HELD = json.loads(DATA.read_text(encoding="utf-8"))
LOST: dict[str, dict[str, Any]] = {case["id"]: case for case in HELD["lost"]}
ROSTERS: dict[str, dict[str, Any]] = {case["id"]: case for case in HELD["rosters"]}
FIRST_KNOWN = date(2022, 3, 12)
"""The first day on which a text gives local bodies their quorum; the cases are older."""
CONGRESS = "辽宁省第十二届人民代表大会"
BEGAN = date(2013, 1, 1)
NAMED = date(2016, 9, 13)


def seated(
    name: str, *events: happened.MandateEvent, congress: str = CONGRESS, since: date = BEGAN
) -> Mandate:
    """Return a provincial deputy in office from a day on, and what happened then."""
    one = Mandate(name, congress, Level.PROVINCE)
    for event in (happened.Elected(since), happened.CredentialsConfirmed(since), *events):
        one = one.after(event)
    return one


def ended(case: dict[str, Any], on: date, announced: date | None = None) -> list[Mandate]:
    """Return the mandates that ended on a day by resignation, one by recall where there was one."""
    recalled = case.get("recalled", 0)
    after = () if announced is None else (happened.EndAnnounced(announced),)
    return [
        seated(
            f"终止{number}",
            happened.Recalled(on) if number < recalled else happened.ResignationAccepted(on),
            *after,
        )
        for number in range(case["ended"])
    ]


def test_liaoning_standing_committee() -> None:
    """38 of 62 mandates gone: 24 remain where more than half of 62 are 32, eight short."""
    case = LOST["lost-2016-liaoning-committee"]
    rest = [seated(f"留任{number}") for number in range(case["elected"] - case["ended"])]
    roster = roster_over(
        rest + ended(case, NAMED), date(2016, 1, 1), date(2016, 12, 31), until=EndOfSeat.EVENT
    )
    found = lost_quorum(
        roster,
        elected=case["elected"],
        base=QuorumBase.ELECTED,
        body=Body.STANDING_COMMITTEE,
        on=FIRST_KNOWN,
    )

    assert date.fromisoformat(case["known_on"]) == found.lost_on
    assert (24, 32, 8) == (found.remaining, found.required, found.short)
    assert found.regained_on is None


def test_liaoning_standing_committee_by_its_rest() -> None:
    """Of those left, thirteen would be enough: what was said in 2016 is the other reading."""
    rest = npc.Roll(Body.STANDING_COMMITTEE, Level.PROVINCE, members=24)
    in_office = meeting_possible(rest, elected=62, base=QuorumBase.IN_OFFICE, on=FIRST_KNOWN)

    assert in_office.holds
    assert 13 == in_office.grounds[0].required
    assert meeting_possible(rest, elected=62, on=FIRST_KNOWN).undecided


def liaoning(until: EndOfSeat) -> Roster:
    """Return the congress of Liaoning in 2016, its by-elections included."""
    case = LOST["lost-2016-liaoning-congress"]
    announced = date.fromisoformat(case["announced_on"])
    confirmed = date.fromisoformat(case["confirmed_by"])
    rest = [seated(f"留任{number}") for number in range(case["in_office_after"])]
    new = [seated(f"补选{number}", since=confirmed) for number in range(case["by_elected"])]
    mandates = rest + ended(case, NAMED, announced) + new
    return roster_over(mandates, date(2016, 9, 1), date(2016, 12, 31), until=until)


def test_liaoning_congress_in_numbers() -> None:
    """601 in office, 147 after the announcement, 594 after the by-elections, as announced."""
    case = LOST["lost-2016-liaoning-congress"]
    announced = date.fromisoformat(case["announced_on"])
    by_event, by_announcement = liaoning(EndOfSeat.EVENT), liaoning(EndOfSeat.ANNOUNCEMENT)

    assert case["ended"] == case["resigned"] + case["recalled"]
    assert 601 == by_event.at(NAMED - timedelta(1)).members
    assert case["in_office_after"] == by_event.at(NAMED).members
    assert 601 == by_announcement.at(announced - timedelta(1)).members
    assert 147 == by_announcement.at(announced - timedelta(1)).able
    assert case["in_office_after"] == by_announcement.at(announced).members
    assert (
        case["in_office_at_last"] == by_event.steps[-1].members == by_announcement.steps[-1].members
    )


@pytest.mark.parametrize("until", list(EndOfSeat))
def test_liaoning_congress_lost_its_quorum(until: EndOfSeat) -> None:
    """Two thirds of 619 are 413: 147 are 266 short, and 594 are enough again."""
    found = lost_quorum(liaoning(until), elected=619, base=QuorumBase.ELECTED, on=FIRST_KNOWN)

    assert (NAMED, 147, 413, 266) == (found.lost_on, found.remaining, found.required, found.short)
    assert date(2016, 10, 22) == found.regained_on


def test_liaoning_congress_by_those_in_office() -> None:
    """Two thirds of 147 are 98, in reach; of 601, until the announcement, they are 401."""
    by_event, by_announcement = (
        lost_quorum(liaoning(until), elected=619, base=QuorumBase.IN_OFFICE, on=FIRST_KNOWN)
        for until in (EndOfSeat.EVENT, EndOfSeat.ANNOUNCEMENT)
    )

    assert by_event.lost_on is None
    assert (NAMED, 401, 254) == (
        by_announcement.lost_on,
        by_announcement.required,
        by_announcement.short,
    )
    assert date(2016, 9, 17) == by_announcement.regained_on


def test_hengyang() -> None:
    """Fifteen of those who attended are left; two thirds of 527 are 352, 337 short at least."""
    case = LOST["lost-2013-hengyang"]
    left = case["elected"] - case["ended"]
    city = npc.Roll(Body.CONGRESS, Level.CITY_WITH_DISTRICTS, members=left)
    of_elected = meeting_possible(
        city, elected=case["elected"], base=QuorumBase.ELECTED, on=FIRST_KNOWN
    )

    assert 15 == left
    assert (352, 337) == (of_elected.grounds[0].required, of_elected.grounds[0].missing)
    assert meeting_possible(city, elected=case["elected"], on=FIRST_KNOWN).undecided


def test_hengyang_on_its_own_day_is_refused() -> None:
    """No text of 2013 is known, neither of the quorum nor of how mandates end."""
    own = date.fromisoformat(LOST["lost-2013-hengyang"]["known_on"])
    city = npc.Roll(Body.CONGRESS, Level.CITY_WITH_DISTRICTS, members=15)

    with pytest.raises(npc.NotInForceError):
        meeting_possible(city, elected=527, on=own)
    with pytest.raises(npc.NotInForceError):
        seated("甲", happened.ResignationAccepted(own))


@pytest.mark.parametrize("until", list(EndOfSeat))
@pytest.mark.parametrize("case_id", list(ROSTERS))
def test_rosters_as_announced(case_id: str, until: EndOfSeat) -> None:
    """The deputies in office on the day of the announcement are as many as it says."""
    case = ROSTERS[case_id]
    on = date.fromisoformat(case["announced_on"])
    kinds = [kind for kind, number in case["ended"].items() for _ in range(number)]
    named = case["congress"]
    mandates = [
        seated(f"{number}", *gone(kinds, number, on), congress=named)
        for number in range(case["before"])
    ]
    mandates += [
        seated(f"补选{number}", congress=named, since=on) for number in range(case["by_elected"])
    ]

    assert case["before"] == members_in_office(mandates, on - timedelta(1), until=until).members
    assert case["in_office"] == members_in_office(mandates, on, until=until).members


def gone(kinds: list[str], number: int, on: date) -> tuple[happened.MandateEvent, ...]:
    """Return the end of the mandate of that number and its announcement; none of most."""
    if number >= len(kinds):
        return ()
    return getattr(happened, kinds[number])(on), happened.EndAnnounced(on)
