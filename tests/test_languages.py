"""Both languages say the same things, and exactly the things that the code asks for."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, MessageReference, VariableReference
from fluent.syntax.visitor import Visitor

from quilate.language import LANGUAGES

Node = TypeVar("Node", bound=ast.AST)

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
    asked_for = _ids_written_whole() | _ids_given_to_say()

    assert sorted(asked_for - set(_all_messages())) == []


def test_no_message_is_left_that_nobody_says() -> None:
    said = _texts() | _ids_within_messages()
    beginnings, endings = _made_from()
    unsaid = [
        message_id
        for message_id in _all_messages()
        if not said & {message_id, _short(message_id)}
        and not message_id.startswith(beginnings)
        and not _short(message_id).startswith(beginnings)
        and not message_id.endswith(endings)
    ]

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


def _short(message_id: str) -> str:
    """Return the id as packages with one file of messages write it: without their name."""
    return message_id.split("-", 1)[1]


def _ids_written_whole() -> set[str]:
    return {text for text in _texts() if re.fullmatch(MESSAGE_ID, text)}


def _ids_given_to_say() -> set[str]:
    """Return the ids of ``say("…")``, which puts the package's name before them."""
    return {
        message_id if re.fullmatch(MESSAGE_ID, message_id) else f"{package}-{message_id}"
        for package in PREFIXES.split("|")
        for file in _sources(SOURCE / package)
        for message_id in re.findall(r"\bsay\(\s*[\"']([a-z0-9-]+)[\"']\s*[,)]", _read(file))
    }


def _texts() -> set[str]:
    """Return every text in the code and in quotes in the templates."""
    in_templates = re.findall(r"[\"']([a-z0-9-]+)[\"']", "\n".join(map(_read, _templates())))
    in_code = (node.value for node in _nodes(ast.Constant) if isinstance(node.value, str))
    return {*in_templates, *in_code}


def _made_from() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what stands before and after the holes of f-strings and of the templates' ``~``."""
    templates = "\n".join(map(_read, _templates()))
    edges = [(node.values[0], node.values[-1]) for node in _nodes(ast.JoinedStr) if node.values]
    first, last = ({_constant(edge[side]) for edge in edges} for side in (0, 1))
    first |= set(re.findall(r"[\"']([a-z0-9-]+-)[\"'] *~", templates))
    first |= set(re.findall(r"say_of [\"']([a-z0-9-]+-)[\"']", templates))
    last |= set(re.findall(r"~ *[\"'](-[a-z0-9-]+)[\"']", templates))
    whole_packages = {f"{package}-" for package in PREFIXES.split("|")}
    return (
        tuple({text for text in first if re.fullmatch(r"[a-z][a-z0-9-]*-", text)} - whole_packages),
        tuple({text for text in last if re.fullmatch(r"-[a-z0-9-]*[a-z]", text)}),
    )


def _constant(part: ast.expr) -> str:
    return str(part.value) if isinstance(part, ast.Constant) else ""


def _nodes(kind: type[Node]) -> Iterator[Node]:
    for file in SOURCE.rglob("*.py"):
        yield from (node for node in ast.walk(ast.parse(_read(file))) if isinstance(node, kind))


def _templates() -> list[Path]:
    return [file for file in _sources(SOURCE) if file.suffix != ".py"]


def _sources(folder: Path) -> list[Path]:
    kinds = {".py", ".html", ".jinja", ".j2", ".svg"}
    return [file for file in folder.rglob("*") if file.suffix in kinds]


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8")
