"""What local rules ask of deputies' bills: how many stay, by when, and how it is reconsidered."""

from __future__ import annotations

import enum
from datetime import date

from npcmodel.checks import count, day, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.law.citation import Citation
from npcmodel.law.deadline import Deadline
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground, Measure, OpenPoint, Question, Ruling, decide, weigh
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text, english
from npcmodel.params import organic_bills
from npcmodel.profiles.parts import Limit
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.congress import needed, own_rules
from npcmodel.sitting.limits import NO_TEXT, Limits, limited, questions
from npcmodel.sitting.places import unread
from npcmodel.sitting.spans import IN_TIME, deadline, in_time

__all__ = [
    "BillTerm",
    "Objection",
    "amendment_valid",
    "bill_term_due",
    "bill_term_in_time",
    "draft_publication_valid",
    "joint_withdrawal_valid",
    "reconsideration_valid",
]

# Deadlines


@enum.unique
class BillTerm(enum.Enum):
    """What is to be done about a deputies' bill in time (代表议案办理的期限).

    BILL_RESULT is what rules on deputies' bills say; what rules of procedure say of bills that
    are not listed is `npcmodel.procedure.SessionTerm.UNLISTED_REPORT`.
    """

    BILL_FORWARDING = "闭会期间的代表议案送专门委员会研究"
    BILL_OPINION = "专门委员会提出处理意见"
    BILL_RESULT = "提出代表议案审议结果的报告"
    BILL_CONSULTATION = "将代表议案交有关机关、组织研究"
    BILL_REPLY = "有关机关、组织提出意见"
    BILL_HANDLING = "报告审议结果的办理情况"
    BILL_SECOND_HANDLING = "报告再次办理情况"


_SAYS = {what: Text(what.value, english(what)) for what in BillTerm}
_TERMS = questions("bill_term_in_time", BillTerm, IN_TIME)


def bill_term_due(
    what: BillTerm, event: date, *, on: date, profile: Profile | None = None
) -> Deadline:
    """Return the last day for a step in the handling of a deputies' bill (代表议案办理的期限).

    Args:
        what: what is to be done.
        event: the day it is counted from: the receipt of the bill, of forwarding and opinion;
            the close of the session, of result, consultation and reply; the day it was handed
            to those who handle it; of the second handling, the standing committee's refusal.
        on: the day whose law applies.
        profile: the place's own provisions, without which nothing is known.

    Raises:
        FactsError: no profile.
        NotInForceError: no text of the place is known for the day.

    Law: local rules on deputies' bills.
    Limitations: from which day the month of the second handling runs the text does not say;
        the refusal is the natural reading.
    """
    on = day("on", on)
    member("what", what, BillTerm)
    return deadline(event, needed(profile, {what.name.lower(): _SAYS[what]}, on), _SAYS[what])


def bill_term_in_time(
    what: BillTerm, done: date, *, event: date, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether a step in the handling of a deputies' bill was in time (代表议案办理的期限).

    Args:
        what: what was done.
        done: the day it was done.
        event: the day it is counted from, as in `bill_term_due`.
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: done before the event.

    Law: local rules on deputies' bills.
    Limitations: as in `bill_term_due`.
    """
    on = day("on", on)
    member("what", what, BillTerm)
    if day("done", done) < day("event", event):
        raise FactsError("done", done, f"{event}, the day it is counted from, or later")
    asked = (("what", what), ("done", done), ("event", event), ("profile", profile))
    texts = own_rules(profile, what.name.lower(), on)
    return in_time(_TERMS[what], on, asked, done, event, texts, profile)


# Hours before the presidium's meeting

_MINUTES_OF_AN_HOUR = 60


def _hours(
    texts: tuple[Provision[int], ...], minutes_before: int, zh: str, en: str
) -> tuple[Ground, ...]:
    return tuple(
        Ground(
            one.source,
            holds=minutes_before >= one.value * _MINUTES_OF_AN_HOUR,
            says=Text(zh.format(one.value), en.format(one.value)),
        )
        for one in texts
    )


# Reconsideration


@enum.unique
class Objection(enum.Enum):
    """What about a deputies' bill is objected to (要求复议的事由)."""

    EXAMINATION_REPORT = "对议案审查意见的报告有异议"
    NOT_TREATED_AS_BILL = "对不作为代表议案的决定有异议"


# What the fields of the text that speaks of it begin with.
_RECONSIDERING = {
    Objection.EXAMINATION_REPORT: "reconsideration",
    Objection.NOT_TREATED_AS_BILL: "deputies_bill_reconsideration",
}
_RECONSIDERED = Question(
    "reconsideration_valid",
    Text("可以要求复议", "reconsideration may be asked for"),
    Text("不得要求复议", "reconsideration may not be asked for"),
)
_LAST_MEETING = (
    "在主席团最后一次会议召开的{}小时前提出",
    "put {} hours before the presidium's last meeting",
)
_IN_WRITING = Text("书面提出", "it is put in writing")


def reconsideration_valid(  # noqa: PLR0913  # how many of how many, how, when, by which law
    what: Objection,
    *,
    sponsors: int,
    requesting: int,
    minutes_before: int,
    on: date,
    written: bool = True,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether sponsors may ask that their bill be reconsidered (复议).

    Rules of procedure speak of the report on the examination of bills, a text on deputies'
    bills of the decision not to treat it as one; only the text that speaks of it is asked.

    Args:
        what: what they object to.
        sponsors: deputies who put the bill, in persons.
        requesting: how many of them ask, in persons.
        minutes_before: how long before the presidium's last meeting they ask, in whole minutes.
        on: the day whose law applies.
        written: whether they ask in writing.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: no sponsors, more who ask than sponsors, or a time that is no count.

    Law: local rules of procedure and on deputies' bills.
    Limitations: whether the bill is then treated otherwise is for presidium or standing
        committee to decide.
    """
    on = day("on", on)
    field = _RECONSIDERING[member("what", what, Objection)]
    sponsors = count("sponsors", sponsors, 1)
    requesting = count("requesting", requesting, 0, sponsors)
    minutes = count("minutes_before", minutes_before)
    instance("written", written, bool)
    shares = own_rules(profile, field, on)
    grounds: tuple[Ground, ...] = tuple(
        weigh(one.source, one.value, Measure.SIGNERS, requesting, sponsors) for one in shares
    )
    if what is Objection.NOT_TREATED_AS_BILL:
        grounds += tuple(
            Ground(one.source, requesting >= one.value, Measure.SIGNERS, requesting, one.value)
            for one in own_rules(profile, f"{field}_signers", on)
        )
    grounds += _hours(own_rules(profile, f"{field}_hours", on), minutes, *_LAST_MEETING)
    grounds += tuple(Ground(one.source, holds=written, says=_IN_WRITING) for one in shares)
    points = () if grounds else (NO_TEXT,)
    asked = (
        ("what", what),
        ("sponsors", sponsors),
        ("requesting", requesting),
        ("minutes_before", minutes),
        ("written", written),
        ("profile", profile),
    )
    return decide(_RECONSIDERED, on, asked, grounds, points, unread(profile, shares))


# Amendments

_AMENDED = Question(
    "amendment_valid",
    Text("可以提出修正案", "the amendment may be moved"),
    Text("不得提出修正案", "the amendment may not be moved"),
)
_BEFORE_VOTE = Text("在表决前提出", "it is moved before the vote")
_BEFORE_MEETING = (
    "在大会表决前举行的主席团会议{}小时前提出",
    "moved {} hours before the presidium meets ahead of the vote",
)
_PRESIDIUM_DECIDES = Text(
    "是否提请大会审议或者表决，由主席团决定",
    "whether it comes before the congress the presidium decides",
)


def amendment_valid(  # noqa: PLR0913  # how many, how, when, by which law
    *,
    signers: int,
    minutes_before: int | None,
    on: date,
    before_vote: bool = True,
    written: bool = True,
    level: Level | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether deputies may amend a bill before a local congress (修正案).

    Args:
        signers: deputies who jointly move it, in persons.
        minutes_before: how long before the presidium's meeting ahead of the vote it is moved,
            in whole minutes; None where that is not known, which leaves a text that asks for
            it open.
        on: the day whose law applies.
        before_vote: whether the bill was not yet voted on.
        written: whether it is in writing.
        level: the level of the congress; None for the place's own. Rules on deputies bind the
            congresses below it, rules of procedure do not.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: a number that is no count, or a profile of a national body.

    Law: local rules of procedure and on deputies.
    Limitations: national law gives deputies of local congresses no such right.
    """
    on = day("on", on)
    signers = count("signers", signers)
    minutes = optional(count, "minutes_before", minutes_before)
    instance("before_vote", before_vote, bool)
    instance("written", written, bool)
    optional(member, "level", level, Level)
    texts = own_rules(profile, "amendment_signers", on, level=level)
    hours = own_rules(profile, "amendment_hours", on, level=level)
    grounds: tuple[Ground, ...] = ()
    for one in texts:
        grounds += (
            Ground(one.source, signers >= one.value, Measure.SIGNERS, signers, one.value),
            Ground(one.source, holds=before_vote, says=_BEFORE_VOTE),
            Ground(one.source, holds=written, says=_IN_WRITING),
        )
    points: tuple[OpenPoint, ...] = () if grounds else (NO_TEXT,)
    if minutes is not None:
        grounds += _hours(hours, minutes, *_BEFORE_MEETING)
    else:
        points += tuple(_unknown_hour(one.source, one.value) for one in hours)
    asked = (
        ("signers", signers),
        ("minutes_before", minutes),
        ("before_vote", before_vote),
        ("written", written),
        ("level", level),
        ("profile", profile),
    )
    notes = (*unread(profile, texts), *((_PRESIDIUM_DECIDES,) if grounds else ()))
    return decide(_AMENDED, on, asked, grounds, points, notes)


def _unknown_hour(source: Citation, hours: int) -> OpenPoint:
    zh, en = _BEFORE_MEETING
    says = Text(f"须{zh.format(hours)}，时间不详", f"to be {en.format(hours)}; when is not known")
    return OpenPoint(says, source, decides=True)


# Withdrawal by some

_ENDS = Question(
    "joint_withdrawal_valid",
    Text("部分代表撤回，议案的处理终止", "with those who withdrew, the bill is at an end"),
    Text("部分代表撤回，议案继续处理", "though some withdrew, the bill goes on"),
)
_CONSENT = Text("经主席团同意", "the presidium consents")
_STILL = Text("坚持提出该议案的代表少于{}人", "fewer than {} sponsors stay with the bill")


def joint_withdrawal_valid(  # noqa: PLR0913  # how many of how many, with whose consent
    *,
    sponsors: int,
    withdrawing: int,
    listed: bool,
    consent_of: Body | None,
    on: date,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a bill ends because some of its sponsors withdraw (部分代表要求撤回).

    Args:
        sponsors: deputies who put the bill, in persons.
        withdrawing: how many of them withdraw, in persons, at least one.
        listed: whether the bill is on the agenda of the session; it then ends with the
            presidium's consent alone.
        consent_of: the body that consented; None where none did.
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: fewer sponsors than put a bill by a text known for the day, nobody who
            withdraws, or more of them than sponsors.

    Law: local rules on deputies' bills; 地方组织法 22 II for the number.
    Limitations: the withdrawal by all sponsors is asked of `withdrawal_valid`.
    """
    on = day("on", on)
    sponsors = count("sponsors", sponsors, _least_sponsors(profile, on))
    withdrawing = count("withdrawing", withdrawing, 1, sponsors)
    instance("listed", listed, bool)
    optional(member, "consent_of", consent_of, Body)
    left = sponsors - withdrawing
    texts = own_rules(profile, "listed_bill_sponsors" if listed else "unlisted_bill_sponsors", on)
    grounds: tuple[Ground, ...] = ()
    for one in texts:
        says = Text(_STILL.zh.format(one.value), _STILL.en.format(one.value))
        grounds += (Ground(one.source, holds=left < one.value, says=says),)
        if listed:
            consent = consent_of is Body.PRESIDIUM
            grounds += (Ground(one.source, holds=consent, says=_CONSENT),)
    asked = (
        ("sponsors", sponsors),
        ("withdrawing", withdrawing),
        ("listed", listed),
        ("consent_of", consent_of),
        ("profile", profile),
    )
    points = () if grounds else (NO_TEXT,)
    return decide(_ENDS, on, asked, grounds, points, unread(profile, texts))


def _least_sponsors(profile: Profile | None, on: date) -> int:
    """How many deputies put a bill in a place's congress, by the texts known for the day."""
    if profile is None:
        return 1
    local: list[int] = [
        one.value
        for field in ("bill_signers", "deputies_bill_signers")
        for one in own_rules(profile, field, on)
    ]
    national = organic_bills.BILL_BY_SIGNERS.known(on)  # a place is a county or above
    return max([1, *local, *([] if national is None else [national.value])])


# Draft regulations published


@enum.unique
class _Published(enum.Enum):
    DAYS = "公布征求意见的天数"


_PUBLISHED = Question(
    "draft_publication_valid",
    Text("法规草案的公布符合规定", "the draft was published as the rules say"),
    Text("法规草案的公布不符合规定", "the draft was not published as the rules say"),
)


def draft_publication_valid(
    days: int | None,
    *,
    on: date,
    council_decided_not: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a draft regulation was published for comment (法规草案的公布).

    Args:
        days: for how many days it was published; None where it was not.
        on: the day whose law applies.
        council_decided_not: whether the council of chairpersons decided not to publish it.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: days of a draft that the council decided not to publish.

    Law: local rules of procedure.
    Limitations: other texts on local legislation may ask for more.
    """
    on = day("on", on)
    days = optional(count, "days", days, 1)
    if instance("council_decided_not", council_decided_not, bool) and days is not None:
        raise FactsError("days", days, "None: the council decided not to publish it")
    duty = own_rules(profile, "draft_published", on)
    grounds = worded(duty, holds=days is not None or council_decided_not)
    texts: tuple[Provision[Limit], ...] = own_rules(profile, "draft_publication_days", on)
    asked = (
        ("days", days),
        ("council_decided_not", council_decided_not),
        ("profile", profile),
    )
    if days is None:
        points = () if grounds else (NO_TEXT,)
        return decide(_PUBLISHED, on, asked, grounds, points, unread(profile, duty))
    rule = Limits(_Published.DAYS, Measure.DAYS)
    return limited(_PUBLISHED, on, asked, rule, days, texts, profile, grounds)
