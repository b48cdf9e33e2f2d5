"""Resignation: to whom it is handed in, who accepts it, and what follows."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from npcmodel.checks import day, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.facts.offices import Office
from npcmodel.law.ruling import Ground, OpenPoint, Result, reasons
from npcmodel.law.saying import said
from npcmodel.law.wording import Lang, Text, language, term
from npcmodel.params import electoral_recalls, npc_rules, organic_recalls

__all__ = ["FollowUp", "ResignationPath", "deputy_resignation", "official_resignation"]


@enum.unique
class FollowUp(enum.Enum):
    """What must follow when a resignation was accepted (后续程序)."""

    FILED_ABOVE = "报上一级人大常委会备案"
    ANNOUNCED = "公告"
    RECORDED = "报本级人大备案"
    APPROVED_ABOVE = "报上一级人大常委会批准"
    CONFIRMED = "报下次大会确认"
    REPORTED = "向下次大会报告"
    FILED_WITH_COMMITTEE = "报送各该级人大常委会备案"
    FILED_IN_FORCES = "报送军队上一级选举委员会备案"
    ELECTORS_TOLD = "通报选举产生该代表的军人代表大会的代表"


@attrs.frozen
class ResignationPath(Result):
    """To whom a resignation goes, and what follows (辞职).

    Attributes:
        to: which body receives it and decides; None where no text names one.
        of_electors: True where it is the body of the congress that elected the deputy, a level
            below the one he sits in; False for the body of the person's own level.
        in_writing: whether the text asks for writing.
        then: what must follow when it is accepted.
        grounds: the provisions.
        open: doubts of the texts.
        notes: what else to know.
    """

    to: Body | None
    of_electors: bool
    in_writing: bool
    then: tuple[FollowUp, ...]
    grounds: tuple[Ground, ...]
    open: tuple[OpenPoint, ...] = ()
    notes: tuple[Text, ...] = ()

    def explain(self, lang: Lang = "zh") -> str:
        """Return the body, what follows, and the provisions, a line each."""
        zh = language(lang) == "zh"
        lines = [self._to(lang)]
        lines += [("随后：" if zh else "then: ") + term(step, lang) for step in self.then]
        return "\n".join([*lines, *reasons(lang, self.grounds, self.open, self.notes)])

    def _to(self, lang: Lang) -> str:
        zh = language(lang) == "zh"
        if self.to is None:
            return "国家法律没有规定由谁接受辞职" if zh else "no national text says who accepts it"
        body = term(self.to, lang)
        if self.of_electors:
            return f"向选举他的人大的{body}提出" if zh else f"to the {body} of the electors"
        return f"向本级{body}提出" if zh else f"to the {body} of the same level"


_NOBODY = Text(
    "闭会期间由谁接受辞职，国家法律没有规定；未问地方规定",
    "between sessions no national text names a body that may accept it; local texts were not asked",
)


def deputy_resignation(level: Level, *, on: date) -> ResignationPath:
    """Return to whom a deputy resigns, and who accepts it (代表辞职).

    Args:
        level: of which congress he is a deputy.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 55.
    Limitations: how many votes it takes is asked of `carried`. Deputies elected by the armed
        forces resign under their own measures: see `service_resignation`.
    """
    on = day("on", on)
    tier = member("level", level, Level).tier
    if tier is Tier.TOWNSHIP:
        return ResignationPath(
            Body.CONGRESS,
            of_electors=False,
            in_writing=True,
            then=(FollowUp.ANNOUNCED,),
            grounds=said(on, electoral_recalls.TOWNSHIP_RESIGNATION),
            notes=(_NOBODY,),
        )
    county = tier is Tier.COUNTY
    law = electoral_recalls.COUNTY_RESIGNATION if county else electoral_recalls.UPPER_RESIGNATION
    filed = () if county else (FollowUp.FILED_ABOVE,)
    return ResignationPath(
        Body.STANDING_COMMITTEE,
        of_electors=not county,
        in_writing=True,
        then=(*filed, FollowUp.ANNOUNCED),
        grounds=said(on, law),
    )


_COMMITTEE_POSTS = (
    Office.COMMITTEE_CHAIR,
    Office.COMMITTEE_VICE_CHAIR,
    Office.COMMITTEE_SECRETARY_GENERAL,
)
_HEADS = (Office.SUPERVISORY_DIRECTOR, Office.COURT_PRESIDENT, Office.PROCURATOR_GENERAL)
_LEADERS = (Office.HEAD_OF_GOVERNMENT, Office.DEPUTY_HEAD_OF_GOVERNMENT)
_LOCAL = frozenset(
    (
        *_COMMITTEE_POSTS,
        Office.COMMITTEE_MEMBER,
        Office.SPECIAL_COMMITTEE_MEMBER,
        *_LEADERS,
        *_HEADS,
    )
)
_CONFIRMED = frozenset(
    (
        *_COMMITTEE_POSTS,
        *_HEADS,
        Office.PRESIDENT,
        Office.VICE_PRESIDENT,
        Office.PREMIER,
        Office.VICE_PREMIER,
        Office.STATE_COUNCILLOR,
        Office.MILITARY_CHAIR,
    )
)
_NATIONAL = _CONFIRMED | {
    Office.COMMITTEE_MEMBER,
    Office.SPECIAL_COMMITTEE_MEMBER,
    Office.OTHER_STATE_COUNCIL_MEMBER,
    Office.OTHER_MILITARY_MEMBER,
    Office.MILITARY_VICE_CHAIR,
}
_SILENT = Text(
    "该职务的辞职，所据条文没有列举", "the provision on resignations does not list this office"
)
_NOT_CONFIRMED = Text(
    "下次大会不予确认的后果，法无明文",
    "what follows if the next session does not confirm it is not said",
)


def official_resignation(
    office: Office, *, level: Level, in_session: bool, on: date
) -> ResignationPath:
    """Return to whom an official resigns, who accepts it, and what follows (国家机关人员辞职).

    Args:
        office: the office.
        level: of which level.
        in_session: whether the congress of that level is in session.
        on: the day whose law applies.

    Raises:
        FactsError: an office that the level does not have.
        NotInForceError: no text of the provision is known for the day.

    Law: 地方组织法 32; 全国人大议事规则 43 I-III.
    Limitations: how many votes it takes is asked of `carried`. Some local texts let a township
        presidium accept resignations between sessions; the statute names the congress alone.
    """
    on = day("on", on)
    member("level", level, Level)
    if not member("office", office, Office).exists_at(level):
        raise FactsError("office", office, f"an office that {level.name} has")
    instance("in_session", in_session, bool)
    if level.national:
        return _national(office, on, in_session=in_session)
    if level.tier is Tier.TOWNSHIP:
        to = Body.CONGRESS if in_session else None
        grounds = said(on, organic_recalls.TOWNSHIP_RESIGNATION)
        return _path(to, (), grounds, notes=() if in_session else (_NOBODY,))
    law = (
        organic_recalls.RESIGNATION_TO_CONGRESS
        if in_session
        else organic_recalls.RESIGNATION_TO_COMMITTEE
    )
    if office not in _LOCAL:
        return _unlisted(said(on, law, holds=False))
    then = () if in_session else (FollowUp.RECORDED,)
    grounds = said(on, law)
    if office is Office.PROCURATOR_GENERAL:
        then = (*then, FollowUp.APPROVED_ABOVE)
        grounds += said(on, organic_recalls.PROCURATOR_RESIGNATION_APPROVED)
    return _path(_decides(in_session=in_session), then, grounds)


def _decides(*, in_session: bool) -> Body:
    return Body.CONGRESS if in_session else Body.STANDING_COMMITTEE


def _path(
    to: Body | None,
    then: tuple[FollowUp, ...],
    grounds: tuple[Ground, ...],
    points: tuple[OpenPoint, ...] = (),
    notes: tuple[Text, ...] = (),
) -> ResignationPath:
    return ResignationPath(to, False, False, then, grounds, points, notes)  # noqa: FBT003


def _unlisted(grounds: tuple[Ground, ...]) -> ResignationPath:
    point = OpenPoint(_SILENT, grounds[0].citation, decides=True)
    return _path(None, (), grounds, (point,))


def _national(office: Office, on: date, *, in_session: bool) -> ResignationPath:
    if office not in _NATIONAL:
        return _unlisted(said(on, npc_rules.RESIGNATIONS, holds=False))
    grounds = said(on, npc_rules.RESIGNATIONS)
    to = _decides(in_session=in_session)
    if in_session:
        return _path(to, (), grounds)
    if office in _CONFIRMED:
        confirmed = said(on, npc_rules.RESIGNATIONS_CONFIRMED)
        point = OpenPoint(_NOT_CONFIRMED, confirmed[0].citation)
        return _path(to, (FollowUp.CONFIRMED,), grounds + confirmed, (point,))
    if office is Office.COMMITTEE_MEMBER:
        reported = said(on, npc_rules.RESIGNATIONS_REPORTED)
        return _path(to, (FollowUp.REPORTED,), grounds + reported)
    return _path(to, (), grounds)
