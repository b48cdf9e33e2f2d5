"""How long a term is, and whether it still runs."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

import attrs

from npcmodel.checks import day, instance
from npcmodel.dates.periods import months_after
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level
from npcmodel.facts.offices import Office
from npcmodel.law.ruling import (
    Ground,
    OpenPoint,
    Question,
    Result,
    Ruling,
    decide,
    reasons,
)
from npcmodel.law.saying import worded
from npcmodel.law.wording import Lang, Text, english, language
from npcmodel.params import constitution, constitution_terms
from npcmodel.sitting.sources import known
from npcmodel.terms.sources import (
    ORGANS,
    TermEnd,
    TermHolder,
    congress_years,
    holder_of,
    source_of,
)

__all__ = ["Term", "mandate_valid", "term_of"]

_MONTHS_OF_A_YEAR = 12
_AUTONOMOUS = (Level.AUTONOMOUS_REGION, Level.AUTONOMOUS_PREFECTURE, Level.AUTONOMOUS_COUNTY)
_FIRST_KNOWN = Text(
    "任期开始之日的规定未知，其年数按所问之日的法律计算",
    "the law of the day on which the term began is not known; its years are those of the day "
    "asked about",
)
_TRANSITION = Text(
    "任期开始之日规定的年数不同，修改是否及于当时在任的一届没有明文",
    "the years were others on the day the term began, and whether the change reached the congress "
    "then sitting is not said",
)
_SILENT = Text(
    "年数届满以后是否继续行使职权，没有明文",
    "whether it goes on once the years are over is not said",
)
_EXPIRY = Text(
    "本届任期是年数满时还是下届举行第一次会议时届满，没有明文",
    "whether the term of a congress is over with its years or with the first session of the next "
    "is not said",
)
_UNSAID = {TermEnd.NOT_SAID: _SILENT, TermEnd.TERM_EXPIRES: _EXPIRY}
_SERVES_OUT = Text(
    "补选的任期也到本届为止：条文按届规定任期，没有为补选的另设起止",
    "who is by-elected serves out the same term: the texts count it by congress and give those "
    "by-elected none of their own",
)


@attrs.frozen
class Term(Result):
    """How long an organ or an office is elected for (任期).

    Attributes:
        holder: which organ or office.
        level: of which level; its term is that of the congress of that level.
        years: how many years the term has.
        began: the day the term began.
        nominal_end: the day on which the years are over; no text names a day of the calendar.
        ends: what ends it.
        grounds: the provisions.
        open: doubts of the texts.
        joined: the day of the by-election of one who came later; None otherwise.
        notes: what else a reader should know.
    """

    holder: TermHolder
    level: Level
    years: int
    began: date
    nominal_end: date
    ends: TermEnd
    grounds: tuple[Ground, ...]
    open: tuple[OpenPoint, ...] = ()
    joined: date | None = None
    notes: tuple[Text, ...] = ()

    @property
    def holds_over(self) -> bool | None:
        """Whether it goes on past its years until a successor comes; None where no text says."""
        return None if self.ends in _UNSAID else True

    def explain(self, lang: Lang = "zh") -> str:
        """Return the years, what ends the term, provisions, doubts and notes, a line each."""
        if language(lang) == "zh":
            head = (
                f"{self.holder.value}（{self.level.value}）：任期{self.years}年，自{self.began}起，"
                f"到{self.nominal_end}届满；到何时为止：{self.ends.value}"
            )
        else:
            head = (
                f"{english(self.holder)} ({english(self.level)}): {self.years} years from "
                f"{self.began}, over on {self.nominal_end}; it ends with: {english(self.ends)}"
            )
        return "\n".join([head, *reasons(lang, self.grounds, self.open, self.notes)])


class _Length(NamedTuple):
    """The years of a congress, the fewest that a reading gives, and the doubts."""

    years: int
    fewest: int | None
    open: tuple[OpenPoint, ...]


def _length(level: Level, began: date, on: date) -> _Length:
    rule = congress_years(level)[0]
    now, then = rule.at(on), rule.known(began)
    unnamed = constitution_terms.UNNAMED_PLACES.known(on) if level in _AUTONOMOUS else None
    doubt, fewest = _FIRST_KNOWN, None
    if unnamed is not None:
        doubt = unnamed.value
    elif then is not None and then.value != now.value:
        doubt, fewest = _TRANSITION, min(now.value, then.value)
    elif then is not None:
        return _Length(now.value, now.value, ())
    source = now.source if unnamed is None else unnamed.source
    return _Length(now.value, fewest, (OpenPoint(doubt, source, decides=True),))


def term_of(
    holder: TermHolder | Office,
    began: date,
    *,
    level: Level,
    on: date,
    joined: date | None = None,
) -> Term:
    """Return how long an organ or an office is elected for (任期).

    Args:
        holder: the organ, or the office, whose term it is.
        began: the day the term began: the first session of the congress, or the day on which
            the organ or official was elected.
        level: the level of the congress that it belongs to or comes from.
        on: the day whose law applies.
        joined: the day of the by-election (补选) of one who came during the term; asked with an
            office or with `TermHolder.DEPUTY`, for no organ is by-elected.

    Raises:
        FactsError: what the level lacks, an office without a term, a by-election of an organ or
            before the term began.
        NotInForceError: no text of a provision is known for the day.

    Law: 宪法 60 I, 66 I, 79 III, 83, 87 I, 93 IV, 98, 106, 124 III, 129 II, 135 II;
        全国人大组织法 8 I, 22 II, 35, 42; 地方组织法 9, 18 I, 34 II, 37, 38, 48, 72; 代表法 2 III;
        人民法院组织法 44 I; 人民检察院组织法 39 I.
    Limitations: of a congress the texts give the years; that deputies serve until the next
        congress meets is said of them alone. No text says from which day the years of an organ
        or office run; that is the caller's answer. What changed for congresses that sat when the
        Constitution was amended is not in the texts. 监察法 (8, 9), which repeats 宪法 124 III,
        is not asked.
    """
    on = day("on", on)
    who, began = holder_of(holder, level), day("began", began)
    if joined is not None:
        _by_elected(holder, began, joined)
    rule, length = source_of(who, level), _length(level, began, on)
    texts = known(on, rule.says) if rule.says else ()
    given = known(on, (*congress_years(level), *rule.years))
    source = texts[-1].source if texts else given[-1].source
    unsaid = (OpenPoint(_UNSAID[rule.ends], source),) if rule.ends in _UNSAID else ()
    return Term(
        who,
        level,
        length.years,
        began,
        months_after(began, _MONTHS_OF_A_YEAR * length.years),
        rule.ends,
        (
            *(Ground(one.source, holds=True, says=_years_said(one.value)) for one in given),
            *worded(texts),
        ),
        (*length.open, *unsaid),
        joined,
        () if joined is None else (_SERVES_OUT,),
    )


def _by_elected(holder: TermHolder | Office, began: date, joined: object) -> None:
    """Refuse a by-election of an organ, and one before the term began."""
    if holder in ORGANS:
        raise FactsError("joined", joined, "None: an office or DEPUTY is by-elected, no organ")
    if day("joined", joined) < began:
        raise FactsError("joined", joined, f"{began}, when the term began, or later")


def _years_said(years: int) -> Text:
    return Text(f"每届任期{years}年", f"a term of {years} years")


_MANDATE = Question(
    "mandate_valid",
    Text("仍在任期内或者继续行使职权", "still in office"),
    Text("任期、职权已经终止", "no longer in office"),
)
_VERY_DAY = Text(
    "下届开始、新的产生或者就职的当日是否仍在任，没有明文",
    "whether the day itself on which the successor comes still counts is not said",
)
_OVERDUE = Text(
    "年数已经届满而下届尚未接替：条文以接替为止，没有规定日历上的终日",
    "the years are over and no successor has come: the texts name the successor, and no day of "
    "the calendar",
)
_NOT_EXTENDED = Text(
    "年数已经届满而下届尚未举行会议：代表任期以下届第一次会议为止，而宪法所知只有非常情况下的延长",
    "the years are over and the next congress has not met: deputies stay until it does, while the "
    "Constitution knows an extension in exceptional circumstances alone",
)
_EXTENSION_ALONE = Text(
    "宪法所知只有非常情况下的延长",
    "the Constitution knows an extension in exceptional circumstances alone",
)
_EXTENDED = Text(
    "全国人大常委会已经决定推迟选举、延长本届任期",
    "the NPC Standing Committee has postponed the election and extended the term",
)
_HOW_LONG = Text(
    "延长到何时为止，没有明文",
    "until when the term is extended is not said",
)
_HOW_FAR = Text(
    "延长的是全国人大的任期，是否及于任期与其相同的其他机构和职务，没有明文",
    "what is extended is the term of the national congress, and whether the terms of others that "
    "are the same follow is not said",
)
_ITS_OWN = (TermHolder.CONGRESS, TermHolder.DEPUTY, TermHolder.STANDING_COMMITTEE)


def mandate_valid(  # noqa: PLR0913  # whose term, its days, and by which law
    holder: TermHolder | Office,
    began: date,
    when: date,
    *,
    level: Level,
    on: date,
    succeeded: date | None = None,
    joined: date | None = None,
    extended: bool = False,
    situation_ended: date | None = None,
) -> Ruling:
    """Rule whether an organ or a holder of an office is still in office on a day (任期、行使职权).

    Deputies and standing committees, special committees and the President go on until their
    successors come, even after the years are over. Of the others no text says so, of a congress
    as little as of a government.

    Args:
        holder: the organ, or the office, whose term it is.
        began: the day the term began.
        when: the day asked about.
        level: the level of the congress that it belongs to or comes from.
        on: the day whose law applies.
        succeeded: the day on which the successor came: of the next congress's first session for
            a congress, its deputies and a township's credentials committee; on which the next
            congress elected or formed the new organ or official; on which the new President took
            office. None where that has not happened.
        joined: the day of the by-election (补选) of one who came during the term, of an office or
            a deputy.
        extended: whether the NPC Standing Committee extended the term of the national congress
            (宪法 60 II); whether it could is asked with `carried` and `Matter.TERM_EXTENSION`.
        situation_ended: with an extension, the day on which the exceptional situation ended
            (非常情况结束), within a year of which the next deputies are elected; None where it
            goes on or is not known to have ended.

    Raises:
        FactsError: what `term_of` refuses, a day before the term or the by-election, a successor
            who came before, an extension below the nation, a situation that ended without an
            extension or before the term.
        NotInForceError: no text of a provision is known for the day.

    Law: those of `term_of`, and 宪法 60 II.
    Limitations: of organ and office as such; one person may leave before. How long an extension
        lasts is not said: it is read as lasting until the year is over in which the next deputies
        are to be elected, and left open after it, or where that day is not given.
    """
    term = term_of(holder, began, level=level, on=on, joined=joined)
    when = _within(term, when, succeeded)
    _extension(term, situation_ended, extended=extended)
    grounds = term.grounds
    points: tuple[OpenPoint, ...] = ()
    if succeeded is not None and when > succeeded:
        grounds = tuple(attrs.evolve(one, holds=False) for one in grounds)
    elif when == succeeded:
        points = (OpenPoint(_VERY_DAY, grounds[-1].citation, decides=True),)
    elif extended and when > term.nominal_end:
        extension, points = _extended(term, when, on, situation_ended)
        grounds = (*grounds, *extension)
    else:
        points = _doubts(term, when, on)
    asked = (
        ("holder", holder),
        ("began", began),
        ("when", when),
        ("level", level),
        ("succeeded", succeeded),
        ("joined", joined),
        ("extended", extended),
        ("situation_ended", situation_ended),
    )
    return decide(_MANDATE, on, asked, grounds, points, term.notes)


def _within(term: Term, when: date, succeeded: date | None) -> date:
    """Return the day asked about, once it fits the days of the term."""
    starts = term.began if term.joined is None else term.joined
    if succeeded is not None and day("succeeded", succeeded) <= starts:
        raise FactsError("succeeded", succeeded, f"a day after {starts}, when it began")
    if day("when", when) < starts:
        raise FactsError("when", when, f"{starts}, when it began, or later")
    return when


def _extension(term: Term, situation_ended: object, *, extended: object) -> None:
    """Refuse an extension below the nation, and a situation that ended where there is none."""
    if instance("extended", extended, bool) and not term.level.national:
        raise FactsError("extended", extended, "False: only the nation's term can be extended")
    if situation_ended is None:
        return
    if not extended:
        raise FactsError("situation_ended", situation_ended, "None: the term was not extended")
    if day("situation_ended", situation_ended) <= term.began:
        raise FactsError("situation_ended", situation_ended, f"a day after {term.began}")


def _extended(
    term: Term, when: date, on: date, situation_ended: date | None
) -> tuple[tuple[Ground, ...], tuple[OpenPoint, ...]]:
    """Return on what an extended term rests past its years, and what of it is in doubt."""
    source = constitution.TERM_EXTENSION.at(on).source
    grounds: tuple[Ground, ...] = (Ground(source, holds=True, says=_EXTENDED),)
    # Whoever stays until a successor comes by a text of its own needs no extension for it.
    needed = term.ends in _UNSAID
    due: date | None = None
    if situation_ended is not None:
        year = constitution.ELECTION_AFTER_POSTPONEMENT_MONTHS.at(on)
        due = months_after(situation_ended, year.value)
        says = Text(f"下届代表的选举最迟{due}完成", f"the next deputies are elected by {due}")
        grounds += (Ground(year.source, holds=True, says=says),)
    lasts = due is not None and when <= due
    points: tuple[OpenPoint, ...] = (OpenPoint(_HOW_LONG, source, decides=needed and not lasts),)
    if term.holder not in _ITS_OWN:
        points += (OpenPoint(_HOW_FAR, source, decides=needed),)
    return grounds, points


def _doubts(term: Term, when: date, on: date) -> tuple[OpenPoint, ...]:
    """Return what is in doubt on a day before a successor came."""
    source = term.grounds[-1].citation
    over = when > term.nominal_end
    if term.ends not in _UNSAID:
        if term.level.national and term.ends is TermEnd.FIRST_SESSION_OF_NEXT:
            point = OpenPoint(_NOT_EXTENDED, constitution.TERM_EXTENSION.at(on).source)
        else:
            point = OpenPoint(_OVERDUE, source)
        return (point,) if over else ()
    length = _length(term.level, term.began, on)
    if over:
        points = (*length.open, OpenPoint(_UNSAID[term.ends], source, decides=True))
        if term.level.national and term.holder is TermHolder.CONGRESS:
            alone = constitution.TERM_EXTENSION.at(on).source
            points += (OpenPoint(_EXTENSION_ALONE, alone),)
        return points
    if length.fewest is None or when > months_after(term.began, _MONTHS_OF_A_YEAR * length.fewest):
        return length.open
    return ()
