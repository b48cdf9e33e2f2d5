"""Readings of a bill of law before the vote, and what belongs to each (法律案的审议)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from npcmodel.checks import count, day, each, instance
from npcmodel.errors import FactsError
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Ground, Measure, OpenPoint, Question, Ruling, decide
from npcmodel.law.saying import said
from npcmodel.law.wording import Text, english
from npcmodel.params import legislation_readings, npcsc_laws
from npcmodel.params.legislation_readings import ReadingStep, UnifiedStep

__all__ = ["reading_valid", "readings_valid", "unified_deliberation_valid"]

# How many

_ENOUGH = Question(
    "readings_valid",
    Text("审议次数符合规定，可以交付表决", "read often enough to be put to the vote"),
    Text("审议次数不足，不得交付表决", "not read often enough to be put to the vote"),
)
_TIMES = Text("经常务委员会会议审议", "considered in meetings of the standing committee")
_AGREED = Text("各方面的意见比较一致", "opinions agree by and large")
_NARROW = Text(
    "调整事项较为单一或者部分修改的法律案，各方面的意见比较一致，或者遇有紧急情形",
    "a single matter or a partial amendment, on which opinions agree by and large or which is "
    "urgent",
)
_USUALLY = Text(
    "“一般应当经三次”是否容许第三十三条以外的例外，没有明文",
    "whether “as a rule three times” leaves room for exceptions other than those of article 33 is "
    "not said",
)
_NEXT_MEETING = Text(
    "新制定的法律初次审议后，审议结果的报告应当向下次或者以后的会议提出，修改法律的除外；"
    "如何与经一次会议审议即交付表决相衔接，没有明文",
    "of a new law, unlike an amendment, the result is reported to the next meeting or a later one; "
    "how that goes with a vote after one meeting is not said",
)
_URGENT = Text(
    "“遇有紧急情形”是否只限于调整事项较为单一或者部分修改的法律案，没有明文",
    "whether urgency frees only bills on a single matter and partial amendments is not said",
)


def readings_valid(
    readings: int, *, consistent: bool, narrow: bool, urgent: bool, on: date
) -> Ruling:
    """Rule whether a bill of law was read often enough for the vote (三次审议).

    Three readings as a rule; two where opinions agree; one for a bill on a single matter or a
    partial amendment, where opinions agree or it is urgent. What may be voted on after one
    reading may be after two.

    Args:
        readings: meetings of the NPC Standing Committee that considered it, in meetings.
        consistent: whether opinions on all sides agree by and large (意见比较一致).
        narrow: whether it regulates a single matter or amends a law in part.
        urgent: whether there is urgency (紧急情形).
        on: the day whose law applies.

    Raises:
        FactsError: a number of readings that is no count.
        NotInForceError: no text of the provision is known for the day.

    Law: 立法法 32 I, 33; 全国人大常委会议事规则 23 I.
    Limitations: whether opinions agree, and what is urgent, is for those who decide. Of local
        regulations 立法法 87 leaves the number of readings to the place's congress. For
        interpretations of law (48 to 53) no number is set. In which meeting the result is
        reported on is not asked; where one meeting is enough, a doubt names the text.
    """
    on = day("on", on)
    number = count("readings", readings)
    instance("consistent", consistent, bool)
    instance("narrow", narrow, bool)
    instance("urgent", urgent, bool)
    asked = (
        ("readings", number),
        ("consistent", consistent),
        ("narrow", narrow),
        ("urgent", urgent),
    )
    usual = legislation_readings.READINGS.at(on)
    agreed = legislation_readings.READINGS_AGREED.at(on)
    least = legislation_readings.READINGS_NARROW.at(on)
    if number >= usual.value or number < least.value:
        wanted = usual if number >= usual.value else least
        return decide(_ENOUGH, on, asked, (_counted(number, wanted),))
    if consistent and number >= agreed.value:
        return decide(_ENOUGH, on, asked, (Ground(agreed.source, holds=True, says=_AGREED),))
    if narrow and (consistent or urgent):
        grounds: tuple[Ground, ...] = (Ground(least.source, holds=True, says=_NARROW),)
        points: tuple[OpenPoint, ...] = ()
        if number == least.value:
            points = (OpenPoint(_NEXT_MEETING, npcsc_laws.UNIFIED_WHEN.at(on).source),)
        return decide(_ENOUGH, on, asked, grounds, points)
    if urgent:
        points = (OpenPoint(_URGENT, least.source, decides=True),)
        return decide(_ENOUGH, on, asked, (), points)
    excused, says = (agreed, _AGREED) if number >= agreed.value else (least, _NARROW)
    grounds = (_counted(number, usual), Ground(excused.source, holds=False, says=says))
    return decide(_ENOUGH, on, asked, grounds, (OpenPoint(_USUALLY, usual.source),))


def _counted(number: int, text: Provision[int]) -> Ground:
    least = text.value
    return Ground(text.source, number >= least, Measure.MEETINGS, number, least, says=_TIMES)


# What belongs to each

_READ = Question(
    "reading_valid",
    Text("该次审议的步骤齐备", "the reading took the steps that the law asks for"),
    Text("该次审议的步骤不齐备", "the reading lacks steps that the law asks for"),
)
_READINGS: tuple[Parameter[tuple[ReadingStep, ...]], ...] = (
    legislation_readings.FIRST_READING,
    legislation_readings.SECOND_READING,
    legislation_readings.THIRD_READING,
)
_THREE = len(_READINGS)
_FEWER = Text(
    "条文按三次审议规定各次的步骤，其他次数的审议没有明文",
    "the text gives the steps of three readings; of fewer, and of a fourth, it says nothing",
)


def reading_valid(number: int, steps: Iterable[ReadingStep], *, on: date, of: int = 3) -> Ruling:
    """Rule whether a reading of a bill of law took its steps (法律案的第一、二、三次审议).

    Args:
        number: the first, second, third... reading.
        steps: those that were taken.
        on: the day whose law applies.
        of: how many readings the bill has in all. Of one with fewer than three or more, the
            text gives the steps of the first alone.

    Raises:
        FactsError: something that is no step, or a reading beyond the last.
        NotInForceError: no text of the provision is known for the day.

    Law: 立法法 32 II to IV.
    Limitations: joint-group meetings and plenaries that discuss it besides (32 V), the invitation
        of deputies (31 II), and who sends people to the groups (34) are not asked.
    """
    on = day("on", on)
    last = count("of", of, 1)
    number = count("number", number, 1, last)
    taken = each("steps", steps, ReadingStep)
    asked = (("number", number), ("steps", taken), ("of", last))
    if number > 1 and last != _THREE:
        source = legislation_readings.THIRD_READING.at(on).source
        return decide(_READ, on, asked, (), (OpenPoint(_FEWER, source, decides=True),))
    text = _READINGS[number - 1].at(on)
    grounds = tuple(
        Ground(text.source, holds=one in taken, says=Text(one.value, english(one)))
        for one in text.value
    )
    return decide(_READ, on, asked, grounds)


# Unified deliberation

_UNIFIED = Question(
    "unified_deliberation_valid",
    Text("统一审议符合规定", "the unified deliberation is as the law asks"),
    Text("统一审议不符合规定", "the unified deliberation is not as the law asks"),
)
_ON_CHANGES = Text(
    "提出修改情况的汇报时是否应当同时提出修改稿，没有明文",
    "whether a report on the changes comes with a revised draft is not said",
)
_WHERE_RAISED = (
    ("constitutional", UnifiedStep.CONSTITUTIONALITY_EXPLAINED),
    ("differing", UnifiedStep.OPINIONS_EXPLAINED),
    ("unadopted", UnifiedStep.FED_BACK),
)


def unified_deliberation_valid(
    steps: Iterable[UnifiedStep],
    *,
    constitutional: bool,
    differing: bool,
    unadopted: bool,
    on: date,
) -> Ruling:
    """Rule whether the Constitution and Law Committee deliberated as it must (统一审议).

    Args:
        steps: what was done.
        constitutional: whether questions of constitutionality are touched (合宪性问题).
        differing: whether there are important differing opinions (重要的不同意见).
        unadopted: whether opinions of special committees concerned were not adopted.
        on: the day whose law applies.

    Raises:
        FactsError: something that is no step, or a question explained or fed back that was not
            raised.
        NotInForceError: no text of the provision is known for the day.

    Law: 立法法 36, 37.
    Limitations: asked of the deliberation for the NPC Standing Committee; for the congress see
        立法法 23.
    """
    on = day("on", on)
    done = each("steps", steps, UnifiedStep)
    raised = {"constitutional": constitutional, "differing": differing, "unadopted": unadopted}
    for field, given in raised.items():
        instance(field, given, bool)
    for field, one in _WHERE_RAISED:
        if one in done and not raised[field]:
            raise FactsError(field, raised[field], f"True: the steps contain {one.name}")
    text = legislation_readings.UNIFIED.at(on)
    result = UnifiedStep.RESULT_REPORTED in done
    reported = result or UnifiedStep.CHANGES_REPORTED in done
    revised = UnifiedStep.REVISION_PUT in done
    grounds: tuple[Ground, ...] = (
        Ground(text.source, holds=reported and (revised or not result), says=text.value),
    )
    grounds += tuple(
        Ground(text.source, holds=one in done, says=Text(one.value, english(one)))
        for field, one in _WHERE_RAISED
        if raised[field]
    )
    invited, full = UnifiedStep.COMMITTEES_INVITED in done, UnifiedStep.FULL_MEETING in done
    grounds += said(on, legislation_readings.COMMITTEES_INVITED, holds=invited)
    grounds += said(on, legislation_readings.FULL_MEETING, holds=full)
    points: tuple[OpenPoint, ...] = ()
    if reported and not result and not revised:
        points = (OpenPoint(_ON_CHANGES, text.source, decides=True),)
    asked = (("steps", done), *raised.items())
    return decide(_UNIFIED, on, asked, grounds, points)
