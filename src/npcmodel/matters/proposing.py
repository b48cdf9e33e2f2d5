"""Who puts a major matter before a standing committee (提出重大事项)."""

from __future__ import annotations

import enum
from datetime import date
from typing import Any, NamedTuple

from npcmodel.checks import count, day, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Tier
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Ground, Measure, OpenPoint, Question, Ruling, decide
from npcmodel.law.wording import Text, english
from npcmodel.matters.texts import matter_texts
from npcmodel.params import organic_bills, organic_matters
from npcmodel.profiles.major_matters import Handling
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.sitting.places import unread

__all__ = ["MatterForm", "Put", "handled", "matter_proposal_valid", "may_put", "put"]


@enum.unique
class MatterForm(enum.Enum):
    """In what form a major matter comes before a standing committee (提出重大事项的形式)."""

    BILL = "提出重大事项的议案"
    REPORT = "提出重大事项的报告"
    REQUEST = "要求报告重大事项"


_PROPOSED = {
    form: Question(
        "matter_proposal_valid",
        Text(f"可以{form.value}", f"{english(form)}: it may be put"),
        Text(f"不得{form.value}", f"{english(form)}: it may not be put"),
    )
    for form in MatterForm
}
_NAMED = Text("该机关在可以提出之列", "this organ is among those that may put it")
_HANDLED = Text("条文规定了该机关提出的如何处理", "the text says what becomes of what it puts")
_NOT_NAMED = Text("该机关不在可以提出之列", "this organ is not among those that may put it")
_NO_SIGNERS = Text("联名不在可以提出之列", "joint members are not among those who may put it")
_LOCAL_ALONE = Text(
    "法律所列的提议案人中没有，只见于地方规定",
    "the statute does not list it among those who may put a bill; a local text alone does",
)
_STATUTE_ALONE = Text(
    "法律列入，地方规定没有列入",
    "the statute lists it among those who may put it; a local text does not",
)
_HANDLED_ALONE = Text(
    "法律和地方规定所列的提议案人中都没有，地方规定只在议案、报告的处理中提到",
    "neither statute nor local text lists it among those who may put a bill; the local text "
    "alone speaks of what becomes of its bill or report",
)
_NATIONAL: dict[MatterForm, tuple[Parameter[Any], ...]] = {
    MatterForm.BILL: (
        organic_bills.COMMITTEE_BILL_BY_COUNCIL,
        organic_bills.COMMITTEE_BILL_BY_ORGAN,
    ),
    MatterForm.REPORT: (organic_matters.REPORTING_ORGANS,),
    MatterForm.REQUEST: (),
}


class Put(NamedTuple):
    """Whether whoever put a matter may put it: the grounds, what is in doubt, the local texts."""

    grounds: tuple[Ground, ...]
    points: tuple[OpenPoint, ...]
    local: tuple[Provision[Any], ...]


def matter_proposal_valid(  # noqa: PLR0913  # what, to whom, by whom, by which law
    form: MatterForm,
    committee: Roll,
    *,
    on: date,
    signers: int | None = None,
    by: Body | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a major matter may be put before a standing committee (提出重大事项).

    A Party committee's proposal is a matter that texts list (`MatterKind.PARTY_PROPOSALS`);
    none names the Party among those who put a bill: see `party_proposal_way`.

    Args:
        form: a bill, a report, or a request that a matter be reported.
        committee: the standing committee with its members, in persons.
        on: the day whose law applies.
        signers: members who jointly put it, in persons.
        by: the organ that puts it. Give exactly one of the two.
        profile: the place's own provisions; without one no text on requests, or on reports of
            others than government, supervisory commission, court and procuratorate, is known.

    Raises:
        FactsError: another body, the nation's, none or both of signers and organ, or more
            signers than members who can act.

    Law: 地方组织法 50 I (7), 52; local rules on major matters.
    Limitations: whether the matter is within the committee's powers is not asked, nor of what the
        congress itself hands over (交付). A bill of an organ that a local text alone names is
        allowed with an open point. Before 12 March 2022 the statute's text is not known, and
        only a local one is asked.
    """
    on = day("on", on)
    found = put(form, committee, signers, by, on, profile)
    points = found.points if found.grounds else (NO_TEXT,)
    asked = (
        ("form", form),
        ("committee", committee),
        ("signers", signers),
        ("by", by),
        ("profile", profile),
    )
    return decide(_PROPOSED[form], on, asked, found.grounds, points, unread(profile, found.local))


def put(  # noqa: PLR0913, PLR0917  # what, to whom, by whom, by which law
    form: MatterForm,
    committee: Roll,
    signers: int | None,
    by: Body | None,
    on: date,
    profile: Profile | None,
) -> Put:
    """Return whether whoever puts a matter may put it, the statute first (地方组织法 52)."""
    member("form", form, MatterForm)
    if instance("committee", committee, Roll).body is not Body.STANDING_COMMITTEE:
        raise FactsError("committee.body", committee.body, "Body.STANDING_COMMITTEE")
    if committee.level.national:
        raise FactsError("committee.level", committee.level, "a local level")
    if (signers is None) is (by is None):
        raise FactsError("signers", signers, "exactly one of signers= and by=")
    signers = optional(count, "signers", signers, 0, committee.able)
    optional(member, "by", by, Body)
    tier = committee.level.tier
    lists = matter_texts(profile, f"{form.name.lower()}_organs", on, tier)
    if by is not None:
        return _named(form, by, lists, handled(form, by, on, profile, tier), on)
    local = matter_texts(profile, _signers(form, tier), on, tier)
    grounds = _signed(form, tier, signers or 0, local, on)
    if not grounds:
        grounds = tuple(Ground(one.source, holds=False, says=_NO_SIGNERS) for one in lists)
        local = lists
    return Put(grounds, (), local)


def may_put(form: MatterForm, by: Body, on: date, profile: Profile | None) -> bool:
    """Say whether texts let an organ put it, without a doubt that decides."""
    lists = matter_texts(profile, f"{form.name.lower()}_organs", on)
    found = _named(form, by, lists, handled(form, by, on, profile), on)
    doubted = any(point.decides for point in found.points)
    return bool(found.grounds) and not doubted and all(one.holds for one in found.grounds)


def handled(
    form: MatterForm, by: Body | None, on: date, profile: Profile | None, tier: Tier | None = None
) -> tuple[Provision[Handling], ...]:
    """Return what local texts say becomes of such a bill or report (主任会议的处理)."""
    what = form.name.lower()
    if by is None:
        return matter_texts(profile, f"members_{what}", on, tier)
    if by is Body.COUNCIL_OF_CHAIRPERSONS:
        return matter_texts(profile, f"council_{what}", on, tier)
    fields = (f"committee_{what}", f"organ_{what}")
    texts = (one for field in fields for one in matter_texts(profile, field, on, tier))
    return tuple(one for one in texts if not one.value.organs or by in one.value.organs)


def _signers(form: MatterForm, tier: Tier) -> str:
    county = form is MatterForm.BILL and tier is Tier.COUNTY
    return "county_bill_signers" if county else f"{form.name.lower()}_signers"


def _signed(
    form: MatterForm, tier: Tier, signers: int, local: tuple[Provision[int], ...], on: date
) -> tuple[Ground, ...]:
    texts = local
    if form is MatterForm.BILL:
        upper = organic_bills.UPPER_COMMITTEE_BILL_BY_SIGNERS
        county = organic_bills.COUNTY_COMMITTEE_BILL_BY_SIGNERS
        national = (county if tier is Tier.COUNTY else upper).known(on)
        texts = local if national is None else (national, *local)
    return tuple(
        Ground(one.source, signers >= one.value, Measure.SIGNERS, signers, one.value)
        for one in texts
    )


def _named(
    form: MatterForm,
    by: Body,
    lists: tuple[Provision[tuple[Body, ...]], ...],
    ways: tuple[Provision[Handling], ...],
    on: date,
) -> Put:
    """Who is named by one text may act; where another does not name it, that is in doubt."""
    bill = form is MatterForm.BILL
    national = tuple(text for one in _NATIONAL[form] if (text := one.known(on)) is not None)
    # What a text says of every report names nobody.
    named = [one.source for one in ways if one.value.organs or by is Body.COUNCIL_OF_CHAIRPERSONS]
    in_statute = [one.source for one in national if by in one.value]
    in_local = [one.source for one in lists if by in one.value]
    points: tuple[OpenPoint, ...] = ()
    grounds = tuple(Ground(one, holds=True, says=_NAMED) for one in (*in_statute, *in_local))
    if not bill and not in_local:
        grounds += tuple(Ground(one, holds=True, says=_HANDLED) for one in named)
    if grounds:
        if bill and national and not in_statute:
            points = (OpenPoint(_LOCAL_ALONE, in_local[0]),)
        elif lists and not in_local and (bill or not named):
            points = (OpenPoint(_STATUTE_ALONE, lists[0].source),)
    elif named:
        grounds = tuple(Ground(one, holds=True, says=_HANDLED) for one in named)
        if national or lists:
            points = (OpenPoint(_HANDLED_ALONE, named[0], decides=True),)
    else:
        # That the statute hears some organs' reports shuts out no other.
        texts = (*(national if bill else ()), *lists)
        grounds = tuple(Ground(one.source, holds=False, says=_NOT_NAMED) for one in texts)
    return Put(grounds, points, (*lists, *ways))
