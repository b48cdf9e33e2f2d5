"""北京: what was provided on major matters that the government reports (报告重大事项)."""

from __future__ import annotations

from datetime import date

from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.major_matters import ListedMatter, MatterKind, MatterList, MatterRules

__all__ = ["EDITION", "MATTER_RULES"]

EDITION = Edition(
    Text(
        "关于市人民政府向市人民代表大会常务委员会报告重大事项的若干规定",
        "Beijing Rules on the Government's Reports on Major Matters to the Standing Committee",
    ),
    date(1996, 10, 17),
    date(1996, 10, 17),
    Text(
        "官方文本未见，只据维基文库所载录入第二条和第五条第一项、第四项；第七条：自公布之日起施行，"
        "公布日期未见，自通过之日起算；2017年12月1日通过的新规定未录入，自该日起不作回答",
        "no official copy was seen: of the text as Wikisource has it, article 2 and items 1 and 4 "
        "of article 5 alone were entered; article 7: from its publication, whose day was not seen, "
        "so counted from its adoption; the rules adopted on 1 December 2017 are not entered, and "
        "nothing is answered from that day on",
    ),
)
_SINCE, _UNTIL = EDITION.in_force, date(2017, 11, 30)

MATTER_RULES = MatterRules(
    consent_matters=Provision(
        MatterList((ListedMatter(MatterKind.MASTER_PLAN_CHANGE),)),
        Citation(EDITION, 2),
        _SINCE,
        _UNTIL,
    ),
    filing_matters=Provision(
        MatterList((ListedMatter(MatterKind.MASTER_PLAN_ADJUSTMENT),)),
        Citation(EDITION, 2),
        _SINCE,
        _UNTIL,
    ),
    report_matters=Provision(
        MatterList(
            (ListedMatter(MatterKind.REFORMS, 1), ListedMatter(MatterKind.SISTER_CITIES, 4))
        ),
        Citation(EDITION, 5),
        _SINCE,
        _UNTIL,
    ),
)
