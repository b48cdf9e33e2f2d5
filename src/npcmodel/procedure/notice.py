"""Notice of a meeting (会议通知)."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from npcmodel.checks import day, instance, member
from npcmodel.dates.periods import days_before, months_before
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Tier
from npcmodel.facts.meetings import MeetingKind
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground, OpenPoint, Question, Ruling, decide
from npcmodel.law.wording import Text
from npcmodel.params import npc_rules, npcsc_rules
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.sources import asked_whom, local
from npcmodel.sitting.spans import last_day

__all__ = ["notice_in_time"]

_NOTICE = Question(
    "notice_in_time",
    Text("通知及时", "the notice is in time"),
    Text("通知迟延", "the notice is late"),
)
_NO_NOTICE_TEXT = OpenPoint(
    Text("法律没有规定该机构会议的通知期限", "the statutes give no time of notice for this body"),
    decides=True,
)
_NO_EXEMPTION = OpenPoint(
    Text(
        "该规定没有把临时召集的会议除外，按通知期限判断",
        "the text does not except extraordinary meetings; the time of notice was applied",
    )
)


def notice_in_time(  # noqa: PLR0913  # who meets, when told, when held, and by which law
    roll: Roll,
    *,
    notified: date,
    opens: date,
    on: date,
    kind: MeetingKind = MeetingKind.ORDINARY,
    special: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether members were told of a meeting in time (会议通知).

    Args:
        roll: the body that meets.
        notified: the day on which its members were told day and agenda.
        opens: the first day of the meeting.
        on: the day whose law applies.
        kind: ordinary or extraordinary; the latter need no time of notice where a text says so,
            and keep it where none does.
        special: whether there were the special circumstances in which a text asks for no time
            (特殊情况除外); where none does, they change nothing.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: told after the meeting opened.
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大议事规则 6; 全国人大常委会议事规则 9; local texts.
    Limitations: an hour is not counted: the day of notice is a whole day. Local bodies without
        a text of their own stay open. What makes circumstances special no text says.
    """
    on = day("on", on)
    instance("roll", roll, Roll)
    member("kind", kind, MeetingKind)
    instance("special", special, bool)
    if day("notified", notified) > day("opens", opens):
        raise FactsError("notified", notified, f"{opens}, the day it opens, or earlier")
    latest = _latest(roll, opens, on, profile)
    usual: tuple[Text, ...] = ()
    exempt = _exempt(roll, on, profile) if kind is MeetingKind.EXTRAORDINARY else ()
    if special:
        found = local(profile, roll, "notice_special", on)
        exempt += tuple(one.provision for one in found)
    grounds = tuple(Ground(one.source, holds=True, says=one.value) for one in exempt)
    freed = {one.source.edition for one in exempt}
    points: tuple[OpenPoint, ...] = ()
    for last, one in latest:
        if one.source.edition not in freed:
            says = Text(f"最迟{last}通知", f"notice by {last}")
            holds = one.soft or notified <= last
            grounds = (*grounds, Ground(one.source, holds=holds, says=says))
            usual += (_unusual(last, one.source),) if one.soft and notified > last else ()
            points = (_NO_EXEMPTION,) if kind is MeetingKind.EXTRAORDINARY else ()
    if not grounds:
        points = (_NO_NOTICE_TEXT,)
    asked = (
        ("roll", roll),
        ("notified", notified),
        ("opens", opens),
        ("kind", kind),
        ("special", special),
        ("profile", profile),
    )
    places = (
        *local(profile, roll, "notice_days", on),
        *local(profile, roll, "notice", on),
    )
    notes = (*usual, *asked_whom(roll, profile, places))
    return decide(_NOTICE, on, asked, grounds, points, notes)


def _exempt(roll: Roll, on: date, profile: Profile | None) -> tuple[Provision[Text], ...]:
    """The provisions that free extraordinary meetings, each from the time of its own text."""
    if roll.level.tier is Tier.NATIONAL and roll.body is Body.CONGRESS:
        return (npc_rules.NOTICE_EXEMPTION.at(on),)
    if roll.level.tier is Tier.NATIONAL and roll.body is Body.STANDING_COMMITTEE:
        return (npcsc_rules.NOTICE_EXEMPTION.at(on),)
    return tuple(one.provision for one in local(profile, roll, "notice_exemption", on))


def _unusual(last: date, source: Citation) -> Text:
    """Return the note on a notice later than usual (一般)."""
    return Text(
        f"迟于一般期限{last}（{source}）", f"later than usual, {last} [{source.said('en')}]"
    )


class _Latest(NamedTuple):
    source: Citation
    soft: bool = False


def _latest(
    roll: Roll, opens: date, on: date, profile: Profile | None
) -> list[tuple[date, _Latest]]:
    """The last day for the notice by each text that gives one, and whether it is only usual."""
    found: list[tuple[date, _Latest]] = []
    if roll.level.tier is Tier.NATIONAL and roll.body is Body.CONGRESS:
        month = npc_rules.NOTICE_MONTHS.at(on)
        found.append((months_before(opens, month.value), _Latest(month.source)))
    elif roll.level.tier is Tier.NATIONAL and roll.body is Body.STANDING_COMMITTEE:
        days = npcsc_rules.NOTICE_DAYS.at(on)
        found.append((days_before(opens, days.value), _Latest(days.source)))
    for place in local(profile, roll, "notice_days", on):
        one = place.provision
        found.append((days_before(opens, one.value), _Latest(one.source)))
    for place in local(profile, roll, "notice", on):
        one = place.provision
        found.append((last_day(opens, one.value), _Latest(one.source, one.value.soft)))
    return found
