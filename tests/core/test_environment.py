"""What the environment can say stands in the guide, and nothing else does."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from quilate.config.environment import Misconfigured, choice, networks, whole

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "guide" / "operations.md"
#: Functions that ask the environment.
_ASKING = {"flag", "words", "text", "whole", "choice", "networks", "_needed"}


@pytest.mark.long
def test_the_guide_has_every_variable_that_the_code_asks_for_and_no_other() -> None:
    part = GUIDE.read_text(encoding="utf-8").split("## Everything that the environment can say")[1]
    # The first cell of a row, and the paragraph beneath about those that nobody sets.
    naming = re.findall(r"^\| (`[^|]*) \||^(`.*)", part, re.MULTILINE)
    told = re.findall(r"`([A-Z_]+)`", str(naming))

    assert sorted(told) == sorted(set(_asked_for()))


@pytest.mark.parametrize(
    ("read", "value", "sentence"),
    [
        (lambda: whole("ASKED", 60), "soon", "whole number"),
        (lambda: whole("ASKED", 60), "0", "whole number"),
        (lambda: choice("ASKED", "INFO", ("INFO", "ERROR")), "loud", "one of INFO, ERROR"),
        (lambda: networks("ASKED", "::1"), "everybody", "addresses or networks"),
    ],
)
def test_a_value_that_cannot_be_is_refused_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, read, value: str, sentence: str
) -> None:
    monkeypatch.setenv("ASKED", value)

    with pytest.raises(Misconfigured, match=f"ASKED is {value}.*{sentence}"):
        read()


def _asked_for() -> Iterator[str]:
    for file in (ROOT / "src" / "quilate").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            yield from filter(_is_a_variable, _names(node))


def _names(node: ast.AST) -> list[object]:
    """Return the texts that a piece of code could mean as a variable of the environment."""
    match node:
        case ast.Call(func=ast.Name(id=name), args=[ast.Constant(value=value), *_]):
            return [value] if name in _ASKING else []
        case ast.Call(
            func=ast.Attribute(value=ast.Attribute(attr="environ")),
            args=[ast.Constant(value=value), *_],
        ):
            return [value]
        case ast.Assign(value=ast.Constant(value=value), targets=[ast.Name(id="_FIGURES")]):
            return [value]
        case ast.Subscript(value=ast.Attribute(attr="environ"), slice=ast.Constant(value=value)):
            return [value]
        case ast.For(iter=ast.Tuple(elts=names)) | ast.comprehension(iter=ast.Tuple(elts=names)):
            return [getattr(each, "value", None) for each in names]
    return []


def _is_a_variable(name: object) -> bool:
    return isinstance(name, str) and re.fullmatch(r"[A-Z][A-Z_]{3,}", name) is not None
