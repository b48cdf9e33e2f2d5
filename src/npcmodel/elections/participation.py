"""Taking part in a vote (参加选举): in custody, away from home, and for which congress."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date

import attrs

from npcmodel.checks import day, each, instance, member, optional
from npcmodel.elections.voters import BirthdayReading, Voter, checked, right_of
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.ruling import Ground, OpenPoint, Question, Ruling, decide
from npcmodel.law.saying import said
from npcmodel.law.wording import Text
from npcmodel.params import direct_elections_1983

__all__ = [
    "AwayVote",
    "Custody",
    "CustodyVote",
    "SuspendedBy",
    "Unit",
    "away_vote_valid",
    "participation_valid",
    "voting_permitted",
]

# Voting in custody


@enum.unique
class Custody(enum.Enum):
    """A sentence served or a measure undergone on election day (人身自由受限制的情形)."""

    IMPRISONMENT = "有期徒刑"
    CRIMINAL_DETENTION = "拘役"
    CONTROL = "管制"
    HELD = "被羁押，正在受侦查、起诉、审判"
    BAIL = "取保候审"
    RESIDENTIAL_SURVEILLANCE = "监视居住"
    REEDUCATION = "劳动教养"
    ADMINISTRATIVE_DETENTION = "拘留处罚"


@enum.unique
class SuspendedBy(enum.Enum):
    """Who decided that someone held does not vote (决定停止行使选举权利的机关)."""

    PROCURATORATE = "人民检察院"
    COURT = "人民法院"
    OTHER = "其他机关"


@enum.unique
class CustodyVote(enum.Enum):
    """How someone in custody takes part in the vote (在押人员等的投票方式)."""

    MOBILE_BOX = "流动票箱投票"
    PROXY = "委托代为投票"
    IN_DISTRICT = "回原选区参加选举"


_SENTENCED = (Custody.IMPRISONMENT, Custody.CRIMINAL_DETENTION, Custody.CONTROL)
_GOES_HOME = (Custody.CRIMINAL_DETENTION, Custody.ADMINISTRATIVE_DETENTION, Custody.REEDUCATION)
_LOCKED_UP = (Custody.IMPRISONMENT, Custody.HELD)
_ADMITTED = {
    Custody.BAIL: direct_elections_1983.BAILED_VOTE,
    Custody.RESIDENTIAL_SURVEILLANCE: direct_elections_1983.BAILED_VOTE,
    Custody.REEDUCATION: direct_elections_1983.REEDUCATED_VOTE,
    Custody.ADMINISTRATIVE_DETENTION: direct_elections_1983.DETAINED_VOTE,
}
_PERMITTED = Question(
    "voting_permitted",
    Text("准予行使选举权利", "may use the right to vote"),
    Text("不得行使选举权利或者不得以此方式投票", "may not vote, or not in this way"),
)
_NOT_IN_THE_LIST = OpenPoint(
    Text(
        "不在押的人员能否回原选区投票，规定没有明文",
        "the text does not say whether those at large may vote in their district",
    ),
    decides=True,
)
_ABOLISHED = Text(
    "劳动教养制度已于2013年底废止", "re-education through labour was abolished at the end of 2013"
)
_NO_EFFECT = Text(
    "只有检察院或者法院可以决定停止行使选举权利",
    "procuratorate and court alone can suspend the right to vote",
)


def voting_permitted(  # noqa: PLR0913  # who, when, held how, suspended by whom, voting how
    voter: Voter,
    custody: Custody,
    *,
    election_day: date,
    on: date,
    suspended_by: SuspendedBy | None = None,
    way: CustodyVote | None = None,
    reading: BirthdayReading | None = None,
) -> Ruling:
    """Rule whether a person under sentence or in custody may vote (准予行使选举权利).

    Args:
        voter: the person.
        custody: the sentence served or the measure undergone on election day.
        election_day: the day of the vote (选举日).
        on: the day whose law applies.
        suspended_by: who decided that the person does not vote while held; None for nobody.
        way: how the person wants to vote; None asks only whether.
        reading: from which day a full year counts; None leaves the birthday itself open.

    Raises:
        FactsError: born after election day, dead, or a suspension where nobody is held for
            trial.
        NotInForceError: no text of the provision is known for the day.

    Law: 县级以下直接选举若干规定 3, 4, 5; 选举法 4; 宪法 34.
    Limitations: whether the case is grave enough for a suspension is for the organ that
        decides; the crime named first in the text of 1983 no longer exists by that name.
    """
    on = day("on", on)
    checked(voter, election_day, reading)
    member("custody", custody, Custody)
    optional(member, "suspended_by", suspended_by, SuspendedBy)
    optional(member, "way", way, CustodyVote)
    if voter.dead:
        raise FactsError("voter.dead", voter.dead, "False: nobody dead is held or sentenced")
    if suspended_by is not None and custody is not Custody.HELD:
        raise FactsError("suspended_by", suspended_by, "None: voting is suspended of those held")
    right, points = right_of(voter, election_day, on, reading)
    able = said(on, direct_elections_1983.INCAPACITY, holds=not voter.unable_confirmed)
    grounds = (*right, *able, *_in_custody(voter, custody, suspended_by, on))
    if way is CustodyVote.IN_DISTRICT and custody not in {*_GOES_HOME, *_LOCKED_UP}:
        points = (*points, _NOT_IN_THE_LIST)
    elif way is not None:
        allowed = way is not CustodyVote.IN_DISTRICT or custody in _GOES_HOME
        grounds += said(on, direct_elections_1983.WAYS_IN_CUSTODY, holds=allowed)
    asked = (
        ("voter", voter),
        ("custody", custody),
        ("election_day", election_day),
        ("suspended_by", suspended_by),
        ("way", way),
        ("reading", reading),
    )
    notes: tuple[Text, ...] = (_ABOLISHED,) if custody is Custody.REEDUCATION else ()
    notes += (_NO_EFFECT,) if suspended_by is SuspendedBy.OTHER else ()
    return decide(_PERMITTED, on, asked, grounds, points, notes)


def _in_custody(
    voter: Voter, custody: Custody, suspended_by: SuspendedBy | None, on: date
) -> tuple[Ground, ...]:
    if custody in _SENTENCED:
        return said(on, direct_elections_1983.SENTENCED_VOTE, holds=not voter.deprived)
    if custody is not Custody.HELD:
        return said(on, _ADMITTED[custody])
    if suspended_by in {SuspendedBy.PROCURATORATE, SuspendedBy.COURT}:
        return said(on, direct_elections_1983.SUSPENSION, holds=False)
    return said(on, direct_elections_1983.HELD_VOTE)


# Where to vote


@attrs.frozen
class Unit:
    """An organ, enterprise or institution whose staff vote (机关、团体、企业事业组织).

    Attributes:
        led_by: the level of the government that leads it (所属、领导).
        seat: the level of the place where it sits and where a congress is elected directly:
            a county, a city or its district, a township (驻地).
        government_in_city: whether the government of the county that leads it sits in a city's
            urban area as well (县、自治县的人民政府驻地在市区内); for a county's unit in a city,
            and None for any other.

    Raises:
        FactsError: a seat whose congress is not elected by the voters, or a county's unit in a
            city without a word on where the county's government sits, or another with one.
    """

    led_by: Level
    seat: Level
    government_in_city: bool | None = None

    def __attrs_post_init__(self) -> None:
        member("led_by", self.led_by, Level)
        if member("seat", self.seat, Level).tier not in _DIRECT:
            raise FactsError("seat", self.seat, "a level of the county or the township tier")
        inside = optional(instance, "government_in_city", self.government_in_city, bool)
        asked = self.led_by in _COUNTIES and self.seat in _CITIES
        if asked is (inside is None):
            expected = "True or False for a unit of a county in a city, None for any other"
            raise FactsError("government_in_city", inside, expected)


_DIRECT = (Tier.COUNTY, Tier.TOWNSHIP)
_COUNTIES = (Level.COUNTY, Level.AUTONOMOUS_COUNTY)
_CITIES = (Level.CITY_WITHOUT_DISTRICTS, Level.MUNICIPAL_DISTRICT)
_JOINED = Question(
    "participation_valid",
    Text("参加这些选举符合规定", "taking part in these elections is as the text says"),
    Text("参加这些选举不符合规定", "taking part in these elections is not as the text says"),
)
_ELSEWHERE = OpenPoint(
    Text(
        "规定没有涉及这类单位的职工，按选区划分和登记办理",
        "the text is silent on the staff of such a unit; districts and registration decide",
    ),
    decides=True,
)


def participation_valid(unit: Unit, levels: Iterable[Level], *, on: date) -> Ruling:
    """Rule whether the staff of a unit vote for the right congresses (参加哪一级的选举).

    Where the government of a county sits in a city, staff of the county's units there vote for
    the county alone. Staff of a unit in a township vote for county and township; led from above
    the county, they may vote for the county alone.

    Args:
        unit: the unit where they work.
        levels: the congresses in whose elections they take part.
        on: the day whose law applies.

    Raises:
        FactsError: no election, one that is not direct, two of one tier, a township's for a
            unit in none, or that of another kind of township than the unit's.
        NotInForceError: no text of the provision is known for the day.

    Law: 县级以下直接选举若干规定 6, 7; 选举法 5.
    Limitations: a level is a kind of place: which county or township it is, is not asked.
    """
    on = day("on", on)
    instance("unit", unit, Unit)
    joined = each("levels", levels, Level)
    tiers = _tiers(unit, joined)
    asked = (("unit", unit), ("levels", joined))
    if unit.seat.tier is Tier.TOWNSHIP:
        outside = unit.led_by.tier not in _DIRECT
        holds = Tier.COUNTY in tiers and (outside or Tier.TOWNSHIP in tiers)
        return decide(
            _JOINED, on, asked, said(on, direct_elections_1983.OUTSIDE_UNITS, holds=holds)
        )
    if unit.government_in_city:
        holds = all(level is unit.led_by for level in joined)
        rule = direct_elections_1983.COUNTY_STAFF_IN_CITY
        return decide(_JOINED, on, asked, said(on, rule, holds=holds))
    return decide(_JOINED, on, asked, (), (_ELSEWHERE,))


def _tiers(unit: Unit, joined: tuple[Level, ...]) -> set[Tier]:
    """The tiers of the elections, one election each: nobody has two votes for one tier."""
    tiers = {level.tier for level in joined}
    expected = _DIRECT if unit.seat.tier is Tier.TOWNSHIP else _DIRECT[:1]
    if not tiers or not tiers <= set(expected):
        names = " and ".join(tier.name for tier in expected)
        raise FactsError("levels", joined, f"levels of the tiers that elect there: {names}")
    if len(tiers) < len(joined):
        raise FactsError("levels", joined, "one level of a tier: a voter has one vote")
    if any(level.tier is Tier.TOWNSHIP and level is not unit.seat for level in joined):
        raise FactsError("levels", joined, f"no township but the unit's seat: {unit.seat.name}")
    return tiers


@enum.unique
class AwayVote(enum.Enum):
    """How a voter who is not at home votes (在外地选民的投票方式)."""

    PROXY = "在原选区委托投票"
    WHERE_LIVING = "在现居住地的选区参加选举"


_AWAY = Question(
    "away_vote_valid",
    Text("可以这样投票", "the voter may vote in this way"),
    Text("不得这样投票", "the voter may not vote in this way"),
)


def away_vote_valid(
    way: AwayVote,
    *,
    on: date,
    written: bool = False,
    consented: bool = False,
    certified: bool = False,
) -> Ruling:
    """Rule whether a voter away from home may vote in a way (在外地的选民投票).

    Args:
        way: by proxy at home, for who is away for a time; or where the voter lives, for who
            has moved without the household registration.
        on: the day whose law applies.
        written: whether the proxy is written.
        consented: whether the election committee at home consents to the proxy.
        certified: whether the old district certified the voter (原选区选民资格的证明).

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 县级以下直接选举若干规定 9.
    Limitations: how many proxies one voter may hold is 选举法 42 and asked elsewhere.
    """
    on = day("on", on)
    member("way", way, AwayVote)
    instance("written", written, bool)
    instance("consented", consented, bool)
    instance("certified", certified, bool)
    if way is AwayVote.PROXY:
        holds, rule = written and consented, direct_elections_1983.PROXY_AT_HOME
    else:
        holds, rule = certified, direct_elections_1983.VOTE_WHERE_LIVING
    asked = (("way", way), ("written", written), ("consented", consented), ("certified", certified))
    return decide(_AWAY, on, asked, said(on, rule, holds=holds))
