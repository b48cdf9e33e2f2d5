"""浙江: what Zhejiang's rules on deputies provide (代表法实施办法)."""

from __future__ import annotations

from datetime import date

from npcmodel.dates.frequency import AtLeast
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.congresses import HALF_OF_SUBMITTERS
from npcmodel.profiles.deputies import DeputyRules, TierLimits, TierNorms
from npcmodel.profiles.parts import Limit, TimeLimit, TimeUnit

__all__ = ["DEPUTY_RULES", "EDITION"]

EDITION = Edition(
    Text("浙江省实施代表法办法", "Zhejiang Measures for the Deputies Law"),
    date(2016, 5, 27),
    date(2016, 5, 27),
    Text(
        "第五十三条：自2012年11月1日起施行；2016年修正的施行日期未见，自通过之日起算",
        "article 53: from 1 November 2012; the first day of the 2016 amendment was not seen; "
        "counted from its adoption",
    ),
)
_SINCE = EDITION.in_force
_CENTRAL = Norm(AtLeast(2), soft=True)
_GROUP = Norm(AtLeast(3), soft=True)
_RETURN = Norm(AtLeast(1))
_UPPER_DAYS = Limit(least=15, soft=True)

DEPUTY_RULES = DeputyRules(
    further_answer=Provision(HALF_OF_SUBMITTERS, Citation(EDITION, 13, 2), _SINCE),
    township_further_answer=Provision(HALF_OF_SUBMITTERS, Citation(EDITION, 13, 2), _SINCE),
    central_group_activities=Provision(
        TierNorms(_CENTRAL, _CENTRAL, _CENTRAL, _CENTRAL), Citation(EDITION, 19, 2), _SINCE
    ),
    group_activities=Provision(
        TierNorms(_GROUP, _GROUP, _GROUP, _GROUP), Citation(EDITION, 19, 2), _SINCE
    ),
    feedback=Provision(TimeLimit(3, TimeUnit.MONTHS), Citation(EDITION, 24, 2), _SINCE),
    sitting_in=Provision(
        Text(
            "县级以上地方人大代表可以列席或者应邀列席下级人大会议",
            "local deputies from the county up may sit in on sessions of lower congresses, of "
            "themselves or by invitation",
        ),
        Citation(EDITION, 25),
        _SINCE,
    ),
    work_days=Provision(
        TierLimits(_UPPER_DAYS, _UPPER_DAYS, _UPPER_DAYS, Limit(least=7, soft=True)),
        Citation(EDITION, 35, 1),
        _SINCE,
    ),
    answer=Provision(TimeLimit(3, TimeUnit.MONTHS), Citation(EDITION, 43, 1), _SINCE),
    hard_answer=Provision(TimeLimit(6, TimeUnit.MONTHS), Citation(EDITION, 43, 1), _SINCE),
    second_answer=Provision(TimeLimit(1, TimeUnit.MONTHS), Citation(EDITION, 43, 1), _SINCE),
    return_activities=Provision(TierNorms(_RETURN, _RETURN), Citation(EDITION, 47, 2), _SINCE),
)
