"""By when each step of filing and review is taken (备案审查的期限)."""

from __future__ import annotations

import enum
from datetime import date
from typing import Any

import attrs

from npcmodel.checks import count, day, instance, member
from npcmodel.dates.workdays import WorkCalendar
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level
from npcmodel.filing.documents import REGULATIONS, DocumentKind, committee_of, filed_with
from npcmodel.law.deadline import Deadline
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Ground, Question, Ruling, decide
from npcmodel.law.wording import Text, english
from npcmodel.params import legislation_filing, supervision_filing
from npcmodel.profiles.filings import DayOfYear
from npcmodel.profiles.parts import TimeLimit, TimeUnit
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import NO_TEXT, questions, unknown
from npcmodel.sitting.places import of_committees, unread
from npcmodel.sitting.spans import deadline, in_time, prolonged, timed

__all__ = [
    "FilingTime",
    "catalogue_due",
    "catalogue_in_time",
    "extensions_of",
    "filing_due",
    "filing_in_time",
    "provided",
    "texts_of",
]


@enum.unique
class FilingTime(enum.Enum):
    """What a time is set for in filing and review (备案审查的期限事项)."""

    FILING = "报送备案"
    FORM_CHECK = "形式审查"
    CORRECTION = "补充报送或者重新报送"
    TRANSFER = "移送有权审查机关"
    DISTRIBUTION = "分送有关委员会"
    REVIEW = "主动审查"
    COMMITTEE_REVIEW = "有关委员会提出书面审查意见"
    REQUESTED_REVIEW = "依申请审查"
    ACKNOWLEDGEMENT = "告知收到审查要求、建议"
    REQUEST_COMPLETION = "告知补充审查要求、建议"
    REFUSAL_NOTICE = "告知不启动审查程序"
    EXPLANATION = "制定机关说明情况"
    ANSWER = "制定机关提出处理意见"
    AMENDMENT = "答复后修改或者废止"
    HANDLING = "办理主任会议确定的处理意见"
    AMENDMENT_REPORT = "报告修改或者废止情况"
    ORDER_REPORT = "报告按照常委会要求处理的情况"
    EXECUTION_REPORT = "报告撤销决定的执行情况"
    FEEDBACK = "反馈审查结果"
    RESULT_REPORT = "报告审议备案审查工作报告的情况"

    __hash__ = object.__hash__


_WHAT = FilingTime
_OF_A_DOCUMENT = (_WHAT.FILING, _WHAT.ANSWER)
_EXTENDED = (_WHAT.REVIEW, _WHAT.COMMITTEE_REVIEW)
_EXTENSION = Text("延长的审查期限", "the extension of a review")
_REGULATIONS_AND_RULES = (*REGULATIONS, DocumentKind.GOVERNMENT_RULE)


def provided(
    field: str, level: Level, profile: Profile | None, on: date
) -> tuple[Provision[Any], ...]:
    """Return what binds the reviewing committee of a level on the day.

    A text made for the committee of its own place alone binds none of those below.
    """
    found = of_committees(profile, "filing", field, on, level.tier)
    return tuple(one.provision for one in found)


def _national(
    what: FilingTime, document: DocumentKind | None, level: Level
) -> tuple[tuple[Parameter[int], TimeUnit], ...]:
    """The statutes' own times: to file, and to answer an opinion of the NPC's committees."""
    if what is _WHAT.FILING and document in _REGULATIONS_AND_RULES:
        return ((legislation_filing.FILING_DAYS, TimeUnit.DAYS),)
    if what is _WHAT.FILING and document is DocumentKind.JUDICIAL_INTERPRETATION:
        return (
            (legislation_filing.INTERPRETATION_FILING_DAYS, TimeUnit.DAYS),
            (supervision_filing.INTERPRETATION_FILING_DAYS, TimeUnit.DAYS),
        )
    if what is _WHAT.ANSWER and level.national and document in REGULATIONS:
        return ((legislation_filing.ANSWER_MONTHS, TimeUnit.MONTHS),)
    return ()


def texts_of(
    what: FilingTime,
    document: DocumentKind | None,
    level: Level,
    profile: Profile | None,
    on: date,
) -> tuple[Provision[TimeLimit], ...]:
    """Return every time that is set for a step on the day, the nation's first."""
    found = [(one.known(on), unit) for one, unit in _national(what, document, level)]
    national = tuple(timed(one, unit) for one, unit in found if one is not None)
    return (*national, *provided(what.name.lower(), level, profile, on))


def extensions_of(
    what: FilingTime, level: Level, profile: Profile | None, on: date
) -> tuple[Provision[TimeLimit], ...]:
    """Return by how much the time for a review may be extended on the day."""
    return provided(f"{what.name.lower()}_extension", level, profile, on)


def _asked(
    what: FilingTime,
    document: DocumentKind | None,
    level: Level,
    profile: Profile | None,
    *,
    extended: bool,
) -> None:
    """Refuse facts that do not go together."""
    member("what", what, FilingTime)
    committee_of(level, profile)
    if document is not None:
        filed_with(document, level)
    elif what in _OF_A_DOCUMENT:
        raise FactsError("document", document, "a DocumentKind, on which the time hangs")
    if instance("extended", extended, bool) and what not in _EXTENDED:
        names = ", ".join(one.name for one in _EXTENDED)
        raise FactsError("extended", extended, f"False: only a review is extended ({names})")


def filing_due(  # noqa: PLR0913  # a question with its facts
    what: FilingTime,
    event: date,
    *,
    level: Level,
    on: date,
    document: DocumentKind | None = None,
    extended: bool = False,
    profile: Profile | None = None,
    calendar: WorkCalendar | None = None,
) -> Deadline:
    """Return the last day for a step of filing and review (备案审查的期限).

    Args:
        what: the step.
        event: the day it runs from, itself not counted, as the field of `FilingRules` says: the
            publication, the receipt, the registration, the answer, the decision...
        level: of the reviewing standing committee.
        on: the day whose law applies.
        document: the kind of document; needed for the filing and for the maker's answer.
        extended: whether the time for a review was extended: it is counted in two steps.
        profile: the place's own provisions; None asks national law alone, which gives times to
            file regulations, rules and judicial interpretations and to answer the committees of
            the national congress.
        calendar: the working days, where a text counts them.

    Raises:
        FactsError: a level without a standing committee, a document that is not filed there, a
            profile that does not fit, working days without a calendar, or an extension of
            something that is no review.
        NotInForceError: no text that was asked sets a time for it on the day.

    Law: 立法法 109, 112 I, 119 II; 监督法 41 (2006: 31); local texts on filing and review.
    Limitations: several texts bind together, the earliest day counts. Regulations made under an
        authorisation are filed as it says; of supervisory regulations 立法法 118 gives no time.
        Henan's time for the review is counted from the registration, of which the text only says
        that it follows the receipt.
    """
    on, event = day("on", on), day("event", event)
    _asked(what, document, level, profile, extended=extended)
    texts = texts_of(what, document, level, profile, on)
    says = Text(what.value, english(what))
    if not texts:
        known = [one.versions.first for one, _ in _national(what, document, level)]
        raise unknown(says, profile, on, min(known, default=None))
    found = deadline(event, texts, says, calendar)
    if not extended:
        return found
    more = extensions_of(what, level, profile, on)
    if not more:
        raise unknown(_EXTENSION, profile, on)
    return prolonged(found, more, _EXTENSION, calendar)


_KEPT = (
    Text("符合期限规定", "in the time given"),
    Text("不符合期限规定", "not in the time given"),
)
_QUESTIONS = questions("filing_in_time", FilingTime, _KEPT)


def filing_in_time(  # noqa: PLR0913  # a question with its facts
    what: FilingTime,
    done: date,
    *,
    event: date,
    level: Level,
    on: date,
    document: DocumentKind | None = None,
    extended: bool = False,
    profile: Profile | None = None,
    calendar: WorkCalendar | None = None,
) -> Ruling:
    """Rule whether a step of filing and review is taken in time (备案审查的期限).

    An extension that is only usually (一般) so long is noted where it is missed, and never fails.

    Args:
        what: the step.
        done: the day it was taken.
        event: the day it runs from, as in `filing_due`.
        level: of the reviewing standing committee.
        on: the day whose law applies.
        document: the kind of document; needed for the filing and for the maker's answer.
        extended: whether the time for a review was extended.
        profile: the place's own provisions; None asks national law alone.
        calendar: the working days, where a text counts them.

    Raises:
        FactsError: done before the event, or as in `filing_due`.
        NotInForceError: no text that was asked allows the extension on the day.

    Law: 立法法 109, 112 I, 119 II; 监督法 41 (2006: 31); local texts on filing and review.
    Limitations: who approves an extension is not asked. Where no text asked sets a time, that is
        left open.
    """
    on, event = day("on", on), day("event", event)
    if day("done", done) < event:
        raise FactsError("done", done, f"{event}, the day the time runs from, or later")
    _asked(what, document, level, profile, extended=extended)
    asked = (
        ("what", what),
        ("done", done),
        ("event", event),
        ("level", level),
        ("document", document),
        ("extended", extended),
        ("profile", profile),
    )
    texts = texts_of(what, document, level, profile, on)
    if not extended or not texts:
        return in_time(_QUESTIONS[what], on, asked, done, event, texts, profile, calendar)
    more = extensions_of(what, level, profile, on)
    if not more:
        raise unknown(_EXTENSION, profile, on)
    first = deadline(event, texts, Text(what.value, english(what)), calendar)
    found = in_time(_QUESTIONS[what], on, asked, done, first.due, more, profile, calendar)
    return attrs.evolve(found, grounds=(*first.grounds, *found.grounds))


# The list of a year's documents

_CATALOGUE = Text("报送上一年度规范性文件目录", "the list of the last year's documents")
_LISTED = Question(
    "catalogue_in_time",
    Text("目录按期报送", "listed in time"),
    Text("目录未按期报送", "not listed in time"),
)


def _last(one: Provision[DayOfYear], year: int) -> date:
    return date(year + 1, one.value.month, one.value.day)


def catalogue_due(year: int, *, level: Level, on: date, profile: Profile | None = None) -> Deadline:
    """Return the last day to list the documents of a year (年度目录的报送期限).

    Args:
        year: the calendar year in which they were made, amended or repealed.
        level: of the reviewing standing committee.
        on: the day whose law applies.
        profile: the place's own provisions; no national text asks for a list.

    Raises:
        FactsError: a level without a standing committee, or a profile that does not fit.
        NotInForceError: no text of the place on the list is known for the day.

    Law: local texts on filing and review.
    Limitations: the day named (1月31日前, 一月底前) is read as the last one in time.
    """
    on = day("on", on)
    year = count("year", year, date.min.year, date.max.year - 1)
    texts = provided("catalogue", committee_of(level, profile), profile, on)
    if not texts:
        raise unknown(_CATALOGUE, profile, on)
    grounds = tuple(Ground(one.source, holds=True, says=_CATALOGUE) for one in texts)
    due = min(_last(one, year) for one in texts)
    counted = Text(f"{year + 1}年{due.month}月{due.day}日前", f"by {due} of the next year")
    return Deadline(due, date(year, 12, 31), counted, grounds)


def catalogue_in_time(
    listed: date, *, year: int, level: Level, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether the documents of a year were listed in time (年度目录的报送期限).

    Args:
        listed: the day the list was handed in.
        year: the calendar year in which they were made, amended or repealed.
        level: of the reviewing standing committee.
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: a list of a year that has not ended, or as in `catalogue_due`.

    Law: local texts on filing and review.
    Limitations: the day named (1月31日前, 一月底前) is read as the last one in time.
    """
    on = day("on", on)
    year = count("year", year, date.min.year, date.max.year - 1)
    if day("listed", listed).year <= year:
        raise FactsError("listed", listed, f"a day after {year}, which the list covers")
    texts = provided("catalogue", committee_of(level, profile), profile, on)
    grounds = tuple(
        Ground(
            one.source,
            listed <= _last(one, year),
            says=Text(f"最迟{_last(one, year)}", f"by {_last(one, year)}"),
        )
        for one in texts
    )
    points = () if grounds else (NO_TEXT,)
    asked = (("listed", listed), ("year", year), ("level", level), ("profile", profile))
    return decide(_LISTED, on, asked, grounds, points, unread(profile, texts))
