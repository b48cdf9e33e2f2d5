"""The levels of congresses, and the tier each belongs to."""

from __future__ import annotations

import enum

__all__ = ["Level", "Tier"]


@enum.unique
class Tier(enum.Enum):
    """A class of levels that the statutes treat alike (级)."""

    NATIONAL = "全国"
    PROVINCE = "省级"
    PREFECTURE = "设区的市级"
    COUNTY = "县级"
    TOWNSHIP = "乡级"

    # Members are single objects: their identity hashes as well as their name, and faster.
    __hash__ = object.__hash__


@enum.unique
class Level(enum.Enum):
    """The administrative level of a congress (行政区域), by its legal type, not its rank."""

    NATIONAL = "全国"
    PROVINCE = "省"
    AUTONOMOUS_REGION = "自治区"
    MUNICIPALITY = "直辖市"
    CITY_WITH_DISTRICTS = "设区的市"
    AUTONOMOUS_PREFECTURE = "自治州"
    COUNTY = "县"
    AUTONOMOUS_COUNTY = "自治县"
    CITY_WITHOUT_DISTRICTS = "不设区的市"
    MUNICIPAL_DISTRICT = "市辖区"
    TOWNSHIP = "乡"
    ETHNIC_TOWNSHIP = "民族乡"
    TOWN = "镇"

    tier: Tier
    """The class of levels it belongs to."""
    national: bool
    """Whether it is the nation's."""


_TIERS = {
    Level.NATIONAL: Tier.NATIONAL,
    Level.PROVINCE: Tier.PROVINCE,
    Level.AUTONOMOUS_REGION: Tier.PROVINCE,
    Level.MUNICIPALITY: Tier.PROVINCE,
    Level.CITY_WITH_DISTRICTS: Tier.PREFECTURE,
    Level.AUTONOMOUS_PREFECTURE: Tier.PREFECTURE,
    Level.COUNTY: Tier.COUNTY,
    Level.AUTONOMOUS_COUNTY: Tier.COUNTY,
    Level.CITY_WITHOUT_DISTRICTS: Tier.COUNTY,
    Level.MUNICIPAL_DISTRICT: Tier.COUNTY,
    Level.TOWNSHIP: Tier.TOWNSHIP,
    Level.ETHNIC_TOWNSHIP: Tier.TOWNSHIP,
    Level.TOWN: Tier.TOWNSHIP,
}
for _level, _tier in _TIERS.items():
    # Attributes, not properties: they are read in every verdict.
    _level.tier = _tier
    _level.national = _tier is Tier.NATIONAL
