"""By when the oath to the Constitution is taken: local texts alone give a time (宣誓的期限)."""

from __future__ import annotations

from datetime import date
from typing import Any

from npcmodel.appointments.oaths import local_texts
from npcmodel.checks import day, member, optional
from npcmodel.dates.workdays import WorkCalendar
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level
from npcmodel.facts.oaths import OathOrganiser
from npcmodel.law.deadline import Deadline
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground, Question, Ruling, decide
from npcmodel.law.wording import Text
from npcmodel.profiles.parts import TimeLimit
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.swearing import OathWindow
from npcmodel.sitting.limits import unknown
from npcmodel.sitting.spans import deadline, in_time

__all__ = ["oath_due", "oath_in_time"]

_SWEARS = Text("进行宪法宣誓", "the oath to the Constitution is taken")
_IN_TIME = Question(
    "oath_in_time",
    Text("在规定的时间宣誓", "the oath was taken in time"),
    Text("没有在规定的时间宣誓", "the oath was not taken in time"),
)
_WINDOWS = {
    OathOrganiser.PRESIDIUM: "presidium_window",
    OathOrganiser.COUNCIL_OF_CHAIRPERSONS: "council_window",
}
_ORGANS = (OathOrganiser.OWN_ORGANS, OathOrganiser.APPOINTING_ORGAN)
_Spans = tuple[Provision[TimeLimit], ...]
_Windows = tuple[Provision[OathWindow], ...]


def _texts(
    organiser: OathOrganiser, level: Level, on: date, profile: Profile | None
) -> tuple[_Spans, _Windows]:
    """Return the times that local texts give for a ceremony, and the points of a meeting."""
    member("organiser", organiser, OathOrganiser)
    member("level", level, Level)
    spans: _Spans = local_texts(profile, "every_span", level, on)
    if organiser in _ORGANS:
        spans += local_texts(profile, "organ_span", level, on)
    window = _WINDOWS.get(organiser)
    return spans, () if window is None else local_texts(profile, window, level, on)


def oath_due(  # noqa: PLR0913  # a question with its facts
    organiser: OathOrganiser,
    event: date,
    *,
    level: Level,
    closes: date | None = None,
    on: date,
    profile: Profile | None = None,
    calendar: WorkCalendar | None = None,
) -> Deadline:
    """Return the last day for the oath that a text gives (宣誓的期限).

    Args:
        organiser: who organises the ceremony.
        event: the day the time runs from: of the election or appointment; of the announcement,
            where a state organ holds the ceremony; of the results or certificates, where the
            text wants the oath in the same meeting.
        level: at which level the oath is taken.
        closes: the day on which that meeting closes.
        on: the day whose law applies.
        profile: the place's own provisions; without one no time is known.
        calendar: the working days, where the text counts them.

    Raises:
        NotInForceError: no text that was asked gives a time on the day: the nation's decision has
            the oath taken on taking office, and names no number of days.
        FactsError: a meeting that closes before the event, or is missing where the text asks
            for it; working days without a calendar.

    Law: local rules on the oath.
    """
    on = day("on", on)
    spans, windows = _texts(organiser, level, on, profile)
    _closing(event, closes, windows)
    found = [deadline(event, spans, _SWEARS, calendar)] if spans else []
    if windows and closes is not None:
        grounds = tuple(Ground(one.source, holds=True, says=_SWEARS) for one in windows)
        counted = Text("会议闭幕之前", "before the meeting closes")
        found.append(Deadline(closes, event, counted, grounds))
    if not found:
        raise unknown(_SWEARS, profile, on)
    return min(found, key=lambda one: one.due)


def _closing(event: date, closes: date | None, windows: _Windows) -> None:
    """Refuse a meeting that closes before the event, and one that is not told though asked."""
    day("event", event)
    if optional(day, "closes", closes) is None:
        if windows:
            raise FactsError("closes", closes, f"the meeting's last day ({windows[0].source})")
    elif closes is not None and closes < event:
        raise FactsError("closes", closes, f"{event}, the event, or later")


def oath_in_time(  # noqa: PLR0913  # a question with its facts
    organiser: OathOrganiser,
    sworn: date,
    *,
    event: date,
    level: Level,
    closes: date | None = None,
    on: date,
    profile: Profile | None = None,
    calendar: WorkCalendar | None = None,
) -> Ruling:
    """Rule whether the oath was taken in time (在期限内宣誓).

    What a text asks for as a rule (一般) is noted where it is missed, and never fails.

    Args:
        organiser: who organised the ceremony.
        sworn: the day of the oath.
        event: the day the time runs from, as for `oath_due`.
        level: at which level the oath was taken.
        closes: the day on which the meeting closed, where the text wants the oath before that.
        on: the day whose law applies.
        profile: the place's own provisions; without one no time is known.
        calendar: the working days, where the text counts them.

    Raises:
        FactsError: an oath before the event; a meeting that closes before it, or is missing
            where the text asks for it; working days without a calendar.

    Law: local rules on the oath.
    Limitations: on one day, what came first is not asked.
    """
    on = day("on", on)
    spans, windows = _texts(organiser, level, on, profile)
    _closing(event, closes, windows)
    if day("sworn", sworn) < event:
        raise FactsError("sworn", sworn, f"{event}, the event, or later")
    asked: tuple[tuple[str, Any], ...] = (
        ("organiser", organiser),
        ("sworn", sworn),
        ("event", event),
        ("level", level),
        ("closes", closes),
        ("profile", profile),
        ("calendar", calendar),
    )
    if not windows or closes is None:
        return in_time(_IN_TIME, on, asked, sworn, event, spans, profile, calendar)
    grounds: tuple[Ground, ...] = ()
    notes: tuple[Text, ...] = ()
    for one in windows:
        opens, soft = one.value
        usually, as_a_rule = ("一般", "as a rule ") if soft else ("", "")
        says = Text(
            f"{usually}在{opens.zh}、{closes}闭会之前宣誓",
            f"{as_a_rule}{opens.en} and before the meeting closes on {closes}",
        )
        late = sworn > closes
        grounds += (Ground(one.source, holds=soft or not late, says=says),)
        if soft and late:
            notes += (
                Text(
                    f"闭会之后才宣誓（{one.source}）",
                    f"sworn after it closed [{one.source.said('en')}]",
                ),
            )
    both = in_time(_IN_TIME, on, asked, sworn, event, spans, profile, calendar) if spans else None
    if both is not None:
        grounds, notes = (*grounds, *both.grounds), (*notes, *both.notes)
    return decide(_IN_TIME, on, asked, grounds, (), notes)
