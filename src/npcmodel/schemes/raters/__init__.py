"""Mixed evaluation: what several raters say of somebody, weighed exactly (综合评价)."""

from npcmodel.schemes.raters.evaluating import (
    MixedLine,
    MixedScore,
    RaterKind,
    evaluated,
)
from npcmodel.schemes.raters.mixing import (
    BallotGrade,
    BallotRater,
    MarkRater,
    MixedEvaluation,
    Rater,
    SatisfactionBallot,
    ScaleGrade,
)

__all__ = [
    "BallotGrade",
    "BallotRater",
    "MarkRater",
    "MixedEvaluation",
    "MixedLine",
    "MixedScore",
    "Rater",
    "RaterKind",
    "SatisfactionBallot",
    "ScaleGrade",
    "evaluated",
]
