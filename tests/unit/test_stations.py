"""Stations: places, duty days, rotas, concerns of citizens, contact and coverage."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest

import npcmodel as npc
from npcmodel import stations as sta
from npcmodel.errors import FactsError, TransitionError
from npcmodel.lifecycle import diagram
from npcmodel.stations import DutyPlace, DutyRule, PlaceKind, PlaceTier

ON = date(2026, 11, 21)
NOVEMBER = (date(2026, 11, 1), date(2026, 11, 30))
HOLIDAYS = frozenset({date(2026, 11, 6)})


class Works:
    """Monday to Friday but for the holidays given."""

    def __init__(self, holidays: frozenset[date] = HOLIDAYS, known: date = date.min) -> None:
        self.holidays, self.known = holidays, known

    def is_workday(self, day: date, /) -> bool:
        """Say whether the day is worked; refuse days that are not known."""
        if day < self.known:
            raise LookupError(day)
        return day.isoweekday() <= 5 and day not in self.holidays


class Never:
    """No day is worked."""

    def is_workday(self, day: date, /) -> bool:
        """Say no."""
        assert isinstance(day, date)
        return False


def november(*days: int) -> tuple[date, ...]:
    """Return days of November 2026."""
    return tuple(date(2026, 11, one) for one in days)


def place(number: int, under: int | None = None, **facts: Any) -> DutyPlace:
    """Return a township station."""
    given = {"kind": PlaceKind.STATION, "tier": PlaceTier.TOWNSHIP, **facts}
    return DutyPlace(id=number, under=under, **given)


HOME = place(1, kind=PlaceKind.HOME, tier=PlaceTier.COUNTY, code="A")


# Places


def test_a_network_knows_its_tree() -> None:
    """Root, ways down, what lies under, numbers by tier and by kind."""
    post = place(4, 1, kind=PlaceKind.POST, tier=PlaceTier.COUNTY, deputies=("甲",))
    village = place(3, 2, kind=PlaceKind.STUDIO, tier=PlaceTier.VILLAGE, deputies=("甲", "乙"))
    net = sta.Network((place(2, 1), village, HOME, post))

    assert 1 == net.root.id
    assert [1, 2, 3] == [one.id for one in net.path(3)]
    assert [2, 4] == [one.id for one in net.under(1)]
    assert [3, 4] == [one.id for one in net.of_deputy("甲")]
    assert {PlaceTier.COUNTY: 2, PlaceTier.TOWNSHIP: 1, PlaceTier.VILLAGE: 1} == net.by_tier
    assert [PlaceTier.COUNTY, PlaceTier.TOWNSHIP, PlaceTier.VILLAGE] == list(net.by_tier)
    assert {
        PlaceKind.HOME: 1,
        PlaceKind.STATION: 1,
        PlaceKind.STUDIO: 1,
        PlaceKind.POST: 1,
    } == net.by_kind
    assert HOME == net.find("A")
    assert net.find("B") is None
    assert net.find("") is None


def test_a_network_refuses_a_place_it_does_not_have() -> None:
    """It names the id."""
    with pytest.raises(FactsError, match="id = 9: expected a place of the network"):
        sta.Network((HOME,)).place(9)


@pytest.mark.parametrize(
    ("places", "field", "want"),
    [
        ((HOME, place(2, 1), place(2, 1)), "repeated", (2,)),
        ((HOME, place(2)), "roots", (1, 2)),
        ((HOME, place(2, 7)), "orphans", (2,)),
        ((HOME, place(2, 3), place(3, 2)), "circular", (2, 3)),
        ((HOME, place(2, 2)), "circular", (2,)),
        ((HOME, place(2, 1), place(3, 2)), "misplaced", (3,)),
        ((HOME, place(2, 1, tier=PlaceTier.CITY)), "misplaced", (2,)),
        (
            (HOME, place(2, 1, tier=PlaceTier.CITY, kind=PlaceKind.WINDOW)),
            "misplaced",
            (2,),
        ),
        ((HOME, place(2, 1, code="A")), "shared_codes", ("A",)),
    ],
)
def test_what_is_no_tree_is_found_and_refused(
    places: tuple[DutyPlace, ...], field: str, want: tuple[object, ...]
) -> None:
    """The findings name it, and a network of it is refused."""
    found = sta.network_findings(places)

    assert want == getattr(found, field)
    assert not found.sound
    with pytest.raises(FactsError, match="places that form one tree"):
        sta.Network(places)


def test_beside_a_circle_is_not_on_it() -> None:
    """A place that leads into a circle does not belong to itself."""
    found = sta.network_findings([HOME, place(2, 3), place(3, 2), place(4, 2)])

    assert (2, 3) == found.circular


def test_no_places_are_no_network() -> None:
    """There is no root."""
    found = sta.network_findings([])

    assert () == found.roots
    assert not found.sound
    assert "没有阵地" in found.explain()


def test_numbers_expected_are_compared() -> None:
    """More, fewer, and none at a tier."""
    found = sta.network_findings(
        [HOME, place(2, 1), place(3, 1)],
        expected={PlaceTier.CITY: 1, PlaceTier.COUNTY: 1, PlaceTier.TOWNSHIP: 1},
    )

    assert found.sound
    assert not found.as_expected
    assert {PlaceTier.CITY: -1, PlaceTier.TOWNSHIP: 1} == found.differing
    assert (
        "县级：1；乡镇、街道级：2\n市级：比预期少1个\n乡镇、街道级：比预期多1个" == found.explain()
    )
    assert (
        "county: 1; township: 2\ncity: 1 fewer than expected\ntownship: 1 more than expected"
        in found.explain("en")
    )


def test_findings_say_every_fault() -> None:
    """In both languages."""
    found = sta.network_findings([place(2), place(2), place(3, 9), place(4, 4)])

    assert "编号重复：2\n不隶属于任何阵地，应当只有一个：2、2\n上级阵地不存在：3" in found.explain()
    assert "belong to themselves in the end: 4" in found.explain("en")


def test_places_without_owner_funds_or_brand_are_listed() -> None:
    """Unknown funds are not none; a brand that two bear is nobody's own."""
    net = sta.Network(
        (
            place(1, kind=PlaceKind.HOME, tier=PlaceTier.COUNTY, owner="县", funds=5, brand="甲"),
            place(2, 1, funds=0, brand="乙", marks=("已升级",)),
            place(3, 1, owner="镇", brand="乙"),
            place(4, 1, owner="镇"),
        )
    )

    assert [2] == [one.id for one in net.unowned]
    assert [2] == [one.id for one in net.unfunded]
    assert [2, 3, 4] == [one.id for one in net.unbranded]
    assert [1, 3, 4] == [one.id for one in net.unmarked("已升级")]


# Duty days


@pytest.mark.parametrize(
    ("digit", "reading", "want"),
    [
        (6, sta.DigitReading.DAY_ALONE, (6,)),
        (6, sta.DigitReading.EVERY_TEN_DAYS, (6, 16, 26)),
        (9, sta.DigitReading.EVERY_TEN_DAYS, (9, 19, 29)),
        (1, sta.DigitReading.EVERY_TEN_DAYS, (1, 11, 21, 31)),
        (0, sta.DigitReading.EVERY_TEN_DAYS, (10, 20, 30)),
        (0, sta.DigitReading.DAY_ALONE, (10,)),
    ],
)
def test_the_reading_of_a_digit_is_chosen(
    digit: int, reading: sta.DigitReading, want: tuple[int, ...]
) -> None:
    """The day alone, or every day whose number ends in it."""
    assert want == sta.days_with(digit, reading).days


@pytest.mark.parametrize(
    ("pattern", "want"),
    [
        (sta.MonthDays((6, 16, 26)), (6, 16, 26)),
        (sta.MonthDays((6,)), (6,)),
        (sta.MonthDays((31,)), ()),
        (sta.MonthDays((-1,)), (30,)),
        (sta.MonthWeekday(1, 1), (2,)),
        (sta.MonthWeekday(1, 5), (30,)),
        (sta.MonthWeekday(2, 5), ()),
        (sta.MonthWeekday(7, -1), (29,)),
        (sta.EveryWeekday(1), (2, 9, 16, 23, 30)),
        (sta.EveryWeekday(1, 2, date(2026, 10, 26)), (9, 23)),
        (sta.EveryWeekday(1, 1, date(2026, 11, 16)), (16, 23, 30)),
        (sta.ListedDays((date(2026, 10, 1), date(2026, 11, 3))), (3,)),
    ],
)
def test_patterns_name_days(pattern: sta.DutyPattern, want: tuple[int, ...]) -> None:
    """Of November 2026, which begins on a Sunday."""
    assert november(*want) == sta.duty_days(DutyRule(pattern=pattern), *NOVEMBER).days


def test_months_are_chosen() -> None:
    """The 15th of odd months; November 2026 has its on a Sunday."""
    rule = DutyRule(pattern=sta.MonthDays((15,)), months=(1, 3, 5, 7, 9, 11))
    found = sta.duty_days(rule, date(2026, 9, 1), date(2026, 12, 31)).days

    assert (date(2026, 9, 15), date(2026, 11, 15)) == found
    assert 7 == found[1].isoweekday()


@pytest.mark.parametrize(
    ("shift", "want", "dropped"),
    [
        (sta.HolidayShift.KEPT, (6, 16, 26), ()),
        (sta.HolidayShift.DROPPED, (16, 26), (6,)),
        (sta.HolidayShift.NEXT_DAY, (7, 16, 26), ()),
        (sta.HolidayShift.NEXT_WORKDAY, (9, 16, 26), ()),
        (sta.HolidayShift.PREVIOUS_WORKDAY, (5, 16, 26), ()),
    ],
)
def test_holidays_move_days(
    shift: sta.HolidayShift, want: tuple[int, ...], dropped: tuple[int, ...]
) -> None:
    """The 6th, a Friday, is a holiday."""
    found = sta.duty_days(
        DutyRule(pattern=sta.MonthDays((6, 16, 26)), shift=shift), *NOVEMBER, Works()
    )

    assert november(*want) == found.days
    assert november(*dropped) == found.dropped


def test_days_move_across_the_ends_of_the_span() -> None:
    """Those that come in count, those that go out do not."""
    month_end = sta.MonthDays((-1,))
    later = DutyRule(pattern=month_end, shift=sta.HolidayShift.NEXT_WORKDAY)
    sooner = DutyRule(pattern=sta.MonthDays((1,)), shift=sta.HolidayShift.PREVIOUS_WORKDAY)
    one_on = DutyRule(pattern=month_end, shift=sta.HolidayShift.NEXT_DAY)
    # 31 October 2026 is a Saturday; 1 August 2026 too.

    assert november(2, 30) == sta.duty_days(later, *NOVEMBER, Works()).days
    assert november(1, 30) == sta.duty_days(one_on, *NOVEMBER, Works()).days
    assert () == sta.duty_days(later, date(2026, 10, 1), date(2026, 10, 31), Works()).days
    assert (date(2026, 7, 1), date(2026, 7, 31)) == sta.duty_days(
        sooner, date(2026, 7, 1), date(2026, 7, 31), Works()
    ).days
    assert () == sta.duty_days(later, november(1)[0], november(1)[0], Works()).days


def test_the_calendar_is_asked_no_further_than_needed() -> None:
    """One that knows the day before the span, which is worked, is enough."""
    rule = DutyRule(pattern=sta.MonthDays((26,)), shift=sta.HolidayShift.NEXT_WORKDAY)
    works = Works(known=date(2026, 10, 30))
    found = sta.duty_days(rule, date(2026, 10, 31), date(2026, 11, 30), works)

    assert november(26) == found.days


def test_two_days_may_fall_on_one() -> None:
    """Saturday and Sunday move to the same Monday."""
    rule = DutyRule(pattern=sta.MonthDays((7, 8)), shift=sta.HolidayShift.NEXT_WORKDAY)
    found = sta.duty_days(rule, *NOVEMBER, Works())

    assert november(9) == found.days == found.merged
    assert {november(7)[0]: november(9)[0], november(8)[0]: november(9)[0]} == found.moved


def test_missed_days() -> None:
    """Every day is owed, or one a month where one is enough."""
    both = (date(2026, 10, 1), date(2026, 11, 30))
    pattern = sta.MonthDays((9, 19))
    every = sta.duty_days(DutyRule(pattern=pattern), *both)
    any_one = sta.duty_days(DutyRule(pattern=pattern, any_one=True), *both)
    served = [date(2026, 10, 19), date(2026, 11, 1)]

    assert (date(2026, 10, 9), *november(9, 19)) == every.missed(served)
    assert november(9, 19) == any_one.missed(served)
    assert () == any_one.missed([*served, *november(9)])


def test_notice_is_given_days_before() -> None:
    """Three days before the 16th is the 13th."""
    assert date(2026, 11, 13) == DutyRule(pattern=sta.MonthDays((16,)), notice_days=3).notice_by(
        date(2026, 11, 16)
    )
    with pytest.raises(FactsError, match="notice_days = None: expected a number of days"):
        DutyRule(pattern=sta.MonthDays((16,))).notice_by(date(2026, 11, 16))


def test_duty_days_explain_themselves() -> None:
    """Days, moves, what was dropped; and none."""
    rule = DutyRule(pattern=sta.MonthDays((6, 16)), shift=sta.HolidayShift.DROPPED, any_one=True)
    kept = DutyRule(pattern=sta.MonthDays((31,)))
    moved = DutyRule(pattern=sta.MonthDays((6,)), shift=sta.HolidayShift.NEXT_DAY)

    assert (
        "2026-11-01至2026-11-30，值班1日（每月任选一日）：2026-11-16\n取消：2026-11-06"
        == sta.duty_days(rule, *NOVEMBER, Works()).explain()
    )
    assert (
        "2026-11-01 to 2026-11-30, duty days (any one a month): 2026-11-16\ndropped: 2026-11-06"
        == sta.duty_days(rule, *NOVEMBER, Works()).explain("en")
    )
    assert "2026-11-01至2026-11-30没有值班日" == sta.duty_days(kept, *NOVEMBER).explain()
    assert "2026-11-01 to 2026-11-30: no duty days" == sta.duty_days(kept, *NOVEMBER).explain("en")
    assert "2026-11-06改为2026-11-07" in sta.duty_days(moved, *NOVEMBER, Works()).explain()
    assert "moved to 2026-11-07" in sta.duty_days(moved, *NOVEMBER, Works()).explain("en")


# Rotas


def test_a_rota_deals_in_turn() -> None:
    """Three deputies, three days, two on a day."""
    found = sta.rota(["甲", "乙", "丙"], november(6, 16, 26), at_least=2, per_day=2)

    assert {"甲": 2, "乙": 2, "丙": 2} == found.loads
    assert [2, 2, 2] == [len(who) for who in found.days.values()]
    assert found.complete
    assert found.fair
    assert {} == found.vacant
    assert november(16, 26) == found.of("甲")


def test_a_chain_makes_room() -> None:
    """Who comes first gives way to one who can only come that day."""
    six, sixteen = november(6, 16)
    found = sta.rota(
        ["甲", "乙"], [six, sixteen], at_least=1, per_day=1, absences={"乙": [sixteen]}
    )

    assert {six: ("乙",), sixteen: ("甲",)} == found.days


def test_what_cannot_be_placed_is_listed() -> None:
    """Too little room, and an absence on every day."""
    found = sta.rota(
        ["甲", "乙", "丙"],
        november(6, 16),
        at_least=1,
        per_day=1,
        absences={"甲": november(6, 16, 26)},
    )
    short = sta.rota(["甲"], november(6), at_least=3, per_day=2)

    assert {"甲": 1} == found.short
    assert not found.complete
    assert {"甲": 2} == short.short
    assert {november(6)[0]: 1} == short.vacant
    assert "2026-11-06：甲\n差：甲2次" == short.explain()
    assert "2026-11-06: 甲\nshort: 甲 by 2" == short.explain("en")


def test_days_may_be_filled() -> None:
    """Beyond what each owes, as evenly as can be."""
    found = sta.rota(["甲", "乙"], november(6, 16, 26), at_least=1, per_day=1, fill=True)

    assert [1, 2] == sorted(found.loads.values())
    assert found.fair


def test_numbers_are_evened_out_along_chains() -> None:
    """乙 can only come on the day that 甲 would take; 甲 keeps one of the other two."""
    six, sixteen, last = november(6, 16, 26)
    found = sta.rota(
        ["甲", "乙", "丙"],
        [six, sixteen, last],
        at_least=1,
        per_day=1,
        absences={"乙": [sixteen, last], "丙": [six]},
        fill=True,
    )

    assert {"甲": 1, "乙": 1, "丙": 1} == found.loads


def test_days_are_evened_out_too() -> None:
    """Two can only come on the 6th, so that those who can choose come on other days."""
    six, sixteen, last = november(6, 16, 26)
    found = sta.rota(
        ["甲", "乙", "丙", "丁"],
        [six, sixteen],
        at_least=1,
        per_day=4,
        absences={"丙": [sixteen, last], "丁": [sixteen]},
    )

    assert {six: ("丙", "丁"), sixteen: ("甲", "乙")} == found.days


def test_nobody_and_no_days() -> None:
    """An empty rota is fair."""
    empty = sta.rota([], november(6), at_least=1, per_day=1)

    assert empty.fair
    assert "2026-11-06：无人" == empty.explain()
    assert {"甲": 1} == sta.rota(["甲"], [], at_least=1, per_day=1).short


def test_a_given_rota_is_checked() -> None:
    """Too few, too many, absent, twice, unknown."""
    six, sixteen = november(6, 16)
    found = sta.rota_findings(
        {six: ["甲", "甲", "乙", "戊"], sixteen: ["乙"]},
        ["甲", "乙", "丙"],
        at_least=2,
        per_day=2,
        absences={"乙": [sixteen]},
    )

    assert {"甲": 1, "乙": 1, "丙": 2} == found.short
    assert {six: 1} == found.crowded
    assert {sixteen: ("乙",)} == found.away
    assert {six: ("甲",)} == found.repeated
    assert ("戊",) == found.strangers
    assert not found.sound
    assert (
        "差：甲1次、乙1次、丙2次\n2026-11-06：多1人\n2026-11-16：请假仍排班：乙\n"
        "2026-11-06：重复排班：甲\n不在代表名单中：戊" == found.explain()
    )
    assert "2026-11-06: 1 too many\n2026-11-16: absent: 乙" in found.explain("en")


@pytest.mark.parametrize(("duties", "sound"), [(1, False), (2, True), (3, True)])
def test_each_deputy_owes_two(duties: int, *, sound: bool) -> None:
    """One short, just enough, more than enough."""
    days = dict.fromkeys(november(6, 16, 26)[:duties], ("甲",))
    found = sta.rota_findings(days, ["甲"], at_least=2)

    assert sound is found.sound
    assert sound is ("轮值表没有问题" == found.explain())


def test_attendance() -> None:
    """Coming on another day makes up for nothing."""
    six, sixteen, last = november(6, 16, 26)
    found = sta.duty_attendance(
        {six: ["甲", "乙"], sixteen: ["甲"]}, {six: ["甲", "甲"], last: ["乙"]}
    )

    assert 3 == found.planned
    assert Fraction(1, 3) == found.rate
    assert {"甲": 1, "乙": 0} == found.kept
    assert {six: ("乙",), sixteen: ("甲",)} == found.missed
    assert {last: ("乙",)} == found.extra
    assert "排班3人次，到岗1人次\n2026-11-06：缺勤：乙" in found.explain()
    assert "1 of 3 duties kept\n2026-11-06: did not come: 乙" in found.explain("en")
    assert sta.duty_attendance({}, {}).rate is None


# Concerns

DAY = date(2026, 3, 2)
RULE = sta.ConcernRule(
    issued_by="某县人大常委会",
    source="代表联络站工作办法",
    passing_on=sta.WithinDays(3, workdays=True),
    answering=sta.WithinDays(15),
    telling=sta.WithinDays(1),
    whole=sta.WithinDays(30),
)
PLAIN = sta.ConcernRule(issued_by="某镇", source="办法", passing_on=sta.WithinDays(3))


def concern(**facts: Any) -> sta.Concern:
    """Return a concern received on a Monday."""
    given = {"id": 1, "received": DAY, "channel": sta.ConcernChannel.RECEPTION, **facts}
    return sta.Concern(**given)


def day(after: int) -> date:
    """Return so many days after it was received."""
    return DAY + timedelta(days=after)


def test_a_concern_on_its_long_way() -> None:
    """Passed on, given back, passed on again, answered, told, asked again, settled, closed."""
    way: list[sta.ConcernEvent] = [
        sta.ConcernPassedOn(day(1), "水利局"),
        sta.ConcernReturned(day(4)),
        sta.ConcernPassedOn(day(9), "镇政府"),
        sta.ConcernAnswered(day(24)),
        sta.CitizenTold(day(26)),
        sta.CitizenAskedAgain(day(27)),
        sta.SettledOnSpot(day(27)),
        sta.ConcernClosed(day(28)),
    ]
    case = concern(rule=RULE)
    handlers: list[object] = []
    for event in way:
        case = case.after(event)
        handlers.append(case.handler)
    works = Works()
    late = case.late(day(60), works)

    assert sta.ConcernStage.CLOSED is case.stage
    assert ["水利局", None, "镇政府", "镇政府", "镇政府", None, None, None] == handlers
    assert [
        (sta.ConcernStep.PASSING_ON, day(0), day(3), day(1)),
        (sta.ConcernStep.WHOLE, day(0), day(30), day(26)),
        (sta.ConcernStep.ANSWERING, day(1), day(16), day(4)),
        (sta.ConcernStep.PASSING_ON, day(4), day(9), day(9)),
        (sta.ConcernStep.ANSWERING, day(9), day(24), day(24)),
        (sta.ConcernStep.TELLING, day(24), day(25), day(26)),
        (sta.ConcernStep.PASSING_ON, day(27), day(30), day(27)),
        (sta.ConcernStep.WHOLE, day(27), day(57), day(27)),
    ] == [(one.what, one.starts, one.due, one.done) for one in case.deadlines(works)]
    assert [sta.ConcernStep.TELLING] == [one.what for one in late]


@pytest.mark.parametrize(("on", "late"), [(2, 0), (3, 0), (4, 1)])
def test_being_late_is_asked_of_a_day(on: int, late: int) -> None:
    """Three days: the third is in time, the fourth is not."""
    assert late == len(concern(rule=PLAIN).late(day(on)))


def test_later_events_are_not_looked_at() -> None:
    """On the fourth day it was late, though it was passed on the fifth."""
    case = concern(rule=PLAIN).after(sta.ConcernPassedOn(day(5), "镇政府"))

    assert [None] == [one.done for one in case.late(day(4))]
    assert [day(5)] == [one.done for one in case.late(day(5))]


def test_a_suggestion_does_not_end_the_whole_time() -> None:
    """The citizen still waits."""
    rule = sta.ConcernRule(issued_by="某镇", source="办法", whole=sta.WithinDays(10))
    case = concern(rule=rule).after(sta.MadeSuggestion(day(2), 17))

    assert 17 == case.suggestion
    assert concern().suggestion is None
    assert [sta.ConcernStep.WHOLE] == [one.what for one in case.late(day(11))]
    assert () == case.after(sta.CitizenTold(day(10))).late(day(11))


def test_without_a_rule_nothing_is_due() -> None:
    """No text of the law names a time."""
    assert () == concern().deadlines()
    assert concern().handler is None


def test_deadlines_say_whose_rule_it_is() -> None:
    """It is no law."""
    (first, *_) = concern(rule=RULE).deadlines(Works())
    (plain,) = concern(rule=PLAIN).deadlines()
    once = sta.ConcernRule(issued_by="某镇", source="办法", whole=sta.WithinDays(1))

    assert (
        "最迟2026-03-05（3个工作日，首日不计）\n注：代表联络站工作办法（某县人大常委会，不是法律）"
        == first.explain()
    )
    assert "by 2026-03-05 (3 working days, the first not counted)" in first.explain("en")
    assert "(3 days, the first not counted)\nnote: 办法 (某镇, not law)" in plain.explain("en")
    assert "(1 day, the first" in concern(rule=once).deadlines()[0].explain("en")


def test_a_concern_closes_only_once_the_citizen_knows() -> None:
    """An answer to the station is not an end."""
    case = concern().after(sta.ConcernPassedOn(DAY, "镇政府")).after(sta.ConcernAnswered(DAY))
    with pytest.raises(TransitionError, match="one of: MadeSuggestion, CitizenTold"):
        case.after(sta.ConcernClosed(DAY))
    told = concern().after(sta.ConcernDeclined(DAY, "诉讼中")).after(sta.CitizenTold(DAY))

    assert sta.ConcernStage.CLOSED is told.after(sta.ConcernClosed(DAY)).stage
    assert "已当场答复 --> 已办结: ConcernClosed" in diagram(sta.TABLE)


def test_events_may_come_as_a_list() -> None:
    """They are kept as a tuple, and the concern can be a key."""
    given = concern(events=[sta.SettledOnSpot(DAY)], stage=sta.ConcernStage.SETTLED)

    assert concern().after(sta.SettledOnSpot(DAY)) == given
    assert (sta.SettledOnSpot(DAY),) == given.events
    assert 1 == {given: 1}[given]


def test_one_day_a_month_is_asked_of_months_together() -> None:
    """31 October, a Saturday, was held on 2 November: it is October's day, asked of both."""
    rule = DutyRule(
        pattern=sta.MonthDays((6, 31)), shift=sta.HolidayShift.NEXT_WORKDAY, any_one=True
    )
    both = sta.duty_days(rule, date(2026, 10, 1), date(2026, 11, 30), Works())

    assert november(9) == both.missed(november(2))
    assert (date(2026, 10, 6), *november(2)) == both.missed(november(9))


def test_events_before_it_was_received_are_refused() -> None:
    """A concern begins when it is registered."""
    with pytest.raises(FactsError, match=r"event.day .*expected 2026-03-02 or later"):
        concern().after(sta.SettledOnSpot(day(-1)))


def test_concerns_are_collected() -> None:
    """By way, by place, by subject."""
    given = [
        concern(id=1, place="甲点", subject="路灯"),
        concern(id=2, place="甲点", subject="路灯", channel=sta.ConcernChannel.ONLINE),
        concern(id=3, channel=sta.ConcernChannel.VISIT),
    ]
    found = sta.collected(given, places=["甲点", "乙点"])

    assert 3 == found.concerns
    assert 2 == found.distinct
    assert {"甲点": 2, "乙点": 0} == found.places
    assert ("乙点",) == found.idle
    assert 1 == found.elsewhere
    assert {"路灯": (1, 2)} == found.repeated
    assert (
        "收集3件，合并重复后2件\n进站接待1件、实地走访1件、线上收集1件\n没有收集到的地点：乙点"
        == found.explain()
    )
    assert (
        "3 collected, 2 without repetitions\nreception 1, visit 1, online 1\nnothing from: 乙点"
        == found.explain("en")
    )
    assert "收集0件，合并重复后0件" == sta.collected([]).explain()


# Coverage


def test_coverage_counts_each_often_enough() -> None:
    """Two times are enough; one is not."""
    found = sta.covered(["甲", "乙", "丙"], ["甲", "甲", "乙"], at_least=2)

    assert ("甲",) == found.reached
    assert {"乙": 1, "丙": 2} == found.lacking
    assert Fraction(1, 3) == found.rate
    assert 3 == found.base
    assert not found.complete
    assert "应覆盖3个，每个至少2次，已覆盖1个\n未达到：乙差1次、丙差2次" == found.explain()
    assert "1 of 3 reached at least 2 times\nlacking: 乙 by 1, 丙 by 2" == found.explain("en")
    assert "1 of 1 reached at least once" == sta.covered(["甲"], {"甲": 1}).explain("en")
    assert sta.covered([], []).rate is None
    assert sta.covered([], {}).complete


def test_a_place_is_not_yet_a_used_place() -> None:
    """Two villages have a place, one has one that was used; uses are not added up."""
    places = [
        place(1, units=("东村",)),
        place(2, units=("西村",)),
        place(3, units=("西村",)),
    ]
    found = sta.effective_coverage(["东村", "西村", "南村"], places, {1: 4, 2: 2, 3: 2}, at_least=4)

    assert Fraction(2, 3) == found.formal.rate
    assert Fraction(1, 3) == found.effective.rate
    assert ("西村",) == found.only_formal
    assert {2: 2, 3: 2} == found.idle
    assert (
        "单位3个：有形覆盖2个，有效覆盖1个\n没有阵地：南村\n有形覆盖而无有效覆盖：西村\n"
        "使用不足的阵地：2差2次、3差2次" == found.explain()
    )
    assert (
        "3 units: 2 have a place, 1 one that is used enough\nno place: 南村\n"
        "a place, and none used enough: 西村\nplaces not used enough: 2 by 2, 3 by 2"
        == found.explain("en")
    )
    assert "\n" not in sta.effective_coverage([], [], {}, at_least=1).explain()


def test_coverage_by_one_kind_of_place() -> None:
    """A station is no studio."""
    places = [place(1, units=("东村",)), place(2, units=("西村",), kind=PlaceKind.STUDIO)]

    assert ("东村", "西村") == sta.place_coverage(["东村", "西村"], places).reached
    assert ("西村",) == (
        sta.place_coverage(["东村", "西村"], places, kind=PlaceKind.STUDIO).reached
    )


def test_contact_with_enough() -> None:
    """Too few, too many, too seldom, with nobody."""
    pairs = [("甲", "丙"), ("甲", "丙"), ("甲", "丁"), ("乙", "丁"), ("乙", "丁")]
    found = sta.contact_link(["甲", "乙"], ["丙", "丁", "戊"], pairs, at_least=1, times=2)
    narrow = sta.contact_link(["甲", "乙"], ["丙", "丁"], pairs, at_least=2, at_most=2)
    loose = sta.contact_link(["甲"], ["丙", "丁"], pairs[:3], at_least=0, at_most=1)

    assert {"甲": ("丙",), "乙": ("丁",)} == found.partners
    assert ("戊",) == found.alone
    assert {} == found.short
    assert not found.complete
    assert {"乙": 1} == narrow.short
    assert {"甲": 1} == loose.excess
    assert "2人，每人至少联系2人，1人达到\n联系人数不足：乙差1人" == narrow.explain()
    assert "联系人数过多：甲多1人" in loose.explain()
    assert "too many: 甲 by 1" in loose.explain("en")
    assert "2 of 2 keep contact with at least 1\nwith nobody: 戊" == found.explain("en")
    assert "无人联系：戊" in found.explain()


def test_double_contact() -> None:
    """A deputy is outside whom nobody contacts, or who contacts nobody."""
    first = sta.contact_link(["主任"], ["甲", "乙"], [("主任", "甲")], at_least=1)
    second = sta.contact_link(
        ["甲", "乙"], ["户1", "户2"], [("乙", "户1"), ("乙", "户2")], at_least=1
    )
    found = sta.double_contact(first, second)

    assert ("乙", "甲") == found.outside
    assert not found.complete
    assert "常委会组成人员联系代表：1人" in found.explain()
    assert "members and deputies: 1 of 1" in found.explain("en")


def test_double_contact_may_be_complete() -> None:
    """Everybody has somebody."""
    first = sta.contact_link(["主任"], ["甲"], [("主任", "甲")], at_least=1)
    second = sta.contact_link(["主任", "甲"], ["户"], [("主任", "户"), ("甲", "户")], at_least=1)
    found = sta.double_contact(first, second)

    assert found.complete
    assert () == found.outside


def test_a_deputy_of_whom_nothing_is_said_is_outside() -> None:
    """Members contact both deputies; of 乙's contact with the people nothing was told."""
    first = sta.contact_link(["主任"], ["甲", "乙"], [("主任", "甲"), ("主任", "乙")], at_least=1)
    alone = sta.contact_link(["主任"], ["乙", "甲"], [("主任", "甲")], at_least=1)
    second = sta.contact_link(["甲"], ["户"], [("甲", "户")], at_least=1)
    found = sta.double_contact(first, second)

    assert second.complete
    assert ("乙",) == found.unlisted == found.outside
    assert not found.complete
    assert ("乙",) == sta.double_contact(alone, second).outside
    assert "联系群众情况不详：乙" == found.explain().split("\n")[-1]
    assert "contact not known: 乙" == found.explain("en").split("\n")[-1]


def test_growth() -> None:
    """More, fewer, and from nothing."""
    more, fewer, new = sta.growth(351, 300), sta.growth(3, 4), sta.growth(5, 0)

    assert (51, Fraction(17, 100)) == (more.change, more.rate)
    assert Fraction(-1, 4) == fewer.rate
    assert new.rate is None
    assert "今年351，上年300，增加51，比率17/100" == more.explain()
    assert "3 this year, 4 the year before, 1 fewer, a share of 1/4" == fewer.explain("en")
    assert "今年5，上年0，增加5，上年为零，没有增长率" == new.explain()
    assert "no rate: there was nothing before" in new.explain("en")


# Pledges and menus


def test_pledges() -> None:
    """Public, kept, overdue, none made."""
    given = [
        sta.Pledge("甲", "修路", day(5), DAY, day(6)),
        sta.Pledge("甲", "栽树", day(5), day(9), day(5)),
        sta.Pledge("乙", "修桥", day(20), None, None),
        sta.Pledge("乙", "走访"),
    ]
    found = sta.pledge_record(given, on=day(8), deputies=["甲", "乙", "丙"])

    assert ("丙",) == found.silent
    assert tuple(given[1:]) == found.unpublished
    assert tuple(given[:2]) == found.kept
    assert (given[0],) == found.overdue
    assert Fraction(1, 2) == found.rate
    assert "承诺4项，未公示3项，已兑现2项，逾期1项\n未作承诺：丙" in found.explain()
    assert "4 pledges, 3 not made public, 2 kept, 1 overdue" in found.explain("en")
    assert () == sta.pledge_record(given, on=day(5)).overdue
    assert sta.pledge_record([], on=DAY).rate is None
    assert "未作承诺" not in sta.pledge_record([], on=DAY).explain()


def test_a_menu_serves_who_comes_first() -> None:
    """The next wish is tried; what has no room is said."""
    found = sta.menu_places(
        {"视察": 1, "调研": 1}, [("甲", ["视察"]), ("乙", ["视察", "调研"]), ("丙", ["调研"])]
    )

    assert {"视察": ("甲",), "调研": ("乙",)} == found.activities
    assert {"视察": 0, "调研": 0} == found.room
    assert ("丙",) == found.without
    assert "视察：甲\n调研：乙\n未能安排：丙" == found.explain()
    assert "no place for: 丙" in found.explain("en")
    assert "没有活动" == sta.menu_places({}, []).explain()
    assert "视察: nobody" == sta.menu_places({"视察": 1}, []).explain("en")


# What is refused

BAD: list[tuple[Callable[[], object], str]] = [
    (lambda: place(1, funds=-1), "funds = -1: expected a whole number of at least 0"),
    (lambda: place(1, units=("东", "东")), r"units = .*: expected each once"),
    (lambda: place(1, kind="站"), "kind = '站': expected a member of PlaceKind"),
    (lambda: place(1, brand=1), "brand = 1: expected a str"),
    (lambda: place(1, code=1), "code = 1: expected a str"),
    (lambda: sta.network_findings([1]), "places = 1: expected a DutyPlace"),  # type: ignore[list-item]
    (lambda: sta.network_findings([], expected={"市": 1}), "a member of PlaceTier"),  # type: ignore[dict-item]
    (
        lambda: sta.network_findings([], expected={PlaceTier.CITY: -1}),
        r"expected\['市级'\] = -1: expected a whole number",
    ),
    (lambda: sta.days_with(10, sta.DigitReading.DAY_ALONE), "digit = 10: expected .* at most 9"),
    (lambda: sta.days_with(6, "逢六"), "reading = '逢六': expected a member"),  # type: ignore[arg-type]
    (lambda: sta.MonthDays(()), r"days = \(\): expected one or more, rising"),
    (lambda: sta.MonthDays((16, 6)), r"days = \(16, 6\): expected one or more, rising"),
    (lambda: sta.MonthDays((0,)), "days = 0: expected a whole number of at least 1"),
    (lambda: sta.MonthDays((32,)), "days = 32: expected a whole number of at most 31"),
    (lambda: sta.MonthWeekday(8, 1), "weekday = 8: expected a whole number of at most 7"),
    (lambda: sta.MonthWeekday(1, 6), "nth = 6: expected a whole number of at most 5"),
    (lambda: sta.EveryWeekday(1, 0), "weeks = 0: expected a whole number of at least 1"),
    (lambda: sta.EveryWeekday(1, 2), "since = None: expected the first day"),
    (lambda: sta.EveryWeekday(2, 2, DAY), "since = .*: expected a day of weekday 2"),
    (lambda: sta.ListedDays(()), r"days = \(\): expected one or more"),
    (lambda: DutyRule(pattern=6), "pattern = 6: expected a MonthDays or"),  # type: ignore[arg-type]
    (lambda: DutyRule(pattern=sta.MonthDays((6,)), months=(13,)), "months = 13"),
    (lambda: DutyRule(pattern=sta.MonthDays((6,)), months=()), r"months = \(\): expected one"),
    (lambda: DutyRule(pattern=sta.MonthDays((6,)), notice_days=-1), "notice_days = -1"),
    (
        lambda: sta.duty_days(DutyRule(pattern=sta.MonthDays((6,))), ON, DAY),
        "last = .*: expected 2026-11-21, the first day, or later",
    ),
    (
        lambda: sta.duty_days(DutyRule(pattern=sta.MonthDays((6,))), date(1899, 12, 31), DAY),
        "first = .*: expected a day of the years 1900 to 9000",
    ),
    (
        lambda: sta.duty_days(
            DutyRule(pattern=sta.MonthDays((6,)), shift=sta.HolidayShift.DROPPED), *NOVEMBER
        ),
        "calendar = None: expected a WorkCalendar",
    ),
    (
        lambda: sta.duty_days(
            DutyRule(pattern=sta.MonthDays((6,)), shift=sta.HolidayShift.NEXT_WORKDAY),
            *NOVEMBER,
            Never(),
        ),
        "calendar = .*: expected a working day around",
    ),
    (
        lambda: sta.duty_days(
            DutyRule(pattern=sta.MonthDays((6,)), shift=sta.HolidayShift.PREVIOUS_WORKDAY),
            *NOVEMBER,
            Never(),
        ),
        "calendar = .*: expected a working day around",
    ),
    (
        lambda: sta.rota(["甲", "甲"], [], at_least=1, per_day=1),
        "deputies = .*: expected each once",
    ),
    (lambda: sta.rota(["甲"], [DAY, DAY], at_least=1, per_day=1), "days = .*: expected each once"),
    (lambda: sta.rota(["甲"], [DAY], at_least=-1, per_day=1), "at_least = -1"),
    (lambda: sta.rota(["甲"], [DAY], at_least=1, per_day=0), "per_day = 0"),
    (
        lambda: sta.rota(["甲"], [DAY], at_least=1, per_day=1, absences={"乙": [DAY]}),
        r"absences = \('乙',\): expected of the deputies named",
    ),
    (
        lambda: sta.rota(["甲"], [DAY], at_least=1, per_day=1).of("乙"),
        "deputy = '乙': expected a deputy of the rota",
    ),
    (lambda: sta.rota_findings([], ["甲"], at_least=1), r"days = \[\]: expected a Mapping"),  # type: ignore[arg-type]
    (lambda: sta.duty_attendance({DAY: "甲"}, {}), "planned = '甲': expected a sequence of names"),
    (lambda: sta.WithinDays(-1), "days = -1: expected a whole number of at least 0"),
    (lambda: sta.WithinDays(1, workdays=1), "workdays = 1: expected a bool"),  # type: ignore[arg-type]
    (lambda: concern(rule=RULE).deadlines(), "calendar = None: expected a WorkCalendar"),
    (
        lambda: sta.ConcernRule(issued_by="", source="办法"),
        "issued_by = '': expected a text that is not empty",
    ),
    (
        lambda: sta.ConcernRule(issued_by="某镇", source="办法", whole=3),  # type: ignore[arg-type]
        "whole = 3: expected a WithinDays",
    ),
    (lambda: concern(channel="线上"), "channel = '线上': expected a member of ConcernChannel"),
    (lambda: concern(place=[]), r"place = \[\]: expected a hashable name"),
    (lambda: concern(stage=sta.ConcernStage.CLOSED), "stage = .*: expected ConcernStage.RECEIVED"),
    (
        lambda: concern(events=(sta.ConcernClosed(DAY),)),
        "events = .*: expected a way that the life cycle knows",
    ),
    (
        lambda: concern(events=(sta.SettledOnSpot(day(-1)),), stage=sta.ConcernStage.SETTLED),
        "events = .*: expected a way that the life cycle knows",
    ),
    (lambda: concern(events="已转交"), "events = '已转交': expected a sequence of object"),
    (lambda: concern().late(day(-1)), "on = .*: expected 2026-03-02, the day it was registered"),
    (lambda: sta.ConcernPassedOn(DAY, None), "to = None: expected a name"),
    (lambda: sta.MadeSuggestion(DAY, None), "suggestion = None: expected a name"),
    (lambda: sta.ConcernDeclined(DAY, 1), "reason = 1: expected a str"),  # type: ignore[arg-type]
    (lambda: sta.CitizenTold("今天"), "day = '今天': expected a datetime.date"),  # type: ignore[arg-type]
    (lambda: sta.collected([concern(), concern()]), r"concerns = \(1, 1\): expected each once"),
    (lambda: sta.collected([], places=["甲", "甲"]), "places = .*: expected each once"),
    (lambda: sta.covered(["甲"], ["乙"]), r"done = \('乙',\): expected among those to be reached"),
    (lambda: sta.covered(["甲"], {"甲": -1}), r"times\['甲'\] = -1: expected a whole number"),
    (lambda: sta.covered(["甲"], {}, at_least=0), "at_least = 0: expected a whole number"),
    (
        lambda: sta.effective_coverage([], [place(1), place(1)], {}, at_least=1),
        r"places = \(1, 1\): expected each once",
    ),
    (
        lambda: sta.effective_coverage([], [place(1)], {2: 1}, at_least=1),
        r"done = \(2,\): expected among those to be reached",
    ),
    (
        lambda: sta.contact_link(["甲"], ["乙"], [("甲",)], at_least=1),  # type: ignore[list-item]
        r"contacts = \('甲',\): expected a pair",
    ),
    (
        lambda: sta.contact_link(["甲"], ["乙"], ["甲乙"], at_least=1),  # type: ignore[list-item]
        "contacts = '甲乙': expected a pair",
    ),
    (
        lambda: sta.contact_link(["甲"], ["乙"], "甲乙", at_least=1),  # type: ignore[arg-type]
        "contacts = '甲乙': expected a sequence of pairs",
    ),
    (
        lambda: sta.contact_link(["甲"], ["甲"], [("甲", "甲")], at_least=1),
        r"contacts = \('甲', '甲'\): expected one of `who`, and somebody else of `whom`",
    ),
    (
        lambda: sta.contact_link(["甲"], ["乙"], [("乙", "乙")], at_least=1),
        "expected one of `who`",
    ),
    (
        lambda: sta.contact_link(["甲"], ["乙"], [("甲", "丙")], at_least=1),
        "expected one of `who`",
    ),
    (
        lambda: sta.contact_link(["甲"], ["乙"], [], at_least=2, at_most=1),
        "at_most = 1: expected a whole number of at least 2",
    ),
    (
        lambda: sta.double_contact(
            sta.contact_link(["主任"], ["甲"], [], at_least=1),
            sta.contact_link(["乙"], ["户"], [], at_least=1),
        ),
        r"people = \('乙',\): expected deputies or members of the other link",
    ),
    (lambda: sta.growth(-1, 0), "current = -1: expected a whole number of at least 0"),
    (lambda: sta.growth(0, -1), "previous = -1: expected a whole number of at least 0"),
    (lambda: sta.Pledge("甲", " "), "says = ' ': expected a text that is not empty"),
    (
        lambda: sta.pledge_record([sta.Pledge("甲", "修路"), sta.Pledge("甲", "修路", ON)], on=ON),
        r"pledges = .*: expected each once",
    ),
    (
        lambda: sta.pledge_record([sta.Pledge("甲", "修路")], on=ON, deputies=["乙"]),
        r"pledges = \('甲',\): expected of the deputies named",
    ),
    (lambda: sta.pledge_record([], on=ON, deputies=["乙", "乙"]), "deputies = .*: expected each"),
    (lambda: sta.menu_places({"视察": -1}, []), r"capacities\['视察'\] = -1: expected a whole"),
    (lambda: sta.menu_places({None: 1}, []), "capacities = None: expected a name"),
    (lambda: sta.menu_places({}, [("甲", ["视察"])]), "choices = .*: expected each deputy once"),
    (
        lambda: sta.menu_places({"视察": 1}, [("甲", []), ("甲", [])]),
        "choices = .*: expected each deputy once",
    ),
    (
        lambda: sta.menu_places({"视察": 1}, [("甲", ["视察", "视察"])]),
        "choices = .*: expected each deputy once",
    ),
    (lambda: sta.menu_places({}, [("甲",)]), r"choices = \('甲',\): expected a deputy and"),  # type: ignore[list-item]
    (
        lambda: sta.contact_texts("站", level=npc.Level.COUNTY, on=ON),  # type: ignore[arg-type]
        "what = '站': expected a member of ContactText",
    ),
    (
        lambda: sta.contact_texts(sta.ContactText.STATIONS, level=npc.Level.TOWN, on=ON),
        "level = .*: expected a local level that has a standing committee",
    ),
    (
        lambda: sta.contact_texts(sta.ContactText.STATIONS, level=npc.Level.NATIONAL, on=ON),
        "level = .*: expected a local level that has a standing committee",
    ),
]


@pytest.mark.parametrize(("call", "words"), BAD)
def test_contradictions_are_refused(call: Callable[[], object], words: str) -> None:
    """Each names field, value and expectation."""
    with pytest.raises(FactsError, match=words):
        call()


def test_results_are_neither_true_nor_false() -> None:
    """Nobody writes `if covered(...)`."""
    with pytest.raises(TypeError, match="a CoverageCount is neither true nor false"):
        bool(sta.covered([], []))


def test_importing_loads_no_recurrence_rules() -> None:
    """The package is light until duty days are asked for."""
    code = "import sys, npcmodel.stations; print('dateutil.rrule' in sys.modules)"
    command = [sys.executable, "-c", code]
    out = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603  # this interpreter

    assert "False" == out.stdout.strip()
