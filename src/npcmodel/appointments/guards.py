"""What the texts forbid on the way into an office and out of it: the guards of its life cycle."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import groupby
from typing import NamedTuple

from npcmodel.appointments.again import proposed_again
from npcmodel.appointments.case_facts import (
    Appointing,
    appointment_texts,
    bars,
    in_term,
    since_last_outcome,
    term_began,
    way_of,
)
from npcmodel.appointments.events import (
    Announced,
    AppointmentEvent,
    AppointmentStage,
    Exempted,
    LawTestTaken,
    OfficeAbolished,
    Proposed,
    Removed,
    SpeechMade,
    SpeechWaived,
    Sworn,
    Voted,
    Withdrawn,
)
from npcmodel.appointments.facts import FillingAct, Words
from npcmodel.appointments.nominees import EarlierTest, counted_tests, organ_of
from npcmodel.appointments.oath_guards import sworn_barring
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Tier
from npcmodel.facts.offices import Office
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text, english
from npcmodel.params import court_law, organic_recalls, procuratorate_law, supervision_law
from npcmodel.profiles.appointing import (
    DeputyNominators,
    EarlyAct,
    LawTest,
    OfficeChange,
    PassValidity,
    Speech,
)

__all__ = [
    "Nominators",
    "barring",
    "failed_tests",
    "law_tests",
    "longest_run",
    "meets",
    "nominators",
    "relied_on",
    "tests_counted",
]


def barring(case: Appointing, event: AppointmentEvent) -> tuple[Ground, ...]:
    """Return the provisions of the event's own day that forbid it; none where no text does."""
    guard = _GUARDS.get(type(event))
    return () if guard is None else guard(case, event)


def _known(on: date, texts: Words) -> tuple[Provision[Text], ...]:
    """Return those provisions that are known on the day; none where none is."""
    return tuple(text for one in texts if (text := one.known(on)) is not None)


# Proposing, and proposing again


class Nominators(NamedTuple):
    """Who nominates for an office, and the provision that says so.

    Attributes:
        named: the bodies and officials.
        jointly: whether deputies may jointly.
        source: the provision.
    """

    named: tuple[Body | Office, ...]
    jointly: bool
    source: Citation


def nominators(case: Appointing, on: date) -> Nominators | None:
    """Return who nominates by the texts known on the day; None where none of them names anybody."""
    way = way_of(case.office, case.level, case.by)
    if way is not None and way.nominated_by:
        texts = _known(on, way.nomination or way.texts)
        return Nominators(way.nominated_by, way.jointly, texts[0].source) if texts else None
    if case.office is Office.DEPUTY_HEAD_OF_GOVERNMENT:
        for one in appointment_texts(case, "deputy_heads", on):
            rule: DeputyNominators = one.value
            vacant = () if rule.while_vacant is None else (rule.while_vacant,)
            return Nominators((rule.usual, *vacant), jointly=False, source=one.source)
    return None


def _proposed(case: Appointing, event: AppointmentEvent) -> tuple[Ground, ...]:
    return (*_wrong_nominator(case, event), *_too_often(case, event))


def _wrong_nominator(case: Appointing, event: AppointmentEvent) -> tuple[Ground, ...]:
    found = nominators(case, event.day)
    if found is None or not isinstance(event, Proposed):
        return ()
    if found.jointly if event.jointly else event.by in found.named:
        return ()
    zh, en = "、".join(one.value for one in found.named), ", ".join(map(english, found.named))
    if found.jointly:
        zh, en = f"{zh}或者代表联合", f"{en}, or deputies jointly"
    says = Text(f"人选由{zh}提名", f"nominated by: {en}")
    return (Ground(found.source, holds=False, says=says),)


def _too_often(case: Appointing, event: AppointmentEvent) -> tuple[Ground, ...]:
    within = [not failed for failed in _outcomes(case)]
    failures = [one.day for one in case.events if isinstance(one, Voted) and not one.passed]
    return tuple(
        ground
        for one in appointment_texts(case, "renomination", event.day)
        for ground in proposed_again(one, within, failures, event.day)
        if not ground.holds
    )


def _outcomes(case: Appointing) -> list[bool]:
    """Return of each nomination of the term whether it failed; one withdrawn did not."""
    return [
        isinstance(one, Voted) and not one.passed
        for one in in_term(case)
        if isinstance(one, Voted | Withdrawn)
    ]


def longest_run(case: Appointing) -> int:
    """Return how many votes in a row failed in this term; a withdrawal breaks a row."""
    return max((len([*run]) for failed, run in groupby(_outcomes(case)) if failed), default=0)


# The test of law


def law_tests(case: Appointing, on: date) -> tuple[Provision[LawTest], ...]:
    """Return the tests of law that are asked of the office."""
    found: tuple[Provision[LawTest], ...] = appointment_texts(case, "law_test", on)
    return tuple(one for one in found if one.value.posts is None or case.office in one.value.posts)


def failed_tests(case: Appointing) -> int:
    """Return how many tests of law were failed for the present nomination."""
    tests = [one for one in since_last_outcome(case) if isinstance(one, LawTestTaken)]
    return len([one for one in tests if not one.passed])


def tests_counted(case: Appointing, rule: LawTest) -> tuple[EarlierTest, ...]:
    """Return the tests taken that count for the office now."""
    organ = organ_of(case.office)
    # What the case tells lies in the term, unless a change of term is told after it.
    events = in_term(case) if rule.validity is PassValidity.TERM else case.events
    taken = [one for one in events if isinstance(one, LawTestTaken)]
    tests = tuple(EarlierTest(one.day, one.passed, organ) for one in taken)
    return counted_tests(rule, tests, organ, date.min)


def meets(rule: LawTest, test: EarlierTest | LawTestTaken) -> bool:
    """Say whether a test is what the text asks for: passed, or where it wants no more, taken."""
    return test.passed or not rule.must_pass


def relied_on(case: Appointing, rule: LawTest) -> bool:
    """Say whether an earlier pass was relied on that the text lets count."""
    return any(isinstance(one, Exempted) and not _unfit(case, rule, one) for one in case.events)


def _unfit(case: Appointing, rule: LawTest, event: Exempted) -> Text | None:
    """Return why an earlier pass does not free from the test; None where it does."""
    if rule.validity is PassValidity.SAME_ORGAN:
        return _MOVED if event.organ_changed else None
    if rule.validity is PassValidity.TERM:
        began = term_began(case)
        return _EARLIER_TERM if began is not None and event.passed_on < began else None
    return _NOBODY_EXEMPT


_MOVED = Text("在不同机关之间交流任职的，应当重新参加考试", "moved to another organ: tested again")
_EARLIER_TERM = Text(
    "考试成绩在本届内有效，此前各届的不算", "a pass counts in its term: this one was earlier"
)
_NOBODY_EXEMPT = Text("条文没有规定可以不参加考试", "the text exempts nobody from the test")


def _tested(case: Appointing, event: AppointmentEvent) -> tuple[Ground, ...]:
    return tuple(
        bars(
            one,
            f"补考{one.value.resits}次后仍不及格，不得再考",
            f"failed, and failed {one.value.resits} times again",
        )
        for one in law_tests(case, event.day)
        if one.value.resits is not None and failed_tests(case) > one.value.resits
    )


def _exempted(case: Appointing, event: AppointmentEvent) -> tuple[Ground, ...]:
    grounds: tuple[Ground, ...] = ()
    for one in law_tests(case, event.day):
        why = _unfit(case, one.value, event) if isinstance(event, Exempted) else None
        grounds += () if why is None else (Ground(one.source, holds=False, says=why),)
    return grounds


def _test_missing(case: Appointing, event: AppointmentEvent) -> tuple[Ground, ...]:
    grounds: tuple[Ground, ...] = ()
    for one in law_tests(case, event.day):
        rule = one.value
        done = any(meets(rule, test) for test in tests_counted(case, rule))
        if not (done or relied_on(case, rule)):
            zh, en = _PASS if rule.must_pass else _SIT
            grounds += (bars(one, zh, en),)
    return grounds


_PASS = ("必须先通过法律知识考试", "the test of law is passed first")
_SIT = ("应当先进行法律知识考试", "the test of law is taken first")


# The speech and the vote


def _speech_missing(case: Appointing, event: AppointmentEvent) -> tuple[Ground, ...]:
    grounds: tuple[Ground, ...] = ()
    for one in appointment_texts(case, "speech", event.day):
        rule: Speech = one.value
        if rule.duty and (rule.posts is None or case.office in rule.posts):
            done = any(
                (isinstance(step, SpeechMade) and (rule.written or not step.in_writing))
                or (rule.chosen and isinstance(step, SpeechWaived))
                for step in since_last_outcome(case)
            )
            if not done:
                says = ("应当先作拟任职发言", "the nominee speaks before the vote")
                grounds += (bars(one, *says),)
    return grounds


def _voted(case: Appointing, event: AppointmentEvent) -> tuple[Ground, ...]:
    return (*_test_missing(case, event), *_speech_missing(case, event))


# Making it public


def _announced(case: Appointing, event: AppointmentEvent) -> tuple[Ground, ...]:
    if case.stage not in {AppointmentStage.PROPOSED, AppointmentStage.PUT_OFF}:
        return ()
    return tuple(
        bars(one, "表决通过以前不得对外公布", "not made public before it is voted on")
        for one in appointment_texts(case, "not_before", event.day)
        if EarlyAct.ANNOUNCING in one.value
    )


# Out of the office


def _elected(case: Appointing) -> bool:
    way = way_of(case.office, case.level, case.by)
    return way is not None and way.act is FillingAct.ELECTED


def _elected_alone(case: Appointing, on: date, says: Text) -> tuple[Ground, ...]:
    """Return the provision that has the congress elect, and that nothing else is known to undo."""
    way = way_of(case.office, case.level, case.by)
    texts = _known(on, () if way is None else way.texts)
    return tuple(Ground(one.source, holds=False, says=says) for one in texts[:1])


_NOT_ABOLISHED = Text(
    "由大会选举产生的职务，没有条文规定因工作机构撤销而终止",
    "elected by the congress: no text ends the office when a department goes",
)
_NOT_REMOVED = Text(
    "由全国人大选举产生的人员，没有条文规定可由常委会撤职",
    "elected by the national congress: no text lets the standing committee remove the holder",
)
# Whom the laws on courts and procuratorates let standing committees replace (撤换).
_REPLACEABLE = frozenset(
    (
        Office.COURT_PRESIDENT,
        Office.PROCURATOR_GENERAL,
        Office.BRANCH_PROCURATOR_GENERAL,
        Office.DEPUTY_PROCURATOR_GENERAL,
        Office.PROCURATORIAL_COMMITTEE_MEMBER,
    )
)
_REPLACING: Words = (court_law.PRESIDENT_REPLACED, procuratorate_law.LOWER_REPLACED)
_REMOVING: Words = (organic_recalls.REMOVABLE, supervision_law.REMOVABLE)


def _removed(case: Appointing, event: AppointmentEvent) -> tuple[Ground, ...]:
    if isinstance(event, Removed) and event.replaced:
        within = case.office in _REPLACEABLE and not case.level.national
        return () if within else worded(_known(event.day, _REPLACING), holds=False)
    if not _elected(case):
        return ()
    if case.level.national:
        return _elected_alone(case, event.day, _NOT_REMOVED)
    deputy_head = case.office is Office.DEPUTY_HEAD_OF_GOVERNMENT
    if deputy_head and case.level.tier is not Tier.TOWNSHIP:
        return ()
    return worded(_known(event.day, _REMOVING), holds=False)


def _abolished(case: Appointing, event: AppointmentEvent) -> tuple[Ground, ...]:
    if _elected(case):
        return _elected_alone(case, event.day, _NOT_ABOLISHED)
    return tuple(
        bars(one, "工作机构撤销的，应当予以免职", "the holder is dismissed when the organ goes")
        for one in appointment_texts(case, "dismissed_on", event.day)
        if OfficeChange.ORGAN_ABOLISHED in one.value
    )


_GUARDS: dict[type, Callable[[Appointing, AppointmentEvent], tuple[Ground, ...]]] = {
    Proposed: _proposed,
    LawTestTaken: _tested,
    Exempted: _exempted,
    Voted: _voted,
    Announced: _announced,
    Removed: _removed,
    OfficeAbolished: _abolished,
    Sworn: sworn_barring,
}
