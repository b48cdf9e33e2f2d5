"""Strategies for local rules on appointments, for nominees and for what the rules answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.appointments import endings, local, nominees, votes
from npcmodel.facts.bodies import Body
from npcmodel.facts.oaths import OathOrganiser
from npcmodel.facts.offices import Office
from npcmodel.facts.organs import OrganKind
from npcmodel.profiles import BEIJING, CHONGQING, GUANGDONG, SHENZHEN, ZHEJIANG
from npcmodel.profiles.appointing import (
    JUDGES,
    PROCURATORS,
    SUPERVISORS,
    ActingRule,
    AppointedPost,
    AppointmentForm,
    Balloted,
    DeputyNominators,
    EarlyAct,
    LawTest,
    LocalPost,
    Merging,
    OfficeChange,
    OneByOne,
    PassValidity,
    PersonnelStep,
    Precedence,
    ProcedureStep,
    Renomination,
    RouteStep,
    Speech,
    VoteForm,
    Voting,
)
from npcmodel.profiles.profile import Profile
from npcmodel.testing.dates import days
from npcmodel.testing.making import built

__all__ = [
    "APPOINTING_FIELDS",
    "acting_rules",
    "appointed_posts",
    "appointment_forms",
    "appointment_numbers",
    "appointment_orders",
    "appointment_procedures",
    "appointment_times",
    "ballotings",
    "consequences",
    "deputy_nominators",
    "earlier_proposals",
    "earlier_tests",
    "early_acts",
    "law_test_histories",
    "law_tests",
    "local_posts",
    "mergings",
    "office_afters",
    "office_changes",
    "one_by_ones",
    "pass_validities",
    "personnel_acts",
    "personnel_steps",
    "precedences",
    "procedure_steps",
    "proposal_histories",
    "removal_movers",
    "removal_routes",
    "renominations",
    "route_steps",
    "speeches",
    "vote_forms",
    "votings",
]

E = TypeVar("E", bound=Enum)
_POSTS: tuple[AppointedPost, ...] = (
    Office.DEPUTY_HEAD_OF_GOVERNMENT,
    Office.OTHER_GOVERNMENT_MEMBER,
    Office.REGIONAL_COURT_PRESIDENT,
    Office.BRANCH_PROCURATOR_GENERAL,
    *SUPERVISORS,
    *JUDGES,
    *PROCURATORS,
    *LocalPost,
)


def appointed_posts() -> SearchStrategy[AppointedPost]:
    """Return posts that standing committees fill (任命的职务)."""
    return st.sampled_from(_POSTS)


def local_posts() -> SearchStrategy[LocalPost]:
    """Return posts that local texts add (地方所列职务)."""
    return st.sampled_from(LocalPost)


def appointment_forms() -> SearchStrategy[AppointmentForm]:
    """Return forms of appointment (任命的形式)."""
    return st.sampled_from(AppointmentForm)


def pass_validities() -> SearchStrategy[PassValidity]:
    """Return how long a pass counts (考试成绩的有效期)."""
    return st.sampled_from(PassValidity)


def vote_forms() -> SearchStrategy[VoteForm]:
    """Return forms of a vote on persons (人事任免的表决方式)."""
    return st.sampled_from(VoteForm)


def mergings() -> SearchStrategy[Merging]:
    """Return when votes may be merged (合并表决的条件)."""
    return st.sampled_from(Merging)


def procedure_steps() -> SearchStrategy[ProcedureStep]:
    """Return steps of special procedures (程序步骤)."""
    return st.sampled_from(ProcedureStep)


def personnel_steps() -> SearchStrategy[PersonnelStep]:
    """Return acts of which one may come before another (人事行为)."""
    return st.sampled_from(PersonnelStep)


def early_acts() -> SearchStrategy[EarlyAct]:
    """Return what waits for the decision (任免前不得实施的行为)."""
    return st.sampled_from(EarlyAct)


def office_changes() -> SearchStrategy[OfficeChange]:
    """Return what happens to holders and organs (职务、机构的变化)."""
    return st.sampled_from(OfficeChange)


def route_steps() -> SearchStrategy[RouteStep]:
    """Return steps of a motion to remove (撤职案的处理步骤)."""
    return st.sampled_from(RouteStep)


def personnel_acts() -> SearchStrategy[votes.PersonnelAct]:
    """Return what a committee decides on a person (人事事项)."""
    return st.sampled_from(votes.PersonnelAct)


def appointment_times() -> SearchStrategy[local.AppointmentTime]:
    """Return what local texts set times for (任免的期限)."""
    return st.sampled_from(local.AppointmentTime)


def appointment_numbers() -> SearchStrategy[local.AppointmentNumber]:
    """Return what local texts set numbers for (任免的数目)."""
    return st.sampled_from(local.AppointmentNumber)


def appointment_procedures() -> SearchStrategy[local.AppointmentProcedure]:
    """Return where a motion leaves its usual course (任免案的特别程序)."""
    return st.sampled_from(local.AppointmentProcedure)


def appointment_orders() -> SearchStrategy[local.AppointmentOrder]:
    """Return of which acts local texts say which comes first (人事行为的先后)."""
    return st.sampled_from(local.AppointmentOrder)


def consequences() -> SearchStrategy[endings.Consequence]:
    """Return what becomes of a holder (职务的后果)."""
    return st.sampled_from(endings.Consequence)


def removal_movers() -> SearchStrategy[endings.RemovalMover]:
    """Return who moves a removal (撤职案的提出者)."""
    return st.sampled_from(endings.RemovalMover)


def _some(kind: type[E]) -> SearchStrategy[tuple[E, ...]]:
    """Some members of an enumeration, in its order."""
    chosen = st.sets(st.sampled_from(list(kind)), min_size=1)
    return chosen.map(lambda found: tuple(one for one in kind if one in found))


def _some_posts() -> SearchStrategy[tuple[AppointedPost, ...]]:
    return st.lists(appointed_posts(), min_size=1, max_size=6, unique=True).map(tuple)


def law_tests() -> SearchStrategy[LawTest]:
    """Return tests of law before an appointment (任前法律知识考试)."""
    return st.builds(
        LawTest,
        st.booleans(),
        st.none() | _some_posts(),
        _some(AppointmentForm),
        st.none() | st.integers(0, 2),
        pass_validities(),
    )


def renominations() -> SearchStrategy[Renomination]:
    """Return when one may be proposed again (再次提请)."""
    return st.builds(Renomination, st.integers(1, 3), st.booleans(), st.none() | st.integers(1, 12))


def speeches() -> SearchStrategy[Speech]:
    """Return rules on the speech before the vote (拟任职发言)."""
    return st.builds(Speech, st.booleans(), st.none() | _some_posts(), st.booleans(), st.booleans())


def votings() -> SearchStrategy[Voting]:
    """Return how a vote on persons is taken (表决方式)."""
    return st.builds(Voting, vote_forms(), st.booleans())


def ballotings() -> SearchStrategy[Balloted]:
    """Return whose appointment takes a secret ballot (须无记名投票的任命)."""
    return st.builds(Balloted, _some_posts(), st.booleans())


def one_by_ones() -> SearchStrategy[OneByOne]:
    """Return whether persons are voted on one by one (逐人表决)."""
    return st.builds(OneByOne, mergings(), st.just(()) | _some_posts(), st.booleans())


def acting_rules() -> SearchStrategy[ActingRule]:
    """Return who is picked to act for the holder of a post of the congress (代理职务)."""
    pool = st.lists(
        st.sampled_from(
            [Office.COMMITTEE_CHAIR, Office.COMMITTEE_VICE_CHAIR, Office.COMMITTEE_MEMBER]
        ),
        min_size=1,
        unique=True,
    )
    return st.builds(
        ActingRule,
        pool.map(tuple),
        st.none() | st.just(Body.COUNCIL_OF_CHAIRPERSONS),
        st.booleans(),
        st.booleans(),
        st.integers(1, 2),
    )


def deputy_nominators() -> SearchStrategy[DeputyNominators]:
    """Return who nominates deputy heads of government between sessions (政府副职的提名)."""
    return st.builds(
        DeputyNominators,
        st.just(Office.HEAD_OF_GOVERNMENT),
        st.none() | st.just(Body.COUNCIL_OF_CHAIRPERSONS),
    )


def precedences() -> SearchStrategy[Precedence]:
    """Return which act comes before which (先后次序)."""

    def build(draw: DrawFn) -> Precedence:
        acts = draw(st.permutations(list(PersonnelStep)))
        first, then = draw(st.integers(1, 2)), draw(st.integers(1, 2))
        return Precedence(
            tuple(acts[:first]),
            tuple(acts[first : first + then]),
            draw(st.booleans()),
            draw(st.booleans()),
        )

    return built(build)


APPOINTING_FIELDS: Mapping[str, SearchStrategy[Any]] = {
    "law_test": law_tests(),
    "speech": speeches(),
    "renomination": renominations(),
    **dict.fromkeys(("vote", "removal_vote", "resignation_vote"), votings()),
    "balloted": ballotings(),
    **dict.fromkeys(("one_by_one", "removal_one_by_one", "resignation_one_by_one"), one_by_ones()),
    "deputy_heads": deputy_nominators(),
    **dict.fromkeys(
        ("acting_chair", "acting_secretary_general", "acting_special_chair"), acting_rules()
    ),
    "oath": _some(OathOrganiser),
    **dict.fromkeys(("postponement", "withdrawal", "renomination_steps"), _some(ProcedureStep)),
    **dict.fromkeys(
        (
            "same_person_order",
            "same_post_order",
            "acting_order",
            "departure_order",
            "expulsion_order",
            "sanction_order",
            "recall_order",
        ),
        precedences(),
    ),
    "not_before": _some(EarlyAct),
    **dict.fromkeys(
        ("office_ends_itself", "dismissed_on", "reappointed_on", "continues_on"),
        _some(OfficeChange),
    ),
    **dict.fromkeys(
        (
            "reappointment",
            "no_reappointment",
            "usually_no_reappointment",
            "removable",
            "removal_recess_only",
            "by_motion",
        ),
        _some_posts(),
    ),
    **dict.fromkeys(
        ("removal_by_council", "removal_by_organs", "removal_by_members"), _some(RouteStep)
    ),
}
"""What fields hold whose kind alone does not tell it."""


def earlier_tests() -> SearchStrategy[nominees.EarlierTest]:
    """Return tests of law that somebody took (法律知识考试)."""
    return st.builds(nominees.EarlierTest, _past(), st.booleans(), st.sampled_from(_LOCAL_ORGANS))


def earlier_proposals() -> SearchStrategy[nominees.EarlierProposal]:
    """Return earlier proposals of a person for a post (此前的提请)."""
    return st.builds(nominees.EarlierProposal, _past(), st.booleans())


def law_test_histories() -> SearchStrategy[tuple[nominees.EarlierTest, ...]]:
    """Return what tests somebody took, in the order of days; often none or one."""
    return _histories(earlier_tests(), lambda one: one.day)


def proposal_histories() -> SearchStrategy[tuple[nominees.EarlierProposal, ...]]:
    """Return every earlier proposal for a post, in the order of days; often none or one."""
    return _histories(earlier_proposals(), lambda one: one.day)


_ON = date(2026, 11, 21)


def _places() -> SearchStrategy[Profile]:
    return st.sampled_from([BEIJING, CHONGQING, GUANGDONG, SHENZHEN, ZHEJIANG])


def office_afters() -> SearchStrategy[endings.OfficeAfter]:
    """Return what becomes of a holder after a change, by the texts of five places (职务终止)."""

    def build(draw: DrawFn) -> endings.OfficeAfter:
        place = draw(st.none() | _places())
        return endings.office_after(draw(office_changes()), on=_ON, profile=place)

    return built(build)


def removal_routes() -> SearchStrategy[endings.RemovalRoute]:
    """Return the ways of motions to remove, by the texts of five places (撤职案的处理程序)."""

    def build(draw: DrawFn) -> endings.RemovalRoute:
        place = draw(st.none() | _places())
        return endings.removal_route(draw(removal_movers()), on=_ON, profile=place)

    return built(build)


_LOCAL_ORGANS = (
    OrganKind.STATE_POWER,
    OrganKind.ADMINISTRATIVE,
    OrganKind.SUPERVISORY,
    OrganKind.ADJUDICATIVE,
    OrganKind.PROCURATORIAL,
)
T = TypeVar("T")


def _past() -> SearchStrategy[date]:
    return days(first=date(2022, 1, 1), last=date(2026, 6, 30))


def _histories(one: SearchStrategy[T], when: Callable[[T], date]) -> SearchStrategy[tuple[T, ...]]:
    return st.lists(one, max_size=4).map(lambda found: tuple(sorted(found, key=when)))
