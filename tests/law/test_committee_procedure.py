"""Rules of procedure of provincial standing committees: boundaries and first days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import attrs
import pytest

import npcmodel as npc
from law.grounds import cited, held, met, state, verdict
from law.vectors import ON, Vector, vector
from npcmodel import Body, Initiative, Level
from npcmodel.committees import (
    CommitteeNumber,
    CommitteeOrgan,
    CommitteeTerm,
    committee_amendment_valid,
    committee_number_valid,
    committee_postponement_valid,
    committee_term_due,
    committee_term_in_time,
    further_answer_decision_valid,
    further_report_valid,
    report_after_vote_valid,
    reporter_valid,
    satisfaction_vote_valid,
    text_changes_valid,
    urgent_motion_valid,
)
from npcmodel.dates.held import State
from npcmodel.procedure import Venue, notice_in_time, speech_in_time
from npcmodel.profiles import BEIJING, CHONGQING, GUANGDONG, HENAN, SHANGHAI, ZHEJIANG
from npcmodel.profiles.committee_rules import CommitteeRules
from npcmodel.supervision import further_answer_valid

SH = "《上海市人民代表大会常务委员会议事规则》（2008）"
SPECIAL = "《上海市人民代表大会专门委员会工作条例》（2020）"
BJ = "《北京市人民代表大会常务委员会议事规则》（2010）"
GD = "《广东省人民代表大会常务委员会议事规则》（2023）"
ZJ = "《浙江省人民代表大会常务委员会议事规则》（2020）"
CQ = "《重庆市人民代表大会常务委员会议事规则》（2023）"
HN = "《河南省人民代表大会常务委员会工作条例》（2010）"
YEAR_END = date(2026, 12, 31)
OPENS = date(2026, 5, 26)
CHAIR, COUNCIL = CommitteeOrgan.CHAIR, CommitteeOrgan.COUNCIL_OF_CHAIRPERSONS
PLENARY, JOINT = CommitteeOrgan.PLENARY_MEETING, CommitteeOrgan.JOINT_GROUP_MEETING
GROUPS = CommitteeOrgan.GROUP_MEETING


def committee(members: int = 65) -> npc.Roll:
    """Return a province's standing committee."""
    return npc.Roll(Body.STANDING_COMMITTEE, Level.PROVINCE, members)


# Every two months by both readings, and by neither.
OFTEN = tuple(date(2026, month, 28) for month in (2, 4, 6, 8, 10, 12))
SELDOM = (date(2026, 3, 31), date(2026, 6, 30), date(2026, 9, 30), date(2026, 12, 1))
LAST_YEAR = date(2025, 12, 31)


def met_every_two_months(rule_id: str, place: npc.Profile, cites: str) -> list[Vector]:
    """Return vectors of the year's meetings."""
    return [
        vector(
            rule_id,
            npc.sessions_held,
            committee(),
            held(Body.STANDING_COMMITTEE, LAST_YEAR, *days),
            year=2026,
            on=YEAR_END,
            profile=place,
            want=want,
            cites=cites,
            get=state(cites),
        )
        for days, want in ((OFTEN, State.MET), (SELDOM, State.BROKEN))
    ]


def opened(rule_id: str, place: npc.Profile, cites: str) -> list[Vector]:
    """Return vectors of the quorum: more than half of 65, and of 66."""
    return [
        vector(
            rule_id,
            npc.quorum,
            committee(members),
            present=present,
            profile=place,
            want=want,
            cites=cites,
            get=met(cites),
        )
        for members, present, want in (
            (65, 32, False),
            (65, 33, True),
            (65, 34, True),
            (66, 33, False),
            (66, 34, True),
        )
    ]


def told(rule_id: str, place: npc.Profile, days: int, cites: str, exempt: str) -> list[Vector]:
    """Return vectors of the notice, and of what frees extraordinary meetings from it."""
    last = OPENS - timedelta(days=days)
    later = last + timedelta(days=1)
    ordinary, called = npc.MeetingKind.ORDINARY, npc.MeetingKind.EXTRAORDINARY
    return [
        vector(
            rule_id,
            notice_in_time,
            committee(),
            notified=notified,
            opens=OPENS,
            kind=kind,
            profile=place,
            want=want,
            cites=source,
        )
        for notified, kind, want, source in (
            (last, ordinary, True, cites),
            (later, ordinary, False, cites),
            (OPENS, called, True, exempt),
        )
    ]


def carried(rule_id: str, place: npc.Profile, cites: str) -> list[Vector]:
    """Return vectors of the majority of all members; those who abstain weigh as no."""
    return [
        vector(
            rule_id,
            npc.carried,
            committee(members),
            npc.Tally(yes=yes, abstain=abstain),
            profile=place,
            want=want,
            cites=cites,
            get=met(cites),
        )
        for members, yes, abstain, want in (
            (60, 30, 0, False),
            (60, 31, 0, True),
            (61, 30, 10, False),
            (61, 31, 0, True),
            (63, 31, 0, False),
            (63, 32, 0, True),
        )
    ]


def signed(rule_id: str, place: npc.Profile, what: Initiative, cites: str) -> list[Vector]:
    """Return vectors of five members who put a bill or interpellate."""
    return [
        vector(
            rule_id,
            npc.may_initiate,
            what,
            committee(),
            signers=signers,
            profile=place,
            want=want,
            cites=cites,
            get=met(cites),
        )
        for signers, want in ((4, False), (5, True), (6, True))
    ]


def due(
    rule_id: str, place: npc.Profile, what: CommitteeTerm, cites: str, *days: tuple[date, date]
) -> list[Vector]:
    """Return vectors of the last day, by the event."""
    return [
        vector(
            rule_id,
            committee_term_due,
            what,
            event,
            profile=place,
            want=last,
            cites=cites,
            get=lambda deadline: deadline.due,
        )
        for event, last in days
    ]


def done(
    rule_id: str,
    place: npc.Profile,
    what: CommitteeTerm,
    cites: str,
    last: tuple[date, date],
    *,
    soft: bool = False,
) -> list[Vector]:
    """Return vectors of what is done on the last day and the day after; noted where only usual."""
    event, day = last
    notes = lambda ruling: (ruling.holds, len(ruling.notes))  # noqa: E731
    return [
        vector(
            rule_id,
            committee_term_in_time,
            what,
            day + timedelta(days=late),
            event=event,
            profile=place,
            want=(soft or not late, late if soft else 0),
            cites=cites,
            get=notes,
        )
        for late in (0, 1)
    ]


def spoke(
    rule_id: str, place: npc.Profile, venue: Venue, cites: str, *cases: tuple[int, int, Any]
) -> list[Vector]:
    """Return vectors of speeches: turn, minutes and verdict, None where the text is silent."""
    return [
        vector(
            rule_id,
            speech_in_time,
            venue,
            turn=turn,
            minutes=minutes,
            profile=place,
            want=want,
            cites=cites,
        )
        for turn, minutes, want in cases
    ]


def spoke_longer(
    rule_id: str, place: npc.Profile, venue: Venue, cites: str, *cases: tuple[int, int, bool]
) -> list[Vector]:
    """Return vectors of speeches that the chair let go on."""
    return [
        vector(
            rule_id,
            speech_in_time,
            venue,
            turn=turn,
            minutes=minutes,
            extended=True,
            profile=place,
            want=want,
            cites=cites,
        )
        for turn, minutes, want in cases
    ]


def again(rule_id: str, place: npc.Profile, cites: str) -> list[Vector]:
    """Return vectors of dissatisfied members, and of who decides on a further answer."""
    return [
        *(
            vector(
                rule_id,
                further_answer_valid,
                committee(),
                submitters=submitters,
                dissatisfied=dissatisfied,
                profile=place,
                want=want,
                cites=cites,
                get=met(cites),
            )
            for submitters, dissatisfied, want in (
                (6, 3, False),
                (6, 4, True),
                (5, 2, False),
                (5, 3, True),
            )
        ),
        *decided_again(rule_id, place, cites),
    ]


def decided_again(rule_id: str, place: npc.Profile, cites: str) -> list[Vector]:
    """Return vectors of who decides on a further answer."""
    return [
        vector(rule_id, further_answer_decision_valid, by, profile=place, want=want, cites=cites)
        for by, want in (
            (Body.COUNCIL_OF_CHAIRPERSONS, True),
            (Body.SPECIAL_COMMITTEE, False),
            (None, False),
        )
    ]


VOTE = date(2026, 7, 24)


def amended(
    rule_id: str,
    place: npc.Profile,
    cites: str,
    *,
    want: bool,
    **given: Any,
) -> Vector:
    """Return a vector of an amendment, by five members in writing the day before."""
    facts: dict[str, Any] = {"moved": date(2026, 7, 23), "vote": VOTE, "in_writing": True}
    if not given.keys() & {"signers", "by", "sponsor"}:
        facts["signers"] = 5
    facts |= given
    return vector(
        rule_id,
        committee_amendment_valid,
        committee(),
        profile=place,
        want=want,
        cites=cites,
        **facts,
    )


def numbered(
    rule_id: str,
    place: npc.Profile,
    what: CommitteeNumber,
    cites: str,
    *cases: tuple[int, tuple[bool, int]],
) -> list[Vector]:
    """Return vectors of a number: the verdict, and how many notes it comes with."""
    return [
        vector(
            rule_id,
            committee_number_valid,
            what,
            number,
            profile=place,
            want=want,
            cites=cites,
            get=lambda ruling: (ruling.holds, len(ruling.notes)),
        )
        for number, want in cases
    ]


BILL, QUESTION = Initiative.BILL, Initiative.INTERPELLATION
IN_PLENARY, IN_JOINT_GROUP = Venue.COMMITTEE_PLENARY, Venue.COMMITTEE_JOINT_GROUP
IN_GROUP = Venue.COMMITTEE_GROUP
ORGANS, MEMBERS = CommitteeTerm.ORGAN_BILL, CommitteeTerm.MEMBERS_BILL
AMENDMENT = CommitteeTerm.AMENDMENT

SHANGHAI_VECTORS = [
    *met_every_two_months("LR-sc_procedure-SH-01", SHANGHAI, f"{SH}第3条第1款"),
    *opened("LR-sc_procedure-SH-01", SHANGHAI, f"{SH}第7条"),
    *told("LR-sc_procedure-SH-01", SHANGHAI, 7, f"{SH}第5条第1款", f"{SH}第5条第2款"),
    *signed("LR-sc_procedure-SH-02", SHANGHAI, BILL, f"{SH}第13条第3款"),
    *due(
        "LR-sc_procedure-SH-02",
        SHANGHAI,
        ORGANS,
        f"{SH}第15条第2款",
        (OPENS, date(2026, 5, 11)),
    ),
    *done(
        "LR-sc_procedure-SH-02",
        SHANGHAI,
        ORGANS,
        f"{SH}第15条第2款",
        (OPENS, date(2026, 5, 11)),
        soft=True,
    ),
    *due("LR-sc_procedure-SH-02", SHANGHAI, MEMBERS, f"{SH}第15条第3款", (OPENS, OPENS)),
    *done(
        "LR-sc_procedure-SH-02",
        SHANGHAI,
        MEMBERS,
        f"{SH}第15条第3款",
        (OPENS, OPENS),
        soft=True,
    ),
    *signed("LR-sc_procedure-SH-03", SHANGHAI, QUESTION, f"{SH}第29条"),
    *again("LR-sc_procedure-SH-03", SHANGHAI, f"{SH}第33条"),
    *numbered(
        "LR-sc_procedure-SH-03",
        SHANGHAI,
        CommitteeNumber.ANSWER_MEETINGS,
        f"{SH}第31条第2款",
        (0, (True, 0)),
        (1, (True, 1)),
        (2, (False, 1)),
    ),
    # 19: more than half of those present
    *(
        vector(
            "LR-sc_procedure-SH-04",
            committee_postponement_valid,
            committee(),
            proposed_by=by,
            agreed=agreed,
            present=present,
            profile=SHANGHAI,
            want=want,
            cites=f"{SH}第19条",
        )
        for by, agreed, present, want in (
            (CHAIR, 25, 50, False),
            (CHAIR, 26, 50, True),
            (COUNCIL, 25, 51, False),
            (COUNCIL, 26, 51, True),
            (GROUPS, 51, 51, False),
        )
    ),
    # 21: by organs or five members, and more than half of those present
    *(
        vector(
            "LR-sc_procedure-SH-05",
            urgent_motion_valid,
            committee(),
            agreed=agreed,
            present=51,
            studied=studied,
            profile=SHANGHAI,
            want=want,
            cites=f"{SH}第21条",
            **who,
        )
        for agreed, studied, who, want in (
            (26, True, {"signers": 5}, True),
            (25, True, {"signers": 5}, False),
            (26, True, {"signers": 4}, False),
            (26, False, {"signers": 5}, False),
            (26, True, {"by": Body.GOVERNMENT}, True),
            (26, True, {"by": Body.COURT}, True),
            (26, True, {"by": Body.PROCURATORATE}, True),
            (26, True, {"by": Body.SPECIAL_COMMITTEE}, True),
            (26, True, {"by": Body.SUPERVISORY_COMMISSION}, False),
        )
    ),
    *spoke(
        "LR-sc_procedure-SH-06",
        SHANGHAI,
        IN_PLENARY,
        f"{SH}第35条第1款",
        (1, 9, True),
        (1, 10, True),
        (1, 11, False),
        (2, 5, True),
        (2, 6, False),
    ),
    *spoke_longer(
        "LR-sc_procedure-SH-06",
        SHANGHAI,
        IN_PLENARY,
        f"{SH}第35条第1款",
        (1, 14, True),
        (1, 15, True),
        (1, 16, False),
    ),
    *carried("LR-sc_procedure-SH-07", SHANGHAI, f"{SH}第37条第1款"),
    *(
        vector(
            "LR-sc_procedure-SH-08",
            npc.quorum,
            npc.Roll(Body.SPECIAL_COMMITTEE, Level.MUNICIPALITY, members),
            present=present,
            profile=SHANGHAI,
            want=want,
            cites=f"{SPECIAL}第22条第1款",
        )
        for members, present, want in (
            (11, 5, False),
            (11, 6, True),
            (12, 6, False),
            (12, 7, True),
        )
    ),
    *(
        vector(
            "LR-sc_procedure-SH-08",
            npc.carried,
            npc.Roll(Body.SPECIAL_COMMITTEE, Level.MUNICIPALITY, members),
            npc.Tally(yes=yes),
            profile=SHANGHAI,
            want=want,
            cites=f"{SPECIAL}第22条第2款",
        )
        for members, yes, want in ((11, 5, False), (11, 6, True), (12, 6, False), (12, 7, True))
    ),
    *numbered(
        "LR-sc_procedure-SH-08",
        SHANGHAI,
        CommitteeNumber.SPECIAL_COMMITTEE_SIZE,
        f"{SPECIAL}第7条第1款",
        (9, (True, 1)),
        (10, (True, 0)),
        (11, (True, 0)),
    ),
    amended("LR-sc_procedure-SH-09", SHANGHAI, f"{SH}第18条第1款", want=False, signers=4),
    amended("LR-sc_procedure-SH-09", SHANGHAI, f"{SH}第18条第1款", want=True, signers=5),
    amended(
        "LR-sc_procedure-SH-09", SHANGHAI, f"{SH}第18条第1款", want=True, by=Body.SPECIAL_COMMITTEE
    ),
    amended(
        "LR-sc_procedure-SH-09",
        SHANGHAI,
        f"{SH}第18条第1款",
        want=False,
        by=Body.COUNCIL_OF_CHAIRPERSONS,
    ),
    amended("LR-sc_procedure-SH-09", SHANGHAI, f"{SH}第18条第1款", want=True, sponsor=True),
    amended("LR-sc_procedure-SH-09", SHANGHAI, f"{SH}第18条第3款", want=False, moved=VOTE),
    amended("LR-sc_procedure-SH-09", SHANGHAI, f"{SH}第18条第3款", want=False, in_writing=False),
    *due(
        "LR-sc_procedure-SH-09",
        SHANGHAI,
        AMENDMENT,
        f"{SH}第18条第3款",
        (VOTE, date(2026, 7, 23)),
    ),
    *(
        vector(
            "LR-sc_procedure-SH-10",
            text_changes_valid,
            committee(),
            agreed=agreed,
            present=present,
            regulation=regulation,
            profile=SHANGHAI,
            want=want,
            cites=f"{SH}第36条",
        )
        for agreed, present, regulation, want in (
            (25, 51, False, False),
            (26, 51, False, True),
            (25, 50, False, False),
            (26, 50, False, True),
            (50, 50, True, False),
        )
    ),
]
BEIJING_VECTORS = [
    *met_every_two_months("LR-sc_procedure-BJ-01", BEIJING, f"{BJ}第3条第1款"),
    *opened("LR-sc_procedure-BJ-01", BEIJING, f"{BJ}第7条"),
    *told("LR-sc_procedure-BJ-01", BEIJING, 7, f"{BJ}第5条第1款", f"{BJ}第5条第2款"),
    *signed("LR-sc_procedure-BJ-02", BEIJING, BILL, f"{BJ}第11条第3款"),
    *signed("LR-sc_procedure-BJ-03", BEIJING, QUESTION, f"{BJ}第28条第1款"),
    *again("LR-sc_procedure-BJ-03", BEIJING, f"{BJ}第30条"),
    *numbered(
        "LR-sc_procedure-BJ-03",
        BEIJING,
        CommitteeNumber.ANSWER_MEETINGS,
        f"{BJ}第31条",
        (0, (True, 0)),
        (1, (True, 1)),
        (2, (True, 1)),
    ),
    *(
        one
        for venue in (IN_PLENARY, IN_GROUP)
        for one in (
            *spoke(
                "LR-sc_procedure-BJ-04",
                BEIJING,
                venue,
                f"{BJ}第33条第1款",
                (1, 10, True),
                (1, 11, False),
                (2, 5, True),
                (2, 6, False),
            ),
            *spoke_longer(
                "LR-sc_procedure-BJ-04", BEIJING, venue, f"{BJ}第33条第1款", (2, 30, True)
            ),
        )
    ),
    *carried("LR-sc_procedure-BJ-05", BEIJING, f"{BJ}第35条第1款"),
    amended("LR-sc_procedure-BJ-06", BEIJING, f"{BJ}第19条第1款", want=False, signers=4),
    amended("LR-sc_procedure-BJ-06", BEIJING, f"{BJ}第19条第1款", want=True, signers=5),
    *(
        amended("LR-sc_procedure-BJ-06", BEIJING, f"{BJ}第19条第1款", want=want, by=by)
        for by, want in (
            (Body.SPECIAL_COMMITTEE, True),
            (Body.COUNCIL_OF_CHAIRPERSONS, True),
            (Body.GOVERNMENT, False),
        )
    ),
    amended("LR-sc_procedure-BJ-06", BEIJING, f"{BJ}第19条第1款", want=True, sponsor=True),
    amended("LR-sc_procedure-BJ-06", BEIJING, f"{BJ}第19条第2款", want=False, moved=VOTE),
    amended("LR-sc_procedure-BJ-06", BEIJING, f"{BJ}第19条第2款", want=False, in_writing=False),
    *due(
        "LR-sc_procedure-BJ-06",
        BEIJING,
        AMENDMENT,
        f"{BJ}第19条第2款",
        (VOTE, date(2026, 7, 23)),
    ),
]
AUGUST = date(2026, 7, 28)
GUANGDONG_VECTORS = [
    *met_every_two_months("LR-sc_procedure-GD-01", GUANGDONG, f"{GD}第5条第1款"),
    *opened("LR-sc_procedure-GD-01", GUANGDONG, f"{GD}第6条第1款"),
    *told("LR-sc_procedure-GD-01", GUANGDONG, 7, f"{GD}第8条第1款", f"{GD}第8条第2款"),
    *signed("LR-sc_procedure-GD-02", GUANGDONG, BILL, f"{GD}第20条第1款"),
    amended("LR-sc_procedure-GD-02", GUANGDONG, f"{GD}第26条", want=False, signers=4),
    amended("LR-sc_procedure-GD-02", GUANGDONG, f"{GD}第26条", want=True, signers=5, moved=VOTE),
    amended("LR-sc_procedure-GD-02", GUANGDONG, f"{GD}第26条", want=False, in_writing=False),
    amended(
        "LR-sc_procedure-GD-02", GUANGDONG, f"{GD}第26条", want=False, by=Body.SPECIAL_COMMITTEE
    ),
    amended("LR-sc_procedure-GD-02", GUANGDONG, f"{GD}第26条", want=False, sponsor=True),
    *due("LR-sc_procedure-GD-02", GUANGDONG, AMENDMENT, f"{GD}第26条", (VOTE, VOTE)),
    *signed("LR-sc_procedure-GD-03", GUANGDONG, QUESTION, f"{GD}第37条"),
    *again("LR-sc_procedure-GD-03", GUANGDONG, f"{GD}第39条第3款"),
    *(
        one
        for venue in (IN_PLENARY, IN_JOINT_GROUP)
        for one in (
            *spoke(
                "LR-sc_procedure-GD-04",
                GUANGDONG,
                venue,
                f"{GD}第48条第1款",
                (1, 10, True),
                (1, 11, False),
                (3, 10, True),
                (3, 11, False),
            ),
            *spoke_longer(
                "LR-sc_procedure-GD-04", GUANGDONG, venue, f"{GD}第48条第1款", (1, 12, True)
            ),
        )
    ),
    *carried("LR-sc_procedure-GD-05", GUANGDONG, f"{GD}第51条第1款"),
    *(
        one
        for what, article, last in (
            (CommitteeTerm.PLAN_ADJUSTMENT, 2, date(2026, 6, 13)),
            (CommitteeTerm.BUDGET_ADJUSTMENT, 3, date(2026, 6, 28)),
            (CommitteeTerm.FINAL_ACCOUNTS, 3, date(2026, 6, 28)),
        )
        for one in (
            *due(
                "LR-sc_procedure-GD-06", GUANGDONG, what, f"{GD}第28条第{article}款", (AUGUST, last)
            ),
            *done(
                "LR-sc_procedure-GD-06", GUANGDONG, what, f"{GD}第28条第{article}款", (AUGUST, last)
            ),
        )
    ),
    *due(
        "LR-sc_procedure-GD-07",
        GUANGDONG,
        CommitteeTerm.PUBLICATION,
        f"{GD}第55条第1款",
        (AUGUST, date(2026, 8, 2)),
    ),
    *done(
        "LR-sc_procedure-GD-07",
        GUANGDONG,
        CommitteeTerm.PUBLICATION,
        f"{GD}第55条第1款",
        (AUGUST, date(2026, 8, 2)),
    ),
]
ZHEJIANG_VECTORS = [
    *met_every_two_months("LR-sc_procedure-ZJ-01", ZHEJIANG, f"{ZJ}第4条第1款"),
    *opened("LR-sc_procedure-ZJ-01", ZHEJIANG, f"{ZJ}第5条"),
    *told("LR-sc_procedure-ZJ-01", ZHEJIANG, 7, f"{ZJ}第7条第1款", f"{ZJ}第7条第1款"),
    *due(
        "LR-sc_procedure-ZJ-01",
        ZHEJIANG,
        CommitteeTerm.PAPERS,
        f"{ZJ}第7条第1款",
        (OPENS, date(2026, 5, 21)),
    ),
    *done(
        "LR-sc_procedure-ZJ-01",
        ZHEJIANG,
        CommitteeTerm.PAPERS,
        f"{ZJ}第7条第1款",
        (OPENS, date(2026, 5, 21)),
    ),
    vector(
        "LR-sc_procedure-ZJ-01",
        committee_term_in_time,
        CommitteeTerm.PAPERS,
        OPENS,
        event=OPENS,
        special=True,
        profile=ZHEJIANG,
        want=True,
        cites=f"{ZJ}第7条第1款",
    ),
    # 7 I: except in special circumstances, which frees the notice as well
    *(
        vector(
            "LR-sc_procedure-ZJ-01",
            notice_in_time,
            committee(),
            notified=OPENS,
            opens=OPENS,
            special=special,
            profile=ZHEJIANG,
            want=special,
            cites=f"{ZJ}第7条第1款",
        )
        for special in (True, False)
    ),
    *signed("LR-sc_procedure-ZJ-02", ZHEJIANG, BILL, f"{ZJ}第17条第3款"),
    *signed("LR-sc_procedure-ZJ-03", ZHEJIANG, QUESTION, f"{ZJ}第33条"),
    *decided_again("LR-sc_procedure-ZJ-03", ZHEJIANG, f"{ZJ}第38条"),
    *spoke(
        "LR-sc_procedure-ZJ-04",
        ZHEJIANG,
        IN_PLENARY,
        f"{ZJ}第42条第1款",
        (1, 15, True),
        (1, 16, False),
        (2, 15, True),
        (2, 16, False),
    ),
    *spoke(
        "LR-sc_procedure-ZJ-04",
        ZHEJIANG,
        IN_JOINT_GROUP,
        f"{ZJ}第42条第1款",
        (1, 15, True),
        (1, 16, False),
        (2, 10, True),
        (2, 11, False),
    ),
    *(
        one
        for venue in (IN_PLENARY, IN_JOINT_GROUP)
        for one in spoke_longer(
            "LR-sc_procedure-ZJ-04", ZHEJIANG, venue, f"{ZJ}第42条第1款", (1, 20, True)
        )
    ),
    *carried("LR-sc_procedure-ZJ-05", ZHEJIANG, f"{ZJ}第45条第1款"),
    *(
        vector(
            "LR-sc_procedure-ZJ-06",
            satisfaction_vote_valid,
            by,
            on_reply=True,
            profile=ZHEJIANG,
            want=want,
            cites=f"{ZJ}第29条第2款",
        )
        for by, want in ((Body.COUNCIL_OF_CHAIRPERSONS, True), (None, False))
    ),
    *(
        vector(
            "LR-sc_procedure-ZJ-06",
            report_after_vote_valid,
            unsatisfactory=unsatisfactory,
            profile=ZHEJIANG,
            want=unsatisfactory,
            cites=f"{ZJ}第29条第2款",
        )
        for unsatisfactory in (True, False)
    ),
]
CHONGQING_VECTORS = [
    *met_every_two_months("LR-sc_procedure-CQ-01", CHONGQING, f"{CQ}第8条第1款"),
    *opened("LR-sc_procedure-CQ-01", CHONGQING, f"{CQ}第12条第1款"),
    *(
        vector(
            "LR-sc_procedure-CQ-01",
            notice_in_time,
            committee(),
            notified=notified,
            opens=OPENS,
            kind=kind,
            profile=CHONGQING,
            want=want,
            cites=f"{CQ}第10条第{paragraph}款",
            get=lambda ruling: (ruling.holds, len(ruling.notes)),
        )
        for notified, kind, want, paragraph in (
            (date(2026, 5, 19), npc.MeetingKind.ORDINARY, (True, 0), 1),
            (date(2026, 5, 20), npc.MeetingKind.ORDINARY, (True, 1), 1),
            (OPENS, npc.MeetingKind.EXTRAORDINARY, (True, 0), 2),
        )
    ),
    *signed("LR-sc_procedure-CQ-02", CHONGQING, BILL, f"{CQ}第22条第1款"),
    *(
        one
        for what in (ORGANS, MEMBERS)
        for one in (
            *due(
                "LR-sc_procedure-CQ-02", CHONGQING, what, f"{CQ}第23条", (OPENS, date(2026, 5, 6))
            ),
            *done(
                "LR-sc_procedure-CQ-02",
                CHONGQING,
                what,
                f"{CQ}第23条",
                (OPENS, date(2026, 5, 6)),
                soft=True,
            ),
        )
    ),
    *signed("LR-sc_procedure-CQ-03", CHONGQING, QUESTION, f"{CQ}第37条"),
    *(
        one
        for venue in (IN_PLENARY, IN_JOINT_GROUP)
        for one in spoke(
            "LR-sc_procedure-CQ-04",
            CHONGQING,
            venue,
            f"{CQ}第43条第2款",
            (1, 10, True),
            (1, 11, False),
            (2, 10, True),
            (2, 11, False),
        )
    ),
    *spoke(
        "LR-sc_procedure-CQ-04",
        CHONGQING,
        IN_GROUP,
        f"{CQ}第43条第2款",
        (1, 15, True),
        (1, 16, False),
        (2, 10, True),
        (2, 11, False),
    ),
    *(
        one
        for venue in (IN_PLENARY, IN_JOINT_GROUP, IN_GROUP)
        for one in spoke_longer(
            "LR-sc_procedure-CQ-04", CHONGQING, venue, f"{CQ}第43条第2款", (1, 40, True)
        )
    ),
    *carried("LR-sc_procedure-CQ-05", CHONGQING, f"{CQ}第46条"),
    *(
        vector(
            "LR-sc_procedure-CQ-06",
            satisfaction_vote_valid,
            by,
            on_reply=on_reply,
            profile=CHONGQING,
            want=want,
            cites=cites,
        )
        for by, on_reply, want, cites in (
            (Body.COUNCIL_OF_CHAIRPERSONS, False, True, f"{CQ}第33条第1款"),
            (Body.GOVERNMENT, False, False, f"{CQ}第33条第1款"),
            (Body.COUNCIL_OF_CHAIRPERSONS, True, True, f"{CQ}第34条第2款"),
            (None, True, False, f"{CQ}第34条第2款"),
        )
    ),
    *(
        one
        for what, cites in (
            (CommitteeTerm.OPINIONS_REPLY, f"{CQ}第34条第1款"),
            (CommitteeTerm.INQUIRY_REPLY, f"{CQ}第36条第3款"),
        )
        for one in (
            *due(
                "LR-sc_procedure-CQ-06",
                CHONGQING,
                what,
                cites,
                (date(2026, 3, 30), date(2026, 9, 30)),
                (date(2026, 8, 31), date(2027, 2, 28)),
            ),
            *done(
                "LR-sc_procedure-CQ-06",
                CHONGQING,
                what,
                cites,
                (date(2026, 3, 30), date(2026, 9, 30)),
            ),
        )
    ),
    *(
        one
        for what, cites in (
            (CommitteeNumber.BILL_EXPLANATION, f"{CQ}第26条第1款"),
            (CommitteeNumber.ORAL_REPORT, f"{CQ}第32条第1款"),
        )
        for one in numbered(
            "LR-sc_procedure-CQ-07",
            CHONGQING,
            what,
            cites,
            (14, (True, 0)),
            (15, (True, 0)),
            (16, (True, 1)),
        )
    ),
    *(
        vector(
            "LR-sc_procedure-CQ-07",
            reporter_valid,
            organ,
            by_head=by_head,
            profile=CHONGQING,
            want=want,
            cites=cites,
        )
        for organ, by_head, want, cites in (
            (Body.GOVERNMENT, True, True, f"{CQ}第32条第1款"),
            (Body.COURT, True, True, f"{CQ}第32条第1款"),
            (Body.GOVERNMENT, False, True, f"{CQ}第32条第2款"),
            (Body.COURT, False, False, f"{CQ}第32条第2款"),
        )
    ),
]
HENAN_VECTORS = [
    *met_every_two_months("LR-sc_procedure-HN-01", HENAN, f"{HN}第4条第2款"),
    *opened("LR-sc_procedure-HN-01", HENAN, f"{HN}第5条第1款"),
    *told("LR-sc_procedure-HN-01", HENAN, 6, f"{HN}第6条第1款", f"{HN}第6条第3款"),
    *signed("LR-sc_procedure-HN-02", HENAN, BILL, f"{HN}第14条第1款"),
    *(
        one
        for what in (ORGANS, MEMBERS)
        for one in (
            *due(
                "LR-sc_procedure-HN-02", HENAN, what, f"{HN}第14条第3款", (OPENS, date(2026, 5, 11))
            ),
            *done(
                "LR-sc_procedure-HN-02",
                HENAN,
                what,
                f"{HN}第14条第3款",
                (OPENS, date(2026, 5, 11)),
                soft=True,
            ),
        )
    ),
    *signed("LR-sc_procedure-HN-03", HENAN, QUESTION, f"{HN}第43条第1款"),
    *again("LR-sc_procedure-HN-03", HENAN, f"{HN}第43条第4款"),
    # 13: fifteen and ten minutes as a rule; what is longer is noted
    *(
        vector(
            "LR-sc_procedure-HN-04",
            speech_in_time,
            IN_PLENARY,
            turn=turn,
            minutes=minutes,
            profile=HENAN,
            want=(True, notes),
            cites=f"{HN}第13条第1款",
            get=lambda ruling: (ruling.holds, len(ruling.notes)),
        )
        for turn, minutes, notes in ((1, 15, 0), (1, 16, 1), (2, 8, 0), (2, 10, 0), (2, 11, 1))
    ),
    *spoke_longer("LR-sc_procedure-HN-04", HENAN, IN_PLENARY, f"{HN}第13条第2款", (1, 20, True)),
    *carried("LR-sc_procedure-HN-05", HENAN, f"{HN}第17条第1款"),
    *(
        vector(
            "LR-sc_procedure-HN-06",
            further_report_valid,
            committee(members),
            disagreeing=disagreeing,
            profile=HENAN,
            want=want,
            cites=f"{HN}第38条",
        )
        for members, disagreeing, want in (
            (66, 32, False),
            (66, 33, True),
            (66, 34, True),
            (65, 32, False),
            (65, 33, True),
        )
    ),
    *numbered(
        "LR-sc_procedure-HN-06",
        HENAN,
        CommitteeNumber.FURTHER_REPORT_MEETINGS,
        f"{HN}第38条",
        (0, (True, 0)),
        (1, (True, 0)),
        (2, (False, 0)),
    ),
    *due(
        "LR-sc_procedure-HN-07",
        HENAN,
        CommitteeTerm.REGULATION_BILL,
        f"{HN}第30条",
        (date(2026, 9, 30), date(2026, 7, 30)),
        (date(2026, 4, 30), date(2026, 2, 28)),
    ),
    *done(
        "LR-sc_procedure-HN-07",
        HENAN,
        CommitteeTerm.REGULATION_BILL,
        f"{HN}第30条",
        (date(2026, 9, 30), date(2026, 7, 30)),
        soft=True,
    ),
    *numbered(
        "LR-sc_procedure-HN-07",
        HENAN,
        CommitteeNumber.REGULATION_MEETINGS,
        f"{HN}第31条",
        (1, (True, 1)),
        (2, (True, 0)),
        (3, (True, 0)),
    ),
]
VECTORS = [
    *SHANGHAI_VECTORS,
    *BEIJING_VECTORS,
    *GUANGDONG_VECTORS,
    *ZHEJIANG_VECTORS,
    *CHONGQING_VECTORS,
    *HENAN_VECTORS,
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Vector) -> None:
    """Hold a boundary of the local text."""
    v.check()


# What no id asks for


@pytest.mark.parametrize(
    ("place", "by", "consent", "want", "cites"),
    [
        (GUANGDONG, CHAIR, JOINT, True, f"{GD}第27条"),
        (GUANGDONG, COUNCIL, PLENARY, True, f"{GD}第27条"),
        (GUANGDONG, CHAIR, GROUPS, False, f"{GD}第27条"),
        (GUANGDONG, CHAIR, None, False, f"{GD}第27条"),
        (GUANGDONG, PLENARY, JOINT, False, f"{GD}第27条"),
        (CHONGQING, COUNCIL, None, True, f"{CQ}第29条"),
        (CHONGQING, CHAIR, None, False, f"{CQ}第29条"),
        (HENAN, COUNCIL, None, True, f"{HN}第16条第2款"),
        (HENAN, CHAIR, PLENARY, False, f"{HN}第16条第2款"),
    ],
)
def test_who_puts_off_a_vote(
    place: npc.Profile,
    by: CommitteeOrgan,
    consent: CommitteeOrgan | None,
    want: bool,  # noqa: FBT001
    cites: str,
) -> None:
    """A meeting's consent in Guangdong; the council alone in Chongqing and Henan."""
    ruling = committee_postponement_valid(
        committee(), proposed_by=by, consent_of=consent, on=ON, profile=place
    )

    assert want is ruling.holds
    assert {cites} == set(cited(ruling))


@pytest.mark.parametrize(
    ("place", "what", "event", "last", "cites"),
    [
        (
            SHANGHAI,
            CommitteeTerm.OPINIONS_REPLY,
            date(2026, 3, 31),
            date(2026, 6, 30),
            f"{SH}第26条第1款",
        ),
        (
            BEIJING,
            CommitteeTerm.OPINIONS_PLAN,
            date(2026, 3, 31),
            date(2026, 6, 30),
            f"{BJ}第25条第1款",
        ),
        (
            BEIJING,
            CommitteeTerm.OPINIONS_REPLY,
            date(2024, 2, 29),
            date(2025, 2, 28),
            f"{BJ}第25条第1款",
        ),
    ],
)
def test_what_becomes_of_opinions(
    place: npc.Profile, what: CommitteeTerm, event: date, last: date, cites: str
) -> None:
    """Three months usually in Shanghai; three for a plan and a year for the report in Beijing."""
    deadline = committee_term_due(what, event, on=ON, profile=place)

    assert (last, [cites]) == (deadline.due, cited(deadline))


@pytest.mark.parametrize(
    ("place", "article", "paragraph"), [(SHANGHAI, f"{SH}第23条", 1), (GUANGDONG, f"{GD}第30条", 3)]
)
def test_who_reports(place: npc.Profile, article: str, paragraph: int) -> None:
    """The head of the organ; a department's head for the government alone."""
    cases = ((Body.COURT, True), (Body.GOVERNMENT, False), (Body.PROCURATORATE, False))
    rulings = [reporter_valid(who, by_head=head, on=ON, profile=place) for who, head in cases]

    assert [True, True, False] == [one.holds for one in rulings]
    assert [f"{article}第{paragraph}款"] * 3 == [name for one in rulings for name in cited(one)]


def test_a_third_speech_is_not_timed() -> None:
    """Texts that time a first and a second speech are silent on a third."""
    asked = [(SHANGHAI, IN_PLENARY), (BEIJING, IN_GROUP), (HENAN, IN_PLENARY)]
    verdicts = [
        verdict(speech_in_time(venue, minutes=1, turn=3, on=ON, profile=place))
        for place, venue in asked
    ]

    assert [None, None, None] == verdicts


def test_shanghai_lengthens_a_first_speech_only() -> None:
    """Article 35 gives the chair five minutes more for a first speech, none for a second."""
    with pytest.raises(npc.FactsError) as error:
        speech_in_time(IN_PLENARY, minutes=6, turn=2, extended=True, on=ON, profile=SHANGHAI)

    assert "extended" == error.value.field


# Fields that share their provision with others: a vector may find it on another's ground.


@pytest.mark.parametrize(
    ("place", "field", "cites"),
    [
        (SHANGHAI, "amendment_form", f"{SH}第18条第3款"),
        (SHANGHAI, "urgent_motion_signers", f"{SH}第21条"),
        (SHANGHAI, "urgent_motion_organs", f"{SH}第21条"),
        (SHANGHAI, "urgent_motion_majority", f"{SH}第21条"),
        (SHANGHAI, "usual_answer_meetings", f"{SH}第31条第2款"),
        (SHANGHAI, "answer_meetings", f"{SH}第31条第2款"),
        (SHANGHAI, "plenary_speeches_extension", f"{SH}第35条第1款"),
        (BEIJING, "amendment_form", f"{BJ}第19条第2款"),
        (GUANGDONG, "amendment_signers", f"{GD}第26条"),
        (GUANGDONG, "amendment", f"{GD}第26条"),
        (GUANGDONG, "amendment_form", f"{GD}第26条"),
        (ZHEJIANG, "notice_special", f"{ZJ}第7条第1款"),
        (ZHEJIANG, "further_answer_asked", f"{ZJ}第38条"),
        (ZHEJIANG, "further_answer_decided", f"{ZJ}第38条"),
    ],
)
def test_each_field_has_its_own_provision(place: npc.Profile, field: str, cites: str) -> None:
    """The provision of the very field."""
    found = place.find(f"committee.{field}", ON, own=True)

    assert [cites] == [str(one.provision.source) for one in found]


# First days


@pytest.mark.parametrize(
    ("place", "first", "adopted", "cites"),
    [
        (SHANGHAI, date(2008, 8, 21), date(2008, 8, 21), f"{SH}第37条第1款"),
        (BEIJING, date(2010, 12, 23), date(2010, 12, 23), f"{BJ}第35条第1款"),
        (GUANGDONG, date(2023, 5, 1), date(2023, 3, 30), f"{GD}第51条第1款"),
        (ZHEJIANG, date(2020, 11, 27), date(2020, 11, 27), f"{ZJ}第45条第1款"),
        (CHONGQING, date(2023, 3, 30), date(2023, 3, 30), f"{CQ}第46条"),
        (HENAN, date(2010, 7, 30), date(2010, 7, 30), f"{HN}第17条第1款"),
    ],
    ids=lambda value: value.name if isinstance(value, npc.Profile) else None,
)
def test_first_days_of_the_rules(
    place: npc.Profile, first: date, adopted: date, cites: str
) -> None:
    """Each text answers from its first day on, and is not found the day before."""

    def local_ones(on: date) -> list[str]:
        try:
            ruling = npc.carried(committee(), npc.Tally(yes=33), on=on, profile=place)
        except npc.NotInForceError:
            return []
        return [one for one in cited(ruling) if not one.startswith("《地方组织法》")]

    provision = place.committee_majority
    assert provision is not None

    assert (adopted, first) == (provision.source.edition.adopted, provision.source.edition.in_force)
    assert [cites] == local_ones(first)
    assert [] == local_ones(first - timedelta(days=1))


GROUP_FIRST = {
    "上海": date(2008, 8, 21),
    "北京": date(2010, 12, 23),
    "广东": date(2023, 5, 1),
    "浙江": date(2020, 11, 27),
    "重庆": date(2023, 3, 30),
    "河南": date(2010, 7, 30),
}
PROCEDURE = (SH, BJ, GD, ZJ, CQ, HN)


@pytest.mark.parametrize(
    "place", [SHANGHAI, BEIJING, GUANGDONG, ZHEJIANG, CHONGQING, HENAN], ids=lambda one: one.name
)
def test_every_provision_begins_with_its_text(place: npc.Profile) -> None:
    """What the rules of procedure give, they give from their first day on."""
    group = place.committee
    given = [getattr(group, field) for field in attrs.fields_dict(CommitteeRules)]
    since = {
        one.since
        for one in given
        if isinstance(one, npc.Provision) and one.source.edition.cites_as in PROCEDURE
    }

    assert {GROUP_FIRST[place.name]} == since


def test_first_day_of_the_special_committees() -> None:
    """Shanghai's regulations are in force from 1 October 2020."""
    roll = npc.Roll(Body.SPECIAL_COMMITTEE, Level.MUNICIPALITY, 11)
    days = (date(2020, 10, 1), date(2020, 9, 30))
    [size_text] = SHANGHAI.find("committee.special_committee_size", ON, own=True)
    first, before = (npc.quorum(roll, present=6, on=on, profile=SHANGHAI) for on in days)
    votes, no_votes = (npc.carried(roll, npc.Tally(yes=6), on=on, profile=SHANGHAI) for on in days)
    what = CommitteeNumber.SPECIAL_COMMITTEE_SIZE
    size, no_size = (committee_number_valid(what, 10, on=on, profile=SHANGHAI) for on in days)

    assert date(2020, 9, 25) == size_text.provision.source.edition.adopted
    assert (True, True, True) == (first.holds, votes.holds, size.holds)
    assert (True, True, True) == (before.undecided, no_votes.undecided, no_size.undecided)


@pytest.mark.parametrize("special", [False, True])
def test_a_term_is_not_known_the_day_before(special: bool) -> None:  # noqa: FBT001
    """Zhejiang's papers: five days, and their exception, from the first day on."""
    first = date(2020, 11, 27)
    asked: dict[str, Any] = {"event": OPENS, "special": special, "profile": ZHEJIANG}
    rulings = [
        committee_term_in_time(CommitteeTerm.PAPERS, date(2026, 5, 21), on=on, **asked)
        for on in (first, first - timedelta(days=1))
    ]

    assert [True, None] == [verdict(one) for one in rulings]


def test_a_deadline_is_refused_the_day_before() -> None:
    """Without a text there is no last day."""
    what, first = CommitteeTerm.PUBLICATION, date(2023, 5, 1)
    deadline = committee_term_due(what, OPENS, on=first, profile=GUANGDONG)
    with pytest.raises(npc.NotInForceError):
        committee_term_due(what, OPENS, on=date(2023, 4, 30), profile=GUANGDONG)

    assert date(2026, 5, 31) == deadline.due
