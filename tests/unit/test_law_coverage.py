"""The tool that says which provisions are covered."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import npcmodel as npc
from law.vectors import ON, Vector, vector

ROOT = Path(__file__).resolve().parent.parent.parent
TOOL = ROOT / "tools" / "law_coverage.py"
ART_14 = "《地方组织法》（2022）第14条第4款"
TOWN = npc.Roll(npc.Body.CONGRESS, npc.Level.TOWN, 60)

pytestmark = pytest.mark.skipif(not TOOL.exists(), reason="no tools beside the tests")


def loaded() -> ModuleType:
    """Return the tool as a module."""
    spec = importlib.util.spec_from_file_location("law_coverage", TOOL)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def tool(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return the tool, with one topic released on either side and nothing excused."""
    module = loaded()
    monkeypatch.setattr(module, "RELEASED", ("quorum",))
    monkeypatch.setattr(module, "LOCAL_RELEASED", ())
    monkeypatch.setattr(module, "NOT_COMPUTED", {})
    monkeypatch.setattr(module, "LOCAL_NOT_COMPUTED", {})
    monkeypatch.setattr(module, "LOCAL_LATER", {})
    return module


def present(rule_id: str, number: int, *, want: bool, cites: str = ART_14) -> Vector:
    """Return a vector of the quorum of a town's congress."""
    return vector(rule_id, npc.quorum, TOWN, present=number, want=want, cites=cites, on=ON)


def both(rule_id: str) -> list[Vector]:
    """Return vectors of both answers."""
    return [present(rule_id, 39, want=False), present(rule_id, 40, want=True)]


def report(tool: Any, *vectors: Vector) -> Any:
    """Return what the tool says of a small catalogue."""
    rules = [tool.Rule("A-1", "quorum", "甲法 第一条"), tool.Rule("A-2", "oath", "甲法 第二条")]
    local = [
        tool.Rule("LR-oath-X-1", "oath", "某省条例(2020) 第一条"),
        tool.Rule("LR-street-X-1", "street", "某省条例(2020) 第二条"),
    ]
    return tool.Report(rules, local, vectors, tool.Mechanisms((), {}))


def test_a_covered_topic_has_no_complaint(tool: Any) -> None:
    """Two answers of a public rule, each with its provision."""
    found = report(tool, *both("A-1"))

    assert [] == found.complaints()
    assert "| quorum | 1 | 1 | 0 |" in found.page()
    assert "| A-1 | 甲法 第一条 | `npcmodel.quorum` |" in found.page()
    assert "Nothing is missing in the topics of this release: quorum." in found.page()


def test_a_missing_id_of_a_released_topic_is_a_complaint(tool: Any) -> None:
    """And it is named on the page."""
    found = report(tool)

    assert ["A-1 (quorum, 甲法 第一条): no vector"] == found.complaints()
    assert "| A-1 | quorum | 甲法 第一条 |" in found.page()
    assert "| oath | 1 |" in found.page()


def test_one_answer_does_not_cover(tool: Any) -> None:
    """A vector that only ever says yes proves little."""
    found = report(tool, *(present("A-1", number, want=True) for number in (40, 41)))

    assert [
        "A-1 (quorum, 甲法 第一条): fewer than two different answers; a ruling with one answer only"
    ] == found.complaints()


def test_an_unknown_national_id_is_a_complaint(tool: Any) -> None:
    """It names the list that lacks it."""
    found = report(tool, *both("A-1"), *both("A-9"))

    assert ["A-9: no such id in national_rules.json"] == found.complaints()


def test_an_unknown_local_id_is_a_complaint(tool: Any) -> None:
    """Local ids have a list of their own."""
    found = report(tool, *both("A-1"), *both("LR-oath-X-2"))

    assert ["LR-oath-X-2: no such id in local_rules.json"] == found.complaints()


def test_local_ids_are_counted_by_topic(tool: Any) -> None:
    """Apart from the nation's, though the topic bears the same name."""
    page = report(tool, *both("A-1"), *both("LR-oath-X-1")).page()
    national, _, local = page.partition("## Local provisions")

    assert "| oath | 1 | 0 | 1 |" in national
    assert "| oath | 1 | 1 | 0 |" in local
    assert "| street | 1 | 0 | 1 |" in local
    assert f"| LR-oath-X-1 | {ART_14} | `npcmodel.quorum` |" in local
    assert "| street | 1 |\n" in local


def test_a_local_topic_is_released_apart(tool: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Releasing the local topic asks nothing of the national one."""
    monkeypatch.setattr(tool, "LOCAL_RELEASED", ("oath",))

    assert ["LR-oath-X-1 (oath, 某省条例(2020) 第一条): no vector"] == (
        report(tool, *both("A-1")).complaints()
    )
    assert [] == report(tool, *both("A-1"), *both("LR-oath-X-1")).complaints()


@pytest.mark.parametrize("released", [(), ("oath",)])
def test_a_faulty_local_vector_is_a_complaint_once(
    tool: Any, monkeypatch: pytest.MonkeyPatch, released: tuple[str, ...]
) -> None:
    """Whether or not its topic is released."""
    monkeypatch.setattr(tool, "LOCAL_RELEASED", released)
    wordless = [
        present("LR-oath-X-1", number, want=number > 39, cites="某条") for number in (39, 40)
    ]
    [complaint] = report(tool, *both("A-1"), *wordless).complaints()

    assert complaint.startswith("LR-oath-X-1")
    assert complaint.endswith(": a vector cites no provision")


@pytest.mark.parametrize("excuses", ["LOCAL_NOT_COMPUTED", "LOCAL_LATER"])
def test_an_excused_local_id_is_not_missing(
    tool: Any, monkeypatch: pytest.MonkeyPatch, excuses: str
) -> None:
    """The page gives the reason."""
    monkeypatch.setattr(tool, "LOCAL_RELEASED", ("oath",))
    monkeypatch.setattr(tool, excuses, {"LR-oath-X-1": "no number"})
    found = report(tool, *both("A-1"))

    assert [] == found.complaints()
    assert "| LR-oath-X-1 | no number |" in found.page()
    assert "| topic | identifiers | covered | not asked for | missing |" in found.page()
    assert "| oath | 1 | 0 | 1 | 0 |" in found.page()


def test_a_stale_excuse_is_a_complaint(tool: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """An id that is covered, or is none."""
    monkeypatch.setattr(tool, "NOT_COMPUTED", {"A-1": "?"})
    monkeypatch.setattr(tool, "LOCAL_LATER", {"LR-oath-X-3": "?"})

    assert ["A-1: excused, but covered", "LR-oath-X-3: excused, but no such id"] == (
        report(tool, *both("A-1")).complaints()
    )


def test_a_released_topic_must_exist(tool: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A slip of the pen would release nothing, silently."""
    monkeypatch.setattr(tool, "LOCAL_RELEASED", ("oaths",))

    assert ["oaths: released, but no identifier has that topic"] == (
        report(tool, *both("A-1")).complaints()
    )


def test_the_catalogues_are_read(tool: Any) -> None:
    """Every id once, and no id in both; local rows carry text, year and article."""
    national, local = tool.catalogue(), tool.catalogue(tool.LOCAL_CATALOGUE)
    ids = [rule.rule_id for rule in (*national, *local)]
    articles = {rule.rule_id: rule.article for rule in local}

    assert (430, 367) == (len(national), len(local))
    assert len(ids) == len(set(ids))
    assert all(rule.rule_id.startswith("LR-") for rule in local)
    assert not any(rule.rule_id.startswith("LR-") for rule in national)
    assert "浙江省乡镇人民代表大会工作条例(2016) 第八条" == articles["LR-township-ZJ-01"]
    assert "上海市人民代表大会常务委员会议事规则 第" in articles["LR-sc_procedure-SH-01"]


def test_a_local_row_holds_facts_only() -> None:
    """Identifier, topic, place, regulation, year and article, and nothing of the text."""
    path = ROOT / "tests" / "data" / "local_rules.json"
    rows = json.loads(path.read_text(encoding="utf-8"))["rules"]

    assert [["article", "id", "jurisdiction", "regulation", "topic", "year"]] == [
        list(keys) for keys in {tuple(sorted(row)) for row in rows}
    ]
    assert all(row["topic"] in row["id"] for row in rows)
    assert all(row["article"].startswith("第") for row in rows)


def test_ids_left_for_later_are_local_ids() -> None:
    """Each is in the list, and none is beyond computing at the same time."""
    module: Any = loaded()
    known = {rule.rule_id for rule in module.catalogue(module.LOCAL_CATALOGUE)}

    assert set() == {*module.LOCAL_LATER, *module.LOCAL_NOT_COMPUTED} - known
    assert module.LOCAL_LATER.keys().isdisjoint(module.LOCAL_NOT_COMPUTED)


@pytest.fixture
def page(tool: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Return where the tool writes the page of one covered id."""
    path = tmp_path / "coverage.md"
    rules = {tool.CATALOGUE: (tool.Rule("A-1", "quorum", "甲法 第一条"),)}
    monkeypatch.setattr(tool, "ROOT", tmp_path)
    monkeypatch.setattr(tool, "PAGE", path)
    monkeypatch.setattr(tool, "catalogue", lambda of=tool.CATALOGUE: rules.get(of, ()))
    monkeypatch.setattr(tool, "collected", lambda: tuple(both("A-1")))
    monkeypatch.setattr(tool, "mechanisms", tuple)
    monkeypatch.setattr(tool, "shown", dict)
    return path


@pytest.mark.parametrize("text", ["old\n", None])
def test_a_page_out_of_date_fails_the_check(
    tool: Any, page: Path, capsys: pytest.CaptureFixture[str], text: str | None
) -> None:
    """Checking writes nothing; writing makes the check pass."""
    if text is not None:
        page.write_text(text, encoding="utf-8")

    assert 1 == tool.main(["--check"])
    assert "coverage.md is out of date" in capsys.readouterr().out
    assert text == (page.read_text(encoding="utf-8") if page.exists() else None)
    assert 0 == tool.main([])
    assert 0 == tool.main(["--check"])


SLOGAN = "A slogan; nothing in it can be counted."


def mechanism(tool: Any, *names: str) -> Any:
    """Return two mechanisms: tests show the first by the names, a sentence explains the second."""
    rows = [
        tool.Mechanism("S-1", "甲县", "votes", "rule"),
        tool.Mechanism("S-2", "甲县", "unity", "words", SLOGAN),
    ]
    return tool.Mechanisms(rows, {"S-1": set(names)})


def test_a_mechanism_shown_is_on_the_page(tool: Any) -> None:
    """With the public name that does it; words with their sentence."""
    found = mechanism(tool, "npcmodel.carried")

    page = "\n".join(found.page())
    assert [] == found.complaints()
    assert "| S-1 | 甲县 | votes | `npcmodel.carried` |" in page
    assert f"| S-2 | 甲县 | unity | {SLOGAN} |" in page
    assert "| rule | 1 | 1 | 0 | 0 |" in page
    assert "| words | 1 | 0 | 1 | 0 |" in page
    assert "| **all** | **2** | **1** | **1** | **0** |" in page


@pytest.mark.parametrize("kind", ["rule", "number", "mixed"])
def test_a_mechanism_that_no_test_shows_is_a_complaint(tool: Any, kind: str) -> None:
    """A sentence does not stand in for a test of what can be computed."""
    rows = [tool.Mechanism("S-1", "甲县", "votes", kind, SLOGAN)]
    found = tool.Mechanisms(rows, {})

    assert [f"S-1 ({kind}, 甲县): no test shows it"] == found.complaints()
    assert f"| {kind} | 1 | 0 | 0 | 1 |" in found.page()


@pytest.mark.parametrize("tests", [{}, {"S-1": {"npcmodel.carried"}}])
@pytest.mark.parametrize("why", ["", " "])
def test_words_without_a_sentence_are_a_complaint(
    tool: Any, tests: dict[str, set[str]], why: str
) -> None:
    """Even where a test shows something of them."""
    found = tool.Mechanisms([tool.Mechanism("S-1", "甲县", "unity", "words", why)], tests)

    assert ["S-1: words, and no sentence says why nothing is computed"] == found.complaints()


def test_words_may_have_both_a_test_and_a_sentence(tool: Any) -> None:
    """The page gives the names and the sentence."""
    rows = [tool.Mechanism("S-1", "甲县", "unity", "words", SLOGAN)]
    found = tool.Mechanisms(rows, {"S-1": {"npcmodel.carried"}})

    assert [] == found.complaints()
    assert f"| S-1 | 甲县 | unity | `npcmodel.carried`. {SLOGAN} |" in found.page()
    assert "| words | 1 | 1 | 0 | 0 |" in found.page()


def test_what_is_missing_is_marked_on_the_page(tool: Any) -> None:
    """Neither a name nor a sentence."""
    found = tool.Mechanisms([tool.Mechanism("S-1", "甲县", "votes", "rule")], {})

    assert "| S-1 | 甲县 | votes | **missing** |" in found.page()


def test_a_missing_mechanism_fails_the_check(
    tool: Any, page: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Though the page on disk says so too."""
    rows = (tool.Mechanism("S-1", "甲县", "votes", "rule"),)
    monkeypatch.setattr(tool, "mechanisms", lambda: rows)

    assert 1 == tool.main([])
    assert "S-1 (rule, 甲县): no test shows it" in capsys.readouterr().out
    assert 1 == tool.main(["--check"])
    assert "out of date" not in capsys.readouterr().out
    assert "**missing**" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("names", "complaint"),
    [
        ((), "S-1: its test names nothing that does it"),
        (
            ("npcmodel.sitting.opening._no",),
            "S-1: npcmodel.sitting.opening._no is not public",
        ),
    ],
)
def test_a_mechanism_shown_by_nothing_public_is_a_complaint(
    tool: Any, names: tuple[str, ...], complaint: str
) -> None:
    """A test that names no public name shows nothing."""
    found = mechanism(tool, *names)

    assert [complaint] == found.complaints()


def test_an_unknown_mechanism_is_a_complaint(tool: Any) -> None:
    """An identifier that no row has."""
    found = tool.Mechanisms((), {"S-9": {"npcmodel.carried"}})

    assert ["S-9: no such id in seed_systems.json"] == found.complaints()


def test_every_mechanism_named_by_a_test_is_one(tool: Any) -> None:
    """The tests of tests/seeds, as they are: all 312 are shown or explained."""
    rows, tests = tool.mechanisms(), tool.shown()
    page = "\n".join(tool.Mechanisms(rows, tests).page())

    assert [] == tool.Mechanisms(rows, tests).complaints()
    assert 312 == len({row.row_id for row in rows}) == len(rows)
    assert all(f"\n| {row.row_id} | " in page for row in rows)
    assert "S2-47" in tests


def test_a_sentence_is_one_line_of_plain_words(tool: Any) -> None:
    """Only words have one; it ends with a full stop and fits the cell of a table."""
    rows = tool.mechanisms()
    texts = [row.why for row in rows if row.why]

    assert {row.row_id for row in rows if row.kind == "words"} == {
        row.row_id for row in rows if row.why
    }
    assert [] == [text for text in texts if not text.endswith(".") or not text[0].isupper()]
    assert [] == [text for text in texts if {"|", "\n"} & {*text} or len(text) > 300]
