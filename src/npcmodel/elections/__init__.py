"""Elections (选举): who is elected, who is tied, what stays vacant, and what follows."""

from npcmodel.elections.officials import elect_officials
from npcmodel.elections.results import ElectionResult, NextStep, Step

__all__ = ["ElectionResult", "NextStep", "Step", "elect_officials"]
