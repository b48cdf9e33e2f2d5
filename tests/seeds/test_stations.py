"""石泉、洞口、武冈、大祥、嘉兴、沈丘: stations, duty days and contact as the texts tell of them."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

import npcmodel as npc
from npcmodel import stations
from npcmodel.errors import FactsError
from npcmodel.exact.ranking import cut
from npcmodel.stations import (
    Concern,
    ConcernChannel,
    DigitReading,
    DutyPlace,
    DutyRule,
    Network,
    PlaceKind,
    PlaceTier,
)

ON = date(2026, 11, 21)
YEAR = (date(2026, 1, 1), date(2026, 12, 31))


def station(number: object, under: object = "县", **facts: object) -> DutyPlace:
    """Return a township station."""
    given = {"kind": PlaceKind.STATION, "tier": PlaceTier.TOWNSHIP, "under": under, **facts}
    return DutyPlace(id=number, **given)  # type: ignore[arg-type]  # facts of any field


HOME = DutyPlace(id="县", kind=PlaceKind.HOME, tier=PlaceTier.COUNTY)


@pytest.mark.seed("S0-38", "npcmodel.stations.Network")
def test_46_studios_are_upgraded() -> None:
    """Which of them are still to be upgraded."""
    places = [
        station(one, kind=PlaceKind.STUDIO, marks=("已升级",) if one <= 40 else ())
        for one in range(1, 47)
    ]
    net = Network((HOME, *places))

    assert 46 == net.by_kind[PlaceKind.STUDIO]
    assert ["县", 41, 42, 43, 44, 45, 46] == [one.id for one in net.unmarked("已升级")]


@pytest.mark.seed("S0-39", "npcmodel.exact.ranking.cut")
def test_model_studios_are_the_best_and_a_tie_is_handed_back() -> None:
    """Two places, one above and two equal for the other."""
    found = cut({"甲室": 95, "乙室": 92, "丙室": 92}, 2)

    assert ("甲室",) == found.chosen
    assert ("乙室", "丙室") == found.tied


@pytest.mark.seed("S0-40", "npcmodel.stations.covered")
def test_three_functions_of_a_studio() -> None:
    """One of the three was never filled."""
    found = stations.covered(
        ["政策宣传", "联系选民", "社情民意汇聚融合"], ["政策宣传", "联系选民", "联系选民"]
    )

    assert Fraction(2, 3) == found.rate
    assert {"社情民意汇聚融合": 1} == found.lacking


@pytest.mark.seed("S0-41", "npcmodel.stations.Pledge", "npcmodel.stations.pledge_record")
def test_pledges_are_made_public() -> None:
    """One is public and kept, one is not public."""
    first = stations.Pledge("甲", "修好村道", published=ON, done=ON)
    second = stations.Pledge("乙", "帮扶五户")
    found = stations.pledge_record([first, second], on=ON, deputies=["甲", "乙"])

    assert (second,) == found.unpublished
    assert Fraction(1, 2) == found.rate


@pytest.mark.seed("S1-41", "npcmodel.stations.collected")
def test_286_collection_points() -> None:
    """How many concerns each received, and which are idle."""
    concerns = [
        Concern(one, ON, ConcernChannel.VISIT, place=f"{one % 280}村") for one in range(560)
    ]
    found = stations.collected(concerns, places=[f"{one}村" for one in range(286)])

    assert 286 == len(found.places)
    assert {0, 2} == {*found.places.values()}
    assert 6 == len(found.idle)


@pytest.mark.seed(
    "S1-43", "npcmodel.stations.days_with", "npcmodel.stations.duty_days", "npcmodel.stations.rota"
)
@pytest.mark.parametrize(
    ("reading", "many", "first"),
    [
        (DigitReading.DAY_ALONE, 12, ["2026-01-06"]),
        (DigitReading.EVERY_TEN_DAYS, 36, ["2026-01-06", "2026-01-16", "2026-01-26"]),
    ],
)
def test_days_with_six(reading: DigitReading, many: int, first: list[str]) -> None:
    """Either reading of 逢六 is chosen; groups of four levels take turns."""
    days = stations.duty_days(DutyRule(pattern=stations.days_with(6, reading)), *YEAR).days
    groups = ["省级组", "市级组", "县级组", "乡级组"]
    found = stations.rota(groups, days, at_least=many // 4, per_day=1)

    assert many == len(days)
    assert first == [str(one) for one in days if one.month == 1]
    assert {many // 4} == {*found.loads.values()}


@pytest.mark.seed("S1-44", "npcmodel.stations.Concern", "npcmodel.stations.collected")
def test_visits_and_online_collection() -> None:
    """Two ways, and what came by both counts once."""
    found = stations.collected(
        [
            Concern(1, ON, ConcernChannel.VISIT, subject="饮水"),
            Concern(2, ON, ConcernChannel.ONLINE, subject="饮水"),
            Concern(3, ON, ConcernChannel.ONLINE, subject="路灯"),
        ]
    )

    assert {ConcernChannel.VISIT: 1, ConcernChannel.ONLINE: 2} == found.channels
    assert 2 == found.distinct


@pytest.mark.seed("S1-53", "npcmodel.stations.covered")
def test_a_standard_of_nine_items() -> None:
    """The text does not list them; a station has eight."""
    items = [f"第{one}有" for one in range(1, 10)]
    found = stations.covered(items, items[:8])

    assert 9 == found.base
    assert {"第9有": 1} == found.lacking


@pytest.mark.seed("S1-54", "npcmodel.stations.Network")
def test_one_base_and_58_stations() -> None:
    """A base of 邵阳, a city, stations of 武冈, a county: all upgraded but two."""
    base = DutyPlace(id="基地", kind=PlaceKind.BASE, tier=PlaceTier.CITY, marks=("已升级",))
    places = [
        station(one, "基地", tier=PlaceTier.COUNTY, marks=("已升级",) if one > 2 else ())
        for one in range(1, 59)
    ]
    net = Network((base, *places))

    assert {PlaceTier.CITY: 1, PlaceTier.COUNTY: 58} == net.by_tier
    assert {PlaceKind.STATION: 58, PlaceKind.BASE: 1} == net.by_kind
    assert [1, 2] == [one.id for one in net.unmarked("已升级")]


@pytest.mark.seed("S1-55", "npcmodel.stations.Network")
def test_a_code_leads_to_deputies() -> None:
    """Scanning it gives the station and who is assigned to it."""
    net = Network((HOME, station(1, code="WG-001", deputies=("甲", "乙"))))
    found = net.find("WG-001")

    assert found is not None
    assert ("甲", "乙") == found.deputies
    assert net.find("WG-002") is None


@pytest.mark.seed("S1-56", "npcmodel.stations.Network")
def test_townships_answer_for_their_stations() -> None:
    """A station without an owner, and one without funds."""
    net = Network((HOME, station(1, owner="镇", funds=0), station(2, funds=30_000)))

    assert ["县", 2] == [one.id for one in net.unowned]
    assert [1] == [one.id for one in net.unfunded]


@pytest.mark.seed("S1-58", "npcmodel.stations.Network")
def test_one_brand_a_station() -> None:
    """Two share one."""
    net = Network(
        (
            DutyPlace(id="县", kind=PlaceKind.HOME, tier=PlaceTier.COUNTY, brand="代表之家"),
            station(1, brand="板凳会"),
            station(2, brand="板凳会"),
            station(3, brand="屋场会"),
        )
    )

    assert [1, 2] == [one.id for one in net.unbranded]


@pytest.mark.seed(
    "S1-59",
    "npcmodel.stations.covered",
    "npcmodel.stations.contact_texts",
    "npcmodel.stations.PlaceKind",
)
def test_stations_hear_what_people_say_of_drafts() -> None:
    """Of four comments three were adopted; the statute names stations and contact points."""
    found = stations.covered(["意见1", "意见2", "意见3", "意见4"], ["意见1", "意见2", "意见4"])
    (text,) = stations.contact_texts(
        stations.ContactText.STATIONS, level=npc.Level.CITY_WITHOUT_DISTRICTS, on=ON
    )

    assert Fraction(3, 4) == found.rate
    assert "《地方组织法》（2022）第60条第2款" == str(text.citation)
    assert "基层立法联系点" == PlaceKind.LEGISLATIVE_POINT.value


@pytest.mark.seed("S1-70", "npcmodel.stations.covered")
def test_four_tiers_of_study() -> None:
    """One of them did not study."""
    tiers = ["党组带头学", "支部集中深入学", "代表履职学", "机关干部自主学"]

    assert Fraction(3, 4) == stations.covered(tiers, tiers[1:]).rate


@pytest.mark.seed("S1-74", "npcmodel.stations.contact_link")
def test_leaders_contact_enterprises_and_projects() -> None:
    """One leader has none, and one project has nobody."""
    found = stations.contact_link(
        ["主任", "副主任"],
        ["企业甲", "项目乙"],
        [("主任", "企业甲")],
        at_least=1,
    )

    assert {"副主任": 1} == found.short
    assert ("项目乙",) == found.alone


@pytest.mark.seed("S1-79", "npcmodel.stations.effective_coverage")
@pytest.mark.parametrize(
    ("uses", "rate"), [(11, Fraction(0)), (12, Fraction(1)), (13, Fraction(1))]
)
def test_from_formal_to_effective_coverage(uses: int, rate: Fraction) -> None:
    """A place that is used once a month covers; eleven times are one too few."""
    found = stations.effective_coverage(
        ["甲村"], [station(1, units=("甲村",))], {1: uses}, at_least=12
    )

    assert Fraction(1) == found.formal.rate
    assert rate == found.effective.rate


@pytest.mark.seed("S1-80", "npcmodel.stations.rota", "npcmodel.stations.duty_attendance")
@pytest.mark.parametrize(
    ("reading", "crews"),
    [(DigitReading.DAY_ALONE, {58, 59}), (DigitReading.EVERY_TEN_DAYS, {19, 20})],
)
def test_351_deputies_twice_a_year(reading: DigitReading, crews: set[int]) -> None:
    """702 duties: 58.5 a day on 12 days, 19.5 on 36."""
    days = stations.duty_days(DutyRule(pattern=stations.days_with(6, reading)), *YEAR).days
    found = stations.rota(range(351), days, at_least=2, per_day=59)
    came = {one: who[1:] for one, who in found.days.items()}

    assert crews == {len(who) for who in found.days.values()}
    assert found.complete
    assert 702 == stations.duty_attendance(found.days, came).planned
    assert Fraction(702 - len(days), 702) == stations.duty_attendance(found.days, came).rate


@pytest.mark.seed("S1-81", "npcmodel.stations.covered")
def test_four_kinds_of_activity() -> None:
    """All four were held twice but one."""
    kinds = ["接待选民", "宣传政策", "视察调研", "学习交流"]
    found = stations.covered(kinds, [*kinds, *kinds[:3]], at_least=2)

    assert {"学习交流": 1} == found.lacking


@pytest.mark.seed("S1-82", "npcmodel.stations.growth")
def test_participation_grows() -> None:
    """From 120 to 150 is a quarter more."""
    assert Fraction(1, 4) == stations.growth(150, 120).rate


@pytest.mark.seed("S2-20", "npcmodel.stations.covered")
def test_six_platforms() -> None:
    """Which of them were used, and which were not."""
    modules = ["交流", "履职", "监督", "管理", "办公", "资讯"]
    found = stations.covered(modules, {"交流": 40, "履职": 12, "资讯": 3, "管理": 0})

    assert Fraction(1, 2) == found.rate
    assert ["监督", "管理", "办公"] == list(found.lacking)


@pytest.mark.seed("S2-22", "npcmodel.stations.menu_places")
def test_deputies_choose_from_a_menu() -> None:
    """The second finds the first wish full."""
    found = stations.menu_places(
        {"执法检查": 1, "专题调研": 2}, [("甲", ["执法检查"]), ("乙", ["执法检查", "专题调研"])]
    )

    assert {"执法检查": ("甲",), "专题调研": ("乙",)} == found.activities


@pytest.mark.seed("S2-41", "npcmodel.stations.network_findings", "npcmodel.stations.Network")
def test_one_seven_and_seventy_two() -> None:
    """One city station, seven of counties, seventy-two of towns."""
    city = DutyPlace(id="嘉兴", kind=PlaceKind.STATION, tier=PlaceTier.CITY)
    counties = [
        DutyPlace(id=f"县{one}", kind=PlaceKind.STATION, tier=PlaceTier.COUNTY, under="嘉兴")
        for one in range(7)
    ]
    towns = [station(f"镇{one}", f"县{one % 7}") for one in range(72)]
    wanted = {PlaceTier.CITY: 1, PlaceTier.COUNTY: 7, PlaceTier.TOWNSHIP: 72}
    whole = stations.network_findings([city, *counties, *towns], expected=wanted)
    without = stations.network_findings([city, *counties[1:], *towns], expected=wanted)

    assert whole.as_expected
    assert 80 == len(Network((city, *counties, *towns)).places)
    assert tuple(f"镇{one}" for one in range(0, 72, 7)) == without.orphans
    assert {PlaceTier.COUNTY: -1} == without.differing
    with pytest.raises(FactsError, match="one tree"):
        Network((city, *counties[1:], *towns))


@pytest.mark.seed("S2-43", "npcmodel.stations.contact_link", "npcmodel.stations.double_contact")
@pytest.mark.seed("S3-22", "npcmodel.stations.contact_link", "npcmodel.stations.double_contact")
def test_double_contact() -> None:
    """Each member contacts two deputies, each deputy two homes; one deputy lacks one."""
    members = stations.contact_link(
        ["委员甲", "委员乙"],
        ["代表1", "代表2", "代表3"],
        [("委员甲", "代表1"), ("委员甲", "代表2"), ("委员乙", "代表2"), ("委员乙", "代表3")],
        at_least=2,
    )
    homes = stations.contact_link(
        ["代表1", "代表2", "代表3"],
        range(6),
        [("代表1", 0), ("代表1", 1), ("代表2", 2), ("代表2", 3), ("代表3", 4)],
        at_least=2,
    )
    found = stations.double_contact(members, homes)

    assert members.complete
    assert {"代表3": 1} == found.people.short
    assert (5,) == found.people.alone
    assert () == found.outside
    assert not found.complete


@pytest.mark.seed("S3-21", "npcmodel.stations.place_coverage", "npcmodel.stations.PlaceKind")
def test_six_kinds_of_place() -> None:
    """County home, township stations, area points, village rooms, hall windows, organ posts."""
    wanted = {
        PlaceKind.HOME: ["县城"],
        PlaceKind.STATION: ["东镇", "西镇"],
        PlaceKind.POINT: ["东片区"],
        PlaceKind.STUDIO: ["甲村", "乙村", "丙村"],
        PlaceKind.WINDOW: ["服务大厅"],
        PlaceKind.POST: ["民政局"],
    }
    places = [
        station(f"{unit}{kind.value}", kind=kind, units=(unit,))
        for kind, units in wanted.items()
        for unit in units
        if unit not in {"西镇", "丙村"}
    ]
    rates = {
        kind: stations.place_coverage(units, places, kind=kind).rate
        for kind, units in wanted.items()
    }

    assert 6 == len(rates)
    assert Fraction(1, 2) == rates[PlaceKind.STATION]
    assert Fraction(2, 3) == rates[PlaceKind.STUDIO]
    assert {Fraction(1)} == {
        rate for kind, rate in rates.items() if kind not in {PlaceKind.STATION, PlaceKind.STUDIO}
    }


@pytest.mark.seed("S3-25", "npcmodel.stations.covered", "npcmodel.stations.duty_days")
def test_themes_roles_and_an_activity_day() -> None:
    """Three themes, five roles that the text does not name, a day each quarter."""
    themes = ["我为群众办实事", "人大代表活动日", "人大代表亮身份"]
    roles = [f"第{one}员" for one in range(1, 6)]
    rule = DutyRule(pattern=stations.MonthDays((-1,)), months=(3, 6, 9, 12))
    days = stations.duty_days(rule, *YEAR).days

    assert stations.covered(themes, themes).complete
    assert 3 == len(stations.covered(roles, roles[:2]).lacking)
    assert ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"] == [str(one) for one in days]
