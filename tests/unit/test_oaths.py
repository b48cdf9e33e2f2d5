"""The oath to the Constitution: examples, and every fact that is refused."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import attrs
import pytest

import npcmodel as npc
from npcmodel.appointments.oath_days import oath_due, oath_in_time
from npcmodel.appointments.oath_form import oath_form_valid, oath_wording
from npcmodel.appointments.oaths import oath_organiser, sworn_in_valid
from npcmodel.errors import FactsError, OutOfRangeError
from npcmodel.facts.levels import Tier
from npcmodel.facts.oaths import OathCeremony, OathChoice, OathGroup, OathOrganiser
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.params.oath_decision import OathOrganised
from npcmodel.profiles import (
    BEIJING,
    CHONGQING,
    HENAN,
    SHANDONG,
    SHANGHAI,
    SHENZHEN,
    TimeLimit,
    TimeUnit,
)
from npcmodel.profiles.appointing import AppointmentRules, LocalPost
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.swearing import OathRules, OathWindow

ON = date(2026, 11, 21)
CITY = npc.Level.MUNICIPALITY
DISTRICT = npc.Level.MUNICIPAL_DISTRICT
TOWN = npc.Level.TOWN
NATION = npc.Level.NATIONAL
CONG = npc.Body.CONGRESS
COMM = npc.Body.STANDING_COMMITTEE
COUNCIL = OathOrganiser.COUNCIL_OF_CHAIRPERSONS
PRESIDIUM = OathOrganiser.PRESIDIUM
OWN = OathOrganiser.OWN_ORGANS
TEXT = Edition(Text("某县宪法宣誓办法", "Rules"), ON, ON, Text("附则", "last article"))


def given(value: Any) -> Provision[Any]:
    """Return a value that an invented text gives."""
    return Provision(value, Citation(TEXT, 1), ON)


def ceremony(**facts: Any) -> OathCeremony:
    """Return an oath that ten took together, one of them leading."""
    whole: dict[str, Any] = {
        "swearers": 10,
        "leaders": 1,
        "hand_on_constitution": True,
        "in_public": True,
        "flag_or_emblem": True,
        "anthem": True,
    }
    return OathCeremony(**(whole | facts))


class EveryDay:
    """Every day is worked."""

    def is_workday(self, _day: date, /) -> bool:
        """Say yes."""
        return True


# Facts


@pytest.mark.parametrize(
    ("facts", "field", "expected"),
    [
        ({"swearers": 0}, "swearers", "a whole number of at least 1"),
        ({"leaders": -1}, "leaders", "a whole number of at least 0"),
        ({"leaders": 11}, "leaders", "at most the 10 who swore"),
        ({"swearers": 1}, "leaders", "0: nobody leads who swears alone"),
        ({"in_public": 1}, "in_public", "a bool"),
        ({"anthem": None}, "anthem", "a bool"),
        ({"flag_or_emblem": "旗"}, "flag_or_emblem", "a bool"),
        ({"hand_on_constitution": 0}, "hand_on_constitution", "a bool"),
        ({"names_said": 1}, "names_said", "a bool"),
        ({"dressed": 1}, "dressed", "a bool"),
        ({"copies_held": 1}, "copies_held", "a bool"),
        ({"mandarin": 1}, "mandarin", "a bool"),
    ],
)
def test_a_ceremony_refuses_what_contradicts(
    facts: dict[str, Any], field: str, expected: str
) -> None:
    """One error names field, value and expectation."""
    with pytest.raises(FactsError) as caught:
        ceremony(**facts)

    assert (field, expected) == (caught.value.field, caught.value.expected)


def test_all_may_lead() -> None:
    """That every swearer leads is a fact, if an unlawful one."""
    facts = ceremony(leaders=10)

    assert 10 == facts.leaders
    assert not facts.alone
    assert ceremony(swearers=1, leaders=0).alone


# Who swears


@pytest.mark.parametrize(
    ("by", "level", "more", "field"),
    [
        (npc.Body.PARTY, CITY, {}, "by"),
        ("人大", CITY, {}, "by"),
        (COMM, TOWN, {}, "by"),
        (npc.Body.COURT, TOWN, {}, "by"),
        (npc.Body.PROCURATORATE, TOWN, {}, "by"),
        (npc.Body.SUPERVISORY_COMMISSION, TOWN, {}, "by"),
        (CONG, "市", {}, "level"),
        (CONG, CITY, {"sworn": 1}, "sworn"),
        (CONG, CITY, {"sworn_in_session": 1}, "sworn_in_session"),
        (COMM, CITY, {"new_term": 1}, "new_term"),
        (COMM, CITY, {"post": "副秘书长"}, "post"),
        (CONG, CITY, {"profile": "北京"}, "profile"),
        (CONG, NATION, {"profile": BEIJING}, "profile"),
        (CONG, CITY, {"on": "2026"}, "on"),
    ],
)
def test_sworn_in_refuses(by: Any, level: Any, more: dict[str, Any], field: str) -> None:
    """What is no body, level, answer, profile or day is refused by name."""
    asked: dict[str, Any] = {"level": level, "sworn": True, "on": ON} | more
    with pytest.raises(FactsError) as caught:
        sworn_in_valid(by, **asked)

    assert field == caught.value.field


def test_a_township_swears_for_congress_and_government() -> None:
    """Congress and government are the two bodies of a township that elect and appoint."""
    for by in (CONG, npc.Body.GOVERNMENT):
        assert sworn_in_valid(by, level=TOWN, sworn=True, on=ON).holds


def test_a_profile_of_a_place_below_does_not_fit() -> None:
    """A county's text says nothing of a city's oaths."""
    county = Profile(name="某县", tier=Tier.COUNTY)
    with pytest.raises(FactsError, match="a place above MUNICIPALITY") as caught:
        sworn_in_valid(CONG, level=CITY, sworn=True, on=ON, profile=county)

    assert "某县" == caught.value.value


def test_who_swore_in_the_session() -> None:
    """Beijing lets some of its committee's appointees skip; elsewhere it is left in doubt."""
    asked: dict[str, Any] = {
        "level": CITY,
        "sworn_in_session": True,
        "post": LocalPost.DEPUTY_SECRETARY_GENERAL,
        "new_term": True,
        "on": ON,
    }
    skipped = sworn_in_valid(COMM, sworn=False, profile=BEIJING, **asked)
    elsewhere = sworn_in_valid(COMM, sworn=False, profile=CHONGQING, **asked)
    sworn = sworn_in_valid(COMM, sworn=True, **asked)

    assert skipped.holds
    assert [False] == [point.decides for point in skipped.open]
    assert elsewhere.undecided
    assert not elsewhere.holds
    assert () == sworn.open


def test_a_national_oath_is_asked_of_national_law() -> None:
    """No note says that local texts were not asked where none can bind."""
    assert () == sworn_in_valid(CONG, level=NATION, sworn=True, on=ON).notes
    assert 1 == len(sworn_in_valid(CONG, level=CITY, sworn=True, on=ON).notes)


def test_a_ruling_can_be_asked_again() -> None:
    """The facts are kept as they were given."""
    ruling = sworn_in_valid(CONG, level=CITY, sworn=True, on=ON, profile=BEIJING)

    assert [
        "by",
        "level",
        "sworn",
        "sworn_in_session",
        "post",
        "new_term",
        "profile",
    ] == list(ruling.facts)
    assert "sworn_in_valid" == ruling.rule


# Who organises


def test_a_choice_is_said_in_both_languages() -> None:
    """Who organises, who else does when, and what is waited for."""
    both = oath_organiser(OathGroup.JUDGES, level=CITY, on=ON, profile=CHONGQING)
    waits = oath_organiser(OathGroup.CHIEF_PROCURATOR, level=CITY, on=ON, profile=SHANGHAI)

    assert (COUNCIL, OWN, OathChoice.NO_CERTIFICATE) == (both.by, both.instead, both.choice)
    assert "由主任会议组织；未当场接受任命书：政府、监委、法院、检察院分别" in both.explain()
    assert "organised by: council of chairpersons; no certificate: own organs" in both.explain("en")
    assert waits.after_approval
    assert "由主任会议组织，在上一级批准后" in waits.explain("zh")
    assert "organised by: council of chairpersons, after the approval above" in waits.explain("en")


def test_nobody_is_named_without_a_text() -> None:
    """Local oaths are left to the provinces: without their text the question stays open."""
    for profile in (None, Profile(name="某省", tier=Tier.PROVINCE)):
        found = oath_organiser(OathGroup.ELECTED, level=CITY, on=ON, profile=profile)
        assert () == found.lawful
        assert [True] == [point.decides for point in found.open]
        assert 1 == len(found.notes)
        assert found.explain("en").startswith("no text that was asked says who does")
        assert found.explain("zh").startswith("所问的规定没有写明由谁组织")


def test_rules_on_appointments_name_the_organisers() -> None:
    """Either of two, and the proposer where other rules say so; what those say was not seen."""
    city = npc.Level.CITY_WITH_DISTRICTS
    found = oath_organiser(OathGroup.JUDGES, level=city, on=ON, profile=SHENZHEN)
    rules = AppointmentRules(oath=given((COUNCIL,)))
    county = Profile(name="某县", tier=Tier.COUNTY, appointments=rules)
    one = oath_organiser(OathGroup.JUDGES, level=npc.Level.COUNTY, on=ON, profile=county)

    assert (OathOrganiser.STANDING_COMMITTEE, COUNCIL) == (found.by, found.instead)
    assert (OathOrganiser.PROPOSING_ORGAN,) == found.further
    assert [False] == [point.decides for point in found.open]
    assert found.explain().startswith("由常务委员会组织；或者：主任会议；按照规定：提请任命机关\n")
    assert found.explain("en").startswith(
        "organised by: standing committee; either: council of chairpersons; "
        "as provided: proposing organ\n"
    )
    assert (COUNCIL, None, None, (), ()) == (
        one.by,
        one.instead,
        one.choice,
        one.further,
        one.open,
    )


def test_places_below_follow_the_pattern() -> None:
    """Henan's counties follow the province's pattern, with a doubt; its procurators do not."""
    judges = oath_organiser(OathGroup.JUDGES, level=DISTRICT, on=ON, profile=HENAN)
    chief = oath_organiser(OathGroup.CHIEF_PROCURATOR, level=DISTRICT, on=ON, profile=HENAN)
    own = oath_organiser(OathGroup.JUDGES, level=npc.Level.PROVINCE, on=ON, profile=HENAN)

    assert ((OWN,), 1) == (judges.lawful, len(judges.open))
    assert ((COUNCIL,), 0) == (chief.lawful, len(chief.open))
    assert 0 == len(own.open)


def test_a_county_text_is_nearer_than_the_province() -> None:
    """What a county provides for its own bodies comes before what the province says of them."""
    rules = OathRules(judges=given(OathOrganised(COUNCIL)))
    county = Profile(name="某县", tier=Tier.COUNTY, parent=SHANGHAI, oaths=rules)
    found = oath_organiser(OathGroup.JUDGES, level=npc.Level.COUNTY, on=ON, profile=county)
    above = oath_organiser(OathGroup.JUDGES, level=npc.Level.COUNTY, on=ON, profile=SHANGHAI)

    assert (COUNCIL, OWN) == (found.by, above.by)
    assert [1, 6, 9] == [ground.citation.article for ground in found.grounds if ground.citation]


def test_a_prefectures_own_text_is_not_that_of_its_counties() -> None:
    """What a city provides for its own bodies says nothing of those of its districts."""
    rules = OathRules(judges=given(OathOrganised(COUNCIL)))
    city = Profile(name="某市", tier=Tier.PREFECTURE, oaths=rules)
    found = oath_organiser(OathGroup.JUDGES, level=DISTRICT, on=ON, profile=city)

    assert () == found.lawful


def test_before_2018_a_local_text_answers_alone() -> None:
    """The delegation of 2015 was not read; Beijing's text is in force all the same."""
    found = oath_organiser(OathGroup.ELECTED, level=CITY, on=date(2017, 1, 1), profile=BEIJING)

    assert PRESIDIUM is found.by
    assert 1 == len(found.grounds)


@pytest.mark.parametrize(
    ("group", "level", "profile", "field"),
    [
        (OathGroup.CHIEF_PROCURATOR, NATION, None, "group"),
        (OathGroup.JUDGES, NATION, BEIJING, "profile"),
        (OathGroup.JUDGES, TOWN, SHANDONG, "group"),
        (OathGroup.CHIEF_PROCURATOR, TOWN, None, "group"),
        ("法官", CITY, None, "group"),
        (OathGroup.JUDGES, "市", None, "level"),
        (OathGroup.JUDGES, CITY, "北京", "profile"),
    ],
)
def test_organiser_refuses(group: Any, level: Any, profile: Any, field: str) -> None:
    """A group that the level lacks, and what is none, is refused by name."""
    with pytest.raises(FactsError) as caught:
        oath_organiser(group, level=level, on=ON, profile=profile)

    assert field == caught.value.field


def test_results_have_no_truth_value() -> None:
    """Who organises, and which wording, is neither true nor false."""
    for result in (
        oath_organiser(OathGroup.JUDGES, level=NATION, on=ON),
        oath_wording(on=ON),
    ):
        with pytest.raises(TypeError):
            bool(result)


# Which wording


def test_the_nations_wording_prevails() -> None:
    """A place that prints an older wording is named in a note."""
    old = oath_wording(on=ON, level=CITY, profile=BEIJING)
    new = oath_wording(on=ON, level=CITY, profile=CHONGQING)

    assert 75 == old.characters
    assert ["以国家决定为准" in note.zh for note in old.notes] == [True]
    assert 2 == len(new.grounds)
    assert () == new.notes
    assert old.explain("zh").startswith("2018-02-24通过的誓词，75字")
    assert old.explain("en").startswith("the wording adopted on 2018-02-24, 75 characters")


@pytest.mark.parametrize(
    ("more", "field"),
    [({"on": 1}, "on"), ({"level": 1}, "level"), ({"profile": BEIJING}, "profile")],
)
def test_wording_refuses(more: dict[str, Any], field: str) -> None:
    """What is no day or level, and a place for the nation, is refused by name."""
    asked: dict[str, Any] = {"on": ON} | more
    with pytest.raises(FactsError) as caught:
        oath_wording(**asked)

    assert field == caught.value.field


# In which form


def test_what_was_not_told_stays_open() -> None:
    """Chongqing asks for names, dress and language: without the facts nothing is said."""
    open_ = oath_form_valid(ceremony(), level=CITY, on=ON, profile=CHONGQING)
    told = ceremony(names_said=True, dressed=True, mandarin=True)
    whole = oath_form_valid(told, level=CITY, on=ON, profile=CHONGQING)
    silent = oath_form_valid(
        attrs.evolve(told, mandarin=False), level=CITY, on=ON, profile=CHONGQING
    )

    assert (3, True) == (len(open_.open), open_.undecided)
    assert whole.holds
    assert not silent.holds
    assert "not told whether" in open_.open[0].says.en


def test_who_follows_nobody_holds_no_copy() -> None:
    """Shanghai asks those who follow a leader to hold a copy: who swears alone follows nobody."""
    facts = {"names_said": True, "dressed": True}
    alone = ceremony(swearers=1, leaders=0, **facts)
    together = ceremony(**facts)

    assert oath_form_valid(alone, level=CITY, on=ON, profile=SHANGHAI).holds
    assert oath_form_valid(together, level=CITY, on=ON, profile=SHANGHAI).undecided


def test_leaders_are_counted() -> None:
    """None is one short, two are one too many; nobody leads who swears alone."""
    none, two, alone = (
        oath_form_valid(facts, level=NATION, on=ON).grounds[-1]
        for facts in (ceremony(leaders=0), ceremony(leaders=2), ceremony(swearers=1, leaders=0))
    )

    assert (1, 0) == (none.missing, none.excess)
    assert (0, 1) == (two.missing, two.excess)
    assert (True, None) == (alone.holds, alone.measure)


@pytest.mark.parametrize(
    ("facts", "more", "field"),
    [
        ("仪式", {}, "ceremony"),
        (ceremony(), {"level": 1}, "level"),
        (ceremony(), {"level": NATION, "profile": BEIJING}, "profile"),
    ],
)
def test_form_refuses(facts: Any, more: dict[str, Any], field: str) -> None:
    """What is no ceremony or level, and a place for the nation, is refused by name."""
    asked: dict[str, Any] = {"level": CITY, "on": ON} | more
    with pytest.raises(FactsError) as caught:
        oath_form_valid(facts, **asked)

    assert field == caught.value.field


# By when


def test_no_text_gives_a_time() -> None:
    """The decision has the oath taken on taking office, and names no days."""
    day = date(2026, 1, 5)
    ruling = oath_in_time(COUNCIL, day, event=day, level=CITY, on=ON)

    assert ruling.undecided
    with pytest.raises(npc.NotInForceError, match="the oath to the Constitution is taken"):
        oath_due(COUNCIL, day, level=CITY, on=ON)


@pytest.mark.parametrize(
    ("organiser", "more", "field"),
    [
        ("主席团", {}, "organiser"),
        (PRESIDIUM, {"level": 1}, "level"),
        (PRESIDIUM, {}, "closes"),
        (PRESIDIUM, {"closes": date(2026, 1, 4)}, "closes"),
        (PRESIDIUM, {"closes": "明天"}, "closes"),
        (OWN, {"calendar": None}, "calendar"),
        (OWN, {"event": None}, "event"),
    ],
)
def test_due_refuses(organiser: Any, more: dict[str, Any], field: str) -> None:
    """A meeting that is missing or closed before, and a calendar that is missing, are named."""
    asked: dict[str, Any] = {
        "event": date(2026, 1, 5),
        "level": CITY,
        "on": ON,
        "profile": CHONGQING,
        "calendar": EveryDay(),
    }
    with pytest.raises(FactsError) as caught:
        oath_due(organiser, **(asked | more))

    assert field == caught.value.field


def test_an_oath_before_the_event_contradicts() -> None:
    """Nobody swears for an office not yet filled."""
    day = date(2026, 1, 5)
    with pytest.raises(FactsError, match="2026-01-05, the event, or later") as caught:
        oath_in_time(COUNCIL, day - timedelta(days=1), event=day, level=CITY, on=ON)

    assert "sworn" == caught.value.field


def test_the_earlier_of_two_times_is_due() -> None:
    """Where a text gives days and a window, both bind: the earlier is the last day."""
    rules = OathRules(
        every_span=given(TimeLimit(3)),
        organ_span=given(TimeLimit(2, TimeUnit.WORKING_DAYS)),
        council_window=given(OathWindow(Text("任命后", "after it"))),
    )
    place = Profile(name="某省", tier=Tier.PROVINCE, oaths=rules)
    day = date(2026, 1, 5)
    asked: dict[str, Any] = {"level": CITY, "on": ON, "profile": place}
    narrow = oath_due(COUNCIL, day, closes=date(2026, 1, 6), **asked)
    wide = oath_due(COUNCIL, day, closes=date(2026, 1, 9), **asked)
    organ = oath_due(OWN, day, calendar=EveryDay(), **asked)

    assert narrow is not None
    assert wide is not None
    assert organ is not None
    assert [date(2026, 1, 6), date(2026, 1, 8), date(2026, 1, 7)] == [
        narrow.due,
        wide.due,
        organ.due,
    ]
    assert "before the meeting closes" == narrow.counted.en
    late = oath_in_time(COUNCIL, date(2026, 1, 9), event=day, closes=date(2026, 1, 9), **asked)
    assert [True, False] == [ground.holds for ground in late.grounds]


# The group of a place


def test_one_leader_is_the_nations() -> None:
    """A place may not ask for two."""
    with pytest.raises(OutOfRangeError, match="leaders = 2"):
        OathRules(leaders=given(2))

    assert 1 == OathRules(leaders=given(1)).leaders.value  # type: ignore[union-attr]


def test_a_value_of_the_wrong_kind_is_refused() -> None:
    """A number of days is a span, not a whole number."""
    with pytest.raises(FactsError, match="a TimeLimit") as caught:
        OathRules(every_span=given(30))

    assert "oaths.every_span.value" == caught.value.field
