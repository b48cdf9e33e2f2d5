"""What the texts provide for interpellations, by the body in which they are put."""

from __future__ import annotations

from typing import NamedTuple

from npcmodel.checks import instance
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.inquiries import Addressee
from npcmodel.facts.levels import Tier
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Share
from npcmodel.law.wording import Text
from npcmodel.params import (
    deputies_inquiries,
    npc_inquiries,
    organic_inquiries,
    supervision_inquiries,
)
from npcmodel.supervision.answers import AnswerPlace, Reader

__all__ = ["Forum", "Handling", "forum"]

_Words = tuple[Parameter[Text], ...]
_Lists = tuple[Parameter[tuple[Addressee, ...]], ...]


class Handling(NamedTuple):
    """One provision on how an interpellation is answered, and the places it names."""

    provision: Parameter[Text]
    places: tuple[AnswerPlace, ...]


class Forum(NamedTuple):
    """What the texts provide in one kind of body.

    The first provision of each group must be known on the day, and every one of `handling`; the
    others are added where known.

    Attributes:
        written: the provisions on whom it may ask, which all ask for a written interpellation.
        listed: those that list addressees and say nothing of writing.
        contents: what it must state.
        decider: which body decides how it is answered.
        decided: provisions on that body alone.
        handling: how it is answered, the one with the fewest places first.
        speaking: the right of those who put it to attend and to speak.
        speaking_at: where they have it.
        oral: who answers orally.
        signed: who signs a written answer.
        printed: for whom that is printed; empty where no text says.
        readers: these.
        every: for each of them (和), not for one or the other (或者).
        further: the share that may ask for a further answer.
        asking: the provision in words on asking for one.
    """

    written: _Lists
    listed: _Lists
    contents: _Words
    decider: Body
    decided: _Words
    handling: tuple[Handling, ...]
    speaking: _Words
    speaking_at: tuple[AnswerPlace, ...]
    oral: _Words
    signed: _Words
    printed: _Words
    readers: tuple[Reader, ...]
    every: bool
    further: Parameter[Share]
    asking: _Words = ()


_AT_COMMITTEES = (AnswerPlace.SPECIAL_COMMITTEE,)
_AT_PRESIDIUM = (AnswerPlace.PRESIDIUM, AnswerPlace.SPECIAL_COMMITTEE)
_IN_COMMITTEE = (
    AnswerPlace.COMMITTEE_PLENARY,
    AnswerPlace.OTHER_COMMITTEE_MEETING,
    AnswerPlace.SPECIAL_COMMITTEE,
)
_NATIONAL_CONGRESS = Forum(
    written=(
        deputies_inquiries.NATIONAL_ADDRESSEES,
        npc_inquiries.ORGANIC_ADDRESSEES,
        npc_inquiries.ADDRESSEES,
    ),
    listed=(),
    contents=(deputies_inquiries.CONTENT, npc_inquiries.CONTENT),
    decider=Body.PRESIDIUM,
    decided=(deputies_inquiries.DECIDED,),
    handling=(
        Handling(
            npc_inquiries.HANDLING,
            (AnswerPlace.PRESIDIUM, AnswerPlace.SPECIAL_COMMITTEE, AnswerPlace.DELEGATION),
        ),
    ),
    speaking=(npc_inquiries.SPEAKING,),
    speaking_at=_AT_PRESIDIUM,
    oral=(npc_inquiries.ORAL_BY_HEAD,),
    signed=(npc_inquiries.WRITTEN_SIGNED,),
    printed=(npc_inquiries.WRITTEN_PRINTED,),
    readers=(Reader.MEETING,),
    every=True,
    further=deputies_inquiries.FURTHER_ANSWER,
    asking=(npc_inquiries.FURTHER_ANSWER,),
)
_LOCAL_CONGRESS = Forum(
    written=(organic_inquiries.ADDRESSEES,),
    listed=(deputies_inquiries.LOCAL_ADDRESSEES,),
    contents=(organic_inquiries.CONTENT, deputies_inquiries.CONTENT),
    decider=Body.PRESIDIUM,
    decided=(deputies_inquiries.DECIDED,),
    handling=(
        Handling(
            organic_inquiries.HANDLING,
            (AnswerPlace.PRESIDIUM, AnswerPlace.PLENARY, AnswerPlace.SPECIAL_COMMITTEE),
        ),
    ),
    speaking=(organic_inquiries.SPEAKING,),
    speaking_at=_AT_PRESIDIUM,
    oral=(organic_inquiries.ORAL_BY_HEAD,),
    signed=(organic_inquiries.WRITTEN_SIGNED,),
    printed=(organic_inquiries.WRITTEN_PRINTED,),
    readers=(Reader.MEETING, Reader.SUBMITTERS),
    every=False,
    further=deputies_inquiries.FURTHER_ANSWER,
)
_TOWNSHIP_CONGRESS = _LOCAL_CONGRESS._replace(
    listed=(deputies_inquiries.TOWNSHIP_ADDRESSEES,),
    # Townships have no special committees.
    handling=(Handling(organic_inquiries.HANDLING, (AnswerPlace.PRESIDIUM, AnswerPlace.PLENARY)),),
    speaking_at=(AnswerPlace.PRESIDIUM,),
)
_NATIONAL_COMMITTEE = Forum(
    written=(
        npc_inquiries.COMMITTEE_ADDRESSEES,
        npc_inquiries.COMMITTEE_ORGANIC_ADDRESSEES,
        supervision_inquiries.ADDRESSEES,
    ),
    listed=(),
    contents=(npc_inquiries.COMMITTEE_CONTENT, supervision_inquiries.CONTENT),
    decider=Body.COUNCIL_OF_CHAIRPERSONS,
    decided=(supervision_inquiries.DECIDED,),
    handling=(
        Handling(npc_inquiries.COMMITTEE_HANDLING, _IN_COMMITTEE),
        Handling(supervision_inquiries.HANDLING, _IN_COMMITTEE),
    ),
    speaking=(npc_inquiries.COMMITTEE_SPEAKING, supervision_inquiries.SPEAKING),
    speaking_at=_AT_COMMITTEES,
    oral=(npc_inquiries.COMMITTEE_ORAL_BY_HEAD, supervision_inquiries.ORAL_BY_HEAD),
    signed=(npc_inquiries.COMMITTEE_WRITTEN_SIGNED, supervision_inquiries.WRITTEN_SIGNED),
    printed=(npc_inquiries.COMMITTEE_WRITTEN_PRINTED,),
    readers=(Reader.COMMITTEE_MEMBERS, Reader.SPECIAL_COMMITTEE),
    every=True,
    further=supervision_inquiries.FURTHER_ANSWER,
)
_LOCAL_COMMITTEE = Forum(
    written=(organic_inquiries.COMMITTEE_ADDRESSEES, supervision_inquiries.ADDRESSEES),
    listed=(),
    contents=(organic_inquiries.COMMITTEE_CONTENT, supervision_inquiries.CONTENT),
    decider=Body.COUNCIL_OF_CHAIRPERSONS,
    decided=(supervision_inquiries.DECIDED,),
    handling=(
        Handling(
            organic_inquiries.COMMITTEE_HANDLING,
            (AnswerPlace.COMMITTEE_PLENARY, AnswerPlace.SPECIAL_COMMITTEE),
        ),
        Handling(supervision_inquiries.HANDLING, _IN_COMMITTEE),
    ),
    speaking=(organic_inquiries.COMMITTEE_SPEAKING, supervision_inquiries.SPEAKING),
    speaking_at=_AT_COMMITTEES,
    oral=(organic_inquiries.COMMITTEE_ORAL_BY_HEAD, supervision_inquiries.ORAL_BY_HEAD),
    signed=(organic_inquiries.COMMITTEE_WRITTEN_SIGNED, supervision_inquiries.WRITTEN_SIGNED),
    printed=(organic_inquiries.COMMITTEE_WRITTEN_PRINTED,),
    readers=(Reader.MEETING, Reader.SUBMITTERS),
    every=False,
    further=supervision_inquiries.FURTHER_ANSWER,
)


def forum(roll: Roll) -> Forum:
    """Return what the texts provide where interpellations are put in the body.

    Raises:
        FactsError: a body that is neither a congress nor a standing committee.
    """
    instance("roll", roll, Roll)
    if roll.body is Body.CONGRESS:
        if roll.level.tier is Tier.TOWNSHIP:
            return _TOWNSHIP_CONGRESS
        return _NATIONAL_CONGRESS if roll.level.national else _LOCAL_CONGRESS
    if roll.body is Body.STANDING_COMMITTEE:
        return _NATIONAL_COMMITTEE if roll.level.national else _LOCAL_COMMITTEE
    raise FactsError("roll.body", roll.body, "Body.CONGRESS or Body.STANDING_COMMITTEE")
