"""Motions in a local standing committee: amendments, urgent matters, votes put off."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from npcmodel.checks import count, day, instance, member, optional
from npcmodel.committees.texts import committee_of, texts_for
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body, Roll
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground, Measure, OpenPoint, Question, Ruling, decide, weigh
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text, english
from npcmodel.profiles.committee_rules import CommitteeOrgan, Postponement
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.sitting.places import unread
from npcmodel.sitting.spans import last_day

__all__ = [
    "committee_amendment_valid",
    "committee_postponement_valid",
    "text_changes_valid",
    "urgent_motion_valid",
]

_MAY = Text("属于可以提出者", "it is among those who may move it")
_MAY_NOT = Text("不属于可以提出者", "it is not among those who may move it")


def _signed(texts: Sequence[Provision[int]], signers: int) -> tuple[Ground, ...]:
    return tuple(
        Ground(one.source, signers >= one.value, Measure.SIGNERS, signers, one.value)
        for one in texts
    )


def _organ(
    texts: Sequence[Provision[tuple[Body, ...]]], others: Sequence[Provision[Any]], by: Body
) -> tuple[Ground, ...]:
    """Hold an organ against the lists; where a text names none, against what it names instead."""
    if not texts:
        return tuple(Ground(one.source, holds=False, says=_MAY_NOT) for one in others)
    return tuple(
        Ground(one.source, holds=by in one.value, says=_MAY if by in one.value else _MAY_NOT)
        for one in texts
    )


def _one_mover(**movers: object) -> None:
    given = [name for name, value in movers.items() if value is not None and value is not False]
    if len(given) != 1:
        names = ", ".join(f"{name}=" for name in movers)
        raise FactsError("signers", movers["signers"], f"exactly one of {names}")


# Amendments

_AMENDED = Question(
    "committee_amendment_valid",
    Text("修正案的提出符合规定", "the amendment is validly moved"),
    Text("修正案的提出不符合规定", "the amendment is not validly moved"),
)


def committee_amendment_valid(  # noqa: PLR0913  # who, when, how, and by which law
    roll: Roll,
    *,
    moved: date,
    vote: date,
    in_writing: bool,
    on: date,
    signers: int | None = None,
    by: Body | None = None,
    sponsor: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether an amendment to a bill is validly moved in a standing committee (修正案).

    Args:
        roll: the standing committee and its members, in persons.
        moved: the day it was moved.
        vote: the day on which the bill is put to the vote.
        in_writing: whether it was moved in writing, with what else the text asks for.
        on: the day whose law applies.
        signers: members who move it, in persons.
        by: the body that moves it.
        sponsor: whether the organ that put the bill moves it. Give exactly one of the three.
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: another body, none or several movers, more signers than members who can
            sign, or moved after the vote.

    Law: local rules of procedure.
    Limitations: an hour is not counted. Whether it comes before the meeting, the council of
        chairpersons decides. Amendments to regulations have texts of their own.
    """
    on = day("on", on)
    committee = committee_of(roll)
    optional(count, "signers", signers, 0, committee.able)
    optional(member, "by", by, Body)
    _one_mover(signers=signers, by=by, sponsor=instance("sponsor", sponsor, bool))
    if day("moved", moved) > day("vote", vote):
        raise FactsError("moved", moved, f"{vote}, the day of the vote, or earlier")
    instance("in_writing", in_writing, bool)
    joint, organs, own, time, form = (
        texts_for(profile, committee, field, on)
        for field in (
            "amendment_signers",
            "amendment_organs",
            "amendment_sponsor",
            "amendment",
            "amendment_form",
        )
    )
    if signers is not None:
        grounds = _signed(joint, signers)
    elif by is not None:
        grounds = _organ(organs, joint, by)
    else:
        unnamed = tuple(Ground(one.source, holds=False, says=_MAY_NOT) for one in joint)
        grounds = worded(own) or unnamed
    for one in time:
        last = last_day(vote, one.value)
        says = Text(f"最迟{last}提出", f"to be moved by {last}")
        grounds += (Ground(one.source, holds=moved <= last, says=says),)
    grounds += worded(form, holds=in_writing)
    asked = (
        ("roll", roll),
        ("moved", moved),
        ("vote", vote),
        ("in_writing", in_writing),
        ("signers", signers),
        ("by", by),
        ("sponsor", sponsor),
        ("profile", profile),
    )
    points = () if grounds else (NO_TEXT,)
    return decide(_AMENDED, on, asked, grounds, points, unread(profile, grounds))


# Votes put off

_POSTPONED = Question(
    "committee_postponement_valid",
    Text("可以暂不付表决", "the vote may be put off"),
    Text("不得暂不付表决", "the vote may not be put off"),
)
_MAJORITY_NOT_SAID = Text("“同意”所需的多数没有明文", "the majority of the consent is not said")


def committee_postponement_valid(  # noqa: PLR0913  # who, how many of how many, and which law
    roll: Roll,
    *,
    proposed_by: CommitteeOrgan,
    on: date,
    consent_of: CommitteeOrgan | None = None,
    agreed: int | None = None,
    present: int | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a local standing committee may put off a vote (暂不付表决).

    Where a text counts those who agree, it counts them against the members present.

    Args:
        roll: the standing committee and its members, in persons.
        proposed_by: who proposed it, or decided it where the text asks for nobody's consent.
        on: the day whose law applies.
        consent_of: the meeting that consented; None where none did.
        agreed: members present who agree, in persons, where the text counts them.
        present: members present, in persons; given with `agreed`.
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: another body, nobody present, more present than can be, more who agree than
            are present, or no count where the text asks for one.

    Law: local rules of procedure.
    Limitations: whether a question is grave (重大问题) is for those who decide. The national
        committee is asked of `npcmodel.procedure.postponement_valid`.
    """
    on = day("on", on)
    committee = committee_of(roll)
    member("proposed_by", proposed_by, CommitteeOrgan)
    optional(member, "consent_of", consent_of, CommitteeOrgan)
    if (agreed is None) is not (present is None):
        raise FactsError("present", present, "agreed= and present= together, or neither")
    if present is not None:
        present = count("present", present, 1, committee.able)
        agreed = count("agreed", agreed, 0, present)
    texts = texts_for(profile, committee, "postponement", on)
    grounds: tuple[Ground, ...] = ()
    points: tuple[OpenPoint, ...] = ()
    for one in texts:
        grounds += _consented(one, proposed_by, consent_of, agreed, present)
        if one.value.consent_of:
            points += (OpenPoint(_MAJORITY_NOT_SAID, one.source),)
    asked = (
        ("roll", roll),
        ("proposed_by", proposed_by),
        ("consent_of", consent_of),
        ("agreed", agreed),
        ("present", present),
        ("profile", profile),
    )
    points = points if grounds else (NO_TEXT,)
    return decide(_POSTPONED, on, asked, grounds, points, unread(profile, texts))


def _consented(
    one: Provision[Postponement],
    proposed_by: CommitteeOrgan,
    consent_of: CommitteeOrgan | None,
    agreed: int | None,
    present: int | None,
) -> tuple[Ground, ...]:
    rule = one.value
    verb = Text("决定", "decides") if rule.consent_of == () and not rule.majority else _PROPOSES
    grounds: tuple[Ground, ...] = (
        Ground(
            one.source, holds=proposed_by in rule.proposed_by, says=_who(rule.proposed_by, verb)
        ),
    )
    if rule.consent_of:
        says = _who(rule.consent_of, Text("同意", "consents"))
        grounds += (Ground(one.source, holds=consent_of in rule.consent_of, says=says),)
    if rule.majority is not None:
        if agreed is None or present is None:
            raise FactsError("agreed", agreed, "a count: the text asks how many of those present")
        grounds += (weigh(one.source, rule.majority, Measure.YES_VOTES, agreed, present),)
    return grounds


_PROPOSES = Text("提出", "proposes it")


def _who(organs: Sequence[CommitteeOrgan], verb: Text) -> Text:
    zh = "或者".join(str(one.value) for one in organs)
    return Text(f"由{zh}{verb.zh}", f"{' or '.join(map(english, organs))} {verb.en}")


# Urgent matters, and small changes of wording

_URGENT = Question(
    "urgent_motion_valid",
    Text("临时动议列入会议议程", "the urgent motion is on the agenda"),
    Text("临时动议不列入会议议程", "the urgent motion is not on the agenda"),
)
_STUDIED = Text("经主任会议研究", "the council of chairpersons studies it first")


def urgent_motion_valid(  # noqa: PLR0913  # who, how many of how many, and by which law
    roll: Roll,
    *,
    agreed: int,
    present: int,
    studied: bool,
    on: date,
    signers: int | None = None,
    by: Body | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether an urgent motion comes on the agenda of a standing committee (临时动议).

    Those who agree count against the members present, not against all in office.

    Args:
        roll: the standing committee and its members, in persons.
        agreed: members present who agree, in persons.
        present: members present, in persons.
        studied: whether the council of chairpersons studied it.
        on: the day whose law applies.
        signers: members who move it, in persons.
        by: the organ that moves it. Give exactly one of the two.
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: another body, none or both movers, nobody present, or numbers that
            contradict one another.

    Law: local rules of procedure.
    Limitations: whether a matter is grave and urgent is for those who decide.
    """
    on = day("on", on)
    committee = committee_of(roll)
    present = count("present", present, 1, committee.able)
    agreed = count("agreed", agreed, 0, present)
    instance("studied", studied, bool)
    optional(count, "signers", signers, 0, present)
    optional(member, "by", by, Body)
    _one_mover(signers=signers, by=by)
    joint, organs, majority = (
        texts_for(profile, committee, f"urgent_motion_{part}", on)
        for part in ("signers", "organs", "majority")
    )
    grounds = _organ(organs, joint, by) if by is not None else _signed(joint, signers or 0)
    for one in majority:
        grounds += (
            Ground(one.source, holds=studied, says=_STUDIED),
            weigh(one.source, one.value, Measure.YES_VOTES, agreed, present),
        )
    asked = (
        ("roll", roll),
        ("agreed", agreed),
        ("present", present),
        ("studied", studied),
        ("signers", signers),
        ("by", by),
        ("profile", profile),
    )
    points = () if grounds else (NO_TEXT,)
    return decide(_URGENT, on, asked, grounds, points, unread(profile, grounds))


_CHANGED = Question(
    "text_changes_valid",
    Text(
        "议案可以交付表决，文字的个别修改授权主任会议审定",
        "the bill may be voted on; the council of chairpersons settles small changes of wording",
    ),
    Text(
        "不得授权主任会议审定文字修改",
        "changes of wording may not be left to the council of chairpersons",
    ),
)
_NOT_OF_REGULATIONS = Text("地方性法规议案除外", "except bills for regulations")


def text_changes_valid(  # noqa: PLR0913  # of what, how many of how many, and by which law
    roll: Roll,
    *,
    agreed: int,
    present: int,
    regulation: bool,
    on: date,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether small changes of wording may be left to the council of chairpersons (文字修改).

    Args:
        roll: the standing committee and its members, in persons.
        agreed: members present who agree, in persons.
        present: members present, in persons.
        regulation: whether the bill is one for a regulation (地方性法规议案).
        on: the day whose law applies.
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: another body, nobody present, more present than can be, or more who agree
            than are present.

    Law: local rules of procedure.
    Limitations: which changes are small (个别) is for those who decide.
    """
    on = day("on", on)
    committee = committee_of(roll)
    present = count("present", present, 1, committee.able)
    agreed = count("agreed", agreed, 0, present)
    instance("regulation", regulation, bool)
    texts = texts_for(profile, committee, "text_changes_majority", on)
    grounds: tuple[Ground, ...] = ()
    for one in texts:
        grounds += (
            Ground(one.source, holds=not regulation, says=_NOT_OF_REGULATIONS),
            weigh(one.source, one.value, Measure.YES_VOTES, agreed, present),
        )
    asked = (
        ("roll", roll),
        ("agreed", agreed),
        ("present", present),
        ("regulation", regulation),
        ("profile", profile),
    )
    points = () if grounds else (NO_TEXT,)
    return decide(_CHANGED, on, asked, grounds, points, unread(profile, texts))
