"""Places where deputies meet the people, and the network that they form."""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from typing import Any

import attrs

from npcmodel.checks import count, each, instance, member, name, optional
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language, term
from npcmodel.pairs import Pairs
from npcmodel.stations.given import mapping, once

__all__ = ["DutyPlace", "Network", "NetworkFindings", "PlaceKind", "PlaceTier", "network_findings"]


@enum.unique
class PlaceKind(enum.Enum):
    """What a place is called (履职阵地的种类)."""

    HOME = "人大代表之家"
    STATION = "人大代表联络站"
    POINT = "人大代表联络点"
    STUDIO = "人大代表工作室"
    WINDOW = "人大代表联络窗"
    POST = "人大代表联络岗"
    BASE = "民主实践基地"
    COLLECTION_POINT = "民情民意收集点"
    LEGISLATIVE_POINT = "基层立法联系点"

    __hash__ = object.__hash__


@enum.unique
class PlaceTier(enum.Enum):
    """At which tier a place stands, highest first (履职阵地的层级)."""

    PROVINCE = "省级"
    CITY = "市级"
    COUNTY = "县级"
    TOWNSHIP = "乡镇、街道级"
    AREA = "片区级"
    VILLAGE = "村、社区级"

    __hash__ = object.__hash__


_RANK = {tier: place for place, tier in enumerate(PlaceTier)}
# They stand in a hall or an organ, which has no tier of its own.
_WITHIN = frozenset((PlaceKind.WINDOW, PlaceKind.POST))


@attrs.frozen(kw_only=True)
class DutyPlace:
    """A place where deputies meet the people (代表联络站等履职阵地).

    Attributes:
        id: its name or number, by which others refer to it.
        kind: what it is called.
        tier: at which tier it stands.
        under: the place it belongs to; None for the first of a network.
        units: the units it serves, as villages or communities, by any names.
        deputies: who is assigned to it (驻站代表).
        owner: who answers for it (管理责任单位); None where nobody is named.
        funds: its funds of the year, in yuan; None where they are not known.
        brand: its brand (一站一品牌); empty for none.
        code: what its printed code leads to (代表联络码); empty for none.
        marks: local distinctions, as 样板间 or 已升级.
    """

    id: Hashable
    kind: PlaceKind
    tier: PlaceTier
    under: Hashable = None
    units: tuple[Hashable, ...] = ()
    deputies: tuple[Hashable, ...] = ()
    owner: Hashable = None
    funds: int | None = None
    brand: str = ""
    code: str = ""
    marks: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        name("id", self.id)
        member("kind", self.kind, PlaceKind)
        member("tier", self.tier, PlaceTier)
        optional(name, "under", self.under)
        optional(name, "owner", self.owner)
        set_: Any = object.__setattr__
        set_(self, "units", once("units", self.units))
        set_(self, "deputies", once("deputies", self.deputies))
        set_(self, "funds", optional(count, "funds", self.funds))
        instance("brand", self.brand, str)
        instance("code", self.code, str)
        once("marks", self.marks)
        set_(self, "marks", each("marks", self.marks, str))


@attrs.frozen(kw_only=True)
class NetworkFindings(Result):
    """What is wrong with the places of a network, if anything (阵地体系核查).

    Attributes:
        tiers: how many places stand at each tier.
        repeated: ids that more than one place bears.
        roots: the places that belong to no other.
        orphans: the places that belong to one which is not there.
        circular: the places that belong, in the end, to themselves.
        misplaced: the places that do not stand below the one they belong to.
        shared_codes: codes that more than one place bears.
        differing: by tier, how many more (or, below zero, fewer) there are than expected.
    """

    tiers: Mapping[PlaceTier, int]
    repeated: tuple[Hashable, ...] = ()
    roots: tuple[Hashable, ...] = ()
    orphans: tuple[Hashable, ...] = ()
    circular: tuple[Hashable, ...] = ()
    misplaced: tuple[Hashable, ...] = ()
    shared_codes: tuple[str, ...] = ()
    differing: Mapping[PlaceTier, int] = Pairs()

    def __attrs_post_init__(self) -> None:
        set_: Any = object.__setattr__
        set_(self, "tiers", Pairs[PlaceTier, int].of("tiers", self.tiers))
        set_(self, "differing", Pairs[PlaceTier, int].of("differing", self.differing))

    @property
    def sound(self) -> bool:
        """Whether the places form one tree, whatever number was expected."""
        wrong = (self.repeated, self.orphans, self.circular, self.misplaced, self.shared_codes)
        return len(self.roots) == 1 and not any(wrong)

    @property
    def as_expected(self) -> bool:
        """Whether they form one tree with the numbers expected."""
        return self.sound and not self.differing

    def explain(self, lang: Lang = "zh") -> str:
        """Return the numbers by tier and every fault, a line each."""
        zh = language(lang) == "zh"
        mark, stop = ("：", "、") if zh else (": ", ", ")
        # A tier's own name has an enumeration comma in it.
        apart = "；" if zh else "; "
        lines = [
            apart.join(f"{term(tier, lang)}{mark}{number}" for tier, number in self.tiers.items())
            or ("没有阵地" if zh else "no places")
        ]
        roots = () if len(self.roots) == 1 else self.roots
        for (zh_head, en_head), found in (
            (("编号重复", "ids repeated"), self.repeated),
            (("不隶属于任何阵地，应当只有一个", "belong to none; only one may"), roots),
            (("上级阵地不存在", "belong to a place that is not there"), self.orphans),
            (("隶属关系循环", "belong to themselves in the end"), self.circular),
            (("层级不低于上级阵地", "not below the place they belong to"), self.misplaced),
            (("码重复", "codes repeated"), self.shared_codes),
        ):
            if found:
                head = zh_head if zh else en_head
                lines.append(head + mark + stop.join(str(one) for one in found))
        for tier, more in self.differing.items():
            word = ("多" if zh else "more") if more > 0 else ("少" if zh else "fewer")
            said = f"比预期{word}{abs(more)}个" if zh else f"{abs(more)} {word} than expected"
            lines.append(term(tier, lang) + mark + said)
        return "\n".join(lines)


def network_findings(
    places: Iterable[DutyPlace], *, expected: Mapping[PlaceTier, int] | None = None
) -> NetworkFindings:
    """Return what is wrong with the places of a network (阵地体系核查).

    They form one tree: ids are told apart, one place belongs to no other, and each other
    stands at a lower tier than the one it belongs to; windows and posts may stand at the same.

    Args:
        places: the places, in any order.
        expected: by tier, how many there are to be, as 1, 7 and 72; tiers left out are not asked.

    Raises:
        FactsError: what is not a place, or an expected number that is none.

    Limitations: it rests on no law: networks are local practice.
    """
    all_ = each("places", places, DutyPlace)
    found = Counter(one.tier for one in all_)
    wanted = {} if expected is None else mapping("expected", expected)
    for tier, number in wanted.items():
        member("expected", tier, PlaceTier)
        count(f"expected[{tier.value!r}]", number)
    by_id = {one.id: one for one in all_}
    codes = Counter(one.code for one in all_ if one.code)
    ids = Counter(one.id for one in all_)
    return NetworkFindings(
        tiers=Pairs((tier, found[tier]) for tier in PlaceTier if found[tier]),
        repeated=tuple(one for one, times in ids.items() if times > 1),
        roots=tuple(one.id for one in all_ if one.under is None),
        orphans=tuple(one.id for one in all_ if one.under is not None and one.under not in by_id),
        circular=tuple(one.id for one in all_ if _circular(one, by_id)),
        misplaced=tuple(one.id for one in all_ if _misplaced(one, by_id)),
        shared_codes=tuple(one for one, times in codes.items() if times > 1),
        differing=Pairs(
            (tier, found[tier] - number) for tier, number in wanted.items() if found[tier] != number
        ),
    )


def _circular(place: DutyPlace, by_id: Mapping[Hashable, DutyPlace]) -> bool:
    """Say whether going up from the place leads back to it."""
    at: DutyPlace | None = by_id.get(place.under)
    for _ in by_id:
        if at is None:
            return False
        if at.id == place.id:
            return True
        at = by_id.get(at.under)
    return False


def _misplaced(place: DutyPlace, by_id: Mapping[Hashable, DutyPlace]) -> bool:
    above = by_id.get(place.under)
    if above is None:
        return False
    down = _RANK[place.tier] - _RANK[above.tier]
    return down < 0 or (down == 0 and place.kind not in _WITHIN)


def _tree(value: object) -> tuple[DutyPlace, ...]:
    places = each("places", value, DutyPlace)  # type: ignore[arg-type]  # each refuses what is no sequence
    found = network_findings(places)
    if not found.sound:
        what = "places that form one tree: " + found.explain("en").replace("\n", "; ")
        raise FactsError("places", tuple(one.id for one in places), what)
    return places


@attrs.frozen
class Network:
    """Places that form one tree (代表联络站工作体系).

    Attributes:
        places: the places, in any order.

    Raises:
        FactsError: they form no tree; `network_findings` says of any places what is wrong.
    """

    places: tuple[DutyPlace, ...] = attrs.field(converter=_tree)

    @property
    def root(self) -> DutyPlace:
        """The place that belongs to no other."""
        return next(one for one in self.places if one.under is None)

    def place(self, id: Hashable) -> DutyPlace:  # noqa: A002  # the name of the attribute
        """Return the place of the id.

        Raises:
            FactsError: there is none.
        """
        for one in self.places:
            if one.id == id:
                return one
        raise FactsError("id", id, "a place of the network")

    def find(self, code: str) -> DutyPlace | None:
        """Return the place that a printed code leads to (扫码找代表); None where none does."""
        return next((one for one in self.places if one.code == code), None) if code else None

    def under(self, id: Hashable) -> tuple[DutyPlace, ...]:  # noqa: A002  # likewise
        """Return the places that belong directly to the one of the id."""
        above = self.place(id)
        return tuple(one for one in self.places if one.under == above.id)

    def path(self, id: Hashable) -> tuple[DutyPlace, ...]:  # noqa: A002  # likewise
        """Return the places from the first of the network down to the one of the id."""
        way = [self.place(id)]
        while way[-1].under is not None:
            way.append(self.place(way[-1].under))
        return tuple(reversed(way))

    def of_deputy(self, deputy: Hashable) -> tuple[DutyPlace, ...]:
        """Return the places to which a deputy is assigned."""
        return tuple(one for one in self.places if deputy in one.deputies)

    @property
    def by_tier(self) -> Mapping[PlaceTier, int]:
        """How many places stand at each tier, highest first."""
        return network_findings(self.places).tiers

    @property
    def by_kind(self) -> Mapping[PlaceKind, int]:
        """How many places there are of each kind."""
        found = Counter(one.kind for one in self.places)
        return Pairs((kind, found[kind]) for kind in PlaceKind if found[kind])

    @property
    def unowned(self) -> tuple[DutyPlace, ...]:
        """The places for which nobody answers."""
        return tuple(one for one in self.places if one.owner is None)

    @property
    def unfunded(self) -> tuple[DutyPlace, ...]:
        """The places without funds; those whose funds are not known are not among them."""
        return tuple(one for one in self.places if one.funds == 0)

    @property
    def unbranded(self) -> tuple[DutyPlace, ...]:
        """The places without a brand of their own: none, or one that another bears too."""
        found = Counter(one.brand for one in self.places)
        return tuple(one for one in self.places if not one.brand or found[one.brand] > 1)

    def unmarked(self, mark: str) -> tuple[DutyPlace, ...]:
        """Return the places that lack a local distinction, as 已升级."""
        return tuple(one for one in self.places if mark not in one.marks)
