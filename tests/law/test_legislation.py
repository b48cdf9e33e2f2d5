"""Boundary vectors of making laws and regulations, and the first days of the texts."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

import npcmodel as npc
from law.grounds import cited, verdict
from law.vectors import Vector, check_first_day, vector
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.legislation import (
    HigherText,
    IdleCause,
    LegislationTime,
    OrderPart,
    ReadingStep,
    RegulationKind,
    UnifiedStep,
    clause_vote_valid,
    interim_rule_valid,
    law_comment_valid,
    law_order_valid,
    legislation_due,
    legislation_in_time,
    reading_valid,
    readings_valid,
    regulation_approval_valid,
    regulation_effective,
    regulation_maker_valid,
    termination_valid,
    unified_deliberation_valid,
)

LEG = "《立法法》（2023）"
RULES = "《全国人大议事规则》（2021）"
RULES_1989 = "《全国人大议事规则》（1989）"
ON = date(2026, 11, 21)
FIRST = date(2023, 3, 15)
T = LegislationTime
COUNCIL = Body.COUNCIL_OF_CHAIRPERSONS
CONGRESS, COMMITTEE = Body.CONGRESS, Body.STANDING_COMMITTEE
STEP, UNIFIED = ReadingStep, UnifiedStep
LOCAL = RegulationKind.LOCAL_REGULATION
AUTONOMY = RegulationKind.AUTONOMY_REGULATION
SEPARATE = RegulationKind.SEPARATE_REGULATION


def due(found: Any) -> date:
    """Return the last day."""
    last: date = found.due
    return last


def noted(ruling: Any) -> int:
    """Return how many usual numbers were missed."""
    return len(ruling.notes)


def _with(given: dict[str, Any], **usual: Any) -> dict[str, Any]:
    return {**usual, **given}


def _read(rule_id: str, number: int, want: Any, cites: str, *, given: str = "") -> Vector:
    """One bill read so often, of which the letters hold: consistent, narrow, urgent."""
    return vector(
        rule_id,
        readings_valid,
        number,
        want=want,
        cites=f"{LEG}第{cites}",
        consistent="c" in given,
        narrow="n" in given,
        urgent="u" in given,
    )


def _timed(rule_id: str, what: T, done: date, event: date, want: Any, cites: str) -> Vector:
    return vector(
        rule_id,
        legislation_in_time,
        what,
        done,
        want=want,
        cites=cites if cites.startswith("《") else f"{LEG}第{cites}",
        event=event,
    )


def _last(rule_id: str, what: T, event: date, want: date, cites: str) -> Vector:
    return vector(
        rule_id, legislation_due, what, event, want=want, cites=f"{LEG}第{cites}", get=due
    )


def _idle(decided: date, want: Any, **changed: Any) -> Vector:
    given: dict[str, Any] = {
        "since": date(2024, 2, 29),
        "decided_by": COUNCIL,
        "reported": True,
        **changed,
    }
    cause = given.pop("cause", IdleCause.DIVIDED)
    return vector(
        "LEG2023-45",
        termination_valid,
        cause,
        want=want,
        cites=f"{LEG}第45条",
        decided=decided,
        **given,
    )


def _comment(rule_id: str, days: int | None, want: Any, cites: str, **given: Any) -> Vector:
    return vector(
        rule_id,
        law_comment_valid,
        days,
        want=want,
        cites=cites,
        **_with(given, reported=days is not None),
    )


def _effective(
    kind: RegulationKind, level: Level, by: Body, approver: Level | None, want: Any, cites: str
) -> Vector:
    return vector(
        "LEG2023-85-1" if kind is not LOCAL else "LEG2023-81-1",
        regulation_effective,
        kind,
        level,
        want=want,
        cites=f"{LEG}第{cites}",
        made_by=by,
        approved_by=approver,
    )


def _maker(level: Level, by: Body, want: Any, cites: str, *, major: bool = False) -> Vector:
    return vector(
        "LEG2023-86",
        regulation_maker_valid,
        level,
        by,
        want=want,
        cites=f"{LEG}第{cites}",
        especially_major=major,
    )


def _interim(on: date, want: Any, asked_for: date | None = None, **given: Any) -> Vector:
    return vector(
        "LEG2023-93-5",
        interim_rule_valid,
        date(2024, 2, 29),
        want=want,
        cites=f"{LEG}第93条第5款",
        asked_for=asked_for,
        on=on,
        **_with(given, ripe=False, pressing=True),
    )


OPENS = date(2026, 12, 22)
SESSION = date(2028, 3, 5)
TERM = date(2026, 1, 1)
TERM_ENDS = date(2028, 8, 31)
IN_FORCE = date(2026, 1, 1)
ASKED = date(2026, 6, 30)
ONE = timedelta(days=1)

VECTORS = [
    # Readings
    _read("LEG2023-32-1", 2, False, "32条第1款"),
    _read("LEG2023-32-1", 3, True, "32条第1款"),
    _read("LEG2023-32-1", 4, True, "32条第1款"),
    _read("LEG2023-32-1", 2, False, "32条第1款", given="n"),
    _read("LEG2023-33", 1, False, "33条", given="c"),
    _read("LEG2023-33", 2, True, "33条", given="c"),
    _read("LEG2023-33", 2, True, "33条", given="cu"),
    _read("LEG2023-33", 1, True, "33条", given="cn"),
    _read("LEG2023-33", 1, True, "33条", given="nu"),
    _read("LEG2023-33", 2, True, "33条", given="nu"),
    _read("LEG2023-33", 1, False, "33条", given="n"),
    _read("LEG2023-33", 1, False, "33条", given="cu"),
    _read("LEG2023-33", 0, False, "33条", given="cnu"),
    # The end without a vote: two years from a leap day are full on 28 February, itself left open.
    _idle(date(2026, 2, 27), False),
    _idle(date(2026, 2, 28), False),
    _idle(date(2026, 3, 1), True),
    _idle(date(2026, 3, 1), True, cause=IdleCause.VOTE_PUT_OFF),
    _idle(date(2026, 2, 27), False, cause=IdleCause.VOTE_PUT_OFF),
    _idle(date(2026, 3, 1), False, cause=IdleCause.OTHERWISE_SHELVED),
    _idle(date(2026, 3, 1), False, decided_by=COMMITTEE),
    _idle(date(2026, 3, 1), False, reported=False),
    _idle(date(2026, 3, 1), True, reported=False, extended=True),
    _idle(date(2026, 2, 27), False, reported=False, extended=True),
    # Drafts sent out
    _timed("LEG2023-31", T.MEMBERS_DRAFT, date(2026, 12, 14), OPENS, True, "31条第1款"),
    _timed("LEG2023-31", T.MEMBERS_DRAFT, date(2026, 12, 15), OPENS, True, "31条第1款"),
    _timed("LEG2023-31", T.MEMBERS_DRAFT, date(2026, 12, 16), OPENS, False, "31条第1款"),
    _last("LEG2023-31", T.MEMBERS_DRAFT, date(2027, 1, 4), date(2026, 12, 28), "31条第1款"),
    _timed("LEG2023-20", T.CONGRESS_DRAFT, date(2028, 2, 4), SESSION, True, "20条"),
    _timed("LEG2023-20", T.CONGRESS_DRAFT, date(2028, 2, 5), SESSION, True, "20条"),
    _timed("LEG2023-20", T.CONGRESS_DRAFT, date(2028, 2, 6), SESSION, False, "20条"),
    _timed("LEG2023-20", T.CONGRESS_DRAFT, date(2028, 2, 6), SESSION, False, f"{RULES}第6条第1款"),
    _last("LEG2023-20", T.CONGRESS_DRAFT, date(2027, 3, 31), date(2027, 2, 28), "20条"),
    # Authorisation
    _timed("LEG2023-13-2", T.AUTHORISATION, date(2030, 12, 31), TERM, True, "13条第2款"),
    _timed("LEG2023-13-2", T.AUTHORISATION, date(2031, 1, 1), TERM, False, "13条第2款"),
    _timed("LEG2023-13-2", T.AUTHORISATION, date(2031, 1, 2), TERM, False, "13条第2款"),
    _last("LEG2023-13-2", T.AUTHORISATION, date(2023, 3, 15), date(2028, 3, 15), "13条第2款"),
    _timed("LEG2023-13-3", T.AUTHORISATION_REPORT, date(2028, 2, 28), TERM_ENDS, True, "13条第3款"),
    _timed("LEG2023-13-3", T.AUTHORISATION_REPORT, date(2028, 2, 29), TERM_ENDS, True, "13条第3款"),
    _timed("LEG2023-13-3", T.AUTHORISATION_REPORT, date(2028, 3, 1), TERM_ENDS, False, "13条第3款"),
    _last(
        "LEG2023-13-3",
        T.AUTHORISATION_REPORT,
        date(2028, 12, 31),
        date(2028, 6, 30),
        "13条第3款",
    ),
    # Supporting rules
    _timed("LEG2023-66", T.SUPPORTING_RULES, date(2025, 9, 1), IN_FORCE, True, "66条"),
    _timed("LEG2023-66", T.SUPPORTING_RULES, date(2026, 12, 31), IN_FORCE, True, "66条"),
    _timed("LEG2023-66", T.SUPPORTING_RULES, date(2027, 1, 1), IN_FORCE, True, "66条"),
    _timed("LEG2023-66", T.SUPPORTING_RULES, date(2027, 1, 2), IN_FORCE, False, "66条"),
    _last("LEG2023-66", T.SUPPORTING_RULES, date(2024, 2, 29), date(2025, 2, 28), "66条"),
    # Approval
    _timed("LEG2023-81-1", T.APPROVAL, date(2026, 10, 29), ASKED, True, "81条第1款"),
    _timed("LEG2023-81-1", T.APPROVAL, date(2026, 10, 30), ASKED, True, "81条第1款"),
    _timed("LEG2023-81-1", T.APPROVAL, date(2026, 10, 31), ASKED, False, "81条第1款"),
    _last("LEG2023-81-1", T.APPROVAL, date(2026, 1, 1), date(2026, 5, 1), "81条第1款"),
    _effective(LOCAL, Level.CITY_WITH_DISTRICTS, COMMITTEE, Level.PROVINCE, True, "81条第1款"),
    _effective(LOCAL, Level.CITY_WITH_DISTRICTS, COMMITTEE, None, False, "81条第1款"),
    _effective(LOCAL, Level.CITY_WITH_DISTRICTS, CONGRESS, Level.NATIONAL, False, "81条第1款"),
    _effective(
        LOCAL, Level.AUTONOMOUS_PREFECTURE, CONGRESS, Level.AUTONOMOUS_REGION, True, "81条第4款"
    ),
    _effective(LOCAL, Level.CITY_WITH_DISTRICTS, CONGRESS, Level.MUNICIPALITY, False, "81条第1款"),
    # Comment: thirty days are usual
    _comment("LEG2023-40", 29, 1, f"{LEG}第40条", get=noted),
    _comment("LEG2023-40", 30, 0, f"{LEG}第40条", get=noted),
    _comment("LEG2023-40", 31, 0, f"{LEG}第40条", get=noted),
    _comment("LEG2023-40", 29, True, f"{LEG}第40条"),
    _comment("LEG2023-40", None, False, f"{LEG}第40条"),
    _comment("LEG2023-40", None, True, f"{LEG}第40条", council_decided_not=True),
    _comment("LEG2023-40", 30, False, f"{LEG}第40条", reported=False),
    _comment("NPCRULES2021-27-2", 29, 2, f"{RULES}第27条第2款", get=noted, for_congress=True),
    _comment("NPCRULES2021-27-2", 30, 0, f"{RULES}第27条第2款", get=noted, for_congress=True),
    _comment("NPCRULES2021-27-2", None, False, f"{RULES}第27条第2款", for_congress=True),
    # Autonomy
    _effective(AUTONOMY, Level.AUTONOMOUS_REGION, CONGRESS, Level.NATIONAL, True, "85条第1款"),
    _effective(AUTONOMY, Level.AUTONOMOUS_REGION, CONGRESS, Level.PROVINCE, False, "85条第1款"),
    _effective(AUTONOMY, Level.AUTONOMOUS_REGION, COMMITTEE, Level.NATIONAL, False, "85条第1款"),
    _effective(SEPARATE, Level.AUTONOMOUS_PREFECTURE, CONGRESS, Level.PROVINCE, True, "85条第1款"),
    _effective(SEPARATE, Level.AUTONOMOUS_COUNTY, CONGRESS, Level.MUNICIPALITY, True, "85条第1款"),
    _effective(
        SEPARATE, Level.AUTONOMOUS_COUNTY, CONGRESS, Level.AUTONOMOUS_REGION, True, "85条第1款"
    ),
    _effective(SEPARATE, Level.AUTONOMOUS_COUNTY, CONGRESS, Level.NATIONAL, False, "85条第1款"),
    _effective(SEPARATE, Level.AUTONOMOUS_COUNTY, CONGRESS, None, False, "85条第1款"),
    # Especially major matters
    _maker(Level.PROVINCE, COMMITTEE, True, "80条"),
    _maker(Level.MUNICIPALITY, CONGRESS, True, "80条"),
    _maker(Level.PROVINCE, Body.GOVERNMENT, False, "80条"),
    _maker(Level.CITY_WITH_DISTRICTS, COMMITTEE, True, "81条第1款"),
    _maker(Level.AUTONOMOUS_PREFECTURE, COMMITTEE, True, "81条第4款"),
    _maker(Level.PROVINCE, COMMITTEE, False, "86条", major=True),
    _maker(Level.PROVINCE, CONGRESS, True, "86条", major=True),
    # Rules in place of regulations
    _interim(date(2026, 2, 27), True),
    _interim(date(2026, 2, 28), False),
    _interim(date(2026, 3, 1), False),
    _interim(date(2026, 2, 28), True, date(2026, 2, 28)),
    _interim(date(2026, 3, 1), False, date(2026, 3, 1)),
    _interim(date(2026, 2, 27), False, ripe=True),
    _interim(date(2026, 2, 27), False, pressing=False),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """Value and provision are those of the text."""
    v.check()


# What the vectors do not show


def test_five_years_to_the_day_are_left_open() -> None:
    """13 II: the first day may count; the day before is in time, the day after is late."""
    last = date(2031, 1, 1)
    days = [last - ONE, last, last + ONE]
    found = [legislation_in_time(T.AUTHORISATION, one, event=TERM, on=ON) for one in days]

    assert [True, None, False] == [verdict(one) for one in found]
    assert [f"{LEG}第13条第2款"] == [str(point.citation) for point in found[1].open]
    assert "首日" in legislation_due(T.AUTHORISATION, TERM, on=ON).notes[0].zh


def test_the_day_on_which_two_years_become_full_is_left_open() -> None:
    """45; a failing condition still makes it no."""
    given: dict[str, Any] = {"since": date(2024, 2, 29), "decided_by": COUNCIL, "on": ON}
    full = date(2026, 2, 28)
    at_end = termination_valid(IdleCause.DIVIDED, decided=full, reported=True, **given)
    unreported = termination_valid(IdleCause.DIVIDED, decided=full, reported=False, **given)

    assert None is verdict(at_end)
    assert [f"{LEG}第45条"] == [str(point.citation) for point in at_end.open]
    assert False is verdict(unreported)


def test_one_meeting_for_a_new_law_is_doubted() -> None:
    """33 allows it, 23 I of the committee's rules has the result reported to a later meeting."""
    once = readings_valid(1, consistent=True, narrow=True, urgent=False, on=ON)
    twice = readings_valid(2, consistent=False, narrow=True, urgent=True, on=ON)

    assert once.holds
    assert ["《全国人大常委会议事规则》（2022）第23条第1款"] == [
        str(point.citation) for point in once.open
    ]
    assert twice.holds
    assert () == twice.open


def test_first_day_of_the_rules_of_procedure_on_reports() -> None:
    """23 I is known from 25 June 2022."""
    from npcmodel.params import npcsc_laws  # noqa: PLC0415  # the text is older than the rule

    first = date(2022, 6, 25)

    assert "初次审议后" in npcsc_laws.UNIFIED_WHEN.at(first).value.zh
    with pytest.raises(npc.NotInForceError):
        npcsc_laws.UNIFIED_WHEN.at(first - ONE)


@pytest.mark.parametrize(("number", "given"), [(1, "u"), (2, "u"), (1, "cu")])
def test_urgency_of_a_broad_bill_is_left_open(number: int, given: str) -> None:
    """33 may mean that urgency frees bills on a single matter alone."""
    ruling = readings_valid(number, consistent="c" in given, narrow=False, urgent=True, on=ON)

    assert None is verdict(ruling)


@pytest.mark.parametrize(
    ("number", "steps", "cites"),
    [
        (1, (STEP.EXPLANATION_HEARD, STEP.GROUPS_ON_DRAFT), "32条第2款"),
        (2, (STEP.CHANGES_HEARD, STEP.GROUPS_ON_DRAFT), "32条第3款"),
        (3, (STEP.RESULT_HEARD, STEP.GROUPS_ON_REVISION), "32条第4款"),
    ],
)
def test_steps_of_each_reading(number: int, steps: tuple[ReadingStep, ...], cites: str) -> None:
    """Each reading takes its two steps, and fails without either."""
    full = reading_valid(number, steps, on=ON)

    assert [f"{LEG}第{cites}"] * 2 == cited(full)
    assert full.holds
    assert not reading_valid(number, steps[:1], on=ON).holds
    assert not reading_valid(number, steps[1:], on=ON).holds


@pytest.mark.parametrize(("number", "of"), [(2, 2), (4, 4), (2, 4)])
def test_steps_of_other_readings_are_not_said(number: int, of: int) -> None:
    """32 speaks of three readings."""
    assert None is verdict(reading_valid(number, list(STEP), of=of, on=ON))


ALL_OF_IT = [
    UNIFIED.RESULT_REPORTED,
    UNIFIED.REVISION_PUT,
    UNIFIED.COMMITTEES_INVITED,
    UNIFIED.FULL_MEETING,
]


@pytest.mark.parametrize(
    ("steps", "raised", "want"),
    [
        (ALL_OF_IT, "", True),
        (ALL_OF_IT[1:], "", False),
        ([UNIFIED.RESULT_REPORTED, *ALL_OF_IT[2:]], "", False),
        (ALL_OF_IT[:3], "", False),
        ([*ALL_OF_IT[:2], UNIFIED.FULL_MEETING], "", False),
        ([UNIFIED.CHANGES_REPORTED, *ALL_OF_IT[1:]], "", True),
        ([UNIFIED.CHANGES_REPORTED, *ALL_OF_IT[2:]], "", None),
        (ALL_OF_IT, "c", False),
        (ALL_OF_IT, "d", False),
        (ALL_OF_IT, "f", False),
        ([*ALL_OF_IT, UNIFIED.CONSTITUTIONALITY_EXPLAINED], "c", True),
        ([*ALL_OF_IT, UNIFIED.OPINIONS_EXPLAINED], "d", True),
        ([*ALL_OF_IT, UNIFIED.FED_BACK], "f", True),
    ],
)
def test_unified_deliberation(steps: list[UnifiedStep], raised: str, *, want: bool | None) -> None:
    """36 and 37, clause by clause."""
    ruling = unified_deliberation_valid(
        steps,
        constitutional="c" in raised,
        differing="d" in raised,
        unadopted="f" in raised,
        on=ON,
    )

    assert want is verdict(ruling)
    assert {f"{LEG}第36条第1款", f"{LEG}第36条第2款", f"{LEG}第37条"} == set(cited(ruling))


@pytest.mark.parametrize(
    ("changed", "want"),
    [
        ({}, True),
        ({"decided_by": COMMITTEE}, False),
        ({"important": False}, False),
        ({"divided": False}, False),
        ({"before_vote": False}, False),
    ],
)
def test_separate_vote(changed: dict[str, Any], *, want: bool) -> None:
    """44 II has four conditions."""
    given: dict[str, Any] = {
        "decided_by": COUNCIL,
        "important": True,
        "divided": True,
        "before_vote": True,
    }
    ruling = clause_vote_valid(**{**given, **changed}, on=ON)

    assert want is ruling.holds
    assert [f"{LEG}第44条第2款"] == cited(ruling)


def test_special_circumstances_free_from_the_seven_days() -> None:
    """31 I excepts them."""
    ruling = legislation_in_time(T.MEMBERS_DRAFT, OPENS, event=OPENS, special=True, on=ON)

    assert ruling.holds
    assert [f"{LEG}第31条第1款"] == cited(ruling)


@pytest.mark.parametrize(
    ("what", "cites"), [(T.AUTHORISATION, "13条第2款"), (T.SUPPORTING_RULES, "66条")]
)
def test_the_decision_or_the_law_may_set_another_time(what: T, cites: str) -> None:
    """Then that time binds, longer or shorter."""
    limit = date(2040, 1, 1)
    kept = legislation_in_time(what, limit, event=TERM, own_limit=limit, on=ON)
    missed = legislation_in_time(what, limit + ONE, event=TERM, own_limit=limit, on=ON)
    shorter = legislation_in_time(what, TERM + ONE, event=TERM, own_limit=TERM, on=ON)

    assert [True, False, False] == [kept.holds, missed.holds, shorter.holds]
    assert [f"{LEG}第{cites}"] == cited(kept)


def test_late_supporting_rules_are_explained() -> None:
    """66 asks the organ to explain; in time nothing is noted."""
    late = legislation_in_time(T.SUPPORTING_RULES, date(2027, 1, 2), event=IN_FORCE, on=ON)
    kept = legislation_in_time(T.SUPPORTING_RULES, date(2027, 1, 1), event=IN_FORCE, on=ON)

    assert f"{LEG}第66条" in late.notes[0].zh
    assert () == kept.notes


def test_from_when_the_four_months_run_is_not_said() -> None:
    """The doubt decides nothing, and is shown."""
    ruling = legislation_in_time(T.APPROVAL, ASKED, event=ASKED, on=ON)

    assert ruling.holds
    assert f"{LEG}第81条第1款" == str(ruling.open[0].citation)
    assert 1 == len(legislation_due(T.APPROVAL, ASKED, on=ON).notes)


@pytest.mark.parametrize(
    ("approved", "conflicts", "handled", "want"),
    [
        (True, [], False, True),
        (False, [], False, False),
        (True, [HigherText.CONSTITUTION], False, False),
        (True, [HigherText.LAW], False, False),
        (True, [HigherText.ADMINISTRATIVE_REGULATION], False, False),
        (True, [HigherText.PROVINCIAL_REGULATION], False, False),
        (False, [HigherText.LAW], False, True),
        (True, [HigherText.PROVINCIAL_RULE], True, True),
        (True, [HigherText.PROVINCIAL_RULE], False, False),
        (False, [HigherText.PROVINCIAL_RULE, HigherText.LAW], True, True),
        (False, [HigherText.PROVINCIAL_RULE, HigherText.LAW], False, False),
    ],
)
def test_approval(
    *, approved: bool, conflicts: list[HigherText], handled: bool, want: bool
) -> None:
    """81 I and II."""
    ruling = regulation_approval_valid(
        approved=approved, contrary_to=conflicts, handled=handled, on=ON
    )
    rule = [f"{LEG}第81条第2款"] if HigherText.PROVINCIAL_RULE in conflicts else []

    assert want is ruling.holds
    assert [f"{LEG}第81条第1款", *rule] == cited(ruling)


def test_refusing_for_a_rule_of_the_government_is_left_open() -> None:
    """81 II does not say what the decision is; without any it is not lawful."""
    conflict = [HigherText.PROVINCIAL_RULE]
    facts: dict[str, Any] = {"approved": False, "contrary_to": conflict, "on": ON}
    decided = regulation_approval_valid(handled=True, **facts)

    assert None is verdict(decided)
    assert [f"{LEG}第81条第2款"] == cited(decided)
    assert False is verdict(regulation_approval_valid(handled=False, **facts))


def test_what_law_and_order_state() -> None:
    """61 and 62 I: three things in the order, and the day in the law."""
    day = date(2027, 1, 1)
    full = law_order_valid(list(OrderPart), in_force=day, on=ON)

    assert full.holds
    assert [f"{LEG}第61条", *[f"{LEG}第62条第1款"] * 3] == cited(full)
    assert not law_order_valid(list(OrderPart), in_force=None, on=ON).holds
    for part in OrderPart:
        rest = [one for one in OrderPart if one is not part]
        assert not law_order_valid(rest, in_force=day, on=ON).holds


def test_asking_late_for_a_regulation_is_left_open() -> None:
    """93 V does not say by when; asked for within the two years it is enough."""
    facts: dict[str, Any] = {"ripe": False, "pressing": True, "on": date(2026, 6, 1)}
    start = date(2024, 2, 29)
    late = interim_rule_valid(start, asked_for=date(2026, 3, 1), **facts)
    kept = interim_rule_valid(start, asked_for=date(2026, 2, 28), **facts)

    assert None is verdict(late)
    assert True is verdict(kept)


# First days


@pytest.mark.parametrize("what", list(T))
def test_first_day_of_times(what: T) -> None:
    """No edition before that of 2023 was read."""
    check_first_day(legislation_due, what, date(2024, 6, 1), first=FIRST)


YES: dict[str, Any] = {"consistent": True, "narrow": True, "urgent": False}


RULES_ASKED: list[Any] = [
    (readings_valid, (3,), YES),
    (readings_valid, (2,), YES),
    (readings_valid, (1,), YES),
    (reading_valid, (1, []), {}),
    (reading_valid, (2, []), {}),
    (reading_valid, (3, []), {}),
    (
        unified_deliberation_valid,
        ([],),
        {"constitutional": False, "differing": False, "unadopted": False},
    ),
    (
        clause_vote_valid,
        (),
        {"decided_by": COUNCIL, "important": True, "divided": True, "before_vote": True},
    ),
    (
        termination_valid,
        (IdleCause.DIVIDED,),
        {"since": FIRST, "decided": ON, "decided_by": COUNCIL, "reported": True},
    ),
    (law_comment_valid, (30,), {"reported": True}),
    (law_comment_valid, (None,), {"reported": False}),
    (law_order_valid, ([],), {"in_force": None}),
    (
        legislation_in_time,
        (T.MEMBERS_DRAFT, OPENS),
        {"event": OPENS, "special": True},
    ),
    (
        legislation_in_time,
        (T.AUTHORISATION, OPENS),
        {"event": OPENS, "own_limit": OPENS},
    ),
    (regulation_maker_valid, (Level.PROVINCE, CONGRESS), {"especially_major": True}),
    (
        regulation_approval_valid,
        (),
        {"approved": True, "contrary_to": [HigherText.PROVINCIAL_RULE], "handled": True},
    ),
    (
        regulation_effective,
        (AUTONOMY, Level.AUTONOMOUS_REGION),
        {"made_by": CONGRESS, "approved_by": Level.NATIONAL},
    ),
    (
        interim_rule_valid,
        (date(2020, 1, 1),),
        {"ripe": False, "pressing": True, "asked_for": None},
    ),
]


@pytest.mark.parametrize(("rule", "args", "given"), RULES_ASKED)
def test_first_day_of_rules(rule: Any, args: tuple[Any, ...], given: dict[str, Any]) -> None:
    """No edition before that of 2023 was read."""
    check_first_day(rule, *args, first=FIRST, **given)


def test_first_day_of_the_rules_of_procedure_on_drafts() -> None:
    """27 II is known from 12 March 2021, and is asked only with the law of 2023."""
    from npcmodel.params import npc_drafts  # noqa: PLC0415  # the text is older than the rule

    first = date(2021, 3, 12)

    assert 30 == npc_drafts.COMMENT_DAYS.at(first).value
    assert npc_drafts.DRAFT_PUBLISHED.known(first) is not None
    assert npc_drafts.DRAFT_PUBLISHED.known(first - ONE) is None
    with pytest.raises(npc.NotInForceError):
        npc_drafts.COMMENT_DAYS.at(first - ONE)


# Every provision of a ruling, where one hides another


def test_each_provision_on_comment() -> None:
    """Published, told, and the days, by both texts."""
    both = law_comment_valid(30, reported=True, for_congress=True, on=ON)

    assert [
        f"{LEG}第40条",
        f"{RULES}第27条第2款",
        f"{LEG}第40条",
        f"{LEG}第40条",
        f"{RULES}第27条第2款",
    ] == cited(both)


@pytest.mark.parametrize("level", [Level.AUTONOMOUS_REGION, Level.AUTONOMOUS_COUNTY])
def test_each_provision_on_autonomy(level: Level) -> None:
    """Maker and approval are both of 85 I."""
    ruling = regulation_effective(
        AUTONOMY, level, made_by=CONGRESS, approved_by=Level.NATIONAL, on=ON
    )

    assert [f"{LEG}第85条第1款"] * 2 == cited(ruling)


@pytest.mark.parametrize("on", [date(2026, 2, 27), date(2026, 2, 28)])
def test_each_provision_on_interim_rules(on: date) -> None:
    """Cause, and time or request, are both of 93 V."""
    ruling = interim_rule_valid(date(2024, 2, 29), ripe=False, pressing=True, asked_for=None, on=on)

    assert [f"{LEG}第93条第5款"] * 2 == cited(ruling)
