"""Offices, and the levels that have them."""

from __future__ import annotations

import enum

from npcmodel.facts.levels import Level, Tier

__all__ = ["Office"]


@enum.unique
class Office(enum.Enum):
    """An office that congresses or their standing committees fill (国家机关职务).

    What a text gives every level goes by one name: the chairman of the national standing
    committee (委员长) is its chair, a province's governor (省长) its head of government.
    """

    COMMITTEE_CHAIR = "常务委员会主任"
    COMMITTEE_VICE_CHAIR = "常务委员会副主任"
    COMMITTEE_SECRETARY_GENERAL = "常务委员会秘书长"
    COMMITTEE_MEMBER = "常务委员会委员"
    SPECIAL_COMMITTEE_MEMBER = "专门委员会组成人员"
    TOWNSHIP_CHAIR = "乡、民族乡、镇人民代表大会主席"
    TOWNSHIP_VICE_CHAIR = "乡、民族乡、镇人民代表大会副主席"
    HEAD_OF_GOVERNMENT = "人民政府正职领导人员"
    DEPUTY_HEAD_OF_GOVERNMENT = "人民政府副职领导人员"
    OTHER_GOVERNMENT_MEMBER = "人民政府其他组成人员"
    SUPERVISORY_DIRECTOR = "监察委员会主任"
    SUPERVISORY_VICE_DIRECTOR = "监察委员会副主任"
    SUPERVISORY_MEMBER = "监察委员会委员"
    COURT_PRESIDENT = "人民法院院长"
    COURT_VICE_PRESIDENT = "人民法院副院长"
    DIVISION_HEAD = "庭长"
    DEPUTY_DIVISION_HEAD = "副庭长"
    JUDICIAL_COMMITTEE_MEMBER = "审判委员会委员"
    JUDGE = "审判员"
    REGIONAL_COURT_PRESIDENT = "按地区设立和直辖市内设立的中级人民法院院长"
    PROCURATOR_GENERAL = "人民检察院检察长"
    DEPUTY_PROCURATOR_GENERAL = "人民检察院副检察长"
    PROCURATORIAL_COMMITTEE_MEMBER = "检察委员会委员"
    PROCURATOR = "检察员"
    BRANCH_PROCURATOR_GENERAL = "人民检察院分院检察长"
    PRESIDENT = "国家主席"
    VICE_PRESIDENT = "国家副主席"
    PREMIER = "国务院总理"
    VICE_PREMIER = "国务院副总理"
    STATE_COUNCILLOR = "国务委员"
    OTHER_STATE_COUNCIL_MEMBER = "国务院其他组成人员"
    MILITARY_CHAIR = "中央军事委员会主席"
    OTHER_MILITARY_MEMBER = "中央军事委员会其他组成人员"
    MILITARY_VICE_CHAIR = "中央军事委员会副主席"
    MILITARY_COURT_PRESIDENT = "军事法院院长"
    MILITARY_PROCURATOR_GENERAL = "军事检察院检察长"
    PLENIPOTENTIARY = "驻外全权代表"

    # Members are single objects: their identity hashes as well as their name, and faster.
    __hash__ = object.__hash__

    def exists_at(self, level: Level) -> bool:
        """Say whether places of the level have the office."""
        if self in _GOVERNMENT:
            return not level.national
        only = _ONLY_AT.get(self)
        if only is not None:
            return level.tier is only
        if self is Office.COMMITTEE_SECRETARY_GENERAL:
            return level.tier not in {Tier.COUNTY, Tier.TOWNSHIP}
        if self is Office.OTHER_GOVERNMENT_MEMBER:
            return level.tier is not Tier.TOWNSHIP and not level.national
        return level.tier is not Tier.TOWNSHIP


_NATIONAL = frozenset(
    {
        Office.PRESIDENT,
        Office.VICE_PRESIDENT,
        Office.PREMIER,
        Office.VICE_PREMIER,
        Office.STATE_COUNCILLOR,
        Office.OTHER_STATE_COUNCIL_MEMBER,
        Office.MILITARY_CHAIR,
        Office.OTHER_MILITARY_MEMBER,
        Office.MILITARY_VICE_CHAIR,
        Office.MILITARY_COURT_PRESIDENT,
        Office.MILITARY_PROCURATOR_GENERAL,
        Office.PLENIPOTENTIARY,
    }
)
_GOVERNMENT = frozenset({Office.HEAD_OF_GOVERNMENT, Office.DEPUTY_HEAD_OF_GOVERNMENT})
_TOWNSHIP = frozenset({Office.TOWNSHIP_CHAIR, Office.TOWNSHIP_VICE_CHAIR})
_PROVINCIAL = frozenset({Office.REGIONAL_COURT_PRESIDENT, Office.BRANCH_PROCURATOR_GENERAL})
_ONLY_AT = {
    **dict.fromkeys(_NATIONAL, Tier.NATIONAL),
    **dict.fromkeys(_TOWNSHIP, Tier.TOWNSHIP),
    **dict.fromkeys(_PROVINCIAL, Tier.PROVINCE),
}
