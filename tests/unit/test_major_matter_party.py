"""A Party committee's proposal on its lawful way, and the log of what is reported to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

import npcmodel as npc
from law.grounds import cited
from npcmodel import Body, Level
from npcmodel.matters import (
    CouncilDecided,
    ExecutionReported,
    MatterCase,
    MatterForm,
    MatterKind,
    MatterVoted,
    MatterWithdrawn,
    PartyProposal,
    PartyReport,
    PartyReportKind,
    PartyStep,
    ResolutionPublished,
    party_proposal_way,
    party_reports,
)
from npcmodel.profiles import HENAN, JINAN, Profile

ON = date(2026, 11, 21)
MADE, PUT = date(2026, 1, 5), date(2026, 1, 20)
COMMITTEE = npc.Roll(Body.STANDING_COMMITTEE, Level.COUNTY, 35)
PROVINCE = npc.Roll(Body.STANDING_COMMITTEE, Level.PROVINCE, 65)
CASE = MatterCase(MatterKind.PARTY_PROPOSALS, MatterForm.BILL, Body.GOVERNMENT, PUT)
SUBMITTED = CASE.after(CouncilDecided(date(2026, 2, 1), submitted=True))
DECIDED = SUBMITTED.after(MatterVoted(date(2026, 3, 1), passed=True))
S = PartyStep


@pytest.mark.parametrize(
    ("case", "steps", "following"),
    [
        (None, [], S.PUT),
        (CASE, [S.PUT], S.SUBMITTED),
        (SUBMITTED, [S.PUT, S.SUBMITTED], S.DECIDED),
        (DECIDED, [S.PUT, S.SUBMITTED, S.DECIDED], S.EXECUTED),
        (
            DECIDED.after(ExecutionReported(date(2026, 5, 1), complete=False)),
            [S.PUT, S.SUBMITTED, S.DECIDED],
            S.EXECUTED,
        ),
        (
            DECIDED.after(ResolutionPublished(date(2026, 3, 2))),
            [S.PUT, S.SUBMITTED, S.DECIDED, S.PUBLISHED],
            S.EXECUTED,
        ),
        (
            DECIDED.after(ResolutionPublished(date(2026, 3, 2))).after(
                ExecutionReported(date(2026, 9, 1))
            ),
            [S.PUT, S.SUBMITTED, S.DECIDED, S.PUBLISHED, S.EXECUTED],
            None,
        ),
        (SUBMITTED.after(MatterVoted(date(2026, 3, 1), passed=False)), [S.PUT, S.SUBMITTED], None),
        (CASE.after(MatterWithdrawn(date(2026, 1, 30))), [S.PUT], None),
    ],
)
def test_what_is_done_and_what_is_next(
    case: MatterCase | None, steps: list[PartyStep], following: PartyStep | None
) -> None:
    """Step by step, published where a text asks it; a rejected or withdrawn bill has no next."""
    way = party_proposal_way(PartyProposal(MADE, case=case), COMMITTEE, on=ON)

    assert (steps, following) == ([*way.done], way.next_step)
    assert (S.DECIDED in steps) is way.decided


def test_a_bill_that_too_few_put_counts_for_nothing() -> None:
    """Three members at a county; two have put nothing, whatever followed."""
    case = MatterCase(MatterKind.PARTY_PROPOSALS, MatterForm.BILL, None, PUT)
    case = case.after(CouncilDecided(PUT, submitted=True)).after(MatterVoted(PUT, passed=True))
    ways = [
        party_proposal_way(PartyProposal(MADE, case=case, signers=signers), COMMITTEE, on=ON)
        for signers in (2, 3)
    ]

    assert [False, True] == [way.decided for way in ways]
    assert [S.PUT, S.EXECUTED] == [way.next_step for way in ways]
    assert [False, True] == [way.put is not None and way.put.holds for way in ways]


@pytest.mark.parametrize(
    ("on", "steps"),
    [
        (date(2026, 1, 9), ()),
        (date(2026, 1, 10), (S.NOTIFIED,)),
        (date(2026, 1, 20), (S.NOTIFIED, S.PUT)),
        (date(2026, 1, 31), (S.NOTIFIED, S.PUT)),
        (date(2026, 2, 1), (S.NOTIFIED, S.PUT, S.SUBMITTED)),
        (date(2026, 3, 1), (S.NOTIFIED, S.PUT, S.SUBMITTED, S.DECIDED)),
    ],
)
def test_what_happens_later_does_not_count(on: date, steps: tuple[PartyStep, ...]) -> None:
    """Up to the day and with it."""
    proposal = PartyProposal(MADE, date(2026, 1, 10), DECIDED)

    assert steps == party_proposal_way(proposal, COMMITTEE, on=on).done


def test_a_way_in_words() -> None:
    """Steps, provisions, and that being told is practice."""
    case = MatterCase(MatterKind.PARTY_PROPOSALS, MatterForm.BILL, Body.GOVERNMENT, PUT, HENAN)
    way = party_proposal_way(PartyProposal(MADE, case=case), PROVINCE, on=ON, profile=HENAN)

    assert way.explain().startswith("已完成：由有权机关或者联名提出议案、报告\n尚缺：通报同级人大")
    assert "第4条第2项" in way.explain()
    assert "practice, not law" in way.explain("en")


def test_neither_true_nor_false() -> None:
    """A way and a log are richer than yes and no."""
    log = party_reports([], [], lead_days=1, source="规则", on=ON)
    for one in (party_proposal_way(PartyProposal(MADE), COMMITTEE, on=ON), log):
        with pytest.raises(TypeError, match="neither true nor false"):
            bool(one)


# The log

ASK, TELL = PartyReportKind.INSTRUCTIONS, PartyReportKind.REPORT
RULES = "某县人大常委会党组工作规则第三条"
MATTERS = [("城市更新", date(2026, 6, 30)), ("机构调整", date(2026, 12, 1))]


@pytest.mark.parametrize(
    ("made", "missing", "late"),
    [
        (None, ["城市更新"], []),
        (date(2026, 6, 14), [], []),
        (date(2026, 6, 15), [], []),
        (date(2026, 6, 16), [], ["城市更新"]),
    ],
)
def test_fifteen_days_ahead(made: date | None, missing: list[str], late: list[str]) -> None:
    """On or before the day that lies fifteen days ahead; what is not yet due is not missing."""
    log = party_reports(
        MATTERS,
        [] if made is None else [PartyReport("城市更新", TELL, made)],
        lead_days=15,
        source=RULES,
        on=date(2026, 11, 16),
    )

    assert (missing, late) == ([*log.missing], [*log.late])


@pytest.mark.parametrize(("on", "missing"), [(date(2026, 11, 16), 1), (date(2026, 11, 17), 2)])
def test_what_is_missing_when_its_last_day_has_passed(on: date, missing: int) -> None:
    """The sixteenth of November is fifteen days before the first of December."""
    log = party_reports(MATTERS, [], lead_days=15, source=RULES, on=on)

    assert missing == len(log.missing)


@pytest.mark.parametrize(
    ("kind", "answered", "waits"),
    [
        (ASK, None, True),
        (ASK, date(2026, 11, 22), True),
        (ASK, date(2026, 11, 21), False),
        (TELL, None, False),
    ],
)
def test_a_request_waits_for_its_reply(
    kind: PartyReportKind,
    answered: date | None,
    waits: bool,  # noqa: FBT001
) -> None:
    """A report waits for none."""
    report = PartyReport("城市更新", kind, date(2026, 6, 1), answered)
    log = party_reports(MATTERS, [report], lead_days=15, source=RULES, on=ON)

    assert waits is ("城市更新" in log.unanswered)


def test_a_log_in_words() -> None:
    """Whose rule it is, what is missing, and what a text says besides."""
    report = PartyReport("城市更新", ASK, date(2026, 6, 20))
    later = PartyReport("机构调整", TELL, date(2026, 11, 22))
    log = party_reports(MATTERS, [report, later], lead_days=15, source=RULES, on=ON, profile=JINAN)

    assert (
        f"{RULES}：提前15日请示报告，是工作制度，不是法律规定\n"
        "未请示报告：机构调整\n迟报：城市更新\n请示未复：城市更新\n依据：重要分歧意见"
    ) in log.explain()
    assert "practice, not law\nnot reported: 机构调整\nreported late: 城市更新" in log.explain("en")
    assert "第16条" in log.explain()


ELSEWHERE = MatterCase("甲", MatterForm.BILL, Body.GOVERNMENT, PUT, HENAN)
BAD: list[tuple[str, str, Callable[[], object]]] = [
    ("made", "date", lambda: PartyProposal(1)),  # type: ignore[arg-type]
    ("notified", "or later", lambda: PartyProposal(MADE, date(2026, 1, 4))),
    ("case", "MatterCase", lambda: PartyProposal(MADE, case=1)),  # type: ignore[arg-type]
    ("case.received", "or later", lambda: PartyProposal(ON, case=CASE)),
    ("signers", "members", lambda: PartyProposal(MADE, signers=3)),
    ("signers", "members", lambda: PartyProposal(MADE, case=CASE, signers=3)),
    (
        "signers",
        "members",
        lambda: PartyProposal(MADE, case=MatterCase("甲", MatterForm.BILL, None, PUT)),
    ),
    ("proposal", "PartyProposal", lambda: party_proposal_way(CASE, COMMITTEE, on=ON)),  # type: ignore[arg-type]
    (
        "profile",
        "of the case",
        lambda: party_proposal_way(PartyProposal(MADE, case=ELSEWHERE), PROVINCE, on=ON),
    ),
    ("matter", "text", lambda: PartyReport("", ASK, MADE)),
    ("kind", "PartyReportKind", lambda: PartyReport("甲", "请示", MADE)),  # type: ignore[arg-type]
    ("made", "date", lambda: PartyReport("甲", ASK, 1)),  # type: ignore[arg-type]
    ("answered", "or later", lambda: PartyReport("甲", ASK, PUT, MADE)),
    ("lead_days", "0", lambda: party_reports([], [], lead_days=-1, source=RULES, on=ON)),
    ("source", "text", lambda: party_reports([], [], lead_days=1, source="", on=ON)),
    (
        "matters",
        "once",
        lambda: party_reports([MATTERS[0]] * 2, [], lead_days=1, source=RULES, on=ON),
    ),
    (
        "reports",
        "one of the matters",
        lambda: party_reports(
            MATTERS, [PartyReport("甲", ASK, MADE)], lead_days=1, source=RULES, on=ON
        ),
    ),
]


@pytest.mark.parametrize(("field", "says", "call"), BAD)
def test_a_bad_input_is_refused_by_name(field: str, says: str, call: Callable[[], object]) -> None:
    """One error that names the field and what was expected."""
    with pytest.raises(npc.FactsError, match=says) as error:
        call()

    assert field == error.value.field


def test_no_place_changes_the_way() -> None:
    """Without a case the profile only adds its list, and that it asks for publication."""
    places: list[Profile | None] = [None, HENAN, JINAN]
    ways = [
        party_proposal_way(PartyProposal(MADE), COMMITTEE, on=ON, profile=place) for place in places
    ]

    before = party_proposal_way(PartyProposal(date(2022, 3, 1)), COMMITTEE, on=date(2022, 3, 11))
    law = "《地方组织法》（2022）第52条"

    # Henan's and Jinan's texts are made for their own committees, and this is a county's.
    assert [2, 2, 2] == [len(way.grounds) for way in ways]
    assert [f"{law}第1款", f"{law}第2款"] == cited(ways[0])
    assert ["None"] == cited(before)
    assert [False] * 3 == [S.PUBLISHED in way.missing for way in ways]
    assert all("工作做法" in way.explain() for way in ways)
    own = party_proposal_way(PartyProposal(MADE), PROVINCE, on=ON, profile=HENAN)
    assert 3 == len(own.grounds)
    assert S.PUBLISHED in own.missing
    assert {S.PUT} == {way.next_step for way in ways}
