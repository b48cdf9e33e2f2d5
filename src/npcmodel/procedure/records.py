"""What is kept of a meeting: speeches, records and minutes (会议记录、会议纪要、简报)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from npcmodel.checks import day, each, member
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.facts.publications import Kept, RecordStep
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground, Ruling, decide
from npcmodel.law.wording import Text, english
from npcmodel.params import npc_records, npcsc_records
from npcmodel.procedure.own_texts import body_of, provided
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import NO_TEXT, questions
from npcmodel.sitting.places import unread

__all__ = ["record_valid"]

_QUESTIONS = questions(
    "record_valid",
    Kept,
    (
        Text("记录符合规定", "kept as the texts ask"),
        Text("记录不符合规定", "not kept as the texts ask"),
    ),
)
_FIELDS = {
    Kept.SPEECHES: "speech_records",
    Kept.PROCEEDINGS: "meeting_records",
    Kept.MINUTES: "minutes",
    Kept.COUNCIL_MINUTES: "council_minutes",
}
_SPEECHES = {
    Body.CONGRESS: npc_records.SPEECH_RECORDS,
    Body.STANDING_COMMITTEE: npcsc_records.SPEECH_RECORDS,
}


def record_valid(  # noqa: PLR0913  # of what, what was done, of which body, by which law
    what: Kept,
    steps: Iterable[RecordStep],
    *,
    of: Body,
    level: Level,
    on: date,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a meeting was recorded as the texts ask (会议记录、会议纪要、简报).

    Args:
        what: what is kept.
        steps: what was done to keep it, in any order.
        of: the body that met: a congress or a standing committee; minutes of a council of
            chairpersons are asked of its standing committee.
        level: the level of the body.
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: another body, or a standing committee of a township, which has none.
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大议事规则 17; 全国人大常委会议事规则 44; local rules.
    Limitations: what may be done besides (a record for a speaker who asks, paper or electronic
        briefings) is not asked. The texts set no days, and no order but that of their words.
    """
    on = day("on", on)
    member("what", what, Kept)
    body_of("of", of, level, (Body.CONGRESS, Body.STANDING_COMMITTEE))
    done = each("steps", steps, RecordStep)
    texts: tuple[Provision[tuple[RecordStep, ...]], ...] = ()
    if level.national and what is Kept.SPEECHES:
        texts = (_SPEECHES[of].at(on),)
    local = provided(profile, of, level, _FIELDS[what], on)
    texts = (*texts, *local)
    grounds = tuple(
        Ground(one.source, holds=step in done, says=Text(step.value, english(step)))
        for one in texts
        for step in one.value
    )
    asked = (
        ("what", what),
        ("steps", done),
        ("of", of),
        ("level", level),
        ("profile", profile),
    )
    notes = () if level.national else unread(profile, local)
    return decide(_QUESTIONS[what], on, asked, grounds, () if grounds else (NO_TEXT,), notes)
