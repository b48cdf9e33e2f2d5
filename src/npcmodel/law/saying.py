"""Grounds that are words: what a provision says where it counts nothing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Ground
from npcmodel.law.wording import Text

__all__ = ["said", "worded"]


def said(on: date, *parameters: Parameter[Text], holds: bool = True) -> tuple[Ground, ...]:
    """Return the grounds that provisions in words give on the day, one each.

    Raises:
        NotInForceError: no text of one of them is known for the day.
    """
    return worded((parameter.at(on) for parameter in parameters), holds=holds)


def worded(provisions: Iterable[Provision[Text]], *, holds: bool = True) -> tuple[Ground, ...]:
    """Return the grounds that provisions in words give, one each."""
    return tuple(Ground(one.source, holds=holds, says=one.value) for one in provisions)
