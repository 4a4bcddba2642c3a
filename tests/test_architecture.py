"""Rules of STYLE.md that a machine can hold: sizes, names, and no addresses in pinned files."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
LONGEST_FILE = 300
LONGEST_TEST_FILE = 400
LONGEST_FUNCTION = 40
# Names that say nothing attract everything.
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "base", "service"}


def test_no_file_is_longer_than_one_noun_needs() -> None:
    too_long = [
        f"{_name(file)}: {lines} lines"
        for file in _python_files()
        if (lines := len(file.read_text(encoding="utf-8").splitlines())) > _limit(file)
    ]

    assert too_long == []


def test_no_function_is_longer_than_a_page() -> None:
    too_long = [
        f"{_name(file)}:{function.lineno} {function.name}: {lines} lines"
        for file in _python_files()
        for function in _functions(file)
        if (lines := _lines_without_docstring(function)) > LONGEST_FUNCTION
    ]

    assert too_long == []


def test_every_module_is_named_for_what_it_holds() -> None:
    modules = [file for file in _python_files() if {file.stem, file.parent.name} & EMPTY_NAMES]

    assert [_name(file) for file in modules] == []


def test_every_package_says_what_it_is() -> None:
    silent = [
        _name(file)
        for file in (ROOT / "src").rglob("__init__.py")
        if not ast.get_docstring(ast.parse(file.read_text(encoding="utf-8")))
    ]

    assert silent == []


def test_pinned_requirements_name_no_address() -> None:
    pinned = (ROOT / "requirements" / "dev.txt").read_text(encoding="utf-8")

    assert not re.search(r"://|--(extra-)?index|--find-links|@ file", pinned)
    assert not (ROOT / "uv.lock").exists()


def _python_files() -> list[Path]:
    folders = ("src", "tests", "bench", "docs")
    return [*ROOT.glob("*.py"), *(file for name in folders for file in (ROOT / name).rglob("*.py"))]


def _limit(file: Path) -> int:
    return LONGEST_TEST_FILE if file.is_relative_to(ROOT / "tests") else LONGEST_FILE


def _functions(file: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def _lines_without_docstring(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    lines = (function.end_lineno or function.lineno) - function.lineno + 1
    if ast.get_docstring(function, clean=False) is None:
        return lines
    docstring = function.body[0]
    return lines - ((docstring.end_lineno or docstring.lineno) - docstring.lineno + 1)


def _name(file: Path) -> str:
    return str(file.relative_to(ROOT))
