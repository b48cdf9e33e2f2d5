"""How a legislative hearing is held, recorded and reported (立法听证会的举行)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

import attrs

from npcmodel.checks import count, day, each, instance, member, text
from npcmodel.errors import FactsError
from npcmodel.hearings.calling import HearingOf
from npcmodel.hearings.texts import hearing_texts, silent
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Ground, OpenPoint, Question, Ruling, decide
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text, english
from npcmodel.pairs import Pairs
from npcmodel.params import legislation_hearings
from npcmodel.profiles.hearing_rules import (
    HearingPlanPart,
    HearingReportPart,
    HearingStep,
    ListedStep,
)
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.places import unread

__all__ = [
    "hearing_plan_valid",
    "hearing_procedure_valid",
    "hearing_report_valid",
    "hearing_speakers_valid",
]

_PLAN = Question(
    "hearing_plan_valid",
    Text("工作方案的内容齐备", "the plan contains what the text asks for"),
    Text("工作方案的内容不齐备", "the plan lacks what the text asks for"),
)
_PROCEDURE = Question(
    "hearing_procedure_valid",
    Text("听证会的举行符合规定", "the hearing was held as the texts ask"),
    Text("听证会的举行不符合规定", "the hearing was not held as the texts ask"),
)
_REPORT = Question(
    "hearing_report_valid",
    Text("听证报告符合规定", "the report is as the texts ask"),
    Text("听证报告不符合规定", "the report is not as the texts ask"),
)
_SPEAKERS = Question(
    "hearing_speakers_valid",
    Text("各种意见的陈述人人数大体相当", "the opinions have about as many speakers"),
    Text("各种意见的陈述人人数不相当", "the opinions do not have about as many speakers"),
)
_TWICE = Text(
    "就相同事项重复举行，一般不得为之", "a second hearing on the same matter, as a rule none"
)
_ROUGHLY = Text("“大体相当”的幅度没有规定", "the text does not say how far “about” goes")


def hearing_plan_valid(
    parts: Iterable[HearingPlanPart], *, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether the plan of a hearing has its parts (立法听证会工作方案).

    Args:
        parts: those that it has.
        on: the day whose law applies.
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: something that is no part.

    Law: local rules on hearings.
    Limitations: the text says mainly (主要包括); a part that is missing fails.
    """
    on = day("on", on)
    given = each("parts", parts, HearingPlanPart)
    texts: tuple[Provision[tuple[HearingPlanPart, ...]], ...]
    texts = hearing_texts(profile, "plan_parts", on)
    grounds = tuple(
        Ground(one.source, holds=part in given, says=Text(part.value, english(part)))
        for one in texts
        for part in one.value
    )
    asked = (("parts", given), ("profile", profile))
    points = () if grounds else silent(profile, "plan_parts", on)
    return decide(_PLAN, on, asked, grounds, points, unread(profile, texts))


def hearing_procedure_valid(
    steps: Iterable[HearingStep],
    *,
    on: date,
    simplified: bool = False,
    again: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a hearing took the steps that the place's text asks for (立法听证会的程序).

    Args:
        steps: those that were taken.
        on: the day whose law applies.
        simplified: whether the simplified procedure was used, which is free from the ways of the
            announcement.
        again: whether there had been a hearing on the same matter; that is noted.
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: something that is no step.

    Law: local rules on hearings.
    Limitations: the days are asked of `hearing_in_time`, the speakers of `hearing_speakers_valid`,
        the report's contents of `hearing_report_valid`. How soon (尽快、及时) no text says.
    """
    on = day("on", on)
    taken = each("steps", steps, HearingStep)
    free = instance("simplified", simplified, bool)
    instance("again", again, bool)
    texts: tuple[Provision[tuple[ListedStep, ...]], ...] = hearing_texts(profile, "steps", on)
    grounds = tuple(
        Ground(_where(text.source, one), holds=one.step in taken, says=_said(one))
        for text in texts
        for one in text.value
        if not (free and one.simplified)
    )
    if free:
        grounds += worded(hearing_texts(profile, "notice_exemption", on))
    notes: tuple[Text, ...] = ()
    if again:
        notes = tuple(
            Text(f"{_TWICE.zh}（{one.source}）", f"{_TWICE.en} [{one.source.said('en')}]")
            for one in hearing_texts(profile, "repeated", on)
        )
    asked = (("steps", taken), ("simplified", free), ("again", again), ("profile", profile))
    points = () if grounds else silent(profile, "steps", on)
    return decide(_PROCEDURE, on, asked, grounds, points, (*notes, *unread(profile, texts)))


def _where(source: Citation, one: ListedStep) -> Citation:
    return attrs.evolve(source, article=one.article, paragraph=one.paragraph, item=None)


def _said(one: ListedStep) -> Text:
    return Text(one.step.value, english(one.step))


def hearing_report_valid(
    parts: Iterable[HearingReportPart],
    *,
    reported: bool,
    on: date,
    of: HearingOf = HearingOf.LOCAL_REGULATION,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether the report on a hearing is whole and was made to the committee (听证报告).

    Args:
        parts: those that the report has.
        reported: whether the standing committee was told of the hearing.
        on: the day whose law applies.
        of: what the hearing was about; the report on a bill of law has no parts by statute.
        profile: the place's own provisions, of local regulations.

    Raises:
        FactsError: something that is no part, parts for a bill of law, an administrative
            regulation, on whose hearings no text asks for a report, or a profile for a bill of law.
        NotInForceError: of a bill of law, no text is known for the day.

    Law: 立法法 39 III; local rules on hearings.
    """
    on = day("on", on)
    given = each("parts", parts, HearingReportPart)
    instance("reported", reported, bool)
    if member("of", of, HearingOf) is HearingOf.REGULATION:
        raise FactsError("of", of, "HearingOf.LAW or HearingOf.LOCAL_REGULATION")
    law = of is HearingOf.LAW
    if law and profile is not None:
        raise FactsError("profile", profile, "None: no place's text binds national bodies")
    if law and given:
        raise FactsError("parts", given, "none: 立法法 asks for no parts")
    asked = (("parts", given), ("reported", reported), ("of", of), ("profile", profile))
    if law:
        known = legislation_hearings.REPORTED.at(on)
        return decide(_REPORT, on, asked, worded((known,), holds=reported))
    texts: tuple[Provision[tuple[HearingReportPart, ...]], ...]
    texts = hearing_texts(profile, "report_parts", on)
    grounds = tuple(
        Ground(
            attrs.evolve(one.source, item=item),
            holds=part in given,
            says=Text(part.value, english(part)),
        )
        for one in texts
        for item, part in enumerate(one.value, 1)
    )
    steps: tuple[Provision[tuple[ListedStep, ...]], ...] = hearing_texts(profile, "steps", on)
    grounds += tuple(
        Ground(_where(text.source, one), holds=reported, says=_said(one))
        for text in steps
        for one in text.value
        if one.step is HearingStep.COMMITTEE_TOLD
    )
    points = () if grounds else silent(profile, "report_parts", on)
    return decide(_REPORT, on, asked, grounds, points, unread(profile, texts))


def hearing_speakers_valid(
    speakers: Mapping[str, int],
    *,
    on: date,
    simplified: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether the opinions at a hearing have about as many speakers (陈述人人数大体相当).

    Args:
        speakers: the speakers of each opinion, in persons; an opinion that was known and has none
            is given with 0.
        on: the day whose law applies.
        simplified: whether the simplified procedure was used, in which the organ arranges their
            number.
        profile: the place's own provisions; without them no text is known.

    Raises:
        FactsError: fewer than two opinions, an empty name, no speaker at all, or no count.

    Law: local rules on hearings.
    Limitations: the text gives no number of speakers, and not how far about (大体) goes: equal
        numbers are in, an opinion without a speaker among several is not, any other
        difference is left open. Whether one opinion alone was put forward is the caller's answer.
    """
    on = day("on", on)
    counted = {text("speakers", name): count("speakers", each) for name, each in speakers.items()}
    if len(counted) < 2:  # noqa: PLR2004  # different opinions
        raise FactsError("speakers", counted, "at least two opinions")
    least, most = min(counted.values()), max(counted.values())
    if not most:
        raise FactsError("speakers", counted, "at least one speaker")
    asked = (
        ("speakers", Pairs(counted)),
        ("simplified", instance("simplified", simplified, bool)),
        ("profile", profile),
    )
    freed = hearing_texts(profile, "free_speakers", on) if simplified else ()
    if freed:
        return decide(_SPEAKERS, on, asked, worded(freed))
    texts = hearing_texts(profile, "balance", on)
    grounds = worded(texts, holds=least > 0 or least == most)
    points = () if grounds else silent(profile, "balance", on)
    if least != most:
        points += tuple(OpenPoint(_ROUGHLY, one.source, decides=True) for one in texts)
    return decide(_SPEAKERS, on, asked, grounds, points, unread(profile, texts))
