"""How many candidates each may nominate (提名人数上限)."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from npcmodel.checks import count, day, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.facts.people import Contest
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Bound, Ground, Measure, OpenPoint, Question, Ruling, decide
from npcmodel.law.wording import Text
from npcmodel.nominations.facts import (
    OF_DEPUTIES,
    listed,
    persons,
    with_other_texts_refused,
)
from npcmodel.nominations.facts import persons_by as by_nominator
from npcmodel.pairs import Pairs
from npcmodel.params import direct_nominations_1983, electoral_nominations, organic_nominations
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.congress import own_rules
from npcmodel.sitting.places import direct, unread
from npcmodel.sitting.sources import known

__all__ = ["nominations_valid"]

_Nominees = Mapping[Hashable, tuple[Hashable, ...]]
_QUESTION = Question(
    "nominations_valid",
    Text("提名人数不超过应选名额", "nobody nominated more than there are seats"),
    Text("提名人数超过应选名额", "somebody nominated more than there are seats"),
)
_TOGETHER = Text(
    "各政党、各人民团体推荐的人数，分别不超过应选名额而合计超过：是分别计算还是合计，条文没有说明",
    "each party and organisation keeps to the seats, all together exceed them: the text does not "
    "say whether they are counted each or together",
)


def nominations_valid(  # noqa: PLR0913  # the three kinds of nominator
    contest: Contest,
    *,
    seats: int,
    on: date,
    organisations: Mapping[Any, Iterable[Any]] = Pairs(),
    signers: Mapping[Any, Iterable[Any]] = Pairs(),
    presidium: Iterable[Any] = (),
    level: Level | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether each nominator named no more candidates than seats (提名人数上限).

    Each party or organisation counts for itself, with those it recommends jointly; each signer
    counts with the candidates of all joint lists that he or she signed.

    Args:
        contest: what is voted on; officials office by office.
        seats: how many are to be elected in the district, by the unit or for the office.
        on: the day whose law applies.
        organisations: the candidates that each party and organisation recommends, jointly or
            alone; of deputies only.
        signers: the candidates that each voter or deputy joins in nominating.
        presidium: the candidates that the presidium nominates; of officials only.
        level: of officials, the level of the congress that elects; given, the rules of its
            place are asked.
        profile: the place's own provisions, on direct elections and on its congress; None asks
            national law alone.

    Raises:
        FactsError: nobody nominates, a nominator that the contest does not have, a candidate
            named twice by one nominator, no seats, several seats for a chief post, or a contest
            of the forces.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 30 III; 地方组织法 26 III; 县级以下直接选举若干规定 10 I.
    Limitations: how many must sign is asked of `may_initiate`. Officials are those of local
        congresses. Where organisations exceed the seats only together, the answer stays open.
    """
    on = day("on", on)
    with_other_texts_refused(contest)
    seats = count("seats", seats, 1)
    if contest is Contest.CHIEF_POST and seats != 1:
        raise FactsError("seats", seats, "1: a chief post is one seat")
    groups = by_nominator("organisations", organisations)
    people = by_nominator("signers", signers)
    board = persons("presidium", presidium)
    _check(contest, groups, people, board)
    optional(instance, "profile", profile, Profile)
    place = profile if contest is Contest.DEPUTIES_DIRECT else None
    found: tuple[Provision[Text], ...] = ()
    grounds: tuple[Ground, ...] = ()
    if groups:
        texts = direct(place, "organisation_nominees", on)
        national = (electoral_nominations.ORGANISATION_NOMINEES.at(on),)
        grounds, found = _capped(groups, seats, (*national, *texts)), texts
    optional(member, "level", level, Level)
    officials = level is not None and contest not in OF_DEPUTIES
    of_congress = own_rules(profile, "nominees", on, level=level) if officials else ()
    if board:
        of_board = (organic_nominations.PRESIDIUM_NOMINEES.at(on), *of_congress)
        grounds += _capped({Body.PRESIDIUM.value: board}, seats, of_board)
    if people:
        texts = direct(place, "signer_nominees", on)
        grounds += _capped(people, seats, (*known(on, _SIGNERS[contest]), *texts, *of_congress))
        found += texts
    together = {who for named in groups.values() for who in named}
    points: tuple[OpenPoint, ...] = ()
    if len(together) > seats:
        # Where one of them alone exceeds the seats, the ruling is a no and this decides nothing.
        source = electoral_nominations.ORGANISATION_NOMINEES.at(on).source
        points = (OpenPoint(_TOGETHER, source, decides=True),)
    asked: tuple[tuple[str, object], ...] = (
        ("contest", contest),
        ("seats", seats),
        ("organisations", groups),
        ("signers", people),
        ("presidium", board),
        ("level", level),
        ("profile", profile),
    )
    notes = unread(place, found) if contest is Contest.DEPUTIES_DIRECT else ()
    return decide(_QUESTION, on, asked, grounds, points, notes)


_SIGNERS: dict[Contest, tuple[Parameter[Text], ...]] = {
    Contest.DEPUTIES_DIRECT: (
        electoral_nominations.SIGNER_NOMINEES,
        direct_nominations_1983.VOTER_NOMINEES,
    ),
    Contest.DEPUTIES_INDIRECT: (electoral_nominations.SIGNER_NOMINEES,),
    Contest.CHIEF_POST: (organic_nominations.DEPUTY_NOMINEES,),
    Contest.DEPUTY_POST: (organic_nominations.DEPUTY_NOMINEES,),
    Contest.COMMITTEE_MEMBER: (organic_nominations.DEPUTY_NOMINEES,),
}


def _check(
    contest: Contest, groups: _Nominees, people: _Nominees, board: tuple[Hashable, ...]
) -> None:
    if contest in OF_DEPUTIES and board:
        raise FactsError("presidium", board, "nobody: a presidium nominates no deputies")
    if contest not in OF_DEPUTIES and groups:
        raise FactsError(
            "organisations", list(groups), "none: presidium and deputies nominate officials"
        )
    if not (groups or people or board):
        raise FactsError("signers", people, "at least one nominator of any kind")


def _capped(
    nominees: _Nominees, seats: int, texts: Sequence[Provision[Text]]
) -> tuple[Ground, ...]:
    """Return, by each text, a ground for each nominator above the seats.

    Where there is none, one ground says how many the most were that somebody named.
    """
    above = {who: len(named) for who, named in nominees.items() if len(named) > seats}
    most = max(len(named) for named in nominees.values())
    counts: list[tuple[int, tuple[Hashable, ...]]] = [(n, (who,)) for who, n in above.items()]
    return tuple(
        Ground(
            text.source,
            number <= seats,
            Measure.NOMINEES,
            number,
            seats,
            Bound.AT_MOST,
            says=listed(text.value, who),
        )
        for text in texts
        for number, who in counts or [(most, ())]
    )
