"""The code blocks of the documentation are tests.

A page is one story: its blocks share their names, in the order of the page.
`<!-- skip: next -->` before a block leaves it out.
"""

from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser

# With --doctest-modules pytest would import every Python file: the examples are
# scripts, run as such by `make examples`, and the hooks belong to mkdocs.
collect_ignore_glob = ["*.py"]

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(), SkipParser()],
    patterns=["*.md"],
).pytest()
