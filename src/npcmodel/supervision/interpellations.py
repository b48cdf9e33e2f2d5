"""Interpellations: their form, and how they are answered (质询案的形式和答复)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeVar

import attrs

from npcmodel.checks import day, each, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.inquiries import Addressee
from npcmodel.facts.levels import Tier
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import (
    Ground,
    OpenPoint,
    Question,
    Result,
    Ruling,
    decide,
    reasons,
)
from npcmodel.law.saying import worded
from npcmodel.law.statutes import SUPERVISORY_LAW_2018
from npcmodel.law.wording import Lang, Text, language, term
from npcmodel.supervision.answers import (
    AnswerPlace,
    InterpellationAnswer,
    InterpellationPart,
    Reader,
)
from npcmodel.supervision.forums import Forum, forum

__all__ = [
    "AnswerForm",
    "answer_form",
    "answer_given_valid",
    "interpellation_form_valid",
]

T = TypeVar("T")


def _texts(on: date, first: Parameter[T], *others: Parameter[T]) -> tuple[Provision[T], ...]:
    """The first provision, which must be known on the day, and those of the others that are."""
    more = (one.known(on) for one in others)
    return (first.at(on), *(one for one in more if one is not None))


# The form

_FORM = Question(
    "interpellation_form_valid",
    Text("质询案的形式、内容和对象符合规定", "the interpellation has the form the law asks for"),
    Text(
        "质询案的形式、内容或者对象不符合规定",
        "the interpellation lacks the form the law asks for",
    ),
)
_WRITTEN = Text("书面提出", "it is put in writing")
_LISTED = Text("属于可以质询的机关", "the organ is among those that may be interpellated")
_NOT_LISTED = Text("不属于可以质询的机关", "the organ is not among those that may be interpellated")
_OF_TOWNSHIPS = (Addressee.GOVERNMENT, Addressee.GOVERNMENT_DEPARTMENT)
_TOWNSHIP_DEPARTMENT = Text(
    "地方组织法规定各级人大可以质询本级人民政府的工作部门，代表法规定乡级人大代表质询本级人民政府，"
    "未提及部门",
    "the Organic Law lets every local congress interpellate departments of its government; of "
    "townships the Deputies Law names the government and no department",
)


_COMMISSION = Text(
    "监察法施行后，监察工作可以质询；当时的这些文本没有列入监察委员会",
    "since the Supervisory Law the commissions' work may be interpellated on; these "
    "texts of that time do not list the commission yet",
)


def interpellation_form_valid(
    roll: Roll,
    contains: Iterable[InterpellationPart],
    *,
    addressee: Addressee | None,
    on: date,
) -> Ruling:
    """Rule whether an interpellation has its form and asks an organ it may ask (质询案的形式).

    Who is named in one text of several may be asked. In townships it is the government; of its
    departments the texts differ, and the answer stays open. So it does of supervisory
    commissions from 20 March 2018 until a text of the body lists them.

    Args:
        roll: the congress or standing committee in which it is put.
        contains: what the interpellation has.
        addressee: the organ that it asks, of the level of the roll; None where it states none.
        on: the day whose law applies.

    Raises:
        FactsError: a body that is neither a congress nor a standing committee.
        NotInForceError: no text of the provision is known for the day.

    Law: 地方组织法 24 I, 53 I; 监督法 51 (2006: 35); 代表法 20 I-IV; 全国人大组织法 21, 30;
        全国人大议事规则 48, 49; 全国人大常委会议事规则 39, 40.
    Limitations: who may put it, and how many must sign, is asked of `may_initiate`; whether a
        session is under way is not asked. Up to 11 March 2025 the Deputies Law names, of the
        State Council, ministries and commissions, which are not told from other departments.
    """
    on = day("on", on)
    found = forum(roll)
    has = each("contains", contains, InterpellationPart)
    optional(member, "addressee", addressee, Addressee)
    lists = _texts(on, *found.written)
    grounds = tuple(
        Ground(one.source, InterpellationPart.IN_WRITING in has, says=_WRITTEN) for one in lists
    )
    stated = {InterpellationPart.QUESTION, InterpellationPart.CONTENT} <= set(has)
    grounds += worded(_texts(on, *found.contents), holds=stated and addressee is not None)
    points: tuple[OpenPoint, ...] = ()
    if addressee is not None:
        if found.listed:
            lists += _texts(on, *found.listed)
        if roll.level.tier is Tier.TOWNSHIP:
            points = _doubted(lists, addressee)
            # The other organs are not of the township's own level.
            lists = lists if addressee in _OF_TOWNSHIPS else lists[-1:]
        elif _unlisted(lists, addressee, on):
            points, lists = (OpenPoint(_COMMISSION, lists[0].source, decides=True),), ()
        grounds += _asked_of(lists, addressee)
    asked = (("roll", roll), ("contains", has), ("addressee", addressee))
    return decide(_FORM, on, asked, grounds, points)


def _asked_of(
    lists: Sequence[Provision[tuple[Addressee, ...]]], addressee: Addressee
) -> tuple[Ground, ...]:
    """The texts that name the organ; where none does, all of them, none of which is met."""
    naming = [one for one in lists if addressee in one.value]
    if naming:
        return tuple(Ground(one.source, holds=True, says=_LISTED) for one in naming)
    return tuple(Ground(one.source, holds=False, says=_NOT_LISTED) for one in lists)


def _unlisted(
    lists: Sequence[Provision[tuple[Addressee, ...]]], addressee: Addressee, on: date
) -> bool:
    """Whether it is a supervisory commission, which there is and which no text lists yet."""
    if addressee is not Addressee.SUPERVISORY_COMMISSION or on < SUPERVISORY_LAW_2018.in_force:
        return False
    return not any(addressee in one.value for one in lists)


def _doubted(
    lists: Sequence[Provision[tuple[Addressee, ...]]], addressee: Addressee
) -> tuple[OpenPoint, ...]:
    """Of a township's organs, its departments are in one text and not in the other."""
    if addressee is not Addressee.GOVERNMENT_DEPARTMENT:
        return ()
    return (OpenPoint(_TOWNSHIP_DEPARTMENT, lists[-1].source, decides=True),)


# The answer


@attrs.frozen
class AnswerForm(Result):
    """How an interpellation may be answered (答复方式).

    An answer is oral, by the head of the organ in person, or written and signed by the head.

    Attributes:
        decided_by: which body decides how.
        oral_at: where it may be answered orally.
        speaking_at: at which of these places those who put it may attend and speak.
        printed_for: for whom a written answer is printed.
        every: True for each of them (和), False for one or the other (或者).
        grounds: the provisions.
    """

    decided_by: Body
    oral_at: tuple[AnswerPlace, ...]
    speaking_at: tuple[AnswerPlace, ...]
    printed_for: tuple[Reader, ...]
    every: bool
    grounds: tuple[Ground, ...]

    def explain(self, lang: Lang = "zh") -> str:
        """Return the places and the provisions, a line each."""
        zh = language(lang) == "zh"
        joint = ("、" if zh else " or ").join
        places = joint(term(place, lang) for place in self.oral_at)
        head = (
            f"可以在{places}口头答复，或者书面答复" if zh else f"orally at {places}, or in writing"
        )
        return "\n".join([head, *reasons(lang, self.grounds)])


def _handled(found: Forum, on: date) -> tuple[tuple[Provision[Text], tuple[AnswerPlace, ...]], ...]:
    """The provisions on where it is answered, with their places."""
    return tuple((one.provision.at(on), one.places) for one in found.handling)


def _deciding(found: Forum, on: date) -> tuple[Provision[Text], ...]:
    texts = (one.known(on) for one in found.decided)
    return tuple(one for one in texts if one is not None)


def answer_form(roll: Roll, *, on: date) -> AnswerForm:
    """Return who decides how an interpellation is answered, and the ways there are (答复方式).

    Where two texts name different places, those that both allow are given.

    Args:
        roll: the congress or standing committee in which it was put.
        on: the day whose law applies.

    Raises:
        FactsError: a body that is neither a congress nor a standing committee.
        NotInForceError: no text of the provision is known for the day.

    Law: 地方组织法 24 II, 24 III, 53 II, 53 III; 监督法 52, 54 (2006: 36, 38); 代表法 20 V;
        全国人大议事规则 50 I, 50 V; 全国人大常委会议事规则 42.
    Limitations: the report on an answer, which the body may have printed where it sees need, and
        reports of a special committee or delegation are not covered.
    """
    on = day("on", on)
    found = forum(roll)
    handled = _handled(found, on)
    grounds = worded(
        (
            *_deciding(found, on),
            *(one for one, _ in handled),
            *_texts(on, *found.speaking),
            *_texts(on, *found.oral),
            *_texts(on, *found.signed),
            *_texts(on, *found.printed),
        )
    )
    return AnswerForm(
        found.decider,
        handled[0][1],
        found.speaking_at,
        found.readers,
        found.every,
        grounds,
    )


_ANSWERED = Question(
    "answer_given_valid",
    Text("质询案的答复符合规定", "the interpellation was answered as the law asks"),
    Text("质询案的答复不符合规定", "the interpellation was not answered as the law asks"),
)
_OTHER_MEETING = Text(
    "地方组织法规定在常务委员会全体会议上答复，监督法规定在常务委员会会议上答复，"
    "在全体会议以外的会议上答复是否可以，法无明文",
    "the Organic Law has it answered at a plenary meeting of the standing committee, the "
    "Supervision Law at a meeting: whether another meeting than a plenary one will do is open",
)
_NOT_PRINTED = Text(
    "由主席团决定印发会议：主席团是否可以决定不印发，法无明文",
    "the presidium decides that it is printed for the meeting: whether it may decide that it is "
    "not is open",
)
_NO_RIGHT = Text(
    "在该会议上答复的，法律没有规定提质询案的人有权列席、发言",
    "at this meeting no text gives those who put it a right to attend or to speak",
)


def answer_given_valid(roll: Roll, answer: InterpellationAnswer, *, on: date) -> Ruling:
    """Rule whether an interpellation was answered as the law asks (质询案的答复).

    To attend and to speak is a right, not a duty: who never asked was not refused.

    Args:
        roll: the congress or standing committee in which it was put.
        answer: how it was answered.
        on: the day whose law applies.

    Raises:
        FactsError: a body that is neither a congress nor a standing committee, or an answer at a
            special committee of a township, which has none.
        NotInForceError: no text of the provision is known for the day.

    Law: 地方组织法 24 II, 24 III, 53 II, 53 III; 监督法 52, 54 (2006: 36, 38); 代表法 20 V;
        全国人大议事规则 50 I, 50 V; 全国人大常委会议事规则 42.
    Limitations: whether the answer meets the question is for those who asked. National texts
        name no day by which it must be given; what local rules of procedure say of that is
        asked of the rules on standing committees.
    """
    on = day("on", on)
    found = forum(roll)
    place = instance("answer", answer, InterpellationAnswer).place
    if place is AnswerPlace.SPECIAL_COMMITTEE and roll.level.tier is Tier.TOWNSHIP:
        raise FactsError("answer.place", place, "a meeting that townships have")
    decided = answer.decided_by is found.decider
    grounds, points = _placed(_handled(found, on), place, decided=decided)
    grounds = (*worded(_deciding(found, on), holds=decided), *grounds)
    notes: tuple[Text, ...] = ()
    if place is None:
        grounds += worded(_texts(on, *found.signed), holds=answer.by_head)
        printing = _printing(roll, found, answer, on)
        grounds += printing[0]
        points += printing[1]
    else:
        grounds += worded(_texts(on, *found.oral), holds=answer.by_head)
        if place in found.speaking_at:
            grounds += worded(_texts(on, *found.speaking), holds=not answer.refused)
        elif answer.refused:
            notes = (_NO_RIGHT,)
    asked = (("roll", roll), ("answer", answer))
    return decide(_ANSWERED, on, asked, grounds, points, notes)


def _placed(
    handled: tuple[tuple[Provision[Text], tuple[AnswerPlace, ...]], ...],
    place: AnswerPlace | None,
    *,
    decided: bool,
) -> tuple[tuple[Ground, ...], tuple[OpenPoint, ...]]:
    """Hold place and decision against each text; where two differ on the place, it is open."""
    fits = [place is None or place in places for _, places in handled]
    if any(fits) and not all(fits):
        split = [text for (text, _), fit in zip(handled, fits, strict=True) if fit]
        [doubted] = [text for (text, _), fit in zip(handled, fits, strict=True) if not fit]
        return worded(split, holds=decided), (
            OpenPoint(_OTHER_MEETING, doubted.source, decides=True),
        )
    return worded((text for text, _ in handled), holds=decided and all(fits)), ()


def _printing(
    roll: Roll, found: Forum, answer: InterpellationAnswer, on: date
) -> tuple[tuple[Ground, ...], tuple[OpenPoint, ...]]:
    """Hold the printing of a written answer against the text."""
    texts = _texts(on, *found.printed)
    done = [reader in answer.printed_for for reader in found.readers]
    printed = all(done) if found.every else any(done)
    if not printed and roll.level.national and roll.body is Body.CONGRESS:
        return (), (OpenPoint(_NOT_PRINTED, texts[0].source, decides=True),)
    return worded(texts, holds=printed), ()
