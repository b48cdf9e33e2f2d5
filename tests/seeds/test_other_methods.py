"""What is left of the published texts: papers, visits, prizes, good deeds, posts, staff, blame."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any, TypeVar

import pytest
from pydantic import ValidationError

import npcmodel as npc
from npcmodel.appointments import (
    Appointment,
    AppointmentStage,
    CertificateIssued,
    LawTestTaken,
    Proposed,
    SpeechMade,
    Sworn,
    Voted,
)
from npcmodel.facts.oaths import OathOrganiser
from npcmodel.facts.offices import Office
from npcmodel.facts.records import Event, Record
from npcmodel.oversight import Workflow, WorkflowStep, years_in_row
from npcmodel.profiles import CHONGQING
from npcmodel.schemes.cohorts.period_results import PeriodResult
from npcmodel.schemes.cohorts.streaks import HistoryRules, outcomes_of_history
from npcmodel.schemes.standards.ageing import in_year
from npcmodel.schemes.standards.archives import Reason
from npcmodel.schemes.standards.areas import Standard
from npcmodel.schemes.standards.assessing import assess
from npcmodel.schemes.standards.assessments import Assessment, RequirementFinding, Verdict
from npcmodel.schemes.standards.comparing import compared

STANDARD = "npcmodel.schemes.standards.Standard"
ASSESS = "npcmodel.schemes.standards.assess"
COMPARED = "npcmodel.schemes.standards.compared"
WORKFLOW = "npcmodel.oversight.Workflow"
Test = TypeVar("Test", bound=Callable[..., Any])
YEAR = 2024
MAY = date(YEAR, 5, 8)


def shows(*rows: str, by: tuple[str, ...] = (STANDARD, ASSESS)) -> Callable[[Test], Test]:
    """Mark a test as showing rows of the published texts."""

    def mark(test: Test) -> Test:
        for row in reversed(rows):
            test = pytest.mark.seed(row, *by)(test)
        return test

    return mark


def document(**requirements: dict[str, Any]) -> Standard:
    """A document of a few requirements, by their codes."""
    asked = [{"code": code, "title": code, **one} for code, one in requirements.items()]
    area = {"code": "a", "title": "方面", "requirements": asked}
    return Standard.model_validate(
        {"code": "s", "title": "做法", "issued_by": "某县人大常委会", "areas": [area]}
    )


def events(kind: str, trait: str, *values: str, **more: str) -> tuple[Event, ...]:
    """An event for each value of a trait."""
    return tuple(Event(kind, MAY, {}, {trait: value, **more}) for value in values)


def looked(standard: Standard, *done: Event, numbers: Any = None, **how: Any) -> Assessment:
    """The assessment of a year."""
    return assess(standard, Record("某地", done, numbers=numbers or {}), year=YEAR, **how)


def found(standard: Standard, *done: Event, **how: Any) -> RequirementFinding:
    """The finding on the only requirement of a document."""
    [one] = looked(standard, *done, **how).findings
    return one


def lacks(one: RequirementFinding) -> tuple[Verdict, Any]:
    """The verdict, and what is lacking: by name where there are names, or how much."""
    return one.verdict, [name.zh for name in one.missing] or one.short + one.over


MET = (Verdict.MET, 0)


def missed(what: Any) -> tuple[Verdict, Any]:
    """Not met, by so much."""
    return Verdict.NOT_MET, what


# 石泉


@shows("S0-02")
def test_ten_counties_and_ten_towns_hand_in_papers() -> None:
    """Counted level by level; a second paper of the same town is no eleventh town."""
    paper = {"event": "paper", "distinct": "body", "unit": "个"}
    levels = {
        level: {"kind": "count", "measure": {**paper, "where": {"level": level}}, "least": 10}
        for level in ("县区", "镇")
    }
    standard = document(**levels)
    counties = events("paper", "body", *(f"县{n}" for n in range(10)), level="县区")
    towns = events("paper", "body", *(f"镇{n}" for n in range(9)), level="镇")
    last = events("paper", "body", "镇9", level="镇")

    every = looked(standard, *counties, *towns, *last)
    assert [MET, MET] == [lacks(one) for one in every.findings]
    assert [10, 10] == [one.found for one in every.findings]
    twice = looked(standard, *counties, *towns, *towns[:1])
    assert [MET, missed(1)] == [lacks(one) for one in twice.findings]


@shows("S0-03")
def test_four_pillars_that_the_text_does_not_name() -> None:
    """四同: four places are kept and none is judged; pillars that have names are scored."""
    unnamed = {f"u{n}": {"kind": "unnamed", "title": "文本未列名"} for n in range(4)}
    report = looked(document(**unnamed), *events("built", "pillar", "第一"), complete=True)
    one = {"kind": "coverage", "measure": {"event": "built"}, "trait": "pillar", "points": 25}
    named = {f"p{n}": {**one, "members": [f"测试所设{n}"]} for n in range(4)}
    scored = looked(document(**named), *events("built", "pillar", "测试所设0", "测试所设2"))

    assert (0, 4, None) == (
        report.overall.asked,
        report.overall.not_assessed,
        report.overall.rate,
    )
    assert {Reason.UNNAMED} == {finding.reason for finding in report.findings}
    assert report.points is None
    assert [50, 100, Fraction(1, 2)] == [scored.points, scored.possible, scored.overall.rate]


@shows("S0-48")
@pytest.mark.parametrize(("visitors", "want"), [(40, missed(1)), (41, MET)])
def test_more_than_forty_congresses_came_to_see(visitors: int, want: tuple[Verdict, Any]) -> None:
    """40多个: more than forty; one that came twice is one."""
    visit = {"event": "visit", "distinct": "congress", "unit": "个"}
    standard = document(visits={"kind": "count", "measure": visit, "least": 41})
    names = [f"人大{n}" for n in range(visitors)]

    assert want == lacks(found(standard, *events("visit", "congress", *names, names[0])))


@shows("S0-65")
def test_papers_of_guidance_are_at_hand() -> None:
    """Two of the county's Party committee, and that on the front-line method."""
    titles = [
        "关于进一步加强县镇人大工作建设的若干意见",
        "关于加强县镇人大“两个机关”建设的意见",
        "石泉县人大常委会深入推进“一线工作法”实施意见",
    ]
    measure = {"event": "guidance"}
    items = [{"title": title} for title in titles]
    standard = document(
        papers={"kind": "checklist", "measure": measure, "trait": "title", "items": items}
    )

    whole = found(standard, *events("guidance", "title", *titles))
    assert [MET, 3] == [lacks(whole), whole.found]
    assert missed(titles[2:]) == lacks(found(standard, *events("guidance", "title", *titles[:2])))


# 邵阳


@shows("S1-67", by=(STANDARD, ASSESS, COMPARED, "npcmodel.schemes.standards.in_year"))
def test_a_three_year_action_is_followed_year_by_year() -> None:
    """Three years; which they are the text does not say: 2023 to 2025 are this test's own."""
    fields = ["法治护安", "法治护绿", "法治护企"]
    action = {
        "kind": "coverage",
        "measure": {"event": "action"},
        "trait": "field",
        "members": fields,
        "since": 2023,
        "until": 2025,
        "reason": "三年行动结束",
    }
    standard = document(action=action)
    done = tuple(
        Event("action", date(year, 6, 1), {}, {"field": field})
        for year, number in ((2023, 1), (2024, 3), (2025, 2))
        for field in fields[:number]
    )
    record = Record("武冈市", done)
    years = compared(assess(standard, record, year=year) for year in range(2022, 2027))
    findings = [one.findings[0] for one in years.assessments.values()]

    assert [None, 1, 3, 2, None] == [one.found for one in findings]
    assert [Reason.NOT_IN_FORCE, None, None, None, Reason.RETIRED] == [
        one.reason for one in findings
    ]
    assert [fields[1:], [], fields[2:]] == [
        [name.zh for name in one.missing] for one in findings[1:4]
    ]
    assert {("武冈市", 2024): 1, ("武冈市", 2025): -1} == dict(years.change)
    with pytest.raises(npc.FactsError, match="a year in which a requirement"):
        in_year(standard, 2026)


@shows("S1-68", by=(STANDARD, ASSESS, COMPARED))
def test_practical_deeds_are_counted_deputy_by_deputy() -> None:
    """持续开展: no number is given, so one a year is the least that shows it goes on."""
    deed = {"kind": "count", "measure": {"event": "deed", "unit": "件"}, "least": 1}
    standard = document(deeds=deed)
    days = {"甲": [date(2023, 3, 1), MAY, MAY], "乙": [date(2023, 4, 1)]}
    records = {
        who: Record(who, tuple(Event("deed", day) for day in mine)) for who, mine in days.items()
    }
    table = compared(
        assess(standard, record, year=year, complete=True)
        for year in (2023, 2024)
        for record in records.values()
    )

    assert {("甲", 2023): 1, ("乙", 2023): 1, ("甲", 2024): 2, ("乙", 2024): 0} == {
        key: one.findings[0].found for key, one in table.assessments.items()
    }
    assert [("甲",), ("乙",)] == [table.best(2024), table.worst(2024)]
    last = table.assessments["甲", 2024]
    assert [(), last.findings, last.findings] == [last.findings_of(place) for place in range(3)]


# 嘉兴


@shows("S2-46", by=(STANDARD, ASSESS, "npcmodel.oversight.years_in_row"))
@pytest.mark.parametrize(
    ("rounds", "row", "want"),
    [((1, 2), 2, MET), ((1, 3), 1, missed(["第2次"])), ((2,), 1, missed(["第1次"]))],
)
def test_five_projects_won_a_prize_in_two_rounds_running(
    rounds: tuple[int, ...], row: int, want: tuple[Verdict, Any]
) -> None:
    """连续两次五个项目: rounds are numbered in their order; how the five divide is not told."""
    name, city, town = "浙江人大工作与时俱进奖", "嘉兴市人大", "平湖市人大"
    prize = {"event": "prize", "where": {"prize": name}, "distinct": "project"}
    both = {
        body: {
            "kind": "coverage",
            "measure": {"event": "prize", "where": {"prize": name, "body": body}},
            "trait": "round",
            "members": ["第1次", "第2次"],
        }
        for body in (city, town)
    }
    standard = document(projects={"kind": "count", "measure": prize, "least": 5}, **both)
    won = [(city, 1, "一"), (city, 2, "二"), (city, 2, "三")]
    won += [(town, number, str(place)) for place, number in enumerate(rounds)]
    done = [
        Event("prize", MAY, {}, {"prize": name, "body": body, "round": f"第{n}次", "project": one})
        for body, n, one in won
    ]
    report = looked(standard, *done)

    assert row == years_in_row(rounds, until=max(rounds)).number
    assert MET == lacks(report.finding(city))
    assert want == lacks(report.finding(town))
    assert 3 + len(rounds) == report.finding("projects").found


@shows("S2-48")
def test_two_works_won_the_first_prize_of_the_twenty_ninth_round() -> None:
    """两件作品: a second prize, or the prize of another round, is not one of them."""
    prize = {"prize": "中国人大新闻奖", "round": "第29届", "grade": "一等奖"}
    measure = {"event": "prize", "where": prize, "distinct": "work", "unit": "件"}
    standard = document(works={"kind": "count", "measure": measure, "least": 2})
    first = Event("prize", MAY, {}, {**prize, "work": "民生实事项目代表票决制"})
    others = [
        Event("prize", MAY, {}, {**prize, "work": "另一件", trait: value})
        for trait, value in (("grade", "二等奖"), ("round", "第28届"), ("prize", "其他奖"))
    ]
    second = Event("prize", MAY, {}, {**prize, "work": "另一件"})

    assert MET == lacks(found(standard, first, second))
    assert [missed(1)] * 4 == [lacks(found(standard, first, one)) for one in (first, *others)]


# 沈丘

MEASURES = {
    "捐款": ("donation", "元"),
    "领办企业": ("enterprise", "个"),
    "招商信息": ("lead", "个"),
    "帮扶群众": ("help", "人"),
}


def contributions(**least: int) -> Standard:
    """A document that adds up what deputies gave."""
    return document(
        **{
            title: {
                "kind": "count",
                "measure": {"event": MEASURES[title][0], "sum": "n", "unit": MEASURES[title][1]},
                "least": number,
            }
            for title, number in least.items()
        }
    )


@shows("S3-26")
def test_what_deputies_gave_is_added_up() -> None:
    """117 enterprises and 198 leads exactly; more than ten million yuan, more than 1,600 people."""
    gifts: dict[str, tuple[int | Fraction, ...]] = {
        "甲": (Fraction(12_500_001, 2), 100, 150, 1_000),
        "乙": (3_750_000, 17, 47, 601),
    }
    records = {
        who: Record(
            who,
            tuple(
                Event(MEASURES[title][0], MAY, {"n": number})
                for title, number in zip(MEASURES, mine, strict=True)
            ),
        )
        for who, mine in gifts.items()
    }
    standard = contributions(捐款=10_000_000, 领办企业=117, 招商信息=198, 帮扶群众=1_600)
    whole = Record("全县", tuple(event for one in records.values() for event in one.events))
    report = assess(standard, whole, year=YEAR)
    each = {who: assess(standard, one, year=YEAR) for who, one in records.items()}

    assert [Fraction(20_000_001, 2), 117, 197, 1_601] == [one.found for one in report.findings]
    assert [MET, MET, missed(1), MET] == [lacks(one) for one in report.findings]
    assert [one.found for one in report.findings] == [
        sum((one.findings[place].found or Fraction(0) for one in each.values()), Fraction(0))
        for place in range(4)
    ]


PROBLEMS = {"kind": "number", "number": "solved", "unit": "个"}
OPINIONS = {"kind": "number", "number": "opinions", "unit": "条"}


@shows("S3-32")
def test_problems_are_no_share_of_opinions() -> None:
    """180多个 of 200多条 look like nine in ten; a share of another kind of thing is refused."""
    rate = {"kind": "rate", "part": PROBLEMS, "whole": OPINIONS, "least": "9/10"}

    with pytest.raises(ValidationError, match=r"'条': expected '个'") as caught:
        document(solved=rate)

    assert [("areas", 0, "requirements", 0, "whole", "unit")] == [
        error["loc"] for error in caught.value.errors()
    ]


@shows("S3-32")
@pytest.mark.parametrize(
    ("solved", "want"), [(("一", "二", "三"), MET), (("一", "三"), missed(["二"]))]
)
def test_problems_solved_are_a_share_of_problems(
    solved: tuple[str, ...], want: tuple[Verdict, Any]
) -> None:
    """Problem by problem there is a rate, and visits and opinions are only counted."""
    visits = {"kind": "count", "measure": {"event": "visit", "sum": "people"}, "least": 2_000}
    opinions = {"kind": "count", "measure": {"event": "opinion", "unit": "条"}, "least": 200}
    every = {"kind": "coverage", "measure": {"event": "solved"}, "trait": "problem", "set": "all"}
    standard = document(visits=visits, opinions=opinions, solved=every)
    report = looked(
        standard,
        Event("visit", MAY, {"people": 1_999}),
        Event("visit", MAY, {"people": 1}),
        *[Event("opinion", MAY)] * 200,
        *events("solved", "problem", *solved),
        sets={"all": ("一", "二", "三")},
    )

    assert [MET, MET, want] == [lacks(one) for one in report.findings]
    assert Fraction(len(solved), 3) == report.finding("solved").rate


# 县级人大工作的思考


@shows("S4-02", by=("npcmodel.appointments.Appointment",))
def test_who_is_recommended_holds_no_office_before_the_statutory_steps() -> None:
    """The Party recommends, the head of government proposes, the committee votes."""
    case = Appointment(
        "甲",
        Office.OTHER_GOVERNMENT_MEMBER,
        npc.Level.MUNICIPAL_DISTRICT,
        npc.Body.STANDING_COMMITTEE,
        CHONGQING,
    ).after(LawTestTaken(MAY, passed=True))
    proposed = case.after(Proposed(MAY, Office.HEAD_OF_GOVERNMENT)).after(SpeechMade(MAY))
    voted = {passed: proposed.after(Voted(MAY, passed=passed)) for passed in (True, False)}

    with pytest.raises(npc.TransitionError, match="Proposed"):
        case.after(Proposed(MAY, npc.Body.PARTY))
    for event in (CertificateIssued(MAY), Sworn(MAY, OathOrganiser.COUNCIL_OF_CHAIRPERSONS)):
        with pytest.raises(npc.TransitionError, match=type(event).__name__):
            proposed.after(event)
    assert [False, False, True, False] == [
        one.in_office(MAY) for one in (case, proposed, voted[True], voted[False])
    ]
    assert AppointmentStage.REJECTED is voted[False].stage


@shows("S4-21")
def test_full_time_members_and_chairs() -> None:
    """All chairs (专职配备); the share of members is not printed: half is the test's own."""
    posts = {
        "members": ("full_time_members", "members", "1/2"),
        "chairs": ("full_time_chairs", "towns", 1),
    }
    rates = {
        code: {
            "kind": "rate",
            "part": {"kind": "number", "number": part, "unit": "名"},
            "whole": {"kind": "number", "number": whole, "unit": "名"},
            "least": least,
        }
        for code, (part, whole, least) in posts.items()
    }
    committees = {
        "kind": "coverage",
        "measure": {"event": "committee"},
        "trait": "name",
        "set": "committees",
    }
    standard = document(**rates, committees=committees)

    def of(members: int, chairs: int, *built: str) -> list[Any]:
        numbers = {"full_time_members": members, "members": 27}
        numbers |= {"full_time_chairs": chairs, "towns": 16}
        sets = {"committees": ("法制委", "财经委")}
        done = events("committee", "name", *built)
        return [lacks(one) for one in looked(standard, *done, numbers=numbers, sets=sets).findings]

    assert [MET, MET, MET] == of(14, 16, "法制委", "财经委")
    assert [missed(1), missed(1), missed(["财经委"])] == of(13, 15, "法制委")


@shows("S4-44", by=(WORKFLOW,))
def test_both_sides_vet_a_candidate_before_the_vote() -> None:
    """The Party group is asked, a joint team looks, the committee hears a first opinion."""
    names = ("征求人大常委会党组意见", "考察组共同考察", "提出初步审查意见", "选举或者任免")
    sides = ("党委组织部门", "人大常委会人事任免机构")
    method = Workflow("市委", "人事任免工作程序", tuple(map(WorkflowStep, names)), roles=sides)
    days = [date(YEAR, month, 1) for month in range(1, 5)]
    team = {sides[0]: "甲", sides[1]: "乙"}

    def stands(order: tuple[int, ...], who: dict[str, str]) -> tuple[Any, ...]:
        done = {names[step]: days[place] for place, step in enumerate(order)}
        at = method.progress(days[0], roles=who, done=done, on=days[3])
        return at.missing_roles, tuple(one.name for one in at.skipped), at.complete

    assert ((), (), True) == stands((0, 1, 2, 3), team)
    assert ((sides[1],), (), False) == stands((0, 1, 2, 3), {sides[0]: "甲"})
    assert ((), names[:2], True) == stands((2, 0, 1, 3), team)
    assert ((), names[1:3], False) == stands((0, 3), team)


def list_of(*posts: tuple[str, int]) -> tuple[Event, ...]:
    """The establishment of several organs."""
    return tuple(Event("posts", MAY, {"n": number}, {"organ": organ}) for organ, number in posts)


@shows("S4-47")
@pytest.mark.parametrize(
    ("congress", "others", "want"),
    [(20, 280, MET), (25, 275, MET), (25, 270, MET), (25, 280, missed(5))],
)
def test_posts_move_and_their_total_does_not_grow(
    congress: int, others: int, want: tuple[Verdict, Any]
) -> None:
    """不增加编制总量: 300 is the test's own; five posts for the congress are five elsewhere."""
    measure = {"event": "posts", "sum": "n", "unit": "名"}
    standard = document(total={"kind": "count", "measure": measure, "most": 300})

    assert want == lacks(found(standard, *list_of(("人大机关", congress), ("政府部门", others))))


@shows("S4-48")
def test_posts_listed_apart_or_left_behind_are_free_for_others() -> None:
    """Members listed apart, and heads whose post stays where they came from, take none."""
    held = {"event": "staff", "where": {"post": "人大机关"}, "unit": "名"}
    whole = {"kind": "number", "number": "posts", "unit": "名"}
    part = {"kind": "events", "measure": held}
    standard = document(used={"kind": "rate", "part": part, "whole": whole, "least": 1})
    before = events("staff", "name", *(f"人{n}" for n in range(20)), post="人大机关")
    after = tuple(
        Event("staff", MAY, {}, {"name": f"人{n}", "post": post})
        for n, post in enumerate(["单列"] * 4 + ["原单位"] * 3 + ["人大机关"] * 13)
    )

    assert MET == lacks(found(standard, *before, numbers={"posts": 20}))
    assert missed(7) == lacks(found(standard, *after, numbers={"posts": 20}))
    assert Fraction(13, 20) == found(standard, *after, numbers={"posts": 20}).rate


@shows("S4-50")
def test_too_many_heads_and_a_missing_generation() -> None:
    """官多兵少、青黄不接: the bound and the tiers of age are the test's own."""
    tiers = ["35岁以下", "36岁至45岁", "46岁以上"]
    staff = {"kind": "events", "measure": {"event": "staff", "unit": "名"}}
    ranked = {"event": "staff", "where": {"rank": "一般干部"}, "unit": "名"}
    ratio = {"kind": "rate", "whole": staff, "least": "1/2"}
    ages = {"kind": "coverage", "measure": {"event": "staff"}, "trait": "age", "members": tiers}
    standard = document(ratio={**ratio, "part": {"kind": "events", "measure": ranked}}, ages=ages)

    def people(*given: tuple[str, int]) -> tuple[Event, ...]:
        return tuple(
            Event("staff", MAY, {}, {"rank": rank, "age": tiers[tier]}) for rank, tier in given
        )

    good = people(("领导", 2), ("领导", 1), ("一般干部", 0), ("一般干部", 2))
    bad = people(("领导", 2), ("领导", 2), ("领导", 2), ("一般干部", 0))
    assert [MET, MET] == [lacks(one) for one in looked(standard, *good).findings]
    assert [missed(1), missed(["36岁至45岁"])] == [
        lacks(one) for one in looked(standard, *bad).findings
    ]


@shows(
    "S4-55",
    by=("npcmodel.schemes.cohorts.HistoryRules", "npcmodel.schemes.cohorts.outcomes_of_history"),
)
def test_who_neglects_the_work_of_the_congress_is_called_to_account() -> None:
    """The text names neither breach nor consequence: both are the test's own."""
    once = {"kind": "once", "code": "once", "subject": "person"}
    again = {**once, "kind": "consecutive", "code": "again", "times": 2}
    rules = HistoryRules.model_validate(
        {
            "code": "account",
            "title": "人大工作问责制",
            "issued_by": "某市委",
            "source": "测试所设",
            "rules": [
                {**once, "grades": ["主业兼职未处理好"], "outcomes": ["提醒"]},
                {**again, "grades": ["主业兼职未处理好"], "outcomes": ["通报"]},
            ],
        }
    )
    breaches = [("甲", 2023), ("甲", 2024), ("乙", 2024), ("丙", 2023)]
    results = [
        PeriodResult(year=year, person=who, post="镇人大主席", grades=("主业兼职未处理好",))
        for who, year in breaches
    ]
    judged = outcomes_of_history(rules, results, year=2024)

    assert (("甲", "乙"), ("甲",)) == (judged.listed("提醒"), judged.listed("通报"))
    assert "不是法律" in judged.explain()
