"""北京: what Beijing's rules on deputies provide (代表法实施办法)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from npcmodel.dates.frequency import AtLeast
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.profiles.congresses import BY_PRESIDIUM, HALF_OF_SUBMITTERS, ONE_IN_TEN
from npcmodel.profiles.deputies import DeputyRules, TierLimits, TierNorms, TierTexts
from npcmodel.profiles.parts import Limit, TimeLimit, TimeUnit

__all__ = ["DEPUTY_RULES", "EDITION", "INSPECTIONS"]

EDITION = Edition(
    Text("北京市实施代表法办法", "Beijing Measures for the Deputies Law"),
    date(2014, 1, 22),
    date(2014, 1, 22),
    Text(
        "第四十条：自公布之日起施行；公布日期未见，自通过之日起算",
        "article 40: from its publication, whose day was not seen; counted from its adoption",
    ),
)
# Districts and townships may follow them (参照): they bind the city's deputies alone.
INSPECTIONS = Edition(
    Text("北京市人民代表大会代表视察办法", "Beijing Measures on Inspections by Deputies"),
    date(2007, 10, 30),
    date(2007, 10, 30),
    Text(
        "第十七条：自公布之日起施行；公布日期未见，自通过之日起算",
        "article 17: from its publication, whose day was not seen; counted from its adoption",
    ),
)
_SINCE = EDITION.in_force
_INSPECTED_SINCE = INSPECTIONS.in_force
_HALF_OF_DELEGATION = Share(more_than(Fraction(1, 2)), Base.ALL_DELEGATION_DEPUTIES)
_TWICE = Norm(AtLeast(2))

DEPUTY_RULES = DeputyRules(
    bill_signers=Provision(10, Citation(EDITION, 10, 1), _SINCE),
    bill_delegations=Provision(1, Citation(EDITION, 10, 1), _SINCE),
    bill_delegation_majority=Provision(_HALF_OF_DELEGATION, Citation(EDITION, 10, 1), _SINCE),
    township_bill_signers=Provision(5, Citation(EDITION, 10, 1), _SINCE),
    interpellation_signers=Provision(10, Citation(EDITION, 12, 1), _SINCE),
    interpellation_delegations=Provision(1, Citation(EDITION, 12, 1), _SINCE),
    interpellation_delegation_majority=Provision(
        _HALF_OF_DELEGATION, Citation(EDITION, 12, 1), _SINCE
    ),
    township_interpellation_signers=Provision(10, Citation(EDITION, 12, 1), _SINCE),
    further_answer=Provision(HALF_OF_SUBMITTERS, Citation(EDITION, 12, 4), _SINCE),
    township_further_answer=Provision(HALF_OF_SUBMITTERS, Citation(EDITION, 12, 4), _SINCE),
    recall_signers=Provision(ONE_IN_TEN, Citation(EDITION, 13, 1), _SINCE),
    township_recall_signers=Provision(
        Share(at_least(Fraction(1, 5)), Base.ALL_DEPUTIES), Citation(EDITION, 13, 1), _SINCE
    ),
    investigation_organs=Provision(BY_PRESIDIUM, Citation(EDITION, 14, 1), _SINCE),
    investigation_signers=Provision(ONE_IN_TEN, Citation(EDITION, 14, 1), _SINCE),
    investigation_delegations=Provision(3, Citation(EDITION, 14, 1), _SINCE),
    group_activities=Provision(
        TierNorms(province=_TWICE, county=_TWICE, township=_TWICE), Citation(EDITION, 16, 3), _SINCE
    ),
    receptions=Provision(
        TierNorms(county=_TWICE, township=_TWICE), Citation(EDITION, 22, 2), _SINCE
    ),
    collective_inspections=Provision(
        TierLimits(province=Limit(least=1)), Citation(INSPECTIONS, 3, 1), _INSPECTED_SINCE
    ),
    no_direct_handling=Provision(
        TierTexts(
            province=Text(
                "代表视察时不直接处理问题",
                "on an inspection deputies do not deal with cases themselves",
            )
        ),
        Citation(INSPECTIONS, 9, 1),
        _INSPECTED_SINCE,
    ),
    meeting_request=Provision(
        Text(
            "就视察中发现的重大问题，书面提出约见",
            "asked for in writing, on a great problem found on the inspection",
        ),
        Citation(INSPECTIONS, 10, 1),
        _INSPECTED_SINCE,
    ),
    answer=Provision(TimeLimit(3, TimeUnit.MONTHS), Citation(EDITION, 30, 3), _SINCE),
    hard_answer=Provision(TimeLimit(6, TimeUnit.MONTHS), Citation(EDITION, 30, 3), _SINCE),
    hard_answer_consent=Provision(
        Text(
            "涉及面广、处理难度大的，经交办机关同意，至迟不得超过六个月",
            "if it is wide and difficult, six months with the consent of the organ that handed it "
            "over",
        ),
        Citation(EDITION, 30, 3),
        _SINCE,
    ),
)
