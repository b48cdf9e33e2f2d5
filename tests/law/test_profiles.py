"""浙江、重庆: what their regulations on townships and their committees' rules add."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

import npcmodel as npc
from law.grounds import cited, duties_cited, held, kind, met, required, state
from law.vectors import ON, Vector, vector
from npcmodel import Body, Level
from npcmodel.dates.held import State
from npcmodel.procedure import notice_in_time
from npcmodel.profiles import CHONGQING, ZHEJIANG
from npcmodel.sessions import first_session_due
from npcmodel.sitting.yearly import DutyKind

ZJ = "《浙江省乡镇人民代表大会工作条例》（2016）"
ZJ_COMMITTEE = "《浙江省人民代表大会常务委员会议事规则》（2020）"
CQ = "《重庆市乡镇人民代表大会工作条例》（2016）"
CQ_COMMITTEE = "《重庆市人民代表大会常务委员会议事规则》（2023）"
ORGANIC_LAW = "《地方组织法》（2022）"
YEAR_END = date(2026, 12, 31)

ZJ_COMMITTEE_63 = npc.Roll(Body.STANDING_COMMITTEE, Level.PROVINCE, 63)
CQ_COMMITTEE_63 = npc.Roll(Body.STANDING_COMMITTEE, Level.MUNICIPALITY, 63)


def town(members: int) -> npc.Roll:
    """Return the congress of a town."""
    return npc.Roll(Body.CONGRESS, Level.TOWN, members)


def presidium(members: int = 9) -> npc.Roll:
    """Return the presidium of a town."""
    return npc.Roll(Body.PRESIDIUM, Level.TOWN, members)


def due(deadline: Any) -> Any:
    """Read the last day."""
    return deadline.due


def line(rule_id: str, roll: npc.Roll, days: tuple[date, ...], want: Any, **more: Any) -> Vector:
    """Return a vector of the meetings of 2026, read from the line of one provision."""
    cites, read = more.pop("cites"), more.pop("read", state)
    return vector(
        rule_id,
        npc.sessions_held,
        roll,
        held(roll.body, *days),
        year=2026,
        on=YEAR_END,
        want=want,
        cites=cites,
        get=read(cites),
        **more,
    )


def voted(rule_id: str, roll: npc.Roll, yes: int, cites: str, *, want: bool, **more: Any) -> Vector:
    """Return a vector of one provision's majority."""
    tally = npc.Tally(yes=yes)
    return vector(rule_id, npc.carried, roll, tally, want=want, cites=cites, get=met(cites), **more)


def opened(
    rule_id: str, roll: npc.Roll, present: int, cites: str, *, want: bool, **more: Any
) -> Vector:
    """Return a vector of one provision's quorum."""
    get = met(cites)
    return vector(
        rule_id, npc.quorum, roll, present=present, want=want, cites=cites, get=get, **more
    )


def notice(
    rule_id: str, roll: npc.Roll, days: tuple[date, date], cites: str, *, want: bool, **more: Any
) -> Vector:
    """Return a vector of a notice: the day of it and the day of the meeting."""
    told, opens = days
    return vector(
        rule_id,
        notice_in_time,
        roll,
        notified=told,
        opens=opens,
        want=want,
        cites=cites,
        **more,
    )


def called(rule_id: str, case: tuple[int, int, bool], cites: str, profile: npc.Profile) -> Vector:
    """Return a vector of the deputies who call for a session: deputies, signers and verdict."""
    members, signers, want = case
    return vector(
        rule_id,
        npc.may_initiate,
        npc.Initiative.EXTRAORDINARY_SESSION,
        town(members),
        signers=signers,
        want=want,
        cites=cites,
        get=met(cites),
        profile=profile,
    )


JANUARY, JULY = date(2026, 1, 20), date(2026, 7, 20)
BEFORE = date(2025, 12, 31)
# Never more than three months apart, and one in each quarter.
EVERY_QUARTER = (BEFORE, date(2026, 3, 31), date(2026, 6, 30), date(2026, 9, 30), date(2026, 12, 1))
# In each quarter, but 5 January and 28 June are more than three months apart.
QUARTERS_ONLY = (BEFORE, date(2026, 1, 5), date(2026, 6, 28), date(2026, 7, 1), date(2026, 12, 30))
# A quarter without one, and more than three months apart.
TWICE = (BEFORE, date(2026, 1, 5), date(2026, 7, 1), date(2026, 12, 30))
# Every two months by both readings.
EVERY_TWO_MONTHS = (
    BEFORE,
    date(2026, 2, 28),
    date(2026, 4, 28),
    date(2026, 6, 28),
    date(2026, 8, 28),
    date(2026, 10, 28),
    date(2026, 12, 28),
)
MAY_19, MAY_20, MAY_26 = date(2026, 5, 19), date(2026, 5, 20), date(2026, 5, 26)

ZHEJIANG_VECTORS = [
    # 15: two months, as in the statute
    *(
        vector(
            "LR-township-ZJ-03",
            first_session_due,
            elected,
            level=Level.TOWN,
            want=want,
            cites=f"{ZJ}第15条",
            get=due,
            profile=ZHEJIANG,
        )
        for elected, want in (
            (date(2026, 12, 20), date(2027, 2, 20)),
            (date(2026, 12, 31), date(2027, 2, 28)),
        )
    ),
    # 16 I: usually two sessions; a fifth calls for another; 63/5 = 12.6
    *(
        line("LR-township-ZJ-04", town(63), days, want, cites=f"{ZJ}第16条第1款", profile=ZHEJIANG)
        for days, want in (
            ((JANUARY,), State.BROKEN),
            ((JANUARY, JULY), State.MET),
        )
    ),
    line(
        "LR-township-ZJ-04",
        town(63),
        (JANUARY,),
        DutyKind.LOCAL_NORM,
        cites=f"{ZJ}第16条第1款",
        read=kind,
        profile=ZHEJIANG,
    ),
    *(
        called("LR-township-ZJ-04", (63, signers, want), f"{ZJ}第16条第1款", ZHEJIANG)
        for signers, want in ((12, False), (13, True), (14, True))
    ),
    # 20: seven days of notice
    *(
        notice(
            "LR-township-ZJ-05",
            town(63),
            (told, date(2026, 7, 15)),
            f"{ZJ}第20条",
            want=want,
            profile=ZHEJIANG,
        )
        for told, want in (
            (date(2026, 7, 7), True),
            (date(2026, 7, 8), True),
            (date(2026, 7, 9), False),
        )
    ),
    notice(
        "LR-township-ZJ-05",
        town(63),
        (date(2026, 7, 15), date(2026, 7, 15)),
        f"{ZJ}第20条",
        want=True,
        kind=npc.MeetingKind.EXTRAORDINARY,
        profile=ZHEJIANG,
    ),
    # 22 I: more than half of all deputies
    *(
        voted("LR-township-ZJ-06", town(60), yes, f"{ZJ}第22条第1款", want=want, profile=ZHEJIANG)
        for yes, want in ((30, False), (31, True), (32, True))
    ),
    # 24: presidia meet once in three months, more than half of all members open and decide
    *(
        line(
            "LR-township-ZJ-07", presidium(), days, want, cites=f"{ZJ}第24条第1款", profile=ZHEJIANG
        )
        for days, want in (
            (EVERY_QUARTER, State.MET),
            (TWICE, State.BROKEN),
            (QUARTERS_ONLY, State.OPEN),
        )
    ),
    line(
        "LR-township-ZJ-07",
        presidium(),
        TWICE,
        DutyKind.LOCAL_DUTY,
        cites=f"{ZJ}第24条第1款",
        read=kind,
        profile=ZHEJIANG,
    ),
    *(
        rule("LR-township-ZJ-07", presidium(members), number, cites, want=want, profile=ZHEJIANG)
        for rule, cites in ((opened, f"{ZJ}第24条第2款"), (voted, f"{ZJ}第24条第3款"))
        for members, number, want in (
            (9, 4, False),
            (9, 5, True),
            (9, 6, True),
            (8, 4, False),
            (8, 5, True),
        )
    ),
    # The committee's rules, 4 I, 5, 7 I: once in two months, more than half, seven days
    *(
        line(
            "LR-sc_procedure-ZJ-01",
            ZJ_COMMITTEE_63,
            days,
            want,
            cites=f"{ZJ_COMMITTEE}第4条第1款",
            profile=ZHEJIANG,
        )
        for days, want in ((EVERY_TWO_MONTHS, State.MET), (EVERY_QUARTER, State.BROKEN))
    ),
    *(
        opened(
            "LR-sc_procedure-ZJ-01",
            ZJ_COMMITTEE_63,
            present,
            f"{ZJ_COMMITTEE}第5条",
            want=want,
            profile=ZHEJIANG,
        )
        for present, want in ((31, False), (32, True), (33, True))
    ),
    *(
        notice(
            "LR-sc_procedure-ZJ-01",
            ZJ_COMMITTEE_63,
            (told, MAY_26),
            f"{ZJ_COMMITTEE}第7条第1款",
            want=want,
            profile=ZHEJIANG,
        )
        for told, want in ((MAY_19 - timedelta(1), True), (MAY_19, True), (MAY_20, False))
    ),
    notice(
        "LR-sc_procedure-ZJ-01",
        ZJ_COMMITTEE_63,
        (MAY_26, MAY_26),
        f"{ZJ_COMMITTEE}第7条第1款",
        want=True,
        kind=npc.MeetingKind.EXTRAORDINARY,
        profile=ZHEJIANG,
    ),
    # 45 I: more than half of all members
    *(
        voted(
            "LR-sc_procedure-ZJ-05",
            npc.Roll(Body.STANDING_COMMITTEE, Level.PROVINCE, members),
            yes,
            f"{ZJ_COMMITTEE}第45条第1款",
            want=want,
            profile=ZHEJIANG,
        )
        for members, yes, want in (
            (61, 30, False),
            (61, 31, True),
            (63, 31, False),
            (63, 32, True),
            (60, 30, False),
            (60, 31, True),
        )
    ),
]

CHONGQING_VECTORS = [
    # 8 I, II: usually two sessions; a fifth calls for another; 48/5 = 9.6
    *(
        line("LR-township-CQ-01", town(48), days, want, cites=f"{CQ}第8条第1款", profile=CHONGQING)
        for days, want in (
            ((JANUARY,), State.BROKEN),
            ((JANUARY, JULY), State.MET),
        )
    ),
    line(
        "LR-township-CQ-01",
        town(48),
        (JANUARY,),
        DutyKind.LOCAL_NORM,
        cites=f"{CQ}第8条第1款",
        read=kind,
        profile=CHONGQING,
    ),
    *(
        called("LR-township-CQ-01", (48, signers, want), f"{CQ}第8条第2款", CHONGQING)
        for signers, want in ((9, False), (10, True), (11, True))
    ),
    # 10, 11: two thirds, ten days
    *(
        opened(
            "LR-township-CQ-02", town(members), present, f"{CQ}第10条", want=want, profile=CHONGQING
        )
        for members, present, want in (
            (51, 33, False),
            (51, 34, True),
            (51, 35, True),
            (50, 33, False),
            (50, 34, True),
        )
    ),
    *(
        notice(
            "LR-township-CQ-02",
            town(51),
            (told, date(2026, 3, 20)),
            f"{CQ}第11条",
            want=want,
            profile=CHONGQING,
        )
        for told, want in (
            (date(2026, 3, 9), True),
            (date(2026, 3, 10), True),
            (date(2026, 3, 11), False),
        )
    ),
    # 24 II: no more ballots returned than issued
    *(
        vector(
            "LR-township-CQ-08",
            npc.elect_officials,
            town(60),
            npc.Poll(60, returned, votes={"甲": 40}, issued=58),
            seats=1,
            want=want,
            cites=f"{CQ}第24条第2款",
            get=lambda result: result.valid.holds,
            profile=CHONGQING,
        )
        for returned, want in ((57, True), (58, True), (59, False))
    ),
    # 25, as the statute: a tie at the last seat, a seat that is left
    *(
        vector(
            "LR-township-CQ-09",
            npc.elect_officials,
            town(60),
            npc.Poll(60, 60, votes=votes, issued=60),
            seats=2,
            want=want,
            cites=f"{ORGANIC_LAW}第29条第{paragraph}款",
            get=lambda result: (result.elected, result.tied, result.vacant),
            profile=CHONGQING,
        )
        for votes, want, paragraph in (
            ({"甲": 40, "乙": 35, "丙": 35}, (("甲",), ("乙", "丙"), 0), 1),
            ({"甲": 40, "乙": 29, "丙": 20}, (("甲",), (), 1), 2),
        )
    ),
    # 34 I: presidia meet once in each quarter, more than half of all members open and decide
    *(
        line(
            "LR-township-CQ-12",
            presidium(),
            days,
            want,
            cites=f"{CQ}第34条第1款",
            profile=CHONGQING,
        )
        for days, want in (
            (EVERY_QUARTER, State.MET),
            (QUARTERS_ONLY, State.MET),
            (TWICE, State.BROKEN),
        )
    ),
    line(
        "LR-township-CQ-12",
        presidium(),
        TWICE,
        DutyKind.LOCAL_DUTY,
        cites=f"{CQ}第34条第1款",
        read=kind,
        profile=CHONGQING,
    ),
    *(
        rule(
            "LR-township-CQ-12",
            presidium(members),
            number,
            f"{CQ}第34条第1款",
            want=want,
            profile=CHONGQING,
        )
        for rule in (opened, voted)
        for members, number, want in (
            (9, 4, False),
            (9, 5, True),
            (9, 6, True),
            (8, 4, False),
            (8, 5, True),
        )
    ),
    # The committee's rules, 8 I, 12 I: once in two months, more than half
    *(
        line(
            "LR-sc_procedure-CQ-01",
            CQ_COMMITTEE_63,
            days,
            want,
            cites=f"{CQ_COMMITTEE}第8条第1款",
            profile=CHONGQING,
        )
        for days, want in ((EVERY_TWO_MONTHS, State.MET), (EVERY_QUARTER, State.BROKEN))
    ),
    *(
        opened(
            "LR-sc_procedure-CQ-01",
            CQ_COMMITTEE_63,
            present,
            f"{CQ_COMMITTEE}第12条第1款",
            want=want,
            profile=CHONGQING,
        )
        for present, want in ((31, False), (32, True), (33, True))
    ),
    # 46: more than half of all members
    *(
        voted(
            "LR-sc_procedure-CQ-05",
            npc.Roll(Body.STANDING_COMMITTEE, Level.MUNICIPALITY, members),
            yes,
            f"{CQ_COMMITTEE}第46条",
            want=want,
            profile=CHONGQING,
        )
        for members, yes, want in (
            (60, 30, False),
            (60, 31, True),
            (63, 31, False),
            (63, 32, True),
        )
    ),
]


@pytest.mark.parametrize("v", [*ZHEJIANG_VECTORS, *CHONGQING_VECTORS], ids=str)
def test_vector(v: Vector) -> None:
    """Hold a boundary of the local text."""
    v.check()


def test_both_texts_bind() -> None:
    """Where statute and local text say the same, both are cited, the statute first."""
    majority = npc.carried(town(60), npc.Tally(yes=31), on=YEAR_END, profile=ZHEJIANG)
    opening = npc.quorum(town(60), present=40, on=YEAR_END, profile=CHONGQING)
    session = npc.may_initiate(
        npc.Initiative.EXTRAORDINARY_SESSION, town(60), signers=12, on=YEAR_END, profile=CHONGQING
    )
    first = first_session_due(JANUARY, level=Level.TOWN, on=YEAR_END, profile=ZHEJIANG)

    assert [f"{ORGANIC_LAW}第25条", f"{ZJ}第22条第1款"] == cited(majority)
    assert [f"{ORGANIC_LAW}第14条第4款", f"{CQ}第10条"] == cited(opening)
    assert [f"{ORGANIC_LAW}第14条第3款", f"{CQ}第8条第2款"] == cited(session)
    assert [f"{ORGANIC_LAW}第20条", f"{ZJ}第15条"] == cited(first)


def test_chongqing_majority_and_first_session() -> None:
    """Articles 17 and 9 repeat the statute: more than half, two months."""
    lost, carried = (
        npc.carried(town(60), npc.Tally(yes=yes), on=YEAR_END, profile=CHONGQING)
        for yes in (30, 31)
    )
    first = first_session_due(date(2026, 12, 20), level=Level.TOWN, on=YEAR_END, profile=CHONGQING)

    assert [f"{ORGANIC_LAW}第25条", f"{CQ}第17条"] == cited(carried)
    assert (False, True) == (met(f"{CQ}第17条")(lost), met(f"{CQ}第17条")(carried))
    assert 31 == required(f"{CQ}第17条")(lost)
    assert [f"{ORGANIC_LAW}第20条", f"{CQ}第9条"] == cited(first)
    assert date(2027, 2, 20) == first.due


def test_chongqing_usual_surplus_for_chief_posts() -> None:
    """Two candidates for a chief post are usual (article 23 I): one is noted, no violation."""
    one, two = (
        npc.elect_officials(
            town(60),
            npc.Poll(60, 60, votes=votes, issued=60),
            seats=1,
            on=ON,
            contest=npc.Contest.CHIEF_POST,
            profile=CHONGQING,
        )
        for votes in ({"甲": 40}, {"甲": 40, "乙": 10})
    )
    notes = [note.zh for note in one.valid.notes]

    assert [f"候选人一般为2人，本次1人（{CQ}第23条第1款）"] == notes
    assert () == two.valid.notes
    assert (True, True) == (one.valid.holds, two.valid.holds)


def test_zhejiang_is_silent_on_quorum_of_townships() -> None:
    """Zhejiang's regulations give townships no quorum: the statute alone is cited."""
    ruling = npc.quorum(town(60), present=40, on=YEAR_END, profile=ZHEJIANG)

    assert [f"{ORGANIC_LAW}第14条第4款"] == cited(ruling)


def test_a_committee_asks_its_own_place_only() -> None:
    """The provincial committee's rules do not bind a county's committee."""
    county = npc.Roll(Body.STANDING_COMMITTEE, Level.COUNTY, 35)
    ruling = npc.carried(county, npc.Tally(yes=18), on=YEAR_END, profile=ZHEJIANG)

    assert [f"{ORGANIC_LAW}第51条第4款"] == cited(ruling)


def test_editions_of_the_local_texts() -> None:
    """Adopted and in force: only Zhejiang's regulations name a later first day (article 42)."""
    editions = [
        provision.source.edition
        for profile in (ZHEJIANG, CHONGQING)
        for provision in (profile.township_majority, profile.committee_majority)
        if provision is not None
    ]

    assert [
        (date(2016, 7, 29), date(2016, 10, 1)),
        (date(2020, 11, 27), date(2020, 11, 27)),
        (date(2016, 3, 31), date(2016, 3, 31)),
        (date(2023, 3, 30), date(2023, 3, 30)),
    ] == [(edition.adopted, edition.in_force) for edition in editions]


def test_first_days_of_the_township_regulations() -> None:
    """Zhejiang's bind from 1 October 2016, Chongqing's are counted from their adoption."""
    zhejiang, chongqing = date(2016, 10, 1), date(2016, 3, 31)
    day = timedelta(days=1)
    presidium_of_nine = presidium()
    before = [
        npc.carried(presidium_of_nine, npc.Tally(yes=5), on=first - day, profile=profile)
        for first, profile in ((zhejiang, ZHEJIANG), (chongqing, CHONGQING))
    ]
    after = [
        npc.carried(presidium_of_nine, npc.Tally(yes=5), on=first, profile=profile)
        for first, profile in ((zhejiang, ZHEJIANG), (chongqing, CHONGQING))
    ]

    assert [True, True] == [one.undecided for one in before]
    assert [[f"{ZJ}第24条第3款"], [f"{CQ}第34条第1款"]] == [cited(one) for one in after]
    assert [True, True] == [one.holds for one in after]


def test_chongqing_had_a_quorum_before_the_statute() -> None:
    """Two thirds stood in Chongqing's text of 2016, in the statute only since 2022."""
    first = date(2016, 3, 31)
    ruling = npc.quorum(town(51), present=34, on=first, profile=CHONGQING)
    with pytest.raises(npc.NotInForceError):
        npc.quorum(town(51), present=34, on=first - timedelta(days=1), profile=CHONGQING)

    assert [f"{CQ}第10条"] == cited(ruling)
    assert ruling.holds is True


@pytest.mark.parametrize(
    ("profile", "level", "first", "citations"),
    [
        (
            ZHEJIANG,
            Level.PROVINCE,
            date(2020, 11, 27),
            [f"{ZJ_COMMITTEE}第45条第1款", f"{ZJ_COMMITTEE}第5条"],
        ),
        (
            CHONGQING,
            Level.MUNICIPALITY,
            date(2023, 3, 30),
            [f"{CQ_COMMITTEE}第46条", f"{CQ_COMMITTEE}第12条第1款"],
        ),
    ],
    ids=["zhejiang", "chongqing"],
)
def test_first_days_of_the_committees_rules(
    profile: npc.Profile, level: Level, first: date, citations: list[str]
) -> None:
    """The consolidated texts are counted from the adoption of their last amendment."""
    roll = npc.Roll(Body.STANDING_COMMITTEE, level, 61)
    tally = npc.Tally(yes=31)

    def local_ones(on: date) -> list[str]:
        try:
            ruling = npc.carried(roll, tally, present=31, on=on, profile=profile)
        except npc.NotInForceError:
            return []
        return [one for one in cited(ruling) if not one.startswith("《地方组织法》")]

    assert citations == local_ones(first)
    assert [] == local_ones(first - timedelta(days=1))


def test_chongqing_frees_no_extraordinary_session_of_a_township() -> None:
    """Article 11 names no exception: ten days are asked of an extraordinary session too."""
    opens = date(2026, 3, 20)
    told, late = (
        notice_in_time(
            town(51),
            notified=notified,
            opens=opens,
            kind=npc.MeetingKind.EXTRAORDINARY,
            on=ON,
            profile=CHONGQING,
        )
        for notified in (date(2026, 3, 10), date(2026, 3, 11))
    )

    assert [f"{CQ}第11条"] == cited(told) == cited(late)
    assert (True, False) == (told.holds, late.holds)
    assert 1 == len(late.open)


def test_chongqing_committee_notice_is_only_usual() -> None:
    """Seven days are usual (一般) in Chongqing's article 10: a later notice is noted, no breach."""
    told, late = (
        notice_in_time(
            CQ_COMMITTEE_63, notified=notified, opens=MAY_26, on=YEAR_END, profile=CHONGQING
        )
        for notified in (MAY_19, MAY_20)
    )

    assert [f"{CQ_COMMITTEE}第10条第1款"] == cited(told) == cited(late)
    assert (True, True) == (told.holds, late.holds)
    assert 1 == len(late.notes) - len(told.notes)


def test_the_year_of_a_presidium_joins_statute_and_local_text() -> None:
    """Activities by the statute, meetings by the local text: four quarters or one interval."""
    asked = {
        profile.name: duties_cited(
            npc.year_duties(presidium(), year=2026, on=YEAR_END, profile=profile)
        )
        for profile in (ZHEJIANG, CHONGQING)
    }

    assert {
        "浙江": [f"{ORGANIC_LAW}第19条第2款", f"{ZJ}第24条第1款"],
        "重庆": [f"{ORGANIC_LAW}第19条第2款", *[f"{CQ}第34条第1款"] * 4],
    } == asked
