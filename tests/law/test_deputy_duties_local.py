"""浙江、北京、上海、山东、重庆、河南: their rules on deputies, article by article."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import attrs
import pytest

import npcmodel as npc
from law.grounds import cited, met, required, verdict
from law.vectors import Vector, provisions, vector
from npcmodel import bills, duties, supervision
from npcmodel.dates.frequency import AtLeast, OnceIn
from npcmodel.dates.held import State
from npcmodel.duties import DeputyActivity, DeputyNumber, DeputyTime
from npcmodel.errors import NotInForceError
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.mandates.immunity import Restraint, report_in_time
from npcmodel.profiles import (
    BEIJING,
    CHONGQING,
    HENAN,
    SHANDONG,
    SHANGHAI,
    ZHEJIANG,
    Limit,
    Profile,
    TimeLimit,
    TimeUnit,
)
from npcmodel.profiles.deputies import DeputyRules, TierLimits, TierNorms
from npcmodel.sessions import DutyKind

ZJ = "《浙江省实施代表法办法》（2016）"
BJ = "《北京市实施代表法办法》（2014）"
SH = "《上海市实施代表法办法》（2015）"
SD = "《山东省实施代表法办法》（2015）"
CQ = "《重庆市实施代表法办法》（2016）"
DEP = "《代表法》（2025）"
ORG = "《地方组织法》（2022）"
HN = "《河南省人民代表大会常务委员会联系省人民代表大会代表办法》（2000）"
TITLES = {"浙江": ZJ, "北京": BJ, "上海": SH, "山东": SD, "重庆": CQ, "河南": HN}
PLACES = {one.name: one for one in (ZHEJIANG, BEIJING, SHANGHAI, SHANDONG, CHONGQING, HENAN)}
# The amendments of three of them and 北京's publication were not seen: counted from adoption.
SINCE = {
    "浙江": date(2016, 5, 27),
    "北京": date(2014, 1, 22),
    "上海": date(2015, 3, 1),
    "山东": date(2015, 12, 3),
    "重庆": date(2016, 3, 31),
    "河南": date(2000, 9, 1),
}
PROVINCE = npc.Level.PROVINCE
MUNICIPALITY = npc.Level.MUNICIPALITY
CITY = npc.Level.CITY_WITH_DISTRICTS
COUNTY = npc.Level.COUNTY
DISTRICT = npc.Level.MUNICIPAL_DISTRICT
TOWN = npc.Level.TOWN
HALF = Share(at_least(Fraction(1, 2)), Base.SUBMITTERS)
TENTH = Share(at_least(Fraction(1, 10)), Base.ALL_DEPUTIES)
FIFTH = Share(at_least(Fraction(1, 5)), Base.ALL_DEPUTIES)
MORE_THAN_HALF = more_than(Fraction(1, 2))
OF_DELEGATION = Share(MORE_THAN_HALF, Base.ALL_DELEGATION_DEPUTIES)
MONTHS = TimeUnit.MONTHS
WORDS = object()
"""Said in words, which `SAID` holds."""
NONE: None = None


def soft(times: int) -> Norm:
    """So many a year, as a rule."""
    return Norm(AtLeast(times), soft=True)


def hard(times: int) -> Norm:
    """So many a year."""
    return Norm(AtLeast(times))


FIFTEEN = Limit(15, None, soft=True)
WANT: dict[str, dict[str, tuple[Any, str]]] = {
    "浙江": {
        "further_answer": (HALF, "第13条第2款"),
        "township_further_answer": (HALF, "第13条第2款"),
        "central_group_activities": (
            TierNorms(soft(2), soft(2), soft(2), soft(2)),
            "第19条第2款",
        ),
        "group_activities": (TierNorms(soft(3), soft(3), soft(3), soft(3)), "第19条第2款"),
        "feedback": (TimeLimit(3, MONTHS), "第24条第2款"),
        "work_days": (
            TierLimits(FIFTEEN, FIFTEEN, FIFTEEN, Limit(7, None, soft=True)),
            "第35条第1款",
        ),
        "answer": (TimeLimit(3, MONTHS), "第43条第1款"),
        "hard_answer": (TimeLimit(6, MONTHS), "第43条第1款"),
        "second_answer": (TimeLimit(1, MONTHS), "第43条第1款"),
        "return_activities": (TierNorms(hard(1), hard(1), NONE, NONE), "第47条第2款"),
        "sitting_in": (WORDS, "第25条"),
    },
    "北京": {
        "bill_signers": (10, "第10条第1款"),
        "bill_delegations": (1, "第10条第1款"),
        "bill_delegation_majority": (OF_DELEGATION, "第10条第1款"),
        "township_bill_signers": (5, "第10条第1款"),
        "interpellation_signers": (10, "第12条第1款"),
        "interpellation_delegations": (1, "第12条第1款"),
        "interpellation_delegation_majority": (OF_DELEGATION, "第12条第1款"),
        "township_interpellation_signers": (10, "第12条第1款"),
        "further_answer": (HALF, "第12条第4款"),
        "township_further_answer": (HALF, "第12条第4款"),
        "recall_signers": (TENTH, "第13条第1款"),
        "township_recall_signers": (FIFTH, "第13条第1款"),
        "investigation_organs": ((npc.Body.PRESIDIUM,), "第14条第1款"),
        "investigation_signers": (TENTH, "第14条第1款"),
        "investigation_delegations": (3, "第14条第1款"),
        "group_activities": (TierNorms(hard(2), NONE, hard(2), hard(2)), "第16条第3款"),
        "receptions": (TierNorms(NONE, NONE, hard(2), hard(2)), "第22条第2款"),
        "answer": (TimeLimit(3, MONTHS), "第30条第3款"),
        "hard_answer": (TimeLimit(6, MONTHS), "第30条第3款"),
        "hard_answer_consent": (WORDS, "第30条第3款"),
    },
    "上海": {
        "bill_signers": (10, "第10条"),
        "township_bill_signers": (5, "第10条"),
        "amendment_signers": (10, "第11条"),
        "township_amendment_signers": (5, "第11条"),
        "province_nomination_signers": (30, "第13条第2款"),
        "county_nomination_signers": (10, "第13条第2款"),
        "deputy_nomination_signers": (10, "第13条第3款"),
        "township_nomination_signers": (10, "第13条第4款"),
        "inquiry_answer": (TimeLimit(2, MONTHS), "第15条"),
        "inquiry_answer_consent": (WORDS, "第15条"),
        "interpellation_signers": (10, "第16条第1款"),
        "township_interpellation_signers": (10, "第16条第1款"),
        "withdrawn_interpellation": (WORDS, "第16条第3款"),
        "further_answer": (HALF, "第16条第4款"),
        "township_further_answer": (HALF, "第16条第4款"),
        "complex_interpellation": (WORDS, "第16条第5款"),
        "dissatisfied_again": (HALF, "第16条第5款"),
        "later_step": (WORDS, "第16条第5款"),
        "later_answer": (TimeLimit(2, MONTHS), "第16条第5款"),
        "recall_signers": (TENTH, "第17条第1款"),
        "deputy_recall_signers": (TENTH, "第17条第1款"),
        "township_recall_signers": (FIFTH, "第17条第2款"),
        "investigation_signers": (TENTH, "第18条第1款"),
        "conveners": (TierLimits(Limit(1, 3), NONE, Limit(1, 3), Limit(1, 3)), "第22条第4款"),
        "community_visits": (TierNorms(hard(2), NONE, hard(2), hard(2)), "第30条第2款"),
        "detention_report_hours": (24, "第36条第1款"),
        "certificates": (WORDS, "第46条"),
    },
    "山东": {
        "bill_signers": (10, "第9条第1款"),
        "township_bill_signers": (5, "第9条第1款"),
        "interpellation_signers": (10, "第12条第1款"),
        "township_interpellation_signers": (10, "第12条第2款"),
        "further_answer": (HALF, "第12条第4款"),
        "township_further_answer": (HALF, "第12条第4款"),
        "recall_signers": (TENTH, "第13条第1款"),
        "township_recall_signers": (FIFTH, "第13条第2款"),
        "investigation_signers": (TENTH, "第14条第1款"),
        "conveners": (TierLimits(Limit(1, 2), Limit(1, 2), Limit(1, 2), NONE), "第19条第1款"),
        "group_activities": (TierNorms(hard(2), hard(2), hard(4), hard(4)), "第19条第3款"),
        "feedback": (TimeLimit(3, MONTHS), "第23条"),
        "work_days": (
            TierLimits(
                Limit(20, 20, soft=True),
                Limit(20, 20, soft=True),
                Limit(15, 15, soft=True),
                Limit(15, 15, soft=True),
            ),
            "第34条第3款",
        ),
        "answer": (TimeLimit(3, MONTHS), "第40条第1款"),
        "hard_answer": (TimeLimit(6, MONTHS), "第40条第1款"),
        "hard_answer_consent": (WORDS, "第40条第1款"),
        "deputy_recall_organs": ((npc.Body.PRESIDIUM,), "第46条第2款第1项"),
        "deputy_recall_signers": (TENTH, "第46条第2款第1项"),
        "committee_deputy_recall_organs": (
            (npc.Body.COUNCIL_OF_CHAIRPERSONS,),
            "第46条第2款第1项",
        ),
        "committee_deputy_recall_signers": (
            Share(at_least(Fraction(1, 5)), Base.ALL_MEMBERS),
            "第46条第2款第1项",
        ),
        "deputy_recall_majority": (Share(MORE_THAN_HALF, Base.ALL_DEPUTIES), "第46条第2款第5项"),
        "committee_deputy_recall_majority": (
            Share(MORE_THAN_HALF, Base.ALL_MEMBERS),
            "第46条第2款第5项",
        ),
    },
    "重庆": {
        "further_answer": (HALF, "第16条第2款"),
        "township_further_answer": (HALF, "第16条第2款"),
        "dissatisfied_again": (HALF, "第16条第2款"),
        "township_dissatisfied_again": (HALF, "第16条第2款"),
        "later_step": (WORDS, "第16条第2款"),
        "township_later_step": (WORDS, "第16条第2款"),
        "group_members": (3, "第23条第2款"),
        "group_activities": (
            TierNorms(Norm(OnceIn(3)), NONE, Norm(OnceIn(3)), Norm(OnceIn(3))),
            "第24条第1款",
        ),
        "feedback": (TimeLimit(1, MONTHS), "第31条"),
        "answer": (TimeLimit(3, MONTHS), "第47条第1款"),
        "hard_answer": (TimeLimit(6, MONTHS), "第47条第1款"),
        "receipt": (TimeLimit(20, TimeUnit.WORKING_DAYS), "第47条第2款"),
        "second_answer": (TimeLimit(2, MONTHS), "第47条第3款"),
        "return_activities": (TierNorms(hard(2), NONE, hard(2), hard(2)), "第52条第5款"),
        "performance_notices": (TierNorms(hard(1), NONE, hard(1), hard(1)), "第52条第6款"),
    },
    "河南": {
        "contacts": (TierLimits(Limit(2, 3), NONE, NONE, NONE), "第4条第1款第2项"),
        "symposia": (TierNorms(hard(1), NONE, NONE, NONE), "第4条第1款第10项"),
        "return_activities": (TierNorms(hard(1), NONE, NONE, NONE), "第6条第3款"),
    },
}
SAID = {
    ("浙江", "sitting_in"): Text(
        "县级以上地方人大代表可以列席或者应邀列席下级人大会议",
        "local deputies from the county up may sit in on sessions of lower congresses, of "
        "themselves or by invitation",
    ),
    ("北京", "hard_answer_consent"): Text(
        "涉及面广、处理难度大的，经交办机关同意，至迟不得超过六个月",
        "if it is wide and difficult, six months with the consent of the organ that handed it over",
    ),
    ("上海", "inquiry_answer_consent"): Text(
        "闭会后答复须由受询问机关提出申请，经主席团或者有关的代表团同意",
        "to answer after the session the organ asks for it, and the presidium or the delegation "
        "concerned consents",
    ),
    ("上海", "withdrawn_interpellation"): Text(
        "主席团作出决定前，书面撤回使提出质询案的代表不足法定人数的，经主席团同意，审议终止",
        "if before the presidium decides a written withdrawal leaves too few who put it, it ends "
        "with the presidium's consent",
    ),
    ("上海", "complex_interpellation"): Text(
        "受质询机关认为涉及的问题比较复杂，在会议期间答复有困难",
        "the organ finds the question too complex to answer during the session",
    ),
    ("上海", "later_step"): Text(
        "经主席团决定，闭会后在常务委员会会议或者有关的专门委员会会议上答复",
        "if the presidium so decides, it is answered after the session, at a meeting of the "
        "standing committee or of the special committee concerned",
    ),
    ("上海", "certificates"): Text(
        "各级人大应当为本级代表制发代表证", "congresses issue certificates to their deputies"
    ),
    ("山东", "hard_answer_consent"): Text(
        "涉及面广、处理难度大的，经交办机关同意，六个月内答复",
        "if it is wide and difficult, six months with the consent of the organ that handed it over",
    ),
    ("重庆", "later_step"): Text(
        "主席团可以授权常务委员会组织办理，并将结果答复提出质询案的代表",
        "the presidium may entrust the standing committee with the matter, and those who put it "
        "are told the result",
    ),
    ("重庆", "township_later_step"): Text(
        "主席团可以授权乡镇人大主席、副主席组织办理，并将结果答复提出质询案的代表",
        "the presidium may entrust the chair and vice chairs of the congress with the matter, and "
        "those who put it are told the result",
    ),
}
"""What the articles say that count nothing."""
OTHER_TEXTS = {
    "北京": {"collective_inspections", "no_direct_handling", "meeting_request"},
    "河南": {
        "collective_inspections",
        "inspection_days",
        "inspection_notice",
        "no_direct_handling",
    },
}
"""Fields of the rules on deputies' inspections, which are tested with supervision."""
FIELDS = [(name, field) for name, fields in WANT.items() for field in fields]


@pytest.mark.parametrize(("name", "field"), FIELDS)
def test_a_field_is_what_the_article_says(name: str, field: str) -> None:
    """Value, provision and first day, each as read."""
    provision: Provision[Any] = getattr(PLACES[name].deputies, field)
    value, article = WANT[name][field]

    assert f"{TITLES[name]}{article}" == str(provision.source)
    assert SINCE[name] == provision.since
    assert provision.until is None
    if value is WORDS:
        value = SAID[name, field]
    assert value == provision.value


def test_the_table_of_words_holds_no_other() -> None:
    """Each row is one of the fields said in words."""
    rows = {key for key in FIELDS if WANT[key[0]][key[1]][0] is WORDS}

    assert rows == SAID.keys()


@pytest.mark.parametrize("name", WANT)
def test_no_other_field_is_given(name: str) -> None:
    """What the table does not list is unknown."""
    rules = PLACES[name].deputies
    given = {field for field in attrs.fields_dict(DeputyRules) if getattr(rules, field) is not None}

    assert WANT[name].keys() | OTHER_TEXTS.get(name, set()) == given


@pytest.mark.parametrize("name", WANT)
def test_a_text_is_found_from_its_first_day(name: str) -> None:
    """On the day before it is unknown."""
    place, first = PLACES[name], SINCE[name]
    field = f"deputies.{next(iter(WANT[name]))}"

    assert [name] == [one.place for one in place.find(field, first)]
    assert () == place.find(field, first - timedelta(days=1))


# Vectors


class Weekdays:
    """Monday to Friday."""

    def is_workday(self, day: date, /) -> bool:
        """Say whether it is one of them."""
        return day.weekday() < 5

    def __repr__(self) -> str:
        return "Weekdays()"


END = date(2025, 12, 31)


def state_of(cites: str) -> Callable[[Any], State]:
    """How the line of one provision stands."""
    return lambda year: next(one.state for one in year.lines if str(one.citation) == cites)


def year(  # a row
    name: str,
    number: str,
    what: DeputyActivity,
    level: npc.Level,
    days: tuple[date, ...],
    want: State,
    on: date = END,
    before: date | None = None,
) -> Vector:
    """How a year of activities stands."""
    article = WANT[name][what.name.lower()][1]
    cites = TITLES[name] + article
    return vector(
        f"LR-deputy_duty-{number}",
        duties.activities_held,
        what,
        days,
        want=want,
        cites=cites,
        get=state_of(cites),
        level=level,
        year=2025,
        on=on,
        profile=PLACES[name],
        before=before,
    )


def days(count: int) -> tuple[date, ...]:
    """So many days of the year."""
    return tuple(date(2025, 1 + one, 15) for one in range(count))


MET, BROKEN, OPEN = State.MET, State.BROKEN, State.OPEN
A = DeputyActivity
YEARS = [
    year("浙江", "ZJ-01", A.CENTRAL_GROUP_ACTIVITIES, level, days(held), want)
    for level in (PROVINCE, CITY, COUNTY, TOWN)
    for held, want in ((1, BROKEN), (2, MET))
]
YEARS += [
    year("浙江", "ZJ-01", A.GROUP_ACTIVITIES, level, days(held), want)
    for level in (PROVINCE, CITY, COUNTY, TOWN)
    for held, want in ((2, BROKEN), (3, MET))
]
YEARS += [
    year("浙江", "ZJ-05", A.RETURN_ACTIVITIES, level, days(held), want)
    for level in (PROVINCE, CITY)
    for held, want in ((0, BROKEN), (1, MET))
]
YEARS += [
    year("北京", "BJ-03", A.GROUP_ACTIVITIES, level, days(held), want)
    for level in (MUNICIPALITY, DISTRICT, TOWN)
    for held, want in ((1, BROKEN), (2, MET))
]
YEARS += [
    year("北京", "BJ-04", A.RECEPTIONS, level, days(held), want)
    for level in (DISTRICT, TOWN)
    for held, want in ((1, BROKEN), (2, MET))
]
YEARS += [
    year("上海", "SH-04", A.COMMUNITY_VISITS, level, days(held), want)
    for level in (MUNICIPALITY, DISTRICT, TOWN)
    for held, want in ((1, BROKEN), (2, MET))
]
YEARS += [
    year("山东", "SD-01", A.GROUP_ACTIVITIES, level, days(held), want)
    for level, held, want in (
        (PROVINCE, 1, BROKEN),
        (PROVINCE, 2, MET),
        (CITY, 1, BROKEN),
        (CITY, 2, MET),
        (COUNTY, 3, BROKEN),
        (COUNTY, 4, MET),
        (TOWN, 3, BROKEN),
        (TOWN, 4, MET),
    )
]
YEARS += [
    year("重庆", "CQ-04", what, level, days(held), want)
    for level in (MUNICIPALITY, DISTRICT, TOWN)
    for what, held, want in (
        (A.RETURN_ACTIVITIES, 1, BROKEN),
        (A.RETURN_ACTIVITIES, 2, MET),
        (A.PERFORMANCE_NOTICES, 0, BROKEN),
        (A.PERFORMANCE_NOTICES, 1, MET),
    )
]
LAST = date(2024, 12, 31)
QUARTERLY = (date(2025, 3, 31), date(2025, 6, 30), date(2025, 9, 30), date(2025, 12, 30))
LATE = (date(2025, 2, 28), date(2025, 5, 28), date(2025, 8, 29), date(2025, 11, 29))
YEARS += [
    year("重庆", "CQ-01", A.GROUP_ACTIVITIES, level, held, want, before=LAST)
    for level in (MUNICIPALITY, DISTRICT, TOWN)
    for held, want in (
        (QUARTERLY, MET),
        # One in every quarter, and a day more than three months apart.
        (LATE, OPEN),
        (QUARTERLY[:3], BROKEN),
    )
]
YEARS += [
    year("河南", "HN-01", A.SYMPOSIA, PROVINCE, days(held), want)
    for held, want in ((0, BROKEN), (1, MET))
]
YEARS += [
    year("河南", "HN-02", A.RETURN_ACTIVITIES, PROVINCE, days(held), want)
    for held, want in ((0, BROKEN), (1, MET))
]


def number_of(  # a row
    name: str, number: str, what: DeputyNumber, level: npc.Level, count: int, want: object
) -> Vector:
    """Whether a number is one that the text allows; of what is usual, how many notes there are."""
    usual = what is DeputyNumber.WORK_DAYS
    return vector(
        f"LR-deputy_duty-{number}",
        duties.deputy_number_valid,
        what,
        count,
        want=want,
        cites=TITLES[name] + WANT[name][what.name.lower()][1],
        get=(lambda ruling: len(ruling.notes)) if usual else verdict,
        level=level,
        profile=PLACES[name],
    )


DAYS, CONVENERS, CONTACTS = DeputyNumber.WORK_DAYS, DeputyNumber.CONVENERS, DeputyNumber.CONTACTS
NUMBERS = [
    number_of("浙江", "ZJ-03", DAYS, level, count, missed)
    for level, count, missed in (
        (PROVINCE, 14, 1),
        (PROVINCE, 15, 0),
        (CITY, 14, 1),
        (CITY, 15, 0),
        (COUNTY, 14, 1),
        (COUNTY, 15, 0),
        (COUNTY, 40, 0),
        (TOWN, 6, 1),
        (TOWN, 7, 0),
    )
]
NUMBERS += [
    number_of("山东", "SD-03", DAYS, level, usual + more, int(more != 0))
    for level, usual in ((PROVINCE, 20), (CITY, 20), (COUNTY, 15), (TOWN, 15))
    for more in (-1, 0, 1)
]
NUMBERS += [
    number_of("山东", "SD-01", CONVENERS, level, count, want)
    for level in (PROVINCE, CITY, COUNTY)
    for count, want in ((0, False), (1, True), (2, True), (3, False))
]
NUMBERS += [
    number_of("河南", "HN-01", CONTACTS, PROVINCE, count, want)
    for count, want in ((1, False), (2, True), (3, True), (4, False))
]


def due(found: npc.Deadline) -> date:
    """The last day."""
    return found.due


def time(  # a row
    name: str, number: str, what: DeputyTime, event: date, last: date, on: date = END
) -> list[Vector]:
    """The last day, and that it is in time and the day after is not."""
    rule, place = f"LR-deputy_duty-{number}", PLACES[name]
    cites = TITLES[name] + WANT[name][what.name.lower()][1]
    asked: dict[str, Any] = {"profile": place, "calendar": Weekdays(), "on": on}
    found = [
        vector(rule, duties.deputy_time_due, what, event, want=last, cites=cites, get=due, **asked)
    ]
    return found + [
        vector(
            rule,
            duties.done_in_time,
            what,
            event,
            want=want,
            cites=cites,
            get=met(cites),
            done=last + timedelta(days=late),
            **asked,
        )
        for late, want in ((0, True), (1, False))
    ]


T = DeputyTime
TIMES = [
    *time("浙江", "ZJ-02", T.FEEDBACK, date(2026, 5, 31), date(2026, 8, 31)),
    *time("浙江", "ZJ-02", T.FEEDBACK, date(2026, 11, 30), date(2027, 2, 28)),
    *time("浙江", "ZJ-04", T.ANSWER, date(2026, 3, 31), date(2026, 6, 30)),
    *time("浙江", "ZJ-04", T.HARD_ANSWER, date(2026, 3, 31), date(2026, 9, 30)),
    *time("浙江", "ZJ-04", T.SECOND_ANSWER, date(2026, 6, 30), date(2026, 7, 30)),
    *time("上海", "SH-02", T.INQUIRY_ANSWER, date(2026, 1, 20), date(2026, 3, 20)),
    *time("上海", "SH-02", T.INQUIRY_ANSWER, date(2025, 12, 31), date(2026, 2, 28)),
    *time("山东", "SD-02", T.FEEDBACK, date(2026, 5, 31), date(2026, 8, 31)),
    *time("山东", "SD-02", T.FEEDBACK, date(2026, 11, 30), date(2027, 2, 28)),
    *time("山东", "SD-04", T.ANSWER, date(2026, 1, 31), date(2026, 4, 30)),
    *time("山东", "SD-04", T.HARD_ANSWER, date(2026, 1, 31), date(2026, 7, 31)),
    *time("重庆", "CQ-02", T.FEEDBACK, date(2026, 1, 31), date(2026, 2, 28)),
    *time("重庆", "CQ-02", T.FEEDBACK, date(2026, 5, 31), date(2026, 6, 30)),
    *time("重庆", "CQ-03", T.ANSWER, date(2026, 3, 31), date(2026, 6, 30)),
    *time("重庆", "CQ-03", T.HARD_ANSWER, date(2026, 3, 31), date(2026, 9, 30)),
    *time("重庆", "CQ-03", T.RECEIPT, date(2026, 6, 1), date(2026, 6, 29)),
    *time("重庆", "CQ-03", T.SECOND_ANSWER, date(2026, 12, 31), date(2027, 2, 28)),
]


def congress(level: npc.Level, members: int) -> npc.Roll:
    """A congress."""
    return npc.Roll(npc.Body.CONGRESS, level, members)


def started(  # a row
    name: str,
    number: str,
    initiative: npc.Initiative,
    roll: npc.Roll,
    want: object,
    field: str,
    get: Any = verdict,
    **by: Any,
) -> Vector:
    """Whether an initiative may be put."""
    return vector(
        f"LR-deputy_duty-{number}",
        npc.may_initiate,
        initiative,
        roll,
        want=want,
        cites=TITLES[name] + WANT[name][field][1],
        get=get,
        profile=PLACES[name],
        **by,
    )


def counted(  # a row
    name: str, number: str, initiative: npc.Initiative, roll: npc.Roll, least: int, field: str
) -> list[Vector]:
    """One signer short, exactly enough, and what the local text itself asks for."""
    cites = TITLES[name] + WANT[name][field][1]
    return [
        started(name, number, initiative, roll, want=False, field=field, signers=least - 1),
        started(name, number, initiative, roll, want=True, field=field, signers=least),
        started(name, number, initiative, roll, least, field, get=required(cites), signers=least),
    ]


I = npc.Initiative  # noqa: E741  # the rows below are long
BIG, SMALL, TINY = congress(MUNICIPALITY, 770), congress(DISTRICT, 301), congress(TOWN, 65)
PROVINCIAL = congress(PROVINCE, 400)
COMMITTEE = npc.Roll(npc.Body.STANDING_COMMITTEE, PROVINCE, members=41)
INITIATIVES = [
    *counted("北京", "BJ-01", I.BILL, BIG, 10, "bill_signers"),
    *counted("北京", "BJ-01", I.BILL, SMALL, 10, "bill_signers"),
    *counted("北京", "BJ-01", I.BILL, TINY, 5, "township_bill_signers"),
    started("北京", "BJ-01", I.BILL, SMALL, want=True, field="bill_delegations", delegations=1),
    started("北京", "BJ-01", I.BILL, SMALL, want=False, field="bill_delegations", delegations=0),
    *counted("北京", "BJ-02", I.RECALL_OF_OFFICIAL, BIG, 77, "recall_signers"),
    *counted("北京", "BJ-02", I.RECALL_OF_OFFICIAL, SMALL, 31, "recall_signers"),
    *counted("北京", "BJ-02", I.RECALL_OF_OFFICIAL, TINY, 13, "township_recall_signers"),
    *counted("北京", "BJ-02", I.INVESTIGATION, SMALL, 31, "investigation_signers"),
    *(
        started(
            "北京",
            "BJ-02",
            I.INVESTIGATION,
            SMALL,
            # The statute lists no delegations: three are enough for the local text alone.
            want=(False, number >= 3),
            field="investigation_delegations",
            get=lambda ruling: (ruling.holds, ruling.undecided),
            delegations=number,
        )
        for number in (2, 3, 4)
    ),
    *(
        started("北京", "BJ-02", I.INVESTIGATION, SMALL, want, "investigation_organs", by=by)
        for by, want in ((npc.Body.PRESIDIUM, True), (npc.Body.GOVERNMENT, False))
    ),
    *counted("北京", "BJ-01", I.INTERPELLATION, SMALL, 10, "interpellation_signers"),
    *counted("北京", "BJ-01", I.INTERPELLATION, TINY, 10, "township_interpellation_signers"),
    *counted("上海", "SH-01", I.BILL, SMALL, 10, "bill_signers"),
    *counted("上海", "SH-01", I.BILL, TINY, 5, "township_bill_signers"),
    *counted("上海", "SH-01", I.NOMINATION_OF_OFFICIAL, BIG, 30, "province_nomination_signers"),
    *counted("上海", "SH-01", I.NOMINATION_OF_OFFICIAL, SMALL, 10, "county_nomination_signers"),
    *counted("上海", "SH-01", I.NOMINATION_OF_OFFICIAL, TINY, 10, "township_nomination_signers"),
    *counted("上海", "SH-01", I.NOMINATION_OF_DEPUTY, BIG, 10, "deputy_nomination_signers"),
    *counted("上海", "SH-01", I.NOMINATION_OF_DEPUTY, SMALL, 10, "deputy_nomination_signers"),
    *counted("上海", "SH-03", I.INTERPELLATION, BIG, 10, "interpellation_signers"),
    *counted("上海", "SH-03", I.INTERPELLATION, SMALL, 10, "interpellation_signers"),
    *counted("上海", "SH-03", I.INTERPELLATION, TINY, 10, "township_interpellation_signers"),
    *counted("山东", "SD-05", I.RECALL_OF_DEPUTY, PROVINCIAL, 40, "deputy_recall_signers"),
    *counted("山东", "SD-05", I.RECALL_OF_DEPUTY, COMMITTEE, 9, "committee_deputy_recall_signers"),
    *(
        started("山东", "SD-05", I.RECALL_OF_DEPUTY, roll, want, field, by=by)
        for roll, field, by, want in (
            (PROVINCIAL, "deputy_recall_organs", npc.Body.PRESIDIUM, True),
            (PROVINCIAL, "deputy_recall_organs", npc.Body.GOVERNMENT, False),
            (COMMITTEE, "committee_deputy_recall_organs", npc.Body.COUNCIL_OF_CHAIRPERSONS, True),
            (COMMITTEE, "committee_deputy_recall_organs", npc.Body.GOVERNMENT, False),
        )
    ),
]


def rule(  # a row
    name: str,
    number: str,
    asked: Any,
    *args: Any,
    want: object,
    field: str,
    get: Any = verdict,
    **kwargs: Any,
) -> Vector:
    """Any other rule with a place's text."""
    cites = TITLES[name] + WANT[name][field][1]
    return vector(
        f"LR-deputy_duty-{number}",
        asked,
        *args,
        want=want,
        cites=cites,
        get=get,
        profile=PLACES[name],
        **kwargs,
    )


DELEGATION = npc.Roll(npc.Body.DELEGATION, DISTRICT, members=40)
OTHERS = [
    rule(
        "北京",
        "BJ-01",
        bills.delegation_act_valid,
        DELEGATION,
        npc.Tally(yes=yes),
        want=yes > 20,
        field=field,
        initiative=initiative,
    )
    for yes in (20, 21)
    for initiative, field in (
        (I.BILL, "bill_delegation_majority"),
        (I.INTERPELLATION, "interpellation_delegation_majority"),
    )
]
OTHERS += [
    rule(
        "上海",
        "SH-01",
        bills.amendment_valid,
        want=signers >= least,
        field=field,
        signers=signers,
        minutes_before=None,
        level=level,
    )
    for level, least, field in (
        (DISTRICT, 10, "amendment_signers"),
        (TOWN, 5, "township_amendment_signers"),
    )
    for signers in (least - 1, least)
]
OTHERS += [
    rule(
        name,
        number,
        asked,
        roll,
        want=unhappy * 2 >= of,
        field=field,
        submitters=of,
        dissatisfied=unhappy,
    )
    for name, number, asked, roll, field in (
        ("上海", "SH-03", supervision.further_answer_valid, SMALL, "further_answer"),
        ("上海", "SH-03", supervision.further_answer_valid, TINY, "township_further_answer"),
        ("上海", "SH-03", supervision.later_step_valid, SMALL, "dissatisfied_again"),
        ("重庆", "CQ-05", supervision.further_answer_valid, SMALL, "further_answer"),
        ("重庆", "CQ-05", supervision.further_answer_valid, TINY, "township_further_answer"),
        ("重庆", "CQ-05", supervision.later_step_valid, SMALL, "dissatisfied_again"),
        ("重庆", "CQ-05", supervision.later_step_valid, TINY, "township_dissatisfied_again"),
    )
    for unhappy, of in ((5, 11), (6, 11), (4, 10), (5, 10))
]
OTHERS += [
    rule(
        "上海",
        "SH-03",
        supervision.later_step_valid,
        SMALL,
        want=too_complex,
        field="complex_interpellation",
        submitters=10,
        dissatisfied=0,
        too_complex=too_complex,
    )
    for too_complex in (True, False)
]
OTHERS += [
    rule(
        "上海",
        "SH-03",
        supervision.interpellation_ended_valid,
        SMALL,
        want=leaving > 2,
        field="withdrawn_interpellation",
        submitters=12,
        withdrawing=leaving,
        before_decided=True,
        consent=True,
    )
    for leaving in (2, 3)
]
OTHERS += [
    rule(
        "上海",
        "SH-03",
        supervision.later_answer_due,
        closed,
        want=last,
        field="later_answer",
        get=due,
        level=DISTRICT,
    )
    for closed, last in (
        (date(2026, 1, 20), date(2026, 3, 20)),
        (date(2025, 12, 31), date(2026, 2, 28)),
    )
]
OTHERS += [
    rule(
        "上海",
        "SH-05",
        report_in_time,
        level,
        hours,
        want=want,
        field="detention_report_hours",
        restraint=Restraint.FLAGRANT_DETENTION,
    )
    for level in (MUNICIPALITY, DISTRICT)
    for hours, want in ((0, True), (23, True), (24, True), (25, False), (None, False))
]
OTHERS += [
    rule(
        "山东",
        "SD-05",
        npc.carried,
        roll,
        npc.Tally(yes=yes),
        want=yes >= least,
        field=field,
        matter=npc.Matter.RECALL_OF_DEPUTY,
    )
    for roll, least, field in (
        (PROVINCIAL, 201, "deputy_recall_majority"),
        (COMMITTEE, 21, "committee_deputy_recall_majority"),
    )
    for yes in (least - 1, least)
]
OTHERS += [
    rule(
        "重庆",
        "CQ-01",
        duties.deputy_group_valid,
        number,
        want=number >= 3,
        field="group_members",
        level=level,
    )
    for number in (2, 3, 4)
    for level in (DISTRICT, TOWN)
]
VECTORS: list[Vector] = [*YEARS, *NUMBERS, *TIMES, *INITIATIVES, *OTHERS]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """The rule gives the value, and cites the provision."""
    v.check()


# What else the texts say


@pytest.mark.parametrize("electing", [True, False])
@pytest.mark.parametrize(
    ("level", "lower", "national"),
    [
        (PROVINCE, CITY, [f"{DEP}第34条第1款", f"{ORG}第43条第2款"]),
        (PROVINCE, COUNTY, [f"{DEP}第34条第1款", f"{ORG}第43条第2款"]),
        (CITY, COUNTY, [f"{DEP}第34条第1款", f"{ORG}第43条第2款"]),
        (COUNTY, TOWN, [f"{DEP}第34条第2款"]),
    ],
)
def test_zhejiang_opens_lower_congresses_to_its_deputies(
    level: npc.Level, lower: npc.Level, national: list[str], *, electing: bool
) -> None:
    """Whether they elected the deputy or not; the statutes carry the former alone."""
    ruling = duties.sitting_in_valid(
        level, congress=lower, electing=electing, on=date(2026, 11, 21), profile=ZHEJIANG
    )

    assert ruling.holds
    assert [*(national if electing else []), f"{ZJ}第25条"] == cited(ruling)
    assert ((), ()) == (ruling.open, ruling.notes)


def test_zhejiang_opened_townships_to_others_as_well() -> None:
    """A province's deputy may sit in on a town's session; no town elects one."""
    ruling = duties.sitting_in_valid(
        PROVINCE, congress=TOWN, electing=False, on=END, profile=ZHEJIANG
    )

    assert ruling.holds


def test_zhejiang_lets_county_deputies_sit_in_before_the_nation_does() -> None:
    """National law speaks of them since 2025, 浙江 since 2016."""
    asked: dict[str, Any] = {"congress": TOWN, "electing": True}
    ruling = duties.sitting_in_valid(COUNTY, on=date(2016, 5, 27), profile=ZHEJIANG, **asked)

    assert [f"{ZJ}第25条"] == cited(ruling)
    assert ruling.holds
    with pytest.raises(NotInForceError):
        duties.sitting_in_valid(COUNTY, on=date(2016, 5, 26), profile=ZHEJIANG, **asked)


def test_zhejiang_says_nothing_of_deputies_of_the_nation() -> None:
    """Article 25 is on local deputies: what others may do stays open."""
    ruling = duties.sitting_in_valid(
        npc.Level.NATIONAL, congress=PROVINCE, electing=False, on=END, profile=ZHEJIANG
    )

    assert verdict(ruling) is None
    assert ["浙江的规定中没有录入适用于此的条文，地方规定不详"] == [one.zh for one in ruling.notes]


@pytest.mark.parametrize(
    ("on", "level", "want"),
    [
        (date(2015, 12, 31), PROVINCE, State.OPEN),
        (date(2015, 12, 31), TOWN, State.OPEN),
        (date(2016, 12, 31), PROVINCE, State.BROKEN),
        (date(2016, 12, 31), TOWN, State.BROKEN),
    ],
)
def test_a_text_that_began_within_the_year_breaks_nothing(
    on: date, level: npc.Level, want: State
) -> None:
    """山东's is known from 3 December 2015: that year may owe less than a whole one."""
    found = duties.activities_held(
        A.GROUP_ACTIVITIES, (), level=level, year=on.year, on=on, profile=SHANDONG
    )

    assert [want] == [line.state for line in found.lines]
    assert (want is State.BROKEN) == bool(found.owed)
    assert ([] if want is State.BROKEN else [f"{SD}第19条第3款"]) == [
        str(point.citation) for line in found.lines for point in line.open
    ]


def test_what_is_usual_is_no_duty() -> None:
    """浙江 says 一般 of groups: what is missed is noted, and another place's is a duty."""
    usual = duties.activities_held(
        A.GROUP_ACTIVITIES, days(2), level=TOWN, year=2025, on=END, profile=ZHEJIANG
    )
    owed = duties.activities_held(
        A.GROUP_ACTIVITIES, days(1), level=TOWN, year=2025, on=END, profile=BEIJING
    )

    assert [DutyKind.LOCAL_NORM] == [line.kind for line in usual.lines]
    assert 1 == len(usual.notes)
    assert [DutyKind.LOCAL_DUTY] == [line.kind for line in owed.lines]
    assert () == owed.notes


@pytest.mark.parametrize(
    ("place", "what", "level"),
    [
        (ZHEJIANG, A.RETURN_ACTIVITIES, COUNTY),
        (ZHEJIANG, A.RETURN_ACTIVITIES, TOWN),
        (BEIJING, A.RECEPTIONS, MUNICIPALITY),
        (HENAN, A.SYMPOSIA, CITY),
        (HENAN, A.RETURN_ACTIVITIES, COUNTY),
    ],
)
def test_a_tier_that_the_text_does_not_name_is_not_asked(
    place: Profile, what: DeputyActivity, level: npc.Level
) -> None:
    """There is no line, and a note says so."""
    found = duties.activities_held(what, (), level=level, year=2025, on=END, profile=place)

    assert () == found.lines
    assert 1 == len(found.notes)


@pytest.mark.parametrize(
    ("place", "what", "level"),
    [(SHANDONG, CONVENERS, TOWN), (HENAN, CONTACTS, COUNTY), (BEIJING, DAYS, TOWN)],
)
def test_a_number_is_open_where_the_text_names_no_such_tier(
    place: Profile, what: DeputyNumber, level: npc.Level
) -> None:
    """山东 speaks of conveners from the county up, 河南 of the province alone."""
    ruling = duties.deputy_number_valid(what, 1, level=level, on=END, profile=place)

    assert ruling.undecided


@pytest.mark.parametrize(
    ("place", "what", "consent"),
    [
        (SHANDONG, T.HARD_ANSWER, f"{SD}第40条第1款"),
        (BEIJING, T.HARD_ANSWER, f"{BJ}第30条第3款"),
        (SHANGHAI, T.INQUIRY_ANSWER, f"{SH}第15条"),
    ],
)
def test_a_longer_time_takes_consent(place: Profile, what: DeputyTime, consent: str) -> None:
    """It is among the deadline's grounds, and a ruling notes it."""
    event = date(2026, 1, 31)
    found = duties.deputy_time_due(what, event, on=END, profile=place)
    ruling = duties.done_in_time(what, event, done=event, on=END, profile=place)

    assert 2 == cited(found).count(consent)
    assert [str(found.grounds[-1].says.zh if found.grounds[-1].says else "")] == [
        note.zh for note in ruling.notes
    ]


def test_the_national_time_binds_beside_the_local_one() -> None:
    """Both texts are grounds."""
    found = duties.deputy_time_due(T.ANSWER, END, on=END, profile=CHONGQING)

    assert ["《代表法》（2025）第51条第2款", f"{CQ}第47条第1款"] == cited(found)


def test_a_text_that_a_place_does_not_have_gives_no_time() -> None:
    """北京 gives no time for feedback."""
    with pytest.raises(NotInForceError, match="北京规定此项的条文"):
        duties.deputy_time_due(T.FEEDBACK, END, on=END, profile=BEIJING)


@pytest.mark.parametrize("on", [date(2015, 8, 29), date(2025, 3, 11), date(2025, 3, 12)])
def test_shanghai_asked_for_certificates_before_the_nation(on: date) -> None:
    """National law let congresses choose until 11 March 2025."""
    ruling = duties.certificate_valid(issued=False, level=TOWN, on=on, profile=SHANGHAI)

    assert not ruling.holds
    assert f"{SH}第46条" in provisions(ruling)
    assert duties.certificate_valid(issued=True, level=TOWN, on=on, profile=SHANGHAI).holds


def test_shanghai_conveners() -> None:
    """One to three, in groups of every level."""
    for level in (MUNICIPALITY, DISTRICT, TOWN):
        found = [
            duties.deputy_number_valid(CONVENERS, number, level=level, on=END, profile=SHANGHAI)
            for number in range(5)
        ]

        assert [False, True, True, True, False] == [one.holds for one in found]


def test_a_further_answer_in_zhejiang_beijing_and_shandong() -> None:
    """Half or more, in townships as well."""
    for name in ("浙江", "北京", "山东"):
        for roll, field in ((TINY, "township_further_answer"), (SMALL, "further_answer")):
            few, enough = (
                supervision.further_answer_valid(
                    roll, submitters=10, dissatisfied=unhappy, on=END, profile=PLACES[name]
                )
                for unhappy in (4, 5)
            )
            cites = TITLES[name] + WANT[name][field][1]

            assert (False, True) == (met(cites)(few), met(cites)(enough))
            assert (False, True) == (verdict(few), verdict(enough))


@pytest.mark.parametrize(
    ("place", "initiative", "roll", "least", "field"),
    [
        ("山东", I.BILL, SMALL, 10, "bill_signers"),
        ("山东", I.BILL, TINY, 5, "township_bill_signers"),
        ("山东", I.INTERPELLATION, SMALL, 10, "interpellation_signers"),
        ("山东", I.INTERPELLATION, TINY, 10, "township_interpellation_signers"),
        ("山东", I.RECALL_OF_OFFICIAL, SMALL, 31, "recall_signers"),
        ("山东", I.RECALL_OF_OFFICIAL, TINY, 13, "township_recall_signers"),
        ("山东", I.INVESTIGATION, SMALL, 31, "investigation_signers"),
        ("上海", I.RECALL_OF_OFFICIAL, SMALL, 31, "recall_signers"),
        ("上海", I.RECALL_OF_OFFICIAL, TINY, 13, "township_recall_signers"),
        ("上海", I.RECALL_OF_DEPUTY, SMALL, 31, "deputy_recall_signers"),
        ("上海", I.INVESTIGATION, SMALL, 31, "investigation_signers"),
    ],
)
def test_what_else_repeats_the_statutes(
    place: str, initiative: npc.Initiative, roll: npc.Roll, least: int, field: str
) -> None:
    """The local text is a ground of its own with the statute's number."""
    cites = TITLES[place] + WANT[place][field][1]
    few, enough = (
        npc.may_initiate(initiative, roll, signers=signers, on=END, profile=PLACES[place])
        for signers in (least - 1, least)
    )

    assert least == required(cites)(enough)
    assert not met(cites)(few)
    assert enough.holds


def test_an_interpellation_by_one_delegation_in_a_district_of_beijing() -> None:
    """The statute names none, the local text does: what binds other organs is left open."""
    ruling = npc.may_initiate(I.INTERPELLATION, SMALL, delegations=1, on=END, profile=BEIJING)

    assert not ruling.holds
    assert [f"{BJ}第12条第1款"] == cited(ruling)
    assert [True] == [point.decides for point in ruling.open]


def test_rules_on_deputies_bind_no_standing_committee() -> None:
    """What 北京 says of bills is said of congresses."""
    ruling = npc.may_initiate(I.BILL, COMMITTEE, signers=5, on=END, profile=BEIJING)

    assert not any(text.startswith(BJ) for text in cited(ruling))
