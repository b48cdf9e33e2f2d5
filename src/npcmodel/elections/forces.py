"""Elections by the armed forces: who votes, election committees, and how long organs last."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from npcmodel.checks import count, day, instance, member
from npcmodel.dates.periods import months_after
from npcmodel.elections.voters import BirthdayReading, Voter, checked, old_enough, right_of
from npcmodel.errors import FactsError
from npcmodel.facts.forces import ServiceOrgan, ServiceTie
from npcmodel.law.citation import Citation
from npcmodel.law.deadline import Deadline
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Bound, Ground, Measure, OpenPoint, Question, Ruling, decide
from npcmodel.law.saying import said
from npcmodel.law.wording import Text
from npcmodel.params import military_measures as measures

__all__ = [
    "election_committee_valid",
    "service_mandate_valid",
    "service_term",
    "service_voter_eligible",
]

_MONTHS_OF_A_YEAR = 12

# Who votes with the forces

_VOTER = Question(
    "service_voter_eligible",
    Text("参加军队选举", "votes with the armed forces"),
    Text("不参加军队选举", "does not vote with the armed forces"),
)
_UNCONFIRMED = Text(
    "未经选举委员会确认，不能不让其参加选举",
    "nobody is kept from voting before the election committee confirms the inability",
)


def service_voter_eligible(  # noqa: PLR0913  # who, of which tie, when, approved by whom
    voter: Voter,
    tie: ServiceTie,
    *,
    election_day: date,
    on: date,
    approved: bool = False,
    reading: BirthdayReading | None = None,
) -> Ruling:
    """Rule whether a person votes with the armed forces (参加军队选举).

    An illness alone keeps nobody away: the election committee must have confirmed that the
    right cannot be used.

    Args:
        voter: the person on election day; one who died or left the district does not vote, and
            whether registered before is of no account.
        tie: what ties the person to the forces.
        election_day: the day of the vote (选举日).
        on: the day whose law applies.
        approved: of families, whether the election committee or the servicemen's committee let
            them vote with the forces.
        reading: from which day a full year counts; None leaves the birthday itself open.

    Raises:
        FactsError: born after election day, or an approval of who needs none.
        NotInForceError: no text of the provision is known for the day.

    Law: 解放军选举办法 5, 7; 宪法 34; 选举法 4.
    Limitations: an approval is taken to rest on the distance that the text asks for. Servicemen
        posted to or studying at local units may vote there instead (6), which is not asked.
    """
    on = day("on", on)
    checked(voter, election_day, reading)
    family = member("tie", tie, ServiceTie) is ServiceTie.FAMILY
    if instance("approved", approved, bool) and not family:
        raise FactsError("approved", approved, "False: only families need an approval")
    ages, points = old_enough(voter.birth, election_day, on, reading, (measures.VOTING_AGE,))
    right, _ = right_of(voter, election_day, on, reading)
    there = not (voter.dead or voter.moved_out)
    rule = measures.FAMILIES if family else measures.PARTICIPANTS
    grounds = (
        *said(on, rule, holds=there and (approved or not family)),
        *ages,
        *said(on, measures.NOT_DEPRIVED, holds=not voter.deprived),
        *said(on, measures.INCAPACITY, holds=not voter.unable_confirmed),
        *right,
    )
    asked = (
        ("voter", voter),
        ("tie", tie),
        ("election_day", election_day),
        ("approved", approved),
        ("reading", reading),
    )
    notes = (_UNCONFIRMED,) if voter.unable and not voter.unable_confirmed else ()
    return decide(_VOTER, on, asked, grounds, points, notes)


# Election committees

_COMMITTEE = Question(
    "election_committee_valid",
    Text("选举委员会的组成符合规定", "the election committee is lawfully made up"),
    Text("选举委员会的组成不符合规定", "the election committee is not lawfully made up"),
)
_CHAIRS = Text("主任", "chairs")
_VICE_CHAIRS = Text("副主任", "vice-chairs")


def election_committee_valid(
    members: int, *, chairs: int, vice_chairs: int, army_wide: bool, on: date
) -> Ruling:
    """Rule whether an election committee of the forces is lawfully made up (选举委员会的组成).

    Args:
        members: all who belong to it, chairs included, in persons.
        chairs: of them, chairs (主任), in persons.
        vice_chairs: of them, vice-chairs (副主任), in persons.
        army_wide: whether it is that of the whole army (人民解放军选举委员会).
        on: the day whose law applies.

    Raises:
        FactsError: more chairs and vice-chairs than members.
        NotInForceError: no text of the provision is known for the day.

    Law: 解放军选举办法 9.
    Limitations: who approves the members (8 I) is not asked.
    """
    on = day("on", on)
    members = count("members", members)
    chairs, vice_chairs = count("chairs", chairs), count("vice_chairs", vice_chairs)
    if chairs + vice_chairs > members:
        raise FactsError("members", members, f"at least the {chairs + vice_chairs} who lead it")
    wide = instance("army_wide", army_wide, bool)
    rule = (measures.ARMY_COMMITTEE_SIZE if wide else measures.COMMITTEE_SIZE).at(on)
    size, source = rule.value, rule.source
    grounds = (
        *_within(members, size.least, size.most, source),
        *_within(chairs, size.chairs, size.chairs, source, _CHAIRS),
        *_within(vice_chairs, size.vice_chairs_least, size.vice_chairs_most, source, _VICE_CHAIRS),
    )
    asked = (
        ("members", members),
        ("chairs", chairs),
        ("vice_chairs", vice_chairs),
        ("army_wide", army_wide),
    )
    return decide(_COMMITTEE, on, asked, grounds)


def _within(
    number: int, least: int, most: int, source: Citation, says: Text | None = None
) -> Iterator[Ground]:
    for limit, bound in ((least, Bound.AT_LEAST), (most, Bound.AT_MOST)):
        holds = number >= limit if bound is Bound.AT_LEAST else number <= limit
        yield Ground(source, holds, Measure.MEMBERS, number, limit, bound, says=says)


# Terms

_TERMS: dict[ServiceOrgan, tuple[Parameter[int], Parameter[Text]]] = {
    ServiceOrgan.ELECTION_COMMITTEE: (measures.COMMITTEE_TERM_YEARS, measures.COMMITTEE_STAYS),
    ServiceOrgan.SERVICE_CONGRESS: (measures.CONGRESS_TERM_YEARS, measures.CONGRESS_STAYS),
}
_MANDATE = Question(
    "service_mandate_valid",
    Text("仍在行使职权、任期未终止", "still in office"),
    Text("职权、任期已经终止", "no longer in office"),
)
_VERY_DAY = Text(
    "新的一届产生、举行第一次会议的当日是否仍在任，没有明文",
    "whether the day itself on which the successor comes still counts is not said",
)
_EXPIRED = Text(
    "任期年数已满，新的一届产生以前继续",
    "the years of the term are over; it stays until the successor comes",
)


def service_term(organ: ServiceOrgan, began: date, *, on: date) -> Deadline:
    """Return when the term of a committee or congress of the forces is over (任期).

    Args:
        organ: an election committee or a servicemen's congress.
        began: the day on which the committee was formed, or of the congress's first session.
        on: the day whose law applies.

    Raises:
        FactsError: another organ.
        NotInForceError: no text of the provision is known for the day.

    Law: 解放军选举办法 8 III, 17 IV.
    Limitations: the text does not say from which day the years run; that is the caller's answer.
        Members and deputies stay until their successors come: see `service_mandate_valid`.
    """
    on = day("on", on)
    term, stays = _terms(organ)
    years, source = term.at(on).value, term.at(on).source
    due = months_after(day("began", began), _MONTHS_OF_A_YEAR * years)
    counted = Text(f"自{began}起{years}年", f"{years} years from {began}")
    ground = Ground(source, holds=True, says=term.says)
    return Deadline(due, began, counted, (ground, *said(on, stays)))


def _terms(organ: ServiceOrgan) -> tuple[Parameter[int], Parameter[Text]]:
    if member("organ", organ, ServiceOrgan) not in _TERMS:
        names = " or ".join(one.name for one in _TERMS)
        raise FactsError("organ", organ, f"{names}: no other has a term")
    return _TERMS[organ]


def service_mandate_valid(
    organ: ServiceOrgan, began: date, when: date, *, on: date, succeeded: date | None = None
) -> Ruling:
    """Rule whether a committee or the deputies of a congress are still in office (行使职权).

    They are until the successor comes, even after the years of the term are over.

    Args:
        organ: an election committee, or a servicemen's congress for its deputies.
        began: the day on which the committee was formed, or of the congress's first session.
        when: the day asked about.
        on: the day whose law applies.
        succeeded: the day on which the next committee was formed, or of the next congress's
            first session; None where that has not happened.

    Raises:
        FactsError: another organ, or a day before it began.
        NotInForceError: no text of the provision is known for the day.

    Law: 解放军选举办法 8 III, 17 IV.
    Limitations: of committee and congress as a whole; one member may leave before (8 III, 38).
    """
    term = service_term(organ, began, on=on)
    if day("when", when) < began:
        raise FactsError("when", when, f"{began}, when it began, or later")
    if succeeded is not None and day("succeeded", succeeded) <= began:
        raise FactsError("succeeded", succeeded, f"a day after {began}, when it began")
    _, stays = _TERMS[organ]
    grounds = said(on, stays, holds=succeeded is None or when <= succeeded)
    points: tuple[OpenPoint, ...] = ()
    if when == succeeded:
        points = (OpenPoint(_VERY_DAY, grounds[0].citation, decides=True),)
    notes = (_EXPIRED,) if grounds[0].holds and when > term.due else ()
    asked = (("organ", organ), ("began", began), ("when", when), ("succeeded", succeeded))
    return decide(_MANDATE, on, asked, grounds, points, notes)
