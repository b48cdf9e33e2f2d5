"""广东: its standing committee's rules of procedure (常务委员会议事规则)."""

from __future__ import annotations

from datetime import date

from npcmodel.facts.publications import (
    Outlet,
    Publication,
    PublicationForm,
    Published,
    Publisher,
)
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles import committees, publishing
from npcmodel.profiles.committee_rules import CommitteeOrgan, CommitteeRules, Postponement
from npcmodel.profiles.parts import TimeLimit

__all__ = ["COMMITTEE_RULES", "EDITION"]

EDITION = Edition(
    Text(
        "广东省人民代表大会常务委员会议事规则",
        "Rules of Procedure of the Guangdong Standing Committee",
    ),
    date(2023, 3, 30),
    date(2023, 5, 1),
    Text("第五十六条：自2023年5月1日起施行", "article 56: from 1 May 2023"),
)
_SINCE = EDITION.in_force
_POSTPONEMENT = Postponement(
    (CommitteeOrgan.CHAIR, CommitteeOrgan.COUNCIL_OF_CHAIRPERSONS),
    (CommitteeOrgan.JOINT_GROUP_MEETING, CommitteeOrgan.PLENARY_MEETING),
)
_ACCOUNTS = TimeLimit(30, before=True)
_REPORTS = Publication(
    (Published.WORK_REPORT, Published.FINANCIAL_REPORT, Published.INSPECTION_REPORT),
    outlets=(Outlet.DEPUTIES, Outlet.PUBLIC),
)
_ANNOUNCED = Publication(
    (Published.REGULATION, Published.RESOLUTION),
    (Publisher.STANDING_COMMITTEE,),
    PublicationForm.ANNOUNCEMENT,
)
_PERSONS = Publication(
    (Published.OFFICERS, Published.DEPUTY_CHANGES), (Publisher.STANDING_COMMITTEE,)
)
_PRINTED = Publication(
    (
        Published.REGULATION,
        Published.RESOLUTION,
        Published.OFFICERS,
        Published.EXPLANATION,
        Published.ANNOUNCEMENT,
    ),
    outlets=(Outlet.GAZETTE, Outlet.CONGRESS_WEBSITE, Outlet.DAILY),
    promptly=True,
)

COMMITTEE_RULES = CommitteeRules(
    bill_signers=Provision(5, Citation(EDITION, 20, 1), _SINCE),
    amendment_signers=Provision(5, Citation(EDITION, 26), _SINCE),
    # Before the vote (表决前), which names no days.
    amendment=Provision(TimeLimit(0, before=True), Citation(EDITION, 26), _SINCE),
    amendment_form=Provision(committees.IN_WRITING, Citation(EDITION, 26), _SINCE),
    postponement=Provision(_POSTPONEMENT, Citation(EDITION, 27), _SINCE),
    plan_adjustment=Provision(TimeLimit(45, before=True), Citation(EDITION, 28, 2), _SINCE),
    budget_adjustment=Provision(_ACCOUNTS, Citation(EDITION, 28, 3), _SINCE),
    final_accounts=Provision(_ACCOUNTS, Citation(EDITION, 28, 3), _SINCE),
    reporters=Provision(committees.BY_HEADS, Citation(EDITION, 30, 3), _SINCE),
    report_delegates=Provision(committees.BY_GOVERNMENT, Citation(EDITION, 30, 3), _SINCE),
    interpellation_signers=Provision(5, Citation(EDITION, 37), _SINCE),
    further_answer=Provision(committees.HALF_OF_SUBMITTERS, Citation(EDITION, 39, 3), _SINCE),
    further_answer_decided=Provision(committees.BY_COUNCIL, Citation(EDITION, 39, 3), _SINCE),
    plenary_speeches=Provision(committees.TEN, Citation(EDITION, 48, 1), _SINCE),
    joint_group_speeches=Provision(committees.TEN, Citation(EDITION, 48, 1), _SINCE),
    plenary_speeches_longer=Provision(committees.LONGER_IF_ASKED, Citation(EDITION, 48, 1), _SINCE),
    joint_group_speeches_longer=Provision(
        committees.LONGER_IF_ASKED, Citation(EDITION, 48, 1), _SINCE
    ),
    publication=Provision(TimeLimit(5), Citation(EDITION, 55, 1), _SINCE),
    agenda_draft=Provision(publishing.BY_COUNCIL, Citation(EDITION, 7, 1), _SINCE),
    agenda_adopted=Provision(publishing.BY_PLENARY, Citation(EDITION, 7, 1), _SINCE),
    schedule_draft=Provision(publishing.BY_COUNCIL, Citation(EDITION, 7, 1), _SINCE),
    schedule=Provision(publishing.BY_PLENARY, Citation(EDITION, 7, 1), _SINCE),
    agenda_change=Provision(publishing.BY_COUNCIL, Citation(EDITION, 7, 2), _SINCE),
    agenda_change_decided=Provision(publishing.BY_PLENARY, Citation(EDITION, 7, 2), _SINCE),
    agenda_open=Provision(publishing.AGENDA_OPEN, Citation(EDITION, 15), _SINCE),
    meeting_open=Provision(publishing.MEETING_OPEN, Citation(EDITION, 15), _SINCE),
    reports_published=Provision(_REPORTS, Citation(EDITION, 33), _SINCE),
    speech_records=Provision(publishing.SIGNED_AND_ARCHIVED, Citation(EDITION, 48, 3), _SINCE),
    vote_result=Provision(publishing.VOTE_RESULT, Citation(EDITION, 51, 2), _SINCE),
    announced=Provision(_ANNOUNCED, Citation(EDITION, 53, 1), _SINCE),
    announced_persons=Provision(_PERSONS, Citation(EDITION, 54), _SINCE),
    printed=Provision(_PRINTED, Citation(EDITION, 55, 1), _SINCE),
)
