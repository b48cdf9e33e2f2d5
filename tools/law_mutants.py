"""Make every number of the law wrong by one, and ask whether tests/law notices.

Each whole number written in `src/npcmodel/params/` (values, shares, articles, paragraphs,
items) becomes one more and one less, one at a time. The source tree is not touched: a
forked child loads the changed text in place of the module and runs the tests. A mutant is
killed when they fail, or when the module cannot even be loaded; the tool fails where one
survives.
"""

from __future__ import annotations

import argparse
import ast
import enum
import importlib.util
import os
import pkgutil
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "src" / "npcmodel"
PARAMS = SOURCES / "params"
TESTS = ROOT / "tests" / "law"
PAGES = {
    "en": ROOT / "docs" / "explanation" / "quality.md",
    "zh": ROOT / "docs" / "explanation" / "quality.zh.md",
}
BEGIN, END = "<!-- law mutants -->", "<!-- /law mutants -->"
SECONDS = 300
"""A child that takes longer counts as killed: the tests would not have passed either."""

EQUIVALENT: dict[str, str] = {}
"""Mutants that change nothing anybody could notice, as printed (without line), with the reason."""

# Loaded once, before the children are made: none of these knows a number of a statute.
_FLOORS_BELOW = ("errors", "checks", "pairs", "lifecycle", "exact", "dates", "law", "facts")
_ABOVE = ("params", "profiles")
_PYTEST = (
    *("-x", "-q", "--no-header", "--tb=no", "--assert=plain"),
    *("-p", "no:cacheprovider", "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(ROOT)),
    *("--confcutdir", str(TESTS)),
)


class Mutant(NamedTuple):
    """A number of the law, and the wrong one put in its place.

    Attributes:
        path: the module.
        line: its line there.
        start: where the number begins in the text, in bytes.
        end: where it ends.
        within: the name that the statement around it defines.
        nth: which number of that statement it is, from 1.
        old: the number.
        new: the wrong number.
    """

    path: Path
    line: int
    start: int
    end: int
    within: str
    nth: int
    old: int
    new: int

    @property
    def key(self) -> str:
        """How `EQUIVALENT` names it: it stays when lines move."""
        return f"{self.path.name} {self.within} #{self.nth}: {self.old} -> {self.new}"

    def __str__(self) -> str:
        where = self.path.relative_to(ROOT)
        return f"{where}:{self.line} {self.within} #{self.nth}: {self.old} -> {self.new}"

    @property
    def module(self) -> str:
        """The name that the module is imported by."""
        return ".".join(self.path.relative_to(SOURCES.parent).with_suffix("").parts)

    @property
    def text(self) -> bytes:
        """The module with the wrong number in it."""
        whole = self.path.read_bytes()
        return whole[: self.start] + str(self.new).encode() + whole[self.end :]


class Fate(enum.IntEnum):
    """What became of a mutant; the child's exit status."""

    SURVIVED = 0
    KILLED = 1
    UNCLEAR = 3


class Outcome(NamedTuple):
    """What became of a mutant, and which file of tests noticed."""

    fate: Fate
    noticed_by: str


# ---------------------------------------------------------------- the mutants


def mutants_of(path: Path) -> Iterator[Mutant]:
    """Yield the mutants of a module, in the order of its text."""
    text = path.read_bytes()
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for statement in ast.parse(text).body:
        within = _defines(statement)
        constants = [node for node in ast.walk(statement) if isinstance(node, ast.Constant)]
        numbers = [node for node in constants if type(node.value) is int]
        numbers.sort(key=lambda node: (node.lineno, node.col_offset))
        for nth, node in enumerate(numbers, 1):
            start = starts[node.lineno - 1] + node.col_offset
            end = starts[(node.end_lineno or 0) - 1] + (node.end_col_offset or 0)
            old = int(ast.literal_eval(node))
            for new in (old - 1, old + 1):
                yield Mutant(path, node.lineno, start, end, within, nth, old, new)


def _defines(statement: ast.stmt) -> str:
    if isinstance(statement, ast.Assign):
        return ast.unparse(statement.targets[0])
    if isinstance(statement, ast.AnnAssign):
        return ast.unparse(statement.target)
    return getattr(statement, "name", "-")


# ---------------------------------------------------------------- a child


class Changed(MetaPathFinder, Loader):
    """Loads one module from the changed text and leaves all others alone."""

    def __init__(self, mutant: Mutant) -> None:
        self.mutant = mutant

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Answer for the mutant's module only."""
        del path, target  # the signature is the import system's
        if fullname != self.mutant.module:
            return None
        return importlib.util.spec_from_file_location(fullname, self.mutant.path, loader=self)

    def exec_module(self, module: ModuleType) -> None:
        """Run the changed text."""
        exec(compile(self.mutant.text, str(self.mutant.path), "exec"), vars(module))  # noqa: S102  # our own source


class FirstFailure:
    """A pytest plugin that remembers which file of tests failed first."""

    def __init__(self) -> None:
        self.file = ""

    def pytest_runtest_logreport(self, report: object) -> None:
        """Remember a test that failed."""
        self._remember(report)

    def pytest_collectreport(self, report: object) -> None:
        """Remember a file that could not be loaded."""
        self._remember(report)

    def _remember(self, report: object) -> None:
        if getattr(report, "failed", False) and not self.file:
            self.file = str(getattr(report, "nodeid", "")).split("::", maxsplit=1)[0]


def child(mutant: Mutant | None, files: Sequence[Path], answer: int) -> None:
    """Run the tests against the mutant, the file likeliest to notice first; never returns."""
    signal.alarm(SECONDS)
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    fate, noticed_by = Fate.UNCLEAR, ""
    try:
        if mutant is not None:
            sys.meta_path.insert(0, Changed(mutant))
        fate, noticed_by = _tested(files)
    finally:
        os.write(answer, noticed_by.encode())
        os._exit(fate)  # no clean-up: that belongs to the parent


def _tested(files: Sequence[Path]) -> Outcome:
    import pytest  # noqa: PLC0415  # in the parent only once the environment is set

    for some in (files[:1], files[1:]):
        if not some:
            continue
        first = FirstFailure()
        status = pytest.main([*_PYTEST, *map(str, some)], plugins=[first])
        if status in {pytest.ExitCode.TESTS_FAILED, pytest.ExitCode.INTERRUPTED}:
            return Outcome(Fate.KILLED, first.file)
        if status != pytest.ExitCode.OK:
            return Outcome(Fate.UNCLEAR, "")
    return Outcome(Fate.SURVIVED, "")


# ---------------------------------------------------------------- the parent


class Yard:
    """Runs as many children as there are cores, and learns which file notices what."""

    def __init__(self, files: Sequence[Path], jobs: int) -> None:
        self.files = list(files)
        self.jobs = jobs
        self.outcomes: dict[Mutant | None, Outcome] = {}
        self._noticed: dict[str, Counter[str]] = {}
        self._running: dict[int, tuple[Mutant | None, int]] = {}

    def run(self, mutants: Iterable[Mutant | None]) -> None:
        """Run them all."""
        for mutant in mutants:
            if len(self._running) >= self.jobs:
                self._wait()
            self._start(mutant)
        while self._running:
            self._wait()

    def check_unchanged(self) -> None:
        """Stop where the last run without a mutant did not pass."""
        fate, by = self.outcomes[None]
        if fate is not Fate.SURVIVED:
            raise SystemExit(f"the tests do not pass without a mutant: {fate.name.lower()} {by}")

    def _start(self, mutant: Mutant | None) -> None:
        order = self._likeliest_first(mutant)
        heard, said = os.pipe()
        pid = os.fork()
        if not pid:
            os.close(heard)
            child(mutant, order, said)
        os.close(said)
        self._running[pid] = (mutant, heard)

    def _likeliest_first(self, mutant: Mutant | None) -> list[Path]:
        noticed = self._noticed.get(mutant.path.name, Counter()) if mutant else Counter[str]()
        namesake = f"test_{mutant.path.name}" if mutant else ""
        return sorted(
            self.files,
            key=lambda file: (
                -noticed[str(file.relative_to(ROOT))],
                file.name != namesake,
                file.name,
            ),
        )

    def _wait(self) -> None:
        pid, status = os.wait()
        mutant, heard = self._running.pop(pid)
        with os.fdopen(heard) as pipe:
            by = pipe.read()
        if os.WIFSIGNALED(status):
            fate = Fate.KILLED if os.WTERMSIG(status) == signal.SIGALRM else Fate.UNCLEAR
        else:
            fate = Fate(os.WEXITSTATUS(status))
        if mutant is not None and fate is Fate.KILLED:
            self._noticed.setdefault(mutant.path.name, Counter())[by] += 1
        self.outcomes[mutant] = Outcome(fate, by)
        if mutant is not None:
            print(f"{_word(mutant, fate):10} {mutant}" + (f" ({by})" if by else ""), flush=True)


def _word(mutant: Mutant, fate: Fate) -> str:
    if mutant.key in EQUIVALENT and fate is Fate.SURVIVED:
        return "equivalent"
    return fate.name.lower()


def warm_up(paths: Sequence[Path]) -> None:
    """Import what no mutant changes, so that the children need not."""
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    sys.path.insert(0, str(SOURCES.parent))  # these sources, whatever is installed
    importlib.import_module("pytest")
    importlib.import_module("dateutil.relativedelta")
    if any(path.parent.name not in _ABOVE for path in paths):
        return  # a number in a floor below: then every module may depend on it
    for floor in _FLOORS_BELOW:
        package = importlib.import_module(f"npcmodel.{floor}")
        for module in pkgutil.iter_modules(getattr(package, "__path__", ()), f"npcmodel.{floor}."):
            importlib.import_module(module.name)
    early = [name for name in sys.modules if name.startswith(("npcmodel.params.", "npcmodel.prof"))]
    if early:
        raise SystemExit(f"the floors below load {early}: no mutant would be seen")


def written(mutants: int, survived: int, seconds: float) -> dict[str, str]:
    """Return the sentence for each page."""
    today = date.today().isoformat()  # noqa: DTZ011  # the day of the run, where it is run
    equivalent = len(EQUIVALENT)
    rest_en = f", {equivalent} change nothing" if equivalent else ""
    rest_zh = f"，{equivalent}处不改变任何结果" if equivalent else ""
    noticed = mutants - survived - equivalent
    return {
        "en": (
            f"Last run {today}: {mutants // 2} numbers of the law, each made one more and one "
            f"less; of {mutants} mutants {noticed} were noticed, {survived} survived{rest_en} "
            f"({seconds:.0f} s)."
        ),
        "zh": (
            f"最近一次：{today}。法定数字{mutants // 2}个，各加一、减一，变异共{mutants}处，"
            f"发觉{noticed}处，未发觉{survived}处{rest_zh}（{seconds:.0f}秒）。"
        ),
    }


def write(sentences: dict[str, str]) -> None:
    """Put the result between the markers of the pages on quality."""
    for lang, page in PAGES.items():
        text = page.read_text(encoding="utf-8")
        if BEGIN not in text or END not in text:
            raise SystemExit(f"{page.relative_to(ROOT)}: no {BEGIN} ... {END} to write between")
        before, rest = text.split(BEGIN, maxsplit=1)
        after = rest.split(END, maxsplit=1)[1]
        new = f"{before}{BEGIN}\n\n{sentences[lang]}\n\n{END}{after}"
        page.write_text(new, encoding="utf-8")


def sources(only: Sequence[str]) -> list[Path]:
    """Return the modules whose numbers are changed."""
    if not only:
        return sorted(PARAMS.glob("*.py"))
    found = [Path(name) if Path(name).exists() else PARAMS / Path(name).name for name in only]
    for path in found:
        if SOURCES not in path.resolve().parents:
            raise SystemExit(f"{path}: not among {SOURCES.relative_to(ROOT)}")
    return [path.resolve() for path in found]


def main() -> None:
    """Make the mutants, run the tests against each, and report."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--only", metavar="FILE", action="append", default=[])
    parser.add_argument("--write", action="store_true", help="write the result into the docs")
    parser.add_argument("--jobs", type=int, default=len(os.sched_getaffinity(0)))
    options = parser.parse_args()
    if options.write and options.only:
        parser.error("--write takes the whole run, without --only")
    paths = sources(options.only)
    mutants = [mutant for path in paths for mutant in mutants_of(path)]
    unknown = EQUIVALENT.keys() - {mutant.key for mutant in mutants}
    if unknown and not options.only:
        raise SystemExit(f"EQUIVALENT names mutants that do not exist: {sorted(unknown)}")

    start = time.monotonic()
    warm_up(paths)
    yard = Yard(sorted(TESTS.glob("test_*.py")), options.jobs)
    yard.run([None])
    yard.check_unchanged()
    yard.run(mutants)
    yard.run([None])
    yard.check_unchanged()  # again: somebody may have edited the tree meanwhile
    seconds = time.monotonic() - start

    fates = {mutant: yard.outcomes[mutant].fate for mutant in mutants}
    unclear = [mutant for mutant, fate in fates.items() if fate is Fate.UNCLEAR]
    survivors = [
        mutant
        for mutant, fate in fates.items()
        if fate is Fate.SURVIVED and mutant.key not in EQUIVALENT
    ]
    noticed = [m for m, fate in fates.items() if fate is Fate.KILLED and m.key in EQUIVALENT]
    print(f"\n{len(mutants)} mutants in {seconds:.0f} s, {len(survivors)} survived")
    for title, some in (
        ("survived", survivors),
        ("neither passed nor failed", unclear),
        ("called equivalent, but noticed", noticed),
    ):
        for mutant in some:
            print(f"  {title}: {mutant}")
    if options.write:
        write(written(len(mutants), len(survivors), seconds))
    sys.exit(bool(survivors or unclear or noticed))


if __name__ == "__main__":
    main()
