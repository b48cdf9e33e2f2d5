"""Organs of autonomous areas asking to adapt or suspend what is decided above them."""

from __future__ import annotations

from datetime import date

from npcmodel.checks import day
from npcmodel.law.deadline import Deadline
from npcmodel.law.wording import Text
from npcmodel.params import autonomy_requests
from npcmodel.sitting.spans import deadline, timed

__all__ = ["adaptation_answer_due"]


def adaptation_answer_due(received: date, *, on: date) -> Deadline:
    """Return the last day to answer an autonomous area's request (变通执行或者停止执行的答复期限).

    Where a resolution, decision, order or instruction from above does not suit an autonomous
    area, its organs may report to adapt it or not to carry it out.

    Args:
        received: the day the report was received.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 民族区域自治法 20.
    """
    on = day("on", on)
    rule = autonomy_requests.ANSWER_DAYS.at(on)
    says = Text("上级国家机关答复", "the organ above answers")
    return deadline(day("received", received), [timed(rule)], says)
