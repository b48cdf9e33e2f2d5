"""A place's own way of handling suggestions: the plan that every topic shares."""

from __future__ import annotations

from npcmodel.sitting.plans import HandlingPlan, PlanProgress, PlanStep, plan_progress

__all__ = ["HandlingPlan", "PlanProgress", "PlanStep", "plan_progress"]
