"""What a province, city or county adds to the statutes, with its own citation.

    >>> from npcmodel.profiles import ZHEJIANG
    >>> str(ZHEJIANG.presidium_meetings.source)
    '《浙江省乡镇人民代表大会工作条例》（2016）第24条第1款'

A profile is loaded when it is first asked for: a rule that asks national law alone needs none.
"""

from __future__ import annotations

import typing as _t

if _t.TYPE_CHECKING:
    from npcmodel.profiles.beijing import BEIJING as BEIJING
    from npcmodel.profiles.chongqing import CHONGQING as CHONGQING
    from npcmodel.profiles.direct import DirectElections as DirectElections
    from npcmodel.profiles.guangdong import GUANGDONG as GUANGDONG
    from npcmodel.profiles.henan import HENAN as HENAN
    from npcmodel.profiles.parts import Limit as Limit
    from npcmodel.profiles.parts import ListOrder as ListOrder
    from npcmodel.profiles.parts import LocalSeats as LocalSeats
    from npcmodel.profiles.parts import TimeLimit as TimeLimit
    from npcmodel.profiles.parts import TimeUnit as TimeUnit
    from npcmodel.profiles.profile import Profile as Profile
    from npcmodel.profiles.shandong import SHANDONG as SHANDONG
    from npcmodel.profiles.shanghai import SHANGHAI as SHANGHAI
    from npcmodel.profiles.shenzhen import SHENZHEN as SHENZHEN
    from npcmodel.profiles.zhejiang import ZHEJIANG as ZHEJIANG

_HOME = {
    "BEIJING": "beijing",
    "CHONGQING": "chongqing",
    "DirectElections": "direct",
    "GUANGDONG": "guangdong",
    "HENAN": "henan",
    "SHENZHEN": "shenzhen",
    "Limit": "parts",
    "ListOrder": "parts",
    "LocalSeats": "parts",
    "Profile": "profile",
    "SHANDONG": "shandong",
    "SHANGHAI": "shanghai",
    "TimeLimit": "parts",
    "TimeUnit": "parts",
    "ZHEJIANG": "zhejiang",
}

__all__ = [
    "BEIJING",
    "CHONGQING",
    "GUANGDONG",
    "HENAN",
    "SHANDONG",
    "SHANGHAI",
    "SHENZHEN",
    "ZHEJIANG",
    "DirectElections",
    "Limit",
    "ListOrder",
    "LocalSeats",
    "Profile",
    "TimeLimit",
    "TimeUnit",
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
