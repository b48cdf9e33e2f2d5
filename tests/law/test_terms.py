"""Terms of organs and offices: boundary vectors, first days and editions."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from law.grounds import cited, verdict
from law.vectors import ON, Vector, check_first_day, vector
from npcmodel import Body, Level
from npcmodel.facts.offices import Office
from npcmodel.terms import (
    TermEnd,
    TermHolder,
    consecutive_terms_valid,
    mandate_valid,
    succession,
    term_of,
)

FIRST, NOW = "《宪法》（1982）", "《宪法》（2018）"
NPC, ORGANIC, DEPUTIES = (
    "《全国人大组织法》（2021）",
    "《地方组织法》（2022）",
    "《代表法》（2025）",
)
COURTS, PROCURATORATES = "《人民法院组织法》（2018）", "《人民检察院组织法》（2018）"
CONSTITUTION_DAY, AMENDED_DAY = date(1982, 12, 4), date(2018, 3, 11)
NPC_DAY, ORGANIC_DAY, DEPUTIES_DAY = date(2021, 3, 12), date(2022, 3, 12), date(2025, 3, 12)
COURT_DAY = date(2019, 1, 1)
COUNTIES_DAY, TOWNSHIPS_DAY = date(1993, 3, 29), date(2004, 3, 14)
DAY = timedelta(days=1)

NATION, PROVINCE, CITY = Level.NATIONAL, Level.PROVINCE, Level.CITY_WITH_DISTRICTS
COUNTY, TOWN = Level.COUNTY, Level.TOWN
CONGRESS, DEPUTY = TermHolder.CONGRESS, TermHolder.DEPUTY
COMMITTEE, SPECIAL = TermHolder.STANDING_COMMITTEE, TermHolder.SPECIAL_COMMITTEE
CREDENTIALS, CHAIRS = TermHolder.TOWNSHIP_CREDENTIALS_COMMITTEE, TermHolder.TOWNSHIP_CHAIRS
GOVERNMENT, SUPERVISORY = TermHolder.GOVERNMENT, TermHolder.SUPERVISORY_DIRECTOR
COURT, PROCURATOR = TermHolder.COURT_PRESIDENT, TermHolder.PROCURATOR_GENERAL
MILITARY, PRESIDENTS = TermHolder.CENTRAL_MILITARY_COMMISSION, TermHolder.PRESIDENTS
FIVE_YEARS = "每届任期5年"


def shape(term: Any) -> tuple[int, date, TermEnd, bool | None]:
    """Return the years, their end, what ends the term, and whether it holds over."""
    return term.years, term.nominal_end, term.ends, term.holds_over


def lasts(  # a row of the table
    rule_id: str,
    holder: TermHolder,
    level: Level,
    began: date,
    over: date,
    ends: TermEnd,
    holds_over: Any,
    cites: str,
    *,
    on: date = ON,
) -> Vector:
    """Return a vector of a term of five years."""
    want = (5, over, ends, holds_over)
    return vector(
        rule_id, term_of, holder, began, level=level, want=want, cites=cites, get=shape, on=on
    )


def counted(rule_id: str, holder: TermHolder, level: Level, cites: str) -> Vector:
    """Return a vector of the years that one provision gives."""

    def years(term: Any) -> set[str]:
        says = {ground.says.zh for ground in term.grounds if str(ground.citation) == cites}
        return {one for one in says if one.startswith("每届任期") and one.endswith("年")}

    began = date(2022, 1, 10)
    return vector(
        rule_id, term_of, holder, began, level=level, want={FIVE_YEARS}, cites=cites, get=years
    )


def runs(  # a row of the table
    rule_id: str,
    holder: TermHolder,
    level: Level,
    began: date,
    when: date,
    succeeded: date | None,
    want: Any,
    cites: str,
    **more: Any,
) -> Vector:
    """Return a vector of whether a term still runs; None where the texts leave it open."""
    return vector(
        rule_id,
        mandate_valid,
        holder,
        began,
        when,
        level=level,
        succeeded=succeeded,
        want=want,
        cites=cites,
        get=verdict,
        **more,
    )


def until_successor(
    rule_id: str, holder: TermHolder, level: Level, began: date, came: date, cites: str
) -> list[Vector]:
    """Return vectors of what goes on until the successor comes, past its years too."""
    years_over = date(began.year + 5, began.month, began.day)
    return [
        runs(rule_id, holder, level, began, began, None, True, cites),
        runs(rule_id, holder, level, began, came - DAY, came, True, cites),
        runs(rule_id, holder, level, began, came, came, None, cites),
        runs(rule_id, holder, level, began, came + DAY, came, False, cites),
        runs(rule_id, holder, level, began, years_over + DAY, None, True, cites),
    ]


def by_years(
    rule_id: str, holder: TermHolder, level: Level, began: date, cites: str
) -> list[Vector]:
    """Return vectors of what no text carries past its years."""
    over = date(began.year + 5, began.month, began.day)
    return [
        runs(rule_id, holder, level, began, over, None, True, cites),
        runs(rule_id, holder, level, began, over + DAY, None, None, cites),
        runs(rule_id, holder, level, began, over, over - DAY, False, cites),
        runs(rule_id, holder, level, began, over + DAY, over + 9 * DAY, None, cites),
    ]


def holds_terms(  # a row of the table
    rule_id: str,
    office: Office,
    terms: tuple[int, ...],
    want: Any,
    cites: str,
    *,
    level: Level = NATION,
    **more: Any,
) -> Vector:
    """Return a vector of a history of terms."""
    return vector(
        rule_id,
        consecutive_terms_valid,
        office,
        terms,
        level=level,
        want=want,
        cites=cites,
        get=verdict,
        **more,
    )


def two_on_end(rule_id: str, office: Office, cites: str, on: date = ON) -> list[Vector]:
    """Return vectors around the limit of two terms on end."""
    return [
        holds_terms(rule_id, office, terms, want, cites, on=on)
        for terms, want in (
            ((12,), True),
            ((12, 13), True),
            ((12, 13, 14), False),
            ((11, 12, 14), True),
            ((11, 13, 14), True),
            ((10, 12, 13, 14), False),
        )
    ]


NATIONAL_TERMS = [
    lasts(
        "CONST2018-60-1",
        CONGRESS,
        NATION,
        date(2018, 3, 5),
        date(2023, 3, 5),
        TermEnd.TERM_EXPIRES,
        None,
        f"{NOW}第60条第1款",
    ),
    lasts(
        "CONST2018-60-1",
        CONGRESS,
        NATION,
        date(2024, 2, 29),
        date(2029, 2, 28),
        TermEnd.TERM_EXPIRES,
        None,
        f"{NOW}第60条第1款",
    ),
    lasts(
        "CONST2018-60-1",
        CONGRESS,
        NATION,
        date(2013, 3, 5),
        date(2018, 3, 5),
        TermEnd.TERM_EXPIRES,
        None,
        f"{FIRST}第60条第1款",
        on=AMENDED_DAY - DAY,
    ),
    *by_years("CONST2018-60-1", CONGRESS, NATION, date(2018, 3, 5), f"{NOW}第60条第1款"),
    counted("CONST2018-60-1", CONGRESS, NATION, f"{NOW}第60条第1款"),
    counted("CONST2018-60-1", CONGRESS, NATION, f"{NPC}第8条第1款"),
    *(
        one
        for rule_id, cites in (
            ("CONST2018-66-1", f"{NOW}第66条第1款"),
            ("NPCORG2021-22-2", f"{NPC}第22条第2款"),
        )
        for one in (
            lasts(
                rule_id,
                COMMITTEE,
                NATION,
                date(2018, 3, 18),
                date(2023, 3, 18),
                TermEnd.NEXT_ELECTED,
                True,
                cites,
            ),
            *until_successor(
                rule_id, COMMITTEE, NATION, date(2018, 3, 18), date(2023, 3, 11), cites
            ),
        )
    ),
    *(
        lasts(
            "CONST2018-79-3",
            PRESIDENTS,
            NATION,
            date(2018, 3, day),
            date(2023, 3, day),
            TermEnd.NEXT_TAKES_OFFICE,
            True,
            f"{NOW}第79条第3款",
        )
        for day in (10, 17)
    ),
    lasts(
        "CONST2018-83-1",
        PRESIDENTS,
        NATION,
        date(2013, 3, 14),
        date(2018, 3, 14),
        TermEnd.NEXT_TAKES_OFFICE,
        True,
        f"{NOW}第83条",
    ),
    *until_successor(
        "CONST2018-83-1",
        PRESIDENTS,
        NATION,
        date(2013, 3, 14),
        date(2018, 3, 17),
        f"{NOW}第83条",
    ),
    *(
        one
        for rule_id, holder, cites in (
            ("CONST2018-87-2", GOVERNMENT, f"{NOW}第87条第1款"),
            ("CONST2018-93-4", MILITARY, f"{NOW}第93条第4款"),
            ("CONST2018-124-3", SUPERVISORY, f"{NOW}第124条第3款"),
            ("CONST2018-129-2", COURT, f"{NOW}第129条第2款"),
            ("CONST2018-135-2", PROCURATOR, f"{NOW}第135条第2款"),
            ("COURT2018-44-1", COURT, f"{COURTS}第44条第1款"),
            ("PROC2018-39-1", PROCURATOR, f"{PROCURATORATES}第39条第1款"),
        )
        for one in (
            lasts(
                rule_id,
                holder,
                NATION,
                date(2023, 3, 11),
                date(2028, 3, 11),
                TermEnd.NOT_SAID,
                None,
                cites,
            ),
            *by_years(rule_id, holder, NATION, date(2023, 3, 11), cites),
        )
    ),
    lasts(
        "NPCORG2021-35",
        SPECIAL,
        NATION,
        date(2028, 2, 29),
        date(2033, 2, 28),
        TermEnd.NEXT_FORMED,
        True,
        f"{NPC}第35条",
    ),
    *until_successor(
        "NPCORG2021-35", SPECIAL, NATION, date(2018, 3, 13), date(2023, 3, 6), f"{NPC}第35条"
    ),
    *(
        one
        for rule_id, cites in (
            ("NPCORG2021-42", f"{NPC}第42条"),
            ("DEP2025-2-3", f"{DEPUTIES}第2条第3款"),
        )
        for one in (
            lasts(
                rule_id,
                DEPUTY,
                NATION,
                date(2018, 3, 5),
                date(2023, 3, 5),
                TermEnd.FIRST_SESSION_OF_NEXT,
                True,
                cites,
            ),
            counted(rule_id, DEPUTY, NATION, cites),
            *until_successor(rule_id, DEPUTY, NATION, date(2018, 3, 5), date(2023, 3, 5), cites),
        )
    ),
]
LOCAL_TERMS = [
    *by_years("ORG2022-9", CONGRESS, COUNTY, date(2022, 1, 10), f"{ORGANIC}第9条"),
    *by_years("CONST2018-98", CONGRESS, CITY, date(2022, 1, 10), f"{NOW}第98条"),
    *(
        counted(rule_id, CONGRESS, level, cites)
        for rule_id, cites in (("CONST2018-98", f"{NOW}第98条"), ("ORG2022-9", f"{ORGANIC}第9条"))
        for level in (PROVINCE, CITY, COUNTY, TOWN)
    ),
    *(
        lasts(
            rule_id,
            CONGRESS,
            TOWN,
            began,
            over,
            TermEnd.TERM_EXPIRES,
            None,
            cites,
        )
        for rule_id, cites in (("CONST2018-98", f"{NOW}第98条"), ("ORG2022-9", f"{ORGANIC}第9条"))
        for began, over in (
            (date(2021, 12, 28), date(2026, 12, 28)),
            (date(2024, 2, 29), date(2029, 2, 28)),
        )
    ),
    *(
        vector(
            "CONST2018-98",
            term_of,
            CONGRESS,
            date(1984, 1, 10) if level is not TOWN else date(2004, 1, 10),
            level=level,
            want=want,
            cites=f"{edition}第98条",
            get=lambda term: term.years,
            on=on,
        )
        for level, on, want, edition in (
            (PROVINCE, date(1984, 1, 10), 5, FIRST),
            (CITY, date(1990, 1, 1), 5, FIRST),
            (COUNTY, COUNTIES_DAY - DAY, 3, FIRST),
            (COUNTY, COUNTIES_DAY, 5, NOW),
            (TOWN, TOWNSHIPS_DAY - DAY, 3, FIRST),
            (TOWN, TOWNSHIPS_DAY, 5, NOW),
        )
    ),
    *(
        one
        for level in (PROVINCE, TOWN)
        for one in (
            lasts(
                "CONST2018-106-1",
                GOVERNMENT,
                level,
                date(2022, 1, 22),
                date(2027, 1, 22),
                TermEnd.NOT_SAID,
                None,
                f"{NOW}第106条",
            ),
            *by_years("CONST2018-106-1", GOVERNMENT, level, date(2022, 1, 22), f"{NOW}第106条"),
            counted("ORG2022-72", GOVERNMENT, level, f"{ORGANIC}第72条"),
            *by_years("ORG2022-72", GOVERNMENT, level, date(2022, 1, 22), f"{ORGANIC}第72条"),
        )
    ),
    *(
        one
        for rule_id, cites in (
            ("ORG2022-38", f"{ORGANIC}第38条"),
            ("DEP2025-2-3", f"{DEPUTIES}第2条第3款"),
        )
        for one in (
            lasts(
                rule_id,
                DEPUTY,
                COUNTY,
                date(2022, 1, 10),
                date(2027, 1, 10),
                TermEnd.FIRST_SESSION_OF_NEXT,
                True,
                cites,
            ),
            *until_successor(rule_id, DEPUTY, COUNTY, date(2022, 1, 10), date(2027, 1, 8), cites),
        )
    ),
    *until_successor(
        "ORG2022-48", COMMITTEE, COUNTY, date(2022, 1, 13), date(2027, 1, 11), f"{ORGANIC}第48条"
    ),
    lasts(
        "ORG2022-48",
        COMMITTEE,
        PROVINCE,
        date(2023, 1, 17),
        date(2028, 1, 17),
        TermEnd.NEXT_ELECTED,
        True,
        f"{ORGANIC}第48条",
    ),
    *until_successor(
        "ORG2022-34-2",
        SPECIAL,
        CITY,
        date(2022, 1, 13),
        date(2027, 1, 12),
        f"{ORGANIC}第34条第2款",
    ),
    lasts(
        "ORG2022-34-2",
        SPECIAL,
        PROVINCE,
        date(2023, 1, 12),
        date(2028, 1, 12),
        TermEnd.NEXT_FORMED,
        True,
        f"{ORGANIC}第34条第2款",
    ),
    lasts(
        "ORG2022-37",
        CREDENTIALS,
        TOWN,
        date(2021, 12, 28),
        date(2026, 12, 28),
        TermEnd.TERM_EXPIRES,
        None,
        f"{ORGANIC}第37条",
    ),
    *by_years("ORG2022-37", CREDENTIALS, TOWN, date(2021, 12, 28), f"{ORGANIC}第37条"),
    lasts(
        "ORG2022-18-1",
        CHAIRS,
        TOWN,
        date(2021, 12, 28),
        date(2026, 12, 28),
        TermEnd.NOT_SAID,
        None,
        f"{ORGANIC}第18条第1款",
    ),
    *by_years("ORG2022-18-1", CHAIRS, TOWN, date(2021, 12, 28), f"{ORGANIC}第18条第1款"),
    *(
        one
        for rule_id, holder, cites in (
            ("CONST2018-124-3", SUPERVISORY, f"{NOW}第124条第3款"),
            ("COURT2018-44-1", COURT, f"{COURTS}第44条第1款"),
            ("PROC2018-39-1", PROCURATOR, f"{PROCURATORATES}第39条第1款"),
        )
        for one in by_years(rule_id, holder, COUNTY, date(2022, 1, 13), cites)
    ),
]
LIMITS = [
    *two_on_end("CONST2018-66-2", Office.COMMITTEE_CHAIR, f"{NOW}第66条第2款"),
    *two_on_end("CONST2018-66-2", Office.COMMITTEE_VICE_CHAIR, f"{NOW}第66条第2款"),
    *two_on_end("CONST2018-87-2", Office.PREMIER, f"{NOW}第87条第2款"),
    *two_on_end("CONST2018-87-2", Office.VICE_PREMIER, f"{NOW}第87条第2款"),
    *two_on_end("CONST2018-87-2", Office.STATE_COUNCILLOR, f"{NOW}第87条第2款"),
    *two_on_end("CONST2018-124-3", Office.SUPERVISORY_DIRECTOR, f"{NOW}第124条第3款"),
    *two_on_end("CONST2018-129-2", Office.COURT_PRESIDENT, f"{NOW}第129条第2款"),
    *two_on_end("CONST2018-135-2", Office.PROCURATOR_GENERAL, f"{NOW}第135条第2款"),
    *(
        one
        for rule_id, office, cites in (
            ("CONST2018-66-2", Office.COMMITTEE_CHAIR, f"{FIRST}第66条第2款"),
            ("CONST2018-79-3", Office.PRESIDENT, f"{FIRST}第79条第3款"),
            ("CONST2018-79-3", Office.VICE_PRESIDENT, f"{FIRST}第79条第3款"),
            ("CONST2018-87-2", Office.PREMIER, f"{FIRST}第87条第2款"),
            ("CONST2018-129-2", Office.COURT_PRESIDENT, f"{FIRST}第124条第2款"),
            ("CONST2018-135-2", Office.PROCURATOR_GENERAL, f"{FIRST}第130条第2款"),
        )
        for one in two_on_end(rule_id, office, cites, AMENDED_DAY - DAY)
    ),
    *(
        holds_terms("CONST2018-79-3", office, (12, 13, 14), True, f"{NOW}第79条第3款", on=on)
        for office in (Office.PRESIDENT, Office.VICE_PRESIDENT)
        for on in (AMENDED_DAY, ON)
    ),
    holds_terms("CONST2018-93-4", Office.MILITARY_CHAIR, (12, 13, 14), True, f"{NOW}第93条第4款"),
    holds_terms(
        "CONST2018-124-3",
        Office.SUPERVISORY_DIRECTOR,
        (1, 2, 3, 4),
        True,
        f"{NOW}第124条第3款",
        level=COUNTY,
    ),
    # a term held in part; an office of the same sentence
    *(
        holds_terms("CONST2018-87-2", Office.PREMIER, held, want, f"{NOW}第87条第2款", **more)
        for held, more, want in (
            ((11, 12, 13), {"partial": (11,)}, None),
            ((11, 12, 13), {"partial": (13,)}, None),
            ((10, 11, 12, 13), {"partial": (10,)}, False),
            ((12, 13), {"partial": (12,)}, True),
            ((13,), {"others": (12,)}, True),
            ((13,), {"others": (11, 12)}, None),
            ((13,), {"others": (10, 11)}, True),
            ((11, 12, 13), {"others": (10,)}, False),
        )
    ),
]


def follows(found: Any) -> tuple[Office | None, Office | None, tuple[Office, ...], Body | None]:
    """Return who succeeds, who acts, what is to be filled, and by whom."""
    return found.succeeds, found.acts, found.to_elect, found.elected_by


VACANCIES = [
    vector(
        "CONST2018-84",
        succession,
        president_vacant=president,
        vice_president_vacant=vice,
        want=(succeeds, acts, elects, Body.CONGRESS),
        cites=f"{NOW}第84条第{paragraph}款",
        get=follows,
    )
    for president, vice, succeeds, acts, elects, paragraph in (
        (True, False, Office.VICE_PRESIDENT, None, (Office.VICE_PRESIDENT,), 1),
        (True, False, Office.VICE_PRESIDENT, None, (Office.VICE_PRESIDENT,), 2),
        (False, True, None, None, (Office.VICE_PRESIDENT,), 2),
        (True, True, None, Office.COMMITTEE_CHAIR, (Office.PRESIDENT, Office.VICE_PRESIDENT), 3),
    )
]
VACANCIES.append(
    vector(
        "CONST2018-84",
        succession,
        president_vacant=False,
        vice_president_vacant=False,
        want=(None, None, (), None),
        cites=f"{NOW}第83条",
        get=follows,
    )
)
SITUATION_ENDED = date(2024, 2, 29)
EXTENDED = [
    runs(
        "CONST2018-60-2b",
        holder,
        NATION,
        date(2018, 3, 5),
        when,
        None,
        want,
        f"{NOW}第60条第2款",
        extended=True,
        situation_ended=over,
    )
    for holder, when, over, want in (
        (CONGRESS, date(2023, 3, 6), None, None),
        (CONGRESS, date(2023, 3, 6), SITUATION_ENDED, True),
        (CONGRESS, date(2025, 2, 27), SITUATION_ENDED, True),
        (CONGRESS, date(2025, 2, 28), SITUATION_ENDED, True),
        (CONGRESS, date(2025, 3, 1), SITUATION_ENDED, None),
        (DEPUTY, date(2025, 3, 1), SITUATION_ENDED, True),
        (COMMITTEE, date(2025, 3, 1), SITUATION_ENDED, True),
        (GOVERNMENT, date(2025, 2, 28), SITUATION_ENDED, None),
    )
]
VECTORS = [*NATIONAL_TERMS, *LOCAL_TERMS, *LIMITS, *VACANCIES, *EXTENDED]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """The rule gives the value worked out from the text, and cites the provision."""
    v.check()


BEGAN = date(2022, 3, 12)


def term(holder: TermHolder, level: Level, on: date) -> list[str]:
    """Return the provisions that give a term on a day."""
    return cited(term_of(holder, BEGAN, level=level, on=on))


FIRST_DAYS = [
    (CONGRESS, NATION, CONSTITUTION_DAY),
    (CONGRESS, PROVINCE, CONSTITUTION_DAY),
    (CONGRESS, COUNTY, CONSTITUTION_DAY),
    (CONGRESS, TOWN, CONSTITUTION_DAY),
    (DEPUTY, NATION, NPC_DAY),
    (DEPUTY, COUNTY, ORGANIC_DAY),
    (COMMITTEE, NATION, CONSTITUTION_DAY),
    (COMMITTEE, COUNTY, ORGANIC_DAY),
    (SPECIAL, NATION, NPC_DAY),
    (SPECIAL, COUNTY, ORGANIC_DAY),
    (CREDENTIALS, TOWN, ORGANIC_DAY),
    (CHAIRS, TOWN, ORGANIC_DAY),
    (GOVERNMENT, NATION, CONSTITUTION_DAY),
    (GOVERNMENT, TOWN, CONSTITUTION_DAY),
    (SUPERVISORY, NATION, AMENDED_DAY),
    (SUPERVISORY, COUNTY, AMENDED_DAY),
    (COURT, NATION, CONSTITUTION_DAY),
    (COURT, COUNTY, COURT_DAY),
    (PROCURATOR, NATION, CONSTITUTION_DAY),
    (PROCURATOR, COUNTY, COURT_DAY),
    (MILITARY, NATION, CONSTITUTION_DAY),
    (PRESIDENTS, NATION, CONSTITUTION_DAY),
]


@pytest.mark.parametrize(("holder", "level", "first"), FIRST_DAYS)
def test_the_first_day_of_a_term(holder: TermHolder, level: Level, first: date) -> None:
    """The term is known from the first day of its provision, and not before."""
    check_first_day(term_of, holder, BEGAN, level=level, first=first)
    check_first_day(mandate_valid, holder, BEGAN, BEGAN, level=level, first=first)


@pytest.mark.parametrize(
    ("office", "level", "first"),
    [
        (Office.COMMITTEE_CHAIR, NATION, CONSTITUTION_DAY),
        (Office.PRESIDENT, NATION, CONSTITUTION_DAY),
        (Office.PREMIER, NATION, CONSTITUTION_DAY),
        (Office.SUPERVISORY_DIRECTOR, NATION, AMENDED_DAY),
        (Office.COURT_PRESIDENT, NATION, CONSTITUTION_DAY),
        (Office.PROCURATOR_GENERAL, NATION, CONSTITUTION_DAY),
        (Office.COURT_PRESIDENT, COUNTY, COURT_DAY),
        (Office.COMMITTEE_CHAIR, COUNTY, ORGANIC_DAY),
    ],
)
def test_the_first_day_of_a_limit(office: Office, level: Level, first: date) -> None:
    """What limits the terms of an office, or does not, is known from a first day on."""
    check_first_day(consecutive_terms_valid, office, (1,), level=level, first=first)


@pytest.mark.parametrize(
    ("president", "vice"), [(True, True), (True, False), (False, True), (False, False)]
)
def test_the_first_day_of_a_succession(
    president: bool,  # noqa: FBT001  # a row of the table
    vice: bool,  # noqa: FBT001  # likewise
) -> None:
    """Vacancies are known from the Constitution's first day."""
    check_first_day(
        succession,
        president_vacant=president,
        vice_president_vacant=vice,
        first=CONSTITUTION_DAY,
    )


def old(*parts: str) -> list[str]:
    """Return provisions of the Constitution of 1982."""
    return [f"{FIRST}第{part}" for part in parts]


def new(*parts: str) -> list[str]:
    """Return provisions of the Constitution of 2018."""
    return [f"{NOW}第{part}" for part in parts]


EDITIONS = [
    (CONGRESS, NATION, old("60条第1款"), new("60条第1款")),
    (CONGRESS, PROVINCE, old("98条"), new("98条")),
    (COMMITTEE, NATION, old("60条第1款", "66条第1款"), new("60条第1款", "66条第1款")),
    (
        PRESIDENTS,
        NATION,
        old("60条第1款", "79条第3款", "83条"),
        new("60条第1款", "79条第3款", "83条"),
    ),
    (GOVERNMENT, NATION, old("60条第1款", "87条第1款"), new("60条第1款", "87条第1款")),
    (MILITARY, NATION, old("60条第1款", "93条第4款"), new("60条第1款", "93条第4款")),
    (COURT, NATION, old("60条第1款", "124条第2款"), new("60条第1款", "129条第2款")),
    (PROCURATOR, NATION, old("60条第1款", "130条第2款"), new("60条第1款", "135条第2款")),
    (GOVERNMENT, CITY, old("98条", "106条"), new("98条", "106条")),
]


@pytest.mark.parametrize(("holder", "level", "before", "after"), EDITIONS)
def test_the_edition_of_the_day_is_cited(
    holder: TermHolder, level: Level, before: list[str], after: list[str]
) -> None:
    """That of 1982 until the amendment of 2018, with the numbers of its day."""
    assert before == term(holder, level, CONSTITUTION_DAY)
    assert before == term(holder, level, AMENDED_DAY - DAY)
    assert after == term(holder, level, AMENDED_DAY)


@pytest.mark.parametrize(
    ("holder", "level", "first", "text"),
    [
        (CONGRESS, NATION, NPC_DAY, f"{NPC}第8条第1款"),
        (COMMITTEE, NATION, NPC_DAY, f"{NPC}第22条第2款"),
        (DEPUTY, NATION, DEPUTIES_DAY, f"{DEPUTIES}第2条第3款"),
        (DEPUTY, TOWN, DEPUTIES_DAY, f"{DEPUTIES}第2条第3款"),
        (CONGRESS, CITY, ORGANIC_DAY, f"{ORGANIC}第9条"),
        (GOVERNMENT, CITY, ORGANIC_DAY, f"{ORGANIC}第72条"),
        (COURT, NATION, COURT_DAY, f"{COURTS}第44条第1款"),
        (PROCURATOR, NATION, COURT_DAY, f"{PROCURATORATES}第39条第1款"),
    ],
)
def test_a_second_text_is_cited_from_its_first_day(
    holder: TermHolder, level: Level, first: date, text: str
) -> None:
    """A statute joins the Constitution, or another statute, on its own first day."""
    assert text not in term(holder, level, first - DAY)
    assert text in term(holder, level, first)


@pytest.mark.parametrize(
    ("level", "want"),
    [
        (
            NATION,
            [
                f"{NOW}第60条第1款",
                f"{NPC}第8条第1款",
                f"{NPC}第42条",
                f"{DEPUTIES}第2条第3款",
                f"{NPC}第42条",
                f"{DEPUTIES}第2条第3款",
            ],
        ),
        (
            COUNTY,
            [
                f"{NOW}第98条",
                f"{ORGANIC}第9条",
                f"{DEPUTIES}第2条第3款",
                f"{ORGANIC}第38条",
                f"{DEPUTIES}第2条第3款",
            ],
        ),
    ],
)
def test_a_deputy_has_years_and_an_end_from_each_text(level: Level, want: list[str]) -> None:
    """Years first, then from when until when."""
    assert want == term(DEPUTY, level, ON)


@pytest.mark.parametrize("on", [CONSTITUTION_DAY, NPC_DAY, ORGANIC_DAY, DEPUTIES_DAY])
@pytest.mark.parametrize("level", [NATION, TOWN])
def test_of_a_congress_the_texts_give_years_alone(level: Level, on: date) -> None:
    """Until when deputies serve is said of deputies: none of these texts is cited."""
    found = term_of(CONGRESS, BEGAN, level=level, on=on)

    assert TermEnd.TERM_EXPIRES is found.ends
    assert not {f"{NPC}第42条", f"{ORGANIC}第38条", f"{DEPUTIES}第2条第3款"} & set(cited(found))


@pytest.mark.parametrize("on", [CONSTITUTION_DAY, AMENDED_DAY - DAY, AMENDED_DAY])
def test_a_succession_cites_the_edition_of_its_day(on: date) -> None:
    """Article 84 has the same three paragraphs in 1982 and in 2018."""
    text = NOW if on == AMENDED_DAY else FIRST
    both, one = (
        cited(succession(president_vacant=True, vice_president_vacant=vice, on=on))
        for vice in (True, False)
    )

    assert [f"{text}第84条第3款"] == both
    assert [f"{text}第84条第1款", f"{text}第84条第2款"] == one


def doubts(level: Level, began: date, on: date) -> list[str]:
    """Return what is in doubt of a congress's years, in English."""
    found = term_of(CONGRESS, began, level=level, on=on)
    return [point.says.en.split(",", maxsplit=1)[0] for point in found.open if point.decides]


def test_a_term_begun_under_other_years_is_in_doubt() -> None:
    """The texts do not say what became of the congresses then sitting."""
    changed = ["the years were others on the day the term began"]

    assert changed == doubts(COUNTY, COUNTIES_DAY - DAY, COUNTIES_DAY)
    assert [] == doubts(COUNTY, COUNTIES_DAY, COUNTIES_DAY)
    assert changed == doubts(TOWN, TOWNSHIPS_DAY - DAY, ON)
    assert [] == doubts(TOWN, TOWNSHIPS_DAY, ON)


def test_autonomous_places_are_named_since_2004() -> None:
    """The wordings before name no autonomous region, prefecture or county."""
    unnamed = ["the wording of the day does not name autonomous places; counted like others of "]
    levels = (Level.AUTONOMOUS_REGION, Level.AUTONOMOUS_PREFECTURE, Level.AUTONOMOUS_COUNTY)
    before, after = (
        [doubts(level, COUNTIES_DAY, on) for level in levels]
        for on in (TOWNSHIPS_DAY - DAY, TOWNSHIPS_DAY)
    )

    assert [unnamed[0] + "their tier"] * 3 == [found[0] for found in before]
    assert [[]] * 3 == after
    assert [] == doubts(Level.ETHNIC_TOWNSHIP, COUNTIES_DAY, TOWNSHIPS_DAY - DAY)


def test_the_doubt_on_autonomous_places_cites_the_old_wording() -> None:
    """And is there from the Constitution's first day."""
    found = [
        term_of(GOVERNMENT, on, level=Level.AUTONOMOUS_COUNTY, on=on).open[0].citation
        for on in (CONSTITUTION_DAY, TOWNSHIPS_DAY - DAY)
    ]

    assert [f"{FIRST}第98条"] * 2 == [str(citation) for citation in found]


def test_a_term_begun_before_1982_is_in_doubt() -> None:
    """The texts of its first day are not known."""
    [doubt] = doubts(NATION, CONSTITUTION_DAY - DAY, CONSTITUTION_DAY)

    assert "the law of the day on which the term began is not known" == doubt.partition(";")[0]
    assert [] == doubts(NATION, CONSTITUTION_DAY, CONSTITUTION_DAY)


@pytest.mark.parametrize("on", [AMENDED_DAY - DAY, AMENDED_DAY])
def test_an_extension_is_cited(on: date) -> None:
    """It rests on article 60, in the edition of the day."""
    ruling = mandate_valid(
        CONGRESS,
        date(2010, 3, 5),
        date(2015, 3, 6),
        level=NATION,
        on=on,
        extended=True,
        situation_ended=date(2015, 1, 1),
    )
    text = NOW if on == AMENDED_DAY else FIRST

    assert ruling.holds
    assert [f"{text}第60条第2款"] * 2 == cited(ruling)[-2:]
