"""The villagers' committee: who sits on it, for how long, and how a post ends."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date
from itertools import groupby

from npcmodel.checks import count, day, each, instance, optional
from npcmodel.dates.periods import months_after
from npcmodel.law.deadline import Deadline
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Bound, Ground, Measure, Question, Ruling, decide
from npcmodel.law.saying import said
from npcmodel.law.wording import Text
from npcmodel.params import villages_law
from npcmodel.sitting.spans import deadline, timed

__all__ = [
    "Appraisal",
    "handover_due",
    "minority_ground",
    "term_ends",
    "village_committee_valid",
    "village_post_valid",
    "village_term",
    "within",
]

_MONTHS_OF_A_YEAR = 12
_COMMITTEE = Question(
    "village_committee_valid",
    Text("村民委员会的组成符合规定", "the villagers' committee is composed as the law asks"),
    Text("村民委员会的组成不符合规定", "the villagers' committee is not composed as the law asks"),
)
_POST = Question(
    "village_post_valid",
    Text("职务继续", "the member keeps the post"),
    Text("职务终止", "the member's post has ended"),
)
_NOT_POOR = Text(
    "连续被评议不称职达到法定次数的，职务终止",
    "so many appraisals in a row as incompetent end the post",
)


@enum.unique
class Appraisal(enum.Enum):
    """What a yearly appraisal finds (民主评议结果)."""

    COMPETENT = "称职"
    INCOMPETENT = "不称职"


def within(
    measure: Measure, number: int, least: Parameter[int], most: Parameter[int], on: date
) -> tuple[Ground, Ground]:
    """Return the grounds that a number lies between two bounds, both included."""
    low, high = least.at(on), most.at(on)
    return (
        Ground(low.source, number >= low.value, measure, number, low.value),
        Ground(high.source, number <= high.value, measure, number, high.value, Bound.AT_MOST),
    )


def minority_ground(minority: int | None, law: Parameter[Text], on: date) -> tuple[Ground, ...]:
    """Return whether the smaller nationalities sit on a committee; nothing where there are none."""
    if minority is None:
        return ()
    return said(on, law, holds=minority > 0)


def village_committee_valid(
    members: int, *, women: int, on: date, minority: int | None = None
) -> Ruling:
    """Rule whether a villagers' committee is composed lawfully (村民委员会的组成).

    Args:
        members: chair, vice-chairs and members together, in persons.
        women: how many of them are women, in persons.
        on: the day whose law applies.
        minority: how many belong to the smaller nationalities of the village, in persons; None
            where one nationality alone lives there.

    Raises:
        FactsError: more women, or more of the smaller nationalities, than members.
        NotInForceError: no text of the provision is known for the day.

    Law: 村民委员会组织法 6 I, II.
    """
    on = day("on", on)
    members = count("members", members)
    women = count("women", women, 0, members)
    minority = optional(count, "minority", minority, 0, members)
    grounds = (
        *within(
            Measure.MEMBERS, members, villages_law.LEAST_MEMBERS, villages_law.MOST_MEMBERS, on
        ),
        *said(on, villages_law.WOMAN_MEMBER, holds=women > 0),
        *minority_ground(minority, villages_law.MINORITY_MEMBER, on),
    )
    asked = (("members", members), ("women", women), ("minority", minority))
    return decide(_COMMITTEE, on, asked, grounds)


def term_ends(began: date, years: Parameter[int], on: date) -> Deadline:
    """Return the day a term of so many years is complete."""
    term = years.at(day("on", on))
    began = day("began", began)
    says = Text(f"每届任期{term.value}年", f"the term is {term.value} years")
    return Deadline(
        months_after(began, _MONTHS_OF_A_YEAR * term.value),
        began,
        Text(f"自{began}起{term.value}年", f"{term.value} years from {began}"),
        (Ground(term.source, holds=True, says=says),),
    )


def village_term(began: date, *, on: date) -> Deadline:
    """Return when the term of a villagers' committee is complete (村民委员会的任期).

    A new committee is then due at once (及时换届); members may be re-elected without limit.
    Who is by-elected serves to the same day.

    Args:
        began: the day the committee came into being.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 村民委员会组织法 11 II, 19.
    Limitations: no text says on which day a term begins; that is the caller's answer. An
        earlier term had fewer years, whose text is not known here.
    """
    return term_ends(began, villages_law.TERM_YEARS, on)


def handover_due(formed: date, *, on: date) -> Deadline:
    """Return the last day for the handover to a new committee (工作移交).

    Args:
        formed: the day the new committee came into being, itself not counted.
        on: the day whose law applies.

    Raises:
        NotInForceError: no text of the provision is known for the day.

    Law: 村民委员会组织法 20.
    """
    needed = villages_law.HANDOVER_DAYS.at(day("on", on))
    formed = day("formed", formed)
    says = Text("村民选举委员会主持工作移交", "the election committee presides over the handover")
    return deadline(formed, [timed(needed)], says)


def village_post_valid(
    *,
    on: date,
    incapable: bool = False,
    sentenced: bool = False,
    appraisals: Iterable[Appraisal] = (),
) -> Ruling:
    """Rule whether a member of a villagers' committee keeps the post (职务终止).

    Any criminal punishment ends it, one without deprivation of political rights too; so do
    two appraisals in a row that find the member incompetent.

    Args:
        on: the day whose law applies.
        incapable: whether the member has lost the capacity to act (丧失行为能力).
        sentenced: whether a criminal punishment was imposed (被判处刑罚).
        appraisals: what the appraisals of the member found, in their order.

    Raises:
        FactsError: what is no appraisal.
        NotInForceError: no text of the provision is known for the day.

    Law: 村民委员会组织法 18, 33 II.
    Limitations: recall is asked of `village_recall_effective`; whether appraisals of different
        terms are in a row the text does not say: hand in those that are to count.
    """
    on = day("on", on)
    instance("incapable", incapable, bool)
    instance("sentenced", sentenced, bool)
    found = each("appraisals", appraisals, Appraisal)
    ends = villages_law.POOR_APPRAISALS.at(on)
    runs = (len(tuple(run)) for what, run in groupby(found) if what is Appraisal.INCOMPETENT)
    longest, most = max(runs, default=0), ends.value - 1
    poor = Ground(
        *(ends.source, longest <= most, Measure.POOR_APPRAISALS, longest, most, Bound.AT_MOST),
        says=_NOT_POOR,
    )
    grounds = (*said(on, villages_law.POST_ENDS, holds=not (incapable or sentenced)), poor)
    asked = (("incapable", incapable), ("sentenced", sentenced), ("appraisals", found))
    return decide(_POST, on, asked, grounds)
