"""What seven places ask of suggestions besides times, id by id; and where each text stands."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest

from law.vectors import check_first_day, vector
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.law.norm import Norm
from npcmodel.profiles import BEIJING, CHONGQING, HENAN, QINGDAO, SHANDONG, SHANGHAI, ZHEJIANG
from npcmodel.profiles.fields import kinds_of, versions
from npcmodel.profiles.suggesting import (
    AnswerClass,
    Extension,
    HandlingTime,
    Indicator,
    Proposer,
    Rated,
    Rating,
    SuggestionRules,
    Unsuitable,
)
from npcmodel.suggestions.local import (
    proposal_valid,
    return_valid,
    suggestion_acceptable,
    withdrawal_valid,
)
from npcmodel.suggestions.local_answers import (
    HandlingText,
    answer_class_valid,
    handling_texts,
    rating_valid,
)
from npcmodel.suggestions.yearly import (
    evaluation_weights_valid,
    forms_base,
    handler_report_due,
    handler_report_in_time,
    handler_reports_enough,
    yearly_reports_voted,
)

ON = date(2026, 11, 21)
NPC = "《全国人大议事规则》（2021）第32条"
ZJ = "《浙江省人民代表大会代表建议、批评和意见办理的规定》（2016）第{}"
HN = "《河南省人民代表大会代表建议、批评和意见办理办法》（2017）第{}"
HN_2000 = "《河南省人民代表大会常务委员会关于办理省人大代表建议、批评和意见的办法》（2000）第{}"
HN_RULES = "《河南省人民代表大会议事规则》（2010）第29条"
BJ = "《北京市人民代表大会代表建议、批评和意见办理条例》（2014）第{}"
BJ_RULES = "《北京市人民代表大会议事规则》（2010）第29条"
SH = "《上海市人民代表大会关于代表建议、批评和意见的规定》（2015）第{}"
SD = "《山东省人民代表大会代表建议、批评和意见办理工作条例》（2017）第{}"
SD_RULES = "《山东省人民代表大会议事规则》（2019）第{}"
CQ = "《重庆市人民代表大会代表建议批评和意见工作条例》（2017）第{}"
QD = "《青岛市人民代表大会代表建议、批评和意见工作条例》（2021）第{}"

U, C, R = Unsuitable, AnswerClass, Rating
FOUR = (Body.COUNCIL_OF_CHAIRPERSONS, Body.GOVERNMENT, Body.COURT, Body.PROCURATORATE)
GOOD = {Rated.ATTITUDE: R.SATISFIED, Rated.RESULT: R.SATISFIED}
IMPLEMENTATION, SATISFACTION = Indicator.IMPLEMENTATION, Indicator.SATISFACTION


def state(ruling: Any) -> bool | None:
    """Return yes, no, or None for what the texts leave open."""
    return None if ruling.undecided else ruling.holds


def acceptable(number: str, profile: Any, cites: str, *cases: tuple[Unsuitable | None, Any]) -> Any:
    """Return the vectors of what may be made a suggestion."""
    return [
        vector(
            f"LR-suggestion-{number}",
            suggestion_acceptable,
            () if concern is None else (concern,),
            want=want,
            cites=cites,
            get=state,
            profile=profile,
        )
        for concern, want in cases
    ]


def withdrawn(number: str, profile: Any, cites: str, *cases: tuple[Any, ...]) -> Any:
    """Return the vectors of a withdrawal: who asks, of how many, assigned, in writing."""
    return [
        vector(
            f"LR-suggestion-{number}",
            withdrawal_valid,
            asking=asking,
            proposers=proposers,
            assigned=assigned,
            written=written,
            want=want,
            cites=cites,
            get=state,
            profile=profile,
        )
        for asking, proposers, assigned, written, want in cases
    ]


def returned(number: str, profile: Any, cites: str, *cases: tuple[Any, ...], on: date = ON) -> Any:
    """Return the vectors of a return: explained, in writing, consented to, passed on."""
    return [
        vector(
            f"LR-suggestion-{number}",
            return_valid,
            explained=explained,
            written=written,
            consented=consented,
            rerouted=rerouted,
            want=want,
            cites=cites,
            get=state,
            on=on,
            profile=profile,
        )
        for explained, written, consented, rerouted, want in cases
    ]


def classed(number: str, profile: Any, cites: str, *cases: tuple[Any, ...]) -> Any:
    """Return the vectors of an answer's class: the class, with a time, with reasons."""
    return [
        vector(
            f"LR-suggestion-{number}",
            answer_class_valid,
            kind,
            time_given=time,
            reasons_given=reasons,
            want=want,
            cites=cites,
            get=state,
            profile=profile,
        )
        for kind, time, reasons, want in cases
    ]


def rated(number: str, profile: Any, cites: str, *cases: tuple[Any, ...]) -> Any:
    """Return the vectors of a rating: what is rated how, and whether it is said why."""
    return [
        vector(
            f"LR-suggestion-{number}",
            rating_valid,
            ratings,
            opinion_given=opinion,
            want=want,
            cites=cites,
            get=state,
            profile=profile,
        )
        for ratings, opinion, want in cases
    ]


def texts(number: str, what: HandlingText, cites: list[str], **facts: Any) -> Any:
    """Return the vector of what the texts say in words: where they say it."""
    return vector(
        f"LR-suggestion-{number}",
        handling_texts,
        what,
        want=cites,
        cites=cites[0],
        get=lambda grounds: [str(one.citation) for one in grounds],
        **facts,
    )


def by(*, months: dict[Body, int]) -> dict[Body, date]:
    """Return days in months of 2025."""
    return {organ: date(2025, month, 30) for organ, month in months.items()}


CQ_PLACE = {"profile": CHONGQING}
VECTORS = [
    # 浙江
    *acceptable(
        "ZJ-01",
        ZHEJIANG,
        ZJ.format("6条"),
        (None, True),
        (U.PERSONAL, False),
        (U.FORWARDED_LETTER, False),
        (U.FORWARDED_APPEAL, False),
        (U.ACADEMIC, False),
        (U.EMPTY, False),
        (U.PENDING_CASE, False),
        (U.TENDER, False),
        (U.OTHER, False),
        (U.LEGAL_ADVICE, None),
    ),
    texts("ZJ-01", HandlingText.UNSUITABLE_HANDLING, [ZJ.format("10条第2款")], profile=ZHEJIANG),
    *returned(
        "ZJ-02",
        ZHEJIANG,
        ZJ.format("14条"),
        (True, False, True, False, True),
        (True, False, False, False, False),
        (False, False, True, False, False),
        (True, False, True, True, False),
        (True, False, None, False, None),
    ),
    texts("ZJ-05", HandlingText.REHANDLING, [ZJ.format("24条")], profile=ZHEJIANG),
    # 河南
    *returned(
        "HN-01",
        HENAN,
        HN.format("14条"),
        (True, True, None, False, True),
        (True, False, None, False, False),
        (False, True, None, False, False),
        (True, True, None, True, False),
    ),
    *rated(
        "HN-04",
        HENAN,
        HN.format("22条第2款"),
        (R.SATISFIED, None, True),
        (R.DISSATISFIED, True, True),
        (R.DISSATISFIED, False, False),
        (R.DISSATISFIED, None, None),
    ),
    texts("HN-04", HandlingText.STILL_DISSATISFIED, [HN.format("22条第3款")], profile=HENAN),
    texts(
        "HN-04", HandlingText.REHANDLING, [HN.format("22条第2款")], profile=HENAN, in_session=False
    ),
    texts(
        "HN-07",
        HandlingText.REHANDLING,
        [HN.format("22条第2款"), HN_RULES],
        profile=HENAN,
        in_session=True,
    ),
    *(
        vector(
            "LR-suggestion-HN-05",
            handler_report_in_time,
            reported,
            year=2026,
            want=want,
            cites=HN.format("28条第3款"),
            profile=HENAN,
        )
        for reported, want in (
            (date(2026, 8, 30), True),
            (date(2026, 8, 31), True),
            (date(2026, 9, 1), False),
        )
    ),
    vector(
        "LR-suggestion-HN-05",
        handler_report_due,
        2026,
        want=date(2026, 8, 31),
        cites=HN.format("28条第3款"),
        get=lambda deadline: deadline.due,
        profile=HENAN,
    ),
    *returned(
        "HN-06",
        HENAN,
        HN_2000.format("4条第2款"),
        (False, False, False, False, True),
        (True, True, True, True, False),
        on=date(2017, 7, 31),
    ),
    texts(
        "HN-06",
        HandlingText.STILL_DISSATISFIED,
        [HN_2000.format("9条第2款")],
        on=date(2017, 7, 31),
        profile=HENAN,
    ),
    texts(
        "HN-06",
        HandlingText.REHANDLING,
        [HN_2000.format("9条第1款")],
        on=date(2017, 7, 31),
        profile=HENAN,
        in_session=False,
    ),
    # 北京
    *withdrawn(
        "BJ-01",
        BEIJING,
        BJ.format("13条第2款"),
        (1, 1, False, None, True),
        (1, 1, True, None, False),
        (3, 3, False, None, True),
        (2, 3, False, None, None),
        (2, 3, True, None, False),
    ),
    *acceptable(
        "BJ-01",
        BEIJING,
        BJ.format("12条第2款"),
        (None, True),
        (U.PERSONAL, False),
        (U.LEGAL_ADVICE, False),
        (U.ACADEMIC, False),
        (U.FORWARDED_LETTER, False),
        (U.ACCUSATION, False),
        (U.PENDING_CASE, False),
        (U.TENDER, False),
        (U.PERSONAL_INTEREST, False),
        (U.FORWARDED_APPEAL, False),
        (U.OWN_UNIT, None),
        (U.ECONOMIC_ACTIVITY, None),
        (U.JUDICIAL_CASE, None),
        (U.OTHER, None),
        (U.SUPERVISORY_CASE, True),
    ),
    texts("BJ-01", HandlingText.UNSUITABLE_HANDLING, [BJ.format("15条第2款")], profile=BEIJING),
    texts(
        "BJ-05",
        HandlingText.REHANDLING,
        [BJ_RULES],
        on=date(2022, 1, 9),
        profile=BEIJING,
        in_session=True,
    ),
    # 上海
    *withdrawn(
        "SH-01",
        SHANGHAI,
        SH.format("10条"),
        (3, 3, False, True, True),
        (2, 3, False, True, False),
        (1, 1, True, True, True),
        (1, 1, False, False, False),
        (1, 1, False, None, None),
    ),
    *returned(
        "SH-03",
        SHANGHAI,
        SH.format("14条第1款"),
        (True, False, True, False, True),
        (True, False, False, False, False),
        (False, False, True, False, False),
        (True, False, True, True, False),
    ),
    *classed(
        "SH-06",
        SHANGHAI,
        SH.format("18条"),
        (C.SOLVED, None, None, True),
        (C.THIS_YEAR, True, None, True),
        (C.THIS_YEAR, False, None, False),
        (C.PLANNED, True, None, True),
        (C.PLANNED, False, None, False),
        (C.UNSOLVED, None, True, True),
        (C.UNSOLVED, None, False, False),
        (C.IMPOSSIBLE, None, True, True),
        (C.IMPOSSIBLE, None, False, False),
        (C.AGAINST_THE_LAW, None, True, True),
        (C.AGAINST_THE_LAW, None, False, False),
        (C.HIGHER_ORGAN, None, None, None),
    ),
    *rated(
        "SH-08",
        SHANGHAI,
        SH.format("21条第1款"),
        (GOOD, None, True),
        (R.SATISFIED, None, False),
        ({Rated.RESULT: R.SATISFIED}, None, False),
        ({Rated.ATTITUDE: R.SATISFIED}, None, False),
        ({**GOOD, Rated.ATTITUDE: R.DISSATISFIED}, True, True),
        ({**GOOD, Rated.ATTITUDE: R.DISSATISFIED}, False, False),
        ({**GOOD, Rated.RESULT: R.DISSATISFIED}, False, False),
    ),
    texts("SH-08", HandlingText.REHANDLING, [SH.format("21条第2款")], profile=SHANGHAI),
    *(
        vector(
            "LR-suggestion-SH-09",
            handler_reports_enough,
            [date(2025, month, 20) for month in months],
            year=2025,
            want=want,
            cites=SH.format("24条第2款"),
            get=state,
            profile=SHANGHAI,
        )
        for months, want in (
            ((6,), False),
            ((6, 12), True),
            ((7, 12), None),
            ((1, 6), None),
            ((6, 7), True),
        )
    ),
    # 山东
    *returned(
        "SD-02",
        SHANDONG,
        SD.format("12条"),
        (True, False, True, False, True),
        (True, False, False, False, False),
        (False, False, True, False, False),
        (True, False, True, True, True),
        (True, False, False, True, False),
        (True, False, None, True, None),
    ),
    texts(
        "SD-04", HandlingText.REHANDLING, [SD.format("24条")], profile=SHANDONG, in_session=False
    ),
    texts(
        "SD-05",
        HandlingText.REHANDLING,
        [SD.format("24条"), SD_RULES.format("33条")],
        profile=SHANDONG,
        in_session=True,
    ),
    # 重庆
    *(
        vector(
            "LR-suggestion-CQ-01",
            proposal_valid,
            proposer,
            in_session=in_session,
            discussed=discussed,
            head_signed=signed,
            confirmed=confirmed,
            want=want,
            cites=cites,
            get=state,
            **CQ_PLACE,
        )
        for proposer, in_session, discussed, signed, confirmed, want, cites in (
            (Proposer.DEPUTY, False, None, None, None, True, CQ.format("8条第1款")),
            (Proposer.JOINT_DEPUTIES, False, None, None, True, True, CQ.format("8条第2款")),
            (Proposer.JOINT_DEPUTIES, True, None, None, False, False, CQ.format("8条第2款")),
            (Proposer.JOINT_DEPUTIES, True, None, None, None, None, CQ.format("8条第2款")),
            (Proposer.DELEGATION, True, True, True, None, True, CQ.format("8条第3款")),
            (Proposer.DELEGATION, False, True, True, None, False, CQ.format("8条第3款")),
            (Proposer.DELEGATION, True, False, True, None, False, CQ.format("8条第3款")),
            (Proposer.DELEGATION, True, True, False, None, False, CQ.format("8条第3款")),
            (Proposer.DELEGATION, True, True, None, None, None, CQ.format("8条第3款")),
        )
    ),
    *returned(
        "CQ-03",
        CHONGQING,
        CQ.format("16条"),
        (True, True, True, False, True),
        (True, False, True, False, False),
        (True, True, False, False, False),
        (False, True, True, False, False),
        (True, True, True, True, False),
    ),
    *rated(
        "CQ-07",
        CHONGQING,
        CQ.format("26条第1款"),
        (R.SATISFIED, None, True),
        (R.BASICALLY_SATISFIED, None, True),
        (R.DISSATISFIED, True, True),
        (R.DISSATISFIED, False, False),
    ),
    texts("CQ-07", HandlingText.REHANDLING, [CQ.format("27条第2款")], **CQ_PLACE),
    texts("CQ-07", HandlingText.STILL_DISSATISFIED, [CQ.format("27条第2款")], **CQ_PLACE),
    *(
        vector(
            "LR-suggestion-CQ-09",
            forms_base,
            100,
            urged=urged,
            missing=missing,
            want=want,
            cites=CQ.format("29条"),
            get=lambda found: (found.base, found.left_out),
            **CQ_PLACE,
        )
        for urged, missing, want in (
            (20, 0, (100, 20)),
            (0, 20, (120, 0)),
            (19, 1, (101, 19)),
        )
    ),
    texts("CQ-09", HandlingText.FORMS_LEFT_OUT, [CQ.format("29条")], **CQ_PLACE),
    *(
        vector(
            "LR-suggestion-CQ-10",
            yearly_reports_voted,
            voted,
            year=2025,
            want=want,
            cites=CQ.format("34条第1款"),
            get=state,
            **CQ_PLACE,
        )
        for voted, want in (
            (by(months=dict.fromkeys(FOUR, 11)), True),
            (by(months=dict.fromkeys(FOUR, 11) | {Body.COURT: 10}), False),
            (by(months=dict.fromkeys(FOUR, 11) | {Body.GOVERNMENT: 12}), False),
            *((by(months=dict.fromkeys(set(FOUR) - {one}, 11)), False) for one in FOUR),
            (dict.fromkeys(FOUR, date(2024, 11, 20)), False),
        )
    ),
    # 青岛
    *returned(
        "QD-02",
        QINGDAO,
        QD.format("19条"),
        (True, True, True, False, True),
        (True, True, False, False, False),
        (True, False, True, False, False),
        (False, True, True, False, False),
        (True, True, True, True, True),
    ),
    *classed(
        "QD-04",
        QINGDAO,
        QD.format("26条"),
        (C.WITHIN_ANSWER_TIME, None, None, True),
        (C.WITHIN_THE_YEAR, None, None, True),
        (C.BEYOND_THE_YEAR, True, None, True),
        (C.BEYOND_THE_YEAR, False, None, False),
        (C.IMPOSSIBLE, None, True, True),
        (C.IMPOSSIBLE, None, False, False),
        (C.SOLVED, None, None, None),
    ),
    *(
        vector(
            "LR-suggestion-QD-05",
            evaluation_weights_valid,
            weights,
            want=want,
            cites=QD.format("31条第2款"),
            get=state,
            profile=QINGDAO,
        )
        for weights, want in (
            ({IMPLEMENTATION: Fraction(3, 5), SATISFACTION: Fraction(2, 5)}, True),
            ({IMPLEMENTATION: Fraction(1, 2), SATISFACTION: Fraction(1, 2)}, None),
            ({IMPLEMENTATION: 2, SATISFACTION: 3}, None),
            ({IMPLEMENTATION: 1}, False),
            ({SATISFACTION: 1}, False),
        )
    ),
    texts("QD-05", HandlingText.REHANDLING, [QD.format("31条第1款")], profile=QINGDAO),
    # 全国人大议事规则 32
    vector(
        "NPCRULES2021-32",
        handling_texts,
        HandlingText.REHANDLING,
        want=[NPC],
        cites=NPC,
        get=lambda grounds: [str(one.citation) for one in grounds],
        level=Level.NATIONAL,
    ),
]


@pytest.mark.parametrize("v", VECTORS, ids=str)
def test_vector(v: Any) -> None:
    """Each vector comes out as the text says."""
    v.check()


def said(value: Any) -> str:
    """Return a provision's value in short."""
    if isinstance(value, HandlingTime | Extension):
        flags = [flag for flag in ("recess", "told", "added") if getattr(value, flag, False)]
        flags += [] if value.stated else ["unstated"]
        flags += ["consent"] if getattr(value, "consent", None) else []
        flags += ["excuse"] if getattr(value, "excuse", None) else []
        length = f"{value.limit.length}{value.limit.unit.value}"
        return ", ".join([length, value.start.name, *flags])
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        parts = [
            name if one is True else said(one) if isinstance(one, tuple) else str(one)
            for name, one in value._asdict().items()
            if one is not False
        ]
        return getattr(value, "zh", "")[:14] or " / ".join(parts)
    if isinstance(value, tuple):
        return " ".join(one.name for one in value)
    if isinstance(value, Norm):
        return f"{getattr(value.frequency, 'times', None)} a year"
    return str(getattr(value, "name", value))


TITLES = {
    "ZJ": ZJ,
    "ZJ_DEPUTIES": "《浙江省实施代表法办法》（2016）第{}",
    "CQ_DEPUTIES": "《重庆市实施代表法办法》（2016）第{}",
    "ZJ_TOWNS": "《浙江省乡镇人民代表大会工作条例》（2016）第{}",
    "SD_TOWNS": "《山东省乡镇人民代表大会工作若干规定》（2015）第{}",
    "CQ_TOWNS": "《重庆市乡镇人民代表大会工作条例》（2016）第{}",
    "HN": HN,
    "HN_2000": HN_2000,
    "HN_RULES": "《河南省人民代表大会议事规则》（2010）第{}",
    "BJ": BJ,
    "BJ_RULES": "《北京市人民代表大会议事规则》（2010）第{}",
    "SH": SH,
    "SD": SD,
    "SD_RULES": SD_RULES,
    "CQ": CQ,
    "QD": QD,
}
PROFILES = {
    "ZJ": ZHEJIANG,
    "HN": HENAN,
    "BJ": BEIJING,
    "SH": SHANGHAI,
    "SD": SHANDONG,
    "CQ": CHONGQING,
    "QD": QINGDAO,
}
# Text, field, value, provision, first day, last day.
ROWS = """\
ZJ_TOWNS | townships | APPLIED | 41条 | 2016-10-01 | -
ZJ | receipt_notice | 7日, ACCEPTANCE, recess | 10条第1款 | 2016-05-27 | -
ZJ | returning | 10日, RECEIPT | 14条 | 2016-05-27 | -
ZJ | return_rule | explained / consent / no_rerouting | 14条 | 2016-05-27 | -
ZJ | co_handler_opinion | 2个月, RECEIPT | 18条第1款 | 2016-05-27 | -
ZJ | answer | 3个月, RECEIPT | 21条 | 2016-05-27 | -
ZJ | answer_extended | 6个月, RECEIPT, consent | 21条 | 2016-05-27 | -
ZJ | second_answer | 1个月, DISSATISFACTION, unstated | 24条 | 2016-05-27 | -
ZJ | rehandling | 代表对答复不满意的，代表工作 | 24条 | 2016-05-27 | -
ZJ | proposers | DEPUTY JOINT_DEPUTIES | 9条 | 2016-05-27 | -
ZJ | joint_proposal | 领衔代表使参加联名的代表了解 | 9条 | 2016-05-27 | -
ZJ | unsuitable | PERSONAL FORWARDED_LETTER FORWARDED_APPEAL ACADEMIC EMPTY PENDING_CASE TENDER OTHER | 6条 | 2016-05-27 | -
ZJ | unsuitable_handling | 不予受理，并告知代表 | 10条第2款 | 2016-05-27 | -
ZJ | key_choice | COUNCIL_OF_CHAIRPERSONS | 12条 | 2016-05-27 | -
ZJ_DEPUTIES | township_key_choice | PRESIDIUM | 44条第1款 | 2016-05-27 | -
ZJ | written_answer | 将办理结果书面答复代表 | 21条 | 2016-05-27 | -
ZJ | written_second_answer | 重新书面答复代表 | 24条 | 2016-05-27 | -
ZJ_DEPUTIES | deputies_written_answer | 书面答复代表 | 43条第1款 | 2016-05-27 | -
ZJ_DEPUTIES | deputies_second_answer_from | DISSATISFACTION | 43条第1款 | 2016-05-27 | -
HN_2000 | below | MAY_BE_FOLLOWED | 14条 | 2000-05-27 | 2017-07-31
HN | below | MAY_BE_FOLLOWED | 31条 | 2017-08-01 | -
HN_2000 | returning | 10日, RECEIPT | 4条第2款 | 2000-05-27 | 2017-07-31
HN | returning | 10个工作日, ASSIGNMENT | 14条 | 2017-08-01 | -
HN_2000 | return_rule | no_rerouting | 4条第2款 | 2000-05-27 | 2017-07-31
HN | return_rule | explained / written / no_rerouting | 14条 | 2017-08-01 | -
HN | reassignment | 10个工作日, RETURN_RECEIVED | 14条 | 2017-08-01 | -
HN | co_handler_opinion | 2个月, RECEIPT | 18条第1款 | 2017-08-01 | -
HN_2000 | answer | 3个月, RECEIPT | 8条 | 2000-05-27 | 2017-07-31
HN | answer | 3个月, RECEIPT | 20条 | 2017-08-01 | -
HN_2000 | answer_extended | 6个月, RECEIPT, told | 8条 | 2000-05-27 | 2017-07-31
HN | answer_extended | 6个月, RECEIPT, told | 20条 | 2017-08-01 | -
HN_RULES | session_answer | 3个月, RECEIPT | 29条 | 2010-07-30 | -
HN_RULES | session_answer_extended | 6个月, RECEIPT, told | 29条 | 2010-07-30 | -
HN | feedback | 10个工作日, ANSWER_RECEIVED | 22条第1款 | 2017-08-01 | -
HN_2000 | second_answer | 30日, DISSATISFACTION, unstated | 9条第1款 | 2000-05-27 | 2017-07-31
HN | second_answer | 1个月, DISSATISFACTION, unstated | 22条第2款 | 2017-08-01 | -
HN_2000 | rehandling | 代表反馈意见为不满意的，代表 | 9条第1款 | 2000-05-27 | 2017-07-31
HN | rehandling | 代表对答复不满意的，承办单位 | 22条第2款 | 2017-08-01 | -
HN_RULES | session_rehandling | 代表对答复不满意的，可以提出 | 29条 | 2010-07-30 | -
HN_2000 | still_dissatisfied | 代表多次提出而未解决的，承办 | 9条第2款 | 2000-05-27 | 2017-07-31
HN | still_dissatisfied | 代表对再次答复仍不满意的，代 | 22条第3款 | 2017-08-01 | -
HN | proposers | DEPUTY JOINT_DEPUTIES | 9条第1款 | 2017-08-01 | -
HN | joint_proposal | 领衔代表向参加联名的代表介绍 | 9条第2款 | 2017-08-01 | -
HN | unsuitable | ECONOMIC_ACTIVITY JUDICIAL_CASE | 8条第2款 | 2017-08-01 | -
HN | personal_gain | 代表不得利用提出建议、批评和 | 8条第1款 | 2017-08-01 | -
HN | unsuitable_handling | 按照其他相关法律程序处理 | 8条第2款 | 2017-08-01 | -
HN | key_choice | COUNCIL_OF_CHAIRPERSONS | 15条 | 2017-08-01 | -
HN_2000 | written_answer | 按规定格式，正式行文 | 7条第5项 | 2000-05-27 | 2017-07-31
HN | written_answer | 按照统一格式行文 | 21条第1款 | 2017-08-01 | -
HN | dissatisfaction | 代表对答复不满意的，应当说明 | 22条第2款 | 2017-08-01 | -
HN | handler_report | 8 / 31 | 28条第3款 | 2017-08-01 | -
BJ | below | FOLLOWED | 33条 | 2014-01-22 | -
BJ | answer | 3个月, ASSIGNMENT | 21条 | 2014-01-22 | -
BJ | answer_extended | 6个月, ASSIGNMENT, consent | 21条 | 2014-01-22 | -
BJ_RULES | session_answer | 3个月, ASSIGNMENT | 29条 | 2010-12-23 | 2022-01-09
BJ_RULES | session_answer_extended | 6个月, ASSIGNMENT, consent | 29条 | 2010-12-23 | 2022-01-09
BJ | feedback | 15个工作日, ANSWER_RECEIVED, excuse | 23条第1款 | 2014-01-22 | -
BJ_RULES | session_second_answer | 2个月, REHANDLING_ASKED, unstated | 29条 | 2010-12-23 | 2022-01-09
BJ | ordered_answer | 2个月, REHANDLING_ASKED, unstated | 27条第4款 | 2014-01-22 | -
BJ_RULES | session_rehandling | 代表对办理结果不同意的，经代 | 29条 | 2010-12-23 | 2022-01-09
BJ | proposers | DEPUTY JOINT_DEPUTIES | 10条 | 2014-01-22 | -
BJ | joint_proposal | 领衔代表向参加联名的代表介绍 | 11条 | 2014-01-22 | -
BJ | unsuitable | PERSONAL LEGAL_ADVICE ACADEMIC FORWARDED_LETTER ACCUSATION PENDING_CASE TENDER PERSONAL_INTEREST | 12条第2款 | 2014-01-22 | -
BJ | personal_gain | 代表提出建议，应当正确处理个 | 12条第1款 | 2014-01-22 | -
BJ | unsuitable_handling | 不予交办，并告知代表 | 15条第2款 | 2014-01-22 | -
BJ | withdrawal | before_assignment | 13条第2款 | 2014-01-22 | -
BJ | written_answer | 答复意见采用公文形式 | 22条第2款 | 2014-01-22 | -
SH | below | FOLLOWED | 28条 | 2015-03-01 | -
SH | assignment | 7个工作日, RECEIPT, recess | 11条第1款 | 2015-03-01 | -
SH | returning | 7个工作日, RECEIPT | 14条第1款 | 2015-03-01 | -
SH | return_rule | explained / consent / no_rerouting | 14条第1款 | 2015-03-01 | -
SH | kick_off | 1个月, CLOSING | 15条 | 2015-03-01 | -
SH | co_handler_opinion | 1个月, RECEIPT | 17条第1款 | 2015-03-01 | -
SH | answer | 3个月, ASSIGNMENT | 19条第1款 | 2015-03-01 | -
SH | answer_extended | 3个月, ASSIGNMENT, told, added, consent | 19条第1款 | 2015-03-01 | -
SH | second_answer | 1个月, REHANDLING_ASKED, unstated | 21条第2款 | 2015-03-01 | -
SH | rehandling | 代表对答复不满意的，代表工作 | 21条第2款 | 2015-03-01 | -
SH | proposers | DEPUTY JOINT_DEPUTIES | 4条 | 2015-03-01 | -
SH | joint_proposal | 领衔代表使参加联名的代表了解 | 4条 | 2015-03-01 | -
SH | unsuitable | OUTSIDE_THE_PLACE PERSONAL OWN_UNIT JUDICIAL_CASE FORWARDED_LETTER FORWARDED_APPEAL ACADEMIC EMPTY OTHER | 8条第1款 | 2015-03-01 | -
SH | unsuitable_handling | 向代表说明情况后，可以退回代 | 8条第2款 | 2015-03-01 | -
SH | withdrawal | written / unanimous | 10条 | 2015-03-01 | -
SH | answer_classes | SOLVED THIS_YEAR PLANNED UNSOLVED IMPOSSIBLE AGAINST_THE_LAW / THIS_YEAR PLANNED / UNSOLVED IMPOSSIBLE AGAINST_THE_LAW | 18条 | 2015-03-01 | -
SH | rated | ATTITUDE RESULT | 21条第1款 | 2015-03-01 | -
SH | dissatisfaction | 代表对办理态度或者办理结果不 | 21条第1款 | 2015-03-01 | -
SH | handler_reports | 2 a year | 24条第2款 | 2015-03-01 | -
SD | below | MAY_BE_FOLLOWED | 32条 | 2017-05-19 | -
SD_TOWNS | township_answer_from | CLOSING | 15条 | 2015-12-03 | -
SD | assignment | 5日, RECEIPT, recess | 10条第1款 | 2017-05-19 | -
SD | session_assignment | 0日, CLOSING | 10条第1款 | 2017-05-19 | -
SD | returning | 5日, RECEIPT, recess | 12条 | 2017-05-19 | -
SD | return_rule | explained / consent / no_rerouting / rerouting_by_consent | 12条 | 2017-05-19 | -
SD | co_handler_opinion | 1个月, RECEIPT | 21条 | 2017-05-19 | -
SD | answer | 3个月, ASSIGNMENT, unstated | 19条 | 2017-05-19 | -
SD | answer_extended | 6个月, ASSIGNMENT, unstated, consent | 19条 | 2017-05-19 | -
SD_RULES | session_answer | 3个月, CLOSING | 33条第1款 | 2019-02-18 | -
SD_RULES | session_answer_extended | 6个月, CLOSING | 33条第1款 | 2019-02-18 | -
SD | second_answer | 1个月, DISSATISFACTION, unstated | 24条 | 2017-05-19 | -
SD_RULES | session_second_answer | 1个月, DISSATISFACTION, unstated | 33条第3款 | 2019-02-18 | -
SD | rehandling | 代表对答复不满意的，承办单位 | 24条 | 2017-05-19 | -
SD_RULES | session_rehandling | 代表对答复不满意的，由常委会 | 33条 | 2019-02-18 | -
SD | proposers | DEPUTY JOINT_DEPUTIES | 7条第1款 | 2017-05-19 | -
SD | joint_proposal | 领衔代表使参加联名的代表了解 | 7条第2款 | 2017-05-19 | -
SD | unsuitable | PERSONAL FORWARDED_LETTER ACADEMIC EMPTY OTHER | 6条 | 2017-05-19 | -
SD | withdrawal | written / ends | 9条 | 2017-05-19 | -
SD | key_choice | COUNCIL_OF_CHAIRPERSONS | 14条第2款 | 2017-05-19 | -
SD | answer_classes | SOLVED PLANNED UNSOLVED AGAINST_THE_LAW / PLANNED / UNSOLVED AGAINST_THE_LAW | 18条第1款 | 2017-05-19 | -
SD | rated | ATTITUDE RESULT | 23条 | 2017-05-19 | -
SD | dissatisfaction | 代表对办理态度或者办理结果不 | 23条 | 2017-05-19 | -
CQ | below | FOLLOWED | 39条 | 2018-01-01 | -
CQ_TOWNS | township_answer_from | ASSIGNMENT | 16条第1款 | 2016-03-31 | -
CQ | assignment | 10个工作日, RECEIPT, recess | 13条第2款 | 2018-01-01 | -
CQ | returning | 10个工作日, ASSIGNMENT | 16条 | 2018-01-01 | -
CQ | return_rule | explained / written / consent / no_rerouting | 16条 | 2018-01-01 | -
CQ | reassignment | 10个工作日, RETURN_RECEIVED | 16条 | 2018-01-01 | -
CQ | first_contact | 20个工作日, RECEIPT | 18条 | 2018-01-01 | -
CQ | co_handler_opinion | 30个工作日, ASSIGNMENT | 20条第1款 | 2018-01-01 | -
CQ | co_handler_redo | 5个工作日, REDO_ASKED | 20条第1款 | 2018-01-01 | -
CQ | answer | 3个月, ASSIGNMENT | 21条 | 2018-01-01 | -
CQ | answer_extended | 6个月, ASSIGNMENT | 21条 | 2018-01-01 | -
CQ | feedback | 20个工作日, ANSWER_RECEIVED | 27条第1款 | 2018-01-01 | -
CQ | second_answer | 2个月, REHANDLING_ASKED | 27条第2款 | 2018-01-01 | -
CQ | commitment_feedback | 20个工作日, COMMITMENT_RECEIVED | 28条第1款 | 2018-01-01 | -
CQ | rehandling | 代表对答复函不满意的，由代表 | 27条第2款 | 2018-01-01 | -
CQ | still_dissatisfied | 重新办理答复后代表仍然不满意 | 27条第2款 | 2018-01-01 | -
CQ | proposers | DEPUTY JOINT_DEPUTIES DELEGATION | 8条第1款 | 2018-01-01 | -
CQ | joint_proposal | 领衔代表向参加联名的代表介绍 | 8条第2款 | 2018-01-01 | -
CQ | delegation_proposal | 经全团代表充分讨论，由代表团 | 8条第3款 | 2018-01-01 | -
CQ | unsuitable | PERSONAL JUDICIAL_CASE FORWARDED_LETTER ACADEMIC ACCUSATION OTHER | 9条第2款 | 2018-01-01 | -
CQ | unsuitable_handling | 不作为代表建议处理，向代表说 | 13条第3款 | 2018-01-01 | -
CQ | withdrawal | written / ends | 12条 | 2018-01-01 | -
CQ | key_choice | COUNCIL_OF_CHAIRPERSONS | 32条 | 2018-01-01 | -
CQ | written_answer | 通过书面和代表履职服务平台同 | 23条第1款 | 2018-01-01 | -
CQ | written_second_answer | 重新办理后书面答复代表 | 27条第2款 | 2018-01-01 | -
CQ_DEPUTIES | deputies_written_answer | 办结并书面答复 | 47条第1款 | 2016-03-31 | -
CQ_DEPUTIES | deputies_written_second_answer | 重新办理，书面答复代表 | 47条第3款 | 2016-03-31 | -
CQ_DEPUTIES | deputies_second_answer_from | REHANDLING_ASKED | 47条第3款 | 2016-03-31 | -
CQ | answer_classes | SOLVED UNDER_WAY IMPOSSIBLE HIGHER_ORGAN / UNDER_WAY / IMPOSSIBLE | 22条 | 2018-01-01 | -
CQ | ratings | SATISFIED BASICALLY_SATISFIED DISSATISFIED | 26条第1款 | 2018-01-01 | -
CQ | dissatisfaction | 代表对答复函不满意的，应当填 | 27条第2款 | 2018-01-01 | -
CQ | forms_left_out | 对超过评价期限，经催促仍然不 | 29条 | 2018-01-01 | -
CQ | voted_reports | 11 / COUNCIL_OF_CHAIRPERSONS GOVERNMENT COURT PROCURATORATE | 34条第1款 | 2018-01-01 | -
QD | below | MAY_BE_FOLLOWED | 41条 | 2021-09-01 | -
QD | assignment | 5个工作日, RECEIPT, recess | 14条 | 2021-09-01 | -
QD | returning | 5个工作日, RECEIPT | 19条第1款 | 2021-09-01 | -
QD | return_rule | explained / written / consent / goes_on | 19条 | 2021-09-01 | -
QD | co_handler_opinion | 1个月, RECEIPT | 24条 | 2021-09-01 | -
QD | answer | 3个月, ASSIGNMENT | 25条 | 2021-09-01 | -
QD | answer_extended | 6个月, ASSIGNMENT, told, consent | 25条 | 2021-09-01 | -
QD | oral_answer | 1个月, ASSIGNMENT, unstated | 32条第1款 | 2021-09-01 | -
QD | rehandling | 可以根据测评、评估情况交承办 | 31条第1款 | 2021-09-01 | -
QD | proposers | DEPUTY JOINT_DEPUTIES | 9条 | 2021-09-01 | -
QD | joint_proposal | 领衔代表使参加联名的代表了解 | 9条 | 2021-09-01 | -
QD | unsuitable | PERSONAL ACCUSATION SUPERVISORY_CASE JUDICIAL_CASE ACADEMIC EMPTY OTHER | 11条第1款 | 2021-09-01 | -
QD | unsuitable_handling | 向代表说明情况后，视情作为代 | 11条第2款 | 2021-09-01 | -
QD | withdrawal | written / ends | 12条 | 2021-09-01 | -
QD | key_choice | COUNCIL_OF_CHAIRPERSONS | 20条第2款 | 2021-09-01 | -
QD | answer_classes | WITHIN_ANSWER_TIME WITHIN_THE_YEAR BEYOND_THE_YEAR IMPOSSIBLE / BEYOND_THE_YEAR / IMPOSSIBLE | 26条 | 2021-09-01 | -
QD | evaluation | IMPLEMENTATION SATISFACTION / Indicator.IMPLEMENTATION | 31条第2款 | 2021-09-01 | -
""".splitlines()  # noqa: E501  # a row a line


def test_table_is_whole() -> None:
    """Every provision of the seven places stands in the table, and none besides."""
    found = [
        (
            said(one.value),
            field,
            str(one.source),
            str(one.since),
            "-" if one.until is None else str(one.until),
        )
        for profile in PROFILES.values()
        for field in kinds_of(SuggestionRules)
        for one in versions(getattr(profile.suggestions, field))
    ]

    assert [
        (value, field, TITLES[text].format(where), since, until)
        for text, field, value, where, since, until in (row.split(" | ") for row in ROWS)
    ] == found


@pytest.mark.parametrize(
    ("rule", "args", "facts", "place", "first"),
    [
        (handler_report_due, (2026,), {}, "HN", date(2017, 8, 1)),
        (handling_texts, (HandlingText.REHANDLING,), {}, "ZJ", date(2016, 5, 27)),
        (handling_texts, (HandlingText.REHANDLING,), {}, "SH", date(2015, 3, 1)),
        (handling_texts, (HandlingText.REHANDLING,), {}, "SD", date(2017, 5, 19)),
        (handling_texts, (HandlingText.REHANDLING,), {}, "CQ", date(2018, 1, 1)),
        (handling_texts, (HandlingText.REHANDLING,), {}, "QD", date(2021, 9, 1)),
        (handling_texts, (HandlingText.UNSUITABLE_HANDLING,), {}, "BJ", date(2014, 1, 22)),
        (handling_texts, (HandlingText.STILL_DISSATISFIED,), {}, "HN", date(2000, 5, 27)),
    ],
)
def test_first_days(rule: Any, args: Any, facts: Any, place: str, first: date) -> None:
    """Each text answers from its first day, and the day before it is not found."""
    check_first_day(rule, *args, first=first, profile=PROFILES[place], **facts)


@pytest.mark.parametrize(
    ("ask", "place", "first"),
    [
        (lambda on, profile: suggestion_acceptable((), on=on, profile=profile), "ZJ", "2016-05-27"),
        (lambda on, profile: return_valid(on=on, profile=profile), "HN", "2000-05-27"),
        (lambda on, profile: suggestion_acceptable((), on=on, profile=profile), "HN", "2017-08-01"),
        (lambda on, profile: suggestion_acceptable((), on=on, profile=profile), "BJ", "2014-01-22"),
        (lambda on, profile: return_valid(on=on, profile=profile), "SH", "2015-03-01"),
        (lambda on, profile: return_valid(on=on, profile=profile), "SD", "2017-05-19"),
        (lambda on, profile: return_valid(on=on, profile=profile), "CQ", "2018-01-01"),
        (lambda on, profile: return_valid(on=on, profile=profile), "QD", "2021-09-01"),
    ],
)
def test_rulings_begin_with_their_text(ask: Any, place: str, first: str) -> None:
    """Before its first day no text is found, and nothing is decided."""
    day = date.fromisoformat(first)
    before = ask(day - timedelta(days=1), PROFILES[place])

    assert () == before.grounds
    assert before.undecided
    assert [None] == [point.citation for point in before.open]
    assert any(
        one.citation is not None
        for one in (*ask(day, PROFILES[place]).grounds, *ask(day, PROFILES[place]).open)
    )


@pytest.mark.parametrize(
    ("place", "known"), [("ZJ", False), ("HN", False), ("SD", False), ("BJ", True), ("CQ", True)]
)
def test_what_binds_the_counties_below(place: str, *, known: bool) -> None:
    """Only a text to be followed (参照执行) is asked below; one that may be is noted alone."""
    found = suggestion_acceptable((), on=ON, level=Level.COUNTY, profile=PROFILES[place])

    assert known == bool(found.grounds)
    assert known is not found.undecided


def test_follows_by_analogy_alone() -> None:
    """What a text asks by analogy leaves it open where it is missed."""
    found = suggestion_acceptable(
        (U.PERSONAL,), on=ON, level=Level.MUNICIPAL_DISTRICT, profile=BEIJING
    )

    assert found.undecided
    assert [BJ.format("12条第2款")] == [str(point.citation) for point in found.open]


@pytest.mark.parametrize("place", ["ZJ", "HN", "BJ", "SH", "SD", "QD"])
def test_only_chongqing_has_delegations(place: str) -> None:
    """Elsewhere a delegation is not among those who make a suggestion."""
    found = proposal_valid(
        Proposer.DELEGATION,
        in_session=True,
        discussed=True,
        head_signed=True,
        on=ON,
        profile=PROFILES[place],
    )

    assert not found.holds
    assert not found.undecided


@pytest.mark.parametrize("place", ["SD", "CQ", "QD"])
def test_withdrawal_ends_the_handling(place: str) -> None:
    """These texts let it be withdrawn after it was assigned; its handling ends."""
    found = withdrawal_valid(
        asking=1, proposers=1, assigned=True, written=True, on=ON, profile=PROFILES[place]
    )

    assert found.holds
    assert "撤回后办理工作即行终止" in found.explain("zh")


@pytest.mark.parametrize(
    ("on", "cites"),
    [
        (date(2015, 8, 28), []),
        (date(2015, 8, 29), ["《代表法》（2015）第18条", "《代表法》（2015）第29条"]),
        (date(2025, 3, 11), ["《代表法》（2015）第18条", "《代表法》（2015）第29条"]),
        (date(2025, 3, 12), ["《代表法》（2025）第24条", "《代表法》（2025）第36条"]),
    ],
)
def test_the_statute_asks_for_content(on: date, cites: list[str]) -> None:
    """The Deputies Law asks for it and keeps nothing out; each edition from its first day."""
    found = suggestion_acceptable((U.EMPTY,), on=on)

    assert cites == [str(one.citation) for one in found.open if one.citation is not None]
    assert found.undecided


def test_what_has_no_content_is_open_in_beijing() -> None:
    """Its list does not name it; the statute asks for content."""
    found = suggestion_acceptable((U.EMPTY,), on=ON, profile=BEIJING)

    assert (False, True) == (found.holds, found.undecided)
