"""The days of a direct election in the places' own rules, and whether they were kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pytest

import npcmodel as npc
from law.grounds import cited, verdict
from npcmodel.elections import calendar_in_time, election_calendar, election_step_in_time
from npcmodel.elections.calendar import CalendarStep
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles import BEIJING, SHANDONG, SHANGHAI, ZHEJIANG, DirectElections

ON = date(2026, 11, 21)
E = date(2026, 11, 30)
S = CalendarStep
LISTS = {
    S.VOTER_LIST: date(2026, 11, 10),
    S.CANDIDATES: date(2026, 11, 15),
    S.FORMAL_CANDIDATES: date(2026, 11, 23),
}
SINCE = date(2021, 3, 24)
RULES = Edition(Text("某省选举细则", "Rules"), SINCE, SINCE, Text("附则", "last article"))
AFTER_LIST = Provision(Text("名单后提名", "nominated after"), Citation(RULES, 1), SINCE)
OTHERWISE = Provision(Text("适用其他规定", "the rest holds"), Citation(RULES, 2), SINCE)
NOTICE = Provision(Text("登记前公布", "published first"), Citation(RULES, 3), SINCE)
SILENT = npc.Profile(name="某省", tier=npc.Tier.PROVINCE)


def place(**fields: Any) -> npc.Profile:
    """Return a province whose rules give the fields."""
    return npc.Profile(
        name="某省", tier=npc.Tier.PROVINCE, direct_elections=DirectElections(**fields)
    )


def kept(
    done: Mapping[Any, Any] | None = None, without: tuple[CalendarStep, ...] = (), **more: Any
) -> npc.Ruling:
    """Rule on the lists in time and what else was done."""
    given: dict[Any, Any] = {**LISTS, **(done or {})}
    days = {step: when for step, when in given.items() if step not in without}
    facts: dict[str, Any] = {"election_day": E, "on": ON, **more}
    return calendar_in_time(days, **facts)


def said(ruling: npc.Ruling, lang: Any = "zh") -> str:
    """Return all that a ruling says."""
    return ruling.explain(lang)


# The calendar


@pytest.mark.parametrize(
    ("where", "added"),
    [
        (None, set[CalendarStep]()),
        (SILENT, set[CalendarStep]()),
        (ZHEJIANG, {S.LATE_REGISTRATION}),
        (BEIJING, {S.VOTE_NOTICE, S.ARRIVALS}),
        (SHANGHAI, {S.SUSPENSIONS, S.LIST_CORRECTIONS}),
        (SHANDONG, {S.VOTER_RECHECK}),
    ],
)
def test_a_place_adds_its_steps(where: npc.Profile | None, added: set[CalendarStep]) -> None:
    """What no text asks for stands in no calendar."""
    national = set(election_calendar(E, on=ON).steps)

    assert added == set(election_calendar(E, on=ON, profile=where).steps) - national


def test_each_step_says_who_is_bound() -> None:
    """Committee, objector, procuratorate or court, in both languages."""
    calendar = election_calendar(E, on=ON, profile=SHANGHAI)
    who = {step: deadline.notes for step, deadline in calendar.steps.items()}

    assert "由选举委员会公布" == who[S.VOTER_LIST][0].zh
    assert "the people's court judges" == who[S.JUDGMENT][0].en
    assert "注：人民检察院或者人民法院的决定，送达选举委员会" in calendar.explain()
    assert "note: an objector who does not accept the decision may sue" in calendar.explain("en")
    assert {1} == {len(notes) for notes in who.values()}


def test_who_is_bound_in_by_elections_and_in_the_forces() -> None:
    """Neither has the election committee of a general election alone."""
    by_election = election_calendar(E, on=ON, by_election=True, profile=BEIJING)
    forces = election_calendar(E, on=ON, forces=True)

    assert "由主持补选的机构公布" == by_election.deadline(S.VOTER_LIST).notes[0].zh
    assert (
        "the body in charge of the by-election decides"
        == by_election.deadline(S.DECISIONS).notes[0].en
    )
    assert "由选举委员会或者军人委员会公布" == forces.deadline(S.CANDIDATES).notes[0].zh
    assert "选举委员会" not in by_election.deadline(S.ARRIVALS).notes[0].zh


def test_the_notice_of_election_day_waits_for_the_registration() -> None:
    """Without the day voters begin to register, Shandong's step is doubted, not guessed."""
    open_ = election_calendar(E, on=ON, profile=SHANDONG)
    known = election_calendar(E, on=ON, profile=SHANDONG, registration_begins=date(2026, 10, 1))

    assert S.ELECTION_DAY_NOTICE not in open_.steps
    assert "登记开始之日没有给出" in open_.open[-1].says.zh
    assert date(2026, 9, 30) == known.deadline(S.ELECTION_DAY_NOTICE).due
    assert 1 == len(known.open)


def test_registration_may_begin_on_the_day_of_the_list() -> None:
    """Later than the list, or than election day, it contradicts itself."""
    listed = date(2026, 11, 10)
    found = election_calendar(
        E, on=ON, profile=SHANDONG, list_published=listed, registration_begins=listed
    )

    assert date(2026, 11, 9) == found.deadline(S.ELECTION_DAY_NOTICE).due
    assert (
        E
        == election_calendar(E, on=ON, profile=SHANDONG, registration_begins=E)
        .deadline(S.ELECTION_DAY_NOTICE)
        .starts
    )


def test_a_place_of_which_nothing_was_read_is_noted() -> None:
    """Not the same as a place that was not asked."""
    assert 1 == len(election_calendar(E, on=ON, profile=SILENT).notes)
    assert () == election_calendar(E, on=ON).notes


@pytest.mark.parametrize(
    ("where", "points"),
    [(None, ["处理决定的三日", "补选没有专门的期限"]), (BEIJING, ["处理决定的三日"])],
)
def test_by_elections_without_days_of_their_own(
    where: npc.Profile | None, points: list[str]
) -> None:
    """Whether the days of a general election hold is open, but in Beijing they do."""
    found = election_calendar(E, on=ON, profile=where, by_election=True).open

    assert len(points) == len(found)
    assert all(point in one.says.zh for point, one in zip(points, found, strict=True))


def test_a_decision_may_come_after_the_last_day_to_sue() -> None:
    """Twelve days before a by-election in Zhejiang leave eight for objection and decision."""
    found = election_calendar(E, on=ON, profile=ZHEJIANG, by_election=True)

    assert "处理决定的期限晚于起诉的最后日期" in [one.says.zh for one in found.open]


@pytest.mark.parametrize(
    ("listed", "late", "after_the_suit"),
    [
        (date(2026, 11, 10), False, False),
        (date(2026, 11, 11), True, False),
        (date(2026, 11, 17), True, False),
        (date(2026, 11, 18), True, True),
    ],
)
def test_a_list_published_late_is_noted(
    listed: date,
    late: bool,  # noqa: FBT001
    after_the_suit: bool,  # noqa: FBT001
) -> None:
    """Twenty days before the vote; eight days later the last day to sue may be over."""
    found = election_calendar(E, on=ON, list_published=listed)
    told = [one.says.zh for one in found.open]

    assert late is ("选民名单在公布期限届满以后公布" in [note.zh for note in found.notes])
    assert after_the_suit is ("处理决定的期限晚于起诉的最后日期" in told)


# One step


def test_a_step_that_no_text_knows_is_open() -> None:
    """Corrections to the list have a day in Shanghai alone."""
    done = date(2026, 11, 29)
    ruling = election_step_in_time(S.LIST_CORRECTIONS, done, E, on=ON, profile=BEIJING)

    assert None is verdict(ruling)
    assert () == ruling.grounds
    assert 1 == len(ruling.notes)


def test_a_step_alone_names_its_day_and_who_is_bound() -> None:
    """As the calendar does."""
    ruling = election_step_in_time(S.CANDIDATES, date(2026, 11, 16), E, on=ON, forces=True)

    assert (
        "公布代表候选人名单：逾期\n"
        "否定依据：公布代表候选人名单：逾期，2026-11-16（最迟2026-11-15，2026-11-30的15日以前；"
        "由选举委员会或者军人委员会公布）"
    ) in said(ruling)
    assert "candidates: late, 2026-11-16 (by 2026-11-15, 15 days before" in said(ruling, "en")
    assert () == ruling.notes


@pytest.mark.parametrize(("done", "want"), [(10, True), (11, None)])
def test_a_step_of_a_by_election(done: int, want: bool | None) -> None:  # noqa: FBT001
    """The days of a general election keep any reading; fewer leave it open."""
    ruling = election_step_in_time(S.VOTER_LIST, date(2026, 11, done), E, on=ON, by_election=True)

    assert want is verdict(ruling)
    assert ["《选举法》（2020）第57条第4款"] == [str(one.citation) for one in ruling.open]


def test_the_doubt_about_the_decision_is_told() -> None:
    """From when its days run no text says."""
    ruling = election_step_in_time(S.DECISIONS, date(2026, 11, 18), date(2026, 11, 15), on=ON)

    assert ruling.holds
    assert "处理决定的三日自何日起算" in ruling.open[0].says.zh


# The whole calendar


def test_the_lists_in_time_keep_the_calendar() -> None:
    """Objections and suits are rights: nobody has to use them."""
    ruling = kept()

    assert ruling.holds
    assert "选举日程的各项期限均已遵守" in said(ruling)
    assert [f"《选举法》（2020）第{n}" for n in ("28条", "32条第1款", "32条第1款")] == cited(ruling)
    assert "只问国家法律" in said(ruling)


@pytest.mark.parametrize("step", list(LISTS))
def test_a_list_that_is_missing(step: CalendarStep) -> None:
    """Each of the three binds."""
    ruling = kept(without=(step,))

    assert False is verdict(ruling)
    assert f"{step.value}：未办理（最迟" in said(ruling)
    assert "not done (by " in said(ruling, "en")


@pytest.mark.parametrize(("step", "days"), [(S.VOTER_LIST, 11), (S.CANDIDATES, 16)])
def test_a_list_that_is_late(step: CalendarStep, days: int) -> None:
    """One day is enough."""
    ruling = kept({step: date(2026, 11, days)})

    assert False is verdict(ruling)
    assert f"{step.value}：逾期，2026-11-{days}" in said(ruling)


@pytest.mark.parametrize("step", list(LISTS))
def test_a_list_on_a_day_not_known(step: CalendarStep) -> None:
    """It is open, never guessed."""
    ruling = kept({step: None})

    assert None is verdict(ruling)
    assert f"{step.value}：日期或者起算之日不明" in said(ruling)


OBJECTED = {S.OBJECTIONS: date(2026, 11, 15)}
DECIDED = {**OBJECTED, S.DECISIONS: date(2026, 11, 18)}
SUED = {**DECIDED, S.LAWSUIT: date(2026, 11, 25)}


@pytest.mark.parametrize(
    ("done", "want"),
    [
        (OBJECTED, False),
        (DECIDED, True),
        ({**OBJECTED, S.DECISIONS: date(2026, 11, 19)}, False),
        ({**OBJECTED, S.DECISIONS: date(2026, 12, 1)}, False),
        ({**OBJECTED, S.DECISIONS: None}, None),
        ({S.OBJECTIONS: None}, None),
        ({S.OBJECTIONS: None, S.DECISIONS: date(2026, 11, 18)}, None),
        ({S.OBJECTIONS: date(2026, 11, 16)}, None),
        ({S.OBJECTIONS: date(2026, 11, 16), S.DECISIONS: date(2026, 11, 19)}, True),
        ({S.OBJECTIONS: date(2026, 11, 16), S.DECISIONS: date(2026, 11, 20)}, None),
        (SUED, False),
        ({**SUED, S.JUDGMENT: date(2026, 11, 29)}, True),
        ({**SUED, S.JUDGMENT: E}, False),
        ({**SUED, S.JUDGMENT: date(2026, 12, 3)}, False),
        ({**SUED, S.JUDGMENT: None}, None),
        ({**DECIDED, S.LAWSUIT: None}, None),
        ({**DECIDED, S.LAWSUIT: None, S.JUDGMENT: date(2026, 11, 29)}, True),
        ({**DECIDED, S.LAWSUIT: date(2026, 11, 26)}, None),
        ({**DECIDED, S.LAWSUIT: date(2026, 11, 26), S.JUDGMENT: date(2026, 11, 29)}, True),
        ({**DECIDED, S.LAWSUIT: date(2026, 12, 1), S.JUDGMENT: date(2026, 12, 2)}, None),
        ({**OBJECTED, S.LAWSUIT: date(2026, 11, 25), S.JUDGMENT: date(2026, 11, 29)}, False),
    ],
)
def test_what_is_asked_for_in_time_must_be_answered(
    done: dict[CalendarStep, date | None],
    want: bool | None,  # noqa: FBT001
) -> None:
    """A decision on the objection, a judgment on the suit; asked for late, it is open."""
    assert want is verdict(kept(done))


def test_an_objection_to_a_list_of_an_unknown_day() -> None:
    """Whether it was in time is not known, so neither is whether it must be decided."""
    found = kept({S.VOTER_LIST: None, **OBJECTED})

    assert None is verdict(found)
    assert "是否仍须按期处理没有明文" in said(found)
    assert "处理决定：未办理" in said(found)


def test_a_right_used_late_is_noted() -> None:
    """It is no breach of those who are bound."""
    ruling = kept({S.LATE_REGISTRATION: date(2026, 11, 19)}, profile=ZHEJIANG)

    assert ruling.holds
    assert "补办选民登记：逾期，2026-11-19" in ruling.notes[0].zh
    assert 1 == len(ruling.notes)
    assert kept({S.LATE_REGISTRATION: date(2026, 11, 18)}, profile=ZHEJIANG).notes == ()
    assert kept({S.LATE_REGISTRATION: None}, profile=ZHEJIANG).holds


@pytest.mark.parametrize(
    ("step", "day", "want"),
    [
        (S.SUSPENSIONS, date(2026, 11, 25), True),
        (S.SUSPENSIONS, date(2026, 11, 26), False),
        (S.SUSPENSIONS, date(2026, 12, 1), False),
        (S.SUSPENSIONS, None, None),
        (S.LIST_CORRECTIONS, date(2026, 11, 28), True),
        (S.LIST_CORRECTIONS, date(2026, 11, 29), False),
    ],
)
def test_what_is_due_only_where_there_is_any(
    step: CalendarStep,
    day: date | None,
    want: bool | None,  # noqa: FBT001
) -> None:
    """A decision sent late, a correction published late: in Shanghai."""
    first = date(2026, 11, 11)

    assert want is verdict(kept({step: day}, profile=SHANGHAI, nominated=first))
    assert kept(profile=SHANGHAI, nominated=first).holds


@pytest.mark.parametrize(
    ("day", "want"),
    [(date(2026, 11, 9), None), (date(2026, 11, 10), True), (date(2026, 11, 11), True)],
)
def test_a_recheck_before_the_list_of_voters_is_open(
    day: date,
    want: bool | None,  # noqa: FBT001
) -> None:
    """Shandong asks for one in which voters are added and struck off: off which list, if none."""
    begins, first = date(2026, 10, 1), date(2026, 11, 11)
    done = {S.ELECTION_DAY_NOTICE: date(2026, 9, 30), S.VOTER_RECHECK: day}
    ruling = kept(done, profile=SHANDONG, registration_begins=begins, nominated=first)
    unlisted = kept(
        {**done, S.VOTER_LIST: None}, profile=SHANDONG, registration_begins=begins, nominated=first
    )

    assert want is verdict(ruling)
    assert (want is None) is ("名单公布以前" in said(ruling))
    assert "名单公布以前" not in said(unlisted)


def test_a_step_that_no_text_asks_for_is_open() -> None:
    """National law knows no corrections; nor does Beijing's text."""
    ruling = kept({S.LIST_CORRECTIONS: date(2026, 11, 28)})

    assert None is verdict(ruling)
    assert "补正选民名单：全国性法律对此没有规定" in said(ruling)


@pytest.mark.parametrize(
    ("done", "begins", "want"),
    [
        (date(2026, 9, 30), date(2026, 10, 1), True),
        (date(2026, 10, 1), date(2026, 10, 1), False),
        (date(2026, 9, 30), None, None),
        (None, date(2026, 10, 1), None),
        ("missing", None, False),
        ("missing", date(2026, 10, 1), False),
    ],
)
def test_the_notice_of_election_day(
    done: Any,
    begins: date | None,
    want: bool | None,  # noqa: FBT001
) -> None:
    """Before voters register; that day is asked for, never guessed."""
    days: dict[CalendarStep, Any] = {S.ELECTION_DAY_NOTICE: done}
    without = (S.ELECTION_DAY_NOTICE,) if done == "missing" else ()
    ruling = kept(
        days, without, profile=place(election_day_notice=NOTICE), registration_begins=begins
    )

    assert want is verdict(ruling)


def test_a_notice_missing_in_a_by_election_is_open() -> None:
    """Whether it is due there no text says."""
    ruling = kept(profile=place(election_day_notice=NOTICE), by_election=True)

    assert None is verdict(ruling)


@pytest.mark.parametrize(
    ("nominated", "by_election", "otherwise", "want"),
    [
        (date(2026, 11, 11), False, False, True),
        (date(2026, 11, 10), False, False, None),
        (date(2026, 11, 9), False, False, False),
        (None, False, False, None),
        (date(2026, 11, 11), True, False, True),
        (date(2026, 11, 9), True, False, None),
        (date(2026, 11, 9), True, True, False),
        (date(2026, 11, 11), True, True, True),
    ],
)
def test_nominations_after_the_list_of_voters(
    nominated: date | None,
    by_election: bool,  # noqa: FBT001
    otherwise: bool,  # noqa: FBT001
    want: bool | None,  # noqa: FBT001
) -> None:
    """Where a place asks for it; on the same day nobody can tell."""
    fields = {"by_election_otherwise": OTHERWISE} if otherwise else {}
    where = place(nominations_after_list=AFTER_LIST, **fields)

    assert want is verdict(kept(profile=where, nominated=nominated, by_election=by_election))


def test_a_list_of_candidates_before_that_of_voters_tells_when_they_were_nominated() -> None:
    """Whoever stands on it was nominated by then."""
    where = place(nominations_after_list=AFTER_LIST)
    early = {S.CANDIDATES: date(2026, 11, 9)}

    assert False is verdict(kept(early, profile=where))
    assert verdict(kept(early))
    assert None is verdict(kept({S.VOTER_LIST: None}, profile=where))


def test_by_elections_of_a_whole_calendar() -> None:
    """Beijing's days stand alone; where a place has none, missing ones are open."""
    days = {
        S.VOTER_LIST: date(2026, 11, 15),
        S.VOTE_NOTICE: date(2026, 11, 15),
        S.CANDIDATES: date(2026, 11, 25),
        S.FORMAL_CANDIDATES: date(2026, 11, 27),
    }

    assert kept(days, profile=BEIJING, by_election=True).holds
    assert False is verdict(kept(days, profile=BEIJING))
    assert None is verdict(kept(days, (S.VOTE_NOTICE,), by_election=True))
    assert False is verdict(kept(days, (S.VOTE_NOTICE,), profile=BEIJING, by_election=True))
    assert kept(by_election=True).holds
    assert False is verdict(
        kept({S.FORMAL_CANDIDATES: date(2026, 11, 24)}, profile=ZHEJIANG, by_election=True)
    )


def test_the_forces_keep_two_days() -> None:
    """Of the lists of candidates alone."""
    lists = {S.CANDIDATES: date(2026, 11, 15), S.FORMAL_CANDIDATES: date(2026, 11, 23)}

    assert calendar_in_time(lists, election_day=E, on=ON, forces=True).holds
    assert not calendar_in_time({}, election_day=E, on=ON, forces=True).holds


def test_a_ruling_holds_what_it_was_asked() -> None:
    """In the order of the calendar, whatever order it was given in."""
    ruling = calendar_in_time(dict(reversed(LISTS.items())), election_day=E, on=ON)

    assert list(LISTS) == list(ruling.facts["done"])  # type: ignore[call-overload]
    assert E == ruling.facts["election_day"]


# What contradicts itself

WRONG: list[tuple[str, Callable[[], Any], str]] = [
    ("a list after the vote", lambda: kept({S.VOTER_LIST: date(2026, 12, 1)}), "election day"),
    ("a formal list after it", lambda: kept({S.FORMAL_CANDIDATES: date(2026, 12, 1)}), "FORMAL"),
    ("an objection after it", lambda: kept({S.OBJECTIONS: date(2026, 12, 1)}), "OBJECTIONS"),
    ("a recheck after it", lambda: kept({S.VOTER_RECHECK: date(2026, 12, 1)}), "VOTER_RECHECK"),
    ("no mapping", lambda: calendar_in_time(3, election_day=E, on=ON), "a mapping"),  # type: ignore[arg-type]
    ("no step", lambda: kept({"公布选民名单": E}), "a member of CalendarStep"),
    ("no day", lambda: kept({S.VOTER_LIST: "2026-11-10"}), "a datetime.date"),
    (
        "an objection to no list",
        lambda: kept({S.OBJECTIONS: E}, (S.VOTER_LIST,)),
        "none without VOTER_LIST",
    ),
    ("a decision on nothing", lambda: kept({S.DECISIONS: E}), "none without OBJECTIONS"),
    ("a suit without objection", lambda: kept({S.LAWSUIT: E}), "none without OBJECTIONS"),
    (
        "a judgment without suit",
        lambda: kept({**DECIDED, S.JUDGMENT: E}),
        "none without LAWSUIT",
    ),
    (
        "corrections to no list",
        lambda: kept({S.LIST_CORRECTIONS: E}, (S.VOTER_LIST,)),
        "none without VOTER_LIST",
    ),
    (
        "an objection before the list",
        lambda: kept({S.OBJECTIONS: date(2026, 11, 9)}),
        "2026-11-10, when VOTER_LIST was done, or later",
    ),
    (
        "a decision before the list, the objection's day unknown",
        lambda: kept({S.OBJECTIONS: None, S.DECISIONS: date(2026, 11, 9)}),
        "when VOTER_LIST was done",
    ),
    (
        "a suit before the decision",
        lambda: kept({**DECIDED, S.LAWSUIT: date(2026, 11, 17)}),
        "when DECISIONS was done",
    ),
    (
        "a formal list before the first",
        lambda: kept({S.FORMAL_CANDIDATES: date(2026, 11, 14)}),
        "when CANDIDATES was done",
    ),
    (
        "corrections before the list",
        lambda: kept({S.LIST_CORRECTIONS: date(2026, 11, 9)}),
        "when VOTER_LIST was done",
    ),
    (
        "arrivals before the list",
        lambda: kept({S.ARRIVALS: date(2026, 11, 9)}, profile=BEIJING),
        "when VOTER_LIST was done",
    ),
    ("a step the forces lack", lambda: kept(forces=True), "no such step"),
    ("a place in the forces", lambda: kept(forces=True, profile=BEIJING), "None: no place"),
    ("a by-election in the forces", lambda: kept(forces=True, by_election=True), "False"),
    ("neither yes nor no", lambda: kept(by_election=1), "a bool"),
    ("neither yes nor no of the forces", lambda: kept(forces=1), "a bool"),
    ("no profile", lambda: kept(profile="北京"), "a Profile"),
    ("no election day", lambda: kept(election_day=None), "a datetime.date"),
    (
        "registration after the list",
        lambda: kept(registration_begins=date(2026, 11, 11)),
        "2026-11-10, the list of voters or election day",
    ),
    ("no day of registration", lambda: kept(registration_begins=1), "a datetime.date"),
    ("nominations after the list", lambda: kept(nominated=date(2026, 11, 16)), "2026-11-15"),
    (
        "nominations after the vote",
        lambda: kept(without=(S.CANDIDATES, S.FORMAL_CANDIDATES), nominated=date(2026, 12, 1)),
        "2026-11-30, a list of candidates or the vote",
    ),
    (
        "nominations after the formal list",
        lambda: kept(without=(S.CANDIDATES,), nominated=date(2026, 11, 24)),
        "2026-11-23",
    ),
    ("no step alone", lambda: election_step_in_time("判决", E, E, on=ON), "a member"),  # type: ignore[arg-type]
    (
        "a list alone after the vote",
        lambda: election_step_in_time(S.VOTER_LIST, date(2026, 12, 1), E, on=ON),
        "2026-11-30, election day, or earlier",
    ),
    (
        "a decision alone before the objection",
        lambda: election_step_in_time(S.DECISIONS, date(2026, 11, 29), E, on=ON),
        "2026-11-30, the event it is counted from, or later",
    ),
    (
        "registration after the calendar's list",
        lambda: election_calendar(
            E, on=ON, list_published=date(2026, 11, 1), registration_begins=date(2026, 11, 2)
        ),
        "2026-11-01, the list of voters",
    ),
    (
        "registration after the vote",
        lambda: election_calendar(E, on=ON, registration_begins=date(2026, 12, 1)),
        "2026-11-30, the list of voters or election day",
    ),
    (
        "registration in the forces",
        lambda: election_calendar(E, on=ON, forces=True, registration_begins=E),
        "the forces' measures know no list of voters",
    ),
    (
        "a place of the forces",
        lambda: election_calendar(E, on=ON, forces=True, profile=BEIJING),
        "None: no place's text binds the armed forces",
    ),
]


@pytest.mark.parametrize(("ask", "expected"), [one[1:] for one in WRONG], ids=[w[0] for w in WRONG])
def test_a_contradiction(ask: Callable[[], Any], expected: str) -> None:
    """One error that names what would have been accepted."""
    with pytest.raises(npc.FactsError, match=expected) as caught:
        ask()

    assert caught.value.field


def test_a_suit_or_a_judgment_alone_may_follow_the_vote() -> None:
    """They are late, not impossible."""
    late = date(2026, 12, 1)

    assert not election_step_in_time(S.JUDGMENT, late, E, on=ON).holds
    assert not election_step_in_time(S.LAWSUIT, late, E, on=ON).holds
