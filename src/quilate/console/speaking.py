"""The language of the person at the keyboard, for help, messages and what goes wrong."""

import sys
from functools import cache
from typing import Any

import click

from quilate.language import LANGUAGES, Language, Problem

#: The exit code of something that the person can mend.
MENDABLE = 2
INTERRUPTED = 130


@cache
def environment_language() -> Language:
    """Return the language that was asked for on the command line, else the environment's."""
    for position, word in enumerate(sys.argv):
        code = word.removeprefix("--lang=") if word.startswith("--lang=") else None
        if word == "--lang" and position + 1 < len(sys.argv):
            code = sys.argv[position + 1]
        if code in LANGUAGES:
            return Language(code)
    return Language.of_the_environment()


def speech(message_id: str, **arguments: object) -> str:
    """Return a sentence of the console in the person's language."""
    return environment_language()(message_id, **arguments)


class Speaking(click.Group):
    """A group whose problems are told in one sentence, and never as a traceback."""

    def main(self, *args: Any, **kwargs: Any) -> Any:
        try:
            return super().main(*args, **kwargs)
        except Problem as problem:
            complain(environment_language()(problem.message_id, **problem.arguments))
            sys.exit(MENDABLE)
        except MemoryError:
            complain(speech("console-out-of-memory"))
            sys.exit(MENDABLE)


def complain(sentence: str) -> None:
    """Tell what went wrong where it does not mix with results."""
    click.secho(sentence, err=True, fg="red" if sys.stderr.isatty() else None)


def language_option(command: Any) -> Any:
    """Let a command be told which language to speak."""
    return click.option(
        "--lang",
        type=click.Choice(LANGUAGES),
        help=speech("console-lang-help"),
    )(command)


def chosen_language(lang: str | None) -> Language:
    return Language(lang) if lang else environment_language()
