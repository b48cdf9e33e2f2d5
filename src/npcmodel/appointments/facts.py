"""How an office is filled: one way, as the texts give it."""

from __future__ import annotations

import enum
from typing import NamedTuple

from npcmodel.facts.bodies import Body
from npcmodel.facts.offices import Office
from npcmodel.law.parameter import Parameter
from npcmodel.law.wording import Text

__all__ = ["Chosen", "FillingAct", "Way", "Words"]

Words = tuple[Parameter[Text], ...]


@enum.unique
class FillingAct(enum.Enum):
    """How an office is filled (产生方式)."""

    ELECTED = "选举"
    DECIDED = "决定任命"
    APPOINTED = "任命"
    PASSED = "表决通过"


class Way(NamedTuple):
    """One way to fill an office, as the texts give it.

    Attributes:
        act: how it is filled.
        by: by which body.
        texts: the provisions that say so; one that is known is enough.
        nominated_by: the bodies and officials that nominate; none where no text names one.
        jointly: whether deputies may nominate jointly.
        nomination: the provision on that, where `texts` do not say it.
        from_deputies: whether the person must be a deputy.
        pool: the provision on that, where `texts` do not say it.
        ordered_by: who then appoints by order.
        order: the provisions on that.
        approval: the provisions on approval above; none where nothing is to be approved.
        recorded: whether the next higher government is told for the record.
        also: what more the texts say of the office, added where known.
        points: doubts of the texts.
    """

    act: FillingAct
    by: Body
    texts: Words
    nominated_by: tuple[Body | Office, ...] = ()
    jointly: bool = False
    nomination: Words = ()
    from_deputies: bool = False
    pool: Words = ()
    ordered_by: Office | None = None
    order: Words = ()
    approval: Words = ()
    recorded: bool = False
    also: Words = ()
    points: tuple[Text, ...] = ()


class Chosen(NamedTuple):
    """Which way goes for an office, and whether national texts differ on it."""

    way: Way
    disputed: Words = ()
