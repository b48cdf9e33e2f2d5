"""What the rules of several places' standing committees say alike (议事规则)."""

from __future__ import annotations

from fractions import Fraction

from npcmodel.dates.frequency import OnceIn
from npcmodel.exact.thresholds import more_than
from npcmodel.facts.bodies import Body
from npcmodel.law.norm import Norm
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.params.npc_rules import SpeakingTime
from npcmodel.profiles.parts import Limit, TimeLimit, TimeUnit

__all__ = [
    "BY_COUNCIL",
    "BY_GOVERNMENT",
    "BY_HEADS",
    "DAY_BEFORE",
    "EVERY_TWO_MONTHS",
    "FIFTEEN",
    "FIFTEEN_AND_TEN",
    "FIFTEEN_MINUTES",
    "HALF_OF_MEMBERS",
    "HALF_OF_PRESENT",
    "HALF_OF_SUBMITTERS",
    "IN_WRITING",
    "LONGER",
    "LONGER_IF_ASKED",
    "NOT_IN_EXTRAORDINARY",
    "SAME_MEETING_USUALLY",
    "SHORT_NOTICE",
    "SIX_MONTHS",
    "SPONSOR",
    "TEN",
    "TEN_AND_FIVE",
    "days_before_usually",
]

_HALF = more_than(Fraction(1, 2))
EVERY_TWO_MONTHS = Norm(OnceIn(2))
HALF_OF_MEMBERS = Share(_HALF, Base.ALL_MEMBERS)
HALF_OF_PRESENT = Share(_HALF, Base.PERSONS_PRESENT)
HALF_OF_SUBMITTERS = Share(_HALF, Base.SUBMITTERS)
BY_COUNCIL = (Body.COUNCIL_OF_CHAIRPERSONS,)
BY_GOVERNMENT = (Body.GOVERNMENT,)
DAY_BEFORE = TimeLimit(1, before=True)
SIX_MONTHS = TimeLimit(6, TimeUnit.MONTHS)
SAME_MEETING_USUALLY = Limit(most=0, soft=True)
FIFTEEN_MINUTES = Limit(most=15, soft=True)
# None of these texts says how often one may speak.
TEN = SpeakingTime((10,))
FIFTEEN = SpeakingTime((15,))
TEN_AND_FIVE = SpeakingTime((10, 5))
FIFTEEN_AND_TEN = SpeakingTime((15, 10))
SHORT_NOTICE = Text(
    "临时召集的会议可以临时通知", "extraordinary meetings may be called at short notice"
)
NOT_IN_EXTRAORDINARY = Text(
    "临时召集的会议不适用前款规定",
    "what precedes does not apply to extraordinary meetings",
)
IN_WRITING = Text("修正案采用书面形式", "an amendment is moved in writing")
SPONSOR = Text(
    "提议案的机关可以提出对议案的修正案", "the organ that put the bill may move an amendment to it"
)
LONGER = Text(
    "经会议主持人同意的，可以延长发言时间", "with the chair's consent a speech may be longer"
)
LONGER_IF_ASKED = Text(
    "事先提出要求，经会议主持人同意的，可以延长发言时间",
    "with the chair's consent, asked beforehand, a speech may be longer",
)
BY_HEADS = Text("报告机关的负责人到会报告", "the head of the organ makes its report")


def days_before_usually(days: int) -> TimeLimit:
    """Return so many days before an event, as a rule (一般应当在…日前)."""
    return TimeLimit(days, before=True, soft=True)
