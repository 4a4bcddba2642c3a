"""Both languages say the same things, and exactly the things that the code asks for."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, MessageReference, VariableReference
from fluent.syntax.visitor import Visitor

from quilate.language import LANGUAGES

SOURCE = Path(__file__).parents[1] / "src" / "quilate"
FILES = sorted({file.name for file in (SOURCE / "language").glob("*/*.ftl")})
PREFIXES = "|".join(Path(name).stem for name in FILES)
MESSAGE_ID = rf"(?:{PREFIXES})-[a-z0-9]+(?:-[a-z0-9]+)*"


@pytest.mark.parametrize("name", FILES)
def test_both_languages_have_the_same_messages_with_the_same_variables(name: str) -> None:
    english, spanish = (_messages(SOURCE / "language" / code / name) for code in LANGUAGES)

    assert sorted(english) == sorted(spanish)
    assert {
        message_id: (sorted(_variables(message)), sorted(_variables(spanish[message_id])))
        for message_id, message in english.items()
        if _variables(message) != _variables(spanish[message_id])
    } == {}


@pytest.mark.parametrize("name", FILES)
def test_every_message_carries_the_name_of_its_package(name: str) -> None:
    messages = _messages(SOURCE / "language" / "en" / name)

    assert [each for each in messages if not each.startswith(f"{Path(name).stem}-")] == []


def test_every_message_that_the_code_asks_for_exists() -> None:
    assert sorted(_ids_asked_for() - set(_all_messages())) == []


def test_no_message_is_left_that_nobody_says() -> None:
    said = _ids_asked_for() | _ids_within_messages()
    made = tuple(_beginnings_of_made_ids())
    unsaid = [each for each in _all_messages() if each not in said and not each.startswith(made)]

    assert unsaid == []


def _all_messages() -> dict[str, Message]:
    return {
        message_id: message
        for name in FILES
        for message_id, message in _messages(SOURCE / "language" / "en" / name).items()
    }


def _messages(file: Path) -> dict[str, Message]:
    body = FluentParser().parse(file.read_text(encoding="utf-8")).body
    junk = [entry.content for entry in body if isinstance(entry, Junk)]
    assert junk == [], f"{file.name} cannot be read"
    return {entry.id.name: entry for entry in body if isinstance(entry, Message)}


def _variables(message: Message) -> set[str]:
    found = _References()
    found.visit(message)
    return found.variables


def _ids_within_messages() -> set[str]:
    found = _References()
    for message in _all_messages().values():
        found.visit(message)
    return found.messages


class _References(Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: MessageReference) -> None:
        self.messages.add(node.id.name)


def _ids_asked_for() -> set[str]:
    written = {text for text in _strings() if re.fullmatch(MESSAGE_ID, text)}
    return written | set(re.findall(rf"[\"']({MESSAGE_ID})[\"']", _templates()))


def _beginnings_of_made_ids() -> set[str]:
    """Return what stands before the hole of an f-string or of a template's ``~``."""
    in_templates = re.findall(rf"[\"']((?:{PREFIXES})-[a-z0-9-]*-)[\"'] *~", _templates())
    return {
        str(part.value)
        for tree in _trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for part in node.values[:1]
        if isinstance(part, ast.Constant) and re.match(rf"(?:{PREFIXES})-", str(part.value))
    } | set(in_templates)


def _strings() -> Iterator[str]:
    for tree in _trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def _trees() -> Iterator[ast.Module]:
    for file in SOURCE.rglob("*.py"):
        yield ast.parse(file.read_text(encoding="utf-8"))


def _templates() -> str:
    return "\n".join(
        file.read_text(encoding="utf-8")
        for pattern in ("*.html", "*.j2", "*.jinja", "*.svg")
        for file in SOURCE.rglob(pattern)
    )
