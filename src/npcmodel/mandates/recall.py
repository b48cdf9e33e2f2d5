"""Recall: whom a congress may recall, what more it takes, and what falls with a deputyship."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date

import attrs

from npcmodel.checks import day, each, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Level, Tier
from npcmodel.facts.offices import Office
from npcmodel.law.ruling import (
    Ground,
    OpenPoint,
    Question,
    Result,
    Ruling,
    decide,
    reasons,
)
from npcmodel.law.saying import said, worded
from npcmodel.law.wording import Lang, Text, language, term
from npcmodel.params import (
    constitution,
    court_law,
    electoral_recalls,
    npc_rules,
    organic_recalls,
)
from npcmodel.sitting.decisions import Matter, majorities, read_as_bill
from npcmodel.sitting.sources import known

__all__ = [
    "InterimAct",
    "OfficesEnded",
    "interim_act_valid",
    "offices_ended",
    "recall_effective",
]

_COMMITTEE_POSTS = (
    Office.COMMITTEE_CHAIR,
    Office.COMMITTEE_VICE_CHAIR,
    Office.COMMITTEE_SECRETARY_GENERAL,
    Office.COMMITTEE_MEMBER,
)
_HEADS = (Office.SUPERVISORY_DIRECTOR, Office.COURT_PRESIDENT, Office.PROCURATOR_GENERAL)
_GOVERNMENT = (
    Office.HEAD_OF_GOVERNMENT,
    Office.DEPUTY_HEAD_OF_GOVERNMENT,
    Office.OTHER_GOVERNMENT_MEMBER,
)
_TOWNSHIP_CONGRESS = (Office.TOWNSHIP_CHAIR, Office.TOWNSHIP_VICE_CHAIR)
_LOCAL = frozenset((*_GOVERNMENT, *_COMMITTEE_POSTS, *_HEADS))
_NATIONAL = frozenset(
    (
        *_COMMITTEE_POSTS,
        *_HEADS,
        Office.PRESIDENT,
        Office.VICE_PRESIDENT,
        Office.PREMIER,
        Office.VICE_PREMIER,
        Office.STATE_COUNCILLOR,
        Office.OTHER_STATE_COUNCIL_MEMBER,
        Office.MILITARY_CHAIR,
        Office.OTHER_MILITARY_MEMBER,
        Office.MILITARY_VICE_CHAIR,
    )
)
_EFFECTIVE = Question(
    "recall_effective",
    Text("罢免有效", "the recall takes effect"),
    Text("罢免不发生效力", "the recall does not take effect"),
)
_PASSED = Text("罢免案须以法定多数通过", "the recall must be carried by the majority of the law")


def recall_effective(
    roll: Roll, office: Office, *, passed: bool, on: date, approved_above: bool = False
) -> Ruling:
    """Rule whether the recall of an official takes effect (罢免的效力).

    A congress may recall those whom the text lists, nobody else; and what it decides on a local
    procurator-general is final only with the approval of the next higher standing committee.

    Args:
        roll: the congress that decides.
        office: whose holder is recalled, at the congress's own level.
        passed: whether the congress carried it; how many votes that takes is asked of `carried`.
        on: the day whose law applies.
        approved_above: whether the next higher standing committee approved it, as the
            procurator-general of that level asked; of no account for other offices.

    Raises:
        FactsError: a body that is no congress, or an office that its level does not have.
        NotInForceError: no text of the provision is known for the day.

    Law: 地方组织法 13, 25, 31 II; 全国人大议事规则 44 I, 59 I; 宪法 64 II; 人民法院组织法 44 II.
    """
    on = day("on", on)
    _congress(roll)
    _held(office, roll.level)
    instance("passed", passed, bool)
    instance("approved_above", approved_above, bool)
    grounds = _recallable(roll, office, on)
    if office is Office.COURT_PRESIDENT:
        grounds += said(on, court_law.PRESIDENT_RECALL)
    matter = Matter.RECALL_OF_OFFICIAL
    grounds += tuple(
        Ground(text.source, holds=passed, says=_PASSED)
        for text in known(on, majorities(roll, matter))
    )
    if office is Office.PROCURATOR_GENERAL and not roll.level.national:
        grounds += said(on, organic_recalls.PROCURATOR_RECALL_APPROVED, holds=approved_above)
    asked = (
        ("roll", roll),
        ("office", office),
        ("passed", passed),
        ("approved_above", approved_above),
    )
    return decide(_EFFECTIVE, on, asked, grounds, read_as_bill(roll, matter))


def _congress(roll: Roll) -> None:
    if instance("roll", roll, Roll).body is not Body.CONGRESS:
        raise FactsError("roll.body", roll.body, "Body.CONGRESS: it recalls officials")


def _held(office: Office, level: Level) -> None:
    if not member("office", office, Office).exists_at(level):
        raise FactsError("office", office, f"an office that {level.name} has")


def _recallable(roll: Roll, office: Office, on: date) -> tuple[Ground, ...]:
    if roll.level.national:
        return said(on, npc_rules.RECALLABLE, holds=office in _NATIONAL)
    if office in _TOWNSHIP_CONGRESS:
        return said(on, organic_recalls.TOWNSHIP_RECALL)
    return said(on, organic_recalls.RECALLABLE, holds=office in _LOCAL)


# What a standing committee may do to deputies of the level above


@enum.unique
class InterimAct(enum.Enum):
    """What a local standing committee may do to upper deputies between sessions (闭会期间事项)."""

    RECALL = "罢免"
    BY_ELECTION = "补选"


_INTERIM = Question(
    "interim_act_valid",
    Text("常委会可以罢免、补选上一级人大的个别代表", "the standing committee may do it"),
    Text("常委会不得罢免、补选上一级人大代表", "the standing committee may not do it"),
)
_INDIVIDUAL = OpenPoint(
    Text("“个别”没有数量界限", "“individual” has no bound in numbers"),
)


def interim_act_valid(roll: Roll, act: InterimAct, *, in_session: bool, on: date) -> Ruling:
    """Rule whether a standing committee may recall or by-elect upper deputies (个别代表).

    Args:
        roll: the standing committee of the congress that elected them.
        act: recall or by-election.
        in_session: whether its congress is in session.
        on: the day whose law applies.

    Raises:
        FactsError: a body that is no local standing committee.
        NotInForceError: no text of the provision is known for the day.

    Law: 宪法 104; 地方组织法 50 I (18); 选举法 57 III.
    Limitations: how many votes it takes is asked of `carried`.
    """
    on = day("on", on)
    _local_committee(roll)
    member("act", act, InterimAct)
    instance("in_session", in_session, bool)
    provisions = [constitution.UPPER_DEPUTIES, organic_recalls.UPPER_DEPUTIES]
    if act is InterimAct.BY_ELECTION:
        provisions.append(electoral_recalls.COMMITTEE_BY_ELECTION)
    grounds = worded(known(on, provisions), holds=not in_session)
    asked = (("roll", roll), ("act", act), ("in_session", in_session))
    return decide(_INTERIM, on, asked, grounds, (_INDIVIDUAL,))


def _local_committee(roll: Roll) -> None:
    if instance("roll", roll, Roll).body is not Body.STANDING_COMMITTEE:
        raise FactsError("roll.body", roll.body, "Body.STANDING_COMMITTEE")
    if roll.level.national:
        raise FactsError("roll.level", roll.level, "a local level: the nation has no upper one")


# What falls with the deputyship


@attrs.frozen
class OfficesEnded(Result):
    """Which offices fall with a deputyship (相应撤销、相应终止).

    Attributes:
        ended: the offices that fall with it.
        kept: the others held: no text lets them fall of themselves.
        revoked: True where they are revoked (撤销) after a recall, False where they end (终止).
        announced_by: which bodies may announce it; empty where nothing falls.
        grounds: the provisions.
    """

    ended: tuple[Office, ...]
    kept: tuple[Office, ...]
    revoked: bool
    announced_by: tuple[Body, ...]
    grounds: tuple[Ground, ...]

    def explain(self, lang: Lang = "zh") -> str:
        """Return the offices and the provisions, a line each."""
        zh = language(lang) == "zh"
        names = ("、" if zh else ", ").join(term(one, lang) for one in self.ended)
        how = ("相应撤销" if self.revoked else "相应终止") if zh else "falls too"
        none = "没有相应终止的职务" if zh else "no office falls"
        head = f"{names}{'：' if zh else ': '}{how}" if names else none
        return "\n".join([head, *reasons(lang, self.grounds)])


def offices_ended(offices: Iterable[Office], *, level: Level, by: Matter, on: date) -> OfficesEnded:
    """Return which offices fall when the deputyship they rest on is lost (职务相应终止).

    Args:
        offices: what the deputy held besides.
        level: of which congress he was a deputy.
        by: `Matter.RECALL_OF_DEPUTY` for a recall, `Matter.RESIGNATION_OF_DEPUTY` for a
            resignation that was accepted.
        on: the day whose law applies.

    Raises:
        FactsError: another matter, or an office that the level does not have.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 54, 56.
    Limitations: a deputy suspended keeps them; other ends of a mandate are not asked here.
    """
    on = day("on", on)
    member("level", level, Level)
    held = each("offices", offices, Office)
    for office in held:
        _held(office, level)
    if member("by", by, Matter) not in {Matter.RECALL_OF_DEPUTY, Matter.RESIGNATION_OF_DEPUTY}:
        raise FactsError("by", by, "RECALL_OF_DEPUTY or RESIGNATION_OF_DEPUTY")
    revoked = by is Matter.RECALL_OF_DEPUTY
    if level.tier is Tier.TOWNSHIP:
        fall: tuple[Office, ...] = _TOWNSHIP_CONGRESS
        announced_by: tuple[Body, ...] = (Body.PRESIDIUM,)
        recalled = electoral_recalls.TOWNSHIP_OFFICES_REVOKED
        resigned = electoral_recalls.TOWNSHIP_OFFICES_ENDED
    else:
        fall = (*_COMMITTEE_POSTS, Office.SPECIAL_COMMITTEE_MEMBER)
        both = (Body.PRESIDIUM, Body.STANDING_COMMITTEE)
        announced_by = both if revoked else (Body.STANDING_COMMITTEE,)
        recalled = electoral_recalls.UPPER_OFFICES_REVOKED
        resigned = electoral_recalls.UPPER_OFFICES_ENDED
    ended = tuple(office for office in held if office in fall)
    kept = tuple(office for office in held if office not in fall)
    grounds = said(on, recalled if revoked else resigned)
    return OfficesEnded(ended, kept, revoked, announced_by if ended else (), grounds)
