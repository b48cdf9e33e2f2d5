"""Townships: examples, what the rules refuse, and how they say it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from typing import Any, get_args

import pytest

import npcmodel as npc
from law.grounds import cited, verdict
from npcmodel import Body, Level, MeetingKind
from npcmodel.dates.frequency import AtLeast, NeverApart
from npcmodel.dates.held import State
from npcmodel.exact.thresholds import at_least
from npcmodel.facts.levels import Tier
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Base, Ruling, Share
from npcmodel.law.wording import Lang, Text
from npcmodel.profiles import BEIJING, CHONGQING, HENAN, SHANDONG, ZHEJIANG, Limit, Profile
from npcmodel.profiles.townships import TownshipRules
from npcmodel.sitting.yearly import DutyKind
from npcmodel.townships import (
    AgendaItem,
    OfficeElsewhere,
    PresidiumAct,
    PresidiumConvener,
    ResignationOf,
    SessionOfYear,
    StreetActivity,
    TownshipActivity,
    TownshipAttendee,
    TownshipDuty,
    TownshipMatter,
    TownshipNumber,
    TownshipTime,
    full_time_chairs_valid,
    presidium_act_valid,
    presidium_convener_valid,
    presidium_post_valid,
    presidium_resignation_valid,
    session_agenda,
    session_days_valid,
    street_activities_held,
    township_absences_valid,
    township_acting_chair_valid,
    township_activities_held,
    township_attendee_valid,
    township_credentials_valid,
    township_decision_valid,
    township_due,
    township_duty_valid,
    township_in_time,
    township_interpellation_valid,
    township_number_valid,
    township_observers_valid,
    township_presidium_size_valid,
)

ON = date(2026, 11, 21)
DAY = date(2026, 5, 6)
LANGS: tuple[Lang, Lang] = get_args(Lang)
TOWN = npc.Roll(Body.CONGRESS, Level.TOWN, 60)
DOCUMENTS, ANSWER = TownshipTime.DOCUMENTS, TownshipTime.SUGGESTION_ANSWER
GROUPS, CHAIRS = TownshipActivity.GROUP_ACTIVITIES, TownshipNumber.CHAIRS
RULES = Edition(
    Text("某省乡镇人民代表大会工作条例", "Regulations of a Province"),
    date(2022, 4, 1),
    date(2022, 4, 1),
    Text("附则", "last article"),
)


def place(**fields: Any) -> Profile:
    """A province with rules on townships, all of article 3."""
    given = {name: Provision(it, Citation(RULES, 3), RULES.in_force) for name, it in fields.items()}
    return Profile(name="某省", tier=Tier.PROVINCE, townships=TownshipRules(**given))


# What is refused


@pytest.mark.parametrize(
    ("call", "field", "expected"),
    [
        (
            lambda: township_due("答复", DAY, on=ON),  # type: ignore[arg-type]
            "what",
            "a member of TownshipTime",
        ),
        (
            lambda: township_due(DOCUMENTS, DAY, on=ON, profile="浙江"),  # type: ignore[arg-type]
            "profile",
            "a Profile",
        ),
        (
            lambda: township_in_time(ANSWER, DAY, event=DAY, on=ON, kind=MeetingKind.EXTRAORDINARY),
            "kind",
            "MeetingKind.ORDINARY: only documents go by the session",
        ),
        (
            lambda: township_in_time(DOCUMENTS, ON, event=DAY, on=ON),
            "done",
            "2026-05-06, the first day of the session, or earlier",
        ),
        (
            lambda: township_in_time(ANSWER, DAY, event=ON, on=ON),
            "done",
            "2026-11-21, the day it is counted from, or later",
        ),
        (
            lambda: township_in_time(ANSWER, ON, event=DAY, on=ON, profile="重庆"),  # type: ignore[arg-type]
            "profile",
            "a Profile or NoneType",
        ),
        (
            lambda: township_number_valid(CHAIRS, -1, on=ON),
            "number",
            "a whole number of at least 0",
        ),
        (
            lambda: session_days_valid(-1, on=ON),
            "days",
            "a whole number of at least 0",
        ),
        (
            lambda: township_observers_valid(3, deputies=0, on=ON),
            "deputies",
            "a whole number of at least 1",
        ),
        (
            lambda: township_interpellation_valid(
                npc.Roll(Body.CONGRESS, Level.COUNTY, 200), signers=10, on=ON
            ),
            "roll",
            "the congress of a township",
        ),
        (
            lambda: township_interpellation_valid(
                npc.Roll(Body.PRESIDIUM, Level.TOWN, 9), signers=9, on=ON
            ),
            "roll",
            "the congress of a township",
        ),
        (
            lambda: township_interpellation_valid(TOWN, signers=61, on=ON),
            "signers",
            "a whole number of at most 60",
        ),
        (
            lambda: township_absences_valid(1, in_a_row=True, on=ON),
            "in_a_row",
            "None: no two sessions were missed",
        ),
        (
            lambda: township_presidium_size_valid(14, on=ON, profile=ZHEJIANG),
            "large",
            "True or False: is it one of townships that are well-off or populous",
        ),
        (
            lambda: township_presidium_size_valid(12, on=ON, profile=CHONGQING),
            "population",
            "a number: the text has more for townships of at least 90,000 people",
        ),
        (
            lambda: township_presidium_size_valid(12, on=ON, profile=SHANDONG, population=90_000),
            "deputies",
            "a number: the text has more for townships of at least 90 deputies",
        ),
        (
            lambda: full_time_chairs_valid(chair=True, vice_chairs=0, on=ON, profile=ZHEJIANG),
            "large",
            ("True or False: townships that are well-off or populous have a full-time vice-chair"),
        ),
        (
            lambda: presidium_convener_valid(PresidiumConvener.CHAIR, on=ON, chair_vacant=True),
            "by",
            "PresidiumConvener.VICE_CHAIR or OTHER_MEMBER: no chair is there",
        ),
        (
            lambda: presidium_convener_valid(PresidiumConvener.CHAIR, on=ON, entrusted=True),
            "entrusted",
            "False: a chair entrusts a vice-chair with it",
        ),
        (
            lambda: presidium_convener_valid(
                PresidiumConvener.VICE_CHAIR, on=ON, entrusted=True, chair_vacant=True
            ),
            "entrusted",
            "False: a chair entrusts a vice-chair with it",
        ),
        (
            lambda: township_credentials_valid(
                chairs=1, vice_chairs=1, others=-3, heads_of_presidium=True, on=ON
            ),
            "others",
            "a whole number of at least 0",
        ),
        (
            lambda: township_activities_held(GROUPS, [], year=2025, on=ON),
            "on",
            "a day of 2025, the year asked about",
        ),
        (
            lambda: township_activities_held(GROUPS, [], year=2026, on=ON, before=DAY),
            "before",
            "a day before 2026",
        ),
        (
            lambda: township_activities_held(GROUPS, [], year=2026, on=ON, standard=3),  # type: ignore[arg-type]
            "standard",
            r"frequencies in a sequence, as in \(AtLeast\(2\),\)",
        ),
        (
            lambda: township_activities_held(GROUPS, [], year=2026, on=ON, standard=[2]),  # type: ignore[list-item]
            "standard",
            "a AtLeast or EveryPeriod or NeverApart or OnceIn",
        ),
        (
            lambda: township_activities_held(StreetActivity.MEETINGS, [], year=2026, on=ON),  # type: ignore[arg-type]
            "what",
            "a member of TownshipActivity",
        ),
        (
            lambda: session_agenda(SessionOfYear.START, on=ON, profile=ZHEJIANG).missing(["预算"]),  # type: ignore[list-item]
            "listed",
            "a AgendaItem",
        ),
    ],
)
def test_refused(call: Callable[[], object], field: str, expected: str) -> None:
    """One error names field and expectation."""
    with pytest.raises(npc.FactsError, match=rf"^{field}\b.*{expected}"):
        call()


@pytest.mark.parametrize(
    "call",
    [
        lambda: township_due(ANSWER, DAY, on=ON),
        lambda: township_due(DOCUMENTS, DAY, on=ON, profile=BEIJING),
        lambda: session_agenda(SessionOfYear.START, on=ON),
        lambda: session_agenda(SessionOfYear.YEARLY, on=ON, profile=ZHEJIANG),
        lambda: township_number_valid(CHAIRS, 1, on=date(2022, 3, 11)),
        lambda: township_interpellation_valid(TOWN, signers=10, on=date(2022, 3, 11)),
    ],
)
def test_no_text(call: Callable[[], object]) -> None:
    """Where no text is known for the day, there is no answer."""
    with pytest.raises(npc.NotInForceError):
        call()


# Numbers


@pytest.mark.parametrize(
    ("what", "number", "want", "cites"),
    [
        (CHAIRS, 0, False, "第18条第1款"),
        (CHAIRS, 1, True, "第18条第1款"),
        (CHAIRS, 2, False, "第18条第1款"),
        (TownshipNumber.VICE_CHAIRS, 2, True, "第18条第1款"),
        (TownshipNumber.VICE_CHAIRS, 3, False, "第18条第1款"),
        (TownshipNumber.VICE_POST_SURPLUS, 0, False, "第27条第1款"),
        (TownshipNumber.VICE_POST_SURPLUS, 3, True, "第27条第1款"),
        (TownshipNumber.VICE_POST_SURPLUS, 4, False, "第27条第1款"),
        (TownshipNumber.GROUPS, 2, False, "第43条第3款"),
        (TownshipNumber.GROUPS, 3, True, "第43条第3款"),
    ],
)
def test_numbers_of_the_statute(
    what: TownshipNumber, number: int, want: object, cites: str
) -> None:
    """Without a place the statute alone answers, and a note says so."""
    ruling = township_number_valid(what, number, on=ON)

    assert want == ruling.holds
    assert {f"《地方组织法》（2022）{cites}"} == set(cited(ruling))
    assert 1 == len(ruling.notes)


def test_no_statute_says_who_calls_a_presidium() -> None:
    """Three members call it in Henan; elsewhere no text is known."""
    ruling = township_number_valid(TownshipNumber.PRESIDIUM_CALLERS, 3, on=ON, profile=BEIJING)

    assert verdict(ruling) is None


def test_local_numbers_before_the_statute() -> None:
    """On a day for which the statute is not known the local text answers alone."""
    ruling = township_number_valid(CHAIRS, 1, on=date(2018, 1, 1), profile=SHANDONG)

    assert ["《山东省乡镇人民代表大会工作若干规定》（2015）第5条第1款"] * 2 == cited(ruling)
    assert ruling.holds is True


def test_short_extraordinary_sessions() -> None:
    """浙江 frees them from the day; whether 重庆's day is asked of them is open."""
    zhejiang, chongqing, whole = (
        session_days_valid(days, kind=MeetingKind.EXTRAORDINARY, on=ON, profile=where)
        for days, where in ((0, ZHEJIANG), (0, CHONGQING), (1, CHONGQING))
    )

    assert (True, None, True) == (verdict(zhejiang), verdict(chongqing), verdict(whole))


def test_sessions_with_elections_last_longer() -> None:
    """How much longer no text says: the least of any session leaves it open."""
    longer, plain, silent = (
        session_days_valid(1, on=ON, elections=elections, profile=where)
        for elections, where in ((True, HENAN), (False, HENAN), (True, BEIJING))
    )
    days = [session_days_valid(n, on=ON, elections=True, profile=HENAN) for n in (0, 1, 2)]

    assert [False, None, True] == [verdict(one) for one in days]
    assert verdict(plain) is True

    assert (1, 0) == (len(longer.notes), len(plain.notes))
    assert ["有选举事项的，会期适当延长"] == [note.zh for note in longer.notes]
    assert verdict(silent) is None


def test_observers_where_no_text_is_known() -> None:
    """Only Beijing limits them."""
    ruling = township_observers_valid(100, deputies=60, on=ON, profile=ZHEJIANG)

    assert verdict(ruling) is None


@pytest.mark.parametrize(
    ("sessions", "in_a_row", "want", "points"),
    [
        (0, None, True, 0),
        (1, None, True, 0),
        (2, None, False, 1),
        (2, True, False, 0),
        (2, False, None, 1),
    ],
)
def test_absences(sessions: int, in_a_row: Any, want: object, points: int) -> None:
    """Two end the mandate; whether they must be in a row is not said."""
    ruling = township_absences_valid(sessions, in_a_row=in_a_row, on=ON)

    assert want == verdict(ruling)
    assert points == len(ruling.open)


def test_ten_interpellate_by_the_statute() -> None:
    """Without a place there is no exception for small congresses."""
    small = npc.Roll(Body.CONGRESS, Level.TOWN, 40)
    few, enough = (township_interpellation_valid(small, signers=n, on=ON) for n in (9, 10))

    assert (False, True) == (few.holds, enough.holds)
    assert ["《地方组织法》（2022）第24条第1款"] == cited(few)


# The presidium


def test_a_usual_size_is_noted() -> None:
    """Fewer or more than usual is noted; a larger one where the text allows it is not."""
    few, many, large = (
        township_presidium_size_valid(members, deputies=deputies, on=ON, profile=SHANDONG)
        for members, deputies in ((6, 60), (12, 60), (12, 90))
    )

    assert (1, 1, 0) == (len(few.notes), len(many.notes), len(large.notes))
    assert (True, True, True) == (few.holds, many.holds, large.holds)


def test_a_size_bounded_on_one_side() -> None:
    """A text may name the least alone, or the most alone."""
    least, most, usual = (
        place(presidium_size=limit)
        for limit in (Limit(least=7), Limit(most=13), Limit(least=5, soft=True))
    )
    found = [
        township_presidium_size_valid(members, on=ON, profile=where).holds
        for where, members in ((least, 6), (least, 99), (most, 0), (most, 14), (usual, 1))
    ]

    assert [False, True, True, False, True] == found


def test_sizes_without_a_text() -> None:
    """The statute gives no number."""
    assert verdict(township_presidium_size_valid(9, on=ON)) is None
    assert verdict(full_time_chairs_valid(chair=True, vice_chairs=0, on=ON)) is None
    assert verdict(township_acting_chair_valid(Body.PRESIDIUM, of_presidium=True, on=ON)) is None
    assert (
        verdict(
            township_credentials_valid(
                chairs=1, vice_chairs=1, others=3, heads_of_presidium=True, on=ON
            )
        )
        is None
    )


@pytest.mark.parametrize(
    ("elsewhere", "chair", "profile", "want"),
    [
        (OfficeElsewhere.TOWNSHIP_GOVERNMENT, True, None, False),
        (OfficeElsewhere.OTHER_ADMINISTRATIVE_ORGAN, True, None, False),
        (OfficeElsewhere.ELSEWHERE, True, None, True),
        (OfficeElsewhere.TOWNSHIP_GOVERNMENT, False, None, None),
        (OfficeElsewhere.OTHER_ADMINISTRATIVE_ORGAN, True, HENAN, False),
        (OfficeElsewhere.OTHER_ADMINISTRATIVE_ORGAN, False, HENAN, True),
    ],
)
def test_offices_besides(
    elsewhere: OfficeElsewhere, chair: Any, profile: Profile | None, want: object
) -> None:
    """The statute speaks of chairs alone, local texts of all members."""
    ruling = presidium_post_valid(elsewhere, chair=chair, on=ON, profile=profile)

    assert want == verdict(ruling)


@pytest.mark.parametrize(
    ("elsewhere", "chair", "profile", "want"),
    [
        (OfficeElsewhere.OTHER_ADMINISTRATIVE_ORGAN, True, HENAN, None),
        (OfficeElsewhere.OTHER_ADMINISTRATIVE_ORGAN, False, HENAN, True),
        (OfficeElsewhere.TOWNSHIP_GOVERNMENT, True, HENAN, False),
        (OfficeElsewhere.ELSEWHERE, True, HENAN, True),
        (OfficeElsewhere.OTHER_ADMINISTRATIVE_ORGAN, True, ZHEJIANG, False),
    ],
)
def test_what_a_local_text_leaves_a_chair_before_the_statute(
    elsewhere: OfficeElsewhere, chair: Any, profile: Profile, want: object
) -> None:
    """Henan bars offices of the township alone; what the statute of 2020 barred is not known."""
    ruling = presidium_post_valid(elsewhere, chair=chair, on=date(2020, 1, 1), profile=profile)

    assert want == verdict(ruling)


@pytest.mark.parametrize("profile", [None, BEIJING, CHONGQING])
def test_a_by_election_needs_no_surplus(profile: Profile | None) -> None:
    """As many candidates as seats, or more (地方组织法 30)."""
    rulings = [
        township_number_valid(
            TownshipNumber.VICE_POST_SURPLUS, number, by_election=True, on=ON, profile=profile
        )
        for number in (0, 4)
    ]

    assert [True, True] == [one.holds for one in rulings]
    assert [["《地方组织法》（2022）第30条"]] * 2 == [cited(one) for one in rulings]


def test_only_deputy_posts_are_filled_at_a_by_election() -> None:
    """Of groups the question has no meaning."""
    with pytest.raises(npc.FactsError, match="by_election = True: expected False: only deputy"):
        township_number_valid(TownshipNumber.GROUPS, 3, by_election=True, on=ON)


@pytest.mark.parametrize(
    ("told", "says"),
    [
        ({"chair_vacant": True}, "主席缺位时由谁召集，没有明文"),
        ({"entrusted": True}, "主席能否委托副主席召集，没有明文"),
    ],
)
def test_why_a_vice_chair_leaves_it_open(told: dict[str, Any], says: str) -> None:
    """Each case has its own doubt."""
    ruling = presidium_convener_valid(PresidiumConvener.VICE_CHAIR, on=ON, profile=BEIJING, **told)

    assert [says] == [one.says.zh for one in ruling.open]


def test_before_the_statute_no_text_bars_a_chair() -> None:
    """On a day for which none is known, it is open."""
    ruling = presidium_post_valid(
        OfficeElsewhere.TOWNSHIP_GOVERNMENT, chair=True, on=date(2020, 1, 1)
    )

    assert verdict(ruling) is None


@pytest.mark.parametrize(
    ("of", "sits", "profile", "want"),
    [
        (ResignationOf.CHAIR, False, None, False),
        (ResignationOf.GOVERNMENT_LEADER, False, None, False),
        (ResignationOf.GOVERNMENT_LEADER, False, ZHEJIANG, False),
        (ResignationOf.PRESIDIUM_MEMBER, False, None, None),
        (ResignationOf.PRESIDIUM_MEMBER, True, None, None),
        (ResignationOf.GOVERNMENT_LEADER, False, CHONGQING, None),
    ],
)
def test_resignations(of: ResignationOf, sits: Any, profile: Profile | None, want: object) -> None:
    """To the congress, which decides; what one place adds is at odds with the statute."""
    ruling = presidium_resignation_valid(of, in_session=sits, on=ON, profile=profile)

    assert want == verdict(ruling)


def test_a_resignation_accepted_between_sessions_is_confirmed() -> None:
    """The presidium's acceptance is not the last word."""
    ruling = presidium_resignation_valid(
        ResignationOf.PRESIDIUM_MEMBER, in_session=False, on=ON, profile=CHONGQING
    )
    early = presidium_resignation_valid(
        ResignationOf.GOVERNMENT_LEADER, in_session=False, on=date(2020, 1, 1), profile=CHONGQING
    )

    assert ["须报本级人民代表大会确认"] == [note.zh for note in ruling.notes]
    assert verdict(early) is None


def test_to_look_at_a_budget_is_not_to_approve_it() -> None:
    """The note says who approves."""
    ruling = presidium_act_valid(PresidiumAct.BUDGET_CHANGES, on=ON, profile=CHONGQING)
    decided = township_decision_valid(
        TownshipMatter.BUDGET, by=Body.PRESIDIUM, on=ON, profile=CHONGQING
    )

    assert 1 == len(ruling.notes)
    assert (True, False) == (ruling.holds, decided.holds)


# Agendas, a year


def test_what_an_agenda_lacks() -> None:
    """In the order of the text."""
    agenda = session_agenda(SessionOfYear.MIDDLE, on=ON, profile=ZHEJIANG)
    lacking = agenda.missing([AgendaItem.FINAL_ACCOUNTS, AgendaItem.HALF_YEAR_REPORT])

    assert (AgendaItem.BUDGET_EXECUTION, AgendaItem.BUDGET_ADJUSTMENT) == lacking
    assert agenda.explain("zh").startswith("年中会议：半年度政府工作报告、预算执行情况报告")
    assert agenda.explain("en").startswith("middle: half year report, budget execution")
    with pytest.raises(TypeError, match="SessionAgenda"):
        bool(agenda)


def test_a_year_of_groups() -> None:
    """Local text and standard stand beside each other; others' years count nothing."""
    days = [date(2025, 6, 1), date(2026, 2, 1), date(2026, 5, 1), date(2026, 12, 1)]
    year = township_activities_held(
        GROUPS, days, year=2026, on=ON, profile=CHONGQING, standard=[AtLeast(2), AtLeast(4)]
    )

    assert [State.BROKEN, State.MET, State.PENDING] == [line.state for line in year.lines]
    assert [DutyKind.LOCAL_DUTY, DutyKind.STANDARD, DutyKind.STANDARD] == [
        line.kind for line in year.lines
    ]
    assert 2 == year.held
    assert year.lines[:1] == year.owed
    assert year.explain("zh").startswith("2026年乡镇代表小组活动：至2026-11-21开展2次")
    assert year.explain("en").startswith("group activities in 2026: 2 by 2026-11-21")


def test_a_year_without_a_text() -> None:
    """Nothing is asked, and a note says of whom."""
    year = township_activities_held(TownshipActivity.SYMPOSIA, [DAY], year=2026, on=ON)

    assert ((), 1) == (year.lines, len(year.notes))
    assert "note: " in year.explain("en")
    assert "注：" in year.explain("zh")


def test_a_standard_by_intervals() -> None:
    """What came before the year decides how it begins."""
    days = [date(2026, month, 15) for month in (3, 6, 9, 11)]
    known, unknown = (
        township_activities_held(
            TownshipActivity.SYMPOSIA,
            days,
            year=2026,
            on=ON,
            standard=[NeverApart(3)],
            before=before,
        ).lines[0]
        for before in (date(2025, 12, 20), None)
    )

    assert (0, 1) == (len(known.open), len(unknown.open))
    assert State.OPEN is unknown.state


def test_a_usual_number_missed() -> None:
    """What a text wants as a rule is noted."""
    where = place(group_activities=Norm(AtLeast(2), soft=True))
    year = township_activities_held(GROUPS, [], year=2025, on=date(2025, 12, 31), profile=where)

    assert [State.BROKEN] == [line.state for line in year.lines]
    assert 1 == len(year.notes)


def test_a_text_that_began_within_the_year() -> None:
    """Whether it asks for a whole year's number is open."""
    year = street_activities_held(
        StreetActivity.MEETINGS, [], year=2016, on=date(2016, 12, 31), profile=CHONGQING
    )

    assert [State.OPEN] == [line.state for line in year.lines]
    assert 1 == len(year.lines[0].open)


# How it is said


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    "ruling",
    [
        township_presidium_size_valid(14, deputies=60, on=ON, profile=SHANDONG),
        township_presidium_size_valid(14, large=False, on=ON, profile=ZHEJIANG),
        township_observers_valid(31, deputies=60, on=ON, profile=BEIJING),
        township_duty_valid(TownshipDuty.HIGHER_DEPUTIES, done=False, on=ON, profile=ZHEJIANG),
        township_attendee_valid(
            TownshipAttendee.HIGHER_DEPUTY, decided=True, on=ON, profile=CHONGQING
        ),
        presidium_post_valid(OfficeElsewhere.TOWNSHIP_GOVERNMENT, chair=True, on=ON, profile=HENAN),
        presidium_convener_valid(PresidiumConvener.OTHER_MEMBER, on=ON, profile=HENAN),
    ],
    ids=lambda one: one.rule if isinstance(one, Ruling) else one,
)
def test_said_in_both_languages(ruling: Ruling, lang: Lang) -> None:
    """Each ground has words, and no placeholder is left."""
    said = ruling.explain(lang)

    assert "{" not in said
    assert len(ruling.grounds) < len(said.splitlines())


def test_words_of_a_ruling() -> None:
    """Verdict, ground and note as an official reads them."""
    ruling = presidium_post_valid(
        OfficeElsewhere.TOWNSHIP_GOVERNMENT, chair=False, on=ON, profile=HENAN
    )

    assert [
        "不得同时担任",
        (
            "否定依据：不得担任乡镇人民政府的职务"
            "（《河南省乡镇人民代表大会主席团工作条例》（2016）第2条第4款）"
        ),
        "注：担任该职务的，必须向本级人民代表大会辞去主席、副主席或者主席团成员的职务",
    ] == ruling.explain("zh").splitlines()


# The group of a profile


def test_a_group_keeps_to_the_statute() -> None:
    """Where the statute leaves no room, another number is refused."""
    with pytest.raises(npc.OutOfRangeError, match=r"townships\.bill_signers"):
        place(bill_signers=4)
    with pytest.raises(npc.OutOfRangeError, match=r"townships\.recall_signers"):
        place(recall_signers=Share(at_least(Fraction(1, 10)), Base.ALL_DEPUTIES))


def test_a_county_is_bound_by_its_province() -> None:
    """The text is made for every township of the province."""
    county = Profile(name="某县", tier=Tier.COUNTY, parent=HENAN)
    ruling = presidium_act_valid(PresidiumAct.APPRAISALS, on=ON, profile=county)
    later = ON + timedelta(days=1)

    assert cited(ruling) == cited(
        presidium_act_valid(PresidiumAct.APPRAISALS, on=later, profile=HENAN)
    )
    assert ruling.holds is True
