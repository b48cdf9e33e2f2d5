"""What places ask for every year on suggestions: reports, votes, figures and evaluations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction

import attrs

from npcmodel.checks import count, day, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.law.deadline import Deadline
from npcmodel.law.ruling import Ground, Question, Result, Ruling, reasons
from npcmodel.law.wording import Lang, Text, english, language
from npcmodel.pairs import Pairs
from npcmodel.profiles.filings import DayOfYear
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.suggesting import Evaluation, Indicator, VotedReports
from npcmodel.sitting.limits import unknown
from npcmodel.sitting.places import unread
from npcmodel.suggestions.place_texts import Binding, Finding, ruled, texts_of

__all__ = [
    "FormsBase",
    "evaluation_weights_valid",
    "forms_base",
    "handler_report_due",
    "handler_report_in_time",
    "handler_reports_enough",
    "yearly_reports_voted",
]

_REPORT = Text("承办单位报送年度办理情况", "the handler's yearly report")
_IN_TIME = Question(
    "handler_report_in_time",
    Text("年度办理情况按期报送", "the yearly report is in time"),
    Text("年度办理情况逾期报送", "the yearly report is late"),
)
_ENOUGH = Question(
    "handler_reports_enough",
    Text("承办单位按规定次数报告办理情况", "the handler reports as often as asked"),
    Text("承办单位未按规定次数报告办理情况", "the handler does not report as often as asked"),
)
_VOTED = Question(
    "yearly_reports_voted",
    Text("办理工作情况的报告均按规定审议和表决", "every report was voted on as asked"),
    Text("办理工作情况的报告未按规定审议和表决", "not every report was voted on as asked"),
)
_WEIGHED = Question(
    "evaluation_weights_valid",
    Text("测评、评估的权重符合规定", "lawful weights"),
    Text("测评、评估的权重不符合规定", "not lawful weights"),
)


def _last(one: Binding, year: int) -> date:
    value: DayOfYear = one.value
    return date(year, value.month, value.day)


def handler_report_due(
    year: int, *, on: date, level: Level | None = None, profile: Profile | None = None
) -> Deadline:
    """Return the last day for a handler's yearly report (承办单位年度报告的期限).

    Args:
        year: the calendar year.
        on: the day whose law applies.
        level: of the congress; None for that of the place.
        profile: the place's own provisions; no national text sets a day.

    Raises:
        FactsError: a profile that does not fit the level.
        NotInForceError: no text of the place that sets a day is known for the day.

    Law: local texts on suggestions.
    Limitations: the day named (8月31日前) is read as the last one in time.
    """
    on = day("on", on)
    year = count("year", year, date.min.year + 1, date.max.year)
    texts = texts_of("handler_report", level, profile, on)
    if not texts:
        raise unknown(_REPORT, profile, on)
    due = min(_last(one, year) for one in texts)
    grounds = tuple(Ground(one.source, holds=True, says=_REPORT) for one in texts)
    counted = Text(f"{year}年{due.month}月{due.day}日前", f"the day named, in {year}")
    notes = tuple(dict.fromkeys(doubt for one in texts for doubt in one.doubts))
    return Deadline(due, date(year - 1, 12, 31), counted, grounds, notes)


def handler_report_in_time(
    reported: date,
    *,
    year: int,
    on: date,
    level: Level | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a handler's yearly report is in time (承办单位年度报告的期限).

    Args:
        reported: the day it was handed in.
        year: the calendar year it is about.
        on: the day whose law applies.
        level: of the congress; None for that of the place.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: a report of a year that has not begun, or a profile that does not fit.

    Law: local texts on suggestions.
    Limitations: the day named (8月31日前) is read as the last one in time.
    """
    on = day("on", on)
    year = count("year", year, date.min.year + 1, date.max.year)
    if day("reported", reported).year < year:
        raise FactsError("reported", reported, f"a day of {year}, which it is about, or later")
    findings = [
        Finding(
            one,
            reported <= _last(one, year),
            Text(f"最迟{_last(one, year)}", f"by {_last(one, year)}"),
        )
        for one in texts_of("handler_report", level, profile, on)
    ]
    asked = (("reported", reported), ("year", year), ("level", level), ("profile", profile))
    return ruled(_IN_TIME, on, asked, findings, level, profile)


_HALVES = Text(
    "年中和年末分别在何时，条文没有写明；所报告的日期不都在上半年、下半年",
    "when mid-year and year end are is not said; the reports are not in both halves of the year",
)
_MID = 6


def handler_reports_enough(
    reports: Iterable[date],
    *,
    year: int,
    on: date,
    level: Level | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a handler reported in a year as often as asked (年中和年末报告).

    Args:
        reports: the days of its reports of the year.
        year: the calendar year, which is over.
        on: the day whose law applies.
        level: of the congress; None for that of the place.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: a report on a day outside the year, or a profile that does not fit.

    Law: local texts on suggestions.
    Limitations: two are asked for, in the middle and at the end of the year (年中和年末), without
        days; where they do not fall in both halves of the year it is open.
    """
    on = day("on", on)
    year = count("year", year, date.min.year + 1, date.max.year)
    days = tuple(day("reports", one) for one in reports)
    outside = [one for one in days if one.year != year]
    if outside:
        raise FactsError("reports", outside[0], f"days of {year}")
    found: list[Finding] = []
    for one in texts_of("handler_reports", level, profile, on):
        least = one.value.frequency.times
        says = Text(
            f"每年年中和年末报告，不少于{least}次，实际{len(days)}次",
            f"reports in the middle and at the end of the year: at least {least}, here {len(days)}",
        )
        found.append(Finding(one, len(days) >= least, says))
        if len(days) >= least and len({each.month > _MID for each in days}) == 1:
            found.append(Finding(one, None, _HALVES))
    asked = (("reports", days), ("year", year), ("level", level), ("profile", profile))
    return ruled(_ENOUGH, on, asked, found, level, profile)


def yearly_reports_voted(
    voted: Mapping[Body, date],
    *,
    year: int,
    on: date,
    level: Level | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether the reports on handling were deliberated and voted on (报告的审议和表决).

    Args:
        voted: the day on which the standing committee voted on each organ's report.
        year: the calendar year; the month the text names is over.
        on: the day whose law applies.
        level: of the congress; None for that of the place.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: a profile that does not fit the level.

    Law: local texts on suggestions.
    Limitations: whether a report was carried is not asked.
    """
    on = day("on", on)
    year = count("year", year, date.min.year, date.max.year)
    days = {member("voted", of, Body): day("voted", one) for of, one in voted.items()}
    found: list[Finding] = []
    for text in texts_of("voted_reports", level, profile, on):
        rule: VotedReports = text.value
        for organ in rule.organs:
            when = days.get(organ)
            in_month = when is not None and (when.year, when.month) == (year, rule.month)
            says = Text(
                f"{year}年{rule.month}月审议和表决{organ.value}的报告",
                f"the report of the {english(organ)} is voted on in {year}-{rule.month:02}",
            )
            found.append(Finding(text, in_month, says))
    asked = (("voted", Pairs(days)), ("year", year), ("level", level), ("profile", profile))
    return ruled(_VOTED, on, asked, found, level, profile)


# Figures and evaluations


@attrs.frozen
class FormsBase(Result):
    """The base of the figures of satisfaction (满意情况的统计范围).

    Attributes:
        base: how many forms the rates are shares of.
        left_out: how many are left out of them.
        grounds: the provisions; none where no text speaks of it.
        notes: what else a reader should know.
    """

    base: int
    left_out: int
    grounds: tuple[Ground, ...]
    notes: tuple[Text, ...] = ()

    def explain(self, lang: Lang = "zh") -> str:
        """Return the base, what is left out, the provisions and the notes."""
        if language(lang) == "zh":
            head = f"统计范围{self.base}份，不纳入{self.left_out}份"
        else:
            head = f"base: {self.base} forms, left out: {self.left_out}"
        return "\n".join([head, *reasons(lang, self.grounds, notes=self.notes)])


def forms_base(  # noqa: PLR0913  # the forms, and which law
    returned: int,
    *,
    urged: int,
    missing: int,
    on: date,
    level: Level | None = None,
    profile: Profile | None = None,
) -> FormsBase:
    """Return how many forms the rates of satisfaction are shares of (回执的统计范围).

    Args:
        returned: forms that came back.
        urged: forms that did not, though the time for them is over and the deputies were urged.
        missing: other forms that did not come back.
        on: the day whose law applies.
        level: of the congress; None for that of the place.
        profile: the place's own provisions; without one nothing is left out.

    Raises:
        FactsError: numbers that are no counts, or a profile that does not fit the level.

    Law: local texts on suggestions.
    Limitations: where no text says so, no form is left out; no text tells the base of the rates.
    """
    on = day("on", on)
    returned, urged = count("returned", returned), count("urged", urged)
    missing = count("missing", missing)
    texts = texts_of("forms_left_out", level, profile, on)
    out = urged if texts else 0
    grounds = tuple(Ground(one.source, holds=True, says=one.value) for one in texts)
    notes = tuple(dict.fromkeys(doubt for one in texts for doubt in one.doubts))
    return FormsBase(
        returned + urged + missing - out, out, grounds, (*notes, *unread(profile, texts))
    )


def evaluation_weights_valid(
    weights: Mapping[Indicator, Fraction | int],
    *,
    on: date,
    level: Level | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether an evaluation weighs what the text asks it to (测评、评估的权重).

    Args:
        weights: the weight of each indicator, in any one unit.
        on: the day whose law applies.
        level: of the congress; None for that of the place.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: a weight below nothing, a float, or a profile that does not fit the level.

    Law: local texts on suggestions.
    Limitations: how far a weight is strengthened (强化) is not said: where it is not larger than
        each other one it is open.
    """
    on = day("on", on)
    given = Pairs(
        (member("weights", what, Indicator), _weight(one)) for what, one in weights.items()
    )
    found: list[Finding] = []
    for text in texts_of("evaluation", level, profile, on):
        rule: Evaluation = text.value
        for what in rule.indicators:
            says = Text(f"{what.value}作为重要指标", f"{english(what)} has a weight")
            found.append(Finding(text, given.get(what, 0) > 0, says))
        if rule.stressed is not None:
            most = given.get(rule.stressed, Fraction(0))
            larger = all(most > one for what, one in given.items() if what is not rule.stressed)
            says = Text(
                f"强化{rule.stressed.value}权重",
                f"the weight of {english(rule.stressed)} is larger",
            )
            found.append(Finding(text, larger or None, says))
    asked = (("weights", given), ("level", level), ("profile", profile))
    return ruled(_WEIGHED, on, asked, found, level, profile)


def _weight(one: object) -> Fraction:
    if isinstance(one, bool):
        raise FactsError("weights", one, "a Fraction or a whole number of at least 0")
    value = Fraction(instance("weights", one, (Fraction, int)))
    if value < 0:
        raise FactsError("weights", one, "a Fraction or a whole number of at least 0")
    return value
