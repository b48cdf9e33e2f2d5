"""How far two orders agree: Kendall's tau in exact counts, the same people at the top, turnover.

>>> agreement({"甲": 3, "乙": 2, "丙": 1}, {"甲": 3, "乙": 1, "丙": 2}).tau
Fraction(1, 3)
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from fractions import Fraction
from itertools import combinations

import attrs

from npcmodel.checks import count, instance, names
from npcmodel.errors import FactsError
from npcmodel.exact.ranking import cut
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.pairs import Pairs
from npcmodel.schemes.analysis.contributing import exact_number, near, percent

__all__ = ["Agreement", "TopOverlap", "Turnover", "agreement", "top_overlap", "turnover"]

Number = int | Fraction


@attrs.frozen
class Agreement(Result):
    """How far two orders of the same people agree (排序一致性), pair by pair.

    Attributes:
        concordant: pairs that both order alike.
        discordant: pairs that they order against each other.
        tied_first: pairs that are equal in the first order only.
        tied_second: pairs that are equal in the second only.
        tied_both: pairs that are equal in both.
    """

    concordant: int
    discordant: int
    tied_first: int = 0
    tied_second: int = 0
    tied_both: int = 0

    def __attrs_post_init__(self) -> None:
        for field in attrs.fields_dict(Agreement):
            object.__setattr__(self, field, count(field, getattr(self, field)))

    @property
    def pairs(self) -> int:
        """All pairs."""
        tied = self.tied_first + self.tied_second + self.tied_both
        return self.concordant + self.discordant + tied

    @property
    def tau(self) -> Fraction | None:
        """Kendall's tau-a: from -1 to 1; None where there is no pair."""
        return Fraction(self.concordant - self.discordant, self.pairs) if self.pairs else None

    @property
    def tau_b_squared(self) -> Fraction | None:
        """The square of Kendall's tau-b with the sign of tau-b.

        The square is exact, the root seldom is. None where one order makes all equal.
        """
        told = self.concordant + self.discordant
        whole = (told + self.tied_first) * (told + self.tied_second)
        if not whole:
            return None
        lead = self.concordant - self.discordant
        return Fraction(lead * abs(lead), whole)

    def explain(self, lang: Lang = "zh") -> str:
        """Return the counts of pairs and tau-a as a sentence."""
        tied = self.tied_first + self.tied_second + self.tied_both
        tau = self.tau
        if language(lang) == "zh":
            said = "" if tau is None else f"，肯德尔τ-a：{near(tau)}"
            return (
                f"{self.pairs}对中，顺序一致{self.concordant}对，"
                f"相反{self.discordant}对，并列{tied}对{said}"
            )
        said = "" if tau is None else f", Kendall's tau-a: {near(tau, 'en')}"
        return (
            f"pairs: {self.pairs}, ordered alike {self.concordant},"
            f" against each other {self.discordant}, tied {tied}{said}"
        )


def _scores(field: str, scores: Mapping[Hashable, Number]) -> dict[Hashable, Fraction]:
    """Return scores that are exact numbers."""
    instance(field, scores, Mapping)
    return {name: exact_number(f"{field}[{name!r}]", number) for name, number in scores.items()}


def _alike(
    first: Mapping[Hashable, Number], second: Mapping[Hashable, Number]
) -> tuple[dict[Hashable, Fraction], dict[Hashable, Fraction]]:
    """Return two orders of the same people."""
    left, right = _scores("first", first), _scores("second", second)
    if left.keys() != right.keys():
        raise FactsError("second", tuple(right), f"the names of the first: {tuple(left)}")
    # In the order of the first, so that places stand side by side.
    return left, {name: right[name] for name in left}


def agreement(first: Mapping[Hashable, Number], second: Mapping[Hashable, Number]) -> Agreement:
    """Compare two orders of the same people, pair by pair (排序一致性).

    Args:
        first: points by name, the more the better; ints or Fractions.
        second: the same names with other points.

    Raises:
        FactsError: the names differ, or points are not exact.
    """
    left, right = _alike(first, second)
    found = {"concordant": 0, "discordant": 0, "tied_first": 0, "tied_second": 0, "tied_both": 0}
    # Places are whole numbers, and quick to compare.
    places = list(zip(_places(left), _places(right), strict=True))
    for (one_here, one_there), (here_, there_) in combinations(places, 2):
        here, there = _sign(one_here, here_), _sign(one_there, there_)
        if here and there:
            found["concordant" if here == there else "discordant"] += 1
        elif here or there:
            found["tied_second" if here else "tied_first"] += 1
        else:
            found["tied_both"] += 1
    return Agreement(**found)


def _places(scores: Mapping[Hashable, Fraction]) -> list[int]:
    """Return for each name how many different scores lie below its own."""
    place = {score: at for at, score in enumerate(sorted(set(scores.values())))}
    return [place[score] for score in scores.values()]


def _sign(one: int, other: int) -> int:
    return (one > other) - (one < other)


@attrs.frozen
class TopOverlap(Result):
    """How many are at the top in both of two orders (前列重合); a tie leaves a range.

    Attributes:
        places: how many places at the top.
        certain: how many are there in both, whichever way ties at the last place go.
        possible: how many can be.
    """

    places: int
    certain: int
    possible: int

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "places", count("places", self.places, 1))
        object.__setattr__(self, "possible", count("possible", self.possible, 0, self.places))
        object.__setattr__(self, "certain", count("certain", self.certain, 0, self.possible))

    @property
    def share(self) -> Fraction:
        """The part of the places that certainly go to the same people."""
        return Fraction(self.certain, self.places)

    def explain(self, lang: Lang = "zh") -> str:
        """Return the numbers as a sentence."""
        open_ = self.possible > self.certain
        if language(lang) == "zh":
            more = f"至{self.possible}名（末位并列，未定）" if open_ else "名"
            return f"前{self.places}名中，两次都在的有{self.certain}{more}"
        more = f" to {self.possible} (a tie at the last place)" if open_ else ""
        return f"of the top {self.places}, {self.certain}{more} are there both times"


def top_overlap(
    first: Mapping[Hashable, Number], second: Mapping[Hashable, Number], places: int
) -> TopOverlap:
    """Count who is at the top in both of two orders (前列重合).

    Args:
        first: points by name, the more the better.
        second: the same names with other points.
        places: how many are at the top; 1 to the number of names.

    Raises:
        FactsError: the names differ, points are not exact, or there are fewer names than places.
    """
    left, right = _alike(first, second)
    places = count("places", places, 1, len(left))
    one, other = cut(left, places), cut(right, places)
    sure, there = set(one.chosen), set(other.chosen)
    # A tie gives `contested` of the tied a place. To meet as rarely as can be, it takes those who
    # are not at the top in the other order; to meet as often, those who are, or may be.
    tied, rivals = set(one.tied), set(other.tied)
    outside_first = len(tied - there - rivals)
    outside_second = len(rivals - sure - tied)
    both = len(tied & rivals)
    least = len(sure & there) + _fewest(
        (one.contested, len(tied & there), outside_first),
        (other.contested, len(rivals & sure), outside_second),
        both,
    )
    most = len(sure & there) + _most(
        (one.contested, len(tied & there)), (other.contested, len(rivals & sure)), both
    )
    return TopOverlap(places, least, most)


def _fewest(first: tuple[int, int, int], second: tuple[int, int, int], both: int) -> int:
    """Return the fewest who meet.

    Args:
        first: the places tied for, the tied who are certain there, those who cannot be there.
        second: the same of the other order.
        both: how many are tied in both.
    """
    meetings: list[int] = []
    for here in range(min(both, first[0]) + 1):
        for there in range(min(both, second[0]) + 1):
            left, right = first[0] - here, second[0] - there
            if left > first[1] + first[2] or right > second[1] + second[2]:
                continue
            met = max(0, left - first[2]) + max(0, right - second[2])
            meetings.append(met + max(0, here + there - both))
    return min(meetings)


def _most(first: tuple[int, int], second: tuple[int, int], both: int) -> int:
    """Return the most who meet.

    Args:
        first: the places tied for, and the tied who are certain there.
        second: the same of the other order.
        both: how many are tied in both.
    """
    sure_first, sure_second = min(first), min(second)
    spare = min(first[0] - sure_first, second[0] - sure_second, both)
    return sure_first + sure_second + spare


@attrs.frozen
class Turnover(Result):
    """Who of those at the top is new (前列更替).

    Attributes:
        stayed: those who were there before.
        joined: those who were not.
        left: those who were there before and are no more.
    """

    stayed: tuple[Hashable, ...]
    joined: tuple[Hashable, ...]
    left: tuple[Hashable, ...]

    @property
    def share(self) -> Fraction | None:
        """The part of those there now who are new; None where nobody is."""
        now = len(self.stayed) + len(self.joined)
        return Fraction(len(self.joined), now) if now else None

    def explain(self, lang: Lang = "zh") -> str:
        """Return the numbers as a sentence."""
        now, new = len(self.stayed) + len(self.joined), len(self.joined)
        share = self.share
        if language(lang) == "zh":
            part = "" if share is None else f"，占{percent(share)}"
            return f"本次{now}人，其中新进{new}人{part}；退出{len(self.left)}人"
        part = "" if share is None else f" ({percent(share, 'en')})"
        return f"{now} now, {new} of them new{part}; {len(self.left)} no longer there"


def turnover(before: Iterable[Hashable], now: Iterable[Hashable]) -> Turnover:
    """Say who at the top is new (前列更替): the top five of each group, two years running.

    Args:
        before: the names at the top before, each once.
        now: the names at the top now, each once.

    Raises:
        FactsError: a name twice.
    """
    old, new = _once("before", before), _once("now", now)
    return Turnover(
        stayed=tuple(name for name in new if name in old),
        joined=tuple(name for name in new if name not in old),
        left=tuple(name for name in old if name not in new),
    )


def _once(field: str, given: Iterable[Hashable]) -> Pairs[Hashable, None]:
    found = names(field, given)
    if len(set(found)) != len(found):
        raise FactsError(field, found, "each name once")
    return Pairs((name, None) for name in found)
