"""What errors say, and that they survive copying and pickling."""

import copy
import pickle
from datetime import date
from typing import Any

import pytest

from npcmodel.errors import (
    FactsError,
    NotInForceError,
    NpcModelError,
    OutOfRangeError,
    TransitionError,
    UndecidedError,
)

FACTS = FactsError("present", 61, "a whole number of at most 60")
TRANSITION = TransitionError("OPEN", "close()", ("Assigned", "Withdrawn"))
CLOSED = TransitionError("CLOSED", "close()", ())
RANGE = OutOfRangeError("township_quorum", "1/2", "2/3 (art. 14)")
KNOWN = NotInForceError("《代表法》", date(2014, 1, 1), date(2015, 8, 29), "an older text")
UNKNOWN = NotInForceError("《代表法》", date(2014, 1, 1), None, "any text")
UNDECIDED = UndecidedError(("first doubt", "second doubt"))

EACH: list[NpcModelError] = [FACTS, TRANSITION, CLOSED, RANGE, KNOWN, UNKNOWN, UNDECIDED]


@pytest.mark.parametrize(
    ("message", "error"),
    [
        ("present = 61: expected a whole number of at most 60", FACTS),
        ("event = 'close()': expected from stage 'OPEN' one of: Assigned, Withdrawn", TRANSITION),
        (
            "event = 'close()': expected from stage 'CLOSED' one of: nothing: the case is closed",
            CLOSED,
        ),
        ("township_quorum = 1/2: the statute allows 2/3 (art. 14)", RANGE),
        (
            "《代表法》: not known on 2014-01-01, known from 2015-08-29; missing: an older text",
            KNOWN,
        ),
        ("《代表法》: not known on 2014-01-01; missing: any text", UNKNOWN),
        (
            "the texts leave this open, so it is neither yes nor no: first doubt; second doubt",
            UNDECIDED,
        ),
    ],
)
def test_says_what_is_wrong(message: str, error: NpcModelError) -> None:
    """Each message names the matter, the value and what was expected."""
    assert message == str(error)


def test_a_number_of_thousands_of_digits_is_not_written() -> None:
    """Python refuses to write it, so the message gives its length."""
    number = 1 << 16_000

    assert "votes = an integer of 16001 bits: expected fewer" == str(
        FactsError("votes", number, "fewer")
    )
    assert "votes = an integer of 16001 bits: expected more" == str(
        FactsError("votes", -number, "more")
    )
    assert "votes = a list too long to show: expected one" == str(
        FactsError("votes", [number], "one")
    )


def test_value_is_shown_as_written() -> None:
    """A text is told from a number in the message."""
    assert "present = '61': expected a number" == str(FactsError("present", "61", "a number"))


@pytest.mark.parametrize("error", EACH, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize(
    "again",
    [
        copy.copy,
        copy.deepcopy,
        *(lambda e, p=p: pickle.loads(pickle.dumps(e, p)) for p in range(6)),  # noqa: S301
    ],
)
def test_survives_copying_and_pickling(error: NpcModelError, again: Any) -> None:
    """A copy has the same type, message and attributes."""
    twin = again(error)

    assert type(error) is type(twin)
    assert str(error) == str(twin)
    assert vars(error) == vars(twin)


@pytest.mark.parametrize(
    ("zh", "error"),
    [
        (
            "《代表法》：2014-01-01没有已知的文本，已知自2015-08-29起适用；缺少：an older text",
            KNOWN,
        ),
        ("《代表法》：2014-01-01没有已知的规定；缺少：any text", UNKNOWN),
    ],
)
def test_a_refusal_explains_itself_in_both_languages(zh: str, error: NotInForceError) -> None:
    """Chinese unless asked otherwise; the message is the English one."""
    assert zh == error.explain()
    assert zh == error.explain("zh")
    assert str(error) == error.explain("en")


def test_attributes() -> None:
    """What the message says can be read from attributes too."""
    assert ("present", 61) == (FACTS.field, FACTS.value)
    assert "a whole number of at most 60" == FACTS.expected
    assert ("OPEN", ("Assigned", "Withdrawn")) == (TRANSITION.stage, TRANSITION.possible)
    assert ("event", "close()") == (TRANSITION.field, TRANSITION.value)
    assert ("township_quorum", "1/2") == (RANGE.field, RANGE.value)
    assert "2/3 (art. 14)" == RANGE.expected
    assert ("《代表法》", date(2014, 1, 1)) == (KNOWN.provision, KNOWN.on)
    assert (date(2015, 8, 29), "an older text") == (KNOWN.first, KNOWN.missing)
    assert ("first doubt", "second doubt") == UNDECIDED.points


@pytest.mark.parametrize(
    ("kinds", "error"),
    [
        ((NpcModelError, ValueError), FACTS),
        ((NpcModelError, FactsError, ValueError), TRANSITION),
        ((NpcModelError, ValueError), RANGE),
        ((NpcModelError, LookupError), KNOWN),
        ((NpcModelError, TypeError), UNDECIDED),
    ],
)
def test_is_caught_as(kinds: tuple[type[Exception], ...], error: Exception) -> None:
    """Each error can be caught as the library's own and as Python's usual one."""
    assert [True] * len(kinds) == [isinstance(error, kind) for kind in kinds]


def test_local_value_out_of_range_is_no_contradiction_of_facts() -> None:
    """A profile refused by the statute is told from facts that contradict one another."""
    assert not isinstance(RANGE, FactsError)
