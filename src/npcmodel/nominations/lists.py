"""The list of candidates: who must be on it, who may be, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import Any, TypeVar

import attrs

from npcmodel.checks import day, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.exact.ranking import ranks
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground, OpenPoint, Question, Ruling, decide
from npcmodel.law.saying import said
from npcmodel.law.wording import Text
from npcmodel.nominations.facts import listed as with_names
from npcmodel.nominations.facts import persons, votes_by
from npcmodel.params import direct_nominations_1983, electoral_nominations, npc_organic_law
from npcmodel.profiles.parts import ListOrder
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.places import direct, unread

__all__ = [
    "candidate_pool_valid",
    "list_order_valid",
    "list_valid",
    "name_order",
    "national_list_valid",
]

N = TypeVar("N", bound=Hashable)

_LIST = Question(
    "list_valid",
    Text("名单与推荐的代表候选人一致", "the list holds those who were recommended"),
    Text("名单与推荐的代表候选人不一致", "the list does not hold those who were recommended"),
)
_ORDER = Question(
    "list_order_valid",
    Text("名单的顺序符合规定", "the list is in the lawful order"),
    Text("名单的顺序不符合规定", "the list is not in the lawful order"),
)
_POOL = Question(
    "candidate_pool_valid",
    Text("代表候选人的范围符合规定", "the range of candidates is lawful"),
    Text("代表候选人的范围过窄", "the range of candidates is too narrow"),
)
_NATIONAL = Question(
    "national_list_valid",
    Text("正式候选人名单的确定符合规定", "the formal list came about lawfully"),
    Text("正式候选人名单的确定不符合规定", "the formal list did not come about lawfully"),
)
_LEFT_OUT = Text("未列入的", "left out")
_ADDED = Text("增列的", "added")
_EQUALS = Text(
    "票数相等的候选人之间的顺序，条文没有规定", "the text gives equals no order among themselves"
)
_TWO_ORDERS = Text(
    "经过预选的名单，全国性规定按得票多少排列，地方规定按姓名笔划排列；名单只合其一",
    "after a primary the national text orders by votes and the local one by strokes; the list "
    "keeps one of the two alone",
)
_NOMINATED = Text("人选由主席团提名", "the presidium nominates")


def list_valid(
    listed: Iterable[Any],
    recommended: Iterable[Any],
    *,
    on: date,
    funded: Iterable[Any] = (),
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a first list holds all who were recommended and nobody else (代表候选人名单).

    Args:
        listed: the candidates on the list of a direct election, before it is discussed.
        recommended: those whom voters, parties and organisations recommended.
        on: the day whose law applies.
        funded: those of them who took funding from abroad and may not be listed.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: a name given twice, or somebody funded whom nobody recommended.
        NotInForceError: no text of the provision is known for the day.

    Law: 县级以下直接选举若干规定 10 II; 选举法 35 II.
    Limitations: the formal list, which may be shorter, follows from discussion or a primary.
        Whether each recommendation was valid is asked before. That somebody declined no text
        regulates.
    """
    on = day("on", on)
    shown, all_named = persons("listed", listed), persons("recommended", recommended)
    barred = persons("funded", funded)
    unknown = [who for who in barred if who not in all_named]
    if unknown:
        raise FactsError("funded", unknown, "persons who were recommended")
    left_out = [who for who in all_named if who not in shown and who not in barred]
    added = [who for who in shown if who not in all_named]
    provision = direct_nominations_1983.ALL_LISTED.at(on)
    faults = [with_names(_LEFT_OUT, left_out)] if left_out else []
    faults += [with_names(_ADDED, added)] if added else []
    says = Text(
        "；".join([provision.value.zh, *(fault.zh for fault in faults)]),
        "; ".join([provision.value.en, *(fault.en for fault in faults)]),
    )
    places = direct(profile, "all_listed", on)
    grounds: tuple[Ground, ...] = tuple(
        Ground(one.source, holds=not faults, says=says) for one in (provision, *places)
    )
    if barred:
        text = electoral_nominations.FUNDED_NOT_LISTED.at(on)
        wrong = [who for who in barred if who in shown]
        grounds += (Ground(text.source, holds=not wrong, says=with_names(text.value, wrong)),)
    asked = (
        ("listed", shown),
        ("recommended", all_named),
        ("funded", barred),
        ("profile", profile),
    )
    return decide(_LIST, on, asked, grounds, notes=unread(profile, places))


def list_order_valid(
    order: Iterable[Any],
    votes: Mapping[Any, int],
    *,
    on: date,
    strokes: Mapping[Any, int] | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a formal list after a primary is in the lawful order (名单顺序).

    The national text orders by votes. Where a local one orders by strokes, and the list
    follows one order alone, which of the texts prevails is left open.

    Args:
        order: the names as they stand on the formal list of a direct election.
        votes: everybody's votes in the primary, in votes.
        on: the day whose law applies.
        strokes: everybody's strokes, as the place counts them; needed where a local text
            orders by them, the list or those with equal votes.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: no names, a name given twice, one that had no place in the primary, or
            strokes that are needed and missing.
        NotInForceError: no text of the provision is known for the day.

    Law: 县级以下直接选举若干规定 10 III.
    Limitations: who stands on the list `primary` says. Equals may stand in any order where no
        local text gives them one.
    """
    on = day("on", on)
    shown = persons("order", order)
    counted = votes_by("votes", votes)
    by = None if strokes is None else votes_by("strokes", strokes)
    unknown = [who for who in shown if who not in counted]
    if unknown or not shown:
        raise FactsError("order", unknown, "names that stood in the primary, at least one")
    places = ranks({who: counted[who] for who in shown})
    falls = [later for one, later in pairwise(shown) if places[later] < places[one]]
    provision = direct_nominations_1983.ORDER_OF_VOTES.at(on)
    says = with_names(provision.value, falls)
    ground = Ground(provision.source, holds=not falls, says=says)
    texts = direct(profile, "order_after_primary", on)
    grounds, points = _locally(ground, texts, shown, by)
    ties = len(set(places.values())) < len(shown)
    equals = direct(profile, "order_of_equals", on) if ties else ()
    if ties and not equals:
        points += (OpenPoint(_EQUALS, provision.source),)
    for one in equals:
        same = [(who, later) for who, later in pairwise(shown) if places[who] == places[later]]
        grounds += (_by_strokes(one.source, same, by),)
    asked = (("order", shown), ("votes", counted), ("strokes", by), ("profile", profile))
    return decide(_ORDER, on, asked, grounds, points, unread(profile, texts))


def _locally(
    ground: Ground,
    texts: Sequence[Provision[ListOrder]],
    shown: tuple[Hashable, ...],
    strokes: Mapping[Any, int] | None,
) -> tuple[tuple[Ground, ...], tuple[OpenPoint, ...]]:
    """Return the ground of the national text with those of local ones, or their conflict."""
    grounds: tuple[Ground, ...] = (ground,)
    points: tuple[OpenPoint, ...] = ()
    for one in texts:
        if one.value is ListOrder.VOTES:
            grounds += (attrs.evolve(ground, citation=one.source),)
            continue
        other = _by_strokes(one.source, list(pairwise(shown)), strokes)
        if other.holds == ground.holds:
            grounds += (other,)
        else:
            grounds = (other,) if other.holds else grounds
            points += (OpenPoint(_TWO_ORDERS, one.source, decides=True),)
    return grounds, points


def _by_strokes(
    source: Citation, pairs: list[tuple[Any, Any]], strokes: Mapping[Any, int] | None
) -> Ground:
    named = {who for pair in pairs for who in pair}
    if strokes is None or any(who not in strokes for who in named):
        raise FactsError("strokes", strokes, f"everybody's strokes: {source} orders by them")
    falls = [later for one, later in pairs if strokes[later] < strokes[one]]
    says = Text(ListOrder.STROKES.value, "by strokes")
    return Ground(source, holds=not falls, says=with_names(says, falls))


def name_order(names: Iterable[N], key: Callable[[N], Any]) -> tuple[tuple[N, ...], ...]:
    """Return names in the order of a key, those of equal key together (按姓氏笔画等排序).

    How often the strokes of a surname are counted, and what decides between equals, no
    national text says: the key is the caller's, and equals are handed back as they are.

        >>> strokes = {"丁": 2, "王": 4, "孔": 4, "张": 7}
        >>> name_order(["张三", "王五", "丁一", "孔四"], lambda who: strokes[who[0]])
        (('丁一',), ('王五', '孔四'), ('张三',))

    Args:
        names: the names, each once.
        key: what they are ordered by, smallest first; a key finer than the strokes of the
            surname leaves fewer equals.

    Returns:
        Groups of names in order; those in a group are equal, in the order given, which
        decides nothing.

    Raises:
        FactsError: a name given twice, or keys that cannot be compared.
    """
    given: Any = persons("names", names)
    keyed = [(key(who), who) for who in given]
    try:
        keyed.sort(key=lambda pair: pair[0])
    except TypeError:
        raise FactsError("key", [k for k, _ in keyed], "keys that can be compared") from None
    groups: list[list[N]] = []
    for place, (value, who) in enumerate(keyed):
        if place and value == keyed[place - 1][0]:
            groups[-1].append(who)
        else:
            groups.append([who])
    return tuple(tuple(group) for group in groups)


def candidate_pool_valid(*, own_deputies_only: bool, level: Level, on: date) -> Ruling:
    """Rule whether the range of candidates of an indirect election is lawful (代表候选人的范围).

    Args:
        own_deputies_only: whether only deputies of the congress that elects are let stand.
        level: the level of that congress.
        on: the day whose law applies.

    Raises:
        FactsError: a level whose congress elects no deputies of another.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 33.
    Limitations: who may be elected at all is asked elsewhere.
    """
    on = day("on", on)
    instance("own_deputies_only", own_deputies_only, bool)
    if member("level", level, Level).tier in {Tier.NATIONAL, Tier.TOWNSHIP}:
        raise FactsError("level", level, "a local level from the county up")
    asked = (("own_deputies_only", own_deputies_only), ("level", level))
    free = not own_deputies_only
    grounds = said(on, electoral_nominations.NOT_ONLY_OWN_DEPUTIES, holds=free)
    return decide(_POOL, on, asked, grounds)


def national_list_valid(
    *, nominated_by: Body | None, deliberated: bool, by_majority: bool, on: date
) -> Ruling:
    """Rule whether the formal list of the nation's officials came about lawfully (正式候选人名单).

    It is asked of standing committee, President and Vice President, chairman of the Central
    Military Commission, director of the supervisory commission, and the heads of court and
    procuratorate.

    Args:
        nominated_by: who nominated; None for deputies jointly.
        deliberated: whether the delegations deliberated on the nominees.
        by_majority: whether the presidium fixed the list by the opinion of the majority of
            deputies.
        on: the day whose law applies.

    Raises:
        FactsError: no body, or facts that are neither yes nor no.
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大组织法 18.
    Limitations: how the opinion of the majority is found, and how many more candidates than
        seats there are, the election measures of the session say.
    """
    on = day("on", on)
    optional(member, "nominated_by", nominated_by, Body)
    instance("deliberated", deliberated, bool)
    instance("by_majority", by_majority, bool)
    organs = npc_organic_law.NOMINATION_BY_ORGAN.at(on)
    grounds = (
        Ground(organs.source, holds=nominated_by in organs.value, says=_NOMINATED),
        *said(on, npc_organic_law.NOMINEES_DELIBERATED, holds=deliberated),
        *said(on, npc_organic_law.FORMAL_LIST, holds=by_majority),
    )
    asked = (
        ("nominated_by", nominated_by),
        ("deliberated", deliberated),
        ("by_majority", by_majority),
    )
    return decide(_NATIONAL, on, asked, grounds)
