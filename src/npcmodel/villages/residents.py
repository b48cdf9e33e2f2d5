"""Urban residents' committees and residents' meetings (居民委员会、居民会议)."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date

import attrs

from npcmodel.checks import count, day, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.law.deadline import Deadline
from npcmodel.law.ruling import Ground, Measure, Question, Result, Ruling, decide, reasons, weigh
from npcmodel.law.saying import said
from npcmodel.law.wording import Lang, Text, language
from npcmodel.params import residents_law
from npcmodel.villages.committees import minority_ground, term_ends, within

__all__ = [
    "ResidentsArea",
    "ResidentsBy",
    "ResidentsMeeting",
    "residents_area",
    "residents_call_valid",
    "residents_committee_valid",
    "residents_decision_valid",
    "residents_electors_valid",
    "residents_meeting_valid",
    "residents_term",
]


@enum.unique
class ResidentsBy(enum.Enum):
    """By whom residents act (居民的参加方式)."""

    RESIDENTS = "全体居民"
    HOUSEHOLDS = "每户派代表"
    GROUPS = "居民小组"


# The committee


@attrs.frozen
class ResidentsArea(Result):
    """Whether a residents' committee is as large as they usually are (设立范围).

    Attributes:
        households: households of its area.
        usual: whether their number lies in the usual range.
        grounds: the provisions; the range is usual (一般), so that none is broken.
        notes: that the number is unusual, where it is.
    """

    households: int
    usual: bool
    grounds: tuple[Ground, ...]
    notes: tuple[Text, ...] = ()

    def explain(self, lang: Lang = "zh") -> str:
        """Return the number and the provisions, a line each."""
        zh = language(lang) == "zh"
        head = f"{self.households}户" if zh else f"households: {self.households}"
        return "\n".join([head, *reasons(lang, self.grounds, (), self.notes)])


def residents_area(households: int, *, on: date) -> ResidentsArea:
    """Return whether a residents' committee has the usual number of households (设立范围).

    The text says as a rule (一般): missing the range is noted and breaks nothing.

    Args:
        households: households of its area.
        on: the day whose law applies.

    Raises:
        FactsError: no households.
        NotInForceError: no text of the provision is known for the day.

    Law: 城市居民委员会组织法 6 I.
    """
    on = day("on", on)
    households = count("households", households, 1)
    low, high = residents_law.LEAST_HOUSEHOLDS.at(on), residents_law.MOST_HOUSEHOLDS.at(on)
    least = Text(f"一般不少于{low.value}户", f"usually at least {low.value} households")
    most = Text(f"一般不多于{high.value}户", f"usually at most {high.value} households")
    usual = low.value <= households <= high.value
    missed = Text(
        f"{households}户不在一般范围之内，不属违反规定",
        f"{households} households are outside the usual range, which breaks nothing",
    )
    grounds = (
        Ground(low.source, holds=True, says=least),
        Ground(high.source, holds=True, says=most),
    )
    return ResidentsArea(households, usual, grounds, () if usual else (missed,))


_COMMITTEE = Question(
    "residents_committee_valid",
    Text("居民委员会的组成符合规定", "the residents' committee is composed as the law asks"),
    Text("居民委员会的组成不符合规定", "the residents' committee is not composed as the law asks"),
)


def residents_committee_valid(members: int, *, on: date, minority: int | None = None) -> Ruling:
    """Rule whether a residents' committee is composed lawfully (居民委员会的组成).

    Args:
        members: chair, vice-chairs and members together, in persons.
        on: the day whose law applies.
        minority: how many belong to the smaller nationalities of the area, in persons; None
            where one nationality alone lives there.

    Raises:
        FactsError: more of the smaller nationalities than members.
        NotInForceError: no text of the provision is known for the day.

    Law: 城市居民委员会组织法 7.
    """
    on = day("on", on)
    members = count("members", members)
    minority = optional(count, "minority", minority, 0, members)
    low, high = residents_law.LEAST_MEMBERS, residents_law.MOST_MEMBERS
    grounds = (
        *within(Measure.MEMBERS, members, low, high, on),
        *minority_ground(minority, residents_law.MINORITY_MEMBER, on),
    )
    return decide(_COMMITTEE, on, (("members", members), ("minority", minority)), grounds)


def residents_term(began: date, *, on: date) -> Deadline:
    """Return when the term of a residents' committee is complete (居民委员会的任期).

    Args:
        began: the day the committee came into being.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 城市居民委员会组织法 8 I.
    Limitations: no text says on which day a term begins; that is the caller's answer.
    """
    return term_ends(began, residents_law.TERM_YEARS, on)


_ELECTORS = Question(
    "residents_electors_valid",
    Text("选举方式符合规定", "the committee is elected by those the law names"),
    Text("选举方式不符合规定", "the committee is not elected by those the law names"),
)


def residents_electors_valid(
    by: ResidentsBy,
    *,
    on: date,
    delegates: Iterable[int] = (),
    wanted: bool = False,
) -> Ruling:
    """Rule whether those elect a residents' committee who may (居民委员会的选举方式).

    All residents with the vote, or a representative of each household; where the residents
    want it, two or three delegates of each residents' group.

    Args:
        by: who elects.
        on: the day whose law applies.
        delegates: how many delegates each group chose, in persons; for groups alone.
        wanted: whether the residents want an election by delegates (根据居民意见).

    Raises:
        FactsError: no delegates where groups elect, or delegates where they do not.
        NotInForceError: no text of the provision is known for the day.

    Law: 城市居民委员会组织法 8 I.
    Limitations: the text gives no majority, no turnout and no surplus of candidates.
    """
    on = day("on", on)
    member("by", by, ResidentsBy)
    instance("wanted", wanted, bool)
    sizes = _delegates(by, delegates)
    groups = by is ResidentsBy.GROUPS
    grounds = said(on, residents_law.ELECTED_BY, holds=wanted or not groups)
    low, high = residents_law.LEAST_DELEGATES, residents_law.MOST_DELEGATES
    for size in sizes:
        grounds += within(Measure.DELEGATES, size, low, high, on)
    asked = (("by", by), ("delegates", sizes), ("wanted", wanted))
    return decide(_ELECTORS, on, asked, grounds)


def _delegates(by: ResidentsBy, delegates: Iterable[int]) -> tuple[int, ...]:
    if isinstance(delegates, str | bytes) or not isinstance(delegates, Iterable):
        raise FactsError("delegates", delegates, "a sequence of numbers")
    sizes = tuple(count("delegates", size) for size in delegates)
    if (by is ResidentsBy.GROUPS) is not bool(sizes):
        expected = "the delegates of each group where groups act, and none where they do not"
        raise FactsError("delegates", sizes, expected)
    return sizes


# The meeting


@attrs.frozen
class ResidentsMeeting:
    """A residents' meeting, and who attends it (居民会议).

    Attributes:
        by: who takes part: all residents, a representative of each household, or delegates of
            the residents' groups.
        entitled: residents of eighteen or more, households' representatives, or delegates that
            the groups chose, in persons.
        present: those of them who attend, in persons.
        delegates: how many delegates each group chose, in persons; for groups alone.

    Raises:
        FactsError: nobody entitled, more present than entitled, delegates where groups do not
            act, or delegates that do not add up.
    """

    by: ResidentsBy
    entitled: int
    present: int
    delegates: tuple[int, ...] = ()

    def __attrs_post_init__(self) -> None:
        member("by", self.by, ResidentsBy)
        entitled = count("entitled", self.entitled, 1)
        object.__setattr__(self, "entitled", entitled)
        object.__setattr__(self, "present", count("present", self.present, 0, entitled))
        sizes = _delegates(self.by, self.delegates)
        object.__setattr__(self, "delegates", sizes)
        if sizes and sum(sizes) != entitled:
            raise FactsError("delegates", sizes, f"{entitled} delegates, those entitled")


_MEETING = Question(
    "residents_meeting_valid",
    Text("会议可以举行", "the meeting may be held"),
    Text("会议不得举行", "the meeting may not be held"),
)
_DECISION = Question(
    "residents_decision_valid",
    Text("决定通过", "the decision is carried"),
    Text("决定未通过", "the decision is not carried"),
)
_QUORUMS = {
    ResidentsBy.RESIDENTS: residents_law.RESIDENTS_QUORUM,
    ResidentsBy.HOUSEHOLDS: residents_law.HOUSEHOLDS_QUORUM,
    ResidentsBy.GROUPS: residents_law.DELEGATES_QUORUM,
}


def residents_meeting_valid(meeting: ResidentsMeeting, *, on: date) -> Ruling:
    """Rule whether a residents' meeting may be held (居民会议的举行).

    More than half of those entitled must attend: residents, representatives of households, or
    delegates of the groups, two or three from each.

    Args:
        meeting: the meeting, and who attends it.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 城市居民委员会组织法 9 II, III.
    """
    on = day("on", on)
    instance("meeting", meeting, ResidentsMeeting)
    return decide(_MEETING, on, (("meeting", meeting),), _attended(meeting, on))


def residents_decision_valid(meeting: ResidentsMeeting, *, yes: int, on: date) -> Ruling:
    """Rule whether a residents' meeting has carried a decision (居民会议的决定).

    Args:
        meeting: the meeting, and who attends it.
        yes: those who agree, in persons.
        on: the day whose law applies.

    Raises:
        FactsError: more who agree than attend.
        NotInForceError: no text of the provision is known for the day.

    Law: 城市居民委员会组织法 9 II, III.
    """
    on = day("on", on)
    instance("meeting", meeting, ResidentsMeeting)
    yes = count("yes", yes, 0, meeting.present)
    grounds, needed = _attended(meeting, on), residents_law.MEETING_MAJORITY.at(on)
    if meeting.present:  # of nobody there is no half
        votes = weigh(needed.source, needed.value, Measure.YES_VOTES, yes, meeting.present)
        grounds += (votes,)
    return decide(_DECISION, on, (("meeting", meeting), ("yes", yes)), grounds)


def _attended(meeting: ResidentsMeeting, on: date) -> tuple[Ground, ...]:
    needed = _QUORUMS[meeting.by].at(on)
    by, size = Measure.PRESENT, meeting.entitled
    grounds: tuple[Ground, ...] = (weigh(needed.source, needed.value, by, meeting.present, size),)
    low, high = residents_law.LEAST_IN_MEETING, residents_law.MOST_IN_MEETING
    for number in meeting.delegates:
        grounds += within(Measure.DELEGATES, number, low, high, on)
    return grounds


_CALL = Question(
    "residents_call_valid",
    Text("应当召集居民会议", "the meeting must be called"),
    Text("提议的不足，不必召集居民会议", "too few propose it: the meeting need not be called"),
)
_CALLS = {
    ResidentsBy.RESIDENTS: (residents_law.CALL_BY_RESIDENTS, Measure.SIGNERS),
    ResidentsBy.HOUSEHOLDS: (residents_law.CALL_BY_HOUSEHOLDS, Measure.HOUSEHOLDS),
    ResidentsBy.GROUPS: (residents_law.CALL_BY_GROUPS, Measure.GROUPS),
}


def residents_call_valid(proposing: int, total: int, *, by: ResidentsBy, on: date) -> Ruling:
    """Rule whether a residents' meeting must be called on a proposal (提议召集居民会议).

    Args:
        proposing: residents of eighteen or more (in persons), households or residents' groups
            that propose it.
        total: all of them.
        by: which of the three they are.
        on: the day whose law applies.

    Raises:
        FactsError: more that propose it than there are, or none that could.
        NotInForceError: no text of the provision is known for the day.

    Law: 城市居民委员会组织法 10 II.
    """
    on = day("on", on)
    total = count("total", total, 1)
    proposing = count("proposing", proposing, 0, total)
    law, measure = _CALLS[member("by", by, ResidentsBy)]
    needed = law.at(on)
    ground = weigh(needed.source, needed.value, measure, proposing, total)
    asked = (("proposing", proposing), ("total", total), ("by", by))
    return decide(_CALL, on, asked, (ground,))
