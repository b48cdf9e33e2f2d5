"""Six provinces' rules of procedure of their congresses, article by article."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import attrs
import pytest

import npcmodel as npc
from law.vectors import ON, Vector, provisions, vector
from npcmodel import Body, Initiative, Level, bills, nominations, procedure, sessions, supervision
from npcmodel.exact.margins import by_count, by_share
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.agendas import AgendaActor
from npcmodel.facts.meetings import MeetingKind
from npcmodel.facts.people import Contest
from npcmodel.facts.publications import Publication, RecordStep
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.params.npc_rules import SpeakingTime
from npcmodel.profiles import (
    BEIJING,
    GUANGDONG,
    HENAN,
    SHANDONG,
    SHANGHAI,
    ZHEJIANG,
    TimeLimit,
    TimeUnit,
)
from npcmodel.profiles.congress_rules import CongressRules, Months, ShareRange
from npcmodel.profiles.parts import Limit

PLACES = {one.name: one for one in (SHANGHAI, BEIJING, SHANDONG, GUANGDONG, ZHEJIANG, HENAN)}
SH = "《上海市人民代表大会议事规则》（2001）第{}"
BILLS = "《上海市人民代表大会关于代表议案的规定》（2015）第{}"
BJ = "《北京市人民代表大会议事规则》（2010）第{}"
SD = "《山东省人民代表大会议事规则》（2019）第{}"
GD = "《广东省人民代表大会议事规则》（2022）第{}"
ZJ = "《浙江省人民代表大会议事规则》（2021）第{}"
HN = "《河南省人民代表大会议事规则》（2010）第{}"
TITLES = {"上海": SH, "北京": BJ, "山东": SD, "广东": GD, "浙江": ZJ, "河南": HN}
SINCE = {
    "上海": date(2001, 10, 24),
    "北京": date(2010, 12, 23),
    "山东": date(2019, 2, 18),
    "广东": date(2022, 1, 22),
    "浙江": date(2021, 1, 30),
    "河南": date(2010, 7, 30),
}
# Beijing's text was read up to the day before that of its record; 2021 is a year of it.
IN_2021 = date(2021, 6, 1)
LAST_OF_BEIJING = date(2022, 1, 9)

HALF = more_than(Fraction(1, 2))
ALL = Base.ALL_DEPUTIES
TWO_THIRDS = Share(at_least(Fraction(2, 3)), ALL)
MAJORITY = Share(HALF, ALL)
FIFTH = Share(at_least(Fraction(1, 5)), ALL)
TENTH = Share(at_least(Fraction(1, 10)), ALL)
PRESIDIUM_TWO_THIRDS = Share(at_least(Fraction(2, 3)), Base.ALL_PRESIDIUM_MEMBERS)
PRESIDIUM_HALF = Share(HALF, Base.ALL_PRESIDIUM_MEMBERS)
DELEGATION_HALF = Share(HALF, Base.ALL_DELEGATION_DEPUTIES)
HALF_OF_SUBMITTERS = Share(at_least(Fraction(1, 2)), Base.SUBMITTERS)
MONTH = TimeLimit(1, TimeUnit.MONTHS, before=True)
YEARLY = Norm(npc.AtLeast(1))
PRESIDIUM = (Body.PRESIDIUM,)
COMMITTEE = (Body.STANDING_COMMITTEE,)
BOTH = (Body.PRESIDIUM, Body.STANDING_COMMITTEE)
FOUR = (*BOTH, Body.SPECIAL_COMMITTEE, Body.GOVERNMENT)
PARTIES = (Body.PARTY, Body.PEOPLES_ORGANISATION)
WORDS = Text

WANT: dict[str, dict[str, tuple[Any, str]]] = {
    "上海": {
        "majority": (MAJORITY, "2条第2款"),
        "sessions": (YEARLY, "4条第1款"),
        "session_months": (Months(1, 3, soft=True), "4条第1款"),
        "extraordinary": (FIFTH, "4条第2款"),
        "extraordinary_organs": (COMMITTEE, "4条第2款"),
        "first_session_months": (2, "5条"),
        "quorum": (TWO_THIRDS, "6条"),
        "notice": (MONTH, "8条第1款"),
        "drafts": (MONTH, "8条第1款"),
        "notice_exemption": (WORDS, "8条第2款"),
        "drafts_exemption": (WORDS, "8条第2款"),
        "presidium_size": (ShareRange(Fraction(8, 100), Fraction(10, 100)), "12条第1款"),
        "presidium_membership": (WORDS, "12条第2款"),
        "presidium_quorum": (PRESIDIUM_TWO_THIRDS, "13条第2款"),
        "presidium_majority": (PRESIDIUM_HALF, "13条第2款"),
        "bill_organs": ((*FOUR, Body.COURT, Body.PROCURATORATE), "23条"),
        "bill_signers": (10, "24条第1款"),
        "reconsideration": (Share(at_least(Fraction(1, 2)), Base.SPONSORS), "26条第3款"),
        "reconsideration_hours": (2, "26条第3款"),
        "amendment_signers": (10, "31条"),
        "amendment_hours": (2, "31条"),
        "unlisted_report": (TimeLimit(3, TimeUnit.MONTHS), "33条"),
        "plan_and_budget": (MONTH, "39条第1款"),
        "nomination_signers": (30, "42条第1款"),
        "nomination_organs": (PRESIDIUM, "42条第1款"),
        "nominees": (WORDS, "42条第2款"),
        "deputy_nomination_signers": (10, "42条第3款"),
        "deputy_nomination_organs": (PARTIES, "42条第3款"),
        "deputy_nomination_days": (2, "43条第2款"),
        "primary": (WORDS, "44条第1款"),
        "single_candidate": (WORDS, "44条第1款"),
        "nomination_days": (2, "44条第2款"),
        "by_election_candidates": (0, "46条"),
        "deputy_by_election_candidates": (0, "46条"),
        "recall_signers": (TENTH, "48条第1款"),
        "recall_organs": (BOTH, "48条第1款"),
        "deputy_recall_signers": (TENTH, "48条第1款"),
        "deputy_recall_organs": (BOTH, "48条第1款"),
        "recall_inquiry": (TimeLimit(6, TimeUnit.MONTHS), "48条第3款"),
        "interpellation_signers": (10, "55条"),
        "interpellation_withdrawal": (WORDS, "59条"),
        "further_answer": (HALF_OF_SUBMITTERS, "58条第1款"),
        "later_answer": (TimeLimit(2, TimeUnit.MONTHS), "58条第2款"),
        "investigation_signers": (TENTH, "61条第1款"),
        "investigation_organs": (PRESIDIUM, "61条第1款"),
        "plenary_speeches": (SpeakingTime((10, 5), 2), "65条第2款"),
        "presidium_speeches": (SpeakingTime((15, 10), 2), "66条"),
        "postponement": (Share(HALF, Base.PERSONS_PRESENT), "68条第1款"),
    },
    "北京": {
        "first_session_months": (2, "3条"),
        "sessions": (YEARLY, "4条"),
        "session_months": (Months(1, 3, soft=True), "4条"),
        "extraordinary": (FIFTH, "4条"),
        "extraordinary_organs": (COMMITTEE, "4条"),
        "quorum": (TWO_THIRDS, "5条"),
        "notice": (MONTH, "7条第1款"),
        "notice_exemption": (WORDS, "7条第2款"),
        "presidium_majority": (PRESIDIUM_HALF, "11条第2款"),
        "bill_organs": (FOUR, "18条第1款"),
        "bill_signers": (10, "18条第1款"),
        "bill_delegations": (1, "18条第1款"),
        "bill_delegation_majority": (DELEGATION_HALF, "18条第1款"),
        "nomination_signers": (30, "32条第1款"),
        "nomination_organs": (PRESIDIUM, "32条第1款"),
        "deputy_nomination_signers": (10, "32条第2款"),
        "deputy_nomination_organs": (PARTIES, "32条第2款"),
        "formal_list": (WORDS, "34条"),
        "recall_signers": (TENTH, "37条第1款"),
        "recall_organs": (BOTH, "37条第1款"),
        "deputy_recall_signers": (TENTH, "37条第1款"),
        "deputy_recall_organs": (BOTH, "37条第1款"),
        "interpellation_signers": (10, "41条第1款"),
        "interpellation_delegations": (1, "41条第1款"),
        "interpellation_delegation_majority": (DELEGATION_HALF, "41条第1款"),
        "delegation_further_answer": (WORDS, "42条第4款"),
        "investigation_signers": (TENTH, "44条第1款"),
        "investigation_organs": (PRESIDIUM, "44条第1款"),
        "investigation_delegations": (3, "44条第1款"),
        "plenary_speeches": (SpeakingTime((15, 5), 2), "49条第1款"),
        "presidium_speeches": (SpeakingTime((15, 5), 2), "50条"),
        "presidium_speeches_longer": (WORDS, "50条"),
        "majority": (MAJORITY, "51条"),
    },
    "山东": {
        "session_months": (Months(1, 3, soft=True), "4条第1款"),
        "extraordinary": (FIFTH, "4条第2款"),
        "first_session_months": (2, "5条"),
        "quorum": (TWO_THIRDS, "6条"),
        "notice": (MONTH, "8条第1款"),
        "drafts": (MONTH, "8条第1款"),
        "notice_exemption": (WORDS, "8条第2款"),
        "drafts_exemption": (WORDS, "8条第2款"),
        "presidium_majority": (PRESIDIUM_HALF, "13条第2款"),
        "bill_organs": (FOUR, "24条第1款"),
        "bill_signers": (10, "24条第2款"),
        "plan_and_budget": (TimeLimit(1, TimeUnit.MONTHS, before=True, soft=True), "35条"),
        "nomination_signers": (30, "39条第1款"),
        "nomination_organs": (PRESIDIUM, "39条第1款"),
        "nominees": (WORDS, "39条第2款"),
        "chief_post_candidates": (by_count(0, 1), "40条第1款"),
        "single_candidate": (WORDS, "40条第1款"),
        "deputy_post_candidates": (by_count(1, 3), "40条第2款"),
        "committee_member_candidates": (by_share(Fraction(1, 10), Fraction(1, 5)), "40条第2款"),
        "primary": (WORDS, "40条第2款"),
        "nomination_days": (2, "40条第3款"),
        "by_election_candidates": (0, "42条"),
        "recall_signers": (TENTH, "48条第1款"),
        "recall_organs": (BOTH, "48条第1款"),
        "interpellation_signers": (10, "53条"),
        "further_answer": (HALF_OF_SUBMITTERS, "55条第2款"),
        "investigation_signers": (TENTH, "58条第1款"),
        "investigation_organs": (PRESIDIUM, "58条第1款"),
        "plenary_speeches": (SpeakingTime((15, 10), 2), "62条第1款"),
        "presidium_speeches": (SpeakingTime((15, 10), 2), "63条"),
        "presidium_speeches_longer": (WORDS, "63条"),
        "majority": (MAJORITY, "65条第1款"),
    },
    "广东": {
        "sessions": (YEARLY, "4条第1款"),
        "session_months": (Months(1, 3, soft=True), "4条第1款"),
        "extraordinary": (FIFTH, "4条第1款"),
        "extraordinary_organs": (COMMITTEE, "4条第1款"),
        "first_session_months": (2, "5条"),
        "quorum": (TWO_THIRDS, "6条"),
        "notice": (MONTH, "8条第1款"),
        "drafts": (MONTH, "8条第1款"),
        "reports": (TimeLimit(20, before=True, soft=True), "8条第2款"),
        "notice_exemption": (WORDS, "8条第3款"),
        "drafts_exemption": (WORDS, "8条第3款"),
        "presidium_quorum": (PRESIDIUM_TWO_THIRDS, "11条第2款"),
        "presidium_majority": (PRESIDIUM_HALF, "11条第3款"),
        "bill_organs": (FOUR, "23条第1款"),
        "bill_signers": (10, "23条第2款"),
        "amendment_signers": (10, "25条"),
        "draft_published": (WORDS, "27条"),
        "draft_publication_days": (Limit(least=30, soft=True), "27条"),
        "plan_and_budget": (MONTH, "33条第1款"),
        "nomination_signers": (30, "37条第1款"),
        "nomination_organs": (PRESIDIUM, "37条第1款"),
        "deputy_nomination_signers": (10, "37条第3款"),
        "deputy_nomination_organs": (PARTIES, "37条第3款"),
        "primary": (WORDS, "39条第1款"),
        "deputy_primary": (WORDS, "39条第2款"),
        "nomination_days": (2, "39条第3款"),
        "deputy_nomination_days": (2, "39条第3款"),
        "by_election_candidates": (0, "40条"),
        "recall_signers": (TENTH, "45条第1款"),
        "recall_organs": (BOTH, "45条第1款"),
        "deputy_recall_signers": (TENTH, "45条第1款"),
        "deputy_recall_organs": (PRESIDIUM, "45条第1款"),
        "interpellation_signers": (10, "49条第1款"),
        "interpellation_subjects": (WORDS, "49条第1款"),
        "interpellation_withdrawal": (WORDS, "51条"),
        "investigation_signers": (TENTH, "53条第1款"),
        "investigation_organs": (PRESIDIUM, "53条第1款"),
        "plenary_speeches_set": (WORDS, "59条"),
        "participation": (MAJORITY, "60条第1款"),
        "majority": (MAJORITY, "60条第1款"),
    },
    "浙江": {
        "session_months": (Months(1, 3), "4条第1款"),
        "extraordinary": (FIFTH, "4条第3款"),
        "extraordinary_organs": (COMMITTEE, "4条第3款"),
        "first_session_months": (2, "5条"),
        "quorum": (TWO_THIRDS, "6条"),
        "notice": (MONTH, "8条第1款"),
        "drafts": (MONTH, "8条第1款"),
        "notice_exemption": (WORDS, "8条第2款"),
        "drafts_exemption": (WORDS, "8条第2款"),
        "presidium_quorum": (PRESIDIUM_TWO_THIRDS, "12条第2款"),
        "presidium_majority": (PRESIDIUM_HALF, "12条第2款"),
        "bill_organs": (FOUR, "25条"),
        "bill_signers": (10, "25条"),
        "plan_and_budget": (TimeLimit(30, before=True), "34条第1款"),
        "nomination_signers": (30, "40条第1款"),
        "nomination_organs": (PRESIDIUM, "40条第1款"),
        "chief_post_candidates": (by_count(0, 1), "41条第1款"),
        "single_candidate": (WORDS, "41条第1款"),
        "deputy_post_candidates": (by_count(1, 3), "41条第1款"),
        "committee_member_candidates": (by_share(Fraction(1, 10), Fraction(1, 5)), "41条第1款"),
        "formal_list": (WORDS, "41条第2款"),
        "deputy_nomination_signers": (10, "42条"),
        "deputy_nomination_organs": (PARTIES, "42条"),
        "national_deputy_candidates": (by_share(Fraction(1, 5), Fraction(1, 2)), "43条第1款"),
        "deputy_primary": (WORDS, "43条第2款"),
        "by_election_candidates": (0, "45条"),
        "deputy_by_election_candidates": (0, "45条"),
        "recall_signers": (TENTH, "47条第1款"),
        "recall_organs": (BOTH, "47条第1款"),
        "deputy_recall_signers": (TENTH, "47条第2款"),
        "deputy_recall_organs": (PRESIDIUM, "47条第2款"),
        "interpellation_signers": (10, "54条第1款"),
        "investigation_signers": (TENTH, "58条第2款"),
        "investigation_organs": (PRESIDIUM, "58条第2款"),
        "plenary_speeches": (SpeakingTime((15, 5), 2), "63条"),
        "presidium_speeches": (SpeakingTime((20, 10), 2), "65条"),
        "presidium_speeches_longer": (WORDS, "65条"),
        "vote_question_signers": (FIFTH, "67条"),
        "majority": (MAJORITY, "68条第2款"),
    },
    "河南": {
        "sessions": (YEARLY, "2条"),
        "extraordinary": (FIFTH, "2条"),
        "extraordinary_organs": (COMMITTEE, "2条"),
        "first_session_months": (2, "3条"),
        "quorum": (TWO_THIRDS, "4条"),
        "notice": (MONTH, "7条第1款"),
        "drafts": (MONTH, "7条第1款"),
        "notice_exemption": (WORDS, "7条第2款"),
        "presidium_majority": (PRESIDIUM_HALF, "12条第2款"),
        "bill_organs": (
            (*BOTH, Body.GOVERNMENT, Body.COURT, Body.PROCURATORATE),
            "23条第1款",
        ),
        "bill_signers": (10, "23条第2款"),
        "bill_delegations": (1, "23条第2款"),
        "bill_delegation_majority": (DELEGATION_HALF, "23条第3款"),
        "recall_signers": (TENTH, "34条第1款"),
        "recall_organs": (BOTH, "34条第1款"),
        "interpellation_signers": (10, "38条第1款"),
        "interpellation_delegations": (1, "38条第1款"),
        "interpellation_delegation_majority": (DELEGATION_HALF, "38条第2款"),
        "delegation_further_answer": (WORDS, "39条第2款"),
        "investigation_signers": (TENTH, "40条第2款"),
        "investigation_organs": (PRESIDIUM, "40条第2款"),
        "plenary_speeches": (SpeakingTime((10, 5), 2), "44条第1款"),
        "presidium_speeches": (SpeakingTime((15, 10), 2), "45条"),
        "presidium_speeches_longer": (WORDS, "45条"),
        "majority": (MAJORITY, "46条第1款"),
    },
}
# Those of Shanghai's other text are in test_deputy_bills.py.
OF_ANOTHER_TEXT = "代表议案的规定"


def given(name: str) -> dict[str, Provision[Any]]:
    """Return what a place's rules of procedure give, but not its rules on deputies' bills.

    Publication, records and agendas have a table of their own (test_publicity.py).
    """
    group: Any = PLACES[name].congress
    found = {one.name: getattr(group, one.name) for one in attrs.fields(CongressRules)}
    return {
        field: one
        for field, one in found.items()
        if one is not None
        and OF_ANOTHER_TEXT not in one.source.edition.title.zh
        and not _of_publicity(one.value)
    }


def _of_publicity(value: object) -> bool:
    """Say whether a value is a duty to publish, or names actors of an agenda or steps."""
    first = value[0] if type(value) is tuple else None
    return isinstance(value, Publication) or isinstance(first, AgendaActor | RecordStep)


@pytest.mark.parametrize("name", PLACES)
def test_every_provision_has_its_value_article_and_first_day(name: str) -> None:
    """Value, article, paragraph and first day of each field, and no field besides."""
    found = {
        field: (WORDS if isinstance(one.value, Text) else one.value, str(one.source))
        for field, one in given(name).items()
    }
    want = {field: (value, TITLES[name].format(at)) for field, (value, at) in WANT[name].items()}
    until = LAST_OF_BEIJING if name == "北京" else None

    assert want == found
    assert {(SINCE[name], until)} == {(one.since, one.until) for one in given(name).values()}


def test_the_words_say_what_the_articles_say() -> None:
    """Every provision in words, by its beginning."""
    words = {
        (name, field): one.value.zh[:12]
        for name in PLACES
        for field, one in given(name).items()
        if isinstance(one.value, Text)
    }

    assert "市人民政府组成人员，市人" == words["上海", "presidium_membership"]
    assert "临时召集的会议临时通知" == words["北京", "notice_exemption"]
    assert "临时召集的会议不适用前款" == words["上海", "drafts_exemption"]
    assert "临时召集的会议不适用前两" == words["广东", "notice_exemption"]
    assert "全部候选人交代表酝酿、讨" == words["北京", "formal_list"]
    assert "提名的候选人超过规定差额" == words["浙江", "formal_list"]
    assert "提名的候选人超过选举办法" == words["山东", "primary"]
    assert "提名的候选人超过选举法规" == words["广东", "deputy_primary"]
    assert "正职提名的候选人只有一人" == words["浙江", "single_candidate"]
    assert "不宜涉及代表个人利益的问" == words["广东", "interpellation_subjects"]
    assert "发言时间由主席团在每次会" == words["广东", "plenary_speeches_set"]
    assert "法规草案应当向社会公布征" == words["广东", "draft_published"]
    assert "主席团提名的人数，每一代" == words["山东", "nominees"]
    assert "经会议主持人许可，发言时" == words["河南", "presidium_speeches_longer"]
    assert "提质询案的代表团或者代表" == words["北京", "delegation_further_answer"]
    assert "提质询案的代表团或者代表" == words["河南", "delegation_further_answer"]
    assert "主席团作出处理决定前，提" == words["上海", "interpellation_withdrawal"]
    assert "主席团作出处理决定前，提" == words["广东", "interpellation_withdrawal"]


# What the rules ask with these texts


def congress(name: str, members: int) -> npc.Roll:
    """Return a place's own congress."""
    city = name in {"上海", "北京"}
    return npc.Roll(Body.CONGRESS, Level.MUNICIPALITY if city else Level.PROVINCE, members)


def presidium(name: str, members: int) -> npc.Roll:
    """Return a place's presidium."""
    return attrs.evolve(congress(name, members), body=Body.PRESIDIUM)


def day_of(name: str) -> date:
    """Return a day on which a place's text is known: of Beijing's, one in 2021."""
    return IN_2021 if name == "北京" else ON


def here(name: str, **facts: Any) -> dict[str, Any]:
    """Return the place's profile and a day of its text, with other facts."""
    return {"profile": PLACES[name], "on": day_of(name), **facts}


def answer(ruling: Any) -> bool | None:
    """Return yes or no, None where the answer is open."""
    return None if ruling.undecided else bool(ruling.holds)


# In 2021 the Organic Law's lists are not known, so that Beijing's own leave the answer open; the
# Electoral Law's are.
OPEN_IN_2021 = {
    Initiative.EXTRAORDINARY_SESSION,
    Initiative.NOMINATION_OF_OFFICIAL,
    Initiative.RECALL_OF_OFFICIAL,
    Initiative.BILL,
    Initiative.INVESTIGATION,
}


def listed(name: str, what: Initiative) -> bool | None:
    """Return what an organ that a place lists is told: yes, or left open."""
    return None if name == "北京" and what in OPEN_IN_2021 else True


IDS = {"上海": "SH", "北京": "BJ", "山东": "SD", "广东": "GD", "浙江": "ZJ", "河南": "HN"}


def rule(name: str, number: str) -> str:
    """Return the id of a rule of a place."""
    return f"LR-congress_procedure-{IDS[name]}-{number}"


def cite(name: str, field: str) -> str:
    """Return where the table above says that a field of a place stands."""
    return TITLES[name].format(WANT[name][field][1])


def sessions_of(name: str) -> list[Vector]:
    """Quorum, extraordinary session, notice and drafts, first session, months."""
    what = Initiative.EXTRAORDINARY_SESSION
    opens = date(2021, 3, 31) if name == "北京" else date(2026, 3, 31)
    last = date(opens.year, 2, 28)
    number = rule(name, "01")
    found = [
        vector(
            number,
            npc.quorum,
            congress(name, members),
            present=present,
            want=present == least,
            cites=cite(name, "quorum"),
            **here(name),
        )
        for members, least in ((780, 520), (781, 521))
        for present in (least - 1, least)
    ]
    found += [
        vector(
            number,
            npc.may_initiate,
            what,
            congress(name, 781),
            signers=signers,
            want=signers >= 157,
            cites=cite(name, "extraordinary"),
            **here(name),
        )
        for signers in (156, 157, 158)
    ]
    found += [
        vector(
            number,
            procedure.notice_in_time,
            congress(name, 781),
            notified=notified,
            opens=opens,
            want=notified <= last,
            cites=cite(name, "notice"),
            **here(name),
        )
        for notified in (last, last + timedelta(days=1))
    ]
    found.append(
        vector(
            number,
            procedure.notice_in_time,
            congress(name, 781),
            notified=opens,
            opens=opens,
            kind=MeetingKind.EXTRAORDINARY,
            want=True,
            cites=cite(name, "notice_exemption"),
            **here(name),
        )
    )
    if name != "北京":
        found += [
            vector(
                number,
                procedure.session_term_in_time,
                procedure.SessionTerm.DRAFTS,
                sent,
                session=opens,
                want=sent <= last,
                cites=cite(name, "drafts"),
                **here(name),
            )
            for sent in (last, last + timedelta(days=1))
        ]
    if name not in {"北京", "河南"}:
        found.append(
            vector(
                number,
                procedure.session_term_in_time,
                procedure.SessionTerm.DRAFTS,
                opens,
                session=opens,
                kind=MeetingKind.EXTRAORDINARY,
                want=True,
                cites=cite(name, "drafts_exemption"),
                **here(name),
            )
        )
    if name != "山东":
        found.append(
            vector(
                number,
                npc.may_initiate,
                what,
                congress(name, 781),
                by=Body.STANDING_COMMITTEE,
                want=listed(name, what),
                cites=cite(name, "extraordinary_organs"),
                get=answer,
                **here(name),
            )
        )
    found.append(
        vector(
            number,
            sessions.first_session_due,
            date(2021, 1, 20),
            level=congress(name, 1).level,
            want=date(2021, 3, 20),
            cites=cite(name, "first_session_months"),
            get=lambda found: found.due,
            **here(name),
        )
    )
    return found


def votes_of(name: str) -> list[Vector]:
    """Majorities of congress and presidium, and the presidium's quorum."""
    number = rule(name, "02")
    found = [
        vector(
            number,
            npc.carried,
            presidium(name, 76),
            npc.Tally(yes=yes),
            want=yes >= 39,
            cites=cite(name, "presidium_majority"),
            **here(name),
        )
        for yes in (38, 39, 40)
    ]
    found += [
        vector(
            number,
            npc.carried,
            congress(name, 790),
            npc.Tally(yes=yes),
            want=yes >= 396,
            cites=cite(name, "majority"),
            **here(name),
        )
        for yes in (395, 396)
    ]
    if "presidium_quorum" in WANT[name]:
        found += [
            vector(
                number,
                npc.quorum,
                presidium(name, 76),
                present=present,
                want=present >= 51,
                cites=cite(name, "presidium_quorum"),
                **here(name),
            )
            for present in (50, 51)
        ]
    return found


RECALLS = {"上海": "05", "北京": "03", "山东": "04", "广东": "03", "浙江": "04", "河南": "03"}
SPEECHES = {"上海": "08", "北京": "04", "山东": "05", "广东": "05", "浙江": "06", "河南": "04"}


def recalls_of(name: str) -> list[Vector]:
    """One tenth of the deputies, presidium or standing committee; of national deputies too."""
    number = rule(name, RECALLS[name])
    kinds = [(Initiative.RECALL_OF_OFFICIAL, "recall"), (Initiative.INVESTIGATION, "investigation")]
    if "deputy_recall_signers" in WANT[name]:
        kinds.append((Initiative.RECALL_OF_DEPUTY, "deputy_recall"))
    found = [
        vector(
            number,
            npc.may_initiate,
            what,
            congress(name, 781),
            signers=signers,
            want=signers >= 79,
            cites=cite(name, f"{field}_signers"),
            **here(name),
        )
        for what, field in kinds
        for signers in (78, 79, 80)
    ]
    found += [
        vector(
            number,
            npc.may_initiate,
            what,
            congress(name, 781),
            by=Body.PRESIDIUM,
            want=listed(name, what),
            cites=cite(name, f"{field}_organs"),
            get=answer,
            **here(name),
        )
        for what, field in kinds
    ]
    found.append(
        vector(
            number,
            npc.may_initiate,
            Initiative.RECALL_OF_OFFICIAL,
            congress(name, 781),
            by=Body.STANDING_COMMITTEE,
            want=listed(name, Initiative.RECALL_OF_OFFICIAL),
            cites=cite(name, "recall_organs"),
            get=answer,
            **here(name),
        )
    )
    return found


def speeches_of(name: str) -> list[Vector]:
    """The first and the second speech, in plenary and presidium, and no third."""
    found = []
    for field, venue in (
        ("plenary_speeches", procedure.Venue.CONGRESS_PLENARY),
        ("presidium_speeches", procedure.Venue.CONGRESS_PRESIDIUM),
    ):
        if field not in WANT[name]:
            continue
        first, second = WANT[name][field][0].minutes
        for minutes, turn, want in (
            (first, 1, True),
            (first + 1, 1, False),
            (second, 2, True),
            (second + 1, 2, False),
            (1, 3, False),
        ):
            found.append(
                vector(
                    rule(name, SPEECHES[name]),
                    procedure.speech_in_time,
                    venue,
                    minutes=minutes,
                    turn=turn,
                    want=want,
                    cites=cite(name, field),
                    **here(name),
                )
            )
    if "presidium_speeches_longer" in WANT[name]:
        found += [
            vector(
                rule(name, SPEECHES[name]),
                procedure.speech_in_time,
                procedure.Venue.CONGRESS_PRESIDIUM,
                minutes=45,
                turn=turn,
                extended=True,
                want=want,
                cites=cites,
                **here(name),
            )
            for turn, want, cites in (
                (2, True, cite(name, "presidium_speeches_longer")),
                (3, False, cite(name, "presidium_speeches")),
            )
        ]
    return found


def signers_of(name: str) -> list[Vector]:
    """Bills and interpellations of ten, nominations of thirty and ten."""
    kinds = [
        (Initiative.BILL, "bill_signers", 10),
        (Initiative.INTERPELLATION, "interpellation_signers", 10),
        (Initiative.NOMINATION_OF_OFFICIAL, "nomination_signers", 30),
        (Initiative.NOMINATION_OF_DEPUTY, "deputy_nomination_signers", 10),
    ]
    return [
        vector(
            rule(name, "01"),
            npc.may_initiate,
            what,
            congress(name, 781),
            signers=signers,
            want=signers >= least,
            cites=cite(name, field),
            **here(name),
        )
        for what, field, least in kinds
        if field in WANT[name]
        for signers in (least - 1, least, least + 1)
    ] + [
        vector(
            rule(name, "01"),
            npc.may_initiate,
            what,
            congress(name, 781),
            by=by,
            want=listed(name, what) and by in able,
            cites=cite(name, field),
            get=answer,
            **here(name),
        )
        for what, field, able in (
            (Initiative.BILL, "bill_organs", WANT[name]["bill_organs"][0]),
            (Initiative.NOMINATION_OF_OFFICIAL, "nomination_organs", PRESIDIUM),
            (Initiative.NOMINATION_OF_DEPUTY, "deputy_nomination_organs", PARTIES),
        )
        if field in WANT[name]
        for by in (*able, Body.SUPERVISORY_COMMISSION)
        # What the statute refuses is said by the statute too.
    ]


SIX = [
    one
    for name in PLACES
    for found in (sessions_of, votes_of, recalls_of, speeches_of, signers_of)
    for one in found(name)
]


def delegation(name: str, members: int) -> npc.Roll:
    """Return a delegation of a place's congress."""
    return attrs.evolve(congress(name, members), body=Body.DELEGATION)


DELEGATIONS = [
    vector(
        rule(name, "05"),
        bills.delegation_act_valid,
        delegation(name, 53),
        npc.Tally(yes=yes),
        initiative=what,
        want=yes >= 27,
        cites=cite(name, field),
        **here(name),
    )
    for name in ("北京", "河南")
    for what, field in (
        (Initiative.BILL, "bill_delegation_majority"),
        (Initiative.INTERPELLATION, "interpellation_delegation_majority"),
    )
    for yes in (26, 27, 28)
] + [
    vector(
        number,
        npc.may_initiate,
        what,
        congress(name, 770),
        delegations=delegations,
        want=delegations >= least and enough,
        cites=cite(name, field),
        get=answer,
        **here(name),
    )
    # A congress may open its own agenda; what binds others no local text alone lets it do.
    for name, number, what, field, least, enough in (
        ("北京", rule("北京", "05"), Initiative.BILL, "bill_delegations", 1, True),
        (
            "北京",
            rule("北京", "05"),
            Initiative.INTERPELLATION,
            "interpellation_delegations",
            1,
            None,
        ),
        (
            "北京",
            rule("北京", "06"),
            Initiative.INVESTIGATION,
            "investigation_delegations",
            3,
            None,
        ),
        ("河南", rule("河南", "05"), Initiative.BILL, "bill_delegations", 1, True),
        (
            "河南",
            rule("河南", "05"),
            Initiative.INTERPELLATION,
            "interpellation_delegations",
            1,
            None,
        ),
    )
    for delegations in (least - 1, least, least + 1)
]
DELEGATIONS += [
    vector(
        rule("北京", "06"),
        npc.may_initiate,
        Initiative.INVESTIGATION,
        congress("北京", 770),
        signers=signers,
        want=signers >= 77,
        cites=cite("北京", "investigation_signers"),
        **here("北京"),
    )
    for signers in (76, 77)
]


def margin(result: Any) -> tuple[int | None, int | None]:
    """Return how many candidates may stand."""
    return result.least, result.most


ELECTIONS = (
    [
        vector(
            rule(name, number),
            npc.candidate_margin,
            contest,
            seats=seats,
            level=Level.PROVINCE,
            want=want,
            cites=cite(name, field),
            get=margin,
            **here(name),
        )
        for name, number, contest, field, seats, want in (
            ("山东", "03", Contest.DEPUTY_POST, "deputy_post_candidates", 8, (9, 11)),
            ("山东", "03", Contest.COMMITTEE_MEMBER, "committee_member_candidates", 60, (66, 72)),
            ("山东", "03", Contest.CHIEF_POST, "chief_post_candidates", 1, (1, 2)),
            ("山东", "03", Contest.CHIEF_POST, "single_candidate", 1, (1, 2)),
            ("浙江", "03", Contest.DEPUTY_POST, "deputy_post_candidates", 8, (9, 11)),
            ("浙江", "03", Contest.COMMITTEE_MEMBER, "committee_member_candidates", 50, (55, 60)),
            ("浙江", "03", Contest.CHIEF_POST, "chief_post_candidates", 1, (1, 2)),
            ("浙江", "03", Contest.CHIEF_POST, "single_candidate", 1, (1, 2)),
            ("浙江", "03", Contest.DEPUTIES_INDIRECT, "national_deputy_candidates", 90, (108, 135)),
        )
    ]
    + [
        vector(
            rule(name, number),
            npc.candidate_margin,
            Contest.DEPUTY_POST,
            seats=1,
            level=congress(name, 1).level,
            by_election=True,
            want=(1, None),
            cites=cite(name, "by_election_candidates"),
            get=margin,
            **here(name),
        )
        for name, number in (("上海", "04"), ("山东", "03"), ("广东", "07"), ("浙江", "03"))
    ]
    + [
        vector(
            rule(name, number),
            npc.candidate_margin,
            Contest.DEPUTIES_INDIRECT,
            seats=2,
            level=congress(name, 1).level,
            by_election=True,
            want=(2, None),
            cites=cite(name, "deputy_by_election_candidates"),
            get=margin,
            **here(name),
        )
        for name, number in (("上海", "04"), ("浙江", "03"))
    ]
)
ELECTIONS += [
    vector(
        rule("上海", "04"),
        npc.candidate_margin,
        Contest.CHIEF_POST,
        seats=1,
        level=Level.MUNICIPALITY,
        want=(1, 2),
        cites=cite("上海", "single_candidate"),
        get=margin,
        **here("上海"),
    )
]
# Three calendar days hold two whole ones, and four 48 hours for certain.
ELECTIONS += [
    vector(
        rule(name, number),
        nominations.nomination_time_valid,
        contest,
        days=days,
        level=congress(name, 1).level,
        change_of_term=None if contest is Contest.DEPUTIES_INDIRECT else True,
        want=days >= 4,
        cites=cite(name, field),
        **here(name),
    )
    for name, number, contest, field in (
        ("上海", "04", Contest.DEPUTY_POST, "nomination_days"),
        ("上海", "04", Contest.DEPUTIES_INDIRECT, "deputy_nomination_days"),
        ("山东", "03", Contest.DEPUTY_POST, "nomination_days"),
        ("广东", "07", Contest.DEPUTY_POST, "nomination_days"),
        ("广东", "07", Contest.DEPUTIES_INDIRECT, "deputy_nomination_days"),
    )
    for days in (1, 4)
]
ELECTIONS += [
    vector(
        rule(name, number),
        npc.may_initiate,
        Initiative.NOMINATION_OF_OFFICIAL,
        congress(name, 850),
        signers=signers,
        want=signers >= 30,
        cites=cite(name, "nomination_signers"),
        **here(name),
    )
    for name, number in (("上海", "04"), ("广东", "07"))
    for signers in (29, 30)
]
ELECTIONS += [
    vector(
        rule(name, number),
        nominations.nominations_valid,
        Contest.DEPUTY_POST,
        seats=2,
        presidium=nominees,
        level=congress(name, 1).level,
        want=len(nominees) <= 2,
        cites=cite(name, "nominees"),
        **here(name),
    )
    for name, number in (("上海", "04"), ("山东", "03"))
    for nominees in (["甲", "乙"], ["甲", "乙", "丙"])
]
ELECTIONS += [
    vector(
        rule(name, number),
        nominations.primary_needed,
        contest,
        seats=seats,
        nominees=nominees,
        surplus=surplus,
        level=congress(name, 1).level,
        want=(nominations.PrimaryStep.PRIMARY, seats + surplus),
        cites=cite(name, field),
        get=lambda need: (need.step, need.places),
        **here(name),
    )
    for name, number, contest, field, seats, nominees, surplus in (
        ("上海", "04", Contest.DEPUTY_POST, "primary", 4, 7, 2),
        ("山东", "03", Contest.DEPUTY_POST, "primary", 4, 7, 2),
        ("广东", "07", Contest.DEPUTY_POST, "primary", 4, 7, 2),
        ("广东", "07", Contest.DEPUTIES_INDIRECT, "deputy_primary", 90, 136, 20),
        ("浙江", "03", Contest.DEPUTIES_INDIRECT, "deputy_primary", 90, 136, 20),
        ("浙江", "03", Contest.DEPUTY_POST, "formal_list", 4, 7, 2),
    )
]

CLOSE = date(2026, 1, 20)
OPEN = date(2026, 1, 18)
DUE = [
    vector(
        rule(name, number),
        procedure.session_term_due,
        what,
        session,
        want=due,
        cites=cite(name, what.name.lower()),
        get=lambda found: found.due,
        **here(name),
    )
    for name, number, what, session, due in (
        ("上海", "05", procedure.SessionTerm.RECALL_INQUIRY, CLOSE, date(2026, 7, 20)),
        (
            "上海",
            "09",
            procedure.SessionTerm.UNLISTED_REPORT,
            date(2026, 1, 31),
            date(2026, 4, 30),
        ),
        ("上海", "01", procedure.SessionTerm.PLAN_AND_BUDGET, OPEN, date(2025, 12, 18)),
        ("山东", "01", procedure.SessionTerm.PLAN_AND_BUDGET, OPEN, date(2025, 12, 18)),
        ("广东", "01", procedure.SessionTerm.PLAN_AND_BUDGET, OPEN, date(2025, 12, 18)),
        ("浙江", "07", procedure.SessionTerm.PLAN_AND_BUDGET, OPEN, date(2025, 12, 19)),
        ("广东", "01", procedure.SessionTerm.REPORTS, OPEN, date(2025, 12, 29)),
    )
] + [
    vector(
        rule(name, number),
        procedure.session_term_in_time,
        what,
        done,
        session=session,
        want=want,
        cites=cite(name, what.name.lower()),
        **here(name),
    )
    for name, number, what, done, session, want in (
        (
            "上海",
            "09",
            procedure.SessionTerm.UNLISTED_REPORT,
            date(2026, 5, 1),
            date(2026, 1, 31),
            False,
        ),
        (
            "上海",
            "09",
            procedure.SessionTerm.UNLISTED_REPORT,
            date(2026, 4, 30),
            date(2026, 1, 31),
            True,
        ),
        ("浙江", "07", procedure.SessionTerm.PLAN_AND_BUDGET, date(2025, 12, 19), OPEN, True),
        ("浙江", "07", procedure.SessionTerm.PLAN_AND_BUDGET, date(2025, 12, 20), OPEN, False),
        # As a rule a month before: late is noted, and no violation.
        ("山东", "01", procedure.SessionTerm.PLAN_AND_BUDGET, OPEN, OPEN, True),
    )
]

INTERPELLATIONS = [
    vector(
        rule(name, number),
        supervision.further_answer_valid,
        congress(name, 781),
        submitters=10,
        dissatisfied=number_,
        want=number_ >= 5,
        cites=cite(name, "further_answer"),
        **here(name),
    )
    for name, number in (("上海", "07"), ("山东", "04"))
    for number_ in (4, 5)
] + [
    vector(
        rule("广东", "08"),
        npc.may_initiate,
        Initiative.INTERPELLATION,
        congress("广东", 781),
        signers=signers,
        want=signers >= 10,
        cites=cite("广东", "interpellation_signers"),
        **here("广东"),
    )
    for signers in (9, 10)
]
INTERPELLATIONS += (
    [
        vector(
            rule("上海", "07"),
            supervision.later_answer_due,
            closed,
            level=Level.MUNICIPALITY,
            want=want,
            cites=cite("上海", "later_answer"),
            get=lambda found: found.due,
            **here("上海"),
        )
        for closed, want in (
            (CLOSE, date(2026, 3, 20)),
            (date(2025, 12, 31), date(2026, 2, 28)),
        )
    ]
    + [
        vector(
            rule(name, number),
            supervision.interpellation_ended_valid,
            congress(name, 781),
            submitters=10,
            withdrawing=10,
            before_decided=before,
            consent=True,
            want=before,
            cites=cite(name, "interpellation_withdrawal"),
            get=answer,
            **here(name),
        )
        for name, number in (("上海", "07"), ("广东", "08"))
        for before in (True, False)
    ]
    + [
        # A delegation of 53: none is too few, more than half enough; between them it is open.
        vector(
            rule(name, "05"),
            supervision.further_answer_valid,
            congress(name, 781),
            submitters=53,
            dissatisfied=dissatisfied,
            delegation=True,
            want=want,
            cites=cite(name, "delegation_further_answer"),
            get=answer,
            **here(name),
        )
        for name in ("北京", "河南")
        for dissatisfied, want in ((0, False), (1, None), (26, None), (27, True))
    ]
)
INTERPELLATIONS += [
    vector(
        rule("广东", "08"),
        supervision.interpellation_subject_valid,
        own_interest=own,
        in_litigation=court,
        want=noted,
        cites=cite("广东", "interpellation_subjects"),
        get=lambda ruling: (ruling.holds, len(ruling.notes)),
        **here("广东"),
    )
    for own, court, noted in (
        (False, False, (True, 0)),
        (True, False, (True, 1)),
        (True, True, (True, 2)),
    )
]

VOTES = [
    vector(
        rule("上海", "06"),
        procedure.vote_deferral_valid,
        congress("上海", 850),
        agreed=agreed,
        present=700,
        proposed_by=by,
        want=want,
        cites=cite("上海", "postponement"),
        **here("上海"),
    )
    for agreed, by, want in (
        (350, Body.PRESIDIUM, False),
        (351, Body.PRESIDIUM, True),
        (351, Body.DELEGATION, False),
    )
]
VOTES += [
    vector(
        rule("浙江", "05"),
        procedure.vote_question_valid,
        congress("浙江", 640),
        signers=signers,
        presidium_decided=decided,
        want=want,
        cites=cite("浙江", "vote_question_signers"),
        **here("浙江"),
    )
    for signers, decided, want in ((127, True, False), (128, True, True), (128, False, False))
]
VOTES += [
    vector(
        rule("广东", "04"),
        procedure.participation_valid,
        congress("广东", 790),
        participating=participating,
        want=participating >= 396,
        cites=cite("广东", "participation"),
        **here("广东"),
    )
    for participating in (395, 396)
]
VOTES += [
    vector(
        rule("广东", "04"),
        npc.carried,
        congress("广东", 790),
        npc.Tally(yes=yes),
        want=yes >= 396,
        cites=cite("广东", "majority"),
        **here("广东"),
    )
    for yes in (395, 396)
]
VOTES += [
    vector(
        rule(name, number),
        bills.amendment_valid,
        signers=signers,
        minutes_before=minutes,
        want=want,
        cites=cite(name, "amendment_signers"),
        **here(name),
    )
    for name, number, signers, minutes, want in (
        ("上海", "03", 9, 120, False),
        ("上海", "03", 10, 120, True),
        ("上海", "03", 10, 119, False),
        ("广东", "06", 9, None, False),
        ("广东", "06", 10, None, True),
    )
]
VOTES += [
    vector(
        rule("上海", "03"),
        bills.amendment_valid,
        signers=10,
        minutes_before=minutes,
        want=minutes == 120,
        cites=cite("上海", "amendment_hours"),
        **here("上海"),
    )
    for minutes in (119, 120)
]
# Of the report on the examination of bills the rules of procedure speak.
VOTES += [
    vector(
        rule("上海", "03"),
        bills.reconsideration_valid,
        bills.Objection.EXAMINATION_REPORT,
        sponsors=10,
        requesting=requesting,
        minutes_before=minutes,
        want=want,
        cites=cites,
        profile=SHANGHAI,
        on=on,
    )
    for on in (date(2015, 2, 28), ON)
    for requesting, minutes, want, cites in (
        (4, 120, False, cite("上海", "reconsideration")),
        (5, 120, True, cite("上海", "reconsideration")),
        (5, 90, False, cite("上海", "reconsideration_hours")),
        (5, 119, False, cite("上海", "reconsideration_hours")),
    )
]
VOTES += [
    vector(
        rule("广东", "05"),
        bills.draft_publication_valid,
        days,
        council_decided_not=decided,
        want=want,
        cites=cite("广东", "draft_published"),
        get=lambda ruling: (ruling.holds, len(ruling.notes)),
        **here("广东"),
    )
    for days, decided, want in (
        (30, False, (True, 0)),
        (29, False, (True, 1)),
        (None, True, (True, 0)),
        (None, False, (False, 0)),
    )
]

SIZES = [
    vector(
        rule("上海", "02"),
        procedure.presidium_size,
        deputies,
        want=want,
        cites=cite("上海", "presidium_size"),
        get=margin,
        **here("上海"),
    )
    for deputies, want in ((850, (68, 85)), (851, (69, 85)), (849, (68, 84)))
] + [
    vector(
        rule("上海", "02"),
        procedure.presidium_size_valid,
        members,
        deputies=850,
        officials=officials,
        want=want,
        cites=cite("上海", field),
        get=lambda ruling: (ruling.holds, len(ruling.notes)),
        **here("上海"),
    )
    for members, officials, want, field in (
        (67, 0, (False, 0), "presidium_size"),
        (68, 0, (True, 0), "presidium_size"),
        (85, 0, (True, 0), "presidium_size"),
        (86, 0, (False, 0), "presidium_size"),
        (80, 1, (True, 1), "presidium_membership"),
    )
]
SIZES += [
    vector(
        rule("上海", "02"),
        npc.quorum,
        presidium("上海", 80),
        present=present,
        want=present >= 54,
        cites=cite("上海", "presidium_quorum"),
        **here("上海"),
    )
    for present in (53, 54)
]

VECTORS = [*SIX, *DELEGATIONS, *ELECTIONS, *DUE, *INTERPELLATIONS, *VOTES, *SIZES]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """One call of a public rule, its value and its provision."""
    v.check()


def lines(name: str, *opened: date) -> list[tuple[str, str, date | None]]:
    """Return what a place's text asks of a year of sessions, and how it stands."""
    on = date(2021, 12, 31) if name == "北京" else date(2025, 12, 31)
    meetings = [
        npc.Meeting(
            Body.CONGRESS,
            MeetingKind.ORDINARY,
            one.replace(year=on.year),
            one.replace(year=on.year),
        )
        for one in opened
    ]
    held = sessions.sessions_held(
        congress(name, 781), meetings, year=on.year, on=on, profile=PLACES[name]
    )
    return [
        (line.kind.value, line.state.value, line.until)
        for line in held.local
        if line.citation is not None
    ]


def test_the_yearly_session_is_in_the_first_quarter() -> None:
    """As a rule in most places; in Zhejiang always; in Henan at any time of the year."""
    march, april = date(2025, 3, 31), date(2025, 4, 1)
    end = date(2025, 3, 31)

    assert [("地方规定", "已达到", None), ("地方一般要求", "已达到", end)] == lines("上海", march)
    assert [("地方规定", "已达到", None), ("地方一般要求", "未达到", end)] == lines("广东", april)
    assert [("地方一般要求", "未达到", end)] == lines("山东", april)
    assert [("地方规定", "已达到", end)] == lines("浙江", march)
    assert [("地方规定", "未达到", end)] == lines("浙江", april)
    assert [("地方规定", "已达到", None)] == lines("河南", april)
    assert [
        ("地方规定", "已达到", None),
        ("地方一般要求", "已达到", date(2021, 3, 31)),
    ] == lines("北京", march)


@pytest.mark.parametrize("name", PLACES)
def test_no_text_is_found_the_day_before_its_first_day(name: str) -> None:
    """Every provision answers on its first day and not on the day before."""
    place, first = PLACES[name], SINCE[name]
    fields = [f"congress.{field}" for field in WANT[name]]

    assert [1] * len(fields) == [len(place.find(one, first)) for one in fields]
    assert not any(place.find(one, first - timedelta(days=1)) for one in fields)


def test_beijings_text_ends_before_the_day_of_its_record() -> None:
    """What followed was not read; it is unknown, and not the same as national."""
    fields = [f"congress.{field}" for field in WANT["北京"]]
    after = LAST_OF_BEIJING + timedelta(days=1)

    assert all(BEIJING.find(one, LAST_OF_BEIJING) for one in fields)
    assert not any(BEIJING.find(one, after) for one in fields)


@pytest.mark.parametrize(
    ("what", "roll", "facts"),
    [
        (npc.quorum, presidium("广东", 76), {"present": 51}),
        (npc.carried, presidium("广东", 76), {"tally": npc.Tally(yes=39)}),
        (procedure.participation_valid, congress("广东", 790), {"participating": 396}),
    ],
)
def test_a_rule_finds_the_text_from_its_first_day(
    what: Any, roll: npc.Roll, facts: dict[str, Any]
) -> None:
    """The day before, nothing speaks of it and the answer is open."""
    first = SINCE["广东"]
    then = what(roll, **facts, on=first, profile=GUANGDONG)
    before = what(roll, **facts, on=first - timedelta(days=1), profile=GUANGDONG)

    assert then.holds
    assert before.undecided
    assert not provisions(before)
