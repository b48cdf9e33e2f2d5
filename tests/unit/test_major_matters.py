"""Major matters: examples, and what the rules refuse."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

import npcmodel as npc
from law.grounds import cited, verdict
from npcmodel import Body, Level
from npcmodel.dates.frequency import AtLeast, NeverApart
from npcmodel.dates.held import State
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.levels import Tier
from npcmodel.law.citation import Citation
from npcmodel.law.norm import Norm
from npcmodel.matters import (
    AmountBand,
    CommitteeReported,
    CouncilDecided,
    ExecutionReported,
    HandlingReported,
    MatterCase,
    MatterCriterion,
    MatterField,
    MatterForm,
    MatterKind,
    MatterStage,
    MatterTime,
    MatterTreatment,
    MatterVoted,
    MatterWithdrawn,
    OpinionsFormed,
    OpinionsSent,
    ResolutionPublished,
    SentToCommittee,
    matter_class,
    matter_field_covered,
    matter_handling_valid,
    matter_major,
    matter_proposal_valid,
    matter_reports_held,
    matter_submission_valid,
    matter_time_due,
    matter_time_in_time,
)
from npcmodel.profiles import HENAN, JINAN, SHANDONG, SHANGHAI, ZHEJIANG, MatterRules, Profile
from npcmodel.profiles.henan.matters import EDITION
from npcmodel.profiles.major_matters import YearlyReports
from npcmodel.sitting.yearly import DutyKind

ON = date(2026, 11, 21)
DAY, NEXT = date(2026, 6, 26), date(2026, 6, 27)
COMMITTEE = npc.Roll(Body.STANDING_COMMITTEE, Level.PROVINCE, 65)
COUNTY = npc.Roll(Body.STANDING_COMMITTEE, Level.COUNTY, 35)
NATION = npc.Roll(Body.STANDING_COMMITTEE, Level.NATIONAL, 170)
CONGRESS = npc.Roll(Body.CONGRESS, Level.PROVINCE, 600)
PROJECT = "市政道路改造"
DECIDED = AmountBand(MatterTreatment.DECISION, 50_000_000)
REPORTED = AmountBand(MatterTreatment.REPORT, 10_000_000)
CITY = Profile(name="某市", tier=Tier.PREFECTURE, parent=ZHEJIANG)


def with_reports(norm: Norm, since: date = EDITION.in_force) -> Profile:
    """A province that asks for reports on the audit."""
    reports = npc.Provision(
        YearlyReports(norm, (MatterKind.AUDIT,)), Citation(EDITION, 5, 2), since
    )
    return Profile(name="某省", tier=Tier.PROVINCE, matters=MatterRules(yearly_reports=reports))


# By amount


@pytest.mark.parametrize(
    ("amount", "want"),
    [
        (9_999_999, MatterTreatment.NOT_MAJOR),
        (10_000_000, MatterTreatment.REPORT),
        (49_999_999, MatterTreatment.REPORT),
        (50_000_000, MatterTreatment.DECISION),
        (50_000_001, MatterTreatment.DECISION),
    ],
)
def test_the_highest_band_reached_counts(amount: int, want: MatterTreatment) -> None:
    """Each from its own amount on, whatever the order of the bands."""
    for bands in ([DECIDED, REPORTED], [REPORTED, DECIDED]):
        found = matter_class(PROJECT, amount=amount, bands=bands, on=ON)

        assert want is found.treatment


@pytest.mark.parametrize(
    ("least", "strict", "first"),
    [
        (50_000_000, False, 50_000_000),
        (50_000_000, True, 50_000_001),
        (at_least(Fraction(1, 20)), False, 50_000_000),
        (more_than(Fraction(1, 20)), False, 50_000_001),
    ],
)
def test_a_tie_at_a_threshold_is_exact(
    least: Any,
    strict: bool,  # noqa: FBT001
    first: int,
) -> None:
    """Reached or exceeded, an amount of money or a share of a budget of one billion."""
    band = AmountBand(MatterTreatment.DECISION, least, strict)
    base = None if isinstance(least, int) else 1_000_000_000
    found = [
        matter_class(PROJECT, amount=first + days, bands=[band], base=base, on=ON).treatment
        for days in (-1, 0)
    ]

    assert [MatterTreatment.NOT_MAJOR, MatterTreatment.DECISION] == found


def test_own_thresholds_are_no_law() -> None:
    """They cite nothing, and a note says whose they are."""
    found = matter_class(PROJECT, amount=50_000_000, bands=[DECIDED], on=ON)

    assert ["None", "《地方组织法》（2022）第50条第2款"] == cited(found)
    assert "不是法律规定" in found.explain()
    assert "own rules: 50,000,000 reaches 50,000,000: decision" in found.explain("en")
    assert found.explain().startswith("市政道路改造：提请讨论、决定\n")


@pytest.mark.parametrize(
    ("matter", "bands", "amount", "profile", "treatments"),
    [
        # one amount, two treatments
        (
            PROJECT,
            [DECIDED, AmountBand(MatterTreatment.REPORT, 49_999_999, strict=True)],
            60_000_000,
            None,
            (MatterTreatment.DECISION, MatterTreatment.REPORT),
        ),
        # the text has it decided, own rules reported
        (
            MatterKind.MAJOR_PROJECTS,
            [REPORTED],
            10_000_000,
            SHANDONG,
            (MatterTreatment.DECISION, MatterTreatment.REPORT),
        ),
        # the text has it decided, by own rules it is too small
        (
            MatterKind.MAJOR_PROJECTS,
            [REPORTED],
            1,
            SHANDONG,
            (MatterTreatment.DECISION, MatterTreatment.NOT_MAJOR),
        ),
        # one text lists it twice
        (
            MatterKind.REFORMS,
            [],
            None,
            JINAN,
            (MatterTreatment.DECISION, MatterTreatment.REPORT),
        ),
        # no text lists it
        (PROJECT, [], None, JINAN, ()),
    ],
)
def test_a_conflict_is_left_open(
    matter: MatterKind | str,
    bands: list[AmountBand],
    amount: int | None,
    profile: Profile | None,
    treatments: tuple[MatterTreatment, ...],
) -> None:
    """Every treatment that was found is there, and none of them decides."""
    found = matter_class(matter, amount=amount, bands=bands, on=ON, profile=profile)

    assert found.treatment is None
    assert treatments == found.treatments
    assert 1 == len(found.open)
    assert "法无明文，不作结论" in found.explain()
    assert "left open by the texts" in found.explain("en")


def test_text_and_thresholds_that_agree() -> None:
    """Both stand among the grounds."""
    found = matter_class(
        MatterKind.MAJOR_PROJECTS, amount=50_000_000, bands=[DECIDED], on=ON, profile=SHANDONG
    )

    assert MatterTreatment.DECISION is found.treatment
    assert () == found.open
    assert 3 == len(found.grounds)


def test_after_the_last_day_checked() -> None:
    """A note says so."""
    found = matter_class(MatterKind.AUDIT, on=date(2026, 11, 22), profile=HENAN)
    texts = [note.zh for note in found.notes]

    assert any("2026-11-21" in one for one in texts)


def test_a_class_is_neither_true_nor_false() -> None:
    """Nobody writes `if matter_class(...)`."""
    with pytest.raises(TypeError, match="MatterClass"):
        bool(matter_class(MatterKind.AUDIT, on=ON, profile=HENAN))


# What was done


def test_one_of_two_treatments_is_left_open() -> None:
    """Jinan lists reforms twice: decided alone is open, both is yes, none is no."""
    decided, reported = MatterTreatment.DECISION, MatterTreatment.REPORT
    rulings = [
        matter_handling_valid(MatterKind.REFORMS, steps, on=ON, profile=JINAN)
        for steps in ([decided], [decided, reported], [])
    ]

    assert [None, True, False] == [verdict(one) for one in rulings]


def test_a_matter_that_no_text_lists_is_open() -> None:
    """By the caller's own name, or without a profile."""
    asked: list[tuple[MatterKind | str, Profile | None]] = [
        ("城市吉祥物", JINAN),
        (MatterKind.AUDIT, None),
    ]
    rulings = [matter_handling_valid(one, [], on=ON, profile=place) for one, place in asked]

    assert [None, None] == [verdict(one) for one in rulings]


# Whose text binds


def test_zhejiangs_text_binds_the_cities_and_counties() -> None:
    """A city without its own text is bound by the province's; Jinan's province binds itself."""
    found = matter_class(MatterKind.SISTER_CITIES, on=ON, profile=CITY)
    own = [one.place for one in JINAN.find("matters.opinions_reply", ON)]
    due = matter_time_due(MatterTime.OPINIONS_REPLY, DAY, on=ON, profile=JINAN)

    assert MatterTreatment.CONSULTATION is found.treatment
    assert ["济南", "山东"] == own
    assert 1 == len(due.grounds)


def test_a_provinces_text_does_not_bind_a_countys_committee() -> None:
    """Shandong's five do not reach a county, where the statute's three do."""
    ruling = matter_proposal_valid(MatterForm.BILL, COUNTY, signers=3, on=ON, profile=SHANDONG)

    assert ruling.holds
    assert ["《地方组织法》（2022）第52条第3款"] == cited(ruling)


# Who puts it


def test_a_court_that_a_local_text_alone_names() -> None:
    """It may, with an open point; by the statute alone it may not."""
    local, national = (
        matter_proposal_valid(MatterForm.BILL, COMMITTEE, by=Body.COURT, on=ON, profile=place)
        for place in (HENAN, None)
    )

    assert (True, False) == (local.holds, national.holds)
    assert [False] == [point.decides for point in local.open]


def test_a_committee_that_a_local_text_does_not_name() -> None:
    """The statute names it; the place's shorter list takes nothing away."""
    organs: tuple[Body, ...] = (Body.GOVERNMENT,)
    listed: npc.Provision[tuple[Body, ...]]
    listed = npc.Provision(organs, Citation(EDITION, 7), EDITION.in_force)
    place = Profile(name="某省", tier=Tier.PROVINCE, matters=MatterRules(bill_organs=listed))
    ruling = matter_proposal_valid(
        MatterForm.BILL, COMMITTEE, by=Body.SPECIAL_COMMITTEE, on=ON, profile=place
    )

    assert ruling.holds
    assert [False] == [point.decides for point in ruling.open]


def test_the_party_puts_no_bill() -> None:
    """What it proposes is a matter to decide; the bill is another's."""
    ruling = matter_proposal_valid(MatterForm.BILL, COMMITTEE, by=Body.PARTY, on=ON, profile=HENAN)
    found = matter_class(MatterKind.PARTY_PROPOSALS, on=ON, profile=HENAN)

    assert not ruling.holds
    assert MatterTreatment.DECISION is found.treatment


@pytest.mark.parametrize("form", [MatterForm.REPORT, MatterForm.REQUEST])
def test_reports_are_for_local_texts_alone(form: MatterForm) -> None:
    """Without one nothing is known, of organs and of members."""
    rulings = [
        matter_proposal_valid(form, COMMITTEE, signers=5, on=ON),
        matter_proposal_valid(form, COMMITTEE, by=Body.GOVERNMENT, on=ON),
    ]

    assert [None, None] == [verdict(one) for one in rulings]


def test_henan_says_special_committees_bills_apart() -> None:
    """Article 9 III for those, 9 II for government, court and procuratorate."""
    rulings = [
        matter_submission_valid(by, submitted=True, on=ON, profile=HENAN)
        for by in (Body.SPECIAL_COMMITTEE, Body.GOVERNMENT, Body.COUNCIL_OF_CHAIRPERSONS)
    ]
    title = "《河南省人民代表大会常务委员会讨论、决定重大事项的规定》（2014）第9条"

    assert [[f"{title}第3款"], [f"{title}第2款"], [f"{title}第1款"]] == [cited(r) for r in rulings]


def test_the_bill_of_an_organ_that_the_text_does_not_name() -> None:
    """Of a court's bill Shandong says nothing."""
    assert matter_submission_valid(Body.COURT, submitted=False, on=ON, profile=SHANDONG).undecided


def test_without_a_text_on_submission() -> None:
    """Open."""
    assert matter_submission_valid(None, submitted=False, on=ON).undecided


# Times


def test_a_usual_time_that_is_missed_is_noted() -> None:
    """Zhejiang: thirty days as a rule."""
    ruling = matter_time_in_time(MatterTime.BILL, DAY, event=NEXT, on=ON, profile=ZHEJIANG)

    assert ruling.holds
    assert "later than usual, 2026-05-28" in ruling.explain("en")


def test_special_circumstances_where_no_text_names_them() -> None:
    """Jinan's ten days know no exception."""
    asked: dict[str, Any] = {"event": NEXT, "special": True, "on": ON}
    rulings = [
        matter_time_in_time(MatterTime.REPORT, DAY, profile=place, **asked)
        for place in (JINAN, ZHEJIANG, None)
    ]

    assert [False, True, None] == [verdict(one) for one in rulings]


def test_opinions_are_answered_promptly() -> None:
    """What the statute says besides decides where no local text gives a number."""
    what = MatterTime.OPINIONS_REPLY
    rulings = [
        matter_time_in_time(what, NEXT, event=DAY, on=ON, profile=place)
        for place in (JINAN, ZHEJIANG)
    ]

    assert [True, None] == [verdict(one) for one in rulings]
    assert [[False], [True, True]] == [[p.decides for p in one.open] for one in rulings]


# Yearly reports


def test_a_year_of_reports_in_words() -> None:
    """What is asked for, and how it stands; pending until the year ends."""
    year = matter_reports_held(
        MatterKind.AUDIT,
        [date(2025, 7, 1), date(2026, 7, 1), date(2026, 12, 1)],
        year=2026,
        on=date(2026, 8, 1),
        profile=HENAN,
    )

    assert (1, ()) == (year.held, year.owed)
    assert [State.MET] == [line.state for line in year.lines]
    assert year.explain().startswith("2026年预算执行和其他财政收支的审计情况：至2026-08-01报告1次")
    assert year.explain("en").startswith("audit in 2026: reported 1 times by 2026-08-01")


def test_a_year_that_nobody_asks_about() -> None:
    """No line, and a note that local texts were not asked."""
    year = matter_reports_held(MatterKind.AUDIT, [], year=2026, on=ON)

    assert ((), 1) == (year.lines, len(year.notes))
    assert "note: " in year.explain("en")
    assert "注：" in year.explain()


def test_a_usual_number_that_is_missed() -> None:
    """A note, and a broken line that is a soft one."""
    year = matter_reports_held(
        MatterKind.AUDIT,
        [],
        year=2025,
        on=date(2025, 12, 31),
        profile=with_reports(Norm(AtLeast(1), soft=True)),
    )

    assert [DutyKind.LOCAL_NORM] == [line.kind for line in year.owed]
    assert 1 == len(year.notes)


@pytest.mark.parametrize(
    ("place", "on", "points"),
    [
        (with_reports(Norm(AtLeast(1)), date(2025, 2, 1)), date(2025, 12, 31), 1),
        (with_reports(Norm(NeverApart(12))), date(2025, 12, 30), 1),
        (with_reports(Norm(NeverApart(12)), date(2025, 2, 1)), date(2025, 12, 30), 2),
    ],
)
def test_a_year_that_stays_open(place: Profile, on: date, points: int) -> None:
    """A text that began in the year, or intervals whose start is not known."""
    year = matter_reports_held(MatterKind.AUDIT, [], year=2025, on=on, profile=place)
    [line] = year.lines

    assert (State.OPEN, points) == (line.state, len(line.open))


# Fields


def test_a_field_that_no_text_names() -> None:
    """The lists are open ones."""
    ruling = matter_field_covered("体育", on=ON)

    assert ruling.undecided


def test_a_congress_has_the_statute_alone() -> None:
    """A place's rules bind its standing committee."""
    ruling = matter_field_covered(MatterField.ECONOMY, body=Body.CONGRESS, on=ON, profile=SHANGHAI)

    assert ["《地方组织法》（2022）第11条第3项"] == cited(ruling)


# Refusals

AUDIT = MatterKind.AUDIT
REFUSED: list[tuple[str, Callable[[], object]]] = [
    ("matter", lambda: matter_class("", on=ON)),
    ("matter", lambda: matter_class(3, on=ON)),  # type: ignore[arg-type]
    ("matter", lambda: matter_class("决算", on=ON)),
    ("amount", lambda: matter_class(AUDIT, amount=1, on=ON)),
    ("amount", lambda: matter_class(AUDIT, bands=[DECIDED], on=ON)),
    ("amount", lambda: matter_class(AUDIT, amount=-1, bands=[DECIDED], on=ON)),
    ("base", lambda: matter_class(AUDIT, amount=1, bands=[DECIDED], base=1, on=ON)),
    (
        "base",
        lambda: matter_class(
            AUDIT,
            amount=1,
            bands=[AmountBand(MatterTreatment.REPORT, at_least(Fraction(1, 2)))],
            on=ON,
        ),
    ),
    ("bands", lambda: matter_class(AUDIT, amount=1, bands=[1], on=ON)),  # type: ignore[list-item]
    ("profile", lambda: matter_class(AUDIT, profile=1, on=ON)),  # type: ignore[arg-type]
    ("on", lambda: matter_class(AUDIT, on=2026)),  # type: ignore[arg-type]
    ("treatment", lambda: AmountBand("备案", 1)),  # type: ignore[arg-type]
    ("least", lambda: AmountBand(MatterTreatment.FILING, -1)),
    ("strict", lambda: AmountBand(MatterTreatment.FILING, 1, 1)),  # type: ignore[arg-type]
    (
        "strict",
        lambda: AmountBand(MatterTreatment.FILING, at_least(Fraction(1, 2)), strict=True),
    ),
    ("steps", lambda: matter_handling_valid(AUDIT, ["报告"], on=ON)),  # type: ignore[list-item]
    ("steps", lambda: matter_handling_valid(AUDIT, [MatterTreatment.NOT_MAJOR], on=ON)),
    ("criteria", lambda: matter_major(["全局性"], on=ON)),  # type: ignore[list-item]
    ("field", lambda: matter_field_covered(3, on=ON)),  # type: ignore[arg-type]
    ("field", lambda: matter_field_covered("经济", on=ON)),
    ("body", lambda: matter_field_covered(MatterField.ECONOMY, body=Body.COURT, on=ON)),
    ("form", lambda: matter_proposal_valid("议案", COMMITTEE, signers=5, on=ON)),  # type: ignore[arg-type]
    ("committee.body", lambda: matter_proposal_valid(MatterForm.BILL, CONGRESS, signers=5, on=ON)),
    ("committee.level", lambda: matter_proposal_valid(MatterForm.BILL, NATION, signers=5, on=ON)),
    ("signers", lambda: matter_proposal_valid(MatterForm.BILL, COMMITTEE, on=ON)),
    (
        "signers",
        lambda: matter_proposal_valid(
            MatterForm.BILL, COMMITTEE, signers=5, by=Body.GOVERNMENT, on=ON
        ),
    ),
    ("signers", lambda: matter_proposal_valid(MatterForm.BILL, COMMITTEE, signers=66, on=ON)),
    ("by", lambda: matter_proposal_valid(MatterForm.BILL, COMMITTEE, by="政府", on=ON)),  # type: ignore[arg-type]
    (
        "submitted",
        lambda: matter_submission_valid(Body.COUNCIL_OF_CHAIRPERSONS, submitted=False, on=ON),
    ),
    ("submitted", lambda: matter_submission_valid(None, submitted=1, on=ON)),  # type: ignore[arg-type]
    ("by", lambda: matter_submission_valid(3, submitted=True, on=ON)),  # type: ignore[arg-type]
    ("what", lambda: matter_time_due("议案", DAY, on=ON, profile=JINAN)),  # type: ignore[arg-type]
    ("profile", lambda: matter_time_due(MatterTime.BILL, DAY, on=ON)),
    ("event", lambda: matter_time_due(MatterTime.BILL, 1, on=ON, profile=JINAN)),  # type: ignore[arg-type]
    ("done", lambda: matter_time_in_time(MatterTime.DELIBERATION, DAY, event=NEXT, on=ON)),
    (
        "special",
        lambda: matter_time_in_time(MatterTime.BILL, DAY, event=NEXT, special=True, on=ON),
    ),
    ("matter", lambda: matter_reports_held("审计", [], year=2026, on=ON)),  # type: ignore[arg-type]
    ("year", lambda: matter_reports_held(AUDIT, [], year=0, on=ON)),
    ("on", lambda: matter_reports_held(AUDIT, [], year=2025, on=ON)),
    ("days", lambda: matter_reports_held(AUDIT, [1], year=2026, on=ON)),  # type: ignore[list-item]
    ("before", lambda: matter_reports_held(AUDIT, [], year=2026, before=1, on=ON)),  # type: ignore[arg-type]
    (
        "before",
        lambda: matter_reports_held(AUDIT, [], year=2026, before=ON, on=ON, profile=HENAN),
    ),
]


@pytest.mark.parametrize(("field", "call"), REFUSED)
def test_a_bad_input_is_refused_by_name(field: str, call: Callable[[], object]) -> None:
    """One error that names the field."""
    with pytest.raises(npc.FactsError) as error:
        call()

    assert field == error.value.field


def test_a_time_that_no_text_sets() -> None:
    """Shanghai gives none for a bill."""
    with pytest.raises(npc.NotInForceError, match="上海"):
        matter_time_due(MatterTime.BILL, DAY, on=ON, profile=SHANGHAI)


def test_a_number_that_the_statute_leaves_no_room_for() -> None:
    """Five members above, three in counties."""
    for field in ("bill_signers", "county_bill_signers"):
        given = npc.Provision(4, Citation(EDITION, 7), EDITION.in_force)
        with pytest.raises(npc.OutOfRangeError) as error:
            MatterRules(**{field: given})  # type: ignore[arg-type]

        assert f"matters.{field}" == error.value.field


def test_a_criterion_of_each_set() -> None:
    """One of each set alone is open, without a text too."""
    some = [MatterCriterion.OVERALL, MatterCriterion.PUBLIC_CONCERN]
    rulings = [matter_major(some, on=ON, profile=place) for place in (HENAN, None)]

    assert [None, None] == [verdict(one) for one in rulings]


# A matter's way

RECEIVED = date(2026, 3, 2)


def days_due(case: MatterCase) -> list[date]:
    """The last days of what comes next."""
    return [one.due for one in case.deadlines()]


def test_the_way_of_a_resolution() -> None:
    """Put by the government, examined, submitted, carried, published, reported on."""
    case = MatterCase(MatterKind.REFORMS, Body.GOVERNMENT, RECEIVED, HENAN)
    ends = [days_due(case)]
    for event in (
        SentToCommittee(date(2026, 3, 5)),
        CommitteeReported(date(2026, 4, 1)),
        CouncilDecided(date(2026, 4, 3), submitted=True),
        MatterVoted(date(2026, 5, 27), passed=True),
        ResolutionPublished(date(2026, 5, 28)),
        ExecutionReported(date(2026, 11, 2)),
    ):
        case = case.after(event)
        ends.append(days_due(case))

    assert MatterStage.EXECUTED is case.stage
    considered = date(2026, 7, 2)
    assert [
        [considered],
        [date(2026, 4, 4), considered],
        [considered],
        [considered],
        [],
        [],
        [],
    ] == ends


def test_the_way_of_opinions() -> None:
    """Jinan: ten days to send them from the close, three months to answer."""
    case = MatterCase(MatterKind.AUDIT, Body.COURT, RECEIVED, JINAN)
    case = case.after(CouncilDecided(date(2026, 4, 3), submitted=True))
    case = case.after(OpinionsFormed(date(2026, 6, 27)))
    forwarded = days_due(case)
    case = case.after(OpinionsSent(date(2026, 7, 7)))
    answered = days_due(case)
    case = case.after(HandlingReported(date(2026, 10, 7)))

    assert ([date(2026, 7, 7)], [date(2026, 10, 7)], []) == (forwarded, answered, days_due(case))


@pytest.mark.parametrize(
    ("by", "count"), [(None, 1), (Body.GOVERNMENT, 1), (Body.COUNCIL_OF_CHAIRPERSONS, 0)]
)
def test_when_the_council_decides(by: Body | None, count: int) -> None:
    """Within a month in Shandong; of its own matters it decides nothing."""
    case = MatterCase("旧城改造", by, date(2026, 1, 31), SHANDONG)

    assert [date(2026, 2, 28)] * count == days_due(case)


def test_each_deadline_goes_by_the_law_of_its_own_day() -> None:
    """A matter received before the text began has none for the council."""
    case = MatterCase("旧城改造", None, date(2018, 12, 31), SHANDONG)

    assert [] == days_due(case)


def test_an_event_out_of_place_names_what_was_possible() -> None:
    """And the case stays as it is."""
    case = MatterCase(MatterKind.REFORMS, None, RECEIVED)
    with pytest.raises(npc.TransitionError) as error:
        case.after(MatterVoted(RECEIVED, passed=True))

    assert ("SentToCommittee", "CouncilDecided", "MatterWithdrawn") == error.value.possible
    assert MatterStage.PROPOSED is case.stage


BEFORE = date(2026, 3, 1)
CASE_REFUSED: list[tuple[str, Callable[[], object]]] = [
    ("matter", lambda: MatterCase("", None, RECEIVED)),
    ("by", lambda: MatterCase("甲", Body.PARTY, RECEIVED)),
    ("by", lambda: MatterCase("甲", "政府", RECEIVED)),  # type: ignore[arg-type]
    ("received", lambda: MatterCase("甲", None, 2026)),  # type: ignore[arg-type]
    ("profile", lambda: MatterCase("甲", None, RECEIVED, 1)),  # type: ignore[arg-type]
    ("stage", lambda: MatterCase("甲", None, RECEIVED, None, MatterStage.OPINIONS)),
    ("stage", lambda: MatterCase("甲", None, RECEIVED, None, "已提出")),  # type: ignore[arg-type]
    ("events", lambda: MatterCase("甲", None, RECEIVED, events=(1,))),  # type: ignore[arg-type]
    (
        "event.day",
        lambda: MatterCase("甲", None, RECEIVED, events=(MatterWithdrawn(BEFORE),)),
    ),
    ("event.day", lambda: MatterCase("甲", None, RECEIVED).after(MatterWithdrawn(BEFORE))),
    ("event", lambda: MatterCase("甲", None, RECEIVED).after(RECEIVED)),  # type: ignore[arg-type]
    (
        "event.submitted",
        lambda: MatterCase("甲", Body.COUNCIL_OF_CHAIRPERSONS, RECEIVED).after(
            CouncilDecided(RECEIVED, submitted=False)
        ),
    ),
    ("day", lambda: MatterWithdrawn(1)),  # type: ignore[arg-type]
    ("day", lambda: CouncilDecided(1, submitted=True)),  # type: ignore[arg-type]
    ("submitted", lambda: CouncilDecided(RECEIVED, submitted=1)),  # type: ignore[arg-type]
    ("day", lambda: MatterVoted(1, passed=True)),  # type: ignore[arg-type]
    ("passed", lambda: MatterVoted(RECEIVED, passed=1)),  # type: ignore[arg-type]
]


@pytest.mark.parametrize(("field", "call"), CASE_REFUSED)
def test_a_case_refuses_by_name(field: str, call: Callable[[], object]) -> None:
    """One error that names the field."""
    with pytest.raises(npc.FactsError) as error:
        call()

    assert field == error.value.field
