"""Legislative hearings: examples, and what the rules refuse."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

import npcmodel as npc
from law.grounds import verdict
from npcmodel.hearings import (
    HearingCircumstance,
    HearingOf,
    HearingPlanPart,
    HearingReportPart,
    HearingStep,
    HearingTime,
    hearing_calendar,
    hearing_called_valid,
    hearing_due,
    hearing_in_time,
    hearing_plan_valid,
    hearing_procedure_valid,
    hearing_report_valid,
    hearing_simplified_valid,
    hearing_speakers_valid,
)
from npcmodel.profiles import SHANDONG

ON = date(2026, 11, 21)
HELD = date(2026, 6, 30)
T = HearingTime


def test_the_calendar_of_a_hearing() -> None:
    """From the announcement to the last day for reading the record."""
    days = hearing_calendar(HELD, on=ON, profile=SHANDONG)

    assert [
        (T.NOTICE, date(2026, 6, 10)),
        (T.SPEAKERS_CHOSEN, date(2026, 6, 20)),
        (T.SPEAKERS_TOLD, date(2026, 6, 23)),
        (T.OBSERVERS_APPLY, date(2026, 6, 23)),
        (T.OBSERVERS_TOLD, date(2026, 6, 27)),
        (T.RECORD_READ, date(2026, 7, 5)),
    ] == [(what, one.due) for what, one in days]


@pytest.mark.parametrize(
    ("what", "done", "want"),
    [
        (T.NOTICE, date(2026, 6, 29), True),
        (T.SPEAKERS_CHOSEN, date(2026, 6, 20), True),
        (T.SPEAKERS_CHOSEN, date(2026, 6, 21), None),
        (T.SPEAKERS_TOLD, date(2026, 6, 24), False),
        (T.OBSERVERS_TOLD, date(2026, 6, 28), False),
    ],
)
def test_what_the_simplified_procedure_is_free_from(
    what: HearingTime,
    done: date,
    want: bool | None,  # noqa: FBT001
) -> None:
    """The announcement; of the choice of speakers it is not said, the rest holds."""
    ruling = hearing_in_time(what, done, event=HELD, simplified=True, on=ON, profile=SHANDONG)

    assert want is verdict(ruling)


def test_without_a_text() -> None:
    """Everything is open."""
    rulings = [
        hearing_in_time(T.NOTICE, HELD, event=HELD, simplified=True, on=ON),
        hearing_plan_valid(HearingPlanPart, on=ON),
        hearing_procedure_valid(HearingStep, on=ON, simplified=True, again=True),
        hearing_report_valid(HearingReportPart, reported=True, on=ON),
        hearing_simplified_valid(specialised=True, online=True, on=ON),
        hearing_speakers_valid({"赞成": 1, "反对": 1}, simplified=True, on=ON),
        hearing_speakers_valid({"赞成": 2, "反对": 1}, on=ON),
    ]

    assert [None] * 7 == [verdict(one) for one in rulings]


def test_a_verdict_in_words() -> None:
    """What is asked for, and by which article, in both languages."""
    ruling = hearing_called_valid(
        HearingOf.LOCAL_REGULATION,
        [HearingCircumstance.DISAGREEMENT],
        needed=True,
        held=False,
        on=ON,
        profile=SHANDONG,
    )

    assert (
        "应当举行听证会而没有举行\n否定依据：存在重大意见分歧，需要听证的应当举行听证会"
        "（《山东省人民代表大会常务委员会制定地方性法规听证规定》（2019）第5条）"
    ) == ruling.explain()
    assert ruling.explain("en").startswith(
        "a hearing must be held and is not\nground against: disagreement: a hearing that is needed"
    )


BAD: list[tuple[str, str, Callable[[], object]]] = [
    ("what", "HearingTime", lambda: hearing_due("公告", HELD, on=ON, profile=SHANDONG)),  # type: ignore[arg-type]
    ("profile", "Profile", lambda: hearing_due(T.NOTICE, HELD, on=ON)),
    ("event", "date", lambda: hearing_due(T.NOTICE, 1, on=ON, profile=SHANDONG)),  # type: ignore[arg-type]
    ("event", "date", lambda: hearing_in_time(T.NOTICE, HELD, event=1, on=ON)),  # type: ignore[arg-type]
    ("done", "or earlier", lambda: hearing_in_time(T.NOTICE, ON, event=HELD, on=ON)),
    ("done", "or later", lambda: hearing_in_time(T.FEEDBACK, HELD, event=ON, on=ON)),
    (
        "simplified",
        "bool",
        lambda: hearing_in_time(T.NOTICE, HELD, event=HELD, simplified=1, on=ON),  # type: ignore[arg-type]
    ),
    ("parts", "HearingPlanPart", lambda: hearing_plan_valid(["时间"], on=ON)),  # type: ignore[list-item]
    ("steps", "HearingStep", lambda: hearing_procedure_valid([1], on=ON)),  # type: ignore[list-item]
    ("again", "bool", lambda: hearing_procedure_valid([], again=1, on=ON)),  # type: ignore[arg-type]
    ("parts", "HearingReportPart", lambda: hearing_report_valid([1], reported=True, on=ON)),  # type: ignore[list-item]
    ("reported", "bool", lambda: hearing_report_valid([], reported=1, on=ON)),  # type: ignore[arg-type]
    (
        "profile",
        "None",
        lambda: hearing_report_valid([], reported=True, of=HearingOf.LAW, on=ON, profile=SHANDONG),
    ),
    (
        "parts",
        "asks for no parts",
        lambda: hearing_report_valid(HearingReportPart, reported=True, of=HearingOf.LAW, on=ON),
    ),
    (
        "of",
        "LOCAL_REGULATION",
        lambda: hearing_report_valid([], reported=True, of=HearingOf.REGULATION, on=ON),
    ),
    ("specialised", "bool", lambda: hearing_simplified_valid(specialised=1, on=ON)),  # type: ignore[arg-type]
    ("suitable", "bool", lambda: hearing_simplified_valid(specialised=True, suitable=1, on=ON)),  # type: ignore[arg-type]
    ("online", "bool", lambda: hearing_simplified_valid(specialised=True, online=1, on=ON)),  # type: ignore[arg-type]
    ("speakers", "two opinions", lambda: hearing_speakers_valid({"赞成": 3}, on=ON)),
    ("speakers", "one speaker", lambda: hearing_speakers_valid({"甲": 0, "乙": 0}, on=ON)),
    ("speakers", "0", lambda: hearing_speakers_valid({"甲": -1, "乙": 1}, on=ON)),
    ("speakers", "text", lambda: hearing_speakers_valid({"": 1, "乙": 1}, on=ON)),
    (
        "simplified",
        "bool",
        lambda: hearing_speakers_valid({"甲": 1, "乙": 1}, simplified=1, on=ON),  # type: ignore[arg-type]
    ),
    (
        "of",
        "HearingOf",
        lambda: hearing_called_valid("法律", [], needed=True, held=True, on=ON),  # type: ignore[arg-type]
    ),
    (
        "circumstances",
        "HearingCircumstance",
        lambda: hearing_called_valid(HearingOf.LAW, [1], needed=True, held=True, on=ON),  # type: ignore[list-item]
    ),
    (
        "needed",
        "bool",
        lambda: hearing_called_valid(HearingOf.LAW, [], needed=1, held=True, on=ON),  # type: ignore[arg-type]
    ),
    (
        "held",
        "bool",
        lambda: hearing_called_valid(HearingOf.LAW, [], needed=True, held=1, on=ON),  # type: ignore[arg-type]
    ),
    (
        "profile",
        "None",
        lambda: hearing_called_valid(
            HearingOf.LAW, [], needed=True, held=True, on=ON, profile=SHANDONG
        ),
    ),
]


@pytest.mark.parametrize(("field", "says", "call"), BAD)
def test_a_bad_input_is_refused_by_name(field: str, says: str, call: Callable[[], object]) -> None:
    """One error that names the field and what was expected."""
    with pytest.raises(npc.FactsError, match=says) as error:
        call()

    assert field == error.value.field
