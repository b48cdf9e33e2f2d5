"""When so many mandates have ended that a body can no longer meet (无法召开会议)."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date

import attrs

from npcmodel.checks import count, day, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body, Roll
from npcmodel.law.ruling import (
    Ground,
    Measure,
    OpenPoint,
    Question,
    Result,
    Ruling,
    decide,
    reasons,
    weigh,
)
from npcmodel.law.statutes import AFTER_NEWEST
from npcmodel.law.wording import Lang, Text, language, term
from npcmodel.mandates.roster import Roster, RosterStep
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.opening import quorum

__all__ = ["LostQuorum", "QuorumBase", "lost_quorum", "meeting_possible"]


@enum.unique
class QuorumBase(enum.Enum):
    """Of which number the quorum of a shrunken body is a share (法定人数的基数).

    The statutes say all deputies (全体代表), all members (全体组成人员). This library reads them
    as those in office; when bodies broke down, those who had been elected were taken.
    """

    IN_OFFICE = "实有人数"
    ELECTED = "选出人数"


_POSSIBLE = Question(
    "meeting_possible",
    Text("会议可能举行", "the body can still meet"),
    Text("会议无法举行", "the body can no longer meet"),
)


def _doubt(roll: Roll, elected: int, short: int, *, decides: bool) -> OpenPoint:
    says = Text(
        f"基数是实有{roll.members}人还是选出{elected}人，条文没有说明；以选出人数为基数差{short}人",
        f"the text does not say whether the base is the {roll.members} in office or the {elected} "
        f"elected; of those elected, {short} are short",
    )
    return OpenPoint(says, decides=decides)


def meeting_possible(
    roll: Roll,
    *,
    elected: int,
    on: date,
    base: QuorumBase | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a body can still reach its quorum, if all who can be present are (能否召开).

    Args:
        roll: the body with its members in office.
        elected: how many had been elected to it, in persons; at least those who can be present.
        on: the day whose law applies.
        base: of which number the quorum is a share; None asks both readings, and leaves the
            ruling open where they part.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: fewer elected than can be present.
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大议事规则 4; 全国人大常委会议事规则 7; 地方组织法 14 IV, 51 III.
    Limitations: what happens to a body that can no longer meet has no text; in 2016 the NPC
        Standing Committee set up a preparatory group (筹备组) for a province.
    """
    on = day("on", on)
    instance("roll", roll, Roll)
    elected = count("elected", elected, max(1, roll.able))
    optional(member, "base", base, QuorumBase)
    in_office = quorum(roll, present=roll.able, on=on, profile=profile)
    # Members may be more than were elected: an end not announced, and the successor's seat.
    whole = attrs.evolve(roll, members=elected, suspended=min(roll.suspended, elected - roll.able))
    of_all = quorum(whole, present=roll.able, on=on, profile=profile)
    chosen = of_all if base is QuorumBase.ELECTED else in_office
    grounds, points = chosen.grounds, chosen.open
    parted = in_office.holds and not of_all.holds
    if parted:
        short = max(ground.missing for ground in of_all.grounds)
        points = (*points, _doubt(roll, elected, short, decides=base is None))
    asked = (("roll", roll), ("elected", elected), ("base", base), ("profile", profile))
    notes = tuple(note for note in chosen.notes if note is not AFTER_NEWEST)
    return decide(_POSSIBLE, on, asked, grounds, points, notes)


@attrs.frozen
class LostQuorum(Result):
    """On which day a body could no longer meet, and by how many it fell short (不足法定人数).

    Attributes:
        base: of which number the quorum was taken.
        elected: how many had been elected to the body, in persons.
        lost_on: the first day on which too few remained; None where there was none.
        remaining: how many could be present on that day, or where none was lost, in the end.
        required: how many had to be present, in persons.
        short: how many were missing, in persons; 0 where none was.
        regained_on: the first day after it on which enough were there again; None where none was.
        grounds: the provisions, with the numbers of that day.
        open: doubts of the texts.
        notes: what else to know, such as whose texts were asked.
    """

    base: QuorumBase
    elected: int
    lost_on: date | None
    remaining: int
    required: int
    short: int
    regained_on: date | None
    grounds: tuple[Ground, ...]
    open: tuple[OpenPoint, ...] = ()
    notes: tuple[Text, ...] = ()

    def explain(self, lang: Lang = "zh") -> str:
        """Return the days, the provisions, the doubts and the notes, a line each."""
        zh = language(lang) == "zh"
        if self.lost_on is None:
            lines = ["一直达到法定人数" if zh else "the quorum was in reach throughout"]
        else:
            lines = [
                f"自{self.lost_on}起不足法定人数，差{self.short}人"
                if zh
                else f"from {self.lost_on} the quorum was out of reach, {self.short} short"
            ]
        if self.regained_on is not None:
            again = self.regained_on
            lines.append(f"{again}起恢复" if zh else f"in reach again from {again}")
        base = term(self.base, lang)
        lines.append(f"基数：{base}" if zh else f"base: {base}")
        return "\n".join([*lines, *reasons(lang, self.grounds, self.open, self.notes)])


_OTHER_BASE = OpenPoint(
    Text(
        "法定人数以实有人数还是以选出人数为基数，条文没有说明，由提问者选定",
        "the text does not say whether those in office or those elected are the base; whoever "
        "asks chose",
    )
)
_OTHER_END = OpenPoint(
    Text(
        "代表资格自终止之日还是自公告之日起不计入，条文没有说明，由提问者选定；去世（2025年起）、迁出"
        "或者调离（2020年起）的，资格自然终止、自行终止，不待公告",
        "the text does not say whether a mandate counts until it ends or until that is announced; "
        "whoever asks chose. By death (from 2025) and by moving away (from 2020) it ends of "
        "itself, announced or not",
    )
)


def lost_quorum(  # noqa: PLR0913  # the numbers, the reading, and by which law
    roster: Roster,
    *,
    elected: int,
    base: QuorumBase,
    on: date,
    body: Body = Body.CONGRESS,
    profile: Profile | None = None,
) -> LostQuorum:
    """Return the day on which too few remained for a quorum, and how many were short (法定人数).

    Args:
        roster: who was in office from day to day; of a standing committee, the mandates of its
            members, whose posts fall with them. It should begin when all were in office.
        elected: how many had been elected to the body, in persons; those whose end waits for
            its announcement aside, at least as many as were ever in office at once.
        base: of which number the quorum is a share.
        on: the day whose law applies, whatever the days of the roster.
        body: the congress, or its standing committee.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: fewer elected than were ever in office, those aside whose end waits for its
            announcement; or a body to which no text asked gives a quorum.
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大议事规则 4; 全国人大常委会议事规则 7; 地方组织法 14 IV, 51 III.
    """
    on = day("on", on)
    instance("roster", roster, Roster)
    # A successor may be confirmed before the predecessor's end is announced.
    seated = (step.members - step.unannounced for step in roster.steps)
    elected = count("elected", elected, max(1, *seated))
    member("base", base, QuorumBase)
    asked = quorum(Roll(body, roster.level, elected), present=0, on=on, profile=profile)
    if not asked.grounds:
        raise FactsError("body", body, "a body that the texts give a quorum")
    lost: tuple[Ground, ...] = ()
    grounds: tuple[Ground, ...] = ()
    lost_on = regained_on = None
    for step in roster.steps:
        grounds = _weighed(asked.grounds, step, elected, base)
        enough = all(ground.holds for ground in grounds)
        if lost_on is None and not enough:
            lost, lost_on = grounds, step.day
        elif lost_on is not None and enough:
            regained_on = step.day
            break
    shown = lost or grounds
    points = (_OTHER_BASE, _OTHER_END)
    hardest = max(shown, key=lambda ground: ground.required or 0)
    return LostQuorum(
        base,
        elected,
        lost_on,
        hardest.count or 0,
        hardest.required or 0,
        hardest.missing,
        regained_on,
        shown,
        points,
        asked.notes,
    )


def _weighed(
    grounds: Iterable[Ground], step: RosterStep, elected: int, base: QuorumBase
) -> tuple[Ground, ...]:
    """Return the grounds with the numbers of a step; an empty body needs one member at least."""
    size = elected if base is QuorumBase.ELECTED else max(1, step.members)
    return tuple(
        weigh(ground.citation, ground.share, Measure.PRESENT, step.able, size)
        for ground in grounds
        if ground.share is not None
    )
