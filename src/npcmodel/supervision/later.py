"""What local texts add to interpellations: withdrawal, and answers after the session."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from npcmodel.checks import count, day, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Level
from npcmodel.law.deadline import Deadline
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground, Measure, OpenPoint, Question, Ruling, decide, weigh
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text
from npcmodel.params import organic_bills
from npcmodel.profiles.parts import TimeLimit
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.congress import own_rules
from npcmodel.sitting.limits import NO_TEXT, unknown
from npcmodel.sitting.places import unread
from npcmodel.sitting.spans import deadline

__all__ = ["interpellation_ended_valid", "later_answer_due", "later_step_valid"]


def _local_congress(roll: Roll) -> None:
    if instance("roll", roll, Roll).body is not Body.CONGRESS or roll.level.national:
        raise FactsError("roll", roll, "a local congress: only local texts speak of this")


_ENDED = Question(
    "interpellation_ended_valid",
    Text("质询案的审议终止", "the interpellation is at an end"),
    Text("质询案的审议继续", "the interpellation goes on"),
)
_TOO_FEW = Text("坚持提出的代表少于{}人", "fewer than {} who put it stay with it")
_CONSENT = Text("经主席团同意", "the presidium consents")
_BEFORE_DECIDED = Text("在主席团作出决定前撤回", "withdrawn before the presidium decides")
_IN_WRITING = Text("书面撤回", "withdrawn in writing")
_BY_ALL = Text(
    "议事规则规定提案人要求撤回的审议即行终止，不问书面和主席团同意；"
    "实施代表法办法要求书面撤回，并经主席团同意",
    "by the rules of procedure it ends where those who put it ask to withdraw, in whatever form "
    "and without consent; the measures for the Deputies Law ask for writing and the presidium's "
    "consent",
)


def interpellation_ended_valid(  # noqa: PLR0913  # how many of how many, how, by which law
    roll: Roll,
    *,
    submitters: int,
    withdrawing: int,
    before_decided: bool,
    consent: bool,
    on: date,
    written: bool = True,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether an interpellation ends because those who put it withdraw (撤回质询案).

    Where all of them do, some rules of procedure ask for no consent; where another text of the
    place does and it is missing, the answer is open.

    Args:
        roll: the local congress in which it was put.
        submitters: deputies who put it, in persons.
        withdrawing: how many of them withdraw, in persons, at least one.
        before_decided: whether they do so before the presidium decides on it.
        consent: whether the presidium consents.
        on: the day whose law applies.
        written: whether they withdraw in writing.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: no local congress, fewer submitters than put one by a text known for the
            day, more of them than members, nobody who withdraws, or more than submitters.
        NotInForceError: no text of how many put one is known for the day.

    Law: local rules of procedure and on deputies; 地方组织法 24 I for the number.
    Limitations: what a delegation put is not covered.
    """
    on = day("on", on)
    _local_congress(roll)
    needs = _needs(roll, on, profile)
    least = max((one.value for one in needs), default=1)
    submitters = count("submitters", submitters, least, roll.members)
    withdrawing = count("withdrawing", withdrawing, 1, submitters)
    instance("before_decided", before_decided, bool)
    instance("consent", consent, bool)
    instance("written", written, bool)
    some = () if profile is None else profile.find(_ENDS, on)
    everyone: tuple[Provision[Text], ...] = ()
    if withdrawing == submitters:
        everyone = own_rules(profile, "interpellation_withdrawal", on, level=roll.level)
    grounds = tuple(Ground(one.source, before_decided, says=_BEFORE_DECIDED) for one in everyone)
    points: tuple[OpenPoint, ...] = ()
    for one in (place.provision for place in some):
        if everyone and before_decided and not (written and consent):
            points += (OpenPoint(_BY_ALL, one.source, decides=True),)
            continue
        grounds += _too_few(
            needs or (organic_bills.INTERPELLATION_BY_SIGNERS.at(on),), submitters - withdrawing
        )
        grounds += (
            Ground(one.source, before_decided, says=_BEFORE_DECIDED),
            Ground(one.source, written, says=_IN_WRITING),
            Ground(one.source, consent, says=_CONSENT),
        )
    asked = (
        ("roll", roll),
        ("submitters", submitters),
        ("withdrawing", withdrawing),
        ("before_decided", before_decided),
        ("consent", consent),
        ("written", written),
        ("profile", profile),
    )
    points = points if grounds else (NO_TEXT,)
    return decide(_ENDED, on, asked, grounds, points, unread(profile, grounds))


_ENDS = "deputies.withdrawn_interpellation"


def _needs(roll: Roll, on: date, profile: Profile | None) -> tuple[Provision[int], ...]:
    """Every number of deputies who put one that is known for the day."""
    national = organic_bills.INTERPELLATION_BY_SIGNERS.known(on)
    local = own_rules(profile, "interpellation_signers", on, level=roll.level)
    return (*filter(None, (national,)), *local)


def _too_few(needs: Sequence[Provision[int]], left: int) -> tuple[Ground, ...]:
    """Hold those who stay with it against every number that is known."""
    return tuple(
        Ground(
            one.source,
            left < one.value,
            says=Text(*(words.format(one.value) for words in _TOO_FEW)),
        )
        for one in needs
    )


_LATER = Question(
    "later_step_valid",
    Text("可以闭会后继续办理", "it may go on after the session"),
    Text("不得闭会后继续办理", "it may not go on after the session"),
)


def later_step_valid(  # noqa: PLR0913  # who, how many of how many, why, by which law
    roll: Roll,
    *,
    submitters: int,
    dissatisfied: int,
    on: date,
    too_complex: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether an interpellation may go on after the session (闭会后答复、授权办理).

    Some texts let it where enough who put it are dissatisfied with the further answer too;
    some also where the organ finds it too complex to answer during the session.

    Args:
        roll: the local congress in which it was put.
        submitters: deputies who put it, in persons.
        dissatisfied: how many of them are dissatisfied with the further answer, in persons.
        on: the day whose law applies.
        too_complex: whether the organ says it is too complex to answer during the session.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: no local congress, no submitters, more of them than members, or more
            dissatisfied than submitters.

    Law: local texts on deputies.
    Limitations: that the presidium so decides is noted, not asked; it may also refuse.
    """
    on = day("on", on)
    _local_congress(roll)
    submitters = count("submitters", submitters, 1, roll.members)
    dissatisfied = count("dissatisfied", dissatisfied, 0, submitters)
    texts = own_rules(profile, "dissatisfied_again", on, level=roll.level)
    hard = own_rules(profile, "complex_interpellation", on, level=roll.level)
    if instance("too_complex", too_complex, bool) and hard:
        grounds = worded(hard)
    else:
        grounds = tuple(
            weigh(one.source, one.value, Measure.DISSATISFIED, dissatisfied, submitters)
            for one in texts
        )
    asked = (
        ("roll", roll),
        ("submitters", submitters),
        ("dissatisfied", dissatisfied),
        ("too_complex", too_complex),
        ("profile", profile),
    )
    steps = own_rules(profile, "later_step", on, level=roll.level) if grounds else ()
    notes = (*(one.value for one in steps), *unread(profile, texts))
    return decide(_LATER, on, asked, grounds, () if grounds else (NO_TEXT,), notes)


_ANSWERED = Text("闭会后答复质询", "the interpellation is answered")


def later_answer_due(
    closed: date, *, level: Level, on: date, profile: Profile | None = None
) -> Deadline:
    """Return the last day to answer an interpellation after the session (闭会后答复质询的期限).

    Args:
        closed: the day the session closed.
        level: the level of the congress.
        on: the day whose law applies.
        profile: the place's own provisions; without one no time is known.

    Raises:
        FactsError: a profile of a national body.
        NotInForceError: no text of the place is known for the day.

    Law: local rules of procedure and on deputies.
    Limitations: whether it may be answered then is asked of `later_step_valid`.
    """
    on = day("on", on)
    member("level", level, Level)
    texts: tuple[Provision[TimeLimit], ...] = own_rules(profile, "later_answer", on, level=level)
    if texts:
        return deadline(day("closed", closed), texts, _ANSWERED)
    raise unknown(_ANSWERED, profile, on)
