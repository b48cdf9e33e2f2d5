"""One project over its life: what is refused, what is due, what is left in doubt."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

import npcmodel as npc
from npcmodel.errors import FactsError, TransitionError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.lifecycle import diagram
from npcmodel.livelihood import (
    TABLE,
    AdjustmentDecided,
    AdjustmentProposed,
    AdjustmentWithdrawn,
    Exclusion,
    MidtermChecked,
    Milestone,
    MilestoneReached,
    Project,
    ProjectAnnounced,
    ProjectChange,
    ProjectClosed,
    ProjectCompleted,
    ProjectDeliberated,
    ProjectDrafted,
    ProjectDuration,
    ProjectPhase,
    ProjectPlan,
    ProjectRated,
    ProjectRules,
    ProjectScreened,
    ProjectShortlisted,
    ProjectStage,
    ProjectStarted,
    ProjectStored,
    ProjectVoted,
    ProjectVoter,
    RatingGroup,
    Reworked,
    ReworkOrdered,
    RuleTime,
)
from npcmodel.profiles import CHONGQING, ZHEJIANG, Profile

STAGE = ProjectStage
RULES = ProjectRules(
    issued_by="某县人大常委会",
    source="票决制工作办法",
    factors=("群众意愿", "财政承受能力"),
    exclusions=(Exclusion("没有资金来源"), Exclusion("上级安排实施", usually=True)),
    deliberated_by=Body.STANDING_COMMITTEE,
    midterm=RuleTime(6, months=True),
    grades=("满意", "基本满意", "不满意"),
    satisfying=("满意", "基本满意"),
    rework=RuleTime(60),
    second_rating=RuleTime(1, months=True),
    ratings=2,
)
PLAN = ProjectPlan(
    3_000_000,
    date(2025, 3, 1),
    (Milestone("主体完工", date(2025, 12, 20)), Milestone("竣工", date(2026, 6, 30))),
)
SCREENED = ProjectScreened(date(2024, 9, 20), listed=True, weighed=RULES.factors)
DRAFTED = ProjectDrafted(date(2024, 10, 20), PLAN)
DELIBERATED = ProjectDeliberated(date(2024, 11, 26), Body.STANDING_COMMITTEE)
SHORTLISTED = ProjectShortlisted(date(2024, 12, 2))
VOTED = ProjectVoted(date(2025, 1, 15), chosen=True)
ANNOUNCED = ProjectAnnounced(date(2025, 1, 20))
STARTED = ProjectStarted(date(2025, 3, 1))
CANDIDATE = (SCREENED, DRAFTED, DELIBERATED, SHORTLISTED)
CHOSEN = (*CANDIDATE, VOTED)
UNDER_WAY = (*CHOSEN, ANNOUNCED, STARTED)
DONE = (
    *UNDER_WAY,
    MidtermChecked(date(2025, 7, 8), Body.STANDING_COMMITTEE),
    MilestoneReached(date(2025, 12, 1), "主体完工"),
    MilestoneReached(date(2026, 6, 1), "竣工"),
    ProjectCompleted(date(2026, 6, 10)),
)
BAD = (*DONE, ProjectRated(date(2026, 7, 1), "不满意"))


def begun(rules: ProjectRules | None = RULES, **more: Any) -> Project:
    """Return a project that was put forward in August 2024."""
    facts: dict[str, Any] = {"level": Level.COUNTY, "channel": "代表联络站", **more}
    return Project("停车场", collected=date(2024, 8, 5), rules=rules, **facts)


def walked(*events: Any, rules: ProjectRules | None = RULES, **more: Any) -> Project:
    """Return the project after the events."""
    case = begun(rules, **more)
    for event in events:
        case = case.after(event)
    return case


def dues(case: Project) -> list[date]:
    """Return the last days set."""
    return [one.due for one in case.deadlines()]


# The way of it


def test_a_project_goes_its_way() -> None:
    """From the wish to the end, with what it stands on and without a doubt left."""
    rated = ProjectRated(date(2026, 7, 1), "满意", (RatingGroup.DEPUTIES, RatingGroup.RESIDENTS))
    case = walked(*DONE, rated, ProjectClosed(date(2026, 7, 20)))

    assert STAGE.CLOSED is case.stage
    assert len(DONE) + 2 == len(case.events)
    assert ("主体完工", "竣工") == case.reached
    assert PLAN == case.plan
    assert () == case.phases_missing
    assert () == case.open_points()
    assert ["《地方组织法》（2022）第11条第3项"] == [str(one.citation) for one in case.grounds()]
    assert () == case.reasons


def test_events_given_at_once_are_walked() -> None:
    """The stage is the one to which they lead, and no other is taken."""
    case = attrs.evolve(begun(), events=CHOSEN, stage=STAGE.CHOSEN)

    assert walked(*CHOSEN) == case
    with pytest.raises(FactsError, match=r"stage = .*CLOSED.*: expected .*CHOSEN"):
        attrs.evolve(case, stage=STAGE.CLOSED)


def test_the_stage_of_a_day() -> None:
    """At the end of the day; before it was put forward there is none."""
    case = walked(*CHOSEN)

    assert STAGE.SHORTLISTED is case.stage_on(date(2025, 1, 14))
    assert STAGE.CHOSEN is case.stage_on(date(2025, 1, 15))
    assert STAGE.COLLECTED is case.stage_on(date(2024, 8, 5))
    with pytest.raises(FactsError, match=r"^on = .*: expected 2024-08-05, its first day"):
        case.stage_on(date(2024, 8, 4))


def test_what_the_stage_does_not_admit() -> None:
    """The error names what was possible."""
    with pytest.raises(TransitionError) as caught:
        walked(*CHOSEN, STARTED)

    assert "ProjectAnnounced" in caught.value.possible
    assert "ProjectStarted" not in caught.value.possible
    assert "已征集" in diagram(TABLE)


@pytest.mark.parametrize(
    ("change", "field", "expected"),
    [
        ({"level": Level.NATIONAL}, "level", "a local level"),
        ({"channel": " "}, "channel", "a text"),
        ({"title": None}, "title", "a name"),
        ({"rules": "办法"}, "rules", "a ProjectRules"),
        ({"voter": Body.CONGRESS}, "voter", "a member of ProjectVoter"),
        ({"collected": "2024"}, "collected", "a datetime.date"),
        ({"events": ("票决",)}, "events", "a DatedProjectEvent"),
        ({"level": Level.PROVINCE, "profile": Profile(name="某县", tier=Tier.COUNTY)}, "level", ""),
    ],
)
def test_facts_of_the_wrong_kind(change: dict[str, Any], field: str, expected: str) -> None:
    """Each is refused by its name."""
    with pytest.raises(FactsError, match=f"^{field} = .*expected {expected}"):
        attrs.evolve(begun(), **change)


def test_days_run_forward() -> None:
    """No event before the wish, nor before the last one."""
    with pytest.raises(FactsError, match=r"event.day = .*: expected 2024-08-05, its first day"):
        begun().after(attrs.evolve(SCREENED, day=date(2024, 8, 4)))
    with pytest.raises(FactsError, match=r"event.day = .*: expected 2024-09-20, the last event"):
        walked(SCREENED, attrs.evolve(DRAFTED, day=date(2024, 9, 19)))
    with pytest.raises(FactsError, match=r"^event = .*: expected a DatedProjectEvent"):
        begun().after(VOTED.day)  # type: ignore[arg-type]


# Screening


def passed(*reasons: str, weighed: Any = RULES.factors) -> ProjectScreened:
    """Return a screening after which it may become a candidate."""
    return ProjectScreened(date(2024, 9, 20), listed=True, reasons=reasons, weighed=weighed)


def out(*reasons: str, weighed: Any = RULES.factors) -> ProjectScreened:
    """Return a screening after which it may not."""
    return ProjectScreened(date(2024, 9, 20), listed=False, reasons=reasons, weighed=weighed)


def test_a_project_screened_out_names_its_reasons() -> None:
    """It goes no further."""
    case = begun().after(out("没有资金来源"))

    assert (STAGE.SCREENED_OUT, ("没有资金来源",)) == (case.stage, case.reasons)
    with pytest.raises(TransitionError, match="nothing: the case is closed"):
        case.after(DRAFTED)


def test_a_reason_that_only_usually_stops_it_may_be_overlooked() -> None:
    """原则上: listed or not, as those who screen decide."""
    assert STAGE.SCREENED is begun().after(passed("上级安排实施")).stage
    assert STAGE.SCREENED_OUT is begun().after(out("上级安排实施")).stage


@pytest.mark.parametrize(
    ("event", "field", "expected"),
    [
        (passed("没有资金来源"), "event.listed", "False: .*没有资金来源.*票决制工作办法"),
        (out("重复建设"), "event.reasons", "reasons of the rules: .*没有资金来源.*群众意愿"),
        (passed("群众意愿"), "event.reasons", "reasons of the rules: .*没有资金来源"),
        (passed(weighed=("群众意愿",)), "event.weighed", "missing: .*财政承受能力"),
        (passed(weighed=("天气",)), "event.weighed", "factors: .*群众意愿"),
    ],
)
def test_a_screening_that_the_rules_refuse(
    event: ProjectScreened, field: str, expected: str
) -> None:
    """A reason that stops it, one that is not theirs, a factor left out or made up."""
    with pytest.raises(FactsError, match=f"^{field} = .*expected .*{expected}"):
        begun().after(event)


def test_a_factor_may_speak_against_a_project() -> None:
    """What was weighed was found wanting."""
    case = begun().after(out("财政承受能力"))

    assert (STAGE.SCREENED_OUT, ("财政承受能力",)) == (case.stage, case.reasons)


@pytest.mark.parametrize("rules", [None, ProjectRules(issued_by="某县人大", source="办法")])
def test_without_a_list_every_reason_stops_it(rules: ProjectRules | None) -> None:
    """Nobody says that one may be overlooked, nor that it is none."""
    case = begun(rules=rules)

    assert STAGE.SCREENED is case.after(passed(weighed=())).stage
    assert STAGE.SCREENED_OUT is case.after(out("重复建设", weighed=())).stage
    with pytest.raises(FactsError, match=r"event.listed = True: expected False: .*重复建设"):
        case.after(passed("重复建设", weighed=()))


# Plans


@pytest.mark.parametrize(
    ("change", "last", "expected"),
    [
        ({"duration": ProjectDuration.SAME_YEAR}, date(2025, 12, 31), None),
        ({"duration": ProjectDuration.SAME_YEAR}, date(2026, 1, 1), "当年完成"),
        ({"duration": ProjectDuration.USUALLY_SAME_YEAR}, date(2026, 1, 1), None),
        ({"yearly_goals": True}, date(2026, 1, 1), None),
        ({"yearly_goals": True}, date(2027, 1, 1), "缺2026年"),
    ],
)
def test_a_candidate_has_a_plan_as_the_rules_want_it(
    change: dict[str, Any], last: date, expected: str | None
) -> None:
    """What is only usual may be missed; what was worked out otherwise goes on no list."""
    goals = (Milestone("主体完工", date(2025, 12, 20)), Milestone("竣工", last))
    drafted = attrs.evolve(DRAFTED, plan=attrs.evolve(PLAN, milestones=goals))
    case = walked(SCREENED, drafted, DELIBERATED, rules=attrs.evolve(RULES, **change))

    if expected is None:
        assert STAGE.SHORTLISTED is case.after(SHORTLISTED).stage
    else:
        with pytest.raises(FactsError, match=rf"^event = .*a plan as the rules want.*{expected}"):
            case.after(SHORTLISTED)


# Deliberation and vote


def test_no_vote_before_the_deliberation_that_the_rules_want() -> None:
    """Another body's is not enough; it may come before the list or after it."""
    presidium = attrs.evolve(DELIBERATED, by=Body.PRESIDIUM)

    with pytest.raises(FactsError, match=r"event = .*after Body.STANDING_COMMITTEE deliberated"):
        walked(SCREENED, DRAFTED, SHORTLISTED, VOTED)
    with pytest.raises(FactsError, match=r"event = .*after Body.STANDING_COMMITTEE deliberated"):
        walked(SCREENED, DRAFTED, presidium, SHORTLISTED, VOTED)
    later = attrs.evolve(DELIBERATED, day=date(2024, 12, 20))
    assert STAGE.CHOSEN is walked(SCREENED, DRAFTED, presidium, SHORTLISTED, later, VOTED).stage


def test_what_was_not_agreed_to_is_worked_out_anew() -> None:
    """What was deliberated on before counts no longer."""
    refused = attrs.evolve(DELIBERATED, agreed=False)
    case = walked(SCREENED, DRAFTED, DELIBERATED, refused)
    again = attrs.evolve(DRAFTED, day=refused.day)

    assert STAGE.SCREENED is case.stage
    with pytest.raises(FactsError, match="STANDING_COMMITTEE deliberated"):
        case.after(again).after(SHORTLISTED).after(VOTED)


BARE = ProjectRules(issued_by="某县人大", source="办法")


@pytest.mark.parametrize(
    ("level", "voter", "refuses"),
    [
        (Level.COUNTY, ProjectVoter.CONGRESS, True),
        (Level.CITY_WITH_DISTRICTS, ProjectVoter.CONGRESS, True),
        (Level.TOWN, ProjectVoter.CONGRESS, False),
        (Level.COUNTY, ProjectVoter.RESIDENTS_COUNCIL, False),
    ],
)
def test_zhejiang_has_the_standing_committee_deliberate_first(
    level: Level,
    voter: ProjectVoter,
    refuses: bool,  # noqa: FBT001
) -> None:
    """From the county up, and of what the congress votes on."""
    case = walked(
        ProjectScreened(date(2024, 9, 20), listed=True),
        DRAFTED,
        SHORTLISTED,
        rules=BARE,
        level=level,
        voter=voter,
        profile=ZHEJIANG,
    )

    if refuses:
        with pytest.raises(
            FactsError, match=r"after the standing committee deliberated: .*第4条第3款"
        ):
            case.after(VOTED)
    else:
        assert STAGE.CHOSEN is case.after(VOTED).stage


@pytest.mark.parametrize(("day", "refuses"), [(26, False), (27, True)])
def test_the_law_of_the_day_of_the_vote(day: int, refuses: bool) -> None:  # noqa: FBT001
    """Zhejiang's rules of 27 July 2018; of the day before no text is known."""
    early = date(2018, 7, 1)
    case = Project("路", Level.COUNTY, "网络", early, rules=BARE, profile=ZHEJIANG)
    for event in (
        ProjectScreened(early, listed=True),
        attrs.evolve(DRAFTED, day=early),
        ProjectShortlisted(early),
    ):
        case = case.after(event)
    vote = ProjectVoted(date(2018, 7, day), chosen=True)

    if refuses:
        with pytest.raises(FactsError, match="after the standing committee deliberated"):
            case.after(vote)
    else:
        points = [one.says.en for one in case.after(vote).open_points()]

        assert () == case.after(vote).grounds()
        assert any("no text of the law is known" in one for one in points)


def test_the_grounds_of_the_vote() -> None:
    """The statute, and what the place says; none before it."""
    county = walked(*CHOSEN, profile=ZHEJIANG)
    township = ProjectDeliberated(DELIBERATED.day, Body.PRESIDIUM)
    events = (ProjectScreened(SCREENED.day, listed=True), DRAFTED, township, SHORTLISTED, VOTED)
    town = walked(*events, rules=BARE, level=Level.TOWN, profile=ZHEJIANG)
    alone = walked(*events, rules=BARE, level=Level.TOWN)

    assert () == begun().grounds()
    assert ["11", "4"] == [str(one.citation.article) for one in county.grounds() if one.citation]
    assert ["12", "30"] == [str(one.citation.article) for one in town.grounds() if one.citation]
    assert ["12"] == [str(one.citation.article) for one in alone.grounds() if one.citation]
    assert ["30"] == [str(one.citation.article) for one in town.open_points() if one.citation]
    assert "调查研究" in town.open_points()[0].says.zh
    assert () == alone.open_points()


def test_a_township_has_no_standing_committee() -> None:
    """It cannot have deliberated there; of a sub-district the county's may."""
    events = (ProjectScreened(SCREENED.day, listed=True), DRAFTED)
    street = walked(*events, rules=BARE, level=Level.COUNTY, voter=ProjectVoter.RESIDENTS_COUNCIL)

    assert STAGE.DELIBERATED is street.after(DELIBERATED).stage
    town = walked(*events, rules=BARE, level=Level.TOWN)
    with pytest.raises(FactsError, match=r"event.by = .*: expected a body that a township's"):
        town.after(DELIBERATED)
    for event in UNDER_WAY[3:]:
        town = town.after(event)
    check = MidtermChecked(date(2025, 7, 8), Body.STANDING_COMMITTEE)
    with pytest.raises(FactsError, match=r"event.by = .*: expected a body that a township's"):
        town.after(check)
    assert STAGE.DELIVERING is town.after(attrs.evolve(check, by=Body.PRESIDIUM)).stage


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"deliberated_by": Body.STANDING_COMMITTEE}, "deliberated_by"),
        ({"adjusted_by": Body.COUNCIL_OF_CHAIRPERSONS}, "adjusted_by"),
    ],
)
def test_rules_name_no_body_that_a_township_lacks(change: dict[str, Any], field: str) -> None:
    """They could never be kept there; elsewhere they can."""
    rules = attrs.evolve(BARE, **change)

    assert STAGE.COLLECTED is begun(rules).stage
    with pytest.raises(FactsError, match=rf"^rules.{field} = .*: expected a body that a township"):
        begun(rules, level=Level.TOWN)


@pytest.mark.parametrize("voter", [one for one in ProjectVoter if one is not ProjectVoter.CONGRESS])
def test_a_sub_district_belongs_to_no_township(voter: ProjectVoter) -> None:
    """Nor to a province."""
    assert voter is begun(BARE, level=Level.MUNICIPAL_DISTRICT, voter=voter).voter
    for level in (Level.TOWN, Level.MUNICIPALITY):
        with pytest.raises(FactsError, match=r"^level = .*: expected one that a sub-district"):
            begun(BARE, level=level, voter=voter)


def test_what_was_not_chosen_waits_in_the_store() -> None:
    """And comes back another year, worked out anew, with a vote of its own."""
    lost = attrs.evolve(VOTED, chosen=False)
    again = ProjectDrafted(date(2025, 10, 9), attrs.evolve(PLAN, starts=date(2024, 3, 1)))
    case = walked(*CANDIDATE, lost, ProjectStored(date(2025, 2, 1)), again)

    assert STAGE.NOT_CHOSEN is walked(*CANDIDATE, lost).stage
    assert STAGE.DRAFTED is case.stage
    assert again.plan == case.plan
    assert ProjectPhase.DECIDED_BY_DEPUTIES in case.phases_missing
    assert STAGE.STORED is walked(SCREENED, ProjectStored(date(2024, 9, 30))).stage


# Doubts


def test_a_council_only_proposes() -> None:
    """No statute lets it decide; Zhejiang says so."""
    events = (ProjectScreened(SCREENED.day, listed=True), DRAFTED, SHORTLISTED, VOTED)
    found = {
        place: walked(*events, rules=BARE, voter=voter, profile=place).open_points()
        for voter, place in (
            (ProjectVoter.RESIDENTS_COUNCIL, ZHEJIANG),
            (ProjectVoter.RESIDENTS_COUNCIL, None),
            (ProjectVoter.DELEGATION, CHONGQING),
        )
    }

    assert all("只是推荐" in points[0].says.zh for points in found.values())
    assert [True, False, False] == [found[p][0].citation is not None for p in found]


def test_what_was_not_asked_is_told() -> None:
    """Neither rules nor a place's texts were given."""
    events = (ProjectScreened(SCREENED.day, listed=True), DRAFTED, SHORTLISTED, VOTED)
    points = walked(*events, rules=None).open_points()
    presidium = attrs.evolve(DELIBERATED, by=Body.PRESIDIUM)
    deliberated = walked(*events[:2], DELIBERATED, *events[2:], rules=None).open_points()

    assert ["没有给出票决制工作办法", "只问国家法律"] == [
        one.says.zh[: len(start)]
        for one, start in zip(points, ("没有给出票决制工作办法", "只问国家法律"), strict=True)
    ]
    assert points[:1] == deliberated
    # A place may want the standing committee: another body's deliberation does not tell.
    assert points == walked(*events[:2], presidium, *events[2:], rules=None).open_points()
    assert 1 == len(begun(rules=None).open_points())


# Delivery


def test_goals_are_due_as_planned() -> None:
    """From the vote on, each until it is reached; the look on the way from the announcement."""
    chosen, under_way = walked(*CHOSEN), walked(*UNDER_WAY)
    checked = under_way.after(MidtermChecked(date(2025, 7, 8), Body.PRESIDIUM))
    reached = checked.after(MilestoneReached(date(2025, 12, 20), "主体完工"))

    assert [] == dues(walked(*CANDIDATE))
    assert [date(2025, 12, 20), date(2026, 6, 30)] == dues(chosen)
    assert [date(2025, 7, 20), date(2025, 12, 20), date(2026, 6, 30)] == dues(under_way)
    assert [date(2025, 12, 20), date(2026, 6, 30)] == dues(checked)
    assert [date(2026, 6, 30)] == dues(reached)
    assert VOTED.day == chosen.deadlines()[0].starts


@pytest.mark.parametrize(
    ("day", "late"), [(date(2025, 7, 20), 0), (date(2025, 7, 21), 1), (date(2025, 12, 21), 2)]
)
def test_late_is_the_day_after(day: date, late: int) -> None:
    """Being late is asked of a day."""
    assert late == len(walked(*UNDER_WAY).late(day))


def lates(case: Project, day: date = date(2030, 1, 1)) -> list[date]:
    """Return the last days missed by a day."""
    return [one.due for one in case.late(day)]


MIDTERM, MAIN, END = date(2025, 7, 20), date(2025, 12, 20), date(2026, 6, 30)


def test_what_was_done_late_stays_late() -> None:
    """The deed is owed no more, and was late all the same; on its last day it is not."""
    check = MidtermChecked(MIDTERM, Body.STANDING_COMMITTEE)
    late = attrs.evolve(check, day=date(2025, 7, 21))
    goal = MilestoneReached(MAIN, "主体完工")

    assert [] == lates(walked(*UNDER_WAY, check, goal), END)
    assert [MIDTERM] == lates(walked(*UNDER_WAY, late, goal), END)
    assert [MAIN] == lates(walked(*UNDER_WAY, check, attrs.evolve(goal, day=END)), END)
    assert [MIDTERM, MAIN, END] == lates(walked(*UNDER_WAY, late))


def test_what_was_never_done_stays_late() -> None:
    """Finished work does not make up for the look that nobody took at it."""
    done = [one for one in DONE if not isinstance(one, MidtermChecked)]
    early = [attrs.evolve(one, day=min(one.day, MIDTERM)) for one in done]

    assert [MIDTERM] == lates(walked(*done))
    assert [] == dues(walked(*done))
    assert [] == lates(walked(*early))


def test_a_change_does_not_undo_what_was_late() -> None:
    """A goal postponed in time is not late; one that was late before the consent is."""
    check = MidtermChecked(date(2025, 7, 8), Body.STANDING_COMMITTEE)
    soon = attrs.evolve(YES, day=MAIN)
    plan = attrs.evolve(STOP, day=ASKED.day)

    assert [] == lates(walked(*UNDER_WAY, check, ASKED, soon), NEW.due)
    assert [MAIN] == lates(walked(*UNDER_WAY, check, ASKED, YES), NEW.due)
    assert [MAIN] == lates(walked(*UNDER_WAY, check, plan, YES))


def test_made_good_too_late_is_late() -> None:
    """By the rules, or by the order; the second rating too."""
    order = ReworkOrdered(date(2026, 7, 5))
    again = ProjectRated(date(2026, 10, 2), "满意")
    late = walked(*BAD, order, Reworked(date(2026, 9, 1)), again)
    sooner = attrs.evolve(order, due=date(2026, 8, 1))

    assert [date(2026, 8, 30), date(2026, 10, 1)] == lates(late)
    reported = walked(*BAD, sooner, Reworked(date(2026, 8, 2)))
    assert [date(2026, 8, 1)] == lates(reported, date(2026, 8, 29))
    assert [date(2026, 8, 30)] == lates(walked(*BAD, attrs.evolve(order, day=date(2026, 8, 31))))


def test_a_day_is_asked_without_what_came_later() -> None:
    """As it stood at its end; before the project was put forward there is no day."""
    case = walked(*DONE)

    assert walked(*UNDER_WAY) == case.until(date(2025, 7, 7))
    assert (begun(), case) == (case.until(date(2024, 9, 19)), case.until(date(2026, 6, 10)))
    assert [MIDTERM] == lates(walked(*UNDER_WAY, ASKED), MAIN)
    assert [] == lates(walked(*UNDER_WAY, ASKED), MIDTERM)
    for ask in (case.until, case.late):
        with pytest.raises(FactsError, match=r"^on = .*: expected 2024-08-05, its first day"):
            ask(date(2024, 8, 4))
        with pytest.raises(FactsError, match=r"^on = "):
            ask("2025")  # type: ignore[arg-type]


def test_what_is_usual_is_never_late() -> None:
    """It is told as a last day, and missing it is no breach."""
    rules = attrs.evolve(RULES, midterm=RuleTime(6, months=True, usually=True))
    case = walked(*UNDER_WAY, rules=rules)

    assert [MIDTERM, MAIN, END] == dues(case)
    assert [MAIN, END] == lates(case)


def test_deadlines_say_themselves() -> None:
    """What, by when and by whose rules, in both languages."""
    first, second, _ = walked(*UNDER_WAY).deadlines()

    assert "最迟2025-07-20（自2025-01-20起6个月内）" in first.explain()
    assert "中期检查（某县人大常委会：票决制工作办法）" in first.explain()
    assert "within 6 months of 2025-01-20" in first.explain("en")
    assert "项目计划所定的日期" in second.explain()
    assert "阶段目标：主体完工" in second.explain()
    assert "the goal: 主体完工" in second.explain("en")


def test_a_time_may_be_usual() -> None:
    """As the rules say it, one month in the singular."""
    rules = attrs.evolve(RULES, midterm=RuleTime(1, months=True, usually=True))
    due = walked(*UNDER_WAY, rules=rules).deadlines()[0]

    assert "一般1个月内" in due.explain()
    assert "as a rule within 1 month of" in due.explain("en")


def test_a_goal_is_reached_once_and_is_of_the_plan() -> None:
    """Neither another one nor twice."""
    case = walked(*UNDER_WAY, MilestoneReached(date(2025, 6, 1), "主体完工"))

    for name in ("主体完工", "绿化"):
        with pytest.raises(FactsError, match=f"event.name = '{name}': expected a goal .*竣工"):
            case.after(MilestoneReached(date(2025, 7, 1), name))


def test_the_work_is_done_when_every_goal_is() -> None:
    """What is left is named."""
    with pytest.raises(FactsError, match=r"event = .*every goal of the plan reached; left: .*竣工"):
        walked(*DONE[:-2], ProjectCompleted(date(2026, 6, 10)))


# Changes

NEW = ProjectPlan(2_000_000, date(2025, 3, 1), (Milestone("竣工", date(2026, 12, 1)),))
ASKED = AdjustmentProposed(date(2025, 9, 1), ProjectChange.CHANGED, ("征地未完成",), NEW)
STOP = AdjustmentProposed(date(2025, 9, 1), ProjectChange.STOPPED, ("没有资金来源",))
YES = AdjustmentDecided(date(2026, 1, 12), ProjectVoter.CONGRESS, consented=True)


def test_a_change_needs_the_consent_of_the_body_that_voted() -> None:
    """Until then the old plan holds; nobody else's will do."""
    asked = walked(*UNDER_WAY, ASKED)
    changed = asked.after(YES)

    assert (PLAN, ASKED) == (asked.plan, asked.change_asked)
    assert (NEW, None, STAGE.DELIVERING) == (changed.plan, changed.change_asked, changed.stage)
    assert date(2026, 12, 1) in dues(changed)
    assert () == changed.open_points()
    for by in (Body.STANDING_COMMITTEE, ProjectVoter.DELEGATION):
        with pytest.raises(FactsError, match=r"event.by = .*: expected the body that voted .*CONG"):
            asked.after(attrs.evolve(YES, by=by))


def test_a_changed_plan_has_its_goal_in_each_year_too() -> None:
    """It may take longer than a year, for that is what the change is for."""
    goals = (Milestone("竣工", date(2025, 12, 1)), Milestone("验收", date(2027, 1, 1)))
    rules = attrs.evolve(RULES, yearly_goals=True)
    strict = attrs.evolve(RULES, duration=ProjectDuration.SAME_YEAR)
    short = attrs.evolve(PLAN, milestones=goals[:1])
    gap = attrs.evolve(ASKED, plan=attrs.evolve(NEW, milestones=goals))
    within = (SCREENED, attrs.evolve(DRAFTED, plan=short), *UNDER_WAY[2:])

    assert gap == walked(*within, gap, rules=strict).change_asked
    with pytest.raises(FactsError, match=r"^event.plan = .*a plan as the rules want.*缺2026年"):
        walked(*UNDER_WAY, gap, rules=rules)


def test_another_body_may_consent_where_the_rules_let_it() -> None:
    """Whether it may change what the congress decided is left in doubt."""
    rules = attrs.evolve(RULES, adjusted_by=Body.STANDING_COMMITTEE)
    consent = attrs.evolve(YES, by=Body.STANDING_COMMITTEE)
    (point,) = walked(*UNDER_WAY, ASKED, consent, rules=rules).open_points()
    refused = walked(*UNDER_WAY, ASKED, attrs.evolve(consent, consented=False), rules=rules)

    assert "《地方组织法》（2022）第11条第3项" == str(point.citation)
    assert (PLAN, ()) == (refused.plan, refused.open_points())


def test_the_doubt_has_no_citation_where_no_text_is_known() -> None:
    """As of a sub-district's council in a place that was not asked."""
    rules = attrs.evolve(BARE, adjusted_by=Body.STANDING_COMMITTEE)
    events = (ProjectScreened(SCREENED.day, listed=True), DRAFTED, SHORTLISTED, VOTED)
    consent = attrs.evolve(YES, by=Body.STANDING_COMMITTEE)
    case = walked(*events, ASKED, consent, rules=rules, voter=ProjectVoter.VOTERS_COUNCIL)

    assert [None, None] == [point.citation for point in case.open_points()]
    assert "谁决定街道的项目" in case.open_points()[1].says.zh
    assert "sub-district" in case.open_points()[1].says.en
    assert STAGE.CHOSEN is case.stage


def test_a_project_is_stopped_with_its_reasons() -> None:
    """With consent; nothing is due of it any more."""
    stopped = walked(*UNDER_WAY, STOP, YES)
    goes_on = walked(*UNDER_WAY, STOP, attrs.evolve(YES, consented=False))

    assert (STAGE.STOPPED, ("没有资金来源",)) == (stopped.stage, stopped.reasons)
    assert [] == dues(stopped)
    assert (STAGE.DELIVERING, PLAN) == (goes_on.stage, goes_on.plan)
    assert STAGE.STOPPED is walked(*CHOSEN, STOP, YES).stage
    assert PLAN == stopped.plan


def test_one_change_at_a_time() -> None:
    """It is decided or taken back, and the work is not finished before."""
    case = walked(*DONE[:-1], attrs.evolve(ASKED, day=date(2026, 6, 2)))
    back = AdjustmentWithdrawn(date(2026, 6, 3))

    with pytest.raises(FactsError, match=r"event = .*the one asked for before"):
        case.after(attrs.evolve(ASKED, day=date(2026, 6, 2)))
    with pytest.raises(FactsError, match=r"event = .*the change asked for to be decided"):
        case.after(DONE[-1])
    assert STAGE.COMPLETED is case.after(back).after(DONE[-1]).stage
    for event in (back, attrs.evolve(YES, day=back.day)):
        with pytest.raises(FactsError, match=r"event = .*a change asked for before"):
            case.after(back).after(event)


# Ratings


def test_what_did_not_satisfy_is_made_good_and_rated_again() -> None:
    """Sixty days by the rules, then a month for the second rating."""
    bad = walked(*BAD)
    ordered = bad.after(ReworkOrdered(date(2026, 7, 5)))
    sooner = bad.after(ReworkOrdered(date(2026, 7, 5), due=date(2026, 8, 1)))
    reworked = sooner.after(Reworked(date(2026, 7, 30)))
    again = reworked.after(ProjectRated(date(2026, 8, 20), "基本满意"))

    assert [[date(2026, 8, 30)]] * 2 == [dues(bad), dues(ordered)]
    assert [[date(2026, 8, 1)], [date(2026, 8, 30)], []] == [
        dues(one) for one in (sooner, reworked, again)
    ]
    assert "交付整改时所定的日期" in sooner.deadlines()[0].explain()
    assert (STAGE.SATISFYING, 2) == (again.stage, len(again.ratings))


def test_an_order_keeps_to_the_rules() -> None:
    """The last day is theirs, unless they name it only as a rule or not at all."""
    last = date(2026, 8, 30)
    usual = attrs.evolve(RULES, rework=RuleTime(60, usually=True))
    bare = attrs.evolve(RULES, rework=None)

    assert [last] == dues(walked(*BAD, ReworkOrdered(date(2026, 7, 5), due=last)))
    later = ReworkOrdered(date(2026, 7, 5), due=date(2026, 8, 31))
    with pytest.raises(FactsError, match=r"event.due = .*: expected 2026-08-30 or earlier"):
        walked(*BAD, later)
    assert [later.due] == dues(walked(*BAD, later, rules=usual))
    assert [later.due] == dues(walked(*BAD, later, rules=bare))
    assert [] == dues(walked(*BAD, rules=bare))


TWICE = (
    *BAD,
    ReworkOrdered(date(2026, 7, 5)),
    Reworked(date(2026, 8, 1)),
    ProjectRated(date(2026, 8, 20), "不满意"),
)
CLOSE = ProjectClosed(date(2026, 9, 9))


def test_what_did_not_satisfy_stays_open_as_long_as_it_can_be_rated() -> None:
    """Made good or not; without an end to the ratings for ever."""
    endless = attrs.evolve(RULES, ratings=None)

    for events, rules in ((BAD, RULES), (TWICE[:-1], RULES), (TWICE, endless)):
        with pytest.raises(FactsError, match=r"event = .*made good, and rated again"):
            walked(*events, rules=rules).after(CLOSE)


def test_what_did_not_satisfy_is_made_good_though_its_ratings_are_used_up() -> None:
    """The rules want that of every rating; a third one they do not allow."""
    twice = walked(*TWICE)
    mended = twice.after(ReworkOrdered(date(2026, 8, 21))).after(Reworked(date(2026, 9, 1)))

    assert (STAGE.NOT_SATISFYING, [date(2026, 10, 19)]) == (twice.stage, dues(twice))
    with pytest.raises(FactsError, match=r"event = .*did not satisfy made good, by 票决制工作办法"):
        twice.after(CLOSE)
    assert (STAGE.REWORKED, []) == (mended.stage, dues(mended))
    with pytest.raises(FactsError, match=r"event = .*no further rating: at most 2, by 票决制"):
        mended.after(ProjectRated(date(2026, 9, 2), "满意"))
    assert STAGE.CLOSED is mended.after(CLOSE).stage
    assert "测评未通过即办结" in mended.after(CLOSE).open_points()[0].says.zh


def test_rules_without_a_rework_let_it_be_closed_with_a_doubt() -> None:
    """What follows they do not say."""
    rules = attrs.evolve(RULES, rework=None)
    closed = walked(*TWICE, CLOSE, rules=rules)

    assert STAGE.CLOSED is closed.stage
    assert "测评未通过即办结" in closed.open_points()[0].says.zh


@pytest.mark.parametrize("rules", [None, ProjectRules(issued_by="某县人大", source="办法")])
def test_rules_without_grades_let_it_be_closed_with_a_doubt(rules: ProjectRules | None) -> None:
    """Rated or not: nobody says what satisfies."""
    done = (ProjectScreened(SCREENED.day, listed=True), *DONE[1:])
    rated = ProjectRated(date(2026, 7, 1), "满意")
    points = [
        walked(*done, *more, CLOSE, rules=rules).open_points()[-1].says
        for more in ((), (rated,), (attrs.evolve(rated, grade=None),))
    ]

    assert ["未经测评即办结", *["办结时测评是否通过不详"] * 2] == [
        one.zh.partition("：")[0] for one in points
    ]
    assert "closed without a rating" in points[0].en
    assert "whether it satisfied is unknown" in points[1].en


@pytest.mark.parametrize("more", [(), (ProjectRated(date(2026, 7, 1), None),)])
def test_rules_with_grades_want_one_before_it_is_closed(more: tuple[Any, ...]) -> None:
    """Neither unrated nor with two grades or none."""
    with pytest.raises(FactsError, match=r"event = .*a rating with its grade first, by 票决制工作"):
        walked(*DONE, *more, CLOSE)


def test_a_grade_that_is_none_decides_nothing() -> None:
    """The rule gave two or none; another rating follows, and the first one is not counted."""
    open_ = walked(*DONE, ProjectRated(date(2026, 7, 1), None))
    bad = open_.after(ProjectRated(date(2026, 7, 2), "不满意"))

    assert STAGE.RATING_OPEN is open_.stage
    assert STAGE.NOT_SATISFYING is bad.stage
    with pytest.raises(FactsError, match="rated again"):
        bad.after(CLOSE)
    with pytest.raises(FactsError, match=r"event.grade = '好': expected one of .*满意"):
        open_.after(ProjectRated(date(2026, 7, 2), "好"))


def test_without_rules_no_grade_is_enough() -> None:
    """Nobody says which ones are."""
    screening = ProjectScreened(SCREENED.day, listed=True)
    rated = ProjectRated(date(2026, 7, 1), "满意")

    for rules in (None, BARE):
        assert STAGE.RATING_OPEN is walked(screening, *DONE[1:], rated, rules=rules).stage


def test_the_five_steps() -> None:
    """Deputies' rating is not the people's."""
    phases = ProjectPhase
    rated = ProjectRated(date(2026, 7, 1), "满意")

    assert (phases.PROPOSED_BY_PEOPLE,) == begun().phases
    assert [phases.RATED_BY_PEOPLE] == list(walked(*DONE, rated).phases_missing)
    residents = attrs.evolve(rated, groups=(RatingGroup.RESIDENTS,))
    assert tuple(phases) == tuple(one for one in phases if one in walked(*DONE, residents).phases)


def test_what_a_council_chose_was_not_decided_by_deputies() -> None:
    """代表决 is the congress's."""
    events = (ProjectScreened(SCREENED.day, listed=True), DRAFTED, SHORTLISTED, VOTED)
    missing = {
        voter: ProjectPhase.DECIDED_BY_DEPUTIES
        in walked(*events, rules=BARE, voter=voter).phases_missing
        for voter in ProjectVoter
    }

    assert [False, True, True, True] == list(missing.values())


# Events of the wrong kind


@pytest.mark.parametrize(
    ("build", "field"),
    [
        (lambda: ProjectScreened(VOTED.day, listed=False), "reasons"),
        (lambda: ProjectScreened(VOTED.day, listed=True, weighed=("一", "一")), "weighed"),
        (lambda: ProjectDrafted(VOTED.day, "计划"), "plan"),  # type: ignore[arg-type]
        (lambda: ProjectDeliberated(VOTED.day, Body.GOVERNMENT), "by"),
        (lambda: MidtermChecked(VOTED.day, Body.GOVERNMENT), "by"),
        (lambda: MilestoneReached(VOTED.day, ""), "name"),
        (lambda: attrs.evolve(ASKED, plan=None), "plan"),
        (lambda: attrs.evolve(STOP, plan=NEW), "plan"),
        (lambda: attrs.evolve(STOP, reasons=()), "reasons"),
        (lambda: attrs.evolve(YES, by=Body.CONGRESS), "by"),
        (lambda: AdjustmentDecided(VOTED.day, "大会", consented=True), "by"),  # type: ignore[arg-type]
        (lambda: ProjectRated(VOTED.day, ""), "grade"),
        (lambda: ProjectRated(VOTED.day, "满意", ()), "groups"),
        (lambda: ProjectRated(VOTED.day, "满意", (RatingGroup.EXPERTS,) * 2), "groups"),
        (lambda: ReworkOrdered(VOTED.day, due=date(2025, 1, 14)), "due"),
        (lambda: ProjectStored("昨天"), "day"),  # type: ignore[arg-type]
    ],
)
def test_events_are_checked_when_built(build: Any, field: str) -> None:
    """Each is refused by its field."""
    with pytest.raises(FactsError, match=f"^{field} = "):
        build()


def test_the_names_are_offered_by_the_topic() -> None:
    """`npcmodel.livelihood` holds them."""
    assert npc.livelihood.Project is Project
    assert set() == {name for name in npc.livelihood.__all__ if not hasattr(npc.livelihood, name)}
