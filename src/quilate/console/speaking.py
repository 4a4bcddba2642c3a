"""The language of the person at the keyboard, for help, messages and what goes wrong."""

import sys
from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar

import click

from quilate.language import LANGUAGES, Language

Command = TypeVar("Command", bound=Callable[..., Any])


def environment_language() -> Language:
    """Return the language that was asked for on the command line, else the environment's."""
    for position, word in enumerate(sys.argv):
        code = word.removeprefix("--lang=") if word.startswith("--lang=") else None
        if word == "--lang" and position + 1 < len(sys.argv):
            code = sys.argv[position + 1]
        if code in LANGUAGES:
            return _spoken(code)
    return _spoken(Language.of_the_environment().code)


def speech(message_id: str, **arguments: object) -> str:
    """Return a sentence of the console in the person's language."""
    return environment_language()(message_id, **arguments)


def language_option(command: Command) -> Command:
    """Let a command be told which language to speak."""
    return click.option(
        "--lang",
        type=click.Choice(LANGUAGES),
        help=speech("console-lang-help"),
    )(command)


def chosen_language(lang: str | None) -> Language:
    return _spoken(lang) if lang else environment_language()


@cache
def _spoken(code: str) -> Language:
    """Return a language once: its sentences take a moment to be read."""
    return Language(code)
