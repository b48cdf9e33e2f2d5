"""Strategies for cohorts: documents on ranks, who is ranked, and what follows."""

from __future__ import annotations

from collections.abc import Hashable
from decimal import Decimal
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.exact.quotas import QuotaRounding, TieRule
from npcmodel.pairs import Pairs
from npcmodel.schemes.cohorts.placing import Contest, Selection
from npcmodel.schemes.cohorts.quota_grading import GradedByQuota
from npcmodel.schemes.cohorts.rank_scoring import PointContest, PointsByRank
from npcmodel.schemes.cohorts.rules import (
    BottomPlaces,
    Cohort,
    CohortRule,
    Eligibility,
    Minimum,
    QuotaGrade,
    QuotaGrades,
    RankPoints,
    RatioPoints,
    SharePlaces,
    TopPlaces,
)
from npcmodel.schemes.cohorts.standings import CohortRanking, CohortStanding, Entrant, ranked
from npcmodel.schemes.issuing import Issued
from npcmodel.testing.making import built, either, names, words

__all__ = [
    "bottom_places",
    "cohort_contests",
    "cohort_entrant_lists",
    "cohort_entrants",
    "cohort_rankings",
    "cohort_rules",
    "cohort_standings",
    "cohorts",
    "document_heads",
    "eligibilities",
    "grades_by_quota",
    "issued_documents",
    "least_shares",
    "place_selections",
    "point_contests",
    "points_by_ranks",
    "quota_grade_sets",
    "quota_grades",
    "quota_ways_of_rounding",
    "quota_ways_with_ties",
    "rank_point_tables",
    "ratio_points",
    "share_places",
    "top_places",
]

_TIES: SearchStrategy[Any] = st.sampled_from(["handed back", "all kept", "none kept"])
_ROUNDINGS: SearchStrategy[Any] = st.sampled_from(["down", "up", "half up"])
_OF: SearchStrategy[Any] = st.sampled_from(["eligible", "all"])
_RANK_TIES: SearchStrategy[Any] = st.sampled_from(["shared rank", "mean", "handed back"])
_SHARES: SearchStrategy[Decimal | Fraction] = st.sampled_from(
    [*(Decimal(text) for text in ("0.01", "0.1", "0.2", "0.25", "0.5", "1")), Fraction(1, 3)]
)
_PLACES = st.integers(1, 4)
_POSTS = ("deputy", "leader", "member")
_GROUPS = ("甲组", "乙组", "丙组")
_TEXT = words()
_CODES = words(latin=True)
_YES_OR_NO = st.booleans()
_ASKED = st.sampled_from(["attribute", "grade", "veto"])
_IN_OR_OUT: SearchStrategy[Any] = st.sampled_from(["in", "out"])
_GRADES = st.sampled_from(["优秀", "称职", "不称职"])
_VETO = "accident"
_TITLES = st.sampled_from(["优秀", "表彰对象", "约谈对象"])
# Few different points, so that equals are common.
_POINTS = st.integers(0, 6) | st.sampled_from([Fraction(half, 2) for half in range(12)])


_HEADS: SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {"code": _CODES, "title": _TEXT, "issued_by": names(), "source": st.none() | _TEXT}
)


def document_heads() -> SearchStrategy[dict[str, Any]]:
    """Return what every document with an issuer begins with, by field."""
    return _HEADS


def issued_documents() -> SearchStrategy[Issued]:
    """Return documents with an issuer and nothing else (制定的办法)."""
    return built(lambda draw: Issued(**draw(_HEADS)))


def quota_ways_of_rounding() -> SearchStrategy[QuotaRounding]:
    """Return ways in which a share becomes a number (名额的取整)."""
    return st.sampled_from(QuotaRounding)


def quota_ways_with_ties() -> SearchStrategy[TieRule]:
    """Return what equals at the last place may come to (末位并列的处理)."""
    return st.sampled_from(TieRule)


def eligibilities() -> SearchStrategy[Eligibility]:
    """Return conditions of taking part, by post, grade or veto (参评条件)."""
    posts = st.lists(st.sampled_from(_POSTS), min_size=1, max_size=2, unique=True).map(tuple)
    field = st.sampled_from(["one_of", "none_of"])

    def build(draw: DrawFn) -> Eligibility:
        asks = draw(_ASKED)
        if asks == "veto":
            return Eligibility(asks="veto", none_of=(_VETO,))
        if asks == "grade":
            return Eligibility(asks="grade", none_of=(draw(_GRADES),))
        words: dict[str, Any] = {draw(field): draw(posts)}
        return Eligibility(attribute="post", **words)

    return built(build)


def least_shares(post: str | None = None) -> SearchStrategy[Minimum]:
    """Return least shares of places, by post (最低比例).

    Args:
        post: for whom; None for anybody.
    """

    def build(draw: DrawFn) -> Minimum:
        rounding = draw(_ROUNDINGS)
        return Minimum(
            attribute="post",
            one_of=(draw(either(post, st.sampled_from(_POSTS))),),
            share=draw(_SHARES),
            rounding=rounding,
            unfilled=draw(st.sampled_from(["left empty", "opened"])),
            not_below=rounding == "up",
        )

    return built(build)


_ELIGIBLE = st.just(()) | eligibilities().map(lambda one: (one,))


def _least(draw: DrawFn, eligible: tuple[Eligibility, ...]) -> Minimum | None:
    """A least share for some who take part, or none."""
    if not draw(_YES_OR_NO):
        return None
    asked = [one for one in eligible if one.asks == "attribute"]
    posts = [post for post in _POSTS if all(one.admits(post) for one in asked)]
    return draw(least_shares(draw(st.sampled_from(posts))))


def _rule(draw: DrawFn, code: str | None, title: str | None = None) -> dict[str, Any]:
    return {
        "code": draw(either(code, _CODES)),
        "title": title or draw(_TITLES),
        "eligible": draw(_ELIGIBLE),
        "vetoed": draw(_IN_OR_OUT),
    }


def top_places(code: str | None = None) -> SearchStrategy[TopPlaces]:
    """Return so many at the top (前若干名).

    Args:
        code: its code; None for any.
    """

    def build(draw: DrawFn) -> TopPlaces:
        rest = _rule(draw, code)
        minimum = _least(draw, rest["eligible"])
        return TopPlaces(places=draw(_PLACES), minimum=minimum, ties=draw(_TIES), **rest)

    return built(build)


def bottom_places(code: str | None = None) -> SearchStrategy[BottomPlaces]:
    """Return so many at the bottom (后若干名).

    Args:
        code: its code; None for any.
    """
    return built(
        lambda draw: BottomPlaces(places=draw(_PLACES), ties=draw(_TIES), **_rule(draw, code))
    )


def share_places(code: str | None = None) -> SearchStrategy[SharePlaces]:
    """Return a share at the top (按比例确定名额).

    Args:
        code: its code; None for any.
    """

    def build(draw: DrawFn) -> SharePlaces:
        rounding, ties = draw(_ROUNDINGS), draw(_TIES)
        strict = rounding == "down" and ties != "all kept" and draw(_YES_OR_NO)
        rest = _rule(draw, code)
        return SharePlaces(
            share=draw(_SHARES),
            rounding=rounding,
            of=draw(_OF),
            not_above=strict,
            ties=ties,
            minimum=_least(draw, rest["eligible"]),
            **rest,
        )

    return built(build)


def quota_grades(label: str | None = None) -> SearchStrategy[QuotaGrade]:
    """Return grades of which there is a share (等次比例).

    Args:
        label: the grade; None for any.
    """
    return st.builds(
        QuotaGrade,
        label=either(label, st.sampled_from(["优秀", "良好", "合格"])),
        share=st.sampled_from([Decimal("0.1"), Decimal("0.25"), Fraction(1, 3)]),
        rounding=_ROUNDINGS,
    )


def quota_grade_sets(code: str | None = None) -> SearchStrategy[QuotaGrades]:
    """Return grades by share, the best first (按比例评定等次).

    Args:
        code: its code; None for any.
    """

    def build(draw: DrawFn) -> QuotaGrades:
        labels = ("优秀", "良好", "合格")[: draw(st.integers(1, 3))]
        return QuotaGrades(
            grades=tuple(draw(quota_grades(label)) for label in labels),
            otherwise="其他",
            of=draw(_OF),
            ties=draw(_TIES),
            **_rule(draw, code, "等次"),
        )

    return built(build)


def rank_point_tables(code: str | None = None) -> SearchStrategy[RankPoints]:
    """Return points by rank (按名次赋分).

    Args:
        code: its code; None for any.
    """

    def build(draw: DrawFn) -> RankPoints:
        table = sorted(draw(st.lists(st.integers(1, 60), min_size=1, max_size=5)), reverse=True)
        ties = draw(_RANK_TIES)
        beyond = Decimal(0) if ties == "mean" or draw(_YES_OR_NO) else None
        return RankPoints(
            points=tuple(map(Decimal, table)),
            beyond=beyond,
            ties=ties,
            **_rule(draw, code, "名次得分"),
        )

    return built(build)


def ratio_points(code: str | None = None) -> SearchStrategy[RatioPoints]:
    """Return points by the ratio to the best (按与第一名的比例赋分).

    Args:
        code: its code; None for any.
    """
    best = st.integers(1, 20).map(Decimal)
    return built(lambda draw: RatioPoints(best=draw(best), **_rule(draw, code, "比例得分")))


def cohort_rules(code: str | None = None) -> SearchStrategy[CohortRule]:
    """Return rules of every kind but ratios, which need a best score above 0 (排名运用规则).

    Args:
        code: its code; None for any.
    """
    found: SearchStrategy[Any] = st.one_of(
        top_places(code),
        bottom_places(code),
        share_places(code),
        quota_grade_sets(code),
        rank_point_tables(code),
    )
    return found


def cohorts(*, grouped: bool | None = None) -> SearchStrategy[Cohort]:
    """Return documents on ranks (排名办法).

    Args:
        grouped: whether people are ranked by group; None for either.
    """

    def build(draw: DrawFn) -> Cohort:
        count = draw(st.integers(0, 3))
        return Cohort(
            partition="group" if draw(either(grouped, _YES_OR_NO)) else None,
            rules=tuple(draw(_RULES[place]) for place in range(count)),
            **draw(_HEADS),
        )

    return built(build)


_RULES = [cohort_rules(f"r{place}") for place in range(3)]


def cohort_entrants(subject: Hashable = None) -> SearchStrategy[Entrant]:
    """Return somebody who is ranked, with a group, a post and a grade (参加排名者).

    Args:
        subject: who it is; None for any.
    """

    def build(draw: DrawFn) -> Entrant:
        attributes = {
            "group": draw(st.sampled_from(_GROUPS)),
            "post": draw(st.sampled_from(_POSTS)),
        }
        return Entrant(
            subject=draw(either(subject, names())),
            points=draw(_POINTS),
            attributes=Pairs(attributes),
            grade=draw(_GRADES),
            vetoed=draw(st.sampled_from([(), (), (), (_VETO,)])),
            scheme="x",
        )

    return built(build)


def cohort_entrant_lists(*, most: int = 12) -> SearchStrategy[list[Entrant]]:
    """Return those who are ranked together, many of them equal.

    Args:
        most: at most so many.
    """
    subjects = st.lists(st.integers(0, 99), max_size=most, unique=True)
    return built(lambda draw: [draw(cohort_entrants(f"p{one}")) for one in draw(subjects)])


def cohort_rankings() -> SearchStrategy[CohortRanking]:
    """Return ranks and what follows from them (排名结果)."""
    return st.builds(ranked, cohorts(), cohort_entrant_lists())


def cohort_standings() -> SearchStrategy[CohortStanding]:
    """Return where somebody stands (名次)."""
    found = cohort_rankings().filter(lambda one: bool(one.standings))
    return found.flatmap(lambda one: st.sampled_from(one.standings))


def _outcomes(rule: SearchStrategy[Any]) -> SearchStrategy[Any]:
    """What a rule gives in a group."""

    def build(draw: DrawFn) -> object:
        cohort = Cohort(rules=(draw(rule),), **draw(_HEADS))
        entrants = [draw(cohort_entrants("p0")), *draw(cohort_entrant_lists(most=8))]
        unique = {one.subject: one for one in entrants}
        return ranked(cohort, unique.values()).outcomes[0]

    return built(build)


def place_selections() -> SearchStrategy[Selection]:
    """Return who is chosen or listed (入选名单)."""
    return _outcomes(top_places() | share_places() | bottom_places())


def grades_by_quota() -> SearchStrategy[GradedByQuota]:
    """Return who has which grade by share (按比例评定的等次)."""
    return _outcomes(quota_grade_sets())


def points_by_ranks() -> SearchStrategy[PointsByRank]:
    """Return points that follow from ranks (名次得分)."""
    return _outcomes(rank_point_tables())


def cohort_contests() -> SearchStrategy[Contest]:
    """Return equals, and the places they compete for (并列待定)."""
    tied = st.lists(names(), min_size=2, max_size=4, unique=True).map(tuple)
    return built(
        lambda draw: Contest(draw(tied), Pairs({draw(_TITLES): 1}), draw(st.integers(0, 1)))
    )


def point_contests() -> SearchStrategy[PointContest]:
    """Return equals, and the points they compete for."""

    def build(draw: DrawFn) -> PointContest:
        tied = tuple(draw(st.lists(names(), min_size=2, max_size=4, unique=True)))
        points = sorted(draw(st.integers(0, 60)) for _ in tied)
        last = draw(st.none() | st.just(Fraction(0)))
        return PointContest(tied, (*(Fraction(one) for one in reversed(points[1:])), last))

    return built(build)
