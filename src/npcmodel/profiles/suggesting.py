"""What a place provides on deputies' suggestions and their handling (代表建议、批评和意见)."""

from __future__ import annotations

import enum
from typing import Any, NamedTuple

import attrs

from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.fields import Group, Room, Versions, check_group, kinds_of, versions
from npcmodel.profiles.filings import DayOfYear
from npcmodel.profiles.parts import TimeLimit

__all__ = [
    "ROOM",
    "AnswerClass",
    "AnswerClasses",
    "Evaluation",
    "Extension",
    "HandlingTime",
    "Indicator",
    "Proposer",
    "Rated",
    "Rating",
    "Reference",
    "ReturnRule",
    "StartEvent",
    "SuggestionRules",
    "Unsuitable",
    "VotedReports",
    "Withdrawal",
]


@enum.unique
class StartEvent(enum.Enum):
    """From which event a time of handling runs (期限的起算事由)."""

    ACCEPTANCE = "受理"
    RECEIPT = "收到建议"
    ASSIGNMENT = "交办"
    CLOSING = "大会闭会"
    RETURN_RECEIVED = "收到退回报告"
    REDO_ASKED = "要求重新提出协办意见"
    ANSWER_RECEIVED = "收到答复"
    DISSATISFACTION = "代表反馈不满意"
    REHANDLING_ASKED = "要求重新办理"
    COMMITMENT_RECEIVED = "收到承诺事项落实情况"

    __hash__ = object.__hash__


class HandlingTime(NamedTuple):
    """A time of handling and the event it runs from (办理期限).

    Attributes:
        limit: how long.
        start: from which event.
        stated: False where the text names no event, so that the earliest possible one is taken.
        recess: True where it is set for suggestions made between sessions alone (闭会期间).
        excuse: when it may be missed (因特殊原因难以按期的); None where the text does not say.
    """

    limit: TimeLimit
    start: StartEvent
    stated: bool = True
    recess: bool = False
    excuse: Text | None = None


class Extension(NamedTuple):
    """The longest time to answer, where it is longer than usual (延长的答复期限).

    Attributes:
        limit: how long in all; where `added`, how long beyond the first time.
        start: from which event; that of the first time where `added`.
        reason: which suggestions it is for; None where the text does not say.
        consent: whose consent it needs; None for nobody's.
        told: whether the deputy is to be told.
        added: True where it is counted from the end of the first time.
        stated: False where the text names no event.
    """

    limit: TimeLimit
    start: StartEvent
    reason: Text | None = None
    consent: Text | None = None
    told: bool = False
    added: bool = False
    stated: bool = True


@enum.unique
class Reference(enum.Enum):
    """How a text speaks to the levels below its own (对下级的适用)."""

    FOLLOWED = "参照执行"
    MAY_BE_FOLLOWED = "可以参照执行"
    APPLIED = "依照执行"


@enum.unique
class Proposer(enum.Enum):
    """Who makes a suggestion (代表建议的提出人)."""

    DEPUTY = "代表一人"
    JOINT_DEPUTIES = "代表联名"
    DELEGATION = "代表团"


@enum.unique
class Unsuitable(enum.Enum):
    """What is not to be made a suggestion (不应当作为代表建议提出的事项)."""

    PERSONAL = "涉及解决代表本人或者其亲属个人问题"
    OWN_UNIT = "涉及代表本单位等个别问题"
    FORWARDED_LETTER = "代转人民群众来信"
    FORWARDED_APPEAL = "代转案件申诉材料"
    ACCUSATION = "涉及检举、控告或者申诉"
    ACADEMIC = "属于学术探讨、产品推介"
    LEGAL_ADVICE = "属于法律或者政策咨询"
    EMPTY = "没有具体内容或者实际内容"
    PENDING_CASE = "对尚未审理终结的具体司法案件提出具体意见"
    JUDICIAL_CASE = "涉及具体司法案件"
    SUPERVISORY_CASE = "涉及监察机关依法处理的具体案件"
    TENDER = "对正在进行的招标投标活动提出具体中标意见"
    ECONOMIC_ACTIVITY = "涉及招标投标等具体经济活动"
    PERSONAL_INTEREST = "可能与个人利益存在关联或者干涉公平竞争"
    OUTSIDE_THE_PLACE = "不属于本地有关机关、组织职权范围"
    OTHER = "其他不应当作为代表建议提出的事项"

    __hash__ = object.__hash__


class ReturnRule(NamedTuple):
    """How a handler sends a suggestion back that is not its business (退回).

    Attributes:
        explained: True where it explains or reports that first (说明情况).
        written: True where that is asked for in writing.
        consent: True where it may be sent back with consent only (经同意后退回).
        no_rerouting: True where the handler may not pass it on itself (不得自行转办).
        goes_on: True where the text says that without consent the handler goes on.
        rerouting_by_consent: True where what is not passed on is so without consent alone
            (未经同意不得转办).
    """

    explained: bool = True
    written: bool = False
    consent: bool = False
    no_rerouting: bool = True
    goes_on: bool = False
    rerouting_by_consent: bool = False


class Withdrawal(NamedTuple):
    """How a suggestion is withdrawn (撤回).

    Attributes:
        before_assignment: True where it is withdrawn only before it is assigned (交办前).
        written: True where that is asked for in writing.
        unanimous: True where a joint one is withdrawn only if all who joined ask for it.
        ends: True where the text says that the handling ends at once.
    """

    before_assignment: bool = False
    written: bool = False
    unanimous: bool = False
    ends: bool = False


@enum.unique
class AnswerClass(enum.Enum):
    """What an answer says of the matter raised (答复的分类)."""

    SOLVED = "已经解决或者采纳"
    THIS_YEAR = "已经列入年度工作方案"
    PLANNED = "已经列入工作计划"
    UNDER_WAY = "正在研究解决"
    UNSOLVED = "暂时无法解决"
    IMPOSSIBLE = "不具备条件，确实不能解决或者落实"
    AGAINST_THE_LAW = "不符合法律、法规、政策规定"
    HIGHER_ORGAN = "涉及上级国家机关职权"
    WITHIN_ANSWER_TIME = "能够在法定答复期限内落实"
    WITHIN_THE_YEAR = "能够在年内落实"
    BEYOND_THE_YEAR = "需要跨年度落实"

    __hash__ = object.__hash__


class AnswerClasses(NamedTuple):
    """Into which classes answers are sorted, and what some of them must hold (答复分类).

    Attributes:
        classes: the classes, in the text's order; an item may hold two.
        with_time: those that give the time by which the matter is solved (解决时限).
        with_reasons: those that give the reasons (理由).
    """

    classes: tuple[AnswerClass, ...]
    with_time: tuple[AnswerClass, ...] = ()
    with_reasons: tuple[AnswerClass, ...] = ()


@enum.unique
class Rating(enum.Enum):
    """How a deputy rates the handling (满意程度)."""

    SATISFIED = "满意"
    BASICALLY_SATISFIED = "基本满意"
    DISSATISFIED = "不满意"

    __hash__ = object.__hash__


@enum.unique
class Rated(enum.Enum):
    """What a deputy rates (评价事项)."""

    ATTITUDE = "办理态度"
    RESULT = "办理结果"

    __hash__ = object.__hash__


@enum.unique
class Indicator(enum.Enum):
    """What an evaluation of the handling weighs (测评、评估的指标)."""

    IMPLEMENTATION = "落实率"
    SATISFACTION = "满意度"

    __hash__ = object.__hash__


class Evaluation(NamedTuple):
    """What an evaluation of the handling weighs, and what it stresses (测评、评估).

    Attributes:
        indicators: each is to have a weight.
        stressed: the one whose weight is strengthened (强化权重); None for none.
    """

    indicators: tuple[Indicator, ...]
    stressed: Indicator | None = None


class VotedReports(NamedTuple):
    """The reports on handling that the standing committee votes on every year (报告的表决).

    Attributes:
        month: the month in which it does.
        organs: whose reports.
    """

    month: int
    organs: tuple[Body, ...]


ROOM: Room = {}


@attrs.frozen(kw_only=True)
class SuggestionRules(Group):
    """The provisions of a place on deputies' suggestions (代表建议、批评和意见办理规定).

    They are made for the place's own congress and bind none below, unless `below` says so. Fields
    that begin with `session_` are about suggestions made to the congress alone. A field that is
    not given is unknown, as in a profile.

    Attributes:
        below: how the congresses below follow it (下级参照执行).
        townships: how those of townships do, by another text (乡镇依照执行).
        township_answer_from: from which event the answer that a text on townships asks for runs
            (乡镇代表建议答复期限的起算).
        assignment: how soon a suggestion is assigned (交办的期限).
        session_assignment: the same of suggestions made to the congress (大会建议的交办期限).
        receipt_notice: how soon the deputy is told that it was accepted (通知代表的期限).
        returning: how soon a handler says that it is not its business (退回的期限).
        return_rule: how it is sent back (退回的条件).
        reassignment: how soon it is assigned anew (重新交办的期限).
        kick_off: how soon the meeting on handling is held (办理工作会议的期限).
        first_contact: how soon the handler talks with the deputy (与代表沟通联系的期限).
        co_handler_opinion: how soon a co-handler gives its opinion (协办意见的期限).
        co_handler_redo: how soon it gives another (重新提出协办意见的期限).
        answer: how soon the deputy is answered (答复的期限).
        answer_extended: how late at the latest (延长的答复期限).
        session_answer: the same of suggestions made to the congress (大会建议的答复期限).
        session_answer_extended: how late at the latest (大会建议的延长答复期限).
        feedback: how soon the deputy gives an opinion of the answer (反馈意见的期限).
        second_answer: how soon a dissatisfied deputy is answered again (再次答复的期限).
        session_second_answer: the same of suggestions made to the congress
            (大会建议的再次答复期限).
        ordered_answer: how soon an answer is given anew that the standing committee asks for
            after perfunctory handling (敷衍塞责的重新答复期限).
        commitment_feedback: how soon the deputy rates what became of commitments
            (评价承诺事项的期限).
        oral_answer: how soon opinions given orally are answered (口头意见的答复期限).
        rehandling: on whose word it is handled again (再次办理的决定).
        session_rehandling: the same of suggestions made to the congress (大会建议的再次办理决定).
        still_dissatisfied: what follows a second answer that does not satisfy
            (再次答复仍不满意的处理).
        proposers: who makes a suggestion (代表建议的提出人).
        joint_proposal: what a joint one asks for (联名提出建议的条件).
        delegation_proposal: what a delegation's asks for (代表团提出建议的条件).
        unsuitable: what is not to be made a suggestion (不应当作为代表建议的事项).
        personal_gain: that no one gains by a suggestion (不得利用代表建议牟取个人利益).
        unsuitable_handling: what is done with it (不应当作为代表建议的处理).
        withdrawal: how a suggestion is withdrawn (撤回).
        key_choice: who chooses the suggestions supervised with priority (重点督办建议的确定).
        township_key_choice: the same of townships, by a text on the deputies of every level
            (乡镇重点督办建议的确定).
        written_answer: that answers are in writing (答复的书面形式).
        written_second_answer: the same of answers given again (再次答复的书面形式).
        deputies_written_answer: that answers are in writing, by a text on the deputies of every
            level (各级代表建议答复的书面形式).
        deputies_written_second_answer: the same of answers given again
            (各级代表建议再次答复的书面形式).
        deputies_second_answer_from: from which event the second answer that such a text asks for
            runs (各级代表建议再次答复期限的起算).
        answer_classes: the classes of answers, or of what is done (答复、落实的分类).
        ratings: the grades of satisfaction (满意程度的档次).
        rated: what is rated, each apart (评价事项).
        dissatisfaction: what a dissatisfied deputy gives (不满意的具体意见).
        forms_left_out: which forms the figures leave out (不纳入统计的回执).
        evaluation: what an evaluation weighs (测评、评估的指标).
        handler_report: by which day of the year a handler reports (承办单位年度报告的期限).
        handler_reports: how often a handler reports (承办单位报告的次数).
        voted_reports: the reports the standing committee votes on (常务委员会表决的报告).

    Raises:
        FactsError: a value of the wrong kind, a time counted back or only usual (一般), or an
            extension added to no time.
    """

    below: Versions[Reference] = None
    townships: Versions[Reference] = None
    township_answer_from: Versions[StartEvent] = None
    assignment: Versions[HandlingTime] = None
    session_assignment: Versions[HandlingTime] = None
    receipt_notice: Versions[HandlingTime] = None
    returning: Versions[HandlingTime] = None
    return_rule: Versions[ReturnRule] = None
    reassignment: Versions[HandlingTime] = None
    kick_off: Versions[HandlingTime] = None
    first_contact: Versions[HandlingTime] = None
    co_handler_opinion: Versions[HandlingTime] = None
    co_handler_redo: Versions[HandlingTime] = None
    answer: Versions[HandlingTime] = None
    answer_extended: Versions[Extension] = None
    session_answer: Versions[HandlingTime] = None
    session_answer_extended: Versions[Extension] = None
    feedback: Versions[HandlingTime] = None
    second_answer: Versions[HandlingTime] = None
    session_second_answer: Versions[HandlingTime] = None
    ordered_answer: Versions[HandlingTime] = None
    commitment_feedback: Versions[HandlingTime] = None
    oral_answer: Versions[HandlingTime] = None
    rehandling: Versions[Text] = None
    session_rehandling: Versions[Text] = None
    still_dissatisfied: Versions[Text] = None
    proposers: Provision[tuple[Proposer, ...]] | None = None
    joint_proposal: Provision[Text] | None = None
    delegation_proposal: Provision[Text] | None = None
    unsuitable: Provision[tuple[Unsuitable, ...]] | None = None
    personal_gain: Provision[Text] | None = None
    unsuitable_handling: Provision[Text] | None = None
    withdrawal: Provision[Withdrawal] | None = None
    key_choice: Provision[Body] | None = None
    township_key_choice: Provision[Body] | None = None
    written_answer: Versions[Text] = None
    written_second_answer: Provision[Text] | None = None
    deputies_written_answer: Provision[Text] | None = None
    deputies_written_second_answer: Provision[Text] | None = None
    deputies_second_answer_from: Provision[StartEvent] | None = None
    answer_classes: Provision[AnswerClasses] | None = None
    ratings: Provision[tuple[Rating, ...]] | None = None
    rated: Provision[tuple[Rated, ...]] | None = None
    dissatisfaction: Provision[Text] | None = None
    forms_left_out: Provision[Text] | None = None
    evaluation: Provision[Evaluation] | None = None
    handler_report: Provision[DayOfYear] | None = None
    handler_reports: Provision[Norm] | None = None
    voted_reports: Provision[VotedReports] | None = None

    def __attrs_post_init__(self) -> None:
        check_group(self, "suggestions", ROOM)
        for field in kinds_of(SuggestionRules):
            for one in versions(getattr(self, field)):
                _runs_forward(f"suggestions.{field}", one.value)
        for field in ("answer", "session_answer"):
            for longer in versions(getattr(self, f"{field}_extended")):
                usual = versions(getattr(self, field))
                if longer.value.added and not any(_covers(one, longer) for one in usual):
                    name = f"suggestions.{field}_extended"
                    expected = f"a time in `{field}`, in force as long, that it is added to"
                    raise FactsError(name, longer.value, expected)


def _runs_forward(name: str, value: object) -> None:
    """Refuse a time of handling that is counted back, or that is only usual."""
    if not isinstance(value, HandlingTime | Extension):
        return
    if value.limit.before or value.limit.soft:
        raise FactsError(name, value, "a time that binds and runs from its event")


def _covers(one: Provision[Any], other: Provision[Any]) -> bool:
    """Say whether a provision is in force whenever another one is."""
    ends = one.until is None or (other.until is not None and other.until <= one.until)
    return one.since <= other.since and ends
