"""A number of the law with its provision and its first day.

Two first days are kept apart. The edition's is part of the citation. The value's own,
`since`, may be older than the edition that is cited, where an older text or an official
source shows it; then `support` names that source.
"""

from __future__ import annotations

from datetime import date
from typing import Generic, TypeVar

import attrs

from npcmodel.checks import day, instance
from npcmodel.dates.dated import Dated
from npcmodel.errors import FactsError, NotInForceError
from npcmodel.law.citation import Citation, Edition
from npcmodel.law.wording import Text

__all__ = ["Parameter", "Provision", "alike", "parameter"]

T = TypeVar("T")
_AFTER_THE_LAST = Text("废止后的文本", "a text after the repeal")


@attrs.frozen
class Provision(Generic[T]):
    """A value that a text gives (规定).

    Attributes:
        value: the value.
        source: the provision that gives it.
        since: the first day on which the value is known to hold.
        until: the last day, where the text was repealed without a successor.
        support: what a first day before the edition's own rests on.
    """

    value: T
    source: Citation
    since: date
    until: date | None = None
    support: Text | None = None

    def __attrs_post_init__(self) -> None:
        instance("source", self.source, Citation)
        day("since", self.since)
        if self.until is not None and day("until", self.until) < self.since:
            raise FactsError("until", self.until, f"{self.since}, its first day, or later")


@attrs.frozen
class Parameter(Generic[T]):
    """A value of the law over time (法定参数).

    Attributes:
        says: what it regulates, in both languages.
        versions: its values in the order of their first days.
        missing: which text would be needed for days before the first one.
    """

    says: Text
    versions: Dated[Provision[T]]
    missing: Text

    def known(self, on: date) -> Provision[T] | None:
        """Return the value in force on the day, or None where no text is known for it."""
        newest = self.versions.entries[-1]
        if newest.since <= on and newest.until is None:
            return newest  # what is asked nearly always
        found = self.versions.at(on)
        if found is None or (found.until is not None and on > found.until):
            return None
        return found

    def at(self, on: date) -> Provision[T]:
        """Return the value in force on the day, with its provision.

        Raises:
            NotInForceError: no text is known for the day.
        """
        found = self.known(on)
        if found is not None:
            return found
        ended = self.versions.at(on)
        source = self.versions.entries[0].source if ended is None else ended.source
        missing = self.missing if ended is None else _AFTER_THE_LAST
        raise NotInForceError(
            f"{self.says.zh} ({self.says.en}) {source}",
            on,
            self.versions.first,
            f"{missing.zh} ({missing.en})",
        )


def parameter(
    zh: str, en: str, *versions: Provision[T], missing: Text = Text("更早的文本", "an earlier text")
) -> Parameter[T]:
    """Return a parameter from its versions, in the order of their first days."""
    return Parameter(Text(zh, en), Dated(versions), missing)


def alike(  # noqa: PLR0913, PLR0917  # a parameter with its words and its place
    editions: tuple[Edition, ...],
    zh: str,
    en: str,
    value: T,
    article: int,
    paragraph: int | None = None,
    item: int | None = None,
) -> Parameter[T]:
    """Return a parameter that several editions give alike, in the same place."""
    versions = (
        Provision(value, Citation(one, article, paragraph, item), one.in_force) for one in editions
    )
    return parameter(zh, en, *versions)
