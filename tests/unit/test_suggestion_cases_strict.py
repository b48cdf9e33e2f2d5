"""What does not discharge a duty, facts that contradict, and what is told of loose records."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from npcmodel.errors import FactsError, TransitionError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.profiles import BEIJING, CHONGQING, HENAN, SHANDONG, SHANGHAI, ZHEJIANG
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.suggesting import AnswerClass, Rating, Unsuitable
from npcmodel.suggestions import (
    Accepted,
    Answered,
    AnswerRated,
    Assigned,
    Closed,
    CommitmentRated,
    ExtensionGranted,
    FollowedUp,
    KeyChosen,
    Reassigned,
    Resubmitted,
    ReturnAgreed,
    ReturnAsked,
    ReviewFailed,
    SecondHandlingAsked,
    Settled,
    Suggestion,
    SuggestionEvent,
    SuggestionStage,
    SuggestionTime,
    Withdrawn,
    figures,
)
from npcmodel.suggestions.standing import answers_again
from npcmodel.testing.dates import WEEKDAYS

S = SuggestionStage
T = SuggestionTime
BAD, GOOD = Rating.DISSATISFIED, Rating.SATISFIED
MARCH_2, MARCH_16 = date(2026, 3, 2), date(2026, 3, 16)
APRIL, MAY, JUNE_17 = date(2026, 4, 1), date(2026, 5, 4), date(2026, 6, 17)
ALONE = Assigned(MARCH_16, ("交通局",))
APART = Assigned(MARCH_16, ("甲局", "乙局"))
SPOKEN = Answered(APRIL, written=False)


def at(place: Profile | None, level: Level, *events: SuggestionEvent, **facts: Any) -> Suggestion:
    """Return a suggestion to a congress of a place after some events."""
    given: dict[str, Any] = {"id": "7", "by": ("甲", "乙"), "level": level, "profile": place}
    case = Suggestion(**{**given, **facts})
    for event in events:
        case = case.after(event)
    return case


def owed(case: Suggestion) -> list[tuple[SuggestionTime, date]]:
    """Return what is owed, and by when."""
    return [(one.what, one.due) for one in case.deadlines(WEEKDAYS)]


def notes(case: Suggestion, event: SuggestionEvent) -> str:
    """Return why the texts refuse an event."""
    with pytest.raises(TransitionError) as caught:
        case.after(event)
    return "\n".join(caught.value.__notes__)


# Writing


@pytest.mark.parametrize(
    ("place", "level", "text"),
    [
        (HENAN, Level.PROVINCE, "第21条第1款"),
        (BEIJING, Level.MUNICIPALITY, "第22条第2款"),
        (ZHEJIANG, Level.COUNTY, "《浙江省实施代表法办法》（2016）第43条第1款"),
        (CHONGQING, Level.MUNICIPAL_DISTRICT, "《重庆市实施代表法办法》（2016）第47条第1款"),
        (CHONGQING, Level.TOWN, "《重庆市实施代表法办法》（2016）第47条第1款"),
    ],
)
def test_nothing_is_struck_off_while_writing_is_owed(
    place: Profile, level: Level, text: str
) -> None:
    """An answer told by mouth leaves the written one owed, at every level the text speaks of."""
    case = at(place, level, ALONE, SPOKEN)

    assert text in notes(case, Closed(MAY))
    assert text in notes(case.after(AnswerRated(APRIL, GOOD)), Closed(MAY))
    assert S.CLOSED is case.after(Answered(MAY)).after(Closed(MAY)).stage
    assert T.ANSWER in dict(owed(case))
    assert T.ANSWER not in dict(owed(case.after(Answered(MAY))))


def test_where_no_text_wants_writing_a_spoken_answer_will_do() -> None:
    """山东 20 lets it be given face to face; of a county without a text nothing is known."""
    free = at(SHANDONG, Level.PROVINCE, ALONE, SPOKEN)
    silent = at(None, Level.COUNTY, ALONE, SPOKEN)

    assert S.CLOSED is free.after(Closed(MAY)).stage
    assert S.CLOSED is silent.after(Closed(MAY)).stage


def test_a_second_answer_by_mouth_is_no_second_answer() -> None:
    """重庆 47 III wants it in writing in the districts as well, however often it is told."""
    case = at(
        CHONGQING,
        Level.MUNICIPAL_DISTRICT,
        ALONE,
        Answered(APRIL),
        AnswerRated(APRIL, BAD),
        SecondHandlingAsked(APRIL),
        SPOKEN,
        SPOKEN,
    )

    contact = (T.FIRST_CONTACT, date(2026, 4, 13))
    assert [contact, (T.SECOND_ANSWER, date(2026, 6, 1))] == owed(case)
    assert "第47条第3款" in notes(case, Closed(MAY))
    assert {47} <= {one.citation.article for one in case.open_points() if one.citation}
    assert [contact, (T.FEEDBACK, date(2026, 6, 1))] == owed(case.after(Answered(MAY)))


def test_the_deputy_owes_nothing_on_what_was_not_written() -> None:
    """重庆 27 I counts from the letter of answer: none has come."""
    case = at(CHONGQING, Level.MUNICIPALITY, ALONE, SPOKEN)
    letter = case.after(Answered(MAY))

    assert T.FEEDBACK not in dict(owed(case))
    assert (T.FEEDBACK, date(2026, 6, 1)) in owed(letter)


def test_figures_count_what_discharges() -> None:
    """An answer told by mouth where writing is asked is none: it runs, and then it is late."""
    case = at(HENAN, Level.PROVINCE, ALONE, SPOKEN)
    running = figures([case], until=MAY).total
    late = figures([case], until=JUNE_17).total
    done = figures([case.after(Answered(MAY))], until=JUNE_17, calendar=WEEKDAYS).total

    assert (0, 1, 0) == (running.answered, running.running, running.in_time)
    assert (0, 0, 1) == (late.answered, late.running, late.late)
    assert (1, 1) == (done.answered, done.in_time)
    free = figures([at(SHANDONG, Level.PROVINCE, ALONE, SPOKEN, in_session=False)], until=MAY)
    assert (1, 1) == (free.total.answered, free.total.in_time)


def test_one_who_took_over_after_an_answer() -> None:
    """A first answer in due form was given, though another handles it again."""
    again = SecondHandlingAsked(MAY, to=("丁厅",))
    written = at(HENAN, Level.PROVINCE, ALONE, Answered(APRIL), again)
    spoken = at(HENAN, Level.PROVINCE, ALONE, SPOKEN, again)

    assert 1 == figures([written], until=MAY, calendar=WEEKDAYS).total.answered
    assert 0 == figures([spoken], until=MAY, calendar=WEEKDAYS).total.answered


def test_all_answered_though_one_is_done_over_by_another() -> None:
    """The first of two had answered before another took its place; the second still has to."""
    case = at(
        HENAN,
        Level.PROVINCE,
        APART,
        Answered(APRIL, "甲局"),
        SecondHandlingAsked(APRIL, ("甲局",), to=("丁厅",)),
        attrs.evolve(SPOKEN, by="乙局"),
    )
    done = case.after(Answered(MAY, "乙局"))

    assert 0 == figures([case], until=MAY, calendar=WEEKDAYS).total.answered
    assert 1 == figures([done], until=MAY, calendar=WEEKDAYS).total.answered


def test_who_takes_over_takes_over_what_is_owed() -> None:
    """What was told by mouth alone leaves the answer, or the second one, to who comes next."""
    above = SecondHandlingAsked(MAY, to=("丁厅",))
    first = at(HENAN, Level.PROVINCE, ALONE, SPOKEN, above)
    upset = AnswerRated(APRIL, BAD, reasons="没有解决")
    second = at(HENAN, Level.PROVINCE, ALONE, Answered(APRIL), upset, SPOKEN, above)

    assert [(T.ANSWER, date(2026, 6, 16))] == owed(first)
    assert [(T.SECOND_ANSWER, date(2026, 5, 1))] == owed(second)
    assert [] == [one.what for one in first.after(Answered(MAY)).late(JUNE_17, WEEKDAYS)[1:]]


def test_striking_off_takes_no_deputy_s_word_away() -> None:
    """河南 22: ten working days to say so; one who is not satisfied is answered again."""
    case = at(HENAN, Level.PROVINCE, ALONE, Answered(APRIL), Closed(date(2026, 4, 2)))
    upset = case.after(AnswerRated(date(2026, 4, 8), BAD, reasons="没有解决"))

    assert S.CLOSED is case.after(AnswerRated(date(2026, 4, 8), GOOD)).stage
    assert S.DISSATISFIED is upset.stage
    assert [(T.SECOND_ANSWER, date(2026, 5, 8))] == owed(upset)
    assert S.CLOSED is upset.after(Answered(MAY)).after(Closed(MAY)).stage
    with pytest.raises(TransitionError):
        upset.after(Closed(MAY))


# Days and names that contradict


def test_nobody_rates_what_has_not_come() -> None:
    """The deputy rates an answer from the day of its receipt, and so what became of a promise."""
    answer = Answered(APRIL, "甲局", AnswerClass.UNDER_WAY, received=date(2026, 4, 10))
    case = at(None, Level.COUNTY, APART, answer, Answered(APRIL, "乙局"))

    with pytest.raises(FactsError, match=r"event\.day = .*4, 9.*: expected 2026-04-10, the day"):
        case.after(AnswerRated(date(2026, 4, 9), GOOD))
    with pytest.raises(FactsError, match=r"expected 2026-04-10, the day its answer was received"):
        case.after(AnswerRated(date(2026, 4, 9), GOOD, of="甲局"))
    assert S.ANSWERED is case.after(AnswerRated(date(2026, 4, 9), GOOD, of="乙局")).stage
    assert S.RATED is case.after(AnswerRated(date(2026, 4, 10), GOOD)).stage
    told = case.after(FollowedUp(MAY, received=date(2026, 5, 6)))
    with pytest.raises(FactsError, match=r"expected 2026-05-06, the day it was told"):
        told.after(CommitmentRated(date(2026, 5, 5), GOOD))
    assert date(2026, 5, 6) == told.after(CommitmentRated(date(2026, 5, 6), GOOD)).events[-1].day


def test_a_name_twice_is_one_deputy() -> None:
    """上海 10 II: all who joined ask; one who asks twice is not two."""
    with pytest.raises(FactsError, match=r"by = .*: expected each once"):
        Withdrawn(MAY, ("甲", "甲"))
    with pytest.raises(FactsError, match=r"of = .*: expected each once"):
        SecondHandlingAsked(MAY, ("甲局", "甲局"))
    case = at(SHANGHAI, Level.MUNICIPALITY)
    assert "经代表一致要求" in notes(case, Withdrawn(MAY, ("甲",)))


def test_nobody_grants_itself_a_longer_time() -> None:
    """北京 21: the organ that assigned it consents."""
    case = at(BEIJING, Level.MUNICIPALITY, APART, difficult=True)

    with pytest.raises(FactsError, match="by = '甲局': expected another than who is to answer"):
        case.after(ExtensionGranted(APRIL, "甲局"))
    with pytest.raises(FactsError, match="by = '乙局'"):
        case.after(ExtensionGranted(APRIL, "乙局", "乙局"))
    assert 2 == len(owed(case.after(ExtensionGranted(APRIL, "代表联络室"))))


# Who makes it, what goes back, who is let off


@pytest.mark.parametrize("event", [Accepted(MARCH_16), ALONE])
def test_a_delegation_makes_none_where_the_text_names_deputies(event: SuggestionEvent) -> None:
    """上海 4: one deputy or several; 重庆 8 III lets a delegation, once it has discussed it."""
    facts: dict[str, Any] = {"by": ("第一代表团",), "delegation": True, "submitted": MARCH_2}
    case = at(SHANGHAI, Level.MUNICIPALITY, **facts)
    lawful = at(CHONGQING, Level.MUNICIPALITY, event, **facts)
    below = at(BEIJING, Level.MUNICIPAL_DISTRICT, event, **facts)

    assert "可以由代表一人、代表联名提出" in notes(case, event)
    assert "第4条" in notes(case, event)
    told = event is ALONE
    assert told == ("充分讨论" in "".join(one.says.zh for one in lawful.open_points()))
    assert told == ("参照执行" in "".join(one.says.zh for one in below.open_points()))


def test_what_a_text_keeps_out_is_not_owed_an_assignment() -> None:
    """重庆 13 III: such a thing goes back to the deputy; for another reason it is still owed."""
    gates = {"gates": ("代表工委",), "submitted": MARCH_2, "in_session": False}
    fresh = at(CHONGQING, Level.MUNICIPALITY, **gates)
    out = fresh.after(ReviewFailed(MARCH_16, "代表工委", "", Unsuitable.PERSONAL))
    vague = fresh.after(ReviewFailed(MARCH_16, "代表工委", "", Unsuitable.TENDER))
    unsaid = fresh.after(ReviewFailed(MARCH_16, "代表工委"))

    assert [(T.ASSIGNMENT, MARCH_16)] == owed(fresh)
    assert [] == owed(out)
    assert () == out.late(APRIL, WEEKDAYS)
    assert [(T.ASSIGNMENT, MARCH_16)] == owed(vague) == owed(unsaid)
    slow = fresh.after(ReviewFailed(date(2026, 3, 17), "代表工委", "", Unsuitable.PERSONAL))
    assert [T.ASSIGNMENT] == [one.what for one in slow.late(APRIL, WEEKDAYS)]
    assert [(T.ASSIGNMENT, date(2026, 4, 15))] == owed(out.after(Resubmitted(APRIL)))


def test_nobody_is_let_off_whose_return_is_not_decided() -> None:
    """重庆 16: with consent alone, one by one; who is named goes on."""
    case = at(
        CHONGQING,
        Level.MUNICIPALITY,
        APART,
        ReturnAsked(APRIL, "甲局"),
        ReturnAsked(APRIL, "乙局"),
    )
    one = case.after(ReturnAgreed(APRIL, "甲局"))

    assert "经同意后退回" in notes(one, Reassigned(APRIL, ("丙局",)))
    assert S.HANDLING is one.after(Reassigned(APRIL, ("乙局", "丙局"))).stage
    assert S.HANDLING is case.after(Reassigned(APRIL, ("甲局", "乙局"))).stage
    both = one.after(ReturnAgreed(APRIL, "乙局"))
    assert S.HANDLING is both.after(Reassigned(APRIL, ("丙局",))).stage


def test_zhejiang_s_counties_handle_it_again() -> None:
    """浙江实施办法 43 I: what a deputy is dissatisfied with is handled again, at every level."""
    case = at(ZHEJIANG, Level.COUNTY, ALONE, Answered(APRIL), AnswerRated(APRIL, BAD))

    assert "《浙江省实施代表法办法》（2016）第43条第1款" in notes(case, Settled(MAY))
    again = case.after(Answered(MAY)).after(AnswerRated(MAY, BAD))
    assert S.SETTLED is again.after(Settled(MAY)).stage


def test_presidia_choose_in_zhejiang_s_townships() -> None:
    """浙江实施办法 44 I; of other townships no text is known."""
    case = at(ZHEJIANG, Level.TOWN)
    chosen = case.after(KeyChosen(MAY, Body.PRESIDIUM))

    assert chosen.key
    assert () == chosen.open_points()
    assert "《浙江省实施代表法办法》（2016）第44条第1款" in notes(
        case, KeyChosen(MAY, Body.DELEGATION)
    )
    assert 1 == len(at(CHONGQING, Level.TOWN, KeyChosen(MAY, Body.PRESIDIUM)).open_points())
    assert 1 == len(at(None, Level.TOWN, KeyChosen(MAY, Body.PRESIDIUM)).open_points())


# What is told of loose records


def test_a_rating_not_made_as_asked_is_told() -> None:
    """上海 21 I: attitude and result each, and why not satisfied; 重庆 26 the whole alone."""
    case = at(SHANGHAI, Level.MUNICIPALITY, ALONE, Answered(APRIL))
    whole = case.after(AnswerRated(APRIL, GOOD))
    mute = case.after(AnswerRated(APRIL, BAD, GOOD))
    full = case.after(AnswerRated(APRIL, BAD, GOOD, "没有解决"))

    assert ["评价记录中未见：对办理态度提出意见"] == [one.says.zh for one in whole.open_points()]
    assert "not in the record of the rating: rated: attitude" == whole.open_points()[0].says.en
    assert [True] == ["应当填写具体意见" in one.says.zh for one in mute.open_points()]
    assert () == full.open_points()
    below = at(SHANGHAI, Level.MUNICIPAL_DISTRICT, ALONE, Answered(APRIL), AnswerRated(APRIL, GOOD))
    assert all("参照执行" in one.says.zh for one in below.open_points())


def test_a_class_without_its_time_is_told() -> None:
    """重庆 22: what is under way is answered with the time by which it is done."""
    case = at(CHONGQING, Level.MUNICIPALITY, ALONE)
    bare = case.after(Answered(APRIL, answer_class=AnswerClass.UNDER_WAY))
    dated = case.after(Answered(APRIL, answer_class=AnswerClass.UNDER_WAY, promised=MAY))
    other = case.after(Answered(APRIL, answer_class=AnswerClass.PLANNED, promised=MAY))

    assert ["是否符合，不明：答复解决时限、进度"] == [one.says.zh for one in bare.open_points()]
    assert () == dated.open_points()
    assert "分类" in other.open_points()[0].says.zh
    assert (
        ()
        == at(None, Level.COUNTY, ALONE, Answered(APRIL, None, AnswerClass.PLANNED)).open_points()
    )


def test_a_longer_time_for_what_is_not_difficult_is_told() -> None:
    """代表法 51 II gives six months to what is wide and difficult alone."""
    plain = at(None, Level.COUNTY, ALONE, ExtensionGranted(APRIL))
    hard = at(None, Level.COUNTY, ALONE, ExtensionGranted(APRIL), difficult=True)

    assert ["《代表法》（2025）第51条第2款"] == [str(one.citation) for one in plain.open_points()]
    assert "涉及面广、处理难度大" in plain.open_points()[0].says.zh
    assert () == hard.open_points()
    early = Assigned(date(2014, 3, 3), ("甲局",))
    before = at(None, Level.COUNTY, early, ExtensionGranted(date(2014, 4, 1)))
    assert () == before.open_points()


@pytest.mark.parametrize(("rating", "again"), [(BAD, True), (GOOD, False)])
def test_a_dissatisfied_deputy_gets_another_answer(rating: Rating, *, again: bool) -> None:
    """What is answered after that is a second answer; after a good rating it is not."""
    events = [ALONE, Answered(APRIL), AnswerRated(MAY, rating)]

    assert again is answers_again(events, "交通局")
    assert not answers_again(events[:2], "交通局")


@pytest.mark.parametrize(
    ("to", "who", "again"),
    [(None, "交通局", True), (None, "水利局", False), (("水利局",), "水利局", True)],
)
def test_who_is_asked_to_do_it_again_answers_again(
    to: tuple[str, ...] | None, who: str, *, again: bool
) -> None:
    """It is who answered, and who does it in his stead."""
    asked = SecondHandlingAsked(MAY, to=to)

    assert again is answers_again([ALONE, Answered(APRIL), asked], who)
