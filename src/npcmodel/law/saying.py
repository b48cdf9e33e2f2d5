"""Grounds that are words: what a provision says where it counts nothing."""

from __future__ import annotations

from datetime import date

from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Ground
from npcmodel.law.wording import Text

__all__ = ["said"]


def said(on: date, *parameters: Parameter[Text], holds: bool = True) -> tuple[Ground, ...]:
    """Return the grounds that provisions in words give on the day, one each.

    Raises:
        NotInForceError: no text of one of them is known for the day.
    """
    provisions = [parameter.at(on) for parameter in parameters]
    return tuple(Ground(one.source, holds=holds, says=one.value) for one in provisions)
