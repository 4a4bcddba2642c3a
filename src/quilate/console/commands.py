"""Commands whose help and mistakes are told in the person's language."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click

from quilate.console.mistakes import told
from quilate.console.speaking import speech
from quilate.language import Problem

#: What click calls the parts of its help, and our message for each.
PARTS = {"Options": "console-help-options", "Commands": "console-help-commands"}


class SpokenHelp(click.HelpFormatter):
    """Help with its headings in the person's language."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, prefix or speech("console-help-usage") + " ")

    @contextmanager
    def section(self, name: str) -> Iterator[None]:
        with super().section(speech(PARTS[name]) if name in PARTS else name):
            yield


class SpokenContext(click.Context):
    formatter_class = SpokenHelp


class SpokenOption(click.Option):
    """An option whose being required is said in the person's language."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        record = super().get_help_record(ctx)
        if not record:
            return None
        names, meaning = record
        return names, meaning.replace("[required]", f"[{speech('console-required')}]")


class SpokenCommand(click.Command):
    """A command with its help in the person's language."""

    context_class = SpokenContext

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option:
            option.help = speech("console-help-help")
        return option


class SpokenGroup(SpokenCommand, click.Group):
    """A group of commands whose mistakes are told in one sentence, and never as a traceback."""

    def main(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - as click has it
        """Run a command and end with its exit code."""
        with told():
            sys.exit(super().main(*args, **(kwargs | {"standalone_mode": False})))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        return super().parse_args(ctx, args or ["--help"])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        word = args[0]
        if not word.startswith("-") and word not in self.commands:
            raise Problem("console-no-command", word=word, commands=", ".join(self.commands))
        return super().resolve_command(ctx, args)
