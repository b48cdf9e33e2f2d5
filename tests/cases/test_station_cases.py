"""Stations as published rules and reports describe them: their numbers come out as printed."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

import npcmodel as npc
from npcmodel import stations
from npcmodel.facts.records import Event, Record
from npcmodel.stations import DutyPlace, DutyRule, HolidayShift, Network, PlaceKind, PlaceTier

NOVEMBER = (date(2026, 11, 1), date(2026, 11, 30))


class Works:
    """Monday to Friday."""

    def is_workday(self, day: date, /) -> bool:
        """Say whether the day is worked."""
        return day.isoweekday() <= 5


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        pytest.param(
            DutyRule(pattern=stations.MonthDays((9, 19)), any_one=True, notice_days=3),
            ["2026-11-09", "2026-11-19"],
            id="wuxue-dajin",
        ),
        pytest.param(
            DutyRule(pattern=stations.EveryWeekday(1), shift=HolidayShift.NEXT_WORKDAY),
            ["2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23", "2026-11-30"],
            id="xiaoji",
        ),
        pytest.param(
            DutyRule(
                pattern=stations.MonthDays((15,)),
                months=(1, 3, 5, 7, 9, 11),
                shift=HolidayShift.NEXT_WORKDAY,
            ),
            ["2026-11-16"],
            id="street-sample",
        ),
        pytest.param(
            DutyRule(pattern=stations.MonthDays((20,))), ["2026-11-20"], id="huaiyuan-chenji"
        ),
        pytest.param(DutyRule(pattern=stations.MonthDays((25,))), ["2026-11-25"], id="dazu-zhuxi"),
    ],
)
def test_days_of_published_rules(rule: DutyRule, days: list[str]) -> None:
    """November 2026, whose 15th is a Sunday."""
    assert days == [str(one) for one in stations.duty_days(rule, *NOVEMBER, Works()).days]


def test_notice_in_zhangshui() -> None:
    """The notice of 27 August 2020 was five days before the 1st of September."""
    day = date(2020, 9, 1)
    rule = DutyRule(pattern=stations.ListedDays((day,)), notice_days=5)

    assert (day,) == stations.duty_days(rule, day, day).days
    assert date(2020, 8, 27) == rule.notice_by(day)


def test_places_of_situan() -> None:
    """One home, 35 stations, 5 points and 6 studios in one town."""
    home = DutyPlace(id="家", kind=PlaceKind.HOME, tier=PlaceTier.TOWNSHIP)
    numbers = {PlaceKind.STATION: 35, PlaceKind.POINT: 5, PlaceKind.STUDIO: 6}
    places = [
        DutyPlace(id=f"{kind.value}{one}", kind=kind, tier=PlaceTier.VILLAGE, under="家")
        for kind, many in numbers.items()
        for one in range(many)
    ]

    assert {PlaceKind.HOME: 1, **numbers} == Network((home, *places)).by_kind


def test_opinions_of_zhili() -> None:
    """Of 150 opinions, 96 of a hundred were settled: 144."""
    found = stations.covered(range(150), range(144))

    assert Fraction(96, 100) == found.rate


@pytest.mark.parametrize(
    ("contacts", "short", "excess"), [(9, 1, 0), (10, 0, 0), (15, 0, 0), (16, 0, 1)]
)
def test_liaisons_of_zhonggu(contacts: int, short: int, excess: int) -> None:
    """Each deputy has ten to fifteen liaisons and meets each twice a year."""
    pairs = [("代表", one) for one in range(contacts)] * 2
    found = stations.contact_link(
        ["代表"], range(contacts), pairs, at_least=10, at_most=15, times=2
    )

    assert short == found.short.get("代表", 0)
    assert excess == found.excess.get("代表", 0)


STARS = npc.Scheme.model_validate(
    {
        "code": "stars",
        "title": "代表联络站星级评定办法（示例）",
        "issued_by": "某县人大常委会（虚构）",
        "source": "示例：公布的星级评定没有印出分值表",
        "items": [
            {
                "kind": "linear",
                "code": "reception",
                "title": "接待选民",
                "measure": {"event": "reception"},
                "points": 5,
                "cap": 60,
            },
            {
                "kind": "linear",
                "code": "activity",
                "title": "小组活动",
                "measure": {"event": "activity"},
                "points": 10,
                "cap": 40,
            },
        ],
        "vetoes": [
            {
                "code": "venue",
                "title": "没有固定场所",
                "measure": {"event": "no_venue"},
                "grade": "三星",
            }
        ],
        "grades": {
            "kind": "bands",
            "bands": [
                {"label": "三星", "below": 60},
                {"label": "四星", "at_least": 60, "below": 90},
                {"label": "五星", "at_least": 90},
            ],
        },
    }
)


@pytest.mark.parametrize(
    ("receptions", "activities", "total", "stars"),
    [(11, 0, 55, "三星"), (12, 0, 60, "四星"), (20, 2, 80, "四星"), (12, 3, 90, "五星")],
)
def test_stars_are_a_scheme(receptions: int, activities: int, total: int, stars: str) -> None:
    """What a station did is its record; the place's scheme gives the stars."""
    done = [Event("reception", NOVEMBER[0])] * receptions
    done += [Event("activity", NOVEMBER[0])] * activities
    found = npc.score(STARS, Record("第1站", tuple(done)))

    assert total == found.total
    assert stars == found.grade


def test_a_required_item_costs_the_stars() -> None:
    """Ninety points without a venue are three stars."""
    done = [Event("reception", NOVEMBER[0])] * 12 + [Event("activity", NOVEMBER[0])] * 3
    found = npc.score(STARS, Record("第1站", (*done, Event("no_venue", NOVEMBER[0]))))

    assert 90 == found.total
    assert "三星" == found.grade
