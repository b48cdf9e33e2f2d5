"""代表法、地方组织法、民族区域自治法: deputies' groups, certificates, sittings, reports."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

import npcmodel as npc
from law.grounds import cited, verdict
from law.vectors import ON, Vector, check_first_day, vector
from npcmodel import duties
from npcmodel.duties import DeputyTime
from npcmodel.supervision.autonomy import adaptation_answer_due

NATION = npc.Level.NATIONAL
PROVINCE = npc.Level.PROVINCE
MUNICIPALITY = npc.Level.MUNICIPALITY
CITY = npc.Level.CITY_WITH_DISTRICTS
COUNTY = npc.Level.COUNTY
DISTRICT = npc.Level.MUNICIPAL_DISTRICT
TOWN = npc.Level.TOWN
DEP = "《代表法》（2025）"
OLD = "《代表法》（2015）"
ORG = "《地方组织法》（2022）"
NPC_ORG = "《全国人大组织法》（2021）"
NPC_RULES = "《全国人大议事规则》（2021）"
NEW_DAY = date(2025, 3, 12)
OLD_DAY = date(2015, 8, 29)
ORG_DAY = date(2022, 3, 12)
NPC_DAY = date(2021, 3, 12)
BEFORE = NEW_DAY - timedelta(days=1)


def due(deadline: npc.Deadline) -> date:
    """The last day."""
    return deadline.due


def committee(level: npc.Level, want: bool, **kwargs: Any) -> Vector:  # noqa: FBT001  # a row
    """Whether there is a working committee."""
    rule = duties.working_committee_valid
    return vector("DEP2025-12", rule, level, want=want, cites=f"{DEP}第12条", **kwargs)


def delegations(level: npc.Level, want: bool, **kwargs: Any) -> Vector:  # noqa: FBT001  # a row
    """Whether deputies formed delegations where they must."""
    rule = duties.delegations_valid
    return vector("DEP2025-14-1", rule, level, want=want, cites=f"{DEP}第14条第1款", **kwargs)


def meeting(level: npc.Level, organ: npc.Level, want: bool, **kwargs: Any) -> Vector:  # noqa: FBT001
    """Whether deputies may ask to meet an organ's head."""
    old = kwargs.get("on") == BEFORE
    cites = f"{OLD}第22条第2款" if old else f"{DEP}第29条第2款"
    rule = duties.meeting_request_valid
    return vector("DEP2025-29-2", rule, level, want=want, cites=cites, organ=organ, **kwargs)


def elsewhere(level: npc.Level, *, within: bool) -> Vector:
    """Whether deputies may inspect outside the unit that elected them."""
    cites, rule = f"{DEP}第29条第1款", duties.inspection_valid
    return vector("DEP2025-29-2", rule, level, want=within, cites=cites, within_area=within)


def sitting(
    level: npc.Level,
    congress: npc.Level,
    cites: str = f"{DEP}第34条第1款",
    *,
    electing: bool,
    on: date = ON,
) -> Vector:
    """Whether a deputy may sit in on a lower congress: where it elected the deputy, else open."""
    return vector(
        "DEP2025-34",
        duties.sitting_in_valid,
        level,
        want=electing or None,
        get=verdict,
        cites=cites,
        congress=congress,
        electing=electing,
        on=on,
    )


def group(number: int, level: npc.Level, want: bool) -> Vector:  # noqa: FBT001  # a row
    """Whether deputies of one place are enough for a group."""
    cites, rule = f"{ORG}第43条第3款", duties.deputy_group_valid
    return vector("ORG2022-43-3", rule, number, want=want, cites=cites, level=level)


def adapted(received: date, want: date) -> Vector:
    """By when an autonomous area's request is answered."""
    cites, rule = "《民族区域自治法》（2001）第20条", adaptation_answer_due
    return vector("AUTON2001-20", rule, received, want=want, cites=cites, get=due)


VECTORS: list[Vector] = [
    committee(COUNTY, want=True, exists=True),
    committee(COUNTY, want=False, exists=False),
    committee(NATION, want=True, exists=True),
    committee(PROVINCE, want=False, exists=False),
    delegations(COUNTY, want=False, formed=False),
    delegations(COUNTY, want=True, formed=True),
    delegations(NATION, want=False, formed=False),
    delegations(PROVINCE, want=True, formed=True),
    delegations(TOWN, want=True, formed=False),
    delegations(TOWN, want=True, formed=True),
    meeting(COUNTY, COUNTY, want=True),
    meeting(COUNTY, TOWN, want=True),
    meeting(COUNTY, CITY, want=False),
    meeting(COUNTY, PROVINCE, want=False),
    meeting(DISTRICT, DISTRICT, want=True),
    meeting(DISTRICT, COUNTY, want=False),
    meeting(COUNTY, DISTRICT, want=False),
    meeting(PROVINCE, MUNICIPALITY, want=False),
    meeting(MUNICIPALITY, DISTRICT, want=True),
    meeting(MUNICIPALITY, CITY, want=False),
    meeting(PROVINCE, CITY, want=True),
    meeting(TOWN, npc.Level.TOWNSHIP, want=False),
    meeting(CITY, COUNTY, want=True),
    meeting(CITY, DISTRICT, want=True),
    meeting(PROVINCE, NATION, want=False),
    meeting(NATION, NATION, want=True),
    meeting(TOWN, TOWN, want=True),
    meeting(TOWN, COUNTY, want=False),
    meeting(COUNTY, TOWN, want=True, on=BEFORE),
    meeting(TOWN, COUNTY, want=False, on=BEFORE),
    elsewhere(CITY, within=True),
    elsewhere(CITY, within=False),
    elsewhere(NATION, within=True),
    sitting(NATION, PROVINCE, electing=True),
    sitting(NATION, PROVINCE, electing=False),
    sitting(PROVINCE, CITY, electing=True),
    sitting(PROVINCE, CITY, electing=True, cites=f"{ORG}第43条第2款"),
    sitting(PROVINCE, CITY, electing=False, cites=f"{ORG}第43条第2款"),
    sitting(PROVINCE, TOWN, electing=False),
    sitting(MUNICIPALITY, DISTRICT, electing=True),
    sitting(CITY, COUNTY, electing=True),
    sitting(COUNTY, TOWN, electing=True, cites=f"{DEP}第34条第2款"),
    sitting(COUNTY, TOWN, electing=False, cites=f"{DEP}第34条第2款"),
    sitting(CITY, COUNTY, electing=True, cites=f"{OLD}第27条", on=BEFORE),
    sitting(NATION, PROVINCE, electing=False, cites=f"{OLD}第27条", on=BEFORE),
    vector(
        "DEP2025-49",
        duties.certificate_valid,
        want=True,
        cites=f"{DEP}第49条",
        issued=True,
        level=TOWN,
    ),
    vector(
        "DEP2025-49",
        duties.certificate_valid,
        want=False,
        cites=f"{DEP}第49条",
        issued=False,
        level=COUNTY,
    ),
    vector(
        "DEP2025-49",
        duties.certificate_valid,
        want=True,
        cites=f"{OLD}第41条",
        issued=False,
        level=COUNTY,
        on=BEFORE,
    ),
    group(2, COUNTY, want=False),
    group(3, COUNTY, want=True),
    group(4, COUNTY, want=True),
    group(2, TOWN, want=False),
    group(3, TOWN, want=True),
    adapted(date(2026, 11, 1), date(2026, 12, 31)),
    adapted(date(2024, 1, 31), date(2024, 3, 31)),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """The rule gives the value, and cites the provision."""
    v.check()


@pytest.mark.parametrize(
    ("on", "want"),
    [
        (OLD_DAY, [f"{OLD}第21条第1款"]),
        (BEFORE, [f"{OLD}第21条第1款"]),
        (NEW_DAY, [f"{DEP}第27条第1款"]),
    ],
)
def test_above_the_county_the_law_lets_deputies_form_groups(on: date, want: list[str]) -> None:
    """It gives no number, which is left open."""
    ruling = duties.deputy_group_valid(2, level=CITY, on=on)

    assert ruling.holds
    assert [False] == [point.decides for point in ruling.open]
    assert want == cited(ruling)


@pytest.mark.parametrize(
    ("what", "on", "last", "cites"),
    [
        (DeputyTime.ANSWER, OLD_DAY, date(2015, 11, 29), f"{OLD}第42条第1款"),
        (DeputyTime.HARD_ANSWER, OLD_DAY, date(2016, 2, 29), f"{OLD}第42条第1款"),
        (DeputyTime.ANSWER, BEFORE, date(2025, 6, 11), f"{OLD}第42条第1款"),
        (DeputyTime.HARD_ANSWER, BEFORE, date(2025, 9, 11), f"{OLD}第42条第1款"),
        (DeputyTime.ANSWER, NEW_DAY, date(2025, 6, 12), f"{DEP}第51条第2款"),
        (DeputyTime.HARD_ANSWER, NEW_DAY, date(2025, 9, 12), f"{DEP}第51条第2款"),
    ],
)
def test_a_suggestion_is_answered_in_three_months_or_six(
    what: DeputyTime, on: date, last: date, cites: str
) -> None:
    """The Deputies Law says so, in either wording."""
    found = duties.deputy_time_due(what, on, on=on)

    assert last == found.due
    assert [cites] == cited(found)
    assert duties.done_in_time(what, on, done=last, on=on).holds
    assert not duties.done_in_time(what, on, done=last + timedelta(days=1), on=on).holds


REPORTED = {"level": COUNTY, "since": date(2015, 1, 1)}


@pytest.mark.parametrize(
    ("level", "on", "want"),
    [
        (COUNTY, OLD_DAY, [f"{OLD}第45条第2款"]),
        (TOWN, ORG_DAY, [f"{ORG}第43条第4款", f"{OLD}第45条第2款"]),
        (CITY, ORG_DAY, [f"{ORG}第43条第4款"]),
        (TOWN, BEFORE, [f"{ORG}第43条第4款", f"{OLD}第45条第2款"]),
        (TOWN, NEW_DAY, [f"{DEP}第58条第2款", f"{ORG}第43条第4款"]),
        (CITY, NEW_DAY, [f"{DEP}第58条第2款", f"{ORG}第43条第4款"]),
        (NATION, NEW_DAY, [f"{DEP}第58条第2款"]),
    ],
)
def test_deputies_report_to_those_who_elected_them(
    level: npc.Level, on: date, want: list[str]
) -> None:
    """Those whom voters elected since 2015, local ones since 2022, all since 2025."""
    found = duties.report_coverage(["甲"], {}, level=level, since=date(2015, 1, 1), on=on)

    assert want == cited(found)


@pytest.mark.parametrize(
    ("rule", "args", "kwargs", "first"),
    [
        (duties.working_committee_valid, (COUNTY,), {"exists": True}, NEW_DAY),
        (duties.delegations_valid, (COUNTY,), {"formed": True}, NEW_DAY),
        (duties.delegations_valid, (NATION,), {"formed": True}, NPC_DAY),
        (duties.meeting_request_valid, (COUNTY,), {"organ": COUNTY}, OLD_DAY),
        (duties.inspection_valid, (CITY,), {"within_area": True}, NEW_DAY),
        (duties.certificate_valid, (), {"issued": True, "level": TOWN}, OLD_DAY),
        (duties.sitting_in_valid, (CITY,), {"congress": COUNTY, "electing": True}, OLD_DAY),
        (duties.sitting_in_valid, (COUNTY,), {"congress": TOWN, "electing": True}, NEW_DAY),
        (duties.deputy_group_valid, (3,), {"level": COUNTY}, ORG_DAY),
        (duties.deputy_group_valid, (3,), {"level": CITY}, OLD_DAY),
        (duties.deputy_time_due, (DeputyTime.ANSWER, ON), {}, OLD_DAY),
        (duties.deputy_time_due, (DeputyTime.HARD_ANSWER, ON), {}, OLD_DAY),
        (duties.report_coverage, (["甲"], {}), REPORTED, OLD_DAY),
        (duties.report_coverage, (["甲"], {}), {**REPORTED, "level": CITY}, ORG_DAY),
        (duties.report_coverage, (["甲"], {}), {**REPORTED, "level": NATION}, NEW_DAY),
        (adaptation_answer_due, (ON,), {}, date(2001, 2, 28)),
    ],
)
def test_nothing_is_answered_before_its_text(
    rule: Any, args: tuple[Any, ...], kwargs: dict[str, Any], first: date
) -> None:
    """The first day known is answered, the day before is not."""
    check_first_day(rule, *args, first=first, **kwargs)


@pytest.mark.parametrize(
    ("on", "cites", "holds"),
    [
        (OLD_DAY, f"{OLD}第41条", True),
        (BEFORE, f"{OLD}第41条", True),
        (NEW_DAY, f"{DEP}第49条", False),
    ],
)
def test_certificates_became_a_duty(on: date, cites: str, *, holds: bool) -> None:
    """A congress might issue none until 11 March 2025."""
    ruling = duties.certificate_valid(issued=False, level=TOWN, on=on)

    assert holds is ruling.holds
    assert [cites] == cited(ruling)


@pytest.mark.parametrize(
    ("on", "want"),
    [
        (OLD_DAY, [f"{OLD}第27条"]),
        (ORG_DAY - timedelta(days=1), [f"{OLD}第27条"]),
        (ORG_DAY, [f"{OLD}第27条", f"{ORG}第43条第2款"]),
        (BEFORE, [f"{OLD}第27条", f"{ORG}第43条第2款"]),
        (NEW_DAY, [f"{DEP}第34条第1款", f"{ORG}第43条第2款"]),
    ],
)
def test_the_texts_on_sitting_in_over_time(on: date, want: list[str]) -> None:
    """The Organic Law says the same of local deputies since 2022."""
    assert want == cited(duties.sitting_in_valid(CITY, congress=COUNTY, electing=True, on=on))


@pytest.mark.parametrize(
    ("on", "cites"),
    [
        (OLD_DAY, f"{OLD}第22条第2款"),
        (BEFORE, f"{OLD}第22条第2款"),
        (NEW_DAY, f"{DEP}第29条第2款"),
    ],
)
def test_the_texts_on_meetings_over_time(on: date, cites: str) -> None:
    """They differ in their number alone."""
    assert [cites] == cited(duties.meeting_request_valid(TOWN, organ=TOWN, on=on))


@pytest.mark.parametrize("formed", [True, False])
@pytest.mark.parametrize(
    ("on", "want"),
    [
        (NPC_DAY, [f"{NPC_ORG}第10条第1款", f"{NPC_RULES}第7条第1款"]),
        (BEFORE, [f"{NPC_ORG}第10条第1款", f"{NPC_RULES}第7条第1款"]),
        (NEW_DAY, [f"{NPC_ORG}第10条第1款", f"{NPC_RULES}第7条第1款", f"{DEP}第14条第1款"]),
    ],
)
def test_the_nations_deputies_form_delegations_since_2021(
    on: date, want: list[str], *, formed: bool
) -> None:
    """By the unit that elected them, as the nation's own two texts say."""
    ruling = duties.delegations_valid(NATION, formed=formed, on=on)

    assert formed is verdict(ruling)
    assert want == cited(ruling)


@pytest.mark.parametrize(
    ("on", "want"),
    [
        (OLD_DAY, [f"{OLD}第27条"]),
        (NPC_DAY - timedelta(days=1), [f"{OLD}第27条"]),
        (NPC_DAY, [f"{OLD}第27条", f"{NPC_ORG}第44条"]),
        (NEW_DAY, [f"{DEP}第34条第1款", f"{NPC_ORG}第44条"]),
    ],
)
def test_the_nations_deputies_sit_in_where_they_were_elected(on: date, want: list[str]) -> None:
    """The Organic Law of the NPC says so beside the Deputies Law."""
    ruling = duties.sitting_in_valid(NATION, congress=PROVINCE, electing=True, on=on)

    assert ruling.holds
    assert want == cited(ruling)
