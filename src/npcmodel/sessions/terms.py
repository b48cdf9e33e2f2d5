"""How a term begins, and who may move a session."""

from __future__ import annotations

from datetime import date

import attrs

from npcmodel.checks import day, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.deadline import Deadline
from npcmodel.law.ruling import Ground, Question, Result, Ruling, decide
from npcmodel.law.wording import Text
from npcmodel.params import npc_rules, organic_law
from npcmodel.profiles.parts import TimeUnit
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.sources import local
from npcmodel.sitting.spans import deadline, timed

__all__ = ["Presider", "first_session_due", "preparatory_presider", "session_move_valid"]


def first_session_due(
    elected: date, *, level: Level, on: date, profile: Profile | None = None
) -> Deadline:
    """Return the last day for the first session of a new term (每届第一次会议的期限).

    Args:
        elected: the day on which the election of the deputies was completed.
        level: the level of the congress.
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大议事规则 3; 地方组织法 20.
    Limitations: no text says on which day an election is completed; that is the caller's answer.
    """
    on = day("on", on)
    elected = day("elected", elected)
    member("level", level, Level)
    national = level is Level.NATIONAL
    rule = npc_rules.FIRST_SESSION_MONTHS if national else organic_law.FIRST_SESSION_MONTHS
    places = local(profile, Roll(Body.CONGRESS, level, 1), "first_session_months", on)
    provisions = [place.provision for place in places]
    if not provisions or on >= rule.versions.first:
        provisions.insert(0, rule.at(on))
    says = Text("代表选举完成后的期限内", "in time after the completed election")
    return deadline(elected, [timed(one, TimeUnit.MONTHS) for one in provisions], says)


_MOVE = Question(
    "session_move_valid",
    Text("该机构可以决定提前或者推迟会议", "this body may move the session"),
    Text("该机构不得决定提前或者推迟会议", "this body may not move the session"),
)
_FIX_DAY = Question(
    "session_move_valid",
    Text(
        "该机构可以另行决定会议提前或者推迟的日期", "this body may fix the day of a moved session"
    ),
    Text(
        "该机构不得决定会议提前或者推迟的日期", "this body may not fix the day of a moved session"
    ),
)
_DAY_ONLY = Text(
    "主任会议（委员长会议）只能另行决定日期，是否提前或者推迟由常务委员会决定",
    "the council of chairpersons fixes the day alone; that the session is moved is for the "
    "standing committee to decide",
)
_PUBLISH = Text("提前或者推迟的日期应当公布", "the day the session is moved to must be published")


def session_move_valid(by: Body, *, level: Level, on: date, authorised: bool = False) -> Ruling:
    """Rule whether a body may move a session in special circumstances (提前或者推迟召开会议).

    Of the council of chairpersons it is asked only whether it may fix the day: that the
    session moves at all is for the standing committee to decide.

    Args:
        by: the body that decides: the standing committee, the council of chairpersons that it
            authorises, or a township's presidium.
        level: the level of the congress.
        on: the day whose law applies.
        authorised: whether the standing committee, having decided to move the session, authorised
            the council of chairpersons to fix the day.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大议事规则 2 II; 地方组织法 14 II.
    Limitations: how far a session may be moved (适当) has no number; the year's own duty stays.
    """
    on = day("on", on)
    member("by", by, Body)
    member("level", level, Level)
    instance("authorised", authorised, bool)
    rule = npc_rules.SESSION_MOVED if level is Level.NATIONAL else organic_law.SESSION_MOVED
    provision = rule.at(on)
    if level.tier is Tier.TOWNSHIP:
        holds = by is Body.PRESIDIUM
    else:
        council = by is Body.COUNCIL_OF_CHAIRPERSONS and authorised
        holds = by is Body.STANDING_COMMITTEE or council
    ground = Ground(provision.source, holds=holds, says=provision.value)
    asked = (("by", by), ("level", level), ("authorised", authorised))
    question, notes = _MOVE, (_PUBLISH,) if holds else ()
    if by is Body.COUNCIL_OF_CHAIRPERSONS:
        question, notes = _FIX_DAY, (_DAY_ONLY, *notes)
    return decide(question, on, asked, (ground,), notes=notes)


@attrs.frozen
class Presider(Result):
    """Who presides (主持).

    Attributes:
        body: the body that presides.
        previous: whether it is that of the term before.
        grounds: the provisions.
    """

    body: Body
    previous: bool
    grounds: tuple[Ground, ...]


def preparatory_presider(level: Level, *, on: date, first_session: bool = False) -> Presider:
    """Return who presides over the preparatory meeting (预备会议).

    Args:
        level: the level of the congress, county and up.
        on: the day whose law applies.
        first_session: whether it precedes the first session of a term.

    Raises:
        FactsError: a township, for which national law knows no preparatory meeting.
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大议事规则 8 II; 地方组织法 17 II.
    """
    on = day("on", on)
    member("level", level, Level)
    instance("first_session", first_session, bool)
    if level.tier is Tier.TOWNSHIP:
        raise FactsError("level", level, "a level from the county up")
    national = level is Level.NATIONAL
    provision = (npc_rules if national else organic_law).PREPARATORY_MEETING.at(on)
    ground = Ground(provision.source, holds=True, says=provision.value)
    return Presider(Body.STANDING_COMMITTEE, first_session, (ground,))
