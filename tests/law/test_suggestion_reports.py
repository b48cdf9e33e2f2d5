"""Boundary vectors of where suggestions go, what is reported of them, and the first days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

import npcmodel as npc
from law.vectors import Vector, check_first_day, provisions, vector
from npcmodel.dates.held import State
from npcmodel.errors import FactsError, TransitionError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.profiles.suggesting import Rating
from npcmodel.suggestions import (
    Answered,
    AnswerRated,
    Assigned,
    HandlingReporter,
    Settled,
    Suggestion,
    deputies_plan_valid,
    handling_report_valid,
    handling_reports_heard,
    key_suggestion_valid,
    performance_disclosure_valid,
    suggestion_receiver_valid,
)

DEP = "《代表法》（2025）"
DEP_2015 = "《代表法》（2015）"
ORG = "《地方组织法》（2022）"
NPC_ORG = "《全国人大组织法》（2021）"
NATIONAL, COUNTY, TOWN = Level.NATIONAL, Level.COUNTY, Level.TOWN
WHO = HandlingReporter
SC, CONGRESS, PRESIDIUM = Body.STANDING_COMMITTEE, Body.CONGRESS, Body.PRESIDIUM
COUNCIL = Body.COUNCIL_OF_CHAIRPERSONS
IN_2018, IN_2023 = date(2018, 6, 1), date(2023, 6, 1)
LAST_OF_2015, FIRST_OF_2025 = date(2025, 3, 11), date(2025, 3, 12)


def state(found: Any) -> State:
    """Return how a requirement of a year stands."""
    (line,) = found
    stands: State = line.state
    return stands


def received(rule_id: str, to: Body, level: Level, *, want: bool, cites: str, **kw: Any) -> Vector:
    """Return a vector of to whom a suggestion is put."""
    return vector(rule_id, suggestion_receiver_valid, to, level=level, want=want, cites=cites, **kw)


def reported(rule_id: str, to: Body, level: Level, *, want: bool, cites: str, **kw: Any) -> Vector:
    """Return a vector of a report that is published, and printed where that is asked for."""
    facts: dict[str, Any] = {"published": True, "printed": True, "reporter": WHO.OFFICE, **kw}
    return vector(rule_id, handling_report_valid, to, level=level, want=want, cites=cites, **facts)


def plan(**changed: Any) -> dict[str, Any]:
    """Return the facts of a lawful plan, some of them changed."""
    return {"level": COUNTY, "deputies_told": True, "published": True, **changed}


def shown(**changed: Any) -> dict[str, Any]:
    """Return the facts of lawful disclosure, some of them changed."""
    facts = ("recorded", "reports_arranged", "basics_published", "duties_published")
    return {"level": COUNTY, **dict.fromkeys(facts, True), **changed}


RECEIVERS = [
    received("DEP2025-36", SC, COUNTY, in_session=False, want=True, cites=f"{DEP}第36条"),
    received("DEP2025-36", SC, NATIONAL, in_session=False, want=True, cites=f"{DEP}第36条"),
    received("DEP2025-36", CONGRESS, COUNTY, in_session=False, want=False, cites=f"{DEP}第36条"),
    received("DEP2025-36", PRESIDIUM, TOWN, in_session=False, want=True, cites=f"{DEP}第36条"),
    received("DEP2025-36", CONGRESS, TOWN, in_session=False, want=False, cites=f"{DEP}第36条"),
    received("DEP2025-24", CONGRESS, TOWN, in_session=True, want=True, cites=f"{DEP}第24条"),
    received("DEP2025-24", CONGRESS, COUNTY, in_session=True, want=True, cites=f"{DEP}第24条"),
    received("DEP2025-24", SC, COUNTY, in_session=True, want=False, cites=f"{DEP}第24条"),
    received(
        "DEP2025-36",
        SC,
        COUNTY,
        in_session=False,
        want=True,
        cites=f"{DEP_2015}第29条",
        on=LAST_OF_2015,
    ),
    received(
        "DEP2025-24",
        CONGRESS,
        COUNTY,
        in_session=True,
        want=True,
        cites=f"{DEP_2015}第18条",
        on=LAST_OF_2015,
    ),
]
KEYS = [
    vector(
        "DEP2025-52-2",
        key_suggestion_valid,
        by,
        level=level,
        want=by is COUNCIL,
        cites=f"{DEP}第52条第2款",
    )
    for level in (NATIONAL, Level.PROVINCE, Level.CITY_WITH_DISTRICTS, COUNTY)
    for by in (COUNCIL, SC, Body.SPECIAL_COMMITTEE)
]
TO_COMMITTEE = [
    reported("DEP2025-51-3", SC, COUNTY, want=True, cites=f"{DEP}第51条第3款"),
    reported("DEP2025-51-3", CONGRESS, COUNTY, want=False, cites=f"{DEP}第51条第3款"),
    reported("DEP2025-51-3", SC, COUNTY, want=False, cites=f"{DEP}第51条第3款", published=False),
    reported("DEP2025-51-3", SC, COUNTY, want=False, cites=f"{DEP}第51条第3款", printed=False),
    reported("DEP2025-51-3", SC, COUNTY, want=True, cites=f"{DEP}第51条第3款", reporter=WHO.ORGAN),
    reported(
        "DEP2025-51-3", SC, COUNTY, want=True, cites=f"{DEP}第51条第3款", reporter=WHO.WORKING_BODY
    ),
    reported("DEP2025-51-3", SC, NATIONAL, want=True, cites=f"{DEP}第51条第3款"),
    reported("DEP2025-51-3", SC, COUNTY, want=True, cites=f"{DEP_2015}第42条第3款", on=IN_2018),
    reported(
        "DEP2025-51-3",
        SC,
        COUNTY,
        want=True,
        cites=f"{DEP_2015}第42条第3款",
        on=IN_2018,
        reporter=WHO.ORGAN,
    ),
    reported(
        "DEP2025-51-3",
        SC,
        COUNTY,
        want=False,
        cites=f"{DEP_2015}第42条第3款",
        on=IN_2018,
        printed=False,
    ),
    reported(
        "DEP2025-51-3",
        SC,
        NATIONAL,
        want=False,
        cites=f"{DEP_2015}第42条第3款",
        on=IN_2018,
        published=False,
    ),
    reported(
        "DEP2025-51-3", CONGRESS, COUNTY, want=False, cites=f"{DEP_2015}第42条第3款", on=IN_2018
    ),
]
TOWNSHIP: dict[str, Any] = {"reporter": WHO.PRESIDIUM, "printed": None}
OLD_TOWNSHIP: dict[str, Any] = {"reporter": WHO.PRESIDIUM, "on": IN_2023}
TO_TOWNSHIP = [
    reported("DEP2025-51-3", CONGRESS, TOWN, want=True, cites=f"{DEP}第51条第3款", **TOWNSHIP),
    reported("DEP2025-51-3", PRESIDIUM, TOWN, want=False, cites=f"{DEP}第51条第3款", **TOWNSHIP),
    reported(
        "DEP2025-51-3",
        CONGRESS,
        TOWN,
        want=True,
        cites=f"{DEP}第51条第3款",
        reporter=WHO.ORGAN,
        printed=None,
    ),
    # Before 2025 the organs reported to the presidium, and the presidium to the congress.
    reported(
        "DEP2025-51-3",
        PRESIDIUM,
        TOWN,
        want=True,
        cites=f"{DEP_2015}第42条第3款",
        reporter=WHO.ORGAN,
        on=IN_2023,
    ),
    reported(
        "DEP2025-51-3",
        CONGRESS,
        TOWN,
        want=False,
        cites=f"{DEP_2015}第42条第3款",
        reporter=WHO.ORGAN,
        on=IN_2023,
    ),
    reported("ORG2022-42-3", CONGRESS, TOWN, want=True, cites=f"{ORG}第42条第3款", **OLD_TOWNSHIP),
    reported(
        "ORG2022-42-3", PRESIDIUM, TOWN, want=False, cites=f"{ORG}第42条第3款", **OLD_TOWNSHIP
    ),
    reported(
        "ORG2022-42-3",
        CONGRESS,
        TOWN,
        want=False,
        cites=f"{DEP_2015}第42条第3款",
        **OLD_TOWNSHIP,
        printed=False,
    ),
]
BY_OFFICE = [
    reported("ORG2022-42-3", SC, COUNTY, want=True, cites=f"{ORG}第42条第3款"),
    reported("ORG2022-42-3", CONGRESS, COUNTY, want=False, cites=f"{ORG}第42条第3款"),
    reported("ORG2022-42-3", SC, COUNTY, want=False, cites=f"{ORG}第42条第3款", published=False),
    reported("ORG2022-42-3", SC, COUNTY, want=True, cites=f"{ORG}第42条第3款", on=IN_2023),
    reported(
        "ORG2022-42-3",
        SC,
        COUNTY,
        want=False,
        cites=f"{ORG}第42条第3款",
        on=IN_2023,
        reporter=WHO.ORGAN,
    ),
    reported(
        "ORG2022-42-3",
        SC,
        COUNTY,
        want=False,
        cites=f"{ORG}第42条第3款",
        on=IN_2023,
        reporter=WHO.WORKING_BODY,
    ),
    reported("NPCORG2021-46", SC, NATIONAL, want=True, cites=f"{NPC_ORG}第46条第3款"),
    reported(
        "NPCORG2021-46", SC, NATIONAL, want=False, cites=f"{NPC_ORG}第46条第3款", published=False
    ),
    reported("NPCORG2021-46", CONGRESS, NATIONAL, want=False, cites=f"{NPC_ORG}第46条第3款"),
    reported("NPCORG2021-46", SC, NATIONAL, want=True, cites=f"{NPC_ORG}第46条第3款", on=IN_2023),
    reported(
        "NPCORG2021-46",
        SC,
        NATIONAL,
        want=False,
        cites=f"{NPC_ORG}第46条第3款",
        on=IN_2023,
        reporter=WHO.ORGAN,
    ),
]
A_YEAR = [
    vector(
        "NPCORG2021-46",
        handling_reports_heard,
        days,
        year=2025,
        on=on,
        want=want,
        get=state,
        cites=f"{NPC_ORG}第46条第3款",
    )
    for days, on, want in (
        ((), date(2025, 12, 31), State.BROKEN),
        ((), date(2025, 12, 30), State.PENDING),
        ((date(2025, 12, 31),), date(2025, 12, 31), State.MET),
        ((date(2024, 12, 31), date(2026, 1, 1)), date(2025, 12, 31), State.BROKEN),
        ((date(2025, 2, 1), date(2025, 12, 1)), date(2025, 12, 31), State.MET),
        ((date(2025, 12, 31),), date(2025, 12, 30), State.PENDING),
    )
]
PLANS = [
    vector("DEP2025-43-1", deputies_plan_valid, by, want=want, cites=f"{DEP}第43条第{k}款", **facts)
    for by, facts, want in (
        (COUNCIL, plan(), True),
        (COUNCIL, plan(level=NATIONAL), True),
        (SC, plan(), False),
        (COUNCIL, plan(deputies_told=False), False),
        (COUNCIL, plan(published=False), False),
    )
    for k in (1, 2)
]
DISCLOSURES = [
    vector(
        "DEP2025-58-2",
        performance_disclosure_valid,
        want=want,
        cites=f"{DEP}第58条第2款",
        **facts,
    )
    for facts, want in (
        (shown(), True),
        (shown(level=TOWN), True),
        (shown(level=Level.PROVINCE), True),
        (shown(recorded=False), False),
        (shown(reports_arranged=False), False),
        (shown(basics_published=False), False),
        (shown(duties_published=False), False),
    )
]
DISCLOSURES += [
    vector(
        "DEP2025-58-2",
        performance_disclosure_valid,
        want=arranged,
        cites=f"{DEP_2015}第45条第2款",
        on=LAST_OF_2015,
        **shown(level=level, recorded=False, duties_published=False, reports_arranged=arranged),
    )
    for level in (COUNTY, TOWN)
    for arranged in (True, False)
]
VECTORS = [
    *RECEIVERS,
    *KEYS,
    *TO_COMMITTEE,
    *TO_TOWNSHIP,
    *BY_OFFICE,
    *A_YEAR,
    *PLANS,
    *DISCLOSURES,
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """The value and the provision come out."""
    v.check()


@pytest.mark.parametrize(
    ("level", "law"), [(COUNTY, ORG), (NATIONAL, NPC_ORG)], ids=["local", "national"]
)
def test_who_reports_is_told_apart_by_two_laws(level: Level, law: str) -> None:
    """Since 2025 the one lets the organs report, the other names the office alone."""
    facts: dict[str, Any] = {"level": level, "published": True, "printed": True}
    office = handling_report_valid(SC, reporter=WHO.OFFICE, **facts, on=FIRST_OF_2025)
    organ = handling_report_valid(SC, reporter=WHO.ORGAN, **facts, on=FIRST_OF_2025)
    before = handling_report_valid(SC, reporter=WHO.ORGAN, **facts, on=LAST_OF_2015)
    (point,) = organ.open

    assert () == office.open
    assert organ.holds
    assert not point.decides
    assert law in str(point.citation)
    assert "另一部法律只规定由常委会办事机构（乡镇由主席团）报告，没有写其他报告人" == point.says.zh
    assert not before.holds
    assert () == before.open


def test_the_rules_of_the_congress_have_it_handled_again() -> None:
    """NPCRULES2021-32: of what was put to the national congress, from the rules' first day."""
    for year, known in ((2022, True), (2020, False)):
        case = Suggestion("1", ("甲",), NATIONAL, in_session=True)
        for event in (
            Assigned(date(year, 4, 1), ("某部",)),
            Answered(date(year, 5, 1)),
            AnswerRated(date(year, 5, 2), Rating.DISSATISFIED),
        ):
            case = case.after(event)
        grounds = case.barring(Settled(date(year, 5, 3)))

        assert (["《全国人大议事规则》（2021）第32条"] if known else []) == [
            str(one.citation) for one in grounds
        ]
        if known:
            with pytest.raises(TransitionError):
                case.after(Settled(date(year, 5, 3)))


def test_the_first_day_of_handling_again() -> None:
    """12 March 2021, and not the day before."""
    case = Suggestion("1", ("甲",), NATIONAL, in_session=True)
    for event in (
        Assigned(date(2020, 4, 1), ("某部",)),
        Answered(date(2020, 5, 1)),
        AnswerRated(date(2020, 5, 2), Rating.DISSATISFIED),
    ):
        case = case.after(event)

    assert 1 == len(case.barring(Settled(date(2021, 3, 12))))
    assert () == case.barring(Settled(date(2021, 3, 11)))


def test_first_days_known() -> None:
    """Each rule answers on its first day and refuses the day before."""
    report: dict[str, Any] = {"published": True, "printed": True}
    in_2015, in_2021 = date(2015, 8, 29), date(2021, 3, 12)
    check_first_day(suggestion_receiver_valid, SC, level=COUNTY, in_session=False, first=in_2015)
    check_first_day(suggestion_receiver_valid, SC, level=COUNTY, in_session=True, first=in_2015)
    check_first_day(key_suggestion_valid, COUNCIL, level=COUNTY, first=FIRST_OF_2025)
    check_first_day(deputies_plan_valid, COUNCIL, **plan(), first=FIRST_OF_2025)
    check_first_day(performance_disclosure_valid, **shown(), first=in_2015)
    check_first_day(
        performance_disclosure_valid, **shown(level=Level.PROVINCE), first=FIRST_OF_2025
    )
    check_first_day(
        handling_report_valid, SC, level=COUNTY, reporter=WHO.OFFICE, **report, first=in_2015
    )
    check_first_day(
        handling_report_valid, PRESIDIUM, level=TOWN, reporter=WHO.ORGAN, **report, first=in_2015
    )
    check_first_day(
        handling_report_valid,
        CONGRESS,
        level=TOWN,
        reporter=WHO.PRESIDIUM,
        **report,
        first=date(2022, 3, 12),
    )
    handling_reports_heard((), year=2021, on=in_2021)
    with pytest.raises(npc.NotInForceError):
        handling_reports_heard((), year=2021, on=in_2021 - timedelta(days=1))


@pytest.mark.parametrize(
    ("rule", "facts", "old", "new"),
    [
        (
            lambda **kw: suggestion_receiver_valid(SC, level=COUNTY, in_session=False, **kw),
            {},
            {f"{DEP_2015}第29条"},
            {f"{DEP}第36条"},
        ),
        (
            lambda **kw: suggestion_receiver_valid(SC, level=COUNTY, in_session=True, **kw),
            {},
            {f"{DEP_2015}第18条"},
            {f"{DEP}第24条"},
        ),
        (
            lambda **kw: handling_report_valid(
                SC, level=COUNTY, reporter=WHO.OFFICE, published=True, printed=True, **kw
            ),
            {},
            {f"{DEP_2015}第42条第3款", f"{ORG}第42条第3款"},
            {f"{DEP}第51条第3款", f"{ORG}第42条第3款"},
        ),
        (
            lambda **kw: performance_disclosure_valid(**shown(), **kw),
            {},
            {f"{DEP_2015}第45条第2款"},
            {f"{DEP}第58条第2款"},
        ),
    ],
    ids=["between", "in session", "report", "disclosure"],
)
def test_the_law_changes_on_12_march_2025(
    rule: Any, facts: dict[str, Any], old: set[str], new: set[str]
) -> None:
    """The last day of the old text and the first of the new one."""
    assert old == provisions(rule(on=LAST_OF_2015, **facts))
    assert new == provisions(rule(on=FIRST_OF_2025, **facts))


@pytest.mark.parametrize(
    ("level", "first", "law"),
    [(COUNTY, date(2022, 3, 12), ORG), (NATIONAL, date(2021, 3, 12), NPC_ORG)],
)
def test_organic_laws_begin_to_name_the_office(level: Level, first: date, law: str) -> None:
    """From their first day a report by the organs alone is not the one they ask for."""
    facts: dict[str, Any] = {
        "level": level,
        "reporter": WHO.ORGAN,
        "published": True,
        "printed": True,
    }
    before = handling_report_valid(SC, **facts, on=first - timedelta(days=1))
    after = handling_report_valid(SC, **facts, on=first)

    assert before.holds
    assert {f"{DEP_2015}第42条第3款"} == provisions(before)
    assert not after.holds
    assert any(one.startswith(law) for one in provisions(after))


def test_the_first_year_of_the_report_leaves_a_doubt() -> None:
    """The law of March 2021 may not ask that year for a whole year's report."""
    (found,) = handling_reports_heard((), year=2021, on=date(2021, 12, 31))

    assert State.OPEN is found.state
    assert "条文自2021-03-12起适用；当年是否要求全年的次数，没有明文" == found.open[0].says.zh
    (line,) = handling_reports_heard((), year=2022, on=date(2022, 12, 31))
    assert State.BROKEN is line.state


def test_no_text_says_who_chooses_in_townships() -> None:
    """They have no council of chairpersons: neither yes nor no."""
    found = key_suggestion_valid(PRESIDIUM, level=TOWN, on=FIRST_OF_2025)

    assert found.undecided
    assert not found.holds


BAD: list[tuple[Any, str]] = [
    (
        lambda: suggestion_receiver_valid(SC, level=TOWN, in_session=False, on=IN_2023),
        "expected a body that townships have",
    ),
    (
        lambda: suggestion_receiver_valid(SC, level=COUNTY, in_session=1, on=IN_2023),  # type: ignore[arg-type]
        "in_session = 1",
    ),
    (lambda: key_suggestion_valid(COUNCIL, level=TOWN, on=FIRST_OF_2025), "that townships have"),
    (lambda: key_suggestion_valid("主任会议", level=COUNTY, on=FIRST_OF_2025), "chosen_by"),  # type: ignore[arg-type]
    (
        lambda: deputies_plan_valid(COUNCIL, **plan(level=TOWN), on=FIRST_OF_2025),
        "level = <Level.TOWN: '镇'>: expected a level with a standing committee",
    ),
    (
        lambda: deputies_plan_valid("会", **plan(), on=FIRST_OF_2025),  # type: ignore[arg-type]
        "adopted_by = '会'",
    ),
    (
        lambda: deputies_plan_valid(COUNCIL, **plan(published=1), on=FIRST_OF_2025),
        "published = 1",
    ),
    (
        lambda: performance_disclosure_valid(**shown(level=NATIONAL), on=FIRST_OF_2025),
        "expected a local level",
    ),
    (
        lambda: performance_disclosure_valid(**shown(recorded=1), on=FIRST_OF_2025),
        "recorded = 1",
    ),
    (
        lambda: handling_report_valid(
            CONGRESS, level=TOWN, reporter=WHO.OFFICE, published=True, on=FIRST_OF_2025
        ),
        "expected one that the level has: PRESIDIUM, ORGAN",
    ),
    (
        lambda: handling_report_valid(
            SC, level=COUNTY, reporter=WHO.PRESIDIUM, published=True, on=FIRST_OF_2025
        ),
        "expected one that the level has: OFFICE, WORKING_BODY, ORGAN",
    ),
    (
        lambda: handling_report_valid(
            SC, level=COUNTY, reporter=WHO.OFFICE, published=True, on=FIRST_OF_2025
        ),
        "printed = None",
    ),
    (
        lambda: handling_report_valid(
            CONGRESS,
            level=TOWN,
            reporter=WHO.ORGAN,
            published=True,
            printed=True,
            on=FIRST_OF_2025,
        ),
        "printed = True: expected None: no law of the day asks for it",
    ),
    (
        lambda: handling_reports_heard((), year=2024, on=FIRST_OF_2025),
        "expected a day of 2024, the year asked about",
    ),
    (lambda: handling_reports_heard(("今天",), year=2025, on=FIRST_OF_2025), "days = '今天'"),  # type: ignore[arg-type]
]


@pytest.mark.parametrize(("ask", "words"), BAD, ids=[words for _, words in BAD])
def test_facts_that_contradict_raise(ask: Any, words: str) -> None:
    """One error that names what is wrong."""
    with pytest.raises(FactsError) as caught:
        ask()

    assert words in str(caught.value)


def _report(level: Level, to: Body, reporter: HandlingReporter, on: date) -> Any:
    asks = level is not TOWN or on < FIRST_OF_2025
    printed = True if asks else None
    return handling_report_valid(
        to, level=level, reporter=reporter, published=True, printed=printed, on=on
    )


@pytest.mark.parametrize(
    ("found", "cited"),
    [
        (
            _report(NATIONAL, SC, WHO.OFFICE, FIRST_OF_2025),
            [f"{DEP}第51条第3款"] * 2
            + [f"{NPC_ORG}第46条第3款", f"{DEP}第51条第3款", f"{DEP}第51条第3款"]
            + [f"{NPC_ORG}第46条第3款"],
        ),
        (
            _report(NATIONAL, SC, WHO.OFFICE, IN_2023),
            [f"{NPC_ORG}第46条第3款", f"{DEP_2015}第42条第3款", f"{NPC_ORG}第46条第3款"]
            + [f"{DEP_2015}第42条第3款"] * 2
            + [f"{NPC_ORG}第46条第3款"],
        ),
        (
            _report(COUNTY, SC, WHO.OFFICE, IN_2023),
            [f"{ORG}第42条第3款", f"{DEP_2015}第42条第3款", f"{ORG}第42条第3款"]
            + [f"{DEP_2015}第42条第3款"] * 2
            + [f"{ORG}第42条第3款"],
        ),
        (
            _report(COUNTY, SC, WHO.OFFICE, FIRST_OF_2025),
            [f"{DEP}第51条第3款"] * 2
            + [f"{ORG}第42条第3款", f"{DEP}第51条第3款", f"{DEP}第51条第3款"]
            + [f"{ORG}第42条第3款"],
        ),
        (
            _report(TOWN, CONGRESS, WHO.PRESIDIUM, IN_2023),
            [f"{ORG}第42条第3款"] * 2 + [f"{DEP_2015}第42条第3款"] * 2 + [f"{ORG}第42条第3款"],
        ),
        (
            _report(TOWN, CONGRESS, WHO.PRESIDIUM, FIRST_OF_2025),
            [f"{DEP}第51条第3款"] * 2
            + [f"{ORG}第42条第3款", f"{DEP}第51条第3款", f"{ORG}第42条第3款"],
        ),
        (
            _report(TOWN, CONGRESS, WHO.PRESIDIUM, LAST_OF_2015),
            [f"{ORG}第42条第3款"] * 2 + [f"{DEP_2015}第42条第3款"] * 2 + [f"{ORG}第42条第3款"],
        ),
        *(
            (
                _report(level, SC, WHO.OFFICE, first),
                [cites, f"{DEP_2015}第42条第3款", cites] + [f"{DEP_2015}第42条第3款"] * 2 + [cites],
            )
            for level, first, cites in (
                (COUNTY, date(2022, 3, 12), f"{ORG}第42条第3款"),
                (NATIONAL, date(2021, 3, 12), f"{NPC_ORG}第46条第3款"),
            )
        ),
        *(
            (_report(level, SC, WHO.OFFICE, before), [f"{DEP_2015}第42条第3款"] * 3)
            for level, before in ((COUNTY, date(2022, 3, 11)), (NATIONAL, date(2021, 3, 11)))
        ),
        (
            deputies_plan_valid(COUNCIL, **plan(), on=FIRST_OF_2025),
            [f"{DEP}第43条第1款"] + [f"{DEP}第43条第2款"] * 3,
        ),
        (
            performance_disclosure_valid(**shown(), on=FIRST_OF_2025),
            [f"{DEP}第58条第2款"] * 3,
        ),
        (key_suggestion_valid(COUNCIL, level=COUNTY, on=FIRST_OF_2025), [f"{DEP}第52条第2款"]),
    ],
)
def test_every_ground_cites_its_provision(found: Any, cited: list[str]) -> None:
    """One by one, in their order."""
    assert cited == [str(one.citation) for one in found.grounds]
