"""Who sits in on a meeting, and when it sits in secret (列席、秘密会议)."""

from __future__ import annotations

from datetime import date

from npcmodel.checks import count, day, instance
from npcmodel.law.ruling import Bound, Ground, Measure, Question, Ruling, decide
from npcmodel.law.wording import Text
from npcmodel.params import npc_rules, npcsc_rules

__all__ = ["observers_valid", "secret_sitting_valid"]

_OBSERVERS = Question(
    "observers_valid",
    Text("列席人数符合规定", "the observers are as the rules say"),
    Text("列席人数不符合规定", "the observers are not as the rules say"),
)


def observers_valid(sent: int, *, on: date, adjusted: bool = False) -> Ruling:
    """Rule whether a province-level unit sent the observers the rules name (列席).

    One chairperson or vice-chairperson of its standing committee sits in on a meeting of the
    NPC Standing Committee, unless the council of chairpersons adjusted the circle.

    Args:
        sent: chairpersons and vice-chairpersons who sat in, in persons.
        on: the day whose law applies.
        adjusted: whether the council of chairpersons adjusted the circle.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大常委会议事规则 11.
    """
    on = day("on", on)
    sent = count("sent", sent)
    instance("adjusted", adjusted, bool)
    one = npcsc_rules.OBSERVERS.at(on)
    asked = (("sent", sent), ("adjusted", adjusted))
    if adjusted:
        rule = npcsc_rules.OBSERVERS_ADJUSTED.at(on)
        return decide(_OBSERVERS, on, asked, (Ground(rule.source, holds=True, says=rule.value),))
    bound = Bound.AT_LEAST if sent < one.value else Bound.AT_MOST
    ground = Ground(one.source, sent == one.value, Measure.OBSERVERS, sent, one.value, bound)
    return decide(_OBSERVERS, on, asked, (ground,))


_SECRET = Question(
    "secret_sitting_valid",
    Text("秘密会议的决定有效", "the decision to sit in secret is valid"),
    Text("秘密会议的决定无效", "the decision to sit in secret is not valid"),
)


def secret_sitting_valid(*, delegations_heard: bool, heads_took_part: bool, on: date) -> Ruling:
    """Rule whether the national congress validly decided to sit in secret (秘密会议).

    Args:
        delegations_heard: whether the presidium asked the delegations first.
        heads_took_part: whether the heads of all delegations took part in its meeting.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大议事规则 19.
    """
    on = day("on", on)
    heard = instance("delegations_heard", delegations_heard, bool)
    took = instance("heads_took_part", heads_took_part, bool)
    rule = npc_rules.SECRET_SITTING.at(on)
    ground = Ground(rule.source, holds=heard and took, says=rule.value)
    asked = (("delegations_heard", heard), ("heads_took_part", took))
    return decide(_SECRET, on, asked, (ground,))
