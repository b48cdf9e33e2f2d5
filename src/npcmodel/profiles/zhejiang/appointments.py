"""浙江: what Zhejiang provides on appointments and removals (任免国家机关工作人员条例)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from npcmodel.exact.thresholds import more_than
from npcmodel.facts.offices import Office
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Base, Share
from npcmodel.law.wording import Text
from npcmodel.profiles.appointing import (
    JUDGES,
    PROCURATORS,
    SUPERVISORS,
    ActingRule,
    AppointmentRules,
    Balloted,
    DeputyNominators,
    LawTest,
    LocalPost,
    Merging,
    OfficeChange,
    OneByOne,
    ProcedureStep,
    Renomination,
    Speech,
    VoteForm,
    Voting,
)
from npcmodel.profiles.parts import TimeLimit, TimeUnit

__all__ = ["APPOINTMENT_RULES", "EDITION"]

EDITION = Edition(
    Text(
        "浙江省人民代表大会常务委员会任免国家机关工作人员条例",
        "Zhejiang Regulations on Appointments and Removals by the Standing Committee",
    ),
    date(2018, 5, 31),
    date(2018, 5, 31),
    Text(
        "第三十一条：自2006年1月1日起施行；修改决定的施行日期未见，自通过之日起算",
        "article 31: from 1 January 2006; the day of the amending decision was not seen; counted "
        "from its adoption",
    ),
)
_SINCE = EDITION.in_force
_MAJORITY = Share(more_than(Fraction(1, 2)), Base.ALL_MEMBERS)

APPOINTMENT_RULES = AppointmentRules(
    acting_chair=Provision(
        ActingRule((Office.COMMITTEE_VICE_CHAIR,)), Citation(EDITION, 4, item=1), _SINCE
    ),
    deputy_heads=Provision(
        DeputyNominators(Office.HEAD_OF_GOVERNMENT), Citation(EDITION, 5, item=2), _SINCE
    ),
    motion=Provision(TimeLimit(10, before=True, soft=True), Citation(EDITION, 9, 2), _SINCE),
    # The result goes to the council of chairpersons; no mark bars the motion.
    law_test=Provision(
        LawTest(
            must_pass=False, posts=(LocalPost.WORKING_BODY_HEAD, Office.OTHER_GOVERNMENT_MEMBER)
        ),
        Citation(EDITION, 10),
        _SINCE,
    ),
    speech=Provision(
        Speech(
            posts=(
                LocalPost.WORKING_BODY_HEAD,
                Office.DEPUTY_HEAD_OF_GOVERNMENT,
                Office.OTHER_GOVERNMENT_MEMBER,
                Office.SUPERVISORY_VICE_DIRECTOR,
                Office.COURT_VICE_PRESIDENT,
                Office.DEPUTY_PROCURATOR_GENERAL,
            ),
            chosen=True,
        ),
        Citation(EDITION, 13),
        _SINCE,
    ),
    postponement=Provision(
        (ProcedureStep.COUNCIL_PROPOSES, ProcedureStep.PLENARY_AGREES),
        Citation(EDITION, 14, 2),
        _SINCE,
    ),
    withdrawal=Provision((ProcedureStep.WRITTEN,), Citation(EDITION, 14, 3), _SINCE),
    renomination=Provision(Renomination(2), Citation(EDITION, 15), _SINCE),
    government=Provision(TimeLimit(2, TimeUnit.MONTHS), Citation(EDITION, 16, 1), _SINCE),
    no_reappointment=Provision(
        (
            LocalPost.DEPUTY_SECRETARY_GENERAL,
            LocalPost.WORKING_BODY_HEAD,
            LocalPost.WORKING_BODY_DEPUTY_HEAD,
            LocalPost.WORKING_COMMITTEE_MEMBER,
            *SUPERVISORS,
            *JUDGES,
            *PROCURATORS,
            Office.BRANCH_PROCURATOR_GENERAL,  # by article 30
        ),
        Citation(EDITION, 16, 2),
        _SINCE,
    ),
    reappointed_on=Provision((OfficeChange.ORGAN_RENAMED,), Citation(EDITION, 17, 1), _SINCE),
    dismissed_on=Provision(
        (OfficeChange.ORGAN_ABOLISHED, OfficeChange.LEAVING, OfficeChange.RETIREMENT),
        Citation(EDITION, 17),
        _SINCE,
    ),
    removal_recess_only=Provision(
        (
            Office.DEPUTY_HEAD_OF_GOVERNMENT,
            Office.OTHER_GOVERNMENT_MEMBER,
            *JUDGES,
            *PROCURATORS,
            Office.BRANCH_PROCURATOR_GENERAL,  # by article 30
        ),
        Citation(EDITION, 19),
        _SINCE,
    ),
    balloted=Provision(
        Balloted((Office.DEPUTY_HEAD_OF_GOVERNMENT,), acting=True),
        Citation(EDITION, 24, 1),
        _SINCE,
    ),
    vote=Provision(Voting(VoteForm.ANY), Citation(EDITION, 24, 2), _SINCE),
    one_by_one=Provision(OneByOne(Merging.AS_NEEDED), Citation(EDITION, 25, 1), _SINCE),
    majority=Provision(_MAJORITY, Citation(EDITION, 25, 2), _SINCE),
    announcement=Provision(
        Text(
            "在省人大常委会公报和《浙江日报》刊登",
            "printed in the standing committee's gazette and in the Zhejiang Daily",
        ),
        Citation(EDITION, 27),
        _SINCE,
    ),
    certificate=Provision(
        Text(
            "除代理职务的以外，由省人大常委会颁发任命书",
            "issued by the standing committee, but not to those who act for a head",
        ),
        Citation(EDITION, 28, 1),
        _SINCE,
    ),
)
