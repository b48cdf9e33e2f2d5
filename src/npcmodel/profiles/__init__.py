"""What a province, city or county adds to the statutes, with its own citation.

    >>> from npcmodel.profiles import ZHEJIANG
    >>> str(ZHEJIANG.presidium_meetings.source)
    '《浙江省乡镇人民代表大会工作条例》（2016）第24条第1款'

A profile is loaded when it is first asked for: a rule that asks national law alone needs none.
"""

from __future__ import annotations

import typing as _t

if _t.TYPE_CHECKING:
    from npcmodel.profiles.appointing import AppointmentRules as AppointmentRules
    from npcmodel.profiles.beijing import BEIJING as BEIJING
    from npcmodel.profiles.chongqing import CHONGQING as CHONGQING
    from npcmodel.profiles.committee_rules import CommitteeRules as CommitteeRules
    from npcmodel.profiles.congress_rules import CongressRules as CongressRules
    from npcmodel.profiles.deputies import DeputyRules as DeputyRules
    from npcmodel.profiles.deputies import TierLimits as TierLimits
    from npcmodel.profiles.deputies import TierNorms as TierNorms
    from npcmodel.profiles.direct import DirectElections as DirectElections
    from npcmodel.profiles.guangdong import GUANGDONG as GUANGDONG
    from npcmodel.profiles.hearing_rules import HearingRules as HearingRules
    from npcmodel.profiles.henan import HENAN as HENAN
    from npcmodel.profiles.jinan import JINAN as JINAN
    from npcmodel.profiles.major_matters import MatterRules as MatterRules
    from npcmodel.profiles.parts import Limit as Limit
    from npcmodel.profiles.parts import ListOrder as ListOrder
    from npcmodel.profiles.parts import LocalSeats as LocalSeats
    from npcmodel.profiles.parts import TimeLimit as TimeLimit
    from npcmodel.profiles.parts import TimeUnit as TimeUnit
    from npcmodel.profiles.profile import Profile as Profile
    from npcmodel.profiles.qingdao import QINGDAO as QINGDAO
    from npcmodel.profiles.shandong import SHANDONG as SHANDONG
    from npcmodel.profiles.shanghai import SHANGHAI as SHANGHAI
    from npcmodel.profiles.shenzhen import SHENZHEN as SHENZHEN
    from npcmodel.profiles.streets import StreetRules as StreetRules
    from npcmodel.profiles.suggesting import SuggestionRules as SuggestionRules
    from npcmodel.profiles.supervising import SupervisionRules as SupervisionRules
    from npcmodel.profiles.swearing import OathRules as OathRules
    from npcmodel.profiles.townships import TownshipRules as TownshipRules
    from npcmodel.profiles.zhejiang import ZHEJIANG as ZHEJIANG

_HOME = {
    "AppointmentRules": "appointing",
    "BEIJING": "beijing",
    "CHONGQING": "chongqing",
    "CommitteeRules": "committee_rules",
    "CongressRules": "congress_rules",
    "DeputyRules": "deputies",
    "DirectElections": "direct",
    "GUANGDONG": "guangdong",
    "HENAN": "henan",
    "JINAN": "jinan",
    "SHENZHEN": "shenzhen",
    "Limit": "parts",
    "ListOrder": "parts",
    "LocalSeats": "parts",
    "MatterRules": "major_matters",
    "OathRules": "swearing",
    "Profile": "profile",
    "SHANDONG": "shandong",
    "SHANGHAI": "shanghai",
    "TierLimits": "deputies",
    "TierNorms": "deputies",
    "TimeLimit": "parts",
    "TimeUnit": "parts",
    "SuggestionRules": "suggesting",
    "SupervisionRules": "supervising",
    "TownshipRules": "townships",
    "StreetRules": "streets",
    "HearingRules": "hearing_rules",
    "QINGDAO": "qingdao",
    "ZHEJIANG": "zhejiang",
}

__all__ = [
    "BEIJING",
    "CHONGQING",
    "GUANGDONG",
    "HENAN",
    "JINAN",
    "QINGDAO",
    "SHANDONG",
    "SHANGHAI",
    "SHENZHEN",
    "ZHEJIANG",
    "AppointmentRules",
    "CommitteeRules",
    "CongressRules",
    "DeputyRules",
    "DirectElections",
    "HearingRules",
    "Limit",
    "ListOrder",
    "LocalSeats",
    "MatterRules",
    "OathRules",
    "Profile",
    "StreetRules",
    "SuggestionRules",
    "SupervisionRules",
    "TierLimits",
    "TierNorms",
    "TimeLimit",
    "TimeUnit",
    "TownshipRules",
]

if not _t.TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from importlib import import_module  # noqa: PLC0415  # only when a name is asked for

        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
