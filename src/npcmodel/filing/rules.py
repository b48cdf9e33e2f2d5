"""What a review may be refused, suspended, ended or taken further for, and what is reported."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

import attrs

from npcmodel.checks import count, day, each, instance, member
from npcmodel.dates.frequency import Frequency
from npcmodel.dates.held import Finding, State, judge
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level
from npcmodel.filing.documents import REGULATIONS, DocumentKind, committee_of, filed_with
from npcmodel.filing.times import provided
from npcmodel.law.citation import Citation
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Ground, Measure, OpenPoint, Question, Result, Ruling, decide
from npcmodel.law.saying import worded
from npcmodel.law.wording import Lang, Text, english, language
from npcmodel.params import legislation_filing, supervision_filing
from npcmodel.profiles.filings import RefusalGround, TurnGround
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import NO_TEXT, Limits, limited
from npcmodel.sitting.places import of_committees, unread
from npcmodel.sitting.sources import asked_whom
from npcmodel.sitting.yearly import DutyKind, Line, part_of_year

__all__ = [
    "FilingNumber",
    "ReviewTurn",
    "YearOfFilingReports",
    "among",
    "execution_valid",
    "filing_number_valid",
    "filing_reports_heard",
    "refusal_valid",
    "refusals",
    "review_turn_valid",
    "turns",
]


@enum.unique
class FilingNumber(enum.Enum):
    """What numbers are set for in filing (备案的数目)."""

    COPIES = "报送备案的纸质文本"


_NUMBERS = {
    one: Question(
        "filing_number_valid",
        Text(f"{one.value}：数目符合规定", f"{english(one)}: a lawful number"),
        Text(f"{one.value}：数目不符合规定", f"{english(one)}: not a lawful number"),
    )
    for one in FilingNumber
}


def filing_number_valid(
    what: FilingNumber, number: int, *, level: Level, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether a number is one that the texts on filing allow (报送备案的份数).

    Args:
        what: what is counted.
        number: how many there are.
        level: of the reviewing standing committee.
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: a number that is no count, a level without a standing committee, or a profile
            that does not fit.

    Law: local texts on filing and review.
    Limitations: more copies than asked for are read as enough. Whether the electronic text came
        with them is not asked.
    """
    on = day("on", on)
    member("what", what, FilingNumber)
    number = count("number", number)
    texts = provided(what.name.lower(), committee_of(level, profile), profile, on)
    asked = (("what", what), ("number", number), ("level", level), ("profile", profile))
    return limited(_NUMBERS[what], on, asked, Limits(what, Measure.COPIES), number, texts, profile)


# Reviews not started

_REFUSED = Question(
    "refusal_valid",
    Text("可以不启动审查程序", "no review need be started"),
    Text("不属于可以不启动审查程序的情形", "no ground not to start a review"),
)


def refusal_valid(
    ground: RefusalGround, *, level: Level, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether no review need be started on a proposal (可以不启动审查程序).

    Args:
        ground: why none is started.
        level: of the reviewing standing committee.
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: a level without a standing committee, or a profile that does not fit.

    Law: local texts on filing and review.
    Limitations: the texts speak of proposals (审查建议): a demand (审查要求) is reviewed, and not
        refused on any ground. Whether the ground is given in fact is not asked. The statutes
        and Henan's text have proposals reviewed and name no such ground: that is left open.
    """
    on = day("on", on)
    member("ground", ground, RefusalGround)
    texts = provided("refusal_grounds", committee_of(level, profile), profile, on)
    grounds = refusals(texts, ground)
    points = () if grounds else (NO_TEXT,)
    asked = (("ground", ground), ("level", level), ("profile", profile))
    return decide(_REFUSED, on, asked, grounds, points, unread(profile, texts))


def refusals(
    texts: Sequence[Provision[tuple[RefusalGround, ...]]], ground: RefusalGround
) -> tuple[Ground, ...]:
    """Return whether each text lets a review be refused for the ground."""
    # A maker that agreed and put its plan in writing has agreed.
    meant = {ground}
    if ground is RefusalGround.MAKER_PLANNED:
        meant.add(RefusalGround.MAKER_AGREED)
    return tuple(among(one.source, one.value, meant) for one in texts)


def among(source: Citation, listed: Sequence[enum.Enum], meant: Iterable[enum.Enum]) -> Ground:
    """Return whether what is meant is among what a provision lists."""
    zh, en = "；".join(str(one.value) for one in listed), "; ".join(map(english, listed))
    says = Text(f"所列情形：{zh}", f"it names: {en}")
    return Ground(source, not set(listed).isdisjoint(meant), says=says)


# Turns of a review


@enum.unique
class ReviewTurn(enum.Enum):
    """What a review comes to, besides an opinion (审查的中止、终止与撤销)."""

    SUSPENSION = "审查中止"
    TERMINATION = "审查终止"
    REVOCATION = "提出撤销的议案、建议"


_TURNS = {
    turn: Question(
        "review_turn_valid",
        Text(f"{turn.value}：符合规定情形", f"{english(turn)}: for a reason that the texts name"),
        Text(
            f"{turn.value}：不符合规定情形", f"{english(turn)}: for no reason that the texts name"
        ),
    )
    for turn in ReviewTurn
}
_NATIONAL = {
    ReviewTurn.TERMINATION: TurnGround.CORRECTED,
    ReviewTurn.REVOCATION: TurnGround.NOT_CORRECTED,
}
_IS_ALSO = {
    TurnGround.PLANNED: TurnGround.AGREED,  # a plan with its time is a plan
    TurnGround.TIME_OVER: TurnGround.NOT_CORRECTED,
    TurnGround.REASONS_REJECTED: TurnGround.NOT_CORRECTED,
    TurnGround.COUNCIL_UNHEEDED: TurnGround.NOT_CORRECTED,
}


def review_turn_valid(  # noqa: PLR0913  # a question with its facts
    turn: ReviewTurn,
    ground: TurnGround,
    *,
    document: DocumentKind,
    level: Level,
    on: date,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a review takes a turn that the texts name (审查中止、终止、纠正).

    Args:
        turn: what the review comes to (审查中止、终止、提出撤销).
        ground: what the maker did or did not do.
        document: the kind of document.
        level: of the reviewing standing committee.
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: a document that is not filed there, or a profile that does not fit.

    Law: 立法法 112 II, III; 监督法 43; local texts on filing and review.
    Limitations: who decides it, the council of chairpersons or its office, is not asked. The
        national texts that were read suspend no review; whether others do is open. Henan's text
        does not say when a review ends, nor does that of 2006 speak of revoking interpretations.
        By a text on revocation a local committee revokes no rules of governments below it.
    """
    on = day("on", on)
    member("turn", turn, ReviewTurn)
    member("ground", ground, TurnGround)
    filed_with(document, committee_of(level, profile))
    grounds = turns(turn, frozenset({ground}), document, level, profile, on)
    points = () if grounds else (NO_TEXT,)
    asked = (
        ("turn", turn),
        ("ground", ground),
        ("document", document),
        ("level", level),
        ("profile", profile),
    )
    return decide(_TURNS[turn], on, asked, grounds, points, unread(profile, grounds))


def turns(  # noqa: PLR0913, PLR0917  # what is asked, of whom, and by which law
    turn: ReviewTurn,
    shown: frozenset[TurnGround],
    document: DocumentKind,
    level: Level,
    profile: Profile | None,
    on: date,
) -> tuple[Ground, ...]:
    """Return whether each text that speaks of the turn names one of the reasons."""
    meant = shown | {_IS_ALSO[one] for one in shown & _IS_ALSO.keys()}
    national = _national_turn(turn, document, level)
    found = None if national is None else national.known(on)
    grounds = () if found is None else worded((found,), holds=_NATIONAL[turn] in meant)
    texts = provided(turn.name.lower(), level, profile, on)
    return (*grounds, *(among(one.source, one.value, meant) for one in texts))


def _national_turn(
    turn: ReviewTurn, document: DocumentKind, level: Level
) -> Parameter[Text] | None:
    if not level.national or turn is ReviewTurn.SUSPENSION:
        return None
    if document in REGULATIONS:
        ends = turn is ReviewTurn.TERMINATION
        return legislation_filing.REVIEW_ENDS if ends else legislation_filing.REVOCATION
    if document is DocumentKind.JUDICIAL_INTERPRETATION and turn is ReviewTurn.REVOCATION:
        return supervision_filing.INTERPRETATION_REVOCATION
    return None


_EXECUTED = Question(
    "execution_valid",
    Text("执行情况符合规定", "as the texts ask"),
    Text("应当立即停止执行", "to be executed no longer, at once"),
)


def execution_valid(
    executed: bool,  # noqa: FBT001  # the one fact asked about
    *,
    level: Level,
    on: date,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether what manifestly breaks the law is executed no longer (立即停止执行).

    Args:
        executed: whether the document, or the provision in it, is still executed.
        level: of the reviewing standing committee.
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: a level without a standing committee, or a profile that does not fit.

    Law: local texts on filing and review.
    Limitations: that it manifestly breaks a law or regulation (明显违反法律、法规) is given.
    """
    on = day("on", on)
    stopped = not instance("executed", executed, bool)
    texts = provided("stop_execution", committee_of(level, profile), profile, on)
    grounds = worded(texts, holds=stopped)
    points = () if grounds else (NO_TEXT,)
    asked = (("executed", executed), ("level", level), ("profile", profile))
    return decide(_EXECUTED, on, asked, grounds, points, unread(profile, texts))


# The year's report


@attrs.frozen
class YearOfFilingReports(Result):
    """A year's reports on filing and review against what is asked (年度备案审查工作报告).

    Attributes:
        level: of the standing committee.
        year: the calendar year.
        on: the day at whose end the year is judged, and whose law applies.
        held: how many reports were heard in the year by that day.
        lines: what each text asks, and how it stands.
        notes: what else a reader should know.
    """

    level: Level
    year: int
    on: date
    held: int
    lines: tuple[Line, ...]
    notes: tuple[Text, ...] = ()

    @property
    def owed(self) -> tuple[Line, ...]:
        """The requirements that are broken."""
        return tuple(line for line in self.lines if line.state is State.BROKEN)

    def explain(self, lang: Lang = "zh") -> str:
        """Return every requirement and how it stands, a line each."""
        zh = language(lang) == "zh"
        head = (
            f"{self.year}年备案审查工作报告：至{self.on}听取和审议{self.held}次"
            if zh
            else f"reports on filing and review in {self.year}: {self.held} by {self.on}"
        )
        notes = [("注：" if zh else "note: ") + note.said(lang) for note in self.notes]
        return "\n".join([head, *(line.explain(lang) for line in self.lines), *notes])


def filing_reports_heard(
    days: Iterable[date], *, level: Level, year: int, on: date, profile: Profile | None = None
) -> YearOfFilingReports:
    """Hold the reports on filing and review heard in a year against what is asked (年度报告).

    Args:
        days: the days on which the standing committee heard and deliberated one; those of other
            years and after `on` count nothing.
        level: of the standing committee.
        year: the calendar year.
        on: the day up to which it is judged, in that year; its law applies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: a level without a standing committee, `on` outside the year, or a profile that
            does not fit.

    Law: 监督法 45; local texts on filing and review.
    Limitations: the text of 2006 asks for no such report. Where the duty is known from a day
        within the year alone, whether that year owes one is left open; one that ran on from an
        older text of the place into its new one is owed. What governments, courts and others
        report on their own reviews (Beijing 39 II) is not asked.
    """
    on = day("on", on)
    committee_of(level, profile)
    year = count("year", year, date.min.year + 1, date.max.year - 1)
    if on.year != year:
        raise FactsError("on", on, f"a day of {year}, the year asked about")
    done = [one for one in each("days", days, date) if day("days", one).year == year and one <= on]
    lines: list[Line] = []
    national = supervision_filing.FILING_REPORT.known(on)
    if national is not None:
        lines.append(_line(national.value, DutyKind.DUTY, national, "", done, on, national.since))
    for place, one in of_committees(profile, "filing", "yearly_report", on, level.tier):
        kind, since = DutyKind.LOCAL_DUTY, _ran_since(place, one, level, profile)
        lines.append(_line(one.value.frequency, kind, one, place, done, on, since))
    notes = () if any(line.place for line in lines) or level.national else asked_whom(None, profile)
    return YearOfFilingReports(level, year, on, len(done), tuple(lines), notes)


def _ran_since(place: str, now: Provision[Norm], level: Level, profile: Profile | None) -> date:
    """Return since when the place has asked for as much, one text after the other."""
    before = of_committees(
        profile, "filing", "yearly_report", now.since - timedelta(days=1), level.tier
    )
    for name, one in before:
        if name == place and one.value == now.value:
            return _ran_since(place, one, level, profile)
    return now.since


def _line(  # noqa: PLR0913, PLR0917  # a line has these parts
    frequency: Frequency,
    kind: DutyKind,
    provision: Provision[Any],
    place: str,
    done: list[date],
    on: date,
    since: date,
) -> Line:
    """Judge the year up to the day; a duty that began in it breaks nothing, and leaves a doubt."""
    finding = judge(frequency, done, on.year, on)
    points: tuple[OpenPoint, ...] = ()
    if finding.state is State.BROKEN and since > date(on.year, 1, 1):
        points = (part_of_year(provision.source, since),)
        finding = Finding(State.OPEN, finding.short)
    return Line(frequency, kind, provision.source, place, len(done), finding, points)
