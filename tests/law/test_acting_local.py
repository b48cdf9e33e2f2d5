"""Local texts on acting holders and on who nominates deputy heads of government."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

import npcmodel as npc
from law.vectors import ON, check_first_day
from npcmodel.appointments import (
    Cause,
    acting_eligible,
    acting_pool,
    appointment_effective,
    filling,
)
from npcmodel.appointments.acting_local import special_chair_acting_eligible
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.facts.offices import Office
from npcmodel.facts.people import Post
from npcmodel.profiles import BEIJING, CHONGQING, GUANGDONG, SHENZHEN, ZHEJIANG

ZJ = "《浙江省人民代表大会常务委员会任免国家机关工作人员条例》（2018）"
CQ = "《重庆市各级人民代表大会常务委员会人事任免工作条例》（2022）"
GD = "《广东省各级人民代表大会常务委员会人事任免办法》（2022）"
BJ = "《北京市人民代表大会常务委员会任免国家机关工作人员条例》（2023）"
SZ = "《深圳市人民代表大会常务委员会任免国家机关工作人员条例》（2022）"
CHAIR, VICE_CHAIR = Office.COMMITTEE_CHAIR, Office.COMMITTEE_VICE_CHAIR
SECRETARY, MEMBER = Office.COMMITTEE_SECRETARY_GENERAL, Office.COMMITTEE_MEMBER
DEPUTY, HEAD = Office.DEPUTY_HEAD_OF_GOVERNMENT, Office.HEAD_OF_GOVERNMENT
COUNCIL, COMMITTEE = Body.COUNCIL_OF_CHAIRPERSONS, Body.STANDING_COMMITTEE
MUNICIPALITY, PROVINCE, NATION = Level.MUNICIPALITY, Level.PROVINCE, Level.NATIONAL
CITY, DISTRICT, COUNTY = Level.CITY_WITH_DISTRICTS, Level.MUNICIPAL_DISTRICT, Level.COUNTY


def cited(result: Any) -> list[str]:
    """Return the provisions of the grounds, each once."""
    return list(dict.fromkeys(str(one.citation) for one in result.grounds))


def acting(office: Office, level: Level, profile: Any, **facts: Any) -> Any:
    """Ask whether a vice-chair may act between sessions, as nobody nominated."""
    asked: dict[str, Any] = {
        "candidate": VICE_CHAIR,
        "cause": Cause.ILL,
        "in_session": False,
        "on": ON,
    }
    return acting_eligible(office, level, profile=profile, **asked | facts)


# The chair of a standing committee


@pytest.mark.parametrize(
    ("profile", "level", "facts", "want"),
    [
        (None, MUNICIPALITY, {}, True),
        (BEIJING, MUNICIPALITY, {"nominated_by": COUNCIL}, True),
        (BEIJING, MUNICIPALITY, {}, False),
        (BEIJING, MUNICIPALITY, {"nominated_by": Body.PRESIDIUM}, False),
        (BEIJING, MUNICIPALITY, {"nominated_by": COUNCIL, "in_session": True}, False),
        (BEIJING, MUNICIPALITY, {"nominated_by": COUNCIL, "persons": 2}, False),
        (BEIJING, DISTRICT, {}, True),
        (CHONGQING, MUNICIPALITY, {"nominated_by": COUNCIL}, True),
        (CHONGQING, MUNICIPALITY, {"nominated_by": COUNCIL, "in_session": True}, True),
        (CHONGQING, MUNICIPALITY, {}, False),
        (CHONGQING, DISTRICT, {}, False),
        (SHENZHEN, CITY, {"nominated_by": COUNCIL}, True),
        (SHENZHEN, CITY, {}, False),
        (SHENZHEN, CITY, {"nominated_by": COUNCIL, "in_session": True}, False),
        (SHENZHEN, CITY, {"nominated_by": COUNCIL, "candidate": MEMBER}, False),
        (GUANGDONG, PROVINCE, {}, True),
        (GUANGDONG, PROVINCE, {"in_session": True}, True),
        (ZHEJIANG, PROVINCE, {}, True),
        (ZHEJIANG, PROVINCE, {"persons": 2}, False),
    ],
)
def test_an_acting_chair(profile: Any, level: Level, facts: dict[str, Any], want: Any) -> None:
    """Three places ask for a nomination, two of them for the time between sessions."""
    ruling = acting(CHAIR, level, profile, **facts)

    assert (want, False) == (ruling.holds, ruling.undecided)


@pytest.mark.parametrize(
    ("profile", "level", "want", "nominator", "between"),
    [
        (None, MUNICIPALITY, [], None, False),
        (BEIJING, MUNICIPALITY, [f"{BJ}第10条第1项"], COUNCIL, True),
        (CHONGQING, MUNICIPALITY, [f"{CQ}第11条"], COUNCIL, False),
        (SHENZHEN, CITY, [f"{SZ}第10条第1款第1项", f"{GD}第8条第1款"], COUNCIL, True),
        (GUANGDONG, PROVINCE, [f"{GD}第8条第1款"], None, False),
        (ZHEJIANG, PROVINCE, [f"{ZJ}第4条第1项"], None, False),
    ],
)
def test_the_texts_on_an_acting_chair(
    profile: Any,
    level: Level,
    want: list[str],
    nominator: Body | None,
    between: bool,  # noqa: FBT001
) -> None:
    """They stand beside the statute, and only without them a note says that none was asked."""
    found = acting_pool(CHAIR, level, on=ON, profile=profile)

    assert ["《地方组织法》（2022）第55条", *want] == cited(found)
    assert (nominator, between) == (found.nominated_by, found.between_sessions)
    assert (profile is None) is bool(found.notes)
    assert cited(found) == cited(acting(CHAIR, level, profile))


# Its secretary-general


@pytest.mark.parametrize(
    ("profile", "level", "facts", "want"),
    [
        (GUANGDONG, PROVINCE, {}, True),
        (GUANGDONG, PROVINCE, {"candidate": MEMBER}, True),
        (GUANGDONG, PROVINCE, {"candidate": CHAIR}, True),
        (GUANGDONG, PROVINCE, {"candidate": DEPUTY}, False),
        (GUANGDONG, PROVINCE, {"persons": 2}, False),
        (GUANGDONG, PROVINCE, {"in_session": True}, True),
        (GUANGDONG, CITY, {}, True),
        (SHENZHEN, CITY, {"nominated_by": COUNCIL}, True),
        (SHENZHEN, CITY, {"nominated_by": COUNCIL, "cause": Cause.VACANT}, True),
        (SHENZHEN, CITY, {}, False),
        (SHENZHEN, CITY, {"nominated_by": COUNCIL, "in_session": True}, False),
    ],
)
def test_an_acting_secretary_general(
    profile: Any, level: Level, facts: dict[str, Any], want: Any
) -> None:
    """Guangdong has one picked from the members; Shenzhen's council of chairpersons nominates."""
    ruling = acting(SECRETARY, level, profile, **facts)

    assert (want, False) == (ruling.holds, ruling.undecided)


def test_the_texts_on_an_acting_secretary_general() -> None:
    """The nearest first; who elects a new one ends it, and a vacancy is a doubt in Guangdong."""
    near, above = (
        acting_pool(SECRETARY, level, on=ON, profile=profile)
        for level, profile in ((CITY, SHENZHEN), (PROVINCE, GUANGDONG))
    )
    vacant, ill = (
        acting(SECRETARY, PROVINCE, GUANGDONG, cause=cause) for cause in (Cause.VACANT, Cause.ILL)
    )

    assert [f"{SZ}第10条第1款第2项", f"{GD}第8条第2款"] == cited(near)
    assert [f"{GD}第8条第2款"] == cited(above)
    assert (COMMITTEE, COUNCIL, True, 1) == (
        near.chosen_by,
        near.nominated_by,
        near.between_sessions,
        near.most,
    )
    assert (None, False, 1) == (above.nominated_by, above.between_sessions, above.most)
    assert (CHAIR, VICE_CHAIR, MEMBER) == above.pool
    assert (True, True, tuple(Cause)) == (near.until_elected, above.until_elected, above.causes)
    assert (0, 1, ()) == (len(near.open), len(above.open), above.recorded_with)
    assert (1, 0) == (len(vacant.open), len(ill.open))
    assert vacant.holds
    assert above.explain().startswith(
        "代理常务委员会秘书长：由常务委员会从常务委员会主任、常务委员会副主任、"
        "常务委员会委员中产生\n"
    )


@pytest.mark.parametrize(
    ("profile", "level"),
    [(None, PROVINCE), (ZHEJIANG, PROVINCE), (BEIJING, MUNICIPALITY), (CHONGQING, MUNICIPALITY)],
)
def test_elsewhere_no_text_on_an_acting_secretary_general_is_known(
    profile: Any, level: Level
) -> None:
    """The refusal says what was asked for."""
    with pytest.raises(npc.NotInForceError, match="代理常务委员会秘书长"):
        acting_pool(SECRETARY, level, on=ON, profile=profile)
    with pytest.raises(npc.NotInForceError, match="代理常务委员会秘书长"):
        acting(SECRETARY, level, profile)


@pytest.mark.parametrize("level", [COUNTY, NATION])
def test_nobody_acts_for_a_secretary_general_there(level: Level) -> None:
    """Counties have none; of the nation's no text lets anybody act."""
    with pytest.raises(npc.FactsError) as refused:
        acting_pool(SECRETARY, level, on=ON)

    assert "office" == refused.value.field


# The chair of a special committee


@pytest.mark.parametrize(
    ("post", "facts", "want"),
    [
        (Post.VICE_CHAIR, {"nominated_by": COUNCIL}, True),
        (Post.MEMBER, {"nominated_by": COUNCIL}, False),
        (Post.VICE_CHAIR, {}, False),
        (Post.VICE_CHAIR, {"nominated_by": COUNCIL, "persons": 2}, False),
        (Post.VICE_CHAIR, {"nominated_by": COUNCIL, "in_session": True}, False),
    ],
)
def test_an_acting_chair_of_a_special_committee(
    post: Post, facts: dict[str, Any], want: Any
) -> None:
    """Shenzhen takes one from its vice-chairs."""
    asked: dict[str, Any] = {"in_session": False, "on": ON, **facts}
    ruling = special_chair_acting_eligible(post, CITY, profile=SHENZHEN, **asked)

    assert want is ruling.holds
    assert [f"{SZ}第10条第1款第3项"] == cited(ruling)
    assert ["post", "level", "in_session", "nominated_by", "persons", "profile"] == list(
        ruling.facts
    )


@pytest.mark.parametrize("profile", [None, GUANGDONG])
def test_elsewhere_no_text_on_such_a_chair_is_known(profile: Any) -> None:
    """The refusal says what was asked for."""
    with pytest.raises(npc.NotInForceError, match="代理专门委员会主任委员"):
        special_chair_acting_eligible(
            Post.VICE_CHAIR, PROVINCE, in_session=False, on=ON, profile=profile
        )


@pytest.mark.parametrize(
    ("post", "level", "facts", "field"),
    [
        (Post.CHAIR, CITY, {}, "post"),
        (Post.SECRETARY_GENERAL, CITY, {}, "post"),
        ("副主任委员", CITY, {}, "post"),
        (Post.VICE_CHAIR, Level.TOWN, {}, "level"),
        (Post.VICE_CHAIR, "市", {}, "level"),
        (Post.VICE_CHAIR, CITY, {"in_session": 0}, "in_session"),
        (Post.VICE_CHAIR, CITY, {"nominated_by": "主任会议"}, "nominated_by"),
        (Post.VICE_CHAIR, CITY, {"persons": 0}, "persons"),
        (Post.VICE_CHAIR, CITY, {"profile": "深圳"}, "profile"),
        (Post.VICE_CHAIR, NATION, {}, "profile"),
        (Post.VICE_CHAIR, CITY, {"on": "2026"}, "on"),
    ],
)
def test_bad_facts_are_refused(post: Any, level: Any, facts: dict[str, Any], field: str) -> None:
    """One error that names the field."""
    asked: dict[str, Any] = {"in_session": False, "on": ON, "profile": SHENZHEN} | facts
    with pytest.raises(npc.FactsError) as refused:
        special_chair_acting_eligible(post, level, **asked)

    assert field == refused.value.field


# Deputy heads of government


def appointed(profile: Any, level: Level, **facts: Any) -> Any:
    """Ask whether the appointment of a deputy head between sessions takes effect."""
    asked: dict[str, Any] = {"by": COMMITTEE, "passed": True, "in_session": False, "on": ON}
    return appointment_effective(DEPUTY, level, profile=profile, **asked | facts)


@pytest.mark.parametrize(
    ("profile", "level", "facts", "want"),
    [
        (None, MUNICIPALITY, {}, True),
        (BEIJING, MUNICIPALITY, {"nominated_by": HEAD}, True),
        (BEIJING, MUNICIPALITY, {}, False),
        (BEIJING, MUNICIPALITY, {"jointly": True}, False),
        (BEIJING, MUNICIPALITY, {"nominated_by": COUNCIL}, False),
        (BEIJING, MUNICIPALITY, {"nominated_by": COUNCIL, "head_vacant": True}, True),
        (BEIJING, MUNICIPALITY, {"head_vacant": True}, False),
        (BEIJING, DISTRICT, {}, True),
        (ZHEJIANG, PROVINCE, {"nominated_by": HEAD}, True),
        (ZHEJIANG, PROVINCE, {"nominated_by": COUNCIL, "head_vacant": True}, False),
        (ZHEJIANG, PROVINCE, {"head_vacant": True}, False),
        (CHONGQING, DISTRICT, {"nominated_by": HEAD}, True),
        (CHONGQING, DISTRICT, {"nominated_by": COUNCIL}, False),
        (GUANGDONG, PROVINCE, {}, True),
    ],
)
def test_who_nominates_a_deputy_head(
    profile: Any, level: Level, facts: dict[str, Any], want: Any
) -> None:
    """The head of government by three texts; Beijing's council while that office is vacant."""
    ruling = appointed(profile, level, **facts)

    assert (want, False) == (ruling.holds, ruling.undecided)


@pytest.mark.parametrize(
    ("profile", "level", "named", "want"),
    [
        (None, PROVINCE, (), []),
        (GUANGDONG, PROVINCE, (), []),
        (BEIJING, MUNICIPALITY, (HEAD, COUNCIL), [f"{BJ}第6条第1项"]),
        (ZHEJIANG, PROVINCE, (HEAD,), [f"{ZJ}第5条第2项"]),
        (CHONGQING, DISTRICT, (HEAD,), [f"{CQ}第7条第1款第1项"]),
    ],
)
def test_the_texts_on_deputy_heads(
    profile: Any, level: Level, named: tuple[Any, ...], want: list[str]
) -> None:
    """They are cited with the statute, and a note says where none was found."""
    found = filling(DEPUTY, level, in_session=False, on=ON, profile=profile)
    ruling = appointed(profile, level, nominated_by=HEAD)

    assert named == found.nominated_by
    assert ["《地方组织法》（2022）第50条第1款第13项", *want] == cited(found)
    assert cited(found) == cited(ruling)
    assert (not want) is bool(found.notes)
    assert (not want) is bool(ruling.notes)


def test_the_words_on_deputy_heads() -> None:
    """Who nominates, and who does while that office is vacant."""
    found = filling(DEPUTY, MUNICIPALITY, in_session=False, on=ON, profile=BEIJING)

    assert "由人民政府正职领导人员提名；正职缺位时由主任会议提名" in found.explain()
    assert "提名：人民政府正职领导人员、主任会议" in found.explain()
    assert "where that office is vacant, the council of chairpersons nominates" in found.explain(
        "en"
    )


def test_the_congress_is_bound_by_no_such_text() -> None:
    """While it sits it elects the deputy heads, and other offices have other nominators."""
    sitting = filling(DEPUTY, MUNICIPALITY, in_session=True, on=ON, profile=BEIJING)
    other = filling(Office.JUDGE, MUNICIPALITY, in_session=False, on=ON, profile=BEIJING)

    assert ((Body.PRESIDIUM,), True) == (sitting.nominated_by, sitting.jointly)
    assert (Office.COURT_PRESIDENT,) == other.nominated_by
    assert [] == [one for one in cited(sitting) + cited(other) if one.startswith(BJ)]


@pytest.mark.parametrize("profile", [BEIJING, npc.Profile(name="某县", tier=Tier.COUNTY)])
def test_no_place_binds_the_nation(profile: npc.Profile) -> None:
    """Refused by name, in each of the rules."""
    asked: dict[str, Any] = {"on": ON, "profile": profile}
    for rule in (
        lambda: acting(CHAIR, NATION, profile),
        lambda: acting_pool(CHAIR, NATION, **asked),
        lambda: filling(Office.PREMIER, NATION, in_session=True, **asked),
        lambda: _premier(profile),
    ):
        with pytest.raises(npc.FactsError) as refused:
            rule()

        assert ("profile", profile.name) == (refused.value.field, refused.value.value)


def _premier(profile: npc.Profile) -> Any:
    return appointment_effective(
        Office.PREMIER,
        NATION,
        by=Body.CONGRESS,
        passed=True,
        in_session=True,
        on=ON,
        profile=profile,
    )


def test_no_profile_is_refused() -> None:
    """What is no profile is named."""
    wrong: Any = "北京"
    for level in (MUNICIPALITY, NATION):
        with pytest.raises(npc.FactsError, match="profile"):
            acting_pool(CHAIR, level, on=ON, profile=wrong)
        with pytest.raises(npc.FactsError, match="profile"):
            filling(CHAIR, level, in_session=True, on=ON, profile=wrong)


# First days


@pytest.mark.parametrize(
    ("profile", "level", "first"),
    [
        (GUANGDONG, PROVINCE, date(2022, 7, 28)),
        (GUANGDONG, CITY, date(2022, 7, 28)),
    ],
)
def test_the_first_day_of_acting_secretaries_general(
    profile: Any, level: Level, first: date
) -> None:
    """The text is found from its first day."""
    check_first_day(acting_pool, SECRETARY, level, profile=profile, first=first)


def test_the_first_day_of_acting_chairs_of_special_committees() -> None:
    """The text is found from its first day."""
    check_first_day(
        special_chair_acting_eligible,
        Post.VICE_CHAIR,
        CITY,
        in_session=False,
        profile=SHENZHEN,
        first=date(2022, 12, 8),
    )


@pytest.mark.parametrize(
    ("profile", "level", "first"),
    [
        (BEIJING, MUNICIPALITY, date(2023, 7, 28)),
        (CHONGQING, MUNICIPALITY, date(2022, 6, 10)),
        (SHENZHEN, CITY, date(2022, 12, 8)),
    ],
)
def test_the_first_day_of_a_nomination(profile: Any, level: Level, first: date) -> None:
    """The day before, the statute alone is asked."""
    there, before = (
        acting(CHAIR, level, profile, on=on) for on in (first, first - timedelta(days=1))
    )

    assert (False, True) == (there.holds, before.holds)


@pytest.mark.parametrize(
    ("profile", "level", "first"),
    [
        (BEIJING, MUNICIPALITY, date(2023, 7, 28)),
        (CHONGQING, MUNICIPALITY, date(2022, 6, 10)),
    ],
)
def test_the_first_day_of_a_deputys_nomination(profile: Any, level: Level, first: date) -> None:
    """The day before, nobody is named."""
    there, before = (appointed(profile, level, on=on) for on in (first, first - timedelta(days=1)))

    assert (False, True) == (there.holds, before.holds)
