"""Who puts a major matter before a standing committee, and what becomes of the bill."""

from __future__ import annotations

import enum
from datetime import date
from typing import Any

from npcmodel.checks import count, day, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Tier
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Ground, Measure, OpenPoint, Question, Ruling, decide
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text, english
from npcmodel.matters.texts import matter_texts
from npcmodel.params import organic_bills
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.sitting.places import unread

__all__ = ["MatterForm", "matter_proposal_valid", "matter_submission_valid"]


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
_NOT_NAMED = Text("该机关不在可以提出之列", "this organ is not among those that may put it")
_LOCAL_ALONE = Text(
    "法律所列的提议案人中没有，只见于地方规定",
    "the statute does not list it among those who may put a bill; a local text alone does",
)
_STATUTE_ALONE = Text(
    "法律列入，地方规定没有列入",
    "the statute lists it among those who may put a bill; a local text does not",
)
_ORGANS: tuple[Parameter[Any], ...] = (
    organic_bills.COMMITTEE_BILL_BY_COUNCIL,
    organic_bills.COMMITTEE_BILL_BY_ORGAN,
)


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
    none names the Party among those who put a bill.

    Args:
        form: a bill, a report, or a request that a matter be reported.
        committee: the standing committee with its members, in persons.
        on: the day whose law applies.
        signers: members who jointly put it, in persons.
        by: the organ that puts it. Give exactly one of the two.
        profile: the place's own provisions; without one only of bills a text is known.

    Raises:
        FactsError: another body, the nation's, none or both of signers and organ, or more
            signers than members who can act.

    Law: 地方组织法 52; local rules on major matters.
    Limitations: whether the matter is within the committee's powers is not asked. A bill of an
        organ that a local text alone names is allowed with an open point. Before 12 March 2022
        the statute's text is not known, and only a local one is asked.
    """
    on = day("on", on)
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
    points: tuple[OpenPoint, ...] = ()
    if by is None:
        local = matter_texts(profile, _signers(form, tier), on, tier)
        grounds = _signed(form, tier, signers or 0, local, on)
    else:
        local = matter_texts(profile, f"{form.name.lower()}_organs", on, tier)
        grounds, points = _named(form, by, local, on)
    points = points if grounds else (NO_TEXT,)
    asked = (
        ("form", form),
        ("committee", committee),
        ("signers", signers),
        ("by", by),
        ("profile", profile),
    )
    return decide(_PROPOSED[form], on, asked, grounds, points, unread(profile, local))


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
    form: MatterForm, by: Body, local: tuple[Provision[tuple[Body, ...]], ...], on: date
) -> tuple[tuple[Ground, ...], tuple[OpenPoint, ...]]:
    """Who is named by one text may act; where another does not name it, that is in doubt."""
    national: tuple[Provision[Any], ...] = ()
    if form is MatterForm.BILL:
        national = tuple(text for one in _ORGANS if (text := one.known(on)) is not None)
    in_statute = [one.source for one in national if by in one.value]
    in_local = [one.source for one in local if by in one.value]
    naming = (*in_statute, *in_local)
    if not naming:
        texts = (*national, *local)
        return tuple(Ground(one.source, holds=False, says=_NOT_NAMED) for one in texts), ()
    points: tuple[OpenPoint, ...] = ()
    if national and not in_statute:
        points = (OpenPoint(_LOCAL_ALONE, in_local[0]),)
    elif local and not in_local:
        points = (OpenPoint(_STATUTE_ALONE, local[0].source),)
    return tuple(Ground(source, holds=True, says=_NAMED) for source in naming), points


_SUBMITTED = Question(
    "matter_submission_valid",
    Text("主任会议的处理符合规定", "the council of chairpersons acted as the texts say"),
    Text("主任会议的处理不符合规定", "the council of chairpersons did not act as the texts say"),
)


def matter_submission_valid(
    by: Body | None, *, submitted: bool, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether the council of chairpersons may submit a bill or not (是否提请审议).

    Texts let it decide whether to submit (是否提请) what members put jointly; of organs' bills
    they say that it decides to submit them (决定提请), and name no refusal.

    Args:
        by: the organ that put the bill; None for members jointly.
        submitted: whether the bill goes to the standing committee, at once or after a
            committee's report.
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: a bill of the council itself that it does not submit.

    Law: local rules on major matters.
    Limitations: whether a bill is within the committee's powers is not asked. Of an organ that
        the place's text does not let put bills nothing is said.
    """
    on = day("on", on)
    instance("submitted", submitted, bool)
    field = "members_bill"
    if optional(member, "by", by, Body) is not None:
        field = "council_bill" if by is Body.COUNCIL_OF_CHAIRPERSONS else "organ_bill"
    if field == "council_bill" and not submitted:
        raise FactsError("submitted", submitted, "True: what the council puts it submits")
    texts = matter_texts(profile, field, on)
    if by is Body.SPECIAL_COMMITTEE:
        texts = matter_texts(profile, "committee_bill", on) or texts
    lists = matter_texts(profile, "bill_organs", on)
    if by is not None and lists and not any(by in one.value for one in lists):
        texts = ()  # what the text says is of the organs that it lets put bills
    grounds = worded(texts, holds=submitted or by is None)
    points = () if grounds else (NO_TEXT,)
    asked = (("by", by), ("submitted", submitted), ("profile", profile))
    return decide(_SUBMITTED, on, asked, grounds, points, unread(profile, texts))
