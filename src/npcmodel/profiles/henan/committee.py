"""河南: its standing committee's regulations and its members' code (工作条例、守则)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.facts.publications import RecordStep
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.profiles import committees, publishing
from npcmodel.profiles.committee_rules import (
    AbsenceStep,
    AbsentDays,
    CommitteeOrgan,
    CommitteeRules,
    Postponement,
)
from npcmodel.profiles.parts import Limit, TimeLimit, TimeUnit

__all__ = ["CODE", "COMMITTEE_RULES", "EDITION"]

EDITION = Edition(
    Text(
        "河南省人民代表大会常务委员会工作条例",
        "Henan Regulations on the Work of the Standing Committee",
    ),
    date(2010, 7, 30),
    date(2010, 7, 30),
    Text(
        "修改决定的施行日期未见；自通过之日起算",
        "the day of the amending decision was not seen; counted from its adoption",
    ),
)
CODE = Edition(
    Text(
        "河南省人民代表大会常务委员会组成人员守则",
        "Code of the Members of the Henan Standing Committee",
    ),
    date(2018, 6, 1),
    date(2018, 6, 1),
    Text(
        "第二十条：自公布之日起施行；公布日期未见，自通过之日起算",
        "article 20: from its publication, whose day was not seen; counted from its adoption",
    ),
)
_SINCE = EDITION.in_force
_CODE_SINCE = CODE.in_force
_FIFTEEN_DAYS = committees.days_before_usually(15)
_COUNCIL = Text(
    "主任、副主任和秘书长组成主任会议",
    "chair, vice-chairs and secretary-general make up the council of chairpersons",
)
_PRESIDER = Text(
    "主任会议由主任主持，或者由主任委托的副主任主持",
    "the chair presides over the council, or a vice-chair whom the chair entrusts with it",
)

COMMITTEE_RULES = CommitteeRules(
    # As a rule (一般); article 13 II lets the chair grant more time or stop the speaker.
    plenary_speeches_usual=Provision(committees.FIFTEEN_AND_TEN, Citation(EDITION, 13, 1), _SINCE),
    plenary_speeches_longer=Provision(committees.LONGER, Citation(EDITION, 13, 2), _SINCE),
    bill_signers=Provision(5, Citation(EDITION, 14, 1), _SINCE),
    organ_bill=Provision(_FIFTEEN_DAYS, Citation(EDITION, 14, 3), _SINCE),
    members_bill=Provision(_FIFTEEN_DAYS, Citation(EDITION, 14, 3), _SINCE),
    postponement=Provision(
        Postponement((CommitteeOrgan.COUNCIL_OF_CHAIRPERSONS,)), Citation(EDITION, 16, 2), _SINCE
    ),
    regulation_bill=Provision(
        TimeLimit(2, TimeUnit.MONTHS, before=True, soft=True), Citation(EDITION, 30), _SINCE
    ),
    regulation_meetings=Provision(Limit(least=2, soft=True), Citation(EDITION, 31), _SINCE),
    further_report=Provision(
        Share(at_least(Fraction(1, 2)), Base.ALL_MEMBERS), Citation(EDITION, 38), _SINCE
    ),
    further_report_meetings=Provision(Limit(most=1), Citation(EDITION, 38), _SINCE),
    interpellation_signers=Provision(5, Citation(EDITION, 43, 1), _SINCE),
    further_answer=Provision(committees.HALF_OF_SUBMITTERS, Citation(EDITION, 43, 4), _SINCE),
    further_answer_decided=Provision(committees.BY_COUNCIL, Citation(EDITION, 43, 4), _SINCE),
    unapproved_absences=Provision(2, Citation(CODE, 19, 1, 1), _CODE_SINCE),
    # Whether 未经批准 governs the days too, the sentence does not say.
    absent_days=Provision(
        AbsentDays(more_than(Fraction(1, 3)), on_leave=None),
        Citation(CODE, 19, 1, 1),
        _CODE_SINCE,
    ),
    resignation=Provision(AbsenceStep.MUST_RESIGN, Citation(CODE, 19, 1), _CODE_SINCE),
    schedule=Provision(publishing.BY_COUNCIL, Citation(EDITION, 6, 2), _SINCE),
    council_members=Provision(_COUNCIL, Citation(EDITION, 18), _SINCE),
    agenda_draft=Provision(publishing.BY_COUNCIL, Citation(EDITION, 18, 1, 2), _SINCE),
    council_presider=Provision(_PRESIDER, Citation(EDITION, 19, 1), _SINCE),
    council_minutes=Provision((RecordStep.ISSUED_BY_OFFICE,), Citation(EDITION, 20), _SINCE),
)
