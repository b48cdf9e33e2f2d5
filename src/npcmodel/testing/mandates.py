"""Strategies for decisions on persons: offices, hearings, and the verdicts on them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel import mandates
from npcmodel.facts.areas import ElectoralDistrict
from npcmodel.facts.ballots import Tally
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Level, Tier
from npcmodel.facts.offices import Office
from npcmodel.law.ruling import Ruling
from npcmodel.mandates import (
    Content,
    Defence,
    DefencePlace,
    FollowUp,
    Hearing,
    InterimAct,
    OfficesEnded,
    Paper,
    ResignationPath,
)
from npcmodel.sitting.decisions import Matter
from npcmodel.testing.dates import days
from npcmodel.testing.facts import electoral_districts, levels, rolls
from npcmodel.testing.making import built, either

__all__ = [
    "MANDATE_RULES",
    "all_texts_days",
    "contents",
    "deciders",
    "defence_places",
    "defences",
    "follow_ups",
    "hearings",
    "interim_acts",
    "local_committees",
    "offices",
    "offices_endings",
    "papers",
    "recall_tallies",
    "resignation_paths",
]

_TEXTS_FROM = date(2025, 3, 12)
_COMMITTEE_LEVELS = [one for one in Level if one.tier is not Tier.TOWNSHIP]
_UPPER = [one for one in _COMMITTEE_LEVELS if not one.national]


def all_texts_days() -> SearchStrategy[date]:
    """Return days on which every text that speaks of persons is known."""
    return days(first=_TEXTS_FROM)


def offices(level: Level | None = None) -> SearchStrategy[Office]:
    """Return offices (职务).

    Args:
        level: only those that the level has.
    """
    return st.sampled_from([one for one in Office if level is None or one.exists_at(level)])


def contents() -> SearchStrategy[Content]:
    """Return parts of a proposal to recall or remove."""
    return st.sampled_from(Content)


def defence_places() -> SearchStrategy[DefencePlace]:
    """Return places of a defence (申辩场合)."""
    return st.sampled_from(DefencePlace)


def papers() -> SearchStrategy[Paper]:
    """Return what is printed for those who vote (印发材料)."""
    return st.sampled_from(Paper)


def follow_ups() -> SearchStrategy[FollowUp]:
    """Return what follows a resignation (后续程序)."""
    return st.sampled_from(FollowUp)


def interim_acts() -> SearchStrategy[InterimAct]:
    """Return recall or by-election between sessions."""
    return st.sampled_from(InterimAct)


def local_committees() -> SearchStrategy[Roll]:
    """Return local standing committees (地方人大常委会)."""
    return st.sampled_from(_UPPER).flatmap(
        lambda level: rolls(body=Body.STANDING_COMMITTEE, level=level)
    )


def deciders() -> SearchStrategy[tuple[Roll | ElectoralDistrict, Matter]]:
    """Return who decides on a recall or a removal, and which of them it is."""

    def build(draw: DrawFn) -> tuple[Roll | ElectoralDistrict, Matter]:
        if draw(st.booleans()):
            what = draw(st.sampled_from([Matter.RECALL_OF_DEPUTY, Matter.REMOVAL]))
            return draw(local_committees()), what
        if draw(st.booleans()):
            return draw(electoral_districts()), Matter.RECALL_OF_DEPUTY
        roll = draw(rolls(body=Body.CONGRESS))
        elects = roll.level in _UPPER and draw(st.booleans())
        return roll, Matter.RECALL_OF_DEPUTY if elects else Matter.RECALL_OF_OFFICIAL

    return built(build)


def recall_tallies(district: ElectoralDistrict) -> SearchStrategy[Tally]:
    """Return votes of a district's voters, the yes votes often around half of all.

    Args:
        district: whose voters.
    """

    def build(draw: DrawFn) -> Tally:
        voters = district.registered
        half = voters // 2
        near = [min(voters, max(0, half + step)) for step in (-1, 0, 1, 2)]
        yes = draw(st.sampled_from(near) | st.integers(0, voters))
        no = draw(st.integers(0, voters - yes))
        return Tally(yes, no, draw(st.integers(0, voters - yes - no)))

    return built(build)


def hearings(
    places: tuple[DefencePlace, ...] = tuple(DefencePlace), *, put_by: Body | None = None
) -> SearchStrategy[Hearing]:
    """Return how a person was heard before the vote (申辩、印发、提请表决).

    Args:
        places: where the person may have asked to speak.
        put_by: which body put it to the vote; None for any or nobody.
    """

    def build(draw: DrawFn) -> Hearing:
        fate = {place: draw(st.sampled_from(["heard", "refused", "silent"])) for place in places}
        heard = tuple(place for place, how in fate.items() if how == "heard")
        refused = tuple(place for place, how in fate.items() if how == "refused")
        written = draw(st.booleans())
        can = [Paper.DEMAND]
        can += [Paper.WRITTEN_DEFENCE] if written else []
        can += [Paper.PRESIDIUM_DEFENCE] if DefencePlace.PRESIDIUM in heard else []
        printed = tuple(draw(st.lists(st.sampled_from(can), unique=True)))
        by = draw(either(put_by, st.sampled_from(Body)))
        return Hearing(heard, refused, written, printed, draw(st.booleans()), by)

    return built(build)


def defences() -> SearchStrategy[Defence]:
    """Return how a person may answer (申辩)."""

    def build(draw: DrawFn) -> Defence:
        roll, matter = draw(deciders())
        return mandates.defence(roll, matter=matter, on=draw(all_texts_days()))

    return built(build)


def offices_endings() -> SearchStrategy[OfficesEnded]:
    """Return what falls with a deputyship (职务相应终止)."""

    def build(draw: DrawFn) -> OfficesEnded:
        level = draw(levels())
        held = draw(st.lists(offices(level), max_size=4, unique=True))
        by = draw(st.sampled_from([Matter.RECALL_OF_DEPUTY, Matter.RESIGNATION_OF_DEPUTY]))
        return mandates.offices_ended(held, level=level, by=by, on=draw(days()))

    return built(build)


def resignation_paths() -> SearchStrategy[ResignationPath]:
    """Return to whom a resignation goes (辞职)."""

    def build(draw: DrawFn) -> ResignationPath:
        level, on = draw(levels()), draw(days())
        if draw(st.booleans()):
            return mandates.deputy_resignation(level, on=on)
        session, office = draw(st.booleans()), draw(offices(level))
        return mandates.official_resignation(office, level=level, in_session=session, on=on)

    return built(build)


def _known(on: date) -> date:
    """A day asked of every text at once; what is before the youngest is moved to it."""
    return max(on, _TEXTS_FROM)


def _proposal_form_valid(draw: DrawFn, on: date) -> Ruling:
    roll, matter = draw(deciders())
    has = draw(st.lists(contents(), unique=True) | st.just(list(Content)))
    return mandates.proposal_form_valid(roll, has, matter=matter, on=_known(on))


def _hearing_valid(draw: DrawFn, on: date) -> Ruling:
    (roll, matter), day = draw(deciders()), _known(on)
    ways = mandates.defence(roll, matter=matter, on=day)
    hearing = draw(hearings(ways.places) | hearings(ways.places, put_by=ways.put_by))
    return mandates.hearing_valid(roll, hearing, matter=matter, on=day)


def _recall_effective(draw: DrawFn, on: date) -> Ruling:
    roll, yes = draw(rolls(body=Body.CONGRESS)), st.booleans()
    office, passed = draw(offices(roll.level)), draw(yes)
    return mandates.recall_effective(roll, office, passed=passed, on=on, approved_above=draw(yes))


def _interim_act_valid(draw: DrawFn, on: date) -> Ruling:
    roll, act = draw(local_committees()), draw(interim_acts())
    return mandates.interim_act_valid(roll, act, in_session=draw(st.booleans()), on=on)


def _removal_valid(draw: DrawFn, on: date) -> Ruling:
    roll = draw(local_committees())
    office, session = draw(offices(roll.level)), draw(st.booleans())
    return mandates.removal_valid(roll, office, in_session=session, on=on)


def _court_president_replaced_valid(draw: DrawFn, on: date) -> Ruling:
    yes = st.booleans()
    return mandates.court_president_replaced_valid(
        draw(local_committees()),
        decided=draw(yes),
        approved_above=draw(yes),
        in_session=draw(yes),
        on=on,
    )


def _procurator_replaced_valid(draw: DrawFn, on: date) -> Ruling:
    roll = draw(rolls(body=Body.STANDING_COMMITTEE))
    proposed = draw(st.booleans())
    return mandates.procurator_replaced_valid(roll, draw(offices()), proposed=proposed, on=on)


MANDATE_RULES: dict[str, Callable[[DrawFn, date], Ruling]] = {
    "court_president_replaced_valid": _court_president_replaced_valid,
    "hearing_valid": _hearing_valid,
    "interim_act_valid": _interim_act_valid,
    "procurator_replaced_valid": _procurator_replaced_valid,
    "proposal_form_valid": _proposal_form_valid,
    "recall_effective": _recall_effective,
    "removal_valid": _removal_valid,
}
"""The rules of this topic, by name, and how the facts of each are drawn."""
