"""By when things are done in making laws (立法的期限), and comment on drafts."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from datetime import date

import attrs

from npcmodel.checks import count, day, each, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.law.deadline import Deadline
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Ground, Measure, OpenPoint, Question, Ruling, decide
from npcmodel.law.saying import said
from npcmodel.law.wording import Text, english
from npcmodel.params import legislation_local, legislation_times, npc_drafts, npc_rules
from npcmodel.params.legislation_times import OrderPart
from npcmodel.profiles.parts import Limit, TimeLimit, TimeUnit
from npcmodel.sitting.limits import Limits, limited, questions
from npcmodel.sitting.spans import IN_TIME, deadline, in_time

__all__ = [
    "BACK",
    "LegislationTime",
    "law_comment_valid",
    "law_order_valid",
    "legislation_due",
    "legislation_in_time",
    "legislation_texts",
]


@enum.unique
class LegislationTime(enum.Enum):
    """What times are set for in making laws and regulations (立法的期限事项)."""

    CONGRESS_DRAFT = "将法律草案发给全国人大代表"
    MEMBERS_DRAFT = "将法律草案发给常委会组成人员"
    AUTHORISATION = "授权的期限"
    AUTHORISATION_REPORT = "报告授权决定实施的情况"
    SUPPORTING_RULES = "作出配套的具体规定"
    APPROVAL = "批准设区的市、自治州的地方性法规"

    __hash__ = object.__hash__


_W = LegislationTime
BACK = (_W.CONGRESS_DRAFT, _W.MEMBERS_DRAFT, _W.AUTHORISATION_REPORT)
"""What is counted back from a session, a meeting or the end of a term."""
_DAYS, _MONTHS = TimeUnit.DAYS, TimeUnit.MONTHS
# The first text of each must be known on the day; the others add to it where they are.
_TEXTS: Mapping[LegislationTime, tuple[tuple[Parameter[int], TimeUnit], ...]] = {
    _W.CONGRESS_DRAFT: (
        (legislation_times.CONGRESS_DRAFT_MONTHS, _MONTHS),
        (npc_rules.NOTICE_MONTHS, _MONTHS),
    ),
    _W.MEMBERS_DRAFT: ((legislation_times.MEMBERS_DRAFT_DAYS, _DAYS),),
    _W.AUTHORISATION: ((legislation_times.AUTHORISATION_MONTHS, _MONTHS),),
    _W.AUTHORISATION_REPORT: ((legislation_times.AUTHORISATION_REPORT_MONTHS, _MONTHS),),
    _W.SUPPORTING_RULES: ((legislation_times.SUPPORTING_MONTHS, _MONTHS),),
    _W.APPROVAL: ((legislation_local.APPROVAL_MONTHS, _MONTHS),),
}
_OWN_TIME: Mapping[LegislationTime, Parameter[Text]] = {
    _W.AUTHORISATION: legislation_times.AUTHORISATION_EXCEPTION,
    _W.SUPPORTING_RULES: legislation_times.SUPPORTING_EXCEPTION,
}
_SAYS = {what: Text(what.value, english(what)) for what in LegislationTime}
_QUESTIONS = questions("legislation_in_time", LegislationTime, IN_TIME)
_FIRST_DAY = Text(
    "授权的首日是否计入授权的期限，没有明文；计入的，期限早一日届满",
    "whether the first day of an authorisation counts is not said; if it does, the time ends a "
    "day earlier",
)
_FROM_WHEN = Text(
    "四个月自报请之日还是收到之日起算，没有明文",
    "whether the four months run from the sending or from the receipt is not said",
)
_DOUBTS: Mapping[LegislationTime, Text] = {
    _W.AUTHORISATION: _FIRST_DAY,
    _W.APPROVAL: _FROM_WHEN,
}


def legislation_texts(what: LegislationTime, on: date) -> tuple[Provision[TimeLimit], ...]:
    """Return every time that is set for it on the day.

    Raises:
        NotInForceError: no text of the first one is known for the day.
    """
    (first, unit), *others = _TEXTS[what]
    found = [(first.at(on), unit)]
    found += [(text, unit) for one, unit in others if (text := one.known(on)) is not None]
    return tuple(
        Provision(TimeLimit(text.value, unit, before=what in BACK), text.source, text.since)
        for text, unit in found
    )


def legislation_due(what: LegislationTime, event: date, *, on: date) -> Deadline:
    """Return the last day for something in making laws and regulations (立法的期限).

    Args:
        what: what is to be done.
        event: the day the time is counted from, itself not counted, or back from. Of drafts: the
            first day of the session or meeting; of an authorisation: its first day; of the report
            on it: its last day; of supporting rules: the day the law came into force; of an
            approval: the day it was asked for.
        on: the day whose law applies.

    Raises:
        FactsError: something that is no time of this kind.
        NotInForceError: no text of the provision is known for the day.

    Law: 立法法 13 II, 13 III, 20, 31 I, 66, 81 I; 全国人大议事规则 6 I.
    Limitations: exceptions that a law or a decision makes are asked of `legislation_in_time`.
        The filing of regulations is asked of `filing_due`. The first day of an authorisation is
        not counted, as elsewhere; a note says that it may be. 全国人大议事规则 6 III exempts
        sessions called ad hoc (临时召集) from its 6 I; 立法法 20 exempts none. An authorisation
        to adjust how laws apply (16) has the time of its decision alone, and no five years.
    """
    on, event = day("on", on), day("event", event)
    found = deadline(
        event, legislation_texts(member("what", what, LegislationTime), on), _SAYS[what]
    )
    if what in _DOUBTS:
        found = attrs.evolve(found, notes=(_DOUBTS[what],))
    return found


def legislation_in_time(  # noqa: PLR0913  # what, when, by which event and with which exceptions
    what: LegislationTime,
    done: date,
    *,
    event: date,
    on: date,
    special: bool = False,
    own_limit: date | None = None,
) -> Ruling:
    """Rule whether something in making laws and regulations was done in time (按期).

    Args:
        what: what was done; of an authorisation, that it ends.
        done: the day it was done; of an authorisation its last day. Supporting rules may be
            made before the law comes into force.
        event: the day the time is counted from or back from, as in `legislation_due`.
        on: the day whose law applies.
        special: of drafts for the committee's members, whether there are special circumstances
            (特殊情况), for which no days are given.
        own_limit: of an authorisation and of supporting rules, the last day that the decision or
            the law itself sets; None where it sets none.

    Raises:
        FactsError: done on the wrong side of the event, or an exception of something else.
        NotInForceError: no text of the provision is known for the day.

    Law: as in `legislation_due`.
    Limitations: an authorisation of five years to the day is left open: its first day may count.
        What special circumstances are the text does not say, nor is asked what a report
        on an authorisation contains (13 III). An approval is due only
        where the regulation is not contrary to higher law: see `regulation_approval_valid`.
    """
    on = day("on", on)
    member("what", what, LegislationTime)
    _check_sides(what, done, event)
    if instance("special", special, bool) and what is not _W.MEMBERS_DRAFT:
        raise FactsError("special", special, "False: of MEMBERS_DRAFT alone")
    if optional(day, "own_limit", own_limit) is not None and what not in _OWN_TIME:
        names = " or ".join(one.name for one in _OWN_TIME)
        raise FactsError("own_limit", own_limit, f"None: of {names} alone")
    asked = (
        ("what", what),
        ("done", done),
        ("event", event),
        ("special", special),
        ("own_limit", own_limit),
    )
    texts = legislation_texts(what, on)
    if special:
        freed = said(on, legislation_times.MEMBERS_DRAFT_EXCEPTION)
        return decide(_QUESTIONS[what], on, asked, freed)
    if own_limit is not None:
        own = _own_time(_OWN_TIME[what].at(on), done, own_limit)
        ruling = decide(_QUESTIONS[what], on, asked, (own,))
    else:
        ruling = in_time(_QUESTIONS[what], on, asked, done, event, texts, None)
        if what is _W.AUTHORISATION and done == legislation_due(what, event, on=on).due:
            point = OpenPoint(_FIRST_DAY, texts[0].source, decides=True)
            return decide(_QUESTIONS[what], on, asked, ruling.grounds, (point,))
    return _added(what, ruling, on)


def _check_sides(what: LegislationTime, done: date, event: date) -> None:
    if what in BACK and day("done", done) > day("event", event):
        raise FactsError("done", done, f"{event}, the day it is counted back from, or earlier")
    # Supporting rules in force with the law are made before it: the year only ends their time.
    after = what not in BACK and what is not _W.SUPPORTING_RULES
    if day("done", done) < day("event", event) and after:
        raise FactsError("done", done, f"{event}, the day it is counted from, or later")


def _own_time(text: Provision[Text], done: date, own_limit: date) -> Ground:
    says = Text(f"{text.value.zh}：最迟{own_limit}", f"{text.value.en}: by {own_limit}")
    return Ground(text.source, holds=done <= own_limit, says=says)


def _added(what: LegislationTime, ruling: Ruling, on: date) -> Ruling:
    """Add what the text leaves open, and what it asks of those who are late."""
    if what is _W.APPROVAL:
        return attrs.evolve(ruling, open=(OpenPoint(_FROM_WHEN, ruling.grounds[0].citation),))
    if what is _W.SUPPORTING_RULES and not ruling.holds:
        late = legislation_times.SUPPORTING_EXPLAINED.at(on)
        note = Text(
            f"{late.value.zh}（{late.source}）", f"{late.value.en} [{late.source.said('en')}]"
        )
        return attrs.evolve(ruling, notes=(*ruling.notes, note))
    return ruling


# Comment


@enum.unique
class _Comment(enum.Enum):
    DAYS = "公布征求意见的天数"


_COMMENTED = Question(
    "law_comment_valid",
    Text("法律草案的公布和征求意见符合规定", "the draft was published for comment as the law asks"),
    Text(
        "法律草案的公布和征求意见不符合规定",
        "the draft was not published for comment as the law asks",
    ),
)


def law_comment_valid(
    days: int | None,
    *,
    reported: bool,
    on: date,
    council_decided_not: bool = False,
    for_congress: bool = False,
) -> Ruling:
    """Rule whether a draft of a law was published for comment (法律草案向社会公布征求意见).

    Thirty days are asked for as a rule (一般): fewer are noted, and do not make it unlawful.

    Args:
        days: for how many days comments were asked for; None where it was not published.
        reported: whether the public was told of the comments (征求意见的情况).
        on: the day whose law applies.
        council_decided_not: whether the council of chairpersons decided not to publish it.
        for_congress: whether it is prepared for the national congress; both texts then bind.

    Raises:
        FactsError: days or a report of a draft that the council decided not to publish, or a
            report of comments that nobody was asked for.
        NotInForceError: no text of the provision is known for the day.

    Law: 立法法 40; 全国人大议事规则 27 II.
    Limitations: drafts of local regulations are asked of `draft_publication_valid`. That it is
        published after the committee's meeting, with explanations, is not asked.
    """
    on = day("on", on)
    days = optional(count, "days", days, 1)
    if instance("council_decided_not", council_decided_not, bool) and days is not None:
        raise FactsError("days", days, "None: the council decided not to publish it")
    if instance("reported", reported, bool) and days is None:
        raise FactsError("reported", reported, "False: no comments were asked for")
    instance("for_congress", for_congress, bool)
    modules = (legislation_times, npc_drafts) if for_congress else (legislation_times,)
    published = days is not None or council_decided_not
    grounds: tuple[Ground, ...] = ()
    for module in modules:
        grounds += said(on, module.DRAFT_PUBLISHED, holds=published)
    asked = (
        ("days", days),
        ("reported", reported),
        ("council_decided_not", council_decided_not),
        ("for_congress", for_congress),
    )
    if days is None:
        return decide(_COMMENTED, on, asked, grounds)
    grounds += said(on, legislation_times.COMMENTS_REPORTED, holds=reported)
    texts = tuple(_soft(module.COMMENT_DAYS.at(on)) for module in modules)
    rule = Limits(_Comment.DAYS, Measure.DAYS)
    found = limited(_COMMENTED, on, asked, rule, days, texts, None)
    return decide(_COMMENTED, on, asked, (*grounds, *found.grounds), (), found.notes)


def _soft(text: Provision[int]) -> Provision[Limit]:
    return Provision(Limit(text.value, soft=True), text.source, text.since)


# The order that promulgates

_ORDER = Question(
    "law_order_valid",
    Text("法律的公布载明应有的内容", "the promulgation states what the law asks for"),
    Text("法律的公布没有载明应有的内容", "the promulgation lacks what the law asks for"),
)


def law_order_valid(parts: Iterable[OrderPart], *, in_force: date | None, on: date) -> Ruling:
    """Rule whether law and presidential order state what they must (主席令、施行日期).

    Args:
        parts: what the order states.
        in_force: the day that the law itself says it comes into force; None for none.
        on: the day whose law applies.

    Raises:
        FactsError: something that is no part.
        NotInForceError: no text of the provision is known for the day.

    Law: 立法法 61, 62 I.
    Limitations: who promulgates, and where it is printed, is asked of `publication_valid`.
    """
    on = day("on", on)
    given = each("parts", parts, OrderPart)
    optional(day, "in_force", in_force)
    text = legislation_times.ORDER_PARTS.at(on)
    grounds = said(on, legislation_times.IN_FORCE_STATED, holds=in_force is not None)
    grounds += tuple(
        Ground(text.source, holds=one in given, says=Text(one.value, english(one)))
        for one in text.value
    )
    return decide(_ORDER, on, (("parts", given), ("in_force", in_force)), grounds)
