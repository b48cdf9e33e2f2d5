"""What docstrings say, and how rules are called."""

from __future__ import annotations

import inspect
import typing
from typing import Any

import attrs
import pytest

from house.surface import cases, classes, facts_and_results, functions, offered, public, rules
from npcmodel.law.ruling import Ruling

AFFIRMATIVE = {
    "quorum",
    "carried",
    "may_initiate",
    "nationality_represented",
    "electoral_right",
    "eligible_as_president",
    "voter_listed",
    "voting_permitted",
    "ballot_secret",
    "appointment_carried",
    "mandate_continues",
    "matter_field_covered",
    "matter_major",
    "meeting_possible",
    "handler_reports_enough",
    "suggestion_acceptable",
    "yearly_reports_voted",
}
AFFIRMATIVE_ENDINGS = ("_valid", "_in_time", "_eligible", "_effective", "_compatible")
"""A ruling is asked so that yes is the lawful side: never barred, void or late."""
AFFIRMATIVE_FIELDS = {"valid", "eligible", "carried", "quorum", "in_time"}

RULINGS = {
    name: rule for name, rule in rules().items() if typing.get_type_hints(rule)["return"] is Ruling
}


def chinese(text: str) -> bool:
    """Say whether a text holds a Chinese character."""
    return any("\u4e00" <= sign <= "\u9fff" for sign in text)


def first_line(value: Any) -> str:
    """Return the first line of a docstring; attrs and NamedTuple write none that counts."""
    text = inspect.cleandoc(value.__doc__ or "").split("\n", maxsplit=1)[0]
    return "" if text.startswith(f"{value.__name__}(") else text


@cases(public())
def test_it_says_what_it_is(value: Any) -> None:
    """Every public class and function has a docstring: a sentence first."""
    assert first_line(value).endswith((".", "?", ":"))


@cases(classes())
def test_methods_and_properties_say_what_they_are(value: type) -> None:
    """What a class offers under its own names is documented."""
    members = {
        name: member.fget if isinstance(member, property) else member
        for name, member in vars(value).items()
        if not name.startswith("_")
    }

    assert [] == [
        name
        for name, member in members.items()
        if (inspect.isfunction(member) or isinstance(member, classmethod))
        and not first_line(member)
    ]


@cases(offered())
def test_fields_are_explained(value: type) -> None:
    """The docstring of a fact or a result names each of its own fields under Attributes."""
    text = value.__doc__ or ""
    explained = text.partition("Attributes:")[2]
    own = [field.name for field in attrs.fields(value) if not field.inherited]

    assert [] == [
        name for name in own if f"{name}: " not in explained and f"{name}:\n" not in explained
    ]


@cases(rules())
def test_a_rule_asks_for_its_day(value: Any) -> None:
    """`on` is keyword-only and has no default."""
    day = inspect.signature(value).parameters["on"]

    assert inspect.Parameter.KEYWORD_ONLY is day.kind
    assert inspect.Parameter.empty is day.default


@cases(rules())
def test_a_rule_names_its_law_and_its_errors(value: Any) -> None:
    """The docstring has the Chinese term first, then what it raises and the provisions."""
    text = value.__doc__ or ""

    assert chinese(first_line(value))
    assert "Raises:" in text
    assert "Law:" in text


@cases(rules())
def test_a_rule_explains_its_arguments(value: Any) -> None:
    """Each argument is named under Args."""
    explained = (value.__doc__ or "").partition("Args:")[2]

    assert [] == [
        name for name in inspect.signature(value).parameters if f"{name}: " not in explained
    ]


def test_rules_are_found() -> None:
    """The search for rules finds those of every topic."""
    names = {name.rpartition(".")[2] for name in rules()}

    assert set() == {"quorum", "carried", "seats_valid", "elect_officials", "sessions_held"} - names
    assert 10 < len(RULINGS)


@cases(RULINGS)
def test_yes_is_the_lawful_side(value: Any) -> None:
    """The name of a rule that answers yes or no asks for the lawful side."""
    name = value.__name__

    assert name in AFFIRMATIVE or name.endswith(AFFIRMATIVE_ENDINGS)


@cases(facts_and_results())
def test_a_ruling_inside_a_result_is_named_likewise(value: type) -> None:
    """A field that holds a ruling has an affirmative name too."""
    hints = typing.get_type_hints(value)

    assert [] == [
        name for name, hint in hints.items() if hint is Ruling and name not in AFFIRMATIVE_FIELDS
    ]


@pytest.mark.parametrize("word", ["barred", "void", "late", "invalid", "unlawful", "forbidden"])
def test_no_function_asks_for_the_unlawful_side(word: str) -> None:
    """No public function is named after the unlawful answer."""
    assert [] == [name for name in functions() if word in name.rpartition(".")[2].split("_")]


def test_no_function_is_named_after_its_labour() -> None:
    """Not check_, compute_, do_, get_: a name is what it answers."""
    labours = ("check_", "compute_", "calculate_", "do_", "get_", "is_", "has_")

    assert [] == [name for name in rules() if name.rpartition(".")[2].startswith(labours)]
