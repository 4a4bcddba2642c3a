"""The sentences of a language, as its .ftl files have them."""

import re
from collections.abc import Iterator
from functools import cache
from importlib import resources

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Message, Term

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

    def said(self, name: str, arguments: dict[str, object]) -> tuple[str, list[Exception]]:
        """Return what a message says, and what was missing for it.

        Raises
        ------
        KeyError
            If there is none of that name: a programming error.
        """
        self._read(name)
        pattern = self._bundle.get_message(name).value
        if pattern is None:
            raise KeyError(name)
        sentence, errors = self._bundle.format_pattern(pattern, arguments)
        return str(sentence), errors

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
