"""What recurs in a village's year, and what villagers may have audited."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date

import attrs

from npcmodel.checks import count, day, each, member
from npcmodel.dates.held import State, judge
from npcmodel.law.ruling import (
    Ground,
    Measure,
    OpenPoint,
    Question,
    Result,
    Ruling,
    decide,
    reasons,
    weigh,
)
from npcmodel.law.wording import Lang, Text, language, term
from npcmodel.params import villages_law

__all__ = ["VillageDuty", "VillageYear", "audit_item_valid", "village_duty_held"]


@enum.unique
class VillageDuty(enum.Enum):
    """What must be done again and again in a village (村务经常事项)."""

    REPRESENTATIVES_MEETING = "召开村民代表会议"
    DISCLOSURE = "公布一般事项"
    ACCOUNTS = "公布财务收支"
    APPRAISAL = "民主评议"


_LAWS = {
    VillageDuty.REPRESENTATIVES_MEETING: villages_law.REPRESENTATIVES_MEET,
    VillageDuty.DISCLOSURE: villages_law.DISCLOSURE,
    VillageDuty.ACCOUNTS: villages_law.ACCOUNTS,
    VillageDuty.APPRAISAL: villages_law.APPRAISAL,
}
_AT_ONCE = Text(
    "涉及村民利益的重大事项应当随时公布", "major matters must be published as they arise"
)
_WHERE_MANY = Text(
    "每月公布财务收支只适用于集体财务往来较多的村",
    "accounts are due every month only where the collective's dealings are many",
)
_NOTES: dict[VillageDuty, tuple[Text, ...]] = {
    VillageDuty.DISCLOSURE: (_AT_ONCE,),
    VillageDuty.ACCOUNTS: (_WHERE_MANY, _AT_ONCE),
}


@attrs.frozen
class VillageYear(Result):
    """How a village's recurring duty stands in a year (完成情况).

    Attributes:
        duty: what must be done.
        on: the day at whose end it is judged, and whose law applies.
        state: met, broken, or pending.
        short: where broken, how many were missing when their periods ended; where pending, how
            many the rest of the year still asks for.
        grounds: the provisions.
        notes: what else to know.
    """

    duty: VillageDuty
    on: date
    state: State
    short: int
    grounds: tuple[Ground, ...]
    notes: tuple[Text, ...] = ()

    def explain(self, lang: Lang = "zh") -> str:
        """Return how the duty stands and the provisions, a line each."""
        zh = language(lang) == "zh"
        head = term(self.duty, lang) + ("：" if zh else ": ") + term(self.state, lang)
        if self.short:
            head += f"，还差{self.short}次" if zh else f", {self.short} missing"
        return "\n".join([head, *reasons(lang, self.grounds, (), self.notes)])


def village_duty_held(duty: VillageDuty, days: Iterable[date], *, on: date) -> VillageYear:
    """Return how a recurring duty of a village stands in the year (村务经常事项).

    Representatives meet and general matters are published in every calendar quarter, accounts
    in every month where dealings are many; members are appraised once a year.

    Args:
        duty: what must be done.
        days: the days on which it was done; those of other years or after `on` do not count.
        on: the day whose law applies, and at whose end the year so far is judged.

    Raises:
        FactsError: what is no day.
        NotInForceError: no text of the provision is known for the day.

    Law: 村民委员会组织法 26 I, 30 III, 33 I.
    Limitations: quarters and months are those of the calendar; how far apart two may lie the
        text does not say. Which matters are major (重大事项) is not asked.
    """
    on = day("on", on)
    needed = _LAWS[member("duty", duty, VillageDuty)].at(on)
    found = judge(needed.value, each("days", days, date), on.year, on)
    held = found.state is not State.BROKEN
    ground = Ground(needed.source, held, says=_LAWS[duty].says)
    return VillageYear(duty, on, found.state, found.short, (ground,), _NOTES.get(duty, ()))


_AUDIT = Question(
    "audit_item_valid",
    Text("应当列入审计事项", "the matter must be audited"),
    Text("要求的村民人数不足", "too few villagers ask for it"),
)
_WHICH_VILLAGERS = OpenPoint(
    Text(
        "此处“村民”是否限于十八周岁以上的村民，条文没有写明",
        "whether “villagers” here are those of eighteen or more is not said",
    )
)


def audit_item_valid(signers: int, villagers: int, *, on: date) -> Ruling:
    """Rule whether villagers may add a matter to an audit (村民要求审计的事项).

    Args:
        signers: villagers who ask for it, in persons.
        villagers: all villagers, in persons.
        on: the day whose law applies.

    Raises:
        FactsError: more who ask than villagers, or no villagers.
        NotInForceError: no text of the provision is known for the day.

    Law: 村民委员会组织法 35 I (6).
    """
    on = day("on", on)
    villagers = count("villagers", villagers, 1)
    signers = count("signers", signers, 0, villagers)
    needed = villages_law.AUDIT_BY_VILLAGERS.at(on)
    ground = weigh(needed.source, needed.value, Measure.SIGNERS, signers, villagers)
    asked = (("signers", signers), ("villagers", villagers))
    return decide(_AUDIT, on, asked, (ground,), (_WHICH_VILLAGERS,))
