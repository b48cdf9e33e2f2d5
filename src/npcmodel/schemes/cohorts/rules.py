"""Cohorts: what follows from where somebody stands among others, as documents (排名与名额).

A document says whom ranks compare, how many places there are, how a share is rounded and what
equals at the last place come to. The last two have no default: no published text that was found
says them, and two readings give different people.

Standings are reckoned in `npcmodel.schemes.cohorts`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import Field, model_validator

from npcmodel.exact.quotas import QuotaRounding, TieRule, quota_of
from npcmodel.schemes.issuing import (
    Issued,
    Places,
    Rounding,
    Share,
    Ties,
    once,
    rounding_of,
    tie_rule_of,
)
from npcmodel.schemes.parts import Document, Fault, Name, Number, Positive, Some, figure, refuse

__all__ = [
    "BottomPlaces",
    "Cohort",
    "CohortRule",
    "Eligibility",
    "Minimum",
    "QuotaGrade",
    "QuotaGrades",
    "RankPoints",
    "RatioPoints",
    "SharePlaces",
    "TopPlaces",
]

Of = Literal["eligible", "all"]


class Eligibility(Document):
    """Who takes part (参评条件): one of some words, or none of them.

    Attributes:
        asks: whether an attribute is asked, the grade, or the codes of the vetoes triggered.
        attribute: which attribute of the person is asked; a person without it is refused.
        one_of: the words of those who take part.
        none_of: the words of those who do not.
    """

    asks: Literal["attribute", "grade", "veto"] = "attribute"
    attribute: Name | None = None
    one_of: Some[Name] | None = None
    none_of: Some[Name] | None = None

    def admits(self, *words: str) -> bool:
        """Whether a person of these words takes part: vetoes may be several, or none."""
        if self.one_of is not None:
            return any(word in self.one_of for word in words)
        return not any(word in (self.none_of or ()) for word in words)

    def faults(self) -> Iterator[Fault]:
        """Find a condition that says both, or neither, or asks for nothing."""
        if (self.one_of is None) is (self.none_of is None):
            expected = "either one_of or none_of, and not both"
            yield Fault(("none_of",), self.none_of, expected)
        if (self.asks == "attribute") is (self.attribute is None):
            expected = "said where an attribute is asked, and only there"
            yield Fault(("attribute",), self.attribute, expected)
        if self.asks == "veto" and self.one_of is not None:
            yield Fault(("one_of",), self.one_of, "none: whoever has no veto would take no part")


class Minimum(Document):
    """A least share of the places for some (最低比例), inside the places that there are.

    Attributes:
        attribute: which attribute is asked; a person without it is refused.
        one_of: the words of those for whom it is.
        share: the least share of the places.
        rounding: how that becomes a number; "up", as less would be below the share.
        unfilled: what happens to what nobody of them has, because they are too few or equals
            among them are left out: it is left empty, or opened to the others.
        not_below: whether the share is a least one (不低于); false only where the text itself
            rounds it otherwise.
    """

    attribute: Name
    one_of: Some[Name]
    share: Share
    rounding: Rounding
    unfilled: Literal["left empty", "opened"]
    not_below: bool = True

    def number(self, places: int) -> int:
        """Return how many of so many places are theirs at least."""
        return quota_of(Fraction(self.share), places, rounding_of(self.rounding))

    def faults(self) -> Iterator[Fault]:
        """Find a rounding below a share that is a least one."""
        if self.not_below and self.rounding != "up":
            yield Fault(("rounding",), self.rounding, "'up', or not_below false: it is a least one")


class _Rule(Document):
    """What all kinds have: a name in results, a title, and who takes part.

    Attributes:
        code: its name in results.
        title: what follows, or what it is called (优秀、约谈对象).
        eligible: who takes part; everybody where nothing is said.
        vetoed: whether somebody vetoed (一票否决) takes part; where nothing is said, nobody who
            is vetoed can be ranked under it.
    """

    code: Name
    title: Name
    eligible: tuple[Eligibility, ...] = ()
    vetoed: Literal["in", "out"] | None = None

    def faults(self) -> Iterator[Fault]:
        """Find what is wrong with it, with its place."""
        for place, one in enumerate(self.eligible):
            for fault in one.faults():
                yield fault.under("eligible", place)
            if one.one_of is not None and not self._open(one.asks, one.attribute, one.one_of):
                expected = "a word that the other conditions let take part"
                yield Fault(("eligible", place, "one_of"), ", ".join(one.one_of), expected)

    def _open(self, asks: str, attribute: str | None, words: Iterable[str]) -> list[str]:
        """Which words the conditions on one thing all let take part."""
        same = [one for one in self.eligible if (one.asks, one.attribute) == (asks, attribute)]
        return [word for word in words if all(one.admits(word) for one in same)]

    def _minimum(self, minimum: Minimum | None) -> Iterator[Fault]:
        """Find a least share below itself, or for those who take no part."""
        if minimum is None:
            return
        for fault in minimum.faults():
            yield fault.under("minimum")
        if not self._open("attribute", minimum.attribute, minimum.one_of):
            expected = "a word of those who take part"
            yield Fault(("minimum", "one_of"), ", ".join(minimum.one_of), expected)


class _Chosen(_Rule):
    """Places of which somebody is chosen for.

    Attributes:
        code: its name in results.
        title: what those chosen are called.
        eligible: who takes part; everybody where nothing is said.
        vetoed: whether somebody vetoed takes part; refused where nothing is said.
        ties: what equals at the last place come to.
    """

    ties: Ties

    @property
    def tie_rule(self) -> TieRule:
        """What equals at the last place come to, as it is reckoned with."""
        return tie_rule_of(self.ties)


class TopPlaces(_Chosen):
    """So many at the top (前若干名).

    Attributes:
        code: its name in results.
        title: what those chosen are called.
        eligible: who takes part; everybody where nothing is said.
        vetoed: whether somebody vetoed takes part; refused where nothing is said.
        ties: what equals at the last place come to.
        places: how many.
        minimum: a least share of the places for some of them.
    """

    kind: Literal["top"] = "top"
    places: Places
    minimum: Minimum | None = None

    def faults(self) -> Iterator[Fault]:
        """Find what is wrong with it, with its place."""
        yield from super().faults()
        yield from self._minimum(self.minimum)


class BottomPlaces(_Chosen):
    """So many at the bottom (后若干名).

    Attributes:
        code: its name in results.
        title: what those listed are called.
        eligible: who takes part; everybody where nothing is said.
        vetoed: whether somebody vetoed takes part; refused where nothing is said.
        ties: what equals at the last place come to.
        places: how many.
    """

    kind: Literal["bottom"] = "bottom"
    places: Places


class SharePlaces(_Chosen):
    """A share at the top (按比例确定名额).

    Attributes:
        code: its name in results.
        title: what those chosen are called.
        eligible: who takes part; everybody where nothing is said.
        vetoed: whether somebody vetoed takes part; refused where nothing is said.
        ties: what equals at the last place come to.
        share: the share that is chosen.
        rounding: how that becomes a number.
        of: whether it is a share of the eligible alone or of all.
        not_above: whether the text lets the share not be exceeded (不超过).
        minimum: a least share of the places for some of them.
    """

    kind: Literal["share"] = "share"
    share: Share
    rounding: Rounding
    of: Of
    not_above: bool = False
    minimum: Minimum | None = None

    def quota(self, number: int) -> int:
        """Return how many places there are for so many."""
        return quota_of(Fraction(self.share), number, rounding_of(self.rounding))

    def faults(self) -> Iterator[Fault]:
        """Find a rounding or a tie that exceeds a share which may not be exceeded."""
        yield from super().faults()
        yield from self._minimum(self.minimum)
        if self.not_above:
            yield from _above(self.rounding, self.ties)


class QuotaGrade(Document):
    """A grade of which there is a share (等次比例).

    Attributes:
        label: the grade.
        share: the share of those graded.
        rounding: how that becomes a number.
        not_above: whether the text lets the share not be exceeded (不超过).
    """

    label: Name
    share: Share
    rounding: Rounding
    not_above: bool = False

    def quota(self, number: int) -> int:
        """Return how many have the grade of so many."""
        return quota_of(Fraction(self.share), number, rounding_of(self.rounding))


class QuotaGrades(_Chosen):
    """Grades by share, the best first (按比例评定等次).

    Each grade has its own number of places. Equals for whom there is not room enough have the
    better grade where all are kept; they come to the next one where none is kept, and places of
    the better one stay empty; otherwise they are handed back with the places they compete for.

    Attributes:
        code: its name in results.
        title: what it is called.
        eligible: who is graded; everybody where nothing is said.
        vetoed: whether somebody vetoed takes part; refused where nothing is said.
        ties: what equals across the end of a grade come to.
        grades: the grades with their shares, the best first.
        otherwise: the grade of all others who are graded.
        of: whether the shares are of the eligible alone or of all.
    """

    kind: Literal["quota"] = "quota"
    grades: Some[QuotaGrade]
    otherwise: Name
    of: Of

    def faults(self) -> Iterator[Fault]:
        """Find grades named twice, shares of more than all, and shares exceeded."""
        yield from super().faults()
        labels = [grade.label for grade in self.grades]
        yield from (one.under("grades") for one in once("label", labels, "grade"))
        if self.otherwise in labels:
            yield Fault(("otherwise",), self.otherwise, "a grade that has no share")
        total = sum((Fraction(grade.share) for grade in self.grades), Fraction(0))
        if total > 1:
            expected = f"shares of at most 1 together, not {figure(total)}"
            yield Fault(("grades",), figure(total), expected)
        for place, grade in enumerate(self.grades):
            if grade.not_above:
                for fault in _above(grade.rounding, self.ties):
                    where = ("grades", place) if fault.place == ("rounding",) else ()
                    yield fault.under(*where)


def _above(rounding: Rounding, ties: Ties) -> Iterator[Fault]:
    """Find what can exceed a share that may not be exceeded."""
    if rounding_of(rounding) is not QuotaRounding.DOWN:
        yield Fault(("rounding",), rounding, "'down': the share may not be exceeded")
    if ties == "all kept":
        expected = "'handed back' or 'none kept': the share may not be exceeded"
        yield Fault(("ties",), ties, expected)


class RankPoints(_Rule):
    """Points by rank (按名次赋分).

    Attributes:
        code: its name in results.
        title: what it is called.
        eligible: who takes part; everybody where nothing is said.
        vetoed: whether somebody vetoed takes part; refused where nothing is said.
        points: the points of the first, the second and so on.
        beyond: the points of all ranks after these; None where the text gives none: those
            have no points, not 0.
        ties: what equals earn: the points of the rank they share, the mean of the points of
            the places they take, or what is handed back.
    """

    kind: Literal["rank_points"] = "rank_points"
    points: Some[Number]
    beyond: Number | None = None
    ties: Literal["shared rank", "mean", "handed back"]

    def faults(self) -> Iterator[Fault]:
        """Find a worse rank that earns more."""
        yield from super().faults()
        for place, (before, after) in enumerate(zip(self.points, self.points[1:], strict=False)):
            if after > before:
                expected = f"at most {before}: a worse rank earns no more"
                yield Fault(("points", place + 1), after, expected)
        if self.beyond is not None and self.beyond > self.points[-1]:
            expected = f"at most {self.points[-1]}: a worse rank earns no more"
            yield Fault(("beyond",), self.beyond, expected)
        if self.ties == "mean" and self.beyond is None:
            expected = "points: equals may take places of which some are beyond the list"
            yield Fault(("beyond",), None, expected)


class RatioPoints(_Rule):
    """Points by the ratio to the best (按与第一名的比例赋分).

    Attributes:
        code: its name in results.
        title: what it is called.
        eligible: who takes part; everybody where nothing is said.
        vetoed: whether somebody vetoed takes part; refused where nothing is said.
        best: the points of the best.
    """

    kind: Literal["ratio_points"] = "ratio_points"
    best: Positive


CohortRule = Annotated[
    TopPlaces | BottomPlaces | SharePlaces | QuotaGrades | RankPoints | RatioPoints,
    Field(discriminator="kind"),
]


class Cohort(Issued):
    """What follows from ranks (排名办法): local practice with an issuer, never law.

    Attributes:
        code: its name in results.
        title: what it is called.
        issued_by: who issued it.
        source: where it is printed, or that it is an assumption.
        language: the language its titles are written in.
        partition: the attribute by which people are ranked apart; None where all are ranked
            together, or where the caller gives the groups.
        rules: what follows from the ranks, within each group; none where they are only told.
    """

    partition: Name | None = None
    rules: tuple[CohortRule, ...] = ()

    @model_validator(mode="after")
    def _sound(self) -> Cohort:
        refuse("Cohort", self._faults())
        return self

    def _faults(self) -> Iterator[Fault]:
        codes = (rule.code for rule in self.rules)
        yield from (one.under("rules") for one in once("code", codes, "code"))
        for place, rule in enumerate(self.rules):
            for fault in rule.faults():
                yield fault.under("rules", place)
