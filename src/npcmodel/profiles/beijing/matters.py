"""北京: what was and is provided on major matters (报告重大事项，讨论、决定重大事项)."""

from __future__ import annotations

from datetime import date, timedelta

from npcmodel.law.citation import Citation, Edition
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.major_matters import ListedMatter, MatterKind, MatterList, MatterRules

__all__ = ["EDITION", "MATTER_RULES", "REPORTING"]

REPORTING = Edition(
    Text(
        "关于市人民政府向市人民代表大会常务委员会报告重大事项的若干规定",
        "Beijing Rules on the Government's Reports on Major Matters to the Standing Committee",
    ),
    date(1996, 10, 17),
    date(1996, 10, 17),
    Text(
        "第七条：自公布之日起施行；公布日期未见，自通过之日起算；2017年新规定通过后是否有效未见，"
        "其后不作回答",
        "article 7: from its publication, whose day was not seen; counted from its adoption; "
        "whether it outlived the rules of 2017 was not seen, and it is not asked after them",
    ),
)
EDITION = Edition(
    Text(
        "北京市人民代表大会常务委员会讨论、决定重大事项的规定",
        "Beijing Rules on Major Matters before the Standing Committee",
    ),
    date(2017, 12, 1),
    date(2017, 12, 1),
    Text(
        "只见第一条至第五条，施行条款未见；自通过之日起算",
        "articles 1 to 5 alone were seen, not the last one; counted from its adoption",
    ),
)
_SINCE, _THEN = EDITION.in_force, REPORTING.in_force
_UNTIL = EDITION.in_force - timedelta(days=1)

MATTER_RULES = MatterRules(
    decision_matters=(
        Provision(
            MatterList(
                (
                    ListedMatter(MatterKind.PLAN_ADJUSTMENT),
                    ListedMatter(MatterKind.BUDGET_ADJUSTMENT, article=4),
                )
            ),
            Citation(REPORTING, 3),
            _THEN,
            _UNTIL,
        ),
        Provision(
            MatterList(
                (
                    ListedMatter(MatterKind.LAW_OBSERVANCE_MEASURES, 1),
                    ListedMatter(MatterKind.PARTY_PROPOSALS, 2),
                    ListedMatter(MatterKind.PLAN_ADJUSTMENT, 3),
                    ListedMatter(MatterKind.BUDGET_ADJUSTMENT, 4),
                    ListedMatter(MatterKind.FINAL_ACCOUNTS, 4),
                    ListedMatter(MatterKind.MASTER_PLAN, 5),
                    ListedMatter(MatterKind.MASTER_PLAN_ADJUSTMENT, 5),
                    ListedMatter(MatterKind.HONORARY_TITLES, 6),
                    ListedMatter(MatterKind.RULE_OF_LAW_MEASURES, 7),
                    ListedMatter(MatterKind.REFORMS, 8),
                    ListedMatter(MatterKind.WELFARE_PROJECTS, 9),
                    ListedMatter(MatterKind.MAJOR_PROJECTS, 10),
                )
            ),
            Citation(EDITION, 4),
            _SINCE,
        ),
    ),
    consent_matters=Provision(
        MatterList((ListedMatter(MatterKind.MASTER_PLAN),)), Citation(REPORTING, 2), _THEN, _UNTIL
    ),
    filing_matters=Provision(
        MatterList((ListedMatter(MatterKind.MASTER_PLAN_ADJUSTMENT),)),
        Citation(REPORTING, 2),
        _THEN,
        _UNTIL,
    ),
    report_matters=Provision(
        MatterList(
            (
                ListedMatter(MatterKind.REFORMS, 1),
                ListedMatter(MatterKind.SISTER_CITIES, 4),
            )
        ),
        Citation(REPORTING, 5),
        _THEN,
        _UNTIL,
    ),
)
