"""What goes wrong, and which kind of wrong it is.

A lost vote, a late reply and an unlawful meeting are *results*, never errors.
What raises is a contradiction in the facts, a day for which no text is known,
or the wish to read a yes or a no from what the texts leave in doubt.
"""

from __future__ import annotations

from datetime import date

__all__ = [
    "FactsError",
    "NotInForceError",
    "NpcModelError",
    "OutOfRangeError",
    "TransitionError",
    "UndecidedError",
]


class NpcModelError(Exception):
    """The root of every error that this library raises on purpose."""


class FactsError(NpcModelError, ValueError):
    """Facts that contradict one another, or are not of the kind asked for.

    Attributes:
        field: the argument or attribute at fault.
        value: what was given.
        expected: what would have been accepted, in words.
    """

    def __init__(self, field: str, value: object, expected: str) -> None:
        super().__init__(field, value, expected)
        self.field = field
        self.value = value
        self.expected = expected

    def __str__(self) -> str:
        return f"{self.field} = {_shown(self.value)}: expected {self.expected}"


def _shown(value: object) -> str:
    """Return a value as written; Python refuses to write a number of thousands of digits."""
    try:
        return repr(value)
    except ValueError:
        if isinstance(value, int):
            return f"an integer of {value.bit_length()} bits"
        return f"a {type(value).__name__} too long to show"


class TransitionError(FactsError):
    """A step that the life cycle does not know from the stage reached.

    Attributes:
        stage: the stage the case is in, unchanged.
        possible: the kinds of event that the stage admits.
    """

    def __init__(self, stage: object, event: object, possible: tuple[str, ...]) -> None:
        self.stage = stage
        self.possible = possible
        names = ", ".join(possible) if possible else "nothing: the case is closed"
        super().__init__("event", event, f"from stage {stage!r} one of: {names}")

    def __reduce__(self) -> tuple[type[TransitionError], tuple[object, object, tuple[str, ...]]]:
        return type(self), (self.stage, self.value, self.possible)


class OutOfRangeError(NpcModelError, ValueError):
    """A local value that the statute leaves no room for.

    Attributes:
        field: the field of the profile or argument.
        value: what was given.
        expected: the statutory value or range, with its provision.
    """

    def __init__(self, field: str, value: object, expected: str) -> None:
        super().__init__(field, value, expected)
        self.field = field
        self.value = value
        self.expected = expected

    def __str__(self) -> str:
        return f"{self.field} = {self.value}: the statute allows {self.expected}"


class NotInForceError(NpcModelError, LookupError):
    """A day for which no text of the provision is known.

    Attributes:
        provision: what was asked for, with the earliest citation known.
        on: the day asked about.
        first: the first day known, or None where there is none.
        missing: which text would be needed to answer.
    """

    def __init__(self, provision: str, on: date, first: date | None, missing: str) -> None:
        super().__init__(provision, on, first, missing)
        self.provision = provision
        self.on = on
        self.first = first
        self.missing = missing

    def __str__(self) -> str:
        return self.explain("en")

    def explain(self, lang: str = "zh") -> str:
        """Return the refusal in Chinese ("zh") or else in English."""
        if lang == "zh":
            known = f"没有已知的文本，已知自{self.first}起适用" if self.first else "没有已知的规定"
            return f"{self.provision}：{self.on}{known}；缺少：{self.missing}"
        known = f", known from {self.first}" if self.first else ""
        return f"{self.provision}: not known on {self.on}{known}; missing: {self.missing}"


class UndecidedError(NpcModelError, TypeError):
    """A yes or a no was wanted where the texts leave the question open.

    Attributes:
        points: the open points that decide it, in words.
    """

    def __init__(self, points: tuple[str, ...]) -> None:
        super().__init__(points)
        self.points = points

    def __str__(self) -> str:
        return "the texts leave this open, so it is neither yes nor no: " + "; ".join(self.points)
