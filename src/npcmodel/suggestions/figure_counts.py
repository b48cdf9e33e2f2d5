"""Counts of suggestions, and rates of them: each with its count and the base it is a share of."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from fractions import Fraction

import attrs

from npcmodel.checks import count, instance, member
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, english, language, term
from npcmodel.pairs import Pairs
from npcmodel.profiles.suggesting import Rated

__all__ = [
    "DEFAULT_BASES",
    "FigureRate",
    "FigureRound",
    "Rate",
    "RateBase",
    "RatingCounts",
    "SolutionCounts",
    "SuggestionCounts",
]


@enum.unique
class FigureRate(enum.Enum):
    """Which rate is told (统计指标)."""

    ANSWERED = "答复率"
    IN_TIME = "按期答复率"
    SATISFIED = "满意率"
    BASICALLY_SATISFIED = "基本满意率"
    SATISFIED_AT_LEAST_BASICALLY = "满意率（含基本满意）"
    DISSATISFIED = "不满意率"
    SOLVED = "解决率"

    __hash__ = object.__hash__


@enum.unique
class RateBase(enum.Enum):
    """What a rate of suggestions is a share of (统计基数)."""

    GIVEN = "全部件数"
    ASSIGNED = "交办件数"
    DUE = "已答复或者答复期限已过的件数"
    ANSWERED = "已答复件数"
    FORMS = "已答复件数，扣除依规定不纳入统计的回执"
    RATED = "收回评价件数"
    SORTED = "答复已分类件数"

    __hash__ = object.__hash__


@enum.unique
class FigureRound(enum.Enum):
    """Of which handling a figure is told (办理轮次)."""

    FIRST = "初次办理"
    FINAL = "最终"

    __hash__ = object.__hash__


_RATE, _BASE = FigureRate, RateBase
_BASES_EN: Mapping[RateBase, str] = {
    _BASE.GIVEN: "all given",
    _BASE.ASSIGNED: "assigned",
    _BASE.DUE: "answered, or past its time",
    _BASE.ANSWERED: "answered",
    _BASE.FORMS: "answered, without the forms that a text leaves out",
    _BASE.RATED: "rated",
    _BASE.SORTED: "answered and sorted",
}
_OF_RATINGS = (
    _RATE.SATISFIED,
    _RATE.BASICALLY_SATISFIED,
    _RATE.SATISFIED_AT_LEAST_BASICALLY,
    _RATE.DISSATISFIED,
)
DEFAULT_BASES: Pairs[FigureRate, RateBase] = Pairs(
    {
        _RATE.ANSWERED: _BASE.ASSIGNED,  # every suggestion assigned is to be answered
        _RATE.IN_TIME: _BASE.DUE,  # while its time runs, one is neither in time nor late
        # A form that did not come back is left out where a text says so, and not elsewhere.
        **dict.fromkeys(_OF_RATINGS, _BASE.FORMS),
        _RATE.SOLVED: _BASE.ANSWERED,  # what was not sorted is not known to be solved
    }
)
"""The base of a rate that is asked for without one: the strictest that the texts read bear."""

_WIDE = frozenset((_BASE.GIVEN, _BASE.ASSIGNED, _BASE.DUE, _BASE.ANSWERED))
_ALLOWED: Mapping[FigureRate, frozenset[RateBase]] = {
    _RATE.ANSWERED: _WIDE - {_BASE.ANSWERED},
    _RATE.IN_TIME: _WIDE,
    **dict.fromkeys(_OF_RATINGS, _WIDE | {_BASE.FORMS, _BASE.RATED}),
    _RATE.SOLVED: _WIDE | {_BASE.SORTED},
}


@attrs.frozen(kw_only=True)
class Rate(Result):
    """A rate with its count and its base (比率).

    Attributes:
        what: which rate.
        count: how many of the base it is about, in items.
        base_size: how many the base holds, in items.
        base: what the base is.
        unknown: how many of the base are not known either way: not rated, not sorted, or left in
            doubt by the texts. They are not in the count.

    Raises:
        FactsError: more than the base holds, or a base that does not hold what is counted.
    """

    what: FigureRate
    count: int
    base_size: int
    base: RateBase
    unknown: int = 0

    def __attrs_post_init__(self) -> None:
        what = member("what", self.what, FigureRate)
        size = count("base_size", self.base_size)
        number = count("count", self.count, 0, size)
        count("unknown", self.unknown, 0, size - number)
        _fitting(what, self.base)

    @property
    def share(self) -> Fraction | None:
        """The rate; None where the base is empty (没有基数)."""
        return Fraction(self.count, self.base_size) if self.base_size else None

    def explain(self, lang: Lang = "zh") -> str:
        """Return the rate with its count, its base and what is not known."""
        zh = language(lang) == "zh"
        what, base = term(self.what, lang), self.base.value if zh else _BASES_EN[self.base]
        number, size = self.count, self.base_size
        if self.share is None:
            return f"{what}：没有基数（{base}为0）" if zh else f"{what}: no base ({base}: 0)"
        if zh:
            rest = f"，另有{self.unknown}件情况不明" if self.unknown else ""
            return f"{what}：{number}/{size}（{base}）{rest}"
        rest = f", {self.unknown} not known" if self.unknown else ""
        return f"{what}: {number} of {size} ({base}){rest}"


def _fitting(what: FigureRate, base: object) -> RateBase:
    known = member("base", base, RateBase)
    if known not in _ALLOWED[what]:
        names = ", ".join(one.name for one in RateBase if one in _ALLOWED[what])
        raise FactsError("base", known, f"a base of {english(what)}: {names}")
    return known


# Counts


@attrs.frozen(kw_only=True)
class RatingCounts:
    """How deputies rated those that were answered, in items (满意情况).

    Attributes:
        satisfied: rated 满意.
        basically_satisfied: rated 基本满意.
        dissatisfied: rated 不满意.
        unrated: answered and not rated (未反馈).
        left_out: of these, the forms that a text of the place leaves out of the figures.
    """

    satisfied: int = 0
    basically_satisfied: int = 0
    dissatisfied: int = 0
    unrated: int = 0
    left_out: int = 0

    def __attrs_post_init__(self) -> None:
        for field in ("satisfied", "basically_satisfied", "dissatisfied", "unrated"):
            count(field, getattr(self, field))
        count("left_out", self.left_out, 0, self.unrated)

    @property
    def rated(self) -> int:
        """How many were rated."""
        return self.satisfied + self.basically_satisfied + self.dissatisfied

    @property
    def answered(self) -> int:
        """How many there are."""
        return self.rated + self.unrated

    def count(self, what: FigureRate) -> int:
        """Return how many a rate of satisfaction is about.

        Raises:
            FactsError: another rate.
        """
        if what not in _OF_RATINGS:
            names = ", ".join(one.name for one in _OF_RATINGS)
            raise FactsError("what", what, f"one of {names}")
        if what is _RATE.SATISFIED_AT_LEAST_BASICALLY:
            return self.satisfied + self.basically_satisfied
        found: int = getattr(self, what.name.lower())
        return found


@attrs.frozen(kw_only=True)
class SolutionCounts:
    """What the answers say of the matters, in items (解决情况).

    Attributes:
        solved: of a class that counts as solved (A类).
        unsolved: of another class.
        unsorted: answered, without a class.
    """

    solved: int = 0
    unsolved: int = 0
    unsorted: int = 0

    def __attrs_post_init__(self) -> None:
        for field in ("solved", "unsolved", "unsorted"):
            count(field, getattr(self, field))

    @property
    def answered(self) -> int:
        """How many there are."""
        return self.solved + self.unsolved + self.unsorted


_PLAIN = (
    "withdrawn",
    "not_accepted",
    "unassigned",
    "in_time",
    "late",
    "in_doubt",
    "in_doubt_answered",
    "running",
    "answered",
)
_RATINGS = ("result_first", "result_final", "attitude_first", "attitude_final")
_SOLUTIONS = ("solution_first", "solution_final")


def _part(field: str, value: object) -> RatingCounts | SolutionCounts:
    if field in _RATINGS:
        return instance(field, value, RatingCounts)
    return instance(field, value, SolutionCounts)


@attrs.frozen(kw_only=True)
class SuggestionCounts(Result):
    """Suggestions counted at the end of a day, each once, in items (办理情况统计).

    Those withdrawn and those not treated as suggestions are in no base but that of all given,
    and neither are those not yet assigned. Of those assigned, each is one of in time, late, in
    doubt and running.

    Attributes:
        withdrawn: withdrawn.
        not_accepted: not treated as suggestions.
        unassigned: not assigned yet.
        in_time: answered, each answer in time.
        late: an answer was late, or is owed and late.
        in_doubt: whether it is in time the texts that were asked leave open.
        in_doubt_answered: of these, those that all who answer have answered.
        running: not answered by all, and the time still runs.
        answered: those that all who answer have answered once.
        result_first: how the first answers were rated.
        result_final: how the last answers were rated.
        attitude_first: how the attitude was rated first, where that is rated apart.
        attitude_final: how it was rated last.
        solution_first: what the first answers say of the matters.
        solution_final: what the last ones say, and what became of promises.

    Raises:
        FactsError: no counts, or counts that do not add up.
    """

    withdrawn: int = 0
    not_accepted: int = 0
    unassigned: int = 0
    in_time: int = 0
    late: int = 0
    in_doubt: int = 0
    in_doubt_answered: int = 0
    running: int = 0
    answered: int = 0
    result_first: RatingCounts = RatingCounts()
    result_final: RatingCounts = RatingCounts()
    attitude_first: RatingCounts = RatingCounts()
    attitude_final: RatingCounts = RatingCounts()
    solution_first: SolutionCounts = SolutionCounts()
    solution_final: SolutionCounts = SolutionCounts()

    def __attrs_post_init__(self) -> None:
        for field in _PLAIN:
            count(field, getattr(self, field))
        count("in_doubt_answered", self.in_doubt_answered, 0, self.in_doubt)
        done, least = self.answered, self.in_time + self.in_doubt_answered
        if not least <= done <= least + self.late:
            expected = f"{least} to {least + self.late}: those in time or in doubt, and late ones"
            raise FactsError("answered", done, expected)
        for field in (*_RATINGS, *_SOLUTIONS):
            part = _part(field, getattr(self, field))
            if part.answered != done:
                raise FactsError(f"{field}.answered", part.answered, f"{done}, as answered")

    @property
    def assigned(self) -> int:
        """How many were assigned, and neither withdrawn nor turned down since."""
        return self.due + self.running

    @property
    def due(self) -> int:
        """How many of these are no longer running: answered, or not in time."""
        return self.in_time + self.late + self.in_doubt

    @property
    def given(self) -> int:
        """How many there are in all."""
        return self.withdrawn + self.not_accepted + self.unassigned + self.assigned

    def ratings(
        self, of: Rated = Rated.RESULT, handled: FigureRound = FigureRound.FINAL
    ) -> RatingCounts:
        """Return how the result or the attitude was rated, first or last."""
        member("of", of, Rated)
        member("handled", handled, FigureRound)
        found: RatingCounts = getattr(self, f"{of.name}_{handled.name}".lower())
        return found

    def rate(
        self,
        what: FigureRate,
        *,
        base: RateBase | None = None,
        of: Rated = Rated.RESULT,
        handled: FigureRound = FigureRound.FINAL,
    ) -> Rate:
        """Return a rate with its count and its base (比率).

        Args:
            what: which rate.
            base: what it is a share of; None for that of `DEFAULT_BASES`. Places differ: say it
                where a figure is to be compared with one that was printed.
            of: what was rated; of rates of satisfaction alone.
            handled: the first handling or the last; not of rates of answer.

        Raises:
            FactsError: a base that does not hold what is counted.
        """
        what = member("what", what, FigureRate)
        named = DEFAULT_BASES[what] if base is None else _fitting(what, base)
        rated = self.ratings(of, handled)
        number, unknown = self._of(what, rated, handled)
        if named in {_BASE.RATED, _BASE.SORTED}:
            unknown = 0
        elif named is _BASE.FORMS:
            unknown -= rated.left_out
        elif named is _BASE.ANSWERED and what is _RATE.IN_TIME:
            unknown = self.in_doubt_answered
        size = self._size(named, rated, handled)
        return Rate(what=what, count=number, base_size=size, base=named, unknown=unknown)

    def _of(self, what: FigureRate, rated: RatingCounts, handled: FigureRound) -> tuple[int, int]:
        """Return how many a rate is about, and of how many that is not known."""
        if what is _RATE.ANSWERED:
            return self.answered, 0
        if what is _RATE.IN_TIME:
            return self.in_time, self.in_doubt
        if what is _RATE.SOLVED:
            solution = self._solution(handled)
            return solution.solved, solution.unsorted
        return rated.count(what), rated.unrated

    def _solution(self, handled: FigureRound) -> SolutionCounts:
        first = handled is FigureRound.FIRST
        return self.solution_first if first else self.solution_final

    def _size(self, base: RateBase, rated: RatingCounts, handled: FigureRound) -> int:
        if base is _BASE.FORMS:
            return rated.answered - rated.left_out
        if base is _BASE.RATED:
            return rated.rated
        if base is _BASE.SORTED:
            solution = self._solution(handled)
            return solution.answered - solution.unsorted
        found: int = getattr(self, base.name.lower())
        return found

    def explain(self, lang: Lang = "zh") -> str:
        """Return every rate of its usual base, a line each."""
        return "\n".join(self.rate(what).explain(lang) for what in FigureRate)
