"""Strategies for stations: places, duty days, rotas, concerns of citizens, contact, coverage."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.lifecycle import possible
from npcmodel.stations import (
    TABLE,
    CitizenAskedAgain,
    CitizenTold,
    Collection,
    Concern,
    ConcernAnswered,
    ConcernChannel,
    ConcernClosed,
    ConcernDeadline,
    ConcernDeclined,
    ConcernEvent,
    ConcernPassedOn,
    ConcernReturned,
    ConcernRule,
    ConcernStage,
    ConcernStep,
    ContactLink,
    ContactText,
    CoverageCount,
    DigitReading,
    DoubleContact,
    DutyAttendance,
    DutyDays,
    DutyPattern,
    DutyPlace,
    DutyRule,
    EffectiveCoverage,
    EveryWeekday,
    Growth,
    HolidayShift,
    ListedDays,
    MadeSuggestion,
    MenuPlaces,
    MonthDays,
    MonthWeekday,
    Network,
    NetworkFindings,
    PlaceKind,
    PlaceTier,
    Pledge,
    PledgeRecord,
    Rota,
    RotaFindings,
    SettledOnSpot,
    WithinDays,
    collected,
    contact_link,
    covered,
    double_contact,
    duty_attendance,
    duty_days,
    effective_coverage,
    growth,
    menu_places,
    network_findings,
    pledge_record,
    rota,
    rota_findings,
)
from npcmodel.testing.dates import WEEKDAYS
from npcmodel.testing.making import built, either

__all__ = [
    "citizen_asked_again",
    "citizen_told",
    "collections_of_concerns",
    "concern_answered",
    "concern_channels",
    "concern_closed",
    "concern_deadlines",
    "concern_declined",
    "concern_events",
    "concern_passed_on",
    "concern_returned",
    "concern_rules",
    "concern_stages",
    "concern_steps",
    "concern_suggestions",
    "concerns",
    "concerns_settled",
    "contact_links",
    "contact_subjects",
    "coverage_counts",
    "digit_readings",
    "double_contacts",
    "duty_attendances",
    "duty_patterns",
    "duty_places",
    "duty_rules",
    "duty_spans",
    "effective_coverages",
    "every_weekdays",
    "growths",
    "holiday_shifts",
    "listed_days",
    "menus_placed",
    "month_day_patterns",
    "month_weekday_patterns",
    "network_checks",
    "networks",
    "place_kinds",
    "place_tiers",
    "pledge_records",
    "pledges",
    "rota_checks",
    "rotas",
    "within_days",
]

_FIRST, _LAST = date(2023, 1, 1), date(2026, 12, 31)
_DAYS = st.dates(_FIRST, _LAST)
_WHO = tuple("甲乙丙丁戊己")
_UNITS = ("东村", "西村", "南村", "北村", "中村")
_NUMBERS = st.integers(0, 4)
_GAPS = (0, 0, 1, 3, 5, 7, 30)


# Places


def place_kinds() -> SearchStrategy[PlaceKind]:
    """Return what a place is called (履职阵地的种类)."""
    return st.sampled_from(PlaceKind)


def place_tiers() -> SearchStrategy[PlaceTier]:
    """Return at which tier a place stands (履职阵地的层级)."""
    return st.sampled_from(PlaceTier)


def duty_places(
    number: int | None = None, under: DutyPlace | None = None
) -> SearchStrategy[DutyPlace]:
    """Return places, below the one given where one is (代表联络站等履职阵地)."""
    tiers = list(PlaceTier)
    left = tiers[:-1] if under is None else tiers[tiers.index(under.tier) + 1 :]

    def build(draw: DrawFn) -> DutyPlace:
        return DutyPlace(
            id=f"第{draw(either(number, st.integers(1, 99)))}站",
            kind=draw(place_kinds()),
            tier=draw(st.sampled_from(left)),
            under=None if under is None else under.id,
            units=tuple(draw(st.lists(st.sampled_from(_UNITS), unique=True))),
            deputies=tuple(draw(st.lists(st.sampled_from(_WHO), unique=True))),
            owner=draw(st.none() | st.just("镇政府")),
            funds=draw(st.none() | st.sampled_from([0, 20_000])),
            brand=draw(st.sampled_from(["", "茶话会", "板凳会"])),
            marks=tuple(draw(st.lists(st.sampled_from(["样板间", "已升级"]), unique=True))),
        )

    return built(build)


def networks() -> SearchStrategy[Network]:
    """Return places that form one tree (代表联络站工作体系)."""
    return _trees().map(Network)


def _trees() -> SearchStrategy[tuple[DutyPlace, ...]]:
    def build(draw: DrawFn) -> tuple[DutyPlace, ...]:
        found = [draw(duty_places(1))]
        for number in range(2, 2 + draw(st.integers(0, 5))):
            above = [one for one in found if one.tier is not PlaceTier.VILLAGE]
            found.append(draw(duty_places(number, draw(st.sampled_from(above)))))
        return tuple(found)

    return built(build)


def network_checks() -> SearchStrategy[NetworkFindings]:
    """Return what is wrong with places, sound trees among them (阵地体系核查)."""
    loose = st.lists(duty_places(), max_size=4).map(tuple)
    wanted = st.dictionaries(place_tiers(), _NUMBERS)

    def build(draw: DrawFn) -> NetworkFindings:
        return network_findings(draw(loose | _trees()), expected=draw(wanted))

    return built(build)


# Duty days


def digit_readings() -> SearchStrategy[DigitReading]:
    """Return how a rule such as 逢六 is read (“逢几”的读法)."""
    return st.sampled_from(DigitReading)


def holiday_shifts() -> SearchStrategy[HolidayShift]:
    """Return what becomes of a day that is not worked (逢节假日的处理)."""
    return st.sampled_from(HolidayShift)


def month_day_patterns() -> SearchStrategy[MonthDays]:
    """Return days by their numbers, the last of the month among them (每月某日)."""
    numbers = st.sets(st.integers(1, 31), min_size=1, max_size=3)
    real = st.sampled_from([(6,), (6, 16, 26), (9, 19), (20,), (31,), (-1,)])
    return st.builds(MonthDays, real | numbers.map(lambda found: tuple(sorted(found))))


def month_weekday_patterns() -> SearchStrategy[MonthWeekday]:
    """Return the n-th weekday of the month (每月第几个星期几)."""
    return st.builds(MonthWeekday, st.integers(1, 7), st.sampled_from([1, 2, 3, 4, 5, -1]))


def every_weekdays() -> SearchStrategy[EveryWeekday]:
    """Return a weekday of every week, or of every so many (每周或者每几周的星期几)."""
    weekly = st.builds(EveryWeekday, st.integers(1, 7))

    def build(draw: DrawFn) -> EveryWeekday:
        since = draw(_DAYS)
        return EveryWeekday(since.isoweekday(), draw(st.integers(1, 5)), since)

    return weekly | built(build)


def listed_days() -> SearchStrategy[ListedDays]:
    """Return days that a plan lists (年度计划所列各日)."""
    found = st.sets(_DAYS, min_size=1, max_size=6)
    return found.map(lambda days: ListedDays(tuple(sorted(days))))


def duty_patterns() -> SearchStrategy[DutyPattern]:
    """Return which days a rule names (值班日的确定方式)."""
    return month_day_patterns() | month_weekday_patterns() | every_weekdays() | listed_days()


def duty_rules() -> SearchStrategy[DutyRule]:
    """Return which days are duty days (代表进站履职日)."""
    months = st.sampled_from([tuple(range(1, 13)), (1, 3, 5, 7, 9, 11), (3, 6, 9, 12), (2,)])
    return st.builds(
        DutyRule,
        pattern=duty_patterns(),
        months=months,
        shift=holiday_shifts(),
        any_one=st.booleans(),
        notice_days=st.none() | st.integers(0, 5),
    )


def duty_spans() -> SearchStrategy[DutyDays]:
    """Return the duty days of a span, one day alone among them (值班日期)."""

    def build(draw: DrawFn) -> DutyDays:
        first = draw(_DAYS)
        last = first + timedelta(days=draw(st.sampled_from([0, 6, 30, 365])))
        return duty_days(draw(duty_rules()), first, last, WEEKDAYS)

    return built(build)


# Rotas


def _when() -> SearchStrategy[list[date]]:
    return st.lists(st.dates(date(2026, 1, 1), date(2026, 1, 5)), unique=True, max_size=5)


def _who() -> SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(_WHO), unique=True, max_size=5)


def rotas() -> SearchStrategy[Rota]:
    """Return who serves on which day, some with too little room (轮值表)."""

    def build(draw: DrawFn) -> Rota:
        who, when = draw(_who()), draw(_when())
        away = {one: draw(st.lists(st.sampled_from(when))) for one in who if when}
        return rota(
            who,
            when,
            at_least=draw(_NUMBERS),
            per_day=draw(st.integers(1, 4)),
            absences=away,
            fill=draw(st.booleans()),
        )

    return built(build)


def _by_day() -> SearchStrategy[dict[date, list[str]]]:
    days = st.dates(date(2026, 1, 1), date(2026, 1, 5))
    return st.dictionaries(days, st.lists(st.sampled_from(_WHO), max_size=4))


def rota_checks() -> SearchStrategy[RotaFindings]:
    """Return what given rotas owe (轮值表核查)."""

    def build(draw: DrawFn) -> RotaFindings:
        who = draw(_who())
        away = {one: draw(_when()) for one in who if draw(st.booleans())}
        most = draw(st.none() | st.integers(1, 3))
        least = draw(_NUMBERS)
        return rota_findings(draw(_by_day()), who, at_least=least, per_day=most, absences=away)

    return built(build)


def duty_attendances() -> SearchStrategy[DutyAttendance]:
    """Return who came to the duties put down (值班到岗情况)."""
    return st.builds(duty_attendance, _by_day(), _by_day())


# Concerns


def concern_stages() -> SearchStrategy[ConcernStage]:
    """Return where a concern stands (群众反映事项的阶段)."""
    return st.sampled_from(ConcernStage)


def concern_channels() -> SearchStrategy[ConcernChannel]:
    """Return by which way a concern came (群众反映事项的来源)."""
    return st.sampled_from(ConcernChannel)


def concern_steps() -> SearchStrategy[ConcernStep]:
    """Return what a rule may set a time for (办理环节)."""
    return st.sampled_from(ConcernStep)


def within_days() -> SearchStrategy[WithinDays]:
    """Return so many days, of the calendar or worked (…日内)."""
    return st.builds(WithinDays, st.sampled_from([0, 1, 3, 5, 7, 15, 30]), st.booleans())


def concern_rules() -> SearchStrategy[ConcernRule]:
    """Return by when places want concerns handled (群众反映事项办理办法)."""
    times = st.none() | within_days()
    return st.builds(
        ConcernRule,
        issued_by=st.just("某县人大常委会"),
        source=st.just("代表联络站工作办法"),
        passing_on=times,
        answering=times,
        telling=times,
        whole=times,
    )


def concern_passed_on(day: date | None = None) -> SearchStrategy[ConcernPassedOn]:
    """Return concerns passed on (转交办理)."""
    handlers = st.sampled_from(["镇政府", "水利局"])
    return st.builds(ConcernPassedOn, either(day, _DAYS), handlers)


def concern_returned(day: date | None = None) -> SearchStrategy[ConcernReturned]:
    """Return concerns that a handler gave back (退回)."""
    return st.builds(ConcernReturned, either(day, _DAYS))


def concern_answered(day: date | None = None) -> SearchStrategy[ConcernAnswered]:
    """Return answers of handlers (办理单位答复)."""
    return st.builds(ConcernAnswered, either(day, _DAYS))


def concerns_settled(day: date | None = None) -> SearchStrategy[SettledOnSpot]:
    """Return answers on the spot (当场答复)."""
    return st.builds(SettledOnSpot, either(day, _DAYS))


def concern_suggestions(day: date | None = None) -> SearchStrategy[MadeSuggestion]:
    """Return concerns that became suggestions (转为代表建议)."""
    return st.builds(MadeSuggestion, either(day, _DAYS), st.integers(1, 99))


def concern_declined(day: date | None = None) -> SearchStrategy[ConcernDeclined]:
    """Return concerns not taken on (不予受理)."""
    return st.builds(ConcernDeclined, either(day, _DAYS), st.sampled_from(["", "已进入诉讼程序"]))


def citizen_told(day: date | None = None) -> SearchStrategy[CitizenTold]:
    """Return that the citizen was told (向群众反馈)."""
    return st.builds(CitizenTold, either(day, _DAYS))


def citizen_asked_again(day: date | None = None) -> SearchStrategy[CitizenAskedAgain]:
    """Return that the citizen asked again (再次反映)."""
    return st.builds(CitizenAskedAgain, either(day, _DAYS))


def concern_closed(day: date | None = None) -> SearchStrategy[ConcernClosed]:
    """Return that nothing was left to do (办结销号)."""
    return st.builds(ConcernClosed, either(day, _DAYS))


_MAKERS: dict[type, Any] = {
    ConcernPassedOn: concern_passed_on,
    ConcernReturned: concern_returned,
    ConcernAnswered: concern_answered,
    SettledOnSpot: concerns_settled,
    MadeSuggestion: concern_suggestions,
    ConcernDeclined: concern_declined,
    CitizenTold: citizen_told,
    CitizenAskedAgain: citizen_asked_again,
    ConcernClosed: concern_closed,
}


def concern_events(day: date | None = None) -> SearchStrategy[ConcernEvent]:
    """Return anything that may happen to a concern."""
    return st.one_of([maker(day) for maker in _MAKERS.values()])


def concerns() -> SearchStrategy[Concern]:
    """Return concerns anywhere on their way, those just registered among them (群众反映事项)."""

    def build(draw: DrawFn) -> Concern:
        case = Concern(
            draw(st.integers(1, 9)),
            draw(_DAYS),
            draw(concern_channels()),
            place=draw(st.none() | st.sampled_from(["第1站", "第2站"])),
            subject=draw(st.none() | st.sampled_from(["路灯", "水渠"])),
            rule=draw(st.none() | concern_rules()),
        )
        day = case.received
        for _ in range(draw(st.integers(0, 8))):
            kinds = possible(TABLE, case.stage)
            if not kinds:
                break
            day += timedelta(days=draw(st.sampled_from(_GAPS)))
            case = case.after(draw(_MAKERS[draw(st.sampled_from(kinds))](day)))
        return case

    return built(build)


def concern_deadlines() -> SearchStrategy[ConcernDeadline]:
    """Return last days for steps with concerns (群众反映事项的办理期限)."""

    def build(draw: DrawFn) -> ConcernDeadline:
        time = draw(within_days())
        rule = ConcernRule(issued_by="某镇人大", source="接待办法", passing_on=time, whole=time)
        case = Concern(1, draw(_DAYS), draw(concern_channels()), rule=rule)
        case = draw(st.sampled_from([case, case.after(ConcernPassedOn(case.received, "镇政府"))]))
        return draw(st.sampled_from(case.deadlines(WEEKDAYS)))

    return built(build)


def collections_of_concerns() -> SearchStrategy[Collection]:
    """Return what was collected (社情民意收集情况)."""
    found = st.lists(concerns(), max_size=4, unique_by=lambda one: one.id)
    places = st.lists(st.sampled_from(["第1站", "第2站", "第3站"]), unique=True)

    def build(draw: DrawFn) -> Collection:
        return collected(draw(found), places=draw(places))

    return built(build)


# Coverage and contact


def contact_subjects() -> SearchStrategy[ContactText]:
    """Return what the texts on contact speak of (联系规定的事项)."""
    return st.sampled_from(ContactText)


def coverage_counts() -> SearchStrategy[CoverageCount]:
    """Return who or what was reached, nothing among it (覆盖情况)."""

    def build(draw: DrawFn) -> CoverageCount:
        units = draw(st.lists(st.sampled_from(_UNITS), unique=True))
        done = {one: draw(_NUMBERS) for one in units if draw(st.booleans())}
        return covered(units, done, at_least=draw(st.integers(1, 3)))

    return built(build)


def effective_coverages() -> SearchStrategy[EffectiveCoverage]:
    """Return coverage on paper and in use (有形覆盖与有效覆盖)."""

    def build(draw: DrawFn) -> EffectiveCoverage:
        places = draw(_trees())
        used = {one.id: draw(_NUMBERS) for one in places if draw(st.booleans())}
        units = draw(st.lists(st.sampled_from(_UNITS), unique=True))
        return effective_coverage(units, places, used, at_least=draw(st.integers(1, 3)))

    return built(build)


def contact_links() -> SearchStrategy[ContactLink]:
    """Return who keeps contact with how many (联系制度落实情况)."""
    return _links(_WHO[:3], _WHO[3:])


def _links(who: tuple[str, ...], whom: tuple[str, ...]) -> SearchStrategy[ContactLink]:
    def build(draw: DrawFn) -> ContactLink:
        pairs = st.tuples(st.sampled_from(who), st.sampled_from(whom))
        least = draw(_NUMBERS)
        return contact_link(
            who,
            whom,
            draw(st.lists(pairs)),
            at_least=least,
            at_most=draw(st.none() | st.integers(least, 5)),
            times=draw(st.integers(1, 2)),
        )

    return built(build)


def double_contacts() -> SearchStrategy[DoubleContact]:
    """Return members with deputies, deputies with the people (双联系)."""
    # Of the first deputy the second link may say nothing.
    people = _links(_WHO[2:], _UNITS) | _links(_WHO[3:], _UNITS)
    return st.builds(double_contact, _links(_WHO[:2], _WHO[2:]), people)


def growths() -> SearchStrategy[Growth]:
    """Return one year against the year before, nothing before among it (同比增长)."""
    numbers = st.integers(0, 500)
    return st.builds(growth, numbers, st.just(0) | numbers)


# Pledges and menus


def pledges() -> SearchStrategy[Pledge]:
    """Return what deputies promised (履职承诺)."""
    days = st.none() | st.dates(date(2026, 1, 1), date(2026, 1, 9))
    says = st.sampled_from(["修好村道", "联系十户"])
    return st.builds(Pledge, st.sampled_from(_WHO), says, days, days, days)


def pledge_records() -> SearchStrategy[PledgeRecord]:
    """Return how pledges stand (履职承诺公示、兑现情况)."""
    days = st.dates(date(2026, 1, 1), date(2026, 1, 9))

    def build(draw: DrawFn) -> PledgeRecord:
        given = draw(st.lists(pledges(), max_size=5, unique_by=lambda one: (one.deputy, one.says)))
        return pledge_record(given, on=draw(days), deputies=_WHO)

    return built(build)


def menus_placed() -> SearchStrategy[MenuPlaces]:
    """Return who takes part in which activity, too little room among it (“点单式”履职安排)."""

    def build(draw: DrawFn) -> MenuPlaces:
        menu = draw(st.dictionaries(st.sampled_from(["视察", "调研", "接待"]), _NUMBERS))
        wanted = st.lists(st.sampled_from([*menu]), unique=True) if menu else st.just([])
        return menu_places(menu, [(one, draw(wanted)) for one in draw(_who())])

    return built(build)
