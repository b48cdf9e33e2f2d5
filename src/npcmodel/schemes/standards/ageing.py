"""Standards that age: items retired with their reason, standards merged, the items of a year."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from npcmodel.checks import count, each, instance, text
from npcmodel.errors import FactsError
from npcmodel.schemes.standards.areas import Area, Standard
from npcmodel.schemes.standards.requirements_named import UnnamedRequirement

__all__ = ["in_year", "merged", "retired"]

_FIRST, _LAST = date.min.year + 1, date.max.year - 1


def retired(standard: Standard, code: str, year: int, reason: str) -> Standard:
    """Return a standard in which a requirement holds for the last time in a year (停止执行).

    Args:
        standard: the document; it is not changed.
        code: the code of the requirement.
        year: the last year in which it holds.
        reason: why it is given up: hard to carry out, without effect, out of touch.

    Raises:
        FactsError: no such requirement, one that is already retired, a year before its first, or
            one before the days of which it counts events.
    """
    instance("standard", standard, Standard)
    one: Any = standard.requirement(text("code", code))
    if one.until is not None:
        expected = f"a requirement that is still in force: {code!r} ends in {one.until}"
        raise FactsError("code", code, expected)
    last = count("year", year, _FIRST if one.since is None else one.since, _LAST)
    for _, measure in one.measures():
        within = measure.within
        if within is not None and within.first.year > last:
            expected = f"{within.first.year} or later, as {code!r} counts days from {within.first}"
            raise FactsError("year", year, expected)
    ended = one.model_copy(update={"until": last, "reason": text("reason", reason)})
    areas = tuple(
        area.model_copy(
            update={
                "requirements": tuple(ended if of.code == code else of for of in area.requirements)
            }
        )
        for area in standard.areas
    )
    return standard.model_copy(update={"areas": areas})


def in_year(standard: Standard, year: int) -> Standard:
    """Return a standard with the requirements that hold in a year (当年有效要求).

    Args:
        standard: the document; it is not changed.
        year: the year; an area of which nothing holds in it is left out, and one without
            requirements of its own where no unnamed one is left that could belong to it.

    Raises:
        FactsError: nothing holds in the year.
    """
    instance("standard", standard, Standard)
    year = count("year", year, _FIRST, _LAST)
    areas: list[Area] = []
    for area in standard.areas:
        kept = tuple(
            one
            for one in area.requirements
            if (one.since is None or one.since <= year) and (one.until is None or year <= one.until)
        )
        if kept or not area.requirements:
            areas.append(area.model_copy(update={"requirements": kept}))
    left = [one for area in areas for one in area.requirements]
    if not left:
        raise FactsError("year", year, f"a year in which a requirement of {standard.code!r} holds")
    waiting = any(isinstance(one, UnnamedRequirement) for one in left)
    shown = tuple(one for one in areas if one.requirements or waiting)
    return standard.model_copy(update={"areas": shown})


def merged(
    standards: Iterable[Standard],
    *,
    code: str,
    title: str,
    issued_by: str,
    source: str | None = None,
) -> Standard:
    """Return one standard of several (标准整合); requirements keep their first and last years.

    Areas of the same code and title become one. A requirement that is the same in two of them
    is kept once. What silence means stays what each standard said of it.

    Args:
        standards: the documents, two or more; they are not changed.
        code: the code of the new one.
        title: its title.
        issued_by: who issued it.
        source: where it is printed.

    Raises:
        FactsError: fewer than two standards, one code for two requirements that differ, for one
            that stands in two areas, or for two areas of different titles.
    """
    given = each("standards", standards, Standard)
    if len(given) <= 1:
        raise FactsError("standards", len(given), "two standards or more")
    titles: dict[str, str] = {}
    parts: dict[str, list[Any]] = {}
    known: dict[str, tuple[str, Any]] = {}
    clashes: list[str] = []
    for standard in given:
        for area in standard.areas:
            parts.setdefault(area.code, [])
            if titles.setdefault(area.code, area.title) != area.title:
                clashes.append(area.code)
            for item in area.requirements:
                absent = standard.absent if item.absent is None else item.absent
                one = item.model_copy(update={"absent": absent})
                if one.code not in known:
                    known[one.code] = area.code, one
                    parts[area.code].append(one)
                elif known[one.code] != (area.code, one):
                    clashes.append(one.code)
    if clashes:
        raise FactsError("standards", tuple(dict.fromkeys(clashes)), "codes that do not clash")
    languages = {standard.language for standard in given}
    return Standard(
        code=code,
        title=title,
        issued_by=issued_by,
        source=source,
        language=given[0].language if len(languages) == 1 else None,
        areas=tuple(
            Area(code=key, title=titles[key], requirements=tuple(found))
            for key, found in parts.items()
        ),
    )
