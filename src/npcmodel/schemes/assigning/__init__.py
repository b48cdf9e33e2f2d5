"""Who goes to which group, zone, activity or case, and in which turn (分组、分派、排班)."""

from npcmodel.schemes.assigning.people import (
    Assignee,
    Destination,
    Placement,
    PlacementRule,
    Unplaced,
    placement,
)
from npcmodel.schemes.assigning.rotation import (
    Turns,
    turns,
)

__all__ = [
    "Assignee",
    "Destination",
    "Placement",
    "PlacementRule",
    "Turns",
    "Unplaced",
    "placement",
    "turns",
]
