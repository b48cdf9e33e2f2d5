"""How often, and after what wait, one who was not carried is proposed again (再次提请)."""

from __future__ import annotations

from datetime import date
from itertools import groupby

from npcmodel.dates.periods import months_after
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground
from npcmodel.law.wording import Text
from npcmodel.profiles.appointing import Renomination

__all__ = ["proposed_again"]


def proposed_again(
    one: Provision[Renomination], within: list[bool], failed: list[date], on: date
) -> tuple[Ground, ...]:
    """Return what a text says of proposing somebody again (再次提请的条件).

    Args:
        one: the text.
        within: of each proposal of the term whether it did not fail, in the order of days.
        failed: the days of all failures, of whichever term: the wait does not end with it.
        on: the day of the new proposal.
    """
    grounds: tuple[Ground, ...] = (_barred(one, within),)
    if one.value.cooldown_months is not None and failed:
        free = months_after(failed[-1], one.value.cooldown_months)
        says = Text(f"{free}起可以再次提请", f"may be proposed again from {free}")
        grounds += (Ground(one.source, on >= free, says=says),)
    return grounds


def _barred(one: Provision[Renomination], within: list[bool]) -> Ground:
    """Hold the failures of the term against the number that bars."""
    rule = one.value
    if rule.consecutive:
        runs = [len([*run]) for passed, run in groupby(within) if not passed]
        number = max(runs, default=0)
    else:
        number = within.count(False)
    how, en = ("连续", " in a row") if rule.consecutive else ("", "")
    says = Text(
        f"本届内{how}{number}次未获通过，{rule.failures}次即不得再提",
        f"not carried in this term: {number}{en}; {rule.failures} bar the person",
    )
    return Ground(one.source, number < rule.failures, says=says)
