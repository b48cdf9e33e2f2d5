"""Saying things in Chinese and in English."""

from fractions import Fraction
from typing import Any

import pytest

from npcmodel.errors import FactsError
from npcmodel.law.ruling import Base
from npcmodel.law.wording import Text, english, language, numeral, share_zh, term


def test_a_text_in_one_of_its_languages() -> None:
    """Both say the same thing."""
    assert "是" == Text("是", "yes").said("zh")
    assert "yes" == Text("是", "yes").said("en")


@pytest.mark.parametrize("lang", ["fr", "", "ZH", None, 0])
def test_another_language_is_refused(lang: Any) -> None:
    """It is refused by name wherever it is asked for."""
    for ask in (language, Text("是", "yes").said, lambda wanted: term(Base.POPULATION, wanted)):
        with pytest.raises(FactsError) as caught:
            ask(lang)
        assert ("lang", lang, '"zh" or "en"') == caught.value.args


def test_languages_pass() -> None:
    """The two languages come back."""
    assert "zh" == language("zh")
    assert "en" == language("en")


def test_terms_of_a_member() -> None:
    """The value is the Chinese term, the name the English one."""
    assert "全体代表" == term(Base.ALL_DEPUTIES, "zh")
    assert "all deputies" == term(Base.ALL_DEPUTIES, "en")
    assert "population per deputy" == english(Base.POPULATION_PER_DEPUTY)


@pytest.mark.parametrize(
    ("want", "number"),
    [
        ("零", 0),
        ("一", 1),
        ("九", 9),
        ("十", 10),
        ("十一", 11),
        ("十九", 19),
        ("二十", 20),
        ("二十一", 21),
        ("九十", 90),
        ("九十九", 99),
        ("100", 100),
        ("2980", 2980),
        ("-1", -1),
    ],
)
def test_numerals(want: str, number: int) -> None:
    """Numbers below a hundred in Chinese numerals, others in digits."""
    assert want == numeral(number)


@pytest.mark.parametrize(
    ("want", "share"),
    [
        ("二分之一", Fraction(1, 2)),
        ("三分之二", Fraction(2, 3)),
        ("十分之一", Fraction(1, 10)),
        ("二十分之三", Fraction(15, 100)),
        ("百分之三", Fraction(3, 100)),
        ("300分之一", Fraction(1, 300)),
    ],
)
def test_shares(want: str, share: Fraction) -> None:
    """The denominator comes first."""
    assert want == share_zh(share)
