"""浙江: its standing committee's rules of procedure (常务委员会议事规则)."""

from __future__ import annotations

from datetime import date

from npcmodel.facts.publications import Outlet, Publication, Published
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles import committees, publishing
from npcmodel.profiles.committee_rules import CommitteeRules
from npcmodel.profiles.parts import TimeLimit

__all__ = ["COMMITTEE_RULES", "EDITION"]

EDITION = Edition(
    Text(
        "浙江省人民代表大会常务委员会议事规则",
        "Rules of Procedure of the Zhejiang Standing Committee",
    ),
    date(2020, 11, 27),
    date(2020, 11, 27),
    Text(
        "修改决定的施行日期未见；自通过之日起算",
        "the day of the amending decision was not seen; counted from its adoption",
    ),
)
_SINCE = EDITION.in_force
_EXCEPT = Text("特殊情况除外", "except in special circumstances")
_OPEN = Publication((Published.MEETING,), outlets=(Outlet.PUBLIC,), promptly=True)
_PRINTED = Publication(
    (Published.REGULATION, Published.OFFICERS, Published.RESOLUTION),
    outlets=(Outlet.CONGRESS_WEBSITE, Outlet.DAILY, Outlet.GAZETTE),
    promptly=True,
)

COMMITTEE_RULES = CommitteeRules(
    # The exception ends the sentence that gives both times, that of the notice and of the papers.
    notice_special=Provision(_EXCEPT, Citation(EDITION, 7, 1), _SINCE),
    papers=Provision(TimeLimit(5, before=True), Citation(EDITION, 7, 1), _SINCE),
    papers_exemption=Provision(_EXCEPT, Citation(EDITION, 7, 1), _SINCE),
    bill_signers=Provision(5, Citation(EDITION, 17, 3), _SINCE),
    opinions_satisfaction=Provision(
        Text(
            "主任会议可以决定对审议意见整改落实情况开展满意度测评",
            "the council of chairpersons may order a vote of satisfaction on what became of the "
            "opinions",
        ),
        Citation(EDITION, 29, 2),
        _SINCE,
    ),
    report_after_vote=Provision(
        Text(
            "测评结果不满意的，可以要求报告机关再次报告",
            "where its result is unsatisfactory, the organ may be asked to report again",
        ),
        Citation(EDITION, 29, 2),
        _SINCE,
    ),
    interpellation_signers=Provision(5, Citation(EDITION, 33), _SINCE),
    further_answer_asked=Provision(
        Text(
            "提案人对答复不满意的，可以要求再作答复",
            "dissatisfied proposers may ask for a further answer",
        ),
        Citation(EDITION, 38),
        _SINCE,
    ),
    further_answer_decided=Provision(committees.BY_COUNCIL, Citation(EDITION, 38), _SINCE),
    plenary_speeches=Provision(committees.FIFTEEN, Citation(EDITION, 42, 1), _SINCE),
    joint_group_speeches=Provision(committees.FIFTEEN_AND_TEN, Citation(EDITION, 42, 1), _SINCE),
    plenary_speeches_longer=Provision(committees.LONGER_IF_ASKED, Citation(EDITION, 42, 1), _SINCE),
    joint_group_speeches_longer=Provision(
        committees.LONGER_IF_ASKED, Citation(EDITION, 42, 1), _SINCE
    ),
    agenda_draft=Provision(publishing.BY_COUNCIL, Citation(EDITION, 6), _SINCE),
    agenda_adopted=Provision(publishing.BY_PLENARY, Citation(EDITION, 6), _SINCE),
    agenda_change=Provision(publishing.BY_COUNCIL, Citation(EDITION, 6), _SINCE),
    agenda_change_decided=Provision(publishing.BY_PLENARY, Citation(EDITION, 6), _SINCE),
    meeting_open=Provision(_OPEN, Citation(EDITION, 16), _SINCE),
    speech_records=Provision(publishing.SIGNED_AND_ARCHIVED, Citation(EDITION, 42, 3), _SINCE),
    vote_result=Provision(publishing.VOTE_RESULT, Citation(EDITION, 45, 2), _SINCE),
    printed=Provision(_PRINTED, Citation(EDITION, 46), _SINCE),
)
