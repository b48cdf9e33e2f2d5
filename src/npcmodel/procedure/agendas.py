"""Who drafts, adopts and changes an agenda, and who makes the schedule (议程、日程)."""

from __future__ import annotations

from datetime import date

from npcmodel.checks import day, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.agendas import AgendaActor, AgendaStep
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Ground, OpenPoint, Ruling, decide
from npcmodel.law.wording import Text, english
from npcmodel.params import npc_records, npcsc_records, organic_councils
from npcmodel.procedure.own_texts import body_of, provided
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import NO_TEXT, questions
from npcmodel.sitting.places import unread
from npcmodel.sitting.sources import known

__all__ = ["agenda_step_valid"]

_QUESTIONS = questions(
    "agenda_step_valid",
    AgendaStep,
    (
        Text("由有权者办理", "done by whom the texts name"),
        Text("不由有权者办理", "not done by whom the texts name"),
    ),
)
_Actors = tuple[AgendaActor, ...]
_NPC: dict[AgendaStep, tuple[Parameter[_Actors], ...]] = {
    AgendaStep.AGENDA_DRAFT: (npc_records.AGENDA_DRAFT,),
    AgendaStep.AGENDA_DISCUSSED: (npc_records.AGENDA_DISCUSSED,),
    AgendaStep.AGENDA_REVISED: (npc_records.AGENDA_REVISED,),
    AgendaStep.PREPARATORY_PRESIDER: (npc_records.PREPARATORY_PRESIDER,),
    AgendaStep.AGENDA_ADOPTED: (npc_records.AGENDA_ADOPTED, npc_records.AGENDA_ADOPTED_BY_LAW),
    AgendaStep.SCHEDULE: (npc_records.SCHEDULE, npc_records.SCHEDULE_BY_AGENDA),
    AgendaStep.SCHEDULE_CHANGE: (npc_records.SCHEDULE_CHANGE,),
}
_NPCSC: dict[AgendaStep, tuple[Parameter[_Actors], ...]] = {
    AgendaStep.AGENDA_DRAFT: (npcsc_records.AGENDA_DRAFT, npcsc_records.AGENDA_DRAFT_BY_LAW),
    AgendaStep.AGENDA_ADOPTED: (npcsc_records.AGENDA_ADOPTED,),
    AgendaStep.AGENDA_CHANGE: (npcsc_records.AGENDA_CHANGE, npcsc_records.AGENDA_CHANGE_BY_LAW),
    AgendaStep.AGENDA_CHANGE_DECIDED: (npcsc_records.AGENDA_CHANGE_DECIDED,),
    AgendaStep.SCHEDULE: (npcsc_records.SCHEDULE,),
}
_CONGRESS: dict[AgendaStep, tuple[Parameter[_Actors], ...]] = {
    AgendaStep.PREPARATORY_PRESIDER: (organic_councils.PREPARATORY_PRESIDER,),
    AgendaStep.AGENDA_ADOPTED: (organic_councils.AGENDA_ADOPTED,),
}
_COMMITTEE: dict[AgendaStep, tuple[Parameter[_Actors], ...]] = {
    AgendaStep.AGENDA_DRAFT: (organic_councils.AGENDA_DRAFT,),
    AgendaStep.AGENDA_CHANGE: (organic_councils.AGENDA_CHANGE,),
}
_BY_LAW = {
    (Body.CONGRESS, True): _NPC,
    (Body.STANDING_COMMITTEE, True): _NPCSC,
    (Body.CONGRESS, False): _CONGRESS,
    (Body.STANDING_COMMITTEE, False): _COMMITTEE,
}
_OF_CONGRESS = (
    AgendaStep.AGENDA_DISCUSSED,
    AgendaStep.AGENDA_REVISED,
    AgendaStep.PREPARATORY_PRESIDER,
)
_ALSO_LOCAL = Text(
    "法律写主任会议可以提出调整议程的建议，地方规定另有提出者",
    "the statute lets the council of chairpersons suggest changes; the local text names others too",
)


def agenda_step_valid(  # noqa: PLR0913  # which step, by whom, of which body, by which law
    step: AgendaStep,
    by: AgendaActor,
    *,
    of: Body,
    level: Level,
    on: date,
    first_of_term: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether whom the texts name took a step about an agenda or a schedule (议程、日程).

    Args:
        step: drafting, discussing, adopting, changing...
        by: who took it.
        of: whose agenda it is: a congress's session, or a standing committee's meeting.
        level: the level of the body.
        on: the day whose law applies.
        first_of_term: of the preparatory meeting, whether it is that of a term's first session.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: another body, a step that a standing committee's agenda does not take, or
            a term's first session where no preparatory meeting is asked about.
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大议事规则 5, 8, 10; 全国人大组织法 11, 14, 15, 25; 全国人大常委会议事规则 8;
        地方组织法 17, 54; local rules.
    Limitations: how many votes adopt an agenda is asked of `carried`. Of the agenda of a
        congress once adopted no text read says who may change it. That an urgent matter is
        listed after a motion (临时动议) is asked of `urgent_motion_valid`. Whether the schedule
        keeps to the agenda (根据会议议程) is not asked.
    """
    on = day("on", on)
    member("step", step, AgendaStep)
    member("by", by, AgendaActor)
    body_of("of", of, level, (Body.CONGRESS, Body.STANDING_COMMITTEE))
    if of is Body.STANDING_COMMITTEE and step in _OF_CONGRESS:
        raise FactsError("step", step, "a step that a standing committee's agenda takes")
    presiding = step is AgendaStep.PREPARATORY_PRESIDER
    if instance("first_of_term", first_of_term, bool) and not presiding:
        raise FactsError("first_of_term", first_of_term, "False: only who presides differs by it")
    statutes = _statutes(step, of, level, on)
    local = provided(profile, of, level, step.name.lower(), on)
    points: tuple[OpenPoint, ...] = ()
    if step is AgendaStep.AGENDA_CHANGE and _names_more(by, statutes, local):
        points = tuple(OpenPoint(_ALSO_LOCAL, one.source) for one in statutes)
        statutes = ()
    texts = (*statutes, *local)
    grounds = tuple(_done(one, step, by, first=first_of_term) for one in texts)
    asked = (
        ("step", step),
        ("by", by),
        ("of", of),
        ("level", level),
        ("first_of_term", first_of_term),
        ("profile", profile),
    )
    notes = () if level.national else unread(profile, local)
    return decide(_QUESTIONS[step], on, asked, grounds, points if grounds else (NO_TEXT,), notes)


def _statutes(step: AgendaStep, of: Body, level: Level, on: date) -> tuple[Provision[_Actors], ...]:
    """What the statutes say; of townships nothing: 地方组织法 17 begins at the county."""
    texts = _BY_LAW[of, level.national].get(step, ())
    return () if not texts or level.tier is Tier.TOWNSHIP else known(on, texts)


def _names_more(
    by: AgendaActor,
    statutes: tuple[Provision[_Actors], ...],
    local: tuple[Provision[_Actors], ...],
) -> bool:
    """Whether a local text names someone whom the statute, which excludes nobody, does not."""
    by_law = any(by in one.value for one in statutes)
    return not by_law and any(by in one.value for one in local)


def _done(one: Provision[_Actors], step: AgendaStep, by: AgendaActor, *, first: bool) -> Ground:
    """The ground that one of those whom a text names took the step."""
    actors = one.value
    if step is AgendaStep.PREPARATORY_PRESIDER:
        previous = AgendaActor.PREVIOUS_STANDING_COMMITTEE
        actors = tuple(who for who in actors if (who is previous) is first)
    zh = "或者".join(who.value for who in actors)
    en = " or ".join(english(who) for who in actors)
    says = Text(f"{step.value}：{zh}", f"{english(step)}: {en}")
    return Ground(one.source, holds=by in actors, says=says)
