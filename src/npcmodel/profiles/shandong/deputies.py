"""山东: what Shandong's rules on deputies provide (代表法实施办法)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from npcmodel.dates.frequency import AtLeast
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.bodies import Body
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.profiles.congresses import BY_PRESIDIUM, HALF_OF_SUBMITTERS, ONE_IN_TEN
from npcmodel.profiles.deputies import DeputyRules, TierLimits, TierNorms
from npcmodel.profiles.parts import Limit, TimeLimit, TimeUnit

__all__ = ["DEPUTY_RULES", "EDITION"]

EDITION = Edition(
    Text("山东省实施代表法办法", "Shandong Measures for the Deputies Law"),
    date(2015, 12, 3),
    date(2015, 12, 3),
    Text(
        "第五十一条：自2014年1月1日起施行；2015年修正的施行日期未见，自通过之日起算",
        "article 51: from 1 January 2014; the first day of the 2015 amendment was not seen; "
        "counted from its adoption",
    ),
)
_SINCE = EDITION.in_force
_HALF = more_than(Fraction(1, 2))
_FIFTH = at_least(Fraction(1, 5))
_TWICE, _FOUR_TIMES = Norm(AtLeast(2)), Norm(AtLeast(4))
_ONE_OR_TWO = Limit(1, 2)
_UPPER_DAYS, _LOWER_DAYS = Limit(20, 20, soft=True), Limit(15, 15, soft=True)

DEPUTY_RULES = DeputyRules(
    bill_signers=Provision(10, Citation(EDITION, 9, 1), _SINCE),
    township_bill_signers=Provision(5, Citation(EDITION, 9, 1), _SINCE),
    interpellation_signers=Provision(10, Citation(EDITION, 12, 1), _SINCE),
    township_interpellation_signers=Provision(10, Citation(EDITION, 12, 2), _SINCE),
    further_answer=Provision(HALF_OF_SUBMITTERS, Citation(EDITION, 12, 4), _SINCE),
    township_further_answer=Provision(HALF_OF_SUBMITTERS, Citation(EDITION, 12, 4), _SINCE),
    recall_signers=Provision(ONE_IN_TEN, Citation(EDITION, 13, 1), _SINCE),
    township_recall_signers=Provision(
        Share(_FIFTH, Base.ALL_DEPUTIES), Citation(EDITION, 13, 2), _SINCE
    ),
    investigation_signers=Provision(ONE_IN_TEN, Citation(EDITION, 14, 1), _SINCE),
    # Groups of deputies from the county up; of those of townships the text says nothing.
    conveners=Provision(
        TierLimits(_ONE_OR_TWO, _ONE_OR_TWO, _ONE_OR_TWO), Citation(EDITION, 19, 1), _SINCE
    ),
    group_activities=Provision(
        TierNorms(_TWICE, _TWICE, _FOUR_TIMES, _FOUR_TIMES), Citation(EDITION, 19, 3), _SINCE
    ),
    feedback=Provision(TimeLimit(3, TimeUnit.MONTHS), Citation(EDITION, 23), _SINCE),
    work_days=Provision(
        TierLimits(_UPPER_DAYS, _UPPER_DAYS, _LOWER_DAYS, _LOWER_DAYS),
        Citation(EDITION, 34, 3),
        _SINCE,
    ),
    answer=Provision(TimeLimit(3, TimeUnit.MONTHS), Citation(EDITION, 40, 1), _SINCE),
    hard_answer=Provision(TimeLimit(6, TimeUnit.MONTHS), Citation(EDITION, 40, 1), _SINCE),
    hard_answer_consent=Provision(
        Text(
            "涉及面广、处理难度大的，经交办机关同意，六个月内答复",
            "if it is wide and difficult, six months with the consent of the organ that handed it "
            "over",
        ),
        Citation(EDITION, 40, 1),
        _SINCE,
    ),
    deputy_recall_organs=Provision(BY_PRESIDIUM, Citation(EDITION, 46, 2, 1), _SINCE),
    deputy_recall_signers=Provision(ONE_IN_TEN, Citation(EDITION, 46, 2, 1), _SINCE),
    committee_deputy_recall_organs=Provision(
        (Body.COUNCIL_OF_CHAIRPERSONS,), Citation(EDITION, 46, 2, 1), _SINCE
    ),
    committee_deputy_recall_signers=Provision(
        Share(_FIFTH, Base.ALL_MEMBERS), Citation(EDITION, 46, 2, 1), _SINCE
    ),
    deputy_recall_majority=Provision(
        Share(_HALF, Base.ALL_DEPUTIES), Citation(EDITION, 46, 2, 5), _SINCE
    ),
    committee_deputy_recall_majority=Provision(
        Share(_HALF, Base.ALL_MEMBERS), Citation(EDITION, 46, 2, 5), _SINCE
    ),
)
