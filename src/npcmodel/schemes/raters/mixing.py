"""Mixed evaluation: what several raters say of somebody, weighed exactly (综合评价、民主测评).

Each rater gives a mark, or casts ballots of which each grade has a value (满意 100、基本满意 75…);
a grade without a value is left out (不了解). The share that is satisfied is a scale of 100 and 0.
`SatisfactionBallot` writes down how votes become a grade, exactly half spelt out, and is read by
`npcmodel.satisfaction`. What raters come to is reckoned in `npcmodel.schemes.raters`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import Field, model_validator

from npcmodel.checks import count
from npcmodel.errors import FactsError
from npcmodel.exact.thresholds import Threshold
from npcmodel.law.ruling import Base
from npcmodel.pairs import Pairs
from npcmodel.satisfaction import SatisfactionRule
from npcmodel.schemes.grading import Bands, band_faults
from npcmodel.schemes.issuing import Issued, Share, exact_number, once
from npcmodel.schemes.parts import (
    Document,
    Fault,
    Name,
    Number,
    Reach,
    Some,
    figure,
    fraction,
    refuse,
)

__all__ = [
    "BallotGrade",
    "BallotRater",
    "MarkRater",
    "MixedEvaluation",
    "Rater",
    "SatisfactionBallot",
    "ScaleGrade",
]

Who = Literal["self", "peers", "voters", "organisation", "other"]
Given = Fraction | int | Mapping[str, int]


class _Rater(Document):
    """What all raters have.

    Attributes:
        code: its name in results.
        title: what people call it.
        who: who it is.
        weight: what it weighs; all weights together are 1.
    """

    code: Name
    title: Name
    who: Who
    weight: Share


class MarkRater(_Rater):
    """A rater who gives a mark (打分).

    Attributes:
        code: its name in results.
        title: what people call it.
        who: who it is.
        weight: what it weighs; all weights together are 1.
        least: the lowest mark there is.
        most: the highest.
    """

    kind: Literal["mark"] = "mark"
    least: Number
    most: Number

    def reach(self) -> Reach:
        """Return the marks there are."""
        return Reach(Fraction(self.least), Fraction(self.most))

    def points(self, given: Given) -> tuple[Fraction | None, int | None]:
        """Return the mark.

        Raises:
            FactsError: no mark, or one that the document does not know.
        """
        found = exact_number(self.code, given)
        if not Fraction(self.least) <= found <= Fraction(self.most):
            raise FactsError(self.code, given, f"a mark from {self.least} to {self.most}")
        return found, None

    def faults(self) -> Iterator[Fault]:
        """Find marks that there are none of."""
        if self.least >= self.most:
            yield Fault(("most",), self.most, f"more than {self.least}, the lowest mark")


class ScaleGrade(Document):
    """A grade on the ballot, and its value (测评等次).

    Attributes:
        label: the grade.
        value: its points; None where such ballots are left out (不了解).
    """

    label: Name
    value: Number | None = None


class BallotRater(_Rater):
    """A rater of many, each with a ballot (测评票).

    Attributes:
        code: its name in results.
        title: what people call it.
        who: who it is.
        weight: what it weighs; all weights together are 1.
        scale: the grades on the ballot with their values.
    """

    kind: Literal["ballots"] = "ballots"
    scale: Some[ScaleGrade]

    @property
    def values(self) -> Mapping[str, Fraction | None]:
        """The values by grade."""
        return Pairs((grade.label, fraction(grade.value)) for grade in self.scale)

    def reach(self) -> Reach:
        """Return the lowest and the highest value: a mean lies between them."""
        values = [value for value in self.values.values() if value is not None]
        return Reach(min(values), max(values))

    def points(self, given: Given) -> tuple[Fraction | None, int | None]:
        """Return the mean value of the ballots that count, and how many they are.

        Raises:
            FactsError: no votes by grade, or other grades than the ballot has.
        """
        votes = Pairs[str, int].of(self.code, given)
        values = self.values
        if set(votes) != set(values):
            raise FactsError(self.code, list(votes), f"the grades {list(values)}")
        total, ballots = Fraction(0), 0
        for label, value in values.items():
            number = count(f"{self.code}[{label!r}]", votes[label])
            if value is not None:
                total += value * number
                ballots += number
        return (Fraction(total, ballots) if ballots else None), ballots

    def faults(self) -> Iterator[Fault]:
        """Find a grade named twice, and a ballot on which nothing counts."""
        labels = (grade.label for grade in self.scale)
        yield from (one.under("scale") for one in once("label", labels, "grade"))
        if all(grade.value is None for grade in self.scale):
            yield Fault(("scale",), None, "a grade that has a value")


Rater = Annotated[MarkRater | BallotRater, Field(discriminator="kind")]


class MixedEvaluation(Issued):
    """How several raters are weighed (综合评价办法): local practice, never law.

    Attributes:
        code: its name in results.
        title: what it is called.
        issued_by: who issued it.
        source: where it is printed, or that it is an assumption.
        language: the language its titles are written in.
        raters: who evaluates; their weights are 1 together, exactly.
        missing: what happens where a rater says nothing that counts: no result is given, or
            the others are weighed anew in proportion.
        grades: the grade that follows from the total; None for none.
    """

    raters: Some[Rater]
    missing: Literal["refused", "reweighed"]
    grades: Bands | None = None

    @model_validator(mode="after")
    def _sound(self) -> MixedEvaluation:
        refuse("MixedEvaluation", self._faults())
        return self

    def _faults(self) -> Iterator[Fault]:
        codes = (rater.code for rater in self.raters)
        yield from (one.under("raters") for one in once("code", codes, "code"))
        faulty = False
        for place, rater in enumerate(self.raters):
            for fault in rater.faults():
                faulty = True
                yield fault.under("raters", place)
        total = sum((Fraction(rater.weight) for rater in self.raters), Fraction(0))
        if total != 1:
            yield Fault(("raters",), figure(total), "weights of 1 together, exactly")
        if self.grades is not None:
            if self.grades.of is not None:
                yield Fault(("grades", "of"), self.grades.of, "none: the total is graded")
            if self.grades.step is not None:
                expected = "none: what is weighed comes in no steps"
                yield Fault(("grades", "step"), self.grades.step, expected)
            reach = None if faulty or total != 1 else self._reach()
            for fault in band_faults(self.grades, reach, ()):
                yield fault.under("grades", "bands")

    def _reach(self) -> Reach:
        """How far the total can go; with raters missing, as far as each of the others."""
        found = [(rater.reach(), Fraction(rater.weight)) for rater in self.raters]
        lows = [(reach.least or Fraction(0), weight) for reach, weight in found]
        highs = [(reach.most or Fraction(0), weight) for reach, weight in found]
        if self.missing == "reweighed":
            return Reach(min(low for low, _ in lows), max(high for high, _ in highs))
        return Reach(*(sum((a * b for a, b in ends), Fraction(0)) for ends in (lows, highs)))


class BallotGrade(Document):
    """A grade of a satisfaction ballot, and the share it needs (满意度等次).

    Attributes:
        label: the grade.
        share: the share of the base that it needs; None for the last one, which holds
            where no other does.
        exactly: whether exactly this share is enough (以上) or not (过); with a share only.
    """

    label: Name
    share: Share | None = None
    exactly: Literal["enough", "not enough"] | None = None


class SatisfactionBallot(Issued):
    """How satisfaction votes become a grade (满意度测评办法): local practice, never law.

    Attributes:
        code: its name in results.
        title: what it is called.
        issued_by: who issued it.
        source: where it is printed, or that it is an assumption.
        language: the language its titles are written in.
        grades: the grades, the best first, the last one without a share.
        base: what the shares are shares of.
        cumulative: whether the votes for better grades count towards a grade.
    """

    grades: Some[BallotGrade]
    base: Literal[
        "all_deputies",
        "all_members",
        "persons_present",
        "persons_voting",
        "ballots_issued",
        "ballots_returned",
        "valid_ballots",
    ]
    cumulative: bool

    @model_validator(mode="after")
    def _sound(self) -> SatisfactionBallot:
        faults = tuple(self._faults())
        refuse("SatisfactionBallot", faults)
        return self

    def _faults(self) -> Iterator[Fault]:
        labels = (grade.label for grade in self.grades)
        yield from (one.under("grades") for one in once("label", labels, "grade"))
        if len(self.grades) == 1:
            yield Fault(("grades",), self.grades[0].label, "two grades or more")
        last = len(self.grades) - 1
        before: Fraction | None = None
        for place, grade in enumerate(self.grades):
            if (grade.share is None) is not (place == last):
                expected = "a share for each grade but the last"
                yield Fault(("grades", place, "share"), grade.share, expected)
            if (grade.share is None) is not (grade.exactly is None):
                expected = "said beside a share, and only there"
                yield Fault(("grades", place, "exactly"), grade.exactly, expected)
            if grade.share == 1 and grade.exactly == "not enough":
                expected = "'enough': there is no more than all"
                yield Fault(("grades", place, "exactly"), grade.exactly, expected)
            share = None if grade.share is None else Fraction(grade.share)
            if self.cumulative and before is not None and share is not None and share > before:
                expected = f"at most {figure(before)}: better votes count too"
                yield Fault(("grades", place, "share"), grade.share, expected)
            before = share

    def rule(self) -> SatisfactionRule:
        """Return the rule, as `npcmodel.satisfaction.graded` reads it."""
        return SatisfactionRule(
            issued_by=self.issued_by,
            source=self.source or self.title,
            grades=tuple(grade.label for grade in self.grades),
            thresholds=tuple(
                Threshold(Fraction(grade.share), strict=grade.exactly == "not enough")
                for grade in self.grades
                if grade.share is not None
            ),
            base=Base[self.base.upper()],
            cumulative=self.cumulative,
        )
