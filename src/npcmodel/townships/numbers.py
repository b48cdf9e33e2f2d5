"""Numbers that statute and local texts give townships (数目)."""

from __future__ import annotations

import enum
from datetime import date
from typing import Any

import attrs

from npcmodel.checks import count, day, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Tier
from npcmodel.facts.meetings import MeetingKind
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import (
    Base,
    Bound,
    Ground,
    Measure,
    OpenPoint,
    Question,
    Ruling,
    Share,
    decide,
    weigh,
)
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text
from npcmodel.params import (
    deputies_status,
    organic_bills,
    organic_duties,
    organic_law,
    organic_presidium,
)
from npcmodel.profiles.parts import Limit
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import LAWFUL_NUMBER, NO_TEXT, Limits, bounds, limited, questions
from npcmodel.sitting.places import unread
from npcmodel.townships.texts import of_place, with_national

__all__ = [
    "TownshipNumber",
    "session_days_valid",
    "township_absences_valid",
    "township_interpellation_valid",
    "township_number_valid",
    "township_observers_valid",
]


@enum.unique
class TownshipNumber(enum.Enum):
    """What numbers are set for in a township's congress (乡镇人大的数目)."""

    CHAIRS = "乡镇人大主席"
    VICE_CHAIRS = "乡镇人大副主席"
    PRESIDIUM_CALLERS = "联名提议临时召集主席团会议的成员"
    VICE_POST_SURPLUS = "副职候选人多于应选人数的人数"
    GROUPS = "组成乡镇代表小组的代表"


_MEASURES = {
    TownshipNumber.CHAIRS: Measure.MEMBERS,
    TownshipNumber.VICE_CHAIRS: Measure.MEMBERS,
    TownshipNumber.PRESIDIUM_CALLERS: Measure.SIGNERS,
    TownshipNumber.VICE_POST_SURPLUS: Measure.CANDIDATES,
    TownshipNumber.GROUPS: Measure.MEMBERS,
}
_NATIONAL: dict[TownshipNumber, Parameter[Any]] = {
    TownshipNumber.CHAIRS: organic_presidium.CHAIR_MEMBERS,
    TownshipNumber.VICE_CHAIRS: organic_presidium.MOST_VICE_CHAIR_MEMBERS,
    TownshipNumber.VICE_POST_SURPLUS: organic_law.DEPUTY_POST_CANDIDATES,
    TownshipNumber.GROUPS: organic_duties.GROUP_MEMBERS,
}
_NUMBERS = questions("township_number_valid", TownshipNumber, LAWFUL_NUMBER)


def township_number_valid(
    what: TownshipNumber,
    number: int,
    *,
    on: date,
    by_election: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a number is one that the texts on townships allow (数目).

    Args:
        what: what is counted.
        number: how many, in persons; of deputy posts, how many more candidates than seats.
        on: the day whose law applies.
        by_election: of deputy posts, whether they are filled at a by-election (补选), at which
            there may be as many candidates as seats, or more.
        profile: the place's own provisions; None asks national law alone, which does not speak
            of who calls a meeting of the presidium.

    Raises:
        FactsError: a number that is no count, or a by-election of something else than deputy
            posts.
        NotInForceError: no text is known for the day, though a statute speaks of it now.

    Law: 地方组织法 18 I, 27 I, 30, 43 III; local texts on townships.
    Limitations: of posts that were not filled and are voted on again (另行选举) the surplus of an
        election is asked.
    """
    on = day("on", on)
    member("what", what, TownshipNumber)
    number = count("number", number)
    if instance("by_election", by_election, bool) and what is not TownshipNumber.VICE_POST_SURPLUS:
        raise FactsError("by_election", by_election, "False: only deputy posts are filled at one")
    rule = Limits(what, _MEASURES[what])
    grounds: tuple[Ground, ...] = ()
    # 地方组织法 30 and the local texts that repeat it set no surplus for by-elections.
    texts = () if by_election else of_place(profile, what.name.lower(), on)
    statute = organic_law.BY_ELECTION_CANDIDATES if by_election else _NATIONAL.get(what)
    every = with_national(statute, texts, on)
    for one in every[: len(every) - len(texts)]:  # the statute's
        grounds += bounds(rule, number, _limit(what, one.value), one.source)
    asked = (("what", what), ("number", number), ("by_election", by_election), ("profile", profile))
    return limited(_NUMBERS[what], on, asked, rule, number, texts, profile, grounds)


def _limit(what: TownshipNumber, value: Any) -> Limit:  # noqa: ANN401  # of several parameters
    """What a statute's parameter allows."""
    if what is TownshipNumber.CHAIRS:
        return Limit(value, value)
    if what is TownshipNumber.VICE_CHAIRS:
        return Limit(most=value)
    if what is TownshipNumber.GROUPS or isinstance(value, int):  # a by-election's least surplus
        return Limit(least=value)
    return Limit(int(value.low), int(value.high))


# Sessions

_DAYS = Question(
    "session_days_valid",
    Text("会期符合规定", "the session lasts as long as the text asks"),
    Text("会期不符合规定", "the session is shorter than the text asks"),
)
_NOT_LONGER = Text(
    "会期只有规定的下限；有选举事项时“适当”延长多少没有规定",
    "it lasts no longer than any session must; how much longer it is to be with elections is not "
    "said",
)
_OF_EXTRAORDINARY = Text(
    "会期的规定是否及于临时召集的会议，没有明文",
    "whether the text's number of days is asked of extraordinary sessions is not said",
)


@enum.unique
class _Lasting(enum.Enum):
    SESSION_DAYS = "会期"


def session_days_valid(
    days: int,
    *,
    on: date,
    kind: MeetingKind = MeetingKind.ORDINARY,
    elections: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a session of a township's congress lasts long enough (会期).

    Args:
        days: for how many whole days it meets; 0 for less than a day.
        on: the day whose law applies.
        kind: ordinary, or called for an occasion.
        elections: whether it holds elections, with which it is to last suitably longer; how much
            no text says, so that it is open where it lasts just as long as any session must.
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: a number of days that is no count.

    Law: local texts on townships; 地方组织法 16 gives no number.
    """
    on = day("on", on)
    days = count("days", days)
    member("kind", kind, MeetingKind)
    asked = (("days", days), ("kind", kind), ("elections", elections), ("profile", profile))
    longer: tuple[Provision[Text], ...] = ()
    if instance("elections", elections, bool):
        longer = of_place(profile, "session_days_elections", on)
    texts: tuple[Provision[Limit], ...] = of_place(profile, "session_days", on)
    if kind is MeetingKind.EXTRAORDINARY:
        freed = of_place(profile, "session_days_exemption", on)
        if freed:
            return decide(_DAYS, on, asked, worded(freed))
        short = [one for one in texts if not one.value.admits(days)]
        if short:
            doubts = tuple(OpenPoint(_OF_EXTRAORDINARY, one.source, decides=True) for one in short)
            return decide(_DAYS, on, asked, (), doubts)
    rule = Limits(_Lasting.SESSION_DAYS, Measure.DAYS)
    found = limited(_DAYS, on, asked, rule, days, texts, profile)
    notes = (*found.notes, *(one.value for one in longer))
    points = found.open
    if longer and any(one.value.least == days for one in texts):
        points += tuple(OpenPoint(_NOT_LONGER, one.source, decides=True) for one in longer)
    return decide(_DAYS, on, asked, found.grounds, points, notes)


_OBSERVERS = Question(
    "township_observers_valid",
    Text("列席人数符合规定", "no more sit in than may"),
    Text("列席人数超过规定", "more sit in than may"),
)
_HALF = Text("列席人数不超过代表总数的{}", "those who sit in: at most {} of all deputies")


def township_observers_valid(
    observers: int, *, deputies: int, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether no more sit in on a township's session than may (列席人数).

    Args:
        observers: those who sit in, in persons.
        deputies: all deputies of the congress, in persons.
        on: the day whose law applies.
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: a number that is no count, or no deputies.

    Law: local texts on townships.
    Limitations: whether all deputies are those in office or the seats fixed (代表总数) the text
        does not say; the number is the caller's.
    """
    on = day("on", on)
    observers = count("observers", observers)
    deputies = count("deputies", deputies, 1)
    grounds: tuple[Ground, ...] = ()
    for one in of_place(profile, "observers", on):
        most, share = one.value.most(deputies), one.value.share
        says = Text(*(words.format(share) for words in _HALF))
        measure = Measure.OBSERVERS
        ground = Ground(one.source, observers <= most, measure, observers, most, Bound.AT_MOST)
        grounds += (attrs.evolve(ground, says=says),)
    asked = (("observers", observers), ("deputies", deputies), ("profile", profile))
    points = () if grounds else (NO_TEXT,)
    return decide(_OBSERVERS, on, asked, grounds, points, unread(profile, grounds))


# Deputies

_SMALL = Question(
    "township_interpellation_valid",
    Text("联名人数可以提出质询案", "enough deputies interpellate"),
    Text("联名人数不足以提出质询案", "too few deputies interpellate"),
)
_FEWER = Text(
    "法律要求代表十人以上联名，代表较少的乡镇由五分之一以上代表联名只见于地方规定",
    "the statute asks for ten deputies; that a fifth of them is enough in a small congress stands "
    "in a local text alone",
)


def township_interpellation_valid(
    roll: Roll, *, signers: int, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether enough deputies of a township interpellate (乡镇人大质询案的联名人数).

    Where only a local text for small congresses lets fewer do than the statute, it is open.

    Args:
        roll: the township's congress.
        signers: deputies who put the interpellation, in persons.
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: no township's congress, or more signers than deputies able to sign.
        NotInForceError: no text is known for the day.

    Law: 地方组织法 24 I; local texts on townships.
    Limitations: `may_initiate` asks for the statute's number alone. Whether 四十人以下 counts
        those in office or the seats fixed is not said; it is those in office here.
    """
    on = day("on", on)
    township = instance("roll", roll, Roll).level.tier is Tier.TOWNSHIP
    if roll.body is not Body.CONGRESS or not township:
        raise FactsError("roll", roll, "the congress of a township")
    signers = count("signers", signers, 0, roll.able)
    local = of_place(profile, "interpellation_signers", on)
    needs = with_national(organic_bills.INTERPELLATION_BY_SIGNERS, local, on)
    grounds = tuple(
        Ground(one.source, signers >= one.value, Measure.SIGNERS, signers, one.value)
        for one in needs
    )
    points: tuple[OpenPoint, ...] = ()
    if not all(one.holds for one in grounds):
        few = tuple(
            weigh(
                one.source,
                Share(one.value.share, Base.ALL_DEPUTIES),
                Measure.SIGNERS,
                signers,
                roll.members,
            )
            for one in of_place(profile, "small_interpellation", on)
            if roll.members <= one.value.most
        )
        if any(one.holds for one in few):
            grounds = few
            points = (OpenPoint(_FEWER, needs[0].source, decides=True),)
        else:
            grounds += few
    asked = (("roll", roll), ("signers", signers), ("profile", profile))
    return decide(_SMALL, on, asked, grounds, points, unread(profile, local))


_ABSENCES = Question(
    "township_absences_valid",
    Text("代表资格不因缺席终止", "the absences do not end the mandate"),
    Text("代表资格因缺席终止", "the absences end the mandate"),
)
_IN_A_ROW = Text(
    "“两次不出席”是否须为相连的两次，条文没有说明",
    "the text does not say whether the absences must be in a row",
)


def township_absences_valid(
    sessions: int, *, on: date, in_a_row: bool | None = None, profile: Profile | None = None
) -> Ruling:
    """Rule whether a township deputy keeps the mandate in spite of absences (未经批准不出席会议).

    Args:
        sessions: the sessions of the term missed without approval, whole sessions.
        on: the day whose law applies.
        in_a_row: whether as many as end a mandate followed one another; None where it is not
            said, and they are added up. Where they did not, the answer is open.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: a number that is no count, or sessions in a row where no two were missed.
        NotInForceError: no text of the provision is known for the day.

    Law: 代表法 62 I(3); local texts on townships.
    Limitations: leave is asked of the chair or a vice-chair in writing, who tells the presidium.
    """
    on = day("on", on)
    sessions = count("sessions", sessions)
    least = 2
    if optional(instance, "in_a_row", in_a_row, bool) is not None and sessions < least:
        raise FactsError("in_a_row", in_a_row, "None: no two sessions were missed")
    local = of_place(profile, "absences", on)
    grounds: tuple[Ground, ...] = ()
    points: tuple[OpenPoint, ...] = ()
    for one in (deputies_status.ABSENCES.at(on), *local):
        most = one.value - 1
        if sessions > most and in_a_row is not True:
            apart = in_a_row is False
            points += (OpenPoint(_IN_A_ROW, one.source, decides=apart),)
            if apart:
                continue
        held = sessions <= most
        grounds += (Ground(one.source, held, Measure.ABSENCES, sessions, most, Bound.AT_MOST),)
    asked = (("sessions", sessions), ("in_a_row", in_a_row), ("profile", profile))
    return decide(_ABSENCES, on, asked, grounds, points, unread(profile, local))
