"""A ballot (选票): what may be on it, whether it counts, and who may vote for another."""

from __future__ import annotations

import enum
from collections.abc import Hashable, Mapping
from datetime import date
from typing import Any, NamedTuple

import attrs

from npcmodel.checks import count, day, instance, member, name
from npcmodel.errors import FactsError
from npcmodel.facts.people import Contest
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Bound, Ground, Measure, OpenPoint, Question, Ruling, decide
from npcmodel.law.saying import said
from npcmodel.law.wording import Text
from npcmodel.pairs import Pairs
from npcmodel.params import electoral_ballots, military_measures
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.places import direct, unbound, unread
from npcmodel.sitting.sources import known

__all__ = [
    "Applied",
    "Ballot",
    "Mark",
    "Texts",
    "WriteInReading",
    "applied",
    "ballot_valid",
    "choices",
    "proxies_valid",
    "write_in_valid",
]


@enum.unique
class Mark(enum.Enum):
    """What a ballot says of a candidate (选票上的意思)."""

    YES = "赞成"
    NO = "反对"
    ABSTAIN = "弃权"

    # Members are single objects: their identity hashes as well as their name, and faster.
    __hash__ = object.__hash__


@enum.unique
class WriteInReading(enum.Enum):
    """Who may write in another person, where two texts differ (另选他人的两种规定)."""

    INDEPENDENT = "都可以另选他人"
    WITH_A_NO = "表示反对的可以另选他人"


@attrs.frozen(cache_hash=True)
class Ballot:
    """What one ballot says (选票).

    A candidate whom it does not mention gets an abstention, as one marked so does. A ballot
    that chooses more persons than there are seats is a fact too: it counts as void.

    Attributes:
        marks: what it says of the candidates it mentions.
        write_ins: persons written in who are no candidates (另选他人).

    Raises:
        FactsError: a person written in twice, or written in and marked as a candidate.
    """

    marks: Mapping[Any, Mark] = Pairs()
    write_ins: tuple[Hashable, ...] = ()

    def __attrs_post_init__(self) -> None:
        marks = Pairs[Hashable, object].of("marks", self.marks)
        kept = ((name("marks", who), member(f"marks[{who!r}]", marks[who], Mark)) for who in marks)
        object.__setattr__(self, "marks", Pairs(kept))
        if not isinstance(self.write_ins, tuple | list):
            raise FactsError("write_ins", self.write_ins, "a tuple of names")
        object.__setattr__(self, "write_ins", tuple(name("write_ins", w) for w in self.write_ins))
        if len(set(self.write_ins)) != len(self.write_ins):
            raise FactsError("write_ins", self.write_ins, "each person written in once")
        both = [who for who in self.write_ins if who in self.marks]
        if both:
            raise FactsError("write_ins", both, "persons who are not marked as candidates")

    @property
    def chosen(self) -> int:
        """How many persons it chooses (所选的人数): yes marks and persons written in."""
        return list(self.marks.values()).count(Mark.YES) + len(self.write_ins)

    @property
    def objects(self) -> bool:
        """Whether it votes against a candidate."""
        return Mark.NO in self.marks.values()

    @property
    def blank(self) -> bool:
        """Whether it votes neither for nor against anybody, and writes nobody in (空白票)."""
        return not (self.chosen or self.objects)


# Which texts speak of the ballots of a contest


class Texts(NamedTuple):
    """The texts on the ballots of a contest.

    Attributes:
        marks: what may be marked.
        choices: how many persons may be chosen; None where no statute says so.
    """

    marks: tuple[Parameter[Text], ...]
    choices: Parameter[Text] | None


# The Deputies Law speaks of deputies who vote in their congress: neither of voters nor of the
# delegates of a servicemen's congress.
_SERVICE = Texts((electoral_ballots.SERVICE_MARKS,), electoral_ballots.SERVICE_CHOICES_WITHIN_SEATS)
_OFFICIALS = Texts((electoral_ballots.OFFICIALS_MARKS, electoral_ballots.MARKS_OF_DEPUTIES), None)
_TEXTS: dict[Contest, Texts] = {
    Contest.DEPUTIES_DIRECT: Texts(
        (electoral_ballots.DEPUTIES_MARKS,), electoral_ballots.CHOICES_WITHIN_SEATS
    ),
    Contest.DEPUTIES_INDIRECT: Texts(
        (electoral_ballots.DEPUTIES_MARKS, electoral_ballots.MARKS_OF_DEPUTIES),
        electoral_ballots.CHOICES_WITHIN_SEATS,
    ),
    Contest.CHIEF_POST: _OFFICIALS,
    Contest.DEPUTY_POST: _OFFICIALS,
    Contest.COMMITTEE_MEMBER: _OFFICIALS,
    Contest.SERVICE_DEPUTIES_DIRECT: _SERVICE,
    Contest.SERVICE_DEPUTIES_INDIRECT: _SERVICE,
}


def _texts(contest: Contest) -> Texts:
    """The texts of a contest; the law of villages says nothing of what a ballot may mark."""
    if member("contest", contest, Contest) not in _TEXTS:
        raise FactsError("contest", contest, "a contest whose ballots a national text speaks of")
    return _TEXTS[contest]


class Applied(NamedTuple):
    """The texts on marks that apply on a day, with what was chosen where they differ.

    Attributes:
        free: those that let any elector write in another person.
        bound: those that let only who votes against do so.
        reading: which of the two applies; None where they differ and none was chosen.
    """

    free: tuple[Provision[Text], ...]
    bound: tuple[Provision[Text], ...]
    reading: WriteInReading | None

    @property
    def governing(self) -> tuple[Provision[Text], ...]:
        """The texts of the reading that applies; all where it is left open."""
        if self.reading is WriteInReading.INDEPENDENT:
            return self.free
        return self.bound if self.reading else (*self.free, *self.bound)


def applied(contest: Contest, reading: WriteInReading | None, on: date) -> Applied:
    """Return the texts that apply to the marks on the ballots of a contest on the day."""
    marks = known(on, _texts(contest).marks)
    bound = tuple(text for text in marks if text.value == electoral_ballots.WITH_A_NO)
    free = tuple(text for text in marks if text not in bound)
    if reading is not None:
        member("reading", reading, WriteInReading)
    if bound:
        return Applied(free, bound, reading)
    if reading is WriteInReading.WITH_A_NO:
        expected = "None or INDEPENDENT: no text of the day asks for a vote against"
        raise FactsError("reading", reading, expected)
    return Applied(free, (), WriteInReading.INDEPENDENT)


def choices(contest: Contest, on: date) -> Provision[Text] | None:
    """Return how many persons a ballot may choose on the day; None where no statute says so."""
    texts = _texts(contest)
    return None if texts.choices is None else texts.choices.at(on)


# Does the ballot count?

_BALLOT = Question(
    "ballot_valid",
    Text("选票有效", "the ballot counts"),
    Text("选票作废", "the ballot is void"),
)
_NO_STATUTE = Text(
    "选举国家机关领导人员的，法律没有规定选票所选的人数多于应选人数时是否作废，须看选举办法或者地方规定",
    "of officials no statute says whether a ballot that chooses more persons than seats is void; "
    "the election measures or a local text may",
)
_MEASURES = Text(
    "选票所选的人数没有多于应选人数；作废的情形由选举办法规定",
    "no more persons are chosen than there are seats; the election measures say what else voids it",
)
OFFICIALS_VOID = OpenPoint(_NO_STATUTE)
"""The doubt on ballots for officials that choose too many persons."""


def ballot_valid(chosen: int, *, seats: int, contest: Contest, on: date) -> Ruling:
    """Rule whether a ballot counts, by how many persons it chooses (选票有效).

    Persons chosen are the candidates voted for and the persons written in; votes against and
    abstentions are no choice. Fewer than the seats count, and so does a blank ballot.

    Args:
        chosen: 所选的人数, in persons.
        seats: how many are to be elected.
        contest: what is voted on.
        on: the day whose law applies.

    Raises:
        FactsError: a number that is no count, or no contest.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 44 II; 解放军选举办法 28 II.
    Limitations: of officials no statute speaks; a ballot that chooses too many is left open.
        Ballots that cannot be read, or are not the official ones, are for the election measures.
    """
    on = day("on", on)
    chosen = count("chosen", chosen)
    seats = count("seats", seats, 1)
    text = choices(contest, on)
    asked = (("chosen", chosen), ("seats", seats), ("contest", contest))
    within = chosen <= seats
    if text is None and not within:
        return decide(_BALLOT, on, asked, (), (attrs.evolve(OFFICIALS_VOID, decides=True),))
    source, notes = (text.source, ()) if text else (None, (_MEASURES,))
    ground = Ground(source, within, Measure.CHOICES, chosen, seats, Bound.AT_MOST)
    return decide(_BALLOT, on, asked, (ground,), (), notes)


# May it write in another person?

_WRITE_IN = Question(
    "write_in_valid",
    Text("可以另选他人", "another person may be written in"),
    Text("不可以另选他人", "nobody may be written in"),
)
TEXTS_DIFFER = Text(
    "没有投反对票而另选他人的：选举法、地方组织法允许另选，代表法只允许表示反对的另选，两种规定不一致",
    "who writes in another without a vote against: the Electoral and the Organic Law let anyone do "
    "so, the Deputies Law only who votes against",
)


def write_in_valid(
    ballot: Ballot, *, contest: Contest, on: date, reading: WriteInReading | None = None
) -> Ruling:
    """Rule whether a ballot may write in the persons it writes in (另选他人).

    One vote against is enough for all of them: the text does not ask for one each.

    Args:
        ballot: a ballot that writes somebody in.
        contest: what is voted on: whether voters or deputies vote hangs on it.
        on: the day whose law applies.
        reading: which text is followed where they differ; None leaves it open.

    Raises:
        FactsError: nobody is written in, or a reading that no text of the day has.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 41; 解放军选举办法 26; 地方组织法 28; 代表法 17 VI (2015: 11 VI).
    Limitations: who may be elected is not asked, and officials are those of local congresses.
    """
    on = day("on", on)
    instance("ballot", ballot, Ballot)
    if not ballot.write_ins:
        raise FactsError("ballot.write_ins", (), "a person written in")
    texts = applied(contest, reading, on)
    asked = (("ballot", ballot), ("contest", contest), ("reading", reading))
    points: tuple[OpenPoint, ...] = ()
    grounds: tuple[Ground, ...] = ()
    for text in texts.governing:
        holds = text not in texts.bound or ballot.objects
        if not holds and texts.reading is None:
            points += (OpenPoint(TEXTS_DIFFER, text.source, decides=True),)
        else:
            grounds += (Ground(text.source, holds, says=text.value),)
    return decide(_WRITE_IN, on, asked, grounds, points)


# Voting for another

_PROXIES = Question(
    "proxies_valid",
    Text("可以代为投票", "the voter may vote for the others"),
    Text("不可以代为投票", "the voter may not vote for all of them"),
)


def proxies_valid(  # noqa: PLR0913  # the conditions of the text, and whose text
    proxies: int,
    *,
    away: bool,
    consented: bool,
    in_writing: bool,
    on: date,
    forces: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a voter may vote for those who asked for it (委托投票).

    Who votes through another takes part in the vote, and counts among those participating.

    Args:
        proxies: how many voters this one votes for, in persons.
        away: whether all of them are away during the election (外出).
        consented: whether the election committee (in the forces, that or the servicemen's
            committee) consented to all of them.
        in_writing: whether all of them asked in writing.
        on: the day whose law applies.
        forces: whether the armed forces vote.
        profile: the place's own provisions; None asks national law alone. None for the armed
            forces, whom no place's text binds.

    Raises:
        FactsError: a number that is no count, an answer that is neither True nor False, or a
            profile of the armed forces.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 42; 解放军选举办法 25.
    Limitations: direct elections alone know proxies. Who is asked must be a voter and votes as
        the absent one wishes: neither is asked, nor whether that voter is of the same district, as
        some local texts ask. Where a local text allows another reason than absence, or another
        form than writing, and the statute does not, the answer stays open.
    """
    on = day("on", on)
    proxies = count("proxies", proxies)
    law = military_measures if instance("forces", forces, bool) else electoral_ballots
    if forces:
        unbound(profile)
    conditions = (
        (law.PROXY_AWAY, instance("away", away, bool), "proxy_reasons"),
        (law.PROXY_CONSENT, instance("consented", consented, bool), None),
        (law.PROXY_IN_WRITING, instance("in_writing", in_writing, bool), "proxy_form"),
    )
    places = direct(profile, "proxies", on)
    by = Measure.PROXIES
    grounds: tuple[Ground, ...] = tuple(
        Ground(most.source, proxies <= most.value, by, proxies, most.value, Bound.AT_MOST)
        for most in (law.PROXIES.at(on), *places)
    )
    points: tuple[OpenPoint, ...] = ()
    for parameter, met, field in conditions if proxies else ():
        wider = direct(profile, field, on) if field and not met else ()
        points += tuple(OpenPoint(_wider(one.value), one.source, decides=True) for one in wider)
        if not wider:
            grounds += said(on, parameter, holds=met)
    asked = (
        ("proxies", proxies),
        ("away", away),
        ("consented", consented),
        ("in_writing", in_writing),
        ("forces", forces),
        ("profile", profile),
    )
    notes = () if forces else unread(profile, places)
    return decide(_PROXIES, on, asked, grounds, points, notes)


def _wider(local: Text) -> Text:
    return Text(
        f"地方规定{local.zh}，全国性法律没有写明",
        f"by a local text {local.en}; the national text does not say so",
    )
