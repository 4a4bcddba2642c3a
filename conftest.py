"""Runs the Python examples of the documentation: those with ``>>>`` in README and docs."""

from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(), SkipParser()], patterns=["docs/**/*.md", "README*.md"]
).pytest()
