"""Who is in office on a day, over a term, and when a body can no longer meet."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import npcmodel as npc
from npcmodel import Body, Level
from npcmodel.mandates.lost_bodies import LostQuorum, QuorumBase, lost_quorum, meeting_possible
from npcmodel.mandates.roster import (
    EndOfSeat,
    InOffice,
    Roster,
    RosterStep,
    members_in_office,
    roster_over,
)
from npcmodel.mandates.status import Mandate
from npcmodel.mandates.status_events import (
    AbsentUnapproved,
    CredentialsConfirmed,
    CredentialsVoid,
    Died,
    Elected,
    EndAnnounced,
    MandateEvent,
    MovedAway,
    Recalled,
    ResignationAccepted,
    Resumed,
    Suspended,
    SuspensionGround,
    TermEnded,
)
from npcmodel.profiles import CHONGQING

ON = date(2026, 11, 21)
CONGRESS = "某镇第十届人民代表大会"
EVENT, ANNOUNCED = EndOfSeat.EVENT, EndOfSeat.ANNOUNCEMENT
TOWN = Level.TOWN


def day(number: int) -> date:
    """Return a day of June 2026."""
    return date(2026, 6, number)


def of(deputy: str, *events: MandateEvent, congress: str = CONGRESS) -> Mandate:
    """Return a mandate confirmed on the second of June, and what happened then."""
    one = Mandate(deputy, congress, TOWN)
    for event in (Elected(day(1)), CredentialsConfirmed(day(2)), *events):
        one = one.after(event)
    return one


FOUR = (
    of("甲"),
    of("乙", Suspended(day(4), SuspensionGround.DETAINED), Resumed(day(8))),
    of("丙", Recalled(day(5)), EndAnnounced(day(7))),
    of("丁", Suspended(day(4), SuspensionGround.SERVING), ResignationAccepted(day(6))),
)


def numbers(roster: Roster) -> list[tuple[date, int, int, int]]:
    """Return the days and numbers of the steps."""
    return [(step.day, step.members, step.suspended, step.unannounced) for step in roster.steps]


def test_in_office_on_a_day() -> None:
    """Suspended deputies count; whose mandate ended does not, from that day on."""
    found = members_in_office(FOUR, day(5), until=EVENT)

    assert InOffice(CONGRESS, TOWN, day(5), EVENT, ("甲", "乙", "丁"), ("乙", "丁")) == found
    assert 3 == found.members
    assert npc.Roll(Body.CONGRESS, TOWN, members=3, suspended=2) == found.roll


def test_in_office_until_the_announcement() -> None:
    """The other reading: the seat counts two days longer, the deputy can be present on none."""
    found = members_in_office(FOUR, day(6), until=ANNOUNCED)

    assert ("甲", "乙", "丙", "丁") == found.names
    assert (("乙",), ("丙", "丁")) == (found.suspended, found.unannounced)
    assert npc.Roll(Body.CONGRESS, TOWN, members=4, suspended=3) == found.roll
    assert ("甲", "乙", "丁") == members_in_office(FOUR, day(7), until=ANNOUNCED).names


def test_nobody_is_in_office_before_the_confirmation() -> None:
    """A roll of nobody is refused, the answer that nobody is in office is not."""
    found = members_in_office(FOUR, day(1), until=EVENT)

    assert 0 == found.members
    with pytest.raises(npc.FactsError, match="at least 1"):
        _ = found.roll


@pytest.mark.parametrize("until", list(EndOfSeat))
@pytest.mark.parametrize("event", [CredentialsVoid(day(5)), TermEnded(day(5))])
def test_what_waits_for_no_announcement(event: MandateEvent, until: EndOfSeat) -> None:
    """An election declared void and the end of the term end the seat that day."""
    found = [of("甲", event)]

    assert 1 == members_in_office(found, day(4), until=until).members
    assert 0 == members_in_office(found, day(5), until=until).members


def test_whoever_was_never_confirmed_never_counts() -> None:
    """Not even until the announcement that the mandate ended."""
    never = Mandate("甲", CONGRESS, TOWN).after(Elected(day(1))).after(Died(day(2)))

    assert 0 == members_in_office([never], day(3), until=ANNOUNCED).members


def test_a_first_absence_changes_nothing() -> None:
    """The second ends the seat."""
    twice = of("甲", AbsentUnapproved(day(3), 1), AbsentUnapproved(day(4), 2))

    assert 1 == members_in_office([twice], day(3), until=EVENT).members
    assert 0 == members_in_office([twice], day(4), until=EVENT).members


def test_a_roster_until_the_event() -> None:
    """One step a day on which a number changed, with who came and who left."""
    roster = roster_over(FOUR, day(1), day(30), until=EVENT)

    assert [
        (day(1), 0, 0, 0),
        (day(2), 4, 0, 0),
        (day(4), 4, 2, 0),
        (day(5), 3, 2, 0),
        (day(6), 2, 1, 0),
        (day(8), 2, 0, 0),
    ] == numbers(roster)
    assert ("甲", "乙", "丙", "丁") == roster.steps[1].came
    assert [(), (), (), ("丙",), ("丁",), ()] == [step.left for step in roster.steps]
    assert [0, 4, 2, 1, 1, 2] == [step.able for step in roster.steps]


def test_a_roster_until_the_announcement() -> None:
    """An end that is never announced counts to the end of the span."""
    roster = roster_over(FOUR, day(4), day(7), until=ANNOUNCED)

    assert [
        (day(4), 4, 2, 0),
        (day(5), 4, 2, 1),
        (day(6), 4, 1, 2),
        (day(7), 3, 1, 1),
    ] == numbers(roster)
    assert ("丙",) == roster.steps[-1].left
    assert ("甲", "乙", "丙", "丁") == roster.steps[0].came


def test_a_successor_takes_the_seat() -> None:
    """Of a by-election on the day the seat fell vacant, the number stays and the names change."""
    successor = Mandate("戊", CONGRESS, TOWN)
    successor = successor.after(Elected(day(4))).after(CredentialsConfirmed(day(5)))
    roster = roster_over([of("甲", Recalled(day(5))), successor], day(2), day(9), until=EVENT)

    assert RosterStep(day(5), 1, 0, 0, ("戊",), ("甲",)) == roster.steps[-1]


def test_the_same_deputy_may_come_back() -> None:
    """Elected again after a resignation."""
    again = Mandate("甲", CONGRESS, TOWN)
    again = again.after(Elected(day(4))).after(CredentialsConfirmed(day(5)))
    found = [of("甲", ResignationAccepted(day(3))), again]
    roster = roster_over(found, day(2), day(9), until=EVENT)

    assert [1, 0, 1] == [step.members for step in roster.steps]


def back(elected: int, confirmed: int | None = None, deputy: str = "甲") -> Mandate:
    """Return the mandate of one elected again in June 2026, and confirmed."""
    again = Mandate(deputy, CONGRESS, TOWN).after(Elected(day(elected)))
    return again if confirmed is None else again.after(CredentialsConfirmed(day(confirmed)))


def test_whoever_came_back_counts_once() -> None:
    """The new seat ends the waiting of the old one, whose end is announced later or never."""
    for more in ((), (EndAnnounced(day(9)),)):
        found = [of("甲", ResignationAccepted(day(3)), *more), back(4, 6)]
        asked = [members_in_office(found, day(on), until=ANNOUNCED) for on in (5, 6, 10)]
        roster = roster_over(found, day(2), day(12), until=ANNOUNCED)

        assert [("甲",), ("甲",), ("甲",)] == [one.names for one in asked]
        assert [("甲",), (), ()] == [one.unannounced for one in asked]
        assert [(day(2), 1, 0, 0), (day(3), 1, 0, 1), (day(6), 1, 0, 0)] == numbers(roster)
        assert [(("甲",), ()), ((), ()), ((), ())] == [
            (step.came, step.left) for step in roster.steps
        ]


def test_an_end_announced_before_the_new_seat_ends_the_old_one() -> None:
    """Between the announcement and the confirmation nobody sits."""
    found = [back(4, 8), of("甲", ResignationAccepted(day(3)), EndAnnounced(day(5)))]
    roster = roster_over(found, day(2), day(12), until=ANNOUNCED)

    assert [1, 1, 0, 1] == [step.members for step in roster.steps]


def test_only_a_confirmed_seat_ends_the_waiting() -> None:
    """One elected again and not confirmed waits on; the third mandate settles it."""
    first, never = of("甲", ResignationAccepted(day(3))), back(4).after(Died(day(5)))
    other = [first, back(4).after(ResignationAccepted(day(5))), back(6, 7), of("乙")]

    assert ("甲",) == members_in_office([first, never], day(20), until=ANNOUNCED).unannounced
    last = members_in_office(other, day(7), until=ANNOUNCED)
    assert ({"甲", "乙"}, 2, ()) == (set(last.names), last.members, last.unannounced)


def test_candidates_beside_a_mandate_change_nothing() -> None:
    """A mandate to which nobody was elected yet has no days."""
    found = [of("甲"), Mandate("甲", CONGRESS, TOWN)]

    assert 1 == members_in_office(found, day(9), until=ANNOUNCED).members


@pytest.mark.parametrize(
    ("end", "on", "waits"),
    [
        (Died, date(2025, 3, 11), True),
        (Died, date(2025, 3, 12), False),
        (MovedAway, date(2020, 10, 17), True),
        (MovedAway, date(2020, 10, 18), False),
        (Recalled, date(2025, 3, 12), True),
        (ResignationAccepted, date(2025, 3, 12), True),
    ],
)
@pytest.mark.parametrize("until", list(EndOfSeat))
def test_what_ends_of_itself_waits_for_no_announcement(
    end: Any, on: date, until: EndOfSeat, *, waits: bool
) -> None:
    """Death since the text of 2025, moving away since that of 2020, whatever the choice."""
    one = Mandate("甲", CONGRESS, TOWN)
    for event in (Elected(date(2016, 1, 1)), CredentialsConfirmed(date(2016, 1, 2)), end(on)):
        one = one.after(event)
    found = members_in_office([one], on, until=until)

    assert (waits and until is ANNOUNCED) is (found.members == 1)
    assert (0, 0) == (
        members_in_office([one.after(EndAnnounced(on))], on, until=until).members,
        roster_over([one], on, on, until=EVENT).steps[0].members,
    )


def test_a_day_on_which_nothing_came_of_it_is_no_step() -> None:
    """Suspended and resumed on one day."""
    found = [of("甲", Suspended(day(4), SuspensionGround.SERVING), Resumed(day(4)))]

    assert [day(2)] == [s.day for s in roster_over(found, day(2), day(9), until=EVENT).steps]


def test_asking_a_roster() -> None:
    """By day: the step that holds at its end, and the roll for the quorum."""
    roster = roster_over(FOUR, day(2), day(9), until=EVENT)

    assert day(2) == roster.at(day(3)).day
    assert day(4) == roster.at(day(4)).day
    assert day(8) == roster.at(day(9)).day
    assert npc.Roll(Body.CONGRESS, TOWN, members=3, suspended=2) == roster.roll(day(5))
    for outside in (day(1), day(10)):
        with pytest.raises(npc.FactsError, match="a day from 2026-06-02 to 2026-06-09"):
            roster.at(outside)


def test_a_span_of_one_day() -> None:
    """First and last may be the same day."""
    roster = roster_over(FOUR, day(5), day(5), until=EVENT)

    assert [(day(5), 3, 2, 0)] == numbers(roster)


def span(mandates: Any = FOUR, **more: Any) -> Roster:
    """Return a roster of arguments of any kind."""
    asked = {"first": day(1), "last": day(9), "until": EVENT, **more}
    return roster_over(mandates, **asked)


@pytest.mark.parametrize(
    ("ask", "field", "expected"),
    [
        (lambda: span([]), "mandates", "all of one congress"),
        (lambda: span([*FOUR, of("戊", congress="某县")]), "mandates", "all of one congress"),
        (lambda: span(["甲"]), "mandates", "a Mandate"),
        (lambda: span([*FOUR, of("甲")]), "mandates", "from the end of the other"),
        (lambda: span(first="x"), "first", "a datetime.date"),
        (lambda: span(last="x"), "last", "a datetime.date"),
        (lambda: span(last=date(2026, 5, 31)), "last", "2026-06-01, the first day, or later"),
        (lambda: span(until="x"), "until", "a member of EndOfSeat"),
        (lambda: members_in_office(FOUR, "x", until=EVENT), "day", "a datetime.date"),  # type: ignore[arg-type]
        (lambda: members_in_office(FOUR, day(1), until=1), "until", "a member of EndOfSeat"),  # type: ignore[arg-type]
        (lambda: members_in_office([], day(1), until=EVENT), "mandates", "one mandate or more"),
    ],
)
def test_contradictory_rosters(ask: Any, field: str, expected: str) -> None:
    """One error that names the field and what is expected."""
    with pytest.raises(npc.FactsError) as caught:
        ask()
    assert field == caught.value.field
    assert expected in caught.value.expected


# Bodies that can no longer meet


COMMITTEE = npc.Roll(Body.STANDING_COMMITTEE, Level.PROVINCE, members=24)


def test_the_two_bases_part() -> None:
    """24 left of 62: more than half of those in office can come, not of those elected."""
    open_ = meeting_possible(COMMITTEE, elected=62, on=ON)

    with pytest.raises(npc.UndecidedError):
        bool(open_)
    assert "差8人" in open_.explain()
    assert "of those elected, 8 are short" in open_.explain("en")
    assert meeting_possible(COMMITTEE, elected=62, base=QuorumBase.IN_OFFICE, on=ON).holds
    lost = meeting_possible(COMMITTEE, elected=62, base=QuorumBase.ELECTED, on=ON)
    assert not lost.holds
    assert not lost.undecided
    assert (24, 32, 8) == (
        lost.grounds[0].count,
        lost.grounds[0].required,
        lost.grounds[0].missing,
    )


@pytest.mark.parametrize(("elected", "want"), [(46, True), (47, True), (48, None), (49, None)])
def test_the_boundary_of_those_elected(elected: int, want: bool | None) -> None:  # noqa: FBT001
    """24 are more than half of 47 and not of 48."""
    ruling = meeting_possible(COMMITTEE, elected=elected, on=ON)

    assert want is (None if ruling.undecided else ruling.holds)
    assert (want is None) == bool(ruling.open)


def test_both_bases_may_fail() -> None:
    """So many suspended that those left are too few of any number."""
    roll = npc.Roll(Body.CONGRESS, TOWN, members=60, suspended=21)
    ruling = meeting_possible(roll, elected=60, on=ON)

    assert not ruling.holds
    assert not ruling.undecided
    assert 1 == ruling.grounds[0].missing


def test_a_body_without_a_quorum_stays_open() -> None:
    """No national text gives a presidium one."""
    assert meeting_possible(npc.Roll(Body.PRESIDIUM, TOWN, 9), elected=9, on=ON).undecided


def test_more_seats_than_were_elected_for_a_while() -> None:
    """A successor is in office and the predecessor's end not yet announced."""
    found = [of("甲", Recalled(day(5))), of("乙"), of("丙"), back(6, 7, "丁")]
    roster = roster_over(found, day(2), day(9), until=ANNOUNCED)
    asked = [lost(base, roster, elected=3) for base in QuorumBase]
    roll = roster.roll(day(7))

    assert [3, 3, 4] == [step.members for step in roster.steps]
    assert [None, None] == [one.lost_on for one in asked]
    assert [3, 2] == [one.required for one in asked]
    assert npc.Roll(Body.CONGRESS, TOWN, members=4, suspended=1) == roll
    assert meeting_possible(roll, elected=3, on=ON).holds
    with pytest.raises(npc.FactsError) as caught:
        lost(QuorumBase.ELECTED, roster, elected=2)
    assert ("elected", 2) == (caught.value.field, caught.value.value)


def test_of_a_body_that_nobody_can_attend_one_was_elected() -> None:
    """All are suspended; that none was elected is no number of members."""
    roll = npc.Roll(Body.CONGRESS, TOWN, members=2, suspended=2)

    assert not meeting_possible(roll, elected=1, on=ON).holds
    with pytest.raises(npc.FactsError) as caught:
        meeting_possible(roll, elected=0, on=ON)
    assert ("elected", 0) == (caught.value.field, caught.value.value)


def test_a_lost_quorum_notes_what_its_quorum_notes() -> None:
    """That national law alone was asked, and that the day is after the texts were read."""
    now, later = lost(QuorumBase.ELECTED), lost(QuorumBase.ELECTED, on=date(2030, 1, 1))
    local = lost(QuorumBase.ELECTED, profile=CHONGQING)

    assert ["只问国家法律，未问地方规定"] == [note.zh for note in now.notes]
    assert "注：只问国家法律，未问地方规定" in now.explain()
    assert "note: asked of national law alone" in now.explain("en")
    assert (2, 0) == (len(later.notes), len(local.notes))


def test_a_day_after_the_texts_were_checked_is_noted_once() -> None:
    """The note is the ruling's own, not that of the quorum it asked."""
    ruling = meeting_possible(COMMITTEE, elected=24, on=date(2030, 1, 1))

    assert len(set(ruling.notes)) == len(ruling.notes)
    assert 2 == len(ruling.notes)


@pytest.mark.parametrize(
    ("more", "field"),
    [({"elected": 23}, "elected"), ({"elected": 24, "base": "实有"}, "base")],
)
def test_contradictory_numbers(more: Any, field: str) -> None:
    """Fewer elected than in office, or a base that is none."""
    with pytest.raises(npc.FactsError) as caught:
        meeting_possible(COMMITTEE, on=ON, **more)
    assert field == caught.value.field


def shrinking() -> Roster:
    """Return a congress of six that loses one a day from the fifth, two at last, and gains four."""
    who = [of("甲"), of("乙")]
    who += [of(name, Recalled(day(5 + place))) for place, name in enumerate("丙丁戊己")]
    for name in "庚辛壬癸":
        new = Mandate(name, CONGRESS, TOWN)
        who.append(new.after(Elected(day(10))).after(CredentialsConfirmed(day(12))))
    return roster_over(who, day(2), day(30), until=EVENT)


def lost(base: QuorumBase, roster: Roster | None = None, **more: Any) -> LostQuorum:
    """Return when the quorum of six was lost."""
    asked = {"elected": 6, "on": ON, **more}
    return lost_quorum(shrinking() if roster is None else roster, base=base, **asked)


def test_the_day_a_quorum_was_lost() -> None:
    """Four of six are two thirds; on the seventh three are left, on the twelfth six again."""
    found = lost(QuorumBase.ELECTED)

    assert (day(7), day(12)) == (found.lost_on, found.regained_on)
    assert (3, 4, 1) == (found.remaining, found.required, found.short)
    assert "自2026-06-07起不足法定人数，差1人" in found.explain()
    assert "2026-06-12起恢复" in found.explain()
    assert "from 2026-06-07 the quorum was out of reach, 1 short" in found.explain("en")
    assert "in reach again from 2026-06-12" in found.explain("en")
    assert "基数：选出人数" in found.explain()


def test_of_those_in_office_it_was_never_lost() -> None:
    """The other base; the doubt is named under both."""
    found = lost(QuorumBase.IN_OFFICE)

    assert (None, None, 0) == (found.lost_on, found.regained_on, found.short)
    assert (6, 4) == (found.remaining, found.required)
    assert "一直达到法定人数" in found.explain()
    assert "throughout" in found.explain("en")
    assert found.open == lost(QuorumBase.ELECTED).open
    assert 2 == len(found.open)


def test_an_empty_body_cannot_meet() -> None:
    """Not even of those in office: one at least must come."""
    gone = roster_over([of("甲", Died(day(5)))], day(2), day(9), until=EVENT)
    found = lost(QuorumBase.IN_OFFICE, gone, elected=1)

    assert (day(5), 0, 1, 1) == (found.lost_on, found.remaining, found.required, found.short)
    assert found.regained_on is None
    assert "起恢复" not in found.explain()


def test_the_suspended_cannot_come() -> None:
    """They count in the base and not among those who remain."""
    roster = roster_over(FOUR, day(2), day(4), until=EVENT)
    found = lost(QuorumBase.IN_OFFICE, roster, elected=4)

    assert (day(4), 2, 3, 1) == (found.lost_on, found.remaining, found.required, found.short)


def test_a_local_quorum_is_asked_as_well() -> None:
    """Where a place's own text asks too, its provision is among the grounds."""
    local = lost(QuorumBase.ELECTED, profile=CHONGQING)

    assert 2 == len(local.grounds)
    assert (day(7), 4) == (local.lost_on, local.required)


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"elected": 5}, "elected"),
        ({"body": Body.PRESIDIUM}, "body"),
        ({"base": "实有"}, "base"),
        ({"roster": 3}, "roster"),
    ],
)
def test_contradictory_questions(more: Any, field: str) -> None:
    """Fewer elected than were in office, a body without a quorum, no base, no roster."""
    asked = {"roster": shrinking(), "elected": 6, "base": QuorumBase.ELECTED, "on": ON, **more}
    with pytest.raises(npc.FactsError) as caught:
        lost_quorum(asked.pop("roster"), **asked)
    assert field == caught.value.field
