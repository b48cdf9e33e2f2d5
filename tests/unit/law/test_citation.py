"""How editions and provisions are cited."""

from datetime import date, datetime
from typing import Any

import pytest

from npcmodel.errors import FactsError
from npcmodel.law.citation import Citation, Edition, Statute
from npcmodel.law.wording import Text

TITLE = Text("议事规则", "Rules of Procedure")
CLAUSE = Text("公布之日", "from its promulgation")
RULES = Edition(TITLE, date(2021, 3, 11), date(2022, 1, 1), CLAUSE)


@pytest.mark.parametrize(
    ("zh", "en", "parts"),
    [
        ("《议事规则》（2021）第4条", "Rules of Procedure (2021), art. 4", (4,)),
        ("《议事规则》（2021）第4条第2款", "Rules of Procedure (2021), art. 4(2)", (4, 2)),
        (
            "《议事规则》（2021）第4条第2款第3项",
            "Rules of Procedure (2021), art. 4(2)(3)",
            (4, 2, 3),
        ),
        ("《议事规则》（2021）第4条第3项", "Rules of Procedure (2021), art. 4(3)", (4, None, 3)),
    ],
)
def test_a_provision_in_both_languages(zh: str, en: str, parts: tuple[int, ...]) -> None:
    """Article, paragraph and item, as far as they are given; the year is the adoption's."""
    citation = Citation(RULES, *parts)

    assert zh == str(citation)
    assert zh == citation.said("zh")
    assert en == citation.said("en")


def test_an_edition_is_cited_by_title_and_year() -> None:
    """The year is that of its adoption, not of its first day."""
    assert "《议事规则》（2021）" == RULES.cites_as
    assert RULES.statute is None


def test_another_language_is_refused() -> None:
    """Nothing is said in English by default."""
    lang: Any = "fr"

    with pytest.raises(FactsError) as caught:
        Citation(RULES, 4).said(lang)
    assert ("lang", "fr", '"zh" or "en"') == caught.value.args


def test_an_edition_is_not_in_force_before_its_adoption() -> None:
    """The day itself is the first that can be."""
    day = date(2021, 3, 11)

    assert day == Edition(TITLE, day, day, CLAUSE).in_force
    with pytest.raises(FactsError) as caught:
        Edition(TITLE, day, date(2021, 3, 10), CLAUSE)
    assert "in_force" == caught.value.field
    assert date(2021, 3, 10) == caught.value.value
    assert "2021-03-11, its adoption, or later" == caught.value.expected


@pytest.mark.parametrize(
    ("field", "adopted", "in_force"),
    [
        ("adopted", datetime(2021, 3, 11), date(2021, 3, 12)),  # noqa: DTZ001
        ("in_force", date(2021, 3, 11), datetime(2021, 3, 12)),  # noqa: DTZ001
    ],
)
def test_days_of_an_edition_are_days(field: str, adopted: Any, in_force: Any) -> None:
    """A time of day is refused by name."""
    with pytest.raises(FactsError, match=rf"^{field} = "):
        Edition(TITLE, adopted, in_force, CLAUSE)


@pytest.mark.parametrize(
    ("field", "parts"),
    [
        ("article", (0,)),
        ("article", ("四",)),
        ("article", (None,)),
        ("paragraph", (4, 0)),
        ("paragraph", (4, True)),
        ("item", (4, 1, 0)),
        ("item", (4, 1, -1)),
    ],
)
def test_parts_are_numbered_from_one(field: str, parts: Any) -> None:
    """There is no article, paragraph or item zero."""
    with pytest.raises(FactsError, match=rf"^{field} = .*: expected a whole number of at least 1"):
        Citation(RULES, *parts)


def test_a_citation_needs_an_edition() -> None:
    """A statute alone has no year."""
    statute: Any = Statute.ORGANIC_LAW

    with pytest.raises(FactsError, match=r"^edition = .*: expected a Edition"):
        Citation(statute, 4)


def test_citations_are_values() -> None:
    """The same provision is the same citation."""
    assert {Citation(RULES, 4, 1)} == {Citation(RULES, 4, 1)}
    assert Citation(RULES, 4, 1) != Citation(RULES, 4)
    frozen: Any = Citation(RULES, 4)
    with pytest.raises(AttributeError):
        frozen.article = 5
