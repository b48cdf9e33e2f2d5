"""What a deputy or a member of a standing committee may be besides (不相容职务)."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from datetime import date
from itertools import combinations
from typing import cast

from npcmodel.checks import day, each, member, names
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.facts.offices import Office
from npcmodel.facts.organs import OrganKind
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Ground, OpenPoint, Question, Ruling, decide
from npcmodel.law.saying import said
from npcmodel.law.wording import Text, english
from npcmodel.mandates.resignation import ResignationPath
from npcmodel.params import (
    constitution_offices,
    electoral_offices,
    npc_organic_offices,
    organic_offices,
)
from npcmodel.sitting.sources import known

__all__ = [
    "deputyships_compatible",
    "incompatible_resignation",
    "post_compatible",
]

# Offices

_TOWNSHIP = (Office.TOWNSHIP_CHAIR, Office.TOWNSHIP_VICE_CHAIR)
_BOUND = frozenset(
    (
        Office.COMMITTEE_CHAIR,
        Office.COMMITTEE_VICE_CHAIR,
        Office.COMMITTEE_SECRETARY_GENERAL,
        Office.COMMITTEE_MEMBER,
        *_TOWNSHIP,
    )
)
_POST = Question(
    "post_compatible",
    Text("可以同时担任", "both may be held"),
    Text("不得同时担任", "they may not be held together"),
)
_NOT_YET_NAMED = Text(
    "当时的条文没有列监察机关，监察体制改革试点的决定未经核对",
    "the text of the time does not name supervisory organs; decisions on their trial were not read",
)


def post_compatible(office: Office, organ: OrganKind, *, level: Level, on: date) -> Ruling:
    """Rule whether the holder of an office may hold one elsewhere besides (不得担任的职务).

    Members of a standing committee may hold none in administrative, supervisory, adjudicative
    and procuratorial organs, of whatever level; a township's chair and vice-chairs none in
    administrative organs alone. Other organs and organisations are free.

    Args:
        office: the office in the congress or its standing committee.
        organ: where the other post is.
        level: of which level the office is.
        on: the day whose law applies.

    Raises:
        FactsError: an office of which no text says so, or one that the level does not have.
        NotInForceError: no text of the provision is known for the day.

    Law: 宪法 65 IV, 103 III; 全国人大组织法 23 III; 地方组织法 18 II, 47 III.
    Limitations: what kind an organ is, and whether a post in it is an office (职务), is the
        caller's answer: the texts define neither.
    """
    on = day("on", on)
    _bound(office, level)
    member("organ", organ, OrganKind)
    texts = known(on, _incompatible(level))
    grounds = tuple(
        Ground(one.source, holds=organ not in one.value, says=_none_in(one)) for one in texts
    )
    points: tuple[OpenPoint, ...] = ()
    if organ is OrganKind.SUPERVISORY and on < constitution_offices.SINCE:
        points = (OpenPoint(_NOT_YET_NAMED, texts[0].source, decides=True),)
    clash = any(organ in one.value for one in texts)
    notes = _must_resign(_resignation(level), on) if clash else ()
    asked = (("office", office), ("organ", organ), ("level", level))
    return decide(_POST, on, asked, grounds, points, notes)


def _bound(office: Office, level: Level) -> None:
    member("level", level, Level)
    if member("office", office, Office) not in _BOUND:
        expected = "an office on a standing committee, or a township's chair or vice-chair"
        raise FactsError("office", office, expected)
    if not office.exists_at(level):
        raise FactsError("office", office, f"an office that {level.name} has")


def _incompatible(level: Level) -> tuple[Parameter[tuple[OrganKind, ...]], ...]:
    if level.national:
        first = constitution_offices.COMMITTEE_INCOMPATIBLE
        return (first, npc_organic_offices.COMMITTEE_INCOMPATIBLE)
    if level.tier is Tier.TOWNSHIP:
        return (organic_offices.TOWNSHIP_INCOMPATIBLE,)
    first = constitution_offices.LOCAL_COMMITTEE_INCOMPATIBLE
    return (first, organic_offices.COMMITTEE_INCOMPATIBLE)


def _resignation(level: Level) -> Parameter[Text]:
    if level.national:
        return npc_organic_offices.COMMITTEE_RESIGNATION
    if level.tier is Tier.TOWNSHIP:
        return organic_offices.TOWNSHIP_RESIGNATION
    return organic_offices.COMMITTEE_RESIGNATION


def _none_in(text: Provision[tuple[OrganKind, ...]]) -> Text:
    zh = "、".join(one.value for one in text.value)
    en = ", ".join(english(one) for one in text.value)
    return Text(f"不得担任{zh}的职务", f"no office in {en} organs")


def _must_resign(parameter: Parameter[Text], on: date) -> tuple[Text, ...]:
    text = parameter.known(on)
    if text is None:
        return ()
    says = text.value
    return (Text(f"{says.zh}（{text.source}）", f"{says.en} [{text.source.said('en')}]"),)


_IN_SESSION = Text(
    "本级人大会议期间是否改为向大会辞职，本条与一般辞职的规定没有衔接",
    "whether it goes to the congress instead while that sits is not said: the general provision "
    "on resignations and this one do not refer to each other",
)
_HOW = Text(
    "接受辞职的程序和随后的报告、备案，按一般辞职的规定",
    "how it is accepted, and what is reported or filed then, follows the general provision",
)
_BETWEEN = Text(
    "闭会期间由谁接受，国家法律没有规定",
    "between sessions no national text names who accepts it",
)


def incompatible_resignation(office: Office, *, level: Level, on: date) -> ResignationPath:
    """Return to whom one resigns who takes an incompatible post (担任不相容职务后的辞职).

    Args:
        office: the office in the congress or its standing committee, which is given up.
        level: of which level it is.
        on: the day whose law applies.

    Raises:
        FactsError: an office of which no text says so, or one that the level does not have.
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大组织法 23 III; 地方组织法 18 II, 47 III.
    Limitations: which posts are incompatible is asked of `post_compatible`, and what follows
        the resignation of `official_resignation`. No text gives a time within which to resign.
    """
    on = day("on", on)
    _bound(office, level)
    grounds = said(on, _resignation(level))
    township = level.tier is Tier.TOWNSHIP
    point = OpenPoint(_IN_SESSION, grounds[0].citation)
    return ResignationPath(
        Body.CONGRESS if township else Body.STANDING_COMMITTEE,
        of_electors=False,
        in_writing=False,
        then=(),
        grounds=grounds,
        open=() if township else (point,),
        notes=(_BETWEEN,) if township else (_HOW,),
    )


# Deputyships

_SEVERAL = Question(
    "deputyships_compatible",
    Text("可以同时担任这些代表职务", "these deputyships may be held together"),
    Text("不得同时担任这些代表职务", "these deputyships may not be held together"),
)


def deputyships_compatible(areas: Iterable[tuple[Hashable, ...]], *, on: date) -> Ruling:
    """Rule whether a person may be a deputy of all these areas (无隶属关系的行政区域).

    An area is the path of names that leads to it, from the province down; the nation is the
    empty path. Of any two areas one must be part of the other: a county with its province is
    lawful, two townships of one county are not.

    Args:
        areas: the areas of whose congresses the person is a deputy, a path each.
        on: the day whose law applies.

    Raises:
        FactsError: no area, one that is no tuple of names, or the same area twice.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 48.
    Limitations: to whom an area is subordinate is the caller's answer, that of a city run on
        behalf of the province (代管) too. How many an elected person may keep, and until when,
        some local texts say: see `local_number_valid`.
    """
    on = day("on", on)
    found = cast("tuple[tuple[Hashable, ...], ...]", each("areas", areas, tuple))
    paths = tuple(names("areas", area) for area in found)
    if not paths or len(set(paths)) < len(paths):
        raise FactsError("areas", paths, "one or more areas, each once")
    apart = [pair for pair in combinations(paths, 2) if not _related(*pair)]
    grounds = said(on, electoral_offices.DEPUTYSHIPS, holds=not apart)
    source = grounds[0].citation
    grounds += tuple(Ground(source, holds=False, says=_apart(*pair)) for pair in apart)
    return decide(_SEVERAL, on, (("areas", paths),), grounds)


def _related(one: tuple[Hashable, ...], other: tuple[Hashable, ...]) -> bool:
    """Say whether one area is part of the other."""
    shared = min(len(one), len(other))
    return one[:shared] == other[:shared]


def _apart(one: tuple[Hashable, ...], other: tuple[Hashable, ...]) -> Text:
    zh = [f"“{''.join(map(str, path))}”" for path in (one, other)]
    en = [f"“{' '.join(map(str, path))}”" for path in (one, other)]
    return Text(
        f"{zh[0]}与{zh[1]}没有隶属关系", f"{en[0]} and {en[1]}: neither is part of the other"
    )
