"""What follows where the presidency or the vice-presidency is vacant."""

from __future__ import annotations

from datetime import date

import attrs

from npcmodel.checks import day, instance
from npcmodel.facts.bodies import Body
from npcmodel.facts.offices import Office
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Ground, Result, reasons
from npcmodel.law.saying import said
from npcmodel.law.wording import Lang, Text, language
from npcmodel.params import constitution_terms as constitution

__all__ = ["Succession", "succession"]

_NAMES = {
    Office.PRESIDENT: Text("主席", "the President"),
    Office.VICE_PRESIDENT: Text("副主席", "the Vice-President"),
    Office.COMMITTEE_CHAIR: Text("委员长", "the chair of the NPC Standing Committee"),
}


@attrs.frozen
class Succession(Result):
    """Who follows, who acts, and what is to be filled (缺位).

    Attributes:
        succeeds: who becomes President (继任); None where nobody does by law.
        acts: who acts as President until the by-election (暂时代理); None where nobody does.
        to_elect: the offices to be filled in a by-election (补选), those that a succession
            empties included.
        elected_by: which body fills them; None where there is nothing to fill.
        grounds: the provisions; where nothing is vacant, until when both act.
    """

    succeeds: Office | None
    acts: Office | None
    to_elect: tuple[Office, ...]
    elected_by: Body | None
    grounds: tuple[Ground, ...]

    def explain(self, lang: Lang = "zh") -> str:
        """Return who follows, who acts, what is to be filled, and the provisions, a line each."""
        zh = language(lang) == "zh"
        lines: list[str] = []
        if self.succeeds is not None:
            name = _NAMES[self.succeeds].said(lang)
            lines.append(f"{name}继任主席" if zh else f"{name} becomes President")
        if self.acts is not None:
            name = _NAMES[self.acts].said(lang)
            lines.append(f"{name}暂时代理主席职位" if zh else f"{name} acts as President")
        for office in self.to_elect:
            name = _NAMES[office].said(lang)
            lines.append(f"全国人大补选{name}" if zh else f"the national congress elects {name}")
        if not lines:
            lines.append("没有缺位" if zh else "nothing is vacant")
        return "\n".join([*lines, *reasons(lang, self.grounds)])


def succession(*, president_vacant: bool, vice_president_vacant: bool, on: date) -> Succession:
    """Return what follows where the President or the Vice-President is missing (缺位、继任、补选).

    Where the Vice-President succeeds, the vice-presidency falls vacant and is filled in turn.

    Args:
        president_vacant: whether the presidency is vacant.
        vice_president_vacant: whether the vice-presidency is vacant.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 宪法 83, 84.
    Limitations: no text says within which time the congress fills a vacancy, nor when an office
        is vacant (缺位) rather than its holder hindered; that is the caller's answer.
    """
    on = day("on", on)
    vacant = instance("president_vacant", president_vacant, bool)
    vice_vacant = instance("vice_president_vacant", vice_president_vacant, bool)
    rules: tuple[Parameter[Text], ...] = (constitution.PRESIDENT_STAYS,)
    succeeds: Office | None = None
    acts: Office | None = None
    to_elect: tuple[Office, ...] = ()
    if vacant and vice_vacant:
        rules = (constitution.BOTH_VACANT,)
        acts, to_elect = Office.COMMITTEE_CHAIR, (Office.PRESIDENT, Office.VICE_PRESIDENT)
    elif vacant:
        rules = (constitution.PRESIDENT_VACANT, constitution.VICE_PRESIDENT_VACANT)
        succeeds, to_elect = Office.VICE_PRESIDENT, (Office.VICE_PRESIDENT,)
    elif vice_vacant:
        rules = (constitution.VICE_PRESIDENT_VACANT,)
        to_elect = (Office.VICE_PRESIDENT,)
    by = Body.CONGRESS if to_elect else None
    return Succession(succeeds, acts, to_elect, by, said(on, *rules))
