"""A mandate's suspension, resumption, end and announcement: vectors, first days, editions."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import npcmodel as npc
from law.grounds import cited, met, verdict
from law.vectors import Vector, check_first_day, vector
from npcmodel import Body, Level
from npcmodel.mandates.reporting import (
    StatusChange,
    mandate_continues,
    resumption_valid,
    status_report,
    suspension_valid,
)
from npcmodel.mandates.status import Mandate, MandateStage
from npcmodel.mandates.status_events import (
    AbsentUnapproved,
    CredentialsConfirmed,
    Died,
    Elected,
    EndGround,
    Recalled,
    ResignationAccepted,
    Resumed,
    Suspended,
    SuspensionGround,
)

NOW, OLD, ELECTORAL = "《代表法》（2025）", "《代表法》（2015）", "《选举法》（2020）"
FIRST, NEW_DAY, ELECTORAL_DAY = date(2015, 8, 29), date(2025, 3, 12), date(2020, 10, 18)
LAST_OLD = date(2025, 3, 11)
COMMITTEE, CONGRESS = Body.STANDING_COMMITTEE, Body.CONGRESS
COUNTY, TOWN, NATION = Level.COUNTY, Level.TOWN, Level.NATIONAL


def restraint(what: SuspensionGround, want: bool | None, cites: str, **more: Any) -> Vector:  # noqa: FBT001  # a row of the table
    """Return a vector of what suspends; None where the text leaves it open."""
    return vector(
        "DEP2025-61-1", suspension_valid, what, want=want, cites=cites, get=verdict, **more
    )


def resumed(want: bool, *, cites: str = NOW + "第61条第2款", **facts: Any) -> Vector:  # noqa: FBT001  # a row of the table
    """Return a vector of whether duties resume, the facts not named being those of a yes."""
    asked = {"gone": True, "within_term": True, "continues": True, **facts}
    return vector("DEP2025-61-2", resumption_valid, want=want, cites=cites, **asked)


def ends(what: EndGround, cites: str, rule_id: str = "DEP2025-62-1", **more: Any) -> Vector:
    """Return a vector of what ends a mandate, read off one provision."""
    asked = {"level": COUNTY, "want": False, "get": met(cites), **more}
    return vector(rule_id, mandate_continues, what, cites=cites, **asked)


def absent(
    sessions: int,
    want: bool | None,  # noqa: FBT001  # a row of the table
    cites: str = NOW + "第62条第1款第3项",
    **more: Any,
) -> Vector:
    """Return a vector of so many sessions missed."""
    return ends(EndGround.ABSENCE, cites, sessions=sessions, want=want, **more)


def told(level: Level, change: StatusChange, want: Any, cites: str, **more: Any) -> Vector:
    """Return a vector of who is told and who announces."""
    rule_id = more.pop("rule_id", "DEP2025-63")
    return vector(
        rule_id,
        status_report,
        level,
        change,
        want=want,
        cites=cites,
        get=lambda report: (report.to, report.announced_by),
        **more,
    )


SUSPENSION, RESUMPTION, END = StatusChange.SUSPENSION, StatusChange.RESUMPTION, StatusChange.END
ITEMS = {
    EndGround.RESIGNATION: 2,
    EndGround.RECALL: 4,
    EndGround.NATIONALITY_LOST: 5,
    EndGround.RIGHTS_LOST: 6,
    EndGround.CAPACITY_LOST: 7,
}

VECTORS = [
    # 61 I: the two grounds, and what is neither of them
    restraint(SuspensionGround.DETAINED, True, NOW + "第61条第1款第1项"),
    restraint(SuspensionGround.SERVING, True, NOW + "第61条第1款第2项"),
    restraint(SuspensionGround.BAIL, False, NOW + "第61条第1款第1项"),
    restraint(SuspensionGround.BAIL, False, NOW + "第61条第1款第2项"),
    restraint(SuspensionGround.RESIDENTIAL_SURVEILLANCE, False, NOW + "第61条第1款第1项"),
    restraint(SuspensionGround.ADMINISTRATIVE_DETENTION, False, NOW + "第61条第1款第1项"),
    restraint(SuspensionGround.SUPERVISORY_DETENTION, None, NOW + "第61条第1款第1项"),
    restraint(SuspensionGround.PROBATION, None, NOW + "第61条第1款第2项"),
    restraint(SuspensionGround.DETAINED, True, NOW + "第61条第1款第1项", on=NEW_DAY),
    restraint(SuspensionGround.DETAINED, True, OLD + "第48条第1款第1项", on=LAST_OLD),
    restraint(SuspensionGround.SERVING, True, NOW + "第61条第1款第2项", on=NEW_DAY),
    restraint(SuspensionGround.SERVING, True, OLD + "第48条第1款第2项", on=LAST_OLD),
    told(COUNTY, SUSPENSION, (COMMITTEE, None), NOW + "第61条第1款", rule_id="DEP2025-61-1"),
    told(TOWN, SUSPENSION, (CONGRESS, None), NOW + "第61条第1款", rule_id="DEP2025-61-1"),
    told(NATION, SUSPENSION, (COMMITTEE, None), NOW + "第61条第1款", on=NEW_DAY),
    told(NATION, SUSPENSION, (COMMITTEE, None), OLD + "第48条第1款", on=LAST_OLD),
    # 61 II
    resumed(True),
    resumed(False, gone=False),
    resumed(False, within_term=False),
    resumed(False, continues=False),
    resumed(True, on=NEW_DAY),
    resumed(True, cites=OLD + "第48条第2款", on=LAST_OLD),
    told(COUNTY, RESUMPTION, (None, None), NOW + "第61条第2款", rule_id="DEP2025-61-2"),
    # 62 I: each item in both editions; one absence is not two, and two apart may not be either
    *(
        absent(sessions, want, in_a_row=row, get=verdict)
        for sessions, row, want in ((2, True, False), (2, False, None), (3, False, None))
    ),
    absent(1, want=True),
    absent(2, want=False),
    absent(3, want=False),
    absent(1, want=True, on=NEW_DAY),
    absent(2, want=False, on=NEW_DAY),
    absent(1, True, OLD + "第49条第3项", on=LAST_OLD),
    absent(2, False, OLD + "第49条第3项", on=LAST_OLD),
    *(ends(what, f"{NOW}第62条第1款第{item}项") for what, item in ITEMS.items()),
    *(ends(what, f"{NOW}第62条第1款第{item}项", on=NEW_DAY) for what, item in ITEMS.items()),
    *(ends(what, f"{OLD}第49条第{item}项", on=LAST_OLD) for what, item in ITEMS.items()),
    ends(EndGround.ORDERED_RESIGNATION, NOW + "第62条第1款第2项"),
    ends(EndGround.ORDERED_RESIGNATION, NOW + "第62条第1款第2项", on=NEW_DAY),
    ends(EndGround.ORDERED_RESIGNATION, OLD + "第49条第2项", on=LAST_OLD),
    ends(EndGround.MOVED_AWAY, NOW + "第62条第1款第1项"),
    ends(EndGround.MOVED_AWAY, NOW + "第62条第1款第1项", level=NATION, want=True),
    ends(EndGround.MOVED_AWAY, NOW + "第62条第1款第1项", on=NEW_DAY),
    ends(EndGround.MOVED_AWAY, OLD + "第49条第1项", on=LAST_OLD),
    # 62 II: the lawful side is that a mandate nobody died of goes on
    ends(EndGround.DEATH, NOW + "第62条第2款", "DEP2025-62-2"),
    ends(EndGround.DEATH, NOW + "第62条第2款", "DEP2025-62-2", on=NEW_DAY),
    ends(EndGround.DEATH, NOW + "第62条第2款", "DEP2025-62-2", level=NATION),
    vector(
        "DEP2025-62-2",
        mandate_continues,
        EndGround.DEATH,
        level=TOWN,
        want="代表资格终止",
        cites=NOW + "第62条第2款",
        get=lambda ruling: ruling.explain().splitlines()[0],
    ),
    # 选举法 57 II
    *(
        ends(EndGround.MOVED_AWAY, ELECTORAL + "第57条第2款", "ELEC2020-57-2", level=level)
        for level in Level
        if level is not NATION
    ),
    ends(
        EndGround.MOVED_AWAY,
        ELECTORAL + "第57条第2款",
        "ELEC2020-57-2",
        level=NATION,
        want=True,
    ),
    # 63
    told(COUNTY, END, (COMMITTEE, COMMITTEE), NOW + "第63条第1款"),
    told(NATION, END, (COMMITTEE, COMMITTEE), NOW + "第63条第1款"),
    told(TOWN, END, (CONGRESS, CONGRESS), NOW + "第63条第2款"),
    told(COUNTY, END, (COMMITTEE, COMMITTEE), NOW + "第63条第1款", on=NEW_DAY),
    told(TOWN, END, (CONGRESS, CONGRESS), NOW + "第63条第2款", on=NEW_DAY),
    told(COUNTY, END, (COMMITTEE, COMMITTEE), OLD + "第50条第1款", on=LAST_OLD),
    told(TOWN, END, (CONGRESS, CONGRESS), OLD + "第50条第2款", on=LAST_OLD),
    told(COUNTY, RESUMPTION, (None, None), NOW + "第61条第2款", on=NEW_DAY),
    told(COUNTY, RESUMPTION, (None, None), OLD + "第48条第2款", on=LAST_OLD),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """The value and the provision come out."""
    v.check()


def test_the_electoral_law_joins_on_its_first_day() -> None:
    """Of a local deputy who moves away both laws speak; the day before, one is known."""
    both = mandate_continues(EndGround.MOVED_AWAY, level=TOWN, on=ELECTORAL_DAY)
    one = mandate_continues(EndGround.MOVED_AWAY, level=TOWN, on=date(2020, 10, 17))

    assert [OLD + "第49条第1项", ELECTORAL + "第57条第2款"] == cited(both)
    assert [OLD + "第49条第1项"] == cited(one)


def test_a_death_before_2025_rests_on_no_text() -> None:
    """The edition of 2015 does not name it, and the mandate ends all the same."""
    silent = mandate_continues(EndGround.DEATH, level=TOWN, on=LAST_OLD)

    assert not silent.holds
    assert ["None"] == cited(silent)
    assert [NOW + "第62条第2款"] == cited(
        mandate_continues(EndGround.DEATH, level=TOWN, on=NEW_DAY)
    )
    assert "无明文" in silent.explain()


def test_an_ordered_resignation_before_2025_is_one_like_any_other() -> None:
    """The edition of 2015 does not name it apart, and the verdict says so."""
    before, since = (
        mandate_continues(EndGround.ORDERED_RESIGNATION, level=TOWN, on=on)
        for on in (LAST_OLD, NEW_DAY)
    )

    assert [OLD + "第49条第2项"] == cited(before)
    assert [NOW + "第62条第1款第2项"] == cited(since)
    assert ["2015年文本只写辞职被接受"] == [note.zh.partition("，")[0] for note in before.notes]
    assert () == since.notes


@pytest.mark.parametrize(
    "what",
    [one for one in EndGround if one not in {EndGround.ABSENCE, EndGround.ORDERED_RESIGNATION}],
)
def test_first_day_of_the_ends(what: EndGround) -> None:
    """Known from the edition of 2015, and not the day before."""
    check_first_day(mandate_continues, what, level=COUNTY, first=FIRST)


def test_first_days() -> None:
    """Each rule answers on its first day and refuses the day before."""
    check_first_day(mandate_continues, EndGround.ABSENCE, level=COUNTY, sessions=1, first=FIRST)
    check_first_day(mandate_continues, EndGround.ORDERED_RESIGNATION, level=COUNTY, first=FIRST)
    check_first_day(resumption_valid, gone=True, within_term=True, continues=True, first=FIRST)


@pytest.mark.parametrize("what", list(SuspensionGround))
def test_first_day_of_suspensions(what: SuspensionGround) -> None:
    """So does the rule on suspensions, whatever the answer."""
    check_first_day(suspension_valid, what, first=FIRST)


@pytest.mark.parametrize("change", list(StatusChange))
@pytest.mark.parametrize("level", [COUNTY, TOWN])
def test_first_day_of_reports(level: Level, change: StatusChange) -> None:
    """So does the rule on reports."""
    check_first_day(status_report, level, change, first=FIRST)


# The same provisions, as the life of a mandate keeps them


def in_office(level: Level = COUNTY) -> Mandate:
    """Return a mandate in office."""
    begun = Mandate("甲", "某届人大", level).after(Elected(date(2014, 1, 2)))
    return begun.after(CredentialsConfirmed(date(2014, 1, 3)))


@pytest.mark.parametrize(
    ("event", "first"),
    [
        (Recalled, FIRST),
        (Died, FIRST),
        (lambda day: Suspended(day, SuspensionGround.SERVING), FIRST),
        (lambda day: AbsentUnapproved(day, "一次"), FIRST),
        (lambda day: ResignationAccepted(day, ordered=False), FIRST),
        (lambda day: ResignationAccepted(day, ordered=True), FIRST),
    ],
    ids=["recalled", "died", "suspended", "absent", "resigned", "ordered"],
)
def test_an_event_before_the_first_text_is_refused(event: Any, first: date) -> None:
    """Each event is judged by the law of its own day; the mandate given stays as it is."""
    one = in_office()

    assert 3 == len(one.after(event(first)).events)
    with pytest.raises(npc.NotInForceError) as caught:
        one.after(event(date.fromordinal(first.toordinal() - 1)))
    assert first == caught.value.first
    assert MandateStage.IN_OFFICE is one.stage


def test_the_life_that_the_catalogue_tells() -> None:
    """Detained, recalled meanwhile: that the ground goes then brings nothing back."""
    held = in_office().after(Suspended(NEW_DAY, SuspensionGround.DETAINED))

    assert MandateStage.IN_OFFICE is held.after(Resumed(NEW_DAY)).stage
    with pytest.raises(npc.TransitionError):
        held.after(Recalled(NEW_DAY)).after(Resumed(NEW_DAY))
