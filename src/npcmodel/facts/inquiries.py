"""Who may be made to answer an interpellation."""

from __future__ import annotations

import enum

__all__ = ["Addressee", "addressed"]


@enum.unique
class Addressee(enum.Enum):
    """An organ that is interpellated, of the level of those who ask (质询对象)."""

    GOVERNMENT = "人民政府"
    GOVERNMENT_DEPARTMENT = "人民政府的部门"
    SUPERVISORY_COMMISSION = "监察委员会"
    COURT = "人民法院"
    PROCURATORATE = "人民检察院"

    # Members are single objects: their identity hashes as well as their name, and faster.
    __hash__ = object.__hash__


def addressed(*organs: Addressee) -> tuple[Addressee, ...]:
    """Return a list of organs (质询对象) as the type that every such list has."""
    return organs
