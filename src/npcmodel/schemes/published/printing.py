"""Published schemes: what places have printed on points and grades, restated, never law.

Each is what can be seen of a text, in words of this library, with the part that is missing and
with what had to be chosen to write it down. A text that contradicts itself is kept as printed,
with the faults that it gives, beside readings of it that can be used. Those of the CPPCC are
marked and kept apart: they say nothing of deputies.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any, cast

import attrs
from pydantic import ValidationError

from npcmodel.checks import count, each, instance, member, optional, text
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, Text, language
from npcmodel.pairs import Pairs
from npcmodel.schemes.documents import Scheme
from npcmodel.schemes.published.bodies import BODIES
from npcmodel.schemes.published.cppcc import CPPCC_POINTS
from npcmodel.schemes.published.cppcc_lines import CPPCC_LINES
from npcmodel.schemes.published.cppcc_parts import CPPCC_PARTS
from npcmodel.schemes.published.deputies import DEPUTIES
from npcmodel.schemes.published.others import OTHERS
from npcmodel.schemes.published.practice import PRACTICE
from npcmodel.schemes.published.words import Entry, Json, Organ

__all__ = [
    "Organ",
    "PublishedScheme",
    "SchemeReading",
    "all_published",
    "published_by",
    "published_scheme",
]

_FIRST_YEAR = 1949
_ENTRIES = Pairs(
    (entry.id, entry)
    for part in (DEPUTIES, BODIES, PRACTICE, CPPCC_POINTS, CPPCC_PARTS, CPPCC_LINES, OTHERS)
    for entry in part
)


@attrs.frozen
class SchemeReading:
    """One way to read a text that can be read in several (条文的一种读法).

    Attributes:
        choice: what was chosen.
        scheme: the scheme that follows.
    """

    choice: Text
    scheme: Scheme

    def __attrs_post_init__(self) -> None:
        instance("choice", self.choice, Text)
        instance("scheme", self.scheme, Scheme)


@attrs.frozen
class PublishedScheme(Result):
    """A scheme that a place has published, as far as it is visible (刊载的积分办法); never law.

    Attributes:
        id: its name in this library.
        place: where it is used.
        title: what it is called.
        year: the year of the text; None where the page does not give it.
        organ: whose practice it is: that of people's congresses, of the CPPCC, or of others.
        partial: whether only a part of what is restated here is visible.
        missing: the part that is not visible; None where everything is.
        scheme: the scheme; None where no points are printed, or the text contradicts itself.
        obstacle: why there is no scheme; None where there is one.
        printed: the text as a document in JSON, where it contradicts itself.
        faults: what is wrong with that document, each fault with its place.
        choices: what the text leaves open, and how it is read here.
        readings: schemes that differ from the text in what each of them names.
    """

    id: str
    place: str
    title: str
    year: int | None
    organ: Organ
    partial: bool = False
    missing: Text | None = None
    scheme: Scheme | None = None
    obstacle: Text | None = None
    printed: str | None = None
    faults: tuple[str, ...] = ()
    choices: tuple[Text, ...] = ()
    readings: tuple[SchemeReading, ...] = ()

    def __attrs_post_init__(self) -> None:
        for field in ("id", "place", "title"):
            text(field, getattr(self, field))
        optional(count, "year", self.year, _FIRST_YEAR)
        member("organ", self.organ, Organ)
        instance("partial", self.partial, bool)
        for field, kind in (("missing", Text), ("scheme", Scheme), ("obstacle", Text)):
            optional(instance, field, getattr(self, field), kind)
        object.__setattr__(self, "faults", each("faults", self.faults, str))
        object.__setattr__(self, "choices", each("choices", self.choices, Text))
        object.__setattr__(self, "readings", each("readings", self.readings, SchemeReading))
        if self.partial and self.missing is None:
            raise FactsError("missing", None, "the part that is not visible: the text is partial")
        if (self.scheme is None) is (self.obstacle is None):
            raise FactsError("obstacle", self.obstacle, "why there is no scheme, or a scheme")
        if (self.printed is None) is bool(self.faults):
            raise FactsError("faults", self.faults, "those of the document as it is printed")
        if self.scheme is not None and self.printed is not None:
            raise FactsError("printed", self.printed, "None beside a scheme: it is the text")

    def usable(self) -> tuple[Scheme, ...]:
        """Return the schemes that can score: the text itself first, then its readings."""
        own = () if self.scheme is None else (self.scheme,)
        return (*own, *(reading.scheme for reading in self.readings))

    def explain(self, lang: Lang = "zh") -> str:
        """Return whose practice it is, what is missing, what was chosen, a line each."""
        zh = language(lang) == "zh"
        lines = [_head_zh(self) if zh else _head_en(self)]
        if self.missing is not None:
            what = _MISSING if self.partial else _LEFT_OUT
            lines.append(what.said(lang) + self.missing.said(lang))
        if self.obstacle is not None:
            why = _NONE if self.printed is None else _AS_PRINTED
            lines.append(why.said(lang) + self.obstacle.said(lang))
        lines += [_CHOICE.said(lang) + choice.said(lang) for choice in self.choices]
        lines += [_READING.said(lang) + reading.choice.said(lang) for reading in self.readings]
        return "\n".join(lines)


_MISSING = Text("未见部分：", "not visible: ")
_LEFT_OUT = Text("说明：", "note: ")
_AS_PRINTED = Text("按原文不能直接采用：", "as printed it cannot be used: ")
_NONE = Text("没有可以计分的文件：", "there is no document to score by: ")
_CHOICE = Text("写成文件时的取舍：", "chosen to write it down: ")
_READING = Text("可以采用的读法：", "a reading that can be used: ")
_WHOSE = {
    Organ.PEOPLES_CONGRESS: Text("人大工作中的做法", "practice of people's congresses"),
    Organ.CPPCC: Text("政协的做法，不适用于人大代表", "practice of the CPPCC, not for deputies"),
    Organ.OTHER: Text("其他来源，不是人大的办法", "from elsewhere, no scheme of a congress"),
}


def _head_zh(found: PublishedScheme) -> str:
    year = "年份未见" if found.year is None else f"{found.year}年"
    return f"“{found.title}”，{found.place}，{year}；{_WHOSE[found.organ].zh}，不是法律"


def _head_en(found: PublishedScheme) -> str:
    year = "year not given" if found.year is None else str(found.year)
    return f'"{found.title}", {found.place}, {year}; {_WHOSE[found.organ].en}, not law'


def all_published() -> Mapping[str, PublishedScheme]:
    """Return every published scheme by its id (刊载的积分办法)."""
    return Pairs((found, _built(found)) for found in _ENTRIES)


def published_by(organ: Organ) -> Mapping[str, PublishedScheme]:
    """Return the published schemes of people's congresses, of the CPPCC, or of others by id."""
    member("organ", organ, Organ)
    return Pairs((key, _built(key)) for key, entry in _ENTRIES.items() if entry.organ is organ)


def published_scheme(id: str) -> PublishedScheme:  # noqa: A002  # as the field is called
    """Return one published scheme (刊载的积分办法).

    Args:
        id: its name in this library.

    Raises:
        FactsError: there is none of that name.
    """
    if text("id", id) not in _ENTRIES:
        raise FactsError("id", id, "the id of a published scheme, as all_published() lists them")
    return _built(id)


@cache
def _built(key: str) -> PublishedScheme:
    """Build what an entry describes; its documents are read only when somebody asks for it."""
    entry = _ENTRIES[key]
    scheme: Scheme | None = None
    printed: str | None = None
    faults: tuple[str, ...] = ()
    document = None if entry.document is None else _document(entry, entry.document)
    if document is not None:
        try:
            scheme = Scheme.model_validate(document)
        except ValidationError as refused:
            printed = json.dumps(document, ensure_ascii=False)
            faults = tuple(
                ".".join(str(step) for step in fault["loc"]) + ": " + fault["msg"]
                for fault in refused.errors()
            )
    readings = tuple(
        SchemeReading(choice, Scheme.model_validate({**(document or {}), **change}))
        for choice, change in entry.readings
    )
    return PublishedScheme(
        id=entry.id,
        place=entry.place,
        title=entry.title,
        year=entry.year,
        organ=entry.organ,
        partial=entry.partial,
        missing=entry.missing,
        scheme=scheme,
        obstacle=entry.obstacle,
        printed=printed,
        faults=faults,
        choices=(*entry.choices, *([_NO_BASE] if _without_base(document) else [])),
        readings=readings,
    )


_NO_BASE = Text(
    "比率的基数为0时得多少，条文没有写：这样的档案这里不计分",
    "what a rate is where its base is 0 is not written: such a record is not scored here",
)


def _without_base(part: Any) -> bool:  # noqa: ANN401  # whatever JSON can hold
    """Whether a document has a rate that does not say what counts where its base is 0."""
    if isinstance(part, dict):
        fields = cast("Json", part)
        bare = fields.get("kind") == "rate" and "if_zero" not in fields
        return bare or any(_without_base(one) for one in fields.values())
    return isinstance(part, list | tuple) and any(map(_without_base, cast("list[Any]", part)))


def _document(entry: Entry, parts: Json) -> Json:
    """Return the whole document: its heading says where the text is from."""
    year = "年份未见" if entry.year is None else f"{entry.year}年"
    whose = entry.issued_by or f"{entry.place}某机关（名称未见）"
    head: Json = {
        "code": entry.id,
        "title": entry.title,
        "issued_by": whose,
        "source": f"{entry.title}，{entry.place}，{year}；转述，非原文",
        "language": "zh",
    }
    return {**head, **_written(parts)}


def _written(part: Any) -> Any:  # noqa: ANN401  # whatever JSON can hold
    """Leave out what a document does not say."""
    if isinstance(part, dict):
        fields = cast("Json", part)
        return {
            name: _written(one) for name, one in fields.items() if one is not None and one != {}
        }
    if isinstance(part, list | tuple):
        return [_written(one) for one in cast("list[Any]", part)]
    return part
