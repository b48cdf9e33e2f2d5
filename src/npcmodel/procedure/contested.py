"""Votes in a place's own congress that local rules ask more of (有争议的议案、表决的效力)."""

from __future__ import annotations

from datetime import date

from npcmodel.checks import count, day, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Tier
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground, Measure, Question, Ruling, Share, decide, weigh
from npcmodel.law.wording import Text
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.congress import own_rules
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.sitting.places import unread

__all__ = ["participation_valid", "vote_deferral_valid", "vote_question_valid"]


def _congress(roll: Roll) -> Roll:
    if instance("roll", roll, Roll).body is not Body.CONGRESS:
        raise FactsError("roll.body", roll.body, "Body.CONGRESS")
    if roll.level.tier is Tier.TOWNSHIP:
        raise FactsError("roll.level", roll.level, "a level from the county up")
    return roll


_VALID = Question(
    "participation_valid",
    Text("参加表决的人数使表决有效", "enough deputies took part for the vote to be valid"),
    Text("参加表决的人数不足，表决无效", "too few deputies took part: the vote is not valid"),
)


def participation_valid(
    roll: Roll, *, participating: int, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether enough deputies took part for a vote to be valid (表决有效的参加人数).

    Args:
        roll: the congress and its deputies, in persons.
        participating: deputies who took part in the vote, in persons: in favour, against or
            abstaining.
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: another body, a township, a profile of a national body, or more who took
            part than can.

    Law: local rules of procedure.
    Limitations: whether the sitting could open is asked of `quorum`, whether the bill is
        carried of `carried`.
    """
    on = day("on", on)
    congress = _congress(roll)
    number = count("participating", participating, 0, congress.able)
    texts = own_rules(profile, "participation", on, level=congress.level)
    grounds = tuple(
        weigh(one.source, one.value, Measure.PARTICIPATING, number, congress.members)
        for one in texts
    )
    asked = (("roll", roll), ("participating", number), ("profile", profile))
    points = () if grounds else (NO_TEXT,)
    return decide(_VALID, on, asked, grounds, points, unread(profile, texts))


_DEFERRED = Question(
    "vote_deferral_valid",
    Text("可以暂不交付表决", "the vote may be put off"),
    Text("不得暂不交付表决", "the vote may not be put off"),
)
_BY_PRESIDIUM = Text("经主席团提出", "the presidium proposes it")


def vote_deferral_valid(  # noqa: PLR0913  # who, how many of how many, and by which law
    roll: Roll,
    *,
    agreed: int,
    present: int,
    proposed_by: Body | None,
    on: date,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a congress may put off a vote over which it differs (暂不交付表决).

    Those who agree count against the deputies present, not against all in office.

    Args:
        roll: the congress and its deputies, in persons.
        agreed: deputies present who agree, in persons.
        present: deputies present, in persons.
        proposed_by: which body proposed it; None for none.
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: another body, a township, a profile of a national body, nobody present,
            more present than can be, or more who agree than are present.

    Law: local rules of procedure.
    Limitations: whether the differences are important (重要不同意见) is for the deputies.
    """
    on = day("on", on)
    congress = _congress(roll)
    present = count("present", present, 1, congress.able)
    agreed = count("agreed", agreed, 0, present)
    optional(member, "proposed_by", proposed_by, Body)
    texts: tuple[Provision[Share], ...] = own_rules(
        profile, "postponement", on, level=congress.level
    )
    grounds: tuple[Ground, ...] = ()
    for one in texts:
        proposed = Ground(one.source, holds=proposed_by is Body.PRESIDIUM, says=_BY_PRESIDIUM)
        grounds += (
            proposed,
            weigh(one.source, one.value, Measure.YES_VOTES, agreed, present),
        )
    asked = (
        ("roll", roll),
        ("agreed", agreed),
        ("present", present),
        ("proposed_by", proposed_by),
        ("profile", profile),
    )
    points = () if grounds else (NO_TEXT,)
    return decide(_DEFERRED, on, asked, grounds, points, unread(profile, texts))


_ASKED_FIRST = Question(
    "vote_question_valid",
    Text(
        "可以先就是否交付本次会议表决进行表决",
        "the plenary may first vote on whether to vote at this session",
    ),
    Text(
        "不得先就是否交付本次会议表决进行表决",
        "the plenary may not first vote on whether to vote at this session",
    ),
)
_DECIDED = Text(
    "主席团决定由全体会议先行表决", "the presidium decides that the plenary votes first"
)


def vote_question_valid(
    roll: Roll,
    *,
    signers: int,
    presidium_decided: bool,
    on: date,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether the plenary first votes on whether a bill is put to the vote (是否交付表决).

    Args:
        roll: the congress and its deputies, in persons.
        signers: deputies who jointly propose it, in persons.
        presidium_decided: whether the presidium decided so; it may (可以), and need not.
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: another body, a township, a profile of a national body, or more signers
            than deputies who can sign.

    Law: local rules of procedure.
    Limitations: whether the differences are important (重大不同意见) is for those who decide.
    """
    on = day("on", on)
    congress = _congress(roll)
    signers = count("signers", signers, 0, congress.able)
    instance("presidium_decided", presidium_decided, bool)
    texts: tuple[Provision[Share], ...] = own_rules(
        profile, "vote_question_signers", on, level=congress.level
    )
    grounds: tuple[Ground, ...] = ()
    for one in texts:
        grounds += (
            weigh(one.source, one.value, Measure.SIGNERS, signers, congress.members),
            Ground(one.source, holds=presidium_decided, says=_DECIDED),
        )
    asked = (
        ("roll", roll),
        ("signers", signers),
        ("presidium_decided", presidium_decided),
        ("profile", profile),
    )
    points = () if grounds else (NO_TEXT,)
    return decide(_ASKED_FIRST, on, asked, grounds, points, unread(profile, texts))
