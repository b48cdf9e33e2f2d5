r"""Lots drawn in public that anyone can draw again: persons, cases, teams (抽签).

How a lot is drawn, so that it can be repeated with any tool:

1. The pool and then the seed are made known: a text or a whole number that nobody could choose
   to suit himself, as a number read out by the persons present.
2. For each name that is not left out, write the seed, a line feed and the name, in UTF-8 and
   without anything before or after, and take the SHA-256 of it (`printf '%s\n%s' 种子 甲 |
   sha256sum`).
3. Order the names by these digests, the lowest first, as texts of 64 hexadecimal signs. The
   first so many are drawn; the next ones stand by in that order.

The order of the pool does not matter, whoever is drawn for five is drawn for six, and leaving
somebody out moves nobody else past another.

>>> draw(["甲", "乙", "丙"], 1, seed="2026").digests["甲"]
'c534bbf86b00447da51a922f49d6b7d416ee044dd7f262f802403a74a6c6f564'
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Any
from unicodedata import category, normalize

import attrs

from npcmodel.checks import count, names, text
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.pairs import Pairs

__all__ = ["Deal", "Draw", "KindDraw", "deal", "digest", "draw", "draw_by_kind"]


_NO_SIGN = frozenset(("Cc", "Zl", "Zp"))  # ends of lines, tabulators, other controls


def _line(field: str, value: object) -> str:
    """Return a seed or a name as the text that is hashed."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise FactsError(field, value, "a text or a whole number")
    found = text(field, str(value))
    if found != found.strip() or any(category(sign) in _NO_SIGN for sign in found):
        raise FactsError(field, value, "one line, without blanks before or after")
    try:
        found.encode()
    except UnicodeEncodeError:
        raise FactsError(field, value, "a text that UTF-8 can write") from None
    return found


def digest(seed: str | int, item: str | int) -> str:
    """Return the SHA-256 by which a name is ordered in a lot (抽签摘要).

    Args:
        seed: the published seed.
        item: the name.

    Raises:
        FactsError: no text or whole number, more than one line, or blanks at an end.
    """
    return sha256(f"{_line('seed', seed)}\n{_line('item', item)}".encode()).hexdigest()


def _pool(pool: Iterable[str | int]) -> tuple[str | int, ...]:
    """Return the names of a pool; two that look alike could not be told apart."""
    found: tuple[Any, ...] = names("pool", pool)
    written = [_seen(_line("pool", one)) for one in found]
    if len(set(written)) != len(written):
        raise FactsError("pool", found, "each name once")
    return found


def _seen(line: str) -> str:
    """Return a name as a reader sees it: one form for each sign, none that leaves no trace."""
    return normalize("NFC", "".join(sign for sign in line if category(sign) != "Cf"))


def _excluded(excluded: Mapping[Any, str], pool: tuple[str | int, ...]) -> Pairs[str | int, str]:
    given = Pairs[str | int, str].of("excluded", excluded)
    strangers = tuple(one for one in given if one not in pool)
    if strangers:
        raise FactsError("excluded", strangers, "names of the pool")
    for one, why in given.items():
        text(f"excluded[{one!r}]", why)
    return given


@attrs.frozen(kw_only=True)
class Draw(Result):
    """Who was drawn, from whom, and how it can be checked (抽签结果).

    Attributes:
        seed: the published seed.
        pool: everybody in the pool, in the order given.
        excluded: those left out, each with the reason (回避、排除).
        asked: how many were to be drawn.
        digests: the digest of everybody not left out, in the order of the lot.
    """

    seed: str | int
    pool: tuple[str | int, ...]
    excluded: Mapping[str | int, str]
    asked: int
    digests: Mapping[str | int, str]

    def __attrs_post_init__(self) -> None:
        set_: Any = object.__setattr__
        _line("seed", self.seed)
        set_(self, "pool", _pool(self.pool))
        set_(self, "excluded", _excluded(self.excluded, self.pool))
        set_(self, "asked", count("asked", self.asked))
        set_(self, "digests", Pairs[str | int, str].of("digests", self.digests))
        if tuple(self.digests.items()) != _ordered(self.seed, self.pool, self.excluded):
            raise FactsError("digests", self.digests, "what the seed and the pool give")

    @property
    def order(self) -> tuple[str | int, ...]:
        """Everybody not left out, in the order of the lot."""
        return tuple(self.digests)

    @property
    def drawn(self) -> tuple[str | int, ...]:
        """Those drawn, in the order of the lot."""
        return self.order[: self.asked]

    @property
    def standing_by(self) -> tuple[str | int, ...]:
        """Those who follow, in the order in which they would step in (候补)."""
        return self.order[self.asked :]

    @property
    def short(self) -> int:
        """How many fewer were drawn than were asked for; 0 where the pool was enough."""
        return self.asked - len(self.drawn)

    def explain(self, lang: Lang = "zh") -> str:
        """Return seed and method, the drawn and the others with their digests, and who was out."""
        zh = language(lang) == "zh"
        if zh:
            lines = [
                f"从{len(self.order)}个中抽取{self.asked}个，种子：{self.seed}",
                "方法：对“种子、换行符、名称”（UTF-8）求SHA-256，按摘要从小到大排列，取前若干个",
            ]
        else:
            lines = [
                f"{self.asked} of {len(self.order)} to be drawn, seed: {self.seed}",
                "method: SHA-256 of seed, line feed and name (UTF-8); lowest digests first",
            ]
        drawn, waiting = ("抽中", "候补") if zh else ("drawn", "standing by")
        for place, (one, value) in enumerate(self.digests.items(), 1):
            lines.append(f"{place}. {drawn if place <= self.asked else waiting} {one} {value}")
        for one, why in self.excluded.items():
            lines.append(f"未参加抽签：{one}（{why}）" if zh else f"not in the lot: {one} ({why})")
        if self.short:
            lines.append(f"人数不足，差{self.short}个" if zh else f"{self.short} short")
        return "\n".join(lines)


def _ordered(
    seed: str | int, pool: tuple[str | int, ...], excluded: Mapping[str | int, str]
) -> tuple[tuple[str | int, str], ...]:
    found = ((one, digest(seed, one)) for one in pool if one not in excluded)
    return tuple(sorted(found, key=lambda pair: pair[1]))


def draw(
    pool: Iterable[str | int],
    number: int,
    *,
    seed: str | int,
    excluded: Mapping[Any, str] = Pairs(),
) -> Draw:
    """Return who is drawn by lot from a pool, as anyone can repeat (当众抽签、随机抽取).

    Args:
        pool: the names, texts or whole numbers, each once; their order does not matter.
        number: how many are to be drawn.
        seed: the published seed.
        excluded: names of the pool that do not take part, each with the reason.

    Raises:
        FactsError: a name twice, be it in another form or with signs that leave no trace, or not
            on one line, or somebody left out who is not in the pool.

    Limitations: it rests on no law. That the pool was made known before the seed, and that nobody
        could choose the seed, is for those present to see to. A pool that is too small is no
        error: the result says how many are short.
    """
    found = _pool(pool)
    out = _excluded(excluded, found)
    return Draw(
        seed=seed,
        pool=found,
        excluded=out,
        asked=count("number", number),
        digests=Pairs(_ordered(seed, found, out)),
    )


@attrs.frozen
class KindDraw(Result):
    """Lots drawn kind by kind (分类抽取结果).

    Attributes:
        draws: by kind, the lot.
    """

    draws: Mapping[str, Draw]

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "draws", Pairs[str, Draw].of("draws", self.draws))

    @property
    def drawn(self) -> tuple[str | int, ...]:
        """Everybody drawn, kind by kind."""
        return tuple(one for lot in self.draws.values() for one in lot.drawn)

    @property
    def short(self) -> Mapping[str, int]:
        """The kinds of which too few were to be had, and how many were short."""
        return Pairs((kind, lot.short) for kind, lot in self.draws.items() if lot.short)

    def explain(self, lang: Lang = "zh") -> str:
        """Return each kind with its lot."""
        return "\n".join(f"【{kind}】\n{lot.explain(lang)}" for kind, lot in self.draws.items())


def draw_by_kind(
    pools: Mapping[Any, Iterable[str | int]],
    numbers: Mapping[Any, int],
    *,
    seed: str | int,
    excluded: Mapping[Any, str] = Pairs(),
) -> KindDraw:
    """Return who is drawn by lot of each kind, so many of each (分类随机抽取).

    Args:
        pools: by kind, the names; nobody is of two kinds.
        numbers: by kind, how many are to be drawn; a kind left out gives nobody.
        seed: the published seed, the same for every kind.
        excluded: names of the pools that do not take part, each with the reason.

    Raises:
        FactsError: somebody of two kinds, a number for a kind that there is not, or what `draw`
            refuses.
    """
    given: dict[str, tuple[str | int, ...]] = {
        text("pools", kind): _pool(members)
        for kind, members in Pairs[str, Iterable[str | int]].of("pools", pools).items()
    }
    everybody = _pool(one for members in given.values() for one in members)
    out = _excluded(excluded, everybody)
    asked = Pairs[str, int].of("numbers", numbers)
    strangers = tuple(kind for kind in asked if kind not in given)
    if strangers:
        raise FactsError("numbers", strangers, f"kinds of the pools: {', '.join(given)}")
    return KindDraw(
        Pairs(
            (
                kind,
                draw(
                    members,
                    asked.get(kind, 0),
                    seed=seed,
                    excluded={one: why for one, why in out.items() if one in members},
                ),
            )
            for kind, members in given.items()
        )
    )


@attrs.frozen
class Deal(Result):
    """What was dealt out by lot to whom (分组结果).

    Attributes:
        lot: the lot that put everything in order.
        hands: by team, what it was dealt, in the order of the lot.
    """

    lot: Draw
    hands: Mapping[str, tuple[str | int, ...]]

    def __attrs_post_init__(self) -> None:
        hands = Pairs[str, tuple[str | int, ...]].of("hands", self.hands)
        object.__setattr__(self, "hands", hands)

    def team_of(self, item: str | int) -> str:
        """Return the team that something was dealt to.

        Raises:
            FactsError: it was not dealt.
        """
        for team, hand in self.hands.items():
            if item in hand:
                return team
        raise FactsError("item", item, "one that was dealt")

    def explain(self, lang: Lang = "zh") -> str:
        """Return each team with what it was dealt, and the lot."""
        zh = language(lang) == "zh"
        between, colon = ("、", "：") if zh else (", ", ": ")
        lines = [
            f"{team}{colon}{between.join(map(str, hand))}" for team, hand in self.hands.items()
        ]
        return "\n".join([*lines, self.lot.explain(lang)])


def deal(items: Iterable[str | int], teams: Iterable[str], *, seed: str | int) -> Deal:
    """Return places or cases dealt out by lot to teams, as evenly as can be (分组、分案).

    In the order of the lot the first goes to the first team, the second to the second, and so on
    around; no team has more than one beyond another.

    Args:
        items: what is dealt, each once.
        teams: the teams, each once, in the order in which they are dealt to.
        seed: the published seed.

    Raises:
        FactsError: no team, a name twice, or what `draw` refuses.
    """
    given = tuple(text("teams", one) for one in names("teams", teams))
    if not given or len(set(given)) != len(given):
        raise FactsError("teams", given, "a team or more, each once")
    pool = _pool(items)
    lot = draw(pool, len(pool), seed=seed)
    size = len(given)
    return Deal(lot, Pairs((team, lot.drawn[place::size]) for place, team in enumerate(given)))
