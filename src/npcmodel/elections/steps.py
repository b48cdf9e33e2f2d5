"""The steps of a direct election: which texts give each its last day, and who is bound."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from npcmodel.checks import day, instance
from npcmodel.dates.periods import days_after, days_before
from npcmodel.errors import FactsError
from npcmodel.law.deadline import Deadline
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Ground, OpenPoint
from npcmodel.law.wording import Text, english
from npcmodel.params import electoral_voters as electoral
from npcmodel.params import electoral_votes, military_measures
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.places import direct, unbound

__all__ = [
    "DECIDED_FROM",
    "GENERAL_DAYS",
    "REGISTRATION_UNKNOWN",
    "Asked",
    "CalendarStep",
    "Election",
    "asked_texts",
    "counted_from",
    "election_of",
    "general_days",
    "last_day_of",
    "registration",
    "runs_on",
]


@enum.unique
class CalendarStep(enum.Enum):
    """A step of a direct election that has a last day (选举日程)."""

    ELECTION_DAY_NOTICE = "公布选举日期"
    VOTER_LIST = "公布选民名单"
    VOTE_NOTICE = "公布投票选举日期和地点"
    OBJECTIONS = "申诉"
    CANDIDATES = "公布代表候选人名单"
    DECISIONS = "处理决定"
    LATE_REGISTRATION = "补办选民登记"
    FORMAL_CANDIDATES = "公布正式代表候选人名单"
    SUSPENSIONS = "送达停止行使选举权利的决定"
    LAWSUIT = "起诉"
    LIST_CORRECTIONS = "补正选民名单"
    ARRIVALS = "迁入和恢复权利人员补办登记"
    VOTER_RECHECK = "复查选民"
    JUDGMENT = "判决"


@enum.unique
class _Way(enum.Enum):
    """How a step's last day is counted (期限的计算)."""

    BACK = "若干日以前"
    FORTH = "若干日内"
    EVE = "以前"


class _Rule(NamedTuple):
    """What speaks of a step: the statute's parameter, the field of a place, that of by-elections.

    The field of a place is the one a province's rules give; a by-election's stands alone.
    """

    way: _Way
    national: Parameter[Any] | None
    field: str
    by_election: str = ""


_RULES: dict[CalendarStep, _Rule] = {
    CalendarStep.ELECTION_DAY_NOTICE: _Rule(_Way.EVE, None, "election_day_notice"),
    CalendarStep.VOTER_LIST: _Rule(
        _Way.BACK, electoral.VOTER_LIST_DAYS, "voter_list_days", "by_election_voter_list_days"
    ),
    CalendarStep.VOTE_NOTICE: _Rule(
        _Way.BACK, None, "vote_notice_days", "by_election_vote_notice_days"
    ),
    CalendarStep.OBJECTIONS: _Rule(_Way.FORTH, electoral.OBJECTION_DAYS, "objection_days"),
    CalendarStep.CANDIDATES: _Rule(
        _Way.BACK, electoral.CANDIDATE_LIST_DAYS, "candidate_list_days", "by_election_list_days"
    ),
    CalendarStep.DECISIONS: _Rule(_Way.FORTH, electoral.DECISION_DAYS, "decision_days"),
    CalendarStep.LATE_REGISTRATION: _Rule(_Way.BACK, None, "late_registration_days"),
    CalendarStep.FORMAL_CANDIDATES: _Rule(
        _Way.BACK, electoral.FORMAL_LIST_DAYS, "formal_list_days", "by_election_formal_days"
    ),
    CalendarStep.SUSPENSIONS: _Rule(_Way.BACK, None, "suspension_days"),
    CalendarStep.LAWSUIT: _Rule(_Way.BACK, electoral.LAWSUIT_DAYS, "lawsuit_days"),
    CalendarStep.LIST_CORRECTIONS: _Rule(_Way.BACK, None, "list_correction_days"),
    CalendarStep.ARRIVALS: _Rule(_Way.EVE, None, "arrivals"),
    CalendarStep.VOTER_RECHECK: _Rule(_Way.EVE, None, "voter_recheck"),
    CalendarStep.JUDGMENT: _Rule(_Way.EVE, electoral.JUDGMENT, "judgment"),
}
_FORCES: dict[CalendarStep, Parameter[int]] = {
    CalendarStep.CANDIDATES: military_measures.CANDIDATE_LIST_DAYS,
    CalendarStep.FORMAL_CANDIDATES: military_measures.FORMAL_LIST_DAYS,
}
_PUBLISHES = Text("由选举委员会公布", "the election committee publishes it")
_BOUND: dict[CalendarStep, Text] = {
    CalendarStep.ELECTION_DAY_NOTICE: _PUBLISHES,
    CalendarStep.VOTER_LIST: _PUBLISHES,
    CalendarStep.VOTE_NOTICE: _PUBLISHES,
    CalendarStep.OBJECTIONS: Text(
        "对名单有不同意见的，可以提出", "whoever disagrees with the list may object"
    ),
    CalendarStep.CANDIDATES: _PUBLISHES,
    CalendarStep.DECISIONS: Text("由选举委员会作出", "the election committee decides"),
    CalendarStep.LATE_REGISTRATION: Text(
        "由未能联系到的人员取得联系并主动要求，选举委员会应当补办",
        "those who could not be reached make contact and ask; the election committee must then "
        "register them",
    ),
    CalendarStep.FORMAL_CANDIDATES: _PUBLISHES,
    CalendarStep.SUSPENSIONS: Text(
        "人民检察院或者人民法院的决定，送达选举委员会",
        "the procuratorate's or the court's decision is to reach the election committee",
    ),
    CalendarStep.LAWSUIT: Text(
        "申诉人不服处理决定的，可以提起", "an objector who does not accept the decision may sue"
    ),
    CalendarStep.LIST_CORRECTIONS: Text(
        "选民情况如有变动，由选举委员会补正、公布",
        "where voters' circumstances changed, the election committee corrects and publishes it",
    ),
    CalendarStep.ARRIVALS: Text(
        "由迁入的和恢复政治权利的人员办理，选举委员会登记",
        "those who moved in or regained their rights ask; the election committee registers them",
    ),
    CalendarStep.VOTER_RECHECK: Text("由选民小组复查", "the groups of voters check"),
    CalendarStep.JUDGMENT: Text("由人民法院作出", "the people's court judges"),
}
_COMMITTEE = Text("选举委员会", "the election committee")
_OF_FORCES = Text("选举委员会或者军人委员会", "the election committee or the service committee")
_OF_BY_ELECTION = Text("主持补选的机构", "the body in charge of the by-election")
REGISTRATION_UNKNOWN = Text(
    "选举日期应当在选民登记前公布，登记开始之日没有给出",
    "election day is to be published before voters register, and the day they began is not given",
)
DECIDED_FROM = Text(
    "处理决定的三日自何日起算没有明文，按提出申诉之日起算",
    "the text does not say from when the days for the decision run; the day of the objection "
    "was taken",
)
GENERAL_DAYS = Text(
    "补选没有专门的期限，换届选举的期限是否适用，条文没有写明",
    "by-elections have no days of their own; the texts do not say whether those of a general "
    "election hold",
)


class Election(NamedTuple):
    """What an election is, and whose texts are asked.

    Attributes:
        on: the day whose law applies.
        profile: the place; None for national law alone.
        by_election: whether it is a by-election.
        forces: whether the armed forces vote.
    """

    on: date
    profile: Profile | None = None
    by_election: bool = False
    forces: bool = False


def election_of(on: date, profile: Profile | None, *, by_election: bool, forces: bool) -> Election:
    """Return what an election is; the armed forces are bound by no place's text.

    Raises:
        FactsError: an answer that is neither True nor False; a profile, or a by-election, of
            the armed forces, for which their measures name no days.
    """
    instance("by_election", by_election, bool)
    if instance("forces", forces, bool):
        unbound(profile)
        if by_election:
            raise FactsError("by_election", by_election, "False: the forces' measures name no days")
    if profile is not None:
        instance("profile", profile, Profile)
    return Election(on, profile, by_election, forces)


def registration(begins: date | None, latest: date) -> date | None:
    """Return the day voters began to register, which the list of voters ends.

    Raises:
        FactsError: a day after the latest one possible.
    """
    if begins is None or day("registration_begins", begins) <= latest:
        return begins
    expected = f"{latest}, the list of voters or election day, or earlier"
    raise FactsError("registration_begins", begins, expected)


class Asked(NamedTuple):
    """The texts that give a step its last day.

    Attributes:
        texts: each with what it regulates; empty where none is known.
        certain: False where it is open whether they hold for a by-election.
        places: those of them that are a place's own.
        beside: texts that say why they hold.
    """

    texts: tuple[tuple[Provision[Any], Text], ...]
    certain: bool = True
    places: tuple[Provision[Any], ...] = ()
    beside: tuple[Ground, ...] = ()


def runs_on(step: CalendarStep) -> bool:
    """Say whether a step's last day runs on from an event, not back from one."""
    return _RULES[step].way is _Way.FORTH


def asked_texts(step: CalendarStep, election: Election) -> Asked:
    """Return the texts that give a step its last day, national before local ones.

    Raises:
        NotInForceError: no text of the national provision is known for the day.
    """
    on, profile = election.on, election.profile
    if election.forces:
        own = _FORCES.get(step)
        return Asked(() if own is None else ((own.at(on), own.says),))
    rule = _RULES[step]
    says = Text(step.value, english(step)) if rule.national is None else rule.national.says
    special = direct(profile, rule.by_election, on) if election.by_election else ()
    if special:
        return Asked(_with(special, says), places=special)
    places = direct(profile, rule.field, on)
    texts = _with(places, says)
    if rule.national is not None:
        texts = ((rule.national.at(on), says), *texts)
    if not election.by_election:
        return Asked(texts, places=places)
    otherwise = direct(profile, "by_election_otherwise", on)
    beside = tuple(Ground(one.source, holds=True, says=one.value) for one in otherwise)
    return Asked(texts, bool(otherwise), places, beside)


def _with(
    provisions: Sequence[Provision[Any]], says: Text
) -> tuple[tuple[Provision[Any], Text], ...]:
    return tuple((one, one.value if isinstance(one.value, Text) else says) for one in provisions)


def general_days(on: date, *, decides: bool = False) -> OpenPoint:
    """Return the doubt of a by-election for which the place has no days of its own."""
    return OpenPoint(GENERAL_DAYS, electoral_votes.BY_ELECTION_MEASURES.at(on).source, decides)


def counted_from(
    step: CalendarStep,
    election_day: date,
    days: Mapping[CalendarStep, date | None],
    registration_begins: date | None,
) -> date | None:
    """Return the day a step's last day is counted from, or back from; None where it is unknown.

    Args:
        step: the step.
        election_day: the day of the vote.
        days: when the steps were done.
        registration_begins: the day on which voters began to register.
    """
    if step is CalendarStep.ELECTION_DAY_NOTICE:
        return registration_begins
    if step is CalendarStep.OBJECTIONS:
        return days.get(CalendarStep.VOTER_LIST)
    if step is CalendarStep.DECISIONS:
        return days.get(CalendarStep.OBJECTIONS)
    return election_day


def last_day_of(step: CalendarStep, event: date, asked: Asked, election: Election) -> Deadline:
    """Return the last day of a step, which every text allows.

    Args:
        step: the step.
        event: the day it is counted from, or back from.
        asked: the texts, at least one.
        election: what the election is.
    """
    way = _RULES[step].way
    found = [_counted(way, event, one.value) for one, _ in asked.texts]
    due, counted = min(found, key=lambda pair: pair[0])
    grounds = tuple(Ground(one.source, holds=True, says=says) for one, says in asked.texts)
    return Deadline(due, event, counted, (*grounds, *asked.beside), (_bound(step, election),))


def _counted(way: _Way, event: date, value: Any) -> tuple[date, Text]:  # noqa: ANN401
    if way is _Way.BACK:
        counted = Text(f"{event}的{value}日以前", f"{value} days before {event} or earlier")
        return days_before(event, value), counted
    if way is _Way.FORTH:
        return days_after(event, value), Text(
            f"自{event}起{value}日内", f"within {value} days of {event}"
        )
    # The day before: what comes on the day itself comes with the vote, not before it.
    return days_before(event, 1), Text(f"{event}以前", f"before {event}")


def _bound(step: CalendarStep, election: Election) -> Text:
    says, body = _BOUND[step], _COMMITTEE
    if election.forces:
        body = _OF_FORCES
    elif election.by_election:
        body = _OF_BY_ELECTION
    return Text(says.zh.replace(_COMMITTEE.zh, body.zh), says.en.replace(_COMMITTEE.en, body.en))
