"""Records of stations: concerns collected, pledges of deputies, activities they choose."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

import attrs

from npcmodel.checks import count, day, each, name, names, optional, text
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language, term
from npcmodel.pairs import Pairs
from npcmodel.stations.concerns import Concern
from npcmodel.stations.events import ConcernChannel
from npcmodel.stations.given import mapping, once, pairs_of

__all__ = [
    "Collection",
    "MenuPlaces",
    "Pledge",
    "PledgeRecord",
    "collected",
    "menu_places",
    "pledge_record",
]


@attrs.frozen(kw_only=True)
class Collection(Result):
    """What was collected, by way, place and subject (社情民意收集情况).

    Attributes:
        concerns: how many concerns.
        channels: by way, how many concerns came by it.
        places: by place asked about, how many it received.
        elsewhere: how many came to no place asked about.
        subjects: by subject, the ids of its concerns; those without a subject are not among them.
    """

    concerns: int
    channels: Mapping[ConcernChannel, int]
    places: Mapping[Hashable, int]
    elsewhere: int
    subjects: Mapping[Hashable, tuple[Hashable, ...]]

    def __attrs_post_init__(self) -> None:
        set_: Any = object.__setattr__
        set_(self, "channels", Pairs[ConcernChannel, int].of("channels", self.channels))
        set_(self, "places", Pairs[Hashable, int].of("places", self.places))
        kept = Pairs[Hashable, tuple[Hashable, ...]].of("subjects", self.subjects)
        set_(self, "subjects", kept)

    @property
    def idle(self) -> tuple[Hashable, ...]:
        """The places asked about that received nothing."""
        return tuple(one for one, number in self.places.items() if not number)

    @property
    def distinct(self) -> int:
        """How many concerns there are, those of one subject counted once."""
        return self.concerns - sum(len(ids) - 1 for ids in self.subjects.values())

    @property
    def repeated(self) -> Mapping[Hashable, tuple[Hashable, ...]]:
        """By subject that came up more than once, the ids of its concerns."""
        return Pairs((one, ids) for one, ids in self.subjects.items() if len(ids) > 1)

    def explain(self, lang: Lang = "zh") -> str:
        """Return the numbers, and the places that received nothing, a line each."""
        zh = language(lang) == "zh"
        stop = "、" if zh else ", "
        ways = stop.join(
            f"{term(way, lang)}{number}件" if zh else f"{term(way, lang)} {number}"
            for way, number in self.channels.items()
        )
        head = (
            f"收集{self.concerns}件，合并重复后{self.distinct}件"
            if zh
            else f"{self.concerns} collected, {self.distinct} without repetitions"
        )
        lines = [head, *([ways] if ways else [])]
        if self.idle:
            said = stop.join(str(one) for one in self.idle)
            lines.append(("没有收集到的地点：" if zh else "nothing from: ") + said)
        return "\n".join(lines)


def collected(concerns: Iterable[Concern], *, places: Iterable[Hashable] = ()) -> Collection:
    """Return what was collected, by way, place and subject (社情民意收集).

    Args:
        concerns: the concerns, ids told apart. Those of one subject are taken for repetitions;
            one without a subject stands for itself.
        places: the ids of the places asked about, each once.

    Raises:
        FactsError: a concern or a place named twice.
    """
    all_ = each("concerns", concerns, Concern)
    once("concerns", [one.id for one in all_])
    asked = once("places", places)
    ways = Counter(one.channel for one in all_)
    held = Counter(one.place for one in all_)
    subjects: dict[Hashable, list[Hashable]] = {}
    for one in all_:
        if one.subject is not None:
            subjects.setdefault(one.subject, []).append(one.id)
    return Collection(
        concerns=len(all_),
        channels=Pairs((way, ways[way]) for way in ConcernChannel if ways[way]),
        places=Pairs((one, held[one]) for one in asked),
        elsewhere=len(all_) - sum(held[one] for one in asked),
        subjects=Pairs((one, tuple(found)) for one, found in subjects.items()),
    )


@attrs.frozen
class Pledge:
    """What a deputy promised to do (履职承诺).

    Attributes:
        deputy: who.
        says: what.
        due: by when; None where no day was named.
        published: the day it was made public; None where it was not.
        done: the day it was done; None where it was not.
    """

    deputy: Hashable
    says: str
    due: date | None = None
    published: date | None = None
    done: date | None = None

    def __attrs_post_init__(self) -> None:
        name("deputy", self.deputy)
        text("says", self.says)
        for field in ("due", "published", "done"):
            optional(day, field, getattr(self, field))


@attrs.frozen(kw_only=True)
class PledgeRecord(Result):
    """How pledges stand at the end of a day (履职承诺公示、兑现情况).

    Attributes:
        on: the day.
        pledges: the pledges.
        silent: the deputies who made none.
        unpublished: the pledges not made public by then.
        kept: those done by then.
        overdue: those whose day was past by then, and which were not done, or done later.
    """

    on: date
    pledges: tuple[Pledge, ...]
    silent: tuple[Hashable, ...]
    unpublished: tuple[Pledge, ...]
    kept: tuple[Pledge, ...]
    overdue: tuple[Pledge, ...]

    @property
    def rate(self) -> Fraction | None:
        """The share of the pledges that were done; None where there are none."""
        return Fraction(len(self.kept), len(self.pledges)) if self.pledges else None

    def explain(self, lang: Lang = "zh") -> str:
        """Return the numbers, a line each."""
        zh = language(lang) == "zh"
        all_, kept = len(self.pledges), len(self.kept)
        open_, late = len(self.unpublished), len(self.overdue)
        if zh:
            lines = [f"截至{self.on}：承诺{all_}项，未公示{open_}项，已兑现{kept}项，逾期{late}项"]
        else:
            numbers = f"{all_} pledges, {open_} not made public, {kept} kept, {late} overdue"
            lines = [f"at the end of {self.on}: {numbers}"]
        if self.silent:
            who = ("、" if zh else ", ").join(str(one) for one in self.silent)
            lines.append(("未作承诺：" if zh else "no pledge: ") + who)
        return "\n".join(lines)


def pledge_record(
    pledges: Iterable[Pledge], *, on: date, deputies: Iterable[Hashable] | None = None
) -> PledgeRecord:
    """Return how deputies' pledges stand at the end of a day (履职承诺公示、兑现率).

    Args:
        pledges: the pledges.
        on: the day; what was made public or done later counts nothing.
        deputies: who was to make one, each once; None where that is not asked.

    Raises:
        FactsError: a deputy named twice, a pledge given twice, or a pledge of somebody else.

    Law: none; pledges are local practice.
    """
    on = day("on", on)
    all_ = each("pledges", pledges, Pledge)
    if len({(one.deputy, one.says) for one in all_}) != len(all_):
        raise FactsError("pledges", all_, "each once")
    who = once("deputies", () if deputies is None else deputies)
    made = {one.deputy for one in all_}
    others = () if deputies is None else tuple(made - set(who))
    if others:
        raise FactsError("pledges", others, "of the deputies named")
    return PledgeRecord(
        on=on,
        pledges=all_,
        silent=tuple(one for one in who if one not in made),
        unpublished=tuple(one for one in all_ if one.published is None or one.published > on),
        kept=tuple(one for one in all_ if one.done is not None and one.done <= on),
        overdue=tuple(
            one for one in all_ if one.due is not None and min(one.done or on, on) > one.due
        ),
    )


@attrs.frozen(kw_only=True)
class MenuPlaces(Result):
    """Who takes part in which activity of a menu (“点单式”履职安排).

    Attributes:
        activities: by activity, who takes part, in the order of choosing.
        room: by activity, how many more may take part.
        without: those for whom nothing they chose had room.
    """

    activities: Mapping[Hashable, tuple[Hashable, ...]]
    room: Mapping[Hashable, int]
    without: tuple[Hashable, ...]

    def __attrs_post_init__(self) -> None:
        set_: Any = object.__setattr__
        kept = Pairs[Hashable, tuple[Hashable, ...]].of("activities", self.activities)
        set_(self, "activities", kept)
        set_(self, "room", Pairs[Hashable, int].of("room", self.room))

    def explain(self, lang: Lang = "zh") -> str:
        """Return who takes part in what, a line each."""
        zh = language(lang) == "zh"
        mark, stop = ("：", "、") if zh else (": ", ", ")
        lines = [
            str(one) + mark + (stop.join(str(name) for name in who) or ("无" if zh else "nobody"))
            for one, who in self.activities.items()
        ]
        if self.without:
            who = stop.join(str(one) for one in self.without)
            lines.append(("未能安排：" if zh else "no place for: ") + who)
        return "\n".join(lines or ["没有活动" if zh else "no activities"])


def menu_places(
    capacities: Mapping[Any, int], choices: Iterable[tuple[Any, Iterable[Hashable]]]
) -> MenuPlaces:
    """Return who takes part in which activity, first come, first served (“点单式”履职).

    Args:
        capacities: by activity of the menu, how many may take part.
        choices: in the order of choosing, each deputy with the activities wanted, best first;
            each takes part in the first of them that has room. The order is the caller's fact:
            of those who chose at the same moment none comes first by itself.

    Raises:
        FactsError: a deputy twice, an activity that is not on the menu or chosen twice by one.

    Limitations: it rests on no law.
    """
    room: dict[Hashable, int] = {
        one: count(f"capacities[{one!r}]", number)
        for one, number in mapping("capacities", capacities).items()
    }
    names("capacities", room)
    chosen: dict[Hashable, list[Hashable]] = {one: [] for one in room}
    seen: set[Hashable] = set()
    without: list[Hashable] = []
    for who, given in pairs_of("choices", choices, "a deputy and the activities wanted"):
        name("choices", who)
        wanted = names("choices", given)
        if who in seen or len(set(wanted)) != len(wanted) or not {*wanted} <= {*room}:
            what = "each deputy once, and activities of the menu, each once"
            raise FactsError("choices", (who, wanted), what)
        seen.add(who)
        first = next((one for one in wanted if room[one]), None)
        if first is None:
            without.append(who)
        else:
            room[first] -= 1
            chosen[first].append(who)
    return MenuPlaces(
        activities=Pairs((one, tuple(found)) for one, found in chosen.items()),
        room=Pairs(room),
        without=tuple(without),
    )
