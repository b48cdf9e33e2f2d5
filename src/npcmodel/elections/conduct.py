"""Who elects whom, who is in charge, who may serve; and secrecy (选举的组织)."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from npcmodel.checks import day, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Ground, Question, Result, Ruling, decide, reasons
from npcmodel.law.saying import said, worded
from npcmodel.law.wording import Lang, Text, english, language, term
from npcmodel.params import constitution, npc_organic_law
from npcmodel.params import electoral_voters as electoral
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.places import direct_said, unread
from npcmodel.sitting.sources import known

__all__ = [
    "ElectionAct",
    "ElectionOrgan",
    "ElectionRole",
    "ElectorKind",
    "Electors",
    "HelpReason",
    "Organiser",
    "assistance_valid",
    "ballot_secret",
    "confirmation",
    "confirming",
    "election_worker_eligible",
    "electors",
    "organiser",
    "said_of",
]

_DIRECT = (Tier.COUNTY, Tier.TOWNSHIP)


def said_of(on: date, *parameters: Parameter[Text], holds: bool = True) -> tuple[Ground, ...]:
    """Return the grounds of those provisions that are known on the day, in the order given.

    Raises:
        NotInForceError: none of them is known on the day.
    """
    return worded(known(on, parameters), holds=holds)


# Who elects


@enum.unique
class ElectorKind(enum.Enum):
    """Who elects the deputies of a congress (选举方式)."""

    VOTERS = "选民直接选举"
    CONGRESSES_BELOW = "下一级人民代表大会选举"


@attrs.frozen
class Electors(Result):
    """Who elects the deputies of a congress (代表的产生).

    Attributes:
        kind: the voters, or the congresses below.
        tiers: the tiers whose congresses elect; none where the voters do.
        armed_forces: whether the armed forces elect deputies beside them (人民解放军).
        grounds: the provisions.
        notes: what else a reader should know.
    """

    kind: ElectorKind
    tiers: tuple[Tier, ...]
    armed_forces: bool
    grounds: tuple[Ground, ...]
    notes: tuple[Text, ...] = ()

    def explain(self, lang: Lang = "zh") -> str:
        """Return who elects, the provisions and the notes, a line each."""
        zh = language(lang) == "zh"
        head = term(self.kind, lang)
        if self.tiers:
            tiers = ("、" if zh else ", ").join(term(tier, lang) for tier in self.tiers)
            head += f"（{tiers}）" if zh else f" ({tiers})"
        return "\n".join([head, *reasons(lang, self.grounds, (), self.notes)])


_TIERS = {
    Level.NATIONAL: (Tier.PROVINCE,),
    Level.PROVINCE: (Tier.PREFECTURE, Tier.COUNTY),
    Level.AUTONOMOUS_REGION: (Tier.PREFECTURE, Tier.COUNTY),
    Level.MUNICIPALITY: (Tier.COUNTY,),
    Level.CITY_WITH_DISTRICTS: (Tier.COUNTY,),
    Level.AUTONOMOUS_PREFECTURE: (Tier.COUNTY,),
}
_IN_THE_CONSTITUTION = frozenset(
    {
        Level.PROVINCE,
        Level.MUNICIPALITY,
        Level.CITY_WITH_DISTRICTS,
        Level.COUNTY,
        Level.CITY_WITHOUT_DISTRICTS,
        Level.MUNICIPAL_DISTRICT,
        Level.TOWNSHIP,
        Level.ETHNIC_TOWNSHIP,
        Level.TOWN,
    }
)
_NO_CONGRESS_BETWEEN = Text(
    "县级人大只在与省级之间没有设区的市级人大时选举省级人大代表",
    "congresses of the county tier elect where no prefecture's stands between them and the "
    "province's",
)


def electors(level: Level, *, on: date) -> Electors:
    """Return who elects the deputies of a congress (直接选举、间接选举).

    The legal type of the place decides, not its rank: a municipality's districts are of the
    county tier, so that nothing stands between them and the municipality.

    Args:
        level: the level of the congress.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 宪法 97 I; 选举法 3, 6, 16.
    Limitations: the Constitution names no autonomous areas in that article; there the Electoral
        Law answers alone. Servicemen's deputies in local congresses are not told apart.
    """
    on = day("on", on)
    member("level", level, Level)
    direct = level.tier in _DIRECT
    rules = [electoral.DIRECT_ELECTIONS if direct else electoral.INDIRECT_ELECTIONS]
    if level in _IN_THE_CONSTITUTION:
        rules.append(constitution.LOCAL_ELECTIONS)
    grounds = said_of(on, *rules)
    if direct:
        return Electors(ElectorKind.VOTERS, (), armed_forces=False, grounds=grounds)
    if level.national:
        grounds += said(
            on,
            electoral.NATIONAL_ELECTORS,
            electoral.ARMED_FORCES_APART,
            electoral.SPECIAL_REGIONS,
        )
    tiers = _TIERS[level]
    notes = (_NO_CONGRESS_BETWEEN,) if len(tiers) > 1 else ()
    return Electors(ElectorKind.CONGRESSES_BELOW, tiers, level.national, grounds, notes)


# Who is in charge


@enum.unique
class ElectionAct(enum.Enum):
    """What is to be done in an election of deputies (选举事务)."""

    PRESIDE = "主持选举"
    APPOINT_COMMITTEE = "任命选举委员会"
    HOLD_VOTE = "主持投票"
    DETERMINE_RESULT = "确定选举结果是否有效并宣布"
    PUBLISH_ELECTED = "公布当选代表名单"
    CONFIRM_CREDENTIALS = "确认代表资格或者确定当选无效"


@enum.unique
class ElectionOrgan(enum.Enum):
    """Who does it (选举机构)."""

    OWN_STANDING_COMMITTEE = "本级人民代表大会常务委员会"
    COUNTY_STANDING_COMMITTEE = "县级人民代表大会常务委员会"
    ELECTION_COMMITTEE = "选举委员会"
    ELECTING_PRESIDIUM = "选举单位的人民代表大会主席团"
    OWN_PRESIDIUM = "本级人民代表大会主席团"


@attrs.frozen
class Organiser(Result):
    """Who is in charge of an act of an election (选举的主持).

    Attributes:
        organ: who does it.
        led_by: under whose lead; None where under nobody's.
        guided_by: the tiers whose standing committees guide the work (指导).
        grounds: the provisions.
    """

    organ: ElectionOrgan
    led_by: ElectionOrgan | None
    guided_by: tuple[Tier, ...]
    grounds: tuple[Ground, ...]

    def explain(self, lang: Lang = "zh") -> str:
        """Return who does it, under whose lead, and the provisions, a line each."""
        head = term(self.organ, lang)
        if self.led_by is not None:
            lead = term(self.led_by, lang)
            head += f"（受{lead}领导）" if language(lang) == "zh" else f" (led by: {lead})"
        return "\n".join([head, *reasons(lang, self.grounds)])


_AFTER_THE_VOTE = {
    ElectionAct.DETERMINE_RESULT: electoral.RESULT_DETERMINED,
    ElectionAct.PUBLISH_ELECTED: electoral.LIST_OF_ELECTED,
}


def organiser(level: Level, act: ElectionAct, *, on: date) -> Organiser:
    """Return who is in charge of an act of an election of deputies (选举机构).

    Args:
        level: the level of the congress whose deputies are elected.
        act: what is to be done.
        on: the day whose law applies.

    Raises:
        FactsError: the appointment of an election committee where there is none.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 9, 10 I, 11 I (5), 39, 46, 47 II; 全国人大组织法 9 II.
    Limitations: by-elections by a standing committee between sessions (选举法 57 III) have no
        presidium; who presides over them is not said. The armed forces have organs of their own.
    """
    on = day("on", on)
    member("level", level, Level)
    member("act", act, ElectionAct)
    if act is ElectionAct.CONFIRM_CREDENTIALS:
        return Organiser(confirming(level), None, (), confirmation(level, on))
    if level.tier in _DIRECT:
        return _of_direct(level, act, on)
    if act is ElectionAct.APPOINT_COMMITTEE:
        raise FactsError("level", level, "a level of the county or the township tier")
    if act is ElectionAct.PRESIDE:
        grounds = said(on, electoral.COMMITTEE_PRESIDES)
        return Organiser(ElectionOrgan.OWN_STANDING_COMMITTEE, None, (), grounds)
    rule = _AFTER_THE_VOTE.get(act, electoral.PRESIDIUM_PRESIDES)
    return Organiser(ElectionOrgan.ELECTING_PRESIDIUM, None, (), said(on, rule))


def _of_direct(level: Level, act: ElectionAct, on: date) -> Organiser:
    """In counties and townships an election committee does what is not its own appointment."""
    county = level.tier is Tier.COUNTY
    lead = (
        ElectionOrgan.OWN_STANDING_COMMITTEE if county else ElectionOrgan.COUNTY_STANDING_COMMITTEE
    )
    if act is ElectionAct.APPOINT_COMMITTEE:
        return Organiser(lead, None, (), said(on, electoral.ELECTION_COMMITTEE_APPOINTED))
    grounds = said(on, electoral.ELECTION_COMMITTEE_PRESIDES, electoral.GUIDANCE)
    if act is not ElectionAct.PRESIDE:
        rule = _AFTER_THE_VOTE.get(act, electoral.ELECTION_COMMITTEE_HOLDS_VOTE)
        grounds = (*said(on, rule), *grounds)
    guides = (Tier.PROVINCE, Tier.PREFECTURE)
    return Organiser(ElectionOrgan.ELECTION_COMMITTEE, lead, guides, grounds)


def confirming(level: Level) -> ElectionOrgan:
    """Return who confirms the credentials of the deputies of a level."""
    township = level.tier is Tier.TOWNSHIP
    return ElectionOrgan.OWN_PRESIDIUM if township else ElectionOrgan.OWN_STANDING_COMMITTEE


def confirmation(level: Level, on: date, *, holds: bool = True) -> tuple[Ground, ...]:
    """Return the grounds on who confirms the credentials of the deputies of a level."""
    rules = [electoral.CREDENTIALS_CONFIRMED]
    if level.national:
        rules.append(npc_organic_law.CREDENTIALS_CONFIRMED)
    return said_of(on, *rules, holds=holds)


# Who may serve


@enum.unique
class ElectionRole(enum.Enum):
    """A role in holding an election (选举工作人员)."""

    COMMITTEE_MEMBER = "选举委员会组成人员"
    SCRUTINEER = "监票人"
    TELLER = "计票人"


_SERVES = {
    role: Question(
        "election_worker_eligible",
        Text(f"可以担任{role.value}", f"may serve as {english(role)}"),
        Text(f"不得担任{role.value}", f"may not serve as {english(role)}"),
    )
    for role in ElectionRole
}
_A_FORTIORI = Text(
    "代表候选人的近亲属尚且不得担任，候选人本人更不得担任",
    "where near relatives of candidates may not serve, candidates may so much the less",
)
_RELATIVES_MAY = Text(
    "全国性法律没有禁止代表候选人的近亲属担任选举委员会组成人员，地方规定可能另有要求",
    "no national text keeps near relatives off the election committee; local texts may ask more",
)


def election_worker_eligible(
    role: ElectionRole,
    *,
    candidate: bool,
    near_relative: bool,
    on: date,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a person may serve in an election (监票人、计票人、选举委员会组成人员).

    Args:
        role: what the person is to be.
        candidate: whether the person stands as a candidate.
        near_relative: whether the person is a near relative of a candidate (近亲属).
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 10 II, 43 II.
    Limitations: the Electoral Law does not say who is a near relative. That candidates
        themselves neither watch nor count is inferred; provincial texts say it.
    """
    on = day("on", on)
    member("role", role, ElectionRole)
    instance("candidate", candidate, bool)
    instance("near_relative", near_relative, bool)
    asked = (
        ("role", role),
        ("candidate", candidate),
        ("near_relative", near_relative),
        ("profile", optional(instance, "profile", profile, Profile)),
    )
    if role is ElectionRole.COMMITTEE_MEMBER:
        grounds = said(on, electoral.CANDIDATE_RESIGNS, holds=not candidate)
        notes = (_RELATIVES_MAY,) if near_relative else ()
        return decide(_SERVES[role], on, asked, grounds, notes=notes)
    grounds = said(on, electoral.RELATIVES_DO_NOT_COUNT, holds=not near_relative)
    if candidate:
        source = electoral.RELATIVES_DO_NOT_COUNT.at(on).source
        grounds += (Ground(source, holds=False, says=_A_FORTIORI),)
    places = direct_said(profile, "counting", on, holds=not (candidate or near_relative))
    grounds += places
    return decide(_SERVES[role], on, asked, grounds, notes=unread(profile, places))


# Secrecy

_SECRET = Question(
    "ballot_secret",
    Text("投票符合无记名要求", "the vote is secret as the law asks"),
    Text("投票不符合无记名要求", "the vote is not secret as the law asks"),
)


def ballot_secret(*, unsigned: bool, writing_place: bool, on: date) -> Ruling:
    """Rule whether deputies are elected in secret (无记名投票、秘密写票处).

    Args:
        unsigned: whether ballots bear no voter's name (无记名).
        writing_place: whether there is a place to fill them in unseen (秘密写票处).
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 40 I.
    """
    on = day("on", on)
    instance("unsigned", unsigned, bool)
    instance("writing_place", writing_place, bool)
    grounds = said(on, electoral.SECRET_BALLOT, holds=unsigned and writing_place)
    asked = (("unsigned", unsigned), ("writing_place", writing_place))
    return decide(_SECRET, on, asked, grounds)


@enum.unique
class HelpReason(enum.Enum):
    """Why a voter has the ballot written by another (委托代写的原因)."""

    ILLITERATE = "文盲"
    DISABLED = "因残疾不能写选票"
    OTHER = "其他原因"


_HELPED = Question(
    "assistance_valid",
    Text("可以委托此人代写选票", "this person may write the ballot"),
    Text("不得由此人代写选票", "this person may not write the ballot"),
)


def assistance_valid(reason: HelpReason, *, trusted: bool, on: date) -> Ruling:
    """Rule whether another may write a voter's ballot (委托代写选票).

    Args:
        reason: why the voter does not write.
        trusted: whether the voter chose the writer as one to trust (他信任的人).
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 40 II.
    """
    on = day("on", on)
    member("reason", reason, HelpReason)
    instance("trusted", trusted, bool)
    holds = trusted and reason is not HelpReason.OTHER
    grounds = said(on, electoral.WRITTEN_BY_ANOTHER, holds=holds)
    return decide(_HELPED, on, (("reason", reason), ("trusted", trusted)), grounds)
