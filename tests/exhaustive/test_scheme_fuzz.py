"""Ten thousand documents spoilt at random: refused, or coherent, and never anything else."""

from __future__ import annotations

import copy
import json
import random
from collections import Counter
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from differential.evaluator import naive
from npcmodel.errors import FactsError
from npcmodel.facts.records import Event, Record
from npcmodel.schemes.documents import Scheme, Within
from npcmodel.schemes.scoring import score

DATA = Path(__file__).parents[1] / "data"
WHOLE = [
    (DATA / name).read_text(encoding="utf-8")
    for name in ("every_kind_of_value.json", "township_points.json")
]
YEAR = Within(first=date(2026, 1, 1), last=date(2026, 12, 31))
MUTANTS = 10_000
BATCHES = 8
WORDS = """
    number count given quantity points linear steps by_attribute by_trait clamp sum max min
    product quotient rate each if fold compare all any not has_attribute has_trait base
    deduction computed bands rules streak
"""
KINDS = WORDS.split()
ODD: list[Any] = [
    None, True, "", " ", "NaN", "Infinity", "-1e999", [], {}, 0, -1, "0.5", 10**30, "1" * 40,
    "9" * 12, 0.1, 1e308, "2026-13-01", [[]], {"kind": "number"}, {"kind": "number", "value": -3},
]  # fmt: skip
DEEP = "nested deep"
NESTED = (2, 20, 50, 120, 500)


def slots(part: Any) -> list[tuple[Any, Any]]:
    """Each container of a document with each of its keys or positions."""
    found: list[tuple[Any, Any]] = []
    left = [part]
    while left:
        one = left.pop()
        if isinstance(one, dict | list):
            keys = list(one if isinstance(one, dict) else range(len(one)))
            found += [(one, key) for key in keys]
            left += [one[key] for key in keys]
    return found


def numeric(value: Any) -> bool:
    """Whether something is a number, or looks like one."""
    return isinstance(value, int) or (
        isinstance(value, str) and value.replace(".", "").replace("-", "").isdigit()
    )


def spoilt(plain: Any, rng: random.Random) -> None:  # noqa: C901  # one branch a way
    """Spoil a document in one place and one way."""
    places = slots(plain)
    holder, key = rng.choice(places)
    way = rng.randrange(12)
    if way == 0:
        del holder[key]
    elif way == 1 and isinstance(holder, list):
        holder.insert(key, copy.deepcopy(holder[key]))
    elif way == 2:
        other, there = rng.choice(places)
        holder[key], other[there] = copy.deepcopy(other[there]), copy.deepcopy(holder[key])
    elif way == 3:
        holder[key] = rng.choice(ODD)
    elif way == 4 and isinstance(holder, dict):
        holder[rng.choice(["pionts", "of", "when", "cap", "once_by", "within"])] = rng.choice(ODD)
    elif way == 5:
        kinds = [(one, at) for one, at in places if at == "kind"]
        one, at = rng.choice(kinds)
        one[at] = rng.choice(KINDS)
    elif way == 6:
        numbers = [(one, at) for one, at in places if numeric(one[at])]
        one, at = rng.choice(numbers)
        one[at] = rng.choice([-1, 0, 1, 2, 5, "0.25", 59, 60, 61, 100, 10**9])
    elif way == 7:
        numbers = [(one, at) for one, at in places if numeric(one[at])]
        one, at = rng.choice(numbers)
        one[at] = f"-{one[at]}"
    elif way == 8:
        holder[key] = DEEP
    elif way == 9:
        words = [(one, at) for one, at in places if isinstance(one[at], str)]
        (one, at), (other, there) = rng.choice(words), rng.choice(words)
        one[at] = other[there]
    elif way == 10:
        holder[key] = copy.deepcopy(rng.choice(places)[0])
    elif isinstance(holder, list) and len(holder) > 1:
        rng.shuffle(holder)


def written(plain: Any, rng: random.Random) -> str:
    """The text of a document, with a part inside many others where one is asked for."""
    text = json.dumps(plain, ensure_ascii=False)
    if DEEP not in text:
        return text
    number = rng.choice(NESTED)
    before, after = rng.choice([('{"kind": "sum", "of": [', "]}"), ("[", "]"), ('{"of": ', "}")])
    return text.replace(f'"{DEEP}"', before * number + "1" + after * number)


def mutants(batch: int) -> list[str]:
    """The mutants of one batch, as texts: one to three faults each."""
    rng = random.Random(batch)  # noqa: S311  # the same faults on every run
    found = []
    for place in range(MUTANTS // BATCHES):
        plain = json.loads(WHOLE[place % 2])
        for _ in range(rng.choice([1, 1, 1, 2, 3])):
            spoilt(plain, rng)
        found.append(written(plain, rng))
    return found


TRAITS: dict[str, dict[str, tuple[str, ...]]] = {
    "meeting": {"state": ("present", "excused", "absent")},
    "suggestion": {"role": ("lead", "co"), "result": ("solved", "planned"), "matter": ("甲", "乙")},
    "visit": {"village": ("东村", "西村")},
    "absence": {"excuse": ("none", "illness")},
}


def record(seed: int) -> Record:
    """A record whose words are those of the documents, some of them left out."""
    rng = random.Random(seed)  # noqa: S311  # likewise
    events = []
    for _ in range(rng.randrange(12)):
        kind = rng.choice(["meeting", "suggestion", "visit", "donation", "reception", "absence"])
        traits = {
            name: rng.choice(of) for name, of in TRAITS.get(kind, {}).items() if rng.random() < 0.9
        }
        counts = {"half_days": rng.randrange(4), "signers": rng.randrange(1, 9)}
        day = date(2026, rng.randrange(1, 13), rng.randrange(1, 29))
        events.append(Event(kind, day, counts, traits))
    numbers = {"mark": rng.randrange(16), "months": rng.randrange(1, 13), "votes": 31}
    return Record("甲", tuple(events), {"post": "主席"}, numbers)


RECORDS = [record(seed) for seed in range(40)]


def outcome(text: str, done: Record) -> str:
    """What becomes of a document: refused, or what it does with a record."""
    try:
        scheme = Scheme.model_validate_json(text)
    except ValidationError:
        return "refused"
    try:
        card = score(scheme, done, within=YEAR)
    except FactsError:
        return "not scored"
    # Coherent: as JSON and back the same, in both languages said, and within what it can reach.
    again = Scheme.model_validate_json(scheme.model_dump_json())
    reach = scheme.reaches[scheme.code]

    assert scheme == again
    assert naive(json.loads(scheme.model_dump_json()), done, YEAR)[1:] == (
        card.total,
        [*card.vetoed],
        card.grade,
    )
    asked = (
        "\n等次：" in card.explain()
    )  # what the grade read has a line where more than the total was

    assert (
        card.explain("zh").count("\n")
        == card.explain("en").count("\n")
        == len(card.lines) + 2 + asked
    )
    assert all(note.zh and note.en for note in scheme.notes)
    if not card.vetoed:
        assert reach.least is None or reach.least <= card.total, text
        assert reach.most is None or card.total <= reach.most, text
    assert (card.grade is None) is (scheme.grades is None)
    assert sum((line.points for line in top(scheme, card)), Fraction(0)) == before(card, scheme)
    return "scored"


def top(scheme: Scheme, card: Any) -> list[Any]:
    """The lines that the total adds up."""
    return [line for line in card.lines if line.code in scheme.ungrouped]


def before(card: Any, scheme: Scheme) -> Fraction:
    """The total before its limits and before vetoes."""
    codes = {veto.code for veto in scheme.vetoes}
    for line in card.lines:
        if line.code == scheme.code or line.code in codes:
            found: Fraction = line.points_before
            return found
    total: Fraction = card.total
    return total


@pytest.mark.parametrize("batch", range(BATCHES))
def test_spoilt_documents_are_refused_or_coherent(batch: int) -> None:
    """Each of them is refused with places, or scored, or the record is what is refused."""
    found: Counter[str] = Counter()
    for place, text in enumerate(mutants(batch)):
        found[outcome(text, RECORDS[place % len(RECORDS)])] += 1

    assert MUTANTS // BATCHES == found.total()
    assert {"refused", "scored"} <= set(found)


@pytest.mark.parametrize("batch", range(2))
def test_spoilt_documents_in_python_are_refused_or_coherent(batch: int) -> None:
    """Given as Python's own dictionaries, they are refused or the same scheme as from JSON."""
    for text in mutants(BATCHES + batch)[:500]:
        try:
            scheme = Scheme.model_validate(json.loads(text))
        except RecursionError:  # of the reader of JSON
            continue
        except ValidationError:
            continue

        assert scheme == Scheme.model_validate_json(scheme.model_dump_json())


@pytest.mark.parametrize("inside", [45, 150, 300, 500, 2000])
def test_what_is_nested_too_deep_is_refused(inside: int) -> None:
    """However deep, it is a fault of the document, in Python and in JSON."""
    value: Any = {"kind": "count", "measure": {"event": "a"}}
    text = json.dumps(value)
    for _ in range(inside):
        value = {"kind": "sum", "of": [value]}
        text = f'{{"kind": "sum", "of": [{text}]}}'
    item: dict[str, Any] = {"kind": "computed", "code": "a", "title": "a", "value": "X"}
    plain = {"code": "s", "title": "办法", "issued_by": "某镇", "items": [item]}
    written = json.dumps(plain).replace('"X"', text)
    item["value"] = value

    with pytest.raises(ValidationError):
        Scheme.model_validate_json(written)
    with pytest.raises(ValidationError):
        Scheme.model_validate(plain)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e400", "9" * 5000])
def test_texts_that_are_no_numbers_are_refused(number: str) -> None:
    """Bare or in quotes, in every place where a number may stand."""
    text = WHOLE[0]
    places = ['"points": 60', '"from": 2', '"if_zero": 1', '"most": 15', '"right": 10', '"cap": 9']
    for place in places:
        assert place in text

        key = place.split(":")[0]
        for written in (number, f'"{number}"'):
            with pytest.raises(ValidationError):
                Scheme.model_validate_json(text.replace(place, f"{key}: {written}"))


NO_DOCUMENTS = ("", "{", "[]", "null", "1", '"a"', "{}", "[{}]", '{"items": [[[[]]]]}', "\x00")


@pytest.mark.parametrize("text", [*NO_DOCUMENTS, "\ufeff{}"])
def test_what_is_no_document_is_refused(text: str) -> None:
    """Whatever else a file may hold."""
    with pytest.raises(ValidationError):
        Scheme.model_validate_json(text)
