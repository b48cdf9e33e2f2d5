"""Resignation of deputies whom the armed forces elected."""

from __future__ import annotations

from datetime import date

import attrs

from npcmodel.checks import day, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.forces import ServiceOrgan
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.ruling import Ground, Result, reasons
from npcmodel.law.saying import said
from npcmodel.law.wording import Lang, Text, language, term
from npcmodel.mandates.resignation import FollowUp
from npcmodel.params import military_mandates

__all__ = ["ServiceResignation", "service_resignation"]


@attrs.frozen
class ServiceResignation(Result):
    """To whom a deputy elected by the forces resigns, and who accepts it (军队选出的代表辞职).

    Attributes:
        to: to which of the organs it may be handed in.
        accepted_by: who accepts it; None where no text names anybody.
        in_writing: whether the text asks for writing.
        then: what must follow when it is accepted.
        grounds: the provisions.
        notes: what else to know.
    """

    to: tuple[ServiceOrgan, ...]
    accepted_by: ServiceOrgan | None
    in_writing: bool
    then: tuple[FollowUp, ...]
    grounds: tuple[Ground, ...]
    notes: tuple[Text, ...] = ()

    def explain(self, lang: Lang = "zh") -> str:
        """Return the organs, what follows, the provisions and the notes, a line each."""
        zh = language(lang) == "zh"
        to = ("或者" if zh else " or ").join(term(one, lang) for one in self.to)
        lines = [f"向{to}提出" if zh else f"to the {to}"]
        if self.accepted_by is not None:
            by = term(self.accepted_by, lang)
            lines.append(f"由{by}接受" if zh else f"accepted by the {by}")
        lines += [("随后：" if zh else "then: ") + term(step, lang) for step in self.then]
        return "\n".join([*lines, *reasons(lang, self.grounds, (), self.notes)])


_FILED = (FollowUp.FILED_WITH_COMMITTEE, FollowUp.FILED_IN_FORCES)
_NO_ASSEMBLY = Text(
    "无法召开军人大会的，没有条文规定由谁接受县级代表辞职",
    "where the assembly cannot convene no text names who accepts a county deputy's resignation",
)
_COMMITTEE_MAJORITY = Text(
    "选举委员会接受辞职的多数，没有条文规定",
    "no text gives the majority by which the election committee accepts",
)


def service_resignation(level: Level, *, on: date, convenes: bool = True) -> ServiceResignation:
    """Return to whom a deputy elected by the forces resigns, and who accepts it (辞职).

    Args:
        level: of which congress he is a deputy.
        on: the day whose law applies.
        convenes: whether the servicemen's congress or assembly that elected can convene; False
            where missions or the like keep it from doing so.

    Raises:
        FactsError: a township, to which the forces elect nobody.
        NotInForceError: no text of the provision is known for the day.

    Law: 解放军选举办法 37.
    Limitations: how many votes the congress or assembly takes is asked of `carried`, with
        `Matter.RESIGNATION_OF_DEPUTY`.
    """
    on = day("on", on)
    tier = member("level", level, Level).tier
    if tier is Tier.TOWNSHIP:
        raise FactsError("level", level, "a level from the county up: the forces elect to those")
    instance("convenes", convenes, bool)
    committee = ServiceOrgan.ELECTION_COMMITTEE
    if tier is Tier.COUNTY:
        to = (committee, ServiceOrgan.SERVICE_COMMITTEE)
        grounds = said(on, military_mandates.COUNTY_RESIGNATION)
        if not convenes:
            return _path(to, None, (), grounds, (_NO_ASSEMBLY,))
        return _path(to, ServiceOrgan.SERVICE_ASSEMBLY, _FILED, grounds)
    grounds = said(on, military_mandates.UPPER_RESIGNATION)
    if convenes:
        return _path((committee,), ServiceOrgan.SERVICE_CONGRESS, _FILED, grounds)
    grounds += said(on, military_mandates.RESIGNATION_WITHOUT_CONGRESS)
    then = (FollowUp.ELECTORS_TOLD, *_FILED)
    return _path((committee,), committee, then, grounds, (_COMMITTEE_MAJORITY,))


def _path(
    to: tuple[ServiceOrgan, ...],
    accepted_by: ServiceOrgan | None,
    then: tuple[FollowUp, ...],
    grounds: tuple[Ground, ...],
    notes: tuple[Text, ...] = (),
) -> ServiceResignation:
    """Return the way of a resignation; every one is in writing."""
    return ServiceResignation(
        to, accepted_by, in_writing=True, then=then, grounds=grounds, notes=notes
    )
