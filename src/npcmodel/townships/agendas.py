"""Sessions of township congresses: who sits in on them, and what they are about."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date

import attrs

from npcmodel.checks import day, each, instance, member
from npcmodel.law.ruling import Ground, Result, Ruling, decide, reasons
from npcmodel.law.saying import worded
from npcmodel.law.wording import Lang, Text, english, language, term
from npcmodel.params import deputies_duties, organic_townships
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.townships import AgendaItem
from npcmodel.sitting.limits import questions, unknown
from npcmodel.sitting.places import unread
from npcmodel.townships.texts import NOT_LISTED, of_place, with_national

__all__ = [
    "SessionAgenda",
    "SessionOfYear",
    "TownshipAttendee",
    "session_agenda",
    "township_attendee_valid",
]

# Who sits in


@enum.unique
class TownshipAttendee(enum.Enum):
    """Who sits in on a session of a township's congress (列席人员)."""

    GOVERNMENT_LEADER = "乡镇人民政府领导人员"
    OTHER_HEAD = "其他有关机关、团体、单位的负责人"
    COUNTY_DEPUTY = "原选区在本乡镇的县级人大代表"
    HIGHER_DEPUTY = "本行政区域内的其他上级人大代表"


_ATTENDEES = questions(
    "township_attendee_valid",
    TownshipAttendee,
    (Text("可以列席", "may sit in"), Text("不得列席", "may not sit in")),
)


def township_attendee_valid(
    who: TownshipAttendee, *, decided: bool, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether somebody may sit in on a session of a township's congress (列席).

    Args:
        who: who sits in.
        decided: whether the presidium decided that they do, or invited them.
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        NotInForceError: no text is known for the day, though a statute speaks of it now.

    Law: 地方组织法 21; 代表法 34 II; local texts on townships.
    Limitations: leaders of the government sit in by right, and so do county deputies of the
        township's districts; before 代表法 2025 these are asked of local texts. How many may sit
        in is asked of `township_observers_valid`.
    """
    on = day("on", on)
    member("who", who, TownshipAttendee)
    instance("decided", decided, bool)
    asked = (("who", who), ("decided", decided), ("profile", profile))
    grounds: tuple[Ground, ...] = ()
    if who is TownshipAttendee.GOVERNMENT_LEADER:
        local = of_place(profile, "sitting_in", on)
        grounds = worded(with_national(organic_townships.SITTING_IN, local, on))
    elif who is TownshipAttendee.OTHER_HEAD:
        local = of_place(profile, "others_sitting_in", on)
        grounds = worded(local, holds=decided)
    else:
        local = of_place(profile, "higher_deputies", on)
        by_right = deputies_duties.SITTING_IN_TOWNSHIP.known(on)
        if who is TownshipAttendee.COUNTY_DEPUTY and by_right is not None:
            # Nobody has to invite them: that they were not asked does not keep them out.
            decided = True
            grounds = worded((by_right,))
        grounds += tuple(
            Ground(
                one.source,
                holds=decided,
                says=Text(f"{one.value.value}列席", f"they {english(one.value)} be invited"),
            )
            for one in local
        )
    points = () if grounds else (NOT_LISTED,)
    return decide(_ATTENDEES[who], on, asked, grounds, points, unread(profile, local))


# What a session is about


@enum.unique
class SessionOfYear(enum.Enum):
    """Which of a year's sessions (年度中的会议)."""

    START = "年初会议"
    MIDDLE = "年中会议"
    YEARLY = "其中一次会议"


@attrs.frozen
class SessionAgenda(Result):
    """What a session of a township's congress is mainly about (会议主要议程).

    Attributes:
        which: which of a year's sessions.
        items: what local texts put before it; other matters may be too.
        grounds: the provisions.
    """

    which: SessionOfYear
    items: tuple[AgendaItem, ...]
    grounds: tuple[Ground, ...]

    def missing(self, listed: Iterable[AgendaItem]) -> tuple[AgendaItem, ...]:
        """Return what is not on an agenda, in the order of the text.

        Raises:
            FactsError: something listed that is no item.
        """
        there = set(each("listed", listed, AgendaItem))
        return tuple(one for one in self.items if one not in there)

    def explain(self, lang: Lang = "zh") -> str:
        """Return the items and the provisions, a line each."""
        zh = language(lang) == "zh"
        items = ("、" if zh else ", ").join(term(one, lang) for one in self.items)
        head = term(self.which, lang) + ("：" if zh else ": ") + items
        return "\n".join([head, *reasons(lang, self.grounds)])


_AGENDA = Text("主要议程", "the main items")


def session_agenda(
    which: SessionOfYear, *, on: date, profile: Profile | None = None
) -> SessionAgenda:
    """Return what a session of a township's congress is mainly about (会议主要议程).

    Args:
        which: which of a year's sessions.
        on: the day whose law applies.
        profile: the place's own provisions; without them nothing is known.

    Raises:
        NotInForceError: no text of the place is known for the day.

    Law: local texts on townships.
    Limitations: the items are the main ones, and matters within the congress's powers may be
        added; an adjustment of the budget comes up only where there is one.
    """
    on = day("on", on)
    member("which", which, SessionOfYear)
    texts = of_place(profile, f"{which.name.lower()}_agenda", on)
    if not texts:
        raise unknown(Text(which.value, english(which)), profile, on)
    items = tuple(dict.fromkeys(item for one in texts for item in one.value))
    grounds = tuple(Ground(one.source, holds=True, says=_AGENDA) for one in texts)
    return SessionAgenda(which, items, grounds)
