"""Livelihood projects (民生实事): which ones a congress chooses."""

from npcmodel.livelihood.rules import (
    ProjectChoice,
    ProjectStep,
    Ticks,
    TieRule,
    VotingRule,
    projects_chosen,
)

__all__ = ["ProjectChoice", "ProjectStep", "Ticks", "TieRule", "VotingRule", "projects_chosen"]
