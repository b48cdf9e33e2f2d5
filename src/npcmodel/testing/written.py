"""Which strategy draws which document and result of `npcmodel.schemes`, by module and type.

They need pydantic, and are registered when `npcmodel.testing` is imported; those of all other
types stand in `npcmodel._hypothesis` and need not wait for that.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["DOCUMENT_STRATEGIES"]

DOCUMENT_STRATEGIES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "schemes.analysis.agreeing": {
            "Agreement": "agreements",
            "TopOverlap": "top_overlaps",
            "Turnover": "turnovers",
        },
        "schemes.analysis.attaining": {
            "Attainable": "attainables",
            "AttainableLine": "attainable_lines",
        },
        "schemes.analysis.contributing": {
            "Contribution": "contribution_lines",
            "Contributions": "contributions",
        },
        "schemes.analysis.crowding": {
            "Cliff": "cliff_lines",
            "Cliffs": "cliffs",
            "EmptyPeriods": "empty_periods",
            "PeriodCounts": "period_counts",
            "Spread": "spreads",
        },
        "schemes.analysis.efforts": {
            "MarginalPoints": "marginal_points",
            "MarginalRow": "marginal_rows",
            "Plan": "plans",
            "Way": "ways",
        },
        "schemes.analysis.equity": {
            "Fairness": "fairness_figures",
            "GroupFigures": "group_figures",
            "GroupTop": "group_top_rows",
            "GroupTops": "group_tops",
            "RateRanks": "rate_ranks",
            "RateRow": "rate_rows",
        },
        "schemes.analysis.gaming": {
            "BestResponse": "best_responses",
            "CheapestRise": "cheapest_rises",
        },
        "schemes.analysis.incentives": {
            "Decline": "falling_lines",
            "DeclineExample": "decline_examples",
            "Declines": "declines",
            "SharedCredit": "shared_credits",
        },
        "schemes.analysis.judging": {"Leeway": "leeways", "LeewayRow": "leeway_rows"},
        "schemes.analysis.saturating": {
            "CappedLine": "capped_lines",
            "IdleEvents": "idle_events",
            "Saturation": "saturations",
        },
        "schemes.analysis.steadiness": {
            "RankRange": "rank_ranges",
            "RankRanges": "rank_ranges_of_all",
        },
        "schemes.analysis.varying": {
            "Change": "changes",
            "Sensitivity": "sensitivities",
            "SensitivityRow": "sensitivity_rows",
        },
        "schemes.analysis.whatif": {
            "Move": "moves",
            "RankMatrix": "rank_matrices",
            "WhatIf": "what_ifs",
        },
        "schemes.assigning.people": {
            "Assignee": "assignees",
            "Destination": "destinations",
            "Placement": "placements",
            "PlacementRule": "placement_rules",
        },
        "schemes.assigning.rotation": {"Turns": "turn_plans"},
        "schemes.cohorts.duty_ladder": {"DutyLadder": "duty_ladders", "DutyRating": "duty_ratings"},
        "schemes.cohorts.paying": {
            "Allocation": "pool_allocations",
            "RewardContest": "reward_contests",
            "Rewarded": "rewards_paid",
        },
        "schemes.cohorts.period_results": {
            "PeriodResult": "period_results",
            "TermYears": "terms_in_years",
        },
        "schemes.cohorts.placing": {"Contest": "cohort_contests", "Selection": "place_selections"},
        "schemes.cohorts.quota_grading": {"GradedByQuota": "grades_by_quota"},
        "schemes.cohorts.rank_scoring": {
            "PointContest": "point_contests",
            "PointsByRank": "points_by_ranks",
        },
        "schemes.cohorts.rewards": {
            "GradeReward": "grade_rewards",
            "Pool": "pools_of_money",
            "RankReward": "rank_rewards",
        },
        "schemes.cohorts.rules": {
            "BottomPlaces": "bottom_places",
            "Cohort": "cohorts",
            "Eligibility": "eligibilities",
            "Minimum": "least_shares",
            "QuotaGrade": "quota_grades",
            "QuotaGrades": "quota_grade_sets",
            "RankPoints": "rank_point_tables",
            "RatioPoints": "ratio_points",
            "SharePlaces": "share_places",
            "TopPlaces": "top_places",
        },
        "schemes.cohorts.spending": {"Earmarks": "earmark_checks", "Spending": "spendings"},
        "schemes.cohorts.standings": {
            "CohortRanking": "cohort_rankings",
            "CohortStanding": "cohort_standings",
            "Entrant": "cohort_entrants",
        },
        "schemes.cohorts.streaks": {
            "ConsecutiveRule": "consecutive_rules",
            "HistoryFinding": "history_findings",
            "HistoryFindings": "history_finding_sets",
            "HistoryRules": "history_documents",
            "InTermRule": "in_term_rules",
            "OnceRule": "once_rules",
        },
        "schemes.documents": {
            "Clamp": "clamps",
            "EventKind": "event_kinds",
            "Group": "groups",
            "Scheme": "schemes",
            "Veto": "vetoes",
        },
        "schemes.dossiers": {"ArchiveSummary": "archive_summaries", "KindTotal": "kind_totals"},
        "schemes.grading": {
            "Band": "bands",
            "Bands": "band_sets",
            "GradeRule": "grade_rules",
            "Rules": "rule_sets",
        },
        "schemes.issuing": {"Issued": "issued_documents"},
        "schemes.items": {
            "BaseItem": "base_items",
            "ComputedItem": "computed_items",
            "DeductionItem": "deduction_items",
            "LinearItem": "linear_items",
        },
        "schemes.leaves": {
            "Count": "count_values",
            "Earned": "earned_values",
            "Given": "given_values",
            "HasAttribute": "attribute_conditions",
            "HasTrait": "trait_conditions",
            "Node": "values",
            "Plain": "plain_values",
            "Quantity": "quantity_values",
        },
        "schemes.measures": {"Measure": "measures", "Within": "spans_of_days"},
        "schemes.parts": {
            "Bounds": "bounds",
            "Clamped": "clamped_points",
            "Fault": "faults",
            "Reach": "reaches",
        },
        "schemes.published.printing": {
            "PublishedScheme": "published_schemes",
            "SchemeReading": "scheme_readings",
        },
        "schemes.raters.evaluating": {"MixedLine": "mixed_lines", "MixedScore": "mixed_scores"},
        "schemes.raters.mixing": {
            "BallotGrade": "ballot_grades",
            "BallotRater": "ballot_raters",
            "MarkRater": "mark_raters",
            "MixedEvaluation": "mixed_evaluations",
            "SatisfactionBallot": "satisfaction_ballots",
            "ScaleGrade": "scale_grades",
        },
        "schemes.reading": {"Use": "uses"},
        "schemes.scoring": {"Line": "score_lines", "Score": "scores"},
        "schemes.standards.areas": {"Area": "standard_areas", "Standard": "standards"},
        "schemes.standards.assessments": {
            "Assessment": "assessments",
            "Completion": "completions",
            "RequirementFinding": "requirement_findings",
        },
        "schemes.standards.comparing": {
            "Comparison": "standard_comparisons",
            "ComparisonRow": "comparison_rows",
        },
        "schemes.standards.requirements": {
            "CountRequirement": "count_requirements",
            "IntervalRequirement": "interval_requirements",
            "PeriodRequirement": "period_requirements",
            "RangeRequirement": "range_requirements",
            "RateRequirement": "rate_requirements",
        },
        "schemes.standards.requirements_dated": {
            "DeadlineRequirement": "deadline_requirements",
            "StandardStep": "standard_steps",
            "StepsRequirement": "steps_requirements",
        },
        "schemes.standards.requirements_named": {
            "BudgetLine": "budget_lines",
            "BudgetRequirement": "budget_requirements",
            "ChecklistItem": "checklist_items",
            "ChecklistRequirement": "checklist_requirements",
            "CoverageRequirement": "coverage_requirements",
            "TemplateRequirement": "template_requirements",
            "UnnamedRequirement": "unnamed_requirements",
        },
        "schemes.standards.requiring": {
            "Amount": "amounts",
            "EventAmount": "event_amounts",
            "GivenAmount": "given_amounts",
            "Requirement": "requirements",
        },
        "schemes.values": {
            "AllOf": "all_conditions",
            "AnyOf": "any_conditions",
            "ByAttribute": "attribute_tables",
            "ByTrait": "trait_tables",
            "ClampedValue": "clamped_values",
            "Compare": "comparisons",
            "Each": "each_values",
            "Fold": "folded_values",
            "Greatest": "greatest_values",
            "If": "if_values",
            "Least": "least_values",
            "Linear": "linear_values",
            "NotSo": "negations",
            "Product": "product_values",
            "Quotient": "quotient_values",
            "Rate": "rate_values",
            "Stepped": "step_values",
            "Steps": "step_tables",
            "Sum": "sum_values",
        },
    }
)
