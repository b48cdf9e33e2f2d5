"""Which committees may exist, and who sits on them (专门委员会、资格审查委员会、调查委员会)."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from npcmodel.checks import day, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.facts.organs import CommitteeKind, SpecialCommittee
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Ground, OpenPoint, Question, Result, Ruling, decide, reasons
from npcmodel.law.saying import said, worded
from npcmodel.law.wording import Lang, Text, english, language, term
from npcmodel.params import (
    constitution_offices,
    npc_offices,
    npc_organic_offices,
    organic_offices,
    supervision_offices,
)
from npcmodel.sitting.sources import known

__all__ = [
    "CommitteeMembers",
    "CommitteePool",
    "Nominee",
    "committee_appointment_valid",
    "committee_members",
    "committee_valid",
    "special_committee_valid",
]

_SETTING_UP = (Body.CONGRESS, Body.STANDING_COMMITTEE)


def _asked_of(kind: CommitteeKind, of: Body, level: Level) -> None:
    member("kind", kind, CommitteeKind)
    member("level", level, Level)
    if member("of", of, Body) not in _SETTING_UP:
        raise FactsError("of", of, "CONGRESS or STANDING_COMMITTEE")
    if of is Body.STANDING_COMMITTEE and level.tier is Tier.TOWNSHIP:
        raise FactsError("of", of, "Body.CONGRESS: townships have no standing committee")


# Which may exist

_EXISTS = Question(
    "committee_valid",
    Text("可以设立该委员会", "the committee may be set up"),
    Text("不得设立该委员会", "the committee may not be set up"),
)
_NOT_NAMED_TOWNSHIP = Text(
    "条文只规定县级以上，没有规定乡镇", "the text speaks of the county up, not of townships"
)
_OTHER_BODY = {
    CommitteeKind.SPECIAL: Text(
        "专门委员会由人大设立", "special committees are set up by the congress"
    ),
    CommitteeKind.CREDENTIALS: Text(
        "县级以上由常务委员会设立", "from the county up it is the standing committee's"
    ),
}


def committee_valid(kind: CommitteeKind, *, of: Body, level: Level, on: date) -> Ruling:
    """Rule whether a congress or standing committee may set up a committee (设立委员会).

    Congresses from the county up have special committees, their standing committees the
    credentials committee, and both may investigate. A township has its credentials committee
    alone.

    Args:
        kind: the committee.
        of: whose it is to be: `Body.CONGRESS` or `Body.STANDING_COMMITTEE`.
        level: of which level.
        on: the day whose law applies.

    Raises:
        FactsError: another body, or a standing committee in a township.
        NotInForceError: no text of the provision is known for the day.

    Law: 宪法 70 I, 71 I; 全国人大组织法 26 I, 34 I, 41; 地方组织法 33 I, 36 I, 37, 56 I, 58 I;
        监督法 55.
    Limitations: which special committees there may be is asked of `special_committee_valid`,
        who may propose an investigation of `may_initiate`.
    """
    on = day("on", on)
    _asked_of(kind, of, level)
    township = level.tier is Tier.TOWNSHIP
    notes: tuple[Text, ...] = ()
    if kind is CommitteeKind.INVESTIGATION:
        holds = not township
        grounds = worded(known(on, _investigation(of, level)), holds=holds)
    elif kind is CommitteeKind.CREDENTIALS:
        holds = township or of is Body.STANDING_COMMITTEE
        grounds = said(on, _credentials(level), holds=holds)
    else:
        holds = not township and of is Body.CONGRESS
        grounds = _listed(known(on, _special(level)), holds=holds)
    if not holds:
        notes = (_NOT_NAMED_TOWNSHIP if township else _OTHER_BODY[kind],)
    asked = (("kind", kind), ("of", of), ("level", level))
    return decide(_EXISTS, on, asked, grounds, notes=notes)


def _investigation(of: Body, level: Level) -> tuple[Parameter[Text], ...]:
    if level.national:
        both = (constitution_offices.INVESTIGATION, npc_organic_offices.INVESTIGATION)
        return both if of is Body.CONGRESS else (*both, supervision_offices.INVESTIGATION)
    if of is Body.CONGRESS:
        return (organic_offices.INVESTIGATION,)
    return (organic_offices.COMMITTEE_INVESTIGATION, supervision_offices.INVESTIGATION)


def _credentials(level: Level) -> Parameter[Text]:
    if level.national:
        return npc_organic_offices.CREDENTIALS_COMMITTEE
    if level.tier is Tier.TOWNSHIP:
        return organic_offices.TOWNSHIP_CREDENTIALS
    return organic_offices.CREDENTIALS_COMMITTEE


_Names = tuple[SpecialCommittee, ...]


def _special(level: Level) -> tuple[Parameter[_Names], ...]:
    if level.national:
        return (constitution_offices.SPECIAL_COMMITTEES, npc_organic_offices.SPECIAL_COMMITTEES)
    if level.tier in {Tier.PROVINCE, Tier.PREFECTURE}:
        return (organic_offices.UPPER_SPECIAL_COMMITTEES,)
    return (organic_offices.COUNTY_SPECIAL_COMMITTEES,)


def _listed(texts: tuple[Provision[_Names], ...], *, holds: bool) -> tuple[Ground, ...]:
    """Return the grounds that name committees, one a text."""
    return tuple(Ground(text.source, holds, says=_listing(text.value)) for text in texts)


def _listing(named: _Names) -> Text:
    zh = "、".join(one.value for one in named)
    en = ", ".join(english(one) for one in named)
    return Text(f"条文列举：{zh}", f"the text names: {en}")


_SPECIAL = Question(
    "special_committee_valid",
    Text("可以设立该专门委员会", "the special committee may be set up"),
    Text("不得设立该专门委员会", "the special committee may not be set up"),
)
_AND_SO_ON = Text(
    "县级的条文列举之后用“等”，能否设立其他专门委员会没有写明",
    "for counties the list ends in “and so on”: whether others may be set up is not said",
)
_AND_OTHERS = Text("条文另有“其他需要设立的专门委员会”", "the text adds others that are needed")


def special_committee_valid(level: Level, committee: SpecialCommittee, *, on: date) -> Ruling:
    """Rule whether a congress may set up that special committee (设立专门委员会).

    The nation, provinces and prefectures may set up any that is needed; a county those named,
    others are left open; a township none.

    Args:
        level: of which congress.
        committee: the committee by its name; `OTHER` for any that no text names.
        on: the day whose law applies.

    Raises:
        FactsError: no level or no committee.
        NotInForceError: no text of the provision is known for the day.

    Law: 宪法 70 I; 全国人大组织法 34 I; 地方组织法 33 I.
    Limitations: whether there is need of it is for the congress. The nation's named ones must
        exist; here it is asked whether one may.
    """
    on = day("on", on)
    tier = member("level", level, Level).tier
    member("committee", committee, SpecialCommittee)
    texts = known(on, _special(level))
    grounds = _listed(texts, holds=tier is not Tier.TOWNSHIP)
    points: tuple[OpenPoint, ...] = ()
    notes: tuple[Text, ...] = ()
    if tier is Tier.TOWNSHIP:
        notes = (_NOT_NAMED_TOWNSHIP,)
    elif not any(committee in text.value for text in texts):
        county = tier is Tier.COUNTY
        points = (OpenPoint(_AND_SO_ON, texts[-1].source, decides=True),) if county else ()
        notes = () if county else (_AND_OTHERS,)
    asked = (("level", level), ("committee", committee))
    return decide(_SPECIAL, on, asked, grounds, points, notes)


# Who sits on them


@enum.unique
class CommitteePool(enum.Enum):
    """From among whom a committee is made up (人选范围)."""

    DEPUTIES = "代表"
    COMMITTEE_MEMBERS = "常务委员会组成人员"
    MEMBERS_AND_DEPUTIES = "常务委员会组成人员和其他代表"


@attrs.frozen
class CommitteeMembers(Result):
    """Who may sit on a committee, who nominates and who decides (委员会的人选).

    Attributes:
        pool: from among whom; None where no text says so.
        nominated_by: who nominates; None where no text says so.
        decided_by: who passes or appoints.
        level: of which level the committee is.
        grounds: the provisions.
        open: doubts of the texts.
    """

    pool: CommitteePool | None
    nominated_by: Body | None
    decided_by: Body
    level: Level
    grounds: tuple[Ground, ...]
    open: tuple[OpenPoint, ...] = ()

    def explain(self, lang: Lang = "zh") -> str:
        """Return from whom, by whom, the provisions and the doubts, a line each."""
        zh = language(lang) == "zh"
        silent = "法无明文" if zh else "no text says"
        pool = term(self.pool, lang) if self.pool else silent
        by = silent
        if self.nominated_by is not None:
            by = term(self.nominated_by, lang)
            if self.level.national and self.nominated_by is Body.COUNCIL_OF_CHAIRPERSONS:
                by = _NATIONS_COUNCIL.said(lang)
        decides = term(self.decided_by, lang)
        parts = [("人选范围：", "from among: ", pool), ("提名：", "nominated by: ", by)]
        parts.append(("决定：", "decided by: ", decides))
        lines = [(one if zh else two) + what for one, two, what in parts]
        return "\n".join([*lines, *reasons(lang, self.grounds, self.open)])


_NATIONS_COUNCIL = Text("委员长会议", english(Body.COUNCIL_OF_CHAIRPERSONS))
_TOWNSHIP_POOL = Text(
    "乡镇代表资格审查委员会由谁提名、从谁中产生，国家法律没有规定；未问地方规定",
    "who nominates a township's credentials committee, and from whom, no national text says; "
    "local texts were not asked",
)


def committee_members(kind: CommitteeKind, *, of: Body, level: Level, on: date) -> CommitteeMembers:
    """Return who may sit on a committee, who nominates and who decides (委员会的人选).

    Args:
        kind: the committee.
        of: whose it is: `Body.CONGRESS` or `Body.STANDING_COMMITTEE`.
        level: of which level.
        on: the day whose law applies.

    Raises:
        FactsError: a committee that the body cannot set up, or a special committee: see
            `special_committee_filled`.
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大组织法 26 II; 全国人大议事规则 52 II; 地方组织法 36 III, 37, 56 II, 58 II;
        监督法 57 I.
    Limitations: who has an interest in an investigation is asked of `investigator_eligible`,
        how many votes it takes of `carried`. Experts who are engaged are no members.
    """
    on = day("on", on)
    _asked_of(kind, of, level)
    township = level.tier is Tier.TOWNSHIP
    if township and kind is CommitteeKind.CREDENTIALS:
        grounds = said(on, organic_offices.TOWNSHIP_CREDENTIALS)
        point = OpenPoint(_TOWNSHIP_POOL, grounds[0].citation, decides=True)
        return CommitteeMembers(None, None, Body.CONGRESS, level, grounds, (point,))
    if kind is CommitteeKind.SPECIAL:
        raise FactsError("kind", kind, "another: special committees are asked of appointments")
    texts = None if township else _MEMBERS.get((kind, of, level.national))
    if texts is None:
        raise FactsError("kind", kind, f"a committee that the {english(of)} may set up there")
    grounds = worded(known(on, texts))
    if of is Body.CONGRESS:
        return CommitteeMembers(CommitteePool.DEPUTIES, Body.PRESIDIUM, of, level, grounds)
    sits = CommitteePool.MEMBERS_AND_DEPUTIES
    if kind is CommitteeKind.CREDENTIALS:
        sits = CommitteePool.COMMITTEE_MEMBERS
    return CommitteeMembers(sits, Body.COUNCIL_OF_CHAIRPERSONS, of, level, grounds)


_MEMBERS: dict[tuple[CommitteeKind, Body, bool], tuple[Parameter[Text], ...]] = {
    (CommitteeKind.INVESTIGATION, Body.CONGRESS, True): (npc_offices.INVESTIGATION_MEMBERS,),
    (CommitteeKind.INVESTIGATION, Body.CONGRESS, False): (organic_offices.INVESTIGATION_MEMBERS,),
    (CommitteeKind.CREDENTIALS, Body.STANDING_COMMITTEE, True): (
        npc_organic_offices.CREDENTIALS_MEMBERS,
    ),
    (CommitteeKind.CREDENTIALS, Body.STANDING_COMMITTEE, False): (
        organic_offices.CREDENTIALS_MEMBERS,
    ),
    (CommitteeKind.INVESTIGATION, Body.STANDING_COMMITTEE, True): (
        supervision_offices.INVESTIGATION_MEMBERS,
    ),
    (CommitteeKind.INVESTIGATION, Body.STANDING_COMMITTEE, False): (
        organic_offices.COMMITTEE_INVESTIGATION_MEMBERS,
        supervision_offices.INVESTIGATION_MEMBERS,
    ),
}


@attrs.frozen
class Nominee:
    """A person nominated for a committee, and how (提名的人选).

    Attributes:
        deputy: whether the person is a deputy of the congress of that level.
        on_committee: whether the person is a member of its standing committee.
        nominated_by: who nominated the person.
        decided_by: who passed or appointed the person; None where nobody did yet.

    Raises:
        FactsError: a member of the standing committee who is no deputy.
    """

    deputy: bool
    on_committee: bool
    nominated_by: Body
    decided_by: Body | None = None

    def __attrs_post_init__(self) -> None:
        instance("deputy", self.deputy, bool)
        instance("on_committee", self.on_committee, bool)
        member("nominated_by", self.nominated_by, Body)
        optional(member, "decided_by", self.decided_by, Body)
        if self.on_committee and not self.deputy:
            raise FactsError("deputy", self.deputy, "True: committee members are deputies")


_SITS = Question(
    "committee_appointment_valid",
    Text("人选的产生合法", "the member is lawfully chosen"),
    Text("人选的产生不合法", "the member is not lawfully chosen"),
)
_NOT_YET = Text("还没有表决", "not yet decided on")
_NOT_AMONG = Text("不在人选范围之内", "not one of those it is made up from")
_BY_ANOTHER = Text("不是由规定的机构提名", "not nominated by the body that nominates")
_DECIDED_BY_ANOTHER = Text("不是由规定的机构决定", "not decided on by the body that decides")


def committee_appointment_valid(
    kind: CommitteeKind, nominee: Nominee, *, of: Body, level: Level, on: date
) -> Ruling:
    """Rule whether a member of a committee is lawfully chosen (委员会人选的产生).

    The credentials committee of a standing committee is made up of that committee's members
    alone; a committee of investigation may have any deputy. Whoever was nominated and not yet
    passed or appointed is no member.

    Args:
        kind: the committee.
        nominee: the person and how it was nominated and decided.
        of: whose committee it is: `Body.CONGRESS` or `Body.STANDING_COMMITTEE`.
        level: of which level.
        on: the day whose law applies.

    Raises:
        FactsError: a committee that the body cannot set up, or a special committee: see
            `special_committee_filled`.
        NotInForceError: no text of the provision is known for the day.

    Law: 全国人大组织法 26 II; 全国人大议事规则 52 II; 地方组织法 36 III, 37, 56 II, 58 II;
        监督法 57 I.
    Limitations: as for `committee_members`.
    """
    on = day("on", on)
    instance("nominee", nominee, Nominee)
    needed = committee_members(kind, of=of, level=level, on=on)
    faults = _faults(nominee, needed)
    grounds = tuple(attrs.evolve(one, holds=not faults) for one in needed.grounds)
    asked = (("kind", kind), ("nominee", nominee), ("of", of), ("level", level))
    return decide(_SITS, on, asked, grounds, needed.open, faults)


def _faults(nominee: Nominee, needed: CommitteeMembers) -> tuple[Text, ...]:
    """Return what was done otherwise than the text wants."""
    among = nominee.deputy
    if needed.pool is CommitteePool.COMMITTEE_MEMBERS:
        among = nominee.on_committee
    done = (
        (_NOT_AMONG, needed.pool is None or among),
        (_BY_ANOTHER, needed.nominated_by in {None, nominee.nominated_by}),
        (_DECIDED_BY_ANOTHER, nominee.decided_by in {None, needed.decided_by}),
        (_NOT_YET, nominee.decided_by is not None),
    )
    return tuple(fault for fault, kept in done if not kept)
