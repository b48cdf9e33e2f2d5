"""重庆: what Chongqing's rules on deputies provide (代表法实施办法)."""

from __future__ import annotations

from datetime import date

from npcmodel.dates.frequency import AtLeast, OnceIn
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.congresses import HALF_OF_SUBMITTERS
from npcmodel.profiles.deputies import DeputyRules, TierNorms
from npcmodel.profiles.parts import TimeLimit, TimeUnit

__all__ = ["DEPUTY_RULES", "EDITION"]

EDITION = Edition(
    Text("重庆市实施代表法办法", "Chongqing Measures for the Deputies Law"),
    date(2016, 3, 31),
    date(2016, 3, 31),
    Text(
        "第五十八条：自2011年7月1日起施行；2016年修正的施行日期未见，自通过之日起算",
        "article 58: from 1 July 2011; the first day of the 2016 amendment was not seen; "
        "counted from its adoption",
    ),
)
_SINCE = EDITION.in_force
_ONCE, _TWICE, _EVERY_QUARTER = Norm(AtLeast(1)), Norm(AtLeast(2)), Norm(OnceIn(3))

DEPUTY_RULES = DeputyRules(
    further_answer=Provision(HALF_OF_SUBMITTERS, Citation(EDITION, 16, 2), _SINCE),
    township_further_answer=Provision(HALF_OF_SUBMITTERS, Citation(EDITION, 16, 2), _SINCE),
    dissatisfied_again=Provision(HALF_OF_SUBMITTERS, Citation(EDITION, 16, 2), _SINCE),
    township_dissatisfied_again=Provision(HALF_OF_SUBMITTERS, Citation(EDITION, 16, 2), _SINCE),
    later_step=Provision(
        Text(
            "主席团可以授权常务委员会组织办理，并将结果答复提出质询案的代表",
            "the presidium may entrust the standing committee with the matter, and those who put "
            "it are told the result",
        ),
        Citation(EDITION, 16, 2),
        _SINCE,
    ),
    township_later_step=Provision(
        Text(
            "主席团可以授权乡镇人大主席、副主席组织办理，并将结果答复提出质询案的代表",
            "the presidium may entrust the chair and vice chairs of the congress with the matter, "
            "and those who put it are told the result",
        ),
        Citation(EDITION, 16, 2),
        _SINCE,
    ),
    group_members=Provision(3, Citation(EDITION, 23, 2), _SINCE),
    group_activities=Provision(
        TierNorms(province=_EVERY_QUARTER, county=_EVERY_QUARTER, township=_EVERY_QUARTER),
        Citation(EDITION, 24, 1),
        _SINCE,
    ),
    feedback=Provision(TimeLimit(1, TimeUnit.MONTHS), Citation(EDITION, 31), _SINCE),
    answer=Provision(TimeLimit(3, TimeUnit.MONTHS), Citation(EDITION, 47, 1), _SINCE),
    hard_answer=Provision(TimeLimit(6, TimeUnit.MONTHS), Citation(EDITION, 47, 1), _SINCE),
    receipt=Provision(TimeLimit(20, TimeUnit.WORKING_DAYS), Citation(EDITION, 47, 2), _SINCE),
    second_answer=Provision(TimeLimit(2, TimeUnit.MONTHS), Citation(EDITION, 47, 3), _SINCE),
    return_activities=Provision(
        TierNorms(province=_TWICE, county=_TWICE, township=_TWICE), Citation(EDITION, 52, 5), _SINCE
    ),
    performance_notices=Provision(
        TierNorms(province=_ONCE, county=_ONCE, township=_ONCE), Citation(EDITION, 52, 6), _SINCE
    ),
)
