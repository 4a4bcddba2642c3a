"""The sentences of a language, as its .ftl files have them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern
from fluent.syntax.ast import Message, Placeable, Term, TextElement, VariableReference

#: Where a message or a term begins: its name, at the start of a line.
_BEGINNING = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
#: A message or a term within another: ``{ value-cause }``.
_WITHIN = re.compile(r"\{\s*(-?[a-z][\w-]*)\s*\}")


class Sentences:
    """Messages by their names. Each is understood when it is first said: there are thousands.

    A command that says twenty began half a second later when all were.
    """

    def __init__(self, code: str) -> None:
        # Isolation marks are for mixing writing directions; here they would reach logs and files.
        self._bundle = FluentBundle([code], use_isolating=False)
        self._unread = dict(_written(code))
        self._names = list(self._unread)
        self._shapes: dict[str, _Shape | None] = {}

    def said(self, name: str, arguments: dict[str, object]) -> tuple[str, list[Exception]]:
        """Return what a message says, and what was missing for it.

        Raises
        ------
        KeyError
            If there is none of that name: a programming error.
        """
        self._read(name)
        shape = self._shape(name)
        if shape and shape.takes(arguments):
            return shape.text.format_map(arguments), []
        sentence, errors = self._bundle.format_pattern(self._pattern(name), arguments)
        return str(sentence), errors

    def _shape(self, name: str) -> "_Shape | None":
        if name not in self._shapes:
            self._shapes[name] = _shape_of(self._pattern(name))
        return self._shapes[name]

    def _pattern(self, name: str) -> Pattern:
        pattern = self._bundle.get_message(name).value
        if pattern is None:
            raise KeyError(name)
        return pattern

    def all_messages(self) -> dict[str, Message | Term]:
        """Return every message by its name, in the order of the files."""
        for name in self._names:
            self._read(name)
        return {name: self._bundle._messages[name] for name in self._names}

    def _read(self, name: str) -> None:
        """Understand a message, after those within it.

        Two threads may do so at once: only what is whole counts as read.
        """
        written = self._unread.get(name)
        if written is None:
            return
        for other in _WITHIN.findall(written):
            self._read(other)
        self._bundle.add_resource(FluentResource(written))
        self._unread.pop(name, None)


@dataclass(frozen=True)
class _Shape:
    """A sentence that takes words as they are: a page says hundreds of these.

    Attributes
    ----------
    text
        With the names of what goes between, each in braces.
    """

    text: str
    names: frozenset[str]

    def takes(self, arguments: dict[str, object]) -> bool:
        """Return whether words alone go into it: figures are written as the language does."""
        words = [name for name, value in arguments.items() if type(value) is str]
        return len(words) == len(arguments) and self.names <= arguments.keys()


def _shape_of(pattern: Pattern) -> _Shape | None:
    """Return the shape of a sentence; None where it depends on what goes into it."""
    text, names = "", set()
    # Of a sentence in one piece the runtime keeps that piece.
    for element in getattr(pattern, "elements", [pattern]):
        if isinstance(element, TextElement):
            text += element.value.replace("{", "{{").replace("}", "}}")
        elif isinstance(element, Placeable) and isinstance(element.expression, VariableReference):
            names.add(element.expression.id.name)
            text += f"{{{element.expression.id.name}}}"
        else:
            return None
    return _Shape(text, frozenset(names))


@cache
def sentences_of(code: str) -> Sentences:
    """Return the sentences of a language."""
    return Sentences(code)


def _written(code: str) -> Iterator[tuple[str, str]]:
    """Give each message by its name, as it is written."""
    folder = resources.files("quilate.language") / code
    for file in sorted(folder.iterdir(), key=lambda path: path.name):
        if not file.name.endswith(".ftl"):
            continue
        text = file.read_text(encoding="utf-8")
        begun = list(_BEGINNING.finditer(text))
        ends = [*(each.start() for each in begun[1:]), len(text)]
        for each, end in zip(begun, ends, strict=True):
            yield each[1], text[each.start() : end]
