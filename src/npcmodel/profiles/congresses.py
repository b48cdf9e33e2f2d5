"""What the rules of procedure of several places' congresses say alike (议事规则)."""

from __future__ import annotations

from fractions import Fraction

from npcmodel.dates.frequency import AtLeast
from npcmodel.exact.margins import by_count, by_share
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.bodies import Body
from npcmodel.law.norm import Norm
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.params.npc_rules import SpeakingTime
from npcmodel.profiles.congress_rules import Months
from npcmodel.profiles.parts import TimeLimit, TimeUnit

__all__ = [
    "BY_COMMITTEE",
    "BY_PRESIDIUM",
    "BY_PRESIDIUM_OR_COMMITTEE",
    "CHIEF_POST",
    "COMMITTEE_MEMBER",
    "DELEGATION_ASKS_AGAIN",
    "DEPUTY_POST",
    "EXTRAORDINARY",
    "FIFTEEN_AND_FIVE",
    "FIFTEEN_AND_TEN",
    "FIRST_QUARTER",
    "FIRST_QUARTER_USUALLY",
    "HALF_OF_SUBMITTERS",
    "LONGER",
    "MAJORITY",
    "MONTH",
    "MONTH_BEFORE",
    "MONTH_BEFORE_USUALLY",
    "NOTICE_AT_ONCE",
    "NOT_IN_EXTRAORDINARY",
    "OF_DELEGATION",
    "OF_PRESIDIUM",
    "ONE_IN_TEN",
    "ORGANISATIONS",
    "PRESIDIUM_QUORUM",
    "PRIMARY",
    "QUORUM",
    "SINGLE_CANDIDATE",
    "TEN_AND_FIVE",
    "THREE_MONTHS",
    "WITHDRAWN_BEFORE_DECIDED",
    "WITHIN_THE_SEATS",
    "YEARLY",
]

_HALF = more_than(Fraction(1, 2))
YEARLY = Norm(AtLeast(1))
FIRST_QUARTER = Months(1, 3)
FIRST_QUARTER_USUALLY = Months(1, 3, soft=True)
QUORUM = Share(at_least(Fraction(2, 3)), Base.ALL_DEPUTIES)
MAJORITY = Share(_HALF, Base.ALL_DEPUTIES)
EXTRAORDINARY = Share(at_least(Fraction(1, 5)), Base.ALL_DEPUTIES)
PRESIDIUM_QUORUM = Share(at_least(Fraction(2, 3)), Base.ALL_PRESIDIUM_MEMBERS)
OF_PRESIDIUM = Share(_HALF, Base.ALL_PRESIDIUM_MEMBERS)
OF_DELEGATION = Share(_HALF, Base.ALL_DELEGATION_DEPUTIES)
ONE_IN_TEN = Share(at_least(Fraction(1, 10)), Base.ALL_DEPUTIES)
HALF_OF_SUBMITTERS = Share(at_least(Fraction(1, 2)), Base.SUBMITTERS)
BY_PRESIDIUM = (Body.PRESIDIUM,)
BY_COMMITTEE = (Body.STANDING_COMMITTEE,)
BY_PRESIDIUM_OR_COMMITTEE = (Body.PRESIDIUM, Body.STANDING_COMMITTEE)
ORGANISATIONS = (Body.PARTY, Body.PEOPLES_ORGANISATION)
MONTH = TimeLimit(1, TimeUnit.MONTHS)
MONTH_BEFORE = TimeLimit(1, TimeUnit.MONTHS, before=True)
MONTH_BEFORE_USUALLY = TimeLimit(1, TimeUnit.MONTHS, before=True, soft=True)
THREE_MONTHS = TimeLimit(3, TimeUnit.MONTHS)
CHIEF_POST = by_count(0, 1)
DEPUTY_POST = by_count(1, 3)
COMMITTEE_MEMBER = by_share(Fraction(1, 10), Fraction(1, 5))
TEN_AND_FIVE = SpeakingTime((10, 5), 2)
FIFTEEN_AND_FIVE = SpeakingTime((15, 5), 2)
FIFTEEN_AND_TEN = SpeakingTime((15, 10), 2)
NOT_IN_EXTRAORDINARY = Text(
    "临时召集的会议不适用前款规定",
    "what precedes does not apply to extraordinary sessions",
)
NOTICE_AT_ONCE = Text(
    "临时召集的会议临时通知",
    "of an extraordinary session deputies are told as it is called",
)
SINGLE_CANDIDATE = Text(
    "正职提名的候选人只有一人的，也可以等额选举",
    "one nominee for a chief post may stand alone",
)
PRIMARY = Text(
    "提名的候选人超过选举办法规定的差额数的，进行预选，按得票顺序确定正式候选人名单",
    "where more are nominated than the election measures admit, a primary is held, whose votes "
    "make the formal list",
)
WITHIN_THE_SEATS = Text(
    "主席团提名的人数，每一代表联合提名的人数，均不得超过应选名额",
    "neither the presidium nor any deputy nominates more than there are seats",
)
DELEGATION_ASKS_AGAIN = Text(
    "提质询案的代表团或者代表对答复不满意的，可以提出要求，经主席团决定再作答复",
    "a delegation or deputies dissatisfied with the answer may ask for a further one, which is "
    "given if the presidium so decides",
)
WITHDRAWN_BEFORE_DECIDED = Text(
    "主席团作出处理决定前，提案人要求撤回的，对该质询案的审议终止",
    "if those who put it ask to withdraw it before the presidium decides, it ends",
)
LONGER = Text(
    "经会议主持人许可，发言时间可以适当延长",
    "with the chair's permission a speech may be longer",
)
