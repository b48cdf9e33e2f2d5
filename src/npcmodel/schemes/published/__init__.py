"""Published schemes: what places have printed on points and grades, never law (公开的办法)."""

from npcmodel.schemes.published.printing import (
    Organ,
    PublishedScheme,
    SchemeReading,
    all_published,
    published_by,
    published_scheme,
)

__all__ = [
    "Organ",
    "PublishedScheme",
    "SchemeReading",
    "all_published",
    "published_by",
    "published_scheme",
]
