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
    ExecutionExtended,
    ExecutionReported,
    HandlingDelayed,
    HandlingReported,
    MatterCase,
    MatterCriterion,
    MatterField,
    MatterForm,
    MatterKind,
    MatterPreparation,
    MatterPublicity,
    MatterReferred,
    MatterStage,
    MatterTime,
    MatterTrait,
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
    matter_notice_valid,
    matter_outcome_valid,
    matter_preparation_valid,
    matter_proposal_valid,
    matter_publicity_valid,
    matter_reports_held,
    matter_submission_valid,
    matter_time_due,
    matter_time_in_time,
)
from npcmodel.profiles import (
    BEIJING,
    HENAN,
    JINAN,
    SHANDONG,
    SHANGHAI,
    ZHEJIANG,
    MatterRules,
    Profile,
)
from npcmodel.profiles.henan.matters import EDITION
from npcmodel.profiles.major_matters import ListedMatter, MatterList, YearlyReports
from npcmodel.sitting.yearly import DutyKind

ON = date(2026, 11, 21)
DAY, NEXT = date(2026, 6, 26), date(2026, 6, 27)
COMMITTEE = npc.Roll(Body.STANDING_COMMITTEE, Level.PROVINCE, 65)
COUNTY = npc.Roll(Body.STANDING_COMMITTEE, Level.COUNTY, 35)
NATION = npc.Roll(Body.STANDING_COMMITTEE, Level.NATIONAL, 170)
CONGRESS = npc.Roll(Body.CONGRESS, Level.PROVINCE, 600)
PROJECT = "市政道路改造"
OWN = "某县重大事项标准第二条"
DECIDED = AmountBand(MatterTreatment.DECISION, 50_000_000, OWN)
REPORTED = AmountBand(MatterTreatment.REPORT, 10_000_000, OWN)
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
    band = AmountBand(MatterTreatment.DECISION, least, OWN, strict)
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
    assert f"own rules ({OWN}): 50,000,000 reaches 50,000,000: decision" in found.explain("en")
    assert found.explain().startswith("市政道路改造：提请讨论、决定\n")


@pytest.mark.parametrize(
    ("matter", "bands", "amount", "profile", "treatments"),
    [
        # one amount, two treatments
        (
            PROJECT,
            [DECIDED, AmountBand(MatterTreatment.REPORT, 49_999_999, OWN, strict=True)],
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


BY_FIELD = AmountBand(MatterTreatment.DECISION, 1_000_000, OWN, field=MatterField.EDUCATION)


@pytest.mark.parametrize(
    ("field", "amount", "want"),
    [
        (MatterField.EDUCATION, 999_999, MatterTreatment.NOT_MAJOR),
        (MatterField.EDUCATION, 1_000_000, MatterTreatment.DECISION),
        (MatterField.HEALTH, 1_000_000, MatterTreatment.NOT_MAJOR),
        (MatterField.HEALTH, 10_000_000, MatterTreatment.REPORT),
    ],
)
def test_a_band_of_a_field_counts_for_it_alone(
    field: MatterField, amount: int, want: MatterTreatment
) -> None:
    """One for all fields stands beside it, and each says whose rule it is."""
    found = matter_class(PROJECT, amount=amount, bands=[REPORTED, BY_FIELD], field=field, on=ON)

    assert want is found.treatment
    assert OWN in found.explain()


def test_a_matter_by_its_own_name_may_stand_in_the_list() -> None:
    """Whatever its amount: where the place has a list it was not held against it."""
    found = matter_class(PROJECT, amount=1, bands=[DECIDED], on=ON, profile=JINAN)

    assert found.treatment is None
    assert (MatterTreatment.NOT_MAJOR,) == found.treatments


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


@pytest.mark.parametrize(
    ("form", "by", "want"),
    [
        (MatterForm.REPORT, Body.GOVERNMENT, True),
        (MatterForm.REPORT, Body.SPECIAL_COMMITTEE, None),
        (MatterForm.REPORT, Body.PARTY, None),
        (MatterForm.REQUEST, Body.COUNCIL_OF_CHAIRPERSONS, None),
    ],
)
def test_reports_without_a_local_text(
    form: MatterForm,
    by: Body,
    want: bool | None,  # noqa: FBT001
) -> None:
    """The statute hears the reports of four organs; of other reports and requests it is silent."""
    organ = matter_proposal_valid(form, COMMITTEE, by=by, on=ON)
    members = matter_proposal_valid(form, COMMITTEE, signers=5, on=ON)

    assert [want, None] == [verdict(organ), verdict(members)]


def submission(
    by: Body | int,
    *,
    submitted: bool = True,
    profile: Profile | None = None,
    form: MatterForm = MatterForm.BILL,
    **more: Any,
) -> npc.Ruling:
    """The council's way with the bill of an organ, or of so many members."""
    who: dict[str, Any] = {"signers": by} if isinstance(by, int) else {"by": by}
    return matter_submission_valid(
        form, COMMITTEE, submitted=submitted, on=ON, profile=profile, **who, **more
    )


HENANS = "《河南省人民代表大会常务委员会讨论、决定重大事项的规定》（2014）第9条"


def test_henan_says_special_committees_bills_apart() -> None:
    """Article 9 III for those, 9 II for government, court and procuratorate."""
    ways = [
        submission(by, profile=HENAN)
        for by in (Body.SPECIAL_COMMITTEE, Body.GOVERNMENT, Body.COUNCIL_OF_CHAIRPERSONS)
    ]

    assert [[f"{HENANS}第3款"], [f"{HENANS}第2款"], [f"{HENANS}第1款"]] == [
        [name for name in cited(one) if name.startswith(HENANS)] for one in ways
    ]


def test_who_may_not_put_it_is_asked_first() -> None:
    """Four members and a Party committee are not; what then becomes of it is not said."""
    for by in (4, Body.PARTY):
        for place in (None, SHANDONG, HENAN):
            rulings = [
                submission(by, submitted=submitted, profile=place) for submitted in (True, False)
            ]

            assert [False, None] == [verdict(one) for one in rulings]


def test_a_bill_before_the_statute_is_known() -> None:
    """Shandong's text alone says what becomes of the government's bill, and lists nobody."""
    day = date(2022, 3, 11)
    ruling = matter_proposal_valid(
        MatterForm.BILL, COMMITTEE, by=Body.GOVERNMENT, on=day, profile=SHANDONG
    )

    assert ruling.holds
    assert ["第8条第3款"] == [name.partition("）")[2] for name in cited(ruling)]


def test_the_bill_of_a_court() -> None:
    """Named in Henan's list, in Jinan's handling alone, in Shandong nowhere."""
    rulings = [
        submission(Body.COURT, submitted=submitted, profile=place)
        for place in (HENAN, SHANDONG)
        for submitted in (True, False)
    ]
    city = npc.Roll(Body.STANDING_COMMITTEE, Level.CITY_WITH_DISTRICTS, 55)
    put = matter_proposal_valid(MatterForm.BILL, city, by=Body.COURT, on=ON, profile=JINAN)

    assert [True, False, False, None] == [verdict(one) for one in rulings]
    assert put.undecided


def test_a_members_bill_that_is_not_submitted_is_explained() -> None:
    """In Zhejiang and Shanghai; elsewhere no text asks for it."""
    rulings = [
        submission(5, submitted=False, explained=explained, profile=place)
        for place in (ZHEJIANG, SHANGHAI, SHANDONG, None)
        for explained in (False, True)
    ]

    assert [False, True, False, True, True, True, True, True] == [one.holds for one in rulings]


@pytest.mark.parametrize(
    ("place", "by", "want"),
    [
        (SHANDONG, Body.GOVERNMENT, True),
        (SHANGHAI, Body.GOVERNMENT, True),
        (HENAN, Body.GOVERNMENT, False),
        (ZHEJIANG, Body.COURT, False),
        (ZHEJIANG, Body.SPECIAL_COMMITTEE, False),
        (None, Body.GOVERNMENT, None),
        (SHANDONG, Body.SPECIAL_COMMITTEE, None),
        (ZHEJIANG, 5, None),
        (HENAN, 5, True),
    ],
)
def test_a_report_that_is_not_submitted(
    place: Profile | None,
    by: Body | int,
    want: bool | None,  # noqa: FBT001
) -> None:
    """Shandong and Shanghai let the council choose; others have it submit reports too."""
    ruling = submission(by, submitted=False, profile=place, form=MatterForm.REPORT)

    assert want is verdict(ruling)


def test_jinan_handles_the_reports_of_more_organs_than_it_lists() -> None:
    """Article 7 I names court and procuratorate, 11 I and II the others, without a doubt."""
    city = npc.Roll(Body.STANDING_COMMITTEE, Level.CITY_WITH_DISTRICTS, 55)
    title = "《济南市人民代表大会常务委员会讨论决定重大事项的规定》（2019）"
    organs = (Body.COURT, Body.GOVERNMENT, Body.COUNCIL_OF_CHAIRPERSONS, Body.SPECIAL_COMMITTEE)
    rulings = [
        matter_proposal_valid(MatterForm.REPORT, city, by=by, on=ON, profile=JINAN) for by in organs
    ]

    assert [f"{title}第7条第1款", *(f"{title}第11条第{n}款" for n in (2, 1, 2))] == [
        cited(one)[-1] for one in rulings
    ]
    assert [True] * 4 == [verdict(one) for one in rulings]


def test_a_matter_that_stands_in_an_article_of_its_own() -> None:
    """It is cited, and not the list's."""
    entries = (ListedMatter(MatterKind.AUDIT, 2, article=9), ListedMatter(MatterKind.ACCIDENTS, 3))
    listed = npc.Provision(MatterList(entries), Citation(EDITION, 5, 1), EDITION.in_force)
    place = Profile(name="某省", tier=Tier.PROVINCE, matters=MatterRules(report_matters=listed))
    found = [
        str(matter_class(one.matter, on=ON, profile=place).grounds[0].citation) for one in entries
    ]

    assert ["第9条第2项", "第5条第1款第3项"] == [one.split("）")[1] for one in found]


def test_members_do_not_report_where_a_list_names_organs_alone() -> None:
    """Zhejiang's list of reports has no members; Henan's has five."""
    rulings = [
        matter_proposal_valid(MatterForm.REPORT, COMMITTEE, signers=5, on=ON, profile=place)
        for place in (ZHEJIANG, HENAN)
    ]

    assert [False, True] == [one.holds for one in rulings]


# What comes of a discussion


def test_opinions_instead_of_a_decision() -> None:
    """The statute allows them for a major matter; of the caller's own name it is open anywhere."""
    asked: list[tuple[MatterKind | str, Profile | None]] = [
        (MatterKind.REFORMS, None),
        (MatterKind.BUDGET_ADJUSTMENT, None),
        ("城市吉祥物", SHANDONG),
        ("城市吉祥物", JINAN),
        ("城市吉祥物", None),
    ]
    rulings = [
        matter_outcome_valid(matter, decided=False, on=ON, profile=place) for matter, place in asked
    ]
    before = [
        matter_outcome_valid(matter, decided=decided, on=date(2022, 3, 11))
        for matter in (MatterKind.REFORMS, "城市吉祥物")
        for decided in (False, True)
    ]

    assert [True, False, None, None, None] == [verdict(one) for one in rulings]
    assert all(one.undecided for one in before)
    assert matter_outcome_valid("城市吉祥物", decided=True, on=ON).holds


def test_reform_is_in_both_of_jinans_lists() -> None:
    """Whether opinions are enough depends on which of the two it is; a decision always is."""
    asked: dict[str, Any] = {"on": ON, "profile": JINAN}
    opinions = matter_outcome_valid(MatterKind.REFORMS, decided=False, **asked)

    assert opinions.undecided
    assert ["第4条"] == [str(one.citation).split("）")[1] for one in opinions.open]
    assert matter_outcome_valid(MatterKind.REFORMS, decided=True, **asked).holds


@pytest.mark.parametrize(
    ("reported", "want"),
    [(DAY, True), (NEXT, None), (date(2026, 6, 28), False), (None, False)],
)
def test_a_decision_is_reported_before_it_is_issued(
    reported: date | None,
    want: bool | None,  # noqa: FBT001
) -> None:
    """The day before is in time, the very day open, the day after late."""
    for place in (ZHEJIANG, JINAN, SHANDONG):
        assert want is verdict(matter_notice_valid(NEXT, reported, on=ON, profile=place))
    assert matter_notice_valid(NEXT, reported, on=ON, profile=HENAN).undecided


def test_what_follows_where_it_is_not_reported() -> None:
    """The place's text says it, in a note."""
    ruling = matter_notice_valid(NEXT, None, on=ON, profile=ZHEJIANG)

    assert "责成限期改正" in ruling.explain()
    # Article 22 speaks of what is put to be decided, and this is not.
    assert () == matter_notice_valid(NEXT, None, on=ON, profile=SHANDONG).notes


@pytest.mark.parametrize(
    ("place", "matter", "elsewhere", "sources"),
    [
        (JINAN, MatterKind.HONORARY_TITLES, False, []),
        (JINAN, MatterKind.HONORARY_TITLES, True, ["第22条"]),
        # What need not be decided others may decide in Zhejiang; Jinan's reforms are in doubt.
        (ZHEJIANG, MatterKind.MAJOR_PROJECTS, True, []),
        (ZHEJIANG, MatterKind.AUTHORISED_MATTERS, True, ["第19条第1款"]),
        (JINAN, MatterKind.REFORMS, True, ["第21条", "第22条"]),
        (SHANDONG, MatterKind.MAJOR_PROJECTS, True, ["第22条", "第22条"]),
        (JINAN, MatterKind.STATE_ASSETS, False, ["第21条"]),
        (JINAN, MatterKind.STATE_ASSETS, True, ["第21条"]),
        (SHANDONG, MatterKind.HONORARY_TITLES, False, ["第22条"]),
        (SHANDONG, MatterKind.STATE_ASSETS, False, []),
        (SHANGHAI, MatterKind.HONORARY_TITLES, False, []),
        (SHANGHAI, MatterKind.AUDIT, False, ["第14条"]),
        (HENAN, MatterKind.HONORARY_TITLES, False, ["第16条第1项"]),
        (HENAN, MatterKind.AUDIT, False, ["第16条第2项"]),
        (HENAN, MatterKind.GOVERNMENT_ORGANS, False, ["第16条第3项"]),
    ],
)
def test_what_follows_where_it_is_not_put(
    place: Profile,
    matter: MatterKind,
    elsewhere: bool,  # noqa: FBT001
    sources: list[str],
) -> None:
    """What the text lets follow for that treatment; overreach where another organ decided."""
    ruling = matter_handling_valid(matter, [], decided_elsewhere=elsewhere, on=ON, profile=place)
    said = [note.zh for note in ruling.notes if "（《" in note.zh]

    assert not ruling.holds
    assert sources == [one[:-1].rsplit("）", 1)[1] for one in said]


KNOWN = list(MatterPublicity)


@pytest.mark.parametrize(
    ("place", "done", "secret", "want"),
    [
        (SHANDONG, KNOWN[2:], False, True),
        (SHANDONG, KNOWN[:3], False, False),
        (SHANDONG, [], True, True),
        (ZHEJIANG, [], True, False),
        (JINAN, KNOWN[:2], False, True),
        (JINAN, KNOWN[:1], False, False),
        (JINAN, KNOWN[1:2], True, False),
        (HENAN, KNOWN[1:2], False, True),
        (HENAN, [], False, False),
        (SHANGHAI, KNOWN, False, None),
        (None, KNOWN, True, None),
    ],
)
def test_what_is_made_known(
    place: Profile | None,
    done: list[MatterPublicity],
    secret: bool,  # noqa: FBT001
    want: bool | None,  # noqa: FBT001
) -> None:
    """What each text asks for; secrets where it excepts them."""
    assert want is verdict(matter_publicity_valid(done, secret=secret, on=ON, profile=place))


def test_no_preparation_without_a_text() -> None:
    """Nothing is known; of Shanghai the organs that draft a bill hear members and deputies."""
    heard = [MatterPreparation.DEPUTIES, MatterPreparation.MEMBERS]
    rulings = [
        matter_preparation_valid([], done, organ_bill=bill, on=ON, profile=SHANGHAI)
        for bill in (True, False, None)
        for done in ([], heard)
    ]

    assert matter_preparation_valid([], [], on=ON).undecided
    assert [False, True, True, True, None, True] == [verdict(one) for one in rulings]
    assert "members" in rulings[0].explain("en")
    assert "no organ's bill" in rulings[2].explain("en")


def test_secrets_need_not_be_disclosed_in_shandong() -> None:
    """Article 13, its last sentence."""
    steps = [one for one in MatterPreparation if one is not MatterPreparation.DISCLOSURE]
    rulings = [
        matter_preparation_valid(
            [MatterTrait.PUBLIC_CONCERN], steps, secret=secret, on=ON, profile=SHANDONG
        )
        for secret in (True, False)
    ]

    assert [True, False] == [one.holds for one in rulings]
    assert "个人隐私的除外" in rulings[0].explain()


def test_what_jinan_prepares_by_other_texts() -> None:
    """Article 6: of the final accounts its text asks nothing; a note says so of the unnamed."""
    rulings = [
        matter_preparation_valid([], [], matter=matter, on=ON, profile=JINAN)
        for matter in (MatterKind.FINAL_ACCOUNTS, MatterKind.WELFARE_PROJECTS, None)
    ]

    assert [None, False, False] == [verdict(one) for one in rulings]
    assert [False, False, True] == ["第6条" in one.explain() for one in rulings]


def test_a_hearing_that_a_trait_calls_for_in_words() -> None:
    """Both traits are named."""
    ruling = matter_preparation_valid(
        [MatterTrait.DISAGREEMENT], [MatterPreparation.RESEARCH], on=ON, profile=SHANDONG
    )

    assert "存在重大意见分歧、涉及利益关系重大调整的：召开听证会" in ruling.explain()
    assert "hearing where there is disagreement or interests at stake" in ruling.explain("en")


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


def test_a_matter_that_jinan_leaves_to_other_texts() -> None:
    """Article 6: of the final accounts there is no last day; where none is named a note says so."""
    with pytest.raises(npc.NotInForceError, match="济南"):
        matter_time_due(
            MatterTime.BILL, NEXT, matter=MatterKind.FINAL_ACCOUNTS, on=ON, profile=JINAN
        )
    due = [
        matter_time_due(MatterTime.BILL, NEXT, matter=matter, on=ON, profile=JINAN)
        for matter in (None, "城市吉祥物", MatterKind.REFORMS)
    ]

    assert [date(2026, 6, 17)] * 3 == [one.due for one in due]
    assert [1, 1, 0] == [len(one.notes) for one in due]
    assert "第6条" in due[0].explain()


def test_shanghai_does_not_say_from_when_the_reply_runs() -> None:
    """A note on the last day, a point on the verdict."""
    what = MatterTime.OPINIONS_REPLY
    due = matter_time_due(what, DAY, on=ON, profile=SHANGHAI)
    ruling = matter_time_in_time(what, NEXT, event=DAY, on=ON, profile=SHANGHAI)

    assert "does not say from which day" in due.explain("en")
    assert 2 == len(ruling.open)


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
            bands=[AmountBand(MatterTreatment.REPORT, at_least(Fraction(1, 2)), OWN)],
            on=ON,
        ),
    ),
    ("bands", lambda: matter_class(AUDIT, amount=1, bands=[1], on=ON)),  # type: ignore[list-item]
    ("profile", lambda: matter_class(AUDIT, profile=1, on=ON)),  # type: ignore[arg-type]
    ("on", lambda: matter_class(AUDIT, on=2026)),  # type: ignore[arg-type]
    ("treatment", lambda: AmountBand("备案", 1, OWN)),  # type: ignore[arg-type]
    ("least", lambda: AmountBand(MatterTreatment.FILING, -1, OWN)),
    ("strict", lambda: AmountBand(MatterTreatment.FILING, 1, OWN, 1)),  # type: ignore[arg-type]
    (
        "strict",
        lambda: AmountBand(MatterTreatment.FILING, at_least(Fraction(1, 2)), OWN, strict=True),
    ),
    ("source", lambda: AmountBand(MatterTreatment.FILING, 1, "")),
    ("field", lambda: AmountBand(MatterTreatment.FILING, 1, OWN, field="经济")),
    (
        "field",
        lambda: matter_class(PROJECT, amount=1, bands=[BY_FIELD], on=ON),
    ),
    (
        "bands",
        lambda: matter_class(PROJECT, amount=1, bands=[BY_FIELD], field=MatterField.HEALTH, on=ON),
    ),
    ("field", lambda: matter_class(PROJECT, field="经济", on=ON)),
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
        lambda: submission(Body.COUNCIL_OF_CHAIRPERSONS, submitted=False),
    ),
    ("submitted", lambda: submission(5, submitted=1)),  # type: ignore[arg-type]
    ("explained", lambda: submission(5, explained=1)),
    ("matter", lambda: submission(5, matter="决算")),
    ("form", lambda: submission(5, form=MatterForm.REQUEST)),
    ("by", lambda: submission("政府")),  # type: ignore[arg-type]
    (
        "done",
        lambda: matter_time_in_time(MatterTime.BILL, NEXT, event=DAY, on=ON, profile=ZHEJIANG),
    ),
    ("organ_bill", lambda: matter_preparation_valid([], [], organ_bill=1, on=ON)),  # type: ignore[arg-type]
    ("secret", lambda: matter_preparation_valid([], [], secret=1, on=ON)),  # type: ignore[arg-type]
    ("matter", lambda: matter_preparation_valid([], [], matter="决算", on=ON)),
    (
        "decided_elsewhere",
        lambda: matter_handling_valid(AUDIT, [], decided_elsewhere=1, on=ON),  # type: ignore[arg-type]
    ),
    ("decided", lambda: matter_outcome_valid(AUDIT, decided=1, on=ON)),  # type: ignore[arg-type]
    ("matter", lambda: matter_outcome_valid("决算", decided=True, on=ON)),
    ("issued", lambda: matter_notice_valid(1, None, on=ON)),  # type: ignore[arg-type]
    ("reported", lambda: matter_notice_valid(DAY, 1, on=ON)),  # type: ignore[arg-type]
    ("done", lambda: matter_publicity_valid([1], on=ON)),  # type: ignore[list-item]
    ("secret", lambda: matter_publicity_valid([], secret=1, on=ON)),  # type: ignore[arg-type]
    ("traits", lambda: matter_preparation_valid([1], [], on=ON)),  # type: ignore[list-item]
    ("done", lambda: matter_preparation_valid([], [1], on=ON)),  # type: ignore[list-item]
    ("matter", lambda: matter_time_due(MatterTime.BILL, DAY, matter="决算", on=ON, profile=JINAN)),
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


def test_what_of_a_place_was_read() -> None:
    """A note where no text of the place speaks of the matter; none where one does."""
    unread = "没有录入"
    said = {
        place: [
            note.zh
            for note in matter_outcome_valid(kind, decided=False, on=ON, profile=place).notes
        ]
        for place, kind in (
            (SHANDONG, MatterKind.MAJOR_PROJECTS),
            (BEIJING, MatterKind.STATE_ASSETS),
        )
    }
    classes = [
        len(matter_class(MatterKind.STATE_ASSETS, on=ON, profile=place).notes)
        for place in (SHANDONG, SHANGHAI, None)
    ]
    handled = [
        len(
            matter_handling_valid(
                MatterKind.STATE_ASSETS, [MatterTreatment.REPORT], on=ON, profile=place
            ).notes
        )
        for place in (SHANDONG, SHANGHAI, None)
    ]

    assert [] == said[SHANDONG]
    assert [True] == [unread in one for one in said[BEIJING]]
    assert [0, 1, 1] == classes == handled


def test_what_is_kept_secret_was_not_made_known() -> None:
    """It is as the text asks, and nobody says that it was published."""
    ruling = matter_publicity_valid([], on=ON, secret=True, profile=SHANDONG)

    assert ruling.explain().startswith("公开情况符合规定")
    assert ruling.explain("en").startswith("what was made known, or kept, is as the texts ask")


def test_what_other_texts_regulate_is_said_of_the_procedure_too() -> None:
    """Jinan's article 6 is about how a matter is discussed, and not about times alone."""
    (note,) = matter_preparation_valid([], [], on=ON, profile=JINAN).notes

    assert note.zh.endswith("不适用本规定的程序和期限")


# A matter's way

RECEIVED = date(2026, 3, 2)
BILL, REPORT = MatterForm.BILL, MatterForm.REPORT


def days_due(case: MatterCase) -> list[date]:
    """The last days of what comes next."""
    return [one.due for one in case.deadlines()]


def test_the_way_of_a_resolution() -> None:
    """Put by the government, examined, submitted, carried, published, reported on."""
    case = MatterCase(MatterKind.REFORMS, BILL, Body.GOVERNMENT, RECEIVED, HENAN)
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
    case = MatterCase(MatterKind.STATE_ASSETS, REPORT, Body.GOVERNMENT, RECEIVED, JINAN)
    case = case.after(CouncilDecided(date(2026, 4, 3), submitted=True))
    case = case.after(OpinionsFormed(date(2026, 6, 27)))
    forwarded = days_due(case)
    case = case.after(OpinionsSent(date(2026, 7, 7)))
    answered = days_due(case)
    case = case.after(HandlingReported(date(2026, 10, 7)))

    assert ([date(2026, 7, 7)], [date(2026, 10, 7)], []) == (forwarded, answered, days_due(case))


@pytest.mark.parametrize(
    ("by", "form", "count"),
    [
        (None, MatterForm.BILL, 1),
        (Body.GOVERNMENT, MatterForm.BILL, 1),
        (Body.SPECIAL_COMMITTEE, MatterForm.BILL, 1),
        (Body.COUNCIL_OF_CHAIRPERSONS, MatterForm.BILL, 0),
        (Body.COURT, MatterForm.BILL, 0),
        (Body.GOVERNMENT, MatterForm.REPORT, 0),
        (Body.COURT, MatterForm.REPORT, 0),
    ],
)
def test_when_the_council_decides(by: Body | None, form: MatterForm, count: int) -> None:
    """Within a month in Shandong, on the bills of whom the text names, and on no report.

    That a committee examines the bill first does not end the time.
    """
    case = MatterCase("旧城改造", form, by, date(2026, 1, 31), SHANDONG)
    later = case.after(SentToCommittee(date(2026, 2, 2)))
    reviewed = later.after(CommitteeReported(date(2026, 2, 9)))

    for one in (case, later, reviewed):
        assert [date(2026, 2, 28)] * count == days_due(one)
    assert () == case.late(date(2026, 2, 28))
    assert count == len(reviewed.late(date(2026, 3, 1)))


@pytest.mark.parametrize(
    ("matter", "form", "count"),
    [
        (MatterKind.STATE_ASSETS, MatterForm.REPORT, 1),
        (MatterKind.AUDIT, MatterForm.REPORT, 0),
        (MatterKind.BUDGET_EXECUTION, MatterForm.REPORT, 0),
        ("旧城改造", MatterForm.BILL, 0),
    ],
)
def test_to_whom_opinions_are_sent(matter: MatterKind | str, form: MatterForm, count: int) -> None:
    """In Jinan to the organ that reported, and not of matters that other texts regulate."""
    case = MatterCase(matter, form, Body.GOVERNMENT, RECEIVED, JINAN)
    case = case.after(CouncilDecided(RECEIVED, submitted=True))
    case = case.after(OpinionsFormed(date(2026, 6, 27)))
    answered = case.after(OpinionsSent(date(2026, 7, 1)))

    assert [date(2026, 7, 7)] * count == days_due(case)
    assert [date(2026, 10, 1)] * count == days_due(answered)


def carried(place: Profile | None, report_by: date | None = date(2026, 12, 31)) -> MatterCase:
    """A resolution of May 2026."""
    case = MatterCase(MatterKind.MAJOR_PROJECTS, BILL, Body.GOVERNMENT, RECEIVED, place)
    case = case.after(CouncilDecided(RECEIVED, submitted=True))
    return case.after(MatterVoted(date(2026, 5, 27), passed=True, report_by=report_by))


@pytest.mark.parametrize(
    ("place", "count"),
    [(SHANDONG, 1), (JINAN, 1), (SHANGHAI, 1), (ZHEJIANG, 1), (HENAN, 1), (None, 0)],
)
def test_the_time_that_a_resolution_sets(place: Profile | None, count: int) -> None:
    """A report on a stage does not end it, nor does publication; the whole report does.

    It binds without a text of the place, which is a ground where there is one.
    """
    case = carried(place)
    published = case.after(ResolutionPublished(date(2026, 5, 28)))
    staged = published.after(ExecutionReported(date(2026, 8, 1), complete=False))
    whole = staged.after(ExecutionReported(date(2026, 12, 1)))

    for one in (case, published, staged):
        assert [date(2026, 12, 31)] == days_due(one)
        assert count == len(one.deadlines()[0].grounds)
    assert [] == days_due(whole)
    assert [] == days_due(carried(place, None))


def test_a_later_day_that_is_approved() -> None:
    """The last approved day counts; it is later than the one before it."""
    case = carried(HENAN).after(ExecutionExtended(date(2026, 12, 1), date(2027, 3, 31)))
    again = case.after(ResolutionPublished(date(2026, 12, 2))).after(
        ExecutionExtended(date(2027, 3, 1), date(2027, 4, 1))
    )

    assert [date(2027, 3, 31)] == days_due(case)
    assert [date(2027, 4, 1)] == days_due(again)
    assert MatterStage.PUBLISHED is again.stage
    assert () == case.late(date(2027, 3, 31))
    with pytest.raises(npc.FactsError, match="a day after 2027-04-01"):
        again.after(ExecutionExtended(date(2027, 3, 2), date(2027, 4, 1)))
    with pytest.raises(npc.FactsError, match="sets no time"):
        carried(HENAN, None).after(ExecutionExtended(date(2027, 3, 1), date(2027, 4, 1)))


def test_a_late_step_stays_late_whatever_follows() -> None:
    """Four months in Henan: a vote after them was late, and so was one that was withdrawn."""
    case = MatterCase(MatterKind.REFORMS, BILL, Body.GOVERNMENT, RECEIVED, HENAN)
    put = case.after(CouncilDecided(date(2026, 4, 3), submitted=True))
    for event in (
        MatterVoted(date(2026, 7, 3), passed=True),
        MatterWithdrawn(date(2026, 7, 3), consented=True),
    ):
        late = put.after(event)
        assert [date(2026, 7, 2)] == [one.due for one in late.late(ON)]
        assert [] == days_due(late)
    for timely in (
        MatterVoted(date(2026, 7, 2), passed=True),
        MatterReferred(date(2026, 7, 2)),
    ):
        assert () == put.after(timely).late(ON)


def test_a_review_that_was_late_stays_so() -> None:
    """Thirty days for the committee in Henan; what comes later is not looked at before its day."""
    case = MatterCase(MatterKind.REFORMS, BILL, Body.GOVERNMENT, RECEIVED, HENAN)
    case = case.after(SentToCommittee(date(2026, 3, 5))).after(CommitteeReported(date(2026, 4, 5)))
    found = [len(case.late(day)) for day in (date(2026, 4, 4), date(2026, 4, 5), date(2026, 6, 1))]

    assert [0, 1, 1] == found


def test_an_approval_after_the_time_does_not_undo_it() -> None:
    """The resolution's day had gone by; the later one runs besides."""
    case = carried(HENAN)
    before = case.after(ExecutionExtended(date(2026, 12, 31), date(2027, 3, 31)))
    after = case.after(ExecutionExtended(date(2027, 1, 10), date(2027, 3, 31)))
    day = date(2027, 2, 1)

    assert () == before.late(day)
    assert [date(2026, 12, 31)] == [one.due for one in after.late(day)]
    assert [date(2027, 3, 31)] == days_due(after)
    both = [one.due for one in after.late(date(2027, 4, 1))]
    assert [date(2026, 12, 31), date(2027, 3, 31)] == both


@pytest.mark.parametrize(
    ("place", "up", "due", "late"),
    [
        (JINAN, date(2026, 10, 7), date(2027, 1, 7), 0),
        (JINAN, date(2026, 10, 8), date(2026, 10, 7), 1),
        (JINAN, None, date(2026, 10, 7), 1),
        (SHANDONG, date(2026, 10, 7), date(2027, 1, 7), 0),
        (SHANGHAI, date(2026, 7, 8), date(2026, 9, 7), 1),
    ],
)
def test_special_circumstances_give_a_longer_time(
    place: Profile, up: date | None, due: date, late: int
) -> None:
    """Six months, if they came up in the three; Shanghai's two months know none."""
    case = MatterCase(MatterKind.STATE_ASSETS, REPORT, Body.GOVERNMENT, RECEIVED, place)
    case = case.after(CouncilDecided(date(2026, 4, 3), submitted=True))
    case = case.after(OpinionsFormed(date(2026, 6, 27))).after(OpinionsSent(date(2026, 7, 7)))
    if up is not None:
        case = case.after(HandlingDelayed(up))

    assert [due] == days_due(case)
    assert late == len(case.late(date(2026, 10, 9)))
    told = [note.zh for note in case.deadlines()[0].notes]
    assert ("遇有特殊情况的，至迟2027-01-07" in told) is (late == 1 and place is JINAN)


def test_where_it_stood_on_a_day() -> None:
    """Up to the day's end, and not before it was received."""
    case = carried(HENAN).after(ResolutionPublished(date(2026, 5, 28)))
    days = (RECEIVED, date(2026, 5, 26), date(2026, 5, 27), date(2026, 5, 28))
    stages = [case.stage_on(day) for day in days]

    submitted = MatterStage.SUBMITTED
    assert [submitted, submitted, MatterStage.DECIDED, MatterStage.PUBLISHED] == stages
    with pytest.raises(npc.FactsError, match="the day it was received"):
        case.stage_on(date(2026, 3, 1))


def test_what_is_only_usual_is_never_late() -> None:
    """Zhejiang: three months as a rule; four months in Henan bind."""
    zhejiang, henan = (
        MatterCase(MatterKind.REFORMS, BILL, None, RECEIVED, place) for place in (ZHEJIANG, HENAN)
    )

    assert 1 == len(zhejiang.deadlines())
    assert () == zhejiang.late(ON)
    assert 1 == len(henan.late(ON))


def test_whether_the_court_may_put_a_bill_in_jinan_is_open() -> None:
    """Neither statute nor article 7 names it, article 11 II speaks of its bills: no firm no."""
    court = MatterCase(MatterKind.REFORMS, BILL, Body.COURT, RECEIVED, JINAN)
    refused = court.after(CouncilDecided(RECEIVED, submitted=False))
    committee = npc.Roll(Body.STANDING_COMMITTEE, npc.Level.CITY_WITH_DISTRICTS, 45)
    rulings = [
        matter_submission_valid(
            BILL, committee, by=Body.COURT, submitted=submitted, on=ON, profile=JINAN
        )
        for submitted in (False, True)
    ]

    assert MatterStage.NOT_SUBMITTED is refused.stage
    assert [None, None] == [verdict(one) for one in rulings]


def test_a_resolution_that_is_never_published() -> None:
    """Secrets are excepted: the report may come first, and publication once after it."""
    case = carried(SHANDONG).after(ExecutionReported(date(2026, 6, 1), complete=False))
    done = case.after(ExecutionReported(date(2026, 7, 1)))
    published = done.after(ResolutionPublished(date(2026, 7, 2)))

    assert [MatterStage.DECIDED, MatterStage.EXECUTED, MatterStage.EXECUTED] == [
        one.stage for one in (case, done, published)
    ]
    with pytest.raises(npc.FactsError, match="published before"):
        published.after(ResolutionPublished(date(2026, 7, 3)))


def test_acts_that_a_text_shuts_out() -> None:
    """Each is refused with the provision, and the case stays as it is."""
    government = MatterCase(MatterKind.REFORMS, BILL, Body.GOVERNMENT, RECEIVED)
    with pytest.raises(npc.FactsError, match="第52条第2款"):
        government.after(CouncilDecided(RECEIVED, submitted=False))
    court = MatterCase(MatterKind.REFORMS, REPORT, Body.COURT, RECEIVED, JINAN)
    with pytest.raises(npc.FactsError, match="第11条第2款"):
        court.after(CouncilDecided(RECEIVED, submitted=False))
    members = MatterCase("旧城改造", BILL, None, RECEIVED, ZHEJIANG)
    with pytest.raises(npc.FactsError, match="第11条第3项"):
        members.after(CouncilDecided(RECEIVED, submitted=False))
    listed = members.after(CouncilDecided(RECEIVED, submitted=True))
    with pytest.raises(npc.FactsError, match="第14条第2款"):
        listed.after(MatterWithdrawn(RECEIVED))
    for matter, place, source in (
        (MatterKind.WELFARE_PROJECTS, JINAN, "第4条"),
        (MatterKind.DEPUTIES_LIBERTY, None, "第39条第1款"),
        (MatterKind.OTHER_DECISIONS_BY_LAW, None, "a law has it decided"),
    ):
        case = MatterCase(matter, BILL, None, RECEIVED, place)
        with pytest.raises(npc.FactsError, match=source):
            case.after(CouncilDecided(RECEIVED, submitted=True)).after(OpinionsFormed(RECEIVED))
    henan = MatterCase(MatterKind.REFORMS, BILL, None, RECEIVED, HENAN)
    with pytest.raises(npc.FactsError, match="第16条第1款"):
        henan.after(CouncilDecided(RECEIVED, submitted=True)).after(MatterWithdrawn(RECEIVED))

    assert (
        MatterStage.NOT_SUBMITTED
        is members.after(CouncilDecided(RECEIVED, submitted=False, explained=True)).stage
    )
    assert MatterStage.WITHDRAWN is listed.after(MatterWithdrawn(RECEIVED, consented=True)).stage


def test_acts_that_no_text_shuts_out() -> None:
    """A report in Shandong, a matter that Jinan leaves to others, a bill before the agenda."""
    refused = CouncilDecided(RECEIVED, submitted=False)
    shandong = MatterCase(MatterKind.AUDIT, REPORT, Body.GOVERNMENT, RECEIVED, SHANDONG)
    jinan = MatterCase(MatterKind.AUDIT, REPORT, Body.GOVERNMENT, RECEIVED, JINAN)
    members = MatterCase("旧城改造", BILL, None, RECEIVED)

    for case in (shandong, jinan, members):
        assert MatterStage.NOT_SUBMITTED is case.after(refused).stage
    for matter in (MatterKind.REFORMS, "城市吉祥物"):
        report = MatterCase(matter, REPORT, Body.GOVERNMENT, RECEIVED, JINAN)
        heard = report.after(CouncilDecided(RECEIVED, submitted=True))
        assert MatterStage.OPINIONS is heard.after(OpinionsFormed(RECEIVED)).stage
    for event in (SentToCommittee(RECEIVED), CouncilDecided(RECEIVED, submitted=True)):
        gone = members.after(event).after(MatterWithdrawn(RECEIVED))
        assert MatterStage.WITHDRAWN is gone.stage


def test_each_deadline_goes_by_the_law_of_its_own_day() -> None:
    """A matter received before the text began has none for the council."""
    case = MatterCase("旧城改造", BILL, None, date(2018, 12, 31), SHANDONG)

    assert [] == days_due(case)


def test_an_event_out_of_place_names_what_was_possible() -> None:
    """And the case stays as it is."""
    case = MatterCase(MatterKind.REFORMS, BILL, None, RECEIVED)
    with pytest.raises(npc.TransitionError) as error:
        case.after(MatterVoted(RECEIVED, passed=True))

    assert ("SentToCommittee", "CouncilDecided", "MatterWithdrawn") == error.value.possible
    assert MatterStage.PROPOSED is case.stage


BEFORE = date(2026, 3, 1)
CASE_REFUSED: list[tuple[str, Callable[[], object]]] = [
    ("matter", lambda: MatterCase("", BILL, None, RECEIVED)),
    ("form", lambda: MatterCase("甲", "议案", None, RECEIVED)),  # type: ignore[arg-type]
    ("form", lambda: MatterCase("甲", MatterForm.REQUEST, None, RECEIVED)),
    ("by", lambda: MatterCase("甲", BILL, Body.PARTY, RECEIVED)),
    ("by", lambda: MatterCase("甲", BILL, "政府", RECEIVED)),  # type: ignore[arg-type]
    ("received", lambda: MatterCase("甲", BILL, None, 2026)),  # type: ignore[arg-type]
    ("profile", lambda: MatterCase("甲", BILL, None, RECEIVED, 1)),  # type: ignore[arg-type]
    ("stage", lambda: MatterCase("甲", BILL, None, RECEIVED, None, MatterStage.OPINIONS)),
    ("stage", lambda: MatterCase("甲", BILL, None, RECEIVED, None, "已提出")),  # type: ignore[arg-type]
    ("events", lambda: MatterCase("甲", BILL, None, RECEIVED, events=(1,))),  # type: ignore[arg-type]
    (
        "event.day",
        lambda: MatterCase("甲", BILL, None, RECEIVED, events=(MatterWithdrawn(BEFORE),)),
    ),
    ("event.day", lambda: MatterCase("甲", BILL, None, RECEIVED).after(MatterWithdrawn(BEFORE))),
    ("event", lambda: MatterCase("甲", BILL, None, RECEIVED).after(RECEIVED)),  # type: ignore[arg-type]
    (
        "event.submitted",
        lambda: MatterCase("甲", BILL, Body.COUNCIL_OF_CHAIRPERSONS, RECEIVED).after(
            CouncilDecided(RECEIVED, submitted=False)
        ),
    ),
    ("day", lambda: MatterWithdrawn(1)),  # type: ignore[arg-type]
    ("day", lambda: CouncilDecided(1, submitted=True)),  # type: ignore[arg-type]
    ("submitted", lambda: CouncilDecided(RECEIVED, submitted=1)),  # type: ignore[arg-type]
    ("day", lambda: MatterVoted(1, passed=True)),  # type: ignore[arg-type]
    ("passed", lambda: MatterVoted(RECEIVED, passed=1)),  # type: ignore[arg-type]
    ("report_by", lambda: MatterVoted(RECEIVED, passed=True, report_by=BEFORE)),
    ("report_by", lambda: MatterVoted(RECEIVED, passed=False, report_by=RECEIVED)),
    ("report_by", lambda: MatterVoted(RECEIVED, passed=True, report_by=1)),  # type: ignore[arg-type]
    ("consented", lambda: MatterWithdrawn(RECEIVED, consented=1)),  # type: ignore[arg-type]
    ("explained", lambda: CouncilDecided(RECEIVED, submitted=True, explained=1)),  # type: ignore[arg-type]
    ("report_by", lambda: ExecutionExtended(RECEIVED, BEFORE)),
    ("day", lambda: ExecutionExtended(1, RECEIVED)),  # type: ignore[arg-type]
    ("complete", lambda: ExecutionReported(RECEIVED, complete=1)),  # type: ignore[arg-type]
    ("on", lambda: MatterCase("甲", BILL, None, RECEIVED).late(1)),  # type: ignore[arg-type]
]


@pytest.mark.parametrize(("field", "call"), CASE_REFUSED)
def test_a_case_refuses_by_name(field: str, call: Callable[[], object]) -> None:
    """One error that names the field."""
    with pytest.raises(npc.FactsError) as error:
        call()

    assert field == error.value.field
