"""Which texts set a time in the handling of suggestions, and how far each of them binds."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple, TypeAlias

from npcmodel.checks import instance, member, optional
from npcmodel.dates.dated import Dated
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.wording import Text
from npcmodel.params import deputies_handling, deputies_suggestions
from npcmodel.profiles.parts import TimeLimit, TimeUnit
from npcmodel.profiles.profile import Profile
from npcmodel.profiles.suggesting import Extension, HandlingTime, Reference, StartEvent
from npcmodel.sitting import spans
from npcmodel.sitting.places import fits, unread
from npcmodel.sitting.spans import timed

__all__ = [
    "BoundPlace",
    "Counted",
    "bound_places",
    "first_known",
    "known",
    "may_follow",
    "places_notes",
    "texts_for",
    "tier_of",
]


Counted: TypeAlias = spans.Counted[StartEvent]
"""A time that a text sets for a step, and how far it binds (期限条文)."""

BY_REFERENCE = Text(
    "上级的规定对本级是“参照执行”，不是直接适用",
    "the text of the place above is to be followed here by analogy; it does not bind by itself",
)
_RECESS_ONLY = Text(
    "条文只对闭会期间提出的建议规定期限，建议在何时提出未说明",
    "the text is about suggestions made between sessions; when this one was made is not said",
)
_SESSION_ONLY = Text(
    "条文只对向大会提出的建议规定期限，建议在何时提出未说明",
    "the text is about suggestions made to the congress; when this one was made is not said",
)
_MAY_FOLLOW = Text(
    "{}的规定本级“可以参照执行”，未计入期限",
    "the text of {} may be followed here; it is not counted",
)
_APPLIED = Text(
    "乡镇代表建议的办理“依照”{}的规定执行",
    "suggestions in townships are handled by the text of {}",
)


def known(field: str, fact: object) -> None:
    """Refuse a fact that is neither so nor not so nor unknown.

    Raises:
        FactsError: neither a bool nor None.
    """
    optional(instance, field, fact, bool)


def tier_of(level: Level | None, profile: Profile | None) -> Tier | None:
    """Return the tier of the congress: that of the level, else that of the place.

    Raises:
        FactsError: a profile that does not fit the level, or one for the national congress.
    """
    if level is None:
        return None if profile is None else instance("profile", profile, Profile).tier
    tier = member("level", level, Level).tier
    if tier is Tier.NATIONAL and profile is not None:
        raise FactsError("profile", profile, "None for the national congress: no place binds it")
    fits(profile, level)
    return tier


# National law


def _in_months(one: Parameter[int]) -> Parameter[Counted]:
    """The times that a statute gives in months from the assignment, each made once."""
    versions = tuple(
        Provision(
            Counted(timed(text, TimeUnit.MONTHS), StartEvent.ASSIGNMENT),
            text.source,
            text.since,
            text.until,
            text.support,
        )
        for text in one.versions.entries
    )
    return Parameter(one.says, Dated(versions), one.missing)


_ALL_LEVELS: Mapping[str, Parameter[Counted]] = {
    "answer": _in_months(deputies_suggestions.ANSWER_MONTHS),
    "answer_extended": _in_months(deputies_suggestions.HARD_ANSWER_MONTHS),
}
_OF_THE_NATION: Mapping[str, Parameter[Counted]] = {
    "answer": _in_months(deputies_handling.NPC_ANSWER_MONTHS),
    "answer_extended": _in_months(deputies_handling.NPC_LATEST_ANSWER_MONTHS),
}


def _national(
    field: str, tier: Tier | None, on: date, *, in_session: bool | None
) -> tuple[Counted, ...]:
    """Return the times that national law sets, the Deputies Law's first."""
    found: tuple[Counted, ...] = ()
    if field in _ALL_LEVELS and (one := _ALL_LEVELS[field].known(on)) is not None:
        found = (one.value,)
    if tier is not Tier.NATIONAL or in_session is False:
        return found
    if field in _OF_THE_NATION and (one := _OF_THE_NATION[field].known(on)) is not None:
        # What the rules of the congress say of its own suggestions is in doubt for others.
        doubts = () if in_session else (_SESSION_ONLY,)
        found += (one.value._replace(doubts=doubts),)
    return found


def first_known(field: str) -> date | None:
    """Return the first day on which a national text is known; None where there is none."""
    return _ALL_LEVELS[field].versions.first if field in _ALL_LEVELS else None


# Local rules on deputies: of the congresses of every level

_OF_DEPUTIES: Mapping[str, tuple[str, StartEvent, bool]] = {
    "answer": ("answer", StartEvent.ASSIGNMENT, True),
    "answer_extended": ("hard_answer", StartEvent.ASSIGNMENT, True),
    "second_answer": ("second_answer", StartEvent.REHANDLING_ASKED, False),
    "feedback": ("receipt", StartEvent.ANSWER_RECEIVED, True),
}


def _of_deputies(field: str, profile: Profile, on: date) -> tuple[Counted, ...]:
    if field not in _OF_DEPUTIES:
        return ()
    name, start, stated = _OF_DEPUTIES[field]
    consents = {
        one.place: one.provision.value
        for one in profile.find(f"deputies.{name}_consent", on)  # none but that of hard answers
    }
    starts: dict[str, StartEvent] = {
        one.place: one.provision.value
        for one in profile.find(f"suggestions.deputies_{name}_from", on)
    }
    return tuple(
        Counted(
            one.provision,
            starts.get(one.place, start),
            stated or one.place in starts,
            consent=consents.get(one.place),
        )
        for one in profile.find(f"deputies.{name}", on)
    )


# Local rules on townships: of what was put to the congress of one

_OF_TOWNSHIPS: Mapping[str, str] = {
    "answer": "suggestion_answer",
    "answer_extended": "hard_suggestion_answer",
}


def _of_townships(
    field: str, profile: Profile, on: date, *, in_session: bool | None
) -> tuple[Counted, ...]:
    if field not in _OF_TOWNSHIPS or in_session is False:
        return ()
    starts: dict[str, StartEvent] = {
        one.place: one.provision.value
        for one in profile.find("suggestions.township_answer_from", on)
    }
    doubts = () if in_session else (_SESSION_ONLY,)
    return tuple(
        Counted(
            one.provision,
            starts.get(one.place, StartEvent.ASSIGNMENT),
            one.place in starts,
            doubts,
        )
        for one in profile.find(f"townships.{_OF_TOWNSHIPS[field]}", on)
    )


# Local rules on suggestions


class BoundPlace(NamedTuple):
    """A place whose rules on suggestions speak of a congress (适用的地方规定).

    Attributes:
        place: the place.
        own: whether it is the congress of that place.
        doubts: why they may not bind it.
    """

    place: Profile
    own: bool = True
    doubts: tuple[Text, ...] = ()


def bound_places(profile: Profile | None, tier: Tier | None, on: date) -> tuple[BoundPlace, ...]:
    """Return the places whose rules on suggestions speak of a tier, by analogy or by themselves.

    Args:
        profile: the place; None for none.
        tier: that of the congress; None for that of the place.
        on: the day whose law applies.
    """
    found: tuple[BoundPlace, ...] = ()
    place, own = profile, profile.tier if profile is not None and tier is None else tier
    while place is not None:
        if place.tier is own:
            found += (BoundPlace(place),)
        elif own is Tier.TOWNSHIP and place.find("suggestions.townships", on, own=True):
            found += (BoundPlace(place, own=False),)
        elif _refers(place, on) is Reference.FOLLOWED:
            found += (BoundPlace(place, own=False, doubts=(BY_REFERENCE,)),)
        place = place.parent
    return found


def _refers(place: Profile, on: date) -> Reference | None:
    for one in place.find("suggestions.below", on, own=True):
        value: Reference = one.provision.value
        return value
    return None


def may_follow(profile: Profile | None, tier: Tier | None, on: date) -> tuple[Text, ...]:
    """Return the note on each text of a place above that may be followed and is not counted.

    That one is applied to townships by another text is noted too.
    """
    found: tuple[Text, ...] = ()
    place, own = profile, profile.tier if profile is not None and tier is None else tier
    while place is not None:
        if place.tier is not own and _refers(place, on) is Reference.MAY_BE_FOLLOWED:
            zh, en = (said.format(place.name) for said in _MAY_FOLLOW)
            found += (Text(zh, en),)
        if place.tier is not own and own is Tier.TOWNSHIP:
            for one in place.find("suggestions.townships", on, own=True):
                zh, en = (said.format(place.name) for said in _APPLIED)
                source = one.provision.source
                found += (Text(f"{zh}（{source}）", f"{en} [{source.said('en')}]"),)
        place = place.parent
    return found


def _of_place(
    bound: BoundPlace, field: str, on: date, *, in_session: bool | None
) -> tuple[Counted, ...]:
    """The times that one place's rules set."""
    found: tuple[Counted, ...] = ()
    place, own, doubts = bound
    for name in (field, f"session_{field}"):
        of_session = name != field
        if of_session and (in_session is False or not own):
            continue  # what is made to the place's own congress, no other congress deals with
        for one in place.find(f"suggestions.{name}", on, own=True):
            value: HandlingTime | Extension = one.provision.value
            recess = isinstance(value, HandlingTime) and value.recess
            if recess and in_session:
                continue
            unsure: tuple[Text, ...] = ()
            if in_session is None and (of_session or recess):
                unsure = (_SESSION_ONLY if of_session else _RECESS_ONLY,)
            found += (_counted(place, name, one.provision, on, (*doubts, *unsure)),)
    return found


def _counted(
    place: Profile,
    name: str,
    one: Provision[HandlingTime] | Provision[Extension],
    on: date,
    doubts: tuple[Text, ...],
) -> Counted:
    value = one.value
    limit = Provision(value.limit, one.source, one.since, one.until)
    counted = Counted(limit, value.start, value.stated, doubts)
    if isinstance(value, HandlingTime):
        return counted._replace(excuse=value.excuse)
    first: TimeLimit | None = None
    if value.added:
        usual_name = name.removesuffix("_extended")
        (usual,) = place.find(f"suggestions.{usual_name}", on, own=True)
        first = usual.provision.value.limit
    return counted._replace(
        reason=value.reason, consent=value.consent, told=value.told, first=first
    )


def texts_for(
    field: str,
    tier: Tier | None,
    profile: Profile | None,
    on: date,
    in_session: bool | None,  # noqa: FBT001  # a fact, known or not
) -> tuple[Counted, ...]:
    """Return every time that is set for a step on the day: the nation's first, then the place's.

    Args:
        field: the step, as the field of `SuggestionRules` is called.
        tier: that of the congress; None for that of the place.
        profile: the place; None asks national law alone.
        on: the day whose law applies.
        in_session: whether the suggestion was made during the session; None if not known.
    """
    found = _national(field, tier, on, in_session=in_session)
    if profile is None:
        return found
    found += _of_deputies(field, profile, on)
    own = profile.tier if tier is None else tier
    if own is Tier.TOWNSHIP:
        found += _of_townships(field, profile, on, in_session=in_session)
    for bound in bound_places(profile, tier, on):
        found += _of_place(bound, field, on, in_session=in_session)
    return found


def places_notes(
    profile: Profile | None, tier: Tier | None, on: date, texts: tuple[Counted, ...]
) -> tuple[Text, ...]:
    """Return the notes on local texts that may be followed, or were not asked.

    None binds the nation.

    Args:
        profile: the place; None for none.
        tier: that of the congress; None for that of the place.
        on: the day whose law applies.
        texts: the times that were found.
    """
    if tier is Tier.NATIONAL:
        return ()
    if profile is None:
        return unread(None, ())
    local = [one for one in texts if one.source.edition.statute is None]
    return may_follow(profile, tier, on) + unread(profile, local)
