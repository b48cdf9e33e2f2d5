"""What the council of chairpersons does with a bill or report (主任会议的处理)."""

from __future__ import annotations

from datetime import date

from npcmodel.checks import day, instance
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body, Roll
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Ground, OpenPoint, Question, Ruling, decide
from npcmodel.law.wording import Text
from npcmodel.matters.proposing import MatterForm, handled, may_put, put
from npcmodel.matters.texts import elsewhere, matter_of, matter_texts
from npcmodel.params import organic_bills
from npcmodel.profiles.major_matters import MatterKind
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.sitting.places import unread

__all__ = ["matter_submission_valid", "refused_by"]

_SUBMITTED = Question(
    "matter_submission_valid",
    Text("主任会议的处理符合规定", "the council of chairpersons acted as the texts say"),
    Text("主任会议的处理不符合规定", "the council of chairpersons did not act as the texts say"),
)
_NOT_ENTITLED = OpenPoint(
    Text(
        "提出者不在可以提出之列，不提请审议的应当如何处理没有明文",
        "whoever put it may not put it, and what becomes of it then no text says",
    ),
    decides=True,
)
_AGENDA: dict[Body | None, Parameter[Text]] = {
    None: organic_bills.COMMITTEE_JOINT_AGENDA,
    Body.COUNCIL_OF_CHAIRPERSONS: organic_bills.COMMITTEE_COUNCIL_AGENDA,
    Body.GOVERNMENT: organic_bills.COMMITTEE_ORGAN_AGENDA,
    Body.SPECIAL_COMMITTEE: organic_bills.COMMITTEE_ORGAN_AGENDA,
}


def matter_submission_valid(  # noqa: PLR0913  # what, to whom, by whom, and what was done with it
    form: MatterForm,
    committee: Roll,
    *,
    submitted: bool,
    on: date,
    signers: int | None = None,
    by: Body | None = None,
    explained: bool = False,
    matter: MatterKind | str | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether the council of chairpersons may submit a bill or report, or not (是否提请审议).

    The statute is asked first: who may put a bill, and that the council decides whether to submit
    (是否提请) what members put jointly, but submits (决定提请) the bills of government and special
    committees, of which it names no refusal. What a local text says is asked besides.

    Args:
        form: a bill or a report.
        committee: the standing committee with its members, in persons.
        submitted: whether it goes to the standing committee, at once or after a committee's
            report.
        on: the day whose law applies.
        signers: members who jointly put it, in persons.
        by: the organ that put it. Give exactly one of the two.
        explained: of what is not submitted, whether those who put it were told why and the
            standing committee informed, as the place's text asks.
        matter: the matter; None where the place's text treats none apart.
        profile: the place's own provisions; without one only of bills a text is known.

    Raises:
        FactsError: a request, what the council itself put and does not submit, or what
            `matter_proposal_valid` refuses.

    Law: 地方组织法 50 I (7), 52; local rules on major matters and of procedure.
    Limitations: whether a bill is within the committee's powers is not asked. Of matters that the
        place's text leaves to others (`outside_procedure`) it says nothing.
    """
    on = day("on", on)
    instance("submitted", submitted, bool)
    instance("explained", explained, bool)
    if form is MatterForm.REQUEST:
        raise FactsError("form", form, "MatterForm.BILL or MatterForm.REPORT")
    if matter is not None:
        matter_of(matter)
    found = put(form, committee, signers, by, on, profile)
    if by is Body.COUNCIL_OF_CHAIRPERSONS and not submitted:
        raise FactsError("submitted", submitted, "True: what the council puts it submits")
    asked = (
        ("form", form),
        ("committee", committee),
        ("submitted", submitted),
        ("signers", signers),
        ("by", by),
        ("explained", explained),
        ("matter", matter),
        ("profile", profile),
    )
    notes = unread(profile, found.local)
    if not all(ground.holds for ground in found.grounds):
        if submitted:
            return decide(_SUBMITTED, on, asked, found.grounds, notes=notes)
        return decide(_SUBMITTED, on, asked, (), (_NOT_ENTITLED,), notes)
    if not submitted and any(point.decides for point in found.points):
        return decide(_SUBMITTED, on, asked, (), found.points, notes)
    ways = _ways(form, committee, by, on, matter, profile)
    grounds = tuple(
        Ground(source, holds=submitted or optional, says=says) for source, optional, says in ways
    )
    if not submitted and by is None and form is MatterForm.BILL:
        grounds += tuple(
            Ground(one.source, holds=explained, says=one.value)
            for one in matter_texts(profile, "members_refusal", on, committee.level.tier)
        )
    points = found.points if grounds and found.grounds else (*found.points, NO_TEXT)
    return decide(_SUBMITTED, on, asked, (*found.grounds, *grounds), points, notes)


def _ways(  # noqa: PLR0913, PLR0917  # what, to whom, by whom, by which law
    form: MatterForm,
    committee: Roll,
    by: Body | None,
    on: date,
    matter: MatterKind | str | None,
    profile: Profile | None,
) -> tuple[tuple[Citation, bool, Text], ...]:
    """Return what becomes of it by statute and by the place's text, and whether it is optional."""
    ways: list[tuple[Citation, bool, Text]] = []
    parameter = _AGENDA.get(by) if form is MatterForm.BILL else None
    known = None if parameter is None else parameter.known(on)
    if known is not None:
        ways.append((known.source, by is None, known.value))
    tier = committee.level.tier
    if not elsewhere(matter, profile, on, tier):
        ways += [
            (one.source, one.value.optional, one.value.says)
            for one in handled(form, by, on, profile, tier)
        ]
    return tuple(ways)


def refused_by(
    form: MatterForm,
    by: Body | None,
    on: date,
    matter: MatterKind | str,
    profile: Profile | None,
) -> Citation | None:
    """Return the text by which the council submits it and names no refusal; None for none.

    None too where it is in doubt whether the organ may put it at all.
    """
    if by is not None and not may_put(form, by, on, profile):
        return None
    parameter = _AGENDA.get(by) if form is MatterForm.BILL else None
    known = None if parameter is None or by is None else parameter.known(on)
    if known is not None:
        return known.source
    if elsewhere(matter, profile, on):
        return None
    texts = handled(form, by, on, profile)
    return next((one.source for one in texts if not one.value.optional), None)
