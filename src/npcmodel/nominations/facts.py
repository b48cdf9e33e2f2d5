"""What the rules on nominations are asked with: contests, names, who named whom."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from typing import Any

from npcmodel.checks import count, member, name, names
from npcmodel.errors import FactsError
from npcmodel.facts.people import Contest
from npcmodel.law.wording import Text
from npcmodel.pairs import Pairs

__all__ = [
    "OF_DEPUTIES",
    "listed",
    "persons",
    "persons_by",
    "votes_by",
    "with_other_texts_refused",
]

OF_DEPUTIES = (Contest.DEPUTIES_DIRECT, Contest.DEPUTIES_INDIRECT)
_OTHER_TEXTS = (
    Contest.SERVICE_DEPUTIES_DIRECT,
    Contest.SERVICE_DEPUTIES_INDIRECT,
    Contest.VILLAGE_COMMITTEE,
)


def with_other_texts_refused(contest: object) -> Contest:
    """Return the contest, unless nominations for it have a text of their own."""
    held = member("contest", contest, Contest)
    if held in _OTHER_TEXTS:
        raise FactsError(
            "contest", contest, "no contest of the forces or a village: other texts rule theirs"
        )
    return held


def persons(field: str, values: Iterable[Any]) -> tuple[Hashable, ...]:
    """Return names in the order given; a name given twice is refused: two may bear one name."""
    found = names(field, values)
    if len(set(found)) != len(found):
        twice = [value for place, value in enumerate(found) if value in found[:place]]
        raise FactsError(field, twice, "each name once")
    return found


def persons_by(field: str, values: Mapping[Any, Iterable[Any]]) -> Pairs[Hashable, Any]:
    """Return whom each nominator named; a nominator who named nobody is no contradiction."""
    given = Pairs[Hashable, Any].of(field, values)
    return Pairs(
        (name(field, who), persons(f"{field}[{who!r}]", named)) for who, named in given.items()
    )


def votes_by(field: str, values: Mapping[Any, int]) -> Pairs[Hashable, int]:
    """Return how many votes each had, in votes."""
    given = Pairs[Hashable, int].of(field, values)
    return Pairs(
        (name(field, who), count(f"{field}[{who!r}]", number)) for who, number in given.items()
    )


def listed(says: Text, names: Iterable[object]) -> Text:
    """Return a sentence with the names it speaks of after it; without any, the sentence alone."""
    found = [str(one) for one in names]
    if not found:
        return says
    return Text(f"{says.zh}：{'、'.join(found)}", f"{says.en}: {', '.join(found)}")
