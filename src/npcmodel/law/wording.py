"""Saying things in Chinese and in English."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction
from typing import Literal, NamedTuple

from npcmodel.errors import FactsError

__all__ = ["Lang", "Text", "english", "language", "numeral", "share_zh", "term"]

Lang = Literal["zh", "en"]
_DIGITS = "零一二三四五六七八九"
_TEN = 10
_HUNDRED = 100


class Text(NamedTuple):
    """The same thing said in two languages."""

    zh: str
    en: str

    def said(self, lang: Lang) -> str:
        """Return it in one of them."""
        return self.zh if language(lang) == "zh" else self.en


def language(lang: object) -> Lang:
    """Return the language asked for, or refuse it by name."""
    if lang == "zh":
        return "zh"
    if lang == "en":
        return "en"
    raise FactsError("lang", lang, '"zh" or "en"')


def english(member: Enum) -> str:
    """Return the English term of an enumeration's member: its name in words."""
    return member.name.lower().replace("_", " ")


def term(member: Enum, lang: Lang) -> str:
    """Return the term of an enumeration's member in one language."""
    return str(member.value) if language(lang) == "zh" else english(member)


def numeral(number: int) -> str:
    """Return a number below 100 in Chinese numerals, a larger one in digits."""
    if not 0 <= number < _HUNDRED:
        return str(number)
    tens, units = divmod(number, _TEN)
    if not tens:
        return _DIGITS[units]
    head = "" if tens == 1 else _DIGITS[tens]
    return head + "十" + (_DIGITS[units] if units else "")


def share_zh(share: Fraction) -> str:
    """Return a share in Chinese words (三分之二)."""
    whole = "百" if share.denominator == _HUNDRED else numeral(share.denominator)
    return f"{whole}分之{numeral(share.numerator)}"
