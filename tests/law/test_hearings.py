"""Boundary vectors of legislative hearings: Shandong's rules, and the Legislation Law."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import attrs
import pytest

import npcmodel as npc
from law.grounds import cited, verdict
from law.vectors import ON, Vector, check_first_day, vector
from npcmodel.hearings import (
    HearingCircumstance,
    HearingOf,
    HearingPlanPart,
    HearingReportPart,
    HearingStep,
    HearingTime,
    hearing_called_valid,
    hearing_due,
    hearing_in_time,
    hearing_plan_valid,
    hearing_procedure_valid,
    hearing_report_valid,
    hearing_simplified_valid,
    hearing_speakers_valid,
)
from npcmodel.profiles import CHONGQING, HENAN, JINAN, QINGDAO, SHANDONG, HearingRules, Profile

SD = "《山东省人民代表大会常务委员会制定地方性法规听证规定》（2019）"
LL = "《立法法》（2023）"
FIRST = date(2019, 9, 27)
HELD = date(2026, 6, 30)
T, S, C = HearingTime, HearingStep, HearingCircumstance


def timed(rule_id: str, what: HearingTime, cites: str, event: date, last: date) -> Iterable[Vector]:
    """The last day; the day before it, itself and the day after."""
    yield vector(
        rule_id,
        hearing_due,
        what,
        event,
        profile=SHANDONG,
        want=last,
        cites=cites,
        get=lambda found: found.due,
    )
    for days, want in ((-1, True), (0, True), (1, False)):
        yield vector(
            rule_id,
            hearing_in_time,
            what,
            last + timedelta(days=days),
            event=event,
            profile=SHANDONG,
            want=want,
            cites=cites,
        )


VECTORS = [
    *timed("LR-hearing-SD-01", T.NOTICE, f"{SD}第10条第1款", HELD, date(2026, 6, 10)),
    *timed("LR-hearing-SD-01", T.NOTICE, f"{SD}第10条第1款", date(2026, 3, 10), date(2026, 2, 18)),
    *timed("LR-hearing-SD-01", T.SPEAKERS_CHOSEN, f"{SD}第12条第1款", HELD, date(2026, 6, 20)),
    *timed("LR-hearing-SD-01", T.SPEAKERS_TOLD, f"{SD}第14条", HELD, date(2026, 6, 23)),
    *timed("LR-hearing-SD-01", T.OBSERVERS_APPLY, f"{SD}第16条第2款", HELD, date(2026, 6, 23)),
    *timed("LR-hearing-SD-01", T.OBSERVERS_TOLD, f"{SD}第16条第2款", HELD, date(2026, 6, 27)),
    vector(
        "LR-hearing-SD-01",
        hearing_in_time,
        T.NOTICE,
        HELD,
        event=HELD,
        simplified=True,
        profile=SHANDONG,
        want=True,
        cites=f"{SD}第10条第3款",
    ),
    *timed("LR-hearing-SD-02", T.RECORD_READ, f"{SD}第27条第2款", HELD, date(2026, 7, 5)),
    *timed("LR-hearing-SD-02", T.FEEDBACK, f"{SD}第30条", date(2026, 9, 25), date(2026, 10, 10)),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """Hold a boundary of the local text."""
    v.check()


FIELDS = {
    "circumstances": f"{SD}第5条",
    "simplified": f"{SD}第6条",
    "online": f"{SD}第25条第2款",
    "steps": f"{SD}第7条",
    "plan_parts": f"{SD}第7条第2款",
    "repeated": f"{SD}第8条第2款",
    "notice": f"{SD}第10条第1款",
    "notice_exemption": f"{SD}第10条第3款",
    "speakers_chosen": f"{SD}第12条第1款",
    "balance": f"{SD}第12条第2款",
    "free_speakers": f"{SD}第31条",
    "speakers_told": f"{SD}第14条",
    "observers_apply": f"{SD}第16条第2款",
    "observers_told": f"{SD}第16条第2款",
    "record_read": f"{SD}第27条第2款",
    "report_parts": f"{SD}第28条",
    "feedback": f"{SD}第30条",
    "cities_follow": f"{SD}第32条",
}


def test_each_field_has_its_own_provision_from_its_first_day() -> None:
    """Every field is given, from the day of the amendment on and not the day before."""
    assert [*FIELDS] == [*attrs.fields_dict(HearingRules)]
    for field, source in FIELDS.items():
        found = SHANDONG.find(f"hearings.{field}", FIRST)

        assert [source] == [str(one.provision.source) for one in found]
        assert () == SHANDONG.find(f"hearings.{field}", FIRST - timedelta(days=1))


def test_first_day() -> None:
    """Days are known from 27 September 2019."""
    check_first_day(hearing_due, T.NOTICE, HELD, profile=SHANDONG, first=FIRST)


STEPS = {
    S.PLAN_DECIDED: f"{SD}第7条第1款",
    S.PUBLIC: f"{SD}第4条",
    S.IN_THE_MEDIA: f"{SD}第10条第2款",
    S.ON_THE_SITE: f"{SD}第10条第2款",
    S.PRESS_ADMITTED: f"{SD}第4条",
    S.OBSERVERS_ADMITTED: f"{SD}第16条第1款",
    S.SPOKEN_IN_ORDER: f"{SD}第20条第1款",
    S.CHAIRED: f"{SD}第17条",
    S.RULES_READ: f"{SD}第19条",
    S.RECORDED: f"{SD}第27条第1款",
    S.RECORD_SIGNED: f"{SD}第27条第3款",
    S.REPORT_MADE: f"{SD}第28条",
    S.COMMITTEE_TOLD: f"{SD}第29条第1款",
    S.REPORT_HANDED_OUT: f"{SD}第29条第2款",
}


@pytest.mark.parametrize("step", HearingStep)
def test_each_step_has_its_provision(step: HearingStep) -> None:
    """Left out, it fails alone; the simplified procedure is free from where it is announced."""
    others = [one for one in HearingStep if one is not step]
    ordinary, simplified = (
        hearing_procedure_valid(others, simplified=free, on=ON, profile=SHANDONG)
        for free in (False, True)
    )
    failed = [
        [str(one.citation) for one in ruling.grounds if not one.holds]
        for ruling in (ordinary, simplified)
    ]
    free = step in {S.IN_THE_MEDIA, S.ON_THE_SITE}

    assert [[STEPS[step]], [] if free else [STEPS[step]]] == failed
    assert f"{SD}第10条第3款" in cited(simplified)
    assert hearing_procedure_valid(HearingStep, on=ON, profile=SHANDONG).holds


@pytest.mark.parametrize(("part", "item"), [(one, n) for n, one in enumerate(HearingReportPart, 1)])
def test_what_a_report_contains(part: HearingReportPart, item: int) -> None:
    """Article 28 item by item, and that the committee is told."""
    others = [one for one in HearingReportPart if one is not part]
    ruling = hearing_report_valid(others, reported=True, on=ON, profile=SHANDONG)
    untold = hearing_report_valid(HearingReportPart, reported=False, on=ON, profile=SHANDONG)

    assert [f"{SD}第28条第{item}项"] == [str(g.citation) for g in ruling.grounds if not g.holds]
    assert [f"{SD}第29条第1款"] == [str(g.citation) for g in untold.grounds if not g.holds]
    assert hearing_report_valid(HearingReportPart, reported=True, on=ON, profile=SHANDONG).holds


@pytest.mark.parametrize("part", HearingPlanPart)
def test_what_a_plan_contains(part: HearingPlanPart) -> None:
    """Five parts, each of which is missed."""
    others = [one for one in HearingPlanPart if one is not part]
    ruling = hearing_plan_valid(others, on=ON, profile=SHANDONG)

    assert [False] == [one.holds for one in ruling.grounds if not one.holds]
    assert {f"{SD}第7条第2款"} == {*cited(ruling)}
    assert hearing_plan_valid(HearingPlanPart, on=ON, profile=SHANDONG).holds


@pytest.mark.parametrize(
    ("of", "met", "needed", "held", "want", "cites"),
    [
        (HearingOf.LAW, C.DISAGREEMENT, True, False, False, f"{LL}第39条第3款"),
        (HearingOf.LAW, C.INTERESTS, True, False, False, f"{LL}第39条第3款"),
        (HearingOf.LAW, C.LIVELIHOOD, True, False, True, f"{LL}第39条第3款"),
        (HearingOf.LAW, C.INTERESTS, False, False, True, f"{LL}第39条第3款"),
        (HearingOf.LAW, C.INTERESTS, True, True, True, f"{LL}第39条第3款"),
        (HearingOf.LOCAL_REGULATION, C.DISAGREEMENT, True, False, False, f"{SD}第5条"),
        (HearingOf.LOCAL_REGULATION, C.INTERESTS, True, False, False, f"{SD}第5条"),
        (HearingOf.LOCAL_REGULATION, C.LIVELIHOOD, True, False, False, f"{SD}第5条"),
        (HearingOf.LOCAL_REGULATION, C.LIVELIHOOD, True, True, True, f"{SD}第5条"),
        (HearingOf.LOCAL_REGULATION, None, True, False, True, f"{SD}第5条"),
        (HearingOf.REGULATION, C.INTERESTS, True, False, True, f"{LL}第74条第1款"),
    ],
)
def test_when_a_hearing_is_held(
    of: HearingOf,
    met: HearingCircumstance | None,
    needed: bool,  # noqa: FBT001
    held: bool,  # noqa: FBT001
    want: bool,  # noqa: FBT001
    cites: str,
) -> None:
    """A circumstance of the text and a need call for it."""
    place = SHANDONG if of is HearingOf.LOCAL_REGULATION else None
    circumstances = [] if met is None else [met]
    ruling = hearing_called_valid(of, circumstances, needed=needed, held=held, on=ON, profile=place)

    assert want is verdict(ruling)
    assert [cites] == cited(ruling)


@pytest.mark.parametrize(
    ("place", "met", "cites"),
    [
        (None, C.INTERESTS, [f"{LL}第87条第1款"]),
        (HENAN, C.INTERESTS, [f"{LL}第87条第1款"]),
        (JINAN, C.INTERESTS, [f"{LL}第87条第1款", f"{SD}第32条"]),
        (JINAN, C.DISAGREEMENT, [f"{LL}第87条第1款", f"{SD}第32条"]),
        (JINAN, C.LIVELIHOOD, [f"{SD}第32条"]),
        (QINGDAO, C.LIVELIHOOD, [f"{SD}第32条"]),
    ],
)
def test_a_local_regulation_without_a_text_of_the_place(
    place: Profile | None, met: HearingCircumstance, cites: list[str]
) -> None:
    """Article 87 I leaves it to the place; a city follows its province's rules (参照)."""
    ruling = hearing_called_valid(
        HearingOf.LOCAL_REGULATION, [met], needed=True, held=False, on=ON, profile=place
    )

    assert ruling.undecided
    assert cites == [str(point.citation) for point in ruling.open]


@pytest.mark.parametrize(("needed", "held"), [(True, True), (False, False)])
def test_a_city_that_holds_one_or_need_not(needed: bool, held: bool) -> None:  # noqa: FBT001
    """Lawful by the text that it follows too."""
    ruling = hearing_called_valid(
        HearingOf.LOCAL_REGULATION, [C.LIVELIHOOD], needed=needed, held=held, on=ON, profile=JINAN
    )

    assert ruling.holds
    assert not ruling.open


def test_a_city_before_the_statute_is_known() -> None:
    """The province's text is older, and older still there is none."""
    asked: dict[str, Any] = {"needed": True, "held": False, "profile": JINAN}
    rulings = [
        hearing_called_valid(HearingOf.LOCAL_REGULATION, [C.INTERESTS], on=on, **asked)
        for on in (date(2023, 3, 14), FIRST, FIRST - timedelta(days=1))
    ]

    assert [[f"{SD}第32条"], [f"{SD}第32条"], ["None"]] == [
        [str(point.citation) for point in one.open] for one in rulings
    ]


@pytest.mark.parametrize(
    ("met", "needed", "held"),
    [
        (C.INTERESTS, True, True),
        (C.DISAGREEMENT, False, False),
        (C.LIVELIHOOD, True, False),
        (None, True, False),
    ],
)
def test_a_hearing_that_no_law_can_ask_for(
    met: HearingCircumstance | None,
    needed: bool,  # noqa: FBT001
    held: bool,  # noqa: FBT001
) -> None:
    """One that was held, is not needed, or meets nothing of article 39 III is left to the body."""
    ruling = hearing_called_valid(
        HearingOf.LOCAL_REGULATION, [met] if met else [], needed=needed, held=held, on=ON
    )

    assert ruling.holds
    assert ["None"] == cited(ruling)


@pytest.mark.parametrize("of", [HearingOf.LAW, HearingOf.REGULATION])
def test_the_first_day_of_the_statute(of: HearingOf) -> None:
    """Known from 15 March 2023."""
    check_first_day(hearing_called_valid, of, [], needed=False, held=False, first=date(2023, 3, 15))


def test_the_report_on_a_law() -> None:
    """Article 39 III: the standing committee is told, from 15 March 2023."""
    of = HearingOf.LAW
    rulings = [hearing_report_valid([], reported=told, of=of, on=ON) for told in (True, False)]

    assert [True, False] == [one.holds for one in rulings]
    assert [f"{LL}第39条第3款"] == cited(rulings[0])
    check_first_day(hearing_report_valid, [], reported=True, of=of, first=date(2023, 3, 15))


def test_the_day_before_article_87() -> None:
    """No text at all."""
    asked: dict[str, Any] = {"needed": True, "held": False}
    rulings = [
        hearing_called_valid(HearingOf.LOCAL_REGULATION, [C.INTERESTS], on=on, **asked)
        for on in (date(2023, 3, 15), date(2023, 3, 14))
    ]

    assert [f"{LL}第87条第1款", "None"] == [str(one.open[0].citation) for one in rulings]


@pytest.mark.parametrize(
    ("facts", "want", "cites"),
    [
        ({"specialised": True}, True, f"{SD}第6条"),
        ({"specialised": False, "suitable": True}, True, f"{SD}第6条"),
        ({"specialised": False}, False, f"{SD}第6条"),
        ({"specialised": False, "online": True}, True, f"{SD}第25条第2款"),
        ({"specialised": True, "online": True}, True, f"{SD}第6条"),
    ],
)
def test_the_simplified_procedure(facts: dict[str, bool], want: bool, cites: str) -> None:  # noqa: FBT001
    """For specialised matters, for others that suit it, and on the net."""
    ruling = hearing_simplified_valid(**facts, on=ON, profile=SHANDONG)

    assert want is ruling.holds
    assert [cites] == cited(ruling)


@pytest.mark.parametrize(
    ("speakers", "simplified", "want", "cites"),
    [
        ({"赞成": 5, "反对": 5}, False, True, f"{SD}第12条第2款"),
        ({"赞成": 5, "反对": 4}, False, None, f"{SD}第12条第2款"),
        ({"赞成": 5, "反对": 1}, False, None, f"{SD}第12条第2款"),
        ({"赞成": 5, "反对": 0}, False, False, f"{SD}第12条第2款"),
        ({"赞成": 5, "反对": 0}, True, True, f"{SD}第31条"),
    ],
)
def test_speakers_of_each_opinion(
    speakers: dict[str, int],
    simplified: bool,  # noqa: FBT001
    want: bool | None,  # noqa: FBT001
    cites: str,
) -> None:
    """About as many; how far about goes is not said."""
    ruling = hearing_speakers_valid(speakers, simplified=simplified, on=ON, profile=SHANDONG)

    assert want is verdict(ruling)
    assert [cites] == cited(ruling)


def test_a_second_hearing_is_noted() -> None:
    """As a rule there is none; the note names the provision."""
    ruling = hearing_procedure_valid(HearingStep, again=True, on=ON, profile=SHANDONG)

    assert ruling.holds
    assert f"{SD}第8条第2款" in ruling.explain()


def test_a_province_binds_its_own_bodies_alone() -> None:
    """In its cities nothing is sure: they follow its rules (参照), article 32."""
    speakers = {"赞成": 2, "反对": 0}
    for place, cites in ((JINAN, f"{SD}第32条"), (HENAN, "None"), (CHONGQING, "None")):
        rulings = [
            hearing_plan_valid([], on=ON, profile=place),
            hearing_procedure_valid([], on=ON, profile=place),
            hearing_report_valid([], reported=False, on=ON, profile=place),
            hearing_simplified_valid(specialised=False, on=ON, profile=place),
            hearing_speakers_valid(speakers, on=ON, profile=place),
            *(
                hearing_in_time(what, HELD, event=HELD, on=ON, simplified=free, profile=place)
                for what in T
                for free in (True, False)
            ),
        ]

        assert all(one.undecided for one in rulings)
        assert {cites} == {str(point.citation) for one in rulings for point in one.open}
    with pytest.raises(npc.NotInForceError, match="济南"):
        hearing_due(T.NOTICE, HELD, on=ON, profile=JINAN)


def test_what_a_city_does_not_follow() -> None:
    """Of a province whose rules say nothing of its cities, or nothing of the matter."""
    given = SHANDONG.hearings
    assert isinstance(given, HearingRules)
    for rules in (attrs.evolve(given, cities_follow=None), attrs.evolve(given, plan_parts=None)):
        city = attrs.evolve(JINAN, parent=attrs.evolve(SHANDONG, hearings=rules))
        ruling = hearing_plan_valid([], on=ON, profile=city)

        assert ["None"] == [str(point.citation) for point in ruling.open]
    alone = attrs.evolve(JINAN, parent=None)

    assert ["None"] == [
        str(point.citation) for point in hearing_plan_valid([], on=ON, profile=alone).open
    ]
