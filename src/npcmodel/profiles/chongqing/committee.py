"""重庆: its standing committee's rules of procedure (常务委员会议事规则)."""

from __future__ import annotations

from datetime import date

from npcmodel.facts.publications import Outlet, Publication, Published, RecordStep
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles import committees, publishing
from npcmodel.profiles.committee_rules import CommitteeOrgan, CommitteeRules, Postponement

__all__ = ["COMMITTEE_RULES", "EDITION"]

EDITION = Edition(
    Text(
        "重庆市人民代表大会常务委员会议事规则",
        "Rules of Procedure of the Chongqing Standing Committee",
    ),
    date(2023, 3, 30),
    date(2023, 3, 30),
    Text(
        "修改决定的施行日期未见；自通过之日起算",
        "the day of the amending decision was not seen; counted from its adoption",
    ),
)
_SINCE = EDITION.in_force
_TWENTY_DAYS = committees.days_before_usually(20)
_INTERPELLATION = Publication((Published.INTERPELLATION,), promptly=True)
_PRINTED = Publication(
    (Published.REGULATION, Published.RESOLUTION),
    outlets=(Outlet.GAZETTE, Outlet.CONGRESS_WEBSITE, Outlet.DAILY),
    promptly=True,
)

COMMITTEE_RULES = CommitteeRules(
    notice=Provision(committees.days_before_usually(7), Citation(EDITION, 10, 1), _SINCE),
    bill_signers=Provision(5, Citation(EDITION, 22, 1), _SINCE),
    organ_bill=Provision(_TWENTY_DAYS, Citation(EDITION, 23), _SINCE),
    members_bill=Provision(_TWENTY_DAYS, Citation(EDITION, 23), _SINCE),
    bill_explanation=Provision(committees.FIFTEEN_MINUTES, Citation(EDITION, 26, 1), _SINCE),
    postponement=Provision(
        Postponement((CommitteeOrgan.COUNCIL_OF_CHAIRPERSONS,)), Citation(EDITION, 29), _SINCE
    ),
    oral_report=Provision(committees.FIFTEEN_MINUTES, Citation(EDITION, 32, 1), _SINCE),
    reporters=Provision(committees.BY_HEADS, Citation(EDITION, 32, 1), _SINCE),
    report_delegates=Provision(committees.BY_GOVERNMENT, Citation(EDITION, 32, 2), _SINCE),
    satisfaction=Provision(
        Text(
            "主任会议可以决定对履职情况等报告开展满意度测评",
            "the council of chairpersons may order a vote of satisfaction on reports on the "
            "performance of duties and others",
        ),
        Citation(EDITION, 33, 1),
        _SINCE,
    ),
    opinions_satisfaction=Provision(
        Text(
            "主任会议可以对审议意见研究处理情况的报告开展满意度测评",
            "the council of chairpersons may order a vote of satisfaction on what became of the "
            "opinions",
        ),
        Citation(EDITION, 34, 2),
        _SINCE,
    ),
    opinions_reply=Provision(committees.SIX_MONTHS, Citation(EDITION, 34, 1), _SINCE),
    inquiry_reply=Provision(committees.SIX_MONTHS, Citation(EDITION, 36, 3), _SINCE),
    interpellation_signers=Provision(5, Citation(EDITION, 37), _SINCE),
    plenary_speeches=Provision(committees.TEN, Citation(EDITION, 43, 2), _SINCE),
    joint_group_speeches=Provision(committees.TEN, Citation(EDITION, 43, 2), _SINCE),
    group_speeches=Provision(committees.FIFTEEN_AND_TEN, Citation(EDITION, 43, 2), _SINCE),
    plenary_speeches_longer=Provision(committees.LONGER, Citation(EDITION, 43, 2), _SINCE),
    joint_group_speeches_longer=Provision(committees.LONGER, Citation(EDITION, 43, 2), _SINCE),
    group_speeches_longer=Provision(committees.LONGER, Citation(EDITION, 43, 2), _SINCE),
    schedule=Provision(publishing.BY_COUNCIL, Citation(EDITION, 9, 1), _SINCE),
    agenda_draft=Provision(publishing.BY_COUNCIL, Citation(EDITION, 9, 1), _SINCE),
    agenda_adopted=Provision(publishing.BY_PLENARY, Citation(EDITION, 9, 1), _SINCE),
    agenda_change=Provision(publishing.BY_COUNCIL, Citation(EDITION, 9, 2), _SINCE),
    agenda_change_decided=Provision(
        publishing.BY_COMMITTEE_MEETING, Citation(EDITION, 9, 2), _SINCE
    ),
    interpellation_published=Provision(_INTERPELLATION, Citation(EDITION, 42), _SINCE),
    speech_records=Provision(publishing.SIGNED_AND_ARCHIVED, Citation(EDITION, 43, 3), _SINCE),
    vote_result=Provision(publishing.VOTE_RESULT, Citation(EDITION, 46, 1), _SINCE),
    printed=Provision(_PRINTED, Citation(EDITION, 47), _SINCE),
    meeting_records=Provision((RecordStep.ARCHIVED,), Citation(EDITION, 48, 1), _SINCE),
    minutes=Provision(
        (RecordStep.DRAWN_UP, RecordStep.SIGNED_BY_SECRETARY_GENERAL),
        Citation(EDITION, 48, 2),
        _SINCE,
    ),
)
