"""Levels and their tiers."""

import copy
import pickle

import pytest

from npcmodel.facts.levels import Level, Tier


@pytest.mark.parametrize(
    ("tier", "levels"),
    [
        (Tier.NATIONAL, "全国"),
        (Tier.PROVINCE, "省 自治区 直辖市"),
        (Tier.PREFECTURE, "设区的市 自治州"),
        (Tier.COUNTY, "县 自治县 不设区的市 市辖区"),
        (Tier.TOWNSHIP, "乡 民族乡 镇"),
    ],
)
def test_tiers_of_the_levels(tier: Tier, levels: str) -> None:
    """Each level belongs to one tier, by its legal type."""
    assert levels.split() == [level.value for level in Level if level.tier is tier]


def test_every_level_has_a_tier() -> None:
    """None was forgotten, and copies keep it."""
    assert [] == [level for level in Level if not hasattr(level, "tier")]
    assert Level.TOWN is pickle.loads(pickle.dumps(Level.TOWN))  # noqa: S301
    assert Tier.TOWNSHIP is copy.deepcopy(Level.TOWN).tier
