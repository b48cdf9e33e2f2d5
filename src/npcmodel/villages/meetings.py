"""The villagers' assembly, the representatives' meeting and the groups' meetings."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from npcmodel.checks import count, day, instance, member
from npcmodel.dates.periods import days_before
from npcmodel.errors import FactsError
from npcmodel.facts.people import VillageSigners
from npcmodel.law.deadline import Deadline
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import (
    Ground,
    Measure,
    OpenPoint,
    Question,
    Ruling,
    Share,
    decide,
    weigh,
)
from npcmodel.law.wording import Text
from npcmodel.params import villages_law

__all__ = [
    "RepresentativesMeeting",
    "VillageForum",
    "VillagersMeeting",
    "assembly_notice_due",
    "village_call_valid",
    "village_decision_valid",
    "village_meeting_valid",
]


@enum.unique
class VillageForum(enum.Enum):
    """Where villagers decide together (村民议事会议)."""

    ASSEMBLY = "村民会议"
    REPRESENTATIVES = "村民代表会议"
    GROUP = "村民小组会议"


@attrs.frozen
class VillagersMeeting:
    """A villagers' assembly, or the meeting of one of their groups, and who attends it (到会).

    Villagers come themselves or are there for their household; either number may open it.

    Attributes:
        forum: `VillageForum.ASSEMBLY` of the village, or `VillageForum.GROUP` of one group.
        adults: villagers of eighteen or more, of the village or the group, in persons.
        present: those attending, representatives of households included, in persons.
        households: households of the village or the group.
        represented: households of which a representative attends.

    Raises:
        FactsError: another forum, nobody there could be, more present than there are, or more
            households represented than persons present.
    """

    forum: VillageForum
    adults: int
    present: int
    households: int
    represented: int

    def __attrs_post_init__(self) -> None:
        member("forum", self.forum, VillageForum)
        if self.forum is VillageForum.REPRESENTATIVES:
            expected = "ASSEMBLY or GROUP; representatives have a RepresentativesMeeting"
            raise FactsError("forum", self.forum, expected)
        adults = count("adults", self.adults, 1)
        households = count("households", self.households, 1)
        present = count("present", self.present, 0, adults)
        represented = count("represented", self.represented, 0, min(households, present))
        for field, value in (
            ("adults", adults),
            ("present", present),
            ("households", households),
            ("represented", represented),
        ):
            object.__setattr__(self, field, value)


@attrs.frozen
class RepresentativesMeeting:
    """A meeting of the representatives and the villagers' committee (村民代表会议).

    Attributes:
        members: who belongs to it: the committee and the representatives, in persons.
        present: those attending, in persons.

    Raises:
        FactsError: nobody belongs to it, or more attend than belong to it.
    """

    members: int
    present: int

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "members", count("members", self.members, 1))
        object.__setattr__(self, "present", count("present", self.present, 0, self.members))


_MEETING = Question(
    "village_meeting_valid",
    Text("会议可以举行", "the meeting may be held"),
    Text("到会人数不足，会议不能举行", "too few attend: the meeting may not be held"),
)
_DECISION = Question(
    "village_decision_valid",
    Text("决定通过", "the decision is carried"),
    Text("决定未通过", "the decision is not carried"),
)
_OTHER_LAW = Text(
    "法律对召开村民会议及作出决定另有规定的，依照其规定",
    "where another law says otherwise of the assembly and its decisions, that law applies",
)
_MAJORITIES = {
    VillageForum.ASSEMBLY: villages_law.ASSEMBLY_MAJORITY,
    VillageForum.GROUP: villages_law.GROUP_MAJORITY,
}


def village_meeting_valid(
    meeting: VillagersMeeting | RepresentativesMeeting, *, on: date
) -> Ruling:
    """Rule whether enough attend a village meeting (到会人数).

    The assembly takes more than half of the adult villagers, or representatives of two thirds
    of the households; a group two thirds of either; the representatives' meeting two thirds of
    those who belong to it.

    Args:
        meeting: the meeting, and who attends it.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 村民委员会组织法 22 I, 26 II, 28 I.
    Limitations: other laws may ask more of the assembly for matters of their own.
    """
    on = day("on", on)
    instance("meeting", meeting, (VillagersMeeting, RepresentativesMeeting))
    return decide(
        _MEETING, on, (("meeting", meeting),), _attended(meeting, on), (), _notes(meeting)
    )


def village_decision_valid(
    meeting: VillagersMeeting | RepresentativesMeeting, *, yes: int, on: date
) -> Ruling:
    """Rule whether a village meeting has carried a decision (决定的通过).

    Enough must attend, and more than half of those attending must agree; abstentions weigh
    as no. Representatives of households count as persons.

    Args:
        meeting: the meeting, and who attends it.
        yes: those who agree, in persons.
        on: the day whose law applies.

    Raises:
        FactsError: more who agree than attend.
        NotInForceError: no text of the provision is known for the day.

    Law: 村民委员会组织法 22 I, 26 II, 28 I.
    Limitations: whether the matter is one for that meeting, and whether the assembly authorised
        the representatives (24 II), is not asked.
    """
    on = day("on", on)
    instance("meeting", meeting, (VillagersMeeting, RepresentativesMeeting))
    yes = count("yes", yes, 0, meeting.present)
    grounds = _attended(meeting, on)
    if isinstance(meeting, RepresentativesMeeting):
        needed = villages_law.REPRESENTATIVES_MAJORITY.at(on)
    else:
        needed = _MAJORITIES[meeting.forum].at(on)
    if meeting.present:  # of nobody there is no half
        votes = weigh(needed.source, needed.value, Measure.YES_VOTES, yes, meeting.present)
        grounds = (*grounds, votes)
    return decide(_DECISION, on, (("meeting", meeting), ("yes", yes)), grounds, (), _notes(meeting))


def _notes(meeting: VillagersMeeting | RepresentativesMeeting) -> tuple[Text, ...]:
    assembly = isinstance(meeting, VillagersMeeting) and meeting.forum is VillageForum.ASSEMBLY
    return (_OTHER_LAW,) if assembly else ()


def _attended(meeting: VillagersMeeting | RepresentativesMeeting, on: date) -> tuple[Ground, ...]:
    """The quorum; of two ways to meet it that which is met, both where neither is."""
    if isinstance(meeting, RepresentativesMeeting):
        return (_quorum(villages_law.REPRESENTATIVES_QUORUM, meeting.present, meeting.members, on),)
    group = meeting.forum is VillageForum.GROUP
    adults = villages_law.GROUP_QUORUM if group else villages_law.ASSEMBLY_QUORUM
    houses = villages_law.GROUP_HOUSEHOLDS if group else villages_law.ASSEMBLY_HOUSEHOLDS
    both = (
        _quorum(adults, meeting.present, meeting.adults, on),
        _quorum(houses, meeting.represented, meeting.households, on, Measure.HOUSEHOLDS),
    )
    return tuple(one for one in both if one.holds) or both


def _quorum(
    law: Parameter[Share],
    number: int,
    size: int,
    on: date,
    measure: Measure = Measure.PRESENT,
) -> Ground:
    needed = law.at(on)
    return weigh(needed.source, needed.value, measure, number, size)


# Who may have a meeting called

_CALL = Question(
    "village_call_valid",
    Text("应当召集会议", "the meeting must be called"),
    Text("提议人数不足，不必召集会议", "too few propose it: the meeting need not be called"),
)
_WHICH_VILLAGERS = OpenPoint(
    Text(
        "此处“村民”是否限于十八周岁以上的村民，条文没有写明",
        "whether “villagers” here are those of eighteen or more is not said",
    )
)
_CALLS = {
    (VillageForum.ASSEMBLY, VillageSigners.VILLAGERS): villages_law.ASSEMBLY_BY_VILLAGERS,
    (
        VillageForum.ASSEMBLY,
        VillageSigners.REPRESENTATIVES,
    ): villages_law.ASSEMBLY_BY_REPRESENTATIVES,
    (
        VillageForum.REPRESENTATIVES,
        VillageSigners.REPRESENTATIVES,
    ): villages_law.MEETING_BY_REPRESENTATIVES,
}


def village_call_valid(
    forum: VillageForum, signers: int, total: int, *, by: VillageSigners, on: date
) -> Ruling:
    """Rule whether a village meeting must be called on a proposal (提议召集会议).

    Args:
        forum: which meeting is to be called.
        signers: who propose it, in persons.
        total: all who could, in persons.
        by: villagers, or representatives; of the representatives' meeting these alone.
        on: the day whose law applies.

    Raises:
        FactsError: more signers than there are, nobody who could sign, or signers whose
            proposal no text speaks of.
        NotInForceError: no text of the provision is known for the day.

    Law: 村民委员会组织法 21 II, 26 I.
    """
    on = day("on", on)
    total = count("total", total, 1)
    signers = count("signers", signers, 0, total)
    key = (member("forum", forum, VillageForum), member("by", by, VillageSigners))
    if forum is VillageForum.GROUP:
        raise FactsError("forum", forum, "ASSEMBLY or REPRESENTATIVES: no text on a group's calls")
    if key not in _CALLS:
        names = " or ".join(one.name for where, one in _CALLS if where is forum)
        raise FactsError("by", by, f"{names} for {forum.name}")
    needed = _CALLS[key].at(on)
    ground = weigh(needed.source, needed.value, Measure.SIGNERS, signers, total)
    points = (_WHICH_VILLAGERS,) if by is VillageSigners.VILLAGERS else ()
    asked = (("forum", forum), ("signers", signers), ("total", total), ("by", by))
    return decide(_CALL, on, asked, (ground,), points)


def assembly_notice_due(meeting: date, *, on: date) -> Deadline:
    """Return the last day to give notice of a villagers' assembly (村民会议的通知).

    Args:
        meeting: the day of the assembly.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 村民委员会组织法 21 II.
    """
    needed = villages_law.ASSEMBLY_NOTICE_DAYS.at(day("on", on))
    meeting = day("meeting", meeting)
    number = needed.value
    return Deadline(
        days_before(meeting, number),
        meeting,
        Text(f"{meeting}的{number}日前", f"{number} days before {meeting}"),
        (Ground(needed.source, holds=True, says=villages_law.ASSEMBLY_NOTICE_DAYS.says),),
    )
