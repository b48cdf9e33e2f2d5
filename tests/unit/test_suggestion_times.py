"""By when suggestions are handled: the events, the doubts, and what is refused."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import attrs
import pytest

import npcmodel as npc
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles import BEIJING, CHONGQING, HENAN, QINGDAO, SHANDONG, SHANGHAI, ZHEJIANG
from npcmodel.profiles.parts import TimeLimit, TimeUnit
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.suggesting import (
    Extension,
    HandlingTime,
    StartEvent,
    SuggestionRules,
)
from npcmodel.suggestions.times import (
    SuggestionTime,
    answer_due,
    start_events,
    suggestion_due,
    suggestion_in_time,
)

WHAT, FROM = SuggestionTime, StartEvent
ON = date(2026, 11, 21)
MARCH = date(2026, 3, 2)
SH: dict[str, Any] = {"profile": SHANGHAI, "level": Level.MUNICIPALITY}
SD: dict[str, Any] = {"profile": SHANDONG, "level": Level.PROVINCE}
ZJ: dict[str, Any] = {"profile": ZHEJIANG, "level": Level.PROVINCE}
BJ: dict[str, Any] = {"profile": BEIJING, "level": Level.MUNICIPALITY}
CQ: dict[str, Any] = {"profile": CHONGQING, "level": Level.MUNICIPALITY}


class Weekdays:
    """Weekdays without holidays."""

    def is_workday(self, day: date, /) -> bool:
        """Say whether the day is worked."""
        return day.isoweekday() <= 5


class Year2026(Weekdays):
    """The same, known for 2026 alone."""

    def is_workday(self, day: date, /) -> bool:
        """Say whether the day is worked; refuse another year."""
        if day.year != 2026:
            raise npc.FactsError("calendar", day, "a day of 2026")
        return super().is_workday(day)


def test_answers_without_a_level() -> None:
    """National law gives every level three months; six where it is wide and difficult."""
    three = answer_due(date(2026, 3, 15), difficult=False, on=date(2026, 3, 15))
    six = answer_due(date(2026, 3, 15), difficult=True, on=date(2026, 3, 15))

    assert (date(2026, 6, 15), date(2026, 9, 15)) == (three.due, six.due)
    assert "自交办之日起3个月内" in three.explain("zh")
    assert "within 6 months of the assignment" in six.explain("en")
    assert "只问国家法律" in three.explain("zh")


def test_the_national_congress_has_no_local_text() -> None:
    """Nothing is noted of local texts where no place binds, and a profile is refused."""
    found = suggestion_due(WHAT.ANSWER, MARCH, on=ON, level=Level.NATIONAL, in_session=True)

    assert () == found.notes
    with pytest.raises(npc.FactsError, match=r"profile.*None for the national congress"):
        answer_due(MARCH, difficult=False, on=ON, level=Level.NATIONAL, profile=BEIJING)


def test_rules_of_the_national_congress_are_for_its_sessions() -> None:
    """They speak of what was put to the congress: doubtful where that is not known."""
    out = suggestion_due(WHAT.ANSWER, MARCH, on=ON, level=Level.NATIONAL, in_session=False)
    unknown = suggestion_due(WHAT.ANSWER, MARCH, on=ON, level=Level.NATIONAL)

    assert 1 == len(out.grounds)
    assert 2 == len(unknown.grounds)
    assert "向大会提出的建议" in unknown.explain("zh")


@pytest.mark.parametrize(
    ("what", "place", "in_session", "events"),
    [
        (WHAT.RETURN, CQ, None, (FROM.ASSIGNMENT,)),
        (WHAT.RETURN, SD, None, (FROM.RECEIPT,)),
        (WHAT.RETURN, SD, True, ()),
        (WHAT.ANSWER, SD, None, (FROM.ASSIGNMENT, FROM.CLOSING)),
        (WHAT.ANSWER, SD, False, (FROM.ASSIGNMENT,)),
        (WHAT.ANSWER, ZJ, None, (FROM.ASSIGNMENT, FROM.RECEIPT)),
        (WHAT.ASSIGNMENT, SD, True, (FROM.CLOSING,)),
        (WHAT.ASSIGNMENT, SD, False, (FROM.RECEIPT,)),
        (WHAT.KICK_OFF, SH, None, (FROM.CLOSING,)),
        (WHAT.KICK_OFF, ZJ, None, ()),
        (WHAT.ANSWER, {"level": None}, None, (FROM.ASSIGNMENT,)),
    ],
)
def test_start_events(what: Any, place: Any, *, in_session: bool | None, events: Any) -> None:
    """Which events the texts count from differs by place, and by when it was made."""
    assert events == start_events(what, on=ON, in_session=in_session, **place)


def test_the_event_is_said() -> None:
    """Ten working days of the assignment in one place, five days of the receipt in another."""
    assigned = suggestion_due(WHAT.RETURN, MARCH, on=ON, calendar=Weekdays(), **CQ)
    received = suggestion_due(WHAT.RETURN, MARCH, on=ON, in_session=False, **SD)

    assert "within 10 working days of the assignment, 2026-03-02" == assigned.counted.en
    assert "自收到建议之日起5日内，收到建议为2026-03-02" == received.counted.zh
    assert (date(2026, 3, 16), date(2026, 3, 7)) == (assigned.due, received.due)


def test_one_day_is_not_enough_for_two_events() -> None:
    """Where texts name several events, each needs its day."""
    with pytest.raises(npc.FactsError, match=r"event.*each of the events.*ASSIGNMENT, RECEIPT"):
        suggestion_due(WHAT.ANSWER, MARCH, on=ON, **ZJ)


def test_a_receipt_not_given_is_the_assignment() -> None:
    """It is never before it: what is in time from the assignment is in time."""
    last = date(2026, 6, 2)
    due = answer_due(MARCH, difficult=False, on=ON, **ZJ)
    kept = suggestion_in_time(WHAT.ANSWER, last, {FROM.ASSIGNMENT: MARCH}, on=ON, **ZJ)

    assert last == due.due
    assert "收到建议之日未给出" in due.explain("zh")
    assert kept.holds


def test_a_receipt_not_given_leaves_lateness_open() -> None:
    """Henan counts the second opinion from the receipt, which may have been later."""
    henan: dict[str, Any] = {"profile": HENAN, "level": Level.PROVINCE}
    found = suggestion_in_time(
        WHAT.CO_HANDLER_OPINION, date(2026, 5, 3), {FROM.ASSIGNMENT: MARCH}, on=ON, **henan
    )

    assert found.undecided
    assert "收到建议之日未给出" in found.explain("zh")


def test_the_counted_event_is_said_where_the_receipt_is_not_known() -> None:
    """The day is then not called that of the receipt."""
    henan: dict[str, Any] = {"profile": HENAN, "level": Level.PROVINCE}
    found = suggestion_due(WHAT.CO_HANDLER_OPINION, {FROM.ASSIGNMENT: MARCH}, on=ON, **henan)

    assert "within 2 months of the receipt" == found.counted.en
    assert MARCH == found.starts


def test_the_receipt_comes_after_the_assignment() -> None:
    """A receipt before the assignment contradicts it."""
    events = {FROM.ASSIGNMENT: MARCH, FROM.RECEIPT: date(2026, 3, 1)}
    with pytest.raises(npc.FactsError, match=r"event.*receipt on 2026-03-02, the assignment"):
        suggestion_due(WHAT.ANSWER, events, on=ON, **ZJ)


def test_the_assignment_itself_is_counted_from_the_receipt() -> None:
    """For how soon it is assigned the day of the assignment is no start."""
    events = {FROM.RECEIPT: MARCH, FROM.ASSIGNMENT: date(2026, 3, 1)}
    found = suggestion_due(
        WHAT.ASSIGNMENT, events, on=ON, calendar=Weekdays(), in_session=False, **CQ
    )

    assert date(2026, 3, 16) == found.due
    with pytest.raises(npc.FactsError, match=r"event.*a day of one of: RECEIPT"):
        suggestion_due(WHAT.ASSIGNMENT, {FROM.ASSIGNMENT: MARCH}, on=ON, in_session=False, **CQ)


def test_a_closing_not_given_leaves_it_open() -> None:
    """Shandong's rules count from the close of the session: without that day nothing is sure."""
    events = {FROM.ASSIGNMENT: MARCH}
    due = suggestion_due(WHAT.ANSWER, events, on=ON, in_session=True, **SD)
    found = suggestion_in_time(WHAT.ANSWER, MARCH, events, on=ON, in_session=True, **SD)

    assert "大会闭会之日未给出" in due.explain("zh")
    assert found.undecided
    assert "the day of the close of the session was not given" in found.explain("en")


def test_an_answer_may_come_before_the_session_closes() -> None:
    """What can be done during the session is answered then."""
    events = {FROM.ASSIGNMENT: date(2026, 1, 26), FROM.CLOSING: date(2026, 1, 28)}
    found = suggestion_in_time(WHAT.ANSWER, date(2026, 1, 27), events, on=ON, in_session=True, **SD)

    assert found.holds


@pytest.mark.parametrize("what", [WHAT.KICK_OFF, WHAT.ANSWER])
def test_nothing_is_done_before_its_event(what: SuggestionTime) -> None:
    """A meeting after the session, or an answer, before the event contradicts it."""
    with pytest.raises(npc.FactsError, match=r"done.*2026-03-02, the day the time runs from"):
        suggestion_in_time(what, date(2026, 3, 1), MARCH, on=ON, **SH)


def test_no_day_after_the_session() -> None:
    """Suggestions made to Shandong's congress are assigned no later than it closes."""
    found = suggestion_due(WHAT.ASSIGNMENT, date(2026, 1, 28), on=ON, in_session=True, **SD)

    assert date(2026, 1, 28) == found.due
    assert "不迟于大会闭会之日，大会闭会为2026-01-28" == found.counted.zh
    assert "no later than the close of the session, 2026-01-28" == found.counted.en


def test_an_unstated_event_is_noted() -> None:
    """Which day a text does not name is the caller's answer, and said to be."""
    due = suggestion_due(WHAT.SECOND_ANSWER, MARCH, on=ON, in_session=False, **SD)
    found = suggestion_in_time(
        WHAT.SECOND_ANSWER, date(2026, 4, 3), MARCH, on=ON, in_session=False, **SD
    )

    assert "条文没有写明自何日起算" in due.explain("zh")
    assert ["条文没有写明自何日起算，以所给之日计算"] == [one.says.zh for one in found.open]
    assert not found.holds


@pytest.mark.parametrize(
    ("consented", "told", "holds", "undecided"),
    [
        (True, True, True, False),
        (False, True, False, False),
        (True, False, False, False),
        (None, True, False, True),
        (True, None, False, True),
        (False, None, False, False),
    ],
)
def test_shanghai_extends_with_consent(
    consented: Any, told: Any, *, holds: bool, undecided: bool
) -> None:
    """Without consent, or without telling the deputy, the longer time is not lawful."""
    found = suggestion_in_time(
        WHAT.ANSWER_EXTENDED,
        date(2026, 9, 2),
        MARCH,
        on=ON,
        consented=consented,
        told=told,
        **SH,
    )

    assert (holds, undecided) == (found.holds, found.undecided)


def test_chongqing_extends_without_consent() -> None:
    """The class of the suggestion alone gives the longer time."""
    found = suggestion_in_time(
        WHAT.ANSWER_EXTENDED, date(2026, 9, 2), MARCH, on=ON, consented=False, **CQ
    )

    assert found.holds


@pytest.mark.parametrize(("done", "state"), [(date(2026, 3, 23), True), (date(2026, 3, 24), None)])
def test_below_by_analogy(done: date, state: Any) -> None:
    """A district of Beijing follows the city's text: kept is kept, missed is open."""
    found = suggestion_in_time(
        WHAT.FEEDBACK,
        done,
        MARCH,
        on=ON,
        calendar=Weekdays(),
        level=Level.MUNICIPAL_DISTRICT,
        profile=BEIJING,
    )

    assert state == (None if found.undecided else found.holds)
    assert "参照执行" in found.explain("zh")


@pytest.mark.parametrize(("done", "open_"), [(date(2026, 3, 23), False), (date(2026, 3, 24), True)])
def test_beijing_hears_special_reasons(done: date, *, open_: bool) -> None:
    """23 II: a deputy kept from it by special reasons explains; late feedback is open."""
    found = suggestion_in_time(WHAT.FEEDBACK, done, MARCH, on=ON, calendar=Weekdays(), **BJ)

    assert open_ == found.undecided
    assert open_ == ("因特殊原因" in found.explain("zh"))
    due = suggestion_due(WHAT.FEEDBACK, MARCH, on=ON, calendar=Weekdays(), **BJ)
    assert ["代表因特殊原因"] == [one.zh[:7] for one in due.notes]
    assert open_ is not found.holds


TOWN_CQ: dict[str, Any] = {"profile": CHONGQING, "level": Level.TOWN}
TOWN_SD: dict[str, Any] = {"profile": SHANDONG, "level": Level.TOWN}
TOWN_BJ: dict[str, Any] = {"profile": BEIJING, "level": Level.TOWN}
IN_MARCH = {FROM.ASSIGNMENT: MARCH, FROM.CLOSING: date(2026, 1, 31)}


@pytest.mark.parametrize(
    ("what", "place", "due", "cites"),
    [
        (
            WHAT.ANSWER,
            TOWN_CQ,
            date(2026, 5, 2),
            "《重庆市乡镇人民代表大会工作条例》（2016）第16条第1款",
        ),
        (
            WHAT.ANSWER_EXTENDED,
            TOWN_CQ,
            date(2026, 7, 2),
            "《重庆市乡镇人民代表大会工作条例》（2016）第16条第1款",
        ),
        (
            WHAT.ANSWER,
            TOWN_SD,
            date(2026, 3, 31),
            "《山东省乡镇人民代表大会工作若干规定》（2015）第15条",
        ),
        (
            WHAT.ANSWER_EXTENDED,
            TOWN_SD,
            date(2026, 5, 31),
            "《山东省乡镇人民代表大会工作若干规定》（2015）第15条",
        ),
        (
            WHAT.ANSWER,
            TOWN_BJ,
            date(2026, 6, 2),
            "《北京市乡、民族乡、镇人民代表大会组织条例》（2016）第14条",
        ),
        (
            WHAT.ANSWER_EXTENDED,
            TOWN_BJ,
            date(2026, 9, 2),
            "《北京市乡、民族乡、镇人民代表大会组织条例》（2016）第14条",
        ),
    ],
)
def test_townships_answer_by_their_own_texts(
    what: SuggestionTime, place: Any, due: date, cites: str
) -> None:
    """Two months in Chongqing and Shandong, there from the close of the session, to the day."""
    found = suggestion_due(what, IN_MARCH, on=ON, in_session=True, **place)
    held = [
        suggestion_in_time(
            what, day, IN_MARCH, on=ON, in_session=True, consented=True, told=True, **place
        ).holds
        for day in (due - timedelta(days=1), due, due + timedelta(days=1))
    ]

    assert due == found.due
    assert cites in {str(one.citation) for one in found.grounds}
    assert [True, True, False] == held


def test_texts_on_townships_are_for_what_is_put_to_the_congress() -> None:
    """Not for what is made between sessions; in doubt where that is not known."""
    recess = answer_due(MARCH, difficult=False, on=ON, in_session=False, **TOWN_CQ)
    unknown = suggestion_in_time(WHAT.ANSWER, date(2026, 5, 3), MARCH, on=ON, **TOWN_CQ)
    no_closing = suggestion_in_time(
        WHAT.ANSWER, date(2026, 3, 9), {FROM.ASSIGNMENT: MARCH}, on=ON, in_session=True, **TOWN_SD
    )

    assert date(2026, 6, 2) == recess.due
    assert (True, True) == (unknown.undecided, no_closing.undecided)


def test_texts_on_townships_are_for_townships() -> None:
    """The district above them answers in three months."""
    found = answer_due(
        MARCH,
        difficult=False,
        on=ON,
        in_session=True,
        profile=CHONGQING,
        level=Level.MUNICIPAL_DISTRICT,
    )

    assert date(2026, 6, 2) == found.due


def test_consent_below_by_analogy() -> None:
    """Beijing's measures ask for it at every level: without it the longer time is unlawful."""
    below: dict[str, Any] = {"level": Level.MUNICIPAL_DISTRICT}
    by_measures = suggestion_in_time(
        WHAT.ANSWER_EXTENDED,
        date(2026, 9, 2),
        MARCH,
        on=ON,
        consented=False,
        profile=BEIJING,
        **below,
    )
    by_analogy = suggestion_in_time(
        WHAT.ANSWER_EXTENDED,
        date(2026, 9, 2),
        MARCH,
        on=ON,
        consented=False,
        told=True,
        profile=SHANGHAI,
        **below,
    )

    assert (False, False) == (by_measures.holds, by_measures.undecided)
    assert (False, True) == (by_analogy.holds, by_analogy.undecided)


def test_below_where_a_text_may_be_followed() -> None:
    """Henan's text may be followed in a county: noted, and nothing is counted."""
    county: dict[str, Any] = {"profile": HENAN, "level": Level.COUNTY}
    found = suggestion_due(WHAT.ANSWER, MARCH, on=ON, **county)

    assert 1 == len(found.grounds)
    assert "河南的规定本级“可以参照执行”" in found.explain("zh")
    with pytest.raises(npc.NotInForceError, match="河南"):
        suggestion_due(WHAT.FEEDBACK, MARCH, on=ON, **county)


@pytest.mark.parametrize(
    ("level", "on", "articles"),
    [
        (Level.COUNTY, ON, ["第43条第1款"]),
        (Level.TOWN, date(2016, 9, 30), ["第43条第1款"]),
        (Level.TOWN, date(2016, 10, 1), ["第43条第1款", "第24条"]),
        (Level.TOWN, ON, ["第43条第1款", "第24条"]),
    ],
)
def test_zhejiang_binds_its_own_and_its_townships(level: Level, on: date, articles: Any) -> None:
    """Its text is silent on those below; article 41 on townships has it applied in theirs."""
    found = suggestion_due(WHAT.SECOND_ANSWER, MARCH, on=on, level=level, profile=ZHEJIANG)

    assert articles == ["第" + str(one.citation).split("）第")[1] for one in found.grounds]
    assert date(2026, 4, 2) == found.due
    assert "参照执行" not in found.explain("zh")
    noted = "依照”浙江的规定执行（《浙江省乡镇人民代表大会工作条例》（2016）第41条）"
    assert ("第24条" in articles) == (noted in found.explain("zh"))


def test_a_township_in_zhejiang_is_bound() -> None:
    """What misses a text that is applied (依照) is late, not open as by analogy."""
    found = suggestion_in_time(
        WHAT.RETURN, date(2026, 3, 13), MARCH, on=ON, level=Level.TOWN, profile=ZHEJIANG
    )

    assert (False, False) == (found.holds, found.undecided)


def test_qingdao_is_bound_by_its_own_text_and_by_the_measures() -> None:
    """Of the province's texts the measures on deputies bind it; the regulations may be followed."""
    place: dict[str, Any] = {"profile": QINGDAO, "level": Level.CITY_WITH_DISTRICTS}
    found = suggestion_due(WHAT.ANSWER, MARCH, on=ON, **place)

    assert [
        "《代表法》（2025）第51条第2款",
        "《山东省实施代表法办法》（2015）第40条第1款",
        "《青岛市人民代表大会代表建议、批评和意见工作条例》（2021）第25条",
    ] == [str(one.citation) for one in found.grounds]
    assert "山东的规定本级“可以参照执行”" in found.explain("zh")


def test_without_a_level_the_place_tells_it() -> None:
    """A profile alone asks for its own congress."""
    with_level = answer_due(MARCH, difficult=True, on=ON, **CQ)
    without = answer_due(MARCH, difficult=True, on=ON, profile=CHONGQING)

    assert with_level == without


def test_answers_count_from_the_events_given() -> None:
    """The earliest of all last days counts: here three months from the close of the session."""
    found = answer_due(
        date(2026, 2, 5),
        difficult=False,
        on=ON,
        received=date(2026, 2, 6),
        closed=date(2026, 1, 28),
        in_session=True,
        **SD,
    )

    assert date(2026, 4, 28) == found.due
    assert date(2026, 1, 28) == found.starts


def test_answers_in_working_days_take_the_calendar() -> None:
    """A place may count the answer in working days."""
    edition = Edition(
        Text("某市规定", "Rules"), date(2025, 1, 1), date(2025, 1, 1), Text("附则", "last")
    )
    place = Profile(
        name="某市",
        tier=Tier.PREFECTURE,
        suggestions=SuggestionRules(
            answer=Provision(
                HandlingTime(TimeLimit(10, TimeUnit.WORKING_DAYS), FROM.ASSIGNMENT),
                Citation(edition, 1),
                edition.in_force,
            )
        ),
    )
    found = answer_due(MARCH, difficult=False, on=ON, profile=place, calendar=Weekdays())

    assert date(2026, 3, 16) == found.due


def test_no_text_leaves_it_open() -> None:
    """National law sets no time for a deputy's opinion."""
    found = suggestion_in_time(WHAT.FEEDBACK, MARCH, MARCH, on=ON, level=Level.TOWN)

    assert found.undecided
    assert (None,) == tuple(point.citation for point in found.open)
    with pytest.raises(npc.NotInForceError):
        suggestion_due(WHAT.FEEDBACK, MARCH, on=ON, level=Level.TOWN)


def test_an_answer_before_the_law_is_known() -> None:
    """The refusal names the first day known."""
    with pytest.raises(npc.NotInForceError, match="2015-08-29"):
        answer_due(MARCH, difficult=False, on=date(2015, 8, 28))


def test_the_facts_are_kept() -> None:
    """A ruling can be asked again with what it was asked."""
    events = {FROM.ASSIGNMENT: MARCH, FROM.RECEIPT: MARCH}
    found = suggestion_in_time(WHAT.ANSWER, MARCH, events, on=ON, **ZJ)
    facts: dict[str, Any] = {**found.facts, "on": found.on}
    again = suggestion_in_time(**facts)

    assert found == again
    assert hash(found) == hash(again)


@pytest.mark.parametrize(
    ("more", "match"),
    [
        ({"what": "答复代表"}, r"what.*SuggestionTime"),
        ({"event": "2026-03-02"}, r"event.*date"),
        ({"event": {"交办": MARCH}}, r"event.*StartEvent"),
        ({"event": {FROM.ASSIGNMENT: "x"}}, r"event.*date"),
        ({"event": {}}, r"event.*a day of one of: ASSIGNMENT"),
        ({"on": "2026-03-02"}, r"on.*date"),
        ({"level": "市"}, r"level.*Level"),
        ({"level": Level.NATIONAL}, r"profile.*None for the national congress"),
        ({"profile": "重庆"}, r"profile.*Profile"),
        ({"profile": "重庆", "level": None}, r"profile.*Profile"),
        ({"profile": QINGDAO}, r"level.*PREFECTURE or below"),
        ({"in_session": 1}, r"in_session.*bool"),
    ],
)
def test_refuses(more: dict[str, Any], match: str) -> None:
    """Each bad argument is refused by name."""
    facts: dict[str, Any] = {"what": WHAT.ANSWER, "event": MARCH, "on": ON, **CQ, **more}
    with pytest.raises(npc.FactsError, match=match):
        suggestion_due(**facts)


@pytest.mark.parametrize(
    ("more", "match"),
    [
        ({"done": "x"}, r"done.*date"),
        ({"done": date(2026, 3, 1)}, r"done.*the day the time runs from"),
        ({"consented": 1}, r"consented.*bool"),
        ({"told": 1}, r"told.*bool"),
    ],
)
def test_refuses_in_time(more: dict[str, Any], match: str) -> None:
    """Each bad argument of the ruling is refused by name."""
    facts: dict[str, Any] = {
        "what": WHAT.ANSWER,
        "done": MARCH,
        "event": MARCH,
        "on": ON,
        **CQ,
        **more,
    }
    with pytest.raises(npc.FactsError, match=match):
        suggestion_in_time(**facts)


@pytest.mark.parametrize(
    ("more", "match"),
    [
        ({"difficult": 1}, r"difficult.*bool"),
        ({"assigned": "x"}, r"assigned.*date"),
        ({"received": "x"}, r"event.*date"),
        ({"closed": "x"}, r"event.*date"),
    ],
)
def test_refuses_answers(more: dict[str, Any], match: str) -> None:
    """Each bad argument of the shortest question is refused by name."""
    facts: dict[str, Any] = {"assigned": MARCH, "difficult": False, "on": ON, **more}
    with pytest.raises(npc.FactsError, match=match):
        answer_due(**facts)


def test_working_days_need_a_calendar_that_knows_them() -> None:
    """Without one, or in a year it does not cover, nothing is counted."""
    with pytest.raises(npc.FactsError, match=r"calendar.*counts working days"):
        suggestion_due(WHAT.RETURN, MARCH, on=ON, **CQ)
    with pytest.raises(npc.FactsError, match=r"calendar.*a day of 2026"):
        suggestion_due(WHAT.RETURN, date(2026, 12, 30), on=ON, calendar=Year2026(), **CQ)


def test_a_deadline_is_neither_true_nor_false() -> None:
    """It is asked with a day."""
    found = answer_due(MARCH, difficult=False, on=ON)
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(found)


def test_an_extension_is_added_to_a_time() -> None:
    """What is added to no time, or to one that ends before, is refused."""
    found = SHANGHAI.suggestions
    assert isinstance(found, SuggestionRules)
    with pytest.raises(npc.FactsError, match=r"suggestions.answer_extended.*it is added to"):
        attrs.evolve(found, answer=None)
    (usual,) = (found.answer,)
    assert isinstance(usual, Provision)
    with pytest.raises(npc.FactsError, match=r"suggestions.answer_extended.*it is added to"):
        attrs.evolve(found, answer=attrs.evolve(usual, until=date(2030, 1, 1)))
    with pytest.raises(npc.FactsError, match=r"suggestions.answer_extended.*it is added to"):
        attrs.evolve(found, answer=attrs.evolve(usual, since=date(2015, 3, 2)))
    assert isinstance(found.answer_extended, Provision)
    ending = attrs.evolve(found.answer_extended, until=date(2029, 12, 31))
    kept = attrs.evolve(
        found, answer=attrs.evolve(usual, until=date(2029, 12, 31)), answer_extended=ending
    )

    assert ending == kept.answer_extended


def test_values_of_the_wrong_kind_are_refused() -> None:
    """A time of handling is no longer time to answer."""
    source = Citation(SHANGHAI.suggestions.answer.source.edition, 1)  # type: ignore[union-attr]
    wrong: Any = Provision(
        Extension(TimeLimit(3), FROM.ASSIGNMENT), source, source.edition.in_force
    )
    with pytest.raises(npc.FactsError, match=r"suggestions.answer.value.*HandlingTime"):
        SuggestionRules(answer=wrong)


@pytest.mark.parametrize(
    "limit", [TimeLimit(3, TimeUnit.DAYS, before=True), TimeLimit(3, TimeUnit.DAYS, soft=True)]
)
def test_times_bind_and_run_forward(limit: TimeLimit) -> None:
    """A time counted back, or only usual, is no time of handling."""
    edition = Edition(
        Text("某市规定", "Rules"), date(2025, 1, 1), date(2025, 1, 1), Text("附则", "last")
    )
    source = Citation(edition, 1)
    with pytest.raises(npc.FactsError, match=r"suggestions.feedback.*binds and runs from"):
        SuggestionRules(
            feedback=Provision(HandlingTime(limit, FROM.ANSWER_RECEIVED), source, edition.in_force)
        )
    with pytest.raises(npc.FactsError, match=r"suggestions.answer_extended.*binds and runs"):
        SuggestionRules(
            answer_extended=Provision(Extension(limit, FROM.ASSIGNMENT), source, edition.in_force)
        )
