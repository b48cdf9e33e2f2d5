"""Standards of work: what is asked for, what is met, how it ages (工作标准)."""

from npcmodel.schemes.standards.ageing import (
    in_year,
    merged,
    retired,
)
from npcmodel.schemes.standards.archives import (
    Reason,
)
from npcmodel.schemes.standards.areas import (
    Area,
    Standard,
)
from npcmodel.schemes.standards.assessing import (
    assess,
)
from npcmodel.schemes.standards.assessments import (
    Assessment,
    Completion,
    RequirementFinding,
    Verdict,
    completion_of,
)
from npcmodel.schemes.standards.comparing import (
    Comparison,
    ComparisonRow,
    compared,
)
from npcmodel.schemes.standards.requirements import (
    CountRequirement,
    IntervalRequirement,
    PeriodRequirement,
    RangeRequirement,
    RateRequirement,
)
from npcmodel.schemes.standards.requirements_dated import (
    DeadlineRequirement,
    StandardStep,
    StepsRequirement,
)
from npcmodel.schemes.standards.requirements_named import (
    BudgetLine,
    BudgetRequirement,
    ChecklistItem,
    ChecklistRequirement,
    CoverageRequirement,
    TemplateRequirement,
    UnnamedRequirement,
)
from npcmodel.schemes.standards.requiring import (
    Amount,
    EventAmount,
    GivenAmount,
    Requirement,
)

__all__ = [
    "Amount",
    "Area",
    "Assessment",
    "BudgetLine",
    "BudgetRequirement",
    "ChecklistItem",
    "ChecklistRequirement",
    "Comparison",
    "ComparisonRow",
    "Completion",
    "CountRequirement",
    "CoverageRequirement",
    "DeadlineRequirement",
    "EventAmount",
    "GivenAmount",
    "IntervalRequirement",
    "PeriodRequirement",
    "RangeRequirement",
    "RateRequirement",
    "Reason",
    "Requirement",
    "RequirementFinding",
    "Standard",
    "StandardStep",
    "StepsRequirement",
    "TemplateRequirement",
    "UnnamedRequirement",
    "Verdict",
    "assess",
    "compared",
    "completion_of",
    "in_year",
    "merged",
    "retired",
]
