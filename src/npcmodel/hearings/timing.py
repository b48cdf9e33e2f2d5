"""The days of a legislative hearing (立法听证会的期限)."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from npcmodel.checks import day, instance, member
from npcmodel.errors import FactsError
from npcmodel.hearings.texts import hearing_texts, silent
from npcmodel.law.deadline import Deadline
from npcmodel.law.ruling import OpenPoint, Ruling, decide
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text, english
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import questions, unknown
from npcmodel.sitting.spans import IN_TIME, deadline, in_time

__all__ = ["HearingTime", "hearing_calendar", "hearing_due", "hearing_in_time"]


@enum.unique
class HearingTime(enum.Enum):
    """What is timed of a legislative hearing (立法听证会的期限)."""

    NOTICE = "发布立法听证会公告"
    SPEAKERS_CHOSEN = "确定陈述人"
    SPEAKERS_TOLD = "通知陈述人并提供材料"
    OBSERVERS_APPLY = "提出旁听申请"
    OBSERVERS_TOLD = "通知旁听人员参加"
    RECORD_READ = "陈述人查阅听证记录"
    FEEDBACK = "反馈意见采纳情况"

    # Members are single objects: their identity hashes as well as their name, and faster.
    __hash__ = object.__hash__


_AFTER = (HearingTime.RECORD_READ, HearingTime.FEEDBACK)
_FREED = {
    HearingTime.NOTICE: "notice_exemption",
    HearingTime.SPEAKERS_CHOSEN: "free_speakers",
}
_TIMES = questions("hearing_in_time", HearingTime, IN_TIME)
_CHOSEN_WHEN = OpenPoint(
    Text(
        "简易程序中陈述人产生的方式由听证机构安排，确定的期限是否也由其安排没有明文",
        "in the simplified procedure the organ arranges how speakers are chosen; whether also "
        "when is not said",
    ),
    decides=True,
)


def hearing_due(
    what: HearingTime, event: date, *, on: date, profile: Profile | None = None
) -> Deadline:
    """Return the last day for something about a hearing (立法听证会的期限).

    Args:
        what: what is to be done.
        event: the day it is counted from, or back from: the day of the hearing, for the record
            the day it ended, for the feedback the day on which the regulation was adopted.
        on: the day whose law applies.
        profile: the place's own provisions, without which nothing is known.

    Raises:
        FactsError: no profile.
        NotInForceError: no text of the place is known for the day.

    Law: local rules on hearings; 立法法 39 gives no days.
    Limitations: of the ordinary procedure. In the simplified one the announcement has no last
        day: see `hearing_in_time`. A province's text that its cities follow (参照) is not counted
        for them.
    """
    on = day("on", on)
    says = Text(member("what", what, HearingTime).value, english(what))
    place = instance("profile", profile, Profile)
    texts = hearing_texts(place, what.name.lower(), on)
    if not texts:
        raise unknown(says, place, on)
    return deadline(event, texts, says)


def hearing_calendar(
    held: date, *, on: date, profile: Profile | None = None
) -> tuple[tuple[HearingTime, Deadline], ...]:
    """Return the last days before a hearing and after it, in their order (立法听证会日程).

    Args:
        held: the day of the hearing, on which it also ends.
        on: the day whose law applies.
        profile: the place's own provisions, without which nothing is known.

    Raises:
        FactsError: no profile.
        NotInForceError: no text of the place is known for the day.

    Law: local rules on hearings.
    """
    timed = [one for one in HearingTime if one is not HearingTime.FEEDBACK]
    found = ((one, hearing_due(one, held, on=on, profile=profile)) for one in timed)
    return tuple(sorted(found, key=lambda one: one[1].due))


def hearing_in_time(  # noqa: PLR0913  # what, when, of which hearing, by which law
    what: HearingTime,
    done: date,
    *,
    event: date,
    on: date,
    simplified: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether something about a hearing was done in time (按期).

    The simplified procedure is free from the time of the announcement.

    Args:
        what: what was done.
        done: the day it was done.
        event: the day the time is counted from or back from, as for `hearing_due`.
        on: the day whose law applies.
        simplified: whether the simplified procedure was used; whether it may be is asked of
            `hearing_simplified_valid`.
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: something that follows its event done before it, or what comes before it done
            after.

    Law: local rules on hearings.
    Limitations: whether the simplified procedure is free from the day on which speakers are
        chosen is left open where that day has passed.
    """
    on = day("on", on)
    day("event", event)
    day("done", done)
    if member("what", what, HearingTime) in _AFTER and done < event:
        raise FactsError("done", done, f"{event}, the day it is counted from, or later")
    if what not in _AFTER and done > event:
        raise FactsError("done", done, f"{event}, the day of the hearing, or earlier")
    asked = (
        ("what", what),
        ("done", done),
        ("event", event),
        ("simplified", simplified),
        ("profile", profile),
    )
    freed = instance("simplified", simplified, bool) and what in _FREED
    exemption = hearing_texts(profile, _FREED[what], on) if freed else ()
    if exemption and what is HearingTime.NOTICE:
        return decide(_TIMES[what], on, asked, worded(exemption))
    texts = hearing_texts(profile, what.name.lower(), on)
    found = in_time(_TIMES[what], on, asked, done, event, texts, profile)
    if not texts:
        return attrs.evolve(found, open=silent(profile, what.name.lower(), on))
    if exemption and not found.holds:
        return decide(_TIMES[what], on, asked, worded(exemption), (_CHOSEN_WHEN,))
    return found
