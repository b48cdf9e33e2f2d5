"""Removal and replacement: what standing committees may do between sessions."""

from __future__ import annotations

from datetime import date

from npcmodel.checks import day, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Tier
from npcmodel.facts.offices import Office
from npcmodel.law.ruling import OpenPoint, Question, Ruling, decide
from npcmodel.law.saying import said, worded
from npcmodel.law.wording import Text
from npcmodel.params import court_law, organic_recalls, procuratorate_law, supervision_law
from npcmodel.sitting.sources import known

__all__ = ["court_president_replaced_valid", "procurator_replaced_valid", "removal_valid"]

_APPOINTEES = frozenset(
    (
        Office.OTHER_GOVERNMENT_MEMBER,
        Office.SUPERVISORY_VICE_DIRECTOR,
        Office.SUPERVISORY_MEMBER,
        Office.COURT_VICE_PRESIDENT,
        Office.DIVISION_HEAD,
        Office.DEPUTY_DIVISION_HEAD,
        Office.JUDICIAL_COMMITTEE_MEMBER,
        Office.JUDGE,
        Office.REGIONAL_COURT_PRESIDENT,
        Office.DEPUTY_PROCURATOR_GENERAL,
        Office.PROCURATORIAL_COMMITTEE_MEMBER,
        Office.PROCURATOR,
        Office.BRANCH_PROCURATOR_GENERAL,
    )
)
_REMOVAL = Question(
    "removal_valid",
    Text("常委会可以决定撤职", "the standing committee may remove the person"),
    Text("常委会不得决定撤职", "the standing committee may not remove the person"),
)
_INDIVIDUAL = OpenPoint(
    Text("“个别”没有数量界限", "“individual” has no bound in numbers"),
)
_IN_SESSION = Text(
    "本级人大会议期间可否撤销由常委会任命的人员的职务，法无明文",
    "whether it may remove its own appointees while the congress sits is left open",
)


def removal_valid(roll: Roll, office: Office, *, in_session: bool, on: date) -> Ruling:
    """Rule whether a local standing committee may remove the holder of an office (撤职).

    It may remove individual deputy heads of government between sessions, and those it has
    appointed; not those whom the congress elected.

    Args:
        roll: the standing committee.
        office: whose holder is to be removed, at the committee's own level.
        in_session: whether its congress is in session.
        on: the day whose law applies.

    Raises:
        FactsError: a body that is no local standing committee, or an office its level lacks.
        NotInForceError: no text of the provision is known for the day.

    Law: 地方组织法 50 I (17); 监督法 60.
    Limitations: the offices that the law has a standing committee fill are taken to have been
        filled by this one. How many votes it takes is asked of `carried`.
    """
    on = day("on", on)
    _committee(roll)
    if roll.level.national:
        raise FactsError("roll.level", roll.level, "a local level: the nation's texts differ")
    if not member("office", office, Office).exists_at(roll.level):
        raise FactsError("office", office, f"an office that {roll.level.name} has")
    instance("in_session", in_session, bool)
    deputy_head = office is Office.DEPUTY_HEAD_OF_GOVERNMENT
    holds = not in_session if deputy_head else office in _APPOINTEES
    provisions = known(on, (organic_recalls.REMOVABLE, supervision_law.REMOVABLE))
    grounds = worded(provisions, holds=holds)
    points: tuple[OpenPoint, ...] = ()
    if deputy_head:
        points = (_INDIVIDUAL,)
    elif in_session and office in _APPOINTEES:
        points = (OpenPoint(_IN_SESSION, provisions[-1].source, decides=True),)
    asked = (("roll", roll), ("office", office), ("in_session", in_session))
    return decide(_REMOVAL, on, asked, grounds, points)


def _committee(roll: Roll) -> None:
    if instance("roll", roll, Roll).body is not Body.STANDING_COMMITTEE:
        raise FactsError("roll.body", roll.body, "Body.STANDING_COMMITTEE")


_COURT = Question(
    "court_president_replaced_valid",
    Text("闭会期间可以撤换法院院长", "the court president is lawfully replaced between sessions"),
    Text("不得撤换法院院长", "the court president is not lawfully replaced"),
)
_WHICH_HIGHER = OpenPoint(
    Text(
        "条文称“上级”，没有说是上一级",
        "the text says a higher standing committee, not the next higher one",
    ),
    court_law.PRESIDENT_REPLACED.versions.entries[-1].source,
)


def court_president_replaced_valid(
    roll: Roll, *, decided: bool, approved_above: bool, in_session: bool, on: date
) -> Ruling:
    """Rule whether a local court president is lawfully replaced between sessions (撤换法院院长).

    Args:
        roll: the standing committee of the congress that elected the president.
        decided: whether it found that the president must be replaced.
        approved_above: whether a higher standing committee approved it.
        in_session: whether its congress is in session: then that congress alone may recall.
        on: the day whose law applies.

    Raises:
        FactsError: a body that is no local standing committee.
        NotInForceError: no text of the provision is known for the day.

    Law: 人民法院组织法 44 II.
    Limitations: the text gives the approval neither a time limit nor a majority of its own.
    """
    on = day("on", on)
    _committee(roll)
    if roll.level.national:
        raise FactsError("roll.level", roll.level, "a local level: the text speaks of localities")
    facts = (
        ("decided", decided),
        ("approved_above", approved_above),
        ("in_session", in_session),
    )
    for field, value in facts:
        instance(field, value, bool)
    holds = decided and approved_above and not in_session
    grounds = said(on, court_law.PRESIDENT_REPLACED, holds=holds)
    return decide(_COURT, on, (("roll", roll), *facts), grounds, (_WHICH_HIGHER,))


_PROCURATOR = Question(
    "procurator_replaced_valid",
    Text("可以撤换下级检察院人员", "the official of a lower procuratorate may be replaced"),
    Text("不得撤换下级检察院人员", "the official of a lower procuratorate may not be replaced"),
)
_REPLACEABLE = frozenset(
    (
        Office.PROCURATOR_GENERAL,
        Office.BRANCH_PROCURATOR_GENERAL,
        Office.DEPUTY_PROCURATOR_GENERAL,
        Office.PROCURATORIAL_COMMITTEE_MEMBER,
    )
)


def procurator_replaced_valid(roll: Roll, office: Office, *, proposed: bool, on: date) -> Ruling:
    """Rule whether a standing committee may replace officials of lower procuratorates (撤换).

    The nation's and a province's may; those of cities and counties may not.

    Args:
        roll: the standing committee that replaces.
        office: the office in the lower procuratorate.
        proposed: whether the procurator-general of the committee's own level proposed it.
        on: the day whose law applies.

    Raises:
        FactsError: a body that is no standing committee.
        NotInForceError: no text of the provision is known for the day.

    Law: 人民检察院组织法 39 II.
    Limitations: how many votes it takes is not said; bills take those that `carried` asks for.
    """
    on = day("on", on)
    _committee(roll)
    member("office", office, Office)
    instance("proposed", proposed, bool)
    high = roll.level.tier in {Tier.NATIONAL, Tier.PROVINCE}
    holds = high and proposed and office in _REPLACEABLE
    asked = (("roll", roll), ("office", office), ("proposed", proposed))
    return decide(_PROCURATOR, on, asked, said(on, procuratorate_law.LOWER_REPLACED, holds=holds))
