"""How a source is cited and a verdict given; and which editions are covered."""

from npcmodel.law.statutes import in_force

__all__ = ["in_force"]
