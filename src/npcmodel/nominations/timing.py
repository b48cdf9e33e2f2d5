"""How long nominating takes at least, and when candidates are no longer introduced."""

from __future__ import annotations

from datetime import date

from npcmodel.checks import count, day, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level, Tier
from npcmodel.facts.people import Contest
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Ground, Measure, OpenPoint, Question, Ruling, decide
from npcmodel.law.saying import said
from npcmodel.law.wording import Text
from npcmodel.params import electoral_nominations, military_measures, organic_nominations
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.congress import own_rules
from npcmodel.sitting.places import unbound

__all__ = ["introduction_in_time", "nomination_time_valid"]

_HOURS_OF_A_DAY = 24
_TIME = Question(
    "nomination_time_valid",
    Text("提名、酝酿的时间符合规定", "nominating and deliberating took long enough"),
    Text("提名、酝酿的时间不足", "nominating and deliberating took too little time"),
)
_INTRODUCTION = Question(
    "introduction_in_time",
    Text("可以介绍代表候选人", "the candidates may be introduced"),
    Text("选举日应停止介绍代表候选人", "on election day candidates are no longer introduced"),
)
_BY_VOTERS = (
    Contest.DEPUTIES_DIRECT,
    Contest.SERVICE_DEPUTIES_DIRECT,
    Contest.VILLAGE_COMMITTEE,
)
_OF_DEPUTIES: dict[Contest, Parameter[int]] = {
    Contest.DEPUTIES_INDIRECT: electoral_nominations.INDIRECT_NOMINATION_DAYS,
    Contest.SERVICE_DEPUTIES_INDIRECT: military_measures.NOMINATION_DAYS,
}
_NOT_ASKED = Text(
    "最少时间只对县级以上换届选举规定",
    "a least time is given only where a term begins, from the county up",
)
_MEASURES_MAY = Text(
    "国家法律在此没有规定最少时间，选举办法可以规定",
    "national law gives no least time here; the election measures may",
)


def nomination_time_valid(  # noqa: PLR0913  # which contest, where, how long
    contest: Contest,
    *,
    days: int,
    on: date,
    level: Level | None = None,
    hours: int | None = None,
    change_of_term: bool | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether nominating and deliberating took long enough (提名、酝酿候选人的时间).

    Two days are two calendar days, or forty-eight hours: the texts do not say which. What is
    enough by one reading alone stays open.

    Args:
        contest: indirect election of deputies, or officials of a local congress.
        days: calendar days from the opening of nominations to the end of deliberation, the first
            and the last one counted.
        on: the day whose law applies.
        level: the level of the congress that elects; servicemen's congresses alone have none.
        hours: whole hours from that opening to that end; None where they were not noted, and
            four days are then the fewest that must hold forty-eight.
        change_of_term: whether officials are elected at a change of term (换届); for officials
            always to be said, for deputies not asked.
        profile: the place's own provisions on its congress; None asks national law alone. None
            for a servicemen's congress.

    Raises:
        FactsError: a contest or level for which no congress elects, a level missing or told of a
            servicemen's congress, hours that do not fit the
            days, or a change of term not said for officials or said for deputies.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 32 II; 地方组织法 27 II; 解放军选举办法 20 II.
    Limitations: township congresses and elections within a term have no least time for officials.
        Members of standing committees are taken to be among the officials meant (国家机关领导人员).
    """
    on = day("on", on)
    tier = _check(contest, level, change_of_term)
    days = count("days", days, 1)
    if hours is not None:
        least = max(0, (days - 2) * _HOURS_OF_A_DAY)
        hours = count("hours", hours, least, days * _HOURS_OF_A_DAY)
    asked: tuple[tuple[str, object], ...] = (
        ("contest", contest),
        ("level", level),
        ("days", days),
        ("hours", hours),
        ("change_of_term", change_of_term),
        ("profile", profile),
    )
    if level is None:
        unbound(profile)
    field = "nomination_days"
    if contest in _OF_DEPUTIES:
        needed, field = _OF_DEPUTIES[contest].at(on), "deputy_nomination_days"
    else:
        needed = organic_nominations.NOMINATION_DAYS.at(on)
        if tier is Tier.TOWNSHIP or not change_of_term:
            free = Ground(needed.source, holds=True, says=_NOT_ASKED)
            return decide(_TIME, on, asked, (free,), notes=(_MEASURES_MAY,))
    texts = (needed, *own_rules(profile, field, on, level=level))
    grounds = tuple(
        Ground(one.source, days >= one.value, Measure.DAYS, days, one.value) for one in texts
    )
    # From the end of the first day to the beginning of the last one is certain.
    certain = (days - 2) * _HOURS_OF_A_DAY if hours is None else hours
    points = () if certain >= needed.value * _HOURS_OF_A_DAY else (_readings(needed),)
    return decide(_TIME, on, asked, grounds, points)


def _check(
    contest: Contest,
    level: Level | None,
    change_of_term: bool | None,  # noqa: FBT001
) -> Tier | None:
    """Return the tier of the congress that elects; None for a servicemen's congress."""
    if member("contest", contest, Contest) in _BY_VOTERS:
        raise FactsError("contest", contest, "a contest in which a congress elects")
    if contest in _OF_DEPUTIES and change_of_term is not None:
        raise FactsError("change_of_term", change_of_term, "None: it is asked of officials")
    if contest is Contest.SERVICE_DEPUTIES_INDIRECT:
        if level is not None:
            raise FactsError("level", level, "None: servicemen's congresses are of no level")
        return None
    tier = member("level", level, Level).tier
    if tier is Tier.NATIONAL:
        raise FactsError("level", level, "a local level")
    if contest is Contest.DEPUTIES_INDIRECT:
        if tier is Tier.TOWNSHIP:
            raise FactsError("level", level, "a level from the county up: it elects deputies")
    else:
        if contest is Contest.COMMITTEE_MEMBER and tier is Tier.TOWNSHIP:
            raise FactsError("level", level, "a level from the county up: it has a committee")
        instance("change_of_term", change_of_term, bool)
    return tier


def _readings(needed: Provision[int]) -> OpenPoint:
    days, hours = needed.value, needed.value * _HOURS_OF_A_DAY
    says = Text(
        f"不得少于{days}天：按日历日计算，还是须满{hours}小时，条文没有说明",
        f"at least {days} days: the text does not say whether these are calendar days or "
        f"{hours} hours",
    )
    return OpenPoint(says, needed.source, decides=True)


def introduction_in_time(introduced: date, *, election_day: date, on: date) -> Ruling:
    """Rule whether candidates for deputy may be introduced on a day (代表候选人的介绍).

    Args:
        introduced: the day of the introduction.
        election_day: the day of the vote (选举日).
        on: the day whose law applies.

    Raises:
        FactsError: an introduction after election day.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 34.
    Limitations: who introduces whom, and where, is not asked.
    """
    on = day("on", on)
    if day("introduced", introduced) > day("election_day", election_day):
        raise FactsError("introduced", introduced, f"{election_day}, election day, or earlier")
    before = introduced < election_day
    grounds = said(on, electoral_nominations.INTRODUCTIONS_STOP, holds=before)
    asked = (("introduced", introduced), ("election_day", election_day))
    return decide(_INTRODUCTION, on, asked, grounds)
