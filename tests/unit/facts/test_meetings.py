"""Meetings held, and other acts of the year."""

from datetime import date, datetime
from typing import Any

import pytest

from npcmodel.errors import FactsError
from npcmodel.facts.acts import ActKind
from npcmodel.facts.bodies import Body
from npcmodel.facts.meetings import Act, Meeting, MeetingKind

DAY = date(2026, 1, 20)


class Numpyish:
    """An integer of another library."""

    def __index__(self) -> int:
        return 41


def test_a_meeting_may_last_a_day() -> None:
    """It may open and close on one day, and the number present may be unknown."""
    meeting = Meeting(Body.CONGRESS, MeetingKind.ORDINARY, DAY, DAY)

    assert meeting.present is None
    assert {meeting} == {Meeting(Body.CONGRESS, MeetingKind.ORDINARY, DAY, DAY, None)}


def test_persons_present_are_a_plain_count() -> None:
    """Nobody is a number too."""
    present: Any = Numpyish()

    assert 41 == Meeting(Body.CONGRESS, MeetingKind.ORDINARY, DAY, DAY, present).present
    assert 0 == Meeting(Body.CONGRESS, MeetingKind.ORDINARY, DAY, DAY, 0).present


def test_a_meeting_does_not_close_before_it_opens() -> None:
    """The day before is a contradiction."""
    with pytest.raises(FactsError) as caught:
        Meeting(Body.CONGRESS, MeetingKind.ORDINARY, DAY, date(2026, 1, 19))

    assert (
        "closed",
        date(2026, 1, 19),
        "2026-01-20, its first day, or later",
    ) == caught.value.args


@pytest.mark.parametrize(
    ("field", "parts"),
    [
        ("body", ("主席团", MeetingKind.ORDINARY, DAY, DAY)),
        ("kind", (Body.CONGRESS, "例会", DAY, DAY)),
        ("opened", (Body.CONGRESS, MeetingKind.ORDINARY, datetime(2026, 1, 20), DAY)),  # noqa: DTZ001
        ("closed", (Body.CONGRESS, MeetingKind.ORDINARY, DAY, datetime(2026, 1, 20))),  # noqa: DTZ001
        ("present", (Body.CONGRESS, MeetingKind.ORDINARY, DAY, DAY, -1)),
        ("present", (Body.CONGRESS, MeetingKind.ORDINARY, DAY, DAY, 41.0)),
    ],
)
def test_parts_of_a_meeting_are_checked(field: str, parts: Any) -> None:
    """The part at fault is named."""
    with pytest.raises(FactsError, match=rf"^{field} = "):
        Meeting(*parts)


def test_an_act_has_a_kind_and_a_day() -> None:
    """It is a value."""
    report = Act(ActKind.GOVERNMENT_WORK_REPORT, DAY)

    assert {report} == {Act(ActKind.GOVERNMENT_WORK_REPORT, date(2026, 1, 20))}
    assert Act(ActKind.COURT_WORK_REPORT, DAY) != report


@pytest.mark.parametrize(
    ("field", "parts"),
    [
        ("kind", ("政府工作报告", DAY)),
        ("done", (ActKind.COURT_WORK_REPORT, datetime(2026, 1, 20))),  # noqa: DTZ001
    ],
)
def test_parts_of_an_act_are_checked(field: str, parts: Any) -> None:
    """The part at fault is named."""
    with pytest.raises(FactsError, match=rf"^{field} = "):
        Act(*parts)
