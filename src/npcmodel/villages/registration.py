"""Before a village election: the election committee, the list of villagers, proxies."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from datetime import date
from typing import Any

import attrs

from npcmodel.checks import count, day, instance, name, names, optional
from npcmodel.dates.periods import days_before
from npcmodel.errors import FactsError
from npcmodel.exact.ranking import cut
from npcmodel.law.deadline import Deadline
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import (
    Ground,
    Measure,
    OpenPoint,
    Question,
    Result,
    Ruling,
    decide,
    reasons,
)
from npcmodel.law.saying import said
from npcmodel.law.wording import Lang, Text, language
from npcmodel.pairs import Pairs
from npcmodel.params import villages_law
from npcmodel.sitting.spans import deadline, timed

__all__ = [
    "Successors",
    "VillageProxy",
    "VillageVoter",
    "election_committee_successors",
    "village_election_committee_eligible",
    "village_list_due",
    "village_objection_answer_due",
    "village_objection_due",
    "village_proxy_valid",
    "village_voter_eligible",
]

# The election committee

_SEAT = Question(
    "village_election_committee_eligible",
    Text("可以留任村民选举委员会", "may stay on the election committee"),
    Text("应当退出村民选举委员会", "must leave the election committee"),
)
_TIED = Text(
    "推选结果票数相等的，由谁递补，条文没有规定",
    "the text does not say who of those with equal votes follows",
)


def village_election_committee_eligible(*, nominated: bool, on: date) -> Ruling:
    """Rule whether a member may stay on the election committee (村民选举委员会成员).

    Args:
        nominated: whether the member is nominated as candidate for the villagers' committee.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 村民委员会组织法 12 III.
    Limitations: national law says nothing of candidates' near relatives; local texts may.
    """
    on = day("on", on)
    instance("nominated", nominated, bool)
    grounds = said(on, villages_law.CANDIDATE_LEAVES, holds=not nominated)
    return decide(_SEAT, on, (("nominated", nominated),), grounds)


@attrs.frozen
class Successors(Result):
    """Who fills vacancies on the election committee (递补).

    Attributes:
        named: who follows, by votes; equal votes in the order given.
        tied: the names whose equal votes leave seats open.
        contested: how many seats they compete for.
        vacant: how many seats nobody is left for; a new choice may fill any of them.
        grounds: the provisions.
        open: doubts of the texts.
    """

    named: tuple[Hashable, ...]
    tied: tuple[Hashable, ...]
    contested: int
    vacant: int
    grounds: tuple[Ground, ...]
    open: tuple[OpenPoint, ...] = ()

    def explain(self, lang: Lang = "zh") -> str:
        """Return who follows, the seats left open, and the provisions, a line each."""
        zh = language(lang) == "zh"
        who = ("、" if zh else ", ").join(str(one) for one in self.named)
        left = self.contested + self.vacant
        if zh:
            head = f"递补：{who or '无人'}；待定{left}名"
        else:
            head = f"next: {who or 'nobody'}; seats still open: {left}"
        return "\n".join([head, *reasons(lang, self.grounds, self.open)])


def election_committee_successors(
    votes: Mapping[Any, int], members: Iterable[Hashable], *, vacancies: int, on: date
) -> Successors:
    """Return who fills vacancies on the election committee (村民选举委员会的递补).

    Args:
        votes: what each had when the committee was chosen, in votes; leave out who no longer
            wants a seat or cannot have one. Who had none does not follow.
        members: who was chosen then, those who left since included.
        vacancies: how many seats are vacant.
        on: the day whose law applies.

    Raises:
        FactsError: no vacancy, more vacancies than members chosen, votes that are no whole
            numbers, or a member without votes.
        NotInForceError: no text of the provision is known for the day.

    Law: 村民委员会组织法 12 IV.
    Limitations: a new choice (另行推选) is always open instead. A tie no text breaks.
    """
    on = day("on", on)
    vacancies = count("vacancies", vacancies, 1)
    given = Pairs[Hashable, int].of("votes", votes)
    counted = {name("votes", who): count(f"votes[{who!r}]", n) for who, n in given.items()}
    chosen = names("members", members)
    strangers = [who for who in chosen if who not in counted]
    if strangers:
        raise FactsError("members", strangers, "persons among those voted for")
    if vacancies > len(set(chosen)):
        expected = f"at most {len(set(chosen))}, the members chosen"
        raise FactsError("vacancies", vacancies, expected)
    # Whom nobody voted for was not chosen after anybody: the place stays vacant.
    left = {who: number for who, number in counted.items() if number and who not in chosen}
    found = cut(left, vacancies)
    grounds = said(on, villages_law.SUCCESSION)
    points = (OpenPoint(_TIED, grounds[0].citation, decides=True),) if found.tied else ()
    vacant = vacancies - len(found.chosen) - found.contested
    return Successors(found.chosen, found.tied, found.contested, vacant, grounds, points)


# The list of villagers


@attrs.frozen
class VillageVoter:
    """A person who may be put on the list of a village election (登记参加选举的村民).

    Attributes:
        age: full years of age, on election day.
        household: whether household registered in the village (户籍在本村).
        years_here: full years lived in the village, 0 for less than one; None for who does not
            live there.
        willing: whether the person says that they take part (本人表示参加); asked of who is
            registered there and lives elsewhere.
        applied: whether the person applied (本人申请); asked of an incomer.
        consented: whether the assembly or the representatives' meeting consents; asked of an
            incomer.
        deprived: whether deprived of political rights by law.
        elsewhere: whether registered for the election of another village.

    Raises:
        FactsError: an age or years that are no whole numbers, or more years than the age.
    """

    age: int
    household: bool = True
    years_here: int | None = 0
    willing: bool = False
    applied: bool = False
    consented: bool = False
    deprived: bool = False
    elsewhere: bool = False

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "age", count("age", self.age))
        years = optional(count, "years_here", self.years_here, 0, self.age)
        object.__setattr__(self, "years_here", years)
        for field in _YES_OR_NO:
            instance(field, getattr(self, field), bool)


_YES_OR_NO = ("household", "willing", "applied", "consented", "deprived", "elsewhere")
_LISTED = Question(
    "village_voter_eligible",
    Text("应当列入参加选举的村民名单", "belongs on the list of the village election"),
    Text("不列入参加选举的村民名单", "does not belong on the list of the village election"),
)
_NOWHERE = Text("户籍和居住都不在本村", "neither household registered nor living in the village")


def village_voter_eligible(voter: VillageVoter, *, on: date) -> Ruling:
    """Rule whether a person is registered for a village election (登记参加选举).

    Registered is who is household registered in the village and lives there; who lives
    elsewhere and says that they take part; and who has come to live there for a year at least,
    applies, and is admitted by the assembly or the representatives' meeting. Nobody is
    registered in two villages.

    Args:
        voter: the person.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 村民委员会组织法 13.
    Limitations: from which day a full year of age or of residence counts, and on which day
        residence is looked at, the text does not say; both are the caller's answers.
    """
    on = day("on", on)
    instance("voter", voter, VillageVoter)
    age = villages_law.VOTING_AGE.at(on)
    of_age = Ground(age.source, voter.age >= age.value, Measure.YEARS_OF_AGE, voter.age, age.value)
    grounds = (
        of_age,
        *said(on, villages_law.NOT_DEPRIVED, holds=not voter.deprived),
        *_tied_to_the_village(voter, on),
        *said(on, villages_law.ONE_VILLAGE, holds=not voter.elsewhere),
    )
    return decide(_LISTED, on, (("voter", voter),), grounds)


def _tied_to_the_village(voter: VillageVoter, on: date) -> tuple[Ground, ...]:
    """The one of the three cases that a person falls under."""
    if voter.household and voter.years_here is not None:
        return said(on, villages_law.LIVES_AT_HOME)
    if voter.household:
        return said(on, villages_law.LIVES_AWAY, holds=voter.willing)
    needed = villages_law.INCOMER_YEARS.at(on)
    if voter.years_here is None:
        return (Ground(needed.source, holds=False, says=_NOWHERE),)
    long = voter.years_here >= needed.value
    by = Measure.YEARS_OF_RESIDENCE
    return (
        Ground(needed.source, long, by, voter.years_here, needed.value),
        *said(on, villages_law.INCOMER, holds=voter.applied and voter.consented),
    )


def village_list_due(election_day: date, *, on: date) -> Deadline:
    """Return the last day to publish the list of villagers (公布村民名单).

    Args:
        election_day: the day of the vote (选举日).
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 村民委员会组织法 14 I.
    """
    needed = villages_law.LIST_DAYS.at(day("on", on))
    election_day = day("election_day", election_day)
    number = needed.value
    return Deadline(
        days_before(election_day, number),
        election_day,
        Text(f"{election_day}的{number}日前", f"{number} days before {election_day}"),
        (Ground(needed.source, holds=True, says=villages_law.LIST_DAYS.says),),
    )


def village_objection_due(published: date, *, on: date) -> Deadline:
    """Return the last day to object to the list of villagers (对名单的申诉).

    Args:
        published: the day the list was published, itself not counted.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 村民委员会组织法 14 II.
    """
    return _after(day("published", published), villages_law.OBJECTION_DAYS, on)


def village_objection_answer_due(received: date, *, on: date) -> Deadline:
    """Return the last day to decide on an objection to the list (申诉的处理决定).

    Args:
        received: the day the election committee received the objection, itself not counted.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 村民委员会组织法 14 II.
    """
    return _after(day("received", received), villages_law.ANSWER_DAYS, on)


def _after(start: date, days: Parameter[int], on: date) -> Deadline:
    return deadline(start, [timed(days.at(day("on", on)))], days.says)


# Proxies


@attrs.frozen
class VillageProxy:
    """A vote cast for a villager who is away (村民委托投票).

    Attributes:
        away: whether the villager is registered and away during the election (选举期间外出).
        written: whether the proxy is in writing.
        near_relative: whether the proxy holder is a near relative (近亲属).
        voter: whether the proxy holder has the vote in the village (本村有选举权).
    """

    away: bool = True
    written: bool = True
    near_relative: bool = True
    voter: bool = True

    def __attrs_post_init__(self) -> None:
        for field in ("away", "written", "near_relative", "voter"):
            instance(field, getattr(self, field), bool)


_PROXY = Question(
    "village_proxy_valid",
    Text("可以代为投票", "the proxy may vote"),
    Text("不得代为投票", "the proxy may not vote"),
)
_NO_CAP = Text(
    "受委托人可以接受几人委托，本法没有规定；委托人和受委托人的名单应当公布",
    "how many one may vote for this law does not say; the names of both must be published",
)


def village_proxy_valid(proxy: VillageProxy, *, on: date) -> Ruling:
    """Rule whether somebody may vote for a villager who is away (委托投票).

    Args:
        proxy: the proxy.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 村民委员会组织法 15 IV.
    Limitations: the law sets no number of proxies a person may hold; provinces often do. Who
        is a near relative other laws say.
    """
    on = day("on", on)
    instance("proxy", proxy, VillageProxy)
    holds = proxy.away and proxy.written and proxy.near_relative and proxy.voter
    grounds = said(on, villages_law.PROXY, holds=holds)
    return decide(_PROXY, on, (("proxy", proxy),), grounds, notes=(_NO_CAP,))
