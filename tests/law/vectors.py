"""The form of a boundary vector, and how it is checked.

A vector names the rule id it covers, calls one public rule, and states the value and
the provision that must come out. `make law-coverage` counts an id as covered where its
vectors give at least two different values and each asserts its provision.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

import attrs
import pytest

import npcmodel as npc
from npcmodel.law.citation import Citation

ON = date(2026, 11, 21)
"""The day whose law the vectors ask for, unless they say another."""


def holds(result: Any) -> bool:
    """Return the yes or no of a ruling, an open one counting as no."""
    return bool(result.holds)


@attrs.frozen
class Vector:
    """One call of a public rule, and what must come out.

    Attributes:
        rule_id: the rule id in tests/data/national_rules.json (or local_rules.json).
        rule: the public rule that is called.
        args: its positional arguments.
        want: the value that must come out.
        cites: the provision that must be among those the result rests on.
        get: how the value is read from the result; a ruling's yes or no by default.
        kwargs: its keyword arguments; `on` is `ON` where they do not name another day.
    """

    rule_id: str
    rule: Callable[..., Any]
    args: tuple[Any, ...]
    want: Any
    cites: str
    get: Callable[[Any], Any] = holds
    kwargs: dict[str, Any] = attrs.field(factory=dict, hash=False)

    def __str__(self) -> str:
        return f"{self.rule_id}-{self.rule.__name__}"

    def check(self) -> None:
        """Call the rule and compare value and provision."""
        result = self.rule(*self.args, **{"on": ON, **self.kwargs})

        assert self.want == self.get(result)
        assert self.cites in provisions(result)


def provisions(result: Any) -> set[str]:
    """Return every provision that a result names, as text."""
    found: set[str] = set()

    def walk(value: Any) -> None:
        if isinstance(value, Citation):
            found.add(str(value))
        elif attrs.has(type(value)):
            for field in attrs.fields(type(value)):
                # What was asked may hold a profile, whose every provision would be found.
                if field.name != "asked":
                    walk(getattr(value, field.name))
        elif isinstance(value, Mapping):
            walk(list(value.items()))
        elif isinstance(value, tuple | list):
            for part in value:
                walk(part)

    walk(result)
    return found


def vector(
    rule_id: str,
    rule: Callable[..., Any],
    *args: Any,
    want: Any,
    cites: str,
    get: Callable[[Any], Any] = holds,
    **kwargs: Any,
) -> Vector:
    """Return a vector, its arguments written as in the call itself."""
    return Vector(rule_id, rule, args, want, cites, get, kwargs)


def check_first_day(rule: Callable[..., Any], *args: Any, first: date, **kwargs: Any) -> None:
    """Assert that the rule answers on its first day known and refuses the day before."""
    rule(*args, on=first, **kwargs)
    with pytest.raises(npc.NotInForceError):
        rule(*args, on=first - timedelta(days=1), **kwargs)
