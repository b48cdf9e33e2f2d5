"""Which editions of which statutes the library covers.

The header of a consolidated text gives the day on which it was adopted or last amended,
not always the day it came into force. `rests_on` says where the first day was read.
"""

from __future__ import annotations

from datetime import date
from types import MappingProxyType

from npcmodel.checks import day, member
from npcmodel.errors import NotInForceError
from npcmodel.law.citation import Edition, Statute
from npcmodel.law.wording import Text

__all__ = ["AFTER_NEWEST", "EDITIONS", "NEWEST", "in_force"]

NEWEST = date(2026, 11, 21)
"""The last day for which the texts were checked; it moves with a release."""

AFTER_NEWEST = Text(
    f"所问日期晚于{NEWEST}，此后修改的法律未经核对",
    f"the day asked about is after {NEWEST}; later amendments were not checked",
)


def _edition(
    statute: Statute, en: str, days: tuple[date, date], rests_on: tuple[str, str]
) -> Edition:
    """Return an edition from the days it was adopted and came into force."""
    return Edition(Text(statute.value, en), *days, Text(*rests_on), statute)


_CONSTITUTION_EN = "Constitution"
CONSTITUTION_1982 = _edition(
    Statute.CONSTITUTION,
    _CONSTITUTION_EN,
    (date(1982, 12, 4), date(1982, 12, 4)),
    ("全国人民代表大会公告当日公布施行", "announced by the congress and in force that day"),
)
CONSTITUTION_2018 = _edition(
    Statute.CONSTITUTION,
    _CONSTITUTION_EN,
    (date(2018, 3, 11), date(2018, 3, 11)),
    (
        "宪法修正案由全国人民代表大会公告当日公布施行",
        "the amendment was announced by the congress and in force that day",
    ),
)

_ORGANIC_LAW_EN = "Organic Law of Local Congresses and Governments"
ORGANIC_LAW_2015 = _edition(
    Statute.ORGANIC_LAW,
    _ORGANIC_LAW_EN,
    (date(2015, 8, 29), date(2015, 8, 29)),
    (
        "主席令第33号，日期为2015年8月29日；施行条款未见原文，法律数据库载明当日施行",
        (
            "presidential order no. 33 of 29 August 2015; its clause was not seen, a law database "
            "gives that day"
        ),
    ),
)
ORGANIC_LAW_2022 = _edition(
    Statute.ORGANIC_LAW,
    _ORGANIC_LAW_EN,
    (date(2022, 3, 11), date(2022, 3, 12)),
    ("主席令第110号：自2022年3月12日起施行", "presidential order no. 110: from 12 March 2022"),
)

_ELECTORAL_LAW_EN = "Electoral Law"
ELECTORAL_LAW_2015 = _edition(
    Statute.ELECTORAL_LAW,
    _ELECTORAL_LAW_EN,
    (date(2015, 8, 29), date(2015, 8, 29)),
    (
        "主席令第33号，日期为2015年8月29日；施行条款未见原文",
        "presidential order no. 33 of 29 August 2015; its clause was not seen",
    ),
)
ELECTORAL_LAW_2020 = _edition(
    Statute.ELECTORAL_LAW,
    _ELECTORAL_LAW_EN,
    (date(2020, 10, 17), date(2020, 10, 18)),
    ("主席令第61号：自2020年10月18日起施行", "presidential order no. 61: from 18 October 2020"),
)

_DEPUTIES_LAW_EN = "Deputies Law"
DEPUTIES_LAW_2015 = _edition(
    Statute.DEPUTIES_LAW,
    _DEPUTIES_LAW_EN,
    (date(2015, 8, 29), date(2015, 8, 29)),
    (
        "主席令第33号，日期为2015年8月29日；施行条款未见原文",
        "presidential order no. 33 of 29 August 2015; its clause was not seen",
    ),
)
DEPUTIES_LAW_2025 = _edition(
    Statute.DEPUTIES_LAW,
    _DEPUTIES_LAW_EN,
    (date(2025, 3, 11), date(2025, 3, 12)),
    (
        "主席令第45号的施行条款未见；自通过次日起算",
        "the clause of presidential order no. 45 was not seen; counted from the day after adoption",
    ),
)

_NPC_ORGANIC_LAW_EN = "Organic Law of the NPC"
NPC_ORGANIC_LAW_2021 = _edition(
    Statute.NPC_ORGANIC_LAW,
    _NPC_ORGANIC_LAW_EN,
    (date(2021, 3, 11), date(2021, 3, 12)),
    (
        "修改决定的报道：2021年3月12日起施行；公布令未见",
        "a report of the decision: from 12 March 2021; the order was not seen",
    ),
)

_NPC_RULES_EN = "Rules of Procedure of the NPC"
NPC_RULES_1989 = _edition(
    Statute.NPC_RULES,
    _NPC_RULES_EN,
    (date(1989, 4, 4), date(1989, 4, 4)),
    ("主席令第17号：自公布之日起施行", "presidential order no. 17: from its promulgation"),
)
NPC_RULES_2021 = _edition(
    Statute.NPC_RULES,
    _NPC_RULES_EN,
    (date(2021, 3, 11), date(2021, 3, 12)),
    ("主席令第74号：自2021年3月12日起施行", "presidential order no. 74: from 12 March 2021"),
)

_NPCSC_RULES_EN = "Rules of Procedure of the NPC Standing Committee"
NPCSC_RULES_2009 = _edition(
    Statute.NPCSC_RULES,
    _NPCSC_RULES_EN,
    (date(2009, 4, 24), date(2009, 4, 24)),
    ("主席令第13号：自公布之日起施行", "presidential order no. 13: from its promulgation"),
)
NPCSC_RULES_2022 = _edition(
    Statute.NPCSC_RULES,
    _NPCSC_RULES_EN,
    (date(2022, 6, 24), date(2022, 6, 25)),
    (
        "主席令第117号；三个法律数据库均载明2022年6月25日起施行",
        "presidential order no. 117; three law databases give 25 June 2022",
    ),
)

_LEGISLATION_LAW_EN = "Legislation Law"
LEGISLATION_LAW_2015 = _edition(
    Statute.LEGISLATION_LAW,
    _LEGISLATION_LAW_EN,
    (date(2015, 3, 15), date(2015, 3, 15)),
    ("主席令第20号：自公布之日起施行", "presidential order no. 20: from its promulgation"),
)
LEGISLATION_LAW_2023 = _edition(
    Statute.LEGISLATION_LAW,
    _LEGISLATION_LAW_EN,
    (date(2023, 3, 13), date(2023, 3, 15)),
    ("主席令第3号：自2023年3月15日起施行", "presidential order no. 3: from 15 March 2023"),
)

_NO_ORDER = (
    "公布令的施行条款未见；自通过次日起算",
    "the clause of the order was not seen; counted from the day after adoption",
)
_SUPERVISION_LAW_EN = "Supervision Law"
SUPERVISION_LAW_2006 = _edition(
    Statute.SUPERVISION_LAW,
    _SUPERVISION_LAW_EN,
    (date(2006, 8, 27), date(2007, 1, 1)),
    ("第四十八条：自2007年1月1日起施行", "article 48: from 1 January 2007"),
)
SUPERVISION_LAW_2024 = _edition(
    Statute.SUPERVISION_LAW,
    _SUPERVISION_LAW_EN,
    (date(2024, 11, 8), date(2024, 11, 9)),
    _NO_ORDER,
)
DIRECT_ELECTION_PROVISIONS_1983 = _edition(
    Statute.DIRECT_ELECTION_PROVISIONS,
    "Provisions on Direct Elections up to the County Level",
    (date(1983, 3, 5), date(1983, 3, 6)),
    _NO_ORDER,
)
MILITARY_MEASURES_2021 = _edition(
    Statute.MILITARY_MEASURES,
    "Military Election Measures",
    (date(2021, 4, 29), date(2021, 4, 30)),
    _NO_ORDER,
)
COURT_ORGANIC_LAW_2018 = _edition(
    Statute.COURT_ORGANIC_LAW,
    "Organic Law of the People's Courts",
    (date(2018, 10, 26), date(2019, 1, 1)),
    ("第五十九条：自2019年1月1日起施行", "article 59: from 1 January 2019"),
)
PROCURATORATE_ORGANIC_LAW_2018 = _edition(
    Statute.PROCURATORATE_ORGANIC_LAW,
    "Organic Law of the People's Procuratorates",
    (date(2018, 10, 26), date(2019, 1, 1)),
    ("第五十三条：自2019年1月1日起施行", "article 53: from 1 January 2019"),
)
VILLAGE_LAW_2018 = _edition(
    Statute.VILLAGE_LAW,
    "Organic Law of Villagers' Committees",
    (date(2018, 12, 29), date(2018, 12, 30)),
    _NO_ORDER,
)
RESIDENT_LAW_2018 = _edition(
    Statute.RESIDENT_LAW,
    "Organic Law of Urban Residents' Committees",
    (date(2018, 12, 29), date(2018, 12, 30)),
    _NO_ORDER,
)

_SUPERVISORY_LAW_EN = "Supervisory Law"
SUPERVISORY_LAW_2018 = _edition(
    Statute.SUPERVISORY_LAW,
    _SUPERVISORY_LAW_EN,
    (date(2018, 3, 20), date(2018, 3, 20)),
    ("主席令第3号：自公布之日起施行", "presidential order no. 3: from its promulgation"),
)
SUPERVISORY_LAW_2024 = _edition(
    Statute.SUPERVISORY_LAW,
    _SUPERVISORY_LAW_EN,
    (date(2024, 12, 25), date(2025, 6, 1)),
    (
        "修改决定的报道：自2025年6月1日起施行；公布令未见",
        "a report of the decision: from 1 June 2025; the order was not seen",
    ),
)
AUTONOMY_LAW_2001 = _edition(
    Statute.AUTONOMY_LAW,
    "Regional Ethnic Autonomy Law",
    (date(2001, 2, 28), date(2001, 2, 28)),
    (
        "只见到部分条文（第十六条、第十七条、第二十条），施行条款未见；以修改决定的通过日为首日",
        (
            "seen only in part (articles 16, 17 and 20), its clause not at all; counted from the "
            "adoption of the amendment"
        ),
    ),
)

_OATH_DECISION_EN = "Decision on the Oath to the Constitution"
OATH_DECISION_2015 = _edition(
    Statute.OATH_DECISION,
    _OATH_DECISION_EN,
    (date(2015, 7, 1), date(2016, 1, 1)),
    (
        "通过当日的报道：自2016年1月1日起施行；原文只见到报道中引述的部分",
        "a report of the day of adoption: from 1 January 2016; seen only as far as it was reported",
    ),
)
OATH_DECISION_2018 = _edition(
    Statute.OATH_DECISION,
    _OATH_DECISION_EN,
    (date(2018, 2, 24), date(2018, 3, 12)),
    (
        "通过当日的报道：自2018年3月12日起施行；条文见授权发布的文本",
        "a report of the day of adoption: from 12 March 2018; its points as officially released",
    ),
)

_BUDGET_LAW_EN = "Budget Law"
BUDGET_LAW_2014 = _edition(
    Statute.BUDGET_LAW,
    _BUDGET_LAW_EN,
    (date(2014, 8, 31), date(2015, 1, 1)),
    (
        "主席令第12号：自2015年1月1日起施行；条文见公开的法规文本库，未与公报核对",
        (
            "presidential order no. 12: from 1 January 2015; read in a public collection of texts, "
            "not compared with the gazette"
        ),
    ),
)
BUDGET_LAW_2018 = _edition(
    Statute.BUDGET_LAW,
    _BUDGET_LAW_EN,
    (date(2018, 12, 29), date(2018, 12, 30)),
    _NO_ORDER,
)
BUDGET_REGULATION_2020 = _edition(
    Statute.BUDGET_REGULATION,
    "Regulation for Implementing the Budget Law",
    (date(2020, 8, 3), date(2020, 10, 1)),
    (
        "第九十七条：自2020年10月1日起施行；全文见公开的法规文本库，未与公报核对",
        (
            "article 97: from 1 October 2020; read whole in a public collection of texts, not "
            "compared with the gazette"
        ),
    ),
)

EDITIONS = MappingProxyType(
    {
        Statute.CONSTITUTION: (CONSTITUTION_1982, CONSTITUTION_2018),
        Statute.ORGANIC_LAW: (ORGANIC_LAW_2015, ORGANIC_LAW_2022),
        Statute.ELECTORAL_LAW: (ELECTORAL_LAW_2015, ELECTORAL_LAW_2020),
        Statute.DEPUTIES_LAW: (DEPUTIES_LAW_2015, DEPUTIES_LAW_2025),
        Statute.NPC_ORGANIC_LAW: (NPC_ORGANIC_LAW_2021,),
        Statute.NPC_RULES: (NPC_RULES_1989, NPC_RULES_2021),
        Statute.NPCSC_RULES: (NPCSC_RULES_2009, NPCSC_RULES_2022),
        Statute.LEGISLATION_LAW: (LEGISLATION_LAW_2015, LEGISLATION_LAW_2023),
        Statute.SUPERVISION_LAW: (SUPERVISION_LAW_2006, SUPERVISION_LAW_2024),
        Statute.DIRECT_ELECTION_PROVISIONS: (DIRECT_ELECTION_PROVISIONS_1983,),
        Statute.MILITARY_MEASURES: (MILITARY_MEASURES_2021,),
        Statute.COURT_ORGANIC_LAW: (COURT_ORGANIC_LAW_2018,),
        Statute.PROCURATORATE_ORGANIC_LAW: (PROCURATORATE_ORGANIC_LAW_2018,),
        Statute.VILLAGE_LAW: (VILLAGE_LAW_2018,),
        Statute.RESIDENT_LAW: (RESIDENT_LAW_2018,),
        Statute.SUPERVISORY_LAW: (SUPERVISORY_LAW_2018, SUPERVISORY_LAW_2024),
        Statute.AUTONOMY_LAW: (AUTONOMY_LAW_2001,),
        Statute.OATH_DECISION: (OATH_DECISION_2015, OATH_DECISION_2018),
        Statute.BUDGET_LAW: (BUDGET_LAW_2014, BUDGET_LAW_2018),
        Statute.BUDGET_REGULATION: (BUDGET_REGULATION_2020,),
    }
)
"""The editions known of each statute, oldest first; the Constitution's stand for its amendments."""


def in_force(statute: Statute, *, on: date) -> Edition:
    """Return the edition of the statute in force on the day, among those covered (现行版本).

    Raises:
        NotInForceError: the day lies before the first edition covered.
    """
    member("statute", statute, Statute)
    on = day("on", on)
    for edition in reversed(EDITIONS[statute]):
        if edition.in_force <= on:
            return edition
    first = EDITIONS[statute][0]
    raise NotInForceError(first.cites_as, on, first.in_force, "更早的版本 (an earlier edition)")
