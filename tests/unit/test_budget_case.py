"""A budget's year by example: its way, what is owed on which day, and every bad input."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

import npcmodel as npc
from npcmodel.budgets import (
    AccountsAudited,
    AccountsFiled,
    AccountsReviewed,
    AccountsSent,
    AccountsSubmitted,
    AccountsVoted,
    AdjustmentReviewed,
    AdjustmentSent,
    AdjustmentSubmitted,
    AdjustmentVoted,
    BudgetEvent,
    BudgetMonths,
    BudgetOrgan,
    BudgetPaper,
    BudgetReviewed,
    BudgetSent,
    BudgetStage,
    BudgetSubmitted,
    BudgetTime,
    BudgetVoted,
    BudgetYear,
    DepartmentNotified,
    DepartmentPublished,
    ExecutionReported,
    PaperPublished,
    TransferKind,
    TransfersIssued,
    UnitsNotified,
    VotersHeard,
)
from npcmodel.dates.held import State
from npcmodel.errors import FactsError, TransitionError
from npcmodel.facts.levels import Level

ORGAN, PAPER, TIME, STAGE = BudgetOrgan, BudgetPaper, BudgetTime, BudgetStage
SC = ORGAN.STANDING_COMMITTEE
SCHOOLS, ROADS = "教育局", "交通局"
ONE = timedelta(days=1)
ANY: Any = "x"

SESSION = date(2026, 1, 10)
APPROVED = date(2026, 1, 12)
DRAFTED: tuple[BudgetEvent, ...] = (
    BudgetSent(date(2025, 12, 10)),
    BudgetReviewed(date(2025, 12, 20), SC),
    VotersHeard(date(2025, 12, 21), "座谈会"),
    VotersHeard(date(2025, 12, 22), "走访"),
    BudgetSubmitted(SESSION),
    BudgetVoted(APPROVED, ORGAN.CONGRESS),
)
ADJUSTED: tuple[BudgetEvent, ...] = (
    AdjustmentSent(date(2026, 4, 30)),
    AdjustmentReviewed(date(2026, 5, 10), ORGAN.WORKING_ORGAN),
    AdjustmentSubmitted(date(2026, 5, 20), date(2026, 5, 30)),
    AdjustmentVoted(date(2026, 5, 31), SC),
)
CLOSED: tuple[BudgetEvent, ...] = (
    ExecutionReported(date(2026, 8, 1)),
    AccountsSent(date(2027, 6, 1)),
    AccountsAudited(date(2027, 6, 2)),
    AccountsReviewed(date(2027, 6, 3), ORGAN.WORKING_ORGAN),
    AccountsSubmitted(date(2027, 6, 20), date(2027, 7, 1)),
    AccountsVoted(date(2027, 7, 2), SC),
)


def year(*events: BudgetEvent, level: Level = Level.COUNTY, **kw: Any) -> BudgetYear:
    """Return a year to which these events happened."""
    found = BudgetYear("某地", level, 2026, **kw)
    for event in events:
        found = found.after(event)
    return found


def states(case: BudgetYear, what: Any, on: date) -> list[State]:
    """Return how something stands at the end of a day, once for each time it is owed."""
    return [one.state for one in case.deadlines(on) if one.what is what]


def test_a_whole_year() -> None:
    """Drafted, approved, adjusted, reported, and closed."""
    case = year(*DRAFTED, *ADJUSTED, *CLOSED, AccountsFiled(date(2027, 8, 1)))

    assert STAGE.ACCOUNTS_APPROVED is case.stage
    assert STAGE.EXECUTED is case.stage_on(date(2026, 12, 31))
    assert STAGE.DRAFTING is case.stage_on(date(2025, 12, 9))
    assert case.voters_heard().holds
    assert [State.MET] == states(case, TIME.FILING, date(2027, 8, 1))
    assert [State.MET] == states(case, BudgetMonths.EXECUTION_REPORT, date(2026, 9, 30))
    assert [State.MET] == states(case, BudgetMonths.FINAL_ACCOUNTS, date(2027, 9, 30))


@pytest.mark.parametrize(("back", "state"), [(31, State.MET), (30, State.MET), (29, State.BROKEN)])
def test_drafts_thirty_days_before(back: int, state: State) -> None:
    """Before the session; of adjustments and accounts before the meeting, not the submission."""
    meeting = date(2026, 6, 30)
    sent = meeting - timedelta(days=back)
    case = year(
        *DRAFTED,
        AdjustmentSent(sent),
        AdjustmentReviewed(date(2026, 6, 10), ORGAN.WORKING_ORGAN),
        AdjustmentSubmitted(date(2026, 6, 10), meeting),
    )

    assert [state] == states(case, TIME.ADJUSTMENT_DRAFT, meeting)
    assert [State.MET] == states(case, TIME.BUDGET_DRAFT, meeting)


def test_each_publication_answers_its_own_approval() -> None:
    """Publishing the budget does not publish the adjustment."""
    case = year(*DRAFTED, PaperPublished(date(2026, 2, 1), PAPER.BUDGET, APPROVED), *ADJUSTED)
    later = case.after(PaperPublished(date(2026, 6, 20), PAPER.ADJUSTMENT, date(2026, 5, 31)))
    day = date(2026, 6, 20)

    assert [State.MET, State.PENDING] == states(case, TIME.PUBLICATION, day)
    assert [State.MET, State.BROKEN] == states(case, TIME.PUBLICATION, day + ONE)
    assert [State.MET, State.MET] == states(later, TIME.PUBLICATION, day + ONE)


def test_departments_and_their_units() -> None:
    """Each department has its own days; one without units passes nothing on."""
    told = date(2026, 2, 1)
    case = year(
        *DRAFTED,
        DepartmentNotified(told, SCHOOLS, PAPER.BUDGET),
        DepartmentNotified(told, ROADS, PAPER.BUDGET, units=False),
        UnitsNotified(date(2026, 2, 16), SCHOOLS, PAPER.BUDGET),
        DepartmentPublished(date(2026, 2, 22), ROADS, PAPER.BUDGET),
        departments=(SCHOOLS, ROADS),
    )
    day = date(2026, 2, 22)
    late = {(one.what, one.of) for one in case.late(day)}

    assert [State.MET, State.MET] == states(case, TIME.DEPARTMENT_BUDGETS, day)
    assert [State.MET] == states(case, TIME.UNIT_BUDGETS, day)
    assert {(TIME.DEPARTMENT_PUBLICATION, SCHOOLS), (TIME.DEPARTMENT_PUBLICATION, ROADS)} <= late


def test_a_department_that_never_heard_is_late() -> None:
    """On the day after the twentieth."""
    case = year(*DRAFTED, departments=(SCHOOLS,))

    assert [State.PENDING] == states(case, TIME.DEPARTMENT_BUDGETS, date(2026, 2, 1))
    assert [State.BROKEN] == states(case, TIME.DEPARTMENT_BUDGETS, date(2026, 2, 2))


def test_transfers_by_kind() -> None:
    """Thirty days and sixty; one kind does not answer for the other."""
    kinds = tuple(TransferKind)
    case = year(*DRAFTED, TransfersIssued(date(2026, 2, 11), TransferKind.GENERAL), transfers=kinds)
    day = date(2026, 3, 14)

    assert [State.MET] == states(case, TIME.GENERAL_TRANSFERS, day)
    assert [State.BROKEN] == states(case, TIME.SPECIAL_TRANSFERS, day)
    assert [State.PENDING] == states(case, TIME.SPECIAL_TRANSFERS, day - ONE)


def test_reports_outside_the_months_answer_nothing() -> None:
    """One in May is too early."""
    case = year(*DRAFTED, ExecutionReported(date(2026, 5, 31)))
    what = BudgetMonths.EXECUTION_REPORT

    assert [] == states(case, what, date(2026, 5, 31))
    assert [State.PENDING] == states(case, what, date(2026, 9, 30))
    assert [State.BROKEN] == states(case, what, date(2026, 10, 1))


def test_a_townships_year() -> None:
    """No review, no audit, no reports in summer: its congress approves everything."""
    congress = ORGAN.CONGRESS
    case = year(
        BudgetSubmitted(SESSION),
        BudgetVoted(APPROVED, congress),
        AdjustmentSubmitted(date(2026, 7, 1), date(2026, 7, 1)),
        AdjustmentVoted(date(2026, 7, 1), congress, approved=False),
        AccountsSubmitted(date(2027, 1, 10), date(2027, 1, 10)),
        AccountsVoted(date(2027, 1, 11), congress),
        level=Level.TOWN,
    )
    owed = {one.what for one in case.deadlines(date(2027, 12, 31))}

    assert STAGE.ACCOUNTS_APPROVED is case.stage
    assert {TIME.PUBLICATION, TIME.FILING} == owed
    assert not case.voters_heard().holds


def test_the_nation_files_nothing_above() -> None:
    """Its times are its own."""
    finance = ORGAN.FINANCE_COMMITTEE
    case = year(
        BudgetSent(date(2026, 1, 19)),
        BudgetReviewed(date(2026, 2, 1), finance),
        BudgetSubmitted(date(2026, 3, 5)),
        BudgetVoted(date(2026, 3, 11), ORGAN.CONGRESS),
        level=Level.NATIONAL,
    )

    assert [State.MET] == states(case, TIME.BUDGET_DRAFT, date(2026, 3, 11))
    assert [] == states(case, TIME.FILING, date(2027, 12, 31))


def test_before_the_regulation_no_day_was_set_to_file() -> None:
    """Accounts approved in 2020 before October are filed without a day known."""
    case = BudgetYear("某县", Level.COUNTY, 2019)
    for event in (
        BudgetSent(date(2018, 12, 1)),
        BudgetReviewed(date(2018, 12, 20), SC),
        BudgetSubmitted(date(2019, 1, 10)),
        BudgetVoted(date(2019, 1, 12), ORGAN.CONGRESS),
        AccountsAudited(date(2020, 5, 1)),
        AccountsSent(date(2020, 6, 1)),
        AccountsReviewed(date(2020, 6, 3), ORGAN.WORKING_ORGAN),
        AccountsSubmitted(date(2020, 7, 1), date(2020, 7, 1)),
        AccountsVoted(date(2020, 7, 2), SC),
    ):
        case = case.after(event)

    assert [] == states(case, TIME.FILING, date(2026, 1, 1))
    assert [State.MET] == states(case, TIME.ACCOUNTS_DRAFT, date(2026, 1, 1))


def test_a_second_submission_needs_its_own_draft() -> None:
    """What was not approved goes the whole way again, and each time counts."""
    again = (
        BudgetSent(date(2026, 2, 1)),
        BudgetReviewed(date(2026, 2, 20), SC),
        BudgetSubmitted(date(2026, 3, 1)),
    )
    case = year(*DRAFTED[:-1], BudgetVoted(APPROVED, ORGAN.CONGRESS, approved=False), *again)

    assert [State.MET, State.BROKEN] == states(case, TIME.BUDGET_DRAFT, date(2026, 3, 1))


EARLY: tuple[BudgetEvent, ...] = (
    *DRAFTED[:2],
    BudgetSubmitted(date(2025, 12, 22)),
    BudgetVoted(date(2025, 12, 22), ORGAN.CONGRESS),
)
NO_TO_THEM = AccountsVoted(date(2027, 7, 2), SC, approved=False)
SENT_AGAIN = AccountsSent(date(2027, 7, 20))
REVIEWED_AGAIN = AccountsReviewed(date(2027, 8, 1), ORGAN.WORKING_ORGAN)


def test_accounts_drafted_again_are_audited_again() -> None:
    """The audit of what was not approved was of another draft."""
    audit = AccountsAudited(date(2027, 7, 19))
    again = AccountsSubmitted(date(2027, 9, 1), date(2027, 9, 2))
    case = year(*DRAFTED, *CLOSED[:5], NO_TO_THEM, audit, SENT_AGAIN, REVIEWED_AGAIN, again)

    assert STAGE.ACCOUNTS_SUBMITTED is case.stage


def test_an_adjustment_on_the_first_day_of_the_year() -> None:
    """The budget was approved in the year before."""
    case = year(*EARLY, AdjustmentSent(date(2026, 1, 1)))

    assert STAGE.ADJUSTMENT_SENT is case.stage


@pytest.mark.parametrize("stage", [0, 1, 2, 3])
def test_the_last_day_of_the_year_is_still_of_it(stage: int) -> None:
    """A budget may be dealt with until then."""
    last = date(2026, 12, 31)
    events = (
        BudgetSent(last),
        BudgetReviewed(last, SC),
        BudgetSubmitted(last),
        BudgetVoted(last, ORGAN.CONGRESS),
    )
    case = year(*events[:stage])

    assert () == case.barring(events[stage])


@pytest.mark.parametrize(
    ("events", "event", "cites"),
    [
        ((), BudgetSubmitted(SESSION), "第22条第4款"),
        (DRAFTED[:1], BudgetReviewed(SESSION, ORGAN.WORKING_ORGAN), "第22条第4款"),
        (DRAFTED[:5], BudgetVoted(APPROVED, SC), "第43条第2款"),
        (DRAFTED, AdjustmentSubmitted(APPROVED, APPROVED), "第22条第4款"),
        (
            (*DRAFTED, *ADJUSTED[:3]),
            AdjustmentVoted(date(2026, 6, 1), ORGAN.CONGRESS),
            "第69条第7款",
        ),
        (DRAFTED, AdjustmentSent(date(2027, 1, 1)), "第18条"),
        (EARLY, AdjustmentSent(date(2025, 12, 31)), "第18条"),
        ((), BudgetSent(date(2027, 1, 1)), "第18条"),
        (DRAFTED[:1], BudgetReviewed(date(2027, 1, 1), SC), "第18条"),
        (DRAFTED[:4], BudgetSubmitted(date(2027, 1, 1)), "第18条"),
        (DRAFTED[:5], BudgetVoted(date(2027, 1, 1), ORGAN.CONGRESS), "第18条"),
        ((*DRAFTED, CLOSED[1], CLOSED[3]), CLOSED[4], "第77条第2款"),
        (
            (*DRAFTED, *CLOSED[:5], NO_TO_THEM, SENT_AGAIN, REVIEWED_AGAIN),
            AccountsSubmitted(date(2027, 9, 1), date(2027, 9, 2)),
            "第77条第2款",
        ),
        ((*DRAFTED, *CLOSED[:5]), AccountsVoted(date(2027, 7, 2), ORGAN.CONGRESS), "第77条第2款"),
    ],
)
def test_what_a_text_forbids_is_refused(
    events: tuple[BudgetEvent, ...], event: BudgetEvent, cites: str
) -> None:
    """The error's note names the provision; the case stays as it is."""
    case = year(*events)
    with pytest.raises(TransitionError) as caught:
        case.after(event)

    assert any(cites in note for note in caught.value.__notes__)
    assert any("Budget Law" in note for note in caught.value.__notes__)
    assert type(event).__name__ not in caught.value.possible
    assert case.barring(event)


def test_a_doubt_forbids_nothing() -> None:
    """A city's working organ may have stood in for a committee."""
    review = BudgetReviewed(SESSION, ORGAN.WORKING_ORGAN)
    case = year(BudgetSent(SESSION), level=Level.CITY_WITH_DISTRICTS)

    assert STAGE.REVIEWED is case.after(review).stage


@pytest.mark.parametrize("there", [None, True, False])
def test_a_doubt_is_named(*, there: bool | None) -> None:
    """Where it is not known whether there is a committee, or where there is one."""
    events = (BudgetSent(SESSION), BudgetReviewed(SESSION, ORGAN.WORKING_ORGAN))
    case = year(*events, level=Level.CITY_WITH_DISTRICTS, special_committee=there)

    assert (there is not False) is any(point.decides for point in case.open_points())


def test_a_review_that_a_town_need_not_have_is_no_doubt() -> None:
    """No text asks for it, and none forbids it."""
    events = (BudgetSent(SESSION), BudgetReviewed(SESSION, ORGAN.PRESIDIUM))
    case = year(*events, BudgetSubmitted(SESSION), level=Level.TOWN)

    assert () == case.open_points()


PUBLISHED = PaperPublished(date(2026, 2, 1), PAPER.BUDGET, date(2026, 1, 11))
NOTIFIED = DepartmentNotified(date(2026, 2, 1), SCHOOLS, PAPER.BUDGET, units=False)
REFUSED: list[tuple[tuple[BudgetEvent, ...], BudgetEvent, dict[str, Any], str]] = [
    (
        DRAFTED,
        AccountsSent(date(2026, 12, 31)),
        {},
        r"^event.day = .*: expected a day after 2026-12-31",
    ),
    (DRAFTED, ExecutionReported(date(2027, 6, 1)), {}, r"^event.day = .*: expected a day of 2026"),
    (
        DRAFTED[4:],
        ExecutionReported(date(2026, 6, 1)),
        {"level": Level.TOWN},
        r"^event = .*townships",
    ),
    (
        (*DRAFTED, *ADJUSTED[:3]),
        AdjustmentVoted(date(2026, 5, 29), SC),
        {},
        r"^event.day = .*: expected 2026-05-30",
    ),
    (DRAFTED, PUBLISHED, {}, r"^approved = .*: expected a day on which"),
    (DRAFTED, NOTIFIED, {}, r"^department = '教育局': expected one of \(\)"),
    (
        DRAFTED,
        DepartmentNotified(date(2026, 2, 1), SCHOOLS, PAPER.FINAL_ACCOUNTS),
        {"departments": (SCHOOLS,)},
        r"^paper = .*: expected a paper that was approved",
    ),
    (
        (*DRAFTED, NOTIFIED),
        NOTIFIED,
        {"departments": (SCHOOLS,)},
        r"^department = .*: expected one that has not received",
    ),
    (
        DRAFTED,
        UnitsNotified(date(2026, 2, 1), SCHOOLS, PAPER.BUDGET),
        {"departments": (SCHOOLS,)},
        r"^department = .*: expected one that has received",
    ),
    (
        (*DRAFTED, NOTIFIED),
        UnitsNotified(date(2026, 2, 1), SCHOOLS, PAPER.BUDGET),
        {"departments": (SCHOOLS,)},
        r"^department = .*: expected one that has units",
    ),
    (
        DRAFTED,
        TransfersIssued(date(2026, 2, 1), TransferKind.GENERAL),
        {},
        r"^kind = .*: expected one of \(\)",
    ),
    (DRAFTED[4:5], BudgetVoted(APPROVED, SC), {"level": Level.TOWN}, r"^organ = .*townships have"),
    (
        DRAFTED,
        AdjustmentSent(date(2026, 1, 1)),
        {},
        r"^event.day = .*: expected 2026-01-12, the last event",
    ),
]


@pytest.mark.parametrize(("events", "event", "kw", "match"), REFUSED)
def test_what_contradicts_is_refused(
    events: tuple[BudgetEvent, ...], event: BudgetEvent, kw: dict[str, Any], match: str
) -> None:
    """One error that names field, value and expectation."""
    case = year(*events, **kw)
    with pytest.raises(FactsError, match=match):
        case.after(event)


def test_the_nation_has_nobody_to_file_with() -> None:
    """Approved accounts of the nation end there."""
    finance = ORGAN.FINANCE_COMMITTEE
    case = year(
        BudgetSent(date(2026, 1, 19)),
        BudgetReviewed(date(2026, 2, 1), finance),
        BudgetSubmitted(date(2026, 3, 5)),
        BudgetVoted(date(2026, 3, 11), ORGAN.CONGRESS),
        AccountsAudited(date(2027, 5, 1)),
        AccountsSent(date(2027, 5, 2)),
        AccountsReviewed(date(2027, 5, 3), finance),
        AccountsSubmitted(date(2027, 6, 20), date(2027, 6, 22)),
        AccountsVoted(date(2027, 6, 26), SC),
        level=Level.NATIONAL,
    )

    with pytest.raises(FactsError, match=r"^event = .*no government above"):
        case.after(AccountsFiled(date(2027, 7, 1)))


BAD: list[tuple[dict[str, Any], str]] = [
    ({"level": ANY}, r"^level = 'x'"),
    ({"year": 0}, r"^year = 0"),
    ({"departments": (SCHOOLS, SCHOOLS)}, r"^departments = .*: expected departments of different"),
    ({"transfers": (TransferKind.GENERAL,) * 2}, r"^transfers = .*: expected each kind once"),
    (
        {"transfers": (TransferKind.GENERAL,), "level": Level.TOWN},
        r"^transfers = .*: expected none: there is no level below",
    ),
    ({"special_committee": True}, r"^special_committee = True: expected None"),
    ({"stage": STAGE.EXECUTED}, r"^stage = .*: expected .*DRAFTING.*to which the events lead"),
]


@pytest.mark.parametrize(("given", "match"), BAD)
def test_a_bad_year_is_named(given: dict[str, Any], match: str) -> None:
    """One error that names field, value and expectation."""
    with pytest.raises(FactsError, match=match):
        BudgetYear(**{"title": "某县", "level": Level.COUNTY, "year": 2026, **given})


@pytest.mark.parametrize(
    ("build", "match"),
    [
        (lambda: AdjustmentSubmitted(APPROVED, SESSION), r"^meeting = .*: expected 2026-01-12"),
        (lambda: PaperPublished(SESSION, PAPER.PLAN, SESSION), r"^paper = "),
        (lambda: PaperPublished(SESSION, PAPER.BUDGET, APPROVED), r"^approved = .*2026-01-10"),
        (lambda: DepartmentNotified(SESSION, SCHOOLS, PAPER.ADJUSTMENT), r"^paper = "),
        (lambda: BudgetVoted(SESSION, ANY), r"^by = 'x'"),
        (lambda: BudgetVoted(SESSION, SC, ANY), r"^approved = 'x'"),
        (lambda: VotersHeard(SESSION, ""), r"^form = ''"),
        (lambda: TransfersIssued(SESSION, ANY), r"^kind = 'x'"),
        (lambda: BudgetSent(ANY), r"^day = 'x'"),
    ],
)
def test_a_bad_event_is_named(build: Any, match: str) -> None:
    """When it is built."""
    with pytest.raises(FactsError, match=match):
        build()


def test_voters_are_asked_of_after_a_session() -> None:
    """Before there is one, and of a city, there is nothing to ask."""
    with pytest.raises(FactsError, match=r"^events = .*: expected a BudgetSubmitted among them"):
        year(*DRAFTED[:3]).voters_heard()


def test_a_duty_is_neither_true_nor_false() -> None:
    """Ask its state."""
    (duty, *_) = year(*DRAFTED).deadlines(APPROVED)

    with pytest.raises(TypeError):
        bool(duty)
    assert duty.explain("en").startswith("budget draft: met")


def test_days_before_the_law_are_refused() -> None:
    """No text is known for a vote in 2014."""
    case = BudgetYear(
        "某镇",
        Level.TOWN,
        2014,
        events=(BudgetSubmitted(date(2014, 1, 10)),),
        stage=STAGE.SUBMITTED,
    )

    with pytest.raises(npc.NotInForceError):
        case.after(BudgetVoted(date(2014, 1, 11), ORGAN.CONGRESS))
