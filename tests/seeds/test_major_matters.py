"""Major matters in the county texts: proposals of the Party, resolutions and what follows them."""

from __future__ import annotations

from datetime import date

import pytest

import npcmodel as npc
from npcmodel.facts.levels import Tier
from npcmodel.matters import (
    CouncilDecided,
    ExecutionReported,
    MatterCase,
    MatterForm,
    MatterKind,
    MatterPublicity,
    MatterVoted,
    PartyProposal,
    PartyReport,
    PartyReportKind,
    PartyStep,
    ResolutionPublished,
    matter_proposal_valid,
    matter_publicity_valid,
    party_proposal_way,
    party_reports,
)
from npcmodel.profiles import ZHEJIANG, Profile

ON = date(2026, 11, 21)
COMMITTEE = npc.Roll(npc.Body.STANDING_COMMITTEE, npc.Level.COUNTY, members=27)
COUNTY = Profile(name="某县", tier=Tier.COUNTY, parent=ZHEJIANG)
MADE = date(2026, 3, 2)


@pytest.mark.seed("S0-07", "npcmodel.matters.party_reports", "npcmodel.matters.PartyReport")
@pytest.mark.parametrize(
    ("made", "missing", "late"),
    [
        ([], ("年度监督计划", "重点项目"), ()),
        ([("重点项目", date(2026, 6, 10))], ("年度监督计划",), ()),
        ([("重点项目", date(2026, 6, 11))], ("年度监督计划",), ("重点项目",)),
    ],
)
def test_major_matters_are_reported_to_the_party_committee(
    made: list[tuple[str, date]], missing: tuple[str, ...], late: tuple[str, ...]
) -> None:
    """Ten days ahead by the body's own rules, which are no law."""
    log = party_reports(
        [("年度监督计划", date(2026, 2, 1)), ("重点项目", date(2026, 6, 20))],
        [PartyReport(matter, PartyReportKind.REPORT, day) for matter, day in made],
        lead_days=10,
        source="某县人大常委会重大事项请示报告制度",
        on=ON,
        profile=COUNTY,
    )

    assert (missing, late) == (log.missing, log.late)


def proposed(case: MatterCase | None, notified: date | None = None) -> PartyProposal:
    """A proposal of March."""
    return PartyProposal(MADE, notified, case)


def taken_up() -> MatterCase:
    """By the government, as a bill."""
    matter = MatterKind.PARTY_PROPOSALS
    return MatterCase(matter, MatterForm.BILL, npc.Body.GOVERNMENT, date(2026, 3, 9), COUNTY)


@pytest.mark.seed(
    "S4-30", "npcmodel.matters.party_proposal_way", "npcmodel.matters.matter_proposal_valid"
)
def test_a_proposal_becomes_a_resolution() -> None:
    """The Party committee itself puts no bill; one who may does, and the committee decides."""
    party = matter_proposal_valid(
        MatterForm.BILL, COMMITTEE, by=npc.Body.PARTY, on=ON, profile=COUNTY
    )
    case = taken_up()
    decided = case.after(CouncilDecided(date(2026, 3, 20), submitted=True)).after(
        MatterVoted(date(2026, 4, 28), passed=True)
    )

    ways = [
        party_proposal_way(proposed(one), COMMITTEE, on=ON, profile=place)
        for one, place in ((None, COUNTY), (case, COUNTY), (decided, COUNTY))
    ]

    assert not party.holds
    assert [PartyStep.PUT, PartyStep.SUBMITTED, PartyStep.PUBLISHED] == [
        way.next_step for way in ways
    ]
    assert [False, False, True] == [way.decided for way in ways]


@pytest.mark.seed("S4-61", "npcmodel.matters.party_proposal_way", "npcmodel.matters.PartyProposal")
@pytest.mark.parametrize(
    ("notified", "on", "told"),
    [
        (None, ON, False),
        (date(2026, 3, 5), date(2026, 3, 4), False),
        (date(2026, 3, 5), date(2026, 3, 5), True),
    ],
)
def test_the_congress_is_told_of_a_proposal(
    notified: date | None,
    on: date,
    told: bool,  # noqa: FBT001
) -> None:
    """What was not yet told is missing; it is practice, and stands on no provision."""
    way = party_proposal_way(proposed(None, notified), COMMITTEE, on=on, profile=COUNTY)

    assert told is (PartyStep.NOTIFIED not in way.missing)
    assert all(one.holds and one.citation is not None for one in way.grounds)
    assert "工作做法，不是法律规定" in way.explain()


@pytest.mark.seed("S4-34", "npcmodel.matters.MatterCase", "npcmodel.matters.ExecutionReported")
def test_a_resolution_is_followed_until_its_execution_is_reported() -> None:
    """Late from the day after the resolution's own time; a whole report after it was late too."""
    case = taken_up().after(CouncilDecided(date(2026, 3, 20), submitted=True))
    case = case.after(
        MatterVoted(date(2026, 4, 28), passed=True, report_by=date(2026, 10, 31))
    ).after(ResolutionPublished(date(2026, 4, 30)))
    staged = case.after(ExecutionReported(date(2026, 8, 1), complete=False))
    whole = staged.after(ExecutionReported(date(2026, 11, 2)))
    timely = staged.after(ExecutionReported(date(2026, 10, 31)))

    assert [0, 1, 1, 1, 0] == [
        len(one.late(day))
        for one, day in (
            (case, date(2026, 10, 31)),
            (case, date(2026, 11, 1)),
            (staged, date(2026, 11, 1)),
            (whole, ON),
            (timely, ON),
        )
    ]


@pytest.mark.seed("S4-40", "npcmodel.matters.matter_publicity_valid")
@pytest.mark.parametrize(
    ("done", "missing"),
    [
        ([], 2),
        ([MatterPublicity.FACTS_PUBLISHED], 1),
        ([MatterPublicity.FACTS_PUBLISHED, MatterPublicity.DEPUTIES_INFORMED], 0),
    ],
)
def test_what_was_discussed_and_decided_is_made_public(
    done: list[MatterPublicity], missing: int
) -> None:
    """Deputies are told, and the public."""
    ruling = matter_publicity_valid(done, on=ON, profile=COUNTY)

    assert (missing == 0) is ruling.holds
    assert missing == len([one for one in ruling.grounds if not one.holds])
