"""Strategies for satisfaction ballots: usual rules, contradictory words, counts on the line."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.exact.thresholds import Threshold
from npcmodel.law.ruling import Base
from npcmodel.satisfaction import Satisfaction, SatisfactionRule, graded
from npcmodel.testing.exact import thresholds
from npcmodel.testing.making import built, either, names

__all__ = ["satisfaction_rules", "satisfaction_votes", "satisfactions"]

_GRADES = [
    ("满意", "基本满意", "不满意"),
    ("优秀", "称职", "基本称职", "不称职"),
    ("满意", "不满意"),
]
_BASES = [
    Base.ALL_DEPUTIES,
    Base.ALL_MEMBERS,
    Base.PERSONS_PRESENT,
    Base.PERSONS_VOTING,
    Base.BALLOTS_ISSUED,
    Base.BALLOTS_RETURNED,
    Base.VALID_BALLOTS,
]
_USUAL = [Fraction(1, 2), Fraction(2, 3), Fraction(3, 5), Fraction(4, 5)]


def satisfaction_rules(
    *, cumulative: bool | None = None, own_words: bool = False
) -> SearchStrategy[SatisfactionRule]:
    """Return how bodies read satisfaction ballots (满意度测评办法).

    Args:
        cumulative: whether votes for better grades count towards a grade; None for either.
        own_words: whether the rule also says itself when the last grade is given, which may
            contradict the others at the exact share or leave a gap; it may then set no mark
            for the others at all.
    """

    def build(draw: DrawFn) -> SatisfactionRule:
        grades = draw(st.sampled_from(_GRADES))
        strict = draw(st.booleans())
        shares = st.sampled_from(_USUAL).map(lambda share: Threshold(share, strict=strict))
        found = [draw(shares | thresholds()) for _ in grades[1:]]
        found.sort(key=lambda threshold: threshold.share, reverse=True)
        if own_words and draw(st.booleans()) and draw(st.booleans()):
            found = []
        last = draw(st.sampled_from(["unless", "from"])) if own_words else ""
        least = min((threshold.share for threshold in found), default=Fraction(1, 2))
        strictly = least < 1 and draw(st.booleans())
        own = Threshold(
            least * draw(st.sampled_from([Fraction(1), Fraction(1, 2)])), strict=strictly
        )
        return SatisfactionRule(
            issued_by=draw(names()),
            source="满意度测评办法",
            grades=grades,
            thresholds=tuple(found),
            base=draw(st.sampled_from(_BASES)),
            cumulative=draw(either(cumulative, st.booleans())),
            last_unless=own if last == "unless" else None,
            last_from=own if last == "from" else None,
        )

    return built(build)


def satisfaction_votes(
    rule: SatisfactionRule, *, base_size: int, near: bool = False
) -> SearchStrategy[dict[str, int]]:
    """Return votes for the grades of a rule, no more than the base holds.

    Args:
        rule: whose grades.
        base_size: how many the base holds.
        near: whether the best grade lies at its threshold, one below or one above it; nothing
            where the rule sets none.
    """

    def build(draw: DrawFn) -> dict[str, int]:
        left, votes = base_size, dict.fromkeys(rule.grades, 0)
        for place, grade in enumerate(rule.grades):
            if near and not place and rule.thresholds:
                number = rule.thresholds[0].least(base_size) + draw(st.sampled_from([-1, 0, 1]))
                votes[grade] = min(left, number)
            else:
                votes[grade] = draw(st.just(left) | st.integers(0, left))
            left -= votes[grade]
        return votes

    return built(build)


def satisfactions(rule: SatisfactionRule | None = None) -> SearchStrategy[Satisfaction]:
    """Return what satisfaction ballots come to (满意度测评结果).

    Args:
        rule: how the body reads them; None for any rule.
    """

    def build(draw: DrawFn) -> Satisfaction:
        rules = satisfaction_rules() | satisfaction_rules(own_words=True)
        how, size = draw(either(rule, rules)), draw(st.integers(1, 300))
        votes = draw(satisfaction_votes(how, base_size=size, near=draw(st.booleans())))
        return graded(how, votes, base_size=size)

    return built(build)
