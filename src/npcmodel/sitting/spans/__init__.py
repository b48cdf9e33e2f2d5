"""By which day something is to be done: every way in which the texts count.

`counting` counts days, working days and months, after an event or back from it, by several texts
at once and beyond a first time; `starts` knows from which event each text counts and who consents
to a longer time; `chains` counts step after step.
"""

from npcmodel.sitting.spans.chains import Chain, ChainStep
from npcmodel.sitting.spans.counting import (
    IN_TIME,
    Judged,
    deadline,
    held_against,
    in_time,
    last_day,
    longer,
    prolonged,
    timed,
)
from npcmodel.sitting.spans.starts import (
    Condition,
    Counted,
    Earliest,
    conditions_met,
    counted_from,
    earliest,
    event_days,
    last_of,
)

__all__ = [
    "IN_TIME",
    "Chain",
    "ChainStep",
    "Condition",
    "Counted",
    "Earliest",
    "Judged",
    "conditions_met",
    "counted_from",
    "deadline",
    "earliest",
    "event_days",
    "held_against",
    "in_time",
    "last_day",
    "last_of",
    "longer",
    "prolonged",
    "timed",
]
