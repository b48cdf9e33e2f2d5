"""Whether a primary is held, how many stand after it, and who (预选)."""

from __future__ import annotations

import enum
from collections.abc import Hashable, Mapping
from datetime import date
from typing import Any

import attrs

from npcmodel.checks import count, day, instance, member, optional
from npcmodel.errors import FactsError, OutOfRangeError
from npcmodel.exact.ranking import cut
from npcmodel.facts.levels import Level
from npcmodel.facts.people import Contest
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Bound, Ground, Measure, OpenPoint, Result, reasons
from npcmodel.law.saying import said, worded
from npcmodel.law.wording import Lang, Text, language, term
from npcmodel.nominations.facts import votes_by
from npcmodel.params import electoral_nominations as electoral
from npcmodel.params import military_measures as military
from npcmodel.params import organic_nominations as organic
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.candidates import Margin, candidate_margin
from npcmodel.sitting.congress import own_rules

__all__ = ["PrimaryNeed", "PrimaryResult", "PrimaryStep", "primary", "primary_needed"]


@enum.unique
class PrimaryStep(enum.Enum):
    """What follows nomination (提名后的步骤)."""

    VOTE = "直接投票"
    DISCUSS = "讨论、协商"
    PRIMARY = "预选"
    SETTLED = "确定正式名单"
    NO_RULE = "法无明文"


_DIRECT = (Contest.DEPUTIES_DIRECT, Contest.SERVICE_DEPUTIES_DIRECT)
_INDIRECT = (Contest.DEPUTIES_INDIRECT, Contest.SERVICE_DEPUTIES_INDIRECT)
_BY_VOTES: dict[Contest, Parameter[Text]] = {
    Contest.DEPUTIES_DIRECT: electoral.DIRECT_PRIMARY,
    Contest.DEPUTIES_INDIRECT: electoral.INDIRECT_PRIMARY,
    Contest.SERVICE_DEPUTIES_DIRECT: military.DIRECT_PRIMARY,
    Contest.SERVICE_DEPUTIES_INDIRECT: military.INDIRECT_PRIMARY,
    Contest.CHIEF_POST: organic.PRIMARY,
    Contest.DEPUTY_POST: organic.PRIMARY,
    Contest.COMMITTEE_MEMBER: organic.PRIMARY,
}
_TOO_FEW = Text(
    "提名人数少于应有的候选人数时如何处理，条文没有规定",
    "the text does not say what follows where fewer are nominated than must stand",
)
_NO_CONSENSUS_WITHIN = Text(
    "未超过最高差额比例而不能形成较为一致意见的，条文没有规定预选",
    "within the largest surplus no primary is provided where no near consensus is reached",
)
_PLACES_UNSAID = Text(
    "预选后正式代表候选人的人数，在法定差额比例内未予具体规定",
    "how many stand after the primary, within the statutory surplus, the text does not fix",
)
_CHIEF_EQUAL = Text(
    "正职等额选举以只提名一人为限；规定不设差额而提名多人的，条文没有规定如何处理",
    "a chief post goes without surplus where a single one is nominated; the text does not say "
    "what follows where measures fix no surplus and several are nominated",
)
_TIED = Text(
    "预选中最后一个名额得票相等的，如何确定，条文没有规定",
    "the text does not say how a tie for the last place in a primary is broken",
)


_BY_OPINION = Text(
    "地方规定根据较多数代表的意见确定正式候选人名单，与法律规定的预选不一致；按法律判断",
    "the local text makes the formal list by the opinion of most deputies, against the primary of "
    "the statute, which was applied",
)


@attrs.frozen
class PrimaryNeed(Result):
    """What follows nomination, and how many stand after a primary (是否预选).

    Attributes:
        contest: what is voted on.
        step: what follows.
        places: how many stand on the formal list after a primary, in persons; None where no
            primary is held, or where nothing fixes the number.
        grounds: the number of nominees held against the provision, and what then follows.
        open: what the texts leave in doubt.
    """

    contest: Contest
    step: PrimaryStep
    places: int | None
    grounds: tuple[Ground, ...]
    open: tuple[OpenPoint, ...] = ()

    def explain(self, lang: Lang = "zh") -> str:
        """Return the step, the places and the provisions, a line each."""
        zh = language(lang) == "zh"
        head = ("：" if zh else ": ").join([term(self.contest, lang), term(self.step, lang)])
        if self.places is not None:
            head += f"，正式候选人{self.places}人" if zh else f", formal candidates: {self.places}"
        return "\n".join([head, *reasons(lang, self.grounds, self.open)])


@attrs.frozen
class PrimaryResult(Result):
    """Who stands after a primary, and between whom the votes leave it open (预选结果).

    `len(selected) + contested` is always the number of places.

    Attributes:
        selected: those who stand, by votes; equals in the order given, which decides nothing.
        tied: those with equal votes at the last place, none of them selected.
        contested: how many places the tied compete for.
        grounds: the provision that the order of votes decides.
        open: that no text breaks the tie, where there is one.
    """

    selected: tuple[Hashable, ...]
    tied: tuple[Hashable, ...]
    contested: int
    grounds: tuple[Ground, ...]
    open: tuple[OpenPoint, ...] = ()

    def explain(self, lang: Lang = "zh") -> str:
        """Return the names, a tie if there is one, and the provision, a line each."""
        zh = language(lang) == "zh"
        join = "、" if zh else ", "
        lines = ["入选：" if zh else "selected: "]
        lines[0] += join.join(map(str, self.selected)) or ("无" if zh else "nobody")
        if self.tied:
            tied = join.join(map(str, self.tied))
            lines.append(
                f"票数相等：{tied}，尚余{self.contested}名"
                if zh
                else f"tied: {tied}; places left: {self.contested}"
            )
        return "\n".join([*lines, *reasons(lang, self.grounds, self.open)])


def primary_needed(  # noqa: PLR0913  # which contest, how many, what was fixed
    contest: Contest,
    *,
    seats: int,
    nominees: int,
    on: date,
    surplus: int | None = None,
    agreed: bool | None = None,
    level: Level | None = None,
    profile: Profile | None = None,
) -> PrimaryNeed:
    """Return whether a primary is held, and how many stand after it (预选).

    Deputies: the statute's largest surplus decides; in direct elections voters first discuss.
    Officials: the surplus that the body's own election measures fix decides. A servicemen's
    congress fixes its surplus itself.

    Args:
        contest: what is voted on; officials office by office.
        seats: how many are to be elected; 1 for a chief post.
        nominees: how many were lawfully nominated, in persons.
        on: the day whose law applies.
        surplus: how many more candidates than seats the election measures fix, in persons; to
            be given for officials, unless one alone is nominated for a chief post, and for
            deputies of an indirect election above the largest surplus, or where its interval
            holds no whole number; direct elections may leave it out.
        agreed: whether voters came to near consensus (较为一致意见); None before they discussed,
            and in every contest but direct elections.
        level: the level of the congress that elects; given, its place's rules are asked.
        profile: the place's own provisions on its congress; None asks national law alone.

    Raises:
        FactsError: no seats, several seats for a chief post, consensus told of another than
            a direct election, or no surplus where the answer needs it.
        OutOfRangeError: a surplus that the statute does not admit.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 31, 32; 地方组织法 27 I; 解放军选举办法 19, 20.
    Limitations: by-elections, where candidates may equal the seats, and another election are
        not asked here, nor are local rules on direct elections. In an indirect election whose
        interval holds no whole number, more nominees than the election measures fix are taken to
        need a primary.
    """
    on = day("on", on)
    _held(contest)
    nominees = count("nominees", nominees)
    if agreed is not None:
        instance("agreed", agreed, bool)
        if contest not in _DIRECT:
            raise FactsError("agreed", agreed, "None: only voters in direct elections discuss")
    optional(member, "level", level, Level)
    optional(instance, "profile", profile, Profile)
    margin = candidate_margin(contest, seats=seats, on=on)
    total = None if surplus is None else _total(margin, surplus)
    if contest in _DIRECT:
        return _direct(margin, nominees, total, agreed, on)
    if contest in _INDIRECT:
        need = _indirect(margin, nominees, total, on)
    else:
        need = _officials(margin, nominees, total, on)
    return need if level is None else _in_congress(need, level, profile, on)


def _in_congress(need: PrimaryNeed, level: Level, profile: Profile | None, on: date) -> PrimaryNeed:
    """Add what the rules of a place say where a primary is held; a conflict is named."""
    deputies = need.contest is Contest.DEPUTIES_INDIRECT
    if need.step is not PrimaryStep.PRIMARY or need.contest is Contest.SERVICE_DEPUTIES_INDIRECT:
        return need
    texts = own_rules(profile, "deputy_primary" if deputies else "primary", on, level=level)
    other = () if deputies else own_rules(profile, "formal_list", on, level=level)
    points = tuple(OpenPoint(_BY_OPINION, one.source) for one in other)
    return attrs.evolve(need, grounds=(*need.grounds, *worded(texts)), open=(*need.open, *points))


def _held(contest: Contest) -> None:
    if member("contest", contest, Contest) not in _BY_VOTES:
        raise FactsError("contest", contest, "a contest for which a text provides primaries")


def _total(margin: Margin, surplus: int) -> int:
    """Return seats and surplus together, which the statute must admit."""
    total = margin.seats + count("surplus", surplus)
    grounds = margin.weigh(total)
    if all(ground.holds for ground in grounds):
        return total
    least = margin.floor if margin.least is None else margin.least
    numbers = f"at least {least - margin.seats}"
    if margin.most is not None:
        numbers += f" and at most {margin.most - margin.seats}"
    raise OutOfRangeError("surplus", surplus, f"{numbers} ({grounds[0].citation})")


def _needed(total: int | None) -> int:
    if total is None:
        raise FactsError("surplus", None, "the surplus of the election measures, in persons")
    return total


def _weighed(margin: Margin, nominees: int) -> tuple[Ground, ...]:
    """Return the nominees held against the statute's own margin."""
    return tuple(
        attrs.evolve(ground, measure=Measure.NOMINEES) for ground in margin.weigh(nominees)
    )


def _too_few(
    margin: Margin, grounds: tuple[Ground, ...], points: tuple[OpenPoint, ...] = ()
) -> PrimaryNeed:
    short = OpenPoint(_TOO_FEW, grounds[0].citation, decides=True)
    return PrimaryNeed(margin.contest, PrimaryStep.NO_RULE, None, grounds, (*points, short))


def _direct(
    margin: Margin,
    nominees: int,
    total: int | None,
    agreed: bool | None,  # noqa: FBT001
    on: date,
) -> PrimaryNeed:
    law = electoral if margin.contest is Contest.DEPUTIES_DIRECT else military
    counted = _weighed(margin, nominees)
    least, most = counted  # a third to once the seats always holds a whole number
    if not least.holds:
        return _too_few(margin, counted)
    if most.holds:
        grounds = counted + said(on, law.DIRECT_DISCUSSION)
        if agreed is False:
            doubt = OpenPoint(_NO_CONSENSUS_WITHIN, grounds[-1].citation, decides=True)
            return PrimaryNeed(margin.contest, PrimaryStep.NO_RULE, None, grounds, (doubt,))
        step = PrimaryStep.SETTLED if agreed else PrimaryStep.DISCUSS
        return PrimaryNeed(margin.contest, step, None, grounds)
    grounds = counted + said(on, law.DIRECT_ABOVE_MOST)
    if agreed is not False:
        step = PrimaryStep.SETTLED if agreed else PrimaryStep.DISCUSS
        return PrimaryNeed(margin.contest, step, None, grounds)
    grounds += said(on, law.DIRECT_PRIMARY)
    points = () if total is not None else (OpenPoint(_PLACES_UNSAID, grounds[-1].citation),)
    return PrimaryNeed(margin.contest, PrimaryStep.PRIMARY, total, grounds, points)


def _indirect(margin: Margin, nominees: int, total: int | None, on: date) -> PrimaryNeed:
    law = electoral if margin.contest is Contest.DEPUTIES_INDIRECT else military
    grounds = _weighed(margin, nominees)
    if not grounds[0].holds:
        return _too_few(margin, grounds, margin.open)
    # Where the interval holds no whole number, the measures alone can say how many are too many.
    most = _needed(total) if margin.most is None else margin.most
    if nominees <= most:
        grounds += said(on, law.INDIRECT_VOTE)
        return PrimaryNeed(margin.contest, PrimaryStep.VOTE, None, grounds, margin.open)
    places = _needed(total)
    grounds += said(on, law.INDIRECT_PRIMARY)
    return PrimaryNeed(margin.contest, PrimaryStep.PRIMARY, places, grounds, margin.open)


def _officials(margin: Margin, nominees: int, total: int | None, on: date) -> PrimaryNeed:
    contest = margin.contest
    if contest is Contest.CHIEF_POST and nominees == margin.seats:
        return PrimaryNeed(contest, PrimaryStep.VOTE, None, said(on, organic.CHIEF_ALONE))
    places = _needed(total)
    if nominees < places:
        return _too_few(margin, (_specific(organic.VOTE, nominees, places, on),), margin.open)
    if nominees == places:
        held = _specific(organic.VOTE, nominees, places, on)
        return PrimaryNeed(contest, PrimaryStep.VOTE, None, (held,), margin.open)
    if places == margin.seats:
        # Only a chief post admits a surplus of nobody, and only for a single nominee.
        alone = said(on, organic.CHIEF_ALONE, holds=False)
        doubt = OpenPoint(_CHIEF_EQUAL, alone[0].citation, decides=True)
        return PrimaryNeed(contest, PrimaryStep.NO_RULE, None, alone, (doubt,))
    above = _specific(organic.PRIMARY, nominees, places, on, Bound.AT_MOST)
    return PrimaryNeed(contest, PrimaryStep.PRIMARY, places, (above,), margin.open)


def _specific(
    text: Parameter[Text], nominees: int, places: int, on: date, bound: Bound = Bound.AT_LEAST
) -> Ground:
    """Return the nominees held against the number that the election measures fix."""
    held = nominees >= places if bound is Bound.AT_LEAST else nominees <= places
    said_by = text.at(on)
    return Ground(
        said_by.source, held, Measure.NOMINEES, nominees, places, bound, says=said_by.value
    )


def primary(votes: Mapping[Any, int], *, places: int, contest: Contest, on: date) -> PrimaryResult:
    """Return who stands after a primary, in the order of votes (预选结果).

    Args:
        votes: the votes of everybody who stood in the primary, in votes.
        places: how many stand on the formal list, in persons; fewer than stood in the primary.
        contest: what is voted on.
        on: the day whose law applies.

    Raises:
        FactsError: votes that are no whole numbers, no place, or as many places as nominees
            or more.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 32; 地方组织法 27 I; 解放军选举办法 20.
    Limitations: national law asks of a primary neither a turnout nor a majority; local texts
        may. A tie for the last place no text breaks: it is handed back. Whether a primary was
        needed, and so many places are lawful, is asked of `primary_needed`; what a place asks of
        its turnout, of `npcmodel.elections.primary_turnout_valid`.
    """
    on = day("on", on)
    _held(contest)
    counted = votes_by("votes", votes)
    places = count("places", places, 1)
    if places >= len(counted):
        raise FactsError("places", places, f"fewer than the {len(counted)} in the primary")
    grounds = said(on, _BY_VOTES[contest])
    found = cut(counted, places)
    points = (OpenPoint(_TIED, grounds[0].citation, decides=True),) if found.tied else ()
    return PrimaryResult(found.chosen, found.tied, found.contested, grounds, points)
