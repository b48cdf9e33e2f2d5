"""Suggestions side by side: what is open, what is late, what was struck off the list."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from datetime import date

import attrs

from npcmodel.checks import day, each
from npcmodel.dates.workdays import WorkCalendar
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language, term
from npcmodel.suggestions.lifecycle import Suggestion
from npcmodel.suggestions.owing import SuggestionDeadline
from npcmodel.suggestions.plans import PlanStep
from npcmodel.suggestions.stages import SuggestionStage

__all__ = ["LedgerLine", "SuggestionLedger", "suggestion_ledger"]

_STAGE = SuggestionStage
_ENDED = frozenset((_STAGE.CLOSED, _STAGE.WITHDRAWN, _STAGE.NOT_ACCEPTED))


@attrs.frozen(kw_only=True)
class LedgerLine:
    """One suggestion at the end of a day (台账中的一件).

    Attributes:
        case: the suggestion as it stood then.
        late: the steps still owed that the law had late.
        late_steps: the steps still owed that its own plan had late.
    """

    case: Suggestion
    late: tuple[SuggestionDeadline, ...] = ()
    late_steps: tuple[PlanStep, ...] = ()

    @property
    def ended(self) -> bool:
        """Whether it was closed, withdrawn or not treated as a suggestion."""
        return self.case.stage in _ENDED

    @property
    def overdue(self) -> bool:
        """Whether anything still owed is late, by the law or by its own plan."""
        return not self.ended and bool(self.late or self.late_steps)


@attrs.frozen(kw_only=True)
class SuggestionLedger(Result):
    """Suggestions at the end of a day, a line each (代表建议办理台账).

    Attributes:
        on: the day.
        lines: the lines, in the order given.
    """

    on: date
    lines: tuple[LedgerLine, ...]

    @property
    def open(self) -> tuple[Hashable, ...]:
        """The numbers of those that are not at their end."""
        return tuple(one.case.id for one in self.lines if not one.ended)

    @property
    def overdue(self) -> tuple[Hashable, ...]:
        """The numbers of those with something late that is still owed."""
        return tuple(one.case.id for one in self.lines if one.overdue)

    @property
    def closed(self) -> tuple[Hashable, ...]:
        """The numbers of those struck off the list (销号)."""
        return tuple(one.case.id for one in self.lines if one.case.stage is _STAGE.CLOSED)

    def explain(self, lang: Lang = "zh") -> str:
        """Return each suggestion with its stage and whether it is late, a line each."""
        zh = language(lang) == "zh"
        lines = [f"台账，截至{self.on}" if zh else f"ledger at the end of {self.on}"]
        late = "，逾期" if zh else ", late"
        colon = "：" if zh else ": "
        lines += [
            f"{one.case.id}{colon}{term(one.case.stage, lang)}{late if one.overdue else ''}"
            for one in self.lines
        ]
        return "\n".join(lines)


def suggestion_ledger(
    cases: Iterable[Suggestion], *, on: date, calendar: WorkCalendar | None = None
) -> SuggestionLedger:
    """Return how suggestions stand at the end of a day (代表建议办理台账).

    Args:
        cases: the suggestions, each number once.
        on: the day at whose end it is asked; what each submission and event set running is judged
            by the law of its own day.
        calendar: the working days, where a text counts them.

    Raises:
        FactsError: a number twice, or working days without a calendar.

    Law: 代表法 51 II (2015: 42 I); 全国人大议事规则 32; local texts on suggestions.
    Limitations: a plan is the body's own, and no law.
    """
    on = day("on", on)
    given = each("cases", cases, Suggestion)
    ids = [one.id for one in given]
    if len(set(ids)) != len(ids):
        raise FactsError("cases", ids, "each number once")
    return SuggestionLedger(on=on, lines=tuple(_line(one, on, calendar) for one in given))


def _line(case: Suggestion, on: date, calendar: WorkCalendar | None) -> LedgerLine:
    then = case.until(on)
    late = tuple(one for one in then.late(on, calendar) if one.done is None and one.void is None)
    left: tuple[PlanStep, ...] = ()
    if then.plan is not None:
        progress = then.progress(on)
        left = tuple(one for one in progress.late if one in progress.open)
    return LedgerLine(case=then, late=late, late_steps=left)
