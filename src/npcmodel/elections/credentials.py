"""Credentials (代表资格): what is examined, who confirms it, and what voids an election."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from npcmodel.checks import day, instance, member, optional
from npcmodel.elections.conduct import ElectionOrgan, confirmation, confirming, said_of
from npcmodel.facts.levels import Level
from npcmodel.law.ruling import Ground, Question, Ruling, decide
from npcmodel.law.saying import said
from npcmodel.law.wording import Text
from npcmodel.params import electoral_voters as electoral
from npcmodel.params import npc_organic_law

__all__ = ["Credentials", "ElectionOffence", "credentials_valid", "deputies_list_in_time"]


@enum.unique
class ElectionOffence(enum.Enum):
    """An offence against an election (破坏选举的行为)."""

    BRIBERY = "贿赂选民或者代表"
    COERCION = "以暴力、威胁、欺骗或者其他非法手段妨害选举权"
    FORGERY = "伪造选举文件、虚报选举票数或者其他违法行为"
    RETALIATION = "压制、报复控告、检举人或者要求罢免的人"


_OFFENCES = {
    ElectionOffence.BRIBERY: electoral.BRIBERY,
    ElectionOffence.COERCION: electoral.COERCION,
    ElectionOffence.FORGERY: electoral.FORGERY,
    ElectionOffence.RETALIATION: electoral.RETALIATION,
}


@attrs.frozen(kw_only=True)
class Credentials:
    """What was found of someone elected deputy (代表资格).

    Attributes:
        examined: whether the credentials committee examined them and reported (审查并报告).
        qualified: whether the conditions of a deputy are met (代表的基本条件).
        procedure_lawful: whether the election kept to the lawful procedure (选举程序).
        won_by: the offence by which the deputy was elected; None where by none.
        other_fault: whether there is another offence that voids an election, such as money
            from abroad (其他当选无效的违法行为).
        by_election: whether elected in a by-election (补选).
        confirmed_by: who confirmed the credentials; None where nobody did yet.
    """

    examined: bool
    qualified: bool
    procedure_lawful: bool
    won_by: ElectionOffence | None = None
    other_fault: bool = False
    by_election: bool = False
    confirmed_by: ElectionOrgan | None = None

    def __attrs_post_init__(self) -> None:
        for field in ("examined", "qualified", "procedure_lawful", "other_fault", "by_election"):
            instance(field, getattr(self, field), bool)
        optional(member, "won_by", self.won_by, ElectionOffence)
        optional(member, "confirmed_by", self.confirmed_by, ElectionOrgan)


_CREDENTIALS = Question(
    "credentials_valid",
    Text("代表资格有效", "the credentials are valid"),
    Text("代表资格不能确认或者当选无效", "the credentials cannot stand, or the election is void"),
)
_TO_CONFIRM = Question(
    "credentials_valid",
    Text("可以确认代表资格", "the credentials may be confirmed"),
    Text("代表资格不能确认或者当选无效", "the credentials cannot stand, or the election is void"),
)
_QUALIFIED = Text(
    "当选代表须符合宪法、法律规定的代表的基本条件", "the conditions of a deputy must be met"
)
_PROCEDURE = Text("选举须符合法律规定的程序", "the election must have kept to the procedure")
_NO_OTHER_FAULT = Text(
    "不得有其他当选无效的违法行为", "there must be no other offence that voids the election"
)


def credentials_valid(credentials: Credentials, *, level: Level, on: date) -> Ruling:
    """Rule whether an elected deputy's credentials are valid (代表资格审查、当选无效).

    Three things are examined: the conditions of a deputy, the procedure, and offences. An
    offence voids the election of whoever was elected by it; one that elected nobody does not.

    Args:
        credentials: what was found.
        level: the level of the congress to which the deputy was elected.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 47, 57 V, 58 I, III; 全国人大组织法 9.
    Limitations: punishment and discipline for the offence are not asked.
    """
    on = day("on", on)
    instance("credentials", credentials, Credentials)
    member("level", level, Level)
    national = level.national
    rules = [electoral.CREDENTIALS_EXAMINED]
    if credentials.by_election:
        rules.append(electoral.BY_ELECTED_EXAMINED)
    if national:
        rules.append(npc_organic_law.CREDENTIALS_EXAMINED)
    if national and credentials.by_election:
        rules.append(npc_organic_law.BY_ELECTED_EXAMINED)
    grounds = said_of(on, *rules, holds=credentials.examined) + _findings(credentials, on)
    question, organ = _TO_CONFIRM, credentials.confirmed_by
    if organ is not None:
        question = _CREDENTIALS
        grounds += confirmation(level, on, holds=organ is confirming(level))
    asked = (("credentials", credentials), ("level", level))
    return decide(question, on, asked, grounds)


def _findings(credentials: Credentials, on: date) -> tuple[Ground, ...]:
    """What was found: conditions, procedure, the offence, other offences."""
    source = electoral.CREDENTIALS_EXAMINED.at(on).source
    offence = credentials.won_by
    grounds = (
        Ground(source, credentials.qualified, says=_QUALIFIED),
        Ground(source, credentials.procedure_lawful, says=_PROCEDURE),
        Ground(source, not credentials.other_fault, says=_NO_OTHER_FAULT),
        *said(on, electoral.OFFENCE_VOIDS, holds=offence is None),
    )
    return grounds if offence is None else (*grounds, *said(on, _OFFENCES[offence], holds=False))


_LISTED = Question(
    "deputies_list_in_time",
    Text("代表名单在第一次会议前公布", "the list of deputies came before the first session"),
    Text("代表名单没有在第一次会议前公布", "the list did not come before the first session"),
)


def deputies_list_in_time(
    published: date, *, first_session: date, level: Level, on: date
) -> Ruling:
    """Rule whether a new term's deputies were listed in time (公布代表名单).

    Args:
        published: the day the list of deputies was published.
        first_session: the day the first session of the term opens.
        level: the level of the congress.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 47 II; 全国人大组织法 9 II.
    Limitations: days are whole: a list published on the day the session opens is not before it.
    """
    on = day("on", on)
    member("level", level, Level)
    before = day("published", published) < day("first_session", first_session)
    rules = [electoral.LIST_OF_DEPUTIES]
    if level.national:
        rules.append(npc_organic_law.LIST_OF_DEPUTIES)
    asked = (("published", published), ("first_session", first_session), ("level", level))
    return decide(_LISTED, on, asked, said_of(on, *rules, holds=before))
