"""Deputies' duties: what is asked, what is refused, and how it is said."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

import npcmodel as npc
from npcmodel import bills, duties, supervision
from npcmodel.dates.frequency import AtLeast, NeverApart
from npcmodel.dates.held import State
from npcmodel.duties import DeputyActivity, DeputyNumber, DeputyTime
from npcmodel.errors import FactsError, NotInForceError, OutOfRangeError
from npcmodel.exact.thresholds import at_least
from npcmodel.facts.levels import Tier
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.mandates.immunity import Restraint, report_in_time
from npcmodel.profiles import (
    BEIJING,
    CHONGQING,
    GUANGDONG,
    HENAN,
    SHANGHAI,
    ZHEJIANG,
    Limit,
    Profile,
    TimeLimit,
)
from npcmodel.profiles.deputies import DeputyRules, TierLimits, TierNorms
from npcmodel.supervision.autonomy import adaptation_answer_due

ON = date(2026, 11, 21)
NATION, CITY = npc.Level.NATIONAL, npc.Level.CITY_WITH_DISTRICTS
COUNTY, TOWN = npc.Level.COUNTY, npc.Level.TOWN
DISTRICT = npc.Level.MUNICIPAL_DISTRICT
MUNICIPALITY, PROVINCE = npc.Level.MUNICIPALITY, npc.Level.PROVINCE
CONGRESS = npc.Roll(npc.Body.CONGRESS, COUNTY, members=200)
RULES = Edition(
    Text("某省实施代表法办法", "Measures of a Province"),
    date(2022, 4, 1),
    date(2022, 4, 1),
    Text("附则", "last article"),
)
ARTICLE = Citation(RULES, 3)


def given(value: Any) -> Provision[Any]:
    """A value that article 3 gives."""
    return Provision(value, ARTICLE, RULES.in_force)


def place(**fields: Any) -> Profile:
    """A province with rules on deputies."""
    rules = DeputyRules(**{name: given(value) for name, value in fields.items()})
    return Profile(name="某省", tier=Tier.PROVINCE, deputies=rules)


# The group of a profile


@pytest.mark.parametrize(
    ("tier", "want"),
    [
        (Tier.PROVINCE, 1),
        (Tier.PREFECTURE, 2),
        (Tier.COUNTY, 3),
        (Tier.TOWNSHIP, 4),
        (Tier.NATIONAL, None),
    ],
)
def test_a_tier_has_its_own_value(tier: Tier, want: int | None) -> None:
    """The four in their order; of the nation a local text says nothing."""
    norms = TierNorms(*(Norm(AtLeast(times)) for times in (1, 2, 3, 4)))
    limits = TierLimits(*(Limit(least) for least in (1, 2, 3, 4)))

    assert norms.of(tier) == (None if want is None else Norm(AtLeast(want)))
    assert limits.of(tier) == (None if want is None else Limit(want))
    assert TierNorms().of(tier) is None


def test_a_value_of_the_wrong_kind_is_refused() -> None:
    """By the field's name in a profile."""
    with pytest.raises(FactsError, match=r"^deputies\.work_days\.value = 3: expected "):
        DeputyRules(work_days=given(3))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("group_members", 2),
        ("bill_signers", 9),
        ("township_bill_signers", 6),
        ("interpellation_signers", 11),
        ("township_interpellation_signers", 9),
        ("further_answer", Share(at_least(Fraction(1, 3)), Base.SUBMITTERS)),
        ("township_further_answer", Share(at_least(Fraction(1, 3)), Base.SUBMITTERS)),
        ("recall_signers", Share(at_least(Fraction(1, 5)), Base.ALL_DEPUTIES)),
        ("township_recall_signers", Share(at_least(Fraction(1, 10)), Base.ALL_DEPUTIES)),
        ("deputy_recall_signers", Share(at_least(Fraction(1, 5)), Base.ALL_DEPUTIES)),
        ("deputy_recall_majority", Share(at_least(Fraction(1, 2)), Base.ALL_DEPUTIES)),
        ("committee_deputy_recall_signers", Share(at_least(Fraction(1, 10)), Base.ALL_MEMBERS)),
        ("committee_deputy_recall_majority", Share(at_least(Fraction(1, 2)), Base.ALL_MEMBERS)),
        ("investigation_signers", Share(at_least(Fraction(1, 5)), Base.ALL_DEPUTIES)),
        ("province_nomination_signers", 29),
        ("county_nomination_signers", 11),
        ("township_nomination_signers", 9),
        ("deputy_nomination_signers", 9),
    ],
)
def test_a_number_that_the_statute_fixes_is_not_another(field: str, value: object) -> None:
    """Where the statute leaves no room."""
    with pytest.raises(OutOfRangeError, match=rf"^deputies\.{field} "):
        DeputyRules(**{field: given(value)})


def test_rules_on_deputies_bind_the_congresses_below() -> None:
    """A city's profile with the province above it finds them; a county's own congress too."""
    city = Profile(name="某市", tier=Tier.PREFECTURE, parent=place(bill_signers=10))
    ruling = npc.may_initiate(npc.Initiative.BILL, CONGRESS, signers=10, on=ON, profile=city)

    assert ["《地方组织法》（2022）第22条第2款", "《某省实施代表法办法》（2022）第3条"] == [
        str(ground.citation) for ground in ruling.grounds
    ]


@pytest.mark.parametrize(
    ("level", "signers", "found"),
    [(npc.Level.PROVINCE, 30, 1), (COUNTY, 30, 0), (CITY, 30, 0), (TOWN, 30, 0)],
)
def test_a_field_of_one_tier_binds_it_alone(level: npc.Level, signers: int, found: int) -> None:
    """The name says which tier."""
    roll = npc.Roll(npc.Body.CONGRESS, level, members=100)
    nomination = npc.Initiative.NOMINATION_OF_OFFICIAL
    profile = place(province_nomination_signers=30)
    ruling = npc.may_initiate(nomination, roll, signers=signers, on=ON, profile=profile)

    assert found == [str(one.citation) for one in ruling.grounds].count(str(ARTICLE))


def test_rules_on_deputies_say_nothing_of_a_presidium() -> None:
    """A vote in one rests on other texts."""
    presidium = npc.Roll(npc.Body.PRESIDIUM, TOWN, members=9)
    ruling = npc.carried(presidium, npc.Tally(yes=5), on=ON, profile=place(bill_signers=10))

    assert () == ruling.grounds


# Groups, committees, certificates


def test_a_group_above_the_county_needs_no_number() -> None:
    """Of one deputy alone it is open whether that is a group; of none it is none."""
    none, one, two = (duties.deputy_group_valid(n, level=CITY, on=ON) for n in (0, 1, 2))

    assert not none.holds
    assert not none.undecided
    assert one.undecided
    assert two.holds


def test_a_small_group_of_county_deputies_may_form_otherwise() -> None:
    """A note says so, for counties alone and where three are missing."""
    few, enough, town = (
        duties.deputy_group_valid(number, level=level, on=ON)
        for number, level in ((2, COUNTY), (3, COUNTY), (2, TOWN))
    )

    assert (2, 1, 1) == (len(few.notes), len(enough.notes), len(town.notes))


def test_a_group_in_chongqing_rests_on_both_texts() -> None:
    """Then no note says that local texts were not asked."""
    ruling = duties.deputy_group_valid(3, level=DISTRICT, on=ON, profile=CHONGQING)

    assert ["《地方组织法》（2022）第43条第3款", "《重庆市实施代表法办法》（2016）第23条第2款"] == [
        str(ground.citation) for ground in ruling.grounds
    ]
    assert () == ruling.notes


def test_a_certificate_ruling_says_which_texts_were_asked() -> None:
    """Of the nation no place's text is."""
    of_nation, of_town, of_shanghai = (
        duties.certificate_valid(issued=True, level=level, on=ON, profile=profile)
        for level, profile in ((NATION, None), (TOWN, None), (TOWN, SHANGHAI))
    )

    assert (0, 1, 0) == tuple(len(one.notes) for one in (of_nation, of_town, of_shanghai))


@pytest.mark.parametrize(
    ("ask", "message"),
    [
        (lambda: duties.deputy_group_valid(-1, level=TOWN, on=ON), "deputies = -1: "),
        (
            lambda: duties.deputy_group_valid(3, level=NATION, on=ON, profile=BEIJING),
            "profile = .*: expected None for a national body",
        ),
        (
            lambda: duties.deputy_group_valid(3, level=CITY, on=ON, profile="北京"),  # type: ignore[arg-type]
            "profile = '北京': ",
        ),
        (
            lambda: duties.working_committee_valid(TOWN, exists=True, on=ON),
            "level = .*: expected a level from the county up",
        ),
        (
            lambda: duties.working_committee_valid(COUNTY, exists=1, on=ON),  # type: ignore[arg-type]
            "exists = 1: ",
        ),
        (
            lambda: duties.delegations_valid(COUNTY, formed=None, on=ON),  # type: ignore[arg-type]
            "formed = None: ",
        ),
        (
            lambda: duties.meeting_request_valid(COUNTY, organ="县", on=ON),  # type: ignore[arg-type]
            "organ = '县': ",
        ),
        (
            lambda: duties.inspection_valid(COUNTY, within_area=True, on=ON),
            "level = .*: expected a level from the prefecture tier up",
        ),
        (
            lambda: duties.inspection_valid(TOWN, within_area=True, on=ON),
            "level = .*: expected a level from the prefecture tier up",
        ),
        (
            lambda: duties.certificate_valid(issued=0, level=TOWN, on=ON),  # type: ignore[arg-type]
            "issued = 0: ",
        ),
        (
            lambda: duties.certificate_valid(issued=True, level=NATION, on=ON, profile=SHANGHAI),
            "profile = .*: expected None for a national body",
        ),
        (
            lambda: duties.sitting_in_valid(COUNTY, congress=COUNTY, electing=True, on=ON),
            "congress = .*: expected a congress below COUNTY",
        ),
        (
            lambda: duties.sitting_in_valid(TOWN, congress=COUNTY, electing=False, on=ON),
            "congress = .*: expected a congress below TOWN",
        ),
        (
            lambda: duties.sitting_in_valid(NATION, congress=CITY, electing=True, on=ON),
            "electing = True: expected False: no congress of CITY_WITH_DISTRICTS elects",
        ),
        (
            lambda: duties.sitting_in_valid(CITY, congress=TOWN, electing=True, on=ON),
            "electing = True: expected False: no congress of TOWN elects",
        ),
        (
            lambda: duties.sitting_in_valid(MUNICIPALITY, congress=CITY, electing=False, on=ON),
            "congress = .*: expected a congress below MUNICIPALITY",
        ),
        (
            lambda: duties.sitting_in_valid(MUNICIPALITY, congress=TOWN, electing=True, on=ON),
            "electing = True: expected False: no congress of TOWN elects",
        ),
        (
            lambda: duties.sitting_in_valid(
                CITY,
                congress=COUNTY,
                electing=True,
                on=ON,
                profile="浙江",  # type: ignore[arg-type]
            ),
            "profile = '浙江': ",
        ),
        (
            lambda: duties.sitting_in_valid(CITY, congress=COUNTY, electing=2, on=ON),  # type: ignore[arg-type]
            "electing = 2: ",
        ),
    ],
)
def test_a_question_with_contradictory_facts_is_refused(ask: Any, message: str) -> None:
    """The error names field, value and what was expected."""
    with pytest.raises(FactsError, match=f"^{message}"):
        ask()


@pytest.mark.parametrize(
    "ask",
    [
        lambda level, profile: duties.deputy_group_valid(3, level=level, on=ON, profile=profile),
        lambda level, profile: duties.certificate_valid(
            issued=True, level=level, on=ON, profile=profile
        ),
        lambda level, profile: duties.deputy_number_valid(
            DeputyNumber.CONVENERS, 1, level=level, on=ON, profile=profile
        ),
        lambda level, profile: duties.activities_held(
            DeputyActivity.SYMPOSIA, (), level=level, year=2026, on=ON, profile=profile
        ),
        lambda level, profile: duties.sitting_in_valid(
            NATION if level is PROVINCE else PROVINCE,
            congress=level,
            electing=False,
            on=ON,
            profile=profile,
        ),
    ],
)
def test_no_level_above_the_place_is_asked_of_its_texts(ask: Any) -> None:
    """A county's profile says nothing of cities and provinces; its own level and below fit."""
    county = Profile(name="某县", tier=Tier.COUNTY, parent=ZHEJIANG)
    city = Profile(name="某市", tier=Tier.PREFECTURE, parent=ZHEJIANG)
    for level, profile in ((PROVINCE, county), (CITY, county), (PROVINCE, city)):
        with pytest.raises(FactsError, match=r"of .* or below: the profile is that of") as refused:
            ask(level, profile)

        assert (level, True) == (
            refused.value.value,
            refused.value.field in {"level", "congress"},
        )
    for level, profile in ((COUNTY, county), (TOWN, county), (CITY, city), (COUNTY, city)):
        assert ask(level, profile) is not None


def test_sitting_in_elsewhere_is_open_where_no_text_was_read() -> None:
    """The note says whose texts were not."""
    asked: dict[str, Any] = {"congress": COUNTY, "electing": False, "on": ON}
    alone, henan = (
        duties.sitting_in_valid(CITY, profile=profile, **asked) for profile in (None, HENAN)
    )

    assert (True, True) == (alone.undecided, henan.undecided)
    assert ["只问国家法律，未问地方规定"] == [note.zh for note in alone.notes]
    assert ["河南的规定中没有录入适用于此的条文，地方规定不详"] == [note.zh for note in henan.notes]


def test_where_elected_a_deputy_sits_in_by_national_law() -> None:
    """Nothing is open, and nothing was left unasked that could say otherwise."""
    ruling = duties.sitting_in_valid(MUNICIPALITY, congress=DISTRICT, electing=True, on=ON)

    assert (True, (), ()) == (ruling.holds, ruling.open, ruling.notes)


def test_a_local_text_alone_answers_before_the_national_one_is_known() -> None:
    """上海 asks for certificates since March 2015, 重庆 for three deputies since 2016."""
    none, some = (
        duties.certificate_valid(issued=issued, level=TOWN, on=on, profile=SHANGHAI)
        for issued, on in ((False, date(2015, 3, 1)), (True, date(2015, 5, 1)))
    )
    few, enough = (
        duties.deputy_group_valid(number, level=DISTRICT, on=date(2018, 1, 1), profile=CHONGQING)
        for number in (2, 3)
    )

    assert (False, True) == (none.holds, some.holds)
    assert (False, True) == (few.holds, enough.holds)
    assert (1, 1, 1, 1) == tuple(len(one.grounds) for one in (none, some, few, enough))


@pytest.mark.parametrize(
    ("ask", "first"),
    [
        (
            lambda: duties.certificate_valid(
                issued=True, level=TOWN, on=date(2015, 2, 28), profile=SHANGHAI
            ),
            date(2015, 8, 29),
        ),
        (
            lambda: duties.deputy_group_valid(
                3, level=DISTRICT, on=date(2016, 3, 30), profile=CHONGQING
            ),
            date(2022, 3, 12),
        ),
    ],
)
def test_before_either_text_the_earliest_national_day_is_told(ask: Any, first: date) -> None:
    """Neither speaks on the day before the local one."""
    with pytest.raises(NotInForceError) as refused:
        ask()

    assert first == refused.value.first


# Numbers and times


@pytest.mark.parametrize(
    ("kwargs", "message"),
    [
        ({"what": "会议"}, "what = '会议': "),
        ({"number": -1}, "number = -1: "),
        ({"level": NATION}, "level = .*: expected a local level"),
        ({"profile": "浙江"}, "profile = '浙江': "),
    ],
)
def test_a_number_is_asked_of_a_place(kwargs: dict[str, Any], message: str) -> None:
    """Of deputies of the nation no place says anything."""
    asked: dict[str, Any] = {"what": DeputyNumber.WORK_DAYS, "number": 15, "level": TOWN, "on": ON}
    with pytest.raises(FactsError, match=f"^{message}"):
        duties.deputy_number_valid(**{**asked, "profile": ZHEJIANG, **kwargs})


def test_without_a_place_no_number_is_known() -> None:
    """It is left open."""
    ruling = duties.deputy_number_valid(DeputyNumber.CONVENERS, 2, level=TOWN, on=ON)

    assert ruling.undecided
    assert "法无明文，不作结论" == ruling.explain().splitlines()[0]


def test_a_number_outside_binding_limits_fails() -> None:
    """And says by how many."""
    profile = place(conveners=TierLimits(county=Limit(1, 2)))
    ruling = duties.deputy_number_valid(
        DeputyNumber.CONVENERS, 3, level=COUNTY, on=ON, profile=profile
    )

    assert [0, 1] == [ground.excess for ground in ruling.grounds]
    assert not ruling.holds


def test_a_time_without_any_text_is_not_answered() -> None:
    """The error names what is missing."""
    with pytest.raises(NotInForceError, match=r"反馈视察、调研报告.*地方条文"):
        duties.deputy_time_due(DeputyTime.FEEDBACK, ON, on=ON)


def test_a_time_that_a_text_read_does_not_set_is_missing_as_well() -> None:
    """The words hold whether the place's text was read or not."""
    with pytest.raises(NotInForceError) as refused:
        duties.deputy_time_due(DeputyTime.SECOND_ANSWER, ON, on=ON, profile=SHANGHAI)

    assert "再次办理并答复建议 (second answer)：2026-11-21没有已知的规定；缺少：" in (
        refused.value.explain()
    )
    assert refused.value.explain().endswith("上海规定此项的条文 (a text of 上海 that sets it)")
    assert ": not known on 2026-11-21; missing: " in str(refused.value)


@pytest.mark.parametrize("what", [DeputyTime.ANSWER, DeputyTime.HARD_ANSWER])
def test_a_last_day_by_national_law_alone_says_so(what: DeputyTime) -> None:
    """上海's text on suggestions was not read, 重庆's was."""
    alone, shanghai, chongqing = (
        duties.deputy_time_due(what, ON, on=ON, profile=profile)
        for profile in (None, SHANGHAI, CHONGQING)
    )

    assert ["只问国家法律，未问地方规定"] == [note.zh for note in alone.notes]
    assert (
        "注：上海的规定中没有录入适用于此的条文，地方规定不详"
        == (shanghai.explain().splitlines()[-1])
    )
    assert () == chongqing.notes


def test_a_time_without_any_text_is_open_when_judged() -> None:
    """With the note on what was not asked."""
    ruling = duties.done_in_time(DeputyTime.FEEDBACK, ON, done=ON, on=ON)

    assert ruling.undecided
    assert 1 == len(ruling.notes)


def test_an_answer_in_the_national_time_notes_what_was_not_asked() -> None:
    """浙江's text is known, 河南's is not."""
    asked = {"done": ON, "on": ON}
    alone, henan, zhejiang = (
        duties.done_in_time(DeputyTime.ANSWER, ON, profile=profile, **asked)  # type: ignore[arg-type]
        for profile in (None, HENAN, ZHEJIANG)
    )

    assert (1, 1, 0) == (len(alone.notes), len(henan.notes), len(zhejiang.notes))
    assert (1, 1, 2) == (len(alone.grounds), len(henan.grounds), len(zhejiang.grounds))


def test_the_stricter_of_two_times_is_the_last_day() -> None:
    """A province may ask for an answer in twenty days."""
    found = duties.deputy_time_due(
        DeputyTime.ANSWER, date(2026, 3, 1), on=ON, profile=place(answer=TimeLimit(20))
    )

    assert date(2026, 3, 21) == found.due
    assert 2 == len(found.grounds)


def test_before_the_first_national_text_a_local_one_may_be_known() -> None:
    """北京's rules are from January 2014, the Deputies Law is known from August 2015."""
    found = duties.deputy_time_due(
        DeputyTime.ANSWER, date(2014, 2, 1), on=date(2014, 2, 1), profile=BEIJING
    )

    assert ["《北京市实施代表法办法》（2014）第30条第3款"] == [
        str(ground.citation) for ground in found.grounds
    ]


@pytest.mark.parametrize(
    ("kwargs", "message"),
    [
        ({"what": "答复"}, "what = '答复': "),
        ({"done": date(2026, 11, 20)}, "done = .*: expected 2026-11-21, the day the time runs"),
        ({"what": DeputyTime.RECEIPT}, "calendar = None: expected a WorkCalendar"),
        ({"profile": "重庆"}, "profile = '重庆': "),
    ],
)
def test_a_time_is_not_judged_on_contradictory_facts(kwargs: dict[str, Any], message: str) -> None:
    """Nor without the calendar that working days need."""
    asked: dict[str, Any] = {"what": DeputyTime.ANSWER, "event": ON, "done": ON, "on": ON}
    with pytest.raises(FactsError, match=f"^{message}"):
        duties.done_in_time(**{**asked, "profile": CHONGQING, **kwargs})


# A year's activities


def held(days: list[date], **kwargs: Any) -> duties.YearOfActivities:
    """A year of 重庆's groups."""
    asked: dict[str, Any] = {
        "what": DeputyActivity.GROUP_ACTIVITIES,
        "level": DISTRICT,
        "year": 2026,
        "on": ON,
        "profile": CHONGQING,
    }
    return duties.activities_held(**{**asked, "days": days, **kwargs})


@pytest.mark.parametrize(
    ("kwargs", "message"),
    [
        ({"what": "小组"}, "what = '小组': "),
        ({"level": NATION}, "level = .*: expected a local level"),
        ({"year": 2025}, "on = .*: expected a day of 2025"),
        ({"year": 1}, "year = 1: "),
        ({"year": 9999}, "year = 9999: "),
        ({"days": ["2026-01-01"]}, "days = '2026-01-01': "),
        ({"before": date(2026, 1, 1)}, "before = .*: expected a day before 2026"),
        ({"before": "2025"}, "before = '2025': "),
        ({"profile": "重庆"}, "profile = '重庆': "),
    ],
)
def test_a_year_is_not_judged_on_contradictory_facts(kwargs: dict[str, Any], message: str) -> None:
    """One error, which names the field."""
    with pytest.raises(FactsError, match=f"^{message}"):
        held(**{"days": [], **kwargs})


def test_only_days_of_the_year_up_to_the_day_count() -> None:
    """Those before it and after `on` do not."""
    found = held([date(2025, 12, 31), date(2026, 1, 1), ON, date(2026, 11, 22)])

    assert 2 == found.held


def test_an_interval_is_open_where_the_last_year_is_not_known() -> None:
    """The line carries the doubt; nothing is owed yet."""
    found = held([date(2026, 2, 1), date(2026, 5, 1), date(2026, 8, 1), date(2026, 11, 1)])

    assert [State.OPEN] == [line.state for line in found.lines]
    assert ["年前最后一次不详，年初的间隔无法计算"] == [
        point.says.zh for point in found.lines[0].open
    ]
    assert () == found.owed


@pytest.mark.parametrize("before", [date(2025, 12, 31), None])
def test_where_the_reading_alone_decides_the_line_says_no_more(before: date | None) -> None:
    """One in every quarter, two of them more than three months apart, whatever came before."""
    days = [date(2026, 1, 1), date(2026, 6, 30), date(2026, 7, 1), date(2026, 10, 1)]
    found = held(days, before=before)

    assert ["“每…个月至少一次”按日历期间还是按间隔计算，没有明文"] == [
        point.says.zh for line in found.lines for point in line.open
    ]


def test_an_unknown_start_in_a_year_that_a_text_began_in_is_two_doubts() -> None:
    """Both are told, the interval's first."""
    profile = Profile(
        name="某省",
        tier=Tier.PROVINCE,
        deputies=DeputyRules(
            symposia=Provision(TierNorms(county=Norm(NeverApart(12))), ARTICLE, date(2026, 4, 1))
        ),
    )
    found = held([], what=DeputyActivity.SYMPOSIA, level=COUNTY, profile=profile)

    assert [
        "年前最后一次不详，年初的间隔无法计算",
        "条文自2026-04-01起适用；当年是否要求全年的次数，没有明文",
    ] == [point.says.zh for line in found.lines for point in line.open]


@pytest.mark.parametrize(
    ("since", "want"),
    [
        (date(2026, 1, 1), State.BROKEN),
        (date(2026, 1, 2), State.OPEN),
    ],
)
def test_only_a_text_of_the_whole_year_can_break_it(since: date, want: State) -> None:
    """From the second of January on, part of the year was without it."""
    rules = DeputyRules(symposia=Provision(TierNorms(county=Norm(AtLeast(1))), ARTICLE, since))
    profile = Profile(name="某省", tier=Tier.PROVINCE, deputies=rules)
    asked: dict[str, Any] = {"what": DeputyActivity.SYMPOSIA, "level": COUNTY, "profile": profile}
    end = held([], on=date(2026, 12, 31), **asked)
    early = held([], on=date(2026, 12, 30), **asked)
    done = held([date(2026, 5, 1)], on=date(2026, 12, 31), **asked)

    assert [(want, 1)] == [(line.state, line.short) for line in end.lines]
    assert [State.PENDING] == [line.state for line in early.lines]
    assert [State.MET] == [line.state for line in done.lines]


def test_a_group_that_slept_owes_its_activities() -> None:
    """Both readings are broken."""
    found = held([date(2026, 2, 1)], before=date(2025, 12, 1))

    assert found.owed == found.lines
    assert [State.BROKEN] == [line.state for line in found.lines]
    assert () == found.lines[0].open


def test_a_year_says_itself_in_both_languages() -> None:
    """What was held, what each text asks, and the notes."""
    soft = duties.activities_held(
        DeputyActivity.GROUP_ACTIVITIES,
        [date(2026, 3, 1)],
        level=TOWN,
        year=2026,
        on=date(2026, 12, 31),
        profile=ZHEJIANG,
    )

    assert [
        "2026年代表小组活动：至2026-12-31开展1次",
        (
            "地方一般要求：每年至少3次，已举行1次，未达到（差2）"
            "（《浙江省实施代表法办法》（2016）第19条第2款）"
        ),
        "注：未达到“一般”要求，不构成违法",
    ] == soft.explain().splitlines()
    assert "group activities in 2026: 1 by 2026-12-31" == soft.explain("en").splitlines()[0]
    assert soft.explain("en").splitlines()[-1].startswith("note: ")


def test_without_a_place_nothing_is_asked_of_a_year() -> None:
    """There is a note, and no line."""
    found = held([ON], profile=None)

    assert () == found.lines
    assert 1 == len(found.notes)


def test_an_interval_that_binds_is_judged_with_the_year_before() -> None:
    """A place may ask for no more than six months between two."""
    profile = place(symposia=TierNorms(county=Norm(NeverApart(6))))
    found = duties.activities_held(
        DeputyActivity.SYMPOSIA,
        [date(2026, 5, 1), date(2026, 10, 1)],
        level=COUNTY,
        year=2026,
        on=ON,
        profile=profile,
        before=date(2025, 12, 1),
    )

    assert [State.MET] == [line.state for line in found.lines]


# Reports


def test_who_reported_and_who_did_not() -> None:
    """A report before the first day or after the last one counts nothing."""
    found = duties.report_coverage(
        ["甲", "乙", "丙", "丁"],
        {"甲": [date(2026, 3, 1)], "乙": [date(2021, 1, 1)], "丙": [date(2026, 11, 22)]},
        level=COUNTY,
        since=date(2022, 1, 1),
        on=ON,
    )

    assert ("甲",) == found.reported
    assert ("乙", "丙", "丁") == found.missing
    assert Fraction(1, 4) == found.rate
    assert ["2022-01-01至2026-11-21：代表4人，已述职1人", "尚未述职：乙、丙、丁"] == (
        found.explain().splitlines()[:2]
    )
    assert ["2022-01-01 to 2026-11-21: 1 of 4 reported", "not yet: 乙, 丙, 丁"] == (
        found.explain("en").splitlines()[:2]
    )


def test_the_first_and_the_last_day_count() -> None:
    """And nobody is missing then."""
    found = duties.report_coverage(
        ["甲", "乙"],
        {"甲": [date(2022, 1, 1)], "乙": [ON]},
        level=TOWN,
        since=date(2022, 1, 1),
        on=ON,
    )

    assert 1 == found.rate
    assert "依据：" == found.explain().splitlines()[1][:3]


@pytest.mark.parametrize(
    ("kwargs", "message"),
    [
        ({"deputies": []}, r"deputies = \(\): expected one or more"),
        ({"deputies": ["甲", "甲"]}, "deputies = .*: expected one or more, each once"),
        ({"deputies": "甲乙"}, "deputies = '甲乙': "),
        ({"reports": [ON]}, "reports = .*: "),
        ({"reports": {"乙": [ON]}}, "reports = .*: expected of the deputies named"),
        ({"reports": {"甲": ["2026"]}}, "reports = '2026': "),
        ({"since": date(2026, 11, 22)}, "since = .*: expected 2026-11-21, the last day"),
        ({"level": "县"}, "level = '县': "),
    ],
)
def test_reports_are_of_the_deputies_named(kwargs: dict[str, Any], message: str) -> None:
    """One error, which names the field."""
    asked: dict[str, Any] = {"deputies": ["甲"], "reports": {}, "level": TOWN, "since": ON}
    with pytest.raises(FactsError, match=f"^{message}"):
        duties.report_coverage(**{**asked, "on": ON, **kwargs})


# Interpellations, amendments, detentions


def ended(**kwargs: Any) -> npc.Ruling:
    """Whether an interpellation by twelve ends."""
    asked: dict[str, Any] = {
        "roll": CONGRESS,
        "submitters": 12,
        "withdrawing": 3,
        "before_decided": True,
        "consent": True,
        "on": ON,
        "profile": SHANGHAI,
    }
    return supervision.interpellation_ended_valid(**{**asked, **kwargs})


@pytest.mark.parametrize(
    "kwargs",
    [{"withdrawing": 2}, {"before_decided": False}, {"written": False}, {"consent": False}],
)
def test_an_interpellation_ends_only_if_all_of_it_is_so(kwargs: dict[str, Any]) -> None:
    """Too few stay, in time, in writing, and with the presidium's consent."""
    assert ended().holds
    assert not ended(**kwargs).holds


def test_the_number_of_an_interpellation_may_be_a_local_one_alone() -> None:
    """上海's own text gives it before the statute's is known; another place's does not."""
    early = ended(on=date(2016, 1, 1))

    assert "《上海市实施代表法办法》（2015）第16条第1款" == str(early.grounds[0].citation)
    with pytest.raises(NotInForceError):
        ended(
            on=date(2022, 3, 11),
            profile=Profile(
                name="某省",
                tier=Tier.PROVINCE,
                deputies=DeputyRules(
                    withdrawn_interpellation=Provision(
                        Text("终止", "it ends"), ARTICLE, date(2022, 1, 1)
                    )
                ),
            ),
        )


MUNICIPAL = npc.Roll(npc.Body.CONGRESS, npc.Level.MUNICIPALITY, 850)
PROVINCIAL = npc.Roll(npc.Body.CONGRESS, npc.Level.PROVINCE, 790)


def test_where_all_withdraw_the_rules_of_procedure_ask_for_no_consent() -> None:
    """广东's alone say so; 上海's measures for the Deputies Law differ, which leaves it open."""
    all_: dict[str, Any] = {"withdrawing": 12, "consent": False, "written": False}
    guangdong = ended(roll=PROVINCIAL, profile=GUANGDONG, **all_)
    shanghai = [
        ended(roll=MUNICIPAL, **(all_ | {"consent": consent, "written": written}))
        for consent in (False, True)
        for written in (False, True)
    ]

    assert (True, ()) == (guangdong.holds, guangdong.open)
    assert [True, True, True, False] == [one.undecided for one in shanghai]
    assert [False, False, False, True] == [one.holds for one in shanghai]
    assert [["《上海市实施代表法办法》（2015）第16条第3款"]] * 3 == [
        [str(point.citation) for point in one.open] for one in shanghai[:3]
    ]
    assert ["《上海市人民代表大会议事规则》（2001）第59条"] == [
        str(one.citation) for one in shanghai[0].grounds
    ]


def test_after_the_presidium_decided_nothing_ends() -> None:
    """Both texts let it end before that alone."""
    late: dict[str, Any] = {"withdrawing": 12, "before_decided": False}
    both = ended(roll=MUNICIPAL, **late)

    assert (False, False) == (both.holds, both.undecided)
    assert not ended(roll=PROVINCIAL, profile=GUANGDONG, **late).holds


def test_rules_of_procedure_speak_of_all_and_of_their_own_congress() -> None:
    """广东's say nothing of some, 上海's nothing of a district's congress."""
    some = ended(roll=PROVINCIAL, profile=GUANGDONG, withdrawing=11)
    district = ended(withdrawing=12, consent=False)

    assert some.undecided
    assert (False, ()) == (district.holds, district.open)


def test_without_a_text_the_withdrawal_is_open() -> None:
    """Neither a place without one nor none answers."""
    assert ended(profile=None).undecided
    assert ended(profile=BEIJING).undecided


def test_a_later_step_is_open_without_a_text() -> None:
    """浙江 and national law say nothing of it."""
    for profile in (None, ZHEJIANG):
        ruling = supervision.later_step_valid(
            CONGRESS, submitters=10, dissatisfied=10, on=ON, profile=profile
        )

        assert ruling.undecided
        assert 1 == len(ruling.notes)


def test_complexity_counts_where_the_text_says_so() -> None:
    """重庆 asks for dissatisfaction alone."""
    asked: dict[str, Any] = {"submitters": 10, "dissatisfied": 4, "too_complex": True, "on": ON}
    shanghai, chongqing = (
        supervision.later_step_valid(CONGRESS, profile=profile, **asked)
        for profile in (SHANGHAI, CHONGQING)
    )

    assert shanghai.holds
    assert not chongqing.holds
    assert "主席团" in chongqing.notes[0].zh


def test_no_time_after_the_session_without_a_text() -> None:
    """重庆 gives no days, and none is no place."""
    for profile, place_name in ((None, "a local text"), (CHONGQING, "重庆")):
        with pytest.raises(NotInForceError, match=place_name):
            supervision.later_answer_due(ON, level=DISTRICT, on=ON, profile=profile)


@pytest.mark.parametrize(
    ("ask", "message"),
    [
        (
            lambda: ended(roll=npc.Roll(npc.Body.CONGRESS, NATION, 2980)),
            "roll = .*: expected a loc",
        ),
        (
            lambda: ended(roll=npc.Roll(npc.Body.STANDING_COMMITTEE, COUNTY, 30)),
            "roll = .*: expected a local congress",
        ),
        (lambda: ended(roll="县"), "roll = '县': "),
        (lambda: ended(submitters=0), "submitters = 0: "),
        (lambda: ended(submitters=201), "submitters = 201: "),
        (lambda: ended(submitters=9), "submitters = 9: expected a whole number of at least 10"),
        (lambda: ended(withdrawing=13), "withdrawing = 13: "),
        (lambda: ended(withdrawing=0), "withdrawing = 0: expected a whole number of at least 1"),
        (lambda: ended(written=1), "written = 1: "),
        (lambda: ended(before_decided=1), "before_decided = 1: "),
        (lambda: ended(consent=None), "consent = None: "),
        (lambda: ended(profile="上海"), "profile = '上海': "),
        (
            lambda: supervision.later_step_valid(CONGRESS, submitters=1, dissatisfied=2, on=ON),
            "dissatisfied = 2: ",
        ),
        (
            lambda: supervision.later_step_valid(CONGRESS, submitters=201, dissatisfied=2, on=ON),
            "submitters = 201: ",
        ),
        (
            lambda: supervision.later_step_valid(
                npc.Roll(npc.Body.CONGRESS, NATION, 2980), submitters=30, dissatisfied=2, on=ON
            ),
            "roll = .*: expected a local congress",
        ),
        (
            lambda: supervision.later_step_valid(
                CONGRESS,
                submitters=2,
                dissatisfied=2,
                too_complex=1,  # type: ignore[arg-type]
                on=ON,
            ),
            "too_complex = 1: ",
        ),
        (
            lambda: supervision.later_answer_due(ON, level=NATION, on=ON, profile=SHANGHAI),
            "profile = '上海': expected None for a national body",
        ),
        (
            lambda: supervision.later_answer_due(ON, level="县", on=ON),  # type: ignore[arg-type]
            "level = '县': ",
        ),
        (
            lambda: bills.amendment_valid(
                signers=5,
                minutes_before=None,
                level="镇",  # type: ignore[arg-type]
                on=ON,
            ),
            "level = '镇': ",
        ),
        (
            lambda: report_in_time(
                NATION, 1, restraint=Restraint.FLAGRANT_DETENTION, on=ON, profile=SHANGHAI
            ),
            "profile = .*: expected None for a national body",
        ),
        (
            lambda: report_in_time(
                COUNTY,
                1,
                restraint=Restraint.FLAGRANT_DETENTION,
                on=ON,
                profile="上海",  # type: ignore[arg-type]
            ),
            "profile = '上海': ",
        ),
    ],
)
def test_what_contradicts_itself_is_refused(ask: Any, message: str) -> None:
    """One error, which names the field."""
    with pytest.raises(FactsError, match=f"^{message}"):
        ask()


def test_hours_are_open_where_no_text_gives_them() -> None:
    """浙江 says at once; 上海's hours are not for townships."""
    detained = {"restraint": Restraint.FLAGRANT_DETENTION, "on": ON}
    zhejiang = report_in_time(COUNTY, 5, profile=ZHEJIANG, **detained)  # type: ignore[arg-type]
    town = report_in_time(TOWN, 5, profile=SHANGHAI, **detained)  # type: ignore[arg-type]

    assert zhejiang.undecided
    assert town.undecided


def test_a_petition_of_an_autonomous_area_is_answered_in_sixty_days() -> None:
    """How it was counted is said."""
    found = adaptation_answer_due(date(2026, 11, 1), on=ON)

    assert "最迟2026-12-31（自2026-11-01起60日内）" == found.explain().splitlines()[0]
    assert "by 2026-12-31 (within 60 days of 2026-11-01)" == found.explain("en").splitlines()[0]
