"""What makes a matter a major one, and in which fields of work there are such matters."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from npcmodel.checks import day, each, member, text
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground, OpenPoint, Question, Ruling, decide
from npcmodel.law.wording import Text, english
from npcmodel.matters.texts import matter_texts
from npcmodel.params import organic_matters
from npcmodel.params.organic_matters import MatterField
from npcmodel.profiles.major_matters import Criteria, MatterCriterion
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.sitting.places import unread

__all__ = ["field_of", "matter_field_covered", "matter_major"]

_MAJOR = Question(
    "matter_major",
    Text("属于重大事项", "it is a major matter"),
    Text("不符合重大事项的标准", "it does not meet what makes a matter a major one"),
)
_SOME = Text(
    "条文并列的标准是否须同时具备，没有明文",
    "whether the criteria that the text puts side by side must be met together is not said",
)
_OTHERS = Text(
    "条文还包括其他应当作出决定的重大事项，是否属于没有标准",
    "the text includes other matters that must be decided, and gives no measure of them",
)


def matter_major(
    criteria: Iterable[MatterCriterion], *, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether a matter is a major one by what the texts call so (重大事项的标准).

    The texts put criteria side by side: 全局性、根本性、长远性 are one set, vital interests and
    public concern another. What meets all of one set is in; what meets some of one alone is left
    open; what meets none is not, unless a list names it. Where the text ends with other matters
    that must be decided, that is left open too.

    Args:
        criteria: those that the matter meets, which is the caller's answer.
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: something that is no criterion.

    Law: local rules on major matters; 地方组织法 gives no criterion.
    """
    on = day("on", on)
    met = each("criteria", criteria, MatterCriterion)
    texts: tuple[Provision[Criteria], ...] = matter_texts(profile, "criteria", on)
    grounds: tuple[Ground, ...] = ()
    points: tuple[OpenPoint, ...] = () if texts else (NO_TEXT,)
    for one in texts:
        lines = one.value.lines
        says = _said(lines)
        if any({*line} <= {*met} for line in lines):
            grounds += (Ground(one.source, holds=True, says=says),)
        elif any({*line} & {*met} for line in lines):
            points += (OpenPoint(_SOME, one.source, decides=True),)
        elif one.value.others:
            points += (OpenPoint(_OTHERS, one.source, decides=True),)
        else:
            grounds += (Ground(one.source, holds=False, says=says),)
    asked = (("criteria", met), ("profile", profile))
    return decide(_MAJOR, on, asked, grounds, points, unread(profile, texts))


def _said(lines: tuple[tuple[MatterCriterion, ...], ...]) -> Text:
    zh = "，或者".join("、".join(one.value for one in line) for line in lines)
    en = "; or ".join(", ".join(english(one) for one in line) for line in lines)
    return Text(f"具有{zh}的事项", f"matters that are {en}")


def field_of(name: str, field: object) -> MatterField | str:
    """Return a field of work: one that the statute names, or another by the caller's own name.

    Raises:
        FactsError: neither, or the text of one that has a member.
    """
    if not isinstance(field, str):
        return member(name, field, MatterField)
    if text(name, field) in {one.value for one in MatterField}:
        raise FactsError(name, field, f"MatterField.{MatterField(field).name}")
    return field


_COVERED = Question(
    "matter_field_covered",
    Text("属于讨论、决定重大事项的领域", "major matters of this field are discussed and decided"),
    Text("不属于讨论、决定重大事项的领域", "major matters of this field are not decided"),
)
_OPEN_LIST = OpenPoint(
    Text(
        "条文没有列出该领域，而所列领域以“等”字结尾",
        "the text does not name the field, and its list is an open one",
    ),
    decides=True,
)
_BY_BODY = {
    Body.CONGRESS: organic_matters.CONGRESS_FIELDS,
    Body.STANDING_COMMITTEE: organic_matters.COMMITTEE_FIELDS,
}


def matter_field_covered(
    field: MatterField | str,
    *,
    body: Body = Body.STANDING_COMMITTEE,
    on: date,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a body discusses and decides major matters of a field (重大事项的领域).

    Args:
        field: the field of work; one that the statute does not name by the caller's own name.
        body: a congress or a standing committee, from the county up.
        on: the day whose law applies.
        profile: the place's own provisions on its standing committee.

    Raises:
        FactsError: another body, or a text that is no field's name.
        NotInForceError: no text, national or local, is known for the day.

    Law: 地方组织法 11 (3), 50 I (4); local rules on major matters.
    Limitations: the lists end with 等, so that a field that none names is left open.
    """
    on = day("on", on)
    field_of("field", field)
    if member("body", body, Body) not in _BY_BODY:
        raise FactsError("body", body, " or ".join(f"Body.{one.name}" for one in _BY_BODY))
    asked_locally = profile if body is Body.STANDING_COMMITTEE else None
    local: tuple[Provision[tuple[MatterField, ...]], ...]
    local = matter_texts(asked_locally, "fields", on)
    known = _BY_BODY[body].known(on)
    texts = local if known is None else (known, *local)
    if not texts:
        _BY_BODY[body].at(on)  # which says what is missing
    says = Text(str(field), str(field))
    if isinstance(field, MatterField):
        says = Text(field.value, english(field))
    naming = [one.source for one in texts if field in one.value]
    grounds = tuple(Ground(source, holds=True, says=says) for source in naming)
    points = () if grounds else (_OPEN_LIST,)
    asked = (("field", field), ("body", body), ("profile", profile))
    return decide(_COVERED, on, asked, grounds, points, unread(profile, local))
