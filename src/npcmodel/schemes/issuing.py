"""What documents on cohorts, histories, rewards and raters have in common: who issued them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Literal, Protocol

from pydantic import Field, GetCoreSchemaHandler, GetJsonSchemaHandler, TypeAdapter
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import PydanticKnownError, core_schema

from npcmodel.errors import FactsError
from npcmodel.exact.quotas import QuotaRounding, TieRule
from npcmodel.law.wording import Lang, language
from npcmodel.schemes.parts import Document, Fault, Name, Number

__all__ = [
    "Issued",
    "Places",
    "Rounding",
    "Share",
    "Ties",
    "exact_number",
    "headline",
    "once",
    "rounding_of",
    "tie_rule_of",
]

_RATIO = r"^[0-9]{1,9}/[1-9][0-9]{0,8}$"


class _Ratio:
    """What lets a share be written as 2/3: a Fraction inside, and the same text when written."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.no_info_wrap_validator_function(
            _part,
            handler.generate_schema(Annotated[Number, Field(gt=0, le=1)]),
            serialization=core_schema.plain_serializer_function_ser_schema(_written),
        )

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        decimal = TypeAdapter(Annotated[Number, Field(gt=0, le=1)]).json_schema()
        ratio = {"type": "string", "pattern": _RATIO}
        return {"anyOf": [*decimal["anyOf"], ratio]}


def _part(value: object, decimal: core_schema.ValidatorFunctionWrapHandler) -> Decimal | Fraction:
    """Read a share: a decimal, or a text of two whole numbers such as 2/3."""
    if isinstance(value, str) and re.fullmatch(_RATIO, value):
        value = Fraction(value)
    if not isinstance(value, Fraction):
        number: Decimal = decimal(value)
        return number
    if value <= 0:
        raise PydanticKnownError("greater_than", {"gt": 0})
    if value > 1:
        raise PydanticKnownError("less_than_equal", {"le": 1})
    return value


def _written(share: Decimal | Fraction) -> Decimal | str:
    """Write a share: a decimal as it was, anything else as a ratio."""
    if isinstance(share, Decimal):
        return share
    return f"{share.numerator}/{share.denominator}"


Share = Annotated[Decimal | Fraction, _Ratio()]
Places = Annotated[int, Field(ge=1, strict=True)]
Rounding = Literal["down", "up", "half up"]
Ties = Literal["handed back", "all kept", "none kept"]


class Issued(Document):
    """A document with an issuer (制定的办法): local practice, never law.

    Attributes:
        code: its name in results.
        title: what it is called.
        issued_by: who issued it.
        source: where it is printed, or that it is an assumption.
        language: the language its titles are written in.
    """

    code: Name
    title: Name
    issued_by: Name
    source: Name | None = None
    language: Lang | None = None


class _Titled(Protocol):
    """What has a title and an issuer: a document, or a result that names its document."""

    @property
    def title(self) -> str: ...
    @property
    def issued_by(self) -> str: ...
    @property
    def source(self) -> str | None: ...


def headline(document: _Titled, lang: Lang) -> str:
    """Return the title with who issued it, where, and that it is not law."""
    if language(lang) == "zh":
        source = f"；出处：{document.source}" if document.source else ""
        return f"“{document.title}”由{document.issued_by}制定，不是法律{source}"
    source = f"; source: {document.source}" if document.source else ""
    return f'"{document.title}", issued by {document.issued_by}; not law{source}'


def rounding_of(rounding: Rounding) -> QuotaRounding:
    """Return how a share is rounded, as it is reckoned with."""
    return QuotaRounding[rounding.replace(" ", "_").upper()]


def tie_rule_of(ties: Ties) -> TieRule:
    """Return what equals at the last place come to, as it is reckoned with."""
    return TieRule[ties.replace(" ", "_").upper()]


def once(field: str, values: Iterable[str], what: str) -> Iterator[Fault]:
    """Find what stands in a list a second time; the place is its position and the field."""
    seen: set[str] = set()
    for place, value in enumerate(values):
        if value in seen:
            yield Fault((place, field) if field else (place,), value, f"a {what} named once")
        seen.add(value)


def exact_number(field: str, value: object, least: int | None = None) -> Fraction:
    """Return a whole number or a Fraction as a Fraction; anything else is refused by name."""
    if isinstance(value, bool) or not isinstance(value, int | Fraction):
        raise FactsError(field, value, "a whole number or a Fraction")
    if least is not None and value < least:
        raise FactsError(field, value, f"a number of at least {least}")
    return Fraction(value)
