"""What goes wrong, told in one sentence in the person's language."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

from quilate.console.speaking import speech
from quilate.console.termination import heeded_termination
from quilate.language import Problem

#: Exit codes: what the person can mend, a fault of ours, Ctrl-C, and being told to end.
MENDABLE = 2
UNEXPECTED = 70
INTERRUPTED = 130
TERMINATED = 143

#: What an option takes, by click's name of its type.
TAKEN = {
    "integer": "whole-number",
    "integer range": "whole-number",
    "float": "number",
    "datetime": "day",
    "choice": "choice",
}


@contextmanager
def told() -> Iterator[None]:
    """Tell what goes wrong within, and end with its exit code."""
    with heeded_termination() as termination:
        try:
            yield
        except (Problem, click.ClickException, OSError, MemoryError) as error:
            complain(_sentence(error), MENDABLE)
        except (click.Abort, KeyboardInterrupt):
            code = TERMINATED if termination.was_asked else INTERRUPTED
            complain(speech("console-interrupted"), code)
        except Exception as error:
            if os.environ.get("QUILATE_DEBUG"):
                raise
            fault = " ".join(f"{type(error).__name__}: {error}".split())
            complain(speech("console-unexpected", fault=fault), UNEXPECTED)


def complain(sentence: str, exit_code: int) -> None:
    """Tell what went wrong where it does not mix with results, and end."""
    click.secho(sentence, err=True, fg="red" if sys.stderr.isatty() else None)
    sys.exit(exit_code)


def _sentence(error: Exception) -> str:
    match error:
        case Problem():
            return speech(error.message_id, **error.arguments)
        case MemoryError():
            return speech("console-out-of-memory")
        case click.ClickException():
            return _misuse(error)
    return speech("console-system-refused", reason=str(error))


def _misuse(error: click.ClickException) -> str:
    match error:
        case click.NoSuchOption():
            return speech("console-no-option", option=error.option_name)
        case click.BadOptionUsage():
            return speech("console-option-needs-value", option=error.option_name)
        case click.MissingParameter(param=click.Parameter() as option):
            return speech(
                "console-option-missing",
                option=f"{option.opts[0]} {option.metavar or ''}".strip(),
                meaning=getattr(option, "help", None) or "",
            )
        case click.BadParameter(param=click.Parameter() as option):
            return _not_taken(option)
    return speech("console-not-understood", reason=error.format_message())


def _not_taken(option: click.Parameter) -> str:
    choices = option.type.choices if isinstance(option.type, click.Choice) else ()
    return speech(
        "console-option-takes",
        option=option.opts[0],
        kind=TAKEN.get(option.type.name, "other"),
        choices=", ".join(map(str, choices)),
    )
