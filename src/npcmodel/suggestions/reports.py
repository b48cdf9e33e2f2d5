"""To whom suggestions are put, who chooses the key ones, and what is reported of them."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date

from npcmodel.checks import count, day, each, instance, member
from npcmodel.dates.frequency import AtLeast
from npcmodel.dates.held import Finding, State, judge
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Ground, OpenPoint, Question, Ruling, decide
from npcmodel.law.saying import said
from npcmodel.law.wording import Text
from npcmodel.params import (
    deputies_suggesting,
    npc_suggestions,
    organic_suggestions,
)
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.sitting.yearly import DutyKind, Line, part_of_year

__all__ = [
    "HandlingReporter",
    "handling_report_valid",
    "handling_reports_heard",
    "key_suggestion_valid",
    "suggestion_receiver_valid",
]


@enum.unique
class HandlingReporter(enum.Enum):
    """Who reports on the handling of suggestions (办理情况的报告人)."""

    OFFICE = "常务委员会办事机构"
    WORKING_BODY = "常务委员会工作机构"
    PRESIDIUM = "乡镇人民代表大会主席团"
    ORGAN = "有关机关、组织"

    __hash__ = object.__hash__


_WHO = HandlingReporter
_OF_A_COMMITTEE = (Body.STANDING_COMMITTEE, Body.COUNCIL_OF_CHAIRPERSONS, Body.SPECIAL_COMMITTEE)


def _township(level: Level) -> bool:
    return member("level", level, Level).tier is Tier.TOWNSHIP


def _body(field: str, body: Body, level: Level) -> Body:
    """Return a body, or refuse one that townships lack."""
    if member(field, body, Body) in _OF_A_COMMITTEE and _township(level):
        raise FactsError(field, body, "a body that townships have")
    return body


# To whom they are put, and which are chosen

_PUT = Question(
    "suggestion_receiver_valid",
    Text("建议、批评和意见的提出对象符合规定", "the suggestion is put to whom the law names"),
    Text("建议、批评和意见的提出对象不符合规定", "the suggestion is put to another body"),
)


def suggestion_receiver_valid(to: Body, *, level: Level, in_session: bool, on: date) -> Ruling:
    """Rule whether a suggestion is put to the right body (建议、批评和意见的提出对象).

    In session it is put to the congress; between sessions to the standing committee, in townships
    to the presidium. One deputy is enough, which is asked of `may_initiate`.

    Args:
        to: the body to which it is put.
        level: of the congress.
        in_session: whether the congress is in session.
        on: the day whose law applies.

    Raises:
        FactsError: a body that townships lack.
        NotInForceError: no text of the provision is known for the day.

    Law: 代表法 24, 36 (2015: 18, 29).
    Limitations: whether it is clear and specific is not asked.
    """
    on = day("on", on)
    _body("to", to, level)
    if instance("in_session", in_session, bool):
        right, text = Body.CONGRESS, deputies_suggesting.IN_SESSION
    else:
        right = Body.PRESIDIUM if _township(level) else Body.STANDING_COMMITTEE
        text = deputies_suggesting.BETWEEN_SESSIONS
    asked = (("to", to), ("level", level), ("in_session", in_session))
    return decide(_PUT, on, asked, said(on, text, holds=to is right))


_KEY = Question(
    "key_suggestion_valid",
    Text("重点督促办理的建议由有权的机构确定", "chosen by the body that may choose"),
    Text("重点督促办理的建议不是由有权的机构确定", "not chosen by the body that may choose"),
)


def key_suggestion_valid(chosen_by: Body, *, level: Level, on: date) -> Ruling:
    """Rule whether a key suggestion is chosen by the right body (确定重点督促办理的建议).

    Of townships, which have no council of chairpersons, no text says who chooses: left open.

    Args:
        chosen_by: the body that chose it.
        level: of the congress.
        on: the day whose law applies.

    Raises:
        FactsError: a body that townships lack.
        NotInForceError: no text of the provision is known for the day.

    Law: 代表法 52 II.
    Limitations: local texts that said the same before it are not asked, nor whether the matter is
        one of those that the text names.
    """
    on = day("on", on)
    _body("chosen_by", chosen_by, level)
    asked = (("chosen_by", chosen_by), ("level", level))
    if _township(level):
        return decide(_KEY, on, asked, (), (NO_TEXT,))
    right = chosen_by is Body.COUNCIL_OF_CHAIRPERSONS
    return decide(_KEY, on, asked, said(on, deputies_suggesting.KEY_CHOSEN, holds=right))


# The report on the handling

_REPORTED = Question(
    "handling_report_valid",
    Text("建议办理情况的报告符合规定", "the report on the handling is as the law asks"),
    Text("建议办理情况的报告不符合规定", "the report on the handling is not as the law asks"),
)
_OFFICE_ALONE = Text(
    "另一部法律只规定由常委会办事机构（乡镇由主席团）报告，没有写其他报告人",
    "another law has the office alone report (in townships the presidium), and names no others",
)


def handling_report_valid(  # noqa: PLR0913  # a question with its facts
    to: Body,
    *,
    level: Level,
    reporter: HandlingReporter,
    published: bool,
    on: date,
    printed: bool | None = None,
) -> Ruling:
    """Rule whether the handling of suggestions is reported as the law asks (办理情况报告).

    Args:
        to: the body to which it is reported.
        level: of the congress.
        reporter: who reports.
        published: whether the report is made public.
        on: the day whose law applies.
        printed: whether it is printed for the next session of the congress; None where no law of
            the day asks for that: of townships since 12 March 2025.

    Raises:
        FactsError: a reporter or a body that the level lacks, or `printed` not given where it is
            asked for, or given where it is not.
        NotInForceError: no text of the provision is known for the day.

    Law: 代表法 51 III (2015: 42 III); 地方组织法 42 III; 全国人大组织法 46 III.
    Limitations: since 2025 代表法 lets a working body or the organs concerned report as well,
        where the other laws name the office alone: an open point that does not decide. Before,
        those laws decide it. How often is asked of `handling_reports_heard`.
    """
    on = day("on", on)
    _body("to", to, level)
    township = _township(level)
    _reporter_of(reporter, township=township)
    instance("published", published, bool)
    text = deputies_suggesting.TOWNSHIP_PRINTED if township else deputies_suggesting.PRINTED
    deputies_suggesting.PUBLIC.at(on)  # refuses a day before the first text
    asks = text.known(on) is not None
    if asks:
        instance("printed", printed, bool)
    elif printed is not None:
        raise FactsError("printed", printed, "None: no law of the day asks for it")
    grounds = (
        *_by_whom(reporter, level, on),
        *_to_whom(to, reporter, level, on),
        *(said(on, text, holds=bool(printed)) if asks else ()),
        *_made_public(level, on, holds=published),
    )
    points = _office_alone(reporter, level, on)
    asked = (
        ("to", to),
        ("level", level),
        ("reporter", reporter),
        ("published", published),
        ("printed", printed),
    )
    return decide(_REPORTED, on, asked, grounds, points)


def _reporter_of(reporter: HandlingReporter, *, township: bool) -> None:
    lacking = (_WHO.OFFICE, _WHO.WORKING_BODY) if township else (_WHO.PRESIDIUM,)
    if member("reporter", reporter, HandlingReporter) in lacking:
        names = ", ".join(one.name for one in _WHO if one not in lacking)
        raise FactsError("reporter", reporter, f"one that the level has: {names}")


def _other_law(level: Level, what: str) -> Parameter[Text]:
    """Return what the organic law of the level says: of the nation, or of local congresses."""
    if level.national:
        return npc_suggestions.PUBLIC if what == "PUBLIC" else npc_suggestions.REPORTED
    found: Parameter[Text] = getattr(organic_suggestions, what)
    return found


def _by_whom(reporter: HandlingReporter, level: Level, on: date) -> tuple[Ground, ...]:
    """The law of 2025 names who may report; before, the organic laws alone do."""
    usual = _WHO.PRESIDIUM if _township(level) else _WHO.OFFICE
    if deputies_suggesting.REPORTED_BY.known(on) is not None:
        return said(on, deputies_suggesting.REPORTED_BY)
    other = _other_law(level, "REPORTED_BY")
    if other.known(on) is None or (_township(level) and reporter is _WHO.ORGAN):
        return ()  # a township's organs then reported to the presidium, which reports itself
    return said(on, other, holds=reporter is usual)


def _to_whom(to: Body, reporter: HandlingReporter, level: Level, on: date) -> tuple[Ground, ...]:
    since_2025 = deputies_suggesting.REPORTED_BY.known(on) is not None
    own, other = deputies_suggesting.REPORTED_TO, _other_law(level, "REPORTED_TO")
    if not _township(level):
        right = to is Body.STANDING_COMMITTEE
        more = said(on, other, holds=right) if other.known(on) is not None else ()
        return (*said(on, own, holds=right), *more)
    if since_2025:
        return said(on, own, other, holds=to is Body.CONGRESS)
    if reporter is _WHO.PRESIDIUM:
        return said(on, other, holds=to is Body.CONGRESS)
    return said(on, own, holds=to is Body.PRESIDIUM)


def _made_public(level: Level, on: date, *, holds: bool) -> tuple[Ground, ...]:
    other = _other_law(level, "PUBLIC")
    more = said(on, other, holds=holds) if other.known(on) is not None else ()
    return (*said(on, deputies_suggesting.PUBLIC, holds=holds), *more)


def _office_alone(reporter: HandlingReporter, level: Level, on: date) -> tuple[OpenPoint, ...]:
    usual = _WHO.PRESIDIUM if _township(level) else _WHO.OFFICE
    if reporter is usual or deputies_suggesting.REPORTED_BY.known(on) is None:
        return ()
    other = _other_law(level, "REPORTED_BY").at(on)
    return (OpenPoint(_OFFICE_ALONE, other.source),)


def handling_reports_heard(days: Iterable[date], *, year: int, on: date) -> tuple[Line, ...]:
    """Return how a year's reports to the national standing committee stand (办理情况年度报告).

    One line, as one text asks for them.

    Args:
        days: the days on which the office reported on the handling of national deputies'
            suggestions; those of other years and after `on` count nothing.
        year: the calendar year asked about.
        on: the day at whose end it is asked, in that year; its law applies.

    Raises:
        FactsError: `on` outside the year, or something that is no day.
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大组织法 46 III.
    Limitations: of local congresses no national text says how often; the report is printed for
        the next session.
    """
    on = day("on", on)
    year = count("year", year, date.min.year, date.max.year)
    if on.year != year:
        raise FactsError("on", on, f"a day of {year}, the year asked about")
    text = npc_suggestions.REPORTS_A_YEAR.at(on)
    done = [one for one in each("days", days, date) if day("days", one).year == year and one <= on]
    frequency = AtLeast(text.value)
    finding, points = judge(frequency, done, year, on), ()
    if finding.state is State.BROKEN and text.since > date(year, 1, 1):
        doubt = part_of_year(text.source, text.since)
        stands = Finding(State.OPEN, finding.short)
        return (Line(frequency, DutyKind.DUTY, text.source, "", len(done), stands, (doubt,)),)
    return (Line(frequency, DutyKind.DUTY, text.source, "", len(done), finding, points),)
