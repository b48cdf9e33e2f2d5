"""What a province, city or county adds to the statutes, with its own citation.

    >>> from npcmodel.profiles import ZHEJIANG
    >>> str(ZHEJIANG.presidium_meetings.source)
    '《浙江省乡镇人民代表大会工作条例》（2016）第24条第1款'

A profile is loaded when it is first asked for: a rule that asks national law alone needs none.
"""

from __future__ import annotations

import typing as _t

if _t.TYPE_CHECKING:
    from npcmodel.profiles.chongqing import CHONGQING as CHONGQING
    from npcmodel.profiles.profile import Profile as Profile
    from npcmodel.profiles.zhejiang import ZHEJIANG as ZHEJIANG

_HOME = {"CHONGQING": "chongqing", "Profile": "profile", "ZHEJIANG": "zhejiang"}

__all__ = ["CHONGQING", "ZHEJIANG", "Profile"]

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
