"""Codes of the members of standing committees: when absences lead to resignation."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

import npcmodel as npc
from law.grounds import cited, verdict
from law.vectors import ON, Vector, vector
from npcmodel.committees import (
    AbsenceStep,
    MeetingAttendance,
    TimeAway,
    absences,
    attendance_valid,
)
from npcmodel.profiles import BEIJING, HENAN, SHANDONG
from npcmodel.profiles.beijing import committee as beijing
from npcmodel.profiles.fields import versions
from npcmodel.profiles.henan import committee as henan
from npcmodel.profiles.shandong import committee as shandong

BJ = "《北京市人民代表大会常务委员会组成人员守则》（2010）第3条第2款"
BJ_1993 = "《北京市人大常委会组成人员守则》（1993）第4条第4款"
HN = "《河南省人民代表大会常务委员会组成人员守则》（2018）第19条第1款第1项"
HN_STEP = "《河南省人民代表大会常务委员会组成人员守则》（2018）第19条第1款"
SD = "《山东省人民代表大会常务委员会组成人员守则》（2018）第20条"
MAY, MUST = AbsenceStep.MAY_RESIGN, AbsenceStep.MUST_RESIGN

YEAR = 2025  # over on the day asked about


def meetings(*shape: tuple[int, int, int], year: int = YEAR) -> tuple[MeetingAttendance, ...]:
    """Return a year's meetings, a month apart: days, days on leave, days without leave."""
    return tuple(
        MeetingAttendance(date(year, month, 20), *one) for month, one in enumerate(shape, start=1)
    )


def marks(text: str, year: int = YEAR) -> tuple[MeetingAttendance, ...]:
    """Return meetings of two days: o attended, u missed without leave, l on leave, h half of it."""
    found = {"o": (2, 0, 0), "u": (2, 0, 2), "l": (2, 2, 0), "h": (2, 0, 1)}
    return meetings(*(found[mark] for mark in text), year=year)


def attended(
    rule_id: str,
    place: npc.Profile,
    history: tuple[MeetingAttendance, ...],
    want: Any,
    cites: str,
    **more: Any,
) -> Vector:
    """Return a vector of a year's attendance: kept, a ground to resign, or None for open."""
    return vector(
        rule_id,
        attendance_valid,
        history,
        year=YEAR,
        profile=place,
        want=want,
        cites=cites,
        get=verdict,
        **more,
    )


AWAY = date(2023, 11, 21)
VECTORS = [
    # 北京: more than half of the year's meeting days, those on leave not counted
    *(
        attended("LR-member_code-BJ-01", BEIJING, meetings(*shape), want, BJ)
        for shape, want in (
            (((7, 0, 7), (6, 0, 0)), False),
            (((6, 0, 6), (7, 0, 0)), True),
            (((6, 0, 6), (6, 0, 0)), None),
            (((5, 0, 5), (7, 0, 0)), True),
            (((7, 7, 0), (6, 0, 0)), True),
            (((7, 1, 6), (6, 0, 0)), True),
        )
    ),
    # 北京: two years in a row away, and at no meeting
    *(
        attended("LR-member_code-BJ-01", BEIJING, history, want, BJ, away=(time,))
        for time, history, want in (
            (TimeAway(date(2024, 11, 21)), (), False),
            (TimeAway(date(2024, 11, 22)), (), True),
            (TimeAway(AWAY, date(2025, 11, 21)), (), False),
            (TimeAway(AWAY, date(2025, 11, 20)), (), True),
            (TimeAway(AWAY), marks("oo"), True),
            # one meeting attended, on 20 January: two years before it, or after it
            (TimeAway(date(2023, 1, 20)), marks("o"), False),
            (TimeAway(date(2023, 1, 21)), marks("o"), True),
            (TimeAway(date(2023, 1, 21)), meetings((3, 0, 1)), True),
            (TimeAway(date(2023, 1, 10), date(2025, 1, 20)), marks("o", year=2023), False),
            (TimeAway(date(2023, 1, 10), date(2025, 1, 19)), marks("o", year=2023), True),
            (TimeAway(date(2024, 11, 21)), marks("o", year=2024), False),
            (TimeAway(AWAY), marks("ll"), False),
            (TimeAway(AWAY), marks("lu"), False),
        )
    ),
    # 河南: two meetings a year missed without leave
    *(
        attended("LR-member_code-HN-01", HENAN, marks(text), want, HN)
        for text, want in (
            ("uooooooo", True),
            ("uouooooo", False),
            ("uuuooooo", False),
            ("uohooooo", None),
            ("hohooooo", None),
            ("lolooooo", True),
        )
    ),
    # 河南: more than a third of the year's meeting days
    *(
        attended("LR-member_code-HN-01", HENAN, meetings(*shape), want, HN)
        for shape, want in (
            (((5, 0, 5), (9, 0, 0)), False),
            (((4, 0, 4), (8, 0, 0)), None),
            (((4, 0, 4), (9, 0, 0)), True),
            (((3, 0, 3), (9, 0, 0)), True),
            (((5, 5, 0), (9, 0, 0)), None),
            (((4, 4, 0), (9, 0, 0)), True),
        )
    ),
    # 山东: three meetings in a row missed without leave
    *(
        attended("LR-member_code-SD-01", SHANDONG, marks(text), want, SD)
        for text, want in (
            ("uuou", True),
            ("uuu", False),
            ("ouuuo", False),
            ("uuuu", False),
            ("uulu", True),
            ("uhu", None),
            ("uuouu", True),
        )
    ),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """Hold a boundary of the code."""
    v.check()


@pytest.mark.parametrize(
    ("place", "history", "away", "follows"),
    [
        (BEIJING, meetings((7, 0, 7), (6, 0, 0)), (), (MAY,)),
        (BEIJING, meetings((6, 0, 6), (7, 0, 0)), (), ()),
        (BEIJING, (), (TimeAway(AWAY),), (MAY,)),
        (HENAN, marks("uu"), (), (MUST,)),
        (HENAN, marks("uooo"), (), ()),
        (HENAN, marks("hohoooo"), (), ()),
        (SHANDONG, marks("uuu"), (), (MUST, AbsenceStep.CRITICISM)),
        (SHANDONG, marks("uouo"), (), (AbsenceStep.CRITICISM,)),
        (SHANDONG, marks("lhoo"), (), ()),
    ],
)
def test_what_follows(
    place: npc.Profile,
    history: tuple[MeetingAttendance, ...],
    away: tuple[TimeAway, ...],
    follows: tuple[AbsenceStep, ...],
) -> None:
    """May resign in Beijing, must in Henan and Shandong, where one absence is criticised."""
    found = absences(history, year=YEAR, on=ON, away=away, profile=place)

    assert follows == found.follows


@pytest.mark.parametrize(
    ("place", "on", "provisions"),
    [
        (BEIJING, ON, [BJ]),
        (BEIJING, date(1998, 2, 26), [BJ_1993]),
        (HENAN, ON, [HN_STEP]),
        (SHANDONG, ON, [SD]),
    ],
)
def test_the_consequence_has_its_provision(
    place: npc.Profile, on: date, provisions: list[str]
) -> None:
    """The step that follows stands in the code of its day."""
    found = place.find("committee.resignation", on, own=True)

    assert provisions == [str(one.provision.source) for one in found]


@pytest.mark.parametrize("field", ["unapproved_absences", "absent_days"])
def test_both_limbs_of_henan_stand_in_one_item(field: str) -> None:
    """Two meetings missed, or more than a third of the days: item 1 says both."""
    found = HENAN.find(f"committee.{field}", ON, own=True)

    assert [HN] == [str(one.provision.source) for one in found]


@pytest.mark.parametrize(("left", "want"), [(date(1995, 3, 1), False), (date(1995, 3, 2), True)])
def test_two_years_away_in_1993(left: date, want: bool) -> None:  # noqa: FBT001
    """The wording of 1993 has the two years of 2010."""
    on = date(1997, 3, 1)
    ruling = attendance_valid([], year=1996, on=on, away=[TimeAway(left)], profile=BEIJING)

    assert want is ruling.holds
    assert {BJ_1993} == set(cited(ruling))


def test_the_criticism_has_its_provision() -> None:
    """Shandong's article 20 speaks of one absence too."""
    found = absences(marks("u"), year=YEAR, on=ON, profile=SHANDONG)

    assert [SD, SD] == cited(found)
    assert "作出检查" in found.explain("zh")


@pytest.mark.parametrize(("text", "doubts"), [("h", 1), ("o", 0), ("l", 0), ("u", 0), ("hhh", 1)])
def test_part_of_a_meeting_leaves_the_criticism_in_doubt(text: str, doubts: int) -> None:
    """Whether a day missed is a meeting missed, article 20 does not say; it is said once."""
    found = absences(marks(text), year=YEAR, on=ON, profile=SHANDONG)

    assert [SD] * doubts == [str(point.citation) for point in found.open]
    assert ("u" in text) is (AbsenceStep.CRITICISM in found.follows)


# The year, and where it is in doubt


def test_any_twelve_months_are_in_doubt() -> None:
    """A miss in December and one in January lie in two years and within twelve months."""
    last = MeetingAttendance(date(2024, 12, 20), 2, unapproved=2)
    asked: dict[str, Any] = {"year": YEAR, "on": ON, "profile": HENAN}
    near, far = (
        attendance_valid((replaced, *marks("uooooooo")), **asked)
        for replaced in (last, MeetingAttendance(date(2024, 1, 20), 2, unapproved=2))
    )

    assert [None, True] == [verdict(near), verdict(far)]


def test_a_year_that_is_not_over_proves_no_share() -> None:
    """Of the days so far more than a third: later ones may make it less."""
    history = meetings((4, 0, 4), (4, 0, 0), year=2026)
    few = meetings((1, 0, 1), (4, 0, 0), year=2026)
    rulings = [
        attendance_valid(one, year=2026, on=on, profile=HENAN)
        for one, on in (
            (history, date(2026, 12, 30)),
            (history, date(2026, 12, 31)),
            (history, date(2027, 1, 1)),
            (few, date(2026, 12, 30)),
            (few, date(2026, 12, 31)),
        )
    ]

    assert [None, False, False, True, True] == [verdict(one) for one in rulings]
    assert [1, 0, 0, 1, 0] == [sum("全年" in note.zh for note in one.notes) for one in rulings]


# First days


@pytest.mark.parametrize(
    ("place", "first", "history"),
    [
        (BEIJING, date(2010, 12, 23), "uuo"),
        (BEIJING, date(1993, 9, 16), "uuo"),
        (HENAN, date(2018, 6, 1), "uuo"),
        (SHANDONG, date(2018, 3, 29), "uuu"),
    ],
)
def test_first_days_of_the_codes(place: npc.Profile, first: date, history: str) -> None:
    """Each code answers from its first day on; the day before nothing is known."""
    missed = marks(history, year=first.year - 1)
    asked: dict[str, Any] = {"year": first.year - 1, "profile": place}
    rulings = [
        attendance_valid(missed, on=on, **asked) for on in (first, first - timedelta(days=1))
    ]

    assert [False, None] == [verdict(one) for one in rulings]


@pytest.mark.parametrize(
    ("on", "provisions"),
    [
        (date(1998, 2, 26), {BJ_1993}),
        (date(1998, 2, 27), set()),
        (date(2010, 12, 22), set()),
        (date(2010, 12, 23), {BJ}),
    ],
)
def test_beijing_has_two_wordings(on: date, provisions: set[str]) -> None:
    """That of 1993 held until the revision of February 1998, which was not read."""
    ruling = attendance_valid(
        marks("uuo", year=on.year - 1),
        year=on.year - 1,
        on=on,
        profile=BEIJING,
    )

    assert provisions == set(cited(ruling))


def test_adoption_of_the_codes() -> None:
    """Adopted on these days; in force from then, for no later day was seen."""
    found = [
        (one.source.edition.adopted, one.source.edition.in_force, one.since)
        for group in (beijing.COMMITTEE_RULES, henan.COMMITTEE_RULES, shandong.COMMITTEE_RULES)
        for one in versions(group.resignation)
    ]
    days = [date(1993, 9, 16), date(2010, 12, 23), date(2018, 6, 1), date(2018, 3, 29)]

    assert [(day, day, day) for day in days] == found
