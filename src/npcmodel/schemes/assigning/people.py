"""Who goes to which group, zone, activity or case: by skill and wish, with least and most sizes.

Local practice, never law: topic groups of deputies (专业课题组), leaders and the towns they look
after (分片联系), activities chosen from a menu (点单), reviewers and the cases of others. What is
equally good is handed back as a tie, and a lot settles it (`Placement.settled`).

>>> rule = PlacementRule(issued_by="某镇人大主席团", source="课题组办法", aim=Aim.MOST_FIRST)
>>> groups = [Destination("产业发展", most=1), Destination("社会民生")]
>>> people = [Assignee("甲", wishes=("产业发展", "社会民生")), Assignee("乙", wishes=("产业发展",))]
>>> print(placement(rule, people, groups).explain("en"))
rule of 某镇人大主席团: 课题组办法 (not law)
best by: most first wishes, then most second ones, and so on
产业发展 (1): 乙
社会民生 (1): 甲
by wish: wish 1: 1, wish 2: 1
no other way is as good
"""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from typing import Any, TypeVar

import attrs

from npcmodel.checks import count, each, instance, member, name, names, optional, text
from npcmodel.errors import FactsError
from npcmodel.exact.matching import Aim, Demand, Matching, Room, assign, settle
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language, term
from npcmodel.pairs import Pairs
from npcmodel.schemes.assigning.saying import (
    aim_line,
    gap_lines,
    lack_line,
    member_lines,
    tie_lines,
    wish_lines,
)

__all__ = ["Assignee", "Destination", "Placement", "PlacementRule", "Unplaced", "placement"]

T = TypeVar("T", "Assignee", "Destination")


@enum.unique
class Unplaced(enum.Enum):
    """Why there is no place, or not one more (未安排原因)."""

    NO_WISH = "未报足志愿"
    NO_SKILL = "特长不符"
    BARRED = "须回避"
    NOT_FORMED = "人数不足不成组"
    FULL = "名额已满"


def _once(field: str, values: object) -> tuple[Hashable, ...]:
    found = names(field, values)
    if len(set(found)) != len(found):
        raise FactsError(field, found, "each once")
    return found


@attrs.frozen(kw_only=True)
class PlacementRule:
    """How a body places people (安排办法). Local practice, never law.

    Attributes:
        issued_by: whose rule it is.
        source: where it is written.
        aim: which way to place as many as can be is the best.
        unwished: the wish as which a destination counts that somebody did not name, 6 if it
            counts as a sixth wish; None where nobody is sent where he did not wish to go.

    Raises:
        FactsError: a text that says nothing, no aim, or a wish below 1.
    """

    issued_by: str
    source: str
    aim: Aim
    unwished: int | None = None

    def __attrs_post_init__(self) -> None:
        text("issued_by", self.issued_by)
        text("source", self.source)
        member("aim", self.aim, Aim)
        object.__setattr__(self, "unwished", optional(count, "unwished", self.unwished, 1))


@attrs.frozen
class Assignee:
    """Somebody or something to be placed: a deputy, a town, a lecture, a case (安排对象).

    Attributes:
        name: which.
        skills: what one is good at (特长).
        wishes: the destinations wished for, best first (意愿).
        barred: the destinations one may not go to (回避).
        home: the village or unit one belongs to; None where none is named.
        times: how many destinations one is to have, each at most once.

    Raises:
        FactsError: a name that is none, something named twice, or no destination at all wanted.
    """

    name: Hashable
    skills: tuple[Hashable, ...] = ()
    wishes: tuple[Hashable, ...] = ()
    barred: tuple[Hashable, ...] = ()
    home: Hashable | None = None
    times: int = 1

    def __attrs_post_init__(self) -> None:
        set_: Any = object.__setattr__
        name("name", self.name)
        for field in ("skills", "wishes", "barred"):
            set_(self, field, _once(field, getattr(self, field)))
        optional(name, "home", self.home)
        set_(self, "times", count("times", self.times, 1))


@attrs.frozen
class Destination:
    """A group, a zone, an activity or a reviewer that takes so many (去向).

    Attributes:
        name: which.
        skills: the skills of which one is asked for; none where anybody will do.
        least: how many it needs.
        most: how many it takes at most; None where no text gives a number.

    Raises:
        FactsError: a name that is none, a skill named twice, or fewer at most than at least.
    """

    name: Hashable
    skills: tuple[Hashable, ...] = ()
    least: int = 0
    most: int | None = None

    def __attrs_post_init__(self) -> None:
        set_: Any = object.__setattr__
        name("name", self.name)
        set_(self, "skills", _once("skills", self.skills))
        set_(self, "least", count("least", self.least))
        set_(self, "most", optional(count, "most", self.most, self.least))

    def suits(self, one: Assignee) -> bool:
        """Whether somebody has a skill that is asked for."""
        return not self.skills or not set(self.skills).isdisjoint(one.skills)


@attrs.frozen(kw_only=True)
class Placement(Result):
    """Who goes where, what is tied, and who finds no place, with the reason (安排结果).

    Attributes:
        rule: how the body places people.
        assignees: who was to be placed.
        destinations: where to, those given up (`not_formed`) among them.
        not_formed: the destinations that the body gave up.
        matching: the exact answer: what is certain, tied, lacking, and why nothing is better.
        unplaced: those who lack a place in every best way, each with the reason for every place
            lacking.
    """

    rule: PlacementRule
    assignees: tuple[Assignee, ...]
    destinations: tuple[Destination, ...]
    not_formed: tuple[Hashable, ...]
    matching: Matching[Hashable, Hashable]
    unplaced: Mapping[Hashable, tuple[Unplaced, ...]]

    @property
    def members(self) -> Mapping[Hashable, tuple[Hashable, ...]]:
        """By destination, those who go there for certain."""
        return self.matching.members

    @property
    def tied(self) -> Mapping[Hashable, tuple[Hashable, ...]]:
        """By assignee, the destinations that one best way gives and another does not."""
        return self.matching.tied

    @property
    def unique(self) -> bool:
        """Whether no other way is as good; not where an order had to settle it."""
        return self.matching.unique

    @property
    def by_wish(self) -> Mapping[int | None, int]:
        """How many go for certain to their first, second... wish; None: where they did not wish."""
        found: Counter[int | None] = Counter()
        for one in self.assignees:
            for place in self.matching.certain[one.name]:
                found[one.wishes.index(place) + 1 if place in one.wishes else None] += 1
        return Pairs(sorted(found.items(), key=lambda pair: (pair[0] is None, pair[0] or 0)))

    @property
    def homes(self) -> Mapping[Hashable, tuple[Hashable, ...]]:
        """By destination, the villages or units its certain members come from, as far as named."""
        home = {one.name: one.home for one in self.assignees}
        return Pairs(
            (place, tuple(dict.fromkeys(at for one in who if (at := home[one]) is not None)))
            for place, who in self.members.items()
        )

    def settled(self, people: Iterable[Hashable], places: Iterable[Hashable]) -> Placement:
        """Return the one way that an order settles, as drawn by lot or agreed (定序).

        Args:
            people: the assignees in their order: in turn each takes what he likes best of what
                the best ways still give him. All that are tied; others count nothing.
            places: the destinations in their order, for those somebody likes alike.

        Raises:
            FactsError: a name twice, unknown, or a tied one left out.
        """
        found = settle(self.matching, people, places)
        return attrs.evolve(self, matching=found, unplaced=_reasons(self, found))

    def explain(self, lang: Lang = "zh") -> str:
        """Return rule and aim, each destination, ties, those without a place, and what is short."""
        zh = language(lang) == "zh"
        rule, found = self.rule, self.matching
        if zh:
            lines = [f"所据办法：{rule.issued_by}，{rule.source}（不是法律）"]
        else:
            lines = [f"rule of {rule.issued_by}: {rule.source} (not law)"]
        lines += [aim_line(rule.aim, lang), *member_lines(found, lang)]
        lines += wish_lines(found, self.by_wish, lang)
        lines += tie_lines(found, lang)
        lines += [
            lack_line(found, one, _why(reasons, lang), lang)
            for one, reasons in self.unplaced.items()
        ]
        closed = "不成组：" if zh else "not formed: "
        lines += [f"{closed}{place}" for place in self.not_formed]
        return "\n".join([*lines, *gap_lines(found, lang)])


def placement(
    rule: PlacementRule,
    assignees: Iterable[Assignee],
    destinations: Iterable[Destination],
    *,
    not_formed: Iterable[Hashable] = (),
) -> Placement:
    """Return who goes where by skill and wish, as many as can be (按特长和意愿安排).

    Nobody goes where he lacks the skill or may not go. As many places as can be are given, the
    least sizes lack as few as can be, and among these ways the wishes decide as the rule says.

    Args:
        rule: how the body places people; local practice.
        assignees: who is to be placed, each name once.
        destinations: where to, each name once.
        not_formed: destinations that the body has given up, as where the least size was not
            reached: nobody goes there.

    Raises:
        FactsError: a name twice, a wish or bar for a destination that there is not, or somebody
            with as many wishes as the number at which a destination not wished for counts.

    Limitations: it rests on no law. A least size that cannot be reached closes no group: which
        group is given up is the body's choice, told by `not_formed`. Wishes are taken as told.
        Where one is to have several destinations, two for one count as much as one for each of
        two.
    """
    instance("rule", rule, PlacementRule)
    people = _named("assignees", assignees, Assignee)
    places = _named("destinations", destinations, Destination)
    known = {place.name for place in places}
    closed = _among("not_formed", _once("not_formed", not_formed), known)
    for one in people:
        _among(f"wishes of {one.name!r}", one.wishes, known)
        _among(f"barred of {one.name!r}", one.barred, known)
        if rule.unwished is not None and len(one.wishes) >= rule.unwished:
            expected = f"fewer than {rule.unwished}, as which what is not wished for counts"
            raise FactsError(f"wishes of {one.name!r}", one.wishes, expected)
    demand = Demand[Hashable, Hashable](
        ranks=Pairs((one.name, _ranks(rule, one, places, closed)) for one in people),
        rooms=Pairs(
            (place.name, Room(place.least, place.most))
            for place in places
            if place.name not in closed
        ),
        times=Pairs((one.name, one.times) for one in people),
        aim=rule.aim,
    )
    found = Placement(
        rule=rule,
        assignees=people,
        destinations=places,
        not_formed=closed,
        matching=assign(demand),
        unplaced=Pairs(),
    )
    return attrs.evolve(found, unplaced=_reasons(found, found.matching))


def _named(field: str, values: Iterable[Any], kind: type[T]) -> tuple[T, ...]:
    found = each(field, values, kind)
    _once(field, tuple(one.name for one in found))
    return found


def _among(field: str, values: tuple[Hashable, ...], known: set[Hashable]) -> tuple[Hashable, ...]:
    strangers = tuple(one for one in values if one not in known)
    if strangers:
        raise FactsError(field, strangers, "names of the destinations")
    return values


def _ranks(
    rule: PlacementRule,
    one: Assignee,
    places: tuple[Destination, ...],
    closed: tuple[Hashable, ...],
) -> Pairs[Hashable, int]:
    """Return where somebody can go, and the number of the wish that each is."""
    found: dict[Hashable, int] = {}
    for place in places:
        if not place.suits(one) or place.name in one.barred or place.name in closed:
            continue
        if place.name in one.wishes:
            found[place.name] = one.wishes.index(place.name) + 1
        elif rule.unwished is not None:
            found[place.name] = rule.unwished
    return Pairs(found)


def _reasons(
    asked: Placement, matching: Matching[Hashable, Hashable]
) -> Pairs[Hashable, tuple[Unplaced, ...]]:
    return Pairs(
        (one.name, _reason(asked, one, matching.lacking[one.name]))
        for one in asked.assignees
        if one.name in matching.lacking
    )


def _reason(asked: Placement, one: Assignee, lacking: int) -> tuple[Unplaced, ...]:
    """Return for every place lacking the first condition that takes it away."""
    places = {place.name: place for place in asked.destinations}
    wished = places.keys() if asked.rule.unwished is not None else {*one.wishes}
    suiting = {name for name in wished if places[name].suits(one)}
    free = suiting - {*one.barred}
    steps = (
        (Unplaced.NO_WISH, wished),
        (Unplaced.NO_SKILL, suiting),
        (Unplaced.BARRED, free),
        (Unplaced.NOT_FORMED, free - {*asked.not_formed}),
    )
    found: list[Unplaced] = []
    for why, left in steps:
        found += [why] * (one.times - len(found) - len(left))
    return (*found, *[Unplaced.FULL] * (lacking - len(found)))


def _why(reasons: tuple[Unplaced, ...], lang: Lang) -> str:
    """The reasons in words; with numbers where there are several."""
    numbers = Counter(reasons)
    if len(numbers) == 1:
        return term(reasons[0], lang)
    if lang == "zh":
        return "，".join(f"{term(why, lang)}{number}个" for why, number in numbers.items())
    return ", ".join(f"{term(why, lang)}: {number}" for why, number in numbers.items())
