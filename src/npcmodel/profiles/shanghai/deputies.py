"""上海: what Shanghai's rules on deputies provide (代表法实施办法)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from npcmodel.dates.frequency import AtLeast
from npcmodel.exact.thresholds import at_least
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.profiles.congresses import HALF_OF_SUBMITTERS, ONE_IN_TEN
from npcmodel.profiles.deputies import DeputyRules, TierLimits, TierNorms
from npcmodel.profiles.parts import Limit, TimeLimit, TimeUnit

__all__ = ["DEPUTY_RULES", "EDITION"]

EDITION = Edition(
    Text("上海市实施代表法办法", "Shanghai Measures for the Deputies Law"),
    date(2015, 3, 1),
    date(2015, 3, 1),
    Text(
        "第五十七条：自2015年3月1日起施行；通过日期未见，以施行之日代替",
        "article 57: from 1 March 2015, which stands for the day of adoption, not seen",
    ),
)
_SINCE = EDITION.in_force
_ONE_TO_THREE = Limit(1, 3)
_TWICE = Norm(AtLeast(2))

DEPUTY_RULES = DeputyRules(
    bill_signers=Provision(10, Citation(EDITION, 10), _SINCE),
    township_bill_signers=Provision(5, Citation(EDITION, 10), _SINCE),
    amendment_signers=Provision(10, Citation(EDITION, 11), _SINCE),
    township_amendment_signers=Provision(5, Citation(EDITION, 11), _SINCE),
    province_nomination_signers=Provision(30, Citation(EDITION, 13, 2), _SINCE),
    county_nomination_signers=Provision(10, Citation(EDITION, 13, 2), _SINCE),
    deputy_nomination_signers=Provision(10, Citation(EDITION, 13, 3), _SINCE),
    township_nomination_signers=Provision(10, Citation(EDITION, 13, 4), _SINCE),
    inquiry_answer=Provision(TimeLimit(2, TimeUnit.MONTHS), Citation(EDITION, 15), _SINCE),
    inquiry_answer_consent=Provision(
        Text(
            "闭会后答复须由受询问机关提出申请，经主席团或者有关的代表团同意",
            "to answer after the session the organ asks for it, and the presidium or the "
            "delegation concerned consents",
        ),
        Citation(EDITION, 15),
        _SINCE,
    ),
    interpellation_signers=Provision(10, Citation(EDITION, 16, 1), _SINCE),
    township_interpellation_signers=Provision(10, Citation(EDITION, 16, 1), _SINCE),
    withdrawn_interpellation=Provision(
        Text(
            "主席团作出决定前，书面撤回使提出质询案的代表不足法定人数的，经主席团同意，审议终止",
            "if before the presidium decides a written withdrawal leaves too few who put it, it "
            "ends with the presidium's consent",
        ),
        Citation(EDITION, 16, 3),
        _SINCE,
    ),
    further_answer=Provision(HALF_OF_SUBMITTERS, Citation(EDITION, 16, 4), _SINCE),
    township_further_answer=Provision(HALF_OF_SUBMITTERS, Citation(EDITION, 16, 4), _SINCE),
    complex_interpellation=Provision(
        Text(
            "受质询机关认为涉及的问题比较复杂，在会议期间答复有困难",
            "the organ finds the question too complex to answer during the session",
        ),
        Citation(EDITION, 16, 5),
        _SINCE,
    ),
    dissatisfied_again=Provision(HALF_OF_SUBMITTERS, Citation(EDITION, 16, 5), _SINCE),
    later_step=Provision(
        Text(
            "经主席团决定，闭会后在常务委员会会议或者有关的专门委员会会议上答复",
            "if the presidium so decides, it is answered after the session, at a meeting of the "
            "standing committee or of the special committee concerned",
        ),
        Citation(EDITION, 16, 5),
        _SINCE,
    ),
    later_answer=Provision(TimeLimit(2, TimeUnit.MONTHS), Citation(EDITION, 16, 5), _SINCE),
    recall_signers=Provision(ONE_IN_TEN, Citation(EDITION, 17, 1), _SINCE),
    deputy_recall_signers=Provision(ONE_IN_TEN, Citation(EDITION, 17, 1), _SINCE),
    township_recall_signers=Provision(
        Share(at_least(Fraction(1, 5)), Base.ALL_DEPUTIES), Citation(EDITION, 17, 2), _SINCE
    ),
    investigation_signers=Provision(ONE_IN_TEN, Citation(EDITION, 18, 1), _SINCE),
    conveners=Provision(
        TierLimits(province=_ONE_TO_THREE, county=_ONE_TO_THREE, township=_ONE_TO_THREE),
        Citation(EDITION, 22, 4),
        _SINCE,
    ),
    community_visits=Provision(
        TierNorms(province=_TWICE, county=_TWICE, township=_TWICE), Citation(EDITION, 30, 2), _SINCE
    ),
    detention_report_hours=Provision(24, Citation(EDITION, 36, 1), _SINCE),
    certificates=Provision(
        Text(
            "各级人大应当为本级代表制发代表证",
            "congresses issue certificates to their deputies",
        ),
        Citation(EDITION, 46),
        _SINCE,
    ),
)
