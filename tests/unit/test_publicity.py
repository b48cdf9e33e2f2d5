"""Publication, records, agendas and councils: what is refused, and what stays open."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

import npcmodel as npc
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
    PublicationForm,
    Published,
    Publisher,
    RecordStep,
    agenda_step_valid,
    publication_valid,
    record_valid,
)
from npcmodel.profiles import BEIJING, CHONGQING, GUANGDONG, JINAN, SHANGHAI

ON = date(2026, 11, 21)
PASSED = date(2026, 3, 11)
CONGRESS, COMMITTEE = Body.CONGRESS, Body.STANDING_COMMITTEE
NOTICE = PublicationForm.ANNOUNCEMENT


def published(what: Published = Published.RESOLUTION, **more: Any) -> npc.Ruling:
    """Return a ruling on what a province's standing committee published on the day it passed it."""
    facts: dict[str, Any] = {
        "of": COMMITTEE,
        "level": Level.PROVINCE,
        "passed": PASSED,
        "by": None,
        "outlets": {},
        "on": ON,
    }
    return publication_valid(what, **(facts | more))


REFUSED = [
    ({"of": Body.COURT}, "of = .*expected Body.CONGRESS or Body.STANDING_COMMITTEE or"),
    ({"level": Level.TOWN}, "level = .*a level that has a STANDING_COMMITTEE"),
    ({"of": Body.COUNCIL_OF_CHAIRPERSONS}, "of = .*Body.CONGRESS or Body.STANDING_COMMITTEE"),
    ({"what": Published.SESSION_DATE, "of": CONGRESS}, "of = .*Body.STANDING_COMMITTEE, which"),
    (
        {"what": Published.SESSION_DATE, "of": COMMITTEE, "level": Level.TOWN},
        "level = .*townships have none",
    ),
    (
        {"what": Published.SESSION_DATE, "of": CONGRESS, "level": Level.TOWN},
        "of = .*Body.PRESIDIUM, which",
    ),
    (
        {"what": Published.SESSION_DATE, "of": Body.COUNCIL_OF_CHAIRPERSONS},
        "of = .*Body.STANDING_COMMITTEE, which",
    ),
    ({"what": Published.LAW}, "of = .*the nation's CONGRESS or STANDING_COMMITTEE"),
    (
        {"what": Published.CONSTITUTIONAL_AMENDMENT, "level": Level.NATIONAL},
        "of = .*the nation's CONGRESS",
    ),
    ({"what": Published.REGULATION, "level": Level.COUNTY}, "level = .*a province or prefecture"),
    ({"what": Published.ELECTED_DEPUTIES}, "of = .*a local congress from the county up"),
    (
        {"what": Published.ELECTED_DEPUTIES, "of": CONGRESS, "level": Level.NATIONAL},
        "of = .*a local congress from the county up",
    ),
    (
        {"what": Published.ELECTED_DEPUTIES, "of": CONGRESS, "level": Level.TOWN},
        "of = .*a local congress from the county up",
    ),
    ({"what": Published.AUTONOMY_REGULATION}, "of = .*the congress of an autonomous region"),
    (
        {"what": Published.AUTONOMY_REGULATION, "level": Level.AUTONOMOUS_COUNTY},
        "of = .*the congress of an autonomous region",
    ),
    ({"withheld": True}, "withheld = True: expected False: only an agenda"),
    ({"outlets": 1}, "outlets = 1: expected a mapping"),
    ({"outlets": {"x": PASSED}}, "outlets = 'x': expected a member of Outlet"),
    (
        {"outlets": {Outlet.DAILY: PASSED - timedelta(days=1)}},
        r"outlets\[DAILY\] = .*expected 2026-03-11, the day it was passed, or later",
    ),
    ({"by": "x"}, "by = 'x': expected a member of Publisher"),
    ({"form": "x"}, "form = 'x': expected a member of PublicationForm"),
    ({"profile": GUANGDONG, "level": Level.NATIONAL}, "profile = .*None for a national body"),
]


@pytest.mark.parametrize(("more", "match"), REFUSED)
def test_what_a_publication_cannot_be(more: dict[str, Any], match: str) -> None:
    """Each contradiction raises one error that names field, value and expectation."""
    with pytest.raises(npc.FactsError, match=match):
        published(**more)


def test_a_daily_is_a_local_newspaper_and_public() -> None:
    """A daily named by a text counts as a newspaper of the place, and as public."""
    places = {
        Outlet.GAZETTE: PASSED,
        Outlet.NPC_WEBSITE: PASSED,
        Outlet.CONGRESS_WEBSITE: PASSED,
        Outlet.DAILY: PASSED,
    }
    ruling = published(
        Published.REGULATION, by=Publisher.STANDING_COMMITTEE, form=NOTICE, outlets=places
    )
    plan = published(Published.SUPERVISION_PLAN, outlets={Outlet.DAILY: PASSED})
    gazette = published(Published.SUPERVISION_PLAN, outlets={Outlet.GAZETTE: PASSED})

    assert ruling.holds
    assert [True, False] == [plan.holds, gazette.holds]


def test_promptly_sets_no_days_and_is_not_judged() -> None:
    """及时 stays an open point that does not decide."""
    late = dict.fromkeys((Outlet.GAZETTE, Outlet.NPC_WEBSITE), PASSED + timedelta(days=900))
    ruling = published(of=CONGRESS, level=Level.NATIONAL, outlets=late)

    assert ruling.holds
    assert ["《全国人大议事规则》（2021）第65条"] == [str(one.citation) for one in ruling.open]


def test_on_the_spot_is_the_same_day() -> None:
    """A result announced in the sitting the day after was not announced on the spot."""
    days = [PASSED, PASSED + timedelta(days=1)]
    rulings = [
        published(
            Published.VOTE_RESULT,
            level=Level.NATIONAL,
            by=Publisher.PRESIDER,
            outlets={Outlet.SITTING: day},
        )
        for day in days
    ]

    assert [True, False] == [one.holds for one in rulings]


def test_silence_is_an_open_point() -> None:
    """No statute says how a province publishes its resolutions, keeps minutes or adopts agendas."""
    rulings = [
        published(),
        published(level=Level.CITY_WITH_DISTRICTS, profile=GUANGDONG),
        record_valid(Kept.MINUTES, (), of=COMMITTEE, level=Level.NATIONAL, on=ON),
        record_valid(Kept.SPEECHES, (), of=CONGRESS, level=Level.TOWN, on=ON),
        agenda_step_valid(
            AgendaStep.AGENDA_ADOPTED,
            AgendaActor.PLENARY_MEETING,
            of=COMMITTEE,
            level=Level.PROVINCE,
            on=ON,
        ),
        agenda_step_valid(
            AgendaStep.AGENDA_ADOPTED,
            AgendaActor.PRESIDIUM,
            of=CONGRESS,
            level=Level.TOWN,
            on=ON,
        ),
        agenda_step_valid(
            AgendaStep.AGENDA_CHANGE,
            AgendaActor.PRESIDIUM,
            of=CONGRESS,
            level=Level.NATIONAL,
            on=ON,
        ),
        council_presider_valid(Post.CHAIR, level=Level.NATIONAL, on=ON),
        council_presider_valid(Post.CHAIR, level=Level.COUNTY, on=ON, profile=BEIJING),
        council_act_valid(CouncilAct.AGENDA, level=Level.PROVINCE, on=ON),
    ]

    assert [True] * len(rulings) == [one.undecided for one in rulings]


def test_a_regulation_of_a_county_committee_is_not_printed() -> None:
    """Explanations are printed where regulations are made."""
    assert published(Published.EXPLANATION, level=Level.COUNTY).undecided


def test_the_chair_too_may_propose_a_change_in_shanghai() -> None:
    """The local text names more than the statute, which excludes nobody: said, not decided."""

    def changed(by: AgendaActor, **more: Any) -> npc.Ruling:
        return agenda_step_valid(
            AgendaStep.AGENDA_CHANGE, by, of=COMMITTEE, level=Level.MUNICIPALITY, on=ON, **more
        )

    chair = changed(AgendaActor.CHAIR, profile=SHANGHAI)
    statute = changed(AgendaActor.CHAIR)
    council = changed(AgendaActor.COUNCIL_OF_CHAIRPERSONS, profile=SHANGHAI)
    plenary = changed(AgendaActor.PLENARY_MEETING, profile=SHANGHAI)

    assert [True, False, True, False] == [one.holds for one in (chair, statute, council, plenary)]
    assert ["《地方组织法》（2022）第54条第2款第1项"] == [str(one.citation) for one in chair.open]
    assert not chair.undecided
    assert not council.open


def test_another_places_rules_do_not_bind() -> None:
    """Chongqing's own committee rules do not bind a county below it."""
    ruling = agenda_step_valid(
        AgendaStep.AGENDA_CHANGE_DECIDED,
        AgendaActor.COMMITTEE_MEETING,
        of=COMMITTEE,
        level=Level.COUNTY,
        on=ON,
        profile=CHONGQING,
    )

    assert ruling.undecided
    assert not published(level=Level.CITY_WITH_DISTRICTS, profile=JINAN).grounds


def test_what_an_agenda_step_cannot_be() -> None:
    """A committee has no preparatory meeting, and only its presider differs by the term."""
    with pytest.raises(npc.FactsError, match=r"step = .*a step that a standing committee"):
        agenda_step_valid(
            AgendaStep.PREPARATORY_PRESIDER,
            AgendaActor.CHAIR,
            of=COMMITTEE,
            level=Level.NATIONAL,
            on=ON,
        )
    with pytest.raises(npc.FactsError, match=r"first_of_term = True: expected False: only who"):
        agenda_step_valid(
            AgendaStep.SCHEDULE,
            AgendaActor.PRESIDIUM,
            of=CONGRESS,
            level=Level.NATIONAL,
            on=ON,
            first_of_term=True,
        )
    with pytest.raises(npc.FactsError, match=r"profile = .*None for a national body"):
        agenda_step_valid(
            AgendaStep.SCHEDULE,
            AgendaActor.PRESIDIUM,
            of=CONGRESS,
            level=Level.NATIONAL,
            on=ON,
            profile=BEIJING,
        )


def test_what_a_record_cannot_be() -> None:
    """A step is none by its text alone, and other bodies are not asked about."""
    with pytest.raises(npc.FactsError, match="steps = '存档': expected a sequence of RecordStep"):
        record_valid(Kept.MINUTES, "存档", of=COMMITTEE, level=Level.NATIONAL, on=ON)  # type: ignore[arg-type]
    with pytest.raises(npc.FactsError, match=r"of = .*Body.CONGRESS or Body.STANDING_COMMITTEE"):
        record_valid(
            Kept.MINUTES, (RecordStep.BRIEFED,), of=Body.PRESIDIUM, level=Level.NATIONAL, on=ON
        )


HELD = {Post.CHAIR: 1, Post.VICE_CHAIR: 5}


@pytest.mark.parametrize(
    ("level", "held", "sitting", "more", "match"),
    [
        (Level.TOWN, HELD, HELD, {}, "level = .*a level from the county up"),
        (Level.COUNTY, {}, {}, {}, "in_office = .*somebody in office who makes up a council"),
        (Level.COUNTY, {Post.MEMBER: 20}, {}, {}, "in_office = .*somebody in office who makes"),
        (Level.COUNTY, {Post.CHAIR: 2}, {}, {}, r"in_office\[CHAIR\] = 2: .*at most 1"),
        (Level.COUNTY, HELD, {"x": 1}, {}, "sitting = 'x': expected a member of Post"),
        (Level.COUNTY, HELD, {Post.MEMBER: 1}, {}, r"sitting\[MEMBER\] = 1: .*at most 0"),
        (
            Level.COUNTY,
            {Post.SECRETARY_GENERAL: 1},
            {},
            {},
            "in_office = .*no secretary-general: a county",
        ),
        (
            Level.NATIONAL,
            HELD,
            HELD,
            {"profile": BEIJING},
            "profile = .*None for a national body",
        ),
    ],
)
def test_what_a_council_cannot_be(
    level: Level, held: Any, sitting: Any, more: dict[str, Any], match: str
) -> None:
    """Each contradiction raises one error that names field, value and expectation."""
    with pytest.raises(npc.FactsError, match=match):
        council_valid(level, in_office=held, sitting=sitting, on=ON, **more)


def test_a_vacant_post_need_not_be_filled_for_the_council() -> None:
    """Those in office make it up; a vacancy is not a fault of the council."""
    held = {Post.VICE_CHAIR: 5}

    assert council_valid(Level.COUNTY, in_office=held, sitting=held, on=ON).holds


@pytest.mark.parametrize("by", [None, Post.CHAIR])
def test_a_chair_entrusts_another(by: Post | None) -> None:
    """Nobody is entrusted where nobody else presided."""
    with pytest.raises(npc.FactsError, match="entrusted = True: expected False: the chair"):
        council_presider_valid(by, level=Level.PROVINCE, on=ON, entrusted=True)
