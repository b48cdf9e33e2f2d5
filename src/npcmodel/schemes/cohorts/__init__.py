"""Cohorts: what follows from where somebody stands among others, and over the years (评比)."""

from npcmodel.schemes.cohorts.duty_ladder import (
    DutyLadder,
    DutyRating,
    DutyStep,
    duty_rating,
)
from npcmodel.schemes.cohorts.paying import (
    Allocation,
    RewardContest,
    Rewarded,
    allocated,
    rewarded_by_grade,
    rewarded_by_rank,
)
from npcmodel.schemes.cohorts.period_results import (
    PeriodResult,
    TermYears,
)
from npcmodel.schemes.cohorts.placing import (
    Contest,
    Selection,
    selected,
)
from npcmodel.schemes.cohorts.quota_grading import (
    GradedByQuota,
    graded_by_quota,
)
from npcmodel.schemes.cohorts.rank_scoring import (
    PointContest,
    PointsByRank,
    points_by_rank,
)
from npcmodel.schemes.cohorts.rewards import (
    GradeReward,
    Pool,
    RankReward,
    Reward,
)
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
from npcmodel.schemes.cohorts.spending import (
    Earmarks,
    Spending,
    earmarked,
    yuan_said,
)
from npcmodel.schemes.cohorts.standings import (
    CohortRanking,
    CohortStanding,
    Entrant,
    ranked,
)
from npcmodel.schemes.cohorts.streaks import (
    ConsecutiveRule,
    HistoryFinding,
    HistoryFindings,
    HistoryRule,
    HistoryRules,
    InTermRule,
    OnceRule,
    outcomes_of_history,
)

__all__ = [
    "Allocation",
    "BottomPlaces",
    "Cohort",
    "CohortRanking",
    "CohortRule",
    "CohortStanding",
    "ConsecutiveRule",
    "Contest",
    "DutyLadder",
    "DutyRating",
    "DutyStep",
    "Earmarks",
    "Eligibility",
    "Entrant",
    "GradeReward",
    "GradedByQuota",
    "HistoryFinding",
    "HistoryFindings",
    "HistoryRule",
    "HistoryRules",
    "InTermRule",
    "Minimum",
    "OnceRule",
    "PeriodResult",
    "PointContest",
    "PointsByRank",
    "Pool",
    "QuotaGrade",
    "QuotaGrades",
    "RankPoints",
    "RankReward",
    "RatioPoints",
    "Reward",
    "RewardContest",
    "Rewarded",
    "Selection",
    "SharePlaces",
    "Spending",
    "TermYears",
    "TopPlaces",
    "allocated",
    "duty_rating",
    "earmarked",
    "graded_by_quota",
    "outcomes_of_history",
    "points_by_rank",
    "ranked",
    "rewarded_by_grade",
    "rewarded_by_rank",
    "selected",
    "yuan_said",
]
