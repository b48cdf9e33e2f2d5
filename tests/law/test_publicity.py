"""Publication, records, agendas and councils of chairpersons: articles, outcomes, first days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

import npcmodel as npc
from law.grounds import cited, verdict
from npcmodel import Body, Level
from npcmodel.facts.people import Post
from npcmodel.mandates import (
    CouncilAct,
    council_act_valid,
    council_presider_valid,
    council_valid,
)
from npcmodel.procedure import (
    AgendaActor,
    AgendaStep,
    Kept,
    Outlet,
    Publication,
    PublicationForm,
    Published,
    Publisher,
    RecordStep,
    agenda_step_valid,
    publication_valid,
    record_valid,
)
from npcmodel.profiles import BEIJING, CHONGQING, GUANGDONG, HENAN, SHANDONG, SHANGHAI, ZHEJIANG

ON = date(2026, 11, 21)
PASSED = date(2026, 3, 11)
DAY = timedelta(days=1)
RULES = "《全国人大议事规则》（2021）"
SC_RULES = "《全国人大常委会议事规则》（2022）"
SC_2009 = "《全国人大常委会议事规则》（2009）"
NPC_LAW = "《全国人大组织法》（2021）"
LAWMAKING = "《立法法》（2023）"
SUPERVISION = "《监督法》（2024）"
SUPERVISION_2006 = "《监督法》（2006）"
ORGANIC = "《地方组织法》（2022）"
CONSTITUTION = "《宪法》（2018）"
CONGRESS, COMMITTEE, COUNCIL = (
    Body.CONGRESS,
    Body.STANDING_COMMITTEE,
    Body.COUNCIL_OF_CHAIRPERSONS,
)
NATION, PROVINCE, CITY = Level.NATIONAL, Level.PROVINCE, Level.CITY_WITH_DISTRICTS
ORDER, NOTICE = PublicationForm.PRESIDENTIAL_ORDER, PublicationForm.ANNOUNCEMENT
NATIONAL_PRESS = (Outlet.GAZETTE, Outlet.NPC_WEBSITE, Outlet.NATIONAL_NEWSPAPER)
LOCAL_PRESS = (
    Outlet.GAZETTE,
    Outlet.NPC_WEBSITE,
    Outlet.CONGRESS_WEBSITE,
    Outlet.LOCAL_NEWSPAPER,
)
TOLD = (Outlet.DEPUTIES, Outlet.PUBLIC)
OPEN = (Outlet.PUBLIC,)
NPC_WEB = (Outlet.GAZETTE, Outlet.NPC_WEBSITE)
SPOT = (Outlet.SITTING,)
P, PRESIDIUM, SC = Publisher.PRESIDENT, Publisher.PRESIDIUM, Publisher.STANDING_COMMITTEE
PRESIDER = Publisher.PRESIDER


def published(
    what: Published,
    of: Body,
    level: Level,
    by: Publisher | None = None,
    form: PublicationForm | None = None,
    outlets: tuple[Outlet, ...] = (),
    on: date = ON,
    **more: Any,
) -> npc.Ruling:
    """Return the ruling on what was passed and published on one day."""
    return publication_valid(
        what,
        of=of,
        level=level,
        passed=PASSED,
        by=by,
        form=form,
        outlets=dict.fromkeys(outlets, PASSED),
        on=on,
        **more,
    )


# what, of, level, lawful publisher, form and places; every provision, in its order
NATIONAL = [
    (Published.OFFICERS, CONGRESS, NATION, PRESIDIUM, NOTICE, (), [f"{RULES}第61条第1款"] * 2),
    (Published.STATE_COUNCIL_MEMBERS, CONGRESS, NATION, P, ORDER, (), [f"{RULES}第61条第2款"] * 2),
    (Published.DEPARTED_OFFICERS, CONGRESS, NATION, PRESIDIUM, NOTICE, (), [f"{RULES}第62条"] * 2),
    (
        Published.DEPARTED_STATE_COUNCIL_MEMBERS,
        CONGRESS,
        NATION,
        P,
        ORDER,
        (),
        [f"{RULES}第62条"] * 2,
    ),
    (
        Published.CONSTITUTIONAL_AMENDMENT,
        CONGRESS,
        NATION,
        PRESIDIUM,
        NOTICE,
        (),
        [f"{RULES}第63条"] * 2,
    ),
    (
        Published.LAW,
        CONGRESS,
        NATION,
        P,
        ORDER,
        NATIONAL_PRESS,
        [f"{RULES}第64条"] * 2
        + [f"{LAWMAKING}第28条"] * 2
        + [f"{RULES}第65条"] * 2
        + [f"{LAWMAKING}第62条第2款"] * 3,
    ),
    (Published.RESOLUTION, CONGRESS, NATION, None, None, NPC_WEB, [f"{RULES}第65条"] * 2),
    (Published.ANNOUNCEMENT, CONGRESS, NATION, None, None, NPC_WEB, [f"{RULES}第65条"] * 2),
    (Published.AGENDA, CONGRESS, NATION, None, None, OPEN, [f"{RULES}第17条第2款"]),
    (Published.SCHEDULE, CONGRESS, NATION, None, None, OPEN, [f"{RULES}第17条第2款"]),
    (Published.MEETING, CONGRESS, NATION, None, None, OPEN, [f"{RULES}第17条第2款"]),
    (
        Published.ELECTION_RESULT,
        CONGRESS,
        NATION,
        PRESIDER,
        None,
        SPOT,
        [f"{RULES}第40条第3款"] * 2,
    ),
    (
        Published.VOTE_RESULT,
        CONGRESS,
        NATION,
        PRESIDER,
        None,
        SPOT,
        [f"{RULES}第40条第3款"] * 2 + [f"{RULES}第59条第3款"] * 2,
    ),
    (Published.VOTES, CONGRESS, NATION, None, None, OPEN, [f"{RULES}第40条第3款"]),
    (Published.SESSION_DATE, COMMITTEE, NATION, SC, None, (), [f"{RULES}第2条第1款"]),
    (Published.MOVED_SESSION_DATE, COMMITTEE, NATION, SC, None, (), [f"{RULES}第2条第2款"]),
    (
        Published.MOVED_SESSION_DATE,
        COUNCIL,
        NATION,
        Publisher.COUNCIL_OF_CHAIRPERSONS,
        None,
        (),
        [f"{RULES}第2条第2款"],
    ),
    (
        Published.LAW,
        COMMITTEE,
        NATION,
        P,
        ORDER,
        NATIONAL_PRESS,
        [f"{SC_RULES}第49条第1款"] * 2
        + [f"{LAWMAKING}第47条"] * 2
        + [f"{SC_RULES}第51条"] * 2
        + [f"{LAWMAKING}第62条第2款"] * 3,
    ),
    (
        Published.RESOLUTION,
        COMMITTEE,
        NATION,
        SC,
        None,
        NPC_WEB,
        [f"{SC_RULES}第49条第2款"] + [f"{SC_RULES}第51条"] * 2,
    ),
    (
        Published.LEGAL_INTERPRETATION,
        COMMITTEE,
        NATION,
        SC,
        NOTICE,
        (),
        [f"{SC_RULES}第49条第3款"] * 2 + [f"{LAWMAKING}第52条"] * 2,
    ),
    (
        Published.DEPUTY_CHANGES,
        COMMITTEE,
        NATION,
        SC,
        NOTICE,
        (),
        [f"{SC_RULES}第49条第3款"] * 2,
    ),
    (Published.STATE_COUNCIL_MEMBERS, COMMITTEE, NATION, P, ORDER, (), [f"{SC_RULES}第50条"] * 2),
    (Published.TREATY, COMMITTEE, NATION, None, None, NPC_WEB, [f"{SC_RULES}第51条"] * 2),
    (Published.STATEMENT, COMMITTEE, NATION, None, None, NPC_WEB, [f"{SC_RULES}第51条"] * 2),
    (
        Published.EXPLANATION,
        COMMITTEE,
        NATION,
        None,
        None,
        NATIONAL_PRESS,
        [f"{SC_RULES}第51条"] * 2 + [f"{LAWMAKING}第62条第2款"] * 3,
    ),
    (Published.AGENDA, COMMITTEE, NATION, None, None, OPEN, [f"{SC_RULES}第16条"]),
    (Published.MEETING_LENGTH, COMMITTEE, NATION, None, None, OPEN, [f"{SC_RULES}第16条"]),
    (Published.SCHEDULE, COMMITTEE, NATION, None, None, OPEN, [f"{SC_RULES}第16条"]),
    (Published.MEETING, COMMITTEE, NATION, None, None, OPEN, [f"{SC_RULES}第16条"]),
    (
        Published.VOTE_RESULT,
        COMMITTEE,
        NATION,
        PRESIDER,
        None,
        SPOT,
        [f"{SC_RULES}第45条第2款"] * 2,
    ),
    (Published.WORK_REPORT, COMMITTEE, NATION, None, None, TOLD, [f"{SUPERVISION}第17条第3款"] * 2),
    (
        Published.FINANCIAL_REPORT,
        COMMITTEE,
        Level.COUNTY,
        None,
        None,
        TOLD,
        [f"{SUPERVISION}第29条第3款"] * 2,
    ),
    (
        Published.INSPECTION_REPORT,
        COMMITTEE,
        PROVINCE,
        None,
        None,
        TOLD,
        [f"{SUPERVISION}第37条第3款"] * 2,
    ),
    (Published.SUPERVISION_PLAN, COMMITTEE, CITY, None, None, OPEN, [f"{SUPERVISION}第63条第2款"]),
    (Published.SESSION_DATE, COMMITTEE, Level.COUNTY, SC, None, (), [f"{ORGANIC}第14条第1款"]),
    (
        Published.MOVED_SESSION_DATE,
        COUNCIL,
        Level.COUNTY,
        Publisher.COUNCIL_OF_CHAIRPERSONS,
        None,
        (),
        [f"{ORGANIC}第14条第2款"],
    ),
    (
        Published.SESSION_DATE,
        Body.PRESIDIUM,
        Level.TOWN,
        PRESIDIUM,
        None,
        (),
        [f"{ORGANIC}第14条第1款"],
    ),
    (
        Published.MOVED_SESSION_DATE,
        Body.PRESIDIUM,
        Level.TOWN,
        PRESIDIUM,
        None,
        (),
        [f"{ORGANIC}第14条第2款"],
    ),
    *(
        (
            Published.REGULATION,
            of,
            level,
            by,
            NOTICE,
            LOCAL_PRESS,
            [f"{LAWMAKING}第88条第{paragraph}款"] * 2 + [f"{LAWMAKING}第89条第1款"] * 4,
        )
        for of, level, by, paragraph in (
            (CONGRESS, PROVINCE, PRESIDIUM, 1),
            (COMMITTEE, PROVINCE, SC, 2),
            (CONGRESS, CITY, SC, 3),
            (COMMITTEE, CITY, SC, 3),
        )
    ),
    (
        Published.AUTONOMY_REGULATION,
        CONGRESS,
        Level.AUTONOMOUS_COUNTY,
        SC,
        NOTICE,
        LOCAL_PRESS,
        [f"{LAWMAKING}第88条第4款"] * 2 + [f"{LAWMAKING}第89条第1款"] * 4,
    ),
    (
        Published.EXPLANATION,
        CONGRESS,
        PROVINCE,
        None,
        None,
        LOCAL_PRESS,
        [f"{LAWMAKING}第89条第1款"] * 4,
    ),
]


@pytest.mark.parametrize("case", NATIONAL, ids=lambda case: f"{case[0].name}-{case[1].name}")
def test_a_lawful_publication_cites_every_text(case: Any) -> None:
    """Who, in what form and where, each by its article."""
    what, of, level, by, form, outlets, want = case
    ruling = published(what, of, level, by, form, outlets)

    assert verdict(ruling) is True
    assert want == cited(ruling)


@pytest.mark.parametrize("case", NATIONAL, ids=lambda case: f"{case[0].name}-{case[1].name}")
def test_each_part_of_a_duty_is_asked(case: Any) -> None:
    """Another publisher, no form, or one place less, and it is not as the text asks."""
    what, of, level, by, form, outlets, _ = case
    lacking = [
        published(what, of, level, by, form, outlets[:i] + outlets[i + 1 :])
        for i in range(len(outlets))
    ]
    if by is not None:
        lacking.append(published(what, of, level, Publisher.APPOINTEE, form, outlets))
    if form is not None:
        lacking.append(published(what, of, level, by, None, outlets))

    assert lacking
    assert [False] * len(lacking) == [verdict(ruling) for ruling in lacking]


FIRST = [
    (Published.OFFICERS, CONGRESS, NATION, date(2021, 3, 12)),
    (Published.STATE_COUNCIL_MEMBERS, CONGRESS, NATION, date(2021, 3, 12)),
    (Published.DEPARTED_OFFICERS, CONGRESS, NATION, date(2021, 3, 12)),
    (Published.DEPARTED_STATE_COUNCIL_MEMBERS, CONGRESS, NATION, date(2021, 3, 12)),
    (Published.CONSTITUTIONAL_AMENDMENT, CONGRESS, NATION, date(2021, 3, 12)),
    (Published.LAW, CONGRESS, NATION, date(2023, 3, 15)),
    (Published.RESOLUTION, CONGRESS, NATION, date(2021, 3, 12)),
    (Published.MEETING, CONGRESS, NATION, date(2021, 3, 12)),
    (Published.VOTE_RESULT, CONGRESS, NATION, date(2021, 3, 12)),
    (Published.VOTES, CONGRESS, NATION, date(2021, 3, 12)),
    (Published.SESSION_DATE, COMMITTEE, NATION, date(2021, 3, 12)),
    (Published.LAW, COMMITTEE, NATION, date(2023, 3, 15)),
    (Published.RESOLUTION, COMMITTEE, NATION, date(2022, 6, 25)),
    (Published.DEPUTY_CHANGES, COMMITTEE, NATION, date(2022, 6, 25)),
    (Published.LEGAL_INTERPRETATION, COMMITTEE, NATION, date(2023, 3, 15)),
    (Published.STATE_COUNCIL_MEMBERS, COMMITTEE, NATION, date(2022, 6, 25)),
    (Published.AGENDA, COMMITTEE, NATION, date(2022, 6, 25)),
    (Published.MEETING, COMMITTEE, NATION, date(2022, 6, 25)),
    (Published.VOTE_RESULT, COMMITTEE, NATION, date(2009, 4, 24)),
    (Published.WORK_REPORT, COMMITTEE, NATION, date(2007, 1, 1)),
    (Published.FINANCIAL_REPORT, COMMITTEE, NATION, date(2007, 1, 1)),
    (Published.INSPECTION_REPORT, COMMITTEE, NATION, date(2007, 1, 1)),
    (Published.SUPERVISION_PLAN, COMMITTEE, NATION, date(2007, 1, 1)),
    (Published.SESSION_DATE, COMMITTEE, PROVINCE, date(2022, 3, 12)),
    (Published.MOVED_SESSION_DATE, COUNCIL, PROVINCE, date(2022, 3, 12)),
    (Published.SESSION_DATE, Body.PRESIDIUM, Level.TOWN, date(2022, 3, 12)),
    (Published.REGULATION, CONGRESS, PROVINCE, date(2023, 3, 15)),
    (Published.REGULATION, COMMITTEE, PROVINCE, date(2023, 3, 15)),
    (Published.REGULATION, COMMITTEE, CITY, date(2023, 3, 15)),
    (Published.AUTONOMY_REGULATION, CONGRESS, Level.AUTONOMOUS_COUNTY, date(2023, 3, 15)),
]


@pytest.mark.parametrize(("what", "of", "level", "first"), FIRST)
def test_publication_is_answered_from_its_first_day(
    what: Published, of: Body, level: Level, first: date
) -> None:
    """The day before, a text is missing."""
    ruling = published(what, of, level, on=first)

    assert ruling.grounds
    with pytest.raises(npc.NotInForceError):
        published(what, of, level, on=first - DAY)


LAST_OF_2006 = date(2024, 11, 8)


@pytest.mark.parametrize(
    ("what", "then", "now"),
    [
        (Published.WORK_REPORT, ["第14条第2款"] * 2, ["第17条第3款"] * 2),
        (Published.FINANCIAL_REPORT, ["第20条第2款"] * 2, ["第29条第3款"] * 2),
        (Published.INSPECTION_REPORT, ["第27条第2款"] * 2, ["第37条第3款"] * 2),
        (Published.SUPERVISION_PLAN, ["第23条"] * 2 + ["第8条第2款"] * 2, ["第63条第2款"]),
    ],
)
def test_supervision_is_published_by_the_text_of_the_day(
    what: Published, then: list[str], now: list[str]
) -> None:
    """The Supervision Law of 2006 ends on 8 November 2024."""
    old = published(what, COMMITTEE, PROVINCE, outlets=TOLD, on=LAST_OF_2006)
    new = published(what, COMMITTEE, PROVINCE, outlets=TOLD, on=LAST_OF_2006 + DAY)

    assert [SUPERVISION_2006 + one for one in then] == cited(old)
    assert [SUPERVISION + one for one in now] == cited(new)


def test_a_plan_of_2006_goes_to_members_too() -> None:
    """印发常务委员会组成人员并向社会公布 was asked until 2024."""
    both = (Outlet.MEMBERS, Outlet.PUBLIC)
    plan = Published.SUPERVISION_PLAN
    old = [published(plan, COMMITTEE, PROVINCE, outlets=x, on=LAST_OF_2006) for x in (both, OPEN)]

    assert [True, False] == [one.holds for one in old]


def test_results_of_2009_and_of_2022() -> None:
    """The two editions of the NPCSC's rules say the same at other places."""
    what = Published.VOTE_RESULT
    old = published(what, COMMITTEE, NATION, PRESIDER, None, SPOT, on=date(2022, 6, 24))
    new = published(what, COMMITTEE, NATION, PRESIDER, None, SPOT, on=date(2022, 6, 25))

    assert [f"{SC_2009}第32条第2款"] * 2 == cited(old)
    assert [f"{SC_RULES}第45条第2款"] * 2 == cited(new)


@pytest.mark.parametrize(("days", "holds"), [(4, True), (5, True), (6, False)])
def test_guangdongs_five_days_in_the_daily(days: int, *, holds: bool) -> None:
    """决定、决议应当自通过之日起五日内在《南方日报》刊登."""
    places = dict.fromkeys((Outlet.GAZETTE, Outlet.CONGRESS_WEBSITE), PASSED)
    ruling = publication_valid(
        Published.RESOLUTION,
        of=COMMITTEE,
        level=PROVINCE,
        passed=PASSED,
        by=SC,
        form=NOTICE,
        outlets={**places, Outlet.DAILY: PASSED + days * DAY},
        on=ON,
        profile=GUANGDONG,
    )
    rules = "《广东省人民代表大会常务委员会议事规则》（2023）"

    assert verdict(ruling) is holds
    assert [f"{rules}第53条第1款"] * 2 + [f"{rules}第55条第1款"] * 4 == cited(ruling)


def test_an_agenda_may_be_withheld_where_the_text_says_so() -> None:
    """The NPCSC's and Guangdong's councils may keep an agenda back; the NPC's rules say nothing."""
    agenda = Published.AGENDA
    nation = [published(agenda, of, NATION, withheld=True) for of in (COMMITTEE, CONGRESS)]
    province = published(agenda, COMMITTEE, PROVINCE, withheld=True, profile=GUANGDONG)

    assert [True, False, True] == [verdict(one) for one in (*nation, province)]


# ---------------------------------------------------------------- records

SIGNED = (RecordStep.RECORDED, RecordStep.SIGNED, RecordStep.BRIEFED, RecordStep.ARCHIVED)


@pytest.mark.parametrize(
    ("what", "of", "on", "steps", "cites"),
    [
        (
            Kept.SPEECHES,
            CONGRESS,
            ON,
            (RecordStep.BRIEFED, RecordStep.ISSUED),
            f"{RULES}第17条第3款",
        ),
        (Kept.SPEECHES, COMMITTEE, ON, SIGNED, f"{SC_RULES}第44条第2款"),
        (Kept.SPEECHES, COMMITTEE, date(2022, 6, 24), SIGNED, f"{SC_2009}第31条第2款"),
    ],
)
def test_national_records(
    what: Kept, of: Body, on: date, steps: tuple[RecordStep, ...], cites: str
) -> None:
    """Every step is asked, each by its article."""
    whole = record_valid(what, steps, of=of, level=NATION, on=on)
    short = [
        record_valid(what, steps[:i] + steps[i + 1 :], of=of, level=NATION, on=on)
        for i in range(len(steps))
    ]

    assert verdict(whole) is True
    assert [cites] * len(steps) == cited(whole)
    assert [False] * len(steps) == [verdict(one) for one in short]


@pytest.mark.parametrize(
    ("of", "first"), [(CONGRESS, date(2021, 3, 12)), (COMMITTEE, date(2009, 4, 24))]
)
def test_records_are_answered_from_their_first_day(of: Body, first: date) -> None:
    """The day before, the rules of procedure are missing."""
    assert verdict(record_valid(Kept.SPEECHES, SIGNED, of=of, level=NATION, on=first)) is not None
    with pytest.raises(npc.NotInForceError):
        record_valid(Kept.SPEECHES, SIGNED, of=of, level=NATION, on=first - DAY)


# ---------------------------------------------------------------- agendas

A, S = AgendaActor, AgendaStep
AGENDAS = [
    (S.AGENDA_DRAFT, CONGRESS, NATION, A.STANDING_COMMITTEE, [f"{RULES}第5条第1款第1项"]),
    (S.AGENDA_DISCUSSED, CONGRESS, NATION, A.DELEGATIONS, [f"{RULES}第8条第3款"]),
    (S.AGENDA_REVISED, CONGRESS, NATION, A.COUNCIL_OF_CHAIRPERSONS, [f"{RULES}第8条第4款"]),
    (
        S.AGENDA_ADOPTED,
        CONGRESS,
        NATION,
        A.PREPARATORY_MEETING,
        [f"{RULES}第8条第1款", f"{NPC_LAW}第11条第1款"],
    ),
    (S.PREPARATORY_PRESIDER, CONGRESS, NATION, A.STANDING_COMMITTEE, [f"{RULES}第8条第2款"]),
    (
        S.SCHEDULE,
        CONGRESS,
        NATION,
        A.PRESIDIUM,
        [f"{RULES}第10条第1款第2项", f"{NPC_LAW}第14条第1款第1项"],
    ),
    (S.SCHEDULE_CHANGE, CONGRESS, NATION, A.PRESIDIUM_CHAIRS, [f"{NPC_LAW}第15条第2款"]),
    (
        S.AGENDA_DRAFT,
        COMMITTEE,
        NATION,
        A.COUNCIL_OF_CHAIRPERSONS,
        [f"{SC_RULES}第8条第1款", f"{NPC_LAW}第25条第1款第1项"],
    ),
    (S.AGENDA_ADOPTED, COMMITTEE, NATION, A.PLENARY_MEETING, [f"{SC_RULES}第8条第1款"]),
    (
        S.AGENDA_CHANGE,
        COMMITTEE,
        NATION,
        A.COUNCIL_OF_CHAIRPERSONS,
        [f"{SC_RULES}第8条第2款", f"{NPC_LAW}第25条第1款第1项"],
    ),
    (S.AGENDA_CHANGE_DECIDED, COMMITTEE, NATION, A.PLENARY_MEETING, [f"{SC_RULES}第8条第2款"]),
    (S.SCHEDULE, COMMITTEE, NATION, A.COUNCIL_OF_CHAIRPERSONS, [f"{SC_RULES}第8条第3款"]),
    (
        S.AGENDA_ADOPTED,
        CONGRESS,
        Level.COUNTY,
        A.PREPARATORY_MEETING,
        [f"{ORGANIC}第17条第1款"],
    ),
    (
        S.PREPARATORY_PRESIDER,
        CONGRESS,
        Level.COUNTY,
        A.STANDING_COMMITTEE,
        [f"{ORGANIC}第17条第2款"],
    ),
    (
        S.AGENDA_DRAFT,
        COMMITTEE,
        Level.COUNTY,
        A.COUNCIL_OF_CHAIRPERSONS,
        [f"{ORGANIC}第54条第2款第1项"],
    ),
    (
        S.AGENDA_CHANGE,
        COMMITTEE,
        Level.COUNTY,
        A.COUNCIL_OF_CHAIRPERSONS,
        [f"{ORGANIC}第54条第2款第1项"],
    ),
]


@pytest.mark.parametrize(("step", "of", "level", "by", "want"), AGENDAS)
def test_who_has_a_part_in_an_agenda(
    step: AgendaStep, of: Body, level: Level, by: AgendaActor, want: list[str]
) -> None:
    """One actor is right, and every other wrong."""
    rulings = {
        actor: agenda_step_valid(step, actor, of=of, level=level, on=ON) for actor in AgendaActor
    }

    assert [by] == [actor for actor, ruling in rulings.items() if ruling.holds]
    assert want == cited(rulings[by])
    assert not any(ruling.undecided for ruling in rulings.values())


AGENDA_FIRST = {
    (CONGRESS, NATION): date(2021, 3, 12),
    (CONGRESS, Level.COUNTY): date(2022, 3, 12),
    (COMMITTEE, Level.COUNTY): date(2022, 3, 12),
}


@pytest.mark.parametrize(("step", "of", "level", "by"), [case[:4] for case in AGENDAS])
def test_agendas_are_answered_from_their_first_day(
    step: AgendaStep, of: Body, level: Level, by: AgendaActor
) -> None:
    """The day before, no text is known."""
    first = AGENDA_FIRST.get((of, level), date(2009, 4, 24))
    if (step, of, level) == (S.SCHEDULE, COMMITTEE, NATION):
        first = date(2022, 6, 25)

    assert agenda_step_valid(step, by, of=of, level=level, on=first).holds
    with pytest.raises(npc.NotInForceError):
        agenda_step_valid(step, by, of=of, level=level, on=first - DAY)


@pytest.mark.parametrize(
    ("step", "by", "want"),
    [
        (S.AGENDA_DRAFT, A.COUNCIL_OF_CHAIRPERSONS, "第5条第1款"),
        (S.AGENDA_ADOPTED, A.PLENARY_MEETING, "第5条第1款"),
        (S.AGENDA_CHANGE, A.COUNCIL_OF_CHAIRPERSONS, "第5条第2款"),
        (S.AGENDA_CHANGE_DECIDED, A.PLENARY_MEETING, "第5条第2款"),
    ],
)
def test_agendas_by_the_rules_of_2009(step: AgendaStep, by: AgendaActor, want: str) -> None:
    """They hold until 24 June 2022."""
    ruling = agenda_step_valid(step, by, of=COMMITTEE, level=NATION, on=date(2022, 6, 24))

    assert SC_2009 + want == cited(ruling)[0]
    assert ruling.holds


@pytest.mark.parametrize("level", [NATION, Level.COUNTY])
def test_the_committee_of_the_term_before_presides_over_the_first(level: Level) -> None:
    """每届第一次会议的预备会议，由上届常务委员会主持."""
    old, now = A.PREVIOUS_STANDING_COMMITTEE, A.STANDING_COMMITTEE
    first = [
        agenda_step_valid(
            S.PREPARATORY_PRESIDER, by, of=CONGRESS, level=level, on=ON, first_of_term=True
        ).holds
        for by in (old, now)
    ]

    assert [True, False] == first


# ---------------------------------------------------------------- councils

HELD = {Post.CHAIR: 1, Post.VICE_CHAIR: 5, Post.SECRETARY_GENERAL: 1, Post.MEMBER: 60}
UPPER = {Post.CHAIR: 1, Post.VICE_CHAIR: 5, Post.SECRETARY_GENERAL: 1}
COUNTY_HELD = {Post.CHAIR: 1, Post.VICE_CHAIR: 5, Post.MEMBER: 25}
COUNTY = {Post.CHAIR: 1, Post.VICE_CHAIR: 5}


@pytest.mark.parametrize(
    ("level", "held", "sitting", "want"),
    [
        (NATION, HELD, UPPER, [f"{NPC_LAW}第25条第1款"] * 3 + [f"{CONSTITUTION}第68条第2款"] * 3),
        (PROVINCE, HELD, UPPER, [f"{ORGANIC}第54条第1款"] * 3),
        (CITY, HELD, UPPER, [f"{ORGANIC}第54条第1款"] * 3),
        (Level.COUNTY, COUNTY_HELD, COUNTY, [f"{ORGANIC}第54条第1款"] * 2),
    ],
)
def test_who_makes_up_a_council(
    level: Level, held: dict[Post, int], sitting: dict[Post, int], want: list[str]
) -> None:
    """All who hold the posts, and no ordinary member."""
    whole = council_valid(level, in_office=held, sitting=sitting, on=ON)
    fewer = council_valid(level, in_office=held, sitting={**sitting, Post.VICE_CHAIR: 4}, on=ON)
    more = council_valid(level, in_office=held, sitting={**sitting, Post.MEMBER: 1}, on=ON)

    assert want == cited(whole)
    assert [True, False, False] == [verdict(one) for one in (whole, fewer, more)]


@pytest.mark.parametrize(
    ("level", "first"),
    [(NATION, date(2018, 3, 11)), (PROVINCE, date(2022, 3, 12)), (Level.COUNTY, date(2022, 3, 12))],
)
def test_councils_are_answered_from_their_first_day(level: Level, first: date) -> None:
    """The day before, no text is known."""
    held = {Post.CHAIR: 1}

    assert council_valid(level, in_office=held, sitting=held, on=first).holds
    with pytest.raises(npc.NotInForceError):
        council_valid(level, in_office=held, sitting=held, on=first - DAY)


C = CouncilAct
ACTS: list[tuple[CouncilAct, str, str, bool | None]] = [
    (C.MEETING_LENGTH, f"{NPC_LAW}第25条第1款第1项", f"{ORGANIC}第54条第2款第1项", True),
    (C.AGENDA_DRAFT, f"{NPC_LAW}第25条第1款第1项", f"{ORGANIC}第54条第2款第1项", True),
    (C.AGENDA_ADVICE, f"{NPC_LAW}第25条第1款第1项", f"{ORGANIC}第54条第2款第1项", True),
    (C.REFERRAL, f"{NPC_LAW}第25条第1款第2项", f"{ORGANIC}第54条第2款第2项", True),
    (C.PUT_TO_VOTE, f"{NPC_LAW}第25条第1款第3项", f"{ORGANIC}第54条第2款第3项", True),
    (C.NEXT_STEP, f"{NPC_LAW}第25条第1款第3项", f"{ORGANIC}第54条第2款第3项", True),
    (C.YEARLY_PLAN, f"{NPC_LAW}第25条第1款第4项", f"{ORGANIC}第54条第2款第4项", True),
    (C.COORDINATION, f"{NPC_LAW}第25条第1款第5项", f"{ORGANIC}第54条第2款第5项", True),
    (C.OTHER_DAILY_WORK, f"{NPC_LAW}第25条第1款第6项", f"{ORGANIC}第54条第2款第6项", None),
    (C.RESOLUTION, f"{SC_RULES}第45条第1款", f"{ORGANIC}第51条第4款", False),
    (C.REPORT_RESOLUTION, f"{SUPERVISION}第17条第1款", f"{SUPERVISION}第17条第1款", False),
    (C.APPOINTMENT, f"{NPC_LAW}第31条", f"{ORGANIC}第50条第1款", False),
    (C.REMOVAL, f"{NPC_LAW}第32条", f"{SUPERVISION}第62条第3款", False),
    (C.INVESTIGATION, f"{SUPERVISION}第56条第1款", f"{ORGANIC}第58条第1款", False),
]
SINCE = {
    NPC_LAW: date(2021, 3, 12),
    ORGANIC: date(2022, 3, 12),
    SC_RULES: date(2022, 6, 25),
    SUPERVISION: date(2024, 11, 9),
}


@pytest.mark.parametrize(("act", "nation", "local", "want"), ACTS)
def test_what_a_council_may_do(
    act: CouncilAct, nation: str, local: str, *, want: bool | None
) -> None:
    """Its six items, and what is its committee's alone, each from its first day."""
    for level, cites in ((NATION, nation), (Level.COUNTY, local)):
        first = SINCE[cites.partition("第")[0]]
        ruling = council_act_valid(act, level=level, on=first)

        assert want is verdict(ruling)
        assert [cites] == cited(ruling)
        with pytest.raises(npc.NotInForceError):
            council_act_valid(act, level=level, on=first - DAY)


def test_who_decides_the_agenda_is_not_the_council() -> None:
    """The nation's rules say so, and local ones where they were read; no statute does."""
    rules = "《重庆市人民代表大会常务委员会议事规则》（2023）"
    act = CouncilAct.AGENDA
    nation = [council_act_valid(act, level=NATION, on=on) for on in (ON, date(2022, 6, 24))]
    local = council_act_valid(act, level=Level.MUNICIPALITY, on=ON, profile=CHONGQING)
    silent = council_act_valid(act, level=PROVINCE, on=ON)

    assert [[f"{SC_RULES}第8条第1款"], [f"{SC_2009}第5条第1款"]] == [cited(x) for x in nation]
    assert [f"{rules}第9条第1款"] == cited(local)
    assert [False, False, False, None] == [verdict(one) for one in (*nation, local, silent)]
    with pytest.raises(npc.NotInForceError):
        council_act_valid(act, level=NATION, on=date(2009, 4, 23))


def test_henan_says_who_presides_over_its_council() -> None:
    """The chair, or a vice-chair whom the chair entrusts with it."""
    rules = "《河南省人民代表大会常务委员会工作条例》（2010）"

    def presided(by: Post | None, *, entrusted: bool = False) -> npc.Ruling:
        return council_presider_valid(by, level=PROVINCE, on=ON, entrusted=entrusted, profile=HENAN)

    asked = [
        presided(Post.CHAIR),
        presided(Post.VICE_CHAIR, entrusted=True),
        presided(Post.VICE_CHAIR),
        presided(Post.SECRETARY_GENERAL, entrusted=True),
        presided(None),
    ]
    assert [True, True, False, False, False] == [verdict(one) for one in asked]
    assert [f"{rules}第19条第1款"] == cited(asked[0])
    assert council_presider_valid(Post.CHAIR, level=PROVINCE, on=ON).undecided


def test_henan_repeats_who_makes_up_its_council() -> None:
    """Its own text stands beside the statute."""
    rules = "《河南省人民代表大会常务委员会工作条例》（2010）"
    ruling = council_valid(PROVINCE, in_office=HELD, sitting=UPPER, on=ON, profile=HENAN)

    assert [f"{ORGANIC}第54条第1款"] * 3 + [f"{rules}第18条"] == cited(ruling)


# ---------------------------------------------------------------- the places

PLACES = {
    "beijing": BEIJING,
    "chongqing": CHONGQING,
    "guangdong": GUANGDONG,
    "henan": HENAN,
    "shandong": SHANDONG,
    "shanghai": SHANGHAI,
    "zhejiang": ZHEJIANG,
}
COUNCIL_ONLY, PLENARY = ("主任会议",), ("常务委员会全体会议",)
EITHER = ("常务委员会会议", "常务委员会全体会议")
CHAIR_TOO = ("主任", "主任会议")
BRIEFED = ("整理、编印简报", "印发会议或者代表")
CHECKED = ("工作人员记录", "发言人核对签字", "整理、编印简报", "存档、归档")
PRESIDES = ("常务委员会", "上届常务委员会")
PREPARATORY, ALL_DELEGATIONS = ("预备会议",), ("各代表团",)
THE_COMMITTEE, THE_PRESIDIUM = ("常务委员会",), ("主席团",)
PRESIDIUM_CHAIRS = ("主席团常务主席",)
SAID: dict[str, dict[str, tuple[tuple[str, ...], str]]] = {
    "guangdong.committee": {
        "agenda_draft": (COUNCIL_ONLY, "第7条第1款"),
        "agenda_adopted": (PLENARY, "第7条第1款"),
        "schedule_draft": (COUNCIL_ONLY, "第7条第1款"),
        "schedule": (PLENARY, "第7条第1款"),
        "agenda_change": (COUNCIL_ONLY, "第7条第2款"),
        "agenda_change_decided": (PLENARY, "第7条第2款"),
        "speech_records": (CHECKED, "第48条第3款"),
    },
    "chongqing.committee": {
        "schedule": (COUNCIL_ONLY, "第9条第1款"),
        "agenda_draft": (COUNCIL_ONLY, "第9条第1款"),
        "agenda_adopted": (PLENARY, "第9条第1款"),
        "agenda_change": (COUNCIL_ONLY, "第9条第2款"),
        "agenda_change_decided": (EITHER, "第9条第2款"),
        "speech_records": (CHECKED, "第43条第3款"),
        "meeting_records": (("存档、归档",), "第48条第1款"),
        "minutes": (("形成会议纪要", "秘书长签发"), "第48条第2款"),
    },
    "zhejiang.committee": {
        "agenda_draft": (COUNCIL_ONLY, "第6条"),
        "agenda_adopted": (PLENARY, "第6条"),
        "agenda_change": (COUNCIL_ONLY, "第6条"),
        "agenda_change_decided": (PLENARY, "第6条"),
        "speech_records": (CHECKED, "第42条第3款"),
    },
    "shanghai.committee": {
        "agenda_draft": (COUNCIL_ONLY, "第4条第1款"),
        "agenda_adopted": (PLENARY, "第4条第1款"),
        "agenda_change": (CHAIR_TOO, "第4条第2款"),
        "agenda_change_decided": (PLENARY, "第4条第2款"),
        "speech_records": (("工作人员记录", "存档、归档"), "第41条第1款"),
    },
    "beijing.committee": {
        "agenda_draft": (COUNCIL_ONLY, "第4条第1款"),
        "agenda_adopted": (EITHER, "第4条第1款"),
        "agenda_change": (CHAIR_TOO, "第4条第2款"),
        "agenda_change_decided": (EITHER, "第4条第2款"),
        "meeting_records": (("录音、制作光盘", "存档、归档"), "第39条"),
    },
    "henan.committee": {
        "schedule": (COUNCIL_ONLY, "第6条第2款"),
        "agenda_draft": (COUNCIL_ONLY, "第18条第1款第2项"),
        "council_minutes": (("办公厅印发",), "第20条"),
    },
    "shandong.committee": {},
    "chongqing.congress": {},
    "shanghai.congress": {
        "agenda_draft": (THE_COMMITTEE, "第7条第1款第1项"),
        "preparatory_presider": (PRESIDES, "第11条第1款"),
        "agenda_adopted": (PREPARATORY, "第11条第2款"),
        "agenda_discussed": (ALL_DELEGATIONS, "第11条第3款"),
        "agenda_revised": (COUNCIL_ONLY, "第11条第4款"),
        "schedule": (THE_PRESIDIUM, "第14条第1款第2项"),
        "schedule_change": (PRESIDIUM_CHAIRS, "第15条第1款第3项"),
        "speech_records": (BRIEFED, "第67条"),
    },
    "beijing.congress": {
        "agenda_draft": (THE_COMMITTEE, "第6条第1款第2项"),
        "agenda_discussed": (ALL_DELEGATIONS, "第8条第2款第1项"),
        "agenda_revised": (("常务委员会", "在常务委员会授权范围内的主任会议"), "第9条"),
        "agenda_adopted": (PREPARATORY, "第10条第1款"),
        "preparatory_presider": (PRESIDES, "第10条第2款"),
        "schedule": (THE_PRESIDIUM, "第12条第1款第1项"),
        "speech_records": (BRIEFED, "第48条"),
    },
    "shandong.congress": {
        "agenda_draft": (THE_COMMITTEE, "第7条第1款第1项"),
        "agenda_adopted": (PREPARATORY, "第10条第1款"),
        "preparatory_presider": (PRESIDES, "第10条第2款"),
        "agenda_discussed": (ALL_DELEGATIONS, "第12条第1款"),
        "agenda_revised": (COUNCIL_ONLY, "第12条第2款"),
        "schedule": (THE_PRESIDIUM, "第14条第1款第2项"),
        "schedule_change": (PRESIDIUM_CHAIRS, "第15条第2款"),
        "speech_records": (BRIEFED, "第22条第2款"),
    },
    "guangdong.congress": {
        "agenda_draft": (THE_COMMITTEE, "第7条第1款第1项"),
        "agenda_adopted": (PREPARATORY, "第10条第1款"),
        "preparatory_presider": (PRESIDES, "第10条第2款"),
        "agenda_discussed": (ALL_DELEGATIONS, "第10条第3款"),
        "agenda_revised": (COUNCIL_ONLY, "第10条第4款"),
        "schedule": (THE_PRESIDIUM, "第12条第2款第2项"),
        "speech_records": (BRIEFED, "第17条第3款"),
    },
    "henan.congress": {
        "agenda_draft": (THE_COMMITTEE, "第6条第1款第1项"),
        "agenda_discussed": (ALL_DELEGATIONS, "第10条"),
        "agenda_adopted": (PREPARATORY, "第11条第1款"),
        "preparatory_presider": (PRESIDES, "第11条第3款"),
        "schedule": (THE_PRESIDIUM, "第13条第1款第2项"),
        "schedule_change": (PRESIDIUM_CHAIRS, "第14条第2款"),
        "speech_records": (BRIEFED, "第17条"),
    },
    "zhejiang.congress": {
        "agenda_draft": (THE_COMMITTEE, "第7条第1款第1项"),
        "agenda_adopted": (PREPARATORY, "第10条第1款"),
        "preparatory_presider": (PRESIDES, "第10条第2款"),
        "agenda_discussed": (ALL_DELEGATIONS, "第11条第1款"),
        "agenda_revised": (COUNCIL_ONLY, "第11条第2款"),
        "schedule": (THE_PRESIDIUM, "第13条第1款第1项"),
        "schedule_change": (PRESIDIUM_CHAIRS, "第14条第2款"),
        "speech_records": (BRIEFED, "第66条"),
    },
}


@pytest.mark.parametrize("key", SAID)
def test_every_local_actor_and_step_with_its_article(key: str) -> None:
    """Who and what each place names, and no field besides."""
    name, _, group = key.partition(".")
    rules: Any = getattr(PLACES[name], group)
    found: dict[str, tuple[tuple[str, ...], str]] = {}
    for field in () if rules is None else type(rules).__annotations__:
        one = getattr(rules, field)
        if isinstance(one, npc.Provision) and _named(one.value):
            found[field] = (
                tuple(who.value for who in one.value),
                "第" + str(one.source).partition("）第")[2],
            )

    assert SAID[key] == found


def _named(value: object) -> bool:
    """Say whether a value is a sequence of actors or of steps."""
    return isinstance(value, tuple) and isinstance(value[0], AgendaActor | RecordStep)


WEB_DAILY = "常务委员会公报+本地方人民代表大会网站+条文指名的日报"
PUBLICATIONS = {
    "guangdong.committee": {
        "agenda_open": ("AGENDA", "", "", "社会", "unless", "第15条"),
        "meeting_open": ("MEETING_LENGTH+SCHEDULE+MEETING", "", "", "社会", "", "第15条"),
        "reports_published": (
            "WORK_REPORT+FINANCIAL_REPORT+INSPECTION_REPORT",
            "",
            "",
            "本级人大代表+社会",
            "",
            "第33条",
        ),
        "vote_result": ("VOTE_RESULT", "会议主持人", "", "", "spot", "第51条第2款"),
        "announced": ("REGULATION+RESOLUTION", "常务委员会", "公告", "", "", "第53条第1款"),
        "announced_persons": ("OFFICERS+DEPUTY_CHANGES", "常务委员会", "", "", "", "第54条"),
        "printed": (
            "REGULATION+RESOLUTION+OFFICERS+EXPLANATION+ANNOUNCEMENT",
            "",
            "",
            WEB_DAILY,
            "promptly",
            "第55条第1款",
        ),
    },
    "chongqing.committee": {
        "interpellation_published": ("INTERPELLATION", "", "", "", "promptly", "第42条"),
        "vote_result": ("VOTE_RESULT", "会议主持人", "", "", "spot", "第46条第1款"),
        "printed": ("REGULATION+RESOLUTION", "", "", WEB_DAILY, "promptly", "第47条"),
    },
    "zhejiang.committee": {
        "meeting_open": ("MEETING", "", "", "社会", "promptly", "第16条"),
        "vote_result": ("VOTE_RESULT", "会议主持人", "", "", "spot", "第45条第2款"),
        "printed": (
            "REGULATION+OFFICERS+RESOLUTION",
            "",
            "",
            "本地方人民代表大会网站+条文指名的日报+常务委员会公报",
            "promptly",
            "第46条",
        ),
    },
    "shanghai.committee": {
        "reports_published": (
            "WORK_REPORT+FINANCIAL_REPORT+INSPECTION_REPORT",
            "",
            "",
            "本级人大代表+社会",
            "",
            "第27条",
        ),
        "vote_result": ("VOTE_RESULT", "会议主持人", "", "", "spot", "第37条第2款"),
        "printed": (
            "REGULATION+RESOLUTION+MEETING",
            "",
            "",
            "常务委员会公报+在本行政区域范围内发行的报纸+电台+电视台",
            "",
            "第41条第2款",
        ),
    },
    "beijing.committee": {
        "reports_published": (
            "WORK_REPORT",
            "常务委员会工作机构",
            "",
            "本级人大代表+社会",
            "",
            "第25条第2款",
        ),
        "vote_result": ("VOTE_RESULT", "会议主持人", "", "", "spot", "第35条第2款"),
        "printed": (
            "REGULATION+RESOLUTION+MINUTES",
            "",
            "",
            "常务委员会公报+常务委员会组成人员+本级人大代表",
            "",
            "第39条",
        ),
        "printed_in_daily": ("REGULATION+RESOLUTION", "", "", "条文指名的日报", "", "第40条"),
    },
    "henan.committee": {},
    "shandong.committee": {},
    "shanghai.congress": {
        "session_date": ("SESSION_DATE", "常务委员会", "", "", "", "第8条第1款"),
        "election_result": (
            "ELECTION_RESULT+VOTE_RESULT",
            "会议主持人",
            "",
            "",
            "spot",
            "第49条第3款",
        ),
        "votes_published": ("VOTES", "", "", "", "", "第49条第3款"),
        "vote_result": ("VOTE_RESULT", "会议主持人", "", "", "spot", "第69条第2款"),
    },
    "beijing.congress": {
        "election_result": ("ELECTION_RESULT", "主席团", "", "", "", "第35条第2款"),
        "votes_published": ("VOTES", "", "", "", "", "第35条第2款"),
        "vote_result": ("VOTE_RESULT", "会议主持人", "", "", "spot", "第51条"),
    },
    "shandong.congress": {
        "election_result": ("ELECTION_RESULT", "大会执行主席", "", "", "spot", "第44条第3款"),
        "votes_published": ("VOTES", "", "", "", "", "第44条第3款"),
        "vote_result": (
            "VOTE_RESULT",
            "大会执行主席+大会执行主席指定的人员",
            "",
            "",
            "spot",
            "第65条第2款",
        ),
    },
    "guangdong.congress": {
        "session_date": ("SESSION_DATE", "常务委员会", "", "", "", "第4条第1款"),
        "moved_session_date": (
            "MOVED_SESSION_DATE",
            "常务委员会+主任会议",
            "",
            "",
            "",
            "第4条第2款",
        ),
        "meeting_open": ("AGENDA+SCHEDULE+MEETING", "", "", "社会", "", "第17条第2款"),
        "election_result": ("ELECTION_RESULT", "主席团", "", "", "", "第42条第3款"),
        "votes_published": ("VOTES", "", "", "本级人大代表", "", "第42条第3款"),
        "vote_result": ("VOTE_RESULT", "会议主持人", "", "", "spot", "第60条第2款"),
        "announced_persons": ("OFFICERS+ELECTED_DEPUTIES", "主席团", "公告", "", "", "第63条第1款"),
        "announced_departures": ("DEPARTED_OFFICERS", "主席团", "公告", "", "", "第63条第2款"),
        "announced": ("REGULATION", "主席团", "公告", "", "", "第64条"),
        "printed": (
            "REGULATION+RESOLUTION+ANNOUNCEMENT+EXPLANATION",
            "",
            "",
            "常务委员会公报+本地方人民代表大会网站",
            "promptly",
            "第65条第1款",
        ),
        "printed_in_daily": (
            "REGULATION+RESOLUTION+ANNOUNCEMENT",
            "",
            "",
            "条文指名的日报",
            "promptly",
            "第65条第2款",
        ),
    },
    "henan.congress": {
        "election_result": ("ELECTION_RESULT", "大会执行主席", "", "", "", "第32条第2款"),
        "votes_published": ("VOTES", "大会执行主席", "", "", "", "第32条第2款"),
        "vote_result": ("VOTE_RESULT", "大会执行主席", "", "", "spot", "第46条第2款"),
    },
    "zhejiang.congress": {
        "session_date": ("SESSION_DATE", "常务委员会", "", "", "", "第4条第1款"),
        "moved_session_date": (
            "MOVED_SESSION_DATE",
            "常务委员会+主任会议",
            "",
            "",
            "",
            "第4条第2款",
        ),
        "vote_result": (
            "ELECTION_RESULT+VOTE_RESULT",
            "大会执行主席",
            "",
            "",
            "spot",
            "第68条第3款",
        ),
        "announced_persons": ("OFFICERS+ELECTED_DEPUTIES", "主席团", "公告", "", "", "第71条第1款"),
        "announced_departures": ("DEPARTED_OFFICERS", "主席团", "公告", "", "", "第71条第2款"),
        "announced": ("REGULATION", "主席团", "公告", "", "", "第72条"),
        "printed": (
            "REGULATION+RESOLUTION+ANNOUNCEMENT",
            "",
            "",
            "本地方人民代表大会网站+条文指名的日报+常务委员会公报",
            "promptly",
            "第73条",
        ),
    },
}


def _said(value: Publication) -> tuple[str, str, str, str, str]:
    """Return a duty to publish in words, to be compared at a glance."""
    flags = {
        "promptly": value.promptly,
        "spot": value.on_the_spot,
        "unless": value.unless is not None,
    }
    return (
        "+".join(one.name for one in value.what),
        "+".join(one.value for one in value.by),
        value.form.value if value.form else "",
        "+".join(one.value for one in value.outlets),
        "+".join(name for name, one in flags.items() if one),
    )


@pytest.mark.parametrize("key", PUBLICATIONS)
def test_every_local_duty_to_publish_with_its_article(key: str) -> None:
    """What each place has published, by whom and where, and no field besides."""
    name, _, group = key.partition(".")
    rules: Any = getattr(PLACES[name], group)
    found = {
        field: (*_said(one.value), "第" + str(one.source).partition("）第")[2])
        for field in type(rules).__annotations__
        if isinstance(one := getattr(rules, field), npc.Provision)
        and isinstance(one.value, Publication)
    }

    assert PUBLICATIONS[key] == found


@pytest.mark.parametrize("key", [*PUBLICATIONS, *SAID])
def test_local_texts_are_found_from_their_first_day(key: str) -> None:
    """The day before, nothing is known of the place."""
    name, _, group = key.partition(".")
    place = PLACES[name]
    fields = {**PUBLICATIONS.get(key, {}), **SAID.get(key, {})}
    for field in fields:
        first = FIRST_DAYS[key]
        found = [len(place.find(f"{group}.{field}", on, own=True)) for on in (first, first - DAY)]

        assert [1, 0] == found


FIRST_DAYS = {
    "beijing.committee": date(2010, 12, 23),
    "beijing.congress": date(2010, 12, 23),
    "chongqing.committee": date(2023, 3, 30),
    "guangdong.committee": date(2023, 5, 1),
    "guangdong.congress": date(2022, 1, 22),
    "henan.committee": date(2010, 7, 30),
    "henan.congress": date(2010, 7, 30),
    "shandong.congress": date(2019, 2, 18),
    "shanghai.committee": date(2008, 8, 21),
    "shanghai.congress": date(2001, 10, 24),
    "zhejiang.committee": date(2020, 11, 27),
    "zhejiang.congress": date(2021, 1, 30),
}


@pytest.mark.parametrize(
    ("by", "holds"), [(PRESIDIUM, True), (SC, False), (Publisher.PRESIDER, False)]
)
def test_whom_a_congress_elected_its_presidium_publishes(by: Publisher, *, holds: bool) -> None:
    """当选代表名单由人民代表大会主席团公布; Guangdong adds the form."""
    what = Published.ELECTED_DEPUTIES
    statute = published(what, CONGRESS, Level.COUNTY, by)
    province = published(what, CONGRESS, PROVINCE, by, NOTICE, profile=GUANGDONG)
    rules = "《广东省人民代表大会议事规则》（2022）第63条第1款"

    assert [holds, holds] == [verdict(statute), verdict(province)]
    assert ["《选举法》（2020）第46条第2款"] == cited(statute)
    assert ["《选举法》（2020）第46条第2款", rules, rules] == cited(province)


def test_whom_a_congress_elected_is_answered_from_2020() -> None:
    """The day before, the Electoral Law's text is missing."""
    published(Published.ELECTED_DEPUTIES, CONGRESS, Level.COUNTY, on=date(2020, 10, 18))
    with pytest.raises(npc.NotInForceError):
        published(Published.ELECTED_DEPUTIES, CONGRESS, Level.COUNTY, on=date(2020, 10, 17))
