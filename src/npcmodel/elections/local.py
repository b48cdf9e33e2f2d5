"""What local rules on direct elections ask for and no national text does (实施细则)."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import pairwise
from typing import Any

from npcmodel.checks import count, day, instance, member, names
from npcmodel.elections.calendar import CalendarStep
from npcmodel.elections.steps import GENERAL_DAYS
from npcmodel.errors import FactsError
from npcmodel.facts.areas import ElectoralDistrict
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import (
    Ground,
    Measure,
    OpenPoint,
    Question,
    Ruling,
    decide,
    weigh,
)
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text, english
from npcmodel.pairs import Pairs
from npcmodel.params import electoral_law
from npcmodel.params import electoral_voters as electoral
from npcmodel.profiles.parts import Limit, ListOrder
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import LAWFUL_NUMBER, NO_TEXT, Limits, bounds, limited, questions
from npcmodel.sitting.places import direct, unread

__all__ = [
    "Limited",
    "StaffRole",
    "by_election_notice_valid",
    "election_staff_eligible",
    "local_number_valid",
    "organisations_share_valid",
    "primary_turnout_valid",
    "stroke_order_valid",
]

# Numbers


@enum.unique
class Limited(enum.Enum):
    """What local texts set numbers for (地方规定的数目)."""

    COUNTY_COMMITTEE = "县级选举委员会组成人员"
    TOWNSHIP_COMMITTEE = "乡级选举委员会组成人员"
    VICE_CHAIRS = "选举委员会副主任"
    WORKING_GROUP = "选举工作组组成人员"
    WORKING_TEAM = "选举工作小组组成人员"
    SMALL_TOWNSHIP_SEATS = "人口特少的乡镇在县级人大的代表"
    SMALL_VILLAGE_SEATS = "人口特少的村在乡级人大的代表"
    REGISTRATIONS = "一名选民登记的选区"
    VOTER_GROUP = "选民小组的选民"
    VOTING_DAYS = "投票的天数"
    MOBILE_BOX_STAFF = "流动票箱的工作人员"
    MOBILE_BOX_SCRUTINEERS = "流动票箱的监票人"
    BOX_SCRUTINEERS = "其他票箱的监票人"
    DEPUTYSHIPS = "在无隶属关系的行政区域保留的代表职务"


_MEASURES = {
    Limited.SMALL_TOWNSHIP_SEATS: Measure.SEATS,
    Limited.SMALL_VILLAGE_SEATS: Measure.SEATS,
    Limited.REGISTRATIONS: Measure.DISTRICTS,
    Limited.VOTING_DAYS: Measure.DAYS,
    Limited.MOBILE_BOX_STAFF: Measure.STAFF,
    Limited.MOBILE_BOX_SCRUTINEERS: Measure.STAFF,
    Limited.BOX_SCRUTINEERS: Measure.STAFF,
    Limited.DEPUTYSHIPS: Measure.DEPUTYSHIPS,
}
_NUMBERS = questions("local_number_valid", Limited, LAWFUL_NUMBER)


def local_number_valid(
    what: Limited, number: int, *, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether a number is one that a local text allows (地方规定的数目).

    What a text asks for as a rule (一般) is noted where it is missed, and never fails.

    Args:
        what: what is counted.
        number: how many there are.
        on: the day whose law applies.
        profile: the place's own provisions; without one nothing is known but the statute's
            one deputy of very small townships.

    Raises:
        FactsError: a number that is no count.
        NotInForceError: of small townships, no text of the provision is known for the day.

    Law: 选举法 15 I, and local rules on direct elections.
    Limitations: which townships and villages are very small is for those who distribute.
    """
    on = day("on", on)
    member("what", what, Limited)
    number = count("number", number)
    texts = direct(profile, what.name.lower(), on)
    rule = Limits(what, _MEASURES.get(what, Measure.MEMBERS))
    grounds: tuple[Ground, ...] = ()
    if what is Limited.SMALL_TOWNSHIP_SEATS:
        national = electoral_law.SMALL_TOWNSHIPS.at(on)
        grounds = bounds(rule, number, Limit(least=national.value.least), national.source)
    asked = (("what", what), ("number", number), ("profile", profile))
    return limited(_NUMBERS[what], on, asked, rule, number, texts, profile, grounds)


_SHARE = Question(
    "organisations_share_valid",
    Text(
        "政党、人民团体推荐的总人数符合规定", "parties and organisations recommend a lawful number"
    ),
    Text("政党、人民团体推荐的总人数不符合规定", "they do not recommend a lawful number"),
)


def organisations_share_valid(
    nominees: int, *, seats: int, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether parties and organisations recommend a lawful number in all (推荐总人数).

    The ceiling is one that a local text sets as a rule (一般): passing it is noted.

    Args:
        nominees: candidates that all parties and people's organisations recommend, in persons.
        seats: deputies of the congress to be elected (应选代表名额总数).
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: a number that is no count, or no seats.

    Law: local rules on direct elections.
    Limitations: how many each may recommend in a district is asked of `nominations_valid`.
    """
    on = day("on", on)
    nominees, seats = count("nominees", nominees), count("seats", seats, 1)
    texts = direct(profile, "organisations_share", on)
    grounds: tuple[Ground, ...] = ()
    notes = unread(profile, texts)
    for one in texts:
        share, most = one.value.share, one.value.most(seats)
        says = Text(
            f"政党、人民团体推荐的总人数一般不超过应选名额{seats}名的{share}，即{most}人",
            f"parties and organisations recommend at most {share} of {seats} seats as a rule: "
            f"{most} persons",
        )
        grounds += (Ground(one.source, holds=True, says=says),)
        if nominees > most:
            zh = f"{says.zh}；实际推荐{nominees}人（{one.source}）"
            notes += (Text(zh, f"{says.en}; here {nominees} [{one.source.said('en')}]"),)
    points = () if grounds else (NO_TEXT,)
    asked = (("nominees", nominees), ("seats", seats), ("profile", profile))
    return decide(_SHARE, on, asked, grounds, points, notes)


# Primaries and lists

_PRIMARY = Question(
    "primary_turnout_valid",
    Text("参加预选的选民达到规定人数", "enough voters took part in the primary"),
    Text("参加预选的选民没有达到规定人数", "too few voters took part in the primary"),
)


def primary_turnout_valid(
    participating: int, *, district: ElectoralDistrict, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether enough voters took part in a primary (预选的参加人数).

    Args:
        participating: voters who took part in the primary, in persons.
        district: the district and its voters.
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: no district, or more participants than voters.

    Law: local rules on direct elections.
    """
    on = day("on", on)
    voters = instance("district", district, ElectoralDistrict).registered
    number = count("participating", participating, 0, voters)
    texts = direct(profile, "primary_turnout", on)
    grounds = tuple(
        weigh(one.source, one.value, Measure.PARTICIPATING, number, voters) for one in texts
    )
    points = () if grounds else (NO_TEXT,)
    asked = (("participating", number), ("district", district), ("profile", profile))
    return decide(_PRIMARY, on, asked, grounds, points, unread(profile, texts))


_STROKES = Question(
    "stroke_order_valid",
    Text("名单按姓名笔划顺序排列", "the list is in the order of strokes"),
    Text("名单没有按姓名笔划顺序排列", "the list is not in the order of strokes"),
)


def stroke_order_valid(
    order: Iterable[Any],
    strokes: Mapping[Any, int],
    *,
    on: date,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a list of candidates is in the order of strokes (以姓名笔划为序).

    Args:
        order: the names as they stand on the list.
        strokes: everybody's strokes, of the surname or as the place counts them; equals may
            stand in any order.
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: no names, a name given twice, or one without strokes.

    Law: local rules on direct elections.
    Limitations: a formal list after a primary may follow another order: ask `list_order_valid`.
    """
    on = day("on", on)
    shown = names("order", order)
    counted = Pairs[Any, int].of("strokes", strokes)
    counted = Pairs((who, count(f"strokes[{who!r}]", n, 1)) for who, n in counted.items())
    without = [who for who in shown if who not in counted]
    if without or not shown or len(set(shown)) < len(shown):
        raise FactsError("order", without or shown, "names with their strokes, each once")
    rising = all(counted[one] <= counted[later] for one, later in pairwise(shown))
    texts = [one for one in direct(profile, "list_order", on) if one.value is ListOrder.STROKES]
    says = Text(ListOrder.STROKES.value, english(ListOrder.STROKES))
    grounds = tuple(Ground(one.source, rising, says=says) for one in texts)
    points = () if grounds else (NO_TEXT,)
    asked = (("order", shown), ("strokes", counted), ("profile", profile))
    return decide(_STROKES, on, asked, grounds, points, unread(profile, texts))


# Who may serve


@enum.unique
class StaffRole(enum.Enum):
    """A role in a vote of which local texts alone speak (投票选举的工作)."""

    PRESIDING = "主持投票选举"
    SERVING = "选举工作人员"


_SERVES = {
    role: Question(
        "election_staff_eligible",
        Text(f"可以担任{role.value}", f"may serve: {english(role)}"),
        Text(f"不得担任{role.value}", f"may not serve: {english(role)}"),
    )
    for role in StaffRole
}
_NOBODY_BARRED = Text(
    "既不是代表候选人，也不是其近亲属", "neither a candidate nor a near relative of one"
)


def election_staff_eligible(
    role: StaffRole,
    *,
    candidate: bool,
    near_relative: bool,
    on: date,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a person may preside over a district's vote or work in it (选举工作人员).

    Args:
        role: what the person is to be in the district.
        candidate: whether the person stands there as a candidate.
        near_relative: whether the person is a near relative of a candidate there (近亲属).
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: no role, or an answer that is neither True nor False.

    Law: local rules on direct elections.
    Limitations: scrutineers and tellers are asked of `election_worker_eligible`.
    """
    on = day("on", on)
    member("role", role, StaffRole)
    barred = instance("candidate", candidate, bool)
    barred = instance("near_relative", near_relative, bool) or barred
    texts = direct(profile, role.name.lower(), on)
    grounds = worded(texts, holds=not barred)
    if not barred:
        grounds = grounds or (Ground(None, holds=True, says=_NOBODY_BARRED),)
    points = () if grounds else (NO_TEXT,)
    asked = (
        ("role", role),
        ("candidate", candidate),
        ("near_relative", near_relative),
        ("profile", profile),
    )
    return decide(_SERVES[role], on, asked, grounds, points, unread(profile, texts))


# Days of by-elections

_NOTICES: dict[CalendarStep, tuple[str, Parameter[int]]] = {
    CalendarStep.VOTER_LIST: ("by_election_voter_list_days", electoral.VOTER_LIST_DAYS),
    CalendarStep.CANDIDATES: ("by_election_list_days", electoral.CANDIDATE_LIST_DAYS),
    CalendarStep.FORMAL_CANDIDATES: ("by_election_formal_days", electoral.FORMAL_LIST_DAYS),
}
_NOTICE = Question(
    "by_election_notice_valid",
    Text("补选的公布期限符合规定", "published early enough before the by-election"),
    Text("补选的公布期限不符合规定", "not published early enough before the by-election"),
)


def by_election_notice_valid(
    step: CalendarStep,
    published: date,
    *,
    election_day: date,
    on: date,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a list was published early enough before a by-election (补选的公布期限).

    The statute leaves by-elections to the province, so a local number stands alone. Where there
    is none, a list that keeps the days of a general election keeps any reading.

    Args:
        step: which list: of voters, of candidates, or the formal one.
        published: the day it was published.
        election_day: the day of the by-election.
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: another step, or a list published after the by-election.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 28, 32 I, 57 IV, and local rules on direct elections.
    """
    on = day("on", on)
    if member("step", step, CalendarStep) not in _NOTICES:
        raise FactsError("step", step, ", ".join(one.name for one in _NOTICES))
    days = (day("election_day", election_day) - day("published", published)).days
    if days < 0:
        raise FactsError("published", published, f"{election_day}, the by-election, or earlier")
    field, national = _NOTICES[step]
    texts = direct(profile, field, on)
    asked = (
        ("step", step),
        ("published", published),
        ("election_day", election_day),
        ("profile", profile),
    )
    grounds = tuple(_days(one, step, days) for one in texts)
    points: tuple[OpenPoint, ...] = ()
    if not texts:
        general = national.at(on)
        kept = days >= general.value
        grounds = (_days(general, step, days),) if kept else ()
        points = (OpenPoint(GENERAL_DAYS, general.source, decides=not kept),)
    return decide(_NOTICE, on, asked, grounds, points, unread(profile, texts))


def _days(one: Provision[int], step: CalendarStep, days: int) -> Ground:
    says = Text(step.value, english(step))
    return Ground(one.source, days >= one.value, Measure.DAYS, days, one.value, says=says)
