"""How often a text wants something, and whether it binds."""

from __future__ import annotations

import attrs

from npcmodel.dates.frequency import Frequency

__all__ = ["Norm"]


@attrs.frozen
class Norm:
    """A frequency that a text asks for (频次要求).

    Attributes:
        frequency: how often.
        soft: True where the text says 一般 (as a rule): missing it is noted, no violation.
    """

    frequency: Frequency
    soft: bool = False
