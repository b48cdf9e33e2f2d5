"""Turns: who gives the lecture of each day when several take turns (轮流授课)."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from typing import Any

import attrs

from npcmodel.checks import names, optional
from npcmodel.errors import FactsError
from npcmodel.exact.matching import Aim, Demand, Matching, Room, assign, settle
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.pairs import Pairs
from npcmodel.schemes.assigning.saying import listed, tie_lines

__all__ = ["Turns", "turns"]


@attrs.frozen(kw_only=True)
class Turns(Result):
    """Who takes which turn, and which turns were missed (轮流安排).

    Attributes:
        order: those who take turns, in their order.
        due: by occasion, whose turn it is in that order.
        away: by occasion, who cannot come.
        matching: the exact answer: by occasion, who takes it.
    """

    order: tuple[Hashable, ...]
    due: Mapping[Hashable, Hashable]
    away: Mapping[Hashable, tuple[Hashable, ...]]
    matching: Matching[Hashable, Hashable]

    @property
    def taken(self) -> Mapping[Hashable, Hashable]:
        """By occasion, who takes it for certain; occasions that are tied or vacant are left out."""
        return Pairs((at, who[0]) for at, who in self.matching.certain.items() if who)

    @property
    def tied(self) -> Mapping[Hashable, tuple[Hashable, ...]]:
        """By occasion, those who may take it equally well."""
        return self.matching.tied

    @property
    def vacant(self) -> tuple[Hashable, ...]:
        """The occasions that nobody can take."""
        return tuple(self.matching.lacking)

    @property
    def missed(self) -> Mapping[Hashable, Hashable]:
        """By occasion, whose turn it was though he could not come (缺席轮次)."""
        return Pairs((at, who) for at, who in self.due.items() if who in self.away.get(at, ()))

    @property
    def loads(self) -> Mapping[Hashable, int]:
        """How many occasions each takes for certain."""
        return Pairs((one, len(which)) for one, which in self.matching.members.items())

    def settled(self, occasions: Iterable[Hashable], people: Iterable[Hashable]) -> Turns:
        """Return the one way that an order of the tied occasions and people settles (定序).

        Raises:
            FactsError: a name twice, unknown, or a tied one left out.
        """
        return attrs.evolve(self, matching=settle(self.matching, occasions, people))

    def explain(self, lang: Lang = "zh") -> str:
        """Return who takes each occasion, whose turn it was, and what is open."""
        zh = language(lang) == "zh"
        lines: list[str] = []
        for at, due in self.due.items():
            who = self.taken.get(at)
            if at in self.tied:
                shown = "未定，" if zh else "open: "
                shown += listed(self.tied[at], lang)
            elif who is None:
                shown = "无人" if zh else "nobody"
            else:
                shown = str(who)
            if at in self.missed:
                shown += f"（轮到{due}，缺席）" if zh else f" (the turn of {due}, away)"
            elif who != due:
                shown += f"（轮到{due}）" if zh else f" (the turn of {due})"
            lines.append(f"{at}：{shown}" if zh else f"{at}: {shown}")
        counted = [f"{one}{n}次" if zh else f"{one} {n}" for one, n in self.loads.items()]
        if self.tied:
            head = "已确定的次数：" if zh else "turns that are certain: "
        else:
            head = "次数：" if zh else "turns: "
        lines.append(head + listed(counted, lang))
        if self.matching.order:
            lines += tie_lines(self.matching, lang)
        return "\n".join(lines)


def _once(field: str, values: object) -> tuple[Hashable, ...]:
    found = names(field, values)
    if len(set(found)) != len(found):
        raise FactsError(field, found, "each once")
    return found


def turns(
    people: Iterable[Hashable],
    occasions: Iterable[Hashable],
    *,
    away: Mapping[Any, Iterable[Hashable]] | None = None,
) -> Turns:
    """Return who takes which occasion when several take turns (轮流).

    Nobody takes one from which he is away. As many occasions as can be are taken; nobody has
    fewer than an even share, as far as that can be; and among these ways as many occasions as
    can be go to the one whose turn it is, then as many of the rest to the next in the order.

    Args:
        people: those who take turns, in their order, each once.
        occasions: the days, months or lectures, in their order, each once.
        away: by occasion, who cannot come.

    Raises:
        FactsError: nobody to take turns, a name twice, or somebody or something unknown away.

    Limitations: it rests on no law. Texts say that they take turns (轮流), not how a turn that
        is missed is made up: here the even share and the order decide, as said above.
    """
    order, found = _once("people", people), _once("occasions", occasions)
    if not order:
        raise FactsError("people", order, "somebody to take turns")
    given = optional(Pairs[Any, Iterable[Hashable]].of, "away", away) or Pairs()
    absent = {at: _once(f"away[{at!r}]", who) for at, who in given.items()}
    strangers = [at for at in absent if at not in found]
    strangers += [one for who in absent.values() for one in who if one not in order]
    if strangers:
        raise FactsError("away", tuple(strangers), "occasions and people named")
    size = len(order)
    ranks: dict[Hashable, Pairs[Hashable, int]] = {}
    for turn, at in enumerate(found):
        row = ((order[(turn + later) % size], later) for later in range(size))
        out = absent.get(at, ())
        ranks[at] = Pairs((one, later) for one, later in row if one not in out)
    share = Room(least=len(found) // size)
    return Turns(
        order=order,
        due=Pairs((at, order[turn % size]) for turn, at in enumerate(found)),
        away=Pairs(absent),
        matching=assign(
            Demand(Pairs(ranks), Pairs((one, share) for one in order), aim=Aim.MOST_FIRST)
        ),
    )
