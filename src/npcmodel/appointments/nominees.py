"""What places ask of nominees: the test of law, the speech, being proposed again (拟任命人员)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import pairwise

import attrs

from npcmodel.appointments.again import proposed_again
from npcmodel.appointments.local import provided
from npcmodel.checks import day, each, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.offices import Office
from npcmodel.facts.organs import OrganKind
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground, OpenPoint, Question, Ruling, decide
from npcmodel.law.wording import Text
from npcmodel.profiles.appointing import (
    AppointedPost,
    AppointmentForm,
    LawTest,
    LocalPost,
    PassValidity,
    Speech,
)
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.sitting.places import unread

__all__ = [
    "EarlierProposal",
    "EarlierTest",
    "counted_tests",
    "law_test_valid",
    "nominee_speech_valid",
    "organ_of",
    "renomination_valid",
]

_COURT = OrganKind.ADJUDICATIVE
_ORGANS: dict[AppointedPost, OrganKind] = {
    **dict.fromkeys(
        (
            Office.HEAD_OF_GOVERNMENT,
            Office.DEPUTY_HEAD_OF_GOVERNMENT,
            Office.OTHER_GOVERNMENT_MEMBER,
        ),
        OrganKind.ADMINISTRATIVE,
    ),
    **dict.fromkeys(
        (
            Office.SUPERVISORY_DIRECTOR,
            Office.SUPERVISORY_VICE_DIRECTOR,
            Office.SUPERVISORY_MEMBER,
        ),
        OrganKind.SUPERVISORY,
    ),
    **dict.fromkeys(
        (
            Office.COURT_PRESIDENT,
            Office.COURT_VICE_PRESIDENT,
            Office.DIVISION_HEAD,
            Office.DEPUTY_DIVISION_HEAD,
            Office.JUDICIAL_COMMITTEE_MEMBER,
            Office.JUDGE,
            Office.REGIONAL_COURT_PRESIDENT,
            LocalPost.SPECIAL_COURT_PRESIDENT,
            LocalPost.ENFORCEMENT_BUREAU_HEAD,
        ),
        _COURT,
    ),
    **dict.fromkeys(
        (
            Office.PROCURATOR_GENERAL,
            Office.DEPUTY_PROCURATOR_GENERAL,
            Office.PROCURATORIAL_COMMITTEE_MEMBER,
            Office.PROCURATOR,
            Office.BRANCH_PROCURATOR_GENERAL,
        ),
        OrganKind.PROCURATORIAL,
    ),
    **dict.fromkeys(
        (
            Office.COMMITTEE_CHAIR,
            Office.COMMITTEE_VICE_CHAIR,
            Office.COMMITTEE_SECRETARY_GENERAL,
            Office.COMMITTEE_MEMBER,
            Office.SPECIAL_COMMITTEE_MEMBER,
            LocalPost.DEPUTY_SECRETARY_GENERAL,
            LocalPost.WORKING_BODY_HEAD,
            LocalPost.WORKING_BODY_DEPUTY_HEAD,
            LocalPost.WORKING_COMMITTEE_MEMBER,
            LocalPost.STREET_COMMITTEE_MEMBER,
            LocalPost.CREDENTIALS_COMMITTEE_MEMBER,
            LocalPost.INVESTIGATION_COMMITTEE_MEMBER,
        ),
        OrganKind.STATE_POWER,
    ),
}


def organ_of(post: AppointedPost) -> OrganKind:
    """Return the kind of organ that a post belongs to (所在国家机关).

    Raises:
        FactsError: no post of a standing committee's own level, from the county up.
    """
    instance("post", post, (Office, LocalPost))
    found = _ORGANS.get(post)
    if found is None:
        raise FactsError("post", post, "a post of a local organ from the county up")
    return found


# The test of law


@attrs.frozen
class EarlierTest:
    """A test of law that somebody took (法律知识考试).

    Attributes:
        day: the day.
        passed: whether it was passed; no text known says with how many points.
        organ: the kind of organ for a post in which it was taken.
    """

    day: date
    passed: bool
    organ: OrganKind

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("passed", self.passed, bool)
        member("organ", self.organ, OrganKind)


_TEST = Question(
    "law_test_valid",
    Text("就法律知识考试而言可以提请", "as to the test of law, may be submitted"),
    Text("就法律知识考试而言不得提请", "as to the test of law, may not be submitted"),
)
_NOT_TESTED = Text("不在须考试的人员之列", "not among those who take the test")
_REPORTED = Text(
    "应当参加考试，结果书面报告主任会议，不以通过为条件",
    "the test is taken and its result reported; it need not be passed",
)
_TO_PASS = Text("必须通过法律知识考试", "the test of law must be passed")
_OLD_TEST = Text(
    "本届以前的考试是否仍然有效，条文没有规定",
    "whether a test taken before this term still counts is not said",
)


def law_test_valid(  # noqa: PLR0913  # a question with its facts
    post: AppointedPost,
    taken: Iterable[EarlierTest],
    *,
    form: AppointmentForm,
    on: date,
    term_began: date | None = None,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether the test of law lets a nominee be submitted (任前法律知识考试).

    Where a text gives one resit, a pass at a later attempt does not count: who failed both may
    not be submitted. Where one who moves between organs is tested again, the tests count from
    the last one passed for another organ on: who returns to an earlier organ is tested anew.

    Args:
        post: the post.
        taken: the tests the person has taken, in the order of their days.
        form: in which form the standing committee appoints.
        on: the day whose law applies: that of the submission.
        term_began: the first day of the standing committee's term. It is needed where a pass
            counts within it (本届内有效); where a text does not say how long a test counts, one
            taken before the term, or without a term told, leaves the answer open.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: tests out of order or after the day, or a term that is needed and not given
            or begins after it.

    Law: local rules on appointments.
    Limitations: how many points pass is not said. A test failed for another organ is taken to
        have moved nobody there. An earlier pass may free from a test where
        the text lets it; whether the person takes it again is for the place.
    """
    on = day("on", on)
    organ = organ_of(post)
    tests = each("taken", taken, EarlierTest)
    _in_order("taken", [one.day for one in tests], on)
    member("form", form, AppointmentForm)
    term_began = _term(term_began, on)
    texts = provided(profile, "law_test", on)
    grounds: tuple[Ground, ...] = ()
    points: tuple[OpenPoint, ...] = ()
    notes = unread(profile, texts)
    for one in texts:
        rule: LawTest = one.value
        if form not in rule.forms or (rule.posts is not None and post not in rule.posts):
            grounds += (Ground(one.source, holds=True, says=_NOT_TESTED),)
            continue
        counted = counted_tests(rule, tests, organ, term_began)
        met, says = _met(rule, counted), _TO_PASS if rule.must_pass else _REPORTED
        if met and rule.validity is PassValidity.NOT_SAID:
            doubtful = not _met(rule, _since(counted, term_began))
            points += (OpenPoint(_OLD_TEST, one.source, decides=True),) if doubtful else ()
        grounds += (Ground(one.source, met, says=says),)
        if rule.must_pass and rule.resits is not None and not met:
            notes += _left(one, rule.resits + 1 - len(counted))
    points = points if grounds else (NO_TEXT,)
    asked = (
        ("post", post),
        ("taken", tests),
        ("form", form),
        ("term_began", term_began),
        ("profile", profile),
    )
    return decide(_TEST, on, asked, grounds, points, notes)


def _met(rule: LawTest, counted: tuple[EarlierTest, ...]) -> bool:
    """Say whether the tests that count are what the text asks for."""
    if not rule.must_pass:
        return bool(counted)
    tries = len(counted) if rule.resits is None else rule.resits + 1
    return any(test.passed for test in counted[:tries])


def _since(tests: tuple[EarlierTest, ...], term_began: date | None) -> tuple[EarlierTest, ...]:
    """Return the tests taken in the term; none where its first day is not told."""
    return tuple(one for one in tests if term_began is not None and one.day >= term_began)


def counted_tests(
    rule: LawTest, tests: tuple[EarlierTest, ...], organ: OrganKind, term_began: date | None
) -> tuple[EarlierTest, ...]:
    """Return the tests of law that count for an appointment (有效的考试).

    Args:
        rule: what the text asks for; where it does not say how long a test counts, each does.
        tests: those taken.
        organ: the kind of organ that the post belongs to.
        term_began: the first day of the standing committee's term.

    Raises:
        FactsError: a term that the text asks about and that is not given.
    """
    if rule.validity is PassValidity.TERM:
        if term_began is None:
            raise FactsError("term_began", None, "the term's first day: a pass counts within it")
        return _since(tests, term_began)
    if rule.validity is PassValidity.SAME_ORGAN:
        moves = [place for place, one in enumerate(tests, 1) if _elsewhere(one, organ)]
        here = tests[moves[-1] if moves else 0 :]
        return tuple(one for one in here if one.organ is organ)
    return tests


def _elsewhere(test: EarlierTest, organ: OrganKind) -> bool:
    return test.passed and test.organ is not organ


def _left(one: Provision[LawTest], left: int) -> tuple[Text, ...]:
    """Return the note on how many attempts are left."""
    if left > 0:
        return (Text(f"尚可考试{left}次（{one.source}）", f"attempts left: {left}"),)
    return (Text(f"补考仍不及格（{one.source}）", "failed the resit, too"),)


def _in_order(field: str, days: list[date], on: date) -> None:
    if any(later < earlier for earlier, later in pairwise([*days, on])):
        raise FactsError(field, days, f"days in their order, none after {on}")


def _term(began: date | None, on: date) -> date | None:
    began = optional(day, "term_began", began)
    if began is not None and began > on:
        raise FactsError("term_began", began, f"{on} or earlier")
    return began


# Proposed again


@attrs.frozen
class EarlierProposal:
    """An earlier proposal of the same person for the same post (此前的提请).

    Attributes:
        day: the day of the vote.
        passed: whether it was carried.
    """

    day: date
    passed: bool

    def __attrs_post_init__(self) -> None:
        day("day", self.day)
        instance("passed", self.passed, bool)


_AGAIN = Question(
    "renomination_valid",
    Text("可以再次提请任命同一职务", "may be proposed for the same post again"),
    Text("不得再次提请任命同一职务", "may not be proposed for the same post again"),
)


def renomination_valid(
    earlier: Iterable[EarlierProposal],
    *,
    term_began: date,
    on: date,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether one who was not carried may be proposed for the post again (再次提请任命).

    Args:
        earlier: every earlier proposal for the same post, in the order of days.
        term_began: the first day of the standing committee's term: the bar lasts for the term,
            and failures before it do not count towards it.
        on: the day of the new proposal, whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: proposals out of order or after the day, or a term that begins after it.

    Law: local rules on appointments.
    Limitations: 半年以后 is read as the same day of the month half a year later, or any day after;
        it runs from the last failure, in whichever term that was. Whether proposals for another
        post come in between does not matter.
    """
    on = day("on", on)
    votes = each("earlier", earlier, EarlierProposal)
    _in_order("earlier", [one.day for one in votes], on)
    began = _term(day("term_began", term_began), on)
    texts = provided(profile, "renomination", on)
    grounds: tuple[Ground, ...] = ()
    for one in texts:
        within = [vote.passed for vote in votes if began is not None and vote.day >= began]
        failed = [vote.day for vote in votes if not vote.passed]
        grounds += proposed_again(one, within, failed, on)
    points = () if grounds else (NO_TEXT,)
    asked = (("earlier", votes), ("term_began", term_began), ("profile", profile))
    return decide(_AGAIN, on, asked, grounds, points, unread(profile, texts))


# The speech

_SPEECH = Question(
    "nominee_speech_valid",
    Text("拟任职发言符合规定", "as to the speech, the nominee did what the texts ask"),
    Text("拟任职发言不符合规定", "as to the speech, the nominee did not do what the texts ask"),
)


def nominee_speech_valid(  # noqa: PLR0913  # a question with its facts
    post: AppointedPost,
    *,
    on: date,
    spoke: bool = False,
    written: bool = False,
    together: bool = False,
    chosen: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a nominee has spoken as a text asks for (拟任职发言).

    Args:
        post: the post.
        on: the day whose law applies.
        spoke: whether the nominee attended and spoke before the vote.
        written: whether one who could not attend handed in the speech in writing.
        together: whether many are appointed at once (集中任命).
        chosen: whether the council of chairpersons then chose this nominee to speak.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: no post, or one chosen where they are not appointed together.

    Law: local rules on appointments.
    """
    on = day("on", on)
    instance("post", post, (Office, LocalPost))
    facts = (("spoke", spoke), ("written", written), ("together", together), ("chosen", chosen))
    for field, value in facts:
        instance(field, value, bool)
    if chosen and not together:
        raise FactsError("chosen", chosen, "False where they are not appointed together")
    texts = provided(profile, "speech", on)
    grounds: tuple[Ground, ...] = ()
    for one in texts:
        rule: Speech = one.value
        owed = rule.duty and (rule.posts is None or post in rule.posts)
        owed = owed and not (rule.chosen and together and not chosen)
        made = spoke or (written and rule.written)
        says = _MUST_SPEAK if owed else _NEED_NOT
        grounds += (Ground(one.source, made or not owed, says=says),)
    points = () if grounds else (NO_TEXT,)
    asked = (("post", post), *facts, ("profile", profile))
    return decide(_SPEECH, on, asked, grounds, points, unread(profile, texts))


_MUST_SPEAK = Text("应当作拟任职发言", "the nominee speaks before the vote")
_NEED_NOT = Text("不要求作拟任职发言", "this nominee need not speak")
