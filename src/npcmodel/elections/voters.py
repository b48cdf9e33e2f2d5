"""Voters (选民): who has the electoral right, and who is on the list of voters."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from npcmodel.checks import count, day, instance, member, optional
from npcmodel.dates.periods import months_after
from npcmodel.errors import FactsError
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Bound, Ground, Measure, OpenPoint, Question, Ruling, decide
from npcmodel.law.saying import said, worded
from npcmodel.law.wording import Text
from npcmodel.params import constitution
from npcmodel.params import electoral_voters as electoral
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.places import direct, unread
from npcmodel.sitting.sources import known

__all__ = [
    "BirthdayReading",
    "Voter",
    "checked",
    "electoral_right",
    "eligible_as_president",
    "old_enough",
    "right_of",
    "single_vote_valid",
    "voter_listed",
]

_MONTHS_OF_A_YEAR = 12


@enum.unique
class BirthdayReading(enum.Enum):
    """From which day a full year of age counts (周岁的起算)."""

    FROM_BIRTHDAY = "生日当日满周岁"
    FROM_NEXT_DAY = "生日次日起满周岁"


@attrs.frozen
class Voter:
    """A person as the list of voters sees one, on election day (选民).

    Attributes:
        birth: day of birth.
        citizen: whether a citizen of the People's Republic (中国公民).
        deprived: whether deprived of political rights by law (依照法律被剥夺政治权利).
        registered: whether registered in the district for an earlier election (经登记确认).
        moved_out: whether moved out of the district since (迁出原选区).
        dead: whether dead (死亡).
        unable: whether mentally ill and unable to use the right (精神病患者不能行使选举权利).
        unable_confirmed: whether the election committee confirmed that (经选举委员会确认).

    Raises:
        FactsError: an inability confirmed that is not there.
    """

    birth: date
    citizen: bool = True
    deprived: bool = False
    registered: bool = True
    moved_out: bool = False
    dead: bool = False
    unable: bool = False
    unable_confirmed: bool = False

    def __attrs_post_init__(self) -> None:
        day("birth", self.birth)
        for field in _YES_OR_NO:
            instance(field, getattr(self, field), bool)
        if self.unable_confirmed and not self.unable:
            raise FactsError("unable_confirmed", self.unable_confirmed, "False for who is able")


_YES_OR_NO = (
    *("citizen", "deprived", "registered", "moved_out", "dead", "unable", "unable_confirmed"),
)

# Age, citizenship, deprivation

_RIGHT = Question(
    "electoral_right",
    Text("有选举权和被选举权", "has the electoral right"),
    Text("没有选举权和被选举权", "does not have the electoral right"),
)
_PRESIDENT = Question(
    "eligible_as_president",
    Text("可以被选为国家主席、副主席", "may be elected President or Vice-President"),
    Text("不得被选为国家主席、副主席", "may not be elected President or Vice-President"),
)
_BIRTHDAY = OpenPoint(
    Text(
        "当日是生日：法律没有规定周岁自生日当日还是次日起算；选举实践自当日起算",
        "the day is the birthday: the texts do not say whether a year of age is full on it or from "
        "the next day; election practice counts it",
    ),
    decides=True,
)


def electoral_right(
    voter: Voter,
    *,
    election_day: date,
    on: date,
    reading: BirthdayReading | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a person has the right to vote and to stand (选举权和被选举权).

    Citizenship, age and deprivation count, on election day, and nothing else: a `Voter` says
    nothing of nationality, sex, property or the other differences that the law sets aside.

    Args:
        voter: the person.
        election_day: the day on which the votes are cast (选举日).
        on: the day whose law applies.
        reading: from which day a full year counts; None leaves the birthday itself open.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: born after election day.
        NotInForceError: no text of the provision is known for the day.

    Law: 宪法 34; 选举法 4.
    Limitations: the national texts name no day for the age; local texts name election day.
    """
    on = day("on", on)
    checked(voter, election_day, reading)
    asked = (
        ("voter", voter),
        ("election_day", election_day),
        ("reading", reading),
        ("profile", profile),
    )
    grounds, points = right_of(voter, election_day, on, reading)
    texts = direct(profile, "age_day", on)
    of_age = all(one.holds for one in grounds if one.measure is Measure.YEARS_OF_AGE)
    grounds += worded(texts, holds=of_age)
    return decide(_RIGHT, on, asked, grounds, points, unread(profile, texts))


def checked(voter: Voter, election_day: date, reading: BirthdayReading | None) -> None:
    """Refuse what is no voter, no day, no reading, or a birth after election day."""
    instance("voter", voter, Voter)
    optional(member, "reading", reading, BirthdayReading)
    if day("election_day", election_day) < voter.birth:
        raise FactsError("election_day", election_day, f"{voter.birth}, the birth, or later")


def right_of(
    voter: Voter, when: date, on: date, reading: BirthdayReading | None
) -> tuple[tuple[Ground, ...], tuple[OpenPoint, ...]]:
    """Return the grounds of the electoral right by the texts known on the day, and its doubt."""
    ages = (electoral.ELECTORAL_AGE, constitution.ELECTORAL_AGE)
    grounds, points = old_enough(voter.birth, when, on, reading, ages)
    right = voter.citizen and not voter.deprived
    if on >= electoral.SINCE:
        grounds += said(on, electoral.ELECTORAL_CITIZENS, holds=voter.citizen)
        grounds += said(on, electoral.NOT_DEPRIVED, holds=not voter.deprived)
    return (*grounds, *said(on, constitution.ELECTORAL_RIGHT, holds=right)), points


def old_enough(
    birth: date,
    when: date,
    on: date,
    reading: BirthdayReading | None,
    ages: tuple[Parameter[int], ...],
) -> tuple[tuple[Ground, ...], tuple[OpenPoint, ...]]:
    """The ages asked for by the texts known on the day; open where it is the very birthday."""
    years, birthday = _age(birth, when)
    if birthday and reading is BirthdayReading.FROM_NEXT_DAY:
        years -= 1
    provisions = known(on, ages)
    grounds = tuple(
        Ground(one.source, years >= one.value, Measure.YEARS_OF_AGE, years, one.value)
        for one in provisions
    )
    turning = birthday and reading is None and any(years == one.value for one in provisions)
    return grounds, (_BIRTHDAY,) if turning else ()


def _age(birth: date, when: date) -> tuple[int, bool]:
    """Full years at the end of the day, and whether the day completes one."""
    years = when.year - birth.year
    turned = months_after(birth, _MONTHS_OF_A_YEAR * years)
    if turned > when:
        return years - 1, False
    return years, years > 0 and turned == when


def eligible_as_president(
    voter: Voter, *, election_day: date, on: date, reading: BirthdayReading | None = None
) -> Ruling:
    """Rule whether a person may be elected President or Vice-President (国家主席、副主席).

    Args:
        voter: the person.
        election_day: the day of the election in the national congress.
        on: the day whose law applies.
        reading: from which day a full year counts; None leaves the birthday itself open.

    Raises:
        FactsError: born after election day.
        NotInForceError: no text of the provision is known for the day.

    Law: 宪法 79 II, 34; 选举法 4.
    """
    on = day("on", on)
    checked(voter, election_day, reading)
    ages = (constitution.PRESIDENT_AGE,)
    old, doubt = old_enough(voter.birth, election_day, on, reading, ages)
    right, _ = right_of(voter, election_day, on, reading)
    asked = (("voter", voter), ("election_day", election_day), ("reading", reading))
    return decide(_PRESIDENT, on, asked, (*old, *right), doubt)


# One voter, one vote

_SINGLE = Question(
    "single_vote_valid",
    Text("没有超过每一选民的投票权", "the voter voted no more often than a voter may"),
    Text("超过每一选民的投票权", "the voter voted more often than a voter may"),
)


def single_vote_valid(own: int, *, on: date) -> Ruling:
    """Rule whether a voter kept to one vote in one election (投票权).

    Args:
        own: ballots the voter cast in his own right, in ballots; those cast for others as
            their proxy are theirs.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 5.
    """
    on = day("on", on)
    own = count("own", own)
    one = electoral.VOTES_OF_A_VOTER.at(on)
    ground = Ground(
        one.source, own <= one.value, Measure.BALLOTS_CAST, own, one.value, Bound.AT_MOST
    )
    return decide(_SINGLE, on, (("own", own),), (ground,))


# The list of voters

_LISTED = Question(
    "voter_listed",
    Text("应当列入本选区选民名单", "belongs on the district's list of voters"),
    Text("不列入本选区选民名单", "does not belong on the district's list of voters"),
)
_REGISTER = Text(
    "选举前予以登记", "to be registered before the election: newly of age, restored or moved in"
)
_LASTING = Text("登记长期有效，不必重新登记", "the registration lasts; none anew is needed")
_STRIKE = Text("从选民名单上除名", "to be struck off the list")
_MOVE = Text("列入新迁入选区的选民名单", "to be listed in the district moved to")
_UNCONFIRMED = Text(
    "未经选举委员会确认，不能不列入名单",
    "nobody is left out before the election committee confirms the inability",
)


def voter_listed(
    voter: Voter, *, election_day: date, on: date, reading: BirthdayReading | None = None
) -> Ruling:
    """Rule whether a person belongs on a district's list of voters (列入选民名单).

    An illness alone takes nobody off the list: the election committee must have confirmed that
    the right cannot be used. The notes say what is to be done on the list.

    Args:
        voter: the person, as things stand on election day.
        election_day: the day of the vote (选举日).
        on: the day whose law applies.
        reading: from which day a full year counts; None leaves the birthday itself open.

    Raises:
        FactsError: born after election day.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 4, 27; 宪法 34.
    Limitations: districts drawn by work unit (选举法 25) decide elsewhere whose list it is.
    """
    on = day("on", on)
    checked(voter, election_day, reading)
    right, points = right_of(voter, election_day, on, reading)
    stays = not (voter.dead or voter.deprived or voter.moved_out)
    grounds = (
        *right,
        *said(on, electoral.REGISTRATION, holds=stays),
        *said(on, electoral.INCAPACITY, holds=not voter.unable_confirmed),
    )
    holds = all(ground.holds for ground in grounds)
    asked = (("voter", voter), ("election_day", election_day), ("reading", reading))
    # While it is open whether the person belongs on the list, nothing is to be done on it.
    able = all(ground.holds for ground in right) and not points
    able = able and not voter.dead and not voter.unable_confirmed
    notes = () if holds and points else _on_the_list(voter, belongs=holds, able=able)
    return decide(_LISTED, on, asked, grounds, points, notes)


def _on_the_list(voter: Voter, *, belongs: bool, able: bool) -> tuple[Text, ...]:
    """What is to be done on the list; `able` is who some list must carry."""
    if belongs:
        step = _LASTING if voter.registered else _REGISTER
        return (step, _UNCONFIRMED) if voter.unable else (step,)
    if voter.registered and (voter.dead or voter.deprived):
        return (_STRIKE,)
    return (_MOVE,) if voter.moved_out and able else ()
