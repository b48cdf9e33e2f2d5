"""Terms: what is refused, what is left open, and what is said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest

import npcmodel as npc
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

ON = date(2026, 11, 21)
BEGAN = date(2022, 1, 10)
OVER = date(2027, 1, 10)
AFTER = date(2027, 1, 11)
NATION, COUNTY, TOWN = Level.NATIONAL, Level.COUNTY, Level.TOWN
DEPUTY, GOVERNMENT = TermHolder.DEPUTY, TermHolder.GOVERNMENT
COMMITTEE = TermHolder.STANDING_COMMITTEE
CREDENTIALS = TermHolder.TOWNSHIP_CREDENTIALS_COMMITTEE
UPPER = (
    "one that the level has: CONGRESS, DEPUTY, GOVERNMENT, STANDING_COMMITTEE, "
    "SPECIAL_COMMITTEE, SUPERVISORY_DIRECTOR, COURT_PRESIDENT, PROCURATOR_GENERAL"
)
TOWNSHIP = (
    "one that the level has: CONGRESS, DEPUTY, GOVERNMENT, TOWNSHIP_CREDENTIALS_COMMITTEE, "
    "TOWNSHIP_CHAIRS"
)
NATIONAL = (
    "one that the level has: CONGRESS, DEPUTY, STANDING_COMMITTEE, SPECIAL_COMMITTEE, "
    "GOVERNMENT, SUPERVISORY_DIRECTOR, COURT_PRESIDENT, PROCURATOR_GENERAL, "
    "CENTRAL_MILITARY_COMMISSION, PRESIDENTS"
)


def wrong(value: object) -> Any:
    """Return a value of a kind that the annotations refuse."""
    return value


def runs(when: date = AFTER, *, holder: TermHolder | Office = DEPUTY, **more: Any) -> npc.Ruling:
    """Ask whether a term that began in 2022 still runs."""
    return mandate_valid(holder, BEGAN, when, **{"level": COUNTY, "on": ON, **more})


def premier(*terms: int, **more: Any) -> npc.Ruling:
    """Ask of the terms of a Premier."""
    return consecutive_terms_valid(Office.PREMIER, terms, **{"level": NATION, "on": ON, **more})


REFUSED: list[tuple[str, Callable[[], object], str, object, str]] = [
    (
        "a holder is named, not written",
        lambda: term_of(wrong("代表"), BEGAN, level=COUNTY, on=ON),
        "holder",
        "代表",
        "a TermHolder or Office",
    ),
    (
        "a county has no President",
        lambda: term_of(TermHolder.PRESIDENTS, BEGAN, level=COUNTY, on=ON),
        "holder",
        TermHolder.PRESIDENTS,
        UPPER,
    ),
    (
        "a town has no standing committee",
        lambda: term_of(COMMITTEE, BEGAN, level=TOWN, on=ON),
        "holder",
        COMMITTEE,
        TOWNSHIP,
    ),
    (
        "the nation has no township's committee",
        lambda: term_of(CREDENTIALS, BEGAN, level=NATION, on=ON),
        "holder",
        CREDENTIALS,
        NATIONAL,
    ),
    (
        "a county has no Premier",
        lambda: term_of(Office.PREMIER, BEGAN, level=COUNTY, on=ON),
        "holder",
        Office.PREMIER,
        "an office that the level has: COUNTY",
    ),
    (
        "no text gives judges a term",
        lambda: term_of(Office.JUDGE, BEGAN, level=COUNTY, on=ON),
        "holder",
        Office.JUDGE,
        "an office whose term the texts give",
    ),
    (
        "a level is named, not written",
        lambda: term_of(DEPUTY, BEGAN, level=wrong("县"), on=ON),
        "level",
        "县",
        "a member of Level: " + ", ".join(Level.__members__),
    ),
    (
        "a term begins on a day",
        lambda: term_of(DEPUTY, wrong(2022), level=COUNTY, on=ON),
        "began",
        2022,
        "a datetime.date without a time of day",
    ),
    (
        "the law of a moment",
        lambda: term_of(DEPUTY, BEGAN, level=COUNTY, on=datetime(2026, 1, 1)),  # noqa: DTZ001  # refused
        "on",
        datetime(2026, 1, 1),  # noqa: DTZ001  # likewise
        "a datetime.date without a time of day",
    ),
    (
        "by-elected before the term",
        lambda: term_of(DEPUTY, BEGAN, level=COUNTY, on=ON, joined=date(2022, 1, 9)),
        "joined",
        date(2022, 1, 9),
        "2022-01-10, when the term began, or later",
    ),
    (
        "by-elected on no day",
        lambda: term_of(DEPUTY, BEGAN, level=COUNTY, on=ON, joined=wrong("2023")),
        "joined",
        "2023",
        "a datetime.date without a time of day",
    ),
    (
        "asked about a day before the term",
        lambda: runs(date(2022, 1, 9)),
        "when",
        date(2022, 1, 9),
        "2022-01-10, when it began, or later",
    ),
    (
        "asked about a day before the by-election",
        lambda: runs(date(2023, 5, 31), joined=date(2023, 6, 1)),
        "when",
        date(2023, 5, 31),
        "2023-06-01, when it began, or later",
    ),
    (
        "asked about no day",
        lambda: runs(wrong(None)),
        "when",
        None,
        "a datetime.date without a time of day",
    ),
    (
        "succeeded on the first day",
        lambda: runs(succeeded=BEGAN),
        "succeeded",
        BEGAN,
        "a day after 2022-01-10, when it began",
    ),
    (
        "succeeded before the by-election",
        lambda: runs(succeeded=date(2023, 6, 1), joined=date(2023, 6, 1)),
        "succeeded",
        date(2023, 6, 1),
        "a day after 2023-06-01, when it began",
    ),
    (
        "succeeded on no day",
        lambda: runs(succeeded=wrong(2027)),
        "succeeded",
        2027,
        "a datetime.date without a time of day",
    ),
    (
        "a county's term is never extended",
        lambda: runs(extended=True),
        "extended",
        True,
        "False: only the nation's term can be extended",
    ),
    (
        "a situation without an extension",
        lambda: runs(level=NATION, situation_ended=AFTER),
        "situation_ended",
        AFTER,
        "None: the term was not extended",
    ),
    (
        "a situation over before the term",
        lambda: runs(level=NATION, extended=True, situation_ended=BEGAN),
        "situation_ended",
        BEGAN,
        "a day after 2022-01-10",
    ),
    (
        "a situation over on no day",
        lambda: runs(level=NATION, extended=True, situation_ended=wrong(2027)),
        "situation_ended",
        2027,
        "a datetime.date without a time of day",
    ),
    *(
        (
            f"no by-election of an organ: {organ.name}",
            lambda organ=organ, level=level: term_of(
                organ, BEGAN, level=level, on=ON, joined=AFTER
            ),
            "joined",
            AFTER,
            "None: an office or DEPUTY is by-elected, no organ",
        )
        for organ, level in (
            (TermHolder.CONGRESS, COUNTY),
            (COMMITTEE, COUNTY),
            (TermHolder.SPECIAL_COMMITTEE, COUNTY),
            (CREDENTIALS, TOWN),
            (GOVERNMENT, TOWN),
            (TermHolder.CENTRAL_MILITARY_COMMISSION, NATION),
        )
    ),
    (
        "no by-election of an organ past its term",
        lambda: runs(holder=GOVERNMENT, joined=OVER),
        "joined",
        OVER,
        "None: an office or DEPUTY is by-elected, no organ",
    ),
    (
        "two offices in one whole term",
        lambda: premier(12, 13, others=(11, 12), partial=(13,)),
        "partial",
        (13,),
        "the terms among them in which another was held too",
    ),
    (
        "extended is yes or no",
        lambda: runs(level=NATION, extended=wrong(1)),
        "extended",
        1,
        "a bool",
    ),
    (
        "an office, not its holder",
        lambda: consecutive_terms_valid(wrong(GOVERNMENT), (1,), level=NATION, on=ON),
        "office",
        GOVERNMENT,
        "a Office",
    ),
    (
        "the level of an office",
        lambda: premier(1, level=wrong("全国")),
        "level",
        "全国",
        "a member of Level: " + ", ".join(Level.__members__),
    ),
    (
        "no Premier of a county",
        lambda: premier(1, level=COUNTY),
        "holder",
        Office.PREMIER,
        "an office that the level has: COUNTY",
    ),
    ("no term at all", premier, "terms", (), "at least the term asked about"),
    (
        "a number alone",
        lambda: consecutive_terms_valid(Office.PREMIER, wrong(2), level=NATION, on=ON),
        "terms",
        2,
        "a sequence of the numbers of terms",
    ),
    (
        "a text",
        lambda: consecutive_terms_valid(Office.PREMIER, wrong("12"), level=NATION, on=ON),
        "terms",
        "12",
        "a sequence of the numbers of terms",
    ),
    ("terms start at one", lambda: premier(0, 1), "terms", 0, "a whole number of at least 1"),
    ("terms rise", lambda: premier(13, 12), "terms", (13, 12), "rising numbers of terms"),
    ("a term twice", lambda: premier(12, 12), "terms", (12, 12), "rising numbers of terms"),
    (
        "a part of another term",
        lambda: premier(12, 13, partial=(11,)),
        "partial",
        (11,),
        "some of the terms (12, 13)",
    ),
    (
        "parts rise",
        lambda: premier(12, 13, partial=(13, 12)),
        "partial",
        (13, 12),
        "rising numbers of terms",
    ),
    (
        "another office afterwards",
        lambda: premier(13, others=(12, 14)),
        "others",
        (12, 14),
        "no term after 13, the one asked about",
    ),
    (
        "the president of the court stands alone",
        lambda: consecutive_terms_valid(
            Office.COURT_PRESIDENT, (13,), level=NATION, on=ON, others=(12,)
        ),
        "others",
        (12,),
        "(): no sentence names this office with another",
    ),
    (
        "no limit, no other offices",
        lambda: consecutive_terms_valid(
            Office.COMMITTEE_CHAIR, (13,), level=COUNTY, on=ON, others=(12,)
        ),
        "others",
        (12,),
        "(): no sentence names this office with another",
    ),
    (
        "vacant is yes or no",
        lambda: succession(president_vacant=wrong(0), vice_president_vacant=False, on=ON),
        "president_vacant",
        0,
        "a bool",
    ),
    (
        "so is the other",
        lambda: succession(president_vacant=True, vice_president_vacant=wrong("否"), on=ON),
        "vice_president_vacant",
        "否",
        "a bool",
    ),
]


@pytest.mark.parametrize(
    ("ask", "field", "value", "expected"), [row[1:] for row in REFUSED], ids=[r[0] for r in REFUSED]
)
def test_it_is_refused(ask: Callable[[], object], field: str, value: object, expected: str) -> None:
    """One error names the argument, what was given and what was wanted."""
    with pytest.raises(npc.FactsError) as caught:
        ask()

    assert (field, value, expected) == (
        caught.value.field,
        caught.value.value,
        caught.value.expected,
    )


@pytest.mark.parametrize(
    ("office", "level", "holder"),
    [
        (Office.COMMITTEE_CHAIR, COUNTY, COMMITTEE),
        (Office.COMMITTEE_VICE_CHAIR, COUNTY, COMMITTEE),
        (Office.COMMITTEE_SECRETARY_GENERAL, NATION, COMMITTEE),
        (Office.COMMITTEE_MEMBER, NATION, COMMITTEE),
        (Office.SPECIAL_COMMITTEE_MEMBER, COUNTY, TermHolder.SPECIAL_COMMITTEE),
        (Office.TOWNSHIP_CHAIR, TOWN, TermHolder.TOWNSHIP_CHAIRS),
        (Office.TOWNSHIP_VICE_CHAIR, TOWN, TermHolder.TOWNSHIP_CHAIRS),
        (Office.HEAD_OF_GOVERNMENT, TOWN, GOVERNMENT),
        (Office.DEPUTY_HEAD_OF_GOVERNMENT, TOWN, GOVERNMENT),
        (Office.OTHER_GOVERNMENT_MEMBER, COUNTY, GOVERNMENT),
        (Office.PREMIER, NATION, GOVERNMENT),
        (Office.VICE_PREMIER, NATION, GOVERNMENT),
        (Office.STATE_COUNCILLOR, NATION, GOVERNMENT),
        (Office.OTHER_STATE_COUNCIL_MEMBER, NATION, GOVERNMENT),
        (Office.SUPERVISORY_DIRECTOR, COUNTY, TermHolder.SUPERVISORY_DIRECTOR),
        (Office.COURT_PRESIDENT, COUNTY, TermHolder.COURT_PRESIDENT),
        (Office.PROCURATOR_GENERAL, COUNTY, TermHolder.PROCURATOR_GENERAL),
        (Office.MILITARY_CHAIR, NATION, TermHolder.CENTRAL_MILITARY_COMMISSION),
        (Office.MILITARY_VICE_CHAIR, NATION, TermHolder.CENTRAL_MILITARY_COMMISSION),
        (Office.OTHER_MILITARY_MEMBER, NATION, TermHolder.CENTRAL_MILITARY_COMMISSION),
        (Office.PRESIDENT, NATION, TermHolder.PRESIDENTS),
        (Office.VICE_PRESIDENT, NATION, TermHolder.PRESIDENTS),
    ],
)
def test_an_office_has_the_term_of_its_organ(
    office: Office, level: Level, holder: TermHolder
) -> None:
    """A vice-premier's term is that of the State Council."""
    term = term_of(office, BEGAN, level=level, on=ON)

    assert term_of(holder, BEGAN, level=level, on=ON) == term
    assert runs(OVER, holder=office, level=level).holds


def test_a_term_says_itself() -> None:
    """Years, end, provisions and silence, in both languages."""
    term = term_of(GOVERNMENT, BEGAN, level=COUNTY, on=ON)

    assert [
        "人民政府（县）：任期5年，自2022-01-10起，到2027-01-10届满；到何时为止：没有明文",
        "依据：每届任期5年（《宪法》（2018）第98条）",
        "依据：每届任期5年（《地方组织法》（2022）第9条）",
        "依据：每届任期5年（《地方组织法》（2022）第72条）",
        "依据：每届任期同本级人大每届任期相同（《宪法》（2018）第106条）",
        "存疑：年数届满以后是否继续行使职权，没有明文 《宪法》（2018）第106条",
    ] == term.explain("zh").splitlines()
    assert [
        "government (county): 5 years from 2022-01-10, over on 2027-01-10; it ends with: not said",
        "ground: a term of 5 years [Constitution (2018), art. 98]",
    ] == term.explain("en").splitlines()[:2]


def test_a_by_elected_deputy_serves_out_the_term() -> None:
    """The end is that of the others, and a note says why."""
    term = term_of(DEPUTY, BEGAN, level=COUNTY, on=ON, joined=date(2024, 6, 1))

    assert (OVER, TermEnd.FIRST_SESSION_OF_NEXT) == (term.nominal_end, term.ends)
    assert [note.en.partition(":")[0] for note in term.notes] == [
        "who is by-elected serves out the same term"
    ]
    assert term.notes == runs(joined=date(2024, 6, 1)).notes
    assert runs(date(2024, 6, 1), joined=date(2024, 6, 1)).holds


@pytest.mark.parametrize(
    ("holder", "level", "says"),
    [
        (GOVERNMENT, TOWN, "whether it goes on once the years are over is not said"),
        (
            CREDENTIALS,
            TOWN,
            (
                "whether the term of a congress is over with its years or with the first session "
                "of the next is not said"
            ),
        ),
    ],
)
def test_silence_leaves_it_open(holder: TermHolder, level: Level, says: str) -> None:
    """Once the years are over and nobody came, no text says yes or no."""
    ruling = runs(holder=holder, level=level)

    assert [says] == [point.says.en for point in ruling.open]
    assert [says] == [point.says.en for point in term_of(holder, BEGAN, level=level, on=ON).open]
    with pytest.raises(npc.UndecidedError):
        bool(ruling)


def test_a_late_successor_is_noted_where_a_text_carries_on() -> None:
    """It is no ground for a no: the text names the successor."""
    ruling, earlier = runs(), runs(OVER)

    assert (True, True) == (bool(ruling), bool(earlier))
    assert ["the years are over and no successor has come"] == [
        point.says.en.partition(":")[0] for point in ruling.open
    ]
    assert () == earlier.open


@pytest.mark.parametrize(
    ("holder", "cites", "says"),
    [
        (
            DEPUTY,
            "《宪法》（2018）第60条第2款",
            "the years are over and the next congress has not met",
        ),
        (
            COMMITTEE,
            "《全国人大组织法》（2021）第22条第2款",
            "the years are over and no successor has come",
        ),
    ],
)
def test_a_late_congress_of_the_nation_points_to_the_extension(
    holder: TermHolder, cites: str, says: str
) -> None:
    """Its deputies stay by one text and would need an extension by another; others do not."""
    ruling = runs(holder=holder, level=NATION)

    assert ruling.holds
    assert [(says, cites)] == [
        (point.says.en.partition(":")[0], str(point.citation)) for point in ruling.open
    ]


def test_what_is_over_says_so() -> None:
    """After the successor came."""
    ruling = runs(succeeded=date(2027, 1, 8))

    assert not ruling.holds
    assert "任期、职权已经终止" == ruling.explain("zh").splitlines()[0]
    assert [False] * 5 == [ground.holds for ground in ruling.grounds]


def test_the_very_day_is_open() -> None:
    """Neither yes nor no on the day on which the successor comes."""
    ruling = runs(date(2027, 1, 8), succeeded=date(2027, 1, 8))

    assert ruling.undecided
    assert "《代表法》（2025）第2条第3款" == str(ruling.open[0].citation)


def test_a_county_of_1992_is_open_after_its_three_years() -> None:
    """Three years for certain, five perhaps: the text does not reach the sitting congress."""
    asked = [
        mandate_valid(GOVERNMENT, date(1992, 1, 10), when, level=COUNTY, on=date(1995, 6, 1))
        for when in (date(1995, 1, 10), date(1995, 1, 11), date(1997, 1, 11))
    ]

    assert [False, True, True] == [ruling.undecided for ruling in asked]
    assert [0, 1, 2] == [len(ruling.open) for ruling in asked]


def test_an_autonomous_county_of_1990_is_open_from_the_start() -> None:
    """The wording of the day does not name it."""
    ruling = mandate_valid(
        GOVERNMENT,
        date(1990, 1, 10),
        date(1990, 1, 10),
        level=Level.AUTONOMOUS_COUNTY,
        on=date(1990, 6, 1),
    )

    assert ruling.undecided


HOW_LONG = "until when the term is extended is not said"
HOW_FAR = "what is extended is the term of the national congress"


def extended(
    when: date, holder: TermHolder = TermHolder.CONGRESS, **more: Any
) -> tuple[npc.Ruling, list[tuple[str, bool]]]:
    """Ask of a term that was extended; return the ruling and what is open in it."""
    began = date(2018, 3, 5)
    ruling = mandate_valid(holder, began, when, level=NATION, on=ON, extended=True, **more)
    return ruling, [(point.says.en.partition(",")[0], point.decides) for point in ruling.open]


def test_an_extension_is_not_named_before_the_years_are_over() -> None:
    """The last day of the years needs none."""
    ruling, points = extended(date(2023, 3, 5))

    assert ruling.holds
    assert [] == points
    assert "延长" not in ruling.explain("zh")


def test_until_when_an_extension_lasts_is_left_open() -> None:
    """The day on which the situation ended is not given."""
    ruling, points = extended(date(2023, 3, 6))

    assert ruling.undecided
    assert [(HOW_LONG, True)] == points
    assert "延长本届任期" in ruling.explain("zh")


@pytest.mark.parametrize(
    ("when", "want"),
    [(date(2025, 5, 31), True), (date(2025, 6, 1), True), (date(2025, 6, 2), None)],
)
def test_an_extension_lasts_a_year_after_the_situation(when: date, want: bool | None) -> None:  # noqa: FBT001
    """Within it the next deputies are elected; what is after it is left open."""
    ruling, points = extended(when, situation_ended=date(2024, 6, 1))

    assert want is (None if ruling.undecided else ruling.holds)
    assert [(HOW_LONG, want is None)] == points
    assert "下届代表的选举最迟2025-06-01完成" in ruling.explain("zh")
    assert "the next deputies are elected by 2025-06-01" in ruling.explain("en")


@pytest.mark.parametrize(
    ("holder", "want"),
    [
        (TermHolder.DEPUTY, [(HOW_LONG, False)]),
        (TermHolder.STANDING_COMMITTEE, [(HOW_LONG, False)]),
        (TermHolder.PRESIDENTS, [(HOW_LONG, False), (HOW_FAR, False)]),
        (TermHolder.SPECIAL_COMMITTEE, [(HOW_LONG, False), (HOW_FAR, False)]),
        (TermHolder.GOVERNMENT, [(HOW_LONG, True), (HOW_FAR, True)]),
        (TermHolder.COURT_PRESIDENT, [(HOW_LONG, True), (HOW_FAR, True)]),
    ],
)
def test_whom_an_extension_reaches(holder: TermHolder, want: list[tuple[str, bool]]) -> None:
    """Who stays by a text of its own needs none; whether it reaches the others is not said."""
    ruling, points = extended(date(2023, 3, 6), holder)

    assert want == points
    assert want[0][1] is ruling.undecided


def test_a_congress_past_its_years_is_left_open() -> None:
    """Its deputies stay, of the congress the texts give five years; the nation knows more."""
    county, nation, deputy = (
        runs(holder=holder, level=level)
        for holder, level in (
            (TermHolder.CONGRESS, COUNTY),
            (TermHolder.CONGRESS, NATION),
            (DEPUTY, COUNTY),
        )
    )
    expiry = "whether the term of a congress is over with its years or with the first session of "

    assert [None, None, True] == [
        None if one.undecided else one.holds for one in (county, nation, deputy)
    ]
    assert [expiry + "the next is not said"] == [point.says.en for point in county.open]
    assert [True, False] == [point.decides for point in nation.open]
    assert "《宪法》（2018）第60条第2款" == str(nation.open[1].citation)
    assert runs(OVER, holder=TermHolder.CONGRESS).holds


def test_offices_and_their_holders_are_by_elected() -> None:
    """A vice-premier joins the State Council; a court's president is named by the office."""
    joined = date(2024, 6, 1)
    vice = term_of(Office.VICE_PREMIER, BEGAN, level=NATION, on=ON, joined=joined)
    court = term_of(TermHolder.COURT_PRESIDENT, BEGAN, level=COUNTY, on=ON, joined=joined)

    assert (GOVERNMENT, joined) == (vice.holder, vice.joined)
    assert joined == court.joined


def test_two_offices_in_one_term_are_parts_of_it() -> None:
    """Vice-Premier first, Premier for the rest of the term."""
    ruling = premier(12, 13, others=(11, 12), partial=(12,))

    assert ruling.undecided
    assert 2 == ruling.grounds[0].count


def test_three_terms_are_one_too_many() -> None:
    """The ground counts them."""
    ruling = premier(12, 13, 14)

    assert [
        "连续任职超过法定届数",
        "依据：连续任职3届，应不多于2届，多1届（《宪法》（2018）第87条第2款）",
    ] == ruling.explain("zh").splitlines()
    assert 1 == ruling.grounds[0].excess


def test_a_part_of_a_term_is_in_doubt() -> None:
    """What counts for certain is the whole terms up to the last."""
    ruling = premier(12, 13, 14, partial=(12,))
    [ground] = ruling.grounds

    assert ruling.undecided
    assert 2 == ground.count
    assert "只计整届任职的" == (ground.says.zh if ground.says else "")
    assert ["whether a term held only in part counts is not said"] == [
        point.says.en for point in ruling.open
    ]


def test_another_office_of_the_sentence_is_in_doubt() -> None:
    """Two terms as Vice-Premier before the first as Premier."""
    ruling = premier(13, others=(11, 12))

    assert ruling.undecided
    assert ["whether the offices named in one sentence are counted together is not said"] == [
        point.says.en for point in ruling.open
    ]
    assert {"terms": (13,), "partial": (), "others": (11, 12)} == {
        name: ruling.facts[name] for name in ("terms", "partial", "others")
    }


def test_no_limit_is_said() -> None:
    """Of a county's chair; the Party's own rules were not asked."""
    ruling = consecutive_terms_valid(Office.COMMITTEE_CHAIR, range(1, 6), level=COUNTY, on=ON)

    assert ruling.holds
    assert [
        "连续任职未超过法定届数",
        (
            "依据：每届任期同本级人大相同，行使职权到下届本级人大选出新的常务委员会为止"
            "（《地方组织法》（2022）第48条）"
        ),
        "依据：宪法和法律没有限制该职务连续任职的届数（无明文）",
        "注：只问宪法和法律；党内法规和干部管理规定未问",
    ] == ruling.explain("zh").splitlines()


@pytest.mark.parametrize(
    ("president", "vice", "zh", "en"),
    [
        (
            True,
            False,
            ["副主席继任主席", "全国人大补选副主席"],
            [
                "the Vice-President becomes President",
                "the national congress elects the Vice-President",
            ],
        ),
        (
            False,
            True,
            ["全国人大补选副主席"],
            ["the national congress elects the Vice-President"],
        ),
        (
            True,
            True,
            ["委员长暂时代理主席职位", "全国人大补选主席", "全国人大补选副主席"],
            [
                "the chair of the NPC Standing Committee acts as President",
                "the national congress elects the President",
                "the national congress elects the Vice-President",
            ],
        ),
        (False, False, ["没有缺位"], ["nothing is vacant"]),
    ],
)
def test_a_succession_says_itself(
    president: bool,  # noqa: FBT001  # a row of the table
    vice: bool,  # noqa: FBT001  # likewise
    zh: list[str],
    en: list[str],
) -> None:
    """Who follows, who acts, what is elected."""
    found = succession(president_vacant=president, vice_president_vacant=vice, on=ON)
    lines = {lang: found.explain(lang).splitlines() for lang in ("zh", "en")}

    assert zh == [line for line in lines["zh"] if not line.startswith("依据")]
    assert en == [line for line in lines["en"] if not line.startswith("ground")]
    assert (Body.CONGRESS if found.to_elect else None) is found.elected_by


def test_results_are_neither_true_nor_false() -> None:
    """A term and a succession are asked for their parts."""
    for found in (
        term_of(DEPUTY, BEGAN, level=COUNTY, on=ON),
        succession(president_vacant=True, vice_president_vacant=False, on=ON),
    ):
        with pytest.raises(TypeError, match="neither true nor false"):
            bool(found)
