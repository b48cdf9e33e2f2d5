"""What the rules of procedure refuse."""

from __future__ import annotations

from datetime import date

import pytest

import npcmodel as npc
from npcmodel import procedure

ON = date(2026, 11, 21)


def test_notice_after_the_opening_is_refused() -> None:
    """A notice cannot follow what it announces."""
    nation = npc.Roll(npc.Body.CONGRESS, npc.Level.NATIONAL, members=2977)
    with pytest.raises(npc.FactsError) as error:
        procedure.notice_in_time(nation, notified=date(2026, 3, 6), opens=date(2026, 3, 5), on=ON)

    assert ("notified", "2026-03-05, the day it opens, or earlier") == (
        error.value.field,
        error.value.expected,
    )


def test_the_congress_grants_no_longer_speech() -> None:
    """Only the standing committee's rules let the chair grant more time."""
    venue = procedure.Venue.NPC_PLENARY
    with pytest.raises(npc.FactsError) as error:
        procedure.speech_in_time(venue, minutes=11, turn=1, on=ON, extended=True)

    assert "extended" == error.value.field


TOWN = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, members=60)
COMMITTEE = npc.Roll(npc.Body.STANDING_COMMITTEE, npc.Level.NATIONAL, members=170)


def called(roll: npc.Roll, told: date, profile: npc.Profile | None, on: date = ON) -> npc.Ruling:
    """Return the ruling on the notice of an extraordinary meeting on 20 May 2026."""
    return procedure.notice_in_time(
        roll,
        notified=told,
        opens=date(2026, 5, 20),
        on=on,
        kind=npc.MeetingKind.EXTRAORDINARY,
        profile=profile,
    )


def cited(ruling: npc.Ruling) -> list[str]:
    """Return the provisions of the grounds."""
    return [str(ground.citation) for ground in ruling.grounds]


@pytest.mark.parametrize(("told", "holds"), [(10, True), (11, False), (20, False)])
def test_no_exemption_is_made_up_for_chongqing(told: int, *, holds: bool) -> None:
    """重庆's ten days except no session; that is said beside the verdict."""
    ruling = called(TOWN, date(2026, 5, told), npc.profiles.CHONGQING)

    assert holds is ruling.holds
    assert ["《重庆市乡镇人民代表大会工作条例》（2016）第11条"] == cited(ruling)
    assert ["没有把临时召集的会议除外" in point.says.zh for point in ruling.open] == [True]


def test_zhejiang_excepts_extraordinary_sessions() -> None:
    """A session called on its own day is in time, by the text that says so."""
    ruling = called(TOWN, date(2026, 5, 20), npc.profiles.ZHEJIANG)

    assert ruling.holds
    assert ["《浙江省乡镇人民代表大会工作条例》（2016）第20条"] == cited(ruling)
    assert () == ruling.open


@pytest.mark.parametrize(
    ("on", "article"),
    [
        (date(2022, 6, 24), "《全国人大常委会议事规则》（2009）第6条"),
        (date(2022, 6, 25), "《全国人大常委会议事规则》（2022）第9条"),
    ],
)
def test_the_npcsc_may_be_called_at_short_notice(on: date, article: str) -> None:
    """Both editions of its rules say so."""
    ruling = called(COMMITTEE, date(2026, 5, 20), None, on)

    assert ruling.holds
    assert [article] == cited(ruling)


def test_a_text_frees_from_its_own_days_only() -> None:
    """A province's exemption does not lift the notice that a county asks for."""
    edition = npc.law.citation.Edition(
        npc.law.wording.Text("某县办法", "County Measures"),
        date(2020, 1, 1),
        date(2020, 1, 1),
        npc.law.wording.Text("", ""),
    )
    days = npc.Provision(3, npc.Citation(edition, 5), date(2020, 1, 1))
    county = npc.Profile(
        name="某县",
        tier=npc.Tier.COUNTY,
        parent=npc.profiles.ZHEJIANG,
        township_notice_days=days,
    )
    late = called(TOWN, date(2026, 5, 18), county)
    told = called(TOWN, date(2026, 5, 17), county)

    assert (False, True) == (late.holds, told.holds)
    assert [
        "《浙江省乡镇人民代表大会工作条例》（2016）第20条",
        "《某县办法》（2020）第5条",
    ] == cited(late)


PROVINCE = npc.Roll(npc.Body.STANDING_COMMITTEE, npc.Level.PROVINCE, members=61)
ZHEJIANG_7 = "《浙江省人民代表大会常务委员会议事规则》（2020）第7条第1款"


@pytest.mark.parametrize(
    ("place", "special", "told", "holds", "says"),
    [
        (npc.profiles.ZHEJIANG, False, 13, True, "最迟2026-05-13通知"),
        (npc.profiles.ZHEJIANG, False, 14, False, "最迟2026-05-13通知"),
        (npc.profiles.ZHEJIANG, True, 20, True, "特殊情况除外"),
        (npc.profiles.GUANGDONG, True, 14, False, "最迟2026-05-13通知"),
    ],
)
def test_special_circumstances_free_the_notice_too(
    place: npc.Profile, *, special: bool, told: int, holds: bool, says: str
) -> None:
    """浙江's exception ends the sentence on notice and papers; 广东's text has none."""
    ruling = procedure.notice_in_time(
        PROVINCE,
        notified=date(2026, 5, told),
        opens=date(2026, 5, 20),
        on=ON,
        special=special,
        profile=place,
    )

    assert holds is ruling.holds
    assert [says] == [ground.says.zh for ground in ruling.grounds if ground.says]
    assert place is npc.profiles.GUANGDONG or [ZHEJIANG_7] == cited(ruling)
    assert {"special": special}.items() <= dict(ruling.facts).items()


@pytest.mark.parametrize(("on", "known"), [(date(2020, 11, 27), True), (date(2020, 11, 26), False)])
def test_the_exception_is_as_old_as_its_text(on: date, *, known: bool) -> None:
    """The day before, nothing is known."""
    day = date(2026, 5, 20)
    ruling = procedure.notice_in_time(
        PROVINCE, notified=day, opens=day, on=on, special=True, profile=npc.profiles.ZHEJIANG
    )

    assert (known, not known) == (ruling.holds, ruling.undecided)


def test_truth_values_are_not_guessed() -> None:
    """A text is no answer to whether more time was granted or the circle adjusted."""
    venue = procedure.Venue.NPCSC_GROUP
    with pytest.raises(npc.FactsError) as speech:
        procedure.speech_in_time(venue, minutes=20, turn=1, on=ON, extended="no")  # type: ignore[arg-type]
    with pytest.raises(npc.FactsError) as circle:
        procedure.observers_valid(0, on=ON, adjusted="no")  # type: ignore[arg-type]

    assert ("extended", "adjusted") == (speech.value.field, circle.value.field)


def test_notice_of_national_law_alone_says_so() -> None:
    """No national text gives a town a time of notice, and none of the place was asked."""
    ruling = called(TOWN, date(2026, 5, 20), None)

    assert ruling.undecided
    assert ["只问国家法律，未问地方规定"] == [note.zh for note in ruling.notes]
