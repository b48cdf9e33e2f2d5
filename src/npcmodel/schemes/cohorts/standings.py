"""Standings: ranks within groups, and what a cohort's document lets follow from them (排名).

>>> from npcmodel.schemes.cohorts import Cohort, TopPlaces
>>> top = TopPlaces(code="t", title="优秀", places=1, ties="handed back")
>>> cohort = Cohort(code="c", title="评优办法", issued_by="某镇", rules=(top,))
>>> print(ranked(cohort, [Entrant("甲", 90), Entrant("乙", 90), Entrant("丙", 80)]).explain())
“评优办法”由某镇制定，不是法律
第1名（并列2个）：甲 90分、乙 90分
第3名：丙 80分
优秀：名额1个；入选：无；并列：甲、乙，争优秀1个
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from fractions import Fraction

import attrs

from npcmodel.checks import each, instance, name, optional, text
from npcmodel.errors import FactsError
from npcmodel.exact.ranking import tiers
from npcmodel.facts.records import Record
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.pairs import Pairs
from npcmodel.schemes.cohorts.placing import Selection, selected
from npcmodel.schemes.cohorts.quota_grading import GradedByQuota, graded_by_quota
from npcmodel.schemes.cohorts.rank_scoring import PointsByRank, points_by_rank
from npcmodel.schemes.cohorts.rules import (
    Cohort,
    CohortRule,
    Eligibility,
    QuotaGrades,
    RankPoints,
    RatioPoints,
)
from npcmodel.schemes.issuing import exact_number, headline
from npcmodel.schemes.parts import figure
from npcmodel.schemes.scoring import Score

__all__ = ["CohortRanking", "CohortStanding", "Entrant", "ranked", "word_of"]

Outcome = Selection | GradedByQuota | PointsByRank
_NOBODY_CHOSEN = (QuotaGrades, RankPoints, RatioPoints)


@attrs.frozen
class Entrant:
    """Somebody who is ranked (参加排名者).

    Attributes:
        subject: who it is: a name or any other hashable.
        points: the points, int or Fraction.
        attributes: what the subject is: the group it is ranked in, the post it holds.
        grade: the grade that the points gave; None where there is none, or it is not known.
        vetoed: the codes of the vetoes triggered (一票否决).
        scheme: the code of the scheme that gave the points; None where none is named.
    """

    subject: Hashable
    points: Fraction | int
    attributes: Mapping[str, str] = Pairs()
    grade: str | None = None
    vetoed: tuple[str, ...] = ()
    scheme: str | None = None

    def __attrs_post_init__(self) -> None:
        name("subject", self.subject)
        object.__setattr__(self, "points", exact_number("points", self.points))
        attributes = Pairs[str, str].of("attributes", self.attributes)
        for key, word in attributes.items():
            instance("attributes", key, str)
            instance(f"attributes[{key!r}]", word, str)
        object.__setattr__(self, "attributes", attributes)
        optional(text, "grade", self.grade)
        object.__setattr__(self, "vetoed", each("vetoed", self.vetoed, str))
        optional(text, "scheme", self.scheme)

    @classmethod
    def of(cls, card: Score, record: Record) -> Entrant:
        """Return who was scored: points, grade and vetoes of the score, the record's attributes.

        Raises:
            FactsError: the score is of another subject.
        """
        if instance("card", card, Score).subject != instance("record", record, Record).subject:
            raise FactsError("card", card.subject, f"the score of {record.subject!r}")
        return cls(
            subject=record.subject,
            points=card.total,
            attributes=record.attributes,
            grade=card.grade,
            vetoed=card.vetoed,
            scheme=card.scheme,
        )


@attrs.frozen
class CohortStanding(Result):
    """Where somebody stands (名次); equals share the better rank (1、2、2、4).

    Attributes:
        subject: who it is.
        points: the points.
        group: the group of the rank; None where all are ranked together.
        rank: the rank within the group, 1 for the best.
        equals: how many have this rank, the subject among them.
        size: how many the group has.
        vetoed: the codes of the vetoes triggered: a rank alone does not tell.
    """

    subject: Hashable
    points: Fraction
    group: str | None
    rank: int
    equals: int
    size: int
    vetoed: tuple[str, ...] = ()

    def explain(self, lang: Lang = "zh") -> str:
        """Return the rank, out of how many, in which group."""
        points = figure(self.points)
        if language(lang) == "zh":
            among = f"在“{self.group}”{self.size}个中" if self.group else f"在{self.size}个中"
            tied = f"（并列{self.equals}个）" if self.equals > 1 else ""
            veto = "，一票否决" if self.vetoed else ""
            return f"{self.subject}：{points}分，{among}名列第{self.rank}{tied}{veto}"
        among = f' in "{self.group}"' if self.group else ""
        tied = f" ({self.equals} equal)" if self.equals > 1 else ""
        veto = ", vetoed" if self.vetoed else ""
        line = f"{self.subject}: {points} points, rank {self.rank} of {self.size}{among}{tied}"
        return line + veto


@attrs.frozen(kw_only=True)
class CohortRanking(Result):
    """Ranks, and what follows from them (排名结果). Local practice, never law.

    Attributes:
        cohort: the document.
        standings: one for each, group by group as they first come, best first; equals keep the
            order given.
        outcomes: what each rule gives in each group, rule by rule.
        grouped: whether there are groups.
    """

    cohort: Cohort
    standings: tuple[CohortStanding, ...]
    outcomes: tuple[Outcome, ...]
    grouped: bool

    @property
    def groups(self) -> tuple[str | None, ...]:
        """The groups, as they first come; one of None where all are ranked together."""
        return tuple(dict.fromkeys(one.group for one in self.standings))

    @property
    def comparable(self) -> bool:
        """Whether all ranks can be compared: those of different groups cannot."""
        return len(self.groups) <= 1

    def standing(self, subject: Hashable) -> CohortStanding:
        """Return where somebody stands.

        Raises:
            FactsError: nobody of that name was ranked.
        """
        for one in self.standings:
            if one.subject == subject:
                return one
        raise FactsError("subject", subject, "somebody who was ranked")

    def before(self, one: Hashable, other: Hashable) -> bool:
        """Return whether one ranks before another.

        Raises:
            FactsError: they are ranked in different groups, so that nothing can be said.
        """
        first, second = self.standing(one), self.standing(other)
        if first.group != second.group:
            found = (first.group, second.group)
            raise FactsError("group", found, "one group: ranks of different groups do not compare")
        return first.rank < second.rank

    def outcomes_of(self, code: str) -> tuple[Outcome, ...]:
        """Return what a rule gives, group by group.

        Raises:
            FactsError: the document has no rule of that code.
        """
        if all(rule.code != code for rule in self.cohort.rules):
            raise FactsError("code", code, f"the code of a rule of {self.cohort.code!r}")
        return tuple(one for one in self.outcomes if one.rule.code == code)

    def chosen(self, code: str) -> tuple[Hashable, ...]:
        """Return who is chosen for certain by a rule that chooses, group by group.

        Raises:
            FactsError: the document has no such rule, or it chooses nobody: it gives grades or
                points.
        """
        found = self.outcomes_of(code)
        others = [rule for rule in self.cohort.rules if isinstance(rule, _NOBODY_CHOSEN)]
        if code in [rule.code for rule in others]:
            raise FactsError("code", code, "the code of a rule that chooses people for places")
        made = (one.chosen for one in found if isinstance(one, Selection))
        return tuple(subject for chosen in made for subject in chosen)

    def explain(self, lang: Lang = "zh") -> str:
        """Return the ranks group by group, as a table to publish, and what follows."""
        zh = language(lang) == "zh"
        lines = [headline(self.cohort, lang)]
        if not self.comparable:
            lines.append(
                "各组分别排名，不同组的名次不能相互比较"
                if zh
                else "each group is ranked apart; ranks of different groups do not compare"
            )
        rows: dict[tuple[str | None, int], list[CohortStanding]] = {}
        for one in self.standings:
            rows.setdefault((one.group, one.rank), []).append(one)
        lines += [_row(equal, zh=zh) for equal in rows.values()]
        return "\n".join([*lines, *(one.explain(lang) for one in self.outcomes)])


def _row(equal: list[CohortStanding], *, zh: bool) -> str:
    """Those of one rank."""
    first = equal[0]
    if zh:
        head = f"{first.group} " if first.group else ""
        tied = f"（并列{len(equal)}个）" if len(equal) > 1 else ""
        who = "、".join(
            f"{one.subject} {figure(one.points)}分{'（一票否决）' if one.vetoed else ''}"
            for one in equal
        )
        return f"{head}第{first.rank}名{tied}：{who}"
    head = f"{first.group}, " if first.group else ""
    tied = f" ({len(equal)} equal)" if len(equal) > 1 else ""
    who = ", ".join(
        f"{one.subject} {figure(one.points)} points{' (vetoed)' if one.vetoed else ''}"
        for one in equal
    )
    return f"{head}rank {first.rank}{tied}: {who}"


def ranked(
    cohort: Cohort,
    entrants: Iterable[Entrant],
    *,
    groups: Mapping[Hashable, str] | None = None,
) -> CohortRanking:
    """Rank a cohort and apply its document (排名), ties shared and never broken.

    Args:
        cohort: the document.
        entrants: who is ranked, each once, with the points.
        groups: the group of each, where the document names no attribute for it.

    Raises:
        FactsError: somebody twice, without a group, or without an attribute or a grade that a
            rule asks; groups of strangers, or beside a document that names an attribute; points
            of different schemes in one group; somebody vetoed where a rule does not say what
            that means; no best score above 0 where points follow from the ratio to it.
    """
    instance("cohort", cohort, Cohort)
    given = each("entrants", entrants, Entrant)
    by_name: dict[Hashable, Entrant] = {}
    for one in given:
        if one.subject in by_name:
            raise FactsError("entrants", one.subject, "each subject once")
        by_name[one.subject] = one
    parts: dict[str | None, dict[Hashable, Entrant]] = {}
    told = _groups(cohort, by_name, groups)
    for one in given:
        parts.setdefault(_group(cohort, one, told), {})[one.subject] = one
    for part in parts.values():
        _one_scheme(part)
    _vetoes_ruled(cohort, given)
    standings = tuple(one for group, part in parts.items() for one in _standings(group, part))
    outcomes = tuple(
        _outcome(rule, group, part) for rule in cohort.rules for group, part in parts.items()
    )
    grouped = cohort.partition is not None or groups is not None
    return CohortRanking(cohort=cohort, standings=standings, outcomes=outcomes, grouped=grouped)


def _groups(
    cohort: Cohort, known: Mapping[Hashable, Entrant], groups: Mapping[Hashable, str] | None
) -> Pairs[Hashable, str] | None:
    """The groups that the caller gives: of everybody, and of nobody else."""
    if groups is None:
        return None
    if cohort.partition is not None:
        expected = f"None: the document ranks by the attribute {cohort.partition!r}"
        raise FactsError("groups", groups, expected)
    given = Pairs[Hashable, str].of("groups", groups)
    for one in known:
        if one not in given:
            raise FactsError("groups", list(given), f"the group of {one!r} too")
    for one, group in given.items():
        if one not in known:
            raise FactsError("groups", one, "somebody who is ranked")
        instance(f"groups[{one!r}]", group, str)
    return given


def _group(cohort: Cohort, one: Entrant, groups: Pairs[Hashable, str] | None) -> str | None:
    if cohort.partition is not None:
        return word_of(one.subject, one.attributes, cohort.partition)
    return None if groups is None else groups[one.subject]


def _one_scheme(part: Mapping[Hashable, Entrant]) -> None:
    """Refuse points of different schemes in one group: they do not compare."""
    found = list(dict.fromkeys(one.scheme for one in part.values() if one.scheme is not None))
    if len(found) > 1:
        raise FactsError("entrants", found, "points of one scheme: others do not compare")


def _vetoes_ruled(cohort: Cohort, entrants: Iterable[Entrant]) -> None:
    """Refuse somebody vetoed where a rule does not say whether he takes part."""
    silent = next((rule.code for rule in cohort.rules if rule.vetoed is None), None)
    vetoed = next((one for one in entrants if one.vetoed), None)
    if silent is not None and vetoed is not None:
        expected = f"'in' or 'out' in the document: {vetoed.subject!r} is vetoed"
        raise FactsError(f"rules[{silent!r}].vetoed", None, expected)


def word_of(subject: Hashable, attributes: Mapping[str, str], attribute: str) -> str:
    """Return an attribute that a document asks for; not known is not the same as not so."""
    if attribute not in attributes:
        field = f"attributes[{attribute!r}]"
        raise FactsError(field, None, f"a word for {subject!r}: the document asks for it")
    return attributes[attribute]


def _asked(of: Eligibility, one: Entrant) -> tuple[str, ...]:
    """The words that a condition asks of somebody: attribute, grade or vetoes."""
    if of.asks == "veto":
        return one.vetoed
    if of.asks == "attribute":
        return (word_of(one.subject, one.attributes, of.attribute or ""),)
    if one.grade is None:
        raise FactsError("grade", None, f"a grade for {one.subject!r}: the document asks for it")
    return (one.grade,)


def _standings(group: str | None, part: Mapping[Hashable, Entrant]) -> list[CohortStanding]:
    found: list[CohortStanding] = []
    for tier in tiers({subject: one.points for subject, one in part.items()}):
        rank = len(found) + 1
        found += [
            CohortStanding(
                subject=subject,
                points=Fraction(part[subject].points),
                group=group,
                rank=rank,
                equals=len(tier),
                size=len(part),
                vetoed=part[subject].vetoed,
            )
            for subject in tier
        ]
    return found


def _outcome(rule: CohortRule, group: str | None, part: Mapping[Hashable, Entrant]) -> Outcome:
    """What a rule gives in a group."""
    fit: dict[Hashable, Fraction] = {}
    for subject, one in part.items():
        asked = [of.admits(*_asked(of, one)) for of in rule.eligible]
        if all(asked) and not (one.vetoed and rule.vetoed == "out"):
            fit[subject] = Fraction(one.points)
    out = tuple(subject for subject in part if subject not in fit)
    if isinstance(rule, QuotaGrades):
        return graded_by_quota(rule, group, fit, out)
    if isinstance(rule, RankPoints | RatioPoints):
        return points_by_rank(rule, group, fit, out)
    minimum = None if rule.kind == "bottom" else rule.minimum
    favoured: frozenset[Hashable] = frozenset()
    if minimum is not None:
        favoured = frozenset(
            subject
            for subject in fit
            if word_of(subject, part[subject].attributes, minimum.attribute) in minimum.one_of
        )
    return selected(rule, group, fit, out, favoured=favoured)
