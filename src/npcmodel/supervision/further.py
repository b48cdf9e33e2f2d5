"""When a further answer to an interpellation may be asked for (再作答复)."""

from __future__ import annotations

from datetime import date

from npcmodel.checks import count, day, instance
from npcmodel.errors import FactsError
from npcmodel.exact.thresholds import more_than
from npcmodel.facts.bodies import Body, Roll
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Measure, OpenPoint, Question, Ruling, decide, weigh
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.sources import local as of_place
from npcmodel.supervision.forums import Forum, forum

__all__ = ["further_answer_valid"]

_FURTHER = Question(
    "further_answer_valid",
    Text("可以要求再作答复", "a further answer may be asked for"),
    Text("不得要求再作答复", "a further answer may not be asked for"),
)
_COUNCIL_DECIDES = Text(
    "是否再作答复，由委员长会议或者主任会议决定",
    "whether it is given, the council of chairpersons decides",
)
_PRESIDIUM_DECIDES = Text(
    "是否再作答复，由主席团决定", "whether it is given, the presidium decides"
)
_NOT_SAID_OF_DELEGATIONS = Text(
    "代表团可以提出质询案，但代表团能否要求再作答复，没有条文",
    "a delegation may interpellate here, but no text known says whether it may ask for a further "
    "answer",
)
_WHOSE_HALF = Text(
    "代表团提出的质询案，代表团不满意以多少代表不满意为准，法无明文",
    "of an interpellation by a delegation no text says how many of its deputies must be "
    "dissatisfied",
)


def further_answer_valid(  # noqa: PLR0913  # who, how many of how many, by which law
    roll: Roll,
    *,
    submitters: int,
    dissatisfied: int,
    on: date,
    delegation: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a further answer to an interpellation may be asked for (再作答复).

    Deputies need half or more of those who put it (半数以上), members of a standing committee
    more than half (过半数). Of a delegation no text says how many: more than half of its
    deputies is enough on every reading, fewer leave the answer open.

    Args:
        roll: the congress or standing committee in which it was put.
        submitters: those who put it, or the deputies of the delegation that did; in persons.
        dissatisfied: how many of them are dissatisfied with the answer, in persons.
        on: the day whose law applies.
        delegation: whether a delegation put it, which the national congress knows, and a local
            one where the place's rules do.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: a body that is neither a congress nor a standing committee, more submitters
            than members, more dissatisfied than submitters, a delegation where no text known
            for the day lets one interpellate, or a profile of a national body.
        NotInForceError: no text of the provision is known for the day.

    Law: 代表法 20 V; 监督法 53 (2006: 37); 全国人大议事规则 50 II; local rules of procedure.
    Limitations: whether it was validly put is asked of `may_initiate`. Before 12 March 2021 the
        national congress is judged by the Deputies Law alone.
    """
    on = day("on", on)
    found = forum(roll)
    submitters = count("submitters", submitters, 1, roll.members)
    dissatisfied = count("dissatisfied", dissatisfied, 0, submitters)
    if instance("delegation", delegation, bool) and not _by_delegations(roll, on, profile):
        raise FactsError("delegation", delegation, "False: no text lets delegations interpellate")
    need = found.further.at(on)
    places = tuple(one.provision for one in of_place(profile, roll, "further_answer", on))
    asking = _asking(found, roll, on, profile, needed=delegation)
    grounds = worded(asking, holds=dissatisfied > 0)
    points: tuple[OpenPoint, ...] = ()
    if delegation and not asking:
        says = _NOT_SAID_OF_DELEGATIONS
        points = (OpenPoint(says, need.source, decides=True),)
        if dissatisfied == 0:  # too few whoever may ask
            grounds = (weigh(need.source, need.value, Measure.DISSATISFIED, 0, submitters),)
    elif not delegation:
        share = weigh(need.source, need.value, Measure.DISSATISFIED, dissatisfied, submitters)
        local = (
            weigh(one.source, one.value, Measure.DISSATISFIED, dissatisfied, submitters)
            for one in places
        )
        grounds = (share, *grounds, *local)
    elif dissatisfied < more_than(need.value.threshold.share).least(submitters):
        points = (OpenPoint(_WHOSE_HALF, need.source, decides=True),)
    asked = (
        ("roll", roll),
        ("submitters", submitters),
        ("dissatisfied", dissatisfied),
        ("delegation", delegation),
        ("profile", profile),
    )
    notes = (_PRESIDIUM_DECIDES,) if asking else ()
    if roll.body is Body.STANDING_COMMITTEE:
        notes = (_COUNCIL_DECIDES,)
    return decide(_FURTHER, on, asked, grounds, points, notes)


def _by_delegations(roll: Roll, on: date, profile: Profile | None) -> bool:
    """Whether delegations interpellate there: the nation's do, others' where their place says."""
    if roll.body is not Body.CONGRESS:
        return False
    return roll.level.national or bool(of_place(profile, roll, "interpellation_delegations", on))


def _asking(
    found: Forum, roll: Roll, on: date, profile: Profile | None, *, needed: bool
) -> tuple[Provision[Text], ...]:
    """The provisions in words on asking again, known for the day or, the nation's, needed."""
    local = of_place(profile, roll, "delegation_further_answer", on)
    said = tuple(one.provision for one in local)
    if needed:
        return (*(text.at(on) for text in found.asking), *said)
    return (*(one for text in found.asking if (one := text.known(on)) is not None), *said)
